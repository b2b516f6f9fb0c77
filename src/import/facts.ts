import type { Json } from '../kit/canonical.ts'
import type { Files } from '../kit/git-objects.ts'
import type { Problem } from '../kit/result.ts'
import { readHcl } from '../hcl/body.ts'
import { readHclJson } from '../hcl/json-body.ts'
import { constantOf, mayBeTrue, keyOf, textOf, type Expression, type HclBlock } from '../hcl/syntax.ts'

/** A place in a file of the module. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface Variable extends Place {
  readonly name: string
  readonly description: string | undefined
  readonly type: Expression | undefined
  readonly isRequired: boolean
  /** Undefined also where it is there and not known without Terraform. */
  readonly default: Json | undefined
  readonly isSecret: boolean
  readonly validations: readonly (Place & {
    readonly condition: Expression | undefined
    readonly message: string | undefined
  })[]
}

export interface Output extends Place {
  readonly name: string
  readonly description: string | undefined
  readonly isSensitive: boolean
  readonly isEphemeral: boolean
}

export interface RequiredProvider extends Place {
  readonly name: string
  readonly source: string
  readonly constraint: string | undefined
  readonly hasAliases: boolean
}

export interface ModuleCall extends Place {
  readonly name: string
  /** Undefined: not a literal. */
  readonly source: string | undefined
}

/** What a module's files say of it. */
export interface ModuleFacts {
  readonly variables: readonly Variable[]
  readonly outputs: readonly Output[]
  readonly providers: readonly RequiredProvider[]
  readonly engine: readonly (Place & { readonly constraint: string })[]
  readonly calls: readonly ModuleCall[]
  readonly resourceTypes: readonly string[]
  /** Files that could not be read. */
  readonly problems: readonly Problem[]
}

interface Found {
  readonly file: string
  readonly block: HclBlock
}

const TERRAFORM = /\.tf$/
const TERRAFORM_JSON = /\.tf\.json$/

/** Reads the files of a module. Those in folders count for providers, calls and resources, as far as modules of the same files go. */
export function readFacts(files: Files): ModuleFacts {
  const found: Found[] = []
  const problems: Problem[] = []
  for (const [file, content] of files) {
    if (!TERRAFORM.test(file) && !TERRAFORM_JSON.test(file)) continue
    const body = TERRAFORM_JSON.test(file)
      ? readHclJson(file, content)
      : readHcl(file, new TextDecoder().decode(content))
    if (body.ok) found.push(...body.value.blocks.map((block) => ({ file, block })))
    else problems.push(...body.problems)
  }
  const here = found.filter(({ file }) => !file.includes('/'))
  return {
    variables: of(here, 'variable').map(variable),
    outputs: of(here, 'output').map(output),
    providers: providersOf(found),
    engine: of(found, 'terraform').flatMap(engineOf),
    calls: of(found, 'module').map(call),
    resourceTypes: [...new Set(of(found, 'resource').map(({ block }) => block.labels[0] ?? ''))],
    problems,
  }
}

function of(found: readonly Found[], kind: string): readonly Found[] {
  return found.filter(({ block }) => block.kind === kind)
}

function variable({ file, block }: Found): Variable {
  const { attributes, blocks } = block.body
  const fallback = attributes.get('default')
  return {
    name: block.labels[0] ?? '',
    file,
    line: block.line,
    description: textOf(attributes.get('description')),
    type: attributes.get('type'),
    isRequired: fallback === undefined,
    default: fallback === undefined ? undefined : constantOf(fallback),
    isSecret: mayBeTrue(attributes.get('sensitive')) || mayBeTrue(attributes.get('ephemeral')),
    validations: blocks
      .filter(({ kind }) => kind === 'validation')
      .map(({ line, body }) => ({
        file,
        line,
        condition: body.attributes.get('condition'),
        message: textOf(body.attributes.get('error_message')),
      })),
  }
}

function output({ file, block }: Found): Output {
  const { attributes } = block.body
  return {
    name: block.labels[0] ?? '',
    file,
    line: block.line,
    description: textOf(attributes.get('description')),
    isSensitive: mayBeTrue(attributes.get('sensitive')),
    isEphemeral: mayBeTrue(attributes.get('ephemeral')),
  }
}

function call({ file, block }: Found): ModuleCall {
  return {
    name: block.labels[0] ?? '',
    file,
    line: block.line,
    source: textOf(block.body.attributes.get('source')),
  }
}

function engineOf({ file, block }: Found): ModuleFacts['engine'] {
  const constraint = block.body.attributes.get('required_version')
  const text = textOf(constraint)
  return constraint === undefined || text === undefined
    ? []
    : [{ file, line: constraint.line, constraint: text }]
}

/** Those that are named, and those that Terraform takes from the types of resources. */
function providersOf(found: readonly Found[]): readonly RequiredProvider[] {
  const named = of(found, 'terraform').flatMap(({ file, block }) =>
    block.body.blocks
      .filter(({ kind }) => kind === 'required_providers')
      .flatMap(({ body }) =>
        [...body.attributes].map(([name, value]) => requiredProvider(file, name, value)),
      ),
  )
  const implied = found.flatMap(({ file, block }): RequiredProvider[] => {
    if (!['resource', 'data', 'ephemeral'].includes(block.kind)) return []
    const name = providerName(block)
    if (name === '' || name === 'terraform' || named.some((one) => one.name === name)) return []
    const place = { file, line: block.line }
    return [{ name, source: `hashicorp/${name}`, constraint: undefined, hasAliases: false, ...place }]
  })
  return [...named, ...implied]
}

/** As `provider = google-beta` says it, else by the type: `aws` of `aws_s3_bucket`. */
function providerName({ labels, body }: HclBlock): string {
  const said = body.attributes.get('provider')
  const [named] = said?.kind === 'reference' ? said.path : (textOf(said)?.split('.') ?? [])
  return named ?? /^[a-z0-9-]+/.exec(labels[0] ?? '')?.[0] ?? ''
}

function requiredProvider(file: string, name: string, value: Expression): RequiredProvider {
  const place = { file, line: value.line }
  const asText = textOf(value)
  // As Terraform 0.12 wrote it: the constraint alone.
  if (value.kind !== 'object')
    return { name, source: `hashicorp/${name}`, constraint: asText, hasAliases: false, ...place }
  const entry = (key: string): Expression | undefined =>
    value.entries.find((one) => keyOf(one.key) === key)?.value
  return {
    name,
    // Terraform takes `Azure/azapi` for `azure/azapi`, and writes the latter into lock files.
    source: (textOf(entry('source')) ?? `hashicorp/${name}`)
      .toLowerCase()
      .replace(/^registry\.(?:terraform\.io|opentofu\.org)\//, ''),
    constraint: textOf(entry('version')),
    // What a module within wants is given by the module around it.
    hasAliases: !file.includes('/') && entry('configuration_aliases') !== undefined,
    ...place,
  }
}
