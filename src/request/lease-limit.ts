import type { ModuleManifest } from '../formats/module.ts'
import type { Problem } from '../kit/result.ts'
import { parseLength, sayHours } from '../lease/length.ts'
import { leaseMost, type FormEnvironment } from './form-fields.ts'

/** Why a length may not be asked for there: longer than environment and module allow, or permanent where it is not. */
export function tooLong(
  text: string,
  environment: { readonly name: string; readonly lease: FormEnvironment['lease'] },
  manifest: Pick<ModuleManifest, 'lease'>,
): Problem | undefined {
  const length = parseLength(text)
  if (length === undefined) return undefined
  const most = leaseMost(manifest, environment.lease)
  const longest = parseLength(most)
  const isPermanentAllowed = environment.lease.permanent && manifest.lease?.max === undefined
  const isTooLong =
    length.kind === 'permanent'
      ? !isPermanentAllowed
      : longest?.kind === 'for' && length.hours > longest.hours
  if (!isTooLong) return undefined
  return {
    code: 'too-long',
    message: `${length.kind === 'permanent' ? 'permanent' : sayHours(length.hours)} is too long in ${environment.name}`,
    field: '/lease',
    allowed: [`at most \`${most}\``],
    remedy: `give it \`${most}\` or less`,
  }
}
