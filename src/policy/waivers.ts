import type { Finding } from '../formats/finding.ts'
import { waiversFormat, type Waivers } from '../formats/waivers.ts'
import { millisecondsOf, parseInstant, type Instant } from '../kit/brands.ts'
import { ok, type Result } from '../kit/result.ts'
import { validateDocument, validator } from '../kit/schema.ts'
import { readYaml } from '../kit/yaml.ts'
import type { Person } from '../ports.ts'
import { isWideGlob, matchesGlob } from './glob.ts'

export const WAIVERS_PATH = 'policies/waivers.yaml'
/** The longest that anything may be waived; whoever needs more says so again. */
export const WAIVER_DAYS = 90
/** Days before its end from which a waiver warns. */
const SOON_DAYS = 14
const DAY = 24 * 3_600_000

export type Waiver = Waivers['waivers'][number] & {
  readonly file: string
  readonly line: number
}

/** What became of one waiver. Only `used` waives anything. */
export interface WaiverUse {
  readonly waiver: Waiver
  readonly state: 'used' | 'unused' | 'expired' | 'refused'
  /** For people: why it does not waive, or until when it does. */
  readonly message: string
  /** Findings that it waives. */
  readonly count: number
  readonly endsSoon: boolean
}

/** What is never waived: that something could not be judged at all, and what only the owner of the data may say. */
const NEVER_WAIVED: ReadonlySet<string> = new Set(['plan', 'plan-complete', 'lease-end', 'data-loss'])

const validate = validator<Waivers>(waiversFormat)

/** Reads `policies/waivers.yaml`. A file that is not of its form is a problem; what a waiver says is judged when it is used. */
export function readWaivers(content: Uint8Array, file = WAIVERS_PATH): Result<readonly Waiver[]> {
  const document = readYaml(file, content)
  if (!document.ok) return document
  const valid = validateDocument(document.value, validate)
  if (!valid.ok) return valid
  return ok(
    valid.value.waivers.map((waiver, index) => ({
      ...waiver,
      file,
      line: document.value.position(`/waivers/${index}/rule`).line,
    })),
  )
}

export interface WaiverFacts {
  readonly waivers: readonly Waiver[]
  readonly now: Instant
  /** Undefined: leasehold.yaml names none, and whoever may merge into the default branch approved it. */
  readonly approvers: readonly Person[] | undefined
  /** Undefined: a plan that is of no lease. */
  readonly lease: string | undefined
}

/**
 * Marks the findings that somebody answers for; they stay visible. A waiver that is expired, refused or matches nothing
 * waives nothing and says so. The first one in the file that matches takes a finding.
 */
export function applyWaivers(
  findings: readonly Finding[],
  facts: WaiverFacts,
): { readonly findings: readonly Finding[]; readonly uses: readonly WaiverUse[] } {
  const inScope = facts.waivers.filter((waiver) => isAbout(waiver, facts.lease))
  const judged = inScope.map((waiver) => ({ waiver, wrong: whyNot(waiver, facts), count: 0 }))
  const marked = findings.map((finding): Finding => {
    if (finding.status === 'pass') return finding
    const found = judged.find(({ waiver, wrong }) => wrong === undefined && isFor(waiver, finding))
    if (found === undefined) return finding
    found.count += 1
    const { reason, ticket, approver, expires } = found.waiver
    return { ...finding, waiver: { reason, ticket, approver: approver.login, expires } }
  })
  return { findings: marked, uses: judged.map((one) => useOf(one, facts.now)) }
}

/** One answer for each waiver over several leases: used by one is used. */
export function mergeUses(uses: readonly WaiverUse[]): readonly WaiverUse[] {
  const merged = new Map<Waiver, WaiverUse>()
  for (const use of uses) {
    const before = merged.get(use.waiver)
    const better = before === undefined || use.count > 0 ? use : before
    merged.set(use.waiver, { ...better, count: (before?.count ?? 0) + use.count })
  }
  return [...merged.values()]
}

function isAbout({ lease }: Waiver, judged: string | undefined): boolean {
  return lease === undefined || (judged !== undefined && matchesGlob(lease, judged))
}

function isFor({ rule, resource }: Waiver, finding: Finding): boolean {
  return rule === finding.rule && matchesGlob(resource, finding.resource)
}

interface Wrong {
  readonly state: 'expired' | 'refused'
  readonly message: string
}

function whyNot(
  { rule, resource, approver, created, expires }: Waiver,
  { now, approvers }: WaiverFacts,
): Wrong | undefined {
  const refused = (message: string): Wrong => ({ state: 'refused', message })
  const [from, until, today] = [dayOf(created), dayOf(expires), millisecondsOf(now)]
  if (from === undefined || until === undefined) return refused('it names a day that does not exist')
  if (isWideGlob(resource)) return refused('its resource names nothing in particular')
  if (NEVER_WAIVED.has(rule)) return refused(`\`${rule}\` cannot be waived`)
  if (from > today) return refused(`it begins on ${created} only`)
  if (until - from > WAIVER_DAYS * DAY) return refused(`it lasts more than ${WAIVER_DAYS} days`)
  if (approvers !== undefined && !approvers.some(({ id }) => id === approver.id))
    return refused(`${approver.login} is not one of the approvers`)
  if (today >= until) return { state: 'expired', message: `since ${expires}` }
  return undefined
}

function useOf(
  { waiver, wrong, count }: { waiver: Waiver; wrong: Wrong | undefined; count: number },
  now: Instant,
): WaiverUse {
  if (wrong !== undefined) return { waiver, ...wrong, count: 0, endsSoon: false }
  if (count === 0)
    return { waiver, state: 'unused', message: 'matches nothing that is wrong', count, endsSoon: false }
  const left = Math.ceil(((dayOf(waiver.expires) ?? 0) - millisecondsOf(now)) / DAY)
  const message = `until ${waiver.expires}, ${left} ${left === 1 ? 'day' : 'days'} left`
  return { waiver, state: 'used', message, count, endsSoon: left <= SOON_DAYS }
}

/** Milliseconds of a day's beginning, UTC; `undefined` for one that is in no calendar, as 31 February. */
function dayOf(text: string): number | undefined {
  const instant = parseInstant(`${text}T00:00:00Z`)
  return instant === undefined || !instant.startsWith(text) ? undefined : millisecondsOf(instant)
}
