export const id = 2507;
export const ids = [2507];
export const modules = {

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ homeBody),
/* harmony export */   XQ: () => (/* binding */ unmergedComment),
/* harmony export */   m6: () => (/* binding */ homeTitle),
/* harmony export */   y6: () => (/* binding */ withdrawnComment)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _request_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(580);


/** Team, name, module and environment have passed their patterns. */
function homeTitle({ lease, module, environment }) {
    return `${lease}: ${module} in ${environment}`;
}
function homeBody(view) {
    return [
        `${(0,_request_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .mention */ .lE)(view.person)} asks for **${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.lease)}**: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.module)} in ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.environment)}, by ${view.where}.`,
        '',
        `This issue is the home of the lease: how far it is, what it costs, its warnings and its end stand here, and commands such as ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)('/extend 7d')} work here. It is closed when the end is proved.`,
        '',
    ].join('\n');
}
/** The living comment of a lease that never began, as its pull request was closed. */
function unmergedComment(lease, pull) {
    return `**${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(lease)}** is not asked for any more: #${pull} was closed without a merge, and nothing was created. Reopen #${pull} to ask again; this issue opens with it.\n`;
}
/** The living comment of a lease that never began. */
function withdrawnComment(lease, pull) {
    return `**${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(lease)}** was withdrawn in #${pull}: nothing was created.\n`;
}


/***/ }),

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ resizeChange),
/* harmony export */   p: () => (/* binding */ inputChange)
/* harmony export */ });
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8942);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _kit_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4505);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);
/* harmony import */ var _form_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7375);





/**
 * What `large` or `size=large` changes. A value alone means the one changeable choice that offers it.
 * @param text one line that a person typed
 */
function resizeChange(text, module) {
    const at = text.indexOf('=');
    if (at >= 0)
        return inputChange(text.slice(0, at).trim(), text.slice(at + 1).trim(), module);
    const value = text.trim();
    const offers = choicesOf(module);
    const matching = offers.filter(({ labels }) => labels.includes(value));
    const [only] = matching;
    if (only !== undefined && matching.length === 1)
        return inputChange(only.name, value, module);
    const allowed = (matching.length > 1 ? matching : offers).flatMap(({ name, labels }) => (matching.length > 1 ? [value] : labels).map((label) => `${name}=${label}`));
    if (matching.length > 1) {
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)({
            code: 'ambiguous-value',
            message: `\`${short(value)}\` could be ${matching.map(({ name }) => `\`${name}\``).join(' or ')}`,
            field: '/inputs',
            allowed,
            remedy: `say which: \`${allowed[0] ?? ''}\``,
        });
    }
    const guess = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(value, offers.flatMap(({ labels }) => labels));
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)({
        code: 'not-allowed',
        message: `no input of \`${module.manifest.name}\` that can change has the choice \`${short(value)}\``,
        field: '/inputs',
        allowed,
        remedy: guess === undefined ? 'write `input=value`' : `did you mean \`${guess}\`?`,
    });
}
/** What the text of one input's new value means, by the module's schema. Whether it may change is judged later. */
function inputChange(name, text, module) {
    const schema = (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is)(module.manifest, name);
    // An input that is not there is told by the rule that knows which ones may change.
    const value = schema === undefined ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text) : valueOf((0,_form_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(schema), text);
    if (value.ok)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'input', name, value: value.value });
    const field = `/inputs/${(0,_kit_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .pointerKey */ .d)(name)}`;
    return { ok: false, problems: value.problems.map((problem) => ({ ...problem, field })) };
}
function choicesOf(module) {
    return (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .changeableInputs */ .In)(module).flatMap((name) => {
        const kind = (0,_form_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)((0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .is)(module.manifest, name) ?? {});
        return kind.type === 'choice' ? [{ name, labels: kind.options.map(({ label }) => label) }] : [];
    });
}
function valueOf(kind, text) {
    switch (kind.type) {
        case 'choice': {
            const labels = kind.options.map(({ label }) => label);
            const label = WORDS.get(text.toLowerCase()) ?? text;
            const chosen = kind.options.find((option) => option.label === text || option.label === label);
            return chosen === undefined ? notAllowed(text, labels) : (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(chosen.value);
        }
        case 'number':
            return /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(Number(text)) : notAllowed(text, ['a number']);
        case 'text':
        case 'upload':
        case 'paragraph':
            return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text);
        case 'list':
            return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()])));
        case 'yaml':
            return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)({
                code: 'not-in-a-line',
                message: 'this input is more than a line can say',
                allowed: ['the request file, or the form for changes'],
                remedy: 'change it in the request file, in a pull request',
            });
    }
}
/** Other words for the labels of a yes-or-no question. */
const WORDS = new Map([
    ['true', 'yes'],
    ['on', 'yes'],
    ['false', 'no'],
    ['off', 'no'],
]);
function notAllowed(text, allowed) {
    const guess = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(text, allowed);
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)({
        code: 'not-allowed',
        message: `\`${short(text)}\` is not allowed`,
        allowed,
        remedy: guess === undefined ? 'choose one of them' : `did you mean \`${guess}\`?`,
    });
}
function short(text) {
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}


/***/ }),

/***/ 7375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   UQ: () => (/* binding */ formFields),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   fB: () => (/* binding */ LOGIN_FORM),
/* harmony export */   i5: () => (/* binding */ leaseDefault),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   sJ: () => (/* binding */ MODULE_LABEL)
/* harmony export */ });
/* unused harmony exports everyField, leaseMost */
/* harmony import */ var _kit_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(207);
/* harmony import */ var _kit_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4505);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9744);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(170);




/** Heading of the first answer: it says which module the form is for. A label or a title would be no proof (S6). */
const MODULE_LABEL = 'Module';
const NAME_FORM = {
    test: (text) => _path_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_.test(text),
    allowed: '2 to 40 lower case letters, digits and dashes; a letter first, no dash last',
};
const LOGIN_FORM = {
    test: (text) => /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(text),
    allowed: 'a GitHub login',
};
const LENGTH_FORM = {
    test: (text) => (0,_lease_length_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLength */ .wh)(text) !== undefined,
    allowed: '`12h`, `14d`, `2w` or `permanent`',
};
/** Every question of a module's form, in order. */
function formFields(manifest, config) {
    return everyField(manifest, config).filter(({ isUnasked }) => isUnasked !== true);
}
/** The same, with the inputs that forms do not ask for (`x-ask: false`). */
function everyField(manifest, config) {
    const environments = [...config.environments];
    const each = (say) => environments.map(([name, environment]) => `${name} ${say(environment)}`).join(', ');
    const permanent = environments
        .filter(([, environment]) => environment.lease.permanent && manifest.lease?.max === undefined)
        .map(([name]) => name);
    const before = [
        ask('module', MODULE_LABEL, manifest.title, choice([manifest.name])),
        ask('team', 'Team', 'Who pays for it and may change it.', choice([...config.teams.keys()])),
        {
            ...ask('name', 'Name', 'What you will call it: lower case letters, digits and dashes, for example `reports`.', TEXT),
            form: NAME_FORM,
        },
        ask('environment', 'Environment', `Where it lives: ${each(({ region }) => `in ${region}`)}.`, choice(environments.map(([name]) => name))),
        {
            ...optional('owner', 'Owner', 'GitHub login of the person who answers for it, a member of the team. Empty: you.'),
            form: LOGIN_FORM,
        },
        {
            ...optional('region', 'Region', `AWS region. Empty: ${each(({ region }) => region)}.`),
            kind: choice([...new Set(environments.flatMap(([, { regions }]) => regions))]),
        },
    ];
    const lease = optional('lease', 'Lease', [
        'How long it lives, counted from ready: hours, days or weeks (`12h`, `14d`, `2w`).',
        `Empty: ${each((environment) => leaseDefault(manifest, environment.lease))}.`,
        `The most: ${each((environment) => leaseMost(manifest, environment.lease))}.`,
        ...(permanent.length > 0 ? [`\`permanent\` is allowed in ${permanent.join(', ')}.`] : []),
    ].join(' '));
    const taken = new Set([...before, lease].map(({ label }) => label.toLowerCase()));
    return [...before, ...inputFields(manifest.inputs, taken), { ...lease, form: LENGTH_FORM }];
}
/** Length of a lease whose form leaves it out: the module's, but never more than environment and module allow. */
function leaseDefault(manifest, environment) {
    return shorter(manifest.lease?.default ?? environment.default, leaseMost(manifest, environment));
}
/** The longest lease that environment and module both allow. */
function leaseMost(manifest, environment) {
    const own = manifest.lease?.max;
    return own === undefined ? environment.max : shorter(environment.max, own);
}
/** The first where both are as long. */
function shorter(a, b) {
    const [first, second] = [(0,_lease_length_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(a), (0,_lease_length_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(b)];
    return first !== undefined && second !== undefined && first > second ? b : a;
}
/** A question that must be answered. */
function ask(id, label, description, kind) {
    return { id, label, description, pointer: `/${id}`, required: true, kind, suggestion: undefined };
}
/** A question of one line that may be left out. */
function optional(id, label, description, suggestion) {
    return { id, label, description, pointer: `/${id}`, required: false, kind: TEXT, suggestion };
}
const TEXT = { type: 'text' };
function choice(values) {
    return { type: 'choice', options: values.map((value) => ({ label: value, value })) };
}
function inputFields(inputs, taken) {
    const required = Array.isArray(inputs['required']) ? inputs['required'] : [];
    return Object.entries((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(inputs['properties'])).map(([name, held]) => {
        const schema = (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(held);
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
            pointer: `/inputs/${(0,_kit_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerKey */ .d)(name)}`,
            required: required.includes(name) && schema['default'] === undefined,
            kind,
            suggestion: suggestionOf(schema['default'], kind),
            ...(schema['x-ask'] === false && !required.includes(name) ? { isUnasked: true } : {}),
        };
    });
}
function sayName(name) {
    const words = name.replaceAll(/[_-]+/g, ' ').trim();
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
/** How a value of this schema is asked for. */
function kindOf(schema) {
    const upload = schema['x-upload'];
    if (schema['type'] === 'string' && (upload === true || Array.isArray(upload))) {
        return { type: 'upload', accept: Array.isArray(upload) ? upload.map(String) : [] };
    }
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
            return (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(schema['items'])['type'] === 'string' ? { type: 'list' } : { type: 'yaml' };
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


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ homeMarker),
/* harmony export */   q: () => (/* binding */ isHome)
/* harmony export */ });
/**
 * Marker of the issue that automation opens as a lease's home, in its body's first line.
 * @param life what the lease began with: the number of a pull request, or the key of a request from elsewhere
 */
function homeMarker({ team, name }, life) {
    return `home-${team}-${name}-${life}`;
}
/** Whether automation opened this issue with this marker. People's issues never are: whoever writes one can write a marker. */
function isHome(issue, marker) {
    const [first = ''] = issue.body.split('\n', 1);
    return issue.author.isBot && first.trimEnd() === `<!-- leasehold:${marker} -->`;
}


/***/ }),

/***/ 2295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDispatch: () => (/* binding */ renderDispatch)
});

// NAMESPACE OBJECT: ../src/formats/dispatch.check.js
var dispatch_check_namespaceObject = {};
__webpack_require__.r(dispatch_check_namespaceObject);
__webpack_require__.d(dispatch_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: ../src/kit/result.js
var kit_result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/comment/request-comment.js
var request_comment = __webpack_require__(580);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/request/branch.js
var request_branch = __webpack_require__(285);
// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/dispatch.check.js
// Made of schemas/dispatch.schema.json by `npm run generate`. Do not edit.

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:dispatch:1","title":"DispatchRequest","description":"A request from elsewhere: `client_payload` of repository_dispatch `leasehold-request`, or the input `request` of workflow_dispatch.","type":"object","additionalProperties":false,"required":["key","for","team","name","request"],"properties":{"key":{"type":"string","description":"The caller's own word for this request; sent twice, it is one request.","minLength":1,"maxLength":200,"examples":["ticket-4711"]},"for":{"type":"object","description":"The person who asks; a member of the team.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"id":{"type":"integer","description":"Numeric id on GitHub, which decides.","minimum":1,"maximum":999999999999999}}},"team":{"type":"string","description":"Who pays for it.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"name":{"type":"string","description":"What it is called within the team.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"request":{"type":"object","description":"What requests/<team>/<name>.yaml says; owner and lease may be left out.","additionalProperties":false,"required":["module","environment"],"properties":{"module":{"type":"string","description":"Golden path to use: a folder in modules/.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"environment":{"type":"string","description":"Environment in leasehold.yaml.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"owner":{"type":"string","description":"GitHub login of the person who answers for it; else the person who asks.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"region":{"type":"string","description":"AWS region; else the environment's.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"lease":{"type":"string","description":"How long it lives; else the default.","pattern":"^([1-9][0-9]{0,3}[hdw]|permanent)$"},"inputs":{"type":"object","additionalProperties":true,"description":"The module's inputs; its module.yaml says which."}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = ucs2length["default"];
const pattern0 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern6 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern7 = new RegExp("^([1-9][0-9]{0,3}[hdw]|permanent)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:dispatch:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"}); errors++;
}
if(data.for === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'"}); errors++;
}
if(data.team === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'"}); errors++;
}
if(data.name === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.request === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "key") || (key0 === "for")) || (key0 === "team")) || (key0 === "name")) || (key0 === "request"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func2(data0) > 200){
vErrors = fail(vErrors, {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
if(func2(data0) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/properties/for/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data1.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/properties/for/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key1 in data1){
if(!((key1 === "login") || (key1 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data1.login !== undefined){
let data2 = data1.login;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/for/login",schemaPath:"#/properties/for/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/for/login",schemaPath:"#/properties/for/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.id !== undefined){
let data3 = data1.id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/for/id",schemaPath:"#/properties/for/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 999999999999999 || isNaN(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/for/id",schemaPath:"#/properties/for/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999999},message:"must be <= 999999999999999"}); errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/for/id",schemaPath:"#/properties/for/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.team !== undefined){
let data4 = data.team;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.request !== undefined){
let data6 = data.request;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.module === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "module"},message:"must have required property '"+"module"+"'"}); errors++;
}
if(data6.environment === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"}); errors++;
}
for(const key2 in data6){
if(!((((((key2 === "module") || (key2 === "environment")) || (key2 === "owner")) || (key2 === "region")) || (key2 === "lease")) || (key2 === "inputs"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data6.module !== undefined){
let data7 = data6.module;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/module",schemaPath:"#/properties/request/properties/module/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/module",schemaPath:"#/properties/request/properties/module/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.environment !== undefined){
let data8 = data6.environment;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/environment",schemaPath:"#/properties/request/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/environment",schemaPath:"#/properties/request/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.owner !== undefined){
let data9 = data6.owner;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/owner",schemaPath:"#/properties/request/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/owner",schemaPath:"#/properties/request/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.region !== undefined){
let data10 = data6.region;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/region",schemaPath:"#/properties/request/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/region",schemaPath:"#/properties/request/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.lease !== undefined){
let data11 = data6.lease;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/lease",schemaPath:"#/properties/request/properties/lease/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,3}[hdw]|permanent)$"},message:"must match pattern \""+"^([1-9][0-9]{0,3}[hdw]|permanent)$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/lease",schemaPath:"#/properties/request/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.inputs !== undefined){
let data12 = data6.inputs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/inputs",schemaPath:"#/properties/request/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/dispatch.js
// Generated from schemas/dispatch.schema.json by `npm run generate`. Do not edit.


// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
;// CONCATENATED MODULE: ../src/request/dispatch.js




/** Bytes, as GitHub's own limit on a payload. */
const LIMIT = 64 * 1024;
const DEPTH = 32;
const validate = (0,schema/* validator */.Nc)(dispatch_check_namespaceObject, 'the request');
/** Reads what a caller sent: JSON as text, or a payload that GitHub parsed. Never throws, whatever it is. */
function readDispatch(given) {
    const parsed = typeof given === 'string' ? parse(given) : (0,kit_result.ok)(given);
    if (!parsed.ok)
        return parsed;
    const wrong = tooMuch(parsed.value);
    if (wrong !== undefined)
        return (0,kit_result/* problems */.Bk)(wrong);
    const valid = validate(parsed.value);
    if (!valid.ok)
        return valid;
    const { key, for: person, team, name, request } = valid.value;
    const { module, environment, owner, region, lease, inputs } = request;
    if (lease !== undefined && (0,lease_length/* parseLength */.wh)(lease) === undefined)
        return (0,kit_result/* problems */.Bk)(wrongLease(lease));
    return (0,kit_result.ok)({
        key,
        person: { login: person.login, id: person.id },
        team,
        name,
        module,
        environment,
        owner,
        region,
        lease,
        // JSON that was parsed holds nothing but JSON.
        inputs: (inputs ?? {}),
    });
}
/** Whether an account may ask on behalf of others for a team, by numeric id (S6, S8). */
function mayDispatch(sender, team, config) {
    const known = config.senders.find(({ id }) => id === sender?.id);
    if (known === undefined)
        return senderUnknown(sender);
    return team === undefined || known.teams === undefined || known.teams.includes(team)
        ? undefined
        : teamNotTheirs(known, team);
}
function parse(text) {
    if (Buffer.byteLength(text) > LIMIT)
        return (0,kit_result/* problems */.Bk)(tooLarge());
    try {
        const value = JSON.parse(text);
        return (0,kit_result.ok)(value);
    }
    catch {
        return (0,kit_result/* problems */.Bk)({
            code: 'not-json',
            message: 'the request is not JSON',
            field: '',
            allowed: ['JSON, see schemas/dispatch.schema.json'],
            remedy: 'send what `JSON.stringify` makes',
        });
    }
}
/** What is deep or large makes every later step slow; looked through without recursion. */
function tooMuch(value) {
    let level = [value];
    let bytes = 0;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > DEPTH) {
            return {
                code: 'too-deep',
                message: 'the request is nested too deeply',
                field: '',
                allowed: [`at most ${DEPTH} levels`],
                remedy: 'flatten it',
            };
        }
        const inner = [];
        for (const one of level) {
            if (typeof one === 'string')
                bytes += Buffer.byteLength(one);
            if (typeof one !== 'object' || one === null)
                continue;
            for (const [key, held] of Object.entries(one)) {
                bytes += Buffer.byteLength(key) + 1;
                inner.push(held);
            }
        }
        if (bytes > LIMIT)
            return tooLarge();
        level = inner;
    }
    return undefined;
}
function tooLarge() {
    return {
        code: 'too-large',
        message: 'the request is too large',
        field: '',
        allowed: [`at most ${LIMIT} bytes`],
        remedy: 'shorten its inputs',
    };
}
function wrongLease(lease) {
    return {
        code: 'wrong-form',
        message: `\`${lease}\` is not a length`,
        field: '/request/lease',
        allowed: ['`12h`, `14d`, `2w` or `permanent`'],
        remedy: 'for example `14d`',
    };
}
function senderUnknown(sender) {
    const who = sender === undefined ? 'nobody' : `\`${sender.login}\` (${sender.id})`;
    return {
        code: 'sender-not-allowed',
        message: `${who} may not ask from elsewhere`,
        field: '',
        allowed: ['accounts of `requests.senders` in leasehold.yaml'],
        remedy: 'ask the platform team to add the account, or ask by an issue form',
    };
}
function teamNotTheirs(sender, team) {
    return {
        code: 'sender-not-allowed',
        message: `\`${sender.login}\` may not ask for team \`${team}\``,
        field: '/team',
        allowed: sender.teams ?? [],
        remedy: 'ask the platform team to add the team to the sender, or ask by an issue form',
    };
}

// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/render.js
var render = __webpack_require__(7813);
// EXTERNAL MODULE: ../src/run/render-request/branch.js
var render_request_branch = __webpack_require__(9820);
;// CONCATENATED MODULE: ../src/run/render-request/dispatch-answers.js
function keyReused(pull) {
    return {
        code: 'key-reused',
        message: `this key asked for something else before: #${pull}`,
        field: '/key',
        allowed: ['a key that was never used, or exactly the same request'],
        remedy: `change #${pull}, or send a new key`,
    };
}
function dispatchBlocked(problems) {
    const [first] = problems;
    const message = problems.length === 1 ? (first?.message ?? 'refused') : `${problems.length} things to correct`;
    return {
        environment: undefined,
        summary: '',
        result: {
            ...common('blocked', first?.code ?? 'problems', message),
            problems: problems.map(({ allowed, ...rest }) => ({
                ...rest,
                ...(allowed === undefined ? {} : { allowed: [...allowed] }),
            })),
        },
    };
}
function dispatchNothing(reasonCode, message, pull) {
    const result = { ...common('nothing', reasonCode, message), pullRequest: pull.number, branch: pull.branch };
    return { environment: undefined, summary: '', result };
}
function dispatchDone(made) {
    const { asked, planned, home, pull, head, isNew } = made;
    const reasonCode = isNew ? 'rendered' : 'already-rendered';
    const message = `${asked.lease} is pull request #${pull.number}, its home is #${home}`;
    return {
        environment: asked.environment,
        summary: made.comment,
        result: {
            ...common(isNew ? 'done' : 'nothing', reasonCode, message),
            leases: [
                {
                    lease: asked.lease,
                    uid: planned.manifest.uid,
                    decision: isNew ? 'rendered' : 'nothing',
                    reasonCode,
                    message: `${asked.module} in ${asked.environment}`,
                },
            ],
            issue: home,
            pullRequest: pull.number,
            headSha: head,
            branch: pull.branch,
        },
    };
}
function common(decision, reasonCode, message) {
    return { version: 1, action: 'render-request', decision, reasonCode, message, problems: [], leases: [] };
}

// EXTERNAL MODULE: ../src/request/form-fields.js
var form_fields = __webpack_require__(7375);
// EXTERNAL MODULE: ../src/request/requester.js
var requester = __webpack_require__(355);
// EXTERNAL MODULE: ../src/run/requester.js
var run_requester = __webpack_require__(223);
// EXTERNAL MODULE: ../src/run/render-request/intake.js + 1 modules
var intake = __webpack_require__(2375);
;// CONCATENATED MODULE: ../src/run/render-request/dispatch-asked.js






/** What a request from elsewhere asks for, as the file that a pull request would add. The person named must be a member (S6). */
async function askedFromElsewhere(dispatch, { config, tree }, forge) {
    const { person, team } = dispatch;
    const stranger = await (0,run_requester/* createMayAsk */.H)(config, forge)(person, team, 'new');
    if (stranger !== undefined)
        return (0,kit_result/* problems */.Bk)({ ...stranger, ...fieldOf(stranger) });
    const other = await somebodyElse(person, team, config, forge);
    if (other !== undefined)
        return (0,kit_result/* problems */.Bk)(other);
    const manifest = await (0,intake/* manifestOf */.$V)(dispatch.module, tree);
    if (!manifest.ok)
        return inPayload(manifest);
    const environment = config.environments.get(dispatch.environment);
    const lease = dispatch.lease ?? (environment === undefined ? '1d' : (0,form_fields/* leaseDefault */.i5)(manifest.value, environment.lease));
    return inPayload((0,intake/* askedOf */.iN)({ ...dispatch, lease }, person, manifest.value, config));
}
/** The open pull request of a key, whomever it was for. */
function sameKey(open, asked) {
    const prefix = (0,request_branch/* dispatchPrefix */.R7)(asked);
    return open.find(({ branch, isFork }) => !isFork && branch.startsWith(prefix));
}
/** The id decides; a login beside it that is another person's today shows a mistake of the caller. */
async function somebodyElse({ login, id }, team, config, forge) {
    const pinned = (0,requester/* memberOf */.C5)(config, team, { id })?.login;
    if (pinned?.toLowerCase() === login.toLowerCase())
        return undefined;
    if ((await forge.person(login))?.id === id)
        return undefined;
    return {
        code: 'person-mismatch',
        message: `\`${login}\` is not the account ${id}`,
        field: '/for',
        allowed: pinned === undefined ? ['login and id of one account'] : [`${pinned}, ${id}`],
        remedy: 'send login and id of the person who asks, as GitHub gives them',
    };
}
function fieldOf({ code }) {
    return { field: code === 'unknown-team' ? '/team' : '/for' };
}
/** What is wrong with the file that would be written, said of the payload: fields lie under `request`, and there are no lines. */
function inPayload(result) {
    if (result.ok)
        return (0,kit_result.ok)(result.value);
    return (0,kit_result/* problems */.Bk)(...result.problems.map(({ file: _file, line: _line, column: _column, ...one }) => ({
        ...one,
        field: `/request${one.field ?? ''}`,
    })));
}

// EXTERNAL MODULE: ../src/run/render-request/home.js
var home = __webpack_require__(5131);
// EXTERNAL MODULE: ../src/run/render-request/problems.js
var problems = __webpack_require__(5716);
// EXTERNAL MODULE: ../src/run/render-request/pull.js
var pull = __webpack_require__(9855);
// EXTERNAL MODULE: ../src/run/render-request/view.js
var view = __webpack_require__(3805);
;// CONCATENATED MODULE: ../src/run/render-request/dispatch.js

















/** Runs of one key that meet each other: each time the branch moved, all is read again. */
const ATTEMPTS = 3;
/** Days within which a run that was killed before its first commit is repeated, and finds the home that it opened. */
const REPEATED = 30;
/**
 * A request from elsewhere (Port, Backstage, Slack, curl): the same checks and the same pull request as from a form,
 * and never without approval by somebody else than its sender and the person it is for (S8). The same key of the same
 * sender is one request, however often it is sent (S15).
 */
async function renderDispatch(input, ports) {
    const { config } = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    // A stranger learns nothing else.
    const stranger = mayDispatch(input.sender, undefined, config);
    if (stranger !== undefined || input.sender === undefined)
        return dispatchBlocked([stranger ?? NOBODY]);
    const read = readDispatch(input.payload);
    if (!read.ok)
        return dispatchBlocked(read.problems);
    const facts = { sender: input.sender, dispatch: read.value };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const outcome = await attemptOnce(facts, ports);
        if (outcome !== undefined)
            return outcome;
        ports.log.info('the branch of this request moved meanwhile, reading it again');
    }
    throw new kit_result/* Fault */.vC('branch-busy', `the branch of this request moved ${ATTEMPTS} times during this run`);
}
const NOBODY = { code: 'sender-not-allowed', message: 'this event has no sender' };
async function attemptOnce(facts, ports) {
    const { sender, dispatch } = facts;
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    const theirs = mayDispatch(sender, dispatch.team, base.config);
    if (theirs !== undefined)
        return dispatchBlocked([theirs]);
    const asked = await askedFromElsewhere(dispatch, base, ports.forge);
    if (!asked.ok)
        return dispatchBlocked(asked.problems);
    const branch = (0,request_branch/* dispatchBranch */.F$)({ sender, person: dispatch.person, key: dispatch.key });
    const open = await ports.forge.openPullRequests();
    const other = sameKey(open, { sender, key: dispatch.key });
    if (other !== undefined && other.branch !== branch)
        return dispatchBlocked([keyReused(other.number)]);
    const { folder } = asked.value;
    const earlier = await (0,render_request_branch/* readEarlier */.l)({ branch, base: base.commit, folder, isOwn: () => true }, ports);
    const past = other ?? (await ports.forge.pullRequestFrom(branch));
    if (past?.isMerged === true)
        return dispatchNothing('already-merged', `#${past.number} is merged`, past);
    const differs = await asksForOther(earlier, asked.value, ports);
    if (past !== undefined && differs)
        return dispatchBlocked([keyReused(past.number)]);
    if (past?.isOpen === false)
        return dispatchNothing('pull-request-closed', `#${past.number} was closed without a merge; use a new key to ask again`, past);
    const place = await (0,intake/* placeOf */.$t)(asked.value, 0, base.tree);
    if (place.kind !== 'free')
        return dispatchBlocked([(0,problems/* taken */.uU)(asked.value, place.kind === 'taken' ? place.issue : null)]);
    const among = { open, own: past?.number, branch, base: base.commit };
    const rival = await (0,pull/* takenBy */.bL)(asked.value, among, ports);
    if (rival !== undefined)
        return dispatchBlocked([(0,problems/* taken */.uU)(asked.value, rival.number)]);
    return publish({ facts, base, asked: asked.value, branch, earlier, past }, ports);
}
/** Whether the branch has another request than this one: a key names one request for ever. */
async function asksForOther(earlier, asked, { git }) {
    if (earlier === undefined || earlier.requests.length === 0)
        return false;
    const held = await git.tree(earlier.head).read(asked.path);
    return held === undefined || Buffer.compare(held, asked.content) !== 0;
}
async function publish(what, ports) {
    const { base, asked, branch, earlier } = what;
    // Everything is checked before the first write.
    const tried = await rendered(what, null, ports);
    if (!tried.ok)
        return dispatchBlocked(tried.problems);
    const home = earlier?.home ?? (await homeFor(what, ports));
    const planned = await rendered(what, home, ports);
    if (!planned.ok)
        return dispatchBlocked(planned.problems);
    const files = new Map([[asked.path, asked.content]]);
    for (const [path, content] of planned.value.files)
        files.set(`${planned.value.folder}/${path}`, content);
    const message = `Request ${asked.lease}: ${asked.module} in ${asked.environment}\n\nLease for #${home}`;
    const put = await (0,render_request_branch/* putOnBranch */.t)({ branch, base: base.commit, earlier, files, message }, ports);
    if (put === undefined)
        return undefined;
    const pull = what.past ?? (await openPull(what, home, ports));
    const comment = await (0,view/* livingComment */.N)({ ...told(pull, planned.value), tree: base.tree });
    await ports.forge.putComment(home, lease_comment/* LEASE_MARKER */.e, comment);
    const isNew = put.wrote || what.past === undefined;
    return dispatchDone({ asked, planned: planned.value, home, pull, head: put.head, isNew, comment });
}
async function rendered({ base, asked, earlier }, issue, { ids }) {
    const { path, content } = asked;
    return inPayload(await (0,render/* planRender */.U)({ base: base.tree, path, content, uid: earlier?.uid, ids, issue }));
}
function told(pull, planned) {
    const details = `To change something before it is merged, change the request’s file in #${pull.number}.`;
    return { planned, pull: pull.number, details };
}
async function homeFor({ facts, asked, branch }, { forge, clock }) {
    const { dispatch, sender } = facts;
    const { team, name } = dispatch;
    const since = (0,brands/* instantOf */.B9)((0,brands/* millisecondsOf */.W$)(clock.now()) - REPEATED * 24 * 60 * 60 * 1000);
    const where = `a request that ${(0,markdown/* escapeMarkdown */.FV)(sender.login)} sent`;
    const view = { ...asked, person: dispatch.person.login, where };
    return (0,home/* openHome */.yz)({ team, name, life: (0,request_branch/* dispatchOfBranch */.A)(branch)?.key.slice(0, 8) ?? '', view, since }, forge);
}
async function openPull({ facts, base, asked, branch }, home, { forge }) {
    const { dispatch, sender } = facts;
    const created = await forge.createPullRequest({
        branch,
        base: base.config.repository.defaultBranch,
        title: `${asked.lease}: ${asked.module} in ${asked.environment}`,
        body: [
            `Lease for #${home}`,
            '',
            `${(0,request_comment/* mention */.lE)(dispatch.person.login)} asks for **${(0,markdown/* escapeMarkdown */.FV)(asked.lease)}** by a request that ${(0,markdown/* escapeMarkdown */.FV)(sender.login)} sent: ${(0,markdown/* escapeMarkdown */.FV)(asked.module)} in ${(0,markdown/* escapeMarkdown */.FV)(asked.environment)}.`,
            'It is never merged without approval, and neither of the two may give it. The files in `stacks/` are rendered.',
            '',
        ].join('\n'),
    });
    if (created.ok)
        return created.value;
    const [problem] = created.problems;
    throw (0,kit_result/* faultOfProblem */.j3)(problem, { code: 'pull-request-refused', message: 'GitHub takes no pull request' });
}


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ lifeOf),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   mA: () => (/* binding */ mayBeHome),
/* harmony export */   pL: () => (/* binding */ isOpenedFor),
/* harmony export */   yz: () => (/* binding */ openHome)
/* harmony export */ });
/* harmony import */ var _comment_home_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7124);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(285);
/* harmony import */ var _request_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4126);




/** Times that a lease can be withdrawn and asked for again in one pull request. */
const LIVES = 5;
/**
 * The home of a new lease that a pull request asks for: the issue whose branch it is, the one that its stack names
 * already, or a new one. Found by its marker again, so that a run repeated opens none twice (S15). One that was closed
 * with the pull request is the home of the one that was opened again.
 */
async function homeOf(lease, pull, forge) {
    const own = (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .issueOfBranch */ .Lr)(pull.branch);
    if (own !== undefined)
        return { home: own, isClosed: false };
    const life = lifeOf(pull);
    const named = lease.claim?.issue ?? null;
    const issue = named === null ? undefined : await forge.issue(named);
    if (issue !== undefined && (isOpenedFor(issue, lease, pull) || mayBeHome(issue, lease, pull)))
        return { home: issue.number, isClosed: !issue.isOpen };
    return { home: await openHome({ ...lease, life, since: pull.createdAt }, forge), isClosed: false };
}
/**
 * Whether the issue that a new stack names may be its home: an open one of the pull request's own author, or one that
 * automation opened for exactly this lease of this pull request.
 */
function mayBeHome(issue, place, pull) {
    if (!issue.isOpen)
        return false;
    if (!pull.author.isBot && issue.author.id === pull.author.id)
        return true;
    return isOpenedFor(issue, place, pull);
}
/** Whether automation opened this issue for exactly this lease of this pull request. */
function isOpenedFor(issue, place, pull) {
    return lives(lifeOf(pull)).some((life) => (0,_request_home_js__WEBPACK_IMPORTED_MODULE_2__/* .isHome */ .q)(issue, (0,_request_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeMarker */ .Q)(place, life)));
}
/** What markers of homes carry: the pull request, or the key of the request from elsewhere. */
function lifeOf({ number, branch }) {
    return (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .dispatchOfBranch */ .A)(branch)?.key.slice(0, 8) ?? String(number);
}
/** Opens the home, or finds the one that an earlier run opened; one that was closed with a withdrawn lease is not used again. */
async function openHome(home, forge) {
    for (const life of lives(home.life)) {
        const issue = await forge.createIssue({
            title: (0,_comment_home_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .homeTitle */ .m6)(home.view),
            body: (0,_comment_home_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .homeBody */ .AA)(home.view),
            marker: (0,_request_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeMarker */ .Q)(home, life),
            since: home.since,
        });
        if (issue.isOpen)
            return issue.number;
    }
    throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('home-closed', `every issue that was opened for ${home.team}/${home.name} is closed: open one again`);
}
function lives(life) {
    return [life, ...Array.from({ length: LIVES - 1 }, (_none, index) => `${life}-${index + 2}`)];
}


/***/ }),

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ planRender)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3661);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(170);
/* harmony import */ var _stack_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2724);
/* harmony import */ var _stack_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var _stack_settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8317);
/* harmony import */ var _stack_verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8338);








/** Validates a request and renders its stack, in memory. */
async function planRender(input) {
    const place = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequestPath */ .I)(input.path);
    if (!place.ok)
        return place;
    const { team, name } = place.value;
    const found = await (0,_stack_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .readLiving */ .O)(input.base, team, name);
    if (!found.ok)
        return found;
    const isSameLife = input.uid === undefined || found.value?.uid === input.uid;
    const living = isSameLife ? found.value : undefined;
    const uid = input.uid ?? (living === undefined ? input.ids.uid() : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .asUid */ .N0)(living.uid));
    const fresh = { uid, issue: input.issue };
    const { base, path, content, takes = 'pinned' } = input;
    const settled = await (0,_stack_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)({ base, path, content, living, fresh, takes });
    if (!settled.ok)
        return settled;
    const { request, module, pins } = settled.value;
    const files = (0,_stack_render_js__WEBPACK_IMPORTED_MODULE_5__/* .renderStack */ .x)(settled.value);
    if (!files.ok)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(...files.problems.map((problem) => (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(request.document, problem)));
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        request,
        module,
        manifest: (0,_stack_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestOf */ .$V)(pins, request),
        files: files.value,
        folder: (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .stackFolder */ .pl)(team, name),
        asksForTheSame: living !== undefined && takes === 'pinned' && (0,_stack_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .asksForTheSame */ .xl)(settled.value),
    });
}


/***/ })

};
