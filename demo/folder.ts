import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The folder that the demo leaves for a person to read; emptied at the start of each run. */
export interface Folder {
  readonly path: string
  keep(name: string, content: string | Uint8Array): Promise<void>
}

export async function emptyFolder(path: string): Promise<Folder> {
  await rm(path, { recursive: true, force: true })
  await mkdir(path, { recursive: true })
  return {
    path,
    async keep(name, content) {
      const file = join(path, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    },
  }
}
