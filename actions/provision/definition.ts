import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'provision',
  inputs: {
    mode: {
      description:
        'plan: plans the stacks of a pull request. apply: brings the default branch to what Git says.',
      required: true,
      allowed: ['plan', 'apply'],
    },
    'pull-request': { description: 'With plan: number of the pull request.' },
    'head-sha': {
      description:
        'With plan: head that this run is for; a newer head is left to its own run. Default: the newest.',
    },
    environment: {
      description:
        'With apply: only stacks of this environment, as this job has its role. Default: all stacks.',
    },
    lease: { description: 'With apply: only this lease, `<team>/<name>`. Default: all leases.' },
    opa: {
      description:
        'With apply: path of an OPA binary for Rego policies. Default: the pinned release, from the tool cache or downloaded and held to its checksum.',
    },
    token: { description: 'Token for GitHub.', required: true },
  },
  outputs: {
    issue: 'With apply: issue of the one lease that was applied; empty when it was none, or several.',
    plans: 'With plan: folder with the plan of each stack, for policy-check in the same job.',
  },
  // What a person must act on must be red: a merge that was not applied looks like success otherwise.
  red: ['blocked'],
} as const satisfies ActionDefinition
