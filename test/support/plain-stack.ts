import { execFileSync } from 'node:child_process'
import { treeId, type Files } from '../../src/kit/git-objects.ts'
import { asUid, type Sha } from '../../src/kit/brands.ts'
import type { StackManifest } from '../../src/formats/stack.ts'

export const PLAIN_UID = asUid('abcdefghijklmnopqrstuvwxyz')

/** Whether real Terraform is on this machine; tests that need it are skipped by name when it is not. */
export const hasTerraform = ((): boolean => {
  try {
    execFileSync('terraform', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

export interface PlainStack {
  readonly files: Files
  readonly tree: Sha
  readonly manifest: StackManifest
}

/** A stack without a cloud: Terraform's own `terraform_data`, the three markers, a local backend. */
export function plainStack(storageFolder: string, resources: string, uid: string = PLAIN_UID): PlainStack {
  const key = `900100200/payments/reports/${uid}/terraform.tfstate`
  return stackOf({ type: 'local', path: storageFolder, key }, 'backend "local" {}', resources, uid)
}

/** The same with its state in the bucket `states`, and S3's own lock file. */
export function plainS3Stack(
  resources: string,
  uid: string = PLAIN_UID,
  lease = 'payments/reports',
): PlainStack {
  const key = `900100200/${lease}/${uid}/terraform.tfstate`
  const backend = `backend "s3" {
    bucket                      = "states"
    key                         = "${key}"
    region                      = "eu-west-1"
    use_lockfile                = true
    use_path_style              = true
    skip_credentials_validation = true
    skip_requesting_account_id  = true
    skip_region_validation      = true
    skip_metadata_api_check     = true
  }`
  return stackOf({ type: 's3', bucket: 'states', region: 'eu-west-1', key }, backend, resources, uid)
}

function stackOf(
  backend: StackManifest['backend'],
  backendBlock: string,
  resources: string,
  uid: string,
): PlainStack {
  const [, team = '', name = ''] = backend.key.split('/')
  const manifest: StackManifest = {
    version: 1,
    uid,
    request: `requests/${team}/${name}.yaml`,
    issue: 7,
    team,
    name,
    environment: 'dev',
    owner: { login: 'alice', id: 1001 },
    module: { name: 'plain', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` },
    engine: { name: 'terraform', version: '1.11.4' },
    account: '123456789012',
    partition: 'aws',
    region: 'eu-west-1',
    backend,
    repository: 900100200,
    toolkit: '0.1.0',
  }
  const main = `terraform {
  ${backendBlock}
}
variable "leasehold_tree" {
  type = string
}
resource "terraform_data" "leasehold_uid" {
  input = "${uid}"
}
resource "terraform_data" "leasehold_start" {
  input = timestamp()
  lifecycle {
    ignore_changes = [input]
  }
}
${resources}
resource "terraform_data" "leasehold_tree" {
  input = var.leasehold_tree
}
`
  const encoder = new TextEncoder()
  const files = new Map([
    ['main.tf', encoder.encode(main)],
    ['stack.json', encoder.encode(JSON.stringify(manifest))],
  ])
  return { files, tree: treeId(files), manifest }
}
