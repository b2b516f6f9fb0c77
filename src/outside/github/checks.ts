import { compareText, digestOf } from '../../kit/canonical.ts'
import { fitComment } from '../../kit/markdown.ts'
import type { Annotation, Check, Forge } from '../../ports.ts'
import { fieldsAt, fieldsOf, numberAt, textAt, type Fields } from './answer.ts'
import { valueOf, type Client, type Parameters } from './client.ts'

/** GitHub's limits (OpenAPI description of checks): annotations in one request, characters of a summary. */
const ANNOTATIONS = 50
const SUMMARY = 65_535
const PAGES = 10
/** Conclusions that a new commit or a new run has to mend. */
const RED = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure'])

const CREATE = 'POST /repos/{owner}/{repo}/check-runs'
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'

interface Existing {
  readonly id: number
  readonly externalId: string
  readonly annotations: number
}

/**
 * One check run per name and head. GitHub appends annotations at each update and removes none, so the digest of the
 * annotations stands in `external_id`: a run that has the same ones is updated in place without sending them again, a
 * run that was killed between two batches goes on behind those that are there, and other annotations need a new run of
 * the same name, which takes the place of the old one on the PR.
 */
export function checkMethods(client: Client): Pick<Forge, 'putCheck' | 'checkNames' | 'redChecks'> {
  async function list(check: Check): Promise<readonly Existing[]> {
    const parameters = { ref: check.headSha, check_name: check.name, filter: 'latest' }
    const runs = await client.all(LIST, parameters, PAGES, { key: 'check_runs' })
    return (runs ?? []).filter((run) => String(run['external_id']).startsWith('leasehold:')).map(existingOf)
  }

  async function find(check: Check): Promise<Existing | undefined> {
    const runs = await list(check)
    const mark = markOf(check)
    return runs.find((run) => run.externalId === mark) ?? runs.find((run) => run.annotations === 0)
  }

  async function create(check: Check): Promise<Existing> {
    const batch = check.annotations.slice(0, ANNOTATIONS)
    const body = { name: check.name, head_sha: check.headSha, ...bodyOf(check, batch) }
    const mark = markOf(check)
    const answer = await client.once(
      () => client.attempt(CREATE, body),
      async () => (await list(check)).find((run) => run.externalId === mark),
    )
    return 'found' in answer ? answer.found : existingOf(fieldsOf(valueOf(answer, CREATE), 'check run'))
  }

  /** Sends the annotations from the given one on; at least one update, so that the conclusion is right. */
  async function update(check: Check, id: number, sent: number): Promise<void> {
    for (let from = sent, first = true; first || from < check.annotations.length; first = false) {
      const batch = check.annotations.slice(from, from + ANNOTATIONS)
      const body = { check_run_id: id, ...bodyOf(check, batch) }
      if (batch.length === 0) valueOf(await client.repeat(UPDATE, body), UPDATE)
      else await append(check, body, id, from)
      from += ANNOTATIONS
    }
  }

  async function append(check: Check, body: Parameters, id: number, before: number): Promise<void> {
    const answer = await client.once(
      () => client.attempt(UPDATE, body),
      async () => (await list(check)).find((run) => run.id === id && run.annotations > before),
    )
    if (!('found' in answer)) valueOf(answer, UPDATE)
  }

  return {
    async putCheck(check) {
      const found = await find(check)
      if (found !== undefined) return update(check, found.id, found.annotations)
      const made = await create(check)
      if (made.annotations < check.annotations.length) await update(check, made.id, made.annotations)
    },
    async checkNames(commit) {
      const runs = await client.all(LIST, { ref: commit, filter: 'latest' }, PAGES, { key: 'check_runs' })
      return [...new Set((runs ?? []).map((run) => textAt(run, 'name')))].sort(compareText)
    },
    async redChecks(commit) {
      const runs = await client.all(LIST, { ref: commit, filter: 'latest' }, PAGES, { key: 'check_runs' })
      const red = (runs ?? []).filter((run) => RED.has(String(run['conclusion'])))
      return [...new Set(red.map((run) => textAt(run, 'name')))].sort(compareText)
    },
  }
}

function bodyOf(check: Check, annotations: readonly Annotation[]): Parameters {
  return {
    status: 'completed',
    conclusion: check.conclusion === 'action-required' ? 'action_required' : check.conclusion,
    external_id: markOf(check),
    output: {
      title: check.title,
      summary: fitComment(check.summary, 'the summary of the run', SUMMARY),
      ...(annotations.length === 0 ? {} : { annotations: annotations.map(annotationOf) }),
    },
  }
}

function annotationOf(annotation: Annotation): Parameters {
  return {
    path: annotation.path,
    start_line: annotation.line,
    end_line: annotation.line,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
  }
}

function markOf(check: Check): string {
  return `leasehold:${digestOf(check.annotations).slice('sha256:'.length, 'sha256:'.length + 32)}`
}

function existingOf(run: Fields): Existing {
  const annotations = numberAt(fieldsAt(run, 'output'), 'annotations_count')
  return { id: numberAt(run, 'id'), externalId: textAt(run, 'external_id'), annotations }
}
