import { describe, expect, test } from '@jest/globals'
import type { Command } from 'commander'
import { createProgram } from './main.ts'

const program = await createProgram()

function withBelow(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withBelow)]
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`
}

const commands = withBelow(program).filter((command) => !command.name().startsWith('__'))
let said = ''
for (const command of withBelow(program))
  command.configureOutput({ writeOut: (text) => (said += text), writeErr: (text) => (said += text) })

test.each(commands.map((command) => [nameOf(command), command] as const))(
  '%s has help with examples',
  (name, command) => {
    said = ''
    command.outputHelp()
    expect(said).toMatch(
      new RegExp(`\\nExamples:\\n(.*\\n)*? .*${name === 'leasehold' ? 'leasehold' : name}`),
    )
  },
)

describe('the one that was meant is named', () => {
  test.each([
    ['of an option', ['reap', '--mode', 'destory'], '(Did you mean destroy?)'],
    ['of an argument', ['completion', 'bsh'], '(Did you mean bash?)'],
    ['of a command below another', ['export', 'bakstage'], '(Did you mean backstage?)'],
  ])('%s', async (_what, args, meant) => {
    said = ''
    await expect(program.parseAsync(['node', 'leasehold', ...args])).rejects.toMatchObject({ exitCode: 1 })
    expect(said).toContain(meant)
  })
})
