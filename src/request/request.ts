import type { Digest, Instant } from '../kit/brands.ts'
import type { Json } from '../kit/canonical.ts'
import type { YamlDocument } from '../kit/yaml.ts'
import type { Length } from '../lease/length.ts'
import type { Person } from '../ports.ts'

/** A valid request, with what its file leaves out filled in. */
export interface LeaseRequest {
  /** `requests/<team>/<name>.yaml` */
  readonly path: string
  readonly team: string
  readonly name: string
  /** `<team>/<name>` */
  readonly lease: string
  readonly module: string
  readonly environment: string
  /** The owner, with the id that `leasehold.yaml` pins. */
  readonly owner: Person
  /** As written, or the environment's. */
  readonly region: string
  readonly length: Length
  /** With the defaults of the module's schema filled in. */
  readonly inputs: Readonly<Record<string, Json>>
  readonly end: { readonly at: Instant; readonly data: 'snapshot' | 'discard' | undefined } | undefined
  /** The owner's word that exactly this plan may lose data. */
  readonly acceptDataLoss: Digest | undefined
  /** For the lines of findings. */
  readonly document: YamlDocument
}
