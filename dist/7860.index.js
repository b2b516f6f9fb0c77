export const id = 7860;
export const ids = [7860];
export const modules = {

/***/ 2834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ APPROVED_CHECK),
/* harmony export */   P5: () => (/* binding */ refusedCheck),
/* harmony export */   YO: () => (/* binding */ approvalCheck)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** Name of the check that branch protection requires; apply asks the same question again and does not read it. */
const APPROVED_CHECK = 'leasehold/approved';
/** The check `leasehold/approved`: whether people are still needed, how many, and who can be one. */
function approvalCheck(requirement, approval, approvers) {
    const why = `Why: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(requirement.message)}.`;
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
        : `These can approve it: ${approvers.map(({ login }) => (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(login)).join(', ')}`;
    return {
        conclusion: 'action-required',
        title: `Waits for ${missing} approval${missing === 1 ? '' : 's'}`,
        summary: `${said(approval.message)} ${why}\n\n${who}; not who asked for it, and not who pushed to it.`,
    };
}
/** The same for a change that nobody could approve. */
function refusedCheck(problems) {
    const lines = problems.slice(0, 20).map(({ message }) => `- ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(message)}`);
    return {
        conclusion: 'failure',
        title: 'Cannot be approved as it is',
        summary: ['This is not what Leasehold renders:', '', ...lines].join('\n'),
    };
}
function said(message) {
    return `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(message)}.`;
}


/***/ }),

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ noLeaseCheck),
  b: () => (/* binding */ nothingAskedComment)
});

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/platform/own-paths.js
/**
 * What requests are asked, rendered, planned and judged by, besides themselves: who changes one of these changes what
 * Leasehold does from then on.
 */
const FOLDERS = new Set([
    'requests',
    'stacks',
    'modules',
    'policies',
    'prices',
    'bootstrap',
    '.github',
]);
const FILES = new Set([
    'leasehold.yaml',
    'leasehold.init.json',
    'codeowners',
    'docs/codeowners',
]);
/** Whether Leasehold reads what lies there. Folded as a file system may fold it (S4): when in doubt, it does. */
function isOfLeasehold(path) {
    const folded = path.normalize('NFKC').toLowerCase().replaceAll('\\', '/');
    return FILES.has(folded) || FOLDERS.has(folded.split('/')[0] ?? '');
}

;// CONCATENATED MODULE: ../src/comment/no-lease-check.js


const LINES = 20;
/**
 * Both required checks of a change without a lease: they must not be waited for for ever, and claim nothing. Nothing
 * evaluated is never success, so that only what Leasehold has nothing to do with is green.
 */
function noLeaseCheck({ touchesLeases, otherPaths, }) {
    const own = otherPaths.filter(isOfLeasehold);
    if (!touchesLeases && own.length === 0)
        return {
            conclusion: 'success',
            title: 'Nothing of Leasehold is touched',
            summary: 'No request and no stack changes, and nothing that they are rendered or judged by. There is nothing to plan, to judge or to approve.',
        };
    return {
        conclusion: 'neutral',
        title: 'No lease changes',
        summary: [
            'This changes no lease, so that nothing was planned, no policy was judged, and Leasehold asks for nobody. It is not applied by itself.',
            ...(own.length === 0
                ? []
                : [
                    '',
                    'It changes what leases are rendered or judged by once it is merged; look at it as at code that runs with your roles:',
                    '',
                    ...own.slice(0, LINES).map((path) => `- ${(0,markdown/* inlineCode */.ti)(path)}`),
                    ...(own.length > LINES ? [`- and ${own.length - LINES} more`] : []),
                ]),
        ].join('\n'),
    };
}
/** What stands in the place of an earlier comment of ours, when a newer head asks for nothing any more. */
function nothingAskedComment(headSha) {
    return [
        '### ⚪ No lease changes any more',
        '',
        `${(0,markdown/* inlineCode */.ti)(headSha.slice(0, 7))} changes no request and no stack. What stood here was said of an earlier head.`,
        '',
    ].join('\n');
}


/***/ })

};
