export const id = 2613;
export const ids = [2613];
export const modules = {

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/outside/runner/start.js
var start = __webpack_require__(5254);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
;// CONCATENATED MODULE: ../actions/reaper/confirm.js


/**
 * Who confirms a long list of ends, from the event that GitHub wrote (S6). Only a run that a person started by hand has
 * somebody who can: a schedule and a push have nobody, and who started a run again is not told by its event.
 * @throws Fault `wrong-input`, `confirm-not-by-hand`
 */
function readConfirmation(digest, { event, run }) {
    if (digest === '')
        return undefined;
    if (!(0,brands/* isDigest */.Bc)(digest))
        throw new result/* Fault */.vC('wrong-input', 'input `confirm-digest` must be a digest: `sha256:` and 64 digits');
    const sender = senderOf(event.payload['sender']);
    if (event.name !== 'workflow_dispatch' || sender === undefined)
        throw new result/* Fault */.vC('confirm-not-by-hand', 'input `confirm-digest` counts only in a run that a person started by hand (workflow_dispatch)');
    if (run.attempt !== 1)
        throw new result/* Fault */.vC('confirm-not-by-hand', 'a run that is started again confirms nothing, as its event does not say who did: start a new one');
    return { digest, by: sender };
}
function senderOf(sender) {
    if (typeof sender !== 'object' || sender === null)
        return undefined;
    const { login, id, type } = sender;
    const isPerson = type !== 'Bot' && typeof login === 'string' && Number.isSafeInteger(id);
    return isPerson ? { login, id: Number(id) } : undefined;
}

;// CONCATENATED MODULE: ../actions/reaper/definition.js
const definition = {
    name: 'reaper',
    inputs: {
        mode: {
            description: 'report changes nothing; warn also delivers warnings; destroy also ends what is due, if leasehold.yaml enables it; sweep compares what AWS lists with the leases, and deletes nothing.',
            default: 'report',
            allowed: ['report', 'warn', 'destroy', 'sweep'],
        },
        only: { description: 'One lease to look at, <team>/<name>. Default: all.' },
        environment: {
            description: 'Environment whose leases are looked at, as a job has the role of one. Default: all.',
        },
        'slack-webhook': {
            description: 'URL of an incoming webhook of Slack, from a secret; warnings are told there too.',
        },
        'confirm-digest': {
            description: 'Digest of a list of ends that a run refused because it was long; an approver who starts the run by hand confirms it so.',
        },
        token: { description: 'Token for GitHub.', required: true },
    },
    outputs: {
        ended: 'Number of leases whose end was proved in this run.',
        warned: 'Number of warnings that were delivered in this run.',
        findings: 'Mode sweep: number of resources that somebody should look at.',
    },
    // An end that a person must clear is somebody's work today, so the run calls for them.
    red: ['blocked'],
};

;// CONCATENATED MODULE: ../actions/reaper/main.js




const LEASE = /^[a-z][a-z0-9-]{0,38}[a-z0-9]\/[a-z][a-z0-9-]{0,38}[a-z0-9]$/;
async function main() {
    await (0,start/* startAction */.R)(definition, run);
}
async function run(context) {
    return context.inputs['mode'] === 'sweep' ? sweep(context) : end(context);
}
async function sweep({ inputs, environment, log }) {
    if ((inputs['only'] ?? '') !== '')
        throw new result/* Fault */.vC('wrong-input', 'input `only` has no meaning with mode sweep: leave it out');
    const named = inputs['environment'] ?? '';
    const [{ sweepCloud }, { composePorts, composeTagListing }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(5940), __webpack_require__.e(6160)]).then(__webpack_require__.bind(__webpack_require__, 6160)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const ports = composePorts(environment, inputs['token'] ?? '', log);
    const outcome = await sweepCloud(named === '' ? {} : { environment: named }, {
        ...ports,
        listing: composeTagListing(),
    });
    const { findings, more } = outcome.result.sweep ?? { findings: [], more: 0 };
    return { ...outcome, outputs: { findings: String(findings.length + more) } };
}
async function end({ inputs, environment, log }) {
    const confirm = readConfirmation(inputs['confirm-digest'] ?? '', environment);
    const input = { ...readInput(inputs), ...(confirm !== undefined && { confirm }) };
    const [{ reapAndRecord }, { destroyLease, rehearseDestroy }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(1290), __webpack_require__.e(5636), __webpack_require__.e(5940), __webpack_require__.e(711), __webpack_require__.e(1316), __webpack_require__.e(6035)]).then(__webpack_require__.bind(__webpack_require__, 6035)),
        Promise.all(/* import() */[__webpack_require__.e(8965), __webpack_require__.e(5636), __webpack_require__.e(3362), __webpack_require__.e(4778)]).then(__webpack_require__.bind(__webpack_require__, 3362)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const ports = composePorts(environment, inputs['token'] ?? '', log);
    const webhook = inputs['slack-webhook'] ?? '';
    const notifier = webhook === '' ? undefined : (await __webpack_require__.e(/* import() */ 1012).then(__webpack_require__.bind(__webpack_require__, 1012))).createSlack(webhook);
    const outcome = await reapAndRecord(input, {
        ...ports,
        notifier,
        destroyer: { destroyLease, rehearseDestroy },
    });
    const count = (decision) => String(outcome.result.leases.filter((lease) => lease.decision === decision).length);
    return { ...outcome, outputs: { ended: count('ended'), warned: count('warned') } };
}
/** Whatever is not exactly a mode fails: a word that was mistyped must not destroy, nor silently not destroy (L1). */
function readInput(inputs) {
    const mode = inputs['mode'] ?? '';
    if (!isMode(mode))
        throw new result/* Fault */.vC('wrong-input', 'input `mode` must be report, warn, destroy or sweep');
    const only = inputs['only'] ?? '';
    if (only !== '' && !LEASE.test(only))
        throw new result/* Fault */.vC('wrong-input', 'input `only` must be a lease, <team>/<name>');
    const environment = inputs['environment'] ?? '';
    return { mode, ...(only !== '' && { only }), ...(environment !== '' && { environment }) };
}
function isMode(text) {
    return text === 'report' || text === 'warn' || text === 'destroy';
}


/***/ }),

/***/ 8123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   J6: () => (/* binding */ asDigest),
/* harmony export */   N0: () => (/* binding */ asUid),
/* harmony export */   Pr: () => (/* binding */ asSha),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   hO: () => (/* binding */ isUid),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);

const UID = /^[a-z2-7]{26}$/;
const SHA = /^[0-9a-f]{40}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** RFC 3339 with an offset; a date alone or a local time is refused (L7). */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
function isUid(text) {
    return UID.test(text);
}
function isSha(text) {
    return SHA.test(text);
}
function isDigest(text) {
    return DIGEST.test(text);
}
/** @throws Fault when the text is not a uid; use {@link isUid} for what people type. */
function asUid(text) {
    if (!isUid(text))
        throw new _result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('not-a-uid', `not a uid: ${JSON.stringify(text)}`);
    return text;
}
/** @throws Fault when the text is not a Git object id. */
function asSha(text) {
    if (!isSha(text))
        throw new _result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('not-a-sha', `not a Git object id: ${JSON.stringify(text)}`);
    return text;
}
/** @throws Fault when the text is not a digest. */
function asDigest(text) {
    if (!isDigest(text))
        throw new _result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('not-a-digest', `not a digest: ${JSON.stringify(text)}`);
    return text;
}
/** Reads an RFC 3339 instant with an offset; anything else, also a date alone, is `undefined`. */
function parseInstant(text) {
    if (typeof text !== 'string' || !INSTANT.test(text))
        return undefined;
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : instantOf(time);
}
/** @param milliseconds since 1970-01-01T00:00:00Z */
function instantOf(milliseconds) {
    return new Date(milliseconds).toISOString();
}
/** Milliseconds since 1970-01-01T00:00:00Z. */
function millisecondsOf(instant) {
    return Date.parse(instant);
}
/** Rounds to the cent. @throws Fault when not a finite number. */
function usd(amount) {
    if (!Number.isFinite(amount))
        throw new _result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('not-an-amount', `not an amount of money: ${amount}`);
    return (Math.round(amount * 100) / 100);
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/* unused harmony export controlSafe */
/**
 * Text of people on one line of a workflow log (S3). GitHub's runner reads `::command::` at the start of a line and
 * `##[command]` anywhere, so line ends are escaped and both markers are broken up.
 */
function logSafe(text) {
    return controlSafe(text).replaceAll('::', ': :').replaceAll('##[', '## [');
}
/** Text of people on one line, in which no character does anything to a terminal. Not for a log: see {@link logSafe}. */
function controlSafe(text) {
    return text
        .replaceAll('\r', '\\r')
        .replaceAll('\n', '\\n')
        .replace(/[^\P{Cc}\t]/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
        .replace(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ problems),
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   j3: () => (/* binding */ faultOfProblem),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   vC: () => (/* binding */ Fault),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
/** A refused value: a person can answer it, so it is a result and not an exception. */
function problems(...all) {
    return { ok: false, problems: all };
}
/** What nobody at the keyboard can answer: a broken assumption, an outage. Keeps its cause. */
class Fault extends Error {
    name = 'Fault';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** A problem that is not for whoever asked, but for those who keep the platform: with what they do about it. */
function faultOfProblem(problem, otherwise) {
    return problem === undefined
        ? new Fault(otherwise.code, otherwise.message)
        : new Fault(problem.code, problemLine(problem));
}
/** Ends an exhaustive `switch`; the compiler refuses the call while a case is missing. */
function assertNever(value) {
    throw new Fault('unreachable', `unexpected value: ${JSON.stringify(value)}`);
}
/** One line for a terminal or a log: `file:line:column message (field); allowed: …; remedy`. */
function problemLine(problem) {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    const parts = [place === '' ? problem.message : `${place} ${problem.message}`];
    if (problem.allowed !== undefined && problem.allowed.length > 0)
        parts.push(`allowed: ${problem.allowed.join(', ')}`);
    if (problem.remedy !== undefined)
        parts.push(problem.remedy);
    return parts.join('; ');
}


/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   U9: () => (/* binding */ isLoopback)
/* harmony export */ });
/* unused harmony exports pretendedNow, foreignEndpoint */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);



/** @throws Fault `not-a-runner` when a variable that GitHub always sets is missing. */
async function readEnvironment(variables) {
    const needed = (name) => {
        const value = variables[name];
        if (value === undefined || value === '') {
            throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('not-a-runner', `${name} is not set: this is an action and runs in a GitHub workflow; on a machine of your own use \`leasehold\``);
        }
        return value;
    };
    const [owner = '', repository = ''] = needed('GITHUB_REPOSITORY').split('/');
    const server = variables['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const id = needed('GITHUB_RUN_ID');
    return {
        owner,
        repository,
        apiUrl: needed('GITHUB_API_URL'),
        graphqlUrl: needed('GITHUB_GRAPHQL_URL'),
        workspace: needed('GITHUB_WORKSPACE'),
        temp: needed('RUNNER_TEMP'),
        run: {
            id,
            attempt: Number(variables['GITHUB_RUN_ATTEMPT'] ?? '1'),
            url: `${server}/${owner}/${repository}/actions/runs/${id}`,
        },
        event: { name: needed('GITHUB_EVENT_NAME'), payload: await readPayload(variables['GITHUB_EVENT_PATH']) },
        now: pretendedNow(variables),
    };
}
async function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    return typeof payload === 'object' && payload !== null ? payload : {};
}
/**
 * `LEASEHOLD_NOW` lets time pass in tests and in the demo. It is refused unless the GitHub and the AWS endpoints are
 * on this machine, so that nobody can end a real lease early by setting a variable.
 * @throws Fault `now-refused`, `now-not-an-instant`
 */
function pretendedNow(variables) {
    const text = variables['LEASEHOLD_NOW'];
    if (text === undefined || text === '')
        return undefined;
    const endpoints = [variables['GITHUB_API_URL'], variables['AWS_ENDPOINT_URL']];
    const foreign = foreignEndpoint(variables);
    if (!endpoints.every(isLoopback) || foreign !== undefined) {
        const because = foreign === undefined ? '' : ` (${foreign} names something else)`;
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('now-refused', `LEASEHOLD_NOW is accepted only when GITHUB_API_URL and AWS_ENDPOINT_URL are loopback addresses${because}: unset it`);
    }
    const now = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (now === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('now-not-an-instant', 'LEASEHOLD_NOW must be like 2026-12-01T09:00:00Z');
    return now;
}
const ENDPOINT = /^(?:GITHUB_(?:API|GRAPHQL)_URL|AWS_ENDPOINT_URL(?:_.*)?)$/;
/** A variable that leads away from this machine: one service of AWS can have an endpoint that wins over the common one. */
function foreignEndpoint(variables) {
    const ignores = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS';
    if (variables[ignores]?.toLowerCase() === 'true')
        return ignores;
    return Object.keys(variables).find((name) => {
        const url = variables[name];
        return ENDPOINT.test(name) && url !== undefined && url !== '' && !isLoopback(url);
    });
}
/** Whether a URL names this machine (127.0.0.0/8 or ::1). A name such as `localhost` does not count: it can be redirected. */
function isLoopback(url) {
    if (url === undefined || !URL.canParse(url))
        return false;
    const host = new URL(url).hostname;
    return host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}


/***/ }),

/***/ 5254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ startAction)
/* harmony export */ });
/* unused harmony export runnerLog */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _kit_log_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9654);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3775);




/** A log whose every line is safe from workflow commands (S3). */
const runnerLog = {
    info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_kit_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(line)),
    warn: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_kit_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(line)),
    error: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_kit_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(line)),
};
/**
 * The same frame for every action: reads inputs and environment, calls the run, reports outputs, summary and exit code.
 * Never throws: an error ends as decision `failed` with its code as reason.
 */
async function startAction(definition, run) {
    let outcome;
    try {
        const inputs = readInputs(definition);
        outcome = await run({ inputs, environment: await (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Qo)(process.env), log: runnerLog });
    }
    catch (error) {
        outcome = failure(definition.name, error);
    }
    await report(definition, outcome);
}
/** @throws Fault `unknown-input`, `missing-input`, `wrong-input` */
function readInputs(definition) {
    const names = Object.keys(definition.inputs);
    const variables = new Set(names.map((name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`));
    const unknown = Object.keys(process.env).find((variable) => variable.startsWith('INPUT_') && !variables.has(variable));
    if (unknown !== undefined) {
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('unknown-input', `there is no input \`${unknown.slice('INPUT_'.length).toLowerCase()}\`; inputs: ${names.join(', ')}`);
    }
    const inputs = {};
    for (const [name, input] of Object.entries(definition.inputs)) {
        const given = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name);
        const value = given === '' ? (input.default ?? '') : given;
        if (value === '' && input.required === true)
            throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('missing-input', `input \`${name}\` is missing: ${input.description}`);
        if (value !== '' && input.allowed !== undefined && !input.allowed.includes(value)) {
            throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('wrong-input', `input \`${name}\` is \`${value}\`; allowed: ${input.allowed.join(', ')}`);
        }
        inputs[name] = value;
    }
    return inputs;
}
function failure(action, error) {
    const reasonCode = error instanceof _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC ? error.code : 'unexpected-error';
    const message = error instanceof Error ? error.message : String(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz((0,_kit_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(error instanceof Error ? (error.stack ?? '') : ''));
    for (let cause = error instanceof Error ? error.cause : undefined; cause instanceof Error; cause = cause.cause) {
        runnerLog.info(`caused by: ${cause.message}`);
    }
    return {
        result: { version: 1, action, decision: 'failed', reasonCode, message, problems: [], leases: [] },
        summary: '',
    };
}
async function report(definition, outcome) {
    const { result } = outcome;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('decision', result.decision);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('reason-code', result.reasonCode);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('result', JSON.stringify(result));
    for (const [name, value] of Object.entries(outcome.outputs ?? {})) {
        if (!(name in definition.outputs))
            throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('unknown-output', `output \`${name}\` is not declared`);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    }
    for (const problem of result.problems)
        runnerLog.error((0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problemLine */ .YK)(problem));
    if (outcome.summary !== '' && process.env['GITHUB_STEP_SUMMARY'] !== undefined) {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(outcome.summary, true).write();
    }
    const line = (0,_kit_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(`${result.decision} (${result.reasonCode}): ${result.message}`);
    if (result.decision === 'failed' || definition.red.includes(result.decision))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(line);
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
}


/***/ })

};
