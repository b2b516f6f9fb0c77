import { stripTypeScriptTypes } from 'node:module'

/** Node's own type stripping, so that tests run the same code as `node file.ts` does. */
export default {
  process(source) {
    return { code: stripTypeScriptTypes(source) }
  },
}
