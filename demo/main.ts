/**
 * The whole life of one lease, and a short one beside it, on this machine: the committed bundles of the actions, real Terraform, a local AWS
 * (moto) and a local GitHub, both on loopback. Exit code 0: everything was played and proved; 1: something did not
 * hold; 3: tools are missing, so only a part was played.
 */
import { spawnSync } from 'node:child_process'
import { relative, resolve } from 'node:path'
import { createDatabaseLook } from '../test/rig/database-look.ts'
import { startRig, type Rig } from '../test/rig/index.ts'
import { playApply } from './acts/apply.ts'
import { playBlocked } from './acts/blocked.ts'
import { playDatabase } from './acts/database.ts'
import { playEnd } from './acts/end.ts'
import { playExtend } from './acts/extend.ts'
import { playFiles } from './acts/files.ts'
import { playHold } from './acts/hold.ts'
import { playRefused } from './acts/refused.ts'
import { playRequest } from './acts/request.ts'
import { playResize } from './acts/resize.ts'
import { playWarnings } from './acts/warnings.ts'
import { createAwsLook } from './aws-look.ts'
import { breakSomething } from './faults.ts'
import { emptyFolder } from './folder.ts'
import { createPeople } from './people.ts'
import { hasOpa, platformFiles, ROOT, STATE_BUCKET, type Play } from './play.ts'
import { createStage, type Stage } from './stage.ts'

const REGION = 'eu-west-1'
const USAGE = 'Usage: npm run demo [-- --full]   --full plays a database too, some four minutes more'
const isFull = process.argv.includes('--full')
const write = (line: string): void => void process.stdout.write(`${line}\n`)

/** One line for each tool that is missing. */
function missingTools(): readonly string[] {
  const has = (program: string, argument: string): boolean =>
    spawnSync(program, [argument], { stdio: 'ignore' }).status === 0
  return [
    ...(has('terraform', 'version')
      ? []
      : ['Terraform is missing: https://developer.hashicorp.com/terraform/install (1.11 or later)']),
    ...(has('moto_server', '--help') ? [] : ["moto is missing: pip install 'moto[server]==5.2.1'"]),
  ]
}

async function play(rig: Rig, stage: Stage, missing: readonly string[]): Promise<number> {
  const folder = await emptyFolder(resolve(ROOT, process.env['LEASEHOLD_DEMO_OUTPUT'] ?? 'demo-output'))
  const aws = rig.aws === undefined || missing.length > 0 ? undefined : createAwsLook(rig.aws.url, REGION)
  await aws?.makeStateBucket(STATE_BUCKET)
  const people = createPeople(rig.github, 'acme', 'platform')
  const at: Play = { rig, stage, people, folder, aws }
  const requested = await playRequest(at)
  if (aws !== undefined) {
    const ready = await playApply(at, requested, aws)
    await breakSomething(process.env['LEASEHOLD_DEMO_FAULT'], aws)
    const { issue } = requested
    const extended = await playExtend(at, issue, ready, aws)
    await playRefused(at, issue)
    // Before time passes: a lease begins by the machine's clock, which knows nothing of the play's.
    if (isFull) await playDatabase(at, aws, createDatabaseLook(rig.aws?.url ?? '', REGION))
    const inbox = await playFiles(at)
    const resized = await playResize(at, issue, extended, aws)
    await playBlocked(at, inbox, aws)
    await playWarnings(at, issue, resized)
    await playHold(at, issue, resized, aws)
    await playEnd(at, issue, aws)
  }
  rig.github.assertClean()
  conclude(rig, stage, relative(process.cwd(), folder.path))
  for (const line of missing) write(line)
  if (missing.length > 0) write('Only the request was played; install what is missing to see the rest.')
  return missing.length > 0 ? 3 : 0
}

function conclude(rig: Rig, stage: Stage, folder: string): void {
  const calls = rig.github.exchanges.filter(({ account }) => account === 'github-actions[bot]')
  const writes = calls.filter(
    ({ method, body }) => method !== 'GET' && !JSON.stringify(body ?? '').includes('"query":"query'),
  )
  write(`\nProved, each read back from outside the toolkit (${stage.claims.length}):`)
  for (const { what, source } of stage.claims) write(`  ✓ ${what} [${source}]`)
  write(`\n${calls.length} calls to GitHub in the lives of these leases, ${writes.length} of them writes.`)
  write(
    `To read: ${folder}/ (comments as Markdown, what the reaper said, the rendered stack, catalog.json, ledger)`,
  )
}

async function main(): Promise<number> {
  const missing = missingTools()
  const stage = createStage(write)
  write('Leasehold: the life of one lease. AWS and GitHub are played on this machine; no account needed.')
  if (!hasOpa)
    write(
      'OPA is not here (https://www.openpolicyagent.org): the guardrails judge, Rego policies are left out.',
    )
  const rig = await startRig({ aws: missing.length === 0, seed: { files: platformFiles() } })
  // Leaving at once still runs what ends the servers' processes; the folders are removed here.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      write(`\n${signal}: stopping what was started`)
      void rig.stop().finally(() => process.exit(130))
    })
  }
  try {
    return await play(rig, stage, missing)
  } catch (error) {
    write(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`)
    for (const failure of rig.github.failures) write(`  the local GitHub: ${failure}`)
    return 1
  } finally {
    await rig.stop()
  }
}

const unknown = process.argv.slice(2).filter((argument) => argument !== '--full')
if (unknown.length > 0) write(USAGE)
process.exitCode = unknown.length > 0 ? 2 : await main()
