import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import { startGitHub, type LocalGitHub, type Seed } from '../github/index.ts'
import { createClock, type RigClock } from './clock.ts'
import { startMoto, type Moto, type MotoKind } from './moto.ts'
import { startProxy, type AwsProxy } from './proxy.ts'
import { runAction, type ActionOptions, type ActionRun } from './run-action.ts'
import { cloneWorkspace } from './workspace.ts'

export { createClock, DAY, HOUR, type RigClock } from './clock.ts'
export type { ActionOptions, ActionRun } from './run-action.ts'
export * from '../github/index.ts'

export interface RigOptions {
  /** Default: a clock that goes on from the machine's time, as Terraform's own `timestamp()` does. */
  readonly clock?: RigClock
  readonly seed?: Partial<Seed>
  /** Starts a local AWS too; without it the actions' AWS endpoint is a port where nobody listens. */
  readonly aws?: boolean | MotoKind
}

/** One clock, one GitHub, one AWS: everything that an action meets, on loopback. Free of any test framework. */
export interface Rig {
  readonly clock: RigClock
  readonly github: LocalGitHub
  /** The proxy before moto; `undefined` when it was not asked for or is missing. */
  readonly aws: AwsProxy | undefined
  /** Why there is no AWS though it was asked for. */
  readonly awsMissing: string | undefined
  /** Removed at the end. */
  readonly folder: string
  /** A new clone; of the default branch, or at a revision. */
  checkout(revision?: string): Promise<string>
  runAction(name: string, options?: ActionOptions): Promise<ActionRun>
  /** Endpoint, credentials and region for AWS clients. */
  awsVariables(): Readonly<Record<string, string>>
  createBucket(name: string): Promise<void>
  /** Runs something once, when the n-th call from now on has been served. Returns what takes it back. */
  onCall(count: number, act: () => Promise<void>): () => void
  stop(): Promise<void>
}

const REGION = 'eu-west-1'

export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const clock = options.clock ?? createClock()
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-rig-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  // Also when the process ends early.
  process.once('exit', remove)
  const kind = options.aws === true ? 'plain' : options.aws
  const started = kind === undefined || kind === false ? undefined : await startMoto(kind)
  const moto: Moto | undefined = started?.ok === true ? started.moto : undefined
  const aws = moto === undefined ? undefined : await startProxy(moto.url, clock)
  const github = await startGitHub({ clock, ...(options.seed === undefined ? {} : { seed: options.seed }) })
  let watch: { left: number; readonly act: () => Promise<void> } | undefined

  async function count(): Promise<void> {
    if (watch === undefined) return
    watch.left -= 1
    if (watch.left > 0) return
    const { act } = watch
    watch = undefined
    await act()
  }
  github.beforeAnswer(count)
  aws?.beforeAnswer(async (call) => (call.isAction ? count() : undefined))

  const awsVariables = (): Readonly<Record<string, string>> => ({
    AWS_ENDPOINT_URL: aws?.url ?? 'http://127.0.0.1:9',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_EC2_METADATA_DISABLED: 'true',
  })

  const rig: Rig = {
    clock,
    github,
    aws,
    awsMissing: started?.ok === false ? started.reason : undefined,
    folder,
    async checkout(revision) {
      const workspace = mkdtempSync(join(folder, 'workspace-'))
      await cloneWorkspace(github, workspace, revision)
      return workspace
    },
    runAction: (name, actionOptions) => runAction(rig, name, actionOptions),
    awsVariables,
    async createBucket(name) {
      if (aws === undefined) throw new Error('this rig has no AWS')
      const client = new S3Client({
        endpoint: aws.url,
        region: REGION,
        forcePathStyle: true,
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      })
      await client.send(
        new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { LocationConstraint: REGION } }),
      )
      const VersioningConfiguration = { Status: 'Enabled' as const }
      await client.send(new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration }))
      client.destroy()
    },
    onCall(left, act) {
      const mine = { left, act }
      watch = mine
      return () => {
        if (watch === mine) watch = undefined
      }
    },
    async stop() {
      await github.stop()
      await aws?.stop()
      await moto?.stop()
      process.off('exit', remove)
      remove()
    },
  }
  return rig
}
