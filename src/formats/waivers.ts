// Generated from schemas/waivers.schema.json by `npm run generate`. Do not edit.

export * as waiversFormat from './waivers.check.js'

/**
 * policies/waivers.yaml: findings that somebody answers for, for a while. Read from the default branch only. Each one that is expired, refused or matches nothing is said, and waives nothing.
 */
export interface Waivers {
  /**
   * For editors.
   */
  $schema?: string
  /**
   * Version of this format.
   */
  version: 1
  /**
   * Waivers.
   *
   * @maxItems 1000
   *
   * Items: One waiver.
   */
  waivers: {
    /**
     * Rule id, exactly as findings name it.
     */
    rule: string
    /**
     * Terraform address, or the lease for a rule about the request. `*` stands for any text; alone it is refused.
     */
    resource: string
    /**
     * Lease it is about, `payments/reports`, or `payments/*` for every lease of a team. Default: every lease.
     */
    lease?: string
    /**
     * Why this may be.
     */
    reason: string
    /**
     * Where it is tracked.
     */
    ticket: string
    /**
     * Who approved it; one of `approvers` of leasehold.yaml, where that is set.
     */
    approver: {
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
     * Day it was made, UTC.
     */
    created: string
    /**
     * First day on which it no longer waives, UTC; at most 90 days after `created`.
     */
    expires: string
  }[]
}
