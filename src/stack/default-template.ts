/**
 * The root module of a stack, for every module that brings no `stack.tf.njk` of its own. What stands between `{{ }}` is
 * a complete HCL literal, a block of aligned arguments, or a validated name: see `context.ts`.
 */
export const DEFAULT_TEMPLATE = `{{ header }}

{{ terraform }}

{{ provider }}

{{ markers }}

module "this" {
{{ module.arguments }}
}
{%- for output in outputs %}

output "{{ output.name }}" {
{{ output.arguments }}
}
{%- endfor %}
`
