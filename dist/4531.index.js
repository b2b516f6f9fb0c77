export const id = 4531;
export const ids = [4531];
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

/***/ 4312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ END_LABEL),
/* harmony export */   B5: () => (/* binding */ parseEndForm),
/* harmony export */   Qd: () => (/* binding */ changeFields),
/* harmony export */   W1: () => (/* binding */ parseChangeForm),
/* harmony export */   dt: () => (/* binding */ endFields),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   k$: () => (/* binding */ CHANGE_LABEL)
/* harmony export */ });
/* unused harmony exports writeChangeForm, writeEndForm */
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9744);
/* harmony import */ var _change_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/* harmony import */ var _form_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(449);
/* harmony import */ var _form_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7375);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(170);







/** Headings of the first answers: they say what a form is for, as {@link MODULE_LABEL} does for a new lease. */
const CHANGE_LABEL = 'Lease to change';
const END_LABEL = 'Lease to end';
/** Every question of the form that changes a lease, in order. */
function changeFields(config) {
    const most = [...config.environments].map(([name, { lease }]) => `${name} ${lease.max}`).join(', ');
    return [
        leaseField(CHANGE_LABEL),
        {
            ...(0,_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('extend', 'Extend by', `Hours, days or weeks more: \`12h\`, \`7d\`, \`2w\`. A whole lease has at most: ${most}.`),
            form: EXTENSION_FORM,
        },
        {
            ...(0,_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('owner', 'New owner', 'GitHub login of a member of the team, who answers for it from then on.'),
            form: _form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .LOGIN_FORM */ .fB,
        },
        {
            ...(0,_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('inputs', 'Inputs to change', 'As `input=value`, for example `size=large`. The module says which ones may change in a living lease.'),
            kind: { type: 'list' },
        },
        (0,_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('reason', 'Reason', 'For whoever approves it.'),
    ];
}
/** Every question of the form that ends a lease, in order. */
function endFields() {
    return [
        leaseField(END_LABEL),
        {
            ...(0,_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('data', 'Data', 'snapshot: a last copy is kept, where the module can make one. discard: nothing is kept.'),
            kind: (0,_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(['snapshot', 'discard']),
        },
        {
            ...(0,_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('at', 'When', 'An instant such as `2026-12-01T09:00:00Z`. Empty: now.'),
            form: INSTANT_FORM,
        },
        (0,_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('reason', 'Reason', 'For whoever approves it.'),
    ];
}
/** What somebody wants changed in a living lease, from the body of their issue (S1). */
function parseChangeForm(body, config) {
    const answers = (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .readForm */ .vq)(body, changeFields(config));
    if (!answers.ok)
        return answers;
    const [extend, owner] = [(0,_form_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answers.value, 'extend'), (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answers.value, 'owner')];
    const inputs = answers.value.get('inputs');
    const lines = Array.isArray(inputs) ? inputs.map(String) : [];
    const wrong = lines.find((line) => !INPUT_LINE.test(line));
    if (wrong !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(notAnInput(wrong));
    const asked = [
        ...(extend === undefined ? [] : [{ kind: 'extend', by: extend }]),
        ...lines.map((line) => inputOf(line)),
        ...(owner === undefined ? [] : [{ kind: 'owner', login: owner.replace(/^@/, '') }]),
    ];
    if (asked.length === 0) {
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)({
            code: 'nothing-asked',
            message: 'this form asks for no change',
            field: '',
            allowed: changeFields(config)
                .slice(1, 4)
                .map(({ label }) => `### ${label}`),
            remedy: 'edit this issue and answer one of them',
        });
    }
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...placeOf(answers.value), reason: (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answers.value, 'reason'), asked });
}
/** What a change form asks for, by the module as it is frozen in the lease's stack. */
function changesOf(form, module) {
    const changes = [];
    for (const asked of form.asked) {
        const change = asked.kind === 'input' ? (0,_change_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inputChange */ .p)(asked.name, asked.text, module) : (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(asked);
        if (!change.ok)
            return change;
        changes.push(change.value);
    }
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(changes);
}
/**
 * Which lease somebody wants ended, and how, from the body of their issue (S1).
 * @param now the end when the form names none
 */
function parseEndForm(body, now) {
    const answers = (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .readForm */ .vq)(body, endFields());
    if (!answers.ok)
        return answers;
    const data = (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answers.value, 'data');
    const at = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)((0,_form_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answers.value, 'at')) ?? now;
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        ...placeOf(answers.value),
        reason: (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answers.value, 'reason'),
        change: { kind: 'end', at, data: data === 'snapshot' || data === 'discard' ? data : undefined },
    });
}
/** The body that GitHub would make of a change form filled in like this. */
function writeChangeForm(form, config) {
    const values = new Map([
        ['lease', form.lease],
        ['reason', form.reason],
    ]);
    const inputs = [];
    for (const asked of form.asked) {
        if (asked.kind === 'extend')
            values.set('extend', asked.by);
        else if (asked.kind === 'owner')
            values.set('owner', asked.login);
        else
            inputs.push(`${asked.name}=${asked.text}`);
    }
    if (inputs.length > 0)
        values.set('inputs', inputs);
    return writeAnswers(changeFields(config), values);
}
/** The body that GitHub would make of an end form filled in like this. */
function writeEndForm({ lease, reason, change, }) {
    const values = new Map([
        ['lease', lease],
        ['data', change.data],
        ['at', change.at],
        ['reason', reason],
    ]);
    return writeAnswers(endFields(), values);
}
const LEASE_FORM = {
    test: (text) => placeIn(text) !== undefined,
    allowed: '`<team>/<name>`, as the lease’s issue says it',
};
const EXTENSION_FORM = {
    test: (text) => (0,_lease_length_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text) !== undefined,
    allowed: '`12h`, `7d` or `2w`',
};
const INSTANT_FORM = {
    test: (text) => (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text) !== undefined,
    allowed: 'an instant with an offset: `2026-12-01T09:00:00Z`',
};
const INPUT_LINE = /^[a-z][a-z0-9_]{0,63} *=/;
function leaseField(label) {
    const description = 'Team and name, for example `payments/reports`.';
    return { ...(0,_form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)('lease', label, description, _form_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .TEXT */ .a$), form: LEASE_FORM };
}
/** Also the path of its file, which people copy; nothing else becomes part of a path (S4). */
function placeIn(text) {
    const [team = '', name = '', ...rest] = text
        .replace(/^requests\//, '')
        .replace(/\.yaml$/, '')
        .split('/');
    if (rest.length > 0 || !_path_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o_.test(team) || !_path_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o_.test(name))
        return undefined;
    const place = (0,_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequestPath */ .I)((0,_path_js__WEBPACK_IMPORTED_MODULE_6__/* .requestPath */ .Zq)(team, name));
    return place.ok ? place.value : undefined;
}
function placeOf(answers) {
    const place = placeIn((0,_form_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answers, 'lease') ?? '');
    if (place === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('form-gap', 'the form let a wrong lease through');
    return { ...place, path: (0,_path_js__WEBPACK_IMPORTED_MODULE_6__/* .requestPath */ .Zq)(place.team, place.name) };
}
function inputOf(line) {
    const at = line.indexOf('=');
    return { kind: 'input', name: line.slice(0, at).trim(), text: line.slice(at + 1).trim() };
}
function notAnInput(line) {
    return {
        code: 'wrong-form',
        message: `\`${line.slice(0, 60)}\` does not have the form of an input and its value`,
        field: '/inputs',
        allowed: ['`input=value`, one a line'],
        remedy: 'edit this issue and answer under `### Inputs to change`, for example with `size=large`',
    };
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vq: () => (/* binding */ readForm),
  b6: () => (/* binding */ textOf)
});

// UNUSED EXPORTS: readOne, writeAnswers

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/request/form-text.js
var form_text = __webpack_require__(4632);
// EXTERNAL MODULE: ../../node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(2831);
// EXTERNAL MODULE: ../src/kit/yaml.js
var kit_yaml = __webpack_require__(4405);
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
        case 'upload':
            return `[${plain(value).split('/').at(-1) ?? ''}](${plain(value)})`;
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
    if (text === '' || text === form_text/* NO_RESPONSE */.ei)
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
    if (kind.type === 'upload')
        return readUpload(field, kind.accept, section);
    const text = section.text.trim();
    if (text.includes('\n')) {
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
    const document = (0,kit_yaml/* readYaml */.gM)('this issue', new TextEncoder().encode(unfenced(section.text)));
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
/** Where GitHub keeps what people attach to an issue. No other address is taken: modules may fetch what it names. */
const ATTACHMENT = /https:\/\/(?:github\.com|[a-z0-9-]{1,60}\.ghe\.com)\/(?:user-attachments|[\w.-]{1,100}\/[\w.-]{1,100})\/(?:files|assets)\/[\w./-]{1,200}/g;
/** GitHub writes a link, or an image, for each file. One is asked for; nothing but its address is taken. */
function readUpload(field, accept, section) {
    const found = [...new Set(section.text.match(ATTACHMENT) ?? [])];
    const [only] = found;
    const told = `### ${field.label}`;
    if (only === undefined || found.length > 1) {
        const message = `\`${told}\` has ${found.length} files`;
        return (0,result/* problems */.Bk)({ ...wrong(field, section, 'one-file', message), allowed: ['one attached file'] });
    }
    const name = /\[([^\]]{0,200})\]\(/.exec(section.text)?.[1] ?? only;
    const isAccepted = [name, only].some((text) => accept.some((end) => text.toLowerCase().endsWith(end)));
    if (accept.length === 0 || isAccepted)
        return (0,result.ok)(only);
    return (0,result/* problems */.Bk)({ ...notAllowed(field, { ...section, text: name }), allowed: accept });
}
/** GitHub puts the answer to a field with `render` into a code fence. */
function unfenced(text) {
    const lines = text.split('\n');
    const marks = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
    const isFenced = marks !== undefined && lines.length > 1 && (lines.at(-1) ?? '').trim() === marks;
    return isFenced ? lines.slice(1, -1).join('\n') : text;
}
function notAllowed(field, section) {
    const text = `\`${(0,form_text/* short */.h0)(section.text)}\` is not allowed for \`${field.label}\``;
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
        case 'upload':
            return field.kind.accept.length === 0 ? ['a file'] : field.kind.accept;
        case 'yaml':
            return ['YAML'];
        case 'text':
            return ['one line of text'];
        case 'paragraph':
            return ['text'];
    }
}

;// CONCATENATED MODULE: ../src/request/form-answers.js



/** Reads the body of an issue that a form of these questions opened (S1). Everything that is wrong is told at once. */
function readForm(body, fields) {
    const sections = (0,form_text/* readSections */.jn)(body, fields.map(({ label }) => label));
    if (!sections.ok)
        return sections;
    const answers = new Map();
    const found = [];
    for (const field of fields) {
        const answer = readOne(field, sections.value.get(field.label) ?? { text: '', line: 1 });
        if (!answer.ok)
            found.push(...answer.problems);
        else if (answer.value !== undefined)
            answers.set(field.id, answer.value);
    }
    return found.length > 0 ? { ok: false, problems: found } : (0,result.ok)(answers);
}
/** One answer, wherever it was given; `undefined` where the question was left out. */
function readOne(field, section) {
    const answer = readAnswer(field, section);
    if (!answer.ok || answer.value === undefined)
        return answer;
    const found = formProblems(field, section, answer.value);
    return found.length > 0 ? { ok: false, problems: found } : answer;
}
/** The body that GitHub would make of these answers. */
function writeAnswers(fields, values) {
    return writeSections(fields.map((field) => [field.label, writeAnswer(field, values.get(field.id))]));
}
/** The answer to a question of one line; `undefined` when it was left out. */
function textOf(answers, id) {
    const answer = answers.get(id);
    return typeof answer === 'string' ? answer : undefined;
}
function formProblems(field, section, value) {
    const { form } = field;
    if (form === undefined || form.test(typeof value === 'string' ? value : ''))
        return [];
    const message = `\`${section.text.slice(0, 60)}\` does not have the form of \`${field.label}\``;
    return [{ ...wrong(field, section, 'wrong-form', message), allowed: [form.allowed] }];
}


/***/ }),

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ NO_RESPONSE),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   uk: () => (/* binding */ firstSection)
/* harmony export */ });
/* unused harmony exports FORM_LIMIT, writeSections */
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8942);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);


/** Bytes. GitHub's own limit on an issue's body is 65,536 characters; a form that is filled in needs a few thousand. */
const FORM_LIMIT = 60 * 1024;
/** What GitHub writes when a question was left out. */
const NO_RESPONSE = '_No response_';
/** Problems of one kind that are told; a body of nothing but headings must not fill the comment. */
const TOLD = 10;
/**
 * Cuts an issue's body at its headings (S1). Linear in the body's length. The headings must be exactly the expected
 * ones, each once and in order: a heading inside an answer would otherwise replace what another answer says.
 * A line that begins with `###` and a blank counts; in a code fence only when it is one of this form's headings, so that
 * a fence that is never closed hides nothing.
 */
function readSections(body, labels) {
    const size = new TextEncoder().encode(body).byteLength;
    if (size > FORM_LIMIT) {
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)({
            code: 'form-too-large',
            message: `this issue has ${size} bytes`,
            field: '',
            allowed: [`at most ${FORM_LIMIT} bytes`],
            remedy: 'edit this issue and shorten the answers',
        });
    }
    const { before, headings } = cut(body, new Set(labels));
    const found = [...textBefore(before, labels), ...headingProblems(headings, labels)];
    if (found.length > 0)
        return { ok: false, problems: found };
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new Map(headings.map(({ label, text, line }) => [label, { text, line }])));
}
/** Label and answer of the first heading, when the body begins with one; reads no more than it needs. */
function firstSection(body) {
    const { before, headings } = cut(body.slice(0, 1000), new Set());
    return before === '' ? headings[0] : undefined;
}
/** The body that GitHub makes of these answers; an empty one was left out. */
function writeSections(answers) {
    return [...answers]
        .map(([label, text]) => `### ${label}\n\n${text === '' ? NO_RESPONSE : text}`)
        .join('\n\n');
}
function cut(body, labels) {
    const lines = body.replaceAll(/\r\n?/g, '\n').split('\n');
    const starts = [];
    let fence;
    for (const [index, line] of lines.entries()) {
        const label = headingOf(line);
        if (label !== undefined && (fence === undefined || labels.has(label))) {
            starts.push({ index, label });
            fence = undefined;
        }
        else
            fence = fenceAfter(line, fence);
    }
    const headings = starts.map(({ index, label }, at) => ({
        label,
        text: trimLines(lines.slice(index + 1, starts[at + 1]?.index)),
        line: index + 1,
    }));
    return { before: trimLines(lines.slice(0, starts[0]?.index)), headings };
}
function headingOf(line) {
    if (!line.startsWith('###'))
        return undefined;
    const next = line.charAt(3);
    return next === '' || next === ' ' || next === '\t' ? line.slice(3).trim() : undefined;
}
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** The code fence that is open after a line, as CommonMark opens and closes them; `undefined` when there is none. */
function fenceAfter(line, open) {
    const [, marks = '', rest = ''] = FENCE.exec(line) ?? [];
    if (marks === '')
        return open;
    if (open === undefined)
        return marks.startsWith('`') && rest.includes('`') ? undefined : marks;
    return marks.startsWith(open) && rest.trim() === '' ? undefined : open;
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
            message: `there is text before the first heading: \`${short(before)}\``,
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
    const guess = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(label, missing);
    return {
        code: 'form-heading-unknown',
        message: `\`### ${short(label)}\` (line ${line}) is not a heading of this form`,
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
function short(text) {
    const line = text.split('\n', 1)[0] ?? '';
    return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}


/***/ }),

/***/ 7323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ formKind),
/* harmony export */   wK: () => (/* binding */ parseForm)
/* harmony export */ });
/* unused harmony exports formModule, writeForm, INPUT, requestOf */
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _form_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(449);
/* harmony import */ var _form_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7375);
/* harmony import */ var _change_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4312);
/* harmony import */ var _form_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4632);





/** Read from the issue's first heading: a label or a title would be no proof (S6). `undefined`: none of ours. */
function formKind(body) {
    const first = (0,_form_text_js__WEBPACK_IMPORTED_MODULE_4__/* .firstSection */ .uk)(body);
    switch (first?.label) {
        case _form_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .MODULE_LABEL */ .sJ:
            return { kind: 'module', module: first.text };
        case _change_form_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_LABEL */ .k$:
            return { kind: 'change' };
        case _change_form_js__WEBPACK_IMPORTED_MODULE_3__/* .END_LABEL */ .$y:
            return { kind: 'end' };
        default:
            return undefined;
    }
}
/**
 * The module that an issue asks for, as its first answer says; `undefined` when the issue is not one of our forms.
 * It is what a person typed: not yet known to exist, nor to be a valid name.
 */
function formModule(body) {
    const form = formKind(body);
    return form?.kind === 'module' ? form.module : undefined;
}
/** Reads the body of an issue that was opened by the form of a module (S1). Never throws, whatever the text. */
function parseForm(form) {
    const fields = (0,_form_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .formFields */ .UQ)(form.manifest, form.config);
    const answers = (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .readForm */ .vq)(form.body, fields);
    if (!answers.ok)
        return answers;
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(requestOf(answers.value, form.manifest, form.config));
}
/** The body that GitHub would make of a form filled in like this. */
function writeForm(request, manifest, config) {
    const { inputs, ...rest } = request;
    const values = new Map(Object.entries(rest));
    for (const [name, value] of Object.entries(inputs))
        values.set(`${INPUT}${name}`, value);
    return writeAnswers(formFields(manifest, config), values);
}
/** Before an input's name in the id of its question. */
const INPUT = 'input-';
/** The request that these answers make. */
function requestOf(answers, manifest, config) {
    const required = (id) => (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(answers, id) ?? '';
    const environment = required('environment');
    const known = config.environments.get(environment);
    return {
        team: required('team'),
        name: required('name'),
        module: required('module'),
        environment,
        owner: (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(answers, 'owner')?.replace(/^@/, ''),
        region: (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(answers, 'region'),
        lease: (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(answers, 'lease') ?? (known === undefined ? '' : (0,_form_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseDefault */ .i5)(manifest, known.lease)),
        inputs: Object.fromEntries([...answers].flatMap(([id, value]) => id.startsWith(INPUT) ? [[id.slice(INPUT.length), value]] : [])),
    };
}


/***/ }),

/***/ 355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   SQ: () => (/* binding */ isApprover),
/* harmony export */   nq: () => (/* binding */ notAMember)
/* harmony export */ });
/** Names that a sentence lists; the file has the rest. */
const TOLD = 3;
/** The person as `leasehold.yaml` knows them, by numeric id: a login can be somebody else's tomorrow (S6). */
function memberOf(config, team, person) {
    return config.teams.get(team)?.members.find(({ id }) => id === person.id);
}
/** Whether a person is one of those who decide for the whole platform. */
function isApprover(config, person) {
    return config.approvers?.some(({ id }) => id === person.id) === true;
}
/**
 * Tells a person outside a team whom to ask.
 * @param unseen slug of the team's GitHub team, when the token may not read it
 */
function notAMember(person, team, config, unseen) {
    const known = config.teams.get(team);
    if (known === undefined) {
        return {
            code: 'unknown-team',
            message: `there is no team \`${team}\` in leasehold.yaml, so that nobody can ask for it`,
            field: '/team',
            allowed: [...config.teams.keys()],
            remedy: 'ask for a team that is there; a team that was renamed keeps its old name in leasehold.yaml until its last lease has ended',
        };
    }
    const logins = known.members.map(({ login }) => login);
    const github = known.githubTeam === undefined ? [] : [`a member of the GitHub team ${known.githubTeam}`];
    const blind = unseen === undefined
        ? ''
        : `; the GitHub team \`${unseen}\` cannot be read with this token (an App with \`members: read\` can)`;
    return {
        code: 'requester-not-a-member',
        message: `\`${person.login}\` is not a member of team \`${team}\`${blind}`,
        field: '/team',
        allowed: [`a request by ${[...logins, ...github].join(' or ')}`],
        remedy: `ask ${logins.slice(0, TOLD).join(' or ')} to ask for it, or to add you to \`teams.${team}.members\` in leasehold.yaml`,
    };
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readEarlier),
/* harmony export */   t: () => (/* binding */ putOnBranch)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _stack_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2724);



/**
 * Reads a branch that automation writes, `undefined` when there is none.
 * @param at with the folder of the stack that is asked for now, when that is known
 */
async function readEarlier(at, { git }) {
    const head = await git.fetch(at.branch);
    if (head === undefined)
        return undefined;
    const path = `${at.folder ?? ''}/stack.json`;
    const content = at.folder === undefined ? undefined : await git.tree(head).read(path);
    const manifest = content === undefined ? undefined : (0,_stack_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(path, content);
    const own = manifest?.ok === true && at.isOwn(manifest.value.issue) ? manifest.value : undefined;
    const added = await addedPaths(at.base, head, { git });
    return {
        head,
        uid: own === undefined ? undefined : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .asUid */ .N0)(own.uid),
        home: own?.issue ?? null,
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
    const { branch } = wanted;
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
    throw (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfProblem */ .j3)(problem, { code: 'commit-refused', message: `${branch} takes no commit` });
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


/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iN: () => (/* binding */ askedOf),
  PC: () => (/* binding */ labelsOf),
  $V: () => (/* binding */ manifestOf),
  $t: () => (/* binding */ placeOf),
  vo: () => (/* binding */ readAsked)
});

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/module/load.js + 4 modules
var load = __webpack_require__(6949);
// EXTERNAL MODULE: ../src/request/form-fields.js
var form_fields = __webpack_require__(7375);
// EXTERNAL MODULE: ../src/request/form.js
var request_form = __webpack_require__(7323);
// EXTERNAL MODULE: ../src/request/path.js
var path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/request/requester.js
var requester = __webpack_require__(355);
// EXTERNAL MODULE: ../../node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(2831);
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

// EXTERNAL MODULE: ../src/stack/manifest.js + 2 modules
var stack_manifest = __webpack_require__(2724);
// EXTERNAL MODULE: ../src/run/requester.js
var run_requester = __webpack_require__(223);
;// CONCATENATED MODULE: ../src/run/render-request/intake.js









/** Reads the form of an issue. Who asks must be a member of the team that pays, by numeric id (S6). */
async function readAsked(issue, moduleName, base, forge) {
    const manifest = await manifestOf(moduleName, base.tree);
    if (!manifest.ok)
        return manifest;
    const { config } = base;
    const form = (0,request_form/* parseForm */.wK)({ body: issue.body, manifest: manifest.value, config });
    if (!form.ok)
        return form;
    const stranger = await (0,run_requester/* createMayAsk */.H)(config, forge)(issue.author, form.value.team, 'new');
    if (stranger !== undefined)
        return (0,result/* problems */.Bk)(stranger);
    return askedOf(form.value, issue.author, manifest.value, config);
}
/** The request's file, with the person who asks as its owner when it names none. */
function askedOf(form, person, manifest, config) {
    const { team, name, environment } = form;
    const owner = form.owner ?? (0,requester/* memberOf */.C5)(config, team, person)?.login;
    if (owner === undefined)
        return (0,result/* problems */.Bk)(ownerNeeded(person, team, config));
    return (0,result.ok)({
        lease: `${team}/${name}`,
        module: manifest.name,
        environment,
        path: (0,path/* requestPath */.Zq)(team, name),
        content: new TextEncoder().encode(requestText({ ...form, owner }, manifest)),
        folder: (0,path/* stackFolder */.pl)(team, name),
    });
}
/** A member of the team on GitHub may ask, but only whom leasehold.yaml pins can answer for a lease. */
function ownerNeeded({ login }, team, config) {
    return {
        code: 'owner-needed',
        message: `\`${login}\` is in the GitHub team, but not in \`teams.${team}.members\`: say who owns it`,
        field: '/owner',
        allowed: (config.teams.get(team)?.members ?? []).map((member) => member.login),
        remedy: 'name one of them as owner',
    };
}
/** Headings of a module's form by JSON pointer; none when there is no such module. */
async function labelsOf(moduleName, base) {
    const manifest = await manifestOf(moduleName, base.tree);
    if (!manifest.ok)
        return new Map();
    return new Map((0,form_fields/* formFields */.UQ)(manifest.value, base.config).map(({ pointer, label }) => [pointer, label]));
}
/** The manifest of a module of the default branch. @throws Fault `module-invalid` when only the platform team can mend it */
async function manifestOf(name, tree) {
    const module = await (0,load/* loadModule */.Vw)(tree, name.slice(0, 60));
    if (module.ok)
        return (0,result.ok)(module.value.manifest);
    const [first] = module.problems;
    if (first?.code === 'unknown-module')
        return module;
    throw new result/* Fault */.vC('module-invalid', `module ${name}: ${first?.message ?? 'not valid'}`);
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


/***/ }),

/***/ 5716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renamedAfterPull),
/* harmony export */   sx: () => (/* binding */ editedByAnother),
/* harmony export */   uU: () => (/* binding */ taken)
/* harmony export */ });
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
        remedy: 'choose another name',
    };
}


/***/ }),

/***/ 9855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ openPullRequest),
/* harmony export */   bL: () => (/* binding */ takenBy)
/* harmony export */ });
/* unused harmony export pullRequestBody */
/* harmony import */ var _comment_request_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(580);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2815);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _platform_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6262);
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(285);





/**
 * An earlier open pull request that adds the same request. Titles of ours only say where to look, those of people say
 * nothing; the branch's files decide. Of two that were opened at the same moment, the lower number is first. What slips
 * through cannot be merged twice: both add the same file.
 */
async function takenBy(asked, among, { git }) {
    const candidates = among.open.filter((pull) => !pull.isFork &&
        pull.branch !== among.branch &&
        (!pull.author.isBot || pull.title.startsWith(`${asked.lease}: `)) &&
        (among.own === undefined || pull.number < among.own));
    for (const pull of candidates)
        if (await adds(pull, asked.path, among.base, git))
            return pull;
    return undefined;
}
/** Whether a pull request adds a path; one that is behind may only have a file of a lease that has ended since. */
async function adds({ headSha }, path, base, git) {
    const head = await known(headSha, git);
    if (head === undefined || (await git.tree(head).read(path)) === undefined)
        return false;
    const from = await git.mergeBase(base, head);
    return from === undefined || (await git.tree(from).read(path)) === undefined;
}
/** A full clone has the heads of all branches but the newest: only those are fetched. */
async function known(commit, git) {
    try {
        await git.tree(commit).read(_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .t);
        return commit;
    }
    catch (error) {
        if (error instanceof _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC && error.code === 'commit-missing')
            return git.fetch(commit);
        throw error;
    }
}
/** Opens the pull request of an issue, or finds the one that is open. */
async function openPullRequest(request, { forge }) {
    const { issue, asked, base } = request;
    const created = await forge.createPullRequest({
        branch: (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .requestBranch */ .Wf)(issue.number),
        base,
        title: `${asked.lease}: ${asked.module} in ${asked.environment}`,
        body: pullRequestBody(issue, asked),
    });
    if (created.ok)
        return created.value;
    const [problem] = created.problems;
    throw (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOfProblem */ .j3)(problem, { code: 'pull-request-refused', message: 'GitHub takes no pull request' });
}
/** No closing keyword: the issue is the lease's home, and stays open until the end is proved. */
function pullRequestBody(issue, asked) {
    return [
        `Lease for #${issue.number}`,
        '',
        `${(0,_comment_request_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .mention */ .lE)(issue.author.login)} asks for **${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(asked.lease)}**: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(asked.module)} in ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(asked.environment)}.`,
        'To change it, edit the issue: this pull request follows. The files in `stacks/` are rendered; an edit by hand is refused.',
        '',
    ].join('\n');
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ livingComment)
/* harmony export */ });
/* harmony import */ var _comment_lease_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3395);
/* harmony import */ var _comment_lease_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9097);
/* harmony import */ var _platform_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8279);




/** The living comment of a lease whose pull request was just made. */
async function livingComment(facts) {
    const { request, module } = facts.planned;
    const price = await priceOf(facts.planned, facts.tree);
    const forLease = request.length.kind === 'for' ? (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .priceForHours */ .AP)(price, request.length.hours) : null;
    return (0,_comment_lease_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .leaseComment */ ._)({
        lease: request.lease,
        title: module.manifest.title,
        environment: request.environment,
        price: { usdMonth: price.usdMonth, forLease, unpriced: price.unpriced },
        length: request.length,
        steps: (0,_comment_lease_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .leaseSteps */ .I)('policy', 'now', { understood: `#${facts.pull}`, ready: usualTime(module.manifest) }),
        details: facts.details ?? 'To change something before it is merged, edit this issue.',
    });
}
/** A price table that cannot be read makes a request unpriced; policy-check says so, not this comment. */
async function priceOf({ request, module }, tree) {
    const table = await (0,_platform_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPrices */ .$W)(tree);
    if (!table.ok)
        return { usdMonth: null, unpriced: 1, lines: [] };
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatePrice */ .c9)(module.manifest.price, request.inputs, request.region, table.value);
}
function usualTime(manifest) {
    const [from, to] = manifest['usual-minutes'] ?? [];
    return from === undefined || to === undefined ? '' : `usually ${from}–${to} min for this module`;
}


/***/ }),

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createMayAsk)
/* harmony export */ });
/* harmony import */ var _request_requester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(355);

/** Members by numeric id (S6): those that `leasehold.yaml` pins, then the team on GitHub, read once per run. */
function createMayAsk(config, forge) {
    const read = new Map();
    return async (person, team, about) => {
        if ((0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(config, team, person) !== undefined)
            return undefined;
        if (about === 'living' && (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .isApprover */ .SQ)(config, person))
            return undefined;
        const slug = config.teams.get(team)?.githubTeam;
        if (slug === undefined)
            return (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .notAMember */ .nq)(person, team, config);
        const reading = read.get(slug) ?? forge.teamMembers(slug);
        read.set(slug, reading);
        const members = await reading;
        if (members?.some(({ id }) => id === person.id) === true)
            return undefined;
        return (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .notAMember */ .nq)(person, team, config, members === undefined ? slug : undefined);
    };
}


/***/ })

};
