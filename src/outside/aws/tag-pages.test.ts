import { describe, expect, test } from '@jest/globals'
import { tagPages, type Page } from './tag-pages.ts'

function page(arns: readonly string[], PaginationToken?: string): Page {
  const ResourceTagMappingList = arns.map((ResourceARN) => ({
    ResourceARN,
    Tags: [{ Key: 'k', Value: ResourceARN }],
  }))
  return { ResourceTagMappingList, ...(PaginationToken !== undefined && { PaginationToken }) }
}

/** Answers by page number; what is asked beyond the last one is a mistake of the reader. */
async function readAll(answers: (number: number) => Page) {
  let number = 0
  const arns: string[] = []
  const pages = tagPages(async () => {
    number += 1
    return answers(number)
  })
  for await (const rows of pages) arns.push(...rows.map(({ arn }) => arn))
  return { arns, calls: number }
}

describe('L18: pages of the tagging API', () => {
  test('an empty token ends the listing, not an empty page', async () => {
    const pages = [page(['b'], '1'), page([], '2'), page([], '3'), page([], '4'), page(['a'], '')]
    expect(await readAll((number) => pages[number - 1] ?? page([]))).toEqual({ arns: ['b', 'a'], calls: 5 })
  })

  test('an ARN that comes twice counts once', async () => {
    const pages = [page(['a', 'b'], '1'), page(['b', 'c'])]
    expect((await readAll((number) => pages[number - 1] ?? page([]))).arns).toEqual(['a', 'b', 'c'])
  })

  test('the same token again is no complete listing, and is seen at once', async () => {
    const asked: number[] = []
    const read = readAll((number) => {
      asked.push(number)
      return page([`${number}`], 'same')
    })
    await expect(read).rejects.toMatchObject({ code: 'listing-incomplete' })
    expect(asked).toEqual([1, 2])
  })

  test('fresh tokens with the same rows for ever are no complete listing', async () => {
    const read = readAll((number) => page(['a', 'b'], `${number}`))
    await expect(read).rejects.toMatchObject({ code: 'listing-incomplete' })
  })

  test('fresh tokens with empty pages for ever are no complete listing', async () => {
    const read = readAll((number) => page([], `${number}`))
    await expect(read).rejects.toMatchObject({ code: 'listing-incomplete' })
  })
})
