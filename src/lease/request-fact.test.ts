import { describe, expect, test } from '@jest/globals'
import { requestFact } from './request-fact.ts'

const PATH = 'requests/payments/reports.yaml'
const HEAD = 'module: s3-bucket\nenvironment: staging\nowner: alice\n'

describe('what a request says about its lease', () => {
  test.each([
    ['14d', 336],
    ['12h', 12],
    ['2w', 336],
  ])('a length of %s', (text, hours) => {
    expect(read(`${HEAD}lease: ${text}\n`)).toMatchObject({
      kind: 'valid',
      length: { hours },
      requestedEnd: undefined,
    })
  })

  test('an end that its owner wrote, in UTC', () => {
    expect(read(`${HEAD}lease: 14d\nend: {at: "2026-12-01T09:00:00+01:00", data: discard}\n`)).toMatchObject({
      requestedEnd: '2026-12-01T08:00:00.000Z',
    })
  })

  test.each([
    ['a length without a unit', `${HEAD}lease: 14\n`],
    ['an empty length', `${HEAD}lease: ""\n`],
    ['no length', HEAD],
    ['a word', `${HEAD}lease: soon\n`],
    ['a date without a time', `${HEAD}lease: 14d\nend: {at: "2026-12-01"}\n`],
    ['an instant without an offset', `${HEAD}lease: 14d\nend: {at: "2026-12-01T09:00:00"}\n`],
    ['a day that does not exist', `${HEAD}lease: 14d\nend: {at: "2026-02-32T09:00:00Z"}\n`],
    ['merge markers', `<<<<<<< HEAD\n${HEAD}lease: 14d\n=======\n`],
    ['an empty file', ''],
  ])('L3: %s is unreadable, not an end', (_words, text) => {
    expect(read(text).kind).toBe('unreadable')
  })

  test('L3: a symbolic link in its place is unreadable, not a deletion', () => {
    expect(requestFact(PATH, 'other', undefined).kind).toBe('unreadable')
  })

  test('no file is a deletion', () => {
    expect(requestFact(PATH, 'none', undefined)).toEqual({ kind: 'missing' })
  })
})

function read(text: string) {
  return requestFact(PATH, 'file', new TextEncoder().encode(text))
}
