// Generated from schemas/finding.schema.json by `npm run generate`. Do not edit.

export * as findingFormat from './finding.check.js'

/**
 * One result of one rule on one resource.
 */
export interface Finding {
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
}
