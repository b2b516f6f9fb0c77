export const id = 671;
export const ids = [671];
export const modules = {

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownUidsIn)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

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
            if (!(0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid) || rest.startsWith('evidence/plan/'))
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


/***/ }),

/***/ 4741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ treeId),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* unused harmony export treeIdOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);


/** Id that Git gives to this content (`git hash-object`). */
function blobId(content) {
    return objectId('blob', content);
}
/** Id that Git gives to a tree of these files, so that what was rendered can be compared with what is committed. */
function treeId(files) {
    return treeIdOf([...files].map(([path, content]) => [path, { mode: '100644', id: blobId(content) }]));
}
/** As {@link treeId}, for entries of every kind by path. */
function treeIdOf(entries) {
    return writeFolder(folderOf(entries));
}
function folderOf(entries) {
    const root = new Map();
    for (const [path, content] of entries) {
        const parts = path.split('/');
        const name = parts.pop() ?? '';
        let folder = root;
        for (const part of parts) {
            const next = folder.get(part);
            if (next instanceof Map)
                folder = next;
            else {
                const made = new Map();
                folder.set(part, made);
                folder = made;
            }
        }
        folder.set(name, content);
    }
    return root;
}
function writeFolder(folder) {
    const entries = [...folder].map(([name, held]) => {
        const isFolder = held instanceof Map;
        return {
            /** Git sorts a folder as if its name ended with a slash. */
            order: Buffer.from(isFolder ? `${name}/` : name),
            mode: isFolder ? '40000' : held.mode,
            name,
            id: isFolder ? writeFolder(held) : held.id,
        };
    });
    entries.sort((a, b) => Buffer.compare(a.order, b.order));
    const parts = entries.flatMap((entry) => [
        Buffer.from(`${entry.mode} ${entry.name}\0`),
        Buffer.from(entry.id, 'hex'),
    ]);
    return objectId('tree', Buffer.concat(parts));
}
function objectId(type, content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    hash.update(`${type} ${content.byteLength}\0`);
    hash.update(content);
    return (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .asSha */ .Pr)(hash.digest('hex'));
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* unused harmony export memoryTree */
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _kit_git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4741);


/** A tree that is held in memory: regular files only, paths from the root of the repository. */
function memoryTree(name, files) {
    const held = new Map([...files].sort(([a], [b]) => compareText(a, b)));
    return {
        name,
        list: (folder) => Promise.resolve([...filesUnder(held, folder).keys()].map((path) => ({ path, kind: 'file' }))),
        read: (path) => Promise.resolve(held.get(path)),
        id: (folder) => {
            const found = filesUnder(held, folder);
            const prefix = folder === '' ? '' : `${folder}/`;
            const inside = new Map([...found].map(([path, content]) => [path.slice(prefix.length), content]));
            return Promise.resolve(inside.size === 0 ? undefined : treeId(inside));
        },
    };
}
function filesUnder(files, folder) {
    if (folder === '')
        return files;
    return new Map([...files].filter(([path]) => path.startsWith(`${folder}/`)));
}
/** Files of a folder of a tree, by path relative to it. Entries that are not regular files are left out. */
async function filesOf(tree, folder) {
    const files = new Map();
    for (const entry of await tree.list(folder)) {
        if (entry.kind !== 'file' && entry.kind !== 'executable')
            continue;
        const content = await tree.read(entry.path);
        if (content !== undefined)
            files.set(folder === '' ? entry.path : entry.path.slice(folder.length + 1), content);
    }
    return files;
}


/***/ }),

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueOfBranch),
/* harmony export */   W: () => (/* binding */ requestBranch)
/* harmony export */ });
const REQUEST_BRANCH = /^leasehold\/request-([1-9][0-9]{0,8})$/;
/** The branch of the pull request that an issue becomes. */
function requestBranch(issue) {
    return `leasehold/request-${issue}`;
}
/** The issue whose branch this is; `undefined` for any other branch. */
function issueOfBranch(branch) {
    const issue = REQUEST_BRANCH.exec(branch)?.[1];
    return issue === undefined ? undefined : Number(issue);
}


/***/ }),

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ accountProblem)
/* harmony export */ });
/** What is wrong with the credentials of this run for a stack (S17, L5); undefined when they are the right ones. */
async function accountProblem(manifest, cloud) {
    const identity = await cloud.identity(manifest.region);
    if (identity.account === manifest.account && identity.partition === manifest.partition)
        return undefined;
    return {
        code: 'account-mismatch',
        message: `the credentials are of account ${identity.account} (${identity.partition}), not of ${manifest.account} (${manifest.partition})`,
        remedy: `run this with the role of environment \`${manifest.environment}\``,
    };
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ STACKS_AT_A_TIME),
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
/**
 * Works on items at most `width` at a time and gives their results in the order of the items. Four whole lives of a
 * stack on two cores took 116 s one by one, 76 s by two, 71 s by four.
 */
async function pool(items, width, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++) {
            const item = items[at];
            if (item !== undefined)
                results[at] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}
/** Stacks worked on at the same time by one job. */
const STACKS_AT_A_TIME = 2;


/***/ }),

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stopped),
/* harmony export */   q: () => (/* binding */ provisionOutcome)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _stack_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(145);


/** The worst of all leases decides; one failing lease hides no other. */
function provisionOutcome(leases, extra = {}) {
    const decision = ORDER.find((each) => leases.some((lease) => lease.decision === each)) ?? 'nothing';
    const telling = leases.filter((lease) => lease.decision === decision);
    const first = telling[0];
    const message = telling.length === 1 && first !== undefined
        ? `${first.lease}: ${first.message}`
        : `${telling.length} of ${leases.length} leases: ${first?.message ?? 'nothing to do'}`;
    return {
        result: {
            version: 1,
            action: 'provision',
            decision,
            reasonCode: first?.reasonCode ?? 'nothing-to-do',
            message: leases.length === 0 ? 'no stack is to be worked on' : message,
            problems: leases.flatMap((lease) => lease.problems.map(plainProblem)),
            leases: leases.map(({ problems: _problems, ...lease }) => lease),
            ...extra,
        },
        summary: leases.length === 0 ? '' : summaryTable(leases),
    };
}
/** A run that stops before it looks at any lease. */
function stopped(decision, reasonCode, message, found = [], extra = {}) {
    const problems = found.map(plainProblem);
    return {
        result: {
            version: 1,
            action: 'provision',
            decision,
            reasonCode,
            message,
            problems,
            leases: [],
            ...extra,
        },
        summary: '',
    };
}
const ORDER = ['failed', 'blocked', 'done', 'nothing'];
function plainProblem({ allowed, ...problem }) {
    return allowed === undefined ? problem : { ...problem, allowed: [...allowed] };
}
const ICONS = { done: '✅', nothing: '➖', blocked: '⛔', failed: '❌' };
function summaryTable(leases) {
    const rows = leases.map(({ decision, lease, message, counts, planDigest }) => [
        `| ${ICONS[decision]}`,
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(lease),
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(message),
        counts === undefined ? '' : (0,_stack_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sayCounts */ .A7)(counts),
        planDigest === undefined ? '' : `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(planDigest.slice(0, 19))} |`,
    ].join(' | '));
    return ['| | lease | | plan | digest |', '| --- | --- | --- | --- | --- |', ...rows.map(endRow), ''].join('\n');
}
function endRow(row) {
    return row.endsWith('|') ? row : `${row} |`;
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPullRequest: () => (/* binding */ planPullRequest)
});

// EXTERNAL MODULE: ../src/evidence/known-uids.js
var known_uids = __webpack_require__(6640);
// EXTERNAL MODULE: ../src/evidence/evidence.js + 1 modules
var evidence_evidence = __webpack_require__(4675);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/platform/config.js + 1 modules
var platform_config = __webpack_require__(7891);
// EXTERNAL MODULE: ../src/stack/verify.js + 2 modules
var verify = __webpack_require__(6024);
// EXTERNAL MODULE: ../src/run/account.js
var account = __webpack_require__(8066);
// EXTERNAL MODULE: ../src/run/pool.js
var pool = __webpack_require__(6723);
// EXTERNAL MODULE: ../src/run/provision/outcome.js
var outcome = __webpack_require__(353);
// EXTERNAL MODULE: ../src/request/branch.js
var request_branch = __webpack_require__(285);
;// CONCATENATED MODULE: ../src/run/provision/plan-refusals.js

/**
 * S9: what is applied by itself changes requests and stacks only. A change of leasehold.yaml in the same pull request
 * would be in force when its stack is applied: with fewer approvals, say, or another limit.
 */
function mixedChange(otherPaths) {
    return otherPaths
        .filter((path) => !/^(?:requests|stacks)\//.test(path))
        .slice(0, 20)
        .map((path) => ({
        code: 'mixed-change',
        message: `${path} is changed together with a stack`,
        file: path,
        allowed: ['changes of requests/ and stacks/ only'],
        remedy: 'put it into a pull request of its own',
    }));
}
/**
 * The issue of a new stack is a claim of whoever rendered it, until here. Its author counts as the requester (S8),
 * and it is told and closed: so it must be the issue whose branch this is, or one of the pull request's own author.
 */
async function strangeIssue({ kind, manifest, stackFolder }, { author, branch }, forge) {
    if (kind !== 'create')
        return undefined;
    const own = (0,request_branch/* issueOfBranch */.L)(branch);
    const claimed = manifest.issue;
    if (own === undefined && claimed === null)
        return undefined;
    const issue = claimed === null ? undefined : await forge.issue(claimed);
    const isOwn = own === undefined ? issue?.author.id === author.id : claimed === own;
    if (issue?.isOpen === true && isOwn)
        return undefined;
    return {
        code: 'issue-not-own',
        message: `${stackFolder} names ${claimed === null ? 'no issue' : `issue #${claimed}`}, which is not an open issue of this pull request`,
        file: `${stackFolder}/stack.json`,
        line: 1,
        field: '/issue',
        allowed: [own === undefined ? 'null, or an open issue of your own' : String(own)],
        remedy: `remove ${stackFolder} and run \`leasehold render ${manifest.request}${own === undefined ? '' : ` --issue ${own}`}\``,
    };
}

// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
// EXTERNAL MODULE: ../src/run/stack-state.js
var stack_state = __webpack_require__(7005);
;// CONCATENATED MODULE: ../src/run/provision/plan.js











/**
 * Plans every stack that a pull request creates or changes. Nothing of it reaches Terraform before all of it was
 * verified against what trusted code renders (S9, S10, S19); the digests that reviewers see are evidence, created
 * once per head (S13).
 */
async function planPullRequest(input, ports) {
    const pull = await ports.forge.pullRequest(input.pullRequest);
    const early = tooEarly(input, pull);
    if (early !== undefined || pull === undefined)
        return early ?? noSuchPull(input);
    const extra = { pullRequest: pull.number, headSha: pull.headSha };
    const base = await fetched(ports, pull.base);
    const head = await fetched(ports, pull.headSha);
    const config = await (0,platform_config/* loadConfig */.Z)(ports.git.tree(base));
    if (!config.ok)
        return (0,outcome/* stopped */.c)('failed', 'config-unreadable', 'leasehold.yaml cannot be read', config.problems);
    if (pull.base !== config.value.repository.defaultBranch)
        return (0,outcome/* stopped */.c)('nothing', 'other-base', `#${pull.number} is not for the default branch`, [], extra);
    const from = (await ports.git.mergeBase(base, head)) ?? base;
    const uids = (0,known_uids/* knownUidsIn */.U)(ports.openStorage(config.value.backend), config.value.repository.id);
    const verified = await (0,verify/* verifyChange */.u)({
        base: ports.git.tree(base),
        head: ports.git.tree(head),
        changes: await ports.git.changes(from, head),
        knownUids: async (uid) => uids.isKnown(uid),
        isEnded: async (uid, lease) => uids.isEnded(uid, lease),
    });
    if (!verified.ok) {
        const message = `#${pull.number} is not what Leasehold renders: nothing was planned`;
        return (0,outcome/* stopped */.c)('blocked', 'change-refused', message, verified.problems, extra);
    }
    const planned = verified.value.leases.filter(({ kind }) => kind === 'create' || kind === 'update');
    if (planned.length === 0)
        return (0,outcome/* stopped */.c)('nothing', 'nothing-to-plan', `#${pull.number} changes no stack`, [], extra);
    const mixed = mixedChange(verified.value.otherPaths);
    if (mixed.length > 0) {
        const message = `#${pull.number} also changes other files, so that it is not applied by itself: nothing was planned`;
        return (0,outcome/* stopped */.c)('blocked', 'mixed-change', message, mixed, extra);
    }
    const leases = await (0,pool/* pool */.d)(planned, pool/* STACKS_AT_A_TIME */.G, async (lease) => planLease(lease, pull, input, ports));
    return (0,outcome/* provisionOutcome */.q)(leases, extra);
}
function tooEarly(input, pull) {
    if (pull === undefined)
        return undefined;
    const extra = { pullRequest: pull.number, headSha: pull.headSha };
    if (!pull.isOpen)
        return (0,outcome/* stopped */.c)('nothing', 'pull-request-closed', `#${pull.number} is closed`, [], extra);
    if (pull.isFork) {
        const message = `#${pull.number} comes from a fork: it is not planned with this repository's credentials`;
        return (0,outcome/* stopped */.c)('blocked', 'pull-request-of-fork', message, [], extra);
    }
    if (input.headSha === undefined || input.headSha === pull.headSha)
        return undefined;
    return (0,outcome/* stopped */.c)('nothing', 'head-moved', `#${pull.number} has a newer head, which has a run of its own`, [], extra);
}
function noSuchPull({ pullRequest }) {
    return (0,outcome/* stopped */.c)('failed', 'no-pull-request', `there is no pull request #${pullRequest}`);
}
async function fetched(ports, ref) {
    const commit = await ports.git.fetch(ref);
    if (commit === undefined)
        throw new result/* Fault */.vC('ref-missing', `origin does not have ${ref}`);
    return commit;
}
/** One failing stack hides no other: what goes wrong with it is its own result. */
async function planLease(lease, pull, input, ports) {
    const { uid } = lease.manifest;
    const entry = { lease: lease.lease, uid, problems: [] };
    ports.log.info(`${lease.lease}: planning ${lease.kind}`);
    try {
        const strange = await strangeIssue(lease, pull, ports.forge);
        if (strange !== undefined)
            return {
                ...entry,
                decision: 'blocked',
                reasonCode: strange.code,
                message: strange.message,
                problems: [strange],
            };
        const wrong = await (0,account/* accountProblem */.t)(lease.manifest, ports.cloud);
        if (wrong !== undefined)
            return {
                ...entry,
                decision: 'failed',
                reasonCode: wrong.code,
                message: wrong.message,
                problems: [wrong],
            };
        const workspace = await ports.terraform.open(lease.files);
        try {
            const plan = await (0,stack_plan/* planStack */.qz)(workspace, lease);
            if (!plan.ok) {
                const message = plan.problems[0]?.message ?? 'Terraform could not plan it';
                return { ...entry, decision: 'failed', reasonCode: 'plan-failed', message, problems: plan.problems };
            }
            await input.keepPlan(uid, plan.value.json);
            return await recordPlan(lease, pull, plan.value, ports);
        }
        finally {
            await workspace.close();
        }
    }
    catch (error) {
        const reasonCode = error instanceof result/* Fault */.vC ? error.code : 'unexpected-error';
        const message = error instanceof Error ? error.message : String(error);
        return { ...entry, decision: 'failed', reasonCode, message, problems: [{ code: reasonCode, message }] };
    }
}
/** S13: the first plan of a head is the one that reviewers approve; another one for the same head needs a new head. */
async function recordPlan({ manifest, tree }, { headSha, number }, plan, ports) {
    const lease = (0,stack_state/* leaseOf */.m)(manifest);
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const fact = {
        kind: 'plan',
        version: 1,
        uid: manifest.uid,
        lease,
        stateKey: manifest.backend.key,
        at: ports.clock.now(),
        run: { ...ports.run },
        headSha,
        tree,
        digest: plan.digest,
        summary: plan.summary,
    };
    const written = await evidence.create(fact, headSha);
    const kept = written === 'exists' ? await evidence.read('plan', lease, manifest.uid, headSha) : fact;
    const facts = {
        lease,
        uid: manifest.uid,
        planDigest: plan.digest,
        counts: plan.summary.counts,
        problems: [],
    };
    if (kept?.digest === plan.digest && kept.tree === tree)
        return { ...facts, decision: 'done', reasonCode: 'planned', message: (0,stack_plan/* sayCounts */.A7)(plan.summary.counts) };
    const problem = {
        code: 'plan-changed',
        message: `the plan of ${headSha.slice(0, 7)} is no longer the one that was recorded for it: what exists has changed since`,
        remedy: `push a new commit to #${number}, so that its plan can be reviewed`,
    };
    return {
        ...facts,
        decision: 'blocked',
        reasonCode: problem.code,
        message: problem.message,
        problems: [problem],
    };
}


/***/ }),

/***/ 145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   HL: () => (/* binding */ diagnosticProblem),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qz: () => (/* binding */ planStack)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4135);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);




/** Plans a create or an update in an open workspace, and says in names only what it would do. */
async function planStack(workspace, { manifest, module, tree }, onProgress = () => undefined) {
    const outcome = await workspace.plan({ destroy: false, tree, onProgress });
    if (!outcome.ok)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(...outcome.diagnostics.filter(isError).map(diagnosticProblem));
    const document = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(outcome.plan);
    if (!document.ok)
        return document;
    const summary = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .summarisePlan */ .aC)(document.value, { lease: (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseOf */ .m)(manifest), uid: manifest.uid, module });
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ json: outcome.plan, document: document.value, digest: (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .asDigest */ .J6)(summary.digest), summary });
}
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
/** What Terraform said, for people. */
function diagnosticProblem({ summary, detail, address }) {
    const where = address === undefined ? '' : `${address}: `;
    const more = detail === '' ? '' : `. ${detail}`;
    return { code: 'terraform', message: `${where}${summary}${more}` };
}
/** `2 to add, 1 to change`; of a plan that does nothing, `nothing to do`. */
function sayCounts({ create, update, replace, destroy }) {
    const parts = [
        ...(create > 0 ? [`${create} to add`] : []),
        ...(update > 0 ? [`${update} to change`] : []),
        ...(replace > 0 ? [`${replace} to replace`] : []),
        ...(destroy > 0 ? [`${destroy} to destroy`] : []),
    ];
    return parts.length === 0 ? 'nothing to do' : parts.join(', ');
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   m: () => (/* binding */ leaseOf)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8489);


/** `<team>/<name>` */
function leaseOf(manifest) {
    return `${manifest.team}/${manifest.name}`;
}
/**
 * The state of a stack; `undefined` when it was never written.
 * @throws Fault `state-unreadable` when it is there and cannot be read: that is not the same as absent (L3)
 */
async function stateOf(storage, manifest) {
    const content = await storage.read(manifest.backend.key);
    if (content === undefined)
        return undefined;
    const state = (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .u)(content);
    if (!state.ok)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('state-unreadable', `${manifest.backend.key}: ${state.problems[0]?.message ?? ''}`);
    return state.value;
}


/***/ })

};
