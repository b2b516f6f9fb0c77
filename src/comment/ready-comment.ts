import type { Instant } from '../kit/brands.ts'
import type { Json } from '../kit/canonical.ts'
import { escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import { sayInstant } from '../lease/say.ts'

export interface ReadyView {
  readonly lease: string
  /** `null`: permanent. */
  readonly end: Instant | null
  /** Public outputs only (S14), each with what the module says of it. */
  readonly outputs: readonly { readonly name: string; readonly value: Json; readonly description: string }[]
  /** Outputs that stay in the state. */
  readonly secrets: readonly { readonly name: string; readonly description: string }[]
  /** Path of the request, for what to do next. */
  readonly request: string
}

/** Characters of one value; the catalog has it whole. */
const VALUE_LIMIT = 300

/** The first sentence of the living comment once the lease is ready. */
export function readyHeadline({ lease, end }: Pick<ReadyView, 'lease' | 'end'>): string {
  const until = end === null ? 'permanent' : `ends ${sayInstant(end)}`
  return `✅ **${escapeMarkdown(lease)} is ready** · ${until}`
}

/** Outputs, and how to go on: the block below the steps of the living comment. */
export function readyDetails(view: ReadyView): string {
  return [...outputTable(view), ...secretLines(view), nextSteps(view)].join('\n')
}

function outputTable({ outputs }: ReadyView): readonly string[] {
  if (outputs.length === 0) return []
  const rows = outputs.map(
    ({ name, value, description }) =>
      `| ${inlineCode(name)} | ${inlineCode(shown(value))} | ${escapeMarkdown(description)} |`,
  )
  return ['| output | value | what it is |', '| --- | --- | --- |', ...rows, '']
}

function secretLines({ secrets }: ReadyView): readonly string[] {
  if (secrets.length === 0) return []
  const names = secrets.map(({ name, description }) => `${inlineCode(name)} (${escapeMarkdown(description)})`)
  return [`Kept in the Terraform state, and never shown: ${names.join(', ')}.`, '']
}

function nextSteps({ request, end }: ReadyView): string {
  const file = inlineCode(request)
  return end === null
    ? `Comment \`/end\` to end it, or open a pull request that deletes ${file}.`
    : `Comment \`/extend 7d\` to keep it a week longer, or \`/end\` to end it; a pull request that changes or deletes ${file} does the same.`
}

function shown(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT - 1)}…` : text
}
