import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'render-request',
  inputs: {
    mode: {
      description:
        'What to do: issue, pull-request, command, record, dispatch, sweep or explain. Default: what the event is.',
      allowed: ['issue', 'pull-request', 'command', 'record', 'dispatch', 'sweep', 'explain'],
    },
    'issue-number': { description: 'Mode issue: the issue to read. Default: the one of the event.' },
    'pull-request': { description: 'Mode pull-request: its number.' },
    'head-sha': {
      description:
        'Mode pull-request, which needs it: head that was asked for, as a full commit id; a newer one is left to the run of its own.',
    },
    'comment-id': {
      description: 'Modes command and record: the comment to read. Default: the one of the event.',
    },
    request: {
      description:
        'Mode dispatch: the request as JSON (schemas/dispatch.schema.json). Default: the payload of the event.',
    },
    failed: {
      description: 'Mode explain: the step that failed, app-key, role or action.',
      allowed: ['app-key', 'role', 'action'],
    },
    environment: { description: 'Mode explain: GitHub environment of the job.' },
    role: { description: 'Mode explain: role that the job was to take; empty when its variable is.' },
    'role-variable': { description: 'Mode explain: name of the variable that holds the role.' },
    said: { description: 'Mode explain: output `result` of the action that failed.' },
    token: { description: 'Token for GitHub.', required: true },
  },
  outputs: {
    'pull-request': 'Number of the pull request; empty when there is none.',
    'head-sha': 'Head of the pull request; empty when there is none.',
    branch: 'Branch of the pull request; empty when there is none.',
    environment: 'Environment of the lease, when the run is about one lease.',
    next: 'What the same workflow run must do next: plan, record, reconcile, or nothing when empty.',
  },
  // What a person must correct is said on the issue; a red run would call the platform team for it.
  red: [],
} as const satisfies ActionDefinition
