// Generated from schemas/catalog.schema.json by `npm run generate`. Do not edit.

export * as catalogFormat from './catalog.check.js'

/**
 * catalog.json on the catalog branch: what exists now. A published view.
 */
export interface Catalog {
  version: 1
  /**
   * Platform repository.
   */
  repository: {
    /**
     * Numeric id.
     */
    id: number
    /**
     * owner/name
     */
    name: string
  }
  /**
   * Default branch at which it was built.
   */
  commit: string
  /**
   * Leases, by name, then uid.
   *
   * Items: One lease.
   */
  leases: {
    /**
     * Team and name, `payments/reports`.
     */
    lease: string
    /**
     * Random identity of one life of one stack; never reused.
     */
    uid: string
    /**
     * requested: merged, not applied yet.
     */
    status: 'requested' | 'ready' | 'failed' | 'ending' | 'ended' | 'state-lost'
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
     * Golden path.
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
    }
    /**
     * AWS account id.
     */
    account: string
    /**
     * AWS region.
     */
    region: string
    /**
     * Outputs that the module declares public.
     */
    outputs: {
      [k: string]: unknown | undefined
    }
    /**
     * Managed resources, markers not counted.
     *
     * Items: One resource.
     */
    resources: {
      /**
       * Terraform address.
       */
      address: string
      /**
       * Type.
       */
      type: string
      arn: string | null
    }[]
    /**
     * Price.
     */
    price: {
      usdMonth: number | null
      /**
       * Lines of the formula without a price.
       */
      unpriced: number
    }
    start: string | null
    end: string | null
    issue: number | null
    pullRequest: number | null
    lastRun: {
      /**
       * What happened.
       */
      event: string
      /**
       * When. UTC instant.
       */
      at: string
      url: string | null
    } | null
    /**
     * As in the request.
     */
    leaseLength: string
  }[]
  /**
   * What was only observed: by uid, what AWS lists (`aws`) and drift (`drift`); under `reaper`, its heartbeat; under `sync`, when it was looked. Not rebuilt.
   */
  observed: {
    /**
     * Whether the reaper is alive, by its heartbeats (L22).
     */
    reaper?: {
      alarm: string | null
      lastRun: {
        /**
         * When it ended. UTC instant.
         */
        at: string
        url: string | null
      } | null
      /**
       * Leases that are due and not ended yet, at the beginning of the run.
       */
      overdue: {
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
    }
    /**
     * The last sync that published, and what it knew of AWS.
     */
    sync?: {
      /**
       * When. Renewed once a day while there is no news. UTC instant.
       */
      at: string
      /**
       * What was read of AWS's tagging API.
       *
       * Items: One region of one account.
       */
      regions: {
        /**
         * AWS account id.
         */
        account: string
        /**
         * AWS region.
         */
        region: string
        at: string | null
        /**
         * When it was last begun. UTC instant.
         */
        tried: string
        /**
         * Resources with our tags, at `at`.
         */
        resources: number
        reasonCode: string | null
      }[]
    }
    /**
     * Of one lease, by uid.
     */
    [k: string]:
      | {
          /**
           * What AWS lists of a living lease.
           */
          aws?: {
            /**
             * When it was listed. UTC instant.
             */
            at: string
            /**
             * Resources that carry its uid.
             */
            count: number
            /**
             * Resources of its state that AWS does not list any more. Never of a type that AWS does not list.
             *
             * Items: One resource.
             */
            missing: {
              /**
               * Terraform address.
               */
              address: string
              /**
               * ARN.
               */
              arn: string
            }[]
            /**
             * ARNs that carry its uid and are not in its state.
             *
             * Items: ARN.
             */
            unknown: string[]
            /**
             * How many more unknown ones there are.
             */
            omitted: number
          }
          /**
           * Whether what exists differs from what was applied: names, never values.
           */
          drift?: {
            /**
             * When this was first found; that nothing differs is renewed once a week. UTC instant.
             */
            at: string
            /**
             * Whether applying the same stack again would change something.
             */
            drifted: boolean
            digest: string | null
            resources: {
              /**
               * Address of a resource.
               */
              address: string
              /**
               * Items: What applying again would do: create, update, replace or destroy.
               */
              actions: string[]
              /**
               * Items: Name of an attribute that differs.
               */
              attributes: string[]
            }[]
            issue: number | null
          }
          [k: string]: unknown | undefined
        }
      | {
          alarm: string | null
          lastRun: {
            /**
             * When it ended. UTC instant.
             */
            at: string
            url: string | null
          } | null
          /**
           * Leases that are due and not ended yet, at the beginning of the run.
           */
          overdue: {
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
        }
      | {
          /**
           * When. Renewed once a day while there is no news. UTC instant.
           */
          at: string
          /**
           * What was read of AWS's tagging API.
           *
           * Items: One region of one account.
           */
          regions: {
            /**
             * AWS account id.
             */
            account: string
            /**
             * AWS region.
             */
            region: string
            at: string | null
            /**
             * When it was last begun. UTC instant.
             */
            tried: string
            /**
             * Resources with our tags, at `at`.
             */
            resources: number
            reasonCode: string | null
          }[]
        }
      | undefined
  }
  /**
   * Head of the ledger.
   */
  ledger: {
    /**
     * Lines.
     */
    sequence: number
    hash: string | null
  }
  /**
   * Values that stand as they were seen last, as their source fails. Not rebuilt.
   *
   * Items: One source that fails.
   */
  stale?: {
    /**
     * What fails.
     */
    source: 'git' | 'state' | 'evidence' | 'storage' | 'prices' | 'ledger' | 'aws'
    lease: string | null
    uid: string | null
    account: string | null
    region: string | null
    lastSeen: string | null
    /**
     * Stable reason, kebab-case.
     */
    reasonCode: string
    /**
     * Why, for people.
     */
    message: string
  }[]
}
