import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Instant } from '../../src/kit/brands.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { createClock, instantNow } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import type { Change, EndData } from '../../src/request/change.ts'
import { sayChanged, sayHeld } from '../lease-text.ts'
import { answer, answerProblems } from '../report.ts'
import { addShow, withLease, type Found } from '../show-lease.ts'

interface EndOptions {
  readonly snapshot?: boolean
  readonly discard?: boolean
}

/** `leasehold lease`: one lease, told and changed, by the rules of the commands in comments. */
export function registerLease(program: Command): void {
  const lease = program
    .command('lease')
    .description('one lease: show, extend, hold, end')
    .addHelpText('after', HELP)
  addShow(lease, 'leasehold lease show')
  lease
    .command('extend')
    .description('lengthen a lease: changes one line of its request')
    .argument('<name>', '<team>/<name>')
    .argument('<by>', 'how much longer: 12h, 7d or 2w')
    .addHelpText('after', CHANGE_HELP('$ leasehold lease extend payments/reports 7d'))
    .action(async (name: string, by: string, _options: unknown, command: Command) =>
      withLease(name, command, (found) => change(found, () => ({ kind: 'extend', by }))),
    )
  lease
    .command('end')
    .description('end a lease: writes `end:` into its request')
    .argument('<name>', '<team>/<name>')
    .option('--snapshot', 'keep a last copy of its data')
    .option('--discard', 'keep nothing of its data')
    .addHelpText('after', CHANGE_HELP('$ leasehold lease end payments/reports --discard'))
    .action(async (name: string, options: EndOptions, command: Command) => {
      if (options.snapshot === true && options.discard === true)
        return command.error('error: options --snapshot and --discard exclude each other', { exitCode: 2 })
      const data: EndData | undefined =
        options.snapshot === true ? 'snapshot' : options.discard === true ? 'discard' : undefined
      await withLease(name, command, (found) => change(found, (at) => ({ kind: 'end', at, data })))
    })
  lease
    .command('hold')
    .description('keep a lease from being destroyed for so long; acts at once, its end does not move')
    .argument('<name>', '<team>/<name>')
    .argument('<for>', '12h, 2d or 1w, from now')
    .requiredOption('--as <login>', 'member of its team whose word this is')
    .addHelpText('after', HOLD_HELP)
    .action(async (name: string, length: string, options: { readonly as: string }, command: Command) =>
      withLease(name, command, (found) => hold(found, length, options.as)),
    )
}

async function change({ json, globals, place }: Found, changeOf: (now: Instant) => Change): Promise<void> {
  const { changeFile } = await import('../../src/run/lease/change-file.ts')
  const change = changeOf(instantNow(globals.now))
  const changed = await changeFile(place, change, workingTree(globals.root))
  if (!changed.ok) return answerProblems(json, changed.problems)
  const { path, content, edits } = changed.value
  await writeFile(join(globals.root, path), content)
  answer({
    json,
    ok: true,
    value: { ok: true, lease: place.lease, path, edits, problems: [] },
    text: sayChanged(changed.value, change),
  })
}

async function hold({ json, globals, place }: Found, length: string, by: string): Promise<void> {
  const { holdLease } = await import('../../src/run/lease/hold.ts')
  const { root } = globals
  const { lease, team } = place
  const held = await holdLease(
    { tree: workingTree(root), lease, team, length, by },
    {
      openStorage: createOpenStorage(root, process.env),
      clock: createClock(globals.now),
      run: { id: 'local', attempt: 1, url: null },
    },
  )
  if (!held.ok) return answerProblems(json, held.problems)
  answer({ json, ok: true, value: { ok: true, ...held.value, problems: [] }, text: sayHeld(held.value) })
}

const HELP = `
Examples:
  $ leasehold lease show payments/reports
  $ leasehold lease extend payments/reports 7d`

const CHANGE_HELP = (example: string): string => `
Changes the request in the working tree, keeps its comments, and commits nothing: it counts once it is merged. The same
rules as those of the command in a comment; needs no credentials.

Examples:
  ${example}
  ${example} --json`

const HOLD_HELP = `
Writes evidence, so it needs credentials of the role that records; all holds together reach at most \`reaper.max-hold\`
beyond the end. On GitHub, \`/hold 2d\` in a comment does the same, and knows by itself who asks.

Examples:
  $ leasehold lease hold payments/reports 2d --as alice`
