import { CATALOG_PATH } from '../catalog/build.ts'
import { catalogFormat, type Catalog } from '../formats/catalog.ts'
import { ledgerLineFormat, type LedgerLine } from '../formats/ledger-line.ts'
import type { Files } from '../kit/git-objects.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'

/** What exports and the cost table are made of. */
export interface PublishedFacts {
  readonly catalog: Catalog
  /** In the order of the chain. */
  readonly lines: readonly LedgerLine[]
}

const validateCatalog = validator<Catalog>(catalogFormat)
const validateLine = validator<LedgerLine>(ledgerLineFormat)
const MONTH_FILE = /^ledger\/\d{4}\/\d{2}\.jsonl$/
const REMEDY = 'look who wrote the branch, then run catalog-sync: it makes catalog and ledger anew'

/** Catalog and ledger as they are published. A file that cannot be read is told by its line, and nothing is left out. */
export function readPublishedFacts(files: Files): Result<PublishedFacts> {
  const decoder = new TextDecoder()
  const content = files.get(CATALOG_PATH)
  if (content === undefined)
    return problems({ code: 'catalog-missing', message: `there is no ${CATALOG_PATH}`, file: CATALOG_PATH })
  const catalog = parse(decoder.decode(content))
  const valid = validateCatalog(catalog)
  const wrong: Problem[] = []
  if (!valid.ok) wrong.push({ ...unreadable(CATALOG_PATH, 'the catalog'), ...firstOf(valid.problems) })
  const lines: LedgerLine[] = []
  for (const [path, bytes] of files) {
    if (!MONTH_FILE.test(path)) continue
    decoder
      .decode(bytes)
      .split('\n')
      .forEach((text, index) => {
        if (text === '') return
        const line = validateLine(parse(text))
        if (line.ok) lines.push(line.value)
        else wrong.push({ ...unreadable(path, 'the line'), line: index + 1 })
      })
  }
  if (!valid.ok || wrong.length > 0) return { ok: false, problems: wrong }
  return ok({ catalog: valid.value, lines: lines.sort((a, b) => a.sequence - b.sequence) })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unreadable(file: string, what: string): Problem {
  return { code: 'catalog-unreadable', message: `${what} cannot be read`, file, remedy: REMEDY }
}

function firstOf(found: readonly { readonly field?: string }[]): Pick<Problem, 'field'> {
  const field = found[0]?.field
  return field === undefined ? {} : { field }
}
