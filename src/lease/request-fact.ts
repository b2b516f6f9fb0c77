import { requestFormat, type Request } from '../formats/request.ts'
import { parseInstant } from '../kit/brands.ts'
import { blobId } from '../kit/git-objects.ts'
import { validateDocument, validator } from '../kit/schema.ts'
import { readYaml } from '../kit/yaml.ts'
import { parseLength } from './length.ts'
import type { RequestFact } from './facts.ts'

const validate = validator<Request>(requestFormat)

/**
 * What a request's file says about its lease. Only its own form counts: an owner who left or an input that the module
 * dropped keeps no lease alive for ever.
 * @param entry what the folder's listing says is at the path; anything but a regular file is no deletion
 */
export function requestFact(
  path: string,
  entry: 'file' | 'other' | 'none',
  content: Uint8Array | undefined,
): RequestFact {
  if (entry === 'none') return { kind: 'missing' }
  if (entry === 'other' || content === undefined)
    return {
      kind: 'unreadable',
      sha: undefined,
      problems: [
        {
          code: 'not-a-file',
          message: 'it is not a regular file',
          file: path,
          remedy: 'commit the request itself, or delete it to end its lease',
        },
      ],
    }
  const sha = blobId(content)
  const document = readYaml(path, content)
  const valid = document.ok ? validateDocument(document.value, validate) : document
  if (!valid.ok) return { kind: 'unreadable', problems: valid.problems, sha }
  const { lease, end } = valid.value
  const length = parseLength(lease)
  const requestedEnd = parseInstant(end?.at)
  if (length === undefined || (end !== undefined && requestedEnd === undefined))
    return {
      kind: 'unreadable',
      sha,
      problems: [
        {
          code: 'wrong-form',
          message: length === undefined ? '`lease` is not a length' : '`end.at` is not an instant',
          file: path,
          field: length === undefined ? '/lease' : '/end/at',
          allowed: length === undefined ? ['12h', '14d', '2w', 'permanent'] : ['2026-12-01T09:00:00Z'],
          remedy: 'correct it',
        },
      ],
    }
  return { kind: 'valid', length, requestedEnd, data: end?.data, sha }
}
