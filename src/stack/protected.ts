import type { Files } from '../kit/git-objects.ts'
import type { Problem } from '../kit/result.ts'
import type { TerraformState } from './state.ts'

interface Token {
  readonly kind: 'word' | 'text' | 'sign'
  readonly value: string
}

/** Keys of instances, as in `aws_s3_bucket.this["x"]`. */
const KEYS = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g

/**
 * Resources whose code forbids to destroy them, as `<folder>:<type>.<name>`. `prevent_destroy` stands in the code and
 * nowhere else: neither a plan nor a state has it. Whatever is not written `false` counts as protected.
 */
export function protectedResources(files: Files): ReadonlySet<string> {
  const found = new Map<string, boolean>()
  const paths = [...files.keys()].filter((path) => path.endsWith('.tf')).sort()
  // What an override file says of a resource holds in place of what others say.
  const [plain, overrides] = [paths.filter((path) => !isOverride(path)), paths.filter(isOverride)]
  for (const path of [...plain, ...overrides]) {
    const folder = path.split('/').slice(0, -1).join('/')
    const text = new TextDecoder().decode(files.get(path))
    for (const { resource, isProtected } of lifecyclesIn(tokensOf(text)))
      found.set(`${folder}:${resource}`, isProtected)
  }
  return new Set([...found].filter(([, isProtected]) => isProtected).map(([key]) => key))
}

/**
 * What was protected when the stack was last applied, is still in the state, and is not protected any more (L13). A
 * change that takes a protection off counts once it was applied, as every other change does.
 */
export function lostProtections(applied: Files, now: Files, state: TerraformState): readonly Problem[] {
  const still = protectedResources(now)
  const lost = [...protectedResources(applied)].filter((key) => !still.has(key))
  const managed = state.resources.filter(({ mode }) => mode === 'managed').map(({ address }) => address)
  return lost.flatMap((key) => {
    const [folder = '', resource = ''] = key.split(':')
    const address = managed.find((one) => `.${one.replaceAll(KEYS, '')}`.endsWith(`.${resource}`))
    return address === undefined ? [] : [protectionLost(address, folder)]
  })
}

function protectionLost(address: string, folder: string): Problem {
  return {
    code: 'protection-removed',
    message: `${address} had prevent_destroy when it was applied, and its code${folder === '' ? '' : ` in ${folder}/`} has not any more`,
    remedy:
      'bring the protection back; or extend the lease, so that the change which takes it off is applied before it ends',
  }
}

function isOverride(path: string): boolean {
  return /(?:^|\/|_)override\.tf$/.test(path)
}

/** What the `lifecycle` of each resource says of `prevent_destroy`, where it says anything. */
function lifecyclesIn(tokens: readonly Token[]) {
  const found: { readonly resource: string; readonly isProtected: boolean }[] = []
  const blocks: string[] = []
  let resource = ''
  tokens.forEach(({ kind, value }, index) => {
    const before = (back: number): string => tokens[index - back]?.value ?? ''
    if (kind === 'sign' && value === '{') {
      if (blocks.length === 0) resource = before(3) === 'resource' ? `${before(2)}.${before(1)}` : ''
      blocks.push(before(1))
    } else if (kind === 'sign' && value === '}') blocks.pop()
    else if (value === 'prevent_destroy' && blocks.length === 2 && blocks[1] === 'lifecycle')
      if (resource !== '') found.push({ resource, isProtected: tokens[index + 2]?.value !== 'false' })
  })
  return found
}

const LEXICON =
  /(?<skipped>\s+|#.*|\/\/.*|\/\*[\s\S]*?\*\/)|(?<here><<-?(?<end>[\w-]+)\r?\n[\s\S]*?^[ \t]*\k<end>[ \t]*\r?$)|(?<word>[\p{L}_][\p{L}\p{N}_-]*)|(?<text>")|(?<sign>[\s\S])/gmuy

/** Words, texts and signs of HCL, without comments and heredocs. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  LEXICON.lastIndex = 0
  while (LEXICON.lastIndex < text.length) {
    const { word, text: quote, sign } = LEXICON.exec(text)?.groups ?? {}
    if (word !== undefined) tokens.push({ kind: 'word', value: word })
    else if (quote !== undefined) {
      const end = endOfText(text, LEXICON.lastIndex)
      tokens.push({ kind: 'text', value: text.slice(LEXICON.lastIndex, end - 1) })
      LEXICON.lastIndex = end
    } else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign })
  }
  return tokens
}

/** Behind the closing quote of a text that begins at `from`; templates in it may hold texts of their own. */
function endOfText(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if ((text[at] === '$' || text[at] === '%') && text[at + 1] === '{' && text[at - 1] !== text[at])
      depth += 1
    else if (text[at] === '}' && depth > 0) depth -= 1
    else if (text[at] === '"' && depth > 0) at = endOfText(text, at + 1) - 1
    else if (text[at] === '"') return at + 1
  }
  return text.length
}
