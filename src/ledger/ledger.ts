import type { ChainHeadEvidence, RunRecordEvidence } from '../formats/evidence.ts'
import { ledgerLineFormat, type LedgerLine } from '../formats/ledger-line.ts'
import { canonicalJson, compareText, digestOf } from '../kit/canonical.ts'
import type { Files } from '../kit/git-objects.ts'
import { Fault } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'

const validate = validator<LedgerLine>(ledgerLineFormat)
const MONTH_FILE = /^ledger\/\d{4}\/\d{2}\.jsonl$/

/** `<uid>/<record id>`: the name of a record in a chain head. */
export function recordName(record: Pick<RunRecordEvidence, 'uid' | 'id'>): string {
  return `${record.uid}/${record.id}`
}

/** Records that no head holds yet, in the order in which they are chained: by time, then by name. */
export function newRecords(
  heads: readonly ChainHeadEvidence[],
  records: readonly RunRecordEvidence[],
): readonly RunRecordEvidence[] {
  const known = new Set(heads.flatMap((head) => head.records))
  return records
    .filter((record) => !known.has(recordName(record)))
    .sort((a, b) => compareText(a.at, b.at) || compareText(recordName(a), recordName(b)))
}

/** What a line holds of a record. */
export type ChainedRecord = Omit<LedgerLine, 'version' | 'sequence' | 'previous' | 'hash'>

/** The lines that records become after a line; `last` is undefined for the first of all. */
export function chainLines(
  last: Pick<LedgerLine, 'sequence' | 'hash'> | undefined,
  records: readonly ChainedRecord[],
): readonly LedgerLine[] {
  const lines: LedgerLine[] = []
  for (const record of records) {
    const before = lines.at(-1) ?? last
    lines.push(lineOf(contentOf(record), before))
  }
  return lines
}

/**
 * The whole ledger, from the heads of its chain and the records they name: the same bytes as it had when it was
 * extended head by head. @throws Fault `ledger-broken` when a record is missing or a head does not follow from it.
 * @param published lines that stand in for records that cannot be read now; the hash of the head holds them too
 */
export function rebuildLedger(
  heads: readonly ChainHeadEvidence[],
  records: readonly RunRecordEvidence[],
  published: () => readonly LedgerLine[] = () => [],
): readonly LedgerLine[] {
  const byName = new Map<string, ChainedRecord>(records.map((record) => [recordName(record), record]))
  const isWhole = heads.every((head) => head.records.every((name) => byName.has(name)))
  for (const line of isWhole ? [] : published())
    if (!byName.has(recordName(line))) byName.set(recordName(line), line)
  const lines: LedgerLine[] = []
  heads.forEach((head, index) => {
    const last = lines.at(-1)
    if (head.sequence !== index + 1) throw broken(head, `head ${index + 1} is missing`)
    if (head.previous !== (last?.hash ?? null)) throw broken(head, 'it does not follow the head before it')
    const added = head.records.map((name) => {
      const record = byName.get(name)
      if (record === undefined) throw broken(head, `its record ${name} is missing`)
      return record
    })
    lines.push(...chainLines(last, added))
    if (lines.at(-1)?.hash !== head.hash)
      throw broken(head, 'its records have other content than its hash says')
  })
  return lines
}

/** The files of the ledger: a line stands in the month in which it happened, lines of a month in chain order. */
export function ledgerFiles(lines: readonly LedgerLine[]): Files {
  const months = new Map<string, string[]>()
  for (const line of lines) {
    const path = `ledger/${line.at.slice(0, 4)}/${line.at.slice(5, 7)}.jsonl`
    const month = months.get(path) ?? []
    month.push(`${canonicalJson(line)}\n`)
    months.set(path, month)
  }
  return new Map([...months].map(([path, texts]) => [path, new TextEncoder().encode(texts.join(''))]))
}

export type LedgerVerdict =
  | { readonly ok: true; readonly lines: number }
  | { readonly ok: false; readonly sequence: number; readonly message: string }

/**
 * Whether a published ledger is the one that the chain heads in evidence vouch for. A branch that was rewritten from
 * some line on has consistent hashes of its own; only a head that nobody can change tells it.
 */
export function verifyLedger(files: Files, heads: readonly ChainHeadEvidence[]): LedgerVerdict {
  const { lines, strange } = readLedger(files)
  if (strange !== undefined)
    return { ok: false, sequence: 0, message: `${strange} holds a line that is no ledger line` }
  const chained = verifyChain(lines)
  return chained.ok ? verifyHeads(lines, heads) : chained
}

/** The lines of a published ledger that are lines at all, in chain order. */
export function readLedger(files: Files): {
  readonly lines: readonly LedgerLine[]
  /** The first file that holds something else. */
  readonly strange: string | undefined
} {
  const lines: LedgerLine[] = []
  let strange: string | undefined
  for (const [path, content] of files) {
    if (!MONTH_FILE.test(path)) continue
    for (const text of new TextDecoder()
      .decode(content)
      .split('\n')
      .filter((line) => line !== '')) {
      const line = readLine(text)
      if (line === undefined) strange ??= path
      else lines.push(line)
    }
  }
  return { lines: lines.sort((a, b) => a.sequence - b.sequence), strange }
}

function verifyChain(lines: readonly LedgerLine[]): LedgerVerdict {
  for (const [index, line] of lines.entries()) {
    const { hash, ...content } = line
    if (line.sequence !== index + 1) return bad(index + 1, 'it is missing, or there twice')
    if (line.previous !== (lines[index - 1]?.hash ?? null))
      return bad(line.sequence, 'it does not follow the line before it')
    if (digestOf(content) !== hash) return bad(line.sequence, 'its content is not what its hash says')
  }
  return { ok: true, lines: lines.length }
}

function verifyHeads(lines: readonly LedgerLine[], heads: readonly ChainHeadEvidence[]): LedgerVerdict {
  let end = 0
  for (const head of heads) {
    end += head.records.length
    if (lines.length < end)
      return bad(lines.length + 1, 'the evidence knows it and the ledger does not hold it')
    if (lines[end - 1]?.hash !== head.hash) return bad(end, 'the evidence holds another hash for it')
  }
  if (lines.length > end) return bad(end + 1, 'no chain head vouches for it')
  return { ok: true, lines: lines.length }
}

/** Without what belongs to the evidence, or to the place in the chain. */
function contentOf(record: ChainedRecord): ChainedRecord {
  const { uid, lease, at, run, id, event, actor, reasonCode, message } = record
  const { requestSha, commit, tree, planDigest, approvers, policy } = record
  const { pullRequest, issue, durationSeconds, priceUsdMonth, resources } = record
  return {
    ...{ uid, lease, at, run, id, event, actor, reasonCode, message },
    ...{ requestSha, commit, tree, planDigest, approvers, policy },
    ...{ pullRequest, issue, durationSeconds, priceUsdMonth, resources },
  }
}

function lineOf(
  record: ChainedRecord,
  before: Pick<LedgerLine, 'sequence' | 'hash'> | undefined,
): LedgerLine {
  const content = {
    ...record,
    version: 1 as const,
    sequence: (before?.sequence ?? 0) + 1,
    previous: before?.hash ?? null,
  }
  return { ...content, hash: digestOf(content) }
}

function readLine(text: string): LedgerLine | undefined {
  try {
    const valid = validate(JSON.parse(text))
    return valid.ok ? valid.value : undefined
  } catch {
    return undefined
  }
}

function bad(sequence: number, message: string): LedgerVerdict {
  return { ok: false, sequence, message: `line ${sequence}: ${message}` }
}

function broken(head: ChainHeadEvidence, message: string): Fault {
  return new Fault('ledger-broken', `chain head ${head.sequence}: ${message}`)
}
