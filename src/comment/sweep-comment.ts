import { messageMarkdown } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import { OBSTACLES } from '../platform/obstacles.ts'

/** Marker of the one comment on a pull request that is not planned with this repository's credentials. */
export const OUTSIDE_MARKER = 'outside'

/** What a pull request is that nothing was planned for, and why it is not. */
export interface OutsidePull {
  readonly number: number
  readonly kind: 'fork' | 'dependabot'
  readonly requests: readonly string[]
  /** What was found without credentials. */
  readonly problems: readonly Problem[]
}

const LINES = 20

/** Tells the author of a pull request from outside what was looked at, and what to do. */
export function outsideComment({ number, kind, requests, problems }: OutsidePull): string {
  const shown = problems.slice(0, LINES).map(({ message, remedy }) => {
    return `- ${messageMarkdown(message)}${remedy === undefined ? '' : `: ${messageMarkdown(remedy)}`}`
  })
  const from = kind === 'fork' ? 'comes from a fork' : 'was made by Dependabot'
  const found =
    problems.length === 0
      ? ['✅ Requests and rendered files are as they must be, as far as that can be seen without a plan.']
      : [
          `❌ ${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} to fix:`,
          '',
          ...shown,
        ]
  const rendered =
    kind === 'fork' && requests.length > 0
      ? [
          '',
          'If a stack is missing or differs, render it on your machine and commit what changed:',
          '',
          '```sh',
          ...requests.slice(0, LINES).map((path) => `npx leasehold render ${path}`),
          '```',
        ]
      : []
  return [
    `### 🧳 Not planned: this ${from}`,
    '',
    `Nothing from outside this repository is planned with its credentials, and nothing of it would be applied.`,
    '',
    ...found,
    ...rendered,
    '',
    '**Next** somebody with write access looks at the files and takes them over to a branch of this repository:',
    '',
    '```sh',
    `gh pr checkout ${number} --branch take-over-${number}`,
    `git push origin take-over-${number}`,
    `gh pr create --head take-over-${number}`,
    '```',
    '',
    `<sub>If GitHub shows “Approve workflows to run”: ${OBSTACLES['run-waits']}.</sub>`,
    '',
  ].join('\n')
}
