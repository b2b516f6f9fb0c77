// Generated from schemas/request.schema.json by `npm run generate`. Do not edit.

/**
 * requests/<team>/<name>.yaml: what a person asks for. Team and name come from the path.
 */
export interface Request {
  /**
   * Golden path to use: a folder in modules/.
   */
  module: string
  /**
   * Environment in leasehold.yaml.
   */
  environment: string
  /**
   * GitHub login of the person who answers for it; a member of the team.
   */
  owner: string
  /**
   * How long it lives, counted from ready: hours, days or weeks (`12h`, `14d`, `2w`), or `permanent` where the environment allows it.
   */
  lease: string
  /**
   * For editors.
   */
  $schema?: string
  /**
   * AWS region; else the environment's.
   */
  region?: string
  /**
   * The module's inputs; its module.yaml says which.
   */
  inputs?: {
    [k: string]: unknown | undefined
  }
  /**
   * Written to end the lease early.
   */
  end?: {
    /**
     * When it ends, RFC 3339 with offset.
     */
    at: string
    /**
     * What happens to the data.
     */
    data?: 'snapshot' | 'discard'
  }
  /**
   * The owner's word that data may be lost: the digest of exactly that plan, as the policy comment shows it. Not needed to end a lease.
   */
  'accept-data-loss'?: string
}

export const requestSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:request:1',
  title: 'Request',
  description: 'requests/<team>/<name>.yaml: what a person asks for. Team and name come from the path.',
  type: 'object',
  additionalProperties: false,
  required: ['module', 'environment', 'owner', 'lease'],
  properties: {
    module: {
      type: 'string',
      description: 'Golden path to use: a folder in modules/.',
      pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
    },
    environment: {
      type: 'string',
      description: 'Environment in leasehold.yaml.',
      pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
    },
    owner: {
      type: 'string',
      description: 'GitHub login of the person who answers for it; a member of the team.',
      pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
    },
    lease: {
      type: 'string',
      description:
        'How long it lives, counted from ready: hours, days or weeks (`12h`, `14d`, `2w`), or `permanent` where the environment allows it.',
      pattern: '^([1-9][0-9]{0,3}[hdw]|permanent)$',
      examples: ['14d', '2w', '12h', 'permanent'],
    },
    $schema: { type: 'string', description: 'For editors.' },
    region: {
      type: 'string',
      description: "AWS region; else the environment's.",
      pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
      examples: ['eu-west-1'],
    },
    inputs: {
      type: 'object',
      additionalProperties: true,
      description: "The module's inputs; its module.yaml says which.",
    },
    end: {
      type: 'object',
      description: 'Written to end the lease early.',
      additionalProperties: false,
      required: ['at'],
      properties: {
        at: {
          type: 'string',
          description: 'When it ends, RFC 3339 with offset.',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$',
          examples: ['2026-12-01T09:00:00Z'],
        },
        data: { enum: ['snapshot', 'discard'], description: 'What happens to the data.' },
      },
    },
    'accept-data-loss': {
      type: 'string',
      description:
        "The owner's word that data may be lost: the digest of exactly that plan, as the policy comment shows it. Not needed to end a lease.",
      pattern: '^sha256:[0-9a-f]{64}$',
    },
  },
}
