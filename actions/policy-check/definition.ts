import type { ActionDefinition } from '../../src/outside/runner/definition.ts'

export const definition = {
  name: 'policy-check',
  inputs: {
    mode: {
      description:
        'policy: judges a pull request. approval: says whether its head is approved. merge: merges it where no person is needed. merge-group: judges what a merge queue is about to merge. code-scanning: uploads what mode policy found.',
      default: 'policy',
      allowed: ['policy', 'approval', 'merge', 'merge-group', 'code-scanning'],
    },
    'pull-request': { description: 'Number of the pull request; every mode but merge-group needs it.' },
    'head-sha': {
      description:
        'Head that this run is for, as a full commit id; another head is left alone. Every mode needs it.',
    },
    'group-ref': { description: "Mode merge-group: the group's branch, as GitHub's event names it." },
    plans: {
      description: 'Folder with the plan of each stack, as provision left it in this job. Default: no plans.',
    },
    scans: {
      description:
        'Folder with reports of scanners in SARIF, `<scanner>.sarif`; the guardrails say which there must be. Default: none.',
    },
    opa: {
      description:
        'Path of an OPA binary for Rego policies. Default: the pinned release, from the tool cache or downloaded and held to its checksum.',
    },
    sarif: {
      description:
        'Mode code-scanning: what mode policy put out under this name. Default: nothing to upload.',
    },
    token: { description: 'Token for GitHub.', required: true },
  },
  outputs: {
    verdict: 'pass, fail or unknown; empty when nothing was judged.',
    'needs-approval':
      'With mode policy: true when a person must approve, false when none must; empty when nothing was judged.',
    sarif:
      'With mode policy: what was found, as SARIF 2.1.0 compressed with gzip, in Base64; empty when nothing was judged.',
  },
  // What blocks must be red: where no check is required, the run is all that people see.
  red: ['blocked'],
} as const satisfies ActionDefinition
