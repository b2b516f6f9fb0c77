/**
 * `npm run pictures [name…]`: pictures of the portal’s pages, light, dark and on a phone, into docs/pictures/. From the example in
 * test/support/, at an instant that does not move: the same pictures until the portal changes. `talk` is what people read on GitHub and
 * at a terminal, from the last `npm run demo`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser, openPage, openSite, chromiumPath } from '../test/support/browser.ts'
import { PORTAL_NOW } from '../test/support/portal-catalog.ts'
import { portalSite } from '../test/support/portal-site.ts'
import { pictureTalk } from './pictures/talk.ts'
import { root } from './tools.ts'

interface Shot {
  readonly name: string
  readonly address: string
  /** What somebody does before the picture is taken. */
  readonly play?: (page: Page) => Promise<void>
}

const SHOTS: readonly Shot[] = [
  { name: 'catalog', address: '#/' },
  { name: 'lease', address: '#/lease/payments/orders-db' },
  { name: 'cost', address: '#/cost' },
  { name: 'activity', address: '#/activity' },
  { name: 'request', address: '#/request' },
  { name: 'form', address: '#/request/postgres', play: fillIn },
]

const WAYS = [
  { name: 'light', width: 1120, height: 720, dark: false },
  { name: 'dark', width: 1120, height: 720, dark: true },
  { name: 'phone', width: 390, height: 760, dark: false },
] as const

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Team').selectOption('checkout')
  await page.getByLabel('Name').fill('orders-db-2')
  await page.getByRole('radio', { name: 'staging' }).check()
  await page.getByRole('radio', { name: /^small/ }).check()
}

async function main(wanted: readonly string[]): Promise<void> {
  if (chromiumPath === undefined) throw new Error('needs Chromium: install it, or name it in CHROMIUM')
  const folder = join(root, 'docs', 'pictures')
  mkdirSync(folder, { recursive: true })
  const site = await openSite(await portalSite())
  const browser = await openBrowser()
  try {
    if (wanted.length === 0 || wanted.includes('talk')) {
      for (const file of await pictureTalk(browser, folder, PORTAL_NOW)) console.log(`wrote ${file}`)
    }
    for (const way of WAYS) {
      const { page, context } = await openPage(browser, { now: PORTAL_NOW, ...way })
      for (const { name, address, play } of SHOTS) {
        if (wanted.length > 0 && !wanted.includes(name)) continue
        await page.goto('about:blank')
        await page.goto(`${site.address}${address}`)
        await page.waitForLoadState('networkidle')
        await play?.(page)
        const file = join(folder, `portal-${name}-${way.name}.png`)
        writeFileSync(file, await page.screenshot({ scale: 'css' }))
        console.log(`wrote ${file}`)
      }
      await context.close()
    }
  } finally {
    await browser.close()
    site.close()
  }
}

await main(process.argv.slice(2))
