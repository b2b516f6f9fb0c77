export const id = 8643;
export const ids = [8643];
export const modules = {

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requestSchema)
/* harmony export */ });
// Generated from schemas/request.schema.json by `npm run generate`. Do not edit.
const requestSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:request:1',
    title: 'Request',
    description: 'requests/<team>/<name>.yaml: what a person asks for. Team and name come from the path.',
    type: 'object',
    additionalProperties: false,
    required: ['module', 'environment', 'owner', 'lease'],
    properties: {
        module: {
            type: 'string',
            description: 'Golden path to use: a folder in modules/.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
        },
        environment: {
            type: 'string',
            description: 'Environment in leasehold.yaml.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
        },
        owner: {
            type: 'string',
            description: 'GitHub login of the person who answers for it; a member of the team.',
            pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
        },
        lease: {
            type: 'string',
            description: 'How long it lives, counted from ready: hours, days or weeks (`12h`, `14d`, `2w`), or `permanent` where the environment allows it.',
            pattern: '^([1-9][0-9]{0,3}[hdw]|permanent)$',
            examples: ['14d', '2w', '12h', 'permanent'],
        },
        $schema: { type: 'string', description: 'For editors.' },
        region: {
            type: 'string',
            description: "AWS region; else the environment's.",
            pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
            examples: ['eu-west-1'],
        },
        inputs: {
            type: 'object',
            additionalProperties: true,
            description: "The module's inputs; its module.yaml says which.",
        },
        end: {
            type: 'object',
            description: 'Written to end the lease early.',
            additionalProperties: false,
            required: ['at'],
            properties: {
                at: {
                    type: 'string',
                    description: 'When it ends, RFC 3339 with offset.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$',
                    examples: ['2026-12-01T09:00:00Z'],
                },
                data: { enum: ['snapshot', 'discard'], description: 'What happens to the data.' },
            },
        },
        'accept-data-loss': {
            type: 'string',
            description: "The owner's word that data may be lost: the digest of exactly that plan, as the policy comment shows it. Not needed to end a lease.",
            pattern: '^sha256:[0-9a-f]{64}$',
        },
    },
};


/***/ }),

/***/ 5074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readHclJson)
});

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/pointer.js
var kit_pointer = __webpack_require__(4505);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
;// CONCATENATED MODULE: ../src/hcl/cursor.js
/** Where the text is not HCL, or is HCL that is not read here. */
class cursor_HclError extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.name = 'HclError';
        this.line = line;
    }
}
const BLANK = /(?:[ \t\r\uFEFF]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const BLANK_OR_LINE = /(?:[ \t\r\n\uFEFF]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
/** A place in a text, and what stands there. */
class cursor_Cursor {
    text;
    at = 0;
    #line = 1;
    #counted = 0;
    constructor(text) {
        this.text = text;
    }
    get line() {
        for (; this.#counted < this.at; this.#counted += 1)
            if (this.text[this.#counted] === '\n')
                this.#line += 1;
        return this.#line;
    }
    /** Skips blanks and comments; line ends too where they mean nothing. */
    skip(overLines) {
        const pattern = overLines ? BLANK_OR_LINE : BLANK;
        pattern.lastIndex = this.at;
        if (pattern.test(this.text))
            this.at = pattern.lastIndex;
    }
    /** What a sticky pattern finds here, and goes past it. */
    take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    /** Whether this stands here; goes past it. */
    takeText(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    peek(length = 1) {
        return this.text.slice(this.at, this.at + length);
    }
    /** @throws HclError when this does not stand here */
    expect(word) {
        if (this.takeText(word))
            return;
        const found = this.at >= this.text.length ? 'the end of the file' : `\`${this.peek(12).split('\n')[0] ?? ''}\``;
        throw this.error(`\`${word}\` was expected, not ${found}`);
    }
    error(message) {
        return new cursor_HclError(message, this.line);
    }
}

;// CONCATENATED MODULE: ../src/hcl/text.js
/** More levels than a person writes; a text that has more is not read, as the stack has an end. */
const text_DEPTH = 200;
const PLAIN = /[^"\\$%\n]+/y;
const ESCAPES = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const HEREDOC = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;
/** A text in quotes; undefined when there is something in it that only Terraform can work out. */
function text_readQuoted(cursor, depth = 0) {
    if (depth > text_DEPTH)
        throw cursor.error('texts are nested too deeply');
    cursor.expect('"');
    let text = '';
    let isWhole = true;
    for (;;) {
        text += cursor.take(PLAIN) ?? '';
        if (cursor.takeText('"'))
            return isWhole ? text.normalize('NFC') : undefined;
        if (cursor.takeText('$${'))
            text += '${';
        else if (cursor.takeText('%%{'))
            text += '%{';
        else if (cursor.takeText('${') || cursor.takeText('%{')) {
            skipTemplate(cursor, depth + 1);
            isWhole = false;
        }
        else if (cursor.takeText('\\'))
            text += readEscape(cursor);
        else if (cursor.peek() === '\n' || cursor.peek() === '')
            throw cursor.error('a text has no end');
        else
            text += cursor.take(/[$%]/y) ?? '';
    }
}
function readEscape(cursor) {
    const code = cursor.take(/u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}/y);
    if (code !== undefined) {
        const value = Number.parseInt(code.slice(1), 16);
        if (value <= 0x10ffff)
            return String.fromCodePoint(value);
    }
    const plain = ESCAPES[cursor.peek()];
    if (plain === undefined)
        throw cursor.error(`\`\\${cursor.peek()}\` is no escape`);
    cursor.at += 1;
    return plain;
}
/** To the brace that closes a template; texts in it may hold braces. */
function skipTemplate(cursor, depth) {
    for (let open = 1; open > 0;) {
        cursor.skip(true);
        if (cursor.peek() === '"')
            text_readQuoted(cursor, depth);
        else if (cursor.takeText('{'))
            open += 1;
        else if (cursor.takeText('}'))
            open -= 1;
        else if (cursor.take(/[^"{}#/]+|[#/]/y) === undefined)
            throw cursor.error('`${` has no end');
    }
}
/** A heredoc: undefined as for a text in quotes. Nothing is escaped in it but `$${` and `%%{`. */
function readHeredoc(cursor) {
    HEREDOC.lastIndex = cursor.at;
    const found = HEREDOC.exec(cursor.text);
    if (found === null)
        return undefined;
    const [head, dash = '', mark = ''] = found;
    cursor.at += head.length;
    const lines = [];
    for (;;) {
        const end = cursor.text.indexOf('\n', cursor.at);
        const line = cursor.text.slice(cursor.at, end < 0 ? undefined : end).replace(/\r$/, '');
        if (line.trim() === mark) {
            cursor.at += line.length;
            break;
        }
        if (end < 0)
            throw cursor.error(`\`<<${mark}\` has no end`);
        lines.push(line);
        cursor.at = end + 1;
    }
    const raw = (dash === '' ? lines : withoutIndent(lines)).map((line) => `${line}\n`).join('');
    if (/(^|[^$])\$\{|(^|[^%])%\{/.test(raw))
        return { text: undefined };
    return { text: raw.replaceAll('$${', '${').replaceAll('%%{', '%{').normalize('NFC') };
}
function withoutIndent(lines) {
    const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
    const least = Math.min(...indents);
    return lines.map((line) => line.slice(Math.min(least, line.length)));
}

;// CONCATENATED MODULE: ../src/hcl/expression.js

const expression_IDENTIFIER = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const FUNCTION = /[\p{L}_][\p{L}\p{N}_-]*(?:::[\p{L}_][\p{L}\p{N}_-]*)*(?=\()/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** Loosest first. */
const LEVELS = [
    ['||'],
    ['&&'],
    ['==', '!='],
    ['<=', '>=', '<', '>'],
    ['+', '-'],
    ['*', '/', '%'],
];
/**
 * One expression. What is not needed to understand a module is skipped, and known as `other`.
 * @param overLines whether line ends mean nothing, as they do within brackets
 * @throws HclError where this is no HCL
 */
function expression_readExpression(cursor, overLines, depth = 0) {
    if (depth > text_DEPTH)
        throw cursor.error('expressions are nested too deeply');
    cursor.skip(overLines);
    const begin = beginAt(cursor);
    const test = readBinary(cursor, overLines, 0, depth + 1);
    cursor.skip(overLines);
    if (!cursor.takeText('?'))
        return test;
    const then = expression_readExpression(cursor, overLines, depth + 1);
    cursor.skip(overLines);
    cursor.expect(':');
    const otherwise = expression_readExpression(cursor, overLines, depth + 1);
    return { kind: 'conditional', test, then, else: otherwise, ...begin() };
}
function readBinary(cursor, overLines, level, depth) {
    const operators = LEVELS[level];
    if (operators === undefined)
        return readUnary(cursor, overLines, depth);
    const begin = beginAt(cursor);
    let left = readBinary(cursor, overLines, level + 1, depth);
    for (;;) {
        cursor.skip(overLines);
        const operator = operators.find((one) => cursor.takeText(one));
        if (operator === undefined)
            return left;
        cursor.skip(overLines);
        const right = readBinary(cursor, overLines, level + 1, depth);
        left = { kind: 'binary', operator, left, right, ...begin() };
    }
}
function readUnary(cursor, overLines, depth) {
    if (depth > text_DEPTH)
        throw cursor.error('expressions are nested too deeply');
    const begin = beginAt(cursor);
    const operator = ['-', '!'].find((one) => cursor.takeText(one));
    if (operator === undefined)
        return readPostfix(cursor, depth);
    cursor.skip(overLines);
    return { kind: 'unary', operator, operand: readUnary(cursor, overLines, depth + 1), ...begin() };
}
/** A term and what follows it: `.name`, `[0]`, `.*`. */
function readPostfix(cursor, depth) {
    const begin = beginAt(cursor);
    let found = readTerm(cursor, depth);
    for (;;) {
        // `...` belongs to the call around it.
        if (cursor.peek(3) === '...')
            return found;
        const before = cursor.at;
        if (cursor.takeText('.')) {
            const name = cursor.take(expression_IDENTIFIER);
            const isPath = name !== undefined && found.kind === 'reference' && found.path.length < text_DEPTH;
            if (name === undefined && cursor.take(/[0-9]+|\*/y) === undefined)
                throw cursor.error('a name was expected');
            found = isPath
                ? { kind: 'reference', path: [...pathOf(found), name], ...begin() }
                : { kind: 'other', ...begin() };
        }
        else if (cursor.takeText('[')) {
            cursor.skip(true);
            if (!cursor.takeText('*'))
                expression_readExpression(cursor, true, depth + 1);
            cursor.skip(true);
            cursor.expect(']');
            found = { kind: 'other', ...begin() };
        }
        else {
            cursor.at = before;
            return found;
        }
    }
}
function pathOf(expression) {
    return expression.kind === 'reference' ? expression.path : [];
}
function readTerm(cursor, depth) {
    const begin = beginAt(cursor);
    if (cursor.takeText('(')) {
        const inner = expression_readExpression(cursor, true, depth + 1);
        cursor.skip(true);
        cursor.expect(')');
        return inner;
    }
    if (cursor.peek() === '"')
        return literal(text_readQuoted(cursor), begin);
    const heredoc = readHeredoc(cursor);
    if (heredoc !== undefined)
        return literal(heredoc.text, begin);
    const digits = cursor.take(NUMBER);
    if (digits !== undefined)
        return { kind: 'literal', value: Number(digits), ...begin() };
    if (cursor.takeText('['))
        return readList(cursor, depth, begin);
    if (cursor.takeText('{'))
        return readObject(cursor, depth, begin);
    const called = cursor.take(FUNCTION);
    if (called !== undefined)
        return readCall(cursor, called, depth, begin);
    const name = cursor.take(expression_IDENTIFIER);
    if (name === undefined)
        throw cursor.error('an expression was expected');
    if (name === 'true' || name === 'false')
        return { kind: 'literal', value: name === 'true', ...begin() };
    if (name === 'null')
        return { kind: 'literal', value: null, ...begin() };
    return { kind: 'reference', path: [name], ...begin() };
}
function literal(text, begin) {
    return text === undefined ? { kind: 'other', ...begin() } : { kind: 'literal', value: text, ...begin() };
}
function readCall(cursor, name, depth, begin) {
    cursor.expect('(');
    const found = [];
    for (;;) {
        cursor.skip(true);
        if (cursor.takeText(')'))
            return { kind: 'call', name, arguments: found, ...begin() };
        found.push(expression_readExpression(cursor, true, depth + 1));
        cursor.skip(true);
        cursor.takeText('...');
        cursor.skip(true);
        if (!cursor.takeText(',') && cursor.peek() !== ')')
            cursor.expect(')');
    }
}
const FOR = /for(?=[\s#/])/y;
function readList(cursor, depth, begin) {
    cursor.skip(true);
    if (cursor.take(FOR) !== undefined)
        return readFor(cursor, ']', depth, begin);
    const items = [];
    for (;;) {
        cursor.skip(true);
        if (cursor.takeText(']'))
            return { kind: 'list', items, ...begin() };
        items.push(expression_readExpression(cursor, true, depth + 1));
        cursor.skip(true);
        if (!cursor.takeText(',') && cursor.peek() !== ']')
            cursor.expect(']');
    }
}
function readFor(cursor, close, depth, begin) {
    const names = [];
    do {
        cursor.skip(true);
        names.push(cursor.take(expression_IDENTIFIER) ?? '');
        cursor.skip(true);
    } while (cursor.takeText(','));
    if (cursor.take(/in(?=[\s("[{])/y) === undefined)
        cursor.expect('in');
    const collection = expression_readExpression(cursor, true, depth + 1);
    cursor.skip(true);
    cursor.expect(':');
    let result = expression_readExpression(cursor, true, depth + 1);
    cursor.skip(true);
    if (cursor.takeText('=>'))
        result = expression_readExpression(cursor, true, depth + 1);
    cursor.skip(true);
    cursor.takeText('...');
    cursor.skip(true);
    const condition = cursor.take(/if(?=[\s(!])/y) === undefined ? undefined : expression_readExpression(cursor, true, depth + 1);
    cursor.skip(true);
    cursor.expect(close);
    if (close === '}')
        return { kind: 'other', ...begin() };
    return { kind: 'for', names, collection, result, condition, ...begin() };
}
function readObject(cursor, depth, begin) {
    cursor.skip(true);
    if (cursor.take(FOR) !== undefined)
        return readFor(cursor, '}', depth, begin);
    const entries = [];
    for (;;) {
        cursor.skip(true);
        if (cursor.takeText('}'))
            return { kind: 'object', entries, ...begin() };
        const key = expression_readExpression(cursor, true, depth + 1);
        cursor.skip(true);
        if (!cursor.takeText('='))
            cursor.expect(':');
        entries.push({ key, value: expression_readExpression(cursor, false, depth + 1) });
        cursor.skip(false);
        if (!cursor.takeText(',') && cursor.peek() !== '\n' && cursor.peek() !== '}')
            cursor.expect('}');
    }
}
function beginAt(cursor) {
    const [line, start] = [cursor.line, cursor.at];
    return () => ({ line, start, end: cursor.at });
}

;// CONCATENATED MODULE: ../src/hcl/body.js




/** Reads a file of Terraform, or a lock file: blocks, attributes and expressions, each with its line. */
function readHcl(file, text) {
    const cursor = new Cursor(text);
    try {
        return ok(readBody(cursor, 0));
    }
    catch (error) {
        if (!(error instanceof HclError))
            throw error;
        return problems({
            code: 'hcl-unreadable',
            message: error.message,
            file,
            line: error.line,
            remedy: 'run `terraform validate` there: it says more',
        });
    }
}
/** One expression alone, as JSON writes it into a text; undefined: it is none. */
function readExpressionText(text, line) {
    const cursor = new cursor_Cursor(text);
    try {
        const found = expression_readExpression(cursor, true);
        cursor.skip(true);
        return cursor.at === text.length ? { ...found, line } : undefined;
    }
    catch (error) {
        if (!(error instanceof cursor_HclError))
            throw error;
        return undefined;
    }
}
function readBody(cursor, depth) {
    if (depth > DEPTH)
        throw cursor.error('blocks are nested too deeply');
    const attributes = new Map();
    const blocks = [];
    for (;;) {
        cursor.skip(true);
        if (depth === 0 ? cursor.at >= cursor.text.length : cursor.takeText('}'))
            return { attributes, blocks };
        const [line, start] = [cursor.line, cursor.at];
        const name = cursor.take(IDENTIFIER);
        if (name === undefined && cursor.at >= cursor.text.length)
            throw cursor.error('a block has no end');
        if (name === undefined)
            throw cursor.error('the name of an argument or of a block was expected');
        cursor.skip(false);
        if (cursor.peek() === '=' && cursor.peek(2) !== '==') {
            cursor.expect('=');
            attributes.set(name, readExpression(cursor, false));
        }
        else {
            const labels = readLabels(cursor);
            cursor.expect('{');
            const body = readBody(cursor, depth + 1);
            blocks.push({ kind: name, labels, body, line, start, end: cursor.at });
        }
        cursor.skip(false);
        if (cursor.peek() !== '\n' && cursor.peek() !== '}' && cursor.at < cursor.text.length)
            throw cursor.error('the end of the line was expected');
    }
}
function readLabels(cursor) {
    const labels = [];
    for (;;) {
        cursor.skip(false);
        if (cursor.peek() === '"')
            labels.push(readQuoted(cursor) ?? '');
        else {
            const bare = cursor.take(IDENTIFIER);
            if (bare === undefined)
                return labels;
            labels.push(bare);
        }
    }
}

;// CONCATENATED MODULE: ../src/hcl/json-body.js





/** Labels that a block of this kind has. Others of a file's top level, such as `locals`, have none. */
const LABELS = {
    variable: 1,
    output: 1,
    module: 1,
    provider: 1,
    resource: 2,
    data: 2,
    ephemeral: 2,
    check: 1,
};
/** Blocks within blocks that are looked at; everything else within them is taken as arguments. */
const INNER = new Set([
    'required_providers',
    'validation',
    'backend',
    'cloud',
    'provisioner',
    'connection',
    'lifecycle',
]);
/** Arguments whose text is an expression also without `${…}`. */
const EXPRESSIONS = new Set(['type', 'providers', 'depends_on']);
/**
 * Reads a file of Terraform in its JSON form. A key that is there twice is refused: Terraform takes both, and other
 * readers take one.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
function readHclJson(file, content) {
    const document = (0,yaml/* readYaml */.gM)(file, content);
    if (!document.ok)
        return document;
    if (!isTheSame(content, document.value.value))
        return (0,result/* problems */.Bk)(notJson(file));
    return (0,result.ok)({ attributes: new Map(), blocks: blocksOf(document.value, document.value.value, '') });
}
/** What a reader of YAML takes and one of JSON does not, or takes otherwise, is not what Terraform would read. */
function isTheSame(content, value) {
    try {
        return (0,canonical/* canonicalJson */.dj)(JSON.parse(new TextDecoder().decode(content))) === (0,canonical/* canonicalJson */.dj)(value);
    }
    catch {
        return false;
    }
}
function notJson(file) {
    return {
        code: 'hcl-unreadable',
        message: 'this is no JSON',
        file,
        line: 1,
        remedy: 'run `terraform validate` there',
    };
}
function blocksOf(document, value, pointer) {
    return each(value, pointer).flatMap(({ value: held, pointer: at }) => Object.entries(held).flatMap(([kind, inner]) => kind === '//' ? [] : labelled(document, kind, [], inner, `${at}/${(0,kit_pointer/* pointerKey */.d)(kind)}`)));
}
function labelled(document, kind, labels, value, pointer) {
    const wanted = LABELS[kind] ?? 0;
    return each(value, pointer).flatMap(({ value: held, pointer: at }) => {
        if (labels.length === wanted) {
            const { line } = document.position(at);
            return [{ kind, labels, body: bodyOf(document, held, at, kind), line, start: 0, end: 0 }];
        }
        return Object.entries(held).flatMap(([label, inner]) => label === '//' ? [] : labelled(document, kind, [...labels, label], inner, `${at}/${(0,kit_pointer/* pointerKey */.d)(label)}`));
    });
}
/** One object, or a list of them, and lists in it: blocks may be written in all of these ways. */
function each(value, pointer) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => each(item, `${pointer}/${index}`));
    return isRecord(value) ? [{ value, pointer }] : [];
}
function bodyOf(document, value, pointer, kind) {
    const attributes = new Map();
    const blocks = [];
    for (const [key, held] of Object.entries(value)) {
        const at = `${pointer}/${(0,kit_pointer/* pointerKey */.d)(key)}`;
        if (key === '//')
            continue;
        if (INNER.has(key)) {
            const isNamed = key === 'backend' || key === 'provisioner';
            for (const one of each(held, at)) {
                const { line } = document.position(one.pointer);
                const named = isNamed ? Object.keys(one.value) : [undefined];
                for (const label of named) {
                    const inner = label === undefined ? one.value : one.value[label];
                    const body = bodyOf(document, isRecord(inner) ? inner : {}, one.pointer, key);
                    blocks.push({ kind: key, labels: label === undefined ? [] : [label], body, line, start: 0, end: 0 });
                }
            }
        }
        else
            attributes.set(key, expressionOf(document, held, at, kind === 'variable' && key === 'default', key));
    }
    return { attributes, blocks };
}
function expressionOf(document, value, pointer, isPlain, key) {
    const { line } = document.position(pointer);
    const span = { line, start: 0, end: 0 };
    if (Array.isArray(value)) {
        const items = value.map((item, index) => expressionOf(document, item, `${pointer}/${index}`, isPlain, ''));
        return { kind: 'list', items, ...span };
    }
    if (isRecord(value)) {
        const entries = Object.entries(value).map(([name, held]) => ({
            key: { kind: 'literal', value: name, ...span },
            value: expressionOf(document, held, `${pointer}/${(0,kit_pointer/* pointerKey */.d)(name)}`, isPlain, ''),
        }));
        return { kind: 'object', entries, ...span };
    }
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return { kind: 'literal', value, ...span };
    const text = typeof value === 'string' ? value : '';
    // A default is never worked out, so nothing in it means anything.
    if (isPlain)
        return { kind: 'literal', value: text, ...span };
    if (EXPRESSIONS.has(key))
        return readExpressionText(text, line) ?? { kind: 'other', ...span };
    if (text.startsWith('${') && text.endsWith('}')) {
        const found = readExpressionText(text.slice(2, -1), line);
        if (found !== undefined)
            return found;
    }
    if (/(^|[^$])\$\{|(^|[^%])%\{/.test(text))
        return { kind: 'other', ...span };
    return { kind: 'literal', value: text.replaceAll('$${', '${').replaceAll('%%{', '%{'), ...span };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ isChangeable),
/* harmony export */   In: () => (/* binding */ changeableInputs),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   iF: () => (/* binding */ checkInputSchema),
/* harmony export */   is: () => (/* binding */ inputSchema)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5627);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2507);



const VARIABLE = /^[a-z][a-z0-9_]*$/;
const validators = new WeakMap();
/** Checks inputs against the module's own schema and fills in its defaults. Fields are pointers within the request. */
function readInputs(module, raw) {
    let validate = validators.get(module.manifest);
    if (validate === undefined) {
        validate = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .validator */ .Nc)(module.manifest.inputs, { defaults: true, called: '`inputs`' });
        validators.set(module.manifest, validate);
    }
    const result = validate(structuredClone(raw ?? {}));
    if (result.ok)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(result.value);
    return {
        ok: false,
        problems: result.problems.map((problem) => ({ ...problem, field: `/inputs${problem.field ?? ''}` })),
    };
}
/** Inputs that may change in a living lease. */
function isChangeable(module, input) {
    return inputSchema(module.manifest, input)?.['x-changeable'] === true;
}
/** The schema of one input; `undefined` when the module has none of that name. */
function inputSchema(manifest, input) {
    const properties = propertiesOf(manifest);
    const held = Object.hasOwn(properties, input) ? properties[input] : undefined;
    return isRecord(held) ? held : undefined;
}
/** Names of all of them, in the module's order. */
function changeableInputs(module) {
    return Object.keys(propertiesOf(module.manifest)).filter((name) => isChangeable(module, name));
}
/** The `inputs` of a module must be a strict JSON Schema of one closed object, whose properties can be Terraform variables. */
function checkInputSchema(manifest) {
    const schema = manifest.inputs;
    const found = [];
    if (schema['type'] !== 'object')
        found.push(wrong('/inputs/type', '`type` must be `object`', 'object'));
    if (schema['additionalProperties'] !== false) {
        found.push(wrong('/inputs/additionalProperties', 'an input that nobody knows must be refused', 'additionalProperties: false'));
    }
    for (const name of Object.keys(propertiesOf(manifest)).filter((key) => !VARIABLE.test(key))) {
        found.push(wrong(`/inputs/properties/${name}`, `\`${name}\` cannot be a Terraform variable`, `matching ${VARIABLE.source}`));
    }
    const failure = strictCompile(schema);
    if (failure !== undefined) {
        found.push(wrong('/inputs', `not a strict JSON Schema: ${failure}`, 'JSON Schema draft-07'));
    }
    return found;
}
function strictCompile(schema) {
    const ajv = new ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv({ strict: true, allErrors: true, logger: false });
    ajv.addVocabulary([...extensionsOf(schema)]);
    try {
        ajv.compile(schema);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Keywords of ours, `x-…`, that a strict compiler must be told about. */
function extensionsOf(value) {
    const found = new Set();
    const visit = (held) => {
        if (Array.isArray(held))
            held.forEach(visit);
        else if (isRecord(held)) {
            for (const [key, inner] of Object.entries(held)) {
                if (key.startsWith('x-'))
                    found.add(key);
                visit(inner);
            }
        }
    };
    visit(value);
    return found;
}
function propertiesOf(manifest) {
    const properties = manifest.inputs['properties'];
    return isRecord(properties) ? properties : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function wrong(field, message, allowed) {
    return { code: 'input-schema', message, field, allowed: [allowed], remedy: 'correct module.yaml' };
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FI: () => (/* binding */ LOCK_FILE),
  dp: () => (/* binding */ MODULE_MANIFEST),
  sA: () => (/* binding */ STACK_TEMPLATE),
  dP: () => (/* binding */ loadFrozenModule),
  Vw: () => (/* binding */ loadModule)
});

// UNUSED EXPORTS: RESERVED_NAMES, moduleDigest, moduleNames

;// CONCATENATED MODULE: ../src/formats/module.js
// Generated from schemas/module.schema.json by `npm run generate`. Do not edit.
const moduleManifestSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:module:1',
    title: 'ModuleManifest',
    description: 'modules/<module>/module.yaml: what a golden path offers.',
    type: 'object',
    additionalProperties: false,
    required: ['name', 'version', 'title', 'description', 'providers', 'inputs', 'outputs'],
    properties: {
        name: { type: 'string', description: 'As its folder.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
        version: { type: 'string', description: 'Version of the module.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
        title: { type: 'string', description: 'What people call it.', minLength: 3, maxLength: 60 },
        description: {
            type: 'string',
            description: 'One sentence for a developer.',
            minLength: 10,
            maxLength: 300,
        },
        providers: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['source', 'version'],
                properties: {
                    source: {
                        type: 'string',
                        description: 'Provider source address.',
                        pattern: '^[a-z0-9-]+/[a-z0-9-]+$',
                    },
                    version: { type: 'string', description: 'Exact version.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
                },
            },
            description: 'Required providers; none where the module needs only what Terraform has itself.',
        },
        inputs: {
            type: 'object',
            additionalProperties: true,
            description: 'JSON Schema (draft-07) of the inputs; each property is a Terraform variable of the same name. `x-changeable: true` marks what may change in a living lease; `x-ask: false` what forms do not ask for and a request may have all the same; `x-message` is what somebody is told whose value is refused.',
        },
        outputs: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['description'],
                properties: {
                    description: { type: 'string', description: 'What it is.' },
                    sensitive: { type: 'boolean', description: 'Never leaves the state.', default: false },
                    secret: {
                        type: 'boolean',
                        description: 'Its value is the ARN of a secret in AWS Secrets Manager: a reference, not the secret. Whoever asked is told how to read it.',
                        default: false,
                    },
                },
            },
            description: 'Outputs that the requester gets.',
            propertyNames: { pattern: '^[a-z][a-z0-9_]*$' },
        },
        $schema: { type: 'string', description: 'For editors.' },
        'lease-variable': {
            type: 'string',
            description: 'Variable that receives the lease: object({uid, team, name, environment, account, region}).',
            pattern: '^[a-z][a-z0-9_]*$',
        },
        'lease-values': {
            type: 'object',
            description: 'Variables that receive one thing of the lease each, so that nobody is asked: `unique-name` is `<team>-<name>-<8 characters of the uid>`, at most 63 characters; `tags` is the map of all tags.',
            additionalProperties: {
                enum: [
                    'uid',
                    'team',
                    'name',
                    'unique-name',
                    'environment',
                    'account',
                    'region',
                    'owner',
                    'cost-centre',
                    'tags',
                ],
                description: 'What it receives.',
            },
            propertyNames: { pattern: '^[a-z][a-z0-9_]*$' },
        },
        'reader-variable': {
            type: 'string',
            description: "Variable that receives the ARN of the team's role in the environment (`teams.<team>.roles`), which may read the secrets; null where there is none.",
            pattern: '^[a-z][a-z0-9_]*$',
        },
        lease: {
            type: 'object',
            description: 'Lease lengths for this module.',
            additionalProperties: false,
            required: [],
            properties: {
                default: { type: 'string', description: 'Suggested length.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
                max: { type: 'string', description: 'Longest length.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
            },
        },
        data: {
            type: 'object',
            description: 'Present when the module holds data.',
            additionalProperties: false,
            required: ['resources', 'final-snapshot'],
            properties: {
                resources: {
                    type: 'array',
                    items: { type: 'string', description: 'Resource type that holds data.' },
                    description: 'Resource types that hold data.',
                    minItems: 1,
                },
                'final-snapshot': { enum: ['ask', 'always', 'never'], description: 'How data ends.' },
                'end-variable': {
                    type: 'string',
                    description: "Variable that receives the owner's word at the end: `snapshot` or `discard`. Its default must keep the data. It may change nothing but `skip_final_snapshot` and `final_snapshot_identifier`.",
                    pattern: '^[a-z][a-z0-9_]*$',
                },
            },
        },
        price: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['price', 'quantity', 'unit'],
                properties: {
                    price: {
                        description: 'Key in prices/aws.yaml, or a key by the value of an input.',
                        oneOf: [
                            { type: 'string', description: 'Key.' },
                            {
                                type: 'object',
                                description: 'By the value of an input.',
                                additionalProperties: false,
                                required: ['input', 'values'],
                                properties: {
                                    input: { type: 'string', description: 'Name of an input.' },
                                    values: {
                                        type: 'object',
                                        additionalProperties: { type: 'string', description: 'Key.' },
                                        description: 'Key by value.',
                                    },
                                },
                            },
                        ],
                    },
                    quantity: {
                        description: 'A number, or a number by the value of an input.',
                        oneOf: [
                            { type: 'number', description: 'Fixed quantity.', minimum: 0 },
                            {
                                type: 'object',
                                description: 'By the value of an input.',
                                additionalProperties: false,
                                required: ['input', 'values'],
                                properties: {
                                    input: { type: 'string', description: 'Name of an input.' },
                                    values: {
                                        type: 'object',
                                        additionalProperties: { type: 'number', description: 'Quantity.', minimum: 0 },
                                        description: 'Quantity by value.',
                                    },
                                },
                            },
                        ],
                    },
                    unit: { type: 'string', description: 'Unit of the quantity, as in the price table.' },
                    label: { type: 'string', description: 'What it is, for people.' },
                },
            },
            description: 'Price formula: the sum over its lines, USD a month.',
        },
        'usual-minutes': {
            type: 'array',
            items: { type: 'number', description: 'Minutes.', minimum: 0 },
            description: 'Usual time to apply: from, to.',
            minItems: 2,
            maxItems: 2,
        },
    },
};

// EXTERNAL MODULE: ../src/hcl/json-body.js + 4 modules
var json_body = __webpack_require__(5074);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(2507);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
;// CONCATENATED MODULE: ../src/module/calls.js

/** A call of a module and what stands in its block, which ends where a line begins with a brace, as `terraform fmt` has it. */
const CALL = /^module[ \t]+"([^"\n]*)"[ \t]*\{(.*(?:\n(?!\}).*)*)/gm;
const SOURCE = /(?:^|\n)[ \t]*source[ \t]*=[ \t]*"([^"\n]*)"/;
/**
 * A stack holds its module's folder and nothing else of `modules/`, and the digest is of what it holds (S11): a call by a
 * path must stay within the folder and find Terraform there. What comes from elsewhere is the guardrails' to judge.
 * @param folder where the files lie, for messages
 */
function checkCalls(files, folder) {
    const terraform = [...files].filter(([path]) => path.endsWith('.tf'));
    const folders = new Set(terraform.map(([path]) => external_node_path_.posix.dirname(path)));
    return terraform.flatMap(([path, content]) => {
        const text = new TextDecoder().decode(content);
        return [...text.matchAll(CALL)].flatMap(({ index, 1: name = '', 2: body = '' }) => {
            const source = SOURCE.exec(body)?.[1];
            if (source === undefined || !/^\.{1,2}(?:\/|$)/.test(source))
                return [];
            const target = external_node_path_.posix.join(external_node_path_.posix.dirname(path), source, '.');
            if (folders.has(target))
                return [];
            const line = text.slice(0, index).split('\n').length;
            return [{ ...problemOf(name, source, target), file: `${folder}/${path}`, line, field: '' }];
        });
    });
}
function problemOf(name, source, target) {
    const allowed = ['a path within the module, such as `./parts/<name>`'];
    if (!target.startsWith('..'))
        return {
            code: 'call-without-code',
            message: `module "${name}" calls \`${source}\`, where no Terraform is`,
            allowed,
            remedy: 'correct the path, or add the files',
        };
    return {
        code: 'call-outside',
        message: `module "${name}" calls \`${source}\`, which is outside the module and so in no stack`,
        allowed,
        remedy: `copy its *.tf to \`./parts/${external_node_path_.posix.basename(target)}\` and call it there`,
    };
}

;// CONCATENATED MODULE: ../src/module/contract.js
/** Variables that the toolkit fills in: a request must not, and each has one meaning. */
function checkRoles(manifest) {
    const given = [
        { name: manifest['lease-variable'], field: '/lease-variable' },
        { name: manifest['reader-variable'], field: '/reader-variable' },
        { name: manifest.data?.['end-variable'], field: '/data/end-variable' },
        ...Object.keys(manifest['lease-values'] ?? {}).map((name) => ({ name, field: `/lease-values/${name}` })),
    ];
    const taken = new Set(Object.keys(manifest.inputs['properties'] ?? {}));
    const found = [];
    for (const { name, field } of given) {
        if (name === undefined)
            continue;
        if (taken.has(name))
            found.push({
                code: 'variable-taken',
                message: `\`${name}\` is filled in by the toolkit, so it can be neither an input nor given twice`,
                field,
                allowed: ['a variable of its own'],
                remedy: 'name another variable',
            });
        taken.add(name);
    }
    return [...found, ...checkSecrets(manifest)];
}
/** A reference is told to whoever asked; what is sensitive never leaves the state (S14). */
function checkSecrets({ outputs }) {
    return Object.entries(outputs)
        .filter(([, output]) => output?.secret === true && output.sensitive === true)
        .map(([name]) => ({
        code: 'secret-sensitive',
        message: `output \`${name}\` is both the reference of a secret and sensitive`,
        field: `/outputs/${name}`,
        allowed: ['`secret: true` for the ARN of a secret', '`sensitive: true` for a secret itself'],
        remedy: 'give out the ARN only, and take `sensitive` away',
    }));
}
/** A word that nothing carries to Terraform would be asked for and then not kept. Frozen modules are not asked again. */
function checkEnd({ data }) {
    if (data === undefined || data['final-snapshot'] === 'never' || data['end-variable'] !== undefined)
        return [];
    return [
        {
            code: 'end-variable-missing',
            message: `\`final-snapshot: ${data['final-snapshot']}\` reaches no variable of the module`,
            field: '/data',
            allowed: ['`end-variable: <variable>`', '`final-snapshot: never`'],
            remedy: 'declare a variable that is `snapshot` or `discard`, with the default `snapshot`, and name it in `end-variable`',
        },
    ];
}

// EXTERNAL MODULE: ../src/module/inputs.js
var inputs = __webpack_require__(8407);
;// CONCATENATED MODULE: ../src/module/load.js











const MODULE_MANIFEST = 'module.yaml';
const LOCK_FILE = '.terraform.lock.hcl';
const STACK_TEMPLATE = 'stack.tf.njk';
const validate = (0,schema/* validator */.Nc)(moduleManifestSchema);
const MODULE_NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/;
/** Files of `.github/ISSUE_TEMPLATE/` that are no module's. */
const RESERVED_NAMES = ['change-lease', 'config', 'end-lease'];
const IDENTIFIER = /^[a-z][a-z0-9_]*$/;
/** Not frozen into a stack: what Terraform does not need to plan, apply or destroy. */
const LEFT_OUT = [
    /(^|\/)\.[^/]*/,
    /(^|\/)(tests|examples)\//,
    /(^|\/)(README|CHANGELOG)\.md$/,
    /\.tftest\.hcl$/,
    /\.tfstate(\.backup)?$/,
];
/** The module in `modules/<name>/`, as the base branch has it. */
async function loadModule(tree, name) {
    const folder = `modules/${name}`;
    if (!MODULE_NAME.test(name) || (await tree.read(`${folder}/${MODULE_MANIFEST}`)) === undefined) {
        return (0,result/* problems */.Bk)(unknownModule(name, await moduleNames(tree)));
    }
    return readModule(tree, folder, `${folder}/${LOCK_FILE}`, name);
}
/** The module as it was frozen into `stacks/<team>/<name>/`, with the stack's lock file. */
async function loadFrozenModule(tree, team, name) {
    const folder = `stacks/${team}/${name}`;
    return readModule(tree, `${folder}/module`, `${folder}/${LOCK_FILE}`, undefined);
}
/** Names of every module of a platform repository. */
async function moduleNames(tree) {
    const found = (await tree.list('modules')).flatMap((entry) => {
        const [, name, file, ...rest] = entry.path.split('/');
        return rest.length === 0 && file === MODULE_MANIFEST && name !== undefined ? [name] : [];
    });
    return found.sort(canonical/* compareText */.n6);
}
async function readModule(tree, folder, lockPath, name) {
    const file = `${folder}/${MODULE_MANIFEST}`;
    const content = await tree.read(file);
    const lock = await tree.read(lockPath);
    if (content === undefined)
        return (0,result/* problems */.Bk)(missing(file, 'restore the file: the machine owns it'));
    if (lock === undefined) {
        return (0,result/* problems */.Bk)(missing(lockPath, 'make it with `terraform init` in the module and commit it (S11)'));
    }
    const document = (0,yaml/* readYaml */.gM)(file, content);
    if (!document.ok)
        return document;
    const manifest = (0,schema/* validateDocument */.mv)(document.value, validate);
    if (!manifest.ok)
        return manifest;
    const files = await moduleFiles(tree, folder);
    if (!files.ok)
        return files;
    const found = [
        ...(0,inputs/* checkInputSchema */.iF)(manifest.value),
        ...checkNames(manifest.value, name),
        ...checkVariables(manifest.value, files.value),
        ...checkRoles(manifest.value),
        ...(name === undefined ? [] : checkEnd(manifest.value)),
    ].map((problem) => (0,schema/* locate */.x5)(document.value, problem));
    if (name !== undefined)
        found.push(...checkCalls(files.value, folder));
    if (found.length > 0)
        return (0,result/* problems */.Bk)(...found);
    const template = files.value.get(STACK_TEMPLATE);
    return (0,result.ok)({
        manifest: manifest.value,
        files: files.value,
        lock,
        template: template === undefined ? undefined : new TextDecoder().decode(template),
        digest: moduleDigest(files.value, lock),
    });
}
async function moduleFiles(tree, folder) {
    const files = new Map();
    const found = [];
    for (const entry of await tree.list(folder)) {
        const inside = entry.path.slice(folder.length + 1);
        if (LEFT_OUT.some((pattern) => pattern.test(inside)))
            continue;
        const content = entry.kind === 'file' ? await tree.read(entry.path) : undefined;
        if (content !== undefined)
            files.set(inside, content);
        else {
            found.push({
                code: 'not-a-file',
                message: `${entry.path} is not a regular file but ${entry.kind}`,
                file: entry.path,
                line: 1,
                field: '',
                allowed: ['regular files without executable bit'],
                remedy: 'replace it by a copy of the file',
            });
        }
    }
    return found.length > 0 ? (0,result/* problems */.Bk)(...found) : (0,result.ok)(files);
}
/** Of everything that is frozen into a stack. */
function moduleDigest(files, lock) {
    return (0,canonical/* digestOf */.ol)({
        files: Object.fromEntries([...files].map(([path, content]) => [path, (0,canonical/* sha256 */.sc)(content)])),
        lock: (0,canonical/* sha256 */.sc)(lock),
    });
}
function checkNames(manifest, folder) {
    const found = [];
    if (folder !== undefined && manifest.name !== folder) {
        found.push({
            code: 'module-name',
            message: `the module in modules/${folder} calls itself \`${manifest.name}\``,
            field: '/name',
            allowed: [folder],
            remedy: `name: ${folder}`,
        });
    }
    if (folder !== undefined && RESERVED_NAMES.includes(folder)) {
        found.push({
            code: 'module-name',
            message: `\`${folder}\` is the name of an issue form that is not a module's`,
            field: '/name',
            allowed: [`any name but ${RESERVED_NAMES.join(', ')}`],
            remedy: 'rename the module and its folder',
        });
    }
    for (const provider of Object.keys(manifest.providers).filter((key) => !IDENTIFIER.test(key))) {
        found.push({
            code: 'wrong-name',
            message: `\`${provider}\` is not a local name of a provider`,
            field: '/providers',
            allowed: [`matching ${IDENTIFIER.source}`],
            remedy: 'rename it',
        });
    }
    return found;
}
/** Every input and the lease variable must be a variable of the module, or Terraform refuses each stack made from it. */
function checkVariables(manifest, files) {
    const declared = new Set();
    for (const [path, content] of files) {
        if (path.includes('/'))
            continue;
        if (path.endsWith('.tf.json'))
            for (const name of variablesInJson(path, content))
                declared.add(name);
        if (!path.endsWith('.tf'))
            continue;
        const text = new TextDecoder().decode(content);
        for (const match of text.matchAll(/^variable\s+"([^"]+)"/gm))
            declared.add(match[1] ?? '');
    }
    const properties = Object.keys(manifest.inputs['properties'] ?? {});
    const wanted = properties.map((name) => ({ name, field: `/inputs/properties/${name}` }));
    const lease = manifest['lease-variable'];
    if (lease !== undefined)
        wanted.push({ name: lease, field: '/lease-variable' });
    const reader = manifest['reader-variable'];
    if (reader !== undefined)
        wanted.push({ name: reader, field: '/reader-variable' });
    const end = manifest.data?.['end-variable'];
    if (end !== undefined)
        wanted.push({ name: end, field: '/data/end-variable' });
    for (const name of Object.keys(manifest['lease-values'] ?? {}))
        wanted.push({ name, field: `/lease-values/${name}` });
    return wanted
        .filter(({ name }) => !declared.has(name))
        .map(({ name, field }) => ({
        code: 'variable-missing',
        message: `the module has no \`variable "${name}"\``,
        field,
        allowed: [...declared],
        remedy: `declare variable "${name}" in variables.tf, or remove it here`,
    }));
}
function variablesInJson(path, content) {
    const body = (0,json_body/* readHclJson */.O)(path, content);
    if (!body.ok)
        return [];
    return body.value.blocks.flatMap(({ kind, labels }) => (kind === 'variable' ? labels : []));
}
function unknownModule(name, known) {
    const guess = (0,nearest/* nearest */.p)(name, known);
    return {
        code: 'unknown-module',
        message: `there is no module \`${name}\``,
        field: '/module',
        allowed: known,
        remedy: guess === undefined ? 'choose one of the modules' : `did you mean \`${guess}\`?`,
    };
}
function missing(file, remedy) {
    return {
        code: 'module-incomplete',
        message: `${file} is missing`,
        file,
        line: 1,
        field: '',
        allowed: [`a module with ${MODULE_MANIFEST} and ${LOCK_FILE}`],
        remedy,
    };
}


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ parseStackPath),
/* harmony export */   I: () => (/* binding */ parseRequestPath),
/* harmony export */   Zq: () => (/* binding */ requestPath),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   pl: () => (/* binding */ stackFolder)
/* harmony export */ });
/* unused harmony export checkNames */
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);

/** Team, name, module and environment: 2 to 40 lower-case letters, digits and hyphens (S4). */
const NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/;
/**
 * The only way from a path that somebody gave to the names that paths are built from (S4).
 * `../`, absolute paths, back slashes, other folders, other endings and capital letters are all refused.
 */
function parseRequestPath(path) {
    const parts = path.split('/');
    const [folder, team, file] = parts;
    if (parts.length !== 3 || folder !== 'requests' || team === undefined || file === undefined) {
        const field = folder !== 'requests' ? '' : team !== undefined && NAME.test(team) ? '/name' : '/team';
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)(wrongPath(path, field, 'a request lies in requests/<team>/<name>.yaml'));
    }
    if (!file.endsWith('.yaml')) {
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)(wrongPath(path, '/name', 'the file of a request ends with `.yaml`'));
    }
    const name = file.slice(0, -'.yaml'.length);
    const found = [
        ...(NAME.test(team) ? [] : [wrongPath(path, '/team', `${quote(team)} is not a name of a team`)]),
        ...(NAME.test(name) ? [] : [wrongPath(path, '/name', `${quote(name)} is not a name of a request`)]),
    ];
    return found.length > 0 ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)(...found) : (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ team, name, lease: `${team}/${name}` });
}
/** Names that come from a form or an option instead of a path. */
function checkNames(team, name) {
    return parseRequestPath(`requests/${team}/${name}.yaml`);
}
/** @param team and name as {@link parseRequestPath} let them through */
function requestPath(team, name) {
    return `requests/${team}/${name}.yaml`;
}
/** @param team and name as {@link parseRequestPath} let them through */
function stackFolder(team, name) {
    return `stacks/${team}/${name}`;
}
/** Team and name of a path inside a stack's folder; `undefined` when it is not exactly in one. */
function parseStackPath(path) {
    const [folder, team, name, ...rest] = path.split('/');
    if (folder !== 'stacks' || team === undefined || name === undefined || rest.length === 0)
        return undefined;
    const inside = rest.join('/');
    const isClean = rest.every((part) => part !== '' && part !== '.' && part !== '..') && !inside.includes('\\');
    return NAME.test(team) && NAME.test(name) && isClean
        ? { team, name, lease: `${team}/${name}`, inside }
        : undefined;
}
function wrongPath(path, field, message) {
    return {
        code: 'wrong-path',
        message,
        file: path,
        line: 1,
        field,
        allowed: [
            'requests/<team>/<name>.yaml, team and name with 2 to 40 lower-case letters, digits and hyphens, first a letter, last no hyphen',
        ],
        remedy: 'move or rename the file, for example to requests/payments/reports.yaml',
    };
}
function quote(text) {
    return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRequest),
/* harmony export */   v: () => (/* binding */ peekRequest)
/* harmony export */ });
/* harmony import */ var _formats_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5557);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8942);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2507);
/* harmony import */ var _kit_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4405);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9744);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8407);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(170);









const validate = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .validator */ .Nc)(_formats_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requestSchema */ .T);
/** Reads path and form of a request: enough to know which module to load. */
function peekRequest(path, content) {
    const place = (0,_path_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRequestPath */ .I)(path);
    if (!place.ok)
        return place;
    const document = (0,_kit_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .gM)(path, content);
    if (!document.ok)
        return document;
    const raw = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .validateDocument */ .mv)(document.value, validate);
    if (!raw.ok)
        return raw;
    const { module, environment } = raw.value;
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...place.value, path, module, environment, raw: raw.value, document: document.value });
}
/**
 * A valid request, or everything that is wrong with it at once.
 * @param platform the base branch's config, and the module that the request names
 */
function readRequest(path, content, platform) {
    const peeked = peekRequest(path, content);
    if (!peeked.ok)
        return peeked;
    const { team, name, lease, raw, document } = peeked.value;
    const { config, module } = platform;
    if (module.manifest.name !== raw.module) {
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('wrong-module', `the request names ${raw.module}, not ${module.manifest.name}`);
    }
    const members = config.teams.get(team)?.members;
    const environment = config.environments.get(raw.environment);
    const owner = members?.find((person) => person.login.toLowerCase() === raw.owner.toLowerCase());
    const inputs = (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .Ko)(module, raw.inputs);
    const found = [
        ...(members === undefined ? [unknown('team', '/team', team, [...config.teams.keys()])] : []),
        ...(environment === undefined
            ? [unknown('environment', '/environment', raw.environment, [...config.environments.keys()])]
            : []),
        ...(members !== undefined && owner === undefined ? [notAMember(team, raw.owner, members)] : []),
        ...(inputs.ok ? [] : inputs.problems),
        ...wrongEnd(raw),
    ];
    const length = (0,_lease_length_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLength */ .wh)(raw.lease);
    if (length === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('schema-gap', `the schema let a wrong lease through: ${raw.lease}`);
    if (environment === undefined || owner === undefined || !inputs.ok || found.length > 0) {
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .Bk)(...found.map((problem) => (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(document, problem)));
    }
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        path,
        team,
        name,
        lease,
        module: raw.module,
        environment: raw.environment,
        owner: { login: owner.login, id: owner.id },
        region: raw.region ?? environment.region,
        length,
        inputs: inputs.value,
        end: endOf(raw),
        acceptDataLoss: raw['accept-data-loss'] === undefined ? undefined : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .asDigest */ .J6)(raw['accept-data-loss']),
        document,
    });
}
function endOf(raw) {
    const at = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(raw.end?.at);
    return at === undefined ? undefined : { at, data: raw.end?.data };
}
function wrongEnd(raw) {
    if (raw.end === undefined || (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(raw.end.at) !== undefined)
        return [];
    return [
        {
            code: 'wrong-form',
            message: `\`${raw.end.at}\` is not an instant`,
            field: '/end/at',
            allowed: ['RFC 3339 with offset'],
            remedy: 'for example `2026-12-01T09:00:00Z`',
        },
    ];
}
function unknown(what, field, given, known) {
    const guess = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(given, known);
    return {
        code: `unknown-${what}`,
        message: `there is no ${what} \`${given}\` in leasehold.yaml`,
        field,
        allowed: known,
        remedy: guess === undefined ? `choose one of them, or add the ${what}` : `did you mean \`${guess}\`?`,
    };
}
function notAMember(team, login, members) {
    const logins = members.map((person) => person.login);
    const guess = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(login, logins);
    return {
        code: 'unknown-owner',
        message: `\`${login}\` is not a member of team \`${team}\``,
        field: '/owner',
        allowed: logins,
        remedy: guess === undefined ? `choose a member, or add them to the team` : `did you mean \`${guess}\`?`,
    };
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $V: () => (/* binding */ manifestOf),
  $2: () => (/* binding */ manifestText),
  XV: () => (/* binding */ newPins),
  nZ: () => (/* binding */ pinOf),
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
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(2507);
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
        module: pinOf(module),
        engine: { name: config.engine.name, version: config.engine.version },
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
/** What pins a stack to this very code. */
function pinOf({ manifest, digest }) {
    return { name: manifest.name, version: manifest.version, digest };
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
