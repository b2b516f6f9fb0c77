/**
 * `npm run release -- VERSION`: looks whether this commit may be released as that version, and writes what a release
 * holds into `release/`: the package, its bill of materials, checksums and notes. It pushes, tags and publishes nothing: that is
 * done by `.github/workflows/release.yml`, with what stands there.
 *
 * `--dry-run` goes on past what only a release needs (version, date, a clean tree), says it, and takes the notes of what is
 * not released yet. `--no-build` leaves out the comparison of `dist/` with the sources, where another job made it.
 * Needs nothing but Node, npm and Git: the job that may publish installs no dependencies.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { changelogSections, majorTag, releaseNotes, versionFault } from './release/changelog.ts'
import { shippedParts, type Bill } from './release/bill.ts'
import { root, runTool, secondsSince } from './tools.ts'

interface Options {
  readonly version: string
  readonly dryRun: boolean
  readonly build: boolean
  readonly out: string
}

/** What keeps it from being released. */
class Refused extends Error {}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      out: { type: 'string', default: join(root, 'release') },
    },
  })
  const version = positionals[0] ?? (values['dry-run'] ? packageVersion() : undefined)
  if (version === undefined) throw new Refused('which version? npm run release -- 0.2.0')
  return {
    version: version.replace(/^v/, ''),
    dryRun: values['dry-run'],
    build: !values['no-build'],
    out: values.out,
  }
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
}

async function output(command: string, args: readonly string[]): Promise<string> {
  const { code, text } = await runTool(command, args)
  if (code !== 0) throw new Refused(`${command} ${args.join(' ')} failed\n${text.trimEnd()}`)
  return text
}

/** A step that only a release needs is said and passed over in a dry run. */
async function step(name: string, dry: boolean, act: () => Promise<string> | string): Promise<void> {
  const start = performance.now()
  try {
    const said = await act()
    console.log(`ok    ${name.padEnd(10)} ${secondsSince(start).padStart(6)}  ${said}`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (!dry) throw error
    console.log(`later ${name.padEnd(10)} ${secondsSince(start).padStart(6)}  ${error.message}`)
  }
}

async function checkVersion(version: string): Promise<string> {
  const tags = (await output('git', ['tag', '--list', 'v*'])).trim().split('\n')
  // Tagged by a run that stopped half way: what it did not come to follows.
  const own = `v${version}`
  const isHere = tags.includes(own) && (await commitOf(own)) === (await commitOf('HEAD'))
  const others = isHere ? tags.filter((tag) => tag !== own) : tags
  const fault = versionFault(version, packageVersion(), others)
  if (fault !== undefined) throw new Refused(fault)
  return isHere
    ? `${own} is this commit already; what is missing of it follows`
    : `${version} is the next one`
}

async function commitOf(ref: string): Promise<string> {
  return (await output('git', ['rev-parse', '--verify', `${ref}^{commit}`])).trim()
}

async function checkTree(): Promise<string> {
  const changed = await output('git', ['status', '--porcelain'])
  if (changed !== '') throw new Refused(`not committed:\n${changed.trimEnd()}`)
  return `commit ${(await output('git', ['rev-parse', '--short', 'HEAD'])).trim()}`
}

function writeNotes({ version, dryRun, out }: Options): string {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  const notes = releaseNotes(changelog, version)
  const next = changelogSections(changelog)[0]?.text ?? ''
  const text = typeof notes === 'string' ? next : notes.text
  if (typeof notes !== 'string' || dryRun) writeFileSync(join(out, 'notes.md'), `${text}\n`)
  if (typeof notes === 'string') throw new Refused(notes)
  return `${text.split('\n').length} lines of CHANGELOG.md`
}

/** No scripts run: what is packed is what is committed. */
async function pack({ version, out }: Options): Promise<string> {
  const folder = join('build', 'npm')
  await output('node', ['scripts/package.ts', '--committed', `--out=${folder}`])
  const text = await output('npm', [
    'pack',
    `./${folder}`,
    '--ignore-scripts',
    '--json',
    '--silent',
    `--pack-destination=${out}`,
  ])
  const [packed] = JSON.parse(text.slice(text.indexOf('['))) as {
    filename: string
    size: number
    files: { path: string }[]
  }[]
  const paths = packed?.files.map(({ path }) => path) ?? []
  const odd = paths.filter((path) =>
    /(^|\/)(test|node_modules|\.env|\.git)(\/|$)|\.test\.[jt]s$|\.tfstate/.test(path),
  )
  if (odd.length > 0) throw new Refused(`the package would hold ${odd.slice(0, 5).join(', ')}`)
  if (packed?.filename !== `leasehold-${version}.tgz`)
    throw new Refused(`npm packed ${packed?.filename ?? 'nothing'}`)
  return `${packed.filename}, ${paths.length} files, ${Math.ceil(packed.size / 1024)} KiB`
}

/** CycloneDX of what it was made of, by the lock file: dependencies, and what the portal's app has of development's. */
async function billOfMaterials({ version, out }: Options): Promise<string> {
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--silent']
  const text = await output('npm', args)
  const bill = shippedParts(JSON.parse(text) as Bill, bundledTexts())
  writeFileSync(join(out, `leasehold-${version}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`)
  return `${bill.components.length} components`
}

/** What the bundles say of the packages whose code is in them. */
function bundledTexts(): string {
  const texts = ['dist', 'dist/cli', 'dist/portal'].map((folder) => join(root, folder, 'licenses.txt'))
  return texts.map((path) => (existsSync(path) ? `\n${readFileSync(path, 'utf8')}` : '')).join('')
}

function checksums({ out }: Options): string {
  const files = readdirSync(out)
    .filter((file) => file.endsWith('.tgz') || file.endsWith('.json'))
    .sort()
  const lines = files.map((file) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex')
    return `${digest}  ${basename(file)}\n`
  })
  writeFileSync(join(out, 'SHA256SUMS'), lines.join(''))
  return files.join(', ')
}

async function compareBuild(): Promise<string> {
  return (await output('node', ['scripts/build.ts', '--check'])).trim().split('\n').at(-1) ?? ''
}

async function main(): Promise<void> {
  const options = readOptions()
  const { version, dryRun, out } = options
  if (existsSync(out)) rmSync(out, { recursive: true })
  mkdirSync(out, { recursive: true })
  await step('version', dryRun, () => checkVersion(version))
  await step('tree', dryRun, checkTree)
  await step('notes', dryRun, () => writeNotes(options))
  if (options.build) await step('dist', false, compareBuild)
  await step('package', false, () => pack(options))
  await step('sbom', false, () => billOfMaterials(options))
  await step('checksums', false, () => checksums(options))
  const major = majorTag(version)
  console.log(
    `\n${out} holds the release. ${dryRun ? 'Nothing was published. ' : ''}The workflow then, in this order:`,
  )
  console.log(`  attests dist/ and what is in that folder`)
  console.log(
    `  makes the release v${version} as a draft with its files, and publishes it: from then on it cannot change`,
  )
  console.log(`  publishes leasehold@${version} to npm, with provenance`)
  if (major !== undefined) console.log(`  moves the tag ${major}`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(`not released: ${error.message}`)
  process.exitCode = 1
}
