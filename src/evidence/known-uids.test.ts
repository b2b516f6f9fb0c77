import { expect, test } from '@jest/globals'
import { asUid } from '../kit/brands.ts'
import type { Storage } from '../ports.ts'
import { knownUidsIn } from './known-uids.ts'

const UID = asUid('abcdefghijklmnopqrstuvwxy2')

function storageOf(...keys: readonly string[]): Storage {
  return { read: async () => undefined, create: async () => 'exists', list: async () => keys }
}

test('S19: a tombstone ends the lease that it is about, and no other that claims its uid', async () => {
  const uids = knownUidsIn(storageOf(`1/payments/reports/${UID}/evidence/tombstone/end.json`), 1)
  expect(await uids.isKnown(UID)).toBe(true)
  expect(await uids.isEnded(UID, 'payments/reports')).toBe(true)
  expect(await uids.isEnded(UID, 'data/lake')).toBe(false)
})

test.each(['evidence/plan/x.json', 'evidence/terraform-begun/7-1.json', 'terraform.tfstate.tflock'])(
  'what a plan leaves makes no uid known: %s',
  async (rest) => {
    const uids = knownUidsIn(storageOf(`1/payments/reports/${UID}/${rest}`), 1)
    expect(await uids.isKnown(UID)).toBe(false)
  },
)

test('a state makes it known', async () => {
  const uids = knownUidsIn(storageOf(`1/payments/reports/${UID}/terraform.tfstate`), 1)
  expect(await uids.isKnown(UID)).toBe(true)
})
