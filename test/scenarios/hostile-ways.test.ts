import { describe, expect, jest, test } from '@jest/globals'
import { commitFiles, rest, type ActionRun } from '../rig/index.ts'
import { seenOnGitHub } from '../support/github-markdown.ts'
import { expectNothingRaw, HOSTILE_MARKDOWN, RUNNER_COMMANDS } from '../support/raw-text.ts'
import { requestRig } from './request-rig.ts'

jest.setTimeout(300_000)

/** The ways to ask beside the form of a new request: a file, a request from elsewhere, the forms of a living lease. */
const to = requestRig()
const FILE = 'requests/payments/reports.yaml'
let asked = 0

interface Answer {
  readonly run: ActionRun
  /** What people read of it: comments, and the step summary. */
  readonly texts: readonly string[]
}

async function byFile(content: string): Promise<Answer> {
  asked += 1
  const pull = await to.open('alice', `ask-${asked}`, { [FILE]: content })
  const run = await to.render(pull)
  await rest(to.rig().github, 'alice', 'PATCH', `/pulls/${pull}`, { state: 'closed' })
  return { run, texts: [...commentsOn(pull), run.summary] }
}

async function byForm(body: string): Promise<Answer> {
  const { body: issue } = await rest(to.rig().github, 'alice', 'POST', '/issues', { title: 'x', body })
  const { number } = issue as { readonly number: number }
  const sender = { id: 1001, login: 'alice', type: 'User' }
  const event = { name: 'issues', payload: { action: 'opened', issue: { number }, sender } }
  const run = await to.rig().runAction('render-request', { event })
  return { run, texts: [...commentsOn(number), run.summary] }
}

async function fromElsewhere(payload: unknown): Promise<Answer> {
  const sender = { id: 4001, login: 'portal[bot]', type: 'Bot' }
  const sent = { action: 'leasehold-request', client_payload: payload, sender }
  const event = { name: 'repository_dispatch', payload: sent }
  const run = await to.rig().runAction('render-request', { event })
  return { run, texts: [run.summary] }
}

function commentsOn(number: number): readonly string[] {
  const { comments } = to.rig().github.world
  return comments.filter(({ issue }) => issue === number).map(({ body }) => body)
}

/** The same text in every place that takes one. */
const WAYS: Readonly<Record<string, (text: string) => Promise<Answer>>> = {
  'a file': async (text) => {
    const said = JSON.stringify(text)
    const inputs = `{ class: ${said}, ${said}: ${said} }`
    const fields = [
      'module: s3-bucket',
      ...['environment', 'owner', 'region', 'lease'].map((f) => `${f}: ${said}`),
    ]
    return byFile([...fields, `inputs: ${inputs}`, `${said}: 1`, ''].join('\n'))
  },
  'a file that is no YAML': async (text) => byFile(`module: [\n${text}\n`),
  'the form that changes a lease': async (text) =>
    byForm(
      ['Lease to change', 'Extend by', 'New owner', 'Inputs to change', 'Reason']
        .map((heading) => `### ${heading}\n\n${text}`)
        .join('\n\n'),
    ),
  'the form that ends a lease': async (text) =>
    byForm(
      ['Lease to end', 'Data', 'When', 'Reason'].map((heading) => `### ${heading}\n\n${text}`).join('\n\n'),
    ),
  'a request from elsewhere': async (text) =>
    fromElsewhere({
      key: text,
      for: { login: text, id: 1001 },
      team: text,
      name: text,
      request: {
        module: text,
        environment: text,
        owner: text,
        lease: text,
        inputs: { class: text, [text]: text },
      },
    }),
}

function allow(): void {
  const config = to.read('main', 'leasehold.yaml') ?? ''
  commitFiles(to.rig().github, 'dana', 'main', {
    'leasehold.yaml': `${config}\nrequests:\n  senders:\n    - { login: portal, id: 4001 }\n`,
  })
}

/** All that is not plain text or code. */
function shapeOf(text: string): Readonly<Record<string, readonly string[]>> {
  const { tags, comments, mentions, references } = seenOnGitHub(text)
  return { tags: [...new Set(tags)].filter((tag) => tag !== 'code').sort(), comments, mentions, references }
}

describe('nothing goes raw into log and outputs (S3)', () => {
  test.each(Object.entries(WAYS))('by %s', async (_way, ask) => {
    allow()
    const { run } = await ask(RUNNER_COMMANDS.join('\n'))
    expect(run.outputs['decision']).toBe('blocked')
    expectNothingRaw(run)
  })
})

describe('what was typed is text, as a CommonMark renderer and GitHub see it (S5)', () => {
  // Whoever asks from elsewhere reads the result, and no Markdown.
  const read = Object.entries(WAYS).filter(([way]) => way !== 'a request from elsewhere')

  test.each(read)('by %s', async (_way, ask) => {
    allow()
    const own = (texts: readonly string[]): readonly string[] =>
      texts.map((text) => text.replaceAll(/#\d{1,4}\b/g, 'this one'))
    const expected = own((await ask('Wrong')).texts).map(shapeOf)
    for (const [what, text] of Object.entries(HOSTILE_MARKDOWN)) {
      const written = own((await ask(text)).texts).map(shapeOf)
      expect({ what, written }).toEqual({ what, written: expected })
    }
  })
})
