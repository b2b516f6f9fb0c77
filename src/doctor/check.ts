import { pageUrl, tagOf, TOOLKIT } from '../adopt/toolkit.ts'
import type { Instant } from '../kit/brands.ts'
import { TOOLKIT_VERSION } from '../kit/version.ts'
import type { Config } from '../platform/config.ts'
import type { Looked } from '../ports.ts'
import { seenOf, type Facts, type Seen, type SeenOf } from './facts.ts'

/**
 * `error`: it holds leases up, or opens what must be shut. `warning`: something will go wrong, or did unnoticed. `note`:
 * nothing is wrong, and somebody should know. `could-not-look`: nobody knows, which is never "all well".
 */
export type Level = 'error' | 'warning' | 'note' | 'could-not-look'

export interface Verdict {
  readonly level: Exclude<Level, 'could-not-look'>
  /** One sentence: what is wrong. */
  readonly what: string
  /** One sentence: what to click, or what to run. */
  readonly fix: string
  readonly link: string
}

export interface Finding extends Omit<Verdict, 'level'> {
  /** Id of the check. */
  readonly check: string
  readonly level: Level
}

export interface Context {
  readonly config: Config
  /** `owner/name` on GitHub that was asked for. */
  readonly repository: string
  /** `https://github.com` */
  readonly server: string
  readonly now: Instant
  /** Version of this command. */
  readonly version: string
}

export interface Check {
  readonly id: string
  /** What holds when nothing is found, in a sentence without an end: for the list of all. */
  readonly title: string
  readonly looks: readonly (keyof Seen)[]
  readonly find: (facts: Facts, context: Context) => readonly Finding[]
}

/** A check that is handed only what was seen; where one part was not, that is its one finding, whatever it would say. */
export function check<K extends keyof Seen>(given: {
  readonly id: string
  readonly title: string
  readonly looks: readonly K[]
  readonly judge: (seen: SeenOf<K>, context: Context) => readonly Verdict[]
}): Check {
  const { id, title, looks, judge } = given
  return {
    id,
    title,
    looks,
    find(facts, context) {
      const found = seenOf(facts, looks)
      if (found !== undefined) return judge(found, context).map((verdict) => ({ check: id, ...verdict }))
      return [notSeen(id, title, unseenOf(facts, looks))]
    },
  }
}

type NotSeen = Exclude<Looked<never>, { readonly kind: 'seen' }>

function unseenOf(facts: Facts, names: readonly (keyof Seen)[]): NotSeen | undefined {
  for (const name of names) {
    const looked: Looked<unknown> = facts[name]
    if (looked.kind !== 'seen') return looked
  }
  return undefined
}

function notSeen(id: string, title: string, looked: NotSeen | undefined): Finding {
  if (looked?.kind === 'left-out')
    return {
      check: id,
      level: 'note',
      what: `whether ${title} was not looked at: ${looked.why}`,
      fix: 'run it without that option to know',
      link: DOCS.doctor,
    }
  return {
    check: id,
    level: 'could-not-look',
    what: `whether ${title} could not be looked at: ${looked?.kind === 'unseen' ? looked.why : 'nobody asked'}`,
    fix: looked?.kind === 'unseen' ? looked.remedy : 'run it again',
    link: DOCS.doctor,
  }
}

export function error(what: string, fix: string, link: string): Verdict {
  return { level: 'error', what, fix, link }
}

export function warning(what: string, fix: string, link: string): Verdict {
  return { level: 'warning', what, fix, link }
}

export function note(what: string, fix: string, link: string): Verdict {
  return { level: 'note', what, fix, link }
}

const HERE = { repository: TOOLKIT, ref: tagOf(TOOLKIT_VERSION) }

/** Where it is explained, for what is not a page of the repository's own settings. */
export const DOCS = {
  doctor: pageUrl(HERE, 'docs/doctor.md'),
  bootstrap: pageUrl(HERE, 'bootstrap/README.md'),
  forms: 'https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests',
  codeowners:
    'https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  oidc: 'https://docs.github.com/actions/reference/security/oidc',
  requiredChecks:
    'https://docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks',
  reusable: 'https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows',
} as const

/** A page of the repository's settings, `actions` for Settings › Actions › General. */
export function settingsPage({ server, repository }: Context, page: string): string {
  return `${server}/${repository}/settings${page === '' ? '' : `/${page}`}`
}
