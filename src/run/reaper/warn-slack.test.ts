import { beforeEach, describe, expect, test } from '@jest/globals'
import { at } from '../../../test/support/leases.ts'
import { dueWorld, reapIn } from '../../../test/support/reaper-world.ts'
import { Killed, type World } from '../../../test/support/world.ts'
import { slackText } from '../../comment/slack-text.ts'
import type { Problem } from '../../kit/result.ts'

const RUN = { id: '700', attempt: 1, url: 'https://github.com/acme/platform/actions/runs/700' }

let world: World
let told: string[]
beforeEach(() => {
  world = dueWorld()
  world.now = at('2026-12-05T09:00:00Z')
  told = []
})

describe('a warning is told in Slack too', () => {
  test('once for each stage, with where to answer', async () => {
    await warn()
    await warn()
    expect(told).toEqual([
      '⏳ *payments/reports* ends in 2 days (7 Dec 2026, 09:00 UTC, owner alice)\n' +
        '`/extend 7d` keeps it, about $0.44. <https://github.com/acme/platform/issues/12|Answer on its issue>',
    ])
  })

  test('and stands on the issue when Slack does not take it, which is said', async () => {
    const { result } = await warn({ code: 'slack-failed', message: 'Slack was not told: HTTP status 404' })
    expect(result).toMatchObject({ decision: 'done', problems: [{ code: 'slack-failed' }] })
    expect(world.evidence('warning')).toContain('2d-20261207t090000000z')
    expect(world.lines).toContain('payments/reports: Slack was not told: HTTP status 404')
  })

  test('never before it stands on the issue and is written down', async () => {
    for (const killAt of [1, 2, 3]) {
      world = dueWorld()
      world.now = at('2026-12-05T09:00:00Z')
      world.killAtWrite = killAt
      await warn().catch((error: unknown) => expect(error).toBeInstanceOf(Killed))
      expect(told).toEqual([])
    }
  })
})

test('S5: nobody is called with a name', () => {
  expect(slackText('<!channel> <@U1> a&b\n<https://evil|x>')).toBe(
    '&lt;!channel&gt; &lt;@U1&gt; a&amp;b &lt;https://evil|x&gt;',
  )
})

async function warn(problem?: Problem) {
  const notifier = {
    say: async (text: string) => {
      told.push(text)
      return problem
    },
  }
  return reapIn(world, { mode: 'warn' }, { destroyed: [], ports: { notifier, run: RUN } })
}
