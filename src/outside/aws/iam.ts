import { bounded } from '../../kit/retry.ts'
import { clientOptions } from './client-options.ts'

/** Milliseconds for one call. */
const CALL_TIMEOUT = 20_000
const VERSION = '2010-05-08'

/** Where IAM answers, and the region that its requests are signed for: one in each partition. */
const PLACES: Readonly<Record<string, { readonly host: string; readonly region: string }>> = {
  aws: { host: 'iam.amazonaws.com', region: 'us-east-1' },
  'aws-cn': { host: 'iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
  'aws-us-gov': { host: 'iam.us-gov.amazonaws.com', region: 'us-gov-west-1' },
}

export interface IamAnswer {
  readonly status: number
  /** XML of IAM's query protocol. */
  readonly text: string
}

/**
 * One call of IAM, signed by the client of STS, which has the same credentials and the same kind of request: a client for
 * the one thing that is asked would be a package of its own.
 */
export async function callIam(
  action: string,
  parameters: Readonly<Record<string, string>>,
  partition: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<IamAnswer> {
  const { STSClient } = await import('@aws-sdk/client-sts')
  const { host, region } = PLACES[partition] ?? PLACES['aws'] ?? { host: '', region: '' }
  const client = new STSClient(clientOptions(region))
  const base = environment['AWS_ENDPOINT_URL_IAM'] ?? environment['AWS_ENDPOINT_URL'] ?? `https://${host}`
  const url = new URL(base)
  const body = new URLSearchParams({ Action: action, Version: VERSION, ...parameters }).toString()
  try {
    const signer = await client.config.signer({
      name: 'sigv4',
      signingName: 'iam',
      signingRegion: region,
      properties: {},
    })
    const signed = await signer.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path: '/',
      query: {},
      headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded' },
      body,
    })
    return await bounded(async (signal) => {
      const { host: _set, ...headers } = signed.headers
      const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' })
      return { status: answer.status, text: await answer.text() }
    }, CALL_TIMEOUT)
  } finally {
    client.destroy()
  }
}
