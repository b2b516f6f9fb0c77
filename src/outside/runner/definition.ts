import type { ActionResult } from '../../formats/result.ts'

export interface InputDefinition {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
  /** An input with another value fails the run before anything is read (L1). */
  readonly allowed?: readonly string[]
}

/** What an action takes and gives. A contract test holds it together with `action.yml`. */
export interface ActionDefinition {
  readonly name: ActionResult['action']
  readonly inputs: Readonly<Record<string, InputDefinition>>
  /** Besides `decision`, `reason-code` and `result`, which every action has. */
  readonly outputs: Readonly<Record<string, string>>
  /** Decisions that end the step red. `failed` always does. */
  readonly red: readonly ActionResult['decision'][]
}

/** Outputs of every action, with their descriptions. */
export const COMMON_OUTPUTS = {
  decision: 'done, nothing, blocked or failed.',
  'reason-code': 'Why, as a stable kebab-case word.',
  result: 'The whole result as JSON (schemas/result.schema.json).',
} as const satisfies Readonly<Record<string, string>>
