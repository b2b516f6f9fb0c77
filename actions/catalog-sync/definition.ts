import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'catalog-sync',
  inputs: {
    mode: {
      description:
        'incremental publishes what is new, and keeps what a failing source gave before; rebuild takes nothing but the observed part from what is published; verify compares the two and writes nothing.',
      default: 'incremental',
      allowed: ['incremental', 'rebuild', 'verify'],
    },
    token: { description: 'Token for GitHub.', required: true },
  },
  outputs: {
    commit: 'Commit that was published on the catalog branch; empty when nothing was new.',
  },
  red: ['blocked'],
} as const satisfies ActionDefinition
