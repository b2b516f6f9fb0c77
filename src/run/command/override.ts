import type { Command } from '../../command/grammar.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import type { OverrideEvidence } from '../../formats/evidence.ts'
import type { Guardrails } from '../../formats/guardrails.ts'
import type { StackManifest } from '../../formats/stack.ts'
import { escapeMarkdown, inlineCode } from '../../kit/markdown.ts'
import { nearest } from '../../kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { commonEvidence } from '../../reaper/records.ts'
import type { Person, PullRequest } from '../../ports.ts'
import { askersOfPull } from '../approval/approval-of.ts'
import { refusal } from './answer.ts'
import type { Answered, CommandRun, RecordPorts } from './context.ts'
import type { LeaseView } from './subject.ts'

/**
 * `/override RULE reason`: a soft rule, for this head and the plan that was made of it; a push or another plan ends it.
 * By whom the guardrails name, and never by who asked for what is judged.
 */
export async function recordOverride(
  run: CommandRun,
  { rule, reason }: Extract<Command, { readonly name: 'override' }>,
  ports: RecordPorts,
): Promise<Answered> {
  const { comment, subject, guardrails } = run
  const { pull } = subject
  if (pull?.isOpen !== true) return refusal([noPull()])
  const wrong = wrongRule(rule, guardrails) ?? (await isOwnChange(run, pull, ports))
  if (wrong !== undefined) return refusal([wrong])
  const facts: { readonly view: LeaseView; readonly fact: OverrideEvidence }[] = []
  for (const view of subject.leases) {
    const fact = await overrideOf(view, { rule, reason, pull }, run, ports)
    if (!fact.ok) return refusal(fact.problems)
    facts.push({ view, fact: fact.value })
  }
  for (const { view, fact } of facts) await logOf(view, run, ports).create(fact, String(comment.id))
  const head = pull.headSha.slice(0, 7)
  return {
    decision: 'done',
    reasonCode: 'overridden',
    message: `rule ${rule} is overridden for ${head} of #${pull.number}`,
    mark: 'done',
    markdown: `${inlineCode(rule)} is overridden for \`${head}\` and its plan: ${escapeMarkdown(reason)}. Another push or another plan ends that. It is judged again now.`,
    pull: { number: pull.number, headSha: pull.headSha, branch: pull.branch },
    ...environmentOf(subject.leases[0]),
    next: 'plan',
  }
}

function noPull(): Problem {
  return {
    code: 'no-open-pull-request',
    message: 'a rule is overridden on an open pull request',
    remedy: 'comment on the pull request that the rule stops',
  }
}

/** Rules of guardrails.yaml are known here; a name that may be one of Rego or of a scanner is left to the judgement. */
function wrongRule(rule: string, guardrails: Guardrails | undefined): Problem | undefined {
  const rules: Readonly<Record<string, { readonly level: string } | undefined>> = guardrails?.rules ?? {}
  const level = Object.hasOwn(rules, rule) ? rules[rule]?.level : undefined
  const soft = Object.keys(rules).filter((name) => rules[name]?.level === 'soft')
  if (level === 'soft') return undefined
  if (level !== undefined)
    return {
      code: 'not-soft',
      message: `\`${rule}\` is ${level}: only a soft rule can be overridden`,
      allowed: soft,
      remedy: level === 'hard' ? 'ask for a waiver in policies/waivers.yaml' : 'it blocks nothing',
    }
  const guess = nearest(rule, Object.keys(rules))
  if (guess === undefined) return undefined
  return {
    code: 'unknown-rule',
    message: `there is no rule \`${rule}\``,
    allowed: soft,
    remedy: `did you mean \`${guess}\`?`,
  }
}

async function isOwnChange(
  { comment, subject }: CommandRun,
  pull: PullRequest,
  ports: RecordPorts,
): Promise<Problem | undefined> {
  const asking = await askersOfPull(pull, ports)
  const owners = subject.leases.flatMap(({ living }) => living?.request?.owner ?? [])
  const homes = subject.leases.flatMap(({ living }) => living?.manifest.issue ?? [])
  const authors: Person[] = []
  for (const home of new Set(homes)) {
    const issue = await ports.forge.issue(home)
    if (issue !== undefined) authors.push(issue.author)
  }
  const involved = asking === undefined ? undefined : [pull.author, ...asking, ...owners, ...authors]
  if (involved?.some(({ id }) => id === comment.author.id) === false) return undefined
  return {
    code: 'own-change',
    message:
      involved === undefined
        ? 'nobody can say who asked for this, so that nobody may override'
        : 'who asked for a change, or owns it, does not override its rules',
    remedy: 'ask another person who may',
  }
}

/** The plan role recorded the plan of this very head only after it was verified: so the uid in it is no mere claim. */
async function overrideOf(
  view: LeaseView,
  { rule, reason, pull }: { readonly rule: string; readonly reason: string; readonly pull: PullRequest },
  run: CommandRun,
  ports: RecordPorts,
): Promise<Result<OverrideEvidence>> {
  const manifest = view.living?.manifest ?? view.asked?.manifest
  const plan =
    manifest === undefined
      ? undefined
      : await logOf(view, run, ports).read('plan', view.lease, manifest.uid, pull.headSha)
  if (manifest === undefined || (plan === undefined && view.living === undefined))
    return problems({
      code: 'not-planned',
      message: `\`${view.lease}\` is not planned at \`${pull.headSha.slice(0, 7)}\` yet`,
      remedy: 'wait for its plan, then override',
    })
  const { login, id } = run.comment.author
  return ok({
    kind: 'override',
    ...commonEvidence(
      { lease: view.lease, manifest: ownKey(view, manifest, run) },
      { now: ports.clock.now(), run: ports.run },
    ),
    by: { login, id },
    rule,
    reason,
    comment: run.comment.id,
    headSha: pull.headSha,
    digest: plan?.digest ?? null,
  })
}

/** A manifest of a pull request is data: where its state lies is worked out here, and not read from it. */
function ownKey({ lease }: LeaseView, manifest: StackManifest, { base }: CommandRun): StackManifest {
  const key = `${base.config.repository.id}/${lease}/${manifest.uid}/terraform.tfstate`
  return { ...manifest, backend: { ...manifest.backend, key } }
}

/** Of a lease that is not merged yet, the backend that the configuration names, whatever the pull request says. */
function logOf({ living }: LeaseView, { base }: CommandRun, { openStorage }: RecordPorts) {
  return openEvidence(openStorage(living?.manifest.backend ?? base.config.backend), base.config.repository.id)
}

function environmentOf(view: LeaseView | undefined): Pick<Answered, 'environment'> {
  const environment = view?.living?.manifest.environment ?? view?.asked?.environment
  return environment === undefined ? {} : { environment }
}
