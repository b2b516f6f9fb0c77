import type { Sha } from '../../kit/brands.ts'
import type { ActionResult } from '../../formats/result.ts'
import type { Ports } from '../../ports.ts'
import type { Outcome } from '../outcome.ts'

export interface UploadInput {
  readonly pullRequest: number
  /** The head that was judged, whatever the head is now: what was found is about it. */
  readonly headSha: Sha
  /** As mode policy put it out; empty when nothing was judged. */
  readonly sarif: string
}

/** Gives to code scanning what mode policy found, in a job that has no other rights. */
export async function uploadSarif(
  { pullRequest, headSha, sarif }: UploadInput,
  { forge }: { readonly forge: Pick<Ports['forge'], 'uploadSarif'> },
): Promise<Outcome> {
  const result: ActionResult = {
    ...{ version: 1, action: 'policy-check', pullRequest, headSha, problems: [], leases: [] },
    decision: 'nothing',
    reasonCode: 'nothing-judged',
    message: 'nothing was judged: there is no SARIF',
  }
  if (sarif === '') return { result, summary: '' }
  const uploaded = await forge.uploadSarif({ pull: pullRequest, commit: headSha, sarif })
  if (uploaded.ok) {
    const message = 'code scanning has what was found'
    return { result: { ...result, decision: 'done', reasonCode: 'sarif-uploaded', message }, summary: '' }
  }
  const problems = uploaded.problems.map(({ code, message, remedy = '' }) => ({ code, message, remedy }))
  const { code: reasonCode = '', message = '' } = problems[0] ?? {}
  return { result: { ...result, decision: 'blocked', reasonCode, message, problems }, summary: '' }
}
