import { openEvidence } from '../../src/evidence/evidence.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import type { Storage } from '../../src/ports.ts'
import { applyBegun, at, runRecord, stateKey } from './leases.ts'
import { encode } from './world.ts'

/** One run that finishes. */
export interface FinishedRun {
  readonly lease: string
  readonly uid: string
  /** Of its record. */
  readonly id: string
  /** Terraform's state, as text. */
  readonly state: string
}

/** What an apply leaves: its state and its records, by the adapters that write them. */
export async function finishRun(run: FinishedRun, storage: Storage): Promise<void> {
  const { lease, uid, id, state } = run
  const evidence = openEvidence(storage, 900100200)
  const about = { lease, uid, stateKey: stateKey(lease, uid), at: at('2026-11-23T09:00:00Z') }
  await evidence.create(applyBegun(about), 'x')
  await storage.create(about.stateKey, encode(state))
  await evidence.create(runRecord({ ...about, id, issue: null }), id)
}

/** The bucket of the states, by the variables of a rig. */
export function statesBucket(variables: Readonly<Record<string, string | undefined>>): Storage {
  return createOpenStorage('/', { ...variables })({ type: 's3', bucket: 'states', region: 'eu-west-1' })
}

// A process of its own: `node finish-run.ts '<the run as JSON>'`.
if (import.meta.main)
  await finishRun(JSON.parse(process.argv[2] ?? '') as FinishedRun, statesBucket(process.env))
