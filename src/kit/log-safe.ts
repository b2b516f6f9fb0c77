/**
 * Text of people on one line of a workflow log (S3). GitHub's runner reads `::command::` at the start of a line and
 * `##[command]` anywhere, so line ends are escaped and both markers are broken up.
 */
export function logSafe(text: string): string {
  return controlSafe(text).replaceAll('::', ': :').replaceAll('##[', '## [')
}

/** Text of people on one line, in which no character does anything to a terminal. Not for a log: see {@link logSafe}. */
export function controlSafe(text: string): string {
  return text
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replace(/[^\P{Cc}\t]/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(
      /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16)}`,
    )
}
