export const id = 6553;
export const ids = [6553];
export const modules = {

/***/ 5410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ filesComment),
/* harmony export */   T: () => (/* binding */ FILES_MARKER)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);
/* harmony import */ var _request_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(580);


/** Marker of the comment that answers the files of a person's pull request. */
const FILES_MARKER = 'files';
/** Rows that the table shows; more are counted. */
const ROWS = 40;
const SAYS = {
    new: '🆕 begins',
    changes: '🔄 is changed',
    kept: '✅ nothing to render',
    ends: '⏹️ ends after the merge: warned, rehearsed and proved by the reaper',
    withdrawn: '↩️ withdrawn: what was rendered for it is taken back',
    refused: '❌ to correct',
};
/** What a pull request's files ask for, lease by lease, and what must be corrected. */
function filesComment(view) {
    const refused = view.rows.filter(({ problems }) => problems.length > 0);
    const hidden = view.rows.length - ROWS;
    const lines = [
        refused.length === 0
            ? `### Requests in this pull request`
            : `### ❌ ${refused.length} of ${view.rows.length} to correct in this pull request`,
        '',
        '| lease | what happens | home |',
        '| --- | --- | --- |',
        ...view.rows.slice(0, ROWS).map(row),
        ...(hidden > 0 ? ['', `And ${hidden} more.`] : []),
        ...(refused.length === 0 ? [] : problemTable(refused)),
        ...(view.commands.length === 0 ? [] : byHand(view)),
        '',
        next(view, refused.length),
    ];
    return `${lines.join('\n')}\n`;
}
function row({ lease, state, home }) {
    return `| ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(lease)} | ${SAYS[state]} | ${home === null ? '' : `#${home}`} |`;
}
function problemTable(refused) {
    const all = refused.flatMap(({ lease, problems }) => problems.map((problem) => problemRow(lease, problem)));
    const hidden = all.length - ROWS;
    return [
        '',
        '| where | problem | allowed | how |',
        '| --- | --- | --- | --- |',
        ...all.slice(0, ROWS),
        ...(hidden > 0 ? ['', `And ${hidden} more.`] : []),
    ];
}
function problemRow(lease, problem) {
    const place = [problem.file ?? lease, problem.line].filter((part) => part !== undefined).join(':');
    const allowed = (problem.allowed ?? []).slice(0, 12).map(_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv).join(', ');
    const cells = [
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(place),
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(problem.message),
        allowed,
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(problem.remedy ?? ''),
    ];
    return `| ${cells.join(' | ')} |`;
}
function byHand({ commands, why }) {
    return ['', `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(why)}:`, '', (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(commands.join('\n'), 'sh')];
}
function next({ author, commands }, refused) {
    if (refused > 0)
        return `**Next** ${(0,_request_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .mention */ .lE)(author)} corrects the files and pushes; what is right was rendered already, and nothing is planned until all of it is.`;
    if (commands.length > 0)
        return `**Next** ${(0,_request_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .mention */ .lE)(author)} runs these commands.`;
    return '**Next** the plan and its price follow in a comment of their own.';
}


/***/ }),

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

/***/ 8145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ outsideComment),
/* harmony export */   N: () => (/* binding */ OUTSIDE_MARKER)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _platform_obstacles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8245);


/** Marker of the one comment on a pull request that is not planned with this repository's credentials. */
const OUTSIDE_MARKER = 'outside';
const LINES = 20;
/** Tells the author of a pull request from outside what was looked at, and what to do. */
function outsideComment({ number, kind, requests, problems }) {
    const shown = problems.slice(0, LINES).map(({ message, remedy }) => {
        return `- ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageMarkdown */ .zv)(message)}${remedy === undefined ? '' : `: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageMarkdown */ .zv)(remedy)}`}`;
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
        `<sub>If GitHub shows “Approve workflows to run”: ${_platform_obstacles_js__WEBPACK_IMPORTED_MODULE_0__/* .OBSTACLES */ .D['run-waits']}.</sub>`,
        '',
    ].join('\n');
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

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ tellNoLease),
/* harmony export */   IR: () => (/* binding */ withoutLeases),
/* harmony export */   zH: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _comment_approval_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2834);
/* harmony import */ var _comment_files_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5410);
/* harmony import */ var _comment_no_lease_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(788);
/* harmony import */ var _comment_policy_check_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);
/* harmony import */ var _comment_policy_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3992);
/* harmony import */ var _comment_sweep_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8145);
/* harmony import */ var _stack_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3493);
/* harmony import */ var _render_request_closed_homes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1613);








/**
 * What changes beside leases, where no path is a request's or a stack's nor looks like one; undefined: there is something
 * to verify. It takes what Git says, which is never cut short as GitHub's list of a pull request's files is (3,000).
 */
function withoutLeases(changes) {
    const { leases, problems, otherPaths } = (0,_stack_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .sortChanges */ .g)(changes);
    return leases.length + problems.length > 0 ? undefined : { touchesLeases: false, otherPaths };
}
/**
 * Both required checks of a pull request without a lease, on the head that was looked at and no other. It is told in no
 * comment; what an earlier head made us say is taken back, and the homes that were opened for it are closed.
 */
async function tellNoLease(pull, changed, base, ports) {
    const { number, headSha } = pull;
    await takeBack(number, headSha, ports, async () => (0,_render_request_closed_homes_js__WEBPACK_IMPORTED_MODULE_6__/* .closeLeftHomes */ .Mi)(pull, base, ports));
    const shown = { ...(0,_comment_no_lease_check_js__WEBPACK_IMPORTED_MODULE_1__/* .noLeaseCheck */ .c)(changed), headSha, annotations: [] };
    await ports.forge.putCheck({ name: _comment_approval_view_js__WEBPACK_IMPORTED_MODULE_7__/* .APPROVED_CHECK */ .Db, ...shown });
    // Last, as the sweep takes a head that has it for one that was looked at (S15).
    await ports.forge.putCheck({ name: _comment_policy_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_CHECK */ .M, ...shown });
}
/**
 * Takes back what was said of an earlier head, in the comments that are there.
 * @param before what must be done first, where there is something to take back
 */
async function takeBack(pull, headSha, { forge }, before) {
    const markers = [_comment_files_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .FILES_MARKER */ .T, _comment_sweep_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTSIDE_MARKER */ .N, _comment_policy_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_MARKER */ .K3];
    await forge.rewordComments(pull, markers, (0,_comment_no_lease_check_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingAskedComment */ .b)(headSha), before);
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ closeLeftHomes),
/* harmony export */   V6: () => (/* binding */ closeHomes),
/* harmony export */   c8: () => (/* binding */ openHomesOf)
/* harmony export */ });
/* harmony import */ var _comment_home_issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7124);
/* harmony import */ var _comment_lease_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3395);
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(285);
/* harmony import */ var _request_home_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4126);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(170);
/* harmony import */ var _stack_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3493);
/* harmony import */ var _stack_settle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8317);
/* harmony import */ var _file_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6165);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5131);









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
    for (const change of (0,_stack_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .sortChanges */ .g)(await git.changes(from, head)).leases) {
        const claim = await (0,_file_lease_js__WEBPACK_IMPORTED_MODULE_5__/* .claimOf */ ._)(change, { head: git.tree(head), claimed: new Set() });
        const living = await (0,_stack_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .readLiving */ .O)(base.tree, change.team, change.name);
        // What the default branch cannot say of a lease that lives, nothing is closed by.
        if (!living.ok || (living.value !== undefined && living.value.issue === claim?.issue))
            continue;
        const issue = await homeIn(claim?.issue ?? null, change, pull, forge);
        if (issue?.isOpen !== true || !(0,_home_js__WEBPACK_IMPORTED_MODULE_6__/* .isOpenedFor */ .pL)(issue, change, pull))
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
    return forge.findIssue((0,_request_home_js__WEBPACK_IMPORTED_MODULE_7__/* .homeMarker */ .Q)(change, (0,_home_js__WEBPACK_IMPORTED_MODULE_6__/* .lifeOf */ .c_)(pull)), pull.createdAt);
}
/** Answers on each home why it is closed. A run repeated changes nothing (S15). */
async function closeHomes(homes, pull, { forge }, why = _comment_home_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .unmergedComment */ .XQ) {
    for (const { lease, issue } of homes) {
        await forge.putComment(issue, _comment_lease_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .LEASE_MARKER */ .e, why(lease, pull.number));
        await forge.closeIssue(issue, 'not-planned');
    }
}
/**
 * Closes the homes that automation opened for what a pull request asked for once, where it asks for nothing any more: no
 * file of it names them. The title says which lease may be meant; that it is that one's home is its marker's word.
 */
async function closeLeftHomes(pull, base, ports) {
    if (pull.isFork || (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .issueOfBranch */ .Lr)(pull.branch) !== undefined)
        return;
    const ending = `-${(0,_home_js__WEBPACK_IMPORTED_MODULE_6__/* .lifeOf */ .c_)(pull)}`;
    const homes = [];
    for (const { number, marker } of await ports.forge.markedIssues(pull.createdAt)) {
        if (!marker.startsWith('home-') || !`${marker}-`.includes(`${ending}-`))
            continue;
        const issue = await ports.forge.issue(number);
        const place = issue === undefined ? undefined : placeOf(issue);
        if (issue?.isOpen !== true || place === undefined || !(0,_home_js__WEBPACK_IMPORTED_MODULE_6__/* .isOpenedFor */ .pL)(issue, place, pull))
            continue;
        const living = await (0,_stack_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .readLiving */ .O)(base.tree, place.team, place.name);
        if (living.ok && living.value?.issue !== number)
            homes.push({ lease: place.lease, issue: number });
    }
    await closeHomes(homes, pull, ports, _comment_home_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .withdrawnComment */ .y6);
}
function placeOf({ title }) {
    const [, team = '', name = ''] = /^([^/:]+)\/([^/:]+): /.exec(title) ?? [];
    const place = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNames */ .LN)(team, name);
    return place.ok ? place.value : undefined;
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
/* harmony import */ var _stack_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2724);
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
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3661);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(170);
/* harmony import */ var _stack_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2724);
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


/***/ })

};
