import { readdirSync, readFileSync } from 'node:fs'

/** Ends a process and all that it started, at once, as a runner does at the end of its patience. Linux. */
export function killTree(pid: number): void {
  // The parent first, so that it cannot start anything more.
  for (const one of [pid, ...descendants(pid)])
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // Gone already.
    }
}

function descendants(pid: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = parentOf(name)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const found = [...(children.get(pid) ?? [])]
  for (const one of found) found.push(...(children.get(one) ?? []))
  return found
}

/** Field 4 of `/proc/<pid>/stat`; the name before it stands in brackets and may hold anything. */
function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}
