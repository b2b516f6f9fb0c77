// Generated from schemas/result.schema.json by `npm run generate`. Do not edit.

export * as actionResultFormat from './result.check.js'

/**
 * Output `result` of every action: what was decided, and why.
 */
export interface ActionResult {
  version: 1
  action: 'render-request' | 'policy-check' | 'provision' | 'catalog-sync' | 'reaper'
  /**
   * done: something was changed or said; nothing: already so; blocked: a person must act; failed: the run is red.
   */
  decision: 'done' | 'nothing' | 'blocked' | 'failed'
  /**
   * Stable reason, kebab-case.
   */
  reasonCode: string
  /**
   * One sentence for people.
   */
  message: string
  /**
   * What a person must mend.
   *
   * Items: One thing that a person got wrong or must know.
   */
  problems: {
    /**
     * Stable code.
     */
    code: string
    /**
     * What is wrong.
     */
    message: string
    /**
     * Path in the repository.
     */
    file?: string
    /**
     * 1-based.
     */
    line?: number
    /**
     * 1-based.
     */
    column?: number
    /**
     * JSON pointer.
     */
    field?: string
    /**
     * What is allowed.
     */
    allowed?: string[]
    /**
     * What to do or type.
     */
    remedy?: string
  }[]
  /**
   * By lease.
   *
   * Items: One lease of the run.
   */
  leases: {
    /**
     * Team and name, `payments/reports`.
     */
    lease: string
    uid: string | null
    /**
     * What was decided for this lease.
     */
    decision: string
    /**
     * Why.
     */
    reasonCode: string
    /**
     * One sentence.
     */
    message: string
    /**
     * Plan.
     */
    planDigest?: string
    /**
     * Managed resources, markers not counted.
     */
    counts?: {
      create: number
      update: number
      replace: number
      destroy: number
    }
    /**
     * Public outputs.
     */
    outputs?: {
      [k: string]: unknown | undefined
    }
    end?: string | null
  }[]
  /**
   * Issue.
   */
  issue?: number
  /**
   * PR.
   */
  pullRequest?: number
  /**
   * Head of the PR.
   */
  headSha?: string
  /**
   * Branch.
   */
  branch?: string
  /**
   * Of policy-check.
   */
  verdict?: 'pass' | 'fail' | 'unknown'
  /**
   * Of policy-check.
   *
   * Items: One result of one rule on one resource.
   */
  findings?: {
    /**
     * Rule id.
     */
    rule: string
    /**
     * hard blocks; soft may be overridden; advisory tells; shadow is counted only.
     */
    level: 'hard' | 'soft' | 'advisory' | 'shadow'
    /**
     * unknown blocks a hard rule.
     */
    status: 'pass' | 'fail' | 'unknown'
    /**
     * Who judged.
     */
    source: 'schema' | 'guardrail' | 'rego' | 'sarif'
    /**
     * On what.
     */
    phase: 'request' | 'plan'
    /**
     * Lease or Terraform address.
     */
    resource: string
    /**
     * What was found.
     */
    message: string
    /**
     * Path in the repository.
     */
    file?: string
    /**
     * 1-based.
     */
    line?: number
    /**
     * 1-based.
     */
    column?: number
    /**
     * JSON pointer.
     */
    field?: string
    /**
     * What is allowed.
     */
    allowed?: string[]
    /**
     * What to do or type.
     */
    remedy?: string
    /**
     * Who waives it on this resource, and until when; the finding stays visible.
     */
    waiver?: {
      /**
       * Why.
       */
      reason: string
      /**
       * Where it is tracked.
       */
      ticket: string
      /**
       * Login of who approved it.
       */
      approver: string
      /**
       * First day on which it no longer waives, UTC.
       */
      expires: string
    }
    /**
     * Who overrode it for this head and this plan; soft rules only.
     */
    override?: {
      /**
       * Login.
       */
      by: string
      /**
       * Why.
       */
      reason: string
    }
  }[]
  /**
   * Commit that was written.
   */
  commit?: string
  /**
   * Leases that are due and not ended yet, at the beginning of the run.
   */
  overdue?: {
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
  /**
   * Of the reaper in mode sweep: one AWS account. Reported only; nothing is deleted (L20).
   */
  sweep?: {
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
     * What somebody should look at; at most 500.
     *
     * Items: One resource.
     */
    findings: {
      /**
       * leftover: of a lease that ended; orphan: of no lease that is known; stranded: of a lease that has evidence and no stack; vanished: in the state of a living lease, and not there.
       */
      kind: 'leftover' | 'orphan' | 'stranded' | 'vanished'
      /**
       * ARN.
       */
      arn: string
      /**
       * AWS region.
       */
      region: string
      lease: string | null
      /**
       * Random identity of one life of one stack; never reused.
       */
      uid: string
      address: string | null
      /**
       * confirmed: its service says that it exists; listed: only the tagging API does, asked twice; not-listed: the tagging API does not know it, asked twice.
       */
      existence: 'confirmed' | 'listed' | 'not-listed'
      firstSeen: string | null
    }[]
    /**
     * Findings beyond those listed.
     */
    more: number
    /**
     * Resources seen for less than a day: they are reported if they are still there then.
     */
    waiting: number
    /**
     * Resources that are listed and do not exist.
     */
    ghosts: number
  }
}
