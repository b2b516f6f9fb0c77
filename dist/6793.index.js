export const id = 6793;
export const ids = [6793];
export const modules = {

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
;// CONCATENATED MODULE: ../actions/render-request/comment-event.js
/** Reads an event of a comment; `undefined` for every other event. */
function readCommentEvent(event) {
    if (event.name !== 'issue_comment')
        return undefined;
    const { action, comment, sender } = event.payload;
    const [number, body] = [fieldOf(comment, 'id'), fieldOf(comment, 'body')];
    const [id, login] = [fieldOf(sender, 'id'), fieldOf(sender, 'login')];
    if (typeof action !== 'string' || typeof number !== 'number')
        return undefined;
    if (typeof id !== 'number' || typeof login !== 'string')
        return undefined;
    return {
        action,
        comment: number,
        sender: { id, login, isBot: fieldOf(sender, 'type') === 'Bot' },
        looksLikeCommand: typeof body !== 'string' || body.startsWith('/'),
    };
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}

// EXTERNAL MODULE: ../actions/render-request/mode.js
var mode = __webpack_require__(3588);
;// CONCATENATED MODULE: ../actions/render-request/command.js



/** Mode `command`: somebody commented. Only the event that a comment was created counts; an edit never does (S7). */
async function run({ inputs, environment, log }) {
    const event = readCommentEvent(environment.event);
    if (event !== undefined && event.action !== 'created')
        return (0,mode/* ignored */.PP)(`a comment was ${event.action}`);
    if (event?.sender.isBot === true)
        return (0,mode/* ignored */.PP)('a comment was not written by a person');
    if (event?.looksLikeCommand === false)
        return (0,mode/* ignored */.PP)('a comment is no command');
    const id = (0,mode/* numberInput */.QR)(inputs, 'comment-id') ?? event?.comment;
    if (id === undefined)
        throw new result/* Fault */.vC('wrong-input', 'input `comment-id` must be the number of a comment: this event has none');
    if (event !== undefined && id !== event.comment)
        throw new result/* Fault */.vC('wrong-input', 'input `comment-id` is not the comment of this event');
    // Loaded only now: most comments are no commands, and start neither Git nor templates.
    const [{ runCommand }, { composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(8191), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(1290), __webpack_require__.e(5606), __webpack_require__.e(1271), __webpack_require__.e(5411)]).then(__webpack_require__.bind(__webpack_require__, 5411)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const outcome = await runCommand(id, composePorts(environment, inputs['token'] ?? '', log));
    const { next, environment: named } = outcome;
    return { ...outcome, outputs: (0,mode/* outputsOf */.Yz)(outcome, { environment: named, ...(next === '' ? {} : { next }) }) };
}


/***/ })

};
