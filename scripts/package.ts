/**
 * `npm run package -- [--committed] [--out <folder>]`: the folder that is published as the npm package `leasehold`: the command
 * line in JavaScript, what `leasehold init` writes from, the portal's app, and a manifest without dependencies.
 *
 * With `--committed` the command line and the portal's app are those in `dist/`, and nothing but Node is needed; without it
 * they are built now.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root, secondsSince } from './tools.ts'

/** Copied as they are. */
const SHIPPED = [
  ...['README.md', 'LICENSE', 'CHANGELOG.md', 'cli/leasehold.js', 'schemas/*.json', 'prices/*.yaml'],
  ...['policies/*', 'modules/**/*', 'modules/**/.terraform.lock.hcl', '.github/workflows/on-*.yml'],
]
const PORTAL = 'dist/portal'
/** Where `npm run build` leaves the command line, and where it is in the package: beside its launcher. */
const [BUILT, CLI] = ['dist/cli', 'cli']

/** What npm reads; nothing of how this repository is worked on. */
function manifest(): string {
  const { name, version, description, license } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, unknown>>
  const repository = { type: 'git', url: 'git+https://github.com/leasehold/leasehold.git' }
  const value = {
    ...{ name, version, description, license, repository, type: 'module' },
    bin: { leasehold: 'cli/leasehold.js' },
    engines: { node: '>=22' },
    publishConfig: { access: 'public', provenance: true },
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

async function buildInto(folder: string): Promise<void> {
  const { bundleCli } = await import('./package/bundle-cli.ts')
  const { bundlePortal } = await import('../src/outside/portal/bundle.ts')
  const [cli, portal] = [await bundleCli(root), await bundlePortal(root)]
  for (const [below, files] of [
    [CLI, cli],
    [PORTAL, portal],
  ] as const)
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, below, path)), { recursive: true })
      writeFileSync(join(folder, below, path), content)
    }
}

const start = performance.now()
const { out = join('build', 'npm'), committed } = parseArgs({
  options: { out: { type: 'string' }, committed: { type: 'boolean', default: false } },
}).values
const folder = resolve(root, out)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const path of globSync(SHIPPED, { cwd: root, exclude: ['**/.terraform/**'] }))
  cpSync(join(root, path), join(folder, path), { recursive: true })
if (committed) {
  cpSync(join(root, BUILT), join(folder, CLI), { recursive: true })
  cpSync(join(root, PORTAL), join(folder, PORTAL), { recursive: true })
} else await buildInto(folder)
writeFileSync(join(folder, 'package.json'), manifest())
console.log(`${folder}: ${secondsSince(start)}`)
