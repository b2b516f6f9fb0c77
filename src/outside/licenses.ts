import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../kit/result.ts'

/**
 * Licence texts of the packages whose code is in a bundle, by name.
 * @param paths files that went into the bundle, relative to `root`
 * @throws Fault `license-missing`
 */
export async function licensesOf(root: string, paths: readonly string[]): Promise<string> {
  const folders = new Map<string, string>()
  for (const path of paths) {
    const [, folder, name] = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path) ?? []
    if (folder !== undefined && name !== undefined && !folders.has(name))
      folders.set(name, join(root, folder))
  }
  const texts: string[] = []
  for (const [name, folder] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { license?: string }
    const license = manifest.license ?? ''
    texts.push(`${name}\n${license}\n${await licenseText(folder, name, license)}`)
  }
  return texts.join('\n')
}

/** The text of Apache-2.0, which is that of this repository too, is not repeated for a package that brings none. */
async function licenseText(folder: string, name: string, license: string): Promise<string> {
  const file = (await readdir(folder)).sort().find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one))
  if (file !== undefined) return readFile(join(folder, file), 'utf8')
  if (license === 'Apache-2.0') return 'Without a text of its own; see LICENSE.\n'
  throw new Fault('license-missing', `${folder} has no text of the licence of ${name}`)
}
