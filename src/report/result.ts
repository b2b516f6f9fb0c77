import type { Finding } from '../formats/finding.ts'
import { sayUsd } from '../kit/money.ts'
import type { Problem } from '../kit/result.ts'
import { countsOf, evaluatedRules, type Verdict } from '../policy/levels.ts'
import type { OverrideUse } from '../policy/overrides.ts'
import type { WaiverUse } from '../policy/waivers.ts'
import type { Price } from '../price/estimate.ts'

/** What was judged, whatever asked for it: text, JSON and SARIF are views of this. */
export interface JudgedResult {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Why a part could not be judged, or what is wrong before any rule is asked. */
  readonly problems: readonly Problem[]
  readonly waivers: readonly WaiverUse[]
  readonly overrides: readonly OverrideUse[]
  /** By request; a request that cannot be read, and a plan of no request, have none. */
  readonly prices: readonly { readonly request: string; readonly price: Price }[]
}

/** Results by status; what is waived or overridden is counted under its status, too. */
export interface Counts {
  readonly pass: number
  readonly fail: number
  readonly unknown: number
  readonly waived: number
  readonly overridden: number
}

/** The document of `--format json`. */
export interface JudgedJson {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly counts: Counts
  /** Rules that gave a result. */
  readonly evaluated: readonly string[]
  readonly problems: readonly Problem[]
  readonly waivers: readonly {
    readonly rule: string
    readonly resource: string
    readonly file: string
    readonly line: number
    readonly state: WaiverUse['state']
    readonly message: string
    readonly count: number
  }[]
  /** Of the one request that was asked for. */
  readonly price: Price | null
  readonly prices: JudgedResult['prices']
}

export function jsonOf({ verdict, findings, problems, waivers, prices }: JudgedResult): JudgedJson {
  const [only] = prices.length === 1 ? prices : []
  return {
    verdict,
    findings,
    counts: countsWith(findings),
    evaluated: evaluatedRules(findings),
    problems,
    waivers: waivers.map(({ waiver: { rule, resource, file, line }, state, message, count }) => {
      return { rule, resource, file, line, state, message, count }
    }),
    price: only?.price ?? null,
    prices,
  }
}

export function countsWith(findings: readonly Finding[]): Counts {
  const waived = findings.filter(({ waiver }) => waiver !== undefined).length
  const overridden = findings.filter(
    ({ waiver, override }) => waiver === undefined && override !== undefined,
  ).length
  return { ...countsOf(findings), waived, overridden }
}

/** `$24.82 a month, 1 unpriced`; what has no price at all is `unpriced`, never 0. */
export function sayPrice(price: Price): string {
  const month = price.usdMonth === null ? sayUsd(null) : `${sayUsd(price.usdMonth)} a month`
  return price.unpriced > 0 && price.usdMonth !== null ? `${month}, ${price.unpriced} unpriced` : month
}
