import { NodeHttpHandler } from '@smithy/node-http-handler'

/**
 * Options of every AWS client (L18). Without `throwOnRequestTimeout` the SDK only warns when a server accepts a
 * connection and never answers, and hangs. The default of three attempts gives up on throttling after two seconds;
 * eight take some 36.
 * @param requestTimeout milliseconds for one attempt
 */
export function clientOptions(region: string, requestTimeout = 9_000, maxAttempts = 8) {
  return {
    region,
    maxAttempts,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: Math.min(5_000, requestTimeout),
      requestTimeout,
      throwOnRequestTimeout: true,
    }),
  }
}

/** Service code of an AWS error, for example `NoSuchKey`; `undefined` for anything else. */
export function awsErrorCode(error: unknown): string | undefined {
  return error instanceof Error && '$metadata' in error ? error.name : undefined
}

/** HTTP status of an AWS error. */
export function awsErrorStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined
  const metadata = error.$metadata
  if (metadata === null || typeof metadata !== 'object' || !('httpStatusCode' in metadata)) return undefined
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined
}
