import type { Command } from 'commander'
import { registerImport } from '../module/import.ts'
import { registerLock } from '../module/lock.ts'

/** `leasehold module`: what a platform team does with the golden paths it offers. */
export function registerModule(program: Command): void {
  const module = program
    .command('module')
    .description('bring Terraform modules of your own, and lock their providers')
    .addHelpText('after', HELP)
  registerImport(module)
  registerLock(module)
}

const HELP = `
Examples:
  $ leasehold module import ../terraform-aws-queue
  $ leasehold module lock queue`
