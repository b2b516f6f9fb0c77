import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'policy-check',
  inputs: {
    'pull-request': { description: 'Number of the pull request to judge.', required: true },
    'head-sha': {
      description: 'Head that this run is for; another head is left alone. Default: the newest.',
    },
    plans: {
      description: 'Folder with the plan of each stack, as provision left it in this job. Default: no plans.',
    },
    token: { description: 'Token for GitHub.', required: true },
  },
  outputs: {
    verdict: 'pass, fail or unknown; empty when nothing was judged.',
  },
  // What blocks must be red: where no check is required, the run is all that people see.
  red: ['blocked'],
} as const satisfies ActionDefinition
