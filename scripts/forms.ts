/** Makes `.github/ISSUE_TEMPLATE/` from modules and `leasehold.yaml`. With `--check` it writes nothing and fails when one is stale. */
import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ModuleManifest } from '../src/formats/module.ts'
import { moduleManifestSchema } from '../src/formats/module.ts'
import { Fault, problemLine, type Result } from '../src/kit/result.ts'
import { validateDocument, validator } from '../src/kit/schema.ts'
import { readYaml } from '../src/kit/yaml.ts'
import { loadConfig } from '../src/platform/config.ts'
import { memoryTree } from '../src/platform/tree.ts'
import {
  formTemplate,
  TEMPLATE_CONFIG,
  TEMPLATE_CONFIG_PATH,
  templatePath,
} from '../src/request/form-template.ts'

const root = join(import.meta.dirname, '..')

function need<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Fault('platform-invalid', result.problems.map(problemLine).join('\n'))
}

function manifestOf(module: string): ModuleManifest {
  const path = `modules/${module}/module.yaml`
  const document = need(readYaml(path, readFileSync(join(root, path))))
  return need(validateDocument(document, validator<ModuleManifest>(moduleManifestSchema)))
}

async function wanted(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['leasehold.yaml', readFileSync(join(root, 'leasehold.yaml'))]])
  const config = need(await loadConfig(memoryTree('working tree', files)))
  const modules = readdirSync(join(root, 'modules')).filter((name) =>
    existsSync(join(root, 'modules', name, 'module.yaml')),
  )
  return new Map([
    [TEMPLATE_CONFIG_PATH, TEMPLATE_CONFIG],
    ...modules.sort().map((name) => [templatePath(name), formTemplate(manifestOf(name), config)] as const),
  ])
}

/** Templates that we wrote for a module that is gone. */
function leftOver(files: ReadonlyMap<string, string>): readonly string[] {
  const folder = dirname(TEMPLATE_CONFIG_PATH)
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter(
      (path) =>
        !files.has(path) && readFileSync(join(root, path), 'utf8').startsWith('# Generated from modules/'),
    )
}

const check = process.argv.includes('--check')
const files = await wanted()
const stale: string[] = []
for (const [path, text] of files) {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  stale.push(path)
  if (check) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
for (const path of leftOver(files)) {
  stale.push(path)
  if (!check) unlinkSync(join(root, path))
}
if (stale.length > 0) console.log(`${check ? 'stale, run `npm run forms`' : 'wrote'}:\n${stale.join('\n')}`)
if (check && stale.length > 0) process.exitCode = 1
