import { describe, expect, test } from '@jest/globals'
import { checkNames, parseRequestPath, parseStackPath, requestPath, stackFolder } from './path.ts'

describe('parseRequestPath', () => {
  test('takes team and name from the path', () => {
    expect(parseRequestPath('requests/payments/orders-db.yaml')).toEqual({
      ok: true,
      value: { team: 'payments', name: 'orders-db', lease: 'payments/orders-db' },
    })
    expect(requestPath('payments', 'orders-db')).toBe('requests/payments/orders-db.yaml')
    expect(stackFolder('payments', 'orders-db')).toBe('stacks/payments/orders-db')
  })

  test.each([
    ['another folder', 'request/payments/reports.yaml', ['']],
    ['an absolute path', '/requests/payments/reports.yaml', ['']],
    ['a team that goes up', 'requests/../reports.yaml', ['/team']],
    ['a name that goes up', 'requests/payments/..yaml', ['/name']],
    ['a path that goes up', 'requests/payments/../../x.yaml', ['/name']],
    ['a team that is here', 'requests/./reports.yaml', ['/team']],
    ['a deeper folder', 'requests/payments/sub/reports.yaml', ['/name']],
    ['a path below a request', 'requests/payments/reports.yaml/x', ['/name']],
    ['an empty team', 'requests//reports.yaml', ['/team']],
    ['back slashes', 'requests\\payments\\reports.yaml', ['']],
    ['another ending', 'requests/payments/reports.yml', ['/name']],
    ['capital letters', 'requests/Payments/Reports.yaml', ['/team', '/name']],
    ['a letter that folds to ASCII', 'requests/pay\u212aments/reports.yaml', ['/team']],
    ['one letter', 'requests/payments/r.yaml', ['/name']],
    ['41 letters', `requests/payments/${'a'.repeat(41)}.yaml`, ['/name']],
    ['a hyphen at the end', 'requests/payments/reports-.yaml', ['/name']],
    ['a line end', 'requests/payments/reports\n.yaml', ['/name']],
    ['a NUL', 'requests/payments/rep\0orts.yaml', ['/name']],
  ])('%s is refused', (_what, path, fields) => {
    const result = parseRequestPath(path)
    expect(result.ok ? [] : result.problems.map((problem) => problem.field)).toEqual(fields)
    expect(result.ok ? [] : result.problems[0]).toMatchObject({ code: 'wrong-path', file: path, line: 1 })
  })
})

test('names from a form are held to the same', () => {
  expect(checkNames('payments', 'reports').ok).toBe(true)
  expect(checkNames('payments', '../data/reports').ok).toBe(false)
})

test.each([
  ['stacks/payments/reports/main.tf', 'main.tf'],
  ['stacks/payments/reports/module/a/b.tf', 'module/a/b.tf'],
  ['stacks/payments/reports', undefined],
  ['stacks/payments/reports/../other/main.tf', undefined],
  ['stacks/payments/Reports/main.tf', undefined],
  ['stacks/payments/reports/a\\b', undefined],
])('%s is inside a stack as %s', (path, inside) => {
  expect(parseStackPath(path)?.inside).toBe(inside)
})
