// Generated from schemas/dispatch.schema.json by `npm run generate`. Do not edit.

export * as dispatchRequestFormat from './dispatch.check.js'

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
