export const id = 5148;
export const ids = [5148];
export const modules = {

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ requireHead),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var _src_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _src_kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);


/** @throws Fault `wrong-input` */
function pullRequestOf(inputs) {
    const text = inputs['pull-request'] ?? '';
    if (!/^[1-9][0-9]{0,8}$/.test(text))
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('wrong-input', 'input `pull-request` must be the number of a pull request');
    return Number(text);
}
/** @throws Fault `wrong-input` */
function headOf(inputs) {
    const text = inputs['head-sha'] ?? '';
    if (text === '')
        return undefined;
    if (!(0,_src_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .HH)(text))
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('wrong-input', 'input `head-sha` must be a full commit id');
    return text;
}
/** The head where a run may not take whatever the newest one is. @throws Fault `wrong-input` */
function requireHead(inputs) {
    const head = headOf(inputs);
    if (head === undefined)
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('wrong-input', 'input `head-sha` is needed with this mode');
    return head;
}


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5199);

/** Mode `merge`: merges what needs no person, after the run that judged it. */
async function run({ inputs, environment, log }) {
    const input = { pullRequest: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(inputs), headSha: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .requireHead */ .EU)(inputs) };
    const [{ mergeUnattended }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5627), __webpack_require__.e(2831), __webpack_require__.e(8191), __webpack_require__.e(7322), __webpack_require__.e(9721), __webpack_require__.e(7179), __webpack_require__.e(8226), __webpack_require__.e(5606), __webpack_require__.e(9991)]).then(__webpack_require__.bind(__webpack_require__, 9991)),
        Promise.all(/* import() */[__webpack_require__.e(5627), __webpack_require__.e(2831), __webpack_require__.e(6179), __webpack_require__.e(7322), __webpack_require__.e(6257)]).then(__webpack_require__.bind(__webpack_require__, 6257)),
    ]);
    return mergeUnattended(input, composePorts(environment, inputs['token'] ?? '', log));
}


/***/ })

};
