import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { hasTerraform } from '../../../test/support/plain-stack.ts'
import { findEngine } from './engine.ts'

const withTerraform = hasTerraform ? test : test.skip

function run(file: string, ...args: readonly string[]): string {
  return execFileSync(file, args, { encoding: 'utf8' })
}

/** The archive is made by Python, and not by what reads it. */
withTerraform(
  `real Terraform is installed from an archive${hasTerraform ? '' : ' (skipped: needs Terraform)'}`,
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'leasehold-engine-real-'))
    const { terraform_version: version } = JSON.parse(run('terraform', 'version', '-json')) as {
      readonly terraform_version: string
    }
    const folders = (process.env['PATH'] ?? '').split(':')
    const binary = folders.find((folder) => existsSync(join(folder, 'terraform'))) ?? ''
    const archive = join(root, 'archive.zip')
    run('python3', '-m', 'zipfile', '-c', archive, realpathSync(join(binary, 'terraform')))
    const body = readFileSync(archive)
    const sha256 = createHash('sha256').update(body).digest('hex')
    const server = createServer((_request, response) => void response.end(body))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      mkdirSync(join(root, 'own'))
      const found = await findEngine({
        engine: { name: 'terraform', version },
        checksums: [`${sha256}  terraform_${version}_linux_amd64.zip`],
        environment: {
          RUNNER_TOOL_CACHE: join(root, 'tools'),
          LEASEHOLD_ENGINE_MIRROR: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        },
        home: root,
        platform: 'linux-x64',
        folder: join(root, 'own'),
        variables: { PATH: join(root, 'nothing') },
      })
      expect(found).toBe(join(root, 'own/terraform'))
      expect(run(found, 'version')).toContain(`Terraform v${version}`)
    } finally {
      server.closeAllConnections()
      server.close()
      rmSync(root, { recursive: true, force: true })
    }
  },
  60_000,
)
