import { PORT_DIGEST, PORT_REPOSITORY, type PortEntity } from '../../export/port.ts'
import * as pageFormat from '../../formats/edges/port-page.check.js'
import * as upsertFormat from '../../formats/edges/port-upsert.check.js'
import { Fault, type Problem } from '../../kit/result.ts'
import { validator } from '../../kit/schema.ts'
import type { DeveloperPortal } from '../../ports.ts'
import { createPortClient, type PortClientOptions } from './client.ts'

/** Entities of one request. Source: docs.port.io, "Create multiple entities": 20; "Delete multiple entities": 100. */
const UPSERTED = 20
const REMOVED = 100
/** Entities of one page. Source: docs.port.io, "Search a blueprint's entities". */
const PAGE = 1_000

interface SearchPage {
  readonly next?: string | null
  readonly entities: readonly {
    readonly identifier: string
    readonly properties?: Readonly<Record<string, unknown>>
  }[]
}

interface UpsertAnswer {
  readonly errors?: readonly { readonly identifier?: string; readonly message?: string }[]
}

const readPage = validator<SearchPage>(pageFormat)
const readUpsert = validator<UpsertAnswer>(upsertFormat)

/** Port's API, as docs.port.io/api-reference has it. @throws Fault `wrong-input` when the address is none */
export function createPort(options: PortClientOptions): DeveloperPortal {
  const call = createPortClient(options)
  const pathOf = (blueprint: string): string => `/v1/blueprints/${encodeURIComponent(blueprint)}`
  return {
    async ensureBlueprint(blueprint) {
      const found = await call('GET', pathOf(blueprint.identifier), { gone: true })
      if (found === undefined) await call('POST', '/v1/blueprints', { body: blueprint })
    },
    async entities(blueprint, repository) {
      const query = {
        combinator: 'and',
        rules: [{ property: PORT_REPOSITORY, operator: '=', value: repository }],
      }
      const include = ['$identifier', PORT_DIGEST, PORT_REPOSITORY]
      const found = new Map<string, string>()
      const tokens = new Set<string>()
      for (let from: string | undefined; ;) {
        const body = { query, include, limit: PAGE, ...(from !== undefined && { from }) }
        const page = readPage(await call('POST', `${pathOf(blueprint)}/entities/search`, { body }))
        if (!page.ok) throw unexpected('a page of entities')
        for (const { identifier, properties } of page.value.entities)
          // A filter that did not filter must not make another repository's leases ours.
          if (properties?.[PORT_REPOSITORY] === repository)
            found.set(identifier, textOf(properties[PORT_DIGEST]))
        const { next } = page.value
        if (next === undefined || next === null || next === '') return found
        if (tokens.has(next)) throw unexpected('a page that was there before')
        tokens.add(next)
        from = next
      }
    },
    async upsert(blueprint, entities) {
      const found: Problem[] = []
      for (let at = 0; at < entities.length; at += UPSERTED) {
        const body = { entities: entities.slice(at, at + UPSERTED) }
        const answer = await call('POST', `${pathOf(blueprint)}/entities/bulk?upsert=true`, { body })
        const read = readUpsert(answer)
        if (!read.ok) throw unexpected('what became of entities')
        found.push(...(read.value.errors ?? []).map((error) => refused(error, body.entities)))
      }
      return found
    },
    async remove(blueprint, identifiers) {
      for (let at = 0; at < identifiers.length; at += REMOVED) {
        const body = { entities: identifiers.slice(at, at + REMOVED) }
        const path = `${pathOf(blueprint)}/bulk/entities?delete_dependents=false`
        // Gone already, by a run that was killed after it: then that is what was wanted (S15).
        await call('DELETE', path, { body, gone: true })
      }
    },
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function refused(
  { identifier, message }: NonNullable<UpsertAnswer['errors']>[number],
  sent: readonly PortEntity[],
): Problem {
  const name = sent.find((entity) => entity.identifier === identifier)?.title ?? identifier ?? 'an entity'
  return {
    code: 'port-entity-refused',
    message: `Port did not take ${name}: ${(message ?? 'it does not say why').slice(0, 200)}`,
    remedy: 'compare the blueprint `leasehold_lease` in Port with `leasehold export port`',
  }
}

function unexpected(what: string): Fault {
  return new Fault('port-unexpected', `Port answered with something else than ${what}`)
}
