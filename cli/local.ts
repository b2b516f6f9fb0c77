import { ok, type Result } from '../src/kit/result.ts'
import { workingTree } from '../src/outside/files/working-tree.ts'
import type { LocalInput, LocalPorts } from '../src/run/provision/local.ts'
import type { Globals } from './globals.ts'
import { readRequestFile } from './request-file.ts'
import { progressLog } from './progress.ts'

/** What `plan` and `apply` need: the request's file, and everything outside but GitHub. */
export async function openLocal(
  { root, now }: Globals,
  request: string,
): Promise<Result<{ readonly input: LocalInput; readonly ports: LocalPorts }>> {
  const tree = workingTree(root)
  const file = await readRequestFile(root, tree, request)
  if (!file.ok) return file
  const { composeLocal, composePolicyEngine } = await import('../src/compose-local.ts')
  const ports = { ...composeLocal({ root, now, log: progressLog }), engine: composePolicyEngine('') }
  return ok({ input: { tree, ...file.value }, ports })
}
