import type { Instant } from '../../src/kit/brands.ts'
import type { Site } from '../../src/portal/site.ts'
import { isOld, sayAgo } from '../../src/portal/words.ts'
import { Said, sayAt } from './small.tsx'

/** What everybody must know, on every page: ends that do not happen (L22), and figures that may be wrong. */
export function Banners({ site, now }: { readonly site: Site; readonly now: Instant }) {
  const { reaper, asOf, stale } = site
  return (
    <>
      {reaper.alarm !== null && (
        <div class="banner banner-alarm" role="alert">
          <strong>Leases may not be ending.</strong> <Said text={reaper.alarm} />
          {reaper.overdue > 0 && ` · ${reaper.overdue} overdue`}
        </div>
      )}
      {isOld(asOf, now) && asOf !== null && (
        <div class="banner banner-old" role="status">
          <strong>This is old.</strong> The newest that is known here is of {sayAt(asOf)}, {sayAgo(asOf, now)}
          .
        </div>
      )}
      {stale.length > 0 && (
        <div class="banner banner-old" role="status">
          <strong>Not everything could be read.</strong> Shown as it was seen last:{' '}
          {stale.map(({ source, since }) => `${source} (${sayAt(since)})`).join(', ')}.
        </div>
      )}
    </>
  )
}
