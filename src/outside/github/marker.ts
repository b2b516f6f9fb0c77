import { Fault } from '../../kit/result.ts'

/**
 * What is ours is known by who wrote it and by its first line.
 * @param marker kebab-case words
 */
export function firstLineFor(marker: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(marker))
    throw new Fault('not-a-marker', 'a marker is kebab-case words')
  return `<!-- leasehold:${marker} -->`
}

export function firstLineOf(body: string): string {
  return (body.split('\n', 1)[0] ?? '').trimEnd()
}

/** Undefined: it is not a line that {@link firstLineFor} makes. */
export function markerIn(firstLine: string): string | undefined {
  return /^<!-- leasehold:([a-z0-9]+(?:-[a-z0-9]+)*) -->$/.exec(firstLine)?.[1]
}
