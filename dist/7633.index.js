export const id = 7633;
export const ids = [7633];
export const modules = {

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9379);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3588);


/** The type of `repository_dispatch` that is for us. */
const TYPE = 'leasehold-request';
/** Mode `dispatch`: somebody asks from elsewhere. */
async function run({ inputs, environment, log }) {
    const { name, payload } = environment.event;
    const isOther = name === 'repository_dispatch' && payload['action'] !== TYPE;
    if (isOther)
        return (0,_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .ignored */ .PP)('a dispatch of another type');
    const given = inputs['request'] ?? '';
    const [{ renderDispatch }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(8191), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(1290), __webpack_require__.e(5606), __webpack_require__.e(4531), __webpack_require__.e(2507)]).then(__webpack_require__.bind(__webpack_require__, 2295)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const { environment: of, ...outcome } = await renderDispatch({ sender: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readSender */ .Yp)(payload), payload: given === '' ? payload['client_payload'] : given }, composePorts(environment, inputs['token'] ?? '', log));
    const next = outcome.result.headSha === undefined ? {} : { next: 'plan' };
    return {
        ...outcome,
        outputs: (0,_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(outcome, { ...next, ...(of !== undefined && { environment: of }) }),
    };
}


/***/ }),

/***/ 9379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ isForUs),
/* harmony export */   Yp: () => (/* binding */ readSender),
/* harmony export */   wl: () => (/* binding */ readIssueEvent)
/* harmony export */ });
/** Reads an event of an issue; `undefined` for every other event. */
function readIssueEvent(event) {
    if (event.name !== 'issues')
        return undefined;
    const { action, issue } = event.payload;
    const number = fieldOf(issue, 'number');
    const sender = readSender(event.payload);
    if (typeof action !== 'string' || typeof number !== 'number' || sender === undefined)
        return undefined;
    return { action, issue: number, sender };
}
/** Who caused an event, as GitHub says: by numeric id (S6). */
function readSender(payload) {
    const { sender } = payload;
    const [id, login] = [fieldOf(sender, 'id'), fieldOf(sender, 'login')];
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof login !== 'string')
        return undefined;
    return { id, login, isBot: fieldOf(sender, 'type') === 'Bot' };
}
/** Only issues that a person opened or edited become requests. */
function isForUs(event) {
    return (event.action === 'opened' || event.action === 'edited') && !event.sender.isBot;
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}


/***/ })

};
