import type { Problem } from '../kit/result.ts'
import type { ModuleFacts, Place } from './facts.ts'
import { isOverride } from './module-files.ts'

/** Variables and outputs that are there twice: Terraform refuses them, and which of them counts nobody knows. */
export function declaredTwice({ variables, outputs }: ModuleFacts): readonly Problem[] {
  return [...repeated('variable', variables), ...repeated('output', outputs)]
}

function repeated(kind: string, all: readonly (Place & { readonly name: string })[]): readonly Problem[] {
  const first = new Map<string, Place>()
  return all.flatMap(({ name, file, line }): readonly Problem[] => {
    const before = first.get(name)
    // What an override file says again is a problem of its own.
    if (isOverride(file)) return []
    first.set(name, before ?? { file, line })
    if (before === undefined) return []
    return [
      {
        code: 'declared-twice',
        message: `${kind} \`${name}\` is declared in ${before.file}:${before.line} too`,
        ...{ file, line },
        remedy: 'take one of them out: Terraform refuses both',
      },
    ]
  })
}
