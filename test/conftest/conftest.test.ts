import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import type { Finding } from '../../src/formats/finding.ts'
import type { Result } from '../../src/kit/result.ts'
import { verdictOf } from '../../src/policy/levels.ts'
import { readRegoDocument } from '../../src/rego/documents.ts'
import { judgeRego } from '../../src/rego/judge.ts'
import { hasConftest, hasOpa, realEngine } from '../support/real-opa.ts'
import { CASES, STRICTER, type ConftestCase, type Counts } from './cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'leasehold-conftest-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const engine = realEngine()
const withOpa = hasOpa ? test : test.skip
const withConftest = hasConftest ? test : test.skip

function filesOf(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))
}

async function ours(of: ConftestCase): Promise<Result<Finding[]>> {
  const documents = Object.entries(of.inputs).map(([name, text]) => {
    const read = readRegoDocument(name, Buffer.from(text))
    if (!read.ok) throw new Error(read.problems[0]?.message)
    return read.value
  })
  const options = {
    ...(of.namespaces === undefined ? {} : { namespaces: of.namespaces }),
    ...(of.version === undefined ? {} : { version: of.version }),
  }
  return judgeRego({ files: filesOf(of.policies), data: filesOf(of.data ?? {}), documents, options }, engine)
}

/** Our findings in conftest's numbers. */
function countsOf(findings: readonly Finding[]): Counts {
  const isException = ({ message }: Finding): boolean => message.startsWith('`exception`')
  const failed = findings.filter(({ status }) => status !== 'pass')
  return {
    failures: failed.filter(({ level }) => level === 'hard').length,
    warnings: failed.filter((one) => one.level === 'advisory' && !isException(one)).length,
    exceptions: failed.filter(isException).length,
  }
}

function askConftest(of: ConftestCase): Counts | 'error' {
  const place = mkdtempSync(join(folder, 'case-'))
  const write = (under: string, texts: Readonly<Record<string, string>>): void => {
    mkdirSync(join(place, under), { recursive: true })
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(place, under, path)), { recursive: true })
      writeFileSync(join(place, under, path), text)
    }
  }
  write('policy', of.policies)
  write('.', of.inputs)
  if (of.data !== undefined) write('data', of.data)
  const args = [
    'test',
    '--output=json',
    ...(of.data === undefined ? [] : ['--data=data']),
    ...(of.namespaces ?? []).map((name) => `--namespace=${name}`),
    ...(of.version === undefined ? [] : [`--rego-version=${of.version}`]),
    ...Object.keys(of.inputs),
  ]
  const { stdout, status } = spawnSync('conftest', args, { cwd: place, encoding: 'utf8' })
  if (!stdout.trim().startsWith('['))
    return status === 0 ? { failures: 0, warnings: 0, exceptions: 0 } : 'error'
  const results = JSON.parse(stdout) as readonly Record<
    'failures' | 'warnings' | 'exceptions',
    unknown[] | undefined
  >[]
  const sum = (key: keyof Counts): number =>
    results.reduce((total, one) => total + (one[key]?.length ?? 0), 0)
  return { failures: sum('failures'), warnings: sum('warnings'), exceptions: sum('exceptions') }
}

describe('the same verdict as conftest for the same folder', () => {
  for (const of of CASES.filter(({ stricter }) => stricter === undefined)) {
    withOpa(of.what, async () => {
      const found = await ours(of)
      if (of.conftest === 'error') expect(!found.ok || verdictOf(found.value) !== 'pass').toBe(true)
      else {
        if (!found.ok) throw new Error(JSON.stringify(found.problems))
        expect(countsOf(found.value)).toEqual(of.conftest)
        expect(verdictOf(found.value)).toBe(of.conftest.failures > 0 ? 'fail' : 'pass')
      }
    })
  }
})

describe('never green where conftest is', () => {
  for (const of of CASES.filter(({ stricter }) => stricter !== undefined)) {
    withOpa(`${of.what} (${of.stricter})`, async () => {
      const found = await ours(of)
      expect(found.ok ? verdictOf(found.value) : 'a problem').not.toBe('pass')
    })
  }

  test('each line of the list has a case, and stands in the documentation', () => {
    const documentation = readFileSync(join(root, 'docs/policy-rego.md'), 'utf8')
    for (const name of STRICTER) {
      expect(CASES.some(({ stricter }) => stricter === name)).toBe(true)
      expect(documentation).toContain(`\`${name}\``)
    }
  })
})

describe('what conftest itself answers', () => {
  for (const of of CASES) {
    withConftest(of.what, () => {
      expect(askConftest(of)).toEqual(of.conftest)
    })
  }
})
