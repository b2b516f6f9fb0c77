import type { StackManifest } from '../formats/stack.ts'
import { canonicalJson } from '../kit/canonical.ts'
import type { Problem } from '../kit/result.ts'
import { locate } from '../kit/schema.ts'
import { inputSchema, isChangeable } from '../module/inputs.ts'
import { loadFrozenModule } from '../module/load.ts'
import type { Module } from '../module/module.ts'
import { platformOf } from '../platform/platform.ts'
import type { Tree } from '../ports.ts'
import { requestPath, stackFolder } from '../request/path.ts'
import { peekRequest, type PeekedRequest } from '../request/read.ts'
import { readManifest } from './manifest.ts'
import { STACK_MANIFEST } from './render.ts'

/** The code of a living stack: what is frozen into it, or what `modules/` of the base branch offers now. */
export type ModuleChoice = 'pinned' | 'offered'

/**
 * Which code a change wants a living stack rendered with. Its own `stack.json` may say: the module that the base branch
 * offers, by its digest. Whatever else it says counts for nothing, and is found when the stack is compared (S10).
 */
export async function claimedModule(
  base: Tree,
  head: Tree,
  { team, name, module }: Pick<StackManifest, 'team' | 'name' | 'module'>,
): Promise<ModuleChoice> {
  const path = `${stackFolder(team, name)}/${STACK_MANIFEST}`
  const content = await head.read(path)
  const claim = content === undefined ? undefined : readManifest(path, content)
  if (claim?.ok !== true || claim.value.module.digest === module.digest) return 'pinned'
  const offered = await platformOf(base).module(module.name)
  return offered.ok && offered.value.digest === claim.value.module.digest ? 'offered' : 'pinned'
}

/**
 * Inputs that an upgrade may not change along the way. Compared as people wrote them, as each version has defaults of its
 * own; what only one of the versions knows may come and go.
 */
export async function fixedInUpgrade(
  base: Tree,
  peeked: PeekedRequest,
  offered: Module,
): Promise<readonly Problem[]> {
  const { team, name, raw, document } = peeked
  const path = requestPath(team, name)
  const content = await base.read(path)
  const before = content === undefined ? undefined : peekRequest(path, content)
  if (before?.ok !== true) return []
  const frozen = await loadFrozenModule(base, team, name)
  const versions = [offered, ...(frozen.ok ? [frozen.value] : [])]
  const [held, asked] = [before.value.raw.inputs ?? {}, raw.inputs ?? {}]
  return [...new Set([...Object.keys(held), ...Object.keys(asked)])]
    .filter((input) => canonicalJson(held[input] ?? null) !== canonicalJson(asked[input] ?? null))
    .filter((input) => versions.every(({ manifest }) => inputSchema(manifest, input) !== undefined))
    .filter((input) => !isChangeable(offered, input))
    .map((input) => fixedInput({ document }, input, held[input]))
}

/** An input that stays as it is for the whole life of a lease. */
export function fixedInput(
  { document }: Pick<PeekedRequest, 'document'>,
  name: string,
  before: unknown,
): Problem {
  return locate(document, {
    code: 'fixed-input',
    message: `\`${name}\` cannot change in a living lease`,
    field: `/inputs/${name}`,
    allowed: [canonicalJson(before ?? null)],
    remedy: 'keep it, or end this lease and make a new request',
  })
}
