import { homeBody, homeTitle, type HomeView } from '../../comment/home-issue.ts'
import type { Instant } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import type { Forge, Issue, PullRequest } from '../../ports.ts'
import { dispatchOfBranch, issueOfBranch } from '../../request/branch.ts'
import { homeMarker, isHome } from '../../request/home.ts'
import type { Claim } from './file-lease.ts'

/** Times that a lease can be withdrawn and asked for again in one pull request. */
const LIVES = 5

/**
 * The home of a new lease that a pull request asks for: the issue whose branch it is, the one that its stack names
 * already, or a new one. Found by its marker again, so that a run repeated opens none twice (S15). One that was closed
 * with the pull request is the home of the one that was opened again.
 */
export async function homeOf(
  lease: {
    readonly team: string
    readonly name: string
    readonly claim: Claim | undefined
    readonly view: HomeView
  },
  pull: Pick<PullRequest, 'number' | 'branch' | 'author' | 'createdAt'>,
  forge: Pick<Forge, 'issue' | 'createIssue'>,
): Promise<Home> {
  const own = issueOfBranch(pull.branch)
  if (own !== undefined) return { home: own, isClosed: false }
  const life = lifeOf(pull)
  const named = lease.claim?.issue ?? null
  const issue = named === null ? undefined : await forge.issue(named)
  if (issue !== undefined && (isOpenedFor(issue, lease, pull) || mayBeHome(issue, lease, pull)))
    return { home: issue.number, isClosed: !issue.isOpen }
  return { home: await openHome({ ...lease, life, since: pull.createdAt }, forge), isClosed: false }
}

export interface Home {
  readonly home: number | null
  /** To be opened again. */
  readonly isClosed: boolean
}

/**
 * Whether the issue that a new stack names may be its home: an open one of the pull request's own author, or one that
 * automation opened for exactly this lease of this pull request.
 */
export function mayBeHome(
  issue: Issue,
  place: { readonly team: string; readonly name: string },
  pull: Pick<PullRequest, 'number' | 'branch' | 'author'>,
): boolean {
  if (!issue.isOpen) return false
  if (!pull.author.isBot && issue.author.id === pull.author.id) return true
  return isOpenedFor(issue, place, pull)
}

/** Whether automation opened this issue for exactly this lease of this pull request. */
export function isOpenedFor(
  issue: Issue,
  place: { readonly team: string; readonly name: string },
  pull: Pick<PullRequest, 'number' | 'branch'>,
): boolean {
  return lives(lifeOf(pull)).some((life) => isHome(issue, homeMarker(place, life)))
}

/** What markers of homes carry: the pull request, or the key of the request from elsewhere. */
export function lifeOf({ number, branch }: Pick<PullRequest, 'number' | 'branch'>): string {
  return dispatchOfBranch(branch)?.key.slice(0, 8) ?? String(number)
}

/** Opens the home, or finds the one that an earlier run opened; one that was closed with a withdrawn lease is not used again. */
export async function openHome(
  home: {
    readonly team: string
    readonly name: string
    readonly life: string
    readonly view: HomeView
    readonly since: Instant
  },
  forge: Pick<Forge, 'createIssue'>,
): Promise<number> {
  for (const life of lives(home.life)) {
    const issue = await forge.createIssue({
      title: homeTitle(home.view),
      body: homeBody(home.view),
      marker: homeMarker(home, life),
      since: home.since,
    })
    if (issue.isOpen) return issue.number
  }
  throw new Fault(
    'home-closed',
    `every issue that was opened for ${home.team}/${home.name} is closed: open one again`,
  )
}

function lives(life: string): readonly string[] {
  return [life, ...Array.from({ length: LIVES - 1 }, (_none, index) => `${life}-${index + 2}`)]
}
