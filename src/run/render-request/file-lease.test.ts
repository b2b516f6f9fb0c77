import { describe, expect, test } from '@jest/globals'
import { platform } from '../../../test/support/request-world.ts'
import { asUid } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import { memoryTree } from '../../platform/tree.ts'
import type { LeaseChange } from '../../stack/changes.ts'
import { planRender } from '../render.ts'
import { readFileLease, type FileLease } from './file-lease.ts'

const base = memoryTree('main', platform)
const content = Buffer.from('module: bucket\nenvironment: dev\nowner: alice\nlease: 7d\n')
const change: LeaseChange = { team: 'payments', name: 'reports', lease: 'payments/reports', request: 'added' }
const theirs = asUid('b'.repeat(26))
const ids = { uid: () => asUid('c'.repeat(26)) }

/** A branch with a request and the stack that somebody rendered for it. */
async function rendered(uid = theirs): Promise<Files> {
  const path = 'requests/payments/reports.yaml'
  const planned = await planRender({ base, path, content, uid, ids, issue: 7 })
  if (!planned.ok) throw new Error(planned.problems[0]?.message)
  const files = new Map([...platform, [path, content] as const])
  for (const [name, bytes] of planned.value.files) files.set(`${planned.value.folder}/${name}`, bytes)
  return files
}

function read(files: Files, claimed: readonly string[] = []): Promise<FileLease> {
  const head = memoryTree('head', files)
  return readFileLease(change, { base, head, ids, changes: [change], claimed: new Set(claimed) })
}

function uidOf(lease: FileLease): string | undefined {
  return lease.kind === 'create' ? lease.planned.manifest.uid : undefined
}

describe('the uid of a new lease', () => {
  test('is the one that its stack has already, so that a run repeated makes the same files (S15)', async () => {
    expect(uidOf(await read(await rendered()))).toBe(theirs)
  })

  test('is no uid that another stack of the same pull request has: the folder was copied (S19)', async () => {
    expect(uidOf(await read(await rendered(), [theirs]))).toBe('c'.repeat(26))
  })

  test('is not taken from the stack of another lease (S19)', async () => {
    const files = new Map(await rendered())
    const path = 'stacks/payments/reports/stack.json'
    const text = Buffer.from(files.get(path) ?? []).toString()
    files.set(path, Buffer.from(text.replaceAll('"name": "reports"', '"name": "other"')))
    expect(uidOf(await read(files))).toBe('c'.repeat(26))
  })
})
