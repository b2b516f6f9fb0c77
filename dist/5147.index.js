export const id = 5147;
export const ids = [5147];
export const modules = {

/***/ 7528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ tombstoneEntry),
/* harmony export */   Wo: () => (/* binding */ catalogEntry),
/* harmony export */   XT: () => (/* binding */ endedEntry)
/* harmony export */ });
/* unused harmony export publicOutputs */
/* harmony import */ var _formats_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3591);
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2507);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3997);
/* harmony import */ var _lease_life_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8266);





const validateEntry = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .validator */ .Nc)(_formats_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogSchema */ .X.properties.leases.items);
/** One lease as it is. A function of Git, state and evidence only: no clock, so that a rebuild has the same bytes. */
function catalogEntry(lease, config) {
    const { facts } = lease;
    const { manifest } = facts;
    const records = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X1)(facts.evidence, 'run-record');
    const last = lastRecord(records.filter((record) => record.event !== 'kept'));
    const lastApplied = lastRecord(records.filter((record) => record.event === 'applied'));
    return {
        lease: facts.lease,
        uid: manifest.uid,
        status: statusOf(facts),
        owner: manifest.owner,
        team: manifest.team,
        name: manifest.name,
        environment: manifest.environment,
        module: { name: manifest.module.name, version: manifest.module.version },
        account: manifest.account,
        region: manifest.region,
        outputs: publicOutputs(lease),
        resources: resourcesOf(facts),
        price: lease.price ?? { usdMonth: lastApplied?.priceUsdMonth ?? null, unpriced: 0 },
        leaseLength: lease.leaseLength ?? (facts.request.kind === 'missing' ? 'deleted' : 'unreadable'),
        ...(0,_lease_life_js__WEBPACK_IMPORTED_MODULE_3__/* .lifeOf */ .c_)(facts, config),
        issue: manifest.issue,
        pullRequest: lastApplied?.pullRequest ?? null,
        lastRun: last === undefined ? null : { event: last.event, at: last.at, url: last.run.url },
    };
}
/** The entry that a lease keeps after its end: what it was, and no longer what it had. */
function endedEntry(entry, ended, life) {
    return {
        ...entry,
        ...life,
        status: 'ended',
        outputs: {},
        resources: [],
        lastRun: { event: 'ended', at: ended.at, url: ended.run.url },
    };
}
/** The entry that a tombstone carries; undefined when it is not one. */
function tombstoneEntry(tombstone) {
    const valid = validateEntry(tombstone.entry);
    return valid.ok && valid.value.uid === tombstone.uid ? { ...valid.value, status: 'ended' } : undefined;
}
/** S14: an output is public only when the module declares it so *and* the state does not mark it sensitive. */
function publicOutputs({ facts, module, }) {
    const outputs = {};
    if (facts.state.kind !== 'present')
        return outputs;
    for (const [name, declared] of Object.entries(module?.outputs ?? {})) {
        const held = facts.state.state.outputs.get(name);
        if (declared === undefined || declared.sensitive === true)
            continue;
        if (held === undefined || held.sensitive || held.value === undefined)
            continue;
        outputs[name] = held.value;
    }
    return outputs;
}
function resourcesOf(facts) {
    if (facts.state.kind !== 'present')
        return [];
    return facts.state.state.resources
        .filter((resource) => resource.mode === 'managed')
        .map(({ address, type, attributes }) => {
        const arn = attributes['arn'];
        return { address, type, arn: typeof arn === 'string' ? arn : null };
    })
        .sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.address, b.address));
}
/** Events after which it is known how a lease stands. */
const SETTLED = new Set(['applied', 'apply-failed', 'state-lost']);
function statusOf(facts) {
    const { evidence, state, request } = facts;
    const last = lastRecord((0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X1)(evidence, 'run-record').filter((record) => SETTLED.has(record.event)));
    if (evidence.some((one) => one.kind === 'tombstone'))
        return 'ended';
    if (last?.event === 'state-lost' || (state.kind === 'absent' && (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .wasApplied */ .VJ)(evidence)))
        return 'state-lost';
    const isEnding = evidence.some((one) => one.kind === 'end-begun') ||
        request.kind === 'missing' ||
        (request.kind === 'valid' && request.requestedEnd !== undefined);
    if (isEnding)
        return 'ending';
    if (last === undefined)
        return 'requested';
    return last.event === 'applied' ? 'ready' : 'failed';
}
function lastRecord(records) {
    return records.reduce((last, record) => last === undefined || (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(`${last.at} ${last.id}`, `${record.at} ${record.id}`) < 0
        ? record
        : last, undefined);
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ catalogSchema)
/* harmony export */ });
// Generated from schemas/catalog.schema.json by `npm run generate`. Do not edit.
const catalogSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:catalog:1',
    title: 'Catalog',
    description: 'catalog.json on the catalog branch: what exists now. A published view.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'repository', 'commit', 'leases', 'observed', 'ledger'],
    properties: {
        version: { const: 1 },
        repository: {
            type: 'object',
            description: 'Platform repository.',
            additionalProperties: false,
            required: ['id', 'name'],
            properties: {
                id: { type: 'integer', description: 'Numeric id.', minimum: 1 },
                name: { type: 'string', description: 'owner/name' },
            },
        },
        commit: {
            type: 'string',
            description: 'Default branch at which it was built.',
            pattern: '^[0-9a-f]{40}$',
        },
        leases: {
            type: 'array',
            items: {
                type: 'object',
                description: 'One lease.',
                additionalProperties: false,
                required: [
                    'lease',
                    'uid',
                    'status',
                    'owner',
                    'team',
                    'name',
                    'environment',
                    'module',
                    'account',
                    'region',
                    'outputs',
                    'resources',
                    'price',
                    'leaseLength',
                    'start',
                    'end',
                    'issue',
                    'pullRequest',
                    'lastRun',
                ],
                properties: {
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
                    status: {
                        enum: ['requested', 'ready', 'failed', 'ending', 'ended', 'state-lost'],
                        description: 'requested: merged, not applied yet.',
                    },
                    owner: {
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
                    team: { type: 'string', description: 'Team.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
                    name: { type: 'string', description: 'Name.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
                    environment: {
                        type: 'string',
                        description: 'Environment.',
                        pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                    },
                    module: {
                        type: 'object',
                        description: 'Golden path.',
                        additionalProperties: false,
                        required: ['name', 'version'],
                        properties: {
                            name: { type: 'string', description: 'Module.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
                            version: { type: 'string', description: 'Version.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
                        },
                    },
                    account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
                    region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                    outputs: {
                        type: 'object',
                        additionalProperties: {},
                        description: 'Outputs that the module declares public.',
                    },
                    resources: {
                        type: 'array',
                        items: {
                            type: 'object',
                            description: 'One resource.',
                            additionalProperties: false,
                            required: ['address', 'type', 'arn'],
                            properties: {
                                address: { type: 'string', description: 'Terraform address.' },
                                type: { type: 'string', description: 'Type.' },
                                arn: { anyOf: [{ type: 'string', description: 'ARN.' }, { type: 'null' }] },
                            },
                        },
                        description: 'Managed resources, markers not counted.',
                    },
                    price: {
                        type: 'object',
                        description: 'Price.',
                        additionalProperties: false,
                        required: ['usdMonth', 'unpriced'],
                        properties: {
                            usdMonth: {
                                anyOf: [
                                    {
                                        type: 'number',
                                        description: 'USD a month of 730 hours; null when nothing could be priced.',
                                        minimum: 0,
                                    },
                                    { type: 'null' },
                                ],
                            },
                            unpriced: { type: 'integer', description: 'Lines of the formula without a price.', minimum: 0 },
                        },
                    },
                    start: {
                        anyOf: [
                            {
                                type: 'string',
                                description: 'When it became ready. UTC instant.',
                                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                            },
                            { type: 'null' },
                        ],
                    },
                    end: {
                        anyOf: [
                            {
                                type: 'string',
                                description: 'When it ends; null: permanent, or not started. UTC instant.',
                                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                            },
                            { type: 'null' },
                        ],
                    },
                    issue: { anyOf: [{ type: 'integer', description: 'Issue.', minimum: 1 }, { type: 'null' }] },
                    pullRequest: {
                        anyOf: [{ type: 'integer', description: 'PR of the last apply.', minimum: 1 }, { type: 'null' }],
                    },
                    lastRun: {
                        anyOf: [
                            {
                                type: 'object',
                                description: 'Last run.',
                                additionalProperties: false,
                                required: ['event', 'at', 'url'],
                                properties: {
                                    event: { type: 'string', description: 'What happened.' },
                                    at: {
                                        type: 'string',
                                        description: 'When. UTC instant.',
                                        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                                    },
                                    url: { anyOf: [{ type: 'string', description: 'Where.' }, { type: 'null' }] },
                                },
                            },
                            { type: 'null' },
                        ],
                    },
                    leaseLength: { type: 'string', description: 'As in the request.' },
                },
            },
            description: 'Leases, by name, then uid.',
        },
        observed: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: true,
                description: 'Of one lease, by uid.',
                properties: {
                    aws: {
                        type: 'object',
                        description: 'What AWS lists of a living lease.',
                        additionalProperties: false,
                        required: ['at', 'count', 'missing', 'unknown', 'omitted'],
                        properties: {
                            at: {
                                type: 'string',
                                description: 'When it was listed. UTC instant.',
                                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                            },
                            count: { type: 'integer', description: 'Resources that carry its uid.', minimum: 0 },
                            missing: {
                                type: 'array',
                                description: 'Resources of its state that AWS does not list any more. Never of a type that AWS does not list.',
                                items: {
                                    type: 'object',
                                    description: 'One resource.',
                                    additionalProperties: false,
                                    required: ['address', 'arn'],
                                    properties: {
                                        address: { type: 'string', description: 'Terraform address.' },
                                        arn: { type: 'string', description: 'ARN.' },
                                    },
                                },
                            },
                            unknown: {
                                type: 'array',
                                description: 'ARNs that carry its uid and are not in its state.',
                                items: { type: 'string', description: 'ARN.' },
                            },
                            omitted: { type: 'integer', description: 'How many more unknown ones there are.', minimum: 0 },
                        },
                    },
                    drift: {
                        type: 'object',
                        description: 'Whether what exists differs from what was applied: names, never values.',
                        additionalProperties: false,
                        required: ['at', 'drifted', 'digest', 'resources', 'issue'],
                        properties: {
                            at: {
                                type: 'string',
                                description: 'When this was first found; that nothing differs is renewed once a week. UTC instant.',
                                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                            },
                            drifted: {
                                type: 'boolean',
                                description: 'Whether applying the same stack again would change something.',
                            },
                            digest: {
                                anyOf: [
                                    { type: 'string', description: 'Plan that undoes it.', pattern: '^sha256:[0-9a-f]{64}$' },
                                    { type: 'null' },
                                ],
                            },
                            resources: {
                                type: 'array',
                                items: {
                                    type: 'object',
                                    additionalProperties: false,
                                    required: ['address', 'actions', 'attributes'],
                                    properties: {
                                        address: { type: 'string', description: 'Address of a resource.' },
                                        actions: {
                                            type: 'array',
                                            items: {
                                                type: 'string',
                                                description: 'What applying again would do: create, update, replace or destroy.',
                                            },
                                        },
                                        attributes: {
                                            type: 'array',
                                            items: { type: 'string', description: 'Name of an attribute that differs.' },
                                        },
                                    },
                                },
                            },
                            issue: {
                                anyOf: [
                                    { type: 'integer', description: 'Issue that tells of it.', minimum: 1 },
                                    { type: 'null' },
                                ],
                            },
                        },
                    },
                },
            },
            description: 'What was only observed: by uid, what AWS lists (`aws`) and drift (`drift`); under `reaper`, its heartbeat; under `sync`, when it was looked. Not rebuilt.',
            properties: {
                reaper: {
                    type: 'object',
                    description: 'Whether the reaper is alive, by its heartbeats (L22).',
                    additionalProperties: false,
                    required: ['alarm', 'lastRun', 'overdue'],
                    properties: {
                        alarm: {
                            anyOf: [
                                {
                                    type: 'string',
                                    description: 'Why somebody must look, when no run succeeded for twice the interval.',
                                },
                                { type: 'null' },
                            ],
                        },
                        lastRun: {
                            anyOf: [
                                {
                                    type: 'object',
                                    description: 'A run on record; renewed once a day while there is no news.',
                                    additionalProperties: false,
                                    required: ['at', 'url'],
                                    properties: {
                                        at: {
                                            type: 'string',
                                            description: 'When it ended. UTC instant.',
                                            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                                        },
                                        url: { anyOf: [{ type: 'string', description: 'Where.' }, { type: 'null' }] },
                                    },
                                },
                                { type: 'null' },
                            ],
                        },
                        overdue: {
                            type: 'object',
                            description: 'Leases that are due and not ended yet, at the beginning of the run.',
                            additionalProperties: false,
                            required: ['count', 'p50Seconds', 'p95Seconds', 'oldest'],
                            properties: {
                                count: { type: 'integer', description: 'Leases.', minimum: 0 },
                                p50Seconds: {
                                    type: 'integer',
                                    description: 'Half of them are overdue for at most so long.',
                                    minimum: 0,
                                },
                                p95Seconds: {
                                    type: 'integer',
                                    description: '95 of 100 are overdue for at most so long.',
                                    minimum: 0,
                                },
                                oldest: {
                                    anyOf: [
                                        {
                                            type: 'object',
                                            description: 'The one that is overdue longest.',
                                            additionalProperties: false,
                                            required: ['lease', 'since', 'seconds'],
                                            properties: {
                                                lease: {
                                                    type: 'string',
                                                    description: 'Team and name, `payments/reports`.',
                                                    pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                                                },
                                                since: {
                                                    type: 'string',
                                                    description: 'When it was due. UTC instant.',
                                                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                                                },
                                                seconds: { type: 'integer', description: 'For how long.', minimum: 0 },
                                            },
                                        },
                                        { type: 'null' },
                                    ],
                                },
                            },
                        },
                    },
                },
                sync: {
                    type: 'object',
                    description: 'The last sync that published, and what it knew of AWS.',
                    additionalProperties: false,
                    required: ['at', 'regions'],
                    properties: {
                        at: {
                            type: 'string',
                            description: 'When. Renewed once a day while there is no news. UTC instant.',
                            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                        },
                        regions: {
                            type: 'array',
                            description: "What was read of AWS's tagging API.",
                            items: {
                                type: 'object',
                                description: 'One region of one account.',
                                additionalProperties: false,
                                required: ['account', 'region', 'at', 'tried', 'resources', 'reasonCode'],
                                properties: {
                                    account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
                                    region: {
                                        type: 'string',
                                        description: 'AWS region.',
                                        pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
                                    },
                                    at: {
                                        anyOf: [
                                            {
                                                type: 'string',
                                                description: 'When it was listed to its end. UTC instant.',
                                                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                                            },
                                            { type: 'null' },
                                        ],
                                    },
                                    tried: {
                                        type: 'string',
                                        description: 'When it was last begun. UTC instant.',
                                        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                                    },
                                    resources: {
                                        type: 'integer',
                                        description: 'Resources with our tags, at `at`.',
                                        minimum: 0,
                                    },
                                    reasonCode: {
                                        anyOf: [
                                            { type: 'string', description: 'Why the last listing is not complete; null: it is.' },
                                            { type: 'null' },
                                        ],
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
        ledger: {
            type: 'object',
            description: 'Head of the ledger.',
            additionalProperties: false,
            required: ['sequence', 'hash'],
            properties: {
                sequence: { type: 'integer', description: 'Lines.', minimum: 0 },
                hash: {
                    anyOf: [
                        { type: 'string', description: 'Hash of the last line.', pattern: '^sha256:[0-9a-f]{64}$' },
                        { type: 'null' },
                    ],
                },
            },
        },
        stale: {
            type: 'array',
            description: 'Values that stand as they were seen last, as their source fails. Not rebuilt.',
            items: {
                type: 'object',
                description: 'One source that fails.',
                additionalProperties: false,
                required: ['source', 'lease', 'uid', 'account', 'region', 'lastSeen', 'reasonCode', 'message'],
                properties: {
                    source: {
                        enum: ['git', 'state', 'evidence', 'storage', 'prices', 'ledger', 'aws'],
                        description: 'What fails.',
                    },
                    lease: {
                        anyOf: [
                            {
                                type: 'string',
                                description: 'Team and name, `payments/reports`.',
                                pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                            },
                            { type: 'null' },
                        ],
                    },
                    uid: {
                        anyOf: [
                            {
                                type: 'string',
                                description: 'Random identity of one life of one stack; never reused.',
                                pattern: '^[a-z2-7]{26}$',
                            },
                            { type: 'null' },
                        ],
                    },
                    account: {
                        anyOf: [
                            { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
                            { type: 'null' },
                        ],
                    },
                    region: {
                        anyOf: [
                            { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                            { type: 'null' },
                        ],
                    },
                    lastSeen: {
                        anyOf: [
                            {
                                type: 'string',
                                description: 'Until when at least it was read well; null: never. UTC instant.',
                                pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
                            },
                            { type: 'null' },
                        ],
                    },
                    reasonCode: { type: 'string', description: 'Stable reason, kebab-case.' },
                    message: { type: 'string', description: 'Why, for people.' },
                },
            },
        },
    },
};


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ leaseStart),
/* harmony export */   c_: () => (/* binding */ lifeOf),
/* harmony export */   yK: () => (/* binding */ leaseTerms)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5052);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);




/**
 * The start from the state's marker. Records stand in only where an apply or a destroy was left half-done (L3):
 * a marker that is missing from a lease that was complete is a riddle, and a riddle never ends.
 */
function leaseStart(facts, state) {
    if (state.markers.start !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(state.markers.start);
    const ended = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(facts.evidence, 'end-begun').find((one) => one.start !== null);
    const fromEnd = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(ended?.start);
    if (fromEnd !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(fromEnd);
    const begun = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(facts.evidence, 'apply-begun')
        .map((one) => one.at)
        .sort()[0];
    const fromApply = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .wasApplied */ .VJ)(facts.evidence) ? undefined : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(begun);
    if (fromApply !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(fromApply);
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)({
        code: 'start-unreadable',
        message: 'the marker `leasehold_start` is missing from the state, or is not an instant',
        remedy: 'run provision again, or end the lease with `end:` in its request after looking at the state',
    });
}
/** What the end is computed from; `undefined` when the environment is not configured, so that its maximum is unknown. */
function leaseTerms(facts, request, start, config) {
    const environment = config.environments.get(facts.manifest.environment);
    if (environment === undefined)
        return undefined;
    return {
        start,
        length: request.length,
        environment: environment.lease,
        moduleMax: facts.moduleMax,
        requestedEnd: request.requestedEnd,
    };
}
/** Start and end for people to read; `null` where there is none, or where it is not known. */
function lifeOf(facts, config) {
    const found = facts.state.kind === 'present' ? leaseStart(facts, facts.state.state) : undefined;
    const start = found?.ok === true ? found.value : null;
    const terms = start === null || facts.request.kind !== 'valid'
        ? undefined
        : leaseTerms(facts, facts.request, start, config);
    return { start, end: terms === undefined ? null : (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseEnd */ .iJ)(terms) };
}


/***/ })

};
