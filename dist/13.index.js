export const id = 13;
export const ids = [13];
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

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ leaseSteps)
/* harmony export */ });
const LABELS = {
    understood: 'Request understood',
    policy: 'Policy',
    reviewed: 'Reviewed',
    applied: 'Applied',
    ready: 'Ready',
};
/**
 * The way of a lease up to one step: those before it are done, those after it wait.
 * @param notes Markdown by step
 */
function leaseSteps(current, state, notes = {}) {
    const names = Object.keys(LABELS).filter((name) => name in LABELS);
    const at = names.indexOf(current);
    return names.map((name, index) => ({
        label: LABELS[name],
        state: index < at ? 'done' : index === at ? state : 'waiting',
        note: notes[name] ?? '',
    }));
}


/***/ }),

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

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueOfBranch),
/* harmony export */   W: () => (/* binding */ requestBranch)
/* harmony export */ });
const REQUEST_BRANCH = /^leasehold\/request-([1-9][0-9]{0,8})$/;
/** The branch of the pull request that an issue becomes. */
function requestBranch(issue) {
    return `leasehold/request-${issue}`;
}
/** The issue whose branch this is; `undefined` for any other branch. */
function issueOfBranch(branch) {
    const issue = REQUEST_BRANCH.exec(branch)?.[1];
    return issue === undefined ? undefined : Number(issue);
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

/***/ 7013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderRequest: () => (/* binding */ renderRequest)
});

// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/comment/request-comment.js
var request_comment = __webpack_require__(580);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
// EXTERNAL MODULE: ../src/kit/yaml.js
var kit_yaml = __webpack_require__(4405);
;// CONCATENATED MODULE: ../src/request/form-fields.js


/** Heading of the first answer: it says which module the form is for. A label or a title would be no proof (S6). */
const MODULE_LABEL = 'Module';
/** Every question of a module's form, in order. */
function form_fields_formFields(manifest, config) {
    const environments = [...config.environments];
    const each = (say) => environments.map(([name, environment]) => `${name} ${say(environment)}`).join(', ');
    const permanent = environments
        .filter(([, environment]) => environment.lease.permanent)
        .map(([name]) => name);
    const before = [
        ask('module', MODULE_LABEL, manifest.title, choice([manifest.name])),
        ask('team', 'Team', 'Who pays for it and may change it.', choice([...config.teams.keys()])),
        ask('name', 'Name', 'What you will call it: lower case letters, digits and dashes, for example `reports`.', TEXT),
        ask('environment', 'Environment', `Where it lives: ${each(({ region }) => `in ${region}`)}.`, choice(environments.map(([name]) => name))),
        optional('owner', 'Owner', 'GitHub login of the person who answers for it, a member of the team. Empty: you.', undefined),
        optional('region', 'Region', `AWS region. Empty: ${each(({ region }) => region)}.`, undefined),
    ];
    const lease = optional('lease', 'Lease', [
        'How long it lives, counted from ready: hours, days or weeks (`12h`, `14d`, `2w`).',
        `Empty: ${each((environment) => leaseDefault(manifest, environment.lease))}.`,
        `The most: ${each(({ lease: { max } }) => max)}.`,
        ...(permanent.length > 0 ? [`\`permanent\` is allowed in ${permanent.join(', ')}.`] : []),
    ].join(' '), undefined);
    const taken = new Set([...before, lease].map(({ label }) => label.toLowerCase()));
    return [...before, ...inputFields(manifest.inputs, taken), lease];
}
/** Length of a lease whose form leaves it out: the module's, but never more than the environment allows. */
function leaseDefault(manifest, environment) {
    const own = manifest.lease?.default;
    if (own === undefined)
        return environment.default;
    const [ownHours, most] = [(0,lease_length/* parseDuration */.E9)(own), (0,lease_length/* parseDuration */.E9)(environment.max)];
    return ownHours !== undefined && most !== undefined && ownHours > most ? environment.max : own;
}
function ask(id, label, description, kind) {
    return { id, label, description, pointer: `/${id}`, required: true, kind, suggestion: undefined };
}
function optional(id, label, description, suggestion) {
    return { id, label, description, pointer: `/${id}`, required: false, kind: TEXT, suggestion };
}
const TEXT = { type: 'text' };
function choice(values) {
    return { type: 'choice', options: values.map((value) => ({ label: value, value })) };
}
function inputFields(inputs, taken) {
    const required = Array.isArray(inputs['required']) ? inputs['required'] : [];
    return Object.entries(recordOf(inputs['properties'])).map(([name, held]) => {
        const schema = recordOf(held);
        const wanted = typeof schema['title'] === 'string' ? schema['title'].trim() : sayName(name);
        const label = taken.has(wanted.toLowerCase()) ? `${wanted} (${name})` : wanted;
        taken.add(label.toLowerCase());
        const kind = kindOf(schema);
        return {
            id: `input-${name}`,
            label,
            description: typeof schema['description'] === 'string'
                ? schema['description']
                : `Input \`${name}\` of the module.`,
            pointer: `/inputs/${(0,kit_yaml/* pointerKey */.dW)(name)}`,
            required: required.includes(name) && schema['default'] === undefined,
            kind,
            suggestion: suggestionOf(schema['default'], kind),
        };
    });
}
function sayName(name) {
    const words = name.replaceAll(/[_-]+/g, ' ').trim();
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
function kindOf(schema) {
    if (schema['type'] === 'boolean')
        return YES_OR_NO;
    const values = 'const' in schema ? [schema['const']] : schema['enum'];
    if (Array.isArray(values))
        return choiceOf(values) ?? plainKind(schema);
    return plainKind(schema);
}
const YES_OR_NO = {
    type: 'choice',
    options: [
        { label: 'yes', value: true },
        { label: 'no', value: false },
    ],
};
/** GitHub refuses a dropdown with empty or equal options, or with the word none. */
function choiceOf(values) {
    const options = values.flatMap((value) => typeof value === 'string' || typeof value === 'number' ? [{ label: String(value), value }] : []);
    const labels = new Set(options.map(({ label }) => label));
    const fits = options.every(({ label }) => label.trim() === label && label !== '' && label.toLowerCase() !== 'none');
    return fits && labels.size === values.length ? { type: 'choice', options } : undefined;
}
/** Above this many characters a string is asked for as a paragraph. */
const ONE_LINE = 200;
function plainKind(schema) {
    switch (schema['type']) {
        case 'string': {
            const longest = schema['maxLength'];
            return typeof longest === 'number' && longest > ONE_LINE ? { type: 'paragraph' } : TEXT;
        }
        case 'integer':
        case 'number':
            return { type: 'number' };
        case 'array':
            return recordOf(schema['items'])['type'] === 'string' ? { type: 'list' } : { type: 'yaml' };
        default:
            return { type: 'yaml' };
    }
}
function suggestionOf(value, kind) {
    if (value === undefined)
        return undefined;
    if (kind.type === 'choice')
        return kind.options.find((option) => option.value === value)?.label;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
;// CONCATENATED MODULE: ../src/request/form-text.js


/** Bytes. GitHub's own limit on an issue's body is 65,536 characters; a form that is filled in needs a few thousand. */
const FORM_LIMIT = 60 * 1024;
/** What GitHub writes when a question was left out. */
const NO_RESPONSE = '_No response_';
/** Problems of one kind that are told; a body of nothing but headings must not fill the comment. */
const TOLD = 10;
/**
 * Cuts an issue's body at its headings (S1). Linear in the body's length. The headings must be exactly the expected
 * ones, each once and in order: a heading inside an answer would otherwise replace what another answer says.
 * Every line that begins with `###` and a blank counts, also in a code fence.
 */
function readSections(body, labels) {
    if (Buffer.byteLength(body) > FORM_LIMIT) {
        return (0,result/* problems */.Bk)({
            code: 'form-too-large',
            message: `this issue has ${Buffer.byteLength(body)} bytes`,
            field: '',
            allowed: [`at most ${FORM_LIMIT} bytes`],
            remedy: 'edit this issue and shorten the answers',
        });
    }
    const { before, headings } = cut(body);
    const found = [...textBefore(before, labels), ...headingProblems(headings, labels)];
    if (found.length > 0)
        return { ok: false, problems: found };
    return (0,result.ok)(new Map(headings.map(({ label, text, line }) => [label, { text, line }])));
}
/** Label and answer of the first heading, when the body begins with one; reads no more than it needs. */
function firstSection(body) {
    const { before, headings } = cut(body.slice(0, 1000));
    return before === '' ? headings[0] : undefined;
}
/** The body that GitHub makes of these answers; an empty one was left out. */
function form_text_writeSections(answers) {
    return [...answers]
        .map(([label, text]) => `### ${label}\n\n${text === '' ? NO_RESPONSE : text}`)
        .join('\n\n');
}
function cut(body) {
    const lines = body.replaceAll('\r\n', '\n').split('\n');
    const starts = lines.flatMap((line, index) => (isHeading(line) ? [index] : []));
    const headings = starts.map((start, index) => ({
        label: (lines[start] ?? '').slice(3).trim(),
        text: trimLines(lines.slice(start + 1, starts[index + 1])),
        line: start + 1,
    }));
    return { before: trimLines(lines.slice(0, starts[0])), headings };
}
function isHeading(line) {
    if (!line.startsWith('###'))
        return false;
    const next = line.charAt(3);
    return next === '' || next === ' ' || next === '\t';
}
function trimLines(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return first < 0 ? '' : lines.slice(first, last + 1).join('\n');
}
function textBefore(before, labels) {
    if (before === '')
        return [];
    return [
        {
            code: 'form-text-before',
            message: `there is text before the first heading: \`${form_text_short(before)}\``,
            line: 1,
            field: '',
            allowed: labels.slice(0, 1).map((label) => `### ${label}`),
            remedy: 'edit this issue and remove that text',
        },
    ];
}
function headingProblems(headings, labels) {
    const expected = new Set(labels);
    const seen = new Map();
    const unknown = [];
    const twice = [];
    for (const heading of headings) {
        if (!expected.has(heading.label))
            unknown.push(heading);
        else if (seen.has(heading.label))
            twice.push(heading);
        else
            seen.set(heading.label, heading.line);
    }
    const missing = labels.filter((label) => !seen.has(label));
    const found = [
        ...unknown.slice(0, TOLD).map((heading) => unknownHeading(heading, missing)),
        ...twice.slice(0, TOLD).map((heading) => duplicateHeading(heading, seen.get(heading.label) ?? 1)),
        ...missing.map(missingHeading),
    ];
    return found.length > 0 ? found : orderProblems(headings, labels);
}
function unknownHeading({ label, line }, missing) {
    const guess = (0,nearest/* nearest */.p)(label, missing);
    return {
        code: 'form-heading-unknown',
        message: `\`### ${form_text_short(label)}\` (line ${line}) is not a heading of this form`,
        line,
        field: '',
        allowed: missing.map((name) => `### ${name}`),
        remedy: guess === undefined
            ? 'edit this issue: remove the line, or put a blank before it when it is part of an answer'
            : `edit this issue: write \`### ${guess}\``,
    };
}
function duplicateHeading({ label, line }, first) {
    return {
        code: 'form-heading-duplicate',
        message: `\`### ${label}\` is there twice, in lines ${first} and ${line}`,
        line,
        field: '',
        allowed: ['each heading once'],
        remedy: 'edit this issue: remove one, or put a blank before it when it is part of an answer',
    };
}
function missingHeading(label) {
    return {
        code: 'form-heading-missing',
        message: `the heading \`### ${label}\` is missing`,
        field: '',
        allowed: [`### ${label}`],
        remedy: 'edit this issue and put it back, or open a new one from the form',
    };
}
function orderProblems(headings, labels) {
    const index = headings.findIndex(({ label }, at) => label !== labels[at]);
    const misplaced = headings[index];
    if (misplaced === undefined)
        return [];
    return [
        {
            code: 'form-heading-order',
            message: `\`### ${misplaced.label}\` (line ${misplaced.line}) stands where \`### ${labels[index] ?? ''}\` belongs`,
            line: misplaced.line,
            field: '',
            allowed: labels.map((label) => `### ${label}`),
            remedy: 'edit this issue and put the headings in order, or open a new one from the form',
        },
    ];
}
/** Text of people within a message; the message is escaped by whoever shows it. */
function form_text_short(text) {
    const line = text.split('\n', 1)[0] ?? '';
    return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

// EXTERNAL MODULE: ../src/request/path.js
var path = __webpack_require__(170);
// EXTERNAL MODULE: ../../node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(2831);
;// CONCATENATED MODULE: ../src/request/form-values.js




/** What an answer says; `undefined` when the question was left out. */
function readAnswer(field, section) {
    if (isEmpty(field, section.text)) {
        if (!field.required)
            return (0,result.ok)(undefined);
        return (0,result/* problems */.Bk)(wrong(field, section, 'missing-answer', `\`${field.label}\` has no answer`));
    }
    return readText(field, section);
}
/** The text that a person would have typed or chosen for a value; `undefined` is no answer. */
function form_values_writeAnswer(field, value) {
    if (value === undefined)
        return '';
    switch (field.kind.type) {
        case 'choice':
            return field.kind.options.find((option) => option.value === value)?.label ?? plain(value);
        case 'list':
            return Array.isArray(value) ? value.map(plain).join('\n') : plain(value);
        case 'yaml':
            return `\`\`\`yaml\n${yaml.dump(value, { lineWidth: -1, noRefs: true })}\`\`\``;
        case 'text':
        case 'paragraph':
        case 'number':
            return plain(value);
    }
}
function plain(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** GitHub writes `None` for a dropdown that was left alone; typed into a text field it is a word like any other. */
function isEmpty(field, text) {
    if (text === '' || text === NO_RESPONSE)
        return true;
    if (field.kind.type === 'choice')
        return text === 'None';
    return field.kind.type === 'yaml' && unfenced(text).trim() === '';
}
function readText(field, section) {
    const { kind } = field;
    if (kind.type === 'paragraph')
        return (0,result.ok)(section.text);
    if (kind.type === 'yaml')
        return readFence(field, section);
    if (kind.type === 'list') {
        return (0,result.ok)(section.text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])));
    }
    const text = section.text.trim();
    if (text.includes('\n') || text.includes('\r')) {
        return (0,result/* problems */.Bk)(wrong(field, section, 'one-line', `\`${field.label}\` is one line, not several`));
    }
    if (kind.type === 'choice') {
        const chosen = kind.options.find((option) => option.label === text);
        return chosen === undefined ? (0,result/* problems */.Bk)(notAllowed(field, section)) : (0,result.ok)(chosen.value);
    }
    if (kind.type === 'number') {
        return /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? (0,result.ok)(Number(text)) : (0,result/* problems */.Bk)(notAllowed(field, section));
    }
    return (0,result.ok)(text);
}
function readFence(field, section) {
    const document = (0,kit_yaml/* readYaml */.gM)('this issue', Buffer.from(unfenced(section.text)));
    if (document.ok)
        return (0,result.ok)(document.value.value);
    return {
        ok: false,
        problems: document.problems.map((problem) => ({
            ...wrong(field, section, problem.code, `\`${field.label}\`: ${problem.message}`),
            line: section.line + 2 + (problem.line ?? 1),
        })),
    };
}
/** GitHub puts the answer to a field with `render` into a code fence. */
function unfenced(text) {
    const lines = text.split('\n');
    const isFenced = lines.length > 1 && (lines[0] ?? '').startsWith('```') && (lines.at(-1) ?? '').trim() === '```';
    return isFenced ? lines.slice(1, -1).join('\n') : text;
}
function notAllowed(field, section) {
    const text = `\`${form_text_short(section.text)}\` is not allowed for \`${field.label}\``;
    return wrong(field, section, 'not-allowed', text);
}
/** A problem with one answer, with what is allowed there. */
function wrong(field, section, code, message) {
    return {
        code,
        message,
        line: section.line,
        field: field.pointer,
        allowed: allowedFor(field),
        remedy: `edit this issue and answer under \`### ${field.label}\``,
    };
}
function allowedFor(field) {
    switch (field.kind.type) {
        case 'choice':
            return field.kind.options.map(({ label }) => label);
        case 'number':
            return ['a number'];
        case 'list':
            return ['one a line'];
        case 'yaml':
            return ['YAML'];
        case 'text':
            return ['one line of text'];
        case 'paragraph':
            return ['text'];
    }
}

;// CONCATENATED MODULE: ../src/request/form.js






/**
 * The module that an issue asks for, as its first answer says; `undefined` when the issue is not one of our forms.
 * It is what a person typed: not yet known to exist, nor to be a valid name.
 */
function formModule(body) {
    const first = firstSection(body);
    return first?.label === MODULE_LABEL ? first.text : undefined;
}
/** Reads the body of an issue that was opened by the form of a module (S1). Never throws, whatever the text. */
function parseForm(form) {
    const fields = form_fields_formFields(form.manifest, form.config);
    const sections = readSections(form.body, fields.map(({ label }) => label));
    if (!sections.ok)
        return sections;
    const answers = readAnswers(fields, sections.value);
    if (!answers.ok)
        return answers;
    return (0,result.ok)(requestOf(answers.value, form.manifest, form.config));
}
/** The body that GitHub would make of a form filled in like this. */
function writeForm(request, manifest, config) {
    const { inputs, ...rest } = request;
    const values = new Map(Object.entries(rest));
    for (const [name, value] of Object.entries(inputs))
        values.set(`${INPUT}${name}`, value);
    return writeSections(formFields(manifest, config).map((field) => [field.label, writeAnswer(field, values.get(field.id))]));
}
const INPUT = 'input-';
function readAnswers(fields, sections) {
    const answers = new Map();
    const found = [];
    for (const field of fields) {
        const section = sections.get(field.label) ?? { text: '', line: 1 };
        const answer = readAnswer(field, section);
        if (!answer.ok)
            found.push(...answer.problems);
        else if (answer.value !== undefined) {
            found.push(...formProblems(field, section, answer.value));
            answers.set(field.id, answer.value);
        }
    }
    return found.length > 0 ? { ok: false, problems: found } : (0,result.ok)(answers);
}
/** Forms of what becomes part of a path or a file's fixed fields (S4); the module's schema judges the inputs later. */
const FORMS = {
    name: {
        test: (text) => path/* NAME */.o_.test(text),
        allowed: '2 to 40 lower case letters, digits and dashes; a letter first, no dash last',
    },
    owner: {
        test: (text) => /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(text),
        allowed: 'a GitHub login',
    },
    region: {
        test: (text) => /^[a-z]{2}(-[a-z]+)+-[0-9]$/.test(text),
        allowed: 'an AWS region such as `eu-west-1`',
    },
    lease: {
        test: (text) => (0,lease_length/* parseLength */.wh)(text) !== undefined,
        allowed: '`12h`, `14d`, `2w` or `permanent`',
    },
};
function formProblems(field, section, value) {
    const form = FORMS[field.id];
    if (form === undefined || form.test(typeof value === 'string' ? value : ''))
        return [];
    const message = `\`${section.text.slice(0, 60)}\` does not have the form of \`${field.label}\``;
    return [{ ...wrong(field, section, 'wrong-form', message), allowed: [form.allowed] }];
}
function requestOf(answers, manifest, config) {
    const text = (id) => {
        const answer = answers.get(id);
        return typeof answer === 'string' ? answer : '';
    };
    const optional = (id) => (answers.has(id) ? text(id) : undefined);
    const environment = text('environment');
    const known = config.environments.get(environment);
    return {
        team: text('team'),
        name: text('name'),
        module: text('module'),
        environment,
        owner: optional('owner')?.replace(/^@/, ''),
        region: optional('region'),
        lease: optional('lease') ?? (known === undefined ? '' : leaseDefault(manifest, known.lease)),
        inputs: Object.fromEntries([...answers].flatMap(([id, value]) => id.startsWith(INPUT) ? [[id.slice(INPUT.length), value]] : [])),
    };
}

// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
// EXTERNAL MODULE: ../src/stack/manifest.js + 1 modules
var stack_manifest = __webpack_require__(9861);
// EXTERNAL MODULE: ../src/stack/render.js + 3 modules
var render = __webpack_require__(1013);
// EXTERNAL MODULE: ../src/stack/settle.js + 1 modules
var settle = __webpack_require__(6424);
;// CONCATENATED MODULE: ../src/run/render.js







/** Validates a request and renders its stack, in memory. */
async function planRender(input) {
    const place = (0,path/* parseRequestPath */.I)(input.path);
    if (!place.ok)
        return place;
    const { team, name } = place.value;
    const found = await (0,settle/* readLiving */.O)(input.base, team, name);
    if (!found.ok)
        return found;
    const isSameLife = input.uid === undefined || found.value?.uid === input.uid;
    const living = isSameLife ? found.value : undefined;
    const uid = input.uid ?? (living === undefined ? input.ids.uid() : (0,brands/* asUid */.N0)(living.uid));
    const fresh = { uid, issue: input.issue };
    const settled = await (0,settle/* settle */.G)({ base: input.base, path: input.path, content: input.content, living, fresh });
    if (!settled.ok)
        return settled;
    const { request, module, pins } = settled.value;
    const files = (0,render/* renderStack */.x)(settled.value);
    if (!files.ok)
        return (0,result/* problems */.Bk)(...files.problems.map((problem) => (0,schema/* locate */.x5)(request.document, problem)));
    const manifest = (0,stack_manifest/* manifestOf */.$V)(pins, request);
    return (0,result.ok)({ request, module, manifest, files: files.value, folder: (0,path/* stackFolder */.pl)(team, name) });
}

// EXTERNAL MODULE: ../src/request/branch.js
var request_branch = __webpack_require__(285);
;// CONCATENATED MODULE: ../src/run/render-request/branch.js




/**
 * Reads the issue's branch, `undefined` when there is none.
 * @param at with the folder of the stack that is asked for now, when that is known
 */
async function readEarlier(at, { git }) {
    const head = await git.fetch((0,request_branch/* requestBranch */.W)(at.issue));
    if (head === undefined)
        return undefined;
    const path = `${at.folder ?? ''}/stack.json`;
    const content = at.folder === undefined ? undefined : await git.tree(head).read(path);
    const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
    const isOurs = manifest?.ok === true && manifest.value.issue === at.issue;
    const added = await addedPaths(at.base, head, { git });
    return {
        head,
        uid: isOurs ? (0,brands/* asUid */.N0)(manifest.value.uid) : undefined,
        requests: added.filter((one) => one.startsWith('requests/')),
    };
}
/**
 * Brings the branch to exactly these files, by one commit or, when it has them already, by none.
 * @param files by path from the root of the repository
 * @returns the branch's head; `undefined` when another run moved it meanwhile: read everything again
 */
async function putOnBranch(wanted, ports) {
    const { git, forge } = ports;
    const branch = (0,request_branch/* requestBranch */.W)(wanted.issue);
    const head = wanted.earlier?.head ?? (await forge.createBranch(branch, wanted.base));
    if (wanted.earlier === undefined && head !== wanted.base)
        return undefined;
    const tree = git.tree(head);
    const additions = new Map();
    for (const [path, content] of wanted.files) {
        const held = await tree.read(path);
        if (held === undefined || Buffer.compare(held, content) !== 0)
            additions.set(path, content);
    }
    const added = await addedPaths(wanted.base, head, ports);
    const deletions = added.filter((path) => !wanted.files.has(path));
    if (additions.size === 0 && deletions.length === 0)
        return { head, wrote: false };
    const { message } = wanted;
    const commit = await forge.commit({ branch, expectedHead: head, message, additions, deletions });
    if (commit.ok)
        return { head: commit.value, wrote: true };
    const [problem] = commit.problems;
    if (problem?.code === 'head-moved' || problem?.code === 'branch-missing')
        return undefined;
    throw new result/* Fault */.vC(problem?.code ?? 'commit-refused', `${branch}: ${problem?.message ?? 'commit refused'}`);
}
/** Requests and files of stacks that the branch adds to what it began from; other changes are judged in review. */
async function addedPaths(base, head, { git }) {
    if (base === head)
        return [];
    const from = await git.mergeBase(base, head);
    if (from === undefined || from === head)
        return [];
    return (await git.changes(from, head)).flatMap(({ kind, path }) => kind === 'added' && /^(requests|stacks)\//.test(path) ? [path] : []);
}

// EXTERNAL MODULE: ../src/module/load.js + 1 modules
var load = __webpack_require__(8040);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
;// CONCATENATED MODULE: ../src/request/write.js


/** Where an editor finds the schema of a request, seen from `requests/<team>/`. */
const SCHEMA_COMMENT = '# yaml-language-server: $schema=../../schemas/request.schema.json';
/** A request's file. The same request has the same bytes: fields in the order of the format, inputs in the module's. */
function requestText(request, manifest) {
    const document = {
        module: request.module,
        environment: request.environment,
        owner: request.owner,
        ...(request.region === undefined ? {} : { region: request.region }),
        lease: request.lease,
        ...(Object.keys(request.inputs).length === 0 ? {} : { inputs: ordered(request.inputs, manifest) }),
    };
    return `${SCHEMA_COMMENT}\n${js_yaml/* dump */.Bh(document, { lineWidth: -1, noRefs: true })}`;
}
function ordered(inputs, manifest) {
    const properties = manifest.inputs['properties'];
    const names = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
    const place = (name) => (names.includes(name) ? names.indexOf(name) : names.length);
    const entries = Object.entries(inputs);
    entries.sort(([a], [b]) => place(a) - place(b) || (0,canonical/* compareText */.n6)(a, b));
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ../src/run/render-request/intake.js







/** Reads the form of an issue. Who asks must be a member of the team that pays, by numeric id (S6). */
async function readAsked(issue, moduleName, base) {
    const manifest = await manifestOf(moduleName, base.tree);
    if (!manifest.ok)
        return manifest;
    const { config } = base;
    const form = parseForm({ body: issue.body, manifest: manifest.value, config });
    if (!form.ok)
        return form;
    const { team, name, environment } = form.value;
    const members = config.teams.get(team)?.members ?? [];
    const requester = members.find(({ id }) => id === issue.author.id);
    if (requester === undefined)
        return (0,result/* problems */.Bk)(notAMember(issue.author, team, members));
    const request = { ...form.value, owner: form.value.owner ?? requester.login };
    return (0,result.ok)({
        lease: `${team}/${name}`,
        module: manifest.value.name,
        environment,
        path: (0,path/* requestPath */.Zq)(team, name),
        content: new TextEncoder().encode(requestText(request, manifest.value)),
        folder: (0,path/* stackFolder */.pl)(team, name),
    });
}
/** Headings of a module's form by JSON pointer; none when there is no such module. */
async function labelsOf(moduleName, base) {
    const manifest = await manifestOf(moduleName, base.tree);
    if (!manifest.ok)
        return new Map();
    return new Map(form_fields_formFields(manifest.value, base.config).map(({ pointer, label }) => [pointer, label]));
}
async function manifestOf(name, tree) {
    const module = await (0,load/* loadModule */.Vw)(tree, name.slice(0, 60));
    if (module.ok)
        return (0,result.ok)(module.value.manifest);
    const [first] = module.problems;
    if (first?.code === 'unknown-module')
        return module;
    throw new result/* Fault */.vC('module-invalid', `module ${name}: ${first?.message ?? 'not valid'}`);
}
function notAMember(author, team, members) {
    const logins = members.map(({ login }) => login);
    return {
        code: 'requester-not-a-member',
        message: `\`${author.login}\` is not a member of team \`${team}\``,
        field: '/team',
        allowed: [`a request by ${logins.join(' or ')}`],
        remedy: `ask ${logins.slice(0, 3).join(' or ')} to open it, or to add you to \`teams.${team}.members\` in leasehold.yaml`,
    };
}
/** Whether the default branch already has a lease of this team and name. */
async function placeOf(asked, issue, tree) {
    const [request, stack] = [await tree.read(asked.path), await tree.read(`${asked.folder}/stack.json`)];
    if (request === undefined && stack === undefined)
        return { kind: 'free' };
    const manifest = stack === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(`${asked.folder}/stack.json`, stack);
    const home = manifest?.ok === true ? manifest.value.issue : null;
    if (home !== issue)
        return { kind: 'taken', issue: home };
    return { kind: 'ours', isSame: request !== undefined && Buffer.compare(request, asked.content) === 0 };
}

;// CONCATENATED MODULE: ../src/run/render-request/outcome.js
function resultOf(issue, decision, reasonCode) {
    return { version: 1, action: 'render-request', decision, reasonCode, problems: [], leases: [], issue };
}
function nothing(issue, reasonCode, message) {
    return { result: { ...resultOf(issue, 'nothing', reasonCode), message }, summary: '' };
}
function blocked(issue, problems, summary) {
    const [first] = problems;
    const message = `#${issue}: ${problems.length === 1 ? (first?.message ?? '') : `${problems.length} things to correct`}`;
    return {
        result: {
            ...resultOf(issue, 'blocked', first?.code ?? 'problems'),
            message,
            problems: problems.map(({ allowed, ...rest }) => ({
                ...rest,
                ...(allowed === undefined ? {} : { allowed: [...allowed] }),
            })),
        },
        summary,
    };
}

;// CONCATENATED MODULE: ../src/run/render-request/problems.js
/** Whoever may edit issues could otherwise ask in the name of somebody else, and approve it (S6, S8). */
function editedByAnother(issue, input) {
    const { sender } = input;
    if (input.action !== 'edited' || sender === undefined || sender.id === issue.author.id)
        return undefined;
    return {
        code: 'edited-by-another',
        message: `\`${sender.login}\` edited this issue, which \`${issue.author.login}\` opened`,
        field: '',
        allowed: ['edits by the person who asks'],
        remedy: `\`${issue.author.login}\` looks at the text and edits it once more, or \`${sender.login}\` opens an issue of their own`,
    };
}
function renamedAfterPull(asked, own, earlier) {
    const before = earlier?.requests.find((path) => path !== asked.path);
    if (own === undefined || before === undefined)
        return undefined;
    return {
        code: 'name-fixed',
        message: `team and name are fixed since pull request #${own.number}: \`${before}\``,
        field: '/name',
        allowed: [before.slice('requests/'.length, -'.yaml'.length)],
        remedy: 'put the old team and name back; for another name close this issue and open a new one',
    };
}
/** @param by the issue or pull request that has the name; null: a file, without an issue */
function taken(asked, by) {
    return {
        code: 'name-taken',
        message: `\`${asked.lease}\` exists already (${by === null ? 'asked for by a file' : `#${by}`})`,
        field: '/name',
        allowed: ['a name that team does not use yet'],
        remedy: 'edit this issue and choose another name',
    };
}

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/run/render-request/pull.js




/**
 * An earlier open pull request that adds the same request. Titles only say where to look; the branch's files decide.
 * Of two that were opened at the same moment, the lower number is first. What slips through cannot be merged twice:
 * both add the same file.
 */
async function takenBy(asked, among, { git }) {
    const candidates = among.open.filter((pull) => !pull.isFork &&
        pull.branch !== (0,request_branch/* requestBranch */.W)(among.issue) &&
        pull.title.startsWith(`${asked.lease}: `) &&
        (among.own === undefined || pull.number < among.own.number));
    for (const pull of candidates) {
        const head = await git.fetch(pull.branch);
        if (head !== undefined && (await git.tree(head).read(asked.path)) !== undefined)
            return pull;
    }
    return undefined;
}
/** Opens the pull request of an issue, or finds the one that is open. */
async function openPullRequest(request, { forge }) {
    const { issue, asked, base } = request;
    const created = await forge.createPullRequest({
        branch: (0,request_branch/* requestBranch */.W)(issue.number),
        base,
        title: `${asked.lease}: ${asked.module} in ${asked.environment}`,
        body: pullRequestBody(issue, asked),
    });
    if (created.ok)
        return created.value;
    const [problem] = created.problems;
    throw new result/* Fault */.vC(problem?.code ?? 'pull-request-refused', [problem?.message, problem?.remedy].filter((part) => part !== undefined).join('; '));
}
/** No closing keyword: the issue is the lease's home, and stays open until the end is proved. */
function pullRequestBody(issue, asked) {
    return [
        `Lease for #${issue.number}`,
        '',
        `${(0,request_comment/* mention */.lE)(issue.author.login)} asks for **${(0,markdown/* escapeMarkdown */.FV)(asked.lease)}**: ${(0,markdown/* escapeMarkdown */.FV)(asked.module)} in ${(0,markdown/* escapeMarkdown */.FV)(asked.environment)}.`,
        'To change it, edit the issue: this pull request follows. The files in `stacks/` are rendered; an edit by hand is refused.',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ../src/comment/lease-steps.js
var lease_steps = __webpack_require__(9097);
// EXTERNAL MODULE: ../src/platform/load.js + 2 modules
var platform_load = __webpack_require__(7345);
// EXTERNAL MODULE: ../src/price/estimate.js
var estimate = __webpack_require__(8279);
;// CONCATENATED MODULE: ../src/run/render-request/view.js




/** The living comment of a lease whose pull request was just made. */
async function livingComment(facts) {
    const { request, module } = facts.planned;
    const price = await priceOf(facts.planned, facts.tree);
    const forLease = request.length.kind === 'for' ? (0,estimate/* priceForHours */.AP)(price, request.length.hours) : null;
    return (0,lease_comment/* leaseComment */._)({
        lease: request.lease,
        title: module.manifest.title,
        environment: request.environment,
        price: { usdMonth: price.usdMonth, forLease, unpriced: price.unpriced },
        length: request.length,
        steps: (0,lease_steps/* leaseSteps */.I)('policy', 'now', { understood: `#${facts.pull}`, ready: usualTime(module.manifest) }),
        details: 'To change something before it is merged, edit this issue.',
    });
}
/** A price table that cannot be read makes a request unpriced; policy-check says so, not this comment. */
async function priceOf({ request, module }, tree) {
    const table = await (0,platform_load/* loadPrices */.$W)(tree);
    if (!table.ok)
        return { usdMonth: null, unpriced: 1, lines: [] };
    return (0,estimate/* estimatePrice */.c9)(module.manifest.price, request.inputs, request.region, table.value);
}
function usualTime(manifest) {
    const [from, to] = manifest['usual-minutes'] ?? [];
    return from === undefined || to === undefined ? '' : `usually ${from}–${to} min for this module`;
}

;// CONCATENATED MODULE: ../src/run/render-request/render-request.js













/** Runs of one issue that meet each other: each time the branch moved, all is read again. */
const ATTEMPTS = 3;
/**
 * From an issue form to a pull request that adds the request and its stack. The newest text of the issue counts,
 * not the event's, and a run repeated ends in the same state.
 */
async function renderRequest(input, ports) {
    const issue = await ports.forge.issue(input.issue);
    const module = issue === undefined ? undefined : formModule(issue.body);
    if (issue === undefined || module === undefined) {
        return nothing(input.issue, 'not-a-form', `#${input.issue} is not an issue of one of our forms`);
    }
    if (!issue.isOpen)
        return nothing(issue.number, 'issue-closed', `#${issue.number} is closed`);
    if (issue.isLocked)
        return nothing(issue.number, 'issue-locked', `#${issue.number} is locked`);
    if (issue.author.isBot || input.sender?.isBot === true) {
        return nothing(issue.number, 'by-a-bot', `#${issue.number} was not written by a person`);
    }
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const outcome = await attemptOnce({ issue, module, input }, ports);
        if (outcome !== undefined)
            return outcome;
        ports.log.info(`branch ${(0,request_branch/* requestBranch */.W)(issue.number)} moved meanwhile, reading it again`);
    }
    throw new result/* Fault */.vC('branch-busy', `branch ${(0,request_branch/* requestBranch */.W)(issue.number)} moved ${ATTEMPTS} times during this run`);
}
async function attemptOnce(intake, ports) {
    const { issue } = intake;
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    const open = await ports.forge.openPullRequests();
    const own = open.find(({ branch, isFork }) => branch === (0,request_branch/* requestBranch */.W)(issue.number) && !isFork);
    const asked = await readAsked(issue, intake.module, base);
    const place = asked.ok ? await placeOf(asked.value, issue.number, base.tree) : undefined;
    if (place?.kind === 'ours' && place.isSame) {
        return nothing(issue.number, 'already-merged', `#${issue.number} is merged as it stands`);
    }
    const folder = asked.ok ? asked.value.folder : undefined;
    const earlier = await readEarlier({ issue: issue.number, base: base.commit, folder }, ports);
    const past = own ?? (await pastPullRequest(intake, earlier, ports));
    if (past?.isMerged === true || place?.kind === 'ours')
        return tooLate(intake, past, ports);
    const facts = { intake, base, own, ports };
    const stranger = editedByAnother(issue, intake.input);
    if (stranger !== undefined)
        return refuse(facts, [stranger]);
    if (!asked.ok)
        return refuse(facts, asked.problems);
    if (place?.kind === 'taken')
        return refuse(facts, [taken(asked.value, place.issue)]);
    const rival = await takenBy(asked.value, { open, own, issue: issue.number }, ports);
    if (rival !== undefined)
        return refuse(facts, [taken(asked.value, rival.number)]);
    const renamed = renamedAfterPull(asked.value, own, earlier);
    if (renamed !== undefined)
        return refuse(facts, [renamed]);
    const planned = await planRender({
        base: base.tree,
        path: asked.value.path,
        content: asked.value.content,
        uid: earlier?.uid,
        ids: ports.ids,
        issue: issue.number,
    });
    if (!planned.ok)
        return refuse(facts, planned.problems);
    return publish({ issue, base, asked: asked.value, planned: planned.value, earlier, past }, ports);
}
/** A branch without an open pull request, or an edited issue, may have had one; a new issue cannot. */
async function pastPullRequest({ issue, input }, earlier, { forge }) {
    if (input.action === 'opened' && earlier === undefined)
        return undefined;
    return forge.pullRequestFrom((0,request_branch/* requestBranch */.W)(issue.number));
}
async function publish(what, ports) {
    const { issue, base, asked, planned, past } = what;
    const own = past?.isOpen === true ? past : undefined;
    const files = new Map([[asked.path, asked.content]]);
    for (const [path, content] of planned.files)
        files.set(`${planned.folder}/${path}`, content);
    const branch = await putOnBranch({
        issue: issue.number,
        base: base.commit,
        earlier: what.earlier,
        files,
        message: `Request ${asked.lease}: ${asked.module} in ${asked.environment}\n\nLease for #${issue.number}`,
    }, ports);
    if (branch === undefined)
        return undefined;
    // Somebody closed exactly this: a run repeated does not ask again, an edit does.
    if (own === undefined && past?.headSha === branch.head) {
        return nothing(issue.number, 'pull-request-closed', `#${past.number} was closed without a merge`);
    }
    const pull = own ?? (await openPullRequest({ issue, asked, base: base.config.repository.defaultBranch }, ports));
    const comment = await livingComment({ planned, pull: pull.number, tree: base.tree });
    await ports.forge.putComment(issue.number, lease_comment/* LEASE_MARKER */.e, comment);
    const isNew = branch.wrote || own === undefined;
    return {
        summary: comment,
        result: {
            ...resultOf(issue.number, isNew ? 'done' : 'nothing', isNew ? 'rendered' : 'already-rendered'),
            message: `#${issue.number} is pull request #${pull.number}: ${asked.lease}`,
            leases: [
                {
                    lease: asked.lease,
                    uid: planned.manifest.uid,
                    decision: isNew ? 'rendered' : 'nothing',
                    reasonCode: isNew ? 'rendered' : 'already-rendered',
                    message: `${asked.module} in ${asked.environment}`,
                },
            ],
            pullRequest: pull.number,
            headSha: branch.head,
            branch: (0,request_branch/* requestBranch */.W)(issue.number),
        },
    };
}
/** Answers on the issue and writes nothing else. */
async function refuse(facts, problems) {
    const { intake, base, own, ports } = facts;
    const { issue } = intake;
    const comment = (0,request_comment/* requestProblemsComment */.Xi)({
        author: issue.author.login,
        problems,
        labels: await labelsOf(intake.module, base),
        pullRequest: own?.number,
    });
    await ports.forge.putComment(issue.number, lease_comment/* LEASE_MARKER */.e, comment);
    return blocked(issue.number, problems, comment);
}
/** The request is on the default branch: it is changed there, by a pull request, and not by its old form. */
async function tooLate({ issue }, past, { forge }) {
    const merged = past?.isMerged === true ? ` as #${past.number}` : '';
    const problem = {
        code: 'already-merged',
        message: `This request is merged${merged}: editing the issue changes nothing any more.`,
        field: '',
        allowed: ['a pull request that changes the request’s file in `requests/`'],
        remedy: 'change the file in `requests/` by a pull request; for something else, open a new issue',
    };
    const comment = (0,request_comment/* requestRefusedComment */.dR)({ author: issue.author.login, problem });
    await forge.putComment(issue.number, request_comment/* REQUEST_MARKER */.Ne, comment);
    return blocked(issue.number, [problem], comment);
}


/***/ })

};
