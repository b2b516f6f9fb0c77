import { describe, expect, test } from '@jest/globals'
import { examplePlatform, REPORTS_PATH } from '../../test/support/example-platform.ts'
import { Fault } from '../kit/result.ts'
import { loadModule } from '../module/load.ts'
import { loadConfig } from '../platform/config.ts'
import { memoryTree } from '../platform/tree.ts'
import type { Change } from './change.ts'
import { applyChanges } from './edit.ts'

const base = memoryTree('main', examplePlatform())
const config = await loadConfig(base)
const module = await loadModule(base, 's3-bucket')
if (!config.ok || !module.ok) throw new Fault('fixture', 'the example platform is broken')
const platform = { config: config.value, module: module.value }

const text = `# yaml-language-server: $schema=../../schemas/request.schema.json
module: s3-bucket
environment: dev # until it is approved
owner: alice

lease: 14d   # two sprints
inputs:
  class: small  # 10 GB
# ask carol before you make it bigger
`

function change(changes: readonly Change[], content = text): ReturnType<typeof applyChanges> {
  return applyChanges({ path: REPORTS_PATH, content: Buffer.from(content) }, changes, platform)
}

describe('changes to a request’s file', () => {
  test('touch one line each and keep every comment', () => {
    const result = change([
      { kind: 'extend', by: '7d' },
      { kind: 'owner', login: 'Bob' },
      { kind: 'input', name: 'class', value: 'large' },
    ])
    expect(result).toMatchObject({
      ok: true,
      value: {
        content: text
          .replace('14d   #', '21d   #')
          .replace('owner: alice', 'owner: bob')
          .replace('class: small  #', 'class: large  #'),
        request: { length: { hours: 21 * 24 }, owner: { id: 1002 }, inputs: { class: 'large' } },
        edits: [
          { path: ['lease'], before: '14d', value: '21d' },
          { path: ['owner'], before: 'alice', value: 'bob' },
          { path: ['inputs', 'class'], before: 'small', value: 'large' },
        ],
      },
    })
  })

  test('add what the file leaves out', () => {
    const result = change([{ kind: 'input', name: 'old_versions_days', value: 30 }])
    expect(result).toMatchObject({
      value: {
        content: text.replace('# 10 GB\n', '# 10 GB\n  old_versions_days: 30\n'),
        edits: [{ before: undefined, value: 30 }],
      },
    })
  })

  test('are made one after the other, and all or none', () => {
    expect(
      change([
        { kind: 'extend', by: '10d' },
        { kind: 'extend', by: '6d' },
      ]),
    ).toMatchObject({
      value: { request: { length: { text: '30d' } } },
    })
    expect(
      change([
        { kind: 'extend', by: '10d' },
        { kind: 'extend', by: '7d' },
      ]),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'too-long', file: REPORTS_PATH }],
    })
  })

  test('are refused where the file is not a valid request', () => {
    expect(change([{ kind: 'extend', by: '1d' }], text.replace('dev', 'qa'))).toMatchObject({
      problems: [{ code: 'unknown-environment', line: 3 }],
    })
  })

  test('keep the marks of the editor that wrote the file', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`
    expect(change([{ kind: 'extend', by: '7d' }], windows)).toMatchObject({
      value: { content: windows.replace('14d', '21d') },
    })
  })
})
