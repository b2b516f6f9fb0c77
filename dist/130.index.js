export const id = 130;
export const ids = [130];
export const modules = {

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ REQUEST_MARKER),
/* harmony export */   Xi: () => (/* binding */ requestProblemsComment),
/* harmony export */   dR: () => (/* binding */ requestRefusedComment),
/* harmony export */   lE: () => (/* binding */ mention)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** Marker of the comment that answers an edit which comes too late; the living comment goes on telling the lease's life. */
const REQUEST_MARKER = 'request';
/** Rows and values that a table shows; a body full of mistakes must stay readable. */
const ROWS = 20;
const VALUES = 12;
/** What must be corrected in an issue before it becomes a request. */
function requestProblemsComment(view) {
    const { problems, pullRequest } = view;
    const count = problems.length === 1 ? '1 thing' : `${problems.length} things`;
    const hidden = problems.length - ROWS;
    const lines = [
        `### ❌ ${count} to correct in this request`,
        '',
        '| answer | problem | allowed | how |',
        '| --- | --- | --- | --- |',
        ...problems.slice(0, ROWS).map((problem) => problemRow(problem, view.labels)),
        ...(hidden > 0 ? ['', `And ${hidden} more.`] : []),
        '',
        `**Next** ${mention(view.author)} edits this issue (⋯ at its top, then Edit); it is read again by itself. ${pullRequest === undefined ? 'Nothing has been created.' : `#${pullRequest} stays as it is until then.`}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Why an issue is not, or no longer, the way to ask; and what is. */
function requestRefusedComment(view) {
    const { problem } = view;
    const allowed = problem.allowed ?? [];
    const lines = [
        `### ⛔ ${markdownOf(problem.message)}`,
        ...(allowed.length > 0 ? ['', `Allowed: ${valuesOf(allowed)}`] : []),
        ...(problem.remedy === undefined
            ? []
            : ['', `**Next** ${mention(view.author)}: ${markdownOf(problem.remedy)}`]),
    ];
    return `${lines.join('\n')}\n`;
}
function problemRow(problem, labels) {
    const { field = '', allowed = [], remedy = '' } = problem;
    const cells = [
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(labels.get(field) ?? field.slice(1)),
        markdownOf(problem.message),
        valuesOf(allowed),
        markdownOf(remedy),
    ];
    return `| ${cells.join(' | ')} |`;
}
function valuesOf(allowed) {
    const shown = allowed.slice(0, VALUES).map((value) => markdownOf(value));
    const hidden = allowed.length - shown.length;
    return `${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}
/**
 * A message with code between backticks. Backticks that came with what a person typed only move the borders: each
 * part is made safe by itself (S5).
 */
function markdownOf(message) {
    return message
        .split('`')
        .map((part, index) => (index % 2 === 1 && part.trim() !== '' ? (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part) : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(part)))
        .join('');
}
/** Mentions exactly one person; a login that GitHub could not have given mentions nobody. */
function mention(login) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(login) ? `@${login}` : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(login);
}


/***/ }),

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownUidsIn)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

const KEY = /^\d+\/([^/]+\/[^/]+)\/([^/]+)\/(.*)$/;
/**
 * Uids that storage knows, from one listing that is made when it is first asked for. A plan alone does not make a
 * uid known: each head of an open pull request has one under the uid that the pull request claims.
 */
function knownUidsIn(storage, repositoryId) {
    let listed;
    const read = async () => {
        const known = new Set();
        const ended = new Set();
        for (const key of await storage.list(`${repositoryId}/`)) {
            const [, lease = '', uid = '', rest = ''] = KEY.exec(key) ?? [];
            if (!(0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid) || rest.startsWith('evidence/plan/'))
                continue;
            known.add(uid);
            if (rest.startsWith('evidence/tombstone/'))
                ended.add(`${lease} ${uid}`);
        }
        return { known, ended };
    };
    return {
        isKnown: async (uid) => (await (listed ??= read())).known.has(uid),
        isEnded: async (uid, lease) => (await (listed ??= read())).ended.has(`${lease} ${uid}`),
    };
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

/***/ 8740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POLICY_CHECK: () => (/* binding */ POLICY_CHECK),
  checkPolicy: () => (/* binding */ checkPolicy)
});

// EXTERNAL MODULE: ../src/policy/judge.js + 15 modules
var judge = __webpack_require__(1766);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/kit/money.js
var money = __webpack_require__(8552);
// EXTERNAL MODULE: ../src/price/estimate.js
var estimate = __webpack_require__(8279);
;// CONCATENATED MODULE: ../src/comment/policy-parts.js




/** Rows of one table; a change that breaks more is no easier to mend with more rows. */
const ROWS = 50;
/** Places that one row names. */
const PLACES = 3;
/** Resources of one plan that are listed. */
const PLANNED = 100;
/** `2 leases`, `1 lease` */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function allFindings(report) {
    return report.leases.flatMap((lease) => lease.findings);
}
/** What keeps the change from being merged, broken rules first. */
function blocking(report) {
    const found = allFindings(report).filter(judge/* blocks */.Bv);
    return [
        ...found.filter(({ status }) => status === 'fail'),
        ...found.filter(({ status }) => status !== 'fail'),
    ];
}
/**
 * The table of what must be fixed: problems that kept the change from being judged first, then findings. What differs by
 * its place only is one row: thirty buckets of one module are mended in one place.
 */
function mustFixTable(problems, findings) {
    const rows = new Map();
    const add = (rule, place, said) => {
        const rest = `${(0,markdown/* messageMarkdown */.zv)(said.message)} | ${fixOf(said)}`;
        const key = `${rule} | ${rest}`;
        const row = rows.get(key) ?? { rule: (0,markdown/* inlineCode */.ti)(rule), rest, places: [] };
        row.places.push(place);
        rows.set(key, row);
    };
    for (const problem of problems)
        add(problem.code, placeOf(problem), problem);
    for (const finding of findings) {
        add(finding.rule, finding.line === undefined ? (0,markdown/* inlineCode */.ti)(finding.resource) : placeOf(finding), finding);
    }
    const lines = [...rows.values()].map(({ rule, rest, places }) => `| ${rule} | ${placesText(places)} | ${rest} |`);
    const hidden = lines.length - ROWS;
    return [
        '| rule | where | problem | fix |',
        '| --- | --- | --- | --- |',
        ...lines.slice(0, ROWS),
        ...(hidden > 0 ? ['', `And ${hidden} more: all of them are in the result of the run.`] : []),
    ];
}
function placesText(places) {
    const hidden = places.length - PLACES;
    return `${places.slice(0, PLACES).join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}
/** The remedy, and the other values that are allowed when the remedy names one of them. */
function fixOf({ remedy, allowed = [] }) {
    const others = remedy === undefined ? allowed : allowed.filter((value) => !remedy.includes(value));
    const isChoice = remedy === undefined || others.length < allowed.length;
    const shown = isChoice ? others.slice(0, 8).map(markdown/* inlineCode */.ti) : [];
    const more = others.length > 8 && isChoice ? ` and ${others.length - 8} more` : '';
    const parts = [remedy === undefined ? '' : (0,markdown/* messageMarkdown */.zv)(remedy), shown.join(', ') + more];
    return parts.filter((part) => part !== '').join(' or ');
}
function placeOf({ file, line }) {
    if (file === undefined)
        return '';
    return (0,markdown/* inlineCode */.ti)(line === undefined ? file : `${file}:${line}`);
}
/** `$24.82 a month (was $20.00), about $11.42 for this lease · 1 unpriced`; `undefined` when there is no request. */
function priceText(lease) {
    const { price, priceBefore, length, kind } = lease;
    if (price === undefined)
        return undefined;
    const month = price.usdMonth === null ? (0,money/* sayUsd */.c)(null) : `${(0,money/* sayUsd */.c)(price.usdMonth)} a month`;
    const change = kind === 'create' ? 'new' : changeText(priceBefore?.usdMonth, price.usdMonth);
    const forLease = length?.kind === 'for' ? (0,estimate/* priceForHours */.AP)(price, length.hours) : null;
    const forAll = forLease === null ? '' : `, about ${(0,money/* sayUsd */.c)(forLease)} for this lease`;
    const unpriced = price.unpriced > 0 && price.usdMonth !== null ? ` · ${price.unpriced} unpriced` : '';
    return `${month}${change === '' ? '' : ` (${change})`}${forAll}${unpriced}`;
}
function changeText(before, after) {
    if (before === undefined)
        return '';
    return before === after ? 'unchanged' : `was ${before === null ? 'unpriced' : `$${before.toFixed(2)}`}`;
}
/** `team payments: $312.00 of $500.00 ▓▓▓▓▓▓░░░░` */
function spendText({ team, usdMonth, budgetUsdMonth, unpriced }) {
    const more = unpriced > 0 ? `, ${unpriced} unpriced` : '';
    if (budgetUsdMonth === undefined)
        return `team ${(0,markdown/* escapeMarkdown */.FV)(team)}: ${(0,money/* sayUsd */.c)(usdMonth)} a month${more}`;
    const share = budgetUsdMonth === 0 ? 1 : usdMonth / budgetUsdMonth;
    const full = Math.min(10, Math.max(0, Math.round(share * 10)));
    const bar = `${'▓'.repeat(full)}${'░'.repeat(10 - full)}`;
    const over = usdMonth > budgetUsdMonth ? ' ⚠️ over budget' : '';
    return `team ${(0,markdown/* escapeMarkdown */.FV)(team)}: ${(0,money/* sayUsd */.c)(usdMonth)} of $${budgetUsdMonth.toFixed(2)}${more} ${bar}${over}`;
}
/** `7 to add · nothing changed or destroyed` */
function planText(lease) {
    if (lease.kind === 'unchanged')
        return 'none needed: only the request changes, the stack stays as it is';
    if (lease.kind === 'delete')
        return 'none: the lease ends through the reaper after the merge';
    if (lease.plan === undefined)
        return '**missing**';
    const { create, update, replace, destroy } = lease.plan.counts;
    const parts = [
        [create, 'to add'],
        [update, 'to change'],
        [replace, 'to replace'],
        [destroy, 'to destroy'],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    if (said.length === 0)
        return 'nothing to do';
    const isSafe = update + replace + destroy === 0;
    return `${said.join(' · ')}${isSafe ? ' · nothing changed or destroyed' : ''}${dataText(lease.plan)}`;
}
function dataText(plan) {
    const lost = plan.resources.filter(({ action, holdsData }) => holdsData && (action === 'replace' || action === 'destroy'));
    if (lost.length === 0)
        return '';
    return ` · ⚠️ **data is lost**: ${lost.map(({ address }) => (0,markdown/* inlineCode */.ti)(address)).join(', ')}`;
}
/** A section that opens on a click; empty when there is nothing to say. */
function folded(summary, lines) {
    if (lines.length === 0)
        return [];
    return ['', `<details><summary>${summary}</summary>`, '', ...lines, '', '</details>'];
}
function findingLines(findings) {
    return findings.map(({ rule, resource, message }) => {
        return `- ${(0,markdown/* inlineCode */.ti)(rule)} ${(0,markdown/* inlineCode */.ti)(resource)}: ${(0,markdown/* messageMarkdown */.zv)(message)}`;
    });
}
/** What a plan does, resource by resource: names of attributes, never a value (S14). */
function planLines(plan) {
    const lines = plan.resources.map(({ action, address, attributes, holdsData }) => {
        const names = action === 'create' || attributes.length === 0 ? '' : `: ${attributes.map(markdown/* inlineCode */.ti).join(', ')}`;
        return `- ${action} ${(0,markdown/* inlineCode */.ti)(address)}${holdsData ? ' (holds data)' : ''}${names}`;
    });
    const hidden = lines.length - PLANNED;
    const outputs = plan.outputs.length === 0 ? [] : [`- outputs: ${plan.outputs.map(markdown/* inlineCode */.ti).join(', ')}`];
    return [...lines.slice(0, PLANNED), ...(hidden > 0 ? [`- and ${hidden} more`] : []), ...outputs];
}

;// CONCATENATED MODULE: ../src/comment/policy-annotations.js


/** What stands on the lines of a request in the pull request's diff: everything that blocks, and advice. */
function policyAnnotations(report) {
    const problems = report.problems.flatMap(({ file, line, code, message, remedy }) => file === undefined
        ? []
        : [{ path: file, line: line ?? 1, level: 'failure', title: code, message: say(message, remedy) }]);
    const findings = allFindings(report).flatMap((finding) => {
        const { file, line, rule, status, level, resource, message, remedy } = finding;
        const isAdvice = level === 'advisory' && status !== 'pass';
        if (file === undefined || (!(0,judge/* blocks */.Bv)(finding) && !isAdvice))
            return [];
        const about = finding.phase === 'plan' ? `${resource}: ${message}` : message;
        const severity = (0,judge/* blocks */.Bv)(finding) ? 'failure' : 'warning';
        return [{ path: file, line: line ?? 1, level: severity, title: rule, message: say(about, remedy) }];
    });
    return [...problems, ...findings];
}
function say(message, remedy) {
    return remedy === undefined ? message : `${message}\nFix: ${remedy}`;
}

// EXTERNAL MODULE: ../src/comment/request-comment.js
var request_comment = __webpack_require__(580);
;// CONCATENATED MODULE: ../src/comment/policy-comment.js



/** Marker of the one policy comment on a pull request. */
const POLICY_MARKER = 'policy';
/** Characters that the marker of the comment takes; whoever writes the comment adds it. */
const MARKER_ROOM = 256;
/** Leases of which a comment tells price and plan; GitHub shows no more than a screen anyway. */
const LEASES = 20;
/** The one comment on a pull request: is it fine, what does it cost, who acts next. The rest is folded. */
function policyComment(report) {
    return (0,markdown/* fitComment */.pI)(policyMarkdown(report), "the run's summary", markdown/* COMMENT_LIMIT */.W$ - MARKER_ROOM);
}
/** The same without a limit, for the step summary: GitHub's own limit there is 1 MiB. */
function policySummary(report) {
    return (0,markdown/* fitComment */.pI)(policyMarkdown(report), 'the result of the action', 1_000_000);
}
/** The verdict in one line, for the title of the check. */
function policyTitle(report) {
    const found = blocking(report);
    const failed = found.filter(({ status }) => status === 'fail').length + report.problems.length;
    if (failed > 0)
        return `${count(failed, 'thing')} to fix before this can merge`;
    if (found.length > 0)
        return `${count(found.length, 'thing')} could not be judged, so this cannot merge`;
    if (report.verdict !== 'pass')
        return 'Nothing was judged, so this cannot merge';
    const findings = allFindings(report).filter(({ level }) => level !== 'shadow');
    const advice = new Set(findings.filter(({ status }) => status !== 'pass').map(({ rule }) => rule));
    const passed = new Set(findings.flatMap(({ rule }) => (advice.has(rule) ? [] : [rule]))).size;
    return `Policy: ${count(passed, 'rule')} passed${advice.size > 0 ? `, ${advice.size} advice` : ''}`;
}
function policyMarkdown(report) {
    const found = blocking(report);
    const lines = [
        `### ${report.verdict === 'pass' ? '✅' : '❌'} ${policyTitle(report)}`,
        ...(found.length + report.problems.length > 0 ? ['', ...mustFixTable(report.problems, found)] : []),
        ...leaseLines(report),
        '',
        `**Next** ${nextText(report)}`,
        ...foldedLines(report),
        '',
        footer(report),
    ];
    return `${lines.join('\n')}\n`;
}
function leaseLines(report) {
    const { leases, spend } = report;
    const [only] = leases;
    if (only === undefined)
        return [];
    const spent = spend.map(spendText);
    if (leases.length === 1) {
        const price = priceText(only);
        return [
            '',
            ...(price === undefined ? [] : [`**Price** ${[price, ...spent].join(' · ')}  `]),
            `**Plan** ${planText(only)}  `,
        ];
    }
    const hidden = leases.length - LEASES;
    return [
        '',
        '| lease | price | plan |',
        '| --- | --- | --- |',
        ...leases
            .slice(0, LEASES)
            .map((lease) => `| ${(0,markdown/* inlineCode */.ti)(lease.lease)} | ${priceText(lease) ?? ''} | ${planText(lease)} |`),
        ...(hidden > 0 ? ['', `And ${count(hidden, 'more lease')}.`] : []),
        ...spent.flatMap((text) => ['', text]),
    ];
}
/** Who must do what: the owner for what stands in a request, the platform team for what stands in a module or a policy. */
function nextText(report) {
    const owners = ownersOf(report.leases);
    const found = blocking(report);
    const isTheirs = found.some(({ phase }) => phase === 'request') || report.problems.some(isInChange);
    const isMissing = found.some(({ rule }) => rule === 'plan');
    if (isTheirs)
        return `${owners === '' ? (0,request_comment/* mention */.lE)(report.author) : owners} fixes the file; then it is judged again by itself`;
    if (isMissing)
        return 'the plan is made again: start the run once more, or push again';
    if (report.verdict !== 'pass')
        return 'the platform team looks at the policies or the module: the request is not at fault';
    const approvals = Math.max(0, ...report.leases.map((lease) => lease.approvals));
    const by = reviewersOf(report);
    if (approvals === 0)
        return 'somebody with the right to merge merges it';
    return `${count(approvals, 'approval')}${by}, not by who asked for this or pushed to it; then merge`;
}
/** Whether a problem is in a file that the change itself brings. */
function isInChange({ file }) {
    return file !== undefined && /^(?:requests|stacks)\//.test(file);
}
function ownersOf(leases) {
    const logins = leases.filter(({ verdict }) => verdict !== 'pass').flatMap(({ owner }) => owner?.login ?? []);
    return [...new Set(logins)].slice(0, 5).map(request_comment/* mention */.lE).join(', ');
}
/** Approvers by name, without mentioning them: everybody would be told at every push. */
function reviewersOf({ approvers }) {
    if (approvers.length === 0)
        return '';
    const shown = approvers.slice(0, 5).map(({ login }) => (0,markdown/* escapeMarkdown */.FV)(login));
    return ` by ${[...shown, ...(approvers.length > 5 ? ['another approver'] : [])].join(' or ')}`;
}
function foldedLines(report) {
    const findings = allFindings(report);
    const advice = findings.filter(({ level, status }) => level === 'advisory' && status !== 'pass');
    const unclear = findings.filter(({ level, status }) => level === 'soft' && status === 'unknown');
    const passed = findings.filter(({ level, status }) => level !== 'shadow' && status === 'pass');
    const shadow = findings.filter(({ level, status }) => level === 'shadow' && status !== 'pass');
    const planned = report.leases.flatMap((lease) => lease.plan === undefined ? [] : [{ lease, plan: lease.plan }]);
    const other = report.otherPaths;
    return [
        ...folded(`${advice.length} advice`, findingLines(advice)),
        ...folded(`${unclear.length} not known before apply`, findingLines(unclear)),
        ...folded(`${count(other.length, 'other file')}: this is not applied by itself`, other.slice(0, 50).map((path) => `- ${(0,markdown/* inlineCode */.ti)(path)}`)),
        ...folded(`${count(passed.length, 'check')} passed`, findingLines(passed)),
        ...folded(`${shadow.length} only counted`, findingLines(shadow)),
        ...planned.flatMap(({ lease, plan }) => folded(`plan details of ${(0,markdown/* escapeMarkdown */.FV)(lease.lease)}`, planLines(plan))),
    ];
}
function footer(report) {
    const plans = report.leases.flatMap(({ plan }) => plan?.digest.slice(0, 'sha256:'.length + 12) ?? []);
    const parts = [
        (0,markdown/* inlineCode */.ti)(report.headSha.slice(0, 7)),
        ...plans.slice(0, 3).map((digest) => `plan ${(0,markdown/* inlineCode */.ti)(digest)}`),
        ...(plans.length > 3 ? [`${plans.length - 3} more plans`] : []),
        `policies ${(0,markdown/* inlineCode */.ti)(`${report.base.branch}@${report.base.sha.slice(0, 7)}`)}`,
        ...(report.pricesFrom === undefined
            ? []
            : [`⚠️ prices of ${(0,markdown/* inlineCode */.ti)(report.pricesFrom)}, over 30 days old`]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/evidence/known-uids.js
var known_uids = __webpack_require__(6640);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(4135);
;// CONCATENATED MODULE: ../src/policy/judge-lease.js


/** The early answer on the request, and the last word on the plan, of one lease. */
function judgeLease(of) {
    const early = (0,judge/* judgeRequest */.L7)(of);
    switch (of.plan.kind) {
        case 'none-needed':
            return early;
        case 'missing':
            return [...early, noPlan(of.request, of.plan.problem)];
        case 'read':
            return [...early, ...(0,judge/* judgePlan */.t7)({ ...of, plan: of.plan.plan })];
    }
}
/** A changed stack without a plan is unknown, and unknown blocks. */
function noPlan(request, { message, remedy }) {
    return {
        rule: 'plan',
        level: 'hard',
        status: 'unknown',
        source: 'guardrail',
        phase: 'plan',
        resource: request.lease,
        message,
        file: request.path,
        ...(remedy === undefined ? {} : { remedy }),
    };
}
/** A plan is of a stack when its markers say so: one that lay in a folder under the stack's name need not be. */
function planIsOf(plan, stack) {
    const markers = (0,plan_plan/* markersOf */.Bs)(plan);
    if (markers.uid === stack.uid && (stack.tree === undefined || markers.tree === stack.tree))
        return undefined;
    return {
        code: 'plan-of-another-stack',
        message: 'the plan was made of another stack, or of another version of this one',
        remedy: 'plan this stack again',
    };
}

// EXTERNAL MODULE: ../src/stack/verify.js + 2 modules
var verify = __webpack_require__(6024);
// EXTERNAL MODULE: ../src/platform/load.js + 2 modules
var load = __webpack_require__(7345);
;// CONCATENATED MODULE: ../src/run/policy-check/policies.js


/** Reads the policies of trusted files. No policies at all is a problem: nothing evaluated is never success. */
async function loadPolicies(tree) {
    const [guardrails, prices] = await Promise.all([(0,load/* loadGuardrails */.Pw)(tree), (0,load/* loadPrices */.$W)(tree)]);
    if (!guardrails.ok || !prices.ok) {
        return (0,result/* problems */.Bk)(...(guardrails.ok ? [] : guardrails.problems), ...(prices.ok ? [] : prices.problems));
    }
    if (guardrails.value === undefined) {
        return (0,result/* problems */.Bk)({
            code: 'guardrails-missing',
            message: `there is no ${load/* GUARDRAILS_PATH */.r} in ${tree.name}: nothing would be judged`,
            file: load/* GUARDRAILS_PATH */.r,
            line: 1,
            field: '',
            allowed: ['guardrails, see schemas/guardrails.schema.json'],
            remedy: `write ${load/* GUARDRAILS_PATH */.r} on the default branch`,
        });
    }
    return (0,result.ok)({ guardrails: guardrails.value, prices: prices.value });
}

// EXTERNAL MODULE: ../src/module/load.js + 1 modules
var module_load = __webpack_require__(8040);
// EXTERNAL MODULE: ../src/platform/platform.js
var platform = __webpack_require__(2212);
// EXTERNAL MODULE: ../src/request/path.js
var request_path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/request/read.js
var read = __webpack_require__(5525);
;// CONCATENATED MODULE: ../src/run/policy-check/team-spend.js






/** What the base branch's request of a lease costs; `undefined` when there is none, or none that can be read. */
async function priceInBase(base, path, { prices }) {
    const place = (0,request_path/* parseRequestPath */.I)(path);
    const content = place.ok ? await base.read(path) : undefined;
    if (!place.ok || content === undefined)
        return undefined;
    const peeked = (0,read/* peekRequest */.v)(path, content);
    const config = await (0,platform/* platformOf */.t)(base).config();
    if (!peeked.ok || !config.ok)
        return undefined;
    const { team, name } = place.value;
    const hasStack = (await base.id((0,request_path/* stackFolder */.pl)(team, name))) !== undefined;
    const module = hasStack
        ? await (0,module_load/* loadFrozenModule */.dP)(base, team, name)
        : await (0,platform/* platformOf */.t)(base).module(peeked.value.module);
    if (!module.ok || module.value.manifest.name !== peeked.value.module)
        return undefined;
    const request = (0,read/* readRequest */.i)(path, content, { config: config.value, module: module.value });
    if (!request.ok)
        return undefined;
    const { inputs, region } = request.value;
    return (0,estimate/* estimatePrice */.c9)(module.value.manifest.price, inputs, region, prices);
}
/**
 * What a team's leases cost a month once the change is merged: its other requests in base, and those of the change.
 * A request that cannot be read counts as unpriced.
 * @param changed price by path of every request that the change touches; `undefined` for one that it deletes
 */
async function teamSpend(base, team, changed, policies) {
    const config = await (0,platform/* platformOf */.t)(base).config();
    const paths = (await base.list(`requests/${team}`)).map(({ path }) => path);
    const kept = paths.filter((path) => !changed.has(path) && (0,request_path/* parseRequestPath */.I)(path).ok);
    const others = await Promise.all(kept.map((path) => priceInBase(base, path, policies)));
    const theirs = [...changed].flatMap(([path, price]) => path.startsWith(`requests/${team}/`) && price !== undefined ? [price] : []);
    const prices = [...others, ...theirs];
    return {
        team,
        usdMonth: (0,brands/* usd */.dR)(prices.reduce((sum, price) => sum + (price?.usdMonth ?? 0), 0)),
        budgetUsdMonth: config.ok ? config.value.teams.get(team)?.budgetUsdMonth : undefined,
        unpriced: prices.reduce((sum, price) => sum + (price?.unpriced ?? 1), 0),
    };
}

;// CONCATENATED MODULE: ../src/run/policy-check/judge-pull-request.js










/** Verifies what a pull request changes, then judges each lease of it by base's policies. Writes nothing. */
async function judgePullRequest({ pull, base, readPlan }, { git, clock, openStorage }) {
    const fork = await git.mergeBase(base.commit, pull.headSha);
    const changes = await git.changes(fork ?? base.commit, pull.headSha);
    const change = await (0,verify/* verifyChange */.u)({
        base: base.tree,
        head: git.tree(pull.headSha),
        changes,
        // Whether a new uid was ever used needs the cloud: planning and applying look there (S19). The stacks of base are looked through here.
        knownUids: () => Promise.resolve(false),
        // Asked only when a stack is removed, as the reaper does by a pull request where the branch is protected.
        isEnded: async (uid, lease) => (0,known_uids/* knownUidsIn */.U)(openStorage(base.config.backend), base.config.repository.id).isEnded(uid, lease),
    });
    const broken = (problems) => ({
        report: reportOf(pull, base, { verdict: 'unknown', problems }),
        uids: new Map(),
    });
    if (!change.ok)
        return broken(change.problems);
    if (change.value.leases.length === 0)
        return { report: undefined, uids: new Map() };
    const policies = await loadPolicies(base.tree);
    if (!policies.ok)
        return broken(policies.problems);
    const leases = [];
    for (const lease of change.value.leases) {
        leases.push(await judge_pull_request_judge(lease, change.value, policies.value, base.tree, readPlan));
    }
    const { prices } = policies.value;
    const report = reportOf(pull, base, {
        verdict: worstOf(leases.map(({ verdict }) => verdict)),
        leases,
        otherPaths: change.value.otherPaths,
        spend: await spendOf(change.value.leases, leases, base.tree, policies.value),
        pricesFrom: (0,estimate/* isStale */.QO)(prices, clock.now()) ? prices.fetched : undefined,
    });
    return { report, uids: new Map(change.value.leases.map((one) => [one.lease, (0,brands/* asUid */.N0)(one.manifest.uid)])) };
}
async function judge_pull_request_judge(lease, { config }, policies, base, read) {
    const { request, module, manifest, kind } = lease;
    const environment = config.environments.get(manifest.environment);
    const facts = {
        lease: lease.lease,
        kind,
        environment: manifest.environment,
        approvals: environment?.approvals ?? 1,
    };
    const priceBefore = await priceInBase(base, manifest.request, policies);
    if (request === undefined) {
        const findings = [deletion(lease)];
        const nothing = { owner: undefined, length: undefined, price: undefined, plan: undefined };
        return { ...facts, ...nothing, findings, verdict: (0,judge/* verdictOf */.Vj)(findings), priceBefore };
    }
    const given = await planOf(lease, read);
    const findings = judgeLease({ request, module, config, ...policies, plan: given });
    const of = { lease: lease.lease, uid: manifest.uid, module };
    return {
        ...facts,
        findings,
        verdict: (0,judge/* verdictOf */.Vj)(findings),
        owner: request.owner,
        length: request.length,
        price: (0,estimate/* estimatePrice */.c9)(module.manifest.price, request.inputs, request.region, policies.prices),
        priceBefore,
        plan: given.kind === 'read' ? (0,plan_plan/* summarisePlan */.aC)(given.plan, of) : undefined,
    };
}
/** The plan of a stack that changes. One that is not there, cannot be read, or is of another stack is missing. */
async function planOf(lease, read) {
    if (lease.kind === 'unchanged')
        return { kind: 'none-needed' };
    const content = await read((0,brands/* asUid */.N0)(lease.manifest.uid));
    if (content === undefined)
        return missing('plan-missing', 'there is no plan of this stack: what it would do is not known');
    const json = parse(content);
    const plan = json === undefined ? undefined : (0,plan_plan/* readPlan */.m3)(json.value);
    if (plan === undefined)
        return missing('plan-unreadable', 'the plan of this stack is not JSON');
    if (!plan.ok) {
        const [problem] = plan.problems;
        return problem === undefined
            ? missing('plan-unreadable', 'the plan cannot be read')
            : { kind: 'missing', problem };
    }
    const foreign = planIsOf(plan.value, { uid: lease.manifest.uid, tree: lease.tree });
    return foreign === undefined ? { kind: 'read', plan: plan.value } : { kind: 'missing', problem: foreign };
}
function missing(code, message) {
    return {
        kind: 'missing',
        problem: { code, message, remedy: 'plan again; if that fails, look at the plan step' },
    };
}
function parse(content) {
    try {
        return { value: JSON.parse(new TextDecoder().decode(content)) };
    }
    catch {
        return undefined;
    }
}
/** What was judged of a deleted request: that its stack stays for the reaper, which was verified. */
function deletion({ lease, manifest }) {
    return {
        rule: 'lease-end',
        level: 'hard',
        status: 'pass',
        source: 'guardrail',
        phase: 'request',
        resource: lease,
        message: 'the request goes and the stack stays, so that the reaper ends the lease after the merge',
        file: manifest.request,
    };
}
async function spendOf(verified, leases, base, policies) {
    const prices = new Map(leases.map(({ lease, price }) => [lease, price]));
    const changed = new Map(verified.map(({ manifest, lease }) => [manifest.request, prices.get(lease)]));
    const teams = [...new Set(verified.map(({ manifest }) => manifest.team))].sort(canonical/* compareText */.n6);
    return Promise.all(teams.map((team) => teamSpend(base, team, changed, policies)));
}
function worstOf(verdicts) {
    if (verdicts.includes('fail'))
        return 'fail';
    return verdicts.includes('unknown') || verdicts.length === 0 ? 'unknown' : 'pass';
}
function reportOf(pull, base, more) {
    return {
        author: pull.author.login,
        headSha: pull.headSha,
        base: { branch: base.config.repository.defaultBranch, sha: base.commit },
        leases: [],
        problems: [],
        otherPaths: [],
        spend: [],
        pricesFrom: undefined,
        approvers: base.config.approvers ?? [],
        ...more,
    };
}

// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
;// CONCATENATED MODULE: ../src/run/policy-check/policy-check.js





/** Name of the check that branch protection requires. */
const POLICY_CHECK = 'leasehold/policy';
/**
 * Judges a pull request by the default branch's own config, policies, prices and modules (S9), and says what was found
 * once: one comment, one check, one step summary. Started again for the same head it writes the same.
 */
async function checkPolicy(input, ports) {
    const { forge, git, log } = ports;
    const pull = await forge.pullRequest(input.pullRequest);
    if (pull === undefined)
        throw new result/* Fault */.vC('pull-request-missing', `there is no pull request #${input.pullRequest}`);
    if (!pull.isOpen)
        return policy_check_short(pull, 'nothing', 'pull-request-closed', `#${pull.number} is not open`);
    if (input.headSha !== undefined && pull.headSha !== input.headSha) {
        return policy_check_short(pull, 'blocked', 'head-moved', `#${pull.number} has moved on to ${pull.headSha}: its own run judges it`);
    }
    const base = await (0,default_branch/* requireDefaultBranch */.T)(git);
    // A check stands on the commit: judged by the policies of another branch, it would also be green for the default one.
    if (pull.base !== base.config.repository.defaultBranch) {
        return policy_check_short(pull, 'blocked', 'base-not-default', `#${pull.number} does not go into the default branch`);
    }
    if ((await git.fetch(pull.headSha)) === undefined) {
        throw new result/* Fault */.vC('head-missing', `origin does not have ${pull.headSha}, the head of #${pull.number}`);
    }
    const { report, uids } = await judgePullRequest({ pull, base, readPlan: input.readPlan }, ports);
    if (report === undefined)
        return noLease(pull, ports);
    log.info(policyTitle(report));
    await forge.putComment(pull.number, POLICY_MARKER, policyComment(report));
    await forge.putCheck({
        name: POLICY_CHECK,
        headSha: pull.headSha,
        conclusion: report.verdict === 'pass' ? 'success' : 'failure',
        title: policyTitle(report),
        summary: policySummary(report),
        annotations: policyAnnotations(report),
    });
    return { result: resultOf(pull, report, uids), summary: policySummary(report) };
}
/** A change that touches no request and no stack: the required check must not wait for ever, and claims nothing. */
async function noLease(pull, { forge }) {
    const message = `#${pull.number} changes no request and no stack: there is nothing to judge`;
    await forge.putCheck({
        name: POLICY_CHECK,
        headSha: pull.headSha,
        conclusion: 'neutral',
        title: 'No lease changes',
        summary: 'This changes no request and no stack, so no policy was judged. It is not applied by itself.',
        annotations: [],
    });
    return policy_check_short(pull, 'nothing', 'no-lease-changed', message);
}
function policy_check_short(pull, decision, reasonCode, message) {
    return { result: { ...common(pull), decision, reasonCode, message, problems: [], leases: [] }, summary: '' };
}
function common(pull) {
    return { version: 1, action: 'policy-check', pullRequest: pull.number, headSha: pull.headSha };
}
function resultOf(pull, report, uids) {
    const reasonCode = reasonOf(report);
    return {
        ...common(pull),
        decision: report.verdict === 'pass' ? 'done' : 'blocked',
        reasonCode,
        message: policyTitle(report),
        problems: report.problems.map(copyOf),
        leases: report.leases.map(({ lease, verdict, plan }) => ({
            lease,
            uid: uids.get(lease) ?? null,
            decision: verdict,
            reasonCode: verdict === 'pass' ? 'policy-passed' : reasonCode,
            message: `policy: ${verdict}`,
            ...(plan === undefined ? {} : { planDigest: plan.digest, counts: plan.counts }),
        })),
        verdict: report.verdict,
        findings: report.leases.flatMap(({ findings }) => findings),
    };
}
/** Codes of problems that mean that a stack is not what trusted code renders (S10). */
const NOT_AS_RENDERED = new Set([
    'stack-differs',
    'stack-missing',
    'stack-removed',
    'stack-without-request',
    'stack-manifest-moved',
    'stack-manifest-syntax',
    'module-edited',
    'uid-taken',
]);
/** The first thing that a person must look at. */
function reasonOf(report) {
    const { problems, leases } = report;
    if (problems.some(({ file }) => file !== undefined && /^(?:policies|prices)\//.test(file)))
        return 'policies-invalid';
    if (problems.some(({ code }) => NOT_AS_RENDERED.has(code)))
        return 'stack-not-as-rendered';
    if (problems.length > 0)
        return 'request-invalid';
    if (report.verdict === 'pass')
        return 'policy-passed';
    const findings = leases.flatMap((lease) => lease.findings);
    if (report.verdict === 'unknown' && findings.some(({ rule }) => rule === 'plan'))
        return 'plan-missing';
    return report.verdict === 'unknown' ? 'policy-unknown' : 'policy-failed';
}
function copyOf({ allowed, ...rest }) {
    return { ...rest, ...(allowed === undefined ? {} : { allowed: [...allowed] }) };
}


/***/ })

};
