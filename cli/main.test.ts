import { describe, expect, test } from '@jest/globals'
import { createProgram } from './main.ts'

const whole = await createProgram()

/** What `--help` says of every command that there is. */
function helpOf(program: Awaited<ReturnType<typeof createProgram>>, name: string): readonly string[] {
  const command = program.commands.find((each) => each.name() === name)
  return [command, ...(command?.commands ?? [])].map((each) => each?.helpInformation() ?? 'there is none')
}

describe('a command that is named is loaded alone, and is the same', () => {
  test.each(whole.commands.map((command) => command.name()).filter((name) => !name.startsWith('__')))(
    '%s',
    async (name) => {
      const alone = await createProgram(name)
      expect(helpOf(alone, name)).toEqual(helpOf(whole, name))
      expect(
        alone.commands.filter((each) => !each.name().startsWith('__')).map((each) => each.name()),
      ).toEqual([name])
    },
  )

  test.each([undefined, '--help', 'help', 'chek', 'report', '--root'])('%s: all of them', async (first) => {
    const program = await createProgram(first)
    expect(program.commands.map((each) => each.name())).toEqual(whole.commands.map((each) => each.name()))
  })
})
