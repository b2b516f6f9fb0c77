// Generated from schemas/request.schema.json by `npm run generate`. Do not edit.

export * as requestFormat from './request.check.js'

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
