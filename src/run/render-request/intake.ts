import type { ModuleManifest } from '../../formats/module.ts'
import { Fault, ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { loadModule } from '../../module/load.ts'
import type { Config } from '../../platform/config.ts'
import type { Forge, Issue, Person, Tree } from '../../ports.ts'
import { formFields } from '../../request/form-fields.ts'
import { parseForm, type FormRequest } from '../../request/form.ts'
import { requestPath, stackFolder } from '../../request/path.ts'
import { memberOf } from '../../request/requester.ts'
import { requestText } from '../../request/write.ts'
import { readManifest } from '../../stack/manifest.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { createMayAsk } from '../requester.ts'

/** What an issue asks for, as the file that a pull request would add. */
export interface Asked {
  readonly lease: string
  readonly module: string
  readonly environment: string
  readonly path: string
  readonly content: Uint8Array
  readonly folder: string
}

/** Reads the form of an issue. Who asks must be a member of the team that pays, by numeric id (S6). */
export async function readAsked(
  issue: Issue,
  moduleName: string,
  base: DefaultBranch,
  forge: Pick<Forge, 'teamMembers'>,
): Promise<Result<Asked>> {
  const manifest = await manifestOf(moduleName, base.tree)
  if (!manifest.ok) return manifest
  const { config } = base
  const form = parseForm({ body: issue.body, manifest: manifest.value, config })
  if (!form.ok) return form
  const stranger = await createMayAsk(config, forge)(issue.author, form.value.team, 'new')
  if (stranger !== undefined) return problems(stranger)
  return askedOf(form.value, issue.author, manifest.value, config)
}

/** The request's file, with the person who asks as its owner when it names none. */
export function askedOf(
  form: FormRequest,
  person: Person,
  manifest: ModuleManifest,
  config: Config,
): Result<Asked> {
  const { team, name, environment } = form
  const owner = form.owner ?? memberOf(config, team, person)?.login
  if (owner === undefined) return problems(ownerNeeded(person, team, config))
  return ok({
    lease: `${team}/${name}`,
    module: manifest.name,
    environment,
    path: requestPath(team, name),
    content: new TextEncoder().encode(requestText({ ...form, owner }, manifest)),
    folder: stackFolder(team, name),
  })
}

/** A member of the team on GitHub may ask, but only whom leasehold.yaml pins can answer for a lease. */
function ownerNeeded({ login }: Person, team: string, config: Config): Problem {
  return {
    code: 'owner-needed',
    message: `\`${login}\` is in the GitHub team, but not in \`teams.${team}.members\`: say who owns it`,
    field: '/owner',
    allowed: (config.teams.get(team)?.members ?? []).map((member) => member.login),
    remedy: 'name one of them as owner',
  }
}

/** Headings of a module's form by JSON pointer; none when there is no such module. */
export async function labelsOf(
  moduleName: string,
  base: DefaultBranch,
): Promise<ReadonlyMap<string, string>> {
  const manifest = await manifestOf(moduleName, base.tree)
  if (!manifest.ok) return new Map()
  return new Map(formFields(manifest.value, base.config).map(({ pointer, label }) => [pointer, label]))
}

/** The manifest of a module of the default branch. @throws Fault `module-invalid` when only the platform team can mend it */
export async function manifestOf(name: string, tree: Tree): Promise<Result<ModuleManifest>> {
  const module = await loadModule(tree, name.slice(0, 60))
  if (module.ok) return ok(module.value.manifest)
  const [first] = module.problems
  if (first?.code === 'unknown-module') return module
  throw new Fault('module-invalid', `module ${name}: ${first?.message ?? 'not valid'}`)
}

export type Place =
  | { readonly kind: 'free' }
  /** Merged from this very issue. */
  | { readonly kind: 'ours'; readonly isSame: boolean }
  | { readonly kind: 'taken'; readonly issue: number | null }

/** Whether the default branch already has a lease of this team and name. */
export async function placeOf(
  asked: Pick<Asked, 'path' | 'folder' | 'content'>,
  issue: number,
  tree: Tree,
): Promise<Place> {
  const [request, stack] = [await tree.read(asked.path), await tree.read(`${asked.folder}/stack.json`)]
  if (request === undefined && stack === undefined) return { kind: 'free' }
  const manifest = stack === undefined ? undefined : readManifest(`${asked.folder}/stack.json`, stack)
  const home = manifest?.ok === true ? manifest.value.issue : null
  if (home !== issue) return { kind: 'taken', issue: home }
  return { kind: 'ours', isSame: request !== undefined && Buffer.compare(request, asked.content) === 0 }
}
