import type { Answers } from '../../adopt/answers.ts'
import { BOOTSTRAP_PATH, bootstrapText } from '../../adopt/bootstrap-text.ts'
import { configText } from '../../adopt/config-text.ts'
import { GITHUB_SCRIPT_PATH, githubScript } from '../../adopt/github-script.ts'
import { guardrailsText } from '../../adopt/guardrails-text.ts'
import {
  CODEOWNERS_PATHS,
  codeOwnersText,
  IGNORE_PATH,
  ignoreText,
  REQUESTS_PATH,
  requestsText,
} from '../../adopt/small-files.ts'
import { callerText, withoutSchema, withSchema } from '../../adopt/toolkit.ts'
import { Fault } from '../../kit/result.ts'
import { CONFIG_PATH } from '../../platform/config.ts'
import { GUARDRAILS_PATH, PRICES_PATH } from '../../platform/load.ts'
import { WAIVERS_PATH } from '../../policy/waivers.ts'
import { textOf } from '../../platform/tree.ts'
import type { Tree } from '../../ports.ts'

const WORKFLOWS = '.github/workflows'

/** Texts by path: what a platform repository consists of, but for what follows from it (forms, README). */
export async function wantedFiles(
  answers: Answers,
  shipped: Tree,
  held: Tree,
): Promise<ReadonlyMap<string, string>> {
  const ignored = await heldText(held, IGNORE_PATH)
  const files = new Map([
    [CONFIG_PATH, configText(answers)],
    [GUARDRAILS_PATH, guardrailsText(await mustRead(shipped, GUARDRAILS_PATH), answers)],
    [WAIVERS_PATH, withSchema(await mustRead(shipped, WAIVERS_PATH), answers.toolkit)],
    [PRICES_PATH, withoutSchema(await mustRead(shipped, PRICES_PATH))],
    [BOOTSTRAP_PATH, bootstrapText(answers)],
    [GITHUB_SCRIPT_PATH, githubScript(answers)],
    [REQUESTS_PATH, requestsText(answers)],
    [await codeOwnersPath(held), codeOwnersText(answers)],
    [IGNORE_PATH, ignoreText(ignored)],
  ])
  for (const module of answers.modules)
    for (const { path } of await shipped.list(`modules/${module}`))
      files.set(path, withoutSchema(await mustRead(shipped, path)))
  for (const { path } of await shipped.list(WORKFLOWS)) {
    if (!path.startsWith(`${WORKFLOWS}/on-`)) continue
    files.set(path, callerText(await mustRead(shipped, path), answers.toolkit, answers.repository.branch))
  }
  return files
}

/** That of the file that counts already: another one before it would silently take its place. */
async function codeOwnersPath(held: Tree): Promise<string> {
  for (const path of CODEOWNERS_PATHS) if ((await held.read(path)) !== undefined) return path
  return CODEOWNERS_PATHS[0]
}

async function mustRead(shipped: Tree, path: string): Promise<string> {
  const text = await textOf(shipped, path)
  if (text === undefined) throw new Fault('not-shipped', `${path} is missing beside the command line`)
  return text
}

/** Git for Windows may write CRLF into a clone; that changes no file. */
export async function heldText(held: Tree, path: string): Promise<string | undefined> {
  return (await textOf(held, path))?.replaceAll('\r\n', '\n')
}
