import { describe, expect, test } from '@jest/globals'
import { readState } from './state.ts'

const UID = 'abcdefghijklmnopqrstuvwxyz'
const TREE = 'a'.repeat(40)

function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
}

function marker(name: string, value: unknown) {
  const output = { value, type: 'string' }
  return { mode: 'managed', type: 'terraform_data', name, instances: [{ attributes: { output } }] }
}

function stateOf(more: Record<string, unknown> = {}) {
  return {
    version: 4,
    terraform_version: '1.11.4',
    serial: 4,
    lineage: 'c5bf6b74',
    outputs: {
      endpoint: { value: 'https://x', type: 'string' },
      password: { value: 'secret', type: 'string', sensitive: true },
    },
    resources: [
      marker('leasehold_uid', UID),
      marker('leasehold_start', '2026-11-23T09:00:00Z'),
      marker('leasehold_tree', TREE),
      {
        ...{ mode: 'managed', type: 'aws_s3_bucket', name: 'this', module: 'module.this' },
        instances: [
          { index_key: 'a"b', attributes: { arn: 'arn:a' } },
          { index_key: 0, attributes: { arn: 'arn:b' } },
          { index_key: 0, deposed: '1234', attributes: { arn: 'arn:c' } },
        ],
      },
      { mode: 'data', type: 'aws_region', name: 'here', instances: [{ attributes: { name: 'eu-west-1' } }] },
    ],
    ...more,
  }
}

function read(value: unknown) {
  const result = readState(bytes(value))
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result.value
}

describe('readState', () => {
  test('tells markers, resources and data sources apart, and counts what a destroy must remove', () => {
    const state = read(stateOf())
    expect(state.markers).toEqual({ uid: UID, start: '2026-11-23T09:00:00.000Z', tree: TREE })
    expect(state.resources.map(({ address, mode }) => [address, mode])).toEqual([
      ['module.this.aws_s3_bucket.this["a\\"b"]', 'managed'],
      ['module.this.aws_s3_bucket.this[0]', 'managed'],
      ['data.aws_region.here', 'data'],
    ])
    expect(state.managed).toBe(6)
    expect(state).toMatchObject({ serial: 4, lineage: 'c5bf6b74' })
  })

  test('S14: the value of a sensitive output does not come out of the state', () => {
    const { outputs } = read(stateOf())
    expect(outputs.get('endpoint')).toEqual({ sensitive: false, value: 'https://x' })
    expect(outputs.get('password')).toEqual({ sensitive: true, value: undefined })
  })

  test.each([
    ['a date alone', [marker('leasehold_start', '2026-11-23')]],
    ['no instant', [marker('leasehold_start', 'soon')]],
    ['another type', [marker('leasehold_start', 7)]],
    ['no attributes', [{ ...marker('leasehold_start', ''), instances: [{}] }]],
    [
      'a marker in a module',
      [{ ...marker('leasehold_start', '2026-11-23T09:00:00Z'), module: 'module.this' }],
    ],
    ['no marker', []],
  ])('L3: %s is no start', (_title, resources) => {
    expect(read(stateOf({ resources })).markers.start).toBeUndefined()
  })

  test('a uid or tree that is not one is no marker', () => {
    const resources = [marker('leasehold_uid', 'x'), marker('leasehold_tree', 'x')]
    expect(read(stateOf({ resources })).markers).toEqual({})
  })

  test('an emptied state manages nothing', () => {
    expect(read(stateOf({ resources: [], outputs: {} }))).toMatchObject({
      managed: 0,
      resources: [],
      markers: {},
    })
  })

  test.each([
    ['not JSON', '{'],
    ['another version', stateOf({ version: 3 })],
    ['no lineage', stateOf({ lineage: undefined })],
    ['no serial', stateOf({ serial: '4' })],
    ['no resources', stateOf({ resources: undefined })],
    ['nothing', 'null'],
  ])('%s is refused, and never read as empty', (_title, value) => {
    expect(readState(bytes(value)).ok).toBe(false)
  })
})
