import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Times {
  /** Milliseconds by the clock. */
  readonly clock: number
  /** Milliseconds of the processor, of what it started too. */
  readonly processor: number
}

export interface TimedTerraform {
  /** With it the machine's own Terraform is found behind one that notes how long it took. */
  readonly path: string
  /** All that Terraform took since the last time that this was asked, by its command: `init`, `plan`, `show` … */
  take(): ReadonlyMap<string, Times>
}

/** Needs bash. */
export function timedTerraform(folder: string): TimedTerraform {
  const bin = join(folder, 'timed-bin')
  mkdirSync(bin)
  const notes = join(folder, 'timed-terraform')
  writeFileSync(notes, '')
  const real = execFileSync('sh', ['-c', 'command -v terraform'], { encoding: 'utf8' }).trim()
  const script = [
    '#!/bin/bash',
    `TIMEFORMAT="$1 %R %U %S"`,
    'exec 3>&2',
    `{ time "${real}" "$@" 2>&3 3>&-; } 2>>"${notes}"`,
  ]
  writeFileSync(join(bin, 'terraform'), `${script.join('\n')}\n`, { mode: 0o755 })
  let read = 0
  return {
    path: [bin, process.env['PATH'] ?? ''].join(delimiter),
    take() {
      const text = readFileSync(notes, 'utf8')
      const lines = text.slice(read).trim().split('\n').filter(Boolean)
      read = text.length
      const times = new Map<string, Times>()
      for (const line of lines) {
        const [command = '', real_, user, system] = line.split(' ')
        const { clock, processor } = times.get(command) ?? { clock: 0, processor: 0 }
        times.set(command, {
          clock: clock + Number(real_) * 1000,
          processor: processor + (Number(user) + Number(system)) * 1000,
        })
      }
      return times
    },
  }
}

/** Of all commands together. */
export function sumOf(times: ReadonlyMap<string, Times>): Times {
  const all = [...times.values()]
  return {
    clock: all.reduce((sum, { clock }) => sum + clock, 0),
    processor: all.reduce((sum, { processor }) => sum + processor, 0),
  }
}
