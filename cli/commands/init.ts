import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Option, type Command } from 'commander'
import { isHeldBack } from '../../src/adopt/compare.ts'
import { answersOf } from '../../src/adopt/from-config.ts'
import type { KeptAnswers } from '../../src/adopt/manifest.ts'
import { nextSteps, sayNextSteps } from '../../src/adopt/next-steps.ts'
import { MISSING, readAnswers, type Around, type Texts } from '../../src/adopt/questions.ts'
import { refOf, tagOf } from '../../src/adopt/toolkit.ts'
import { nearest } from '../../src/kit/nearest.ts'
import { ok, type Problem } from '../../src/kit/result.ts'
import { TOOLKIT_VERSION } from '../../src/kit/version.ts'
import { loadModule, moduleNames } from '../../src/module/load.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { writeFiles } from '../../src/outside/files/write-files.ts'
import { shippedTree } from '../../src/outside/shipped.ts'
import { loadConfig } from '../../src/platform/config.ts'
import type { Tree } from '../../src/ports.ts'
import { loadManifest, planInit, type InitPlan } from '../../src/run/init/init.ts'
import { collect } from '../collect.ts'
import { wantsJson } from '../globals.ts'
import { askMissing, createAsker, type Asker, type Option as Choice } from '../init/asker.ts'
import { createDecide } from '../init/decide.ts'
import { findNumbers } from '../init/directory.ts'
import { originOf } from '../init/origin.ts'
import { rootOf } from '../init/root.ts'
import { sayPlan, jsonOf } from '../init/say-plan.ts'
import { isGivenUp } from '../new/prompter.ts'
import { answer, answerProblems, EXIT } from '../report.ts'
import { terminalSafe } from '../terminal.ts'

interface InitOptions {
  readonly repository?: string
  readonly repositoryId?: string
  readonly ownerId?: string
  readonly team?: readonly string[]
  readonly account?: string
  readonly region?: string
  readonly environments?: string
  readonly modules?: string
  readonly token?: string
  readonly bucket?: string
  readonly approvers?: string
  readonly platform?: string
  readonly branch?: string
  readonly toolkit?: string
  readonly ref?: string
  readonly accept?: readonly string[]
  readonly dryRun?: boolean
  readonly yes?: boolean
}

const NOTHING = { written: [] }

/** `leasehold init`: writes a platform repository; run again, it offers what is new. */
export function registerInit(program: Command): void {
  program
    .command('init')
    .description('write a platform repository into this folder, or bring one up to this version')
    .option('--repository <owner/name>', "the platform repository on GitHub (default: Git's remote origin)")
    .addOption(
      new Option('--team <name=login,…>', 'a team and who may ask for it; may be repeated').argParser(
        collect,
      ),
    )
    .option('--account <id>', 'AWS account, 12 digits')
    .option('--region <region>', 'AWS region')
    .option('--environments <list>', 'names; prod:210987654321:eu-central-1 with another account or region')
    .option('--modules <list>', '`all`, or names of the modules that this version ships')
    .option('--token <mode>', "`github-token`, or `app`: automation has an App's token")
    .option('--repository-id <number>', "GitHub's number of the repository (default: asked of GitHub)")
    .option('--owner-id <number>', "GitHub's number of its owner (default: asked of GitHub)")
    .option('--approvers <login,…>', 'who may approve (default: everybody who may write)')
    .option('--bucket <name>', 'bucket of state and evidence (default: <owner>-leasehold-state)')
    .option('--platform <@owner/team>', 'who answers for modules and policies (default: @<owner>/platform)')
    .option('--branch <name>', 'default branch (default: main)')
    .option('--toolkit <owner/name>', 'whose workflows are called, for a fork (default: leasehold/leasehold)')
    .option(
      '--ref <tag or commit>',
      `what callers are pinned to (default: ${tagOf(TOOLKIT_VERSION)}, or the commit that they are pinned to)`,
    )
    .addOption(
      new Option('--accept <path>', 'let ours take the place of this file; may be repeated').argParser(
        collect,
      ),
    )
    .option('--dry-run', 'write nothing; say what would be written')
    .option('--yes', 'ask nothing: take the defaults for what is left out, and updates of what we wrote')
    .addHelpText(
      'after',
      `
Asks at a terminal for what is not given. Without a terminal nothing is asked: what is missing is named, and the exit code
is 2. Run again, it asks nothing twice (${'leasehold.init.json'} remembers), and shows what this version would write otherwise.
A file that you changed is shown as a difference and left, unless you say so of this file.

Examples:
  $ leasehold init
  $ leasehold init --repository acme/platform --team payments=alice,bob --account 123456789012 --region eu-west-1 --yes
  $ leasehold init --dry-run                        after an update: what would change
  $ leasehold init --yes --accept README.md`,
    )
    .action(async (options: InitOptions, command: Command) => {
      const json = wantsJson(command)
      try {
        await init(command, options, json)
      } catch (error) {
        if (!isGivenUp(error)) throw error
        process.stderr.write('nothing was written\n')
        process.exitCode = EXIT.givenUp
      }
    })
}

async function init(command: Command, options: InitOptions, json: boolean): Promise<void> {
  const folder = rootOf(command.optsWithGlobals<{ root?: string }>().root)
  if (!folder.ok) return answerProblems(json, folder.problems, NOTHING)
  const [root, shipped, held] = [folder.value, shippedTree(), workingTree(folder.value)]
  const asker = askerFor(json, options)
  const manifest = await loadManifest(held)
  if (!manifest.ok) return answerProblems(json, manifest.problems, NOTHING)
  const modules = await moduleNames(shipped)
  const kept = manifest.value?.answers ?? (await ownAnswers(held, modules))
  const around: Around = { modules, ref: refOf(options.ref, kept['ref'], TOOLKIT_VERSION) }
  const given = givenOf(options, kept)
  const origin = given.has('repository') ? undefined : await originOf(root)
  const suggested = new Map(origin === undefined ? [] : [['repository', origin]])
  const choices = await choicesOf(shipped, modules)
  const texts =
    asker === undefined
      ? new Map([...suggested, ...given])
      : await askMissing(given, suggested, { asker, around, modules: choices })
  const said = readAnswers(texts, around)
  if (!said.ok) return refuse(json, said.problems)
  const answers = await findNumbers(said.value, process.env)
  if (!answers.ok) return refuse(json, answers.problems)
  const accepted = new Set(options.accept ?? [])
  const decide = createDecide({
    accept: accepted,
    isYes: options.yes === true || options.dryRun === true,
    asker,
    show: (text) => process.stderr.write(text),
  })
  const planned = await planInit({
    answers: answers.value,
    manifest: manifest.value,
    version: TOOLKIT_VERSION,
    shipped,
    held,
    decide,
    accepted,
  })
  if (!planned.ok) return answerProblems(json, planned.problems, NOTHING)
  const unknown = unknownAccepts(planned.value, options.accept ?? [])
  if (unknown.length > 0) return answerProblems(json, unknown, NOTHING)
  const isWritten = options.dryRun !== true && (await isMeant(root, planned.value, asker))
  const done = isWritten ? await writeFiles(root, planned.value.files) : ok(undefined)
  if (!done.ok) return answerProblems(json, done.problems, NOTHING)
  const situation = { unpriced: planned.value.unpriced, isClone: existsSync(join(root, '.git')) }
  const steps = manifest.value === undefined ? nextSteps(answers.value, situation) : []
  const more = modules.filter((name) => !answers.value.modules.includes(name))
  const text = `${sayPlan(planned.value, { isWritten, more })}${isWritten && steps.length > 0 ? `\n${sayNextSteps(steps)}` : ''}`
  answer({
    json,
    ok: true,
    value: { ok: true, ...jsonOf(planned.value, isWritten), next: steps, problems: [] },
    text,
  })
}

/** What is missing is usage, as an argument that is missing is. */
function refuse(json: boolean, found: readonly Problem[]): void {
  answerProblems(json, found, NOTHING)
  if (found.every(({ code }) => code === MISSING)) process.exitCode = EXIT.usage
}

function askerFor(json: boolean, { yes, dryRun }: InitOptions): Asker | undefined {
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY
  if (!isTerminal || json || yes === true || dryRun === true) return undefined
  return createAsker({ input: process.stdin, output: process.stderr })
}

/** What a platform says of itself that no run has been in; what is wrong with it is told later. */
async function ownAnswers(held: Tree, shipped: readonly string[]): Promise<KeptAnswers> {
  const config = await loadConfig(held)
  if (!config.ok) return {}
  const own = await moduleNames(held)
  return answersOf(
    config.value,
    shipped.filter((name) => own.includes(name)),
  )
}

/** What was given now, before what an earlier run was told. */
function givenOf(options: InitOptions, kept: Readonly<Record<string, string>>): Texts {
  const { repository, team, account, region, environments, modules, token } = options
  const { repositoryId, ownerId, approvers, bucket, platform, branch, toolkit } = options
  const now = {
    ...{ repository, teams: team?.join('; '), account, region, environments, modules, token },
    ...{ 'repository-id': repositoryId, 'owner-id': ownerId, approvers, bucket, platform, branch, toolkit },
  }
  const said = Object.entries(now).flatMap(([id, text]) => (text === undefined ? [] : [[id, text] as const]))
  // The numbers are those of the repository that was named with them.
  const isOther = repository !== undefined && repository !== kept['repository']
  const before = Object.entries(kept).filter(([id]) => !isOther || !/^(repository|owner)-id$/.test(id))
  return new Map([...before, ...said])
}

async function choicesOf(shipped: Tree, names: readonly string[]): Promise<readonly Choice[]> {
  const modules = await Promise.all(
    names.map(async (name) => [name, await loadModule(shipped, name)] as const),
  )
  return modules.map(([value, module]) => ({ value, hint: module.ok ? module.value.manifest.title : '' }))
}

function unknownAccepts({ changes }: InitPlan, accepts: readonly string[]): readonly Problem[] {
  const paths = changes.map(({ path }) => path)
  return accepts
    .filter((path) => !paths.includes(path))
    .map((path) => {
      const guess = nearest(path, paths)
      return {
        code: 'unknown-path',
        message: `\`${path.slice(0, 80)}\` is not a file that init writes`,
        field: '--accept',
        allowed: changes.filter(isHeldBack).map((change) => change.path),
        remedy: guess === undefined ? 'name one of them' : `did you mean \`--accept ${guess}\`?`,
      }
    })
}

async function isMeant(root: string, { files }: InitPlan, asker: Asker | undefined): Promise<boolean> {
  if (files.size === 0 || asker === undefined) return files.size > 0
  return asker.yes(`Write ${files.size} files in ${terminalSafe(root)}?`, true)
}
