import type { ModuleManifest } from '../formats/module.ts'
import type { Config } from '../platform/config.ts'

/** A module with an input of every kind, for tests. */
export const everyKind: ModuleManifest = {
  name: 's3-bucket',
  version: '1.2.3',
  title: 'S3 bucket',
  description: 'A private bucket for files.',
  providers: { aws: { source: 'hashicorp/aws', version: '6.0.0' } },
  outputs: {},
  lease: { default: '10d' },
  inputs: {
    type: 'object',
    additionalProperties: false,
    required: ['size', 'purpose'],
    properties: {
      size: { type: 'string', enum: ['small', 'big, with room', 'none-of-these'], description: 'How big.' },
      versioned: { type: 'boolean', default: true },
      purpose: { type: 'string', title: 'Purpose' },
      notes: { type: 'string', maxLength: 2000 },
      'keep-days': { type: 'integer', default: 30 },
      readers: { type: 'array', items: { type: 'string' } },
      rules: { type: 'object', additionalProperties: true },
      name: { type: 'string', description: 'Has the name of a question that every form has.' },
      odd: { enum: ['none', 'some'] },
      seed: { type: 'string', 'x-upload': ['.csv', '.zip'], description: 'What to begin with.' },
    },
  },
}

const environment = {
  account: '123456789012',
  partition: 'aws',
  region: 'eu-west-1',
  regions: ['eu-west-1', 'us-gov-east-1'],
  lease: { default: '7d', max: '30d', maxHours: 720, permanent: false },
  approvals: 1,
  noApprovalUsdMonth: undefined,
  warnings: [{ stage: '2d', hours: 48 }],
}

/** A platform with two environments and two teams, for tests. */
export const twoTeams: Config = {
  repository: { id: 1, name: 'acme/platform', defaultBranch: 'main' },
  engine: { name: 'terraform', version: '1.11.4' },
  backend: { type: 'local', path: 'state' },
  accounts: new Map([['123456789012', { alias: 'acme-sandbox', partition: 'aws' }]]),
  environments: new Map([
    ['dev', environment],
    ['brief', { ...environment, lease: { default: '12h', max: '2d', maxHours: 48, permanent: true } }],
  ]),
  teams: new Map([
    [
      'payments',
      {
        costCentre: 'cc-1',
        members: [
          { login: 'alice', id: 1001 },
          { login: 'bob', id: 1002 },
        ],
        budgetUsdMonth: undefined,
        maxLeases: undefined,
        githubTeam: undefined,
      },
    ],
    [
      'data',
      {
        costCentre: 'cc-2',
        members: [{ login: 'carol', id: 1003 }],
        budgetUsdMonth: undefined,
        maxLeases: undefined,
        githubTeam: undefined,
      },
    ],
  ]),
  approvers: undefined,
  leases: { graceHours: 1 },
  naming: { pattern: undefined, maxLength: 40 },
  tags: {},
  reaper: {
    enabled: false,
    maxPerRun: 10,
    maxPercent: 20,
    maxHoldHours: 336,
    maxPendingHours: 48,
    maxTries: 5,
    intervalHours: 1,
    deniedAccounts: [],
    officeHours: undefined,
  },
  catalog: { branch: 'leasehold-catalog' },
  senders: [],
}
