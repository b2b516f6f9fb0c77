export const id = 3413;
export const ids = [3413];
export const modules = {

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ tombstoneEntry),
/* harmony export */   Wo: () => (/* binding */ catalogEntry),
/* harmony export */   XT: () => (/* binding */ endedEntry)
/* harmony export */ });
/* unused harmony export publicOutputs */
/* harmony import */ var _formats_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3591);
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2653);
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
        leaseLength: lease.leaseLength ?? 'deleted',
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

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leaseComment),
/* harmony export */   e: () => (/* binding */ LEASE_MARKER)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _kit_money_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8552);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9744);



/** Marker of the living comment: one on each lease's issue, changed in place. */
const LEASE_MARKER = 'lease';
const ICONS = { done: '✅', now: '🔄', waiting: '⬜', failed: '❌' };
/** The living comment of a lease: what it is, what it costs, how far it is. */
function leaseComment(view) {
    const lines = [
        ...(view.headline === undefined ? [] : [view.headline, '']),
        `**${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.lease)}** · ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.title)}, ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.environment)} · ${sayPrice(view)}`,
        '',
        '| | | |',
        '| --- | --- | --- |',
        ...view.steps.map(stepRow),
        '',
        `Lease: **${view.length.kind === 'permanent' ? 'permanent' : `${(0,_lease_length_js__WEBPACK_IMPORTED_MODULE_0__/* .sayHours */ .hH)(view.length.hours)} from ready`}**`,
        ...(view.details === undefined ? [] : ['', view.details]),
    ];
    return `${lines.join('\n')}\n`;
}
function stepRow(step) {
    const label = step.state === 'now' ? `**${step.label}**` : step.label;
    return `| ${ICONS[step.state]} | ${label} | ${step.note} |`;
}
function sayPrice({ price }) {
    const month = `**${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(price.usdMonth)}** a month`;
    const all = price.forLease === null ? '' : `, about **${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(price.forLease)}** for this lease`;
    return `${month}${all}${price.unpriced > 0 ? ` · ${price.unpriced} unpriced` : ''}`;
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
            additionalProperties: { type: 'object', additionalProperties: true },
            description: 'What was only observed: by uid, tags seen and drift; under `reaper`, its heartbeat. Not rebuilt.',
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
    },
};


/***/ }),

/***/ 5052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   LY: () => (/* binding */ addHours),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   h7: () => (/* binding */ naturalEnd),
/* harmony export */   iJ: () => (/* binding */ leaseEnd),
/* harmony export */   xg: () => (/* binding */ isReached)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9744);


const HOUR = 3_600_000;
/**
 * When a lease runs out by its length, UTC; `null` is a permanent one. Never later than the environment's and the
 * module's maximum counted from the start, whatever the request says.
 */
function naturalEnd(terms) {
    const limits = [
        ...(terms.length.kind === 'for' ? [terms.length.hours] : []),
        ...(terms.length.kind === 'for' || !terms.environment.permanent ? [terms.environment.maxHours] : []),
        ...moduleLimit(terms.moduleMax),
    ];
    return limits.length === 0 ? null : addHours(terms.start, Math.min(...limits));
}
/** When a lease ends: when it runs out, or at the instant that its owner asked for when that is earlier. */
function leaseEnd(terms) {
    const natural = naturalEnd(terms);
    if (terms.requestedEnd === undefined)
        return natural;
    return natural === null ? terms.requestedEnd : earliest(natural, terms.requestedEnd);
}
/** Elapsed hours, not calendar days: a change of clocks anywhere moves no end (L7). */
function addHours(instant, hours) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant) + hours * HOUR);
}
function earliest(a, b) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(a) <= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(b) ? a : b;
}
function latest(a, b) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(a) >= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(b) ? a : b;
}
/** Whether an instant has been reached: the instant itself counts. */
function isReached(instant, now) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) >= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant);
}
function moduleLimit(text) {
    const hours = (0,_length_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
    return hours === undefined ? [] : [hours];
}


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


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   YD: () => (/* binding */ saySpan),
/* harmony export */   xN: () => (/* binding */ sayLocal)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6476);



const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `7 Dec 2026, 09:00 UTC`: written by hand, so that it is the same on every machine, whatever its locale. */
function sayInstant(instant) {
    const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${instant.slice(11, 16)} UTC`;
}
/** `14 days`, `3 hours`, `20 minutes`: the time between two instants, in the largest unit that it fills twice. */
function saySpan(from, to) {
    const hours = Math.abs((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(to) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(from)) / _lease_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
    if (hours >= 48)
        return count(Math.round(hours / 24), 'day');
    return hours >= 1.5 ? count(Math.round(hours), 'hour') : count(Math.round(hours * 60), 'minute');
}
function count(number, unit) {
    return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
/** `10:00 in Europe/Berlin`, with the day where that is another one there. */
function sayLocal(instant, timeZone) {
    const { wall } = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .wallTimeOf */ .P5)(instant, timeZone);
    const local = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(wall);
    const day = local.slice(0, 10) === instant.slice(0, 10) ? '' : `${sayInstant(local).split(',')[0]}, `;
    return `${day}${local.slice(11, 16)} in ${timeZone}`;
}


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ heartbeatOf),
/* harmony export */   d0: () => (/* binding */ missedHeartbeats),
/* harmony export */   ss: () => (/* binding */ isHeartbeatOf),
/* harmony export */   tB: () => (/* binding */ watchedEnvironments),
/* harmony export */   yX: () => (/* binding */ latestAllowed)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3997);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5052);
/* harmony import */ var _lease_life_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8266);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9744);
/* harmony import */ var _lease_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7926);







/** Reasons for which a run could not look at everything, or might not end what was due: it is no heartbeat. */
const NO_SUCCESS = new Set([
    'source-unknown',
    'too-many-due',
    'reaper-disabled',
    // Run by hand on a machine without GitHub, where no warning can be delivered.
    'needs-github',
]);
/** How long a platform may be without any run of the reaper, as long as nothing is due. */
const FIRST_DAY_HOURS = 24;
/**
 * The record of a run of the reaper; undefined for one that looked at no lease. A lease that needs somebody does not
 * make it a failure: the run was there, and calls for that itself.
 */
function heartbeatOf(result, run) {
    if (result.overdue === undefined)
        return undefined;
    const reasons = [result.reasonCode, ...result.leases.map(({ reasonCode }) => reasonCode)];
    const count = (decision) => result.leases.filter((lease) => lease.decision === decision).length;
    return {
        kind: 'heartbeat',
        version: 1,
        at: run.at,
        run: { id: run.identity.id, attempt: run.identity.attempt, url: run.identity.url },
        mode: run.mode,
        environment: run.environment ?? null,
        succeeded: !reasons.some((reason) => NO_SUCCESS.has(reason)),
        reasonCode: result.reasonCode,
        leases: result.leases.length,
        ended: count('ended'),
        warned: count('warned'),
        overdue: result.overdue,
    };
}
/**
 * Whether a record says that the leases of an environment were looked at, and that none was left that should have
 * ended. Mode `warn` ends none, which is as good while none is due.
 */
function isHeartbeatOf(record, environment) {
    const isItsOwn = record.environment === null || record.environment === environment;
    return isItsOwn && record.succeeded && (record.mode === 'destroy' || record.overdue.count === 0);
}
/** How far back a heartbeat may lie: twice the interval. */
function latestAllowed(config, now) {
    return (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .addHours */ .LY)(now, -2 * config.reaper.intervalHours);
}
/** Environments in which a lease has begun, so that somebody must look at it. */
function watchedEnvironments(leases) {
    const begun = leases.filter((facts) => beginningOf(facts) !== undefined);
    return [...new Set(begun.map(({ manifest }) => manifest.environment))].sort(_kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
}
/**
 * L22: an alarm for each environment whose leases no run looked at for twice the interval. None while the reaper is
 * switched off, and none on the first day of a platform on which nothing is due yet.
 * @param last its last heartbeat that succeeded, by environment, as far as {@link latestAllowed} looks back
 */
function missedHeartbeats(leases, last, { config, now }) {
    if (!config.reaper.enabled)
        return [];
    return watchedEnvironments(leases)
        .filter((environment) => !last.has(environment))
        .filter((environment) => !isFirstDay(leases, environment, { config, now }))
        .map((environment) => ({
        code: 'heartbeat-missed',
        message: `no run of the reaper looked at the leases of \`${environment}\` for ${(0,_lease_say_js__WEBPACK_IMPORTED_MODULE_5__/* .saySpan */ .YD)(latestAllowed(config, now), now)}; it should every ${(0,_lease_length_js__WEBPACK_IMPORTED_MODULE_4__/* .sayHours */ .hH)(config.reaper.intervalHours)}, so leases do not end`,
        remedy: 'look at the last runs of the workflow that reaps: GitHub switches a schedule off after 60 days without activity, and when who changed it last is gone; run it by hand with mode destroy',
    }));
}
function isFirstDay(leases, environment, { config, now }) {
    return leases
        .filter(({ manifest }) => manifest.environment === environment)
        .every((facts) => {
        const begun = beginningOf(facts);
        const { end } = (0,_lease_life_js__WEBPACK_IMPORTED_MODULE_3__/* .lifeOf */ .c_)(facts, config);
        const isYoung = begun === undefined || (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)((0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .addHours */ .LY)(begun, FIRST_DAY_HOURS)) > (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now);
        const isDue = facts.request.kind === 'missing' || (end !== null && (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .isReached */ .xg)(end, now));
        return isYoung && !isDue;
    });
}
/** When Terraform was first started on it; undefined: never. */
function beginningOf({ evidence, state }) {
    const begun = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(evidence, 'apply-begun').flatMap(({ at }) => (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(at) ?? []);
    const marked = state.kind === 'present' ? state.state.markers.start : undefined;
    const all = [...begun, ...(marked === undefined ? [] : [marked])];
    return all.length === 0 ? undefined : all.reduce(_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .earliest */ .Qd);
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ monthlyPrice),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);




/** What a lease costs by its module's formula; undefined when its inputs or the unit prices are not known. */
function priceOf(reading, prices) {
    const { module, request, facts } = reading;
    if (module === undefined || request === undefined || prices === undefined)
        return undefined;
    const inputs = (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(module, request.inputs);
    if (!inputs.ok)
        return undefined;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimatePrice */ .c9)(module.manifest.price, inputs.value, facts.manifest.region, prices);
}
/** USD a month: by the formula, else as it was when the lease was applied last; `null` when neither is known. */
function monthlyPrice(reading, prices) {
    const price = priceOf(reading, prices);
    if (price !== undefined)
        return price.usdMonth;
    const applied = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(reading.facts.evidence, 'run-record').filter(({ event }) => event === 'applied');
    const known = applied.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.priceUsdMonth;
    return known === undefined || known === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(known);
}
/** What so many hours cost; `null` when the price is not known. */
function costOf(usdMonth, hours) {
    return usdMonth === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)((usdMonth * hours) / _price_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9);
}


/***/ })

};
