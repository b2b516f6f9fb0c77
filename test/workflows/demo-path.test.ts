import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkStep, NOT_PLAYED, PATH, type PathStep } from '../../demo/path.ts'
import { fieldsOf, loadWorkflows, ownPath, parseWorkflow, stepsOf, textOf, type Workflow } from './load.ts'

/** The demo plays what the workflows do: the same actions, with the same inputs, in the same order. */

const STEPS: readonly (readonly [string, PathStep])[] = Object.entries(PATH)
const workflows = loadWorkflows()

test('the workflows have what the demo plays, and the demo plays or names every step of theirs', () => {
  expect(driftOf(workflows)).toEqual([])
})

describe('a change of a workflow that the demo does not follow is told', () => {
  test.each<[string, string, string, string, string]>([
    ['a renamed input', 'plan.yml', '          scans: ${{', '          scan-files: ${{', 'judge'],
    ['one more input', 'reconcile.yml', 'mode: apply\n', 'mode: apply\n          only: x\n', 'apply'],
    ['another mode', 'commands.yml', 'mode: record', 'mode: write', 'record'],
    ['another action', 'catalog.yml', 'uses: $/actions/catalog-sync', 'uses: $/actions/reaper', 'publish'],
    [
      'a step more',
      'reap.yml',
      '- uses: $/actions/reaper',
      '- uses: $/actions/catalog-sync\n      - uses: $/actions/reaper',
      'catalog-sync',
    ],
  ])('%s', (_words, file, find, replace, said) => {
    const spoiled = workflows.map((workflow) => {
      if (workflow.file !== file) return workflow
      expect(workflow.text).toContain(find)
      return parseWorkflow(file, workflow.text.replace(find, replace))
    })
    expect(driftOf(spoiled).join('\n')).toContain(said)
  })
})

test('another order is told', () => {
  const swapped = workflows.map((workflow) => {
    const { file, text } = workflow
    if (file !== 'commands.yml') return workflow
    const parts = text.split(/mode: (?:command|record)\n/)
    expect(parts).toHaveLength(3)
    return parseWorkflow(file, `${parts[0]}mode: record\n${parts[1]}mode: command\n${parts[2]}`)
  })
  expect(driftOf(swapped)).toEqual(['commands.yml: the demo has another order'])
})

describe('the demo', () => {
  const inputs = { 'pull-request': '1', 'head-sha': 'a', plans: 'b' }

  test('refuses to play a step with other inputs, or in another order', () => {
    expect(() => checkStep('judge', inputs, 'plan')).not.toThrow()
    expect(() => checkStep('judge', inputs, 'render')).toThrow('after plan')
    expect(() => checkStep('judge', { ...inputs, scans: 'x' }, 'plan')).toThrow('scans')
    expect(() => checkStep('apply', {}, undefined)).toThrow('mode')
    expect(() => checkStep('apply', { mode: 'plan' }, undefined)).toThrow('mode')
  })

  test('runs actions by its path alone, and plays all of it', () => {
    const folder = join(import.meta.dirname, '..', '..', 'demo')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    const texts = files.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
    expect(texts.filter(([, text]) => text.includes('.runAction(')).map(([file]) => file)).toEqual([
      'play.ts',
    ])
    const played = texts.flatMap(([, text]) =>
      [...text.matchAll(/\bact\(\s*play,[^\n]*?'([a-z]+)', \{/g)].map(([, name]) => name),
    )
    expect([...new Set(played)].sort()).toEqual(Object.keys(PATH).sort())
  })
})

interface Found {
  readonly file: string
  readonly action: string
  readonly inputs: ReadonlyMap<string, string>
}

function actionSteps({ file, jobs }: Workflow): readonly Found[] {
  return jobs.flatMap(([, job]) =>
    stepsOf(job).flatMap((step) => {
      const path = ownPath(step['uses'])
      if (path?.startsWith('actions/') !== true) return []
      const given = Object.entries(fieldsOf(step['with'])).filter(([name]) => name !== 'token')
      return [
        {
          file,
          action: path.slice('actions/'.length),
          inputs: new Map(given.map(([name, value]) => [name, textOf(value)])),
        },
      ]
    }),
  )
}

/** What the path and the workflows say differently. */
function driftOf(all: readonly Workflow[]): readonly string[] {
  const files = new Set(STEPS.map(([, { workflow }]) => workflow))
  const steps = all.filter(({ file }) => files.has(file)).flatMap(actionSteps)
  const played = STEPS.map(([name, step]) => ({
    name,
    step,
    at: steps.findIndex((found) => isStep(found, step)),
  }))
  const taken = new Set(played.map(({ at }) => at))
  const left = steps
    .filter((_step, index) => !taken.has(index))
    .map(({ file, action, inputs }) => `${file} ${action} ${inputs.get('mode') ?? ''}`.trim())
  const inOrder = (file: string) => played.filter(({ step }) => step.workflow === file).map(({ at }) => at)
  return [
    ...played
      .filter(({ at }) => at < 0)
      .map(({ name }) => `${name}: no workflow has this step with these inputs`),
    ...left.filter((name) => !(name in NOT_PLAYED)).map((name) => `${name}: the demo does not play it`),
    ...Object.keys(NOT_PLAYED)
      .filter((name) => !left.includes(name))
      .map((name) => `${name}: no workflow has it`),
    ...[...files]
      .filter((file) => !isSorted(inOrder(file)))
      .map((file) => `${file}: the demo has another order`),
  ]
}

function isStep({ file, action, inputs }: Found, step: PathStep): boolean {
  const names = [...Object.keys(step.inputs), ...Object.keys(step.leftOut)].sort()
  const isLiteral = Object.entries(step.inputs).every(([name, value]) => {
    const held = inputs.get(name) ?? ''
    return value === null ? held.includes('${{') : held === value
  })
  return (
    file === step.workflow &&
    action === step.action &&
    isLiteral &&
    JSON.stringify([...inputs.keys()].sort()) === JSON.stringify(names)
  )
}

function isSorted(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? 0) < number)
}
