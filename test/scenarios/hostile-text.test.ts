import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createClock, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { examplePlatform } from '../support/example-platform.ts'
import { seenOnGitHub } from '../support/github-markdown.ts'
import { intakeOf, openForm } from '../support/intake-world.ts'
import { expectNothingRaw, HOSTILE_MARKDOWN, RUNNER_COMMANDS } from '../support/raw-text.ts'
import { answersOf, everyAnswer } from './form-answers.ts'

jest.setTimeout(300_000)

let rig: Rig

beforeEach(async () => {
  rig = await startRig({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files: examplePlatform() } })
})

afterEach(async () => {
  await rig.stop()
  expect(rig.github.failures).toEqual([])
})

/** Fields of the form that a person can write into, and the title beside them. */
const FIELDS = ['title', ...answersOf().filter((id) => id !== 'module')]

function formWith(field: string, text: string): { readonly title: string; readonly body: string } {
  return field === 'title'
    ? { title: text, body: everyAnswer() }
    : { title: 'reports', body: everyAnswer((answer, id) => (id === field ? text : answer)) }
}

function intake(number: number): Promise<ActionRun> {
  const payload = {
    action: 'opened',
    issue: { number },
    sender: { id: rig.github.account('alice').id, login: 'alice', type: 'User' },
  }
  return rig.runAction('render-request', { event: { name: 'issues', payload } })
}

describe('log, outputs and environment files (S3)', () => {
  test.each(FIELDS)('%s', async (field) => {
    const { title, body } = formWith(field, RUNNER_COMMANDS.join('\n'))
    const run = await intake(await openForm(rig, 'alice', body, title))
    expect(run.code === 0 || run.outputs['decision'] === 'blocked').toBe(true)
    expectNothingRaw(run)
  })
})

describe('comments and pull requests (S5), as a CommonMark renderer and GitHub see them', () => {
  test.each(FIELDS)('%s', async (field) => {
    const workspace = await rig.checkout()
    const of = async (text: string): Promise<readonly string[]> => {
      const { title, body } = formWith(field, text)
      return texts(await openForm(rig, 'alice', body, title), workspace)
    }
    const expected = await of('Wrong')
    for (const [what, text] of Object.entries(HOSTILE_MARKDOWN)) {
      const written = await of(text)
      expect(written.length).toBe(expected.length)
      for (const [index, one] of written.entries())
        expect({ what, ...shape(one) }).toEqual({ what, ...shape(expected[index] ?? '') })
    }
  })

  /** All that is not plain text or code. */
  function shape(text: string): Readonly<Record<string, readonly string[]>> {
    const { tags, comments, mentions, references } = seenOnGitHub(text)
    return { tags: tags.filter((tag) => tag !== 'code'), comments, mentions, references }
  }

  /** What the intake of an issue wrote for people: its comment, the pull request, the step summary. */
  async function texts(number: number, workspace: string): Promise<readonly string[]> {
    const { summary } = await intakeOf(rig, number, 'alice', { workspace })
    const { comments, pulls } = rig.github.world
    const own = [...pulls.values()].filter(({ head }) => head.branch.endsWith(`-${number}`))
    // Its name is free for the next one.
    for (const pull of own) pull.state = 'closed'
    const mine = [number, ...own.map((pull) => pull.number)]
    return [
      ...comments.filter(({ issue }) => issue === number).map(({ body }) => body),
      ...own.map(({ body }) => body),
      summary,
    ].map((text) => text.replaceAll(new RegExp(`#(?:${mine.join('|')})\\b`, 'g'), 'this one'))
  }
})
