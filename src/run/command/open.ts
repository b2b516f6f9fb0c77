import { mayRun, type CommandEntry, type Standing } from '../../command/catalogue.ts'
import { readLine, type Line } from '../../command/grammar.ts'
import { standingOf } from '../../command/standing.ts'
import { millisecondsOf } from '../../kit/brands.ts'
import { HOUR } from '../../lease/lease.ts'
import { loadGuardrails } from '../../platform/load.ts'
import type { Comment, Person } from '../../ports.ts'
import type { DefaultBranch } from '../default-branch.ts'
import type { CommandPorts } from './context.ts'
import type { Subject } from './subject.ts'

/** A comment that is written for us. */
export interface OpenComment {
  readonly comment: Comment
  readonly line: Exclude<Line, { readonly kind: 'none' }>
}

/** A comment that asks for nothing here, and why. */
export interface NotForUs {
  readonly reasonCode: 'comment-gone' | 'by-a-bot' | 'not-a-command'
  readonly message: string
}

/** Reads a comment as it is now, not as the event told it (S7). */
export async function openComment(
  id: number,
  { forge }: Pick<CommandPorts, 'forge'>,
): Promise<OpenComment | NotForUs> {
  const comment = await forge.comment(id)
  if (comment === undefined) return { reasonCode: 'comment-gone', message: `comment ${id} is gone` }
  if (comment.author.isBot) return { reasonCode: 'by-a-bot', message: `comment ${id} is not by a person` }
  const line = readLine(comment.body)
  if (line.kind === 'none') return { reasonCode: 'not-a-command', message: `comment ${id} is no command` }
  return { comment, line }
}

/** A run of an old comment, started again by hand, must not do again what was settled long ago. */
const HOURS_VALID = 24

/** Why a comment does not count though it is a command; undefined: it does. */
export function whyNotNow(comment: Comment, { clock }: Pick<CommandPorts, 'clock'>) {
  const isOld = millisecondsOf(clock.now()) - millisecondsOf(comment.createdAt) > HOURS_VALID * HOUR
  if (!comment.isEdited && !isOld) return undefined
  return {
    code: comment.isEdited ? 'comment-edited' : 'comment-too-old',
    message: comment.isEdited
      ? 'this comment was edited after it was written, so that it does not count'
      : `this comment is older than ${HOURS_VALID} hours`,
    remedy: 'write a new comment',
  }
}

export interface Admission {
  readonly isAdmitted: boolean
  readonly standing: ReadonlySet<Standing>
  /** People by standing, for whoever is refused. */
  readonly names: Readonly<Partial<Record<Standing, readonly string[]>>>
  readonly guardrails: Awaited<ReturnType<typeof guardrailsOf>>
}

/** Looks up who somebody is now, as far as this command asks for it (S6, S7). */
export async function admit(
  author: Person,
  entry: CommandEntry,
  { subject, base }: { readonly subject: Subject; readonly base: DefaultBranch },
  { forge }: Pick<CommandPorts, 'forge'>,
): Promise<Admission> {
  const { config } = base
  const guardrails = await guardrailsOf(base)
  const overriders = guardrails?.overrides?.by ?? []
  const asksForRole =
    subject.isFork ||
    entry.may.includes('writer') ||
    (entry.may.includes('approver') && config.approvers === undefined)
  const role = asksForRole ? await forge.role(author.login) : 'none'
  const facts = { person: author, role, config, overriders }
  const lists: ReadonlySet<Standing>[] = []
  const owners: string[] = []
  const team: string[] = []
  for (const { team: name, living } of subject.leases) {
    const slug = config.teams.get(name)?.githubTeam
    const githubTeam =
      slug === undefined || !entry.may.includes('team') ? [] : ((await forge.teamMembers(slug)) ?? [])
    const owner = living?.request?.owner
    lists.push(standingOf({ ...facts, lease: { team: name, owner, githubTeam } }))
    if (owner !== undefined) owners.push(owner.login)
    team.push(...[...(config.teams.get(name)?.members ?? []), ...githubTeam].map(({ login }) => login))
  }
  // Of several leases, only what somebody is to every one of them.
  const [first = standingOf({ ...facts, lease: undefined }), ...others] = lists
  const standing = new Set([...first].filter((one) => others.every((other) => other.has(one))))
  return {
    isAdmitted: mayRun(entry, standing, subject),
    standing,
    guardrails,
    names: {
      owner: [...new Set(owners)],
      team: [...new Set(team)],
      approver: (config.approvers ?? []).map(({ login }) => login),
      overrider: overriders.map(({ login }) => login),
    },
  }
}

/** Without readable guardrails nobody may override: what cannot be read names nobody. */
async function guardrailsOf({ tree }: DefaultBranch) {
  const guardrails = await loadGuardrails(tree)
  return guardrails.ok ? guardrails.value : undefined
}
