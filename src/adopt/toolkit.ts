import type { Toolkit } from './answers.ts'

/** Where the workflows are that callers call, unless it is a fork. */
export const TOOLKIT = 'leasehold/leasehold'

/** The tag of a release. */
export function tagOf(version: string): string {
  return `v${version}`
}

export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref)
}

/**
 * What callers are pinned to: what was said now; else what they were pinned to, where that was no release but a commit or a
 * ref of a fork's, which a run must not move by itself; else the release that runs.
 */
export function refOf(given: string | undefined, kept: string | undefined, version: string): string {
  if (given !== undefined) return given
  return kept === undefined || /^v\d+\.\d+\.\d+$/.test(kept) ? tagOf(version) : kept
}

/** A schema for editors, at the version that is called. */
export function schemaUrl({ repository, ref }: Toolkit, name: string): string {
  return `https://raw.githubusercontent.com/${repository}/${ref}/schemas/${name}.schema.json`
}

/** A page of the toolkit at that version. */
export function pageUrl({ repository, ref }: Toolkit, path: string): string {
  return `https://github.com/${repository}/blob/${ref}/${path}`
}

/** The same file with the schema's address in place of a path that is only right beside the toolkit. */
export function withSchema(text: string, toolkit: Toolkit): string {
  return text.replace(
    /^(# yaml-language-server: \$schema=)[./]*schemas\/([a-z-]+)\.schema\.json\n/,
    (_all, lead: string, name: string) => `${lead}${schemaUrl(toolkit, name)}\n`,
  )
}

/** The same file without that line: what belongs to the owner keeps its bytes whatever version is called. */
export function withoutSchema(text: string): string {
  return text.replace(/^# yaml-language-server: \$schema=\S*\n/, '')
}

/** A caller as another repository has it: what lay beside it is called at one ref of the toolkit. */
export function callerText(text: string, { repository, ref }: Toolkit, branch: string): string {
  return text
    .replaceAll(
      /(uses: )\$\/(\S+)/g,
      (_all, uses: string, path: string) => `${uses}${repository}/${path}@${ref}`,
    )
    .replaceAll(/(branches: )\[main\]/g, (_all, lead: string) => `${lead}[${quoted(branch)}]`)
}

/** Whether two callers differ in nothing but the version that they call. */
export function isOtherPin(before: string, after: string): boolean {
  return before !== after && withoutPins(before) === withoutPins(after)
}

function withoutPins(text: string): string {
  return text.replaceAll(/^(\s*uses: [\w.-]+\/[\w.-]+\/\S+)@\S+$/gm, '$1')
}

function quoted(branch: string): string {
  return /^[A-Za-z][A-Za-z0-9._/-]*$/.test(branch) ? branch : `'${branch}'`
}
