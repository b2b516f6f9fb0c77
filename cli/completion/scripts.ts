/** Shells that `leasehold completion` knows. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** Each asks `leasehold __complete` for lines of value, tabulator, description; files where it has none. */
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# leasehold completion for bash: source <(leasehold completion bash)
_leasehold() {
  local line words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=()
  while IFS= read -r line; do COMPREPLY+=("\${line%%$'\\t'*}"); done \\
    < <("\${COMP_WORDS[0]}" __complete -- "\${words[@]}" 2>/dev/null)
}
complete -o default -F _leasehold leasehold
`,
  zsh: `#compdef leasehold
# leasehold completion for zsh: source <(leasehold completion zsh)
_leasehold() {
  local line
  local -a found
  while IFS= read -r line; do
    found+=("\${line%%$'\\t'*}:\${line#*$'\\t'}")
  done < <("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe leasehold found; else _files; fi
}
compdef _leasehold leasehold
`,
  fish: `# leasehold completion for fish: leasehold completion fish | source
function __leasehold_complete
  set -l words (commandline --tokens-expanded --cut-at-cursor)
  $words[1] __complete -- $words[2..] (commandline --current-token) 2>/dev/null
end
complete --command leasehold --arguments '(__leasehold_complete)'
`,
}

/** What a shell reads to complete the commands of leasehold. */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell]
}
