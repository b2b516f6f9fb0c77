export const id = 5411;
export const ids = [5411];
export const modules = {

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ findCommand),
/* harmony export */   xP: () => (/* binding */ mayRun),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/** What people may type as the first line of a comment, who may, and what becomes of it. */
const OWNERS = ['owner', 'team'];
/** Those who decide for the platform may change every lease. */
const CHANGERS = [...OWNERS, 'approver'];
const CATALOGUE = [
    entry('help', '/help', 'lists the commands', ['anybody'], 'answer'),
    entry('price', '/price', 'says what the lease costs', ['anybody'], 'answer'),
    entry('extend', '/extend 7d', 'lengthens the lease', CHANGERS, 'change'),
    entry('end', '/end [--snapshot | --discard]', 'ends the lease now', CHANGERS, 'change'),
    entry('hold', '/hold 2d', 'keeps the lease from being destroyed for so long', OWNERS, 'evidence'),
    entry('resize', '/resize large', 'changes an input, also as `input=value`', CHANGERS, 'change'),
    entry('transfer', '/transfer @person', 'hands the lease to another member of its team', CHANGERS, 'change'),
    entry('retry', '/retry', 'applies again', [...CHANGERS, 'writer'], 'dispatch'),
    entry('render', '/render', 'renders the stacks of this pull request again', [...CHANGERS, 'writer'], 'dispatch'),
    {
        ...entry('check', '/check', 'plans and judges again', [...CHANGERS, 'writer'], 'dispatch'),
        onFork: true,
    },
    entry('override', '/override RULE reason', 'overrides a soft rule for this head', ['overrider'], 'evidence'),
    entry('approve-plan', '/approve-plan DIGEST', 'lets a changed plan be applied', ['approver'], 'evidence'),
];
function entry(name, usage, does, may, effect) {
    return { name, usage, does, may, effect, onFork: false };
}
const BY_NAME = new Map(CATALOGUE.map((one) => [one.name, one]));
function findCommand(word) {
    return BY_NAME.get(word);
}
/** Whether somebody may run a command; on a pull request from a fork only what is meant for it, by writers (S7). */
function mayRun(command, standing, place) {
    if (place.isFork)
        return command.onFork && standing.has('writer');
    return command.may.some((one) => one === 'anybody' || standing.has(one));
}


/***/ }),

/***/ 3560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ withAnswer),
/* harmony export */   I8: () => (/* binding */ refusedMarkdown),
/* harmony export */   KK: () => (/* binding */ problemsMarkdown),
/* harmony export */   ah: () => (/* binding */ COMMANDS_MARKER),
/* harmony export */   hP: () => (/* binding */ helpMarkdown)
/* harmony export */ });
/* harmony import */ var _command_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2048);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);


/** Marker of the one comment on an issue or a pull request that answers its commands. */
const COMMANDS_MARKER = 'commands';
/** Answers that stay; older ones have served. */
const KEPT = 10;
/** Values that a refusal lists. */
const VALUES = 12;
/** GitHub takes 65,536 characters a comment; ten answers and what stands around them fit. */
const ANSWER_LIMIT = 6000;
const ICONS = { done: '✅', refused: '⛔', unclear: '❓', nothing: 'ℹ️' };
/** Begins an answer. People's text cannot write it: it is escaped wherever it appears (S5). */
const BEGIN = /^<!-- answer ([1-9][0-9]{0,14}) -->$/;
/**
 * The comment with one more answer on top.
 * @param before the comment as it stands, without its marker
 */
function withAnswer(before, answer) {
    const others = split(before ?? '').filter(({ comment }) => comment !== answer.comment);
    const all = [sectionOf(answer), ...others.map(({ text }) => text)].slice(0, KEPT);
    return `${all.join('\n\n')}\n`;
}
function split(text) {
    const sections = [];
    for (const line of text.split('\n')) {
        const comment = BEGIN.exec(line)?.[1];
        if (comment !== undefined)
            sections.push({ comment: Number(comment), lines: [line] });
        else
            sections.at(-1)?.lines.push(line);
    }
    return sections.map(({ comment, lines }) => ({ comment, text: lines.join('\n').trimEnd() }));
}
function sectionOf({ comment, typed, asker, mark, markdown }) {
    const who = `[${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(asker)}](#issuecomment-${comment})`;
    const text = markdown.length > ANSWER_LIMIT ? `${markdown.slice(0, ANSWER_LIMIT)}…` : markdown;
    return `<!-- answer ${comment} -->\n${ICONS[mark]} ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(cut(typed))} · ${who}\n\n${text.trimEnd()}`;
}
function cut(text) {
    const characters = [...text];
    return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text;
}
/** Every command, who may run it, and what it does. */
function helpMarkdown() {
    const rows = _command_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh.map(({ usage, does, may }) => `| ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(usage)} | ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(does)} | ${may.map(sayStanding).join(', ')} |`);
    const note = 'A command is the first line of a new comment; edited comments are not read.';
    return ['| command | what it does | who |', '| --- | --- | --- |', ...rows, '', note].join('\n');
}
/** Why somebody may not run a command, and who may. */
function refusedMarkdown(entry, names) {
    const who = entry.may.map((standing) => {
        const known = names[standing] ?? [];
        const listed = known.slice(0, 5).map(_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV).join(', ');
        return known.length === 0
            ? sayStanding(standing)
            : `${sayStanding(standing)} (${listed}${known.length > 5 ? ' …' : ''})`;
    });
    return `Nothing was changed. ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(`/${entry.name}`)} may be run by ${who.join(', or ')}.`;
}
const STANDINGS = {
    owner: 'the lease’s owner',
    team: 'a member of its team',
    approver: 'an approver',
    writer: 'a person with write access',
    overrider: 'a person in `overrides.by` of the guardrails',
    anybody: 'anybody',
};
function sayStanding(standing) {
    return STANDINGS[standing];
}
/** What was wrong, what is allowed, and what to type. */
function problemsMarkdown(problems) {
    return problems.slice(0, 10).map(problemMarkdown).join('\n\n');
}
function problemMarkdown({ message, allowed = [], remedy }) {
    const shown = allowed.slice(0, VALUES).map((value) => (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageMarkdown */ .zv)(value));
    const more = allowed.length > VALUES ? ` and ${allowed.length - VALUES} more` : '';
    return [
        `${capital((0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageMarkdown */ .zv)(message))}.`,
        ...(shown.length > 0 ? [`Allowed: ${shown.join(', ')}${more}.`] : []),
        ...(remedy === undefined ? [] : [`**Next** ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageMarkdown */ .zv)(remedy)}`]),
    ].join(' ');
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ wasBegun),
/* harmony export */   VJ: () => (/* binding */ wasApplied),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/** The evidence of one kind, in the order of the listing. */
function evidenceOf(evidence, kind) {
    return evidence.filter((one) => one.kind === kind);
}
/** Whether the infrastructure was complete at least once. */
function wasApplied(evidence) {
    return evidenceOf(evidence, 'run-record').some((record) => record.event === 'applied');
}
/** Whether Terraform was ever started on it: from then on resources may exist (L3). */
function wasBegun(evidence) {
    return (wasApplied(evidence) || evidence.some((one) => one.kind === 'apply-begun' || one.kind === 'end-begun'));
}


/***/ }),

/***/ 5052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   LY: () => (/* binding */ addHours),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   h7: () => (/* binding */ naturalEnd),
/* harmony export */   iJ: () => (/* binding */ leaseEnd),
/* harmony export */   xg: () => (/* binding */ isReached)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9744);


const HOUR = 3_600_000;
/**
 * When a lease runs out by its length, UTC; `null` is a permanent one. Never later than the environment's and the
 * module's maximum counted from the start, whatever the request says.
 */
function naturalEnd(terms) {
    const limits = [
        ...(terms.length.kind === 'for' ? [terms.length.hours] : []),
        ...(terms.length.kind === 'for' || !terms.environment.permanent ? [terms.environment.maxHours] : []),
        ...moduleLimit(terms.moduleMax),
    ];
    return limits.length === 0 ? null : addHours(terms.start, Math.min(...limits));
}
/** When a lease ends: when it runs out, or at the instant that its owner asked for when that is earlier. */
function leaseEnd(terms) {
    const natural = naturalEnd(terms);
    if (terms.requestedEnd === undefined)
        return natural;
    return natural === null ? terms.requestedEnd : earliest(natural, terms.requestedEnd);
}
/** Elapsed hours, not calendar days: a change of clocks anywhere moves no end (L7). */
function addHours(instant, hours) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant) + hours * HOUR);
}
function earliest(a, b) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(a) <= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(b) ? a : b;
}
function latest(a, b) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(a) >= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(b) ? a : b;
}
/** Whether an instant has been reached: the instant itself counts. */
function isReached(instant, now) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) >= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant);
}
function moduleLimit(text) {
    const hours = (0,_length_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
    return hours === undefined ? [] : [hours];
}


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _comment_command_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3560);

/** A command that is not carried out, with what to do instead. */
function refusal(problems, mark = 'refused') {
    const [first] = problems;
    return {
        decision: mark === 'nothing' ? 'nothing' : 'blocked',
        reasonCode: first?.code ?? 'refused',
        message: first?.message ?? 'it is refused',
        mark,
        markdown: (0,_comment_command_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsMarkdown */ .KK)(problems),
        problems: problems.map(({ allowed, ...rest }) => ({
            ...rest,
            ...(allowed === undefined ? {} : { allowed: [...allowed] }),
        })),
    };
}
/** Writes the answer on top of the one comment that answers commands here, and reports it. */
async function answer(comment, answered, { forge }) {
    const { markdown, mark } = answered;
    const [typed = ''] = comment.body.split(/\r\n|\r|\n/, 1);
    if (markdown !== undefined) {
        const one = { comment: comment.id, typed, asker: comment.author.login, mark, markdown };
        await forge.amendComment(comment.issue, _comment_command_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS_MARKER */ .ah, (before) => (0,_comment_command_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .withAnswer */ .$s)(before, one));
    }
    return outcomeOf(comment.issue, answered);
}
function outcomeOf(number, answered) {
    const { pull, environment = '', next = '', markdown = '' } = answered;
    return {
        result: {
            version: 1,
            action: 'render-request',
            decision: answered.decision,
            reasonCode: answered.reasonCode,
            message: `#${number}: ${answered.message}`,
            problems: answered.problems ?? [],
            leases: [],
            issue: number,
            ...(pull === undefined ? {} : { pullRequest: pull.number, headSha: pull.headSha, branch: pull.branch }),
        },
        summary: markdown,
        environment,
        next,
    };
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notAdmitted: () => (/* binding */ notAdmitted),
  runCommand: () => (/* binding */ runCommand),
  whyNotHere: () => (/* binding */ whyNotHere)
});

// EXTERNAL MODULE: ../src/comment/command-comment.js
var command_comment = __webpack_require__(3560);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/command/answer.js
var answer = __webpack_require__(4245);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/request/change-text.js
var change_text = __webpack_require__(8301);
// EXTERNAL MODULE: ../src/run/render-request/change-request.js + 6 modules
var change_request = __webpack_require__(2507);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/money.js
var money = __webpack_require__(8552);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
// EXTERNAL MODULE: ../src/module/inputs.js
var module_inputs = __webpack_require__(8407);
// EXTERNAL MODULE: ../src/platform/load.js + 4 modules
var load = __webpack_require__(4737);
// EXTERNAL MODULE: ../src/price/estimate.js
var estimate = __webpack_require__(8279);
// EXTERNAL MODULE: ../src/run/lease-price.js
var lease_price = __webpack_require__(1843);
// EXTERNAL MODULE: ../src/run/command/subject.js
var command_subject = __webpack_require__(8327);
;// CONCATENATED MODULE: ../src/run/command/price.js










/** Choices of one input whose prices are told. */
const CHOICES = 12;
/** What the lease costs, and what each choice of an input that may change would make of it. */
async function sayPrice({ subject, base }) {
    const lease = (0,command_subject/* onlyLease */.N)(subject);
    if (!lease.ok)
        return (0,answer/* refusal */.x5)(lease.problems);
    const { module, request } = lease.value.living;
    const prices = await (0,load/* loadPrices */.$W)(base.tree);
    if (module === undefined || request === undefined || !prices.ok)
        return (0,answer/* refusal */.x5)([
            {
                code: 'price-unknown',
                message: prices.ok ? 'its request cannot be read' : 'the unit prices cannot be read',
                remedy: 'the platform team looks at it',
            },
        ]);
    const price = priceAt(module, request, request.inputs, prices.value);
    const lines = [
        `**${(0,markdown/* escapeMarkdown */.FV)(request.lease)}** costs **${(0,money/* sayUsd */.c)(price.usdMonth)}** a month${sayLength(request, price)}${price.unpriced > 0 ? ` · ${price.unpriced} unpriced` : ''}.`,
        ...otherPrices(module, request, prices.value),
    ];
    return {
        decision: 'done',
        reasonCode: 'priced',
        message: `${request.lease} costs ${(0,money/* sayUsd */.c)(price.usdMonth)} a month`,
        mark: 'nothing',
        markdown: lines.join('\n'),
        environment: request.environment,
    };
}
function sayLength({ length }, price) {
    if (length.kind === 'permanent')
        return ', and is permanent';
    return `, about **${(0,money/* sayUsd */.c)((0,estimate/* priceForHours */.AP)(price, length.hours))}** for ${(0,lease_length/* sayHours */.hH)(length.hours)}`;
}
function otherPrices(module, request, prices) {
    const now = priceAt(module, request, request.inputs, prices).usdMonth;
    return (0,module_inputs/* changeableInputs */.In)(module).flatMap((name) => {
        const options = (0,module_inputs/* inputSchema */.is)(module.manifest, name)?.['enum'];
        if (!Array.isArray(options))
            return [];
        const told = options.slice(0, CHOICES).flatMap((option) => {
            if (typeof option !== 'string' || option === request.inputs[name])
                return [];
            const inputs = (0,module_inputs/* readInputs */.Ko)(module, { ...request.inputs, [name]: option });
            const other = inputs.ok ? priceAt(module, request, inputs.value, prices).usdMonth : now;
            return other === now ? [] : [`${(0,markdown/* inlineCode */.ti)(`${name}=${option}`)} ${(0,money/* sayUsd */.c)(other)}`];
        });
        return told.length === 0 ? [] : ['', `With \`/resize\`: ${told.join(' · ')} a month.`];
    });
}
function priceAt(module, request, inputs, prices) {
    return (0,estimate/* estimatePrice */.c9)(module.manifest.price, inputs, request.region, prices);
}
/** What a change costs or saves, as the end of a sentence; empty where that is not known, or nothing. */
async function priceDifference({ module, request }, { request: changed }, base) {
    const prices = await (0,load/* loadPrices */.$W)(base.tree);
    if (module === undefined || request === undefined || !prices.ok)
        return '';
    const before = priceAt(module, request, request.inputs, prices.value).usdMonth;
    const after = priceAt(module, changed, changed.inputs, prices.value).usdMonth;
    if (before === null || after === null)
        return '';
    if (before !== after)
        return ` ${(0,money/* sayUsd */.c)(before)} → **${(0,money/* sayUsd */.c)(after)}** a month.`;
    const more = longer(request, changed);
    const cost = more > 0 ? (0,lease_price/* costOf */.ho)((0,brands/* usd */.dR)(after), more) : null;
    return cost === null ? '' : ` It adds about **${(0,money/* sayUsd */.c)(cost)}**.`;
}
function longer(before, after) {
    return before.length.kind === 'for' && after.length.kind === 'for'
        ? after.length.hours - before.length.hours
        : 0;
}

;// CONCATENATED MODULE: ../src/run/command/change.js








/** A command that changes the request: one pull request, opened or added to. */
async function propose(run, command, ports) {
    const { comment, subject } = run;
    const lease = (0,command_subject/* onlyLease */.N)(subject);
    if (!lease.ok)
        return (0,answer/* refusal */.x5)(lease.problems);
    const changes = await changesOf(command, lease.value, run, ports);
    if (!changes.ok)
        return (0,answer/* refusal */.x5)(changes.problems.map(inCommand), 'unclear');
    const { team, name } = lease.value;
    const { login, id } = comment.author;
    const proposed = await (0,change_request/* proposeChange */.P)({ lease: { team, name }, changes: changes.value, by: { login, id }, source: `comment-${comment.id}` }, ports);
    if (!proposed.ok)
        return (0,answer/* refusal */.x5)(proposed.problems.map(inCommand), isDone(proposed.problems) ? 'nothing' : 'refused');
    const { pull, headSha, branch, environment, outcome } = proposed.value;
    const markdown = await proposedMarkdown(lease.value, proposed.value, run);
    return {
        decision: outcome === 'already' ? 'nothing' : 'done',
        reasonCode: outcome === 'already' ? 'already-proposed' : 'change-proposed',
        message: `${lease.value.lease}: #${pull.number} changes it`,
        mark: 'done',
        markdown,
        pull: { number: pull.number, headSha, branch },
        environment,
        next: 'plan',
    };
}
async function changesOf(command, { living, team }, { comment, base }, { forge }) {
    switch (command.name) {
        case 'extend':
            return (0,result.ok)([{ kind: 'extend', by: command.by }]);
        case 'end':
            // The comment's own time: a run repeated writes the same (S15).
            return (0,result.ok)([{ kind: 'end', at: comment.createdAt, data: command.data }]);
        case 'resize': {
            const { module } = living;
            if (module === undefined)
                throw new result/* Fault */.vC('module-unreadable', 'the frozen module cannot be read');
            const read = command.settings.map((setting) => (0,change_text/* resizeChange */.Z)(setting, module));
            const wrong = read.flatMap((one) => (one.ok ? [] : one.problems));
            return wrong.length > 0 ? (0,result/* problems */.Bk)(...wrong) : (0,result.ok)(read.flatMap((one) => (one.ok ? [one.value] : [])));
        }
        case 'transfer': {
            const login = await memberLogin(command.login, team, base.config, forge);
            return login.ok ? (0,result.ok)([{ kind: 'owner', login: login.value }]) : login;
        }
    }
}
/** A login can be somebody else's today: whoever has it must have the id that leasehold.yaml pins (S6). */
async function memberLogin(login, team, config, forge) {
    const person = await forge.person(login);
    const members = config.teams.get(team)?.members ?? [];
    const member = members.find(({ id }) => id === person?.id);
    if (member !== undefined)
        return (0,result.ok)(member.login);
    const isPinned = members.some((one) => one.login.toLowerCase() === login.toLowerCase());
    // Whom the team does not have is told, with who is in it, by the rules of changes.
    if (!isPinned)
        return (0,result.ok)(login);
    return (0,result/* problems */.Bk)({
        code: 'other-account',
        message: `\`@${login}\` is not the account that leasehold.yaml has under this login`,
        allowed: members.filter((one) => one.login.toLowerCase() !== login.toLowerCase()).map((one) => one.login),
        remedy: 'ask the platform team to correct the id in leasehold.yaml',
    });
}
/** Rules of changes speak of the file; here somebody types a command. */
function inCommand(problem) {
    if (problem.code === 'data-unsaid')
        return {
            ...problem,
            remedy: 'write `/end --snapshot` to keep a last copy, or `/end --discard` to keep nothing',
        };
    return problem;
}
function isDone(found) {
    return found.every(({ code }) => code === 'unchanged' || code === 'settled-already');
}
async function proposedMarkdown(lease, { pull, changed, outcome }, run) {
    if (changed === undefined)
        return `#${pull.number} carries this out already.`;
    const did = outcome === 'updated'
        ? `added to #${pull.number}, which is open for this lease`
        : `#${pull.number} is open`;
    const price = await priceDifference(lease.living, changed, run.base);
    return [
        `${editsMarkdown(changed)}: ${did}.${price}`,
        '',
        '**Next** it is planned and judged; nobody who asked for it may approve it. It counts once it is merged.',
    ].join('\n');
}
function editsMarkdown({ edits }) {
    return edits
        .map(({ path, before, value }) => {
        const name = (0,markdown/* escapeMarkdown */.FV)(path.join(' '));
        return before === undefined
            ? `${name} ${(0,markdown/* inlineCode */.ti)(plain(value))}`
            : `${name} ${(0,markdown/* inlineCode */.ti)(plain(before))} → ${(0,markdown/* inlineCode */.ti)(plain(value))}`;
    })
        .join(', ');
}
function plain(value) {
    const text = typeof value === 'string' ? value : (0,canonical/* canonicalJson */.dj)(value);
    return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

// EXTERNAL MODULE: ../src/request/branch.js
var request_branch = __webpack_require__(285);
// EXTERNAL MODULE: ../src/run/workflow-files.js
var workflow_files = __webpack_require__(9970);
;// CONCATENATED MODULE: ../src/run/command/dispatch.js




/** A command that starts a workflow on the default branch. */
async function startWorkflow(run, name, ports) {
    return name === 'retry' ? retry(run, ports) : planAgain(run, name, ports);
}
/**
 * What to do is computed from Git, state and evidence, so that applying again needs no more than a start. The lease is
 * named, as an end of it that failed waits for its next try otherwise (L17).
 */
async function retry({ subject, base }, { forge }) {
    const lease = (0,command_subject/* onlyLease */.N)(subject);
    if (!lease.ok)
        return (0,answer/* refusal */.x5)(lease.problems);
    const ref = base.config.repository.defaultBranch;
    const only = lease.value.lease;
    const started = await forge.dispatchWorkflow({ workflow: workflow_files/* RECONCILE */.v, ref, inputs: { only } });
    if (!started.ok)
        return (0,answer/* refusal */.x5)(started.problems);
    return {
        decision: 'done',
        reasonCode: 'started',
        message: `${workflow_files/* RECONCILE */.v} was started`,
        mark: 'done',
        markdown: 'It is applied again, or ended again when it is due. How far it is stands in the comment of the lease.',
        environment: lease.value.living.manifest.environment,
    };
}
async function planAgain(run, name, { forge }) {
    const pull = run.subject.pull ?? (await openChangeOf(run, forge));
    if (pull?.isOpen !== true)
        return (0,answer/* refusal */.x5)([
            {
                code: 'no-open-pull-request',
                message: 'no pull request is open here',
                remedy: '`/retry` applies again what is merged',
            },
        ]);
    const ref = run.base.config.repository.defaultBranch;
    const inputs = { 'pull-request': String(pull.number), 'head-sha': pull.headSha };
    const started = await forge.dispatchWorkflow({ workflow: workflow_files/* PLAN */.A, ref, inputs });
    if (!started.ok)
        return (0,answer/* refusal */.x5)(started.problems);
    const does = name === 'render' ? 'rendered, planned and judged' : 'planned and judged';
    return {
        decision: 'done',
        reasonCode: 'started',
        message: `${workflow_files/* PLAN */.A} was started for #${pull.number}`,
        mark: 'done',
        markdown: `#${pull.number} is ${does} again at \`${pull.headSha.slice(0, 7)}\`.`,
        pull: { number: pull.number, headSha: pull.headSha, branch: pull.branch },
    };
}
/** On the issue of a living lease: the pull request that changes it. */
async function openChangeOf({ subject }, forge) {
    const [lease] = subject.leases;
    if (lease === undefined)
        return undefined;
    const open = await forge.openPullRequests();
    return open.find(({ branch, isFork }) => !isFork && (0,request_branch/* isChangeBranch */.LJ)(branch, lease));
}

// EXTERNAL MODULE: ../src/run/command/open.js + 2 modules
var command_open = __webpack_require__(560);
;// CONCATENATED MODULE: ../src/run/command/command.js









/**
 * Carries out the command of one comment: reacts, looks up what it is about and who asks, and answers. What needs
 * evidence is left to the record job of the same run, which decides it all again.
 */
async function runCommand(commentId, ports) {
    const opened = await (0,command_open/* openComment */.a9)(commentId, ports);
    if ('reasonCode' in opened)
        return (0,answer/* outcomeOf */.sG)(0, { decision: 'nothing', ...opened, markdown: undefined });
    const { comment, line } = opened;
    const isClear = line.kind === 'command' && line.command.ok;
    // Other bots have commands too: one that we do not know is theirs, until it stands where a lease is.
    if (line.kind === 'command')
        await ports.forge.react(comment.id, isClear ? 'eyes' : 'confused');
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    const subject = await (0,command_subject/* readSubject */.$)(comment, base, ports);
    if (subject === undefined)
        return quiet(comment.issue, 'not-here', 'nothing may be answered here');
    if (line.kind === 'unknown')
        return answerUnknown(opened, subject, ports);
    const early = (0,command_open/* whyNotNow */.yB)(comment, ports);
    if (early !== undefined)
        return (0,answer/* answer */.ZF)(comment, (0,answer/* refusal */.x5)([early]), ports);
    const { entry, command } = line;
    if (!command.ok)
        return (0,answer/* answer */.ZF)(comment, (0,answer/* refusal */.x5)(command.problems, 'unclear'), ports);
    const admission = await (0,command_open/* admit */.w4)(comment.author, entry, { subject, base }, ports);
    if (!admission.isAdmitted)
        return (0,answer/* answer */.ZF)(comment, notAdmitted(entry, subject, admission), ports);
    const { guardrails, standing } = admission;
    const run = { comment, entry, command: command.value, subject, base, guardrails, standing };
    return (0,answer/* answer */.ZF)(comment, whyNotHere(run) ?? (await carryOut(run, ports)), ports);
}
async function carryOut(run, ports) {
    const { command } = run;
    switch (command.name) {
        case 'help':
            return said('help', (0,command_comment/* helpMarkdown */.hP)());
        case 'price':
            return sayPrice(run);
        case 'extend':
        case 'resize':
        case 'transfer':
        case 'end':
            return propose(run, command, ports);
        case 'retry':
        case 'render':
        case 'check':
            return startWorkflow(run, command.name, ports);
        case 'hold':
        case 'override':
        case 'approve-plan':
            return leftToRecord(run);
        default:
            return (0,result/* assertNever */.xb)(command);
    }
}
/** The job that writes evidence has the role of one environment, and decides all of it again. */
function leftToRecord(run) {
    const environment = environmentOf(run.subject);
    if (environment === undefined)
        return (0,answer/* refusal */.x5)([
            {
                code: 'no-lease',
                message: 'there is no lease of one environment here',
                remedy: 'comment on the issue of the lease, or on its pull request once it is planned',
            },
        ]);
    const message = `/${run.entry.name} is left to the record job`;
    return {
        decision: 'done',
        reasonCode: 'to-record',
        message,
        mark: 'done',
        markdown: undefined,
        environment,
        next: 'record',
    };
}
/** Of all leases; undefined when there is none, or when they are of several. */
function environmentOf({ leases }) {
    const environments = new Set(leases.map((one) => one.living?.manifest.environment ?? one.asked?.environment));
    const [environment] = environments;
    return environments.size === 1 ? environment : undefined;
}
/** What is closed is over; a merged pull request is still about its leases. */
function whyNotHere({ comment, subject, entry }) {
    if (subject.isOpen || entry.effect === 'answer')
        return undefined;
    if (comment.isOnPullRequest && subject.leases.some(({ living }) => living !== undefined))
        return undefined;
    const here = comment.isOnPullRequest ? 'this pull request' : 'this issue';
    return (0,answer/* refusal */.x5)([
        { code: 'closed', message: `${here} is closed`, remedy: 'for something else, open a new issue' },
    ]);
}
/** Why somebody may not run it; for the job that writes evidence too. */
function notAdmitted(entry, { isFork }, { names }) {
    const why = `/${entry.name} is not for who asked`;
    const refused = { decision: 'blocked', message: why, mark: 'refused' };
    if (!isFork)
        return { ...refused, reasonCode: 'not-permitted', markdown: (0,command_comment/* refusedMarkdown */.I8)(entry, names) };
    const markdown = 'Nothing was changed. On a pull request from a fork only `/check` works, by a person with write access.';
    return { ...refused, reasonCode: 'fork', markdown };
}
async function answerUnknown({ comment, line }, subject, ports) {
    if (line.kind !== 'unknown' || subject.leases.length === 0 || subject.isFork)
        return quiet(comment.issue, 'not-a-command', 'a command of somebody else');
    await ports.forge.react(comment.id, 'confused');
    const remedy = line.nearest === undefined
        ? '`/help` lists all commands'
        : `did you mean \`/${line.nearest}\`? \`/help\` lists all commands`;
    const problem = { code: 'unknown-command', message: `there is no command \`/${line.word}\``, remedy };
    return (0,answer/* answer */.ZF)(comment, (0,answer/* refusal */.x5)([problem], 'unclear'), ports);
}
function quiet(number, reasonCode, message) {
    return (0,answer/* outcomeOf */.sG)(number, { decision: 'nothing', reasonCode, message, markdown: undefined });
}
function said(reasonCode, markdown) {
    return { decision: 'done', reasonCode, message: reasonCode, mark: 'nothing', markdown };
}


/***/ }),

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ admit),
  a9: () => (/* binding */ openComment),
  yB: () => (/* binding */ whyNotNow)
});

// EXTERNAL MODULE: ../src/command/catalogue.js
var catalogue = __webpack_require__(2048);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
;// CONCATENATED MODULE: ../src/command/grammar.js





/** From the first character of the comment; a word, then its arguments (S7). */
const COMMAND_LINE = /^\/([A-Za-z][A-Za-z-]{0,39})(?:[ \t]+([^\r\n]*))?$/;
/** Characters; a reason has room in it, and nobody types more on one line. */
const LINE_LIMIT = 1000;
/** As the evidence allows. */
const REASON_LIMIT = 500;
const LOGIN = /^@?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))$/;
/** Inputs that one command sets. */
const SETTINGS = 10;
const RULE = /^[a-z0-9](?:[a-z0-9._/-]{0,98}[a-z0-9])?$/i;
/** Reads the first line of a comment and nothing else of it. Linear, whatever is in it. */
function readLine(body) {
    const line = (body.split(/\r\n|\r|\n/, 1)[0] ?? '').replace(/[ \t]+$/, '');
    const match = line.length > LINE_LIMIT ? null : COMMAND_LINE.exec(line);
    if (match === null)
        return { kind: 'none' };
    const word = (match[1] ?? '').toLowerCase();
    const entry = (0,catalogue/* findCommand */.Zv)(word);
    if (entry === undefined)
        return { kind: 'unknown', word, nearest: nearestCommand(word) };
    const words = (match[2] ?? '').split(/[ \t]+/).filter((part) => part !== '');
    return { kind: 'command', entry, command: readArguments(entry, words) };
}
function nearestCommand(word) {
    return (0,nearest/* nearest */.p)(word, catalogue/* CATALOGUE */.yh.map(({ name }) => name));
}
function readArguments(entry, words) {
    const { name } = entry;
    const [first] = words;
    switch (name) {
        case 'help':
        case 'price':
        case 'retry':
        case 'render':
        case 'check':
            return first === undefined ? (0,result.ok)({ name }) : surplus(entry, first);
        case 'extend':
        case 'hold':
            return readLength(entry, name, words);
        case 'end':
            return readEnd(entry, words);
        case 'resize':
            return readResize(entry, words);
        case 'transfer':
            return readTransfer(entry, words);
        case 'override':
            return readOverride(entry, words);
        case 'approve-plan':
            return readApproval(entry, words);
    }
}
function readLength(entry, name, [text, more]) {
    if (text === undefined)
        return wrong(entry, 'it needs a length', ['12h', '7d', '2w']);
    if (more !== undefined)
        return surplus(entry, more);
    const hours = (0,lease_length/* parseDuration */.E9)(text);
    if (hours === undefined)
        return wrong(entry, `\`${grammar_short(text)}\` is not a length`, ['12h', '7d', '2w']);
    return (0,result.ok)(name === 'hold' ? { name, hours, text } : { name, by: text });
}
const END_OPTIONS = { '--snapshot': 'snapshot', '--discard': 'discard' };
function readEnd(entry, [option, more]) {
    if (option === undefined)
        return (0,result.ok)({ name: 'end', data: undefined });
    if (more !== undefined)
        return surplus(entry, more);
    // GitHub's editor on a phone makes one long dash of two.
    const name = option.replace(/^[—–]/, '--');
    const data = Object.hasOwn(END_OPTIONS, name) ? END_OPTIONS[name] : undefined;
    if (data !== undefined)
        return (0,result.ok)({ name: 'end', data });
    return wrong(entry, `there is no option \`${grammar_short(option)}\``, Object.keys(END_OPTIONS));
}
function readResize(entry, words) {
    const allowed = ['large', 'input=value'];
    if (words.length === 0)
        return wrong(entry, 'it needs a value', allowed);
    if (words.length > SETTINGS)
        return wrong(entry, 'that is too much at once', [`at most ${SETTINGS} settings`]);
    const named = words.filter((word) => word.includes('='));
    if (words.length > 1 && named.length < words.length)
        return wrong(entry, 'of several settings each must name its input', ['input=value']);
    const inputs = named.map((word) => word.slice(0, word.indexOf('=')));
    const twice = inputs.find((input, index) => inputs.indexOf(input) < index);
    if (twice !== undefined)
        return wrong(entry, `\`${grammar_short(twice)}\` is there twice`, ['each input once']);
    return (0,result.ok)({ name: 'resize', settings: words });
}
function readTransfer(entry, [person, more]) {
    if (person === undefined)
        return wrong(entry, 'it needs a person', ['@login']);
    if (more !== undefined)
        return surplus(entry, more);
    const login = LOGIN.exec(person)?.[1];
    if (login === undefined)
        return wrong(entry, `\`${grammar_short(person)}\` is not a login`, ['@login']);
    return (0,result.ok)({ name: 'transfer', login });
}
function readOverride(entry, [rule, ...reason]) {
    if (rule === undefined)
        return wrong(entry, 'it needs a rule and a reason', ['RULE reason']);
    if (!RULE.test(rule))
        return wrong(entry, `\`${grammar_short(rule)}\` is not the name of a rule`, ['RULE reason']);
    const text = reason.join(' ');
    if (text === '')
        return wrong(entry, 'it needs a reason', ['RULE reason']);
    if (text.length > REASON_LIMIT)
        return wrong(entry, `the reason has ${text.length} characters`, [`at most ${REASON_LIMIT}`]);
    return (0,result.ok)({ name: 'override', rule, reason: text });
}
/** The whole digest: a shortened one could be met by a plan that was made for it. */
function readApproval(entry, [digest, more]) {
    const allowed = ['sha256: and 64 hexadecimal digits'];
    if (digest === undefined)
        return wrong(entry, 'it needs the digest of the plan', allowed);
    if (more !== undefined)
        return surplus(entry, more);
    if (!(0,brands/* isDigest */.Bc)(digest))
        return wrong(entry, `\`${grammar_short(digest)}\` is not a whole digest`, allowed);
    return (0,result.ok)({ name: 'approve-plan', digest });
}
function surplus(entry, word) {
    return wrong(entry, `\`${grammar_short(word)}\` does not belong there`, [entry.usage]);
}
function wrong(entry, message, allowed) {
    const remedy = `write \`${entry.usage}\` as the first line of a new comment`;
    return (0,result/* problems */.Bk)({ code: 'wrong-command', message, allowed, remedy });
}
function grammar_short(text) {
    const characters = [...text.replaceAll('`', "'")];
    return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}

;// CONCATENATED MODULE: ../src/command/standing.js
const WRITERS = new Set(['admin', 'maintain', 'write']);
function isWriter(role) {
    return WRITERS.has(role);
}
/** Everything that somebody is to a lease. */
function standingOf(facts) {
    const { person, config, lease } = facts;
    const among = (people) => people.some(({ id }) => id === person.id);
    const found = new Set(['anybody']);
    if (isWriter(facts.role))
        found.add('writer');
    if (config.approvers === undefined ? isWriter(facts.role) : among(config.approvers))
        found.add('approver');
    if (among(facts.overriders))
        found.add('overrider');
    if (lease === undefined)
        return found;
    const members = config.teams.get(lease.team)?.members ?? [];
    if (among([...members, ...lease.githubTeam]))
        found.add('team');
    // An owner who left the team is its owner no more.
    if (lease.owner?.id === person.id && found.has('team'))
        found.add('owner');
    return found;
}

// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/platform/load.js + 4 modules
var load = __webpack_require__(4737);
;// CONCATENATED MODULE: ../src/run/command/open.js






/** Reads a comment as it is now, not as the event told it (S7). */
async function openComment(id, { forge }) {
    const comment = await forge.comment(id);
    if (comment === undefined)
        return { reasonCode: 'comment-gone', message: `comment ${id} is gone` };
    if (comment.author.isBot)
        return { reasonCode: 'by-a-bot', message: `comment ${id} is not by a person` };
    const line = readLine(comment.body);
    if (line.kind === 'none')
        return { reasonCode: 'not-a-command', message: `comment ${id} is no command` };
    return { comment, line };
}
/** A run of an old comment, started again by hand, must not do again what was settled long ago. */
const HOURS_VALID = 24;
/** Why a comment does not count though it is a command; undefined: it does. */
function whyNotNow(comment, { clock }) {
    const isOld = (0,brands/* millisecondsOf */.W$)(clock.now()) - (0,brands/* millisecondsOf */.W$)(comment.createdAt) > HOURS_VALID * lease/* HOUR */.dp;
    if (!comment.isEdited && !isOld)
        return undefined;
    return {
        code: comment.isEdited ? 'comment-edited' : 'comment-too-old',
        message: comment.isEdited
            ? 'this comment was edited after it was written, so that it does not count'
            : `this comment is older than ${HOURS_VALID} hours`,
        remedy: 'write a new comment',
    };
}
/** Looks up who somebody is now, as far as this command asks for it (S6, S7). */
async function admit(author, entry, { subject, base }, { forge }) {
    const { config } = base;
    const guardrails = await guardrailsOf(base);
    const overriders = guardrails?.overrides?.by ?? [];
    const asksForRole = subject.isFork ||
        entry.may.includes('writer') ||
        (entry.may.includes('approver') && config.approvers === undefined);
    const role = asksForRole ? await forge.role(author.login) : 'none';
    const facts = { person: author, role, config, overriders };
    const lists = [];
    const owners = [];
    const team = [];
    for (const { team: name, living } of subject.leases) {
        const slug = config.teams.get(name)?.githubTeam;
        const githubTeam = slug === undefined || !entry.may.includes('team') ? [] : ((await forge.teamMembers(slug)) ?? []);
        const owner = living?.request?.owner;
        lists.push(standingOf({ ...facts, lease: { team: name, owner, githubTeam } }));
        if (owner !== undefined)
            owners.push(owner.login);
        team.push(...[...(config.teams.get(name)?.members ?? []), ...githubTeam].map(({ login }) => login));
    }
    // Of several leases, only what somebody is to every one of them.
    const [first = standingOf({ ...facts, lease: undefined }), ...others] = lists;
    const standing = new Set([...first].filter((one) => others.every((other) => other.has(one))));
    return {
        isAdmitted: (0,catalogue/* mayRun */.xP)(entry, standing, subject),
        standing,
        guardrails,
        names: {
            owner: [...new Set(owners)],
            team: [...new Set(team)],
            approver: (config.approvers ?? []).map(({ login }) => login),
            overrider: overriders.map(({ login }) => login),
        },
    };
}
/** Without readable guardrails nobody may override: what cannot be read names nobody. */
async function guardrailsOf({ tree }) {
    const guardrails = await (0,load/* loadGuardrails */.Pw)(tree);
    return guardrails.ok ? guardrails.value : undefined;
}


/***/ }),

/***/ 8327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSubject),
/* harmony export */   N: () => (/* binding */ onlyLease)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _module_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(285);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(170);
/* harmony import */ var _request_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5525);
/* harmony import */ var _stack_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2724);
/* harmony import */ var _stack_render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);







/**
 * Reads what a comment is about; `undefined` when it is gone or locked. Which lease an issue is the home of stands in
 * `stack.json` on the default branch; titles, labels and markers in bodies, which people can write, say nothing (S6).
 */
async function readSubject(comment, base, ports) {
    const { forge } = ports;
    if (comment.isOnPullRequest) {
        const pull = await forge.pullRequest(comment.issue);
        if (pull === undefined)
            return undefined;
        // Files of a fork name no lease to anybody.
        const leases = pull.isFork ? [] : await leasesOfPull(pull, base, ports);
        return { isOpen: pull.isOpen, pull, isFork: pull.isFork, leases };
    }
    const issue = await forge.issue(comment.issue);
    if (issue === undefined || issue.isLocked)
        return undefined;
    const lease = await leaseOfIssue(issue.number, base);
    if (lease !== undefined)
        return { isOpen: issue.isOpen, pull: undefined, isFork: false, leases: [lease] };
    const open = await forge.openPullRequests();
    const pull = open.find(({ branch, isFork }) => !isFork && branch === (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .requestBranch */ .Wf)(issue.number));
    const leases = pull === undefined ? [] : await leasesOfPull(pull, base, ports);
    return { isOpen: issue.isOpen, pull, isFork: false, leases };
}
async function leasesOfPull(pull, base, { forge, git }) {
    const found = new Map();
    for (const path of await forge.changedPaths(pull.number)) {
        const request = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequestPath */ .I)(path);
        const place = request.ok ? request.value : (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStackPath */ .DI)(path);
        if (place !== undefined)
            found.set(place.lease, place);
    }
    const views = [];
    const commit = found.size === 0 ? undefined : await git.fetch(pull.headSha);
    const head = commit === undefined ? undefined : git.tree(commit);
    for (const place of [...found.values()].slice(0, LEASES))
        views.push(await viewOf(place, base, head));
    return views;
}
/** Leases of one pull request that a command looks at. */
const LEASES = 50;
async function leaseOfIssue(issue, base) {
    for (const { path } of await base.tree.list('stacks')) {
        const place = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStackPath */ .DI)(path);
        if (place?.inside !== _stack_render_js__WEBPACK_IMPORTED_MODULE_6__/* .STACK_MANIFEST */ .$)
            continue;
        const manifest = await manifestAt(path, base.tree);
        if (manifest?.issue === issue)
            return viewOf(place, base);
    }
    return undefined;
}
async function viewOf({ team, name }, base, head) {
    const asked = head === undefined ? undefined : await askedIn(head, team, name);
    const view = { team, name, lease: `${team}/${name}`, asked };
    const manifest = await manifestAt(`${(0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .stackFolder */ .pl)(team, name)}/${_stack_render_js__WEBPACK_IMPORTED_MODULE_6__/* .STACK_MANIFEST */ .$}`, base.tree);
    if (manifest === undefined || manifest.team !== team || manifest.name !== name)
        return { ...view, living: undefined };
    const frozen = await (0,_module_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrozenModule */ .dP)(base.tree, team, name);
    const module = frozen.ok ? frozen.value : undefined;
    const path = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requestPath */ .Zq)(team, name);
    const content = await base.tree.read(path);
    const read = content === undefined || module === undefined
        ? undefined
        : readSame(path, content, { config: base.config, module });
    return { ...view, living: { manifest, module, request: read?.ok === true ? read.value : undefined } };
}
async function askedIn(head, team, name) {
    const path = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requestPath */ .Zq)(team, name);
    const content = await head.read(path);
    const peeked = content === undefined ? undefined : (0,_request_read_js__WEBPACK_IMPORTED_MODULE_4__/* .peekRequest */ .v)(path, content);
    if (peeked?.ok !== true)
        return undefined;
    const manifest = await manifestAt(`${(0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .stackFolder */ .pl)(team, name)}/${_stack_render_js__WEBPACK_IMPORTED_MODULE_6__/* .STACK_MANIFEST */ .$}`, head);
    return { environment: peeked.value.environment, manifest };
}
/** A request that names another module than the one that is frozen is refused where it is planned; here it is unreadable. */
function readSame(path, content, platform) {
    const peeked = (0,_request_read_js__WEBPACK_IMPORTED_MODULE_4__/* .peekRequest */ .v)(path, content);
    if (!peeked.ok)
        return peeked;
    if (peeked.value.module === platform.module.manifest.name)
        return (0,_request_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequest */ .i)(path, content, platform);
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)({ code: 'pinned-field', message: 'the request names another module', file: path });
}
async function manifestAt(path, tree) {
    const content = await tree.read(path);
    const manifest = content === undefined ? undefined : (0,_stack_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(path, content);
    return manifest?.ok === true ? manifest.value : undefined;
}
/** The one lease that a comment is about, where there must be exactly one, and merged. */
function onlyLease(subject) {
    const [lease, second] = subject.leases;
    if (lease === undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)({
            code: 'no-lease',
            message: 'there is no lease here',
            remedy: 'comment on the issue of the lease',
        });
    if (second !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)({
            code: 'several-leases',
            message: `this pull request is about ${subject.leases.length} leases`,
            allowed: subject.leases.map(({ lease: one, living }) => whereIs(one, living?.manifest.issue)),
            remedy: 'comment on the issue of the lease that you mean',
        });
    const { living } = lease;
    if (living === undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)({
            code: 'not-merged',
            message: `\`${lease.lease}\` is not merged yet`,
            remedy: 'edit the issue, or the request in the pull request; it is read again by itself',
        });
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ ...lease, living });
}
function whereIs(lease, issue) {
    return issue === null || issue === undefined ? lease : `${lease} in #${issue}`;
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ monthlyPrice),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);




/** What a lease costs by its module's formula; undefined when its inputs or the unit prices are not known. */
function priceOf(reading, prices) {
    const { module, request, facts } = reading;
    if (module === undefined || request === undefined || prices === undefined)
        return undefined;
    const inputs = (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(module, request.inputs);
    if (!inputs.ok)
        return undefined;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimatePrice */ .c9)(module.manifest.price, inputs.value, facts.manifest.region, prices);
}
/** USD a month: by the formula, else as it was when the lease was applied last; `null` when neither is known. */
function monthlyPrice(reading, prices) {
    const price = priceOf(reading, prices);
    if (price !== undefined)
        return price.usdMonth;
    const applied = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(reading.facts.evidence, 'run-record').filter(({ event }) => event === 'applied');
    const known = applied.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.priceUsdMonth;
    return known === undefined || known === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(known);
}
/** What so many hours cost; `null` when the price is not known. */
function costOf(usdMonth, hours) {
    return usdMonth === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)((usdMonth * hours) / _price_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9);
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PLAN),
/* harmony export */   v: () => (/* binding */ RECONCILE)
/* harmony export */ });
/** Files of a platform repository that automation starts on its default branch; each calls the workflow of its name. */
/** Plans, renders and judges a pull request. */
const PLAN = 'on-dispatch-plan.yml';
/** Applies what was merged: a merge by automation starts no workflow by itself where the job's own token made it. */
const RECONCILE = 'on-dispatch-reconcile.yml';


/***/ })

};
