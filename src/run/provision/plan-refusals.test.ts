import { describe, expect, test } from '@jest/globals'
import { createOpenWorld } from '../../../test/support/provision-world.ts'
import { unusedForge } from '../../../test/support/unused-forge.ts'
import { Fault } from '../../kit/result.ts'
import { loadConfig, type Config } from '../../platform/config.ts'
import { memoryTree } from '../../platform/tree.ts'
import { examplePlatform } from '../../../test/support/example-platform.ts'
import type { Author, Issue, Person, PullRequest } from '../../ports.ts'
import { dispatchBranch } from '../../request/branch.ts'
import { readManifest } from '../../stack/manifest.ts'
import { planPullRequest } from './plan.ts'
import { strangeAskers, strangeIssue } from './plan-refusals.ts'

const alice: Author = { login: 'alice', id: 1001, isBot: false }
const carol: Author = { login: 'carol', id: 1003, isBot: false }
const dana: Author = { login: 'dana', id: 2001, isBot: false }
const bot: Author = { login: 'github-actions[bot]', id: 41898282, isBot: true }

async function configOf(changes: (text: string) => string = (text) => text): Promise<Config> {
  const files = examplePlatform()
  const text = changes(Buffer.from(files.get('leasehold.yaml') ?? []).toString())
  const config = await loadConfig(memoryTree('main', new Map([['leasehold.yaml', Buffer.from(text)]])))
  if (!config.ok) throw new Fault('test', config.problems[0]?.message ?? '')
  return config.value
}

function issueBy(author: Author, body = ''): Issue {
  return { number: 7, title: '', body, isOpen: true, isLocked: false, author }
}

interface Question {
  readonly author: Author
  readonly branch?: string
  readonly kind?: 'create' | 'update' | 'unchanged' | 'delete'
  readonly config?: Config
  readonly issue?: Issue
  readonly team?: readonly Person[]
}

async function refusal(question: Question): Promise<string | undefined> {
  const { manifest } = await lease()
  const forge = {
    ...unusedForge(),
    issue: async () => question.issue,
    ...(question.team !== undefined && { teamMembers: async () => question.team }),
  }
  const pull = { author: question.author, branch: question.branch ?? 'topic' }
  const config = question.config ?? (await configOf())
  const found = await strangeAskers([{ kind: question.kind ?? 'create', manifest }], pull, { config, forge })
  return found[0]?.code
}

async function lease() {
  const world = await createOpenWorld()
  const path = world.stackFile('stack.json')
  const manifest = readManifest(path, world.commits.get(world.headSha)?.get(path) ?? new Uint8Array())
  if (!manifest.ok) throw new Fault('test', 'no manifest')
  return { manifest: manifest.value, stackFolder: 'stacks/payments/reports' }
}

describe('who may ask by a pull request (S6)', () => {
  test.each(['create', 'update', 'unchanged', 'delete'] as const)('a member, by id: %s', async (kind) => {
    expect(await refusal({ author: { ...alice, login: 'renamed' }, kind })).toBeUndefined()
    expect(await refusal({ author: carol, kind })).toBe('requester-not-a-member')
    expect(await refusal({ author: { ...carol, login: 'alice' }, kind })).toBe('requester-not-a-member')
  })

  test('an approver may change what lives, and begins nothing for a team', async () => {
    expect(await refusal({ author: dana, kind: 'update' })).toBeUndefined()
    expect(await refusal({ author: dana })).toBe('requester-not-a-member')
  })

  test('a member of the team on GitHub, where it can be read', async () => {
    const config = await configOf((text) =>
      text.replace('    cost-centre: cc-1001', '    cost-centre: cc-1001\n    github-team: payments-devs'),
    )
    expect(await refusal({ author: carol, config, team: [carol] })).toBeUndefined()
    expect(await refusal({ author: carol, config, team: [alice] })).toBe('requester-not-a-member')
    const forge = { ...unusedForge(), teamMembers: async () => undefined }
    const { manifest } = await lease()
    const [problem] = await strangeAskers(
      [{ kind: 'create', manifest }],
      { author: carol, branch: 'x' },
      { config, forge },
    )
    expect(problem?.message).toContain('cannot be read')
  })

  test('the author of the issue, where automation opened it', async () => {
    const branch = 'leasehold/request-7'
    expect(await refusal({ author: bot, branch, issue: issueBy(alice) })).toBeUndefined()
    expect(await refusal({ author: bot, branch, issue: issueBy(carol) })).toBe('requester-not-a-member')
    expect(await refusal({ author: bot, branch, issue: issueBy(bot) })).toBe('requester-unknown')
    expect(await refusal({ author: bot, branch })).toBe('requester-unknown')
  })

  test('sender and person of a request from elsewhere, as they stand today', async () => {
    const allowed = await configOf(
      (text) => `${text}requests:\n  senders:\n    - { login: portal, id: 4001, teams: [payments] }\n`,
    )
    const by = (person: Person, sender = 4001) => dispatchBranch({ sender: { id: sender }, person, key: 'k' })
    expect(await refusal({ author: bot, branch: by(alice), config: allowed })).toBeUndefined()
    expect(await refusal({ author: bot, branch: by(carol), config: allowed })).toBe('requester-not-a-member')
    expect(await refusal({ author: bot, branch: by(alice, 4002), config: allowed })).toBe(
      'sender-not-allowed',
    )
    expect(await refusal({ author: bot, branch: by(alice) })).toBe('sender-not-allowed')
  })

  test('nobody: automation that does not say for whom', async () => {
    expect(await refusal({ author: bot, branch: 'renovate/all' })).toBe('requester-unknown')
    expect(await refusal({ author: bot, branch: 'leasehold/change-payments-reports-0a1b2c3d-by-1001' })).toBe(
      'requester-unknown',
    )
    const branch = 'leasehold/change-payments-reports-0a1b2c3d-by-1001'
    expect(await refusal({ author: bot, branch, kind: 'update' })).toBeUndefined()
  })

  test('is asked before Terraform starts, also when everything was rendered by hand', async () => {
    const world = await createOpenWorld()
    world.pull = { ...world.pull, author: carol, branch: 'by-hand' }
    const keepPlan = async (): Promise<void> => undefined
    const { result } = await planPullRequest({ pullRequest: 8, headSha: undefined, keepPlan }, world.ports)
    expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'requester-not-a-member' })
    expect(result.problems[0]).toMatchObject({ file: 'requests/payments/reports.yaml', line: 1 })
    expect(world.terraform).toEqual([])
  })
})

describe('the issue that a new stack names', () => {
  const pull: Pick<PullRequest, 'number' | 'author' | 'branch'> = {
    number: 8,
    author: alice,
    branch: 'topic',
  }
  const home = '<!-- leasehold:home-payments-reports-8 -->\nx'

  async function strange(issue: Issue, by = pull): Promise<string | undefined> {
    const { manifest, stackFolder } = await lease()
    const facts = { kind: 'create', manifest, stackFolder } as const
    return (await strangeIssue(facts, by, { issue: async () => issue }))?.code
  }

  test('may be an own one, or the home that automation opened for this lease and pull request', async () => {
    expect(await strange(issueBy(alice))).toBeUndefined()
    expect(await strange(issueBy(bot, home))).toBeUndefined()
  })

  test('is none that somebody else wrote a marker into, nor the home of another lease or pull request', async () => {
    expect(await strange(issueBy(carol, home))).toBe('issue-not-own')
    expect(await strange(issueBy(bot, home.replace('reports', 'logs')))).toBe('issue-not-own')
    expect(await strange(issueBy(bot, home.replace('-8 ', '-9 ')))).toBe('issue-not-own')
    expect(await strange(issueBy(bot, `text\n${home}`))).toBe('issue-not-own')
    expect(await strange({ ...issueBy(bot, home), isOpen: false })).toBe('issue-not-own')
  })

  test('of automation is no own one of automation', async () => {
    expect(await strange(issueBy(bot), { ...pull, author: bot })).toBe('issue-not-own')
  })
})
