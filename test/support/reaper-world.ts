/** The reaper over a platform in memory, with a destroyer that does to state and evidence what the real one does. */
import { asUid, type Uid } from '../../src/kit/brands.ts'
import { openEvidence } from '../../src/evidence/evidence.ts'
import type { ReaperPorts } from '../../src/run/reaper/context.ts'
import type { DestroyResult } from '../../src/run/reaper/destroy.ts'
import type { Rehearsal } from '../../src/stack/rehearsal.ts'
import { reap, type ReaperInput } from '../../src/run/reaper/reaper.ts'
import { applied, applyBegun, at, endBegun, runRecord, stateKey, warning } from './leases.ts'
import { encode, stateFile, World } from './world.ts'

/** An hour after payments/reports ran out: its grace is over. */
export const DUE = at('2026-12-07T10:00:00Z')
export const OTHER = uidOf(25)

/** What a destroy comes to instead of an end; a function may throw. */
export type Told = DestroyResult | ((lease: string) => DestroyResult | undefined | void)

export function dueWorld(): World {
  const made = new World(DUE)
  made.addLease()
  for (const one of [applyBegun(), warning('2h', '2026-12-07T07:10:00Z')]) made.put(one, 'x')
  made.put(applied(), 'applied-aaaaaaaaaaaa-0')
  return made
}

/** One more lease that is due. */
export function addDue(world: World, lease = 'payments/other', uid: Uid = OTHER, length = '14d'): void {
  world.addLease(lease, uid, length)
  const place = { lease, uid, stateKey: stateKey(lease, uid) }
  const end = length === '7d' ? at('2026-11-30T09:00:00Z') : at('2026-12-07T09:00:00Z')
  world.put({ ...applyBegun(), ...place }, 'x')
  world.put(runRecord(place), 'applied-aaaaaaaaaaaa-0')
  world.put({ ...warning('2h', '2026-11-30T07:00:00Z', { end }), ...place }, 'x')
}

export function uidOf(index: number) {
  return asUid(String.fromCharCode(97 + index).repeat(26))
}

/** Freezes a module into payments/reports whose bucket holds data, and that says so how it ends. */
export function holdData(world: World, finalSnapshot: 'ask' | 'always' | 'never'): void {
  world.push({
    'stacks/payments/reports/.terraform.lock.hcl': '# no providers\n',
    'stacks/payments/reports/module/main.tf': 'resource "terraform_data" "this" {}\n',
    'stacks/payments/reports/module/module.yaml': `name: ledger
version: 1.0.0
title: Ledger
description: Holds what must not be lost by a slip.
providers: { aws: { source: hashicorp/aws, version: 5.100.0 } }
inputs: { type: object, additionalProperties: false, properties: {} }
outputs: {}
data: { resources: [aws_s3_bucket], final-snapshot: ${finalSnapshot}, at-end: daily backups go too }
price: []
`,
  })
}

/** One run; `destroyed` collects the leases that were. */
export async function reapIn(
  world: World,
  input: ReaperInput,
  options: {
    readonly destroyed: string[]
    readonly told?: Told
    readonly rehearsal?: Rehearsal
    readonly ports?: Partial<ReaperPorts>
  },
) {
  const { destroyed, told } = options
  const ports: ReaperPorts = {
    clock: { now: () => world.now },
    log: world.log,
    run: { id: '700', attempt: 1, url: null },
    openStorage: world.openStorage,
    git: world.git,
    forge: world.forge,
    cloud: {
      identity: async () => ({ account: '123456789012', partition: 'aws' }),
      tagged: async () => [],
      holdsObjects: async () => undefined,
    },
    terraform: { open: async () => Promise.reject(new Error('no Terraform here')) },
    destroyer: {
      rehearseDestroy: async () => options.rehearsal ?? { resources: 4, data: [], blockers: [] },
      destroyLease: async ({ manifest, lastLook }) => {
        const lease = `${manifest.team}/${manifest.name}`
        const late = (await lastLook?.()) ?? []
        if (late.length > 0) return { kind: 'blocked', reasonCode: 'last-look', problems: late }
        const given = typeof told === 'function' ? told(lease) : told
        if (given !== undefined) return given
        const key = manifest.backend.key
        if (lease === 'payments/reports')
          await openEvidence(world.openStorage(), 900100200).create(endBegun(), 'x')
        destroyed.push(lease)
        world.storage.set(key, encode(stateFile(manifest.uid, 5, 0)))
        return { kind: 'destroyed', destroyed: 4, lineage: 'x', serial: 5, leftovers: [] }
      },
    },
    ...options.ports,
  }
  return reap(input, ports)
}
