import type { ModuleManifest } from '../formats/module.ts'
import type { Digest } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'
import type { Validate } from '../kit/schema.ts'
import type { Inputs } from './inputs.ts'

/** A golden path, as it lies in `modules/<module>/`, or as it was frozen into a stack. */
export interface Module {
  readonly manifest: ModuleManifest
  /** What is frozen into `module/` of a stack: Terraform files, `module.yaml`, `stack.tf.njk`. No tests, no README, no lock file. */
  readonly files: Files
  /** `.terraform.lock.hcl`; stands at the root of the stack. */
  readonly lock: Uint8Array
  /** Content of `stack.tf.njk`, when the module brings its own. Code: taken from the base branch only. */
  readonly template: string | undefined
  /** Of `files` and `lock`. */
  readonly digest: Digest
  /** Checks inputs against the module's own schema, and writes its defaults into what is checked. */
  readonly validateInputs: Validate<Inputs>
}
