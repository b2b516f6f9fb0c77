import { describe, expect, test } from '@jest/globals'
import type { Json } from '../kit/canonical.ts'
import type { EndData } from '../request/change.ts'
import { brokenWord, judgeWordPlan, keepsWord } from './data-word.ts'

const DATABASE = 'module.this.aws_db_instance.this'
const TYPES = ['aws_db_instance']
const KEPT = { skip_final_snapshot: false, final_snapshot_identifier: 'orders-final' }
const SKIPPED = { ...KEPT, skip_final_snapshot: true }

interface Changed {
  readonly actions?: readonly string[]
  readonly type?: string
  readonly before?: Readonly<Record<string, Json>>
  readonly after?: Readonly<Record<string, Json>> | null
  readonly unknown?: Json
  readonly mode?: string
  readonly deposed?: string
}

function planOf(...changes: readonly Changed[]): unknown {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: changes.map((one) => ({
      address: one.type === undefined ? DATABASE : `module.this.${one.type}.this`,
      mode: one.mode ?? 'managed',
      type: one.type ?? 'aws_db_instance',
      name: 'this',
      provider_name: 'registry.terraform.io/hashicorp/aws',
      ...(one.deposed !== undefined && { deposed: one.deposed }),
      change: {
        actions: one.actions ?? ['update'],
        before: one.before ?? KEPT,
        after: one.after === undefined ? SKIPPED : one.after,
        after_unknown: one.unknown ?? {},
      },
    })),
  }
}

describe('whether a destroy does what the owner said', () => {
  test.each<[string, EndData, Readonly<Record<string, Json>>, boolean]>([
    ['a snapshot that has a name', 'snapshot', KEPT, true],
    ['a snapshot that is skipped', 'snapshot', SKIPPED, false],
    ['a snapshot without a name', 'snapshot', { ...KEPT, final_snapshot_identifier: null }, false],
    ['a snapshot with an empty name', 'snapshot', { ...KEPT, final_snapshot_identifier: '' }, false],
    ['a snapshot where the name alone says it', 'snapshot', { final_snapshot_identifier: 'x' }, true],
    ['nothing kept', 'discard', SKIPPED, true],
    ['nothing kept, though a snapshot is taken', 'discard', KEPT, false],
    ['nothing kept where the name alone says it', 'discard', { final_snapshot_identifier: null }, true],
    ['nothing kept, though it has a name', 'discard', { final_snapshot_identifier: 'x' }, false],
    ['what cannot be asked', 'snapshot', { bucket: 'reports' }, true],
  ])('%s', (_what, word, attributes, isKept) => {
    expect(keepsWord(word, attributes)).toBe(isKept)
  })
})

describe('the plan that brings the word', () => {
  test('changes how a destroy ends the data, and what does not change is no matter', () => {
    const plan = planOf(
      {},
      { type: 'aws_security_group', actions: ['no-op'] },
      { mode: 'data', actions: ['read'] },
    )
    expect(judgeWordPlan(plan, TYPES)).toEqual({ ok: true, value: 1 })
    expect(judgeWordPlan(planOf(), TYPES)).toEqual({ ok: true, value: 0 })
  })

  test.each<[string, Changed, string]>([
    ['another attribute', { after: { ...SKIPPED, instance_class: 'db.t4g.small' } }, 'instance_class'],
    [
      'the protection (L13)',
      { before: { ...KEPT, deletion_protection: true }, after: { ...SKIPPED, deletion_protection: false } },
      'deletion_protection',
    ],
    ['a value that is not known yet', { unknown: { endpoint: true } }, 'endpoint'],
    [
      'a word that is not known yet',
      { unknown: { final_snapshot_identifier: true } },
      'final_snapshot_identifier',
    ],
    ['a resource that holds no data', { type: 'aws_security_group' }, 'data.resources'],
    ['a creation', { actions: ['create'] }, 'create'],
    ['a destroy', { actions: ['delete'], after: null }, 'delete'],
    ['a replacement', { actions: ['delete', 'create'] }, 'delete and create'],
    ['a deposed object', { actions: ['delete'], deposed: 'abcdef01' }, 'delete'],
  ])('is refused when it brings %s', (_what, change, said) => {
    expect(judgeWordPlan(planOf(change), TYPES)).toMatchObject({
      ok: false,
      problems: [{ code: 'word-plan-refused', message: expect.stringContaining(said) }],
    })
  })

  test('says names alone (S14)', () => {
    const judged = judgeWordPlan(planOf({ after: { ...SKIPPED, password: 'hunter2' } }), TYPES)
    expect(JSON.stringify(judged)).not.toContain('hunter2')
  })
})

describe('a destroy plan', () => {
  const gone = (before: Readonly<Record<string, Json>>): unknown =>
    planOf({ actions: ['delete'], before, after: null })

  test.each<[EndData, Readonly<Record<string, Json>>, number]>([
    ['snapshot', KEPT, 0],
    ['snapshot', SKIPPED, 1],
    ['discard', SKIPPED, 0],
    ['discard', KEPT, 1],
  ])('after the word `%s`', (word, before, broken) => {
    expect(brokenWord(gone(before), word, TYPES)).toHaveLength(broken)
  })

  test('that would lose what was to be kept says which resource', () => {
    expect(brokenWord(gone(SKIPPED), 'snapshot', TYPES)).toMatchObject([
      { code: 'data-word-unmet', message: expect.stringContaining(DATABASE) },
    ])
  })
})
