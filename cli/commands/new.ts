import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Option, type Command } from 'commander'
import { composePolicyEngine } from '../../src/compose-local.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import { ok, problems, type Problem, type Result } from '../../src/kit/result.ts'
import { instantNow } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { jsonOf } from '../../src/report/result.ts'
import { textOf as textOfCheck } from '../../src/report/text.ts'
import { textOf } from '../../src/request/form-answers.ts'
import type { Draft } from '../../src/run/new-request/draft.ts'
import { finishRequest, newPull, type FinishedRequest } from '../../src/run/new-request/finish.ts'
import { loadOffer, moduleOf, type Offer } from '../../src/run/new-request/offer.ts'
import { openPull } from '../../src/run/open-pull.ts'
import { collect } from '../collect.ts'
import { openGitHub } from '../github.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { fill, MISSING, summaryOf, type Given } from '../new/fill.ts'
import { createPrompter, isGivenUp, type Prompter } from '../new/prompter.ts'
import { answer, answerProblems, EXIT, sayProblems } from '../report.ts'

interface NewOptions {
  readonly team?: string
  readonly name?: string
  readonly env?: string
  readonly owner?: string
  readonly region?: string
  readonly lease?: string
  readonly input?: readonly string[]
  readonly open?: boolean
  readonly yes?: boolean
}

/** `leasehold new`: asks for what was not given, checks, writes the file, and opens the pull request where it is told to. */
export function registerNew(program: Command): void {
  program
    .command('new')
    .description('ask for something new: writes requests/<team>/<name>.yaml')
    .argument('[module]', 'golden path to use: a folder in modules/')
    .option('--team <team>', 'who pays for it and may change it')
    .option('--name <name>', 'what you will call it')
    .option('--env <environment>', 'where it lives')
    .option('--owner <login>', 'GitHub login of the member of the team who answers for it')
    .option('--region <region>', "AWS region (default: the environment's)")
    .option('--lease <length>', "12h, 14d, 2w or permanent (default: the module's or the environment's)")
    .addOption(
      new Option('--input <name=value>', 'an input of the module; may be repeated').argParser(collect),
    )
    .option('--open', 'open the pull request on GitHub, with the token of GH_TOKEN or of gh')
    .option('--yes', 'ask nothing: take the defaults for what is left out')
    .addHelpText(
      'after',
      `
Asks at a terminal for what is not given, with the price of each choice. Without a terminal nothing is asked: what is
missing is named, and the exit code is 2.

Examples:
  $ leasehold new
  $ leasehold new s3-bucket --team payments --env dev
  $ leasehold new s3-bucket --team payments --env dev --name reports --owner alice --input class=small --yes
  $ leasehold new s3-bucket --team payments --name reports --open`,
    )
    .action(async (module: string | undefined, options: NewOptions, command: Command) => {
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(wantsJson(command), globals.problems, NOTHING)
      try {
        await ask(globals.value, module, options)
      } catch (error) {
        if (!isGivenUp(error)) throw error
        process.stderr.write('nothing was written\n')
        process.exitCode = EXIT.givenUp
      }
    })
}

/** What `--json` prints where nothing came of it. */
const NOTHING = { path: null, pullRequest: null }

async function ask(globals: Globals, wanted: string | undefined, options: NewOptions): Promise<void> {
  const { json, root } = globals
  const prompter = prompterFor(json, options)
  const offer = await loadOffer(workingTree(root))
  const given = givenOf(options)
  const module = offer.ok ? await chooseModule(offer.value, wanted, prompter) : offer
  if (!offer.ok || !module.ok) return refuse(json, offer.ok && !module.ok ? module.problems : [])
  if (!given.ok) return refuse(json, given.problems)
  const start = { offer: offer.value, module: module.value, answers: new Map() }
  const filled = await fill(start, given.value, prompter, instantNow(globals.now))
  if (!filled.ok) return refuse(json, filled.problems)
  await finish(globals, filled.value, { options, prompter })
}

/** What is missing is usage, as an argument that is missing is. */
function refuse(json: boolean, found: readonly Problem[]): void {
  answerProblems(json, found, NOTHING)
  if (found.length > 0 && found.every(({ code }) => code === MISSING)) process.exitCode = EXIT.usage
}

async function finish(
  { json, root, now }: Globals,
  draft: Draft,
  { options, prompter }: { readonly options: NewOptions; readonly prompter: Prompter | undefined },
): Promise<void> {
  const instant = instantNow(now)
  const finished = await finishRequest(draft, { now: instant, engine: composePolicyEngine('') })
  const { checked, content, path } = finished
  const summary = summaryOf(draft, leaseOf(content, draft), instant)
  const said = `${summary.map((line) => `${line}\n`).join('')}${sayChecked(finished)}`
  const value = { path, content, pullRequest: null, ...jsonOf(checked) }
  // What could not be judged here is judged by the pull request; what must be fixed would only fail there.
  if (checked.verdict === 'fail' || checked.problems.length > 0) {
    return answer({ json, ok: false, value: { ok: false, ...value }, text: `${said}nothing was written\n` })
  }
  if (prompter !== undefined) {
    process.stderr.write(said)
    if (!(await prompter.confirm(`Write ${path}?`))) {
      return answer({ json, ok: true, value: { ok: true, ...value }, text: 'nothing was written\n' })
    }
  }
  const written = await write(root, finished)
  const opened = written.ok && options.open === true ? await open(draft, finished) : undefined
  const pull = opened?.ok === true ? opened.value : undefined
  const found = [...(written.ok ? [] : written.problems), ...(opened?.ok === false ? opened.problems : [])]
  const text = [
    prompter === undefined ? said : '',
    written.ok ? `✓ wrote ${path}\n` : '',
    pull?.said ?? '',
    found.length === 0 ? '' : sayProblems(found),
    written.ok && pull === undefined ? nextStep(finished) : '',
  ]
  const all = { ok: found.length === 0, ...value, pullRequest: pull?.number ?? null, problems: found }
  answer({ json, ok: found.length === 0, value: all, text: text.join('') })
}

/** The module by name; the only one there is; or the one that somebody chooses. */
async function chooseModule(offer: Offer, wanted: string | undefined, prompter: Prompter | undefined) {
  if (wanted !== undefined) return moduleOf(offer, wanted)
  const [only] = offer.modules
  if (only !== undefined && offer.modules.length === 1) return ok(only)
  if (prompter === undefined || only === undefined) return problems(noModule(offer))
  const name = await prompter.choose({
    message: 'Module',
    help: 'What you need.',
    options: offer.modules.map(({ manifest }) => ({ label: manifest.name, hint: manifest.title })),
    suggestion: undefined,
    isOptional: false,
  })
  return moduleOf(offer, name)
}

function noModule({ modules }: Offer): Problem {
  return {
    code: MISSING,
    message: 'the module is missing',
    field: '/module',
    allowed: modules.map(({ manifest }) => manifest.name),
    remedy: 'name it: `leasehold new <module>`',
  }
}

/** Nobody is asked in a pipe, in CI, for JSON, or with `--yes`: a question there would wait for ever. */
function prompterFor(json: boolean, { yes }: NewOptions): Prompter | undefined {
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY
  if (!isTerminal || json || yes === true) return undefined
  return createPrompter({ input: process.stdin, output: process.stderr })
}

/** Options as answers to the questions of the form. An input that is given twice is a list. */
function givenOf({ team, name, env, owner, region, lease, input = [] }: NewOptions): Result<Given> {
  const options = { team, name, environment: env, owner, region, lease }
  const given = new Map<string, string>()
  for (const [id, text] of Object.entries(options)) if (text !== undefined) given.set(id, text)
  for (const text of input) {
    const at = text.indexOf('=')
    if (at < 1) return problems(notAnInput(text))
    const id = `input-${text.slice(0, at).trim()}`
    const before = given.get(id)
    const value = text.slice(at + 1).trim()
    given.set(id, before === undefined ? value : `${before}\n${value}`)
  }
  return ok(given)
}

function notAnInput(text: string): Problem {
  return {
    code: 'wrong-form',
    message: `\`${text.slice(0, 60)}\` is not an input and its value`,
    field: '/inputs',
    allowed: ['name=value'],
    remedy: 'for example `--input size=small`',
  }
}

/** The length that the request's file has, also where it was left to the default. */
function leaseOf(content: string, { answers }: Draft): string {
  return textOf(answers, 'lease') ?? /^lease: (\S+)$/m.exec(content)?.[1] ?? ''
}

function sayChecked({ checked }: FinishedRequest): string {
  return `${checked.problems.length === 0 ? '' : sayProblems(checked.problems)}${textOfCheck(checked)}`
}

/** Never over a file that came to be meanwhile. */
async function write(root: string, { path, content }: FinishedRequest): Promise<Result<undefined>> {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content, { flag: 'wx' })
    return ok(undefined)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return problems({
      code: 'name-taken',
      message: `${path} exists already`,
      file: path,
      remedy: 'choose another name',
    })
  }
}

async function open(
  draft: Draft,
  finished: FinishedRequest,
): Promise<Result<{ readonly number: number; readonly said: string }>> {
  const { name } = draft.offer.config.repository
  const forge = openGitHub(name, process.env)
  if (!forge.ok) return forge
  const opened = await openPull(newPull(finished, draft), forge.value)
  if (!opened.ok) return opened
  const { number } = opened.value.pull
  const verb = opened.value.isNew ? 'opened' : 'is open already:'
  return ok({ number, said: `✓ ${verb} pull request #${number} in ${logSafe(name)}\n` })
}

function nextStep({ path, lease }: FinishedRequest): string {
  const branch = lease.replace('/', '-')
  return `Next: git switch -c ${branch} && git add ${path} && git commit -m "Request ${lease}" && gh pr create --fill\n`
}
