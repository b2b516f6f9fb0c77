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
  // A release that may still be changed is followed by npm and the major tag.
  {
    line: 'release',
    file: '.github/workflows/release.yml',
    find: '--jq .immutable)" != true ]',
    replace: '--jq .immutable)" = "" ]',
    tests: ['test/workflows/release.test.ts'],
  },
  // What is published is made again by a second run.
  {
    line: 'release',
    file: '.github/workflows/release.yml',
    find: 'if [ "$is_draft" = false ]; then',
    replace: 'if [ "$is_draft" = never ]; then',
    tests: ['test/workflows/release.test.ts'],
  },
  {
    line: 'release',
    file: 'scripts/release.ts',
    find: "(await commitOf(own)) === (await commitOf('HEAD'))",
    replace: "(await commitOf(own)) !== ''",
    tests: ['scripts/release.test.ts'],
  },
]
