import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Instant } from '../../src/kit/brands.ts'
import { sayUsd } from '../../src/kit/money.ts'
import { usd } from '../../src/kit/brands.ts'
import { endsWithin, IDLE_DAYS, isIdle, isLiving, runningCost } from '../../src/portal/cost.ts'
import type { ListedLease, MonthCost, Site } from '../../src/portal/site.ts'
import { sayAgo, sayEnd } from '../../src/portal/words.ts'
import type { PageProps } from '../app.tsx'
import { loadLeases } from '../data.ts'
import { useLoaded } from '../hooks.ts'
import { Face, Money, Nothing, Waiting } from '../parts/small.tsx'
import { catalogAddress, leaseAddress } from '../route.ts'

export function CostPage({ site, now, setTitle }: PageProps) {
  const leases = useLoaded(loadLeases, [])
  useEffect(() => setTitle('Cost'), [])
  return (
    <>
      <h1>Cost</h1>
      {leases.state === 'there' ? (
        <Cost site={site} leases={leases.value.leases} now={now} />
      ) : (
        <Waiting message={leases.state === 'failed' ? leases.message : undefined} />
      )}
    </>
  )
}

interface CostProps {
  readonly site: Site
  readonly leases: readonly ListedLease[]
  readonly now: Instant
}

function Cost({ site, leases, now }: CostProps) {
  const soon = leases
    .filter((lease) => endsWithin(lease, 7, now))
    .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1))
  const idle = leases
    .filter((lease) => isIdle(lease, now))
    .sort((a, b) => (b.usdMonth ?? 0) - (a.usdMonth ?? 0))
  return (
    <div class="cost">
      <section aria-labelledby="by-team">
        <h2 id="by-team">By team, against budget</h2>
        <Teams site={site} leases={leases} />
      </section>
      <section aria-labelledby="by-month">
        <h2 id="by-month">By month, stacked by module</h2>
        <Months costs={site.costs} />
      </section>
      <section aria-labelledby="ends-soon">
        <h2 id="ends-soon">Ends within a week</h2>
        {soon.length === 0 ? (
          <Nothing>Nothing ends in the next seven days.</Nothing>
        ) : (
          <Short leases={soon} now={now} say={(lease) => sayEnd(lease, now)} />
        )}
      </section>
      <section aria-labelledby="idle">
        <h2 id="idle">Perhaps not needed</h2>
        <p class="lead">
          Ready, not about to end, and for {IDLE_DAYS} days no person has done anything about it that the
          ledger knows of: when that was, and what it costs a month. A reason to ask its owner, not a proof
          that nobody uses it.
        </p>
        {idle.length === 0 ? (
          <Nothing>Somebody has touched everything in the last {IDLE_DAYS} days.</Nothing>
        ) : (
          <Short leases={idle} now={now} say={(lease) => sayAgo(lease.touched ?? lease.start ?? now, now)} />
        )}
      </section>
    </div>
  )
}

/** What living leases cost a month now, beside what the team may spend. */
function Teams({ site, leases }: Omit<CostProps, 'now'>) {
  const names = [
    ...new Set([...site.teams.map(({ name }) => name), ...leases.filter(isLiving).map(({ team }) => team)]),
  ]
  const rows = names
    .map((name) => ({
      name,
      budget: site.teams.find((team) => team.name === name)?.budgetUsdMonth ?? null,
      ...runningCost(leases.filter(({ team }) => team === name)),
    }))
    .sort((a, b) => b.usd - a.usd)
  return (
    <table class="teams">
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col" class="number">
            A month now
          </th>
          <th scope="col" class="number">
            Budget
          </th>
          <th scope="col">Used</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, usd: cost, unpriced, budget }) => (
          <tr key={name}>
            <th scope="row">
              <a href={catalogAddress(new URLSearchParams({ team: name }).toString())}>{name}</a>
            </th>
            <td class="number">
              <Money amount={cost} />
              {unpriced > 0 && <span class="quiet unpriced">and {unpriced} unpriced</span>}
            </td>
            <td class="number">
              {budget === null ? <span class="quiet">none</span> : <Money amount={budget} />}
            </td>
            <td class="used">{budget !== null && <Used share={budget === 0 ? 1 : cost / budget} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Used({ share }: { readonly share: number }) {
  const kind = share > 1 ? 'over' : share > 0.8 ? 'near' : 'well'
  return (
    <span class={`budget budget-${kind}`}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="budget-whole" width="100" height="6" />
        <rect class="budget-spent" width={Math.min(1, share) * 100} height="6" />
      </svg>
      <span class="budget-share">
        {Math.round(share * 100)} %{share > 1 ? ', over' : ''}
      </span>
    </span>
  )
}

/** Months that are drawn. */
const MONTHS_SHOWN = 12

function Months({ costs }: { readonly costs: readonly MonthCost[] }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const table = useMemo(() => monthTable(costs), [costs])
  useEffect(() => {
    let chart: { destroy(): void } | undefined
    let isGone = false
    const draw = async (): Promise<void> => {
      const { drawMonths } = await import('../parts/chart.ts')
      if (isGone || canvas.current === null) return
      chart?.destroy()
      chart = drawMonths(canvas.current, table)
    }
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const redraw = (): void => void draw()
    if (table.months.length > 0) redraw()
    scheme.addEventListener('change', redraw)
    return () => {
      isGone = true
      scheme.removeEventListener('change', redraw)
      chart?.destroy()
    }
  }, [table])
  if (table.months.length === 0) return <Nothing>Nothing has cost anything yet.</Nothing>
  return (
    <>
      <div class="chart">
        <canvas
          ref={canvas}
          role="img"
          aria-label="Cost by month, stacked by module; the table below has the figures"
        />
      </div>
      <details class="figures-table">
        <summary>Figures</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label="Cost by month and module">
          <table>
            <thead>
              <tr>
                <th scope="col">Month</th>
                {table.modules.map((module) => (
                  <th scope="col" class="number" key={module}>
                    {module}
                  </th>
                ))}
                <th scope="col" class="number">
                  All
                </th>
              </tr>
            </thead>
            <tbody>
              {table.months.map((month, row) => (
                <tr key={month}>
                  <th scope="row">{month}</th>
                  {table.modules.map((module, column) => (
                    <td class="number" key={module}>
                      {sayUsd(usd(table.amounts[column]?.[row] ?? 0))}
                    </td>
                  ))}
                  <td class="number">
                    {sayUsd(usd(table.amounts.reduce((sum, amounts) => sum + (amounts[row] ?? 0), 0)))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p class="quiet note">
        By today’s prices, for the time that each lease lived; the last month until now.
      </p>
    </>
  )
}

export interface MonthTable {
  readonly months: readonly string[]
  readonly modules: readonly string[]
  /** By module, then by month. */
  readonly amounts: readonly (readonly number[])[]
}

function monthTable(costs: readonly MonthCost[]): MonthTable {
  const months = [...new Set(costs.map(({ month }) => month))].sort().slice(-MONTHS_SHOWN)
  const modules = [...new Set(costs.map(({ module }) => module))].sort()
  const amounts = modules.map((module) =>
    months.map((month) =>
      costs
        .filter((cost) => cost.month === month && cost.module === module)
        .reduce((sum, cost) => sum + cost.usd, 0),
    ),
  )
  return { months, modules, amounts }
}

interface ShortProps {
  readonly leases: readonly ListedLease[]
  readonly now: Instant
  readonly say: (lease: ListedLease) => string
}

function Short({ leases, say }: ShortProps) {
  return (
    <ul class="short">
      {leases.map((lease) => (
        <li key={lease.uid}>
          <Face person={lease.owner} />
          <a href={leaseAddress({ lease: lease.lease })}>{lease.lease}</a>
          <span class="quiet">{lease.owner.login}</span>
          <span class="short-end">{say(lease)}</span>
          <Money amount={lease.usdMonth} />
        </li>
      ))}
    </ul>
  )
}
