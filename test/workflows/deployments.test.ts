import { expect, test } from '@jest/globals'
import { interpolate, statusOf } from '../rig/expression.ts'
import { fieldsOf, textOf, thisRepository } from './load.ts'

/** GitHub makes a deployment of each job with an environment; its link is what people click. */
test.each([
  ['to the lease, when it was one', '7', 'issues/7'],
  ['to the run, when it was none or several', '', 'actions/runs/8001'],
])('the deployment of an apply leads %s', (_title, issue, end) => {
  const apply = thisRepository.workflow('reconcile.yml')?.jobs.find(([id]) => id === 'apply')?.[1] ?? {}
  const url = textOf(fieldsOf(apply['environment'])['url'])
  const github = { server_url: 'https://github.com', repository: 'acme/platform', run_id: 8001 }
  const steps = { apply: { outputs: { issue } } }
  expect(interpolate(url, { github, steps }, statusOf([]))).toBe(`https://github.com/acme/platform/${end}`)
})
