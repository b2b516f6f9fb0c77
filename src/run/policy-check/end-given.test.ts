import { describe, expect, test } from '@jest/globals'
import { moduleOf, requestOf } from '../../../test/fixtures/policy.ts'
import { at, manifestOf } from '../../../test/support/leases.ts'
import type { VerifiedLease } from '../../stack/verify.ts'
import { endingOf } from './end-given.ts'

const WHEN = at('2026-12-01T09:00:00Z')
const REHEARSAL = {
  resources: 5,
  data: ['module.this.aws_s3_bucket.this'],
  blockers: [{ code: 'bucket-not-empty', message: 'it is not empty', remedy: 'empty it' }],
  cautions: [],
  sizes: { 'module.this.aws_s3_bucket.this': '12 GB' },
}

const AT_END = 'all of it goes; copy before what must be kept'

type Kind = VerifiedLease['kind']

async function given(
  kind: Kind,
  end?: { readonly data: 'snapshot' | 'discard' | undefined },
  more: { readonly snapshot?: 'ask' | 'never'; readonly content?: string } = {},
) {
  const data = { resources: ['aws_s3_bucket'], 'final-snapshot': more.snapshot ?? 'never', 'at-end': AT_END }
  const request = kind === 'delete' ? undefined : requestOf({ end: end && { at: WHEN, ...end } })
  return endingOf({ kind, request, module: moduleOf({ data }), manifest: manifestOf() }, async () =>
    more.content === undefined ? undefined : Buffer.from(more.content),
  )
}

describe('the end that a change brings about', () => {
  test.each<[string, Kind, boolean]>([
    ['a deleted request', 'delete', false],
    ['a request with an end', 'unchanged', true],
    ['a request with an end that changes the stack too', 'update', true],
  ])('%s has one', async (_words, kind, hasEnd) => {
    const found = await given(kind, hasEnd ? { data: undefined } : undefined)
    const said = { asksForData: false, dataAtEnd: AT_END }
    expect(found).toMatchObject({ at: hasEnd ? WHEN : undefined, ...said })
  })

  test.each<[string, Kind, boolean]>([
    ['a new request, whatever its end', 'create', true],
    ['a longer lease', 'unchanged', false],
    ['a changed stack', 'update', false],
  ])('%s has none', async (_words, kind, hasEnd) => {
    expect(await given(kind, hasEnd ? { data: undefined } : undefined)).toBeUndefined()
  })

  test.each<[string, Kind, 'snapshot' | 'discard' | undefined, boolean]>([
    ['a deletion says nothing of it', 'delete', undefined, true],
    ['an end without a word on it', 'unchanged', undefined, true],
    ['an end that keeps a copy', 'unchanged', 'snapshot', false],
    ['an end that keeps nothing', 'unchanged', 'discard', false],
  ])('data that is asked for: %s', async (_words, kind, data, asksForData) => {
    expect(await given(kind, { data }, { snapshot: 'ask' })).toMatchObject({ asksForData })
  })

  test('the rehearsal as the plan step left it', async () => {
    const found = await given('delete', undefined, { content: JSON.stringify(REHEARSAL) })
    expect(found?.rehearsal).toEqual({ ...REHEARSAL, sizes: new Map(Object.entries(REHEARSAL.sizes)) })
  })

  test.each<[string, string | undefined]>([
    ['no rehearsal', undefined],
    ['something else in its place', '{"resources": "all"}'],
    ['half of one', '{"resources": 1,'],
  ])('with %s it claims none', async (_words, content) => {
    const found = await given('delete', undefined, { ...(content !== undefined && { content }) })
    expect(found).toMatchObject({ rehearsal: undefined })
  })
})
