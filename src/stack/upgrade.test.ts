import { expect, test } from '@jest/globals'
import { examplePlatform, REPORTS, REPORTS_PATH } from '../../test/support/example-platform.ts'
import { asUid } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'
import { memoryTree } from '../platform/tree.ts'
import type { Change } from '../ports.ts'
import { readFileLease } from '../run/render-request/file-lease.ts'
import { planRender } from '../run/render.ts'
import type { ModuleChoice } from './upgrade.ts'
import { verifyChange } from './verify.ts'

/** What a change may say of the version of a living stack's module, and what of it counts. */

const UID = asUid('abcdefghijklmnopqrstuvwxyz')
const FOLDER = 'stacks/payments/reports'
const MANIFEST = 'modules/s3-bucket/module.yaml'
const ids = { uid: () => UID }

type Edits = Readonly<Record<string, (before: string) => string>>

function edit(files: Files, edits: Edits): Files {
  const edited = new Map(files)
  for (const [path, change] of Object.entries(edits)) {
    const before = Buffer.from(files.get(path) ?? []).toString()
    const after = change(before)
    if (after === before) throw new Error(`${path} stays as it is`)
    edited.set(path, Buffer.from(after))
  }
  return edited
}

async function render(files: Files, takes: ModuleChoice = 'pinned'): Promise<Files> {
  const base = memoryTree('main', files)
  const content = files.get(REPORTS_PATH) ?? new Uint8Array()
  const planned = await planRender({ base, path: REPORTS_PATH, content, uid: UID, ids, issue: 7, takes })
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems))
  const kept = [...files].filter(([path]) => !path.startsWith(`${FOLDER}/`))
  const stack = [...planned.value.files].map(([name, held]) => [`${FOLDER}/${name}`, held] as const)
  return new Map([...kept, ...stack])
}

const NEWER: Edits = {
  [MANIFEST]: (text) => text.replace('version: 1.0.0', 'version: 1.1.0'),
  'modules/s3-bucket/main.tf': (text) => `${text}\n# newer\n`,
}

/** payments/reports lives at 1.0.0, and `modules/` has 1.1.0 since. */
async function platform(edits: Edits = {}): Promise<Files> {
  const living = await render(new Map([...examplePlatform(), [REPORTS_PATH, Buffer.from(REPORTS)]]))
  return edit(edit(living, NEWER), edits)
}

function changesBetween(base: Files, head: Files): readonly Change[] {
  return [...new Set([...base.keys(), ...head.keys()])].flatMap((path): Change[] => {
    const [before, after] = [base.get(path), head.get(path)]
    if (before === undefined) return [{ path, kind: 'added' }]
    if (after === undefined) return [{ path, kind: 'deleted' }]
    return Buffer.compare(before, after) === 0 ? [] : [{ path, kind: 'changed' }]
  })
}

async function verify(base: Files, head: Files) {
  return verifyChange({
    base: memoryTree('main', base),
    head: memoryTree('head', head),
    changes: changesBetween(base, head),
    knownUids: () => Promise.resolve(false),
  })
}

async function problemsOf(base: Files, head: Files): Promise<readonly string[]> {
  const result = await verify(base, head)
  return result.ok ? [] : result.problems.map(({ code, file }) => `${code} ${file ?? ''}`)
}

test('a stack may say that it takes what modules/ of the base branch offers, and keeps everything else', async () => {
  const base = await platform()
  const result = await verify(base, await render(base, 'offered'))
  expect(result.ok ? result.value.leases : result.problems).toMatchObject([
    { kind: 'update', manifest: { uid: UID, module: { name: 's3-bucket', version: '1.1.0' } } },
  ])
})

test('the code is still the base branch’s: an upgrade with one line edited is refused (S10)', async () => {
  const base = await platform()
  const head = edit(await render(base, 'offered'), {
    [`${FOLDER}/module/main.tf`]: (text) => text.replace('block_public_acls       = true', ''),
  })
  expect(await problemsOf(base, head)).toEqual([`stack-differs ${FOLDER}/module/main.tf`])
})

test('a version that the change brings itself is none that the base branch offers (S10)', async () => {
  const living = await render(new Map([...examplePlatform(), [REPORTS_PATH, Buffer.from(REPORTS)]]))
  const head = await render(edit(living, NEWER), 'offered')
  expect(await problemsOf(living, head)).toEqual([
    `stack-differs ${FOLDER}/module/main.tf`,
    `stack-differs ${FOLDER}/module/module.yaml`,
    `stack-differs ${FOLDER}/stack.json`,
  ])
})

test('what is frozen stays, where nobody asks for an upgrade', async () => {
  const base = await platform()
  const head = await render(edit(base, { [REPORTS_PATH]: (text) => text.replace('small', 'large') }))
  const result = await verify(base, head)
  expect(result.ok && result.value.leases[0]?.manifest.module.version).toBe('1.0.0')
})

test('an upgrade is no way around what a living lease keeps', async () => {
  const base = await platform({
    [MANIFEST]: (text) => text.replaceAll('x-changeable: true', 'x-changeable: false'),
  })
  const moved = edit(base, { [REPORTS_PATH]: (text) => text.replace('small', 'large') })
  const result = await verify(
    base,
    edit(await render(base, 'offered'), {
      [REPORTS_PATH]: () => Buffer.from(moved.get(REPORTS_PATH) ?? []).toString(),
    }),
  )
  expect(result.ok ? [] : result.problems).toMatchObject([
    { code: 'fixed-input', field: '/inputs/class', line: 6, allowed: ['"small"'] },
  ])
})

test('an input that only the new version knows comes with the upgrade', async () => {
  const added = (text: string): string =>
    text.replace('  properties:\n', '  properties:\n    colour: { type: string, title: Colour }\n')
  const base = await platform({
    [MANIFEST]: added,
    'modules/s3-bucket/main.tf': (text) => `${text}variable "colour" {\n  type = string\n}\n`,
  })
  const asked = edit(base, { [REPORTS_PATH]: (text) => `${text}  colour: red\n` })
  const upgraded = await render(asked, 'offered')
  expect(await problemsOf(base, upgraded)).toEqual([])
})

test('whoever pushes to the pull request of an upgrade does not get the old version back', async () => {
  const base = await platform()
  const head = await render(base, 'offered')
  const lease = await readFileLease(
    { team: 'payments', name: 'reports', lease: 'payments/reports', request: undefined },
    {
      base: memoryTree('main', base),
      head: memoryTree('head', head),
      ids,
      changes: [],
      claimed: new Set(),
    },
  )
  expect(lease).toMatchObject({ kind: 'change', isChanged: true })
  const manifest = lease.kind === 'change' ? lease.stack.get('stack.json') : undefined
  expect(Buffer.from(manifest ?? []).toString()).toContain('"version": "1.1.0"')
})
