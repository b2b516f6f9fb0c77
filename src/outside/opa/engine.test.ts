import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hasOpa, realEngine } from '../../../test/support/real-opa.ts'
import type { Files } from '../../kit/git-objects.ts'
import type { RegoAnswer, RegoQuery } from '../../ports.ts'
import type { Result } from '../../kit/result.ts'
import { findOpa } from './binary.ts'
import { REFUSED, restrict } from './capabilities.ts'
import { createPolicyEngine } from './engine.ts'
import { OPA_RELEASE } from './release.ts'
import { runOpa } from './run-opa.ts'

const withOpa = hasOpa ? describe : describe.skip
const engine = realEngine()
const files = (texts: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))

async function parse(texts: Readonly<Record<string, string>>, version: 'auto' | 'v0' | 'v1' = 'auto') {
  const parsed = await engine.parse(files(texts), version)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

async function ask(
  texts: Readonly<Record<string, string>>,
  names: readonly string[],
  more: Partial<RegoQuery> = {},
): Promise<Result<RegoAnswer>> {
  const modules = await parse(texts)
  const rules = names.map((name) => ({ namespace: 'main', name, exception: undefined }))
  return engine.evaluate({
    files: files(texts),
    modules,
    data: new Map(),
    facts: {},
    input: {},
    rules,
    ...more,
  })
}

withOpa('reading (needs OPA)', () => {
  test('each file in its own syntax', async () => {
    const modules = await parse({
      'new.rego': 'package main\n\n# deny is\ndeny contains "a" if true\n',
      'old.rego': 'package main.old\n\ndeny[msg] { msg := "b" }\n\nwarn { true }\n',
      'odd.rego': 'package a["b c"].d\nx := 1',
    })
    expect(modules).toEqual([
      {
        file: 'new.rego',
        version: 'v1',
        namespace: 'main',
        rules: [{ name: 'deny', line: 4, shape: 'set', constant: undefined }],
        calls: expect.any(Array),
      },
      {
        file: 'odd.rego',
        version: 'v1',
        namespace: 'a["b c"].d',
        rules: [{ name: 'x', line: 2, shape: 'value', constant: 1 }],
        calls: expect.any(Array),
      },
      {
        file: 'old.rego',
        version: 'v0',
        namespace: 'main.old',
        rules: [
          { name: 'deny', line: 3, shape: 'set', constant: undefined },
          { name: 'warn', line: 5, shape: 'value', constant: true },
        ],
        calls: expect.any(Array),
      },
    ])
  })

  test.each([
    ['deny if input.x', 'value', true],
    ['deny := "a" if input.x', 'value', 'a'],
    ['deny := msg if msg := "a"', 'value', undefined],
    ['default deny := null', 'value', null],
    ['deny contains "a"', 'set', undefined],
    ['deny["a"] := "b"', 'object', undefined],
    ['deny.a contains "b"', 'object', undefined],
    ['deny(x) := "a" if x', 'function', undefined],
  ])('what the head of `%s` says', async (rule, shape, constant) => {
    const [module] = await parse({ 'a.rego': `package main\n${rule}\n` })
    expect(module?.rules[0]).toMatchObject({ name: 'deny', line: 2, shape })
    expect(module?.rules[0]?.constant).toBe(constant)
  })

  test('the functions that it calls', async () => {
    const [module] = await parse({
      'a.rego': 'package main\nx if http.send({"url": opa.runtime().env.HOME})',
    })
    expect(module?.calls).toEqual(expect.arrayContaining(['http.send', 'opa.runtime']))
  })

  test('a mistake is said in the syntax that gets further', async () => {
    const read = await engine.parse(
      files({ 'a.rego': 'package main\ndeny[msg] { msg := "a" }\nwarn[m] { m = }\n' }),
      'auto',
    )
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'rego-unreadable', file: 'a.rego', line: 3 }],
    })
  })

  test('only v1 when that is asked for', async () => {
    const read = await engine.parse(files({ 'a.rego': 'package main\ndeny[msg] { msg := "a" }' }), 'v1')
    expect(read).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ file: 'a.rego', line: 2 })]),
    })
  })
})

withOpa('asking (needs OPA)', () => {
  test('policies of both syntaxes in one package', async () => {
    const answer = await ask(
      { 'a.rego': 'package main\ndeny contains "a"', 'b.rego': 'package main\nwarn[x] { x := "b" }' },
      ['deny', 'warn'],
    )
    expect(answer).toMatchObject({ ok: true, value: { rules: [{ values: [['a']] }, { values: [['b']] }] } })
  })

  test('facts stand beside data of the same key', async () => {
    const answer = await ask(
      { 'a.rego': 'package main\ndeny contains m if some m in [data.x.a, data.x.b]' },
      ['deny'],
      {
        data: files({ 'x/any.json': '{"a": "1", "b": "2"}' }),
        facts: { x: { b: '3' } },
      },
    )
    expect(answer).toMatchObject({ ok: true, value: { rules: [{ values: [['1', '3']] }] } })
  })

  test('data that contradicts itself is a problem', async () => {
    const answer = await ask({ 'a.rego': 'package main\ndeny contains "a"' }, ['deny'], {
      data: files({ 'a.json': '{"x": 1}', 'b.json': '{"x": 2}' }),
    })
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'rego-data' }] })
  })

  test('a name that clashes with what the policy calls itself changes nothing', async () => {
    const answer = await ask(
      { '.manifest.rego': 'package main\ndeny contains "a"', '../x.rego': 'package main\nwarn contains "b"' },
      ['deny', 'warn'],
    )
    expect(answer).toMatchObject({ ok: true, value: { rules: [{ values: [['a']] }, { values: [['b']] }] } })
  })

  test('a failing built-in function is told with its place', async () => {
    const answer = await ask({ 'a.rego': 'package main\n\ndeny contains "a" if to_number("x") > 1' }, [
      'deny',
    ])
    expect(answer).toMatchObject({
      ok: true,
      value: {
        rules: [{ values: [[]] }],
        builtinErrors: [{ code: 'rego-builtin-failed', file: 'a.rego', line: 3 }],
      },
    })
  })

  test('a rule that throws is told apart from policies that do not compile', async () => {
    const thrown = await ask({ 'a.rego': 'package main\ndeny := "a"\ndeny := "b" if true' }, ['deny'])
    expect(thrown).toMatchObject({ ok: false, problems: [{ code: 'rego-rule-failed', file: 'a.rego' }] })
    const broken = await ask({ 'a.rego': 'package main\ndeny contains x if nothing(x)' }, ['deny'])
    expect(broken).toMatchObject({
      ok: false,
      problems: [{ code: 'rego-not-compiled', file: 'a.rego', line: 2 }],
    })
  })
})

withOpa('what policies get (needs OPA)', () => {
  let server: Server
  let calls = 0
  beforeAll(async () => {
    server = createServer((_request, response) => {
      calls += 1
      response.end('{"type": "object"}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => new Promise((resolve) => server.close(resolve)))

  test.each([
    'http.send({"method": "get", "url": input.url}).status_code == 200',
    'json.match_schema({}, {"$ref": input.url})[0]',
    'json.verify_schema({"$ref": input.url})[0]',
    'net.lookup_ip_addr("localhost")',
    'opa.runtime().env',
    'rego.parse_module("a", "package a")',
  ])('%s is refused by OPA itself', async (call) => {
    const { port } = server.address() as AddressInfo
    const input = { url: `http://127.0.0.1:${port}/schema.json` }
    const answer = await ask({ 'a.rego': `package main\ndeny contains "a" if ${call}` }, ['deny'], { input })
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'rego-not-compiled', file: 'a.rego', line: 2 }],
    })
    expect(calls).toBe(0)
  })

  test('what is refused exists in this OPA, so that the list is no wish', async () => {
    const { output } = await runOpa('opa', ['capabilities', '--current'], { folder: '/' }).then(
      async (found) =>
        found.isMissing ? runOpa(await opaPath(), ['capabilities', '--current'], { folder: '/' }) : found,
    )
    const names = (JSON.parse(output) as { builtins: { name: string }[] }).builtins.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...REFUSED]))
  })
})

async function opaPath(): Promise<string> {
  const found = await findOpa({
    release: OPA_RELEASE,
    path: '',
    environment: { PATH: process.env['PATH'], RUNNER_TOOL_CACHE: '/nonexistent' },
    home: '/nonexistent',
    platform: `${process.platform}-${process.arch}`,
  })
  if (!found.ok) throw new Error(found.problems[0]?.message)
  return found.value.path
}

test('OPA is started without any environment', async () => {
  process.env['LEASEHOLD_TEST_SECRET'] = 'not for policies'
  try {
    expect(await runOpa('/usr/bin/env', [], { folder: '/' })).toMatchObject({ code: 0, output: '' })
  } finally {
    delete process.env['LEASEHOLD_TEST_SECRET']
  }
})

test('a policy that does not end is stopped, and told', async () => {
  expect(await runOpa('/bin/sleep', ['60'], { folder: '/', timeout: 50 })).toMatchObject({
    isTimedOut: true,
    code: null,
  })
})

test('a later function that is not pure is refused until it was looked at', () => {
  const kept = JSON.parse(
    restrict({
      builtins: [
        { name: 'count' },
        { name: 'time.now_ns', nondeterministic: true },
        { name: 'disk.read', nondeterministic: true },
      ],
    }),
  ) as { builtins: { name: string }[]; allow_net: unknown }
  expect(kept.builtins.map(({ name }) => name)).toEqual(expect.arrayContaining(['count', 'time.now_ns']))
  expect(kept.builtins.map(({ name }) => name)).not.toContain('disk.read')
  expect(kept.allow_net).toEqual([])
})

test('without a binary every question is answered with the problem', async () => {
  const missing = createPolicyEngine({
    release: OPA_RELEASE,
    path: '/nonexistent/opa',
    environment: {},
    home: '/',
    platform: 'linux-x64',
  })
  const query = { files: new Map(), modules: [], data: new Map(), facts: {}, input: {}, rules: [] }
  for (const answer of [
    await missing.name(),
    await missing.parse(new Map(), 'auto'),
    await missing.evaluate(query),
  ])
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'opa-missing' }] })
})
