import type { Sha } from '../kit/brands.ts'
import type { Author, Person, Review } from '../ports.ts'

export interface ApprovalQuestion {
  /** How many approvals the environment asks for; 0 asks for none. */
  readonly required: number
  /** Every review of the PR, oldest first. */
  readonly reviews: readonly Review[]
  /** Head that is to be applied; a review of any other commit does not count. */
  readonly headSha: Sha
  /** Who asked for the lease, with the person that a dispatch names. */
  readonly requesters: readonly Pick<Person, 'id'>[]
  /** Everybody who pushed to the PR's branch. */
  readonly pushers: readonly Pick<Person, 'id'>[]
  /** Whether this person may approve: named in `approvers`, or of role write or more. Bots are never asked about. */
  readonly mayApprove: (person: Author) => boolean
}

export interface ApprovalJudgement {
  readonly ok: boolean
  /** Whose approval counts, by first approval. */
  readonly approvers: readonly Person[]
  readonly reasonCode: 'approval-not-needed' | 'approved' | 'approval-missing'
  /** One sentence for people: what there is, and why the rest does not count. */
  readonly message: string
}

/**
 * Approval (S8): on the exact head, by somebody who is neither the requester nor pushed to the branch. People are
 * compared by numeric id. The last word of a person counts: a later dismissal or request for changes takes an
 * approval back, a later comment does not.
 */
export function judgeApproval(question: ApprovalQuestion): ApprovalJudgement {
  if (question.required === 0)
    return { ok: true, approvers: [], reasonCode: 'approval-not-needed', message: 'no approval is needed' }
  const approvers: Person[] = []
  const refused: string[] = []
  for (const review of lastWords(question.reviews)) {
    const { login, id } = review.author
    const reason = whyNot(review, question)
    if (reason === undefined) approvers.push({ login, id })
    else refused.push(`${login} ${reason}`)
  }
  const why = refused.length === 0 ? '' : `; ${refused.join('; ')}`
  const head = question.headSha.slice(0, 7)
  if (approvers.length >= question.required)
    return { ok: true, approvers, reasonCode: 'approved', message: `${names(approvers)} approved ${head}` }
  const found = approvers.length === 0 ? 'nobody who may approve it' : `only ${names(approvers)}`
  return {
    ok: false,
    approvers,
    reasonCode: 'approval-missing',
    message: `${head} needs ${question.required} approval${question.required === 1 ? '' : 's'}: ${found} has approved it${why}`,
  }
}

/** Of each person the last review that decides something; a comment or a pending review decides nothing. */
function lastWords(reviews: readonly Review[]): readonly Review[] {
  const last = new Map<number, Review>()
  for (const review of reviews)
    if (review.state !== 'commented' && review.state !== 'pending') last.set(review.author.id, review)
  return [...last.values()]
}

function whyNot({ author, commit, state }: Review, question: ApprovalQuestion): string | undefined {
  if (state === 'changes-requested') return 'asks for changes'
  if (state !== 'approved') return 'has no approval that stands'
  if (author.isBot) return 'is a bot'
  if (question.requesters.some(({ id }) => id === author.id)) return 'asked for this lease'
  if (question.pushers.some(({ id }) => id === author.id)) return 'pushed to the branch'
  if (commit !== question.headSha) return `approved ${commit?.slice(0, 7) ?? 'another commit'}, not this head`
  return question.mayApprove(author) ? undefined : 'may not approve here'
}

function names(people: readonly Person[]): string {
  return people.map(({ login }) => login).join(', ')
}
