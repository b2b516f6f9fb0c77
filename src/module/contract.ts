import type { ModuleManifest } from '../formats/module.ts'
import type { Problem } from '../kit/result.ts'

/** Variables that the toolkit fills in: a request must not, and each has one meaning. */
export function checkRoles(manifest: ModuleManifest): readonly Problem[] {
  const given = [
    { name: manifest['lease-variable'], field: '/lease-variable' },
    { name: manifest['reader-variable'], field: '/reader-variable' },
    { name: manifest.data?.['end-variable'], field: '/data/end-variable' },
    ...Object.keys(manifest['lease-values'] ?? {}).map((name) => ({ name, field: `/lease-values/${name}` })),
  ]
  const taken = new Set(Object.keys(manifest.inputs['properties'] ?? {}))
  const found: Problem[] = []
  for (const { name, field } of given) {
    if (name === undefined) continue
    if (taken.has(name))
      found.push({
        code: 'variable-taken',
        message: `\`${name}\` is filled in by the toolkit, so it can be neither an input nor given twice`,
        field,
        allowed: ['a variable of its own'],
        remedy: 'name another variable',
      })
    taken.add(name)
  }
  return [...found, ...checkSecrets(manifest)]
}

/** A reference is told to whoever asked; what is sensitive never leaves the state (S14). */
function checkSecrets({ outputs }: ModuleManifest): readonly Problem[] {
  return Object.entries(outputs)
    .filter(([, output]) => output?.secret === true && output.sensitive === true)
    .map(([name]) => ({
      code: 'secret-sensitive',
      message: `output \`${name}\` is both the reference of a secret and sensitive`,
      field: `/outputs/${name}`,
      allowed: ['`secret: true` for the ARN of a secret', '`sensitive: true` for a secret itself'],
      remedy: 'give out the ARN only, and take `sensitive` away',
    }))
}

/** A word that nothing carries to Terraform would be asked for and then not kept. Frozen modules are not asked again. */
export function checkEnd({ data }: ModuleManifest): readonly Problem[] {
  if (data === undefined || data['final-snapshot'] === 'never' || data['end-variable'] !== undefined)
    return []
  return [
    {
      code: 'end-variable-missing',
      message: `\`final-snapshot: ${data['final-snapshot']}\` reaches no variable of the module`,
      field: '/data',
      allowed: ['`end-variable: <variable>`', '`final-snapshot: never`'],
      remedy:
        'declare a variable that is `snapshot` or `discard`, with the default `snapshot`, and name it in `end-variable`',
    },
  ]
}
