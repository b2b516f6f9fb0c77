/** For an option that may be repeated: every value that was given, in order. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
