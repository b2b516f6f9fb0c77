// Generated from schemas/reaper-record.schema.json by `npm run generate`. Do not edit.

export * as reaperRecordFormat from './reaper-record.check.js'

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
