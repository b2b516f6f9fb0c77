import { ok, problems, type Problem, type Result } from '../kit/result.ts'

/** Team, name, module and environment: 2 to 40 lower-case letters, digits and hyphens (S4). */
export const NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/

export interface RequestPath {
  readonly team: string
  readonly name: string
  /** `<team>/<name>` */
  readonly lease: string
}

/**
 * The only way from a path that somebody gave to the names that paths are built from (S4).
 * `../`, absolute paths, back slashes, other folders, other endings and capital letters are all refused.
 */
export function parseRequestPath(path: string): Result<RequestPath> {
  const parts = path.split('/')
  const [folder, team, file] = parts
  if (parts.length !== 3 || folder !== 'requests' || team === undefined || file === undefined) {
    const field = folder !== 'requests' ? '' : team !== undefined && NAME.test(team) ? '/name' : '/team'
    return problems(wrongPath(path, field, 'a request lies in requests/<team>/<name>.yaml'))
  }
  if (!file.endsWith('.yaml')) {
    return problems(wrongPath(path, '/name', 'the file of a request ends with `.yaml`'))
  }
  const name = file.slice(0, -'.yaml'.length)
  const found = [
    ...(NAME.test(team) ? [] : [wrongPath(path, '/team', `${quote(team)} is not a name of a team`)]),
    ...(NAME.test(name) ? [] : [wrongPath(path, '/name', `${quote(name)} is not a name of a request`)]),
  ]
  return found.length > 0 ? problems(...found) : ok({ team, name, lease: `${team}/${name}` })
}

/** Names that come from a form or an option instead of a path. */
export function checkNames(team: string, name: string): Result<RequestPath> {
  return parseRequestPath(`requests/${team}/${name}.yaml`)
}

/** @param team and name as {@link parseRequestPath} let them through */
export function requestPath(team: string, name: string): string {
  return `requests/${team}/${name}.yaml`
}

/** @param team and name as {@link parseRequestPath} let them through */
export function stackFolder(team: string, name: string): string {
  return `stacks/${team}/${name}`
}

/** Team and name of a path inside a stack's folder; `undefined` when it is not exactly in one. */
export function parseStackPath(path: string): (RequestPath & { readonly inside: string }) | undefined {
  const [folder, team, name, ...rest] = path.split('/')
  if (folder !== 'stacks' || team === undefined || name === undefined || rest.length === 0) return undefined
  const inside = rest.join('/')
  const isClean = rest.every((part) => part !== '' && part !== '.' && part !== '..') && !inside.includes('\\')
  return NAME.test(team) && NAME.test(name) && isClean
    ? { team, name, lease: `${team}/${name}`, inside }
    : undefined
}

function wrongPath(path: string, field: string, message: string): Problem {
  return {
    code: 'wrong-path',
    message,
    file: path,
    line: 1,
    field,
    allowed: [
      'requests/<team>/<name>.yaml, team and name with 2 to 40 lower-case letters, digits and hyphens, first a letter, last no hyphen',
    ],
    remedy: 'move or rename the file, for example to requests/payments/reports.yaml',
  }
}

function quote(text: string): string {
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``
}
