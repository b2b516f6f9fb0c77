import {
  approvalsNeeded,
  isFromElsewhere,
  type ChangeFacts,
  type Requirement,
} from '../../approval/required.ts'
import type { PlanSummary } from '../../formats/plan-summary.ts'
import type { Module } from '../../module/module.ts'
import type { Config } from '../../platform/config.ts'
import type { PullRequest } from '../../ports.ts'
import type { Price } from '../../price/estimate.ts'
import type { LeaseRequest } from '../../request/request.ts'

export interface LeaseToApprove {
  readonly kind: ChangeFacts['kind']
  readonly environment: string
  readonly module: Module | undefined
  readonly request: LeaseRequest | undefined
  readonly price: Price | undefined
  readonly plan: Pick<PlanSummary, 'complete' | 'resources'> | undefined
  readonly verdict: ChangeFacts['verdict']
}

/** How many people a change of one lease needs, by the default branch's configuration. */
export function requirementOf(
  lease: LeaseToApprove,
  config: Config,
  pull: Pick<PullRequest, 'author' | 'branch'>,
): Requirement {
  const { module, ...facts } = lease
  return approvalsNeeded({
    ...facts,
    rule: config.environments.get(lease.environment),
    holdsData: module === undefined || module.manifest.data !== undefined,
    isFromElsewhere: isFromElsewhere(pull),
  })
}
