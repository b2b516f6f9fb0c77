// Generated from schemas/guardrails.schema.json by `npm run generate`. Do not edit.

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

export const guardrailsSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:guardrails:1',
  title: 'Guardrails',
  description:
    'policies/guardrails.yaml: typed policy rules. A rule that is not named here is not judged; a name that is not known is an error.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'rules'],
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    overrides: {
      type: 'object',
      description: 'Who may override a soft rule, by `/override`, for one head and one plan.',
      additionalProperties: false,
      required: ['by'],
      properties: {
        by: {
          type: 'array',
          description: 'People; never the author, the requester or the owner of what is judged.',
          items: {
            type: 'object',
            description: 'A person, pinned by numeric id.',
            additionalProperties: false,
            required: ['login', 'id'],
            properties: {
              login: {
                type: 'string',
                description: 'GitHub login, for people to read; decisions use the id.',
                pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
              },
              id: { type: 'integer', description: 'GitHub numeric user id.', minimum: 1 },
            },
          },
          maxItems: 100,
        },
      },
    },
    rules: {
      type: 'object',
      description: 'Rules by id.',
      additionalProperties: false,
      required: [],
      properties: {
        naming: {
          type: 'object',
          description:
            'Names follow a pattern: of leases by `naming` of leasehold.yaml, of resources by `resources`.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            resources: {
              type: 'object',
              description:
                'Regular expressions for attributes of resources in the plan, by resource type and attribute.',
              minProperties: 1,
              additionalProperties: {
                type: 'object',
                description: 'By attribute.',
                additionalProperties: {
                  type: 'string',
                  description: 'Regular expression for the whole value.',
                },
              },
            },
          },
          examples: [{ level: 'hard', resources: { aws_s3_bucket: { bucket: 'acme-[a-z0-9-]+' } } }],
        },
        'module-allowed': {
          type: 'object',
          description: 'Modules that an environment offers.',
          additionalProperties: false,
          required: ['level', 'modules'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            modules: {
              type: 'object',
              additionalProperties: {
                type: 'array',
                items: { type: 'string', description: 'Module.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
                description: 'Modules.',
                minItems: 1,
              },
              description: 'Allowed modules by environment.',
            },
          },
          examples: [{ level: 'hard', modules: { dev: ['s3-bucket'] } }],
        },
        'module-version': {
          type: 'object',
          description:
            "Versions of modules: of the request's module by `versions`; in the plan, every module from elsewhere is pinned to one version.",
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            versions: {
              type: 'object',
              additionalProperties: {
                type: 'object',
                description: 'By module.',
                additionalProperties: {
                  type: 'string',
                  description: 'Constraint.',
                  pattern:
                    '^\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2}(\\s*,\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2})*\\s*$',
                  examples: ['>= 1.2.0, < 2.0.0'],
                },
              },
              description: 'Version constraints as Terraform writes them, by environment and module.',
              minProperties: 1,
            },
          },
          examples: [{ level: 'hard', versions: { prod: { 's3-bucket': '>= 1.0.0, < 2.0.0' } } }],
        },
        'region-allowed': {
          type: 'object',
          description:
            'Regions by environment: of the request, and of every AWS provider and resource in the plan.',
          additionalProperties: false,
          required: ['level', 'regions'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            regions: {
              type: 'object',
              additionalProperties: {
                type: 'array',
                items: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                description: 'Regions.',
                minItems: 1,
              },
              description: 'Allowed regions by environment.',
            },
          },
          examples: [{ level: 'hard', regions: { dev: ['eu-west-1'], prod: ['eu-west-1', 'eu-central-1'] } }],
        },
        'service-allowed': {
          type: 'object',
          description:
            "Resource types by environment: of the module's code, and of everything that the plan makes or keeps.",
          additionalProperties: false,
          required: ['level', 'types'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            types: {
              type: 'object',
              additionalProperties: {
                type: 'array',
                items: { type: 'string', description: 'Resource type.', pattern: '^[a-z0-9_*]+$' },
                description: 'Patterns.',
                minItems: 1,
              },
              description: 'Allowed resource types by environment; `*` stands for any text.',
              minProperties: 1,
            },
          },
          examples: [{ level: 'hard', types: { dev: ['aws_s3_*'], prod: ['aws_s3_*', 'aws_db_*'] } }],
        },
        'size-allowed': {
          type: 'object',
          description:
            "Sizes and classes by environment: of the request's inputs by `sizes`, of resources in the plan by `types`. At least one of the two.",
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            sizes: {
              type: 'object',
              additionalProperties: {
                type: 'object',
                additionalProperties: {
                  type: 'object',
                  additionalProperties: {
                    type: 'array',
                    items: {},
                    description: 'Allowed values.',
                    minItems: 1,
                  },
                  description: 'By input.',
                },
                description: 'By module.',
              },
              description: 'Allowed values of inputs by environment, module and input.',
            },
            types: {
              type: 'object',
              additionalProperties: {
                type: 'object',
                description: 'By resource type.',
                additionalProperties: {
                  type: 'object',
                  description: 'By attribute.',
                  additionalProperties: {
                    type: 'array',
                    items: { type: 'string', description: 'Value.' },
                    description: 'Allowed values; `*` stands for any text.',
                    minItems: 1,
                  },
                },
              },
              description:
                'Allowed values of attributes in the plan, by environment, resource type and attribute.',
              minProperties: 1,
            },
          },
          examples: [
            {
              level: 'hard',
              sizes: { dev: { 's3-bucket': { class: ['small'] } } },
              types: { dev: { aws_db_instance: { instance_class: ['db.t4g.*'] } } },
            },
          ],
          minProperties: 2,
        },
        'lease-length': {
          type: 'object',
          description: "Within the environment's and the module's maximum; permanent only where allowed.",
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
          },
          examples: [{ level: 'hard' }],
        },
        'price-ceiling': {
          type: 'object',
          description:
            'Price of one request, in USD a month. A price that is not known is unknown, never under the ceiling.',
          additionalProperties: false,
          required: ['level', 'usd-month'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            'usd-month': {
              type: 'object',
              additionalProperties: { type: 'number', description: 'USD a month.', minimum: 0 },
              description: 'Ceiling per request by environment.',
            },
          },
          examples: [{ level: 'hard', 'usd-month': { dev: 50 } }],
        },
        'team-budget': {
          type: 'object',
          description:
            'What all leases of a team cost a month, with this change, against `teams.<team>.budget-usd-month` of leasehold.yaml.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
          },
          examples: [{ level: 'hard' }],
        },
        'team-quota': {
          type: 'object',
          description:
            'How many leases a team has, with this change, against `teams.<team>.max-leases` of leasehold.yaml.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
          },
          examples: [{ level: 'hard' }],
        },
        'data-loss': {
          type: 'object',
          description:
            'No destroy or replacement of what holds data without the word of the owner: `accept-data-loss: <digest of the plan>` in the request.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            'more-types': {
              type: 'array',
              items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
              description:
                'Resource types that hold data besides those that are known and those that the module names.',
              minItems: 1,
            },
          },
          examples: [{ level: 'hard', 'more-types': ['aws_iot_thing'] }],
        },
        'required-tags': {
          type: 'object',
          description: 'Tags of resources in the plan.',
          additionalProperties: false,
          required: ['level', 'tags'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            tags: {
              type: 'array',
              items: { type: 'string', description: 'Tag key.' },
              description: 'Tags that every taggable resource must carry, not empty.',
              minItems: 1,
            },
            'except-types': {
              type: 'array',
              items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
              description: 'Resource types that this rule does not judge.',
              minItems: 1,
            },
          },
          examples: [{ level: 'hard', tags: ['team', 'cost-centre'] }],
        },
        encryption: {
          type: 'object',
          description:
            'Encryption at rest: no unencrypted bucket, database, volume, queue, topic, table, stream or cache.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            'except-types': {
              type: 'array',
              items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
              description: 'Resource types that this rule does not judge.',
              minItems: 1,
            },
          },
          examples: [{ level: 'hard', 'except-types': ['aws_ssm_parameter'] }],
        },
        'encryption-in-transit': {
          type: 'object',
          description:
            'Encryption in transit: listeners, caches, search domains, brokers and databases that speak TLS only.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            'except-types': {
              type: 'array',
              items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
              description: 'Resource types that this rule does not judge.',
              minItems: 1,
            },
          },
          examples: [{ level: 'hard', 'except-types': ['aws_lb_listener'] }],
        },
        'public-access': {
          type: 'object',
          description:
            'Nothing open to the public: buckets, resource policies, networks, endpoints, images and snapshots.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            'except-types': {
              type: 'array',
              items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
              description: 'Resource types that this rule does not judge.',
              minItems: 1,
            },
          },
          examples: [{ level: 'hard', 'except-types': ['aws_lb'] }],
        },
        'blocked-constructs': {
          type: 'object',
          description:
            "No Terraform that runs commands, reads secrets, or comes from elsewhere: in the module's files, and in the code that the plan carries.",
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
            providers: {
              type: 'array',
              items: {
                type: 'string',
                description: 'Provider source.',
                pattern: '^[a-z0-9.-]+(/[A-Za-z0-9_-]+){1,2}$',
              },
              description:
                "Providers that may be used. Default: `hashicorp/aws`. Terraform's own is always allowed.",
              minItems: 1,
            },
            'module-sources': {
              type: 'array',
              items: { type: 'string', description: 'Module source.' },
              description:
                'Sources that modules may come from; `*` stands for any text. Modules of the same files are always allowed. Default: none else.',
              minItems: 1,
            },
          },
          examples: [
            {
              level: 'hard',
              providers: ['hashicorp/aws', 'hashicorp/random'],
              'module-sources': ['terraform-aws-modules/*/aws'],
            },
          ],
        },
      },
      minProperties: 1,
    },
    rego: {
      type: 'object',
      description:
        'Rego policies, as conftest runs them, judged on the plan. Without this section, `.rego` files in `policies/` are judged with its defaults; with it, there must be some.',
      additionalProperties: false,
      required: [],
      properties: {
        folder: {
          type: 'string',
          description: 'Folder of the `.rego` files. Default: `policies`.',
          pattern: '^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$',
        },
        data: {
          type: 'array',
          items: {
            type: 'string',
            description: 'Folder, or file, from the root of the repository.',
            pattern: '^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$',
          },
          description:
            "Where the policies' data lies, YAML and JSON, as `conftest --data`. Default: `policies/data` when there is one.",
          minItems: 1,
        },
        namespaces: {
          type: 'array',
          items: {
            type: 'string',
            description: 'Package, for example `main` or `main.*`; `*` alone is every package.',
            minLength: 1,
          },
          description:
            'Packages whose rules judge. Default: `main`. A name that fits no package is an error.',
          minItems: 1,
        },
        'rego-version': {
          enum: ['auto', 'v0', 'v1'],
          description: 'Syntax. auto: each file is read in v1, and in v0 when it is not v1. Default: auto.',
        },
        levels: {
          type: 'object',
          additionalProperties: {
            enum: ['hard', 'soft', 'advisory', 'shadow'],
            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
          },
          propertyNames: { pattern: '^[A-Za-z_].*\\.(deny|warn|violation)(_[a-zA-Z0-9]+)*(/.+)?$' },
          description:
            'Level by rule, for example `main.deny_naming: soft`. Default: deny and violation hard, warn advisory. A name that fits no rule is an error.',
        },
      },
      examples: [{ namespaces: ['main'], levels: { 'main.deny_naming': 'soft' } }],
    },
    scanners: {
      type: 'object',
      description:
        "Reports of scanners, SARIF 2.1.0, by the scanner's name: `<name>.sarif`, or `<name>-….sarif` for several. A report that is missing or empty blocks.",
      propertyNames: { pattern: '^[a-z][a-z0-9]*$' },
      minProperties: 1,
      additionalProperties: {
        type: 'object',
        description: 'One scanner.',
        additionalProperties: false,
        required: ['threshold'],
        properties: {
          threshold: {
            enum: ['critical', 'high', 'medium', 'low'],
            description: 'From this severity on a result has the level below; a result under it is advisory.',
          },
          level: {
            enum: ['hard', 'soft', 'advisory', 'shadow'],
            description: 'Level of results from the threshold on. Default: hard.',
          },
          'allow-empty': {
            type: 'boolean',
            description:
              'A report that names no rule, no result, no file and no number of checks passes. Default: false, as nothing shows then that anything was looked at.',
          },
        },
      },
      examples: [{ checkov: { threshold: 'high' } }],
    },
    $schema: { type: 'string', description: 'For editors.' },
  },
}
