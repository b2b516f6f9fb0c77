import type { Json } from '../kit/canonical.ts'

/** What Terraform does to one object, as it names it. Both orders of a replacement exist. */
export type PlanAction = 'no-op' | 'create' | 'read' | 'update' | 'delete' | 'forget'

/** A change as `terraform show -json` writes it (formats 0.1 to 1.x); field names are Terraform's own. */
export interface PlanChange {
  readonly actions: readonly PlanAction[]
  readonly before?: Json
  readonly after?: Json
  /** `true` at each place whose value is known after apply only. */
  readonly after_unknown?: Json
  readonly before_sensitive?: Json
  readonly after_sensitive?: Json
  readonly replace_paths?: Json
  readonly importing?: Json
}

export interface ResourceChange {
  readonly address: string
  readonly previous_address?: string
  readonly module_address?: string
  readonly mode: 'managed' | 'data'
  readonly type: string
  readonly name: string
  readonly index?: string | number
  readonly deposed?: string
  readonly provider_name: string
  readonly action_reason?: string
  readonly change: PlanChange
}

export interface ConfigurationResource {
  readonly address: string
  readonly mode: string
  readonly type: string
  readonly name: string
  readonly provider_config_key?: string
  readonly provisioners?: readonly { readonly type: string }[]
  readonly expressions?: Readonly<Record<string, Json>>
}

export interface ModuleCall {
  readonly source?: string
  readonly version_constraint?: string
  readonly module?: ConfigurationModule
}

export interface ConfigurationModule {
  readonly resources?: readonly ConfigurationResource[]
  readonly module_calls?: Readonly<Record<string, ModuleCall>>
}

export interface ProviderConfiguration {
  readonly name: string
  /** `registry.terraform.io/hashicorp/aws`; Terraform before 1.2 leaves it out. */
  readonly full_name?: string
  /** Address of the module that brings its own; absent for the root. */
  readonly module_address?: string
  readonly expressions?: Readonly<Record<string, Json>>
}

/** `terraform show -json` of a saved plan, as far as Leasehold reads it. Holds secrets: it never leaves the job (S14). */
export interface PlanDocument {
  readonly format_version: string
  readonly terraform_version: string
  readonly complete?: boolean
  readonly errored?: boolean
  readonly variables?: Readonly<Record<string, { readonly value?: Json }>>
  readonly resource_changes?: readonly ResourceChange[]
  readonly output_changes?: Readonly<Record<string, PlanChange>>
  /** What was found to be otherwise than the last state says; Terraform 0.15.4 and later. */
  readonly resource_drift?: readonly { readonly address: string }[]
  /** Changes that Terraform put off; a plan that has some is not complete. */
  readonly deferred_changes?: readonly Json[]
  readonly action_invocations?: Json
  readonly configuration?: {
    readonly provider_config?: Readonly<Record<string, ProviderConfiguration>>
    readonly root_module?: ConfigurationModule
  }
}
