import type { Files } from '../kit/git-objects.ts'
import type { Problem } from '../kit/result.ts'
import type { ModuleCall, ModuleFacts } from './facts.ts'

/** What comes along: the module's own files, folders that it calls, and folders without Terraform, such as templates. */
export interface Kept {
  readonly files: Files
  /** Folders with Terraform of their own that nothing calls. */
  readonly leftOut: readonly string[]
  readonly problems: readonly Problem[]
}

/** Names of files that are no part of a module: hidden ones, states, and values of somebody's own. */
const NEVER =
  /(?:^|\/)(?:\.[^/]*|[^/]*\.tfstate(?:\.[^/]*)?|[^/]*\.tfvars(?:\.json)?|crash[^/]*\.log)(?:\/|$)/
const LOCK_FILE = '.terraform.lock.hcl'
const OVERRIDE = /(?:^|\/)(?:override|[^/]*_override)\.tf(?:\.json)?$/
const CODE = /\.tf(?:\.json)?$/
/** `${path.module}/templates/x.tpl`, as far as it is no template itself. */
const NAMED = /\$\{path\.module\}\/([^"$]+)"/g
const EXTRA = /^(?:examples|test)\//

/** Files of a folder that may belong to a module. */
export function isKept(path: string): boolean {
  return path === LOCK_FILE || (!NEVER.test(path) && !EXTRA.test(path))
}

/** Whether Terraform lets this file change what others say. */
export function isOverride(path: string): boolean {
  return OVERRIDE.test(path)
}

/**
 * Files that stay where they are although the code names them: hidden ones, values, examples, folders that nothing calls.
 * @param kept what comes along
 * @param all every path in the folder
 */
export function missedFiles(kept: Files, all: readonly string[]): readonly Problem[] {
  const there = new Set(all)
  return [...kept].flatMap(([file, content]): readonly Problem[] => {
    if (!CODE.test(file)) return []
    const text = new TextDecoder().decode(content)
    const folder = folderOf(file)
    return [...text.matchAll(NAMED)].flatMap(({ 1: named = '', index }) => {
      const path = folder === '' ? named : `${folder}/${named}`
      return there.has(path) && !kept.has(path) ? [leftBehind(path, file, lineAt(text, index))] : []
    })
  })
}

function leftBehind(path: string, file: string, line: number): Problem {
  return {
    code: 'file-left-out',
    message: `the code reads \`${path}\`, which does not come along: hidden files, states, values, \`examples/\`, \`test/\` and folders that nothing calls stay where they are`,
    ...{ file, line },
    remedy: 'move or rename that file, and what the code calls it',
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

/** Files of OpenTofu's own, which it reads in the place of those of the same name. */
export function tofuFiles(kept: Files): readonly Problem[] {
  return [...kept.keys()]
    .filter((path) => /\.tofu(?:\.json)?$/.test(path))
    .map((file) => ({
      code: 'tofu-file',
      message: 'OpenTofu reads this file, and the import does not',
      file,
      line: 1,
      remedy: 'write what it says into *.tf',
    }))
}

/** Chooses by what the module calls. @param facts of all files, as they are in the folder */
export function keepFiles(files: Files, facts: ModuleFacts): Kept {
  const problems: Problem[] = []
  const called = new Set([''])
  // A folder that is called may call others; each is looked at once.
  for (const folder of called) {
    for (const call of facts.calls.filter(({ file }) => folderOf(file) === folder)) {
      const target = targetOf(folder, call)
      if (target === undefined) problems.push(notHere(call))
      else called.add(target)
    }
  }
  const withCode = new Set([...files.keys()].filter((path) => CODE.test(path)).map(folderOf))
  const leftOut = [...withCode].filter((folder) => !called.has(folder) && !folder.startsWith('tests'))
  for (const path of files.keys()) if (OVERRIDE.test(path)) problems.push(override(path))
  const isOut = (path: string): boolean =>
    leftOut.some((folder) => path.startsWith(`${folder}/`)) &&
    ![...called].some((one) => one !== '' && path.startsWith(`${one}/`))
  return { files: new Map([...files].filter(([path]) => !isOut(path))), leftOut, problems }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Folder of a call within the module; undefined: it lies elsewhere. */
function targetOf(folder: string, { source }: ModuleCall): string | undefined {
  if (source === undefined || !/^\.\.?\//.test(source)) return undefined
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of source.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.length === 0 ? undefined : parts.join('/')
}

function notHere({ name, source, file, line }: ModuleCall): Problem {
  const isLocal = source !== undefined && /^\.\.?\//.test(source)
  return {
    code: isLocal ? 'call-outside' : 'call-remote',
    message: `module \`${name}\` comes from \`${source ?? 'an expression'}\`, and a stack holds all of its code`,
    file,
    line,
    allowed: ['a folder of the module: `./modules/…`'],
    remedy: isLocal
      ? 'copy that folder into the module, or import the folder that holds both'
      : `copy its code into the module (\`terraform get\` puts it into .terraform/modules/${name}) and write \`source = "./vendor/${name}"\`, without \`version\``,
  }
}

function override(file: string): Problem {
  return {
    code: 'override-file',
    message: 'what an override file changes is not followed',
    file,
    line: 1,
    remedy: 'write what it says into the files themselves',
  }
}
