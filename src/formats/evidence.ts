// Generated from schemas/evidence.schema.json by `npm run generate`. Do not edit.

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

export const evidenceSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:evidence:1',
  title: 'Evidence',
  description: 'One small immutable fact beside the Terraform state. Created, never changed.',
  oneOf: [
    {
      type: 'object',
      description: 'The plan that reviewers saw. Created once per head (S13).',
      additionalProperties: false,
      required: [
        'kind',
        'version',
        'uid',
        'lease',
        'stateKey',
        'at',
        'run',
        'headSha',
        'tree',
        'digest',
        'summary',
      ],
      properties: {
        kind: { const: 'plan' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        headSha: {
          type: 'string',
          description: 'Head of the PR that was planned.',
          pattern: '^[0-9a-f]{40}$',
        },
        tree: { type: 'string', description: 'Tree id of the stack.', pattern: '^[0-9a-f]{40}$' },
        digest: {
          type: 'string',
          description: 'Canonical digest of the plan (S12).',
          pattern: '^sha256:[0-9a-f]{64}$',
        },
        summary: {
          type: 'object',
          description: 'What a plan does: names, never values.',
          additionalProperties: false,
          required: ['version', 'lease', 'uid', 'digest', 'complete', 'counts', 'resources', 'outputs'],
          properties: {
            version: { const: 1 },
            lease: {
              type: 'string',
              description: 'Team and name, `payments/reports`.',
              pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
            },
            uid: {
              type: 'string',
              description: 'Random identity of one life of one stack; never reused.',
              pattern: '^[a-z2-7]{26}$',
            },
            digest: {
              type: 'string',
              description: 'Canonical digest of the plan (S12).',
              pattern: '^sha256:[0-9a-f]{64}$',
            },
            complete: { type: 'boolean', description: 'Whether Terraform planned everything.' },
            counts: {
              type: 'object',
              description: 'Managed resources, markers not counted.',
              additionalProperties: false,
              required: ['create', 'update', 'replace', 'destroy'],
              properties: {
                create: { type: 'integer', minimum: 0 },
                update: { type: 'integer', minimum: 0 },
                replace: { type: 'integer', minimum: 0 },
                destroy: { type: 'integer', minimum: 0 },
              },
            },
            resources: {
              type: 'array',
              items: {
                type: 'object',
                description: 'One managed resource.',
                additionalProperties: false,
                required: ['address', 'type', 'action', 'attributes', 'holdsData'],
                properties: {
                  address: { type: 'string', description: 'Terraform address.' },
                  type: { type: 'string', description: 'Resource type.' },
                  action: { enum: ['create', 'update', 'replace', 'destroy'], description: 'What happens.' },
                  attributes: {
                    type: 'array',
                    items: { type: 'string', description: 'Attribute name.' },
                    description: 'Names of attributes that change; values never (S14).',
                  },
                  holdsData: {
                    type: 'boolean',
                    description: 'Whether the module says that this type holds data.',
                  },
                },
              },
              description: 'What changes.',
            },
            outputs: {
              type: 'array',
              items: { type: 'string', description: 'Output name.' },
              description: 'Outputs that change.',
            },
          },
        },
      },
      title: 'PlanEvidence',
    },
    {
      type: 'object',
      description: 'Stands in for a marker that is missing after a half-done apply (L3).',
      additionalProperties: false,
      required: ['kind', 'version', 'uid', 'lease', 'stateKey', 'at', 'run', 'tree', 'lineage', 'planDigest'],
      properties: {
        kind: { const: 'apply-begun' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        tree: { type: 'string', description: 'Tree id being applied.', pattern: '^[0-9a-f]{40}$' },
        lineage: {
          anyOf: [
            { type: 'string', description: 'Lineage of the state before, null when there was none.' },
            { type: 'null' },
          ],
        },
        planDigest: { type: 'string', description: 'Digest of the plan.', pattern: '^sha256:[0-9a-f]{64}$' },
      },
      title: 'ApplyBegunEvidence',
    },
    {
      type: 'object',
      description: 'Stands in for a marker that is missing after a half-done destroy (L3).',
      additionalProperties: false,
      required: [
        'kind',
        'version',
        'uid',
        'lease',
        'stateKey',
        'at',
        'run',
        'lineage',
        'serial',
        'start',
        'resources',
        'reasonCode',
      ],
      properties: {
        kind: { const: 'end-begun' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        lineage: { type: 'string', description: 'Lineage of the state.' },
        serial: { type: 'integer', description: 'Serial before the destroy.', minimum: 0 },
        start: {
          anyOf: [
            {
              type: 'string',
              description: 'Start of the lease, from the marker. UTC instant.',
              pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
            },
            { type: 'null' },
          ],
        },
        resources: {
          type: 'integer',
          description: 'Managed resources in the state, markers included.',
          minimum: 0,
        },
        reasonCode: { type: 'string', description: 'Why it ends.' },
      },
      title: 'EndBegunEvidence',
    },
    {
      type: 'object',
      description:
        'A run is about to start Terraform on this state: it tells later whose lock was left behind (L14). Once per run.',
      additionalProperties: false,
      required: ['kind', 'version', 'uid', 'lease', 'stateKey', 'at', 'run', 'who'],
      properties: {
        kind: { const: 'terraform-begun' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        who: {
          type: 'string',
          description: 'How Terraform signs its locks there, `user@host`; empty when unknown.',
        },
      },
      title: 'TerraformBegunEvidence',
    },
    {
      type: 'object',
      description: 'What a run did or decided (L21). The ledger is made of these.',
      additionalProperties: false,
      required: [
        'kind',
        'version',
        'uid',
        'lease',
        'stateKey',
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
        kind: { const: 'run-record' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
      title: 'RunRecordEvidence',
    },
    {
      type: 'object',
      description: 'A delivered warning (L8).',
      additionalProperties: false,
      required: [
        'kind',
        'version',
        'uid',
        'lease',
        'stateKey',
        'at',
        'run',
        'stage',
        'end',
        'issue',
        'comment',
        'rehearsal',
      ],
      properties: {
        kind: { const: 'warning' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        stage: { type: 'string', description: 'Time before the end.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
        end: {
          type: 'string',
          description: 'End that was warned of. UTC instant.',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
        },
        issue: {
          anyOf: [{ type: 'integer', description: 'Where it was delivered.', minimum: 1 }, { type: 'null' }],
        },
        comment: { anyOf: [{ type: 'integer', description: 'Comment id.', minimum: 1 }, { type: 'null' }] },
        rehearsal: {
          type: 'object',
          description: 'The destroy, rehearsed.',
          additionalProperties: false,
          required: ['resources', 'data'],
          properties: {
            resources: { type: 'integer', description: 'Managed resources that would go.', minimum: 0 },
            data: {
              type: 'array',
              items: { type: 'string', description: 'Address.' },
              description: 'Those that hold data.',
            },
          },
        },
      },
      title: 'WarningEvidence',
    },
    {
      type: 'object',
      description: 'A hold by the owner (L8).',
      additionalProperties: false,
      required: ['kind', 'version', 'uid', 'lease', 'stateKey', 'at', 'run', 'by', 'until', 'comment'],
      properties: {
        kind: { const: 'hold' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        by: {
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
        until: {
          type: 'string',
          description: 'No destroy before. UTC instant.',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
        },
        comment: {
          anyOf: [
            { type: 'integer', description: 'Comment that asked.', minimum: 1 },
            { type: 'null', description: 'The command line asked.' },
          ],
        },
      },
      title: 'HoldEvidence',
    },
    {
      type: 'object',
      description: 'An approved plan that differs from the reviewed one (S12).',
      additionalProperties: false,
      required: [
        'kind',
        'version',
        'uid',
        'lease',
        'stateKey',
        'at',
        'run',
        'by',
        'digest',
        'headSha',
        'comment',
      ],
      properties: {
        kind: { const: 'approval' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        by: {
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
        digest: { type: 'string', description: 'Plan that was approved.', pattern: '^sha256:[0-9a-f]{64}$' },
        headSha: {
          type: 'string',
          description: 'Head of the pull request that brought the stack (S8).',
          pattern: '^[0-9a-f]{40}$',
        },
        comment: { type: 'integer', description: 'Comment that approved.', minimum: 1 },
      },
      title: 'ApprovalEvidence',
    },
    {
      type: 'object',
      description: 'A soft rule, overridden.',
      additionalProperties: false,
      required: [
        'kind',
        'version',
        'uid',
        'lease',
        'stateKey',
        'at',
        'run',
        'by',
        'rule',
        'reason',
        'headSha',
        'digest',
      ],
      properties: {
        kind: { const: 'override' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        by: {
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
        rule: { type: 'string', description: 'Rule.' },
        reason: { type: 'string', description: 'Why.', maxLength: 500 },
        comment: { type: 'integer', description: 'Comment that overrode it.', minimum: 1 },
        headSha: { type: 'string', description: 'Head it is bound to.', pattern: '^[0-9a-f]{40}$' },
        digest: {
          anyOf: [
            { type: 'string', description: 'Plan it is bound to.', pattern: '^sha256:[0-9a-f]{64}$' },
            { type: 'null' },
          ],
        },
      },
      title: 'OverrideEvidence',
    },
    {
      type: 'object',
      description: 'The end, proved (L11). A tombstoned uid is never applied again.',
      additionalProperties: false,
      required: [
        'kind',
        'version',
        'uid',
        'lease',
        'stateKey',
        'at',
        'run',
        'reasonCode',
        'start',
        'end',
        'lineage',
        'serial',
        'destroyed',
        'leftovers',
        'entry',
      ],
      properties: {
        kind: { const: 'tombstone' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        reasonCode: { type: 'string', description: 'Why it ended.' },
        start: {
          anyOf: [
            {
              type: 'string',
              description: 'Start of the lease. UTC instant.',
              pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
            },
            { type: 'null' },
          ],
        },
        end: {
          type: 'string',
          description: 'When it was due. UTC instant.',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
        },
        lineage: {
          anyOf: [
            { type: 'string', description: 'Lineage of the emptied state; null when never applied.' },
            { type: 'null' },
          ],
        },
        serial: {
          anyOf: [
            { type: 'integer', description: 'Serial of the emptied state.', minimum: 0 },
            { type: 'null' },
          ],
        },
        destroyed: {
          type: 'integer',
          description: 'Managed resources destroyed, markers not counted.',
          minimum: 0,
        },
        leftovers: {
          type: 'array',
          items: { type: 'string', description: 'ARN.' },
          description: 'Tagged leftovers that were found.',
        },
        kept: {
          type: 'array',
          items: { type: 'string', description: 'ARN.' },
          description:
            "Last snapshots that were found, taken on the owner's word. Absent: none was asked for.",
        },
        entry: {
          type: 'object',
          additionalProperties: true,
          description: 'The last catalog entry, so that the catalog can be rebuilt when the files are gone.',
        },
      },
      title: 'TombstoneEvidence',
    },
    {
      type: 'object',
      description:
        'What was found to differ from what was applied, or that nothing does: names, never values. Written when that changes, and once a week.',
      additionalProperties: false,
      required: [
        'kind',
        'version',
        'uid',
        'lease',
        'stateKey',
        'at',
        'run',
        'tree',
        'drifted',
        'digest',
        'summary',
        'outside',
        'issue',
      ],
      properties: {
        kind: { const: 'drift' },
        version: { const: 1 },
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
        stateKey: {
          type: 'string',
          description: 'Key of the Terraform state in its backend.',
          pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
        },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
        tree: {
          type: 'string',
          description: 'Tree id of the stack that was applied, and compared.',
          pattern: '^[0-9a-f]{40}$',
        },
        drifted: {
          type: 'boolean',
          description: 'Whether applying the same stack again would change something.',
        },
        digest: {
          anyOf: [
            {
              type: 'string',
              description: 'Canonical digest of the plan that undoes it: what `/approve-plan` names (S12).',
              pattern: '^sha256:[0-9a-f]{64}$',
            },
            { type: 'null' },
          ],
        },
        summary: {
          anyOf: [
            {
              type: 'object',
              description: 'What a plan does: names, never values.',
              additionalProperties: false,
              required: ['version', 'lease', 'uid', 'digest', 'complete', 'counts', 'resources', 'outputs'],
              properties: {
                version: { const: 1 },
                lease: {
                  type: 'string',
                  description: 'Team and name, `payments/reports`.',
                  pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                uid: {
                  type: 'string',
                  description: 'Random identity of one life of one stack; never reused.',
                  pattern: '^[a-z2-7]{26}$',
                },
                digest: {
                  type: 'string',
                  description: 'Canonical digest of the plan (S12).',
                  pattern: '^sha256:[0-9a-f]{64}$',
                },
                complete: { type: 'boolean', description: 'Whether Terraform planned everything.' },
                counts: {
                  type: 'object',
                  description: 'Managed resources, markers not counted.',
                  additionalProperties: false,
                  required: ['create', 'update', 'replace', 'destroy'],
                  properties: {
                    create: { type: 'integer', minimum: 0 },
                    update: { type: 'integer', minimum: 0 },
                    replace: { type: 'integer', minimum: 0 },
                    destroy: { type: 'integer', minimum: 0 },
                  },
                },
                resources: {
                  type: 'array',
                  items: {
                    type: 'object',
                    description: 'One managed resource.',
                    additionalProperties: false,
                    required: ['address', 'type', 'action', 'attributes', 'holdsData'],
                    properties: {
                      address: { type: 'string', description: 'Terraform address.' },
                      type: { type: 'string', description: 'Resource type.' },
                      action: {
                        enum: ['create', 'update', 'replace', 'destroy'],
                        description: 'What happens.',
                      },
                      attributes: {
                        type: 'array',
                        items: { type: 'string', description: 'Attribute name.' },
                        description: 'Names of attributes that change; values never (S14).',
                      },
                      holdsData: {
                        type: 'boolean',
                        description: 'Whether the module says that this type holds data.',
                      },
                    },
                  },
                  description: 'What changes.',
                },
                outputs: {
                  type: 'array',
                  items: { type: 'string', description: 'Output name.' },
                  description: 'Outputs that change.',
                },
              },
            },
            { type: 'null' },
          ],
        },
        outside: {
          type: 'array',
          items: { type: 'string', description: 'Address of a resource.' },
          description: 'What Terraform found to be otherwise than it left it.',
        },
        issue: {
          anyOf: [{ type: 'integer', description: 'Issue that tells of it.', minimum: 1 }, { type: 'null' }],
        },
      },
      title: 'DriftEvidence',
    },
    {
      type: 'object',
      description: 'Head of the ledger chain.',
      additionalProperties: false,
      required: ['kind', 'version', 'sequence', 'records', 'previous', 'hash', 'at', 'run'],
      properties: {
        kind: { const: 'chain-head' },
        version: { const: 1 },
        sequence: { type: 'integer', description: '1, 2, 3 …', minimum: 1 },
        records: {
          type: 'array',
          items: { type: 'string', description: '`<uid>/<record id>`.' },
          description: 'Records that this head added, in order.',
          minItems: 1,
        },
        previous: {
          anyOf: [
            { type: 'string', description: 'Head before.', pattern: '^sha256:[0-9a-f]{64}$' },
            { type: 'null' },
          ],
        },
        hash: { type: 'string', description: 'Hash of the last line.', pattern: '^sha256:[0-9a-f]{64}$' },
        at: {
          type: 'string',
          description: 'When it was written. UTC instant.',
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
      },
      title: 'ChainHeadEvidence',
    },
  ],
}
