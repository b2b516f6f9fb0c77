// Generated from schemas/ledger-line.schema.json by `npm run generate`. Do not edit.

export * as ledgerLineFormat from './ledger-line.check.js'

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
