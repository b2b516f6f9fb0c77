import type { Mutation } from './mutation.ts'

const WORD_TESTS = ['src/stack/data-word.test.ts']
const BRING_TESTS = ['src/run/reaper/bring-word.test.ts']

/** Protections of what a lease holds: the owner's word on it, and who may read its secrets. */
export const mutations: Mutation[] = [
  {
    line: 'L10',
    file: 'src/run/reaper/destroy.ts',
    find: "if (broken.length > 0) return blocked('data-word-unmet', ...broken)",
    replace: '',
    tests: ['src/run/reaper/destroy.test.ts'],
  },
  {
    line: 'L10',
    file: 'src/stack/data-word.ts',
    find: '!WORD_ATTRIBUTES.has(name) &&',
    replace: 'name === type &&',
    tests: WORD_TESTS,
  },
  {
    line: 'L10',
    file: 'src/stack/data-word.ts',
    find: "if (actions !== 'update') return `${actions} it`",
    replace: '',
    tests: WORD_TESTS,
  },
  {
    line: 'L10',
    file: 'src/stack/data-word.ts',
    find: 'if (Object.hasOwn(unknown, name) && hasUnknown(unknown[name])) return true',
    replace: '',
    tests: WORD_TESTS,
  },
  {
    line: 'L10',
    file: 'src/run/reaper/bring-word.ts',
    find: "if (!judged.ok) return blocked('word-plan-refused', ...judged.problems)",
    replace: '',
    tests: BRING_TESTS,
  },
  {
    line: 'L9',
    file: 'src/run/reaper/bring-word.ts',
    find: "if (late.length > 0) return blocked('last-look', ...late)",
    replace: '',
    tests: BRING_TESTS,
  },
  {
    line: 'L15',
    file: 'src/run/reaper/bring-word.ts',
    find: 'if (unmet.length === 0) return state',
    replace: '',
    tests: BRING_TESTS,
  },
  {
    line: 'L11',
    file: 'src/run/reaper/bring-word.ts',
    find: 'applied.ok && isNext && wordUnmet(word.word, after, dataTypes).length === 0',
    replace: 'applied.ok && isNext',
    tests: BRING_TESTS,
  },
  {
    line: 'S14',
    file: 'src/lease/secrets.ts',
    find: 'if (region === undefined) return []',
    replace: "if (region === 'none') return []",
    tests: ['src/lease/secrets.test.ts'],
  },
  {
    line: 'S14',
    file: 'src/lease/secrets.ts',
    find: "attributes['secret_arn'] === arn",
    replace: "attributes['secret_arn'] !== undefined",
    tests: ['src/lease/secrets.test.ts'],
  },
]
