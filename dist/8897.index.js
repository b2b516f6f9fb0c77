export const id = 8897;
export const ids = [8897];
export const modules = {

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* reexport */ request_check_namespaceObject)
});

// NAMESPACE OBJECT: ../src/formats/request.check.js
var request_check_namespaceObject = {};
__webpack_require__.r(request_check_namespaceObject);
__webpack_require__.d(request_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

;// CONCATENATED MODULE: ../src/formats/request.check.js
// Made of schemas/request.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:request:1","title":"Request","description":"requests/<team>/<name>.yaml: what a person asks for. Team and name come from the path.","type":"object","additionalProperties":false,"required":["module","environment","owner","lease"],"properties":{"module":{"type":"string","description":"Golden path to use: a folder in modules/.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"environment":{"type":"string","description":"Environment in leasehold.yaml.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"owner":{"type":"string","description":"GitHub login of the person who answers for it; a member of the team.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"lease":{"type":"string","description":"How long it lives, counted from ready: hours, days or weeks (`12h`, `14d`, `2w`), or `permanent` where the environment allows it.","pattern":"^([1-9][0-9]{0,3}[hdw]|permanent)$","examples":["14d","2w","12h","permanent"]},"$schema":{"type":"string","description":"For editors."},"region":{"type":"string","description":"AWS region; else the environment's.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$","examples":["eu-west-1"]},"inputs":{"type":"object","additionalProperties":true,"description":"The module's inputs; its module.yaml says which."},"end":{"type":"object","description":"Written to end the lease early.","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"string","description":"When it ends, RFC 3339 with offset.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","examples":["2026-12-01T09:00:00Z"]},"data":{"enum":["snapshot","discard"],"description":"What happens to the data."}}},"accept-data-loss":{"type":"string","description":"The owner's word that data may be lost: the digest of exactly that plan, as the policy comment shows it. Not needed to end a lease.","pattern":"^sha256:[0-9a-f]{64}$"}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$", "u");
const pattern3 = new RegExp("^([1-9][0-9]{0,3}[hdw]|permanent)$", "u");
const pattern4 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:request:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.module === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "module"},message:"must have required property '"+"module"+"'"}); errors++;
}
if(data.environment === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"}); errors++;
}
if(data.owner === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.module !== undefined){
let data0 = data.module;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.environment !== undefined){
let data1 = data.environment;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data3 = data.lease;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,3}[hdw]|permanent)$"},message:"must match pattern \""+"^([1-9][0-9]{0,3}[hdw]|permanent)$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.region !== undefined){
let data5 = data.region;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.inputs !== undefined){
let data6 = data.inputs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.end !== undefined){
let data7 = data.end;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.at === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/properties/end/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
for(const key1 in data7){
if(!((key1 === "at") || (key1 === "data"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/properties/end/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data7.at !== undefined){
let data8 = data7.at;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/end/at",schemaPath:"#/properties/end/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/end/at",schemaPath:"#/properties/end/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.data !== undefined){
let data9 = data7.data;
if(!((data9 === "snapshot") || (data9 === "discard"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/end/data",schemaPath:"#/properties/end/properties/data/enum",keyword:"enum",params:{allowedValues: schema11.properties.end.properties.data.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data["accept-data-loss"] !== undefined){
let data10 = data["accept-data-loss"];
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/accept-data-loss",schemaPath:"#/properties/accept-data-loss/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/accept-data-loss",schemaPath:"#/properties/accept-data-loss/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/request.js
// Generated from schemas/request.schema.json by `npm run generate`. Do not edit.



/***/ }),

/***/ 5074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readHclJson)
});

// EXTERNAL MODULE: ../src/kit/fields.js
var fields = __webpack_require__(207);
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
const FUNCTION = /[\p{L}_][\p{L}\p{N}_-]*(?:::[\p{L}_][\p{L}\p{N}_-]*)*(?=[ \t]*\()/uy;
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
        return readPostfix(cursor, overLines, depth);
    cursor.skip(overLines);
    return { kind: 'unary', operator, operand: readUnary(cursor, overLines, depth + 1), ...begin() };
}
/** A term and what follows it: `.name`, `[0]`, `.*`. */
function readPostfix(cursor, overLines, depth) {
    const begin = beginAt(cursor);
    let found = readTerm(cursor, depth);
    for (;;) {
        const before = cursor.at;
        cursor.skip(overLines);
        // `...` belongs to the call around it.
        const isSpread = cursor.peek(3) === '...';
        if (!isSpread && cursor.takeText('.')) {
            const name = cursor.take(expression_IDENTIFIER);
            const isPath = name !== undefined && found.kind === 'reference' && found.path.length < text_DEPTH;
            if (name === undefined && cursor.take(/[0-9]+|\*/y) === undefined)
                throw cursor.error('a name was expected');
            found = isPath
                ? { kind: 'reference', path: [...pathOf(found), name], ...begin() }
                : { kind: 'other', ...begin() };
        }
        else if (!isSpread && cursor.takeText('[')) {
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
    cursor.skip(false);
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
            if (attributes.has(name))
                throw cursor.error(`the argument \`${name}\` is there twice`);
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
    return (0,fields/* isRecord */.u4)(value) ? [{ value, pointer }] : [];
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
                    const body = bodyOf(document, (0,fields/* isRecord */.u4)(inner) ? inner : {}, one.pointer, key);
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
    if ((0,fields/* isRecord */.u4)(value)) {
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


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ isChangeable),
/* harmony export */   In: () => (/* binding */ changeableInputs),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   is: () => (/* binding */ inputSchema)
/* harmony export */ });
/* harmony import */ var _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);


/** Checks inputs against the module's own schema and fills in its defaults. Fields are pointers within the request. */
function readInputs(module, raw) {
    const result = module.validateInputs(structuredClone(raw ?? {}));
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
    return (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(held) ? held : undefined;
}
/** Names of all of them, in the module's order. */
function changeableInputs(module) {
    return Object.keys(propertiesOf(module.manifest)).filter((name) => isChangeable(module, name));
}
/** Schemas of the inputs by their names. */
function propertiesOf(manifest) {
    const properties = manifest.inputs['properties'];
    return (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(properties) ? properties : {};
}


/***/ }),

/***/ 6949:
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

// NAMESPACE OBJECT: ../src/formats/module.check.js
var module_check_namespaceObject = {};
__webpack_require__.r(module_check_namespaceObject);
__webpack_require__.d(module_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/module.check.js
// Made of schemas/module.schema.json by `npm run generate`. Do not edit.

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:module:1","title":"ModuleManifest","description":"modules/<module>/module.yaml: what a golden path offers.","type":"object","additionalProperties":false,"required":["name","version","title","description","providers","inputs","outputs"],"properties":{"name":{"type":"string","description":"As its folder.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"version":{"type":"string","description":"Version of the module.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"title":{"type":"string","description":"What people call it.","minLength":3,"maxLength":60},"description":{"type":"string","description":"One sentence for a developer.","minLength":10,"maxLength":300},"providers":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["source","version"],"properties":{"source":{"type":"string","description":"Provider source address.","pattern":"^[a-z0-9-]+/[a-z0-9-]+$"},"version":{"type":"string","description":"Exact version.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"}}},"description":"Required providers; none where the module needs only what Terraform has itself."},"inputs":{"type":"object","additionalProperties":true,"description":"JSON Schema (draft-07) of the inputs; each property is a Terraform variable of the same name. `x-changeable: true` marks what may change in a living lease; `x-ask: false` what forms do not ask for and a request may have all the same; `x-message` is what somebody is told whose value is refused."},"outputs":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["description"],"properties":{"description":{"type":"string","description":"What it is."},"sensitive":{"type":"boolean","description":"Never leaves the state.","default":false},"secret":{"type":"boolean","description":"Its value is the ARN of a secret in AWS Secrets Manager: a reference, not the secret. Whoever asked is told how to read it.","default":false}}},"description":"Outputs that the requester gets.","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"$schema":{"type":"string","description":"For editors."},"lease-variable":{"type":"string","description":"Variable that receives the lease: object({uid, team, name, environment, account, region}).","pattern":"^[a-z][a-z0-9_]*$"},"lease-values":{"type":"object","description":"Variables that receive one thing of the lease each, so that nobody is asked: `unique-name` is `<team>-<name>-<8 characters of the uid>`, at most 63 characters; `tags` is the map of all tags.","additionalProperties":{"enum":["uid","team","name","unique-name","environment","account","region","owner","cost-centre","tags"],"description":"What it receives."},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"reader-variable":{"type":"string","description":"Variable that receives the ARN of the team's role in the environment (`teams.<team>.roles`), which may read the secrets; null where there is none.","pattern":"^[a-z][a-z0-9_]*$"},"lease":{"type":"object","description":"Lease lengths for this module.","additionalProperties":false,"required":[],"properties":{"default":{"type":"string","description":"Suggested length.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"max":{"type":"string","description":"Longest length.","pattern":"^[1-9][0-9]{0,3}[hdw]$"}}},"data":{"type":"object","description":"Present when the module holds data.","additionalProperties":false,"required":["resources","final-snapshot"],"properties":{"resources":{"type":"array","items":{"type":"string","description":"Resource type that holds data."},"description":"Resource types that hold data.","minItems":1},"final-snapshot":{"enum":["ask","always","never"],"description":"How data ends. `ask`: not before its owner says `snapshot` or `discard`. `always`: with a last snapshot. `never`: as the module itself has it, and nobody is asked."},"at-end":{"type":"string","description":"What happens to the data when the lease ends, and what can be done before, in a sentence or two. Said in each warning, and on the pull request that ends a lease.","minLength":1,"maxLength":400},"end-variable":{"type":"string","description":"Variable that receives the owner's word at the end: `snapshot` or `discard`. Its default must keep the data. It may change nothing but `skip_final_snapshot` and `final_snapshot_identifier`.","pattern":"^[a-z][a-z0-9_]*$"}}},"price":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["price","quantity","unit"],"properties":{"price":{"description":"Key in prices/aws.yaml, or a key by the value of an input.","oneOf":[{"type":"string","description":"Key."},{"type":"object","description":"By the value of an input.","additionalProperties":false,"required":["input","values"],"properties":{"input":{"type":"string","description":"Name of an input."},"values":{"type":"object","additionalProperties":{"type":"string","description":"Key."},"description":"Key by value."}}}]},"quantity":{"description":"A number, or a number by the value of an input.","oneOf":[{"type":"number","description":"Fixed quantity.","minimum":0},{"type":"object","description":"By the value of an input.","additionalProperties":false,"required":["input","values"],"properties":{"input":{"type":"string","description":"Name of an input."},"values":{"type":"object","additionalProperties":{"type":"number","description":"Quantity.","minimum":0},"description":"Quantity by value."}}}]},"unit":{"type":"string","description":"Unit of the quantity, as in the price table."},"label":{"type":"string","description":"What it is, for people."}}},"description":"Price formula: the sum over its lines, USD a month."},"usual-minutes":{"type":"array","items":{"type":"number","description":"Minutes.","minimum":0},"description":"Usual time to apply: from, to.","minItems":2,"maxItems":2}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length["default"];
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern1 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern2 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern8 = new RegExp("^[1-9][0-9]{0,3}[hdw]$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:module:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.title === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"}); errors++;
}
if(data.description === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"}); errors++;
}
if(data.providers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "providers"},message:"must have required property '"+"providers"+"'"}); errors++;
}
if(data.inputs === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}); errors++;
}
if(data.outputs === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 60){
vErrors = fail(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}); errors++;
}
if(func3(data2) < 3){
vErrors = fail(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func3(data3) > 300){
vErrors = fail(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}); errors++;
}
if(func3(data3) < 10){
vErrors = fail(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.providers !== undefined){
let data4 = data.providers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"}); errors++;
}
if(data5.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
for(const key2 in data5){
if(!((key2 === "source") || (key2 === "version"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data5.source !== undefined){
let data6 = data5.source;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/providers/additionalProperties/properties/source/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+/[a-z0-9-]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/providers/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.version !== undefined){
let data7 = data5.version;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/providers/additionalProperties/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/providers/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.inputs !== undefined){
let data8 = data.inputs;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.outputs !== undefined){
let data9 = data.outputs;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
const _errs25 = errors;
if(typeof key3 === "string"){
if(!pattern4.test(key3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",propertyName:key3}); errors++;
}
}
var valid3 = _errs25 === errors;
if(!valid3){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"}); errors++;
}
}
for(const key4 in data9){
let data10 = data9[key4];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.description === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"}); errors++;
}
for(const key5 in data10){
if(!(((key5 === "description") || (key5 === "sensitive")) || (key5 === "secret"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}); errors++;
}
}
if(data10.description !== undefined){
if(typeof data10.description !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/outputs/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.sensitive !== undefined){
if(typeof data10.sensitive !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sensitive",schemaPath:"#/properties/outputs/additionalProperties/properties/sensitive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data10.secret !== undefined){
if(typeof data10.secret !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/outputs/additionalProperties/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data["lease-variable"] !== undefined){
let data15 = data["lease-variable"];
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-variable",schemaPath:"#/properties/lease-variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-variable",schemaPath:"#/properties/lease-variable/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data["lease-values"] !== undefined){
let data16 = data["lease-values"];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
const _errs42 = errors;
if(typeof key6 === "string"){
if(!pattern4.test(key6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-values",schemaPath:"#/properties/lease-values/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",propertyName:key6}); errors++;
}
}
var valid6 = _errs42 === errors;
if(!valid6){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-values",schemaPath:"#/properties/lease-values/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"}); errors++;
}
}
for(const key7 in data16){
let data17 = data16[key7];
if(!((((((((((data17 === "uid") || (data17 === "team")) || (data17 === "name")) || (data17 === "unique-name")) || (data17 === "environment")) || (data17 === "account")) || (data17 === "region")) || (data17 === "owner")) || (data17 === "cost-centre")) || (data17 === "tags"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lease-values/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties["lease-values"].additionalProperties.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-values",schemaPath:"#/properties/lease-values/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data["reader-variable"] !== undefined){
let data18 = data["reader-variable"];
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reader-variable",schemaPath:"#/properties/reader-variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reader-variable",schemaPath:"#/properties/reader-variable/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data19 = data.lease;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
if(!((key8 === "default") || (key8 === "max"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}); errors++;
}
}
if(data19.default !== undefined){
let data20 = data19.default;
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease/default",schemaPath:"#/properties/lease/properties/default/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease/default",schemaPath:"#/properties/lease/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data19.max !== undefined){
let data21 = data19.max;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease/max",schemaPath:"#/properties/lease/properties/max/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease/max",schemaPath:"#/properties/lease/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.data !== undefined){
let data22 = data.data;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data22["final-snapshot"] === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "final-snapshot"},message:"must have required property '"+"final-snapshot"+"'"}); errors++;
}
for(const key9 in data22){
if(!((((key9 === "resources") || (key9 === "final-snapshot")) || (key9 === "at-end")) || (key9 === "end-variable"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}); errors++;
}
}
if(data22.resources !== undefined){
let data23 = data22.resources;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/resources",schemaPath:"#/properties/data/properties/resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
if(typeof data23[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/resources/" + i0,schemaPath:"#/properties/data/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data/resources",schemaPath:"#/properties/data/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data22["final-snapshot"] !== undefined){
let data25 = data22["final-snapshot"];
if(!(((data25 === "ask") || (data25 === "always")) || (data25 === "never"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/final-snapshot",schemaPath:"#/properties/data/properties/final-snapshot/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.properties["final-snapshot"].enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data22["at-end"] !== undefined){
let data26 = data22["at-end"];
if(typeof data26 === "string"){
if(func3(data26) > 400){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/at-end",schemaPath:"#/properties/data/properties/at-end/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}); errors++;
}
if(func3(data26) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/at-end",schemaPath:"#/properties/data/properties/at-end/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data/at-end",schemaPath:"#/properties/data/properties/at-end/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data22["end-variable"] !== undefined){
let data27 = data22["end-variable"];
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/end-variable",schemaPath:"#/properties/data/properties/end-variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data/end-variable",schemaPath:"#/properties/data/properties/end-variable/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.price !== undefined){
let data28 = data.price;
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.price === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"}); errors++;
}
if(data29.quantity === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"}); errors++;
}
if(data29.unit === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"}); errors++;
}
for(const key10 in data29){
if(!((((key10 === "price") || (key10 === "quantity")) || (key10 === "unit")) || (key10 === "label"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}); errors++;
}
}
if(data29.price !== undefined){
let data30 = data29.price;
const _errs72 = errors;
let valid15 = false;
let passing0 = null;
const _errs73 = errors;
if(typeof data30 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs73 === errors;
if(_valid0){
valid15 = true;
passing0 = 0;
}
const _errs75 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.input === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/1/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"}); errors++;
}
if(data30.values === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/1/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"}); errors++;
}
for(const key11 in data30){
if(!((key11 === "input") || (key11 === "values"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}); errors++;
}
}
if(data30.input !== undefined){
if(typeof data30.input !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price/input",schemaPath:"#/properties/price/items/properties/price/oneOf/1/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data30.values !== undefined){
let data32 = data30.values;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key12 in data32){
if(typeof data32[key12] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price/values/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/price/items/properties/price/oneOf/1/properties/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price/values",schemaPath:"#/properties/price/items/properties/price/oneOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs75 === errors;
if(_valid0 && valid15){
valid15 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid15 = true;
passing0 = 1;
}
}
if(!valid15){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}); errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data29.quantity !== undefined){
let data34 = data29.quantity;
const _errs86 = errors;
let valid18 = false;
let passing1 = null;
const _errs87 = errors;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
var _valid1 = _errs87 === errors;
if(_valid1){
valid18 = true;
passing1 = 0;
}
const _errs89 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.input === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"}); errors++;
}
if(data34.values === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"}); errors++;
}
for(const key13 in data34){
if(!((key13 === "input") || (key13 === "values"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}); errors++;
}
}
if(data34.input !== undefined){
if(typeof data34.input !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity/input",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data34.values !== undefined){
let data36 = data34.values;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key14 in data36){
let data37 = data36[key14];
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity/values/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/properties/values/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity/values/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/properties/values/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity/values",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid1 = _errs89 === errors;
if(_valid1 && valid18){
valid18 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid18 = true;
passing1 = 1;
}
}
if(!valid18){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"}); errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
if(data29.unit !== undefined){
if(typeof data29.unit !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/unit",schemaPath:"#/properties/price/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data29.label !== undefined){
if(typeof data29.label !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/label",schemaPath:"#/properties/price/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data["usual-minutes"] !== undefined){
let data40 = data["usual-minutes"];
if(Array.isArray(data40)){
if(data40.length > 2){
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes",schemaPath:"#/properties/usual-minutes/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}); errors++;
}
if(data40.length < 2){
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes",schemaPath:"#/properties/usual-minutes/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}); errors++;
}
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes/" + i2,schemaPath:"#/properties/usual-minutes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes/" + i2,schemaPath:"#/properties/usual-minutes/items/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes",schemaPath:"#/properties/usual-minutes/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/module.js
// Generated from schemas/module.schema.json by `npm run generate`. Do not edit.


// EXTERNAL MODULE: ../src/hcl/json-body.js + 4 modules
var json_body = __webpack_require__(5074);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
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

;// CONCATENATED MODULE: ../src/module/load.js










const MODULE_MANIFEST = 'module.yaml';
const LOCK_FILE = '.terraform.lock.hcl';
const STACK_TEMPLATE = 'stack.tf.njk';
const validate = (0,schema/* validator */.Nc)(module_check_namespaceObject);
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
    const { checkInputSchema, inputsValidator } = await Promise.all(/* import() */[__webpack_require__.e(5627), __webpack_require__.e(5424)]).then(__webpack_require__.bind(__webpack_require__, 5424));
    const found = [
        ...checkInputSchema(manifest.value),
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
        validateInputs: inputsValidator(manifest.value),
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
/* harmony export */   LN: () => (/* binding */ checkNames),
/* harmony export */   Zq: () => (/* binding */ requestPath),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   pl: () => (/* binding */ stackFolder)
/* harmony export */ });
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
/* harmony import */ var _formats_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3518);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8942);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3661);
/* harmony import */ var _kit_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4405);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9744);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8407);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(170);









const validate = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .validator */ .Nc)(_formats_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requestFormat */ .P);
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


/***/ })

};
