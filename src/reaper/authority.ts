import type { Decision } from './decision.ts'
import { evidenceOf, type LeaseFacts } from '../lease/facts.ts'

/**
 * L2: the uid must agree between stack, marker and evidence, and the state key between stack and evidence. Any
 * disagreement blocks, also the next steps of an end that was begun: two leases that share a state must not end each
 * other, and a copy of the repository must not end what the original runs.
 */
export function checkAuthority(
  facts: LeaseFacts,
  repositoryId: number,
): (Decision & { readonly kind: 'blocked' }) | undefined {
  const { manifest, evidence } = facts
  if (
    `${manifest.team}/${manifest.name}` !== facts.lease ||
    manifest.request !== `requests/${facts.lease}.yaml`
  )
    return blocked('stack-mismatch', 'its stack.json names another lease than its folder')
  if (manifest.repository !== repositoryId)
    return blocked(
      'repository-mismatch',
      'its stack belongs to another repository, from which this one was copied',
    )
  if (!manifest.backend.key.startsWith(`${manifest.repository}/${facts.lease}/${manifest.uid}/`))
    return blocked('state-key-mismatch', 'its state key is not the one of its lease and uid')
  const stranger = evidence.find((one) => one.uid !== manifest.uid || one.lease !== facts.lease)
  if (stranger !== undefined) return blocked('uid-mismatch', 'evidence in its folder is about another lease')
  if (evidence.some((one) => one.stateKey !== manifest.backend.key))
    return blocked('state-key-mismatch', 'its stack and its evidence name two state keys')
  return checkMarker(facts)
}

function checkMarker(facts: LeaseFacts): (Decision & { readonly kind: 'blocked' }) | undefined {
  if (facts.state.kind !== 'present' || facts.state.state.managed === 0) return undefined
  const { lineage, markers } = facts.state.state
  if (markers.uid !== undefined && markers.uid !== facts.manifest.uid)
    return blocked('uid-mismatch', 'the marker in its state names another uid')
  const begun = [...evidenceOf(facts.evidence, 'apply-begun'), ...evidenceOf(facts.evidence, 'end-begun')]
  const records = evidenceOf(facts.evidence, 'run-record').filter((record) => record.event === 'applied')
  if (begun.length + records.length === 0)
    return blocked('evidence-missing', 'there is a state, and no evidence that it was ever applied')
  const standsIn = begun.some((one) => one.lineage === null || one.lineage === lineage)
  if (markers.uid === undefined && !standsIn)
    return blocked(
      'marker-missing',
      'its state carries no uid, and no record of a half-done run stands in for it',
    )
  return undefined
}

/**
 * State keys that more than one stack names: whose resources they are is not known, so neither ends the other's (L2).
 */
export function sharedStateKeys(
  manifests: readonly Pick<LeaseFacts['manifest'], 'backend'>[],
): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { backend } of manifests) {
    const { key } = backend
    if (seen.has(key)) shared.add(key)
    seen.add(key)
  }
  return shared
}

/** What becomes of a lease whose state key is another's too. */
export const STATE_KEY_SHARED = blocked('state-key-shared', 'another stack names the same Terraform state')

function blocked(reasonCode: string, message: string): Decision & { readonly kind: 'blocked' } {
  return { kind: 'blocked', reasonCode, message }
}
