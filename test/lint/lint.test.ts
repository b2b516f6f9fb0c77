import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

/*
 * Each file in fixtures/ is one file that somebody could write. Its first lines say where it would stand (`at`), which
 * rule must reject it there (`rule`, or `none`), what the message says, and where the same text is fine.
 */
interface Fixture {
  readonly name: string
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
}

const root = join(import.meta.dirname, '..', '..')
const folder = join(import.meta.dirname, 'fixtures')

/** The repository's own rules without the type-checked ones: those need a file that the compiler knows. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
    },
  ],
})

function readFixture(file: string): Fixture {
  const source = readFileSync(join(folder, file), 'utf8')
  const headers = new Map(
    [...source.matchAll(/^\/\/ ([a-z ]+): (.+)$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
  const body = source.replaceAll(/^\/\/ [a-z ]+: .+\n/gm, '')
  return { name: file, headers, text: body + '// line\n'.repeat(Number(headers.get('repeat') ?? 0)) }
}

async function lint(fixture: Fixture, path: string): Promise<{ rule: string | null; message: string }[]> {
  const results = await eslint.lintText(fixture.text, { filePath: join(root, path) })
  return results
    .flatMap((result) => result.messages)
    .map(({ ruleId, message }) => ({ rule: ruleId, message }))
}

function header(fixture: Fixture, name: string): string {
  const value = fixture.headers.get(name)
  if (value === undefined) throw new Error(`${fixture.name} has no \`// ${name}: …\``)
  return value
}

const fixtures = readdirSync(folder).sort().map(readFixture)
const violating = fixtures.filter((fixture) => fixture.headers.get('rule') !== 'none')
const good = fixtures.filter((fixture) => fixture.headers.get('rule') === 'none')
const movable = violating.filter((fixture) => fixture.headers.has('allowed at'))

describe('lint rejects', () => {
  test.each(violating.map((fixture) => [fixture.name, fixture] as const))(
    '%s, by exactly the rule that it names',
    async (_name, fixture) => {
      const messages = await lint(fixture, header(fixture, 'at'))
      expect([...new Set(messages.map(({ rule }) => rule))]).toEqual([header(fixture, 'rule')])
      for (const { message } of messages) expect(message).toContain(header(fixture, 'says'))
    },
  )
})

describe('lint accepts', () => {
  test.each(good.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    expect(await lint(fixture, header(fixture, 'at'))).toEqual([])
  })

  test.each(movable.map((fixture) => [fixture.name, fixture] as const))(
    '%s in a layer that may do it',
    async (_name, fixture) => {
      expect(await lint(fixture, header(fixture, 'allowed at'))).toEqual([])
    },
  )
})

test('every layer has a fixture that violates it', async () => {
  const config = readFileSync(join(root, 'eslint.config.js'), 'utf8')
  const rules = [...config.matchAll(/'((?:layer|pure|language|environment): [^']+)'/g)].map(
    (match) => match[1],
  )
  const said = violating.map((fixture) => fixture.headers.get('says'))
  expect(rules.length).toBeGreaterThan(10)
  expect(rules.filter((rule) => !said.includes(rule))).toEqual([])
})
