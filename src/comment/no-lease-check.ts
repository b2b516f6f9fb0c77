import { inlineCode } from '../kit/markdown.ts'
import { isOfLeasehold } from '../platform/own-paths.ts'
import type { Check } from '../ports.ts'

/** What a change touches that asks for no lease and changes none. */
export interface NoLease {
  /** Whether a path of a request or a stack is among what changed: files of a lease that ended may go. */
  readonly touchesLeases: boolean
  /** All other paths that changed. */
  readonly otherPaths: readonly string[]
}

const LINES = 20

/**
 * Both required checks of a change without a lease: they must not be waited for for ever, and claim nothing. Nothing
 * evaluated is never success, so that only what Leasehold has nothing to do with is green.
 */
export function noLeaseCheck({
  touchesLeases,
  otherPaths,
}: NoLease): Pick<Check, 'conclusion' | 'title' | 'summary'> {
  const own = otherPaths.filter(isOfLeasehold)
  if (!touchesLeases && own.length === 0)
    return {
      conclusion: 'success',
      title: 'Nothing of Leasehold is touched',
      summary:
        'No request and no stack changes, and nothing that they are rendered or judged by. There is nothing to plan, to judge or to approve.',
    }
  return {
    conclusion: 'neutral',
    title: 'No lease changes',
    summary: [
      'This changes no lease, so that nothing was planned, no policy was judged, and Leasehold asks for nobody. It is not applied by itself.',
      ...(own.length === 0
        ? []
        : [
            '',
            'It changes what leases are rendered or judged by once it is merged; look at it as at code that runs with your roles:',
            '',
            ...own.slice(0, LINES).map((path) => `- ${inlineCode(path)}`),
            ...(own.length > LINES ? [`- and ${own.length - LINES} more`] : []),
          ]),
    ].join('\n'),
  }
}

/** What stands in the place of an earlier comment of ours, when a newer head asks for nothing any more. */
export function nothingAskedComment(headSha: string): string {
  return [
    '### ⚪ No lease changes any more',
    '',
    `${inlineCode(headSha.slice(0, 7))} changes no request and no stack. What stood here was said of an earlier head.`,
    '',
  ].join('\n')
}
