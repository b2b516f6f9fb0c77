import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { wantedPlaces } from '../../src/doctor/purposes.ts'
import { ADA, PEOPLE } from '../github/people.ts'
import type { Seed } from '../github/index.ts'
import type { Rig } from '../rig/index.ts'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'

/** GitHub as `bootstrap/github.sh` leaves it: environments of the default branch alone, and the variables. */
export function bootstrapped(variables: Readonly<Record<string, string>>): Pick<Seed, 'people' | 'settings'> {
  const places = wantedPlaces([variables['LEASEHOLD_ENVIRONMENT'] ?? ''])
  return {
    people: [...PEOPLE, ADA],
    settings: {
      environments: Object.fromEntries(places.map((name) => [name, { branches: ['main'] }])),
      variables,
      pages: { buildType: 'workflow' },
    },
  }
}

/** What `leasehold doctor` finds in a new clone, as `level check`, without AWS. */
export async function doctorFinds(rig: Rig): Promise<readonly string[]> {
  const cwd = await rig.checkout()
  const args = [join(REPOSITORY_ROOT, 'cli', 'leasehold.js'), 'doctor', '--without', 'aws', '--json']
  const env = {
    PATH: process.env['PATH'],
    HOME: cwd,
    GITHUB_API_URL: rig.github.url,
    GH_TOKEN: rig.github.account('ada').token,
  }
  // Asynchronous, as the GitHub that it asks lives in this process. It is red while there is an error.
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, [...args, '--now', rig.clock.now()], { cwd, env }, (_error, out) =>
      resolve(out),
    )
  })
  const { findings } = JSON.parse(stdout) as { findings: readonly { level: string; check: string }[] }
  return findings.map(({ level, check }) => `${level} ${check}`)
}
