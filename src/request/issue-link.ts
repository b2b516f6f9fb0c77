/**
 * GitHub’s page for a new issue from a form, with answers filled in: each by the id of its question. GitHub documents
 * it for text fields; a dropdown takes the label of its option. @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue
 */
export function issueLink(form: {
  /** Page of the repository, `https://github.com/acme/platform`. */
  readonly repository: string
  /** File in `.github/ISSUE_TEMPLATE/`. */
  readonly template: string
  readonly title: string
  /** Id of the question and text of the answer; what is empty is left out. */
  readonly answers: Iterable<readonly [id: string, text: string]>
}): string {
  const parameters = new URLSearchParams({ template: form.template, title: form.title })
  for (const [id, text] of form.answers) if (text !== '') parameters.set(id, text)
  return `${form.repository}/issues/new?${parameters.toString()}`
}

/** Characters of an address that GitHub certainly takes; above that it answers 414. */
export const LINK_LIMIT = 8000
