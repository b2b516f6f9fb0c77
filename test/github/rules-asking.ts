import { expect } from '@jest/globals'
import { commitFiles, rest } from './index.ts'
import type { RuleId } from './rules.ts'
import { APP, BOT, github, openIssue, status } from './rules-setup.ts'

const WORKFLOW = `on:
  workflow_dispatch:
    inputs:
      pull-request: { required: true }
      head-sha: {}
jobs: {}
`

const PLAN = '/actions/workflows/plan.yml/dispatches'

function addWorkflow(): void {
  commitFiles(github, 'alice', 'main', {
    '.github/workflows/plan.yml': WORKFLOW,
    '.github/workflows/push.yml': 'on: push\njobs: {}\n',
  })
}

/** Reactions, teams, workflows that are started by the API. */
export const ASKING = {
  'reaction-once': async () => {
    const number = await openIssue()
    const { body } = await rest(github, 'alice', 'POST', `/issues/${number}/comments`, { body: '/help' })
    const path = `/issues/comments/${(body as { id: number }).id}/reactions`
    expect(await status(BOT, 'POST', path, { content: 'eyes' })).toBe(201)
    expect(await status(BOT, 'POST', path, { content: 'eyes' })).toBe(200)
    expect(await status(BOT, 'POST', path, { content: 'rocket' })).toBe(201)
    expect(await status('bob', 'POST', path, { content: 'eyes' })).toBe(201)
    expect(github.world.reactions.map((reaction) => reaction.content)).toEqual(['eyes', 'rocket', 'eyes'])
  },
  'teams-need-app': async () => {
    const asked = async (login: string, slug: string): Promise<number> => {
      const headers = { authorization: `Bearer ${github.account(login).token}` }
      return (await fetch(`${github.url}/orgs/acme/teams/${slug}/members`, { headers })).status
    }
    expect(await asked(BOT, 'platform')).toBe(403)
    expect(await asked(APP, 'platform')).toBe(200)
    expect(await asked(APP, 'nobody')).toBe(404)
    expect(await asked('stranger', 'platform')).toBe(404)
  },
  'dispatch-workflow-missing': async () => {
    addWorkflow()
    expect(await status(BOT, 'POST', '/actions/workflows/none.yml/dispatches', { ref: 'main' })).toBe(404)
    commitFiles(github, 'alice', 'topic', { '.github/workflows/new.yml': WORKFLOW })
    expect(await status(BOT, 'POST', '/actions/workflows/new.yml/dispatches', { ref: 'topic' })).toBe(404)
    expect(github.world.dispatches).toEqual([])
  },
  'dispatch-disabled': async () => {
    addWorkflow()
    expect((await rest(github, BOT, 'GET', '/actions/workflows/plan.yml')).body).toMatchObject({
      path: '.github/workflows/plan.yml',
      state: 'active',
    })
    github.world.rules.disabledWorkflows = { 'plan.yml': 'disabled_manually' }
    const inputs = { 'pull-request': '1' }
    expect(await status(BOT, 'POST', PLAN, { ref: 'main', inputs })).toBe(422)
    expect((await rest(github, BOT, 'GET', '/actions/workflows/plan.yml')).body).toMatchObject({
      state: 'disabled_manually',
    })
    expect(await status(BOT, 'GET', '/actions/workflows/none.yml')).toBe(404)
    expect(github.world.dispatches).toEqual([])
  },
  'dispatch-ref-missing': async () => {
    addWorkflow()
    const inputs = { 'pull-request': '1' }
    expect(await status(BOT, 'POST', PLAN, { ref: 'nowhere', inputs })).toBe(422)
    expect(await status(BOT, 'POST', PLAN, { ref: 'main', inputs })).toBe(204)
  },
  'dispatch-no-trigger': async () => {
    addWorkflow()
    expect(await status(BOT, 'POST', '/actions/workflows/push.yml/dispatches', { ref: 'main' })).toBe(422)
  },
  'dispatch-inputs': async () => {
    addWorkflow()
    expect(await status(BOT, 'POST', PLAN, { ref: 'main' })).toBe(422)
    const inputs = { 'pull-request': '1', other: '2' }
    expect(await status(BOT, 'POST', PLAN, { ref: 'main', inputs })).toBe(422)
    expect(await status('mallory', 'POST', PLAN, { ref: 'main', inputs })).toBe(403)
    expect(github.world.dispatches).toEqual([])
  },
  'dispatch-payload': async () => {
    const asked = { event_type: 'leasehold-request' }
    const payload = (size: number): unknown => ({ ...asked, client_payload: { text: 'x'.repeat(size) } })
    expect(await status('alice', 'POST', '/dispatches', payload(65_000))).toBe(204)
    expect(await status('alice', 'POST', '/dispatches', payload(66_000))).toBe(422)
    expect(await status('mallory', 'POST', '/dispatches', payload(1))).toBe(403)
    expect(github.world.dispatches).toHaveLength(1)
  },
} as const satisfies Partial<Record<RuleId, () => Promise<void>>>
