import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { Exchange } from '../github/index.ts'
import type { Rig } from './index.ts'
import { stopper } from './moto.ts'
import type { AwsCall } from './proxy.ts'

export interface ActionOptions {
  /** By the names in action.yml; an unknown one is refused. `token` is filled in from `account`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** For example a delivery of the local GitHub. */
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly env?: Readonly<Record<string, string>>
  /** Folder of a checkout; a new clone of the default branch without it. */
  readonly workspace?: string
  /** Whose token the action gets; the job's own without it. */
  readonly account?: string
  /** 1-based: the action is killed when its n-th request has been served and before it hears the answer. */
  readonly crashAtCall?: number
  /** Told its process id when it has been started. */
  readonly onStart?: (pid: number) => void
  /** Folder with action.yml and dist/index.js; default `actions/<name>`. */
  readonly folder?: string
  /** Milliseconds; default five minutes. */
  readonly timeout?: number
}

export interface ActionRun {
  /** `null` when it was killed. */
  readonly code: number | null
  readonly outputs: Readonly<Record<string, string>>
  /** The step summary, Markdown. */
  readonly summary: string
  readonly stdout: string
  readonly stderr: string
  /** What it asked GitHub. */
  readonly requests: readonly Exchange[]
  /** What it asked AWS itself, without Terraform's calls. */
  readonly awsCalls: readonly AwsCall[]
  readonly workspace: string
}

const ROOT = join(import.meta.dirname, '..', '..')
let runs = 0

/**
 * Runs an action as GitHub's runner does: its committed bundle in a process of its own, with the runner's files and
 * variables and nothing else. `LEASEHOLD_RUN=source` takes the sources instead of the bundle.
 */
export async function runAction(rig: Rig, name: string, options: ActionOptions = {}): Promise<ActionRun> {
  runs += 1
  const account = options.account ?? 'github-actions[bot]'
  const folder = options.folder ?? join(ROOT, 'actions', name)
  const workspace = options.workspace ?? (await rig.checkout())
  const files = runnerFiles(mkdtempSync(join(rig.folder, 'run-')), options.event?.payload)
  const env = {
    ...machineVariables(),
    ...runnerVariables(rig, files, workspace, options.event?.name ?? 'workflow_dispatch'),
    ...rig.awsVariables(),
    ...inputVariables(folder, options.inputs ?? {}, rig.github.account(account).token),
    LEASEHOLD_NOW: rig.clock.now(),
    ...options.env,
  }
  const identity = `${7000 + runs}/1`
  rig.github.world.runs.set(identity, 'in_progress')
  const before = { github: rig.github.exchanges.length, aws: rig.aws?.calls.length ?? 0 }
  const ended = await runChild(rig, programOf(name, folder, options), env, workspace, options)
  rig.github.world.runs.set(identity, 'completed')
  return {
    ...ended,
    outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    requests: rig.github.exchanges.slice(before.github),
    awsCalls: (rig.aws?.calls ?? []).slice(before.aws).filter((call) => call.isAction),
    workspace,
  }
}

function programOf(name: string, folder: string, options: ActionOptions): readonly string[] {
  const fromSource = process.env['LEASEHOLD_RUN'] === 'source' && options.folder === undefined
  if (fromSource) return [join(ROOT, 'actions', 'entry.ts'), name]
  const bundle = join(folder, 'dist', 'index.js')
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing: npm run build, or LEASEHOLD_RUN=source`)
  return [bundle]
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

async function runChild(
  rig: Rig,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  workspace: string,
  options: ActionOptions,
): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd: workspace,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = stopper(child)
  if (child.pid !== undefined) options.onStart?.(child.pid)
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const release =
    options.crashAtCall === undefined ? (): void => undefined : rig.onCall(options.crashAtCall, stop)
  const timer = setTimeout(() => void stop(), options.timeout ?? 300_000)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
  release()
  await stop()
  return {
    code,
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: Buffer.concat(stderr).toString('utf8'),
  }
}

/** What a runner's machine has; nothing of the caller's own configuration or credentials. */
function machineVariables(): Readonly<Record<string, string>> {
  const terraform = ['TF_CLI_CONFIG_FILE', 'TF_PLUGIN_CACHE_DIR', 'GOGC']
  const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'NODE_COMPILE_CACHE', ...terraform]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

type RunnerFiles = ReturnType<typeof runnerFiles>

function runnerFiles(folder: string, payload: unknown) {
  const file = (name: string, content = ''): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const temp = join(folder, 'temp')
  mkdirSync(temp)
  return {
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload ?? {})),
    RUNNER_TEMP: temp,
  }
}

function runnerVariables(
  rig: Rig,
  files: RunnerFiles,
  workspace: string,
  event: string,
): Readonly<Record<string, string>> {
  const { seed, store } = rig.github.world
  return {
    ...files,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: `${seed.owner}/${seed.name}`,
    GITHUB_REPOSITORY_ID: String(seed.id),
    GITHUB_REPOSITORY_OWNER: seed.owner,
    GITHUB_REF: `refs/heads/${seed.defaultBranch}`,
    GITHUB_REF_NAME: seed.defaultBranch,
    GITHUB_SHA: store.branch(seed.defaultBranch) ?? '',
    GITHUB_RUN_ID: String(7000 + runs),
    GITHUB_RUN_NUMBER: String(runs),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'rig',
    GITHUB_JOB: 'rig',
    GITHUB_SERVER_URL: rig.github.url,
    GITHUB_API_URL: rig.github.url,
    GITHUB_GRAPHQL_URL: rig.github.graphqlUrl,
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
  }
}

/** As the runner does: defaults of action.yml, names in upper case with blanks as underscores; dashes stay. */
function inputVariables(
  folder: string,
  given: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> {
  const file = join(folder, 'action.yml')
  const declared =
    (
      load(readFileSync(file, 'utf8')) as {
        inputs?: Record<string, { default?: string | boolean | number } | null>
      }
    ).inputs ?? {}
  for (const input of Object.keys(given))
    if (!(input in declared))
      throw new Error(`action.yml has no input \`${input}\`: ${Object.keys(declared).join(', ')}`)
  const entries = Object.entries(declared).map(([input, definition]) => {
    const byDefault = String(definition?.default ?? '').replaceAll('${{ github.token }}', token)
    const value = given[input] ?? (input === 'token' && byDefault === '' ? token : byDefault)
    return [`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`, value] as const
  })
  return Object.fromEntries(entries)
}

/** `name=value`, or `name<<delimiter` and lines up to the delimiter. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const block = /^([^=]+?)<<(.+)$/.exec(line)
    if (block?.[1] !== undefined && block[2] !== undefined) {
      const end = lines.indexOf(block[2], at + 1)
      outputs[block[1]] = lines.slice(at + 1, end < 0 ? undefined : end).join('\n')
      at = end < 0 ? lines.length : end
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    }
  }
  return outputs
}
