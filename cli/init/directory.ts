import type { SaidAnswers } from '../../src/adopt/questions.ts'
import type { Answers } from '../../src/adopt/answers.ts'
import { Fault, problems, type Result } from '../../src/kit/result.ts'
import { createDirectory } from '../../src/outside/github/directory.ts'
import { withNumbers, type Directory } from '../../src/run/init/numbers.ts'
import { tokenOf } from '../github.ts'
import { sayProgress } from '../progress.ts'

/**
 * Puts in the numbers that nobody said, as GitHub tells them. Where it does not answer, whoever asks can give them: so that is a
 * problem with a way on, and no fault.
 */
export async function findNumbers(
  said: SaidAnswers,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Result<Answers>> {
  try {
    return await withNumbers(said, openDirectory(said.repository.name, variables))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return problems({
      code: error.code,
      message: error.message,
      remedy:
        'try again, or give what GitHub would say: `--repository-id`, `--owner-id`, and `login:number` for each person',
    })
  }
}

/** GitHub for numbers of repositories and people, with the token of the terminal; undefined: there is none. */
function openDirectory(
  repository: string,
  variables: Readonly<Record<string, string | undefined>>,
): Directory | undefined {
  const token = tokenOf(variables)
  if (token === '') return undefined
  const [owner = '', name = ''] = repository.split('/')
  const apiUrl = variables['GITHUB_API_URL']
  const github = createDirectory({ owner, name, token, ...(apiUrl === undefined ? {} : { apiUrl }) })
  return {
    repository: async () => {
      sayProgress(`asking GitHub for the numbers of ${repository} …`)
      return github.repository()
    },
    person: async (login) => {
      sayProgress(`asking GitHub for the number of ${login} …`)
      return github.person(login)
    },
  }
}
