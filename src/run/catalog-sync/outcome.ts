import type { Catalog } from '../../formats/catalog.ts'
import type { ActionResult } from '../../formats/result.ts'
import type { Sha } from '../../kit/brands.ts'
import { escapeMarkdown, inlineCode, messageMarkdown } from '../../kit/markdown.ts'
import type { Problem } from '../../kit/result.ts'
import type { Outcome } from '../outcome.ts'

/** Problems that a result names; more of them are counted. */
const NAMED = 50

/** What a sync that came to its end did, and what of it somebody must look at. */
export function syncOutcome(done: {
  readonly catalog: Catalog
  readonly commit: Sha | undefined
  readonly announced: readonly string[]
  readonly wrong: readonly Problem[]
}): Outcome {
  const { catalog, commit, announced, wrong } = done
  const living = catalog.leases.filter(({ status }) => status !== 'ended').length
  const what = `${living} leases, ${catalog.leases.length - living} ended, ${catalog.ledger.sequence} ledger lines`
  const first = wrong[0]
  if (first !== undefined) return catalogOutcome('failed', first.code, first.message, wrong, commit)
  if (commit === undefined && announced.length === 0) return catalogOutcome('nothing', 'up-to-date', what)
  return catalogOutcome(
    'done',
    'published',
    announced.length === 0 ? what : `${what}; told: ${announced.slice(0, 20).join(', ')}`,
    [],
    commit,
  )
}

export function catalogOutcome(
  decision: ActionResult['decision'],
  reasonCode: string,
  message: string,
  found: readonly Problem[] = [],
  commit?: Sha,
): Outcome {
  const problems = found.slice(0, NAMED).map(({ allowed, ...rest }) => ({
    ...rest,
    ...(allowed !== undefined && { allowed: [...allowed] }),
  }))
  const at = commit === undefined ? '' : ` · ${inlineCode(commit.slice(0, 7))}`
  const more = found.length > NAMED ? `\n- and ${found.length - NAMED} more` : ''
  const list = found.length < 2 ? '' : `\n${problems.map(lineOf).join('\n')}${more}\n`
  return {
    result: {
      version: 1,
      action: 'catalog-sync',
      decision,
      reasonCode,
      message,
      problems,
      leases: [],
      ...(commit !== undefined && { commit }),
    },
    summary: `### ${decision === 'failed' ? '❌ ' : ''}Catalog\n\n${escapeMarkdown(message)}${at}\n${list}`,
  }
}

function lineOf({ message }: { readonly message: string }): string {
  return `- ${messageMarkdown(message)}`
}
