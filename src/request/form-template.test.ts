import { describe, expect, test } from '@jest/globals'
import * as yaml from 'js-yaml'
import { everyKind, twoTeams } from './form-fixture.ts'
import { formFields } from './form-fields.ts'
import { formTemplate } from './form-template.ts'

interface Element {
  readonly type: string
  readonly id?: string
  readonly attributes: {
    readonly label?: string
    readonly options?: readonly string[]
    readonly default?: number
    readonly render?: string
  }
  readonly validations?: { readonly required: boolean }
}

const form = yaml.load(formTemplate(everyKind, twoTeams)) as {
  readonly name: string
  readonly body: readonly Element[]
}
const asked = form.body.filter(({ type }) => type !== 'markdown')

function element(id: string): Element | undefined {
  return asked.find((one) => one.id === id)
}

describe('the template of a form', () => {
  test('asks what the parser expects, in its order', () => {
    const labels = formFields(everyKind, twoTeams).map(({ label }) => label)
    expect(asked.map(({ attributes }) => attributes.label)).toEqual(labels)
  })

  test('says which module it is for in its first answer, already chosen', () => {
    expect(asked[0]).toMatchObject({
      type: 'dropdown',
      attributes: { label: 'Module', options: ['s3-bucket'], default: 0 },
    })
  })

  test('offers the platform’s teams and environments, and none of them is chosen for the person', () => {
    expect(element('team')?.attributes).toMatchObject({ options: ['payments', 'data'] })
    expect(element('environment')?.attributes).toMatchObject({ options: ['dev', 'brief'] })
    expect(element('team')?.attributes.default).toBeUndefined()
  })

  test.each([
    ['size', 'dropdown', true],
    ['versioned', 'dropdown', false],
    ['purpose', 'input', true],
    ['notes', 'textarea', false],
    ['keep-days', 'input', false],
    ['readers', 'textarea', false],
    ['rules', 'textarea', false],
  ])('asks for %s by %s, required: %p', (name, type, required) => {
    expect(element(`input-${name}`)).toMatchObject({ type, validations: { required } })
  })

  test('chooses the default of the module’s schema', () => {
    expect(element('input-versioned')?.attributes).toMatchObject({ options: ['yes', 'no'], default: 0 })
  })

  test('has only what GitHub accepts: ids and labels once, options that are strings and once', () => {
    const ids = asked.map(({ id }) => id ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/)
    for (const { attributes } of asked) {
      const options = attributes.options ?? []
      expect(options.every((option) => typeof option === 'string' && option.toLowerCase() !== 'none')).toBe(
        true,
      )
      expect(new Set(options).size).toBe(options.length)
    }
  })

  test('says default and longest lease of each environment', () => {
    expect(JSON.stringify(element('lease'))).toContain(
      'Empty: dev 10d, brief 2d. The most: dev 30d, brief 2d.',
    )
  })
})
