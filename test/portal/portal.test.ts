import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Files } from '../../src/kit/git-objects.ts'
import { formFields } from '../../src/request/form-fields.ts'
import { parseForm } from '../../src/request/form.ts'
import { writeSections } from '../../src/request/form-text.ts'
import { loadOffer } from '../../src/run/new-request/offer.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import { chromiumPath, openBrowser, openPage, openSite, type StaticSite } from '../support/browser.ts'
import { catalogFiles, PORTAL_NOW, TOLD, uidOf, type Told } from '../support/portal-catalog.ts'
import { portalPlatform } from '../support/portal-platform.ts'
import { portalSite } from '../support/portal-site.ts'
import { hostile, isHostileIn, PAYLOAD } from './hostile.ts'

/** Without a browser nothing here can be tried; what needs none is beside the sources. */
const tried = chromiumPath === undefined ? describe.skip : describe
const named = (name: string): string =>
  chromiumPath === undefined ? `${name} (skipped: needs Chromium)` : name

const PAGES = [
  ['catalog', '#/'],
  ['lease', '#/lease/payments/orders-db'],
  ['drifted lease', '#/lease/payments/fraud-features'],
  ['cost', '#/cost'],
  ['activity', '#/activity'],
  ['request', '#/request'],
  ['form', '#/request/web-service'],
] as const

tried(named('the portal in a browser'), () => {
  let browser: Browser
  let site: StaticSite
  let example: Files
  let page: Page
  let context: BrowserContext
  /** What the page did that it must not do. */
  let wrong: string[]

  beforeAll(async () => {
    example = await portalSite()
    ;[browser, site] = await Promise.all([openBrowser(), openSite(example)])
    await renew()
  })
  afterAll(async () => {
    await browser.close()
    site.close()
  })
  beforeEach(() => {
    site.serve(example)
    wrong.length = 0
  })

  /** A window of its own, which tells of dialogs, of errors and of what its policy stopped. */
  async function renew(look: { readonly dark?: boolean; readonly width?: number } = {}): Promise<void> {
    const opened = await openPage(browser, { now: PORTAL_NOW, ...look })
    ;({ page, context } = opened)
    wrong = []
    page.on('dialog', (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted Type/i.test(message.text())) wrong.push(message.text())
    })
  }

  async function open(address: string): Promise<void> {
    await page.goto('about:blank')
    await page.goto(`${site.address}${address}`)
    await ready()
  }

  /** As a link within the portal does. */
  async function go(address: string): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash
    }, address)
    await page.waitForTimeout(50)
    await ready()
  }

  async function ready(): Promise<void> {
    await page.waitForFunction(
      () => document.querySelector('footer') !== null && document.querySelector('[aria-busy=true]') === null,
    )
  }

  test('its policy allows its own files and the pictures of people, and the first page needs little of them', async () => {
    const scripts: number[] = []
    page.on('response', (answer) => {
      if (!answer.url().endsWith('.js')) return
      scripts.push(
        Number(
          answer.headers()['content-length'] ??
            example.get(answer.url().replace(site.address, ''))?.byteLength,
        ),
      )
    })
    await open('')
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
    const directives = new Map(
      (policy ?? '').split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]),
    )
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' https://avatars.githubusercontent.com",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    })
    expect(await page.locator('tbody tr').count()).toBe(24)
    expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(100_000)
    expect(scripts.length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
    // What the policy stops is noticed: these tests would see it.
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    expect(wrong.join()).toMatch(/Content Security Policy/)
  })

  test('a request becomes the issue form with every answer filled in, as our parser reads it', async () => {
    await open('#/request')
    await page.getByRole('link', { name: 'Web service' }).click()
    await page.getByLabel('Team').selectOption('checkout')
    await page.getByLabel('Name').fill('basket-next')
    await page.getByRole('radio', { name: 'staging' }).check()
    await page.getByLabel('Owner').selectOption('grace')
    await page.getByLabel('Region').selectOption('eu-central-1')
    await page.getByLabel('Image').fill('shop/basket:1.4.2')
    await page.getByRole('radio', { name: /^one/ }).check()
    await page.getByLabel('Port').fill('3000')
    await page.getByLabel('Public').selectOption('yes')
    await page.getByLabel('Allowed ranges').fill('10.0.0.0/8\n192.168.0.0/16')
    await page.getByLabel('Variables').fill('LOG_LEVEL: "debug & more"\nSHOP: "ü+%"')
    await page.getByLabel('Lease').fill('3w')
    const aside = page.getByRole('complementary')
    expect(await aside.innerText()).toContain('$34.02 a month')
    expect(await aside.innerText()).toContain('17 Dec 2026, 09:30 UTC')
    const link = new URL(
      (await page.getByRole('link', { name: 'Go on to GitHub' }).getAttribute('href')) ?? '',
    )
    expect(link.origin + link.pathname).toBe('https://github.com/acme/platform/issues/new')
    const offer = await loadOffer(memoryTree('tree', portalPlatform()))
    if (!offer.ok) throw new Error(offer.problems[0]?.message)
    const manifest = offer.value.modules.find((module) => module.manifest.name === 'web-service')!.manifest
    const { config } = offer.value
    const fields = formFields(manifest, config)
    expect([...link.searchParams.keys()].sort()).toEqual(
      ['template', 'title', ...fields.map(({ id }) => id)].sort(),
    )
    expect(link.searchParams.get('template')).toBe('web-service.yml')
    expect(link.searchParams.get('title')).toBe('web-service: basket-next')
    // GitHub makes its body of what the form holds.
    const body = writeSections(
      fields.map(({ id, label, kind }) => {
        const text = link.searchParams.get(id) ?? ''
        return [label, kind.type === 'yaml' ? `\`\`\`yaml\n${text}\n\`\`\`` : text] as const
      }),
    )
    expect(parseForm({ body, manifest, config })).toEqual({
      ok: true,
      value: {
        team: 'checkout',
        name: 'basket-next',
        module: 'web-service',
        environment: 'staging',
        owner: 'grace',
        region: 'eu-central-1',
        lease: '3w',
        inputs: {
          image: 'shop/basket:1.4.2',
          size: 'one',
          port: 3000,
          public: true,
          allowed_ranges: ['10.0.0.0/8', '192.168.0.0/16'],
          environment: { LOG_LEVEL: 'debug & more', SHOP: 'ü+%' },
        },
      },
    })
    expect(await page.locator('.yaml').innerText()).toContain('image: shop/basket:1.4.2')
    expect(wrong).toEqual([])
  })

  test('what is wrong is told beside its field, with what is allowed, and there is no link', async () => {
    await open('#/request/web-service')
    await page.getByLabel('Team').selectOption('checkout')
    await page.getByLabel('Name').fill('basket-next')
    await page.getByRole('radio', { name: 'staging' }).check()
    await page.getByLabel('Image').fill('shop/basket:1.4.2')
    await page.getByRole('radio', { name: /^one/ }).check()
    const link = page.getByRole('link', { name: 'Go on to GitHub' })
    for (const [label, text, message] of [
      ['Name', 'Basket!', 'does not have the form of Name. Allowed: 2 to 40 lower case letters'],
      ['Name', 'basket', 'checkout/basket exists already'],
      ['Image', 'no tag', 'does not have the form of image. Allowed: a string, matching'],
      ['Port', 'many', 'is not allowed for Port. Allowed: a number'],
      ['Port', '70000', 'must be <= 65535'],
      ['Allowed ranges', 'everywhere', 'does not have the form'],
      ['Lease', '14', 'does not have the form of Lease. Allowed: 12h, 14d, 2w or permanent'],
      ['Lease', '40w', 'is too long in staging. Allowed: at most 90d'],
    ] as const) {
      expect(await link.count()).toBe(1)
      const field = page.getByLabel(label)
      const before = await field.inputValue()
      await field.fill(text)
      const said = page.locator(`#${(await field.getAttribute('id'))?.replace('answer', 'wrong') ?? ''}`)
      expect(await said.innerText()).toContain(message)
      expect(await field.getAttribute('aria-describedby')).toContain(await said.getAttribute('id'))
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      expect(await link.count()).toBe(0)
      await field.fill(before)
    }
  })

  test('what is missing is told when somebody asks, and the first of it gets the focus', async () => {
    await open('#/request/postgres')
    expect(await page.locator('.wrong').count()).toBe(0)
    await page.getByRole('button', { name: /See what is missing/ }).click()
    expect(await page.locator('.wrong').allInnerTexts()).toHaveLength(4)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer-team')
  })

  test('ten thousand leases are searched, filtered, sorted and paged', async () => {
    site.serve(await portalSite(portalPlatform(), catalogFiles(tenThousand(), {}, PORTAL_NOW, 'no ledger')))
    await open('#/')
    expect(await page.locator('.count').innerText()).toContain('10,000 leases')
    expect(await page.locator('tbody tr').count()).toBe(50)
    await page.getByRole('searchbox').fill('search lease-07 JUN')
    // 0700 to 0799 of every fifth, which is of team search.
    expect(await page.locator('.count').innerText()).toContain('20 leases')
    expect(page.url()).toContain('q=search+lease-07+JUN')
    expect(await page.locator('tbody th').first().innerText()).toBe('search/lease-0704')
    await page.getByLabel('Module').selectOption('redis')
    expect(new URL(page.url()).hash).toContain('module=redis')
    const found = Number.parseInt(await page.locator('.count').innerText(), 10)
    expect(found).toBe(
      tenThousand().filter(({ lease, module }) => /^search\/lease-07/.test(lease) && module === 'redis')
        .length,
    )
    await page.reload()
    await page.locator('tbody tr').first().waitFor()
    expect(await page.locator('.count').innerText()).toContain(`${found} leases`)
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByRole('button', { name: '$ a month' }).click()
    expect(await page.locator('.col-price[aria-sort=ascending]').count()).toBe(1)
    await page.getByRole('button', { name: 'Later' }).click()
    expect(await page.locator('.pages').innerText()).toContain('2 of 200')
  })

  test('a lease is reached and opened with the keyboard alone', async () => {
    await open('#/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Tab')
    await page.keyboard.type('reports')
    expect(await page.locator('tbody tr').count()).toBe(1)
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'payments/reports') break
    }
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
    expect(outline).toBe('solid')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'reports' }).waitFor()
    // Title and focus follow what is drawn.
    await page.waitForFunction(() => document.title === 'payments/reports · Leasehold')
    await page.waitForFunction(() => document.activeElement?.id === 'main')
  })

  test('a lease offers to be extended, resized and ended by forms that are filled in', async () => {
    await open('#/lease/payments/orders-db')
    const linkOf = async (name: string): Promise<Readonly<Record<string, string>>> => {
      const href = (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? ''
      return Object.fromEntries(new URL(href).searchParams)
    }
    const lease = 'payments/orders-db'
    await page.getByLabel('Extend by').selectOption({ label: '14d' })
    expect(await linkOf('Extend')).toEqual({
      template: 'change-lease.yml',
      title: `change: ${lease}`,
      lease,
      extend: '14d',
    })
    expect(await page.getByLabel('Change it').innerText()).toContain(
      'until 22 Dec 2026, 09:30 UTC, $14.56 more',
    )
    await page.getByLabel('Resize to').selectOption({ label: 'size = large' })
    expect(await linkOf('Resize')).toEqual({
      template: 'change-lease.yml',
      title: `change: ${lease}`,
      lease,
      inputs: 'size=large',
    })
    await page.getByLabel('End data').selectOption({ label: 'discard the data' })
    expect(await linkOf('End')).toEqual({
      template: 'end-lease.yml',
      title: `end: ${lease}`,
      lease,
      data: 'discard',
    })
    expect(await page.locator('.step-name').allInnerTexts()).toEqual([
      'Requested',
      'Reviewed',
      'Ready',
      'Ends',
    ])
    expect(await page.locator('.output').first().innerText()).toContain('arn:aws:rds')
    expect(await page.locator('.event').count()).toBe(3)
  })

  test('on every page stands when ends do not happen, when the data is old, and what could not be read (L22)', async () => {
    const reaper = {
      alarm: 'the reaper has not run since 25 Nov 2026',
      lastRun: null,
      overdue: { count: 3, p50Seconds: 1, p95Seconds: 2, oldest: null },
    }
    const old = catalogFiles(TOLD, { reaper }, '2026-11-20T09:30:00.000Z' as typeof PORTAL_NOW)
    site.serve(await portalSite(portalPlatform(), old))
    await open('#/')
    for (const [, address] of PAGES) {
      await go(address)
      const alarm = page.getByRole('alert').first()
      expect(await alarm.innerText()).toContain('the reaper has not run since 25 Nov 2026 · 3 overdue')
      expect(await page.locator('.banner-old').innerText()).toContain('6 days ago')
    }
    const text = new TextDecoder().decode(example.get('portal.json'))
    const stale = {
      ...(JSON.parse(text) as object),
      stale: [{ source: 'aws', since: '2026-11-25T08:00:00.000Z' }],
    }
    site.serve(new Map([...example, ['portal.json', new TextEncoder().encode(JSON.stringify(stale))]]))
    await open('#/cost')
    expect(await page.locator('.banner').innerText()).toContain('aws (25 Nov 2026, 08:00 UTC)')
    site.serve(example)
    await open('#/')
    expect(await page.locator('.banner').count()).toBe(0)
    expect(await page.locator('.mark-drift').innerText()).toBe('drifted')
    expect(
      await page.locator('tr', { hasText: 'mobile/crash-dumps' }).locator('.mark-stale').innerText(),
    ).toBe('stale')
    await go('#/lease/mobile/crash-dumps')
    expect(await page.locator('.note-stale').innerText()).toContain(
      'as it was seen last, 25 Nov 2026, 23:54 UTC',
    )
  })

  test.each([
    ['light', {}, []],
    ['dark', { dark: true }, ['color-contrast', 'link-in-text-block']],
    ['phone', { width: 390, height: 844 }, []],
  ] as const)('axe finds no serious fault on any page, %s', async (_name, look, rules) => {
    const before = context
    await renew(look)
    await before.close()
    await open('#/')
    // The inspector may do what the page may not.
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'))
    for (const [name, address] of PAGES) {
      await go(address)
      const found = await page.evaluate(
        async (only) => {
          const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } }
          return axe.run({
            resultTypes: ['violations'],
            ...(only.length === 0 ? {} : { runOnly: { type: 'rule', values: only } }),
          })
        },
        [...rules],
      )
      const serious = found.violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ target }) => String(target)).join(' ')}`)
      expect(serious).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([name, width <= 0]).toEqual([name, true])
    }
  })

  test.each(PAGES)(
    'hostile text in every field runs nothing and is shown as it is: %s',
    async (_name, address) => {
      site.serve(hostile(example))
      await open(address)
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
      const text = await page.locator('body').evaluate((body) => body.textContent ?? '')
      expect(text).toContain(PAYLOAD)
      expect(await page.evaluate(isHostileIn)).toEqual([])
      expect(wrong).toEqual([])
    },
  )

  test('a platform that has nothing yet has a portal too', async () => {
    site.serve(await portalSite(portalPlatform(), 'nothing'))
    await open('#/')
    expect(await page.locator('main').innerText()).toContain('Nothing has been asked for yet')
    for (const [address, text] of [
      ['#/cost', 'Nothing has cost anything yet'],
      ['#/activity', 'Nothing has happened here'],
      ['#/lease/no/such', 'knows no such lease'],
      ['#/nonsense', 'There is no such page'],
    ] as const) {
      await open(address)
      expect(await page.locator('main').innerText()).toContain(text)
    }
    expect(wrong).toEqual([])
  })
})

let many: readonly Told[] | undefined

/** Told by number, so that what a search finds can be counted by hand. */
function tenThousand(): readonly Told[] {
  return (many ??= Array.from({ length: 10_000 }, (_unused, index): Told => {
    const kind = TOLD[index % 5 === 4 ? 23 : index % 20] ?? TOLD[0]!
    const team = ['payments', 'data', 'checkout', 'mobile', 'search'][index % 5] ?? 'data'
    const { outputs: _outputs, ...rest } = kind
    const module = ['postgres', 'redis', 's3-bucket'][index % 3] ?? 'redis'
    return { ...rest, module, lease: `${team}/lease-${String(index).padStart(4, '0')}`, status: 'ready' }
  }))
}

test('uids of the example differ', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_unused, index) => uidOf(index))).size).toBe(10_000)
})
