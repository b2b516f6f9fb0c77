import { escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import { mention } from './request-comment.ts'

/** What the issue says that automation opens as the home of a lease, when it was not asked for by an issue. */
export interface HomeView {
  /** `payments/reports` */
  readonly lease: string
  readonly module: string
  readonly environment: string
  /** Login of the person who asks. */
  readonly person: string
  /** Where it was asked for. Markdown. */
  readonly where: string
}

/** Team, name, module and environment have passed their patterns. */
export function homeTitle({ lease, module, environment }: Omit<HomeView, 'person' | 'where'>): string {
  return `${lease}: ${module} in ${environment}`
}

export function homeBody(view: HomeView): string {
  return [
    `${mention(view.person)} asks for **${escapeMarkdown(view.lease)}**: ${escapeMarkdown(view.module)} in ${escapeMarkdown(view.environment)}, by ${view.where}.`,
    '',
    `This issue is the home of the lease: how far it is, what it costs, its warnings and its end stand here, and commands such as ${inlineCode('/extend 7d')} work here. It is closed when the end is proved.`,
    '',
  ].join('\n')
}

/** The living comment of a lease that never began, as its pull request was closed. */
export function unmergedComment(lease: string, pull: number): string {
  return `**${escapeMarkdown(lease)}** is not asked for any more: #${pull} was closed without a merge, and nothing was created. Reopen #${pull} to ask again; this issue opens with it.\n`
}

/** The living comment of a lease that never began. */
export function withdrawnComment(lease: string, pull: number): string {
  return `**${escapeMarkdown(lease)}** was withdrawn in #${pull}: nothing was created.\n`
}
