import { spawn, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import type { Rig } from '../rig/index.ts'
import { FAKE_GH } from '../rig/workflow-steps.ts'
import { jobsOf, readActLines, type ActJob } from './act-log.ts'

const STAND_INS = join(import.meta.dirname, 'stand-ins')
const USES = /^\s*(?:- )?uses: ([\w.-]+\/[\w.-]+)@([0-9a-f]{40})/gm

export const hasAct = spawnSync('act', ['--version'], { stdio: 'ignore' }).status === 0

/** A repository whose workflows another one calls, as `owner/name`, at the one commit that it is called at. */
export interface Toolkit {
  readonly name: string
  readonly commit: string
  readonly folder: string
}

/** What one run of a workflow is started with. */
export interface ActInput {
  /** File in `.github/workflows` of the checkout. */
  readonly workflow: string
  readonly event: { readonly name: string; readonly payload: unknown }
  /** A checkout of the platform's default branch. */
  readonly workspace: string
  readonly token: string
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** Where the stand-ins ask for what only GitHub can give. */
  readonly rigUrl: string
  readonly runId: number
  /** The repository whose workflows are called; without it they are the platform's own. */
  readonly toolkit?: Toolkit
  readonly env?: Readonly<Record<string, string>>
}

export interface ActRun {
  readonly code: number
  readonly workflow: string
  readonly jobs: readonly ActJob[]
  /** All that was printed, each line after its job. */
  readonly log: string
}

/**
 * What act 0.2.89 does otherwise than GitHub, written out in the copy that it runs: its schema has no `queue`, the outputs
 * of a job that was skipped are the text of their expressions instead of nothing, and it does not know `uses: $/…`, the
 * repository that the file is from.
 */
const DIFFERENCES: readonly (readonly [find: RegExp, replace: string])[] = [
  [/^ +queue: max\n/gm, ''],
  // It has no secrets of an environment: those that a called workflow reads there are variables of the run.
  [/secrets\.(?=LEASEHOLD_PORT_)/g, 'vars.'],
  [/needs\.(\w+)\.outputs\.([\w-]+)(?= \|\|)/g, "(needs.$1.result == 'success' && needs.$1.outputs.$2)"],
]

/**
 * Runs one workflow file under act, on this machine without containers. Actions of others are the stand-ins beside this
 * file. act knows no permissions, environments, concurrency or timeouts: those are checked on the parsed file.
 */
export async function runAct(rig: Rig, input: ActInput): Promise<ActRun> {
  const folder = mkdtempSync(join(rig.folder, 'act-'))
  const eventFile = join(folder, 'event.json')
  writeFileSync(eventFile, JSON.stringify(input.event.payload))
  simplify(input.workspace, (path) => `./${path}`)
  const args = [
    input.event.name,
    '--directory',
    input.workspace,
    '--workflows',
    join('.github', 'workflows', input.workflow),
    '--eventpath',
    eventFile,
    ...['--json', '--no-skip-checkout', '--rm', '--platform', 'ubuntu-24.04=-self-hosted'],
    ...['--actor', 'somebody', '--secret', `GITHUB_TOKEN=${input.token}`],
    ...flags('--secret', input.secrets),
    ...flags('--var', input.vars),
    ...flags('--env', { ...runVariables(rig, input), ...input.env }),
    ...standIns([input.workspace, ...(input.toolkit === undefined ? [] : [input.toolkit.folder])]),
    ...(input.toolkit === undefined
      ? []
      : ['--local-repository', `${nameOf(input.toolkit)}=${input.toolkit.folder}`]),
    ...['--env-file', '/dev/null', '--secret-file', '/dev/null', '--var-file', '/dev/null'],
    ...['--action-cache-path', join(folder, 'actions'), '--cache-server-path', join(folder, 'cache')],
  ]
  const { code, text } = await run(args, machine(rig, folder))
  const lines = readActLines(text)
  const log = lines.map(({ job, message }) => `${job} | ${message}`).join('\n')
  return { code, workflow: input.workflow, jobs: jobsOf(lines), log }
}

/** Makes the files of a toolkit ones that act can run when another repository calls them. */
export function prepareToolkit(toolkit: Toolkit): void {
  simplify(toolkit.folder, (path) => nameOf(toolkit).replace('@', `/${path}@`))
}

function nameOf({ name, commit }: Toolkit): string {
  return `${name}@${commit}`
}

/** @param own how act names what is in the file's own repository */
function simplify(repository: string, own: (path: string) => string): void {
  const folder = join(repository, '.github', 'workflows')
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8')
    const changed = DIFFERENCES.reduce((now, [find, replace]) => now.replaceAll(find, replace), text)
    writeFileSync(
      join(folder, file),
      changed.replaceAll(/uses: \$\/(\S+)/g, (_all, path: string) => `uses: ${own(path)}`),
    )
  }
}

function flags(flag: string, values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
}

function runVariables(rig: Rig, { runId, rigUrl }: ActInput): Readonly<Record<string, string>> {
  const { seed, store } = rig.github.world
  return {
    GITHUB_REPOSITORY: `${seed.owner}/${seed.name}`,
    GITHUB_REPOSITORY_ID: String(seed.id),
    GITHUB_REPOSITORY_OWNER: seed.owner,
    GITHUB_REF: `refs/heads/${seed.defaultBranch}`,
    GITHUB_REF_NAME: seed.defaultBranch,
    SHA_REF: store.branch(seed.defaultBranch) ?? '',
    GITHUB_RUN_ID: String(runId),
    GITHUB_SERVER_URL: rig.github.url,
    GITHUB_API_URL: rig.github.url,
    GITHUB_GRAPHQL_URL: rig.github.graphqlUrl,
    GH_URL: rig.github.url,
    LEASEHOLD_RIG_URL: rigUrl,
    LEASEHOLD_RIG_FOLDER: rig.folder,
    AWS_ENDPOINT_URL: rig.awsVariables()['AWS_ENDPOINT_URL'] ?? '',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

/** One for each action of others that a workflow names, at the commit that it names. */
function standIns(repositories: readonly string[]): readonly string[] {
  const known = new Set(readdirSync(STAND_INS))
  const named = new Set<string>()
  for (const repository of repositories) {
    const folder = join(repository, '.github')
    for (const file of globSync(['workflows/*.yml', '*/action.yml'], { cwd: folder }))
      for (const [, theirs = '', sha = ''] of readFileSync(join(folder, file), 'utf8').matchAll(USES)) {
        const name = theirs.split('/')[1] ?? ''
        if (known.has(name)) named.add(`${theirs}@${sha}=${join(STAND_INS, name)}`)
      }
  }
  return [...named].flatMap((one) => ['--local-repository', one])
}

/** An `npm` that knows `ci` where everything is installed already, as the registry of packages is not on this machine. */
const FAKE_NPM = `#!${process.execPath}
const [, , command, ...rest] = process.argv
const folder = rest[rest.indexOf('--prefix') + 1]
const isThere = require('node:fs').existsSync(folder + '/package-lock.json')
process.exit(command === 'ci' && isThere && rest.includes('--ignore-scripts') ? 0 : 1)
`

/**
 * Programs of the machine, a `gh` that knows `workflow run` and an `npm` that knows `ci`; nothing of the caller's own
 * configuration.
 */
function machine(rig: Rig, folder: string): Readonly<Record<string, string>> {
  const bin = join(rig.folder, 'act-bin')
  mkdirSync(bin, { recursive: true })
  for (const [name, text] of [['gh', FAKE_GH] as const, ['npm', FAKE_NPM] as const])
    writeFileSync(join(bin, name), text, { mode: 0o755 })
  const names = ['LANG', 'TF_CLI_CONFIG_FILE', 'TF_PLUGIN_CACHE_DIR', 'GOGC', 'NODE_COMPILE_CACHE']
  const kept = names.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(kept),
    PATH: [bin, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    TMPDIR: folder,
  }
}

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('act', args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, text: Buffer.concat(chunks).toString('utf8') }))
  })
}
