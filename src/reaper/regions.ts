import type { StackManifest } from '../formats/stack.ts'
import { compareText } from '../kit/canonical.ts'
import type { Config } from '../platform/config.ts'

/** Where the tagging API lists resources that have no region, by partition. */
const GLOBAL_REGION: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-cn': 'cn-north-1',
}

export function globalRegion(partition: string): string {
  return GLOBAL_REGION[partition] ?? 'us-east-1'
}

/**
 * Regions of an account in which there can be something of ours: those that leasehold.yaml offers, those that living
 * stacks are pinned to (it may have been taken off the offer since), and the one where AWS lists global resources.
 */
export function regionsOf(
  { account, partition }: { readonly account: string; readonly partition: string },
  config: Config,
  manifests: readonly StackManifest[],
): readonly string[] {
  const offered = [...config.environments.values()].filter((environment) => environment.account === account)
  const pinned = manifests.filter((manifest) => manifest.account === account)
  const regions = new Set([
    ...offered.flatMap((environment) => environment.regions),
    ...pinned.map(({ region }) => region),
    globalRegion(partition),
  ])
  return [...regions].sort(compareText)
}
