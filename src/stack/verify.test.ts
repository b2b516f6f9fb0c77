import { describe, expect, test } from '@jest/globals'
import { examplePlatform, REPORTS, REPORTS_PATH } from '../../test/support/example-platform.ts'
import { asUid, type Uid } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'
import { memoryTree } from '../platform/tree.ts'
import type { Change, Tree } from '../ports.ts'
import { planRender } from '../run/render.ts'
import { verifyChange, type VerifyInput } from './verify.ts'

const UID = asUid('abcdefghijklmnopqrstuvwxyz')
const OTHER_UID = asUid('zyxwvutsrqponmlkjihgfedcba')
const FOLDER = 'stacks/payments/reports'

type Edits = Readonly<Record<string, string | undefined>>

/** A platform in which payments/reports was requested and rendered. */
async function livingPlatform(request = REPORTS): Promise<Files> {
  return withRender(edit(examplePlatform(), { [REPORTS_PATH]: request }), REPORTS_PATH, UID)
}

async function withRender(files: Files, path: string, uid?: Uid): Promise<Files> {
  const base = memoryTree('main', files)
  const content = files.get(path) ?? new Uint8Array()
  const planned = await planRender({ base, path, content, uid, ids: { uid: () => OTHER_UID }, issue: 7 })
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems))
  const { folder } = planned.value
  const kept = [...files].filter(([name]) => !name.startsWith(`${folder}/`))
  const rendered = [...planned.value.files].map(([name, held]) => [`${folder}/${name}`, held] as const)
  return new Map([...kept, ...rendered])
}

function edit(files: Files, edits: Edits): Files {
  const edited = new Map(files)
  for (const [path, text] of Object.entries(edits)) {
    if (text === undefined) edited.delete(path)
    else edited.set(path, Buffer.from(text))
  }
  return edited
}

function text(files: Files, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString()
}

function changesBetween(base: Files, head: Files): Change[] {
  const paths = [...new Set([...base.keys(), ...head.keys()])].sort()
  return paths.flatMap((path): Change[] => {
    const [before, after] = [base.get(path), head.get(path)]
    if (before === undefined) return [{ path, kind: 'added' }]
    if (after === undefined) return [{ path, kind: 'deleted' }]
    return Buffer.compare(before, after) === 0 ? [] : [{ path, kind: 'changed' }]
  })
}

async function verify(
  base: Files,
  head: Files,
  more: Partial<VerifyInput> = {},
): Promise<ReturnType<typeof verifyChange>> {
  const changes = changesBetween(base, head)
  const trees = { base: memoryTree('main', base), head: memoryTree('head', head) }
  return verifyChange({ ...trees, changes, knownUids: () => Promise.resolve(false), ...more })
}

async function kinds(base: Files, head: Files, more: Partial<VerifyInput> = {}): Promise<readonly string[]> {
  const result = await verify(base, head, more)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value.leases.map((lease) => `${lease.kind} ${lease.lease}`)
}

async function problemsOf(
  base: Files,
  head: Files,
  more: Partial<VerifyInput> = {},
): Promise<readonly string[]> {
  const result = await verify(base, head, more)
  return result.ok ? [] : result.problems.map(({ code, file }) => `${code} ${file}`)
}

describe('a change that is what trusted code renders', () => {
  test('creates', async () => {
    expect(await kinds(examplePlatform(), await livingPlatform())).toEqual(['create payments/reports'])
  })

  test('updates', async () => {
    const base = await livingPlatform()
    const head = await withRender(
      edit(base, { [REPORTS_PATH]: REPORTS.replace('small', 'large') }),
      REPORTS_PATH,
    )
    expect(await kinds(base, head)).toEqual(['update payments/reports'])
  })

  test('changes nothing in the stack when only the length changes', async () => {
    const base = await livingPlatform()
    const head = edit(base, { [REPORTS_PATH]: REPORTS.replace('14d', '21d') })
    const result = await verify(base, head)
    expect(result.ok ? result.value.leases[0] : result.problems).toMatchObject({
      kind: 'unchanged',
      request: { length: { hours: 504 } },
      stackFolder: FOLDER,
    })
  })

  test('lets a lease be extended after config has changed, without a new render', async () => {
    const living = await livingPlatform()
    const config = text(living, 'leasehold.yaml').replace('managed-by: leasehold', 'managed-by: somebody')
    const base = edit(living, { 'leasehold.yaml': config })
    expect(await kinds(base, edit(base, { [REPORTS_PATH]: REPORTS.replace('14d', '21d') }))).toEqual([
      'unchanged payments/reports',
    ])
    const resized = edit(base, { [REPORTS_PATH]: REPORTS.replace('small', 'large') })
    expect(await problemsOf(base, resized)).toContain(`stack-differs ${FOLDER}/main.tf`)
  })

  test('deletes the request and leaves the stack', async () => {
    const base = await livingPlatform()
    expect(await kinds(base, edit(base, { [REPORTS_PATH]: undefined }))).toEqual(['delete payments/reports'])
  })

  test('names every other path, so that it is not applied by itself (S9)', async () => {
    const base = await livingPlatform()
    const head = edit(base, { 'policies/guardrails.yaml': 'version: 1\nrules: {}\n', 'README.md': 'x' })
    const result = await verify(base, head)
    expect(result.ok && result.value.otherPaths).toEqual(['README.md', 'policies/guardrails.yaml'])
  })
})

describe('only the request is taken from the change (S10)', () => {
  test.each([
    ['main.tf', 'region              = "eu-west-1"', 'region              = "us-east-1"'],
    ['stack.json', '"account": "123456789012"', '"account": "999999999999"'],
    ['module/main.tf', 'block_public_acls       = true', 'block_public_acls       = false'],
    ['.terraform.lock.hcl', 'h1:', 'h1:A'],
  ])(
    '%s edited by hand is rejected, with file, line and the command that renders it again',
    async (name, from, to) => {
      const base = await livingPlatform()
      const before = text(base, `${FOLDER}/${name}`)
      expect(before).toContain(from)
      const line = before.slice(0, before.indexOf(from)).split('\n').length
      const result = await verify(base, edit(base, { [`${FOLDER}/${name}`]: before.replace(from, to) }))
      expect(result.ok ? [] : result.problems).toMatchObject([
        {
          code: 'stack-differs',
          file: `${FOLDER}/${name}`,
          line,
          remedy: expect.stringContaining(`leasehold render ${REPORTS_PATH}`),
        },
      ])
    },
  )

  test('a file added to a stack, or taken from it, is rejected', async () => {
    const base = await livingPlatform()
    expect(await problemsOf(base, edit(base, { [`${FOLDER}/extra.tf`]: '' }))).toEqual([
      `stack-differs ${FOLDER}/extra.tf`,
    ])
    expect(await problemsOf(base, edit(base, { [`${FOLDER}/module/main.tf`]: undefined }))).toEqual([
      `stack-differs ${FOLDER}/module/main.tf`,
    ])
  })

  test('a module that the change brings is not the one that is rendered', async () => {
    const evil = text(examplePlatform(), 'modules/s3-bucket/main.tf').replace(
      'block_public_acls       = true',
      '',
    )
    const head = await withRender(
      edit(examplePlatform(), { 'modules/s3-bucket/main.tf': evil, [REPORTS_PATH]: REPORTS }),
      REPORTS_PATH,
    )
    expect(await problemsOf(examplePlatform(), head)).toEqual([
      `stack-differs ${FOLDER}/module/main.tf`,
      `stack-differs ${FOLDER}/stack.json`,
    ])
  })

  test('a config that the change brings is not the one that is used', async () => {
    const config = text(examplePlatform(), 'leasehold.yaml').replaceAll('123456789012', '999999999999')
    const head = await withRender(
      edit(examplePlatform(), { 'leasehold.yaml': config, [REPORTS_PATH]: REPORTS }),
      REPORTS_PATH,
    )
    expect(await problemsOf(examplePlatform(), head)).toEqual([
      `stack-differs ${FOLDER}/main.tf`,
      `stack-differs ${FOLDER}/stack.json`,
    ])
  })

  test('a living stack keeps its module, when modules/ has another since', async () => {
    const living = await livingPlatform()
    const main = `${text(living, 'modules/s3-bucket/main.tf')}\n# newer\n`
    const base = edit(living, { 'modules/s3-bucket/main.tf': main })
    const head = await withRender(
      edit(base, { [REPORTS_PATH]: REPORTS.replace('small', 'large') }),
      REPORTS_PATH,
    )
    expect(await kinds(base, head)).toEqual(['update payments/reports'])
    expect(text(head, `${FOLDER}/module/main.tf`)).not.toContain('# newer')
  })

  test.each([
    ['environment', REPORTS.replace('dev', 'staging'), '/environment'],
    ['region', `${REPORTS}region: eu-central-1\n`, '/region'],
  ])('a living stack keeps its %s', async (_what, request, field) => {
    const base = await livingPlatform()
    const result = await verify(base, edit(base, { [REPORTS_PATH]: request }))
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'pinned-field', field, file: REPORTS_PATH },
    ])
  })

  test('an input that is not changeable stays', async () => {
    const manifest = text(examplePlatform(), 'modules/s3-bucket/module.yaml').replaceAll(
      'x-changeable: true',
      'x-changeable: false',
    )
    const platform = edit(examplePlatform(), {
      'modules/s3-bucket/module.yaml': manifest,
      [REPORTS_PATH]: REPORTS,
    })
    const base = await withRender(platform, REPORTS_PATH, UID)
    const result = await verify(base, edit(base, { [REPORTS_PATH]: REPORTS.replace('small', 'large') }))
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'fixed-input', field: '/inputs/class', line: 6, allowed: ['"small"'] },
    ])
  })

  test('a request without stack, and a stack without request, are rejected', async () => {
    const base = examplePlatform()
    expect(await problemsOf(base, edit(base, { [REPORTS_PATH]: REPORTS }))).toEqual([
      `stack-missing ${REPORTS_PATH}`,
    ])
    const orphan = edit(await livingPlatform(), { [REPORTS_PATH]: undefined })
    expect(await problemsOf(base, orphan)).toEqual([`stack-without-request ${FOLDER}/stack.json`])
  })

  test('a stack stays as it is while its request is deleted', async () => {
    const base = await livingPlatform()
    const head = edit(base, { [REPORTS_PATH]: undefined, [`${FOLDER}/main.tf`]: '' })
    expect(await problemsOf(base, head)).toEqual([`stack-differs ${FOLDER}/main.tf`])
  })

  test('a stack is removed only when its end is proved', async () => {
    const base = await livingPlatform()
    const head = new Map([...base].filter(([path]) => !path.startsWith('stacks/') && path !== REPORTS_PATH))
    expect(await problemsOf(base, head)).toEqual([`stack-removed ${FOLDER}/stack.json`])
    const result = await verify(base, head, { isEnded: (uid) => Promise.resolve(uid === UID) })
    expect(result.ok && result.value).toMatchObject({ leases: [], removed: ['payments/reports'] })
  })
})

describe('the uid (S19)', () => {
  test('of a stack that exists is base’s', async () => {
    const base = await livingPlatform()
    const head = await withRender(
      edit(base, { [REPORTS_PATH]: REPORTS.replace('small', 'large') }),
      REPORTS_PATH,
      OTHER_UID,
    )
    expect(await problemsOf(base, head)).toEqual([
      `stack-differs ${FOLDER}/main.tf`,
      `stack-differs ${FOLDER}/stack.json`,
    ])
  })

  test('of a new stack is in no state and no tombstone', async () => {
    const known = { knownUids: (uid: Uid) => Promise.resolve(uid === UID) }
    expect(await problemsOf(examplePlatform(), await livingPlatform(), known)).toEqual([
      `uid-taken ${FOLDER}/stack.json`,
    ])
  })

  test('of a new stack is in no other stack, neither on base nor in the same change', async () => {
    const second = 'requests/payments/archive.yaml'
    const base = await livingPlatform()
    const both = await withRender(edit(base, { [second]: REPORTS }), second, UID)
    expect(await problemsOf(base, both)).toEqual(['uid-taken stacks/payments/archive/stack.json'])
    expect(await problemsOf(examplePlatform(), both)).toEqual([`uid-taken ${FOLDER}/stack.json`])
  })
})

describe('paths (S4)', () => {
  test.each([
    'requests/payments/Reports.yaml',
    'Requests/payments/reports.yaml',
    'STACKS/payments/reports/main.tf',
    'stacks/payments/Reports/main.tf',
    'stacks/payments/main.tf',
    'requests/payments/reports.yml',
    'requests/reports.yaml',
    'requests\\payments\\reports.yaml',
  ])('%s is refused', async (path) => {
    const base = await livingPlatform()
    expect(await problemsOf(base, edit(base, { [path]: REPORTS }))).toEqual([`wrong-path ${path}`])
    expect(await problemsOf(edit(base, { [path]: REPORTS }), base)).toEqual([])
  })

  test('a request that is a link is refused, and does not pass for one that was deleted', async () => {
    const base = await livingPlatform()
    const head = withoutContent(memoryTree('head', base), REPORTS_PATH)
    const result = await verifyChange({
      base: memoryTree('main', base),
      head,
      changes: [{ path: REPORTS_PATH, kind: 'changed' }],
      knownUids: () => Promise.resolve(false),
    })
    expect(result.ok ? [] : result.problems).toMatchObject([{ code: 'not-a-file', file: REPORTS_PATH }])
  })
})

/** A tree in which one entry is a link: it is listed, and cannot be read. */
function withoutContent(tree: Tree, link: string): Tree {
  return { ...tree, read: (path) => (path === link ? Promise.resolve(undefined) : tree.read(path)) }
}
