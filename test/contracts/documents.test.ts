import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'

const documents = [
  ...globSync(
    ['*.md', 'docs/**/*.md', 'actions/*/README.md', 'modules/*/README.md', 'bench/*.md', 'test/**/README.md'],
    {
      cwd: root,
    },
  ),
].sort()

function readDocument(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

describe.each(documents)('%s', (path) => {
  const text = readDocument(path)

  test('links to files that exist', () => {
    const prose = text.replaceAll(/```[\s\S]*?```|`+[^`\n]*`+/g, '')
    const targets = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      (match) => match[1] ?? '',
    )
    const missing = targets.filter((target) => !existsSync(join(root, dirname(path), target)))
    expect(missing).toEqual([])
  })

  test('names files of this repository that exist', () => {
    const named = [
      ...text.matchAll(/`((?:src|test|actions|cli|demo|docs|schemas|scripts|policies|modules)\/[^`]*)`/g),
    ]
      .map((match) => match[1] ?? '')
      .filter((file) => !/[<>*…\s]/.test(file))
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: Record<string, string> }
    const named = [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('every npm script runs a file that exists', () => {
  const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: Record<string, string> }
  const files = Object.values(scripts).flatMap((script) => /^node (\S+)/.exec(script)?.slice(1) ?? [])
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('the README stays short', () => {
  expect(readDocument('README.md').split('\n').length).toBeLessThanOrEqual(150)
})

const WITH_SCHEMA = [
  'leasehold.yaml',
  'requests/*/*.yaml',
  'modules/*/module.yaml',
  'policies/*.yaml',
  'prices/*.yaml',
]

test.each(globSync(WITH_SCHEMA, { cwd: root }).sort())('an editor finds the schema of %s', (path) => {
  const named = /^# yaml-language-server: \$schema=(\S+)/.exec(readDocument(path))?.[1] ?? ''
  expect(named).toMatch(/\.schema\.json$/)
  expect(existsSync(join(root, dirname(path), named))).toBe(true)
})
