import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../../src/kit/git-objects.ts'
import { examplePlatform, REPOSITORY_ROOT, withoutRego } from './example-platform.ts'

/**
 * The example platform with its bucket as Terraform's own `terraform_data`, and with state and evidence in a folder: real
 * runs of Terraform, without AWS and without OPA.
 */
export function plainPlatform(folder: string, more: Readonly<Record<string, string>> = {}): Files {
  const config = Buffer.from(examplePlatform().get('leasehold.yaml') ?? []).toString()
  const outputs = ['bucket', 'arn', 'endpoint'].map(
    (name) => `output "${name}" {\n  value = "${name}-\${var.lease.uid}"\n}\n`,
  )
  return withoutRego(
    examplePlatform({
      'leasehold.yaml': config.replace(
        /^backend:\n(?: +.*\n)+/m,
        `backend: { type: local, path: ${folder} }\n`,
      ),
      'modules/s3-bucket/main.tf': 'resource "terraform_data" "this" {\n  input = var.class\n}\n',
      'modules/s3-bucket/outputs.tf': outputs.join('\n'),
      ...more,
    }),
  )
}

/** The workflows of this repository, as those of a platform. */
export function workflowFiles(): Readonly<Record<string, string>> {
  const folder = join(REPOSITORY_ROOT, '.github/workflows')
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      `.github/workflows/${file}`,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  )
}
