import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { asUid } from '../../src/kit/brands.ts'
import { runCli, writeTree } from '../../test/support/cli.ts'
import { examplePlatform, REPORTS, REPORTS_PATH } from '../../test/support/example-platform.ts'
import { rendered } from '../../test/support/living-platform.ts'

const folder = mkdtempSync(join(tmpdir(), 'leasehold-render-upgrade-'))
afterAll(() => rmSync(folder, { recursive: true }))

const version = (): unknown =>
  (
    JSON.parse(readFileSync(join(folder, 'stacks/payments/reports/stack.json'), 'utf8')) as Record<
      string,
      unknown
    >
  )['module']

test('a stack keeps its frozen module, and takes the new one only when it is asked to', async () => {
  const platform = examplePlatform()
  const living = await rendered(platform, REPORTS_PATH, REPORTS, asUid('a'.repeat(26)))
  writeTree(folder, new Map([...platform, ...living]))
  const manifest = join(folder, 'modules/s3-bucket/module.yaml')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('version: 1.0.0', 'version: 1.1.0'))
  expect(runCli(folder, ['render', REPORTS_PATH]).code).toBe(0)
  expect(version()).toMatchObject({ version: '1.0.0' })
  expect(runCli(folder, ['render', REPORTS_PATH, '--upgrade']).code).toBe(0)
  expect(version()).toMatchObject({ name: 's3-bucket', version: '1.1.0' })
  // And keeps that one from then on.
  expect(runCli(folder, ['render', REPORTS_PATH]).code).toBe(0)
  expect(version()).toMatchObject({ version: '1.1.0' })
})
