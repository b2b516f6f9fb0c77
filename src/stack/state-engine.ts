import * as stateEngineFormat from '../formats/edges/terraform-state-engine.check.js'
import type { StackManifest } from '../formats/stack.ts'
import type { Problem } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'

type Engine = StackManifest['engine']

interface Written {
  readonly terraform_version?: string
  readonly resources?: readonly { readonly provider?: string }[]
}

const validate = validator<Written>(stateEngineFormat)

const TITLES = { terraform: 'Terraform', tofu: 'OpenTofu' } as const
/** Where each engine has its providers from: a state names that, and not which engine wrote it. */
const REGISTRIES = { terraform: 'registry.terraform.io', tofu: 'registry.opentofu.org' } as const

/**
 * Why an engine must not work on a state: a newer version wrote it, or the other engine. Terraform itself refuses some of
 * that, in words that name neither the pin nor a way on. Undefined also for what is no state at all: who reads it, says so.
 */
export function stateEngineProblem(engine: Engine, content: Uint8Array): Problem | undefined {
  const written = read(content)
  if (written === undefined) return undefined
  const { terraform_version: version } = written
  const other = engine.name === 'terraform' ? 'tofu' : 'terraform'
  if (written.resources?.some(({ provider = '' }) => provider.includes(`["${REGISTRIES[other]}/`)) === true)
    return {
      code: 'state-of-other-engine',
      message: `the state was written by ${TITLES[other]}, and the stack pins ${TITLES[engine.name]} ${engine.version}`,
      remedy: `let stack.json pin \`${other}\` as before; to move on to ${TITLES[engine.name]}, replace the providers of the state first (\`${other} state replace-provider\`)`,
    }
  if (version === undefined || !isNewer(version, engine.version)) return undefined
  return {
    code: 'state-newer',
    message: `the state was written by version ${version}, and the stack pins ${TITLES[engine.name]} ${engine.version}, which cannot read it`,
    remedy: `find out who worked on it with ${version}, and let the stack pin that version or a newer one; an older version of the state's object is in the bucket`,
  }
}

function read(content: Uint8Array): Written | undefined {
  try {
    const valid = validate(JSON.parse(new TextDecoder().decode(content)))
    return valid.ok ? valid.value : undefined
  } catch {
    return undefined
  }
}

/** By the three numbers: what comes after them names no release that may be pinned. */
function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(/[.-]/).slice(0, 3).map(Number))
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
