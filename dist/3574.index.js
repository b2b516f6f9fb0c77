export const id = 3574;
export const ids = [3574];
export const modules = {

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

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** Levenshtein distance; inputs longer than 64 characters count as far apart. */
function editDistance(a, b) {
    if (a.length > 64 || b.length > 64)
        return Number.MAX_SAFE_INTEGER;
    let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ validator),
/* harmony export */   mv: () => (/* binding */ validateDocument),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export allowedBy */
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5627);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8942);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4405);




/**
 * A check of one schema, compiled at its first use. Problems carry the JSON pointer as `field`, and what is allowed.
 * @param schema JSON Schema draft-07
 */
function validator(schema, options = {}) {
    let compiled;
    const useDefaults = options.defaults ?? false;
    return (value) => {
        compiled ??= new ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv({ allErrors: true, strict: false, verbose: true, useDefaults }).compile(schema);
        if (compiled(value))
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value);
        return { ok: false, problems: uniqueProblems(compiled.errors ?? [], options.called ?? 'the file') };
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
function uniqueProblems(errors, whole) {
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
            const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, known);
            return {
                code: 'unknown-field',
                message: `\`${key}\` is not a field of ${called}`,
                field: `${here}/${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerKey */ .dW)(key)}`,
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
                field: `${here}/${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerKey */ .dW)(key)}`,
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
                field: `${here}/${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerKey */ .dW)(String(params['propertyName']))}`,
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
    return {
        code,
        message,
        field: error.instancePath,
        allowed,
        remedy: remedyOf(error, allowed),
    };
}
function remedyOf({ data, parentSchema }, allowed) {
    const isChoice = Array.isArray(parentSchema?.['enum']);
    const guess = isChoice && typeof data === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(data, allowed) : undefined;
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

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dW: () => (/* binding */ pointerKey),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony exports YAML_LIMIT, readYamlStream */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2831);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);


/** Bytes; checked before anything is parsed. */
const YAML_LIMIT = 64 * 1024;
const DEPTH_LIMIT = 32;
/**
 * The one place where YAML is read: at most 64 KiB, UTF-8, one document, no aliases, bounded depth, no duplicate keys.
 * Every pointer knows its line and column, so that each message can say where.
 */
function readYaml(file, content) {
    if (content.byteLength > YAML_LIMIT) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)({
            code: 'file-too-large',
            message: `the file has ${content.byteLength} bytes`,
            file,
            line: 1,
            field: '',
            allowed: [`at most ${YAML_LIMIT} bytes`],
            remedy: 'remove what is not part of the request',
        });
    }
    const text = decodeUtf8(content);
    if (text === undefined) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)({
            code: 'not-utf8',
            message: 'the file is not UTF-8',
            file,
            line: 1,
            field: '',
            allowed: ['UTF-8'],
            remedy: 'save it as UTF-8',
        });
    }
    try {
        const events = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH(text, { maxDepth: DEPTH_LIMIT, filename: file });
        const alias = events.find((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ALIAS */ .Sm);
        if (alias !== undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(aliasProblem(file, text, events, alias));
        const documents = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw(events, { source: text, filename: file, maxAliases: 0 });
        if (documents.length !== 1)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(documentsProblem(file, documents.length));
        let places;
        const position = (pointer) => {
            places ??= positionsOf(text, events);
            return findPosition(places, pointer);
        };
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ file, value: documents[0], position });
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(syntaxProblem(file, error));
    }
}
/**
 * The documents of a YAML stream, for what others wrote and nobody edits here: no aliases, bounded depth, no duplicate
 * keys; larger than a file of ours may be.
 */
function readYamlStream(file, content, limit) {
    if (content.byteLength > limit)
        return problems({ code: 'file-too-large', message: `the file has ${content.byteLength} bytes`, file });
    const text = decodeUtf8(content);
    if (text === undefined)
        return problems({ code: 'not-utf8', message: 'the file is not UTF-8', file });
    try {
        const events = yaml.parseEvents(text, { maxDepth: DEPTH_LIMIT, filename: file });
        const alias = events.find((event) => event.type === yaml.EVENT_ALIAS);
        if (alias !== undefined)
            return problems(aliasProblem(file, text, events, alias));
        return ok(yaml.constructFromEvents(events, { source: text, filename: file, maxAliases: 0 }));
    }
    catch (error) {
        if (!(error instanceof yaml.YAMLException))
            throw error;
        return problems(syntaxProblem(file, error));
    }
}
function decodeUtf8(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        return undefined;
    }
}
/** An alias bomb is stopped at its first alias, before any value is built. */
function aliasProblem(file, text, events, alias) {
    const before = events.slice(0, events.indexOf(alias) + 1);
    const fields = [...positionsOf(text, before).keys()];
    return {
        code: 'yaml-alias',
        message: 'aliases (`*name`) are not allowed',
        file,
        ...placeIn(text)(alias.anchorStart),
        field: fields.at(-1) ?? '',
        allowed: ['values written out'],
        remedy: 'write the value out where it is used',
    };
}
function documentsProblem(file, count) {
    return {
        code: 'yaml-documents',
        message: count === 0 ? 'the file is empty' : `the file holds ${count} YAML documents`,
        file,
        line: 1,
        column: 1,
        field: '',
        allowed: ['one YAML document'],
        remedy: count === 0 ? 'write the request' : 'keep one and remove the `---` lines',
    };
}
function syntaxProblem(file, error) {
    const mark = error.mark;
    return {
        code: 'yaml-syntax',
        message: `not valid YAML: ${error.reason}`,
        file,
        line: (mark?.line ?? 0) + 1,
        column: (mark?.column ?? 0) + 1,
        field: '',
        allowed: ['YAML 1.2, one document'],
        remedy: 'correct this line',
    };
}
/** Escapes one key of a JSON pointer (RFC 6901). */
function pointerKey(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Line and column of an offset, by binary search in the starts of lines. */
function placeIn(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((lineStarts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
    };
}
function positionsOf(text, events) {
    const places = new Map();
    const stack = [];
    const place = placeIn(text);
    const enter = (offset, scalar) => {
        const parent = stack.at(-1);
        if (parent === undefined)
            return '';
        if (parent.kind === 'mapping' && parent.key === undefined) {
            parent.key = scalar ?? '';
            const pointer = `${parent.pointer}/${pointerKey(parent.key)}`;
            places.set(pointer, place(offset));
            return undefined;
        }
        if (parent.kind === 'mapping') {
            const pointer = `${parent.pointer}/${pointerKey(parent.key ?? '')}`;
            parent.key = undefined;
            return pointer;
        }
        if (parent.kind === 'document')
            return '';
        const pointer = `${parent.pointer}/${parent.index}`;
        parent.index += 1;
        places.set(pointer, place(offset));
        return pointer;
    };
    for (const event of events) {
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_DOCUMENT */ .FQ:
                stack.push({ pointer: '', kind: 'document', key: undefined, index: 0 });
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_MAPPING */ .uj:
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_SEQUENCE */ .$J: {
                const pointer = enter(event.start, undefined);
                if (pointer === '')
                    places.set('', place(event.start));
                const kind = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_MAPPING */ .uj ? 'mapping' : 'sequence';
                stack.push({ pointer: pointer ?? '', kind, key: undefined, index: 0 });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ALIAS */ .Sm:
                enter(event.anchorStart, undefined);
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_SCALAR */ ._W:
                enter(event.valueStart, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE(text, event));
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_POP */ .lV:
                stack.pop();
                break;
            default:
                break;
        }
    }
    return places;
}
function findPosition(places, pointer) {
    for (let at = pointer;; at = at.slice(0, at.lastIndexOf('/'))) {
        const found = places.get(at);
        if (found !== undefined)
            return found;
        if (at === '')
            return { line: 1, column: 1 };
    }
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

/***/ 6769:
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
    const lease = Object.fromEntries(Object.entries({
        uid: pins.uid,
        team: pins.team,
        name: pins.name,
        environment: pins.environment,
        account: pins.account,
        region: pins.region,
    }).map(([key, value]) => [key, hclString(value)]));
    return (0,result.ok)({
        header: header(pins.request),
        terraform: terraformBlock(module, pins),
        provider: providerBlock(module, pins, tags.value),
        markers: markersBlock(module, pins),
        module: { arguments: moduleArguments(facts, inputs.value, lease) },
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
    const team = config.teams.get(pins.team);
    if (team === undefined)
        throw new result/* Fault */.vC('unknown-team', `no team ${pins.team}`);
    return {
        ...config.tags,
        'leasehold:cost-centre': team.costCentre,
        'leasehold:environment': pins.environment,
        'leasehold:owner': request.owner.login,
        'leasehold:repository': config.repository.name,
        'leasehold:request': pins.request,
        'leasehold:team': pins.team,
        'leasehold:uid': pins.uid,
    };
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
        '  required_providers {',
        alignArguments(required, 2),
        '  }',
        '',
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
function moduleArguments({ module, config, pins }, inputs, lease) {
    const variable = module.manifest['lease-variable'];
    const reader = module.manifest['reader-variable'];
    const end = module.manifest.data?.['end-variable'];
    const role = config.teams.get(pins.team)?.roles?.get(pins.environment);
    const groups = [
        [['source', hclString('./module')]],
        variable === undefined ? [] : [[variable, hclObject(lease)]],
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
