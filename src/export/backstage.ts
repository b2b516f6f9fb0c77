import * as yaml from 'js-yaml'
import type { CatalogEntry } from '../catalog/entry.ts'
import type { Catalog } from '../formats/catalog.ts'
import { parseInstant } from '../kit/brands.ts'
import { compareText, sha256 } from '../kit/canonical.ts'
import { plainLine } from '../kit/markdown.ts'
import { sayInstant } from '../lease/say.ts'
import { livingLeases, placesOf, type Places } from './places.ts'

/** An entity of Backstage's catalog. Source: https://backstage.io/docs/features/software-catalog/descriptor-format */
export interface BackstageEntity {
  readonly apiVersion: 'backstage.io/v1alpha1'
  readonly kind: 'Resource' | 'System' | 'Group'
  readonly metadata: {
    readonly name: string
    readonly namespace: 'default'
    readonly title: string
    readonly description: string
    readonly labels?: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
    readonly tags?: readonly string[]
    readonly links?: readonly { readonly url: string; readonly title: string; readonly icon: string }[]
  }
  readonly spec: Readonly<Record<string, string | readonly string[]>>
}

export interface BackstageOptions {
  /** Also a Group of each team, where no other source of Backstage's has them. */
  readonly hasGroups: boolean
}

/** Backstage's limit on names, label values and tags. */
const NAME_LIMIT = 63
/** Free text is held to a line that a table of Backstage's can show. */
const TEXT_LIMIT = 300

/**
 * A Resource of each living lease, and a System of each team, which the team's Group owns. The Groups themselves usually
 * come from GitHub; a file that has them too would be in conflict with it.
 */
export function backstageEntities(
  catalog: Catalog,
  { hasGroups }: BackstageOptions = { hasGroups: false },
): readonly BackstageEntity[] {
  const leases = livingLeases(catalog)
  const places = placesOf(catalog)
  const teams = [...new Set(leases.map(({ team }) => team))].sort(compareText)
  return [
    ...(hasGroups ? teams.map(groupOf) : []),
    ...teams.map((team) => systemOf(team, catalog, places)),
    ...leases.map((entry) => resourceOf(entry, catalog, places)),
  ]
}

/** One YAML document each, as a `catalog-info.yaml` has them. */
export function backstageYaml(entities: readonly BackstageEntity[]): string {
  return entities.map((entity) => `---\n${yaml.dump(entity, { lineWidth: -1, noRefs: true })}`).join('')
}

function resourceOf(entry: CatalogEntry, catalog: Catalog, places: Places): BackstageEntity {
  const { lease, uid, team, environment, module, status, owner, region, account, issue } = entry
  const links = [
    ...(issue === null
      ? []
      : [{ url: places.issue(issue), title: `Lease, issue ${issue}`, icon: 'dashboard' }]),
    { url: places.request(entry), title: 'Request', icon: 'github' },
  ]
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: nameOf(lease.replace('/', '.')),
      namespace: 'default',
      title: lease,
      description: heldText(describe(entry)),
      labels: labelsOf({ uid, team, environment, status, module: module.name, region, account }),
      annotations: annotationsOf({
        'backstage.io/source-location': `url:${places.stack(entry)}`,
        'github.com/project-slug': catalog.repository.name,
        'leasehold/owner': owner.login,
        'leasehold/module-version': module.version,
        'leasehold/lease-length': entry.leaseLength,
        'leasehold/start': entry.start,
        'leasehold/end': entry.end,
        'leasehold/usd-month': entry.price.usdMonth === null ? null : entry.price.usdMonth.toFixed(2),
        'leasehold/issue': issue === null ? null : places.issue(issue),
        'leasehold/pull-request': entry.pullRequest === null ? null : String(entry.pullRequest),
      }),
      tags: [...new Set([environment, module.name, status].map(tagOf))],
      links,
    },
    spec: { type: module.name, owner: groupRef(team), system: systemName(team) },
  }
}

function systemOf(team: string, catalog: Catalog, places: Places): BackstageEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: systemName(team),
      namespace: 'default',
      title: `Leases of ${team}`,
      description: heldText(`What ${team} leases by ${catalog.repository.name}`),
      annotations: annotationsOf({
        'backstage.io/source-location': `url:${places.requestsOf(team)}`,
        'github.com/project-slug': catalog.repository.name,
      }),
    },
    spec: { owner: groupRef(team) },
  }
}

function groupOf(team: string): BackstageEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: nameOf(team), namespace: 'default', title: team, description: `Team ${team}` },
    spec: { type: 'team', children: [] },
  }
}

function describe({ module, environment, status, end, price }: CatalogEntry): string {
  const until = parseInstant(end)
  const life = until === undefined ? 'no end' : `until ${sayInstant(until)}`
  const cost = price.usdMonth === null ? 'unpriced' : `$${price.usdMonth.toFixed(2)} a month`
  return `${module.name} ${module.version} in ${environment}: ${status}, ${life}, ${cost}`
}

function groupRef(team: string): string {
  return `group:default/${nameOf(team)}`
}

function systemName(team: string): string {
  return nameOf(`leases-${team}`)
}

/** Within 63 characters; a longer name keeps its beginning, and a hash of the whole tells it from others. */
function nameOf(text: string): string {
  if (text.length <= NAME_LIMIT) return text
  const hash = sha256(text).slice('sha256:'.length, 'sha256:'.length + 10)
  return `${text.slice(0, NAME_LIMIT - hash.length - 1).replace(/[-_.]+$/, '')}-${hash}`
}

/** Letters, digits and `:+#` between single hyphens. */
function tagOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9:+#]+/g, '-')
    .slice(0, NAME_LIMIT)
    .replace(/^-+|-+$/g, '')
}

function labelsOf(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      `leasehold/${key}`,
      value
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .slice(0, NAME_LIMIT)
        .replace(/^[-_.]+|[-_.]+$/g, ''),
    ]),
  )
}

function annotationsOf(values: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, heldText(value)]])),
  )
}

function heldText(text: string): string {
  const line = plainLine(text)
  return line.length <= TEXT_LIMIT ? line : `${line.slice(0, TEXT_LIMIT - 1)}…`
}
