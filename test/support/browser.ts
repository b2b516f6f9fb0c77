import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { Files } from '../../src/kit/git-objects.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of this machine; `CHROMIUM` names another. */
export const chromiumPath: string | undefined = [process.env['CHROMIUM'] ?? '', ...PLACES].find(
  (path) => path !== '' && existsSync(path),
)

/** What the browser may do on a runner: as root, without a screen, and nothing of its own accord. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS, headless: true })
}

/** A window on a site: nothing but this machine is asked for anything, and the clock stands. */
export async function openPage(
  browser: Browser,
  options: {
    readonly now: string
    readonly width?: number
    readonly height?: number
    readonly dark?: boolean
  },
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly refused: readonly string[] }> {
  const { now, width = 1280, height = 860, dark = false } = options
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  const refused: string[] = []
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    async (route) => {
      refused.push(route.request().url())
      await route.abort()
    },
  )
  await context.clock.setFixedTime(now)
  return { page: await context.newPage(), context, refused }
}

export interface StaticSite {
  /** Where the site lies, on a path of its own as on GitHub Pages: `http://127.0.0.1:1234/platform/`. */
  readonly address: string
  serve(files: Files): void
  close(): void
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves files as GitHub Pages does: by their path, and nothing else. */
export async function openSite(first: Files): Promise<StaticSite> {
  let files = first
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.replace(/^\/platform\//, '')
    const name = path === '' ? 'index.html' : decodeURIComponent(path)
    const content = files.get(name)
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': TYPES[extname(name)] ?? 'text/plain',
      'cache-control': 'no-store',
    })
    response.end(content ?? 'not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/platform/`,
    serve: (next) => {
      files = next
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
