// Generated from schemas/reaper-record.schema.json by `npm run generate`. Do not edit.

/**
 * What one run of the reaper did or saw, beside the evidence of the leases. Created, never changed.
 */
export type ReaperRecord = SweepRecord | HeartbeatRecord

/**
 * A sweep of one AWS account: what it read, and what belongs to no living lease. Two of them a day apart make an orphan (L20).
 */
export interface SweepRecord {
  kind: 'sweep'
  version: 1
  /**
   * When it ended. UTC instant.
   */
  at: string
  /**
   * The run that wrote this.
   */
  run: {
    /**
     * Run id, as GitHub counts, or `local`.
     */
    id: string
    /**
     * Attempt.
     */
    attempt: number
    url: string | null
  }
  /**
   * AWS account id.
   */
  account: string
  /**
   * Regions of the account that were to be read.
   *
   * Items: One region.
   */
  regions: {
    /**
     * AWS region.
     */
    region: string
    /**
     * unknown: the listing failed or broke off, and nothing is derived from it (L4).
     */
    status: 'known' | 'unknown'
    reasonCode: string | null
    message: string | null
    /**
     * Pages that were read.
     */
    pages: number
    /**
     * Resources that were listed.
     */
    resources: number
  }[]
  /**
   * By ARN; at most 10000.
   *
   * Items: A resource that belongs to no living lease.
   */
  seen: {
    /**
     * leftover: of a lease that ended; orphan: of no lease that is known; stranded: of a lease that has evidence and no stack.
     */
    kind: 'leftover' | 'orphan' | 'stranded'
    /**
     * ARN.
     */
    arn: string
    /**
     * AWS region.
     */
    region: string
    /**
     * Random identity of one life of one stack; never reused.
     */
    uid: string
  }[]
  /**
   * More of them than a record holds.
   */
  unseen: number
}
/**
 * A run that ended leases or warned of their end: its heartbeat (L22).
 */
export interface HeartbeatRecord {
  kind: 'heartbeat'
  version: 1
  /**
   * When it ended. UTC instant.
   */
  at: string
  /**
   * The run that wrote this.
   */
  run: {
    /**
     * Run id, as GitHub counts, or `local`.
     */
    id: string
    /**
     * Attempt.
     */
    attempt: number
    url: string | null
  }
  /**
   * Mode.
   */
  mode: 'warn' | 'destroy'
  environment: string | null
  /**
   * Whether it looked at every lease and might end them.
   */
  succeeded: boolean
  /**
   * Stable reason, kebab-case.
   */
  reasonCode: string
  /**
   * Leases that it looked at.
   */
  leases: number
  /**
   * Ends that it proved.
   */
  ended: number
  /**
   * Warnings that it delivered.
   */
  warned: number
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

export const reaperRecordSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:reaper-record:1',
  title: 'ReaperRecord',
  description:
    'What one run of the reaper did or saw, beside the evidence of the leases. Created, never changed.',
  oneOf: [
    {
      type: 'object',
      description:
        'A sweep of one AWS account: what it read, and what belongs to no living lease. Two of them a day apart make an orphan (L20).',
      additionalProperties: false,
      required: ['kind', 'version', 'at', 'run', 'account', 'regions', 'seen', 'unseen'],
      properties: {
        kind: { const: 'sweep' },
        version: { const: 1 },
        at: {
          type: 'string',
          description: 'When it ended. UTC instant.',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
        },
        run: {
          type: 'object',
          description: 'The run that wrote this.',
          additionalProperties: false,
          required: ['id', 'attempt', 'url'],
          properties: {
            id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
            attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
            url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
          },
        },
        account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
        regions: {
          type: 'array',
          description: 'Regions of the account that were to be read.',
          items: {
            type: 'object',
            description: 'One region.',
            additionalProperties: false,
            required: ['region', 'status', 'reasonCode', 'message', 'pages', 'resources'],
            properties: {
              region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
              status: {
                enum: ['known', 'unknown'],
                description: 'unknown: the listing failed or broke off, and nothing is derived from it (L4).',
              },
              reasonCode: {
                anyOf: [
                  { type: 'string', description: 'Why it is unknown.', pattern: '^[a-z][a-z0-9-]{1,60}$' },
                  { type: 'null' },
                ],
              },
              message: { anyOf: [{ type: 'string', description: 'One sentence.' }, { type: 'null' }] },
              pages: { type: 'integer', description: 'Pages that were read.', minimum: 0 },
              resources: { type: 'integer', description: 'Resources that were listed.', minimum: 0 },
            },
          },
        },
        seen: {
          type: 'array',
          description: 'By ARN; at most 10000.',
          items: {
            type: 'object',
            description: 'A resource that belongs to no living lease.',
            additionalProperties: false,
            required: ['kind', 'arn', 'region', 'uid'],
            properties: {
              kind: {
                enum: ['leftover', 'orphan', 'stranded'],
                description:
                  'leftover: of a lease that ended; orphan: of no lease that is known; stranded: of a lease that has evidence and no stack.',
              },
              arn: { type: 'string', description: 'ARN.' },
              region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
              uid: {
                type: 'string',
                description: 'Random identity of one life of one stack; never reused.',
                pattern: '^[a-z2-7]{26}$',
              },
            },
          },
        },
        unseen: { type: 'integer', description: 'More of them than a record holds.', minimum: 0 },
      },
      title: 'SweepRecord',
    },
    {
      type: 'object',
      description: 'A run that ended leases or warned of their end: its heartbeat (L22).',
      additionalProperties: false,
      required: [
        'kind',
        'version',
        'at',
        'run',
        'mode',
        'environment',
        'succeeded',
        'reasonCode',
        'leases',
        'ended',
        'warned',
        'overdue',
      ],
      properties: {
        kind: { const: 'heartbeat' },
        version: { const: 1 },
        at: {
          type: 'string',
          description: 'When it ended. UTC instant.',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
        },
        run: {
          type: 'object',
          description: 'The run that wrote this.',
          additionalProperties: false,
          required: ['id', 'attempt', 'url'],
          properties: {
            id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
            attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
            url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
          },
        },
        mode: { enum: ['warn', 'destroy'], description: 'Mode.' },
        environment: {
          anyOf: [
            {
              type: 'string',
              description: 'Environment whose leases it looked at; null: all.',
              pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
            },
            { type: 'null' },
          ],
        },
        succeeded: { type: 'boolean', description: 'Whether it looked at every lease and might end them.' },
        reasonCode: {
          type: 'string',
          description: 'Stable reason, kebab-case.',
          pattern: '^[a-z][a-z0-9-]{1,60}$',
        },
        leases: { type: 'integer', description: 'Leases that it looked at.', minimum: 0 },
        ended: { type: 'integer', description: 'Ends that it proved.', minimum: 0 },
        warned: { type: 'integer', description: 'Warnings that it delivered.', minimum: 0 },
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
      title: 'HeartbeatRecord',
    },
  ],
}
