import { describe, expect, test } from '@jest/globals'
import { readPlanText } from './read-text.ts'

const PLAN = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.11.4',
  variables: { name: { value: 'Grüße, 東京 🪣' } },
})
const NEXT = { allowed: ['the output of `terraform show -json <plan file>`'] }

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const marked = (mark: readonly number[], content: Uint8Array): Uint8Array =>
  Uint8Array.from([...mark, ...content])
const little = (text: string): Uint8Array => Buffer.from(text, 'utf16le')
const big = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

describe('the text of a plan', () => {
  test.each([
    ['UTF-8', bytes(PLAN)],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], bytes(PLAN))],
    ['UTF-16 with a mark, as PowerShell 5 redirects', marked([0xff, 0xfe], little(PLAN))],
    ['UTF-16, the other order of bytes', marked([0xfe, 0xff], big(PLAN))],
    ['UTF-16 without a mark', little(PLAN)],
    ['UTF-16, the other order, without a mark', big(PLAN)],
  ])('is read: %s', (_title, content) => {
    expect(readPlanText(content)).toMatchObject({
      ok: true,
      value: { variables: { name: { value: 'Grüße, 東京 🪣' } } },
    })
  })

  test.each([
    ['nothing', bytes(''), 'the plan is empty'],
    ['blanks', bytes(' \n'), 'the plan is empty'],
    ['bytes of no encoding', Uint8Array.from([0x7b, 0xff, 0xff]), 'an encoding that is not known'],
    [
      'half a character of UTF-16',
      marked([0xff, 0xfe], Uint8Array.from([0x7b])),
      'an encoding that is not known',
    ],
    ['the saved plan', bytes('PK\u0003\u0004'), 'the saved plan itself'],
    [
      'the stream of a run',
      bytes('{"@level":"info"}\n{"@level":"info"}'),
      'the stream of `terraform plan -json`',
    ],
    ['one line of the stream', bytes('{"@level":"info"}'), 'the stream of `terraform plan -json`'],
    ['a plan that was cut', bytes(PLAN.slice(0, -1)), 'the plan is not JSON'],
    ['a state file', bytes('{"version":4,"lineage":"x"}'), 'a state file'],
    ['the JSON of a state', bytes('{"format_version":"1.0","values":{}}'), 'the JSON of a state'],
    ['null', bytes('null'), 'not a plan as `terraform show -json` writes it'],
  ])('is refused, saying what it is: %s', (_title, content, message) => {
    const read = readPlanText(content)
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'plan-unreadable' }] })
    expect(read.ok ? '' : read.problems[0]?.message).toContain(message)
  })

  test('says how to make one', () => {
    expect(readPlanText(bytes('{'))).toMatchObject({
      problems: [{ ...NEXT, remedy: expect.stringContaining('terraform show -json plan.bin') }],
    })
  })
})
