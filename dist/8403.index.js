export const id = 8403;
export const ids = [8403];
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

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $V: () => (/* binding */ manifestOf),
  $2: () => (/* binding */ manifestText),
  XV: () => (/* binding */ newPins),
  cz: () => (/* binding */ pinsOf),
  WI: () => (/* binding */ readManifest)
});

;// CONCATENATED MODULE: ../src/formats/stack.js
// Generated from schemas/stack.schema.json by `npm run generate`. Do not edit.
const stackManifestSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:stack:1',
    title: 'StackManifest',
    description: 'stacks/<team>/<name>/stack.json: what must not move under a living stack. The machine writes it.',
    type: 'object',
    additionalProperties: false,
    required: [
        'version',
        'uid',
        'request',
        'issue',
        'team',
        'name',
        'environment',
        'owner',
        'module',
        'engine',
        'account',
        'partition',
        'region',
        'backend',
        'repository',
        'toolkit',
    ],
    properties: {
        version: { const: 1, description: 'Version of this format.' },
        uid: {
            type: 'string',
            description: 'Random identity of one life of one stack; never reused.',
            pattern: '^[a-z2-7]{26}$',
        },
        request: {
            type: 'string',
            description: 'Path of the request in the platform repository.',
            pattern: '^requests/[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]\\.yaml$',
        },
        issue: {
            anyOf: [
                { type: 'integer', description: "The lease's home: number of its GitHub issue.", minimum: 1 },
                { type: 'null' },
            ],
        },
        team: { type: 'string', description: 'Team.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
        name: { type: 'string', description: 'Name.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
        environment: { type: 'string', description: 'Environment.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
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
        module: {
            type: 'object',
            description: 'What was frozen into module/.',
            additionalProperties: false,
            required: ['name', 'version', 'digest'],
            properties: {
                name: { type: 'string', description: 'Module.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
                version: { type: 'string', description: 'Version.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
                digest: {
                    type: 'string',
                    description: 'Of the frozen module files.',
                    pattern: '^sha256:[0-9a-f]{64}$',
                },
            },
        },
        engine: {
            type: 'object',
            description: 'What plans and applies.',
            additionalProperties: false,
            required: ['name', 'version'],
            properties: {
                name: { enum: ['terraform', 'tofu'] },
                version: { type: 'string', description: 'Least version.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
            },
        },
        account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
        partition: { enum: ['aws', 'aws-us-gov', 'aws-cn'], description: 'AWS partition.' },
        region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
        backend: {
            description: 'Where the state lies.',
            oneOf: [
                {
                    type: 'object',
                    description: 'S3.',
                    additionalProperties: false,
                    required: ['type', 'bucket', 'region', 'key'],
                    properties: {
                        type: { const: 's3' },
                        bucket: { type: 'string', description: 'Bucket.' },
                        region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                        key: {
                            type: 'string',
                            description: 'Key of the Terraform state in its backend.',
                            pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                        },
                    },
                    title: 'S3StackBackend',
                },
                {
                    type: 'object',
                    description: 'Local.',
                    additionalProperties: false,
                    required: ['type', 'path', 'key'],
                    properties: {
                        type: { const: 'local' },
                        path: { type: 'string', description: 'Folder.' },
                        key: {
                            type: 'string',
                            description: 'Key of the Terraform state in its backend.',
                            pattern: '^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$',
                        },
                    },
                    title: 'LocalStackBackend',
                },
            ],
        },
        repository: { type: 'integer', description: 'Numeric id of the platform repository.', minimum: 1 },
        toolkit: {
            type: 'string',
            description: 'Toolkit that made the pins.',
            pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
        },
    },
};

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var kit_result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
;// CONCATENATED MODULE: ../src/stack/manifest.js





/** Bytes; a manifest has about one thousand. */
const MANIFEST_LIMIT = 64 * 1024;
const validate = (0,schema/* validator */.Nc)(stackManifestSchema);
/** Reads `stack.json` of a stack. */
function readManifest(path, content) {
    let value;
    try {
        if (content.byteLength > MANIFEST_LIMIT)
            throw new RangeError('too large');
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch {
        return (0,kit_result/* problems */.Bk)({
            code: 'stack-manifest-syntax',
            message: 'not valid JSON',
            file: path,
            line: 1,
            field: '',
            allowed: ['what `leasehold render` wrote'],
            remedy: 'restore the file: the machine owns it',
        });
    }
    const result = validate(value);
    if (result.ok)
        return result;
    return { ok: false, problems: result.problems.map((problem) => ({ ...problem, file: path, line: 1 })) };
}
/** The pins of a stack that is rendered for the first time. */
function newPins(facts) {
    const { request, module, config, uid } = facts;
    const environment = config.environments.get(request.environment);
    if (environment === undefined) {
        throw new kit_result/* Fault */.vC('unknown-environment', `no environment ${request.environment}`);
    }
    const key = `${config.repository.id}/${request.team}/${request.name}/${uid}/terraform.tfstate`;
    const { backend } = config;
    return {
        uid,
        request: request.path,
        issue: facts.issue,
        team: request.team,
        name: request.name,
        environment: request.environment,
        module: { name: module.manifest.name, version: module.manifest.version, digest: module.digest },
        engine: config.engine,
        account: environment.account,
        partition: partitionOf(environment.partition),
        region: request.region,
        backend: backend.type === 's3'
            ? { type: 's3', bucket: backend.bucket, region: backend.region, key }
            : { type: 'local', path: backend.path, key },
        repository: config.repository.id,
        toolkit: facts.toolkit,
    };
}
/** The pins of a stack that exists, from its `stack.json` on the base branch. */
function pinsOf(manifest) {
    const { version: _version, owner: _owner, uid, module, ...rest } = manifest;
    return {
        ...rest,
        uid: (0,brands/* asUid */.N0)(uid),
        module: { name: module.name, version: module.version, digest: (0,brands/* asDigest */.J6)(module.digest) },
    };
}
/** What `stack.json` says of a request under its pins. */
function manifestOf(pins, request) {
    return { version: 1, ...pins, owner: { login: request.owner.login, id: request.owner.id } };
}
/** The bytes of `stack.json`. */
function manifestText(manifest) {
    return (0,canonical/* prettyJson */.D_)(manifest);
}
function partitionOf(text) {
    if (text === 'aws' || text === 'aws-us-gov' || text === 'aws-cn')
        return text;
    throw new kit_result/* Fault */.vC('schema-gap', `the schema let a wrong partition through: ${text}`);
}


/***/ })

};
