import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Play } from './play.ts'

/** What somebody pushes: text of a file, or `undefined` for one that they delete. */
export type Edits = Readonly<Record<string, string | undefined>>

/** As a person does it: clone, edit, commit, push, with their own token. A branch that is there is gone on with. */
export async function pushAs(
  { rig }: Play,
  login: string,
  branch: string,
  message: string,
  edits: Edits,
): Promise<void> {
  const folder = await rig.checkout()
  const git = async (...args: readonly string[]): Promise<void> => run(folder, args)
  const isThere = rig.github.world.store.branch(branch) !== undefined
  await git('checkout', '--quiet', '-B', branch, isThere ? `origin/${branch}` : 'HEAD')
  for (const [path, text] of Object.entries(edits)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    if (text === undefined) rmSync(file)
    else writeFileSync(file, text)
  }
  await git('add', '--all')
  const author = ['-c', `user.name=${login}`, '-c', `user.email=${login}@example.com`]
  await git(...author, 'commit', '--quiet', '-m', message)
  const basic = Buffer.from(`x-access-token:${rig.github.account(login).token}`).toString('base64')
  const header = `http.${rig.github.url}/.extraheader=AUTHORIZATION: basic ${basic}`
  await git('-c', header, 'push', '--quiet', 'origin', branch)
}

/** Not synchronous: the server that Git pushes to lives in this process. */
async function run(cwd: string, args: readonly string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    execFile('git', args, { cwd }, (error) => {
      if (error === null) resolve()
      // Not the command line: it holds a token.
      else reject(new Error(`git ${args.find((one) => /^[a-z]+$/.test(one)) ?? ''} failed`))
    })
  })
}
