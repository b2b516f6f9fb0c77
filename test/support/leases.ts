/** Facts about one lease, as plain objects, for tests: every one ready since 2026-11-23 09:00, for 14 days. */
import type { EvidenceOf, LeaseEvidence } from '../../src/evidence/evidence.ts'
import type { RunRecordEvidence, TombstoneEvidence, WarningEvidence } from '../../src/formats/evidence.ts'
import type { StackManifest } from '../../src/formats/stack.ts'
import { asSha, asUid, parseInstant, type Instant } from '../../src/kit/brands.ts'
import { Fault } from '../../src/kit/result.ts'
import type { Config } from '../../src/platform/config.ts'
import type { LeaseFacts } from '../../src/lease/facts.ts'
import type { TerraformState } from '../../src/stack/state.ts'

export const LEASE = 'payments/reports'
export const UID = asUid('abcdefghijklmnopqrstuvwxy2')
export const OTHER_UID = asUid('zzzzzzzzzzzzzzzzzzzzzzzzz7')
export const REPOSITORY = 900100200
export const START = at('2026-11-23T09:00:00Z')
/** 14 days after the start. */
export const END = at('2026-12-07T09:00:00Z')
export const LINEAGE = '6b1c1b4e-0000-4000-8000-000000000001'

export function at(text: string): Instant {
  const read = parseInstant(text)
  if (read === undefined) throw new Fault('test', `not an instant: ${text}`)
  return read
}

export function sha(digit: string): ReturnType<typeof asSha> {
  return asSha(digit.repeat(40))
}

export function stateKey(lease = LEASE, uid: string = UID): string {
  return `${REPOSITORY}/${lease}/${uid}/terraform.tfstate`
}

export function manifestOf(lease = LEASE, uid: string = UID): StackManifest {
  const [team = '', name = ''] = lease.split('/')
  return {
    version: 1,
    uid,
    request: `requests/${lease}.yaml`,
    issue: 12,
    team,
    name,
    environment: 'staging',
    owner: { login: 'alice', id: 1001 },
    module: { name: 's3-bucket', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` },
    engine: { name: 'terraform', version: '1.11.4' },
    account: '123456789012',
    partition: 'aws',
    region: 'eu-west-1',
    backend: { type: 's3', bucket: 'states', region: 'eu-west-1', key: stateKey(lease, uid) },
    repository: REPOSITORY,
    toolkit: '0.1.0',
  }
}

export function stateOf(changes: Partial<TerraformState> = {}): TerraformState {
  return {
    lineage: LINEAGE,
    serial: 4,
    outputs: new Map(),
    resources: [],
    markers: { uid: UID, start: START, tree: sha('a') },
    managed: 7,
    ...changes,
  }
}

export function factsOf(changes: Partial<LeaseFacts> = {}): LeaseFacts {
  return {
    lease: LEASE,
    manifest: manifestOf(),
    request: {
      kind: 'valid',
      length: { kind: 'for', hours: 336, text: '14d' },
      requestedEnd: undefined,
      sha: sha('b'),
    },
    state: { kind: 'present', state: stateOf() },
    evidence: [applyBegun(), applied()],
    moduleMax: undefined,
    pendingPull: undefined,
    ...changes,
  }
}

export function configOf(reaper: Partial<Config['reaper']> = {}): Config {
  return {
    repository: { id: REPOSITORY, name: 'acme/platform', defaultBranch: 'main' },
    engine: { name: 'terraform', version: '1.11.4' },
    backend: { type: 's3', bucket: 'states', region: 'eu-west-1' },
    accounts: new Map([['123456789012', { alias: 'acme-sandbox', partition: 'aws' }]]),
    environments: new Map([
      [
        'staging',
        {
          account: '123456789012',
          partition: 'aws',
          region: 'eu-west-1',
          regions: ['eu-west-1'],
          lease: { default: '14d', max: '30d', maxHours: 720, permanent: false },
          approvals: 1,
          noApprovalUsdMonth: undefined,
          warnings: [
            { stage: '2d', hours: 48 },
            { stage: '2h', hours: 2 },
          ],
        },
      ],
    ]),
    teams: new Map([
      [
        'payments',
        {
          costCentre: 'cc-1001',
          members: [{ login: 'alice', id: 1001 }],
          budgetUsdMonth: 500,
          maxLeases: undefined,
          githubTeam: undefined,
        },
      ],
    ]),
    approvers: [{ login: 'dana', id: 2001 }],
    leases: { graceHours: 1 },
    naming: { pattern: undefined, maxLength: 40 },
    tags: {},
    reaper: {
      enabled: true,
      maxPerRun: 10,
      maxPercent: 20,
      maxHoldHours: 336,
      maxPendingHours: 48,
      maxTries: 5,
      intervalHours: 1,
      deniedAccounts: [],
      officeHours: undefined,
      ...reaper,
    },
    catalog: { branch: 'leasehold-catalog' },
    senders: [],
  }
}

function common(lease: string, uid: string, moment: Instant) {
  return {
    version: 1,
    uid,
    lease,
    stateKey: stateKey(lease, uid),
    at: moment,
    run: { id: '501', attempt: 1, url: null },
  } as const
}

export function applyBegun(changes: Partial<EvidenceOf<'apply-begun'>> = {}): LeaseEvidence {
  return {
    kind: 'apply-begun',
    ...common(LEASE, UID, at('2026-11-23T08:55:00Z')),
    tree: sha('a'),
    lineage: null,
    planDigest: `sha256:${'1'.repeat(64)}`,
    ...changes,
  }
}

export function runRecord(changes: Partial<RunRecordEvidence> = {}): RunRecordEvidence {
  return {
    kind: 'run-record',
    ...common(changes.lease ?? LEASE, changes.uid ?? UID, START),
    id: 'applied-aaaaaaaaaaaa-0',
    event: 'applied',
    actor: { login: 'alice', id: 1001 },
    reasonCode: 'applied',
    message: '7 resources were made',
    requestSha: sha('b'),
    commit: sha('c'),
    tree: sha('a'),
    planDigest: `sha256:${'1'.repeat(64)}`,
    approvers: [{ login: 'dana', id: 2001 }],
    policy: 'pass',
    pullRequest: 13,
    issue: 12,
    durationSeconds: 40,
    priceUsdMonth: 1.9,
    resources: 4,
    ...changes,
  }
}

export function applied(): LeaseEvidence {
  return runRecord()
}

export function endBegun(changes: Partial<EvidenceOf<'end-begun'>> = {}): LeaseEvidence {
  return {
    kind: 'end-begun',
    ...common(LEASE, UID, at('2026-12-07T10:00:00Z')),
    lineage: LINEAGE,
    serial: 4,
    start: START,
    resources: 7,
    reasonCode: 'lease-ended',
    ...changes,
  }
}

export function warning(
  stage: string,
  delivered: string,
  changes: Partial<WarningEvidence> = {},
): LeaseEvidence {
  return {
    kind: 'warning',
    ...common(LEASE, UID, at(delivered)),
    stage,
    end: END,
    issue: 12,
    comment: 9,
    rehearsal: { resources: 4, data: [] },
    ...changes,
  }
}

export function hold(until: string, asked: string): LeaseEvidence {
  return {
    kind: 'hold',
    ...common(LEASE, UID, at(asked)),
    by: { login: 'alice', id: 1001 },
    until: at(until),
    comment: 77,
  }
}

export function tombstone(changes: Partial<TombstoneEvidence> = {}): TombstoneEvidence {
  return {
    kind: 'tombstone',
    ...common(LEASE, UID, at('2026-12-07T10:05:00Z')),
    reasonCode: 'lease-ended',
    start: START,
    end: END,
    lineage: LINEAGE,
    serial: 6,
    destroyed: 4,
    leftovers: [],
    entry: {},
    ...changes,
  }
}
