import { plannedAt, type PlannedResource } from './planned.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'

/**
 * Every resource that can be tagged carries these tags, not empty. Looks at `tags_all`, which is what AWS gets: the
 * resource's own tags and the provider's default tags. A resource without that attribute cannot be tagged.
 */
export const requiredTags = defineRule({
  id: 'required-tags',
  onPlan: ({ resources }, { tags, 'except-types': except = [] }) => {
    const taggable = resources.all.filter(
      (resource) => isTaggable(resource) && !except.includes(resource.type),
    )
    if (taggable.length === 0) return [pass('nothing in the plan can be tagged')]
    return taggable.map((resource) => judge(resource, tags))
  },
})

function isTaggable(resource: PlannedResource): boolean {
  const { after, unknown: marks } = resource
  return [after, marks].some(
    (held) => held !== null && typeof held === 'object' && Object.hasOwn(held, 'tags_all'),
  )
}

function judge(resource: PlannedResource, tags: readonly string[]): Judgement {
  const at = tags.map((tag) => ({ tag, planned: plannedAt(resource, 'tags_all', tag) }))
  const missing = at.filter(
    ({ planned }) => planned.kind === 'absent' || (planned.kind === 'known' && planned.value === ''),
  )
  if (missing.length > 0) {
    return fail(`has no tag ${missing.map(({ tag }) => `\`${tag}\``).join(', ')}`, {
      resource: resource.address,
      allowed: tags,
      remedy: "leave the tags to the stack's provider: a resource must not take one away",
    })
  }
  const unclear = at.filter(({ planned }) => planned.kind === 'unknown')
  if (unclear.length > 0) {
    return unknown(
      `the value of tag ${unclear.map(({ tag }) => `\`${tag}\``).join(', ')} is known after apply only`,
      {
        resource: resource.address,
        remedy: 'give the tag a value that does not depend on other resources',
      },
    )
  }
  return pass(`carries ${tags.length} required tags`, { resource: resource.address })
}
