import { join, relative, resolve } from 'node:path'
import { InvalidArgumentError, type Command } from 'commander'
import { isUid, type Uid } from '../../src/kit/brands.ts'
import { ok, problems, type Result } from '../../src/kit/result.ts'
import { randomIds } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { namesIn, replaceFolder } from '../../src/outside/files/write-folder.ts'
import { planRender, type PlannedRender } from '../../src/run/render.ts'
import { STACK_MANIFEST } from '../../src/stack/render.ts'
import { readLiving } from '../../src/stack/settle.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { answer, answerProblems } from '../report.ts'
import { readRequestFile } from '../request-file.ts'

interface RenderOptions {
  readonly out?: string
  readonly uid?: Uid
  readonly issue?: number
  readonly upgrade?: boolean
}

/** `leasehold render`: works without network and without credentials. */
export function registerRender(program: Command): void {
  program
    .command('render')
    .description('render the stack of a request')
    .argument('<request>', 'requests/<team>/<name>.yaml')
    .option('--out <folder>', 'where to write it (default: stacks/<team>/<name>)')
    .option('--uid <uid>', "uid of the lease (default: the existing stack's, else a new one)", parseUid)
    .option('--issue <number>', "the lease's issue, for a new stack", parseIssue)
    .option('--upgrade', 'take the version that modules/ has now instead of the frozen one')
    .addHelpText(
      'after',
      `
Writes everything or nothing. A stack that exists keeps its uid, its region and its frozen module. --upgrade is for a request
that needs another input for the new version; \`leasehold upgrade\` does all others.

Examples:
  $ leasehold render requests/payments/reports.yaml
  $ leasehold render requests/payments/reports.yaml --out /tmp/reports --json`,
    )
    .action(async (request: string, options: RenderOptions, command: Command) => {
      const globals = readGlobals(command)
      const rendered = globals.ok ? await render(globals.value, request, options) : globals
      if (!rendered.ok)
        answerProblems(wantsJson(command), rendered.problems, { files: [], uid: null, lease: null })
      else sayRendered(wantsJson(command), rendered.value.planned, rendered.value.out)
    })
}

async function render(
  { root }: Globals,
  given: string,
  options: RenderOptions,
): Promise<Result<{ readonly planned: PlannedRender; readonly out: string }>> {
  const base = workingTree(root)
  const file = await readRequestFile(root, base, given)
  if (!file.ok) return file
  const issue = options.issue ?? null
  const takes = options.upgrade === true ? 'offered' : 'pinned'
  const planned = await planRender({ base, ...file.value, uid: options.uid, ids: randomIds, issue, takes })
  if (!planned.ok) return planned
  const home = join(root, planned.value.folder)
  const out = options.out === undefined ? home : resolve(options.out)
  const refused = await refuseOut(base, planned.value, out, out === home)
  if (!refused.ok) return refused
  await replaceFolder(out, planned.value.files)
  return ok({ planned: planned.value, out })
}

/** Never takes away what is not a stack, nor the uid of a stack that lives. */
async function refuseOut(
  base: ReturnType<typeof workingTree>,
  { request, manifest, folder }: PlannedRender,
  out: string,
  isHome: boolean,
): Promise<Result<undefined>> {
  const names = await namesIn(out)
  if (names !== undefined && names.length > 0 && !names.includes(STACK_MANIFEST)) {
    return problems({
      code: 'out-not-a-stack',
      message: `${out} holds other things than a stack and would be replaced`,
      field: '--out',
      allowed: ['a folder that is empty, does not exist, or holds a rendered stack'],
      remedy: 'choose another folder',
    })
  }
  const living = isHome ? await readLiving(base, request.team, request.name) : ok(undefined)
  if (!living.ok) return living
  if (living.value === undefined || living.value.uid === manifest.uid) return ok(undefined)
  return problems({
    code: 'uid-taken',
    message: `${folder} lives under another uid`,
    file: `${folder}/${STACK_MANIFEST}`,
    line: 1,
    field: '/uid',
    allowed: [living.value.uid],
    remedy: 'leave --uid out, or write to another folder with --out',
  })
}

function sayRendered(json: boolean, { request, manifest, files }: PlannedRender, out: string): void {
  const names = [...files.keys()].sort()
  const shown = relative(process.cwd(), out)
  answer({
    json,
    ok: true,
    value: { ok: true, files: names, out, uid: manifest.uid, lease: request.lease, problems: [] },
    text: `${request.lease}  uid ${manifest.uid}\nwrote ${names.length} files to ${shown === '' ? '.' : shown}\n`,
  })
}

function parseUid(text: string): Uid {
  if (isUid(text)) return text
  throw new InvalidArgumentError('a uid has 26 characters of a-z and 2-7.')
}

function parseIssue(text: string): number {
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('an issue is a number from 1 up.')
}
