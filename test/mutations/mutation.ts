/** A small patch that takes one protection out; the tests it names must go red (`npm run test:mutations`). */
export interface Mutation {
  /** Contract line, for example `S4` or `L10`. */
  readonly line: string
  readonly file: string
  /** Exact text; must occur once. */
  readonly find: string
  readonly replace: string
  /** Test files that must fail. */
  readonly tests: readonly string[]
}
