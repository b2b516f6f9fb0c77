export const id = 1316;
export const ids = [1316];
export const modules = {

/***/ 294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ STATE_KEY_SHARED),
/* harmony export */   Q7: () => (/* binding */ checkAuthority),
/* harmony export */   fH: () => (/* binding */ sharedStateKeys)
/* harmony export */ });
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3997);

/**
 * L2: the uid must agree between stack, marker and evidence, and the state key between stack and evidence. Any
 * disagreement blocks, also the next steps of an end that was begun: two leases that share a state must not end each
 * other, and a copy of the repository must not end what the original runs.
 */
function checkAuthority(facts, repositoryId) {
    const { manifest, evidence } = facts;
    if (`${manifest.team}/${manifest.name}` !== facts.lease ||
        manifest.request !== `requests/${facts.lease}.yaml`)
        return blocked('stack-mismatch', 'its stack.json names another lease than its folder');
    if (manifest.repository !== repositoryId)
        return blocked('repository-mismatch', 'its stack belongs to another repository, from which this one was copied');
    if (!manifest.backend.key.startsWith(`${manifest.repository}/${facts.lease}/${manifest.uid}/`))
        return blocked('state-key-mismatch', 'its state key is not the one of its lease and uid');
    const stranger = evidence.find((one) => one.uid !== manifest.uid || one.lease !== facts.lease);
    if (stranger !== undefined)
        return blocked('uid-mismatch', 'evidence in its folder is about another lease');
    if (evidence.some((one) => one.stateKey !== manifest.backend.key))
        return blocked('state-key-mismatch', 'its stack and its evidence name two state keys');
    return checkMarker(facts);
}
function checkMarker(facts) {
    if (facts.state.kind !== 'present' || facts.state.state.managed === 0)
        return undefined;
    const { lineage, markers } = facts.state.state;
    if (markers.uid !== undefined && markers.uid !== facts.manifest.uid)
        return blocked('uid-mismatch', 'the marker in its state names another uid');
    const begun = [...(0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(facts.evidence, 'apply-begun'), ...(0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(facts.evidence, 'end-begun')];
    const records = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(facts.evidence, 'run-record').filter((record) => record.event === 'applied');
    if (begun.length + records.length === 0)
        return blocked('evidence-missing', 'there is a state, and no evidence that it was ever applied');
    const standsIn = begun.some((one) => one.lineage === null || one.lineage === lineage);
    if (markers.uid === undefined && !standsIn)
        return blocked('marker-missing', 'its state carries no uid, and no record of a half-done run stands in for it');
    return undefined;
}
/**
 * State keys that more than one stack names: whose resources they are is not known, so neither ends the other's (L2).
 */
function sharedStateKeys(manifests) {
    const seen = new Set();
    const shared = new Set();
    for (const { backend } of manifests) {
        const { key } = backend;
        if (seen.has(key))
            shared.add(key);
        seen.add(key);
    }
    return shared;
}
/** What becomes of a lease whose state key is another's too. */
const STATE_KEY_SHARED = blocked('state-key-shared', 'another stack names the same Terraform state');
function blocked(reasonCode, message) {
    return { kind: 'blocked', reasonCode, message };
}


/***/ }),

/***/ 7478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
;// CONCATENATED MODULE: ../src/lease/warnings.js


/**
 * The stages that a lease of this life can have. One that is as long as the whole life would warn at its first
 * minute, so it is left out; the shortest one always stays, as nothing may run out unwarned (L8).
 */
function warningStages(start, end, configured) {
    const ordered = [...configured].sort((a, b) => b.hours - a.hours);
    const life = ((0,brands/* millisecondsOf */.W$)(end) - (0,brands/* millisecondsOf */.W$)(start)) / lease/* HOUR */.dp;
    return ordered.filter((stage, index) => stage.hours < life || index === ordered.length - 1);
}
/** The stage whose time came last; when a late run finds several due, only this one is delivered. */
function lastDueStage(end, stages, now) {
    return stages
        .filter((stage) => (0,lease/* isReached */.xg)((0,lease/* addHours */.LY)(end, -stage.hours), now))
        .reduce((last, stage) => (last === undefined || stage.hours < last.hours ? stage : last), undefined);
}
/** The instant that all holds together reach: at most `most`, and nothing when there is no hold. */
function heldUntil(holds, most) {
    if (holds.length === 0)
        return undefined;
    return (0,lease/* earliest */.Qd)(holds.reduce(lease/* latest */.IW), most);
}
/**
 * No lease that ran out is destroyed before this (L8): the latest of its end, its hold and the delivery of the last
 * due warning, and the grace after that.
 */
function destroyNotBefore(times) {
    const last = [times.end, times.warned, ...(times.hold === undefined ? [] : [times.hold])].reduce(lease/* latest */.IW);
    return (0,lease/* addHours */.LY)(last, times.graceHours);
}

// EXTERNAL MODULE: ../src/reaper/authority.js
var authority = __webpack_require__(294);
// EXTERNAL MODULE: ../src/lease/office-hours.js
var office_hours = __webpack_require__(9086);
// EXTERNAL MODULE: ../src/platform/office-hours.js
var platform_office_hours = __webpack_require__(1413);
// EXTERNAL MODULE: ../src/reaper/tries.js
var reaper_tries = __webpack_require__(4150);
;// CONCATENATED MODULE: ../src/reaper/stops.js





/** In this order: what only a person can clear comes before what time clears. */
const STOPS = [deniedAccount, undecidedData, failedBefore, changePending, outsideOfficeHours];
/** An end that is due, or what keeps it from being carried out now. */
function unlessStopped(facts, end, context) {
    for (const stop of STOPS) {
        const stopped = stop(facts, end, context);
        if (stopped !== undefined)
            return stopped;
    }
    return end;
}
function deniedAccount({ manifest }, _end, { config }) {
    if (!config.reaper.deniedAccounts.includes(manifest.account))
        return undefined;
    return {
        kind: 'blocked',
        reasonCode: 'account-denied',
        message: 'nothing is ever destroyed in its account (`reaper.denied-accounts`)',
    };
}
/** Data goes only when somebody said how. The team was asked in the first warning; it is asked again, ever more rarely. */
function undecidedData(facts, end, { now }) {
    if (facts.finalSnapshot !== 'ask')
        return undefined;
    if (facts.request.kind === 'valid' && facts.request.data !== undefined)
        return undefined;
    const until = timeOf(end);
    const { count, next } = (0,reaper_tries/* asksOf */.Au)(facts, until);
    const message = `${end.message}; it may hold data, and nobody said what becomes of that`;
    if (next === undefined || (0,lease/* isReached */.xg)(next, now))
        return { kind: 'ask', reasonCode: 'data-undecided', message, nth: count + 1, end: until };
    return { kind: 'kept', reasonCode: 'data-undecided', message, end: until };
}
/** L17: an end that failed is tried again later, and after so many tries by a person's word only. */
function failedBefore(facts, end, context) {
    if (context.isNamed === true)
        return undefined;
    const tries = (0,reaper_tries/* triesOf */.p5)(facts);
    const next = (0,reaper_tries/* nextTry */.F_)(tries);
    if (tries.last === undefined || next === undefined)
        return undefined;
    const failed = `its end failed ${tries.count === 1 ? 'once' : `${tries.count} times`} (${tries.last.reasonCode})`;
    if (tries.count >= context.config.reaper.maxTries)
        return {
            kind: 'blocked',
            reasonCode: 'quarantined',
            message: `${failed}, and is not tried again by itself; \`/retry\` tries it once more`,
        };
    if ((0,lease/* isReached */.xg)(next, context.now))
        return undefined;
    return {
        kind: 'kept',
        reasonCode: 'backing-off',
        message: `${failed}; it is tried again not before ${(0,say/* sayInstant */.$r)(next)}`,
        end: timeOf(end),
    };
}
function changePending({ pendingPull }, end) {
    return pendingPull === undefined ? undefined : pending(pendingPull, timeOf(end));
}
/**
 * Nothing runs out at night: somebody must be there to see it. The end itself does not move. Whoever writes `/end` is
 * there and means now, so that does not wait; a file that is gone may be a slip, and is looked at by day.
 */
function outsideOfficeHours({ manifest }, end, { config, now }) {
    const hours = (0,platform_office_hours/* officeHoursOf */.vj)(config, manifest.team);
    if (hours === undefined || end.reasonCode === 'end-requested' || (0,office_hours/* isOfficeTime */.Gu)(now, hours))
        return undefined;
    const opens = (0,say/* sayInstant */.$r)((0,office_hours/* nextOfficeTime */.TH)(now, hours));
    return {
        kind: 'kept',
        reasonCode: 'office-hours',
        message: `${end.message}; it is destroyed in office hours (${hours.timeZone}), not before ${opens}`,
        end: timeOf(end),
    };
}
function pending(pull, end) {
    return { kind: 'kept', reasonCode: 'change-pending', message: `PR #${pull} would change it`, end };
}
/** A deletion has no end of its own, and "now" would be another record each hour. */
function timeOf({ reasonCode, due }) {
    return reasonCode === 'request-deleted' ? null : due;
}

// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/lease/life.js
var life = __webpack_require__(8266);
;// CONCATENATED MODULE: ../src/reaper/decide.js








/**
 * What happens to one lease now. Pure: the same facts give the same decision, on whatever machine, however often.
 * Only the default branch authorises an end (L2), and whatever cannot be understood keeps the lease alive (L3).
 */
function decide(facts, context) {
    const disagreement = (0,authority/* checkAuthority */.Q7)(facts, context.config.repository.id);
    if (disagreement !== undefined)
        return disagreement;
    if (facts.evidence.some((one) => one.kind === 'tombstone'))
        return { kind: 'remove', reasonCode: 'already-ended', message: 'its end is proved; its files are left' };
    switch (facts.state.kind) {
        case 'unreadable':
            return {
                kind: 'invalid',
                reasonCode: 'state-unreadable',
                message: 'its Terraform state cannot be read',
                problems: facts.state.problems,
            };
        case 'absent':
            return (0,lease_facts/* wasBegun */.LI)(facts.evidence) ? lost('its Terraform state is gone') : decideUnapplied(facts, context);
        case 'present':
            return facts.state.state.managed === 0
                ? decideEmptied(facts, facts.state.state)
                : decideLiving(facts, facts.state.state, context);
    }
}
/** No state and nothing begun: only a request that asks for the end, or is gone, removes it. */
function decideUnapplied(facts, { now }) {
    const { request } = facts;
    if (request.kind === 'unreadable')
        return unreadable(request);
    const due = request.kind === 'missing' ? now : request.requestedEnd;
    if (due === undefined || !(0,lease/* isReached */.xg)(due, now))
        return { kind: 'kept', reasonCode: 'not-applied', message: 'it was not applied yet', end: null };
    if (facts.pendingPull !== undefined)
        return pending(facts.pendingPull, request.kind === 'missing' ? null : due);
    return {
        kind: 'remove-only',
        reasonCode: 'never-applied',
        message: 'it was never applied; nothing is to destroy',
        due,
    };
}
/** An empty state is an end only when a destroy of exactly this state was begun (L11, L12). */
function decideEmptied(facts, state) {
    const begun = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'end-begun').find((one) => one.lineage === state.lineage && one.serial < state.serial);
    if (begun === undefined)
        return lost('its Terraform state is empty, and no end was begun');
    return {
        kind: 'prove',
        reasonCode: begun.reasonCode,
        message: 'it was destroyed by a run that did not finish; the proof is left',
        due: toInstant(begun.at),
        start: (0,brands/* parseInstant */.nV)(begun.start) ?? null,
    };
}
function decideLiving(facts, state, context) {
    const { request } = facts;
    const start = (0,life/* leaseStart */.$6)(facts, state);
    if (request.kind === 'unreadable')
        return unreadable(request);
    if (request.kind === 'missing')
        return endNow(facts, context, 'request-deleted', context.now, start.ok ? start.value : null);
    if (!start.ok)
        return {
            kind: 'invalid',
            reasonCode: 'start-unreadable',
            message: 'its start is missing or unreadable, so it never ends',
            problems: start.problems,
        };
    return decideByTime(facts, request, start.value, context);
}
function decideByTime(facts, request, start, context) {
    const { config, now } = context;
    const terms = (0,life/* leaseTerms */.yK)(facts, request, start, config);
    if (terms === undefined)
        return {
            kind: 'invalid',
            reasonCode: 'environment-unknown',
            message: 'its environment is not in leasehold.yaml, so its longest length is unknown and it never ends',
            problems: [],
        };
    const end = (0,lease/* leaseEnd */.iJ)(terms);
    if (end === null)
        return { kind: 'kept', reasonCode: 'permanent', message: 'it is permanent', end };
    const asked = request.requestedEnd;
    if (asked !== undefined && (0,lease/* isReached */.xg)(asked, now))
        return endNow(facts, context, 'end-requested', end, start);
    if (asked === undefined || end === (0,lease/* naturalEnd */.h7)(terms))
        return decideRunOut(facts, start, end, context);
    return {
        kind: 'kept',
        reasonCode: 'running',
        message: `it ends ${(0,say/* sayInstant */.$r)(end)}, as its owner asked`,
        end,
    };
}
/** A lease that runs out is warned of, stage by stage, and has its grace (L8). */
function decideRunOut(facts, start, end, context) {
    const { config, now } = context;
    const stages = config.environments.get(facts.manifest.environment)?.warnings ?? [];
    const stage = lastDueStage(end, warningStages(start, end, stages), now);
    if (stage === undefined)
        return { kind: 'kept', reasonCode: 'running', message: `it ends ${(0,say/* sayInstant */.$r)(end)}`, end };
    const delivered = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'warning').find((warning) => warning.stage === stage.stage && warning.end === end);
    const hold = holdOf(facts, (0,lease/* addHours */.LY)(end, config.reaper.maxHoldHours));
    if (delivered === undefined)
        return {
            kind: 'warn',
            reasonCode: 'warning-due',
            message: `its warning of \`${stage.stage}\` before ${(0,say/* sayInstant */.$r)(end)} is due`,
            stage: stage.stage,
            end,
        };
    if (!(0,lease/* isReached */.xg)(end, now))
        return { kind: 'kept', reasonCode: 'warned', message: `it was warned; it ends ${(0,say/* sayInstant */.$r)(end)}`, end };
    const notBefore = destroyNotBefore({
        end,
        hold,
        warned: toInstant(delivered.at),
        graceHours: config.leases.graceHours,
    });
    if (!(0,lease/* isReached */.xg)(notBefore, now)) {
        const isHeld = hold !== undefined && !(0,lease/* isReached */.xg)(hold, now);
        return {
            kind: 'kept',
            reasonCode: isHeld ? 'held' : 'grace',
            message: isHeld
                ? `it is held until ${(0,say/* sayInstant */.$r)(hold)}`
                : `it ended ${(0,say/* sayInstant */.$r)(end)}; its grace lasts until ${(0,say/* sayInstant */.$r)(notBefore)}`,
            end,
        };
    }
    return unlessStopped(facts, { kind: 'end', reasonCode: 'lease-ended', message: `it ended ${(0,say/* sayInstant */.$r)(end)}`, due: end, start }, context);
}
/** An end that somebody asked for has no grace; a hold of the owner stops it all the same (L8, L9). */
function endNow(facts, context, reasonCode, due, start) {
    const { config, now } = context;
    const isDeleted = reasonCode === 'request-deleted';
    const hold = holdOf(facts, (0,lease/* addHours */.LY)(isDeleted ? firstHold(facts, due) : due, config.reaper.maxHoldHours));
    if (hold !== undefined && !(0,lease/* isReached */.xg)(hold, now))
        return {
            kind: 'kept',
            reasonCode: 'held',
            message: `it is held until ${hold}`,
            end: isDeleted ? null : due,
        };
    const message = isDeleted ? 'its request was deleted' : `its owner ended it at ${due}`;
    return unlessStopped(facts, { kind: 'end', reasonCode, message, due, start }, context);
}
/** A deleted request has no end of its own, so its holds are bounded from the moment the first was asked for. */
function firstHold(facts, now) {
    return (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'hold')
        .map((hold) => toInstant(hold.at))
        .reduce(lease/* earliest */.Qd, now);
}
function holdOf(facts, most) {
    return heldUntil((0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'hold').map((hold) => toInstant(hold.until)), most);
}
function toInstant(text) {
    return (0,brands/* instantOf */.B9)(Date.parse(text));
}
function unreadable(request) {
    return {
        kind: 'invalid',
        reasonCode: 'request-unreadable',
        message: 'its request cannot be understood, so it never ends',
        problems: request.problems,
    };
}
function lost(message) {
    return {
        kind: 'state-lost',
        reasonCode: 'state-lost',
        message: `${message}; nothing was destroyed and nothing is removed`,
    };
}


/***/ }),

/***/ 4150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ tryId),
/* harmony export */   Au: () => (/* binding */ asksOf),
/* harmony export */   F_: () => (/* binding */ nextTry),
/* harmony export */   TO: () => (/* binding */ askId),
/* harmony export */   p5: () => (/* binding */ triesOf)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8477);




/** What begins the name of their records; each try has one, so that they can be counted. */
const TRY = 'try-';
/** The reaper runs hourly: the second try is the next run's, and then it is twice as long each time. */
const FIRST_WAIT_HOURS = 1;
/** Nobody waits longer than a day for what they mended. */
const LONGEST_WAIT_HOURS = 24;
/** People who did not answer are asked again after a day, two, four, and then each week. */
const FIRST_ASK_HOURS = 24;
const LONGEST_ASK_HOURS = 168;
/** An apply that went well, or another text of the request, is something new: then counting begins again. */
function triesOf({ evidence, request }) {
    const sha = request.kind === 'missing' ? null : (request.sha ?? null);
    const records = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(evidence, 'run-record');
    const applied = records.filter(({ event }) => event === 'applied').map(({ at }) => at);
    const since = applied.sort().at(-1) ?? '';
    const tries = records
        .filter((record) => record.id.startsWith(TRY) && record.requestSha === sha && record.at > since)
        .sort((a, b) => (a.at < b.at ? -1 : 1));
    const last = tries.at(-1);
    const other = tries.findLastIndex(({ reasonCode }) => reasonCode !== last?.reasonCode);
    return { count: tries.length, last, reasonSince: other + 2 };
}
/** Name of the record of the next try. */
function tryId({ count }, reasonCode, at) {
    return `${TRY}${count + 1}-${reasonCode}-${(0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .stamp */ .iE)(at)}`;
}
/** When an end that failed is tried again: the wait doubles, up to a day (L17). */
function nextTry({ count, last }) {
    if (last === undefined)
        return undefined;
    return after(last.at, count, FIRST_WAIT_HOURS, LONGEST_WAIT_HOURS);
}
/** How often the team was asked what happens to the data of this end, and when it is asked again. */
function asksOf({ evidence }, end) {
    const asks = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(evidence, 'run-record')
        .filter(({ id }) => id.startsWith('data-asked-') && id.endsWith(`-${(0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .stamp */ .iE)(end)}`))
        .sort((a, b) => (a.at < b.at ? -1 : 1));
    const last = asks.at(-1);
    const next = last && after(last.at, asks.length, FIRST_ASK_HOURS, LONGEST_ASK_HOURS);
    return { count: asks.length, next };
}
function askId(nth, end) {
    return `data-asked-${nth}-${(0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .stamp */ .iE)(end)}`;
}
function after(at, count, first, longest) {
    return (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(Date.parse(at)), Math.min(first * 2 ** (count - 1), longest));
}


/***/ }),

/***/ 145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   HL: () => (/* binding */ diagnosticProblem),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qz: () => (/* binding */ planStack)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5636);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);




/** Plans a create or an update in an open workspace, and says in names only what it would do. */
async function planStack(workspace, { manifest, module, tree }, onProgress = () => undefined) {
    const outcome = await workspace.plan({ destroy: false, tree, onProgress });
    if (!outcome.ok)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(...outcome.diagnostics.filter(isError).map(diagnosticProblem));
    const document = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(outcome.plan);
    if (!document.ok)
        return document;
    const summary = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .summarisePlan */ .aC)(document.value, { lease: (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseOf */ .m)(manifest), uid: manifest.uid, module });
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ json: outcome.plan, document: document.value, digest: (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .asDigest */ .J6)(summary.digest), summary });
}
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
/** What Terraform said, for people. */
function diagnosticProblem({ summary, detail, address }) {
    const where = address === undefined ? '' : `${address}: `;
    const more = detail === '' ? '' : `. ${detail}`;
    return { code: 'terraform', message: `${where}${summary}${more}` };
}
/** `2 to add, 1 to change`; of a plan that does nothing, `nothing to do`. */
function sayCounts({ create, update, replace, destroy }) {
    const parts = [
        ...(create > 0 ? [`${create} to add`] : []),
        ...(update > 0 ? [`${update} to change`] : []),
        ...(replace > 0 ? [`${replace} to replace`] : []),
        ...(destroy > 0 ? [`${destroy} to destroy`] : []),
    ];
    return parts.length === 0 ? 'nothing to do' : parts.join(', ');
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   m: () => (/* binding */ leaseOf)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6032);


/** `<team>/<name>` */
function leaseOf(manifest) {
    return `${manifest.team}/${manifest.name}`;
}
/**
 * The state of a stack; `undefined` when it was never written.
 * @throws Fault `state-unreadable` when it is there and cannot be read: that is not the same as absent (L3)
 */
async function stateOf(storage, manifest) {
    const content = await storage.read(manifest.backend.key);
    if (content === undefined)
        return undefined;
    const state = (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .u)(content);
    if (!state.ok)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('state-unreadable', `${manifest.backend.key}: ${state.problems[0]?.message ?? ''}`);
    return state.value;
}


/***/ })

};
