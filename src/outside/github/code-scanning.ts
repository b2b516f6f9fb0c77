import { ok, problems } from '../../kit/result.ts'
import type { Forge } from '../../ports.ts'
import { isRefused, valueOf, type Client } from './client.ts'

const UPLOAD = 'POST /repos/{owner}/{repo}/code-scanning/sarifs'

export function codeScanningMethods(client: Client): Pick<Forge, 'uploadSarif'> {
  return {
    /** An upload of the same tool and category for the same commit takes the place of the one before it. */
    async uploadSarif({ pull, commit, sarif }) {
      const body = { commit_sha: commit, ref: `refs/pull/${pull}/head`, sarif }
      const answer = await client.repeat(UPLOAD, body)
      // 403: not enabled, archived, or no permission. 404: hidden from this token.
      if (isRefused(answer, [403, 404]))
        return problems({
          code: 'code-scanning-off',
          message: 'GitHub takes no results of code scanning here',
          remedy:
            'turn code scanning on (a private repository needs GitHub Code Security), give the job `security-events: write`, or take the variable LEASEHOLD_CODE_SCANNING away',
        })
      valueOf(answer, UPLOAD)
      return ok(undefined)
    },
  }
}
