import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { at } from '../../../test/support/leases.ts'
import { plainStack } from '../../../test/support/plain-stack.ts'
import { createOpenStorage } from '../../outside/aws/open-storage.ts'
import type { Json } from '../../kit/canonical.ts'
import type { TerraformWorkspace } from '../../ports.ts'
import { readState, type TerraformState } from '../../stack/state.ts'
import { bringWord, type WordInput } from './bring-word.ts'
import type { DestroyPorts } from './destroy.ts'

const DATABASE = 'module.this.aws_db_instance.this'
const stack = plainStack('storage', '')
const file = (isSkipped: boolean, serial: number): string =>
  JSON.stringify({
    version: 4,
    serial,
    lineage: 'a-line',
    resources: [
      {
        module: 'module.this',
        mode: 'managed',
        type: 'aws_db_instance',
        name: 'this',
        instances: [
          { attributes: { skip_final_snapshot: isSkipped, final_snapshot_identifier: 'orders-final' } },
        ],
      },
    ],
  })

let root: string
let asked: string[]
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'leasehold-test-'))
  asked = []
})
afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

async function stateIs(isSkipped: boolean, serial: number): Promise<TerraformState> {
  const text = file(isSkipped, serial)
  const path = join(root, 'storage', stack.manifest.backend.key)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  const state = readState(Buffer.from(text))
  if (!state.ok) throw new Error('no state')
  return state.value
}

function planOf(after: Readonly<Record<string, Json>>): unknown {
  const before = { skip_final_snapshot: false, final_snapshot_identifier: 'orders-final', size: 1 }
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: [
      {
        address: DATABASE,
        mode: 'managed',
        type: 'aws_db_instance',
        name: 'this',
        provider_name: 'registry.terraform.io/hashicorp/aws',
        change: { actions: ['update'], before, after: { ...before, ...after }, after_unknown: {} },
      },
    ],
  }
}

/** A Terraform that plans as it is told, and writes what `applied` does. */
function workspace(
  plan: unknown,
  applied: () => Promise<unknown> = async () => stateIs(true, 6),
): TerraformWorkspace {
  return {
    async plan({ destroy, only }) {
      asked.push(`plan ${JSON.stringify({ destroy, ...only })}`)
      return { ok: true, diagnostics: [], plan }
    },
    async apply() {
      asked.push('apply')
      await applied()
      return { ok: true, diagnostics: [], added: 0, changed: 1, removed: 0 }
    },
    unlock: async () => false,
    close: async () => undefined,
  }
}

function ports(): DestroyPorts {
  return {
    clock: { now: () => at('2026-12-07T10:00:00Z') },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    run: { id: '7', attempt: 1, url: null },
    openStorage: createOpenStorage(root, {}),
    cloud: {
      identity: async () => ({ account: '123456789012', partition: 'aws' }),
      tagged: async () => [],
      holdsObjects: async () => undefined,
    },
    forge: { isRunOver: async () => false },
    terraform: { open: async () => Promise.reject(new Error('it is open already')) },
  }
}

function inputOf(more: Partial<WordInput> = {}): WordInput {
  return {
    manifest: stack.manifest,
    tree: stack.tree,
    dataTypes: ['aws_db_instance'],
    word: { word: 'discard', isCarried: true },
    ...more,
  }
}

const DISCARDED = planOf({ skip_final_snapshot: true })
const PLANNED = `plan ${JSON.stringify({ destroy: false, targets: [DATABASE], variables: { leasehold_data_at_end: 'discard' } })}`

describe('the owner’s word comes into the state before the destroy', () => {
  test('by a plan of the data alone; what is destroyed then is the new state', async () => {
    const before = await stateIs(false, 5)
    expect(await bringWord(inputOf(), ports(), workspace(DISCARDED), before)).toMatchObject({ serial: 6 })
    expect(asked).toEqual([PLANNED, 'apply'])
  })

  test.each<[string, boolean, Partial<WordInput>]>([
    ['a state that says so already, after a run that was killed', true, {}],
    ['the word that a state has from the start', false, { word: { word: 'snapshot', isCarried: true } }],
    ['no word', false, { word: undefined }],
    ['a stack that has nothing to take it', false, { word: { word: 'discard', isCarried: false } }],
    ['a module that holds no data', false, { dataTypes: ['aws_s3_bucket'] }],
  ])('%s starts no Terraform', async (_what, isSkipped, more) => {
    const before = await stateIs(isSkipped, 5)
    expect(await bringWord(inputOf(more), ports(), workspace(DISCARDED), before)).toBe(before)
    expect(asked).toEqual([])
  })

  test('a word that was taken back is brought back', async () => {
    const before = await stateIs(true, 6)
    const back = workspace(planOf({}), async () => stateIs(false, 7))
    const input = inputOf({ word: { word: 'snapshot', isCarried: true } })
    expect(await bringWord(input, ports(), back, before)).toMatchObject({ serial: 7 })
  })

  test('L10: a plan that changes anything else is not applied', async () => {
    const before = await stateIs(false, 5)
    const more = workspace(planOf({ skip_final_snapshot: true, size: 2 }))
    expect(await bringWord(inputOf(), ports(), more, before)).toMatchObject({
      kind: 'blocked',
      reasonCode: 'word-plan-refused',
    })
    expect(asked).toEqual([PLANNED])
  })

  test('L9: it is not applied to a lease that was held or changed meanwhile', async () => {
    const before = await stateIs(false, 5)
    const lastLook = async () => [{ code: 'held', message: 'somebody holds it' }]
    expect(await bringWord(inputOf({ lastLook }), ports(), workspace(DISCARDED), before)).toMatchObject({
      kind: 'blocked',
      reasonCode: 'last-look',
    })
    expect(asked).toEqual([PLANNED])
  })

  test('an apply after which the state does not say so is no leave to destroy', async () => {
    const before = await stateIs(false, 5)
    const without = workspace(DISCARDED, async () => stateIs(false, 6))
    expect(await bringWord(inputOf(), ports(), without, before)).toMatchObject({
      kind: 'blocked',
      reasonCode: 'word-not-brought',
    })
  })
})
