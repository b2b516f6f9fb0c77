import type { Problem } from '../../kit/result.ts'
import type { Author, Issue, PullRequest } from '../../ports.ts'
import type { Earlier } from './branch.ts'
import type { Asked } from './intake.ts'

/** Whoever may edit issues could otherwise ask in the name of somebody else, and approve it (S6, S8). */
export function editedByAnother(
  issue: Issue,
  input: { readonly action: 'opened' | 'edited'; readonly sender: Author | undefined },
): Problem | undefined {
  const { sender } = input
  if (input.action !== 'edited' || sender === undefined || sender.id === issue.author.id) return undefined
  return {
    code: 'edited-by-another',
    message: `\`${sender.login}\` edited this issue, which \`${issue.author.login}\` opened`,
    field: '',
    allowed: ['edits by the person who asks'],
    remedy: `\`${issue.author.login}\` looks at the text and edits it once more, or \`${sender.login}\` opens an issue of their own`,
  }
}

export function renamedAfterPull(
  asked: Asked,
  own: PullRequest | undefined,
  earlier: Earlier | undefined,
): Problem | undefined {
  const before = earlier?.requests.find((path) => path !== asked.path)
  if (own === undefined || before === undefined) return undefined
  return {
    code: 'name-fixed',
    message: `team and name are fixed since pull request #${own.number}: \`${before}\``,
    field: '/name',
    allowed: [before.slice('requests/'.length, -'.yaml'.length)],
    remedy: 'put the old team and name back; for another name close this issue and open a new one',
  }
}

/** @param by the issue or pull request that has the name; null: a file, without an issue */
export function taken(asked: Asked, by: number | null): Problem {
  return {
    code: 'name-taken',
    message: `\`${asked.lease}\` exists already (${by === null ? 'asked for by a file' : `#${by}`})`,
    field: '/name',
    allowed: ['a name that team does not use yet'],
    remedy: 'choose another name',
  }
}
