import { expect, test } from '@jest/globals'
import { Fault, ok, problemLine, problems } from './result.ts'

test('a problem is one line: where, what, what is allowed, what to do', () => {
  const problem = {
    code: 'x',
    message: 'wrong',
    file: 'a.yaml',
    line: 4,
    column: 2,
    allowed: ['p', 'q'],
    remedy: 'write p',
  }
  expect(problemLine(problem)).toBe('a.yaml:4:2 wrong; allowed: p, q; write p')
  expect(problemLine({ code: 'x', message: 'wrong', allowed: [] })).toBe('wrong')
})

test('a result is a value or problems', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 })
  expect(problems({ code: 'x', message: 'm' })).toEqual({
    ok: false,
    problems: [{ code: 'x', message: 'm' }],
  })
})

test('a fault keeps its code and its cause', () => {
  const cause = new Error('below')
  expect(new Fault('broken', 'above', { cause })).toMatchObject({ name: 'Fault', code: 'broken', cause })
})
