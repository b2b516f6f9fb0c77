import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPolicyEngine } from '../src/outside/opa/engine.ts'
import { OPA_RELEASE } from '../src/outside/opa/release.ts'
import { judgeRego } from '../src/rego/judge.ts'
import { median, timed, type Bench, type Measure } from './bench.ts'

const ROUNDS = 7
const POLICIES = 20
const RESOURCES = 500
/** We read the policies, ask for OPA's capabilities, and judge: three processes where `opa eval` is one. */
const LIMIT = 6

/** The same folder and the same plan, judged by us, by plain `opa eval`, and by conftest. */
export const bench: Bench = { title: `Rego: ${POLICIES} policies on ${RESOURCES} resources`, run: measure }

async function measure(): Promise<readonly Measure[]> {
  if (spawnSync('opa', ['version']).status !== 0)
    return [{ what: 'not run: needs OPA on the PATH', figure: '', limit: 'none', isWithin: true }]
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-bench-'))
  const plan = planOf(RESOURCES)
  const files = new Map<string, Uint8Array>()
  mkdirSync(join(folder, 'policy'))
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan))
  for (let index = 0; index < POLICIES; index += 1) {
    const text = policyOf(index)
    files.set(`policy/${index}.rego`, Buffer.from(text))
    writeFileSync(join(folder, 'policy', `${index}.rego`), text)
  }
  const conftest = spawnSync('conftest', ['--version']).status === 0
  const times = { ours: [] as number[], opa: [] as number[], conftest: [] as number[] }
  const started = (program: string, args: readonly string[]): number => {
    const start = performance.now()
    spawnSync(program, args, { cwd: folder, stdio: 'ignore' })
    return performance.now() - start
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push(await timed(async () => judgeOnce(files, plan)))
    times.opa.push(started('opa', ['eval', '--data=policy', '--input=plan.json', 'data.main']))
    if (conftest) times.conftest.push(started('conftest', ['test', 'plan.json']))
  }
  rmSync(folder, { recursive: true })
  return measuresOf(median(times.ours), median(times.opa), conftest ? median(times.conftest) : undefined)
}

/** A new engine each time: nothing of an earlier round is kept. */
async function judgeOnce(files: ReadonlyMap<string, Uint8Array>, plan: unknown): Promise<void> {
  const engine = createPolicyEngine({
    release: OPA_RELEASE,
    path: '',
    environment: { PATH: process.env['PATH'], RUNNER_TOOL_CACHE: '/nonexistent' },
    home: homedir(),
    platform: `${process.platform}-${process.arch}`,
  })
  const documents = [{ name: 'plan.json', value: plan }]
  const judged = await judgeRego({ files, data: new Map(), documents, options: {} }, engine)
  if (!judged.ok) throw new Error(judged.problems.map(({ message }) => message).join('; '))
}

function measuresOf(ours: number, opa: number, conftest: number | undefined): readonly Measure[] {
  const shown = (what: string, time: number): Measure => ({
    what,
    figure: `${time.toFixed(0)} ms`,
    limit: 'none',
    isWithin: true,
  })
  const ratio = (what: string, other: number): Measure => ({
    what,
    figure: (ours / other).toFixed(1),
    limit: String(LIMIT),
    isWithin: ours / other <= LIMIT,
  })
  return [
    shown('Leasehold', ours),
    shown('`opa eval`', opa),
    ratio('ratio to `opa eval`', opa),
    ...(conftest === undefined
      ? [{ what: 'conftest: not run, it is not on the PATH', figure: '', limit: 'none', isWithin: true }]
      : [shown('`conftest test`', conftest), ratio('ratio to `conftest test`', conftest)]),
  ]
}

function policyOf(index: number): string {
  return `package main

deny_${index} contains msg if {
	some change in input.resource_changes
	change.type == "aws_s3_bucket"
	not change.change.after.tags["key-${index}"]
	msg := sprintf("%s has no key-${index}", [change.address])
}
`
}

function planOf(resources: number): unknown {
  const tags = Object.fromEntries(Array.from({ length: POLICIES }, (_none, index) => [`key-${index}`, 'x']))
  return {
    format_version: '1.2',
    resource_changes: Array.from({ length: resources }, (_none, index) => ({
      address: `aws_s3_bucket.this[${index}]`,
      mode: 'managed',
      type: 'aws_s3_bucket',
      change: { actions: ['create'], after: { bucket: `b-${index}`, tags: index % 50 === 0 ? {} : tags } },
    })),
  }
}
