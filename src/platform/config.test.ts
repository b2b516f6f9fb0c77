import { describe, expect, test } from '@jest/globals'
import { examplePlatform } from '../../test/support/example-platform.ts'
import { loadConfig } from './config.ts'
import { officeHoursOf } from './office-hours.ts'
import { memoryTree } from './tree.ts'

const FULL = 'office-hours: { days: mon-fri, from: "09:00", to: "17:00", time-zone: Europe/Berlin }'

describe('office hours', () => {
  test('of a team are in its own time zone, else in that of the platform', async () => {
    const config = await load(FULL, 'time-zone: America/New_York')
    if (!config.ok) throw new Error(JSON.stringify(config.problems))
    expect(officeHoursOf(config.value, 'payments')).toEqual({
      days: new Set([1, 2, 3, 4, 5]),
      from: 540,
      to: 1020,
      timeZone: 'America/New_York',
    })
    expect(officeHoursOf(config.value, 'data')?.timeZone).toBe('Europe/Berlin')
  })

  test('that nobody wrote are none', async () => {
    const config = await load('', 'time-zone: America/New_York')
    expect(config.ok && officeHoursOf(config.value, 'payments')).toBeUndefined()
  })

  test.each([
    [
      FULL.replace('Berlin', 'Berln'),
      { code: 'unknown-time-zone', field: '/reaper/office-hours/time-zone' },
      'Europe/Berlin',
    ],
    [FULL.replace('17:00', '10:59'), { code: 'office-hours-too-short' }, '09:00'],
    [FULL.replace('mon-fri', 'mo-fr'), { field: '/reaper/office-hours/days' }, ''],
    [FULL.replace('Europe/Berlin', '"+01:00"'), { field: '/reaper/office-hours/time-zone' }, ''],
  ])('%s is refused, with its line', async (written, problem, remedy) => {
    const found = await load(written)
    expect(found).toMatchObject({
      ok: false,
      problems: [{ file: 'leasehold.yaml', line: expect.any(Number), ...problem }],
    })
    expect(found.ok ? '' : found.problems[0]?.remedy).toContain(remedy)
  })

  test('a team’s zone is looked at too', async () => {
    expect(await load(FULL, 'time-zone: Mars/Olympus')).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-time-zone', field: '/teams/payments/time-zone' }],
    })
  })
})

describe('the role of a team', () => {
  const ROLE = 'arn:aws:iam::123456789012:role/payments'

  test('is kept by environment', async () => {
    const config = await load('', `roles: { staging: ${ROLE} }`)
    expect(config.ok && config.value.teams.get('payments')?.roles).toEqual(new Map([['staging', ROLE]]))
    expect(config.ok && config.value.teams.get('data')?.roles).toEqual(new Map())
  })

  test.each([
    ['of an environment that is not there', `test: ${ROLE}`, 'unknown-environment', '/test', 'dev'],
    [
      'of another account than its environment',
      'dev: "arn:aws:iam::999999999999:role/x"',
      'role-account',
      '/dev',
      'arn:aws:iam::123456789012:role/<name>',
    ],
  ])('%s is refused, with its line', async (_what, written, code, field, allowed) => {
    expect(await load('', `roles: { ${written} }`)).toMatchObject({
      ok: false,
      problems: [
        {
          code,
          file: 'leasehold.yaml',
          line: expect.any(Number),
          field: `/teams/payments/roles${field}`,
          allowed: expect.arrayContaining([allowed]),
        },
      ],
    })
  })
})

test('an environment may have warnings of its own, the longest first', async () => {
  const config = await load('', '', 'warnings: [1h, 5d]')
  if (!config.ok) throw new Error(JSON.stringify(config.problems))
  const stages = (name: string) => config.value.environments.get(name)?.warnings.map(({ stage }) => stage)
  expect(stages('staging')).toEqual(['5d', '1h'])
  expect(stages('dev')).toEqual(['2d', '2h'])
})

/** The example's config with lines added to `reaper`, team payments and environment staging. */
async function load(reaper: string, payments = '', staging = '') {
  const text = new TextDecoder().decode(examplePlatform().get('leasehold.yaml'))
  const written = text
    .replace(/ {4}# May read.*\n {4}roles:.*\n/, '')
    .replace('  enabled: true\n', `  enabled: true\n${reaper === '' ? '' : `  ${reaper}\n`}`)
    .replace('  payments:\n', `  payments:\n${payments === '' ? '' : `    ${payments}\n`}`)
    .replace('  staging:\n', `  staging:\n${staging === '' ? '' : `    ${staging}\n`}`)
  return loadConfig(memoryTree('main', examplePlatform({ 'leasehold.yaml': written })))
}
