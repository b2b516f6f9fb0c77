import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'

/** The npm package as somebody gets it who has nothing of this repository: packed, installed without a network, run. */

const scratch = mkdtempSync(join(tmpdir(), 'leasehold-package-'))
const platform = join(scratch, 'platform')
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function run(folder: string, command: string, args: readonly string[]): string {
  const env = {
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: scratch,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}${stderr}`)
  return `${stdout}${stderr}`
}

const leasehold = (...args: readonly string[]): string =>
  run(platform, join(scratch, 'app', 'node_modules', '.bin', 'leasehold'), args)

beforeAll(() => {
  for (const folder of ['app', 'platform']) mkdirSync(join(scratch, folder))
  const built = join(scratch, 'built')
  run(REPOSITORY_ROOT, process.execPath, ['scripts/package.ts', '--out', built])
  run(join(scratch, 'app'), 'npm', ['pack', built, '--offline', '--silent'])
  const [packed = ''] = readdirSync(join(scratch, 'app')).filter((file) => file.endsWith('.tgz'))
  run(join(scratch, 'app'), 'npm', ['install', '--offline', '--no-audit', '--no-fund', packed])
}, 120_000)

test('brings no dependency, and is not the repository’s own manifest', () => {
  const installed = join(scratch, 'app', 'node_modules')
  expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['leasehold'])
  const manifest = JSON.parse(readFileSync(join(installed, 'leasehold', 'package.json'), 'utf8')) as object
  expect(Object.keys(manifest)).not.toContain('dependencies')
  expect(manifest).toMatchObject({ name: 'leasehold', bin: { leasehold: 'cli/leasehold.js' } })
  const { version } = JSON.parse(readFileSync(join(REPOSITORY_ROOT, 'package.json'), 'utf8')) as {
    version: string
  }
  expect(leasehold('--version').trim()).toBe(version)
})

test('writes a platform into an empty folder, in which a request passes every check', () => {
  const given = [
    '--repository',
    'acme/platform',
    '--repository-id',
    '1',
    '--owner-id',
    '2',
    '--team',
    'payments=alice:1001',
  ]
  leasehold('init', ...given, '--account', '123456789012', '--region', 'eu-west-1', '--yes')
  const request = ['--team', 'payments', '--env', 'dev', '--name', 'reports', '--owner', 'alice']
  const said = leasehold('new', 's3-bucket', ...request, '--input', 'class=small', '--yes')
  expect(said).toContain('✓ wrote requests/payments/reports.yaml')
})

test('has what it loads later: clients of AWS', () => {
  expect(leasehold('list')).toContain('there are no AWS credentials')
})
