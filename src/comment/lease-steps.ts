import type { LeaseStep } from './lease-comment.ts'

const LABELS = {
  understood: 'Request understood',
  policy: 'Policy',
  reviewed: 'Reviewed',
  applied: 'Applied',
  ready: 'Ready',
} as const

export type StepName = keyof typeof LABELS

/**
 * The way of a lease up to one step: those before it are done, those after it wait.
 * @param notes Markdown by step
 */
export function leaseSteps(
  current: StepName,
  state: LeaseStep['state'],
  notes: Readonly<Partial<Record<StepName, string>>> = {},
): readonly LeaseStep[] {
  const names = Object.keys(LABELS).filter((name): name is StepName => name in LABELS)
  const at = names.indexOf(current)
  return names.map((name, index) => ({
    label: LABELS[name],
    state: index < at ? 'done' : index === at ? state : 'waiting',
    note: notes[name] ?? '',
  }))
}
