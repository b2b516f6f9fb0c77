import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const STYLE = `
  :root { color-scheme: light dark; --line: #d1d9e0; --soft: #f6f8fa; --ink: #1f2328; --paper: #fff; --link: #0969da }
  @media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --ink: #f0f6fc; --paper: #0d1117; --link: #4493f8 } }
  body { margin: 0; padding: 16px; background: var(--paper); color: var(--ink); font: 14px/1.5 system-ui, sans-serif }
  article { border: 1px solid var(--line); border-radius: 6px }
  article > header { padding: 8px 16px; background: var(--soft); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0 }
  article > div { padding: 4px 16px 12px }
  table { border-collapse: collapse; margin: 12px 0 } th, td { border: 1px solid var(--line); padding: 5px 12px; text-align: left }
  code, pre { font: 12px/1.5 ui-monospace, monospace } code { background: var(--soft); border-radius: 4px; padding: 1px 4px }
  pre { background: var(--soft); border-radius: 6px; padding: 12px; overflow-x: auto } pre code { padding: 0 }
  h1, h2, h3 { font-size: 16px; margin: 12px 0 6px } a { color: var(--link); text-decoration: none }
  blockquote { margin: 8px 0; padding: 0 12px; border-left: 3px solid var(--line) }
  .terminal { background: #0d1117; color: #e6edf3; border-radius: 8px; padding: 14px 16px; margin: 0; white-space: pre-wrap }`

/** A comment as somebody reads it on GitHub, near enough; its Markdown is what was really written. */
export function commentPage(author: string, markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return page(`<article><header><b>${escape(author)}</b> commented</header><div>${html}</div></article>`)
}

/** What a command printed. */
export function terminalPage(command: string, output: string): string {
  return page(`<pre class="terminal">$ ${escape(command)}\n${escape(output.trimEnd())}</pre>`)
}

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>A picture</title><style>${STYLE}</style><body>${body}`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
