import type { Mutation } from '../../test/mutations/mutation.ts'
import { code, table } from './markdown.ts'

/** The security contract, a sentence for each line. Mutations and tests name the lines. */
const SECURITY: readonly string[] = [
  'A form is read in linear time, in the order of its template; headings that are twice, unknown or missing are refused.',
  'No expression with what people or steps gave stands in a script of a workflow: it comes by a variable.',
  'Untrusted text reaches log, environment files and outputs only guarded.',
  'Names match a strict pattern; paths are built from checked parts only.',
  'Text of people in Markdown is escaped: mentions, links, HTML, fences, marks of our own comments.',
  'People are known by the numeric id of the sender; never by a name, a label or a title.',
  'A command is the first line of a new comment by a person; what they may do is looked up when it runs.',
  'An approval counts on the exact head, by somebody who neither asked nor pushed; apply looks again.',
  'What is applied by itself changes requests and stacks only; other files are judged by the copies of the base branch.',
  'A stack equals, byte for byte, what trusted code renders, before the engine is started on it.',
  'The lock file is read-only; providers and sources are on a list; modules have no construct that leaves Terraform.',
  'Apply plans again and applies only the plan whose digest was approved; policy and budget are judged again on it.',
  'An approved digest is evidence: created once by the role that plans, changed by nobody.',
  'Secrets appear nowhere: attribute names in plans, no sensitive outputs outside the state, no plan as an artifact.',
  'A run that is repeated, or killed after any call, ends in the same state.',
  'An old run that is started again is refused.',
  'The account is in every rendered provider, and is looked at before apply and destroy.',
  'Each job has the least permissions with their reason; identity tokens only where a role of its own is taken.',
  'The uid of a lease never changes, and a new one was never used.',
  'The key of the App is reachable only from jobs of the default branch.',
]

/** Each line with the tests that turn red when a mutation takes its protection out. */
export function contractTable(mutations: readonly Mutation[]): string {
  const rows = SECURITY.map((says, index) => {
    const line = `S${index + 1}`
    const own = mutations.filter((one) => one.line === line)
    if (own.length === 0) throw new Error(`no mutation takes ${line} out`)
    const tests = [...new Set(own.flatMap((one) => one.tests))].sort()
    const files = [...new Set(own.map(({ file }) => file))].sort()
    const links = (paths: readonly string[]): string =>
      paths.map((path) => `[${code(path)}](../../${path})`).join(' ')
    return [line, says, links(files), links(tests), String(own.length)]
  })
  return table(['Line', 'Says', 'Held in', 'Tests', 'Mutations'], rows)
}
