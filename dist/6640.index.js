export const id = 6640;
export const ids = [6640];
export const modules = {

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownUidsIn)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

/** What planning leaves: the plan of a head, that Terraform was about to run, the lock of a plan that was killed. */
const OF_A_PLAN = /^(evidence\/(plan|terraform-begun)\/|terraform\.tfstate\.tflock$)/;
const KEY = /^\d+\/([^/]+\/[^/]+)\/([^/]+)\/(.*)$/;
/**
 * Uids that storage knows, from one listing that is made when it is first asked for. A plan alone does not make a
 * uid known: each head of an open pull request has one under the uid that the pull request claims.
 */
function knownUidsIn(storage, repositoryId) {
    let listed;
    const read = async () => {
        const known = new Set();
        const ended = new Set();
        for (const key of await storage.list(`${repositoryId}/`)) {
            const [, lease = '', uid = '', rest = ''] = KEY.exec(key) ?? [];
            if (!(0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid) || OF_A_PLAN.test(rest))
                continue;
            known.add(uid);
            if (rest.startsWith('evidence/tombstone/'))
                ended.add(`${lease} ${uid}`);
        }
        return { known, ended };
    };
    return {
        isKnown: async (uid) => (await (listed ??= read())).known.has(uid),
        isEnded: async (uid, lease) => (await (listed ??= read())).ended.has(`${lease} ${uid}`),
    };
}


/***/ })

};
