import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { fc } from '../support/fc.ts'
import type { Json } from '../../src/kit/canonical.ts'
import { alignArguments, hclLiteral, type Hcl } from '../../src/stack/hcl.ts'
import { realTerraform } from '../support/real-terraform.ts'

const terraform = await realTerraform()
const folder = mkdtempSync(join(tmpdir(), 'leasehold-hcl-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Pieces that HCL, its templates, or a careless renderer give a meaning to. */
const HOSTILE = [
  '${',
  '%{',
  '$${',
  '%%{',
  '$',
  '%',
  '{',
  '}',
  '"',
  '\\',
  '\n',
  '\r',
  '\t',
  '\0',
  '\u0007',
  '\\u0041',
  '\\"',
  '${file("/etc/passwd")}',
  '%{ for x in y }',
  '%{~ if true ~}',
  '~}',
  '<<EOF',
  '\nEOF\n',
  '#',
  '//',
  '/*',
  '*/',
  '}\nresource "x" "y" {}\n',
  'e\u0301',
  '\u0301',
  '\u1e9b\u0323',
  '\u00c5',
  '\u212b',
  '\uac00',
  '\u1100\u1161',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u202e',
  '\u200d',
  '😀',
  '👩‍👩‍👧',
  '\u{10ffff}',
  '\u0085',
  ' ',
  '{{ x }}',
  '{% raw %}',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((value) => value.isWellFormed()),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 5 }).map((parts) => parts.join('')),
)
const number = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
)
const scalar = fc.oneof({ weight: 6, arbitrary: text }, number, fc.boolean(), fc.constant(null))
const { value: json } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(text, tie('value'), { maxKeys: 5 }),
  ),
}))

const CASES = 4000
/** Fixed, so that a run is repeatable; LEASEHOLD_SEED tries another. */
const SEED = Number(process.env['LEASEHOLD_SEED'] ?? '20261123')

const judged = terraform === undefined ? test.skip : test

judged(
  'no value changes the structure of what is rendered, and Terraform reads each back in NFC',
  () => {
    if (terraform === undefined) return
    const values = fc.sample(json, { numRuns: CASES, seed: SEED })
    const kept = values.flatMap((value) => {
      const literal = hclLiteral(value)
      if (literal.ok) return [{ value, literal: literal.value }]
      // Only what cannot be kept may be refused.
      expect(literal.problems.map((problem) => problem.code)).toEqual(expect.arrayContaining(['same-key']))
      return []
    })
    expect(kept.reduce((sum, { value }) => sum + countLeaves(value), 0)).toBeGreaterThan(10_000)
    const locals: (readonly [string, Hcl])[] = kept.map(({ literal }, index) => [`v${index}`, literal])
    const all = kept.map((_one, index) => `local.v${index}`).join(', ')
    writeFileSync(
      join(folder, 'main.tf'),
      `locals {\n${alignArguments(locals, 1)}\n}\n\noutput "all" {\n  value = [${all}]\n}\n`,
    )
    expect(terraform.run(folder, 'fmt', '-check', '-diff').all).toBe('')
    const applied = terraform.run(folder, 'apply', '-auto-approve', '-no-color', '-compact-warnings')
    expect({ code: applied.code, errors: applied.code === 0 ? '' : applied.all.slice(0, 2000) }).toEqual({
      code: 0,
      errors: '',
    })
    const outputs: Record<string, { value: Json[] }> = JSON.parse(
      terraform.run(folder, 'output', '-json').stdout,
    )
    // Exactly one output: no value became a block, an argument or a comment.
    expect(Object.keys(outputs)).toEqual(['all'])
    const read: Json[] = outputs['all']?.value ?? []
    expect(read.length).toBe(kept.length)
    kept.forEach(({ value }, index) => expect(read[index]).toEqual(inNfc(value)))
  },
  120_000,
)

test('two keys that are one in NFC are refused, whatever their order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['\u00c5', '\u212b', 'A\u030a'], { minLength: 2 }), (keys) => {
      const result = hclLiteral(Object.fromEntries(keys.map((key) => [key, 1])))
      expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toContain('same-key')
    }),
  )
})

function inNfc(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Object.is(value, -0)) return 0
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(inNfc)
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key.normalize('NFC'), inNfc(held)]))
}

function countLeaves(value: Json): number {
  if (value === null || typeof value !== 'object') return 1
  return Object.values(value).reduce((sum: number, held) => sum + countLeaves(held), 1)
}
