import { isDeepStrictEqual } from 'node:util'
import { NOT_PLAYED, PROBES } from '../../conformance/probes.ts'
import { Session, Unplayed } from '../../conformance/session.ts'
import type { Log } from '../../ports.ts'
import type { Probing } from '../../ports/probing.ts'

/** What a rule was seen to be. */
export interface RuleSeen {
  readonly rule: string
  readonly result: 'kept' | 'differs' | 'not-played'
  /** What was seen instead, or why it was not played. */
  readonly says: string
}

/**
 * Plays the rules of the local GitHub on a repository. One that could not be played is not kept.
 * @param input.run names this run's branches: small letters and digits
 */
export async function playRules(
  input: { readonly repository: string; readonly run: string },
  ports: { readonly github: Probing; readonly log: Pick<Log, 'info'> },
): Promise<readonly RuleSeen[]> {
  const session = new Session(ports.github, input.repository, input.run)
  const found: RuleSeen[] = []
  try {
    for (const [rule, probe] of Object.entries(PROBES)) {
      ports.log.info(`playing ${rule} (${found.length + 1} of ${Object.keys(PROBES).length})`)
      found.push({ rule, ...(await look(() => probe(session))) })
    }
  } finally {
    await session.close()
  }
  const others = Object.entries(NOT_PLAYED).map(([rule, says]) => ({
    rule,
    result: 'not-played' as const,
    says,
  }))
  return [...found, ...others]
}

async function look(
  play: () => Promise<{ readonly seen: unknown; readonly wanted: unknown }>,
): Promise<Omit<RuleSeen, 'rule'>> {
  try {
    const { seen, wanted } = await play()
    if (isDeepStrictEqual(seen, wanted)) return { result: 'kept', says: '' }
    return { result: 'differs', says: `${JSON.stringify(seen)} where ${JSON.stringify(wanted)} was expected` }
  } catch (error) {
    if (!(error instanceof Unplayed)) throw error
    return { result: 'differs', says: `could not be played: ${error.message}` }
  }
}
