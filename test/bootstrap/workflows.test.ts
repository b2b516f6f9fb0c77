import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'
import { fieldsOf, loadWorkflows, stepsOf, textOf, thisRepository } from '../workflows/load.ts'
import { environmentOf } from '../workflows/security-checks.ts'
import { renderPolicies } from './rendered.ts'

/** Roles are made for the jobs that take them: what the workflows do, and what the trust expects, must be one thing. */

const rendered = await renderPolicies()
const judged = rendered === undefined ? describe.skip : describe

/** Jobs that take a role: `plan plan.yml`, for the purpose, the end of the environment's name and the file. */
function jobsWithRoles(): readonly string[] {
  return loadWorkflows().flatMap(({ file, jobs }) =>
    jobs.flatMap(([, job]) =>
      stepsOf(job)
        .filter((step) => textOf(step['uses']).startsWith('aws-actions/configure-aws-credentials@'))
        .map((step) => {
          const role = textOf(fieldsOf(step['with'])['role-to-assume'])
          const purpose = /inputs\.([a-z]+)-role/.exec(role)?.[1] ?? role
          const suffix = /-([a-z]+)$/.exec(environmentOf(job))?.[1] ?? environmentOf(job)
          return `${purpose} in ${suffix} by ${file}`
        }),
    ),
  )
}

judged('each job that takes a role', () => {
  test('is trusted by that role in its environment, and no workflow is trusted that takes none', () => {
    const jobs = jobsWithRoles()
    const used = new Set(jobs.map((job) => job.split(' ')[0]))
    const trusted = rendered!.roles
      .filter(({ environment, purpose }) => environment === 'staging' && used.has(purpose))
      .flatMap(({ purpose, suffix, workflows }) =>
        workflows.map((file) => `${purpose} in ${suffix} by ${file}`),
      )
    expect(trusted.sort()).toEqual([...new Set(jobs)].sort())
    // A role whose workflow is not there yet can be taken by nobody.
    const early = rendered!.roles
      .filter(({ purpose }) => !used.has(purpose))
      .flatMap(({ workflows }) => workflows)
    expect(early.filter((file) => thisRepository.workflow(file) !== undefined)).toEqual([])
  })
})

test('the variables that the workflows read are the ones that Terraform tells to set', () => {
  const read = loadWorkflows().flatMap(({ text }) => text.match(/(?<=vars\.)LEASEHOLD_[A-Z_]+/g) ?? [])
  // The App's are GitHub's business, and what is switched on is the platform team's choice; neither is AWS's.
  const others =
    /^LEASEHOLD_(APP_.+|CODE_SCANNING|ENGINE_MIRROR|ENVIRONMENTS|PAGES|PORT|PORT_API|REAPER_MODE)$/
  const wanted = [...new Set(read)].filter((name) => !others.test(name)).sort()
  const outputs = readFileSync(join(REPOSITORY_ROOT, 'bootstrap', 'outputs.tf'), 'utf8')
  const told = outputs.match(/^ +LEASEHOLD_[A-Z_]+(?= +=)/gm)?.map((name) => name.trim())
  expect([...(told ?? [])].sort()).toEqual(wanted)
})
