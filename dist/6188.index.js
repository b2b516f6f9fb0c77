export const id = 6188;
export const ids = [6188];
export const modules = {

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


/***/ }),

/***/ 6188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9379);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3588);



/** Mode `issue`: an issue form was opened or edited. */
async function run({ inputs, environment, log }) {
    const event = (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssueEvent */ .wl)(environment.event);
    if (event !== undefined && !(0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isForUs */ .AB)(event))
        return (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .ignored */ .PP)(`an issue was ${event.action}`);
    const number = (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .numberInput */ .QR)(inputs, 'issue-number') ?? event?.issue;
    if (number === undefined) {
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('wrong-input', 'input `issue-number` must be the number of an issue: this event has none');
    }
    const isThisEvent = event?.issue === number;
    const input = {
        issue: number,
        action: isThisEvent && event.action === 'opened' ? 'opened' : 'edited',
        sender: isThisEvent ? event.sender : undefined,
    };
    // Loaded only now: an event that is nothing to us starts neither Git nor templates.
    const [{ renderRequest }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(8191), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(1290), __webpack_require__.e(5606), __webpack_require__.e(1271), __webpack_require__.e(4531), __webpack_require__.e(9999)]).then(__webpack_require__.bind(__webpack_require__, 9999)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const outcome = await renderRequest(input, composePorts(environment, inputs['token'] ?? '', log));
    const next = outcome.result.pullRequest === undefined ? {} : { next: 'plan' };
    const of = outcome.environment === undefined ? {} : { environment: outcome.environment };
    return { ...outcome, outputs: (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(outcome, { ...next, ...of }) };
}


/***/ })

};
