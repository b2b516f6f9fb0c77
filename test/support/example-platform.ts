import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../../src/kit/git-objects.ts'

export const REPOSITORY_ROOT = join(import.meta.dirname, '..', '..')

/** Files of the example platform that this repository is: config, modules, prices and policies; no requests, no stacks. */
export function examplePlatform(changes: Readonly<Record<string, string | undefined>> = {}): Files {
  const files = new Map<string, Uint8Array>()
  for (const path of ['leasehold.yaml', ...['modules', 'policies', 'prices'].flatMap(filesUnder)]) {
    files.set(path, readFileSync(join(REPOSITORY_ROOT, path)))
  }
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path)
    else files.set(path, Buffer.from(text))
  }
  return files
}

/** Names of its modules, sorted. */
export const EXAMPLE_MODULES: readonly string[] = readdirSync(join(REPOSITORY_ROOT, 'modules')).sort()

/** The same without Rego policies, for what must not depend on OPA. */
export function withoutRego(files: Files): Files {
  return new Map([...files].filter(([path]) => !path.endsWith('.rego')))
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(REPOSITORY_ROOT, folder))
    .filter((name) => name !== '.terraform')
    .flatMap((name) => {
      const path = `${folder}/${name}`
      return statSync(join(REPOSITORY_ROOT, path)).isDirectory() ? filesUnder(path) : [path]
    })
}

export const REPORTS_PATH = 'requests/payments/reports.yaml'

/** A request that is right in every way. */
export const REPORTS = `module: s3-bucket
environment: dev
owner: alice
lease: 14d
inputs:
  class: small
`
