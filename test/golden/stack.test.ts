import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Files } from '../../src/kit/git-objects.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import { planRender } from '../../src/run/render.ts'
import { realTerraform } from '../support/real-terraform.ts'
import { stackCases, UID, type StackCase } from '../support/stack-cases.ts'

const terraform = await realTerraform()
const judged = terraform === undefined ? test.skip : test
const validated = terraform?.hasProviders === true ? test : test.skip
const scratch = mkdtempSync(join(tmpdir(), 'leasehold-golden-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Reviewed by people; `LEASEHOLD_UPDATE_GOLDEN=1` writes them anew, for a diff to be read. */
const GOLDEN = ['main.tf', 'stack.json']

describe.each(stackCases())('stack $name', (example) => {
  test('is rendered as reviewed', async () => {
    const files = await render(example)
    for (const name of GOLDEN) {
      const path = join(import.meta.dirname, 'stack', example.name, name)
      const text = Buffer.from(files.get(name) ?? []).toString()
      if (process.env['LEASEHOLD_UPDATE_GOLDEN'] === '1') write(path, text)
      expect(existsSync(path) ? readFileSync(path, 'utf8') : `${path} is missing`).toBe(text)
    }
    expect([...files.keys()].filter((path) => !path.startsWith('module/')).sort()).toEqual([
      '.terraform.lock.hcl',
      ...GOLDEN,
    ])
  })

  judged('is what terraform fmt would write', async () => {
    const folder = await onDisk(example)
    expect(terraform?.run(folder, 'fmt', '-check', '-diff', 'main.tf').all).toBe('')
  })

  validated('is valid to Terraform, with its own lock file', async () => {
    const folder = await onDisk(example)
    const init = terraform?.run(folder, 'init', '-backend=false', '-lockfile=readonly', '-input=false', '-no-color')
    expect({ code: init?.code, all: init?.code === 0 ? '' : init?.all }).toEqual({ code: 0, all: '' })
    expect(JSON.parse(terraform?.run(folder, 'validate', '-json').stdout ?? '{}')).toMatchObject({
      valid: true,
      diagnostics: [],
    })
  }, 120_000)
})

async function render(example: StackCase): Promise<Files> {
  const planned = await planRender({
    base: memoryTree('main', example.files),
    path: example.path,
    content: example.files.get(example.path) ?? new Uint8Array(),
    uid: UID,
    ids: { uid: () => UID },
    issue: 7,
  })
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems))
  return planned.value.files
}

async function onDisk(example: StackCase): Promise<string> {
  const folder = mkdtempSync(join(scratch, 'stack-'))
  for (const [path, content] of await render(example)) write(join(folder, path), content)
  return folder
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
