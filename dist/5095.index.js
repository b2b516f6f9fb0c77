export const id = 5095;
export const ids = [5095,5644];
export const modules = {

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  APPROVED_CHECK: () => (/* binding */ APPROVED_CHECK),
  checkApproval: () => (/* binding */ checkApproval),
  showStanding: () => (/* binding */ showStanding)
});

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/comment/approval-view.js

/** The check `leasehold/approved`: whether people are still needed, how many, and who can be one. */
function approvalCheck(requirement, approval, approvers) {
    const why = `Why: ${(0,markdown/* messageMarkdown */.zv)(requirement.message)}.`;
    if (requirement.approvals === 0)
        return {
            conclusion: 'success',
            title: 'Needs no approval',
            summary: `No person has to approve this. ${why}`,
        };
    const names = approval.approvers.map(({ login }) => login).join(', ');
    if (approval.ok)
        return {
            conclusion: 'success',
            title: `Approved by ${names}`,
            summary: `${said(approval.message)} ${why}`,
        };
    const missing = requirement.approvals - approval.approvers.length;
    const who = approvers === undefined
        ? 'Whoever may write to this repository can approve it'
        : `These can approve it: ${approvers.map(({ login }) => (0,markdown/* escapeMarkdown */.FV)(login)).join(', ')}`;
    return {
        conclusion: 'action-required',
        title: `Waits for ${missing} approval${missing === 1 ? '' : 's'}`,
        summary: `${said(approval.message)} ${why}\n\n${who}; not who asked for it, and not who pushed to it.`,
    };
}
/** The same for a change that nobody could approve. */
function refusedCheck(problems) {
    const lines = problems.slice(0, 20).map(({ message }) => `- ${(0,markdown/* messageMarkdown */.zv)(message)}`);
    return {
        conclusion: 'failure',
        title: 'Cannot be approved as it is',
        summary: ['This is not what Leasehold renders:', '', ...lines].join('\n'),
    };
}
/** The same for a change of other files: the required check must not wait for ever, and claims nothing. */
const NO_LEASE_CHECK = {
    conclusion: 'neutral',
    title: 'No lease changes',
    summary: 'This changes no request, so that Leasehold asks for nobody. It is not applied by itself.',
};
function said(message) {
    return `${(0,markdown/* messageMarkdown */.zv)(message)}.`;
}

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/approval/outcome.js
var outcome = __webpack_require__(6957);
// EXTERNAL MODULE: ../src/run/approval/standing.js
var approval_standing = __webpack_require__(6473);
;// CONCATENATED MODULE: ../src/run/approval/approved.js





/** Name of the check that branch protection requires; apply asks the same question again and does not read it. */
const APPROVED_CHECK = 'leasehold/approved';
/** Evaluated when a review is submitted or dismissed, and after each plan: is the exact head approved (S8)? */
async function checkApproval(input, ports) {
    const pull = await ports.forge.pullRequest(input.pullRequest);
    if (pull === undefined)
        throw new result/* Fault */.vC('pull-request-missing', `there is no pull request #${input.pullRequest}`);
    const nothing = (reasonCode, message) => (0,outcome/* answerOf */.u)(pull, { decision: 'nothing', reasonCode, message });
    if (!pull.isOpen)
        return nothing('pull-request-closed', `#${pull.number} is not open`);
    if (input.headSha !== undefined && input.headSha !== pull.headSha)
        return nothing('head-moved', `#${pull.number} has a newer head, which has a run of its own`);
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    if (pull.base !== base.config.repository.defaultBranch)
        return nothing('base-not-default', `#${pull.number} does not go into the default branch`);
    const standing = await (0,approval_standing/* standingOf */.Y)(pull, base, ports);
    const shown = showStanding(standing, base);
    await ports.forge.putCheck({ name: APPROVED_CHECK, headSha: pull.headSha, annotations: [], ...shown });
    return (0,outcome/* answerOf */.u)(pull, { ...saidOf(standing, shown), summary: `${shown.title}. ${shown.summary}\n` });
}
/** What the check says of a pull request that stands so. */
function showStanding(standing, { config }) {
    switch (standing.kind) {
        case 'no-lease':
            return NO_LEASE_CHECK;
        case 'refused':
            return refusedCheck(standing.problems);
        case 'judged':
            return approvalCheck(standing.requirement, standing.approval, config.approvers);
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
async function judgeGroup({ leases }, base, { clock }) {
    const names = leases.map(({ lease }) => lease);
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

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/comment/policy-parts.js
var policy_parts = __webpack_require__(3872);
;// CONCATENATED MODULE: ../src/comment/group-check.js


const LINES = 50;
/** The policy check of a merge group: several changes together. */
function groupCheck(judged) {
    const { leases, findings, problems, spend, verdict } = judged;
    if (leases.length === 0 && problems.length === 0)
        return {
            conclusion: 'neutral',
            title: 'No lease changes',
            summary: 'This group changes no request and no stack, so no policy was judged.',
        };
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
// EXTERNAL MODULE: ../src/run/approval/approved.js + 1 modules
var approval_approved = __webpack_require__(5644);
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
    await forge.putCheck({ name: approval_approved.APPROVED_CHECK, headSha: input.headSha, annotations: [], ...approved });
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
