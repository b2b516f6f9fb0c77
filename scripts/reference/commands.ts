import type { Command } from 'commander'

/** Every command with its help as it is printed, below a heading of its own. */
export function commandPages(program: Command): string {
  return leaves(program)
    .map((command) => {
      const name = fullName(command)
      return `## ${name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``
    })
    .join('\n\n')
}

/** The program itself first, then what can be run; a group has no page of its own. */
function leaves(command: Command): readonly Command[] {
  const below = command.commands.filter((one) => one.name() !== 'help' && !one.name().startsWith('__'))
  if (below.length === 0) return [command]
  return [...(command.parent === null ? [command] : []), ...below.flatMap(leaves)]
}

function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`
}

function helpOf(command: Command): string {
  let text = ''
  command.configureOutput({
    writeOut: (part) => (text += part),
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  })
  command.outputHelp()
  return text
    .trim()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
