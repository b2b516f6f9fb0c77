import { createHash } from 'node:crypto'
import type { Instant } from '../../kit/brands.ts'
import { inlineCode } from '../../kit/markdown.ts'
import type { PolicyEngine } from '../../ports.ts'
import { requestOf } from '../../request/form.ts'
import { requestPath } from '../../request/path.ts'
import { requestText } from '../../request/write.ts'
import type { PullProposal } from '../open-pull.ts'
import { checkWorkingTree, type CheckResult } from '../policy-check/check.ts'
import type { Draft } from './draft.ts'

/** A request that is complete, and what the policies of this tree say about it. Nothing is written yet. */
export interface FinishedRequest {
  readonly lease: string
  readonly path: string
  readonly content: string
  readonly checked: CheckResult
}

/** @param draft with an answer to every required question, the owner's too */
export async function finishRequest(
  draft: Draft,
  by: { readonly now: Instant; readonly engine: PolicyEngine },
): Promise<FinishedRequest> {
  const { offer, module, answers } = draft
  const { manifest } = module
  const request = requestOf(new Map([...answers, ['module', manifest.name]]), manifest, offer.config)
  const content = requestText({ ...request, owner: request.owner ?? '' }, manifest)
  const path = requestPath(request.team, request.name)
  const checked = await checkWorkingTree({
    tree: offer.tree,
    request: { path, content: Buffer.from(content) },
    plan: undefined,
    ...by,
  })
  return { lease: `${request.team}/${request.name}`, path, content, checked }
}

/** The pull request of a new request's file. Its stack is rendered there, as for every file that a person adds. */
export function newPull(
  { lease, path, content }: FinishedRequest,
  { offer, module }: Pick<Draft, 'offer' | 'module'>,
): PullProposal {
  const digest = createHash('sha256').update(`${path}\n${content}`).digest('hex').slice(0, 8)
  return {
    branch: `new-${lease.replace('/', '-')}-${digest}`,
    base: offer.config.repository.defaultBranch,
    files: new Map([[path, Buffer.from(content)]]),
    message: `Request ${lease}: ${module.manifest.name}`,
    title: `${lease}: ${module.manifest.name}`,
    body: `Asks for ${inlineCode(lease)} with ${inlineCode(path)}.\n\nIts stack is rendered and its plan, price and policies are said here.\n`,
  }
}
