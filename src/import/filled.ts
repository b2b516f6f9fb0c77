import type { LeaseValue } from '../stack/lease-values.ts'
import type { Variable } from './facts.ts'
import type { Schema } from './type-schema.ts'

/** What a variable of this name and type means in nearly every module. */
const BY_NAME: Readonly<Record<string, LeaseValue>> = {
  name: 'unique-name',
  region: 'region',
  aws_region: 'region',
  environment: 'environment',
  environment_name: 'environment',
  env: 'environment',
  stage: 'environment',
  account_id: 'account',
  aws_account_id: 'account',
  team: 'team',
  owner: 'owner',
  cost_center: 'cost-centre',
  cost_centre: 'cost-centre',
  tags: 'tags',
}

/** Variables of a label in the style of `context.tf`: the lease gives it name, stage and tags, the rest stays as it is. */
const LABEL = new Set([
  'additional_tag_map',
  'attributes',
  'context',
  'delimiter',
  'descriptor_formats',
  'enabled',
  'environment',
  'id_length_limit',
  'label_key_case',
  'label_order',
  'label_value_case',
  'labels_as_tags',
  'namespace',
  'regex_replace_chars',
  'tenant',
])

/** By which a label's variables are known: nobody has all of these by chance. */
const LABEL_SIGNS = ['context', 'namespace', 'stage', 'name', 'attributes', 'label_order']

/** Whether a module takes its names from a context, and this variable is part of it. */
export function isOfLabel(name: string, all: readonly Variable[]): boolean {
  return LABEL.has(name) && LABEL_SIGNS.every((sign) => all.some((one) => one.name === sign))
}

/** What of the lease goes into a variable; undefined: it is a question for whoever asks. */
export function filledBy(name: string, schema: Schema): LeaseValue | undefined {
  const value = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined
  if (value === undefined) return undefined
  if (value !== 'tags') return schema['type'] === 'string' ? value : undefined
  const values = schema['additionalProperties']
  const isOfTexts =
    typeof values === 'object' && values !== null && 'type' in values
      ? values.type === 'string'
      : values === undefined
  const isMap =
    schema['type'] === undefined || (schema['type'] === 'object' && schema['properties'] === undefined)
  return isMap && isOfTexts ? value : undefined
}

const LEASE = new Set(['uid', 'team', 'name', 'environment', 'account', 'region'])

/** Whether a variable takes the lease as it is: what it does not name is dropped by Terraform. */
export function takesLease(name: string, schema: Schema): boolean {
  const { properties } = schema
  if (name !== 'lease' || typeof properties !== 'object' || properties === null) return false
  const names = Object.entries(properties)
  return (
    names.length > 0 &&
    names.every(([key, held]: readonly [string, Schema]) => LEASE.has(key) && held['type'] === 'string')
  )
}

/** Whether a variable takes the owner's word on the data: `snapshot` unless they said `discard`. */
export function takesWord(schema: Schema): boolean {
  const values = schema['enum']
  return (
    Array.isArray(values) &&
    values.length === 2 &&
    ['snapshot', 'discard'].every((word) => values.includes(word)) &&
    schema['default'] === 'snapshot'
  )
}
