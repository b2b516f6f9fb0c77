import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { actionNames } from '../../scripts/definitions.ts'
import { root } from '../../scripts/tools.ts'

/** What an action with nothing to do must not load, by a text that stands in the bundled code of each. */
const HEAVY = {
  'the AWS SDK': /\bclass (S3|STS|ResourceGroupsTaggingAPI)Client\b/,
  'the GitHub client': /octokit-request-error|class RequestError\b/,
  templates: /\bnunjucks\b/,
} as const

const folder = mkdtempSync(join(tmpdir(), 'leasehold-bundle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Files of the bundle that a process loaded, by Node's own coverage. */
function loadedFiles(coverage: string): readonly string[] {
  const urls = readdirSync(coverage).flatMap((file) => {
    const report = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] }
    return report.result.map(({ url }) => url)
  })
  return urls
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url))
    .filter((file) => file.startsWith(join(root, 'dist')))
}

test('the texts that show what is loaded stand in the bundle', () => {
  const files = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'))
  for (const [what, text] of Object.entries(HEAVY)) {
    const holders = files.filter((file) => text.test(readFileSync(join(root, 'dist', file), 'utf8')))
    expect({ what, found: holders.length > 0 }).toEqual({ what, found: true })
  }
})

describe.each(actionNames())('the bundle of %s', (name) => {
  const stub = join(root, 'actions', name, 'dist', 'index.js')
  const outputs = join(folder, `${name}-outputs`)
  const coverage = join(folder, `${name}-coverage`)

  // An input that does not exist (L1) is answered before anything is read: the least that an action can do.
  test('starts from any folder, refuses an unknown input, and loads nothing that it does not use', () => {
    expect(existsSync(stub)).toBe(true)
    writeFileSync(outputs, '')
    const { status, stdout } = spawnSync(process.execPath, [stub], {
      cwd: folder,
      encoding: 'utf8',
      env: { GITHUB_OUTPUT: outputs, NODE_V8_COVERAGE: coverage, 'INPUT_NO-SUCH-INPUT': 'x' },
    })
    expect(stdout).toContain('unknown-input')
    expect(status).toBe(1)
    expect(readFileSync(outputs, 'utf8')).toMatch(/^reason-code<<.*\nunknown-input$/m)
    const loaded = loadedFiles(coverage)
    expect(loaded).toContain(join(root, 'dist', 'index.js'))
    for (const [what, text] of Object.entries(HEAVY)) {
      const guilty = loaded.filter((file) => text.test(readFileSync(file, 'utf8')))
      expect({ what, guilty }).toEqual({ what, guilty: [] })
    }
  })

  test('the stub is a few lines', () => {
    expect(readFileSync(stub, 'utf8').split('\n').length).toBeLessThan(8)
  })
})
