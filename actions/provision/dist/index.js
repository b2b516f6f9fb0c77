// Made by `npm run build`: the code of every action is in the shared bundle.
import { start } from '../../../dist/index.js'

await start('provision')
