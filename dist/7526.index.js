export const id = 7526;
export const ids = [7526];
export const modules = {

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

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   YD: () => (/* binding */ saySpan),
/* harmony export */   xN: () => (/* binding */ sayLocal)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6476);



const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `7 Dec 2026, 09:00 UTC`: written by hand, so that it is the same on every machine, whatever its locale. */
function sayInstant(instant) {
    const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${instant.slice(11, 16)} UTC`;
}
/** `14 days`, `3 hours`, `20 minutes`: the time between two instants, in the largest unit that it fills twice. */
function saySpan(from, to) {
    const hours = Math.abs((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(to) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(from)) / _lease_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
    if (hours >= 48)
        return count(Math.round(hours / 24), 'day');
    return hours >= 1.5 ? count(Math.round(hours), 'hour') : count(Math.round(hours * 60), 'minute');
}
function count(number, unit) {
    return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
/** `10:00 in Europe/Berlin`, with the day where that is another one there. */
function sayLocal(instant, timeZone) {
    const { wall } = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .wallTimeOf */ .P5)(instant, timeZone);
    const local = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(wall);
    const day = local.slice(0, 10) === instant.slice(0, 10) ? '' : `${sayInstant(local).split(',')[0]}, `;
    return `${day}${local.slice(11, 16)} in ${timeZone}`;
}


/***/ }),

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ decisionRecord),
/* harmony export */   Vj: () => (/* binding */ reaperRecord),
/* harmony export */   dK: () => (/* binding */ commonEvidence),
/* harmony export */   iE: () => (/* binding */ stamp)
/* harmony export */ });
/** Nobody: the schedule. */
const SCHEDULE = { login: 'leasehold', id: 0 };
/** Limit of the format. */
const MESSAGE_LIMIT = 500;
/** A record of what the reaper did or decided. The same thing twice has the same id, so that it is recorded once. */
function reaperRecord(facts, context, what) {
    const { request } = facts;
    return {
        kind: 'run-record',
        ...commonEvidence(facts, context),
        id: what.id,
        event: what.event,
        actor: SCHEDULE,
        reasonCode: what.reasonCode,
        message: what.message.slice(0, MESSAGE_LIMIT),
        requestSha: request === undefined || request.kind === 'missing' ? null : (request.sha ?? null),
        commit: context.commit,
        tree: null,
        planDigest: null,
        approvers: [],
        policy: null,
        pullRequest: what.pullRequest ?? null,
        issue: facts.manifest.issue,
        durationSeconds: what.durationSeconds ?? 0,
        priceUsdMonth: what.priceUsdMonth ?? null,
        resources: what.resources ?? 0,
    };
}
function commonEvidence({ lease, manifest }, { now, run }) {
    return {
        version: 1,
        uid: manifest.uid,
        lease,
        stateKey: manifest.backend.key,
        at: now,
        run: { id: run.id, attempt: run.attempt, url: run.url },
    };
}
/** The record of a decision that changes nothing: kept, blocked, lost. Once per reason and end (L21). */
function decisionRecord(facts, decision, context) {
    const { reasonCode, message } = decision;
    switch (decision.kind) {
        case 'kept':
            return reaperRecord(facts, context, {
                id: `kept-${reasonCode}-${stamp(decision.end)}`,
                event: 'kept',
                reasonCode,
                message,
            });
        case 'blocked':
        case 'invalid':
            return reaperRecord(facts, context, {
                id: `blocked-${reasonCode}-${shaOf(facts)}`,
                event: 'blocked',
                reasonCode,
                message,
            });
        case 'state-lost':
            return reaperRecord(facts, context, {
                id: `state-lost-${facts.state.kind === 'present' ? facts.state.state.serial : 'none'}`,
                event: 'state-lost',
                reasonCode,
                message,
            });
        default:
            return undefined;
    }
}
/** An instant as a part of an id: `20261207t090000000z`. */
function stamp(instant) {
    return instant === null ? 'never' : instant.toLowerCase().replaceAll(/[^0-9tz]/g, '');
}
function shaOf({ request }) {
    return request.kind === 'missing' ? 'deleted' : (request.sha?.slice(0, 12) ?? 'none');
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xf: () => (/* binding */ approvalOf),
  u: () => (/* binding */ askersOfPull),
  HB: () => (/* binding */ judgeReviews)
});

// UNUSED EXPORTS: requestersOf

;// CONCATENATED MODULE: ../src/approval/approval.js
/**
 * Approval (S8): on the exact head, by somebody who is neither the requester nor pushed to the branch. People are
 * compared by numeric id. The last word of a person counts: a later dismissal or request for changes takes an
 * approval back, a later comment does not.
 */
function judgeApproval(question) {
    if (question.required === 0)
        return { ok: true, approvers: [], reasonCode: 'approval-not-needed', message: 'no approval is needed' };
    const approvers = [];
    const refused = [];
    for (const review of lastWords(question.reviews)) {
        const { login, id } = review.author;
        const reason = whyNot(review, question);
        if (reason === undefined)
            approvers.push({ login, id });
        else
            refused.push(`${login} ${reason}`);
    }
    const why = refused.length === 0 ? '' : `; ${refused.join('; ')}`;
    const head = question.headSha.slice(0, 7);
    if (approvers.length >= question.required)
        return { ok: true, approvers, reasonCode: 'approved', message: `${names(approvers)} approved ${head}` };
    const found = approvers.length === 0 ? 'nobody who may approve it' : `only ${names(approvers)}`;
    return {
        ok: false,
        approvers,
        reasonCode: 'approval-missing',
        message: `${head} needs ${question.required} approval${question.required === 1 ? '' : 's'}: ${found} has approved it${why}`,
    };
}
/** Of each person the last review that decides something; a comment or a pending review decides nothing. */
function lastWords(reviews) {
    const last = new Map();
    for (const review of reviews)
        if (review.state !== 'commented' && review.state !== 'pending')
            last.set(review.author.id, review);
    return [...last.values()];
}
function whyNot({ author, commit, state }, question) {
    if (state === 'changes-requested')
        return 'asks for changes';
    if (state !== 'approved')
        return 'has no approval that stands';
    if (author.isBot)
        return 'is a bot';
    if (question.requesters.some(({ id }) => id === author.id))
        return 'asked for this lease';
    if (question.pushers.some(({ id }) => id === author.id))
        return 'pushed to the branch';
    if (commit !== question.headSha)
        return `approved ${commit?.slice(0, 7) ?? 'another commit'}, not this head`;
    return question.mayApprove(author) ? undefined : 'may not approve here';
}
function names(people) {
    return people.map(({ login }) => login).join(', ');
}

// EXTERNAL MODULE: ../src/approval/askers.js
var askers = __webpack_require__(9964);
// EXTERNAL MODULE: ../src/request/branch.js
var branch = __webpack_require__(285);
;// CONCATENATED MODULE: ../src/run/approval/approval-of.js



/** The approval of a pull request's exact head (S8). */
async function approvalOf(pull, required, manifests, config, ports) {
    if (required === 0)
        return judgeApproval({ ...NOBODY, required, headSha: pull.headSha, mayApprove: () => false });
    return judgeReviews(pull, required, await ports.forge.reviews(pull.number), manifests, config, ports);
}
/** The same for words that were given elsewhere than in reviews. */
async function judgeReviews(pull, required, reviews, manifests, config, ports) {
    const { forge } = ports;
    const { headSha } = pull;
    // Where nobody approved this head, who asked and who pushed changes nothing, and is not asked for.
    if (!reviews.some(({ state, commit, author }) => state === 'approved' && commit === headSha && !author.isBot))
        return judgeApproval({ ...NOBODY, required, reviews, headSha, mayApprove: () => true });
    const requesters = await requestersOf(pull, manifests, ports);
    if (requesters === undefined)
        return {
            ok: false,
            approvers: [],
            reasonCode: 'approval-missing',
            message: 'what it came from cannot be read, so that nobody knows who asked for it',
        };
    return judgeApproval({
        required,
        reviews,
        headSha,
        requesters,
        pushers: await forge.pushers(pull.branch),
        mayApprove: await approversAmong(reviews, config, forge),
    });
}
const NOBODY = { reviews: [], requesters: [], pushers: [] };
/** Who asked, with the authors of the leases' issues, who have asked for them first. */
async function requestersOf(pull, manifests, ports) {
    const asking = await askersOfPull(pull, ports);
    if (asking === undefined)
        return undefined;
    const people = [pull.author, ...asking];
    const homes = new Set(manifests.flatMap(({ issue }) => issue ?? []));
    for (const number of homes) {
        if (number === (0,branch/* issueOfBranch */.Lr)(pull.branch))
            continue;
        const issue = await ports.forge.issue(number);
        if (issue === undefined)
            return undefined;
        people.push(issue.author);
    }
    return people;
}
/**
 * The people who ask by a pull request: its author; of one that automation opened, the author of the issue whose
 * branch it is, those that the branch names, and those that its commits name. `undefined`: nobody can say.
 */
async function askersOfPull(pull, { forge, git }) {
    const number = (0,branch/* issueOfBranch */.Lr)(pull.branch);
    const issue = number === undefined ? undefined : await forge.issue(number);
    if (number !== undefined && issue === undefined)
        return undefined;
    const people = [
        ...(pull.author.isBot ? [] : [pull.author]),
        ...(issue === undefined ? [] : [issue.author]),
        ...(0,branch/* askersOfBranch */.Br)(pull.branch).map((id) => ({ id })),
    ];
    if (!pull.author.isBot)
        return people;
    const named = await namedInCommits(pull, git);
    return named === undefined ? undefined : [...people, ...named];
}
async function namedInCommits({ baseSha, headSha }, git) {
    const [base, head] = [await git.fetch(baseSha), await git.fetch(headSha)];
    if (base === undefined || head === undefined)
        return undefined;
    return (0,askers/* askersOf */.J)(await git.messages(base, head)).map((id) => ({ id }));
}
const WRITERS = new Set(['admin', 'maintain', 'write']);
/** Those that `approvers` names; without such a list whoever has the role of a writer now. */
async function approversAmong(reviews, { approvers }, forge) {
    if (approvers !== undefined)
        return (person) => approvers.some(({ id }) => id === person.id);
    const writers = new Set();
    const people = new Map(reviews.filter(({ author }) => !author.isBot).map(({ author }) => [author.id, author]));
    for (const { id, login } of people.values())
        if (WRITERS.has(await forge.role(login)))
            writers.add(id);
    return ({ id }) => writers.has(id);
}


/***/ }),

/***/ 1253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mayApprovePlan),
/* harmony export */   Y: () => (/* binding */ approvalOfPlan)
/* harmony export */ });
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3997);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _approval_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(969);



/**
 * Whether the plan with this digest, which is not the one that reviewers saw, was approved by as many people as are
 * needed, and at least by one (S12). Who may is decided as for a review of the pull request's head (S8), each time
 * from the facts of now: evidence says who said it and when, not that they still may.
 */
async function approvalOfPlan(digest, required, { evidence, ...plan }, ports) {
    const words = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(evidence, 'approval')
        .filter((word) => word.digest === digest)
        .map((word) => ({
        author: { ...word.by, isBot: false },
        state: 'approved',
        commit: (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .asSha */ .Pr)(word.headSha),
        submittedAt: (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(Date.parse(word.at)),
    }));
    return judgeWords(words, Math.max(1, required), plan, ports);
}
/** Whether this person's word could let a changed plan be applied; the message says why not. */
async function mayApprovePlan(person, plan, ports) {
    const { headSha } = plan.pull;
    const word = { author: person, state: 'approved', commit: headSha, submittedAt: undefined };
    return judgeWords([word], 1, plan, ports);
}
async function judgeWords(words, required, { pull, manifest, config }, ports) {
    if (words.length === 0)
        return { ok: false, approvers: [], reasonCode: 'approval-missing', message: 'nobody approved this plan' };
    return (0,_approval_of_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeReviews */ .HB)(pull, required, words, [manifest], config, ports);
}


/***/ }),

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordCommand: () => (/* binding */ recordCommand)
});

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/command/answer.js
var answer = __webpack_require__(4245);
// EXTERNAL MODULE: ../src/drift/standing.js
var standing = __webpack_require__(7523);
// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/lease/facts.js
var facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/reaper/records.js
var records = __webpack_require__(8477);
// EXTERNAL MODULE: ../src/request/path.js
var path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/run/approval/changed-plan.js
var changed_plan = __webpack_require__(1253);
;// CONCATENATED MODULE: ../src/run/command/approve-plan.js







/** `/approve-plan DIGEST` (S12): a plan that an apply has shown and not applied, by whom S8 allows to approve. */
async function recordApproval(run, { digest }, ports) {
    const { comment, base } = run;
    const all = await readShown(run, ports);
    const found = all.find(({ evidence }) => changedPlans(evidence).includes(digest));
    if (found === undefined)
        return (0,answer/* refusal */.x5)([unknownDigest(all)]);
    const { view, log } = found;
    const { manifest } = view.living;
    const pull = await pullOf(view, run, ports);
    if (pull === undefined)
        return (0,answer/* refusal */.x5)([
            { code: 'no-pull-request', message: `\`${view.lease}\` was not brought by a merged pull request` },
        ]);
    const plan = { pull, manifest, config: base.config };
    const judged = await (0,changed_plan/* mayApprovePlan */.F)(comment.author, plan, ports);
    if (!judged.ok)
        return (0,answer/* refusal */.x5)([
            { code: 'may-not-approve', message: judged.message, remedy: 'another approver comments the same' },
        ]);
    const { login, id } = comment.author;
    const approval = {
        kind: 'approval',
        ...(0,records/* commonEvidence */.dK)({ lease: view.lease, manifest }, { now: ports.clock.now(), run: ports.run }),
        by: { login, id },
        digest,
        headSha: pull.headSha,
        comment: comment.id,
    };
    await log.create(approval, String(comment.id));
    return approved(await stillNeeded(found, plan, digest, run, ports), view, digest);
}
/** Only leases whose storage this job's environment can be expected to read. */
async function readShown({ subject }, ports) {
    const shown = [];
    for (const view of subject.leases) {
        const { living } = view;
        if (living === undefined)
            continue;
        const log = logOf(living.manifest, ports);
        shown.push({ view: { ...view, living }, log, evidence: await log.list(view.lease, living.manifest.uid) });
    }
    return shown;
}
function logOf(manifest, { openStorage }) {
    return (0,evidence/* openEvidence */.i)(openStorage(manifest.backend), manifest.repository);
}
/**
 * Digests of plans that wait for a word, the newest last: those that were not applied because they differ from what was
 * approved, and the one that undoes what changed outside.
 */
function changedPlans(evidence) {
    const shown = (0,facts/* evidenceOf */.X1)(evidence, 'run-record').filter(({ event }) => event === 'plan-changed');
    const drift = (0,standing/* standingDrift */.Un)(evidence);
    return [
        ...shown.map(({ at, planDigest }) => ({ at, digest: planDigest })),
        ...(drift === undefined ? [] : [{ at: drift.at, digest: drift.digest }]),
    ]
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .flatMap(({ digest }) => digest ?? []);
}
function unknownDigest(all) {
    const known = all.flatMap(({ evidence }) => changedPlans(evidence).slice(-1));
    return {
        code: 'digest-unknown',
        message: 'no plan with this digest waits for approval here',
        allowed: known.map((one) => `\`${one}\``),
        remedy: known.length === 0
            ? 'nothing waits: `/retry` applies what was approved'
            : 'copy the whole digest from the comment of the lease, after you have looked at what changed',
    };
}
/** As the gate before an apply finds it: the pull request whose merge brought the stack. */
async function pullOf({ team, name }, { base }, { git, forge }) {
    const commit = await git.lastChange(base.commit, (0,path/* stackFolder */.pl)(team, name));
    const pulls = commit === undefined ? [] : await forge.pullRequestsOf(commit);
    const { defaultBranch } = base.config.repository;
    return pulls.find((pull) => pull.isMerged && !pull.isFork && pull.base === defaultBranch);
}
async function stillNeeded({ view, log }, plan, digest, { base }, ports) {
    const { manifest } = view.living;
    const required = base.config.environments.get(manifest.environment)?.approvals ?? 1;
    const evidence = await log.list(view.lease, manifest.uid);
    const judged = await (0,changed_plan/* approvalOfPlan */.Y)(digest, required, { ...plan, evidence }, ports);
    return judged.ok ? undefined : judged.message;
}
function approved(missing, { lease, living }, digest) {
    const short = digest.slice(0, 'sha256:'.length + 12);
    return {
        decision: 'done',
        reasonCode: missing === undefined ? 'plan-approved' : 'approval-missing',
        message: `${lease}: plan ${short} approved`,
        mark: 'done',
        markdown: missing === undefined
            ? `Plan \`${short}\` is approved and is applied now, if it is still the same then.`
            : `Your approval of plan \`${short}\` is kept. It needs more than one: the next approver comments the same.`,
        environment: living.manifest.environment,
        ...(missing === undefined && { next: 'reconcile' }),
    };
}

// EXTERNAL MODULE: ../src/run/command/command.js + 3 modules
var command_command = __webpack_require__(5411);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease_lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/lease/life.js
var life = __webpack_require__(8266);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
// EXTERNAL MODULE: ../src/run/command/subject.js
var command_subject = __webpack_require__(8327);
;// CONCATENATED MODULE: ../src/run/command/hold.js










/**
 * `/hold 2d` (L8): until the comment's time and so much more, at once, without a pull request. The end does not move.
 * What all holds together reach is bounded where they are read.
 */
async function recordHold(run, command, ports) {
    const { comment, base, subject } = run;
    const lease = (0,command_subject/* onlyLease */.N)(subject);
    if (!lease.ok)
        return (0,answer/* refusal */.x5)(lease.problems);
    const { leases, unread } = await (0,read_leases/* readLeases */.Mw)(base.tree, ports.openStorage, lease.value.lease);
    const facts = leases[0]?.facts;
    if (facts === undefined)
        return (0,answer/* refusal */.x5)(unread.flatMap(({ problems }) => problems));
    const late = whyTooLate(facts);
    if (late !== undefined)
        return (0,answer/* refusal */.x5)([late]);
    const until = (0,lease_lease/* addHours */.LY)(comment.createdAt, command.hours);
    const { manifest } = facts;
    const { login, id } = comment.author;
    const hold = {
        kind: 'hold',
        ...(0,records/* commonEvidence */.dK)(facts, { now: ports.clock.now(), run: ports.run }),
        by: { login, id },
        until,
        comment: comment.id,
    };
    // A run repeated writes the same name, and changes nothing (S15).
    await (0,evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository).create(hold, String(comment.id));
    return {
        decision: 'done',
        reasonCode: 'held',
        message: `${facts.lease} is held until ${until}`,
        mark: 'done',
        markdown: holdMarkdown(facts, until, run, ports.clock.now()),
        environment: manifest.environment,
    };
}
/** Why nothing can be held any more, or yet. */
function whyTooLate({ evidence, lease }) {
    const isEnding = evidence.some(({ kind }) => kind === 'tombstone' || kind === 'end-begun');
    if (isEnding)
        return {
            code: 'end-begun',
            message: `the end of \`${lease}\` has begun, and cannot be stopped`,
            remedy: 'ask for a new lease',
        };
    if ((0,facts/* wasBegun */.LI)(evidence))
        return undefined;
    return {
        code: 'not-applied',
        message: `\`${lease}\` was never applied: there is nothing to keep`,
        remedy: 'close its pull request, or wait until it is ready',
    };
}
function holdMarkdown(facts, until, { base }, now) {
    const { config } = base;
    const { end } = (0,life/* lifeOf */.c_)(facts, config);
    const asked = facts.request.kind === 'missing' ? firstHold(facts, now) : end;
    const most = asked === null ? until : (0,lease_lease/* addHours */.LY)(asked, config.reaper.maxHoldHours);
    const held = (0,lease_lease/* earliest */.Qd)(until, most);
    const cut = held === until ? '' : ' (the most: `reaper.max-hold` after its end)';
    if ((0,lease_lease/* isReached */.xg)(held, now))
        return `Nothing is held: the most that a hold may reach was ${(0,say/* sayInstant */.$r)(held)}.`;
    const ends = end === null ? '' : ` Its end does not move: ${(0,say/* sayInstant */.$r)(end)}.`;
    return `It is not destroyed before **${(0,say/* sayInstant */.$r)(held)}**${cut}.${ends}`;
}
/** A deleted request has no end: its holds are bounded from the first one, as the reaper does. */
function firstHold({ evidence }, now) {
    return (0,facts/* evidenceOf */.X1)(evidence, 'hold')
        .map(({ at }) => (0,brands/* instantOf */.B9)(Date.parse(at)))
        .reduce(lease_lease/* earliest */.Qd, now);
}

// EXTERNAL MODULE: ../src/run/command/open.js + 2 modules
var command_open = __webpack_require__(560);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
// EXTERNAL MODULE: ../src/run/approval/approval-of.js + 1 modules
var approval_of = __webpack_require__(969);
;// CONCATENATED MODULE: ../src/run/command/override.js







/**
 * `/override RULE reason`: a soft rule, for this head and the plan that was made of it; a push or another plan ends it.
 * By whom the guardrails name, and never by who asked for what is judged.
 */
async function recordOverride(run, { rule, reason }, ports) {
    const { comment, subject, guardrails } = run;
    const { pull } = subject;
    if (pull?.isOpen !== true)
        return (0,answer/* refusal */.x5)([noPull()]);
    const wrong = wrongRule(rule, guardrails) ?? (await isOwnChange(run, pull, ports));
    if (wrong !== undefined)
        return (0,answer/* refusal */.x5)([wrong]);
    const facts = [];
    for (const view of subject.leases) {
        const fact = await overrideOf(view, { rule, reason, pull }, run, ports);
        if (!fact.ok)
            return (0,answer/* refusal */.x5)(fact.problems);
        facts.push({ view, fact: fact.value });
    }
    for (const { view, fact } of facts)
        await override_logOf(view, run, ports).create(fact, String(comment.id));
    const head = pull.headSha.slice(0, 7);
    return {
        decision: 'done',
        reasonCode: 'overridden',
        message: `rule ${rule} is overridden for ${head} of #${pull.number}`,
        mark: 'done',
        markdown: `${(0,markdown/* inlineCode */.ti)(rule)} is overridden for \`${head}\` and its plan: ${(0,markdown/* escapeMarkdown */.FV)(reason)}. Another push or another plan ends that. It is judged again now.`,
        pull: { number: pull.number, headSha: pull.headSha, branch: pull.branch },
        ...environmentOf(subject.leases[0]),
        next: 'plan',
    };
}
function noPull() {
    return {
        code: 'no-open-pull-request',
        message: 'a rule is overridden on an open pull request',
        remedy: 'comment on the pull request that the rule stops',
    };
}
/** Rules of guardrails.yaml are known here; a name that may be one of Rego or of a scanner is left to the judgement. */
function wrongRule(rule, guardrails) {
    const rules = guardrails?.rules ?? {};
    const level = Object.hasOwn(rules, rule) ? rules[rule]?.level : undefined;
    const soft = Object.keys(rules).filter((name) => rules[name]?.level === 'soft');
    if (level === 'soft')
        return undefined;
    if (level !== undefined)
        return {
            code: 'not-soft',
            message: `\`${rule}\` is ${level}: only a soft rule can be overridden`,
            allowed: soft,
            remedy: level === 'hard' ? 'ask for a waiver in policies/waivers.yaml' : 'it blocks nothing',
        };
    const guess = (0,nearest/* nearest */.p)(rule, Object.keys(rules));
    if (guess === undefined)
        return undefined;
    return {
        code: 'unknown-rule',
        message: `there is no rule \`${rule}\``,
        allowed: soft,
        remedy: `did you mean \`${guess}\`?`,
    };
}
async function isOwnChange({ comment, subject }, pull, ports) {
    const asking = await (0,approval_of/* askersOfPull */.u)(pull, ports);
    const owners = subject.leases.flatMap(({ living }) => living?.request?.owner ?? []);
    const homes = subject.leases.flatMap(({ living }) => living?.manifest.issue ?? []);
    const authors = [];
    for (const home of new Set(homes)) {
        const issue = await ports.forge.issue(home);
        if (issue !== undefined)
            authors.push(issue.author);
    }
    const involved = asking === undefined ? undefined : [pull.author, ...asking, ...owners, ...authors];
    if (involved?.some(({ id }) => id === comment.author.id) === false)
        return undefined;
    return {
        code: 'own-change',
        message: involved === undefined
            ? 'nobody can say who asked for this, so that nobody may override'
            : 'who asked for a change, or owns it, does not override its rules',
        remedy: 'ask another person who may',
    };
}
/** The plan role recorded the plan of this very head only after it was verified: so the uid in it is no mere claim. */
async function overrideOf(view, { rule, reason, pull }, run, ports) {
    const manifest = view.living?.manifest ?? view.asked?.manifest;
    const plan = manifest === undefined
        ? undefined
        : await override_logOf(view, run, ports).read('plan', view.lease, manifest.uid, pull.headSha);
    if (manifest === undefined || (plan === undefined && view.living === undefined))
        return (0,result/* problems */.Bk)({
            code: 'not-planned',
            message: `\`${view.lease}\` is not planned at \`${pull.headSha.slice(0, 7)}\` yet`,
            remedy: 'wait for its plan, then override',
        });
    const { login, id } = run.comment.author;
    return (0,result.ok)({
        kind: 'override',
        ...(0,records/* commonEvidence */.dK)({ lease: view.lease, manifest: ownKey(view, manifest, run) }, { now: ports.clock.now(), run: ports.run }),
        by: { login, id },
        rule,
        reason,
        comment: run.comment.id,
        headSha: pull.headSha,
        digest: plan?.digest ?? null,
    });
}
/** A manifest of a pull request is data: where its state lies is worked out here, and not read from it. */
function ownKey({ lease }, manifest, { base }) {
    const key = `${base.config.repository.id}/${lease}/${manifest.uid}/terraform.tfstate`;
    return { ...manifest, backend: { ...manifest.backend, key } };
}
/** Of a lease that is not merged yet, the backend that the configuration names, whatever the pull request says. */
function override_logOf({ living }, { base }, { openStorage }) {
    return (0,evidence/* openEvidence */.i)(openStorage(living?.manifest.backend ?? base.config.backend), base.config.repository.id);
}
function environmentOf(view) {
    const environment = view?.living?.manifest.environment ?? view?.asked?.environment;
    return environment === undefined ? {} : { environment };
}

;// CONCATENATED MODULE: ../src/run/command/record.js









/**
 * Writes the evidence that a comment asks for. Nothing is taken over from the job before: the comment is read again by
 * its id, and who asks is looked up again, as between the jobs somebody may have edited it or left (S6, S7).
 */
async function recordCommand(commentId, ports) {
    const opened = await (0,command_open/* openComment */.a9)(commentId, ports);
    if ('reasonCode' in opened)
        return (0,answer/* outcomeOf */.sG)(0, { decision: 'nothing', ...opened, markdown: undefined });
    const { comment, line } = opened;
    if (line.kind !== 'command' || line.entry.effect !== 'evidence' || !line.command.ok)
        throw new result/* Fault */.vC('not-evidence', `comment ${commentId} asks for no evidence any more`);
    const early = (0,command_open/* whyNotNow */.yB)(comment, ports);
    if (early !== undefined)
        return (0,answer/* answer */.ZF)(comment, (0,answer/* refusal */.x5)([early]), ports);
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    const subject = await (0,command_subject/* readSubject */.$)(comment, base, ports);
    if (subject === undefined)
        throw new result/* Fault */.vC('not-here', `what comment ${commentId} stands on is gone or locked`);
    const { entry, command } = line;
    const admission = await (0,command_open/* admit */.w4)(comment.author, entry, { subject, base }, ports);
    if (!admission.isAdmitted)
        return (0,answer/* answer */.ZF)(comment, (0,command_command.notAdmitted)(entry, subject, admission), ports);
    const { guardrails, standing } = admission;
    const run = { comment, entry, command: command.value, subject, base, guardrails, standing };
    return (0,answer/* answer */.ZF)(comment, (0,command_command.whyNotHere)(run) ?? (await write(run, ports)), ports);
}
async function write(run, ports) {
    const { command } = run;
    switch (command.name) {
        case 'hold':
            return recordHold(run, command, ports);
        case 'override':
            return recordOverride(run, command, ports);
        case 'approve-plan':
            return recordApproval(run, command, ports);
        case 'help':
        case 'price':
        case 'extend':
        case 'end':
        case 'resize':
        case 'transfer':
        case 'retry':
        case 'render':
        case 'check':
            throw new result/* Fault */.vC('not-evidence', `/${command.name} asks for no evidence`);
        default:
            return (0,result/* assertNever */.xb)(command);
    }
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qt: () => (/* binding */ eachLease),
  Ts: () => (/* binding */ leaseNames),
  Mw: () => (/* binding */ readLeases),
  PX: () => (/* binding */ readManifests),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/module/load.js + 4 modules
var load = __webpack_require__(6949);
// EXTERNAL MODULE: ../src/formats/request.js + 1 modules
var request = __webpack_require__(3518);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/git-objects.js
var git_objects = __webpack_require__(4741);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
;// CONCATENATED MODULE: ../src/lease/request-fact.js






const validate = (0,schema/* validator */.Nc)(request/* requestFormat */.P);
/**
 * What a request's file says about its lease. Only its own form counts: an owner who left or an input that the module
 * dropped keeps no lease alive for ever.
 * @param entry what the folder's listing says is at the path; anything but a regular file is no deletion
 */
function requestFact(path, entry, content) {
    if (entry === 'none')
        return { kind: 'missing' };
    if (entry === 'other' || content === undefined)
        return {
            kind: 'unreadable',
            sha: undefined,
            problems: [
                {
                    code: 'not-a-file',
                    message: 'it is not a regular file',
                    file: path,
                    remedy: 'commit the request itself, or delete it to end its lease',
                },
            ],
        };
    const sha = (0,git_objects/* blobId */.zA)(content);
    const document = (0,yaml/* readYaml */.gM)(path, content);
    const valid = document.ok ? (0,schema/* validateDocument */.mv)(document.value, validate) : document;
    if (!valid.ok)
        return { kind: 'unreadable', problems: valid.problems, sha };
    const { lease, end } = valid.value;
    const length = (0,lease_length/* parseLength */.wh)(lease);
    const requestedEnd = (0,brands/* parseInstant */.nV)(end?.at);
    if (length === undefined || (end !== undefined && requestedEnd === undefined))
        return {
            kind: 'unreadable',
            sha,
            problems: [
                {
                    code: 'wrong-form',
                    message: length === undefined ? '`lease` is not a length' : '`end.at` is not an instant',
                    file: path,
                    field: length === undefined ? '/lease' : '/end/at',
                    allowed: length === undefined ? ['12h', '14d', '2w', 'permanent'] : ['2026-12-01T09:00:00Z'],
                    remedy: 'correct it',
                },
            ],
        };
    return { kind: 'valid', length, requestedEnd, data: end?.data, sha };
}

// EXTERNAL MODULE: ../src/request/read.js
var read = __webpack_require__(5525);
// EXTERNAL MODULE: ../src/request/path.js
var request_path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/stack/manifest.js + 2 modules
var stack_manifest = __webpack_require__(2724);
// EXTERNAL MODULE: ../src/stack/state.js + 1 modules
var stack_state = __webpack_require__(6032);
;// CONCATENATED MODULE: ../src/run/read-leases.js








/** Leases whose stacks are read at the same time. */
const READERS = 4;
/** Every lease of a commit, or those that are named. A lease that cannot be read hides no other (L17). */
async function readLeases(tree, openStorage, only) {
    const stacks = stackLeases(await tree.list('stacks'));
    const named = only === undefined ? undefined : new Set([only].flat());
    const wanted = stacks.filter(({ lease }) => named === undefined || named.has(lease));
    const leases = [];
    const unread = [];
    for await (const one of readEach(wanted, tree, openStorage, READERS)) {
        if ('facts' in one)
            leases.push(one);
        else
            unread.push(one);
    }
    return { leases, unread, total: stacks.length };
}
/**
 * The leases of a commit one after the other, for who keeps little of each.
 * @param readers leases that are read at the same time
 */
async function* eachLease(tree, openStorage, readers) {
    yield* readEach(stackLeases(await tree.list('stacks')), tree, openStorage, readers);
}
async function* readEach(stacks, tree, openStorage, readers) {
    const requests = requestEntries(await listRequests(tree));
    for (let at = 0; at < stacks.length; at += readers) {
        const batch = stacks.slice(at, at + readers);
        yield* await Promise.all(batch.map(async (stack) => readLease(stack, tree, requests, openStorage)));
    }
}
/** `stack.json` of every stack of a commit that has a readable one, whatever else of the lease can be read. */
/** `<team>/<name>` of every stack. */
async function leaseNames(tree) {
    return stackLeases(await tree.list('stacks')).map(({ team, name }) => `${team}/${name}`);
}
async function readManifests(tree) {
    const found = [];
    for (const { team, name } of stackLeases(await tree.list('stacks'))) {
        const path = `${(0,request_path/* stackFolder */.pl)(team, name)}/stack.json`;
        const content = await tree.read(path);
        const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
        if (manifest?.ok === true)
            found.push(manifest.value);
    }
    return found;
}
/** The name of the place that a backend is, for the scope of L4. */
function scopeOf(backend) {
    return backend.type === 's3' ? `s3://${backend.bucket}` : backend.path;
}
/** `requests` itself may be a link or a submodule; then nothing is listed under it. */
async function listRequests(tree) {
    const listed = await tree.list('requests');
    return listed.length > 0 ? listed : (await tree.list('')).filter(({ path }) => path === 'requests');
}
/**
 * A request is deleted only when nothing stands at its path, nor in the way of it: a link in place of a folder, or
 * a folder in place of the file, would otherwise end every lease below it (L3).
 */
function requestEntries(entries) {
    const kinds = new Map();
    for (const { path, kind } of entries) {
        const parts = path.split('/');
        if (parts.length > 3)
            kinds.set(parts.slice(0, 3).join('/'), 'folder');
        kinds.set(path, kind);
    }
    return (path) => {
        const [root = '', team = ''] = path.split('/');
        return kinds.get(path) ?? kinds.get(`${root}/${team}`) ?? kinds.get(root);
    };
}
function stackLeases(entries) {
    const found = new Map();
    for (const entry of entries) {
        const place = (0,request_path/* parseStackPath */.DI)(entry.path);
        if (place !== undefined)
            found.set(place.lease, place);
    }
    return [...found.values()];
}
async function readLease({ lease, team, name }, tree, requests, openStorage) {
    const folder = (0,request_path/* stackFolder */.pl)(team, name);
    const path = `${folder}/stack.json`;
    const content = await tree.read(path);
    const treeId = await tree.id(folder);
    const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
    if (manifest?.ok !== true || treeId === undefined)
        return {
            lease,
            uid: null,
            reasonCode: 'stack-unreadable',
            problems: manifest?.ok === false ? manifest.problems : [missingManifest(path)],
            scope: undefined,
        };
    const stored = await readStored(lease, manifest.value, openStorage);
    if ('reasonCode' in stored)
        return stored;
    const module = await (0,load/* loadFrozenModule */.dP)(tree, team, name);
    const request = await readRequestFile((0,request_path/* requestPath */.Zq)(team, name), tree, requests);
    const facts = {
        lease,
        manifest: manifest.value,
        request: request.fact,
        ...stored,
        moduleMax: module.ok ? module.value.manifest.lease?.max : undefined,
        finalSnapshot: module.ok
            ? module.value.manifest.data?.['final-snapshot']
            : await snapshotOfUnread(folder, tree),
        pendingPull: undefined,
    };
    return { facts, folder, tree: treeId, module: module.ok ? module.value : undefined, request: request.raw };
}
/** What a frozen module says that cannot be read must not be taken for "holds no data" (L3). */
async function snapshotOfUnread(folder, tree) {
    return (await tree.read(`${folder}/module/${load/* MODULE_MANIFEST */.dp}`)) === undefined ? undefined : 'ask';
}
async function readRequestFile(path, tree, requests) {
    const kind = requests(path);
    const isFile = kind === 'file' || kind === 'executable';
    const content = isFile ? await tree.read(path) : undefined;
    const peeked = content === undefined ? undefined : (0,read/* peekRequest */.v)(path, content);
    return {
        fact: requestFact(path, kind === undefined ? 'none' : isFile ? 'file' : 'other', content),
        raw: peeked?.ok === true ? peeked.value.raw : undefined,
    };
}
async function readStored(lease, manifest, openStorage) {
    try {
        const storage = openStorage(manifest.backend);
        const evidence = await (0,evidence_evidence/* openEvidence */.i)(storage, manifest.repository).list(lease, manifest.uid);
        const content = await storage.read(manifest.backend.key);
        if (content === undefined)
            return { evidence, state: { kind: 'absent' } };
        const state = (0,stack_state/* readState */.u)(content);
        return {
            evidence,
            state: state.ok
                ? { kind: 'present', state: state.value }
                : { kind: 'unreadable', problems: state.problems },
        };
    }
    catch (error) {
        return unreadStored(lease, manifest, error);
    }
}
/** A malformed object is the trouble of its lease alone; a listing that failed is that of its whole backend (L4). */
function unreadStored(lease, manifest, error) {
    const isMalformed = error instanceof result/* Fault */.vC && error.code === 'evidence-malformed';
    const message = error instanceof Error ? error.message : String(error);
    return {
        lease,
        uid: manifest.uid,
        reasonCode: isMalformed ? 'evidence-malformed' : 'source-unknown',
        problems: [{ code: error instanceof result/* Fault */.vC ? error.code : 'unexpected-error', message }],
        scope: isMalformed ? undefined : scopeOf(manifest.backend),
    };
}
function missingManifest(path) {
    return {
        code: 'stack-unreadable',
        message: 'the stack has no stack.json',
        file: path,
        remedy: 'restore the file: the machine owns it',
    };
}


/***/ })

};
