import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createClock } from '../rig/index.ts'
import { rest, startGitHub, type LocalGitHub } from './index.ts'
import { ADA, PEOPLE } from './people.ts'

/** What an administrator's scripts write of the settings, and what GitHub refuses. */

let github: LocalGitHub
beforeAll(async () => {
  github = await startGitHub({ clock: createClock(), seed: { people: [...PEOPLE, ADA] } })
})
afterAll(async () => {
  await github.stop()
  expect(github.failures).toEqual([])
})

const policy = (own: boolean) => ({
  deployment_branch_policy: { protected_branches: !own, custom_branch_policies: own },
})

async function send(login: string, method: 'POST' | 'PATCH' | 'PUT', path: string, body: object) {
  return (await rest(github, login, method, path, body)).status
}

test('an environment is an administrator’s, and a variable a writer’s', async () => {
  expect(await send('carol', 'PUT', '/environments/dev-plan', policy(true))).toBe(403)
  expect(await send('mallory', 'POST', '/actions/variables', { name: 'A', value: '1' })).toBe(403)
  expect(await send('carol', 'POST', '/actions/variables', { name: 'A', value: '1' })).toBe(201)
})

describe('an environment', () => {
  const branches = '/environments/dev-plan/deployment-branch-policies'

  test('names branches once it has a list of its own, each once, and keeps them', async () => {
    expect(await send('ada', 'POST', branches, { name: 'main' })).toBe(404)
    expect(await send('ada', 'PUT', '/environments/dev-plan', policy(false))).toBe(200)
    expect(await send('ada', 'POST', branches, { name: 'main' })).toBe(404)
    expect(await send('ada', 'PUT', '/environments/dev-plan', policy(true))).toBe(200)
    expect(await send('ada', 'POST', branches, { name: 'main' })).toBe(200)
    expect(await send('ada', 'POST', branches, { name: 'main' })).toBe(303)
    expect(await send('ada', 'PUT', '/environments/dev-plan', policy(true))).toBe(200)
    expect(github.world.settings.environments['dev-plan']).toEqual({ branches: ['main'] })
  })

  test('has one kind of policy or none', async () => {
    const both = { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } }
    expect(await send('ada', 'PUT', '/environments/dev-plan', both)).toBe(422)
  })
})

test('whether workflows may open pull requests', async () => {
  const body = { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false }
  expect(await send('carol', 'PUT', '/actions/permissions/workflow', body)).toBe(403)
  expect(await send('ada', 'PUT', '/actions/permissions/workflow', body)).toBe(204)
  expect(github.world.settings.actions.defaultPermissions).toBe('write')
  expect(github.world.rules.actionsMayOpenPullRequests).toBe(false)
})

test.each(['/actions/variables', '/environments/dev-plan/variables'])(
  '%s: made once, then changed',
  async (path) => {
    const name = 'LEASEHOLD_REGION'
    expect(await send('ada', 'PATCH', `${path}/${name}`, { name, value: 'eu-west-1' })).toBe(404)
    expect(await send('ada', 'POST', path, { name, value: 'eu-west-1' })).toBe(201)
    expect(await send('ada', 'POST', path, { name, value: 'eu-west-1' })).toBe(409)
    // GitHub answers so, and its description does not know it.
    expect(github.takeFailures()).toHaveLength(1)
    expect(await send('ada', 'PATCH', `${path}/${name}`, { name, value: 'eu-central-1' })).toBe(204)
    const { variables, environments } = github.world.settings
    const held = path.startsWith('/actions') ? variables : environments['dev-plan']?.variables
    expect(held).toMatchObject({ [name]: 'eu-central-1' })
  },
)
