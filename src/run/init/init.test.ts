import { beforeAll, describe, expect, test } from '@jest/globals'
import { ANSWERS, planOf, runInit, treeOf, type Texts } from '../../../test/support/init-world.ts'
import type { Answers } from '../../adopt/answers.ts'
import { answersOf } from '../../adopt/from-config.ts'
import { MANIFEST_PATH } from '../../adopt/manifest.ts'
import { readAnswers } from '../../adopt/questions.ts'
import { parseInstant } from '../../kit/brands.ts'
import { sha256 } from '../../kit/canonical.ts'
import { loadConfig } from '../../platform/config.ts'
import { checkWorkingTree } from '../policy-check/check.ts'
import { planForms } from '../forms.ts'
import { withNumbers } from './numbers.ts'

const REQUEST = 'module: s3-bucket\nenvironment: dev\nowner: alice\nlease: 14d\ninputs:\n  class: small\n'
const NOW = parseInstant('2026-11-26T09:00:00Z')!
const NOBODY = async (): Promise<boolean> => false

let first: Texts
beforeAll(async () => {
  first = (await runInit(new Map())).after
})

const standings = (
  changes: readonly { readonly path: string; readonly standing: string }[],
  path: string,
): string => changes.find((change) => change.path === path)?.standing ?? 'not looked at'

describe('in an empty folder', () => {
  test('everything is new, and the same answers give the same bytes', async () => {
    const again = await runInit(new Map())
    expect(new Set(again.changes.map(({ standing }) => standing))).toEqual(new Set(['new']))
    expect([...again.after]).toEqual([...first])
  })

  test.each<[string, Partial<Answers>]>([
    ['two environments', {}],
    ['one module', { modules: ['s3-bucket'] }],
    [
      'an environment of another name, account and region',
      { environments: [{ name: 'dev', account: '000000000001', region: 'eu-central-1' }] },
    ],
    [
      'names that YAML would take for something else',
      {
        teams: [{ name: 'null', members: [{ login: '1e5', id: 7 }] }],
        repository: { ...ANSWERS.repository, name: '007/null', branch: '1.0' },
      },
    ],
  ])('what is written passes every check: %s', async (_what, more) => {
    const answers = { ...ANSWERS, ...more }
    const { after } = await runInit(new Map(), answers)
    const [team] = answers.teams
    const owner = team?.members[0]?.login ?? ''
    const path = `requests/${team?.name}/reports.yaml`
    const files = new Map([...after, [path, REQUEST.replace('alice', `'${owner}'`)]])
    const config = await loadConfig(treeOf(files))
    expect(config.ok && config.value.repository).toEqual({
      id: 900100200,
      name: answers.repository.name,
      defaultBranch: answers.repository.branch,
    })
    const forms = await planForms(treeOf(files))
    expect(forms.ok && [...forms.value.stale, ...forms.value.leftOver]).toEqual([])
    const checked = await checkWorkingTree({
      tree: treeOf(files),
      request: undefined,
      plan: undefined,
      now: NOW,
    })
    expect({ problems: checked.problems, verdict: checked.verdict }).toEqual({
      problems: [],
      verdict: 'pass',
    })
    const findings = JSON.stringify(checked)
    expect(findings).not.toContain('"fail"')
  })

  test('every caller is there, and calls the toolkit at its version', () => {
    const callers = [...first].filter(([path]) => path.startsWith('.github/workflows/'))
    expect(callers.length).toBeGreaterThan(15)
    for (const [path, text] of callers) {
      expect([path, text.includes('$/')]).toEqual([path, false])
      expect(text).toMatch(/uses: leasehold\/leasehold\/\.github\/workflows\/[a-z-]+\.yml@v1\.2\.0$/m)
    }
  })

  test('nothing but the chosen modules comes along, with its lock file', async () => {
    const { after } = await runInit(new Map(), { ...ANSWERS, modules: ['s3-bucket'] })
    const modules = [...after.keys()].filter((path) => path.startsWith('modules/'))
    expect(modules).toContain('modules/s3-bucket/.terraform.lock.hcl')
    expect(modules.filter((path) => !path.startsWith('modules/s3-bucket/'))).toEqual([])
    expect(after.has('.github/ISSUE_TEMPLATE/postgres.yml')).toBe(false)
    expect(after.get('policies/guardrails.yaml')).not.toContain('postgres:')
  })
})

describe('run again', () => {
  test('there is nothing to write', async () => {
    expect((await runInit(first)).files.size).toBe(0)
  })

  test('a clone that Git for Windows wrote with CRLF is as it was written, and takes a newer version', async () => {
    const crlf = new Map([...first].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
    const again = await runInit(crlf)
    expect(again.files.size).toBe(0)
    expect(again.changes.filter(({ standing }) => standing !== 'same')).toEqual([])
    const newer = { ...ANSWERS, toolkit: { ...ANSWERS.toolkit, ref: 'v1.3.0' } }
    const { changes } = await runInit(crlf, newer, NOBODY)
    expect(standings(changes, '.github/workflows/on-push.yml')).toBe('newer')
  })

  test('what its owner changed stays, and is not even asked about while we have nothing new', async () => {
    const files = new Map(first).set('leasehold.yaml', `${first.get('leasehold.yaml')}# ours now\n`)
    files.delete('.github/workflows/on-schedule-port.yml')
    const asked: string[] = []
    const { changes, after } = await runInit(files, ANSWERS, async ({ path }) => {
      asked.push(path)
      return false
    })
    expect(standings(changes, 'leasehold.yaml')).toBe('own')
    expect(asked).toEqual(['.github/workflows/on-schedule-port.yml'])
    expect([...after]).toEqual([...files])
  })

  test('a file that its owner changed gives way to ours where somebody says so of it, also while we have nothing new', async () => {
    const path = 'policies/waivers.yaml'
    const files = new Map(first)
      .set(path, '# ours now\n')
      .set('leasehold.yaml', `${first.get('leasehold.yaml')}# too\n`)
    const planned = await planOf(files, ANSWERS, async () => true, new Set([path]))
    expect(
      planned.ok && [...planned.value.files].map(([one, text]) => [one, text === first.get(one)]),
    ).toEqual([[path, true]])
  })

  test('a newer version offers what nobody changed, and holds back the rest', async () => {
    const newer = { ...ANSWERS, toolkit: { ...ANSWERS.toolkit, ref: 'v1.3.0' } }
    const own = `${first.get('.github/workflows/on-push.yml')}# ours now\n`
    const files = new Map(first).set('.github/workflows/on-push.yml', own)
    const { changes } = await runInit(files, newer, NOBODY)
    expect(standings(changes, '.github/workflows/on-issue.yml')).toBe('newer')
    expect(standings(changes, '.github/workflows/on-push.yml')).toBe('differs')
    expect(standings(changes, 'modules/s3-bucket/module.yaml')).toBe('same')
    expect(standings(changes, 'prices/aws.yaml')).toBe('same')

    const taken = await runInit(files, newer, async ({ standing }) => standing === 'newer')
    expect(taken.after.get('.github/workflows/on-issue.yml')).toContain('@v1.3.0')
    expect(taken.after.get('.github/workflows/on-push.yml')).toBe(own)
    // What was held back is held back the next time too, and goes on to be the owner's.
    const later = await runInit(taken.after, newer, NOBODY)
    expect(later.changes.filter(({ standing }) => standing !== 'same').map(({ path }) => path)).toEqual([
      '.github/workflows/on-push.yml',
    ])
  })

  test('forms and README follow what its owner made of configuration and modules', async () => {
    const config = first.get('leasehold.yaml')?.replace('  payments:', '  billing:') ?? ''
    const files = new Map(first).set('leasehold.yaml', config)
    files.set(
      'modules/s3-bucket/module.yaml',
      first.get('modules/s3-bucket/module.yaml')?.replace('S3 bucket', 'Files') ?? '',
    )
    const { changes, after } = await runInit(files, ANSWERS, async ({ standing }) => standing === 'newer')
    expect(standings(changes, '.github/ISSUE_TEMPLATE/s3-bucket.yml')).toBe('newer')
    expect(after.get('.github/ISSUE_TEMPLATE/s3-bucket.yml')).toContain('- billing')
    expect(after.get('README.md')).toContain('Files: ')
  })

  test('a module that was taken out goes, unless its owner changed it', async () => {
    const less = { ...ANSWERS, modules: ['s3-bucket'] }
    const files = new Map(first).set('modules/postgres/main.tf', '# ours now\n')
    const { after, changes } = await runInit(files, less, async ({ standing }) => standing === 'dropped')
    expect(after.has('modules/postgres/network.tf')).toBe(false)
    expect(after.get('modules/postgres/main.tf')).toBe('# ours now\n')
    expect(standings(changes, '.github/ISSUE_TEMPLATE/postgres.yml')).toBe('dropped')
  })
})

describe('in a folder with files of its owner', () => {
  test('none is touched', async () => {
    const files = new Map([
      ['README.md', '# Ours\n'],
      ['.github/ISSUE_TEMPLATE/s3-bucket.yml', 'name: ours\n'],
      ['.github/workflows/on-push.yml', 'on: push\n'],
    ])
    const { after, changes } = await runInit(files)
    for (const [path, text] of files) {
      expect(after.get(path)).toBe(text)
      expect(standings(changes, path)).toBe('differs')
    }
  })

  test.each([
    ['CODEOWNERS', ['CODEOWNERS', 'docs/CODEOWNERS']],
    ['docs/CODEOWNERS', ['docs/CODEOWNERS']],
    ['.github/CODEOWNERS', ['.github/CODEOWNERS', 'CODEOWNERS']],
  ])('the code owners that count stay so: those in %s', async (path, held) => {
    const { after, changes } = await runInit(new Map(held.map((one) => [one, '* @acme/sre\n'])))
    expect(standings(changes, path)).toBe('differs')
    expect([...after.keys()].filter((one) => one.endsWith('CODEOWNERS')).sort()).toEqual(held)
  })

  test('a configuration of its own that is wrong is named with its line, and nothing is planned', async () => {
    const files = new Map([['leasehold.yaml', 'version: 1\nrepositry: {}\n']])
    expect(await planOf(files, ANSWERS, NOBODY)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ file: 'leasehold.yaml', line: 2 })]),
    })
  })

  test('a manifest that claims a request ends no lease', async () => {
    const path = 'requests/payments/reports.yaml'
    const manifest = JSON.parse(first.get(MANIFEST_PATH) ?? '') as {
      readonly files: Readonly<Record<string, string>>
    }
    const spoilt = JSON.stringify({ ...manifest, files: { ...manifest.files, [path]: sha256(REQUEST) } })
    const files = new Map(first).set(path, REQUEST).set(MANIFEST_PATH, spoilt)
    const { after, changes } = await runInit(files, ANSWERS, async () => true)
    expect([after.get(path), standings(changes, path)]).toEqual([REQUEST, 'not looked at'])
  })

  test('a manifest that somebody spoilt is named', async () => {
    expect(await planOf(new Map([[MANIFEST_PATH, '{}']]), ANSWERS, NOBODY)).toMatchObject({
      ok: false,
      problems: [{ code: 'init-manifest', file: MANIFEST_PATH }],
    })
  })
})

test('a platform that was made by hand answers by itself, and stays as it is', async () => {
  const { after } = await runInit(new Map(), { ...ANSWERS, approvers: [{ login: 'dana', id: 2001 }] })
  const files = new Map([...after].filter(([path]) => path !== MANIFEST_PATH))
  const config = await loadConfig(treeOf(files))
  if (!config.ok) throw new Error('no config')
  const texts = new Map(Object.entries(answersOf(config.value, ANSWERS.modules)))
  const said = readAnswers(texts, { modules: ANSWERS.modules, ref: 'v1.2.0' })
  if (!said.ok) throw new Error(JSON.stringify(said.problems))
  const answers = {
    ...said.value,
    repository: ANSWERS.repository,
    teams: ANSWERS.teams,
    approvers: [{ login: 'dana', id: 2001 }],
  }
  expect(said.value.teams).toEqual(ANSWERS.teams)
  const again = await runInit(files, answers)
  expect([...again.files.keys()]).toEqual([MANIFEST_PATH])
})

describe('numbers of GitHub’s', () => {
  const said = {
    ...ANSWERS,
    repository: { ...ANSWERS.repository, id: undefined, ownerId: undefined },
    teams: [{ name: 'payments', members: [{ login: 'Alice', id: undefined }] }],
  }

  test('are asked of GitHub, where they were not said', async () => {
    const directory = {
      repository: async () => ({ id: 1, ownerId: 2 }),
      person: async () => ({ login: 'alice', id: 3 }),
    }
    expect(await withNumbers(said, directory)).toMatchObject({
      ok: true,
      value: { repository: { id: 1, ownerId: 2 }, teams: [{ members: [{ login: 'alice', id: 3 }] }] },
    })
  })

  test('without a token are missing, with the commands that say them', async () => {
    const found = await withNumbers(said, undefined)
    expect(found).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-option' }, {}, { code: 'missing-option' }],
    })
    const text = JSON.stringify(found)
    expect(text).toContain('gh api repos/acme/platform --jq .owner.id')
    expect(text).toContain('gh api users/Alice --jq .id')
  })

  test('of one person are one', async () => {
    const twice = { ...ANSWERS, approvers: [{ login: 'alice', id: 9 }] }
    expect(await withNumbers(twice, undefined)).toMatchObject({
      ok: false,
      problems: [{ code: 'two-numbers', message: '`alice` is there with the numbers 1001 and 9' }],
    })
  })

  test('of somebody who is not there are a mistake', async () => {
    const directory = { repository: async () => ({ id: 1, ownerId: 2 }), person: async () => undefined }
    expect(await withNumbers(said, directory)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-login' }],
    })
  })
})

test('a region that the price table does not know is told, with the modules', async () => {
  const far = {
    ...ANSWERS,
    environments: [{ name: 'dev', account: '000000000001', region: 'us-gov-west-1' }],
  }
  const { unpriced, after } = await runInit(new Map(), far)
  expect(unpriced).toEqual(['postgres', 's3-bucket'])
  expect(after.get('leasehold.yaml')).toContain('partition: aws-us-gov')
  expect((await runInit(new Map())).unpriced).toEqual([])
})
