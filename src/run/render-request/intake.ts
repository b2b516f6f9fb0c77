import type { ModuleManifest } from '../../formats/module.ts'
import { Fault, ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { loadModule } from '../../module/load.ts'
import type { Team } from '../../platform/config.ts'
import type { Author, Issue, Tree } from '../../ports.ts'
import { formFields } from '../../request/form-fields.ts'
import { parseForm } from '../../request/form.ts'
import { requestPath, stackFolder } from '../../request/path.ts'
import { requestText } from '../../request/write.ts'
import { readManifest } from '../../stack/manifest.ts'
import type { DefaultBranch } from '../default-branch.ts'

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
): Promise<Result<Asked>> {
  const manifest = await manifestOf(moduleName, base.tree)
  if (!manifest.ok) return manifest
  const { config } = base
  const form = parseForm({ body: issue.body, manifest: manifest.value, config })
  if (!form.ok) return form
  const { team, name, environment } = form.value
  const members = config.teams.get(team)?.members ?? []
  const requester = members.find(({ id }) => id === issue.author.id)
  if (requester === undefined) return problems(notAMember(issue.author, team, members))
  const request = { ...form.value, owner: form.value.owner ?? requester.login }
  return ok({
    lease: `${team}/${name}`,
    module: manifest.value.name,
    environment,
    path: requestPath(team, name),
    content: new TextEncoder().encode(requestText(request, manifest.value)),
    folder: stackFolder(team, name),
  })
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

async function manifestOf(name: string, tree: Tree): Promise<Result<ModuleManifest>> {
  const module = await loadModule(tree, name.slice(0, 60))
  if (module.ok) return ok(module.value.manifest)
  const [first] = module.problems
  if (first?.code === 'unknown-module') return module
  throw new Fault('module-invalid', `module ${name}: ${first?.message ?? 'not valid'}`)
}

function notAMember(author: Author, team: string, members: Team['members']): Problem {
  const logins = members.map(({ login }) => login)
  return {
    code: 'requester-not-a-member',
    message: `\`${author.login}\` is not a member of team \`${team}\``,
    field: '/team',
    allowed: [`a request by ${logins.join(' or ')}`],
    remedy: `ask ${logins.slice(0, 3).join(' or ')} to open it, or to add you to \`teams.${team}.members\` in leasehold.yaml`,
  }
}

export type Place =
  | { readonly kind: 'free' }
  /** Merged from this very issue. */
  | { readonly kind: 'ours'; readonly isSame: boolean }
  | { readonly kind: 'taken'; readonly issue: number | null }

/** Whether the default branch already has a lease of this team and name. */
export async function placeOf(asked: Asked, issue: number, tree: Tree): Promise<Place> {
  const [request, stack] = [await tree.read(asked.path), await tree.read(`${asked.folder}/stack.json`)]
  if (request === undefined && stack === undefined) return { kind: 'free' }
  const manifest = stack === undefined ? undefined : readManifest(`${asked.folder}/stack.json`, stack)
  const home = manifest?.ok === true ? manifest.value.issue : null
  if (home !== issue) return { kind: 'taken', issue: home }
  return { kind: 'ours', isSame: request !== undefined && Buffer.compare(request, asked.content) === 0 }
}
