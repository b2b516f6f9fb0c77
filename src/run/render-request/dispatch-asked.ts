import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import type { Forge, Person, PullRequest } from '../../ports.ts'
import { dispatchPrefix } from '../../request/branch.ts'
import type { Dispatch } from '../../request/dispatch.ts'
import { leaseDefault } from '../../request/form-fields.ts'
import type { Config } from '../../platform/config.ts'
import { memberOf } from '../../request/requester.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { createMayAsk } from '../requester.ts'
import { askedOf, manifestOf, type Asked } from './intake.ts'

/** What a request from elsewhere asks for, as the file that a pull request would add. The person named must be a member (S6). */
export async function askedFromElsewhere(
  dispatch: Dispatch,
  { config, tree }: DefaultBranch,
  forge: Pick<Forge, 'teamMembers' | 'person'>,
): Promise<Result<Asked>> {
  const { person, team } = dispatch
  const stranger = await createMayAsk(config, forge)(person, team, 'new')
  if (stranger !== undefined) return problems({ ...stranger, ...fieldOf(stranger) })
  const other = await somebodyElse(person, team, config, forge)
  if (other !== undefined) return problems(other)
  const manifest = await manifestOf(dispatch.module, tree)
  if (!manifest.ok) return inPayload(manifest)
  const environment = config.environments.get(dispatch.environment)
  const lease =
    dispatch.lease ?? (environment === undefined ? '1d' : leaseDefault(manifest.value, environment.lease))
  return inPayload(askedOf({ ...dispatch, lease }, person, manifest.value, config))
}

/** The open pull request of a key, whomever it was for. */
export function sameKey(
  open: readonly PullRequest[],
  asked: { readonly sender: Person; readonly key: string },
): PullRequest | undefined {
  const prefix = dispatchPrefix(asked)
  return open.find(({ branch, isFork }) => !isFork && branch.startsWith(prefix))
}

/** The id decides; a login beside it that is another person's today shows a mistake of the caller. */
async function somebodyElse(
  { login, id }: Person,
  team: string,
  config: Config,
  forge: Pick<Forge, 'person'>,
): Promise<Problem | undefined> {
  const pinned = memberOf(config, team, { id })?.login
  if (pinned?.toLowerCase() === login.toLowerCase()) return undefined
  if ((await forge.person(login))?.id === id) return undefined
  return {
    code: 'person-mismatch',
    message: `\`${login}\` is not the account ${id}`,
    field: '/for',
    allowed: pinned === undefined ? ['login and id of one account'] : [`${pinned}, ${id}`],
    remedy: 'send login and id of the person who asks, as GitHub gives them',
  }
}

function fieldOf({ code }: Problem): { readonly field: string } {
  return { field: code === 'unknown-team' ? '/team' : '/for' }
}

/** What is wrong with the file that would be written, said of the payload: fields lie under `request`, and there are no lines. */
export function inPayload<T>(result: Result<T>): Result<T> {
  if (result.ok) return ok(result.value)
  return problems(
    ...result.problems.map(({ file: _file, line: _line, column: _column, ...one }) => ({
      ...one,
      field: `/request${one.field ?? ''}`,
    })),
  )
}
