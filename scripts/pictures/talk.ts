import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openPage } from '../../test/support/browser.ts'
import { root, runTool } from '../tools.ts'
import { commentPage, terminalPage } from './pages.ts'

/** Comments that `npm run demo` leaves, as its run wrote them on the local GitHub. */
const COMMENTS: Readonly<Record<string, string>> = {
  refused: '1-policy-violation.md',
  verdict: '2-policy.md',
  ready: '3-ready.md',
  warning: '8-warning-1.md',
}

const COMMANDS: Readonly<Record<string, string>> = {
  check: 'leasehold check --request requests/payments/reports.yaml',
}

/** Pictures of what people read on GitHub and at a terminal, from real runs. */
export async function pictureTalk(browser: Browser, folder: string, now: string): Promise<readonly string[]> {
  const pages: (readonly [name: string, html: string])[] = []
  for (const [name, file] of Object.entries(COMMENTS)) {
    const path = join(root, 'demo-output', 'comments', file)
    if (!existsSync(path)) throw new Error(`${path} is missing: npm run demo`)
    pages.push([`comment-${name}`, commentPage('github-actions', readFileSync(path, 'utf8'))])
  }
  for (const [name, command] of Object.entries(COMMANDS)) {
    const { code, text } = await runTool('node', ['cli/leasehold.js', ...command.split(' ').slice(1)])
    if (code !== 0) throw new Error(`${command}: ${text}`)
    pages.push([`terminal-${name}`, terminalPage(command, text)])
  }
  const { page, context } = await openPage(browser, { now, width: 880, height: 60 })
  try {
    const written: string[] = []
    for (const [name, html] of pages) {
      await page.setContent(html)
      const file = join(folder, `${name}.png`)
      writeFileSync(file, await page.screenshot({ scale: 'css', fullPage: true }))
      written.push(file)
    }
    return written
  } finally {
    await context.close()
  }
}
