import { problems, type Problem, type Result } from '../kit/result.ts'
import type { PlanDocument } from './document.ts'
import { readPlan } from './plan.ts'

/**
 * Reads the bytes of `terraform show -json`: UTF-8, with or without a mark, or UTF-16 with one, as PowerShell writes
 * when it redirects. What is something else is refused, and says what it is.
 */
export function readPlanText(content: Uint8Array): Result<PlanDocument> {
  const text = decode(content)
  if (text === undefined) return unreadable('the plan is in an encoding that is not known')
  if (text.trim() === '') return unreadable('the plan is empty')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return unreadable(notJson(content, text))
  }
  const other = otherDocument(json)
  return other === undefined ? readPlan(json) : unreadable(other)
}

function decode(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(content), { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/** Without a mark, JSON in UTF-16 has a zero in its first two bytes, as it begins with a character of ASCII. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (second === 0 && first !== 0) return 'utf-16le'
  return first === 0 ? 'utf-16be' : 'utf-8'
}

function notJson(content: Uint8Array, text: string): string {
  // A saved plan is a zip archive.
  if (content[0] === 0x50 && content[1] === 0x4b) return 'this is the saved plan itself, not its JSON'
  if (/^\{"@level":/.test(text.trimStart())) return 'this is the stream of `terraform plan -json`, not a plan'
  return 'the plan is not JSON'
}

function otherDocument(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  if ('lineage' in json) return 'this is a state file, not a plan'
  if ('values' in json && !('resource_changes' in json) && !('planned_values' in json)) {
    return 'this is the JSON of a state, not of a plan'
  }
  return '@level' in json ? 'this is the stream of `terraform plan -json`, not a plan' : undefined
}

function unreadable(message: string): Result<never> {
  const problem: Problem = {
    code: 'plan-unreadable',
    message,
    field: '',
    allowed: ['the output of `terraform show -json <plan file>`'],
    remedy: '`terraform plan -out plan.bin`, then `terraform show -json plan.bin > plan.json`',
  }
  return problems(problem)
}
