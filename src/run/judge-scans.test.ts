import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import { judgeScans, reportsOf } from './judge-scans.ts'

const MINE = 'aaaabbbbccccddddeeeeffff22'
const OTHER = 'aaaabbbbccccddddeeeeffff33'
const content = readFileSync(join(root, 'test/fixtures/scans/checkov.sarif'))
const report = (name: string) => ({ name, content })
const judge = (names: readonly string[]) =>
  judgeScans({ scanners: { checkov: { threshold: 'high' } } }, reportsOf(MINE, names.map(report)), {
    resource: 'a/b',
  })

test.each([
  [['checkov.sarif'], 18],
  [[`checkov-${MINE}.sarif`, `checkov-${OTHER}.sarif`], 18],
  [['checkov-linux.sarif', 'checkov-modules.sarif'], 36],
])('reports %j are about this stack', (names, findings) => {
  const judged = judge(names)
  expect(judged.problems).toEqual([])
  expect(judged.findings).toHaveLength(findings)
})

test.each([[[]], [[`checkov-${OTHER}.sarif`]], [['trivy.sarif']], [['checkovx.sarif']]])(
  'reports %j leave the scanner of this stack without one',
  (names: readonly string[]) => {
    expect(judge(names)).toMatchObject({ findings: [], problems: [{ code: 'scan-missing' }] })
  },
)
