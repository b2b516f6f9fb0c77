import { approveAndMerge, judge, policyComment, type Head } from '../jobs.ts'
import { act, EXPORTS, git, holdsAll, INBOX, pathsOf, requestOf, stackOf, type Play } from '../play.ts'
import { pushAs } from '../push.ts'

const BRANCH = 'inbox-and-exports'
/** `keep` is the module's default: its end will wait until the bucket is empty. */
const WANTED = { [INBOX]: 'small', [EXPORTS]: 'medium' }

/** Two requests as files in one pull request: rendered, planned and judged together; one is taken back, one merged. */
export async function playFiles(play: Play): Promise<number> {
  const { stage, people } = play
  stage.act('Bob asks for two buckets by files, in one pull request')
  await stage.step('bob pushes two request files', async () => {
    const files = Object.entries(WANTED).map(
      ([lease, size]) => [requestOf(lease), requestFile(size)] as const,
    )
    await pushAs(play, 'bob', BRANCH, 'An inbox, and exports', Object.fromEntries(files))
  })
  const pull = await stage.step('bob opens a pull request', async () =>
    people.openPull('bob', BRANCH, 'An inbox, and exports'),
  )
  const both = await render(play, pull, 'renders both stacks into his branch')
  await claimStacks(play, both, "Bob's branch holds both stacks", [INBOX, EXPORTS])
  const homes = { inbox: homeOf(play, both.head, INBOX), exports: homeOf(play, both.head, EXPORTS) }
  await stage.claim('each lease has an issue of its own as its home', 'GitHub API', async () => {
    const [inbox, exports] = [await people.issue(homes.inbox), await people.issue(homes.exports)]
    const isRight = inbox.title.startsWith(INBOX) && exports.title.startsWith(EXPORTS)
    const seen = `#${homes.inbox} ${inbox.title} ${inbox.state}, #${homes.exports} ${exports.title} ${exports.state}`
    return { holds: isRight && inbox.state === 'open' && exports.state === 'open', seen }
  })
  await judge(play, both, 'done')
  await claimOneComment(play, both)

  stage.act('He takes the exports back; the inbox is merged')
  await stage.step(`bob deletes ${requestOf(EXPORTS)}`, async () =>
    pushAs(play, 'bob', BRANCH, 'No exports', { [requestOf(EXPORTS)]: undefined }),
  )
  const one = await render(play, pull, 'takes its stack back')
  await claimStacks(play, one, "on Bob's branch the stack of the inbox alone is left", [INBOX])
  await stage.claim('the home of the exports is closed, that of the inbox open', 'GitHub API', async () => {
    const states = [(await people.issue(homes.exports)).state, (await people.issue(homes.inbox)).state]
    return { holds: states.join() === 'closed,open', seen: states.join() }
  })
  await judge(play, one, 'done')
  await approveAndMerge(play, one)
  return homes.inbox
}

function requestFile(size: string): string {
  return `# Asked for by file.
module: s3-bucket
environment: dev
owner: bob
lease: 3d
inputs:
  class: ${size}
`
}

async function render(play: Play, pull: number, what: string): Promise<Head> {
  const { head } = await play.people.pull(pull)
  const inputs = { mode: 'pull-request', 'pull-request': String(pull), 'head-sha': head }
  const { run } = await act(play, what, 'done', 'render', { inputs })
  return { pull, head: run.outputs['head-sha'] ?? '' }
}

/** The number that the machine pinned in the stack on the branch. */
function homeOf(play: Play, head: string, lease: string): number {
  const manifest = JSON.parse(git(play, 'show', `${head}:${stackOf(lease)}/stack.json`)) as {
    readonly issue: number
  }
  return manifest.issue
}

async function claimStacks(
  play: Play,
  { head }: Head,
  what: string,
  leases: readonly string[],
): Promise<void> {
  await play.stage.claim(what, 'git ls-tree', async () => {
    const ours = [INBOX, EXPORTS].filter((lease) => pathsOf(play, head).includes(`${stackOf(lease)}/main.tf`))
    return Promise.resolve({ holds: ours.join() === leases.join(), seen: ours.join(', ') })
  })
}

async function claimOneComment(play: Play, { pull, head }: Head): Promise<void> {
  const { stage, people, folder } = play
  await stage.claim(
    'one comment has price and plan of both, and the check is green',
    'GitHub API',
    async () => {
      const comment = await policyComment(play, pull)
      await folder.keep('comments/4-two-requests.md', comment)
      const rows = comment.split('\n').filter((line) => /^\| `.*\$.*6 to add/.test(line))
      const said = holdsAll(rows.join('\n'), INBOX, EXPORTS)
      const conclusion = await people.check(head)
      return { holds: said.holds && conclusion === 'success', seen: `${said.seen}; ${conclusion}` }
    },
  )
}
