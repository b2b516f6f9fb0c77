import type { DatabaseLook } from '../../test/rig/database-look.ts'
import type { AwsLook } from '../aws-look.ts'
import { fillForm } from '../form.ts'
import {
  answersOn,
  approveAndMerge,
  changeBy,
  command,
  judge,
  policyComment,
  reap,
  type Head,
} from '../jobs.ts'
import { act, DATABASE, holdsAll, lastEvent, ROOT, type Play } from '../play.ts'
import { evidenceOf, stateText } from '../read.ts'
import { claimFilesGone } from './end.ts'
import { intake } from './request.ts'

const ANSWERS = {
  module: 'postgres',
  team: 'payments',
  name: 'orders-db',
  environment: 'dev',
  'input-size': 'small',
}
/** The team's own role in dev, as leasehold.yaml has it. */
const ROLE = 'arn:aws:iam::123456789012:role/payments-dev'

/**
 * A database from the form to its end, for `--full`: the provider waits more than a minute for each of create and
 * delete, whatever AWS answers.
 */
export async function playDatabase(play: Play, aws: AwsLook, look: DatabaseLook): Promise<void> {
  const { stage, people, folder } = play
  stage.act('Alice asks for a database')
  const form = fillForm(ROOT, 'postgres', 'orders-db', { ...ANSWERS, lease: '14d' })
  const issue = await stage.step('alice opens an issue with the form', async () =>
    people.openIssue('alice', form),
  )
  const opened = await intake(play, 'makes a pull request')
  await judge(play, opened, 'done')
  await stage.claim('the comment has its price by size, and its plan', 'GitHub API', async () => {
    const comment = await policyComment(play, opened.pull)
    await folder.keep('comments/database-1-policy.md', comment)
    return holdsAll(comment, '$14.95', 'to add')
  })
  await approveAndMerge(play, opened)
  await act(play, 'plans again, compares, applies', 'done', 'apply', {
    inputs: { mode: 'apply' },
    event: lastEvent(play, 'push'),
  })
  const id = await databaseOf(look)
  await stage.claim(
    'the database is private, encrypted, and refuses what is not TLS',
    'AWS API',
    async () => {
      const facts = await look.database(id)
      const isTls = await look.refusesPlain(id)
      const holds = facts.encrypted && !facts.isPublic && isTls && facts.class === 'db.t4g.micro'
      return { holds, seen: `${JSON.stringify(facts)}, TLS only: ${isTls}` }
    },
  )
  await act(play, 'publishes catalog and ledger', 'done', 'publish', {})
  await playOutputs(play, issue, id, aws, look)
  await playWord(play, issue, id, look)
  await claimFilesGone(play, DATABASE)
  await act(play, 'publishes the end', 'done', 'publish', { event: lastEvent(play, 'push') })
  await stage.claim('the tombstone names the word and the snapshot', 'AWS API', async () => {
    const said = JSON.stringify([
      ...(await evidenceOf(aws, DATABASE, 'tombstone')),
      ...(await evidenceOf(aws, DATABASE, 'run-record')),
    ])
    return holdsAll(said, '`snapshot`', `:snapshot:${id}-final`)
  })
}

/** What the requester is told: where it is, and how to read a password that nobody has written down. */
async function playOutputs(
  { stage, people, folder }: Play,
  issue: number,
  id: string,
  aws: AwsLook,
  look: DatabaseLook,
): Promise<void> {
  const text = (await people.comments(issue)).map(({ body }) => body).join('\n')
  await folder.keep('comments/database-2-ready.md', text)
  await stage.claim(
    'the issue says endpoint, command, who may read, and a manifest',
    'GitHub API',
    async () =>
      Promise.resolve(
        holdsAll(
          text,
          `${id}.`,
          ':5432',
          'aws secretsmanager get-secret-value',
          ROLE,
          'kind: ExternalSecret',
        ),
      ),
  )
  const arn = /--secret-id '([^']+)'/.exec(text)?.[1] ?? ''
  const { username = '', password = '' } = await look.secret(arn)
  await stage.claim('what the command names holds username and password', 'AWS API', async () =>
    Promise.resolve({
      // The local AWS does not ask which user it is for.
      holds: username !== '' && password.length > 8,
      seen: `${username}, a password of ${password.length} characters`,
    }),
  )
  await stage.claim("the team's role may read it, by the secret's own policy", 'AWS API', async () =>
    holdsAll(await look.secretPolicy(arn), ROLE, 'secretsmanager:GetSecretValue'),
  )
  await stage.claim(
    'the password is neither in the state nor on the issue',
    'AWS API, GitHub API',
    async () => {
      const state = await stateText(aws, DATABASE)
      const holds = !state.includes(password) && !text.includes(password) && state.includes(arn)
      return { holds, seen: `state of ${state.length} bytes, ${text.length} characters on #${issue}` }
    },
  )
}

/** The end asks what becomes of the data, and does what was said. */
async function playWord(play: Play, issue: number, id: string, look: DatabaseLook): Promise<void> {
  const { stage, people, folder } = play
  stage.act('Alice ends it, and is asked what becomes of the data')
  await command(play, 'alice', issue, '/end', 'blocked')
  await stage.claim('the answer says both words', 'GitHub API', async () =>
    holdsAll(await answersOn(play, issue), '/end --snapshot', '/end --discard'),
  )
  const change: Head = await changeBy(play, 'alice', issue, '/end --snapshot')
  await judge(play, change, 'done')
  await approveAndMerge(play, change)
  await reap(play, 'destroy', 'takes a last snapshot, destroys, proves it', 'done', DATABASE)
  await stage.claim('the database is gone, and its last snapshot is there', 'AWS API', async () => {
    const [databases, snapshots] = [await look.databases(), await look.snapshots()]
    return {
      holds: databases.length === 0 && snapshots.join() === `${id}-final`,
      seen: `${databases.length} databases, snapshots: ${snapshots.join(', ')}`,
    }
  })
  await stage.claim('the issue is closed, and names the snapshot', 'GitHub API', async () => {
    const text = (await people.comments(issue)).map(({ body }) => body).join('\n')
    await folder.keep('comments/database-3-ended.md', text)
    const { state } = await people.issue(issue)
    const said = holdsAll(text, 'has ended', `:snapshot:${id}-final`)
    return { holds: state === 'closed' && said.holds, seen: `${state}; ${said.seen}` }
  })
}

async function databaseOf(look: DatabaseLook): Promise<string> {
  const found = await look.databases()
  if (found.length !== 1) throw new Error(`AWS has ${found.length} databases, not one: ${found.join(', ')}`)
  return found[0] ?? ''
}
