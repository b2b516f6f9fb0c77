import { describe, expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { root } from '../scripts/tools.ts'
import { readScan } from '../src/scan/read-scan.ts'

const SCRIPTS = join(root, '.github', 'checkov')
const FIXTURES = join(root, 'test', 'fixtures')
const [UID, OTHER] = ['aaaabbbbccccddddeeeeffff22', 'aaaabbbbccccddddeeeeffff33']
const SECRET = 'correct-horse-battery'

/** The folder of the Checkov on the PATH: `.github/checkov/install.sh` makes one. */
const checkov = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'checkov'))
  .find(existsSync)
const hasJq = spawnSync('jq', ['--version']).status === 0
const withJq = hasJq ? describe : describe.skip
const withCheckov = hasJq && checkov !== undefined ? test : test.skip

// Checkov takes seconds to start.
jest.setTimeout(120_000)

describe('whether Checkov is asked for', () => {
  test.each([
    ['named', 'scanners:\n  checkov:\n    threshold: high\nrules: {}\n', 'on=true'],
    ['beside another', 'version: 1\nscanners:\n  # ours\n  trivy: {}\n  checkov: {}\n', 'on=true'],
    ['a rule of that name', 'version: 1\nrules:\n  checkov:\n    level: hard\n', 'on=false'],
    ['after another scanner', 'scanners:\n  trivy: {}\nrules:\n  checkov:\n    level: hard\n', 'on=false'],
    ['a comment', '#scanners:\n#  checkov:\nrules: {}\n', 'on=false'],
    ['the example', readFileSync(join(root, 'policies/guardrails.yaml'), 'utf8'), 'on=false'],
    ['no guardrails', undefined, 'on=false'],
  ])('%s', (_title, text, said) => {
    inFolder((folder) => {
      const file = join(folder, 'guardrails.yaml')
      if (text !== undefined) writeFileSync(file, text)
      expect(run('configured.sh', [file]).stdout.trim()).toBe(said)
    })
  })
})

withJq(hasJq ? 'a scan' : 'a scan (skipped: needs jq)', () => {
  test('that fails leaves no report, and does not stop the next', () => {
    inFolder((folder) => {
      const program = `#!/bin/bash
case "$*" in *--output-file-path*) out="\${@: -1}" ;; esac
grep -q good "$2" || exit 2
echo '{"runs":[{"results":[]}]}' >"$out/results_sarif.sarif"
echo '{"passed":4}' >"$out/results_json.json"
`
      const scanned = scan(folder, program, { [UID]: '{"bad":1}', [OTHER]: '{"good":1}' })
      expect(scanned.status).toBe(0)
      expect(scanned.stderr).toContain(`checkov failed on ${UID}`)
      expect([...scanned.reports.keys()]).toEqual([`checkov-${OTHER}.sarif`])
      expect(scanned.reports.get(`checkov-${OTHER}.sarif`)).toMatchObject({
        runs: [{ properties: { evaluated: 4 } }],
      })
    })
  })

  test('sees nothing of this environment', () => {
    inFolder((folder) => {
      const program = '#!/bin/bash\nenv >&2\n'
      const scanned = scan(folder, program, { [UID]: '{}' }, { AWS_SECRET_ACCESS_KEY: 'of-the-job' })
      expect(scanned.status).toBe(0)
      expect(scanned.stderr).toContain('HOME=/tmp')
      expect(scanned.stderr).not.toContain('of-the-job')
    })
  })

  test('that links to what only this user may read leaves no report', () => {
    inFolder((folder) => {
      const program = `#!/bin/bash
out="\${@: -1}"
echo '{"passed":4}' >"$out/results_json.json"
ln -s "$2" "$out/results_sarif.sarif"
`
      const scanned = scan(folder, program, { [UID]: '{"runs":[{"results":[]}]}' })
      expect(scanned.status).toBe(0)
      expect(scanned.reports.size).toBe(0)
    })
  })

  withCheckov(
    checkov === undefined ? 'by Checkov itself (skipped: needs checkov)' : 'by Checkov itself',
    () => {
      inFolder((folder) => {
        const plan = readFileSync(join(FIXTURES, 'plans', 'shapes.json'), 'utf8')
        const changes = readFileSync(join(FIXTURES, 'plans', 'changes.json'), 'utf8')
        const scanned = scan(folder, undefined, { [UID]: plan, [OTHER]: changes })
        expect(scanned.stderr).not.toContain('checkov failed')
        const content = JSON.stringify(scanned.reports.get(`checkov-${UID}.sarif`))
        expect(content).not.toContain(SECRET)
        const read = readScan({
          name: 'checkov',
          content: Buffer.from(content),
          options: {
            threshold: 'high',
            resource: 'payments/reports',
            file: 'requests/payments/reports.yaml',
          },
        })
        const findings = read.ok ? read.value : []
        const of = (resource: string): readonly string[] =>
          findings.filter((finding) => finding.resource === resource).map(({ rule }) => rule)
        expect(of('aws_elasticache_replication_group.clear')).toContain('checkov/CKV_AWS_30')
        expect(of('aws_elasticache_replication_group.over_tls')).not.toContain('checkov/CKV_AWS_30')
        const bucket = 'aws_s3_bucket_public_access_block.this'
        expect(of(`module.pair["c[\\"d\\"]"].module.inner[0].${bucket}`)).toEqual(['checkov/CKV_AWS_56'])
        expect(of(`module.pair["a.b"].module.inner[0].${bucket}`)).toEqual([])
        // Nothing that Checkov knows: its report says so, and is refused as one that shows nothing.
        expect(scanned.reports.get(`checkov-${OTHER}.sarif`)).toEqual(
          JSON.parse(readFileSync(join(FIXTURES, 'scans', 'checkov-nothing.sarif'), 'utf8')),
        )
      })
    },
  )
})

interface Scanned {
  readonly status: number | null
  readonly stderr: string
  readonly reports: ReadonlyMap<string, unknown>
}

/** Scans plans by the Checkov of this machine, or by a program in its place. */
function scan(
  folder: string,
  program: string | undefined,
  plans: Readonly<Record<string, string>>,
  environment: NodeJS.ProcessEnv = {},
): Scanned {
  const tool = join(folder, 'tool')
  if (program !== undefined) {
    mkdirSync(join(tool, 'bin'), { recursive: true })
    writeFileSync(join(tool, 'bin', 'checkov'), program)
    chmodSync(join(tool, 'bin', 'checkov'), 0o755)
  }
  mkdirSync(join(folder, 'plans'))
  for (const [uid, text] of Object.entries(plans)) writeFileSync(join(folder, 'plans', `${uid}.json`), text)
  const home = program === undefined ? dirname(dirname(realpathSync(checkov ?? ''))) : tool
  const { status, stderr } = run(
    'scan.sh',
    [home, join(folder, 'plans'), join(folder, 'reports')],
    environment,
  )
  const names = readdirSync(join(folder, 'reports')).sort()
  const reports = names.map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(join(folder, 'reports', name), 'utf8')),
  ])
  return { status, stderr, reports: new Map(reports) }
}

function run(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('bash', [join(SCRIPTS, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
}

/** Others may look into it, as the other user that scans must. */
function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-checkov-'))
  try {
    chmodSync(folder, 0o755)
    use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
