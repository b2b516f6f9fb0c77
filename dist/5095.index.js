export const id = 5095;
export const ids = [5095];
export const modules = {

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

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkMergeGroup: () => (/* binding */ checkMergeGroup)
});

// EXTERNAL MODULE: ../src/comment/approval-view.js
var approval_view = __webpack_require__(2834);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/comment/no-lease-check.js + 1 modules
var no_lease_check = __webpack_require__(788);
// EXTERNAL MODULE: ../src/comment/policy-parts.js
var policy_parts = __webpack_require__(3872);
;// CONCATENATED MODULE: ../src/comment/group-check.js



const LINES = 50;
/** The policy check of a merge group: several changes together. */
function groupCheck(judged) {
    const { leases, findings, problems, spend, verdict, noLease } = judged;
    if (noLease !== undefined)
        return (0,no_lease_check/* noLeaseCheck */.c)(noLease);
    const count = findings.length + problems.length;
    const isGood = verdict === 'pass' && count === 0;
    const what = `${leases.length} lease${leases.length === 1 ? '' : 's'} together`;
    const wrong = [
        ...problems.map(({ message }) => `- ${(0,markdown/* messageMarkdown */.zv)(message)}`),
        ...findings.map(({ rule, resource, message }) => `- ${(0,markdown/* inlineCode */.ti)(rule)} ${(0,markdown/* inlineCode */.ti)(resource)}: ${(0,markdown/* messageMarkdown */.zv)(message)}`),
    ];
    const lines = [
        isGood
            ? 'Judged by the policies of the default branch; each change was planned in its own pull request.'
            : 'These hold the group back:',
        ...(wrong.length === 0 ? [] : ['', ...wrong.slice(0, LINES)]),
        ...(wrong.length > LINES ? ['', `And ${wrong.length - LINES} more.`] : []),
        ...spend.flatMap((one) => ['', (0,policy_parts/* spendText */.kJ)(one)]),
    ];
    return {
        conclusion: isGood ? 'success' : 'failure',
        title: isGood ? `Policy passed for ${what}` : `${count} to fix before ${what} can merge`,
        summary: lines.join('\n'),
    };
}

// EXTERNAL MODULE: ../src/comment/policy-check-run.js + 1 modules
var policy_check_run = __webpack_require__(2336);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/policy/levels.js
var levels = __webpack_require__(2251);
// EXTERNAL MODULE: ../src/run/approval/approved.js
var approval_approved = __webpack_require__(1994);
// EXTERNAL MODULE: ../src/run/approval/change.js
var approval_change = __webpack_require__(4829);
// EXTERNAL MODULE: ../src/run/approval/outcome.js
var outcome = __webpack_require__(6957);
// EXTERNAL MODULE: ../src/run/approval/standing.js
var approval_standing = __webpack_require__(6473);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/merge-group/judge-group.js
var judge_group = __webpack_require__(877);
;// CONCATENATED MODULE: ../src/run/merge-group/merge-group.js











const REF = /^(?:refs\/heads\/)?(gh-readonly-queue\/(.{1,200})\/pr-([1-9][0-9]{0,8})-[0-9a-f]{40})$/;
/**
 * Judges what a merge queue is about to merge: several changes together, by the default branch's policies, with the
 * teams' budgets over all of them. It has no credentials of a cloud: each change was planned by itself, and is planned
 * again before it is applied. Both checks that the branch may require stand on the group's head.
 */
async function checkMergeGroup(input, ports) {
    const { forge, git } = ports;
    const [, branch = '', target = '', number = ''] = REF.exec(input.ref) ?? [];
    if (branch === '')
        throw new result/* Fault */.vC('wrong-input', 'input `group-ref` is not the branch of a merge group');
    const pull = await forge.pullRequest(Number(number));
    if (pull === undefined)
        throw new result/* Fault */.vC('pull-request-missing', `there is no pull request #${number}`);
    const nothing = (reasonCode, message) => (0,outcome/* answerOf */.u)(pull, { decision: 'nothing', reasonCode, message });
    const base = await (0,default_branch/* requireDefaultBranch */.T)(git);
    if (target !== base.config.repository.defaultBranch)
        return nothing('base-not-default', `the group of #${number} is not for the default branch`);
    // GitHub alone writes these branches: what stands there is what it will merge.
    if ((await git.fetch(branch)) !== input.headSha)
        return nothing('head-moved', `the group of #${number} is not there any more`);
    const change = await (0,approval_change/* readChange */.p)(input.headSha, base, ports);
    const judged = change.ok ? await (0,judge_group/* judgeGroup */.d)(change.value, base, ports) : refused(change.problems);
    const shown = groupCheck(judged);
    await forge.putCheck({ name: policy_check_run/* POLICY_CHECK */.M, headSha: input.headSha, annotations: [], ...shown });
    const standing = await (0,approval_standing/* standingOf */.Y)(pull, base, ports);
    const approved = (0,approval_approved.showStanding)(standing, base);
    await forge.putCheck({ name: approval_view/* APPROVED_CHECK */.Db, headSha: input.headSha, annotations: [], ...approved });
    const isGreen = shown.conclusion !== 'failure';
    return (0,outcome/* answerOf */.u)(pull, {
        decision: isGreen ? 'done' : 'blocked',
        reasonCode: isGreen ? 'group-passed' : 'group-failed',
        message: shown.title,
        problems: judged.problems,
        summary: `${shown.title}. ${shown.summary}\n`,
    });
}
function refused(problems) {
    return { leases: [], findings: [], problems, spend: [], verdict: (0,levels/* verdictOf */.Vj)([]) };
}


/***/ })

};
