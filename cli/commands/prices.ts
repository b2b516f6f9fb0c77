import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Option, type Command } from 'commander'
import { logSafe } from '../../src/kit/log-safe.ts'
import { problems as problemsOf, type Problem } from '../../src/kit/result.ts'
import { createPriceLists, PRICE_LISTS_URL } from '../../src/outside/aws/price-lists.ts'
import { createClock } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { PRICES_PATH } from '../../src/platform/load.ts'
import { sayChange, sayUnitPrice, type PriceDifference } from '../../src/price/differences.ts'
import { openPull } from '../../src/run/open-pull.ts'
import { comparePrices, type ComparedPrices } from '../../src/run/prices/update.ts'
import { pricesBody, pricesTitle } from '../../src/comment/prices-pull.ts'
import { openGitHub } from '../github.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { answer, answerProblems, sayProblems } from '../report.ts'
import { progressLog } from '../progress.ts'

interface UpdateOptions {
  readonly check?: boolean
  readonly open?: boolean
  readonly from: string
}

/** `leasehold prices update`: what AWS asks today, beside what our table says. */
export function registerPrices(program: Command): void {
  const prices = program
    .command('prices')
    .description('the table of unit prices, prices/aws.yaml')
    .addHelpText('after', HELP)
  prices
    .command('update')
    .description('compare the table with AWS’s public price lists and write what differs')
    .addOption(new Option('--check', 'write nothing; exit 1 when a price differs').conflicts('open'))
    .option('--open', 'open a pull request with the differences instead of writing the file')
    .option('--from <url>', 'read the lists there, for example from a mirror', PRICE_LISTS_URL)
    .addHelpText(
      'after',
      `
Only prices with an \`offer\` are compared; needs no AWS account. The lists are read as streams: that of EC2 has some 450 MB.

Examples:
  $ leasehold prices update
  $ leasehold prices update --check --json
  $ GH_TOKEN=… leasehold prices update --open`,
    )
    .action(async (options: UpdateOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems, { differences: [] })
      await update(globals.value, options)
    })
}

const HELP = `
Examples:
  $ leasehold prices update
  $ leasehold prices update --check`

async function update(globals: Globals, options: UpdateOptions): Promise<void> {
  const { json, root, now } = globals
  const compared = await comparePrices(workingTree(root), {
    clock: createClock(now),
    log: progressLog,
    priceLists: createPriceLists({ url: options.from }),
  })
  if (!compared.ok) return answerProblems(json, compared.problems, { differences: [] })
  const { differences, problems, text } = compared.value
  const done = await keep(compared.value, globals, options)
  const isDifferent = options.check === true && differences.length > 0
  const all = [...problems, ...done.problems]
  answer({
    json,
    ok: all.length === 0 && !isDifferent,
    value: {
      ok: all.length === 0 && !isDifferent,
      differences,
      compared: compared.value.compared,
      byHand: compared.value.byHand,
      wrote: done.wrote,
      pullRequest: done.pullRequest ?? null,
      problems: all,
    },
    text: `${sayCompared(compared.value)}${all.length === 0 ? '' : sayProblems(all)}${done.said}${text === undefined ? 'nothing was written\n' : ''}`,
  })
}

interface Kept {
  readonly wrote: boolean
  readonly pullRequest?: number
  readonly said: string
  readonly problems: readonly Problem[]
}

async function keep(
  { text, differences }: ComparedPrices,
  { root }: Globals,
  { check, open }: UpdateOptions,
): Promise<Kept> {
  if (text === undefined || check === true) return { wrote: false, said: '', problems: [] }
  if (open !== true) {
    await writeFile(join(root, PRICES_PATH), text)
    return { wrote: true, said: `✓ wrote ${PRICES_PATH}\n`, problems: [] }
  }
  if (differences.length === 0)
    return { wrote: false, said: 'no pull request: no price differs\n', problems: [] }
  const pull = await propose(root, text, differences)
  if (!pull.ok) return { wrote: false, said: '', problems: pull.problems }
  const { number } = pull.value.pull
  const verb = pull.value.isNew ? 'opened' : 'is open already:'
  return { wrote: false, pullRequest: number, said: `✓ ${verb} pull request #${number}\n`, problems: [] }
}

async function propose(root: string, text: string, differences: readonly PriceDifference[]) {
  const config = await loadConfig(workingTree(root))
  if (!config.ok) return config
  const { name, defaultBranch } = config.value.repository
  const forge = openGitHub(name, process.env)
  if (!forge.ok) return problemsOf(...forge.problems)
  const said = differences.map(({ key, region, after }) => `${key} ${region} ${after}`).join('\n')
  return openPull(
    {
      branch: `leasehold/prices-${createHash('sha256').update(said).digest('hex').slice(0, 8)}`,
      base: defaultBranch,
      files: new Map([[PRICES_PATH, Buffer.from(text)]]),
      message: `${pricesTitle(differences)}\n\nCompared with AWS’s public price lists.`,
      title: pricesTitle(differences),
      body: pricesBody(differences),
    },
    forge.value,
  )
}

function sayCompared({ differences, compared, byHand }: ComparedPrices): string {
  const kept = byHand.length === 0 ? '' : `; kept by hand: ${byHand.map(logSafe).join(', ')}`
  const head = `${compared} figures compared, ${differences.length} differ${kept}\n`
  const lines = differences.map(
    (one) =>
      `  ${one.key}  ${one.region}  ${one.before === undefined ? '-' : sayUnitPrice(one.before)} → ${sayUnitPrice(one.after)} a ${one.unit}  ${sayChange(one)}`,
  )
  return `${head}${lines.map((line) => `${logSafe(line)}\n`).join('')}`
}
