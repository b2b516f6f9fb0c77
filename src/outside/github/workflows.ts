import { ok, problems } from '../../kit/result.ts'
import type { Forge } from '../../ports.ts'
import { fieldsOf } from './answer.ts'
import { isRefused, valueOf, type Client } from './client.ts'

export function workflowMethods(client: Client): Pick<Forge, 'dispatchWorkflow' | 'isRunOver'> {
  return {
    /** After a lost answer it is asked for again: every stage may be started twice, and none may be left out. */
    async dispatchWorkflow({ workflow, ref, inputs }) {
      const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches'
      const answer = await client.repeat(route, { workflow_id: workflow, ref, inputs })
      if (isRefused(answer, [403]))
        return problems({
          code: 'dispatch-not-permitted',
          message: `this token may not start \`${workflow}\`, or a policy of the organisation forbids it`,
          remedy: 'give the job `actions: write`, and allow `workflow_dispatch` for it',
        })
      // 404: no such workflow on the default branch. 422: no such branch, disabled, no `workflow_dispatch`, other inputs.
      if (isRefused(answer, [404, 422])) {
        const names = Object.keys(inputs).join('`, `')
        return problems({
          code: 'workflow-missing',
          message: `there is no workflow \`${workflow}\` that can be started on \`${ref}\` with what we ask for`,
          remedy: `put \`${workflow}\` on the default branch, enabled, with \`workflow_dispatch\`${names === '' ? '' : ` and its inputs \`${names}\``}`,
        })
      }
      valueOf(answer, route)
      return ok(undefined)
    },
    async isRunOver(id, attempt) {
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}'
      const answer = await client.repeat(route, { run_id: Number(id), attempt_number: attempt })
      // 404: deleted, or of another repository. 403: the job has no `actions: read`.
      if (isRefused(answer, [403, 404])) return undefined
      return fieldsOf(valueOf(answer, route), route)['status'] === 'completed'
    },
  }
}
