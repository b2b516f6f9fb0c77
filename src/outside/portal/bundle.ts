import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'
import type { Files } from '../../kit/git-objects.ts'
import { Fault } from '../../kit/result.ts'
import { licensesOf } from '../licenses.ts'

/** Where the app’s code and its scripts go, below the portal’s root. */
const ASSETS = 'assets'

/**
 * The app of the portal, bundled from `portal/` by esbuild: pages in chunks of their own, names with a digest of what is
 * in them, so that a browser never puts an old script and a new one together. Not minified, as it is committed and reviewed.
 * @param root of this repository
 */
export async function bundlePortal(root: string): Promise<Files> {
  const { build } = await import('esbuild')
  const result = await build({
    absWorkingDir: root,
    entryPoints: { app: 'portal/main.tsx', style: 'portal/style/main.css' },
    outdir: join(root, ASSETS),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    write: false,
    metafile: true,
    plugins: [pureImports],
  })
  refuseNode(result.metafile)
  const files = new Map<string, Uint8Array>()
  for (const { path, contents } of result.outputFiles) files.set(relative(root, path), contents)
  const [script, style] = ['app', 'style'].map((name) => entryOf(result.metafile, name))
  const page = await readFile(join(root, 'portal', 'index.html'), 'utf8')
  const html = page.replace('@style@', style ?? '').replace('@script@', script ?? '')
  files.set('index.html', new TextEncoder().encode(html))
  files.set('icon.svg', await readFile(join(root, 'portal', 'icon.svg')))
  files.set(
    'licenses.txt',
    new TextEncoder().encode(await licensesOf(root, Object.keys(result.metafile.inputs))),
  )
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Code of the library imports Node and packages beside functions that the portal does not call. Marked as free of side
 * effects, such an import goes away with them; one that stays fails the build, see {@link refuseNode}.
 */
const pureImports: Plugin = {
  name: 'pure-imports',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, external: true, sideEffects: false }))
    build.onResolve(
      { filter: /^(ajv|js-yaml)$/ },
      async ({ path, resolveDir, importer, kind, pluginData }) => {
        if (pluginData === resolving) return undefined
        const found = await build.resolve(path, { resolveDir, importer, kind, pluginData: resolving })
        return { ...found, sideEffects: false }
      },
    )
  },
}
const resolving = Symbol('resolving')

function refuseNode({ outputs }: Metafile): void {
  for (const [path, { imports }] of Object.entries(outputs)) {
    const wrong = imports.find((one) => one.external === true)
    if (wrong !== undefined) throw new Fault('portal-needs-node', `${path} would import ${wrong.path}`)
  }
}

function entryOf({ outputs }: Metafile, name: string): string {
  const pattern = new RegExp(`^${ASSETS}/${name}-[0-9A-Z]+\\.(js|css)$`)
  const found = Object.keys(outputs).find(
    (path) => pattern.test(path) && outputs[path]?.entryPoint !== undefined,
  )
  if (found === undefined) throw new Fault('portal-without-entry', `esbuild made no ${name}`)
  return found
}
