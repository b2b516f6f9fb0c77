import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { moduleOf } from '../../test/fixtures/policy.ts'
import { instantOf } from '../kit/brands.ts'
import {
  changesOf,
  parseChangeForm,
  parseEndForm,
  writeChangeForm,
  writeEndForm,
  type AskedChange,
  type ChangeForm,
  type EndForm,
} from './change-form.ts'
import { twoTeams } from './form-fixture.ts'
import { formKind } from './form.ts'

const NOW = instantOf(Date.parse('2026-12-01T12:00:00Z'))
const module = moduleOf({
  inputs: {
    type: 'object',
    additionalProperties: false,
    properties: { size: { enum: ['small', 'large'] }, days: { type: 'integer' } },
  },
})

const filled = `### Lease to change

payments/reports

### Extend by

7d

### New owner

@bob

### Inputs to change

size = large
days=30

### Reason

_No response_`

const ending = `### Lease to end\n\npayments/reports\n\n### Data\n\ndiscard\n\n### When\n\n_No response_\n\n### Reason\n\nmoved`

/** Codes with what to do, or what was read. */
function change(body: string): unknown {
  const form = parseChangeForm(body, twoTeams)
  return form.ok ? form.value : form.problems.map(({ code, field }) => `${code} ${field ?? ''}`)
}

describe('the form that changes a lease', () => {
  test('says which lease, and what is to change in the order of the form', () => {
    expect(change(filled)).toEqual({
      team: 'payments',
      name: 'reports',
      lease: 'payments/reports',
      path: 'requests/payments/reports.yaml',
      reason: undefined,
      asked: [
        { kind: 'extend', by: '7d' },
        { kind: 'input', name: 'size', text: 'large' },
        { kind: 'input', name: 'days', text: '30' },
        { kind: 'owner', login: 'bob' },
      ],
    })
  })

  test('means by its inputs what the lease’s module says', () => {
    const form = parseChangeForm(filled, twoTeams)
    expect(form.ok && changesOf(form.value, module)).toMatchObject({
      value: [{ kind: 'extend' }, { name: 'size', value: 'large' }, { name: 'days', value: 30 }, {}],
    })
    const wrong = parseChangeForm(filled.replace('large', 'larg'), twoTeams)
    expect(wrong.ok && changesOf(wrong.value, module)).toMatchObject({
      problems: [{ code: 'not-allowed', field: '/inputs/size', remedy: 'did you mean `large`?' }],
    })
  })

  test('takes the path of the request’s file for the lease', () => {
    const body = filled.replace('payments/reports', 'requests/payments/reports.yaml')
    expect(change(body)).toMatchObject({ lease: 'payments/reports' })
  })

  test.each([
    [
      'a lease outside its folder',
      filled.replace('payments/reports', '../payments/reports'),
      ['wrong-form /lease'],
    ],
    ['a lease of three parts', filled.replace('payments/reports', 'a1/b1/c1'), ['wrong-form /lease']],
    ['an absolute lease', filled.replace('payments/reports', '/payments/reports'), ['wrong-form /lease']],
    ['no lease', filled.replace('payments/reports', '_No response_'), ['missing-answer /lease']],
    ['a length without a unit', filled.replace('7d', '7'), ['wrong-form /extend']],
    ['a permanent extension', filled.replace('7d', 'permanent'), ['wrong-form /extend']],
    ['a login that is none', filled.replace('@bob', 'bob; rm'), ['wrong-form /owner']],
    ['an input without a value', filled.replace('size = large', 'larger'), ['wrong-form /inputs']],
    ['a heading twice', `${filled}\n\n### Extend by\n\n52w`, ['form-heading-duplicate ']],
    ['a heading of another form', `${filled}\n\n### Team\n\ndata`, ['form-heading-unknown ']],
    [
      'no change at all',
      filled.replace('7d', '_No response_').replace('@bob', '').replace('size = large\ndays=30', ''),
      ['nothing-asked '],
    ],
  ])('with %s is refused', (_case, body, said) => {
    expect(change(body)).toEqual(said)
  })
})

describe('the form that ends a lease', () => {
  test('ends it now, unless it says when', () => {
    expect(parseEndForm(ending, NOW)).toMatchObject({
      value: {
        lease: 'payments/reports',
        reason: 'moved',
        change: { kind: 'end', at: NOW, data: 'discard' },
      },
    })
    const later = ending.replace('### When\n\n_No response_', '### When\n\n2026-12-24T18:00:00+01:00')
    expect(parseEndForm(later, NOW)).toMatchObject({ value: { change: { at: '2026-12-24T17:00:00.000Z' } } })
  })

  test('says nothing about the data when that was left alone', () => {
    expect(parseEndForm(ending.replace('discard', 'None'), NOW)).toMatchObject({
      value: { change: { data: undefined } },
    })
  })

  test.each([
    ['a word for the data that is not offered', ending.replace('discard', 'keep'), 'not-allowed'],
    ['a day without a time', ending.replace('_No response_', '2026-12-24'), 'wrong-form'],
    ['a time without an offset', ending.replace('_No response_', '2026-12-24T18:00:00'), 'wrong-form'],
  ])('with %s is refused', (_case, body, code) => {
    expect(parseEndForm(body, NOW)).toMatchObject({ problems: [{ code }] })
  })
})

test('a form is known by its first heading alone', () => {
  expect(formKind(filled)).toEqual({ kind: 'change' })
  expect(formKind(ending)).toEqual({ kind: 'end' })
  expect(formKind('### Module\n\ns3-bucket')).toEqual({ kind: 'module', module: 's3-bucket' })
  expect(formKind(`see\n\n${filled}`)).toBeUndefined()
  expect(formKind('### Lease\n\n14d')).toBeUndefined()
})

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,38}[a-z0-9]$/)
const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/[\r\n]/g, '').trim())
  .filter(
    (text) => text !== '' && text !== '_No response_' && text.isWellFormed() && !/^###(\s|$)/.test(text),
  )
const reason = fc.option(line, { nil: undefined })
const asked = fc
  .record({
    extend: fc.option(fc.constantFrom('12h', '7d', '2w'), { nil: undefined }),
    inputs: fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/), line), { maxLength: 3 }),
    owner: fc.option(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/), { nil: undefined }),
  })
  .map(({ extend, inputs, owner }): readonly AskedChange[] => [
    ...(extend === undefined ? [] : [{ kind: 'extend', by: extend } as const]),
    ...inputs.map(([key, text]) => ({ kind: 'input', name: key, text }) as const),
    ...(owner === undefined ? [] : [{ kind: 'owner', login: owner } as const]),
  ])
  .filter((all) => all.length > 0)

describe('for all', () => {
  test('changes: form text and back gives the same', () => {
    fc.assert(
      fc.property(name, name, reason, asked, (team, own, why, all) => {
        const place = { team, name: own, lease: `${team}/${own}`, path: `requests/${team}/${own}.yaml` }
        const form: ChangeForm = { ...place, reason: why, asked: all }
        expect(parseChangeForm(writeChangeForm(form, twoTeams), twoTeams)).toEqual({ ok: true, value: form })
      }),
      { numRuns: 500 },
    )
  })

  test('ends: form text and back gives the same', () => {
    const data = fc.constantFrom('snapshot', 'discard', undefined)
    const at = fc.integer({ min: 0, max: 4e12 }).map(instantOf)
    fc.assert(
      fc.property(name, name, reason, data, at, (team, own, why, kept, when) => {
        const place = { team, name: own, lease: `${team}/${own}`, path: `requests/${team}/${own}.yaml` }
        const form: EndForm = { ...place, reason: why, change: { kind: 'end', at: when, data: kept } }
        expect(parseEndForm(writeEndForm(form), NOW)).toEqual({ ok: true, value: form })
      }),
      { numRuns: 500 },
    )
  })

  test('texts: what is asked for, or problems that say what to do; never a throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[filled, ending].flatMap((body) => body.split(/(?=###)/)),
        '```\n',
        '\r',
        '=',
        'None',
      ),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = pieces.join('')
        for (const result of [parseChangeForm(body, twoTeams), parseEndForm(body, NOW)]) {
          if (result.ok) continue
          expect(result.problems.length).toBeGreaterThan(0)
          for (const problem of result.problems) expect(problem.remedy).toMatch(/\S/)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
