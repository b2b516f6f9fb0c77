// Generated from schemas/evidence.schema.json by `npm run generate`. Do not edit.

export * as evidenceFormat from './evidence.check.js'

/**
 * One small immutable fact beside the Terraform state. Created, never changed.
 */
export type Evidence =
  | PlanEvidence
  | ApplyBegunEvidence
  | EndBegunEvidence
  | TerraformBegunEvidence
  | RunRecordEvidence
  | WarningEvidence
  | HoldEvidence
  | ApprovalEvidence
  | OverrideEvidence
  | TombstoneEvidence
  | DriftEvidence
  | ChainHeadEvidence

/**
 * The plan that reviewers saw. Created once per head (S13).
 */
export interface PlanEvidence {
  kind: 'plan'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * Head of the PR that was planned.
   */
  headSha: string
  /**
   * Tree id of the stack.
   */
  tree: string
  /**
   * Canonical digest of the plan (S12).
   */
  digest: string
  /**
   * What a plan does: names, never values.
   */
  summary: {
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
}
/**
 * Stands in for a marker that is missing after a half-done apply (L3).
 */
export interface ApplyBegunEvidence {
  kind: 'apply-begun'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * Tree id being applied.
   */
  tree: string
  lineage: string | null
  /**
   * Digest of the plan.
   */
  planDigest: string
}
/**
 * Stands in for a marker that is missing after a half-done destroy (L3).
 */
export interface EndBegunEvidence {
  kind: 'end-begun'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * Lineage of the state.
   */
  lineage: string
  /**
   * Serial before the destroy.
   */
  serial: number
  start: string | null
  /**
   * Managed resources in the state, markers included.
   */
  resources: number
  /**
   * Why it ends.
   */
  reasonCode: string
}
/**
 * A run is about to start Terraform on this state: it tells later whose lock was left behind (L14). Once per run.
 */
export interface TerraformBegunEvidence {
  kind: 'terraform-begun'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * How Terraform signs its locks there, `user@host`; empty when unknown.
   */
  who: string
}
/**
 * What a run did or decided (L21). The ledger is made of these.
 */
export interface RunRecordEvidence {
  kind: 'run-record'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
/**
 * A delivered warning (L8).
 */
export interface WarningEvidence {
  kind: 'warning'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * Time before the end.
   */
  stage: string
  /**
   * End that was warned of. UTC instant.
   */
  end: string
  issue: number | null
  comment: number | null
  /**
   * The destroy, rehearsed.
   */
  rehearsal: {
    /**
     * Managed resources that would go.
     */
    resources: number
    /**
     * Those that hold data.
     *
     * Items: Address.
     */
    data: string[]
  }
}
/**
 * A hold by the owner (L8).
 */
export interface HoldEvidence {
  kind: 'hold'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * A person, pinned by numeric id.
   */
  by: {
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
   * No destroy before. UTC instant.
   */
  until: string
  comment: number | null
}
/**
 * An approved plan that differs from the reviewed one (S12).
 */
export interface ApprovalEvidence {
  kind: 'approval'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * A person, pinned by numeric id.
   */
  by: {
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
   * Plan that was approved.
   */
  digest: string
  /**
   * Head of the pull request that brought the stack (S8).
   */
  headSha: string
  /**
   * Comment that approved.
   */
  comment: number
}
/**
 * A soft rule, overridden.
 */
export interface OverrideEvidence {
  kind: 'override'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * A person, pinned by numeric id.
   */
  by: {
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
   * Rule.
   */
  rule: string
  /**
   * Why.
   */
  reason: string
  /**
   * Comment that overrode it.
   */
  comment?: number
  /**
   * Head it is bound to.
   */
  headSha: string
  digest: string | null
}
/**
 * The end, proved (L11). A tombstoned uid is never applied again.
 */
export interface TombstoneEvidence {
  kind: 'tombstone'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * Why it ended.
   */
  reasonCode: string
  start: string | null
  /**
   * When it was due. UTC instant.
   */
  end: string
  lineage: string | null
  serial: number | null
  /**
   * Managed resources destroyed, markers not counted.
   */
  destroyed: number
  /**
   * Tagged leftovers that were found.
   *
   * Items: ARN.
   */
  leftovers: string[]
  /**
   * Last snapshots that were found, taken on the owner's word. Absent: none was asked for.
   *
   * Items: ARN.
   */
  kept?: string[]
  /**
   * The last catalog entry, so that the catalog can be rebuilt when the files are gone.
   */
  entry: {
    [k: string]: unknown | undefined
  }
}
/**
 * What was found to differ from what was applied, or that nothing does: names, never values. Written when that changes, and once a week.
 */
export interface DriftEvidence {
  kind: 'drift'
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Team and name, `payments/reports`.
   */
  lease: string
  /**
   * Key of the Terraform state in its backend.
   */
  stateKey: string
  /**
   * When it was written. UTC instant.
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
   * Tree id of the stack that was applied, and compared.
   */
  tree: string
  /**
   * Whether applying the same stack again would change something.
   */
  drifted: boolean
  digest: string | null
  summary: {
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
  } | null
  /**
   * What Terraform found to be otherwise than it left it.
   *
   * Items: Address of a resource.
   */
  outside: string[]
  issue: number | null
}
/**
 * Head of the ledger chain.
 */
export interface ChainHeadEvidence {
  kind: 'chain-head'
  version: 1
  /**
   * 1, 2, 3 …
   */
  sequence: number
  /**
   * Records that this head added, in order.
   *
   * @minItems 1
   *
   * Items: `<uid>/<record id>`.
   */
  records: string[]
  previous: string | null
  /**
   * Hash of the last line.
   */
  hash: string
  /**
   * When it was written. UTC instant.
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
}
