import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { ANSWERS } from '../../test/support/init-world.ts'
import { githubScript } from './github-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'leasehold-github-script-'))
afterAll(() => rmSync(folder, { recursive: true }))

const OUTPUTS = {
  github_environments: { value: ['dev-apply', 'dev-plan'] },
  repository_variables: {
    value: {
      dev: { LEASEHOLD_ENVIRONMENT: 'dev', LEASEHOLD_PLAN_ROLE: 'arn:dev-plan' },
      prod: { LEASEHOLD_ENVIRONMENT: 'prod', LEASEHOLD_PLAN_ROLE: 'arn:prod-plan' },
    },
  },
}

/** `gh` writes down what it is asked to do; the branch policy of dev-plan is there already. */
function said(): readonly string[] {
  const bin = join(folder, 'bin')
  const log = join(folder, 'log')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(folder, 'outputs.json'), JSON.stringify(OUTPUTS))
  writeFileSync(join(bin, 'terraform'), `#!/bin/sh\ncat '${folder}/outputs.json'\n`)
  writeFileSync(
    join(bin, 'gh'),
    `#!/bin/sh\necho "$*" >>'${log}'\ncase "$*" in *dev-plan/*--jq*) echo main ;; esac\n`,
  )
  for (const name of ['gh', 'terraform']) chmodSync(join(bin, name), 0o755)
  writeFileSync(join(folder, 'github.sh'), githubScript(ANSWERS))
  const run = spawnSync('bash', [join(folder, 'github.sh')], {
    env: { PATH: [bin, process.env['PATH'] ?? ''].join(delimiter) },
    encoding: 'utf8',
  })
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
  return readFileSync(log, 'utf8').trim().split('\n')
}

const missing = spawnSync('jq', ['--version']).status === 0 ? '' : ' (skipped: needs jq)'
const judged = missing === '' ? test : test.skip

judged(`GitHub is told of environments for the default branch alone, and of every variable${missing}`, () => {
  const lines = said()
  const policies = lines.filter((line) => line.includes('-X POST'))
  expect(policies).toEqual([
    'api -X POST repos/acme/platform/environments/leasehold-app/deployment-branch-policies -f name=main',
    'api -X POST repos/acme/platform/environments/dev-apply/deployment-branch-policies -f name=main',
  ])
  expect(lines).toContain('api -X PUT repos/acme/platform/environments/dev-plan --input -')
  expect(lines).toContain('variable set LEASEHOLD_PLAN_ROLE --repo acme/platform --body arn:dev-plan')
  expect(lines).toContain('variable set LEASEHOLD_ENVIRONMENTS --repo acme/platform --body ["dev","prod"]')
  expect(lines).toContain(
    'variable set LEASEHOLD_PLAN_ROLE --repo acme/platform --env prod-plan --body arn:prod-plan',
  )
  expect(lines.filter((line) => line.includes('--env') && line.includes('LEASEHOLD_ENVIRONMENT '))).toEqual(
    [],
  )
  expect(lines.at(-1)).toContain('can_approve_pull_request_reviews=true')
})
