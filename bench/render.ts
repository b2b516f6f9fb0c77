import { readFileSync } from 'node:fs'
import { blobId, treeIdOf, type Files, type GitEntry } from '../src/kit/git-objects.ts'
import { asUid } from '../src/kit/brands.ts'
import { memoryTree } from '../src/platform/tree.ts'
import type { Tree, TreeEntry } from '../src/ports.ts'
import { planRender } from '../src/run/render.ts'
import { verifyChange } from '../src/stack/verify.ts'
import { examplePlatform } from '../test/support/example-platform.ts'
import { median, timed, type Bench, type Measure } from './bench.ts'

const MANY = 10_000
const FEW = 10
/** Seconds for {@link MANY} requests on two cores. */
const TIME_LIMIT = 10
/** How much more one changed request may cost among many than among few. */
const SPREAD = 0.2
const ROUNDS = 200

/** Validating and rendering, with no disk, Git or Terraform in between. */
export const bench: Bench = {
  title: 'validate + render',
  run: async () => [...(await all()), ...(await oneChanged())],
}

async function all(): Promise<readonly Measure[]> {
  const base = memoryTree('main', examplePlatform())
  let bytes = 0
  const before = process.cpuUsage()
  const elapsed = await timed(async () => {
    for (let index = 0; index < MANY; index += 1) {
      const { path, content } = requestNumber(index)
      bytes += sizeOf(await renderOne(base, path, content, index))
    }
  })
  const { user, system } = process.cpuUsage(before)
  // Time of the processor, so that what else the machine does is not measured.
  const seconds = (user + system) / 1e6
  return [
    {
      what: `${MANY} requests, ${(bytes / MANY / 1024).toFixed(1)} KiB each`,
      figure: `${seconds.toFixed(2)} s CPU`,
      limit: `${TIME_LIMIT} s`,
      isWithin: seconds <= TIME_LIMIT,
    },
    {
      what: 'the same by the clock',
      figure: `${(elapsed / 1000).toFixed(2)} s`,
      limit: 'none',
      isWithin: true,
    },
    { what: 'peak memory of the process', figure: `${peakMegabytes()} MB`, limit: 'none', isWithin: true },
  ]
}

/** Verifying a PR that changes one living request, in a repository of few and of many stacks, in turns. */
async function oneChanged(): Promise<readonly Measure[]> {
  const [few, many] = [await repository(FEW), await repository(MANY)]
  const times = { few: [] as number[], many: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    times.few.push(await timed(few))
    times.many.push(await timed(many))
  }
  const [ofFew, ofMany] = [median(times.few), median(times.many)]
  const ratio = ofMany / ofFew
  return [
    {
      what: `one changed request among ${FEW}`,
      figure: `${ofFew.toFixed(2)} ms`,
      limit: 'none',
      isWithin: true,
    },
    {
      what: `one changed request among ${MANY}`,
      figure: `${ofMany.toFixed(2)} ms`,
      limit: 'none',
      isWithin: true,
    },
    {
      what: 'ratio of the two',
      figure: ratio.toFixed(2),
      limit: `${1 - SPREAD} to ${1 + SPREAD}`,
      isWithin: Math.abs(ratio - 1) <= SPREAD,
    },
  ]
}

/** A repository in which every request is rendered, and the verification of a change of its last one. */
async function repository(size: number): Promise<() => Promise<void>> {
  const plain = memoryTree('main', examplePlatform())
  const files = new Map(examplePlatform())
  for (let index = 0; index < size; index += 1) {
    const { path, content, folder } = requestNumber(index)
    files.set(path, content)
    for (const [name, held] of await renderOne(plain, path, content, index))
      files.set(`${folder}/${name}`, held)
  }
  const last = requestNumber(size - 1)
  const content = Buffer.from(last.content.toString().replace('small', 'large'))
  const base = indexedTree('main', files)
  const changed = new Map([...files, [last.path, content]])
  for (const [name, held] of await renderOne(base, last.path, content, size - 1))
    changed.set(`${last.folder}/${name}`, held)
  const head = indexedTree('head', changed)
  const changes = [last.path, `${last.folder}/main.tf`].map((path) => ({ path, kind: 'changed' }) as const)
  return async () => {
    // A tree object of its own each time, so that config and module are read anew, as a run reads them.
    const trees = { base: { ...base }, head: { ...head } }
    const verified = await verifyChange({ ...trees, changes, knownUids: () => Promise.resolve(false) })
    if (!verified.ok || verified.value.leases[0]?.kind !== 'update') throw new Error(JSON.stringify(verified))
  }
}

async function renderOne(base: Tree, path: string, content: Uint8Array, index: number): Promise<Files> {
  const uid = asUid(
    index
      .toString(4)
      .replace(/\d/g, (digit) => 'abcd'.charAt(Number(digit)))
      .padStart(26, 'z'),
  )
  const planned = await planRender({ base, path, content, uid, ids: { uid: () => uid }, issue: index + 1 })
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems))
  return planned.value.files
}

/** Two teams share all of them: no folder of a team stays small. */
function requestNumber(index: number): {
  readonly path: string
  readonly folder: string
  readonly content: Buffer
} {
  const name = `bucket-${index}`
  const team = index % 2 === 0 ? ['payments', 'alice'] : ['data', 'carol']
  return {
    path: `requests/${team[0]}/${name}.yaml`,
    folder: `stacks/${team[0]}/${name}`,
    content: Buffer.from(
      `module: s3-bucket\nenvironment: dev\nowner: ${team[1]}\nlease: ${(index % 30) + 1}d\ninputs:\n  class: small\n  old_versions_days: ${index % 100}\n`,
    ),
  }
}

/** As Git's object store: a folder is found without looking at the others. */
function indexedTree(name: string, files: Files): Tree {
  const folders = new Map<string, TreeEntry[]>()
  for (const path of files.keys()) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      const folder = path.slice(0, at)
      const entries = folders.get(folder)
      if (entries === undefined) folders.set(folder, [{ path, kind: 'file' }])
      else entries.push({ path, kind: 'file' })
    }
  }
  return {
    name,
    list: (folder) => Promise.resolve(folders.get(folder) ?? []),
    read: (path) => Promise.resolve(files.get(path)),
    id: (folder) => {
      const entries = folders.get(folder) ?? []
      const held = entries.map(({ path }): [string, GitEntry] => [
        path.slice(folder.length + 1),
        { mode: '100644', id: blobId(files.get(path) ?? new Uint8Array()) },
      ])
      return Promise.resolve(held.length === 0 ? undefined : treeIdOf(held))
    },
  }
}

function sizeOf(files: Files): number {
  return [...files.values()].reduce((sum, content) => sum + content.byteLength, 0)
}

/** The most that this process has ever held. Source: proc(5), `VmHWM`; elsewhere what it holds now. */
function peakMegabytes(): number {
  try {
    const match = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
    return Math.round(Number(match?.[1] ?? Number.NaN) / 1024)
  } catch {
    return Math.round(process.memoryUsage().rss / 1024 / 1024)
  }
}
