import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import { blocksOf, commandsOf, commandsToRun, NOT_RUN } from '../support/pages.ts'

/** Every block of commands in a document is run by a test, or stands in {@link NOT_RUN} with the reason why it cannot be. */

/** Which test follows which page. */
const RUN: Readonly<Record<string, string>> = {
  'README.md': 'test/contracts/tutorial.test.ts',
  'docs/tutorial.md': 'test/contracts/tutorial.test.ts',
  'docs/changing-the-platform.md': 'test/contracts/tutorial.test.ts',
  'docs/daily-work.md': 'test/contracts/how-to.test.ts',
  'docs/leaving.md': 'test/contracts/how-to.test.ts',
  'docs/catalog.md': 'test/contracts/how-to.test.ts',
  'docs/modules.md': 'test/contracts/how-to.test.ts',
  'docs/policy-rego.md': 'test/contracts/how-to.test.ts',
  'docs/portal.md': 'test/contracts/how-to.test.ts',
  'docs/upgrades.md': 'test/contracts/how-to.test.ts',
  'bootstrap/README.md': 'test/end-to-end/bootstrap.test.ts',
  'docs/doctor.md': 'cli/commands/doctor.test.ts',
}

const documents = globSync(
  ['*.md', 'docs/**/*.md', 'actions/*/README.md', 'modules/*/README.md', 'bootstrap/*.md', 'bench/*.md'],
  { cwd: root },
).sort()

test('every document with commands is followed by a test', () => {
  const withCommands = documents.filter((path) => commandsOf(path).length > 0)
  expect(withCommands.length).toBeGreaterThan(8)
  const uncovered = withCommands.filter((path) => RUN[path] === undefined && commandsToRun(path).length > 0)
  expect(uncovered).toEqual([])
})

test('what is listed is there: a page, its test that names it, a block that is not run', () => {
  const stale = [
    ...Object.entries(RUN).filter(
      ([page, by]) =>
        commandsToRun(page).length === 0 || !readFileSync(join(root, by), 'utf8').includes(`'${page}'`),
    ),
    ...NOT_RUN.filter(({ document, text }) => !commandsOf(document).includes(text)),
  ]
  expect(stale).toEqual([])
})

test('commands to type are in blocks that are marked sh, so that they are found here', () => {
  const elsewhere = documents
    .filter((path) => !path.startsWith('docs/reference/') && path !== 'CHANGELOG.md')
    .flatMap((path) => {
      const fenced = blocksOf(path).flatMap(({ kind, text }) => (kind === 'sh' ? [] : text.split('\n')))
      const indented = readFileSync(join(root, path), 'utf8').match(/^ {4}\S.*$/gm) ?? []
      return [...fenced, ...indented.map((line) => line.trim())]
        .filter((line) => /^(?:\$ )?(?:npx|leasehold|git|gh|terraform|npm|aws) [\w-]/.test(line))
        .map((line) => `${path}: ${line}`)
    })
  expect(elsewhere).toEqual([])
})
