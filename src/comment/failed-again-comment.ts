import { escapeMarkdown } from '../kit/markdown.ts'

export interface FailedAgainView {
  readonly lease: string
  /** What Terraform said first. */
  readonly message: string
  /** Logins of the platform team, as leasehold.yaml has them; nobody is named where there are none. */
  readonly platform: readonly string[]
}

/** Told once, when an apply failed for the second time: a comment of its own, as a change of one notifies nobody. */
export function failedAgainComment({ lease, message, platform }: FailedAgainView): string {
  const who = platform.length === 0 ? 'The platform team' : platform.map((login) => `@${login}`).join(' ')
  return [
    `❌ **${escapeMarkdown(lease)} has failed for the second time**, so that trying again may not help.`,
    '',
    `> ${escapeMarkdown(message.length > 600 ? `${message.slice(0, 597)}…` : message)}`,
    '',
    `**Next** ${who}: look at what stands in its way. What exists is kept; \`/retry\` goes on from there.`,
    '',
  ].join('\n')
}
