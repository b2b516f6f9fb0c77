export const id = 3228;
export const ids = [3228,1958];
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

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _src_kit_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _src_outside_terraform_plan_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1958);
/* harmony import */ var _src_outside_runner_head_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5147);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5199);






/** Mode `policy`: judges a pull request. */
async function run({ inputs, environment, log }) {
    const [pullRequest, headSha] = [(0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestOf */ ._)(inputs), (0,_src_outside_runner_head_input_js__WEBPACK_IMPORTED_MODULE_4__/* .requireHead */ .E)(inputs)];
    const plans = inputs['plans'] ?? '';
    const folder = plans === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment.temp, plans);
    const [{ checkPolicy }, { composePolicyEngine, composePorts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(8191), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(8897), __webpack_require__.e(8965), __webpack_require__.e(1290), __webpack_require__.e(5606), __webpack_require__.e(5636), __webpack_require__.e(6870), __webpack_require__.e(7621), __webpack_require__.e(6553), __webpack_require__.e(4012)]).then(__webpack_require__.bind(__webpack_require__, 4012)),
        Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(6179), __webpack_require__.e(7287), __webpack_require__.e(9038), __webpack_require__.e(6576)]).then(__webpack_require__.bind(__webpack_require__, 6576)),
    ]);
    const { needsApproval, sarif, ...outcome } = await checkPolicy({
        ...{ pullRequest, headSha, readPlan: (uid) => readKept(folder, uid) },
        readEnd: (uid) => readKept(folder && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _src_outside_terraform_plan_folder_js__WEBPACK_IMPORTED_MODULE_3__.ENDS_FOLDER), uid),
        scans: await readReports(inputs['scans'] ?? '', environment.temp),
    }, {
        ...composePorts(environment, inputs['token'] ?? '', log),
        engine: composePolicyEngine(inputs['opa'] ?? ''),
    });
    return {
        ...outcome,
        outputs: {
            verdict: outcome.result.verdict ?? '',
            'needs-approval': needsApproval === undefined ? '' : String(needsApproval),
            sarif: sarif ?? '',
        },
    };
}
/** What the plan step kept of a stack. A uid is made of letters and digits only, so that it names no path. */
async function readKept(folder, uid) {
    if (folder === undefined)
        return undefined;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, `${uid}.json`));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new _src_kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('plans-unreadable', `what was planned of ${uid} cannot be read`, { cause: error });
    }
}
/** Reports of scanners; a folder that is not there has none, and the guardrails say whether that blocks. */
async function readReports(given, temp) {
    if (given === '')
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(temp, given);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).filter((name) => name.endsWith('.sarif'));
    return Promise.all(names.sort().map(async (name) => ({ name, content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name)) })));
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


/***/ }),

/***/ 1958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENDS_FOLDER: () => (/* binding */ ENDS_FOLDER),
/* harmony export */   createEndsFolder: () => (/* binding */ createEndsFolder),
/* harmony export */   createPlanFolder: () => (/* binding */ createPlanFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8123);



/** Beside the plans, in a folder of their own: whoever goes through the plans must not take them for one. */
const ENDS_FOLDER = 'ends';
/**
 * Keeps `terraform show -json` of plans as `<folder>/<uid>.json` for later steps of the same job. They hold secrets:
 * only this user can read them, the runner empties the folder after the job, and nothing uploads them (S14).
 */
function createPlanFolder(folder) {
    return async (uid, plan) => keep(folder, uid, JSON.stringify(plan));
}
/** Keeps what rehearsals of ends found, for the policy check of the same job. */
function createEndsFolder(folder) {
    return async (uid, rehearsal) => keep((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ENDS_FOLDER), uid, rehearsal);
}
async function keep(folder, uid, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_2__/* .asUid */ .N0)(uid)}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o600);
}


/***/ })

};
