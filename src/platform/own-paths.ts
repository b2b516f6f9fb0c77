/**
 * What requests are asked, rendered, planned and judged by, besides themselves: who changes one of these changes what
 * Leasehold does from then on.
 */
const FOLDERS: ReadonlySet<string> = new Set([
  'requests',
  'stacks',
  'modules',
  'policies',
  'prices',
  'bootstrap',
  '.github',
])
const FILES: ReadonlySet<string> = new Set([
  'leasehold.yaml',
  'leasehold.init.json',
  'codeowners',
  'docs/codeowners',
])

/** Whether Leasehold reads what lies there. Folded as a file system may fold it (S4): when in doubt, it does. */
export function isOfLeasehold(path: string): boolean {
  const folded = path.normalize('NFKC').toLowerCase().replaceAll('\\', '/')
  return FILES.has(folded) || FOLDERS.has(folded.split('/')[0] ?? '')
}
