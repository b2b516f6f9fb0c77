import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A search path on which `gh` is the stand-in of `gh.ts`, in a folder of the test. */
export function pathWithGh(folder: string): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  const script = `#!/bin/sh\nexec '${process.execPath}' '${join(import.meta.dirname, 'gh.ts')}' "$@"\n`
  writeFileSync(join(bin, 'gh'), script, { mode: 0o755 })
  return [bin, process.env['PATH'] ?? ''].join(delimiter)
}
