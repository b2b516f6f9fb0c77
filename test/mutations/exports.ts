import type { Mutation } from './mutation.ts'

const DIFFERENCES = 'src/differences/differences.ts'
const DIFFERENCES_TESTS = ['src/differences/differences.test.ts']
const REPORT = 'src/run/catalog-report/catalog-report.ts'
const FACTS = 'src/run/catalog-report/read-facts.ts'
const REPORT_TESTS = ['src/run/catalog-report/catalog-report.test.ts']
const SEND = 'src/run/port/send.ts'
const SEND_TESTS = ['src/run/port/send.test.ts']

/** Protections of what is made of the catalog for others, and of the report of differences. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S4',
    file: 'src/export/csv.ts',
    find: "FORMULA.test(value) ? `'${value}` : value",
    replace: 'value',
    tests: ['src/export/csv.test.ts'],
  },
  {
    line: 'S4',
    file: 'src/export/backstage.ts',
    find: 'if (text.length <= NAME_LIMIT) return text',
    replace: 'if (text.length > 0) return text',
    tests: ['src/export/backstage.test.ts'],
  },
  {
    line: 'S5',
    file: 'src/differences/next-step.ts',
    find: "text.replaceAll(\"'\", `'\\\\''`)",
    replace: 'text',
    tests: DIFFERENCES_TESTS,
  },
  {
    line: 'S5',
    file: 'src/comment/differences-report.ts',
    find: '`- ${messageMarkdown(message)}${where}',
    replace: '`- ${message}${where}',
    tests: DIFFERENCES_TESTS,
  },
  {
    line: 'S20',
    file: 'src/outside/port/client.ts',
    find: "if (!read.ok) throw refusal('signing in', answer.status)",
    replace: 'if (!read.ok) throw refusal(`signing in with ${clientSecret}`, 400)',
    tests: SEND_TESTS,
  },
  {
    line: 'L4',
    file: FACTS,
    find: "        if (region.status === 'unknown')\n",
    replace: "        if (region.status === 'unknown' && region.pages < 0)\n",
    tests: REPORT_TESTS,
  },
  {
    line: 'L4',
    file: REPORT,
    find: 'if (!isLeft && report.unknown.length > 0) return',
    replace: 'if (!isLeft && report.unknown.length > 1_000) return',
    tests: REPORT_TESTS,
  },
  {
    line: 'L4',
    file: SEND,
    find: "if (!facts.ok) return failed('catalog-unreadable', 'the catalog cannot be read', facts.problems)",
    replace:
      "if (!facts.ok) { await portal.remove('leasehold_lease', [...(await portal.entities('leasehold_lease', '900100200')).keys()]); return failed('catalog-unreadable', '', []) }",
    tests: SEND_TESTS,
  },
  {
    line: 'L17',
    file: 'src/outside/port/port.ts',
    find: 'if (properties?.[PORT_REPOSITORY] === repository)',
    replace: 'if (properties?.[PORT_REPOSITORY] !== undefined)',
    tests: ['src/outside/port/port.test.ts'],
  },
  {
    line: 'L18',
    file: 'src/outside/port/client.ts',
    find: '      left -= 1\n',
    replace: '',
    tests: SEND_TESTS,
  },
  {
    line: 'L20',
    file: DIFFERENCES,
    find: '.filter(({ firstSeen }) => isSeenBefore(firstSeen, facts.now))',
    replace: '',
    tests: DIFFERENCES_TESTS,
  },
  {
    line: 'L20',
    file: 'src/differences/next-step.ts',
    find: '`look whose it is, and delete it by hand:',
    replace: '`aws s3api delete-bucket; look whose it is, and delete it by hand:',
    tests: DIFFERENCES_TESTS,
  },
]
