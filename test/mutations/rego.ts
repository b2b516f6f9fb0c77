import type { Mutation } from './mutation.ts'

const judge = ['src/rego/judge.test.ts']
const scan = ['src/scan/read-scan.test.ts']

/** Ways in which policies and scanners could be green without having judged ("nothing evaluated is never success"). */
export const mutations: readonly Mutation[] = [
  {
    line: 'design 7',
    file: 'src/rego/load.ts',
    find: 'if (unmatched.length > 0)',
    replace: 'if (unmatched.length > 99)',
    tests: judge,
  },
  {
    line: 'design 7',
    file: 'src/rego/load.ts',
    find: 'if (rego.size === 0) {',
    replace: 'if (rego.size === -1) {',
    tests: judge,
  },
  {
    line: 'design 7',
    file: 'src/rego/load.ts',
    find: 'if (misnamed.length > 0) return problems(...misnamed)',
    replace: '',
    tests: judge,
  },
  {
    line: 'design 7',
    file: 'src/rego/judge.ts',
    find: 'parts.some(({ length }) => length === 0)',
    replace: 'false',
    tests: judge,
  },
  {
    line: 'design 7',
    file: 'src/rego/result.ts',
    find: "if (typeof result === 'string') broken.push(result)",
    replace: "if (typeof result === 'string') continue",
    tests: judge,
  },
  {
    line: 'design 7',
    file: 'src/rego/judge.ts',
    find: 'findings.push(...thrown.map((problem) => threw(write, rule, problem)))',
    replace: '',
    tests: judge,
  },
  {
    line: 'design 7',
    file: 'src/rego/judge.ts',
    find: 'for (const problem of errors.values()) findings.push(builtinFailed(write, problem, modules))',
    replace: '',
    tests: judge,
  },
  {
    line: 'design 7',
    file: 'src/rego/findings.ts',
    find: 'ORDER.indexOf(own) > ORDER.indexOf(byName) ? own : byName',
    replace: 'ORDER.indexOf(own) >= 0 ? own : byName',
    tests: judge,
  },
  {
    line: 'design 7',
    file: 'src/outside/pinned-download.ts',
    find: "if (found !== sha256) return { kind: 'other-file', sha256: found }",
    replace: '',
    tests: ['src/outside/opa/binary.test.ts', 'src/outside/terraform/engine.test.ts'],
  },
  {
    line: 'design 7',
    file: 'src/outside/opa/binary.ts',
    find: 'return (await checksumOf(path)) === sha256',
    replace: 'return true',
    tests: ['src/outside/opa/binary.test.ts'],
  },
  {
    line: 'S14',
    file: 'src/outside/opa/run-opa.ts',
    find: 'env: {},',
    replace: '',
    tests: ['src/outside/opa/engine.test.ts'],
  },
  {
    line: 'S14',
    file: 'src/rego/secrets.ts',
    find: "marked(change['after'], change['after_sensitive'], secrets)",
    replace: '',
    tests: ['src/rego/secrets.test.ts'],
  },
  {
    line: 'design 7',
    file: 'src/scan/read-scan.ts',
    find: '!runs.some(({ hasLooked }) => hasLooked)',
    replace: 'false',
    tests: scan,
  },
  {
    line: 'design 7',
    file: 'src/scan/read-scan.ts',
    find: 'content === undefined || content.byteLength === 0',
    replace: 'content === undefined',
    tests: scan,
  },
  {
    line: 'design 7',
    file: 'src/scan/sarif.ts',
    find: "['underReview', 'rejected'].includes(",
    replace: '[].includes(',
    tests: scan,
  },
  {
    line: 'S14',
    file: 'src/scan/read-scan.ts',
    find: 'const hide = secretHider(options.plan)',
    replace: 'const hide = (text: string): string => text',
    tests: scan,
  },
]
