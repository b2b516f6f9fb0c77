export const id = 3513;
export const ids = [3513];
export const modules = {

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   aY: () => (/* binding */ foldedBlock),
/* harmony export */   fI: () => (/* binding */ textBlock)
/* harmony export */ });
function textBlock(lines) {
    return { before: lines, items: [], after: [], noun: '', isTable: false };
}
/** A section that opens on a click; nothing when there is nothing to say. `summary` is Markdown that is safe already. */
function foldedBlock(summary, noun, items) {
    if (items.length === 0)
        return [];
    const before = ['', `<details><summary>${summary}</summary>`, ''];
    return [{ before, items, after: ['', '</details>'], noun, isTable: false }];
}
/**
 * Puts blocks one below the other within a limit. Cut are only items, between two lines, from the last block up, so that
 * no table row, fold or footer is torn; where some are missing it says how many and where they are.
 * @param rest where the whole is, as Markdown
 * @param limit characters
 */
function fitBlocks(blocks, rest, limit) {
    const frames = blocks.map((block) => length([...block.before, ...block.after]) + reserveOf(block, rest));
    let room = limit - frames.reduce((sum, frame) => sum + frame, 0);
    const lines = blocks.flatMap((block) => {
        const shown = [];
        for (const item of block.items) {
            if (item.length + 1 > room)
                break;
            room -= item.length + 1;
            shown.push(item);
        }
        // What did not fit here must not come later instead: people would take the order for the whole.
        if (shown.length < block.items.length)
            room = 0;
        return [
            ...block.before,
            ...shown,
            ...moreOf(block, block.items.length - shown.length, rest),
            ...block.after,
        ];
    });
    return `${lines.join('\n')}\n`;
}
function moreOf({ noun, isTable, items }, hidden, rest) {
    if (hidden === 0)
        return [];
    const said = `${hidden} more ${noun}${hidden === 1 ? '' : 's'}: ${rest}`;
    if (!isTable)
        return [`- and ${said}`];
    return [...(hidden < items.length ? [''] : []), `And ${said}.`];
}
function reserveOf(block, rest) {
    return block.items.length === 0 ? 0 : length(['', ...moreOf(block, block.items.length, rest)]);
}
function length(lines) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ standingDrift),
/* harmony export */   oZ: () => (/* binding */ approvedUndoing),
/* harmony export */   wq: () => (/* binding */ lastLook)
/* harmony export */ });
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3997);

/** What the newest look at a stack found; undefined before the first. */
function lastLook(evidence) {
    return newest((0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, 'drift'));
}
/** The drift that stands: found by the newest look, and not undone by an apply since. */
function standingDrift(evidence) {
    const look = lastLook(evidence);
    if (look?.drifted !== true)
        return undefined;
    const isUndone = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, 'run-record').some(({ event, at }) => event === 'applied' && at > look.at);
    return isUndone ? undefined : look;
}
/**
 * The standing drift that somebody wants undone: since it was found a plan of this lease was approved, and no apply has
 * shown since that what it would do is something else by now. Whether the word counts, and for which plan, is decided
 * where it is applied (S8, S12); here it only starts an apply of a stack that is the one that was applied.
 * @param tree of the stack at the default branch's HEAD
 */
function approvedUndoing(evidence, tree) {
    const drift = standingDrift(evidence);
    if (drift === undefined || drift.tree !== tree)
        return undefined;
    const word = newest((0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, 'approval'));
    if (word === undefined || word.at < drift.at)
        return undefined;
    const isOther = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, 'run-record').some((record) => record.event === 'plan-changed' && record.tree === tree && record.at > word.at);
    return isOther ? undefined : drift;
}
function newest(facts) {
    return facts.reduce((last, one) => (last === undefined || one.at >= last.at ? one : last), undefined);
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ leaseStart),
/* harmony export */   c_: () => (/* binding */ lifeOf),
/* harmony export */   yK: () => (/* binding */ leaseTerms)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5052);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);




/**
 * The start from the state's marker. Records stand in only where an apply or a destroy was left half-done (L3):
 * a marker that is missing from a lease that was complete is a riddle, and a riddle never ends.
 */
function leaseStart(facts, state) {
    if (state.markers.start !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(state.markers.start);
    const ended = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(facts.evidence, 'end-begun').find((one) => one.start !== null);
    const fromEnd = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(ended?.start);
    if (fromEnd !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(fromEnd);
    const begun = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(facts.evidence, 'apply-begun')
        .map((one) => one.at)
        .sort()[0];
    const fromApply = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .wasApplied */ .VJ)(facts.evidence) ? undefined : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(begun);
    if (fromApply !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(fromApply);
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)({
        code: 'start-unreadable',
        message: 'the marker `leasehold_start` is missing from the state, or is not an instant',
        remedy: 'run provision again, or end the lease with `end:` in its request after looking at the state',
    });
}
/** What the end is computed from; `undefined` when the environment is not configured, so that its maximum is unknown. */
function leaseTerms(facts, request, start, config) {
    const environment = config.environments.get(facts.manifest.environment);
    if (environment === undefined)
        return undefined;
    return {
        start,
        length: request.length,
        environment: environment.lease,
        moduleMax: facts.moduleMax,
        requestedEnd: request.requestedEnd,
    };
}
/** Start and end for people to read; `null` where there is none, or where it is not known. */
function lifeOf(facts, config) {
    const found = facts.state.kind === 'present' ? leaseStart(facts, facts.state.state) : undefined;
    const start = found?.ok === true ? found.value : null;
    const terms = start === null || facts.request.kind !== 'valid'
        ? undefined
        : leaseTerms(facts, facts.request, start, config);
    return { start, end: terms === undefined ? null : (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseEnd */ .iJ)(terms) };
}


/***/ }),

/***/ 8245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OBSTACLES),
/* harmony export */   M: () => (/* binding */ whatToClick)
/* harmony export */ });
/**
 * What settings of GitHub keep from working, each with the one sentence that says what to click. The words are those of
 * GitHub's pages; docs/troubleshooting.md is the same table with the places where each is seen, and a test holds them
 * together. `<…>` stands for a name.
 */
const OBSTACLES = {
    'permission-missing': 'give it to the job in its workflow and to every job that calls that; for the App, at Settings → Developer settings → GitHub Apps → Edit → Permissions & events, and then accept it at Settings → GitHub Apps → Configure → Review request',
    'token-refused': 'run the job again with “Re-run failed jobs”; where it is the App whose token is refused, make a new key at Settings → Developer settings → GitHub Apps → Edit → Private keys',
    'pull-request-forbidden': 'tick “Allow GitHub Actions to create and approve pull requests” at Settings → Actions → General → Workflow permissions; where it cannot be ticked, tick it first on the same page of the organisation',
    'branch-protected': 'let no rule at Settings → Rules → Rulesets or Settings → Branches match `<branch>`, or put the App on its bypass list there',
    'environment-missing': 'make `<environment>` at Settings → Environments → New environment, with “Selected branches and tags” set to the default branch, and write the role that bootstrap made into its variable `<variable>`, or into the one at Settings → Secrets and variables → Actions → Variables',
    'role-refused': 'compare the name of `<environment>` at Settings → Environments, and its branches, with what the role trusts (bootstrap/README.md), and apply bootstrap again where they differ',
    'app-key-refused': 'make a new key at Settings → Developer settings → GitHub Apps → Edit → Private keys → Generate a private key, and paste it into the secret LEASEHOLD_APP_KEY at Settings → Environments → `<environment>` → Environment secrets',
    'workflow-disabled': 'click Actions → `<workflow>` → Enable workflow',
    'heartbeat-missed': 'click Actions → Reap → Enable workflow, as GitHub switches a schedule off after 60 days without activity and when who changed it last is gone; then click Actions → Reap by hand → Run workflow with mode destroy',
    'dispatch-not-permitted': 'give the job `actions: write`, and allow the event `workflow_dispatch` and who starts it at Settings → Actions → Policies, here and in the organisation',
    'run-waits': 'nothing of Leasehold waits for a click on “Approve workflows to run”: it looks here by itself, within the hour',
};
/** The sentence with its names; a name that is not known stays as it is written above. */
function whatToClick(code, names = {}) {
    return OBSTACLES[code].replace(/<([a-z]+)>/g, (whole, name) => names[name] ?? whole);
}


/***/ }),

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
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3997);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5052);
/* harmony import */ var _lease_life_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8266);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9744);
/* harmony import */ var _lease_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7926);
/* harmony import */ var _platform_obstacles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8245);








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
        remedy: (0,_platform_obstacles_js__WEBPACK_IMPORTED_MODULE_6__/* .whatToClick */ .M)('heartbeat-missed'),
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
    const begun = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOf */ .X1)(evidence, 'apply-begun').flatMap(({ at }) => (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(at) ?? []);
    const marked = state.kind === 'present' ? state.state.markers.start : undefined;
    const all = [...begun, ...(marked === undefined ? [] : [marked])];
    return all.length === 0 ? undefined : all.reduce(_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .earliest */ .Qd);
}


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requireDefaultBranch),
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _platform_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6262);


/** The checkout only tells what the branch is called: it may be some minutes old, and decides nothing. */
async function readDefaultBranch(git) {
    const checkout = await (0,_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(git.tree(await git.head()));
    if (!checkout.ok)
        return checkout;
    const branch = checkout.value.repository.defaultBranch;
    const commit = await git.fetch(branch);
    if (commit === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('branch-missing', `origin has no branch ${branch}`);
    const tree = git.tree(commit);
    const config = await (0,_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(tree);
    return config.ok ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit, tree, config: config.value }) : config;
}
/**
 * As {@link readDefaultBranch}, where whoever reads the answer cannot mend the platform's configuration.
 * @throws Fault `platform-invalid`
 */
async function requireDefaultBranch(git) {
    const found = await readDefaultBranch(git);
    if (found.ok)
        return found.value;
    throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('platform-invalid', found.problems[0]?.message ?? 'leasehold.yaml is not valid');
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
/* harmony import */ var _reaper_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9205);




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

/***/ 1856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decideApply)
/* harmony export */ });
/* unused harmony export isDue */
/* harmony import */ var _drift_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7523);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5052);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3997);
/* harmony import */ var _lease_life_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8266);




/** Compares the stack in Git with what was applied last (design: level-triggered). */
function decideApply(facts, context) {
    const { manifest, evidence, request, state } = facts;
    if (evidence.some(({ kind }) => kind === 'tombstone'))
        return {
            kind: 'nothing',
            reasonCode: 'ended',
            message: 'its lease has ended; a uid is never applied again',
        };
    if (request.kind === 'missing')
        return {
            kind: 'nothing',
            reasonCode: 'left-to-reaper',
            message: 'its request is deleted: the reaper ends it',
        };
    if (context.checkout !== context.tree)
        return blocked('not-head', 'this run works on an older commit; the stack has changed since');
    if (state.kind === 'unreadable')
        return blocked('state-unreadable', 'its state cannot be read');
    const marked = state.kind === 'present' ? state.state.markers.uid : undefined;
    if (marked !== undefined && marked !== manifest.uid)
        return blocked('marker-mismatch', `its state is marked with another uid, ${marked}`);
    if (evidence.some(({ stateKey }) => stateKey !== manifest.backend.key))
        return blocked('state-key-mismatch', 'its evidence names another state');
    if (isDue(facts, context))
        return { kind: 'nothing', reasonCode: 'left-to-reaper', message: 'its lease is due: the reaper ends it' };
    if (evidence.some(({ kind }) => kind === 'end-begun'))
        return blocked('end-begun', 'its end was begun: a stack that is half gone is not applied again');
    if (state.kind === 'present' && state.state.markers.tree === context.tree)
        return applied(facts, context);
    if (request.kind === 'unreadable')
        return blocked('request-unreadable', request.problems[0]?.message ?? 'its request cannot be read');
    const isEmpty = state.kind === 'absent' || state.state.managed === 0;
    if (isEmpty && (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .wasApplied */ .VJ)(evidence))
        return blocked('state-lost', 'it was applied once, and its state now manages nothing');
    return { kind: isEmpty ? 'create' : 'update' };
}
function applied({ evidence }, { tree }) {
    const isRecorded = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(evidence, 'run-record').some((record) => record.event === 'applied' && record.tree === tree);
    const begun = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(evidence, 'apply-begun').findLast((fact) => fact.tree === tree);
    if (!isRecorded && begun !== undefined)
        return { kind: 'record', begun };
    const undoes = (0,_drift_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .approvedUndoing */ .oZ)(evidence, tree);
    if (undoes !== undefined)
        return { kind: 'update', undoes };
    return { kind: 'nothing', reasonCode: 'up-to-date', message: 'it is as Git says' };
}
/** Whether its lease is over: from then on it is the reaper's. */
function isDue(facts, { config, now }) {
    const asked = facts.request.kind === 'valid' ? facts.request.requestedEnd : undefined;
    const { end } = (0,_lease_life_js__WEBPACK_IMPORTED_MODULE_1__/* .lifeOf */ .c_)(facts, config);
    return (asked !== undefined && (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .isReached */ .xg)(asked, now)) || (end !== null && (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .isReached */ .xg)(end, now));
}
function blocked(reasonCode, message) {
    return { kind: 'blocked', reasonCode, message };
}


/***/ }),

/***/ 4314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uO: () => (/* binding */ onlyHome),
  qs: () => (/* binding */ provisionOutcome),
  ce: () => (/* binding */ stopped),
  eL: () => (/* binding */ unreadOutcome)
});

// EXTERNAL MODULE: ../src/comment/fit.js
var fit = __webpack_require__(9230);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
;// CONCATENATED MODULE: ../src/run/provision/summary-table.js



/** Stacks above which those that went well are counted, and listed on a click. */
const SHORT = 20;
/** As much as GitHub takes in a step summary, in characters of three bytes, with room for what stands before it. */
const LIMIT = 300_000;
/** What people must see comes first. */
const ORDER = ['failed', 'blocked', 'done', 'nothing'];
const ICONS = { done: '✅', nothing: '➖', blocked: '⛔', failed: '❌' };
const WORDS = { done: 'done', nothing: 'left as they are', blocked: 'blocked', failed: 'failed' };
/** What became of each stack of a run, as the one page that people read of it. */
function summaryTable(leases) {
    if (leases.length <= SHORT)
        return (0,fit/* fitBlocks */.U8)([tableOf(leases)], 'in the log', LIMIT);
    const of = (decision) => leases.filter((one) => one.decision === decision);
    const counts = ORDER.flatMap((decision) => {
        const count = of(decision).length;
        return count === 0 ? [] : [`${ICONS[decision]} ${count} ${WORDS[decision]}`];
    });
    const bad = [...of('failed'), ...of('blocked')];
    const good = [...of('done'), ...of('nothing')];
    const folded = (0,fit/* foldedBlock */.aY)(`${good.length} others`, 'stack', good.map((one) => `- ${lineOf(one)}`));
    return (0,fit/* fitBlocks */.U8)([
        (0,fit/* textBlock */.fI)([`**${leases.length} stacks**: ${counts.join(' · ')}`]),
        ...(bad.length === 0 ? [] : [(0,fit/* textBlock */.fI)(['']), tableOf(bad)]),
        ...folded,
    ], 'in the log', LIMIT);
}
function tableOf(leases) {
    return {
        before: ['| | lease | | plan | digest |', '| --- | --- | --- | --- | --- |'],
        items: leases.map((one) => `| ${cellsOf(one).join(' | ')} |`),
        after: [],
        noun: 'stack',
        isTable: true,
    };
}
function lineOf(one) {
    return cellsOf(one)
        .filter((cell) => cell !== '')
        .join(' · ');
}
function cellsOf({ decision, lease, message, counts, planDigest }) {
    return [
        ICONS[decision],
        (0,markdown/* inlineCode */.ti)(lease),
        (0,markdown/* escapeMarkdown */.FV)(message),
        counts === undefined ? '' : (0,stack_plan/* sayCounts */.A7)(counts),
        planDigest === undefined ? '' : (0,markdown/* inlineCode */.ti)(planDigest.slice(0, 19)),
    ];
}

;// CONCATENATED MODULE: ../src/run/provision/outcome.js

/** The worst of all leases decides; one failing lease hides no other. */
function provisionOutcome(leases, extra = {}) {
    const decision = outcome_ORDER.find((each) => leases.some((lease) => lease.decision === each)) ?? 'nothing';
    const telling = leases.filter((lease) => lease.decision === decision);
    const first = telling[0];
    const message = telling.length === 1 && first !== undefined
        ? `${first.lease}: ${first.message}`
        : `${telling.length} of ${leases.length} leases: ${first?.message ?? 'nothing to do'}`;
    return {
        result: {
            version: 1,
            action: 'provision',
            decision,
            reasonCode: first?.reasonCode ?? 'nothing-to-do',
            message: leases.length === 0 ? 'no stack is to be worked on' : message,
            problems: leases.flatMap((lease) => lease.problems.map(plainProblem)),
            leases: leases.map(({ problems: _problems, ...lease }) => lease),
            ...extra,
        },
        summary: leases.length === 0 ? '' : summaryTable(leases),
    };
}
/**
 * Where the deployment that GitHub makes of a run leads to.
 * @param worked stacks that the run did something for
 * @returns the issue of the only one; undefined when it has none, or there are none or several
 */
function onlyHome([one, ...others]) {
    return others.length > 0 ? undefined : (one?.issue ?? undefined);
}
/** A lease that could not be read is red, and hides no other. */
function unreadOutcome({ lease, uid, reasonCode, problems }) {
    const message = problems[0]?.message ?? 'it cannot be read';
    return { lease, uid, decision: 'failed', reasonCode, message, problems };
}
/** A run that stops before it looks at any lease. */
function stopped(decision, reasonCode, message, found = [], extra = {}) {
    const problems = found.map(plainProblem);
    return {
        result: {
            version: 1,
            action: 'provision',
            decision,
            reasonCode,
            message,
            problems,
            leases: [],
            ...extra,
        },
        summary: '',
    };
}
const outcome_ORDER = ['failed', 'blocked', 'done', 'nothing'];
function plainProblem({ allowed, ...problem }) {
    return allowed === undefined ? problem : { ...problem, allowed: [...allowed] };
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
// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
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
            remedy: (0,nearest/* didYouMean */.a)(lease, await (0,read_leases/* leaseNames */.Ts)(tree), '`leasehold list` shows the leases that there are'),
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
        remedy: (0,nearest/* didYouMean */.a)(environment, config.environments.keys(), 'name one of these'),
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


/***/ }),

/***/ 6180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n8: () => (/* binding */ bucketJobs),
/* harmony export */   r2: () => (/* binding */ MOST_JOBS)
/* harmony export */ });
/* unused harmony exports MOST_LEASES, lockOf */
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);


/** A matrix of GitHub has at most so many jobs. */
const MOST_JOBS = 256;
/**
 * Leases of one job: two at a time, and of ten minutes each, they are done before the job's two hours are over. So the
 * list of all jobs also stays well under the megabyte that a job may hand on.
 */
const MOST_LEASES = 20;
/** Jobs that one environment, account and region may have at a time: what N is in the name of a lock. */
const SHARDS = 4;
/**
 * Puts work into the jobs of one matrix. The longest overdue ends come first (L17), then other work by name. A job that
 * is full is followed by another under the same lock; where the matrix is full, what is left is said and found again by
 * the next run.
 */
function bucketJobs(works, most = MOST_JOBS) {
    const all = [];
    /** The job that takes the next lease of its kind and lock. */
    const open = new Map();
    const left = [];
    for (const work of [...works].sort(byUrgency)) {
        const { place, uid, lease } = work;
        if (place === null || uid === null || work.work === 'nothing' || work.work === 'ask')
            continue;
        const kind = work.work === 'end' ? 'end' : 'apply';
        const lock = lockOf(place, uid);
        const key = `${kind} ${lock}`;
        const job = open.get(key);
        if (job !== undefined && job.leases.length < MOST_LEASES)
            job.leases.push(lease);
        else if (all.length < most) {
            const opened = { kind, ...place, lock, leases: [lease] };
            all.push(opened);
            open.set(key, opened);
        }
        else
            left.push(lease);
    }
    return { jobs: all, left };
}
/** `leasehold-<environment>-<account>-<region>-<hash of the uid mod N>` */
function lockOf({ environment, account, region }, uid) {
    const hash = Number.parseInt((0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(uid).slice('sha256:'.length).slice(0, 8), 16);
    return `leasehold-${environment}-${account}-${region}-${hash % SHARDS}`;
}
function byUrgency(a, b) {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.lease, b.lease) : first - second;
}
function rank({ due }) {
    return due === null ? Number.MAX_SAFE_INTEGER : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(due);
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ workOfUnread),
/* harmony export */   L: () => (/* binding */ workOf)
/* harmony export */ });
/* harmony import */ var _reaper_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7478);
/* harmony import */ var _provision_apply_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1856);


/**
 * What to do about one stack, computed from Git, state and evidence and never remembered (design: level-triggered).
 * An end wins over an apply, since a stack whose lease is over is not changed any more; a riddle about the end leaves
 * an apply that mends it.
 */
function workOf(reading, context) {
    const { facts, tree } = reading;
    const end = (0,_reaper_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(facts, context);
    const apply = (0,_provision_apply_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideApply */ .B)(facts, { ...context, tree, checkout: tree });
    const { environment, account, region } = facts.manifest;
    const due = isEnd(end) && 'due' in end ? end.due : null;
    return {
        lease: facts.lease,
        uid: facts.manifest.uid,
        ...choose(end, apply),
        place: { environment, account, region },
        due,
    };
}
/** A stack that cannot be read is nobody's to change: it is asked about, and hides no other. */
function workOfUnread({ lease, uid, reasonCode, problems }) {
    const message = problems[0]?.message ?? 'it cannot be read';
    return { lease, uid, work: 'ask', reasonCode, message, place: null, due: null };
}
function choose(end, apply) {
    if (isEnd(end))
        return { work: 'end', reasonCode: end.reasonCode, message: end.message };
    const isMended = end.kind === 'invalid' && end.reasonCode === 'start-unreadable';
    if (!isMended && isRiddle(end))
        return { work: 'ask', reasonCode: end.reasonCode, message: end.message };
    switch (apply.kind) {
        case 'create':
            return { work: 'create', reasonCode: 'not-applied', message: 'it was not applied yet' };
        case 'update':
            if (apply.undoes !== undefined)
                return {
                    work: 'update',
                    reasonCode: 'drift-undone',
                    message: 'what changed outside is undone: the plan of it was approved',
                };
            return {
                work: 'update',
                reasonCode: 'stack-changed',
                message: 'its stack is not the one that was applied',
            };
        case 'record':
            return {
                work: 'update',
                reasonCode: 'record-missing',
                message: 'it was applied by a run that was stopped before it could say so',
            };
        case 'blocked':
            return { work: 'ask', reasonCode: apply.reasonCode, message: apply.message };
        case 'nothing':
            if (isRiddle(end))
                return { work: 'ask', reasonCode: end.reasonCode, message: end.message };
            return { work: 'nothing', reasonCode: end.reasonCode, message: end.message };
    }
}
function isEnd(decision) {
    switch (decision.kind) {
        case 'end':
        case 'prove':
        case 'remove':
        case 'remove-only':
            return true;
        case 'kept':
        case 'warn':
        case 'ask':
        case 'blocked':
        case 'state-lost':
        case 'invalid':
            return false;
    }
}
function isRiddle({ kind }) {
    return kind === 'blocked' || kind === 'state-lost' || kind === 'invalid';
}


/***/ })

};
