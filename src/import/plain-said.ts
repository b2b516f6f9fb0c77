/** The engine's own words without the frame that it draws around them. */
export function plainSaid(said: string): string {
  return oneLine(said.replace(/[╷│╵]/g, ' '))
}

/** A text in one line, however it was laid out; what steers a terminal is no text. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
