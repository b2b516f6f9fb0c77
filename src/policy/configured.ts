import type {
  ConfigurationModule,
  ConfigurationResource,
  ModuleCall,
  PlanDocument,
} from '../plan/document.ts'

export interface ConfiguredResource {
  /** Address in the code, without keys of count and for_each. */
  readonly address: string
  readonly resource: ConfigurationResource
}

export interface ConfiguredCall {
  readonly address: string
  readonly call: ModuleCall
}

/** Every resource and data source in the code that a plan carries, those of child modules too. */
export function configuredResources(plan: PlanDocument): readonly ConfiguredResource[] {
  return modulesOf(plan).flatMap(({ prefix, module }) =>
    (module.resources ?? []).map((resource) => {
      const mode = resource.mode === 'data' ? 'data.' : ''
      return { address: `${prefix}${mode}${resource.type}.${resource.name}`, resource }
    }),
  )
}

/** Every call of a module in the code that a plan carries. */
export function configuredCalls(plan: PlanDocument): readonly ConfiguredCall[] {
  return modulesOf(plan).flatMap(({ prefix, module }) =>
    Object.entries(module.module_calls ?? {}).map(([name, call]) => ({
      address: `${prefix}module.${name}`,
      call,
    })),
  )
}

/** Whether a plan carries its code. Terraform's always does; what a tool took out on the way is not seen, and not judged. */
export function hasCode(plan: PlanDocument): boolean {
  return plan.configuration?.root_module !== undefined
}

export const NO_CODE = { remedy: 'give the whole output of `terraform show -json`' } as const

interface Placed {
  readonly prefix: string
  readonly module: ConfigurationModule
}

function modulesOf(plan: PlanDocument): readonly Placed[] {
  const root = plan.configuration?.root_module
  return root === undefined ? [] : below({ prefix: '', module: root })
}

function below(placed: Placed): readonly Placed[] {
  const calls = Object.entries(placed.module.module_calls ?? {})
  return [
    placed,
    ...calls.flatMap(([name, { module }]) =>
      module === undefined ? [] : below({ prefix: `${placed.prefix}module.${name}.`, module }),
    ),
  ]
}
