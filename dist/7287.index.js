export const id = 7287;
export const ids = [7287];
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
/* harmony export */   bR: () => (/* binding */ treeIdOf),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
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

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony exports YAML_LIMIT, readYamlStream */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2831);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4505);
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
            const pointer = `${parent.pointer}/${(0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerKey */ .d)(parent.key)}`;
            places.set(pointer, place(offset));
            return undefined;
        }
        if (parent.kind === 'mapping') {
            const pointer = `${parent.pointer}/${(0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerKey */ .d)(parent.key ?? '')}`;
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

/***/ 9086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isOfficeTime),
/* harmony export */   TH: () => (/* binding */ nextOfficeTime),
/* harmony export */   UW: () => (/* binding */ parseTimeOfDay),
/* harmony export */   XF: () => (/* binding */ SHORTEST_MINUTES),
/* harmony export */   bs: () => (/* binding */ parseDays)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6476);


/**
 * The shortest that office hours may be. The reaper runs hourly and comes late, and clocks are put forward by an hour:
 * in two hours it comes by at least once, on every day.
 */
const SHORTEST_MINUTES = 120;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A week, and the days at both ends that another offset may move. */
const DAYS_AHEAD = 9;
function isOfficeTime(instant, { days, from, to, timeZone }) {
    const { day, minutes } = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .wallTimeOf */ .P5)(instant, timeZone);
    return days.has(day) && minutes >= from && minutes < to;
}
/** The instant itself when it is in office hours, else when the next ones begin: within a week. */
function nextOfficeTime(instant, hours) {
    if (isOfficeTime(instant, hours))
        return instant;
    const { wall, minutes } = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .wallTimeOf */ .P5)(instant, hours.timeZone);
    const midnight = wall - minutes * MINUTE;
    for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
        const opens = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOfWall */ .l3)(midnight + ahead * DAY + hours.from * MINUTE, hours.timeZone);
        if (opens > instant && isOfficeTime(opens, hours))
            return opens;
    }
    // Not reached with a day of the week and SHORTEST_MINUTES: no zone skips the same weekday twice.
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(Date.parse(instant) + DAYS_AHEAD * DAY);
}
/** Days of `mon-fri`, `sun-thu` or `wed`; `undefined` for anything else. */
function parseDays(text) {
    const [first = '', last = first, ...rest] = text.split('-');
    const from = _time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .DAYS */ .qn.findIndex((day) => day === first);
    const to = _time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .DAYS */ .qn.findIndex((day) => day === last);
    if (from < 0 || to < 0 || rest.length > 0)
        return undefined;
    const count = ((to - from + 7) % 7) + 1;
    return new Set(Array.from({ length: count }, (_unused, index) => (from + index) % 7));
}
/** Minutes since midnight of `09:00`; `24:00` is the end of the day. `undefined` for anything else. */
function parseTimeOfDay(text) {
    const match = /^(\d{2}):([0-5]\d)$/.exec(text);
    if (match === null)
        return undefined;
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    return minutes <= 24 * 60 ? minutes : undefined;
}


/***/ }),

/***/ 6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ nearestTimeZone),
/* harmony export */   P5: () => (/* binding */ wallTimeOf),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   l3: () => (/* binding */ instantOfWall),
/* harmony export */   qn: () => (/* binding */ DAYS)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8942);


/** Days of the week, from 0: Sunday, as JavaScript counts. */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const formats = new Map();
/** Whether IANA has a zone of this name; an offset such as `+01:00` is none, as it knows no summer. */
function isTimeZone(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        formatOf(name);
        return true;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
/** The zone that a misspelt name most likely meant. */
function nearestTimeZone(name) {
    return (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, ['UTC', ...Intl.supportedValuesOf('timeZone')]);
}
/** The wall time of an instant. The zone is always named, so that the machine's own (`TZ`) does not matter (L7). */
function wallTimeOf(instant, zone) {
    const parts = new Map(formatOf(zone)
        .formatToParts((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant))
        .map(({ type, value }) => [type, value]));
    const figure = (type) => Number(parts.get(type));
    const day = Date.UTC(figure('year'), figure('month') - 1, figure('day'));
    const minutes = figure('hour') * 60 + figure('minute');
    return { wall: day + minutes * MINUTE, day: new Date(day).getUTCDay(), minutes };
}
/**
 * The first instant that has this wall time. Where clocks were put forward over it there is none: then the instant
 * that would have had it, had they not been.
 */
function instantOfWall(wall, zone) {
    const offsets = [wall - DAY, wall + DAY].map((near) => offsetAt(near, zone));
    const candidates = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
    const exact = candidates.find((time) => wallTimeOf((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(time), zone).wall === wall);
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(exact ?? wall - (offsets[0] ?? 0));
}
/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(time, zone) {
    return wallTimeOf((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(time), zone).wall - Math.floor(time / MINUTE) * MINUTE;
}
/** Made once per zone: making one takes longer than some hundred uses. */
function formatOf(zone) {
    const known = formats.get(zone);
    if (known !== undefined)
        return known;
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
    });
    formats.set(zone, format);
    return format;
}


/***/ }),

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ CONFIG_PATH),
  Z: () => (/* binding */ loadConfig)
});

// NAMESPACE OBJECT: ../src/formats/leasehold.check.js
var leasehold_check_namespaceObject = {};
__webpack_require__.r(leasehold_check_namespaceObject);
__webpack_require__.d(leasehold_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/leasehold.check.js
// Made of schemas/leasehold.schema.json by `npm run generate`. Do not edit.

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:leasehold:1","title":"LeaseholdConfig","description":"leasehold.yaml: how a platform repository works.","type":"object","additionalProperties":false,"required":["version","repository","engine","backend","accounts","environments","teams"],"properties":{"version":{"const":1,"description":"Version of this format."},"repository":{"type":"object","description":"The platform repository.","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"integer","description":"GitHub's numeric repository id; part of every state key.","minimum":1},"name":{"type":"string","description":"owner/name","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},"default-branch":{"type":"string","description":"Branch that says what should be.","default":"main"}}},"engine":{"type":"object","description":"What plans and applies.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"enum":["terraform","tofu"],"description":"Which binary."},"version":{"type":"string","description":"Exactly this version; stacks pin it. Found on the PATH, or installed.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"checksums":{"type":"array","description":"Lines of the releases' SHA256SUMS, of every version that is to be installed: `<sha256>  terraform_1.12.2_linux_amd64.zip`.","items":{"type":"string","description":"One line.","pattern":"^[0-9a-f]{64} [ *](terraform|tofu)_[0-9]+\\.[0-9]+\\.[0-9]+_[a-z0-9]+_[a-z0-9]+\\.zip$"}}}},"backend":{"description":"Where state and evidence lie.","oneOf":[{"type":"object","description":"S3 with a native lock file.","additionalProperties":false,"required":["type","bucket","region"],"properties":{"type":{"const":"s3"},"bucket":{"type":"string","description":"Bucket of state and evidence.","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"}},"title":"S3Backend"},{"type":"object","description":"Terraform's local backend; for trying out without a cloud.","additionalProperties":false,"required":["type","path"],"properties":{"type":{"const":"local"},"path":{"type":"string","description":"Folder of state and evidence, absolute or relative to the repository.","minLength":1}},"title":"LocalBackend"}]},"accounts":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["alias"],"properties":{"alias":{"type":"string","description":"What people call it.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"partition":{"enum":["aws","aws-us-gov","aws-cn"],"description":"AWS partition.","default":"aws"}}},"description":"AWS accounts by id.","propertyNames":{"pattern":"^[0-9]{12}$"},"minProperties":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["account","region","lease"],"properties":{"account":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"region":{"type":"string","description":"Region of a request that names none.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"regions":{"type":"array","description":"Regions that forms offer besides `region`; the guardrail region-allowed decides.","items":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"minItems":1,"uniqueItems":true},"lease":{"type":"object","description":"Lease lengths.","additionalProperties":false,"required":["default","max"],"properties":{"default":{"type":"string","description":"Length that forms suggest.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"max":{"type":"string","description":"Longest length, counted from the start, whatever a file says.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"permanent":{"type":"boolean","description":"Whether `lease: permanent` is allowed.","default":false}}},"approvals":{"type":"integer","description":"Approvals a change needs before apply.","minimum":0,"maximum":6,"default":1},"no-approval":{"type":"object","description":"A change that keeps to this needs no person: it costs at most so much, loses no data, and every policy passes. Absent: `approvals` always.","additionalProperties":false,"required":["usd-month"],"properties":{"usd-month":{"type":"number","description":"Most that the lease may cost, USD a month of 730 hours. An unpriced part always needs a person.","minimum":0}}},"warnings":{"type":"array","items":{"type":"string","description":"Time before the end.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"description":"When to warn before the end here, instead of `leases.warnings`.","minItems":1}}},"description":"Environments by name.","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"minProperties":1},"teams":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["cost-centre","members"],"properties":{"cost-centre":{"type":"string","description":"Cost centre, a tag.","pattern":"^[A-Za-z0-9_.:/=+@-]{1,64}$"},"members":{"type":"array","items":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"description":"Who may ask for this team.","minItems":1},"budget-usd-month":{"type":"number","description":"Budget, USD a month.","minimum":0},"max-leases":{"type":"integer","description":"Most leases that the team has at the same time (guardrail team-quota).","minimum":1},"github-team":{"type":"string","description":"Slug of a GitHub team of the same owner whose members may ask too; read only where the token is an App's.","pattern":"^[a-z0-9][a-z0-9_.-]{0,99}$"},"time-zone":{"type":"string","description":"Time zone that the team works in, IANA's name, `Europe/Berlin`. Absent: that of `reaper.office-hours`.","pattern":"^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},"roles":{"type":"object","additionalProperties":{"type":"string","description":"ARN of the role.","pattern":"^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},"description":"The team's own IAM role by environment, in the account of the environment: it may read the secrets of the team's leases there.","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"}}}},"description":"Teams by name.","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"minProperties":1},"$schema":{"type":"string","description":"For editors."},"approvers":{"type":"array","items":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"description":"Who may approve. Absent: anybody whose role in the repository is write or more."},"leases":{"type":"object","description":"Lease rules.","additionalProperties":false,"required":[],"properties":{"warnings":{"type":"array","items":{"type":"string","description":"Time before the end.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"description":"When to warn before the end, longest first.","minItems":1,"default":["2d","2h"]},"grace":{"type":"string","description":"Time between the end of a lease that ran out and its destroy.","pattern":"^[1-9][0-9]{0,3}[hdw]$","default":"1h"}}},"naming":{"type":"object","description":"Names of requests.","additionalProperties":false,"required":[],"properties":{"pattern":{"type":"string","description":"Names of requests, a regular expression without flags.","maxLength":200},"max-length":{"type":"integer","description":"Longest team + name.","minimum":3,"maximum":80}}},"tags":{"type":"object","additionalProperties":{"type":"string","description":"Tag value.","pattern":"^[A-Za-z0-9 _.:/=+@-]{1,256}$"},"description":"More tags for every resource.","propertyNames":{"pattern":"^[A-Za-z0-9_.:/=+@-]{1,128}$"}},"reaper":{"type":"object","description":"How leases are ended.","additionalProperties":false,"required":["enabled"],"properties":{"enabled":{"type":"boolean","description":"Whether mode `destroy` may destroy at all (L1)."},"max-per-run":{"type":"integer","description":"More than this due at once: nothing is destroyed (L6).","minimum":1,"default":10},"max-percent":{"type":"integer","description":"Above 10 leases, more than this share due at once: nothing is destroyed (L6).","minimum":1,"maximum":100,"default":20},"max-hold":{"type":"string","description":"All holds together reach at most this far beyond the end (L8).","pattern":"^[1-9][0-9]{0,3}[hdw]$","default":"14d"},"max-pending":{"type":"string","description":"How long an open PR on a lease delays its end (L9).","pattern":"^[1-9][0-9]{0,3}[hdw]$","default":"2d"},"max-tries":{"type":"integer","description":"An end that failed so often is tried no more until a person asks for it, with `/retry` (L17).","minimum":1,"maximum":20,"default":5},"denied-accounts":{"type":"array","items":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"description":"Nothing is ever destroyed here (L5)."},"office-hours":{"type":"object","description":"Leases that ran out and stacks whose request was deleted are destroyed only while their team is at work; an end that its owner asked for does not wait. Absent: at any time.","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"string","description":"`mon-fri`, or one day.","pattern":"^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$"},"from":{"type":"string","description":"Time of day, `09:00`.","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","description":"Time of day, at least two hours later, `17:00`; `24:00` is midnight.","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},"time-zone":{"type":"string","description":"Time zone of teams that name none, IANA's name.","pattern":"^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$","default":"UTC"}}},"interval":{"type":"string","description":"How often the reaper runs; without a heartbeat for twice as long there is an alarm (L22). At most 7d.","pattern":"^([1-9][0-9]?h|[1-7]d)$","default":"1h"}}},"catalog":{"type":"object","description":"Where catalog and ledger are published.","additionalProperties":false,"required":[],"properties":{"branch":{"type":"string","description":"Branch of the published views.","pattern":"^[A-Za-z0-9._/-]{1,100}$","default":"leasehold-catalog"}}},"notifications":{"type":"object","description":"Reserved.","additionalProperties":false,"required":[],"properties":{}},"requests":{"type":"object","description":"Requests that come from elsewhere.","additionalProperties":false,"required":["senders"],"properties":{"senders":{"type":"array","description":"Accounts whose repository_dispatch or workflow_dispatch may ask on behalf of a person (Port, Backstage, a Slack workflow). Nobody else may.","minItems":1,"items":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1},"teams":{"type":"array","description":"Teams it may ask for. Absent: all.","minItems":1,"items":{"type":"string","description":"Team."}}}}}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length["default"];
const pattern0 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
const pattern1 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern2 = new RegExp("^[0-9a-f]{64} [ *](terraform|tofu)_[0-9]+\\.[0-9]+\\.[0-9]+_[a-z0-9]+_[a-z0-9]+\\.zip$", "u");
const pattern3 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern4 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern5 = new RegExp("^[0-9]{12}$", "u");
const pattern6 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern11 = new RegExp("^[1-9][0-9]{0,3}[hdw]$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_.:/=+@-]{1,64}$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$", "u");
const pattern17 = new RegExp("^[a-z0-9][a-z0-9_.-]{0,99}$", "u");
const pattern18 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$", "u");
const pattern20 = new RegExp("^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const pattern24 = new RegExp("^[A-Za-z0-9_.:/=+@-]{1,128}$", "u");
const pattern25 = new RegExp("^[A-Za-z0-9 _.:/=+@-]{1,256}$", "u");
const pattern29 = new RegExp("^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$", "u");
const pattern30 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern31 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern33 = new RegExp("^([1-9][0-9]?h|[1-7]d)$", "u");
const pattern34 = new RegExp("^[A-Za-z0-9._/-]{1,100}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:leasehold:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.repository === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"}); errors++;
}
if(data.engine === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"}); errors++;
}
if(data.backend === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backend"},message:"must have required property '"+"backend"+"'"}); errors++;
}
if(data.accounts === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'"}); errors++;
}
if(data.environments === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environments"},message:"must have required property '"+"environments"+"'"}); errors++;
}
if(data.teams === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "teams"},message:"must have required property '"+"teams"+"'"}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.repository !== undefined){
let data1 = data.repository;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data1.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
for(const key1 in data1){
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "default-branch"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1["default-branch"] !== undefined){
if(typeof data1["default-branch"] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/default-branch",schemaPath:"#/properties/repository/properties/default-branch/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.engine !== undefined){
let data5 = data.engine;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data5.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
for(const key2 in data5){
if(!(((key2 === "name") || (key2 === "version")) || (key2 === "checksums"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(!((data6 === "terraform") || (data6 === "tofu"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/name",schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema11.properties.engine.properties.name.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data5.version !== undefined){
let data7 = data5.version;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.checksums !== undefined){
let data8 = data5.checksums;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/checksums/" + i0,schemaPath:"#/properties/engine/properties/checksums/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64} [ *](terraform|tofu)_[0-9]+\\.[0-9]+\\.[0-9]+_[a-z0-9]+_[a-z0-9]+\\.zip$"},message:"must match pattern \""+"^[0-9a-f]{64} [ *](terraform|tofu)_[0-9]+\\.[0-9]+\\.[0-9]+_[a-z0-9]+_[a-z0-9]+\\.zip$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/checksums/" + i0,schemaPath:"#/properties/engine/properties/checksums/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/checksums",schemaPath:"#/properties/engine/properties/checksums/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.backend !== undefined){
let data10 = data.backend;
const _errs23 = errors;
let valid5 = false;
let passing0 = null;
const _errs24 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data10.bucket === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'"}); errors++;
}
if(data10.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
for(const key3 in data10){
if(!(((key3 === "type") || (key3 === "bucket")) || (key3 === "region"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data10.type !== undefined){
if("s3" !== data10.type){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/type",schemaPath:"#/properties/backend/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "s3"},message:"must be equal to constant"}); errors++;
}
}
if(data10.bucket !== undefined){
let data12 = data10.bucket;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/oneOf/0/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/oneOf/0/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.region !== undefined){
let data13 = data10.region;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/oneOf/0/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/oneOf/0/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data10.path === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}); errors++;
}
for(const key4 in data10){
if(!((key4 === "type") || (key4 === "path"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data10.type !== undefined){
if("local" !== data10.type){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/type",schemaPath:"#/properties/backend/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "local"},message:"must be equal to constant"}); errors++;
}
}
if(data10.path !== undefined){
let data15 = data10.path;
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/path",schemaPath:"#/properties/backend/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/path",schemaPath:"#/properties/backend/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}); errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.accounts !== undefined){
let data16 = data.accounts;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key5 in data16){
const _errs40 = errors;
if(typeof key5 === "string"){
if(!pattern5.test(key5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\"",propertyName:key5}); errors++;
}
}
var valid8 = _errs40 === errors;
if(!valid8){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"}); errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.alias === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/accounts/additionalProperties/required",keyword:"required",params:{missingProperty: "alias"},message:"must have required property '"+"alias"+"'"}); errors++;
}
for(const key7 in data17){
if(!((key7 === "alias") || (key7 === "partition"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/accounts/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}); errors++;
}
}
if(data17.alias !== undefined){
let data18 = data17.alias;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/accounts/additionalProperties/properties/alias/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/accounts/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.partition !== undefined){
let data19 = data17.partition;
if(!(((data19 === "aws") || (data19 === "aws-us-gov")) || (data19 === "aws-cn"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition",schemaPath:"#/properties/accounts/additionalProperties/properties/partition/enum",keyword:"enum",params:{allowedValues: schema11.properties.accounts.additionalProperties.properties.partition.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/accounts/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.environments !== undefined){
let data20 = data.environments;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key8 in data20){
const _errs50 = errors;
if(typeof key8 === "string"){
if(!pattern6.test(key8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\"",propertyName:key8}); errors++;
}
}
var valid11 = _errs50 === errors;
if(!valid11){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"}); errors++;
}
}
for(const key9 in data20){
let data21 = data20[key9];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.account === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"}); errors++;
}
if(data21.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data21.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
for(const key10 in data21){
if(!(((((((key10 === "account") || (key10 === "region")) || (key10 === "regions")) || (key10 === "lease")) || (key10 === "approvals")) || (key10 === "no-approval")) || (key10 === "warnings"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}); errors++;
}
}
if(data21.account !== undefined){
let data22 = data21.account;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/additionalProperties/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/additionalProperties/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.region !== undefined){
let data23 = data21.region;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/additionalProperties/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/additionalProperties/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.regions !== undefined){
let data24 = data21.regions;
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions",schemaPath:"#/properties/environments/additionalProperties/properties/regions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions/" + i1,schemaPath:"#/properties/environments/additionalProperties/properties/regions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions/" + i1,schemaPath:"#/properties/environments/additionalProperties/properties/regions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
let i2 = data24.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data24[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions",schemaPath:"#/properties/environments/additionalProperties/properties/regions/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}); errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions",schemaPath:"#/properties/environments/additionalProperties/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data21.lease !== undefined){
let data26 = data21.lease;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.default === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease",schemaPath:"#/properties/environments/additionalProperties/properties/lease/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'"}); errors++;
}
if(data26.max === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease",schemaPath:"#/properties/environments/additionalProperties/properties/lease/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"}); errors++;
}
for(const key11 in data26){
if(!(((key11 === "default") || (key11 === "max")) || (key11 === "permanent"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease",schemaPath:"#/properties/environments/additionalProperties/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}); errors++;
}
}
if(data26.default !== undefined){
let data27 = data26.default;
if(typeof data27 === "string"){
if(!pattern11.test(data27)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/default",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/default/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/default",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data26.max !== undefined){
let data28 = data26.max;
if(typeof data28 === "string"){
if(!pattern11.test(data28)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/max",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/max/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/max",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data26.permanent !== undefined){
if(typeof data26.permanent !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/permanent",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/permanent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease",schemaPath:"#/properties/environments/additionalProperties/properties/lease/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data21.approvals !== undefined){
let data30 = data21.approvals;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/approvals",schemaPath:"#/properties/environments/additionalProperties/properties/approvals/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 6 || isNaN(data30)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/approvals",schemaPath:"#/properties/environments/additionalProperties/properties/approvals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"}); errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/approvals",schemaPath:"#/properties/environments/additionalProperties/properties/approvals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data21["no-approval"] !== undefined){
let data31 = data21["no-approval"];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31["usd-month"] === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/required",keyword:"required",params:{missingProperty: "usd-month"},message:"must have required property '"+"usd-month"+"'"}); errors++;
}
for(const key12 in data31){
if(!(key12 === "usd-month")){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}); errors++;
}
}
if(data31["usd-month"] !== undefined){
let data32 = data31["usd-month"];
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval/usd-month",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/properties/usd-month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval/usd-month",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/properties/usd-month/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data21.warnings !== undefined){
let data33 = data21.warnings;
if(Array.isArray(data33)){
if(data33.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnings",schemaPath:"#/properties/environments/additionalProperties/properties/warnings/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len2 = data33.length;
for(let i3=0; i3<len2; i3++){
let data34 = data33[i3];
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnings/" + i3,schemaPath:"#/properties/environments/additionalProperties/properties/warnings/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnings/" + i3,schemaPath:"#/properties/environments/additionalProperties/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnings",schemaPath:"#/properties/environments/additionalProperties/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.teams !== undefined){
let data35 = data.teams;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key13 in data35){
const _errs85 = errors;
if(typeof key13 === "string"){
if(!pattern6.test(key13)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\"",propertyName:key13}); errors++;
}
}
var valid21 = _errs85 === errors;
if(!valid21){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"}); errors++;
}
}
for(const key14 in data35){
let data36 = data35[key14];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36["cost-centre"] === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/required",keyword:"required",params:{missingProperty: "cost-centre"},message:"must have required property '"+"cost-centre"+"'"}); errors++;
}
if(data36.members === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"}); errors++;
}
for(const key15 in data36){
if(!(((((((key15 === "cost-centre") || (key15 === "members")) || (key15 === "budget-usd-month")) || (key15 === "max-leases")) || (key15 === "github-team")) || (key15 === "time-zone")) || (key15 === "roles"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}); errors++;
}
}
if(data36["cost-centre"] !== undefined){
let data37 = data36["cost-centre"];
if(typeof data37 === "string"){
if(!pattern15.test(data37)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost-centre",schemaPath:"#/properties/teams/additionalProperties/properties/cost-centre/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:/=+@-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_.:/=+@-]{1,64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost-centre",schemaPath:"#/properties/teams/additionalProperties/properties/cost-centre/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data36.members !== undefined){
let data38 = data36.members;
if(Array.isArray(data38)){
if(data38.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/teams/additionalProperties/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len3 = data38.length;
for(let i4=0; i4<len3; i4++){
let data39 = data38[i4];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/teams/additionalProperties/properties/members/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data39.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/teams/additionalProperties/properties/members/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key16 in data39){
if(!((key16 === "login") || (key16 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/teams/additionalProperties/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}); errors++;
}
}
if(data39.login !== undefined){
let data40 = data39.login;
if(typeof data40 === "string"){
if(!pattern16.test(data40)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/login",schemaPath:"#/properties/teams/additionalProperties/properties/members/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/login",schemaPath:"#/properties/teams/additionalProperties/properties/members/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data39.id !== undefined){
let data41 = data39.id;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/id",schemaPath:"#/properties/teams/additionalProperties/properties/members/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 1 || isNaN(data41)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/id",schemaPath:"#/properties/teams/additionalProperties/properties/members/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/teams/additionalProperties/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/teams/additionalProperties/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data36["budget-usd-month"] !== undefined){
let data42 = data36["budget-usd-month"];
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/budget-usd-month",schemaPath:"#/properties/teams/additionalProperties/properties/budget-usd-month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/budget-usd-month",schemaPath:"#/properties/teams/additionalProperties/properties/budget-usd-month/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data36["max-leases"] !== undefined){
let data43 = data36["max-leases"];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-leases",schemaPath:"#/properties/teams/additionalProperties/properties/max-leases/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 1 || isNaN(data43)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-leases",schemaPath:"#/properties/teams/additionalProperties/properties/max-leases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data36["github-team"] !== undefined){
let data44 = data36["github-team"];
if(typeof data44 === "string"){
if(!pattern17.test(data44)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/github-team",schemaPath:"#/properties/teams/additionalProperties/properties/github-team/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_.-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_.-]{0,99}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/github-team",schemaPath:"#/properties/teams/additionalProperties/properties/github-team/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data36["time-zone"] !== undefined){
let data45 = data36["time-zone"];
if(typeof data45 === "string"){
if(!pattern18.test(data45)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/time-zone",schemaPath:"#/properties/teams/additionalProperties/properties/time-zone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/time-zone",schemaPath:"#/properties/teams/additionalProperties/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data36.roles !== undefined){
let data46 = data36.roles;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key17 in data46){
const _errs111 = errors;
if(typeof key17 === "string"){
if(!pattern6.test(key17)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles",schemaPath:"#/properties/teams/additionalProperties/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\"",propertyName:key17}); errors++;
}
}
var valid27 = _errs111 === errors;
if(!valid27){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles",schemaPath:"#/properties/teams/additionalProperties/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"}); errors++;
}
}
for(const key18 in data46){
let data47 = data46[key18];
if(typeof data47 === "string"){
if(!pattern20.test(data47)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/properties/roles/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},message:"must match pattern \""+"^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/properties/roles/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles",schemaPath:"#/properties/teams/additionalProperties/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.approvers !== undefined){
let data49 = data.approvers;
if(Array.isArray(data49)){
const len4 = data49.length;
for(let i5=0; i5<len4; i5++){
let data50 = data49[i5];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5,schemaPath:"#/properties/approvers/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data50.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5,schemaPath:"#/properties/approvers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key19 in data50){
if(!((key19 === "login") || (key19 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5,schemaPath:"#/properties/approvers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}); errors++;
}
}
if(data50.login !== undefined){
let data51 = data50.login;
if(typeof data51 === "string"){
if(!pattern16.test(data51)){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5+"/login",schemaPath:"#/properties/approvers/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5+"/login",schemaPath:"#/properties/approvers/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data50.id !== undefined){
let data52 = data50.id;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5+"/id",schemaPath:"#/properties/approvers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5+"/id",schemaPath:"#/properties/approvers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5,schemaPath:"#/properties/approvers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.leases !== undefined){
let data53 = data.leases;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key20 in data53){
if(!((key20 === "warnings") || (key20 === "grace"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases",schemaPath:"#/properties/leases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}); errors++;
}
}
if(data53.warnings !== undefined){
let data54 = data53.warnings;
if(Array.isArray(data54)){
if(data54.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/warnings",schemaPath:"#/properties/leases/properties/warnings/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len5 = data54.length;
for(let i6=0; i6<len5; i6++){
let data55 = data54[i6];
if(typeof data55 === "string"){
if(!pattern11.test(data55)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/warnings/" + i6,schemaPath:"#/properties/leases/properties/warnings/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/warnings/" + i6,schemaPath:"#/properties/leases/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/warnings",schemaPath:"#/properties/leases/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data53.grace !== undefined){
let data56 = data53.grace;
if(typeof data56 === "string"){
if(!pattern11.test(data56)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/grace",schemaPath:"#/properties/leases/properties/grace/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/grace",schemaPath:"#/properties/leases/properties/grace/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases",schemaPath:"#/properties/leases/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.naming !== undefined){
let data57 = data.naming;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key21 in data57){
if(!((key21 === "pattern") || (key21 === "max-length"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}); errors++;
}
}
if(data57.pattern !== undefined){
let data58 = data57.pattern;
if(typeof data58 === "string"){
if(func3(data58) > 200){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/pattern",schemaPath:"#/properties/naming/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/pattern",schemaPath:"#/properties/naming/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data57["max-length"] !== undefined){
let data59 = data57["max-length"];
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/max-length",schemaPath:"#/properties/naming/properties/max-length/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 80 || isNaN(data59)){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/max-length",schemaPath:"#/properties/naming/properties/max-length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80},message:"must be <= 80"}); errors++;
}
if(data59 < 3 || isNaN(data59)){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/max-length",schemaPath:"#/properties/naming/properties/max-length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.tags !== undefined){
let data60 = data.tags;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key22 in data60){
const _errs144 = errors;
if(typeof key22 === "string"){
if(!pattern24.test(key22)){
vErrors = fail(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:/=+@-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.:/=+@-]{1,128}$"+"\"",propertyName:key22}); errors++;
}
}
var valid36 = _errs144 === errors;
if(!valid36){
vErrors = fail(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key22},message:"property name must be valid"}); errors++;
}
}
for(const key23 in data60){
let data61 = data60[key23];
if(typeof data61 === "string"){
if(!pattern25.test(data61)){
vErrors = fail(vErrors, {instancePath:instancePath+"/tags/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 _.:/=+@-]{1,256}$"},message:"must match pattern \""+"^[A-Za-z0-9 _.:/=+@-]{1,256}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tags/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.reaper !== undefined){
let data62 = data.reaper;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.enabled === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper",schemaPath:"#/properties/reaper/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"}); errors++;
}
for(const key24 in data62){
if(!(func2.call(schema11.properties.reaper.properties, key24))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper",schemaPath:"#/properties/reaper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}); errors++;
}
}
if(data62.enabled !== undefined){
if(typeof data62.enabled !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/enabled",schemaPath:"#/properties/reaper/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data62["max-per-run"] !== undefined){
let data64 = data62["max-per-run"];
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-per-run",schemaPath:"#/properties/reaper/properties/max-per-run/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 1 || isNaN(data64)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-per-run",schemaPath:"#/properties/reaper/properties/max-per-run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data62["max-percent"] !== undefined){
let data65 = data62["max-percent"];
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-percent",schemaPath:"#/properties/reaper/properties/max-percent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 100 || isNaN(data65)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-percent",schemaPath:"#/properties/reaper/properties/max-percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}); errors++;
}
if(data65 < 1 || isNaN(data65)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-percent",schemaPath:"#/properties/reaper/properties/max-percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data62["max-hold"] !== undefined){
let data66 = data62["max-hold"];
if(typeof data66 === "string"){
if(!pattern11.test(data66)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-hold",schemaPath:"#/properties/reaper/properties/max-hold/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-hold",schemaPath:"#/properties/reaper/properties/max-hold/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data62["max-pending"] !== undefined){
let data67 = data62["max-pending"];
if(typeof data67 === "string"){
if(!pattern11.test(data67)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-pending",schemaPath:"#/properties/reaper/properties/max-pending/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-pending",schemaPath:"#/properties/reaper/properties/max-pending/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data62["max-tries"] !== undefined){
let data68 = data62["max-tries"];
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-tries",schemaPath:"#/properties/reaper/properties/max-tries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 20 || isNaN(data68)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-tries",schemaPath:"#/properties/reaper/properties/max-tries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}); errors++;
}
if(data68 < 1 || isNaN(data68)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-tries",schemaPath:"#/properties/reaper/properties/max-tries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data62["denied-accounts"] !== undefined){
let data69 = data62["denied-accounts"];
if(Array.isArray(data69)){
const len6 = data69.length;
for(let i7=0; i7<len6; i7++){
let data70 = data69[i7];
if(typeof data70 === "string"){
if(!pattern5.test(data70)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/denied-accounts/" + i7,schemaPath:"#/properties/reaper/properties/denied-accounts/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/denied-accounts/" + i7,schemaPath:"#/properties/reaper/properties/denied-accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/denied-accounts",schemaPath:"#/properties/reaper/properties/denied-accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data62["office-hours"] !== undefined){
let data71 = data62["office-hours"];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.days === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"}); errors++;
}
if(data71.from === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"}); errors++;
}
if(data71.to === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"}); errors++;
}
for(const key25 in data71){
if(!((((key25 === "days") || (key25 === "from")) || (key25 === "to")) || (key25 === "time-zone"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}); errors++;
}
}
if(data71.days !== undefined){
let data72 = data71.days;
if(typeof data72 === "string"){
if(!pattern29.test(data72)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/days",schemaPath:"#/properties/reaper/properties/office-hours/properties/days/pattern",keyword:"pattern",params:{pattern: "^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$"},message:"must match pattern \""+"^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/days",schemaPath:"#/properties/reaper/properties/office-hours/properties/days/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data71.from !== undefined){
let data73 = data71.from;
if(typeof data73 === "string"){
if(!pattern30.test(data73)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/from",schemaPath:"#/properties/reaper/properties/office-hours/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/from",schemaPath:"#/properties/reaper/properties/office-hours/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data71.to !== undefined){
let data74 = data71.to;
if(typeof data74 === "string"){
if(!pattern31.test(data74)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/to",schemaPath:"#/properties/reaper/properties/office-hours/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/to",schemaPath:"#/properties/reaper/properties/office-hours/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data71["time-zone"] !== undefined){
let data75 = data71["time-zone"];
if(typeof data75 === "string"){
if(!pattern18.test(data75)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/time-zone",schemaPath:"#/properties/reaper/properties/office-hours/properties/time-zone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/time-zone",schemaPath:"#/properties/reaper/properties/office-hours/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data62.interval !== undefined){
let data76 = data62.interval;
if(typeof data76 === "string"){
if(!pattern33.test(data76)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/interval",schemaPath:"#/properties/reaper/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]?h|[1-7]d)$"},message:"must match pattern \""+"^([1-9][0-9]?h|[1-7]d)$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/interval",schemaPath:"#/properties/reaper/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper",schemaPath:"#/properties/reaper/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.catalog !== undefined){
let data77 = data.catalog;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key26 in data77){
if(!(key26 === "branch")){
vErrors = fail(vErrors, {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}); errors++;
}
}
if(data77.branch !== undefined){
let data78 = data77.branch;
if(typeof data78 === "string"){
if(!pattern34.test(data78)){
vErrors = fail(vErrors, {instancePath:instancePath+"/catalog/branch",schemaPath:"#/properties/catalog/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._/-]{1,100}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/catalog/branch",schemaPath:"#/properties/catalog/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.notifications !== undefined){
let data79 = data.notifications;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key27 in data79){
vErrors = fail(vErrors, {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.requests !== undefined){
let data80 = data.requests;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.senders === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/required",keyword:"required",params:{missingProperty: "senders"},message:"must have required property '"+"senders"+"'"}); errors++;
}
for(const key28 in data80){
if(!(key28 === "senders")){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}); errors++;
}
}
if(data80.senders !== undefined){
let data81 = data80.senders;
if(Array.isArray(data81)){
if(data81.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders",schemaPath:"#/properties/requests/properties/senders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len7 = data81.length;
for(let i8=0; i8<len7; i8++){
let data82 = data81[i8];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8,schemaPath:"#/properties/requests/properties/senders/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data82.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8,schemaPath:"#/properties/requests/properties/senders/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key29 in data82){
if(!(((key29 === "login") || (key29 === "id")) || (key29 === "teams"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8,schemaPath:"#/properties/requests/properties/senders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}); errors++;
}
}
if(data82.login !== undefined){
let data83 = data82.login;
if(typeof data83 === "string"){
if(!pattern16.test(data83)){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/login",schemaPath:"#/properties/requests/properties/senders/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/login",schemaPath:"#/properties/requests/properties/senders/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data82.id !== undefined){
let data84 = data82.id;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/id",schemaPath:"#/properties/requests/properties/senders/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 1 || isNaN(data84)){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/id",schemaPath:"#/properties/requests/properties/senders/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data82.teams !== undefined){
let data85 = data82.teams;
if(Array.isArray(data85)){
if(data85.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/teams",schemaPath:"#/properties/requests/properties/senders/items/properties/teams/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len8 = data85.length;
for(let i9=0; i9<len8; i9++){
if(typeof data85[i9] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/teams/" + i9,schemaPath:"#/properties/requests/properties/senders/items/properties/teams/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/teams",schemaPath:"#/properties/requests/properties/senders/items/properties/teams/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8,schemaPath:"#/properties/requests/properties/senders/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders",schemaPath:"#/properties/requests/properties/senders/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/leasehold.js
// Generated from schemas/leasehold.schema.json by `npm run generate`. Do not edit.


// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
// EXTERNAL MODULE: ../src/platform/office-hours.js
var office_hours = __webpack_require__(1413);
;// CONCATENATED MODULE: ../src/platform/team-roles.js
/**
 * A team's role must be of an environment that exists and lie in its account: a secret that is encrypted with the
 * account's own key can be read from no other.
 */
function teamRoleProblems(raw, position) {
    return Object.entries(raw.teams).flatMap(([team, settings]) => Object.entries(settings?.roles ?? {}).flatMap(([environment, arn]) => {
        const field = `/teams/${team}/roles/${environment}`;
        const known = Object.keys(raw.environments);
        const place = Object.hasOwn(raw.environments, environment) ? raw.environments[environment] : undefined;
        if (place === undefined)
            return [{ ...unknownEnvironment(environment, known), ...position(field), field }];
        return arn?.split(':')[4] === place.account
            ? []
            : [{ ...otherAccount(environment, place.account), ...position(field), field }];
    }));
}
function unknownEnvironment(environment, known) {
    return {
        code: 'unknown-environment',
        message: `there is no environment \`${environment}\``,
        allowed: known,
        remedy: 'add the environment, or correct its name',
    };
}
function otherAccount(environment, account) {
    return {
        code: 'role-account',
        message: `the role lies in another account than environment \`${environment}\``,
        allowed: [`arn:aws:iam::${account}:role/<name>`],
        remedy: `name a role of account ${account}`,
    };
}

;// CONCATENATED MODULE: ../src/platform/config.js







const CONFIG_PATH = 'leasehold.yaml';
const validate = (0,schema/* validator */.Nc)(leasehold_check_namespaceObject);
/** Reads and resolves `leasehold.yaml`. */
async function loadConfig(tree) {
    const content = await tree.read(CONFIG_PATH);
    if (content === undefined) {
        return (0,result/* problems */.Bk)({
            code: 'config-missing',
            message: `there is no ${CONFIG_PATH} in ${tree.name}`,
            file: CONFIG_PATH,
            remedy: 'run this in a platform repository, or write one: see docs/architecture.md',
        });
    }
    const document = (0,yaml/* readYaml */.gM)(CONFIG_PATH, content);
    if (!document.ok)
        return document;
    const valid = (0,schema/* validateDocument */.mv)(document.value, validate);
    if (!valid.ok)
        return valid;
    const raw = valid.value;
    const unknown = Object.entries(raw.environments).find(([, environment]) => raw.accounts[environment?.account ?? ''] === undefined);
    if (unknown !== undefined) {
        const field = `/environments/${unknown[0]}/account`;
        return (0,result/* problems */.Bk)({
            code: 'unknown-account',
            message: `account ${unknown[1]?.account} of environment \`${unknown[0]}\` is not in \`accounts\``,
            file: CONFIG_PATH,
            ...document.value.position(field),
            field,
            allowed: Object.keys(raw.accounts),
            remedy: 'add the account, or correct the id',
        });
    }
    const wrong = [
        ...teamRoleProblems(raw, (field) => document.value.position(field)),
        ...(0,office_hours/* officeHoursProblems */.gz)(raw, (field) => document.value.position(field)),
    ];
    if (wrong.length > 0)
        return (0,result/* problems */.Bk)(...wrong.map((one) => ({ file: CONFIG_PATH, ...one })));
    return (0,result.ok)(resolve(raw));
}
function resolve(raw) {
    const accounts = new Map(present(raw.accounts).map(([id, account]) => [
        id,
        { alias: account.alias, partition: account.partition ?? 'aws' },
    ]));
    const warnings = warningsOf(raw.leases?.warnings ?? ['2d', '2h']);
    return {
        repository: {
            id: raw.repository.id,
            name: raw.repository.name,
            defaultBranch: raw.repository['default-branch'] ?? 'main',
        },
        engine: raw.engine,
        backend: raw.backend,
        accounts,
        environments: new Map(present(raw.environments).map(([name, environment]) => [
            name,
            {
                account: environment.account,
                partition: accounts.get(environment.account)?.partition ?? 'aws',
                region: environment.region,
                regions: [...new Set([environment.region, ...(environment.regions ?? [])])],
                lease: {
                    default: environment.lease.default,
                    max: environment.lease.max,
                    maxHours: hoursOf(environment.lease.max),
                    permanent: environment.lease.permanent ?? false,
                },
                approvals: environment.approvals ?? 1,
                noApprovalUsdMonth: environment['no-approval']?.['usd-month'],
                warnings: environment.warnings === undefined ? warnings : warningsOf(environment.warnings),
            },
        ])),
        teams: new Map(present(raw.teams).map(([name, team]) => [
            name,
            {
                costCentre: team['cost-centre'],
                members: team.members,
                budgetUsdMonth: team['budget-usd-month'],
                maxLeases: team['max-leases'],
                githubTeam: team['github-team'],
                timeZone: team['time-zone'],
                roles: new Map(present(team.roles ?? {})),
            },
        ])),
        approvers: raw.approvers,
        leases: { graceHours: hoursOf(raw.leases?.grace ?? '1h') },
        naming: { pattern: raw.naming?.pattern, maxLength: raw.naming?.['max-length'] ?? 40 },
        tags: Object.fromEntries(present(raw.tags ?? {})),
        reaper: {
            enabled: raw.reaper?.enabled ?? false,
            maxPerRun: raw.reaper?.['max-per-run'] ?? 10,
            maxPercent: raw.reaper?.['max-percent'] ?? 20,
            maxHoldHours: hoursOf(raw.reaper?.['max-hold'] ?? '14d'),
            maxPendingHours: hoursOf(raw.reaper?.['max-pending'] ?? '2d'),
            maxTries: raw.reaper?.['max-tries'] ?? 5,
            intervalHours: hoursOf(raw.reaper?.interval ?? '1h'),
            deniedAccounts: raw.reaper?.['denied-accounts'] ?? [],
            officeHours: (0,office_hours/* resolveOfficeHours */.IW)(raw),
        },
        catalog: { branch: raw.catalog?.branch ?? 'leasehold-catalog' },
        senders: (raw.requests?.senders ?? []).map(({ login, id, teams }) => ({ login, id, teams })),
    };
}
function warningsOf(stages) {
    return stages.map((stage) => ({ stage, hours: hoursOf(stage) })).sort((a, b) => b.hours - a.hours);
}
/** Entries of a map from a file, without the `undefined` that the generated type allows. */
function present(held) {
    return Object.entries(held).flatMap(([key, value]) => value === undefined ? [] : [[key, value]]);
}
function hoursOf(text) {
    const hours = (0,lease_length/* parseDuration */.E9)(text);
    if (hours === undefined)
        throw new result/* Fault */.vC('schema-gap', `the schema let a wrong duration through: ${text}`);
    return hours;
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ resolveOfficeHours),
/* harmony export */   gz: () => (/* binding */ officeHoursProblems),
/* harmony export */   vj: () => (/* binding */ officeHoursOf)
/* harmony export */ });
/* harmony import */ var _lease_office_hours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9086);
/* harmony import */ var _lease_time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6476);


const FIELD = '/reaper/office-hours';
/** What the schema cannot see: whether a zone exists, and whether the hours are long enough for an end to find them. */
function officeHoursProblems(raw, position) {
    const hours = raw.reaper?.['office-hours'];
    const zones = [
        { field: `${FIELD}/time-zone`, zone: hours?.['time-zone'] },
        ...Object.entries(raw.teams).map(([team, one]) => ({
            field: `/teams/${team}/time-zone`,
            zone: one?.['time-zone'],
        })),
    ];
    const found = zones.flatMap(({ field, zone }) => zone === undefined || (0,_lease_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeZone */ .kQ)(zone) ? [] : [unknownZone(zone, field)]);
    if (hours !== undefined && minutes(hours.to) - minutes(hours.from) < _lease_office_hours_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_MINUTES */ .XF)
        found.push({
            code: 'office-hours-too-short',
            message: `office hours from ${hours.from} to ${hours.to} are shorter than two hours: a reaper that runs hourly, and late, could miss them every day`,
            field: `${FIELD}/to`,
            allowed: ['a time at least two hours after `from`, on the same day'],
            remedy: 'for example `from: "09:00"` and `to: "17:00"`',
        });
    return found.map((problem) => ({ ...problem, ...position(problem.field ?? '') }));
}
function unknownZone(zone, field) {
    const meant = (0,_lease_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestTimeZone */ .A0)(zone);
    return {
        code: 'unknown-time-zone',
        message: `there is no time zone \`${zone}\``,
        field,
        allowed: ['a name of IANA, for example `Europe/Berlin`', '`UTC`'],
        remedy: meant === undefined ? 'write the name of the city, with its continent' : `did you mean \`${meant}\`?`,
    };
}
/** Office hours with everything in place but the team's own zone. */
function resolveOfficeHours(raw) {
    const hours = raw.reaper?.['office-hours'];
    const days = hours === undefined ? undefined : (0,_lease_office_hours_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDays */ .bs)(hours.days);
    if (hours === undefined || days === undefined)
        return undefined;
    return {
        days,
        from: minutes(hours.from),
        to: minutes(hours.to),
        timeZone: hours['time-zone'] ?? 'UTC',
    };
}
/** When a team is at work; undefined when nobody said so, and an end waits for nobody. */
function officeHoursOf(config, team) {
    const { officeHours } = config.reaper;
    const timeZone = config.teams.get(team)?.timeZone;
    return officeHours === undefined || timeZone === undefined ? officeHours : { ...officeHours, timeZone };
}
function minutes(text) {
    return (0,_lease_office_hours_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimeOfDay */ .UW)(text) ?? 0;
}


/***/ })

};
