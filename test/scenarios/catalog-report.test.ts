import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { catalogText } from '../../src/catalog/build.ts'
import { CATALOG_NOW, exampleCatalog } from '../fixtures/catalog.ts'
import { commitFiles, createClock, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { PORT_CREDENTIALS, startPortServer, type PortServer } from '../support/port-server.ts'

jest.setTimeout(120_000)

const CONFIG = `version: 1
repository: {id: 900100200, name: acme/platform, default-branch: main}
engine: {name: terraform, version: 1.11.4}
backend: {type: local, path: storage}
accounts: {'123456789012': {alias: acme}}
environments: {dev: {account: '123456789012', region: eu-west-1, lease: {default: 14d, max: 30d}}}
teams: {payments: {cost-centre: cc-1, members: [{login: alice, id: 1001}]}}
`
const REQUEST = 'requests/payments/reports.yaml'

let rig: Rig
let port: PortServer

beforeAll(async () => {
  port = await startPortServer()
  rig = await startRig({
    clock: createClock(CATALOG_NOW),
    seed: { files: new Map([['leasehold.yaml', CONFIG]]) },
  })
  const { catalog, files } = exampleCatalog()
  commitFiles(rig.github, 'dana', 'leasehold-catalog', {
    'catalog.json': catalogText(catalog),
    ...Object.fromEntries([...files].map(([path, content]) => [path, Buffer.from(content).toString()])),
  })
})
afterAll(async () => {
  await rig.stop()
  await port.close()
  expect(rig.github.failures).toEqual([])
})

describe('mode report', () => {
  test('opens one issue, changes it in place, and closes it when nothing is left', async () => {
    commitFiles(rig.github, 'dana', 'main', { [REQUEST]: 'module: plain\nenvironment: dev\n' })
    const told = await sync({ mode: 'report' })
    expect(told).toMatchObject({ code: 0, outputs: { 'reason-code': 'differences-told', issue: '1' } })
    expect(comments()).toEqual([expect.stringContaining(`leasehold render ${REQUEST}`)])
    const again = await sync({ mode: 'report' })
    expect(again.requests.filter(({ method }) => method === 'PATCH')).toEqual([])
    expect(comments()).toHaveLength(1)
    commitFiles(rig.github, 'dana', 'main', { [REQUEST]: undefined })
    expect(await sync({ mode: 'report' })).toMatchObject({ code: 0, outputs: { issue: '' } })
    expect(issues()).toEqual(['closed'])
  })
})

describe('mode port', () => {
  test('sends the published leases, with the names of the secrets as its only words about them', async () => {
    const run = await sync({
      mode: 'port',
      'port-api': port.url,
      'port-client-id': PORT_CREDENTIALS.clientId,
      'port-client-secret': PORT_CREDENTIALS.clientSecret,
    })
    expect(run).toMatchObject({ code: 0, outputs: { 'reason-code': 'port-sent' } })
    expect(port.entities.size).toBe(20)
    expect(`${run.stdout}${run.stderr}${run.summary}`).not.toContain(PORT_CREDENTIALS.clientSecret)
    expect(run.requests).toEqual([])
  })

  test('is red without one of the two secrets, and writes nothing', async () => {
    const run = await sync({ mode: 'port', 'port-api': port.url, 'port-client-id': 'id' })
    expect(run).toMatchObject({ code: 1, outputs: { 'reason-code': 'wrong-input' } })
  })
})

async function sync(inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  return rig.runAction('catalog-sync', { inputs })
}

function issues(): readonly string[] {
  return [...rig.github.world.issues.values()].map(({ state }) => state)
}

function comments(): readonly string[] {
  return [...rig.github.world.comments.values()].map(({ body }) => body)
}
