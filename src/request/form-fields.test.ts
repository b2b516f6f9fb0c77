import { expect, test } from '@jest/globals'
import { everyField, formFields } from './form-fields.ts'
import { everyKind, twoTeams } from './form-fixture.ts'

const { properties } = everyKind.inputs as { readonly properties: Readonly<Record<string, object>> }

/** Ids of the questions about inputs, where these two are marked. */
function asked(of: typeof formFields): readonly string[] {
  const marked = {
    ...properties,
    rules: { ...properties['rules'], 'x-ask': false },
    size: { ...properties['size'], 'x-ask': false },
  }
  const manifest = { ...everyKind, inputs: { ...everyKind.inputs, properties: marked } }
  return of(manifest, twoTeams).flatMap(({ id }) =>
    id.startsWith('input-') ? [id.slice('input-'.length)] : [],
  )
}

test('forms do not ask for `x-ask: false`, unless it must be answered', () => {
  const all = Object.keys(properties)
  expect(asked(formFields)).toEqual(all.filter((name) => name !== 'rules'))
  expect(asked(everyField)).toEqual(all)
})
