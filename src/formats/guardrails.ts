// Generated from schemas/guardrails.schema.json by `npm run generate`. Do not edit.

export * as guardrailsFormat from './guardrails.check.js'

/**
 * policies/guardrails.yaml: typed policy rules. A rule that is not named here is not judged; a name that is not known is an error.
 */
export interface Guardrails {
  /**
   * Version of this format.
   */
  version: 1
  /**
   * Who may override a soft rule, by `/override`, for one head and one plan.
   */
  overrides?: {
    /**
     * People; never the author, the requester or the owner of what is judged.
     *
     * @maxItems 100
     *
     * Items: A person, pinned by numeric id.
     */
    by: {
      /**
       * GitHub login, for people to read; decisions use the id.
       */
      login: string
      /**
       * GitHub numeric user id.
       */
      id: number
    }[]
  }
  /**
   * Rules by id.
   */
  rules: {
    /**
     * Names follow a pattern: of leases by `naming` of leasehold.yaml, of resources by `resources`.
     */
    naming?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Regular expressions for attributes of resources in the plan, by resource type and attribute.
       */
      resources?: {
        /**
         * By attribute.
         */
        [k: string]:
          | {
              /**
               * Regular expression for the whole value.
               */
              [k: string]: string | undefined
            }
          | undefined
      }
    }
    /**
     * Modules that an environment offers.
     */
    'module-allowed'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Allowed modules by environment.
       */
      modules: {
        /**
         * Modules.
         *
         * @minItems 1
         *
         * Items: Module.
         */
        [k: string]: string[] | undefined
      }
    }
    /**
     * Versions of modules: of the request's module by `versions`; in the plan, every module from elsewhere is pinned to one version.
     */
    'module-version'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Version constraints as Terraform writes them, by environment and module.
       */
      versions?: {
        /**
         * By module.
         */
        [k: string]:
          | {
              /**
               * Constraint.
               */
              [k: string]: string | undefined
            }
          | undefined
      }
    }
    /**
     * Regions by environment: of the request, and of every AWS provider and resource in the plan.
     */
    'region-allowed'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Allowed regions by environment.
       */
      regions: {
        /**
         * Regions.
         *
         * @minItems 1
         *
         * Items: AWS region.
         */
        [k: string]: string[] | undefined
      }
    }
    /**
     * Resource types by environment: of the module's code, and of everything that the plan makes or keeps.
     */
    'service-allowed'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Allowed resource types by environment; `*` stands for any text.
       */
      types: {
        /**
         * Patterns.
         *
         * @minItems 1
         *
         * Items: Resource type.
         */
        [k: string]: string[] | undefined
      }
    }
    /**
     * Sizes and classes by environment: of the request's inputs by `sizes`, of resources in the plan by `types`. At least one of the two.
     */
    'size-allowed'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Allowed values of inputs by environment, module and input.
       */
      sizes?: {
        /**
         * By module.
         */
        [k: string]:
          | {
              /**
               * By input.
               */
              [k: string]:
                | {
                    /**
                     * Allowed values.
                     *
                     * @minItems 1
                     */
                    [k: string]: unknown[] | undefined
                  }
                | undefined
            }
          | undefined
      }
      /**
       * Allowed values of attributes in the plan, by environment, resource type and attribute.
       */
      types?: {
        /**
         * By resource type.
         */
        [k: string]:
          | {
              /**
               * By attribute.
               */
              [k: string]:
                | {
                    /**
                     * Allowed values; `*` stands for any text.
                     *
                     * @minItems 1
                     *
                     * Items: Value.
                     */
                    [k: string]: string[] | undefined
                  }
                | undefined
            }
          | undefined
      }
    }
    /**
     * Within the environment's and the module's maximum; permanent only where allowed.
     */
    'lease-length'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
    }
    /**
     * Price of one request, in USD a month. A price that is not known is unknown, never under the ceiling.
     */
    'price-ceiling'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Ceiling per request by environment.
       */
      'usd-month': {
        /**
         * USD a month.
         */
        [k: string]: number | undefined
      }
    }
    /**
     * What all leases of a team cost a month, with this change, against `teams.<team>.budget-usd-month` of leasehold.yaml.
     */
    'team-budget'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
    }
    /**
     * How many leases a team has, with this change, against `teams.<team>.max-leases` of leasehold.yaml.
     */
    'team-quota'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
    }
    /**
     * No destroy or replacement of what holds data without the word of the owner: `accept-data-loss: <digest of the plan>` in the request.
     */
    'data-loss'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Resource types that hold data besides those that are known and those that the module names.
       *
       * @minItems 1
       *
       * Items: Resource type.
       */
      'more-types'?: string[]
    }
    /**
     * Tags of resources in the plan.
     */
    'required-tags'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Tags that every taggable resource must carry, not empty.
       *
       * @minItems 1
       *
       * Items: Tag key.
       */
      tags: string[]
      /**
       * Resource types that this rule does not judge.
       *
       * @minItems 1
       *
       * Items: Resource type.
       */
      'except-types'?: string[]
    }
    /**
     * Encryption at rest: no unencrypted bucket, database, volume, queue, topic, table, stream or cache.
     */
    encryption?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Resource types that this rule does not judge.
       *
       * @minItems 1
       *
       * Items: Resource type.
       */
      'except-types'?: string[]
    }
    /**
     * Encryption in transit: listeners, caches, search domains, brokers and databases that speak TLS only.
     */
    'encryption-in-transit'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Resource types that this rule does not judge.
       *
       * @minItems 1
       *
       * Items: Resource type.
       */
      'except-types'?: string[]
    }
    /**
     * Nothing open to the public: buckets, resource policies, networks, endpoints, images and snapshots.
     */
    'public-access'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Resource types that this rule does not judge.
       *
       * @minItems 1
       *
       * Items: Resource type.
       */
      'except-types'?: string[]
    }
    /**
     * No Terraform that runs commands, reads secrets, or comes from elsewhere: in the module's files, and in the code that the plan carries.
     */
    'blocked-constructs'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Providers that may be used. Default: `hashicorp/aws`. Terraform's own is always allowed.
       *
       * @minItems 1
       *
       * Items: Provider source.
       */
      providers?: string[]
      /**
       * Sources that modules may come from; `*` stands for any text. Modules of the same files are always allowed. Default: none else.
       *
       * @minItems 1
       *
       * Items: Module source.
       */
      'module-sources'?: string[]
    }
  }
  /**
   * Rego policies, as conftest runs them, judged on the plan. Without this section, `.rego` files in `policies/` are judged with its defaults; with it, there must be some.
   */
  rego?: {
    /**
     * Folder of the `.rego` files. Default: `policies`.
     */
    folder?: string
    /**
     * Where the policies' data lies, YAML and JSON, as `conftest --data`. Default: `policies/data` when there is one.
     *
     * @minItems 1
     *
     * Items: Folder, or file, from the root of the repository.
     */
    data?: string[]
    /**
     * Packages whose rules judge. Default: `main`. A name that fits no package is an error.
     *
     * @minItems 1
     *
     * Items: Package, for example `main` or `main.*`; `*` alone is every package.
     */
    namespaces?: string[]
    /**
     * Syntax. auto: each file is read in v1, and in v0 when it is not v1. Default: auto.
     */
    'rego-version'?: 'auto' | 'v0' | 'v1'
    /**
     * Level by rule, for example `main.deny_naming: soft`. Default: deny and violation hard, warn advisory. A name that fits no rule is an error.
     */
    levels?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      [k: string]: 'hard' | 'soft' | 'advisory' | 'shadow' | undefined
    }
  }
  /**
   * Reports of scanners, SARIF 2.1.0, by the scanner's name: `<name>.sarif`, or `<name>-….sarif` for several. A report that is missing or empty blocks.
   */
  scanners?: {
    /**
     * One scanner.
     */
    [k: string]:
      | {
          /**
           * From this severity on a result has the level below; a result under it is advisory.
           */
          threshold: 'critical' | 'high' | 'medium' | 'low'
          /**
           * Level of results from the threshold on. Default: hard.
           */
          level?: 'hard' | 'soft' | 'advisory' | 'shadow'
          /**
           * A report that names no rule, no result, no file and no number of checks passes. Default: false, as nothing shows then that anything was looked at.
           */
          'allow-empty'?: boolean
        }
      | undefined
  }
  /**
   * For editors.
   */
  $schema?: string
}
