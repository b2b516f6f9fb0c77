/** A pattern of Terraform's as one of JSON Schema; undefined where JavaScript cannot say the same. */
export interface Pattern {
  readonly text: string
  /** A repetition within a repetition: Terraform takes the same time for every text, JavaScript may not. */
  readonly isNested: boolean
}

/** RE2's blanks, which JavaScript's `\s` has more of. */
const BLANKS = '\\t\\n\\f\\r '

const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
}

/** Escapes that both have, with one meaning: ASCII classes, ends of words, controls. */
const SHARED = /^\\(?:[dDwWbBtnrfv]|x[0-9A-Fa-f]{2})/
const SIGNS = /[$^\\.*+?()[\]{}|/]/

/**
 * Terraform's patterns are RE2's, JSON Schema's are JavaScript's with the flag `u`.
 * https://github.com/google/re2/wiki/Syntax · https://ecma-international.org/ecma-262/#sec-patterns
 */
export function patternOf(re2: string): Pattern | undefined {
  let text = ''
  let isInClass = false
  for (let at = 0; at < re2.length;) {
    const rest = re2.slice(at)
    const step: Step | undefined = isInClass ? inClass(rest) : outside(rest)
    if (step === undefined) return undefined
    text += step.text
    at += step.length
    isInClass = step.isInClass ?? isInClass
  }
  return isPattern(text) ? { text, isNested: isNested(text) } : undefined
}

interface Step {
  readonly text: string
  /** Characters that were read. */
  readonly length: number
  readonly isInClass?: boolean
}

function outside(rest: string): Step | undefined {
  const [first = ''] = rest
  if (rest.startsWith('\\A')) return { text: '^', length: 2 }
  if (rest.startsWith('\\z')) return { text: '$', length: 2 }
  if (rest.startsWith('\\s')) return { text: `[${BLANKS}]`, length: 2 }
  if (rest.startsWith('\\S')) return { text: `[^${BLANKS}]`, length: 2 }
  if (first === '\\') return escape(rest)
  if (rest.startsWith('(?P<')) return { text: '(?<', length: 4 }
  if (rest.startsWith('(?') && !/^\(\?(?::|<[A-Za-z_])/.test(rest)) return undefined
  if (first === '[') {
    const open = /^\[\^?\]?/.exec(rest)?.[0] ?? '['
    // A bracket that comes first is one of the signs.
    return {
      text: open.endsWith(']') ? `${open.slice(0, -1)}\\]` : open,
      length: open.length,
      isInClass: true,
    }
  }
  if (first === '{' && !/^\{[0-9]+(?:,[0-9]*)?\}/.test(rest)) return { text: '\\{', length: 1 }
  const repeat = first === '{' ? (/^\{[^}]*\}/.exec(rest)?.[0] ?? first) : undefined
  if (repeat !== undefined) return { text: repeat, length: repeat.length }
  if (first === '}' || first === ']') return { text: `\\${first}`, length: 1 }
  return { text: first, length: 1 }
}

function inClass(rest: string): Step | undefined {
  const [first = ''] = rest
  const named = /^\[:(\^?)([a-z]+):\]/.exec(rest)
  if (named !== null) {
    const [whole, not, name = ''] = named
    const signs = not === '' && Object.hasOwn(POSIX, name) ? POSIX[name] : undefined
    return signs === undefined ? undefined : { text: signs, length: whole.length }
  }
  if (rest.startsWith('\\s')) return { text: BLANKS, length: 2 }
  if (/^\\[SbBAz]/.test(rest)) return undefined
  if (rest.startsWith('\\-')) return { text: '\\-', length: 2 }
  if (first === '\\') return escape(rest)
  if (first === ']') return { text: ']', length: 1, isInClass: false }
  return { text: first === '[' ? '\\[' : first, length: 1 }
}

/** Letters that stand for something differ; every other sign after a back slash stands for itself. */
function escape(rest: string): Step | undefined {
  const shared = SHARED.exec(rest)?.[0]
  if (shared !== undefined) return { text: shared, length: shared.length }
  const code = /^\\x\{([0-9A-Fa-f]{1,6})\}/.exec(rest)
  if (code !== null) return { text: `\\u{${code[1] ?? ''}}`, length: code[0].length }
  const category = /^\\([pP])(?:([LMNPSZC])|\{(\^?)([LMNPSZC][a-z]?)\})/.exec(rest)
  if (category !== null && (category[3] ?? '') === '')
    return { text: `\\${category[1] ?? ''}{${category[2] ?? category[4] ?? ''}}`, length: category[0].length }
  const sign = rest[1] ?? ''
  if (sign === '' || /[A-Za-z0-9]/.test(sign) || sign > '~') return undefined
  return { text: SIGNS.test(sign) ? `\\${sign}` : sign, length: 2 }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** Whether a group that is repeated without end has such a repetition in it. */
function isNested(text: string): boolean {
  const bare = text.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x')
  const open: boolean[] = []
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at]
    const repeats = /^(?:[*+]|\{[0-9]+,\})/.test(bare.slice(at + (sign === ')' ? 1 : 0)))
    if (sign === '(') open.push(false)
    else if (sign === ')') {
      const held = open.pop() ?? false
      if (held && repeats) return true
      if ((held || repeats) && open.length > 0) open[open.length - 1] = true
    } else if (repeats && open.length > 0) open[open.length - 1] = true
  }
  return false
}

/** A text as a pattern of itself. */
export function patternOfText(text: string): string {
  return text.replace(/[$^\\.*+?()[\]{}|/]/g, '\\$&')
}
