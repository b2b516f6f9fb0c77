import type { Mutation } from './mutation.ts'

const BROWSER = 'test/portal/portal.test.ts'

/** The portal: what people wrote is text there, whatever is in it, and an alarm stands on every page. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S5',
    file: 'portal/parts/small.tsx',
    find: '(index % 2 === 1 ? <code>{part}</code> : part)',
    replace: '(<span dangerouslySetInnerHTML={{ __html: part }} />)',
    tests: [BROWSER],
  },
  {
    line: 'S5',
    file: 'portal/parts/small.tsx',
    find: 'if (href === null || !/^https?:\\/\\//.test(href))',
    replace: 'if (href === null)',
    tests: [BROWSER],
  },
  {
    line: 'S5',
    file: 'portal/index.html',
    find: "script-src 'self';",
    replace: "script-src 'self' 'unsafe-inline';",
    tests: [BROWSER],
  },
  {
    line: 'S5',
    file: 'eslint.config.js',
    find: "'no-restricted-syntax': ['error', ...languageSyntax, ...htmlSyntax],",
    replace: '',
    tests: ['test/lint/lint.test.ts'],
  },
  {
    line: 'L22',
    file: 'portal/parts/banners.tsx',
    find: '{reaper.alarm !== null && (',
    replace: '{reaper.alarm !== null && site.version !== 1 && (',
    tests: [BROWSER],
  },
  {
    line: 'L22',
    file: 'src/portal/build.ts',
    find: 'alarm: reaper?.alarm ?? null,',
    replace: 'alarm: null,',
    tests: [BROWSER],
  },
  {
    line: 'S18',
    file: 'test/workflows/security-checks.ts',
    find: "environmentOf(job) === 'github-pages' && stepsOf(job).every(isPagesDeployment)",
    replace: "environmentOf(job) === 'github-pages'",
    tests: ['test/workflows/workflows.test.ts'],
  },
]
