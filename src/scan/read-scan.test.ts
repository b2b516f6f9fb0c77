import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import { verdictOf } from '../policy/levels.ts'
import { readScan, type ScanOptions } from './read-scan.ts'

const OPTIONS: ScanOptions = {
  threshold: 'high',
  resource: 'payments/orders',
  file: 'requests/payments/orders.yaml',
}

const fixture = (name: string): Uint8Array => readFileSync(join(root, 'test/fixtures/scans', name))

function read(content: Uint8Array | string | undefined, options: Partial<ScanOptions> = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return readScan({ name: 'checkov', content: bytes, options: { ...OPTIONS, ...options } })
}

function found(content: Uint8Array | string, options: Partial<ScanOptions> = {}) {
  const scan = read(content, options)
  if (!scan.ok) throw new Error(JSON.stringify(scan.problems))
  return scan.value
}

/** A report of one run with one result of one rule. */
function report(result: object, rule: object = {}, run: object = {}): string {
  const driver = { name: 'Tool', rules: [{ id: 'R1', ...rule }] }
  return JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver }, results: [{ ruleId: 'R1', message: { text: 'said' }, ...result }], ...run }],
  })
}

describe('a real report of Checkov', () => {
  test('each result names rule, resource and what to do', () => {
    const findings = found(fixture('checkov.sarif'))
    expect(findings).toHaveLength(18)
    expect(findings[0]).toEqual({
      rule: 'checkov/CKV_AWS_24',
      level: 'hard',
      status: 'fail',
      source: 'sarif',
      phase: 'plan',
      resource: 'aws_security_group.open',
      message: 'Ensure no security groups allow ingress from 0.0.0.0:0 to port 22 (high)',
      file: 'requests/payments/orders.yaml',
    })
    expect(new Set(findings.map(({ resource }) => resource))).toEqual(
      new Set([
        'aws_s3_bucket.exports',
        'aws_s3_bucket.reports',
        'aws_security_group.open',
        'aws_sqs_queue.orders',
        'payments/orders',
      ]),
    )
    expect(verdictOf(findings)).toBe('fail')
  })

  test('what the source skips is told, with its reason, and does not block', () => {
    const skipped = found(fixture('checkov-enriched.sarif')).filter(({ message }) =>
      message.includes('suppressed'),
    )
    expect(skipped).toEqual([
      expect.objectContaining({
        rule: 'checkov/CKV_AWS_18',
        level: 'advisory',
        resource: 'aws_s3_bucket.exports',
        message: expect.stringContaining("access logs are kept by the organisation's trail"),
      }),
    ])
  })

  test('of nothing that it knows does not pass', () => {
    expect(read(fixture('checkov-nothing.sarif'))).toMatchObject({
      ok: false,
      problems: [{ code: 'scan-empty' }],
    })
    expect(read(fixture('checkov-nothing.sarif'), { 'allow-empty': true })).toMatchObject({ ok: true })
  })
})

test('a real report of Trivy: severity by its score, and of its lines the one that says something', () => {
  const isFile = (path: string): boolean => path === 'modules/acme_bucket/main.tf'
  const findings = found(fixture('trivy.sarif'), { isFile }).filter(({ status }) => status === 'fail')
  expect(findings[0]).toEqual({
    rule: 'checkov/AVD-AWS-0086',
    level: 'hard',
    status: 'fail',
    source: 'sarif',
    phase: 'plan',
    resource: 'payments/orders',
    message: 'No public access block so not blocking public acls (high)',
    file: 'modules/acme_bucket/main.tf',
    line: 1,
    remedy:
      'S3 buckets should block public ACLs on buckets and any objects they contain. By blocking, PUTs with fail if the object has any public ACL a; see https://avd.aquasec.com/misconfig/avd-aws-0086',
  })
  expect(findings.map(({ level }) => level)).toEqual([
    ...['hard', 'hard'],
    ...['advisory', 'advisory', 'advisory', 'advisory'],
  ])
  const medium = found(fixture('trivy.sarif'), { threshold: 'medium' })
  expect(medium.filter(({ level, status }) => level === 'hard' && status === 'fail')).toHaveLength(4)
})

describe('no report is no pass', () => {
  const none = { version: '2.1.0', runs: [{ tool: { driver: { name: 'Tool' } }, results: [] }] }
  test.each([
    ['none', undefined, 'scan-missing'],
    ['an empty file', '', 'scan-missing'],
    ['half a file', '{"version": "2.1.0", "runs": [', 'scan-unreadable'],
    ['another format', '[]', 'scan-unreadable'],
    ['another version', JSON.stringify({ ...none, version: '2.0.0' }), 'scan-unreadable'],
    ['no tool', '{"version": "2.1.0", "runs": [{"results": []}]}', 'scan-unreadable'],
    ['no run', '{"version": "2.1.0", "runs": []}', 'scan-empty'],
    ['no rule and no result', JSON.stringify(none), 'scan-empty'],
    ['a tool that failed', report({}, {}, { invocations: [{ executionSuccessful: false }] }), 'scan-failed'],
    [
      'a tool that says an error',
      report(
        {},
        {},
        {
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [{ level: 'error', message: { text: 'no' } }],
            },
          ],
        },
      ),
      'scan-failed',
    ],
  ])('%s', (_what, content, code) => {
    expect(read(content)).toMatchObject({ ok: false, problems: [{ code }] })
  })

  test.each([
    ['a count of checks', { properties: { evaluated: 3 } }],
    ['files that it looked at', { artifacts: [{ location: { uri: 'main.tf' } }] }],
  ])('%s shows that it looked', (_what, more) => {
    const [run] = none.runs
    expect(read(JSON.stringify({ ...none, runs: [{ ...run, ...more }] }))).toMatchObject({
      ok: true,
      value: [{ rule: 'checkov', status: 'pass' }],
    })
  })
})

describe('severity', () => {
  test.each([
    ['9.0', undefined, 'critical', 'hard'],
    ['7.0', undefined, 'high', 'hard'],
    ['6.9', undefined, 'medium', 'advisory'],
    ['0.0', 'error', 'low', 'advisory'],
    ['not a number', 'error', 'high', 'hard'],
    [undefined, 'error', 'high', 'hard'],
    [undefined, 'warning', 'medium', 'advisory'],
    [undefined, 'note', 'low', 'advisory'],
    [undefined, undefined, 'medium', 'advisory'],
    [undefined, 'made up', 'high', 'hard'],
  ])('%s and level %s is %s', (score, level, severity, expected) => {
    const rule = score === undefined ? {} : { properties: { 'security-severity': score } }
    const [finding] = found(report(level === undefined ? {} : { level }, rule))
    expect(finding).toMatchObject({ level: expected, message: `said (${severity})` })
  })

  test('the level of the settings counts from the threshold on', () => {
    expect(found(report({ level: 'error' }), { level: 'soft' })[0]).toMatchObject({ level: 'soft' })
    expect(found(report({ level: 'note' }), { level: 'soft' })[0]).toMatchObject({ level: 'advisory' })
  })
})

describe('what a result may say', () => {
  test.each([
    [[{ kind: 'inSource' }], 'advisory'],
    [[{ kind: 'external', status: 'accepted' }], 'advisory'],
    [[{ kind: 'external', status: 'underReview' }], 'hard'],
    [
      [
        { kind: 'external', status: 'accepted' },
        { kind: 'external', status: 'rejected' },
      ],
      'hard',
    ],
    [[], 'hard'],
  ])('suppressions %j', (suppressions, level) => {
    expect(found(report({ level: 'error', suppressions }))[0]).toMatchObject({ level })
  })

  test('an open question blocks as unknown', () => {
    const findings = found(report({ level: 'error', kind: 'open' }))
    expect(verdictOf(findings)).toBe('unknown')
  })

  test.each([
    ['../../etc/passwd', undefined],
    ['/etc/passwd', undefined],
    ['file:///etc/passwd', undefined],
    ['a%2f..%2f..%2fb', undefined],
    ['%zz', undefined],
    ['modules/x/main.tf', 'modules/x/main.tf'],
  ])('the place %s', (uri, path) => {
    const locations = [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 3 } } }]
    const [finding] = found(report({ locations }), { isFile: () => true })
    expect(finding?.file).toBe(path ?? 'requests/payments/orders.yaml')
    expect(finding?.line).toBe(path === undefined ? undefined : 3)
  })

  test('help and its page are the remedy; another kind of address is not', () => {
    expect(
      found(report({}, { help: { text: 'Turn it on.' }, helpUri: 'https://example.org/R1' }))[0]?.remedy,
    ).toBe('Turn it on; see https://example.org/R1')
    expect(found(report({}, { helpUri: 'javascript:alert(1)' }))[0]?.remedy).toBeUndefined()
  })

  test('a sensitive value of the plan is in no finding (S14)', () => {
    const plan = {
      resource_changes: [
        {
          change: {
            actions: ['create'],
            after: { password: 'hunter-2-secret' },
            after_sensitive: { password: true },
          },
        },
      ],
    }
    const findings = found(report({ message: { text: 'password hunter-2-secret is weak' } }), { plan })
    expect(JSON.stringify(findings)).not.toContain('hunter-2-secret')
  })
})
