import type { Json } from '../kit/canonical.ts'
import { compareText } from '../kit/canonical.ts'
import { Fault, ok, type Result } from '../kit/result.ts'
import type { Module } from '../module/module.ts'
import type { Config } from '../platform/config.ts'
import type { LeaseRequest } from '../request/request.ts'
import {
  alignArguments,
  hclExpression,
  hclLiteral,
  hclObject,
  hclString,
  type Arguments,
  type Hcl,
} from './hcl.ts'
import { leaseValue, type LeaseTexts } from './lease-values.ts'
import type { Pins } from './manifest.ts'

/** Variable of a stack whose module says that the owner decides how its data ends. */
export const DATA_AT_END = 'leasehold_data_at_end'

/**
 * All that a template sees. Nothing in it is a raw value: texts are blocks that are complete, values are HCL literals,
 * and names are validated identifiers.
 */
export interface TemplateContext {
  /** Comment that names the request and the command that renders the stack again. */
  readonly header: string
  /** The `terraform` block: engine, providers, backend. */
  readonly terraform: string
  /** The `provider` block: region, allowed account, default tags (S17). */
  readonly provider: string
  /** The variable `leasehold_tree` and the three markers. */
  readonly markers: string
  readonly module: { readonly arguments: string }
  readonly outputs: readonly { readonly name: string; readonly arguments: string }[]
  /** Each input of the request, by name. */
  readonly inputs: Readonly<Record<string, Hcl>>
  /** uid, team, name, environment, account, region. */
  readonly lease: Readonly<Record<string, Hcl>>
  readonly tags: Readonly<Record<string, Hcl>>
}

export interface RenderFacts {
  readonly request: LeaseRequest
  readonly module: Module
  readonly config: Config
  readonly pins: Pins
}

/** Turns a request and its pins into what templates may see. */
export function templateContext(facts: RenderFacts): Result<TemplateContext> {
  const { request, module, pins } = facts
  const inputs = literals(request.inputs, '/inputs')
  if (!inputs.ok) return inputs
  const tags = literals(tagsOf(facts), '/tags')
  if (!tags.ok) return tags
  const { uid, team, name, environment, account, region } = pins
  const lease = Object.fromEntries(
    Object.entries({ uid, team, name, environment, account, region }).map(([key, value]) => [
      key,
      hclString(value),
    ]),
  )
  return ok({
    header: header(pins.request),
    terraform: terraformBlock(module, pins),
    provider: providerBlock(module, pins, tags.value),
    markers: markersBlock(module, pins),
    module: { arguments: moduleArguments(facts, { inputs: inputs.value, lease, tags: tags.value }) },
    outputs: Object.entries(module.manifest.outputs)
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, output]) => ({
        name,
        arguments: alignArguments(
          [
            ['description', hclString(output?.description ?? '')],
            ['value', hclExpression(`module.this.${name}`)],
            ...(output?.sensitive === true ? [['sensitive', hclExpression('true')] as const] : []),
          ],
          1,
        ),
      })),
    inputs: inputs.value,
    lease,
    tags: tags.value,
  })
}

/** Tags of every resource; nothing that changes by itself is a tag. */
function tagsOf({ request, config, pins }: RenderFacts): Readonly<Record<string, string>> {
  return {
    ...config.tags,
    'leasehold:cost-centre': teamOf(config, pins).costCentre,
    'leasehold:environment': pins.environment,
    'leasehold:owner': request.owner.login,
    'leasehold:repository': config.repository.name,
    'leasehold:request': pins.request,
    'leasehold:team': pins.team,
    'leasehold:uid': pins.uid,
  }
}

function teamOf(config: Config, pins: Pins) {
  const team = config.teams.get(pins.team)
  if (team === undefined) throw new Fault('unknown-team', `no team ${pins.team}`)
  return team
}

function header(request: string): string {
  return [
    `# Rendered from ${request}. Do not edit: change the request and run`,
    `#   leasehold render ${request}`,
  ].join('\n')
}

function terraformBlock(module: Module, pins: Pins): string {
  const providers = Object.entries(module.manifest.providers).sort(([a], [b]) => compareText(a, b))
  const required: Arguments = providers.map(([name, provider]) => [
    name,
    hclObject({
      source: hclString(provider?.source ?? ''),
      version: hclString(provider?.version ?? ''),
    }),
  ])
  return [
    'terraform {',
    alignArguments([['required_version', hclString(`>= ${pins.engine.version}`)]], 1),
    '',
    ...(required.length === 0 ? [] : ['  required_providers {', alignArguments(required, 2), '  }', '']),
    `  backend "${pins.backend.type}" {`,
    alignArguments(backendArguments(pins), 2),
    '  }',
    '}',
  ].join('\n')
}

function backendArguments({ backend }: Pins): Arguments {
  if (backend.type === 'local') return [['path', hclString(`${backend.path}/${backend.key}`)]]
  return [
    ['bucket', hclString(backend.bucket)],
    ['key', hclString(backend.key)],
    ['region', hclString(backend.region)],
    ['use_lockfile', hclExpression('true')],
    ['encrypt', hclExpression('true')],
  ]
}

/** Nothing when the module uses no AWS. */
function providerBlock(module: Module, pins: Pins, tags: Readonly<Record<string, Hcl>>): string {
  const aws = Object.entries(module.manifest.providers).find(
    ([, provider]) => provider?.source === 'hashicorp/aws',
  )
  if (aws === undefined) return '# This module needs no provider configuration.'
  return [
    `provider "${aws[0]}" {`,
    alignArguments(
      [
        ['region', hclString(pins.region)],
        ['allowed_account_ids', hclExpression(`[${hclString(pins.account)}]`)],
      ],
      1,
    ),
    '',
    '  default_tags {',
    alignArguments([['tags', hclObject(tags)]], 2),
    '  }',
    '}',
  ].join('\n')
}

/** Given by the reaper alone, when the lease ends (docs/adr/0006-the-word-on-data.md); until then the data is kept. */
const END_VARIABLE = `
variable "${DATA_AT_END}" {
  description = "The owner's word on the data, given when the lease ends."
  type        = string
  default     = "snapshot"
}
`

/** Uid, start and tree of the lease, kept in the state: see docs/architecture.md. */
function markersBlock({ manifest }: Module, pins: Pins): string {
  const end = manifest.data?.['end-variable'] === undefined ? '' : END_VARIABLE
  return `variable "leasehold_tree" {
  description = "Git tree of this stack, given at plan: a tree cannot hold its own id."
  type        = string
}
${end}
resource "terraform_data" "leasehold_uid" {
  input = ${hclString(pins.uid)}
}

# Keeps the time of the first apply.
resource "terraform_data" "leasehold_start" {
  input = timestamp()

  lifecycle {
    ignore_changes = [input]
  }
}

# Changes only when everything else was applied.
resource "terraform_data" "leasehold_tree" {
  input      = var.leasehold_tree
  depends_on = [module.this]
}`
}

function moduleArguments(
  facts: RenderFacts,
  { inputs, lease, tags }: Pick<TemplateContext, 'inputs' | 'lease' | 'tags'>,
): string {
  const { module, config, pins } = facts
  const variable = module.manifest['lease-variable']
  const reader = module.manifest['reader-variable']
  const end = module.manifest.data?.['end-variable']
  const role = config.teams.get(pins.team)?.roles?.get(pins.environment)
  const groups: Arguments[] = [
    [['source', hclString('./module')]],
    variable === undefined ? [] : [[variable, hclObject(lease)]],
    Object.entries(module.manifest['lease-values'] ?? {})
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([name, value]) =>
        value === undefined ? [] : [[name, leaseValue(value, leaseTexts(facts), tags)] as const],
      ),
    Object.entries(inputs).sort(([a], [b]) => compareText(a, b)),
    [
      ...(reader === undefined
        ? []
        : [[reader, role === undefined ? hclExpression('null') : hclString(role)] as const]),
      ...(end === undefined ? [] : [[end, hclExpression(`var.${DATA_AT_END}`)] as const]),
    ],
  ]
  return groups
    .filter((group) => group.length > 0)
    .map((group) => alignArguments(group, 1))
    .join('\n\n')
}

function leaseTexts({ request, config, pins }: RenderFacts): LeaseTexts {
  const { uid, team, name, environment, account, region } = pins
  const { costCentre } = teamOf(config, pins)
  return { uid, team, name, environment, account, region, owner: request.owner.login, costCentre }
}

function literals(
  values: Readonly<Record<string, Json>>,
  field: string,
): Result<Readonly<Record<string, Hcl>>> {
  const found: Record<string, Hcl> = {}
  for (const [key, value] of Object.entries(values)) {
    const literal = hclLiteral(value, `${field}/${key}`)
    if (!literal.ok) return literal
    found[key] = literal.value
  }
  return ok(found)
}
