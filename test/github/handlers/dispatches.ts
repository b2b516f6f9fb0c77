import * as yaml from 'js-yaml'
import type { Call, Reply } from '../operations.ts'
import { notFound, Refusal } from '../rules.ts'
import type { World } from '../world.ts'
import { textOf } from './issues.ts'

type Fields = Readonly<Record<string, unknown>>

/** Bytes of a `client_payload`. */
const PAYLOAD_LIMIT = 65_535

/** A workflow is known when it is on the default branch; its trigger and its inputs are those of the ref. */
export function dispatchWorkflow({ world, account, path, body }: Call): Reply {
  const { file, where } = workflowOf(world, path)
  if (world.rules.disabledWorkflows[file] !== undefined)
    throw new Refusal('dispatch-disabled', 422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow")
  const ref = textOf(body['ref']).replace(/^refs\/heads\//, '')
  if (world.store.branch(ref) === undefined)
    throw new Refusal('dispatch-ref-missing', 422, `No ref found for: ${ref}`)
  const declared = triggerOf(world.store.read(ref, where) ?? '')
  if (declared === undefined)
    throw new Refusal('dispatch-no-trigger', 422, "Workflow does not have 'workflow_dispatch' trigger")
  const inputs = isFields(body['inputs']) ? body['inputs'] : {}
  checkInputs(declared, inputs)
  world.dispatches.push({ workflow: file, ref, inputs, actor: account })
  world.deliver('workflow_dispatch', account, { workflow: where, ref: `refs/heads/${ref}`, inputs })
  return { status: 204 }
}

/** @throws Refusal when it is not on the default branch */
function workflowOf(world: World, path: Call['path']): { readonly file: string; readonly where: string } {
  const file = path['workflow_id'] ?? ''
  const where = `.github/workflows/${file}`
  if (file.includes('/') || world.store.read(world.seed.defaultBranch, where) === undefined)
    throw notFound('dispatch-workflow-missing')
  return { file, where }
}

export function getWorkflow({ world, path }: Call): Reply {
  const { file, where } = workflowOf(world, path)
  const text = yaml.load(world.store.read(world.seed.defaultBranch, where) ?? '')
  const name = isFields(text) && typeof text['name'] === 'string' ? text['name'] : where
  const state = world.rules.disabledWorkflows[file] ?? 'active'
  return { status: 200, body: world.represent.workflow({ path: where, name, state }) }
}

/** The inputs of `workflow_dispatch`, `undefined` without that trigger. */
function triggerOf(text: string): Fields | undefined {
  const workflow = yaml.load(text)
  const on = isFields(workflow) ? workflow['on'] : undefined
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) return {}
  if (!isFields(on) || !('workflow_dispatch' in on)) return undefined
  const trigger = on['workflow_dispatch']
  return isFields(trigger) && isFields(trigger['inputs']) ? trigger['inputs'] : {}
}

function checkInputs(declared: Fields, inputs: Fields): void {
  const unknown = Object.keys(inputs).filter((name) => !(name in declared))
  if (unknown.length > 0)
    throw new Refusal('dispatch-inputs', 422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`)
  for (const [name, input] of Object.entries(declared)) {
    const isNeeded = isFields(input) && input['required'] === true && input['default'] === undefined
    if (isNeeded && !(name in inputs))
      throw new Refusal('dispatch-inputs', 422, `Required input '${name}' not provided`)
  }
}

/** A run that this GitHub was not told of is unknown to it, as is one that was deleted. */
export function getRunAttempt({ world, path }: Call): Reply {
  const status = world.runs.get(`${path['run_id']}/${path['attempt_number']}`)
  if (status === undefined) throw notFound()
  return { status: 200, body: world.represent.run(Number(path['run_id']), status) }
}

export function dispatchRepository({ world, account, body }: Call): Reply {
  const payload = isFields(body['client_payload']) ? body['client_payload'] : {}
  if (JSON.stringify(payload).length > PAYLOAD_LIMIT)
    throw new Refusal('dispatch-payload', 422, 'client_payload is too large.')
  const type = textOf(body['event_type'])
  const { defaultBranch: ref } = world.seed
  world.dispatches.push({ workflow: undefined, ref, inputs: payload, actor: account })
  world.deliver('repository_dispatch', account, { action: type, branch: ref, client_payload: payload })
  return { status: 204 }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
