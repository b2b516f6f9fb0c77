/**
 * Copies the Terraform of `modules/<part>/` into every module that has a folder `parts/<part>/`: a stack holds all the code
 * that it is made of, so a module calls nothing outside its own folder. With `--check` it writes nothing and fails when a
 * copy is stale.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const stale: string[] = []

const folders = (path: string): readonly string[] => (existsSync(path) ? readdirSync(path).sort() : [])
const terraformIn = (path: string): readonly string[] => folders(path).filter((file) => file.endsWith('.tf'))

for (const module of folders(join(root, 'modules'))) {
  for (const part of folders(join(root, 'modules', module, 'parts'))) {
    const [from, to] = [join(root, 'modules', part), join(root, 'modules', module, 'parts', part)]
    const wanted = terraformIn(from)
    for (const file of new Set([...wanted, ...folders(to)])) {
      const text = wanted.includes(file) ? readFileSync(join(from, file), 'utf8') : undefined
      const held = existsSync(join(to, file)) ? readFileSync(join(to, file), 'utf8') : undefined
      if (held === text) continue
      stale.push(`modules/${module}/parts/${part}/${file}`)
      if (check) continue
      if (text === undefined) rmSync(join(to, file))
      else writeFileSync(join(to, file), text)
    }
  }
}

for (const path of stale) console.log(check ? `stale: ${path}` : `wrote ${path}`)
if (check && stale.length > 0) process.exitCode = 1
