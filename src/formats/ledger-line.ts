// Generated from schemas/ledger-line.schema.json by `npm run generate`. Do not edit.

/**
 * One line of ledger/<yyyy>/<mm>.jsonl.
 */
export interface LedgerLine {
  version: 1
  /**
   * 1, 2, 3 … over all months.
   */
  sequence: number
  previous: string | null
  /**
   * SHA-256 of the canonical JSON of this line without `hash`.
   */
  hash: string
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * When it happened. UTC instant.
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
   * Identity of the record: `<kind>-…`, unique within the lease; a run repeated writes the same id (S15).
   */
  id: string
  /**
   * What happened.
   */
  event:
    | 'planned'
    | 'applied'
    | 'apply-failed'
    | 'approval-missing'
    | 'plan-changed'
    | 'warned'
    | 'kept'
    | 'confirmed'
    | 'blocked'
    | 'end-failed'
    | 'ended'
    | 'closed'
    | 'state-lost'
    | 'lock-broken'
  /**
   * Who caused it.
   */
  actor: {
    /**
     * GitHub login, for people to read; decisions use the id.
     */
    login: string
    /**
     * Numeric id; 0 for the schedule.
     */
    id: number
  }
  /**
   * Stable reason, kebab-case.
   */
  reasonCode: string
  /**
   * One sentence for people.
   */
  message: string
  requestSha: string | null
  commit: string | null
  tree: string | null
  planDigest: string | null
  /**
   * Who approved.
   *
   * Items: A person, pinned by numeric id.
   */
  approvers: {
    /**
     * GitHub login, for people to read; decisions use the id.
     */
    login: string
    /**
     * GitHub numeric user id.
     */
    id: number
  }[]
  policy: ('pass' | 'fail' | 'unknown') | null
  pullRequest: number | null
  issue: number | null
  /**
   * Seconds.
   */
  durationSeconds: number
  priceUsdMonth: number | null
  /**
   * Managed resources touched, markers not counted.
   */
  resources: number
}

export const ledgerLineSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:ledger-line:1',
  title: 'LedgerLine',
  type: 'object',
  description: 'One line of ledger/<yyyy>/<mm>.jsonl.',
  additionalProperties: false,
  required: [
    'version',
    'sequence',
    'previous',
    'hash',
    'uid',
    'lease',
    'at',
    'run',
    'id',
    'event',
    'actor',
    'reasonCode',
    'message',
    'requestSha',
    'commit',
    'tree',
    'planDigest',
    'approvers',
    'policy',
    'pullRequest',
    'issue',
    'durationSeconds',
    'priceUsdMonth',
    'resources',
  ],
  properties: {
    version: { const: 1 },
    sequence: { type: 'integer', description: '1, 2, 3 … over all months.', minimum: 1 },
    previous: {
      anyOf: [
        {
          type: 'string',
          description: 'Hash of the line before; null for the first.',
          pattern: '^sha256:[0-9a-f]{64}$',
        },
        { type: 'null' },
      ],
    },
    hash: {
      type: 'string',
      description: 'SHA-256 of the canonical JSON of this line without `hash`.',
      pattern: '^sha256:[0-9a-f]{64}$',
    },
    uid: {
      type: 'string',
      description: 'Random identity of one life of one stack; never reused.',
      pattern: '^[a-z2-7]{26}$',
    },
    lease: {
      type: 'string',
      description: 'Team and name, `payments/reports`.',
      pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
    },
    at: {
      type: 'string',
      description: 'When it happened. UTC instant.',
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
    id: {
      type: 'string',
      description:
        'Identity of the record: `<kind>-…`, unique within the lease; a run repeated writes the same id (S15).',
      pattern: '^[a-z0-9][a-z0-9-]{3,120}$',
    },
    event: {
      enum: [
        'planned',
        'applied',
        'apply-failed',
        'approval-missing',
        'plan-changed',
        'warned',
        'kept',
        'confirmed',
        'blocked',
        'end-failed',
        'ended',
        'closed',
        'state-lost',
        'lock-broken',
      ],
      description: 'What happened.',
    },
    actor: {
      type: 'object',
      description: 'Who caused it.',
      additionalProperties: false,
      required: ['login', 'id'],
      properties: {
        login: {
          type: 'string',
          description: 'GitHub login, for people to read; decisions use the id.',
          pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
        },
        id: { type: 'integer', description: 'Numeric id; 0 for the schedule.', minimum: 0 },
      },
    },
    reasonCode: {
      type: 'string',
      description: 'Stable reason, kebab-case.',
      pattern: '^[a-z][a-z0-9-]{1,60}$',
    },
    message: { type: 'string', description: 'One sentence for people.', maxLength: 500 },
    requestSha: {
      anyOf: [
        { type: 'string', description: 'Blob id of the request.', pattern: '^[0-9a-f]{40}$' },
        { type: 'null' },
      ],
    },
    commit: {
      anyOf: [
        { type: 'string', description: 'Commit that was worked on.', pattern: '^[0-9a-f]{40}$' },
        { type: 'null' },
      ],
    },
    tree: {
      anyOf: [
        { type: 'string', description: 'Tree id of the stack.', pattern: '^[0-9a-f]{40}$' },
        { type: 'null' },
      ],
    },
    planDigest: {
      anyOf: [
        { type: 'string', description: 'Digest of the plan.', pattern: '^sha256:[0-9a-f]{64}$' },
        { type: 'null' },
      ],
    },
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
      description: 'Who approved.',
    },
    policy: { anyOf: [{ enum: ['pass', 'fail', 'unknown'] }, { type: 'null' }] },
    pullRequest: { anyOf: [{ type: 'integer', description: 'Number.', minimum: 1 }, { type: 'null' }] },
    issue: { anyOf: [{ type: 'integer', description: 'Number.', minimum: 1 }, { type: 'null' }] },
    durationSeconds: { type: 'number', description: 'Seconds.', minimum: 0 },
    priceUsdMonth: {
      anyOf: [
        {
          type: 'number',
          description: 'USD a month of 730 hours; null when nothing could be priced.',
          minimum: 0,
        },
        { type: 'null' },
      ],
    },
    resources: {
      type: 'integer',
      description: 'Managed resources touched, markers not counted.',
      minimum: 0,
    },
  },
}
