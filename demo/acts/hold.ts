import { instantOf } from '../../src/kit/brands.ts'
import { sayInstant } from '../../src/lease/say.ts'
import { DAY, HOUR } from '../../test/rig/index.ts'
import type { AwsLook } from '../aws-look.ts'
import { command, reap } from '../jobs.ts'
import { act, git, LEASE, requestOf, type Play } from '../play.ts'
import { bucketOf, bucketsOfLeases, evidenceOf, type Published } from '../read.ts'
import { passTo } from './warnings.ts'

/** The last minutes: a hold acts at once, and outlasts end and grace; the end itself does not move. */
export async function playHold(play: Play, issue: number, lease: Published, aws: AwsLook): Promise<void> {
  const { stage, rig } = play
  const bucket = await bucketOf(aws, LEASE)
  const request = git(play, 'rev-parse', `main:${requestOf(LEASE)}`)
  stage.act('Half an hour after the end: grace, and Alice holds it')
  passTo(play, lease, -0.5)
  await reap(play, 'destroy', 'destroys nothing within the hour of grace', 'nothing')
  const held = rig.clock.milliseconds()
  const { comment } = await command(play, 'alice', issue, '/hold 2d')
  await act(play, '(record) writes the hold into evidence', 'done', 'record', {
    inputs: { mode: 'record', 'comment-id': String(comment) },
  })
  const until = await claimHold(play, aws, held)

  stage.act('A day later: it has run out, its grace too')
  passTo(play, lease, -24)
  await reap(play, 'destroy', 'keeps it, as it is held', 'nothing')
  await stage.claim('the bucket is still there, and the request is as it was', 'AWS API, git', async () => {
    const names = await bucketsOfLeases(aws)
    const isUnchanged = git(play, 'rev-parse', `main:${requestOf(LEASE)}`) === request
    return { holds: names.includes(bucket) && isUnchanged, seen: names.join(', ') }
  })

  stage.act('The hold is over')
  rig.clock.advance(until + HOUR - rig.clock.milliseconds())
  stage.say(`it is ${sayInstant(rig.clock.now())}; it was held until ${sayInstant(instantOf(until))}`)
}

/** @returns until when, as the evidence has it: the time of her comment and two days */
async function claimHold({ stage }: Play, aws: AwsLook, asked: number): Promise<number> {
  let until = Number.NaN
  await stage.claim('the hold is in the state bucket: by alice, two days', 'AWS API', async () => {
    const holds = await evidenceOf(aws, LEASE, 'hold')
    until = Date.parse(String(holds[0]?.['until']))
    const isTwoDays = Math.abs(until - asked - 2 * DAY) < 60_000
    const by = holds[0]?.['by'] as { readonly login?: string; readonly id?: number } | undefined
    // As leasehold.yaml pins her: evidence names people by their ids too.
    const isHers = by?.login === 'alice' && by.id === 1001
    return { holds: holds.length === 1 && isTwoDays && isHers, seen: JSON.stringify(holds) }
  })
  return until
}
