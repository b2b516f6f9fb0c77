// As the real one: plain files and folders only, as GitHub Pages refuses links.
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
const site = process.env.INPUT_PATH
const entries = readdirSync(site, { recursive: true, withFileTypes: true })
const link = entries.find((entry) => entry.isSymbolicLink())
if (link !== undefined) throw new Error(`Pages takes no link: ${link.name}`)
cpSync(site, join(process.env.LEASEHOLD_RIG_FOLDER, 'pages-artifact'), { recursive: true })
