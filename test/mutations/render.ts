import type { Mutation } from './mutation.ts'

const PATHS = ['src/request/path.test.ts']
const VERIFY = ['src/stack/verify.test.ts']
const HCL = ['src/stack/hcl.test.ts']

/** From a request to the stack that is merged: names, links, injection, the render, the uid. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S10',
    file: 'src/stack/differences.ts',
    find: 'found.length === 0 ? [problem(folder, request, HIDDEN)] : found.slice(0, MOST)',
    replace: 'found.slice(0, MOST)',
    tests: ['src/stack/differences.test.ts'],
  },
  {
    line: 'S11',
    file: 'src/module/load.ts',
    find: 'found.push(...checkCalls(files.value, folder))',
    replace: 'found.push()',
    tests: ['src/module/load.test.ts'],
  },
  {
    line: 'S11',
    file: 'src/module/calls.ts',
    find: "posix.join(posix.dirname(path), source, '.')",
    replace: "posix.join(source, '.')",
    tests: ['src/module/load.test.ts'],
  },
  {
    line: 'S4',
    file: 'src/request/path.ts',
    find: 'export const NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/',
    replace: 'export const NAME = /^[a-z.][a-z0-9.-]{0,38}[a-z0-9.]$/',
    tests: PATHS,
  },
  {
    line: 'S4',
    file: 'src/request/path.ts',
    find: "parts.length !== 3 || folder !== 'requests'",
    replace: "parts.length < 3 || folder !== 'requests'",
    tests: PATHS,
  },
  {
    line: 'S4',
    file: 'src/stack/changes.ts',
    find: "path.normalize('NFKC').toLowerCase().split(/[\\\\/]/)[0]",
    replace: "path.split('/')[0]",
    tests: VERIFY,
  },
  {
    line: 'S4',
    file: 'src/stack/verify.ts',
    find: 'return isWritten ? problems(notAFile(path)) : verifyWithoutRequest(',
    replace:
      'return isWritten && living.value === undefined ? problems(notAFile(path)) : verifyWithoutRequest(',
    tests: VERIFY,
  },
  {
    line: 'S4',
    file: 'src/outside/files/working-tree.ts',
    find: 'if (!(await isRealFolder(root, parent))) return undefined',
    replace: '',
    tests: ['src/outside/files/working-tree.test.ts'],
  },
  {
    line: 'S4',
    file: 'cli/request-file.ts',
    find: 'if (hasDots(given) || parseRequestPath(given).ok) return given',
    replace: 'if (parseRequestPath(given).ok) return given',
    tests: ['test/bad-input.test.ts', 'cli/usage.test.ts'],
  },
  {
    line: 'S9',
    file: 'src/stack/changes.ts',
    find: "if ((root !== 'requests' && root !== 'stacks') || PLACEHOLDER.test(path)) {\n      otherPaths.push(path)",
    replace: "if ((root !== 'requests' && root !== 'stacks') || PLACEHOLDER.test(path)) {",
    tests: VERIFY,
  },
  {
    line: 'S10',
    file: 'src/stack/verify.ts',
    find: 'if (after === tree) {',
    replace: 'if (after !== undefined) {',
    tests: VERIFY,
  },
  {
    line: 'S10',
    file: 'src/stack/verify.ts',
    find: 'const settled = await settle({ base, path, content, living: undefined, fresh: freshOf(claim.value) })',
    replace:
      'const settled = await settle({ base: head, path, content, living: undefined, fresh: freshOf(claim.value) })',
    tests: VERIFY,
  },
  {
    line: 'S10',
    file: 'src/stack/verify.ts',
    find: 'if (living !== undefined && after !== undefined && after === before && asksForTheSame(settled)) {',
    replace: 'if (living !== undefined && after !== undefined && after === before) {',
    tests: VERIFY,
  },
  {
    line: 'S10',
    file: 'src/stack/verify.ts',
    find: 'if (after !== before) return problems(',
    replace: 'if (after === undefined) return problems(',
    tests: VERIFY,
  },
  {
    line: 'S19',
    file: 'src/stack/verify.ts',
    find: 'compared.ok && (await input.knownUids(uid)) ?',
    replace: 'compared.ok && uid === lease ?',
    tests: VERIFY,
  },
  {
    line: 'S19',
    file: 'src/stack/verify.ts',
    find: '(await uidsOfStacks(base)).has(uid)',
    replace: 'false',
    tests: VERIFY,
  },
  {
    line: 'S19',
    file: 'src/stack/verify.ts',
    find: 'if (other !== undefined) found.push(',
    replace: 'if (other === lease) found.push(',
    tests: VERIFY,
  },
  {
    line: 'S17',
    file: 'src/stack/context.ts',
    find: "['allowed_account_ids', hclExpression(`[${hclString(pins.account)}]`)],",
    replace: '',
    tests: ['src/stack/render.test.ts'],
  },
  {
    line: 'HCL',
    file: 'src/stack/hcl.ts',
    find: 'replace(/[$%](?=\\{)/g, (character) => character + character)',
    replace: "replace(/[$%](?=\\{)/g, '$&')",
    tests: HCL,
  },
  {
    line: 'HCL',
    file: 'src/stack/hcl.ts',
    find: '.replace(/[\\\\"]/g, (character) => `\\\\${character}`)',
    replace: '.replace(/["]/g, (character) => `\\\\${character}`)',
    tests: HCL,
  },
  {
    line: 'HCL',
    file: 'src/stack/hcl.ts',
    find: "const name = key.normalize('NFC')",
    replace: 'const name = key',
    tests: HCL,
  },
  {
    line: 'HCL',
    file: 'src/stack/render.ts',
    find: 'if (lost.length > 0) {',
    replace: 'if (lost.length > 99) {',
    tests: ['src/stack/render.test.ts'],
  },
  {
    line: 'HCL',
    file: 'src/kit/yaml.ts',
    find: 'if (alias !== undefined) return problems(aliasProblem(file, text, events, alias))\n    const documents',
    replace:
      'if (alias === events[0] && alias !== undefined) return problems(aliasProblem(file, text, events, alias))\n    const documents',
    tests: ['src/kit/yaml.test.ts'],
  },
]
