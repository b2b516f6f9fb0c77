import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/*
 * Layers, from the bottom: kit and formats · words (src/<word>) · run · outside · compose, actions, cli.
 * The portal's app (portal/) is shipped to browsers and stands on the words alone.
 * Imports go down only. test/lint/ holds one violating fixture per rule below.
 */

const above = [
  './src/compose.ts',
  './src/compose-local.ts',
  './actions',
  './cli',
  './portal',
  './scripts',
  './test',
  './bench',
  './demo',
]
const tests = ['**/*.test.ts', 'test/**', 'src/**/test-*.ts']

const zones = [
  {
    target: './src/kit',
    from: './',
    except: ['./src/kit', './node_modules'],
    message: 'layer: kit imports nothing of ours',
  },
  {
    target: './src/formats',
    from: './',
    except: ['./src/formats', './node_modules'],
    message: 'layer: formats are generated and import nothing',
  },
  {
    target: ['./src/ports.ts', './src/ports'],
    from: ['./src/run', './src/outside', ...above],
    message: 'layer: ports know kit, formats and words',
  },
  {
    target: ['./src/!(kit|formats|run|outside)/**/*', './src/!(kit|formats|run|outside)/*'],
    from: ['./src/run', './src/outside', ...above],
    message: 'layer: words import kit, formats, words and ports',
  },
  {
    target: './src/run',
    from: ['./src/outside', ...above],
    message: 'layer: runs import words and ports, adapters are arguments',
  },
  {
    target: './src/outside',
    from: ['./src/run', ...above],
    except: ['./outcome.ts'],
    message: 'layer: adapters import words and ports',
  },
  {
    target: ['./actions', './cli', './src/compose.ts', './src/compose-local.ts'],
    from: ['./scripts', './test', './bench', './demo'],
    message: 'layer: what is shipped knows no tests, scripts or demo',
  },
  {
    target: './portal',
    from: ['./src/run', './src/outside', ...above.filter((folder) => folder !== './portal')],
    message: 'layer: the portal imports words',
  },
]

/** Packages and parts of Node that reach outside. */
const outsideModules = {
  paths: [
    {
      name: 'node:crypto',
      importNames: ['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync', 'webcrypto'],
      message: 'pure: randomness is an argument (Ids)',
    },
  ],
  patterns: [
    {
      regex:
        '^(node:)?(fs|fs/promises|net|http|https|http2|tls|dgram|dns|child_process|worker_threads|os|process|timers|timers/promises)$',
      message: 'pure: files, network and processes are ports',
    },
    {
      regex: '^(@actions|@aws-sdk|@smithy|@octokit)/',
      message: 'pure: clients are adapters in src/outside',
    },
  ],
}

const nowSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'pure: time is an argument (Clock)',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'pure: time is an argument (Clock)' },
]

/** Text of people becomes text nodes; nothing in the portal may make HTML of it. */
const htmlSyntax = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'portal: text is never HTML',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)$/]',
    message: 'portal: text is never HTML',
  },
]

const languageSyntax = [
  { selector: 'TSEnumDeclaration', message: 'language: no enums; use a union of texts' },
  {
    selector: 'TSParameterProperty',
    message: 'language: no parameter properties; types must be erasable',
  },
  {
    selector: 'MemberExpression[object.name="jest"][property.name=/^(unstable_)?(mock|doMock|mockModule)$/]',
    message: 'language: no module mocks; hand in a plain object',
  },
]

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/*.check.js',
      'build/**',
      'coverage/**',
      'demo-output/**',
      'test/lint/fixtures/**',
      'stacks/**',
      '.leasehold/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-namespace': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Adapters and doubles fulfil asynchronous ports, also where they have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // `'a' | 'b' | string` tells a reader which texts are known.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // The compiler judges unused names (noUnusedLocals, noUnusedParameters).
      '@typescript-eslint/no-unused-vars': 'off',
      'no-undef': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { 'import-x': importX },
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    settings: { 'import-x/extensions': ['.ts', '.tsx', '.js'] },
    rules: {
      eqeqeq: 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': ['error', ...languageSyntax],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'environment: read it in main.ts, adapters or scripts',
        },
      ],
    },
  },
  {
    // Words, runs, kit: pure.
    files: ['src/**/*.ts'],
    ignores: ['src/outside/**', 'src/compose*.ts', ...tests],
    rules: {
      'no-restricted-imports': ['error', outsideModules],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'pure: the environment is an argument' },
        { name: 'fetch', message: 'pure: the network is a port' },
        { name: 'console', message: 'pure: lines go through Log, which makes them safe (S3)' },
        { name: 'performance', message: 'pure: time is an argument (Clock)' },
        { name: 'crypto', message: 'pure: randomness is an argument (Ids)' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'pure: time is an argument (Clock)' },
        { object: 'Math', property: 'random', message: 'pure: randomness is an argument (Ids)' },
        { object: 'globalThis', property: 'process', message: 'pure: the environment is an argument' },
        { object: 'globalThis', property: 'fetch', message: 'pure: the network is a port' },
      ],
      'no-restricted-syntax': ['error', ...languageSyntax, ...nowSyntax],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['portal/**'],
    rules: {
      'no-restricted-syntax': ['error', ...languageSyntax, ...htmlSyntax],
      'no-restricted-globals': [
        'error',
        { name: 'eval', message: 'portal: its policy forbids it' },
        { name: 'Function', message: 'portal: its policy forbids it' },
      ],
    },
  },
  {
    // These may read the environment.
    files: [
      'src/outside/**',
      'src/compose*.ts',
      'actions/**',
      'cli/**',
      'scripts/**',
      'bench/**',
      'demo/**',
      ...tests,
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Tests stand outside the layers: they compose what they need.
    files: tests,
    rules: {
      'import-x/no-restricted-paths': 'off',
      // A table of cases is one idea, also when it is long.
      'max-lines': ['error', { max: 500, skipBlankLines: false, skipComments: false }],
      // `expect(double.method)` names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // Matchers such as `expect.any(String)` are typed `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: tests,
    ignores: ['test/support/fc.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'fast-check', message: 'tests: `fc` of test/support/fc.ts has one seed for everyone' },
          ],
        },
      ],
    },
  },
  {
    // One table per file format; generated.
    files: ['src/formats/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    // Tools that load these files ask for a default export.
    files: ['*.config.js', 'scripts/jest-transform.js', 'scripts/longest-first.js'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    // Actions without a build, which Node runs as they are.
    files: ['test/act/stand-ins/**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'URLSearchParams', 'console', 'fetch', 'process'].map((name) => [name, 'readonly']),
      ),
    },
  },
  prettier,
)
