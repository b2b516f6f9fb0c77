import type { Mutation } from './mutation.ts'

const ENGINE = 'src/outside/terraform/engine.ts'
const TESTS = ['src/outside/terraform/engine.test.ts']

/** What runs with credentials is what was pinned; a state is worked on by the engine that can read it. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S11',
    file: ENGINE,
    find: 'return isThere && (await checksumOf(path)) === sha256',
    replace: 'return isThere',
    tests: TESTS,
  },
  {
    line: 'S11',
    file: ENGINE,
    find: 'onPath === version)) return name',
    replace: 'onPath !== version)) return name',
    tests: TESTS,
  },
  {
    line: 'S11',
    file: 'src/stack/state-engine.ts',
    find: 'if (difference !== 0) return difference > 0',
    replace: 'if (difference !== 0) return difference < 0',
    tests: ['src/stack/state-engine.test.ts'],
  },
]
