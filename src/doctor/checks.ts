import { allowedActionsChecks } from './allowed-actions.ts'
import { branchChecks } from './branch.ts'
import { bucketChecks } from './bucket.ts'
import type { Check } from './check.ts'
import { contentChecks } from './content.ts'
import { environmentChecks } from './environments.ts'
import { reaperChecks } from './reaper.ts'
import { repositoryChecks } from './repository.ts'
import { roleChecks } from './roles.ts'
import { variableChecks } from './variables.ts'
import { workflowChecks } from './workflows.ts'

const ALL: readonly Check[] = [
  ...repositoryChecks,
  ...allowedActionsChecks,
  ...branchChecks,
  ...environmentChecks,
  ...variableChecks,
  ...roleChecks,
  ...bucketChecks,
  ...workflowChecks,
  ...contentChecks,
  ...reaperChecks,
]

/** What blocks the first lease first: to ask, to be planned, to be approved, to be applied; then what ends it, and the rest. */
const ORDER: readonly string[] = [
  'repository',
  'actions-enabled',
  'actions-allowed',
  'issues',
  'workflows-readable',
  'workflows-present',
  'workflows-enabled',
  'forms',
  'actions-open-pulls',
  'variables',
  'environments',
  'role-variables',
  'app-key',
  'oidc-subject',
  'account',
  'roles',
  'bucket',
  'region',
  'required-checks-exist',
  'required-checks-reach',
  'merge-queue',
  'catalog-branch',
  'workflows-pinned',
  'branch-protected',
  'branch-force-push',
  'environment-branches',
  'bucket-versioning',
  'bucket-public-access',
  'bucket-encryption',
  'bucket-policy',
  'reaper-mode',
  'heartbeat',
  'environment-waits',
  'required-checks',
  'required-checks-app',
  'merges-without-person',
  'variable-names',
  'port-secrets',
  'cloud-keys',
  'token-default',
  'codeowners',
  'labels',
  'prices',
  'pages',
  'actions-pinned',
  'version',
  'checked-out',
]

/** Every check, in the order in which its findings are told. */
export const CHECKS: readonly Check[] = [...ALL].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id))
