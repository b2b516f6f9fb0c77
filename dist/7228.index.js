export const id = 7228;
export const ids = [7228];
export const modules = {

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

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeRequests),
/* harmony export */   d: () => (/* binding */ judgeGroup)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _policy_levels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2251);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3189);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4939);
/* harmony import */ var _team_leases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1518);






/**
 * Judges the requests of a group by the rules that say `hard`, budget and quota of a team over the whole group. What is
 * soft was judged in each pull request, where overrides are; they are evidence, and this run can read none.
 */
async function judgeGroup(change, base, { clock }) {
    const { leases } = change;
    const names = leases.map(({ lease }) => lease);
    // Before the policies: a group that mends them must not wait for them.
    if (leases.length === 0)
        return { verdict: 'pass', leases: names, findings: [], problems: [], spend: [], noLease: change };
    const policies = await (0,_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicies */ .h)(base.tree);
    if (!policies.ok)
        return { verdict: 'unknown', leases: names, findings: [], problems: policies.problems, spend: [] };
    const { findings, spend } = await judgeRequests(leases, base, policies.value, clock);
    const blocking = findings.filter((finding) => finding.level === 'hard' && (0,_policy_levels_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(finding));
    const verdict = blocking.length === 0 ? 'pass' : (0,_policy_levels_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOf */ .Vj)(blocking);
    return { verdict, leases: names, findings: blocking, problems: [], spend };
}
/** What all rules say of several requests that are merged together; plans are not looked at. */
async function judgeRequests(leases, { tree, config }, policies, clock) {
    const changed = new Map(leases.map((lease) => [lease.manifest.request, priceOf(lease, policies)]));
    const names = [...new Set(leases.map(({ manifest }) => manifest.team))].sort(_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const teams = new Map();
    for (const team of names)
        teams.set(team, await (0,_team_leases_js__WEBPACK_IMPORTED_MODULE_4__/* .teamLeases */ .Tw)(tree, team, changed, policies));
    const findings = [];
    for (const { request, module, manifest, lease } of leases) {
        if (request === undefined)
            continue;
        const others = (teams.get(manifest.team) ?? []).filter((one) => one.lease !== lease);
        const facts = { request, module, config, policies, others, plan: { kind: 'none-needed' } };
        const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ ...facts, now: clock.now(), readOverrides: undefined });
        findings.push(...(judged.findings.length === 0 ? [nothingJudged(lease)] : judged.findings));
    }
    return { findings, spend: names.map((team) => (0,_team_leases_js__WEBPACK_IMPORTED_MODULE_4__/* .spendOf */ .Ii)(team, teams.get(team) ?? [], config)) };
}
/** Nothing evaluated is never success. */
function nothingJudged(lease) {
    return {
        rule: 'guardrails',
        level: 'hard',
        status: 'unknown',
        source: 'guardrail',
        phase: 'request',
        resource: lease,
        message: 'no rule judged this request',
    };
}
function priceOf({ request, module }, { prices }) {
    if (request === undefined)
        return undefined;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimatePrice */ .c9)(module.manifest.price, request.inputs, request.region, prices);
}


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepPullRequests: () => (/* binding */ sweepPullRequests)
});

// EXTERNAL MODULE: ../src/comment/policy-check-run.js + 1 modules
var policy_check_run = __webpack_require__(2336);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/workflow-files.js
var workflow_files = __webpack_require__(9970);
// EXTERNAL MODULE: ../src/run/no-lease.js
var no_lease = __webpack_require__(6553);
// EXTERNAL MODULE: ../src/run/render-request/closed-homes.js
var closed_homes = __webpack_require__(1613);
// EXTERNAL MODULE: ../src/comment/sweep-comment.js
var sweep_comment = __webpack_require__(8145);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/policy/levels.js
var levels = __webpack_require__(2251);
// EXTERNAL MODULE: ../src/run/approval/change.js
var approval_change = __webpack_require__(4829);
// EXTERNAL MODULE: ../src/run/merge-group/judge-group.js
var judge_group = __webpack_require__(877);
// EXTERNAL MODULE: ../src/run/policies.js + 1 modules
var run_policies = __webpack_require__(4939);
;// CONCATENATED MODULE: ../src/run/sweep/outside.js







/** Numeric id of Dependabot (S6); its runs get a token that may only read. */
const DEPENDABOT = 49_699_333;
/** Whether nothing of a pull request may meet our credentials: it was pushed by nobody whom this repository trusts. */
function isOutside({ isFork, author }) {
    return isFork || author.id === DEPENDABOT;
}
/**
 * What can be said of a pull request from outside without credentials: whether its requests are valid, its stacks what
 * trusted code renders, and what the guardrails say of the requests. Its text is data all along. The check is never
 * green: what is not planned is not judged.
 */
async function checkOutside(pull, base, ports) {
    const problems = await problemsOf(pull, base, ports);
    const kind = pull.isFork ? 'fork' : 'dependabot';
    const text = (0,sweep_comment/* outsideComment */.$)({
        number: pull.number,
        kind,
        requests: await requestsOf(pull, base, ports),
        problems,
    });
    await ports.forge.putComment(pull.number, sweep_comment/* OUTSIDE_MARKER */.N, text);
    // Last, as it marks that the author was told (S15).
    await ports.forge.putCheck({
        name: policy_check_run/* POLICY_CHECK */.M,
        headSha: pull.headSha,
        conclusion: 'failure',
        title: 'Not planned: this comes from outside the repository',
        summary: ['Nothing was planned, so that nothing is judged.', ...lines(problems)].join('\n'),
        annotations: [],
    });
    return 'answered';
}
function lines(problems) {
    return problems.length === 0
        ? []
        : ['', ...problems.slice(0, 20).map(({ message }) => `- ${(0,markdown/* messageMarkdown */.zv)(message)}`)];
}
async function problemsOf(pull, base, ports) {
    const change = await (0,approval_change/* readChange */.p)(pull.headSha, base, ports);
    if (!change.ok)
        return change.problems;
    const policies = await (0,run_policies/* loadPolicies */.h)(base.tree);
    if (!policies.ok)
        return policies.problems;
    const { findings } = await (0,judge_group/* judgeRequests */.E)(change.value.leases, base, policies.value, ports.clock);
    return findings.filter(levels/* blocks */.Bv).map(({ rule, message, file, line, remedy }) => ({
        code: rule,
        message,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(remedy === undefined ? {} : { remedy }),
    }));
}
/** Paths of the requests that it brings; only such as a path can be, so that they can stand in a command. */
async function requestsOf({ headSha }, base, { git }) {
    const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit;
    const changes = await git.changes(from, headSha);
    return changes
        .filter(({ kind, path }) => kind !== 'deleted' && /^requests\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/.test(path))
        .map(({ path }) => path);
}

;// CONCATENATED MODULE: ../src/run/sweep/sweep.js







/** Pull requests that one sweep starts or answers; what is left waits for the next one (GitHub: 80 content writes a minute). */
const AT_ONCE = 40;
/** Hours; a closed pull request of which the event was lost is looked for so long, by every sweep. */
const LOOKED_BACK = 48;
/**
 * Looks for open pull requests that lack our check: whose event was lost, whose author's token may start nothing, or which
 * came from automation. What touches no lease is told so at once. Those of this repository are planned; of those from
 * outside what needs no credentials is looked at, and their author is told what to do. What was closed without a merge
 * keeps no home of a lease open.
 */
async function sweepPullRequests(ports) {
    const { forge, git, log } = ports;
    const base = await (0,default_branch/* requireDefaultBranch */.T)(git);
    const branch = base.config.repository.defaultBranch;
    const open = (await forge.openPullRequests()).filter((pull) => pull.base === branch);
    const forgotten = [];
    for (const pull of open)
        if (await isForgotten(pull, ports))
            forgotten.push(pull);
    const now = forgotten.sort((a, b) => a.number - b.number).slice(0, AT_ONCE);
    const done = [];
    const failed = [];
    for (const pull of now) {
        const answer = await guarded(pull, async () => answerTo(pull, base, ports));
        if (typeof answer !== 'string')
            failed.push(...answer);
        else if (answer !== '')
            done.push(answer);
        log.info(`#${pull.number}: ${typeof answer === 'string' ? answer || 'moved' : (answer[0]?.message ?? '')}`);
    }
    const since = (0,lease/* addHours */.LY)(ports.clock.now(), -LOOKED_BACK);
    const closed = (await forge.closedPullRequests(since)).filter((pull) => pull.base === branch);
    for (const pull of closed) {
        const answer = await guarded(pull, async () => closeUnmerged(pull, base, ports));
        if (typeof answer !== 'string')
            failed.push(...answer);
        else if (answer !== '')
            done.push(answer);
    }
    const left = forgotten.length - now.length;
    return outcomeOf({ looked: open.length, done, failed, left });
}
/** One call for each open pull request; what has the check was looked at, and so was everything else of its head. */
async function isForgotten(pull, { forge }) {
    return !(await forge.checkNames(pull.headSha)).includes(policy_check_run/* POLICY_CHECK */.M);
}
async function answerTo(pull, base, ports) {
    const noLease = await noLeaseIn(pull, base, ports);
    if (noLease === 'moved')
        return '';
    if (noLease !== undefined) {
        await (0,no_lease/* tellNoLease */.Hf)(pull, noLease, base, ports);
        return 'without-lease';
    }
    if (isOutside(pull))
        return checkOutside(pull, base, ports);
    const inputs = { 'pull-request': String(pull.number), 'head-sha': pull.headSha };
    const started = await ports.forge.dispatchWorkflow({
        workflow: workflow_files/* PLAN */.A,
        ref: base.config.repository.defaultBranch,
        inputs,
    });
    return started.ok ? 'planned' : started.problems;
}
/** Git says what it changes, as the head that was listed has it; a newer one is somebody else's, or the next sweep's. */
async function noLeaseIn({ number, headSha }, base, { git }) {
    // The head of a fork is in no branch of this repository.
    if ((await git.fetch(`refs/pull/${number}/head`)) !== headSha)
        return 'moved';
    const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit;
    return (0,no_lease/* withoutLeases */.IR)(await git.changes(from, headSha));
}
async function closeUnmerged(pull, base, ports) {
    const homes = await (0,closed_homes/* openHomesOf */.c8)(pull, base, ports);
    if (homes.length === 0)
        return '';
    // Opened again since it was listed: its own run opens its homes.
    if ((await ports.forge.pullRequest(pull.number))?.isOpen !== false)
        return '';
    await (0,closed_homes/* closeHomes */.V6)(homes, pull, ports);
    ports.log.info(`#${pull.number}: closed ${homes.length} homes of leases that will never be`);
    return 'closed';
}
/** One pull request that cannot be answered keeps no other waiting. */
async function guarded(pull, work) {
    try {
        return await work();
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return [{ code: 'sweep-failed', message: `#${pull.number}: ${message}` }];
    }
}
function outcomeOf(swept) {
    const { looked, done, failed, left } = swept;
    const count = (what) => done.filter((one) => one === what).length;
    const parts = [
        `${looked} open pull requests looked at`,
        `${count('planned')} planned`,
        `${count('answered')} from outside answered`,
        `${count('without-lease')} without a lease`,
        `${count('closed')} closed ones with homes of leases`,
        ...(left > 0 ? [`${left} left for the next sweep`] : []),
    ];
    const decision = failed.length > 0 ? 'failed' : done.length > 0 ? 'done' : 'nothing';
    return {
        result: {
            version: 1,
            action: 'render-request',
            decision,
            reasonCode: failed[0]?.code ?? (done.length > 0 ? 'swept' : 'nothing-forgotten'),
            message: parts.join(', '),
            problems: failed.map(({ allowed, ...rest }) => ({
                ...rest,
                ...(allowed === undefined ? {} : { allowed: [...allowed] }),
            })),
            leases: [],
        },
        summary: '',
    };
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PLAN),
/* harmony export */   v: () => (/* binding */ RECONCILE)
/* harmony export */ });
/** Files of a platform repository that automation starts on its default branch; each calls the workflow of its name. */
/** Plans, renders and judges a pull request. */
const PLAN = 'on-dispatch-plan.yml';
/** Applies what was merged: a merge by automation starts no workflow by itself where the job's own token made it. */
const RECONCILE = 'on-dispatch-reconcile.yml';


/***/ })

};
