import { planForms } from '../../src/run/forms.ts'
import { wantedPlaces } from '../../src/doctor/purposes.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { TOOLKIT_VERSION } from '../../src/kit/version.ts'
import { startGitHub, type LocalGitHub } from '../github/index.ts'
import { ADA, PEOPLE } from '../github/people.ts'
import { createClock } from '../rig/clock.ts'
import {
  adoptedCallers,
  APP_ID,
  ENVIRONMENTS,
  environmentVariables,
  NOW,
  TOOLKIT,
  VARIABLES,
} from './doctor-facts.ts'
import { examplePlatform } from './example-platform.ts'

/** Files of a platform repository as an adopter has them: configuration, modules, forms, callers. */
export async function adoptedFiles(): Promise<Files> {
  const files = new Map(examplePlatform())
  for (const [path, text] of adoptedCallers()) files.set(path, Buffer.from(text))
  const forms = await planForms(memoryTree('example', files))
  if (!forms.ok) throw new Error(forms.problems[0]?.message)
  for (const [path, text] of forms.value.files) files.set(path, Buffer.from(text))
  return files
}

/** A local GitHub whose acme/platform is set up as docs/doctor.md says, and `ada`, who administers it. */
export async function healthyGitHub(files: Files): Promise<LocalGitHub> {
  const places = wantedPlaces(ENVIRONMENTS)
  const variables = environmentVariables()
  const app = Number(APP_ID)
  return startGitHub({
    clock: createClock(NOW),
    seed: {
      files,
      people: [...PEOPLE, ADA],
      rules: {
        protected: true,
        kind: 'ruleset',
        requiredChecks: [
          { name: 'leasehold/policy', app },
          { name: 'leasehold/approved', app },
        ],
      },
      settings: {
        actions: {
          enabled: true,
          allowed: 'selected',
          needsShas: true,
          selected: { github: true, verified: false, patterns: ['aws-actions/configure-aws-credentials@*'] },
          defaultPermissions: 'read',
        },
        environments: Object.fromEntries(
          places.map((name) => [
            name,
            { branches: ['main'], secrets: ['LEASEHOLD_APP_KEY'], variables: variables[name] ?? {} },
          ]),
        ),
        variables: VARIABLES,
        pages: { buildType: 'workflow' },
        releases: { [TOOLKIT]: `v${TOOLKIT_VERSION}` },
      },
    },
  })
}
