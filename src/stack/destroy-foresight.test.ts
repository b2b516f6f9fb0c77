import { describe, expect, test } from '@jest/globals'
import { foreseeBucket, foreseeDestroy } from './destroy-foresight.ts'

describe('what a destroy plan foretells', () => {
  test.each<[string, string, Record<string, unknown>, string[], string[]]>([
    [
      'a database under protection',
      'aws_db_instance',
      { deletion_protection: true },
      ['deletion-protected'],
      [],
    ],
    [
      'a balancer under protection',
      'aws_lb',
      { enable_deletion_protection: true },
      ['deletion-protected'],
      [],
    ],
    [
      'a snapshot without a name',
      'aws_db_instance',
      { skip_final_snapshot: false, final_snapshot_identifier: null },
      ['snapshot-missing'],
      [],
    ],
    [
      'a snapshot with a name',
      'aws_db_instance',
      { skip_final_snapshot: false, final_snapshot_identifier: 'last' },
      [],
      [],
    ],
    ['a registry', 'aws_ecr_repository', { force_delete: false }, [], ['must-be-empty']],
    ['a registry whose images go with it', 'aws_ecr_repository', { force_delete: true }, [], []],
    ['a queue', 'aws_sqs_queue', { name: 'x' }, [], []],
  ])('%s', (_words, type, before, blockers, cautions) => {
    const found = foreseeDestroy(planOf(type, before))
    expect(found.blockers.map(({ code }) => code)).toEqual(blockers)
    expect(found.cautions.map(({ code }) => code)).toEqual(cautions)
  })

  test('how much a store holds, where that is known', () => {
    expect([...foreseeDestroy(planOf('aws_db_instance', { allocated_storage: 18 })).sizes]).toEqual([
      ['aws_db_instance.this', '18 GB'],
    ])
    expect(foreseeDestroy(planOf('aws_sqs_queue', { size: 18 })).sizes.size).toBe(0)
  })

  test.each<[string, Record<string, unknown>, string[]]>([
    ['that must be empty is to be looked at', { force_destroy: false, bucket: 'reports' }, ['reports']],
    ['whose objects go with it is not', { force_destroy: true, bucket: 'reports' }, []],
  ])('a bucket %s', (_words, before, buckets) => {
    const found = foreseeDestroy(planOf('aws_s3_bucket', before))
    expect(found.buckets.map(({ bucket }) => bucket)).toEqual(buckets)
    expect(found.cautions).toEqual([])
  })

  test.each<[string, boolean | undefined, string[], string[]]>([
    ['that holds something blocks', true, ['bucket-not-empty'], []],
    ['that is empty says nothing', false, [], []],
    ['that nobody could look into is not known to be empty', undefined, [], ['must-be-empty']],
  ])('a bucket %s', (_words, holds, blockers, cautions) => {
    const found = foreseeBucket('aws_s3_bucket.this', holds)
    expect(found.blockers.map(({ code }) => code)).toEqual(blockers)
    expect(found.cautions.map(({ code }) => code)).toEqual(cautions)
  })

  test('nothing of what cannot be read', () => {
    expect(foreseeDestroy({ format_version: '9' })).toMatchObject({ blockers: [], cautions: [], buckets: [] })
  })
})

function planOf(type: string, before: Record<string, unknown>) {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: [
      {
        address: `${type}.this`,
        mode: 'managed',
        type,
        name: 'this',
        provider_name: 'registry.terraform.io/hashicorp/aws',
        change: { actions: ['delete'], before, after: null },
      },
    ],
  }
}
