import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { argv, env, exit, stderr, stdout } from 'node:process'

/**
 * GitHub's own command line, as far as our documents and scripts use it, for the local GitHub at `GITHUB_API_URL`:
 * `gh api` with `-X`, `-f`, `-F`, `--input -` and `--jq`, and `gh variable set`. What it does not know it refuses.
 * https://cli.github.com/manual/gh_api, https://cli.github.com/manual/gh_variable_set
 */

const [, , group = '', ...rest] = argv

if (group === 'api') await api(rest)
else if (group === 'variable' && rest[0] === 'set') await setVariable(rest.slice(1))
else refuse(`gh ${group}`)

async function api(args: readonly string[]): Promise<void> {
  const { words, options } = read(args, ['-X', '-f', '-F', '--input', '--jq'])
  const fields = [...(options['-f'] ?? []), ...(options['-F'] ?? [])].map((field) => {
    const at = field.indexOf('=')
    const text = field.slice(at + 1)
    const isTyped = (options['-F'] ?? []).includes(field) && /^(?:true|false|null|\d+)$/.test(text)
    return [field.slice(0, at), isTyped ? (JSON.parse(text) as unknown) : text] as const
  })
  const body = options['--input'] === undefined ? fieldsText(fields) : readFileSync(0, 'utf8')
  const method = options['-X']?.[0] ?? (body === undefined ? 'GET' : 'POST')
  const text = await ask(method, words[0] ?? '', body)
  const filter = options['--jq']?.[0]
  if (filter === undefined) stdout.write(text)
  else stdout.write(spawnSync('jq', ['-c', '-r', filter], { input: text, encoding: 'utf8' }).stdout)
}

/** As `gh` does it: changed, and made where there is none. */
async function setVariable(args: readonly string[]): Promise<void> {
  const { words, options } = read(args, ['--repo', '--env', '--body'])
  const [repository, environment, value] = ['--repo', '--env', '--body'].map((name) => options[name]?.[0])
  const scope = environment === undefined ? 'actions' : `environments/${environment}`
  const path = `repos/${repository ?? env['GH_REPO'] ?? ''}/${scope}/variables`
  const body = JSON.stringify({ name: words[0], value })
  const isThere = (await call('PATCH', `${path}/${words[0] ?? ''}`, body)).ok
  if (!isThere) await ask('POST', path, body)
}

function fieldsText(fields: readonly (readonly [string, unknown])[]): string | undefined {
  return fields.length === 0 ? undefined : JSON.stringify(Object.fromEntries(fields))
}

function read(args: readonly string[], known: readonly string[]) {
  const words: string[] = []
  const options: Record<string, string[]> = {}
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    if (!word.startsWith('-')) words.push(word)
    else if (known.includes(word)) (options[word] ??= []).push(args[(at += 1)] ?? '')
    else refuse(`gh ${group} ${word}`)
  }
  return { words, options }
}

async function ask(method: string, path: string, body: string | undefined): Promise<string> {
  const answer = await call(method, path, body)
  const text = await answer.text()
  if (answer.ok) return text
  stderr.write(`gh: ${method} ${path}: ${answer.status} ${text}\n`)
  return exit(1)
}

async function call(method: string, path: string, body: string | undefined): Promise<Response> {
  return fetch(`${env['GITHUB_API_URL'] ?? ''}/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${env['GH_TOKEN'] ?? ''}`,
      accept: 'application/vnd.github+json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  })
}

function refuse(what: string): never {
  stderr.write(`this stand-in for gh does not know ${what}\n`)
  return exit(2)
}
