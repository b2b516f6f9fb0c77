import type { Json } from '../kit/canonical.ts'
import type { Problem } from '../kit/result.ts'
import type { ResourceChange } from '../plan/document.ts'
import { readPlan } from '../plan/plan.ts'

/** What a destroy plan tells of the day when it is applied. Names and a few plain figures, no other values (S14). */
export interface Foresight {
  /** What would stop the destroy as it is now. */
  readonly blockers: readonly Problem[]
  /** What stops it if something that Terraform cannot see is so. */
  readonly cautions: readonly Problem[]
  /** Buckets that AWS deletes only when they are empty, which no plan tells: their cloud must be asked. */
  readonly buckets: readonly { readonly address: string; readonly bucket: string }[]
  /** What is known of how much a resource holds, by address: `20 GB`. */
  readonly sizes: ReadonlyMap<string, string>
}

/** Attributes by which AWS refuses to delete a resource while they are true, whatever its type. */
const PROTECTIONS = [
  'deletion_protection',
  'deletion_protection_enabled',
  'enable_deletion_protection',
  'disable_api_termination',
]
/** Attributes that say in GB how large a store is, by type: `size` alone says nothing. */
const SIZES: Readonly<Record<string, string>> = {
  aws_db_instance: 'allocated_storage',
  aws_rds_cluster: 'allocated_storage',
  aws_ebs_volume: 'size',
  aws_fsx_lustre_file_system: 'storage_capacity',
}
/** AWS deletes these only when they are empty, unless this attribute is true. */
const EMPTY_ONLY: Readonly<Record<string, string>> = {
  aws_ecr_repository: 'force_delete',
  aws_backup_vault: 'force_destroy',
}

const EMPTY_IT = 'empty it before the end, or change the request so that its content goes with it'

/** Looks in a destroy plan for what would block on the last day, so that it is said in the first warning. */
export function foreseeDestroy(json: unknown): Foresight {
  const plan = readPlan(json)
  const changes = plan.ok ? (plan.value.resource_changes ?? []) : []
  const deletes = changes.filter(({ mode, change }) => mode === 'managed' && change.actions[0] === 'delete')
  return {
    blockers: deletes.flatMap((change) => [...protection(change), ...snapshot(change)]),
    cautions: deletes.flatMap(emptyOnly),
    buckets: deletes.flatMap(emptyBucketOnly),
    sizes: new Map(deletes.flatMap(sizeOf)),
  }
}

function protection(change: ResourceChange): readonly Problem[] {
  const found = PROTECTIONS.find((name) => valueOf(change, name) === true)
  if (found === undefined) return []
  return [
    {
      code: 'deletion-protected',
      message: `${change.address} has ${found}`,
      remedy: 'take that off by a change of the request; the reaper never does (L13)',
    },
  ]
}

/** RDS refuses a deletion that neither skips the last snapshot nor names it. */
function snapshot(change: ResourceChange): readonly Problem[] {
  const skips = valueOf(change, 'skip_final_snapshot')
  const name = valueOf(change, 'final_snapshot_identifier')
  if (skips !== false || (typeof name === 'string' && name !== '')) return []
  return [
    {
      code: 'snapshot-missing',
      message: `${change.address} wants a last snapshot and has no name for it`,
      remedy: 'say what happens to the data: `/end --snapshot` or `/end --discard`',
    },
  ]
}

function emptyOnly(change: ResourceChange): readonly Problem[] {
  const forces = EMPTY_ONLY[change.type]
  return forces === undefined || valueOf(change, forces) === true ? [] : [mustBeEmpty(change.address)]
}

function emptyBucketOnly(change: ResourceChange): Foresight['buckets'] {
  if (change.type !== 'aws_s3_bucket' || valueOf(change, 'force_destroy') === true) return []
  const bucket = valueOf(change, 'bucket')
  return [{ address: change.address, bucket: typeof bucket === 'string' ? bucket : '' }]
}

/** @param holds undefined: whether it holds anything is not known */
export function foreseeBucket(
  address: string,
  holds: boolean | undefined,
): Pick<Foresight, 'blockers' | 'cautions'> {
  if (holds === undefined) return { blockers: [], cautions: [mustBeEmpty(address)] }
  return { blockers: holds ? [notEmpty(address)] : [], cautions: [] }
}

function mustBeEmpty(address: string): Problem {
  return {
    code: 'must-be-empty',
    message: `${address} is deleted only when it is empty; whether it is, is not known`,
    remedy: EMPTY_IT,
  }
}

function notEmpty(address: string): Problem {
  return {
    code: 'bucket-not-empty',
    message: `${address} is not empty, and is deleted only when it is`,
    remedy: EMPTY_IT,
  }
}

function sizeOf(change: ResourceChange): readonly (readonly [string, string])[] {
  const attribute = SIZES[change.type]
  const gigabytes = attribute === undefined ? undefined : valueOf(change, attribute)
  return typeof gigabytes === 'number' && gigabytes > 0 ? [[change.address, `${gigabytes} GB`]] : []
}

function valueOf({ change: { before } }: ResourceChange, name: string): Json | undefined {
  if (typeof before !== 'object' || before === null || Array.isArray(before)) return undefined
  const attributes = before as Readonly<Record<string, Json>>
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined
}
