import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answers } from '../../src/adopt/answers.ts'
import type { Change } from '../../src/adopt/compare.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type { Tree } from '../../src/ports.ts'
import { loadManifest, planInit, type InitPlan } from '../../src/run/init/init.ts'
import type { Result } from '../../src/kit/result.ts'
import { examplePlatform, REPOSITORY_ROOT } from './example-platform.ts'

/** What somebody answered who has one team and two environments. */
export const ANSWERS: Answers = {
  repository: { name: 'acme/platform', id: 900100200, ownerId: 77, branch: 'main' },
  teams: [
    {
      name: 'payments',
      members: [
        { login: 'alice', id: 1001 },
        { login: 'bob', id: 1002 },
      ],
    },
  ],
  approvers: [],
  platform: '@acme/platform',
  environments: [
    { name: 'dev', account: '123456789012', region: 'eu-west-1' },
    { name: 'prod', account: '123456789012', region: 'eu-west-1' },
  ],
  bucket: 'acme-leasehold-state',
  modules: ['postgres', 's3-bucket'],
  token: 'github-token',
  toolkit: { repository: 'leasehold/leasehold', ref: 'v1.2.0' },
}

const WORKFLOWS = '.github/workflows'

/** What this repository ships, in memory. */
export const SHIPPED: Tree = memoryTree(
  'toolkit',
  new Map([
    ...examplePlatform(),
    ...readdirSync(join(REPOSITORY_ROOT, WORKFLOWS)).map(
      (file) => [`${WORKFLOWS}/${file}`, readFileSync(join(REPOSITORY_ROOT, WORKFLOWS, file))] as const,
    ),
  ]),
)

export type Texts = ReadonlyMap<string, string>

export function treeOf(files: Texts): Tree {
  return memoryTree('folder', new Map([...files].map(([path, text]) => [path, Buffer.from(text)])))
}

/** One run over a folder: what it plans, and the folder afterwards. */
export async function runInit(
  files: Texts,
  answers: Answers = ANSWERS,
  decide: (change: Change) => Promise<boolean> = async ({ standing }) => standing === 'new',
): Promise<InitPlan & { readonly after: Texts }> {
  const planned = await planOf(files, answers, decide)
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems))
  const after = new Map(files)
  for (const [path, text] of planned.value.files) {
    if (text === undefined) after.delete(path)
    else after.set(path, text)
  }
  return { ...planned.value, after }
}

export async function planOf(
  files: Texts,
  answers: Answers,
  decide: (change: Change) => Promise<boolean>,
  accepted: ReadonlySet<string> = new Set(),
): Promise<Result<InitPlan>> {
  const held = treeOf(files)
  const manifest = await loadManifest(held)
  if (!manifest.ok) return manifest
  const given = { answers, manifest: manifest.value, version: '1.2.0', shipped: SHIPPED, held }
  return planInit({ ...given, decide, accepted })
}
