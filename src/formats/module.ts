// Generated from schemas/module.schema.json by `npm run generate`. Do not edit.

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
     * How data ends.
     */
    'final-snapshot': 'ask' | 'always' | 'never'
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

export const moduleManifestSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:module:1',
  title: 'ModuleManifest',
  description: 'modules/<module>/module.yaml: what a golden path offers.',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'version', 'title', 'description', 'providers', 'inputs', 'outputs'],
  properties: {
    name: { type: 'string', description: 'As its folder.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
    version: { type: 'string', description: 'Version of the module.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    title: { type: 'string', description: 'What people call it.', minLength: 3, maxLength: 60 },
    description: {
      type: 'string',
      description: 'One sentence for a developer.',
      minLength: 10,
      maxLength: 300,
    },
    providers: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['source', 'version'],
        properties: {
          source: {
            type: 'string',
            description: 'Provider source address.',
            pattern: '^[a-z0-9-]+/[a-z0-9-]+$',
          },
          version: { type: 'string', description: 'Exact version.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
        },
      },
      description: 'Required providers; none where the module needs only what Terraform has itself.',
    },
    inputs: {
      type: 'object',
      additionalProperties: true,
      description:
        'JSON Schema (draft-07) of the inputs; each property is a Terraform variable of the same name. `x-changeable: true` marks what may change in a living lease; `x-ask: false` what forms do not ask for and a request may have all the same; `x-message` is what somebody is told whose value is refused.',
    },
    outputs: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['description'],
        properties: {
          description: { type: 'string', description: 'What it is.' },
          sensitive: { type: 'boolean', description: 'Never leaves the state.', default: false },
          secret: {
            type: 'boolean',
            description:
              'Its value is the ARN of a secret in AWS Secrets Manager: a reference, not the secret. Whoever asked is told how to read it.',
            default: false,
          },
        },
      },
      description: 'Outputs that the requester gets.',
      propertyNames: { pattern: '^[a-z][a-z0-9_]*$' },
    },
    $schema: { type: 'string', description: 'For editors.' },
    'lease-variable': {
      type: 'string',
      description:
        'Variable that receives the lease: object({uid, team, name, environment, account, region}).',
      pattern: '^[a-z][a-z0-9_]*$',
    },
    'lease-values': {
      type: 'object',
      description:
        'Variables that receive one thing of the lease each, so that nobody is asked: `unique-name` is `<team>-<name>-<8 characters of the uid>`, at most 63 characters; `tags` is the map of all tags.',
      additionalProperties: {
        enum: [
          'uid',
          'team',
          'name',
          'unique-name',
          'environment',
          'account',
          'region',
          'owner',
          'cost-centre',
          'tags',
        ],
        description: 'What it receives.',
      },
      propertyNames: { pattern: '^[a-z][a-z0-9_]*$' },
    },
    'reader-variable': {
      type: 'string',
      description:
        "Variable that receives the ARN of the team's role in the environment (`teams.<team>.roles`), which may read the secrets; null where there is none.",
      pattern: '^[a-z][a-z0-9_]*$',
    },
    lease: {
      type: 'object',
      description: 'Lease lengths for this module.',
      additionalProperties: false,
      required: [],
      properties: {
        default: { type: 'string', description: 'Suggested length.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
        max: { type: 'string', description: 'Longest length.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
      },
    },
    data: {
      type: 'object',
      description: 'Present when the module holds data.',
      additionalProperties: false,
      required: ['resources', 'final-snapshot'],
      properties: {
        resources: {
          type: 'array',
          items: { type: 'string', description: 'Resource type that holds data.' },
          description: 'Resource types that hold data.',
          minItems: 1,
        },
        'final-snapshot': { enum: ['ask', 'always', 'never'], description: 'How data ends.' },
        'end-variable': {
          type: 'string',
          description:
            "Variable that receives the owner's word at the end: `snapshot` or `discard`. Its default must keep the data. It may change nothing but `skip_final_snapshot` and `final_snapshot_identifier`.",
          pattern: '^[a-z][a-z0-9_]*$',
        },
      },
    },
    price: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['price', 'quantity', 'unit'],
        properties: {
          price: {
            description: 'Key in prices/aws.yaml, or a key by the value of an input.',
            oneOf: [
              { type: 'string', description: 'Key.' },
              {
                type: 'object',
                description: 'By the value of an input.',
                additionalProperties: false,
                required: ['input', 'values'],
                properties: {
                  input: { type: 'string', description: 'Name of an input.' },
                  values: {
                    type: 'object',
                    additionalProperties: { type: 'string', description: 'Key.' },
                    description: 'Key by value.',
                  },
                },
              },
            ],
          },
          quantity: {
            description: 'A number, or a number by the value of an input.',
            oneOf: [
              { type: 'number', description: 'Fixed quantity.', minimum: 0 },
              {
                type: 'object',
                description: 'By the value of an input.',
                additionalProperties: false,
                required: ['input', 'values'],
                properties: {
                  input: { type: 'string', description: 'Name of an input.' },
                  values: {
                    type: 'object',
                    additionalProperties: { type: 'number', description: 'Quantity.', minimum: 0 },
                    description: 'Quantity by value.',
                  },
                },
              },
            ],
          },
          unit: { type: 'string', description: 'Unit of the quantity, as in the price table.' },
          label: { type: 'string', description: 'What it is, for people.' },
        },
      },
      description: 'Price formula: the sum over its lines, USD a month.',
    },
    'usual-minutes': {
      type: 'array',
      items: { type: 'number', description: 'Minutes.', minimum: 0 },
      description: 'Usual time to apply: from, to.',
      minItems: 2,
      maxItems: 2,
    },
  },
}
