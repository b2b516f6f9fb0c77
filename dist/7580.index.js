export const id = 7580;
export const ids = [7580];
export const modules = {

/***/ 7580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _src_kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3588);



/** Mode `pull-request`: a person's pull request adds, changes or deletes requests. */
async function run({ inputs, environment, log }) {
    const pullRequest = (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .numberInput */ .QR)(inputs, 'pull-request');
    if (pullRequest === undefined)
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('wrong-input', 'input `pull-request` must be the number of a pull request');
    const headSha = headInput(inputs['head-sha'] ?? '');
    const [{ renderPullRequest }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5627), __webpack_require__.e(2831), __webpack_require__.e(8191), __webpack_require__.e(7322), __webpack_require__.e(9721), __webpack_require__.e(8226), __webpack_require__.e(5606), __webpack_require__.e(5327)]).then(__webpack_require__.bind(__webpack_require__, 5327)),
        Promise.all(/* import() */[__webpack_require__.e(5627), __webpack_require__.e(2831), __webpack_require__.e(6179), __webpack_require__.e(7322), __webpack_require__.e(6257)]).then(__webpack_require__.bind(__webpack_require__, 6257)),
    ]);
    const ports = composePorts(environment, inputs['token'] ?? '', log);
    const { environment: of, isReady, ...outcome } = await renderPullRequest({ pullRequest, headSha }, ports);
    const next = isReady ? { next: 'plan' } : {};
    return {
        ...outcome,
        outputs: (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(outcome, { ...next, ...(of !== undefined && { environment: of }) }),
    };
}
function headInput(text) {
    if (text === '')
        return undefined;
    if (!(0,_src_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .HH)(text))
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('wrong-input', 'input `head-sha` must be a full commit id');
    return text;
}


/***/ })

};
