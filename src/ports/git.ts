/** Files and Git: reading only. */
import type { Sha } from '../kit/brands.ts'

export interface TreeEntry {
  /** Path from the root of the repository. */
  readonly path: string
  readonly kind: 'file' | 'executable' | 'symlink' | 'submodule'
}

/** The repository's files at one commit, or as they lie in the working tree. */
export interface Tree {
  /** For people: a short commit id, or `working tree`. */
  readonly name: string
  /** Every entry under a folder, recursive, in code unit order of paths; `''` is the whole tree. */
  list(folder: string): Promise<readonly TreeEntry[]>
  /** `undefined` when there is no such file. A symbolic link is not followed. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Git's tree id of a folder, `undefined` when it does not exist. */
  id(folder: string): Promise<Sha | undefined>
}

export interface Change {
  readonly path: string
  readonly kind: 'added' | 'changed' | 'deleted'
}

/** The clone that a run works in. Never changes a branch; reading only. */
export interface Git {
  /** Commit that is checked out. */
  head(): Promise<Sha>
  /** Fetches a branch or a commit from origin; `undefined` when origin does not have it. */
  fetch(ref: string): Promise<Sha | undefined>
  tree(commit: Sha): Tree
  mergeBase(a: Sha, b: Sha): Promise<Sha | undefined>
  /** Changed paths between two commits, no rename detection. */
  changes(from: Sha, to: Sha): Promise<readonly Change[]>
  /** Last commit on the first-parent line that changed a path. */
  lastChange(commit: Sha, path: string): Promise<Sha | undefined>
  /** Whole messages of the commits that `to` has and `from` has not, oldest first. */
  messages(from: Sha, to: Sha): Promise<readonly string[]>
}
