import { describe, expect, test } from '@jest/globals'
import * as yaml from 'js-yaml'
import { EXAMPLE_MODULES, examplePlatform } from '../../test/support/example-platform.ts'
import type { Files } from '../kit/git-objects.ts'
import { RESERVED_NAMES } from '../module/load.ts'
import { memoryTree } from '../platform/tree.ts'
import { planForms } from './forms.ts'

const FOLDER = '.github/ISSUE_TEMPLATE'

async function plan(files: Files = examplePlatform()) {
  const planned = await planForms(memoryTree('working tree', files))
  if (!planned.ok) throw new Error(planned.problems.map(({ message }) => message).join())
  return planned.value
}

/** The platform with its forms as they must be, and with changes to them. */
async function withForms(changes: Readonly<Record<string, string>> = {}): Promise<Files> {
  const { files } = await plan()
  const texts = { ...Object.fromEntries(files), ...changes }
  const forms = Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)] as const)
  return new Map([...examplePlatform(), ...forms])
}

describe('the forms of a platform', () => {
  test('are one per module, one to change a lease, one to end it, and GitHub’s own settings', async () => {
    const { files, stale } = await plan()
    const names = ['change-lease', 'config', 'end-lease', ...EXAMPLE_MODULES].map(
      (name) => `${FOLDER}/${name}.yml`,
    )
    names.sort()
    expect([...files.keys()].sort()).toEqual(names)
    expect([...stale].sort()).toEqual(names)
  })

  test('are not stale when they are as they must be', async () => {
    expect(await plan(await withForms())).toMatchObject({ stale: [], leftOver: [] })
  })

  test('are stale when leasehold.yaml or a module has changed', async () => {
    const files = new Map(await withForms())
    const config = Buffer.from(files.get('leasehold.yaml') ?? []).toString()
    files.set('leasehold.yaml', Buffer.from(config.replace('max: 30d', 'max: 29d')))
    expect((await plan(files)).stale).toEqual([
      ...EXAMPLE_MODULES.map((name) => `${FOLDER}/${name}.yml`),
      `${FOLDER}/change-lease.yml`,
    ])
  })

  test('are left over when their module is gone; forms of other people are left alone', async () => {
    const banner = '# Generated from modules/gone/module.yaml\n'
    const files = await withForms({ [`${FOLDER}/gone.yml`]: banner, [`${FOLDER}/bug.yml`]: 'name: Bug\n' })
    expect(await plan(files)).toMatchObject({ stale: [], leftOver: [`${FOLDER}/gone.yml`] })
  })

  test('offer what leasehold.yaml and the module’s schema allow', async () => {
    const { files } = await plan()
    const form = yaml.load(files.get(`${FOLDER}/s3-bucket.yml`) ?? '') as {
      readonly body: readonly {
        readonly id?: string
        readonly attributes: Readonly<Record<string, unknown>>
      }[]
    }
    const asked = new Map(form.body.map(({ id, attributes }) => [id, attributes]))
    expect(asked.get('team')).toMatchObject({ options: ['payments', 'data'] })
    expect(asked.get('environment')).toMatchObject({ options: ['dev', 'staging', 'prod'] })
    expect(asked.get('region')).toMatchObject({ options: ['eu-west-1', 'eu-central-1'] })
    expect(asked.get('input-class')).toMatchObject({
      options: ['small', 'medium', 'large'],
      description: expect.stringContaining('How much you expect to store'),
    })
    expect(asked.get('lease')).toMatchObject({
      description: expect.stringContaining('The most: dev 30d, staging 30d, prod 52w.'),
    })
  })
})

test('no module may have the name of a form that is not a module’s', async () => {
  for (const name of RESERVED_NAMES) {
    const files = new Map(
      [...examplePlatform()].map(([path, content]) => {
        const text = Buffer.from(content).toString().replace('name: s3-bucket', `name: ${name}`)
        return [path.replace('modules/s3-bucket', `modules/${name}`), Buffer.from(text)] as const
      }),
    )
    expect(await planForms(memoryTree('working tree', files))).toMatchObject({
      problems: [{ code: 'module-name', file: `modules/${name}/module.yaml`, field: '/name' }],
    })
  }
})
