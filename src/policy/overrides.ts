import type { OverrideEvidence } from '../formats/evidence.ts'
import type { Finding } from '../formats/finding.ts'
import type { Person } from '../ports.ts'

/** What became of one override. Only `used` lets anything through. */
export interface OverrideUse {
  readonly override: OverrideEvidence
  readonly state: 'used' | 'void'
  /** For people. */
  readonly message: string
}

export interface OverrideFacts {
  /** From evidence, never from a comment: a comment can be edited by whoever may write. */
  readonly overrides: readonly OverrideEvidence[]
  /** What is judged now. An override holds for exactly this head and this plan. */
  readonly headSha: string
  /** Null: nothing is planned. */
  readonly digest: string | null
  /** `overrides.by` of the policies that judge, as they are now. */
  readonly by: readonly Person[]
  /**
   * Numeric ids of who asked: author of the pull request, of the issue, and the owner. Undefined: nobody knows, and then
   * nobody may override.
   */
  readonly asked: ReadonlySet<number> | undefined
}

/** Marks what the named people let through: broken soft rules, on exactly this head and plan. Everything else is void. */
export function applyOverrides(
  findings: readonly Finding[],
  facts: OverrideFacts,
): { readonly findings: readonly Finding[]; readonly uses: readonly OverrideUse[] } {
  const judged = facts.overrides.map((override) => ({ override, why: whyVoid(override, findings, facts) }))
  const marked = findings.map((finding): Finding => {
    if (!isOpenSoft(finding)) return finding
    const found = judged.find(({ override, why }) => why === undefined && override.rule === finding.rule)
    if (found === undefined) return finding
    const { by, reason } = found.override
    return { ...finding, override: { by: by.login, reason } }
  })
  return {
    findings: marked,
    uses: judged.map(({ override, why }) => ({
      override,
      state: why === undefined ? 'used' : 'void',
      message: why ?? 'for this head and this plan only',
    })),
  }
}

/** Whether this is what an override can let through. */
export function isOpenSoft({ level, status, waiver }: Finding): boolean {
  return level === 'soft' && status === 'fail' && waiver === undefined
}

function whyVoid(
  override: OverrideEvidence,
  findings: readonly Finding[],
  { headSha, digest, by, asked }: OverrideFacts,
): string | undefined {
  const theirs = findings.filter(({ rule }) => rule === override.rule)
  if (override.headSha !== headSha) return 'it was given for another head'
  if (override.digest !== digest) return 'it was given for another plan'
  if (!by.some(({ id }) => id === override.by.id))
    return `${override.by.login} is not one of those who may override`
  if (asked === undefined) return 'nobody knows who asked for this'
  if (asked.has(override.by.id)) return `${override.by.login} asked for this`
  if (theirs.some(({ level, status }) => level === 'hard' && status !== 'pass'))
    return 'a hard rule cannot be overridden'
  return theirs.some(isOpenSoft) ? undefined : 'there is nothing to override'
}
