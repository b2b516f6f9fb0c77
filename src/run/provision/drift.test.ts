import { describe, expect, test } from '@jest/globals'
import { digestIn, driftWorld, SECRET, type DriftWorld } from '../../../test/support/drift-world.ts'
import { observedDrift } from '../../drift/observed.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import { Fault } from '../../kit/result.ts'

const ISSUE = 40
const ERIN = { login: 'erin', id: 2002 }

/** Drift was found, and told. */
async function drifted(what: 'changed' | 'deleted' = 'changed'): Promise<DriftWorld> {
  const drift = await driftWorld()
  drift.finds(what)
  expect(await drift.look()).toMatchObject({ decision: 'done', reasonCode: 'drifted' })
  return drift
}

/** What the catalog shows. */
async function shown({ world }: DriftWorld) {
  const evidence = openEvidence(world.ports.openStorage({ type: 'local', path: '.' }), 900100200)
  return observedDrift(await evidence.list('payments/reports', world.uid))
}

describe('a look at a stack', () => {
  test('that is what was applied says so in evidence, and to nobody', async () => {
    const drift = await driftWorld()
    expect(await drift.look()).toMatchObject({ decision: 'nothing', reasonCode: 'in-sync', problems: [] })
    expect(drift.world.evidence('drift')).toMatchObject([{ drifted: false, digest: null, issue: null }])
    expect(drift.written).toEqual([])
    expect(drift.world.terraform).toEqual(['plan', 'close'])
    expect(await shown(drift)).toMatchObject({ drifted: false, resources: [], issue: null })
  })

  test('that is not opens one issue with what changed and both ways on', async () => {
    const drift = await drifted()
    const digest = digestIn(drift.world)
    const { title, body } = drift.issues.get(ISSUE) ?? {}
    expect(title).toBe('payments/reports: changed outside, in dev')
    expect(body).toContain('`module.this.aws_s3_bucket.this` | changed outside | `tags`')
    expect(body).toContain(`\`/approve-plan ${digest}\` on #7`)
    expect(body).toContain('`requests/payments/reports.yaml`')
    expect(await shown(drift)).toEqual({
      at: drift.world.now,
      drifted: true,
      digest,
      resources: [{ address: 'module.this.aws_s3_bucket.this', actions: ['update'], attributes: ['tags'] }],
      issue: ISSUE,
    })
  })

  test('tells what was deleted outside', async () => {
    const drift = await drifted('deleted')
    expect(drift.issues.get(ISSUE)?.body).toContain('`module.this.aws_s3_bucket.this` | deleted outside |  |')
  })

  test('S14: says no value, wherever it says something', async () => {
    const drift = await drifted()
    const said = [...drift.world.objects]
      .filter(([key]) => key.includes('/evidence/'))
      .map(([, bytes]) => Buffer.from(bytes).toString())
    const result = JSON.stringify(await drift.look())
    const bodies = [...drift.issues.values()].map(({ body }) => body)
    expect([...said, result, ...bodies, ...drift.world.lines].join('\n')).not.toContain(SECRET)
    expect(JSON.stringify(drift.world.plan)).toContain(SECRET)
  })

  test('S15: a second one writes nothing', async () => {
    const drift = await drifted()
    const before = [...drift.world.objects.keys()]
    drift.wait(24 * 60)
    expect(await drift.look()).toMatchObject({ reasonCode: 'drifted' })
    expect(drift.written).toEqual([`create ${ISSUE}`])
    expect([...drift.world.objects.keys()].filter((key) => key.includes('/drift/'))).toEqual(
      before.filter((key) => key.includes('/drift/')),
    )
  })

  test('S15: killed between the issue and its evidence, the next one finds the issue again', async () => {
    const drift = await drifted()
    for (const key of drift.world.objects.keys()) if (key.includes('/drift/')) drift.world.objects.delete(key)
    await drift.look()
    expect(drift.written).toEqual([`create ${ISSUE}`])
    expect(drift.world.evidence('drift')).toMatchObject([{ issue: ISSUE }])
  })

  test('that finds something else keeps the issue up to date, in place', async () => {
    const drift = await drifted()
    const first = digestIn(drift.world)
    drift.finds('other')
    drift.wait(60)
    await drift.look()
    expect(digestIn(drift.world)).not.toBe(first)
    expect(drift.written).toEqual([`create ${ISSUE}`, `rewrite ${ISSUE}`])
    expect(drift.issues.get(ISSUE)?.body).toContain(digestIn(drift.world))
  })

  test('opens an issue again that somebody closed too early', async () => {
    const drift = await drifted()
    drift.issues.set(ISSUE, { ...drift.issues.get(ISSUE)!, isOpen: false })
    await drift.look()
    expect(drift.issues.get(ISSUE)?.isOpen).toBe(true)
  })

  test('that finds it gone closes the issue, and the same one opens when it comes back', async () => {
    const drift = await drifted()
    drift.finds('nothing')
    drift.wait(60)
    await drift.look()
    expect(drift.issues.get(ISSUE)).toMatchObject({ isOpen: false })
    expect(drift.issues.get(ISSUE)?.body).toContain('again what was applied')
    expect(await shown(drift)).toMatchObject({ drifted: false, issue: null })
    drift.finds('changed')
    drift.wait(60)
    await drift.look()
    expect(drift.issues.get(ISSUE)).toMatchObject({ isOpen: true })
    expect(drift.issues.size).toBe(1)
  })

  test('that Terraform fails at closes nothing, and is red', async () => {
    const drift = await drifted()
    const written = [...drift.written]
    const broken = {
      ok: false,
      diagnostics: [{ severity: 'error', summary: 'no credentials', detail: '', address: undefined }],
      plan: undefined,
    } as const
    const { terraform } = drift.ports
    const result = await drift.look({
      terraform: {
        open: async (files) => ({ ...(await terraform.open(files)), plan: async () => broken }),
      },
    })
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'plan-failed' })
    expect(result.message).toContain('payments/reports')
    expect(drift.written).toEqual(written)
    expect(drift.issues.get(ISSUE)?.isOpen).toBe(true)
    expect(drift.world.evidence('drift')).toHaveLength(1)
  })

  test('with a plan that is not complete says nothing of what exists', async () => {
    const drift = await drifted()
    drift.finds('nothing')
    drift.world.plan = { ...drift.world.plan, complete: false }
    expect(await drift.look()).toMatchObject({ decision: 'failed', reasonCode: 'plan-incomplete' })
    expect(drift.issues.get(ISSUE)?.isOpen).toBe(true)
  })

  test('with an exception is red too, and says whose it is', async () => {
    const drift = await driftWorld()
    const open = async () => Promise.reject(new Fault('terraform-missing', 'there is no terraform'))
    const result = await drift.look({ terraform: { open } })
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'terraform-missing' })
  })

  test('S17: has the account of the stack, or does not happen', async () => {
    const drift = await driftWorld()
    drift.world.identity = { account: '999999999999', partition: 'aws' }
    expect(await drift.look()).toMatchObject({ decision: 'failed', reasonCode: 'account-mismatch' })
    expect(drift.world.terraform).toEqual([])
  })
})

describe('no stack is looked at', () => {
  test('whose tree is not the one that was applied: an apply is due, or running', async () => {
    const drift = await drifted()
    drift.world.terraform.length = 0
    drift.finds('nothing')
    drift.world.commits.get(drift.world.merge)?.set(drift.world.stackFile('note.txt'), Buffer.from('new'))
    expect(await drift.look()).toMatchObject({
      decision: 'nothing',
      reasonCode: 'stack-changed',
      leases: [{ message: 'left out: its stack is not the one that was applied' }],
    })
    expect(drift.world.terraform).toEqual([])
    expect(drift.issues.get(ISSUE)?.isOpen).toBe(true)
  })

  test('while an apply holds its state: its issue stays as it is, and the run is green', async () => {
    const drift = await drifted()
    const { terraform } = drift.ports
    const lock = {
      ID: '0c5b3a8e-1111-4222-8333-944445555666',
      Operation: 'OperationTypeApply',
      Who: 'runner@apply',
      Created: drift.world.now,
      ...{ Info: '', Version: '1', Path: '' },
    }
    const key = `900100200/payments/reports/${drift.world.uid}/terraform.tfstate.tflock`
    drift.world.objects.set(key, Buffer.from(JSON.stringify(lock)))
    const held = {
      ok: false,
      diagnostics: [
        { severity: 'error', summary: 'Error acquiring the state lock', detail: '', address: undefined },
      ],
      plan: undefined,
    } as const
    const result = await drift.look({
      terraform: { open: async (files) => ({ ...(await terraform.open(files)), plan: async () => held }) },
    })
    expect(result).toMatchObject({ decision: 'nothing', reasonCode: 'state-locked' })
    expect(drift.issues.get(ISSUE)?.isOpen).toBe(true)
    expect(drift.world.evidence('drift')).toHaveLength(1)
  })

  test('whose request is deleted: the reaper ends it', async () => {
    const drift = await driftWorld()
    drift.world.commits.get(drift.world.merge)?.delete('requests/payments/reports.yaml')
    expect(await drift.look()).toMatchObject({ decision: 'nothing', reasonCode: 'request-deleted' })
    expect(drift.world.terraform).toEqual([])
  })

  test('that was never applied', async () => {
    const drift = await driftWorld()
    drift.world.objects.clear()
    expect(await drift.look()).toMatchObject({ decision: 'nothing', reasonCode: 'not-applied' })
  })

  test.each(['apply-begun', 'end-begun'])('by a look that meets an %s', async (kind) => {
    const drift = await drifted()
    drift.finds('nothing')
    drift.wait(60)
    const { openStorage } = drift.ports
    const begun = drift.world.evidence('apply-begun')[0]
    drift.world.terraform.length = 0
    const result = await drift.look({
      openStorage: (backend) => {
        const storage = openStorage(backend)
        return {
          ...storage,
          list: async (prefix) => {
            // While Terraform plans, somebody else begins.
            if (drift.world.terraform.at(-1) === 'plan')
              drift.world.objects.set(
                `900100200/payments/reports/${drift.world.uid}/evidence/${kind}/x.json`,
                Buffer.from(JSON.stringify(begunOf(kind, { ...begun, at: drift.world.now }))),
              )
            return storage.list(prefix)
          },
        }
      },
    })
    expect(result).toMatchObject({ decision: 'nothing', reasonCode: 'apply-begun' })
    expect(drift.issues.get(ISSUE)?.isOpen).toBe(true)
    expect(drift.world.evidence('drift')).toHaveLength(1)
  })
})

function begunOf(kind: string, begun: Readonly<Record<string, unknown>>): unknown {
  if (kind === 'apply-begun') return begun
  const { tree: _tree, planDigest: _digest, ...rest } = begun
  return { ...rest, kind, reasonCode: 'lease-ended', lineage: 'x', serial: 4, start: null, resources: 1 }
}

describe('what changed outside is undone', () => {
  test('by nobody’s word it is not: the stack is what was applied', async () => {
    const drift = await drifted()
    expect(await drift.apply()).toMatchObject({ decision: 'nothing', reasonCode: 'up-to-date' })
  })

  test('by an approver’s word on its digest, exactly that plan; then its issue closes', async () => {
    const drift = await drifted()
    drift.approve(digestIn(drift.world))
    expect(await drift.look()).toMatchObject({ decision: 'nothing', reasonCode: 'drift-undone' })
    drift.wait(1)
    expect(await drift.apply()).toMatchObject({ decision: 'done', reasonCode: 'applied' })
    expect(drift.issues.get(ISSUE)).toMatchObject({ isOpen: false })
    expect(await shown(drift)).toMatchObject({ drifted: false, issue: null })
    drift.finds('nothing')
    drift.wait(1)
    expect(await drift.apply()).toMatchObject({ decision: 'nothing', reasonCode: 'up-to-date' })
    expect(await drift.look()).toMatchObject({ reasonCode: 'in-sync' })
  })

  test('S8: not by the word of somebody who pushed to the branch', async () => {
    const drift = await drifted()
    drift.world.pushers.push(ERIN)
    drift.approve(digestIn(drift.world), ERIN)
    expect(await drift.apply()).toMatchObject({ decision: 'blocked', reasonCode: 'plan-changed' })
    expect(drift.world.terraform).not.toContain('apply')
  })

  test('S12: not when something else would be undone by now; that is looked at again', async () => {
    const drift = await drifted()
    drift.approve(digestIn(drift.world))
    drift.finds('other')
    drift.wait(1)
    expect(await drift.apply()).toMatchObject({ decision: 'blocked', reasonCode: 'plan-changed' })
    expect(drift.world.terraform).not.toContain('apply')
    drift.wait(1)
    expect(await drift.look()).toMatchObject({ reasonCode: 'drifted' })
    drift.approve(digestIn(drift.world))
    drift.wait(1)
    expect(await drift.apply()).toMatchObject({ decision: 'done', reasonCode: 'applied' })
  })

  test('once: the same change needs a new word when it comes back', async () => {
    const drift = await drifted()
    drift.approve(digestIn(drift.world))
    drift.wait(1)
    await drift.apply()
    drift.wait(1)
    expect(await drift.look()).toMatchObject({ reasonCode: 'drifted' })
    drift.wait(1)
    expect(await drift.apply()).toMatchObject({ decision: 'nothing', reasonCode: 'up-to-date' })
  })

  test('S15: what is undone already, by a run that was killed or by hand, is recorded by the next run', async () => {
    const drift = await drifted()
    drift.approve(digestIn(drift.world))
    drift.finds('nothing')
    drift.wait(1)
    expect(await drift.apply()).toMatchObject({ decision: 'done', reasonCode: 'applied' })
    drift.wait(1)
    expect(await drift.apply()).toMatchObject({ decision: 'nothing', reasonCode: 'up-to-date' })
    expect(drift.issues.get(ISSUE)?.isOpen).toBe(false)
  })
})
