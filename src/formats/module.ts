// Generated from schemas/module.schema.json by `npm run generate`. Do not edit.

export * as moduleManifestFormat from './module.check.js'

/**
 * modules/<module>/module.yaml: what a golden path offers.
 */
export interface ModuleManifest {
  /**
   * As its folder.
   */
  name: string
  /**
   * Version of the module.
   */
  version: string
  /**
   * What people call it.
   */
  title: string
  /**
   * One sentence for a developer.
   */
  description: string
  /**
   * Required providers; none where the module needs only what Terraform has itself.
   */
  providers: {
    [k: string]:
      | {
          /**
           * Provider source address.
           */
          source: string
          /**
           * Exact version.
           */
          version: string
        }
      | undefined
  }
  /**
   * JSON Schema (draft-07) of the inputs; each property is a Terraform variable of the same name. `x-changeable: true` marks what may change in a living lease; `x-ask: false` what forms do not ask for and a request may have all the same; `x-message` is what somebody is told whose value is refused.
   */
  inputs: {
    [k: string]: unknown | undefined
  }
  /**
   * Outputs that the requester gets.
   */
  outputs: {
    [k: string]:
      | {
          /**
           * What it is.
           */
          description: string
          /**
           * Never leaves the state.
           */
          sensitive?: boolean
          /**
           * Its value is the ARN of a secret in AWS Secrets Manager: a reference, not the secret. Whoever asked is told how to read it.
           */
          secret?: boolean
        }
      | undefined
  }
  /**
   * For editors.
   */
  $schema?: string
  /**
   * Variable that receives the lease: object({uid, team, name, environment, account, region}).
   */
  'lease-variable'?: string
  /**
   * Variables that receive one thing of the lease each, so that nobody is asked: `unique-name` is `<team>-<name>-<8 characters of the uid>`, at most 63 characters; `tags` is the map of all tags.
   */
  'lease-values'?: {
    /**
     * What it receives.
     */
    [k: string]:
      | 'uid'
      | 'team'
      | 'name'
      | 'unique-name'
      | 'environment'
      | 'account'
      | 'region'
      | 'owner'
      | 'cost-centre'
      | 'tags'
      | undefined
  }
  /**
   * Variable that receives the ARN of the team's role in the environment (`teams.<team>.roles`), which may read the secrets; null where there is none.
   */
  'reader-variable'?: string
  /**
   * Lease lengths for this module.
   */
  lease?: {
    /**
     * Suggested length.
     */
    default?: string
    /**
     * Longest length.
     */
    max?: string
  }
  /**
   * Present when the module holds data.
   */
  data?: {
    /**
     * Resource types that hold data.
     *
     * @minItems 1
     *
     * Items: Resource type that holds data.
     */
    resources: string[]
    /**
     * How data ends. `ask`: not before its owner says `snapshot` or `discard`. `always`: with a last snapshot. `never`: as the module itself has it, and nobody is asked.
     */
    'final-snapshot': 'ask' | 'always' | 'never'
    /**
     * What happens to the data when the lease ends, and what can be done before, in a sentence or two. Said in each warning, and on the pull request that ends a lease.
     */
    'at-end'?: string
    /**
     * Variable that receives the owner's word at the end: `snapshot` or `discard`. Its default must keep the data. It may change nothing but `skip_final_snapshot` and `final_snapshot_identifier`.
     */
    'end-variable'?: string
  }
  /**
   * Price formula: the sum over its lines, USD a month.
   */
  price?: {
    /**
     * Key in prices/aws.yaml, or a key by the value of an input.
     */
    price:
      | string
      | {
          /**
           * Name of an input.
           */
          input: string
          /**
           * Key by value.
           */
          values: {
            /**
             * Key.
             */
            [k: string]: string | undefined
          }
        }
    /**
     * A number, or a number by the value of an input.
     */
    quantity:
      | number
      | {
          /**
           * Name of an input.
           */
          input: string
          /**
           * Quantity by value.
           */
          values: {
            /**
             * Quantity.
             */
            [k: string]: number | undefined
          }
        }
    /**
     * Unit of the quantity, as in the price table.
     */
    unit: string
    /**
     * What it is, for people.
     */
    label?: string
  }[]
  /**
   * Usual time to apply: from, to.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: Minutes.
   */
  'usual-minutes'?: number[]
}
