import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'reaper',
  inputs: {
    mode: {
      description:
        'report changes nothing; warn also delivers warnings; destroy also ends what is due, if leasehold.yaml enables it; sweep compares what AWS lists with the leases, and deletes nothing.',
      default: 'report',
      allowed: ['report', 'warn', 'destroy', 'sweep'],
    },
    only: { description: 'One lease to look at, <team>/<name>. Default: all.' },
    environment: {
      description: 'Environment whose leases are looked at, as a job has the role of one. Default: all.',
    },
    'slack-webhook': {
      description: 'URL of an incoming webhook of Slack, from a secret; warnings are told there too.',
    },
    'confirm-digest': {
      description:
        'Digest of a list of ends that a run refused because it was long; an approver who starts the run by hand confirms it so.',
    },
    token: { description: 'Token for GitHub.', required: true },
  },
  outputs: {
    ended: 'Number of leases whose end was proved in this run.',
    warned: 'Number of warnings that were delivered in this run.',
    findings: 'Mode sweep: number of resources that somebody should look at.',
  },
  // An end that a person must clear is somebody's work today, so the run calls for them.
  red: ['blocked'],
} as const satisfies ActionDefinition
