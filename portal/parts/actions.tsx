import { useState } from 'preact/hooks'
import type { PriceTable } from '../../src/formats/prices.ts'
import { parseInstant, usd, type Instant } from '../../src/kit/brands.ts'
import { sayUsd } from '../../src/kit/money.ts'
import { changeOptions, endOptions, extendOptions, type Choice } from '../../src/portal/changes.ts'
import type { ListedLease, PortalModule, Site } from '../../src/portal/site.ts'
import { loadModule, loadPrices } from '../data.ts'
import { useLoaded } from '../hooks.ts'
import { sayAt } from './small.tsx'

interface Props {
  readonly site: Site
  readonly lease: ListedLease
  readonly now: Instant
}

/** Extend, resize, end: each opens GitHub’s form for it, filled in. Nothing happens before somebody sends that. */
export function Actions({ site, lease, now }: Props) {
  const known = useLoaded(async () => readModule(site, lease), [lease.uid])
  const { module, prices } = known.state === 'there' ? known.value : NOTHING
  const facts = { site, lease, module, prices, now }
  return (
    <section class="actions" aria-labelledby="change">
      <h2 id="change">Change it</h2>
      <Action verb="Extend" what="by" choices={extendOptions(facts)} none={noExtension(lease)} />
      <Action
        verb="Resize"
        what="to"
        choices={changeOptions(facts)}
        none="Its module lets nothing change by a choice."
      />
      <Action verb="End" what="data" choices={endOptions(facts)} none="" />
      <p class="quiet note">Each opens a form on GitHub. Nothing happens before you send it.</p>
    </section>
  )
}

const NOTHING: { readonly module: PortalModule | undefined; readonly prices: PriceTable | undefined } = {
  module: undefined,
  prices: undefined,
}

/** A module that is gone has no form any more; its lease can be extended and ended all the same. */
async function readModule(site: Site, { module }: ListedLease): Promise<typeof NOTHING> {
  if (!site.modules.some(({ name }) => name === module)) return NOTHING
  const [held, prices] = await Promise.all([loadModule(module), loadPrices()])
  return { module: held, prices: prices ?? undefined }
}

function noExtension({ end }: ListedLease): string {
  return end === null
    ? 'It is permanent: there is nothing to extend.'
    : 'It has the most that is allowed already.'
}

interface ActionProps {
  readonly verb: string
  readonly what: string
  readonly choices: readonly Choice[]
  readonly none: string
}

function Action({ verb, what, choices, none }: ActionProps) {
  const [place, setPlace] = useState(0)
  const chosen = choices[Math.min(place, choices.length - 1)]
  if (chosen === undefined) {
    return (
      <div class="action">
        <span class="button button-off">{verb}</span>
        <span class="quiet">{none}</span>
      </div>
    )
  }
  return (
    <div class="action">
      <a class={`button button-${verb.toLowerCase()}`} href={chosen.link} rel="noreferrer">
        {verb}
      </a>
      {choices.length > 1 && (
        <label class="action-choice">
          <span class="hidden">
            {verb} {what}
          </span>
          <select value={String(place)} onChange={(event) => setPlace(Number(event.currentTarget.value))}>
            {choices.map(({ label }, index) => (
              <option key={label} value={String(index)}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <span class="action-effect" aria-live="polite">
        {sayEffect(chosen)}
      </span>
    </div>
  )
}

function sayEffect({ usd: cost, until, note }: Choice): string {
  return [
    ...(until === undefined || parseInstant(until) === undefined ? [] : [`until ${sayAt(until)}`]),
    ...(cost === undefined ? [] : [`${sayUsd(usd(cost.amount))} ${cost.per}`]),
    ...(note === undefined ? [] : [note]),
  ].join(', ')
}
