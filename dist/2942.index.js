export const id = 2942;
export const ids = [2942];
export const modules = {

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ homeBody),
/* harmony export */   XQ: () => (/* binding */ unmergedComment),
/* harmony export */   m6: () => (/* binding */ homeTitle),
/* harmony export */   y6: () => (/* binding */ withdrawnComment)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _request_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(580);


/** Team, name, module and environment have passed their patterns. */
function homeTitle({ lease, module, environment }) {
    return `${lease}: ${module} in ${environment}`;
}
function homeBody(view) {
    return [
        `${(0,_request_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .mention */ .lE)(view.person)} asks for **${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.lease)}**: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.module)} in ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.environment)}, by ${view.where}.`,
        '',
        `This issue is the home of the lease: how far it is, what it costs, its warnings and its end stand here, and commands such as ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)('/extend 7d')} work here. It is closed when the end is proved.`,
        '',
    ].join('\n');
}
/** The living comment of a lease that never began, as its pull request was closed. */
function unmergedComment(lease, pull) {
    return `**${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(lease)}** is not asked for any more: #${pull} was closed without a merge, and nothing was created. Reopen #${pull} to ask again; this issue opens with it.\n`;
}
/** The living comment of a lease that never began. */
function withdrawnComment(lease, pull) {
    return `**${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(lease)}** was withdrawn in #${pull}: nothing was created.\n`;
}


/***/ }),

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

/***/ 4126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ homeMarker),
/* harmony export */   q: () => (/* binding */ isHome)
/* harmony export */ });
/**
 * Marker of the issue that automation opens as a lease's home, in its body's first line.
 * @param life what the lease began with: the number of a pull request, or the key of a request from elsewhere
 */
function homeMarker({ team, name }, life) {
    return `home-${team}-${name}-${life}`;
}
/** Whether automation opened this issue with this marker. People's issues never are: whoever writes one can write a marker. */
function isHome(issue, marker) {
    const [first = ''] = issue.body.split('\n', 1);
    return issue.author.isBot && first.trimEnd() === `<!-- leasehold:${marker} -->`;
}


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _evidence_known_uids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6640);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _stack_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8338);



/** What a head changes, held against what the default branch's code renders (S9, S10). */
async function readChange(headSha, base, { git, openStorage }) {
    if ((await git.fetch(headSha)) === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('head-missing', `origin does not have the head ${headSha}`);
    const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit;
    return (0,_stack_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyChange */ .ue)({
        base: base.tree,
        head: git.tree(headSha),
        changes: await git.changes(from, headSha),
        // Whether a new uid was ever used needs the cloud: the plan looked there, and the apply looks again (S19).
        knownUids: () => Promise.resolve(false),
        // Asked only when a stack is removed, as the reaper does by a pull request where the branch is protected.
        isEnded: async (uid, lease) => (0,_evidence_known_uids_js__WEBPACK_IMPORTED_MODULE_0__/* .knownUidsIn */ .U)(openStorage(base.config.backend), base.config.repository.id).isEnded(uid, lease),
    });
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeRequests),
/* harmony export */   d: () => (/* binding */ judgeGroup)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _policy_levels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2251);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3189);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4939);
/* harmony import */ var _team_leases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1518);






/**
 * Judges the requests of a group by the rules that say `hard`, budget and quota of a team over the whole group. What is
 * soft was judged in each pull request, where overrides are; they are evidence, and this run can read none.
 */
async function judgeGroup({ leases }, base, { clock }) {
    const names = leases.map(({ lease }) => lease);
    const policies = await (0,_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicies */ .h)(base.tree);
    if (!policies.ok)
        return { verdict: 'unknown', leases: names, findings: [], problems: policies.problems, spend: [] };
    const { findings, spend } = await judgeRequests(leases, base, policies.value, clock);
    const blocking = findings.filter((finding) => finding.level === 'hard' && (0,_policy_levels_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(finding));
    const verdict = blocking.length === 0 ? 'pass' : (0,_policy_levels_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOf */ .Vj)(blocking);
    return { verdict, leases: names, findings: blocking, problems: [], spend };
}
/** What all rules say of several requests that are merged together; plans are not looked at. */
async function judgeRequests(leases, { tree, config }, policies, clock) {
    const changed = new Map(leases.map((lease) => [lease.manifest.request, priceOf(lease, policies)]));
    const names = [...new Set(leases.map(({ manifest }) => manifest.team))].sort(_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const teams = new Map();
    for (const team of names)
        teams.set(team, await (0,_team_leases_js__WEBPACK_IMPORTED_MODULE_4__/* .teamLeases */ .Tw)(tree, team, changed, policies));
    const findings = [];
    for (const { request, module, manifest, lease } of leases) {
        if (request === undefined)
            continue;
        const others = (teams.get(manifest.team) ?? []).filter((one) => one.lease !== lease);
        const facts = { request, module, config, policies, others, plan: { kind: 'none-needed' } };
        const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ ...facts, now: clock.now(), readOverrides: undefined });
        findings.push(...(judged.findings.length === 0 ? [nothingJudged(lease)] : judged.findings));
    }
    return { findings, spend: names.map((team) => (0,_team_leases_js__WEBPACK_IMPORTED_MODULE_4__/* .spendOf */ .Ii)(team, teams.get(team) ?? [], config)) };
}
/** Nothing evaluated is never success. */
function nothingJudged(lease) {
    return {
        rule: 'guardrails',
        level: 'hard',
        status: 'unknown',
        source: 'guardrail',
        phase: 'request',
        resource: lease,
        message: 'no rule judged this request',
    };
}
function priceOf({ request, module }, { prices }) {
    if (request === undefined)
        return undefined;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimatePrice */ .c9)(module.manifest.price, request.inputs, request.region, prices);
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ closeHomes),
/* harmony export */   c: () => (/* binding */ openHomesOf)
/* harmony export */ });
/* harmony import */ var _comment_home_issue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7124);
/* harmony import */ var _comment_lease_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3395);
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(285);
/* harmony import */ var _request_home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4126);
/* harmony import */ var _stack_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3493);
/* harmony import */ var _stack_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8317);
/* harmony import */ var _file_lease_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6165);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5131);








/**
 * The homes that automation opened for the leases of a pull request that was closed without a merge, and that are open
 * still. The issue of a form is somebody's own: an edit of it asks again, and only people close it.
 */
async function openHomesOf(pull, base, { forge, git }) {
    if (pull.isFork || (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .issueOfBranch */ .Lr)(pull.branch) !== undefined)
        return [];
    // GitHub keeps it when the branch is deleted.
    const head = await git.fetch(`refs/pull/${pull.number}/head`);
    if (head === undefined)
        return [];
    const from = (await git.mergeBase(base.commit, head)) ?? base.commit;
    const homes = [];
    for (const change of (0,_stack_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .sortChanges */ .g)(await git.changes(from, head)).leases) {
        const claim = await (0,_file_lease_js__WEBPACK_IMPORTED_MODULE_4__/* .claimOf */ ._)(change, { head: git.tree(head), claimed: new Set() });
        const living = await (0,_stack_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .readLiving */ .O)(base.tree, change.team, change.name);
        // What the default branch cannot say of a lease that lives, nothing is closed by.
        if (!living.ok || (living.value !== undefined && living.value.issue === claim?.issue))
            continue;
        const issue = await homeIn(claim?.issue ?? null, change, pull, forge);
        if (issue?.isOpen !== true || !(0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpenedFor */ .pL)(issue, change, pull))
            continue;
        if (living.value?.issue !== issue.number)
            homes.push({ lease: change.lease, issue: issue.number });
    }
    return homes;
}
/** The one that the stack names; where a run was killed before it rendered one, the one that it had opened. */
async function homeIn(claimed, change, pull, forge) {
    if (claimed !== null)
        return forge.issue(claimed);
    if (pull.author.isBot || change.request !== 'added')
        return undefined;
    return forge.findIssue((0,_request_home_js__WEBPACK_IMPORTED_MODULE_6__/* .homeMarker */ .Q)(change, (0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .lifeOf */ .c_)(pull)), pull.createdAt);
}
/** Answers on each home why it is closed. A run repeated changes nothing (S15). */
async function closeHomes(homes, pull, { forge }) {
    for (const { lease, issue } of homes) {
        await forge.putComment(issue, _comment_lease_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .LEASE_MARKER */ .e, (0,_comment_home_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .unmergedComment */ .XQ)(lease, pull.number));
        await forge.closeIssue(issue, 'not-planned');
    }
}


/***/ }),

/***/ 6165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readFileLease),
/* harmony export */   _: () => (/* binding */ claimOf)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
/* harmony import */ var _platform_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3195);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(170);
/* harmony import */ var _request_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5525);
/* harmony import */ var _stack_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9861);
/* harmony import */ var _stack_render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var _stack_settle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8317);
/* harmony import */ var _stack_upgrade_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5060);
/* harmony import */ var _stack_verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8338);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7813);
/* harmony import */ var _file_problems_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7471);












/** Understands one lease's files. Nothing is taken from the pull request but the request and the claim of a new stack. */
async function readFileLease(change, facts) {
    const { base, head, ids } = facts;
    const { team, name } = change;
    const path = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requestPath */ .Zq)(team, name);
    const living = await (0,_stack_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .readLiving */ .O)(base, team, name);
    if (!living.ok)
        return { ...change, kind: 'refused', problems: living.problems };
    const content = await head.read(path);
    if (content === undefined)
        return readWithoutRequest(change, living.value !== undefined, facts);
    const refused = [
        ...(living.value === undefined ? await renamedFrom(change, content, facts) : []),
        ...(await (0,_file_problems_js__WEBPACK_IMPORTED_MODULE_11__/* .unplainStack */ .mT)(head, (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .stackFolder */ .pl)(team, name))),
    ];
    if (refused.length > 0)
        return { ...change, kind: 'refused', problems: refused };
    const claim = living.value === undefined ? await claimOf(change, facts) : undefined;
    const takes = living.value === undefined ? 'pinned' : await (0,_stack_upgrade_js__WEBPACK_IMPORTED_MODULE_8__/* .claimedModule */ .Qw)(base, head, living.value);
    const issue = claim?.issue ?? null;
    const planned = await (0,_render_js__WEBPACK_IMPORTED_MODULE_10__/* .planRender */ .U)({ base, path, content, uid: claim?.uid, ids, issue, takes });
    if (!planned.ok)
        return { ...change, kind: 'refused', problems: planned.problems };
    if (living.value === undefined)
        return { ...change, kind: 'create', planned: planned.value, claim };
    const { folder, asksForTheSame, files } = planned.value;
    const before = await (0,_platform_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(base, folder);
    // A change of config or toolkit since the last render disturbs no change of the lease's length or end.
    const stack = asksForTheSame ? before : files;
    return { ...change, kind: 'change', planned: planned.value, stack, isChanged: !sameFiles(before, stack) };
}
async function readWithoutRequest(change, isLiving, { base, head, claimed }) {
    const { team, name, request } = change;
    const folder = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .stackFolder */ .pl)(team, name);
    // Written, but nothing to read: a link or a submodule must not pass for a request that was deleted.
    if (request === 'added' || request === 'changed')
        return { ...change, kind: 'refused', problems: [(0,_stack_verify_js__WEBPACK_IMPORTED_MODULE_9__/* .notAFile */ .$y)((0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requestPath */ .Zq)(team, name))] };
    const isThere = (await head.id(folder)) !== undefined;
    if (!isLiving)
        return { ...change, kind: 'withdrawn', claim: await claimOf(change, { head, claimed }) };
    if (!isThere && request === undefined)
        return { ...change, kind: 'removed' };
    return { ...change, kind: 'end', stack: isThere ? await (0,_platform_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(base, folder) : undefined };
}
/** Uid and home of a stack that was rendered on the branch before, by a run of ours or by hand. */
async function claimOf({ team, name }, { head, claimed }) {
    const path = `${(0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .stackFolder */ .pl)(team, name)}/${_stack_render_js__WEBPACK_IMPORTED_MODULE_6__/* .STACK_MANIFEST */ .$}`;
    const content = await head.read(path);
    const manifest = content === undefined ? undefined : (0,_stack_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(path, content);
    if (manifest?.ok !== true)
        return undefined;
    const { value } = manifest;
    // A folder that was copied for a second lease brings the first one's uid along.
    if (value.team !== team || value.name !== name || claimed.has(value.uid))
        return undefined;
    return { uid: (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .asUid */ .N0)(value.uid), issue: value.issue };
}
/**
 * A lease that lives cannot be renamed: the old one would be destroyed, and an empty one begin. What is deleted and
 * added in one pull request with the same wishes is taken for a rename, and asked about.
 */
async function renamedFrom(change, content, { base, head, changes }) {
    const added = wishOf((0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requestPath */ .Zq)(change.team, change.name), content);
    if (change.request !== 'added' || added === undefined)
        return [];
    for (const other of changes) {
        const path = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .requestPath */ .Zq)(other.team, other.name);
        const before = other.request === 'deleted' ? await base.read(path) : undefined;
        if (before === undefined || (await head.read(path)) !== undefined)
            continue;
        const living = await (0,_stack_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .readLiving */ .O)(base, other.team, other.name);
        if (living.ok && living.value !== undefined && wishOf(path, before) === added)
            return [(0,_file_problems_js__WEBPACK_IMPORTED_MODULE_11__/* .renamed */ .fN)(change, other)];
    }
    return [];
}
function wishOf(path, content) {
    const peeked = (0,_request_read_js__WEBPACK_IMPORTED_MODULE_4__/* .peekRequest */ .v)(path, content);
    if (!peeked.ok)
        return undefined;
    const { module, environment, region, inputs } = peeked.value.raw;
    return (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ module, environment, region, inputs: inputs ?? {} });
}
function sameFiles(a, b) {
    return (a.size === b.size &&
        [...a].every(([path, content]) => Buffer.compare(content, b.get(path) ?? EMPTY) === 0));
}
const EMPTY = new Uint8Array();


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   ZY: () => (/* binding */ overlaid),
/* harmony export */   _o: () => (/* binding */ stackDeleted),
/* harmony export */   fN: () => (/* binding */ renamed),
/* harmony export */   hQ: () => (/* binding */ NEW_LEASES),
/* harmony export */   mT: () => (/* binding */ unplainStack),
/* harmony export */   nn: () => (/* binding */ nameTaken)
/* harmony export */ });
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(170);

/** Files that one pull request may ask to be rendered anew: each needs an issue of its own. */
const NEW_LEASES = 40;
function renamed(to, from) {
    const [old, path] = [(0,_request_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq)(from.team, from.name), (0,_request_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq)(to.team, to.name)];
    return {
        code: 'renamed',
        message: `${old} became ${path}, but team and name of a lease that lives never change: \`${from.team}/${from.name}\` would be destroyed and \`${to.team}/${to.name}\` begin empty`,
        file: path,
        line: 1,
        field: from.team === to.team ? '/name' : '/team',
        allowed: [`${from.team}/${from.name}`],
        remedy: `rename it back; if you mean to end one and begin another, delete ${old} in a pull request of its own`,
    };
}
/** A link or an executable file in the folder of a stack, which no commit of ours could make right (S4). */
async function unplainStack(head, folder) {
    const entry = (await head.list(folder)).find(({ kind }) => kind !== 'file');
    return entry === undefined ? [] : [notPlain(entry.path, folder)];
}
/** A path that is not where requests or stacks lie, and over which files of this stack would be written. */
function overlaid(path, { team, name }) {
    return notPlain(path, (0,_request_path_js__WEBPACK_IMPORTED_MODULE_0__/* .stackFolder */ .pl)(team, name));
}
function notPlain(path, folder) {
    return {
        code: 'not-plain-file',
        message: `${path} is no plain file or folder`,
        file: path,
        line: 1,
        field: '',
        allowed: ['plain files'],
        remedy: `remove it (\`git rm -r ${folder}\`): the stack is rendered again`,
    };
}
function tooMany(change, allowed) {
    return {
        code: 'too-many-requests',
        message: `one pull request begins at most ${allowed} leases`,
        file: (0,_request_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq)(change.team, change.name),
        line: 1,
        field: '',
        allowed: [`${allowed} new requests`],
        remedy: 'put the others into a pull request of their own',
    };
}
/** @param by the open pull request that has the name */
function nameTaken({ team, name }, by) {
    return {
        code: 'name-taken',
        message: `\`${team}/${name}\` is asked for by #${by}, which was first`,
        file: (0,_request_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq)(team, name),
        line: 1,
        field: '/name',
        allowed: ['a name that team does not use yet'],
        remedy: `choose another name: rename ${(0,_request_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq)(team, name)}`,
    };
}
function stackDeleted({ team, name }) {
    const folder = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_0__/* .stackFolder */ .pl)(team, name);
    return {
        code: 'stack-removed',
        message: `${folder} is deleted too: unless its end is proved already, the reaper needs it to end the lease`,
        file: (0,_request_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq)(team, name),
        line: 1,
        field: '',
        allowed: [`the request deleted, ${folder} as it is`],
        remedy: `put it back, if it has not ended: \`git checkout origin/HEAD -- ${folder}\`; its files are removed by themselves after the end`,
    };
}


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ lifeOf),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   mA: () => (/* binding */ mayBeHome),
/* harmony export */   pL: () => (/* binding */ isOpenedFor),
/* harmony export */   yz: () => (/* binding */ openHome)
/* harmony export */ });
/* harmony import */ var _comment_home_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7124);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(285);
/* harmony import */ var _request_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4126);




/** Times that a lease can be withdrawn and asked for again in one pull request. */
const LIVES = 5;
/**
 * The home of a new lease that a pull request asks for: the issue whose branch it is, the one that its stack names
 * already, or a new one. Found by its marker again, so that a run repeated opens none twice (S15). One that was closed
 * with the pull request is the home of the one that was opened again.
 */
async function homeOf(lease, pull, forge) {
    const own = (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .issueOfBranch */ .Lr)(pull.branch);
    if (own !== undefined)
        return { home: own, isClosed: false };
    const life = lifeOf(pull);
    const named = lease.claim?.issue ?? null;
    const issue = named === null ? undefined : await forge.issue(named);
    if (issue !== undefined && (isOpenedFor(issue, lease, pull) || mayBeHome(issue, lease, pull)))
        return { home: issue.number, isClosed: !issue.isOpen };
    return { home: await openHome({ ...lease, life, since: pull.createdAt }, forge), isClosed: false };
}
/**
 * Whether the issue that a new stack names may be its home: an open one of the pull request's own author, or one that
 * automation opened for exactly this lease of this pull request.
 */
function mayBeHome(issue, place, pull) {
    if (!issue.isOpen)
        return false;
    if (!pull.author.isBot && issue.author.id === pull.author.id)
        return true;
    return isOpenedFor(issue, place, pull);
}
/** Whether automation opened this issue for exactly this lease of this pull request. */
function isOpenedFor(issue, place, pull) {
    return lives(lifeOf(pull)).some((life) => (0,_request_home_js__WEBPACK_IMPORTED_MODULE_2__/* .isHome */ .q)(issue, (0,_request_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeMarker */ .Q)(place, life)));
}
/** What markers of homes carry: the pull request, or the key of the request from elsewhere. */
function lifeOf({ number, branch }) {
    return (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .dispatchOfBranch */ .A)(branch)?.key.slice(0, 8) ?? String(number);
}
/** Opens the home, or finds the one that an earlier run opened; one that was closed with a withdrawn lease is not used again. */
async function openHome(home, forge) {
    for (const life of lives(home.life)) {
        const issue = await forge.createIssue({
            title: (0,_comment_home_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .homeTitle */ .m6)(home.view),
            body: (0,_comment_home_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .homeBody */ .AA)(home.view),
            marker: (0,_request_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeMarker */ .Q)(home, life),
            since: home.since,
        });
        if (issue.isOpen)
            return issue.number;
    }
    throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('home-closed', `every issue that was opened for ${home.team}/${home.name} is closed: open one again`);
}
function lives(life) {
    return [life, ...Array.from({ length: LIVES - 1 }, (_none, index) => `${life}-${index + 2}`)];
}


/***/ }),

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ planRender)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2507);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(170);
/* harmony import */ var _stack_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9861);
/* harmony import */ var _stack_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var _stack_settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8317);
/* harmony import */ var _stack_verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8338);








/** Validates a request and renders its stack, in memory. */
async function planRender(input) {
    const place = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRequestPath */ .I)(input.path);
    if (!place.ok)
        return place;
    const { team, name } = place.value;
    const found = await (0,_stack_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .readLiving */ .O)(input.base, team, name);
    if (!found.ok)
        return found;
    const isSameLife = input.uid === undefined || found.value?.uid === input.uid;
    const living = isSameLife ? found.value : undefined;
    const uid = input.uid ?? (living === undefined ? input.ids.uid() : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .asUid */ .N0)(living.uid));
    const fresh = { uid, issue: input.issue };
    const { base, path, content, takes = 'pinned' } = input;
    const settled = await (0,_stack_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)({ base, path, content, living, fresh, takes });
    if (!settled.ok)
        return settled;
    const { request, module, pins } = settled.value;
    const files = (0,_stack_render_js__WEBPACK_IMPORTED_MODULE_5__/* .renderStack */ .x)(settled.value);
    if (!files.ok)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(...files.problems.map((problem) => (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(request.document, problem)));
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        request,
        module,
        manifest: (0,_stack_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestOf */ .$V)(pins, request),
        files: files.value,
        folder: (0,_request_path_js__WEBPACK_IMPORTED_MODULE_3__/* .stackFolder */ .pl)(team, name),
        asksForTheSame: living !== undefined && takes === 'pinned' && (0,_stack_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .asksForTheSame */ .xl)(settled.value),
    });
}


/***/ }),

/***/ 2942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepPullRequests: () => (/* binding */ sweepPullRequests)
});

// EXTERNAL MODULE: ../src/comment/policy-check-run.js + 1 modules
var policy_check_run = __webpack_require__(2336);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/workflow-files.js
var workflow_files = __webpack_require__(9970);
// EXTERNAL MODULE: ../src/run/render-request/closed-homes.js
var closed_homes = __webpack_require__(1613);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/platform/obstacles.js
var obstacles = __webpack_require__(8245);
;// CONCATENATED MODULE: ../src/comment/sweep-comment.js


/** Marker of the one comment on a pull request that is not planned with this repository's credentials. */
const OUTSIDE_MARKER = 'outside';
const LINES = 20;
/** Tells the author of a pull request from outside what was looked at, and what to do. */
function outsideComment({ number, kind, requests, problems }) {
    const shown = problems.slice(0, LINES).map(({ message, remedy }) => {
        return `- ${(0,markdown/* messageMarkdown */.zv)(message)}${remedy === undefined ? '' : `: ${(0,markdown/* messageMarkdown */.zv)(remedy)}`}`;
    });
    const from = kind === 'fork' ? 'comes from a fork' : 'was made by Dependabot';
    const found = problems.length === 0
        ? ['✅ Requests and rendered files are as they must be, as far as that can be seen without a plan.']
        : [
            `❌ ${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} to fix:`,
            '',
            ...shown,
        ];
    const rendered = kind === 'fork' && requests.length > 0
        ? [
            '',
            'If a stack is missing or differs, render it on your machine and commit what changed:',
            '',
            '```sh',
            ...requests.slice(0, LINES).map((path) => `npx leasehold render ${path}`),
            '```',
        ]
        : [];
    return [
        `### 🧳 Not planned: this ${from}`,
        '',
        `Nothing from outside this repository is planned with its credentials, and nothing of it would be applied.`,
        '',
        ...found,
        ...rendered,
        '',
        '**Next** somebody with write access looks at the files and takes them over to a branch of this repository:',
        '',
        '```sh',
        `gh pr checkout ${number} --branch take-over-${number}`,
        `git push origin take-over-${number}`,
        `gh pr create --head take-over-${number}`,
        '```',
        '',
        `<sub>If GitHub shows “Approve workflows to run”: ${obstacles/* OBSTACLES */.D['run-waits']}.</sub>`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ../src/policy/levels.js
var levels = __webpack_require__(2251);
// EXTERNAL MODULE: ../src/run/approval/change.js
var approval_change = __webpack_require__(4829);
// EXTERNAL MODULE: ../src/run/merge-group/judge-group.js
var judge_group = __webpack_require__(877);
// EXTERNAL MODULE: ../src/run/policies.js + 1 modules
var run_policies = __webpack_require__(4939);
;// CONCATENATED MODULE: ../src/run/sweep/outside.js







/** Numeric id of Dependabot (S6); its runs get a token that may only read. */
const DEPENDABOT = 49_699_333;
/** Whether nothing of a pull request may meet our credentials: it was pushed by nobody whom this repository trusts. */
function isOutside({ isFork, author }) {
    return isFork || author.id === DEPENDABOT;
}
/**
 * What can be said of a pull request from outside without credentials: whether its requests are valid, its stacks what
 * trusted code renders, and what the guardrails say of the requests. Its text is data all along. The check is never
 * green: what is not planned is not judged.
 */
async function checkOutside(pull, base, ports) {
    const problems = await problemsOf(pull, base, ports);
    const kind = pull.isFork ? 'fork' : 'dependabot';
    const text = outsideComment({
        number: pull.number,
        kind,
        requests: await requestsOf(pull, base, ports),
        problems,
    });
    await ports.forge.putComment(pull.number, OUTSIDE_MARKER, text);
    // Last, as it marks that the author was told (S15).
    await ports.forge.putCheck({
        name: policy_check_run/* POLICY_CHECK */.M,
        headSha: pull.headSha,
        conclusion: 'failure',
        title: 'Not planned: this comes from outside the repository',
        summary: ['Nothing was planned, so that nothing is judged.', ...lines(problems)].join('\n'),
        annotations: [],
    });
    return 'answered';
}
function lines(problems) {
    return problems.length === 0
        ? []
        : ['', ...problems.slice(0, 20).map(({ message }) => `- ${(0,markdown/* messageMarkdown */.zv)(message)}`)];
}
async function problemsOf(pull, base, ports) {
    const change = await (0,approval_change/* readChange */.p)(pull.headSha, base, ports);
    if (!change.ok)
        return change.problems;
    const policies = await (0,run_policies/* loadPolicies */.h)(base.tree);
    if (!policies.ok)
        return policies.problems;
    const { findings } = await (0,judge_group/* judgeRequests */.E)(change.value.leases, base, policies.value, ports.clock);
    return findings.filter(levels/* blocks */.Bv).map(({ rule, message, file, line, remedy }) => ({
        code: rule,
        message,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(remedy === undefined ? {} : { remedy }),
    }));
}
/** Paths of the requests that it brings; only such as a path can be, so that they can stand in a command. */
async function requestsOf({ headSha }, base, { git }) {
    const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit;
    const changes = await git.changes(from, headSha);
    return changes
        .filter(({ kind, path }) => kind !== 'deleted' && /^requests\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/.test(path))
        .map(({ path }) => path);
}

;// CONCATENATED MODULE: ../src/run/sweep/sweep.js






/** Pull requests that one sweep starts or answers; what is left waits for the next one (GitHub: 80 content writes a minute). */
const AT_ONCE = 40;
/** Hours; a closed pull request of which the event was lost is looked for so long, by every sweep. */
const LOOKED_BACK = 48;
/**
 * Looks for open pull requests that touch requests or stacks and lack our check: whose event was lost, whose author's
 * token may start nothing, or which came from automation. Those of this repository are planned; of those from outside
 * what needs no credentials is looked at, and their author is told what to do. What was closed without a merge keeps no
 * home of a lease open.
 */
async function sweepPullRequests(ports) {
    const { forge, git, log } = ports;
    const base = await (0,default_branch/* requireDefaultBranch */.T)(git);
    const branch = base.config.repository.defaultBranch;
    const open = (await forge.openPullRequests()).filter((pull) => pull.base === branch);
    const forgotten = [];
    for (const pull of open)
        if (await isForgotten(pull, ports))
            forgotten.push(pull);
    const now = forgotten.sort((a, b) => a.number - b.number).slice(0, AT_ONCE);
    const done = [];
    const failed = [];
    for (const pull of now) {
        const answer = await guarded(pull, async () => answerTo(pull, base, ports));
        if (typeof answer === 'string')
            done.push(answer);
        else
            failed.push(...answer);
        log.info(`#${pull.number}: ${typeof answer === 'string' ? answer : (answer[0]?.message ?? '')}`);
    }
    const since = (0,lease/* addHours */.LY)(ports.clock.now(), -LOOKED_BACK);
    const closed = (await forge.closedPullRequests(since)).filter((pull) => pull.base === branch);
    for (const pull of closed) {
        const answer = await guarded(pull, async () => closeUnmerged(pull, base, ports));
        if (typeof answer !== 'string')
            failed.push(...answer);
        else if (answer !== '')
            done.push(answer);
    }
    const left = forgotten.length - now.length;
    return outcomeOf({ looked: open.length, done, failed, left });
}
/** What touches no request lacks the check too, and is nobody's concern here: two calls for each such pull request. */
async function isForgotten(pull, { forge }) {
    if ((await forge.checkNames(pull.headSha)).includes(policy_check_run/* POLICY_CHECK */.M))
        return false;
    return (await forge.changedPaths(pull.number)).some((path) => /^(?:requests|stacks)\//.test(path));
}
async function answerTo(pull, base, ports) {
    if (isOutside(pull))
        return checkOutside(pull, base, ports);
    const inputs = { 'pull-request': String(pull.number), 'head-sha': pull.headSha };
    const started = await ports.forge.dispatchWorkflow({
        workflow: workflow_files/* PLAN */.A,
        ref: base.config.repository.defaultBranch,
        inputs,
    });
    return started.ok ? 'planned' : started.problems;
}
async function closeUnmerged(pull, base, ports) {
    const homes = await (0,closed_homes/* openHomesOf */.c)(pull, base, ports);
    if (homes.length === 0)
        return '';
    // Opened again since it was listed: its own run opens its homes.
    if ((await ports.forge.pullRequest(pull.number))?.isOpen !== false)
        return '';
    await (0,closed_homes/* closeHomes */.V)(homes, pull, ports);
    ports.log.info(`#${pull.number}: closed ${homes.length} homes of leases that will never be`);
    return 'closed';
}
/** One pull request that cannot be answered keeps no other waiting. */
async function guarded(pull, work) {
    try {
        return await work();
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return [{ code: 'sweep-failed', message: `#${pull.number}: ${message}` }];
    }
}
function outcomeOf(swept) {
    const { looked, done, failed, left } = swept;
    const count = (what) => done.filter((one) => one === what).length;
    const parts = [
        `${looked} open pull requests looked at`,
        `${count('planned')} planned`,
        `${count('answered')} from outside answered`,
        `${count('closed')} closed ones with homes of leases`,
        ...(left > 0 ? [`${left} left for the next sweep`] : []),
    ];
    const decision = failed.length > 0 ? 'failed' : done.length > 0 ? 'done' : 'nothing';
    return {
        result: {
            version: 1,
            action: 'render-request',
            decision,
            reasonCode: failed[0]?.code ?? (done.length > 0 ? 'swept' : 'nothing-forgotten'),
            message: parts.join(', '),
            problems: failed.map(({ allowed, ...rest }) => ({
                ...rest,
                ...(allowed === undefined ? {} : { allowed: [...allowed] }),
            })),
            leases: [],
        },
        summary: '',
    };
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PLAN),
/* harmony export */   v: () => (/* binding */ RECONCILE)
/* harmony export */ });
/** Files of a platform repository that automation starts on its default branch; each calls the workflow of its name. */
/** Plans, renders and judges a pull request. */
const PLAN = 'on-dispatch-plan.yml';
/** Applies what was merged: a merge by automation starts no workflow by itself where the job's own token made it. */
const RECONCILE = 'on-dispatch-reconcile.yml';


/***/ })

};
