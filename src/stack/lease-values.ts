import type { ModuleManifest } from '../formats/module.ts'
import { Fault } from '../kit/result.ts'
import { hclObject, hclString, type Hcl } from './hcl.ts'

/** What of a lease a module may ask for by itself (`lease-values`). */
export type LeaseValue = NonNullable<NonNullable<ModuleManifest['lease-values']>[string]>

/** What of a lease is a text of its own. */
export interface LeaseTexts {
  readonly uid: string
  readonly team: string
  readonly name: string
  readonly environment: string
  readonly account: string
  readonly region: string
  /** Login. */
  readonly owner: string
  readonly costCentre: string
}

/** Most characters of a name that is unique: what buckets, databases and roles all allow. */
export const UNIQUE_NAME = 63
const UID_PART = 8

/** `payments-reports-3f9c2a71`: team, name, and the beginning of the uid, so that no two lives ever meet. */
export function uniqueName({ team, name, uid }: Pick<LeaseTexts, 'team' | 'name' | 'uid'>): string {
  const stem = `${team}-${name}`.slice(0, UNIQUE_NAME - UID_PART - 1).replace(/-+$/, '')
  return `${stem}-${uid.slice(0, UID_PART)}`
}

/** The expression that a variable gets. */
export function leaseValue(value: LeaseValue, texts: LeaseTexts, tags: Readonly<Record<string, Hcl>>): Hcl {
  switch (value) {
    case 'tags':
      return hclObject(tags)
    case 'unique-name':
      return hclString(uniqueName(texts))
    case 'cost-centre':
      return hclString(texts.costCentre)
    case 'uid':
    case 'team':
    case 'name':
    case 'environment':
    case 'account':
    case 'region':
    case 'owner':
      return hclString(texts[value])
    default:
      throw new Fault('unknown-lease-value', `\`${String(value)}\` is nothing that a lease has`)
  }
}
