import type { Ports, PullRequest } from '../../ports.ts'
import { isChangeBranch } from '../../request/branch.ts'
import { PLAN, RECONCILE } from '../workflow-files.ts'
import { refusal } from './answer.ts'
import type { Answered, CommandPorts, CommandRun } from './context.ts'
import { onlyLease } from './subject.ts'

/** A command that starts a workflow on the default branch. */
export async function startWorkflow(
  run: CommandRun,
  name: 'retry' | 'render' | 'check',
  ports: CommandPorts,
): Promise<Answered> {
  return name === 'retry' ? retry(run, ports) : planAgain(run, name, ports)
}

/**
 * What to do is computed from Git, state and evidence, so that applying again needs no more than a start. The lease is
 * named, as an end of it that failed waits for its next try otherwise (L17).
 */
async function retry({ subject, base }: CommandRun, { forge }: Pick<Ports, 'forge'>): Promise<Answered> {
  const lease = onlyLease(subject)
  if (!lease.ok) return refusal(lease.problems)
  const ref = base.config.repository.defaultBranch
  const only = lease.value.lease
  const started = await forge.dispatchWorkflow({ workflow: RECONCILE, ref, inputs: { only } })
  if (!started.ok) return refusal(started.problems)
  return {
    decision: 'done',
    reasonCode: 'started',
    message: `${RECONCILE} was started`,
    mark: 'done',
    markdown:
      'It is applied again, or ended again when it is due. How far it is stands in the comment of the lease.',
    environment: lease.value.living.manifest.environment,
  }
}

async function planAgain(
  run: CommandRun,
  name: 'render' | 'check',
  { forge }: CommandPorts,
): Promise<Answered> {
  const pull = run.subject.pull ?? (await openChangeOf(run, forge))
  if (pull?.isOpen !== true)
    return refusal([
      {
        code: 'no-open-pull-request',
        message: 'no pull request is open here',
        remedy: '`/retry` applies again what is merged',
      },
    ])
  const ref = run.base.config.repository.defaultBranch
  const inputs = { 'pull-request': String(pull.number), 'head-sha': pull.headSha }
  const started = await forge.dispatchWorkflow({ workflow: PLAN, ref, inputs })
  if (!started.ok) return refusal(started.problems)
  const does = name === 'render' ? 'rendered, planned and judged' : 'planned and judged'
  return {
    decision: 'done',
    reasonCode: 'started',
    message: `${PLAN} was started for #${pull.number}`,
    mark: 'done',
    markdown: `#${pull.number} is ${does} again at \`${pull.headSha.slice(0, 7)}\`.`,
    pull: { number: pull.number, headSha: pull.headSha, branch: pull.branch },
  }
}

/** On the issue of a living lease: the pull request that changes it. */
async function openChangeOf(
  { subject }: CommandRun,
  forge: Pick<Ports['forge'], 'openPullRequests'>,
): Promise<PullRequest | undefined> {
  const [lease] = subject.leases
  if (lease === undefined) return undefined
  const open = await forge.openPullRequests()
  return open.find(({ branch, isFork }) => !isFork && isChangeBranch(branch, lease))
}
