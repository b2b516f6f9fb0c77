import type { Problem } from '../src/kit/result.ts'

/** Name of the AWS SDK's error when no provider of credentials has any. */
const NO_CREDENTIALS = 'CredentialsProviderError'

/**
 * What AWS, or the way to it, did not give: whoever sits at the keyboard can mend that. Undefined: the error is not the SDK's.
 * It is told by its fields and never by its text: each that came by a request has `$metadata`, one of the network a `code`.
 */
export function awsProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === NO_CREDENTIALS)
    return {
      code: 'no-credentials',
      message: `there are no AWS credentials: ${error.message}`,
      remedy: 'sign in, for example with `aws sso login`, or set AWS_PROFILE; `render` and `check` need none',
    }
  if (!('$metadata' in error)) return undefined
  if ('code' in error && typeof error.code === 'string')
    return {
      code: 'aws-unreachable',
      message: `no answer from AWS: ${error.message}`,
      remedy: 'look at the network and its proxy, and at AWS_ENDPOINT_URL and the region, then try again',
    }
  return {
    code: 'aws-refused',
    message: `AWS refused it: ${error.name}: ${error.message}`,
    remedy:
      '`aws sts get-caller-identity` says whose credentials these are; sign in again, or take a role that may',
  }
}
