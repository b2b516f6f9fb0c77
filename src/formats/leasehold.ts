// Generated from schemas/leasehold.schema.json by `npm run generate`. Do not edit.

/**
 * leasehold.yaml: how a platform repository works.
 */
export interface LeaseholdConfig {
  /**
   * Version of this format.
   */
  version: 1
  /**
   * The platform repository.
   */
  repository: {
    /**
     * GitHub's numeric repository id; part of every state key.
     */
    id: number
    /**
     * owner/name
     */
    name: string
    /**
     * Branch that says what should be.
     */
    'default-branch'?: string
  }
  /**
   * What plans and applies.
   */
  engine: {
    /**
     * Which binary.
     */
    name: 'terraform' | 'tofu'
    /**
     * Exactly this version; stacks pin it. Found on the PATH, or installed.
     */
    version: string
    /**
     * Lines of the releases' SHA256SUMS, of every version that is to be installed: `<sha256>  terraform_1.12.2_linux_amd64.zip`.
     *
     * Items: One line.
     */
    checksums?: string[]
  }
  /**
   * Where state and evidence lie.
   */
  backend: S3Backend | LocalBackend
  /**
   * AWS accounts by id.
   */
  accounts: {
    [k: string]:
      | {
          /**
           * What people call it.
           */
          alias: string
          /**
           * AWS partition.
           */
          partition?: 'aws' | 'aws-us-gov' | 'aws-cn'
        }
      | undefined
  }
  /**
   * Environments by name.
   */
  environments: {
    [k: string]:
      | {
          /**
           * AWS account id.
           */
          account: string
          /**
           * Region of a request that names none.
           */
          region: string
          /**
           * Regions that forms offer besides `region`; the guardrail region-allowed decides.
           *
           * @minItems 1
           *
           * Items: AWS region.
           */
          regions?: string[]
          /**
           * Lease lengths.
           */
          lease: {
            /**
             * Length that forms suggest.
             */
            default: string
            /**
             * Longest length, counted from the start, whatever a file says.
             */
            max: string
            /**
             * Whether `lease: permanent` is allowed.
             */
            permanent?: boolean
          }
          /**
           * Approvals a change needs before apply.
           */
          approvals?: number
          /**
           * A change that keeps to this needs no person: it costs at most so much, loses no data, and every policy passes. Absent: `approvals` always.
           */
          'no-approval'?: {
            /**
             * Most that the lease may cost, USD a month of 730 hours. An unpriced part always needs a person.
             */
            'usd-month': number
          }
          /**
           * When to warn before the end here, instead of `leases.warnings`.
           *
           * @minItems 1
           *
           * Items: Time before the end.
           */
          warnings?: string[]
        }
      | undefined
  }
  /**
   * Teams by name.
   */
  teams: {
    [k: string]:
      | {
          /**
           * Cost centre, a tag.
           */
          'cost-centre': string
          /**
           * Who may ask for this team.
           *
           * @minItems 1
           *
           * Items: A person, pinned by numeric id.
           */
          members: {
            /**
             * GitHub login, for people to read; decisions use the id.
             */
            login: string
            /**
             * GitHub numeric user id.
             */
            id: number
          }[]
          /**
           * Budget, USD a month.
           */
          'budget-usd-month'?: number
          /**
           * Most leases that the team has at the same time (guardrail team-quota).
           */
          'max-leases'?: number
          /**
           * Slug of a GitHub team of the same owner whose members may ask too; read only where the token is an App's.
           */
          'github-team'?: string
          /**
           * Time zone that the team works in, IANA's name, `Europe/Berlin`. Absent: that of `reaper.office-hours`.
           */
          'time-zone'?: string
          /**
           * The team's own IAM role by environment, in the account of the environment: it may read the secrets of the team's leases there.
           */
          roles?: {
            /**
             * ARN of the role.
             */
            [k: string]: string | undefined
          }
        }
      | undefined
  }
  /**
   * For editors.
   */
  $schema?: string
  /**
   * Who may approve. Absent: anybody whose role in the repository is write or more.
   *
   * Items: A person, pinned by numeric id.
   */
  approvers?: {
    /**
     * GitHub login, for people to read; decisions use the id.
     */
    login: string
    /**
     * GitHub numeric user id.
     */
    id: number
  }[]
  /**
   * Lease rules.
   */
  leases?: {
    /**
     * When to warn before the end, longest first.
     *
     * @minItems 1
     *
     * Items: Time before the end.
     */
    warnings?: string[]
    /**
     * Time between the end of a lease that ran out and its destroy.
     */
    grace?: string
  }
  /**
   * Names of requests.
   */
  naming?: {
    /**
     * Names of requests, a regular expression without flags.
     */
    pattern?: string
    /**
     * Longest team + name.
     */
    'max-length'?: number
  }
  /**
   * More tags for every resource.
   */
  tags?: {
    /**
     * Tag value.
     */
    [k: string]: string | undefined
  }
  /**
   * How leases are ended.
   */
  reaper?: {
    /**
     * Whether mode `destroy` may destroy at all (L1).
     */
    enabled: boolean
    /**
     * More than this due at once: nothing is destroyed (L6).
     */
    'max-per-run'?: number
    /**
     * Above 10 leases, more than this share due at once: nothing is destroyed (L6).
     */
    'max-percent'?: number
    /**
     * All holds together reach at most this far beyond the end (L8).
     */
    'max-hold'?: string
    /**
     * How long an open PR on a lease delays its end (L9).
     */
    'max-pending'?: string
    /**
     * An end that failed so often is tried no more until a person asks for it, with `/retry` (L17).
     */
    'max-tries'?: number
    /**
     * Nothing is ever destroyed here (L5).
     *
     * Items: AWS account id.
     */
    'denied-accounts'?: string[]
    /**
     * Leases that ran out and stacks whose request was deleted are destroyed only while their team is at work; an end that its owner asked for does not wait. Absent: at any time.
     */
    'office-hours'?: {
      /**
       * `mon-fri`, or one day.
       */
      days: string
      /**
       * Time of day, `09:00`.
       */
      from: string
      /**
       * Time of day, at least two hours later, `17:00`; `24:00` is midnight.
       */
      to: string
      /**
       * Time zone of teams that name none, IANA's name.
       */
      'time-zone'?: string
    }
    /**
     * How often the reaper runs; without a heartbeat for twice as long there is an alarm (L22). At most 7d.
     */
    interval?: string
  }
  /**
   * Where catalog and ledger are published.
   */
  catalog?: {
    /**
     * Branch of the published views.
     */
    branch?: string
  }
  /**
   * Reserved.
   */
  notifications?: {}
  /**
   * Requests that come from elsewhere.
   */
  requests?: {
    /**
     * Accounts whose repository_dispatch or workflow_dispatch may ask on behalf of a person (Port, Backstage, a Slack workflow). Nobody else may.
     *
     * @minItems 1
     *
     * Items: A person, pinned by numeric id.
     */
    senders: {
      /**
       * GitHub login, for people to read; decisions use the id.
       */
      login: string
      /**
       * GitHub numeric user id.
       */
      id: number
      /**
       * Teams it may ask for. Absent: all.
       *
       * @minItems 1
       *
       * Items: Team.
       */
      teams?: string[]
    }[]
  }
}
/**
 * S3 with a native lock file.
 */
export interface S3Backend {
  type: 's3'
  /**
   * Bucket of state and evidence.
   */
  bucket: string
  /**
   * AWS region.
   */
  region: string
}
/**
 * Terraform's local backend; for trying out without a cloud.
 */
export interface LocalBackend {
  type: 'local'
  /**
   * Folder of state and evidence, absolute or relative to the repository.
   */
  path: string
}

export const leaseholdConfigSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:leasehold:1',
  title: 'LeaseholdConfig',
  description: 'leasehold.yaml: how a platform repository works.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'repository', 'engine', 'backend', 'accounts', 'environments', 'teams'],
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    repository: {
      type: 'object',
      description: 'The platform repository.',
      additionalProperties: false,
      required: ['id', 'name'],
      properties: {
        id: {
          type: 'integer',
          description: "GitHub's numeric repository id; part of every state key.",
          minimum: 1,
        },
        name: { type: 'string', description: 'owner/name', pattern: '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$' },
        'default-branch': {
          type: 'string',
          description: 'Branch that says what should be.',
          default: 'main',
        },
      },
    },
    engine: {
      type: 'object',
      description: 'What plans and applies.',
      additionalProperties: false,
      required: ['name', 'version'],
      properties: {
        name: { enum: ['terraform', 'tofu'], description: 'Which binary.' },
        version: {
          type: 'string',
          description: 'Exactly this version; stacks pin it. Found on the PATH, or installed.',
          pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
        },
        checksums: {
          type: 'array',
          description:
            "Lines of the releases' SHA256SUMS, of every version that is to be installed: `<sha256>  terraform_1.12.2_linux_amd64.zip`.",
          items: {
            type: 'string',
            description: 'One line.',
            pattern: '^[0-9a-f]{64} [ *](terraform|tofu)_[0-9]+\\.[0-9]+\\.[0-9]+_[a-z0-9]+_[a-z0-9]+\\.zip$',
          },
        },
      },
    },
    backend: {
      description: 'Where state and evidence lie.',
      oneOf: [
        {
          type: 'object',
          description: 'S3 with a native lock file.',
          additionalProperties: false,
          required: ['type', 'bucket', 'region'],
          properties: {
            type: { const: 's3' },
            bucket: {
              type: 'string',
              description: 'Bucket of state and evidence.',
              pattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
            },
            region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
          },
          title: 'S3Backend',
        },
        {
          type: 'object',
          description: "Terraform's local backend; for trying out without a cloud.",
          additionalProperties: false,
          required: ['type', 'path'],
          properties: {
            type: { const: 'local' },
            path: {
              type: 'string',
              description: 'Folder of state and evidence, absolute or relative to the repository.',
              minLength: 1,
            },
          },
          title: 'LocalBackend',
        },
      ],
    },
    accounts: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['alias'],
        properties: {
          alias: {
            type: 'string',
            description: 'What people call it.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
          },
          partition: { enum: ['aws', 'aws-us-gov', 'aws-cn'], description: 'AWS partition.', default: 'aws' },
        },
      },
      description: 'AWS accounts by id.',
      propertyNames: { pattern: '^[0-9]{12}$' },
      minProperties: 1,
    },
    environments: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['account', 'region', 'lease'],
        properties: {
          account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
          region: {
            type: 'string',
            description: 'Region of a request that names none.',
            pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
          },
          regions: {
            type: 'array',
            description: 'Regions that forms offer besides `region`; the guardrail region-allowed decides.',
            items: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
            minItems: 1,
            uniqueItems: true,
          },
          lease: {
            type: 'object',
            description: 'Lease lengths.',
            additionalProperties: false,
            required: ['default', 'max'],
            properties: {
              default: {
                type: 'string',
                description: 'Length that forms suggest.',
                pattern: '^[1-9][0-9]{0,3}[hdw]$',
              },
              max: {
                type: 'string',
                description: 'Longest length, counted from the start, whatever a file says.',
                pattern: '^[1-9][0-9]{0,3}[hdw]$',
              },
              permanent: {
                type: 'boolean',
                description: 'Whether `lease: permanent` is allowed.',
                default: false,
              },
            },
          },
          approvals: {
            type: 'integer',
            description: 'Approvals a change needs before apply.',
            minimum: 0,
            maximum: 6,
            default: 1,
          },
          'no-approval': {
            type: 'object',
            description:
              'A change that keeps to this needs no person: it costs at most so much, loses no data, and every policy passes. Absent: `approvals` always.',
            additionalProperties: false,
            required: ['usd-month'],
            properties: {
              'usd-month': {
                type: 'number',
                description:
                  'Most that the lease may cost, USD a month of 730 hours. An unpriced part always needs a person.',
                minimum: 0,
              },
            },
          },
          warnings: {
            type: 'array',
            items: { type: 'string', description: 'Time before the end.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
            description: 'When to warn before the end here, instead of `leases.warnings`.',
            minItems: 1,
          },
        },
      },
      description: 'Environments by name.',
      propertyNames: { pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
      minProperties: 1,
    },
    teams: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['cost-centre', 'members'],
        properties: {
          'cost-centre': {
            type: 'string',
            description: 'Cost centre, a tag.',
            pattern: '^[A-Za-z0-9_.:/=+@-]{1,64}$',
          },
          members: {
            type: 'array',
            items: {
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
            description: 'Who may ask for this team.',
            minItems: 1,
          },
          'budget-usd-month': { type: 'number', description: 'Budget, USD a month.', minimum: 0 },
          'max-leases': {
            type: 'integer',
            description: 'Most leases that the team has at the same time (guardrail team-quota).',
            minimum: 1,
          },
          'github-team': {
            type: 'string',
            description:
              "Slug of a GitHub team of the same owner whose members may ask too; read only where the token is an App's.",
            pattern: '^[a-z0-9][a-z0-9_.-]{0,99}$',
          },
          'time-zone': {
            type: 'string',
            description:
              "Time zone that the team works in, IANA's name, `Europe/Berlin`. Absent: that of `reaper.office-hours`.",
            pattern: '^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$',
          },
          roles: {
            type: 'object',
            additionalProperties: {
              type: 'string',
              description: 'ARN of the role.',
              pattern: '^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$',
            },
            description:
              "The team's own IAM role by environment, in the account of the environment: it may read the secrets of the team's leases there.",
            propertyNames: { pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
          },
        },
      },
      description: 'Teams by name.',
      propertyNames: { pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
      minProperties: 1,
    },
    $schema: { type: 'string', description: 'For editors.' },
    approvers: {
      type: 'array',
      items: {
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
      description: 'Who may approve. Absent: anybody whose role in the repository is write or more.',
    },
    leases: {
      type: 'object',
      description: 'Lease rules.',
      additionalProperties: false,
      required: [],
      properties: {
        warnings: {
          type: 'array',
          items: { type: 'string', description: 'Time before the end.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
          description: 'When to warn before the end, longest first.',
          minItems: 1,
          default: ['2d', '2h'],
        },
        grace: {
          type: 'string',
          description: 'Time between the end of a lease that ran out and its destroy.',
          pattern: '^[1-9][0-9]{0,3}[hdw]$',
          default: '1h',
        },
      },
    },
    naming: {
      type: 'object',
      description: 'Names of requests.',
      additionalProperties: false,
      required: [],
      properties: {
        pattern: {
          type: 'string',
          description: 'Names of requests, a regular expression without flags.',
          maxLength: 200,
        },
        'max-length': { type: 'integer', description: 'Longest team + name.', minimum: 3, maximum: 80 },
      },
    },
    tags: {
      type: 'object',
      additionalProperties: {
        type: 'string',
        description: 'Tag value.',
        pattern: '^[A-Za-z0-9 _.:/=+@-]{1,256}$',
      },
      description: 'More tags for every resource.',
      propertyNames: { pattern: '^[A-Za-z0-9_.:/=+@-]{1,128}$' },
    },
    reaper: {
      type: 'object',
      description: 'How leases are ended.',
      additionalProperties: false,
      required: ['enabled'],
      properties: {
        enabled: { type: 'boolean', description: 'Whether mode `destroy` may destroy at all (L1).' },
        'max-per-run': {
          type: 'integer',
          description: 'More than this due at once: nothing is destroyed (L6).',
          minimum: 1,
          default: 10,
        },
        'max-percent': {
          type: 'integer',
          description: 'Above 10 leases, more than this share due at once: nothing is destroyed (L6).',
          minimum: 1,
          maximum: 100,
          default: 20,
        },
        'max-hold': {
          type: 'string',
          description: 'All holds together reach at most this far beyond the end (L8).',
          pattern: '^[1-9][0-9]{0,3}[hdw]$',
          default: '14d',
        },
        'max-pending': {
          type: 'string',
          description: 'How long an open PR on a lease delays its end (L9).',
          pattern: '^[1-9][0-9]{0,3}[hdw]$',
          default: '2d',
        },
        'max-tries': {
          type: 'integer',
          description:
            'An end that failed so often is tried no more until a person asks for it, with `/retry` (L17).',
          minimum: 1,
          maximum: 20,
          default: 5,
        },
        'denied-accounts': {
          type: 'array',
          items: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
          description: 'Nothing is ever destroyed here (L5).',
        },
        'office-hours': {
          type: 'object',
          description:
            'Leases that ran out and stacks whose request was deleted are destroyed only while their team is at work; an end that its owner asked for does not wait. Absent: at any time.',
          additionalProperties: false,
          required: ['days', 'from', 'to'],
          properties: {
            days: {
              type: 'string',
              description: '`mon-fri`, or one day.',
              pattern: '^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$',
            },
            from: {
              type: 'string',
              description: 'Time of day, `09:00`.',
              pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
            },
            to: {
              type: 'string',
              description: 'Time of day, at least two hours later, `17:00`; `24:00` is midnight.',
              pattern: '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$',
            },
            'time-zone': {
              type: 'string',
              description: "Time zone of teams that name none, IANA's name.",
              pattern: '^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$',
              default: 'UTC',
            },
          },
        },
        interval: {
          type: 'string',
          description:
            'How often the reaper runs; without a heartbeat for twice as long there is an alarm (L22). At most 7d.',
          pattern: '^([1-9][0-9]?h|[1-7]d)$',
          default: '1h',
        },
      },
    },
    catalog: {
      type: 'object',
      description: 'Where catalog and ledger are published.',
      additionalProperties: false,
      required: [],
      properties: {
        branch: {
          type: 'string',
          description: 'Branch of the published views.',
          pattern: '^[A-Za-z0-9._/-]{1,100}$',
          default: 'leasehold-catalog',
        },
      },
    },
    notifications: {
      type: 'object',
      description: 'Reserved.',
      additionalProperties: false,
      required: [],
      properties: {},
    },
    requests: {
      type: 'object',
      description: 'Requests that come from elsewhere.',
      additionalProperties: false,
      required: ['senders'],
      properties: {
        senders: {
          type: 'array',
          description:
            'Accounts whose repository_dispatch or workflow_dispatch may ask on behalf of a person (Port, Backstage, a Slack workflow). Nobody else may.',
          minItems: 1,
          items: {
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
              teams: {
                type: 'array',
                description: 'Teams it may ask for. Absent: all.',
                minItems: 1,
                items: { type: 'string', description: 'Team.' },
              },
            },
          },
        },
      },
    },
  },
}
