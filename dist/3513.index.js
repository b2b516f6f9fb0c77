export const id = 3513;
export const ids = [3513];
export const modules = {

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ heartbeatOf),
/* harmony export */   d0: () => (/* binding */ missedHeartbeats),
/* harmony export */   ss: () => (/* binding */ isHeartbeatOf),
/* harmony export */   tB: () => (/* binding */ watchedEnvironments),
/* harmony export */   yX: () => (/* binding */ latestAllowed)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3997);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5052);
/* harmony import */ var _lease_life_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8266);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9744);
/* harmony import */ var _lease_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7926);







/** Reasons for which a run could not look at everything, or might not end what was due: it is no heartbeat. */
const NO_SUCCESS = new Set([
    'source-unknown',
    'too-many-due',
    'reaper-disabled',
    // Run by hand on a machine without GitHub, where no warning can be delivered.
    'needs-github',
]);
/** How long a platform may be without any run of the reaper, as long as nothing is due. */
const FIRST_DAY_HOURS = 24;
/**
 * The record of a run of the reaper; undefined for one that looked at no lease. A lease that needs somebody does not
 * make it a failure: the run was there, and calls for that itself.
 */
function heartbeatOf(result, run) {
    if (result.overdue === undefined)
        return undefined;
    const reasons = [result.reasonCode, ...result.leases.map(({ reasonCode }) => reasonCode)];
    const count = (decision) => result.leases.filter((lease) => lease.decision === decision).length;
    return {
        kind: 'heartbeat',
        version: 1,
        at: run.at,
        run: { id: run.identity.id, attempt: run.identity.attempt, url: run.identity.url },
        mode: run.mode,
        environment: run.environment ?? null,
        succeeded: !reasons.some((reason) => NO_SUCCESS.has(reason)),
        reasonCode: result.reasonCode,
        leases: result.leases.length,
        ended: count('ended'),
        warned: count('warned'),
        overdue: result.overdue,
    };
}
/**
 * Whether a record says that the leases of an environment were looked at, and that none was left that should have
 * ended. Mode `warn` ends none, which is as good while none is due.
 */
function isHeartbeatOf(record, environment) {
    const isItsOwn = record.environment === null || record.environment === environment;
    return isItsOwn && record.succeeded && (record.mode === 'destroy' || record.overdue.count === 0);
}
/** How far back a heartbeat may lie: twice the interval. */
function latestAllowed(config, now) {
    return (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .addHours */ .LY)(now, -2 * config.reaper.intervalHours);
}
/** Environments in which a lease has begun, so that somebody must look at it. */
function watchedEnvironments(leases) {
    const begun = leases.filter((facts) => beginningOf(facts) !== undefined);
    return [...new Set(begun.map(({ manifest }) => manifest.environment))].sort(_kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
}
/**
 * L22: an alarm for each environment whose leases no run looked at for twice the interval. None while the reaper is
 * switched off, and none on the first day of a platform on which nothing is due yet.
 * @param last its last heartbeat that succeeded, by environment, as far as {@link latestAllowed} looks back
 */
function missedHeartbeats(leases, last, { config, now }) {
    if (!config.reaper.enabled)
        return [];
    return watchedEnvironments(leases)
        .filter((environment) => !last.has(environment))
        .filter((environment) => !isFirstDay(leases, environment, { config, now }))
        .map((environment) => ({
        code: 'heartbeat-missed',
        message: `no run of the reaper looked at the leases of \`${environment}\` for ${(0,_lease_say_js__WEBPACK_IMPORTED_MODULE_5__/* .saySpan */ .YD)(latestAllowed(config, now), now)}; it should every ${(0,_lease_length_js__WEBPACK_IMPORTED_MODULE_4__/* .sayHours */ .hH)(config.reaper.intervalHours)}, so leases do not end`,
        remedy: 'look at the last runs of the workflow that reaps: GitHub switches a schedule off after 60 days without activity, and when who changed it last is gone; run it by hand with mode destroy',
    }));
}
function isFirstDay(leases, environment, { config, now }) {
    return leases
        .filter(({ manifest }) => manifest.environment === environment)
        .every((facts) => {
        const begun = beginningOf(facts);
        const { end } = (0,_lease_life_js__WEBPACK_IMPORTED_MODULE_3__/* .lifeOf */ .c_)(facts, config);
        const isYoung = begun === undefined || (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)((0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .addHours */ .LY)(begun, FIRST_DAY_HOURS)) > (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now);
        const isDue = facts.request.kind === 'missing' || (end !== null && (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .isReached */ .xg)(end, now));
        return isYoung && !isDue;
    });
}
/** When Terraform was first started on it; undefined: never. */
function beginningOf({ evidence, state }) {
    const begun = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(evidence, 'apply-begun').flatMap(({ at }) => (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(at) ?? []);
    const marked = state.kind === 'present' ? state.state.markers.start : undefined;
    const all = [...begun, ...(marked === undefined ? [] : [marked])];
    return all.length === 0 ? undefined : all.reduce(_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .earliest */ .Qd);
}


/***/ }),

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ watchHeartbeat),
/* harmony export */   dt: () => (/* binding */ readHeartbeat),
/* harmony export */   hN: () => (/* binding */ reaperView)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2815);
/* harmony import */ var _reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9503);
/* harmony import */ var _reaper_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1456);




/** Whether the reaper is alive, as its records beside the state tell (L22). For every workflow but its own. */
async function readHeartbeat(leases, config, { openStorage, clock }) {
    const facts = leases.map((lease) => lease.facts);
    const now = clock.now();
    if (!config.reaper.enabled)
        return { alarms: [], newest: undefined };
    const watched = (0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .watchedEnvironments */ .tB)(facts);
    const last = new Map();
    let newest;
    const journal = (0,_reaper_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournal */ ._)(openStorage(config.backend), config.repository.id);
    for await (const record of journal.heartbeats((0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAllowed */ .yX)(config, now), now)) {
        newest ??= record;
        const at = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(record.at);
        for (const environment of watched)
            if (at !== undefined && !last.has(environment) && (0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeartbeatOf */ .ss)(record, environment))
                last.set(environment, at);
        if (last.size === watched.length)
            break;
    }
    return { alarms: (0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .missedHeartbeats */ .d0)(facts, last, { config, now }), newest };
}
/**
 * What the catalog says of the reaper. It is observed, and changes once a day unless there is news: a healthy reaper is
 * not worth a commit an hour.
 */
function reaperView({ alarms, newest }, before) {
    const alarm = alarms[0]?.message ?? null;
    if (newest === undefined)
        return before === undefined && alarm === null ? undefined : { ...(before ?? NEVER), alarm };
    const { at, run, overdue } = newest;
    const isNews = before === undefined ||
        before.alarm !== alarm ||
        before.lastRun?.at.slice(0, 10) !== at.slice(0, 10) ||
        before.overdue.count + overdue.count > 0;
    return isNews ? { alarm, lastRun: { at, url: run.url }, overdue } : before;
}
const NEVER = {
    lastRun: null,
    overdue: { count: 0, p50Seconds: 0, p95Seconds: 0, oldest: null },
};
/**
 * An outcome of another run that also says, as a red annotation and in the step summary, that the reaper is not alive.
 * What was decided stays; that the records could not be read changes nothing either, and is said.
 */
async function watchHeartbeat(outcome, leases, config, ports) {
    try {
        return withAlarms(outcome, (await readHeartbeat(leases, config, ports)).alarms);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        ports.log.warn(`whether the reaper is alive is not known: ${why}`);
        return outcome;
    }
}
function withAlarms(outcome, alarms) {
    if (alarms.length === 0)
        return outcome;
    const { result, summary } = outcome;
    const lines = alarms.map(({ message, remedy }) => `### ❌ ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageMarkdown */ .zv)(message)}\n\n${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(remedy ?? '')}\n`);
    return {
        ...outcome,
        result: {
            ...result,
            problems: [...result.problems, ...alarms.map(({ allowed: _none, ...rest }) => rest)],
        },
        summary: [...lines, summary].join('\n'),
    };
}


/***/ }),

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ usualTimes)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3997);


/** Lives that are looked at for each module: what took long a year ago says nothing of today. */
const LOOKED_AT = 20;
/** Fewer say nothing. */
const ENOUGH = 3;
/** What the first applies of the newest lives took, the middle half of them. */
function usualTimes(leases) {
    const firsts = leases
        .flatMap(({ manifest, evidence }) => {
        const applied = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(evidence, 'run-record').filter(({ event }) => event === 'applied');
        const [first] = applied.sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.at, b.at));
        return first === undefined ? [] : [{ module: manifest.module.name, ...first }];
    })
        .sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(b.at, a.at));
    const byModule = Map.groupBy(firsts, ({ module }) => module);
    return new Map([...byModule].flatMap(([module, all]) => {
        const seconds = all
            .slice(0, LOOKED_AT)
            .map(({ durationSeconds }) => durationSeconds)
            .sort((a, b) => a - b);
        const at = (part) => seconds[Math.round(part * (seconds.length - 1))] ?? 0;
        return seconds.length < ENOUGH ? [] : [[module, [at(0.25), at(0.75)]]];
    }));
}


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findWork: () => (/* binding */ findWork)
});

// EXTERNAL MODULE: ../src/run/heartbeat.js
var heartbeat = __webpack_require__(8845);
// EXTERNAL MODULE: ../src/run/provision/outcome.js + 1 modules
var provision_outcome = __webpack_require__(4314);
// EXTERNAL MODULE: ../src/run/provision/usual-time.js
var usual_time = __webpack_require__(9601);
// EXTERNAL MODULE: ../src/run/reconcile/jobs.js
var jobs = __webpack_require__(6180);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
// EXTERNAL MODULE: ../src/run/reconcile/stack-work.js
var stack_work = __webpack_require__(938);
;// CONCATENATED MODULE: ../src/run/reconcile/reconcile.js






/**
 * Says for every stack of the default branch's HEAD what it needs and why, from Git, state and evidence. Changes
 * nothing; started twice it says the same.
 * Problems: those of leasehold.yaml, `unknown-lease`, `environment-unknown`.
 */
async function reconcile(input, ports) {
    const found = await readWork(input.lease, ports);
    if (!found.ok)
        return found;
    const { commit, config, stacks } = found.value;
    const { environment } = input;
    if (environment !== undefined && !config.environments.has(environment))
        return problems(unknownEnvironment(environment, config));
    const mine = stacks.filter(({ place }) => environment === undefined || (place?.environment ?? environment) === environment);
    return ok({ commit, stacks: mine, ...bucketJobs(mine) });
}
/** What every stack of HEAD needs, or one; problems: those of leasehold.yaml, `unknown-lease`. */
async function readWork(lease, ports) {
    const branch = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!branch.ok)
        return branch;
    const { commit, tree, config } = branch.value;
    const reading = await (0,read_leases/* readLeases */.Mw)(tree, ports.openStorage, lease);
    if (lease !== undefined && reading.leases.length + reading.unread.length === 0)
        return (0,result/* problems */.Bk)({
            code: 'unknown-lease',
            message: `the default branch has no stack of ${lease}`,
            remedy: '`leasehold list` shows the leases that there are',
        });
    const now = ports.clock.now();
    const stacks = [
        ...reading.leases.map((one) => (0,stack_work/* workOf */.L)(one, { config, now })),
        ...reading.unread.map(stack_work/* workOfUnread */.I),
    ].sort((a, b) => (0,canonical/* compareText */.n6)(a.lease, b.lease));
    return (0,result.ok)({ commit, config, leases: reading.leases, stacks });
}
function unknownEnvironment(environment, config) {
    return {
        code: 'environment-unknown',
        message: `leasehold.yaml has no environment ${environment}`,
        allowed: [...config.environments.keys()],
        remedy: 'name one of these',
    };
}

;// CONCATENATED MODULE: ../src/run/reconcile/find-work.js





/**
 * Finds what is to apply, and puts it into the jobs of one matrix. Nothing is decided by that: each job looks again at
 * what its stacks need. A stack that needs somebody makes the run red, and delays no other.
 */
async function findWork(served, ports) {
    const found = await readWork(undefined, ports);
    if (!found.ok) {
        const message = 'the platform files of the default branch cannot be read';
        const code = found.problems[0]?.code ?? 'config-unreadable';
        return { ...(0,provision_outcome/* stopped */.ce)('failed', code, message, found.problems), ...NOTHING };
    }
    const { config, leases, stacks } = found.value;
    const unknown = environmentsOf(served)?.find((name) => !config.environments.has(name));
    if (unknown !== undefined) {
        const problem = unknownEnvironment(unknown, config);
        return { ...(0,provision_outcome/* stopped */.ce)('failed', problem.code, problem.message, [problem]), ...NOTHING };
    }
    const seen = served.kind === 'one' ? stacks.filter((stack) => isServed(stack, served)) : stacks;
    const planned = (0,jobs/* bucketJobs */.n8)(seen.filter((stack) => stack.work !== 'end' && isServed(stack, served)));
    const outcome = outcomeOf(seen, served, planned, found.value);
    const usual = (0,usual_time/* usualTimes */.b)(leases.map(({ facts }) => facts));
    return { ...(await (0,heartbeat/* watchHeartbeat */.Oy)(outcome, leases, config, ports)), jobs: planned.jobs, usual };
}
const NOTHING = { jobs: [], usual: new Map() };
function environmentsOf(served) {
    switch (served.kind) {
        case 'all':
            return undefined;
        case 'one':
            return [served.environment];
        case 'listed':
            return served.environments;
    }
}
/** A stack that cannot be read may be of any environment. */
function isServed({ place }, served) {
    const environments = environmentsOf(served);
    return environments === undefined || place === null || environments.includes(place.environment);
}
function outcomeOf(stacks, served, { jobs, left }, { commit }) {
    const waiting = new Set(left);
    const told = stacks
        .filter(({ work }) => work !== 'nothing')
        .map((stack) => (isServed(stack, served) ? leaseOf(stack, waiting) : unserved(stack)));
    const count = jobs.reduce((sum, { leases }) => sum + leases.length, 0);
    const room = left.length === 0 ? '' : `; no room for ${left.length}, which the next run takes`;
    const message = `${plural(count, 'stack')} to apply in ${plural(jobs.length, 'job')}${room}`;
    const isDone = told.every(({ decision }) => decision === 'done' || decision === 'nothing');
    const extra = isDone && count > 0 ? { reasonCode: 'work-found', message } : {};
    const outcome = (0,provision_outcome/* provisionOutcome */.qs)(told, { commit, ...extra });
    return { ...outcome, summary: count === 0 ? outcome.summary : `### ${message}\n\n${outcome.summary}` };
}
function leaseOf(stack, waiting) {
    const { lease, uid, work, reasonCode, message } = stack;
    const said = { lease, uid, reasonCode, message, problems: [] };
    switch (work) {
        case 'create':
        case 'update':
            if (!waiting.has(lease))
                return { ...said, decision: 'done' };
            return { ...said, decision: 'nothing', reasonCode: 'no-room', message: 'the next run takes it' };
        case 'end':
            return { ...said, decision: 'nothing', reasonCode: 'left-to-reaper' };
        case 'nothing':
            return { ...said, decision: 'nothing' };
        case 'ask':
            return {
                ...said,
                decision: 'blocked',
                problems: [{ code: reasonCode, message: `${lease}: ${message}` }],
            };
    }
}
/** Work that no job would ever do looks like success otherwise. */
function unserved(stack) {
    const { lease, uid, place } = stack;
    const environment = place?.environment ?? '';
    const problem = {
        code: 'environment-unserved',
        message: `${lease} is in ${environment}, which has no jobs`,
        remedy: `add "${environment}" to the repository's variable LEASEHOLD_ENVIRONMENTS`,
    };
    return {
        lease,
        uid,
        decision: 'blocked',
        reasonCode: problem.code,
        message: problem.message,
        problems: [problem],
    };
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
