/**
 * `npm run bench [name…]`: measures what design states as ratios, in one run on this machine, and exits 1 when a limit is passed.
 * Every other file in this folder exports one `bench`.
 */
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Bench } from './bench.ts'

async function main(wanted: readonly string[]): Promise<void> {
  const names = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && file !== 'main.ts' && file !== 'bench.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .sort()
  console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  for (const name of names) {
    const { bench } = (await import(`./${name}.ts`)) as { readonly bench: Bench }
    console.log(`\n${bench.title}`)
    for (const { what, figure, limit, isWithin } of await bench.run()) {
      console.log(
        `  ${isWithin ? 'ok  ' : 'OVER'} ${what.padEnd(56)} ${figure.padStart(12)}   limit ${limit}`,
      )
      if (!isWithin) process.exitCode = 1
    }
  }
}

await main(process.argv.slice(2))
