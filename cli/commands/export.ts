import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { PublishedFacts } from '../../src/export/published.ts'
import type { Instant } from '../../src/kit/brands.ts'
import { prettyJson } from '../../src/kit/canonical.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import { instantNow } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { FROM_HELP, openPublished } from '../published.ts'
import { answer, answerProblems } from '../report.ts'

interface ExportOptions {
  readonly out?: string
  readonly from?: string
  readonly groups?: boolean
}

type Make = (facts: PublishedFacts, options: ExportOptions, now: Instant) => Promise<string>

/** `leasehold export`: the catalog in the formats of others. */
export function registerExport(program: Command): void {
  const parent = program
    .command('export')
    .description('the catalog for Backstage, Port or a spreadsheet')
    .addHelpText('after', PARENT_HELP)
  add(parent, 'backstage', 'entities for Backstage’s catalog, as YAML', makeBackstage).option(
    '--groups',
    'also a Group of each team, where Backstage has them from nowhere else',
  )
  add(parent, 'port', 'blueprint and entities for Port’s API, as JSON', makePort)
  add(parent, 'cost-csv', 'cost by month, team, module and environment', makeCost)
}

function add(parent: Command, name: string, what: string, make: Make): Command {
  return parent
    .command(name)
    .description(what)
    .option('--out <file>', 'write there instead of to the terminal')
    .option('--from <folder>', FROM_HELP)
    .addHelpText('after', HELP(name))
    .action(async (options: ExportOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems)
      const { root, now } = globals.value
      const config = await loadConfig(workingTree(root))
      if (!config.ok) return answerProblems(json, config.problems)
      const facts = await openPublished(root, config.value, options.from)
      if (!facts.ok) return answerProblems(json, facts.problems)
      const content = await make(facts.value, options, instantNow(now))
      const out = options.out === undefined ? undefined : resolve(options.out)
      if (out !== undefined) await writeFile(out, content)
      const value = { ok: true, format: name, out: out ?? null, ...(out === undefined && { content }) }
      const text = out === undefined ? content : `wrote ${logSafe(out)}\n`
      answer({ json, ok: true, value: { ...value, problems: [] }, text })
    })
}

async function makeBackstage({ catalog }: PublishedFacts, { groups }: ExportOptions): Promise<string> {
  const { backstageEntities, backstageYaml } = await import('../../src/export/backstage.ts')
  return backstageYaml(backstageEntities(catalog, { hasGroups: groups === true }))
}

async function makePort({ catalog }: PublishedFacts): Promise<string> {
  const { portExport } = await import('../../src/export/port.ts')
  return prettyJson(portExport(catalog))
}

async function makeCost(
  { catalog, lines }: PublishedFacts,
  _options: unknown,
  now: Instant,
): Promise<string> {
  const [{ costShares }, { costCsv }] = await Promise.all([
    import('../../src/export/cost.ts'),
    import('../../src/export/csv.ts'),
  ])
  return costCsv(costShares(catalog, lines, now))
}

const PARENT_HELP = `
Examples:
  $ leasehold export backstage --out catalog-info.yaml
  $ leasehold export cost-csv --from ../catalog`

const HELP = (name: string): string => `
Reads what catalog-sync published; it needs no credentials of AWS, and sends nothing.

Examples:
  $ leasehold export ${name}
  $ leasehold export ${name} --from ../catalog --out ${name === 'port' ? 'port.json' : name === 'backstage' ? 'catalog-info.yaml' : 'cost.csv'}`
