import type { Guardrails } from '../formats/guardrails.ts'
import type { Problem } from '../kit/result.ts'
import { matchesGlob } from '../policy/glob.ts'

const FILE = 'policies/guardrails.yaml'

/** What the platform's guardrails do not allow yet: who may have a module is its owner's to say, not an import's. */
export function offerProblems(
  {
    name,
    resourceTypes,
    providers,
  }: {
    readonly name: string
    readonly resourceTypes: readonly string[]
    /** `hashicorp/aws` */
    readonly providers: readonly string[]
  },
  { rules }: Guardrails,
  environments: readonly string[],
): readonly Problem[] {
  const offered = rules['module-allowed']?.modules
  const types = rules['service-allowed']?.types
  const notOffered = environments.filter(
    (one) => offered !== undefined && !(offered[one] ?? []).includes(name),
  )
  const refused = environments.flatMap((environment) => {
    const allowed = types?.[environment] ?? []
    const missing = resourceTypes.filter(
      (type) => type !== 'terraform_data' && !allowed.some((pattern) => matchesGlob(pattern, type)),
    )
    return types === undefined || missing.length === 0 ? [] : [{ environment, missing }]
  })
  const found: Problem[] = []
  if (notOffered.length > 0)
    found.push({
      code: 'decide-offer',
      message: `where it is offered: not in ${notOffered.join(', ')} yet`,
      file: FILE,
      field: '/rules/module-allowed/modules',
      remedy: `add \`${name}\` to the list of each environment that may have it`,
    })
  if (refused.length > 0)
    found.push({
      code: 'decide-services',
      message: `which services it may use: ${refused.map(({ environment }) => environment).join(', ')} do not allow ${[...new Set(refused.flatMap(({ missing }) => missing))].join(', ')}`,
      file: FILE,
      field: '/rules/service-allowed/types',
      remedy: 'add them, or a pattern such as `aws_sqs_*`',
    })
  const known = rules['blocked-constructs']?.providers ?? ['hashicorp/aws']
  const strange = providers.filter(
    (source) => !known.some((one) => one === source || one.endsWith(`/${source}`)),
  )
  if (rules['blocked-constructs'] !== undefined && strange.length > 0)
    found.push({
      code: 'decide-providers',
      message: `whether it may use ${strange.join(', ')}: plans with it are refused; a stack configures hashicorp/aws, and others take their settings from the job`,
      file: FILE,
      field: '/rules/blocked-constructs/providers',
      remedy: `list all that are allowed: \`providers: [${[...known, ...strange].join(', ')}]\``,
    })
  return found
}
