import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { writeTree } from '../../../test/support/cli.ts'
import { examplePlatform } from '../../../test/support/example-platform.ts'
import { realTerraform } from '../../../test/support/real-terraform.ts'
import { memoryTree } from '../../platform/tree.ts'
import { importModule } from '../../run/module/import-module.ts'
import { createModuleSources } from './module-sources.ts'

const terraform = await realTerraform()
const judged = terraform === undefined ? test.skip : test
const scratch = mkdtempSync(join(tmpdir(), 'leasehold-sources-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

type Texts = Readonly<Record<string, string>>

function filesFrom(texts: Texts): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))
}

/** A repository that modules may be fetched from; answers with its address. */
function repository(name: string, texts: Texts): string {
  const folder = join(scratch, name)
  mkdirSync(folder)
  writeTree(folder, filesFrom(texts))
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'x'],
  ])
    expect(spawnSync('git', args, { cwd: folder }).status).toBe(0)
  return `git::file://${folder}`
}

const sources = createModuleSources({
  engine: 'terraform',
  environment: process.env,
  home: homedir(),
  root: scratch,
})

judged(
  'what a module calls elsewhere is copied into it, what that calls too, and Terraform takes it',
  async () => {
    const words = repository('words', { 'main.tf': 'output "word" {\n  value = "w"\n}\n', LICENSE: 'free' })
    const label = repository('label', {
      'modules/full/main.tf': `module "words" {\n  source = "${words}"\n}\n\nmodule "base" {\n  source = "../../"\n}\n\noutput "id" {\n  value = module.words.word\n}\n`,
      'main.tf': 'variable "x" {\n  type    = string\n  default = ""\n}\n',
      'examples/one/main.tf': 'provider "aws" {}\n',
      'terraform.tfstate': '{}',
    })
    const source = filesFrom({
      'main.tf': `module "this" {\n  source  = "${label}//modules/full"\n}\n\noutput "id" {\n  description = "Id"\n  value       = module.this.id\n}\n`,
    })
    const imported = await importModule(
      {
        source: memoryTree('source', source),
        called: 'mailbox',
        platform: memoryTree('main', examplePlatform()),
        name: 'mailbox',
        isInPlace: false,
      },
      {
        locks: { mirror: async () => undefined, lock: () => Promise.reject(new Error('no provider')) },
        sources,
      },
    )
    if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
    const { files, decide } = imported.value
    expect([...files.keys()].sort()).toEqual(
      [
        '.terraform.lock.hcl',
        'main.tf',
        'module.yaml',
        'vendor/this.words/LICENSE',
        'vendor/this.words/main.tf',
        'vendor/this/main.tf',
        'vendor/this/modules/full/main.tf',
      ].map((path) => `modules/mailbox/${path}`),
    )
    expect(decide.filter(({ code }) => code === 'decide-copy').map(({ message }) => message)).toEqual([
      expect.stringContaining(`vendor/this is a copy of ${label}`),
      expect.stringContaining(`vendor/this.words is a copy of ${words}`),
    ])
    const folder = join(scratch, 'platform')
    writeTree(folder, files)
    const module = join(folder, 'modules/mailbox')
    expect(terraform?.run(module, 'init', '-backend=false', '-no-color')).toMatchObject({ code: 0 })
    expect(terraform?.run(module, 'validate', '-no-color')).toMatchObject({ code: 0 })
  },
  60_000,
)

judged(
  'what cannot be fetched is told with the engine’s words',
  async () => {
    const files = filesFrom({
      'main.tf': `module "a" {\n  source = "git::file://${join(scratch, 'none')}"\n}\n`,
    })
    expect(await sources.fetch(files)).toMatchObject({ ok: false, said: expect.stringContaining('Error:') })
  },
  60_000,
)
