import type { Context } from '../../doctor/check.ts'
import { diagnose, type Diagnosis } from '../../doctor/diagnose.ts'
import type { AccountSettings, Git, Log, OpenStorage, RepositorySettings, Tree } from '../../ports.ts'
import { readFacts } from './read-facts.ts'

export interface DoctorPorts {
  readonly settings: RepositorySettings
  readonly account: AccountSettings
  readonly openStorage: OpenStorage
  readonly git: Pick<Git, 'fetch' | 'tree' | 'head'>
  readonly log: Pick<Log, 'info'>
}

export interface DoctorResult extends Diagnosis {
  readonly calls: { readonly github: number; readonly aws: number }
}

/** Looks at a repository, its settings and what is behind it, and tells what is wrong. Changes nothing. */
export async function runDoctor(
  input: { readonly tree: Tree; readonly withoutAws: boolean } & Context,
  ports: DoctorPorts,
): Promise<DoctorResult> {
  const facts = await readFacts(input, ports)
  const calls = { github: ports.settings.calls(), aws: ports.account.calls() }
  return { ...diagnose(facts, input), calls }
}
