/** The engine of Rego policies. */
import type { Files } from '../kit/git-objects.ts'
import type { Problem, Result } from '../kit/result.ts'

export type RegoVersion = 'v0' | 'v1'

/** One clause of a rule, as its head says it. */
export interface RegoRule {
  /** The first part of its name: `deny` of `deny contains msg if …`, of `deny[key] := …` and of `deny.part if …`. */
  readonly name: string
  /** 1-based, where it could be found. */
  readonly line: number | undefined
  /** `set` collects (`contains`); `object` maps keys; `value` is complete; `function` takes arguments. */
  readonly shape: 'set' | 'object' | 'value' | 'function'
  /** What a complete rule gives, when its head says so outright: `true` of `deny if …`. */
  readonly constant: boolean | number | string | null | undefined
}

export interface RegoModule {
  /** Path among the policy's files. */
  readonly file: string
  /** The syntax that it was read in. */
  readonly version: RegoVersion
  /** Its package without `data.`. */
  readonly namespace: string
  readonly rules: readonly RegoRule[]
  /** Dotted names of the functions that it calls. */
  readonly calls: readonly string[]
}

export interface RegoQuery {
  readonly files: Files
  readonly modules: readonly RegoModule[]
  /** YAML and JSON, placed by its path as `opa -d` and `conftest -d` do. */
  readonly data: Files
  /** What is placed at `data.<key>` besides: a key of `data` files is replaced. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly input: unknown
  readonly rules: readonly {
    readonly namespace: string
    readonly name: string
    /** Asked as conftest asks: `data.<namespace>.exception[_][_] == exception`; undefined: the namespace has none. */
    readonly exception: string | undefined
  }[]
}

export interface RegoAnswer {
  /** In the order of the query; no value: the rule is undefined. */
  readonly rules: readonly { readonly values: readonly unknown[]; readonly isExcepted: boolean }[]
  /** Built-in functions that failed: OPA goes on as if what they stand in were undefined. */
  readonly builtinErrors: readonly Problem[]
}

/** Evaluates Rego by the real OPA, without environment and without network. */
export interface PolicyEngine {
  /** For people: `OPA 1.19.0`. */
  name(): Promise<Result<string>>
  /** Dotted names of built-in functions that policies may not call here. */
  readonly refused: readonly string[]
  /** Reads each file in the one syntax, or, with `auto`, in v1 and else in v0. Problems: `rego-unreadable`. */
  parse(files: Files, version: RegoVersion | 'auto'): Promise<Result<readonly RegoModule[]>>
  /**
   * Problems: `rego-not-compiled` (no rule can be asked), `rego-rule-failed` (one of the rules threw), `rego-timeout`,
   * and of every method `opa-missing`, `opa-checksum`, `opa-download`.
   */
  evaluate(query: RegoQuery): Promise<Result<RegoAnswer>>
}
