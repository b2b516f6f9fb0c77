/** A released version in a changelog in the form of Keep a Changelog. */
export interface Section {
  /** `unreleased` or a version. */
  readonly name: string
  /** `2026-11-26`; undefined for what is not released. */
  readonly date: string | undefined
  /** Markdown below the heading, without it. */
  readonly text: string
}

const HEADING = /^## \[?(Unreleased|\d+\.\d+\.\d+[^\]\s]*)\]?(?:[ \t]+-[ \t]+(\S+))?[ \t]*$/gim

/** Sections as they stand, newest first. */
export function changelogSections(changelog: string): readonly Section[] {
  const found = [...changelog.matchAll(HEADING)]
  return found.map((heading, at) => ({
    name: (heading[1] ?? '').toLowerCase(),
    date: heading[2],
    text: changelog.slice(heading.index + heading[0].length, found[at + 1]?.index).trim(),
  }))
}

/**
 * The text of a release, from the changelog.
 * @returns the section, or one sentence that says what to write
 */
export function releaseNotes(changelog: string, version: string): Section | string {
  const sections = changelogSections(changelog)
  const section = sections.find(({ name }) => name === version)
  if (section === undefined) {
    return `CHANGELOG.md has no section for it: rename \`## Unreleased\` to \`## ${version} - YYYY-MM-DD\``
  }
  if (section.date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(section.date)) {
    return `the heading of ${version} in CHANGELOG.md has no date: \`## ${version} - YYYY-MM-DD\``
  }
  if (section.text === '') return `the section of ${version} in CHANGELOG.md is empty`
  const left = sections.find(({ name }) => name === 'unreleased')
  if (left !== undefined && left.text !== '') {
    return `CHANGELOG.md still has text under \`## Unreleased\`: move it to the section of ${version}`
  }
  return section
}

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/

/** `v1` of `1.4.2`: the tag that callers follow who take every compatible version. Undefined for a pre-release. */
export function majorTag(version: string): string | undefined {
  const [, major, , , preRelease] = VERSION.exec(version) ?? []
  return major === undefined || preRelease !== undefined ? undefined : `v${major}`
}

/** @returns what is wrong with it as the next version; undefined when nothing is */
export function versionFault(
  version: string,
  packageVersion: string,
  tags: readonly string[],
): string | undefined {
  if (!VERSION.test(version)) return `${version} is no version: three numbers, such as 0.2.0`
  if (packageVersion !== version) {
    return `package.json says ${packageVersion}: \`npm version ${version} --no-git-tag-version\`, and commit it`
  }
  if (tags.includes(`v${version}`))
    return `the tag v${version} is there already: a release is never made again`
  const newest = tags
    .flatMap((tag) => (VERSION.test(tag.slice(1)) ? [tag.slice(1)] : []))
    .sort(byVersion)
    .at(-1)
  if (newest !== undefined && byVersion(version, newest) < 0) return `${newest} is newer`
  return undefined
}

/** Pre-releases come before what they prepare. */
function byVersion(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => VERSION.exec(version) ?? [])
  for (const at of [1, 2, 3]) {
    const difference = Number(x?.[at] ?? 0) - Number(y?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  const [one, other] = [x?.[4], y?.[4]]
  if (one === other) return 0
  if (one === undefined) return 1
  return other === undefined || one < other ? -1 : 1
}
