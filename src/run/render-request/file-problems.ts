import type { Problem } from '../../kit/result.ts'
import type { Tree } from '../../ports.ts'
import { requestPath, stackFolder } from '../../request/path.ts'

interface Place {
  readonly team: string
  readonly name: string
}

/** Files that one pull request may ask to be rendered anew: each needs an issue of its own. */
export const NEW_LEASES = 40

export function renamed(to: Place, from: Place): Problem {
  const [old, path] = [requestPath(from.team, from.name), requestPath(to.team, to.name)]
  return {
    code: 'renamed',
    message: `${old} became ${path}, but team and name of a lease that lives never change: \`${from.team}/${from.name}\` would be destroyed and \`${to.team}/${to.name}\` begin empty`,
    file: path,
    line: 1,
    field: from.team === to.team ? '/name' : '/team',
    allowed: [`${from.team}/${from.name}`],
    remedy: `rename it back; if you mean to end one and begin another, delete ${old} in a pull request of its own`,
  }
}

/** A link or an executable file in the folder of a stack, which no commit of ours could make right (S4). */
export async function unplainStack(head: Tree, folder: string): Promise<readonly Problem[]> {
  const entry = (await head.list(folder)).find(({ kind }) => kind !== 'file')
  return entry === undefined ? [] : [notPlain(entry.path, folder)]
}

/** A path that is not where requests or stacks lie, and over which files of this stack would be written. */
export function overlaid(path: string, { team, name }: Place): Problem {
  return notPlain(path, stackFolder(team, name))
}

function notPlain(path: string, folder: string): Problem {
  return {
    code: 'not-plain-file',
    message: `${path} is no plain file or folder`,
    file: path,
    line: 1,
    field: '',
    allowed: ['plain files'],
    remedy: `remove it (\`git rm -r ${folder}\`): the stack is rendered again`,
  }
}

export function tooMany(change: Place, allowed: number): Problem {
  return {
    code: 'too-many-requests',
    message: `one pull request begins at most ${allowed} leases`,
    file: requestPath(change.team, change.name),
    line: 1,
    field: '',
    allowed: [`${allowed} new requests`],
    remedy: 'put the others into a pull request of their own',
  }
}

/** @param by the open pull request that has the name */
export function nameTaken({ team, name }: Place, by: number): Problem {
  return {
    code: 'name-taken',
    message: `\`${team}/${name}\` is asked for by #${by}, which was first`,
    file: requestPath(team, name),
    line: 1,
    field: '/name',
    allowed: ['a name that team does not use yet'],
    remedy: `choose another name: rename ${requestPath(team, name)}`,
  }
}

export function stackDeleted({ team, name }: Place): Problem {
  const folder = stackFolder(team, name)
  return {
    code: 'stack-removed',
    message: `${folder} is deleted too: unless its end is proved already, the reaper needs it to end the lease`,
    file: requestPath(team, name),
    line: 1,
    field: '',
    allowed: [`the request deleted, ${folder} as it is`],
    remedy: `put it back, if it has not ended: \`git checkout origin/HEAD -- ${folder}\`; its files are removed by themselves after the end`,
  }
}
