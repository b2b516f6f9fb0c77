import { useEffect, useState } from 'preact/hooks'
import { compareText } from '../../src/kit/canonical.ts'
import type { Instant } from '../../src/kit/brands.ts'
import type { Happening } from '../../src/portal/site.ts'
import type { PageProps } from '../app.tsx'
import { loadActivity } from '../data.ts'
import { useLoaded } from '../hooks.ts'
import { Happenings } from '../parts/happenings.tsx'
import { Nothing, Waiting } from '../parts/small.tsx'
import { replaceRoute } from '../route.ts'

/** Lines that are shown at first, and more with each step. */
const STEP = 100

export function ActivityPage({ site, route, now, setTitle }: PageProps) {
  useEffect(() => setTitle('Activity'), [])
  const team = route.parameters.get('team') ?? ''
  const [parts, setParts] = useState(1)
  const wanted = site.activity.slice(0, parts).map(({ part }) => part)
  const loaded = useLoaded(async () => (await Promise.all(wanted.map(loadActivity))).flat(), [parts])
  const teams = [...site.teams.map(({ name }) => name)].sort(compareText)
  return (
    <>
      <h1>Activity</h1>
      <p class="lead">
        What happened, as the ledger has it, newest first. That something was looked at and kept is left out.
      </p>
      <form class="search" onSubmit={(event) => event.preventDefault()}>
        <span class={team === '' ? 'chip' : 'chip chip-on'}>
          <label>
            <span class={team === '' ? 'hidden' : 'chip-name'}>Team</span>
            <select
              value={team}
              onChange={(event) => {
                const { value } = event.currentTarget
                replaceRoute(
                  value === '' ? '#/activity' : `#/activity?${new URLSearchParams({ team: value })}`,
                )
              }}
            >
              <option value="">{team === '' ? 'Team' : 'any'}</option>
              {teams.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </span>
      </form>
      {loaded.state === 'there' ? (
        <Listed events={loaded.value} team={team} now={now} key={team} />
      ) : (
        <Waiting message={loaded.state === 'failed' ? loaded.message : undefined} />
      )}
      {parts < site.activity.length && loaded.state === 'there' && (
        <button type="button" class="more" onClick={() => setParts(parts + 1)}>
          Load {site.activity[parts]?.month}
        </button>
      )}
    </>
  )
}

interface ListedProps {
  readonly events: readonly Happening[]
  readonly team: string
  readonly now: Instant
}

function Listed({ events, team, now }: ListedProps) {
  const [most, setMost] = useState(STEP)
  const found = team === '' ? events : events.filter(({ lease }) => lease.startsWith(`${team}/`))
  if (found.length === 0) return <Nothing>Nothing has happened here.</Nothing>
  return (
    <>
      <Happenings events={found.slice(0, most)} now={now} isNamed={true} />
      {found.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + STEP)}>
          Show {Math.min(STEP, found.length - most)} more
        </button>
      )}
    </>
  )
}
