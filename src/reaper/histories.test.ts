import { expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import {
  applied,
  applyBegun,
  configOf,
  endBegun,
  factsOf,
  hold,
  runRecord,
  sha,
  START,
  stateOf,
  tombstone,
  warning,
} from '../../test/support/leases.ts'
import type { LeaseEvidence } from '../evidence/evidence.ts'
import { instantOf, millisecondsOf, type Instant } from '../kit/brands.ts'
import type { LeaseFacts, RequestFact } from '../lease/facts.ts'
import { addHours, earliest } from '../lease/lease.ts'
import { isOfficeTime, type OfficeHours } from '../lease/office-hours.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { decisionRecord } from './records.ts'
import { askId, triesOf, tryId } from './tries.ts'

const OFFICE: OfficeHours = {
  days: new Set([1, 2, 3, 4, 5]),
  from: 540,
  to: 1020,
  timeZone: 'America/St_Johns',
}
const GRACE = 1
const MAX_HOLD = 336
const MAX_HOURS = 720

/** What may become of a run that acts: it is killed before, in the middle of, or after what it does, or AWS says no. */
type Fate = 'well' | 'killed-before' | 'killed-after' | 'fails'

type Step =
  | { readonly does: 'extend' | 'hold'; readonly hours: number }
  | { readonly does: 'end' | 'delete' | 'restore' | 'answer' }
  | { readonly does: 'reap'; readonly fate: Fate; readonly isNamed: boolean }
  /** In minutes. */
  | { readonly does: 'wait'; readonly minutes: number }

/** A platform with one lease: what Git says, what the state says, and the evidence. */
class Life {
  now: Instant = START
  hours: number
  isDeleted = false
  asked: Instant | undefined
  data: 'discard' | undefined
  version = 0
  isEmptied = false
  tombstones = 0
  readonly evidence: LeaseEvidence[] = [applyBegun(), applied()]
  readonly config
  readonly asksForData: boolean

  constructor(hours: number, hasOffice: boolean, asksForData: boolean) {
    this.hours = hours
    this.asksForData = asksForData
    this.config = configOf(hasOffice ? { officeHours: OFFICE } : {})
  }

  get end(): Instant {
    return addHours(START, Math.min(this.hours, MAX_HOURS))
  }

  facts(): LeaseFacts {
    const request: RequestFact = this.isDeleted
      ? { kind: 'missing' }
      : {
          kind: 'valid',
          length: { kind: 'for', hours: this.hours, text: `${this.hours}h` },
          requestedEnd: this.asked,
          data: this.data,
          sha: sha(String(this.version % 10)),
        }
    const state = this.isEmptied ? stateOf({ managed: 0, markers: {}, serial: 6 }) : stateOf()
    return factsOf({
      request,
      state: { kind: 'present', state },
      evidence: [...this.evidence],
      finalSnapshot: this.asksForData ? 'ask' : undefined,
    })
  }

  decide(isNamed = false): Decision {
    return decide(this.facts(), { config: this.config, now: this.now, isNamed })
  }

  /** The latest of end, holds and the delivery of the last warning of this end, and the grace: from the history alone. */
  earliestEnd(): number {
    const holds = this.evidence.flatMap((one) => (one.kind === 'hold' ? [one.until] : []))
    const warned = this.evidence.flatMap((one) =>
      one.kind === 'warning' && one.end === this.end && one.stage === '2h' ? [one.at] : [],
    )
    expect(warned).not.toHaveLength(0)
    const held = holds.map((until) => earliest(instantOf(Date.parse(until)), addHours(this.end, MAX_HOLD)))
    const times = [this.end, ...warned, ...held].map((at) => Date.parse(at))
    return Math.max(...times) + GRACE * 3_600_000
  }

  take(step: Step): void {
    switch (step.does) {
      case 'wait':
        this.now = instantOf(millisecondsOf(this.now) + step.minutes * 60_000)
        return
      case 'extend':
        if (this.asked === undefined) this.hours += step.hours
        this.version += 1
        return
      case 'hold':
        this.evidence.push(hold(addHours(this.now, step.hours), this.now))
        return
      case 'end':
        this.asked ??= this.now
        this.version += 1
        return
      case 'answer':
        this.data = 'discard'
        this.version += 1
        return
      case 'delete':
      case 'restore':
        this.isDeleted = step.does === 'delete'
        return
      case 'reap':
        return this.reap(step.fate, step.isNamed)
    }
  }

  reap(fate: Fate, isNamed: boolean): void {
    const decision = this.decide(isNamed)
    if (fate === 'killed-before') return
    const record = decisionRecord(this.facts(), decision, { now: this.now, run: RUN, commit: sha('c') })
    switch (decision.kind) {
      case 'warn':
        this.evidence.push(warning(decision.stage, this.now, { end: decision.end }))
        return
      case 'ask':
        this.evidence.push(this.recordOf(askId(decision.nth, decision.end), 'blocked', decision.reasonCode))
        return
      case 'end':
        return this.destroy(decision, fate)
      case 'prove':
        this.bury()
        return
      case 'kept':
      case 'blocked':
        // L21: what was not done has a record as well.
        expect(record).toMatchObject({ reasonCode: decision.reasonCode })
        return
      case 'remove':
        return
      default:
        throw new Error(`a lease that nobody broke was judged ${decision.kind}: ${decision.message}`)
    }
  }

  destroy(decision: Decision & { readonly kind: 'end' }, fate: Fate): void {
    expect(this.isEmptied).toBe(false)
    if (decision.reasonCode === 'lease-ended')
      expect(millisecondsOf(this.now)).toBeGreaterThanOrEqual(this.earliestEnd())
    if (this.config.reaper.officeHours !== undefined && decision.reasonCode !== 'end-requested')
      expect(isOfficeTime(this.now, OFFICE)).toBe(true)
    if (this.asksForData) expect(!this.isDeleted && this.data).toBe('discard')
    this.evidence.push(endBegun({ reasonCode: decision.reasonCode }))
    if (fate === 'fails') {
      const tries = triesOf(this.facts())
      const id = tryId(tries, 'destroy-failed', this.now)
      this.evidence.push(this.recordOf(id, 'end-failed', 'destroy-failed'))
      return
    }
    this.isEmptied = true
    if (fate === 'well') this.bury()
  }

  bury(): void {
    this.tombstones += 1
    this.evidence.push(tombstone())
  }

  recordOf(id: string, event: 'blocked' | 'end-failed', reasonCode: string): LeaseEvidence {
    const { request } = this.facts()
    const requestSha = request.kind === 'missing' ? null : (request.sha ?? null)
    return runRecord({ id, event, reasonCode, at: this.now, requestSha })
  }
}

const RUN = { id: '1', attempt: 1, url: null }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 4000 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('reap' as const),
      fate: fc.constantFrom<Fate>('well', 'killed-before', 'killed-after', 'fails'),
      isNamed: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom('extend' as const, 'hold' as const),
      hours: fc.integer({ min: 1, max: 400 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom('end' as const, 'delete' as const, 'restore' as const, 'answer' as const),
    }),
  },
)

test('whatever happens, nothing ends early, everything ends, once, and each decision has its reason', () => {
  const histories = fc.array(step, { maxLength: 40 })
  const lengths = fc.integer({ min: 1, max: MAX_HOURS })
  const seen = new Set<string>()
  fc.assert(
    fc.property(lengths, fc.boolean(), fc.boolean(), histories, (hours, hasOffice, asksForData, steps) => {
      const life = new Life(hours, hasOffice, asksForData)
      for (const one of steps) {
        life.take(one)
        seen.add(life.decide().reasonCode)
      }
      // From here on nobody disturbs it: it is asked about once, named once, and then the clock alone runs.
      if (asksForData) {
        life.take({ does: 'restore' })
        life.take({ does: 'answer' })
      }
      const longest = MAX_HOURS + MAX_HOLD + 24 * 12
      let waited = 0
      for (; life.tombstones === 0 && waited < longest; waited += 4) {
        life.take({ does: 'reap', fate: 'well', isNamed: waited % 24 === 0 })
        life.take({ does: 'wait', minutes: 240 })
      }
      expect(life.tombstones).toBe(1)
      life.take({ does: 'reap', fate: 'well', isNamed: true })
      const last = life.decide()
      seen.add(last.reasonCode)
      expect(last.kind).toBe('remove')
      expect(life.tombstones).toBe(1)
    }),
    { numRuns: 200 },
  )
  // The histories are worth something only when they come by most of what can be decided.
  for (const reason of ['running', 'warned', 'held', 'request-deleted', 'end-requested', 'already-ended'])
    expect([...seen]).toContain(reason)
})
