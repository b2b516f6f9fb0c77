export const id = 1012;
export const ids = [1012];
export const modules = {

/***/ 5502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Mm: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);

/**
 * One bounded call with retry (L18): never more than `attempts`, never longer than `timeout` each.
 * @throws the last error, as it came, when the attempts are used up or `wait` gives up.
 */
async function retry(call, options) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await bounded(call, options.timeout);
        }
        catch (error) {
            const pause = attempt >= options.attempts ? undefined : options.wait(error, attempt);
            if (pause === undefined)
                throw error;
            await options.sleep(pause);
        }
    }
}
/** Runs one call and rejects when it has not settled in time, also when it ignores its signal. */
async function bounded(call, timeout) {
    const controller = new AbortController();
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            controller.abort();
            reject(new _result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('timeout', `no answer within ${timeout} ms`));
        }, timeout);
    });
    try {
        return await Promise.race([call(controller.signal), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Doubles from `first` up to `most` milliseconds, with full jitter by the given random number in [0, 1). */
function backoff(attempt, first, most, random) {
    return Math.min(most, first * 2 ** (attempt - 1)) * (0.5 + random / 2);
}


/***/ }),

/***/ 1012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSlack: () => (/* binding */ createSlack)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _kit_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5502);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3775);



/** Slack answers in well under a second; a reaper must not wait for it. */
const TIMEOUT = 10_000;
/**
 * An incoming webhook. Its URL is a password: it stands in no message, no error and no log. One try: a message that is
 * sent twice is worse than one that is missing, as the issue has the same.
 * @throws Fault `wrong-input` when it is no address of a webhook
 */
function createSlack(url, timeout = TIMEOUT) {
    const isAddress = URL.canParse(url) && (url.startsWith('https://') || (url.startsWith('http://') && (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(url)));
    if (!isAddress)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('wrong-input', 'input `slack-webhook` must be an https URL');
    return {
        async say(text) {
            try {
                const answer = await (0,_kit_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((signal) => fetch(url, {
                    method: 'POST',
                    headers: { 'content-type': 'application/json' },
                    body: JSON.stringify({ text, unfurl_links: false }),
                    redirect: 'error',
                    signal,
                }), timeout);
                await answer.body?.cancel();
                return answer.ok ? undefined : failed(`it answered with HTTP status ${answer.status}`);
            }
            catch {
                // The cause may hold the address, so it is not told.
                return failed('it could not be reached');
            }
        },
    };
}
function failed(why) {
    return {
        code: 'slack-failed',
        message: `Slack was not told: ${why}`,
        remedy: 'the issue has the same text; look at the secret LEASEHOLD_SLACK_WEBHOOK',
    };
}


/***/ })

};
