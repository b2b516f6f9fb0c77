/** Where states and evidence lie, and the cloud that resources stand in. */
import type { Instant } from '../kit/brands.ts'
import type { Result } from '../kit/result.ts'
import type { StackManifest } from '../formats/stack.ts'

/** The bucket, or the folder, that holds Terraform states and evidence. */
export interface Storage {
  read(key: string): Promise<Uint8Array | undefined>
  /** Conditional write: never changes what is there. */
  create(key: string, content: Uint8Array): Promise<'created' | 'exists'>
  /** Every key under a prefix, in code unit order. @throws Fault when the listing is not complete (L4). */
  list(prefix: string): Promise<readonly string[]>
}

export type StackBackend = StackManifest['backend']

/** Opens the storage that a configuration or a stack names. */
export type OpenStorage = (
  backend:
    | { readonly type: 's3'; readonly bucket: string; readonly region: string }
    | { readonly type: 'local'; readonly path: string },
) => Storage

export interface CloudIdentity {
  readonly account: string
  readonly partition: string
  /** AWS's own time, from the answer's `Date` (L7). */
  readonly date?: Instant | undefined
}

export interface TaggedResource {
  readonly arn: string
  readonly tags: Readonly<Record<string, string>>
}

export interface Cloud {
  /** Whose credentials these are (L5, S17). */
  identity(region: string): Promise<CloudIdentity>
  /** Resources with a tag, all pages. @throws Fault when the listing is not complete (L4, L18). */
  tagged(
    region: string,
    tag: { readonly key: string; readonly value: string },
  ): Promise<readonly TaggedResource[]>
  /**
   * Whether a bucket holds anything that keeps it from being deleted: objects, older versions, delete markers.
   * @returns undefined: not known, as it may not be looked at, or did not answer
   */
  holdsObjects(region: string, account: string, bucket: string): Promise<boolean | undefined>
}

/** `gone`: its service does not know it; `confirmed`: it does; `listed` and `not-listed`: only the tagging API was asked. */
export type Existence = 'gone' | 'confirmed' | 'listed' | 'not-listed'

/** What carries our tags in one account, read as a stream: a listing may have a hundred thousand resources. */
export interface TagListing {
  /**
   * Resources of a region with a tag key, page by page, each once. What was given before a throw is no listing.
   * @throws Fault when the listing is not complete (L4, L18)
   */
  pages(region: string, key: string): AsyncIterable<readonly TaggedResource[]>
  /**
   * Asks again for each by name, as a listing also has what is gone: the tagging API, and S3 about its buckets.
   * @param account that they must belong to
   */
  existence(region: string, account: string, arns: readonly string[]): Promise<ReadonlyMap<string, Existence>>
}

/** One of AWS's public price lists: a service in a region. */
export interface PriceList {
  /** Day of its publication, `YYYY-MM-DD`. */
  readonly published: string
  /** Places of its columns by name, lower case, letters and digits only. */
  readonly columns: ReadonlyMap<string, number>
  /** Its lines, as they come; they are many, so that nobody keeps them. Can be gone through once. */
  readonly rows: AsyncIterable<readonly string[]>
}

/** AWS's public price lists; reading them needs no credentials. */
export interface PriceLists {
  /**
   * Opens one list. Problems: `unknown-service`, `unknown-region`, `price-list-format`.
   * @throws Fault `price-list-unreachable`, also while it is read
   */
  open(service: string, region: string): Promise<Result<PriceList>>
}
