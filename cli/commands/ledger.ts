import type { Command } from 'commander'
import type { LedgerLine } from '../../src/formats/ledger-line.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import { sayLedgerLine } from '../../src/ledger/sentences.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import type { LedgerPorts } from '../../src/run/catalog-sync/ledger-view.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { readLeaseName } from '../lease-name.ts'
import { localGit } from '../local-forge.ts'
import { answer, answerProblems, sayProblems } from '../report.ts'

/** `leasehold ledger`: what happened, and whether somebody changed the telling of it. */
export function registerLedger(program: Command): void {
  const ledger = program
    .command('ledger')
    .description('what happened: show, verify')
    .addHelpText('after', HELP)
  ledger
    .command('show')
    .description('tell what happened to a lease, from the first plan to the end')
    .argument('<name>', '<team>/<name>')
    .addHelpText('after', SHOW_HELP)
    .action(async (name: string, _options: unknown, command: Command) => show(name, command))
  ledger
    .command('verify')
    .description('hold the published ledger to the heads of its chain in evidence')
    .addHelpText('after', VERIFY_HELP)
    .action(async (_options: unknown, command: Command) => verify(command))
}

async function show(name: string, command: Command): Promise<void> {
  const json = wantsJson(command)
  const globals = readGlobals(command)
  if (!globals.ok) return answerProblems(json, globals.problems)
  const { root } = globals.value
  const place = readLeaseName(root, name)
  if (!place.ok) return answerProblems(json, place.problems)
  const { ledgerOfLease } = await import('../../src/run/catalog-sync/ledger-view.ts')
  const lines = await ledgerOfLease(place.value.lease, await portsOf(root))
  if (!lines.ok) return answerProblems(json, lines.problems)
  const told = lines.value.map((line) => ({ ...line, told: sayLedgerLine(line) }))
  const value = { ok: true, lease: place.value.lease, lines: told, problems: [] }
  answer({ json, ok: true, value, text: sayStory(lines.value) })
}

async function verify(command: Command): Promise<void> {
  const json = wantsJson(command)
  const globals = readGlobals(command)
  if (!globals.ok) return answerProblems(json, globals.problems)
  const { checkLedger } = await import('../../src/run/catalog-sync/ledger-view.ts')
  const checked = await checkLedger(await portsOf(globals.value.root))
  if (!checked.ok) return answerProblems(json, checked.problems)
  const { problem, ...facts } = checked.value
  const problems = problem === undefined ? [] : [problem]
  const ok = problems.length === 0
  const good = `✓ ${facts.lines} lines on ${facts.branch} at ${facts.commit.slice(0, 7)} are those of ${facts.heads} chain heads in evidence`
  const text = ok ? `${logSafe(good)}\n` : sayProblems(problems)
  answer({ json, ok, value: { ok, ...facts, problems }, text })
}

async function portsOf(root: string): Promise<LedgerPorts> {
  return { git: await localGit(root), openStorage: createOpenStorage(root, process.env) }
}

/** A paragraph for each event; another life of the same name begins with a line of its own. */
function sayStory(lines: readonly LedgerLine[]): string {
  let uid: string | undefined
  const told: string[] = []
  for (const line of lines) {
    if (line.uid !== uid) told.push(`${told.length === 0 ? '' : '\n'}${line.lease}, uid ${line.uid}`)
    uid = line.uid
    const { when, text, details, url } = sayLedgerLine(line)
    told.push('', `${when}`, `  ${text}`)
    const known = details.map(({ label, value }) => `${label}: ${value}`).join(' · ')
    if (known !== '') told.push(`  ${known}`)
    if (url !== null) told.push(`  ${url}`)
  }
  return `${told.map((line) => line.split('\n').map(logSafe).join('\n')).join('\n')}\n`
}

const HELP = `
Examples:
  $ leasehold ledger show payments/orders-db
  $ leasehold ledger verify`

const SHOW_HELP = `
Reads the ledger on the catalog branch (origin's, where there is an origin): a published view. Needs no credentials of a
cloud. \`leasehold ledger verify\` says whether it is the one in evidence.

Examples:
  $ leasehold ledger show payments/orders-db
  $ leasehold ledger show payments/orders-db --json`

const VERIFY_HELP = `
Each line has the hash of the one before it, and the head of that chain is in evidence, where nobody can change it: a
branch that was rewritten shows. Needs credentials that may read evidence.
Exit code 1: the ledger is not the one in evidence, or ends before it.

Examples:
  $ leasehold ledger verify
  $ leasehold ledger verify --json`
