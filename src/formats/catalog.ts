// Generated from schemas/catalog.schema.json by `npm run generate`. Do not edit.

/**
 * catalog.json on the catalog branch: what exists now. A published view.
 */
export interface Catalog {
  version: 1
  /**
   * Platform repository.
   */
  repository: {
    /**
     * Numeric id.
     */
    id: number
    /**
     * owner/name
     */
    name: string
  }
  /**
   * Default branch at which it was built.
   */
  commit: string
  /**
   * Leases, by name, then uid.
   *
   * Items: One lease.
   */
  leases: {
    /**
     * Team and name, `payments/reports`.
     */
    lease: string
    /**
     * Random identity of one life of one stack; never reused.
     */
    uid: string
    /**
     * requested: merged, not applied yet.
     */
    status: 'requested' | 'ready' | 'failed' | 'ending' | 'ended' | 'state-lost'
    /**
     * A person, pinned by numeric id.
     */
    owner: {
      /**
       * GitHub login, for people to read; decisions use the id.
       */
      login: string
      /**
       * GitHub numeric user id.
       */
      id: number
    }
    /**
     * Team.
     */
    team: string
    /**
     * Name.
     */
    name: string
    /**
     * Environment.
     */
    environment: string
    /**
     * Golden path.
     */
    module: {
      /**
       * Module.
       */
      name: string
      /**
       * Version.
       */
      version: string
    }
    /**
     * AWS account id.
     */
    account: string
    /**
     * AWS region.
     */
    region: string
    /**
     * Outputs that the module declares public.
     */
    outputs: {
      [k: string]: unknown | undefined
    }
    /**
     * Managed resources, markers not counted.
     *
     * Items: One resource.
     */
    resources: {
      /**
       * Terraform address.
       */
      address: string
      /**
       * Type.
       */
      type: string
      arn: string | null
    }[]
    /**
     * Price.
     */
    price: {
      usdMonth: number | null
      /**
       * Lines of the formula without a price.
       */
      unpriced: number
    }
    start: string | null
    end: string | null
    issue: number | null
    pullRequest: number | null
    lastRun: {
      /**
       * What happened.
       */
      event: string
      /**
       * When. UTC instant.
       */
      at: string
      url: string | null
    } | null
    /**
     * As in the request.
     */
    leaseLength: string
  }[]
  /**
   * What was only observed: by uid, what AWS lists (`aws`) and drift (`drift`); under `reaper`, its heartbeat; under `sync`, when it was looked. Not rebuilt.
   */
  observed: {
    /**
     * Whether the reaper is alive, by its heartbeats (L22).
     */
    reaper?: {
      alarm: string | null
      lastRun: {
        /**
         * When it ended. UTC instant.
         */
        at: string
        url: string | null
      } | null
      /**
       * Leases that are due and not ended yet, at the beginning of the run.
       */
      overdue: {
        /**
         * Leases.
         */
        count: number
        /**
         * Half of them are overdue for at most so long.
         */
        p50Seconds: number
        /**
         * 95 of 100 are overdue for at most so long.
         */
        p95Seconds: number
        oldest: {
          /**
           * Team and name, `payments/reports`.
           */
          lease: string
          /**
           * When it was due. UTC instant.
           */
          since: string
          /**
           * For how long.
           */
          seconds: number
        } | null
      }
    }
    /**
     * The last sync that published, and what it knew of AWS.
     */
    sync?: {
      /**
       * When. Renewed once a day while there is no news. UTC instant.
       */
      at: string
      /**
       * What was read of AWS's tagging API.
       *
       * Items: One region of one account.
       */
      regions: {
        /**
         * AWS account id.
         */
        account: string
        /**
         * AWS region.
         */
        region: string
        at: string | null
        /**
         * When it was last begun. UTC instant.
         */
        tried: string
        /**
         * Resources with our tags, at `at`.
         */
        resources: number
        reasonCode: string | null
      }[]
    }
    /**
     * Of one lease, by uid.
     */
    [k: string]:
      | {
          /**
           * What AWS lists of a living lease.
           */
          aws?: {
            /**
             * When it was listed. UTC instant.
             */
            at: string
            /**
             * Resources that carry its uid.
             */
            count: number
            /**
             * Resources of its state that AWS does not list any more. Never of a type that AWS does not list.
             *
             * Items: One resource.
             */
            missing: {
              /**
               * Terraform address.
               */
              address: string
              /**
               * ARN.
               */
              arn: string
            }[]
            /**
             * ARNs that carry its uid and are not in its state.
             *
             * Items: ARN.
             */
            unknown: string[]
            /**
             * How many more unknown ones there are.
             */
            omitted: number
          }
          /**
           * Whether what exists differs from what was applied: names, never values.
           */
          drift?: {
            /**
             * When this was first found; that nothing differs is renewed once a week. UTC instant.
             */
            at: string
            /**
             * Whether applying the same stack again would change something.
             */
            drifted: boolean
            digest: string | null
            resources: {
              /**
               * Address of a resource.
               */
              address: string
              /**
               * Items: What applying again would do: create, update, replace or destroy.
               */
              actions: string[]
              /**
               * Items: Name of an attribute that differs.
               */
              attributes: string[]
            }[]
            issue: number | null
          }
          [k: string]: unknown | undefined
        }
      | {
          alarm: string | null
          lastRun: {
            /**
             * When it ended. UTC instant.
             */
            at: string
            url: string | null
          } | null
          /**
           * Leases that are due and not ended yet, at the beginning of the run.
           */
          overdue: {
            /**
             * Leases.
             */
            count: number
            /**
             * Half of them are overdue for at most so long.
             */
            p50Seconds: number
            /**
             * 95 of 100 are overdue for at most so long.
             */
            p95Seconds: number
            oldest: {
              /**
               * Team and name, `payments/reports`.
               */
              lease: string
              /**
               * When it was due. UTC instant.
               */
              since: string
              /**
               * For how long.
               */
              seconds: number
            } | null
          }
        }
      | {
          /**
           * When. Renewed once a day while there is no news. UTC instant.
           */
          at: string
          /**
           * What was read of AWS's tagging API.
           *
           * Items: One region of one account.
           */
          regions: {
            /**
             * AWS account id.
             */
            account: string
            /**
             * AWS region.
             */
            region: string
            at: string | null
            /**
             * When it was last begun. UTC instant.
             */
            tried: string
            /**
             * Resources with our tags, at `at`.
             */
            resources: number
            reasonCode: string | null
          }[]
        }
      | undefined
  }
  /**
   * Head of the ledger.
   */
  ledger: {
    /**
     * Lines.
     */
    sequence: number
    hash: string | null
  }
  /**
   * Values that stand as they were seen last, as their source fails. Not rebuilt.
   *
   * Items: One source that fails.
   */
  stale?: {
    /**
     * What fails.
     */
    source: 'git' | 'state' | 'evidence' | 'storage' | 'prices' | 'ledger' | 'aws'
    lease: string | null
    uid: string | null
    account: string | null
    region: string | null
    lastSeen: string | null
    /**
     * Stable reason, kebab-case.
     */
    reasonCode: string
    /**
     * Why, for people.
     */
    message: string
  }[]
}

export const catalogSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:catalog:1',
  title: 'Catalog',
  description: 'catalog.json on the catalog branch: what exists now. A published view.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'repository', 'commit', 'leases', 'observed', 'ledger'],
  properties: {
    version: { const: 1 },
    repository: {
      type: 'object',
      description: 'Platform repository.',
      additionalProperties: false,
      required: ['id', 'name'],
      properties: {
        id: { type: 'integer', description: 'Numeric id.', minimum: 1 },
        name: { type: 'string', description: 'owner/name' },
      },
    },
    commit: {
      type: 'string',
      description: 'Default branch at which it was built.',
      pattern: '^[0-9a-f]{40}$',
    },
    leases: {
      type: 'array',
      items: {
        type: 'object',
        description: 'One lease.',
        additionalProperties: false,
        required: [
          'lease',
          'uid',
          'status',
          'owner',
          'team',
          'name',
          'environment',
          'module',
          'account',
          'region',
          'outputs',
          'resources',
          'price',
          'leaseLength',
          'start',
          'end',
          'issue',
          'pullRequest',
          'lastRun',
        ],
        properties: {
          lease: {
            type: 'string',
            description: 'Team and name, `payments/reports`.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
          },
          uid: {
            type: 'string',
            description: 'Random identity of one life of one stack; never reused.',
            pattern: '^[a-z2-7]{26}$',
          },
          status: {
            enum: ['requested', 'ready', 'failed', 'ending', 'ended', 'state-lost'],
            description: 'requested: merged, not applied yet.',
          },
          owner: {
            type: 'object',
            description: 'A person, pinned by numeric id.',
            additionalProperties: false,
            required: ['login', 'id'],
            properties: {
              login: {
                type: 'string',
                description: 'GitHub login, for people to read; decisions use the id.',
                pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
              },
              id: { type: 'integer', description: 'GitHub numeric user id.', minimum: 1 },
            },
          },
          team: { type: 'string', description: 'Team.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
          name: { type: 'string', description: 'Name.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
          environment: {
            type: 'string',
            description: 'Environment.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
          },
          module: {
            type: 'object',
            description: 'Golden path.',
            additionalProperties: false,
            required: ['name', 'version'],
            properties: {
              name: { type: 'string', description: 'Module.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
              version: { type: 'string', description: 'Version.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
            },
          },
          account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
          region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
          outputs: {
            type: 'object',
            additionalProperties: {},
            description: 'Outputs that the module declares public.',
          },
          resources: {
            type: 'array',
            items: {
              type: 'object',
              description: 'One resource.',
              additionalProperties: false,
              required: ['address', 'type', 'arn'],
              properties: {
                address: { type: 'string', description: 'Terraform address.' },
                type: { type: 'string', description: 'Type.' },
                arn: { anyOf: [{ type: 'string', description: 'ARN.' }, { type: 'null' }] },
              },
            },
            description: 'Managed resources, markers not counted.',
          },
          price: {
            type: 'object',
            description: 'Price.',
            additionalProperties: false,
            required: ['usdMonth', 'unpriced'],
            properties: {
              usdMonth: {
                anyOf: [
                  {
                    type: 'number',
                    description: 'USD a month of 730 hours; null when nothing could be priced.',
                    minimum: 0,
                  },
                  { type: 'null' },
                ],
              },
              unpriced: { type: 'integer', description: 'Lines of the formula without a price.', minimum: 0 },
            },
          },
          start: {
            anyOf: [
              {
                type: 'string',
                description: 'When it became ready. UTC instant.',
                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
              },
              { type: 'null' },
            ],
          },
          end: {
            anyOf: [
              {
                type: 'string',
                description: 'When it ends; null: permanent, or not started. UTC instant.',
                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
              },
              { type: 'null' },
            ],
          },
          issue: { anyOf: [{ type: 'integer', description: 'Issue.', minimum: 1 }, { type: 'null' }] },
          pullRequest: {
            anyOf: [{ type: 'integer', description: 'PR of the last apply.', minimum: 1 }, { type: 'null' }],
          },
          lastRun: {
            anyOf: [
              {
                type: 'object',
                description: 'Last run.',
                additionalProperties: false,
                required: ['event', 'at', 'url'],
                properties: {
                  event: { type: 'string', description: 'What happened.' },
                  at: {
                    type: 'string',
                    description: 'When. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                  },
                  url: { anyOf: [{ type: 'string', description: 'Where.' }, { type: 'null' }] },
                },
              },
              { type: 'null' },
            ],
          },
          leaseLength: { type: 'string', description: 'As in the request.' },
        },
      },
      description: 'Leases, by name, then uid.',
    },
    observed: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: true,
        description: 'Of one lease, by uid.',
        properties: {
          aws: {
            type: 'object',
            description: 'What AWS lists of a living lease.',
            additionalProperties: false,
            required: ['at', 'count', 'missing', 'unknown', 'omitted'],
            properties: {
              at: {
                type: 'string',
                description: 'When it was listed. UTC instant.',
                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
              },
              count: { type: 'integer', description: 'Resources that carry its uid.', minimum: 0 },
              missing: {
                type: 'array',
                description:
                  'Resources of its state that AWS does not list any more. Never of a type that AWS does not list.',
                items: {
                  type: 'object',
                  description: 'One resource.',
                  additionalProperties: false,
                  required: ['address', 'arn'],
                  properties: {
                    address: { type: 'string', description: 'Terraform address.' },
                    arn: { type: 'string', description: 'ARN.' },
                  },
                },
              },
              unknown: {
                type: 'array',
                description: 'ARNs that carry its uid and are not in its state.',
                items: { type: 'string', description: 'ARN.' },
              },
              omitted: { type: 'integer', description: 'How many more unknown ones there are.', minimum: 0 },
            },
          },
          drift: {
            type: 'object',
            description: 'Whether what exists differs from what was applied: names, never values.',
            additionalProperties: false,
            required: ['at', 'drifted', 'digest', 'resources', 'issue'],
            properties: {
              at: {
                type: 'string',
                description:
                  'When this was first found; that nothing differs is renewed once a week. UTC instant.',
                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
              },
              drifted: {
                type: 'boolean',
                description: 'Whether applying the same stack again would change something.',
              },
              digest: {
                anyOf: [
                  { type: 'string', description: 'Plan that undoes it.', pattern: '^sha256:[0-9a-f]{64}$' },
                  { type: 'null' },
                ],
              },
              resources: {
                type: 'array',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['address', 'actions', 'attributes'],
                  properties: {
                    address: { type: 'string', description: 'Address of a resource.' },
                    actions: {
                      type: 'array',
                      items: {
                        type: 'string',
                        description: 'What applying again would do: create, update, replace or destroy.',
                      },
                    },
                    attributes: {
                      type: 'array',
                      items: { type: 'string', description: 'Name of an attribute that differs.' },
                    },
                  },
                },
              },
              issue: {
                anyOf: [
                  { type: 'integer', description: 'Issue that tells of it.', minimum: 1 },
                  { type: 'null' },
                ],
              },
            },
          },
        },
      },
      description:
        'What was only observed: by uid, what AWS lists (`aws`) and drift (`drift`); under `reaper`, its heartbeat; under `sync`, when it was looked. Not rebuilt.',
      properties: {
        reaper: {
          type: 'object',
          description: 'Whether the reaper is alive, by its heartbeats (L22).',
          additionalProperties: false,
          required: ['alarm', 'lastRun', 'overdue'],
          properties: {
            alarm: {
              anyOf: [
                {
                  type: 'string',
                  description: 'Why somebody must look, when no run succeeded for twice the interval.',
                },
                { type: 'null' },
              ],
            },
            lastRun: {
              anyOf: [
                {
                  type: 'object',
                  description: 'A run on record; renewed once a day while there is no news.',
                  additionalProperties: false,
                  required: ['at', 'url'],
                  properties: {
                    at: {
                      type: 'string',
                      description: 'When it ended. UTC instant.',
                      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                    },
                    url: { anyOf: [{ type: 'string', description: 'Where.' }, { type: 'null' }] },
                  },
                },
                { type: 'null' },
              ],
            },
            overdue: {
              type: 'object',
              description: 'Leases that are due and not ended yet, at the beginning of the run.',
              additionalProperties: false,
              required: ['count', 'p50Seconds', 'p95Seconds', 'oldest'],
              properties: {
                count: { type: 'integer', description: 'Leases.', minimum: 0 },
                p50Seconds: {
                  type: 'integer',
                  description: 'Half of them are overdue for at most so long.',
                  minimum: 0,
                },
                p95Seconds: {
                  type: 'integer',
                  description: '95 of 100 are overdue for at most so long.',
                  minimum: 0,
                },
                oldest: {
                  anyOf: [
                    {
                      type: 'object',
                      description: 'The one that is overdue longest.',
                      additionalProperties: false,
                      required: ['lease', 'since', 'seconds'],
                      properties: {
                        lease: {
                          type: 'string',
                          description: 'Team and name, `payments/reports`.',
                          pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                        },
                        since: {
                          type: 'string',
                          description: 'When it was due. UTC instant.',
                          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                        },
                        seconds: { type: 'integer', description: 'For how long.', minimum: 0 },
                      },
                    },
                    { type: 'null' },
                  ],
                },
              },
            },
          },
        },
        sync: {
          type: 'object',
          description: 'The last sync that published, and what it knew of AWS.',
          additionalProperties: false,
          required: ['at', 'regions'],
          properties: {
            at: {
              type: 'string',
              description: 'When. Renewed once a day while there is no news. UTC instant.',
              pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
            },
            regions: {
              type: 'array',
              description: "What was read of AWS's tagging API.",
              items: {
                type: 'object',
                description: 'One region of one account.',
                additionalProperties: false,
                required: ['account', 'region', 'at', 'tried', 'resources', 'reasonCode'],
                properties: {
                  account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
                  region: {
                    type: 'string',
                    description: 'AWS region.',
                    pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
                  },
                  at: {
                    anyOf: [
                      {
                        type: 'string',
                        description: 'When it was listed to its end. UTC instant.',
                        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                      },
                      { type: 'null' },
                    ],
                  },
                  tried: {
                    type: 'string',
                    description: 'When it was last begun. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                  },
                  resources: {
                    type: 'integer',
                    description: 'Resources with our tags, at `at`.',
                    minimum: 0,
                  },
                  reasonCode: {
                    anyOf: [
                      { type: 'string', description: 'Why the last listing is not complete; null: it is.' },
                      { type: 'null' },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
    ledger: {
      type: 'object',
      description: 'Head of the ledger.',
      additionalProperties: false,
      required: ['sequence', 'hash'],
      properties: {
        sequence: { type: 'integer', description: 'Lines.', minimum: 0 },
        hash: {
          anyOf: [
            { type: 'string', description: 'Hash of the last line.', pattern: '^sha256:[0-9a-f]{64}$' },
            { type: 'null' },
          ],
        },
      },
    },
    stale: {
      type: 'array',
      description: 'Values that stand as they were seen last, as their source fails. Not rebuilt.',
      items: {
        type: 'object',
        description: 'One source that fails.',
        additionalProperties: false,
        required: ['source', 'lease', 'uid', 'account', 'region', 'lastSeen', 'reasonCode', 'message'],
        properties: {
          source: {
            enum: ['git', 'state', 'evidence', 'storage', 'prices', 'ledger', 'aws'],
            description: 'What fails.',
          },
          lease: {
            anyOf: [
              {
                type: 'string',
                description: 'Team and name, `payments/reports`.',
                pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
              },
              { type: 'null' },
            ],
          },
          uid: {
            anyOf: [
              {
                type: 'string',
                description: 'Random identity of one life of one stack; never reused.',
                pattern: '^[a-z2-7]{26}$',
              },
              { type: 'null' },
            ],
          },
          account: {
            anyOf: [
              { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
              { type: 'null' },
            ],
          },
          region: {
            anyOf: [
              { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
              { type: 'null' },
            ],
          },
          lastSeen: {
            anyOf: [
              {
                type: 'string',
                description: 'Until when at least it was read well; null: never. UTC instant.',
                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
              },
              { type: 'null' },
            ],
          },
          reasonCode: { type: 'string', description: 'Stable reason, kebab-case.' },
          message: { type: 'string', description: 'Why, for people.' },
        },
      },
    },
  },
}
