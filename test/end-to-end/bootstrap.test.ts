import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { bootstrapText } from '../../src/adopt/bootstrap-text.ts'
import { ADA, PEOPLE } from '../github/people.ts'
import { createClock, startGitHub } from '../rig/index.ts'
import { startMoto, type Moto } from '../rig/moto.ts'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'
import { decide, parsePolicy } from '../../src/iam/policy.ts'
import { pathWithGh } from '../support/gh-on-path.ts'
import { ANSWERS } from '../support/init-world.ts'
import { follow, hasJq } from '../support/pages.ts'
import { realTerraform } from '../support/real-terraform.ts'

/**
 * `bootstrap/` as an adopter applies it, by a real Terraform to a local AWS. What its policies mean is judged in
 * test/bootstrap/: the local AWS knows no conditions.
 */

jest.setTimeout(300_000)

const terraform = await realTerraform()
const started = terraform?.hasProviders === true ? await startMoto('managed') : undefined
const moto: Moto | undefined = started?.ok === true ? started.moto : undefined
if (started?.ok === false) console.warn(`skipped: ${started.reason}`)
const applied = moto === undefined || !hasJq ? describe.skip : describe

/** The account that moto gives to every key. */
const ACCOUNT = '123456789012'
const REGION = 'eu-west-1'
const BUCKET = 'acme-leasehold-state'
const folder = mkdtempSync(join(tmpdir(), 'leasehold-bootstrap-'))

function run(...args: string[]): { readonly code: number; readonly stdout: string; readonly all: string } {
  const ran = terraform?.run(folder, ...args)
  if (ran === undefined) throw new Error('no Terraform')
  return ran
}

/** What a developer's machine has by its environment: an endpoint and credentials. */
function localProvider(endpoint: string): string {
  const endpoints = ['iam', 's3', 'sts'].map((service) => `    ${service} = "${endpoint}"`).join('\n')
  return `provider "aws" {
  access_key        = "test"
  secret_key        = "test"
  s3_use_path_style = true
  endpoints {
${endpoints}
  }
}
`
}

const github = await startGitHub({ clock: createClock(), seed: { people: [...PEOPLE, ADA] } })

afterAll(async () => {
  await github.stop()
  await moto?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  expect(github.failures).toEqual([])
})

applied('bootstrap', () => {
  let s3: S3Client

  beforeAll(() => {
    cpSync(join(REPOSITORY_ROOT, 'bootstrap'), folder, {
      recursive: true,
      filter: (path) => !path.endsWith('/.terraform'),
    })
    expect(run('fmt', '-check', '-recursive', '-diff').all).toBe('')
    expect(run('init', '-lockfile=readonly', '-input=false', '-no-color')).toMatchObject({ code: 0 })
    const clientOptions = { region: REGION, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } }
    s3 = new S3Client({ ...clientOptions, endpoint: moto?.url ?? '', forcePathStyle: true })
  })

  test('is valid, and passes its own tests with a mock of its provider', () => {
    expect(run('validate', '-no-color')).toMatchObject({ code: 0 })
    const tested = run('test', '-no-color')
    expect({ code: tested.code, said: tested.code === 0 ? '' : tested.all }).toEqual({ code: 0, said: '' })
  })

  test('is called by what `leasehold init` writes', () => {
    const called = mkdtempSync(join(tmpdir(), 'leasehold-called-'))
    try {
      const text = bootstrapText(ANSWERS)
      const address = 'git::https://github.com/leasehold/leasehold.git//bootstrap?ref=v1.2.0'
      expect(text).toContain(`source = "${address}"`)
      // Terraform takes an absolute path for a package that it copies; the address is that of the release.
      writeFileSync(join(called, 'main.tf'), text.replace(address, folder))
      for (const args of [['fmt', '-check', '-diff'], ['init', '-input=false'], ['validate']]) {
        const ran = terraform?.run(called, ...args, '-no-color')
        expect({ args, code: ran?.code, said: ran?.code === 0 ? '' : ran?.all }).toEqual({
          args,
          code: 0,
          said: '',
        })
      }
    } finally {
      rmSync(called, { recursive: true, force: true })
    }
  })

  test('is applied by its README’s commands, and GitHub is told; a second plan finds nothing to do', async () => {
    writeFileSync(join(folder, 'local_override.tf'), localProvider(moto?.url ?? ''))
    const told = await follow('bootstrap/README.md', folder, {
      ...terraform?.variables,
      // Who types says yes.
      TF_CLI_ARGS_apply: '-auto-approve -no-color',
      ...{ PATH: pathWithGh(folder), GITHUB_API_URL: github.url, GH_TOKEN: github.account('ada').token },
    })
    expect(told.filter(({ code }) => code !== 0)).toEqual([])
    const [numbers, , , backend] = told
    expect(JSON.parse(numbers?.text ?? '')).toEqual({ id: 900100200, owner_id: 900100201 })
    expect(JSON.parse(backend?.text ?? '')).toMatchObject({ type: 's3', bucket: BUCKET, region: REGION })
    const { environments, variables } = github.world.settings
    const names = ['apply', 'end', 'plan', 'record'].map((purpose) => `staging-${purpose}`)
    expect(environments).toEqual(Object.fromEntries(names.map((name) => [name, { branches: ['main'] }])))
    expect(variables).toMatchObject({
      ...{ LEASEHOLD_ENVIRONMENT: 'staging', LEASEHOLD_REGION: REGION },
      LEASEHOLD_APPLY_ROLE: roleArn('apply'),
    })
    const again = run('plan', '-detailed-exitcode', '-input=false', '-no-color')
    expect({ code: again.code, said: again.code === 0 ? '' : again.all }).toEqual({ code: 0, said: '' })
  })

  test('has made a bucket that is versioned, encrypted, private, without ACLs, and expires old versions only', async () => {
    const bucket = { Bucket: BUCKET }
    expect((await s3.send(new GetBucketVersioningCommand(bucket))).Status).toBe('Enabled')
    const encryption = await s3.send(new GetBucketEncryptionCommand(bucket))
    expect(encryption.ServerSideEncryptionConfiguration?.Rules).toMatchObject([
      { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
    ])
    const access = await s3.send(new GetPublicAccessBlockCommand(bucket))
    expect(Object.values(access.PublicAccessBlockConfiguration ?? {})).toEqual([true, true, true, true])
    const ownership = await s3.send(new GetBucketOwnershipControlsCommand(bucket))
    expect(ownership.OwnershipControls?.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }])
    const { Rules: rules = [] } = await s3.send(new GetBucketLifecycleConfigurationCommand(bucket))
    expect(rules).toHaveLength(1)
    expect(rules[0]?.NoncurrentVersionExpiration?.NoncurrentDays).toBe(90)
    expect(rules[0]?.Expiration?.Days).toBeUndefined()
    expect(rules[0]?.Expiration?.Date).toBeUndefined()
  })

  test('has given the bucket its policy, as AWS gives it back', async () => {
    const { Policy: text = '' } = await s3.send(new GetBucketPolicyCommand({ Bucket: BUCKET }))
    const everything = parsePolicy(
      JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }),
    )
    const asked = (action: string, context: Record<string, string>): string =>
      decide(
        { identity: [everything], resource: parsePolicy(text) },
        {
          principal: roleArn('plan'),
          action,
          resource: `arn:aws:s3:::${BUCKET}/900100200/payments/reports/${'k'.repeat(26)}/evidence/plan/x.json`,
          context: { 'aws:SecureTransport': 'true', 'aws:PrincipalArn': roleArn('plan'), ...context },
        },
      )
    expect(asked('s3:PutObject', { 's3:if-none-match': '*' })).toBe('allowed')
    expect(asked('s3:PutObject', {})).toBe('denied by EvidenceIsOnlyCreated')
    expect(asked('s3:DeleteObject', {})).toBe('denied by EvidenceIsNeverChanged')
  })

  test('has made roles that a job can take, under the name that the variables say', async () => {
    const told = JSON.parse(run('output', '-json', 'repository_variables').stdout) as Record<
      string,
      Record<string, string>
    >
    const arns = Object.entries(told['staging'] ?? {}).filter(([name]) => name.endsWith('_ROLE'))
    expect(arns).toHaveLength(6)
    const sts = new STSClient({
      region: REGION,
      endpoint: moto?.url ?? '',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    })
    for (const [name, arn] of arns) {
      expect(arn).toBe(roleArn(name.replace(/LEASEHOLD_|_ROLE/g, '').toLowerCase()))
      const session = await sts.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: arn,
          RoleSessionName: 'pr-7',
          WebIdentityToken: 'x.y.z',
        }),
      )
      expect(session.AssumedRoleUser?.Arn).toBe(
        `arn:aws:sts::${ACCOUNT}:assumed-role/${arn?.split('/').at(-1)}/pr-7`,
      )
    }
  })
})

function roleArn(purpose: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/leasehold/leasehold-staging-${purpose}`
}
