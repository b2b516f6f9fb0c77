import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as yaml from 'js-yaml'

export type Fields = Readonly<Record<string, unknown>>

/** One workflow, as text (comments count) and parsed. */
export interface Workflow {
  readonly file: string
  readonly text: string
  readonly root: Fields
  readonly jobs: readonly (readonly [id: string, job: Fields])[]
}

/** What workflows refer to within this repository. */
export interface Repository {
  /** `undefined` when there is no such workflow. */
  workflow(file: string): Workflow | undefined
  /** Parsed `action.yml` in this folder, `actions/<name>`; `undefined` when there is none. */
  action(path: string): Fields | undefined
  /** Whether a caller that a person can start calls this workflow. */
  startedByHand(file: string): boolean
}

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(ROOT, '.github', 'workflows')

export function parseWorkflow(file: string, text: string): Workflow {
  const root = fieldsOf(yaml.load(text))
  return {
    file,
    text,
    root,
    jobs: Object.entries(fieldsOf(root['jobs'])).map(([id, job]) => [id, fieldsOf(job)]),
  }
}

/** Every workflow of this repository. */
export function loadWorkflows(): readonly Workflow[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => parseWorkflow(file, readFileSync(join(FOLDER, file), 'utf8')))
}

export const thisRepository: Repository = {
  workflow(file) {
    const path = join(FOLDER, file)
    return existsSync(path) ? parseWorkflow(file, readFileSync(path, 'utf8')) : undefined
  },
  action(path) {
    const file = join(ROOT, path, 'action.yml')
    return existsSync(file) ? fieldsOf(yaml.load(readFileSync(file, 'utf8'))) : undefined
  },
  startedByHand: (file) =>
    loadWorkflows().some(
      (workflow) =>
        triggersOf(workflow).includes('workflow_dispatch') &&
        workflow.jobs.some(([, job]) => ownPath(job['uses']) === `.github/workflows/${file}`),
    ),
}

/**
 * Path of what `uses` names in the workflow's own repository; undefined for what is another's. `./` is the repository that
 * runs, `$/` the one that the workflow's file is from, at the commit that runs.
 */
export function ownPath(uses: unknown): string | undefined {
  return /^[.$]\/(.+)$/.exec(textOf(uses))?.[1]
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

export function stepsOf(job: Fields): readonly Fields[] {
  return Array.isArray(job['steps']) ? job['steps'].map(fieldsOf) : []
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Names of the events that start a workflow. */
export function triggersOf(workflow: Workflow): readonly string[] {
  const on = workflow.root['on']
  if (typeof on === 'string') return [on]
  return Array.isArray(on) ? on.map(String) : Object.keys(fieldsOf(on))
}

/** Every text within a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return Object.values(fieldsOf(value)).flatMap(textsIn)
}
