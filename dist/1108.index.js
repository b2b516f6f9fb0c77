export const id = 1108;
export const ids = [1108];
export const modules = {

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askersOf),
/* harmony export */   q: () => (/* binding */ askerTrailer)
/* harmony export */ });
const TRAILER = /^Asked-by: [A-Za-z0-9-]{1,39} \(([1-9][0-9]{0,14})\)$/gm;
/**
 * The line of a commit's message that says for whom automation made it. Who changes it must push, and whoever pushes
 * cannot approve (S8); the text of a pull request could be edited by every writer.
 */
function askerTrailer({ login, id }) {
    return `Asked-by: ${login} (${id})`;
}
/** Numeric ids of those whom commits name (S6). */
function askersOf(messages) {
    const ids = messages.flatMap((message) => [...message.matchAll(TRAILER)].map((match) => Number(match[1])));
    return [...new Set(ids)];
}


/***/ }),

/***/ 8782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   Wr: () => (/* binding */ approvalsNeeded),
/* harmony export */   xp: () => (/* binding */ isFromElsewhere)
/* harmony export */ });
/* harmony import */ var _kit_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8552);
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);


/**
 * How many people must approve a change of one lease. None is needed where its environment asks for none, or where the
 * change keeps to what `no-approval` allows: a known price up to the ceiling, no data lost, every policy passed.
 * Asked at the plan, before a merge by automation, and again before the apply (S8), each time from the facts.
 */
function approvalsNeeded(facts) {
    const asked = facts.rule?.approvals ?? 1;
    if (facts.isFromElsewhere) {
        const message = 'it was asked for from elsewhere, which never skips approval';
        return { approvals: Math.max(1, asked), reasonCode: 'never-without-approval', message };
    }
    if (asked === 0) {
        const message = `${facts.environment} asks for no approval`;
        return { approvals: 0, reasonCode: 'environment-needs-none', message };
    }
    const why = whyAPerson(facts);
    if (why !== undefined)
        return { approvals: asked, reasonCode: 'approval-needed', message: why };
    const ceiling = sayCeiling(facts.rule?.noApprovalUsdMonth ?? 0);
    const cost = facts.kind === 'delete' ? 'it ends' : `it costs ${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_1__/* .sayUsd */ .c)(facts.price?.usdMonth ?? null)} a month`;
    const message = `${cost}, ${facts.environment} needs no person up to ${ceiling}; no data is lost and every policy passed`;
    return { approvals: 0, reasonCode: 'no-approval-needed', message };
}
function whyAPerson(facts) {
    const { environment, rule, price, kind, verdict } = facts;
    const ceiling = rule?.noApprovalUsdMonth;
    if (ceiling === undefined)
        return `${environment} asks for approval of every change`;
    if (verdict !== 'pass')
        return 'not every policy passed';
    if (kind !== 'delete') {
        if (price === undefined || price.usdMonth === null || price.unpriced > 0)
            return 'its price is not known';
        if (price.usdMonth > ceiling)
            return `it costs ${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_1__/* .sayUsd */ .c)(price.usdMonth)} a month, ${environment} needs a person above ${sayCeiling(ceiling)}`;
    }
    return whatIsLost(facts);
}
function whatIsLost({ kind, plan, request, holdsData }) {
    if (kind === 'create' || kind === 'update') {
        if (plan?.complete !== true)
            return 'its plan is not known';
        const lost = plan.resources.filter(({ action, holdsData: isData }) => isData && (action === 'replace' || action === 'destroy'));
        if (lost.length > 0)
            return `data is lost: ${lost.map(({ address }) => address).join(', ')}`;
    }
    const isEnding = kind === 'delete' || (request?.end !== undefined && request.end.data !== 'snapshot');
    return isEnding && holdsData ? 'it ends, and it holds data' : undefined;
}
function sayCeiling(amount) {
    return `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
/** The one that asks for most people; of several that ask for none, the first. `undefined` when there is none at all. */
function strictest(requirements) {
    return requirements.reduce((most, one) => (most === undefined || one.approvals > most.approvals ? one : most), undefined);
}
/**
 * Whether nobody can tell from a pull request who in this repository asked for it: automation opened it, and neither for
 * an issue nor for a command. Requests by dispatch are such, and never skip approval (S8).
 */
function isFromElsewhere({ author, branch }) {
    return author.isBot && (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .issueOfBranch */ .Lr)(branch) === undefined && !branch.startsWith('leasehold/change-');
}


/***/ }),

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

/***/ 1654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sayTime),
/* harmony export */   c: () => (/* binding */ sayUsual)
/* harmony export */ });
/** `2:31`, `1:02:31` */
function sayTime(seconds) {
    const whole = Math.floor(seconds);
    const two = (value) => String(value).padStart(2, '0');
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
    return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
/** `6–8 min`, `about 40 s`: what takes from so many seconds to so many. */
function sayUsual([from, to]) {
    if (to < 90)
        return `about ${Math.max(1, Math.round((from + to) / 2))} s`;
    const [least, most] = [Math.max(1, Math.floor(from / 60)), Math.ceil(to / 60)];
    return least === most ? `${most} min` : `${least}–${most} min`;
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

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ requirementOf)
/* harmony export */ });
/* harmony import */ var _approval_required_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8782);

/** How many people a change of one lease needs, by the default branch's configuration. */
function requirementOf(lease, config, pull) {
    const { module, ...facts } = lease;
    return (0,_approval_required_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsNeeded */ .Wr)({
        ...facts,
        rule: config.environments.get(lease.environment),
        holdsData: module === undefined || module.manifest.data !== undefined,
        isFromElsewhere: (0,_approval_required_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(pull),
    });
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

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ overridesOf)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5242);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);
/* harmony import */ var _approval_approval_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(969);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7005);




/**
 * Overrides of one lease, from evidence and never from a comment, and who asked for the change: whoever asks, and whoever
 * owns it, does not let it through.
 */
function overridesOf(pull, manifest, request, ports) {
    return async () => {
        const log = (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .openEvidence */ .i)(ports.openStorage(manifest.backend), manifest.repository);
        const overrides = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(await log.list((0,_stack_state_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseOf */ .m)(manifest), manifest.uid), 'override');
        const { headSha } = pull;
        if (overrides.length === 0)
            return { overrides, headSha, asked: undefined };
        return { overrides, headSha, asked: await whoAsked(pull, manifest, request, ports) };
    };
}
/** Numeric ids of all who have a part in asking; `undefined`: nobody can say. */
async function whoAsked(pull, { issue }, { owner }, ports) {
    const asking = await (0,_approval_approval_of_js__WEBPACK_IMPORTED_MODULE_1__/* .askersOfPull */ .u)(pull, ports);
    const home = issue === null ? undefined : await ports.forge.issue(issue);
    if (asking === undefined || (issue !== null && home === undefined))
        return undefined;
    const theirs = home === undefined ? [] : [home.author.id];
    return new Set([pull.author.id, owner.id, ...asking.map(({ id }) => id), ...theirs]);
}


/***/ }),

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyStacks: () => (/* binding */ applyStacks)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/platform/tree.js
var platform_tree = __webpack_require__(3195);
// EXTERNAL MODULE: ../src/request/read.js
var read = __webpack_require__(5525);
// EXTERNAL MODULE: ../src/stack/verify.js + 1 modules
var verify = __webpack_require__(8338);
// EXTERNAL MODULE: ../src/run/approval/changed-plan.js
var changed_plan = __webpack_require__(1253);
// EXTERNAL MODULE: ../src/run/provision/apply-decision.js
var apply_decision = __webpack_require__(1856);
// EXTERNAL MODULE: ../src/platform/config.js + 3 modules
var platform_config = __webpack_require__(6262);
// EXTERNAL MODULE: ../src/platform/load.js + 4 modules
var load = __webpack_require__(4737);
// EXTERNAL MODULE: ../src/policy/levels.js
var levels = __webpack_require__(2251);
// EXTERNAL MODULE: ../src/run/judge.js + 8 modules
var judge = __webpack_require__(3189);
// EXTERNAL MODULE: ../src/run/policies.js + 1 modules
var run_policies = __webpack_require__(4939);
// EXTERNAL MODULE: ../src/run/team-leases.js
var team_leases = __webpack_require__(1518);
;// CONCATENATED MODULE: ../src/run/provision/apply-rules.js







async function loadRules(tree) {
    const config = await (0,platform_config/* loadConfig */.Z)(tree);
    if (!config.ok)
        return config;
    const prices = await (0,load/* loadPrices */.$W)(tree);
    if (!prices.ok)
        return prices;
    const policies = await (0,run_policies/* loadPolicies */.h)(tree);
    const teams = new Map();
    const leasesOf = (team) => {
        const known = teams.get(team) ?? (0,team_leases/* teamLeases */.Tw)(tree, team, new Map(), { prices: prices.value });
        teams.set(team, known);
        return known;
    };
    return (0,result.ok)({ config: config.value, policies, prices: prices.value, leasesOf });
}
/** S12: request and plan are judged again by the rules of today. Nothing evaluated is never success. */
async function refusedByPolicy({ rules, request, module, readOverrides }, plan, { clock, engine }) {
    const { config, policies } = rules;
    if (!policies.ok)
        return { reasonCode: 'policy-unknown', problems: policies.problems };
    const leases = await rules.leasesOf(request.team);
    const judged = await (0,judge/* judge */.S)({
        ...{ request, module, config, policies: policies.value, now: clock.now() },
        plan: { kind: 'read', plan: plan.document },
        others: leases.filter(({ lease }) => lease !== request.lease),
        readOverrides,
        engine,
    });
    if (judged.verdict === 'pass')
        return undefined;
    return {
        reasonCode: `policy-${judged.verdict}`,
        problems: [...judged.problems, ...judged.findings.filter(levels/* blocks */.Bv).map(problemOf)],
    };
}
function problemOf({ rule, message, file, line, remedy }) {
    return {
        code: rule,
        message,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(remedy !== undefined && { remedy }),
    };
}

// EXTERNAL MODULE: ../src/price/estimate.js
var estimate = __webpack_require__(8279);
// EXTERNAL MODULE: ../src/run/approval/approval-of.js + 1 modules
var approval_of = __webpack_require__(969);
// EXTERNAL MODULE: ../src/run/approval/requirement.js
var requirement = __webpack_require__(9090);
// EXTERNAL MODULE: ../src/run/stack-state.js
var stack_state = __webpack_require__(7005);
;// CONCATENATED MODULE: ../src/run/provision/apply-gate.js




/**
 * Whether a stack on the default branch may be applied: it came by a merged pull request whose exact head was
 * approved (S8, checked again here), or needs no person, and planned (S13), and the plan was of this very tree
 * (S10, S16).
 */
async function askGate(question, { git, forge }) {
    const { manifest, config, evidence, tree } = question;
    const commit = await git.lastChange(question.head, question.stackFolder);
    const pulls = commit === undefined ? [] : await forge.pullRequestsOf(commit);
    // Who pushed to the branch of a fork is not known here, and a fork is never planned.
    const pull = pulls.find(({ isMerged, isFork, base }) => isMerged && !isFork && base === config.repository.defaultBranch);
    if (commit === undefined || pull === undefined)
        return apply_gate_closed('no-pull-request', 'it was not brought by a merged pull request', undefined);
    const plan = await evidence.read('plan', (0,stack_state/* leaseOf */.m)(manifest), manifest.uid, pull.headSha);
    const needed = requirementAtGate(question, pull, plan);
    const approval = await (0,approval_of/* approvalOf */.xf)(pull, needed.approvals, [manifest], config, { git, forge });
    if (!approval.ok)
        return apply_gate_closed('approval-missing', `${approval.message}; ${needed.message}`, pull);
    if (plan === undefined)
        return apply_gate_closed('no-plan', `#${pull.number} was merged before it was planned`, pull);
    if (plan.tree !== tree)
        return apply_gate_closed('plan-of-another-tree', `what #${pull.number} planned is not what was merged`, pull);
    return { kind: 'open', gate: { pull, commit, approvers: approval.approvers, plan } };
}
function apply_gate_closed(reasonCode, message, pull) {
    return { kind: 'closed', reasonCode, message, pull };
}
/**
 * What the plan that was recorded for the head needs, by the configuration and prices of now. Only that plan is applied
 * (S12), and only when every policy passes on it, which is judged right before.
 */
function requirementAtGate({ kind, manifest, config, prices, request, module }, pull, plan) {
    const price = request === undefined || module === undefined
        ? undefined
        : (0,estimate/* estimatePrice */.c9)(module.manifest.price, request.inputs, request.region, prices);
    const { environment } = manifest;
    const facts = { kind, environment, module, request, price, plan: plan?.summary, verdict: 'pass' };
    return (0,requirement/* requirementOf */.h)(facts, config, pull);
}

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
;// CONCATENATED MODULE: ../src/run/provision/apply-records.js


/** Longest message that a record holds, in characters. */
const MESSAGE = 500;
/** Writes what a run did or decided (L21); a run repeated writes the same id, and changes nothing (S15). */
async function writeRecord(evidence, facts, details, { clock, run }) {
    const { manifest } = facts;
    const { message } = details;
    const record = {
        kind: 'run-record',
        version: 1,
        uid: manifest.uid,
        lease: (0,stack_state/* leaseOf */.m)(manifest),
        stateKey: manifest.backend.key,
        at: clock.now(),
        run: { ...run },
        id: details.id,
        event: details.event,
        actor: { ...facts.actor },
        reasonCode: details.reasonCode,
        message: message.length > MESSAGE ? `${message.slice(0, MESSAGE - 1)}…` : message,
        requestSha: facts.requestSha,
        commit: facts.head,
        tree: facts.tree,
        planDigest: details.planDigest ?? null,
        approvers: (details.approvers ?? []).map(({ login, id }) => ({ login, id })),
        policy: details.policy ?? null,
        pullRequest: details.pull?.number ?? null,
        issue: manifest.issue,
        durationSeconds: details.seconds ?? 0,
        priceUsdMonth: details.priceUsdMonth ?? null,
        resources: details.resources ?? 0,
    };
    await evidence.create(record, details.id);
}
/** Stands in for the markers while an apply is on its way (L3). One per state that an apply was begun from. */
async function writeBegun(evidence, { manifest, tree }, before, planDigest, { clock, run }) {
    const begun = {
        kind: 'apply-begun',
        version: 1,
        uid: manifest.uid,
        lease: (0,stack_state/* leaseOf */.m)(manifest),
        stateKey: manifest.backend.key,
        at: clock.now(),
        run: { ...run },
        tree,
        lineage: before?.lineage ?? null,
        planDigest,
    };
    const id = `${tree.slice(0, 12)}-${before?.serial ?? 0}`;
    const written = await evidence.create(begun, id);
    const kept = written === 'exists' ? await evidence.read('apply-begun', begun.lease, begun.uid, id) : begun;
    return kept ?? begun;
}
/** Name of an apply, made of what was written when it was begun: the same for a run that completes its record. */
function applyName(begun) {
    return `${begun.tree.slice(0, 12)}-${(0,canonical/* digestOf */.ol)(begun).slice(7, 15)}`;
}

// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/comment/lease-steps.js
var lease_steps = __webpack_require__(9097);
;// CONCATENATED MODULE: ../src/comment/cloud-error.js
/** What an error code of AWS means, in the words of somebody who does not know its API. */
const WORDS = [
    [
        /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError)$/,
        'AWS does not allow it',
    ],
    [/^(ExpiredToken|ExpiredTokenException|RequestExpired)$/, 'the credentials of the run have run out'],
    [
        /Throttl|^(TooManyRequests|TooManyRequestsException|RequestLimitExceeded|SlowDown)/,
        'AWS was asked too often',
    ],
    [/^Insufficient.*Capacity|^InsufficientCapacity/, 'AWS has no capacity for it there just now'],
    [/(Quota|Limit)Exceeded|^LimitExceeded|^TooMany/, 'the account has as many of these as it may'],
    [/AlreadyExists|^BucketAlready|Duplicate|^EntityAlreadyExists/, 'one of this name exists already'],
    [/^(InternalError|InternalFailure|InternalServerError|ServiceUnavailable)/, 'AWS had an error of its own'],
    [/^(DependencyViolation|DeleteConflict|ResourceInUse)/, 'something else still uses it'],
];
const CODE = /\bapi error (?<code>[A-Za-z][A-Za-z0-9.]{1,80}):/;
/**
 * What the cloud said, in plain words, for people: `undefined` where its provider gave no code that is known here. The
 * provider's own text is shown beside it, and nothing is decided by this.
 */
function plainCloudError(message) {
    const code = CODE.exec(message)?.groups?.['code']?.split('.')[0];
    return code === undefined ? undefined : WORDS.find(([codes]) => codes.test(code))?.[1];
}

// EXTERNAL MODULE: ../src/comment/say-time.js
var say_time = __webpack_require__(1654);
;// CONCATENATED MODULE: ../src/comment/progress-comment.js





/** The living comment of a lease while it is applied, and when it stops. */
function progressComment(view) {
    const { stage } = view;
    const isStopped = stage.kind === 'stopped';
    const notes = {
        understood: view.pull === undefined ? '' : `#${view.pull.number}`,
        policy: policyNote(stage),
        reviewed: reviewNote(view),
        applied: appliedNote(view),
        ready: view.usual === undefined ? '' : `usually ${(0,say_time/* sayUsual */.c)(view.usual)} for this module`,
    };
    const steps = stage.kind === 'applied'
        ? (0,lease_steps/* leaseSteps */.I)('ready', 'now', notes)
        : (0,lease_steps/* leaseSteps */.I)('applied', isStopped ? 'failed' : 'now', notes);
    return (0,lease_comment/* leaseComment */._)({
        lease: view.lease,
        title: view.title,
        environment: view.environment,
        price: view.price,
        length: view.length,
        steps,
        ...(isStopped && {
            headline: headline(view.lease, stage),
            details: `**Next** ${(0,markdown/* messageMarkdown */.zv)(stage.next)}`,
        }),
    });
}
function reviewNote({ approvers, pull }) {
    if (approvers.length === 0 || pull === undefined)
        return 'no approval needed';
    const names = approvers.map(({ login }) => (0,markdown/* escapeMarkdown */.FV)(login)).join(', ');
    return `${names} approved ${(0,markdown/* inlineCode */.ti)(pull.headSha.slice(0, 7))}`;
}
/** Before its new plan is judged, and when that stopped it, an apply has nothing to say of policy. */
function policyNote(stage) {
    return stage.kind === 'applying' || stage.kind === 'applied' ? 'passed, judged again on this plan' : '';
}
function appliedNote({ stage, seconds }) {
    const time = (0,say_time/* sayTime */.J)(seconds);
    switch (stage.kind) {
        case 'planning':
            return `${time} · planning again`;
        case 'applying': {
            const { slowest } = stage;
            const now = slowest === undefined ? '' : ` · now ${(0,markdown/* inlineCode */.ti)(slowest.address)} (${(0,say_time/* sayTime */.J)(slowest.seconds)})`;
            return `${time} · ${stage.done} of ${stage.total} steps${now}`;
        }
        case 'applied':
            return `${time} · ${sayResources(stage.resources)}`;
        case 'stopped':
            return time;
    }
}
function headline(lease, stage) {
    const name = `**${(0,markdown/* escapeMarkdown */.FV)(lease)}**`;
    const why = stage.problems.slice(0, 3).flatMap(({ message }) => {
        const plain = plainCloudError(message);
        return [...(plain === undefined ? [] : [`> **${plain}.** `]), `> ${(0,markdown/* escapeMarkdown */.FV)(cut(message))}`];
    });
    const head = stage.when === 'before'
        ? `⛔ ${name} was not applied. Nothing was changed.`
        : `❌ ${name} could not be completed. ${sayResources(stage.existing)} ${stage.existing === 1 ? 'exists and is' : 'exist and are'} kept.`;
    return [head, '', ...why].join('\n');
}
function sayResources(count) {
    return `${count} resource${count === 1 ? '' : 's'}`;
}
/** Diagnostics of providers can be pages long; the log has all of it. */
function cut(message) {
    return message.length > 600 ? `${message.slice(0, 597)}…` : message;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/run/provision/live-log.js
var live_log = __webpack_require__(4796);
;// CONCATENATED MODULE: ../src/run/provision/apply-progress.js





/** Milliseconds between two writes of a run, whatever the number of its stacks: the API budget (design 5). */
const INTERVAL = 30_000;
/** Stacks of a run above which living comments say only what stopped; how far the others are, the log tells. */
const MOST_COMMENTS = 20;
function createWritePace({ clock }) {
    let last;
    return {
        mayWrite() {
            const now = clock.now();
            if (last !== undefined && (0,brands/* millisecondsOf */.W$)(now) - (0,brands/* millisecondsOf */.W$)(last) < INTERVAL)
                return false;
            last = now;
            return true;
        },
    };
}
/** Tells log and living comment how far an apply is. */
function createProgress(view, { issue, pace, isQuiet }, { clock, forge, log, }) {
    const start = clock.now();
    const say = (0,live_log/* createLiveLog */.D)(view.lease, { clock, log });
    const since = (instant) => ((0,brands/* millisecondsOf */.W$)(clock.now()) - (0,brands/* millisecondsOf */.W$)(instant)) / 1000;
    const begun = new Map();
    let writing = Promise.resolve();
    const put = (stage) => {
        if (issue === null)
            return;
        const comment = progressComment({ ...view, seconds: since(start), stage });
        writing = writing
            .then(async () => {
            await forge.putComment(issue, lease_comment/* LEASE_MARKER */.e, comment);
        })
            .catch((error) => {
            const message = error instanceof Error ? error.message : String(error);
            log.warn(`${view.lease}: the comment on #${issue} could not be written: ${message}`);
        });
    };
    const stageOf = ({ phase, done, total, running }) => {
        if (phase !== 'apply')
            return { kind: 'planning' };
        for (const address of running)
            if (!begun.has(address))
                begun.set(address, clock.now());
        const [address] = running;
        const from = address === undefined ? undefined : begun.get(address);
        const slowest = address === undefined || from === undefined ? undefined : { address, seconds: since(from) };
        return { kind: 'applying', done, total, slowest };
    };
    return {
        step(progress) {
            const stage = stageOf(progress);
            say(lineOf(stage));
            if (!isQuiet && pace.mayWrite())
                put(stage);
        },
        async end(stage) {
            if (!isQuiet || stage.kind === 'stopped')
                put(stage);
            await writing;
        },
    };
}
/**
 * An apply that breaks off by an exception, as when its evidence cannot be written, has no result of its own to tell of.
 * Before Terraform changes anything it is said that nothing was changed; after that only a run that can look may say so.
 */
async function tellBroken(progress, work) {
    let hasBegun = false;
    try {
        return await work(() => void (hasBegun = true));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const code = error instanceof result/* Fault */.vC ? error.code : 'unexpected-error';
        const next = 'comment `/retry` when that is mended; the next run tries it again too.';
        if (!hasBegun)
            await progress.end({
                ...{ kind: 'stopped', when: 'before', existing: 0 },
                ...{ problems: [{ code, message }], next },
            });
        throw error;
    }
}
function lineOf(stage) {
    if (stage.kind !== 'applying')
        return 'planning again';
    const { done, total, slowest } = stage;
    return `${done} of ${total} steps${slowest === undefined ? '' : `, at ${slowest.address}`}`;
}

// EXTERNAL MODULE: ../src/run/provision/usual-time.js
var usual_time = __webpack_require__(9601);
;// CONCATENATED MODULE: ../src/plan/remainder.js
/**
 * What a plan does that the approved one did not, by address, in words. Empty for what is left of an approved plan
 * that was begun and not finished: a creation that failed half-way shows as a replacement of the tainted resource,
 * or as an update of one that was made with a part of its arguments.
 */
function beyondApproved(approved, now) {
    const agreed = new Map(approved.resources.map((change) => [change.address, change]));
    return now.resources
        .filter((change) => !continues(agreed.get(change.address), change))
        .map((change) => `${change.action} ${change.address}`);
}
function continues(agreed, now) {
    if (agreed?.type !== now.type)
        return false;
    if (agreed.action === now.action)
        return now.action !== 'update' || isWithin(now.attributes, agreed.attributes);
    // Of a replacement the old one is gone; what is left is to make the new one.
    if (agreed.action === 'replace' && now.action === 'create')
        return true;
    return agreed.action === 'create' && (now.action === 'replace' || now.action === 'update') && !now.holdsData;
}
/** What is left of an update changes nothing that the update did not. */
function isWithin(names, agreed) {
    return names.every((name) => agreed.includes(name));
}
/** How a plan differs from the approved one, in names only, for people. */
function planDifferences(approved, now) {
    const agreed = new Map(approved.resources.map((change) => [change.address, change]));
    const found = new Map(now.resources.map((change) => [change.address, change]));
    const differences = [...new Set([...agreed.keys(), ...found.keys()])].sort().flatMap((address) => {
        const before = agreed.get(address);
        const after = found.get(address);
        if (before === undefined)
            return [`${after?.action} ${address} is new`];
        if (after === undefined)
            return [`${before.action} ${address} is gone`];
        if (before.action !== after.action)
            return [`${address}: ${after.action} instead of ${before.action}`];
        const names = symmetricDifference(before.attributes, after.attributes);
        return names.length === 0 ? [] : [`${address}: other attributes change (${names.join(', ')})`];
    });
    return differences.length === 0 ? ['the same resources, with other values'] : differences;
}
function symmetricDifference(a, b) {
    return [...a.filter((name) => !b.includes(name)), ...b.filter((name) => !a.includes(name))];
}

// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/run/account.js
var account = __webpack_require__(8066);
;// CONCATENATED MODULE: ../src/comment/failed-again-comment.js

/** Told once, when an apply failed for the second time: a comment of its own, as a change of one notifies nobody. */
function failedAgainComment({ lease, message, platform }) {
    const who = platform.length === 0 ? 'The platform team' : platform.map((login) => `@${login}`).join(' ');
    return [
        `❌ **${(0,markdown/* escapeMarkdown */.FV)(lease)} has failed for the second time**, so that trying again may not help.`,
        '',
        `> ${(0,markdown/* escapeMarkdown */.FV)(message.length > 600 ? `${message.slice(0, 597)}…` : message)}`,
        '',
        `**Next** ${who}: look at what stands in its way. What exists is kept; \`/retry\` goes on from there.`,
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ../src/run/provision/apply-tries.js



/** How often an apply of this tree has failed before this run. */
function triesOf({ evidence }, tree) {
    return (0,lease_facts/* evidenceOf */.X1)(evidence, 'run-record').filter((record) => record.event === 'apply-failed' && record.tree === tree).length;
}
/**
 * Tells the platform team on the lease's issue when an apply failed again. Told once for each stack that was merged: a
 * run repeated finds the comment as it is (S15). That it could not be told fails nothing.
 * @returns whether it was told, now or before
 */
async function tellFailedAgain({ facts, manifest, rules, tree, pull }, message, { forge, log }) {
    const before = triesOf(facts, tree);
    if (before === 0 || manifest.issue === null || pull === undefined)
        return false;
    if (before > 1)
        return true;
    const lease = (0,stack_state/* leaseOf */.m)(manifest);
    const platform = (rules.config.approvers ?? []).map(({ login }) => login);
    try {
        const marker = `apply-failed-${tree.slice(0, 12)}`;
        await forge.putComment(manifest.issue, marker, failedAgainComment({ lease, message, platform }));
        return true;
    }
    catch (error) {
        log.warn(`${lease}: the platform team could not be told: ${String(error)}`);
        return false;
    }
}

;// CONCATENATED MODULE: ../src/run/provision/apply-view.js

/** What the lease costs, by the unit prices of the default branch's HEAD. */
function priceOf({ module, request, rules }) {
    return (0,estimate/* estimatePrice */.c9)(module.manifest.price, request.inputs, request.region, rules.prices);
}
/** What the living comment says of the lease, whatever stage it is at. */
function viewOf({ request, module, pull, approvers, usual }, price) {
    const { length } = request;
    const forLease = length.kind === 'for' ? (0,estimate/* priceForHours */.AP)(price, length.hours) : null;
    return {
        lease: request.lease,
        title: module.manifest.title,
        environment: request.environment,
        price: { usdMonth: price.usdMonth, forLease, unpriced: price.unpriced },
        length,
        pull,
        approvers,
        usual: usual ?? inSeconds(module.manifest['usual-minutes']),
    };
}
/** What the module says of itself, before there were enough applies to know better. */
function inSeconds([from, to] = []) {
    return from === undefined || to === undefined ? undefined : [from * 60, to * 60];
}
/** What the record of an apply says, however it ended. */
function common({ approvers, pull }, plan, price) {
    return {
        planDigest: plan.digest,
        approvers,
        policy: 'pass',
        pull,
        priceUsdMonth: price.usdMonth,
        resources: plan.summary.resources.length,
    };
}
/** Managed resources, markers not counted. */
function managedIn(state) {
    return (state?.resources ?? []).filter(({ mode }) => mode === 'managed').length;
}

// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
// EXTERNAL MODULE: ../src/run/state-lock.js + 4 modules
var state_lock = __webpack_require__(2636);
;// CONCATENATED MODULE: ../src/run/provision/apply-stack.js












/** Plans again, compares, applies, records: one stack, in a workspace of its own. */
async function applyStack(stack, ports) {
    const price = priceOf(stack);
    const progress = createProgress(viewOf(stack, price), {
        pace: createWritePace(ports),
        isQuiet: false,
        ...stack.telling,
        issue: stack.pull === undefined ? null : stack.manifest.issue,
    }, ports);
    return tellBroken(progress, async (begins) => planAndApply(stack, ports, { progress, price, begins }));
}
async function planAndApply(stack, ports, telling) {
    const { progress } = telling;
    const wrong = await (0,account/* accountProblem */.tD)(stack.manifest, ports.cloud);
    if (wrong !== undefined)
        return refuse(stack, ports, progress, { reasonCode: wrong.code, problems: [wrong] });
    progress.step({ phase: 'init', done: 0, total: 0, running: [] });
    const workspace = await (0,state_lock/* openStack */.jq)(stack, ports);
    try {
        const plan = await (0,stack_plan/* planStack */.qz)(workspace, stack, progress.step);
        if (!plan.ok) {
            const held = await (0,state_lock/* lockProblem */.R0)(stack.manifest, ports);
            const problems = held === undefined ? plan.problems : [held];
            return await refuse(stack, ports, progress, { reasonCode: held?.code ?? 'plan-failed', problems });
        }
        const reason = (await whyNotThisPlan(stack, plan.value)) ?? (await refusedByPolicy(stack, plan.value, ports));
        if (reason !== undefined)
            return await refuse(stack, ports, progress, reason, plan.value);
        const ended = await endedMeanwhile(stack);
        if (ended !== undefined)
            return await refuse(stack, ports, progress, ended, plan.value);
        return await applyPlan(stack, ports, { ...telling, workspace, plan: plan.value });
    }
    finally {
        await workspace.close();
    }
}
/**
 * S12: applied is what was approved. Another plan goes on only when an approver approved its digest, or when it is
 * the rest of the approved one, whose apply was begun and did not end.
 */
async function whyNotThisPlan({ approved, facts, tree, manifest, pull, isApprovedLater }, plan) {
    if (approved.kind === 'any' || plan.digest === approved.digest)
        return undefined;
    if (await isApprovedLater(plan.digest))
        return undefined;
    const { summary } = approved;
    if (approved.orNothing === true && plan.summary.resources.length === 0)
        return undefined;
    const wasBegun = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'apply-begun').some((begun) => begun.tree === tree && begun.planDigest === approved.digest);
    if (wasBegun && summary !== undefined && beyondApproved(summary, plan.summary).length === 0)
        return undefined;
    const differences = summary === undefined ? [`it is ${plan.digest}`] : planDifferences(summary, plan.summary);
    return {
        reasonCode: 'plan-changed',
        problems: [
            {
                code: 'plan-changed',
                message: `the plan is no longer the one that was approved: ${differences.join('; ')}`,
                remedy: pull === undefined
                    ? `look at what changed; whoever may apply then runs \`leasehold apply ${manifest.request} --digest ${plan.digest}\``
                    : `look at what changed; an approver who neither asked for it nor pushed to #${pull.number} then comments \`/approve-plan ${plan.digest}\` here`,
            },
        ],
    };
}
/**
 * A last look right before the apply: the facts of this run may be hours old, and a plan to create is still the
 * approved one after the reaper took everything away. An end that begins after this makes the saved plan a stale one.
 */
async function endedMeanwhile({ evidence, manifest }) {
    const facts = await evidence.list((0,stack_state/* leaseOf */.m)(manifest), manifest.uid);
    if (!facts.some(({ kind }) => kind === 'tombstone' || kind === 'end-begun'))
        return undefined;
    const message = 'its end was begun while it was planned: a uid is never applied again';
    return { reasonCode: 'end-begun', problems: [{ code: 'end-begun', message }] };
}
async function applyPlan(stack, ports, applying) {
    const { evidence, manifest, record } = stack;
    const { plan, progress, workspace, begins } = applying;
    const begun = ports.clock.now();
    const storage = ports.openStorage(manifest.backend);
    const fact = await writeBegun(evidence, record, await (0,stack_state/* stateOf */.L)(storage, manifest), plan.digest, ports);
    const name = applyName(fact);
    ports.log.info(`${(0,stack_state/* leaseOf */.m)(manifest)}: applying ${(0,stack_plan/* sayCounts */.A7)(plan.summary.counts)}`);
    begins();
    const outcome = await workspace.apply({
        heldLock: async () => (await (0,state_lock/* lockOf */.Vx)(manifest, ports))?.id,
        onProgress: progress.step,
    });
    const after = await (0,stack_state/* stateOf */.L)(storage, manifest);
    const seconds = ((0,brands/* millisecondsOf */.W$)(ports.clock.now()) - (0,brands/* millisecondsOf */.W$)(begun)) / 1000;
    const isComplete = outcome.ok && after?.markers.tree === stack.tree;
    return isComplete
        ? await succeed(stack, ports, applying, { name, seconds, after })
        : await fail(stack, ports, applying, { name, seconds, after, outcome });
}
async function succeed(stack, ports, { plan, progress, price }, { name, seconds, after }) {
    const resources = managedIn(after);
    const message = `${(0,stack_plan/* sayCounts */.A7)(plan.summary.counts)}: done in ${Math.round(seconds)} s`;
    await writeRecord(stack.evidence, stack.record, {
        ...common(stack, plan, price),
        id: `applied-${name}`,
        event: 'applied',
        reasonCode: 'applied',
        message,
        seconds,
    }, ports);
    await progress.end({ kind: 'applied', resources });
    return entry(stack, plan, { decision: 'done', reasonCode: 'applied', message, problems: [] });
}
/** A failed apply leaves a record and a way on: what exists is kept, and the next run goes on from there. */
async function fail(stack, ports, { plan, progress, price }, { name, seconds, after, outcome }) {
    const said = outcome.diagnostics.filter(stack_plan/* isError */.bJ).map(stack_plan/* diagnosticProblem */.HL);
    const unmarked = {
        code: 'marker-missing',
        message: 'the apply ended, but the state does not carry its tree id',
    };
    const problems = said.length > 0 ? said : [unmarked];
    const message = problems[0]?.message ?? '';
    const run = `${ports.run.id}-${ports.run.attempt}`;
    const details = {
        id: `apply-failed-${name}-${run}`,
        event: 'apply-failed',
        reasonCode: 'apply-failed',
    };
    await writeRecord(stack.evidence, stack.record, { ...common(stack, plan, price), ...details, message, seconds }, ports);
    const existing = managedIn(after);
    const wasTold = await tellFailedAgain(stack, message, ports);
    const next = `comment \`/retry\`, which goes on from what exists; the next run does so too.${wasTold ? ' The platform team has been told, as this was not the first failure.' : ''}`;
    await progress.end({ kind: 'stopped', when: 'during', problems, existing, next });
    return entry(stack, plan, { decision: 'failed', reasonCode: 'apply-failed', message, problems });
}
/** Nothing was applied: says why, in the record and to people. */
async function refuse(stack, ports, progress, { reasonCode, problems }, plan) {
    const { evidence, approvers, pull, record, tree } = stack;
    const [first] = problems;
    const message = first?.message ?? reasonCode;
    const subject = plan === undefined ? tree.slice(0, 12) : plan.digest.slice(7, 19);
    const details = {
        id: `${reasonCode}-${subject}`,
        event: reasonCode === 'plan-changed' ? 'plan-changed' : 'blocked',
        reasonCode,
        message,
        approvers,
        pull,
        ...(plan !== undefined && { planDigest: plan.digest }),
    };
    await writeRecord(evidence, record, details, ports);
    const next = first?.remedy ?? 'The platform team has to look at it.';
    await progress.end({ kind: 'stopped', when: 'before', problems, existing: 0, next });
    return entry(stack, plan, { decision: 'blocked', reasonCode, message, problems });
}
function entry({ manifest }, plan, rest) {
    const seen = plan === undefined ? {} : { planDigest: plan.digest, counts: plan.summary.counts };
    return { lease: (0,stack_state/* leaseOf */.m)(manifest), uid: manifest.uid, ...seen, ...rest };
}

// EXTERNAL MODULE: ../src/run/provision/drift-undone.js
var drift_undone = __webpack_require__(1320);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/heartbeat.js
var heartbeat = __webpack_require__(8845);
// EXTERNAL MODULE: ../src/run/overrides.js
var overrides = __webpack_require__(4548);
// EXTERNAL MODULE: ../src/run/pool.js
var pool = __webpack_require__(6723);
// EXTERNAL MODULE: ../src/run/provision/outcome.js + 1 modules
var provision_outcome = __webpack_require__(4314);
// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
;// CONCATENATED MODULE: ../src/run/provision/apply.js




















/**
 * Brings every stack of the default branch's HEAD to what Git says. Level-triggered: what to do is computed from Git,
 * state and evidence, so that a lost event costs time and a second run does nothing (S15). One failing stack hides
 * and delays no other.
 */
async function applyStacks(input, ports) {
    const opened = await openRun(input, ports);
    if (!opened.ok) {
        const message = 'the platform files of the default branch cannot be read';
        return (0,provision_outcome/* stopped */.ce)('failed', opened.problems[0]?.code ?? 'config-unreadable', message, opened.problems);
    }
    const { headTree, head, rules } = opened.value;
    const reading = await (0,read_leases/* readLeases */.Mw)(headTree, ports.openStorage, input.leases);
    if (input.leases !== undefined && reading.leases.length + reading.unread.length === 0)
        return (0,provision_outcome/* stopped */.ce)('failed', 'unknown-lease', `there is no stack ${input.leases.join(', ')} on the default branch`);
    const leases = reading.leases.filter(({ facts }) => input.environment === undefined || facts.manifest.environment === input.environment);
    const run = {
        ...opened.value,
        usual: input.usual ?? (0,usual_time/* usualTimes */.b)(reading.leases.map(({ facts }) => facts)),
        telling: {
            pace: createWritePace(ports),
            isQuiet: (input.stacks ?? leases.filter(isDifferent).length) > MOST_COMMENTS,
        },
    };
    const applied = await (0,pool/* pool */.d)(leases, pool/* STACKS_AT_A_TIME */.G, async (lease) => guarded(lease, async () => applyLease(lease, run, ports)));
    const outcome = {
        ...(0,provision_outcome/* provisionOutcome */.qs)([...applied, ...reading.unread.map(provision_outcome/* unreadOutcome */.eL)], { commit: head }),
        issue: (0,provision_outcome/* onlyHome */.uO)(leases.flatMap(({ facts }, at) => (applied[at]?.decision === 'nothing' ? [] : [facts.manifest]))),
    };
    // Of all leases only: of some, most were not read.
    if (input.leases !== undefined)
        return outcome;
    return (0,heartbeat/* watchHeartbeat */.Oy)(outcome, reading.leases, rules.config, ports);
}
/** Whether the stack in Git is not the one that was applied last: it will be worked on, or asked about. */
function isDifferent({ facts: { state }, tree }) {
    return state.kind !== 'present' || state.state.markers.tree !== tree;
}
async function openRun(input, ports) {
    const checkout = ports.git.tree(await ports.git.head());
    const branch = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!branch.ok)
        return branch;
    const { commit: head, tree: headTree } = branch.value;
    const rules = await loadRules(headTree);
    return rules.ok ? (0,result.ok)({ head, headTree, checkout, rules: rules.value, actor: input.actor }) : rules;
}
async function applyLease(reading, run, ports) {
    const { facts, folder, tree } = reading;
    const { config } = run.rules;
    const checkout = await run.checkout.id(folder);
    const decision = (0,apply_decision/* decideApply */.B)(facts, { config, now: ports.clock.now(), tree, checkout });
    const { manifest } = facts;
    const record = {
        manifest,
        tree,
        head: run.head,
        actor: run.actor,
        requestSha: facts.request.kind === 'valid' ? facts.request.sha : null,
    };
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const request = await requestOf(reading, run);
    const { module } = reading;
    const ask = async (kind) => askGate({
        ...{ manifest, tree, stackFolder: folder, head: run.head, evidence, kind, module },
        ...{ config, prices: run.rules.prices, request: request.ok ? request.value : undefined },
    }, ports);
    switch (decision.kind) {
        case 'nothing':
            return said(reading, 'nothing', decision);
        case 'blocked':
            return said(reading, decision.reasonCode === 'not-head' ? 'nothing' : 'blocked', decision);
        case 'record':
            return completeRecord(reading, record, decision, await ask('update'), ports);
        case 'create':
        case 'update': {
            const answer = await ask(decision.kind);
            if (answer.kind === 'closed')
                return refuseAtGate(reading, record, answer, ports);
            const taken = decision.kind === 'create' ? await uidTaken(reading, run) : undefined;
            if (taken !== undefined)
                return said(reading, 'blocked', taken);
            if (!request.ok || module === undefined) {
                const problems = request.ok ? [] : request.problems;
                const message = problems[0]?.message ?? 'its frozen module cannot be read';
                return { ...said(reading, 'blocked', { reasonCode: 'request-invalid', message }), problems };
            }
            const files = await (0,platform_tree/* filesOf */.R8)(run.headTree, folder);
            const { approvers, plan, pull } = answer.gate;
            const isApprovedLater = async (digest) => {
                const changed = { pull, manifest, config, evidence: facts.evidence };
                const required = config.environments.get(manifest.environment)?.approvals ?? 1;
                return (await (0,changed_plan/* approvalOfPlan */.Y)(digest, required, changed, ports)).ok;
            };
            const undoes = decision.kind === 'update' ? decision.undoes : undefined;
            const undoing = undoes && (await (0,drift_undone/* approvedToUndo */.XV)(undoes, isApprovedLater));
            const stack = {
                ...{ manifest, module, files, tree, facts, record, evidence, approvers, pull },
                request: request.value,
                rules: run.rules,
                usual: run.usual.get(manifest.module.name),
                telling: run.telling,
                readOverrides: (0,overrides/* overridesOf */.F)(pull, manifest, request.value, ports),
                approved: undoing ?? { kind: 'digest', digest: plan.digest, summary: plan.summary },
                isApprovedLater,
            };
            const outcome = await applyStack(stack, ports);
            if (outcome.decision === 'done')
                await (0,drift_undone/* closeDriftIssue */.lI)(facts, ports);
            return outcome;
        }
    }
}
/** S19, looked at again: two pull requests that claim one uid do not know of each other until both are merged. */
async function uidTaken({ facts, folder }, run) {
    const folders = (await (0,verify/* uidsOfStacks */.oG)(run.headTree)).get(facts.manifest.uid) ?? [];
    const other = folders.find((one) => one !== folder);
    if (other === undefined)
        return undefined;
    return { reasonCode: 'uid-taken', message: `its uid is also that of ${other}` };
}
/** The request as the default branch has it, with the module that is frozen into the stack. */
async function requestOf({ facts, module }, run) {
    const path = facts.manifest.request;
    const content = await run.headTree.read(path);
    if (content === undefined || module === undefined)
        return {
            ok: false,
            problems: [{ code: 'request-missing', message: `${path} cannot be read`, file: path }],
        };
    return (0,read/* readRequest */.i)(path, content, { config: run.rules.config, module });
}
/** Completes a run that was killed between its apply and its record (S15). */
async function completeRecord(reading, record, { begun }, answer, ports) {
    const { manifest } = reading.facts;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const gate = answer.kind === 'open' ? answer.gate : undefined;
    const message = 'applied by a run that was stopped before it could say so';
    await writeRecord(evidence, record, {
        id: `applied-${applyName(begun)}`,
        event: 'applied',
        reasonCode: 'applied',
        message,
        planDigest: begun.planDigest,
        approvers: gate?.approvers ?? [],
        pull: gate?.pull,
        resources: gate?.plan.summary.resources.length ?? 0,
    }, ports);
    return said(reading, 'done', { reasonCode: 'record-completed', message });
}
/** What came by no approved and planned pull request is not applied; why is recorded and said (S8, S13). */
async function refuseAtGate(reading, record, { reasonCode, message, pull }, ports) {
    const { manifest } = reading.facts;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const event = reasonCode === 'approval-missing' ? 'approval-missing' : 'blocked';
    const subject = (pull?.headSha ?? reading.tree).slice(0, 12);
    await writeRecord(evidence, record, { id: `${reasonCode}-${subject}`, event, reasonCode, message, pull }, ports);
    return said(reading, 'blocked', { reasonCode, message });
}
function said({ facts }, decision, { reasonCode, message }) {
    const isGood = decision === 'nothing' || decision === 'done';
    const problems = isGood ? [] : [{ code: reasonCode, message: `${facts.lease}: ${message}` }];
    return { lease: facts.lease, uid: facts.manifest.uid, decision, reasonCode, message, problems };
}
/** An exception in one stack is that stack's result. */
async function guarded(reading, work) {
    try {
        return await work();
    }
    catch (error) {
        const reasonCode = error instanceof result/* Fault */.vC ? error.code : 'unexpected-error';
        const message = error instanceof Error ? error.message : String(error);
        return said(reading, 'failed', { reasonCode, message });
    }
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createLiveLog)
/* harmony export */ });
/* harmony import */ var _comment_say_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1654);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);


/** Milliseconds without a line, after which it is said again where a stack is. */
const SILENCE = 30_000;
/**
 * A log of one stack: writes a line when it says something new, and the same again, with the time so far, when it was
 * silent for half a minute. A run that says nothing looks like one that hangs.
 */
function createLiveLog(lease, { clock, log }) {
    const start = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(clock.now());
    let said;
    return (line) => {
        const at = clock.now();
        const isSilent = said === undefined || (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(at) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(said.at) >= SILENCE;
        if (!isSilent && said?.line === line)
            return;
        said = { line, at };
        const seconds = ((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(at) - start) / 1000;
        log.info(`${lease}: ${line}${seconds < 1 ? '' : `, after ${(0,_comment_say_time_js__WEBPACK_IMPORTED_MODULE_1__/* .sayTime */ .J)(seconds)}`}`);
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
