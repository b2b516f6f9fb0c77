import type { Mutation } from './mutation.ts'

/** What `leasehold init` writes, where it writes it, and what it shows of files that others wrote. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S4',
    file: 'src/outside/files/write-files.ts',
    find: '  if (found.length > 0) return problems(...found)\n',
    replace: '',
    tests: ['src/outside/files/write-files.test.ts'],
  },
  {
    line: 'S4',
    file: 'src/adopt/config-text.ts',
    find: 'WORD.test(text) && !RESERVED.test(text) ? text',
    replace: 'WORD.test(text) ? text',
    tests: ['src/adopt/texts.test.ts'],
  },
  {
    line: 'S3',
    file: 'cli/init/decide.ts',
    find: '`    ${terminalSafe(line)}\\n`',
    replace: '`    ${line}\\n`',
    tests: ['cli/init/init-questions.test.ts'],
  },
  {
    line: 'L2',
    file: 'src/adopt/manifest.ts',
    find: 'new Map(Object.entries(files).filter(isOurs))',
    replace: 'new Map(Object.entries(files))',
    tests: ['src/run/init/init.test.ts'],
  },
  {
    line: 'S18',
    file: 'src/adopt/toolkit.ts',
    find: '`${uses}${repository}/${path}@${ref}`',
    replace: '`${uses}${repository}/${path}@main`',
    tests: ['src/adopt/texts.test.ts'],
  },
]
