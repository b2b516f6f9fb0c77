import { useState } from 'preact/hooks'
import type { LeaseOutput, LeaseStatus } from '../../src/portal/site.ts'
import { Nothing } from './small.tsx'

/** How a lease is used: what its module declares public, to read and to copy. */
export function Outputs({
  outputs,
  status,
}: {
  readonly outputs: readonly LeaseOutput[]
  readonly status: LeaseStatus
}) {
  if (outputs.length === 0) {
    return (
      <Nothing>
        {status === 'requested' || status === 'failed'
          ? 'Its outputs stand here when it is ready.'
          : 'It has no public outputs.'}
      </Nothing>
    )
  }
  return (
    <dl class="outputs">
      {outputs.map((output) => (
        <Output key={output.name} output={output} />
      ))}
    </dl>
  )
}

function Output({ output: { name, description, value, isSecret } }: { readonly output: LeaseOutput }) {
  const [isCopied, setCopied] = useState(false)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <div class="output">
      <dt>
        {name}
        {description !== '' && <span class="quiet"> {description}</span>}
        {isSecret && <span class="mark">a reference, not the secret</span>}
      </dt>
      <dd>
        <code class="output-value">{text}</code>
        <button type="button" class="copy" aria-label={`Copy ${name}`} onClick={() => void copy()}>
          {isCopied ? 'copied' : 'copy'}
        </button>
      </dd>
    </div>
  )
}
