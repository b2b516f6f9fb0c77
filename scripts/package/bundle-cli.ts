import { readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { licensesOf } from '../../src/outside/licenses.ts'

/** Loaded from where they are, or never: esbuild makes the portal's app in a clone alone, nunjucks watches no files. */
const EXTERNAL = ['esbuild', 'chokidar']

/** Packages that are not ES modules ask for parts of Node by `require`. */
const REQUIRE =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);"

/**
 * The command line as one file of JavaScript with everything that it needs in it, as Node takes no types out of what lies
 * below `node_modules`. Not minified, as it is committed and reviewed; what is loaded later in the sources runs later here.
 * @param root of this repository
 */
export async function bundleCli(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'cli/main.ts' },
    outdir: join(root, 'cli'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // Of packages that have both, the smaller one: what is not used is left out of an ES module.
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: REQUIRE },
    external: EXTERNAL,
    logLevel: 'error',
    write: false,
    metafile: true,
    plugins: [commandList(root)],
  })
  refuseStrangers(metafile)
  const licenses = await licensesOf(root, Object.keys(metafile.inputs))
  const main = outputFiles.map(({ contents }) => ['main.js', contents] as const)
  return new Map([...main, ['licenses.txt', new TextEncoder().encode(licenses)]])
}

/** `cli/command-files.ts` reads a folder; a bundle has a list. */
function commandList(root: string): Plugin {
  return {
    name: 'command-list',
    setup(bundle) {
      bundle.onLoad({ filter: /[\\/]cli[\\/]command-files\.ts$/ }, () => {
        const names = readdirSync(join(root, 'cli', 'commands'))
          .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
          .map((file) => file.slice(0, -'.ts'.length))
          .sort()
        const lines = names.map((name) => `['${name}', () => import('./commands/${name}.ts')],`)
        return {
          contents: `export const commandFiles = () => new Map([\n${lines.join('\n')}\n])`,
          resolveDir: join(root, 'cli'),
        }
      })
    },
  }
}

/** Whoever installs the package gets no other package with it. */
function refuseStrangers({ outputs }: Metafile): void {
  const external = Object.values(outputs).flatMap(({ imports }) =>
    imports.filter((one) => one.external === true),
  )
  const strangers = external
    .map(({ path }) => path)
    .filter((path) => !EXTERNAL.includes(path) && !isBuiltin(path))
  if (strangers.length > 0) throw new Error(`the command line would need ${strangers.join(', ')}`)
}
