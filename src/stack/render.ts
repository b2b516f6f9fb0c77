import nunjucks from 'nunjucks'
import type { Files } from '../kit/git-objects.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { LOCK_FILE, STACK_TEMPLATE } from '../module/load.ts'
import { templateContext, type RenderFacts, type TemplateContext } from './context.ts'
import { DEFAULT_TEMPLATE } from './default-template.ts'
import { manifestOf, manifestText } from './manifest.ts'

export const STACK_MANIFEST = 'stack.json'

/** No loader, so that a template cannot read files; HTML is not what it writes, so no autoescape. */
const environment = new nunjucks.Environment([], {
  autoescape: false,
  throwOnUndefined: true,
  trimBlocks: false,
  lstripBlocks: false,
})
const compiled = new Map<string, nunjucks.Template>()

/**
 * The files of a stack, by path relative to its folder. Pure: the same facts give the same bytes on every machine.
 * Problems have a field within the request, and neither file nor line: the caller knows them.
 */
export function renderStack(facts: RenderFacts): Result<Files> {
  const context = templateContext(facts)
  if (!context.ok) return context
  const main = renderMain(facts.module.template, context.value)
  if (!main.ok) return main
  const files = new Map<string, Uint8Array>([
    [LOCK_FILE, facts.module.lock],
    ['main.tf', Buffer.from(main.value)],
    [STACK_MANIFEST, Buffer.from(manifestText(manifestOf(facts.pins, facts.request)))],
  ])
  for (const [path, content] of facts.module.files) files.set(`module/${path}`, content)
  return ok(files)
}

function renderMain(template: string | undefined, context: TemplateContext): Result<string> {
  let text: string
  try {
    text = templateOf(template ?? DEFAULT_TEMPLATE).render(context)
  } catch (error) {
    return problems(templateProblem(error instanceof Error ? error.message : String(error)))
  }
  // A module's own template is code of the base branch, but it must not lose what every stack has.
  const lost = [context.terraform, context.provider, context.markers].filter((block) => !text.includes(block))
  if (lost.length > 0) {
    return problems(templateProblem(`it leaves out: ${lost.map((block) => block.split('\n')[0]).join(', ')}`))
  }
  return ok(text)
}

function templateOf(source: string): nunjucks.Template {
  const known = compiled.get(source)
  if (known !== undefined) return known
  const template = new nunjucks.Template(source, environment, STACK_TEMPLATE, true)
  compiled.set(source, template)
  return template
}

function templateProblem(message: string): Problem {
  return {
    code: 'stack-template',
    message: `${STACK_TEMPLATE} of the module cannot be rendered: ${message}`,
    field: '/module',
    allowed: ['a template that writes {{ terraform }}, {{ provider }} and {{ markers }} as they are'],
    remedy: 'correct the template of the module',
  }
}
