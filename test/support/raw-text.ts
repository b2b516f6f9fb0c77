import { expect } from '@jest/globals'
import type { ActionRun } from '../rig/index.ts'

/** What a runner would take for its own, were it to stand alone in a log, an output or an environment file. */
export const RUNNER_COMMANDS = [
  '::add-mask::payments',
  '::stop-commands::pause',
  '::set-output name=pull-request::999',
  '##[error]forged',
  'pull-request<<EOF',
  '999',
  'EOF',
  'head-sha=0000',
  '%0A::warning::forged',
  '\u2028::error::forged',
]

const OUTPUTS = [
  'branch',
  'decision',
  'environment',
  'head-sha',
  'next',
  'pull-request',
  'reason-code',
  'result',
]

/** Holds a run of `render-request` to S3: no command of a runner in its log but our own errors, no output but its own. */
export function expectNothingRaw(run: ActionRun): void {
  // A runner reads `::command::` at the start of a line, and `##[command]` anywhere in it.
  const lines = `${run.stdout}\n${run.stderr}`.split(/\r\n|[\r\n]/)
  const commands = lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))
  expect(commands.filter((line) => !line.startsWith('::error::'))).toEqual([])
  expect(
    commands.filter(
      (line) => /add-mask|stop-commands|set-output|##\[/.test(line.slice(9)) && line.slice(9).includes('::'),
    ),
  ).toEqual([])
  expect(Object.keys(run.outputs).sort()).toEqual(OUTPUTS)
  expect(run.outputs['pull-request']).not.toBe('999')
  expect(run.outputs['head-sha']).not.toBe('0000')
}

/** By what it would do: Markdown of people that must show as text (S5). */
export const HOSTILE_MARKDOWN = {
  mentions: ' @mallory @acme/platform \\@dana &#64;erin ',
  images: '![x](https://evil.example/x.png) <img src=x onerror=y>',
  links: '[click](https://evil.example) https://evil.example www.evil.example <https://evil.example>',
  references: ' #77771 acme/platform#77772 GH-77773 ',
  'HTML comments': '<!-- leasehold:policy --> --> <!--',
  'our own marker': '<!-- leasehold:lease -->',
  fences: '```\n~~~\n`\n</details>\n| a | b |\n| - | - |\n\\| c |\n# Big\n- [x] done',
} as const
