export const id = 1271;
export const ids = [1271];
export const modules = {

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askersOf),
/* harmony export */   q: () => (/* binding */ askerTrailer)
/* harmony export */ });
const TRAILER = /^Asked-by: [A-Za-z0-9-]{1,39} \(([1-9][0-9]{0,14})\)$/gm;
/**
 * The line of a commit's message that says for whom automation made it. Who changes it must push, and whoever pushes
 * cannot approve (S8); the text of a pull request could be edited by every writer.
 */
function askerTrailer({ login, id }) {
    return `Asked-by: ${login} (${id})`;
}
/** Numeric ids of those whom commits name (S6). */
function askersOf(messages) {
    const ids = messages.flatMap((message) => [...message.matchAll(TRAILER)].map((match) => Number(match[1])));
    return [...new Set(ids)];
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

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ proposeChange)
});

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/module/load.js + 4 modules
var load = __webpack_require__(6949);
// EXTERNAL MODULE: ../src/platform/tree.js
var tree = __webpack_require__(3195);
// EXTERNAL MODULE: ../src/approval/askers.js
var askers = __webpack_require__(9964);
;// CONCATENATED MODULE: ../src/request/ask.js

const MESSAGE = /^Change [a-z0-9/-]+: ([^\n]*)\n\nAsked-by: ([A-Za-z0-9-]{1,39}) \([1-9][0-9]{0,14}\)\nAsked-in: ((?:comment|issue)-[1-9][0-9]{0,14})\s*$/;
/** Message of the commit that carries out one ask. */
function askMessage(ask) {
    const { lease, changes, person, source } = ask;
    return `Change ${lease}: ${sayPlainly(changes)}\n\n${(0,askers/* askerTrailer */.q)(person)}\nAsked-in: ${source}`;
}
/** The asks among the messages of commits, in their order. */
function readAsks(messages) {
    return messages.flatMap((message) => {
        const [, what, login, source] = MESSAGE.exec(message) ?? [];
        if (what === undefined || login === undefined || source === undefined)
            return [];
        return [{ what, login, source: source }];
    });
}
/**
 * Changes in words that are safe in titles and in messages of commits, where nothing can be escaped: GitHub reads
 * mentions and `fixes #1` there, and a merge would close that issue. So free values are left out.
 */
function sayPlainly(changes) {
    return changes.map(sayOne).join(', ').slice(0, 200);
}
function sayOne(change) {
    switch (change.kind) {
        case 'extend':
            return `extend by ${plain(change.by) ?? 'a length'}`;
        case 'input': {
            const value = typeof change.value === 'object' ? undefined : plain(String(change.value));
            const name = plain(change.name) ?? 'an input';
            return value === undefined ? `another ${name}` : `${name} = ${value}`;
        }
        case 'owner':
            return `new owner ${plain(change.login) ?? 'of the team'}`;
        case 'end':
            return change.data === undefined ? 'end it' : `end it, data: ${change.data}`;
    }
}
function plain(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ../src/request/branch.js
var request_branch = __webpack_require__(285);
// EXTERNAL MODULE: ../src/kit/fields.js
var fields = __webpack_require__(207);
// EXTERNAL MODULE: ../../node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(2831);
// EXTERNAL MODULE: ../src/kit/pointer.js
var pointer = __webpack_require__(4505);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
;// CONCATENATED MODULE: ../src/kit/yaml-layout.js

/** @param text one document, as `readYaml` lets it through; `undefined` when its root is not a mapping */
function layoutOf(text) {
    const events = js_yaml/* parseEvents */.PH(text, {});
    const reader = new Reader(text, events);
    const root = reader.document();
    if (root?.kind !== 'mapping')
        return undefined;
    return { text, newline: text.includes('\r\n') ? '\r\n' : '\n', root };
}
class Reader {
    #text;
    #events;
    #next = 0;
    constructor(text, events) {
        this.#text = text;
        this.#events = events;
    }
    document() {
        this.#next = 1;
        return this.#node({ after: 0, column: 0, isInFlow: false });
    }
    #node(place) {
        const event = this.#events[this.#next];
        this.#next += 1;
        switch (event?.type) {
            case js_yaml/* EVENT_SCALAR */._W:
                return this.#scalar(event, place);
            case js_yaml/* EVENT_MAPPING */.uj:
                return this.#mapping(event, place);
            case js_yaml/* EVENT_SEQUENCE */.$J:
                return this.#sequence(event, place);
            default:
                return undefined;
        }
    }
    #scalar(event, { after, column, isInFlow }) {
        const isQuoted = event.style === js_yaml/* SCALAR_STYLE_DOUBLE_QUOTED */.Mk || event.style === js_yaml/* SCALAR_STYLE_SINGLE_QUOTED */.Ze;
        const isBlock = event.style === js_yaml/* SCALAR_STYLE_LITERAL_BLOCK */.Z_ || event.style === js_yaml/* SCALAR_STYLE_FOLDED_BLOCK */.Gy;
        const start = event.valueStart < 0 ? -1 : event.valueStart - (isQuoted ? 1 : 0);
        const end = start < 0 ? after : event.valueEnd + (isQuoted ? 1 : 0);
        const value = start < 0 ? null : js_yaml/* getScalarValue */.KE(this.#text, event);
        return { kind: 'scalar', value, isFlow: isInFlow, isBlock, start, end, after, column, entries: [] };
    }
    #mapping(event, place) {
        const isFlow = event.style === js_yaml/* COLLECTION_STYLE_FLOW */.UN;
        const column = event.start - (this.#text.lastIndexOf('\n', event.start - 1) + 1);
        const entries = [];
        while (!this.#atPop()) {
            const key = this.#node({ after: event.start, column, isInFlow: isFlow });
            if (key === undefined)
                break;
            const after = this.#afterColon(key.end);
            const value = this.#node({ after, column, isInFlow: isFlow });
            if (value === undefined)
                break;
            entries.push({ key: typeof key.value === 'string' ? key.value : '', value });
        }
        this.#next += 1;
        const last = entries.at(-1)?.value.end ?? event.start + 1;
        return {
            kind: 'mapping',
            value: Object.fromEntries(entries.map(({ key, value }) => [key, value.value])),
            isFlow,
            isBlock: false,
            start: event.start,
            end: isFlow ? this.#closing(last) : last,
            after: place.after,
            column,
            entries,
        };
    }
    #sequence(event, place) {
        const isFlow = event.style === js_yaml/* COLLECTION_STYLE_FLOW */.UN;
        const items = [];
        while (!this.#atPop()) {
            const item = this.#node({ after: event.start + 1, column: place.column, isInFlow: isFlow });
            if (item === undefined)
                break;
            items.push(item);
        }
        this.#next += 1;
        const last = items.at(-1)?.end ?? event.start + 1;
        return {
            ...place,
            kind: 'sequence',
            value: items.map(({ value }) => value),
            isFlow,
            isBlock: false,
            start: event.start,
            end: isFlow ? this.#closing(last) : last,
            entries: [],
        };
    }
    #atPop() {
        const event = this.#events[this.#next];
        return event === undefined || event.type === js_yaml/* EVENT_POP */.lV;
    }
    /** A key without a colon is one without a value. */
    #afterColon(end) {
        const match = COLON.exec(this.#text.slice(end));
        return match === null ? end : end + match[0].length;
    }
    /** After the bracket: behind the last item stand only blanks, commas and comments. */
    #closing(from) {
        return from + (CLOSING.exec(this.#text.slice(from))?.[0].length ?? 0);
    }
}
const COLON = /^\s*:/;
const CLOSING = /^(?:[\s,]|#[^\n]*\n)*[\]}]/;

;// CONCATENATED MODULE: ../src/kit/yaml-edit.js







/**
 * Sets one value of a YAML document and leaves every other byte as it is: comments, quotes, blank lines, line ends.
 * Missing mappings on the way are made. The result is read again and compared, so that a layout which this does not
 * understand is refused and never spoilt.
 */
function setYaml(file, text, path, value) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const held = text.slice(mark.length);
    const before = (0,yaml/* readYaml */.gM)(file, Buffer.from(held));
    if (!before.ok)
        return before;
    const wanted = setIn(before.value.value, path, value);
    const edited = splice(layoutOf(held), path, value);
    if (edited !== undefined) {
        const after = (0,yaml/* readYaml */.gM)(file, Buffer.from(edited));
        if (after.ok && (0,canonical/* canonicalJson */.dj)(after.value.value) === (0,canonical/* canonicalJson */.dj)(wanted))
            return (0,result.ok)(mark + edited);
    }
    const field = path.map((key) => `/${(0,pointer/* pointerKey */.d)(key)}`).join('');
    return (0,result/* problems */.Bk)({
        code: 'yaml-layout',
        message: `\`${path.join('.')}\` cannot be set without changing the layout of the file`,
        file,
        ...before.value.position(field),
        field,
        remedy: `write \`${path.at(-1) ?? ''}: ${inline(value)}\` yourself`,
    });
}
function setIn(held, path, value) {
    const [key, ...rest] = path;
    if (key === undefined)
        return value;
    const record = (0,fields/* isRecord */.u4)(held) ? held : {};
    const inner = Object.hasOwn(record, key) ? (record[key] ?? null) : null;
    return Object.fromEntries([...Object.entries(record), [key, setIn(inner, rest, value)]]);
}
/** The new text, or `undefined` where the layout is not understood. */
function splice(layout, path, value) {
    if (layout === undefined)
        return undefined;
    let node = layout.root;
    for (const [depth, key] of path.entries()) {
        const entry = node.entries.find((held) => held.key === key);
        if (entry === undefined) {
            const nested = path.slice(depth + 1).reduceRight((inner, name) => ({ [name]: inner }), value);
            return insert(layout, node, key, nested);
        }
        node = entry.value;
    }
    return replace(layout, node, value);
}
function replace(layout, node, value) {
    const { text } = layout;
    if (node.kind === 'mapping' &&
        node.entries.length > 0 &&
        (0,fields/* isRecord */.u4)(value) &&
        node.entries.every(({ key }) => Object.hasOwn(value, key))) {
        return replaceEntries(layout, node, value);
    }
    const isInPlace = node.start >= 0 && (node.kind === 'scalar' ? !node.isBlock : node.isFlow);
    const from = isInPlace ? node.start : node.after;
    const lead = isInPlace ? '' : ' ';
    const tail = text.charAt(node.end - 1) === '\n' ? layout.newline : '';
    const said = quoteLike(text.charAt(node.start), isInPlace ? value : null) ?? inline(value);
    return `${text.slice(0, from)}${lead}${said}${tail}${text.slice(node.end)}`;
}
/** From the last to the first, so that places further up stay where they are. */
function replaceEntries(layout, node, value) {
    let text = layout.text;
    const missing = Object.entries(value).filter(([key]) => node.entries.every((entry) => entry.key !== key));
    for (const [key, held] of missing.toReversed()) {
        text = text === undefined ? undefined : insert({ ...layout, text }, node, key, held);
    }
    for (const entry of node.entries.toReversed()) {
        const held = value[entry.key] ?? null;
        if (text === undefined || (0,canonical/* canonicalJson */.dj)(entry.value.value) === (0,canonical/* canonicalJson */.dj)(held))
            continue;
        text = replace({ ...layout, text }, entry.value, held);
    }
    return text;
}
function insert(layout, node, key, value) {
    const { text, newline } = layout;
    const entry = `${inline(key)}: ${inline(value)}`;
    const last = node.entries.at(-1);
    if (node.kind === 'mapping' && node.isFlow) {
        const at = last?.value.end ?? node.start + 1;
        return `${text.slice(0, at)}${last === undefined ? '' : ', '}${entry}${text.slice(at)}`;
    }
    const isEmpty = node.kind === 'scalar' && node.start < 0;
    if (isEmpty && node.isFlow) {
        return `${text.slice(0, node.after)} {${entry}}${text.slice(node.after)}`;
    }
    if (!isEmpty && node.kind !== 'mapping')
        return isNull(node) ? replace(layout, node, { [key]: value }) : undefined;
    const column = isEmpty ? node.column + 2 : node.column;
    const at = afterLines(text, node.end, column);
    const lead = at === 0 || text.charAt(at - 1) === '\n' ? '' : newline;
    return `${text.slice(0, at)}${lead}${' '.repeat(column)}${entry}${newline}${text.slice(at)}`;
}
function isNull({ kind, isBlock, value }) {
    return kind === 'scalar' && !isBlock && (value === 'null' || value === '~');
}
/** Start of the line after a node, and after the comments that are indented like what is in it. */
function afterLines(text, end, column) {
    let at = lineAfter(text, text.charAt(end - 1) === '\n' ? end - 1 : end);
    for (;;) {
        const line = text.slice(at, lineAfter(text, at));
        const blank = line.length - line.trimStart().length;
        if (line === '' || !line.trimStart().startsWith('#') || blank < Math.max(column, 1))
            return at;
        at += line.length;
    }
}
function lineAfter(text, offset) {
    const at = text.indexOf('\n', offset);
    return at < 0 ? text.length : at + 1;
}
/** A value on one line, as it may stand in a flow collection and so everywhere. */
function inline(value) {
    return js_yaml/* dump */.Bh([value], { flowLevel: 0, lineWidth: -1, noRefs: true }).trim().slice(1, -1);
}
/** In the quotes that stood there, when it is a text that needs no escapes. */
function quoteLike(quote, value) {
    const isPlain = typeof value === 'string' && /^[ !#-&(-[\]-~]*$/.test(value);
    return isPlain && (quote === '"' || quote === "'") ? `${quote}${value}${quote}` : undefined;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
// EXTERNAL MODULE: ../src/module/inputs.js
var module_inputs = __webpack_require__(8407);
;// CONCATENATED MODULE: ../src/request/change.js







/** What a change does to the request's file, or why it may not be made. Policy judges the outcome once more. */
function settleChange(change, facts) {
    switch (change.kind) {
        case 'extend':
            return extend(change.by, facts);
        case 'input':
            return setInput(change.name, change.value, facts);
        case 'owner':
            return handOver(change.login, facts);
        case 'end':
            return end(change, facts);
    }
}
/** A change as a person says it, for titles and lists. Escape it: logins and values are people's text. */
function sayChange(change) {
    switch (change.kind) {
        case 'extend':
            return `extend by ${change.by}`;
        case 'input':
            return `${change.name} = ${typeof change.value === 'string' ? change.value : canonicalJson(change.value)}`;
        case 'owner':
            return `new owner ${change.login}`;
        case 'end':
            return change.data === undefined ? 'end it' : `end it, data: ${change.data}`;
    }
}
function extend(by, { request, module, config }) {
    const hours = (0,lease_length/* parseDuration */.E9)(by);
    if (hours === undefined) {
        return refuse('wrong-form', `\`${by.slice(0, 60)}\` is not a length`, '/lease', {
            allowed: ['`12h`, `7d` or `2w`'],
            remedy: 'for example `7d`',
        });
    }
    if (request.length.kind === 'permanent') {
        return refuse('permanent', 'this lease is permanent: it never runs out', '/lease', {
            remedy: 'there is nothing to extend',
        });
    }
    if (request.end !== undefined) {
        return refuse('already-ending', `this lease is to end at ${request.end.at}`, '/end', {
            remedy: 'take `end` out of the request first, and extend it then',
        });
    }
    const most = mostHours({ request, module, config });
    const total = request.length.hours + hours;
    if (total > most)
        return tooLong(total, most, request);
    return (0,result.ok)({ path: ['lease'], value: lengthText(total, request.length.text) });
}
function tooLong(total, most, { length, environment }) {
    const rest = most - (length.kind === 'for' ? length.hours : 0);
    const left = rest > 0 ? [`at most \`${lengthText(rest, 'd')}\` more`] : [];
    return refuse('too-long', `${(0,lease_length/* sayHours */.hH)(total)}; ${environment} allows ${(0,lease_length/* sayHours */.hH)(most)}`, '/lease', {
        allowed: left,
        remedy: rest > 0
            ? `extend by \`${lengthText(rest, 'd')}\` (the most)`
            : 'it has the most already: open a new request when it ends',
    });
}
/** What the environment and the module allow, whichever is less: as the rule `lease-length` judges it. */
function mostHours({ request, module, config }) {
    const environment = config.environments.get(request.environment)?.lease.maxHours ?? 0;
    const own = (0,lease_length/* parseDuration */.E9)(module.manifest.lease?.max);
    return own === undefined ? environment : Math.min(environment, own);
}
/** Hours as a length, in the unit that it was written in where that is exact. */
function lengthText(hours, like) {
    if (like.endsWith('w') && hours % 168 === 0)
        return `${hours / 168}w`;
    return hours % 24 === 0 && !like.endsWith('h') ? `${hours / 24}d` : shortest(hours);
}
/** A number in a length has at most four digits. */
function shortest(hours) {
    return hours > 9999 ? `${Math.floor(hours / 24)}d` : `${hours}h`;
}
function setInput(name, value, { request, module }) {
    const field = `/inputs/${(0,pointer/* pointerKey */.d)(name)}`;
    const changeable = (0,module_inputs/* changeableInputs */.In)(module);
    if (!changeable.includes(name)) {
        const guess = (0,nearest/* nearest */.p)(name, changeable);
        return refuse('not-changeable', `\`${name.slice(0, 60)}\` cannot change in a living lease`, field, {
            allowed: changeable,
            remedy: guess === undefined
                ? 'ask for a new lease, and end this one when you have moved'
                : `did you mean \`${guess}\`?`,
        });
    }
    if ((0,canonical/* canonicalJson */.dj)(request.inputs[name] ?? null) === (0,canonical/* canonicalJson */.dj)(value)) {
        return unchanged(field, `\`${name}\` is that already`);
    }
    const inputs = (0,module_inputs/* readInputs */.Ko)(module, { ...request.inputs, [name]: value });
    return inputs.ok ? (0,result.ok)({ path: ['inputs', name], value }) : inputs;
}
function handOver(given, { request, config }) {
    const login = given.replace(/^@/, '');
    const members = config.teams.get(request.team)?.members ?? [];
    const member = members.find((person) => person.login.toLowerCase() === login.toLowerCase());
    if (member === undefined) {
        const logins = members.map((person) => person.login);
        const guess = (0,nearest/* nearest */.p)(login, logins);
        const message = `\`${login.slice(0, 60)}\` is not a member of team \`${request.team}\``;
        return refuse('unknown-owner', message, '/owner', {
            allowed: logins,
            remedy: guess === undefined ? 'choose a member, or add them to the team' : `did you mean \`${guess}\`?`,
        });
    }
    if (member.id === request.owner.id)
        return unchanged('/owner', `\`${member.login}\` is the owner already`);
    return (0,result.ok)({ path: ['owner'], value: member.login });
}
/** An end that is written never moves to a later time: it may have been rehearsed and announced. */
function end(change, { request, module }) {
    const data = change.data ?? request.end?.data;
    const wrong = wrongData(data, module);
    if (wrong !== undefined)
        return (0,result/* problems */.Bk)(wrong);
    const written = request.end?.at;
    const at = written !== undefined && (0,brands/* millisecondsOf */.W$)(written) <= (0,brands/* millisecondsOf */.W$)(change.at) ? written : change.at;
    if (at === written && data === request.end?.data) {
        return unchanged('/end', `this lease is to end at ${at} already`);
    }
    return (0,result.ok)({ path: ['end'], value: data === undefined ? { at } : { at, data } });
}
function wrongData(data, module) {
    const field = '/end/data';
    const ways = module.manifest.data?.['final-snapshot'];
    if (ways === 'ask' && data === undefined) {
        return {
            code: 'data-unsaid',
            message: 'this lease holds data: say what happens to it',
            field,
            allowed: ['snapshot', 'discard'],
            remedy: '`snapshot` keeps a last copy, `discard` keeps nothing',
        };
    }
    if (data === 'snapshot' && (ways === undefined || ways === 'never')) {
        return {
            code: 'no-snapshot',
            message: `\`${module.manifest.name}\` can take no snapshot`,
            field,
            allowed: ['discard'],
            remedy: 'save what you need, then end it without `snapshot`',
        };
    }
    if (data === 'discard' && ways === 'always') {
        return {
            code: 'no-discard',
            message: `\`${module.manifest.name}\` always takes a last snapshot`,
            field,
            allowed: ['snapshot'],
            remedy: 'end it without `discard`',
        };
    }
    return undefined;
}
function unchanged(field, message) {
    return refuse('unchanged', message, field, { remedy: 'there is nothing to do' });
}
function refuse(code, message, field, more) {
    return (0,result/* problems */.Bk)({ code, message, field, ...more });
}

// EXTERNAL MODULE: ../src/request/read.js
var request_read = __webpack_require__(5525);
;// CONCATENATED MODULE: ../src/request/edit.js




/**
 * Makes changes to a request's file, one after the other, each under the rules of {@link settleChange}. Comments and
 * layout stay. The file is valid afterwards, or nothing is changed and everything that is wrong is told.
 * @param platform the base branch's config, and the module as it is frozen in the stack
 */
function applyChanges(file, changes, platform) {
    const first = (0,request_read/* readRequest */.i)(file.path, file.content, platform);
    if (!first.ok)
        return first;
    let request = first.value;
    let content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.content);
    const edits = [];
    for (const change of changes) {
        const edit = settleChange(change, { request, ...platform });
        if (!edit.ok)
            return { ok: false, problems: edit.problems.map((one) => ({ file: file.path, ...one })) };
        const edited = editRequest(file.path, content, edit.value);
        if (!edited.ok)
            return edited;
        const read = (0,request_read/* readRequest */.i)(file.path, Buffer.from(edited.value), platform);
        if (!read.ok)
            return read;
        edits.push({ ...edit.value, before: valueAt(request.document.value, edit.value.path) });
        content = edited.value;
        request = read.value;
    }
    return (0,result.ok)({ content, request, edits });
}
/** Sets one field of a request's file and keeps its comments and layout. */
function editRequest(path, text, edit) {
    return setYaml(path, text, edit.path, edit.value);
}
function valueAt(held, path) {
    let value = held;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        const record = value;
        value = Object.hasOwn(record, key) ? record[key] : undefined;
    }
    return value;
}

// EXTERNAL MODULE: ../src/request/path.js
var request_path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/stack/settle.js
var settle = __webpack_require__(8317);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/render.js
var render = __webpack_require__(7813);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/run/render-request/change-view.js

/** Everything in it is ours, or a name that was checked: titles cannot be escaped. */
function changeTitle({ lease, asks }) {
    return `${lease}: ${asks.map(({ what }) => what).join(', ')}`.slice(0, 200);
}
/**
 * The merge closes the issues of forms that asked for a change; never the lease's own, which stays open until the end
 * is proved.
 */
function changeBody({ lease, home, asks }) {
    const forms = asks.flatMap(({ source }) => (source.startsWith('issue-') ? [Number(source.slice(6))] : []));
    return [
        `Change of **${(0,markdown/* escapeMarkdown */.FV)(lease)}**${home === null ? '' : `, lease of #${home}`}`,
        '',
        ...asks.map((ask) => `- ${(0,markdown/* escapeMarkdown */.FV)(ask.what)}: asked by ${(0,markdown/* escapeMarkdown */.FV)(ask.login)}${placeOf(ask)}`),
        '',
        'Nobody who asked for it may approve it. The files in `stacks/` are rendered; an edit by hand is refused.',
        ...forms.filter((form) => form !== home).map((form) => `\nCloses #${form}`),
        '',
    ].join('\n');
}
function placeOf({ source }) {
    const [kind, number] = source.split('-');
    return kind === 'issue' ? ` in #${number}` : ' by a comment';
}

;// CONCATENATED MODULE: ../src/run/render-request/change-request.js













/** Runs that meet on one branch: each time it moved, all is read again. */
const ATTEMPTS = 3;
/**
 * Makes a pull request that changes a living lease, or adds to the one that is open for it. Comments and layout of the
 * request's file stay; the stack is rendered again only when it must change.
 */
async function proposeChange(proposal, ports) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const result = await attemptOnce(proposal, ports);
        if (result !== undefined)
            return result;
        ports.log.info('the branch of the change moved meanwhile, reading it again');
    }
    throw new result/* Fault */.vC('branch-busy', `the branch of the change moved ${ATTEMPTS} times during this run`);
}
async function attemptOnce(proposal, ports) {
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    const place = await change_request_placeOf(proposal, base, ports);
    if (!place.ok)
        return place;
    const isAsked = place.value.asks.some(({ source }) => source === proposal.source);
    if (isAsked) {
        const changed = await changedBefore(proposal, base, place.value);
        return finish(proposal, { base, place: place.value, changed, isAgain: true }, ports);
    }
    const changed = await changedAt(proposal, base, place.value.tree);
    if (!changed.ok)
        return changed;
    const files = await filesFor(proposal, base, changed.value, ports);
    if (!files.ok)
        return files;
    const head = await put(proposal, place.value, files.value, { base, ports });
    if (head === undefined)
        return undefined;
    const messages = [messageOf(proposal)];
    const asks = [...place.value.asks, ...readAsks(messages)];
    const made = { base, place: { ...place.value, head, asks }, changed: changed.value, isAgain: false };
    return finish(proposal, made, ports);
}
/** What an earlier run changed, so that a run repeated answers the same (S15); told only of a branch that has nothing else. */
async function changedBefore(proposal, base, { asks }) {
    if (asks.length > 1)
        return undefined;
    const changed = await changedAt(proposal, base, base.tree);
    return changed.ok ? changed.value : undefined;
}
async function change_request_placeOf({ lease, source, by }, base, { forge, git }) {
    const open = await openChange(lease, base, { forge, git });
    const branch = open?.branch ?? (0,request_branch/* changeBranch */.Pf)({ ...lease, source, by });
    const head = await git.fetch(branch);
    if (head === undefined)
        return (0,result.ok)({ branch, head, tree: base.tree, pull: open, asks: [] });
    const asks = readAsks(await git.messages(base.commit, head));
    const past = open ?? (await forge.pullRequestFrom(branch));
    // It was merged or closed: a run repeated asks for nothing again.
    if (past !== undefined && !past.isOpen)
        return (0,result/* problems */.Bk)(settledAlready(past));
    return (0,result.ok)({ branch, head, tree: git.tree(head), pull: past, asks });
}
/** The oldest open pull request that changes exactly this lease; names of branches only say where to look. */
async function openChange(lease, base, { forge, git }) {
    const path = (0,request_path/* requestPath */.Zq)(lease.team, lease.name);
    for (const pull of await forge.openPullRequests()) {
        if (pull.isFork || pull.base !== base.config.repository.defaultBranch)
            continue;
        if (!(0,request_branch/* isChangeBranch */.LJ)(pull.branch, lease))
            continue;
        const head = await git.fetch(pull.branch);
        const from = head === undefined ? undefined : await git.mergeBase(base.commit, head);
        if (head === undefined || from === undefined)
            continue;
        const [before, after] = [await git.tree(from).read(path), await git.tree(head).read(path)];
        if (before !== undefined && after !== undefined && Buffer.compare(before, after) !== 0)
            return pull;
    }
    return undefined;
}
function settledAlready(pull) {
    const how = pull.isMerged ? 'merged' : 'closed without a merge';
    return {
        code: 'settled-already',
        message: `what was asked here is #${pull.number}, which is ${how}`,
        remedy: 'for something else, ask again in a new comment',
    };
}
async function changedAt({ lease, changes }, base, tree) {
    const path = (0,request_path/* requestPath */.Zq)(lease.team, lease.name);
    const content = await tree.read(path);
    const module = await (0,load/* loadFrozenModule */.dP)(base.tree, lease.team, lease.name);
    if (content === undefined || !module.ok)
        return (0,result/* problems */.Bk)(noLease(lease));
    return applyChanges({ path, content }, changes, { config: base.config, module: module.value });
}
function noLease({ team, name }) {
    return {
        code: 'lease-unknown',
        message: `the default branch has no lease \`${team}/${name}\` with a request`,
        remedy: 'merge its pull request first, or ask for a new lease',
    };
}
/** The request, and the stack as it must be then: rendered where owner or inputs differ, else as the default branch has it. */
async function filesFor({ lease }, base, changed, { ids }) {
    const path = (0,request_path/* requestPath */.Zq)(lease.team, lease.name);
    const content = Buffer.from(changed.content);
    const folder = (0,request_path/* stackFolder */.pl)(lease.team, lease.name);
    const stack = (await asksForSameStack(lease, base, changed))
        ? (0,result.ok)(await (0,tree/* filesOf */.R8)(base.tree, folder))
        : await rendered({ base, path, content, ids });
    if (!stack.ok)
        return stack;
    const files = new Map([[path, content]]);
    for (const [name, bytes] of stack.value)
        files.set(`${folder}/${name}`, bytes);
    return (0,result.ok)(files);
}
async function rendered(input) {
    const { base, path, content, ids } = input;
    const planned = await (0,render/* planRender */.U)({ base: base.tree, path, content, uid: undefined, ids, issue: null });
    return planned.ok ? (0,result.ok)(planned.value.files) : planned;
}
/** Length and end are not rendered: a change of them leaves a stack that an older toolkit rendered as it is. */
async function asksForSameStack({ team, name }, base, { request }) {
    const path = (0,request_path/* requestPath */.Zq)(team, name);
    const content = await base.tree.read(path);
    const module = await (0,load/* loadFrozenModule */.dP)(base.tree, team, name);
    if (content === undefined || !module.ok)
        return false;
    const before = (0,request_read/* readRequest */.i)(path, content, { config: base.config, module: module.value });
    if (!before.ok)
        return false;
    const asked = ({ owner, inputs }) => (0,canonical/* canonicalJson */.dj)({ owner: owner.id, inputs });
    return asked(before.value) === asked(request);
}
/** @returns the branch's new head; undefined when another run moved it: read everything again */
async function put(proposal, place, files, { base, ports }) {
    const { git, forge } = ports;
    const { branch } = place;
    const head = place.head ?? (await forge.createBranch(branch, base.commit));
    if (place.head === undefined && head !== base.commit)
        return undefined;
    const tree = git.tree(head);
    const additions = new Map();
    for (const [path, content] of files) {
        const held = await tree.read(path);
        if (held === undefined || Buffer.compare(held, content) !== 0)
            additions.set(path, content);
    }
    const folder = (0,request_path/* stackFolder */.pl)(proposal.lease.team, proposal.lease.name);
    const deletions = (await tree.list(folder)).map(({ path }) => path).filter((path) => !files.has(path));
    const message = messageOf(proposal);
    const commit = await forge.commit({ branch, expectedHead: head, message, additions, deletions });
    if (commit.ok)
        return commit.value;
    const [problem] = commit.problems;
    if (problem?.code === 'head-moved' || problem?.code === 'branch-missing')
        return undefined;
    throw (0,result/* faultOfProblem */.j3)(problem, { code: 'commit-refused', message: `${branch} takes no commit` });
}
function messageOf({ lease, changes, by, source }) {
    return askMessage({ lease: `${lease.team}/${lease.name}`, changes, person: by, source });
}
/** Opens the pull request, or brings the text of the one that is open up to date. */
async function finish({ lease }, { base, place, changed, isAgain }, { forge }) {
    const { branch, head, asks, pull } = place;
    if (head === undefined)
        throw new result/* Fault */.vC('branch-missing', `branch ${branch} was made and is gone`);
    const manifest = await (0,settle/* readLiving */.O)(base.tree, lease.team, lease.name);
    if (!manifest.ok)
        return manifest;
    const { issue = null, environment = '' } = manifest.value ?? {};
    const view = { lease: `${lease.team}/${lease.name}`, home: issue, asks };
    const text = { title: changeTitle(view), body: changeBody(view) };
    const facts = { branch, headSha: head, environment };
    if (pull !== undefined) {
        if (pull.title !== text.title || pull.body.trimEnd() !== text.body.trimEnd())
            await forge.updatePullRequest(pull.number, text);
        return (0,result.ok)({ ...facts, pull, changed, outcome: isAgain ? 'already' : 'updated' });
    }
    const created = await forge.createPullRequest({
        branch,
        base: base.config.repository.defaultBranch,
        ...text,
    });
    if (created.ok)
        return (0,result.ok)({ ...facts, pull: created.value, changed, outcome: 'opened' });
    const [problem] = created.problems;
    throw (0,result/* faultOfProblem */.j3)(problem, { code: 'pull-request-refused', message: 'GitHub takes no pull request' });
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
