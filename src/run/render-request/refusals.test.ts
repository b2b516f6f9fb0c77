import { describe, expect, test } from '@jest/globals'
import type { Author } from '../../ports.ts'
import { renderRequest } from './render-request.ts'
import { alice, formBody, memoryGitHub } from '../../../test/support/request-world.ts'

const BRANCH = 'leasehold/request-7'
const mallory: Author = { login: 'mallory', id: 666, isBot: false }

type GitHub = ReturnType<typeof memoryGitHub>

function opened(github: GitHub, issue = 7) {
  return renderRequest({ issue, action: 'opened', sender: alice }, github.ports)
}

function edited(github: GitHub, sender: Author | undefined = alice) {
  return renderRequest({ issue: 7, action: 'edited', sender }, github.ports)
}

function textOn(github: GitHub, path: string, branch = BRANCH): string {
  return new TextDecoder().decode(github.filesOn(branch).get(path))
}

describe('what must be corrected', () => {
  test.each([
    ['an unknown module', { Module: 'castle' }, 'unknown-module', 'castle'],
    ['a module that leaves its folder', { Module: '../policies' }, 'unknown-module', 'bucket'],
    ['a name that leaves its folder', { Name: '../../etc' }, 'wrong-form', 'Name'],
    ['a size that is not offered', { Size: 'huge' }, 'not-allowed', 'large'],
    ['an input that the module’s schema refuses', { Purpose: 'x'.repeat(61) }, 'out-of-range', 'Purpose'],
    ['an owner of another team', { Owner: 'carol' }, 'unknown-owner', 'alice'],
    ['a heading too many', { Purpose: 'x\n\n### Team\n\ndata' }, 'form-heading-duplicate', 'Team'],
  ])(
    '%s is answered on the issue, and nothing else is written',
    async (_case, answers, reasonCode, named) => {
      const github = memoryGitHub()
      github.writeIssue({ body: formBody(answers) })
      const { result } = await opened(github)
      expect(result).toMatchObject({ decision: 'blocked', reasonCode, issue: 7 })
      expect(github.comments.get('7 lease')).toContain(named)
      expect(github.comments.get('7 lease')).toContain('@alice edits this issue')
      expect(github.calls).toEqual(['issueAndPulls', 'putComment'])
    },
  )

  test('and is corrected by an edit becomes a pull request', async () => {
    const github = memoryGitHub()
    github.writeIssue({ body: formBody({ Size: 'huge' }) })
    await opened(github)
    github.writeIssue()
    expect((await edited(github)).result).toMatchObject({ decision: 'done', pullRequest: 100 })
    expect(github.comments.get('7 lease')).not.toContain('to correct')
  })

  test('in an edit leaves the pull request as it is, and says so', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    const before = github.branches.get(BRANCH)
    github.writeIssue({ body: formBody({ Size: 'huge' }) })
    expect((await edited(github)).result.decision).toBe('blocked')
    expect(github.branches.get(BRANCH)).toBe(before)
    expect(github.comments.get('7 lease')).toContain('#100 stays as it is')
  })
})

describe('who asks (S6)', () => {
  test('must be a member of the team, by id', async () => {
    const github = memoryGitHub()
    github.writeIssue({ author: mallory })
    const { result } = await renderRequest({ issue: 7, action: 'opened', sender: mallory }, github.ports)
    expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'requester-not-a-member' })
    expect(github.comments.get('7 lease')).toContain('alice or bob')
    expect(github.branches.has(BRANCH)).toBe(false)
  })

  test('is not known by a login that somebody else has now', async () => {
    const github = memoryGitHub()
    github.writeIssue({ author: { ...alice, id: 777 } })
    expect((await opened(github)).result.reasonCode).toBe('requester-not-a-member')
  })

  test('is known by the id also after the login changed', async () => {
    const github = memoryGitHub()
    github.writeIssue({ author: { ...alice, login: 'alice-new' } })
    expect((await opened(github)).result.decision).toBe('done')
    expect(textOn(github, 'requests/payments/reports.yaml')).toContain('owner: alice\n')
  })

  test('is who opened the issue: an edit by another person is refused', async () => {
    const github = memoryGitHub()
    github.writeIssue({ body: formBody({ Size: 'large' }) })
    const { result } = await edited(github, mallory)
    expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'edited-by-another' })
    expect(github.branches.has(BRANCH)).toBe(false)
  })
})

describe('nothing is done for', () => {
  test.each([
    ['an issue that is no form', { body: 'It is broken.' }, 'not-a-form'],
    ['a closed issue', { isOpen: false }, 'issue-closed'],
    ['a locked issue', { isLocked: true }, 'issue-locked'],
    ['an issue by a bot', { author: { ...alice, isBot: true } }, 'by-a-bot'],
  ])('%s', async (_case, changes, reasonCode) => {
    const github = memoryGitHub()
    github.writeIssue(changes)
    expect((await opened(github)).result).toMatchObject({ decision: 'nothing', reasonCode })
    expect(github.calls).toEqual(['issueAndPulls'])
  })

  test('an issue that is not there', async () => {
    expect((await opened(memoryGitHub())).result.reasonCode).toBe('not-a-form')
  })

  test('an edit by a bot', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    expect((await edited(github, { ...mallory, isBot: true })).result.reasonCode).toBe('by-a-bot')
  })
})

describe('a name', () => {
  const bob: Author = { login: 'bob', id: 1002, isBot: false }

  test('that an open pull request has is not given twice, and the second is told', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    github.writeIssue({ number: 8, author: bob })
    const { result } = await renderRequest({ issue: 8, action: 'opened', sender: bob }, github.ports)
    expect(result).toMatchObject({ decision: 'blocked', reasonCode: 'name-taken' })
    expect(github.comments.get('8 lease')).toContain('&#35;&#8203;100')
    expect((await opened(github)).result.decision).toBe('nothing')
  })

  test('that the default branch has is not given twice', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    github.merge(100)
    github.writeIssue({ number: 8, author: bob })
    const { result } = await renderRequest({ issue: 8, action: 'opened', sender: bob }, github.ports)
    expect(result.reasonCode).toBe('name-taken')
    expect(github.comments.get('8 lease')).toContain('&#35;&#8203;7')
  })

  test('stays once there is a pull request', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    github.writeIssue({ body: formBody({ Name: 'other' }) })
    expect((await edited(github)).result.reasonCode).toBe('name-fixed')
  })
})

describe('after the merge', () => {
  test('an edit is answered beside the living comment, with the way to change', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    github.merge(100)
    const living = github.comments.get('7 lease')
    github.writeIssue({ body: formBody({ Size: 'large' }) })
    expect((await edited(github)).result).toMatchObject({ decision: 'blocked', reasonCode: 'already-merged' })
    expect(github.comments.get('7 request')).toContain('pull request')
    expect(github.comments.get('7 lease')).toBe(living)
  })

  test.each(['kept', 'deleted'])(
    'an edit of the name is answered too, with the branch %s',
    async (branch) => {
      const github = memoryGitHub()
      github.writeIssue()
      await opened(github)
      github.merge(100)
      if (branch === 'deleted') github.branches.delete(BRANCH)
      github.writeIssue({ body: formBody({ Name: 'other' }) })
      expect((await edited(github)).result.reasonCode).toBe('already-merged')
      expect(github.pulls).toHaveLength(1)
    },
  )

  test('a run repeated does nothing', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    github.merge(100)
    github.branches.delete(BRANCH)
    expect((await opened(github)).result).toMatchObject({ decision: 'nothing', reasonCode: 'already-merged' })
    expect(github.pulls).toHaveLength(1)
  })
})

describe('after the pull request was closed without a merge', () => {
  test('a run repeated does not ask again', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    github.close(100)
    expect((await opened(github)).result).toMatchObject({
      decision: 'nothing',
      reasonCode: 'pull-request-closed',
    })
    expect(github.pulls).toHaveLength(1)
  })

  test('an edit does', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    github.close(100)
    github.writeIssue({ body: formBody({ Size: 'large' }) })
    expect((await edited(github)).result).toMatchObject({ decision: 'done', pullRequest: 101 })
  })
})
