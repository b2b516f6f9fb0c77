import { appendFileSync } from 'node:fs'
const asked = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_PERMISSION-'))
const permissions = Object.fromEntries(
  asked
    .filter(([, level]) => level !== '')
    .map(([name, level]) => [name.slice('INPUT_PERMISSION-'.length).toLowerCase(), level]),
)
const body = JSON.stringify({ key: process.env['INPUT_PRIVATE-KEY'], permissions })
const answer = await fetch(`${process.env.LEASEHOLD_RIG_URL}/app-token`, { method: 'POST', body })
const token = await answer.text()
if (!answer.ok) throw new Error(`no token for the App: ${token}`)
console.log(`::add-mask::${token}`)
appendFileSync(process.env.GITHUB_OUTPUT, `token=${token}\n`)
