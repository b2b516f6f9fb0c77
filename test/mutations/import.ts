import type { Mutation } from './mutation.ts'

const INPUTS = 'src/import/inputs.ts'
const JSON_BODY = 'src/hcl/json-body.ts'
const FACTS = 'src/import/facts.ts'
const RUN = 'src/run/module/import-module.ts'
const CONDITIONS = 'src/import/conditions.ts'
const DERIVED = ['src/import/import.test.ts']
const BROUGHT = ['src/run/module/import-module.test.ts']
const BLOCKED = ['src/policy/contract-rules.test.ts']
const CONTRACT = ['src/module/contract.test.ts']

/** Protections where a module comes from elsewhere: secrets, code that no module may have, what is not written over. */
export const mutations: Mutation[] = [
  {
    line: 'S14',
    file: INPUTS,
    find: 'if (variable.isSecret || !INPUT_NAME.test(name)) {',
    replace: 'if (!INPUT_NAME.test(name)) {',
    tests: DERIVED,
  },
  {
    line: 'S14',
    file: FACTS,
    find: " || mayBeTrue(attributes.get('ephemeral'))",
    replace: '',
    tests: DERIVED,
  },
  {
    line: 'S14',
    file: 'src/hcl/syntax.ts',
    find: "return value !== null && value !== false && value !== 'false'",
    replace: 'return value === true',
    tests: DERIVED,
  },
  {
    line: 'S14',
    file: 'src/import/manifest.ts',
    find: '...(isSensitive ? { sensitive: true } : {}),',
    replace: '',
    tests: BROUGHT,
  },
  {
    line: 'S11',
    file: RUN,
    find: '...(facts.problems.length > 0 ? [] : blockedProblems(kept.files)),',
    replace: '',
    tests: BROUGHT,
  },
  {
    line: 'S11',
    file: 'src/import/module-files.ts',
    find: 'if (target === undefined) problems.push(notHere(call))',
    replace: 'if (target === undefined) continue',
    tests: BROUGHT,
  },
  {
    line: 'S11',
    file: JSON_BODY,
    find: 'if (!isTheSame(content, document.value.value)) return problems(notJson(file))',
    replace: '',
    tests: BLOCKED,
  },
  {
    line: 'S11',
    file: 'src/policy/terraform-text.ts',
    find: '...block.body.blocks.map((inner) => blockOf(file, inner, block.kind)),',
    replace: '',
    tests: BLOCKED,
  },
  {
    line: 'S11',
    file: JSON_BODY,
    find: 'if (Array.isArray(value)) return value.flatMap((item, index) => each(item, `${pointer}/${index}`))',
    replace: 'if (Array.isArray(value)) return []',
    tests: BLOCKED,
  },
  {
    line: 'S11',
    file: 'src/run/module/lock-module.ts',
    find: '`${source} ${version}`)',
    replace: '`${source} `)',
    tests: ['src/run/module/lock-module.test.ts'],
  },
  {
    line: 'S11',
    file: 'src/import/vendor.ts',
    find: 'if (source === undefined || !isRemote(textOf(source))) return undefined',
    replace: 'if (source !== undefined) return undefined',
    tests: DERIVED,
  },
  {
    line: 'import',
    file: 'src/request/form-fields.ts',
    find: '.filter(({ isUnasked }) => isUnasked !== true)',
    replace: '',
    tests: ['src/request/form-fields.test.ts'],
  },
  {
    line: 'import',
    file: RUN,
    find: ': held.length > 0',
    replace: ': false',
    tests: BROUGHT,
  },
  {
    line: 'import',
    file: CONDITIONS,
    find: "if (list.kind !== 'for' || list.condition !== undefined) return NOTHING",
    replace: "if (list.kind !== 'for') return NOTHING",
    tests: DERIVED,
  },
  {
    line: 'import',
    file: CONDITIONS,
    find: 'return isInside ? said : NOTHING',
    replace: 'return said',
    tests: DERIVED,
  },
  {
    line: 'import',
    file: 'src/import/module-files.ts',
    find: 'there.has(path) && !kept.has(path)',
    replace: 'path === ""',
    tests: BROUGHT,
  },
  {
    line: 'import',
    file: 'src/import/pattern.ts',
    find: "if (rest.startsWith('(?') && !/^\\(\\?(?::|<[A-Za-z_])/.test(rest)) return undefined",
    replace: '',
    tests: DERIVED,
  },
  {
    line: 'S10',
    file: 'src/module/contract.ts',
    find: "...Object.keys(manifest['lease-values'] ?? {}).map((name) => ({ name, field: `/lease-values/${name}` })),",
    replace: '',
    tests: CONTRACT,
  },
]
