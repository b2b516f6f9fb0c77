/**
 * Writes the tables of inputs and outputs in `actions/<name>/README.md`, from `definition.ts`, between two markers.
 * With `--check` it writes nothing and fails when a table is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as prettier from 'prettier'
import { COMMON_OUTPUTS, type ActionDefinition } from '../src/outside/runner/definition.ts'
import { actionNames, loadDefinition } from './definitions.ts'
import { root } from './tools.ts'

export const BEGIN = '<!-- generated from definition.ts: npm run readmes -->'
export const END = '<!-- end of what is generated -->'

/** The two tables, as Markdown. */
export function tables(definition: ActionDefinition): string {
  const inputs = Object.entries(definition.inputs).map(([name, input]) => [
    `\`${name}\``,
    sentence(input.description, input.allowed),
    input.required === true ? 'yes' : 'no',
    input.default === undefined || input.default === '' ? '' : `\`${input.default}\``,
  ])
  const outputs = Object.entries({ ...COMMON_OUTPUTS, ...definition.outputs }).map(([name, description]) => [
    `\`${name}\``,
    cell(description),
  ])
  return [
    '## Inputs',
    inputs.length === 0 ? 'None.' : table(['Name', 'What it is', 'Required', 'Default'], inputs),
    '## Outputs',
    table(['Name', 'What it is'], outputs),
  ].join('\n\n')
}

/** The README with fresh tables. Without markers they replace sections of the same names, or go to the end. */
export function insertTables(readme: string, definition: ActionDefinition): string {
  const generated = `${BEGIN}\n\n${tables(definition)}\n\n${END}`
  const from = readme.indexOf(BEGIN)
  const to = readme.indexOf(END, from)
  if (from < 0 || to < 0) {
    const before = readme.replaceAll(/^## (?:Inputs|Outputs)\n(?:(?!## ).*\n)*/gm, (section) =>
      section.startsWith('## Inputs') ? BEGIN : '',
    )
    if (before.includes(BEGIN)) return before.replace(BEGIN, () => `${generated}\n\n`)
    return `${readme.trimEnd()}\n\n${generated}\n`
  }
  return `${readme.slice(0, from)}${generated}${readme.slice(to + END.length)}`
}

/** As {@link insertTables}, in the form that the formatter wants. */
export async function freshReadme(readme: string, definition: ActionDefinition): Promise<string> {
  const options = await prettier.resolveConfig(join(root, 'README.md'))
  return prettier.format(insertTables(readme, definition), { ...options, parser: 'markdown' })
}

function sentence(description: string, allowed: readonly string[] | undefined): string {
  const values = allowed?.map((value) => `\`${value}\``).join(', ')
  return cell(values === undefined ? description : `${description} One of ${values}.`)
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

async function main(check: boolean): Promise<void> {
  for (const name of actionNames()) {
    const file = join(root, 'actions', name, 'README.md')
    if (!check && !existsSync(join(root, 'actions', name, 'definition.ts'))) continue
    const present = existsSync(file) ? readFileSync(file, 'utf8') : `# ${name}\n`
    const fresh = await freshReadme(present, await loadDefinition(name))
    if (existsSync(file) && fresh === present) continue
    if (check) {
      console.error(`stale: actions/${name}/README.md, run \`npm run readmes\``)
      process.exitCode = 1
    } else {
      writeFileSync(file, fresh)
      console.log(`wrote actions/${name}/README.md`)
    }
  }
}

if (import.meta.main) await main(process.argv.includes('--check'))
