export const id = 3333;
export const ids = [3333];
export const modules = {

/***/ 3333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/outside/runner/head-input.js
var head_input = __webpack_require__(5147);
// EXTERNAL MODULE: ../src/outside/runner/start.js
var start = __webpack_require__(5254);
;// CONCATENATED MODULE: ../actions/provision/definition.js
const definition = {
    name: 'provision',
    inputs: {
        mode: {
            description: 'plan: plans the stacks of a pull request. reconcile: finds what is to apply, as jobs of a matrix. apply: brings the default branch to what Git says. drift-jobs: shares all stacks out, as jobs of a matrix. drift: compares what exists with what was applied.',
            required: true,
            allowed: ['plan', 'reconcile', 'apply', 'drift-jobs', 'drift'],
        },
        'pull-request': { description: 'With plan: number of the pull request.' },
        'head-sha': {
            description: 'With plan, which needs it: head that this run is for, as a full commit id; a newer head is left to its own run.',
        },
        environment: {
            description: 'With reconcile and apply: only stacks of this environment, as this job has its role. Default: all stacks.',
        },
        environments: {
            description: 'With reconcile, instead of environment: all environments that have jobs, as a JSON list; work in another one is said in red.',
        },
        lease: {
            description: 'With apply: only these leases, `<team>/<name>`, with a space between two. Default: all leases.',
        },
        stacks: {
            description: 'With apply: stacks of the whole run, of which this job may have a part; above 20 of them living comments only say what went wrong. Default: those of this job.',
        },
        usual: {
            description: 'With apply: what mode reconcile said of how long modules usually take. Default: by the leases of this job.',
        },
        place: {
            description: 'With drift: which stacks this job looks at, one of the jobs that drift-jobs found, as JSON. Default: all stacks.',
        },
        opa: {
            description: 'With apply: path of an OPA binary for Rego policies. Default: the pinned release, from the tool cache or downloaded and held to its checksum.',
        },
        token: { description: 'Token for GitHub.', required: true },
    },
    outputs: {
        issue: 'With apply: issue of the one lease that was applied; empty when it was none, or several.',
        jobs: 'With reconcile: jobs that apply, as a JSON list for `matrix.include`: environment, account, region, lock and leases of each; empty when there is nothing to apply.',
        stacks: 'With reconcile: how many stacks are to apply.',
        usual: 'With reconcile: how long modules usually take, from the leases that there are.',
        'drift-jobs': 'With drift-jobs: jobs that look, as a JSON list for `matrix.include`; empty when there is no stack.',
        plans: 'With plan: folder with the plan of each stack, for policy-check in the same job.',
    },
    // What a person must act on must be red: a merge that was not applied looks like success otherwise.
    red: ['blocked'],
};

;// CONCATENATED MODULE: ../actions/provision/event.js

/** Nobody: a run that GitHub's clock started. */
const SCHEDULE = { login: 'schedule', id: 0 };
/** Who caused a run, by the numeric id of the event's sender (S6); a schedule has none. */
function readActor(event) {
    const sender = event.payload['sender'];
    if (event.name === 'schedule' || sender === null || typeof sender !== 'object')
        return SCHEDULE;
    const { login, id } = sender;
    return typeof login === 'string' && typeof id === 'number' && Number.isSafeInteger(id)
        ? { login, id }
        : SCHEDULE;
}
/**
 * Which environments have jobs, as the workflow says it.
 * @throws Fault `wrong-input`
 */
function readServed(environment, list) {
    if (list !== '')
        return { kind: 'listed', environments: readList(list) };
    return environment === '' ? { kind: 'all' } : { kind: 'one', environment };
}
function readList(text) {
    const parsed = parse(text);
    if (Array.isArray(parsed) && parsed.length > 0 && parsed.every(isText))
        return parsed;
    throw new result/* Fault */.vC('wrong-input', 'input `environments` must be a JSON list of names, `["dev", "staging"]`: correct the variable LEASEHOLD_ENVIRONMENTS');
}
/** For people only: what cannot be read is as if nobody had said it. */
function readUsual(text) {
    const parsed = parse(text);
    if (!Array.isArray(parsed))
        return undefined;
    return new Map(parsed.flatMap((one) => {
        const [module, times] = Array.isArray(one) ? one : [];
        const [from, to] = Array.isArray(times) ? times : [];
        const isKnown = isText(module) && typeof from === 'number' && typeof to === 'number';
        return isKnown ? [[module, [from, to]]] : [];
    }));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isText(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ../actions/provision/place.js

/**
 * Which stacks a job of the matrix looks at, as the job before wrote it; undefined: all.
 * @throws Fault `wrong-input`
 */
function readPlace(text) {
    if (text === '')
        return undefined;
    const { environment, account, region, part, parts } = parsed(text);
    if (typeof environment === 'string' &&
        typeof account === 'string' &&
        typeof region === 'string' &&
        isCount(part) &&
        isCount(parts) &&
        part <= parts)
        return { environment, account, region, part, parts };
    throw new result/* Fault */.vC('wrong-input', 'input `place` must be one of the jobs that mode drift-jobs found: `${{ toJSON(matrix) }}`');
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

;// CONCATENATED MODULE: ../actions/provision/main.js







async function main() {
    await (0,start/* startAction */.R)(definition, run);
}
async function run(context) {
    const { inputs } = context;
    const mode = inputs['mode'] ?? '';
    const own = OWN_INPUTS[mode] ?? [];
    const foreign = Object.keys(inputs).find((name) => !COMMON_INPUTS.includes(name) && !own.includes(name) && (inputs[name] ?? '') !== '');
    if (foreign !== undefined)
        throw new result/* Fault */.vC('wrong-input', `input \`${foreign}\` has no meaning with mode ${mode}: leave it out`);
    switch (mode) {
        case 'plan':
            return plan(context);
        case 'reconcile':
            return reconcile(context);
        case 'drift-jobs':
            return driftJobs(context);
        case 'drift':
            return drift(context);
        default:
            return apply(context);
    }
}
const COMMON_INPUTS = ['mode', 'token'];
const OWN_INPUTS = {
    plan: ['pull-request', 'head-sha'],
    reconcile: ['environment', 'environments'],
    apply: ['environment', 'lease', 'stacks', 'usual', 'opa'],
    drift: ['place'],
};
async function plan({ inputs, environment, log }) {
    const pullRequest = inputs['pull-request'] ?? '';
    if (!/^[1-9][0-9]{0,8}$/.test(pullRequest))
        throw new result/* Fault */.vC('wrong-input', 'input `pull-request` must be the number of a pull request');
    const headSha = (0,head_input/* requireHead */.E)(inputs);
    const [{ planPullRequest }, { createEndsFolder, createPlanFolder }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(8191), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(5606), __webpack_require__.e(5636), __webpack_require__.e(3362), __webpack_require__.e(4212)]).then(__webpack_require__.bind(__webpack_require__, 4212)),
        __webpack_require__.e(/* import() */ 1958).then(__webpack_require__.bind(__webpack_require__, 1958)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const plans = (0,external_node_path_.join)(environment.temp, 'leasehold-plans');
    const ports = composePorts(environment, inputs['token'] ?? '', log);
    const outcome = await planPullRequest({
        ...{ pullRequest: Number(pullRequest), headSha },
        keepPlan: createPlanFolder(plans),
        keepRehearsal: createEndsFolder(plans),
    }, ports);
    return { ...outcome, outputs: { plans } };
}
async function reconcile({ inputs, environment, log }) {
    const served = readServed(inputs['environment'] ?? '', inputs['environments'] ?? '');
    const [{ findWork }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(5636), __webpack_require__.e(5940), __webpack_require__.e(1316), __webpack_require__.e(3513)]).then(__webpack_require__.bind(__webpack_require__, 3513)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const { jobs, usual, ...outcome } = await findWork(served, composePorts(environment, inputs['token'] ?? '', log));
    const stacks = jobs.reduce((sum, { leases }) => sum + leases.length, 0);
    const rows = jobs.map(({ kind: _apply, leases, ...job }) => ({ ...job, leases: leases.join(' ') }));
    // An empty matrix is an error of GitHub's: nothing to apply is no output at all.
    const said = {
        jobs: rows.length === 0 ? '' : JSON.stringify(rows),
        stacks: String(stacks),
        usual: JSON.stringify([...usual]),
    };
    return { ...outcome, outputs: said };
}
async function apply({ inputs, environment, log }) {
    const leases = (inputs['lease'] ?? '').split(/\s+/).filter((lease) => lease !== '');
    const named = inputs['environment'] ?? '';
    const stacks = inputs['stacks'] ?? '';
    if (!/^[0-9]{0,6}$/.test(stacks))
        throw new result/* Fault */.vC('wrong-input', 'input `stacks` must be a number');
    const [{ applyStacks }, { composePolicyEngine, composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(8191), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(1290), __webpack_require__.e(5606), __webpack_require__.e(5636), __webpack_require__.e(5940), __webpack_require__.e(6870), __webpack_require__.e(8032), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 1108)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const outcome = await applyStacks({
        actor: readActor(environment.event),
        leases: leases.length === 0 ? undefined : leases,
        environment: named === '' ? undefined : named,
        stacks: stacks === '' ? undefined : Number(stacks),
        usual: readUsual(inputs['usual'] ?? ''),
    }, {
        ...composePorts(environment, inputs['token'] ?? '', log),
        engine: composePolicyEngine(inputs['opa'] ?? ''),
    });
    return { ...outcome, outputs: { issue: String(outcome.issue ?? '') } };
}
async function driftJobs({ inputs, environment, log }) {
    const [run, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(5636), __webpack_require__.e(2395)]).then(__webpack_require__.bind(__webpack_require__, 2395)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const { jobs, ...outcome } = await run.driftJobs(composePorts(environment, inputs['token'] ?? '', log));
    // An empty matrix is an error of GitHub's: no stack is no output at all.
    return { ...outcome, outputs: { 'drift-jobs': jobs.length === 0 ? '' : JSON.stringify(jobs) } };
}
async function drift({ inputs, environment, log }) {
    const job = readPlace(inputs['place'] ?? '');
    const [{ findDriftOfStacks }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(5636), __webpack_require__.e(1316), __webpack_require__.e(8032), __webpack_require__.e(1132)]).then(__webpack_require__.bind(__webpack_require__, 1014)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    return findDriftOfStacks({ job }, composePorts(environment, inputs['token'] ?? '', log));
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

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireHead)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);


/**
 * The commit that a run is for. Never whatever the newest head is: an output that is spelled wrong is empty, and a head
 * that nobody looked at would be planned, judged or merged in its place.
 * @throws Fault `wrong-input`
 */
function requireHead(inputs) {
    const text = inputs['head-sha'] ?? '';
    if ((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .HH)(text))
        return text;
    const must = 'input `head-sha` must be the commit that this run is for, as 40 hexadecimal digits';
    const hint = '; it is empty: is the output or the field of the event that it comes from spelled right?';
    throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('wrong-input', text === '' ? `${must}${hint}` : must);
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
