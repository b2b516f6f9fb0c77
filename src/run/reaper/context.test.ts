import { expect, test } from '@jest/globals'
import { sha } from '../../../test/support/leases.ts'
import type { LeaseFacts, RequestFact } from '../../lease/facts.ts'
import { wordOf } from './context.ts'

const said = (data?: 'snapshot' | 'discard'): RequestFact => ({
  kind: 'valid',
  length: { kind: 'permanent' },
  requestedEnd: undefined,
  data,
  sha: sha('a'),
})

test.each<[string, LeaseFacts['finalSnapshot'], RequestFact, string | undefined]>([
  ['what the owner said', 'ask', said('discard'), 'discard'],
  ['what the owner said otherwise', 'ask', said('snapshot'), 'snapshot'],
  ['nothing, while the owner said nothing', 'ask', said(), undefined],
  ['nothing of a request that was deleted', 'ask', { kind: 'missing' }, undefined],
  ['a snapshot always, where the module says so', 'always', said('discard'), 'snapshot'],
  ['nothing where the module never takes one', 'never', said('discard'), undefined],
  ['nothing where no data is', undefined, said('discard'), undefined],
])('the word on the data is %s', (_what, finalSnapshot, request, word) => {
  expect(wordOf({ facts: { finalSnapshot, request }, module: undefined })?.word).toBe(word)
})

test('it is carried where the module has a variable for it', () => {
  const facts = { finalSnapshot: 'ask', request: said('discard') } as const
  const data = { resources: ['aws_db_instance'], 'final-snapshot': 'ask' } as const
  const carried = (more: object) =>
    wordOf({ facts, module: { manifest: { data: { ...data, resources: ['aws_db_instance'], ...more } } } })
  expect(carried({ 'end-variable': 'data_at_end' })).toEqual({ word: 'discard', isCarried: true })
  expect(carried({})).toEqual({ word: 'discard', isCarried: false })
})
