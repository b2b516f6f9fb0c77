import { isRecord } from '../kit/fields.ts'
import { compareText } from '../kit/canonical.ts'
import { isDigest } from '../kit/brands.ts'
import { problems, ok, type Result } from '../kit/result.ts'
import type { Answers, GivenEnvironment } from './answers.ts'
import type { Written } from './compare.ts'
import { REQUESTS_PATH } from './small-files.ts'

/** What `init` remembers in the repository: the answers, and a digest of each file as it wrote it. */
export const MANIFEST_PATH = 'leasehold.init.json'

/** Answers as they are kept: texts, read again by the same rules as what somebody types. */
export type KeptAnswers = Readonly<Record<string, string>>

export interface Manifest {
  readonly version: string
  readonly answers: KeptAnswers
  readonly written: Written
}

export function manifestText({ version, answers, written }: Manifest): string {
  const sorted = [...written].sort(([a], [b]) => compareText(a, b))
  const value = { format: 1, toolkit: version, answers, files: Object.fromEntries(sorted) }
  return `${JSON.stringify(value, null, 2)}\n`
}

/** @param text of the file; undefined: no run has been here */
export function readManifest(text: string | undefined): Result<Manifest | undefined> {
  if (text === undefined) return ok(undefined)
  const value = parsed(text)
  const [answers, files] = [textsIn(value['answers']), textsIn(value['files'])]
  const { format, toolkit } = value
  const digests = [...Object.values(files ?? {})]
  if (format === 1 && typeof toolkit === 'string' && answers && files && digests.every(isDigest))
    return ok({ version: toolkit, answers, written: new Map(Object.entries(files).filter(isOurs)) })
  return problems({
    code: 'init-manifest',
    message: `${MANIFEST_PATH} is not what this version of \`leasehold init\` writes`,
    file: MANIFEST_PATH,
    line: 1,
    allowed: ['a file of format 1, as `leasehold init` wrote it'],
    remedy: `restore it from Git, use a newer version, or remove it: then every file that differs is left until you name it with --accept`,
  })
}

/** No request and no stack was ever written by `init`: a manifest that says so would have it end a lease (L2). */
function isOurs([path]: readonly [string, string]): boolean {
  return path === REQUESTS_PATH || !/^(?:requests|stacks)\//i.test(path)
}

/** The answers as texts that `read-answers.ts` reads again. */
export function keepAnswers(answers: Answers): KeptAnswers {
  const { repository, teams, environments } = answers
  return {
    repository: repository.name,
    'repository-id': String(repository.id),
    'owner-id': String(repository.ownerId),
    branch: repository.branch,
    teams: teams
      .map(({ name, members }) => `${name}=${members.map(({ login, id }) => `${login}:${id}`).join(',')}`)
      .join('; '),
    approvers: answers.approvers.map(({ login, id }) => `${login}:${id}`).join(','),
    platform: answers.platform,
    account: environments[0]?.account ?? '',
    region: environments[0]?.region ?? '',
    environments: environments.map((one) => said(one, environments[0])).join(', '),
    bucket: answers.bucket,
    modules: answers.modules.join(', '),
    token: answers.token,
    toolkit: answers.toolkit.repository,
    ref: answers.toolkit.ref,
  }
}

/** By its name alone where it is where the first one is: another `--account` then moves both. */
export function said(
  { name, account, region }: GivenEnvironment,
  first: GivenEnvironment | undefined,
): string {
  return account === first?.account && region === first.region ? name : `${name}:${account}:${region}`
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function textsIn(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined
  const texts = Object.entries(value).flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text] as const] : [],
  )
  return texts.length === Object.keys(value).length ? Object.fromEntries(texts) : undefined
}
