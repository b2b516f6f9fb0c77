import type { Instant } from '../kit/brands.ts'
import type { Json } from '../kit/canonical.ts'
import { codeBlock, escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import { sayInstant } from '../lease/say.ts'
import { externalSecret, readCommand, type SecretReference } from '../lease/secrets.ts'

export interface ReadyView {
  readonly lease: string
  /** `null`: permanent. */
  readonly end: Instant | null
  /** Public outputs only (S14), each with what the module says of it. */
  readonly outputs: readonly { readonly name: string; readonly value: Json; readonly description: string }[]
  /** Outputs that stay in the state. */
  readonly secrets: readonly { readonly name: string; readonly description: string }[]
  /** Secrets that lie in AWS Secrets Manager. */
  readonly references?: readonly SecretReference[]
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
  return [
    ...outputTable(view),
    ...(view.references ?? []).flatMap((one) => referenceLines(one, view)),
    ...secretLines(view),
    nextSteps(view),
  ].join('\n')
}

function outputTable({ outputs }: ReadyView): readonly string[] {
  if (outputs.length === 0) return []
  const rows = outputs.map(
    ({ name, value, description }) =>
      `| ${inlineCode(name)} | ${inlineCode(shown(value))} | ${escapeMarkdown(description)} |`,
  )
  return ['| output | value | what it is |', '| --- | --- | --- |', ...rows, '']
}

/** How to read a secret, and who may; its value is never here. */
function referenceLines(reference: SecretReference, { lease }: ReadyView): readonly string[] {
  const readers = reference.readers.map(inlineCode).join(', ')
  const who =
    readers === ''
      ? 'nobody but who may read every secret of the account: its team has no role in `leasehold.yaml`'
      : readers
  return [
    `**Secret** ${inlineCode(reference.name)}. May be read by ${who}.`,
    '',
    codeBlock(readCommand(reference), 'sh'),
    '',
    '<details><summary>In Kubernetes, by the External Secrets Operator</summary>',
    '',
    codeBlock(externalSecret(kubernetesName(lease, reference.name), reference), 'yaml'),
    '',
    '</details>',
    '',
  ]
}

/** `orders-db-secret` of `payments/orders-db` and `secret_arn`: letters, digits and dashes, as both are. */
function kubernetesName(lease: string, output: string): string {
  return `${lease.slice(lease.indexOf('/') + 1)}-${output.replace(/_arn$/, '').replaceAll('_', '-')}`
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
