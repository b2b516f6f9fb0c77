/**
 * `npm run package -- [--out <folder>]`: the folder that is published as the npm package `leasehold`. Node takes no types out of
 * what lies below `node_modules`, so the command line is built to JavaScript, with everything that it needs in it: the
 * package has no dependencies. Beside it lies what `leasehold init` writes from.
 */
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, type Metafile, type Plugin } from 'esbuild'
import { licensesOf } from '../src/outside/licenses.ts'
import { PORTAL_DIST } from '../src/outside/portal/app.ts'
import { bundlePortal } from '../src/outside/portal/bundle.ts'
import { root, secondsSince } from './tools.ts'

/** Copied as they are. */
const SHIPPED = [
  ...['README.md', 'LICENSE', 'CHANGELOG.md', 'cli/leasehold.js', 'schemas/*.json', 'prices/*.yaml'],
  ...['policies/*', 'modules/**/*', 'modules/**/.terraform.lock.hcl', '.github/workflows/on-*.yml'],
]

/** Loaded where they are, or never: esbuild makes the portal's app in a clone alone, nunjucks watches no files. */
const EXTERNAL = ['esbuild', 'chokidar']

/** Packages that are not ES modules ask for parts of Node by `require`. */
const REQUIRE =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);"

/** `cli/command-files.ts` reads a folder; a bundle has a list. */
const commandList: Plugin = {
  name: 'command-list',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]cli[\\/]command-files\.ts$/ }, () => {
      const names = readdirSync(join(root, 'cli', 'commands'))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => file.slice(0, -'.ts'.length))
      const lines = names.map((name) => `['${name}', await import('./commands/${name}.ts')],`)
      return {
        contents: `export const loadCommandFiles = async () => new Map([\n${lines.join('\n')}\n])`,
        resolveDir: join(root, 'cli'),
      }
    })
  },
}

async function bundleCli(folder: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'cli/main.ts' },
    outdir: join(folder, 'cli'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // ES modules where a package has both: what a package of the other kind exports has no names when it is loaded later.
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: REQUIRE },
    external: EXTERNAL,
    logLevel: 'error',
    metafile: true,
    plugins: [commandList],
  })
  refuseNameless(metafile)
  writeFileSync(join(folder, 'licenses.txt'), await licensesOf(root, Object.keys(metafile.inputs)))
}

/** What is loaded later must be an ES module: of another, names are found at run time alone, and not by esbuild. */
function refuseNameless({ inputs }: Metafile): void {
  for (const [from, { imports }] of Object.entries(inputs))
    for (const { kind, path } of imports)
      if (kind === 'dynamic-import' && inputs[path]?.format === 'cjs')
        throw new Error(`${from} loads ${path} later, which is no ES module`)
}

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

const start = performance.now()
const { out = join('build', 'npm') } = parseArgs({ options: { out: { type: 'string' } } }).values
const folder = resolve(root, out)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const path of globSync(SHIPPED, { cwd: root, exclude: ['**/.terraform/**'] }))
  cpSync(join(root, path), join(folder, path), { recursive: true })
writeFileSync(join(folder, 'package.json'), manifest())
await bundleCli(folder)
for (const [path, content] of await bundlePortal(root)) {
  const file = join(folder, PORTAL_DIST, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
console.log(`${folder}: ${secondsSince(start)}`)
