import type { AwsLook } from './aws-look.ts'
import { LEASE } from './play.ts'
import { bucketOf } from './read.ts'

/** Breaks something in the middle of the play, so that a test can see the demo fail: a demo that cannot fail shows nothing. */
export async function breakSomething(fault: string | undefined, aws: AwsLook): Promise<void> {
  switch (fault) {
    case undefined:
    case '':
      return
    case 'bucket-removed':
      return aws.removeBucket(await bucketOf(aws, LEASE))
    default:
      throw new Error(`LEASEHOLD_DEMO_FAULT is bucket-removed, not ${fault}`)
  }
}
