import { parsePolicy, trusts, type Policy } from '../iam/policy.ts'
import type { RepositoryFacts, SubjectClaims } from '../ports.ts'
import { check, DOCS, error, note, warning, type Context, type Verdict } from './check.ts'
import { servedEnvironments, wantedRoles, type WantedRole } from './purposes.ts'
import { readRoleArn, roleArn } from './variables.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** Whether the roles let the jobs in: the claims that GitHub gives them, and what each role's trust asks for. */

const ISSUER = 'token.actions.githubusercontent.com'
const REMEDY = 'run `terraform apply` in bootstrap/ with this repository and its `job_workflow_refs`'

export const roleChecks = [
  check({
    id: 'oidc-subject',
    title: "a job's subject has the form that the roles trust",
    looks: ['subject'],
    judge({ subject }, { repository }) {
      const { claims } = subject.value
      if (claims === undefined || isStandard(claims)) return []
      return [
        error(
          `the repository makes the subject of its tokens of ${claims.length === 0 ? "the organisation's claims" : claims.map((one) => `\`${one}\``).join(', ')}, and the roles trust \`repo:…:environment:…\``,
          `run \`gh api -X PUT repos/${repository}/actions/oidc/customization/sub -F use_default=true\``,
          DOCS.oidc,
        ),
      ]
    },
  }),
  check({
    id: 'account',
    title: 'these AWS credentials are of an account of leasehold.yaml',
    looks: ['identity'],
    judge({ identity }, { config }) {
      const { account } = identity.value
      if (config.accounts.has(account)) return []
      return [
        warning(
          `these AWS credentials are of account ${account}, which leasehold.yaml does not name`,
          `sign in to ${[...config.accounts].map(([id, { alias }]) => `${id} (${alias})`).join(' or ')}, for example with AWS_PROFILE`,
          DOCS.bootstrap,
        ),
      ]
    },
  }),
  check({
    id: 'roles',
    title: 'the roles exist and let the jobs of this repository in',
    looks: [
      'repository',
      'subject',
      'variables',
      'environmentVariables',
      'workflowFiles',
      'identity',
      'trust',
    ],
    judge(seen, context) {
      const { repository, subject, variables, environmentVariables, workflowFiles, identity, trust } = seen
      const served = servedEnvironments(variables.value, context.config)
      return wantedRoles(served).flatMap((role): readonly Verdict[] => {
        const arn = roleArn(role, variables.value, environmentVariables.value)
        const read = arn === undefined ? undefined : readRoleArn(arn)
        // Said by another check.
        if (arn === undefined || read === undefined) return []
        const what = `the role of ${role.purpose} in \`${role.environment}\``
        if (read.account !== identity.value.account)
          return [
            note(
              `${what} is in account ${read.account}, and was not looked at: these credentials are of ${identity.value.account}`,
              'run it again with credentials of that account',
              DOCS.bootstrap,
            ),
          ]
        const document = trust.value.get(arn)
        if (document === undefined) return [error(`${what} does not exist: ${arn}`, REMEDY, DOCS.bootstrap)]
        return judgeTrust(
          { role, arn, what, document },
          { repository: repository.value, subject: subject.value, files: workflowFiles.value, context },
        )
      })
    },
  }),
]

interface Judged {
  readonly role: WantedRole
  readonly arn: string
  readonly what: string
  /** The trust policy. */
  readonly document: string
}

interface JobFacts {
  readonly repository: RepositoryFacts
  readonly subject: SubjectClaims
  readonly files: readonly WorkflowFile[]
  readonly context: Context
}

function judgeTrust({ role, arn, what, document }: Judged, facts: JobFacts): readonly Verdict[] {
  const policy = read(document)
  if (policy === undefined)
    return [
      warning(
        `${what} has a trust policy that is written in another way than ours, so that nobody knows whether it lets the jobs in`,
        REMEDY,
        DOCS.bootstrap,
      ),
    ]
  const { account, partition } = readRoleArn(arn) ?? { account: '', partition: 'aws' }
  const letsIn = (claims: Readonly<Record<string, string>>): boolean =>
    trusts(policy, {
      principal: `arn:${partition}:iam::${account}:oidc-provider/${ISSUER}`,
      action: 'sts:AssumeRoleWithWebIdentity',
      context: Object.fromEntries(
        Object.entries(claims).map(([name, value]) => [`${ISSUER}:${name}`, value]),
      ),
    })
  const shut = role.workflows.filter((file) => !claimsOf(role, file, facts).some(letsIn))
  const stranger = claimsOf(role, role.workflows[0] ?? '', facts).map((claims) => ({
    ...claims,
    sub: `repo:${facts.repository.name}:ref:refs/heads/x`,
  }))
  return [
    ...(shut.length === 0
      ? []
      : [
          error(
            `${what} does not trust the jobs of ${shut.join(', ')} in \`${role.place}\` of ${facts.repository.name}`,
            REMEDY,
            DOCS.bootstrap,
          ),
        ]),
    ...(stranger.some(letsIn)
      ? [
          error(
            `${what} trusts jobs of any branch, not only those of the environment \`${role.place}\``,
            REMEDY,
            DOCS.bootstrap,
          ),
        ]
      : []),
  ]
}

/** The claims of a job; in both forms of its subject where GitHub does not say which one it writes. */
function claimsOf(
  role: WantedRole,
  file: string,
  { repository, subject, files, context }: JobFacts,
): readonly Readonly<Record<string, string>>[] {
  const [owner = '', name = ''] = repository.name.split('/')
  const named = `repo:${owner}/${name}:environment:${role.place}`
  const numbered = `repo:${owner}@${repository.ownerId}/${name}@${repository.id}:environment:${role.place}`
  const { isImmutable } = subject
  const subjects = isImmutable === undefined ? [named, numbered] : [isImmutable ? numbered : named]
  return subjects.map((sub) => ({
    aud: 'sts.amazonaws.com',
    sub,
    repository_id: String(repository.id),
    job_workflow_ref: workflowRef(file, repository.name, files, context),
  }))
}

/** `owner/name/.github/workflows/plan.yml@refs/…`, as the callers name it; a called one calls its neighbours at the same ref. */
function workflowRef(
  file: string,
  repository: string,
  files: readonly WorkflowFile[],
  { config }: Context,
): string {
  const calls = files.flatMap((one) => one.calls)
  const elsewhere =
    calls.find((call) => call.file === file && call.repository !== undefined) ??
    calls.find((call) => call.repository !== undefined)
  if (
    elsewhere?.repository === undefined ||
    calls.some((call) => call.file === file && call.repository === undefined)
  )
    return `${repository}/.github/workflows/${file}@refs/heads/${config.repository.defaultBranch}`
  const ref = elsewhere.ref ?? ''
  const full = /^[0-9a-f]{40}$/.test(ref) ? ref : `refs/tags/${ref.replace(/^refs\/tags\//, '')}`
  return `${elsewhere.repository}/.github/workflows/${file}@${full}`
}

/** GitHub's own form, written out. */
function isStandard(claims: readonly string[]): boolean {
  return claims.join(' ') === 'repo context'
}

function read(document: string): Policy | undefined {
  try {
    return parsePolicy(document)
  } catch {
    return undefined
  }
}
