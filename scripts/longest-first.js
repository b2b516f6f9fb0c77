import sequencer from '@jest/test-sequencer'

/** Jest orders by size where it has no times yet, as in a fresh clone; a long file that begins last is waited for alone. */
const LONGEST = ['demo.test.ts', 'postgres.test.ts', 'outages.test.ts', 'events.test.ts', 'commands.test.ts']

export default class LongestFirst extends sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.endsWith(`/${name}`))
      return at < 0 ? LONGEST.length : at
    }
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b))
  }
}
