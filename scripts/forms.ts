/** `leasehold forms` for this repository. With `--check` it writes nothing and fails when one is stale. */
import { start } from '../cli/main.ts'
import { root } from './tools.ts'

await start([process.execPath, 'leasehold', 'forms', '--root', root, ...process.argv.slice(2)])
