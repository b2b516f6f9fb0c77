import { uniqueName, type LeaseValue } from '../stack/lease-values.ts'

const UID = 'a1b2c3d4e5f60718'
const LONG = `a${'b'.repeat(38)}`

/** Values of leases, short and as long as they get: what a variable must take to be filled in. */
export const LEASE_SAMPLE: Readonly<Record<Exclude<LeaseValue, 'tags'>, readonly string[]>> = {
  uid: [UID],
  team: ['payments'],
  name: ['reports', LONG],
  'unique-name': [
    uniqueName({ team: 'payments', name: 'reports', uid: UID }),
    uniqueName({ team: 'payments', name: LONG, uid: UID }),
  ],
  // Those of the platform count.
  environment: [],
  account: ['123456789012'],
  region: ['eu-west-1'],
  owner: ['alice'],
  'cost-centre': ['cc-1001'],
}
