import { answersOn, command } from '../jobs.ts'
import { git, holdsAll, type Play } from '../play.ts'

/** A stranger types a command: one answer that says who may, and nothing else happens. */
export async function playRefused(play: Play, issue: number): Promise<void> {
  const { stage, people } = play
  stage.act('Mallory, who is in no team, would end it')
  const before = await thingsOf(play)
  await command(play, 'mallory', issue, '/end --discard', 'blocked')
  await stage.claim('the one comment of answers says who may', 'GitHub API', async () => {
    const answers = await answersOn(play, issue)
    return holdsAll(answers, '/end --discard', 'may be run by', 'alice')
  })
  await stage.claim('nothing changed: no branch, no commit, no pull request', 'git, GitHub API', async () => {
    const after = await thingsOf(play)
    const { state } = await people.issue(issue)
    return { holds: after === before && state === 'open', seen: after }
  })
}

async function thingsOf(play: Play): Promise<string> {
  const branches = git(play, 'for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads/')
  return `${branches} open: ${(await play.people.openPulls()).join(', ')}`
}
