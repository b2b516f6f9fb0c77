import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { processorTime } from '../../test/support/processor-time.ts'
import type { Json } from '../kit/canonical.ts'
import { everyKind, twoTeams } from './form-fixture.ts'
import { formFields } from './form-fields.ts'
import { FORM_LIMIT } from './form-text.ts'
import { parseForm, writeForm, type FormRequest } from './form.ts'

const request: FormRequest = {
  team: 'payments',
  name: 'reports',
  module: 's3-bucket',
  environment: 'dev',
  owner: 'bob',
  region: 'eu-west-1',
  lease: '14d',
  inputs: { size: 'big, with room', versioned: false, purpose: 'Reports', 'keep-days': 7 },
}

function parse(body: string) {
  return parseForm({ body, manifest: everyKind, config: twoTeams })
}

function bodyOf(changes: Partial<FormRequest> = {}): string {
  return writeForm({ ...request, ...changes }, everyKind, twoTeams)
}

function codesOf(body: string): readonly string[] {
  const result = parse(body)
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

/** A form where this question, left out otherwise, is answered so. */
function answered(label: string, text: string): string {
  return bodyOf().replace(`### ${label}\n\n_No response_`, `### ${label}\n\n${text}`)
}

/** Each fence is longer than the one before, so that none closes another. */
function fencesThatGrow(size: number): string {
  let body = ''
  for (let marks = 3; body.length + marks <= size; marks += 1) body += `${'~'.repeat(marks)}\n`
  return body
}

function timeOf(body: string, runs?: number): number {
  return processorTime(() => parse(body), runs)
}

describe('size and work (S1)', () => {
  test('more than 60 KiB is refused before it is read', () => {
    expect(codesOf('#'.repeat(FORM_LIMIT + 1))).toEqual(['form-too-large'])
    expect(codesOf(bodyOf({ inputs: { ...request.inputs, notes: 'é'.repeat(FORM_LIMIT / 2) } }))).toEqual([
      'form-too-large',
    ])
  })

  /** Each makes a body of about so many bytes. */
  const shapes: readonly [string, (size: number) => string][] = [
    ['blanks in a heading', (size) => `### ${' '.repeat(size)}x`],
    ['headings', (size) => '### a\n'.repeat(size / 6)],
    ['the same heading', (size) => '### Team\n'.repeat(size / 9)],
    ['line ends', (size) => '\r\n'.repeat(size / 2)],
    ['carriage returns', (size) => '\r'.repeat(size)],
    ['number signs', (size) => '#'.repeat(size)],
    ['fences', (size) => '```\n'.repeat(size / 4)],
    ['the marks of a fence', (size) => `${bodyOf()}\n${'`'.repeat(size)}`],
    ['fences that grow', fencesThatGrow],
    ['blank lines in an answer', (size) => `${bodyOf()}${' \n'.repeat(size / 2)}`],
    ['digits', (size) => bodyOf().replace('### Keep days\n\n7', `### Keep days\n\n${'1'.repeat(size)}x`)],
    ['region parts', (size) => bodyOf().replace('\n\neu-west-1', `\n\n${'aa-'.repeat(size / 3)}!`)],
    ['attachments', (size) => answered('Seed', 'https://github.com/a/'.repeat(size / 21))],
    ['brackets', (size) => answered('Seed', '[a]('.repeat(size / 4))],
    ['YAML keys', (size) => answered('Rules', `\`\`\`yaml\n{${'a,'.repeat(size / 2)}}\n\`\`\``)],
    ['YAML', (size) => answered('Rules', `\`\`\`yaml\n${'['.repeat(size)}\n\`\`\``)],
  ]
  const most = FORM_LIMIT - 2048

  test.each(shapes)('%s without end take less than 100 ms', (_shape, make) => {
    const body = make(most)
    expect(Buffer.byteLength(body)).toBeGreaterThan(FORM_LIMIT / 2)
    expect(codesOf(body)).not.toContain('form-too-large')
    expect(timeOf(body)).toBeLessThan(100)
  })

  test.each(shapes)('%s: four times the text takes at most ten times the time', (_shape, make) => {
    const [body, quarter] = [make(most), make(most / 4)]
    // Below this many milliseconds, the engine's own work is more than what is measured.
    const floor = 5
    expect(timeOf(body, 9) / Math.max(timeOf(quarter, 9), floor)).toBeLessThan(10)
  })
})

const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/[\r\n]/g, '').trim())
  .filter(
    (text) => text !== '' && text !== '_No response_' && text.isWellFormed() && !/^###(\s|$)/.test(text),
  )
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,38}[a-z0-9]$/)
const yamlValue = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key !== '__proto__'),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 })),
  { minKeys: 1, maxKeys: 4 },
)
const anyRequest: fc.Arbitrary<FormRequest> = fc.record({
  team: fc.constantFrom('payments', 'data'),
  name,
  module: fc.constant('s3-bucket'),
  environment: fc.constantFrom('dev', 'brief'),
  owner: fc.option(fc.constantFrom('alice', 'Bob-2', 'x'), { nil: undefined }),
  region: fc.option(fc.constantFrom('eu-west-1', 'us-gov-east-1'), { nil: undefined }),
  lease: fc.constantFrom('12h', '14d', '2w', 'permanent'),
  inputs: fc
    .record(
      {
        size: fc.constantFrom<Json>('small', 'big, with room', 'none-of-these'),
        purpose: line,
        versioned: fc.boolean(),
        notes: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
        'keep-days': fc.integer({ min: -99999, max: 99999 }),
        readers: fc.array(line, { minLength: 1, maxLength: 4 }),
        rules: yamlValue,
        name: line,
        seed: fc
          .stringMatching(/^[a-z0-9-]{1,20}$/)
          .map((file) => `https://github.com/user-attachments/files/7/${file}.csv`),
      },
      { requiredKeys: ['size', 'purpose'] },
    )
    .map((inputs) => ({ ...inputs })),
})

describe('for all', () => {
  test('requests: form text and back gives the same request', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        expect(parse(writeForm(any, everyKind, twoTeams))).toEqual({ ok: true, value: any })
      }),
      { numRuns: 500 },
    )
  })

  test('texts: a request or problems that say what to do, never a throw', () => {
    const labels = formFields(everyKind, twoTeams).map(({ label }) => `### ${label}\n\n`)
    const piece = fc.oneof(
      fc.constantFrom(...labels),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r\n', '```yaml\n', '### ', 'None', '_No response_', '__proto__'),
    )
    const body = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc
        .array(fc.string({ unit: 'binary' }), { minLength: labels.length, maxLength: labels.length })
        .map((texts) => labels.map((label, at) => `${label}${texts[at]}\n\n`).join('')),
    )
    fc.assert(
      fc.property(body, (text) => {
        const result = parse(text)
        if (result.ok) return
        expect(result.problems.length).toBeGreaterThan(0)
        for (const problem of result.problems) expect(problem.remedy).toMatch(/\S/)
      }),
      { numRuns: 1000 },
    )
  })
})
