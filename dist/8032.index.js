export const id = 8032;
export const ids = [8032];
export const modules = {

/***/ 5760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ driftGoneBody),
/* harmony export */   IM: () => (/* binding */ driftTitle),
/* harmony export */   O7: () => (/* binding */ driftMarker),
/* harmony export */   yK: () => (/* binding */ driftBody)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _request_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(580);


/** Marker of the issue of one life of a lease. */
function driftMarker({ uid }) {
    return `drift-${uid}`;
}
/** Team and name have passed their patterns. */
function driftTitle({ lease, environment }) {
    return `${lease}: changed outside, in ${environment}`;
}
/** Resources that are listed; a stack has a few. */
const MOST = 50;
/** What changed outside and the two ways on. Names, never values (S14). */
function driftBody(view) {
    const { found, lease, owner, request, home } = view;
    const resources = found.summary?.resources ?? [];
    const outside = new Set(found.outside);
    const rows = resources.slice(0, MOST).map((change) => row(change, outside.has(change.address)));
    const where = home === null ? 'on the pull request that brought the lease' : `on #${home}`;
    return [
        `${(0,_request_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .mention */ .lE)(owner)}, what exists of **${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(lease)}** is no longer what was applied${home === null ? '' : ` (its home is #${home})`}.`,
        '',
        '| what | what happened to it | attributes |',
        '| --- | --- | --- |',
        ...rows,
        ...(resources.length > MOST ? ['', `… and ${resources.length - MOST} more.`] : []),
        '',
        'Names only: values may be secrets. There are two ways on:',
        '',
        `- **Undo it.** An approver comments ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(`/approve-plan ${found.digest ?? ''}`)} ${where}, and what was approved for this lease is applied again.`,
        `- **Accept it.** Change ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(request)}, so that it asks for what is there now, and merge that.`,
        '',
        'Nothing is changed until then. This issue is kept up to date, and closes by itself when nothing differs any more.',
        '',
    ].join('\n');
}
/** Of an issue that closes. */
function driftGoneBody(lease) {
    return `What exists of **${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(lease)}** is again what was applied. This issue opens again when that changes.\n`;
}
function row({ address, action, attributes }, isOutside) {
    const names = attributes.map(_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti).join(', ');
    return `| ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(address)} | ${happened(action, isOutside)} | ${action === 'create' ? '' : names} |`;
}
function happened(action, isOutside) {
    switch (action) {
        case 'create':
            return isOutside ? 'deleted outside' : 'not there';
        case 'update':
            return isOutside ? 'changed outside' : 'would be changed by the next apply';
        case 'replace':
            return isOutside
                ? 'changed outside; undoing it **replaces** it'
                : 'would be **replaced** by the next apply';
        case 'destroy':
            return 'would be **destroyed** by the next apply';
    }
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

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ wrongAccount),
/* harmony export */   oh: () => (/* binding */ wrongClock),
/* harmony export */   tD: () => (/* binding */ accountProblem)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

/** Milliseconds that this machine's clock may be off (L7). */
const SKEW = 5 * 60_000;
/** What is wrong with the credentials of this run for a stack (S17, L5); undefined when they are the right ones. */
async function accountProblem(manifest, cloud) {
    return wrongAccount(manifest, await cloud.identity(manifest.region));
}
/** As {@link accountProblem}, of who is known already. */
function wrongAccount(manifest, identity) {
    if (identity.account === manifest.account && identity.partition === manifest.partition)
        return undefined;
    return {
        code: 'account-mismatch',
        message: `the credentials are of account ${identity.account} (${identity.partition}), not of ${manifest.account} (${manifest.partition})`,
        remedy: `run this with the role of environment \`${manifest.environment}\``,
    };
}
/** L7: a clock that is off by more than five minutes says nothing about what has ended. */
function wrongClock({ date }, now) {
    if (date === undefined || Math.abs((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(date)) <= SKEW)
        return undefined;
    return {
        code: 'clock-off',
        message: `this machine says that it is ${now}, AWS says ${date}`,
        remedy: 'set the clock of the runner; nothing is destroyed by a clock that is off',
    };
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ STACKS_AT_A_TIME),
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
/**
 * Works on items at most `width` at a time and gives their results in the order of the items. Four whole lives of a
 * stack on two cores took 116 s one by one, 76 s by two, 71 s by four.
 */
async function pool(items, width, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++) {
            const item = items[at];
            if (item !== undefined)
                results[at] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}
/** Stacks worked on at the same time by one job. */
const STACKS_AT_A_TIME = 2;


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

/***/ 1320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ approvedToUndo),
/* harmony export */   lI: () => (/* binding */ closeDriftIssue),
/* harmony export */   wS: () => (/* binding */ closeIssue)
/* harmony export */ });
/* harmony import */ var _comment_drift_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5760);
/* harmony import */ var _drift_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7523);


/**
 * The plan that undoes a drift, when its digest was approved by whom S8 allows to (S12); undefined leaves the plan that
 * brought the stack as the approved one, so that what is planned now needs an approval of its own.
 */
async function approvedToUndo({ digest, summary }, isApproved) {
    if (digest === null || summary === null || !(await isApproved(digest)))
        return undefined;
    return { kind: 'digest', digest, summary, orNothing: true };
}
/** After an apply nothing differs any more. An issue that stays open here is closed by the next look. */
async function closeDriftIssue({ evidence, lease }, { forge, log }) {
    const drift = (0,_drift_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingDrift */ .Un)(evidence);
    if (drift === undefined || drift.issue === null)
        return;
    await closeIssue(drift.issue, drift.uid, lease, forge).catch((error) => {
        log.warn(`${lease}: #${drift.issue} could not be closed: ${error instanceof Error ? error.message : ''}`);
    });
}
/** Says that the drift is gone, and closes its issue. */
async function closeIssue(number, uid, lease, forge) {
    await forge.rewriteIssue(number, (0,_comment_drift_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .driftMarker */ .O7)({ uid }), (0,_comment_drift_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .driftGoneBody */ .$Q)(lease));
    await forge.closeIssue(number);
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

/***/ 2636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ lockOf),
  R0: () => (/* binding */ lockProblem),
  jq: () => (/* binding */ openStack),
  vg: () => (/* binding */ runsAtWork)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-lock.check.js
var terraform_lock_check_namespaceObject = {};
__webpack_require__.r(terraform_lock_check_namespaceObject);
__webpack_require__.d(terraform_lock_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-state-engine.check.js
var terraform_state_engine_check_namespaceObject = {};
__webpack_require__.r(terraform_state_engine_check_namespaceObject);
__webpack_require__.d(terraform_state_engine_check_namespaceObject, {
  check: () => (terraform_state_engine_check_validate10),
  schema: () => (terraform_state_engine_check_schema11)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
;// CONCATENATED MODULE: ../src/formats/edges/terraform-lock.check.js
// Made of schemas/edges/terraform-lock.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What Terraform writes beside a state while it works on it.","type":"object","required":["ID","Who","Created","Operation"],"properties":{"ID":{"type":"string","pattern":"^[0-9a-f-]{36}$"},"Who":{"type":"string"},"Created":{"type":"string"},"Operation":{"type":"string"}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const pattern0 = new RegExp("^[0-9a-f-]{36}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ID === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ID"},message:"must have required property '"+"ID"+"'"}); errors++;
}
if(data.Who === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Who"},message:"must have required property '"+"Who"+"'"}); errors++;
}
if(data.Created === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Created"},message:"must have required property '"+"Created"+"'"}); errors++;
}
if(data.Operation === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operation"},message:"must have required property '"+"Operation"+"'"}); errors++;
}
if(data.ID !== undefined){
let data0 = data.ID;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ID",schemaPath:"#/properties/ID/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f-]{36}$"},message:"must match pattern \""+"^[0-9a-f-]{36}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/ID",schemaPath:"#/properties/ID/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Who !== undefined){
if(typeof data.Who !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Who",schemaPath:"#/properties/Who/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Created !== undefined){
if(typeof data.Created !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Created",schemaPath:"#/properties/Created/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Operation !== undefined){
if(typeof data.Operation !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Operation",schemaPath:"#/properties/Operation/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/stack/lock.js




/** Milliseconds. A job of GitHub's runners is ended after six hours. */
const JOB_LIFE = 6 * 3_600_000;
/** Milliseconds by which the clocks of two machines may differ (L7). */
const SKEW = 5 * 60_000;
/** Key of the lock of a state. A local backend keeps its lock with the operating system, and leaves none. */
function lockKey(stateKey) {
    return `${stateKey}.tflock`;
}
const validate = (0,schema/* validator */.Nc)(terraform_lock_check_namespaceObject);
/** Reads Terraform's lock file. */
function readLock(content) {
    const raw = validate(parse(content));
    const created = raw.ok ? (0,brands/* parseInstant */.nV)(raw.value.Created) : undefined;
    if (!raw.ok || created === undefined)
        return (0,result/* problems */.Bk)({ code: 'lock-unreadable', message: 'the lock of the state cannot be read' });
    const { ID: id, Who: who, Operation: operation } = raw.value;
    return (0,result.ok)({ id, who, created, operation });
}
function parse(content) {
    try {
        return JSON.parse(new TextDecoder().decode(content));
    }
    catch {
        return undefined;
    }
}
/** Whether what was begun then may still go on. */
function isWithinJob(begun, now) {
    return (0,brands/* millisecondsOf */.W$)(now) - Date.parse(begun) <= JOB_LIFE;
}
/** Whether a lock is older than a job can live (L14). */
function isOlderThanJobs({ created }, now) {
    return (0,brands/* millisecondsOf */.W$)(now) - (0,brands/* millisecondsOf */.W$)(created) > JOB_LIFE;
}
/**
 * The runs that may have taken a lock: those that said, on the machine that signed it and within a job's life before
 * it, that they were about to run Terraform on this state. None: it is somebody else's, a person's perhaps.
 */
function possibleOwners(lock, begun) {
    const created = (0,brands/* millisecondsOf */.W$)(lock.created);
    return begun.filter(({ at, who }) => {
        const since = created - Date.parse(at);
        return who === lock.who && since <= JOB_LIFE && since >= -SKEW;
    });
}
/** `2026-12-07T10:00:00.000Z by runner@host (OperationTypeApply)`, for people. */
function sayLock({ created, who, operation }) {
    return `${(0,brands/* instantOf */.B9)((0,brands/* millisecondsOf */.W$)(created))} by ${who} (${operation})`;
}

;// CONCATENATED MODULE: ../src/formats/edges/terraform-state-engine.check.js
// Made of schemas/edges/terraform-state-engine.schema.json by `npm run generate`. Do not edit.
const terraform_state_engine_check_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What tells which engine wrote a Terraform state.","type":"object","properties":{"terraform_version":{"type":"string"},"resources":{"type":"array","items":{"type":"object","properties":{"provider":{"type":"string"}}}}}}

function terraform_state_engine_check_fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function terraform_state_engine_check_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.terraform_version !== undefined){
if(typeof data.terraform_version !== "string"){
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/terraform_version",schemaPath:"#/properties/terraform_version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.resources !== undefined){
let data1 = data.resources;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.provider !== undefined){
if(typeof data2.provider !== "string"){
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/provider",schemaPath:"#/properties/resources/items/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
terraform_state_engine_check_validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/stack/state-engine.js


const state_engine_validate = (0,schema/* validator */.Nc)(terraform_state_engine_check_namespaceObject);
const TITLES = { terraform: 'Terraform', tofu: 'OpenTofu' };
/** Where each engine has its providers from: a state names that, and not which engine wrote it. */
const REGISTRIES = { terraform: 'registry.terraform.io', tofu: 'registry.opentofu.org' };
/**
 * Why an engine must not work on a state: a newer version wrote it, or the other engine. Terraform itself refuses some of
 * that, in words that name neither the pin nor a way on. Undefined also for what is no state at all: who reads it, says so.
 */
function stateEngineProblem(engine, content) {
    const written = read(content);
    if (written === undefined)
        return undefined;
    const { terraform_version: version } = written;
    const other = engine.name === 'terraform' ? 'tofu' : 'terraform';
    if (written.resources?.some(({ provider = '' }) => provider.includes(`["${REGISTRIES[other]}/`)) === true)
        return {
            code: 'state-of-other-engine',
            message: `the state was written by ${TITLES[other]}, and the stack pins ${TITLES[engine.name]} ${engine.version}`,
            remedy: `let stack.json pin \`${other}\` as before; to move on to ${TITLES[engine.name]}, replace the providers of the state first (\`${other} state replace-provider\`)`,
        };
    if (version === undefined || !isNewer(version, engine.version))
        return undefined;
    return {
        code: 'state-newer',
        message: `the state was written by version ${version}, and the stack pins ${TITLES[engine.name]} ${engine.version}, which cannot read it`,
        remedy: `find out who worked on it with ${version}, and let the stack pin that version or a newer one; an older version of the state's object is in the bucket`,
    };
}
function read(content) {
    try {
        const valid = state_engine_validate(JSON.parse(new TextDecoder().decode(content)));
        return valid.ok ? valid.value : undefined;
    }
    catch {
        return undefined;
    }
}
/** By the three numbers: what comes after them names no release that may be pinned. */
function isNewer(version, than) {
    const [a, b] = [version, than].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
    for (const at of [0, 1, 2]) {
        const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return false;
}

// EXTERNAL MODULE: ../src/run/stack-state.js
var stack_state = __webpack_require__(7005);
;// CONCATENATED MODULE: ../src/run/state-lock.js






/** Id of runs on a machine of one's own: nobody can say later whether they ended. */
const LOCAL = 'local';
/**
 * Opens a stack's working copy for a run that takes the lock of its state: takes away a lock that a dead run left
 * (L14), and writes down that this run is about to take it, so that a later one can tell whose it was.
 */
async function openStack({ manifest, files }, ports) {
    await checkEngine(manifest, ports);
    const workspace = await ports.terraform.open(files);
    try {
        const lock = await lockOf(manifest, ports);
        if (lock !== undefined)
            await breakDeadLock(manifest, lock, workspace, ports);
        if (ports.run.id !== LOCAL)
            await writeBegun(manifest, ports);
        return workspace;
    }
    catch (error) {
        await workspace.close();
        throw error;
    }
}
/** @throws Fault `state-newer`, `state-of-other-engine` */
async function checkEngine(manifest, { openStorage }) {
    const content = await openStorage(manifest.backend).read(manifest.backend.key);
    const wrong = content && stateEngineProblem(manifest.engine, content);
    if (wrong !== undefined)
        throw new result/* Fault */.vC(wrong.code, `${(0,stack_state/* leaseOf */.m)(manifest)}: ${wrong.message}: ${wrong.remedy ?? ''}`);
}
/** The lock of a state, as it is now. @throws Fault `lock-unreadable` when something else lies in its place */
async function lockOf({ backend }, { openStorage }) {
    const content = await openStorage(backend).read(lockKey(backend.key));
    if (content === undefined)
        return undefined;
    const lock = readLock(content);
    if (!lock.ok)
        throw new result/* Fault */.vC('lock-unreadable', `${lockKey(backend.key)} is not a lock of Terraform's`);
    return lock.value;
}
/** Why Terraform could not work on a state, when somebody holds it. `state-locked` passes; `lock-left` is a person's. */
async function lockProblem(manifest, ports) {
    const lock = await lockOf(manifest, ports);
    if (lock === undefined)
        return undefined;
    if (!isOlderThanJobs(lock, ports.clock.now()))
        return {
            code: 'state-locked',
            message: `the state of ${(0,stack_state/* leaseOf */.m)(manifest)} is in use since ${sayLock(lock)}`,
            remedy: 'wait: the next run tries again',
        };
    return {
        code: 'lock-left',
        message: `the state of ${(0,stack_state/* leaseOf */.m)(manifest)} is locked since ${sayLock(lock)}, and no run of ours is known to have left that`,
        remedy: `make sure that nobody works on it, then run \`terraform force-unlock ${lock.id}\` in its stack`,
    };
}
/**
 * L14: a lock is taken away only when it is older than a job can live, when every run that may have taken it has
 * ended, and, as Terraform itself compares, while it still has the id that was looked at.
 */
async function breakDeadLock(manifest, lock, workspace, ports) {
    const lease = (0,stack_state/* leaseOf */.m)(manifest);
    if (!isOlderThanJobs(lock, ports.clock.now()))
        return;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const facts = await evidence.list(lease, manifest.uid);
    const owners = possibleOwners(lock, (0,lease_facts/* evidenceOf */.X1)(facts, 'terraform-begun'));
    if (owners.length === 0)
        return;
    for (const { run } of owners)
        if (!(await isOver(run, ports)))
            return;
    const names = owners.map(({ run }) => run.id).join(', ');
    ports.log.warn(`${lease}: taking away lock ${lock.id} of ${sayLock(lock)}, left by run ${names}`);
    if (!(await workspace.unlock(lock.id))) {
        ports.log.warn(`${lease}: the lock could not be taken away, or somebody else took it meanwhile`);
        return;
    }
    const record = lockBroken(manifest, lock, names, ports);
    // A role that only plans may take locks and creates no run records; that it is gone stands in its log.
    await evidence.create(record, record.id).catch((error) => {
        ports.log.warn(`that the lock is gone could not be recorded: ${error instanceof Error ? error.message : ''}`);
    });
}
/**
 * Runs beside this one that said, within a job's life, that they were about to run Terraform on a state, and that are not
 * known to have ended: each may apply at any moment, whatever Git says by now.
 */
async function runsAtWork(facts, ports) {
    const found = [];
    for (const begun of (0,lease_facts/* evidenceOf */.X1)(facts, 'terraform-begun'))
        if (begun.run.id !== ports.run.id &&
            isWithinJob(begun.at, ports.clock.now()) &&
            !(await isOver(begun.run, ports)))
            found.push(begun);
    return found;
}
/** A run that GitHub cannot be asked about is not known to have ended. */
async function isOver({ id, attempt }, { forge, log }) {
    try {
        return (await forge.isRunOver(id, attempt)) === true;
    }
    catch (error) {
        log.warn(`whether run ${id} has ended is not known: ${error instanceof Error ? error.message : ''}`);
        return false;
    }
}
async function writeBegun(manifest, ports) {
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const { id, attempt } = ports.run;
    const begun = {
        kind: 'terraform-begun',
        ...common(manifest, ports),
        who: ports.terraform.lockOwner ?? '',
    };
    await evidence.create(begun, `${id}-${attempt}`);
}
function lockBroken(manifest, lock, names, ports) {
    return {
        kind: 'run-record',
        ...common(manifest, ports),
        id: `lock-broken-${lock.id}`,
        event: 'lock-broken',
        actor: { login: 'leasehold', id: 0 },
        reasonCode: 'lock-broken',
        message: `the lock of ${sayLock(lock)} was left by run ${names}, which has ended`,
        requestSha: null,
        commit: null,
        tree: null,
        planDigest: null,
        approvers: [],
        policy: null,
        pullRequest: null,
        issue: manifest.issue,
        durationSeconds: 0,
        priceUsdMonth: null,
        resources: 0,
    };
}
function common(manifest, { clock, run }) {
    return {
        version: 1,
        uid: manifest.uid,
        lease: (0,stack_state/* leaseOf */.m)(manifest),
        stateKey: manifest.backend.key,
        at: clock.now(),
        run: { ...run },
    };
}


/***/ })

};
