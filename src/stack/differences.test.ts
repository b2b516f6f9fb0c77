import { describe, expect, test } from '@jest/globals'
import { examplePlatform, REPORTS, REPORTS_PATH } from '../../test/support/example-platform.ts'
import { asSha, asUid } from '../kit/brands.ts'
import { memoryTree } from '../platform/tree.ts'
import type { Tree } from '../ports.ts'
import { planRender } from '../run/render.ts'
import { differences } from './differences.ts'
import { verifyChange } from './verify.ts'

const UID = asUid('abcdefghijklmnopqrstuvwxyz')
const FOLDER = 'stacks/payments/reports'

/** Git can hold more than a listing of files shows: an empty folder, or a file of a mode that nobody writes. */
function withHiddenDifference(tree: Tree): Tree {
  return { ...tree, id: async (folder) => (folder === FOLDER ? asSha('d'.repeat(40)) : tree.id(folder)) }
}

describe('S10: a stack whose tree is another, though each of its files is as rendered', () => {
  test('has a difference all the same', async () => {
    const files = new Map([['main.tf', Buffer.from('# rendered\n')]])
    const head = memoryTree('head', new Map([[`${FOLDER}/main.tf`, Buffer.from('# rendered\n')]]))
    expect(await differences(withHiddenDifference(head), FOLDER, files, REPORTS_PATH)).toMatchObject([
      { code: 'stack-differs', file: FOLDER },
    ])
  })

  test('is refused, and not left out of what is judged', async () => {
    const base = new Map(examplePlatform())
    const content = Buffer.from(REPORTS)
    const tree = memoryTree('main', base)
    const ids = { uid: () => UID }
    const rendered = await planRender({ base: tree, path: REPORTS_PATH, content, uid: UID, ids, issue: 7 })
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
    const head = new Map(base).set(REPORTS_PATH, content)
    for (const [path, held] of rendered.value.files) head.set(`${FOLDER}/${path}`, held)
    const result = await verifyChange({
      base: tree,
      head: withHiddenDifference(memoryTree('head', head)),
      changes: [{ path: REPORTS_PATH, kind: 'added' }],
      knownUids: () => Promise.resolve(false),
    })
    expect(result.ok ? result.value.leases : result.problems).toMatchObject([{ code: 'stack-differs' }])
  })
})
