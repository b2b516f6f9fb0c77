import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { composeModuleSources, composeProviderLocks } from '../../src/compose-local.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import type { Problem } from '../../src/kit/result.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import type { ModuleSources, ProviderLocks } from '../../src/ports.ts'
import { importModule, nameOfFolder, type ImportedModule } from '../../src/run/module/import-module.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { answer, answerProblems, sayProblems } from '../report.ts'
import { sayProgress } from '../progress.ts'

interface Options {
  readonly name?: string
  readonly mirror?: string
  readonly dryRun?: boolean
}

/** `leasehold module import`: needs no network where a lock file knows the providers. */
export function registerImport(module: Command): void {
  module
    .command('import')
    .description('derive module.yaml from a Terraform module, so that it can be leased')
    .argument('<path>', 'folder of the module: where its variables.tf lies')
    .option('--name <name>', 'what it is called (default: the folder’s name)')
    .option('--mirror <folder>', 'providers to choose from, laid out as `terraform providers mirror` does')
    .option('--dry-run', 'write nothing; print the module.yaml that it would have')
    .addHelpText(
      'after',
      `
Copies the module to modules/<name>/ and writes module.yaml beside it: types, defaults, conditions, secrets, outputs,
providers. Says what it could not derive and what is yours to decide, with file and line. Writes over nothing.
Where the folder is modules/<name> already, only module.yaml and a missing lock file are written.

Examples:
  $ leasehold module import ../terraform-aws-queue
  $ leasehold module import ../infra/modules/cache --name redis-cache --dry-run
  $ leasehold module import modules/queue --json`,
    )
    .action(async (path: string, options: Options, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems)
      await bring(globals.value, path, options)
    })
}

async function bring({ json, root }: Globals, path: string, options: Options): Promise<void> {
  const folder = resolve(path)
  if (!(await isFolder(folder))) return answerProblems(json, [noFolder(path)])
  const name = options.name ?? nameOfFolder(basename(folder))
  const isInPlace = folder === join(root, 'modules', name)
  const imported = await importModule(
    {
      source: workingTree(folder),
      called: path.replace(/(?<=.)\/+$/, ''),
      platform: workingTree(root),
      name,
      isInPlace,
    },
    portsOf(root, options),
  )
  if (!imported.ok) {
    const said = `${sayProblems(imported.problems)}nothing was written\n`
    return answer({
      json,
      ok: false,
      value: { ok: false, module: name, problems: imported.problems },
      text: said,
    })
  }
  const isDry = options.dryRun === true
  const files = isDry ? [] : await write(root, imported.value.files, isInPlace)
  answer({ json, ok: true, value: jsonOf(imported.value, files), text: textOf(imported.value, files, isDry) })
}

/** What may take a while says so, beside the answer. */
function portsOf(
  root: string,
  { mirror }: Options,
): { readonly locks: ProviderLocks; readonly sources: ModuleSources } {
  const locks = composeProviderLocks(root, mirror)
  const sources = composeModuleSources(root)
  return {
    locks: {
      ...locks,
      lock: async (ask) => {
        sayProgress('choosing its providers, which no lock file here knows')
        return locks.lock(ask)
      },
    },
    sources: {
      fetch: async (files) => {
        sayProgress('fetching what it calls')
        return sources.fetch(files)
      },
    },
  }
}

function jsonOf(imported: ImportedModule, written: readonly string[]): Readonly<Record<string, unknown>> {
  const { name, files, manifest, inputs, leftOut, notDerived, decide } = imported
  return {
    ok: true,
    module: name,
    files: [...files.keys()],
    written,
    manifest,
    inputs: Object.keys(inputs.properties),
    filled: filledOf(imported),
    leftOut: { variables: inputs.leftOut, folders: leftOut },
    notDerived,
    decide,
    problems: [],
  }
}

/** Variables that the lease fills, and with what. */
function filledOf({ inputs }: ImportedModule): Readonly<Record<string, string>> {
  const { leaseVariable, readerVariable, endVariable, filled } = inputs
  return {
    ...filled,
    ...(leaseVariable === undefined ? {} : { [leaseVariable]: 'the lease' }),
    ...(readerVariable === undefined ? {} : { [readerVariable]: 'the team’s role' }),
    ...(endVariable === undefined ? {} : { [endVariable]: 'the owner’s word' }),
  }
}

function textOf(imported: ImportedModule, written: readonly string[], isDry: boolean): string {
  const { name, inputs, leftOut, notDerived, decide, manifest } = imported
  const asked = Object.keys(inputs.properties).map((one) => (inputs.required.includes(one) ? `${one}*` : one))
  const filled = Object.entries(filledOf(imported)).map(([variable, value]) => `${variable} ← ${value}`)
  const lines = [
    `inputs    ${asked.join(', ') || 'none'}`,
    `filled    ${filled.join(', ') || 'none'}`,
    ...(inputs.leftOut.length > 0 ? [`left out  ${inputs.leftOut.join(', ')}`] : []),
    ...(leftOut.length > 0 ? [`not used  ${leftOut.map((folder) => `${folder}/`).join(', ')}`] : []),
  ]
  return [
    ...(isDry ? [manifest.split('\n').map(logSafe).join('\n'), '\n'] : []),
    ...lines.map((line) => `${logSafe(line)}\n`),
    section('Not derived', notDerived),
    section('To decide', decide),
    isDry
      ? 'nothing was written\n'
      : `✓ wrote ${written.length} files to modules/${logSafe(name)}\nNext: leasehold forms && leasehold new ${logSafe(name)}\n`,
  ].join('')
}

function section(title: string, found: readonly Problem[]): string {
  const byFile = found.toSorted(
    (a, b) => Number((a.file ?? '') > (b.file ?? '')) - Number((a.file ?? '') < (b.file ?? '')),
  )
  return found.length === 0 ? '' : `\n${title} (${found.length})\n${sayProblems(byFile)}\n`
}

/** Never over a file that is there: in place, what is there is the module itself. */
async function write(root: string, files: Files, isInPlace: boolean): Promise<readonly string[]> {
  const written: string[] = []
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    try {
      await writeFile(join(root, path), content, { flag: 'wx' })
      written.push(path)
    } catch (error) {
      if (!isInPlace || !(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  return written
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function noFolder(path: string): Problem {
  return {
    code: 'no-folder',
    message: `there is no folder ${path}`,
    allowed: ['the folder of a Terraform module on this machine'],
    remedy: 'clone the module first, then name its folder',
  }
}
