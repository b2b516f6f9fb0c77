import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { plainStack } from '../../../test/support/plain-stack.ts'
import { readPlan } from '../../plan/plan.ts'
import { readState } from '../../stack/state.ts'
import { createTerraform } from './terraform.ts'

const shown = spawnSync('tofu', ['version', '-json'], { encoding: 'utf8' })
const version = /"terraform_version":\s*"([^"]+)"/.exec(shown.stdout)?.[1]

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leasehold-tofu-test-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const name = 'OpenTofu plans, applies exactly that plan, sees no drift, and destroys'
const withTofu = version === undefined ? test.skip : test

withTofu(
  version === undefined ? `${name} (skipped: needs tofu)` : name,
  async () => {
    const stack = plainStack('storage', 'resource "terraform_data" "thing" {\n  input = "x"\n}')
    const tofu = createTerraform({
      engine: 'tofu',
      pin: { version: version ?? '', checksums: async () => [] },
      environment: { ...process.env, RUNNER_TEMP: root },
      home: homedir(),
      root,
    })
    const workspace = await tofu.open(stack.files)
    const options = { tree: stack.tree, onProgress: () => undefined }
    try {
      const plan = await workspace.plan({ destroy: false, ...options })
      expect(plan.diagnostics).toEqual([])
      expect(readPlan(plan.plan)).toMatchObject({ ok: true })
      expect(await workspace.apply(options)).toMatchObject({ ok: true, added: 4 })
      const state = readState(await readFile(join(root, 'storage', stack.manifest.backend.key)))
      expect(state).toMatchObject({ ok: true, value: { managed: 4, markers: { tree: stack.tree } } })
      const again = readPlan((await workspace.plan({ destroy: false, ...options })).plan)
      const changes = again.ok ? (again.value.resource_changes ?? []) : []
      expect(changes.map(({ change }) => change.actions.join())).toEqual(['no-op', 'no-op', 'no-op', 'no-op'])
      await workspace.plan({ destroy: true, ...options })
      expect(await workspace.apply(options)).toMatchObject({ ok: true, removed: 4 })
    } finally {
      await workspace.close()
    }
  },
  60_000,
)
