/** Values of contexts, by name: `github.event.number`, `needs.plan.outputs.verdict`. */
export type Contexts = Readonly<Record<string, unknown>>

/** Functions of a job's or a step's state, besides those that only look at their arguments. */
export interface Status {
  success(): boolean
  failure(): boolean
  cancelled(): boolean
  always(): boolean
}

const TOKEN = /\s*('(?:[^']|'')*'|[A-Za-z_][\w-]*|\d+|\|\||&&|==|!=|[!().,])/y

/** The part of GitHub's expressions that our workflows use: property paths, literals, comparison, logic, functions. */
export function evaluate(text: string, contexts: Contexts, status: Status): unknown {
  const tokens = tokensOf(text)
  let at = 0
  const peek = (): string | undefined => tokens[at]
  const take = (wanted?: string): string => {
    const token = tokens[at]
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(`cannot evaluate \`${text}\` at \`${token ?? 'its end'}\``)
    at += 1
    return token
  }

  function or(): unknown {
    let left = and()
    while (peek() === '||') {
      take()
      const right = and()
      left = isTrue(left) ? left : right
    }
    return left
  }
  function and(): unknown {
    let left = equality()
    while (peek() === '&&') {
      take()
      const right = equality()
      left = isTrue(left) ? right : left
    }
    return left
  }
  function equality(): unknown {
    const left = unary()
    const operator = peek()
    if (operator !== '==' && operator !== '!=') return left
    take()
    const isSame = sayValue(left).toLowerCase() === sayValue(unary()).toLowerCase()
    return operator === '==' ? isSame : !isSame
  }
  function unary(): unknown {
    if (peek() !== '!') return primary()
    take()
    return !isTrue(unary())
  }
  function primary(): unknown {
    const token = take()
    if (token === '(') {
      const inner = or()
      take(')')
      return inner
    }
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
    if (/^\d/.test(token)) return Number(token)
    if (token === 'true' || token === 'false') return token === 'true'
    return peek() === '(' ? call(token) : path(token)
  }
  function call(name: string): unknown {
    take('(')
    const given: unknown[] = []
    while (peek() !== ')') {
      given.push(or())
      if (peek() === ',') take()
    }
    take(')')
    return callFunction(name, given, status)
  }
  function path(first: string): unknown {
    let value = propertyOf(contexts, first)
    while (peek() === '.') {
      take()
      value = propertyOf(value, take())
    }
    return value
  }

  const value = or()
  if (at < tokens.length) throw new Error(`cannot evaluate \`${text}\` at \`${tokens[at]}\``)
  return value
}

/** A text with `${{ }}` in it; a text that is nothing else keeps the value's type. */
export function interpolate(text: string, contexts: Contexts, status: Status): unknown {
  const whole = /^\$\{\{(.*)\}\}$/s.exec(text.trim())?.[1]
  if (whole !== undefined && !whole.includes('${{')) return evaluate(whole, contexts, status)
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, inner: string) =>
    sayValue(evaluate(inner, contexts, status)),
  )
}

export function isTrue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 0
}

function callFunction(name: string, given: readonly unknown[], status: Status): unknown {
  switch (name) {
    case 'success':
    case 'failure':
    case 'cancelled':
    case 'always':
      return status[name]()
    case 'startsWith':
      return sayValue(given[0]).toLowerCase().startsWith(sayValue(given[1]).toLowerCase())
    case 'format':
      return sayValue(given[0]).replace(/\{(\d+)\}/g, (_all, at: string) => sayValue(given[Number(at) + 1]))
    case 'fromJSON':
      return JSON.parse(sayValue(given[0]))
    default:
      throw new Error(`function ${name} is not known here`)
  }
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = []
  const source = text.trim()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (match?.[1] === undefined) throw new Error(`cannot read \`${source}\` at ${from}`)
    tokens.push(match[1])
  }
  return tokens
}

export type Outputs = Readonly<Record<string, unknown>>

/** A value as it stands in a text; nothing is the empty text. */
export function sayValue(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export function interpolateAll(fields: Readonly<Record<string, unknown>>, contexts: Contexts): Outputs {
  const status = statusOf([])
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? interpolate(value, contexts, status) : value,
    ]),
  )
}

/** Of a job, by the jobs that it needs; of a step, by the steps before it. */
export function statusOf(results: readonly string[]): Status {
  return {
    success: () => results.every((result) => result === 'success'),
    failure: () => results.includes('failure'),
    cancelled: () => false,
    always: () => true,
  }
}
