import { gunzipSync } from 'node:zlib'
import type { Call, Reply } from '../operations.ts'
import { invalid, Refusal } from '../rules.ts'
import { textOf } from './issues.ts'

const PULL_REF = /^refs\/pull\/([1-9][0-9]*)\/head$/

/** Keeps what is uploaded; what GitHub makes of it later is not played. */
export function uploadSarif({ world, body }: Call): Reply {
  if (!world.rules.codeScanning)
    throw new Refusal(
      'code-scanning-off',
      403,
      'Code Security must be enabled for this repository to use code scanning.',
    )
  const [commit, ref] = [textOf(body['commit_sha']), textOf(body['ref'])]
  const pull = world.pulls.get(Number(PULL_REF.exec(ref)?.[1]))
  if (pull === undefined || world.store.resolve(`${commit}^{commit}`) === undefined)
    throw invalid('code-scanning-ref', 'Sarif', 'ref', 'ref or commit not found in this repository')
  const sarif = decoded(textOf(body['sarif']))
  if (sarif === undefined) {
    // Described without a body.
    world.enforced.add('code-scanning-encoding')
    return { status: 400 }
  }
  const id = String(world.nextId())
  world.uploads.push({ id, commit, ref, sarif })
  const url = `https://api.github.com/repos/${world.seed.owner}/${world.seed.name}/code-scanning/sarifs/${id}`
  return { status: 202, body: { id, url } }
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString())
  } catch {
    return undefined
  }
}
