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
     * Team and name follow leasehold.yaml `naming`.
     */
    naming?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
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
    }
    /**
     * Regions by environment; on request and plan.
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
     * Modules by environment.
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
     * Sizes and classes by environment.
     */
    'size-allowed'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
      /**
       * Allowed values of inputs by environment, module and input.
       */
      sizes: {
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
     * Price of one request.
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
     * No unencrypted bucket, database, volume or queue.
     */
    encryption?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
    }
    /**
     * Nothing open to the public.
     */
    'public-access'?: {
      /**
       * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
       */
      level: 'hard' | 'soft' | 'advisory' | 'shadow'
    }
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
          description: 'Team and name follow leasehold.yaml `naming`.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
          },
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
          },
        },
        'region-allowed': {
          type: 'object',
          description: 'Regions by environment; on request and plan.',
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
        },
        'module-allowed': {
          type: 'object',
          description: 'Modules by environment.',
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
        },
        'size-allowed': {
          type: 'object',
          description: 'Sizes and classes by environment.',
          additionalProperties: false,
          required: ['level', 'sizes'],
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
          },
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
        },
        'price-ceiling': {
          type: 'object',
          description: 'Price of one request.',
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
        },
        encryption: {
          type: 'object',
          description: 'No unencrypted bucket, database, volume or queue.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
          },
        },
        'public-access': {
          type: 'object',
          description: 'Nothing open to the public.',
          additionalProperties: false,
          required: ['level'],
          properties: {
            level: {
              enum: ['hard', 'soft', 'advisory', 'shadow'],
              description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
            },
          },
        },
      },
      minProperties: 1,
    },
    $schema: { type: 'string', description: 'For editors.' },
  },
}
