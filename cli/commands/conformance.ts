import type { Command } from 'commander'
import { logSafe } from '../../src/kit/log-safe.ts'
import { problems, type Result } from '../../src/kit/result.ts'
import type { RuleSeen } from '../../src/run/conformance/conformance.ts'
import { gitHubOf, readRepositoryName } from '../github.ts'
import { wantsJson } from '../globals.ts'
import { answer, answerProblems } from '../report.ts'
import { progressLog } from '../progress.ts'

/** Names of repositories that may be played with. */
const OURS = /^leasehold-conformance(-[a-z0-9-]+)?$/

/** `leasehold conformance`: whether GitHub does what the tests take for granted. */
export function registerConformance(program: Command): void {
  program
    .command('conformance')
    .description('play the rules that our tests take for granted on a real GitHub')
    .requiredOption(
      '--live <owner/repo>',
      'a repository for nothing else, with one commit on main',
      readRepositoryName,
    )
    .addHelpText(
      'after',
      `
The tests run against a local GitHub. This plays what it enforces on a real one: branches, pull requests, issues and comments
are made there, and what is open is closed at the end. So the repository's name must be leasehold-conformance, or begin
with leasehold-conformance-; main must not be protected. What one token cannot play is named with the reason. GITHUB_API_URL is a
GitHub Enterprise Server's.

Exit codes: 0 every rule that was played is kept, 1 one differs or could not be played, 2 usage

Examples:
  $ gh repo create acme/leasehold-conformance --private --add-readme
  $ leasehold conformance --live acme/leasehold-conformance
  $ leasehold conformance --live acme/leasehold-conformance --json`,
    )
    .action(async (options: { readonly live: string }, command: Command) => {
      const json = wantsJson(command)
      const github = isOurs(options.live) ? gitHubOf(options.live, process.env) : refused(options.live)
      if (!github.ok) return answerProblems(json, github.problems, { rules: [] })
      const [{ playRules }, { createProbing }] = await Promise.all([
        import('../../src/run/conformance/conformance.ts'),
        import('../../src/outside/github/probing.ts'),
      ])
      const run = Date.now().toString(36)
      const played = await playRules(
        { repository: options.live, run },
        { github: createProbing(github.value), log: progressLog },
      )
      if (!played.ok) return answerProblems(json, played.problems, { rules: [] })
      const rules = played.value
      const isKept = rules.every(({ result }) => result === 'kept' || result === 'not-played')
      answer({ json, ok: isKept, value: { ok: isKept, rules }, text: say(rules) })
    })
}

function isOurs(repository: string): boolean {
  return OURS.test(repository.split('/')[1] ?? '')
}

function refused(repository: string): Result<never> {
  return problems({
    code: 'not-for-conformance',
    message: `${repository} may hold something: it is not called leasehold-conformance`,
    allowed: ['<owner>/leasehold-conformance', '<owner>/leasehold-conformance-<word>'],
    remedy: 'gh repo create <owner>/leasehold-conformance --private --add-readme',
  })
}

const MARKS = { kept: '✓', differs: '✗', unplayed: '?', 'not-played': '–' } as const

function say(rules: readonly RuleSeen[]): string {
  const lines = rules.map(({ rule, result, says }) => `${MARKS[result]} ${rule.padEnd(26)} ${says}`.trimEnd())
  const count = (result: RuleSeen['result']): number => rules.filter((one) => one.result === result).length
  const unplayed = count('unplayed') === 0 ? '' : `${count('unplayed')} could not be played, `
  const total = `${count('kept')} kept, ${count('differs')} differ, ${unplayed}${count('not-played')} not played`
  return `${[...lines, total].map(logSafe).join('\n')}\n`
}
