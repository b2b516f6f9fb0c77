// Generated from schemas/stack.schema.json by `npm run generate`. Do not edit.

export * as stackManifestFormat from './stack.check.js'

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
