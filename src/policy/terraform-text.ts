import { readHclJson } from '../hcl/json-body.ts'
import type { HclBlock } from '../hcl/syntax.ts'
import type { Files } from '../kit/git-objects.ts'

/** A block in a Terraform file, by the words before its brace. */
export interface Block {
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** `resource`, `data`, `provisioner` … */
  readonly kind: string
  readonly labels: readonly string[]
  /** Kind of the block of the file's top level that it stands in; undefined: it stands there itself. */
  readonly within: string | undefined
  /** Braces that are open before it. */
  readonly depth: number
}

/** A file that a block cannot be looked for in. */
export interface Unreadable {
  readonly file: string
}

const TERRAFORM = /\.(?:tf|tofu)$/
const TERRAFORM_JSON = /\.(?:tf|tofu)\.json$/
const BLOCK = /(?:^|[{\n])[ \t]*([a-z_]+)((?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*)[ \t]*\{/g

/** Blocks of every file, nested ones too, whatever they are called. Comments, texts and heredocs hold none. */
export function blocksIn(files: Files): readonly (Block | Unreadable)[] {
  return [...files].flatMap(([file, content]): readonly (Block | Unreadable)[] => {
    if (TERRAFORM_JSON.test(file)) return jsonBlocksOf(file, content)
    return TERRAFORM.test(file) ? blocksOf(file, new TextDecoder().decode(content)) : []
  })
}

/** Types of the resources in the files, each once. */
export function resourceTypesIn(files: Files): readonly string[] {
  const types = blocksIn(files).flatMap((block) =>
    'kind' in block && block.kind === 'resource' && block.labels[0] !== undefined ? [block.labels[0]] : [],
  )
  return [...new Set(types)]
}

/** Terraform's JSON form: what is looked for stands at the top level, or in a block there. */
function jsonBlocksOf(file: string, content: Uint8Array): readonly (Block | Unreadable)[] {
  const body = readHclJson(file, content)
  if (!body.ok) return [{ file }]
  return body.value.blocks.flatMap((block) => [
    blockOf(file, block, undefined),
    ...block.body.blocks.map((inner) => blockOf(file, inner, block.kind)),
  ])
}

function blockOf(file: string, { kind, labels, line }: HclBlock, within: string | undefined): Block {
  return { file, line, kind, labels, within, depth: within === undefined ? 0 : 1 }
}

function blocksOf(file: string, text: string): readonly (Block | Unreadable)[] {
  const bare = withoutText(text)
  const blocks: Block[] = []
  let [seen, depth, line] = [0, 0, 1]
  let top: string | undefined
  for (const match of bare.matchAll(BLOCK)) {
    const kind = match[1] ?? ''
    const at = match.index + match[0].indexOf(kind)
    for (; seen < at; seen += 1) {
      const character = bare[seen]
      if (character === '\n') line += 1
      else if (character === '{') depth += 1
      else if (character === '}') depth -= 1
    }
    const found = [...(match[2] ?? '').matchAll(/"([^"]*)"|([A-Za-z_][\w-]*)/g)]
    const labels = found.map(([, quoted, plain]) => quoted ?? plain ?? '')
    if (depth === 0) top = kind
    blocks.push({ file, line, kind, labels, within: depth === 0 ? undefined : top, depth })
  }
  // Braces that do not match mean that it was not understood, and what is not understood may hide something.
  const isWhole = bare.split('{').length === bare.split('}').length
  return isWhole ? blocks : [{ file }]
}

/** Blanks out comments and heredocs, and what stands in quotes unless it can be a label; lines stay where they are. */
function withoutText(text: string): string {
  const comment =
    /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|<<[-~]?([A-Za-z_][\w-]*)[^\n]*\n[\s\S]*?(?<=\n)[ \t]*\1(?=[ \t]*(?:\n|$))/y
  let bare = ''
  for (let at = 0; at < text.length;) {
    comment.lastIndex = at
    const end = text[at] === '"' ? endOfText(text, at) : comment.test(text) ? comment.lastIndex : at + 1
    const found = text.slice(at, end)
    const lines = found.replace(/[^\n]/g, '')
    if (end === at + 1 || /^"[\w./:-]*"$/.test(found)) bare += found
    else bare += found.startsWith('"') ? `""${lines}` : lines
    at = end
  }
  return bare
}

/** The place after a text in quotes; a text within `${…}` of it does not end it. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '"') return at + 1
    else if ((character === '$' || character === '%') && text[at + 1] === '{') {
      // `$${` is text.
      if (text[at - 1] !== character) at = endOfTemplate(text, at + 2) - 1
    }
  }
  return text.length
}

function endOfTemplate(text: string, start: number): number {
  let open = 1
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') at = endOfText(text, at) - 1
    else if (character === '{') open += 1
    else if (character === '}') {
      open -= 1
      if (open === 0) return at + 1
    }
  }
  return text.length
}
