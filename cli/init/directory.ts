import { createDirectory } from '../../src/outside/github/directory.ts'
import type { Directory } from '../../src/run/init/numbers.ts'
import { tokenOf } from '../github.ts'

/** GitHub for numbers of repositories and people, with the token of the terminal; undefined: there is none. */
export function openDirectory(
  repository: string,
  variables: Readonly<Record<string, string | undefined>>,
): Directory | undefined {
  const token = tokenOf(variables)
  if (token === '') return undefined
  const [owner = '', name = ''] = repository.split('/')
  const apiUrl = variables['GITHUB_API_URL']
  return createDirectory({ owner, name, token, ...(apiUrl === undefined ? {} : { apiUrl }) })
}
