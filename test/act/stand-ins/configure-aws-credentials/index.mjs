// As the real one does, without its token: a session of the role, by its ARN and a name that AWS accepts.
import { appendFileSync } from 'node:fs'
const role = process.env['INPUT_ROLE-TO-ASSUME'] ?? ''
const session = process.env['INPUT_ROLE-SESSION-NAME'] ?? ''
const region = process.env['INPUT_AWS-REGION'] ?? ''
if (!/^arn:aws:iam::\d{12}:role\/.+/.test(role)) throw new Error(`no role to assume: ${role}`)
if (!/^[\w+=,.@-]{2,64}$/.test(session)) throw new Error(`AWS refuses the session name ${session}`)
if (region === '') throw new Error('no region')
const body = new URLSearchParams({
  Action: 'AssumeRoleWithWebIdentity',
  Version: '2011-06-15',
  RoleArn: role,
  RoleSessionName: session,
  WebIdentityToken: 'of-this-job',
})
const answer = await fetch(process.env.AWS_ENDPOINT_URL, { method: 'POST', body })
const text = await answer.text()
if (!answer.ok) throw new Error(`the role was refused: ${text}`)
const field = (name) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)?.[1]
const variables = {
  AWS_ACCESS_KEY_ID: field('AccessKeyId'),
  AWS_SECRET_ACCESS_KEY: field('SecretAccessKey'),
  AWS_SESSION_TOKEN: field('SessionToken'),
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
}
for (const [name, value] of Object.entries(variables)) {
  if (/SECRET|TOKEN/.test(name)) console.log(`::add-mask::${value}`)
  appendFileSync(process.env.GITHUB_ENV, `${name}=${value}\n`)
}
