import { Fault } from '../../kit/result.ts'
import { bounded } from '../../kit/retry.ts'
import { clientOptions } from './client-options.ts'

/** Milliseconds for the token, and for the session. */
const TIMEOUT = 60_000
/** What AWS expects GitHub's tokens to be made out to. */
const AUDIENCE = 'sts.amazonaws.com'

/**
 * Takes a new session of the role that this job already has, and puts it into the environment, where every client
 * and every Terraform that is started afterwards finds it. Only a job that GitHub vouches for can
 * (`id-token: write`), and only when it knows its role (`LEASEHOLD_ROLE`); elsewhere this does nothing. The session is
 * called as the first one was (`LEASEHOLD_SESSION`).
 * @throws Fault `session-refused` when the token or the role is refused
 */
export async function renewSession(environment: Record<string, string | undefined>): Promise<void> {
  const role = environment['LEASEHOLD_ROLE'] ?? ''
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  if (role === '' || url === '' || token === '') return
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts')
  const client = new STSClient(clientOptions(environment['AWS_REGION'] ?? 'us-east-1'))
  try {
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: role,
      RoleSessionName: environment['LEASEHOLD_SESSION'] ?? 'leasehold',
      WebIdentityToken: await identityToken(url, token),
    })
    const { Credentials: fresh } = await bounded(
      (abortSignal) => client.send(command, { abortSignal }),
      TIMEOUT,
    )
    if (fresh?.AccessKeyId === undefined || fresh.SecretAccessKey === undefined)
      throw new Fault('session-refused', 'AWS gave no session')
    environment['AWS_ACCESS_KEY_ID'] = fresh.AccessKeyId
    environment['AWS_SECRET_ACCESS_KEY'] = fresh.SecretAccessKey
    if (fresh.SessionToken === undefined) delete environment['AWS_SESSION_TOKEN']
    else environment['AWS_SESSION_TOKEN'] = fresh.SessionToken
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('session-refused', `no new session of ${role}`, { cause })
  } finally {
    client.destroy()
  }
}

/** GitHub's token for this job. https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect */
async function identityToken(url: string, token: string): Promise<string> {
  const answer = await fetch(`${url}${url.includes('?') ? '&' : '?'}audience=${AUDIENCE}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT),
  })
  const body: unknown = answer.ok ? await answer.json() : undefined
  const value = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined
  if (typeof value !== 'string')
    throw new Fault('session-refused', `GitHub answered ${answer.status} when asked for this job's token`)
  return value
}
