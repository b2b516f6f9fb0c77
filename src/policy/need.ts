import type { Finding } from '../formats/finding.ts'
import type { Json } from '../kit/canonical.ts'
import { childOf, isUnknown, type PlannedResource } from './planned.ts'
import { fail, pass, unknown, type Judgement } from './rule.ts'

type Status = Finding['status']

/** One attribute that must hold. `*` in a path stands for every item of a list of blocks. */
export interface Way {
  readonly path: readonly string[]
  readonly holds: (value: Json) => boolean
  /** When the attribute is not set. What a type leaves to the account's defaults is not taken on trust. */
  readonly absent: Status
  /** When a list of blocks on the way is empty. */
  readonly none: Status
  /** When it is known after apply only. `pass` only where AWS's own choice, of what the code does not set, holds. */
  readonly unknown: Status
}

/** Every group must hold; in a group, one way is enough. */
export type Needs = readonly (readonly Way[])[]

interface Otherwise {
  readonly absent?: Status
  readonly none?: Status
  readonly unknown?: Status
}

function way(
  path: string,
  holds: Way['holds'],
  { absent = 'fail', none = absent, unknown = 'unknown' }: Otherwise = {},
): Way {
  return { path: path.split('.'), holds, absent, none, unknown }
}

/** Must be on. Some attributes are texts that hold a boolean. */
export function on(path: string, otherwise?: Otherwise): Way {
  return way(path, (value) => value === true || value === 'true', otherwise)
}

/** Must not be on; what is not set is off. */
export function off(path: string, otherwise: Otherwise = { absent: 'pass' }): Way {
  return way(path, (value) => value === false || value === 'false' || value === '', otherwise)
}

/** Must name something, a key for example. */
export function named(path: string, otherwise?: Otherwise): Way {
  return way(path, (value) => typeof value === 'string' && value !== '', otherwise)
}

export function oneOf(path: string, values: readonly string[], otherwise?: Otherwise): Way {
  return way(path, (value) => typeof value === 'string' && values.includes(value), otherwise)
}

export function noneOf(
  path: string,
  values: readonly string[],
  otherwise: Otherwise = { absent: 'pass' },
): Way {
  return way(path, (value) => typeof value === 'string' && !values.includes(value), otherwise)
}

export function like(path: string, pattern: RegExp, otherwise?: Otherwise): Way {
  return way(path, (value) => typeof value === 'string' && pattern.test(value), otherwise)
}

/** How a rule says what it found. */
export interface Words {
  readonly pass: string
  readonly fail: string
  readonly unknown: string
  readonly remedy: string
}

/** Judges a resource by what its type needs. */
export function judgeNeeds(resource: PlannedResource, needs: Needs, words: Words): Judgement {
  let unclear: readonly Way[] | undefined
  for (const group of needs) {
    const status = groupStatus(resource, group)
    if (status === 'fail') {
      return fail(`${words.fail} (${names(group)})`, { resource: resource.address, remedy: words.remedy })
    }
    if (status === 'unknown') unclear ??= group
  }
  if (unclear === undefined) return pass(words.pass, { resource: resource.address })
  return unknown(`${words.unknown} (${names(unclear)})`, { resource: resource.address, remedy: words.remedy })
}

function groupStatus(resource: PlannedResource, group: readonly Way[]): Status {
  let found: Status = 'fail'
  for (const one of group) {
    const status = look(resource.after, resource.unknown, one, 0)
    if (status === 'pass') return 'pass'
    if (status === 'unknown') found = 'unknown'
  }
  return found
}

function look(value: Json | undefined, marks: Json | undefined, one: Way, at: number): Status {
  if (marks === true) return one.unknown
  const key = one.path[at]
  if (key === undefined) {
    if (isUnknown(marks)) return one.unknown
    if (value === undefined || value === null) return one.absent
    return one.holds(value) ? 'pass' : 'fail'
  }
  if (key === '*') return lookAtItems(value, marks, one, at + 1)
  return look(childOf(value, key), childOf(marks, key), one, at + 1)
}

function lookAtItems(value: Json | undefined, marks: Json | undefined, one: Way, at: number): Status {
  const count = Math.max(lengthOf(value), lengthOf(marks))
  if (count === 0) return one.none
  let worst: Status = 'pass'
  for (let index = 0; index < count; index += 1) {
    const status = look(childOf(value, index), childOf(marks, index), one, at)
    if (status === 'fail') return 'fail'
    if (status === 'unknown') worst = 'unknown'
  }
  return worst
}

function lengthOf(value: Json | undefined): number {
  return Array.isArray(value) ? value.length : 0
}

function names(group: readonly Way[]): string {
  return group.map(({ path }) => `\`${path.filter((part) => part !== '*').join('.')}\``).join(', ')
}
