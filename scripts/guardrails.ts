/**
 * Writes docs/guardrails.md: every guardrail with its options and an example, from schemas/guardrails.schema.json.
 * With `--check` it writes nothing and fails when the page is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump } from 'js-yaml'
import * as prettier from 'prettier'
import { RULES } from '../src/policy/judge.ts'
import { root } from './tools.ts'

const SCHEMA = join(root, 'schemas', 'guardrails.schema.json')
const PAGE = join(root, 'docs', 'guardrails.md')

interface RuleSchema {
  readonly description: string
  readonly properties: Readonly<Record<string, { readonly description?: string } | undefined>>
  readonly required?: readonly string[]
  readonly examples?: readonly unknown[]
}

const INTRODUCTION = `# Guardrails

Typed rules, configured in \`policies/guardrails.yaml\`. A rule that is not named there is not judged. A name or an option
that is not known is an error that says the nearest one, and blocks.

**Levels.** \`hard\` blocks, also when it could not be judged. \`soft\` blocks until one of \`overrides.by\` gives a reason with
\`/override RULE reason\`. \`advisory\` tells. \`shadow\` is counted only.

**Phases.** On the request is the early answer, before anything is planned. On the plan is the last word, and holds for
every plan of AWS resources, which then needs the name of its environment:
\`leasehold check --plan plan.json --guardrails policies/guardrails.yaml --environment dev\`.

What is known after apply only is never read as compliant. Values of the plan are never shown, only names of attributes.

<!-- generated from schemas/guardrails.schema.json: node scripts/guardrails.ts -->
`

function page(): string {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as {
    readonly properties: {
      readonly rules: { readonly properties: Readonly<Record<string, RuleSchema | undefined>> }
    }
  }
  const rules = schema.properties.rules.properties
  const sections = RULES.map(({ id, phases }) => {
    const rule = rules[id]
    if (rule === undefined) throw new Error(`the schema does not have the rule ${id}`)
    return section(id, phases, rule)
  })
  return [INTRODUCTION, ...sections].join('\n\n')
}

function section(id: string, phases: readonly string[], rule: RuleSchema): string {
  const options = Object.entries(rule.properties).filter(([name]) => name !== 'level')
  const table = [
    '| option | what it is | required |',
    '| --- | --- | --- |',
    ...options.map(
      ([name, option]) =>
        `| \`${name}\` | ${(option?.description ?? '').replaceAll('|', '\\|')} | ${rule.required?.includes(name) === true ? 'yes' : 'no'} |`,
    ),
  ]
  const example = rule.examples?.[0] ?? { level: 'hard' }
  return [
    `## ${id}`,
    rule.description,
    `Judged on the ${phases.join(' and on the ')}.`,
    ...(options.length === 0 ? [] : [table.join('\n')]),
    `\`\`\`yaml\n${dump({ rules: { [id]: example } }, { lineWidth: 100 })}\`\`\``,
  ].join('\n\n')
}

const options = await prettier.resolveConfig(PAGE)
const fresh = await prettier.format(page(), { ...options, parser: 'markdown' })
if (!process.argv.includes('--check')) writeFileSync(PAGE, fresh)
else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== fresh) {
  console.error('docs/guardrails.md is stale')
  process.exitCode = 1
}
