import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import type { RegoVersion } from '../ports.ts'

export interface RegoOptions {
  /** Packages, with wildcards. Default: `main`. */
  readonly namespaces?: readonly string[]
  /** Default: `auto`. */
  readonly version?: RegoVersion | 'auto'
  /** Levels by rule, `main.deny_naming`, or by what a result calls itself, `main.deny/AWS-1`. */
  readonly levels?: Readonly<Record<string, Finding['level'] | undefined>>
  /** What policies find at `data.leasehold`: the request, its team and environment, for example. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** Default: `plan`. */
  readonly phase?: Finding['phase']
  /** Path in the repository that findings without a place of their own stand at: the request's. */
  readonly file?: string
}

export const DEFAULT_NAMESPACE = 'main'
export const REGO_FOLDER = 'policies'
export const REGO_DATA_FOLDER = 'policies/data'

/** What the section `rego` of guardrails.yaml says. */
export function optionsOf(guardrails: Pick<Guardrails, 'rego'>): RegoOptions {
  const { rego } = guardrails
  return {
    ...(rego?.namespaces === undefined ? {} : { namespaces: rego.namespaces }),
    ...(rego?.['rego-version'] === undefined ? {} : { version: rego['rego-version'] }),
    ...(rego?.levels === undefined ? {} : { levels: rego.levels }),
  }
}
