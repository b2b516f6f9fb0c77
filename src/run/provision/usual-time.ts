import { compareText } from '../../kit/canonical.ts'
import { evidenceOf, type LeaseFacts } from '../../lease/facts.ts'

/** Seconds that a first apply of a module takes for most, from and to. */
export type UsualTimes = ReadonlyMap<string, readonly [from: number, to: number]>

/** Lives that are looked at for each module: what took long a year ago says nothing of today. */
const LOOKED_AT = 20
/** Fewer say nothing. */
const ENOUGH = 3

/** What the first applies of the newest lives took, the middle half of them. */
export function usualTimes(leases: readonly Pick<LeaseFacts, 'manifest' | 'evidence'>[]): UsualTimes {
  const firsts = leases
    .flatMap(({ manifest, evidence }) => {
      const applied = evidenceOf(evidence, 'run-record').filter(({ event }) => event === 'applied')
      const [first] = applied.sort((a, b) => compareText(a.at, b.at))
      return first === undefined ? [] : [{ module: manifest.module.name, ...first }]
    })
    .sort((a, b) => compareText(b.at, a.at))
  const byModule = Map.groupBy(firsts, ({ module }) => module)
  return new Map(
    [...byModule].flatMap(([module, all]) => {
      const seconds = all
        .slice(0, LOOKED_AT)
        .map(({ durationSeconds }) => durationSeconds)
        .sort((a, b) => a - b)
      const at = (part: number): number => seconds[Math.round(part * (seconds.length - 1))] ?? 0
      return seconds.length < ENOUGH ? [] : [[module, [at(0.25), at(0.75)]] as const]
    }),
  )
}
