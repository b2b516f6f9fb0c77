import type { Catalog } from '../../src/formats/catalog.ts'
import { catalogSync, type CatalogInput, type CatalogPorts } from '../../src/run/catalog-sync/catalog-sync.ts'
import type { Outcome } from '../../src/run/outcome.ts'
import type { Storage } from '../../src/ports.ts'
import { applied, applyBegun, at, stateKey, UID } from './leases.ts'
import { listingOf } from './tag-listing.ts'
import { decode, encode, ORPHAN, stateFile, World } from './world.ts'

const FROZEN = `name: s3-bucket
version: 1.0.0
title: S3 bucket
description: A private bucket.
providers: {aws: {source: hashicorp/aws, version: 6.0.0}}
inputs: {type: object, additionalProperties: false, properties: {}}
outputs:
  bucket: {description: Name of the bucket}
  secret: {description: Key, sensitive: true}
  token: {description: Token}
`

/** A world with one lease that is ready: public, sensitive and undeclared outputs, its apply on record. */
export function readyWorld(): World {
  const made = new World(at('2026-11-24T08:00:00Z'))
  made.addLease()
  made.push({
    'stacks/payments/reports/module/module.yaml': FROZEN,
    'stacks/payments/reports/.terraform.lock.hcl': '# locked\n',
  })
  putOutputs(made, 'acme-reports')
  made.put(applyBegun(), 'x')
  made.put(applied(), 'applied-aaaaaaaaaaaa-0')
  return made
}

/** The state of `payments/reports`, with its bucket under a name. */
export function putOutputs(world: World, bucket: string): void {
  const state: unknown = JSON.parse(stateFile(UID, 4, 7))
  const output = (value: string, sensitive = false) => ({ value, type: 'string', sensitive })
  const outputs = {
    bucket: output(bucket),
    secret: output('hidden-by-module'),
    token: output('hidden-by-state', true),
    internal: output('undeclared'),
  }
  world.storage.set(stateKey(), encode(JSON.stringify({ ...(state as object), outputs })))
}

/** What a sync in that world meets. */
export function catalogPorts(world: World, changes: Partial<CatalogPorts> = {}): CatalogPorts {
  return {
    clock: { now: () => world.now },
    log: world.log,
    run: { id: '800', attempt: 1, url: null },
    openStorage: world.openStorage,
    git: world.git,
    forge: world.forge,
    cloud: { identity: async () => ({ account: '123456789012', partition: 'aws', date: world.now }) },
    listing: listingOf([]),
    ...changes,
  }
}

export async function syncIn(
  world: World,
  input: CatalogInput = {},
  changes: Partial<CatalogPorts> = {},
): Promise<Outcome> {
  return catalogSync(input, catalogPorts(world, changes))
}

/** The storage of a world in which reading some keys fails. */
export function failingStorage(world: World, fails: (key: string) => boolean): () => Storage {
  const storage = world.openStorage()
  return () => ({
    ...storage,
    read: async (key) => {
      if (fails(key)) throw new Error('S3 does not answer')
      return storage.read(key)
    },
  })
}

export function publishedCatalog(world: World): Catalog {
  return JSON.parse(decode(world.files(ORPHAN).get('catalog.json'))) as Catalog
}

/** Everything on the branch, but for what cannot be rebuilt. */
export function rebuildable(world: World): readonly (readonly [string, string])[] {
  return [...world.files(ORPHAN)]
    .map(
      ([path, content]) =>
        [path, path === 'catalog.json' ? withoutObserved(content) : decode(content)] as const,
    )
    .sort()
}

function withoutObserved(content: Uint8Array): string {
  const { observed: _observed, stale: _stale, ...rest } = JSON.parse(decode(content)) as Catalog
  return JSON.stringify(rest)
}
