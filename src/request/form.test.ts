import { describe, expect, test } from '@jest/globals'
import { everyKind, twoTeams } from './form-fixture.ts'
import { formFields } from './form-fields.ts'
import { formModule, parseForm, writeForm, type FormRequest } from './form.ts'

const request: FormRequest = {
  team: 'payments',
  name: 'reports',
  module: 's3-bucket',
  environment: 'dev',
  owner: 'bob',
  region: 'eu-west-1',
  lease: '14d',
  inputs: { size: 'big, with room', versioned: false, purpose: 'Reports', 'keep-days': 7 },
}

function parse(body: string) {
  return parseForm({ body, manifest: everyKind, config: twoTeams })
}

function bodyOf(changes: Partial<FormRequest> = {}): string {
  return writeForm({ ...request, ...changes }, everyKind, twoTeams)
}

function problemsOf(body: string): readonly { code: string; field: string | undefined; message: string }[] {
  const result = parse(body)
  return result.ok ? [] : result.problems.map(({ code, field, message }) => ({ code, field, message }))
}

function codesOf(body: string): readonly string[] {
  return problemsOf(body).map(({ code }) => code)
}

describe('a form that is filled in', () => {
  test('is written as GitHub writes it, and read back', () => {
    expect(bodyOf()).toContain('### Size\n\nbig, with room\n\n### Versioned\n\nno\n\n### Purpose\n\nReports')
    expect(parse(bodyOf())).toEqual({ ok: true, value: request })
  })

  test('may have CRLF line ends and blank lines around answers', () => {
    const body = bodyOf().replaceAll('\n', '\r\n').replaceAll('Reports', '\r\n\r\nReports\r\n\r\n')
    expect(parse(body)).toEqual({ ok: true, value: request })
  })

  test('leaves out what was not answered', () => {
    const body = bodyOf({ owner: undefined, region: undefined, inputs: { size: 'small', purpose: 'x' } })
    expect(body).toContain('### Owner\n\n_No response_\n\n### Region\n\n_No response_')
    expect(parse(body)).toMatchObject({
      value: { owner: undefined, region: undefined, inputs: { size: 'small', purpose: 'x' } },
    })
  })

  test.each([
    ['dev', '10d'],
    ['brief', '2d'],
  ])('without a lease in %s takes %s: the module’s, at most the environment’s', (environment, lease) => {
    const body = bodyOf({ environment }).replace('14d', '_No response_')
    expect(parse(body)).toMatchObject({ ok: true, value: { lease } })
  })

  test('takes the word None as an answer where it was typed, and as none where a dropdown was left alone', () => {
    expect(parse(bodyOf({ inputs: { ...request.inputs, purpose: 'None' } }))).toMatchObject({
      value: { inputs: { purpose: 'None' } },
    })
    const body = bodyOf().replace('### Versioned\n\nno', '### Versioned\n\nNone')
    expect(parse(body)).toMatchObject({ ok: true })
    expect(parse(body)).not.toMatchObject({ value: { inputs: { versioned: expect.anything() } } })
  })

  test('may have carriage returns alone for line ends', () => {
    expect(parse(bodyOf().replaceAll('\n', '\r'))).toEqual({ ok: true, value: request })
  })

  test('may have options with commas, which are one answer', () => {
    expect(parse(bodyOf())).toMatchObject({ value: { inputs: { size: 'big, with room' } } })
    expect(codesOf(bodyOf().replace('big, with room', 'small, big, with room'))).toEqual(['not-allowed'])
  })

  test('unpacks the fence around YAML however long GitHub makes it', () => {
    const body = bodyOf().replace(
      '### Rules\n\n_No response_',
      '### Rules\n\n````yaml\n### not a heading\ntext: |\n  ```\n````',
    )
    expect(parse(body)).toMatchObject({ value: { inputs: { rules: { text: '```\n' } } } })
  })

  test('may name the owner with an at sign', () => {
    expect(parse(bodyOf({ owner: '@bob' }))).toMatchObject({ value: { owner: 'bob' } })
  })

  test('keeps a code fence that is an answer, and unpacks the one that GitHub puts around YAML', () => {
    const inputs = { ...request.inputs, notes: '```\nx\n```', rules: { 'a b': [1, { c: 'yes' }] } }
    expect(parse(bodyOf({ inputs }))).toMatchObject({ value: { inputs } })
  })
})

describe('headings (S1)', () => {
  test.each([
    ['inside an answer', bodyOf({ inputs: { ...request.inputs, notes: 'see\n\n### Team\n\ndata' } })],
    ['inside a code fence', bodyOf({ inputs: { ...request.inputs, notes: '```\n### Team\n\ndata\n```' } })],
    ['with more blanks', bodyOf({ inputs: { ...request.inputs, notes: '###   Team \n\ndata' } })],
    ['after a tab', bodyOf({ inputs: { ...request.inputs, notes: '###\tTeam\n\ndata' } })],
    ['at the end', `${bodyOf()}\n\n### Team\n\ndata`],
  ])('twice, %s, is refused and named', (_where, body) => {
    expect(problemsOf(body)).toEqual([
      { code: 'form-heading-duplicate', field: '', message: expect.stringContaining('### Team') },
    ])
  })

  test('that the form does not have are refused and named', () => {
    expect(problemsOf(`${bodyOf()}\n### Sudo\n\nyes`)).toEqual([
      { code: 'form-heading-unknown', field: '', message: expect.stringContaining('### Sudo') },
    ])
  })

  test('in other letters are unknown, with the right one offered', () => {
    const result = parse(bodyOf().replace('### Team', '### team'))
    expect(result).toMatchObject({
      problems: [
        { code: 'form-heading-unknown', remedy: 'edit this issue: write `### Team`' },
        { code: 'form-heading-missing', message: 'the heading `### Team` is missing' },
      ],
    })
  })

  test('that are missing are refused and named', () => {
    const body = bodyOf().replace('### Region\n\neu-west-1\n\n', '')
    expect(problemsOf(body)).toEqual([
      { code: 'form-heading-missing', field: '', message: 'the heading `### Region` is missing' },
    ])
  })

  test('in another order are refused', () => {
    const body = bodyOf().replace(
      '### Team\n\npayments\n\n### Name\n\nreports',
      '### Name\n\nreports\n\n### Team\n\npayments',
    )
    expect(codesOf(body)).toEqual(['form-heading-order'])
  })

  test('may not have text before the first', () => {
    expect(codesOf(`hello\n\n${bodyOf()}`)).toEqual(['form-text-before'])
  })

  test('of lower or higher level, or with a blank before them, are text', () => {
    const inputs = { ...request.inputs, notes: 'x\n#### Team\n## Team\n ### Team\n###Team' }
    expect(parse(bodyOf({ inputs }))).toMatchObject({ ok: true, value: { inputs } })
  })

  test('that are none of this form’s are text in a code fence, also when it is never closed', () => {
    const inputs = { ...request.inputs, notes: 'run\n\n~~~ sh\n### not a question\n~~~\nend' }
    expect(parse(bodyOf({ inputs }))).toMatchObject({ ok: true, value: { inputs } })
    const open = bodyOf({ inputs: { ...request.inputs, notes: '```\n### note' } })
    expect(parse(open)).toMatchObject({ value: { lease: '14d', inputs: { notes: '```\n### note' } } })
    const closed = bodyOf({ inputs: { ...request.inputs, notes: '```\nx\n```\n### Sudo' } })
    expect(codesOf(closed)).toEqual(['form-heading-unknown'])
    const inline = bodyOf({ inputs: { ...request.inputs, notes: '```a`b\n### Sudo' } })
    expect(codesOf(inline)).toEqual(['form-heading-unknown'])
  })

  test('without end tell ten and no more', () => {
    expect(codesOf(`${bodyOf()}${'\n### x'.repeat(5000)}`)).toHaveLength(10)
  })
})

describe('answers', () => {
  test.each<[string, Partial<FormRequest>, string, string]>([
    ['a team that is not there', { team: 'nobody' }, 'not-allowed', '/team'],
    ['an environment that is not there', { environment: 'qa' }, 'not-allowed', '/environment'],
    ['a name that leaves its folder', { name: '../../x' }, 'wrong-form', '/name'],
    ['a name in capitals', { name: 'Reports' }, 'wrong-form', '/name'],
    ['a name of two lines', { name: 'a\nb' }, 'one-line', '/name'],
    ['a login with a blank', { owner: 'a b' }, 'wrong-form', '/owner'],
    ['a region that is not offered', { region: 'us-east-1' }, 'not-allowed', '/region'],
    ['a lease without a unit', { lease: '14' }, 'wrong-form', '/lease'],
    [
      'a number that is none',
      { inputs: { ...request.inputs, 'keep-days': 'many' } },
      'not-allowed',
      '/inputs/keep-days',
    ],
    [
      'a size that is not offered',
      { inputs: { ...request.inputs, size: 'huge' } },
      'not-allowed',
      '/inputs/size',
    ],
    ['no size', { inputs: { purpose: 'x' } }, 'missing-answer', '/inputs/size'],
  ])('%s is refused', (_case, changes, code, field) => {
    expect(problemsOf(bodyOf(changes))).toEqual([{ code, field, message: expect.any(String) }])
  })

  test('that are not YAML where YAML is asked for are refused', () => {
    const body = bodyOf().replace('### Rules\n\n_No response_', '### Rules\n\n```yaml\n&a [*a]\n```')
    expect(codesOf(body)).toEqual(['yaml-alias'])
  })

  test('are all told at once', () => {
    expect(codesOf(bodyOf({ team: 'x', name: 'X', lease: '1' }))).toEqual([
      'not-allowed',
      'wrong-form',
      'wrong-form',
    ])
  })
})

describe('an attached file', () => {
  const address = 'https://github.com/user-attachments/files/123/seed.csv'
  const withFile = (text: string): string =>
    bodyOf().replace('### Seed\n\n_No response_', `### Seed\n\n${text}`)

  test.each([
    ['a link', `[seed.csv](${address})`],
    ['a link with words around it', `Uploading…\n[seed.csv](${address})\n`],
    ['an image', `<img width="3" alt="seed.csv" src="${address}" />`],
  ])('is its address, from %s', (_shape, text) => {
    expect(parse(withFile(text))).toMatchObject({ ok: true, value: { inputs: { seed: address } } })
  })

  test('is named as the person named it, when its address has no ending', () => {
    const asset = 'https://github.com/user-attachments/assets/6b1c1b4e-0000-4000-8000-000000000001'
    expect(parse(withFile(`[All.ZIP](${asset})`))).toMatchObject({ value: { inputs: { seed: asset } } })
  })

  test.each([
    ['no file', 'later', 'one-file'],
    ['two files', `[a.csv](${address}) [b.csv](${address}x)`, 'one-file'],
    [
      'a file that is not GitHub’s',
      '[seed.csv](https://example.com/user-attachments/files/1/seed.csv)',
      'one-file',
    ],
    [
      'a look-alike of GitHub',
      '[a.csv](https://github.com.example/user-attachments/files/1/a.csv)',
      'one-file',
    ],
    ['another kind of file', '[a.exe](https://github.com/user-attachments/files/1/a.exe)', 'not-allowed'],
  ])('is refused when it is %s', (_case, text, code) => {
    expect(problemsOf(withFile(text))).toMatchObject([{ code, field: '/inputs/seed' }])
  })
})

describe('questions', () => {
  test('have headings of their own, also for an input that has the name of another question', () => {
    const labels = formFields(everyKind, twoTeams).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
    expect(labels).toContain('Name (name)')
  })

  test('that GitHub would refuse as a dropdown are asked as text', () => {
    expect(formFields(everyKind, twoTeams).find(({ id }) => id === 'input-odd')?.kind.type).toBe('yaml')
  })
})

test('the module that an issue asks for is its first answer, and no other text', () => {
  expect(formModule(bodyOf())).toBe('s3-bucket')
  expect(formModule('It does not work.')).toBeUndefined()
  expect(formModule('It does not work.\n### Module\n\ns3-bucket')).toBeUndefined()
  expect(formModule('')).toBeUndefined()
})
