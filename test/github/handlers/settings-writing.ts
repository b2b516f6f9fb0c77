import type { Call, Reply } from '../operations.ts'
import { invalid, notFound, Refusal } from '../rules.ts'
import type { EnvironmentSettings } from '../settings.ts'
import { environmentOf, representEnvironment } from './settings.ts'

/** What an administrator writes of a repository's settings by the API: environments, variables, the rights of workflows. */

interface Policy {
  readonly protected_branches: boolean
  readonly custom_branch_policies: boolean
}

/** Makes the environment, or changes who may name it; what it does not speak of stays. */
export function putEnvironment(call: Call): Reply {
  const { world, path, body } = call
  const name = path['environment_name'] ?? ''
  const asked = (body['deployment_branch_policy'] ?? undefined) as Policy | undefined
  if (asked !== undefined && asked.protected_branches === asked.custom_branch_policies)
    throw invalid(undefined, 'Environment', 'deployment_branch_policy', 'must have one of the two kinds')
  const before = world.settings.environments[name] ?? { branches: 'any' }
  const branches = branchesAfter(before.branches, asked)
  change(call, name, { ...before, branches })
  return { status: 200, body: representEnvironment(world, name) }
}

function branchesAfter(
  before: EnvironmentSettings['branches'],
  asked: Policy | undefined,
): EnvironmentSettings['branches'] {
  if (asked === undefined) return 'any'
  if (asked.protected_branches) return 'protected'
  return before === 'any' || before === 'protected' ? [] : before
}

/** 303 where there is one of that name already, as GitHub answers. */
export function createBranchPolicy(call: Call): Reply {
  const environment = environmentOf(call)
  const { branches } = environment
  const name = String(call.body['name'])
  if (branches === 'any' || branches === 'protected') throw notFound()
  if (branches.includes(name)) return { status: 303 }
  change(call, call.path['environment_name'] ?? '', { ...environment, branches: [...branches, name] })
  return { status: 200, body: { id: branches.length + 1, node_id: '', name, type: 'branch' } }
}

export function createVariable({ world, body }: Call): Reply {
  world.settings.variables = added(world.settings.variables, body)
  return { status: 201, body: {} }
}

export function updateVariable({ world, path, body }: Call): Reply {
  world.settings.variables = updated(world.settings.variables, path, body)
  return { status: 204 }
}

export function createEnvironmentVariable(call: Call): Reply {
  const environment = environmentOf(call)
  const variables = added(environment.variables ?? {}, call.body)
  change(call, call.path['environment_name'] ?? '', { ...environment, variables })
  return { status: 201, body: {} }
}

export function updateEnvironmentVariable(call: Call): Reply {
  const environment = environmentOf(call)
  const variables = updated(environment.variables ?? {}, call.path, call.body)
  change(call, call.path['environment_name'] ?? '', { ...environment, variables })
  return { status: 204 }
}

export function setWorkflowPermissions({ world, body }: Call): Reply {
  const { default_workflow_permissions: byDefault, can_approve_pull_request_reviews: mayOpen } = body
  if (byDefault === 'read' || byDefault === 'write')
    world.settings.actions = { ...world.settings.actions, defaultPermissions: byDefault }
  if (typeof mayOpen === 'boolean') world.rules.actionsMayOpenPullRequests = mayOpen
  return { status: 204 }
}

function change({ world }: Call, name: string, environment: EnvironmentSettings): void {
  world.settings.environments = { ...world.settings.environments, [name]: environment }
}

type Held = Readonly<Record<string, string>>

function added(held: Held, body: Call['body']): Held {
  const name = String(body['name'])
  if (name in held) throw new Refusal(undefined, 409, 'Already exists - Variable already exists')
  return { ...held, [name]: String(body['value']) }
}

function updated(held: Held, path: Call['path'], body: Call['body']): Held {
  const name = path['name'] ?? ''
  if (!(name in held)) throw notFound()
  return { ...held, [name]: String(body['value']) }
}
