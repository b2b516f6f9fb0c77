// Generated from schemas/waivers.schema.json by `npm run generate`. Do not edit.

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

export const waiversSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:waivers:1',
  title: 'Waivers',
  description:
    'policies/waivers.yaml: findings that somebody answers for, for a while. Read from the default branch only. Each one that is expired, refused or matches nothing is said, and waives nothing.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'waivers'],
  properties: {
    $schema: { type: 'string', description: 'For editors.' },
    version: { const: 1, description: 'Version of this format.' },
    waivers: {
      type: 'array',
      description: 'Waivers.',
      maxItems: 1000,
      items: {
        type: 'object',
        description: 'One waiver.',
        additionalProperties: false,
        required: ['rule', 'resource', 'reason', 'ticket', 'approver', 'created', 'expires'],
        properties: {
          rule: {
            type: 'string',
            description: 'Rule id, exactly as findings name it.',
            minLength: 1,
            maxLength: 200,
            examples: ['encryption'],
          },
          resource: {
            type: 'string',
            description:
              'Terraform address, or the lease for a rule about the request. `*` stands for any text; alone it is refused.',
            minLength: 1,
            maxLength: 500,
            examples: ['module.this.aws_s3_bucket.logs'],
          },
          lease: {
            type: 'string',
            description:
              'Lease it is about, `payments/reports`, or `payments/*` for every lease of a team. Default: every lease.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/(\\*|[a-z][a-z0-9-]{0,38}[a-z0-9])$',
            examples: ['payments/reports'],
          },
          reason: { type: 'string', description: 'Why this may be.', minLength: 10, maxLength: 500 },
          ticket: {
            type: 'string',
            description: 'Where it is tracked.',
            minLength: 1,
            maxLength: 200,
            examples: ['OPS-123'],
          },
          approver: {
            type: 'object',
            description: 'Who approved it; one of `approvers` of leasehold.yaml, where that is set.',
            additionalProperties: false,
            required: ['login', 'id'],
            properties: {
              login: {
                type: 'string',
                description: 'GitHub login, for people to read; decisions use the id.',
                pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
              },
              id: { type: 'integer', description: 'GitHub numeric user id.', minimum: 1 },
            },
          },
          created: {
            type: 'string',
            description: 'Day it was made, UTC.',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            examples: ['2026-12-01'],
          },
          expires: {
            type: 'string',
            description: 'First day on which it no longer waives, UTC; at most 90 days after `created`.',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            examples: ['2026-12-01'],
          },
        },
      },
    },
  },
}
