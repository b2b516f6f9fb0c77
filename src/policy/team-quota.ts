import { defineRule, fail, pass, unknown } from './rule.ts'

/** How many leases a team has at the same time, with this one, against the quota in leasehold.yaml. */
export const teamQuota = defineRule({
  id: 'team-quota',
  onRequest: ({ request, config, others }) => {
    const quota = config.teams.get(request.team)?.maxLeases
    if (quota === undefined) return [pass(`team \`${request.team}\` has no quota`)]
    const allowed = [`at most ${quota} leases of the team`]
    if (others === undefined) return [unknown('how many leases the team has was not looked up', { allowed })]
    const count = others.length + 1
    if (count <= quota) return [pass(`${count} of ${quota} leases`)]
    return [
      fail(`team \`${request.team}\` would have ${count} leases; its quota is ${quota}`, {
        allowed,
        remedy: 'end a lease that nobody needs (`/end` on its issue), or ask for a higher quota',
      }),
    ]
  },
})
