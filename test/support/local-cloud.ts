import { spawnSync } from 'node:child_process'
import { hasTerraform } from './plain-stack.ts'

/** What of Terraform and the local AWS is not on this machine, for the names of the tests that are skipped for it. */
export const missingCloud: 'needs Terraform' | 'needs moto_server' | undefined = !hasTerraform
  ? 'needs Terraform'
  : spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status === 0
    ? undefined
    : 'needs moto_server'
