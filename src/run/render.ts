import type { StackManifest } from '../formats/stack.ts'
import { asUid, type Uid } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { locate } from '../kit/schema.ts'
import type { Module } from '../module/module.ts'
import type { Ids, Tree } from '../ports.ts'
import { parseRequestPath, stackFolder } from '../request/path.ts'
import type { LeaseRequest } from '../request/request.ts'
import { manifestOf } from '../stack/manifest.ts'
import { renderStack } from '../stack/render.ts'
import { readLiving, settle } from '../stack/settle.ts'
import type { ModuleChoice } from '../stack/upgrade.ts'
import { asksForTheSame } from '../stack/verify.ts'

export interface RenderInput {
  /** Trusted files: the base branch, or the working tree of a person. */
  readonly base: Tree
  /** Of the request, from the root of the repository. */
  readonly path: string
  /** Of the request; need not be the one in base. */
  readonly content: Uint8Array
  /** Undefined: the living stack's, else a new one. Another than the living stack's begins another life. */
  readonly uid: Uid | undefined
  readonly ids: Ids
  /** The lease's home, for a new stack; a living one keeps its own. */
  readonly issue: number | null
  /** For a living stack: `offered` upgrades it to the version that base's `modules/` has. Default: `pinned`. */
  readonly takes?: ModuleChoice
}

export interface PlannedRender {
  readonly request: LeaseRequest
  readonly module: Module
  readonly manifest: StackManifest
  /** By path relative to `folder`. */
  readonly files: Files
  /** `stacks/<team>/<name>` */
  readonly folder: string
  /** Whether a living stack is asked for nothing that is rendered: only length, end or data's fate may differ. */
  readonly asksForTheSame: boolean
}

/** Validates a request and renders its stack, in memory. */
export async function planRender(input: RenderInput): Promise<Result<PlannedRender>> {
  const place = parseRequestPath(input.path)
  if (!place.ok) return place
  const { team, name } = place.value
  const found = await readLiving(input.base, team, name)
  if (!found.ok) return found
  const isSameLife = input.uid === undefined || found.value?.uid === input.uid
  const living = isSameLife ? found.value : undefined
  const uid = input.uid ?? (living === undefined ? input.ids.uid() : asUid(living.uid))
  const fresh = { uid, issue: input.issue }
  const { base, path, content, takes = 'pinned' } = input
  const settled = await settle({ base, path, content, living, fresh, takes })
  if (!settled.ok) return settled
  const { request, module, pins } = settled.value
  const files = renderStack(settled.value)
  if (!files.ok) return problems(...files.problems.map((problem) => locate(request.document, problem)))
  return ok({
    request,
    module,
    manifest: manifestOf(pins, request),
    files: files.value,
    folder: stackFolder(team, name),
    asksForTheSame: living !== undefined && takes === 'pinned' && asksForTheSame(settled.value),
  })
}
