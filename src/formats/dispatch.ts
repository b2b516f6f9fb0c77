// Generated from schemas/dispatch.schema.json by `npm run generate`. Do not edit.

/**
 * A request from elsewhere: `client_payload` of repository_dispatch `leasehold-request`, or the input `request` of workflow_dispatch.
 */
export interface DispatchRequest {
  /**
   * The caller's own word for this request; sent twice, it is one request.
   */
  key: string
  /**
   * The person who asks; a member of the team.
   */
  for: {
    /**
     * GitHub login, for people.
     */
    login: string
    /**
     * Numeric id on GitHub, which decides.
     */
    id: number
  }
  /**
   * Who pays for it.
   */
  team: string
  /**
   * What it is called within the team.
   */
  name: string
  /**
   * What requests/<team>/<name>.yaml says; owner and lease may be left out.
   */
  request: {
    /**
     * Golden path to use: a folder in modules/.
     */
    module: string
    /**
     * Environment in leasehold.yaml.
     */
    environment: string
    /**
     * GitHub login of the person who answers for it; else the person who asks.
     */
    owner?: string
    /**
     * AWS region; else the environment's.
     */
    region?: string
    /**
     * How long it lives; else the default.
     */
    lease?: string
    /**
     * The module's inputs; its module.yaml says which.
     */
    inputs?: {
      [k: string]: unknown | undefined
    }
  }
}

export const dispatchRequestSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:dispatch:1',
  title: 'DispatchRequest',
  description:
    'A request from elsewhere: `client_payload` of repository_dispatch `leasehold-request`, or the input `request` of workflow_dispatch.',
  type: 'object',
  additionalProperties: false,
  required: ['key', 'for', 'team', 'name', 'request'],
  properties: {
    key: {
      type: 'string',
      description: "The caller's own word for this request; sent twice, it is one request.",
      minLength: 1,
      maxLength: 200,
      examples: ['ticket-4711'],
    },
    for: {
      type: 'object',
      description: 'The person who asks; a member of the team.',
      additionalProperties: false,
      required: ['login', 'id'],
      properties: {
        login: {
          type: 'string',
          description: 'GitHub login, for people.',
          pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
        },
        id: {
          type: 'integer',
          description: 'Numeric id on GitHub, which decides.',
          minimum: 1,
          maximum: 999999999999999,
        },
      },
    },
    team: { type: 'string', description: 'Who pays for it.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
    name: {
      type: 'string',
      description: 'What it is called within the team.',
      pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
    },
    request: {
      type: 'object',
      description: 'What requests/<team>/<name>.yaml says; owner and lease may be left out.',
      additionalProperties: false,
      required: ['module', 'environment'],
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
          description: 'GitHub login of the person who answers for it; else the person who asks.',
          pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
        },
        region: {
          type: 'string',
          description: "AWS region; else the environment's.",
          pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
        },
        lease: {
          type: 'string',
          description: 'How long it lives; else the default.',
          pattern: '^([1-9][0-9]{0,3}[hdw]|permanent)$',
        },
        inputs: {
          type: 'object',
          additionalProperties: true,
          description: "The module's inputs; its module.yaml says which.",
        },
      },
    },
  },
}
