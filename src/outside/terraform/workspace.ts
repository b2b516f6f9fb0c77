import { access, chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  ApplyOutcome,
  Diagnostic,
  PlanOutcome,
  TerraformProgress,
  TerraformWorkspace,
} from '../../ports.ts'
import { Fault } from '../../kit/result.ts'
import { runChild, type ChildOutcome } from './child.ts'
import { isMarkerAddress, readStreamLine, type StreamEvent } from './json-stream.ts'

export interface WorkspaceOptions {
  readonly program: string
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  /** Of a local backend: the state's file. */
  readonly backendPath: string | undefined
}

/** Milliseconds. A job of GitHub lives six hours at most; apply leaves room to write down what became of it. */
const LIMITS = { init: 10 * 60_000, plan: 30 * 60_000, show: 5 * 60_000, apply: 5 * 3_600_000 } as const
/** A state that another run holds is waited for; never `-lock=false` (L14). */
const LOCK_TIMEOUT = '-lock-timeout=120s'
/** Bytes of a plan's JSON: some 50,000 resources. */
const PLAN_LIMIT = 256 * 1024 * 1024
const PLAN_FILE = 'plan.tfplan'

type OnProgress = (progress: TerraformProgress) => void

/** One stack in a working copy: init once, then a saved plan, then exactly that plan applied. */
export function createWorkspace(options: WorkspaceOptions): TerraformWorkspace {
  const { program, folder, environment } = options
  let isReady = false
  let planned: { readonly total: number } | undefined
  const run = async (
    args: readonly string[],
    timeout: number,
    more: { onLine?: (line: string) => void; keepOutput?: number } = {},
  ): Promise<ChildOutcome> => runChild(program, args, { folder, environment, timeout, ...more })

  const initialise = async (): Promise<Diagnostic | undefined> => {
    const path = options.backendPath === undefined ? [] : [`-backend-config=path=${options.backendPath}`]
    const outcome = await run(
      ['init', '-input=false', '-no-color', '-lockfile=readonly', ...path],
      LIMITS.init,
    )
    if (outcome.code === 0) return undefined
    return failure(`${program} init failed`, outcome)
  }

  return {
    async plan({ destroy, tree, onProgress }) {
      planned = undefined
      if (!isReady) {
        onProgress({ phase: 'init', done: 0, total: 0, address: undefined })
        const problem = await initialise()
        if (problem !== undefined) return { ok: false, diagnostics: [problem], plan: undefined }
        isReady = true
      }
      const stream = follow('plan', 0, onProgress)
      onProgress({ phase: 'plan', done: 0, total: 0, address: undefined })
      const args = ['plan', `-out=${PLAN_FILE}`, '-input=false', '-json', LOCK_TIMEOUT]
      if (destroy) args.push('-destroy')
      const outcome = await run([...args, `-var=leasehold_tree=${tree}`], LIMITS.plan, {
        onLine: stream.onLine,
      })
      const diagnostics = withFailure(stream.diagnostics, `${program} plan failed`, outcome)
      if (outcome.code !== 0) return { ok: false, diagnostics, plan: undefined }
      await chmod(join(folder, PLAN_FILE), 0o600)
      const shown = await showPlan(run, program)
      if (shown.plan === undefined) return { ...shown, diagnostics: [...diagnostics, ...shown.diagnostics] }
      planned = { total: stream.steps() }
      return { ok: true, diagnostics, plan: shown.plan }
    },
    async apply({ onProgress }) {
      if (planned === undefined) throw new Fault('no-plan', 'apply was called without a saved plan')
      const stream = follow('apply', planned.total, onProgress)
      planned = undefined
      const args = ['apply', '-input=false', '-json', LOCK_TIMEOUT, PLAN_FILE]
      const outcome = await run(args, LIMITS.apply, { onLine: stream.onLine })
      await rm(join(folder, PLAN_FILE), { force: true })
      const failed = withFailure(stream.diagnostics, `${program} apply failed`, outcome)
      const diagnostics = (await hasUnsavedState(folder)) ? [...failed, unsavedState(folder)] : failed
      return { ok: outcome.code === 0, diagnostics, ...stream.counts() } satisfies ApplyOutcome
    },
    async close() {
      planned = undefined
      // The only copy of what was just made: taken away with the working copy it would be lost for good.
      if (await hasUnsavedState(folder)) await rm(join(folder, PLAN_FILE), { force: true })
      else await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Terraform leaves the state in this file when it could not write it to the backend. */
const UNSAVED_STATE = 'errored.tfstate'

async function hasUnsavedState(folder: string): Promise<boolean> {
  return access(join(folder, UNSAVED_STATE)).then(
    () => true,
    () => false,
  )
}

function unsavedState(folder: string): Diagnostic {
  return {
    severity: 'error',
    summary: 'the state could not be written to its backend',
    detail: `It is kept in ${join(folder, UNSAVED_STATE)}: push it with \`terraform state push\` before anything else runs.`,
    address: undefined,
  }
}

async function showPlan(
  run: (args: readonly string[], timeout: number, more: { keepOutput: number }) => Promise<ChildOutcome>,
  program: string,
): Promise<PlanOutcome> {
  const outcome = await run(['show', '-json', '-no-color', PLAN_FILE], LIMITS.show, {
    keepOutput: PLAN_LIMIT,
  })
  if (outcome.code !== 0)
    return { ok: false, diagnostics: [failure(`${program} show failed`, outcome)], plan: undefined }
  return { ok: true, diagnostics: [], plan: JSON.parse(new TextDecoder().decode(outcome.output)) as unknown }
}

/** Reads the JSON stream of a plan or an apply. */
function follow(phase: 'plan' | 'apply', total: number, onProgress: OnProgress) {
  const diagnostics: Diagnostic[] = []
  const finished = new Map<string, number>()
  let summary: Extract<StreamEvent, { kind: 'summary' }> | undefined
  let steps = 0
  let done = 0
  const onEvent = (event: StreamEvent): void => {
    if (event.kind === 'diagnostic') diagnostics.push(event.diagnostic)
    else if (event.kind === 'summary') {
      if (event.operation !== 'plan') summary = event
    } else if (event.kind === 'planned') steps += isMarkerAddress(event.address) ? 0 : event.steps
    else {
      if (event.kind === 'finished') finished.set(event.action, (finished.get(event.action) ?? 0) + 1)
      if (isMarkerAddress(event.address)) return
      if (event.kind === 'finished') done += 1
      onProgress({ phase, done, total, address: event.address })
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
