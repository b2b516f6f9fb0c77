/**
 * Regions of AWS by partition, as its endpoints list them (botocore's endpoints.json, November 2026). Only `init` asks:
 * a region that is newer than this list is written into leasehold.yaml by hand.
 */
const REGIONS: Readonly<Record<Partition, readonly string[]>> = {
  aws: [
    ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'ca-west-1', 'mx-central-1'],
    ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-central-2', 'eu-north-1'],
    ...['eu-south-1', 'eu-south-2', 'af-south-1', 'il-central-1', 'me-central-1', 'me-south-1', 'sa-east-1'],
    ...['ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3'],
    ...['ap-south-1', 'ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3'],
    ...['ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7'],
  ],
  'aws-us-gov': ['us-gov-east-1', 'us-gov-west-1'],
  'aws-cn': ['cn-north-1', 'cn-northwest-1'],
}

export type Partition = 'aws' | 'aws-us-gov' | 'aws-cn'

export const ALL_REGIONS: readonly string[] = Object.values(REGIONS).flat()

/** Undefined: not a region that is known. */
export function partitionOf(region: string): Partition | undefined {
  const partitions: readonly Partition[] = ['aws', 'aws-us-gov', 'aws-cn']
  return partitions.find((partition) => REGIONS[partition].includes(region))
}
