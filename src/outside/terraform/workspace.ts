import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  ApplyOutcome,
  Diagnostic,
  PlanOutcome,
  TerraformProgress,
  TerraformWorkspace,
} from '../../ports.ts'
import { Fault } from '../../kit/result.ts'
import { runChild, type ChildOptions, type ChildOutcome } from './child.ts'
import { isMarkerAddress, readStreamLine, type StreamEvent } from './json-stream.ts'
import { hasUnsavedState, pushState, unsavedState } from './unsaved-state.ts'

export interface WorkspaceOptions {
  readonly program: string
  readonly folder: string
  /** Asked before each command: a session may have been renewed. */
  readonly environment: () => Readonly<Record<string, string>>
  /** Of a local backend: the state's file. */
  readonly backendPath: string | undefined
  readonly limits: Limits
  /** Takes a new session; what it changes is in `environment` then. */
  readonly renewSession: () => Promise<void>
}

/** Milliseconds that a command may take before it is asked to stop (L18), and that the lock of a state is waited for. */
export interface Limits {
  readonly init: number
  readonly plan: number
  readonly show: number
  readonly apply: number
  readonly lock: number
}

/** Jobs that plan live 30 minutes, jobs that apply two hours: each stops early enough to write down what became of it. */
export const LIMITS: Limits = {
  init: 10 * 60_000,
  plan: 20 * 60_000,
  show: 5 * 60_000,
  apply: 100 * 60_000,
  lock: 120_000,
}
/** Bytes of a plan's JSON: some 50,000 resources. */
const PLAN_LIMIT = 256 * 1024 * 1024
const PLAN_FILE = 'plan.tfplan'

type OnProgress = (progress: TerraformProgress) => void

/** One stack in a working copy: init once, then a saved plan, then exactly that plan applied. */
export function createWorkspace(options: WorkspaceOptions): TerraformWorkspace {
  const { program, folder, limits } = options
  /** A state that another run holds is waited for; never `-lock=false` (L14). */
  const lockTimeout = `-lock-timeout=${Math.ceil(limits.lock / 1000)}s`
  let isReady = false
  let planned: { readonly total: number } | undefined
  const run = async (
    args: readonly string[],
    timeout: number,
    more: Pick<ChildOptions, 'onLine' | 'keepOutput' | 'evenWhenEnding' | 'heeds'> = {},
  ): Promise<ChildOutcome> =>
    runChild(program, args, { folder, environment: options.environment(), timeout, ...more })

  const initialise = async (): Promise<Diagnostic | undefined> => {
    const path = options.backendPath === undefined ? [] : [`-backend-config=path=${options.backendPath}`]
    const outcome = await run(
      ['init', '-input=false', '-no-color', '-lockfile=readonly', ...path],
      limits.init,
    )
    isReady = outcome.code === 0
    return isReady ? undefined : failure(`${program} init failed`, outcome)
  }

  return {
    async plan({ destroy, tree, only, onProgress }) {
      planned = undefined
      if (!isReady) {
        onProgress({ phase: 'init', done: 0, total: 0, running: [] })
        const problem = await initialise()
        if (problem !== undefined) return { ok: false, diagnostics: [problem], plan: undefined }
      }
      const stream = follow('plan', 0, onProgress)
      onProgress({ phase: 'plan', done: 0, total: 0, running: [] })
      const args = ['plan', `-out=${PLAN_FILE}`, '-input=false', '-json', lockTimeout]
      if (destroy) args.push('-destroy')
      if (only !== undefined)
        args.push(
          '-refresh=false',
          ...only.targets.map((address) => `-target=${address}`),
          ...Object.entries(only.variables).map(([name, value]) => `-var=${name}=${value}`),
        )
      const outcome = await run([...args, `-var=leasehold_tree=${tree}`], limits.plan, {
        onLine: stream.onLine,
      })
      const diagnostics = withFailure(stream.diagnostics, `${program} plan failed`, outcome)
      if (outcome.code !== 0) return { ok: false, diagnostics, plan: undefined }
      await chmod(join(folder, PLAN_FILE), 0o600)
      const shown = await showPlan(run, program, limits.show)
      if (shown.plan === undefined) return { ...shown, diagnostics: [...diagnostics, ...shown.diagnostics] }
      planned = { total: stream.steps() }
      return { ok: true, diagnostics, plan: shown.plan }
    },
    async apply({ onProgress, heldLock }) {
      if (planned === undefined) throw new Fault('no-plan', 'apply was called without a saved plan')
      const own = ownLock(heldLock)
      // An interrupt between the taking of the lock and the first resource is lost: Terraform stops a run that it has not
      // begun, which does nothing (`Context.Stop` before `acquireRun`), and then goes through with all of it.
      const { promise: heeds, resolve: begun } = Promise.withResolvers<undefined>()
      const stream = follow('apply', planned.total, onProgress, () => {
        own.look()
        begun(undefined)
      })
      planned = undefined
      const args = ['apply', '-input=false', '-json', lockTimeout, PLAN_FILE]
      const outcome = await run(args, limits.apply, { onLine: stream.onLine, heeds })
      own.end()
      await rm(join(folder, PLAN_FILE), { force: true })
      const failed = withFailure(stream.diagnostics, `${program} apply failed`, outcome)
      const ended = { ok: outcome.code === 0, ...stream.counts() }
      if (!(await hasUnsavedState(folder))) return { ...ended, diagnostics: failed } satisfies ApplyOutcome
      // Without a new session the old one may still do: a backend can fail for other reasons.
      await options.renewSession().catch(() => undefined)
      const isSaved = await pushState(folder, await own.id(), lockTimeout, async (rest) =>
        run(rest, limits.show, { evenWhenEnding: true }),
      )
      return { ...ended, diagnostics: [...failed, unsavedState(folder, isSaved)] } satisfies ApplyOutcome
    },
    async unlock(id) {
      if (!isReady && (await initialise()) !== undefined) return false
      return (await run(['force-unlock', '-force', id], limits.show)).code === 0
    },
    async close() {
      planned = undefined
      // The only copy of what was just made: taken away with the working copy it would be lost for good.
      if (await hasUnsavedState(folder)) await rm(join(folder, PLAN_FILE), { force: true })
      else await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Learns the id of the lock that an apply holds. Terraform reports resources only while it holds the lock, so what is
 * read from its first report until its end is its own; a lock read later could be somebody else's.
 */
function ownLock(heldLock: (() => Promise<string | undefined>) | undefined) {
  let isRunning = true
  let asked: Promise<string | undefined> | undefined
  return {
    look: (): void => {
      asked ??= heldLock?.().then(
        (id) => (isRunning ? id : undefined),
        () => undefined,
      )
    },
    end: () => void (isRunning = false),
    id: async () => asked,
  }
}

async function showPlan(
  run: (args: readonly string[], timeout: number, more: { keepOutput: number }) => Promise<ChildOutcome>,
  program: string,
  limit: number,
): Promise<PlanOutcome> {
  const outcome = await run(['show', '-json', '-no-color', PLAN_FILE], limit, {
    keepOutput: PLAN_LIMIT,
  })
  if (outcome.code !== 0)
    return { ok: false, diagnostics: [failure(`${program} show failed`, outcome)], plan: undefined }
  return { ok: true, diagnostics: [], plan: JSON.parse(new TextDecoder().decode(outcome.output)) as unknown }
}

/** Reads the JSON stream of a plan or an apply. */
function follow(
  phase: 'plan' | 'apply',
  total: number,
  onProgress: OnProgress,
  onResource: () => void = () => undefined,
) {
  const diagnostics: Diagnostic[] = []
  const finished = new Map<string, number>()
  const running = new Set<string>()
  let summary: Extract<StreamEvent, { kind: 'summary' }> | undefined
  let steps = 0
  let done = 0
  const onEvent = (event: StreamEvent): void => {
    if (event.kind === 'diagnostic') diagnostics.push(event.diagnostic)
    else if (event.kind === 'summary') {
      if (event.operation !== 'plan') summary = event
    } else if (event.kind === 'planned') steps += isMarkerAddress(event.address) ? 0 : event.steps
    else {
      onResource()
      if (event.kind === 'finished') finished.set(event.action, (finished.get(event.action) ?? 0) + 1)
      if (isMarkerAddress(event.address)) return
      if (event.kind === 'finished') done += 1
      if (event.kind === 'begun') running.add(event.address)
      else running.delete(event.address)
      onProgress({ phase, done, total, running: [...running] })
    }
  }
  return {
    diagnostics,
    onLine: (line: string): void => {
      const event = readStreamLine(line)
      if (event !== undefined) onEvent(event)
    },
    steps: () => steps,
    /** Terraform's own summary; when it failed before that, what its hooks said. */
    counts: () => ({
      added: summary?.add ?? finished.get('create') ?? 0,
      changed: summary?.change ?? finished.get('update') ?? 0,
      removed: summary?.remove ?? finished.get('delete') ?? 0,
    }),
  }
}

/** A failure always has at least one diagnostic of level error, so that nobody is left without a reason. */
function withFailure(
  diagnostics: readonly Diagnostic[],
  summary: string,
  outcome: ChildOutcome,
): readonly Diagnostic[] {
  const hasError = diagnostics.some(({ severity }) => severity === 'error')
  if (outcome.code === 0 || (hasError && outcome.stopped === undefined)) return diagnostics
  return [...diagnostics, failure(summary, outcome)]
}

function failure(summary: string, outcome: ChildOutcome): Diagnostic {
  const why = {
    interrupted: 'The run was asked to end; it stopped after the resources that it was at.',
    timeout: 'It took too long and was asked to stop.',
  }
  const reason = outcome.stopped === undefined ? [] : [why[outcome.stopped]]
  return {
    severity: 'error',
    summary,
    detail: [...reason, outcome.errors.trim()].filter((line) => line !== '').join('\n'),
    address: undefined,
  }
}
