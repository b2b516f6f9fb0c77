import { readHcl } from '../hcl/body.ts'
import { constantOf, textOf, type HclBlock } from '../hcl/syntax.ts'
import type { ModuleManifest } from '../formats/module.ts'
import { compareText } from '../kit/canonical.ts'
import type { Problem } from '../kit/result.ts'
import { isExact, meetsConstraint } from '../policy/version.ts'
import type { ModuleFacts, RequiredProvider } from './facts.ts'

/** One provider in a lock file. */
export interface Locked {
  /** `registry.terraform.io/hashicorp/aws` */
  readonly address: string
  readonly version: string
  readonly hashes: readonly string[]
}

/** Providers of a lock file; none where it cannot be read. */
export function readLockFile(file: string, content: Uint8Array): readonly Locked[] {
  const body = readHcl(file, new TextDecoder().decode(content))
  if (!body.ok) return []
  return body.value.blocks.filter(({ kind }) => kind === 'provider').flatMap(locked)
}

function locked({ labels, body }: HclBlock): readonly Locked[] {
  const [address, version] = [labels[0], textOf(body.attributes.get('version'))]
  const hashes = body.attributes.get('hashes')
  const held = hashes === undefined ? [] : constantOf(hashes)
  if (address === undefined || version === undefined || !Array.isArray(held)) return []
  return [{ address, version, hashes: held.filter((hash) => typeof hash === 'string') }]
}

const HEADER = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`

/** A lock file of these providers. Constraints are left to Terraform, which reads the versions and the hashes. */
export function lockFileText(all: readonly Locked[]): string {
  const blocks = [...all]
    .sort((a, b) => compareText(a.address, b.address))
    .map(({ address, version, hashes }) =>
      [
        '',
        `provider "${address}" {`,
        `  version = "${version}"`,
        '  hashes = [',
        ...[...hashes].sort(compareText).map((hash) => `    "${hash}",`),
        '  ]',
        '}',
        '',
      ].join('\n'),
    )
  return `${HEADER}${blocks.join('')}`
}

/** What a module asks of one provider, everywhere in its files. */
interface Asked {
  readonly name: string
  readonly source: string
  readonly constraints: readonly string[]
  readonly first: RequiredProvider
}

export interface Providers {
  readonly manifest: ModuleManifest['providers']
  /** For the lock file. Undefined: some are not known, and Terraform has to choose them. */
  readonly locked: readonly Locked[] | undefined
  readonly problems: readonly Problem[]
}

const SOURCE = /^[a-z0-9-]+\/[a-z0-9-]+$/

/**
 * The exact version of each provider: that of a lock file, the module's own first, else the one that the module names.
 * @param known providers of lock files, the module's own before those of the platform's other modules
 * @param host of the engine's registry
 */
export function settleProviders(facts: ModuleFacts, known: readonly Locked[], host: string): Providers {
  const manifest: [string, { source: string; version: string }][] = []
  const chosen: Locked[] = []
  const problems: Problem[] = []
  let isLocked = true
  const all = askedOf(facts.providers)
  for (const asked of all) {
    const { name, source, constraints, first } = asked
    const wrong = wrongProvider(asked) ?? sameName(asked, all)
    if (wrong !== undefined) {
      problems.push(wrong)
      continue
    }
    const meets = (version: string): boolean => constraints.every((one) => meetsConstraint(version, one))
    const found = known.find(({ address, version }) => address === `${host}/${source}` && meets(version))
    const exact = constraints
      .find(isExact)
      ?.replace(/^\s*=?\s*/, '')
      .trim()
    if (found === undefined) isLocked = false
    else if (!chosen.includes(found)) chosen.push(found)
    const version = found?.version ?? exact
    if (version === undefined) problems.push(noVersion(asked, first))
    else manifest.push([name, { source, version }])
  }
  return { manifest: Object.fromEntries(manifest), locked: isLocked ? chosen : undefined, problems }
}

/** Whether it is only the versions that are missing: then Terraform may be asked. */
export function isVersionMissing({ code }: Problem): boolean {
  return code === 'provider-version'
}

/** By source, as Terraform tells providers apart: the module's own name for one counts before that of a module within. */
function askedOf(providers: readonly RequiredProvider[]): readonly Asked[] {
  const found = new Map<string, Asked>()
  for (const one of [...providers].sort((a, b) => depthOf(a) - depthOf(b))) {
    if (one.source === 'terraform.io/builtin/terraform') continue
    const before = found.get(one.source)
    const constraints = [
      ...(before?.constraints ?? []),
      ...(one.constraint === undefined ? [] : [one.constraint]),
    ]
    const first = before?.first.hasAliases === true || !one.hasAliases ? (before?.first ?? one) : one
    found.set(one.source, { name: before?.name ?? one.name, source: one.source, constraints, first })
  }
  return [...found.values()]
}

function depthOf({ file }: RequiredProvider): number {
  return file.split('/').length
}

/** Two providers that go by one name in different folders: a stack can name but one so. */
function sameName(asked: Asked, all: readonly Asked[]): Problem | undefined {
  const { name, source, first } = asked
  const other = all.find((one) => one.name === name && one.source !== source)
  if (other === undefined || all.indexOf(other) > all.indexOf(asked)) return undefined
  return {
    code: 'provider-source',
    message: `\`${name}\` is \`${source}\` here and \`${other.source}\` in ${other.first.file}`,
    ...{ file: first.file, line: first.line, field: `/providers/${name}` },
    remedy: 'give one of them another local name in `required_providers`',
  }
}

function wrongProvider({ name, source, first }: Asked): Problem | undefined {
  const place = { file: first.file, line: first.line, field: `/providers/${name}` }
  if (first.hasAliases)
    return {
      code: 'provider-aliases',
      message: `the module wants more than one configuration of \`${name}\`, and a stack has one`,
      ...place,
      remedy: 'make a module for each account or region, or bring a `stack.tf.njk` of its own',
    }
  if (SOURCE.test(source)) return undefined
  return {
    code: 'provider-source',
    message: `provider \`${name}\` comes from \`${source}\``,
    ...place,
    allowed: ['<namespace>/<type> of the engine’s registry'],
    remedy: 'use a provider of the registry',
  }
}

function noVersion({ name, source, constraints }: Asked, place: RequiredProvider): Problem {
  return {
    code: 'provider-version',
    message: `no version of \`${source}\` is known that meets \`${constraints.join(', ') || 'any'}\``,
    file: place.file,
    line: place.line,
    field: `/providers/${name}`,
    remedy: `run \`terraform init -backend=false\` in the module and import it again, or pin a version in its required_providers`,
  }
}
