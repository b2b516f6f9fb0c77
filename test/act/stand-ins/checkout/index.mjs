// A clone as the real one leaves it: no credentials stay behind unless they were asked for, and they never are.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = process.env
if (process.env['INPUT_PERSIST-CREDENTIALS'] !== 'false')
  throw new Error('a checkout would leave its token behind')
const basic = Buffer.from(`x-access-token:${process.env['INPUT_TOKEN']}`).toString('base64')
const { INPUT_REF: ref = '', INPUT_PATH: cwd = '.' } = process.env
mkdirSync(cwd, { recursive: true })
const git = (...args) => execFileSync('git', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
git('init', '--quiet')
const depth = process.env['INPUT_FETCH-DEPTH'] === '0' ? [] : ['--depth', process.env['INPUT_FETCH-DEPTH']]
const header = `http.${server}/.extraheader=AUTHORIZATION: basic ${basic}`
git('remote', 'add', 'origin', `${server}/${repository}.git`)
git('-c', header, 'fetch', '--quiet', ...depth, 'origin', '+refs/heads/*:refs/remotes/origin/*')
git('checkout', '--quiet', '--force', '-B', ref || 'main', ref === '' ? sha : `refs/remotes/origin/${ref}`)
// Every job begins here: it is told what time it is at the rig.
const now = await (await fetch(`${process.env.LEASEHOLD_RIG_URL}/now`)).text()
appendFileSync(process.env.GITHUB_ENV, `LEASEHOLD_NOW=${now}\n`)
