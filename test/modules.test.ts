import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { memoryTree } from '../src/platform/tree.ts'
import { loadModule, moduleNames } from '../src/module/load.ts'
import { examplePlatform, REPOSITORY_ROOT } from './support/example-platform.ts'
import { realTerraform } from './support/real-terraform.ts'

const terraform = await realTerraform()
const judged = terraform?.hasProviders === true ? test : test.skip
const scratch = mkdtempSync(join(tmpdir(), 'leasehold-modules-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const tree = memoryTree('main', examplePlatform())
const names = await moduleNames(tree)

describe.each(names)('modules/%s', (name) => {
  test('is complete', async () => {
    const loaded = await loadModule(tree, name)
    expect(loaded.ok ? [] : loaded.problems).toEqual([])
    for (const path of ['README.md', 'tests'])
      expect(existsSync(join(REPOSITORY_ROOT, 'modules', name, path))).toBe(true)
  })

  judged(
    'passes its own tests, with a mock of its provider',
    () => {
      const folder = join(scratch, name)
      cpSync(join(REPOSITORY_ROOT, 'modules', name), folder, {
        recursive: true,
        filter: (path) => !path.endsWith('/.terraform'),
      })
      expect(terraform?.run(folder, 'fmt', '-check', '-recursive', '-diff').all).toBe('')
      const init = terraform?.run(folder, 'init', '-lockfile=readonly', '-input=false', '-no-color')
      expect(init).toMatchObject({ code: 0 })
      const tested = terraform?.run(folder, 'test', '-no-color')
      expect({ code: tested?.code, said: tested?.code === 0 ? '' : tested?.all }).toEqual({
        code: 0,
        said: '',
      })
      expect(readdirSync(join(folder, 'tests')).length).toBeGreaterThan(0)
    },
    120_000,
  )
})
