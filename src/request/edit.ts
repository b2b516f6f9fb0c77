import type { Json } from '../kit/canonical.ts'
import { ok, type Result } from '../kit/result.ts'
import { setYaml } from '../kit/yaml-edit.ts'
import type { Module } from '../module/module.ts'
import type { Config } from '../platform/config.ts'
import { settleChange, type Change, type FieldEdit } from './change.ts'
import { readRequest } from './read.ts'
import type { LeaseRequest } from './request.ts'

/** A request's file after changes, and what it then asks for. */
export interface ChangedRequest {
  readonly content: string
  readonly request: LeaseRequest
  /** Fields that changed, with what stood there and what stands there now. */
  readonly edits: readonly (FieldEdit & { readonly before: Json | undefined })[]
}

/**
 * Makes changes to a request's file, one after the other, each under the rules of {@link settleChange}. Comments and
 * layout stay. The file is valid afterwards, or nothing is changed and everything that is wrong is told.
 * @param platform the base branch's config, and the module as it is frozen in the stack
 */
export function applyChanges(
  file: { readonly path: string; readonly content: Uint8Array },
  changes: readonly Change[],
  platform: { readonly config: Config; readonly module: Module },
): Result<ChangedRequest> {
  const first = readRequest(file.path, file.content, platform)
  if (!first.ok) return first
  let request = first.value
  let content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.content)
  const edits: (FieldEdit & { readonly before: Json | undefined })[] = []
  for (const change of changes) {
    const edit = settleChange(change, { request, ...platform })
    if (!edit.ok) return { ok: false, problems: edit.problems.map((one) => ({ file: file.path, ...one })) }
    const edited = editRequest(file.path, content, edit.value)
    if (!edited.ok) return edited
    const read = readRequest(file.path, Buffer.from(edited.value), platform)
    if (!read.ok) return read
    edits.push({ ...edit.value, before: valueAt(request.document.value as Json, edit.value.path) })
    content = edited.value
    request = read.value
  }
  return ok({ content, request, edits })
}

/** Sets one field of a request's file and keeps its comments and layout. */
export function editRequest(path: string, text: string, edit: FieldEdit): Result<string> {
  return setYaml(path, text, edit.path, edit.value)
}

function valueAt(held: Json, path: readonly string[]): Json | undefined {
  let value: Json | undefined = held
  for (const key of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const record = value as Readonly<Record<string, Json>>
    value = Object.hasOwn(record, key) ? record[key] : undefined
  }
  return value
}
