// Generated from schemas/stack.schema.json by `npm run generate`. Do not edit.

/**
 * stacks/<team>/<name>/stack.json: what must not move under a living stack. The machine writes it.
 */
export interface StackManifest {
  /**
   * Version of this format.
   */
  version: 1
  /**
   * Random identity of one life of one stack; never reused.
   */
  uid: string
  /**
   * Path of the request in the platform repository.
   */
  request: string
  issue: number | null
  /**
   * Team.
   */
  team: string
  /**
   * Name.
   */
  name: string
  /**
   * Environment.
   */
  environment: string
  /**
   * A person, pinned by numeric id.
   */
  owner: {
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
   * What was frozen into module/.
   */
  module: {
    /**
     * Module.
     */
    name: string
    /**
     * Version.
     */
    version: string
    /**
     * Of the frozen module files.
     */
    digest: string
  }
  /**
   * What plans and applies.
   */
  engine: {
    name: 'terraform' | 'tofu'
    /**
     * Least version.
     */
    version: string
  }
  /**
   * AWS account id.
   */
  account: string
  /**
   * AWS partition.
   */
  partition: 'aws' | 'aws-us-gov' | 'aws-cn'
  /**
   * AWS region.
   */
  region: string
  /**
   * Where the state lies.
   */
  backend: S3StackBackend | LocalStackBackend
  /**
   * Numeric id of the platform repository.
   */
  repository: number
  /**
   * Toolkit that made the pins.
   */
  toolkit: string
}
/**
 * S3.
 */
export interface S3StackBackend {
  type: 's3'
  /**
   * Bucket.
   */
  bucket: string
  /**
   * AWS region.
   */
  region: string
  /**
   * Key of the Terraform state in its backend.
   */
  key: string
}
/**
 * Local.
 */
export interface LocalStackBackend {
  type: 'local'
  /**
   * Folder.
   */
  path: string
  /**
   * Key of the Terraform state in its backend.
   */
  key: string
}

export const stackManifestSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:stack:1',
  title: 'StackManifest',
  description:
    'stacks/<team>/<name>/stack.json: what must not move under a living stack. The machine writes it.',
  type: 'object',
  additionalProperties: false,
  required: [
    'version',
    'uid',
    'request',
    'issue',
    'team',
    'name',
    'environment',
    'owner',
    'module',
    'engine',
    'account',
    'partition',
    'region',
    'backend',
    'repository',
    'toolkit',
  ],
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    uid: {
      type: 'string',
      description: 'Random identity of one life of one stack; never reused.',
      pattern: '^[a-z2-7]{26}$',
    },
    request: {
      type: 'string',
      description: 'Path of the request in the platform repository.',
      pattern: '^requests/[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]\\.yaml$',
    },
    issue: {
      anyOf: [
        { type: 'integer', description: "The lease's home: number of its GitHub issue.", minimum: 1 },
        { type: 'null' },
      ],
    },
    team: { type: 'string', description: 'Team.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
    name: { type: 'string', description: 'Name.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
    environment: { type: 'string', description: 'Environment.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
    owner: {
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
    module: {
      type: 'object',
      description: 'What was frozen into module/.',
      additionalProperties: false,
      required: ['name', 'version', 'digest'],
      properties: {
        name: { type: 'string', description: 'Module.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
        version: { type: 'string', description: 'Version.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
        digest: {
          type: 'string',
          description: 'Of the frozen module files.',
          pattern: '^sha256:[0-9a-f]{64}$',
        },
      },
    },
    engine: {
      type: 'object',
      description: 'What plans and applies.',
      additionalProperties: false,
      required: ['name', 'version'],
      properties: {
        name: { enum: ['terraform', 'tofu'] },
        version: { type: 'string', description: 'Least version.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
      },
    },
    account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
    partition: { enum: ['aws', 'aws-us-gov', 'aws-cn'], description: 'AWS partition.' },
    region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
    backend: {
      description: 'Where the state lies.',
      oneOf: [
        {
          type: 'object',
          description: 'S3.',
          additionalProperties: false,
          required: ['type', 'bucket', 'region', 'key'],
          properties: {
            type: { const: 's3' },
            bucket: { type: 'string', description: 'Bucket.' },
            region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
            key: {
              type: 'string',
              description: 'Key of the Terraform state in its backend.',
              pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
            },
          },
          title: 'S3StackBackend',
        },
        {
          type: 'object',
          description: 'Local.',
          additionalProperties: false,
          required: ['type', 'path', 'key'],
          properties: {
            type: { const: 'local' },
            path: { type: 'string', description: 'Folder.' },
            key: {
              type: 'string',
              description: 'Key of the Terraform state in its backend.',
              pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
            },
          },
          title: 'LocalStackBackend',
        },
      ],
    },
    repository: { type: 'integer', description: 'Numeric id of the platform repository.', minimum: 1 },
    toolkit: {
      type: 'string',
      description: 'Toolkit that made the pins.',
      pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
    },
  },
}
