import { describe, expect, test } from '@jest/globals'
import {
  factsOf,
  healthyConfig,
  healthyContext,
  healthySeen,
  instant,
  roleOf,
  trustOf,
} from '../../test/support/doctor-facts.ts'
import type { Context } from './check.ts'
import { CHECKS } from './checks.ts'
import { diagnose } from './diagnose.ts'
import type { Facts, Seen } from './facts.ts'
import { wantedRoles } from './purposes.ts'

const context = await healthyContext()
const healthy = await healthySeen()

type Change = (seen: Seen) => Partial<Seen>

function changed(change: Change): Facts {
  return factsOf({ ...healthy, ...change(healthy) })
}

function rules(given: Partial<Seen['rules']>): Change {
  return (seen) => ({ rules: { ...seen.rules, ...given } })
}

/** Every called workflow at another ref; `only` in one file. */
function calledAt(ref: string, only?: string): Change {
  return (seen) => ({
    workflowFiles: seen.workflowFiles.map((one) =>
      only === undefined || one.file === only
        ? { ...one, calls: one.calls.map((call) => ({ ...call, ref })) }
        : one,
    ),
  })
}

const switchedOff = { config: await healthyConfig((text) => text.replace('enabled: true', 'enabled: false')) }

test('a healthy repository: all was looked at, and nothing is left to say', () => {
  const { findings, well, isHealthy } = diagnose(factsOf(healthy), context)
  expect(findings).toEqual([])
  expect(well).toHaveLength(CHECKS.length)
  expect(isHealthy).toBe(true)
})

describe('what was not seen is never green', () => {
  const pairs = CHECKS.flatMap(({ id, looks }) => looks.map((name) => [id, name] as const))

  test.each(pairs)('%s without %s', (id, name) => {
    const unseen = {
      kind: 'unseen',
      why: 'GitHub answered 403',
      remedy: 'use a token with `x: read`',
    } as const
    const { findings, well, isHealthy } = diagnose({ ...factsOf(healthy), [name]: unseen }, context)
    expect(findings).toContainEqual(
      expect.objectContaining({ check: id, level: 'could-not-look', fix: 'use a token with `x: read`' }),
    )
    expect(well).not.toContain(id)
    expect(isHealthy).toBe(false)
  })

  test('what was left out is said, and is no fault', () => {
    const out = { kind: 'left-out', why: '`--without aws` was given' } as const
    const { findings, well, isHealthy } = diagnose({ ...factsOf(healthy), trust: out }, context)
    expect(findings).toContainEqual(expect.objectContaining({ check: 'roles', level: 'note' }))
    expect(well).not.toContain('roles')
    expect(isHealthy).toBe(true)
  })
})

test('where no variable names an environment, the first one is looked at all the same', () => {
  const { findings } = diagnose(
    factsOf({ ...healthy, variables: new Map(), environmentVariables: new Map(), environments: [] }),
    context,
  )
  const missing = findings.filter(({ check }) => check === 'role-variables' || check === 'environments')
  expect(missing.map(({ what }) => what).join()).toContain('dev-plan')
  expect(missing).toHaveLength(7)
})

describe('what is well in another way', () => {
  const rows: readonly (readonly [string, Change, Partial<Context>?])[] = [
    [
      'actions-open-pulls',
      ({ workflowTokens }) => ({ workflowTokens: { ...workflowTokens, mayOpenPulls: false } }),
    ],
    [
      'actions-allowed',
      ({ actions }) => ({
        actions: { ...actions, allowed: 'selected' },
        selectedActions: {
          github: true,
          verified: false,
          patterns: ['aws-actions/configure-aws-credentials@*'],
        },
      }),
    ],
    ['merge-queue', rules({ hasMergeQueue: true })],
    [
      'required-checks-reach',
      ({ workflowFiles }) => ({
        workflowFiles: [
          ...workflowFiles,
          ...workflowFiles
            .filter(({ file }) => file === 'on-pull-request.yml')
            .map((one) => ({ ...one, file: 'on-pull-request-too.yml', filtered: ['pull_request'] })),
        ],
      }),
    ],
    ['oidc-subject', () => ({ subject: { claims: ['repo', 'context'], isImmutable: undefined } })],
    [
      'required-checks-exist',
      ({ rules: all }) => ({
        rules: { ...all, checks: [{ name: 'build', app: undefined }] },
        checkNames: ['build'],
      }),
    ],
    ['roles', () => ({ subject: { claims: undefined, isImmutable: undefined } })],
    ['workflows-pinned', calledAt('c0ffee'.repeat(6) + 'c0de')],
    [
      'heartbeat',
      ({ reaper }) => ({ reaper: { ...reaper, source: 'catalog', at: instant('2026-11-30T09:00:00Z') } }),
    ],
    ['heartbeat', ({ reaper }) => ({ reaper: { ...reaper, at: undefined } }), switchedOff],
  ]

  test.each(rows.map((row) => [row[0], row] as const))('%s', (id, [, change, more]) => {
    expect(diagnose(changed(change), { ...context, ...more }).well).toContain(id)
  })

  test('workflows of the repository itself are trusted on its default branch', () => {
    const workflowFiles = healthy.workflowFiles.map((one) => ({
      ...one,
      calls: one.calls.map(({ file }) => ({ file, repository: undefined, ref: undefined })),
    }))
    const documents = wantedRoles(['dev', 'staging', 'prod']).map(
      (role) =>
        [
          roleOf(role.environment, role.purpose),
          trustOf(role, 'refs/heads/main').replaceAll('acme/leasehold/', 'acme/platform/'),
        ] as const,
    )
    const { well } = diagnose(factsOf({ ...healthy, workflowFiles, trust: new Map(documents) }), context)
    expect(well).toContain('roles')
    expect(diagnose(factsOf({ ...healthy, workflowFiles }), context).well).not.toContain('roles')
  })
})

test.each(['v0.0.1', 'v0', 'v9$(id)'])(
  'a release that is called %s is not offered as the newer one',
  (newestRelease) => {
    const { findings } = diagnose(
      changed(() => ({ newestRelease })),
      context,
    )
    expect(findings.filter(({ check }) => check === 'version')).toEqual([])
  },
)

test('a command to copy has no name of a file in which a shell reads more', () => {
  const named = (file: string): string => {
    const { findings } = diagnose(
      changed(({ workflowFiles }) => ({
        workflowFiles: workflowFiles.map((one) => (one.file === 'on-push.yml' ? { ...one, file } : one)),
        workflows: [{ path: `.github/workflows/${file}`, state: 'disabled_manually' }],
      })),
      context,
    )
    return findings.find(({ what }) => what.startsWith(`${file} is switched off`))?.fix ?? ''
  }
  expect(named('on-push.yml')).toContain('gh workflow enable on-push.yml')
  expect(named('x;id.yml')).toBe('open Actions › x;id.yml and click "Enable workflow"')
})
