import { Fault } from '../../kit/result.ts'
import type { Config } from '../../platform/config.ts'
import { filesOf } from '../../platform/tree.ts'
import type { Ports, Tree } from '../../ports.ts'
import { writeRehearsal } from '../../stack/rehearsal.ts'
import type { VerifiedLease } from '../../stack/verify.ts'
import { filesOfTree } from '../reaper/context.ts'
import { rehearseDestroy, type DestroyPorts } from '../reaper/destroy.ts'
import type { LeaseOutcome } from './outcome.ts'

export interface RehearseEndInput {
  /** The base branch: what lives was made from its stack, whatever the change does to it. */
  readonly base: Tree
  readonly config: Config
  /** Keeps what was found for the policy check of the same job. */
  readonly keepRehearsal: (uid: string, rehearsal: string) => Promise<void>
}

/**
 * Rehearses the destroy of a lease that a change ends, as the reaper does for its warning, and changes nothing. What
 * would block is shown with it and blocks no merge: the lease is kept for as long as it is so.
 */
export async function rehearseEnd(
  { lease, manifest, module, stackFolder }: VerifiedLease,
  { base, config, keepRehearsal }: RehearseEndInput,
  ports: DestroyPorts & Pick<Ports, 'git'>,
): Promise<LeaseOutcome> {
  const entry = { lease, uid: manifest.uid }
  try {
    const tree = await base.id(stackFolder)
    if (tree === undefined) throw new Fault('stack-missing', `the base branch has no ${stackFolder}`)
    ports.log.info(`${lease}: rehearsing its end`)
    const files = await filesOf(base, stackFolder)
    const dataTypes = module.manifest.data?.resources ?? []
    const rehearsal = await rehearseDestroy(
      { manifest, files, tree, config, dataTypes, filesOfTree: filesOfTree(ports.git) },
      ports,
    )
    await keepRehearsal(manifest.uid, writeRehearsal(rehearsal))
    const { resources, blockers } = rehearsal
    const message = `its end would destroy ${resources} resource${resources === 1 ? '' : 's'}`
    return { ...entry, decision: 'done', reasonCode: 'end-rehearsed', message, problems: blockers }
  } catch (error) {
    const reasonCode = error instanceof Fault ? error.code : 'unexpected-error'
    const message = error instanceof Error ? error.message : String(error)
    return { ...entry, decision: 'failed', reasonCode, message, problems: [{ code: reasonCode, message }] }
  }
}
