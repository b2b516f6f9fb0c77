import type { Mutation } from './mutation.ts'

/** Rules of the house that a contract line rests on. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S3',
    file: 'eslint.config.js',
    find: "{ name: 'console', message: 'pure: lines go through Log, which makes them safe (S3)' },",
    replace: '',
    tests: ['test/lint/lint.test.ts'],
  },
  {
    line: 'L7',
    file: 'eslint.config.js',
    find: "{ object: 'Date', property: 'now', message: 'pure: time is an argument (Clock)' },",
    replace: '',
    tests: ['test/lint/lint.test.ts'],
  },
  {
    line: 'S15',
    file: 'eslint.config.js',
    find: "{ object: 'Math', property: 'random', message: 'pure: randomness is an argument (Ids)' },",
    replace: '',
    tests: ['test/lint/lint.test.ts'],
  },
]
