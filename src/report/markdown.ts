import { fitBlocks, textBlock } from '../comment/fit.ts'
import { quietBlocks, toldBlocks } from '../comment/policy-folded.ts'
import { blocking } from '../comment/policy-parts.ts'
import { mustFixTable } from '../comment/policy-table.ts'
import { verdictTitle } from '../comment/verdict-title.ts'
import { inlineCode } from '../kit/markdown.ts'
import { sayPrice, type JudgedResult } from './result.ts'

/** As much as GitHub takes in a step summary, in characters of three bytes. */
const LIMIT = 340_000

/** The same as the comment on a pull request, as far as it is known without one. */
export function markdownOf(judged: JudgedResult): string {
  const { verdict, findings, problems, prices } = judged
  const found = blocking(findings)
  const table = found.length + problems.length > 0 ? mustFixTable(problems, found, []) : undefined
  const blocks = [
    textBlock([`### ${verdict === 'pass' ? '✅' : '❌'} ${verdictTitle(judged)}`]),
    ...(table === undefined ? [] : [table.shown]),
    textBlock(prices.flatMap(({ request, price }) => ['', `${inlineCode(request)}: ${sayPrice(price)}`])),
    ...(table?.folded ?? []),
    ...toldBlocks(findings, judged),
    ...quietBlocks(findings),
  ]
  return fitBlocks(blocks, 'in `--format json`', LIMIT)
}
