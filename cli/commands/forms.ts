import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { planForms, type PlannedForms } from '../../src/run/forms.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { answer, answerProblems } from '../report.ts'

/** `leasehold forms`: works without network and without credentials. */
export function registerForms(program: Command): void {
  program
    .command('forms')
    .description('write the issue forms: one per module, one to change a lease, one to end it')
    .option('--check', 'write nothing; fail when a form is missing, stale or left over')
    .addHelpText(
      'after',
      `
From modules/*/module.yaml and leasehold.yaml to .github/ISSUE_TEMPLATE/. Forms that this command did not write are
left alone; those of a module that is gone are removed.

Examples:
  $ leasehold forms
  $ leasehold forms --check        in CI`,
    )
    .action(async (options: { readonly check?: boolean }, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems)
      const planned = await planForms(workingTree(globals.value.root))
      if (!planned.ok) return answerProblems(json, planned.problems)
      if (options.check === true) return sayStale(json, planned.value)
      await write(globals.value.root, planned.value)
      sayWritten(json, planned.value)
    })
}

async function write(root: string, { files, stale, leftOver }: PlannedForms): Promise<void> {
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), files.get(path) ?? '')
  }
  for (const path of leftOver) await rm(join(root, path))
}

function sayStale(json: boolean, { files, stale, leftOver }: PlannedForms): void {
  const differing = [...stale, ...leftOver]
  if (differing.length > 0) {
    return answerProblems(
      json,
      differing.map((file) => ({
        code: 'form-stale',
        message: leftOver.includes(file) ? 'no module has this form any more' : 'this form is not up to date',
        file,
        line: 1,
        remedy: 'run `leasehold forms` and commit what it writes',
      })),
      { files: differing },
    )
  }
  const text = `${files.size} forms are up to date\n`
  answer({ json, ok: true, value: { ok: true, files: [], problems: [] }, text })
}

function sayWritten(json: boolean, { files, stale, leftOver }: PlannedForms): void {
  const lines = [...stale.map((path) => `wrote ${path}`), ...leftOver.map((path) => `removed ${path}`)]
  const text = lines.length === 0 ? `${files.size} forms are up to date\n` : `${lines.join('\n')}\n`
  answer({ json, ok: true, value: { ok: true, files: stale, removed: leftOver, problems: [] }, text })
}
