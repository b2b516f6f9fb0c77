// Generated from schemas/plan-summary.schema.json by `npm run generate`. Do not edit.

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

export const planSummarySchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:plan-summary:1',
  title: 'PlanSummary',
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
          holdsData: { type: 'boolean', description: 'Whether the module says that this type holds data.' },
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
}
