import type { CheckRun } from '../model.ts'
import type { Call, Reply } from '../operations.ts'
import { invalid, notFound, Refusal } from '../rules.ts'
import { textOf } from './issues.ts'

/** Characters of a summary, annotations in one request. */
const SUMMARY = 65_535
const ANNOTATIONS = 50

interface Output {
  readonly title: string
  readonly summary: string
  readonly annotations: readonly unknown[]
}

function outputOf(body: Call['body']): Output | undefined {
  const output = body['output'] as Readonly<Record<string, unknown>> | undefined
  if (output === undefined) return undefined
  const summary = textOf(output['summary'])
  const annotations = Array.isArray(output['annotations']) ? output['annotations'] : []
  if (summary.length > SUMMARY)
    throw invalid(
      'check-summary-length',
      'CheckRun',
      'summary',
      `summary is too long (maximum is ${SUMMARY} characters)`,
    )
  if (annotations.length > ANNOTATIONS)
    throw invalid(
      'check-annotations',
      'CheckRun',
      'annotations',
      `annotations exceeds a maximum quantity of ${ANNOTATIONS}`,
    )
  return { title: textOf(output['title']), summary, annotations }
}

function needApp({ account }: Call): void {
  if (account.kind === 'person')
    throw new Refusal('checks-need-app', 403, 'You must authenticate via a GitHub App.')
}

export function createCheck(call: Call): Reply {
  needApp(call)
  const { world, account, body } = call
  const output = outputOf(body)
  const headSha = world.store.resolve(`${textOf(body['head_sha'])}^{commit}`)
  if (headSha === undefined)
    throw new Refusal(undefined, 422, `No commit found for SHA: ${textOf(body['head_sha'])}`)
  const check: CheckRun = {
    id: world.nextId(),
    name: textOf(body['name']),
    headSha,
    app: account,
    externalId: textOf(body['external_id']),
    status: 'queued',
    conclusion: null,
    title: output?.title ?? '',
    summary: output?.summary ?? '',
    annotations: output?.annotations ?? [],
    startedAt: world.now(),
    completedAt: null,
  }
  conclude(call, check)
  world.checks.push(check)
  return { status: 201, body: world.represent.check(check) }
}

export function updateCheck(call: Call): Reply {
  needApp(call)
  const { world, account, path, body } = call
  const check = world.checks.find((one) => one.id === Number(path['check_run_id']))
  if (check === undefined) throw notFound()
  if (check.app.id !== account.id)
    throw new Refusal(
      'checks-need-app',
      403,
      'Invalid app_id - check run can only be modified by the GitHub App that created it.',
    )
  const output = outputOf(body)
  if (output !== undefined) {
    check.title = output.title
    check.summary = output.summary
    if (output.annotations.length > 0) world.enforced.add('check-annotations')
    check.annotations = [...check.annotations, ...output.annotations]
  }
  if (typeof body['external_id'] === 'string') check.externalId = body['external_id']
  conclude(call, check)
  return { status: 200, body: world.represent.check(check) }
}

function conclude({ world, body }: Call, check: CheckRun): void {
  const status = body['status']
  if (status === 'queued' || status === 'in_progress' || status === 'completed') check.status = status
  if (typeof body['conclusion'] !== 'string') return
  check.conclusion = body['conclusion']
  check.status = 'completed'
  check.completedAt = world.now()
}

/** `filter=latest`, the default: the newest of each name and App. */
export function listChecks({ world, path, query }: Call): Reply {
  const ref = path['ref'] ?? ''
  const commit = world.store.resolve(`${ref}^{commit}`) ?? world.store.branch(ref)
  if (commit === undefined) throw new Refusal(undefined, 422, `No commit found for SHA: ${ref}`)
  let found = world.checks.filter((check) => check.headSha === commit)
  if (query['check_name'] !== undefined) found = found.filter((check) => check.name === query['check_name'])
  if (query['filter'] !== 'all')
    found = [...new Map(found.map((check) => [`${check.app.id} ${check.name}`, check])).values()]
  const items = found.map((check) => world.represent.check(check))
  return { status: 200, items, wrap: (page, total) => ({ total_count: total, check_runs: page }) }
}
