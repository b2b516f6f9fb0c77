/** One line of what act prints with `--json`; what is not read here is left out. */
export interface ActLine {
  /** `request/request.yml/Render the request`: the calling job, the file, the job. */
  readonly job: string
  readonly step: string
  readonly message: string
  readonly stepResult: string
  readonly jobResult: string
}

export interface ActJob {
  readonly name: string
  readonly result: string
  readonly steps: readonly { readonly name: string; readonly result: string }[]
}

/** Steps that act makes itself. */
const OWN_STEPS = new Set(['Set up job', 'Complete job'])

/** Lines that are no JSON are act's own errors, and are kept as messages. */
export function readActLines(text: string): readonly ActLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine)
}

function readLine(line: string): ActLine {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    parsed = { msg: line }
  }
  const fields = typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {}
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')
  return {
    job: text('job'),
    step: text('step'),
    message: text('msg').trimEnd(),
    stepResult: text('stepResult'),
    jobResult: text('jobResult'),
  }
}

/**
 * Jobs in the order in which they began; a job whose condition was false has no line. One that calls a workflow of another
 * repository has lines and no result: its workflow's jobs have theirs.
 */
export function jobsOf(lines: readonly ActLine[]): readonly ActJob[] {
  const names = [...new Set(lines.flatMap(({ job }) => (job === '' ? [] : [job])))]
  return names
    .map((name) => jobOf(name, lines))
    .filter(({ result, steps }) => result !== '' || steps.length > 0)
}

function jobOf(name: string, lines: readonly ActLine[]): ActJob {
  const own = lines.filter(({ job }) => job === name)
  return {
    name: name
      .split('/')
      .map((part) => part.trim())
      .join('/'),
    result: own.findLast(({ jobResult }) => jobResult !== '')?.jobResult ?? '',
    steps: own
      .filter(({ step, stepResult }) => stepResult !== '' && !OWN_STEPS.has(step))
      .map(({ step, stepResult }) => ({ name: step, result: stepResult })),
  }
}
