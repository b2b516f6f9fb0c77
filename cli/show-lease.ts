import type { Command } from 'commander'
import { createOpenStorage } from '../src/outside/aws/open-storage.ts'
import { instantNow } from '../src/outside/clock.ts'
import { workingTree } from '../src/outside/files/working-tree.ts'
import type { RequestPath } from '../src/request/path.ts'
import { readGlobals, wantsJson, type Globals } from './globals.ts'
import { readLeaseName } from './lease-name.ts'
import { sayStory } from './lease-text.ts'
import { answer, answerProblems } from './report.ts'

/** `show`, which is one command under two names: `leasehold show` and `leasehold lease show`. */
export function addShow(parent: Command, name: string): void {
  parent
    .command('show')
    .description('tell what a lease is, whose, what it costs, and what happens to it')
    .argument('<name>', '<team>/<name>')
    .addHelpText('after', SHOW_HELP(name))
    .action(async (lease: string, _options: unknown, command: Command) => withLease(lease, command, show))
}

/** A lease that was named, and what every command knows. */
export interface Found {
  readonly json: boolean
  readonly globals: Globals
  readonly place: RequestPath
}

/** Reads the name and the options that all commands share. */
export async function withLease(
  name: string,
  command: Command,
  run: (found: Found) => Promise<void>,
): Promise<void> {
  const json = wantsJson(command)
  const globals = readGlobals(command)
  if (!globals.ok) return answerProblems(json, globals.problems)
  const place = readLeaseName(globals.value.root, name)
  if (!place.ok) return answerProblems(json, place.problems)
  await run({ json, globals: globals.value, place: place.value })
}

async function show({ json, globals, place }: Found): Promise<void> {
  const { showLease } = await import('../src/run/lease/show.ts')
  const now = instantNow(globals.now)
  const input = { tree: workingTree(globals.root), lease: place.lease, now }
  const story = await showLease(input, createOpenStorage(globals.root, process.env))
  if (!story.ok) return answerProblems(json, story.problems)
  answer({
    json,
    ok: true,
    value: { ok: true, ...story.value, problems: [] },
    text: sayStory(story.value, now),
  })
}

const SHOW_HELP = (name: string): string => `
Requests and stacks come from the working tree; start, warnings, holds and runs from state and evidence, so it needs
credentials that may read these. It changes nothing.

Examples:
  $ ${name} payments/reports
  $ ${name} payments/reports --json`
