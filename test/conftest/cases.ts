/**
 * What conftest 0.69.0 does with a folder of policies, as its documentation, its acceptance tests and its source say,
 * and what we do. `conftest` is what the binary answered; where it is there the test asks it again.
 */
export interface ConftestCase {
  readonly what: string
  /** Policies by path. */
  readonly policies: Readonly<Record<string, string>>
  readonly data?: Readonly<Record<string, string>>
  /** Inputs by path, as they lie on the disk. */
  readonly inputs: Readonly<Record<string, string>>
  /** `--namespace`, or all. Default: conftest's own, `main`. */
  readonly namespaces?: readonly string[]
  readonly version?: 'v0'
  /** Failures, warnings and exceptions; `error`: it refuses to judge. */
  readonly conftest: Counts | 'error'
  /** A line of the list in docs/policy-rego.md; undefined: the same verdict. */
  readonly stricter?: Stricter
}

export interface Counts {
  readonly failures: number
  readonly warnings: number
  readonly exceptions: number
}

/** Each is a heading in docs/policy-rego.md. In all of them conftest is green, or judges without saying so. */
export const STRICTER = [
  'unknown-namespace',
  'namespace-without-rules',
  'deny-if-without-contains',
  'not-a-set',
  'not-a-message',
  'empty-message',
  'object-rule',
  'names-that-differ-in-case',
  'builtin-error',
  'refused-builtin',
  'empty-list',
] as const
export type Stricter = (typeof STRICTER)[number]

const none: Counts = { failures: 0, warnings: 0, exceptions: 0 }
const counts = (failures: number, warnings = 0, exceptions = 0): Counts => ({
  failures,
  warnings,
  exceptions,
})

const BAD = { 'p.json': '{"bad": true}' }
const GOOD = { 'p.json': '{"bad": false}' }
const one = (rule: string): Readonly<Record<string, string>> => ({ 'a.rego': `package main\n\n${rule}\n` })

export const CASES: readonly ConftestCase[] = [
  // Rule names and what they mean.
  { what: 'deny fails', policies: one('deny contains "no" if input.bad'), inputs: BAD, conftest: counts(1) },
  { what: 'deny holds', policies: one('deny contains "no" if input.bad'), inputs: GOOD, conftest: none },
  {
    what: 'violation fails',
    policies: one('violation contains "no" if input.bad'),
    inputs: BAD,
    conftest: counts(1),
  },
  {
    what: 'warn warns',
    policies: one('warn contains "hm" if input.bad'),
    inputs: BAD,
    conftest: counts(0, 1),
  },
  {
    what: 'suffixes count',
    policies: one(
      'deny_one contains "1" if input.bad\nviolation_a_2 contains "2" if input.bad\nwarn_x contains "3" if input.bad',
    ),
    inputs: BAD,
    conftest: counts(2, 1),
  },
  {
    what: 'other names are helpers',
    policies: one('deny contains "no" if flagged\nflagged if input.bad\ndenial contains "x" if true'),
    inputs: BAD,
    conftest: counts(1),
  },
  {
    what: 'each message is a failure',
    policies: one('deny contains msg if { some msg in ["a", "b"] }'),
    inputs: GOOD,
    conftest: counts(2),
  },
  {
    what: 'clauses of one rule in two files are one rule',
    policies: {
      'a.rego': 'package main\ndeny contains "a" if input.bad',
      'b/c.rego': 'package main\ndeny contains "c" if input.bad',
    },
    inputs: BAD,
    conftest: counts(2),
  },
  // Object results.
  {
    what: 'an object with msg and metadata',
    policies: one('deny contains {"msg": "no", "details": {"x": 1}} if input.bad'),
    inputs: BAD,
    conftest: counts(1),
  },
  {
    what: '_loc says where',
    policies: one('deny contains {"msg": "no", "_loc": {"file": "main.tf", "line": 7}} if input.bad'),
    inputs: BAD,
    conftest: counts(1),
  },
  {
    what: 'a list of messages counts as a set',
    policies: one('deny := ["a", "b"] if input.bad'),
    inputs: BAD,
    conftest: counts(2),
  },
  {
    what: 'a set from a comprehension',
    policies: one('deny := {m | some m in ["a"]; input.bad}'),
    inputs: BAD,
    conftest: counts(1),
  },
  // Exceptions.
  {
    what: 'an exception silences its rule',
    policies: one(
      'deny_a contains "a" if input.bad\ndeny_b contains "b" if input.bad\nexception contains rules if rules := ["a"]',
    ),
    inputs: BAD,
    conftest: counts(1, 0, 1),
  },
  {
    what: 'an exception of "" silences the rule without a suffix',
    policies: one('deny contains "a" if input.bad\nexception contains rules if rules := [""]'),
    inputs: BAD,
    conftest: counts(0, 0, 1),
  },
  {
    what: 'an exception silences warn too, and all resources',
    policies: one(
      'warn_a contains m if { some m in ["x", "y"] }\nexception contains rules if rules := ["a"]',
    ),
    inputs: GOOD,
    conftest: counts(0, 0, 1),
  },
  {
    what: 'an exception that does not apply',
    policies: one(
      'deny_a contains "a" if input.bad\nexception contains rules if { input.other; rules := ["a"] }',
    ),
    inputs: BAD,
    conftest: counts(1),
  },
  {
    what: 'violation_deny_x is silenced by x',
    policies: one('violation_deny_x contains "a" if input.bad\nexception contains rules if rules := ["x"]'),
    inputs: BAD,
    conftest: counts(0, 0, 1),
  },
  // Data.
  {
    what: 'data by folder',
    policies: one('deny contains m if { some m in data.limits.words }'),
    data: { 'limits/any-name.yaml': 'words: [a, b]\n' },
    inputs: GOOD,
    conftest: counts(2),
  },
  {
    what: 'data of several files is one',
    policies: one('deny contains m if { some m in data.words; m in data.more }'),
    data: { 'a.json': '{"words": ["a", "b"]}', 'b.yaml': 'more: [b]\n' },
    inputs: GOOD,
    conftest: counts(1),
  },
  {
    what: 'data that is missing is undefined',
    policies: one('deny contains m if { some m in data.limits.words }'),
    inputs: GOOD,
    conftest: none,
  },
  {
    what: 'data.conftest.file',
    policies: one('deny contains data.conftest.file.name if input.bad'),
    inputs: BAD,
    conftest: counts(1),
  },
  // Namespaces.
  {
    what: 'only main is asked',
    policies: {
      'a.rego': 'package main\ndeny contains "m" if input.bad',
      'b.rego': 'package other\ndeny contains "o" if input.bad',
    },
    inputs: BAD,
    conftest: counts(1),
  },
  {
    what: 'a namespace by name',
    policies: {
      'a.rego': 'package main\ndeny contains "m" if input.bad',
      'b.rego': 'package main.gke\ndeny contains "o" if input.bad',
    },
    namespaces: ['main.gke'],
    inputs: BAD,
    conftest: counts(1),
  },
  {
    what: 'namespaces by wildcard',
    policies: {
      'a.rego': 'package main\ndeny contains "m" if input.bad',
      'b.rego': 'package main.gke\ndeny contains "o" if input.bad',
      'c.rego': 'package main.eks\ndeny contains "o" if input.bad',
    },
    namespaces: ['main.*'],
    inputs: BAD,
    conftest: counts(2),
  },
  {
    what: 'all namespaces, a library among them',
    policies: {
      'a.rego': 'package main\nimport data.lib\ndeny contains "m" if lib.flagged',
      'b.rego': 'package other\ndeny contains "o" if input.bad',
      'lib.rego': 'package lib\nflagged if input.bad',
    },
    namespaces: ['*'],
    inputs: BAD,
    conftest: counts(2),
  },
  // Syntax.
  {
    what: 'import rego.v1',
    policies: one('import rego.v1\ndeny contains "no" if input.bad'),
    inputs: BAD,
    conftest: counts(1),
  },
  {
    what: 'v0 when asked for',
    policies: one('deny[msg] { input.bad; msg := "no" }'),
    version: 'v0',
    inputs: BAD,
    conftest: counts(1),
  },
  {
    what: 'v0 with future keywords',
    policies: one(
      'import future.keywords.in\nimport future.keywords.if\nimport future.keywords.contains\ndeny contains msg if { some msg in ["a"] }',
    ),
    version: 'v0',
    inputs: BAD,
    conftest: counts(1),
  },
  // Inputs.
  {
    what: 'each document of a YAML file is judged',
    policies: one('deny contains input.name if input.bad'),
    inputs: { 'k.yaml': 'bad: true\nname: a\n---\nbad: false\nname: b\n---\nbad: true\nname: c\n' },
    conftest: counts(2),
  },
  {
    what: 'each element of a list is judged',
    policies: one('deny contains "no" if input.bad'),
    inputs: { 'p.json': '[{"bad": true}, {"bad": false}]' },
    conftest: counts(1),
  },
  {
    what: 'several files, the last of them fine',
    policies: one('deny contains "no" if input.bad'),
    inputs: { 'a.json': '{"bad": true}', 'b.json': '{"bad": false}' },
    conftest: counts(1),
  },
  {
    what: 'tests beside policies are read, and judge nothing',
    policies: {
      'a.rego': 'package main\ndeny contains "no" if input.bad',
      'a_test.rego':
        'package main\ntest_it if { count(deny) == 1 with input as parse_config("yaml", "bad: true") }',
    },
    inputs: BAD,
    conftest: counts(1),
  },
  // What conftest refuses too.
  { what: 'a syntax error', policies: one('deny contains "no" if {'), inputs: BAD, conftest: 'error' },
  {
    what: 'an unknown function',
    policies: one('deny contains "no" if nothing_like_it(input)'),
    inputs: BAD,
    conftest: 'error',
  },
  {
    what: 'deny[msg] if',
    policies: one('deny[msg] if { input.bad; msg := "no" }'),
    inputs: BAD,
    conftest: 'error',
  },
  {
    what: 'an object without msg',
    policies: one('deny contains {"message": "no"} if input.bad'),
    inputs: BAD,
    conftest: 'error',
  },
  {
    what: 'msg that is no text',
    policies: one('deny contains {"msg": 1} if input.bad'),
    inputs: BAD,
    conftest: 'error',
  },
  {
    what: 'a rule that gives two values',
    policies: one('deny := "a" if input.bad\ndeny := "b" if input.bad'),
    inputs: BAD,
    conftest: 'error',
  },
  {
    what: 'a rule that calls itself',
    policies: one('deny contains "a" if count(deny) > 0'),
    inputs: BAD,
    conftest: 'error',
  },
  {
    what: 'a rule with arguments',
    policies: one('deny_it(x) := "no" if x.bad'),
    inputs: BAD,
    conftest: 'error',
  },
  { what: 'no policy at all', policies: {}, inputs: BAD, conftest: 'error' },
  // Where conftest is green and should not be.
  {
    what: 'a namespace that is in no file',
    policies: one('deny contains "no" if input.bad'),
    namespaces: ['mian'],
    inputs: BAD,
    conftest: none,
    stricter: 'unknown-namespace',
  },
  {
    what: 'a wildcard that fits nothing',
    policies: one('deny contains "no" if input.bad'),
    namespaces: ['terraform.*'],
    inputs: BAD,
    conftest: none,
    stricter: 'unknown-namespace',
  },
  {
    what: 'a namespace without a rule that judges',
    policies: one('denial contains "no" if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'namespace-without-rules',
  },
  {
    what: 'deny if',
    policies: one('deny if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'deny-if-without-contains',
  },
  {
    what: 'deny if, also while it holds',
    policies: one('deny if input.bad\nwarn contains "w" if input.bad'),
    inputs: GOOD,
    conftest: none,
    stricter: 'deny-if-without-contains',
  },
  {
    what: 'a default of false',
    policies: one('default deny := false\ndeny := true if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'deny-if-without-contains',
  },
  {
    what: 'deny { … } of v0',
    policies: one('deny { input.bad }'),
    version: 'v0',
    inputs: BAD,
    conftest: none,
    stricter: 'deny-if-without-contains',
  },
  {
    what: 'a message instead of a set',
    policies: one('deny := msg if { input.bad; msg := "no" }'),
    inputs: BAD,
    conftest: none,
    stricter: 'not-a-set',
  },
  {
    what: 'an object instead of a set',
    policies: one('deny := {"msg": "no"} if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'not-a-set',
  },
  {
    what: 'a number in the set',
    policies: one('deny contains 7 if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'not-a-message',
  },
  {
    what: 'a list in the set',
    policies: one('deny contains ["no"] if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'not-a-message',
  },
  {
    what: 'null beside a warning',
    policies: one('warn contains null if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'not-a-message',
  },
  {
    what: 'an empty message',
    policies: one('deny contains "" if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'empty-message',
  },
  {
    what: 'an empty msg',
    policies: one('deny contains {"msg": ""} if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'empty-message',
  },
  {
    what: 'a rule that maps keys',
    policies: one('deny[key] := "no" if { input.bad; key := "k" }'),
    inputs: BAD,
    conftest: none,
    stricter: 'object-rule',
  },
  {
    what: 'a rule under a rule',
    policies: one('deny.part contains "no" if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'object-rule',
  },
  {
    what: 'two names that differ in case only',
    policies: one('deny_a contains "a" if input.other\ndeny_A contains "A" if input.bad'),
    inputs: BAD,
    conftest: none,
    stricter: 'names-that-differ-in-case',
  },
  {
    what: 'a built-in function that fails',
    policies: one('deny contains "no" if to_number(input.word) > 1'),
    inputs: { 'p.json': '{"word": "abc"}' },
    conftest: none,
    stricter: 'builtin-error',
  },
  {
    what: 'a failure inside a helper',
    policies: one('deny contains "no" if number > 1\nnumber := to_number(input.word)'),
    inputs: { 'p.json': '{"word": "abc"}' },
    conftest: none,
    stricter: 'builtin-error',
  },
  {
    what: 'the environment',
    policies: one('deny contains "no" if opa.runtime().env.NOT_THERE'),
    inputs: BAD,
    conftest: none,
    stricter: 'refused-builtin',
  },
  {
    what: 'the network',
    policies: one(
      'deny contains "no" if { input.other; http.send({"method": "get", "url": "http://127.0.0.1:1/"}) }',
    ),
    inputs: BAD,
    conftest: none,
    stricter: 'refused-builtin',
  },
  {
    what: 'a schema that may be fetched',
    policies: one('deny contains "no" if { not json.match_schema(input, {"type": "object"})[0] }'),
    inputs: BAD,
    conftest: none,
    stricter: 'refused-builtin',
  },
  {
    what: 'a list without an element',
    policies: one('deny contains "no" if true'),
    inputs: { 'p.json': '[]' },
    conftest: none,
    stricter: 'empty-list',
  },
]
