import { expect, test } from '@jest/globals'
import { instantOf, millisecondsOf, usd } from '../../kit/brands.ts'
import type { TerraformProgress } from '../../ports.ts'
import { at } from '../../../test/support/leases.ts'
import { createProgress, createWritePace, type Telling } from './apply-progress.ts'

const START = millisecondsOf(at('2026-11-23T09:00:00Z'))

/** A stack of a run, and a clock that a test moves. */
function start({ isQuiet = false, issue = 7 }: Partial<Telling> = {}) {
  const lines: string[] = []
  const comments: string[] = []
  let now = START
  const clock = { now: () => instantOf(now) }
  const ports = {
    clock,
    log: { info: (line: string) => void lines.push(line), warn: () => undefined, error: () => undefined },
    forge: {
      putComment: async (_issue: number, _marker: string, text: string) => {
        comments.push(text)
        return { id: 1, wrote: true }
      },
    },
  }
  const view = {
    lease: 'payments/orders-db',
    title: 'PostgreSQL',
    environment: 'dev',
    price: { usdMonth: usd(24), forLease: usd(11), unpriced: 0 },
    length: { kind: 'for', hours: 336, text: '14d' },
    pull: { number: 8, headSha: 'a'.repeat(40) },
    approvers: [],
    usual: [360, 480],
  } as const
  const pace = createWritePace(ports)
  const progress = createProgress(view, { issue, pace, isQuiet }, ports)
  return {
    lines,
    comments,
    ports,
    pace,
    view,
    progress,
    after: (seconds: number) => void (now += seconds * 1000),
  }
}

const applying = (done: number, ...running: string[]): TerraformProgress => ({
  phase: 'apply',
  done,
  total: 7,
  running,
})

test('says how far it is, what it is at for the longest time, and how long that usually takes', async () => {
  const { progress, comments, after } = start()
  progress.step(applying(3, 'aws_db_instance.this', 'aws_db_parameter_group.this'))
  after(112)
  progress.step(applying(4, 'aws_db_instance.this'))
  await progress.end({ kind: 'applied', resources: 7 })
  expect(comments.at(1)).toContain('1:52 · 4 of 7 steps · now `aws_db_instance.this` (1:52)')
  expect(comments.at(1)).toContain('usually 6–8 min for this module')
})

test('a log that would be silent for half a minute says again where it is', () => {
  const { progress, lines, after } = start()
  const step = applying(4, 'aws_db_instance.this')
  for (let tick = 0; tick < 7; tick += 1) {
    progress.step(step)
    after(10)
  }
  expect(lines).toEqual([
    'payments/orders-db: 4 of 7 steps, at aws_db_instance.this',
    'payments/orders-db: 4 of 7 steps, at aws_db_instance.this, after 0:30',
    'payments/orders-db: 4 of 7 steps, at aws_db_instance.this, after 1:00',
  ])
})

test('two stacks of a run write one comment in 30 s between them, and each its end', async () => {
  const first = start()
  const second = createProgress(
    { ...first.view, lease: 'payments/b' },
    { issue: 9, pace: first.pace, isQuiet: false },
    first.ports,
  )
  for (let seconds = 0; seconds < 60; seconds += 5) {
    first.progress.step(applying(1, 'a'))
    second.step(applying(1, 'b'))
    first.after(5)
  }
  await Promise.all([
    first.progress.end({ kind: 'applied', resources: 1 }),
    second.end({ kind: 'applied', resources: 1 }),
  ])
  expect(first.comments).toHaveLength(2 + 2)
})

test('a run of many stacks comments only what stopped', async () => {
  const quiet = start({ isQuiet: true })
  quiet.progress.step(applying(1, 'a'))
  await quiet.progress.end({ kind: 'applied', resources: 1 })
  expect(quiet.comments).toEqual([])
  await quiet.progress.end({ kind: 'stopped', when: 'during', problems: [], existing: 1, next: 'look' })
  expect(quiet.comments).toHaveLength(1)
})
