import { compareText } from '../kit/canonical.ts'

/** A price that AWS's list has otherwise than our table. */
export interface PriceDifference {
  /** Key in the price table. */
  readonly key: string
  readonly region: string
  /** USD per unit of ours; undefined: the table had none for this region. */
  readonly before: number | undefined
  readonly after: number
  readonly unit: string
  /** Day of AWS's publication, `YYYY-MM-DD`. */
  readonly published: string
}

/** By key, then by region: the same comparison says the same. */
export function sortDifferences(found: readonly PriceDifference[]): readonly PriceDifference[] {
  return [...found].sort((a, b) => compareText(a.key, b.key) || compareText(a.region, b.region))
}

/** `0.0245`, as many digits as there are, never `2.45e-8`. */
export function sayUnitPrice(usd: number): string {
  const [whole = '0', digits = ''] = usd.toFixed(10).split('.')
  const kept = digits.replace(/0+$/, '')
  return kept === '' ? `${whole}.00` : `${whole}.${kept.padEnd(2, '0')}`
}

/** `+6.5 %`; `new` where there was no price, and where it was nothing. */
export function sayChange({ before, after }: Pick<PriceDifference, 'before' | 'after'>): string {
  if (before === undefined || before === 0) return 'new'
  const percent = ((after - before) / before) * 100
  return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent).toFixed(1)} %`
}
