/**
 * `npm run build`: one bundle for all actions in `dist/`, a stub for each in `actions/<name>/dist/`, the portal's app in `dist/portal/`,
 * and the command line, for the npm package, in `dist/cli/`.
 * With `--check` it builds into a temporary folder and fails when what is committed is not the same, byte for byte.
 */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { PORTAL_DIST } from '../src/outside/portal/app.ts'
import { bundlePortal } from '../src/outside/portal/bundle.ts'
import { bundleCli } from './package/bundle-cli.ts'
import { root, runTool, secondsSince } from './tools.ts'

/** Every file of the build by path from the root of the repository. */
type Built = ReadonlyMap<string, Buffer>

class BuildError extends Error {}

function actionNames(): readonly string[] {
  return readdirSync(join(root, 'actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'actions', entry.name, 'main.ts')))
    .map((entry) => entry.name)
    .sort()
}

function stub(name: string): string {
  return `// Made by \`npm run build\`: the code of every action is in the shared bundle.\nimport { start } from '../../../dist/index.js'\n\nawait start('${name}')\n`
}

async function mustRun(command: string, args: readonly string[], cwd = root): Promise<void> {
  const { code, text } = await runTool(command, args, { cwd })
  if (code !== 0) throw new BuildError(`${command} ${args.join(' ')} failed\n${text.trimEnd()}`)
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/**
 * The compiler writes plain JavaScript, ncc puts it together: not minified, so that a reviewer can read a difference.
 * Chunk names are numbers, so both folders start empty.
 */
async function build(): Promise<Built> {
  rmSync(join(root, 'build'), { recursive: true, force: true })
  await mustRun('tsc', ['-p', 'tsconfig.build.json'])
  // JavaScript already: the compiler takes only the types of it.
  for (const path of globSync('src/formats/**/*.check.js', { cwd: root }))
    cpSync(join(root, path), join(root, 'build', path))
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-build-'))
  try {
    const entry = join(root, 'build', 'actions', 'entry.js')
    // ncc takes a path that is put together at run time for an asset, and copies what matches below its own folder.
    const nothing = join(root, 'build', 'nothing')
    mkdirSync(nothing)
    const options = ['--out', folder, '--license', 'licenses.txt', '--no-cache', '--quiet']
    await mustRun('ncc', ['build', entry, ...options], nothing)
    const built = new Map<string, Buffer>()
    for (const file of filesBelow(folder)) {
      const path = relative(folder, file)
      if (!/^((\d+\.)?index\.js|licenses\.txt|package\.json)$/.test(path)) {
        throw new BuildError(`the bundle would hold ${path}, which is not code`)
      }
      built.set(join('dist', path), readFileSync(file))
    }
    for (const name of actionNames()) {
      built.set(join('actions', name, 'dist', 'index.js'), Buffer.from(stub(name)))
    }
    for (const [path, content] of await bundleCli(root)) {
      built.set(join('dist', 'cli', path), Buffer.from(content))
    }
    for (const [path, content] of await bundlePortal(root)) {
      built.set(join(PORTAL_DIST, path), Buffer.from(content))
    }
    return built
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function outputFolders(): readonly string[] {
  return ['dist', ...readdirSync(join(root, 'actions')).map((name) => join('actions', name, 'dist'))]
}

function write(built: Built): void {
  for (const folder of outputFolders()) rmSync(join(root, folder), { recursive: true, force: true })
  for (const [path, content] of built) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** What differs from the committed files, also those that no build makes and those that Git does not know. */
async function differences(built: Built): Promise<readonly string[]> {
  const found: string[] = []
  for (const [path, content] of built) {
    const file = join(root, path)
    if (!existsSync(file)) found.push(`missing: ${path}`)
    else if (!readFileSync(file).equals(content)) found.push(`stale: ${path}`)
  }
  for (const file of outputFolders().flatMap((folder) => filesBelow(join(root, folder)))) {
    const path = relative(root, file)
    if (!built.has(path)) found.push(`no build makes it: ${path}`)
  }
  const status = await runTool('git', [
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--ignored',
    '--',
    ...outputFolders(),
  ])
  if (status.code !== 0) throw new BuildError(`git status failed\n${status.text}`)
  return [
    ...found,
    ...status.text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `not committed: ${line.trim()}`),
  ]
}

async function main(): Promise<void> {
  const start = performance.now()
  const built = await build()
  const size = [...built.values()].reduce((sum, content) => sum + content.byteLength, 0)
  const summary = `${built.size} files, ${(size / 1e6).toFixed(1)} MB, ${secondsSince(start)}`
  if (!process.argv.includes('--check')) {
    write(built)
    console.log(`built ${summary}`)
    return
  }
  const found = await differences(built)
  if (found.length > 0)
    throw new BuildError(`dist is not what the sources build:\n${found.join('\n')}\n→ npm run build`)
  console.log(`dist is what the sources build: ${summary}`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof BuildError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
