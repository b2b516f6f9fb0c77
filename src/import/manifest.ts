import * as yaml from 'js-yaml'
import type { ModuleManifest } from '../formats/module.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { YAML_LIMIT } from '../kit/yaml.ts'
import { HOLDS_DATA } from '../policy/data-loss.ts'
import type { ModuleFacts } from './facts.ts'
import { oneLine } from './plain-said.ts'
import type { Inputs } from './inputs.ts'

/** A manifest as it is written, and what nobody but its owner can say. */
export interface Written {
  readonly text: string
  readonly decide: readonly Problem[]
}

export interface ManifestParts {
  readonly name: string
  readonly facts: ModuleFacts
  readonly inputs: Inputs
  readonly providers: ModuleManifest['providers']
  /** Text of README.md, where there is one. */
  readonly readme: string | undefined
}

const OUTPUT = /^[a-z][a-z0-9_]*$/
/** What costs nothing by itself; of everything else the price is not known. */
const FREE =
  /^(?:terraform_data|random_|tls_|time_|local_|aws_iam_|aws_security_group|aws_vpc_security_group)/

/** `module.yaml`, each choice that nobody could derive with a comment that says what else there is. */
export function manifestText(parts: ManifestParts): Result<Written> {
  const whole = writtenOf(parts)
  if (fits(whole)) return ok(whole)
  const short = writtenOf({ ...parts, inputs: withShortDescriptions(parts.inputs) })
  if (!fits(short)) return problems(tooLarge(parts))
  return ok({ ...short, decide: [...short.decide, descriptionsCut(parts)] })
}

/** A manifest is read as every YAML file is, up to a size. */
function fits({ text }: Written): boolean {
  return Buffer.byteLength(text) <= YAML_LIMIT
}

/** Characters of a description where all of them are too many: a line of a form. */
const SHORT = 100

function withShortDescriptions(inputs: Inputs): Inputs {
  const properties = Object.entries(inputs.properties).map(([name, schema]) => {
    const { description } = schema
    if (typeof description !== 'string' || description.length <= SHORT) return [name, schema] as const
    return [name, { ...schema, description: `${[...description].slice(0, SHORT - 1).join('')}…` }] as const
  })
  return { ...inputs, properties: Object.fromEntries(properties) }
}

function descriptionsCut({ name }: ManifestParts): Problem {
  return {
    code: 'descriptions-cut',
    message: `descriptions are cut to ${SHORT} characters: with all of them module.yaml has more than ${YAML_LIMIT} bytes`,
    file: `modules/${name}/module.yaml`,
    field: '/inputs/properties',
    remedy: 'say each in a few words, or take inputs out that nobody should set: their defaults count',
  }
}

function tooLarge({ inputs, facts }: ManifestParts): Problem {
  const count = Object.keys(inputs.properties).length
  return {
    code: 'manifest-too-large',
    message: `module.yaml would have more than ${YAML_LIMIT} bytes: the module has ${count} inputs`,
    file: facts.variables[0]?.file ?? 'variables.tf',
    line: facts.variables[0]?.line ?? 1,
    remedy: 'write a module around it that has the inputs which a developer should set, and import that',
  }
}

function writtenOf(parts: ManifestParts): Written {
  const { name, facts, inputs, providers, readme } = parts
  const said = firstSentences(readme ?? '')
  const title = titleOf(name)
  const held = facts.resourceTypes.filter((type) => HOLDS_DATA.has(type))
  const isFree = facts.resourceTypes.every((type) => FREE.test(type))
  const text = [
    '# yaml-language-server: $schema=../../schemas/module.schema.json\n',
    dump({ name, version: '1.0.0' }),
    '# What people call it, and one sentence for a developer.\n',
    dump({ title, description: said ?? `The Terraform module ${name}, as a lease.` }),
    dump({ providers }, 2),
    fills(inputs),
    inputsText(inputs),
    dump({ outputs: outputsOf(facts) }, 2),
    '# How long a lease of it lives, when its environment allows it: `lease: { default: 14d, max: 52w }`.\n',
    dataText(held, inputs.endVariable),
    isFree
      ? '# What is in it costs nothing.\nprice: []\n'
      : '# Not known: where a ceiling is a hard rule, requests wait for it. Lines of keys in prices/aws.yaml, or `price: []` if it is free:\n' +
        '# price:\n#   - { label: Instance, price: rds-postgres-t4g-micro, unit: hour, quantity: 730 }\n',
  ]
  return {
    text: text.filter((part) => part !== '').join(''),
    decide: toDecide({ held, isFree, isSaid: said !== undefined }, parts),
  }
}

/** A part of the manifest as YAML; from `flow` levels down, in one line. */
function dump(value: unknown, flow?: number): string {
  return yaml.dump(value, {
    lineWidth: 110,
    noRefs: true,
    ...(flow === undefined ? {} : { flowLevel: flow }),
  })
}

function fills({ leaseVariable, readerVariable, filled }: Inputs): string {
  const parts = {
    ...(leaseVariable === undefined ? {} : { 'lease-variable': leaseVariable }),
    ...(Object.keys(filled).length === 0 ? {} : { 'lease-values': filled }),
    ...(readerVariable === undefined ? {} : { 'reader-variable': readerVariable }),
  }
  return Object.keys(parts).length === 0 ? '' : `# Filled in, and not asked for.\n${dump(parts)}`
}

function inputsText({ required, properties }: Inputs): string {
  const inputs = {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties,
  }
  const note =
    '# `x-changeable: true` beside an input lets it change in a living lease; what a change does, its plan shows.\n'
  return `${note}${dump({ inputs })}`
}

function outputsOf({ outputs }: ModuleFacts): ModuleManifest['outputs'] {
  return Object.fromEntries(
    outputs
      .filter(({ name, isEphemeral }) => OUTPUT.test(name) && !isEphemeral)
      .map(({ name, description, isSensitive }) => [
        name,
        {
          description: oneLine(description ?? '') || `Output ${name} of the module`,
          ...(isSensitive ? { sensitive: true } : {}),
        },
      ]),
  )
}

function dataText(held: readonly string[], endVariable: string | undefined): string {
  if (held.length === 0) return ''
  const data = {
    resources: held,
    'final-snapshot': endVariable === undefined ? 'never' : 'ask',
    ...(endVariable === undefined ? {} : { 'end-variable': endVariable }),
  }
  const note =
    endVariable === undefined
      ? '# At the end it goes with what it holds, as the module has it. To ask for a last snapshot, see docs/modules.md.\n'
      : ''
  return `${note}${dump({ data })}`
}

function toDecide(
  {
    held,
    isFree,
    isSaid,
  }: { readonly held: readonly string[]; readonly isFree: boolean; readonly isSaid: boolean },
  { name, facts, inputs }: ManifestParts,
): readonly Problem[] {
  const file = `modules/${name}/module.yaml`
  const found: Problem[] = [
    {
      code: 'decide-title',
      message: isSaid ? 'title, and a description from the README' : 'title and description',
      file,
      field: '/title',
      remedy: 'say in one sentence what a developer gets',
    },
  ]
  if (!isFree)
    found.push({
      code: 'decide-price',
      message: 'its price: none is known, so that it shows as unpriced, and a hard ceiling refuses it',
      file,
      field: '/price',
      remedy: 'write `price` with keys of prices/aws.yaml, or `price: []` if it costs nothing',
    })
  if (held.length > 0 && inputs.endVariable === undefined)
    found.push({
      code: 'decide-end',
      message: `how its data ends: ${held.join(', ')} go with the lease`,
      file,
      field: '/data',
      remedy:
        'keep `final-snapshot: never`, or give the module a variable for the owner’s word: `end-variable`',
    })
  if (Object.keys(inputs.properties).length > 0)
    found.push({
      code: 'decide-changeable',
      message: 'which inputs may change in a living lease: none, until you say so',
      file,
      field: '/inputs/properties',
      remedy: 'add `x-changeable: true` to those that change in place',
    })
  return [...found, ...facts.outputs.flatMap((output) => aboutOutput(output))]
}

function aboutOutput(output: ModuleFacts['outputs'][number]): readonly Problem[] {
  const { name, file, line, description, isEphemeral, isSensitive } = output
  const place = { file, line, field: `/outputs/${name}` }
  if (!OUTPUT.test(name) || isEphemeral)
    return [
      {
        code: 'output-left-out',
        message: isEphemeral
          ? `output \`${name}\` is ephemeral: no stack can give it out`
          : `output \`${name}\` cannot be given out by this name`,
        ...place,
        remedy: isEphemeral ? 'nothing' : `rename it, matching ${OUTPUT.source}`,
      },
    ]
  if (!isSensitive && /secret.*arn|arn.*secret/.test(name))
    return [
      {
        code: 'decide-secret',
        message: `whether output \`${name}\` is the ARN of a secret`,
        ...place,
        remedy: `if it is: \`${name}: { description: …, secret: true }\`, and whoever asked is told how to read it`,
      },
    ]
  if (description !== undefined) return []
  return [
    {
      code: 'decide-output',
      message: `what output \`${name}\` is: it has no description`,
      ...place,
      remedy: `\`${name}: { description: … }\``,
    },
  ]
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return title.length < 3 ? `Module ${name}` : title
}

/** The first paragraph of a README that is neither heading, picture, badge nor table. */
function firstSentences(readme: string): string | undefined {
  const plain = readme.replace(/<!--[\s\S]*?-->/g, '').replace(/```[\s\S]*?```/g, '')
  const paragraph = plain
    .split(/\n\s*\n/)
    .map((text) => oneLine(text))
    .find((text) => text.length >= 10 && /^[\p{L}\p{N}`*_]/u.test(text))
  if (paragraph === undefined) return undefined
  const text = paragraph.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '')
  const first = /^.{10,300}?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
  return first.length <= 300 ? first : `${first.slice(0, 299)}…`
}
