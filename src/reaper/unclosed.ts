import { isUid, type Uid } from '../kit/brands.ts'
import { compareText } from '../kit/canonical.ts'

/** Id of the tombstone in its folder: a life ends once. */
export const TOMBSTONE_ID = 'end'
/** Id of the record that says that files and issue are done with. */
export const CLOSED_ID = 'closed'

/**
 * Ended lives whose files or issue are not done with, from the keys of the storage. The files may be gone from the
 * default branch (a run was killed right after, or a person merged the PR), so Git cannot tell (L15).
 */
export function unclosedLeases(
  repositoryId: number,
  keys: readonly string[],
): readonly { readonly lease: string; readonly uid: Uid }[] {
  const held = new Set(keys)
  return keys
    .flatMap((key) => {
      const [repository, team, name, uid = '', folder, kind, file, ...rest] = key.split('/')
      const isTombstone =
        folder === 'evidence' && kind === 'tombstone' && file !== undefined && rest.length === 0
      if (repository !== String(repositoryId) || !isTombstone || !isUid(uid)) return []
      const closed = `${repository}/${team}/${name}/${uid}/evidence/run-record/${CLOSED_ID}.json`
      return held.has(closed) ? [] : [{ lease: `${team}/${name}`, uid }]
    })
    .sort((a, b) => compareText(a.lease, b.lease) || compareText(a.uid, b.uid))
}
