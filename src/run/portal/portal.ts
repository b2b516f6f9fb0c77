import { CATALOG_PATH } from '../../catalog/build.ts'
import { catalogFormat, type Catalog } from '../../formats/catalog.ts'
import { ledgerLineFormat, type LedgerLine } from '../../formats/ledger-line.ts'
import { compareText } from '../../kit/canonical.ts'
import type { Files } from '../../kit/git-objects.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { validator } from '../../kit/schema.ts'
import { buildPortalData } from '../../portal/build.ts'
import type { Tree } from '../../ports.ts'
import { loadOffer } from '../new-request/offer.ts'

const validateCatalog = validator<Catalog>(catalogFormat, 'the catalog')
const validateLine = validator<LedgerLine>(ledgerLineFormat, 'the line')

export interface PortalInput {
  /** Config, modules and prices. */
  readonly tree: Tree
  /** What catalog-sync published; undefined: nothing yet, and the portal says so. */
  readonly published: Tree | undefined
  /** The app: pages, scripts and styles, by path. */
  readonly app: Files
  /** `https://github.com` */
  readonly server: string
}

export interface PlannedPortal {
  readonly files: Files
  readonly leases: number
  readonly lines: number
}

/** Everything that a portal consists of. Writes nothing. */
export async function planPortal({
  tree,
  published,
  app,
  server,
}: PortalInput): Promise<Result<PlannedPortal>> {
  const offer = await loadOffer(tree)
  if (!offer.ok) return offer
  const { config, modules, prices } = offer.value
  const catalog = published === undefined ? ok(emptyCatalog(config.repository)) : await readCatalog(published)
  if (!catalog.ok) return catalog
  const ledger = published === undefined ? ok([]) : await readLedger(published)
  if (!ledger.ok) return ledger
  const data = buildPortalData({
    config,
    modules: modules.map(({ manifest }) => manifest),
    prices,
    catalog: catalog.value,
    ledger: ledger.value,
    server,
  })
  return ok({
    files: new Map([...app, ...data]),
    leases: catalog.value.leases.length,
    lines: ledger.value.length,
  })
}

/** What a platform has before its first lease. */
function emptyCatalog({ id, name }: { readonly id: number; readonly name: string }): Catalog {
  return {
    version: 1,
    repository: { id, name },
    commit: '0'.repeat(40),
    leases: [],
    observed: {},
    ledger: { sequence: 0, hash: null },
  }
}

async function readCatalog(tree: Tree): Promise<Result<Catalog>> {
  const content = await tree.read(CATALOG_PATH)
  if (content === undefined) return problems(unreadable(`there is no ${CATALOG_PATH} in ${tree.name}`))
  const parsed = parseJson(content)
  if (parsed === undefined) return problems(unreadable(`${CATALOG_PATH} is not JSON`))
  const valid = validateCatalog(parsed.value)
  if (valid.ok) return valid
  return { ok: false, problems: valid.problems.slice(0, 10).map((one) => ({ ...one, file: CATALOG_PATH })) }
}

/** Every line, in the order of the chain. Whether the chain is the right one is what `leasehold ledger verify` tells. */
async function readLedger(tree: Tree): Promise<Result<readonly LedgerLine[]>> {
  const lines: LedgerLine[] = []
  for (const { path } of await tree.list('ledger')) {
    if (!path.endsWith('.jsonl')) continue
    const texts = new TextDecoder().decode(await tree.read(path)).split('\n')
    for (const [index, text] of texts.entries()) {
      if (text === '') continue
      const valid = validateLine(parseJson(new TextEncoder().encode(text))?.value)
      if (!valid.ok) {
        return problems({
          ...unreadable(`this is no line of a ledger: ${valid.problems[0]?.message ?? 'not JSON'}`),
          file: path,
          line: index + 1,
        })
      }
      lines.push(valid.value)
    }
  }
  return ok(lines.sort((a, b) => a.sequence - b.sequence || compareText(a.hash, b.hash)))
}

function parseJson(content: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder().decode(content)) as unknown }
  } catch {
    return undefined
  }
}

function unreadable(message: string): Problem {
  return {
    code: 'catalog-unreadable',
    message,
    file: CATALOG_PATH,
    line: 1,
    field: '',
    allowed: ['what catalog-sync published'],
    remedy: 'publish it again with the workflow `Publish the catalog`, or name another one with --catalog',
  }
}
