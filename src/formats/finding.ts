// Generated from schemas/finding.schema.json by `npm run generate`. Do not edit.

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

export const findingSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:finding:1',
  title: 'Finding',
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
}
