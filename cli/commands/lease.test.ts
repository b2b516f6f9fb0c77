import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli, writeTree } from '../../test/support/cli.ts'
import { REPOSITORY_ROOT } from '../../test/support/example-platform.ts'
import { applyBegun, hold, runRecord, warning } from '../../test/support/leases.ts'
import { encode, stateFile } from '../../test/support/world.ts'
import { openEvidence } from '../../src/evidence/evidence.ts'
import { createLocalStorage } from '../../src/outside/aws/storage-local.ts'

const NAME = 'payments/reports'
const REQUEST = 'requests/payments/reports.yaml'
const UID = 'p7bwqqwqgtv7oo4ygkgioyup3n'
const KEY = `900100200/${NAME}/${UID}/terraform.tfstate`
const COMMENT = '# keep me\n'

let root: string
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'leasehold-lease-'))
  for (const part of ['leasehold.yaml', 'modules', 'prices', 'requests', 'stacks'])
    cpSync(join(REPOSITORY_ROOT, part), join(root, part), { recursive: true })
  const stack = join(root, 'stacks/payments/reports/stack.json')
  const pinned: unknown = JSON.parse(readFileSync(stack, 'utf8'))
  const backend = { type: 'local', path: 'storage', key: KEY }
  writeFileSync(stack, JSON.stringify(Object.assign({}, pinned, { backend })))
  writeFileSync(join(root, REQUEST), `${COMMENT}${request()}`)
  writeTree(root, new Map([[`storage/${KEY}`, encode(stateFile(UID, 4, 7))]]))
  const about = { uid: UID, lease: NAME, stateKey: KEY }
  await log().create({ ...applyBegun(), ...about }, 'x')
  await log().create(runRecord(about), 'applied-aaaaaaaaaaaa-0')
  await log().create({ ...warning('2d', '2026-12-05T09:10:00Z'), ...about }, '2d')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('lease show', () => {
  test('reads like a story', async () => {
    await log().create(
      { ...hold('2026-12-09T08:00:00Z', '2026-12-07T08:00:00Z'), uid: UID, lease: NAME, stateKey: KEY },
      '77',
    )
    const { code, stdout } = cli('lease', 'show', NAME, '--now', '2026-12-07T08:30:00Z')
    expect(code).toBe(0)
    expect(stdout).toMatch(
      new RegExp(
        [
          /^payments\/reports · S3 bucket, dev, eu-west-1 · owner alice$/,
          /^It costs \$[\d.]+ a month, about \$[\d.]+ so far\.$/,
          /^Ready since 23 Nov 2026, 09:00 UTC \(14 days\); ends 7 Dec 2026, 09:00 UTC, in 30 minutes\.$/,
          /^Held until 9 Dec 2026, 08:00 UTC by alice\.$/,
          /^bucket: acme-reports$/,
          /^Warned 5 Dec 2026, 09:10 UTC, 2d before its end\.$/,
          /^Last: applied by alice, 23 Nov 2026, 09:00 UTC: .*$/,
          /^Now: its warning of `2h` before .* is due\.$/,
          /^Next: leasehold lease extend payments\/reports 7d .*$/,
        ]
          .map(({ source }) => source)
          .join('\\n'),
        'm',
      ),
    )
  })

  test('as JSON, and by its short name, has the same facts, and an unknown name says how to find them', () => {
    const { stdout } = cli('show', NAME, '--json', '--now', '2026-11-24T09:00:00Z')
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      lease: NAME,
      end: '2026-12-07T09:00:00.000Z',
      heldUntil: null,
      now: { kind: 'kept', reasonCode: 'running' },
    })
    const unknown = cli('lease', 'show', 'payments/none')
    expect(unknown.code).toBe(1)
    expect(unknown.stderr).toContain('leasehold list')
    expect(cli('lease', 'show', '../etc/passwd').code).toBe(1)
  })
})

describe('lease extend and end', () => {
  test('change the request, keep its comments, and say what it costs and what comes next', () => {
    const { code, stdout } = cli('lease', 'extend', NAME, '7d')
    expect(code).toBe(0)
    expect(stdout).toMatch(/lease: 14d → 21d\n {2}adds about \$[\d.]+\nNext: git switch -c extend-reports/)
    expect(request()).toContain('lease: 21d')
    expect(request().startsWith(COMMENT)).toBe(true)
  })

  test('end writes when, and what becomes of the data', () => {
    expect(cli('lease', 'end', REQUEST, '--discard', '--now', '2026-12-01T09:00:00Z').code).toBe(0)
    expect(request()).toMatch(/end: ?\{? ?\n?[^]*2026-12-01T09:00:00.000Z[^]*discard/)
  })

  test('say no by the rules of the commands, and change nothing', () => {
    const before = request()
    const { code, stdout } = cli('lease', 'extend', NAME, '52w', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: 'too-long', file: REQUEST }] })
    expect(cli('lease', 'end', NAME, '--snapshot', '--discard').code).toBe(2)
    expect(cli('lease', 'end', NAME, '--snapshot').stderr).toContain('can take no snapshot')
    expect(request()).toBe(before)
  })
})

describe('lease hold', () => {
  test('writes evidence at once, of a member of the team, and the end does not move', async () => {
    const { code, stdout } = cli('lease', 'hold', NAME, '2d', '--as', 'bob', '--now', '2026-12-07T08:00:00Z')
    expect(code).toBe(0)
    expect(stdout).toBe(
      'payments/reports is not destroyed before 9 Dec 2026, 08:00 UTC. Its end does not move: 7 Dec 2026, 09:00 UTC.\n',
    )
    const holds = (await log().list(NAME, UID)).filter(({ kind }) => kind === 'hold')
    expect(holds).toMatchObject([
      { by: { login: 'bob', id: 1002 }, until: expect.stringMatching(/^2026-12-09T08:00/), comment: null },
    ])
  })

  test.each([
    ['somebody else', ['2d', '--as', 'mallory'], 1, 'not a member'],
    ['a length of another form', ['soon', '--as', 'bob'], 1, 'not a length'],
    ['nobody', ['2d'], 2, '--as'],
  ])('of %s is refused', async (_words, args, code, said) => {
    const run = cli('lease', 'hold', NAME, ...args)
    expect(run.code).toBe(code)
    expect(run.stderr).toContain(said)
    expect((await log().list(NAME, UID)).some(({ kind }) => kind === 'hold')).toBe(false)
  })
})

describe('reap', () => {
  beforeEach(() => {
    const config = readFileSync(join(root, 'leasehold.yaml'), 'utf8')
    const local = config.replace(/^backend:.*\n(?: .*\n)*/m, 'backend: { type: local, path: storage }\n')
    writeFileSync(join(root, 'leasehold.yaml'), local)
    for (const args of [
      ['init', '--quiet', '--initial-branch=main'],
      ['add', '--all', '--', ':!storage'],
      ['-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--message=x'],
    ])
      execFileSync('git', args, { cwd: root })
  })

  test('reports by default, and writes nothing', async () => {
    const before = (await log().list(NAME, UID)).length
    const { code, stdout } = cli('reap', '--now', '2026-12-20T09:00:00Z')
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^payments\/reports {2}warn {2}its warning of `2h` .*\n.*mode `report` changes nothing/,
    )
    expect((await log().list(NAME, UID)).length).toBe(before)
  })

  test('cannot deliver a warning without GitHub, so that none counts as delivered, and is red (L8)', async () => {
    const { code, stdout } = cli('reap', '--mode', 'warn', '--json', '--now', '2026-12-20T09:00:00Z')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, mode: 'warn', decision: 'failed' })
    expect((await log().list(NAME, UID)).filter(({ kind }) => kind === 'warning')).toHaveLength(1)
  })

  test('is recorded as the action records its runs, and says so (L22)', () => {
    const { code, stdout } = cli('reap', '--mode', 'destroy', '--now', '2026-11-24T09:00:00Z')
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('is recorded as one of'),
    })
    expect(heartbeats()).toMatchObject([
      {
        at: expect.stringMatching(/^2026-11-24T09:00/),
        run: { id: 'local' },
        mode: 'destroy',
        succeeded: true,
      },
    ])
  })

  test.each([
    ['of one lease', ['--mode', 'destroy', '--only', NAME], 'it looked at one lease only'],
    ['of an environment that is none', ['--mode', 'destroy', '--environment', 'x'], 'it looked at no lease'],
  ])('a run %s says that it is not recorded', (_words, args, why) => {
    const { stdout, stderr } = cli('reap', ...args, '--now', '2026-11-24T09:00:00Z')
    expect(`${stdout}${stderr}`).toContain(`This run is not recorded as one of the reaper: ${why}.`)
    expect(heartbeats()).toEqual([])
  })

  test('a record that cannot be written is told, with what the run did', () => {
    writeTree(root, new Map([['storage/900100200/reaper', Buffer.from('{}')]]))
    const { stdout } = cli('reap', '--mode', 'destroy', '--now', '2026-11-24T09:00:00Z')
    expect(stdout).toMatch(
      /^payments\/reports {2}kept .*\n.*\nThis run is not recorded as one of the reaper: /,
    )
  })

  test('a mode of another form is usage, and never destroys (L1)', () => {
    expect(cli('reap', '--mode', 'destory')).toMatchObject({ code: 2 })
    expect(cli('reap', '--only', 'payments/none').code).toBe(1)
  })
})

test('`--now` is refused where real credentials are configured', () => {
  const { code, stderr } = runCli(root, ['lease', 'show', NAME, '--now', '2026-12-07T08:00:00Z'], {
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  })
  expect(code).toBe(1)
  expect(stderr).toContain('--now is refused')
})

/** Records of whole runs that lie beside the evidence. */
function heartbeats(): readonly unknown[] {
  const folder = join(root, 'storage/900100200/reaper/runs')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown)
}

function cli(...args: readonly string[]) {
  return runCli(root, args)
}

function request(): string {
  return readFileSync(join(root, REQUEST), 'utf8')
}

function log() {
  return openEvidence(createLocalStorage(join(root, 'storage')), 900100200)
}
