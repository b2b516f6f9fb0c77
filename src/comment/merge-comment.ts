import type { Sha } from '../kit/brands.ts'
import { messageMarkdown } from '../kit/markdown.ts'

/** Marker of the one comment that says how a pull request is merged that needs no approval. */
export const MERGE_MARKER = 'merge'

/** Said before automation merges a head: true whatever becomes of it, so that a run that is killed owes no word. */
export function mergingComment(why: string, head: Sha): string {
  return `✅ **No approval needed**: ${messageMarkdown(why)}. Leasehold merges \`${head.slice(0, 7)}\` and applies it.\n`
}

/** Said where the repository's rules keep automation from merging, or something else does: who must click. */
export function clickComment(
  why: string,
  what: { readonly message: string; readonly remedy: string },
): string {
  return [
    `🖱️ **This needs no approval, and somebody must merge it**: ${messageMarkdown(what.message)}.`,
    '',
    `**Next** ${messageMarkdown(what.remedy)}. Leasehold then applies it by itself.`,
    '',
    `<sub>Why no approval: ${messageMarkdown(why)}.</sub>`,
    '',
  ].join('\n')
}
