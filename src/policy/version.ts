type Version = readonly [number, number, number]

interface Condition {
  readonly operator: string
  readonly version: Version
  /** Parts that were written: `~> 1.2` lets the second part grow, `~> 1.2.3` the third. */
  readonly parts: number
}

/** Whether a version is what a constraint of Terraform's form describes: `>= 1.2.0, < 2.0.0`, `~> 1.2`. */
export function meetsConstraint(version: string, constraint: string): boolean {
  const given = versionOf(version)
  return given !== undefined && constraint.split(',').every((text) => meets(given, conditionOf(text)))
}

/** Whether a constraint leaves exactly one version: `1.2.3` or `= 1.2.3`. */
export function isExact(constraint: string): boolean {
  const condition = conditionOf(constraint)
  return condition !== undefined && condition.operator === '=' && condition.parts === 3
}

/** Whether a version is newer than another one; not, where one of them cannot be read. */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [versionOf(version), versionOf(than)]
  return one !== undefined && other !== undefined && compare(one, other) > 0
}

function meets(given: Version, condition: Condition | undefined): boolean {
  // A constraint that cannot be read allows nothing.
  if (condition === undefined) return false
  const order = compare(given, condition.version)
  switch (condition.operator) {
    case '=':
      return order === 0
    case '!=':
      return order !== 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    default: {
      const kept = Math.max(condition.parts - 1, 1)
      return order >= 0 && given.slice(0, kept).every((part, place) => part === condition.version[place])
    }
  }
}

function conditionOf(text: string): Condition | undefined {
  const found = /^\s*(=|!=|>=|<=|>|<|~>)?\s*([0-9]+(?:\.[0-9]+){0,2})\s*$/.exec(text)
  const version = found?.[2] === undefined ? undefined : versionOf(found[2])
  if (found?.[2] === undefined || version === undefined) return undefined
  return { operator: found[1] ?? '=', version, parts: found[2].split('.').length }
}

function versionOf(text: string): Version | undefined {
  const found = /^([0-9]{1,9})(?:\.([0-9]{1,9}))?(?:\.([0-9]{1,9}))?$/.exec(text.trim())
  return found === null ? undefined : [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)]
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
