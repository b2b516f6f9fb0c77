import type { ModuleRow } from '../../adopt/readme-text.ts'
import type { Module } from '../../module/module.ts'
import type { FormField } from '../../request/form-fields.ts'
import { priceOf, priceWith, questionNow, questionsOf, type Draft } from '../new-request/draft.ts'
import type { Offer } from '../new-request/offer.ts'
import { sayUsd } from '../../kit/money.ts'

/** Every module with what it costs in the first environment, by the one choice that its price hangs on most. */
export function moduleRows(offer: Offer): readonly ModuleRow[] {
  return offer.modules.map((module) => {
    const { name, title, description } = module.manifest
    return { name, title, description, price: priceText(offer, module) }
  })
}

function priceText(offer: Offer, module: Module): string {
  const [environment] = offer.config.environments.keys()
  let draft: Draft = { offer, module, answers: new Map([['environment', environment ?? null]]) }
  const choices: { readonly field: FormField; readonly prices: readonly string[] }[] = []
  for (const question of questionsOf(draft)) {
    const field = questionNow(question, draft)
    if (field.kind.type !== 'choice' || !field.id.startsWith('input-')) continue
    const { options } = field.kind
    const prices = options.flatMap(({ label, value }) => {
      const price = priceWith(field, value, draft)
      return price === undefined ? [] : [`${label} ${price.replace(' a month', '')}`]
    })
    choices.push({ field, prices })
    const usual = options.find(({ label }) => label === field.suggestion) ?? options[0]
    if (usual !== undefined)
      draft = { ...draft, answers: new Map([...draft.answers, [field.id, usual.value]]) }
  }
  const priced = choices.find(({ field, prices }) => field.required && prices.length > 0)
  const price = priceOf(draft)
  return (
    (priced ?? choices.find(({ prices }) => prices.length > 0))?.prices.join(', ') ??
    sayUsd(price?.usdMonth ?? null)
  )
}
