export const id = 3363;
export const ids = [3363];
export const modules = {

/***/ 3363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3588);

/** Mode `sweep`: open pull requests that nobody has looked at. */
async function run({ inputs, environment, log }) {
    const [{ sweepPullRequests }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7965), __webpack_require__.e(8191), __webpack_require__.e(8403), __webpack_require__.e(3483), __webpack_require__.e(8226), __webpack_require__.e(5606), __webpack_require__.e(2460), __webpack_require__.e(5837), __webpack_require__.e(2942)]).then(__webpack_require__.bind(__webpack_require__, 2942)),
        Promise.all(/* import() */[__webpack_require__.e(7965), __webpack_require__.e(6179), __webpack_require__.e(8403), __webpack_require__.e(9516)]).then(__webpack_require__.bind(__webpack_require__, 9516)),
    ]);
    const outcome = await sweepPullRequests(composePorts(environment, inputs['token'] ?? '', log));
    return { ...outcome, outputs: (0,_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(outcome) };
}


/***/ })

};
