/** The engine's own words without the frame that it draws around them. */
export function plainSaid(said: string): string {
  return said.replace(/[╷│╵]/g, ' ').replace(/\s+/g, ' ').trim()
}
