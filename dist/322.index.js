export const id = 322;
export const ids = [322];
export const modules = {

/***/ 322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3588);


/** Mode `record`: writes the evidence that a comment asks for, after reading comment and roles again. */
async function run({ inputs, environment, log }) {
    const id = (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .numberInput */ .QR)(inputs, 'comment-id');
    if (id === undefined)
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('missing-input', 'input `comment-id` is missing: the comment to read');
    const [{ recordCommand }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(8191), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(1290), __webpack_require__.e(5606), __webpack_require__.e(1271), __webpack_require__.e(5411), __webpack_require__.e(7526)]).then(__webpack_require__.bind(__webpack_require__, 7526)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const outcome = await recordCommand(id, composePorts(environment, inputs['token'] ?? '', log));
    const { next, environment: named } = outcome;
    return { ...outcome, outputs: (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(outcome, { environment: named, ...(next === '' ? {} : { next }) }) };
}


/***/ })

};
