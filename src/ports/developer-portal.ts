import type { PortBlueprint, PortEntity } from '../export/port.ts'
import type { Problem } from '../kit/result.ts'

/**
 * Port, a developer portal of others that shows the catalog too. Every call is bounded, retried where Port says that it
 * may be, and counted. @throws Fault `port-unreachable`, `port-refused`, `port-credentials`, `port-too-many-calls`
 */
export interface DeveloperPortal {
  /** Makes the blueprint where it is missing; one that is there belongs to the people of Port. */
  ensureBlueprint(blueprint: PortBlueprint): Promise<void>
  /** Digests of what one platform repository has there, by identifier. */
  entities(blueprint: string, repository: string): Promise<ReadonlyMap<string, string>>
  /** Creates or overwrites entities. Problems: those that Port did not take, each by name. */
  upsert(blueprint: string, entities: readonly PortEntity[]): Promise<readonly Problem[]>
  remove(blueprint: string, identifiers: readonly string[]): Promise<void>
}
