import type { Mutation } from './mutation.ts'

const APPROVAL = 'src/approval/approval.ts'
const DESTROY = 'src/run/reaper/destroy.ts'
const CHECKS = 'src/run/reaper/destroy-checks.ts'
const APPLY_TESTS = ['src/run/provision/apply.test.ts']
const DESTROY_TESTS = ['src/run/reaper/destroy.test.ts']

/** What stands between a merge and an apply, and between a due lease and its destroy. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S9',
    file: 'src/run/provision/plan.ts',
    find: 'if (mixed.length > 0) {',
    replace: 'if (mixed.length > 20) {',
    tests: ['src/run/provision/plan.test.ts'],
  },
  {
    line: 'S8',
    file: 'src/run/provision/plan-refusals.ts',
    find: 'own === undefined ? issue?.author.id === author.id : claimed === own',
    replace: 'own !== 0 && author.id > 0',
    tests: ['src/run/provision/plan.test.ts'],
  },
  {
    line: 'S15',
    file: 'src/run/provision/apply-stack.ts',
    find: 'if (ended !== undefined) return await refuse(stack, ports, progress, ended, plan.value)',
    replace: 'void ended',
    tests: ['src/run/provision/apply-meanwhile.test.ts'],
  },
  {
    line: 'S8',
    file: APPROVAL,
    find: "  if (question.requesters.some(({ id }) => id === author.id)) return 'asked for this lease'\n",
    replace: '',
    tests: ['src/approval/approval.test.ts', ...APPLY_TESTS],
  },
  {
    line: 'S8',
    file: APPROVAL,
    find: "  if (question.pushers.some(({ id }) => id === author.id)) return 'pushed to the branch'\n",
    replace: '',
    tests: ['src/approval/approval.test.ts', ...APPLY_TESTS],
  },
  {
    line: 'S8',
    file: APPROVAL,
    find: 'if (commit !== question.headSha)',
    replace: 'if (commit === undefined)',
    tests: ['src/approval/approval.test.ts', ...APPLY_TESTS],
  },
  {
    line: 'S8',
    file: 'src/run/provision/apply-gate.ts',
    find: "if (!approval.ok) return closed('approval-missing', approval.message, pull)",
    replace: '',
    tests: APPLY_TESTS,
  },
  {
    line: 'S12',
    file: 'src/run/provision/apply-stack.ts',
    find: "if (approved.kind === 'any' || plan.digest === approved.digest) return undefined",
    replace: "if (approved.kind === 'any' || plan.digest.length > 0) return undefined",
    tests: APPLY_TESTS,
  },
  {
    line: 'S12',
    file: 'src/run/provision/apply-stack.ts',
    find: 'whyNotThisPlan(stack, plan.value) ?? refusedByPolicy(stack, plan.value)',
    replace: 'whyNotThisPlan(stack, plan.value)',
    tests: APPLY_TESTS,
  },
  {
    line: 'S13',
    file: 'src/run/provision/plan.ts',
    find: 'if (kept?.digest === plan.digest && kept.tree === tree)',
    replace: 'if (kept !== undefined)',
    tests: ['src/run/provision/plan.test.ts'],
  },
  {
    line: 'S13',
    file: 'src/outside/aws/storage-local.ts',
    find: 'await link(draft, path)',
    replace: 'await writeFile(path, content)',
    tests: ['src/evidence/evidence.test.ts'],
  },
  {
    line: 'S16',
    file: 'src/run/provision/apply-decision.ts',
    find: 'if (context.checkout !== context.tree)',
    replace: 'if (context.checkout === undefined)',
    tests: APPLY_TESTS,
  },
  {
    line: 'S17',
    file: 'src/run/account.ts',
    find: 'if (identity.account === manifest.account && identity.partition === manifest.partition) return undefined',
    replace: 'if (identity.account !== "") return undefined',
    tests: ['src/run/provision/plan.test.ts', ...APPLY_TESTS],
  },
  {
    line: 'L5',
    file: CHECKS,
    find: "return wrong === undefined ? undefined : blocked('account-mismatch', wrong)",
    replace: 'return wrong === undefined ? undefined : undefined',
    tests: DESTROY_TESTS,
  },
  {
    line: 'L5',
    file: CHECKS,
    find: 'if (config.reaper.deniedAccounts.includes(manifest.account))',
    replace: 'if (config.reaper.deniedAccounts.includes(manifest.uid))',
    tests: DESTROY_TESTS,
  },
  {
    line: 'L10',
    file: 'src/stack/destroy-plan.ts',
    find: 'if (others.length > 0) return problems(...others.map(notADelete))',
    replace: '',
    tests: ['src/stack/destroy-plan.test.ts'],
  },
  {
    line: 'L10',
    file: 'src/stack/destroy-plan.ts',
    find: 'if (deletes !== refreshed || alreadyGone < 0)',
    replace: 'if (alreadyGone < 0)',
    tests: ['src/stack/destroy-plan.test.ts'],
  },
  {
    line: 'L11',
    file: DESTROY,
    find: 'if (after === undefined || after.managed !== 0)',
    replace: 'if (after === undefined)',
    tests: DESTROY_TESTS,
  },
  {
    line: 'L11',
    file: DESTROY,
    find: 'if (after.lineage !== before.lineage || after.serial <= before.serial)',
    replace: 'if (after.lineage === "")',
    tests: DESTROY_TESTS,
  },
  {
    line: 'L11',
    file: DESTROY,
    find: 'if (outcome.removed !== plan.deletes)',
    replace: 'if (outcome.removed < 0)',
    tests: DESTROY_TESTS,
  },
  {
    line: 'L12',
    file: CHECKS,
    find: "if (state === undefined && !facts.some(isTraceOfApply)) return { kind: 'never-applied' }",
    replace: "return { kind: 'never-applied' }",
    tests: DESTROY_TESTS,
  },
  {
    line: 'S12',
    file: 'src/run/provision/apply-stack.ts',
    find: 'summary !== undefined && beyondApproved(summary, plan.summary).length === 0',
    replace: 'summary !== undefined',
    tests: APPLY_TESTS,
  },
  {
    line: 'L18',
    file: 'src/outside/aws/cloud.ts',
    find: 'if (tokens.has(token) || stale === STALE_LIMIT)',
    replace: 'if (stale === STALE_LIMIT)',
    tests: ['src/outside/aws/cloud.test.ts'],
  },
]
