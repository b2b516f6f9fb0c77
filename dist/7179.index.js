export const id = 7179;
export const ids = [7179];
export const modules = {

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ openEvidence)
});

;// CONCATENATED MODULE: ../src/formats/evidence.js
// Generated from schemas/evidence.schema.json by `npm run generate`. Do not edit.
const evidenceSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:evidence:1',
    title: 'Evidence',
    description: 'One small immutable fact beside the Terraform state. Created, never changed.',
    oneOf: [
        {
            type: 'object',
            description: 'The plan that reviewers saw. Created once per head (S13).',
            additionalProperties: false,
            required: [
                'kind',
                'version',
                'uid',
                'lease',
                'stateKey',
                'at',
                'run',
                'headSha',
                'tree',
                'digest',
                'summary',
            ],
            properties: {
                kind: { const: 'plan' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                headSha: {
                    type: 'string',
                    description: 'Head of the PR that was planned.',
                    pattern: '^[0-9a-f]{40}$',
                },
                tree: { type: 'string', description: 'Tree id of the stack.', pattern: '^[0-9a-f]{40}$' },
                digest: {
                    type: 'string',
                    description: 'Canonical digest of the plan (S12).',
                    pattern: '^sha256:[0-9a-f]{64}$',
                },
                summary: {
                    type: 'object',
                    description: 'What a plan does: names, never values.',
                    additionalProperties: false,
                    required: ['version', 'lease', 'uid', 'digest', 'complete', 'counts', 'resources', 'outputs'],
                    properties: {
                        version: { const: 1 },
                        lease: {
                            type: 'string',
                            description: 'Team and name, `payments/reports`.',
                            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                        },
                        uid: {
                            type: 'string',
                            description: 'Random identity of one life of one stack; never reused.',
                            pattern: '^[a-z2-7]{26}$',
                        },
                        digest: {
                            type: 'string',
                            description: 'Canonical digest of the plan (S12).',
                            pattern: '^sha256:[0-9a-f]{64}$',
                        },
                        complete: { type: 'boolean', description: 'Whether Terraform planned everything.' },
                        counts: {
                            type: 'object',
                            description: 'Managed resources, markers not counted.',
                            additionalProperties: false,
                            required: ['create', 'update', 'replace', 'destroy'],
                            properties: {
                                create: { type: 'integer', minimum: 0 },
                                update: { type: 'integer', minimum: 0 },
                                replace: { type: 'integer', minimum: 0 },
                                destroy: { type: 'integer', minimum: 0 },
                            },
                        },
                        resources: {
                            type: 'array',
                            items: {
                                type: 'object',
                                description: 'One managed resource.',
                                additionalProperties: false,
                                required: ['address', 'type', 'action', 'attributes', 'holdsData'],
                                properties: {
                                    address: { type: 'string', description: 'Terraform address.' },
                                    type: { type: 'string', description: 'Resource type.' },
                                    action: { enum: ['create', 'update', 'replace', 'destroy'], description: 'What happens.' },
                                    attributes: {
                                        type: 'array',
                                        items: { type: 'string', description: 'Attribute name.' },
                                        description: 'Names of attributes that change; values never (S14).',
                                    },
                                    holdsData: {
                                        type: 'boolean',
                                        description: 'Whether the module says that this type holds data.',
                                    },
                                },
                            },
                            description: 'What changes.',
                        },
                        outputs: {
                            type: 'array',
                            items: { type: 'string', description: 'Output name.' },
                            description: 'Outputs that change.',
                        },
                    },
                },
            },
            title: 'PlanEvidence',
        },
        {
            type: 'object',
            description: 'Stands in for a marker that is missing after a half-done apply (L3).',
            additionalProperties: false,
            required: ['kind', 'version', 'uid', 'lease', 'stateKey', 'at', 'run', 'tree', 'lineage', 'planDigest'],
            properties: {
                kind: { const: 'apply-begun' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                tree: { type: 'string', description: 'Tree id being applied.', pattern: '^[0-9a-f]{40}$' },
                lineage: {
                    anyOf: [
                        { type: 'string', description: 'Lineage of the state before, null when there was none.' },
                        { type: 'null' },
                    ],
                },
                planDigest: { type: 'string', description: 'Digest of the plan.', pattern: '^sha256:[0-9a-f]{64}$' },
            },
            title: 'ApplyBegunEvidence',
        },
        {
            type: 'object',
            description: 'Stands in for a marker that is missing after a half-done destroy (L3).',
            additionalProperties: false,
            required: [
                'kind',
                'version',
                'uid',
                'lease',
                'stateKey',
                'at',
                'run',
                'lineage',
                'serial',
                'start',
                'resources',
                'reasonCode',
            ],
            properties: {
                kind: { const: 'end-begun' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                lineage: { type: 'string', description: 'Lineage of the state.' },
                serial: { type: 'integer', description: 'Serial before the destroy.', minimum: 0 },
                start: {
                    anyOf: [
                        {
                            type: 'string',
                            description: 'Start of the lease, from the marker. UTC instant.',
                            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                        },
                        { type: 'null' },
                    ],
                },
                resources: {
                    type: 'integer',
                    description: 'Managed resources in the state, markers included.',
                    minimum: 0,
                },
                reasonCode: { type: 'string', description: 'Why it ends.' },
            },
            title: 'EndBegunEvidence',
        },
        {
            type: 'object',
            description: 'A run is about to start Terraform on this state: it tells later whose lock was left behind (L14). Once per run.',
            additionalProperties: false,
            required: ['kind', 'version', 'uid', 'lease', 'stateKey', 'at', 'run', 'who'],
            properties: {
                kind: { const: 'terraform-begun' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                who: {
                    type: 'string',
                    description: 'How Terraform signs its locks there, `user@host`; empty when unknown.',
                },
            },
            title: 'TerraformBegunEvidence',
        },
        {
            type: 'object',
            description: 'What a run did or decided (L21). The ledger is made of these.',
            additionalProperties: false,
            required: [
                'kind',
                'version',
                'uid',
                'lease',
                'stateKey',
                'at',
                'run',
                'id',
                'event',
                'actor',
                'reasonCode',
                'message',
                'requestSha',
                'commit',
                'tree',
                'planDigest',
                'approvers',
                'policy',
                'pullRequest',
                'issue',
                'durationSeconds',
                'priceUsdMonth',
                'resources',
            ],
            properties: {
                kind: { const: 'run-record' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                id: {
                    type: 'string',
                    description: 'Identity of the record: `<kind>-…`, unique within the lease; a run repeated writes the same id (S15).',
                    pattern: '^[a-z0-9][a-z0-9-]{3,120}$',
                },
                event: {
                    enum: [
                        'planned',
                        'applied',
                        'apply-failed',
                        'approval-missing',
                        'plan-changed',
                        'warned',
                        'kept',
                        'confirmed',
                        'blocked',
                        'end-failed',
                        'ended',
                        'closed',
                        'state-lost',
                        'lock-broken',
                    ],
                    description: 'What happened.',
                },
                actor: {
                    type: 'object',
                    description: 'Who caused it.',
                    additionalProperties: false,
                    required: ['login', 'id'],
                    properties: {
                        login: {
                            type: 'string',
                            description: 'GitHub login, for people to read; decisions use the id.',
                            pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
                        },
                        id: { type: 'integer', description: 'Numeric id; 0 for the schedule.', minimum: 0 },
                    },
                },
                reasonCode: {
                    type: 'string',
                    description: 'Stable reason, kebab-case.',
                    pattern: '^[a-z][a-z0-9-]{1,60}$',
                },
                message: { type: 'string', description: 'One sentence for people.', maxLength: 500 },
                requestSha: {
                    anyOf: [
                        { type: 'string', description: 'Blob id of the request.', pattern: '^[0-9a-f]{40}$' },
                        { type: 'null' },
                    ],
                },
                commit: {
                    anyOf: [
                        { type: 'string', description: 'Commit that was worked on.', pattern: '^[0-9a-f]{40}$' },
                        { type: 'null' },
                    ],
                },
                tree: {
                    anyOf: [
                        { type: 'string', description: 'Tree id of the stack.', pattern: '^[0-9a-f]{40}$' },
                        { type: 'null' },
                    ],
                },
                planDigest: {
                    anyOf: [
                        { type: 'string', description: 'Digest of the plan.', pattern: '^sha256:[0-9a-f]{64}$' },
                        { type: 'null' },
                    ],
                },
                approvers: {
                    type: 'array',
                    items: {
                        type: 'object',
                        description: 'A person, pinned by numeric id.',
                        additionalProperties: false,
                        required: ['login', 'id'],
                        properties: {
                            login: {
                                type: 'string',
                                description: 'GitHub login, for people to read; decisions use the id.',
                                pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
                            },
                            id: { type: 'integer', description: 'GitHub numeric user id.', minimum: 1 },
                        },
                    },
                    description: 'Who approved.',
                },
                policy: { anyOf: [{ enum: ['pass', 'fail', 'unknown'] }, { type: 'null' }] },
                pullRequest: { anyOf: [{ type: 'integer', description: 'Number.', minimum: 1 }, { type: 'null' }] },
                issue: { anyOf: [{ type: 'integer', description: 'Number.', minimum: 1 }, { type: 'null' }] },
                durationSeconds: { type: 'number', description: 'Seconds.', minimum: 0 },
                priceUsdMonth: {
                    anyOf: [
                        {
                            type: 'number',
                            description: 'USD a month of 730 hours; null when nothing could be priced.',
                            minimum: 0,
                        },
                        { type: 'null' },
                    ],
                },
                resources: {
                    type: 'integer',
                    description: 'Managed resources touched, markers not counted.',
                    minimum: 0,
                },
            },
            title: 'RunRecordEvidence',
        },
        {
            type: 'object',
            description: 'A delivered warning (L8).',
            additionalProperties: false,
            required: [
                'kind',
                'version',
                'uid',
                'lease',
                'stateKey',
                'at',
                'run',
                'stage',
                'end',
                'issue',
                'comment',
                'rehearsal',
            ],
            properties: {
                kind: { const: 'warning' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                stage: { type: 'string', description: 'Time before the end.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
                end: {
                    type: 'string',
                    description: 'End that was warned of. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                issue: {
                    anyOf: [{ type: 'integer', description: 'Where it was delivered.', minimum: 1 }, { type: 'null' }],
                },
                comment: { anyOf: [{ type: 'integer', description: 'Comment id.', minimum: 1 }, { type: 'null' }] },
                rehearsal: {
                    type: 'object',
                    description: 'The destroy, rehearsed.',
                    additionalProperties: false,
                    required: ['resources', 'data'],
                    properties: {
                        resources: { type: 'integer', description: 'Managed resources that would go.', minimum: 0 },
                        data: {
                            type: 'array',
                            items: { type: 'string', description: 'Address.' },
                            description: 'Those that hold data.',
                        },
                    },
                },
            },
            title: 'WarningEvidence',
        },
        {
            type: 'object',
            description: 'A hold by the owner (L8).',
            additionalProperties: false,
            required: ['kind', 'version', 'uid', 'lease', 'stateKey', 'at', 'run', 'by', 'until', 'comment'],
            properties: {
                kind: { const: 'hold' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                by: {
                    type: 'object',
                    description: 'A person, pinned by numeric id.',
                    additionalProperties: false,
                    required: ['login', 'id'],
                    properties: {
                        login: {
                            type: 'string',
                            description: 'GitHub login, for people to read; decisions use the id.',
                            pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
                        },
                        id: { type: 'integer', description: 'GitHub numeric user id.', minimum: 1 },
                    },
                },
                until: {
                    type: 'string',
                    description: 'No destroy before. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                comment: {
                    anyOf: [
                        { type: 'integer', description: 'Comment that asked.', minimum: 1 },
                        { type: 'null', description: 'The command line asked.' },
                    ],
                },
            },
            title: 'HoldEvidence',
        },
        {
            type: 'object',
            description: 'An approved plan that differs from the reviewed one (S12).',
            additionalProperties: false,
            required: [
                'kind',
                'version',
                'uid',
                'lease',
                'stateKey',
                'at',
                'run',
                'by',
                'digest',
                'headSha',
                'comment',
            ],
            properties: {
                kind: { const: 'approval' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                by: {
                    type: 'object',
                    description: 'A person, pinned by numeric id.',
                    additionalProperties: false,
                    required: ['login', 'id'],
                    properties: {
                        login: {
                            type: 'string',
                            description: 'GitHub login, for people to read; decisions use the id.',
                            pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
                        },
                        id: { type: 'integer', description: 'GitHub numeric user id.', minimum: 1 },
                    },
                },
                digest: { type: 'string', description: 'Plan that was approved.', pattern: '^sha256:[0-9a-f]{64}$' },
                headSha: {
                    type: 'string',
                    description: 'Head of the pull request that brought the stack (S8).',
                    pattern: '^[0-9a-f]{40}$',
                },
                comment: { type: 'integer', description: 'Comment that approved.', minimum: 1 },
            },
            title: 'ApprovalEvidence',
        },
        {
            type: 'object',
            description: 'A soft rule, overridden.',
            additionalProperties: false,
            required: [
                'kind',
                'version',
                'uid',
                'lease',
                'stateKey',
                'at',
                'run',
                'by',
                'rule',
                'reason',
                'headSha',
                'digest',
            ],
            properties: {
                kind: { const: 'override' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                by: {
                    type: 'object',
                    description: 'A person, pinned by numeric id.',
                    additionalProperties: false,
                    required: ['login', 'id'],
                    properties: {
                        login: {
                            type: 'string',
                            description: 'GitHub login, for people to read; decisions use the id.',
                            pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
                        },
                        id: { type: 'integer', description: 'GitHub numeric user id.', minimum: 1 },
                    },
                },
                rule: { type: 'string', description: 'Rule.' },
                reason: { type: 'string', description: 'Why.', maxLength: 500 },
                comment: { type: 'integer', description: 'Comment that overrode it.', minimum: 1 },
                headSha: { type: 'string', description: 'Head it is bound to.', pattern: '^[0-9a-f]{40}$' },
                digest: {
                    anyOf: [
                        { type: 'string', description: 'Plan it is bound to.', pattern: '^sha256:[0-9a-f]{64}$' },
                        { type: 'null' },
                    ],
                },
            },
            title: 'OverrideEvidence',
        },
        {
            type: 'object',
            description: 'The end, proved (L11). A tombstoned uid is never applied again.',
            additionalProperties: false,
            required: [
                'kind',
                'version',
                'uid',
                'lease',
                'stateKey',
                'at',
                'run',
                'reasonCode',
                'start',
                'end',
                'lineage',
                'serial',
                'destroyed',
                'leftovers',
                'entry',
            ],
            properties: {
                kind: { const: 'tombstone' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                reasonCode: { type: 'string', description: 'Why it ended.' },
                start: {
                    anyOf: [
                        {
                            type: 'string',
                            description: 'Start of the lease. UTC instant.',
                            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                        },
                        { type: 'null' },
                    ],
                },
                end: {
                    type: 'string',
                    description: 'When it was due. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                lineage: {
                    anyOf: [
                        { type: 'string', description: 'Lineage of the emptied state; null when never applied.' },
                        { type: 'null' },
                    ],
                },
                serial: {
                    anyOf: [
                        { type: 'integer', description: 'Serial of the emptied state.', minimum: 0 },
                        { type: 'null' },
                    ],
                },
                destroyed: {
                    type: 'integer',
                    description: 'Managed resources destroyed, markers not counted.',
                    minimum: 0,
                },
                leftovers: {
                    type: 'array',
                    items: { type: 'string', description: 'ARN.' },
                    description: 'Tagged leftovers that were found.',
                },
                kept: {
                    type: 'array',
                    items: { type: 'string', description: 'ARN.' },
                    description: "Last snapshots that were found, taken on the owner's word. Absent: none was asked for.",
                },
                entry: {
                    type: 'object',
                    additionalProperties: true,
                    description: 'The last catalog entry, so that the catalog can be rebuilt when the files are gone.',
                },
            },
            title: 'TombstoneEvidence',
        },
        {
            type: 'object',
            description: 'What was found to differ from what was applied, or that nothing does: names, never values. Written when that changes, and once a week.',
            additionalProperties: false,
            required: [
                'kind',
                'version',
                'uid',
                'lease',
                'stateKey',
                'at',
                'run',
                'tree',
                'drifted',
                'digest',
                'summary',
                'outside',
                'issue',
            ],
            properties: {
                kind: { const: 'drift' },
                version: { const: 1 },
                uid: {
                    type: 'string',
                    description: 'Random identity of one life of one stack; never reused.',
                    pattern: '^[a-z2-7]{26}$',
                },
                lease: {
                    type: 'string',
                    description: 'Team and name, `payments/reports`.',
                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                },
                stateKey: {
                    type: 'string',
                    description: 'Key of the Terraform state in its backend.',
                    pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
                tree: {
                    type: 'string',
                    description: 'Tree id of the stack that was applied, and compared.',
                    pattern: '^[0-9a-f]{40}$',
                },
                drifted: {
                    type: 'boolean',
                    description: 'Whether applying the same stack again would change something.',
                },
                digest: {
                    anyOf: [
                        {
                            type: 'string',
                            description: 'Canonical digest of the plan that undoes it: what `/approve-plan` names (S12).',
                            pattern: '^sha256:[0-9a-f]{64}$',
                        },
                        { type: 'null' },
                    ],
                },
                summary: {
                    anyOf: [
                        {
                            type: 'object',
                            description: 'What a plan does: names, never values.',
                            additionalProperties: false,
                            required: ['version', 'lease', 'uid', 'digest', 'complete', 'counts', 'resources', 'outputs'],
                            properties: {
                                version: { const: 1 },
                                lease: {
                                    type: 'string',
                                    description: 'Team and name, `payments/reports`.',
                                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                                },
                                uid: {
                                    type: 'string',
                                    description: 'Random identity of one life of one stack; never reused.',
                                    pattern: '^[a-z2-7]{26}$',
                                },
                                digest: {
                                    type: 'string',
                                    description: 'Canonical digest of the plan (S12).',
                                    pattern: '^sha256:[0-9a-f]{64}$',
                                },
                                complete: { type: 'boolean', description: 'Whether Terraform planned everything.' },
                                counts: {
                                    type: 'object',
                                    description: 'Managed resources, markers not counted.',
                                    additionalProperties: false,
                                    required: ['create', 'update', 'replace', 'destroy'],
                                    properties: {
                                        create: { type: 'integer', minimum: 0 },
                                        update: { type: 'integer', minimum: 0 },
                                        replace: { type: 'integer', minimum: 0 },
                                        destroy: { type: 'integer', minimum: 0 },
                                    },
                                },
                                resources: {
                                    type: 'array',
                                    items: {
                                        type: 'object',
                                        description: 'One managed resource.',
                                        additionalProperties: false,
                                        required: ['address', 'type', 'action', 'attributes', 'holdsData'],
                                        properties: {
                                            address: { type: 'string', description: 'Terraform address.' },
                                            type: { type: 'string', description: 'Resource type.' },
                                            action: {
                                                enum: ['create', 'update', 'replace', 'destroy'],
                                                description: 'What happens.',
                                            },
                                            attributes: {
                                                type: 'array',
                                                items: { type: 'string', description: 'Attribute name.' },
                                                description: 'Names of attributes that change; values never (S14).',
                                            },
                                            holdsData: {
                                                type: 'boolean',
                                                description: 'Whether the module says that this type holds data.',
                                            },
                                        },
                                    },
                                    description: 'What changes.',
                                },
                                outputs: {
                                    type: 'array',
                                    items: { type: 'string', description: 'Output name.' },
                                    description: 'Outputs that change.',
                                },
                            },
                        },
                        { type: 'null' },
                    ],
                },
                outside: {
                    type: 'array',
                    items: { type: 'string', description: 'Address of a resource.' },
                    description: 'What Terraform found to be otherwise than it left it.',
                },
                issue: {
                    anyOf: [{ type: 'integer', description: 'Issue that tells of it.', minimum: 1 }, { type: 'null' }],
                },
            },
            title: 'DriftEvidence',
        },
        {
            type: 'object',
            description: 'Head of the ledger chain.',
            additionalProperties: false,
            required: ['kind', 'version', 'sequence', 'records', 'previous', 'hash', 'at', 'run'],
            properties: {
                kind: { const: 'chain-head' },
                version: { const: 1 },
                sequence: { type: 'integer', description: '1, 2, 3 …', minimum: 1 },
                records: {
                    type: 'array',
                    items: { type: 'string', description: '`<uid>/<record id>`.' },
                    description: 'Records that this head added, in order.',
                    minItems: 1,
                },
                previous: {
                    anyOf: [
                        { type: 'string', description: 'Head before.', pattern: '^sha256:[0-9a-f]{64}$' },
                        { type: 'null' },
                    ],
                },
                hash: { type: 'string', description: 'Hash of the last line.', pattern: '^sha256:[0-9a-f]{64}$' },
                at: {
                    type: 'string',
                    description: 'When it was written. UTC instant.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                },
                run: {
                    type: 'object',
                    description: 'The run that wrote this.',
                    additionalProperties: false,
                    required: ['id', 'attempt', 'url'],
                    properties: {
                        id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                        attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                        url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
                    },
                },
            },
            title: 'ChainHeadEvidence',
        },
    ],
};

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(2507);
;// CONCATENATED MODULE: ../src/evidence/evidence.js





const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,127}$/;
const LEASE = /^[a-z][a-z0-9-]{0,38}[a-z0-9]\/[a-z][a-z0-9-]{0,38}[a-z0-9]$/;
/** Objects read at the same time; small, as S3 answers each in some 20 ms. */
const READERS = 8;
const validate = (0,schema/* validator */.Nc)(evidenceSchema);
/** @param repositoryId numeric id of the platform repository; every key begins with it */
function openEvidence(storage, repositoryId) {
    const folder = (lease, uid) => {
        if (!LEASE.test(lease) || !(0,brands/* isUid */.hO)(uid))
            throw new result/* Fault */.vC('evidence-key', `not a lease and a uid: ${JSON.stringify([lease, uid])}`);
        return `${repositoryId}/${lease}/${uid}/evidence/`;
    };
    const keyOf = (kind, lease, uid, id) => {
        if (!ID.test(id))
            throw new result/* Fault */.vC('evidence-key', `not an id of evidence: ${JSON.stringify(id)}`);
        return `${folder(lease, uid)}${kind}/${id}.json`;
    };
    const readKey = async (key) => {
        const content = await storage.read(key);
        if (content === undefined)
            return undefined;
        const evidence = readEvidence(key, content);
        if (evidence.kind === 'chain-head' || !key.startsWith(folder(evidence.lease, evidence.uid)))
            throw new result/* Fault */.vC('evidence-malformed', `${key} is about another lease than its key says`);
        if (key.split('/').at(-2) !== evidence.kind)
            throw new result/* Fault */.vC('evidence-malformed', `${key} holds evidence of kind ${evidence.kind}`);
        return evidence;
    };
    return {
        async create(evidence, id) {
            const key = keyOf(evidence.kind, evidence.lease, evidence.uid, id);
            return storage.create(key, writeEvidence(key, evidence));
        },
        async read(kind, lease, uid, id) {
            const evidence = await readKey(keyOf(kind, lease, uid, id));
            return evidence !== undefined && isKind(evidence, kind) ? evidence : undefined;
        },
        async list(lease, uid) {
            const keys = await storage.list(folder(lease, uid));
            return readAll(keys, readKey);
        },
        async listReadable(lease, uid) {
            const keys = await storage.list(folder(lease, uid));
            const malformed = [];
            const found = await readAll(keys, async (key) => {
                const one = await readKey(key).catch(ifMalformed);
                if (one === 'malformed')
                    malformed.push(key);
                return one;
            });
            return { evidence: found.filter((one) => one !== 'malformed'), malformed };
        },
        async leases() {
            return leasesOf(repositoryId, await storage.list(`${repositoryId}/`));
        },
        async heads() {
            const keys = await storage.list(`${repositoryId}/ledger/heads/`);
            return readAll(keys, async (key) => {
                const content = await storage.read(key);
                const head = content === undefined ? undefined : readEvidence(key, content);
                if (head?.kind !== 'chain-head' || headKey(repositoryId, head.sequence) !== key)
                    throw new result/* Fault */.vC('evidence-malformed', `${key} is not the head of the ledger that its key says`);
                return head;
            });
        },
        async createHead(head) {
            const key = headKey(repositoryId, head.sequence);
            return storage.create(key, writeEvidence(key, head));
        },
    };
}
function ifMalformed(error) {
    if (error instanceof result/* Fault */.vC && error.code === 'evidence-malformed')
        return 'malformed';
    throw error;
}
function isKind(evidence, kind) {
    return evidence.kind === kind;
}
function headKey(repositoryId, sequence) {
    return `${repositoryId}/ledger/heads/${String(sequence).padStart(8, '0')}.json`;
}
function writeEvidence(key, evidence) {
    const valid = validate(evidence);
    if (!valid.ok)
        throw new result/* Fault */.vC('evidence-invalid', `${key} would not be valid: ${valid.problems[0]?.message}`);
    return new TextEncoder().encode((0,canonical/* prettyJson */.D_)(evidence));
}
function readEvidence(key, content) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch (cause) {
        throw new result/* Fault */.vC('evidence-malformed', `${key} is not JSON`, { cause });
    }
    const valid = validate(value);
    if (!valid.ok)
        throw new result/* Fault */.vC('evidence-malformed', `${key} is not evidence: ${valid.problems[0]?.message}`);
    return valid.value;
}
async function readAll(keys, read) {
    const found = [];
    for (let at = 0; at < keys.length; at += READERS) {
        const batch = keys.slice(at, at + READERS);
        const values = await Promise.all(batch.map(read));
        values.forEach((value, index) => {
            if (value === undefined)
                throw new result/* Fault */.vC('evidence-vanished', `${batch[index]} was listed and is not there`);
            found.push(value);
        });
    }
    return found;
}
/** Distinct leases among keys `<repository>/<team>/<name>/<uid>/…`. */
function leasesOf(repositoryId, keys) {
    const found = new Map();
    for (const key of keys) {
        const [repository, team, name, uid, ...rest] = key.split('/');
        if (repository !== String(repositoryId) || rest.length === 0 || uid === undefined || !(0,brands/* isUid */.hO)(uid))
            continue;
        found.set(`${team}/${name}/${uid}`, { lease: `${team}/${name}`, uid });
    }
    return [...found].sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b)).map(([, known]) => known);
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MARKERS),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2507);



/** Names of the markers that every stack carries, all of type `terraform_data` in the root module. */
const MARKERS = { uid: 'leasehold_uid', start: 'leasehold_start', tree: 'leasehold_tree' };
const validate = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .validator */ .Nc)({
    type: 'object',
    required: ['version', 'serial', 'lineage', 'resources'],
    properties: {
        version: { const: 4 },
        serial: { type: 'integer', minimum: 0 },
        lineage: { type: 'string', minLength: 1 },
        outputs: { type: 'object', additionalProperties: { type: 'object', required: ['value'] } },
        resources: {
            type: 'array',
            items: {
                type: 'object',
                required: ['mode', 'type', 'name', 'instances'],
                properties: {
                    module: { type: 'string' },
                    mode: { enum: ['managed', 'data'] },
                    type: { type: 'string' },
                    name: { type: 'string' },
                    instances: { type: 'array', items: { type: 'object' } },
                },
            },
        },
    },
});
/** Reads a state file of format 4, the only one that Terraform since 0.12 and OpenTofu write. */
function readState(content) {
    const raw = parse(content);
    const valid = raw.ok ? validate(raw.value) : raw;
    return valid.ok ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(resolve(valid.value)) : valid;
}
function parse(content) {
    try {
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)));
    }
    catch {
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)({
            code: 'state-unreadable',
            message: 'the Terraform state is not JSON',
            remedy: 'look at the state object and its older versions in the backend',
        });
    }
}
function resolve(file) {
    const instances = file.resources.flatMap((resource) => resource.instances.map((instance) => ({ resource, instance })));
    return {
        lineage: file.lineage,
        serial: file.serial,
        outputs: new Map(Object.entries(file.outputs ?? {}).map(([name, output]) => {
            const sensitive = output.sensitive ?? false;
            return [name, { sensitive, value: sensitive ? undefined : output.value }];
        })),
        resources: instances
            .filter(({ resource, instance }) => markerName(resource) === undefined && instance.deposed === undefined)
            .map(({ resource, instance }) => ({
            address: addressOf(resource, instance.index_key),
            type: resource.type,
            mode: resource.mode,
            attributes: instance.attributes ?? {},
        })),
        markers: markersOf(file),
        managed: instances.filter(({ resource }) => resource.mode === 'managed').length,
    };
}
function addressOf(resource, key) {
    const prefix = resource.module === undefined ? '' : `${resource.module}.`;
    const mode = resource.mode === 'data' ? 'data.' : '';
    const index = key === undefined ? '' : `[${JSON.stringify(key)}]`;
    return `${prefix}${mode}${resource.type}.${resource.name}${index}`;
}
function markerName(resource) {
    if (resource.module !== undefined || resource.mode !== 'managed' || resource.type !== 'terraform_data')
        return;
    if (resource.name === MARKERS.uid)
        return 'uid';
    if (resource.name === MARKERS.start)
        return 'start';
    return resource.name === MARKERS.tree ? 'tree' : undefined;
}
function markersOf(file) {
    const texts = {};
    for (const resource of file.resources) {
        const name = markerName(resource);
        const text = name === undefined ? undefined : textOf(resource.instances[0]?.attributes?.['output']);
        if (name !== undefined && text !== undefined)
            texts[name] = text;
    }
    const { uid, start: startText, tree } = texts;
    const start = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(startText);
    return {
        ...(uid !== undefined && (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid) && { uid }),
        ...(start !== undefined && { start }),
        ...(tree !== undefined && (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .HH)(tree) && { tree }),
    };
}
/** A dynamic attribute stands in the state as `{value, type}`. */
function textOf(attribute) {
    if (typeof attribute === 'string')
        return attribute;
    if (attribute === null || typeof attribute !== 'object' || !('value' in attribute))
        return undefined;
    const { value } = attribute;
    return typeof value === 'string' ? value : undefined;
}


/***/ })

};
