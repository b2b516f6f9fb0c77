import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { fieldsOf, loadWorkflows, stepsOf, textOf } from './load.ts'

/** The steps of a release that act, run by bash as a runner does; `gh` and `npm` write down how they are called. */

const scratch = mkdtempSync(join(tmpdir(), 'leasehold-release-steps-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const job = loadWorkflows()
  .find(({ file }) => file === 'release.yml')
  ?.jobs.find(([id]) => id === 'publish')
const steps = stepsOf(fieldsOf(job?.[1]))
const names = steps.map((step) => textOf(step['name'] ?? step['uses']))

interface World {
  readonly version?: string
  /** What GitHub has of it. */
  readonly release?: 'none' | 'draft' | 'published'
  readonly isImmutable?: boolean
  readonly isOnNpm?: boolean
  readonly hasMajorTag?: boolean
}

let folders = 0

/** Runs a step; what was called, and how it ended. */
function play(
  name: string,
  world: World = {},
): { readonly code: number | null; readonly calls: readonly string[] } {
  const {
    version = '0.2.0',
    release = 'none',
    isImmutable = true,
    isOnNpm = false,
    hasMajorTag = true,
  } = world
  const folder = join(scratch, String((folders += 1)))
  const bin = join(folder, 'bin')
  mkdirSync(join(folder, 'release'), { recursive: true })
  mkdirSync(bin)
  for (const one of ['leasehold-0.2.0.tgz', 'leasehold-0.2.0.cdx.json', 'SHA256SUMS', 'notes.md'])
    writeFileSync(join(folder, 'release', one), '')
  const calls = join(folder, 'calls')
  const write = 'echo "$(basename "$0") $*" >> "$CALLS"'
  const draft = { none: 'exit 1', draft: 'echo true', published: 'echo false' }[release]
  put(join(bin, 'gh'), [
    write,
    `case "$*" in`,
    `"release view"*) ${draft} ;;`,
    `*/releases/tags/*) echo ${String(isImmutable)} ;;`,
    `*PATCH*) exit ${hasMajorTag ? 0 : 1} ;;`,
    `esac`,
  ])
  put(join(bin, 'npm'), [
    write,
    `case "$*" in view*) ${isOnNpm ? `echo ${version.replace(/^v/, '')}` : 'exit 1'} ;; esac`,
  ])
  const script = textOf(steps[names.indexOf(name)]?.['run'])
  if (script === '') throw new Error(`release.yml has no step “${name}”`)
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: {
      PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
      ...{ CALLS: calls, VERSION: version, GITHUB_SHA: 'abc', GITHUB_REPOSITORY: 'o/r' },
    },
  })
  const said = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []
  // What only looks.
  return {
    code: status,
    calls: said.filter((call) => !/^(?:gh release view|gh api repos|npm view)/.test(call)),
  }
}

function put(path: string, lines: readonly string[]): void {
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(path, 0o755)
}

const [RELEASE, NPM, TAG] = ['Make the release', 'Publish to npm', 'Move the tag of the major version']

test('attested first, then released, then on npm; the major tag is last', () => {
  const order = ['Pack what is committed', 'actions/attest-build-provenance', RELEASE, NPM, TAG]
  const places = order.map((one) => names.findIndex((name) => name.startsWith(one)))
  expect(places).toEqual([2, 3, 4, 5, 6])
  expect(names).toHaveLength(7)
})

describe('the release', () => {
  const made = (more = ''): readonly string[] => [
    `gh release create v0.2.0${more} release/leasehold-0.2.0.tgz release/leasehold-0.2.0.cdx.json release/SHA256SUMS --draft --target abc --title v0.2.0${more} --notes-file release/notes.md${more === '' ? '' : ' --prerelease'}`,
    `gh release edit v0.2.0${more} --draft=false`,
  ]

  test.each<[string, World, readonly string[]]>([
    ['is made as a draft with its files, then published', {}, made()],
    ['has one v, however the version was typed', { version: 'v0.2.0' }, made()],
    ['of a pre-release is one', { version: '0.2.0-rc.1' }, made('-rc.1')],
    [
      'that was left as a draft is made again',
      { release: 'draft' },
      ['gh release delete v0.2.0 --yes', ...made()],
    ],
    [
      'that is published is not made again: npm gets what it holds',
      { release: 'published' },
      ['gh release download v0.2.0 --pattern *.tgz --dir release --clobber'],
    ],
  ])('%s', (_what, world, calls) => {
    expect(play(RELEASE, world)).toEqual({ code: 0, calls })
  })

  test('that may still be changed stops what follows', () => {
    expect(play(RELEASE, { isImmutable: false }).code).toBe(1)
  })
})

describe('npm', () => {
  const published = (version: string, tag: string): readonly string[] => [
    `npm publish ./release/leasehold-${version}.tgz --ignore-scripts --provenance --access public --tag ${tag}`,
  ]

  test.each<[string, World, readonly string[]]>([
    [
      'gets the file, by a path that is none of a repository',
      { version: 'v0.2.0' },
      published('0.2.0', 'latest'),
    ],
    ['gets a pre-release beside the latest', { version: '0.2.0-rc.1' }, published('0.2.0-rc.1', 'next')],
    ['gets nothing twice', { isOnNpm: true }, []],
  ])('%s', (_what, world, calls) => {
    expect(play(NPM, world)).toEqual({ code: 0, calls })
  })
})

test('the major tag is moved, or made the first time; not for a pre-release', () => {
  const patch = 'gh api --method PATCH repos/o/r/git/refs/tags/v0 -f sha=abc -F force=true'
  const post = 'gh api --method POST repos/o/r/git/refs -f ref=refs/tags/v0 -f sha=abc'
  expect(play(TAG)).toEqual({ code: 0, calls: [patch] })
  expect(play(TAG, { version: 'v0.2.0', hasMajorTag: false })).toEqual({ code: 0, calls: [patch, post] })
  expect(play(TAG, { version: '0.2.0-rc.1' })).toEqual({ code: 0, calls: [] })
})
