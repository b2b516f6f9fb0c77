#!/usr/bin/env node
// In a clone Node 24 runs the sources as they are, without a build; an older Node starts the one that `npm ci` installed, if
// it is there. The npm package holds the same as plain JavaScript, which older ones run too.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const sources = join(folder, 'main.ts')
const isPackage = !existsSync(sources)
const installed = join(folder, '..', 'node_modules', '.bin', 'node')
const [needed, version] = [isPackage ? 22 : 24, Number.parseInt(process.versions.node, 10)]

if (version >= needed) {
  const { start } = await import(pathToFileURL(isPackage ? join(folder, 'main.js') : sources).href)
  await start(process.argv)
} else if (!isPackage && existsSync(installed)) {
  const child = spawnSync(installed, [join(folder, 'leasehold.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = child.status ?? 1
} else {
  const remedy = isPackage ? '' : ` Run \`npm ci\` in ${join(folder, '..')}: it installs one.`
  console.error(`leasehold needs Node ${needed} or later; this is ${process.version}.${remedy}`)
  process.exitCode = 2
}
