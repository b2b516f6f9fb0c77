import type { Mutation } from './mutation.ts'

const MARKDOWN = 'src/kit/markdown.ts'
const JUDGED = ['test/properties/markdown.test.ts']

/** What the attacks found, and what keeps it from coming back. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S5',
    file: MARKDOWN,
    find: "const BREAK = '&#8203;'",
    replace: "const BREAK = ''",
    tests: JUDGED,
  },
  {
    line: 'S5',
    file: MARKDOWN,
    find: "if (plain.includes('|')) return `<code>${escapeMarkdown(plain)}</code>`",
    replace: "if (plain.includes('|')) return `\\`${plain.replaceAll('|', '\\\\|')}\\``",
    tests: JUDGED,
  },
]
