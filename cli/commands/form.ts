import { text as textOfStream } from 'node:stream/consumers'
import type { Command } from 'commander'
import { problems, type Problem, type Result } from '../../src/kit/result.ts'
import { loadModule } from '../../src/module/load.ts'
import { instantNow } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { CHANGE_LABEL, END_LABEL, parseChangeForm, parseEndForm } from '../../src/request/change-form.ts'
import { MODULE_LABEL } from '../../src/request/form-fields.ts'
import { formKind, parseForm } from '../../src/request/form.ts'
import { readGlobals, type Globals } from '../globals.ts'
import { EXIT } from '../report.ts'

const HELP = `
Examples:
  $ leasehold form parse < body.md`

/** Bytes that are read before it is refused: more than GitHub lets an issue have. */
const LIMIT = 1024 * 1024

/** `leasehold form parse`: works without network and without credentials. */
export function registerForm(program: Command): void {
  program
    .command('form')
    .description('read what people fill in')
    .addHelpText('after', HELP)
    .command('parse')
    .description(
      'read the body of an issue from standard input; print what it asks for, or its problems, as JSON',
    )
    .option('--module <module>', 'module whose form it is (default: what the body itself says)')
    .addHelpText(
      'after',
      `
Exit codes: 0 a request, 1 problems, 2 usage

Examples:
  $ leasehold form parse --module s3-bucket < body.md
  $ gh issue view 12 --json body --jq .body | leasehold form parse`,
    )
    .action(async (options: { readonly module?: string }, command: Command) => {
      const globals = readGlobals(command)
      const parsed = globals.ok ? await parse(globals.value, options.module) : globals
      const value = parsed.ok ? parsed.value : { ok: false, problems: parsed.problems }
      process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
      process.exitCode = parsed.ok ? EXIT.ok : EXIT.failed
    })
}

async function parse(globals: Globals, wanted: string | undefined): Promise<Result<object>> {
  if (process.stdin.isTTY) {
    return problems({
      code: 'no-body',
      message: 'the body of an issue is read from standard input',
      remedy: 'for example `leasehold form parse < body.md`',
    })
  }
  const body = (await textOfStream(process.stdin)).slice(0, LIMIT)
  const tree = workingTree(globals.root)
  const config = await loadConfig(tree)
  if (!config.ok) return config
  const kind = wanted === undefined ? formKind(body) : ({ kind: 'module', module: wanted } as const)
  if (kind === undefined) return problems(notAForm())
  if (kind.kind === 'change') return parseChangeForm(body, config.value)
  if (kind.kind === 'end') return parseEndForm(body, instantNow(globals.now))
  const module = await loadModule(tree, kind.module.slice(0, 60))
  if (!module.ok) return module
  return parseForm({ body, manifest: module.value.manifest, config: config.value })
}

function notAForm(): Problem {
  return {
    code: 'not-a-form',
    message: 'this text does not begin with the first heading of one of our forms',
    line: 1,
    field: '',
    allowed: [MODULE_LABEL, CHANGE_LABEL, END_LABEL].map((label) => `### ${label}`),
    remedy: 'open an issue from a form, or name the form with --module',
  }
}
