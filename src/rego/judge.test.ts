import { describe, expect, test } from '@jest/globals'
import { ok, problems } from '../kit/result.ts'
import { verdictOf } from '../policy/levels.ts'
import type { PolicyEngine, RegoAnswer, RegoModule, RegoRule } from '../ports.ts'
import { judgeRego, type RegoInput } from './judge.ts'
import type { RegoOptions } from './options.ts'

type Given = Readonly<Record<string, readonly unknown[] | 'throws'>>

/** An engine that gives each rule what a case says. */
function engineOf(
  given: Given,
  more: Partial<RegoAnswer> & { rules?: never; excepted?: readonly string[] } = {},
): PolicyEngine {
  const rules = Object.keys(given).map((name): RegoRule => ({
    name,
    line: 3,
    shape: 'set',
    constant: undefined,
  }))
  const module: RegoModule = { file: 'policies/a.rego', version: 'v1', namespace: 'main', rules, calls: [] }
  return {
    refused: ['http.send'],
    name: async () => Promise.resolve(ok('OPA')),
    parse: async () => Promise.resolve(ok([module])),
    evaluate: async ({ rules: asked }) => {
      if (asked.some(({ name }) => given[name] === 'throws'))
        return Promise.resolve(
          problems({ code: 'rego-rule-failed', message: 'two values', file: 'policies/a.rego', line: 3 }),
        )
      const answers = asked.map(({ name }) => {
        const values = given[name]
        return {
          values: Array.isArray(values) ? (values as readonly unknown[]) : [],
          isExcepted: more.excepted?.includes(name) === true,
        }
      })
      return Promise.resolve(ok({ rules: answers, builtinErrors: more.builtinErrors ?? [] }))
    },
  }
}

async function judge(engine: PolicyEngine, options: RegoOptions = {}, value: unknown = {}) {
  const input: RegoInput = {
    files: new Map([['policies/a.rego', new Uint8Array()]]),
    data: new Map(),
    documents: [{ name: 'plan.json', value }],
    options,
  }
  const judged = await judgeRego(input, engine)
  if (!judged.ok) throw new Error(JSON.stringify(judged.problems))
  return judged.value
}

describe('levels', () => {
  test('are the name’s, unless the platform says otherwise', async () => {
    const engine = engineOf({ deny: [['a']], deny_soft: [['b']], warn: [['c']] })
    const levels = async (options: RegoOptions) => (await judge(engine, options)).map(({ level }) => level)
    expect(await levels({})).toEqual(['hard', 'hard', 'advisory'])
    expect(await levels({ levels: { 'main.deny_soft': 'soft', 'main.warn': 'hard' } })).toEqual([
      'hard',
      'soft',
      'hard',
    ])
  })

  test('a result makes itself stricter, never milder', async () => {
    const results = [
      { msg: 'a', level: 'shadow' },
      { msg: 'b', level: 'advisory' },
    ]
    expect((await judge(engineOf({ deny: [results] }))).map(({ level }) => level)).toEqual(['hard', 'hard'])
    expect(await judge(engineOf({ warn: [[{ msg: 'a', level: 'hard' }]] }))).toMatchObject([
      { level: 'hard' },
    ])
  })

  test('one result by its id', async () => {
    const engine = engineOf({
      deny: [
        [
          { msg: 'a', id: 'X-1' },
          { msg: 'b', id: 'X-2' },
        ],
      ],
    })
    expect(await judge(engine, { levels: { 'main.deny/X-1': 'soft' } })).toMatchObject([
      { rule: 'main.deny/X-1', level: 'soft' },
      { rule: 'main.deny/X-2', level: 'hard' },
    ])
  })

  test('of a rule that does not exist are a problem', async () => {
    const input = {
      files: new Map([['a.rego', new Uint8Array()]]),
      data: new Map(),
      documents: [{ name: 'p', value: {} }],
    }
    const judged = await judgeRego(
      { ...input, options: { levels: { 'main.deny_namng': 'soft' } } },
      engineOf({ deny_naming: [] }),
    )
    expect(judged).toMatchObject({
      ok: false,
      problems: [{ code: 'rego-level', remedy: 'did you mean `main.deny_naming`?' }],
    })
  })
})

describe('one bad rule', () => {
  test('that throws is unknown, and the others are judged', async () => {
    const findings = await judge(engineOf({ deny_a: 'throws', deny_b: [['b']], deny_c: [] }))
    expect(findings).toMatchObject([
      { rule: 'main.deny_a', level: 'hard', status: 'unknown', file: 'policies/a.rego', line: 3 },
      { rule: 'main.deny_b', status: 'fail' },
      { rule: 'main.deny_c', status: 'pass' },
    ])
  })

  test('whose function failed does not hold', async () => {
    const builtinErrors = [
      { code: 'rego-builtin-failed', message: 'to_number', file: 'policies/a.rego', line: 3 },
    ]
    const findings = await judge(engineOf({ warn_a: [] }, { builtinErrors }))
    expect(findings).toMatchObject([{ rule: 'main.warn_a', level: 'hard', status: 'unknown' }])
    expect(verdictOf(findings)).toBe('unknown')
  })

  test('among good messages keeps them', async () => {
    const findings = await judge(engineOf({ deny: [['a', 7, { msg: 'b' }, { note: 1 }]] }))
    expect(findings.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'fail', 'fail'])
  })
})

test('an exception is told, with how much it silences', async () => {
  const findings = await judge(engineOf({ deny: [['a', 'b']] }, { excepted: ['deny'] }))
  expect(findings).toMatchObject([
    { level: 'advisory', status: 'fail', message: expect.stringContaining('2 not counted, first: a') },
  ])
  expect(await judge(engineOf({ deny: [] }, { excepted: ['deny'] }))).toMatchObject([{ status: 'pass' }])
})

test('a place outside the repository is none', async () => {
  const at = async (_loc: unknown) =>
    (await judge(engineOf({ deny: [[{ msg: 'a', _loc }]] }), { file: 'requests/a/b.yaml' }))[0]
  expect(await at({ file: 'main.tf', line: 7 })).toMatchObject({ file: 'main.tf', line: 7 })
  expect(await at({ file: 'main.tf', line: -1 })).not.toHaveProperty('line')
  for (const file of ['/etc/passwd', '../x', 'a\n::error::b', ''])
    expect(await at({ file })).toMatchObject({ file: 'requests/a/b.yaml' })
})

describe('the resource', () => {
  const plan = {
    resource_changes: ['aws_x.a', 'module.m.aws_x.a', 'aws_x.ab', 'aws_x.list[0]'].map((address) => ({
      address,
    })),
  }
  test.each([
    ['aws_x.a is bad', 'aws_x.a'],
    ['(module.m.aws_x.a)', 'module.m.aws_x.a'],
    ['aws_x.ab: bad', 'aws_x.ab'],
    ['aws_x.list[0].', 'aws_x.list[0]'],
    ['aws_x.a and aws_x.ab', 'plan.json'],
    ['aws_x.abc', 'plan.json'],
    ['nothing is named', 'plan.json'],
  ])('of `%s` is %s', async (message, resource) => {
    expect((await judge(engineOf({ deny: [[message]] }), {}, plan))[0]?.resource).toBe(resource)
  })

  test('said by the policy wins', async () => {
    expect(
      (await judge(engineOf({ deny: [[{ msg: 'aws_x.a', resource: 'aws_x.ab' }]] }), {}, plan))[0]?.resource,
    ).toBe('aws_x.ab')
  })
})

test('nothing to judge is a problem', async () => {
  const files = new Map([['a.rego', new Uint8Array()]])
  const of = async (more: Partial<RegoInput>) =>
    judgeRego(
      { files, data: new Map(), documents: [{ name: 'p', value: {} }], options: {}, ...more },
      engineOf({ deny: [] }),
    )
  expect(await of({ documents: [] })).toMatchObject({ problems: [{ code: 'rego-no-input' }] })
  expect(await of({ documents: [{ name: 'p', value: [] }] })).toMatchObject({
    problems: [{ code: 'rego-no-input' }],
  })
  expect(await of({ files: new Map() })).toMatchObject({ problems: [{ code: 'rego-missing' }] })
  expect(await of({ options: { namespaces: ['man'] } })).toMatchObject({
    problems: [{ code: 'rego-namespace', remedy: 'did you mean `main`?' }],
  })
})
