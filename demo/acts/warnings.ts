import { instantOf } from '../../src/kit/brands.ts'
import { sayInstant } from '../../src/lease/say.ts'
import { HOUR } from '../../test/rig/index.ts'
import { reap } from '../jobs.ts'
import type { Play } from '../play.ts'
import type { Published } from '../read.ts'

/** Time passes: a dry run, then two warnings, each with its rehearsal. */
export async function playWarnings(play: Play, issue: number, lease: Published): Promise<void> {
  const { stage, folder } = play
  stage.act('47 hours before the end of what Alice has')
  passTo(play, lease, 47)
  await reap(play, 'report', 'says what it would do', 'nothing')
  await stage.claim('a dry run wrote nothing', 'GitHub API', async () => {
    const warnings = await warningsOf(play, issue)
    return { holds: warnings.length === 0, seen: `${warnings.length} warnings` }
  })
  await reap(play, 'warn', 'rehearses the destroy and warns', 'done')

  stage.act('One hour before the end')
  passTo(play, lease, 1)
  await reap(play, 'warn', 'warns again', 'done')
  await stage.claim('two warnings stand on the issue, with the way to keep it', 'GitHub API', async () => {
    const warnings = await warningsOf(play, issue)
    for (const [index, text] of warnings.entries())
      await folder.keep(`comments/8-warning-${index + 1}.md`, text)
    return {
      holds: warnings.length === 2 && warnings.every((text) => text.includes('aws_s3_bucket')),
      seen: warnings.join('\n'),
    }
  })
}

/** Moves the clock to so many hours before a lease's end. */
export function passTo({ rig, stage }: Play, lease: Published, hoursBefore: number): void {
  const end = Date.parse(lease.end)
  rig.clock.advance(end - hoursBefore * HOUR - rig.clock.milliseconds())
  stage.say(`it is ${sayInstant(rig.clock.now())}; the lease ends ${sayInstant(instantOf(end))}`)
}

async function warningsOf({ people }: Play, issue: number): Promise<readonly string[]> {
  return (await people.comments(issue))
    .map(({ body }) => body)
    .filter((body) => body.includes('leasehold:warning-'))
}
