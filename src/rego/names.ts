/**
 * Names as conftest reads them: which rules judge, which exception silences one, and which packages a name means.
 * https://www.conftest.dev/, policy/engine.go and runner/test.go of conftest 0.69.0.
 */

/** Every package, as conftest's `--all-namespaces`. */
export const EVERY_NAMESPACE = '*'

export type RuleKind = 'failure' | 'warning'

const FAILURE = /^(deny|violation)(_[a-zA-Z0-9]+)*$/
const WARNING = /^warn(_[a-zA-Z0-9]+)*$/
/** Looks like a rule that was meant to judge, and is none. */
const NEARLY = /^([Dd]en(y|ied|ies)|[Vv]iolations?|[Ww]arn(ings?)?)([^a-z].*)?$/

/** Whether a rule judges, by its name; undefined: it is a helper. */
export function kindOfRule(name: string): RuleKind | undefined {
  if (FAILURE.test(name)) return 'failure'
  return WARNING.test(name) ? 'warning' : undefined
}

/** A name that conftest takes for a helper, and its author hardly: `denyAll`, `Deny`, `warn_low-cost`. */
export function isNearlyRule(name: string): boolean {
  return kindOfRule(name) === undefined && NEARLY.test(name)
}

/** What `exception` must give to silence a rule: its name without `deny_`; `""` for a rule without a suffix. */
export function exceptionName(rule: string): string {
  if (!rule.includes('_')) return ''
  // One after the other, as conftest cuts them: `violation_deny_x` is silenced by `x`.
  return ['violation_', 'deny_', 'warn_'].reduce(
    (name, prefix) => (name.startsWith(prefix) ? name.slice(prefix.length) : name),
    rule,
  )
}

/** Packages that the wanted names mean, and wanted names that mean none. `*`, `?` and `[…]` as in Go's `path.Match`. */
export function chooseNamespaces(
  available: readonly string[],
  wanted: readonly string[],
): { readonly chosen: readonly string[]; readonly unmatched: readonly string[] } {
  const matchers = wanted.map((pattern) => ({ pattern, matches: matcher(pattern) }))
  return {
    chosen: [...new Set(available)].filter((name) => matchers.some(({ matches }) => matches(name))),
    unmatched: matchers
      .filter(({ matches }) => !available.some((name) => matches(name)))
      .map(({ pattern }) => pattern),
  }
}

/** A pattern that `path.Match` calls malformed matches nothing here, so that it is reported as matching nothing. */
function matcher(pattern: string): (name: string) => boolean {
  if (pattern === EVERY_NAMESPACE) return () => true
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern
  const source = patternSource(pattern)
  if (source === undefined) return () => false
  const expression = new RegExp(`^${source}$`, 's')
  return (name) => expression.test(name)
}

function patternSource(pattern: string): string | undefined {
  let source = ''
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at)
    if (character === '*') {
      // Two in a row mean the same as one; as an expression they would take exponential time.
      if (pattern.charAt(at - 1) !== '*') source += '[^/]*'
    } else if (character === '?') source += '[^/]'
    else if (character === '[') {
      const end = pattern.indexOf(']', at + 2)
      if (end === -1) return undefined
      const held = pattern.slice(at + 1, end)
      if (!/^\^?([\w.](-[\w.])?)+$/.test(held)) return undefined
      source += `[${held}]`
      at = end
    } else source += character.replace(/[\\^$.|+(){}\]/-]/g, '\\$&')
  }
  return source
}
