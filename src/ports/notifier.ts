import type { Problem } from '../kit/result.ts'

/** Where people hear of something besides GitHub. What cannot be said there is a problem, and stops nothing. */
export interface Notifier {
  /** @param text one line or a few, in Slack's own markup: see `slackText` */
  say(text: string): Promise<Problem | undefined>
}
