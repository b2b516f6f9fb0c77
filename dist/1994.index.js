export const id = 1994;
export const ids = [1994];
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

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownUidsIn)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

/** What planning leaves: the plan of a head, that Terraform was about to run, the lock of a plan that was killed. */
const OF_A_PLAN = /^(evidence\/(plan|terraform-begun)\/|terraform\.tfstate\.tflock$)/;
const KEY = /^\d+\/([^/]+\/[^/]+)\/([^/]+)\/(.*)$/;
/**
 * Uids that storage knows, from one listing that is made when it is first asked for. A plan alone does not make a
 * uid known: each head of an open pull request has one under the uid that the pull request claims.
 */
function knownUidsIn(storage, repositoryId) {
    let listed;
    const read = async () => {
        const known = new Set();
        const ended = new Set();
        for (const key of await storage.list(`${repositoryId}/`)) {
            const [, lease = '', uid = '', rest = ''] = KEY.exec(key) ?? [];
            if (!(0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid) || OF_A_PLAN.test(rest))
                continue;
            known.add(uid);
            if (rest.startsWith('evidence/tombstone/'))
                ended.add(`${lease} ${uid}`);
        }
        return { known, ended };
    };
    return {
        isKnown: async (uid) => (await (listed ??= read())).known.has(uid),
        isEnded: async (uid, lease) => (await (listed ??= read())).ended.has(`${lease} ${uid}`),
    };
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

/***/ 1994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkApproval: () => (/* binding */ checkApproval),
/* harmony export */   showStanding: () => (/* binding */ showStanding)
/* harmony export */ });
/* harmony import */ var _comment_approval_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2834);
/* harmony import */ var _comment_no_lease_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(788);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _default_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4517);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6957);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6473);






/** Evaluated when a review is submitted or dismissed, and after each plan: is the exact head approved (S8)? */
async function checkApproval(input, ports) {
    const pull = await ports.forge.pullRequest(input.pullRequest);
    if (pull === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('pull-request-missing', `there is no pull request #${input.pullRequest}`);
    const nothing = (reasonCode, message) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .answerOf */ .u)(pull, { decision: 'nothing', reasonCode, message });
    if (!pull.isOpen)
        return nothing('pull-request-closed', `#${pull.number} is not open`);
    if (input.headSha !== undefined && input.headSha !== pull.headSha)
        return nothing('head-moved', `#${pull.number} has a newer head, which has a run of its own`);
    const base = await (0,_default_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDefaultBranch */ .T)(ports.git);
    if (pull.base !== base.config.repository.defaultBranch)
        return nothing('base-not-default', `#${pull.number} does not go into the default branch`);
    const standing = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .Y)(pull, base, ports);
    const shown = showStanding(standing, base);
    await ports.forge.putCheck({ name: _comment_approval_view_js__WEBPACK_IMPORTED_MODULE_5__/* .APPROVED_CHECK */ .Db, headSha: pull.headSha, annotations: [], ...shown });
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .answerOf */ .u)(pull, { ...saidOf(standing, shown), summary: `${shown.title}. ${shown.summary}\n` });
}
/** What the check says of a pull request that stands so. */
function showStanding(standing, { config }) {
    switch (standing.kind) {
        case 'no-lease':
            return (0,_comment_no_lease_check_js__WEBPACK_IMPORTED_MODULE_0__/* .noLeaseCheck */ .c)(standing);
        case 'refused':
            return (0,_comment_approval_view_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedCheck */ .P5)(standing.problems);
        case 'judged':
            return (0,_comment_approval_view_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalCheck */ .YO)(standing.requirement, standing.approval, config.approvers);
    }
}
function saidOf(standing, { title }) {
    switch (standing.kind) {
        case 'no-lease':
            return { decision: 'nothing', reasonCode: 'no-lease-changed', message: title };
        case 'refused':
            return { decision: 'nothing', reasonCode: 'change-refused', message: title };
        case 'judged': {
            const { ok, reasonCode, message } = standing.approval;
            // To wait for a person is no fault of the run, so that it is not red.
            return { decision: ok ? 'done' : 'nothing', reasonCode, message };
        }
    }
}


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _evidence_known_uids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6640);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _stack_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8338);



/** What a head changes, held against what the default branch's code renders (S9, S10). */
async function readChange(headSha, base, { git, openStorage }) {
    if ((await git.fetch(headSha)) === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('head-missing', `origin does not have the head ${headSha}`);
    const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit;
    return (0,_stack_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyChange */ .ue)({
        base: base.tree,
        head: git.tree(headSha),
        changes: await git.changes(from, headSha),
        // Whether a new uid was ever used needs the cloud: the plan looked there, and the apply looks again (S19).
        knownUids: () => Promise.resolve(false),
        // Asked only when a stack is removed, as the reaper does by a pull request where the branch is protected.
        isEnded: async (uid, lease) => (0,_evidence_known_uids_js__WEBPACK_IMPORTED_MODULE_0__/* .knownUidsIn */ .U)(openStorage(base.config.backend), base.config.repository.id).isEnded(uid, lease),
    });
}


/***/ }),

/***/ 6957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/** The result of a run about one pull request that judges no policy. */
function answerOf(pull, answer) {
    const { decision, reasonCode, message, problems = [], leases = [], summary = '', commit } = answer;
    return {
        result: {
            version: 1,
            action: 'policy-check',
            ...{ decision, reasonCode, message, leases },
            problems: problems.map(({ allowed, ...rest }) => ({
                ...rest,
                ...(allowed === undefined ? {} : { allowed: [...allowed] }),
            })),
            pullRequest: pull.number,
            headSha: pull.headSha,
            ...(commit === undefined ? {} : { commit }),
        },
        summary,
    };
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

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf),
/* harmony export */   Z: () => (/* binding */ NOTHING_LOST)
/* harmony export */ });
/* harmony import */ var _approval_required_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8782);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5242);
/* harmony import */ var _platform_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8279);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7005);
/* harmony import */ var _approval_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(969);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4829);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9090);








/** What a plan loses, when the run that asks has planned it itself and says that nothing is lost. */
const NOTHING_LOST = { complete: true, resources: [] };
/**
 * How many people a pull request's exact head needs by the default branch's configuration, and who approved it (S8).
 * Whether policies pass is another check's word; a merge by automation and every apply need both.
 * @param planned what the plan of each lease loses; undefined: as evidence has it
 */
async function standingOf(pull, base, ports, planned) {
    const change = await (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .readChange */ .p)(pull.headSha, base, ports);
    if (!change.ok)
        return { kind: 'refused', problems: change.problems };
    const { leases, removed, touchesLeases, otherPaths } = change.value;
    const noLease = { kind: 'no-lease', removed, touchesLeases, otherPaths };
    // Before the prices: a change that mends them must not wait for them.
    if (leases.length === 0)
        return noLease;
    const prices = await (0,_platform_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPrices */ .$W)(base.tree);
    if (!prices.ok)
        return { kind: 'refused', problems: prices.problems };
    const requirements = [];
    for (const lease of leases) {
        const { kind, module, request, manifest } = lease;
        const plan = planned ?? (await recordedPlan(lease, pull, base, ports));
        const price = priceOf(lease, prices.value);
        const { environment } = manifest;
        const facts = { kind, environment, module, request, price, plan, verdict: 'pass' };
        requirements.push((0,_requirement_js__WEBPACK_IMPORTED_MODULE_7__/* .requirementOf */ .h)(facts, base.config, pull));
    }
    const requirement = (0,_approval_required_js__WEBPACK_IMPORTED_MODULE_0__/* .strictest */ .OI)(requirements);
    if (requirement === undefined)
        return noLease;
    const manifests = leases.map(({ manifest }) => manifest);
    const approval = await (0,_approval_of_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalOf */ .xf)(pull, requirement.approvals, manifests, base.config, ports);
    return { kind: 'judged', change: change.value, requirement, approval };
}
function priceOf({ request, module }, prices) {
    if (request === undefined)
        return undefined;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatePrice */ .c9)(module.manifest.price, request.inputs, request.region, prices);
}
/** The plan that was recorded for this head (S13), looked for only where it can spare a person. */
async function recordedPlan({ kind, manifest }, pull, { config }, { openStorage }) {
    const rule = config.environments.get(manifest.environment);
    const isPlanned = kind === 'create' || kind === 'update';
    if (!isPlanned || rule?.noApprovalUsdMonth === undefined || rule.approvals === 0)
        return undefined;
    if (pull.isFork || (0,_approval_required_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(pull))
        return undefined;
    const evidence = (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .openEvidence */ .i)(openStorage(manifest.backend), manifest.repository);
    return (await evidence.read('plan', (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseOf */ .m)(manifest), manifest.uid, pull.headSha))?.summary;
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
