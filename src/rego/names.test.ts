import { describe, expect, test } from '@jest/globals'
import { chooseNamespaces, exceptionName, isNearlyRule, kindOfRule } from './names.ts'

describe('names of rules', () => {
  test.each([
    ['deny', 'failure', ''],
    ['violation', 'failure', ''],
    ['warn', 'warning', ''],
    ['deny_a_B2', 'failure', 'a_B2'],
    ['warn_x', 'warning', 'x'],
    ['violation_deny_x', 'failure', 'x'],
    ['deny_violation_x', 'failure', 'violation_x'],
  ])('%s', (name, kind, exception) => {
    expect(kindOfRule(name)).toBe(kind)
    expect(exceptionName(name)).toBe(exception)
  })

  test.each([
    ['denyAll', true],
    ['deny_', true],
    ['Deny', true],
    ['warn__x', true],
    ['denied', true],
    ['denial', false],
    ['warnings_for', true],
    ['allow', false],
    ['exception', false],
  ])('%s judges nothing; looks as if: %s', (name, isNearly) => {
    expect(kindOfRule(name)).toBeUndefined()
    expect(isNearlyRule(name)).toBe(isNearly)
  })
})

test.each([
  [['main'], ['main'], []],
  [['main.*'], ['main.gke', 'main.eks'], []],
  [['m?in'], ['main'], []],
  [['main.[eg]ke'], ['main.gke'], []],
  [['*'], ['main', 'main.gke', 'main.eks', 'a["b/c"]'], []],
  [['Main'], [], ['Main']],
  [['main', 'other.*'], ['main'], ['other.*']],
  [['main.[e'], [], ['main.[e']],
  [['mai.'], [], ['mai.']],
])('%j means %j', (wanted, chosen, unmatched) => {
  const available = ['main', 'main.gke', 'main.eks', 'main', 'a["b/c"]']
  expect(chooseNamespaces(available, wanted)).toEqual({ chosen, unmatched })
})
