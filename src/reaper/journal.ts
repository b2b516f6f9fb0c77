import {
  reaperRecordFormat,
  type HeartbeatRecord,
  type ReaperRecord,
  type SweepRecord,
} from '../formats/reaper-record.ts'
import { instantOf, millisecondsOf, type Instant } from '../kit/brands.ts'
import { prettyJson } from '../kit/canonical.ts'
import { Fault } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'
import type { Storage } from '../ports.ts'
import { HOUR } from '../lease/lease.ts'
import { stamp } from './records.ts'

/** Records of whole runs of the reaper, beside the evidence of the leases: one small object a run, in a folder a day. */
export interface ReaperJournal {
  write(record: ReaperRecord): Promise<void>
  /** Sweeps of an account between two instants, the oldest first. One listing for each day. */
  sweeps(account: string, from: Instant, to: Instant): Promise<readonly SweepRecord[]>
  /** Heartbeats between two instants, the newest first, each read when it is asked for. */
  heartbeats(from: Instant, to: Instant): AsyncIterable<HeartbeatRecord>
}

const DAY = 24 * HOUR
const validate = validator<ReaperRecord>(reaperRecordFormat)

/** @param repositoryId numeric id of the platform repository; every key begins with it */
export function openJournal(storage: Storage, repositoryId: number): ReaperJournal {
  const runs = `${repositoryId}/reaper/runs`
  const sweeps = (account: string): string => `${repositoryId}/reaper/sweeps/${account}`
  const read = async (folder: string, from: Instant, to: Instant): Promise<readonly ReaperRecord[]> => {
    const found: ReaperRecord[] = []
    for (const day of daysOf(from, to))
      for (const key of await storage.list(`${folder}/${day}/`)) {
        const record = readRecord(await storage.read(key))
        if (record !== undefined && record.at >= from && record.at <= to) found.push(record)
      }
    return found
  }
  return {
    async write(record) {
      const valid = validate(record)
      if (!valid.ok)
        throw new Fault('evidence-invalid', `a record would not be valid: ${valid.problems[0]?.message}`)
      const folder = record.kind === 'sweep' ? sweeps(record.account) : runs
      const scope = record.kind === 'heartbeat' && record.environment !== null ? `-${record.environment}` : ''
      const name = `${timeOf(record.at)}-${record.run.id}-${record.run.attempt}${scope}`
      const content = new TextEncoder().encode(prettyJson(record))
      await storage.create(`${folder}/${record.at.slice(0, 10)}/${name}.json`, content)
    },
    async sweeps(account, from, to) {
      return (await read(sweeps(account), from, to)).filter((record) => record.kind === 'sweep')
    },
    async *heartbeats(from, to) {
      for (const day of [...daysOf(from, to)].reverse())
        for (const key of [...(await storage.list(`${runs}/${day}/`))].reverse()) {
          const record = readRecord(await storage.read(key))
          if (record?.kind === 'heartbeat' && record.at >= from && record.at <= to) yield record
        }
    },
  }
}

/** `090000000`: names sort by time within their day. */
function timeOf(at: string): string {
  return stamp(at as Instant).slice(9, -1)
}

function daysOf(from: Instant, to: Instant): readonly string[] {
  const days: string[] = []
  const last = to.slice(0, 10)
  for (let time = millisecondsOf(from); instantOf(time).slice(0, 10) <= last; time += DAY)
    days.push(instantOf(time).slice(0, 10))
  return days
}

/**
 * What cannot be read counts as not there, which is the safe side for both kinds: a heartbeat is missed, a resource
 * was not seen before.
 */
function readRecord(content: Uint8Array | undefined): ReaperRecord | undefined {
  try {
    const valid = validate(JSON.parse(new TextDecoder().decode(content ?? new Uint8Array())))
    return valid.ok ? valid.value : undefined
  } catch {
    return undefined
  }
}
