import { appendFileSync, cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
const [from, to] = ['pages-artifact', 'pages'].map((name) => join(process.env.LEASEHOLD_RIG_FOLDER, name))
if (!existsSync(join(from, 'index.html'))) throw new Error('the artifact is no site')
cpSync(from, to, { recursive: true })
appendFileSync(process.env.GITHUB_OUTPUT, 'page_url=https://acme.github.io/platform/\n')
