import { stoppedComment, STOPPED_MARKER } from '../../comment/stopped-comment.ts'
import { messageMarkdown } from '../../kit/markdown.ts'
import type { Problem } from '../../kit/result.ts'
import { whatToClick } from '../../platform/obstacles.ts'
import type { Ports } from '../../ports.ts'
import type { Outcome } from '../outcome.ts'

export interface ExplainInput {
  /** The step that failed: the App's token, the role in the cloud, or an action of ours. */
  readonly failed: 'app-key' | 'role' | 'action'
  /** The job's GitHub environment. */
  readonly environment: string
  /** The role that the job was to take; empty where its variable is. */
  readonly role: string
  /** Name of the variable that holds the role. */
  readonly variable: string
  /** What an action of ours said, when it could. */
  readonly said: { readonly code: string; readonly message: string } | undefined
  /** Issue or pull request on which somebody waits for an answer. */
  readonly subject: number | undefined
}

/**
 * Says what stopped a job that could not say it itself: as an annotation for the platform team, and on the issue or pull
 * request for whoever waits there. It needs no App and no role, as it is their absence that it tells of.
 */
export async function explain(
  input: ExplainInput,
  { forge, run }: { readonly forge: Pick<Ports['forge'], 'putComment'> } & Pick<Ports, 'run'>,
): Promise<Outcome> {
  const problem = problemOf(input)
  const { message, remedy } = problem
  if (input.subject !== undefined)
    await forge.putComment(input.subject, STOPPED_MARKER, stoppedComment({ message, remedy, run: run.url }))
  return {
    result: {
      version: 1,
      action: 'render-request',
      decision: 'blocked',
      reasonCode: problem.code,
      message,
      // An action of ours has said it as an annotation already.
      problems: input.failed === 'action' ? [] : [{ code: problem.code, message, ...(remedy && { remedy }) }],
      leases: [],
    },
    summary: `### 🚧 ${messageMarkdown(message)}\n${remedy === undefined ? '' : `\n**Next** ${messageMarkdown(remedy)}.\n`}`,
  }
}

function problemOf({ failed, environment, role, variable, said }: ExplainInput): Problem {
  switch (failed) {
    case 'app-key':
      return {
        code: 'app-key-refused',
        message: `GitHub gave the App no token in \`${environment}\`: its key is missing there, or not valid any more`,
        remedy: whatToClick('app-key-refused', { environment }),
      }
    case 'role':
      return role === ''
        ? {
            code: 'environment-missing',
            message: `there is no role for \`${environment}\`: that environment, or its variable \`${variable}\`, is missing`,
            remedy: whatToClick('environment-missing', { environment, variable }),
          }
        : {
            code: 'role-refused',
            message: `AWS does not give its role to \`${environment}\``,
            remedy: whatToClick('role-refused', { environment }),
          }
    case 'action':
      return said === undefined
        ? { code: 'job-failed', message: 'a step failed and said nothing', remedy: 'read the log of the run' }
        : problemSaid(said)
  }
}

/** A problem that was said in one line, its remedy after the message. */
function problemSaid({ code, message }: { readonly code: string; readonly message: string }): Problem {
  const [what = message, ...rest] = message.split('; ')
  return { code, message: what, ...(rest.length > 0 && { remedy: rest.join('; ') }) }
}
