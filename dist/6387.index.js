export const id = 6387;
export const ids = [6387];
export const modules = {

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ wasBegun),
/* harmony export */   VJ: () => (/* binding */ wasApplied),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/** The evidence of one kind, in the order of the listing. */
function evidenceOf(evidence, kind) {
    return evidence.filter((one) => one.kind === kind);
}
/** Whether the infrastructure was complete at least once. */
function wasApplied(evidence) {
    return evidenceOf(evidence, 'run-record').some((record) => record.event === 'applied');
}
/** Whether Terraform was ever started on it: from then on resources may exist (L3). */
function wasBegun(evidence) {
    return (wasApplied(evidence) || evidence.some((one) => one.kind === 'apply-begun' || one.kind === 'end-begun'));
}


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

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal)
});

;// CONCATENATED MODULE: ../src/formats/reaper-record.js
// Generated from schemas/reaper-record.schema.json by `npm run generate`. Do not edit.
const reaperRecordSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:reaper-record:1',
    title: 'ReaperRecord',
    description: 'What one run of the reaper did or saw, beside the evidence of the leases. Created, never changed.',
    oneOf: [
        {
            type: 'object',
            description: 'A sweep of one AWS account: what it read, and what belongs to no living lease. Two of them a day apart make an orphan (L20).',
            additionalProperties: false,
            required: ['kind', 'version', 'at', 'run', 'account', 'regions', 'seen', 'unseen'],
            properties: {
                kind: { const: 'sweep' },
                version: { const: 1 },
                at: {
                    type: 'string',
                    description: 'When it ended. UTC instant.',
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
                account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
                regions: {
                    type: 'array',
                    description: 'Regions of the account that were to be read.',
                    items: {
                        type: 'object',
                        description: 'One region.',
                        additionalProperties: false,
                        required: ['region', 'status', 'reasonCode', 'message', 'pages', 'resources'],
                        properties: {
                            region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                            status: {
                                enum: ['known', 'unknown'],
                                description: 'unknown: the listing failed or broke off, and nothing is derived from it (L4).',
                            },
                            reasonCode: {
                                anyOf: [
                                    { type: 'string', description: 'Why it is unknown.', pattern: '^[a-z][a-z0-9-]{1,60}$' },
                                    { type: 'null' },
                                ],
                            },
                            message: { anyOf: [{ type: 'string', description: 'One sentence.' }, { type: 'null' }] },
                            pages: { type: 'integer', description: 'Pages that were read.', minimum: 0 },
                            resources: { type: 'integer', description: 'Resources that were listed.', minimum: 0 },
                        },
                    },
                },
                seen: {
                    type: 'array',
                    description: 'By ARN; at most 10000.',
                    items: {
                        type: 'object',
                        description: 'A resource that belongs to no living lease.',
                        additionalProperties: false,
                        required: ['kind', 'arn', 'region', 'uid'],
                        properties: {
                            kind: {
                                enum: ['leftover', 'orphan', 'stranded'],
                                description: 'leftover: of a lease that ended; orphan: of no lease that is known; stranded: of a lease that has evidence and no stack.',
                            },
                            arn: { type: 'string', description: 'ARN.' },
                            region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                            uid: {
                                type: 'string',
                                description: 'Random identity of one life of one stack; never reused.',
                                pattern: '^[a-z2-7]{26}$',
                            },
                        },
                    },
                },
                unseen: { type: 'integer', description: 'More of them than a record holds.', minimum: 0 },
            },
            title: 'SweepRecord',
        },
        {
            type: 'object',
            description: 'A run that ended leases or warned of their end: its heartbeat (L22).',
            additionalProperties: false,
            required: [
                'kind',
                'version',
                'at',
                'run',
                'mode',
                'environment',
                'succeeded',
                'reasonCode',
                'leases',
                'ended',
                'warned',
                'overdue',
            ],
            properties: {
                kind: { const: 'heartbeat' },
                version: { const: 1 },
                at: {
                    type: 'string',
                    description: 'When it ended. UTC instant.',
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
                mode: { enum: ['warn', 'destroy'], description: 'Mode.' },
                environment: {
                    anyOf: [
                        {
                            type: 'string',
                            description: 'Environment whose leases it looked at; null: all.',
                            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                        },
                        { type: 'null' },
                    ],
                },
                succeeded: { type: 'boolean', description: 'Whether it looked at every lease and might end them.' },
                reasonCode: {
                    type: 'string',
                    description: 'Stable reason, kebab-case.',
                    pattern: '^[a-z][a-z0-9-]{1,60}$',
                },
                leases: { type: 'integer', description: 'Leases that it looked at.', minimum: 0 },
                ended: { type: 'integer', description: 'Ends that it proved.', minimum: 0 },
                warned: { type: 'integer', description: 'Warnings that it delivered.', minimum: 0 },
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
            title: 'HeartbeatRecord',
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
// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/reaper/records.js
var records = __webpack_require__(8477);
;// CONCATENATED MODULE: ../src/reaper/journal.js







const DAY = 24 * lease/* HOUR */.dp;
const validate = (0,schema/* validator */.Nc)(reaperRecordSchema);
/** @param repositoryId numeric id of the platform repository; every key begins with it */
function openJournal(storage, repositoryId) {
    const runs = `${repositoryId}/reaper/runs`;
    const sweeps = (account) => `${repositoryId}/reaper/sweeps/${account}`;
    const read = async (folder, from, to) => {
        const found = [];
        for (const day of daysOf(from, to))
            for (const key of await storage.list(`${folder}/${day}/`)) {
                const record = readRecord(await storage.read(key));
                if (record !== undefined && record.at >= from && record.at <= to)
                    found.push(record);
            }
        return found;
    };
    return {
        async write(record) {
            const valid = validate(record);
            if (!valid.ok)
                throw new result/* Fault */.vC('evidence-invalid', `a record would not be valid: ${valid.problems[0]?.message}`);
            const folder = record.kind === 'sweep' ? sweeps(record.account) : runs;
            const scope = record.kind === 'heartbeat' && record.environment !== null ? `-${record.environment}` : '';
            const name = `${timeOf(record.at)}-${record.run.id}-${record.run.attempt}${scope}`;
            const content = new TextEncoder().encode((0,canonical/* prettyJson */.D_)(record));
            await storage.create(`${folder}/${record.at.slice(0, 10)}/${name}.json`, content);
        },
        async sweeps(account, from, to) {
            return (await read(sweeps(account), from, to)).filter((record) => record.kind === 'sweep');
        },
        async *heartbeats(from, to) {
            for (const day of [...daysOf(from, to)].reverse())
                for (const key of [...(await storage.list(`${runs}/${day}/`))].reverse()) {
                    const record = readRecord(await storage.read(key));
                    if (record?.kind === 'heartbeat' && record.at >= from && record.at <= to)
                        yield record;
                }
        },
    };
}
/** `090000000`: names sort by time within their day. */
function timeOf(at) {
    return (0,records/* stamp */.iE)(at).slice(9, -1);
}
function daysOf(from, to) {
    const days = [];
    const last = to.slice(0, 10);
    for (let time = (0,brands/* millisecondsOf */.W$)(from); (0,brands/* instantOf */.B9)(time).slice(0, 10) <= last; time += DAY)
        days.push((0,brands/* instantOf */.B9)(time).slice(0, 10));
    return days;
}
/**
 * What cannot be read counts as not there, which is the safe side for both kinds: a heartbeat is missed, a resource
 * was not seen before.
 */
function readRecord(content) {
    try {
        const valid = validate(JSON.parse(new TextDecoder().decode(content ?? new Uint8Array())));
        return valid.ok ? valid.value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ decisionRecord),
/* harmony export */   Vj: () => (/* binding */ reaperRecord),
/* harmony export */   dK: () => (/* binding */ commonEvidence),
/* harmony export */   iE: () => (/* binding */ stamp)
/* harmony export */ });
/** Nobody: the schedule. */
const SCHEDULE = { login: 'leasehold', id: 0 };
/** Limit of the format. */
const MESSAGE_LIMIT = 500;
/** A record of what the reaper did or decided. The same thing twice has the same id, so that it is recorded once. */
function reaperRecord(facts, context, what) {
    const { request } = facts;
    return {
        kind: 'run-record',
        ...commonEvidence(facts, context),
        id: what.id,
        event: what.event,
        actor: SCHEDULE,
        reasonCode: what.reasonCode,
        message: what.message.slice(0, MESSAGE_LIMIT),
        requestSha: request === undefined || request.kind === 'missing' ? null : (request.sha ?? null),
        commit: context.commit,
        tree: null,
        planDigest: null,
        approvers: [],
        policy: null,
        pullRequest: what.pullRequest ?? null,
        issue: facts.manifest.issue,
        durationSeconds: what.durationSeconds ?? 0,
        priceUsdMonth: what.priceUsdMonth ?? null,
        resources: what.resources ?? 0,
    };
}
function commonEvidence({ lease, manifest }, { now, run }) {
    return {
        version: 1,
        uid: manifest.uid,
        lease,
        stateKey: manifest.backend.key,
        at: now,
        run: { id: run.id, attempt: run.attempt, url: run.url },
    };
}
/** The record of a decision that changes nothing: kept, blocked, lost. Once per reason and end (L21). */
function decisionRecord(facts, decision, context) {
    const { reasonCode, message } = decision;
    switch (decision.kind) {
        case 'kept':
            return reaperRecord(facts, context, {
                id: `kept-${reasonCode}-${stamp(decision.end)}`,
                event: 'kept',
                reasonCode,
                message,
            });
        case 'blocked':
        case 'invalid':
            return reaperRecord(facts, context, {
                id: `blocked-${reasonCode}-${shaOf(facts)}`,
                event: 'blocked',
                reasonCode,
                message,
            });
        case 'state-lost':
            return reaperRecord(facts, context, {
                id: `state-lost-${facts.state.kind === 'present' ? facts.state.state.serial : 'none'}`,
                event: 'state-lost',
                reasonCode,
                message,
            });
        default:
            return undefined;
    }
}
/** An instant as a part of an id: `20261207t090000000z`. */
function stamp(instant) {
    return instant === null ? 'never' : instant.toLowerCase().replaceAll(/[^0-9tz]/g, '');
}
function shaOf({ request }) {
    return request.kind === 'missing' ? 'deleted' : (request.sha?.slice(0, 12) ?? 'none');
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qt: () => (/* binding */ eachLease),
  Mw: () => (/* binding */ readLeases),
  PX: () => (/* binding */ readManifests),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 1 modules
var evidence_evidence = __webpack_require__(4675);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/module/load.js + 3 modules
var load = __webpack_require__(3143);
// EXTERNAL MODULE: ../src/formats/request.js
var request = __webpack_require__(5557);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/git-objects.js
var git_objects = __webpack_require__(4741);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(2507);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
;// CONCATENATED MODULE: ../src/lease/request-fact.js






const validate = (0,schema/* validator */.Nc)(request/* requestSchema */.T);
/**
 * What a request's file says about its lease. Only its own form counts: an owner who left or an input that the module
 * dropped keeps no lease alive for ever.
 * @param entry what the folder's listing says is at the path; anything but a regular file is no deletion
 */
function requestFact(path, entry, content) {
    if (entry === 'none')
        return { kind: 'missing' };
    if (entry === 'other' || content === undefined)
        return {
            kind: 'unreadable',
            sha: undefined,
            problems: [
                {
                    code: 'not-a-file',
                    message: 'it is not a regular file',
                    file: path,
                    remedy: 'commit the request itself, or delete it to end its lease',
                },
            ],
        };
    const sha = (0,git_objects/* blobId */.zA)(content);
    const document = (0,yaml/* readYaml */.gM)(path, content);
    const valid = document.ok ? (0,schema/* validateDocument */.mv)(document.value, validate) : document;
    if (!valid.ok)
        return { kind: 'unreadable', problems: valid.problems, sha };
    const { lease, end } = valid.value;
    const length = (0,lease_length/* parseLength */.wh)(lease);
    const requestedEnd = (0,brands/* parseInstant */.nV)(end?.at);
    if (length === undefined || (end !== undefined && requestedEnd === undefined))
        return {
            kind: 'unreadable',
            sha,
            problems: [
                {
                    code: 'wrong-form',
                    message: length === undefined ? '`lease` is not a length' : '`end.at` is not an instant',
                    file: path,
                    field: length === undefined ? '/lease' : '/end/at',
                    allowed: length === undefined ? ['12h', '14d', '2w', 'permanent'] : ['2026-12-01T09:00:00Z'],
                    remedy: 'correct it',
                },
            ],
        };
    return { kind: 'valid', length, requestedEnd, data: end?.data, sha };
}

// EXTERNAL MODULE: ../src/request/read.js
var read = __webpack_require__(5525);
// EXTERNAL MODULE: ../src/request/path.js
var request_path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/stack/manifest.js + 1 modules
var stack_manifest = __webpack_require__(9861);
// EXTERNAL MODULE: ../src/stack/state.js
var stack_state = __webpack_require__(8489);
;// CONCATENATED MODULE: ../src/run/read-leases.js








/** Leases whose stacks are read at the same time. */
const READERS = 4;
/** Every lease of a commit, or those that are named. A lease that cannot be read hides no other (L17). */
async function readLeases(tree, openStorage, only) {
    const stacks = stackLeases(await tree.list('stacks'));
    const named = only === undefined ? undefined : new Set([only].flat());
    const wanted = stacks.filter(({ lease }) => named === undefined || named.has(lease));
    const leases = [];
    const unread = [];
    for await (const one of readEach(wanted, tree, openStorage, READERS)) {
        if ('facts' in one)
            leases.push(one);
        else
            unread.push(one);
    }
    return { leases, unread, total: stacks.length };
}
/**
 * The leases of a commit one after the other, for who keeps little of each.
 * @param readers leases that are read at the same time
 */
async function* eachLease(tree, openStorage, readers) {
    yield* readEach(stackLeases(await tree.list('stacks')), tree, openStorage, readers);
}
async function* readEach(stacks, tree, openStorage, readers) {
    const requests = requestEntries(await listRequests(tree));
    for (let at = 0; at < stacks.length; at += readers) {
        const batch = stacks.slice(at, at + readers);
        yield* await Promise.all(batch.map(async (stack) => readLease(stack, tree, requests, openStorage)));
    }
}
/** `stack.json` of every stack of a commit that has a readable one, whatever else of the lease can be read. */
async function readManifests(tree) {
    const found = [];
    for (const { team, name } of stackLeases(await tree.list('stacks'))) {
        const path = `${(0,request_path/* stackFolder */.pl)(team, name)}/stack.json`;
        const content = await tree.read(path);
        const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
        if (manifest?.ok === true)
            found.push(manifest.value);
    }
    return found;
}
/** The name of the place that a backend is, for the scope of L4. */
function scopeOf(backend) {
    return backend.type === 's3' ? `s3://${backend.bucket}` : backend.path;
}
/** `requests` itself may be a link or a submodule; then nothing is listed under it. */
async function listRequests(tree) {
    const listed = await tree.list('requests');
    return listed.length > 0 ? listed : (await tree.list('')).filter(({ path }) => path === 'requests');
}
/**
 * A request is deleted only when nothing stands at its path, nor in the way of it: a link in place of a folder, or
 * a folder in place of the file, would otherwise end every lease below it (L3).
 */
function requestEntries(entries) {
    const kinds = new Map();
    for (const { path, kind } of entries) {
        const parts = path.split('/');
        if (parts.length > 3)
            kinds.set(parts.slice(0, 3).join('/'), 'folder');
        kinds.set(path, kind);
    }
    return (path) => {
        const [root = '', team = ''] = path.split('/');
        return kinds.get(path) ?? kinds.get(`${root}/${team}`) ?? kinds.get(root);
    };
}
function stackLeases(entries) {
    const found = new Map();
    for (const entry of entries) {
        const place = (0,request_path/* parseStackPath */.DI)(entry.path);
        if (place !== undefined)
            found.set(place.lease, place);
    }
    return [...found.values()];
}
async function readLease({ lease, team, name }, tree, requests, openStorage) {
    const folder = (0,request_path/* stackFolder */.pl)(team, name);
    const path = `${folder}/stack.json`;
    const content = await tree.read(path);
    const treeId = await tree.id(folder);
    const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
    if (manifest?.ok !== true || treeId === undefined)
        return {
            lease,
            uid: null,
            reasonCode: 'stack-unreadable',
            problems: manifest?.ok === false ? manifest.problems : [missingManifest(path)],
            scope: undefined,
        };
    const stored = await readStored(lease, manifest.value, openStorage);
    if ('reasonCode' in stored)
        return stored;
    const module = await (0,load/* loadFrozenModule */.dP)(tree, team, name);
    const request = await readRequestFile((0,request_path/* requestPath */.Zq)(team, name), tree, requests);
    const facts = {
        lease,
        manifest: manifest.value,
        request: request.fact,
        ...stored,
        moduleMax: module.ok ? module.value.manifest.lease?.max : undefined,
        finalSnapshot: module.ok
            ? module.value.manifest.data?.['final-snapshot']
            : await snapshotOfUnread(folder, tree),
        pendingPull: undefined,
    };
    return { facts, folder, tree: treeId, module: module.ok ? module.value : undefined, request: request.raw };
}
/** What a frozen module says that cannot be read must not be taken for "holds no data" (L3). */
async function snapshotOfUnread(folder, tree) {
    return (await tree.read(`${folder}/module/${load/* MODULE_MANIFEST */.dp}`)) === undefined ? undefined : 'ask';
}
async function readRequestFile(path, tree, requests) {
    const kind = requests(path);
    const isFile = kind === 'file' || kind === 'executable';
    const content = isFile ? await tree.read(path) : undefined;
    const peeked = content === undefined ? undefined : (0,read/* peekRequest */.v)(path, content);
    return {
        fact: requestFact(path, kind === undefined ? 'none' : isFile ? 'file' : 'other', content),
        raw: peeked?.ok === true ? peeked.value.raw : undefined,
    };
}
async function readStored(lease, manifest, openStorage) {
    try {
        const storage = openStorage(manifest.backend);
        const evidence = await (0,evidence_evidence/* openEvidence */.i)(storage, manifest.repository).list(lease, manifest.uid);
        const content = await storage.read(manifest.backend.key);
        if (content === undefined)
            return { evidence, state: { kind: 'absent' } };
        const state = (0,stack_state/* readState */.u)(content);
        return {
            evidence,
            state: state.ok
                ? { kind: 'present', state: state.value }
                : { kind: 'unreadable', problems: state.problems },
        };
    }
    catch (error) {
        return unreadStored(lease, manifest, error);
    }
}
/** A malformed object is the trouble of its lease alone; a listing that failed is that of its whole backend (L4). */
function unreadStored(lease, manifest, error) {
    const isMalformed = error instanceof result/* Fault */.vC && error.code === 'evidence-malformed';
    const message = error instanceof Error ? error.message : String(error);
    return {
        lease,
        uid: manifest.uid,
        reasonCode: isMalformed ? 'evidence-malformed' : 'source-unknown',
        problems: [{ code: error instanceof result/* Fault */.vC ? error.code : 'unexpected-error', message }],
        scope: isMalformed ? undefined : scopeOf(manifest.backend),
    };
}
function missingManifest(path) {
    return {
        code: 'stack-unreadable',
        message: 'the stack has no stack.json',
        file: path,
        remedy: 'restore the file: the machine owns it',
    };
}


/***/ })

};
