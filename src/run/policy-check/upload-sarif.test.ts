import { expect, test } from '@jest/globals'
import { actionResultFormat, type ActionResult } from '../../formats/result.ts'
import { asSha } from '../../kit/brands.ts'
import { ok, problems, type Result } from '../../kit/result.ts'
import { validator } from '../../kit/schema.ts'
import { uploadSarif } from './upload-sarif.ts'

const HEAD = asSha('c'.repeat(40))

async function upload(sarif: string, answer: Result<void>) {
  const uploads: unknown[] = []
  const forge = {
    uploadSarif: async (request: unknown): Promise<Result<void>> => {
      uploads.push(request)
      return answer
    },
  }
  const { result } = await uploadSarif({ pullRequest: 7, headSha: HEAD, sarif }, { forge })
  expect(validator<ActionResult>(actionResultFormat)(result)).toMatchObject({ ok: true })
  return { result, uploads }
}

test('what was found is uploaded as about the head that was judged', async () => {
  const { result, uploads } = await upload('H4sI', ok(undefined))
  expect(uploads).toEqual([{ pull: 7, commit: HEAD, sarif: 'H4sI' }])
  expect(result).toMatchObject({
    decision: 'done',
    reasonCode: 'sarif-uploaded',
    pullRequest: 7,
    headSha: HEAD,
  })
})

test('nothing is uploaded where nothing was judged', async () => {
  const { result, uploads } = await upload('', ok(undefined))
  expect(uploads).toEqual([])
  expect(result).toMatchObject({ decision: 'nothing', reasonCode: 'nothing-judged' })
})

test('code scanning that is off is red and says what to do', async () => {
  const off = problems({ code: 'code-scanning-off', message: 'off', remedy: 'turn it on' })
  const { result } = await upload('H4sI', off)
  expect(result).toMatchObject({
    decision: 'blocked',
    reasonCode: 'code-scanning-off',
    problems: [{ code: 'code-scanning-off', remedy: 'turn it on' }],
  })
})
