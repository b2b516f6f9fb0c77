import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { instantOf } from '../../src/kit/brands.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import { textOf } from '../../src/request/form-answers.ts'
import type { Draft } from '../../src/run/new-request/draft.ts'
import { loadOffer, moduleOf } from '../../src/run/new-request/offer.ts'
import { examplePlatform, REPORTS, REPORTS_PATH } from '../../test/support/example-platform.ts'
import { fill, summaryOf } from './fill.ts'
import { createPrompter, isGivenUp } from './prompter.ts'

const KEYS = { enter: '\r', down: '\u001b[B', backspace: '\u007f', control: '\u0003' } as const

/** Somebody at a terminal: what they see is what is drawn there, what they do are the bytes of keys. */
interface Terminal {
  /** Waits until something is shown, and gives all that was drawn since the last key. */
  shown(text: string): Promise<string>
  press(...keys: readonly (keyof typeof KEYS)[]): void
  type(text: string): void
  readonly answer: ReturnType<typeof fill>
}

async function start(given: Readonly<Record<string, string>>): Promise<Terminal> {
  const tree = memoryTree('base', examplePlatform({ [REPORTS_PATH]: REPORTS }))
  const offer = await loadOffer(tree)
  if (!offer.ok) throw new Error(JSON.stringify(offer.problems))
  const module = moduleOf(offer.value, 's3-bucket')
  if (!module.ok) throw new Error(JSON.stringify(module.problems))
  const draft: Draft = { offer: offer.value, module: module.value, answers: new Map() }
  let drawn = ''
  const output = new PassThrough()
  output.on('data', (chunk: Buffer) => (drawn += stripVTControlCharacters(chunk.toString('utf8'))))
  // As stderr, which no question ends.
  output.end = () => output
  const input = new PassThrough()
  const send = (text: string): void => {
    drawn = ''
    input.write(text)
  }
  return {
    answer: fill(draft, new Map(Object.entries(given)), createPrompter({ input, output }), NOW),
    async shown(text) {
      for (let turn = 0; turn < 2_000; turn += 1) {
        // A terminal breaks long lines, within words too.
        const [seen, wanted] = [drawn, text].map((one) => one.replaceAll(/\s/g, ''))
        if (seen?.includes(wanted ?? text) === true) return drawn
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      throw new Error(`nobody said ${text}; the terminal shows: ${drawn}`)
    },
    press: (...keys) => send(keys.map((key) => KEYS[key]).join('')),
    type: send,
  }
}

const NOW = instantOf(Date.UTC(2026, 10, 23, 12))
const MOST = { team: 'payments', environment: 'dev', owner: 'alice', region: 'eu-west-1' }
const INPUTS = { 'input-encryption': 's3', 'input-objects_at_end': 'keep', 'input-old_versions_days': '0' }

async function answersOf(terminal: Terminal): Promise<Draft> {
  const filled = await terminal.answer
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems))
  return filled.value
}

describe('questions at a terminal', () => {
  test('are asked in the order of the form, lists from modules and configuration', async () => {
    const terminal = await start(INPUTS)
    const team = await terminal.shown('Team')
    expect(team).toContain('payments')
    expect(team).toContain('data')
    terminal.press('enter')
    await terminal.shown('What you will call it')
    terminal.type('logs')
    terminal.press('enter')
    expect(await terminal.shown('Environment')).toMatch(/dev[^]*staging[^]*prod/)
    terminal.press('down', 'enter')
    // Members of the team that was chosen, and nobody else.
    const owner = await terminal.shown('Owner')
    expect(owner).toMatch(/alice[^]*bob/)
    expect(owner).not.toContain('carol')
    terminal.press('down', 'enter')
    expect(await terminal.shown('Region')).toMatch(/eu-west-1[^]*eu-central-1/)
    terminal.press('enter')
    await terminal.shown('Class')
    terminal.press('enter')
    await terminal.shown('How long it lives')
    terminal.press('enter')
    const { answers } = await answersOf(terminal)
    expect(
      ['team', 'name', 'environment', 'owner', 'region', 'input-class'].map((id) => textOf(answers, id)),
    ).toEqual(['payments', 'logs', 'staging', 'bob', 'eu-west-1', 'small'])
    expect(textOf(answers, 'lease')).toBe('14d')
  })

  test('show the price of each choice, and of the lease', async () => {
    const terminal = await start({ ...MOST, ...INPUTS, name: 'logs' })
    const sizes = await terminal.shown('Class')
    expect(sizes).toMatch(/small {3,}\$0\.28 a month[^]*medium[^]*large {3,}\$\d+\.\d\d a month/)
    terminal.press('down', 'down', 'enter')
    const large = /large {3,}(\$\d+\.\d\d a month)/.exec(sizes)?.[1] ?? ''
    expect(await terminal.shown('How long it lives')).toContain(large)
    terminal.press('enter')
    const draft = await answersOf(terminal)
    expect(summaryOf(draft, '14d', NOW)).toEqual([
      `Price   ${large}`,
      expect.stringMatching(/^Lease {3}14d from ready, \$\d+\.\d\d in all; if ready now, it ends .*7 Dec/),
    ])
  })

  test('show what a length costs and when it ends, as it is typed', async () => {
    const terminal = await start({ ...MOST, ...INPUTS, 'input-class': 'large', name: 'logs' })
    await terminal.shown('[$')
    const costs: number[] = []
    for (const [text, end] of [
      ['7d', '30 Nov 2026'],
      ['21d', '14 Dec 2026'],
    ] as const) {
      terminal.type(text)
      const drawn = await terminal.shown(`it ends ${end}, 12:00 UTC] ${text}`)
      costs.push(Number(/\[\$(\d+\.\d\d) in all/.exec(drawn.slice(drawn.lastIndexOf('[$')))?.[1]))
      terminal.press(...Array.from(text, () => 'backspace' as const))
    }
    expect(costs[1]).toBeGreaterThan(2 * (costs[0] ?? Number.NaN))
    terminal.type('21d')
    terminal.press('enter')
    expect(textOf((await answersOf(terminal)).answers, 'lease')).toBe('21d')
  })

  test('are only those that no option answers', async () => {
    const terminal = await start({ ...MOST, ...INPUTS, 'input-class': 'small', lease: '7d' })
    await terminal.shown('Name')
    terminal.type('logs')
    terminal.press('enter')
    expect(textOf((await answersOf(terminal)).answers, 'name')).toBe('logs')
  })

  test.each([
    ['a name with other letters', {}, 'What you will call it', 'Logs!', 'lower case', 'logs'],
    ['a name that is taken', {}, 'What you will call it', 'reports', 'exists already', 'logs'],
    ['a lease for too long', { name: 'logs' }, 'How long it lives', '60d', 'at most 30d', '30d'],
    ['a lease without a unit', { name: 'logs' }, 'How long it lives', '9', '12h, 14d, 2w', '9d'],
  ])('refuse %s and say what is allowed', async (_case, given, question, wrong, said, right) => {
    const lease = question.startsWith('How') ? {} : { lease: '7d' }
    const terminal = await start({ ...MOST, ...INPUTS, 'input-class': 'small', ...lease, ...given })
    await terminal.shown(question)
    terminal.type(wrong)
    terminal.press('enter')
    // The help of a question names what is allowed too; this is the answer to a wrong one.
    const refusal = (await terminal.shown('; allowed: ')).split('> ').at(-1)
    expect(refusal).toContain(said)
    expect(refusal).not.toContain('`')
    terminal.press(...Array.from(wrong, () => 'backspace' as const))
    terminal.type(right)
    terminal.press('enter')
    await terminal.answer
  })

  test('are ended by Ctrl-C, and nothing is answered', async () => {
    const terminal = await start({ team: 'payments' })
    await terminal.shown('What you will call it')
    terminal.press('control')
    const error: unknown = await terminal.answer.catch((thrown: unknown) => thrown)
    expect(isGivenUp(error)).toBe(true)
  })

  test('are not asked when an option is wrong: all that is wrong is told at once', async () => {
    const terminal = await start({ ...MOST, name: 'Logs', 'input-class': 'smlal', 'input-clas': 'small' })
    const filled = await terminal.answer
    expect(filled).toMatchObject({
      ok: false,
      problems: [
        { code: 'unknown-input', remedy: 'did you mean `--input class=…`?' },
        { field: '/name', remedy: 'give another `--name <name>`' },
        {
          ...{ field: '/inputs/class', allowed: ['small', 'medium', 'large'] },
          remedy: 'did you mean `small`?',
        },
      ],
    })
  })
})
