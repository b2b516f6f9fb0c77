import { describe, expect, test } from '@jest/globals'
import { asUid } from '../../kit/brands.ts'
import type { Author } from '../../ports.ts'
import { readManifest } from '../../stack/manifest.ts'
import { renderRequest } from './render-request.ts'
import { alice, formBody, Killed, memoryGitHub } from '../../../test/support/request-world.ts'

const BRANCH = 'leasehold/request-7'

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

function uidOn(github: GitHub): string | undefined {
  const path = 'stacks/payments/reports/stack.json'
  const manifest = readManifest(path, github.filesOn(BRANCH).get(path) ?? new Uint8Array())
  return manifest.ok ? manifest.value.uid : undefined
}

describe('a form that is filled in right', () => {
  test('becomes one commit with request and stack, and a pull request', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    const { result } = await opened(github)
    expect(result).toMatchObject({
      decision: 'done',
      reasonCode: 'rendered',
      issue: 7,
      pullRequest: 100,
      branch: BRANCH,
      headSha: github.branches.get(BRANCH),
      leases: [{ lease: 'payments/reports', uid: uidOn(github) }],
    })
    expect(textOn(github, 'requests/payments/reports.yaml')).toContain(
      'module: bucket\nenvironment: dev\nowner: alice\nlease: 14d\n',
    )
    expect(
      [...github.filesOn(BRANCH).keys()].filter((path) => path.startsWith('stacks/payments/reports/')),
    ).toEqual(
      expect.arrayContaining([
        'stacks/payments/reports/main.tf',
        'stacks/payments/reports/module/module.yaml',
      ]),
    )
    expect(github.commitsOn(BRANCH)).toBe(1)
    expect(github.pulls).toMatchObject([
      { title: 'payments/reports: bucket in dev', base: 'main', branch: BRANCH },
    ])
    expect(github.pulls[0]?.body).toMatch(/^Lease for #7\n/)
    expect(github.pulls[0]?.body).not.toMatch(/(clos|fix|resolv)\w* #/i)
  })

  test('is told on the issue with its price', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    expect(github.comments.get('7 lease')).toContain('**payments/reports** · Bucket, dev · **$0.23** a month')
    expect(github.comments.get('7 lease')).toContain('#100')
  })

  test('costs at most 6 calls', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    expect(github.calls).toEqual([
      'issueAndPulls',
      'createBranch',
      'commit',
      'createPullRequest',
      'putComment',
    ])
  })

  test('takes the newest text, not the event’s', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    github.writeIssue({ body: formBody({ Size: 'large' }) })
    await opened(github)
    expect(textOn(github, 'requests/payments/reports.yaml')).toContain('size: large')
  })
})

describe('a run repeated', () => {
  test('changes nothing and gives the same pull request', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    const first = await opened(github)
    const again = await opened(github)
    expect(again.result).toEqual({
      ...first.result,
      decision: 'nothing',
      reasonCode: 'already-rendered',
      leases: expect.anything(),
    })
    expect(github.commitsOn(BRANCH)).toBe(1)
    expect(github.pulls).toHaveLength(1)
  })

  test('after an edit keeps the uid and adds one commit', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    const uid = uidOn(github)
    github.writeIssue({ body: formBody({ Size: 'large' }) })
    const { result } = await edited(github)
    expect(result).toMatchObject({ decision: 'done', pullRequest: 100 })
    expect(uidOn(github)).toBe(uid)
    expect(github.commitsOn(BRANCH)).toBe(2)
    expect(textOn(github, 'stacks/payments/reports/main.tf')).toContain('large')
  })

  test('does not take a uid from a stack on the branch that is not this issue’s', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    await opened(github)
    const path = 'stacks/payments/reports/stack.json'
    const forged = textOn(github, path)
      .replace('"issue": 7', '"issue": 8')
      .replace(uidOn(github) ?? '', 'z'.repeat(26))
    github.addTo(BRANCH, new Map([[path, new TextEncoder().encode(forged)]]))
    await opened(github)
    expect(uidOn(github)).not.toBe(asUid('z'.repeat(26)))
  })

  test('after being killed at any call, before or after it took effect, ends in the same state (S15)', async () => {
    const whole = memoryGitHub()
    whole.writeIssue()
    await opened(whole)
    for (const when of ['before', 'after'] as const) {
      for (let at = 1; at <= whole.calls.length; at += 1) {
        const github = memoryGitHub()
        github.writeIssue()
        github.killAt(at, when)
        await expect(opened(github)).rejects.toThrow(Killed)
        github.revive()
        await opened(github)
        const state = ({ pulls, comments, commitsOn, filesOn }: GitHub) => ({
          pulls: pulls.map(({ number, title, body }) => ({ number, title, body })),
          comments: [...comments],
          commits: commitsOn(BRANCH),
          files: [...filesOn(BRANCH).keys()].sort(),
        })
        expect(state(github)).toEqual(state(whole))
      }
    }
  })

  test('that meets another run reads everything again', async () => {
    const github = memoryGitHub()
    github.writeIssue()
    const { createBranch } = github.ports.forge
    let isFirst = true
    const forge = {
      ...github.ports.forge,
      createBranch: async (...given: Parameters<typeof createBranch>) => {
        if (isFirst) {
          isFirst = false
          await opened(github)
        }
        return createBranch(...given)
      },
    }
    const { result } = await renderRequest(
      { issue: 7, action: 'opened', sender: alice },
      { ...github.ports, forge },
    )
    expect(result).toMatchObject({ decision: 'nothing', reasonCode: 'already-rendered', pullRequest: 100 })
    expect(github.commitsOn(BRANCH)).toBe(1)
  })
})
