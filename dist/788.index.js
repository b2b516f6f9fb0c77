export const id = 788;
export const ids = [788];
export const modules = {

/***/ 6026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/** Gives to code scanning what mode policy found, in a job that has no other rights. */
async function uploadSarif({ pullRequest, headSha, sarif }, { forge }) {
    const result = {
        ...{ version: 1, action: 'policy-check', pullRequest, headSha, problems: [], leases: [] },
        decision: 'nothing',
        reasonCode: 'nothing-judged',
        message: 'nothing was judged: there is no SARIF',
    };
    if (sarif === '')
        return { result, summary: '' };
    const uploaded = await forge.uploadSarif({ pull: pullRequest, commit: headSha, sarif });
    if (uploaded.ok) {
        const message = 'code scanning has what was found';
        return { result: { ...result, decision: 'done', reasonCode: 'sarif-uploaded', message }, summary: '' };
    }
    const problems = uploaded.problems.map(({ code, message, remedy = '' }) => ({ code, message, remedy }));
    const { code: reasonCode = '', message = '' } = problems[0] ?? {};
    return { result: { ...result, decision: 'blocked', reasonCode, message, problems }, summary: '' };
}


/***/ })

};
