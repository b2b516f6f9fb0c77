import { COST_KEYS, costRows, type CostShare } from './cost.ts'

const HEAD = [
  'month',
  'team',
  'module',
  'environment',
  'leases',
  'hours',
  'usd',
  'unpriced_leases',
  'currency',
]

/** Cost by month, team, module and environment: one row each, as RFC 4180 has it. */
export function costCsv(shares: readonly CostShare[]): string {
  const rows = costRows(shares, COST_KEYS).map(({ keys, leases, hours, usd, unpriced }) => [
    ...COST_KEYS.map((key) => keys[key] ?? ''),
    leases,
    hours.toFixed(4),
    usd.toFixed(4),
    unpriced,
    'USD',
  ])
  return csvText([HEAD, ...rows])
}

/** Lines end in CR LF, the last one too; a cell is quoted where it must be. Source: RFC 4180, section 2. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/**
 * Spreadsheets run what begins like a formula, also in quotes and after blanks; an apostrophe before it makes it text.
 * Source: OWASP, CSV injection. Figures are ours and stay figures.
 */
function csvCell(value: string | number): string {
  if (typeof value === 'number' || NUMBER.test(value)) return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const NUMBER = /^-?\d+(\.\d+)?$/
/** Also their full-width forms, which some spreadsheets take for the same; tab and line ends come before a cell's text. */
const FORMULA = /^\s*[=+\-@\t\r\n|%＝＋－＠]/u
