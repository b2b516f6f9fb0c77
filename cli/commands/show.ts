import type { Command } from 'commander'
import { addShow } from '../show-lease.ts'

/** `leasehold show`: the same as `leasehold lease show`. */
export function registerShow(program: Command): void {
  addShow(program, 'leasehold show')
}
