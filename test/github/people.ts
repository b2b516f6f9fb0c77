import type { Account } from './model.ts'

/** Bot of the job's own token; GitHub's real numeric id of `github-actions[bot]`. */
export const GITHUB_ACTIONS: Account = {
  login: 'github-actions[bot]',
  id: 41898282,
  token: 'ghs-github-actions',
  role: 'write',
  kind: 'github-token',
}

/** The platform's own App. */
export const LEASEHOLD_APP: Account = {
  login: 'leasehold[bot]',
  id: 770001,
  token: 'ghs-leasehold-app',
  role: 'write',
  kind: 'app',
}

/** GitHub's real numeric ids of Dependabot, and of the account that stands for deleted ones. */
export const DEPENDABOT: Account = {
  login: 'dependabot[bot]',
  id: 49699333,
  token: 'ghs-dependabot',
  role: 'write',
  kind: 'app',
}
export const GHOST: Account = { login: 'ghost', id: 10137, token: '', role: 'none', kind: 'person' }

/** Who administers the repository; nobody does, unless a test says so. */
export const ADA: Account = { login: 'ada', id: 3001, token: 'ghp-ada', role: 'admin', kind: 'person' }

/** As in `leasehold.yaml`: members of teams, approvers, and one who may only read. `stranger` is not a collaborator. */
export const PEOPLE: readonly Account[] = [
  person('alice', 1001, 'write'),
  person('bob', 1002, 'write'),
  person('carol', 1003, 'write'),
  person('dana', 2001, 'maintain'),
  person('erin', 2002, 'write'),
  person('mallory', 6666, 'read'),
  person('stranger', 7777, 'none'),
  GITHUB_ACTIONS,
  LEASEHOLD_APP,
  DEPENDABOT,
]

function person(login: string, id: number, role: Account['role']): Account {
  return { login, id, token: `ghp-${login}`, role, kind: 'person' }
}
