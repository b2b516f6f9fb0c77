export const id = 905;
export const ids = [905];
export const modules = {

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

/***/ 4741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ treeId),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* unused harmony export treeIdOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);


/** Id that Git gives to this content (`git hash-object`). */
function blobId(content) {
    return objectId('blob', content);
}
/** Id that Git gives to a tree of these files, so that what was rendered can be compared with what is committed. */
function treeId(files) {
    return treeIdOf([...files].map(([path, content]) => [path, { mode: '100644', id: blobId(content) }]));
}
/** As {@link treeId}, for entries of every kind by path. */
function treeIdOf(entries) {
    return writeFolder(folderOf(entries));
}
function folderOf(entries) {
    const root = new Map();
    for (const [path, content] of entries) {
        const parts = path.split('/');
        const name = parts.pop() ?? '';
        let folder = root;
        for (const part of parts) {
            const next = folder.get(part);
            if (next instanceof Map)
                folder = next;
            else {
                const made = new Map();
                folder.set(part, made);
                folder = made;
            }
        }
        folder.set(name, content);
    }
    return root;
}
function writeFolder(folder) {
    const entries = [...folder].map(([name, held]) => {
        const isFolder = held instanceof Map;
        return {
            /** Git sorts a folder as if its name ended with a slash. */
            order: Buffer.from(isFolder ? `${name}/` : name),
            mode: isFolder ? '40000' : held.mode,
            name,
            id: isFolder ? writeFolder(held) : held.id,
        };
    });
    entries.sort((a, b) => Buffer.compare(a.order, b.order));
    const parts = entries.flatMap((entry) => [
        Buffer.from(`${entry.mode} ${entry.name}\0`),
        Buffer.from(entry.id, 'hex'),
    ]);
    return objectId('tree', Buffer.concat(parts));
}
function objectId(type, content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    hash.update(`${type} ${content.byteLength}\0`);
    hash.update(content);
    return (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .asSha */ .Pr)(hash.digest('hex'));
}


/***/ }),

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sayUsd)
/* harmony export */ });
/** `$24.82`; an amount that could not be priced is said, never shown as 0. */
function sayUsd(amount) {
    return amount === null
        ? 'unpriced'
        : `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}


/***/ }),

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

/***/ 7345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ GUARDRAILS_PATH),
  Pw: () => (/* binding */ loadGuardrails),
  $W: () => (/* binding */ loadPrices)
});

// UNUSED EXPORTS: PRICES_PATH

;// CONCATENATED MODULE: ../src/formats/guardrails.js
// Generated from schemas/guardrails.schema.json by `npm run generate`. Do not edit.
const guardrailsSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:guardrails:1',
    title: 'Guardrails',
    description: 'policies/guardrails.yaml: typed policy rules. A rule that is not named here is not judged; a name that is not known is an error.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'rules'],
    properties: {
        version: { const: 1, description: 'Version of this format.' },
        rules: {
            type: 'object',
            description: 'Rules by id.',
            additionalProperties: false,
            required: [],
            properties: {
                naming: {
                    type: 'object',
                    description: 'Team and name follow leasehold.yaml `naming`.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                    },
                },
                'required-tags': {
                    type: 'object',
                    description: 'Tags of resources in the plan.',
                    additionalProperties: false,
                    required: ['level', 'tags'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        tags: {
                            type: 'array',
                            items: { type: 'string', description: 'Tag key.' },
                            description: 'Tags that every taggable resource must carry, not empty.',
                            minItems: 1,
                        },
                    },
                },
                'region-allowed': {
                    type: 'object',
                    description: 'Regions by environment; on request and plan.',
                    additionalProperties: false,
                    required: ['level', 'regions'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        regions: {
                            type: 'object',
                            additionalProperties: {
                                type: 'array',
                                items: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                                description: 'Regions.',
                                minItems: 1,
                            },
                            description: 'Allowed regions by environment.',
                        },
                    },
                },
                'module-allowed': {
                    type: 'object',
                    description: 'Modules by environment.',
                    additionalProperties: false,
                    required: ['level', 'modules'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        modules: {
                            type: 'object',
                            additionalProperties: {
                                type: 'array',
                                items: { type: 'string', description: 'Module.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
                                description: 'Modules.',
                                minItems: 1,
                            },
                            description: 'Allowed modules by environment.',
                        },
                    },
                },
                'size-allowed': {
                    type: 'object',
                    description: 'Sizes and classes by environment.',
                    additionalProperties: false,
                    required: ['level', 'sizes'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        sizes: {
                            type: 'object',
                            additionalProperties: {
                                type: 'object',
                                additionalProperties: {
                                    type: 'object',
                                    additionalProperties: {
                                        type: 'array',
                                        items: {},
                                        description: 'Allowed values.',
                                        minItems: 1,
                                    },
                                    description: 'By input.',
                                },
                                description: 'By module.',
                            },
                            description: 'Allowed values of inputs by environment, module and input.',
                        },
                    },
                },
                'lease-length': {
                    type: 'object',
                    description: "Within the environment's and the module's maximum; permanent only where allowed.",
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                    },
                },
                'price-ceiling': {
                    type: 'object',
                    description: 'Price of one request.',
                    additionalProperties: false,
                    required: ['level', 'usd-month'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        'usd-month': {
                            type: 'object',
                            additionalProperties: { type: 'number', description: 'USD a month.', minimum: 0 },
                            description: 'Ceiling per request by environment.',
                        },
                    },
                },
                encryption: {
                    type: 'object',
                    description: 'No unencrypted bucket, database, volume or queue.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                    },
                },
                'public-access': {
                    type: 'object',
                    description: 'Nothing open to the public.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                    },
                },
            },
            minProperties: 1,
        },
        $schema: { type: 'string', description: 'For editors.' },
    },
};

;// CONCATENATED MODULE: ../src/formats/prices.js
// Generated from schemas/prices.schema.json by `npm run generate`. Do not edit.
const priceTableSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:prices:1',
    title: 'PriceTable',
    description: 'prices/<provider>.yaml: unit prices with source and date.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'currency', 'fetched', 'prices'],
    properties: {
        version: { const: 1, description: 'Version of this format.' },
        currency: { const: 'USD' },
        fetched: {
            type: 'string',
            description: 'Day on which the table was last compared with its sources (YYYY-MM-DD). Older than 30 days warns.',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        },
        prices: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['unit', 'source', 'date', 'usd'],
                properties: {
                    unit: { type: 'string', description: 'Unit, for example GB-month or hour.' },
                    source: {
                        type: 'string',
                        description: 'Where the figure comes from: a URL.',
                        pattern: '^https://',
                    },
                    date: {
                        type: 'string',
                        description: 'Day of the figure (YYYY-MM-DD).',
                        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    },
                    usd: {
                        type: 'object',
                        additionalProperties: { type: 'number', description: 'USD per unit.', minimum: 0 },
                        description: 'USD per unit by region; `*` for every other region.',
                    },
                    description: { type: 'string', description: 'For people.' },
                },
            },
            description: 'Unit prices by key.',
        },
        $schema: { type: 'string', description: 'For editors.' },
    },
};

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
;// CONCATENATED MODULE: ../src/platform/load.js





const GUARDRAILS_PATH = 'policies/guardrails.yaml';
const PRICES_PATH = 'prices/aws.yaml';
const validateGuardrails = (0,schema/* validator */.Nc)(guardrailsSchema);
const validatePrices = (0,schema/* validator */.Nc)(priceTableSchema);
/** The typed policy rules of a platform repository; `undefined` when it has none. */
async function loadGuardrails(tree) {
    const content = await tree.read(GUARDRAILS_PATH);
    return content === undefined ? (0,result.ok)(undefined) : parse(GUARDRAILS_PATH, content, validateGuardrails);
}
/** The unit prices of a platform repository, in USD. */
async function loadPrices(tree) {
    const content = await tree.read(PRICES_PATH);
    if (content === undefined) {
        return (0,result/* problems */.Bk)({
            code: 'prices-missing',
            message: `there is no ${PRICES_PATH} in ${tree.name}`,
            file: PRICES_PATH,
            line: 1,
            field: '',
            allowed: ['a price table, see schemas/prices.schema.json'],
            remedy: `write ${PRICES_PATH}: without unit prices no request has a price`,
        });
    }
    return parse(PRICES_PATH, content, validatePrices);
}
function parse(path, content, validate) {
    const document = (0,yaml/* readYaml */.gM)(path, content);
    return document.ok ? (0,schema/* validateDocument */.mv)(document.value, validate) : document;
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* unused harmony export memoryTree */
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _kit_git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4741);


/** A tree that is held in memory: regular files only, paths from the root of the repository. */
function memoryTree(name, files) {
    const held = new Map([...files].sort(([a], [b]) => compareText(a, b)));
    return {
        name,
        list: (folder) => Promise.resolve([...filesUnder(held, folder).keys()].map((path) => ({ path, kind: 'file' }))),
        read: (path) => Promise.resolve(held.get(path)),
        id: (folder) => {
            const found = filesUnder(held, folder);
            const prefix = folder === '' ? '' : `${folder}/`;
            const inside = new Map([...found].map(([path, content]) => [path.slice(prefix.length), content]));
            return Promise.resolve(inside.size === 0 ? undefined : treeId(inside));
        },
    };
}
function filesUnder(files, folder) {
    if (folder === '')
        return files;
    return new Map([...files].filter(([path]) => path.startsWith(`${folder}/`)));
}
/** Files of a folder of a tree, by path relative to it. Entries that are not regular files are left out. */
async function filesOf(tree, folder) {
    const files = new Map();
    for (const entry of await tree.list(folder)) {
        if (entry.kind !== 'file' && entry.kind !== 'executable')
            continue;
        const content = await tree.read(entry.path);
        if (content !== undefined)
            files.set(folder === '' ? entry.path : entry.path.slice(folder.length + 1), content);
    }
    return files;
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ priceForHours),
/* harmony export */   P9: () => (/* binding */ HOURS_A_MONTH),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   c9: () => (/* binding */ estimatePrice)
/* harmony export */ });
/* unused harmony export STALE_DAYS */
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

/** Hours of a month, as AWS counts them in its calculator. */
const HOURS_A_MONTH = 730;
/** Days after which a price table warns. */
const STALE_DAYS = 30;
/**
 * The price of a request by its module's formula. The formula is data and nothing in it is evaluated. What cannot be
 * priced (no formula, no such price, another unit, no figure for the region, no quantity for the value) is unpriced, never 0.
 * @param formula `module.manifest.price`; an empty list says that the module costs nothing
 */
function estimatePrice(formula, inputs, region, table) {
    if (formula === undefined) {
        return { usdMonth: null, unpriced: 1, lines: [{ label: 'no price formula', usdMonth: null }] };
    }
    const amounts = formula.map((line) => ({
        label: line.label ?? line.price,
        amount: amountOf(line, inputs, region, table),
    }));
    const priced = amounts.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
    const isNothingPriced = priced.length === 0 && amounts.length > 0;
    return {
        usdMonth: isNothingPriced ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(priced.reduce((sum, amount) => sum + amount, 0)),
        unpriced: amounts.length - priced.length,
        lines: amounts.map(({ label, amount }) => ({
            label,
            usdMonth: amount === undefined ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(amount),
        })),
    };
}
/** What a time of that length costs; `null` when the price is not known. */
function priceForHours(price, hours) {
    return price.usdMonth === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)((price.usdMonth * hours) / HOURS_A_MONTH);
}
/** Whether the table was last compared with its sources more than 30 days ago, or on a day that cannot be read. */
function isStale(table, now) {
    const fetched = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${table.fetched}T00:00:00Z`);
    if (fetched === undefined)
        return true;
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(fetched) > STALE_DAYS * 24 * 3_600_000;
}
function amountOf(line, inputs, region, table) {
    const price = own(table.prices, line.price);
    if (price === undefined || price.unit !== line.unit)
        return undefined;
    const unitPrice = own(price.usd, region) ?? own(price.usd, '*');
    const quantity = quantityOf(line.quantity, inputs);
    return unitPrice === undefined || quantity === undefined ? undefined : unitPrice * quantity;
}
function quantityOf(quantity, inputs) {
    if (typeof quantity === 'number')
        return quantity;
    const value = own(inputs, quantity.input);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return undefined;
    return own(quantity.values, String(value));
}
/** Names come from files that people write, so that `constructor` must not find something inherited. */
function own(held, key) {
    return Object.hasOwn(held, key) ? held[key] : undefined;
}


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requireDefaultBranch),
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _platform_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7891);


/** The checkout only tells what the branch is called: it may be some minutes old, and decides nothing. */
async function readDefaultBranch(git) {
    const checkout = await (0,_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(git.tree(await git.head()));
    if (!checkout.ok)
        return checkout;
    const branch = checkout.value.repository.defaultBranch;
    const commit = await git.fetch(branch);
    if (commit === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('branch-missing', `origin has no branch ${branch}`);
    const tree = git.tree(commit);
    const config = await (0,_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(tree);
    return config.ok ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit, tree, config: config.value }) : config;
}
/**
 * As {@link readDefaultBranch}, where whoever reads the answer cannot mend the platform's configuration.
 * @throws Fault `platform-invalid`
 */
async function requireDefaultBranch(git) {
    const found = await readDefaultBranch(git);
    if (found.ok)
        return found.value;
    throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('platform-invalid', found.problems[0]?.message ?? 'leasehold.yaml is not valid');
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readLeases),
  O: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 1 modules
var evidence_evidence = __webpack_require__(4675);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/module/load.js + 1 modules
var load = __webpack_require__(8040);
// EXTERNAL MODULE: ../src/formats/request.js
var request = __webpack_require__(5557);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/git-objects.js
var git_objects = __webpack_require__(4741);
// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
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
    return { kind: 'valid', length, requestedEnd, sha };
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
/** Every lease of a commit, or one. A lease that cannot be read hides no other (L17). */
async function readLeases(tree, openStorage, only) {
    const stacks = stackLeases(await tree.list('stacks'));
    const requests = requestEntries(await listRequests(tree));
    const wanted = stacks.filter(({ lease }) => only === undefined || lease === only);
    const leases = [];
    const unread = [];
    for (let at = 0; at < wanted.length; at += READERS) {
        const batch = wanted.slice(at, at + READERS);
        const found = await Promise.all(batch.map(async (stack) => readLease(stack, tree, requests, openStorage)));
        for (const one of found) {
            if ('facts' in one)
                leases.push(one);
            else
                unread.push(one);
        }
    }
    return { leases, unread, total: stacks.length };
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
        pendingPull: undefined,
    };
    return { facts, folder, tree: treeId, module: module.ok ? module.value : undefined, request: request.raw };
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
