import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'leasehold-demo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const missing = [
  ['terraform', 'version', 'Terraform'],
  ['moto_server', '--help', 'moto_server'],
].filter(([program = '', argument = '']) => spawnSync(program, [argument], { stdio: 'ignore' }).status !== 0)
const testWithTools = missing.length === 0 ? test : test.skip
const named = (name: string): string =>
  missing.length === 0 ? name : `${name} (skipped: needs ${missing.map(([, , tool]) => tool).join(' and ')})`

interface Played {
  readonly code: number | null
  readonly text: string
}

async function playDemo(environment: Readonly<Record<string, string>>): Promise<Played> {
  const child = spawn(process.execPath, ['demo/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', LEASEHOLD_DEMO_OUTPUT: folder, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, text: Buffer.concat(chunks).toString('utf8') }
}

/** Three minutes is what the demo may take; a test that shares the machine gets more. */
const PATIENCE = 600_000

describe('the demo', () => {
  testWithTools(
    named('plays the whole life of a lease and leaves what a person would want to read'),
    async () => {
      const { code, text } = await playDemo({})
      expect({ code, text: code === 0 ? '' : text }).toEqual({ code: 0, text: '' })
      expect(text).toContain('✓ AWS is empty again [AWS API]')
      expect(readdirSync(folder).sort()).toEqual(['catalog.json', 'comments', 'ledger', 'reaper', 'stacks'])
      const catalog = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as {
        leases: { status: string }[]
      }
      expect(catalog.leases.map(({ status }) => status)).toEqual(['ended'])
    },
    PATIENCE,
  )

  testWithTools(
    named('fails when AWS is gone in the middle'),
    async () => {
      const { code, text } = await playDemo({ LEASEHOLD_DEMO_FAULT: 'aws-stopped' })
      expect(code).toBe(1)
      expect(text).toContain('The demo failed')
    },
    PATIENCE,
  )

  testWithTools(
    named('fails when a resource is removed in the middle'),
    async () => {
      const { code, text } = await playDemo({ LEASEHOLD_DEMO_FAULT: 'bucket-removed' })
      expect(code).toBe(1)
      expect(text).toContain('The demo failed')
    },
    PATIENCE,
  )

  test(
    'plays the request without Terraform and moto, and says in one line each what to install',
    async () => {
      const tools = mkdtempSync(join(tmpdir(), 'leasehold-tools-'))
      const git = spawnSync('which', ['git'], { encoding: 'utf8' }).stdout.trim()
      spawnSync('ln', ['-s', git, join(tools, 'git')])
      const { code, text } = await playDemo({ PATH: tools })
      rmSync(tools, { recursive: true })
      expect({ code, text: code === 3 ? '' : text }).toEqual({ code: 3, text: '' })
      expect(text).toMatch(/^Terraform is missing: https:.*$/m)
      expect(text).toMatch(/^moto is missing: pip install .*$/m)
    },
    PATIENCE,
  )
})
