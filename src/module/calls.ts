import { posix } from 'node:path'
import type { Files } from '../kit/git-objects.ts'
import type { Problem } from '../kit/result.ts'

/** A call of a module and what stands in its block, which ends where a line begins with a brace, as `terraform fmt` has it. */
const CALL = /^module[ \t]+"([^"\n]*)"[ \t]*\{(.*(?:\n(?!\}).*)*)/gm
const SOURCE = /(?:^|\n)[ \t]*source[ \t]*=[ \t]*"([^"\n]*)"/

/**
 * A stack holds its module's folder and nothing else of `modules/`, and the digest is of what it holds (S11): a call by a
 * path must stay within the folder and find Terraform there. What comes from elsewhere is the guardrails' to judge.
 * @param folder where the files lie, for messages
 */
export function checkCalls(files: Files, folder: string): readonly Problem[] {
  const terraform = [...files].filter(([path]) => path.endsWith('.tf'))
  const folders = new Set(terraform.map(([path]) => posix.dirname(path)))
  return terraform.flatMap(([path, content]) => {
    const text = new TextDecoder().decode(content)
    return [...text.matchAll(CALL)].flatMap(({ index, 1: name = '', 2: body = '' }): readonly Problem[] => {
      const source = SOURCE.exec(body)?.[1]
      if (source === undefined || !/^\.{1,2}(?:\/|$)/.test(source)) return []
      const target = posix.join(posix.dirname(path), source, '.')
      if (folders.has(target)) return []
      const line = text.slice(0, index).split('\n').length
      return [{ ...problemOf(name, source, target), file: `${folder}/${path}`, line, field: '' }]
    })
  })
}

function problemOf(name: string, source: string, target: string): Problem {
  const allowed = ['a path within the module, such as `./parts/<name>`']
  if (!target.startsWith('..'))
    return {
      code: 'call-without-code',
      message: `module "${name}" calls \`${source}\`, where no Terraform is`,
      allowed,
      remedy: 'correct the path, or add the files',
    }
  return {
    code: 'call-outside',
    message: `module "${name}" calls \`${source}\`, which is outside the module and so in no stack`,
    allowed,
    remedy: `copy its *.tf to \`./parts/${posix.basename(target)}\` and call it there`,
  }
}
