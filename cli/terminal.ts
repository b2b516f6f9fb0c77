import { controlSafe, logSafe } from '../src/kit/log-safe.ts'

/**
 * Text of people as an answer shows it: nothing in it does anything to a terminal, and what is there to be copied (an ARN, an
 * address of Terraform's) stays as it is. In a job of GitHub Actions the terminal is a log, where `::` may not stay (S3).
 */
export function terminalSafe(text: string): string {
  return safeFor(process.env, text)
}

export function safeFor(variables: Readonly<Record<string, string | undefined>>, text: string): string {
  return variables['GITHUB_ACTIONS'] === 'true' ? logSafe(text) : controlSafe(text)
}
