import { describe, expect, test } from '@jest/globals'
import { STOPPED_MARKER } from '../../comment/stopped-comment.ts'
import { whatToClick } from '../../platform/obstacles.ts'
import { explain, type ExplainInput } from './explain.ts'

const GIVEN: ExplainInput = {
  failed: 'role',
  environment: 'dev-plan',
  role: '',
  variable: 'LEASEHOLD_PLAN_ROLE',
  said: undefined,
  subject: 7,
}

const RUN = { id: '8001', attempt: 1, url: 'https://github.com/acme/platform/actions/runs/8001' }

async function explained(changes: Partial<ExplainInput>) {
  const comments: string[] = []
  const putComment = (number: number, marker: string, text: string) => {
    comments.push(`#${number} ${marker} ${text}`)
    return Promise.resolve({ id: 1, wrote: true })
  }
  const outcome = await explain({ ...GIVEN, ...changes }, { forge: { putComment }, run: RUN })
  return { outcome, comments }
}

describe('what stopped a job before it could say so', () => {
  test.each<[string, Partial<ExplainInput>, string, string]>([
    [
      'a key of the App that is missing or not valid any more',
      { failed: 'app-key', environment: 'leasehold-app' },
      'app-key-refused',
      whatToClick('app-key-refused', { environment: 'leasehold-app' }),
    ],
    [
      'an environment that is missing, as its variables are',
      {},
      'environment-missing',
      whatToClick('environment-missing', { environment: 'dev-plan', variable: 'LEASEHOLD_PLAN_ROLE' }),
    ],
    [
      'a role that AWS refuses',
      { role: 'arn:aws:iam::123456789012:role/x' },
      'role-refused',
      whatToClick('role-refused', { environment: 'dev-plan' }),
    ],
  ])(
    '%s: an annotation, a summary and an answer, each with what to click',
    async (_what, changes, code, click) => {
      const { outcome, comments } = await explained(changes)
      expect(outcome.result).toMatchObject({
        decision: 'blocked',
        reasonCode: code,
        problems: [{ code, remedy: click }],
      })
      expect(outcome.summary.replaceAll('&#58;', ':')).toContain('**Next**')
      expect(comments).toHaveLength(1)
      expect(comments[0]).toMatch(new RegExp(`^#7 ${STOPPED_MARKER} `))
      const [path = ''] = /Settings → [A-Za-z ]+/.exec(click) ?? []
      for (const text of [outcome.summary, comments[0] ?? '']) expect(text).toContain(path)
      expect(comments[0]).toContain(`[the run](${RUN.url}) and clicks Re-run failed jobs`)
    },
  )

  test('what an action of ours said reaches whoever waits, safely, and is no second annotation', async () => {
    const said = { code: 'pull-request-forbidden', message: 'this token may not open @acme/all <b>' }
    const { outcome, comments } = await explained({ failed: 'action', said })
    expect(outcome.result).toMatchObject({ reasonCode: 'pull-request-forbidden', problems: [] })
    expect(comments[0]).toContain('this token may not open')
    expect(comments[0]).not.toMatch(/@acme|<b>/)
  })

  test('a step that said nothing leads to its log', async () => {
    const { outcome, comments } = await explained({ failed: 'action' })
    expect(outcome.result.reasonCode).toBe('job-failed')
    expect(comments[0]).toContain('read the log of the run')
  })

  test('where nobody waits there is no comment', async () => {
    expect((await explained({ subject: undefined })).comments).toEqual([])
  })
})
