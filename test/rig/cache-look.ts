import { createAwsCaller } from './aws-call.ts'

/** Caches and who may log in to them in the AWS API, asked directly. */

export interface CacheFacts {
  readonly atRest: boolean
  readonly inTransit: string
  readonly snapshotDays: number
  /** What each user of its groups may do, and how it shows who it is. */
  readonly users: readonly { readonly name: string; readonly may: string; readonly shows: string }[]
  /** What its parameter group sets. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Names of what there is of each kind; the user `default`, which every region has, left out. */
export interface CacheNames {
  readonly caches: readonly string[]
  readonly users: readonly string[]
  readonly userGroups: readonly string[]
  readonly parameterGroups: readonly string[]
  readonly snapshots: readonly string[]
}

export interface CacheLook {
  cache(id: string): Promise<CacheFacts>
  names(): Promise<CacheNames>
}

/** @param endpoint of a local AWS, which takes any credentials and signature */
export function createCacheLook(endpoint: string, region: string): CacheLook {
  const call = createAwsCaller(endpoint, region)
  const ask = async (action: string, more: Record<string, string> = {}): Promise<string> =>
    call(
      'elasticache',
      { 'content-type': 'application/x-www-form-urlencoded' },
      new URLSearchParams({ Action: action, Version: '2015-02-02', ...more }).toString(),
    )
  const user = async (id: string) => {
    const text = await ask('DescribeUsers', { UserId: id })
    return {
      name: first(text, 'UserName'),
      may: first(text, 'AccessString').replaceAll('&amp;', '&'),
      shows: first(text, 'Type'),
    }
  }
  return {
    async cache(id) {
      const text = await ask('DescribeReplicationGroups', { ReplicationGroupId: id })
      const groups = all(first(text, 'UserGroupIds', '[^]*?'), 'member')
      const members = await Promise.all(
        groups.map(async (group) => {
          const found = await ask('DescribeUserGroups', { UserGroupId: group })
          return all(first(found, 'UserIds', '[^]*?'), 'member')
        }),
      )
      const node = await ask('DescribeCacheClusters', { CacheClusterId: first(text, 'CacheClusterId') })
      const set = await ask('DescribeCacheParameters', {
        ...{ CacheParameterGroupName: first(node, 'CacheParameterGroupName'), Source: 'user' },
      })
      const values = all(set, 'ParameterValue')
      return {
        atRest: first(text, 'AtRestEncryptionEnabled') === 'true',
        inTransit: first(text, 'TransitEncryptionMode'),
        snapshotDays: Number(first(text, 'SnapshotRetentionLimit')),
        users: await Promise.all(members.flat().map(user)),
        parameters: Object.fromEntries(
          all(set, 'ParameterName').map((name, index) => [name, values[index] ?? '']),
        ),
      }
    },
    async names() {
      const of = async (action: string, tag: string) => all(await ask(action), tag).toSorted()
      return {
        caches: await of('DescribeReplicationGroups', 'ReplicationGroupId'),
        users: (await of('DescribeUsers', 'UserId')).filter((name) => name !== 'default'),
        userGroups: await of('DescribeUserGroups', 'UserGroupId'),
        parameterGroups: await of('DescribeCacheParameterGroups', 'CacheParameterGroupName'),
        snapshots: await of('DescribeSnapshots', 'SnapshotName'),
      }
    },
  }
}

function all(text: string, tag: string, inside = '[^<]*'): readonly string[] {
  return [...text.matchAll(new RegExp(`<${tag}>(${inside})</${tag}>`, 'g'))].map((match) => match[1] ?? '')
}

function first(text: string, tag: string, inside?: string): string {
  return all(text, tag, inside)[0] ?? ''
}
