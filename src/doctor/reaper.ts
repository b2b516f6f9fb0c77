import { addHours } from '../lease/lease.ts'
import { saySpan } from '../lease/say.ts'
import { latestAllowed } from '../reaper/heartbeat.ts'
import type { Instant } from '../kit/brands.ts'
import type { Config } from '../platform/config.ts'
import { check, error, note } from './check.ts'
import type { ReaperSeen } from './facts.ts'

/** The catalog says once a day that a healthy reaper is alive, and at once that it is not. */
const CATALOG_HOURS = 24

/** Whether the reaper lives (L22), by its own records where they can be read, else by what the catalog publishes of them. */
export const reaperChecks = [
  check({
    id: 'heartbeat',
    title: 'the reaper is alive',
    looks: ['reaper'],
    judge({ reaper: { value: reaper } }, { config, now, repository, server }) {
      const link = `${server}/${repository}/actions`
      const fix =
        'open Actions, look at the last runs of the workflow that reaps, and run it by hand with mode destroy'
      // Switched off is said by another check.
      if (!config.reaper.enabled) return []
      if (reaper.alarm !== null) return [error(reaper.alarm, fix, link)]
      if (reaper.at !== undefined && reaper.at >= oldestAllowed(reaper, config, now)) return []
      if (!reaper.hasLeases)
        return [
          note(
            'the reaper has not run yet, and no lease waits for it',
            'nothing, until the first lease',
            link,
          ),
        ]
      return [
        error(
          reaper.at === undefined
            ? 'no run of the reaper is on record, and there are leases that it should look at'
            : `the last run of the reaper on record was ${saySpan(reaper.at, now)} ago, so leases do not end`,
          fix,
          link,
        ),
      ]
    },
  }),
]

function oldestAllowed({ source }: ReaperSeen, config: Config, now: Instant): Instant {
  const latest = latestAllowed(config, now)
  return source === 'evidence' ? latest : addHours(latest, -CATALOG_HOURS)
}
