import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'catalog-sync',
  inputs: {
    token: { description: 'Token for GitHub.', required: true },
  },
  outputs: {
    commit: 'Commit that was published on the catalog branch; empty when nothing was new.',
  },
  red: ['blocked'],
} as const satisfies ActionDefinition
