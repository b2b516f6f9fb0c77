export const id = 1958;
export const ids = [1958];
export const modules = {

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
