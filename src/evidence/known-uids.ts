import { isUid, type Uid } from '../kit/brands.ts'
import type { Storage } from '../ports.ts'

export interface KnownUids {
  /** Whether a uid was ever used: it has a state, or evidence of more than plans (S19). */
  isKnown(uid: Uid): Promise<boolean>
  /** Whether this life of a lease has a tombstone, so that its stack may be removed. */
  isEnded(uid: Uid, lease: string): Promise<boolean>
}

/** What planning leaves: the plan of a head, that Terraform was about to run, the lock of a plan that was killed. */
const OF_A_PLAN = /^(evidence\/(plan|terraform-begun)\/|terraform\.tfstate\.tflock$)/
const KEY = /^\d+\/([^/]+\/[^/]+)\/([^/]+)\/(.*)$/

/**
 * Uids that storage knows, from one listing that is made when it is first asked for. A plan alone does not make a
 * uid known: each head of an open pull request has one under the uid that the pull request claims.
 */
export function knownUidsIn(storage: Storage, repositoryId: number): KnownUids {
  let listed:
    Promise<{ readonly known: ReadonlySet<string>; readonly ended: ReadonlySet<string> }> | undefined
  const read = async () => {
    const known = new Set<string>()
    const ended = new Set<string>()
    for (const key of await storage.list(`${repositoryId}/`)) {
      const [, lease = '', uid = '', rest = ''] = KEY.exec(key) ?? []
      if (!isUid(uid) || OF_A_PLAN.test(rest)) continue
      known.add(uid)
      if (rest.startsWith('evidence/tombstone/')) ended.add(`${lease} ${uid}`)
    }
    return { known, ended }
  }
  return {
    isKnown: async (uid) => (await (listed ??= read())).known.has(uid),
    isEnded: async (uid, lease) => (await (listed ??= read())).ended.has(`${lease} ${uid}`),
  }
}
