import { judgeNeeds, like, named, noneOf, on, oneOf, type Needs, type Words } from './need.ts'
import { plannedAt, type PlannedResource } from './planned.ts'
import { defineRule, pass, type Judgement } from './rule.ts'

const TLS_12 = /TLS-?1[-_.]?[23]|TLSv1\.[23]/i

/** What a type needs, so that nothing goes over the wire in the clear. */
const NEEDS: Readonly<Record<string, Needs>> = {
  // `preferred` speaks in the clear as well. What the code does not set is known after apply, and is `required`.
  aws_elasticache_replication_group: [
    [on('transit_encryption_enabled')],
    [noneOf('transit_encryption_mode', ['preferred'], { absent: 'pass', unknown: 'pass' })],
  ],
  aws_elasticache_cluster: [[on('transit_encryption_enabled')]],
  aws_memorydb_cluster: [[on('tls_enabled', { absent: 'pass' })]],
  aws_opensearch_domain: [
    [on('domain_endpoint_options.*.enforce_https', { none: 'fail' })],
    [on('node_to_node_encryption.*.enabled', { none: 'fail' })],
  ],
  aws_elasticsearch_domain: [
    [on('domain_endpoint_options.*.enforce_https', { none: 'fail' })],
    [on('node_to_node_encryption.*.enabled', { none: 'fail' })],
  ],
  aws_msk_cluster: [
    [
      oneOf('encryption_info.*.encryption_in_transit.*.client_broker', ['TLS'], {
        absent: 'pass',
        none: 'pass',
      }),
    ],
    [on('encryption_info.*.encryption_in_transit.*.in_cluster', { absent: 'pass', none: 'pass' })],
  ],
  aws_cloudfront_distribution: [
    [oneOf('default_cache_behavior.*.viewer_protocol_policy', ['https-only', 'redirect-to-https'])],
    [
      oneOf('ordered_cache_behavior.*.viewer_protocol_policy', ['https-only', 'redirect-to-https'], {
        absent: 'fail',
        none: 'pass',
      }),
    ],
  ],
  aws_api_gateway_domain_name: [[like('security_policy', /^TLS_1_[23]|^SecurityPolicy_TLS1[23]/)]],
  aws_apigatewayv2_domain_name: [
    [oneOf('domain_name_configuration.*.security_policy', ['TLS_1_2', 'TLS_1_3'])],
  ],
  aws_transfer_server: [[noneOf('protocols.*', ['FTP'], { absent: 'pass', none: 'pass' })]],
  aws_dms_endpoint: [[oneOf('ssl_mode', ['require', 'verify-ca', 'verify-full'])]],
  aws_dax_cluster: [[oneOf('cluster_endpoint_encryption_type', ['TLS'])]],
}

const WORDS: Words = {
  pass: 'speaks TLS only',
  fail: 'can be spoken to in the clear',
  unknown: 'whether it speaks TLS only is known after apply only',
  remedy: 'ask for TLS in the module; a request cannot',
}

/** Listeners, caches, search domains, brokers and endpoints that speak TLS only. Buckets are judged by their policy. */
export const encryptionInTransit = defineRule({
  id: 'encryption-in-transit',
  onPlan: ({ resources }, options) => {
    const except = new Set(options['except-types'] ?? [])
    const judged = resources.all.flatMap((resource): Judgement[] => {
      if (except.has(resource.type)) return []
      if (LISTENERS.has(resource.type)) return [judgeListener(resource)]
      const needs = Object.hasOwn(NEEDS, resource.type) ? NEEDS[resource.type] : undefined
      return needs === undefined ? [] : [judgeNeeds(resource, needs, WORDS)]
    })
    return judged.length > 0 ? judged : [pass('nothing in the plan has an endpoint that this rule knows')]
  },
})

const LISTENERS = new Set(['aws_lb_listener', 'aws_alb_listener'])

/** A listener speaks TLS by a policy of today, or does nothing but send people to one that does. */
function judgeListener(listener: PlannedResource): Judgement {
  const protocol = plannedAt(listener, 'protocol')
  if (protocol.kind === 'known' && protocol.value === 'HTTP') {
    return judgeNeeds(listener, [[oneOf('default_action.*.redirect.*.protocol', ['HTTPS'])]], WORDS)
  }
  return judgeNeeds(
    listener,
    [
      [oneOf('protocol', ['HTTPS', 'TLS'])],
      [like('ssl_policy', TLS_12), like('ssl_policy', /^ELBSecurityPolicy-FS-1-2/)],
      [named('certificate_arn')],
    ],
    WORDS,
  )
}
