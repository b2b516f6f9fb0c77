import { COMMANDS_MARKER, problemsMarkdown, withAnswer } from '../../comment/command-comment.ts'
import type { Problem } from '../../kit/result.ts'
import type { Comment } from '../../ports.ts'
import type { Answered, CommandOutcome, CommandPorts } from './context.ts'

/** A command that is not carried out, with what to do instead. */
export function refusal(
  problems: readonly Problem[],
  mark: 'refused' | 'unclear' | 'nothing' = 'refused',
): Answered {
  const [first] = problems
  return {
    decision: mark === 'nothing' ? 'nothing' : 'blocked',
    reasonCode: first?.code ?? 'refused',
    message: first?.message ?? 'it is refused',
    mark,
    markdown: problemsMarkdown(problems),
    problems: problems.map(({ allowed, ...rest }) => ({
      ...rest,
      ...(allowed === undefined ? {} : { allowed: [...allowed] }),
    })),
  }
}

/** Writes the answer on top of the one comment that answers commands here, and reports it. */
export async function answer(
  comment: Comment,
  answered: Answered,
  { forge }: Pick<CommandPorts, 'forge'>,
): Promise<CommandOutcome> {
  const { markdown, mark } = answered
  const [typed = ''] = comment.body.split(/\r\n|\r|\n/, 1)
  if (markdown !== undefined) {
    const one = { comment: comment.id, typed, asker: comment.author.login, mark, markdown }
    await forge.amendComment(comment.issue, COMMANDS_MARKER, (before) => withAnswer(before, one))
  }
  return outcomeOf(comment.issue, answered)
}

export function outcomeOf(number: number, answered: Omit<Answered, 'mark'>): CommandOutcome {
  const { pull, environment = '', next = '', markdown = '' } = answered
  return {
    result: {
      version: 1,
      action: 'render-request',
      decision: answered.decision,
      reasonCode: answered.reasonCode,
      message: `#${number}: ${answered.message}`,
      problems: answered.problems ?? [],
      leases: [],
      issue: number,
      ...(pull === undefined ? {} : { pullRequest: pull.number, headSha: pull.headSha, branch: pull.branch }),
    },
    summary: markdown,
    environment,
    next,
  }
}
