// Generated from schemas/leasehold.schema.json by `npm run generate`. Do not edit.

export * as leaseholdConfigFormat from './leasehold.check.js'

/**
 * leasehold.yaml: how a platform repository works.
 */
export interface LeaseholdConfig {
  /**
   * Version of this format.
   */
  version: 1
  /**
   * The platform repository.
   */
  repository: {
    /**
     * GitHub's numeric repository id; part of every state key.
     */
    id: number
    /**
     * owner/name
     */
    name: string
    /**
     * Branch that says what should be.
     */
    'default-branch'?: string
  }
  /**
   * What plans and applies.
   */
  engine: {
    /**
     * Which binary.
     */
    name: 'terraform' | 'tofu'
    /**
     * Exactly this version; stacks pin it. Found on the PATH, or installed.
     */
    version: string
    /**
     * Lines of the releases' SHA256SUMS, of every version that is to be installed: `<sha256>  terraform_1.12.2_linux_amd64.zip`.
     *
     * Items: One line.
     */
    checksums?: string[]
  }
  /**
   * Where state and evidence lie.
   */
  backend: S3Backend | LocalBackend
  /**
   * AWS accounts by id.
   */
  accounts: {
    [k: string]:
      | {
          /**
           * What people call it.
           */
          alias: string
          /**
           * AWS partition.
           */
          partition?: 'aws' | 'aws-us-gov' | 'aws-cn'
        }
      | undefined
  }
  /**
   * Environments by name.
   */
  environments: {
    [k: string]:
      | {
          /**
           * AWS account id.
           */
          account: string
          /**
           * Region of a request that names none.
           */
          region: string
          /**
           * Regions that forms offer besides `region`; the guardrail region-allowed decides.
           *
           * @minItems 1
           *
           * Items: AWS region.
           */
          regions?: string[]
          /**
           * Lease lengths.
           */
          lease: {
            /**
             * Length that forms suggest.
             */
            default: string
            /**
             * Longest length, counted from the start, whatever a file says.
             */
            max: string
            /**
             * Whether `lease: permanent` is allowed.
             */
            permanent?: boolean
          }
          /**
           * Approvals a change needs before apply.
           */
          approvals?: number
          /**
           * A change that keeps to this needs no person: it costs at most so much, loses no data, and every policy passes. Absent: `approvals` always.
           */
          'no-approval'?: {
            /**
             * Most that the lease may cost, USD a month of 730 hours. An unpriced part always needs a person.
             */
            'usd-month': number
          }
          /**
           * When to warn before the end here, instead of `leases.warnings`.
           *
           * @minItems 1
           *
           * Items: Time before the end.
           */
          warnings?: string[]
        }
      | undefined
  }
  /**
   * Teams by name.
   */
  teams: {
    [k: string]:
      | {
          /**
           * Cost centre, a tag.
           */
          'cost-centre': string
          /**
           * Who may ask for this team.
           *
           * @minItems 1
           *
           * Items: A person, pinned by numeric id.
           */
          members: {
            /**
             * GitHub login, for people to read; decisions use the id.
             */
            login: string
            /**
             * GitHub numeric user id.
             */
            id: number
          }[]
          /**
           * Budget, USD a month.
           */
          'budget-usd-month'?: number
          /**
           * Most leases that the team has at the same time (guardrail team-quota).
           */
          'max-leases'?: number
          /**
           * Slug of a GitHub team of the same owner whose members may ask too; read only where the token is an App's.
           */
          'github-team'?: string
          /**
           * Time zone that the team works in, IANA's name, `Europe/Berlin`. Absent: that of `reaper.office-hours`.
           */
          'time-zone'?: string
          /**
           * The team's own IAM role by environment, in the account of the environment: it may read the secrets of the team's leases there.
           */
          roles?: {
            /**
             * ARN of the role.
             */
            [k: string]: string | undefined
          }
        }
      | undefined
  }
  /**
   * For editors.
   */
  $schema?: string
  /**
   * Who may approve. Absent: anybody whose role in the repository is write or more.
   *
   * Items: A person, pinned by numeric id.
   */
  approvers?: {
    /**
     * GitHub login, for people to read; decisions use the id.
     */
    login: string
    /**
     * GitHub numeric user id.
     */
    id: number
  }[]
  /**
   * Lease rules.
   */
  leases?: {
    /**
     * When to warn before the end, longest first.
     *
     * @minItems 1
     *
     * Items: Time before the end.
     */
    warnings?: string[]
    /**
     * Time between the end of a lease that ran out and its destroy.
     */
    grace?: string
  }
  /**
   * Names of requests.
   */
  naming?: {
    /**
     * Names of requests, a regular expression without flags.
     */
    pattern?: string
    /**
     * Longest team + name.
     */
    'max-length'?: number
  }
  /**
   * More tags for every resource.
   */
  tags?: {
    /**
     * Tag value.
     */
    [k: string]: string | undefined
  }
  /**
   * How leases are ended.
   */
  reaper?: {
    /**
     * Whether mode `destroy` may destroy at all (L1).
     */
    enabled: boolean
    /**
     * More than this due at once: nothing is destroyed (L6).
     */
    'max-per-run'?: number
    /**
     * Above 10 leases, more than this share due at once: nothing is destroyed (L6).
     */
    'max-percent'?: number
    /**
     * All holds together reach at most this far beyond the end (L8).
     */
    'max-hold'?: string
    /**
     * How long an open PR on a lease delays its end (L9).
     */
    'max-pending'?: string
    /**
     * An end that failed so often is tried no more until a person asks for it, with `/retry` (L17).
     */
    'max-tries'?: number
    /**
     * Nothing is ever destroyed here (L5).
     *
     * Items: AWS account id.
     */
    'denied-accounts'?: string[]
    /**
     * Leases that ran out and stacks whose request was deleted are destroyed only while their team is at work; an end that its owner asked for does not wait. Absent: at any time.
     */
    'office-hours'?: {
      /**
       * `mon-fri`, or one day.
       */
      days: string
      /**
       * Time of day, `09:00`.
       */
      from: string
      /**
       * Time of day, at least two hours later, `17:00`; `24:00` is midnight.
       */
      to: string
      /**
       * Time zone of teams that name none, IANA's name.
       */
      'time-zone'?: string
    }
    /**
     * How often the reaper runs; without a heartbeat for twice as long there is an alarm (L22). At most 7d.
     */
    interval?: string
  }
  /**
   * Where catalog and ledger are published.
   */
  catalog?: {
    /**
     * Branch of the published views.
     */
    branch?: string
  }
  /**
   * Reserved.
   */
  notifications?: {}
  /**
   * Requests that come from elsewhere.
   */
  requests?: {
    /**
     * Accounts whose repository_dispatch or workflow_dispatch may ask on behalf of a person (Port, Backstage, a Slack workflow). Nobody else may.
     *
     * @minItems 1
     *
     * Items: A person, pinned by numeric id.
     */
    senders: {
      /**
       * GitHub login, for people to read; decisions use the id.
       */
      login: string
      /**
       * GitHub numeric user id.
       */
      id: number
      /**
       * Teams it may ask for. Absent: all.
       *
       * @minItems 1
       *
       * Items: Team.
       */
      teams?: string[]
    }[]
  }
}
/**
 * S3 with a native lock file.
 */
export interface S3Backend {
  type: 's3'
  /**
   * Bucket of state and evidence.
   */
  bucket: string
  /**
   * AWS region.
   */
  region: string
}
/**
 * Terraform's local backend; for trying out without a cloud.
 */
export interface LocalBackend {
  type: 'local'
  /**
   * Folder of state and evidence, absolute or relative to the repository.
   */
  path: string
}
