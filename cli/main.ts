import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { parseInstant } from '../src/kit/brands.ts'
import { compareText } from '../src/kit/canonical.ts'
import { logSafe } from '../src/kit/log-safe.ts'
import { Fault } from '../src/kit/result.ts'
import { TOOLKIT_VERSION } from '../src/kit/version.ts'
import { awsProblem } from './aws-errors.ts'
import { suggestChoices } from './choices.ts'
import { commandFiles } from './command-files.ts'
import { silenceProgress, tellStillWorking } from './progress.ts'
import { answerProblems, EXIT } from './report.ts'

/** Registers one command; each file in `commands/` exports one, `register<Name>`. */
export type Register = (program: Command) => void

/** The order of `--help`: the way of a lease. A command that is not named here comes last. */
const ORDER = [
  'init',
  'new',
  'render',
  'check',
  'plan',
  'apply',
  'reconcile',
  'upgrade',
  'list',
  'show',
  'lease',
  'ledger',
  'catalog',
  'cost',
  'export',
  'reap',
  'destroy',
  'module',
  'form',
  'forms',
  'portal',
  'prices',
  'doctor',
  'completion',
]

/** Files that add to the command of another file. */
const ADDED: ReadonlyMap<string, string> = new Map([['report', 'catalog']])

/** Runs the command line; sets the exit code: 0 ok, 1 findings or failure, 2 usage. */
export async function start(argv: readonly string[]): Promise<void> {
  // Whoever reads it has read enough, as with `| head`: nothing is wrong.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(EXIT.ok)
  })
  const program = await createProgram(argv[2])
  try {
    await program.parseAsync([...argv])
  } catch (error) {
    process.exitCode = report(error, argv.includes('--json'))
  }
}

/**
 * The command line.
 * @param command where it is one, the others are left out: to load them all takes longer than most commands take
 */
export async function createProgram(command?: string): Promise<Command> {
  const program = new Command('leasehold')
    .description('Self-service infrastructure where everything provisioned is a lease.')
    .version(TOOLKIT_VERSION)
    .option('--json', 'print one JSON document instead of text')
    .option('--quiet', 'say nothing of how far it is')
    .option('--now <instant>', 'pretend that it is this instant; refused with real credentials', readInstant)
    .option('--root <folder>', 'root of the platform repository (default: found from here upwards)')
    .showHelpAfterError('(see leasehold --help)')
    .hook('preAction', (_program, command) => {
      if (command.optsWithGlobals<{ quiet?: boolean }>().quiet === true) silenceProgress()
      tellStillWorking()
    })
    .addHelpText(
      'after',
      `
Exit codes: 0 ok, 1 findings or failure, 2 usage; check also has 3: could not be judged

Examples:
  $ leasehold render requests/payments/reports.yaml
  $ leasehold check --request requests/payments/reports.yaml --json`,
    )
  for (const register of await loadCommands(command)) register(program)
  for (const command of withCommands(program)) {
    command.exitOverride().configureHelp({ showGlobalOptions: true })
    suggestChoices(command)
  }
  return program
}

/** A command and all that are below it. */
function withCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withCommands)]
}

async function loadCommands(command: string | undefined): Promise<readonly Register[]> {
  const all = [...commandFiles()].sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
  const own = all.filter(([name]) => (ADDED.get(name) ?? name) === command)
  const files = own.length > 0 ? own : all
  const loaded = await Promise.all(files.map(async ([name, load]) => [name, await load()] as const))
  return loaded.map(([name, exported]) => {
    const register = isRecord(exported)
      ? Object.entries(exported).find(([key]) => key.startsWith('register'))?.[1]
      : undefined
    if (!isRegister(register)) throw new Fault('command-without-register', `cli/commands/${name}.ts`)
    return register
  })
}

function rank(name: string): number {
  const at = ORDER.indexOf(name)
  return at < 0 ? ORDER.length : at
}

/** Usage is 2; help and version are 0; a fault is 1 and says what nobody at the keyboard could answer. */
function report(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok
    const said = error.message.replace(/^error: /, '')
    if (json) print({ ok: false, problems: [{ code: 'usage', message: said }] })
    return EXIT.usage
  }
  const ofAws = awsProblem(error)
  if (ofAws !== undefined) {
    answerProblems(json, [ofAws])
    return EXIT.failed
  }
  const code = error instanceof Fault ? error.code : 'unexpected'
  const message = error instanceof Error ? error.message : String(error)
  if (json) print({ ok: false, problems: [{ code, message }] })
  process.stderr.write(`${code}: ${logSafe(message)}\n`)
  if (!(error instanceof Fault) && error instanceof Error)
    process.stderr.write(`${(error.stack ?? '').split('\n').map(logSafe).join('\n')}\n`)
  return EXIT.failed
}

/** A form that is wrong is usage; whether the instant may be pretended is decided with the credentials at hand. */
function readInstant(text: string): string {
  if (parseInstant(text) !== undefined) return text
  throw new InvalidArgumentError('an instant is written as 2026-12-01T09:00:00Z.')
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isRegister(value: unknown): value is Register {
  return typeof value === 'function'
}
