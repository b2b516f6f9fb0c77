import type { Instant, Usd } from '../../kit/brands.ts'
import { parseInstant } from '../../kit/brands.ts'
import { publicOutputs } from '../../catalog/entry.ts'
import type { Json } from '../../kit/canonical.ts'
import { didYouMean } from '../../kit/nearest.ts'
import { ok, problems, type Result } from '../../kit/result.ts'
import { evidenceOf } from '../../lease/facts.ts'
import { addHours, earliest, latest } from '../../lease/lease.ts'
import { readCommand, secretReferences, type SecretReference } from '../../lease/secrets.ts'
import { lifeOf } from '../../lease/life.ts'
import { loadConfig } from '../../platform/config.ts'
import { loadPrices } from '../../platform/load.ts'
import type { OpenStorage, Tree } from '../../ports.ts'
import { decide } from '../../reaper/decide.ts'
import type { Decision } from '../../reaper/decision.ts'
import { monthlyPrice } from '../lease-price.ts'
import { leaseNames, readLeases, type LeaseReading } from '../read-leases.ts'

/** The life of one lease, as a person would tell it. */
export interface LeaseStory {
  readonly lease: string
  readonly uid: string
  readonly title: string | null
  readonly environment: string
  readonly account: string
  readonly region: string
  readonly owner: string | null
  readonly issue: number | null
  readonly usdMonth: Usd | null
  /** As written in the request: `14d`, `permanent`. */
  readonly length: string | null
  readonly start: Instant | null
  readonly end: Instant | null
  /** The instant that all holds together reach; `null`: nobody holds it, or not any more. */
  readonly heldUntil: Instant | null
  readonly heldBy: string | null
  /** Public ones only (S14). */
  readonly outputs: Readonly<Record<string, Json>>
  readonly secrets: readonly (SecretReference & { readonly command: string })[]
  readonly warnings: readonly { readonly stage: string; readonly at: string; readonly end: string }[]
  /** What the reaper would do now. */
  readonly now: Pick<Decision, 'kind' | 'reasonCode' | 'message'>
  readonly lastRun: {
    readonly event: string
    readonly at: string
    readonly by: string
    readonly message: string
    readonly url: string | null
  } | null
}

export interface ShowInput {
  readonly tree: Tree
  readonly lease: string
  readonly now: Instant
}

/** Tells a lease from Git, state and evidence; changes nothing. */
export async function showLease(input: ShowInput, openStorage: OpenStorage): Promise<Result<LeaseStory>> {
  const { tree, now } = input
  const config = await loadConfig(tree)
  if (!config.ok) return config
  const found = await findLease(tree, openStorage, input.lease)
  if (!found.ok) return found
  const reading = found.value
  const { facts, request, module } = reading
  const { manifest } = facts
  const prices = await loadPrices(tree)
  const { start, end } = lifeOf(facts, config.value)
  const { kind, reasonCode, message } = decide(facts, { config: config.value, now })
  return ok({
    lease: facts.lease,
    uid: manifest.uid,
    title: module?.manifest.title ?? null,
    environment: manifest.environment,
    account: manifest.account,
    region: manifest.region,
    owner: request?.owner ?? null,
    issue: manifest.issue,
    usdMonth: monthlyPrice(reading, prices.ok ? prices.value : undefined),
    length: request?.lease ?? null,
    start,
    end,
    ...heldOf(reading, end, config.value.reaper.maxHoldHours, now),
    outputs: publicOutputs({ facts, module: module?.manifest }),
    secrets: (facts.state.kind === 'present'
      ? secretReferences(module?.manifest.outputs ?? {}, facts.state.state)
      : []
    ).map((one) => ({ ...one, command: readCommand(one) })),
    warnings: evidenceOf(facts.evidence, 'warning').map((one) => ({
      stage: one.stage,
      at: one.at,
      end: one.end,
    })),
    now: { kind, reasonCode, message },
    lastRun: lastRunOf(reading),
  })
}

/** One lease of a tree, with what storage knows of it. */
export async function findLease(
  tree: Tree,
  openStorage: OpenStorage,
  lease: string,
): Promise<Result<LeaseReading>> {
  const { leases, unread } = await readLeases(tree, openStorage, lease)
  const [reading] = leases
  if (reading !== undefined) return ok(reading)
  const found = unread.flatMap((one) => one.problems)
  return problems(
    ...(found.length > 0
      ? found
      : [
          {
            code: 'lease-unknown',
            message: `there is no stack of \`${lease}\``,
            remedy: didYouMean(
              lease,
              await leaseNames(tree),
              '`leasehold list` names all leases; a request without a stack is rendered first',
            ),
          },
        ]),
  )
}

function heldOf(
  { facts }: LeaseReading,
  end: Instant | null,
  maxHours: number,
  now: Instant,
): Pick<LeaseStory, 'heldUntil' | 'heldBy'> {
  const holds = evidenceOf(facts.evidence, 'hold').flatMap((one) => {
    const until = parseInstant(one.until)
    return until === undefined ? [] : [{ until, by: one.by.login }]
  })
  const [first, ...others] = holds
  if (first === undefined) return { heldUntil: null, heldBy: null }
  const last = others.reduce((a, b) => (latest(a.until, b.until) === a.until ? a : b), first)
  const until = end === null ? last.until : earliest(last.until, addHours(end, maxHours))
  return until > now ? { heldUntil: until, heldBy: last.by } : { heldUntil: null, heldBy: null }
}

function lastRunOf({ facts }: LeaseReading): LeaseStory['lastRun'] {
  const records = evidenceOf(facts.evidence, 'run-record').filter(({ event }) => event !== 'kept')
  const last = [...records].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
  if (last === undefined) return null
  const { event, at, actor, message, run } = last
  return { event, at, by: actor.login, message, url: run.url }
}
