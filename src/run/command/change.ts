import type { Command } from '../../command/grammar.ts'
import { escapeMarkdown, inlineCode } from '../../kit/markdown.ts'
import { canonicalJson, type Json } from '../../kit/canonical.ts'
import { Fault, ok, problems, type Result } from '../../kit/result.ts'
import type { Change } from '../../request/change.ts'
import { resizeChange } from '../../request/change-text.ts'
import type { ChangedRequest } from '../../request/edit.ts'
import { proposeChange, type ProposedChange } from '../render-request/change-request.ts'
import { refusal } from './answer.ts'
import type { Answered, CommandPorts, CommandRun } from './context.ts'
import { priceDifference } from './price.ts'
import { onlyLease, type LeaseView, type LivingLease } from './subject.ts'

type Changing = Extract<Command, { readonly name: 'extend' | 'resize' | 'transfer' | 'end' }>

/** A command that changes the request: one pull request, opened or added to. */
export async function propose(run: CommandRun, command: Changing, ports: CommandPorts): Promise<Answered> {
  const { comment, subject } = run
  const lease = onlyLease(subject)
  if (!lease.ok) return refusal(lease.problems)
  const changes = await changesOf(command, lease.value, run, ports)
  if (!changes.ok) return refusal(changes.problems.map(inCommand), 'unclear')
  const { team, name } = lease.value
  const { login, id } = comment.author
  const proposed = await proposeChange(
    { lease: { team, name }, changes: changes.value, by: { login, id }, source: `comment-${comment.id}` },
    ports,
  )
  if (!proposed.ok)
    return refusal(proposed.problems.map(inCommand), isDone(proposed.problems) ? 'nothing' : 'refused')
  const { pull, headSha, branch, environment, outcome } = proposed.value
  const markdown = await proposedMarkdown(lease.value, proposed.value, run)
  return {
    decision: outcome === 'already' ? 'nothing' : 'done',
    reasonCode: outcome === 'already' ? 'already-proposed' : 'change-proposed',
    message: `${lease.value.lease}: #${pull.number} changes it`,
    mark: 'done',
    markdown,
    pull: { number: pull.number, headSha, branch },
    environment,
    next: 'plan',
  }
}

async function changesOf(
  command: Changing,
  { living, team }: LeaseView & { readonly living: LivingLease },
  { comment, base }: CommandRun,
  { forge }: Pick<CommandPorts, 'forge'>,
): Promise<Result<readonly Change[]>> {
  switch (command.name) {
    case 'extend':
      return ok([{ kind: 'extend', by: command.by }])
    case 'end':
      // The comment's own time: a run repeated writes the same (S15).
      return ok([{ kind: 'end', at: comment.createdAt, data: command.data }])
    case 'resize': {
      const { module } = living
      if (module === undefined) throw new Fault('module-unreadable', 'the frozen module cannot be read')
      const read = command.settings.map((setting) => resizeChange(setting, module))
      const wrong = read.flatMap((one) => (one.ok ? [] : one.problems))
      return wrong.length > 0 ? problems(...wrong) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])))
    }
    case 'transfer': {
      const login = await memberLogin(command.login, team, base.config, forge)
      return login.ok ? ok([{ kind: 'owner', login: login.value }]) : login
    }
  }
}

/** A login can be somebody else's today: whoever has it must have the id that leasehold.yaml pins (S6). */
async function memberLogin(
  login: string,
  team: string,
  config: CommandRun['base']['config'],
  forge: CommandPorts['forge'],
): Promise<Result<string>> {
  const person = await forge.person(login)
  const members = config.teams.get(team)?.members ?? []
  const member = members.find(({ id }) => id === person?.id)
  if (member !== undefined) return ok(member.login)
  const isPinned = members.some((one) => one.login.toLowerCase() === login.toLowerCase())
  // Whom the team does not have is told, with who is in it, by the rules of changes.
  if (!isPinned) return ok(login)
  return problems({
    code: 'other-account',
    message: `\`@${login}\` is not the account that leasehold.yaml has under this login`,
    allowed: members.filter((one) => one.login.toLowerCase() !== login.toLowerCase()).map((one) => one.login),
    remedy: 'ask the platform team to correct the id in leasehold.yaml',
  })
}

/** Rules of changes speak of the file; here somebody types a command. */
function inCommand<T extends { readonly code: string; readonly remedy?: string }>(problem: T): T {
  if (problem.code === 'data-unsaid')
    return {
      ...problem,
      remedy: 'write `/end --snapshot` to keep a last copy, or `/end --discard` to keep nothing',
    }
  return problem
}

function isDone(found: readonly { readonly code: string }[]): boolean {
  return found.every(({ code }) => code === 'unchanged' || code === 'settled-already')
}

async function proposedMarkdown(
  lease: LeaseView & { readonly living: LivingLease },
  { pull, changed, outcome }: ProposedChange,
  run: CommandRun,
): Promise<string> {
  if (changed === undefined) return `#${pull.number} carries this out already.`
  const did =
    outcome === 'updated'
      ? `added to #${pull.number}, which is open for this lease`
      : `#${pull.number} is open`
  const price = await priceDifference(lease.living, changed, run.base)
  return [
    `${editsMarkdown(changed)}: ${did}.${price}`,
    '',
    '**Next** it is planned and judged; nobody who asked for it may approve it. It counts once it is merged.',
  ].join('\n')
}

function editsMarkdown({ edits }: ChangedRequest): string {
  return edits
    .map(({ path, before, value }) => {
      const name = escapeMarkdown(path.join(' '))
      return before === undefined
        ? `${name} ${inlineCode(plain(value))}`
        : `${name} ${inlineCode(plain(before))} → ${inlineCode(plain(value))}`
    })
    .join(', ')
}

function plain(value: Json): string {
  const text = typeof value === 'string' ? value : canonicalJson(value)
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}
