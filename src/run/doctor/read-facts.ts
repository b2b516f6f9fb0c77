import { APP_ENVIRONMENT, servedEnvironments, wantedPlaces } from '../../doctor/purposes.ts'
import { seen, type Facts, type Seen } from '../../doctor/facts.ts'
import { isApp } from '../../doctor/repository.ts'
import { isOurCheck } from '../../doctor/branch.ts'
import { callsElsewhere } from '../../doctor/workflows.ts'
import type { Instant, Sha } from '../../kit/brands.ts'
import type { Config } from '../../platform/config.ts'
import type {
  BranchRules,
  EnvironmentFacts,
  Looked,
  RepositorySettings,
  SelectedActions,
  Tree,
} from '../../ports.ts'
import type { DoctorPorts } from './doctor.ts'
import { after, all, both } from './looked.ts'
import { readAccount } from './read-account.ts'
import { readReaper } from './read-reaper.ts'
import { readTree, type TreeFacts } from './read-tree.ts'

export interface FactsInput {
  readonly tree: Tree
  readonly config: Config
  readonly repository: string
  readonly now: Instant
  readonly withoutAws: boolean
}

const LEFT_OUT = '`--without aws` was given'

/** Reads everything: what is always asked at once, then what follows from it at once, then AWS. */
export async function readFacts(input: FactsInput, ports: DoctorPorts): Promise<Facts> {
  const { settings, git, log } = ports
  const { config, tree, now } = input
  log.info(`looking at the settings of ${input.repository} …`)
  const [files, first] = await Promise.all([readTree(tree), readAlways(settings, config)])
  log.info('looking at environments, variables and checks …')
  const second = await readWhatFollows(settings, config, { ...files, ...first })
  log.info(
    input.withoutAws
      ? 'looking for the last run of the reaper …'
      : 'looking at AWS and the last run of the reaper …',
  )
  const leftOut = input.withoutAws ? LEFT_OUT : undefined
  const [account, reaper, checkedOut] = await Promise.all([
    readAccount(config, { ...first, ...second }, ports.account, leftOut),
    readReaper(config, { tree, now, git, openStorage: ports.openStorage }, leftOut),
    git.head().catch((): Sha | undefined => undefined),
  ])
  return { ...files, ...first, ...second, ...account, reaper, checkedOut: seen(checkedOut) }
}

type Always =
  | 'repository'
  | 'actions'
  | 'workflowTokens'
  | 'branch'
  | 'rules'
  | 'catalogRules'
  | 'environments'
  | 'secrets'
  | 'subject'
  | 'workflows'
  | 'codeownersErrors'
  | 'pages'
  | 'variables'

async function readAlways(settings: RepositorySettings, config: Config): Promise<Pick<Facts, Always>> {
  const main = settings.branch(config.repository.defaultBranch)
  const catalog = settings.branch(config.catalog.branch)
  const [repository, actions, workflowTokens, environments, secrets, subject, workflows] = await Promise.all([
    settings.repository(),
    settings.actions(),
    settings.workflowTokens(),
    settings.environments(),
    settings.secrets(),
    settings.subject(),
    settings.workflows(),
  ])
  const [codeownersErrors, pages, variables, branch, rules, catalogRules] = await Promise.all([
    settings.codeownersErrors(),
    settings.pages(),
    readVariables(settings, repository),
    main,
    readRules(settings, config.repository.defaultBranch, main),
    readRules(settings, config.catalog.branch, catalog),
  ])
  return {
    ...{ repository, actions, workflowTokens, environments, secrets, subject, workflows },
    ...{ codeownersErrors, pages, variables, branch, rules, catalogRules },
  }
}

/** With those of the organisation: whatever is not of the repository may be of it, the id of the App as well (S20). */
async function readVariables(
  settings: RepositorySettings,
  repository: Facts['repository'],
): Promise<Facts['variables']> {
  const own = await settings.variables()
  if (own.kind !== 'seen' || (repository.kind === 'seen' && !repository.value.isOfOrganization)) return own
  const theirs = await settings.organizationVariables()
  return both(own, theirs, (ours, wide) => new Map([...wide, ...ours]))
}

async function readRules(
  settings: RepositorySettings,
  name: string,
  branch: Promise<Facts['branch']>,
): Promise<Looked<BranchRules>> {
  const [rules, found] = await Promise.all([settings.rules(name), branch])
  return after(found, async (facts) =>
    facts?.isClassic === true ? both(rules, await settings.protection(name), stricter) : rules,
  )
}

function stricter(a: BranchRules, b: BranchRules): BranchRules {
  return {
    needsPull: a.needsPull || b.needsPull,
    approvals: Math.max(a.approvals, b.approvals),
    needsCodeOwners: a.needsCodeOwners || b.needsCodeOwners,
    checks: [...a.checks, ...b.checks],
    allowsForcePushes: a.allowsForcePushes && b.allowsForcePushes,
    hasMergeQueue: a.hasMergeQueue || b.hasMergeQueue,
    isLocked: a.isLocked || b.isLocked,
  }
}

type Following =
  | 'selectedActions'
  | 'checkNames'
  | 'branchPatterns'
  | 'environmentVariables'
  | 'environmentSecrets'
  | 'organizationSecrets'
  | 'labels'
  | 'newestRelease'

async function readWhatFollows(
  settings: RepositorySettings,
  config: Config,
  facts: Pick<Facts, Always> & TreeFacts,
): Promise<Pick<Facts, Following>> {
  const places = both(facts.variables, facts.environments, (variables, environments) => ({
    variables,
    ours: placesOf(variables, environments, config),
    // Where there is an App, its key may lie in any of them (S20).
    looked: wantsSecrets(variables) ? environments : placesOf(variables, environments, config),
  }))
  const [selectedActions, checkNames, branchPatterns, environmentVariables] = await Promise.all([
    after(facts.actions, async ({ isEnabled, allowed }): Promise<Looked<SelectedActions | undefined>> =>
      isEnabled && allowed === 'selected' ? settings.selectedActions() : seen(undefined),
    ),
    after(facts.rules, async ({ checks }): Promise<Looked<readonly string[] | undefined>> =>
      checks.every(({ name }) => isOurCheck(name)) ? seen(undefined) : readCheckNames(settings),
    ),
    after(places, async ({ looked }) =>
      each(
        looked.filter(({ branches }) => branches === 'listed').map(({ name }) => name),
        async (name) => settings.branchPatterns(name),
      ),
    ),
    after(places, async ({ ours }) =>
      each(
        ours.map(({ name }) => name).filter((name) => name !== APP_ENVIRONMENT),
        async (name) => settings.variables(name),
      ),
    ),
  ])
  const [environmentSecrets, organizationSecrets, labels, newestRelease] = await Promise.all([
    after(places, async ({ variables, looked }) =>
      each(wantsSecrets(variables) ? looked.map(({ name }) => name) : [], async (name) =>
        settings.secrets(name),
      ),
    ),
    after(facts.variables, async (variables): Promise<Looked<readonly string[]>> =>
      wantsSecrets(variables) ? settings.organizationSecrets() : seen([]),
    ),
    after(facts.formLabels, async (named): Promise<Looked<readonly string[]>> =>
      named.size === 0 ? seen([]) : settings.labels(),
    ),
    after(facts.workflowFiles, async (files): Promise<Looked<string | undefined>> => {
      const [owner, name] = callsElsewhere(files)[0]?.repository.split('/') ?? []
      return owner === undefined || name === undefined ? seen(undefined) : settings.newestRelease(owner, name)
    }),
  ])
  return {
    ...{ selectedActions, checkNames, branchPatterns, environmentVariables },
    ...{ environmentSecrets, organizationSecrets, labels, newestRelease },
  }
}

/** Environments that are there and that our jobs run in. */
function placesOf(
  variables: Seen['variables'],
  environments: readonly EnvironmentFacts[],
  config: Config,
): readonly EnvironmentFacts[] {
  const wanted = wantedPlaces(servedEnvironments(variables, config))
  return environments.filter(({ name }) => wanted.includes(name))
}

function wantsSecrets(variables: Seen['variables']): boolean {
  return isApp(variables) || variables.get('LEASEHOLD_PORT') === 'true'
}

async function readCheckNames(settings: RepositorySettings): Promise<Looked<readonly string[]>> {
  return after(await settings.newestHeads(), async (heads) => {
    const names = await all(heads.map(async (head) => settings.checkNames(head)))
    return names.kind === 'seen' ? seen(names.value.flat()) : names
  })
}

async function each<T>(
  names: readonly string[],
  look: (name: string) => Promise<Looked<T>>,
): Promise<Looked<ReadonlyMap<string, T>>> {
  const found = await all(names.map(look))
  if (found.kind !== 'seen') return found
  return seen(new Map(found.value.map((value, index) => [names[index] ?? '', value])))
}
