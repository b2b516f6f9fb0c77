import type { Mutation } from './mutation.ts'

const UNIT = ['src/doctor/broken.test.ts']
const SEEN = ['src/doctor/diagnose.test.ts']
const ENDPOINTS = ['test/github/settings.test.ts']

/** What `leasehold doctor` must not call well. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S20',
    file: 'src/doctor/environments.ts',
    find: "...(secrets.value.includes(KEY) ? ['the repository'] : []),",
    replace: '',
    tests: UNIT,
  },
  {
    line: 'S20',
    file: 'src/doctor/environments.ts',
    find: "...(organizationSecrets.value.includes(KEY) ? ['the organisation'] : []),",
    replace: '',
    tests: UNIT,
  },
  {
    // An environment that the workflows do not use.
    line: 'S20',
    file: 'src/doctor/environments.ts',
    find: '.filter(({ name }) => holds(name))',
    replace: '.filter(({ name }) => places.includes(name) && holds(name))',
    tests: UNIT,
  },
  {
    line: 'S20',
    file: 'src/run/doctor/read-facts.ts',
    find: 'looked: wantsSecrets(variables) ? environments : placesOf(variables, environments, config),',
    replace: 'looked: placesOf(variables, environments, config),',
    tests: ENDPOINTS,
  },
  {
    line: 'S20',
    file: 'src/run/doctor/read-facts.ts',
    find: 'return both(own, theirs, (ours, wide) => new Map([...wide, ...ours]))',
    replace: 'return both(own, theirs, (ours) => ours)',
    tests: ENDPOINTS,
  },
  {
    // A tag of the branch's name.
    line: 'S20',
    file: 'src/doctor/environments.ts',
    find: "name === defaultBranch && type === 'branch'",
    replace: 'name === defaultBranch',
    tests: UNIT,
  },
  {
    line: 'S20',
    file: 'src/doctor/environments.ts',
    find: "return branches === 'listed' && patterns?.length === 1 && isOnly",
    replace: "return branches !== 'any' && isOnly",
    tests: UNIT,
  },
  {
    // What nobody saw is not well: in the diagnosis, …
    line: 'S20',
    file: 'src/doctor/facts.ts',
    find: "'kind' in one && one.kind === 'seen'",
    replace: "'kind' in one",
    tests: SEEN,
  },
  {
    line: 'S20',
    file: 'src/doctor/diagnose.ts',
    find: "new Set(['error', 'could-not-look'])",
    replace: "new Set(['error'])",
    tests: SEEN,
  },
  {
    // … in a listing of several, …
    line: 'S20',
    file: 'src/run/doctor/looked.ts',
    find: "if (one.kind !== 'seen') return one",
    replace: "if (one.kind !== 'seen') continue",
    tests: ENDPOINTS,
  },
  {
    // … and where GitHub says 404 to what it hides.
    line: 'S20',
    file: 'src/outside/github/settings.ts',
    find: 'if (!answer.ok && statusOf(answer) === 404 && absent !== undefined)',
    replace: 'if (!answer.ok && absent !== undefined)',
    tests: ENDPOINTS,
  },
  {
    line: 'L22',
    file: 'src/doctor/reaper.ts',
    find: 'if (reaper.at !== undefined && reaper.at >= oldestAllowed(reaper, config, now)) return []',
    replace: 'if (reaper.at !== undefined) return []',
    tests: UNIT,
  },
  {
    line: 'L22',
    file: 'src/doctor/reaper.ts',
    find: 'if (reaper.alarm !== null) return [error(reaper.alarm, fix, link)]',
    replace: '',
    tests: UNIT,
  },
]
