export const id = 5297;
export const ids = [5297];
export const modules = {

/***/ 3714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 4664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf),
/* harmony export */   p: () => (/* binding */ livingLeases)
/* harmony export */ });
const GITHUB = 'https://github.com';
/** Files are those of the default branch, whatever its name: the same address at every commit. */
function placesOf(catalog) {
    const root = `${serverOf(catalog)}/${catalog.repository.name}`;
    return {
        issue: (number) => `${root}/issues/${number}`,
        pullRequest: (number) => `${root}/pull/${number}`,
        request: ({ team, name }) => `${root}/blob/HEAD/requests/${team}/${name}.yaml`,
        stack: ({ team, name }) => `${root}/tree/HEAD/stacks/${team}/${name}/`,
        requestsOf: (team) => `${root}/tree/HEAD/requests/${team}/`,
    };
}
/** GitHub's own address, from the address of any run: an enterprise has a server of its own. */
function serverOf({ leases, repository }) {
    const part = `/${repository.name}/actions/runs/`;
    for (const { lastRun } of leases) {
        const url = lastRun?.url ?? '';
        const server = url.slice(0, Math.max(0, url.indexOf(part)));
        if (/^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(server))
            return server;
    }
    return GITHUB;
}
/** Leases that have not ended, one of each name: of two lives that were kept, the one that began later. */
function livingLeases({ leases }) {
    const byName = new Map();
    for (const entry of leases) {
        const known = byName.get(entry.lease);
        const isOlder = known !== undefined && (known.start ?? '') > (entry.start ?? '');
        if (entry.status !== 'ended' && !isOlder)
            byName.set(entry.lease, entry);
    }
    return [...byName.values()];
}


/***/ }),

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ PORT_DIGEST),
/* harmony export */   XY: () => (/* binding */ PORT_REPOSITORY),
/* harmony export */   ic: () => (/* binding */ portExport)
/* harmony export */ });
/* unused harmony export PORT_BLUEPRINT */
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2815);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);



/** Digest of an entity's other properties: what has the same in Port is not sent again. */
const PORT_DIGEST = 'digest';
/** Several platform repositories may send to one Port, and each removes only what is its own. */
const PORT_REPOSITORY = 'repositoryId';
const TEXT_LIMIT = 1_000;
/** Bytes of the outputs of one lease: 20 entities must stay under Port's 1 MiB for a request. */
const OUTPUTS_LIMIT = 16_384;
const PORT_BLUEPRINT = {
    identifier: 'leasehold_lease',
    title: 'Lease',
    icon: 'Cloud',
    description: 'Infrastructure with an owner, a price and an end. Written by Leasehold.',
    schema: {
        properties: {
            repository: { type: 'string', title: 'Platform repository' },
            [PORT_REPOSITORY]: { type: 'string', title: 'Id of the platform repository' },
            status: { type: 'string', title: 'Status' },
            team: { type: 'string', title: 'Team' },
            owner: { type: 'string', title: 'Owner', description: 'GitHub login' },
            environment: { type: 'string', title: 'Environment' },
            module: { type: 'string', title: 'Module' },
            moduleVersion: { type: 'string', title: 'Version of the module' },
            account: { type: 'string', title: 'AWS account' },
            region: { type: 'string', title: 'AWS region' },
            usdMonth: { type: 'number', title: 'USD a month', description: 'Of 730 hours; empty: unpriced' },
            leaseLength: { type: 'string', title: 'Length' },
            start: { type: 'string', format: 'date-time', title: 'Start' },
            end: { type: 'string', format: 'date-time', title: 'End', description: 'Empty: permanent' },
            issue: { type: 'string', format: 'url', title: 'Issue' },
            pullRequest: { type: 'string', format: 'url', title: 'Pull request' },
            request: { type: 'string', format: 'url', title: 'Request' },
            outputs: { type: 'object', title: 'Outputs' },
            [PORT_DIGEST]: { type: 'string', title: 'Digest', description: 'Of what was sent' },
        },
        required: [PORT_REPOSITORY, 'status', 'team'],
    },
    mirrorProperties: {},
    calculationProperties: {},
    relations: {},
};
/** The living leases, by uid. What has ended is no entity: who sends these removes the others. */
function portExport(catalog) {
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .e)(catalog);
    const entities = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .livingLeases */ .p)(catalog)
        .map((entry) => entityOf(entry, catalog, places))
        .sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.identifier, b.identifier));
    return { repository: String(catalog.repository.id), blueprint: PORT_BLUEPRINT, entities };
}
function entityOf(entry, { repository }, places) {
    const properties = {
        repository: repository.name,
        [PORT_REPOSITORY]: String(repository.id),
        status: entry.status,
        team: entry.team,
        owner: entry.owner.login,
        environment: entry.environment,
        module: entry.module.name,
        moduleVersion: entry.module.version,
        account: entry.account,
        region: entry.region,
        usdMonth: entry.price.usdMonth,
        leaseLength: heldText(entry.leaseLength),
        start: entry.start,
        end: entry.end,
        issue: entry.issue === null ? null : places.issue(entry.issue),
        pullRequest: entry.pullRequest === null ? null : places.pullRequest(entry.pullRequest),
        request: places.request(entry),
        outputs: heldOutputs(entry.outputs),
    };
    return {
        identifier: entry.uid,
        title: entry.lease,
        properties: { ...properties, [PORT_DIGEST]: (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(properties) },
        relations: {},
    };
}
function heldOutputs(outputs) {
    return Buffer.byteLength(JSON.stringify(outputs)) <= OUTPUTS_LIMIT
        ? outputs
        : { note: 'too long to be sent: see the issue' };
}
function heldText(text) {
    const line = (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text);
    return line.length <= TEXT_LIMIT ? line : `${line.slice(0, TEXT_LIMIT - 1)}…`;
}


/***/ }),

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ prettyJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);


/** JSON with object keys in code unit order and no white space, so that equal values have equal bytes. */
function canonicalJson(value) {
    return JSON.stringify(sortKeys(value));
}
/** The same, indented by two spaces and ended by a line feed: the form in which files are committed. */
function prettyJson(value) {
    return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}
function sha256(data) {
    return (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .asDigest */ .J6)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`);
}
/** Digest of the canonical JSON of a value. */
function digestOf(value) {
    return sha256(canonicalJson(value));
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, held]) => held !== undefined);
    entries.sort(([a], [b]) => compareText(a, b));
    const sorted = Object.create(null);
    for (const [key, held] of entries)
        sorted[key] = sortKeys(held);
    return sorted;
}
/** Code unit order: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   pI: () => (/* binding */ fitComment),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   zv: () => (/* binding */ messageMarkdown)
/* harmony export */ });
/**
 * GitHub looks for mentions and references in the text of the finished HTML, where no backslash and no character
 * reference is left (github/markup#1168); only another character between stops it.
 */
const BREAK = '&#8203;';
/**
 * Text of people inside our Markdown (S5): nothing in it can mention, link, refer, open HTML, end a fence or table
 * cell, or forge a marker of our own comments. Control characters and bidirectional overrides are dropped, line ends
 * become blanks.
 */
function escapeMarkdown(text) {
    return plainLine(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/\bgh-(?=\d)/gi, (match) => `${match}\u200b`)
        .replace(/[\\`*_{}[\]()#+!|~$^=-]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('&#35;', `&#35;${BREAK}`)
        .replaceAll('@', `&#64;${BREAK}`)
        .replaceAll('\u200b', BREAK)
        .replaceAll(':', '&#58;')
        .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`)
        .replace(/^(\d+)\./, '$1&#46;');
}
/**
 * Text of people as inline code: a fence longer than any run of backticks within it. With a pipe it is HTML, as a
 * table splits its cells before it looks for code, and renderers disagree about backslashes before the pipe.
 */
function inlineCode(text) {
    const plain = plainLine(text);
    if (plain.trim() === '')
        return '` `';
    if (plain.includes('|'))
        return `<code>${escapeMarkdown(plain)}</code>`;
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${plain}${pad}${fence}`;
}
/** A fenced block whose fence is longer than any run of backticks in the text. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    const body = text.replace(/[^\P{Cc}\n\t]/gu, '');
    return `${fence}${language}\n${body}${body.endsWith('\n') ? '' : '\n'}${fence}`;
}
/** GitHub's limit on a comment's body, in characters; read in three peers' code, not in GitHub's documentation. */
const COMMENT_LIMIT = 65_536;
/** Cuts at a line end so that the whole fits, and says so with a link to the rest. */
function fitComment(markdown, whereIsTheRest, limit = COMMENT_LIMIT) {
    if (markdown.length <= limit)
        return markdown;
    const note = `\n\n_Cut here: the whole is in ${whereIsTheRest}._\n`;
    const room = markdown.slice(0, limit - note.length);
    const lineEnd = room.lastIndexOf('\n');
    const kept = lineEnd > 0 ? room.slice(0, lineEnd) : room;
    return `${kept}${note}`;
}
/** Text of people on one line: without control characters and bidirectional overrides, line ends become blanks. */
function plainLine(text) {
    return text
        .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
}
/**
 * A message with code between backticks, as Markdown. Backticks that came with what a person typed only move the
 * borders: each part is made safe by itself (S5).
 */
function messageMarkdown(message) {
    return message
        .split('`')
        .map((part, index) => (index % 2 === 1 && part.trim() !== '' ? inlineCode(part) : escapeMarkdown(part)))
        .join('');
}


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a misspelt word most likely meant, or `undefined` when none is near. */
function nearest(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    const allowance = Math.max(1, Math.floor(word.length / 3));
    return best !== undefined && best.distance <= allowance ? best.candidate : undefined;
}
/** What to do about a word that is none of these: the one that was most likely meant, or another advice. */
function didYouMean(word, candidates, otherwise) {
    const guess = nearest(word, candidates);
    return guess === undefined ? otherwise : `did you mean \`${guess}\`?`;
}
/** Edits from one to the other, two letters in the wrong order being one; more than 64 characters count as far apart. */
function editDistance(a, b) {
    if (a.length > 64 || b.length > 64)
        return Number.MAX_SAFE_INTEGER;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = isSwap ? (before[j - 2] ?? 0) + 1 : substitution;
            next.push(Math.min(substitution, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        ;
        [before, row] = [row, next];
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pointerKey)
/* harmony export */ });
/** Escapes one key of a JSON pointer (RFC 6901). */
function pointerKey(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 5502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Mm: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);

/**
 * One bounded call with retry (L18): never more than `attempts`, never longer than `timeout` each.
 * @throws the last error, as it came, when the attempts are used up or `wait` gives up.
 */
async function retry(call, options) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await bounded(call, options.timeout);
        }
        catch (error) {
            const pause = attempt >= options.attempts ? undefined : options.wait(error, attempt);
            if (pause === undefined)
                throw error;
            await options.sleep(pause);
        }
    }
}
/** Runs one call and rejects when it has not settled in time, also when it ignores its signal. */
async function bounded(call, timeout) {
    const controller = new AbortController();
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            controller.abort();
            reject(new _result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('timeout', `no answer within ${timeout} ms`));
        }, timeout);
    });
    try {
        return await Promise.race([call(controller.signal), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Doubles from `first` up to `most` milliseconds, with full jitter by the given random number in [0, 1). */
function backoff(attempt, first, most, random) {
    return Math.min(most, first * 2 ** (attempt - 1)) * (0.5 + random / 2);
}


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ schemaProblems)
/* harmony export */ });
/* unused harmony export allowedBy */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8942);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);


/**
 * What a JSON Schema’s errors mean for a person: each field once, with what is allowed and what to type.
 * @param errors of Ajv with `verbose` and `allErrors`
 * @param whole what messages call the whole value
 */
function schemaProblems(errors, whole) {
    const found = new Map();
    for (const error of errors) {
        const problem = problemOf(error, whole);
        if (problem === undefined)
            continue;
        const key = `${problem.code} ${problem.field}`;
        if (!found.has(key))
            found.set(key, problem);
    }
    return [...found.values()];
}
function problemOf(error, whole) {
    const params = error.params;
    const here = error.instancePath;
    const called = here === '' ? whole : `\`${here.slice(1).replaceAll('/', '.')}\``;
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(params['additionalProperty']);
            const known = Object.keys(error.parentSchema?.['properties'] ?? {});
            const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
            return {
                code: 'unknown-field',
                message: `\`${key}\` is not a field of ${called}`,
                field: `${here}/${(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerKey */ .d)(key)}`,
                allowed: known,
                remedy: guess === undefined ? `remove \`${key}\`` : `did you mean \`${guess}\`?`,
            };
        }
        case 'required': {
            const key = String(params['missingProperty']);
            const schema = error.parentSchema?.['properties']?.[key];
            return {
                code: 'missing-field',
                message: `${called} has no \`${key}\``,
                field: `${here}/${(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerKey */ .d)(key)}`,
                allowed: allowedBy(schema),
                remedy: `add \`${key}: ${exampleOf(schema) ?? '…'}\``,
            };
        }
        case 'type':
            return wrong('wrong-type', `${called} must be ${article(params['type'])}, not ${kindOf(error.data)}`, error);
        case 'enum':
        case 'const':
            return wrong('not-allowed', `${show(error.data)} is not allowed for ${called}`, error);
        case 'pattern':
            return wrong('wrong-form', `${show(error.data)} does not have the form of ${called}`, error);
        case 'propertyNames':
            return {
                code: 'wrong-name',
                message: `\`${String(params['propertyName'])}\` is not a valid name in ${called}`,
                field: `${here}/${(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerKey */ .d)(String(params['propertyName']))}`,
                allowed: allowedBy(error.schema),
                remedy: 'rename it',
            };
        case 'oneOf':
        case 'anyOf':
            return wrong('no-alternative', `${called} fits none of its forms`, error);
        case 'minProperties':
            return { ...wrong('out-of-range', `${called} is empty`, error), remedy: 'write at least one entry' };
        case 'if':
            return undefined;
        default:
            return wrong('out-of-range', `${called} ${error.message ?? 'is not valid'}`, error);
    }
}
function wrong(code, message, error) {
    const allowed = allowedBy(error.parentSchema);
    const own = error.parentSchema?.['x-message'];
    return {
        code,
        message: typeof own === 'string' ? `${message}: ${own}` : message,
        field: error.instancePath,
        allowed,
        remedy: remedyOf(error, allowed),
    };
}
function remedyOf({ data, parentSchema }, allowed) {
    const isChoice = Array.isArray(parentSchema?.['enum']);
    const guess = isChoice && typeof data === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(data, allowed) : undefined;
    if (guess !== undefined)
        return `did you mean \`${guess}\`?`;
    const examples = parentSchema?.['examples'];
    const shown = Array.isArray(examples) ? examples.map(String) : [exampleOf(parentSchema) ?? ''];
    if (shown[0] === '')
        return 'correct the value';
    return `for example ${shown.map((value) => `\`${value}\``).join(', ')}`;
}
/** A value that the schema allows, when it names one. */
function exampleOf(schema) {
    for (const key of ['examples', 'enum']) {
        const values = schema?.[key];
        if (Array.isArray(values) && values.length > 0)
            return String(values[0]);
    }
    for (const key of ['const', 'default', 'minimum']) {
        const value = schema?.[key];
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
            return String(value);
    }
    return undefined;
}
/** What a schema allows, in words that a person can use. */
function allowedBy(schema) {
    if (schema === undefined)
        return [];
    if (Array.isArray(schema['enum']))
        return schema['enum'].map(String);
    if ('const' in schema)
        return [String(schema['const'])];
    const words = [];
    if (typeof schema['type'] === 'string')
        words.push(article(schema['type']));
    if (typeof schema['pattern'] === 'string')
        words.push(`matching ${schema['pattern']}`);
    for (const [key, word] of RANGES)
        if (typeof schema[key] === 'number')
            words.push(`${word} ${schema[key]}`);
    return words;
}
const RANGES = [
    ['minimum', 'at least'],
    ['maximum', 'at most'],
    ['minLength', 'length at least'],
    ['maxLength', 'length at most'],
    ['minItems', 'items at least'],
    ['maxItems', 'items at most'],
];
function article(type) {
    const name = String(type);
    return /^[aeio]/.test(name) ? `an ${name}` : `a ${name}`;
}
function kindOf(value) {
    if (value === null)
        return 'empty';
    return article(Array.isArray(value) ? 'array' : typeof value);
}
function show(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x5: () => (/* binding */ locate),
  mv: () => (/* binding */ validateDocument),
  Nc: () => (/* binding */ validator)
});

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema-problems.js
var schema_problems = __webpack_require__(7630);
;// CONCATENATED MODULE: ../src/kit/schema-places.js
/**
 * Errors of a check with what Ajv calls `verbose`: the schema that was broken, the schema around it, and the value. Both are found
 * by the paths that each error has, so that compiled checks need not repeat them for every rule.
 */
function withPlaces(errors, schema, value) {
    return errors.map((error) => {
        if (error.parentSchema !== undefined)
            return error;
        // `#/properties/owner/pattern`: a fragment of an address, so that keys are escaped twice.
        const keys = error.schemaPath.split('/').slice(1).map(decodeURIComponent).map(unescaped);
        const around = keys.slice(0, -1).reduce(heldBy, schema);
        const data = error.propertyName ?? error.instancePath.split('/').slice(1).map(unescaped).reduce(heldBy, value);
        return { ...error, schema: around[error.keyword], parentSchema: around, data };
    });
}
function unescaped(key) {
    return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
function heldBy(held, key) {
    return held[key];
}

;// CONCATENATED MODULE: ../src/kit/schema.js



/**
 * A check by a format of ours. Problems carry the JSON pointer as `field`, and what is allowed. For a schema that others bring,
 * see compile-schema.ts.
 * @param called what messages call the whole value
 */
function validator(format, called = 'the file') {
    return (value) => {
        if (format.check(value))
            return (0,result.ok)(value);
        const errors = withPlaces(format.check.errors ?? [], format.schema, value);
        return { ok: false, problems: (0,schema_problems/* schemaProblems */.I)(errors, called) };
    };
}
/** As {@link validator}, for a file: each problem also names file, line and column. */
function validateDocument(document, validate) {
    const result = validate(document.value);
    if (result.ok)
        return result;
    return { ok: false, problems: result.problems.map((problem) => locate(document, problem)) };
}
/** Adds file, line and column of the field that a problem names. */
function locate(document, problem) {
    const { line, column } = document.position(problem.field ?? '');
    return { ...problem, file: document.file, line, column };
}


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPort: () => (/* binding */ createPort)
});

// NAMESPACE OBJECT: ../src/formats/edges/port-page.check.js
var port_page_check_namespaceObject = {};
__webpack_require__.r(port_page_check_namespaceObject);
__webpack_require__.d(port_page_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// NAMESPACE OBJECT: ../src/formats/edges/port-upsert.check.js
var port_upsert_check_namespaceObject = {};
__webpack_require__.r(port_upsert_check_namespaceObject);
__webpack_require__.d(port_upsert_check_namespaceObject, {
  check: () => (port_upsert_check_validate10),
  schema: () => (port_upsert_check_schema11)
});

// NAMESPACE OBJECT: ../src/formats/edges/port-token.check.js
var port_token_check_namespaceObject = {};
__webpack_require__.r(port_token_check_namespaceObject);
__webpack_require__.d(port_token_check_namespaceObject, {
  check: () => (port_token_check_validate10),
  schema: () => (port_token_check_schema11)
});

// EXTERNAL MODULE: ../src/export/port.js
var port = __webpack_require__(1851);
;// CONCATENATED MODULE: ../src/formats/edges/port-page.check.js
// Made of schemas/edges/port-page.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"One page of a search, as Port answers.","type":"object","required":["entities"],"properties":{"next":{"type":["string","null"]},"entities":{"type":"array","items":{"type":"object","required":["identifier"],"properties":{"identifier":{"type":"string"},"properties":{"type":"object"}}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entities === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entities"},message:"must have required property '"+"entities"+"'"}); errors++;
}
if(data.next !== undefined){
let data0 = data.next;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: schema11.properties.next.type},message:"must be string,null"}); errors++;
}
}
if(data.entities !== undefined){
let data1 = data.entities;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.identifier === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/entities/" + i0,schemaPath:"#/properties/entities/items/required",keyword:"required",params:{missingProperty: "identifier"},message:"must have required property '"+"identifier"+"'"}); errors++;
}
if(data2.identifier !== undefined){
if(typeof data2.identifier !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/entities/" + i0+"/identifier",schemaPath:"#/properties/entities/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.properties !== undefined){
let data4 = data2.properties;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = fail(vErrors, {instancePath:instancePath+"/entities/" + i0+"/properties",schemaPath:"#/properties/entities/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/entities/" + i0,schemaPath:"#/properties/entities/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/edges/port-upsert.check.js
// Made of schemas/edges/port-upsert.schema.json by `npm run generate`. Do not edit.
const port_upsert_check_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What Port says of entities that it was handed.","type":"object","required":["entities"],"properties":{"entities":{"type":"array"},"errors":{"type":"array","items":{"type":"object","properties":{"identifier":{"type":"string"},"message":{"type":"string"}}}}}}

function port_upsert_check_fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function port_upsert_check_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entities === undefined){
vErrors = port_upsert_check_fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entities"},message:"must have required property '"+"entities"+"'"}); errors++;
}
if(data.entities !== undefined){
if(!(Array.isArray(data.entities))){
vErrors = port_upsert_check_fail(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.identifier !== undefined){
if(typeof data2.identifier !== "string"){
vErrors = port_upsert_check_fail(vErrors, {instancePath:instancePath+"/errors/" + i0+"/identifier",schemaPath:"#/properties/errors/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
vErrors = port_upsert_check_fail(vErrors, {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/properties/errors/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = port_upsert_check_fail(vErrors, {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = port_upsert_check_fail(vErrors, {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = port_upsert_check_fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
port_upsert_check_validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/kit/retry.js
var retry = __webpack_require__(5502);
// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/edges/port-token.check.js
// Made of schemas/edges/port-token.schema.json by `npm run generate`. Do not edit.

const port_token_check_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"The token that Port hands out.","type":"object","required":["accessToken"],"properties":{"accessToken":{"type":"string","minLength":1}}}

function port_token_check_fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = ucs2length["default"];

function port_token_check_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessToken === undefined){
vErrors = port_token_check_fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessToken"},message:"must have required property '"+"accessToken"+"'"}); errors++;
}
if(data.accessToken !== undefined){
let data0 = data.accessToken;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = port_token_check_fail(vErrors, {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = port_token_check_fail(vErrors, {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = port_token_check_fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
port_token_check_validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/outside/runner/environment.js
var environment = __webpack_require__(3775);
;// CONCATENATED MODULE: ../src/outside/port/client.js





const API = 'https://api.port.io';
const TIMEOUT = 20_000;
const ATTEMPTS = 5;
/** 10,000 leases are 500 requests of 20, and as many may have to be made again. Port allows 35,000 in 5 minutes. */
const MAX_CALLS = 1_200;
/** The longest that an answer may make us wait. */
const LONGEST_WAIT = 60_000;
const readToken = (0,schema/* validator */.Nc)(port_token_check_namespaceObject);
/** Calls of Port's API with a token that is asked for once. Id and secret stand in no message. */
function createPortClient(options) {
    const api = (options.apiUrl === undefined || options.apiUrl === '' ? API : options.apiUrl).replace(/\/$/, '');
    const isAddress = URL.canParse(api) && (api.startsWith('https://') || (api.startsWith('http://') && (0,environment/* isLoopback */.U9)(api)));
    if (!isAddress)
        throw new result/* Fault */.vC('wrong-input', 'input `port-api` must be an https URL');
    const send = createSender(api, options);
    let token;
    const signIn = async () => {
        const { clientId, clientSecret } = options;
        const answer = await send('POST', '/v1/auth/access_token', { body: { clientId, clientSecret } });
        const read = readToken(answer.json);
        if (!read.ok)
            throw refusal('signing in', answer.status);
        return read.value.accessToken;
    };
    return async (method, path, { body, gone = false } = {}) => {
        token ??= signIn();
        const answer = await send(method, path, { body, token: await token });
        if (answer.status === 404 && gone)
            return undefined;
        if (answer.status >= 400)
            throw refusal(`${method} ${path.split('?')[0] ?? ''}`, answer.status);
        return answer.json;
    };
}
/** One request, made again where that may help: too many of them (429), Port's own trouble (5xx), no answer. */
function createSender(api, options) {
    const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
    const random = options.random ?? Math.random;
    let left = options.maxCalls ?? MAX_CALLS;
    return async (method, path, { body, token }) => {
        for (let attempt = 1;; attempt += 1) {
            if (left <= 0)
                throw new result/* Fault */.vC('port-too-many-calls', 'there is more to send than one run may; the next run goes on');
            left -= 1;
            const found = await attemptOf(`${api}${path}`, method, body, token);
            const isPassing = found === undefined || found.status === 429 || found.status >= 500;
            if (!isPassing)
                return found;
            if (attempt === ATTEMPTS) {
                const why = found === undefined ? 'it did not answer' : `HTTP status ${found.status}`;
                throw new result/* Fault */.vC('port-unreachable', `Port could not be reached ${ATTEMPTS} times: ${why}`);
            }
            await sleep(found?.retryAfter ?? (0,retry/* backoff */.JN)(attempt, 1_000, LONGEST_WAIT, random()));
        }
    };
}
/** Undefined: no answer. Its cause may hold the request, so it is not told. */
async function attemptOf(url, method, body, token) {
    try {
        return await (0,retry/* bounded */.Mm)(async (signal) => {
            const answer = await fetch(url, {
                method,
                headers: {
                    'content-type': 'application/json',
                    'user-agent': 'leasehold',
                    ...(token !== undefined && { authorization: `Bearer ${token}` }),
                },
                ...(body !== undefined && { body: JSON.stringify(body) }),
                redirect: 'error',
                signal,
            });
            const text = await answer.text();
            const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
            const retryAfter = Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1_000, LONGEST_WAIT) : undefined;
            return { status: answer.status, json: parse(text), retryAfter };
        }, TIMEOUT);
    }
    catch {
        return undefined;
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function refusal(what, status) {
    if (status === 401 || status === 403)
        return new result/* Fault */.vC('port-credentials', 'Port does not know these credentials: look at the secrets LEASEHOLD_PORT_CLIENT_ID and LEASEHOLD_PORT_CLIENT_SECRET, and at `port-api`');
    return new result/* Fault */.vC('port-refused', `Port refused ${what}: HTTP status ${status}`);
}

;// CONCATENATED MODULE: ../src/outside/port/port.js






/** Entities of one request. Source: docs.port.io, "Create multiple entities": 20; "Delete multiple entities": 100. */
const UPSERTED = 20;
const REMOVED = 100;
/** Entities of one page. Source: docs.port.io, "Search a blueprint's entities". */
const PAGE = 1_000;
const readPage = (0,schema/* validator */.Nc)(port_page_check_namespaceObject);
const readUpsert = (0,schema/* validator */.Nc)(port_upsert_check_namespaceObject);
/** Port's API, as docs.port.io/api-reference has it. @throws Fault `wrong-input` when the address is none */
function createPort(options) {
    const call = createPortClient(options);
    const pathOf = (blueprint) => `/v1/blueprints/${encodeURIComponent(blueprint)}`;
    return {
        async ensureBlueprint(blueprint) {
            const found = await call('GET', pathOf(blueprint.identifier), { gone: true });
            if (found === undefined)
                await call('POST', '/v1/blueprints', { body: blueprint });
        },
        async entities(blueprint, repository) {
            const query = {
                combinator: 'and',
                rules: [{ property: port/* PORT_REPOSITORY */.XY, operator: '=', value: repository }],
            };
            const include = ['$identifier', port/* PORT_DIGEST */.Hq, port/* PORT_REPOSITORY */.XY];
            const found = new Map();
            const tokens = new Set();
            for (let from;;) {
                const body = { query, include, limit: PAGE, ...(from !== undefined && { from }) };
                const page = readPage(await call('POST', `${pathOf(blueprint)}/entities/search`, { body }));
                if (!page.ok)
                    throw unexpected('a page of entities');
                for (const { identifier, properties } of page.value.entities)
                    // A filter that did not filter must not make another repository's leases ours.
                    if (properties?.[port/* PORT_REPOSITORY */.XY] === repository)
                        found.set(identifier, textOf(properties[port/* PORT_DIGEST */.Hq]));
                const { next } = page.value;
                if (next === undefined || next === null || next === '')
                    return found;
                if (tokens.has(next))
                    throw unexpected('a page that was there before');
                tokens.add(next);
                from = next;
            }
        },
        async upsert(blueprint, entities) {
            const found = [];
            for (let at = 0; at < entities.length; at += UPSERTED) {
                const body = { entities: entities.slice(at, at + UPSERTED) };
                const answer = await call('POST', `${pathOf(blueprint)}/entities/bulk?upsert=true`, { body });
                const read = readUpsert(answer);
                if (!read.ok)
                    throw unexpected('what became of entities');
                found.push(...(read.value.errors ?? []).map((error) => refused(error, body.entities)));
            }
            return found;
        },
        async remove(blueprint, identifiers) {
            for (let at = 0; at < identifiers.length; at += REMOVED) {
                const body = { entities: identifiers.slice(at, at + REMOVED) };
                const path = `${pathOf(blueprint)}/bulk/entities?delete_dependents=false`;
                // Gone already, by a run that was killed after it: then that is what was wanted (S15).
                await call('DELETE', path, { body, gone: true });
            }
        },
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function refused({ identifier, message }, sent) {
    const name = sent.find((entity) => entity.identifier === identifier)?.title ?? identifier ?? 'an entity';
    return {
        code: 'port-entity-refused',
        message: `Port did not take ${name}: ${(message ?? 'it does not say why').slice(0, 200)}`,
        remedy: 'compare the blueprint `leasehold_lease` in Port with `leasehold export port`',
    };
}
function unexpected(what) {
    return new result/* Fault */.vC('port-unexpected', `Port answered with something else than ${what}`);
}


/***/ })

};
