// Generated from schemas/plan-summary.schema.json by `npm run generate`. Do not edit.

export * as planSummaryFormat from './plan-summary.check.js'

/**
 * What a plan does: names, never values.
 */
export interface PlanSummary {
  version: 1
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Canonical digest of the plan (S12).
   */
  digest: string
  /**
   * Whether Terraform planned everything.
   */
  complete: boolean
  /**
   * Managed resources, markers not counted.
   */
  counts: {
    create: number
    update: number
    replace: number
    destroy: number
  }
  /**
   * What changes.
   *
   * Items: One managed resource.
   */
  resources: {
    /**
     * Terraform address.
     */
    address: string
    /**
     * Resource type.
     */
    type: string
    /**
     * What happens.
     */
    action: 'create' | 'update' | 'replace' | 'destroy'
    /**
     * Names of attributes that change; values never (S14).
     *
     * Items: Attribute name.
     */
    attributes: string[]
    /**
     * Whether the module says that this type holds data.
     */
    holdsData: boolean
  }[]
  /**
   * Outputs that change.
   *
   * Items: Output name.
   */
  outputs: string[]
}
