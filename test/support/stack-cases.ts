import { asUid } from '../../src/kit/brands.ts'
import { examplePlatform, REPORTS, REPORTS_PATH } from './example-platform.ts'
import type { Files } from '../../src/kit/git-objects.ts'

export const UID = asUid('abcdefghijklmnopqrstuvwxyz')

export interface StackCase {
  readonly name: string
  /** The platform repository, with the request in it. */
  readonly files: Files
  readonly path: string
}

const OWN_TEMPLATE = `{{ header }}
# This module has its own template.

{{ terraform }}

{{ provider }}

provider "aws" {
  alias               = "global"
  region              = "us-east-1"
  allowed_account_ids = [{{ lease.account }}]
}

{{ markers }}

module "this" {
{{ module.arguments }}
}

output "class" {
  value = {{ inputs.class }}
}
{%- for output in outputs %}

output "{{ output.name }}" {
{{ output.arguments }}
}
{%- endfor %}
`

const NOTES_MODULE = `name: notes
version: 2.1.0
title: Notes
description: Keeps whatever it is given, for tests of values.
providers:
  aws: { source: hashicorp/aws, version: 5.100.0 }
inputs:
  type: object
  additionalProperties: false
  properties:
    note: { type: string }
    labels: { type: object, additionalProperties: { type: string } }
    many: { type: array, items: { type: string } }
    ports: { type: array, items: { type: integer } }
    empty: { type: array, items: { type: string } }
    on: { type: boolean }
    ratio: { type: number }
outputs:
  note: { description: 'What "it" was told, \${literally}', sensitive: true }
`

const NOTES_VARIABLES = `terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "note" { type = string }
variable "labels" { type = map(string) }
variable "many" { type = list(string) }
variable "ports" { type = list(number) }
variable "empty" { type = list(string) }
variable "on" { type = bool }
variable "ratio" { type = number }
output "note" { value = var.note }
`

/** Values that try to get out of their quotes. */
const NOTES_REQUEST = `module: notes
environment: staging
owner: carol
region: eu-central-1
lease: permanent
inputs:
  note: "a \\"quote\\", \${file(\\"/etc/passwd\\")} and %{ for x in y }\\n}\\nresource \\"null\\" {}"
  labels:
    plain: value
    '"} evil = {"': '\${path.root}'
    "A\\u030a": ring
    a much longer key than the others: "{{ constructor.constructor('return 1')() }}"
  many:
    - a long entry that takes up much of the line
    - another long entry, so that the list does not fit
  ports: [80, 443]
  empty: []
  on: true
  ratio: 0.25
`

/** A module that the owner tells how its data ends, and that lets the team's role read a secret. */
const DATABASE_PATH = 'requests/payments/orders-db.yaml'
const DATABASE = `module: postgres
environment: dev
owner: alice
lease: 14d
inputs:
  size: small
`

function lockFile(): string {
  return Buffer.from(examplePlatform().get('modules/s3-bucket/.terraform.lock.hcl') ?? []).toString()
}

const LOCAL_BACKEND = `backend:\n  type: local\n  path: /var/lib/leasehold\n`

/** Every kind of stack: the default template, one with data, a module's own one, and the local backend with hostile values. */
export function stackCases(): readonly StackCase[] {
  const config = Buffer.from(examplePlatform().get('leasehold.yaml') ?? []).toString()
  const local = config.replace(/backend:\n( {2}.*\n)+/, LOCAL_BACKEND)
  const notes = 'modules/notes'
  return [
    { name: 'default', path: REPORTS_PATH, files: examplePlatform({ [REPORTS_PATH]: REPORTS }) },
    { name: 'data', path: DATABASE_PATH, files: examplePlatform({ [DATABASE_PATH]: DATABASE }) },
    {
      name: 'own-template',
      path: REPORTS_PATH,
      files: examplePlatform({ [REPORTS_PATH]: REPORTS, 'modules/s3-bucket/stack.tf.njk': OWN_TEMPLATE }),
    },
    {
      name: 'local-backend',
      path: 'requests/data/notes.yaml',
      files: examplePlatform({
        'leasehold.yaml': local,
        'requests/data/notes.yaml': NOTES_REQUEST,
        [`${notes}/module.yaml`]: NOTES_MODULE,
        [`${notes}/main.tf`]: NOTES_VARIABLES,
        [`${notes}/.terraform.lock.hcl`]: lockFile(),
      }),
    },
  ]
}
