import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Fault } from '../kit/result.ts'
import type { Tree } from '../ports.ts'
import { workingTree } from './files/working-tree.ts'

/** What lies at the root of what is shipped, in a clone and in the npm package alike. */
const MARKS = ['package.json', 'modules', 'policies', 'prices', join('.github', 'workflows')]

/**
 * The folder that the toolkit was shipped in: that of a clone, or of the npm package. Found from this file upwards, as the
 * working directory is the user's.
 */
export function shippedRoot(start: string = import.meta.dirname): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (MARKS.every((mark) => existsSync(join(folder, mark)))) return folder
    if (dirname(folder) === folder)
      throw new Fault('not-shipped', `${MARKS.join(', ')} are not beside the command line, above ${start}`)
  }
}

/** Modules, policies, prices and callers as this version ships them. */
export function shippedTree(): Tree {
  return { ...workingTree(shippedRoot()), name: 'toolkit' }
}
