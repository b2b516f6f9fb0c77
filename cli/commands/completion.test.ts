import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { memoryTree } from '../../src/platform/tree.ts'
import { candidates, type Names } from '../completion/candidates.ts'
import { readNames } from '../completion/names.ts'
import { createProgram } from '../main.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const NAMES: Names = {
  teams: ['payments', 'platform', 'data'],
  environments: ['dev', 'staging'],
  modules: ['s3-bucket', 'postgres'],
  requests: ['requests/payments/reports.yaml', 'requests/data/lake.yaml'],
}
const program = await createProgram()

function offered(...words: readonly string[]): readonly string[] {
  return candidates(program, words, NAMES).map(({ value }) => value)
}

describe('what may come next', () => {
  test.each([
    ['a command', ['ren'], ['render']],
    ['a command below a command', ['lease', 'e'], ['extend', 'end']],
    ['a module', ['new', ''], ['s3-bucket', 'postgres']],
    ['a request', ['plan', 'requests/d'], ['requests/data/lake.yaml']],
    ['a lease by its name', ['lease', 'extend', 'pay'], ['payments/reports']],
    ['nothing where it is free text', ['lease', 'extend', 'payments/reports', ''], []],
    ['the value of an option', ['list', '--team', 'p'], ['payments', 'platform']],
    ['the value of an option that has choices', ['reap', '--mode', ''], ['report', 'warn', 'destroy']],
    ['what follows after the value', ['list', '--team', 'data', '--mod'], ['--module']],
    ['the value of an option that all commands share', ['render', '--now', ''], []],
    [
      'an option of one command and of all',
      ['list', '--'],
      expect.arrayContaining(['--team', '--json', '--help']),
    ],
    ['nothing hidden', ['__'], []],
  ])('%s', (_what, words, expected) => {
    expect(offered(...words)).toEqual(expected)
  })
})

function completion(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/leasehold.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  return { status, stdout, stderr }
}

test('bash asks for the names of the platform repository that one stands in', () => {
  const script = `
leasehold() { "$NODE" cli/leasehold.js "$@"; }
source <(leasehold completion bash)
COMP_WORDS=(leasehold list --module s); COMP_CWORD=3
_leasehold
printf '%s\\n' "\${COMPREPLY[@]}"
complete -p leasehold`
  const { stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-c', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NODE: process.execPath },
  })
  expect({ stdout, stderr }).toEqual({
    stdout: 's3-bucket\ncomplete -o default -F _leasehold leasehold\n',
    stderr: '',
  })
})

test('every shell has a script, and another one is told which there are', () => {
  expect(completion('completion', 'zsh').stdout).toMatch(/^#compdef leasehold\n/)
  expect(completion('completion', 'fish').stdout).toContain('complete --command leasehold')
  const refused = completion('completion', 'powershell')
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('bash, zsh, fish') })
})

test('a folder with a name that no module may have is not put into a command line', async () => {
  const strange = ['queue', 'x;id', 'a\nb', '\u001b[2J', '$(id)']
  const files = new Map(strange.map((name) => [`modules/${name}/module.yaml`, new Uint8Array()]))
  expect((await readNames(memoryTree('x', files))).modules).toEqual(['queue'])
})
