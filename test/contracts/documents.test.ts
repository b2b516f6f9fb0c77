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

interface Link {
  /** Relative; empty: the same file. */
  readonly file: string
  readonly heading: string
}

/** Links into this repository. What looks like one in code is none. */
function linksOf(text: string): readonly Link[] {
  const prose = text.replaceAll(/```[\s\S]*?```|`+[^`\n]*`+/g, '')
  return [...prose.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(
    ([, file = '', heading = '']) => ({ file, heading }),
  )
}

/** As GitHub makes them of headings: small letters, no punctuation, hyphens for spaces; the second of a name has `-1`. */
function headingsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, title = ''] of text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/^#{1,6} (.+)$/gm)) {
    const name = title
      .replaceAll(/\]\([^)]*\)/g, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
    let number = 0
    while (found.has(number === 0 ? name : `${name}-${number}`)) number += 1
    found.add(number === 0 ? name : `${name}-${number}`)
  }
  return found
}

describe.each(documents)('%s', (path) => {
  const text = readDocument(path)

  test('links to files that exist', () => {
    const missing = linksOf(text).filter(({ file }) => !existsSync(join(root, dirname(path), file)))
    expect(missing).toEqual([])
  })

  test('links to headings that exist', () => {
    const missing = linksOf(text).filter(({ file, heading }) => {
      const target = file === '' ? path : join(dirname(path), file)
      return heading !== '' && target.endsWith('.md') && !headingsOf(readDocument(target)).has(heading)
    })
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

test('every page of the book is reached from the README', () => {
  const reached = new Set(['README.md'])
  for (const path of reached) {
    for (const { file } of linksOf(readDocument(path))) {
      const target = join(dirname(path), file)
      if (target.endsWith('.md') && existsSync(join(root, target))) reached.add(target)
    }
  }
  expect(documents.filter((path) => path.startsWith('docs/') && !reached.has(path))).toEqual([])
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
