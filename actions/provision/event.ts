/** Nobody: a run that GitHub's clock started. */
const SCHEDULE = { login: 'schedule', id: 0 } as const

/** Who caused a run, by the numeric id of the event's sender (S6); a schedule has none. */
export function readActor(event: {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
}): { readonly login: string; readonly id: number } {
  const sender = event.payload['sender']
  if (event.name === 'schedule' || sender === null || typeof sender !== 'object') return SCHEDULE
  const { login, id } = sender as { readonly login?: unknown; readonly id?: unknown }
  return typeof login === 'string' && typeof id === 'number' && Number.isSafeInteger(id)
    ? { login, id }
    : SCHEDULE
}
