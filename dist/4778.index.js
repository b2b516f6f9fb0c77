export const id = 4778;
export const ids = [4778];
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

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
    return isRecord(value) ? value : {};
}
/** One field of an object, if it has that itself. */
function fieldOf(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The items of a list; of everything else there are none. */
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
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

/***/ 9744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   hH: () => (/* binding */ sayHours),
/* harmony export */   wh: () => (/* binding */ parseLength)
/* harmony export */ });
const LENGTH = /^([1-9][0-9]{0,3})([hdw])$/;
const HOURS = { h: 1, d: 24, w: 168 };
/** Reads `12h`, `14d`, `2w` or `permanent`; anything else, also a number without unit, is `undefined` (L3). */
function parseLength(text) {
    if (text === 'permanent')
        return { kind: 'permanent' };
    const hours = parseDuration(text);
    return hours === undefined || typeof text !== 'string' ? undefined : { kind: 'for', hours, text };
}
/** Hours of `12h`, `14d` or `2w`. A day is 24 hours: arithmetic is in UTC instants only (L7). */
function parseDuration(text) {
    const match = typeof text === 'string' ? LENGTH.exec(text) : null;
    if (match === null)
        return undefined;
    const unit = match[2];
    return Number(match[1]) * HOURS[unit];
}
/** `14 days`, `1 day`, `12 hours`; weeks are said in days. */
function sayHours(hours) {
    const [count, unit] = hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour'];
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ DATA_AT_END),
  W: () => (/* binding */ templateContext)
});

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
;// CONCATENATED MODULE: ../src/stack/hcl.js


/** A key that HCL reads as itself; `for` would begin an expression, the others are values. */
const BARE_KEY = /^(?!(for|null|true|false)$)[a-z][a-z0-9_]*$/;
/** Past this width a list stands on lines of its own, so that a diff of it can be read. */
const LINE_WIDTH = 80;
/**
 * A value as an HCL literal that Terraform parses back to the same value, its strings in NFC, as Terraform keeps them.
 * Refused are: numbers that JavaScript does not hold exactly or at all, lone surrogates, and keys that are the same in NFC.
 * @param field JSON pointer for problems
 */
function hclLiteral(value, field = '') {
    const found = [];
    const text = write(value, field, found);
    return found.length > 0 ? (0,result/* problems */.Bk)(...found) : (0,result.ok)(trusted(text));
}
/** A literal of a string that has been validated, such as a name or a version. @see hclLiteral for anything else */
function hclString(text) {
    return trusted(quote(text));
}
/** An object of expressions, one to a line, sorted by key. */
function hclObject(entries) {
    const sorted = Object.entries(entries).sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b));
    return trusted(writeObject(sorted.map(([key, value]) => [BARE_KEY.test(key) ? key : quoteKey(key), value])));
}
/** Expressions of Terraform that hold no value of a person: `module.this`, `timestamp()`. */
function hclExpression(text) {
    return trusted(text);
}
/**
 * The one function that writes arguments: `=` aligned as `terraform fmt` does it. Neighbours that fit on one line are
 * aligned with each other; an argument that opens a bracket over lines stands alone.
 * @param depth levels of indentation, two blanks each
 */
function alignArguments(all, depth) {
    const indent = '  '.repeat(depth);
    const lines = alignEntries(all);
    return indentLines(lines, indent);
}
function alignEntries(all) {
    const lines = [];
    let chain = [];
    const closeChain = () => {
        const width = Math.max(0, ...chain.map(([name]) => name.length));
        for (const [name, value] of chain)
            lines.push(`${name.padEnd(width)} = ${value}`);
        chain = [];
    };
    for (const [name, value] of all) {
        if (value.includes('\n')) {
            closeChain();
            lines.push(`${name} = ${value}`);
        }
        else
            chain.push([name, value]);
    }
    closeChain();
    return lines.join('\n');
}
function write(value, field, found) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return writeNumber(value, field, found);
    if (typeof value === 'string')
        return writeString(value, field, found);
    if (isList(value))
        return writeList(value, field, found);
    const entries = new Map();
    for (const [key, held] of Object.entries(value)) {
        const inner = `${field}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        const name = key.normalize('NFC');
        if (!key.isWellFormed())
            found.push(notUnicode(inner));
        else if (entries.has(name))
            found.push(sameKey(inner, name));
        else
            entries.set(name, write(held, inner, found));
    }
    const sorted = [...entries].sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b));
    return writeObject(sorted.map(([key, text]) => [quoteKey(key), text]));
}
function writeObject(entries) {
    return entries.length === 0 ? '{}' : `{\n${indentLines(alignEntries(entries), '  ')}\n}`;
}
function writeList(value, field, found) {
    const items = value.map((held, index) => write(held, `${field}/${index}`, found));
    const line = `[${items.join(', ')}]`;
    if (!line.includes('\n') && line.length <= LINE_WIDTH)
        return line;
    return `[\n${items.map((item) => `${indentLines(item, '  ')},\n`).join('')}]`;
}
function writeNumber(value, field, found) {
    const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    if (!isExact) {
        found.push({
            code: 'number-not-exact',
            message: `\`${value}\` cannot be kept exactly`,
            field,
            allowed: [
                `whole numbers from ${Number.MIN_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}, finite fractions`,
            ],
            remedy: 'write it in quotes if the module takes text',
        });
    }
    return value === 0 ? '0' : String(value);
}
function writeString(value, field, found) {
    if (!value.isWellFormed())
        found.push(notUnicode(field));
    return quote(value);
}
/**
 * Besides what HCL needs escaped, everything that a reviewer would not see as it is: control and format characters
 * (also bidirectional overrides) and the separators of lines and paragraphs.
 */
function quote(text) {
    const escaped = text
        .normalize('NFC')
        .replace(/[\\"]/g, (character) => `\\${character}`)
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCodePoint)
        // A function, as `$$` in a replacement text is JavaScript's own escape for one `$`.
        .replace(/[$%](?=\{)/g, (character) => character + character);
    return `"${escaped}"`;
}
/** Keys beyond ASCII are written as escapes: `terraform fmt` aligns by grapheme clusters of its own Unicode version. */
function quoteKey(text) {
    return quote(text).replace(/[^\x20-\x7e]/gu, escapeCodePoint);
}
function escapeCodePoint(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
/** No literal holds a line end within quotes, so every line may be indented. */
function indentLines(text, indent) {
    return text
        .split('\n')
        .map((line) => `${indent}${line}`)
        .join('\n');
}
function notUnicode(field) {
    return {
        code: 'not-unicode',
        message: 'the text holds half of a surrogate pair',
        field,
        allowed: ['Unicode text'],
        remedy: 'remove the broken character',
    };
}
function sameKey(field, key) {
    return {
        code: 'same-key',
        message: `two keys are \`${key}\` after Unicode normalisation (NFC)`,
        field,
        allowed: ['keys that differ in NFC, as Terraform compares them'],
        remedy: 'rename one of them',
    };
}
function isList(value) {
    return Array.isArray(value);
}
function trusted(text) {
    return text;
}

;// CONCATENATED MODULE: ../src/stack/lease-values.js


/** Most characters of a name that is unique: what buckets, databases and roles all allow. */
const UNIQUE_NAME = 63;
const UID_PART = 8;
/** `payments-reports-3f9c2a71`: team, name, and the beginning of the uid, so that no two lives ever meet. */
function uniqueName({ team, name, uid }) {
    const stem = `${team}-${name}`.slice(0, UNIQUE_NAME - UID_PART - 1).replace(/-+$/, '');
    return `${stem}-${uid.slice(0, UID_PART)}`;
}
/** The expression that a variable gets. */
function leaseValue(value, texts, tags) {
    switch (value) {
        case 'tags':
            return hclObject(tags);
        case 'unique-name':
            return hclString(uniqueName(texts));
        case 'cost-centre':
            return hclString(texts.costCentre);
        case 'uid':
        case 'team':
        case 'name':
        case 'environment':
        case 'account':
        case 'region':
        case 'owner':
            return hclString(texts[value]);
        default:
            throw new result/* Fault */.vC('unknown-lease-value', `\`${String(value)}\` is nothing that a lease has`);
    }
}

;// CONCATENATED MODULE: ../src/stack/context.js




/** Variable of a stack whose module says that the owner decides how its data ends. */
const DATA_AT_END = 'leasehold_data_at_end';
/** Turns a request and its pins into what templates may see. */
function templateContext(facts) {
    const { request, module, pins } = facts;
    const inputs = literals(request.inputs, '/inputs');
    if (!inputs.ok)
        return inputs;
    const tags = literals(tagsOf(facts), '/tags');
    if (!tags.ok)
        return tags;
    const { uid, team, name, environment, account, region } = pins;
    const lease = Object.fromEntries(Object.entries({ uid, team, name, environment, account, region }).map(([key, value]) => [
        key,
        hclString(value),
    ]));
    return (0,result.ok)({
        header: header(pins.request),
        terraform: terraformBlock(module, pins),
        provider: providerBlock(module, pins, tags.value),
        markers: markersBlock(module, pins),
        module: { arguments: moduleArguments(facts, { inputs: inputs.value, lease, tags: tags.value }) },
        outputs: Object.entries(module.manifest.outputs)
            .sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b))
            .map(([name, output]) => ({
            name,
            arguments: alignArguments([
                ['description', hclString(output?.description ?? '')],
                ['value', hclExpression(`module.this.${name}`)],
                ...(output?.sensitive === true ? [['sensitive', hclExpression('true')]] : []),
            ], 1),
        })),
        inputs: inputs.value,
        lease,
        tags: tags.value,
    });
}
/** Tags of every resource; nothing that changes by itself is a tag. */
function tagsOf({ request, config, pins }) {
    return {
        ...config.tags,
        'leasehold:cost-centre': teamOf(config, pins).costCentre,
        'leasehold:environment': pins.environment,
        'leasehold:owner': request.owner.login,
        'leasehold:repository': config.repository.name,
        'leasehold:request': pins.request,
        'leasehold:team': pins.team,
        'leasehold:uid': pins.uid,
    };
}
function teamOf(config, pins) {
    const team = config.teams.get(pins.team);
    if (team === undefined)
        throw new result/* Fault */.vC('unknown-team', `no team ${pins.team}`);
    return team;
}
function header(request) {
    return [
        `# Rendered from ${request}. Do not edit: change the request and run`,
        `#   leasehold render ${request}`,
    ].join('\n');
}
function terraformBlock(module, pins) {
    const providers = Object.entries(module.manifest.providers).sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b));
    const required = providers.map(([name, provider]) => [
        name,
        hclObject({
            source: hclString(provider?.source ?? ''),
            version: hclString(provider?.version ?? ''),
        }),
    ]);
    return [
        'terraform {',
        alignArguments([['required_version', hclString(`>= ${pins.engine.version}`)]], 1),
        '',
        ...(required.length === 0 ? [] : ['  required_providers {', alignArguments(required, 2), '  }', '']),
        `  backend "${pins.backend.type}" {`,
        alignArguments(backendArguments(pins), 2),
        '  }',
        '}',
    ].join('\n');
}
function backendArguments({ backend }) {
    if (backend.type === 'local')
        return [['path', hclString(`${backend.path}/${backend.key}`)]];
    return [
        ['bucket', hclString(backend.bucket)],
        ['key', hclString(backend.key)],
        ['region', hclString(backend.region)],
        ['use_lockfile', hclExpression('true')],
        ['encrypt', hclExpression('true')],
    ];
}
/** Nothing when the module uses no AWS. */
function providerBlock(module, pins, tags) {
    const aws = Object.entries(module.manifest.providers).find(([, provider]) => provider?.source === 'hashicorp/aws');
    if (aws === undefined)
        return '# This module needs no provider configuration.';
    return [
        `provider "${aws[0]}" {`,
        alignArguments([
            ['region', hclString(pins.region)],
            ['allowed_account_ids', hclExpression(`[${hclString(pins.account)}]`)],
        ], 1),
        '',
        '  default_tags {',
        alignArguments([['tags', hclObject(tags)]], 2),
        '  }',
        '}',
    ].join('\n');
}
/** Given by the reaper alone, when the lease ends (docs/adr/0006-the-word-on-data.md); until then the data is kept. */
const END_VARIABLE = `
variable "${DATA_AT_END}" {
  description = "The owner's word on the data, given when the lease ends."
  type        = string
  default     = "snapshot"
}
`;
/** Uid, start and tree of the lease, kept in the state: see docs/architecture.md. */
function markersBlock({ manifest }, pins) {
    const end = manifest.data?.['end-variable'] === undefined ? '' : END_VARIABLE;
    return `variable "leasehold_tree" {
  description = "Git tree of this stack, given at plan: a tree cannot hold its own id."
  type        = string
}
${end}
resource "terraform_data" "leasehold_uid" {
  input = ${hclString(pins.uid)}
}

# Keeps the time of the first apply.
resource "terraform_data" "leasehold_start" {
  input = timestamp()

  lifecycle {
    ignore_changes = [input]
  }
}

# Changes only when everything else was applied.
resource "terraform_data" "leasehold_tree" {
  input      = var.leasehold_tree
  depends_on = [module.this]
}`;
}
function moduleArguments(facts, { inputs, lease, tags }) {
    const { module, config, pins } = facts;
    const variable = module.manifest['lease-variable'];
    const reader = module.manifest['reader-variable'];
    const end = module.manifest.data?.['end-variable'];
    const role = config.teams.get(pins.team)?.roles?.get(pins.environment);
    const groups = [
        [['source', hclString('./module')]],
        variable === undefined ? [] : [[variable, hclObject(lease)]],
        Object.entries(module.manifest['lease-values'] ?? {})
            .sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b))
            .flatMap(([name, value]) => value === undefined ? [] : [[name, leaseValue(value, leaseTexts(facts), tags)]]),
        Object.entries(inputs).sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b)),
        [
            ...(reader === undefined
                ? []
                : [[reader, role === undefined ? hclExpression('null') : hclString(role)]]),
            ...(end === undefined ? [] : [[end, hclExpression(`var.${DATA_AT_END}`)]]),
        ],
    ];
    return groups
        .filter((group) => group.length > 0)
        .map((group) => alignArguments(group, 1))
        .join('\n\n');
}
function leaseTexts({ request, config, pins }) {
    const { uid, team, name, environment, account, region } = pins;
    const { costCentre } = teamOf(config, pins);
    return { uid, team, name, environment, account, region, owner: request.owner.login, costCentre };
}
function literals(values, field) {
    const found = {};
    for (const [key, value] of Object.entries(values)) {
        const literal = hclLiteral(value, `${field}/${key}`);
        if (!literal.ok)
            return literal;
        found[key] = literal.value;
    }
    return (0,result.ok)(found);
}


/***/ })

};
