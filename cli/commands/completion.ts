import { Argument, type Command } from 'commander'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { candidates } from '../completion/candidates.ts'
import { readNames } from '../completion/names.ts'
import { completionScript, SHELLS, type Shell } from '../completion/scripts.ts'
import { readOutside } from '../globals.ts'

/** `leasehold completion`: commands, options, and the names of the platform repository that one stands in. */
export function registerCompletion(program: Command): void {
  program
    .command('completion')
    .description('print what a shell reads to complete commands, options and names')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .addHelpText(
      'after',
      `
Examples:
  $ source <(leasehold completion bash)             # and in ~/.bashrc
  $ source <(leasehold completion zsh)              # and in ~/.zshrc, after compinit
  $ leasehold completion fish > ~/.config/fish/completions/leasehold.fish`,
    )
    .action((shell: Shell) => {
      process.stdout.write(completionScript(shell))
    })
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: readonly string[], _options: unknown, command: Command) => {
      const place = readOutside(command)
      const root = place.ok ? place.value.root : undefined
      const names = await readNames(root === undefined ? undefined : workingTree(root))
      const found = candidates(program, words, names).map(({ value, says }) => `${value}\t${says}\n`)
      process.stdout.write(found.join(''))
    })
}
