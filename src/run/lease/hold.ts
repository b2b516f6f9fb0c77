import { openEvidence } from '../../evidence/evidence.ts'
import type { HoldEvidence } from '../../formats/evidence.ts'
import type { Instant } from '../../kit/brands.ts'
import { ok, problems, type Result } from '../../kit/result.ts'
import { addHours, earliest } from '../../lease/lease.ts'
import { parseDuration } from '../../lease/length.ts'
import { lifeOf } from '../../lease/life.ts'
import { loadConfig } from '../../platform/config.ts'
import type { Clock, OpenStorage, RunIdentity, Tree } from '../../ports.ts'
import { commonEvidence, stamp } from '../../reaper/records.ts'
import { whyTooLate } from '../command/hold.ts'
import { findLease } from './show.ts'

export interface HoldInput {
  readonly tree: Tree
  readonly lease: string
  readonly team: string
  /** `2d` */
  readonly length: string
  /** Login of the member whose word this is; the credentials decide whether it may be written at all. */
  readonly by: string
}

export interface Held {
  readonly lease: string
  readonly until: Instant
  /** What of it counts: `reaper.max-hold` after the end binds. */
  readonly counts: Instant
  readonly end: Instant | null
}

/** As `/hold 2d` (L8): from now, at once; the end does not move. */
export async function holdLease(
  input: HoldInput,
  ports: { readonly openStorage: OpenStorage; readonly clock: Clock; readonly run: RunIdentity },
): Promise<Result<Held>> {
  const hours = parseDuration(input.length)
  if (hours === undefined)
    return problems({
      code: 'wrong-form',
      message: `\`${input.length.slice(0, 60)}\` is not a length`,
      allowed: ['`12h`, `7d` or `2w`'],
      remedy: 'for example `2d`',
    })
  const config = await loadConfig(input.tree)
  if (!config.ok) return config
  const members = config.value.teams.get(input.team)?.members ?? []
  const login = input.by.replace(/^@/, '').toLowerCase()
  const member = members.find((one) => one.login.toLowerCase() === login)
  if (member === undefined)
    return problems({
      code: 'not-a-member',
      message: `\`${input.by.slice(0, 60)}\` is not a member of team \`${input.team}\``,
      allowed: members.map((one) => one.login),
      remedy: 'a lease is held by its owner or its team',
    })
  const found = await findLease(input.tree, ports.openStorage, input.lease)
  if (!found.ok) return found
  const { facts } = found.value
  const late = whyTooLate(facts)
  if (late !== undefined) return problems(late)
  const now = ports.clock.now()
  const until = addHours(now, hours)
  const hold: HoldEvidence = {
    kind: 'hold',
    ...commonEvidence(facts, { now, run: ports.run }),
    by: { login: member.login, id: member.id },
    until,
    comment: null,
  }
  const { manifest } = facts
  await openEvidence(ports.openStorage(manifest.backend), manifest.repository).create(
    hold,
    `local-${member.id}-${stamp(now)}`,
  )
  const { end } = lifeOf(facts, config.value)
  const most = end === null ? until : addHours(end, config.value.reaper.maxHoldHours)
  return ok({ lease: facts.lease, until, counts: earliest(until, most), end })
}
