import type { Files } from '../../src/kit/git-objects.ts'

/** Markup that runs where text is taken for HTML, in an attribute, in a script or in a template. */
export const PAYLOAD = `"'><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}\`\${alert(3)}`

/** What the app looks things up by, or reads as a time: it would find nothing with another text there. */
const KEYS: ReadonlySet<string> = new Set([
  ...[
    'uid',
    'at',
    'asOf',
    'since',
    'month',
    'part',
    'event',
    'version',
    'url',
    'unit',
    'type',
    'pattern',
    'default',
  ],
  ...[
    'price',
    'input',
    'values',
    'quantity',
    'required',
    'enum',
    'final-snapshot',
    'rows',
    'team',
    'module',
    'name',
  ],
  ...['lease', 'texts'],
])

/**
 * The same portal with hostile text in every text of its data that people or runs write: descriptions, messages, logins, outputs,
 * addresses, alarms. Addresses of runs become scripts.
 */
export function hostile(files: Files): Files {
  return new Map(
    [...files].map(([path, content]) => {
      if (!path.endsWith('.json')) return [path, content] as const
      const data: unknown = JSON.parse(new TextDecoder().decode(content))
      const poisoned = path === 'data/leases.json' ? poisonIndex(data) : poison(data, '')
      return [path, new TextEncoder().encode(JSON.stringify(poisoned))] as const
    }),
  )
}

function poison(value: unknown, key: string): unknown {
  if (key === 'reaper') return { alarm: PAYLOAD, at: null, overdue: 1 }
  if (key === 'url' && typeof value === 'string' && value.includes('/runs/'))
    return `javascript:alert(4)//${value}`
  if (KEYS.has(key) && typeof value !== 'object') return value
  if (typeof value === 'string') return `${value} ${PAYLOAD}`
  if (Array.isArray(value)) return KEYS.has(key) ? value : value.map((held) => poison(held, ''))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, poison(held, name)]))
}

/** Logins, environments and regions of the list; teams and modules are in addresses, and keep their names. */
function poisonIndex(data: unknown): unknown {
  const { texts, ...rest } = data as { readonly texts: readonly string[] }
  const kept = /^(payments|data|checkout|mobile|search|postgres|redis|s3-bucket|web-service)$/
  return { ...rest, texts: texts.map((text) => (kept.test(text) ? text : `${text} ${PAYLOAD}`)) }
}

/** Runs in the page: what would be there if any of it had been taken for markup. */
export function isHostileIn(): readonly string[] {
  const found = [
    ...document.querySelectorAll('img[src="x"], script:not([src]), [onerror], a[href^="javascript:" i]'),
  ]
  return found.map(({ outerHTML }) => outerHTML.slice(0, 200))
}
