import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { catalogText } from '../../src/catalog/build.ts'
import { sayDifference } from '../../src/catalog/verify.ts'
import { openEvidence } from '../../src/evidence/evidence.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import type { Result } from '../../src/kit/result.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { createClock } from '../../src/outside/clock.ts'
import { readDefaultBranch } from '../../src/run/default-branch.ts'
import type { Rebuilt } from '../../src/run/catalog-sync/verify.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { localGit } from '../local-forge.ts'
import { answer, answerProblems, sayProblems } from '../report.ts'

/** `leasehold catalog`: what a rebuild gives, and whether it is what is published. Publishes nothing. */
export function registerCatalog(program: Command): void {
  const catalog = program
    .command('catalog')
    .description('what exists now: build, verify, report')
    .addHelpText('after', HELP)
  catalog
    .command('build')
    .description('build catalog.json from Git, states and evidence')
    .option('--out <file>', 'write it to a file instead of the terminal')
    .addHelpText('after', BUILD_HELP)
    .action(async (options: { readonly out?: string }, command: Command) => build(options.out, command))
  catalog
    .command('verify')
    .description('compare what is published with what a rebuild gives')
    .addHelpText('after', VERIFY_HELP)
    .action(async (_options: unknown, command: Command) => verify(command))
}

async function build(out: string | undefined, command: Command): Promise<void> {
  const json = wantsJson(command)
  const rebuilt = await rebuild(command)
  if (!rebuilt.ok) return answerProblems(json, rebuilt.problems)
  const { catalog, failing } = rebuilt.value
  const problems = failing.map(({ reasonCode, message }) => ({
    ...{ code: reasonCode, message },
    remedy: 'its entry is missing from this catalog; mend it first',
  }))
  const text = catalogText(catalog)
  if (out !== undefined) await writeFile(out, text)
  const ok = problems.length === 0
  if (!ok) process.stderr.write(sayProblems(problems))
  // The catalog is JSON either way.
  if (out === undefined) process.stdout.write(text)
  else if (json) answer({ json, ok, value: { ok, out, leases: catalog.leases.length, problems }, text: '' })
  else process.stdout.write(`${logSafe(`✓ ${out}: ${catalog.leases.length} leases`)}\n`)
  process.exitCode = ok ? 0 : 1
}

async function verify(command: Command): Promise<void> {
  const json = wantsJson(command)
  const rebuilt = await rebuild(command)
  if (!rebuilt.ok) return answerProblems(json, rebuilt.problems)
  const { differencesOf, verifyOutcome } = await import('../../src/run/catalog-sync/verify.ts')
  const { message, problems } = verifyOutcome(rebuilt.value).result
  const differences = differencesOf(rebuilt.value)
  const ok = problems.length === 0
  const said = problems.length === 0 ? `✓ ${message}\n` : sayProblems(problems)
  const value = {
    ok,
    differences: differences.map((one) => ({ ...one, says: sayDifference(one) })),
    problems,
  }
  answer({ json, ok, value, text: said })
}

async function rebuild(command: Command): Promise<Result<Rebuilt>> {
  const globals = readGlobals(command)
  return globals.ok ? rebuildIn(globals.value) : globals
}

async function rebuildIn({ root, now }: Globals): Promise<Result<Rebuilt>> {
  const { rebuildOnly } = await import('../../src/run/catalog-sync/verify.ts')
  const git = await localGit(root)
  const openStorage = createOpenStorage(root, process.env)
  const found = await readDefaultBranch(git)
  if (!found.ok) return found
  const { config } = found.value
  const log = openEvidence(openStorage(config.backend), config.repository.id)
  const value = await rebuildOnly(found.value, log, { git, openStorage, clock: createClock(now) })
  return { ok: true, value }
}

const HELP = `
Examples:
  $ leasehold catalog build --out catalog.json
  $ leasehold catalog verify
  $ leasehold catalog report`

const BUILD_HELP = `
Compares nothing and publishes nothing. Requests and stacks come from the default branch (origin's, where there is an
origin), the rest from states and evidence, so it needs credentials that may read these.
Exit code 1: something could not be read, and is missing from it.

Examples:
  $ leasehold catalog build
  $ leasehold catalog build --out catalog.json`

const VERIFY_HELP = `
What was observed and stale marks stand apart. Needs credentials that may read states and evidence; writes nothing.
Exit code 1: they differ, or it cannot be told.

Examples:
  $ leasehold catalog verify
  $ leasehold catalog verify --json`
