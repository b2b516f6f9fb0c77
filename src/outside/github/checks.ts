import { compareText, digestOf } from '../../kit/canonical.ts'
import { fitComment } from '../../kit/markdown.ts'
import type { Annotation, Check, Forge } from '../../ports.ts'
import { fieldsAt, fieldsOf, numberAt, textAt, type Fields } from './answer.ts'
import { isRefused, valueOf, type Answer, type Client, type Parameters } from './client.ts'

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
 * the same name, which takes the place of the old one on the PR. A run of another App cannot be changed (403): an older
 * one of ours, from before the platform had its App, or one that somebody forged. It is left, and ours stands beside it.
 */
export function checkMethods(client: Client): Pick<Forge, 'putCheck' | 'checkNames' | 'redChecks'> {
  async function list(check: Check): Promise<readonly Existing[]> {
    const parameters = { ref: check.headSha, check_name: check.name, filter: 'latest' }
    const runs = await client.all(LIST, parameters, PAGES, { key: 'check_runs' })
    return (runs ?? []).filter((run) => String(run['external_id']).startsWith('leasehold:')).map(existingOf)
  }

  /** Those that could be updated to this check, best first. */
  async function find(check: Check): Promise<readonly Existing[]> {
    const runs = await list(check)
    const mark = markOf(check)
    const same = runs.filter((run) => run.externalId === mark)
    return [...same, ...runs.filter((run) => run.annotations === 0 && !same.includes(run))]
  }

  async function create(check: Check, foreign: ReadonlySet<number>): Promise<Existing> {
    const batch = check.annotations.slice(0, ANNOTATIONS)
    const body = { name: check.name, head_sha: check.headSha, ...bodyOf(check, batch) }
    const mark = markOf(check)
    const answer = await client.once(
      () => client.attempt(CREATE, body),
      async () => (await list(check)).find((run) => run.externalId === mark && !foreign.has(run.id)),
    )
    return 'found' in answer ? answer.found : existingOf(fieldsOf(valueOf(answer, CREATE), 'check run'))
  }

  /**
   * Sends the annotations from the given one on; at least one update, so that the conclusion is right.
   * @returns whether it may be changed; a token that may write no check at all cannot create one either, which says so
   */
  async function update(check: Check, id: number, sent: number): Promise<boolean> {
    for (let from = sent, first = true; first || from < check.annotations.length; first = false) {
      const batch = check.annotations.slice(from, from + ANNOTATIONS)
      const body = { check_run_id: id, ...bodyOf(check, batch) }
      const answer =
        batch.length === 0 ? await client.repeat(UPDATE, body) : await append(check, body, id, from)
      if (first && 'ok' in answer && isRefused(answer, [403])) return false
      if ('ok' in answer) valueOf(answer, UPDATE)
      from += ANNOTATIONS
    }
    return true
  }

  async function append(
    check: Check,
    body: Parameters,
    id: number,
    before: number,
  ): Promise<Answer | { readonly found: Existing }> {
    return client.once(
      () => client.attempt(UPDATE, body),
      async () => (await list(check)).find((run) => run.id === id && run.annotations > before),
    )
  }

  return {
    async putCheck(check) {
      const foreign = new Set<number>()
      for (const { id, annotations } of await find(check)) {
        if (await update(check, id, annotations)) return
        foreign.add(id)
      }
      const made = await create(check, foreign)
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
