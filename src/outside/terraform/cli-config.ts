import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mirror } from './mirror.ts'

export interface CliConfigChoice {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly mirror: Mirror | undefined
  readonly host: string
  /** Where a configuration of our own is written. */
  readonly folder: string
}

/**
 * Path for `TF_CLI_CONFIG_FILE`; undefined leaves Terraform to its own default. A configuration that the user has
 * stays in force (it may hold credentials), unless a mirror was named for us. A variable that names a missing file
 * is replaced: Terraform warns about it in every run and goes on without.
 */
export async function chooseCliConfig(choice: CliConfigChoice): Promise<string | undefined> {
  const { environment, home, mirror } = choice
  const named = environment['TF_CLI_CONFIG_FILE']
  const users = named === undefined || named === '' ? join(home, '.terraformrc') : named
  const isThere = await access(users).then(
    () => true,
    () => false,
  )
  if (isThere && mirror?.isNamed !== true) return users
  if (mirror === undefined && (named === undefined || named === '')) return undefined
  const path = join(choice.folder, 'cli.tfrc')
  await writeFile(path, cliConfig(mirror, choice.host), { mode: 0o600 })
  return path
}

/** A CLI configuration in which providers of the host come from the mirror and from nowhere else. */
export function cliConfig(mirror: Pick<Mirror, 'folder'> | undefined, host: string): string {
  const head = 'disable_checkpoint = true\n'
  if (mirror === undefined) return head
  const all = JSON.stringify(`${host}/*/*`)
  return `${head}
provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror.folder).replace(/[$%](?=\{)/g, (sign) => sign + sign)}
    include = [${all}]
  }
  direct {
    exclude = [${all}]
  }
}
`
}
