import { messageMarkdown } from '../kit/markdown.ts'

/** Marker of the one comment that says how a pull request is merged that needs no approval. */
export const MERGE_MARKER = 'merge'

/** Said on a pull request that automation merged. */
export function mergedComment(why: string): string {
  return `✅ **Merged without an approval**: ${messageMarkdown(why)}. It is being applied now.\n`
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
