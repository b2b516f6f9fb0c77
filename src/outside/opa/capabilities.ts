/**
 * What policies may not call: the network, the environment, other files, and source code made while they run.
 * `json.match_schema` and `json.verify_schema` fetch each `$ref` of a schema, `http:` and `file:` alike; OPA's own
 * `allow_net` does not hold for them (tried with OPA 1.19.0).
 */
export const REFUSED: readonly string[] = [
  'http.send',
  'json.match_schema',
  'json.verify_schema',
  'net.lookup_ip_addr',
  'opa.runtime',
  'rego.parse_module',
]

/** OPA marks what depends on more than its arguments. Of those, only these stay: clock, chance, and signatures. */
const KEPT_THOUGH_NOT_PURE = new Set([
  'io.jwt.decode_verify',
  'io.jwt.encode_sign',
  'io.jwt.encode_sign_raw',
  'rand.intn',
  'time.now_ns',
  'uuid.rfc4122',
])

/** conftest's own functions. Tests of policies use them, so that files must compile; called while judging they fail. */
const OF_CONFTEST = [
  { name: 'parse_config', args: [{ type: 'string' }, { type: 'string' }] },
  { name: 'parse_config_file', args: [{ type: 'string' }] },
  {
    name: 'parse_combined_config_files',
    args: [{ type: 'array', dynamic: { type: 'string' } }],
  },
]

interface Builtin {
  readonly name: string
  readonly nondeterministic?: boolean
}

/** OPA's capabilities without what is refused; a function that a later OPA brings is refused when it is not pure. */
export function restrict(capabilities: unknown): string {
  const all = capabilities as { readonly builtins?: readonly Builtin[] }
  const kept = (all.builtins ?? []).filter(
    ({ name, nondeterministic }) =>
      !REFUSED.includes(name) && (nondeterministic !== true || KEPT_THOUGH_NOT_PURE.has(name)),
  )
  const ours = OF_CONFTEST.map(({ name, args }) => ({
    name,
    decl: { type: 'function', args, result: { type: 'any' } },
  }))
  return JSON.stringify({ ...all, builtins: [...kept, ...ours], allow_net: [] })
}
