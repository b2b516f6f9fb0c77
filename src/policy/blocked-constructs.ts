import type { Files } from '../kit/git-objects.ts'
import type { PlanDocument } from '../plan/document.ts'
import { configuredCalls, configuredResources, hasCode, NO_CODE } from './configured.ts'
import { matchesGlob } from './glob.ts'
import { isLocal } from './module-version.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'
import { blocksIn, type Block } from './terraform-text.ts'

/** Blocks that a module may not have, and where they would stand: the stack decides where state lies and who is called. */
const KINDS: Readonly<Record<string, { readonly why: string; readonly within?: readonly string[] }>> = {
  backend: { why: 'decides where the state lies', within: ['terraform'] },
  cloud: { why: 'decides where the state lies', within: ['terraform'] },
  import: { why: 'takes over what exists' },
  removed: { why: 'lets go of what exists' },
  provider: { why: 'brings a provider of its own' },
  provisioner: { why: 'runs commands', within: ['resource', 'removed'] },
  connection: { why: 'opens a connection to a machine', within: ['resource'] },
}

/** Data sources, ephemeral resources and resources that run commands, fetch from elsewhere, or put a secret into the plan. */
const TYPES: Readonly<Record<string, string>> = {
  external: 'runs a program',
  http: 'fetches from elsewhere',
  terraform_remote_state: 'reads another state',
  null_resource: 'exists to run commands',
  aws_lambda_invocation: 'runs code',
  aws_secretsmanager_secret_version: 'reads a secret',
  aws_secretsmanager_secret_versions: 'reads a secret',
  aws_secretsmanager_random_password: 'reads a secret',
  aws_ssm_parameter: 'reads a parameter that may be a secret',
  aws_ssm_parameters_by_path: 'reads parameters that may be secrets',
  aws_kms_secret: 'reads a secret',
  aws_kms_secrets: 'reads a secret',
  aws_ecr_authorization_token: 'reads credentials',
  aws_ecrpublic_authorization_token: 'reads credentials',
  aws_eks_cluster_auth: 'reads credentials',
  aws_cognito_user_pool_client: 'reads a secret',
}

/** Of these a module may make its own; only reading one is refused. */
const ONLY_READING: ReadonlySet<string> = new Set([
  'aws_secretsmanager_secret_version',
  'aws_ssm_parameter',
  'aws_cognito_user_pool_client',
])

const REMEDY = 'take it out of the module; a request cannot'
const REGISTRIES = ['registry.terraform.io', 'registry.opentofu.org']
const OWN_PROVIDER = 'terraform.io/builtin/terraform'

/** No Terraform that runs commands, reads secrets, or comes from elsewhere (S11). */
export const blockedConstructs = defineRule({
  id: 'blocked-constructs',
  onRequest: ({ module }) => {
    const judged = blockedIn(module.files).map(({ file, line, name, message, remedy }) =>
      name === undefined
        ? fail(message, { remedy })
        : fail(`\`${name}\` in \`${file}:${line}\` ${message}`, { field: '/module', remedy }),
    )
    return judged.length > 0 ? judged : [pass('the module’s files have no blocked construct')]
  },
  onPlan: ({ plan }, options) => {
    if (!hasCode(plan)) return [unknown('the plan does not hold the code that it was made of', NO_CODE)]
    const judged = [
      ...configuredResources(plan).flatMap(({ address, resource }): Judgement[] => {
        const reads = resource.mode === 'data' || resource.mode === 'ephemeral'
        const why = whyType(resource.type, reads ? 'data' : 'resource')
        const runs = (resource.provisioners ?? []).map(({ type }) => `runs commands by \`${type}\``)
        return [...(why === undefined ? [] : [why]), ...runs].map((text) =>
          fail(text, { resource: address, remedy: REMEDY }),
        )
      }),
      ...judgeCalls(configuredCalls(plan), options['module-sources'] ?? []),
      ...judgeProviders(plan, options.providers ?? ['hashicorp/aws']),
    ]
    return judged.length > 0 ? judged : [pass('the plan’s code has no blocked construct')]
  },
})

/** A construct that no module may have; without a name: a file that cannot be looked through. */
export interface BlockedConstruct {
  readonly file: string
  readonly line: number
  readonly name: string | undefined
  readonly message: string
  readonly remedy: string
}

/** All of them in the files of a module. */
export function blockedIn(files: Files): readonly BlockedConstruct[] {
  return blocksIn(files).flatMap((block): BlockedConstruct[] => {
    if (!('kind' in block)) {
      const message = `\`${block.file}\` cannot be looked through: it is not whole, or a key is there twice`
      return [{ file: block.file, line: 1, name: undefined, message, remedy: REMEDY }]
    }
    const message = whyBlocked(block)
    if (message === undefined) return []
    const { file, line, kind, labels } = block
    return [{ file, line, name: [kind, ...labels].join(' '), message, remedy: REMEDY }]
  })
}

function whyBlocked({ kind, labels, within, depth }: Block): string | undefined {
  const blocked = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (blocked !== undefined) {
    // Deeper, the same word is a block of a resource's own, as `provider` in the encryption of a cluster is.
    const isThere =
      blocked.within === undefined ? depth === 0 : depth === 1 && blocked.within.includes(within ?? '')
    return isThere ? blocked.why : undefined
  }
  if (depth > 0) return undefined
  if (kind === 'resource' || kind === 'data' || kind === 'ephemeral') {
    return whyType(labels[0] ?? '', kind === 'resource' ? 'resource' : 'data')
  }
  return undefined
}

function whyType(type: string, mode: 'resource' | 'data'): string | undefined {
  if (mode === 'resource' && ONLY_READING.has(type)) return undefined
  return Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
}

function judgeCalls(
  calls: ReturnType<typeof configuredCalls>,
  sources: readonly string[],
): readonly Judgement[] {
  return calls
    .filter(({ call }) => !isLocal(call.source))
    .filter(({ call }) => !sources.some((pattern) => matchesGlob(pattern, call.source ?? '')))
    .map(({ address }) =>
      fail('comes from a source that is not allowed', {
        resource: address,
        allowed: ['modules of the same files', ...sources],
        remedy: 'vendor it into the module, or ask the platform team to allow the source',
      }),
    )
}

function judgeProviders(plan: PlanDocument, allowed: readonly string[]): readonly Judgement[] {
  return [...providersOf(plan)].flatMap(([source, resource]): Judgement[] => {
    const isAllowed =
      source === OWN_PROVIDER ||
      allowed.some((one) => [one, ...REGISTRIES.map((host) => `${host}/${one}`)].includes(source))
    return isAllowed
      ? []
      : [fail('is a provider that is not allowed', { resource, allowed, remedy: 'use an allowed provider' })]
  })
}

/**
 * Where each provider comes from, and what it is called in a finding. The code in a plan says it since Terraform 1.2 only;
 * what changes says it since 0.13. In 0.12 everything was HashiCorp's.
 */
function providersOf(plan: PlanDocument): ReadonlyMap<string, string> {
  const sources = new Map<string, string>()
  const add = (source: string, name: string): void => {
    if (!sources.has(source)) sources.set(source, `provider.${name}`)
  }
  for (const [key, provider] of Object.entries(plan.configuration?.provider_config ?? {}))
    add(provider.full_name ?? sourceOf(provider.name), key)
  for (const name of new Set((plan.resource_changes ?? []).map((change) => change.provider_name)))
    add(name.includes('/') ? name : sourceOf(name), name.slice(name.lastIndexOf('/') + 1))
  return sources
}

function sourceOf(name: string): string {
  return name === 'terraform' ? OWN_PROVIDER : `registry.terraform.io/hashicorp/${name}`
}
