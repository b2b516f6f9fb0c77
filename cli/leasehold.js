#!/usr/bin/env node
// Node 24 runs the sources as they are, without a build. An older Node starts the one that `npm ci` installed, if it is there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const main = join(folder, 'main.ts')
const installed = join(folder, '..', 'node_modules', '.bin', 'node')

if (Number.parseInt(process.versions.node, 10) >= 24) {
  const { start } = await import(pathToFileURL(main).href)
  await start(process.argv)
} else if (existsSync(installed)) {
  const child = spawnSync(installed, [join(folder, 'leasehold.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = child.status ?? 1
} else {
  console.error(
    `leasehold needs Node 24 or later; this is ${process.version}. Run \`npm ci\` in ${join(folder, '..')}: it installs one.`,
  )
  process.exitCode = 2
}
