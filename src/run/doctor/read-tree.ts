import { seen, type Facts } from '../../doctor/facts.ts'
import { readWorkflow, WORKFLOW_FOLDER, type WorkflowFile } from '../../doctor/workflow-file.ts'
import type { Problem, Result } from '../../kit/result.ts'
import { readYaml } from '../../kit/yaml.ts'
import { loadPrices } from '../../platform/load.ts'
import type { Looked, Tree } from '../../ports.ts'
import { TEMPLATE_FOLDER } from '../../request/form-template.ts'
import { planForms } from '../forms.ts'

/** Facts of the files of a working tree. What cannot be read is not seen, and says which file. */
export type TreeFacts = Pick<
  Facts,
  'workflowFiles' | 'workflowProblems' | 'staleForms' | 'formLabels' | 'prices'
>

const YAML = /\.ya?ml$/

export async function readTree(tree: Tree): Promise<TreeFacts> {
  const [workflows, forms, formLabels, prices] = await Promise.all([
    readWorkflows(tree),
    planForms(tree),
    readFormLabels(tree),
    loadPrices(tree),
  ])
  return {
    workflowFiles: seen(workflows.files),
    workflowProblems: seen(workflows.problems),
    staleForms: looked(forms, ({ stale, leftOver }) => [...stale, ...leftOver]),
    formLabels: seen(formLabels),
    prices: looked(prices, (table) => table),
  }
}

async function readWorkflows(
  tree: Tree,
): Promise<{ readonly files: readonly WorkflowFile[]; readonly problems: readonly Problem[] }> {
  const files: WorkflowFile[] = []
  const problems: Problem[] = []
  for (const { path } of await tree.list(WORKFLOW_FOLDER)) {
    const name = path.slice(WORKFLOW_FOLDER.length + 1)
    const content = YAML.test(name) && !name.includes('/') ? await tree.read(path) : undefined
    if (content === undefined) continue
    const read = readWorkflow(name, content)
    if (read.ok) files.push(read.value)
    else problems.push(...read.problems)
  }
  return { files, problems }
}

/** Labels that forms set, those of others in the folder too. A form that cannot be read is said to be stale. */
async function readFormLabels(tree: Tree): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const { path } of await tree.list(TEMPLATE_FOLDER)) {
    const content = YAML.test(path) ? await tree.read(path) : undefined
    const form = content === undefined ? undefined : readYaml(path, content)
    if (form?.ok !== true) continue
    const labels = labelsOf(form.value.value)
    if (labels.length > 0) found.set(path, labels)
  }
  return found
}

/** A list, or a text with commas: GitHub takes both. */
function labelsOf(form: unknown): readonly string[] {
  if (typeof form !== 'object' || form === null || !('labels' in form)) return []
  const { labels } = form
  const list: readonly unknown[] = Array.isArray(labels) ? labels : String(labels).split(',')
  return list.map((one) => String(one).trim()).filter((one) => one !== '')
}

function looked<T, U>(result: Result<T>, value: (found: T) => U): Looked<U> {
  if (result.ok) return seen(value(result.value))
  const [first] = result.problems
  const place = [first?.file, first?.line].filter((part) => part !== undefined).join(':')
  return {
    kind: 'unseen',
    why: `${place}${place === '' ? '' : ': '}${first?.message ?? 'it cannot be read'}`,
    remedy: first?.remedy ?? 'correct it',
  }
}
