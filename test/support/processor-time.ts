/**
 * Milliseconds of processor time that a call takes, the least of a few runs, so that what else the machine does takes no part in it.
 * For texts that must not take a reader long, whoever wrote them; how fast a thing is, is shown by the benches.
 */
export function processorTime(run: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
