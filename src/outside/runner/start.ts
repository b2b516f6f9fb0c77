import * as core from '@actions/core'
import type { ActionResult } from '../../formats/result.ts'
import { logSafe } from '../../kit/log-safe.ts'
import { Fault, problemLine } from '../../kit/result.ts'
import type { Log } from '../../ports.ts'
import type { Outcome } from '../../run/outcome.ts'
import type { ActionDefinition } from './definition.ts'
import { readEnvironment, type RunnerEnvironment } from './environment.ts'

export interface ActionContext {
  /** Every declared input; the empty text when it was not given. */
  readonly inputs: Readonly<Record<string, string>>
  readonly environment: RunnerEnvironment
  readonly log: Log
}

/** What an action gives back: the outcome of its run, and its own outputs. */
export interface ActionOutcome extends Outcome {
  readonly outputs?: Readonly<Record<string, string>>
}

/** A log whose every line is safe from workflow commands (S3). */
export const runnerLog: Log = {
  info: (line) => core.info(logSafe(line)),
  warn: (line) => core.warning(logSafe(line)),
  error: (line) => core.error(logSafe(line)),
}

/**
 * The same frame for every action: reads inputs and environment, calls the run, reports outputs, summary and exit code.
 * Never throws: an error ends as decision `failed` with its code as reason.
 */
export async function startAction(
  definition: ActionDefinition,
  run: (context: ActionContext) => Promise<ActionOutcome>,
): Promise<void> {
  let outcome: ActionOutcome
  try {
    const inputs = readInputs(definition)
    outcome = await run({ inputs, environment: await readEnvironment(process.env), log: runnerLog })
  } catch (error) {
    outcome = failure(definition.name, error)
  }
  await report(definition, outcome)
}

/** @throws Fault `unknown-input`, `missing-input`, `wrong-input` */
function readInputs(definition: ActionDefinition): Readonly<Record<string, string>> {
  const names = Object.keys(definition.inputs)
  const variables = new Set(names.map((name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`))
  const unknown = Object.keys(process.env).find(
    (variable) => variable.startsWith('INPUT_') && !variables.has(variable),
  )
  if (unknown !== undefined) {
    throw new Fault(
      'unknown-input',
      `there is no input \`${unknown.slice('INPUT_'.length).toLowerCase()}\`; inputs: ${names.join(', ')}`,
    )
  }
  const inputs: Record<string, string> = {}
  for (const [name, input] of Object.entries(definition.inputs)) {
    const given = core.getInput(name)
    const value = given === '' ? (input.default ?? '') : given
    if (value === '' && input.required === true)
      throw new Fault('missing-input', `input \`${name}\` is missing: ${input.description}`)
    if (value !== '' && input.allowed !== undefined && !input.allowed.includes(value)) {
      throw new Fault(
        'wrong-input',
        `input \`${name}\` is \`${value}\`; allowed: ${input.allowed.join(', ')}`,
      )
    }
    inputs[name] = value
  }
  return inputs
}

function failure(action: ActionResult['action'], error: unknown): ActionOutcome {
  const reasonCode = error instanceof Fault ? error.code : 'unexpected-error'
  const message = error instanceof Error ? error.message : String(error)
  core.debug(logSafe(error instanceof Error ? (error.stack ?? '') : ''))
  for (
    let cause = error instanceof Error ? error.cause : undefined;
    cause instanceof Error;
    cause = cause.cause
  ) {
    runnerLog.info(`caused by: ${cause.message}`)
  }
  return {
    result: { version: 1, action, decision: 'failed', reasonCode, message, problems: [], leases: [] },
    summary: '',
  }
}

async function report(definition: ActionDefinition, outcome: ActionOutcome): Promise<void> {
  const { result } = outcome
  core.setOutput('decision', result.decision)
  core.setOutput('reason-code', result.reasonCode)
  core.setOutput('result', JSON.stringify(result))
  for (const [name, value] of Object.entries(outcome.outputs ?? {})) {
    if (!(name in definition.outputs)) throw new Fault('unknown-output', `output \`${name}\` is not declared`)
    core.setOutput(name, value)
  }
  for (const problem of result.problems) runnerLog.error(problemLine(problem))
  if (outcome.summary !== '' && process.env['GITHUB_STEP_SUMMARY'] !== undefined) {
    await core.summary.addRaw(outcome.summary, true).write()
  }
  const line = logSafe(`${result.decision} (${result.reasonCode}): ${result.message}`)
  if (result.decision === 'failed' || definition.red.includes(result.decision)) core.setFailed(line)
  else core.info(line)
}
