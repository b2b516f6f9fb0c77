export const id = 4012;
export const ids = [4012];
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

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ wasBegun),
/* harmony export */   VJ: () => (/* binding */ wasApplied),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/** The evidence of one kind, in the order of the listing. */
function evidenceOf(evidence, kind) {
    return evidence.filter((one) => one.kind === kind);
}
/** Whether the infrastructure was complete at least once. */
function wasApplied(evidence) {
    return evidenceOf(evidence, 'run-record').some((record) => record.event === 'applied');
}
/** Whether Terraform was ever started on it: from then on resources may exist (L3). */
function wasBegun(evidence) {
    return (wasApplied(evidence) || evidence.some((one) => one.kind === 'apply-begun' || one.kind === 'end-begun'));
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

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicy: () => (/* binding */ checkPolicy)
});

// EXTERNAL MODULE: ../src/comment/no-lease-check.js + 1 modules
var no_lease_check = __webpack_require__(788);
// EXTERNAL MODULE: ../src/comment/policy-check-run.js + 1 modules
var policy_check_run = __webpack_require__(2336);
// EXTERNAL MODULE: ../src/comment/policy-comment.js + 4 modules
var policy_comment = __webpack_require__(3992);
;// CONCATENATED MODULE: ../src/comment/policy-summary.js

/** GitHub's limit on a step summary is 1 MiB in bytes; a character can take three. */
const SUMMARY_LIMIT = 340_000;
/** The same as the comment with room for nearly everything: what is cut there is here. */
function policySummary(report) {
    return (0,policy_comment/* policyMarkdown */.ud)(report, SUMMARY_LIMIT, 'in the result of the action');
}

// EXTERNAL MODULE: ../src/kit/result.js
var kit_result = __webpack_require__(9927);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/kit/version.js
var version = __webpack_require__(9376);
;// CONCATENATED MODULE: ../src/report/sarif.js



/** GitHub takes at most 25,000 results of a run, and shows 5,000. */
const RESULTS = 25_000;
/** Where a result is shown that has no place of its own: GitHub takes none without a file. */
const NO_FILE = 'policies/guardrails.yaml';
/**
 * SARIF 2.1.0 for code scanning: one rule per policy, results on the request's lines, what is waived or overridden as a
 * suppression, and a fingerprint that stays when lines move. What could not be judged is an error among the others.
 */
function sarifOf(judged, { file = NO_FILE, results: most = RESULTS } = {}) {
    const { findings, problems } = judged;
    const open = findings.filter(({ status, level }) => status !== 'pass' && level !== 'shadow');
    const results = [
        ...problems.map((one) => problemResult(one, file)),
        ...open.map((one) => findingResult(one, file)),
    ];
    const shown = results.slice(0, most);
    const rules = rulesOf(findings, problems);
    const places = new Map(rules.map(({ id }, index) => [id, index]));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Leasehold', semanticVersion: version/* TOOLKIT_VERSION */.m, rules } },
                automationDetails: { id: 'leasehold/policy/' },
                invocations: [
                    {
                        executionSuccessful: problems.length === 0,
                        toolExecutionNotifications: [
                            ...problems.map(notification),
                            ...cutNotification(results.length, most),
                        ],
                    },
                ],
                columnKind: 'utf16CodeUnits',
                results: shown.map((result) => ({ ...result, ruleIndex: places.get(result.ruleId) ?? -1 })),
            },
        ],
    };
}
function findingResult(finding, file) {
    const { rule, level, status, resource, message, remedy, phase } = finding;
    const about = phase === 'plan' ? `${resource}: ${message}` : message;
    return {
        ruleId: rule,
        level: severityOf(level),
        message: { text: textOf(about, remedy) },
        locations: [locationOf(finding, file, resource)],
        partialFingerprints: { 'leasehold/v1': fingerprint(finding) },
        suppressions: suppressionsOf(finding),
        properties: { status, level, resource },
    };
}
function problemResult(problem, file) {
    const { code, message, remedy } = problem;
    return {
        ruleId: code,
        level: 'error',
        message: { text: textOf(message, remedy) },
        locations: [locationOf(problem, file, undefined)],
        partialFingerprints: {
            'leasehold/v1': (0,canonical/* digestOf */.ol)([code, problem.file ?? '', problem.field ?? '', message]),
        },
        suppressions: [],
        properties: { status: 'unknown', level: 'hard' },
    };
}
/** The same finding keeps its fingerprint when lines move: nothing in it is a position. */
function fingerprint({ rule, resource, field, message, phase }) {
    return (0,canonical/* digestOf */.ol)([rule, resource, phase, field ?? message]);
}
function severityOf(level) {
    switch (level) {
        case 'hard':
        case 'soft':
            return 'error';
        case 'advisory':
            return 'warning';
        case 'shadow':
            return 'note';
    }
}
function locationOf({ file, line, column }, otherwise, resource) {
    const uri = (file ?? otherwise).split('/').map(encodeURIComponent).join('/');
    const region = {
        startLine: line ?? 1,
        ...(line === undefined || column === undefined ? {} : { startColumn: column }),
    };
    return {
        physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
        ...(resource === undefined
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: (0,markdown/* plainLine */.h0)(resource), kind: 'resource' }] }),
    };
}
function suppressionsOf({ level, waiver, override }) {
    const suppression = (justification) => {
        return { kind: 'external', status: 'accepted', justification: (0,markdown/* plainLine */.h0)(justification) };
    };
    if (waiver !== undefined) {
        const { approver, expires, ticket, reason } = waiver;
        return [suppression(`waived by ${approver} until ${expires} (${ticket}): ${reason}`)];
    }
    if (override === undefined || level !== 'soft')
        return [];
    return [suppression(`overridden by ${override.by}: ${override.reason}`)];
}
function rulesOf(findings, problems) {
    const levels = new Map();
    for (const { rule, level } of findings)
        levels.set(rule, levels.get(rule) ?? severityOf(level));
    for (const { code } of problems)
        levels.set(code, 'error');
    return [...levels]
        .sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b))
        .map(([id, level]) => ({
        id,
        shortDescription: { text: (0,markdown/* plainLine */.h0)(id) },
        defaultConfiguration: { level },
        properties: { tags: ['policy'] },
    }));
}
function notification({ message, remedy }) {
    return { level: 'error', message: { text: textOf(message, remedy) } };
}
function cutNotification(count, most) {
    if (count <= most)
        return [];
    return [
        {
            level: 'error',
            message: { text: `${count - most} more results are left out: there is room for ${most}` },
        },
    ];
}
/** A message of SARIF may hold links, `[text](1)`: what people wrote must not become one. */
function textOf(message, remedy) {
    const text = remedy === undefined ? message : `${message}. Fix: ${remedy}`;
    return (0,markdown/* plainLine */.h0)(text).replace(/[[\]]/g, '\\$&');
}

;// CONCATENATED MODULE: ../src/report/packed-sarif.js


/** Characters: an output of a job holds 1 MB at most, together with its others. */
const LONGEST = 900_000;
/**
 * SARIF as GitHub's code scanning takes it: compressed with gzip, in Base64. Where it would be too long for an output of a
 * job, the last results are left out, and it says how many.
 */
function packedSarif(judged, longest = LONGEST) {
    for (let results;; results = Math.floor((results ?? RESULTS) / 2)) {
        const sarif = JSON.stringify(sarifOf(judged, results === undefined ? {} : { results }));
        const packed = (0,external_node_zlib_.gzipSync)(sarif, { level: 9 }).toString('base64');
        if (packed.length <= longest || results === 0)
            return packed;
    }
}

// EXTERNAL MODULE: ../src/run/no-lease.js
var no_lease = __webpack_require__(6553);
// EXTERNAL MODULE: ../src/evidence/known-uids.js
var known_uids = __webpack_require__(6640);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(5636);
// EXTERNAL MODULE: ../src/policy/levels.js
var levels = __webpack_require__(2251);
// EXTERNAL MODULE: ../src/policy/waivers.js + 2 modules
var waivers = __webpack_require__(2780);
// EXTERNAL MODULE: ../src/price/estimate.js
var estimate = __webpack_require__(8279);
// EXTERNAL MODULE: ../src/stack/verify.js + 1 modules
var verify = __webpack_require__(8338);
// EXTERNAL MODULE: ../src/run/approval/requirement.js
var requirement = __webpack_require__(9090);
// EXTERNAL MODULE: ../src/run/judge.js + 8 modules
var judge = __webpack_require__(3189);
// EXTERNAL MODULE: ../src/run/overrides.js
var overrides = __webpack_require__(4548);
// EXTERNAL MODULE: ../src/run/judge-scans.js + 2 modules
var judge_scans = __webpack_require__(4097);
// EXTERNAL MODULE: ../src/run/policies.js + 1 modules
var run_policies = __webpack_require__(4939);
// EXTERNAL MODULE: ../src/run/team-leases.js
var team_leases = __webpack_require__(1518);
// EXTERNAL MODULE: ../src/stack/rehearsal.js + 1 modules
var rehearsal = __webpack_require__(6297);
;// CONCATENATED MODULE: ../src/run/policy-check/end-given.js


/** The end that a change brings about, with its rehearsal. It is shown and decides nothing: the reaper looks again. */
async function endingOf(lease, read) {
    if (!(0,rehearsal/* endsLease */.dF)(lease))
        return undefined;
    const end = lease.request?.end;
    const { data } = lease.module.manifest;
    return {
        at: end?.at,
        asksForData: data?.['final-snapshot'] === 'ask' && end?.data === undefined,
        dataAtEnd: data?.['at-end'],
        rehearsal: parse(await read((0,brands/* asUid */.N0)(lease.manifest.uid))),
    };
}
function parse(content) {
    if (content === undefined)
        return undefined;
    try {
        const read = (0,rehearsal/* readRehearsal */.oP)(JSON.parse(new TextDecoder().decode(content)));
        return read.ok ? read.value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../src/plan/read-text.js


/**
 * Reads the bytes of `terraform show -json`: UTF-8, with or without a mark, or UTF-16 with one, as PowerShell writes
 * when it redirects. What is something else is refused, and says what it is.
 */
function readPlanText(content) {
    const text = decode(content);
    if (text === undefined)
        return unreadable('the plan is in an encoding that is not known');
    if (text.trim() === '')
        return unreadable('the plan is empty');
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return unreadable(notJson(content, text));
    }
    const other = otherDocument(json);
    return other === undefined ? (0,plan_plan/* readPlan */.m3)(json) : unreadable(other);
}
function decode(content) {
    try {
        return new TextDecoder(encodingOf(content), { fatal: true }).decode(content);
    }
    catch {
        return undefined;
    }
}
/** Without a mark, JSON in UTF-16 has a zero in its first two bytes, as it begins with a character of ASCII. */
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (second === 0 && first !== 0)
        return 'utf-16le';
    return first === 0 ? 'utf-16be' : 'utf-8';
}
function notJson(content, text) {
    // A saved plan is a zip archive.
    if (content[0] === 0x50 && content[1] === 0x4b)
        return 'this is the saved plan itself, not its JSON';
    if (/^\{"@level":/.test(text.trimStart()))
        return 'this is the stream of `terraform plan -json`, not a plan';
    return 'the plan is not JSON';
}
function otherDocument(json) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    if ('lineage' in json)
        return 'this is a state file, not a plan';
    if ('values' in json && !('resource_changes' in json) && !('planned_values' in json)) {
        return 'this is the JSON of a state, not of a plan';
    }
    return '@level' in json ? 'this is the stream of `terraform plan -json`, not a plan' : undefined;
}
function unreadable(message) {
    const problem = {
        code: 'plan-unreadable',
        message,
        field: '',
        allowed: ['the output of `terraform show -json <plan file>`'],
        remedy: '`terraform plan -out plan.bin`, then `terraform show -json plan.bin > plan.json`',
    };
    return (0,kit_result/* problems */.Bk)(problem);
}

// EXTERNAL MODULE: ../src/policy/judge-lease.js + 28 modules
var judge_lease = __webpack_require__(2347);
;// CONCATENATED MODULE: ../src/run/policy-check/plan-given.js


const NO_PLAN_NEEDED = { kind: 'none-needed' };
/** The plan of a stack that changes. One that is not there, cannot be read, or is of another stack is missing. */
async function planOfStack({ kind, tree }, uid, read) {
    if (kind === 'unchanged' || kind === 'delete')
        return NO_PLAN_NEEDED;
    const content = await read(uid);
    if (content === undefined)
        return missing({
            code: 'plan-missing',
            message: 'there is no plan of this stack: what it would do is not known',
            remedy: 'plan again; if that fails, look at the plan step',
        });
    return planFrom(content, { uid, tree });
}
/** @param stack undefined: the plan is of whatever stack its request has not been rendered to yet */
function planFrom(content, stack) {
    const plan = readPlanText(content);
    if (!plan.ok)
        return missing(plan.problems[0] ?? { code: 'plan-unreadable', message: 'the plan cannot be read' });
    const foreign = stack === undefined ? undefined : (0,judge_lease/* planIsOf */.R)(plan.value, stack);
    return foreign === undefined ? { kind: 'read', plan: plan.value } : missing(foreign);
}
function missing(problem) {
    return { kind: 'missing', problem };
}

;// CONCATENATED MODULE: ../src/run/policy-check/judge-pull-request.js
















/** Verifies what a pull request changes, then judges each lease of it by base's policies. Writes nothing. */
async function judgePullRequest(input, ports) {
    const { pull, base } = input;
    const { git, openStorage } = ports;
    const fork = await git.mergeBase(base.commit, pull.headSha);
    const changes = await git.changes(fork ?? base.commit, pull.headSha);
    const change = await (0,verify/* verifyChange */.ue)({
        base: base.tree,
        head: git.tree(pull.headSha),
        changes,
        // Whether a new uid was ever used needs the cloud: planning and applying look there (S19). The stacks of base are looked through here.
        knownUids: () => Promise.resolve(false),
        // Asked only when a stack is removed, as the reaper does by a pull request where the branch is protected.
        isEnded: async (uid, lease) => (0,known_uids/* knownUidsIn */.U)(openStorage(base.config.backend), base.config.repository.id).isEnded(uid, lease),
    });
    const broken = (problems) => ({
        report: reportOf(input, { verdict: 'unknown', problems }),
        uids: new Map(),
    });
    if (!change.ok)
        return broken(change.problems);
    const { leases, otherPaths } = change.value;
    if (leases.length === 0)
        return { report: undefined, noLease: change.value };
    const policies = await (0,run_policies/* loadPolicies */.h)(base.tree);
    if (!policies.ok)
        return broken(policies.problems);
    const report = await reportOn(leases, otherPaths, policies.value, input, ports);
    return { report, uids: new Map(leases.map((one) => [one.lease, (0,brands/* asUid */.N0)(one.manifest.uid)])) };
}
async function reportOn(verified, otherPaths, policies, input, ports) {
    const { tree, config } = input.base;
    const priced = [];
    for (const lease of verified) {
        const plan = await planOfStack(lease, (0,brands/* asUid */.N0)(lease.manifest.uid), input.readPlan);
        priced.push({ lease, price: priceOf(lease, policies), plan });
    }
    const changed = new Map(priced.map(({ lease, price }) => [lease.manifest.request, price]));
    const teams = new Map();
    for (const team of [...new Set(verified.map(({ manifest }) => manifest.team))].sort(canonical/* compareText */.n6))
        teams.set(team, await (0,team_leases/* teamLeases */.Tw)(tree, team, changed, policies));
    const judged = [];
    for (const one of priced) {
        const others = teams.get(one.lease.manifest.team)?.filter(({ lease }) => lease !== one.lease.lease);
        judged.push(await judgeOne(one, others ?? [], policies, input, ports));
    }
    const problems = judged.flatMap(({ more }) => more?.problems ?? []);
    return reportOf(input, {
        verdict: (0,levels/* worstOf */.hm)([
            ...judged.map(({ report }) => report.verdict),
            ...problems.map(() => 'unknown'),
        ]),
        leases: judged.map(({ report }) => report),
        problems,
        otherPaths,
        spend: [...teams].map(([team, leases]) => (0,team_leases/* spendOf */.Ii)(team, leases, config)),
        pricesFrom: (0,estimate/* isStale */.QO)(policies.prices, ports.clock.now()) ? policies.prices.fetched : undefined,
        overriders: policies.guardrails.overrides?.by ?? [],
        waivers: (0,waivers/* mergeUses */.Nv)(judged.flatMap(({ more }) => more?.waivers ?? [])),
        overrides: judged.flatMap(({ more }) => more?.overrides ?? []),
        engines: [...new Set(judged.flatMap(({ more }) => more?.engines ?? []))],
    });
}
async function judgeOne({ lease, price, plan }, others, policies, { pull, base, scans, readEnd }, ports) {
    const { request, module, manifest, kind } = lease;
    const { config, tree } = base;
    const more = request === undefined
        ? undefined
        : await (0,judge/* judge */.S)({
            ...{ request, module, plan, config, policies, others, now: ports.clock.now() },
            readOverrides: (0,overrides/* overridesOf */.F)(pull, manifest, request, ports),
            engine: ports.engine,
            scans: (0,judge_scans/* reportsOf */.t)(manifest.uid, scans),
        });
    const findings = more?.findings ?? [deletion(lease)];
    const verdict = more?.verdict ?? (0,levels/* verdictOf */.Vj)(findings);
    const summary = plan.kind === 'read'
        ? (0,plan_plan/* summarisePlan */.aC)(plan.plan, { lease: lease.lease, uid: manifest.uid, module })
        : undefined;
    const { environment } = manifest;
    const facts = { kind, environment, request, price, plan: summary, verdict };
    const report = {
        ...{ lease: lease.lease, kind, environment, verdict, findings, price, plan: summary },
        owner: request?.owner,
        length: request?.length,
        priceBefore: await (0,team_leases/* priceInBase */.MJ)(tree, manifest.request, policies),
        ending: await endingOf(lease, readEnd),
        approval: (0,requirement/* requirementOf */.h)({ ...facts, module }, config, pull),
    };
    return { report, more };
}
function priceOf({ request, module }, { prices }) {
    if (request === undefined)
        return undefined;
    return (0,estimate/* estimatePrice */.c9)(module.manifest.price, request.inputs, request.region, prices);
}
/** What was judged of a deleted request: that its stack stays for the reaper, which was verified. */
function deletion({ lease, manifest }) {
    return {
        rule: 'lease-end',
        level: 'hard',
        status: 'pass',
        source: 'guardrail',
        phase: 'request',
        resource: lease,
        message: 'the request goes and the stack stays, so that the reaper ends the lease after the merge',
        file: manifest.request,
    };
}
function reportOf({ pull, base, runUrl }, more) {
    return {
        author: pull.author.login,
        headSha: pull.headSha,
        base: { branch: base.config.repository.defaultBranch, sha: base.commit },
        leases: [],
        problems: [],
        otherPaths: [],
        spend: [],
        pricesFrom: undefined,
        approvers: base.config.approvers ?? [],
        overriders: [],
        waivers: [],
        overrides: [],
        engines: [],
        runUrl,
        ...more,
    };
}

// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
;// CONCATENATED MODULE: ../src/run/policy-check/policy-check.js









/**
 * Judges a pull request by the default branch's own config, policies, prices and modules (S9), and says what was found
 * once: one comment, one check, one step summary. Started again for the same head it writes the same.
 */
async function checkPolicy(input, ports) {
    const { forge, git, log } = ports;
    const pull = await forge.pullRequest(input.pullRequest);
    if (pull === undefined)
        throw new kit_result/* Fault */.vC('pull-request-missing', `there is no pull request #${input.pullRequest}`);
    if (!pull.isOpen)
        return policy_check_short(pull, 'nothing', 'pull-request-closed', `#${pull.number} is not open`);
    if (input.headSha !== undefined && pull.headSha !== input.headSha) {
        return policy_check_short(pull, 'blocked', 'head-moved', `#${pull.number} has moved on to ${pull.headSha}: its own run judges it`);
    }
    const base = await (0,default_branch/* requireDefaultBranch */.T)(git);
    // A check stands on the commit: judged by the policies of another branch, it would also be green for the default one.
    if (pull.base !== base.config.repository.defaultBranch) {
        return policy_check_short(pull, 'blocked', 'base-not-default', `#${pull.number} does not go into the default branch`);
    }
    if ((await git.fetch(pull.headSha)) === undefined) {
        throw new kit_result/* Fault */.vC('head-missing', `origin does not have ${pull.headSha}, the head of #${pull.number}`);
    }
    const judged = await judgePullRequest({
        ...{ pull, base, readPlan: input.readPlan, readEnd: input.readEnd ?? noEnd },
        ...{ runUrl: ports.run.url, scans: input.scans ?? [] },
    }, ports);
    if (judged.report === undefined)
        return noLease(pull, judged.noLease, ports);
    const { report, uids } = judged;
    log.info((0,policy_comment/* policyTitle */.jQ)(report));
    await forge.putComment(pull.number, policy_comment/* POLICY_MARKER */.K3, (0,policy_comment/* policyComment */.gZ)(report));
    await forge.putCheck((0,policy_check_run/* policyCheckRun */.t)(report));
    const needsApproval = report.leases.some(({ approval }) => approval.approvals > 0);
    const result = resultOf(pull, report, uids);
    const sarif = packedSarif({ findings: result.findings ?? [], problems: report.problems });
    return { result, summary: policySummary(report), needsApproval, sarif };
}
async function noEnd() {
    return Promise.resolve(undefined);
}
/** The files of a lease that ended go: the required check must not wait for ever, and claims nothing. */
async function noLease(pull, changed, ports) {
    const { number, headSha } = pull;
    await (0,no_lease/* takeBack */.zH)(number, headSha, ports);
    await ports.forge.putCheck({ name: policy_check_run/* POLICY_CHECK */.M, headSha, annotations: [], ...(0,no_lease_check/* noLeaseCheck */.c)(changed) });
    return policy_check_short(pull, 'nothing', 'no-lease-changed', `#${number} changes no lease: there is nothing to judge`);
}
function policy_check_short(pull, decision, reasonCode, message) {
    return { result: { ...common(pull), decision, reasonCode, message, problems: [], leases: [] }, summary: '' };
}
function common(pull) {
    return { version: 1, action: 'policy-check', pullRequest: pull.number, headSha: pull.headSha };
}
function resultOf(pull, report, uids) {
    const reasonCode = reasonOf(report);
    return {
        ...common(pull),
        decision: report.verdict === 'pass' ? 'done' : 'blocked',
        reasonCode,
        message: (0,policy_comment/* policyTitle */.jQ)(report),
        problems: report.problems.map(copyOf),
        leases: report.leases.map(({ lease, verdict, plan }) => ({
            lease,
            uid: uids.get(lease) ?? null,
            decision: verdict,
            reasonCode: verdict === 'pass' ? 'policy-passed' : reasonCode,
            message: `policy: ${verdict}`,
            ...(plan === undefined ? {} : { planDigest: plan.digest, counts: plan.counts }),
        })),
        verdict: report.verdict,
        findings: report.leases.flatMap(({ findings }) => findings),
    };
}
/** Codes of problems that mean that a stack is not what trusted code renders (S10). */
const NOT_AS_RENDERED = new Set([
    'stack-differs',
    'stack-missing',
    'stack-removed',
    'stack-without-request',
    'stack-manifest-moved',
    'stack-manifest-syntax',
    'module-edited',
    'uid-taken',
]);
/** What the platform team must mend: policies, prices, and what evaluates them. */
function isOfPolicies({ code, file }) {
    return /^(?:rego|opa|scan)-/.test(code) || (file !== undefined && /^(?:policies|prices)\//.test(file));
}
/** The first thing that a person must look at. */
function reasonOf(report) {
    const { problems, leases } = report;
    if (problems.some(isOfPolicies))
        return 'policies-invalid';
    if (problems.some(({ code }) => NOT_AS_RENDERED.has(code)))
        return 'stack-not-as-rendered';
    if (problems.length > 0)
        return 'request-invalid';
    if (report.verdict === 'pass')
        return 'policy-passed';
    const findings = leases.flatMap((lease) => lease.findings);
    if (report.verdict === 'unknown' && findings.some(({ rule }) => rule === 'plan'))
        return 'plan-missing';
    return report.verdict === 'unknown' ? 'policy-unknown' : 'policy-failed';
}
function copyOf({ allowed, ...rest }) {
    return { ...rest, ...(allowed === undefined ? {} : { allowed: [...allowed] }) };
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


/***/ }),

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dF: () => (/* binding */ endsLease),
  oP: () => (/* binding */ readRehearsal),
  jA: () => (/* binding */ writeRehearsal)
});

// NAMESPACE OBJECT: ../src/formats/edges/rehearsal.check.js
var rehearsal_check_namespaceObject = {};
__webpack_require__.r(rehearsal_check_namespaceObject);
__webpack_require__.d(rehearsal_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

;// CONCATENATED MODULE: ../src/formats/edges/rehearsal.check.js
// Made of schemas/edges/rehearsal.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"A rehearsal as one step of a job leaves it to the next.","type":"object","additionalProperties":false,"required":["resources","data","blockers","cautions","sizes"],"properties":{"resources":{"type":"integer","minimum":0},"data":{"type":"array","items":{"type":"string"}},"blockers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"remedy":{"type":"string"}}}},"cautions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"remedy":{"type":"string"}}}},"sizes":{"type":"object","additionalProperties":{"type":"string"}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resources === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data.data === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"}); errors++;
}
if(data.blockers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"},message:"must have required property '"+"blockers"+"'"}); errors++;
}
if(data.cautions === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cautions"},message:"must have required property '"+"cautions"+"'"}); errors++;
}
if(data.sizes === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sizes"},message:"must have required property '"+"sizes"+"'"}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "resources") || (key0 === "data")) || (key0 === "blockers")) || (key0 === "cautions")) || (key0 === "sizes"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.resources !== undefined){
let data0 = data.resources;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.blockers !== undefined){
let data3 = data.blockers;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"}); errors++;
}
if(data4.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key1 in data4){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "remedy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data4.code !== undefined){
if(typeof data4.code !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1+"/code",schemaPath:"#/properties/blockers/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.message !== undefined){
if(typeof data4.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1+"/message",schemaPath:"#/properties/blockers/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.remedy !== undefined){
if(typeof data4.remedy !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1+"/remedy",schemaPath:"#/properties/blockers/items/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.cautions !== undefined){
let data8 = data.cautions;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.code === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"}); errors++;
}
if(data9.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key2 in data9){
if(!(((key2 === "code") || (key2 === "message")) || (key2 === "remedy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data9.code !== undefined){
if(typeof data9.code !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2+"/code",schemaPath:"#/properties/cautions/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.message !== undefined){
if(typeof data9.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2+"/message",schemaPath:"#/properties/cautions/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.remedy !== undefined){
if(typeof data9.remedy !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2+"/remedy",schemaPath:"#/properties/cautions/items/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions",schemaPath:"#/properties/cautions/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.sizes !== undefined){
let data13 = data.sizes;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(typeof data13[key3] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/sizes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/stack/rehearsal.js



/** Whether a change ends a lease that lives: by deleting its request, or by an `end` in it. */
function endsLease({ kind, request }) {
    return kind === 'delete' || (kind !== 'create' && request?.end !== undefined);
}
const validate = (0,schema/* validator */.Nc)(rehearsal_check_namespaceObject);
function writeRehearsal({ resources, data, blockers, cautions = [], sizes }) {
    const written = {
        ...{ resources, data, blockers: blockers.map(told), cautions: cautions.map(told) },
        sizes: Object.fromEntries(sizes ?? []),
    };
    return JSON.stringify(written);
}
function readRehearsal(json) {
    const read = validate(json);
    return read.ok ? (0,result.ok)({ ...read.value, sizes: new Map(Object.entries(read.value.sizes)) }) : read;
}
function told({ code, message, remedy }) {
    return { code, message, ...(remedy !== undefined && { remedy }) };
}


/***/ })

};
