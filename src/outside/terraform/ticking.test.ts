import { expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TerraformProgress, TerraformWorkspace } from '../../ports.ts'
import { ticking } from './ticking.ts'

const AT: TerraformProgress = { phase: 'apply', done: 1, total: 2, running: ['aws_db_instance.this'] }

test('says again how far it is while nothing happens, and no longer', async () => {
  const slow: TerraformWorkspace = {
    plan: async () => ({ ok: true, diagnostics: [], plan: {} }),
    apply: async ({ onProgress }) => {
      onProgress(AT)
      await sleep(100)
      return { ok: true, diagnostics: [], added: 1, changed: 0, removed: 0 }
    },
    unlock: async () => false,
    close: async () => undefined,
  }
  const said: TerraformProgress[] = []
  await ticking(slow, 20).apply({ onProgress: (progress) => void said.push(progress) })
  const heard = said.length
  expect(heard).toBeGreaterThan(2)
  expect(new Set(said)).toEqual(new Set([AT]))
  await sleep(60)
  expect(said).toHaveLength(heard)
})
