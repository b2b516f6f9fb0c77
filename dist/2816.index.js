export const id = 2816;
export const ids = [2816];
export const modules = {

/***/ 2816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3588);


/** Mode `explain`: says what stopped a job, by the job's own token, as the App's may be what is missing. */
async function run({ inputs, environment, log }) {
    const [{ explain }, { composePorts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8952).then(__webpack_require__.bind(__webpack_require__, 8952)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const failed = inputs['failed'];
    if (failed !== 'app-key' && failed !== 'role' && failed !== 'action')
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('missing-input', 'input `failed` is missing: the step that failed');
    const outcome = await explain({
        failed,
        environment: inputs['environment'] ?? '',
        role: inputs['role'] ?? '',
        variable: inputs['role-variable'] ?? '',
        said: saidIn(inputs['said'] ?? ''),
        subject: (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .numberInput */ .QR)(inputs, 'issue-number') ?? (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .numberInput */ .QR)(inputs, 'pull-request'),
    }, composePorts(environment, inputs['token'] ?? '', log));
    return { ...outcome, outputs: (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(outcome) };
}
/** Output `result` of an action of ours; undefined when it ended before it wrote one. */
function saidIn(text) {
    if (text === '')
        return undefined;
    const result = JSON.parse(text);
    if (typeof result !== 'object' || result === null)
        return undefined;
    const { reasonCode, message } = result;
    return typeof reasonCode === 'string' && typeof message === 'string'
        ? { code: reasonCode, message }
        : undefined;
}


/***/ })

};
