import { Option, type Command } from 'commander'
import { diagnosisLines, inOrder } from '../../src/doctor/report.ts'
import { TOOLKIT_VERSION } from '../../src/kit/version.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { instantNow } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { createGit } from '../../src/outside/git/git.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { gitHubOf, readRepositoryName } from '../github.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { answer, answerProblems } from '../report.ts'
import { progressLog } from '../progress.ts'
import { terminalSafe } from '../terminal.ts'

interface DoctorOptions {
  readonly github?: string
  readonly without?: 'aws'
}

/** `leasehold doctor`: what is wrong with a platform repository and its settings. Reads only. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('look at the repository, its settings on GitHub and AWS, and tell what is wrong')
    .option(
      '--github <owner/repo>',
      'the repository on GitHub (default: the one of leasehold.yaml)',
      readRepositoryName,
    )
    .addOption(new Option('--without <part>', 'leave this out; what was left out is said').choices(['aws']))
    .addHelpText('after', HELP)
    .action(async (options: DoctorOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems, { findings: [] })
      const { root, now } = globals.value
      const tree = workingTree(root)
      const config = await loadConfig(tree)
      if (!config.ok) return answerProblems(json, config.problems, { findings: [] })
      const repository = options.github ?? config.value.repository.name
      const github = gitHubOf(repository, process.env)
      if (!github.ok) return answerProblems(json, github.problems, { findings: [] })
      const [{ runDoctor }, { createRepositorySettings }, { createAccountSettings }] = await Promise.all([
        import('../../src/run/doctor/doctor.ts'),
        import('../../src/outside/github/settings.ts'),
        import('../../src/outside/aws/account-settings.ts'),
      ])
      const { backend, environments } = config.value
      const region = backend.type === 's3' ? backend.region : ([...environments.values()][0]?.region ?? '')
      const found = await runDoctor(
        {
          tree,
          config: config.value,
          repository,
          now: instantNow(now),
          server: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
          version: TOOLKIT_VERSION,
          withoutAws: options.without === 'aws',
        },
        {
          settings: createRepositorySettings(github.value),
          account: createAccountSettings(region, process.env),
          openStorage: createOpenStorage(root, process.env),
          git: createGit(root),
          log: progressLog,
        },
      )
      const { isHealthy: ok, calls, well } = found
      answer({
        json,
        ok,
        value: { ok, findings: inOrder(found.findings), well, calls },
        text: `${diagnosisLines(found, calls).map(terminalSafe).join('\n')}\n`,
      })
    })
}

const HELP = `
Reads files here, settings through GitHub's API (token of GH_TOKEN, GITHUB_TOKEN or a signed-in gh; some settings are shown
to administrators only), and, with AWS credentials, roles and the state's bucket. Changes nothing. Each finding says what
is wrong and what to click or run; docs/doctor.md has them all.

Exit codes: 0 healthy, 1 errors, or something could not be looked at, 2 usage

Examples:
  $ leasehold doctor
  $ leasehold doctor --without aws
  $ leasehold doctor --github acme/platform --json`
