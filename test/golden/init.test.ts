import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bootstrapText } from '../../src/adopt/bootstrap-text.ts'
import { configText } from '../../src/adopt/config-text.ts'
import { githubScript } from '../../src/adopt/github-script.ts'
import { readmeText } from '../../src/adopt/readme-text.ts'
import { nextSteps, sayNextSteps } from '../../src/adopt/next-steps.ts'
import { codeOwnersText } from '../../src/adopt/small-files.ts'
import { ANSWERS } from '../support/init-world.ts'

/** What people read first: reviewed by people; `LEASEHOLD_UPDATE_GOLDEN=1` writes it anew, for a diff to be read. */
const ROWS = [
  {
    name: 's3-bucket',
    title: 'S3 bucket',
    description: 'A private place for files | with versions.',
    price: 'small $0.28, large $28.00',
  },
]
const TWO_ACCOUNTS = {
  ...ANSWERS,
  environments: [
    { name: 'dev', account: '123456789012', region: 'eu-west-1' },
    { name: 'prod', account: '210987654321', region: 'eu-central-1' },
  ],
  toolkit: { repository: 'acme/leasehold', ref: 'c0ffee'.repeat(6) + 'c0de' },
  token: 'app' as const,
  approvers: [{ login: 'dana', id: 2001 }],
}

test.each([
  ['leasehold.yaml', configText(ANSWERS)],
  ['readme.txt', readmeText(ANSWERS, ROWS)],
  ['CODEOWNERS', codeOwnersText(ANSWERS)],
  ['bootstrap.tf', bootstrapText(ANSWERS)],
  ['next.txt', sayNextSteps(nextSteps(ANSWERS, { unpriced: ['postgres'], isClone: true }))],
  ['two-accounts/leasehold.yaml', configText(TWO_ACCOUNTS)],
  ['two-accounts/bootstrap.tf', bootstrapText(TWO_ACCOUNTS)],
  ['two-accounts/github.sh', githubScript(TWO_ACCOUNTS)],
  ['two-accounts/next.txt', sayNextSteps(nextSteps(TWO_ACCOUNTS, { unpriced: [], isClone: false }))],
])('%s is written as reviewed', (name, text) => {
  const path = join(import.meta.dirname, 'init', name)
  if (process.env['LEASEHOLD_UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `${path} is missing`).toBe(text)
})
