import { expect, test } from '@jest/globals'
import { examplePlatform, REPORTS, REPORTS_PATH } from '../../test/support/example-platform.ts'
import { asUid } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'
import { memoryTree } from '../platform/tree.ts'
import { planRender } from '../run/render.ts'

const UID = asUid('abcdefghijklmnopqrstuvwxyz')
const FOLDER = 'stacks/payments/reports'

async function render(files: Files): Promise<ReturnType<typeof planRender>> {
  const content = files.get(REPORTS_PATH) ?? new Uint8Array()
  return planRender({
    base: memoryTree('main', files),
    path: REPORTS_PATH,
    content,
    uid: undefined,
    ids: { uid: () => UID },
    issue: null,
  })
}

async function living(): Promise<{ readonly files: Files; readonly stack: Files }> {
  const files = examplePlatform({ [REPORTS_PATH]: REPORTS })
  const rendered = await render(files)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
  const stack = [...rendered.value.files].map(([name, held]) => [`${FOLDER}/${name}`, held] as const)
  return { files: new Map([...files, ...stack]), stack: rendered.value.files }
}

function withText(files: Files, changes: Readonly<Record<string, string>>): Files {
  return new Map([
    ...files,
    ...Object.entries(changes).map(([path, text]) => [path, Buffer.from(text)] as const),
  ])
}

test('rendering again mends a stack whose frozen module was edited, while the module is still the pinned one', async () => {
  const { files, stack } = await living()
  const again = await render(
    withText(files, { [`${FOLDER}/module/main.tf`]: '# edited', [`${FOLDER}/main.tf`]: '# edited' }),
  )
  expect(again.ok && again.value.files).toEqual(stack)
})

test('an edited frozen module is refused when the module has moved on', async () => {
  const { files } = await living()
  const again = await render(
    withText(files, { [`${FOLDER}/module/main.tf`]: '# edited', 'modules/s3-bucket/main.tf': '# newer' }),
  )
  expect(again).toMatchObject({
    ok: false,
    problems: [{ code: 'module-edited', file: `${FOLDER}/stack.json`, field: '/module/digest' }],
  })
})

test.each([
  ['another team', { team: 'data' }],
  ['another request', { request: 'requests/data/reports.yaml' }],
  [
    'the state of another stack',
    { backend: { type: 's3', bucket: 'b', region: 'eu-west-1', key: `1/data/x/${UID}/terraform.tfstate` } },
  ],
])('a manifest that names %s is refused', async (_what, change) => {
  const { files } = await living()
  const path = `${FOLDER}/stack.json`
  const manifest: unknown = JSON.parse(Buffer.from(files.get(path) ?? []).toString())
  const text = JSON.stringify({ ...(manifest as Record<string, unknown>), ...change })
  expect(await render(withText(files, { [path]: text }))).toMatchObject({
    ok: false,
    problems: [{ code: 'stack-manifest-moved', file: path }],
  })
})

test.each([
  ['is no JSON', '{', 'stack-manifest-syntax'],
  ['is too large', ' '.repeat(70_000), 'stack-manifest-syntax'],
  ['has no uid', '{"version": 1}', 'missing-field'],
])('a manifest that %s is refused', async (_what, text, code) => {
  const { files } = await living()
  const result = await render(withText(files, { [`${FOLDER}/stack.json`]: text }))
  expect(result.ok ? [] : result.problems).toContainEqual(
    expect.objectContaining({ code, file: `${FOLDER}/stack.json`, line: 1 }),
  )
})

test('a living stack stays in its region when the environment moves to another', async () => {
  const { files, stack } = await living()
  const config = Buffer.from(files.get('leasehold.yaml') ?? []).toString()
  const moved = config.replace(/( {2}dev:\n.*\n {4}region: )eu-west-1/, '$1eu-central-1')
  expect(moved).not.toBe(config)
  const again = await render(withText(files, { 'leasehold.yaml': moved }))
  expect(again.ok && again.value.files).toEqual(stack)
})
