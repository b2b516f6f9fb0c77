import type { Problem } from '../kit/result.ts'
import type { Config } from '../platform/config.ts'
import type { Forge, Person, PullRequest } from '../ports.ts'
import { askersOfBranch, dispatchOfBranch, issueOfBranch } from '../request/branch.ts'
import type { MayAsk } from './requester.ts'

/**
 * Whether whoever asks by a pull request may ask for a team: its author, and where automation opened it, the person it
 * was opened for. A change of a living lease by a command was judged when it was asked for, by the roles of commands.
 * @returns the first reason against it
 */
export async function mayNotAsk(
  pull: Pick<PullRequest, 'author' | 'branch'>,
  about: { readonly team: string; readonly kind: 'new' | 'living' },
  {
    config,
    forge,
    mayAsk,
  }: {
    readonly config: Config
    readonly forge: Pick<Forge, 'issue'>
    readonly mayAsk: MayAsk
  },
): Promise<Problem | undefined> {
  if (!pull.author.isBot) return mayAsk(pull.author, about.team, about.kind)
  const from = dispatchOfBranch(pull.branch)
  if (from !== undefined) {
    const sender = config.senders.find(({ id }) => id === from.sender)
    if (sender?.teams?.includes(about.team) === false || sender === undefined) return senderGone(from.sender)
    return mayAsk(namedIn(config, from.person), about.team, about.kind)
  }
  const number = issueOfBranch(pull.branch)
  if (number !== undefined) {
    const author = (await forge.issue(number))?.author
    return author === undefined || author.isBot ? nobodyKnown(pull) : mayAsk(author, about.team, about.kind)
  }
  const isOwnChange = askersOfBranch(pull.branch).length > 0 && about.kind === 'living'
  return isOwnChange ? undefined : nobodyKnown(pull)
}

/** For messages: the login that leasehold.yaml pins for an id. */
function namedIn(config: Config, id: number): Person {
  const all = [...config.teams.values()].flatMap(({ members }) => members)
  return all.find((member) => member.id === id) ?? { login: `account ${id}`, id }
}

function senderGone(id: number): Problem {
  return {
    code: 'sender-not-allowed',
    message: `account ${id} may not ask from elsewhere for this team`,
    field: '/team',
    allowed: ['senders of `requests.senders` in leasehold.yaml'],
    remedy: 'ask the platform team to add the sender, or ask by an issue form',
  }
}

function nobodyKnown({ author, branch }: Pick<PullRequest, 'author' | 'branch'>): Problem {
  return {
    code: 'requester-unknown',
    message: `\`${author.login}\` is automation, and nothing says for whom it asks on \`${branch}\``,
    field: '',
    allowed: [
      'a pull request of a person, or one that Leasehold opened from an issue, a command or a dispatch',
    ],
    remedy: 'a member of the team opens the pull request',
  }
}
