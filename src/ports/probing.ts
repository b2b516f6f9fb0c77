/** One answer of GitHub, as it came: a refusal is what is looked for here, and no error. */
export interface RawAnswer {
  readonly status: number
  readonly body: unknown
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>
}

/** GitHub without the care of the forge: nothing is tried again, nothing is read into a refusal. */
export interface Probing {
  /** @param path below `/repos/{owner}/{repo}` */
  rest(method: string, path: string, body?: unknown): Promise<RawAnswer>
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<RawAnswer>
  /** The same call with a token that nobody has. */
  stranger(method: string, path: string): Promise<RawAnswer>
}
