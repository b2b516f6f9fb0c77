import { ok, problems, type Result } from '../../kit/result.ts'
import { whatToClick } from '../../platform/obstacles.ts'
import type { Forge } from '../../ports.ts'
import { fieldsOf } from './answer.ts'
import { isRefused, valueOf, type Client } from './client.ts'

export function workflowMethods(client: Client): Pick<Forge, 'dispatchWorkflow' | 'isRunOver'> {
  /** GitHub's answer is the same for many reasons, and its words are for people: its state says whether it is off. */
  async function notStartable(
    workflow: string,
    ref: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<Result<undefined>> {
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}'
    const answer = await client.repeat(route, { workflow_id: workflow })
    const found = answer.ok ? fieldsOf(answer.data, route) : {}
    const state = typeof found['state'] === 'string' ? found['state'] : ''
    if (state.startsWith('disabled_')) {
      const name = typeof found['name'] === 'string' ? found['name'] : workflow
      return problems({
        code: 'workflow-disabled',
        message: `\`${workflow}\` is switched off${state === 'disabled_inactivity' ? ', as nothing happened in this repository for 60 days' : ''}`,
        remedy: whatToClick('workflow-disabled', { workflow: name }),
      })
    }
    const names = Object.keys(inputs).join('`, `')
    return problems({
      code: 'workflow-missing',
      message: `there is no workflow \`${workflow}\` that can be started on \`${ref}\` with what we ask for`,
      remedy: `put \`${workflow}\` on the default branch, with \`workflow_dispatch\`${names === '' ? '' : ` and its inputs \`${names}\``}`,
    })
  }

  return {
    /** After a lost answer it is asked for again: every stage may be started twice, and none may be left out. */
    async dispatchWorkflow({ workflow, ref, inputs }) {
      const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches'
      const answer = await client.repeat(route, { workflow_id: workflow, ref, inputs })
      if (isRefused(answer, [403]))
        return problems({
          code: 'dispatch-not-permitted',
          message: `this token may not start \`${workflow}\`, or a policy of the organisation forbids it`,
          remedy: whatToClick('dispatch-not-permitted'),
        })
      // 404: no such workflow on the default branch. 422: no such branch, disabled, no `workflow_dispatch`, other inputs.
      if (isRefused(answer, [404, 422])) return notStartable(workflow, ref, inputs)
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
