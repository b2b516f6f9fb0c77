import { openEvidence, type LeaseEvidence } from '../evidence/evidence.ts'
import type { RunRecordEvidence, TerraformBegunEvidence } from '../formats/evidence.ts'
import type { StackManifest } from '../formats/stack.ts'
import type { Files } from '../kit/git-objects.ts'
import { Fault, type Problem } from '../kit/result.ts'
import { evidenceOf } from '../lease/facts.ts'
import type { Forge, Ports, TerraformWorkspace } from '../ports.ts'
import {
  isOlderThanJobs,
  isWithinJob,
  lockKey,
  possibleOwners,
  readLock,
  sayLock,
  type StateLock,
} from '../stack/lock.ts'
import { stateEngineProblem } from '../stack/state-engine.ts'
import { leaseOf } from './stack-state.ts'

export type LockPorts = Pick<Ports, 'terraform' | 'openStorage' | 'clock' | 'run' | 'log'> & {
  readonly forge: Pick<Forge, 'isRunOver'>
}

type Locked = Pick<StackManifest, 'backend'>

/** Id of runs on a machine of one's own: nobody can say later whether they ended. */
const LOCAL = 'local'

/**
 * Opens a stack's working copy for a run that takes the lock of its state: takes away a lock that a dead run left
 * (L14), and writes down that this run is about to take it, so that a later one can tell whose it was.
 */
export async function openStack(
  { manifest, files }: { readonly manifest: StackManifest; readonly files: Files },
  ports: LockPorts,
): Promise<TerraformWorkspace> {
  await checkEngine(manifest, ports)
  const workspace = await ports.terraform.open(files)
  try {
    const lock = await lockOf(manifest, ports)
    if (lock !== undefined) await breakDeadLock(manifest, lock, workspace, ports)
    if (ports.run.id !== LOCAL) await writeBegun(manifest, ports)
    return workspace
  } catch (error) {
    await workspace.close()
    throw error
  }
}

/** @throws Fault `state-newer`, `state-of-other-engine` */
async function checkEngine(manifest: StackManifest, { openStorage }: LockPorts): Promise<void> {
  const content = await openStorage(manifest.backend).read(manifest.backend.key)
  const wrong = content && stateEngineProblem(manifest.engine, content)
  if (wrong !== undefined)
    throw new Fault(wrong.code, `${leaseOf(manifest)}: ${wrong.message}: ${wrong.remedy ?? ''}`)
}

/** The lock of a state, as it is now. @throws Fault `lock-unreadable` when something else lies in its place */
export async function lockOf(
  { backend }: Locked,
  { openStorage }: Pick<Ports, 'openStorage'>,
): Promise<StateLock | undefined> {
  const content = await openStorage(backend).read(lockKey(backend.key))
  if (content === undefined) return undefined
  const lock = readLock(content)
  if (!lock.ok) throw new Fault('lock-unreadable', `${lockKey(backend.key)} is not a lock of Terraform's`)
  return lock.value
}

/** Why Terraform could not work on a state, when somebody holds it. `state-locked` passes; `lock-left` is a person's. */
export async function lockProblem(
  manifest: StackManifest,
  ports: Pick<Ports, 'openStorage' | 'clock'>,
): Promise<(Problem & { readonly code: 'state-locked' | 'lock-left' }) | undefined> {
  const lock = await lockOf(manifest, ports)
  if (lock === undefined) return undefined
  if (!isOlderThanJobs(lock, ports.clock.now()))
    return {
      code: 'state-locked',
      message: `the state of ${leaseOf(manifest)} is in use since ${sayLock(lock)}`,
      remedy: 'wait: the next run tries again',
    }
  return {
    code: 'lock-left',
    message: `the state of ${leaseOf(manifest)} is locked since ${sayLock(lock)}, and no run of ours is known to have left that`,
    remedy: `make sure that nobody works on it, then run \`terraform force-unlock ${lock.id}\` in its stack`,
  }
}

/**
 * L14: a lock is taken away only when it is older than a job can live, when every run that may have taken it has
 * ended, and, as Terraform itself compares, while it still has the id that was looked at.
 */
async function breakDeadLock(
  manifest: StackManifest,
  lock: StateLock,
  workspace: TerraformWorkspace,
  ports: LockPorts,
): Promise<void> {
  const lease = leaseOf(manifest)
  if (!isOlderThanJobs(lock, ports.clock.now())) return
  const evidence = openEvidence(ports.openStorage(manifest.backend), manifest.repository)
  const facts = await evidence.list(lease, manifest.uid)
  const owners = possibleOwners(lock, evidenceOf(facts, 'terraform-begun'))
  if (owners.length === 0) return
  for (const { run } of owners) if (!(await isOver(run, ports))) return
  const names = owners.map(({ run }) => run.id).join(', ')
  ports.log.warn(`${lease}: taking away lock ${lock.id} of ${sayLock(lock)}, left by run ${names}`)
  if (!(await workspace.unlock(lock.id))) {
    ports.log.warn(`${lease}: the lock could not be taken away, or somebody else took it meanwhile`)
    return
  }
  const record = lockBroken(manifest, lock, names, ports)
  // A role that only plans may take locks and creates no run records; that it is gone stands in its log.
  await evidence.create(record, record.id).catch((error: unknown) => {
    ports.log.warn(
      `that the lock is gone could not be recorded: ${error instanceof Error ? error.message : ''}`,
    )
  })
}

/**
 * Runs beside this one that said, within a job's life, that they were about to run Terraform on a state, and that are not
 * known to have ended: each may apply at any moment, whatever Git says by now.
 */
export async function runsAtWork(
  facts: readonly LeaseEvidence[],
  ports: Pick<LockPorts, 'forge' | 'log' | 'clock' | 'run'>,
): Promise<readonly TerraformBegunEvidence[]> {
  const found: TerraformBegunEvidence[] = []
  for (const begun of evidenceOf(facts, 'terraform-begun'))
    if (
      begun.run.id !== ports.run.id &&
      isWithinJob(begun.at, ports.clock.now()) &&
      !(await isOver(begun.run, ports))
    )
      found.push(begun)
  return found
}

/** A run that GitHub cannot be asked about is not known to have ended. */
async function isOver(
  { id, attempt }: TerraformBegunEvidence['run'],
  { forge, log }: Pick<LockPorts, 'forge' | 'log'>,
): Promise<boolean> {
  try {
    return (await forge.isRunOver(id, attempt)) === true
  } catch (error) {
    log.warn(`whether run ${id} has ended is not known: ${error instanceof Error ? error.message : ''}`)
    return false
  }
}

async function writeBegun(manifest: StackManifest, ports: LockPorts): Promise<void> {
  const evidence = openEvidence(ports.openStorage(manifest.backend), manifest.repository)
  const { id, attempt } = ports.run
  const begun: TerraformBegunEvidence = {
    kind: 'terraform-begun',
    ...common(manifest, ports),
    who: ports.terraform.lockOwner ?? '',
  }
  await evidence.create(begun, `${id}-${attempt}`)
}

function lockBroken(
  manifest: StackManifest,
  lock: StateLock,
  names: string,
  ports: LockPorts,
): RunRecordEvidence {
  return {
    kind: 'run-record',
    ...common(manifest, ports),
    id: `lock-broken-${lock.id}`,
    event: 'lock-broken',
    actor: { login: 'leasehold', id: 0 },
    reasonCode: 'lock-broken',
    message: `the lock of ${sayLock(lock)} was left by run ${names}, which has ended`,
    requestSha: null,
    commit: null,
    tree: null,
    planDigest: null,
    approvers: [],
    policy: null,
    pullRequest: null,
    issue: manifest.issue,
    durationSeconds: 0,
    priceUsdMonth: null,
    resources: 0,
  }
}

function common(manifest: StackManifest, { clock, run }: LockPorts) {
  return {
    version: 1 as const,
    uid: manifest.uid,
    lease: leaseOf(manifest),
    stateKey: manifest.backend.key,
    at: clock.now(),
    run: { ...run },
  }
}
