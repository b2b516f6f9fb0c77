export const id = 5644;
export const ids = [5644];
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


/***/ })

};
