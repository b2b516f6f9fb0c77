import * as yaml from 'js-yaml'
import type { ModuleManifest } from '../formats/module.ts'
import { compareText, type Json } from '../kit/canonical.ts'
import type { FormRequest } from './form.ts'

/** Where an editor finds the schema of a request, seen from `requests/<team>/`. */
const SCHEMA_COMMENT = '# yaml-language-server: $schema=../../schemas/request.schema.json'

/** A request's file. The same request has the same bytes: fields in the order of the format, inputs in the module's. */
export function requestText(
  request: FormRequest & { readonly owner: string },
  manifest: Pick<ModuleManifest, 'inputs'>,
): string {
  const document = {
    module: request.module,
    environment: request.environment,
    owner: request.owner,
    ...(request.region === undefined ? {} : { region: request.region }),
    lease: request.lease,
    ...(Object.keys(request.inputs).length === 0 ? {} : { inputs: ordered(request.inputs, manifest) }),
  }
  return `${SCHEMA_COMMENT}\n${yaml.dump(document, { lineWidth: -1, noRefs: true })}`
}

function ordered(
  inputs: FormRequest['inputs'],
  manifest: Pick<ModuleManifest, 'inputs'>,
): Readonly<Record<string, Json>> {
  const properties = manifest.inputs['properties']
  const names = typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
  const place = (name: string): number => (names.includes(name) ? names.indexOf(name) : names.length)
  const entries = Object.entries(inputs)
  entries.sort(([a], [b]) => place(a) - place(b) || compareText(a, b))
  return Object.fromEntries(entries)
}
