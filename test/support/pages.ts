import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from '../../scripts/tools.ts'
import { bareEnvironment } from './cli.ts'

/** Pages of the book, followed as a reader follows them: what they show is saved, changed and run in the order of the page. */

/** Pages ask JSON by it. */
export const hasJq = spawnSync('jq', ['--version']).status === 0
if (!hasJq) console.warn('skipped: needs jq')

export interface Block {
  /** The word after the fence: sh, yaml, diff … */
  readonly kind: string
  readonly text: string
}

/** What a block of commands did. */
export interface Told {
  readonly block: string
  readonly code: number
  readonly text: string
}

export function blocksOf(document: string): readonly Block[] {
  const text = readFileSync(join(root, document), 'utf8')
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, kind = '', inside = '']) => ({
    kind,
    text: inside,
  }))
}

export function commandsOf(document: string): readonly string[] {
  return blocksOf(document).flatMap(({ kind, text }) => (kind === 'sh' ? [text] : []))
}

/** Blocks that no test runs, by their whole text. */
export const NOT_RUN: readonly { readonly document: string; readonly text: string; readonly why: string }[] =
  [
    {
      document: 'README.md',
      text: `npm ci && npm run demo    # the lives of two leases, on this machine, with real Terraform; no account needed
npm ci && npm test        # every test
`,
      why: 'CI does the second, and the first in its course',
    },
    {
      document: 'README.md',
      text: `npx leasehold init      # before the first release: \`node ../leasehold/cli/leasehold.js init --ref <commit>\`, beside a clone of this
`,
      why: 'it asks at a terminal; the tutorial runs it with options',
    },
    {
      document: 'docs/changing-the-platform.md',
      text: `terraform -chdir=bootstrap init && terraform -chdir=bootstrap apply
bash bootstrap/github.sh
npx leasehold doctor
`,
      why: 'as in the tutorial',
    },
    {
      document: 'docs/changing-the-platform.md',
      text: `for name in leasehold-app $(terraform -chdir=bootstrap output -json github_environments | jq -r '.[]'); do
  gh secret set LEASEHOLD_APP_KEY --repo acme/platform --env "$name" < new-key.pem
done
`,
      why: 'gh encrypts the key for GitHub; nothing here stands in for that',
    },
    {
      document: 'docs/releasing.md',
      text: `gh release verify v0.2.0 --repo leasehold/leasehold
gh attestation verify dist/index.js --repo leasehold/leasehold
npm audit signatures
`,
      why: 'GitHub and npm are asked for a release that must have been published',
    },
    {
      document: 'docs/tutorial.md',
      text: `terraform -chdir=bootstrap init && terraform -chdir=bootstrap apply
bash bootstrap/github.sh
`,
      why: 'Terraform takes bootstrap/ from github.com, at the release; test/end-to-end/bootstrap.test.ts applies it from here',
    },
    {
      document: 'docs/tutorial.md',
      text: 'npx leasehold doctor\n',
      why: 'it looks at what the block before made; cli/commands/doctor.test.ts follows its own page',
    },
  ]

export function commandsToRun(document: string): readonly string[] {
  return commandsOf(document).filter((text) => isRun(document, text))
}

function isRun(document: string, text: string): boolean {
  return !NOT_RUN.some((one) => one.document === document && one.text === text)
}

/** `npx leasehold` is the command line of this clone. */
const NPX = 'npx() { shift; "$NODE" "$LAUNCHER" "$@"; }\n'

/** Commands as they stand, in one shell that stops at the first that fails. Asynchronous: the GitHub that they ask lives here. */
export async function runCommands(
  block: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Told> {
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-euo', 'pipefail', '-c', `${NPX}${block}`],
      { cwd, env: readerEnvironment(cwd, env), maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        resolve({ block, code: error === null ? 0 : Number(error.code), text: `${stdout}${stderr}` }),
    )
  })
}

function readerEnvironment(cwd: string, env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH = process.env['PATH'] ?? '', ...rest } = env
  return {
    ...bareEnvironment(dirname(cwd)),
    PATH: [dirname(process.execPath), PATH].join(delimiter),
    NODE: process.execPath,
    LAUNCHER: join(root, 'cli', 'leasehold.js'),
    ...rest,
  }
}

export interface Reader {
  /** What other people do on GitHub after a block of commands, by its number from 1. */
  readonly between?: Readonly<Record<number, () => Promise<void>>>
  /** What a reader writes for a word that is an example, such as a day. */
  readonly instead?: Readonly<Record<string, string>>
}

/**
 * Follows a page from top to bottom in a folder: a block that begins with `# <path>` is a file to save, a diff is a
 * change to make, and `sh` is run but for what is in {@link NOT_RUN}.
 */
export async function follow(
  document: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  { between = {}, instead = {} }: Reader = {},
): Promise<readonly Told[]> {
  const told: Told[] = []
  for (const { kind, text: shown } of blocksOf(document)) {
    const text = Object.entries(instead).reduce((held, [word, own]) => held.replaceAll(word, own), shown)
    const [, file] = /^# (\S+\.(?:tf|tfvars|ya?ml|rego))\n/.exec(text) ?? []
    if (kind === 'sh' && isRun(document, shown)) {
      told.push(await runCommands(text, cwd, env))
      await between[told.length]?.()
    } else if (kind === 'diff') change(cwd, text)
    else if (file !== undefined) {
      mkdirSync(dirname(join(cwd, file)), { recursive: true })
      writeFileSync(join(cwd, file), text)
    }
  }
  return told
}

/** Makes the change of a diff without line numbers; what it takes away must stand in the file once. */
function change(cwd: string, diff: string): void {
  for (const part of diff.split(/^--- a\//m).slice(1)) {
    const [path = '', , ...lines] = part.trimEnd().split('\n')
    for (const hunk of lines.join('\n').split(/^@@.*\n/m)) {
      if (hunk === '') continue
      const side = (sign: '-' | '+'): string =>
        hunk
          .split('\n')
          .filter((line) => line.startsWith(' ') || line.startsWith(sign))
          .map((line) => `${line.slice(1)}\n`)
          .join('')
      const parts = readFileSync(join(cwd, path), 'utf8').split(side('-'))
      if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times:\n${side('-')}`)
      writeFileSync(join(cwd, path), parts.join(side('+')))
    }
  }
}
