import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import { USED_ACTIONS } from '../../src/doctor/allowed-actions.ts'
import { CHECKS } from '../../src/doctor/checks.ts'
import { PURPOSES } from '../../src/doctor/purposes.ts'
import { KNOWN_VARIABLES } from '../../src/doctor/variables.ts'
import { readWorkflow } from '../../src/doctor/workflow-file.ts'
import { WANTED_EVENTS } from '../../src/doctor/workflows.ts'
import { loadWorkflows } from '../workflows/load.ts'

/** What `leasehold doctor` believes of the toolkit is what the toolkit does, and its page says what it looks at. */

const workflows = loadWorkflows()
/** Those that another repository calls; checks and release of this one are its own. */
const called = workflows.filter(({ text }) => /^ +workflow_call:/m.test(text))

test('docs/doctor.md has every check, in order, with what it looks at', () => {
  const text = readFileSync(join(root, 'docs', 'doctor.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\| .+ \|$/gm)].map(([, id, title]) => [
    id,
    title,
  ])
  expect(rows).toEqual(CHECKS.map(({ id, title }) => [id, title]))
})

test('the order names every check once', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length)
  const first = CHECKS.map(({ id }) => id)
  // What the order does not name would stand before all.
  expect(first[0]).toBe('repository')
})

describe('the workflows of the toolkit', () => {
  test('read no other variables', () => {
    const read = workflows.flatMap(({ text }) => text.match(/(?<=vars\.)LEASEHOLD_[A-Z_]+/g) ?? [])
    expect([...new Set(read)].sort()).toEqual([...KNOWN_VARIABLES].sort())
  })

  test('use no other actions', () => {
    expect(called.length).toBeGreaterThan(10)
    const used = called.flatMap(({ text }) =>
      [...text.matchAll(/uses: ([a-z-]+\/[a-z-]+)@/g)].map(([, name]) => name ?? ''),
    )
    expect([...new Set(used)].sort().filter((name) => !USED_ACTIONS.includes(name))).toEqual([])
  })

  test('are what events must reach', () => {
    const callers = workflows.flatMap(({ file, text }) => {
      const read = readWorkflow(file, Buffer.from(text))
      return read.ok && file.startsWith('on-') ? [read.value] : []
    })
    const unmet = WANTED_EVENTS.filter(
      ({ event, calls, file }) =>
        !callers.some(
          (one) =>
            (file === undefined || one.file === file) &&
            one.events.includes(event) &&
            one.calls.some((call) => call.file === calls),
        ),
    )
    expect(unmet).toEqual([])
  })
})

test('roles are those that bootstrap/ makes', () => {
  const text = readFileSync(join(root, 'bootstrap', 'policies', 'purposes.tf'), 'utf8')
  const rows = [...text.matchAll(/^ +([a-z]+) +=\s\{ suffix = "([a-z]+)", workflows = \[([^\]]+)\] \}$/gm)]
  const made = rows.map(([, purpose, suffix, files = '']) => [
    purpose,
    suffix,
    [...files.matchAll(/"([^"]+)"/g)].map(([, file]) => file),
  ])
  const believed = Object.entries(PURPOSES).map(([purpose, row]) => [purpose, row.suffix, [...row.workflows]])
  expect(believed).toEqual(made)
})
