/** Where the text is not HCL, or is HCL that is not read here. */
export class HclError extends Error {
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.name = 'HclError'
    this.line = line
  }
}

const BLANK = /(?:[ \t\r\uFEFF]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y
const BLANK_OR_LINE = /(?:[ \t\r\n\uFEFF]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y

/** A place in a text, and what stands there. */
export class Cursor {
  readonly text: string
  at = 0
  #line = 1
  #counted = 0

  constructor(text: string) {
    this.text = text
  }

  get line(): number {
    for (; this.#counted < this.at; this.#counted += 1) if (this.text[this.#counted] === '\n') this.#line += 1
    return this.#line
  }

  /** Skips blanks and comments; line ends too where they mean nothing. */
  skip(overLines: boolean): void {
    const pattern = overLines ? BLANK_OR_LINE : BLANK
    pattern.lastIndex = this.at
    if (pattern.test(this.text)) this.at = pattern.lastIndex
  }

  /** What a sticky pattern finds here, and goes past it. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  /** Whether this stands here; goes past it. */
  takeText(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false
    this.at += word.length
    return true
  }

  peek(length = 1): string {
    return this.text.slice(this.at, this.at + length)
  }

  /** @throws HclError when this does not stand here */
  expect(word: string): void {
    if (this.takeText(word)) return
    const found =
      this.at >= this.text.length ? 'the end of the file' : `\`${this.peek(12).split('\n')[0] ?? ''}\``
    throw this.error(`\`${word}\` was expected, not ${found}`)
  }

  error(message: string): HclError {
    return new HclError(message, this.line)
  }
}
