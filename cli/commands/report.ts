import type { Command } from 'commander'
import { differencesTitle } from '../../src/comment/differences-report.ts'
import type { Difference, DifferenceReport } from '../../src/differences/differences.ts'
import type { UnknownSource } from '../../src/differences/facts.ts'
import type { Catalog } from '../../src/formats/catalog.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { instantNow } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { createGit } from '../../src/outside/git/git.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { readPublished } from '../../src/run/catalog-sync/publish.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { answer, answerProblems } from '../report.ts'

/** `leasehold catalog report`: what the weekly issue says, of this working tree. Beside the other commands of `catalog`. */
export function registerReport(program: Command): void {
  const catalog =
    program.commands.find((command) => command.name() === 'catalog') ??
    program.command('catalog').description('what exists, as it is published')
  catalog
    .command('report')
    .description('tell where requests, stacks, states and AWS do not agree')
    .addHelpText('after', HELP)
    .action(async (_options: unknown, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems, { differences: [] })
      const { root } = globals.value
      const tree = workingTree(root)
      const config = await loadConfig(tree)
      if (!config.ok) return answerProblems(json, config.problems, { differences: [] })
      const [{ readDifferenceFacts }, { findDifferences }] = await Promise.all([
        import('../../src/run/catalog-report/read-facts.ts'),
        import('../../src/differences/differences.ts'),
      ])
      const published = await observedIn(root, config.value.catalog.branch)
      const now = instantNow(globals.value.now)
      const facts = await readDifferenceFacts(
        { tree, config: config.value, observed: published.observed, now },
        createOpenStorage(root, process.env),
      )
      const report = findDifferences({ ...facts, unknown: [...facts.unknown, ...published.unknown] })
      // What could not be looked at makes the answer incomplete, which a script must not take for "all well".
      const ok = report.unknown.length === 0
      const problems = report.unknown.map(({ what, why, next }) => ({
        code: 'source-unknown',
        message: `${what}: ${why}`,
        remedy: next,
      }))
      const { differences } = report
      answer({ json, ok, value: { ok, differences, unknown: report.unknown, problems }, text: say(report) })
    })
}

interface Seen {
  readonly observed: Catalog['observed']
  readonly unknown: readonly UnknownSource[]
}

/** Without origin the rest is compared all the same. */
async function observedIn(root: string, branch: string): Promise<Seen> {
  try {
    const { catalog } = await readPublished(branch, createGit(root))
    return { observed: catalog?.observed ?? {}, unknown: [] }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const next = `\`git fetch origin ${branch}\` says why`
    return { observed: {}, unknown: [{ what: `branch ${branch}`, why, next }] }
  }
}

function say(report: DifferenceReport): string {
  const unknown = report.unknown.map(
    ({ what, why, next }) => `could not be looked at  ${what}: ${why}\n    ${next}`,
  )
  const lines = [...report.differences.map(lineOf), ...unknown]
  const seen = unknown.length === 0 ? '' : ' in what could be looked at'
  return `${[...lines.map((text) => text.split('\n').map(logSafe).join('\n')), `${differencesTitle(report)}${seen}`].join('\n')}\n`
}

function lineOf({ kind, message, next }: Difference): string {
  return `${kind}  ${message.replaceAll('\n', ' ')}\n    ${next.replaceAll('\n', ' ')}`
}

const HELP = `
Compares the working tree with states, evidence, the records of the sweeps and what the published catalog saw in AWS. It
needs credentials that may read these, asks AWS nothing else, and deletes nothing.

Examples:
  $ leasehold catalog report
  $ leasehold catalog report --json`
