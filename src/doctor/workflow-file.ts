import { fieldsOf } from '../kit/fields.ts'
import { ok, type Result } from '../kit/result.ts'
import { readYaml } from '../kit/yaml.ts'

export const WORKFLOW_FOLDER = '.github/workflows'

/** What a workflow of the platform repository starts by, calls and uses. */
export interface WorkflowFile {
  /** Name below `.github/workflows/`. */
  readonly file: string
  readonly events: readonly string[]
  /** Those of its events that start it for some paths only. */
  readonly filtered: readonly string[]
  readonly calls: readonly Called[]
  /** Actions of its own steps, `actions/checkout@v4`; those of this repository are left out. */
  readonly actions: readonly string[]
}

/** A reusable workflow that a job calls. */
export interface Called {
  /** `plan.yml` */
  readonly file: string
  /** `owner/name`; undefined: the same repository, at the running commit. */
  readonly repository: string | undefined
  readonly ref: string | undefined
}

const OWN = /^(?:\$|\.)\/\.github\/workflows\/([^/@]+)$/
const ELSEWHERE = /^([^/@\s]+\/[^/@\s]+)\/\.github\/workflows\/([^/@]+)@(\S+)$/

export function readWorkflow(file: string, content: Uint8Array): Result<WorkflowFile> {
  const document = readYaml(`${WORKFLOW_FOLDER}/${file}`, content)
  if (!document.ok) return document
  const workflow = fieldsOf(document.value.value)
  const jobs = Object.values(fieldsOf(workflow['jobs'])).map(fieldsOf)
  const uses = jobs.flatMap((job) => stepsOf(job).map((step) => step['uses'])).filter(isText)
  return ok({
    file,
    events: eventsOf(workflow['on']),
    filtered: filteredOf(workflow['on']),
    calls: jobs.flatMap((job) => calledBy(job['uses'])),
    actions: uses.filter((name) => !/^(?:\$|\.)\//.test(name)),
  })
}

function calledBy(uses: unknown): readonly Called[] {
  if (!isText(uses)) return []
  const own = OWN.exec(uses)?.[1]
  if (own !== undefined) return [{ file: own, repository: undefined, ref: undefined }]
  const [, repository, file, ref] = ELSEWHERE.exec(uses) ?? []
  return file === undefined ? [] : [{ file, repository, ref }]
}

function eventsOf(on: unknown): readonly string[] {
  if (isText(on)) return [on]
  return Array.isArray(on) ? on.filter(isText) : Object.keys(fieldsOf(on))
}

function filteredOf(on: unknown): readonly string[] {
  return Object.entries(fieldsOf(on)).flatMap(([event, given]) => {
    const filter = fieldsOf(given)
    return 'paths' in filter || 'paths-ignore' in filter ? [event] : []
  })
}

function stepsOf(job: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const steps: readonly unknown[] = Array.isArray(job['steps']) ? job['steps'] : []
  return steps.map(fieldsOf)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
