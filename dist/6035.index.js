export const id = 6035;
export const ids = [6035];
export const modules = {

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leaseComment),
/* harmony export */   e: () => (/* binding */ LEASE_MARKER)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _kit_money_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8552);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9744);



/** Marker of the living comment: one on each lease's issue, changed in place. */
const LEASE_MARKER = 'lease';
const ICONS = { done: '✅', now: '🔄', waiting: '⬜', failed: '❌' };
/** The living comment of a lease: what it is, what it costs, how far it is. */
function leaseComment(view) {
    const lines = [
        ...(view.headline === undefined ? [] : [view.headline, '']),
        `**${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.lease)}** · ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.title)}, ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.environment)} · ${sayPrice(view)}`,
        '',
        '| | | |',
        '| --- | --- | --- |',
        ...view.steps.map(stepRow),
        '',
        `Lease: **${view.length.kind === 'permanent' ? 'permanent' : `${(0,_lease_length_js__WEBPACK_IMPORTED_MODULE_0__/* .sayHours */ .hH)(view.length.hours)} from ready`}**`,
        ...(view.details === undefined ? [] : ['', view.details]),
    ];
    return `${lines.join('\n')}\n`;
}
function stepRow(step) {
    const label = step.state === 'now' ? `**${step.label}**` : step.label;
    return `| ${ICONS[step.state]} | ${label} | ${step.note} |`;
}
function sayPrice({ price }) {
    const month = `**${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(price.usdMonth)}** a month`;
    const all = price.forLease === null ? '' : `, about **${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(price.forLease)}** for this lease`;
    return `${month}${all}${price.unpriced > 0 ? ` · ${price.unpriced} unpriced` : ''}`;
}


/***/ }),

/***/ 5830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ obstacles),
/* harmony export */   Th: () => (/* binding */ dataAtEnd),
/* harmony export */   zl: () => (/* binding */ whatGoes)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** Names that are said one by one. */
const NAMED = 20;
/** `7 resources, of which **1 holds data**: ...`, in the words of every place that shows a rehearsal. */
function whatGoes({ resources, data, sizes }) {
    const what = `${resources} resource${resources === 1 ? '' : 's'}`;
    if (data.length === 0)
        return `${what}, none of them holds data`;
    const named = data.slice(0, NAMED).map((address) => {
        const size = sizes?.get(address);
        return size === undefined ? (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(address) : `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(address)} (${size})`;
    });
    const more = data.length > NAMED ? ` and ${data.length - NAMED} more` : '';
    return `${what}, of which **${data.length} hold${data.length === 1 ? 's' : ''} data**: ${named.join(', ')}${more}`;
}
/** What the module says becomes of the data: a line, or none where nothing is there to be destroyed. */
function dataAtEnd(said, rehearsal) {
    return said === undefined || rehearsal?.resources === 0 ? [] : [`Its data: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(said)}`];
}
/** What stands in the way of the destroy, under a heading of its own each. */
function obstacles({ blockers, cautions = [] }) {
    return [
        { heading: '⚠️ The rehearsal says that this would not work:', lines: blockers.map(problemLine) },
        { heading: '⚠️ The rehearsal cannot see whether this would work:', lines: cautions.map(problemLine) },
    ].filter(({ lines }) => lines.length > 0);
}
function problemLine({ message, remedy }) {
    return `- ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(message)}${remedy === undefined ? '' : `: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(remedy)}`}`;
}


/***/ }),

/***/ 8245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OBSTACLES),
/* harmony export */   M: () => (/* binding */ whatToClick)
/* harmony export */ });
/**
 * What settings of GitHub keep from working, each with the one sentence that says what to click. The words are those of
 * GitHub's pages; docs/troubleshooting.md is the same table with the places where each is seen, and a test holds them
 * together. `<…>` stands for a name.
 */
const OBSTACLES = {
    'permission-missing': 'give it to the job in its workflow and to every job that calls that; for the App, at Settings → Developer settings → GitHub Apps → Edit → Permissions & events, and then accept it at Settings → GitHub Apps → Configure → Review request',
    'token-refused': 'run the job again with “Re-run failed jobs”; where it is the App whose token is refused, make a new key at Settings → Developer settings → GitHub Apps → Edit → Private keys',
    'pull-request-forbidden': 'tick “Allow GitHub Actions to create and approve pull requests” at Settings → Actions → General → Workflow permissions; where it cannot be ticked, tick it first on the same page of the organisation',
    'branch-protected': 'let no rule at Settings → Rules → Rulesets or Settings → Branches match `<branch>`, or put the App on its bypass list there',
    'environment-missing': 'make `<environment>` at Settings → Environments → New environment, with “Selected branches and tags” set to the default branch, and write the role that bootstrap made into its variable `<variable>`, or into the one at Settings → Secrets and variables → Actions → Variables',
    'role-refused': 'compare the name of `<environment>` at Settings → Environments, and its branches, with what the role trusts (bootstrap/README.md), and apply bootstrap again where they differ',
    'app-key-refused': 'make a new key at Settings → Developer settings → GitHub Apps → Edit → Private keys → Generate a private key, and paste it into the secret LEASEHOLD_APP_KEY at Settings → Environments → `<environment>` → Environment secrets',
    'workflow-disabled': 'click Actions → `<workflow>` → Enable workflow',
    'heartbeat-missed': 'click Actions → Reap → Enable workflow, as GitHub switches a schedule off after 60 days without activity and when who changed it last is gone; then click Actions → Reap by hand → Run workflow with mode destroy',
    'dispatch-not-permitted': 'give the job `actions: write`, and allow the event `workflow_dispatch` and who starts it at Settings → Actions → Policies, here and in the organisation',
    'run-waits': 'nothing of Leasehold waits for a click on “Approve workflows to run”: it looks here by itself, within the hour',
};
/** The sentence with its names; a name that is not known stays as it is written above. */
function whatToClick(code, names = {}) {
    return OBSTACLES[code].replace(/<([a-z]+)>/g, (whole, name) => names[name] ?? whole);
}


/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _module_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6262);


const opened = new WeakMap();
/** The same platform for the same tree object; a tree is expected not to change while a run reads it. */
function platformOf(tree) {
    const known = opened.get(tree);
    if (known !== undefined)
        return known;
    let config;
    const modules = new Map();
    const platform = {
        tree,
        config: () => (config ??= (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(tree)),
        module: (name) => {
            const loading = modules.get(name) ?? (0,_module_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadModule */ .Vw)(tree, name);
            modules.set(name, loading);
            return loading;
        },
    };
    opened.set(tree, platform);
    return platform;
}


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ heartbeatOf),
/* harmony export */   d0: () => (/* binding */ missedHeartbeats),
/* harmony export */   ss: () => (/* binding */ isHeartbeatOf),
/* harmony export */   tB: () => (/* binding */ watchedEnvironments),
/* harmony export */   yX: () => (/* binding */ latestAllowed)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3997);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5052);
/* harmony import */ var _lease_life_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8266);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9744);
/* harmony import */ var _lease_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7926);
/* harmony import */ var _platform_obstacles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8245);








/** Reasons for which a run could not look at everything, or might not end what was due: it is no heartbeat. */
const NO_SUCCESS = new Set([
    'source-unknown',
    'too-many-due',
    'reaper-disabled',
    // Run by hand on a machine without GitHub, where no warning can be delivered.
    'needs-github',
]);
/** How long a platform may be without any run of the reaper, as long as nothing is due. */
const FIRST_DAY_HOURS = 24;
/**
 * The record of a run of the reaper; undefined for one that looked at no lease. A lease that needs somebody does not
 * make it a failure: the run was there, and calls for that itself.
 */
function heartbeatOf(result, run) {
    if (result.overdue === undefined)
        return undefined;
    const reasons = [result.reasonCode, ...result.leases.map(({ reasonCode }) => reasonCode)];
    const count = (decision) => result.leases.filter((lease) => lease.decision === decision).length;
    return {
        kind: 'heartbeat',
        version: 1,
        at: run.at,
        run: { id: run.identity.id, attempt: run.identity.attempt, url: run.identity.url },
        mode: run.mode,
        environment: run.environment ?? null,
        succeeded: !reasons.some((reason) => NO_SUCCESS.has(reason)),
        reasonCode: result.reasonCode,
        leases: result.leases.length,
        ended: count('ended'),
        warned: count('warned'),
        overdue: result.overdue,
    };
}
/**
 * Whether a record says that the leases of an environment were looked at, and that none was left that should have
 * ended. Mode `warn` ends none, which is as good while none is due.
 */
function isHeartbeatOf(record, environment) {
    const isItsOwn = record.environment === null || record.environment === environment;
    return isItsOwn && record.succeeded && (record.mode === 'destroy' || record.overdue.count === 0);
}
/** How far back a heartbeat may lie: twice the interval. */
function latestAllowed(config, now) {
    return (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .addHours */ .LY)(now, -2 * config.reaper.intervalHours);
}
/** Environments in which a lease has begun, so that somebody must look at it. */
function watchedEnvironments(leases) {
    const begun = leases.filter((facts) => beginningOf(facts) !== undefined);
    return [...new Set(begun.map(({ manifest }) => manifest.environment))].sort(_kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
}
/**
 * L22: an alarm for each environment whose leases no run looked at for twice the interval. None while the reaper is
 * switched off, and none on the first day of a platform on which nothing is due yet.
 * @param last its last heartbeat that succeeded, by environment, as far as {@link latestAllowed} looks back
 */
function missedHeartbeats(leases, last, { config, now }) {
    if (!config.reaper.enabled)
        return [];
    return watchedEnvironments(leases)
        .filter((environment) => !last.has(environment))
        .filter((environment) => !isFirstDay(leases, environment, { config, now }))
        .map((environment) => ({
        code: 'heartbeat-missed',
        message: `no run of the reaper looked at the leases of \`${environment}\` for ${(0,_lease_say_js__WEBPACK_IMPORTED_MODULE_5__/* .saySpan */ .YD)(latestAllowed(config, now), now)}; it should every ${(0,_lease_length_js__WEBPACK_IMPORTED_MODULE_4__/* .sayHours */ .hH)(config.reaper.intervalHours)}, so leases do not end`,
        remedy: (0,_platform_obstacles_js__WEBPACK_IMPORTED_MODULE_6__/* .whatToClick */ .M)('heartbeat-missed'),
    }));
}
function isFirstDay(leases, environment, { config, now }) {
    return leases
        .filter(({ manifest }) => manifest.environment === environment)
        .every((facts) => {
        const begun = beginningOf(facts);
        const { end } = (0,_lease_life_js__WEBPACK_IMPORTED_MODULE_3__/* .lifeOf */ .c_)(facts, config);
        const isYoung = begun === undefined || (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)((0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .addHours */ .LY)(begun, FIRST_DAY_HOURS)) > (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now);
        const isDue = facts.request.kind === 'missing' || (end !== null && (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .isReached */ .xg)(end, now));
        return isYoung && !isDue;
    });
}
/** When Terraform was first started on it; undefined: never. */
function beginningOf({ evidence, state }) {
    const begun = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOf */ .X1)(evidence, 'apply-begun').flatMap(({ at }) => (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(at) ?? []);
    const marked = state.kind === 'present' ? state.state.markers.start : undefined;
    const all = [...begun, ...(marked === undefined ? [] : [marked])];
    return all.length === 0 ? undefined : all.reduce(_lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .earliest */ .Qd);
}


/***/ }),

/***/ 6780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ TOMBSTONE_ID),
/* harmony export */   JX: () => (/* binding */ CLOSED_ID),
/* harmony export */   xC: () => (/* binding */ unclosedLeases)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);


/** Id of the tombstone in its folder: a life ends once. */
const TOMBSTONE_ID = 'end';
/** Id of the record that says that files and issue are done with. */
const CLOSED_ID = 'closed';
/**
 * Ended lives whose files or issue are not done with, from the keys of the storage. The files may be gone from the
 * default branch (a run was killed right after, or a person merged the PR), so Git cannot tell (L15).
 */
function unclosedLeases(repositoryId, keys) {
    const held = new Set(keys);
    return keys
        .flatMap((key) => {
        const [repository, team, name, uid = '', folder, kind, file, ...rest] = key.split('/');
        const isTombstone = folder === 'evidence' && kind === 'tombstone' && file !== undefined && rest.length === 0;
        if (repository !== String(repositoryId) || !isTombstone || !(0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid))
            return [];
        const closed = `${repository}/${team}/${name}/${uid}/evidence/run-record/${CLOSED_ID}.json`;
        return held.has(closed) ? [] : [{ lease: `${team}/${name}`, uid }];
    })
        .sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.lease, b.lease) || (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.uid, b.uid));
}


/***/ }),

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ dispatchOfBranch),
/* harmony export */   Br: () => (/* binding */ askersOfBranch),
/* harmony export */   F$: () => (/* binding */ dispatchBranch),
/* harmony export */   LJ: () => (/* binding */ isChangeBranch),
/* harmony export */   Lr: () => (/* binding */ issueOfBranch),
/* harmony export */   Pf: () => (/* binding */ changeBranch),
/* harmony export */   R7: () => (/* binding */ dispatchPrefix),
/* harmony export */   Wf: () => (/* binding */ requestBranch)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);

const REQUEST_BRANCH = /^leasehold\/request-([1-9][0-9]{0,8})$/;
const DISPATCH_BRANCH = /^leasehold\/dispatch-([0-9a-f]{16})-by-([1-9][0-9]{0,14})-([1-9][0-9]{0,14})$/;
const ASKERS = /^leasehold\/[a-z0-9-]+-by-([1-9][0-9]{0,14}(?:-[1-9][0-9]{0,14})*)$/;
/** The branch of the pull request that an issue becomes. */
function requestBranch(issue) {
    return `leasehold/request-${issue}`;
}
/** The issue whose branch this is; `undefined` for any other branch. */
function issueOfBranch(branch) {
    const issue = REQUEST_BRANCH.exec(branch)?.[1];
    return issue === undefined ? undefined : Number(issue);
}
/**
 * The branch of a request from elsewhere: the same sender with the same key always meets the same branch, and so the
 * same pull request (S15). Sender and named person stand in it, as a pull request's branch cannot be edited like its
 * text: neither may approve it (S8).
 */
function dispatchBranch(asked) {
    return `${dispatchPrefix(asked)}${asked.sender.id}-${asked.person.id}`;
}
/** What all branches of one key of one sender begin with, whomever they name. */
function dispatchPrefix(asked) {
    const digest = (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${asked.sender.id}\n${asked.key}`).slice('sha256:'.length);
    return `leasehold/dispatch-${digest.slice(0, 16)}-by-`;
}
/** Sender and named person of a request from elsewhere; `undefined` for any other branch. Such a one always needs approval. */
function dispatchOfBranch(branch) {
    const [, key, sender, person] = DISPATCH_BRANCH.exec(branch) ?? [];
    if (key === undefined || sender === undefined || person === undefined)
        return undefined;
    return { key, sender: Number(sender), person: Number(person) };
}
/** Numeric ids of those who asked for what a branch of automation holds, where its name ends with `-by-<id>-<id>…` (S6, S8). */
function askersOfBranch(branch) {
    const ids = ASKERS.exec(branch)?.[1];
    return ids === undefined ? [] : ids.split('-').map(Number);
}
/**
 * The branch of a pull request that changes a living lease: one for each time that somebody asked. Who asked first
 * stands in its name; those who asked after them, in the messages of its commits.
 * @param source what asked, for example `comment-123`
 */
function changeBranch(asked) {
    const { team, name, source, by } = asked;
    const digest = (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${team}/${name}\n${source}`).slice('sha256:'.length);
    return `${changePrefix(asked)}${digest.slice(0, 8)}-by-${by.id}`;
}
/** Whether a branch may be one that changes this lease; `a/b-c` and `a-b/c` share their names, so look at its files too. */
function isChangeBranch(branch, lease) {
    const prefix = changePrefix(lease);
    return branch.startsWith(prefix) && /^[0-9a-f]{8}-by-[1-9][0-9]{0,14}$/.test(branch.slice(prefix.length));
}
function changePrefix({ team, name }) {
    return `leasehold/change-${team}-${name}-`;
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ monthlyPrice),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);




/** What a lease costs by its module's formula; undefined when its inputs or the unit prices are not known. */
function priceOf(reading, prices) {
    const { module, request, facts } = reading;
    if (module === undefined || request === undefined || prices === undefined)
        return undefined;
    const inputs = (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(module, request.inputs);
    if (!inputs.ok)
        return undefined;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimatePrice */ .c9)(module.manifest.price, inputs.value, facts.manifest.region, prices);
}
/** USD a month: by the formula, else as it was when the lease was applied last; `null` when neither is known. */
function monthlyPrice(reading, prices) {
    const price = priceOf(reading, prices);
    if (price !== undefined)
        return price.usdMonth;
    const applied = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(reading.facts.evidence, 'run-record').filter(({ event }) => event === 'applied');
    const known = applied.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.priceUsdMonth;
    return known === undefined || known === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(known);
}
/** What so many hours cost; `null` when the price is not known. */
function costOf(usdMonth, hours) {
    return usdMonth === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)((usdMonth * hours) / _price_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9);
}


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ dataTypesOf),
/* harmony export */   XF: () => (/* binding */ filesOfTree),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   oM: () => (/* binding */ evidenceLog),
/* harmony export */   pD: () => (/* binding */ recordContext),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5242);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _platform_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3195);



function recordContext(run) {
    return { now: run.ports.clock.now(), run: run.ports.run, commit: run.commit };
}
function evidenceLog(run, manifest) {
    return (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .openEvidence */ .i)(run.ports.openStorage(manifest.backend), manifest.repository);
}
/** A stack's files under an older tree id, which the history of the default branch holds. */
function filesOfTree(git) {
    return async (tree) => {
        try {
            const files = await (0,_platform_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(git.tree(tree), '');
            return files.size === 0 ? undefined : files;
        }
        catch (error) {
            if (error instanceof _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC && error.code === 'commit-missing')
                return undefined;
            throw error;
        }
    };
}
/** Resource types that hold data, as the frozen module says. */
function dataTypesOf(reading) {
    return reading.module?.manifest.data?.resources ?? [];
}
/** What becomes of the data: the owner's word where the module asks, else what the module always does. */
function wordOf({ facts, module, }) {
    const isCarried = module?.manifest.data?.['end-variable'] !== undefined;
    if (facts.finalSnapshot === 'always')
        return { word: 'snapshot', isCarried };
    const word = facts.request.kind === 'valid' ? facts.request.data : undefined;
    return facts.finalSnapshot === 'ask' && word !== undefined ? { word, isCarried } : undefined;
}
function outcomeOf({ lease, manifest }, rest) {
    return { end: null, isRed: false, problems: [], ...rest, lease, uid: manifest.uid };
}


/***/ }),

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reapAndRecord: () => (/* binding */ reapAndRecord),
  recordRun: () => (/* binding */ recordRun)
});

// EXTERNAL MODULE: ../src/platform/config.js + 3 modules
var platform_config = __webpack_require__(6262);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/reaper/heartbeat.js
var heartbeat = __webpack_require__(9503);
// EXTERNAL MODULE: ../src/reaper/journal.js + 2 modules
var journal = __webpack_require__(9205);
// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/platform/load.js + 4 modules
var load = __webpack_require__(4737);
// EXTERNAL MODULE: ../src/reaper/authority.js
var authority = __webpack_require__(294);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
;// CONCATENATED MODULE: ../src/reaper/caps.js

/** Below this many leases a share says nothing: one of three is 33 %. */
const PERCENT_FROM = 10;
/**
 * L6: too many ends at once are a mistake somewhere, in a clock, a default or a bulk edit. Then none is carried out.
 * An end that a run began and did not finish is no candidate: its resources are gone already.
 * @param total leases that the default branch holds
 */
function capOf(candidates, total, { maxPerRun, maxPercent }) {
    const due = candidates
        .filter(({ decision }) => isCapped(decision))
        .sort((a, b) => (0,canonical/* compareText */.n6)(a.lease, b.lease));
    const isMany = due.length > maxPerRun;
    const isLargeShare = total > PERCENT_FROM && due.length * 100 > total * maxPercent;
    if (!isMany && !isLargeShare)
        return undefined;
    const limit = isMany
        ? `\`max-per-run\` is ${maxPerRun}`
        : `\`max-percent\` is ${maxPercent} of ${total} leases`;
    return {
        message: `${due.length} leases are due at once, and ${limit}: nothing was destroyed`,
        digest: (0,canonical/* digestOf */.ol)(due.map(({ lease, uid, decision }) => ({ lease, uid, reasonCode: decision.reasonCode }))),
        due,
    };
}
/** An end that counts for the cap. */
function isCapped({ kind }) {
    return kind === 'end' || kind === 'remove-only';
}

// EXTERNAL MODULE: ../src/reaper/decide.js + 2 modules
var decide = __webpack_require__(7478);
;// CONCATENATED MODULE: ../src/reaper/decision.js
/** Decisions after which a run must be red: somebody has to look. */
function isRed(decision) {
    return decision.kind === 'blocked' || decision.kind === 'state-lost' || decision.kind === 'invalid';
}

// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease_lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/lease/life.js
var life = __webpack_require__(8266);
;// CONCATENATED MODULE: ../src/reaper/overdue.js



/**
 * Since when a lease is due and still there; undefined when it is not. One that cannot end, as something blocks it or
 * cannot be understood, is due since its end where that is known: nobody waits less for being told.
 */
function dueOf(facts, decision, config, now) {
    if ('due' in decision)
        return { lease: facts.lease, since: decision.due };
    if (decision.kind !== 'blocked' && decision.kind !== 'state-lost' && decision.kind !== 'invalid')
        return undefined;
    const { end } = (0,life/* lifeOf */.c_)(facts, config);
    return end === null || !(0,lease_lease/* isReached */.xg)(end, now) ? undefined : { lease: facts.lease, since: end };
}
/** For how long leases are overdue, in whole seconds; the grace is part of it (L22). */
function overdueOf(due, now) {
    const waits = due
        .map(({ lease, since }) => ({ lease, since, seconds: secondsBetween(since, now) }))
        .sort((a, b) => a.seconds - b.seconds);
    return {
        count: waits.length,
        p50Seconds: percentile(waits, 50),
        p95Seconds: percentile(waits, 95),
        oldest: waits.at(-1) ?? null,
    };
}
/** The least wait that so many percent of them do not pass; 0 of none. */
function percentile(waits, percent) {
    return waits[Math.ceil((waits.length * percent) / 100) - 1]?.seconds ?? 0;
}
function secondsBetween(from, to) {
    return Math.max(0, Math.floor(((0,brands/* millisecondsOf */.W$)(to) - (0,brands/* millisecondsOf */.W$)(from)) / 1_000));
}

// EXTERNAL MODULE: ../src/reaper/records.js
var records = __webpack_require__(8477);
// EXTERNAL MODULE: ../src/reaper/unclosed.js
var unclosed = __webpack_require__(6780);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
;// CONCATENATED MODULE: ../src/reaper/confirmation.js
/**
 * Whether a list of ends may be carried out though it is long (L6): the person is an approver, and it is the list that
 * they saw. Where leasehold.yaml names no approvers, whoever could start the run by hand is one: GitHub asks for the role
 * of a writer.
 * @returns why not; undefined when they may
 */
function whyNotConfirmed(cap, { digest, by }, { approvers }) {
    if (approvers !== undefined && !approvers.some(({ id }) => id === by.id))
        return {
            code: 'confirm-not-permitted',
            message: `\`${by.login}\` is no approver, and may not confirm ${cap.due.length} ends at once`,
            field: 'confirm-digest',
            allowed: approvers.map(({ login }) => login),
            remedy: 'one of them looks at the list, and starts the run',
        };
    if (digest !== cap.digest)
        return {
            code: 'confirm-other-list',
            message: `the list of what is due is not the one that was confirmed: it has the digest ${cap.digest} now`,
            field: 'confirm-digest',
            allowed: [cap.digest],
            remedy: 'look at the list as it is now, and start the run again with its digest',
        };
    return undefined;
}

// EXTERNAL MODULE: ../src/run/reaper/context.js
var reaper_context = __webpack_require__(7234);
;// CONCATENATED MODULE: ../src/run/reaper/confirm.js




/** A confirmation counts for the list as it is now, of whoever may confirm; any other changes nothing (L6). */
function settleCap(cap, confirmation, { config, ports }) {
    if (confirmation === undefined)
        return { cap, confirmed: undefined };
    if (cap === undefined) {
        ports.log.info('there are not too many ends any more, so that nothing is to confirm');
        return { cap, confirmed: undefined };
    }
    const problem = whyNotConfirmed(cap, confirmation, config);
    if (problem !== undefined)
        return { cap: { ...cap, refused: problem }, confirmed: undefined };
    ports.log.info(`${confirmation.by.login} confirmed ${cap.due.length} ends (${cap.digest})`);
    return { cap: undefined, confirmed: { cap, by: confirmation.by } };
}
/** Who let this lease end among so many, before it does. */
async function recordConfirmed(reading, { cap, by }, run) {
    const { facts } = reading;
    const id = `confirmed-${cap.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
    if ((0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'run-record').some((record) => record.id === id))
        return;
    const record = {
        ...(0,records/* reaperRecord */.Vj)(facts, (0,reaper_context/* recordContext */.pD)(run), {
            id,
            event: 'confirmed',
            reasonCode: 'ends-confirmed',
            message: `one of ${cap.due.length} ends at once, as ${by.login} confirmed (${cap.digest})`,
        }),
        actor: { login: by.login, id: by.id },
    };
    await (0,reaper_context/* evidenceLog */.oM)(run, facts.manifest).create(record, id);
}

// EXTERNAL MODULE: ../src/catalog/entry.js + 1 modules
var catalog_entry = __webpack_require__(711);
// EXTERNAL MODULE: ../src/platform/tree.js
var tree = __webpack_require__(3195);
;// CONCATENATED MODULE: ../src/reaper/failure.js
/**
 * Why AWS or Terraform would not destroy. Terraform's diagnostics carry no code of their own, but AWS's name of the error
 * stands in them, and Terraform's own titles; both are what their documentation calls stable. What is not recognised keeps
 * the reason that it came with.
 */
const SIGNS = [
    [/\bBucketNotEmpty\b/, 'bucket-not-empty'],
    [
        /\bDeletionProtection(?:Enabled)?\b|[Dd]eletion[ _][Pp]rotection|protected DB|disableApiTermination/,
        'deletion-protected',
    ],
    [/Final(?:DB)?SnapshotIdentifier|final_snapshot_identifier/, 'snapshot-missing'],
    [/Instance cannot be destroyed|lifecycle\.prevent_destroy/, 'prevent-destroy'],
    [/Error acquiring the state lock/, 'state-locked'],
    [/\bExpiredToken(?:Exception)?\b/, 'credentials-expired'],
    [/\bDependencyViolation\b|\bDeleteConflict\b/, 'still-in-use'],
    [/\bAccessDenied(?:Exception)?\b|\bUnauthorizedOperation\b/, 'access-denied'],
];
/** A narrower reason than `destroy-failed` or `destroy-plan-failed`, where what was said gives one. */
function classifyFailure(reasonCode, problems) {
    if (reasonCode !== 'destroy-failed' && reasonCode !== 'destroy-plan-failed')
        return reasonCode;
    const found = SIGNS.find(([sign]) => problems.some(({ message }) => sign.test(message)));
    return found?.[1] ?? reasonCode;
}
const PLATFORM_LOOKS = 'look at the run, mend what it says, and comment `/retry`';
const STEPS = {
    'bucket-not-empty': {
        who: 'owner',
        step: 'empty the bucket, or let its objects go with it by changing the request, and comment `/retry`',
    },
    'deletion-protected': {
        who: 'owner',
        step: 'take the deletion protection off (the reaper never does), and comment `/retry`',
    },
    'snapshot-missing': {
        who: 'owner',
        step: 'say what happens to the data: `/end --snapshot` or `/end --discard`',
    },
    'word-plan-refused': {
        who: 'owner',
        step: 'the stack has changes that were never applied: apply them, or take them back, then comment `/retry`',
    },
    'still-in-use': {
        who: 'owner',
        step: 'something outside this lease uses one of its resources: take that away, and comment `/retry`',
    },
    'prevent-destroy': {
        who: 'platform',
        step: 'the module protects a resource with `prevent_destroy`, which is never edited away: decide what becomes of it',
    },
    'protection-removed': {
        who: 'platform',
        step: 'bring the protection back, or extend the lease until the change that takes it off is applied, and comment `/retry`',
    },
    'lock-left': {
        who: 'platform',
        step: 'make sure that nobody works on the state, then take the lock away as the run says',
    },
    'state-locked': { who: 'platform', step: 'see who holds the lock of the state; the next try waits for it' },
    'credentials-expired': { who: 'platform', step: 'give the role that ends leases a longer session' },
    'access-denied': {
        who: 'platform',
        step: 'give the role that ends leases what it lacks, and comment `/retry`',
    },
    'account-denied': {
        who: 'platform',
        step: 'take the account off `reaper.denied-accounts`, or end this lease by hand',
    },
    'state-lost': {
        who: 'platform',
        step: 'look at older versions of the state object, and at what carries the tag `leasehold:uid`',
    },
    quarantined: { who: 'platform', step: 'mend what the last try says, and comment `/retry`' },
    'request-unreadable': { who: 'owner', step: 'correct the request: until then this lease never ends' },
};
/** Who acts next, and how; everything that is not listed is the platform team's. */
function nextStepOf(reasonCode) {
    return STEPS[reasonCode] ?? { who: 'platform', step: PLATFORM_LOOKS };
}

// EXTERNAL MODULE: ../src/reaper/tries.js
var reaper_tries = __webpack_require__(4150);
// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/kit/money.js
var money = __webpack_require__(8552);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
;// CONCATENATED MODULE: ../src/comment/ended-comment.js



const REASONS = {
    'lease-ended': 'its lease ran out',
    'end-requested': 'its owner ended it',
    'request-deleted': 'its request was deleted',
    'never-applied': 'its request was withdrawn',
};
/** ARNs that are shown; the tombstone holds all. */
const SHOWN = 20;
/** The last word on a lease: what is gone, how that is known, how long it ran and what it cost. */
function endedComment(view) {
    const why = REASONS[view.reasonCode] ?? (0,markdown/* escapeMarkdown */.FV)(view.reasonCode);
    const lines = [
        `🏁 **${(0,markdown/* escapeMarkdown */.FV)(view.lease)} has ended**: ${why}. ${proof(view)} ${ended_comment_life(view)}`.trimEnd(),
    ];
    if (view.kept !== undefined && view.kept.length > 0)
        lines.push('', `💾 Kept, as its owner said, until somebody deletes it: ${view.kept.map(markdown/* inlineCode */.ti).join(', ')}`);
    if (view.leftovers.length > 0) {
        lines.push('', '⚠️ These still carry its tag; AWS may list them for some hours after they are gone:');
        lines.push(...view.leftovers.slice(0, SHOWN).map((arn) => `- ${(0,markdown/* inlineCode */.ti)(arn)}`));
        if (view.leftovers.length > SHOWN)
            lines.push(`- and ${view.leftovers.length - SHOWN} more`);
    }
    lines.push('', `**Next** ${next(view)}`);
    return `${lines.join('\n')}\n`;
}
function next({ removal, leftovers }) {
    if (removal !== undefined)
        return `#${removal.pull} removes its files; somebody who may merge to ${(0,markdown/* inlineCode */.ti)(removal.branch)} merges it.`;
    if (leftovers.length > 0)
        return 'the platform team looks tomorrow whether these are gone.';
    return 'nothing is left to do; to have it again, open a new request.';
}
/** What the living comment says from then on: outputs of what is gone help nobody. */
function endedLivingComment({ lease, ended }) {
    return `🏁 **${(0,markdown/* escapeMarkdown */.FV)(lease)} has ended** · ${(0,say/* sayInstant */.$r)(ended)} · the proof is in the last comment\n`;
}
function proof({ destroyed, leftovers }) {
    if (destroyed === null)
        return 'It was never applied, so there was nothing to destroy.';
    const tagged = leftovers.length === 0
        ? 'no tagged leftovers'
        : `${leftovers.length} tagged leftover${leftovers.length === 1 ? '' : 's'}`;
    return `${destroyed} of ${destroyed} resources destroyed, state empty, ${tagged}.`;
}
function ended_comment_life({ start, ended, cost }) {
    if (start === null)
        return '';
    const price = cost === null ? '' : ` and cost about ${(0,money/* sayUsd */.c)(cost)}`;
    return `It ran ${(0,say/* saySpan */.YD)(start, ended)}${price}, until ${(0,say/* sayInstant */.$r)(ended)}.`;
}

// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/run/lease-price.js
var lease_price = __webpack_require__(1843);
// EXTERNAL MODULE: ../src/request/path.js
var path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/stack/manifest.js + 2 modules
var stack_manifest = __webpack_require__(2724);
;// CONCATENATED MODULE: ../src/run/reaper/remove-lease.js



/** Problem of a forge that only a working tree stands for: its files are removed, and a person commits that. */
const COMMIT_BY_HAND = 'commit-by-hand';
/** Commits that other people's pushes may overtake before a run gives up until the next. */
const ATTEMPTS = 5;
/**
 * Removes the files of a lease whose end is proved, by one commit or, where automation may not push, by a PR. Started
 * again it finds what is done already (S15), and it never touches a new life under the same name.
 */
async function removeLease(ended, config, ports) {
    const branch = config.repository.defaultBranch;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const head = await ports.git.fetch(branch);
        if (head === undefined)
            throw new result/* Fault */.vC('branch-missing', `origin has no branch ${branch}`);
        const paths = await pathsOf(ended, ports.git.tree(head));
        if (paths.length === 0)
            return (0,result.ok)({ kind: 'removed', commit: undefined });
        const commit = await ports.forge.commit({
            branch,
            expectedHead: head,
            message: messageOf(ended),
            additions: new Map(),
            deletions: paths,
        });
        if (commit.ok)
            return (0,result.ok)({ kind: 'removed', commit: commit.value });
        const codes = commit.problems.map(({ code }) => code);
        if (codes.includes('branch-protected'))
            return removeByPull(ended, branch, head, ports);
        if (codes.includes(COMMIT_BY_HAND))
            return (0,result.ok)({ kind: 'waiting', pull: undefined });
        if (!codes.includes('head-moved'))
            return commit;
        ports.log.info(`${ended.lease}: ${branch} moved, looking again`);
    }
    return (0,result/* problems */.Bk)({
        code: 'head-moved',
        message: `\`${branch}\` moved ${ATTEMPTS} times while the files of ${ended.lease} were to be removed`,
        remedy: 'nothing is lost: the next run removes them',
    });
}
async function removeByPull(ended, base, head, { git, forge, log }) {
    const branch = `leasehold/end-${ended.uid.slice(0, 8)}`;
    const existing = await forge.pullRequestFrom(branch);
    if (existing?.isOpen === true)
        return (0,result.ok)({ kind: 'waiting', pull: existing.number });
    if (existing !== undefined && !existing.isMerged)
        return (0,result/* problems */.Bk)({
            code: 'removal-refused',
            message: `PR #${existing.number}, which removes the files of ${ended.lease}, was closed without a merge`,
            remedy: 'reopen and merge it: its infrastructure is gone',
        });
    const at = await forge.createBranch(branch, head);
    const tree = git.tree((await git.fetch(branch)) ?? at);
    const paths = await pathsOf(ended, tree);
    if (paths.length > 0) {
        const commit = await forge.commit({
            branch,
            expectedHead: at,
            message: messageOf(ended),
            additions: new Map(),
            deletions: paths,
        });
        if (!commit.ok)
            return commit;
    }
    const pull = await forge.createPullRequest({
        branch,
        base,
        title: `Remove ${ended.lease}, which has ended`,
        body: pullBody(ended, base),
    });
    if (!pull.ok)
        return pull;
    log.info(`${ended.lease}: \`${base}\` takes no direct commits; #${pull.value.number} removes its files`);
    return (0,result.ok)({ kind: 'waiting', pull: pull.value.number });
}
/** Files of the stack and its request, when the tree still holds this life of it. */
async function pathsOf({ team, name, uid }, tree) {
    const folder = (0,path/* stackFolder */.pl)(team, name);
    const files = (await tree.list(folder)).map((entry) => entry.path);
    if (files.length === 0)
        return [];
    const content = await tree.read(`${folder}/stack.json`);
    const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(`${folder}/stack.json`, content);
    if (manifest?.ok !== true || manifest.value.uid !== uid)
        return [];
    const request = (0,path/* requestPath */.Zq)(team, name);
    const requests = await tree.list(`requests/${team}`);
    return requests.some((entry) => entry.path === request) ? [...files, request] : files;
}
function messageOf({ lease, uid, issue }) {
    const home = issue === null ? '' : `\nIssue: #${issue}`;
    return `Remove ${lease}, which has ended\n\nIts end is proved; the tombstone is in evidence.\n\nUid: ${uid}${home}`;
}
function pullBody({ lease, issue }, base) {
    const home = issue === null ? '' : ` It was the lease of #${issue}.`;
    return (`The infrastructure of \`${lease}\` is gone, and its end is proved.${home} Its files are all that is left.\n\n` +
        `**Next:** \`${base}\` takes no direct commits by automation, so somebody who may merge to it merges this.\n`);
}

;// CONCATENATED MODULE: ../src/run/reaper/finish-end.js









/**
 * What is left once an end is proved: the files, then the comment, then the issue, then the record that all is done.
 * Level-triggered: from the tombstone alone, so that it also completes what a killed run left (L15).
 */
async function finishEnd(tombstone, log, run) {
    const { lease, uid } = tombstone;
    const [team = '', name = ''] = lease.split('/');
    const entry = (0,catalog_entry/* tombstoneEntry */.AN)(tombstone);
    const issue = entry?.issue ?? null;
    const { forge } = run.ports;
    const removal = await removeLease({ lease, team, name, uid, issue }, run.config, run.ports);
    const outcome = { lease, uid, end: (0,brands/* parseInstant */.nV)(tombstone.end) ?? null, reasonCode: tombstone.reasonCode };
    if (!removal.ok) {
        const message = removal.problems[0]?.message ?? 'its files could not be removed';
        const reasonCode = removal.problems[0]?.code ?? 'removal-failed';
        return { ...outcome, reasonCode, decision: 'failed', message, isRed: true, problems: removal.problems };
    }
    const isWaiting = removal.value.kind === 'waiting';
    const pull = removal.value.kind === 'waiting' ? removal.value.pull : undefined;
    if (issue !== null) {
        const ended = (0,brands/* parseInstant */.nV)(tombstone.at) ?? run.now;
        await forge.putComment(issue, lease_comment/* LEASE_MARKER */.e, endedLivingComment({ lease, ended }));
        await forge.putComment(issue, `ended-${uid.slice(0, 8)}`, endedText(tombstone, pull, run));
    }
    if (isWaiting)
        return {
            ...outcome,
            decision: 'waiting',
            message: `its end is proved; ${pull === undefined ? 'commit the removal of its files' : `PR #${pull} removes its files`}`,
            isRed: false,
            problems: [],
        };
    if (issue !== null)
        await forge.closeIssue(issue);
    await recordClosed(tombstone, issue, log, run);
    const gone = tombstone.lineage === null ? 'it was never applied' : `${tombstone.destroyed} resources destroyed`;
    return {
        ...outcome,
        decision: 'ended',
        message: `${gone}; its files are removed`,
        isRed: false,
        problems: [],
    };
}
function endedText(tombstone, pull, run) {
    const start = (0,brands/* parseInstant */.nV)(tombstone.start) ?? null;
    const ended = (0,brands/* parseInstant */.nV)(tombstone.at) ?? run.now;
    const month = (0,catalog_entry/* tombstoneEntry */.AN)(tombstone)?.price.usdMonth ?? null;
    const hours = start === null ? 0 : ((0,brands/* millisecondsOf */.W$)(ended) - (0,brands/* millisecondsOf */.W$)(start)) / lease_lease/* HOUR */.dp;
    return endedComment({
        lease: tombstone.lease,
        reasonCode: tombstone.reasonCode,
        start,
        ended,
        destroyed: tombstone.lineage === null ? null : tombstone.destroyed,
        leftovers: tombstone.leftovers,
        kept: tombstone.kept ?? [],
        cost: month === null || start === null ? null : (0,lease_price/* costOf */.ho)((0,brands/* usd */.dR)(month), hours),
        removal: pull === undefined ? undefined : { pull, branch: run.config.repository.defaultBranch },
    });
}
async function recordClosed(tombstone, issue, log, run) {
    const { now, run: identity, commit } = (0,reaper_context/* recordContext */.pD)(run);
    const { version, uid, lease, stateKey } = tombstone;
    await log.create({
        kind: 'run-record',
        version,
        uid,
        lease,
        stateKey,
        at: now,
        run: { ...identity },
        id: unclosed/* CLOSED_ID */.JX,
        event: 'closed',
        actor: { login: 'leasehold', id: 0 },
        reasonCode: tombstone.reasonCode,
        message: issue === null ? 'its files are removed' : 'its files are removed and its issue is closed',
        requestSha: null,
        commit,
        tree: null,
        planDigest: null,
        approvers: [],
        policy: null,
        pullRequest: null,
        issue,
        durationSeconds: 0,
        priceUsdMonth: null,
        resources: 0,
    }, unclosed/* CLOSED_ID */.JX);
}

// EXTERNAL MODULE: ../src/request/branch.js
var branch = __webpack_require__(285);
;// CONCATENATED MODULE: ../src/run/reaper/pending-pull.js



/**
 * The PR of an authorised person that would change a lease (L9): from a branch of this repository, to the default
 * branch, and not older than `reaper.max-pending`, as a forgotten PR must not keep a lease for ever.
 */
async function pendingPull(place, { config, now }, forge) {
    const request = (0,path/* requestPath */.Zq)(place.team, place.name);
    const folder = `${(0,path/* stackFolder */.pl)(place.team, place.name)}/`;
    for (const pull of await forge.openPullRequests()) {
        if (pull.isFork || pull.base !== config.repository.defaultBranch)
            continue;
        if ((0,lease_lease/* isReached */.xg)((0,lease_lease/* addHours */.LY)(pull.createdAt, config.reaper.maxPendingHours), now))
            continue;
        const paths = await forge.changedPaths(pull.number);
        if (!paths.some((path) => path === request || path.startsWith(folder)))
            continue;
        if (await isAuthorised(pull, config, forge))
            return pull.number;
    }
    return undefined;
}
/**
 * Who pushed a branch to this repository may write to it. A PR that automation made from an issue is as good as the
 * issue's author: anybody can open an issue, and nobody from outside may keep a lease alive with it.
 */
async function isAuthorised(pull, config, forge) {
    if (!pull.author.isBot)
        return true;
    const issue = (0,branch/* issueOfBranch */.Lr)(pull.branch);
    if (issue === undefined)
        return pull.branch.startsWith('leasehold/');
    const author = (await forge.issue(issue))?.author;
    const known = [...[...config.teams.values()].flatMap((team) => team.members), ...(config.approvers ?? [])];
    return author !== undefined && known.some((person) => person.id === author.id);
}

// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
// EXTERNAL MODULE: ../src/run/state-lock.js + 4 modules
var state_lock = __webpack_require__(2636);
;// CONCATENATED MODULE: ../src/comment/blocked-comment.js



/** Problems that are shown; the run has all. */
const blocked_comment_SHOWN = 5;
/** Told once for each reason why a lease does not end: what is in the way, and who does what about it. */
function blockedComment({ lease, reasonCode, message, problems, owner }) {
    const { who, step } = nextStepOf(reasonCode);
    const told = problems.length === 0 ? [message] : problems.slice(0, blocked_comment_SHOWN).map((one) => one.message);
    const more = problems.length > blocked_comment_SHOWN ? [`- and ${problems.length - blocked_comment_SHOWN} more, in the run`] : [];
    return [
        `⛔ **${(0,markdown/* escapeMarkdown */.FV)(lease)} should have ended, and does not**: ${(0,markdown/* inlineCode */.ti)(reasonCode)}. It is kept, and goes on costing.`,
        '',
        ...told.map((one) => `- ${(0,markdown/* escapeMarkdown */.FV)((0,markdown/* plainLine */.h0)(one))}`),
        ...more,
        '',
        `**Next** ${whoActs(who, owner)}: ${step}.`,
        '',
    ].join('\n');
}
function whoActs(who, owner) {
    if (who === 'platform')
        return 'the platform team';
    return owner === undefined ? 'its owner' : `its owner, ${(0,markdown/* inlineCode */.ti)(owner)}`;
}
/** The question that keeps a lease alive: what becomes of what it holds. */
function dataQuestionComment({ lease, request, end, data, nth }) {
    const again = nth === 1 ? '' : ` (asked for the ${ordinal(nth)} time)`;
    const since = end === null ? 'Its request was deleted' : `It ended ${(0,say/* sayInstant */.$r)(end)}`;
    const holds = data.length === 0 ? 'it holds data' : `it holds data: ${data.map(markdown/* inlineCode */.ti).join(', ')}`;
    const how = end === null
        ? `put ${(0,markdown/* inlineCode */.ti)(request)} back with \`end: {at: <now>, data: snapshot}\` or \`data: discard\``
        : 'comment `/end --snapshot` to keep a last copy, or `/end --discard` to keep nothing; `/extend 7d` keeps it all';
    return [
        `❓ **What happens to the data of ${(0,markdown/* escapeMarkdown */.FV)(lease)}?**${again}`,
        '',
        `${since}, and ${holds}. Without an answer nothing is destroyed, and it goes on costing.`,
        '',
        `**Next** its team: ${how}.`,
        '',
    ].join('\n');
}
function ordinal(number) {
    const tens = number % 100;
    const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
    return `${number}${suffix}`;
}

;// CONCATENATED MODULE: ../src/run/reaper/tell.js




/**
 * Says on the lease's issue why it does not end. Told again it changes nothing, so that a run that was killed between
 * this and its record says it once all the same (S15).
 * @param since tells one change of the reason from the next
 */
async function tellBlocked(reading, what, since, run) {
    const { lease, manifest } = reading.facts;
    if (manifest.issue === null)
        return run.ports.log.warn(`${lease} has no issue to be told on: ${what.message}`);
    const markdown = blockedComment({ lease, ...what, owner: reading.request?.owner });
    await run.ports.forge.putComment(manifest.issue, `blocked-${what.reasonCode}-${since}`, markdown);
}
/** Asks the team what becomes of the data, then writes down that it was asked. */
async function askData(reading, decision, run) {
    const { facts } = reading;
    const { lease, manifest } = facts;
    const id = (0,reaper_tries/* askId */.TO)(decision.nth, decision.end);
    const { nth, end } = decision;
    const markdown = dataQuestionComment({
        lease,
        request: manifest.request,
        end,
        data: heldData(reading),
        nth,
    });
    if (manifest.issue === null)
        run.ports.log.warn(`${lease} has no issue to be asked on: ${decision.message}`);
    else
        await run.ports.forge.putComment(manifest.issue, id, markdown);
    const { reasonCode, message } = decision;
    const record = (0,records/* reaperRecord */.Vj)(facts, (0,reaper_context/* recordContext */.pD)(run), { id, event: 'blocked', reasonCode, message });
    await (0,reaper_context/* evidenceLog */.oM)(run, manifest).create(record, id);
    return (0,reaper_context/* outcomeOf */.sG)(facts, { decision: 'asked', reasonCode, message, end });
}
/** Addresses in the state whose types hold data. */
function heldData(reading) {
    const types = (0,reaper_context/* dataTypesOf */.Ft)(reading);
    return managedIn(reading.facts).flatMap(({ type, address }) => (types.includes(type) ? [address] : []));
}
function managedIn({ state }) {
    return state.kind === 'present' ? state.state.resources.filter(({ mode }) => mode === 'managed') : [];
}

;// CONCATENATED MODULE: ../src/run/reaper/end-lease.js


















/**
 * Ends one lease: last look, destroy with proof, tombstone, removal of the files, issue. In this order, and each step
 * finds what an earlier run did, so that a run killed anywhere is completed by the next one (L9 to L12, L15).
 */
async function endLease(reading, decision, run) {
    if (decision.kind === 'remove-only') {
        const late = await lastLook(reading, decision, run);
        const problems = late.length > 0 ? late : await applyOnItsWay(reading, run);
        if (problems.length > 0)
            return skipped(reading, problems, run);
        return bury(reading, decision, undefined, run);
    }
    const begun = run.ports.clock.now();
    const result = await run.ports.destroyer.destroyLease({
        manifest: reading.facts.manifest,
        files: await (0,tree/* filesOf */.R8)(run.tree, reading.folder),
        tree: reading.tree,
        config: run.config,
        reasonCode: decision.reasonCode,
        start: decision.start,
        end: decision.due,
        dataTypes: (0,reaper_context/* dataTypesOf */.Ft)(reading),
        filesOfTree: (0,reaper_context/* filesOfTree */.XF)(run.ports.git),
        word: (0,reaper_context/* wordOf */.aG)(reading),
        lastLook: async () => lastLook(reading, decision, run),
    }, run.ports);
    const seconds = (Date.parse(run.ports.clock.now()) - Date.parse(begun)) / 1000;
    switch (result.kind) {
        case 'destroyed':
            return bury(reading, decision, { ...result, seconds }, run);
        case 'blocked':
            if (result.reasonCode === 'last-look' || result.reasonCode === 'state-locked')
                return skipped(reading, result.problems, run);
            return notEnded(reading, 'blocked', result.reasonCode, result.problems, run);
        case 'failed':
            return notEnded(reading, 'end-failed', result.reasonCode, result.diagnostics.map(stack_plan/* diagnosticProblem */.HL), run);
        case 'state-lost':
            return notEnded(reading, 'state-lost', 'state-lost', [{ code: 'state-lost', message: result.message }], run);
        case 'never-applied':
            return skipped(reading, [
                {
                    code: 'changed-meanwhile',
                    message: `the state of ${reading.facts.lease} vanished while it was looked at`,
                },
            ], run);
    }
}
/**
 * L9, right before anything is destroyed: the default branch with its leasehold.yaml, the evidence and the open PRs,
 * all read again. Only when they still give the same end of the same request and stack does it go on.
 */
async function lastLook(reading, decision, run) {
    const { facts } = reading;
    const { ports } = run;
    const branch = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!branch.ok)
        return [changed('the default branch cannot be read')];
    const { tree, config } = branch.value;
    if (!config.reaper.enabled)
        return [changed('the reaper was switched off')];
    const again = (await (0,read_leases/* readLeases */.Mw)(tree, ports.openStorage, facts.lease)).leases[0];
    if (again === undefined)
        return [changed('it cannot be read any more')];
    if (again.tree !== reading.tree)
        return [changed('its stack changed')];
    const wasSha = facts.request.kind === 'missing' ? undefined : facts.request.sha;
    const isSha = again.facts.request.kind === 'missing' ? undefined : again.facts.request.sha;
    if (wasSha !== isSha || facts.request.kind !== again.facts.request.kind)
        return [changed('its request changed')];
    if (decision.kind === 'prove')
        return [];
    const now = ports.clock.now();
    const pull = await pendingPull(facts.manifest, { config, now }, ports.forge);
    const judged = (0,decide/* decide */.L)({ ...again.facts, pendingPull: pull }, { config, now, isNamed: run.isNamed });
    if (judged.kind === decision.kind && judged.reasonCode === decision.reasonCode)
        return [];
    return [{ code: judged.reasonCode, message: judged.message }];
}
/**
 * Without a state there is no lock that keeps its first apply away. Every run says that it is about to start Terraform
 * before it plans, and looks for a tombstone after that: so either it is seen here, or it sees what is written next.
 */
async function applyOnItsWay({ facts: { lease, manifest } }, run) {
    const facts = await (0,reaper_context/* evidenceLog */.oM)(run, manifest).list(lease, manifest.uid);
    if ((0,lease_facts/* wasBegun */.LI)(facts))
        return [changed('its apply was begun')];
    return (await (0,state_lock/* runsAtWork */.vg)(facts, run.ports)).map(({ run: { id } }) => ({
        code: 'state-locked',
        message: `run ${id} may be about to apply it for the first time`,
        remedy: 'wait: the next run ends it',
    }));
}
function changed(what) {
    return {
        code: 'changed-meanwhile',
        message: `${what} since it was judged`,
        remedy: 'the next run judges it again',
    };
}
/** The record and the tombstone, with the last catalog entry; then files and issue. */
async function bury(reading, decision, result, run) {
    const { facts } = reading;
    const log = (0,reaper_context/* evidenceLog */.oM)(run, facts.manifest);
    const context = (0,reaper_context/* recordContext */.pD)(run);
    const count = result?.destroyed ?? 0;
    const record = (0,records/* reaperRecord */.Vj)(facts, context, {
        id: 'ended',
        event: 'ended',
        reasonCode: decision.kind === 'remove-only' ? 'never-applied' : decision.reasonCode,
        message: saidOf(result, (0,reaper_context/* wordOf */.aG)(reading)),
        resources: count,
        durationSeconds: result?.seconds ?? 0,
        priceUsdMonth: (0,lease_price/* monthlyPrice */.JB)(reading, run.prices),
    });
    await log.create(record, record.id);
    const ended = (await log.read('run-record', facts.lease, facts.manifest.uid, record.id)) ?? record;
    const tombstone = {
        kind: 'tombstone',
        ...(0,records/* commonEvidence */.dK)(facts, context),
        reasonCode: decision.reasonCode,
        start: decision.kind === 'remove-only' ? null : decision.start,
        end: decision.due,
        lineage: result?.lineage ?? null,
        serial: result?.serial ?? null,
        destroyed: count,
        leftovers: [...(result?.leftovers ?? [])],
        ...(result?.kept !== undefined && { kept: [...result.kept] }),
        entry: { ...lastEntry(reading, decision, ended, run) },
    };
    await log.create(tombstone, unclosed/* TOMBSTONE_ID */.Gq);
    return finishEnd(await written(reading, run), log, run);
}
function saidOf(result, data) {
    if (result === undefined)
        return 'it was never applied';
    const gone = `${result.destroyed} resources destroyed, state empty`;
    return data === undefined ? gone : `${gone}; on its data: \`${data.word}\``;
}
function lastEntry(reading, decision, ended, run) {
    const price = (0,lease_price/* priceOf */.xx)(reading, run.prices);
    const lease = {
        facts: reading.facts,
        module: reading.module?.manifest,
        price: price === undefined ? undefined : { usdMonth: price.usdMonth, unpriced: price.unpriced },
        leaseLength: reading.request?.lease,
    };
    const start = decision.kind === 'remove-only' ? null : decision.start;
    return (0,catalog_entry/* endedEntry */.XT)((0,catalog_entry/* catalogEntry */.Wo)(lease, run.config), ended, { start, end: decision.due });
}
/** The tombstone as it stands in storage: another run may have written it first. */
async function written(reading, run) {
    const { lease, manifest } = reading.facts;
    const tombstone = await (0,reaper_context/* evidenceLog */.oM)(run, manifest).read('tombstone', lease, manifest.uid, unclosed/* TOMBSTONE_ID */.Gq);
    if (tombstone === undefined)
        throw new result/* Fault */.vC('tombstone-missing', `${lease} has no tombstone after it was written`);
    return tombstone;
}
async function notEnded(reading, event, reason, found, run) {
    const { facts } = reading;
    const reasonCode = classifyFailure(reason, found);
    const message = found[0]?.message ?? reasonCode;
    const tries = (0,reaper_tries/* triesOf */.p5)(facts);
    const context = (0,reaper_context/* recordContext */.pD)(run);
    // Told once for each change of the reason, and not at each try (L17).
    const since = tries.last?.reasonCode === reasonCode ? tries.reasonSince : tries.count + 1;
    await tellBlocked(reading, { reasonCode, message, problems: found }, String(since), run);
    const id = (0,reaper_tries/* tryId */.$g)(tries, reasonCode, context.now);
    const record = (0,records/* reaperRecord */.Vj)(facts, context, { id, event, reasonCode, message });
    await (0,reaper_context/* evidenceLog */.oM)(run, facts.manifest).create(record, id);
    const decision = event === 'end-failed' ? 'failed' : event;
    return (0,reaper_context/* outcomeOf */.sG)(facts, { decision, reasonCode, message, isRed: true, problems: found });
}
/**
 * What was due and is left alone for now is a decision too (L21), recorded once for each commit that was judged: a lease
 * that waits is looked at every hour, and tells nothing new by that.
 */
async function skipped({ facts }, found, run) {
    const reasonCode = found[0]?.code ?? 'changed-meanwhile';
    const message = found[0]?.message ?? reasonCode;
    const id = `skipped-${reasonCode}-${run.commit.slice(0, 12)}`;
    const record = (0,records/* reaperRecord */.Vj)(facts, (0,reaper_context/* recordContext */.pD)(run), { id, event: 'kept', reasonCode, message });
    await (0,reaper_context/* evidenceLog */.oM)(run, facts.manifest).create(record, id);
    return (0,reaper_context/* outcomeOf */.sG)(facts, { decision: 'skipped', reasonCode, message });
}
/** The tombstone of a lease that ended in an earlier run. */
function tombstoneOf(reading) {
    return evidenceOf(reading.facts.evidence, 'tombstone')[0];
}

// EXTERNAL MODULE: ../src/run/reaper/report.js
var report = __webpack_require__(3771);
;// CONCATENATED MODULE: ../src/comment/slack-text.js




/** A warning in two lines of Slack's markup; the issue has the rest. @param issue its address */
function slackWarning(view, issue) {
    const { lease, end, now, extension, rehearsal, asksForData } = view;
    const when = (0,lease_lease/* isReached */.xg)(end, now) ? 'has run out' : `ends in ${(0,say/* saySpan */.YD)(now, end)}`;
    const owner = view.owner === undefined ? '' : `, owner ${slackText(view.owner)}`;
    const price = extension?.price === undefined ? '' : `, about ${(0,money/* sayUsd */.c)(extension.price)}`;
    const more = extension?.by === undefined ? 'It cannot go on.' : `\`/extend ${extension.by}\` keeps it${price}.`;
    const data = asksForData === true
        ? ' Say what happens to its data: `/end --snapshot` or `/end --discard`.'
        : rehearsal.data.length > 0
            ? ` ${rehearsal.data.length} of ${rehearsal.resources} resources hold data.`
            : '';
    const where = issue === undefined ? '' : ` <${issue}|Answer on its issue>`;
    return `⏳ *${slackText(lease)}* ${when} (${(0,say/* sayInstant */.$r)(end)}${owner})\n${more}${data}${where}`;
}
/** Slack reads `<…>` as mentions and links, and nothing else of what people write (S5). */
function slackText(text) {
    return (0,markdown/* plainLine */.h0)(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// EXTERNAL MODULE: ../src/comment/rehearsal-words.js
var rehearsal_words = __webpack_require__(5830);
;// CONCATENATED MODULE: ../src/comment/warning-comment.js





/** A warning before the end (L8): what ends, when, what going on costs, and what would be destroyed. */
function warningComment(view) {
    return `${[
        headline(view),
        ...whatItIs(view),
        '',
        goOn(view),
        destroys(view),
        ...(0,rehearsal_words/* dataAtEnd */.Th)(view.dataAtEnd, view.rehearsal),
        ...(view.asksForData === true ? [dataQuestion(view)] : []),
        ...(0,rehearsal_words/* obstacles */.Bw)(view.rehearsal).flatMap(({ heading, lines }) => ['', heading, ...lines]),
        '',
        commands(view),
    ].join('\n')}\n`;
}
function headline(view) {
    const { lease, end, now, timeZone } = view;
    const name = (0,markdown/* escapeMarkdown */.FV)(lease);
    const local = timeZone === undefined ? '' : `, ${(0,say/* sayLocal */.xN)(end, timeZone)}`;
    return (0,lease_lease/* isReached */.xg)(end, now)
        ? `⏳ **${name} has run out** (${(0,say/* sayInstant */.$r)(end)}${local})`
        : `⏳ **${name} ends in ${(0,say/* saySpan */.YD)(now, end)}** (${(0,say/* sayInstant */.$r)(end)}${local})`;
}
function whatItIs({ title, environment, owner }) {
    const parts = [
        ...(title === undefined ? [] : [(0,markdown/* escapeMarkdown */.FV)(title)]),
        ...(environment === undefined ? [] : [(0,markdown/* escapeMarkdown */.FV)(environment)]),
        ...(owner === undefined ? [] : [`owner ${(0,markdown/* inlineCode */.ti)(owner)}`]),
    ];
    return parts.length === 0 ? [] : [parts.join(' · ')];
}
function goOn({ extension, latestEnd, request, budgetLeft }) {
    if (extension === undefined)
        return `It cannot go on: ${(0,say/* sayInstant */.$r)(latestEnd)} is the longest that its environment allows.`;
    const price = extension.price === null ? 'unpriced' : `about ${(0,money/* sayUsd */.c)(extension.price)}`;
    const left = budgetLeft === undefined ? '' : ` (team budget left: ${(0,money/* sayUsd */.c)(budgetLeft)} a month)`;
    const file = `\`lease: ${extension.length}\` in ${(0,markdown/* inlineCode */.ti)(request)}`;
    const how = extension.by === undefined ? file : `\`/extend ${extension.by}\`, or ${file}`;
    return `Keep it ${extension.hours} more: ${how}, ${price}${left}. Longest allowed: until ${(0,say/* sayInstant */.$r)(latestEnd)}.`;
}
function destroys({ rehearsal, destroyNotBefore, asksForData }) {
    const when = asksForData === true ? '' : `, not before ${(0,say/* sayInstant */.$r)(destroyNotBefore)}`;
    return `If nobody answers, this ${asksForData === true ? 'is to be' : 'will be'} destroyed${when} (rehearsed just now): ${(0,rehearsal_words/* whatGoes */.zl)(rehearsal)}.`;
}
function dataQuestion({ lease }) {
    return `⚠️ Say what happens to the data: \`/end --snapshot\` or \`/end --discard\`. Without an answer ${(0,markdown/* escapeMarkdown */.FV)(lease)} is kept, goes on costing, and its team is asked again.`;
}
function commands({ end, now, asksForData }) {
    const early = (0,lease_lease/* isReached */.xg)(end, now) ? 'ends it now, without the grace' : 'ends it now';
    const how = asksForData === true ? '`/end --snapshot` or `/end --discard`' : '`/end`';
    return `\`/hold 2d\` keeps it for two days while you think, the end does not move · ${how} ${early}`;
}

// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
// EXTERNAL MODULE: ../src/platform/office-hours.js
var office_hours = __webpack_require__(1413);
// EXTERNAL MODULE: ../src/run/team-leases.js
var team_leases = __webpack_require__(1518);
;// CONCATENATED MODULE: ../src/run/reaper/warning-view.js







/** What a warning offers: a week more. */
const EXTENSION_HOURS = 168;
/** Everything that a warning says, in the words of who reads it. */
async function warningView(reading, end, rehearsal, run) {
    const { facts, module, request } = reading;
    const { config } = run;
    const { team } = facts.manifest;
    const fact = facts.request.kind === 'valid' ? facts.request : undefined;
    return {
        lease: facts.lease,
        title: module?.manifest.title,
        environment: facts.manifest.environment,
        owner: request?.owner,
        timeZone: config.teams.get(team)?.timeZone ?? (0,office_hours/* officeHoursOf */.vj)(config, team)?.timeZone,
        request: facts.manifest.request,
        now: run.now,
        end,
        destroyNotBefore: (0,lease_lease/* addHours */.LY)((0,lease_lease/* latest */.IW)(end, run.now), config.leases.graceHours),
        extension: extensionOf(reading, end, run),
        budgetLeft: await budgetLeft(team, run),
        latestEnd: latestEnd(reading, end, run),
        asksForData: facts.finalSnapshot === 'ask' && fact?.data === undefined,
        dataAtEnd: module?.manifest.data?.['at-end'],
        rehearsal,
    };
}
function extensionOf(reading, end, run) {
    const { request } = reading.facts;
    const most = (0,lease_lease/* earliest */.Qd)((0,lease_lease/* addHours */.LY)(end, EXTENSION_HOURS), latestEnd(reading, end, run));
    const hours = Math.floor(((0,brands/* millisecondsOf */.W$)(most) - (0,brands/* millisecondsOf */.W$)(end)) / lease_lease/* HOUR */.dp);
    if (hours < 1 || request.kind !== 'valid' || request.length.kind !== 'for')
        return undefined;
    return {
        by: writeHours(hours),
        length: writeHours(request.length.hours + hours),
        hours: (0,lease_length/* sayHours */.hH)(hours),
        price: (0,lease_price/* costOf */.ho)((0,lease_price/* monthlyPrice */.JB)(reading, run.prices), hours),
    };
}
/** Of a month, as budgets are; the lease itself is counted already. Unknown while a price of the team is. */
async function budgetLeft(team, { config, tree, prices }) {
    if (prices === undefined || config.teams.get(team)?.budgetUsdMonth === undefined)
        return undefined;
    const spend = (0,team_leases/* spendOf */.Ii)(team, await (0,team_leases/* teamLeases */.Tw)(tree, team, new Map(), { prices }), config);
    if (spend.budgetUsdMonth === undefined || spend.unpriced > 0)
        return undefined;
    return (0,brands/* usd */.dR)(Math.max(0, spend.budgetUsdMonth - spend.usdMonth));
}
/** How far the longest length would reach; its environment's maximum binds. */
function latestEnd({ facts }, end, { config }) {
    const { start } = (0,life/* lifeOf */.c_)(facts, config);
    if (start === null || facts.request.kind !== 'valid')
        return end;
    const longest = { kind: 'for', hours: 9999 * 168, text: '9999w' };
    const terms = (0,life/* leaseTerms */.yK)(facts, { ...facts.request, length: longest }, start, config);
    const natural = terms === undefined ? null : (0,lease_lease/* naturalEnd */.h7)(terms);
    return natural ?? (terms === undefined ? null : (0,lease_lease/* leaseEnd */.iJ)(terms)) ?? end;
}
function writeHours(hours) {
    return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}

;// CONCATENATED MODULE: ../src/run/reaper/warn-lease.js








/**
 * Rehearses the destroy, delivers the warning, then writes down that it was delivered: in this order, as a lease whose
 * warning did not arrive must not end (L8). Repeated, it changes the same comment and finds the same evidence.
 */
async function warnLease(reading, decision, run) {
    const { facts } = reading;
    const { ports, config } = run;
    const rehearsal = await ports.destroyer.rehearseDestroy({
        manifest: facts.manifest,
        files: await (0,tree/* filesOf */.R8)(run.tree, reading.folder),
        tree: reading.tree,
        config,
        dataTypes: (0,reaper_context/* dataTypesOf */.Ft)(reading),
        filesOfTree: (0,reaper_context/* filesOfTree */.XF)(ports.git),
    }, ports);
    const id = `${decision.stage}-${(0,records/* stamp */.iE)(decision.end)}`;
    const view = await warningView(reading, decision.end, rehearsal, run);
    const comment = await deliver(reading, decision, view, run);
    const context = (0,reaper_context/* recordContext */.pD)(run);
    const warning = {
        kind: 'warning',
        ...(0,records/* commonEvidence */.dK)(facts, context),
        stage: decision.stage,
        end: decision.end,
        issue: facts.manifest.issue,
        comment,
        rehearsal: { resources: rehearsal.resources, data: [...rehearsal.data] },
    };
    const message = `warned of its end, ${(0,say/* sayInstant */.$r)(decision.end)}, \`${decision.stage}\` before`;
    const log = (0,reaper_context/* evidenceLog */.oM)(run, facts.manifest);
    const record = (0,records/* reaperRecord */.Vj)(facts, context, {
        id: `warned-${id}`,
        event: 'warned',
        reasonCode: decision.reasonCode,
        message,
        resources: rehearsal.resources,
        priceUsdMonth: (0,lease_price/* monthlyPrice */.JB)(reading, run.prices),
    });
    // The record first: once the evidence is there, no later run comes back to this warning.
    await log.create(record, record.id);
    // Told elsewhere last, and by whoever wrote it down: at most once for each stage.
    const untold = (await log.create(warning, id)) === 'created' ? await notify(reading, view, run) : undefined;
    return (0,reaper_context/* outcomeOf */.sG)(facts, {
        decision: 'warned',
        reasonCode: decision.reasonCode,
        message,
        end: decision.end,
        problems: [...rehearsal.blockers, ...(untold === undefined ? [] : [untold])],
    });
}
async function deliver(reading, decision, view, run) {
    const { manifest, lease } = reading.facts;
    const markdown = warningComment(view);
    if (manifest.issue === null) {
        run.ports.log.warn(`${lease} has no issue, so its warning stands in this run only: ${decision.message}`);
        return null;
    }
    const marker = `warning-${decision.stage}-${(0,records/* stamp */.iE)(decision.end)}`;
    return (await run.ports.forge.putComment(manifest.issue, marker, markdown)).id;
}
/** A warning that Slack does not take is delivered all the same: the issue has it. */
async function notify({ facts }, view, { ports }) {
    if (ports.notifier === undefined)
        return undefined;
    const { issue } = facts.manifest;
    const repository = ports.run.url?.replace(/\/actions\/runs\/.*$/, '');
    const address = issue === null || repository === undefined ? undefined : `${repository}/issues/${issue}`;
    const problem = await ports.notifier.say(slackWarning(view, address));
    if (problem !== undefined)
        ports.log.warn(`${facts.lease}: ${problem.message}`);
    return problem;
}

;// CONCATENATED MODULE: ../src/run/reaper/reaper.js






















/** Looks at every lease of the default branch and ends what has ended (design: lease and reaper contract). */
async function reap(input, ports) {
    const opened = await openRun(input, ports);
    if ('result' in opened)
        return opened;
    const run = opened;
    const readings = await (0,read_leases/* readLeases */.Mw)(run.tree, ports.openStorage, input.only);
    if (input.only !== undefined && readings.leases.length + readings.unread.length === 0)
        return (0,report/* reaperStopped */.p)('lease-unknown', `the default branch has no stack of ${input.only}; ${(0,nearest/* didYouMean */.a)(input.only, await (0,read_leases/* leaseNames */.Ts)(run.tree), '`leasehold list` names all leases')}`);
    if (input.environment !== undefined && !run.config.environments.has(input.environment))
        return (0,report/* reaperStopped */.p)('environment-unknown', `leasehold.yaml has no environment ${input.environment}; ${(0,nearest/* didYouMean */.a)(input.environment, run.config.environments.keys(), `it has ${[...run.config.environments.keys()].join(', ')}`)}`);
    // Of every stack, also where only one lease is looked at, or another cannot be read.
    const shared = (0,authority/* sharedStateKeys */.fH)(await (0,read_leases/* readManifests */.PX)(run.tree));
    const judged = readings.leases.map((reading) => ({
        reading,
        decision: shared.has(reading.facts.manifest.backend.key) ? authority/* STATE_KEY_SHARED */.Ay : (0,decide/* decide */.L)(reading.facts, run),
    }));
    // Over all environments: a mistake in one of them is a reason to stop in each.
    const settled = settleCap(capOf(judged.map(candidateOf), readings.total, run.config.reaper), input.confirm, run);
    const due = judged
        .filter(isMine(input))
        .flatMap((one) => dueOf(one.reading.facts, one.decision, run.config, run.now) ?? []);
    const outcomes = [
        ...readings.unread.map(unreadOutcome),
        ...(await actOnAll(judged.filter(isMine(input)), input, { run, readings, ...settled })),
        ...(input.mode === 'destroy' ? await finishOthers(readings, input, run) : []),
    ];
    return (0,report/* reaperOutcome */.I)({
        input,
        outcomes,
        cap: settled.cap,
        run,
        total: readings.total,
        overdue: overdueOf(due, run.now),
    });
}
/** The default branch as origin has it now: a checkout of some minutes ago decides nothing. */
async function openRun({ only }, ports) {
    const found = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!found.ok)
        return (0,report/* reaperStopped */.p)('config-unreadable', 'leasehold.yaml cannot be read', found.problems);
    const { commit, config } = found.value;
    const tree = ports.git.tree(commit);
    const prices = await (0,load/* loadPrices */.$W)(tree);
    if (!prices.ok)
        ports.log.warn('the unit prices cannot be read, so prices are unknown');
    return {
        ports,
        config,
        tree,
        commit,
        now: ports.clock.now(),
        prices: prices.ok ? prices.value : undefined,
        isNamed: only !== undefined,
    };
}
/** Warnings first, as they protect; then ends, the longest overdue first (L17). */
async function actOnAll(judged, input, acting) {
    const outcomes = [];
    for (const one of [...judged].sort((a, b) => rank(a.decision) - rank(b.decision))) {
        try {
            outcomes.push(await act(one, input, acting));
        }
        catch (error) {
            outcomes.push(failed(one, error));
        }
    }
    return outcomes;
}
async function act({ reading, decision }, { mode }, acting) {
    const { run } = acting;
    if (mode === 'report')
        return told(reading, decision);
    switch (decision.kind) {
        case 'warn':
            return warnLease(reading, decision, run);
        case 'ask':
            return askData(reading, decision, run);
        case 'kept':
        case 'blocked':
        case 'invalid':
        case 'state-lost':
            await recordOnce(reading, decision, run);
            return told(reading, decision);
        case 'prove':
        case 'remove':
        case 'end':
        case 'remove-only': {
            const stop = stopOf(reading, decision, mode, acting);
            if (stop !== undefined)
                return { ...told(reading, decision), ...stop };
            if (acting.confirmed !== undefined && isCapped(decision))
                await recordConfirmed(reading, acting.confirmed, run);
            if (decision.kind !== 'remove')
                return endLease(reading, decision, run);
            const tombstone = (0,lease_facts/* evidenceOf */.X1)(reading.facts.evidence, 'tombstone')[0];
            if (tombstone === undefined)
                throw new result/* Fault */.vC('tombstone-missing', 'a tombstone was judged and is gone');
            return finishEnd(tombstone, (0,reaper_context/* evidenceLog */.oM)(run, reading.facts.manifest), run);
        }
    }
}
/** Why an end that is due is not carried out in this run. */
function stopOf(reading, decision, mode, { run, readings, cap }) {
    const stop = (reasonCode, message, isRed = true) => ({ decision: 'skipped', reasonCode, message, isRed });
    if (mode === 'warn')
        return stop('mode-warn', `${decision.message}; mode \`warn\` ends nothing`, false);
    if (!run.config.reaper.enabled)
        return stop('reaper-disabled', `${decision.message}; \`reaper.enabled\` is false in leasehold.yaml`);
    const scope = (0,read_leases/* scopeOf */.Od)(reading.facts.manifest.backend);
    if (readings.unread.some((unread) => unread.scope === scope))
        return stop('source-unknown', `${decision.message}; something in ${scope} could not be read, so nothing there ends`);
    return isCapped(decision) && cap !== undefined ? stop('too-many-due', cap.message) : undefined;
}
/** Ended lives that Git does not hold any more, or holds under a new life (L15). */
async function finishOthers(readings, { only, environment }, run) {
    const { config, ports } = run;
    const storage = ports.openStorage(config.backend);
    const log = (0,evidence/* openEvidence */.i)(storage, config.repository.id);
    const seen = new Set([
        ...readings.leases.map(({ facts }) => facts.manifest.uid),
        ...readings.unread.map(({ uid }) => uid),
    ]);
    const outcomes = [];
    for (const { lease, uid } of (0,unclosed/* unclosedLeases */.xC)(config.repository.id, await storage.list(`${config.repository.id}/`))) {
        if (seen.has(uid) || (only !== undefined && only !== lease))
            continue;
        try {
            const tombstone = await log.read('tombstone', lease, uid, unclosed/* TOMBSTONE_ID */.Gq);
            const isOfOther = environment !== undefined && tombstone?.entry['environment'] !== environment;
            if (tombstone !== undefined && !isOfOther)
                outcomes.push(await finishEnd(tombstone, log, run));
        }
        catch (error) {
            outcomes.push({ ...faultOf(error), lease, uid, end: null });
        }
    }
    return outcomes;
}
function isMine({ environment }) {
    return ({ reading }) => environment === undefined || reading.facts.manifest.environment === environment;
}
async function recordOnce(reading, decision, run) {
    const record = (0,records/* decisionRecord */.Qk)(reading.facts, decision, (0,reaper_context/* recordContext */.pD)(run));
    if (record === undefined)
        return;
    const known = (0,lease_facts/* evidenceOf */.X1)(reading.facts.evidence, 'run-record').some(({ id }) => id === record.id);
    if (known)
        return;
    if (isRed(decision)) {
        const problems = decision.kind === 'invalid' ? decision.problems : [];
        await tellBlocked(reading, { ...decision, problems }, record.id.split('-').at(-1) ?? '', run);
    }
    await (0,reaper_context/* evidenceLog */.oM)(run, reading.facts.manifest).create(record, record.id);
}
function told({ facts }, decision) {
    return (0,reaper_context/* outcomeOf */.sG)(facts, {
        decision: decision.kind,
        reasonCode: decision.reasonCode,
        message: decision.message,
        end: endOf(decision),
        isRed: isRed(decision),
        problems: decision.kind === 'invalid' ? decision.problems : [],
    });
}
function endOf(decision) {
    if ('due' in decision)
        return decision.due;
    return 'end' in decision ? decision.end : null;
}
function candidateOf({ reading, decision }) {
    return { lease: reading.facts.lease, uid: reading.facts.manifest.uid, decision };
}
function rank(decision) {
    if (decision.kind === 'warn' || decision.kind === 'ask')
        return Number.MIN_SAFE_INTEGER + 1;
    return 'due' in decision ? (0,brands/* millisecondsOf */.W$)(decision.due) : Number.MIN_SAFE_INTEGER;
}
function unreadOutcome(unread) {
    return {
        lease: unread.lease,
        uid: unread.uid,
        decision: 'unread',
        reasonCode: unread.reasonCode,
        message: unread.problems[0]?.message ?? 'it cannot be read',
        end: null,
        isRed: true,
        problems: unread.problems,
    };
}
/** One lease's outage delays no other (L17). */
function failed({ reading }, error) {
    const { lease, manifest } = reading.facts;
    return { ...faultOf(error), lease, uid: manifest.uid, end: null };
}
function faultOf(error) {
    const reasonCode = error instanceof result/* Fault */.vC ? error.code : 'unexpected-error';
    const message = error instanceof Error ? error.message : String(error);
    return { decision: 'failed', reasonCode, message, isRed: true, problems: [{ code: reasonCode, message }] };
}

;// CONCATENATED MODULE: ../src/run/reaper/reap-and-record.js





/** A run of the reaper and, as its last write, its heartbeat (L22). */
async function reapAndRecord(input, ports) {
    const outcome = await reap(input, ports);
    await recordRun(input, outcome, ports);
    return outcome;
}
/**
 * Writes the heartbeat of a run that has ended (L22). A run of one lease, and one that only reports, are none: nobody
 * may rely on them for the other leases.
 */
async function recordRun(input, { result }, ports) {
    if (input.mode === 'report')
        return { isRecorded: false, why: 'it only reports' };
    if (input.only !== undefined)
        return { isRecorded: false, why: 'it looked at one lease only' };
    const { commit } = result;
    const record = commit === undefined
        ? undefined
        : (0,heartbeat/* heartbeatOf */.Wn)(result, {
            mode: input.mode,
            environment: input.environment,
            at: ports.clock.now(),
            identity: ports.run,
        });
    const config = commit === undefined ? undefined : await (0,platform_config/* loadConfig */.Z)(ports.git.tree((0,brands/* asSha */.Pr)(commit)));
    if (record === undefined || config?.ok !== true)
        return { isRecorded: false, why: 'it looked at no lease' };
    const { backend, repository } = config.value;
    await (0,journal/* openJournal */._)(ports.openStorage(backend), repository.id).write(record);
    return { isRecorded: true };
}


/***/ }),

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reaperOutcome),
/* harmony export */   p: () => (/* binding */ reaperStopped)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2815);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _lease_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7926);



/** What a mode would have done about a decision, in words for people. */
const WOULD = {
    warn: 'would warn',
    ask: 'would ask what happens to its data',
    end: 'would destroy',
    prove: 'would prove its end',
    'remove-only': 'would remove its files',
    remove: 'would remove its files',
};
const CHANGED = new Set(['warned', 'asked', 'ended', 'closed', 'waiting']);
/** Rows of the summary's table: a step summary holds 1 MiB. */
const ROWS = 500;
function reaperOutcome(report) {
    return { result: resultOf(report), summary: summaryOf(report) };
}
/** A run that could not look at any lease. */
function reaperStopped(reasonCode, message, found = []) {
    const result = {
        version: 1,
        action: 'reaper',
        decision: 'failed',
        reasonCode,
        message,
        problems: found.map(plain),
        leases: [],
    };
    return { result, summary: `### ❌ ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message)}\n` };
}
function resultOf({ outcomes, cap, input, run, overdue }) {
    const red = outcomes.filter(({ isRed }) => isRed);
    const changed = outcomes.filter(({ decision }) => CHANGED.has(decision));
    const common = {
        version: 1,
        action: 'reaper',
        commit: run.commit,
        overdue,
        problems: outcomes.flatMap(({ problems }) => problems.map(plain)),
        leases: outcomes.map(({ lease, uid, decision, reasonCode, message, end }) => ({
            lease,
            uid,
            decision,
            reasonCode,
            message,
            end,
        })),
    };
    if (cap !== undefined)
        return {
            ...common,
            decision: 'failed',
            reasonCode: cap.refused?.code ?? 'too-many-due',
            message: `${cap.refused?.message ?? cap.message} (${cap.digest})`,
            problems: [...(cap.refused === undefined ? [] : [plain(cap.refused)]), ...common.problems],
        };
    if (red[0] !== undefined) {
        const message = `${red.length} of ${sayLeases(outcomes.length)} ${red.length === 1 ? 'needs' : 'need'} somebody: ${red[0].lease}: ${red[0].message}`;
        return { ...common, decision: 'failed', reasonCode: red[0].reasonCode, message };
    }
    if (input.mode === 'report') {
        const due = outcomes.filter(({ decision }) => decision in WOULD).length;
        return {
            ...common,
            decision: 'nothing',
            reasonCode: 'reported',
            message: `due: ${due} of ${sayLeases(outcomes.length)}; mode \`report\` changes nothing`,
        };
    }
    return changed.length === 0
        ? {
            ...common,
            decision: 'nothing',
            reasonCode: 'nothing-due',
            message: `${sayLeases(outcomes.length)}, none due`,
        }
        : {
            ...common,
            decision: 'done',
            reasonCode: 'reaped',
            message: changed
                .map(({ lease, decision }) => `${lease} ${decision}`)
                .slice(0, 20)
                .join(', '),
        };
}
function summaryOf({ outcomes, cap, input, run, total, overdue }) {
    const lines = [
        `### Leases at ${(0,_lease_say_js__WEBPACK_IMPORTED_MODULE_1__/* .sayInstant */ .$r)(run.now)}`,
        '',
        `Mode ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(input.mode)} · ${sayLeases(total)} at ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(run.commit.slice(0, 7))}`,
        '',
    ];
    if (cap !== undefined)
        lines.push(...capLines(cap));
    if (overdue.oldest !== null)
        lines.push(sayOverdue(overdue, overdue.oldest), '');
    lines.push('| lease | decision | why | end |', '| --- | --- | --- | --- |');
    for (const { lease, decision, isRed, message, end } of outcomes.slice(0, ROWS)) {
        const word = input.mode === 'report' ? (WOULD[decision] ?? decision) : decision;
        const when = end === null ? '' : (0,_lease_say_js__WEBPACK_IMPORTED_MODULE_1__/* .sayInstant */ .$r)(end);
        lines.push(`| ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(lease)} | ${isRed ? '❌ ' : ''}${word} | ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageMarkdown */ .zv)(message)} | ${when} |`);
    }
    if (outcomes.length > ROWS)
        lines.push('', `and ${outcomes.length - ROWS} more, in output \`result\``);
    return `${lines.join('\n')}\n`;
}
/** The list that a person looks at before they confirm it, and how they do (L6). */
function capLines({ message, digest, due, refused }) {
    return [
        `❌ **${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message)}** · ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(digest)}`,
        '',
        ...(refused === undefined ? [] : [`❌ ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageMarkdown */ .zv)(refused.message)}`, '']),
        ...due
            .slice(0, ROWS)
            .map(({ lease, uid, decision }) => `- ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(lease)} (${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(uid)}): ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageMarkdown */ .zv)(decision.message)}`),
        ...(due.length > ROWS ? [`- and ${due.length - ROWS} more`] : []),
        '',
        `**Next** if all of these are meant, an approver starts this workflow by hand with mode ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)('destroy')} and confirm-digest ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(digest)}. If not, correct what made them due.`,
        '',
    ];
}
function sayOverdue({ count, p50Seconds, p95Seconds }, oldest) {
    const say = (seconds) => (0,_lease_say_js__WEBPACK_IMPORTED_MODULE_1__/* .saySpan */ .YD)((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(0), (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(seconds * 1_000));
    return `Overdue: ${sayLeases(count)} · half of them by at most ${say(p50Seconds)}, 95 % by at most ${say(p95Seconds)} · longest: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(oldest.lease)}, ${say(oldest.seconds)}`;
}
function sayLeases(count) {
    return `${count} lease${count === 1 ? '' : 's'}`;
}
function plain(problem) {
    const { allowed, ...rest } = problem;
    return { ...rest, ...(allowed !== undefined && { allowed: [...allowed] }) };
}


/***/ }),

/***/ 2636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ lockOf),
  R0: () => (/* binding */ lockProblem),
  jq: () => (/* binding */ openStack),
  vg: () => (/* binding */ runsAtWork)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-lock.check.js
var terraform_lock_check_namespaceObject = {};
__webpack_require__.r(terraform_lock_check_namespaceObject);
__webpack_require__.d(terraform_lock_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-state-engine.check.js
var terraform_state_engine_check_namespaceObject = {};
__webpack_require__.r(terraform_state_engine_check_namespaceObject);
__webpack_require__.d(terraform_state_engine_check_namespaceObject, {
  check: () => (terraform_state_engine_check_validate10),
  schema: () => (terraform_state_engine_check_schema11)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
;// CONCATENATED MODULE: ../src/formats/edges/terraform-lock.check.js
// Made of schemas/edges/terraform-lock.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What Terraform writes beside a state while it works on it.","type":"object","required":["ID","Who","Created","Operation"],"properties":{"ID":{"type":"string","pattern":"^[0-9a-f-]{36}$"},"Who":{"type":"string"},"Created":{"type":"string"},"Operation":{"type":"string"}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const pattern0 = new RegExp("^[0-9a-f-]{36}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ID === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ID"},message:"must have required property '"+"ID"+"'"}); errors++;
}
if(data.Who === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Who"},message:"must have required property '"+"Who"+"'"}); errors++;
}
if(data.Created === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Created"},message:"must have required property '"+"Created"+"'"}); errors++;
}
if(data.Operation === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operation"},message:"must have required property '"+"Operation"+"'"}); errors++;
}
if(data.ID !== undefined){
let data0 = data.ID;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ID",schemaPath:"#/properties/ID/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f-]{36}$"},message:"must match pattern \""+"^[0-9a-f-]{36}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/ID",schemaPath:"#/properties/ID/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Who !== undefined){
if(typeof data.Who !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Who",schemaPath:"#/properties/Who/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Created !== undefined){
if(typeof data.Created !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Created",schemaPath:"#/properties/Created/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Operation !== undefined){
if(typeof data.Operation !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Operation",schemaPath:"#/properties/Operation/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/stack/lock.js




/** Milliseconds. A job of GitHub's runners is ended after six hours. */
const JOB_LIFE = 6 * 3_600_000;
/** Milliseconds by which the clocks of two machines may differ (L7). */
const SKEW = 5 * 60_000;
/** Key of the lock of a state. A local backend keeps its lock with the operating system, and leaves none. */
function lockKey(stateKey) {
    return `${stateKey}.tflock`;
}
const validate = (0,schema/* validator */.Nc)(terraform_lock_check_namespaceObject);
/** Reads Terraform's lock file. */
function readLock(content) {
    const raw = validate(parse(content));
    const created = raw.ok ? (0,brands/* parseInstant */.nV)(raw.value.Created) : undefined;
    if (!raw.ok || created === undefined)
        return (0,result/* problems */.Bk)({ code: 'lock-unreadable', message: 'the lock of the state cannot be read' });
    const { ID: id, Who: who, Operation: operation } = raw.value;
    return (0,result.ok)({ id, who, created, operation });
}
function parse(content) {
    try {
        return JSON.parse(new TextDecoder().decode(content));
    }
    catch {
        return undefined;
    }
}
/** Whether what was begun then may still go on. */
function isWithinJob(begun, now) {
    return (0,brands/* millisecondsOf */.W$)(now) - Date.parse(begun) <= JOB_LIFE;
}
/** Whether a lock is older than a job can live (L14). */
function isOlderThanJobs({ created }, now) {
    return (0,brands/* millisecondsOf */.W$)(now) - (0,brands/* millisecondsOf */.W$)(created) > JOB_LIFE;
}
/**
 * The runs that may have taken a lock: those that said, on the machine that signed it and within a job's life before
 * it, that they were about to run Terraform on this state. None: it is somebody else's, a person's perhaps.
 */
function possibleOwners(lock, begun) {
    const created = (0,brands/* millisecondsOf */.W$)(lock.created);
    return begun.filter(({ at, who }) => {
        const since = created - Date.parse(at);
        return who === lock.who && since <= JOB_LIFE && since >= -SKEW;
    });
}
/** `2026-12-07T10:00:00.000Z by runner@host (OperationTypeApply)`, for people. */
function sayLock({ created, who, operation }) {
    return `${(0,brands/* instantOf */.B9)((0,brands/* millisecondsOf */.W$)(created))} by ${who} (${operation})`;
}

;// CONCATENATED MODULE: ../src/formats/edges/terraform-state-engine.check.js
// Made of schemas/edges/terraform-state-engine.schema.json by `npm run generate`. Do not edit.
const terraform_state_engine_check_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What tells which engine wrote a Terraform state.","type":"object","properties":{"terraform_version":{"type":"string"},"resources":{"type":"array","items":{"type":"object","properties":{"provider":{"type":"string"}}}}}}

function terraform_state_engine_check_fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function terraform_state_engine_check_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.terraform_version !== undefined){
if(typeof data.terraform_version !== "string"){
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/terraform_version",schemaPath:"#/properties/terraform_version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.resources !== undefined){
let data1 = data.resources;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.provider !== undefined){
if(typeof data2.provider !== "string"){
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/provider",schemaPath:"#/properties/resources/items/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
terraform_state_engine_check_validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/stack/state-engine.js


const state_engine_validate = (0,schema/* validator */.Nc)(terraform_state_engine_check_namespaceObject);
const TITLES = { terraform: 'Terraform', tofu: 'OpenTofu' };
/** Where each engine has its providers from: a state names that, and not which engine wrote it. */
const REGISTRIES = { terraform: 'registry.terraform.io', tofu: 'registry.opentofu.org' };
/**
 * Why an engine must not work on a state: a newer version wrote it, or the other engine. Terraform itself refuses some of
 * that, in words that name neither the pin nor a way on. Undefined also for what is no state at all: who reads it, says so.
 */
function stateEngineProblem(engine, content) {
    const written = read(content);
    if (written === undefined)
        return undefined;
    const { terraform_version: version } = written;
    const other = engine.name === 'terraform' ? 'tofu' : 'terraform';
    if (written.resources?.some(({ provider = '' }) => provider.includes(`["${REGISTRIES[other]}/`)) === true)
        return {
            code: 'state-of-other-engine',
            message: `the state was written by ${TITLES[other]}, and the stack pins ${TITLES[engine.name]} ${engine.version}`,
            remedy: `let stack.json pin \`${other}\` as before; to move on to ${TITLES[engine.name]}, replace the providers of the state first (\`${other} state replace-provider\`)`,
        };
    if (version === undefined || !isNewer(version, engine.version))
        return undefined;
    return {
        code: 'state-newer',
        message: `the state was written by version ${version}, and the stack pins ${TITLES[engine.name]} ${engine.version}, which cannot read it`,
        remedy: `find out who worked on it with ${version}, and let the stack pin that version or a newer one; an older version of the state's object is in the bucket`,
    };
}
function read(content) {
    try {
        const valid = state_engine_validate(JSON.parse(new TextDecoder().decode(content)));
        return valid.ok ? valid.value : undefined;
    }
    catch {
        return undefined;
    }
}
/** By the three numbers: what comes after them names no release that may be pinned. */
function isNewer(version, than) {
    const [a, b] = [version, than].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
    for (const at of [0, 1, 2]) {
        const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return false;
}

// EXTERNAL MODULE: ../src/run/stack-state.js
var stack_state = __webpack_require__(7005);
;// CONCATENATED MODULE: ../src/run/state-lock.js






/** Id of runs on a machine of one's own: nobody can say later whether they ended. */
const LOCAL = 'local';
/**
 * Opens a stack's working copy for a run that takes the lock of its state: takes away a lock that a dead run left
 * (L14), and writes down that this run is about to take it, so that a later one can tell whose it was.
 */
async function openStack({ manifest, files }, ports) {
    await checkEngine(manifest, ports);
    const workspace = await ports.terraform.open(files);
    try {
        const lock = await lockOf(manifest, ports);
        if (lock !== undefined)
            await breakDeadLock(manifest, lock, workspace, ports);
        if (ports.run.id !== LOCAL)
            await writeBegun(manifest, ports);
        return workspace;
    }
    catch (error) {
        await workspace.close();
        throw error;
    }
}
/** @throws Fault `state-newer`, `state-of-other-engine` */
async function checkEngine(manifest, { openStorage }) {
    const content = await openStorage(manifest.backend).read(manifest.backend.key);
    const wrong = content && stateEngineProblem(manifest.engine, content);
    if (wrong !== undefined)
        throw new result/* Fault */.vC(wrong.code, `${(0,stack_state/* leaseOf */.m)(manifest)}: ${wrong.message}: ${wrong.remedy ?? ''}`);
}
/** The lock of a state, as it is now. @throws Fault `lock-unreadable` when something else lies in its place */
async function lockOf({ backend }, { openStorage }) {
    const content = await openStorage(backend).read(lockKey(backend.key));
    if (content === undefined)
        return undefined;
    const lock = readLock(content);
    if (!lock.ok)
        throw new result/* Fault */.vC('lock-unreadable', `${lockKey(backend.key)} is not a lock of Terraform's`);
    return lock.value;
}
/** Why Terraform could not work on a state, when somebody holds it. `state-locked` passes; `lock-left` is a person's. */
async function lockProblem(manifest, ports) {
    const lock = await lockOf(manifest, ports);
    if (lock === undefined)
        return undefined;
    if (!isOlderThanJobs(lock, ports.clock.now()))
        return {
            code: 'state-locked',
            message: `the state of ${(0,stack_state/* leaseOf */.m)(manifest)} is in use since ${sayLock(lock)}`,
            remedy: 'wait: the next run tries again',
        };
    return {
        code: 'lock-left',
        message: `the state of ${(0,stack_state/* leaseOf */.m)(manifest)} is locked since ${sayLock(lock)}, and no run of ours is known to have left that`,
        remedy: `make sure that nobody works on it, then run \`terraform force-unlock ${lock.id}\` in its stack`,
    };
}
/**
 * L14: a lock is taken away only when it is older than a job can live, when every run that may have taken it has
 * ended, and, as Terraform itself compares, while it still has the id that was looked at.
 */
async function breakDeadLock(manifest, lock, workspace, ports) {
    const lease = (0,stack_state/* leaseOf */.m)(manifest);
    if (!isOlderThanJobs(lock, ports.clock.now()))
        return;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const facts = await evidence.list(lease, manifest.uid);
    const owners = possibleOwners(lock, (0,lease_facts/* evidenceOf */.X1)(facts, 'terraform-begun'));
    if (owners.length === 0)
        return;
    for (const { run } of owners)
        if (!(await isOver(run, ports)))
            return;
    const names = owners.map(({ run }) => run.id).join(', ');
    ports.log.warn(`${lease}: taking away lock ${lock.id} of ${sayLock(lock)}, left by run ${names}`);
    if (!(await workspace.unlock(lock.id))) {
        ports.log.warn(`${lease}: the lock could not be taken away, or somebody else took it meanwhile`);
        return;
    }
    const record = lockBroken(manifest, lock, names, ports);
    // A role that only plans may take locks and creates no run records; that it is gone stands in its log.
    await evidence.create(record, record.id).catch((error) => {
        ports.log.warn(`that the lock is gone could not be recorded: ${error instanceof Error ? error.message : ''}`);
    });
}
/**
 * Runs beside this one that said, within a job's life, that they were about to run Terraform on a state, and that are not
 * known to have ended: each may apply at any moment, whatever Git says by now.
 */
async function runsAtWork(facts, ports) {
    const found = [];
    for (const begun of (0,lease_facts/* evidenceOf */.X1)(facts, 'terraform-begun'))
        if (begun.run.id !== ports.run.id &&
            isWithinJob(begun.at, ports.clock.now()) &&
            !(await isOver(begun.run, ports)))
            found.push(begun);
    return found;
}
/** A run that GitHub cannot be asked about is not known to have ended. */
async function isOver({ id, attempt }, { forge, log }) {
    try {
        return (await forge.isRunOver(id, attempt)) === true;
    }
    catch (error) {
        log.warn(`whether run ${id} has ended is not known: ${error instanceof Error ? error.message : ''}`);
        return false;
    }
}
async function writeBegun(manifest, ports) {
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const { id, attempt } = ports.run;
    const begun = {
        kind: 'terraform-begun',
        ...common(manifest, ports),
        who: ports.terraform.lockOwner ?? '',
    };
    await evidence.create(begun, `${id}-${attempt}`);
}
function lockBroken(manifest, lock, names, ports) {
    return {
        kind: 'run-record',
        ...common(manifest, ports),
        id: `lock-broken-${lock.id}`,
        event: 'lock-broken',
        actor: { login: 'leasehold', id: 0 },
        reasonCode: 'lock-broken',
        message: `the lock of ${sayLock(lock)} was left by run ${names}, which has ended`,
        requestSha: null,
        commit: null,
        tree: null,
        planDigest: null,
        approvers: [],
        policy: null,
        pullRequest: null,
        issue: manifest.issue,
        durationSeconds: 0,
        priceUsdMonth: null,
        resources: 0,
    };
}
function common(manifest, { clock, run }) {
    return {
        version: 1,
        uid: manifest.uid,
        lease: (0,stack_state/* leaseOf */.m)(manifest),
        stateKey: manifest.backend.key,
        at: clock.now(),
        run: { ...run },
    };
}


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   MJ: () => (/* binding */ priceInBase),
/* harmony export */   Tw: () => (/* binding */ teamLeases)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _module_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2212);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8279);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(170);
/* harmony import */ var _request_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5525);






/** What the base branch's request of a lease costs; `undefined` when there is none, or none that can be read. */
async function priceInBase(base, path, { prices }) {
    const place = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequestPath */ .I)(path);
    const content = place.ok ? await base.read(path) : undefined;
    if (!place.ok || content === undefined)
        return undefined;
    const peeked = (0,_request_read_js__WEBPACK_IMPORTED_MODULE_5__/* .peekRequest */ .v)(path, content);
    const config = await (0,_platform_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(base).config();
    if (!peeked.ok || !config.ok)
        return undefined;
    const { team, name } = place.value;
    const hasStack = (await base.id((0,_request_path_js__WEBPACK_IMPORTED_MODULE_4__/* .stackFolder */ .pl)(team, name))) !== undefined;
    const module = hasStack
        ? await (0,_module_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrozenModule */ .dP)(base, team, name)
        : await (0,_platform_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(base).module(peeked.value.module);
    if (!module.ok || module.value.manifest.name !== peeked.value.module)
        return undefined;
    const request = (0,_request_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readRequest */ .i)(path, content, { config: config.value, module: module.value });
    if (!request.ok)
        return undefined;
    const { inputs, region } = request.value;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatePrice */ .c9)(module.value.manifest.price, inputs, region, prices);
}
/**
 * A team's leases once a change is merged: its other requests in base, and those of the change. What cannot be read has
 * no price, which is not 0.
 * @param changed price by path of every request that the change touches; `undefined` for one that it deletes
 */
async function teamLeases(base, team, changed, policies) {
    const paths = (await base.list(`requests/${team}`)).map(({ path }) => path);
    const kept = paths.filter((path) => !changed.has(path) && (0,_request_path_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequestPath */ .I)(path).ok);
    const others = kept.map(async (path) => ({
        lease: leaseOfPath(path),
        price: await priceInBase(base, path, policies),
    }));
    const theirs = [...changed].flatMap(([path, price]) => path.startsWith(`requests/${team}/`) && price !== undefined ? [{ lease: leaseOfPath(path), price }] : []);
    return [...(await Promise.all(others)), ...theirs];
}
/** What they cost together. */
function spendOf(team, leases, { teams }) {
    return {
        team,
        usdMonth: (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(leases.reduce((sum, { price }) => sum + (price?.usdMonth ?? 0), 0)),
        budgetUsdMonth: teams.get(team)?.budgetUsdMonth,
        unpriced: leases.reduce((sum, { price }) => sum + (price?.unpriced ?? 1), 0),
    };
}
function leaseOfPath(path) {
    return path.slice('requests/'.length, -'.yaml'.length);
}


/***/ })

};
