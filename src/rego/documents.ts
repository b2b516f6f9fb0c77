import { ok, problems, type Result } from '../kit/result.ts'
import { readYamlStream } from '../kit/yaml.ts'
import type { RegoDocument } from './findings.ts'

/** Bytes of a YAML stream; plans are JSON, and as large as they are. */
const YAML_STREAM_LIMIT = 8 * 1024 * 1024

/**
 * Reads a file that policies judge, JSON or YAML. A stream of several YAML documents becomes a list, and a list is
 * judged element by element, as conftest does.
 */
export function readRegoDocument(name: string, content: Uint8Array): Result<RegoDocument> {
  if (/\.ya?ml$/i.test(name)) {
    const stream = readYamlStream(name, content, YAML_STREAM_LIMIT)
    if (!stream.ok) return stream
    return ok({ name, value: stream.value.length === 1 ? stream.value[0] : stream.value })
  }
  try {
    return ok({ name, value: JSON.parse(decode(content)) as unknown })
  } catch (error) {
    return problems({
      code: 'document-unreadable',
      message: `it is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      file: name,
      allowed: ['JSON', 'YAML, in a file that ends in .yaml or .yml'],
      remedy: 'for a plan: `terraform show -json plan.tfplan > plan.json`',
    })
  }
}

/** PowerShell writes UTF-16 with a byte order mark. */
function decode(content: Uint8Array): string {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content)
  return new TextDecoder().decode(content)
}
