import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'provision',
  inputs: {
    mode: {
      description:
        'plan: plans the stacks of a pull request. reconcile: finds what is to apply, as jobs of a matrix. apply: brings the default branch to what Git says. drift-jobs: shares all stacks out, as jobs of a matrix. drift: compares what exists with what was applied.',
      required: true,
      allowed: ['plan', 'reconcile', 'apply', 'drift-jobs', 'drift'],
    },
    'pull-request': { description: 'With plan: number of the pull request.' },
    'head-sha': {
      description:
        'With plan, which needs it: head that this run is for, as a full commit id; a newer head is left to its own run.',
    },
    environment: {
      description:
        'With reconcile and apply: only stacks of this environment, as this job has its role. Default: all stacks.',
    },
    environments: {
      description:
        'With reconcile, instead of environment: all environments that have jobs, as a JSON list; work in another one is said in red.',
    },
    lease: {
      description:
        'With apply: only these leases, `<team>/<name>`, with a space between two. Default: all leases.',
    },
    stacks: {
      description:
        'With apply: stacks of the whole run, of which this job may have a part; above 20 of them living comments only say what went wrong. Default: those of this job.',
    },
    usual: {
      description:
        'With apply: what mode reconcile said of how long modules usually take. Default: by the leases of this job.',
    },
    place: {
      description:
        'With drift: which stacks this job looks at, one of the jobs that drift-jobs found, as JSON. Default: all stacks.',
    },
    opa: {
      description:
        'With apply: path of an OPA binary for Rego policies. Default: the pinned release, from the tool cache or downloaded and held to its checksum.',
    },
    token: { description: 'Token for GitHub.', required: true },
  },
  outputs: {
    issue: 'With apply: issue of the one lease that was applied; empty when it was none, or several.',
    jobs: 'With reconcile: jobs that apply, as a JSON list for `matrix.include`: environment, account, region, lock and leases of each; empty when there is nothing to apply.',
    stacks: 'With reconcile: how many stacks are to apply.',
    usual: 'With reconcile: how long modules usually take, from the leases that there are.',
    'drift-jobs':
      'With drift-jobs: jobs that look, as a JSON list for `matrix.include`; empty when there is no stack.',
    plans: 'With plan: folder with the plan of each stack, for policy-check in the same job.',
  },
  // What a person must act on must be red: a merge that was not applied looks like success otherwise.
  red: ['blocked'],
} as const satisfies ActionDefinition
