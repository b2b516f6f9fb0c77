import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'render-request',
  inputs: {
    'issue-number': { description: 'Issue to read. Default: the one of the event.' },
    token: { description: 'Token for GitHub.', required: true },
  },
  outputs: {
    'pull-request': 'Number of the pull request; empty when there is none.',
    'head-sha': 'Head of the pull request; empty when there is none.',
    branch: 'Branch of the pull request; empty when there is none.',
  },
  // What a person must correct is said on the issue; a red run would call the platform team for it.
  red: [],
} as const satisfies ActionDefinition
