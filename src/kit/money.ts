import type { Usd } from './brands.ts'

/** `$24.82`; an amount that could not be priced is said, never shown as 0. */
export function sayUsd(amount: Usd | null): string {
  return amount === null
    ? 'unpriced'
    : `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}
