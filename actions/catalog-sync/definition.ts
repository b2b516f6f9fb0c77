import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'catalog-sync',
  inputs: {
    mode: {
      description:
        'incremental publishes what is new, and keeps what a failing source gave before; rebuild takes nothing but the observed part from what is published; verify compares the two and writes nothing; report tells in one issue where requests, stacks, states and AWS do not agree; port sends the published leases to Port.',
      default: 'incremental',
      allowed: ['incremental', 'rebuild', 'verify', 'report', 'port'],
    },
    token: { description: 'Token for GitHub.', required: true },
    'port-client-id': { description: 'Mode port: client id of Port, from a secret. Empty: nothing is sent.' },
    'port-client-secret': { description: 'Mode port: client secret of Port, from a secret.' },
    'port-api': {
      description: 'Mode port: address of Port’s API. Default: https://api.port.io; https://api.us.port.io.',
    },
  },
  outputs: {
    commit: 'Commit that was published on the catalog branch; empty when nothing was new.',
    issue: 'Mode report: number of the issue that is open; empty when nothing is left.',
  },
  red: ['blocked'],
} as const satisfies ActionDefinition
