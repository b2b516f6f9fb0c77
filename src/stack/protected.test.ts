import { describe, expect, test } from '@jest/globals'
import { stateOf } from '../../test/support/leases.ts'
import { lostProtections, protectedResources } from './protected.ts'

function files(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]))
}

function bucket(protection: string): string {
  return `resource "aws_s3_bucket" "this" {\n  bucket = "x"\n  lifecycle {\n    ${protection}\n  }\n}\n`
}

const KEPT = bucket('prevent_destroy = true')
const STATE = stateOf({
  resources: [
    {
      address: 'module.this.aws_s3_bucket.this["a.b[0]"]',
      type: 'aws_s3_bucket',
      mode: 'managed',
      attributes: {},
    },
  ],
})

describe('what a stack’s code forbids to destroy', () => {
  test.each<[string, string, boolean]>([
    ['protected', KEPT, true],
    ['in one line', 'resource "aws_s3_bucket" "this" { lifecycle { prevent_destroy = true } }', true],
    ['by a variable, as OpenTofu allows', bucket('prevent_destroy = var.keep'), true],
    ['written false', bucket('prevent_destroy = false'), false],
    ['commented out', bucket('# prevent_destroy = true'), false],
    ['commented out with slashes', bucket('// prevent_destroy = true'), false],
    ['in a block comment', bucket('/* prevent_destroy = true\n*/'), false],
    ['behind braces in a text', `locals { a = "{ \${"}"} {" }\n${KEPT}`, true],
    ['behind braces in a heredoc', `locals {\n  a = <<-EOT\n    { " {\n  EOT\n}\n${KEPT}`, true],
    ['behind an escaped template', `locals { a = "$\${" }\n${KEPT}`, true],
    ['in a data source', KEPT.replace('resource', 'data'), false],
    [
      'in an object that is called so',
      'resource "aws_s3_bucket" "this" {\n  x = { prevent_destroy = true }\n}',
      false,
    ],
    [
      'only said in a text',
      `resource "aws_s3_bucket" "this" {\n  x = "lifecycle { prevent_destroy = true }"\n}`,
      false,
    ],
  ])('%s', (_words, text, isProtected) => {
    expect([...protectedResources(files({ 'module/main.tf': text }))]).toEqual(
      isProtected ? ['module:aws_s3_bucket.this'] : [],
    )
  })

  test('what an override file says holds', () => {
    const stack = files({ 'module/main.tf': KEPT, 'module/a_override.tf': bucket('prevent_destroy = false') })
    expect(protectedResources(stack).size).toBe(0)
  })

  test.each<[string, Record<string, string>, number]>([
    ['the same code', { 'module/main.tf': KEPT }, 0],
    ['set to false', { 'module/main.tf': bucket('prevent_destroy = false') }, 1],
    ['taken out of its block', { 'module/main.tf': bucket('') }, 1],
    ['its block taken out', { 'module/main.tf': '' }, 1],
    ['overridden', { 'module/main.tf': KEPT, 'module/override.tf': bucket('prevent_destroy = false') }, 1],
    ['moved to another file', { 'module/bucket.tf': KEPT }, 0],
  ])('L13: a protection since it was applied: %s', (_words, now, lost) => {
    const found = lostProtections(files({ 'module/main.tf': KEPT }), files(now), STATE)
    expect(found).toHaveLength(lost)
    if (lost > 0)
      expect(found[0]).toMatchObject({
        code: 'protection-removed',
        message: expect.stringContaining('module.this.aws_s3_bucket.this'),
      })
  })

  test('of what is not in the state any more nothing is lost', () => {
    const found = lostProtections(files({ 'module/main.tf': KEPT }), files({}), stateOf({ resources: [] }))
    expect(found).toEqual([])
  })
})
