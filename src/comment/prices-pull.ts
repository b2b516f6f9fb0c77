import { escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import { sayChange, sayUnitPrice, type PriceDifference } from '../price/differences.ts'

export function pricesTitle(differences: readonly PriceDifference[]): string {
  const keys = new Set(differences.map(({ key }) => key)).size
  return `AWS changed ${keys === 1 ? 'a price' : `${keys} prices`}`
}

/** Body of the pull request that brings new prices: what changes, from which day, and what a merge means. */
export function pricesBody(differences: readonly PriceDifference[]): string {
  const rows = differences.map(
    (one) =>
      `| ${inlineCode(one.key)} | ${inlineCode(one.region)} | ${one.before === undefined ? '–' : `$${sayUnitPrice(one.before)}`} | **$${sayUnitPrice(one.after)}** | ${sayChange(one)} | ${escapeMarkdown(one.unit)} | ${one.published} |`,
  )
  return [
    '| price | region | ours | AWS’s | change | per | published |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'After the merge every price shown, every ceiling and every budget counts with these. Leases that run are not touched.',
    '',
    '**Next:** somebody who answers for cost looks at the changes and merges.',
    '',
  ].join('\n')
}
