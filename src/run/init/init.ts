import type { Answers } from '../../adopt/answers.ts'
import { compareFiles, writtenAfter, type Change, type Written } from '../../adopt/compare.ts'
import {
  keepAnswers,
  MANIFEST_PATH,
  manifestText,
  readManifest,
  type Manifest,
} from '../../adopt/manifest.ts'
import { README_PATH, readmeText } from '../../adopt/readme-text.ts'
import { ok, type Result } from '../../kit/result.ts'
import { overlayTree, textOf } from '../../platform/tree.ts'
import { loadGuardrails } from '../../platform/load.ts'
import type { Tree } from '../../ports.ts'
import { TEMPLATE_BANNER } from '../../request/form-template.ts'
import { planForms } from '../forms.ts'
import { loadOffer } from '../new-request/offer.ts'
import { moduleRows } from './module-rows.ts'
import { heldText, wantedFiles } from './wanted.ts'

export interface Decided extends Change {
  /** Whether it is written, or removed. */
  readonly isTaken: boolean
}

export interface InitInput {
  readonly answers: Answers
  /** What an earlier run left, see {@link loadManifest}. */
  readonly manifest: Manifest | undefined
  /** Version of the toolkit. */
  readonly version: string
  /** What the toolkit ships. */
  readonly shipped: Tree
  /** What is in the folder. */
  readonly held: Tree
  /** Asked of every file that is not as it would be written, but for what its owner changed while we have nothing new. */
  readonly decide: (change: Change) => Promise<boolean>
  /** Files whose owner said that ours is to take their place, also where we have nothing new. */
  readonly accepted?: ReadonlySet<string>
}

export interface InitPlan {
  /** Every file of a platform repository, by path; the forms after the rest. */
  readonly changes: readonly Decided[]
  /** What is to be written; undefined: removed. With the manifest. */
  readonly files: ReadonlyMap<string, string | undefined>
  /** Modules whose price is not known in the region of the first environment. */
  readonly unpriced: readonly string[]
}

/** What an earlier run left in this folder. */
export async function loadManifest(held: Tree): Promise<Result<Manifest | undefined>> {
  return readManifest(await textOf(held, MANIFEST_PATH))
}

/**
 * Everything that `leasehold init` would do to a folder; writes nothing. Forms and README follow from the configuration and
 * the modules as they will be, so they come after the decisions on those. What would not be a valid platform is refused.
 */
export async function planInit(input: InitInput): Promise<Result<InitPlan>> {
  const { answers, held, shipped, version, manifest } = input
  const written: Written = manifest?.written ?? new Map<string, string>()
  const of = (isReadme: boolean): Written =>
    new Map([...written].filter(([path]) => (path === README_PATH) === isReadme))
  const wanted = await wantedFiles(answers, shipped, held)
  const base = await decideAll(
    input,
    compareFiles(wanted, await heldTexts(held, wanted, of(false)), of(false)),
  )
  const tree = overlayTree(held, bytesOf(base))
  const offer = await loadOffer(tree)
  if (!offer.ok) return offer
  const guardrails = await loadGuardrails(tree)
  if (!guardrails.ok) return guardrails
  const rows = moduleRows(offer.value)
  const page = new Map([[README_PATH, readmeText(answers, rows)]])
  const readme = await decideAll(input, compareFiles(page, await heldTexts(held, page, of(true)), of(true)))
  const forms = await formChanges(tree)
  if (!forms.ok) return forms
  const recorded = [...base, ...readme]
  const changes = [...recorded, ...(await decideAll(input, forms.value))]
  const kept = manifestText({
    version,
    answers: keepAnswers(answers),
    written: writtenAfter(recorded, written),
  })
  const files = new Map(changes.flatMap((one) => (one.isTaken ? [[one.path, one.after] as const] : [])))
  if (kept !== (await heldText(held, MANIFEST_PATH))) files.set(MANIFEST_PATH, kept)
  return ok({ changes, files, unpriced: rows.flatMap(({ name, price }) => (/\$/.test(price) ? [] : [name])) })
}

async function decideAll(
  { decide, accepted }: InitInput,
  changes: readonly Change[],
): Promise<readonly Decided[]> {
  const decided: Decided[] = []
  for (const change of changes) {
    const { standing, path } = change
    const isAsked = standing === 'own' ? accepted?.has(path) === true : standing !== 'same'
    decided.push({ ...change, isTaken: isAsked && (await decide(change)) })
  }
  return decided
}

async function heldTexts(
  held: Tree,
  wanted: ReadonlyMap<string, string>,
  written: Written,
): Promise<ReadonlyMap<string, string | undefined>> {
  const paths = new Set([...wanted.keys(), ...written.keys()])
  return new Map(
    await Promise.all([...paths].map(async (path) => [path, await heldText(held, path)] as const)),
  )
}

function bytesOf(decided: readonly Decided[]): ReadonlyMap<string, Uint8Array | undefined> {
  const encoder = new TextEncoder()
  const taken = decided.filter(({ isTaken }) => isTaken)
  return new Map(
    taken.map(({ path, after }) => [path, after === undefined ? undefined : encoder.encode(after)]),
  )
}

/** A form that we made says so in its first line, whoever ran `leasehold forms` last; one that does not is its owner's. */
async function formChanges(tree: Tree): Promise<Result<readonly Change[]>> {
  const planned = await planForms(tree)
  if (!planned.ok) return planned
  const changes: Change[] = []
  for (const [path, after] of planned.value.files) {
    const before = await heldText(tree, path)
    const isOurs = before?.startsWith(TEMPLATE_BANNER) === true
    const standing = before === undefined ? 'new' : before === after ? 'same' : isOurs ? 'newer' : 'differs'
    changes.push({ path, standing, before, after })
  }
  for (const path of planned.value.leftOver)
    changes.push({ path, standing: 'dropped', before: await heldText(tree, path), after: undefined })
  return ok(changes)
}
