export const id = 6550;
export const ids = [6550];
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

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requireDefaultBranch),
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _platform_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3431);


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

/***/ 1856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decideApply)
/* harmony export */ });
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
