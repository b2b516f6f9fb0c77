import type { Command } from 'commander'
import { logSafe } from '../../src/kit/log-safe.ts'
import { sayUsd } from '../../src/kit/money.ts'
import type { LocalPlan } from '../../src/run/provision/local.ts'
import { sayCounts } from '../../src/run/stack-plan.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { openLocal } from '../local.ts'
import { answer, answerProblems } from '../report.ts'

/** `leasehold plan`: needs Terraform and credentials that may read. */
export function registerPlan(program: Command): void {
  program
    .command('plan')
    .description('plan the stack of a request in this working tree')
    .argument('<request>', 'requests/<team>/<name>.yaml')
    .addHelpText(
      'after',
      `
Changes nothing. Shows names of attributes, never their values. The digest is what \`leasehold apply --digest\` takes.

Examples:
  $ leasehold plan requests/payments/reports.yaml
  $ leasehold plan requests/payments/reports.yaml --json`,
    )
    .action(async (request: string, _options: unknown, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      const local = globals.ok ? await openLocal(globals.value, request) : globals
      if (!local.ok) return answerProblems(json, local.problems)
      const { planLocal } = await import('../../src/run/provision/local.ts')
      const planned = await planLocal(local.value.input, local.value.ports)
      if (planned.ok) sayPlan(json, planned.value)
      else answerProblems(json, planned.problems)
    })
}

const SIGNS = { create: '+', update: '~', replace: '±', destroy: '-' } as const

function sayPlan(json: boolean, { lease, uid, plan, price }: LocalPlan): void {
  const { summary, digest } = plan
  const { counts, resources, outputs, complete } = summary
  const unpriced = price.unpriced > 0 ? `, ${price.unpriced} unpriced` : ''
  const lines = [
    `${lease}  uid ${uid}`,
    ...resources.map(
      ({ action, address, attributes, holdsData }) =>
        `  ${SIGNS[action]} ${address}${holdsData ? '  (holds data)' : ''}${action === 'update' ? `  ${attributes.join(', ')}` : ''}`,
    ),
    ...(outputs.length > 0 ? [`  outputs: ${outputs.join(', ')}`] : []),
    `plan    ${sayCounts(counts)}${complete ? '' : ', not complete'}`,
    `price   ${sayUsd(price.usdMonth)} a month${unpriced}`,
    `digest  ${digest}`,
  ]
  answer({
    json,
    ok: true,
    value: { ok: true, lease, uid, digest, summary, price, problems: [] },
    text: `${lines.map(logSafe).join('\n')}\n`,
  })
}
