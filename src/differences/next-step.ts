import type { LeaseSide } from './facts.ts'

/** One step each, for a person: what to type stands between backticks. Nothing here deletes. */

export function applyAgain(lease: string): string {
  return `comment \`/retry\` on its issue, or \`leasehold apply requests/${lease}.yaml\``
}

export function mend(lease: string): string {
  return `\`leasehold plan requests/${lease}.yaml\` shows it, \`leasehold apply requests/${lease}.yaml\` mends it`
}

export function findState(backend: LeaseSide['backend']): string {
  if (backend.type === 'local') return `bring back the file \`${backend.key}\``
  return `restore a version: \`aws s3api list-object-versions --bucket ${backend.bucket} --prefix ${backend.key}\``
}

export function findStack(lease: string): string {
  return `revert the commit that took it away, then end the lease: \`git log --diff-filter=D --oneline -- stacks/${lease}\``
}

export function render(lease: string): string {
  return `\`leasehold render requests/${lease}.yaml\`, and commit what it writes`
}

export function lookAtPrice(lease: string): string {
  return `\`leasehold lease show ${lease}\`; its owner may \`/resize\` or \`/end\` it`
}

/** Deleting is a person's own decision, and nothing that we give a command for (L20). */
export function lookAt(arn: string, region: string): string {
  return `look whose it is, and delete it by hand: \`aws resourcegroupstaggingapi get-resources --region ${region} --resource-arn-list ${shellWord(arn)}\``
}

/** What AWS says may hold anything; a shell must take it for one word. */
function shellWord(text: string): string {
  return /^[\w:/.,@+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
