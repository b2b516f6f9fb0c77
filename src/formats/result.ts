// Generated from schemas/result.schema.json by `npm run generate`. Do not edit.

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

export const actionResultSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:result:1',
  title: 'ActionResult',
  description: 'Output `result` of every action: what was decided, and why.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'action', 'decision', 'reasonCode', 'message', 'problems', 'leases'],
  properties: {
    version: { const: 1 },
    action: { enum: ['render-request', 'policy-check', 'provision', 'catalog-sync', 'reaper'] },
    decision: {
      enum: ['done', 'nothing', 'blocked', 'failed'],
      description:
        'done: something was changed or said; nothing: already so; blocked: a person must act; failed: the run is red.',
    },
    reasonCode: {
      type: 'string',
      description: 'Stable reason, kebab-case.',
      pattern: '^[a-z][a-z0-9-]{1,60}$',
    },
    message: { type: 'string', description: 'One sentence for people.' },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        description: 'One thing that a person got wrong or must know.',
        additionalProperties: false,
        required: ['code', 'message'],
        properties: {
          code: { type: 'string', description: 'Stable code.' },
          message: { type: 'string', description: 'What is wrong.' },
          file: { type: 'string', description: 'Path in the repository.' },
          line: { type: 'integer', description: '1-based.', minimum: 1 },
          column: { type: 'integer', description: '1-based.', minimum: 1 },
          field: { type: 'string', description: 'JSON pointer.' },
          allowed: { type: 'array', items: { type: 'string' }, description: 'What is allowed.' },
          remedy: { type: 'string', description: 'What to do or type.' },
        },
      },
      description: 'What a person must mend.',
    },
    leases: {
      type: 'array',
      items: {
        type: 'object',
        description: 'One lease of the run.',
        additionalProperties: false,
        required: ['lease', 'uid', 'decision', 'reasonCode', 'message'],
        properties: {
          lease: {
            type: 'string',
            description: 'Team and name, `payments/reports`.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
          },
          uid: {
            anyOf: [
              {
                type: 'string',
                description: 'Random identity of one life of one stack; never reused.',
                pattern: '^[a-z2-7]{26}$',
              },
              { type: 'null' },
            ],
          },
          decision: { type: 'string', description: 'What was decided for this lease.' },
          reasonCode: { type: 'string', description: 'Why.' },
          message: { type: 'string', description: 'One sentence.' },
          planDigest: { type: 'string', description: 'Plan.', pattern: '^sha256:[0-9a-f]{64}$' },
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
          outputs: { type: 'object', additionalProperties: {}, description: 'Public outputs.' },
          end: {
            anyOf: [
              {
                type: 'string',
                description: 'End. UTC instant.',
                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
              },
              { type: 'null' },
            ],
          },
        },
      },
      description: 'By lease.',
    },
    issue: { type: 'integer', description: 'Issue.', minimum: 1 },
    pullRequest: { type: 'integer', description: 'PR.', minimum: 1 },
    headSha: { type: 'string', description: 'Head of the PR.', pattern: '^[0-9a-f]{40}$' },
    branch: { type: 'string', description: 'Branch.' },
    verdict: { enum: ['pass', 'fail', 'unknown'], description: 'Of policy-check.' },
    findings: {
      type: 'array',
      items: {
        type: 'object',
        description: 'One result of one rule on one resource.',
        additionalProperties: false,
        required: ['rule', 'level', 'status', 'source', 'phase', 'resource', 'message'],
        properties: {
          rule: { type: 'string', description: 'Rule id.' },
          level: {
            enum: ['hard', 'soft', 'advisory', 'shadow'],
            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
          },
          status: { enum: ['pass', 'fail', 'unknown'], description: 'unknown blocks a hard rule.' },
          source: { enum: ['schema', 'guardrail', 'rego', 'sarif'], description: 'Who judged.' },
          phase: { enum: ['request', 'plan'], description: 'On what.' },
          resource: { type: 'string', description: 'Lease or Terraform address.' },
          message: { type: 'string', description: 'What was found.' },
          file: { type: 'string', description: 'Path in the repository.' },
          line: { type: 'integer', description: '1-based.', minimum: 1 },
          column: { type: 'integer', description: '1-based.', minimum: 1 },
          field: { type: 'string', description: 'JSON pointer.' },
          allowed: { type: 'array', items: { type: 'string' }, description: 'What is allowed.' },
          remedy: { type: 'string', description: 'What to do or type.' },
          waiver: {
            type: 'object',
            description: 'Who waives it on this resource, and until when; the finding stays visible.',
            additionalProperties: false,
            required: ['reason', 'ticket', 'approver', 'expires'],
            properties: {
              reason: { type: 'string', description: 'Why.' },
              ticket: { type: 'string', description: 'Where it is tracked.' },
              approver: { type: 'string', description: 'Login of who approved it.' },
              expires: {
                type: 'string',
                description: 'First day on which it no longer waives, UTC.',
                pattern: '^\\d{4}-\\d{2}-\\d{2}$',
              },
            },
          },
          override: {
            type: 'object',
            description: 'Who overrode it for this head and this plan; soft rules only.',
            additionalProperties: false,
            required: ['by', 'reason'],
            properties: {
              by: { type: 'string', description: 'Login.' },
              reason: { type: 'string', description: 'Why.' },
            },
          },
        },
      },
      description: 'Of policy-check.',
    },
    commit: { type: 'string', description: 'Commit that was written.', pattern: '^[0-9a-f]{40}$' },
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
    sweep: {
      type: 'object',
      description: 'Of the reaper in mode sweep: one AWS account. Reported only; nothing is deleted (L20).',
      additionalProperties: false,
      required: ['account', 'regions', 'findings', 'more', 'waiting', 'ghosts'],
      properties: {
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
        findings: {
          type: 'array',
          description: 'What somebody should look at; at most 500.',
          items: {
            type: 'object',
            description: 'One resource.',
            additionalProperties: false,
            required: ['kind', 'arn', 'region', 'lease', 'uid', 'address', 'existence', 'firstSeen'],
            properties: {
              kind: {
                enum: ['leftover', 'orphan', 'stranded', 'vanished'],
                description:
                  'leftover: of a lease that ended; orphan: of no lease that is known; stranded: of a lease that has evidence and no stack; vanished: in the state of a living lease, and not there.',
              },
              arn: { type: 'string', description: 'ARN.' },
              region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
              lease: {
                anyOf: [
                  {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                  },
                  { type: 'null' },
                ],
              },
              uid: {
                type: 'string',
                description: 'Random identity of one life of one stack; never reused.',
                pattern: '^[a-z2-7]{26}$',
              },
              address: {
                anyOf: [
                  { type: 'string', description: 'Terraform address, of what vanished.' },
                  { type: 'null' },
                ],
              },
              existence: {
                enum: ['confirmed', 'listed', 'not-listed'],
                description:
                  'confirmed: its service says that it exists; listed: only the tagging API does, asked twice; not-listed: the tagging API does not know it, asked twice.',
              },
              firstSeen: {
                anyOf: [
                  {
                    type: 'string',
                    description: 'First sighting that is on record. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                  },
                  { type: 'null' },
                ],
              },
            },
          },
        },
        more: { type: 'integer', description: 'Findings beyond those listed.', minimum: 0 },
        waiting: {
          type: 'integer',
          description: 'Resources seen for less than a day: they are reported if they are still there then.',
          minimum: 0,
        },
        ghosts: { type: 'integer', description: 'Resources that are listed and do not exist.', minimum: 0 },
      },
    },
  },
}
