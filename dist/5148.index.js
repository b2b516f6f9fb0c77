export const id = 5148;
export const ids = [5148];
export const modules = {

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var _src_kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);

/** @throws Fault `wrong-input` */
function pullRequestOf(inputs) {
    const text = inputs['pull-request'] ?? '';
    if (!/^[1-9][0-9]{0,8}$/.test(text))
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('wrong-input', 'input `pull-request` must be the number of a pull request');
    return Number(text);
}


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_outside_runner_head_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5199);


/** Mode `merge`: merges what needs no person, after the run that judged it. */
async function run({ inputs, environment, log }) {
    const input = { pullRequest: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._)(inputs), headSha: (0,_src_outside_runner_head_input_js__WEBPACK_IMPORTED_MODULE_0__/* .requireHead */ .E)(inputs) };
    const [{ mergeUnattended }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(8191), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(1290), __webpack_require__.e(5606), __webpack_require__.e(9991)]).then(__webpack_require__.bind(__webpack_require__, 9991)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    return mergeUnattended(input, composePorts(environment, inputs['token'] ?? '', log));
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireHead)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);


/**
 * The commit that a run is for. Never whatever the newest head is: an output that is spelled wrong is empty, and a head
 * that nobody looked at would be planned, judged or merged in its place.
 * @throws Fault `wrong-input`
 */
function requireHead(inputs) {
    const text = inputs['head-sha'] ?? '';
    if ((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .HH)(text))
        return text;
    const must = 'input `head-sha` must be the commit that this run is for, as 40 hexadecimal digits';
    const hint = '; it is empty: is the output or the field of the event that it comes from spelled right?';
    throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('wrong-input', text === '' ? `${must}${hint}` : must);
}


/***/ })

};
