/** Terraform, one stack in a working copy of its own. */
import type { Sha } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'

export interface TerraformProgress {
  readonly phase: 'init' | 'plan' | 'apply'
  /** Resources done and in all, in phase `apply`. */
  readonly done: number
  readonly total: number
  /** Addresses that it is at, the one that was begun first before the others. */
  readonly running: readonly string[]
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning'
  readonly summary: string
  readonly detail: string
  readonly address: string | undefined
}

export interface PlanOutcome {
  readonly ok: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** Parsed `terraform show -json` of the saved plan; `undefined` when the plan failed. Never leaves the job (S14). */
  readonly plan: unknown
}

export interface ApplyOutcome {
  readonly ok: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** As counted by Terraform's own change summary, markers included. */
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** One stack in a working copy of its own. */
export interface TerraformWorkspace {
  /** `init -lockfile=readonly` (S11), then a saved plan. `tree` goes in as the variable `leasehold_tree`. */
  plan(options: {
    readonly destroy: boolean
    readonly tree: Sha
    /** These resources alone, as the state has them (`-refresh=false`), with these variables. */
    readonly only?: {
      readonly targets: readonly string[]
      readonly variables: Readonly<Record<string, string>>
    }
    /** Called with each step, and every 10 s again, so that whoever listens can tell that it is alive. */
    readonly onProgress: (progress: TerraformProgress) => void
  }): Promise<PlanOutcome>
  /**
   * Applies exactly the plan that was saved last. A state that could not be written at its end is pushed at once, by a
   * new session.
   * @param options.heldLock id of the lock of the state now; asked while this apply holds it, so that a lock that it
   *   could not release is known to be its own
   */
  apply(options: {
    readonly onProgress: (progress: TerraformProgress) => void
    readonly heldLock?: () => Promise<string | undefined>
  }): Promise<ApplyOutcome>
  /** Takes a lock away that has this id, and no other (L14). False: it has another by now, or cannot be taken away. */
  unlock(id: string): Promise<boolean>
  close(): Promise<void>
}

/** Which providers a module needs; without a version the newest that the module allows. */
export interface LockAsk {
  /** Of the module. */
  readonly files: Files
  /** Lock file that there is: its hashes stay. */
  readonly lock: Uint8Array | undefined
  readonly providers: Readonly<Record<string, { readonly source: string; readonly version?: string }>>
  /** `linux_amd64` … */
  readonly platforms: readonly string[]
}

export interface LockAnswer {
  /** Undefined: there is none, and none could be made. */
  readonly lock: Uint8Array | undefined
  readonly platforms: readonly {
    readonly platform: string
    /** Where the packages were found; undefined: nowhere. */
    readonly from: 'registry' | 'mirror' | undefined
    /** What the engine said where they were not; else empty. */
    readonly said: string
  }[]
}

/** Makes lock files of modules: the hashes of each provider's package, platform by platform. */
export interface ProviderLocks {
  /** Where providers come from, for people: `/opt/providers`. Undefined: the registry alone. */
  mirror(): Promise<string | undefined>
  /** @throws Fault `terraform-missing` when there is no binary. */
  lock(ask: LockAsk): Promise<LockAnswer>
}

/** A module that another one calls, as the engine fetched it. */
export interface FetchedModule {
  /** Names of the calls that lead to it, with dots between: `this`, `this.label`. */
  readonly key: string
  readonly source: string
  /** Empty: it has none. */
  readonly version: string
  /** Folder of its code, from where the calling module lies: `inner/a`, `.terraform/modules/this/modules/x`. */
  readonly folder: string
}

/** Code that a module calls and does not hold. */
export interface ModuleSources {
  /** Fetches everything that these files call; `packages` are all files that came with it, by `<key>/<path>`. */
  fetch(
    files: Files,
  ): Promise<
    | { readonly ok: true; readonly modules: readonly FetchedModule[]; readonly packages: Files }
    | { readonly ok: false; readonly said: string }
  >
}

export interface Terraform {
  /** How it signs the locks that it takes, `user@host`; undefined where that is not known. */
  readonly lockOwner?: string | undefined
  /** Writes the files into a folder of its own. @throws Fault `terraform-missing` when there is no binary. */
  open(files: Files): Promise<TerraformWorkspace>
}
