import type { Json } from '../kit/canonical.ts'
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

function isTaggable({ after, unknown: marks }: PlannedResource): boolean {
  return hasTags(after) || hasTags(marks)
}

function hasTags(held: Json): boolean {
  return held !== null && typeof held === 'object' && Object.hasOwn(held, 'tags_all')
}

function judge(resource: PlannedResource, tags: readonly string[]): Judgement {
  const missing: string[] = []
  const unclear: string[] = []
  for (const tag of tags) {
    const planned = plannedAt(resource, 'tags_all', tag)
    if (planned.kind === 'unknown') unclear.push(tag)
    else if (planned.kind === 'absent' || planned.value === '') missing.push(tag)
  }
  if (missing.length > 0) {
    return fail(`has no tag ${codes(missing)}`, {
      resource: resource.address,
      allowed: tags,
      remedy: "leave the tags to the stack's provider: a resource must not take one away",
    })
  }
  if (unclear.length > 0) {
    return unknown(`the value of tag ${codes(unclear)} is known after apply only`, {
      resource: resource.address,
      remedy: 'give the tag a value that does not depend on other resources',
    })
  }
  return pass(`carries ${tags.length} required tags`, { resource: resource.address })
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
