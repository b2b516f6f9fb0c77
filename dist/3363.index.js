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
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(8191), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(1290), __webpack_require__.e(5606), __webpack_require__.e(5636), __webpack_require__.e(6870), __webpack_require__.e(7621), __webpack_require__.e(6553), __webpack_require__.e(7228)]).then(__webpack_require__.bind(__webpack_require__, 7228)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const outcome = await sweepPullRequests(composePorts(environment, inputs['token'] ?? '', log));
    return { ...outcome, outputs: (0,_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(outcome) };
}


/***/ })

};
