import type { FilesRow } from '../../comment/files-comment.ts'
import type { Problem } from '../../kit/result.ts'
import { requestPath, stackFolder } from '../../request/path.ts'
import type { FileLease } from './file-lease.ts'
import { stackDeleted } from './file-problems.ts'
import type { Home } from './home.ts'

/** A lease of a pull request after its home was found. */
export type FileWork = FileLease & Home

const STATES = {
  create: 'new',
  end: 'ends',
  withdrawn: 'withdrawn',
  removed: 'kept',
  refused: 'refused',
} as const

/** What the comment says of one lease. */
export function rowOf(work: FileWork): FilesRow {
  const state = work.kind === 'change' ? (work.isChanged ? 'changes' : 'kept') : STATES[work.kind]
  return { lease: work.lease, state, home: work.home, problems: problemsOf(work) }
}

export function problemsOf(work: FileLease): readonly Problem[] {
  if (work.kind === 'refused') return work.problems
  return work.kind === 'end' && work.stack === undefined ? [stackDeleted(work)] : []
}

/** A path that belongs to no lease. */
export function strayRow(problem: Problem): FilesRow {
  return { lease: problem.file ?? '', state: 'refused', home: null, problems: [problem] }
}

/** What somebody types who must render by hand. Team and name have passed their pattern: nothing in them is special to a shell. */
export function renderCommands(works: readonly FileWork[]): readonly string[] {
  const rendered = works.filter(({ kind }) => kind === 'create' || kind === 'change')
  const withdrawn = works.filter(({ kind }) => kind === 'withdrawn')
  if (rendered.length + withdrawn.length === 0) return []
  const leases = [...rendered, ...withdrawn].map(({ lease }) => lease)
  return [
    ...rendered.map(renderCommand),
    ...withdrawn.map(({ team, name }) => `git rm -r --ignore-unmatch ${stackFolder(team, name)}`),
    ...(rendered.length === 0
      ? []
      : [`git add ${rendered.map(({ team, name }) => stackFolder(team, name)).join(' ')}`]),
    `git commit --message 'Render ${leases.length > 3 ? `${leases.length} stacks` : leases.join(', ')}'`,
    'git push',
  ]
}

function renderCommand({ team, name, kind, home }: FileWork): string {
  const issue = kind === 'create' && home !== null ? ` --issue ${home}` : ''
  return `leasehold render ${requestPath(team, name)}${issue}`
}
