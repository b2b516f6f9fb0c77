import { Fault, type Problem } from '../../kit/result.ts'
import { bounded } from '../../kit/retry.ts'
import type { Notifier } from '../../ports.ts'
import { isLoopback } from '../runner/environment.ts'

/** Slack answers in well under a second; a reaper must not wait for it. */
const TIMEOUT = 10_000

/**
 * An incoming webhook. Its URL is a password: it stands in no message, no error and no log. One try: a message that is
 * sent twice is worse than one that is missing, as the issue has the same.
 * @throws Fault `wrong-input` when it is no address of a webhook
 */
export function createSlack(url: string, timeout = TIMEOUT): Notifier {
  const isAddress =
    URL.canParse(url) && (url.startsWith('https://') || (url.startsWith('http://') && isLoopback(url)))
  if (!isAddress) throw new Fault('wrong-input', 'input `slack-webhook` must be an https URL')
  return {
    async say(text) {
      try {
        const answer = await bounded(
          (signal) =>
            fetch(url, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ text, unfurl_links: false }),
              redirect: 'error',
              signal,
            }),
          timeout,
        )
        await answer.body?.cancel()
        return answer.ok ? undefined : failed(`it answered with HTTP status ${answer.status}`)
      } catch {
        // The cause may hold the address, so it is not told.
        return failed('it could not be reached')
      }
    },
  }
}

function failed(why: string): Problem {
  return {
    code: 'slack-failed',
    message: `Slack was not told: ${why}`,
    remedy: 'the issue has the same text; look at the secret LEASEHOLD_SLACK_WEBHOOK',
  }
}
