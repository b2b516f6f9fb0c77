export const id = 3999;
export const ids = [3999];
export const modules = {

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   aY: () => (/* binding */ foldedBlock),
/* harmony export */   fI: () => (/* binding */ textBlock)
/* harmony export */ });
function textBlock(lines) {
    return { before: lines, items: [], after: [], noun: '', isTable: false };
}
/** A section that opens on a click; nothing when there is nothing to say. `summary` is Markdown that is safe already. */
function foldedBlock(summary, noun, items) {
    if (items.length === 0)
        return [];
    const before = ['', `<details><summary>${summary}</summary>`, ''];
    return [{ before, items, after: ['', '</details>'], noun, isTable: false }];
}
/**
 * Puts blocks one below the other within a limit. Cut are only items, between two lines, from the last block up, so that
 * no table row, fold or footer is torn; where some are missing it says how many and where they are.
 * @param rest where the whole is, as Markdown
 * @param limit characters
 */
function fitBlocks(blocks, rest, limit) {
    const frames = blocks.map((block) => length([...block.before, ...block.after]) + reserveOf(block, rest));
    let room = limit - frames.reduce((sum, frame) => sum + frame, 0);
    const lines = blocks.flatMap((block) => {
        const shown = [];
        for (const item of block.items) {
            if (item.length + 1 > room)
                break;
            room -= item.length + 1;
            shown.push(item);
        }
        // What did not fit here must not come later instead: people would take the order for the whole.
        if (shown.length < block.items.length)
            room = 0;
        return [
            ...block.before,
            ...shown,
            ...moreOf(block, block.items.length - shown.length, rest),
            ...block.after,
        ];
    });
    return `${lines.join('\n')}\n`;
}
function moreOf({ noun, isTable, items }, hidden, rest) {
    if (hidden === 0)
        return [];
    const said = `${hidden} more ${noun}${hidden === 1 ? '' : 's'}: ${rest}`;
    if (!isTable)
        return [`- and ${said}`];
    return [...(hidden < items.length ? [''] : []), `And ${said}.`];
}
function reserveOf(block, rest) {
    return block.items.length === 0 ? 0 : length(['', ...moreOf(block, block.items.length, rest)]);
}
function length(lines) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}


/***/ }),

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ leaseSteps)
/* harmony export */ });
const LABELS = {
    understood: 'Request understood',
    policy: 'Policy',
    reviewed: 'Reviewed',
    applied: 'Applied',
    ready: 'Ready',
};
/**
 * The way of a lease up to one step: those before it are done, those after it wait.
 * @param notes Markdown by step
 */
function leaseSteps(current, state, notes = {}) {
    const names = Object.keys(LABELS).filter((name) => name in LABELS);
    const at = names.indexOf(current);
    return names.map((name, index) => ({
        label: LABELS[name],
        state: index < at ? 'done' : index === at ? state : 'waiting',
        note: notes[name] ?? '',
    }));
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ REQUEST_MARKER),
/* harmony export */   Xi: () => (/* binding */ requestProblemsComment),
/* harmony export */   dR: () => (/* binding */ requestRefusedComment),
/* harmony export */   lE: () => (/* binding */ mention)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** Marker of the comment that answers an edit which comes too late; the living comment goes on telling the lease's life. */
const REQUEST_MARKER = 'request';
/** Rows and values that a table shows; a body full of mistakes must stay readable. */
const ROWS = 20;
const VALUES = 12;
/** What must be corrected in an issue before it becomes a request. */
function requestProblemsComment(view) {
    const { problems, pullRequest } = view;
    const count = problems.length === 1 ? '1 thing' : `${problems.length} things`;
    const hidden = problems.length - ROWS;
    const lines = [
        `### ❌ ${count} to correct in this request`,
        '',
        '| answer | problem | allowed | how |',
        '| --- | --- | --- | --- |',
        ...problems.slice(0, ROWS).map((problem) => problemRow(problem, view.labels)),
        ...(hidden > 0 ? ['', `And ${hidden} more.`] : []),
        '',
        `**Next** ${mention(view.author)} edits this issue (⋯ at its top, then Edit); it is read again by itself. ${pullRequest === undefined ? 'Nothing has been created.' : `#${pullRequest} stays as it is until then.`}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Why an issue is not, or no longer, the way to ask; and what is. */
function requestRefusedComment(view) {
    const { problem } = view;
    const allowed = problem.allowed ?? [];
    const lines = [
        `### ⛔ ${markdownOf(problem.message)}`,
        ...(allowed.length > 0 ? ['', `Allowed: ${valuesOf(allowed)}`] : []),
        ...(problem.remedy === undefined
            ? []
            : ['', `**Next** ${mention(view.author)}: ${markdownOf(problem.remedy)}`]),
    ];
    return `${lines.join('\n')}\n`;
}
function problemRow(problem, labels) {
    const { field = '', allowed = [], remedy = '' } = problem;
    const cells = [
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(labels.get(field) ?? field.slice(1)),
        markdownOf(problem.message),
        valuesOf(allowed),
        markdownOf(remedy),
    ];
    return `| ${cells.join(' | ')} |`;
}
function valuesOf(allowed) {
    const shown = allowed.slice(0, VALUES).map((value) => markdownOf(value));
    const hidden = allowed.length - shown.length;
    return `${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}
/**
 * A message with code between backticks. Backticks that came with what a person typed only move the borders: each
 * part is made safe by itself (S5).
 */
function markdownOf(message) {
    return message
        .split('`')
        .map((part, index) => (index % 2 === 1 && part.trim() !== '' ? (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part) : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(part)))
        .join('');
}
/** Mentions exactly one person; a login that GitHub could not have given mentions nobody. */
function mention(login) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(login) ? `@${login}` : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(login);
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EC: () => (/* binding */ verdictWith),
/* harmony export */   Ix: () => (/* binding */ isExcused),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* unused harmony exports countsOf, evaluatedRules */
/** A waiver takes the place of whatever was found; an override of a soft rule only. */
function isExcused({ level, waiver, override }) {
    return waiver !== undefined || (override !== undefined && level === 'soft');
}
/** Whether a finding keeps a change from being merged: a broken hard or soft rule, or a hard rule that could not be judged. */
function blocks(finding) {
    if (isExcused(finding))
        return false;
    switch (finding.level) {
        case 'hard':
            return finding.status !== 'pass';
        case 'soft':
            return finding.status === 'fail';
        case 'advisory':
        case 'shadow':
            return false;
    }
}
/** One word for all findings. Nothing evaluated is never success. */
function verdictOf(findings) {
    if (findings.length === 0)
        return 'unknown';
    const blocking = findings.filter(blocks);
    if (blocking.some((finding) => finding.status === 'fail'))
        return 'fail';
    return blocking.length > 0 ? 'unknown' : 'pass';
}
/** What could not be judged is never success, however good the rest is. */
function verdictWith(findings, problems) {
    const verdict = verdictOf(findings);
    return problems.length > 0 && verdict === 'pass' ? 'unknown' : verdict;
}
/** One word for several leases, or several parts of one answer. */
function worstOf(verdicts) {
    if (verdicts.includes('fail'))
        return 'fail';
    return verdicts.includes('unknown') || verdicts.length === 0 ? 'unknown' : 'pass';
}
/** Results by status, and rules that gave one. */
function countsOf(findings) {
    const count = (status) => findings.filter((one) => one.status === status).length;
    return { pass: count('pass'), fail: count('fail'), unknown: count('unknown') };
}
function evaluatedRules(findings) {
    return [...new Set(findings.map(({ rule }) => rule))];
}


/***/ }),

/***/ 355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   SQ: () => (/* binding */ isApprover),
/* harmony export */   nq: () => (/* binding */ notAMember)
/* harmony export */ });
/** Names that a sentence lists; the file has the rest. */
const TOLD = 3;
/** The person as `leasehold.yaml` knows them, by numeric id: a login can be somebody else's tomorrow (S6). */
function memberOf(config, team, person) {
    return config.teams.get(team)?.members.find(({ id }) => id === person.id);
}
/** Whether a person is one of those who decide for the whole platform. */
function isApprover(config, person) {
    return config.approvers?.some(({ id }) => id === person.id) === true;
}
/**
 * Tells a person outside a team whom to ask.
 * @param unseen slug of the team's GitHub team, when the token may not read it
 */
function notAMember(person, team, config, unseen) {
    const known = config.teams.get(team);
    if (known === undefined) {
        return {
            code: 'unknown-team',
            message: `there is no team \`${team}\` in leasehold.yaml, so that nobody can ask for it`,
            field: '/team',
            allowed: [...config.teams.keys()],
            remedy: 'ask for a team that is there; a team that was renamed keeps its old name in leasehold.yaml until its last lease has ended',
        };
    }
    const logins = known.members.map(({ login }) => login);
    const github = known.githubTeam === undefined ? [] : [`a member of the GitHub team ${known.githubTeam}`];
    const blind = unseen === undefined
        ? ''
        : `; the GitHub team \`${unseen}\` cannot be read with this token (an App with \`members: read\` can)`;
    return {
        code: 'requester-not-a-member',
        message: `\`${person.login}\` is not a member of team \`${team}\`${blind}`,
        field: '/team',
        allowed: [`a request by ${[...logins, ...github].join(' or ')}`],
        remedy: `ask ${logins.slice(0, TOLD).join(' or ')} to ask for it, or to add you to \`teams.${team}.members\` in leasehold.yaml`,
    };
}


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mayNotAsk)
/* harmony export */ });
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);

/**
 * Whether whoever asks by a pull request may ask for a team: its author, and where automation opened it, the person it
 * was opened for. A change of a living lease by a command was judged when it was asked for, by the roles of commands.
 * @returns the first reason against it
 */
async function mayNotAsk(pull, about, { config, forge, mayAsk, }) {
    if (!pull.author.isBot)
        return mayAsk(pull.author, about.team, about.kind);
    const from = (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .dispatchOfBranch */ .A)(pull.branch);
    if (from !== undefined) {
        const sender = config.senders.find(({ id }) => id === from.sender);
        if (sender?.teams?.includes(about.team) === false || sender === undefined)
            return senderGone(from.sender);
        return mayAsk(namedIn(config, from.person), about.team, about.kind);
    }
    const number = (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .issueOfBranch */ .Lr)(pull.branch);
    if (number !== undefined) {
        const author = (await forge.issue(number))?.author;
        return author === undefined || author.isBot ? nobodyKnown(pull) : mayAsk(author, about.team, about.kind);
    }
    const isOwnChange = (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .askersOfBranch */ .Br)(pull.branch).length > 0 && about.kind === 'living';
    return isOwnChange ? undefined : nobodyKnown(pull);
}
/** For messages: the login that leasehold.yaml pins for an id. */
function namedIn(config, id) {
    const all = [...config.teams.values()].flatMap(({ members }) => members);
    return all.find((member) => member.id === id) ?? { login: `account ${id}`, id };
}
function senderGone(id) {
    return {
        code: 'sender-not-allowed',
        message: `account ${id} may not ask from elsewhere for this team`,
        field: '/team',
        allowed: ['senders of `requests.senders` in leasehold.yaml'],
        remedy: 'ask the platform team to add the sender, or ask by an issue form',
    };
}
function nobodyKnown({ author, branch }) {
    return {
        code: 'requester-unknown',
        message: `\`${author.login}\` is automation, and nothing says for whom it asks on \`${branch}\``,
        field: '',
        allowed: [
            'a pull request of a person, or one that Leasehold opened from an issue, a command or a dispatch',
        ],
        remedy: 'a member of the team opens the pull request',
    };
}


/***/ }),

/***/ 2524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPullRequest: () => (/* binding */ renderPullRequest)
});

// EXTERNAL MODULE: ../src/comment/files-comment.js
var files_comment = __webpack_require__(5410);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/stack/changes.js
var stack_changes = __webpack_require__(3493);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/no-lease.js
var no_lease = __webpack_require__(6553);
// EXTERNAL MODULE: ../src/request/path.js
var path = __webpack_require__(170);
;// CONCATENATED MODULE: ../src/run/render-request/file-commit.js


/** Compares a tree with what its leases must be. */
async function pendingIn(tree, works) {
    const additions = new Map();
    const deletions = [];
    const pending = [];
    for (const work of works) {
        const wanted = stackOf(work);
        if (wanted === undefined)
            continue;
        const folder = (0,path/* stackFolder */.pl)(work.team, work.name);
        const before = additions.size + deletions.length;
        for (const [path, content] of wanted) {
            const held = await tree.read(`${folder}/${path}`);
            if (held === undefined || Buffer.compare(held, content) !== 0)
                additions.set(`${folder}/${path}`, content);
        }
        for (const { path } of await tree.list(folder))
            if (!wanted.has(path.slice(folder.length + 1)))
                deletions.push(path);
        if (additions.size + deletions.length > before)
            pending.push(work);
    }
    return { additions, deletions, works: pending };
}
/** Brings the stacks of a pull request to what trusted code renders, by one commit; by none when they are so already. */
async function commitStacks(pull, { additions, deletions, works }, { forge }) {
    if (works.length === 0)
        return { kind: 'done', head: pull.headSha, wrote: false };
    const { branch, headSha: expectedHead } = pull;
    const headline = `Render ${works.length} stack${works.length === 1 ? '' : 's'} of #${pull.number}`;
    const message = `${headline}\n\n${works.map(lineOf).join('\n')}`;
    const commit = await forge.commit({ branch, expectedHead, message, additions, deletions });
    if (commit.ok)
        return { kind: 'done', head: commit.value, wrote: true };
    const [problem] = commit.problems;
    if (problem?.code === 'head-moved' || problem?.code === 'branch-missing')
        return { kind: 'moved' };
    if (problem?.code === 'branch-protected')
        return { kind: 'protected' };
    throw (0,result/* faultOfProblem */.j3)(problem, { code: 'commit-refused', message: `${pull.branch} takes no commit` });
}
/** What a lease's folder must hold; undefined: it is left as it is. */
function stackOf(work) {
    switch (work.kind) {
        case 'create':
            return work.planned.files;
        case 'change':
        case 'end':
            return work.stack;
        case 'withdrawn':
            return new Map();
        case 'removed':
        case 'refused':
            return undefined;
    }
}
/** Names have passed their pattern: nothing in them closes an issue or mentions anybody. */
function lineOf({ kind, lease, home }) {
    return kind === 'create' && home !== null ? `${lease}: lease for #${home}` : lease;
}

// EXTERNAL MODULE: ../src/run/render-request/closed-homes.js
var closed_homes = __webpack_require__(1613);
// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/comment/home-issue.js
var home_issue = __webpack_require__(7124);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/request/branch.js
var branch = __webpack_require__(285);
// EXTERNAL MODULE: ../src/run/render-request/home.js
var home = __webpack_require__(5131);
// EXTERNAL MODULE: ../src/run/render-request/view.js
var view = __webpack_require__(3805);
;// CONCATENATED MODULE: ../src/run/render-request/file-homes.js






/** Above this many new leases each home only has its first text, and the pull request's comment is the summary. */
const TOLD = 20;
/** The living comment on the home of each new lease; one that was closed with its pull request is open again. */
async function tellHomes({ base, pull, works, }, { forge }) {
    const created = works.filter((work) => work.kind === 'create');
    for (const { home, planned } of created.length > TOLD ? [] : created) {
        if (home === null)
            continue;
        const details = `To change something before it is merged, change ${(0,markdown/* inlineCode */.ti)(planned.request.path)} in #${pull.number}.`;
        // The issue of a form says of itself how it is changed.
        const how = (0,branch/* issueOfBranch */.Lr)(pull.branch) === undefined ? { details } : {};
        const comment = await (0,view/* livingComment */.N)({ planned, pull: pull.number, tree: base.tree, ...how });
        await forge.putComment(home, lease_comment/* LEASE_MARKER */.e, comment);
    }
    await reopenHomes(works, { forge });
}
/** Last, as an open home is not looked at again (S15). */
async function reopenHomes(works, { forge }) {
    for (const { home, isClosed } of works)
        if (isClosed && home !== null)
            await forge.reopenIssue(home);
}
/** Closes the homes of leases that are not asked for any more. A run repeated closes them once more, which changes nothing. */
async function closeWithdrawn({ pull, works }, { forge }) {
    for (const work of works) {
        if (work.kind !== 'withdrawn' || work.home === null)
            continue;
        const issue = await forge.issue(work.home);
        // Only what automation opened for this very lease: the claim is what somebody wrote into a file.
        if (issue === undefined || !(0,home/* isOpenedFor */.pL)(issue, work, pull))
            continue;
        await forge.putComment(issue.number, lease_comment/* LEASE_MARKER */.e, (0,home_issue/* withdrawnComment */.y6)(work.lease, pull.number));
        await forge.closeIssue(issue.number, 'not-planned');
    }
}

// EXTERNAL MODULE: ../src/run/render-request/file-problems.js
var file_problems = __webpack_require__(7471);
;// CONCATENATED MODULE: ../src/run/render-request/file-view.js


const STATES = {
    create: 'new',
    end: 'ends',
    withdrawn: 'withdrawn',
    removed: 'kept',
    refused: 'refused',
};
/** What the comment says of one lease. */
function rowOf(work) {
    const state = work.kind === 'change' ? (work.isChanged ? 'changes' : 'kept') : STATES[work.kind];
    return { lease: work.lease, state, home: work.home, problems: problemsOf(work) };
}
function problemsOf(work) {
    if (work.kind === 'refused')
        return work.problems;
    return work.kind === 'end' && work.stack === undefined ? [(0,file_problems/* stackDeleted */._o)(work)] : [];
}
/** A path that belongs to no lease. */
function strayRow(problem) {
    return { lease: problem.file ?? '', state: 'refused', home: null, problems: [problem] };
}
/** What somebody types who must render by hand. Team and name have passed their pattern: nothing in them is special to a shell. */
function renderCommands(works) {
    const rendered = works.filter(({ kind }) => kind === 'create' || kind === 'change');
    const withdrawn = works.filter(({ kind }) => kind === 'withdrawn');
    if (rendered.length + withdrawn.length === 0)
        return [];
    const leases = [...rendered, ...withdrawn].map(({ lease }) => lease);
    return [
        ...rendered.map(renderCommand),
        ...withdrawn.map(({ team, name }) => `git rm -r --ignore-unmatch ${(0,path/* stackFolder */.pl)(team, name)}`),
        ...(rendered.length === 0
            ? []
            : [`git add ${rendered.map(({ team, name }) => (0,path/* stackFolder */.pl)(team, name)).join(' ')}`]),
        `git commit --message 'Render ${leases.length > 3 ? `${leases.length} stacks` : leases.join(', ')}'`,
        'git push',
    ];
}
function renderCommand({ team, name, kind, home }) {
    const issue = kind === 'create' && home !== null ? ` --issue ${home}` : '';
    return `leasehold render ${(0,path/* requestPath */.Zq)(team, name)}${issue}`;
}

// EXTERNAL MODULE: ../src/run/pull-askers.js
var pull_askers = __webpack_require__(8704);
// EXTERNAL MODULE: ../src/run/render.js
var render = __webpack_require__(7813);
// EXTERNAL MODULE: ../src/run/requester.js
var requester = __webpack_require__(223);
// EXTERNAL MODULE: ../src/run/render-request/file-lease.js
var file_lease = __webpack_require__(6165);
// EXTERNAL MODULE: ../src/run/render-request/pull.js
var render_request_pull = __webpack_require__(9855);
;// CONCATENATED MODULE: ../src/run/render-request/file-works.js








/** Every lease of a pull request: understood, asked whether its author may, and, when it is new, with a home. */
async function readWorks(files, ports) {
    const { base, pull } = files;
    const facts = { config: base.config, forge: ports.forge, mayAsk: (0,requester/* createMayAsk */.H)(base.config, ports.forge) };
    const claimed = new Set();
    const works = [];
    let open;
    let begun = 0;
    for (const change of files.changes) {
        let lease = await readOne(change, files, claimed, ports);
        // Who asked for what automation opened, and whether the name was free, was looked at before; the plan looks again.
        const isOurs = pull.author.isBot;
        if (lease.kind === 'create' && !isOurs) {
            open ??= await ports.forge.openPullRequests();
            begun += 1;
            lease = await mayBegin(lease, { files, open, begun }, ports);
        }
        if (!isOurs && (lease.kind === 'create' || lease.kind === 'change' || lease.kind === 'end')) {
            const kind = lease.kind === 'create' ? 'new' : 'living';
            const stranger = await (0,pull_askers/* mayNotAsk */.Q)(pull, { team: change.team, kind }, facts);
            if (stranger !== undefined)
                lease = refused(change, withFile(stranger, change));
        }
        // Files of a lease that has ended are removed by automation; the plan wants the proof.
        if (isOurs && lease.kind === 'end' && lease.stack === undefined)
            lease = { ...change, kind: 'removed' };
        if (lease.kind === 'create')
            claimed.add(lease.planned.manifest.uid);
        works.push(await withHome(lease, files, ports));
    }
    return works;
}
async function readOne(change, { base, head, changes, strays }, claimed, { git, ids }) {
    const folder = (0,path/* stackFolder */.pl)(change.team, change.name);
    const over = strays.find(({ file }) => file !== undefined && `${folder}/`.startsWith(`${file}/`));
    if (over?.file !== undefined)
        return refused(change, (0,file_problems/* overlaid */.ZY)(over.file, change));
    return (0,file_lease/* readFileLease */.D)(change, { base: base.tree, head: git.tree(head), ids, changes, claimed });
}
async function mayBegin(lease, { files, open, begun }, { git }) {
    const { base, pull } = files;
    if (begun > file_problems/* NEW_LEASES */.hQ)
        return refused(lease, (0,file_problems/* tooMany */.Ot)(lease, file_problems/* NEW_LEASES */.hQ));
    const asked = { lease: lease.lease, path: (0,path/* requestPath */.Zq)(lease.team, lease.name) };
    const among = { open, own: pull.number, branch: pull.branch, base: base.commit };
    const rival = await (0,render_request_pull/* takenBy */.bL)(asked, among, { git });
    return rival === undefined ? lease : refused(lease, (0,file_problems/* nameTaken */.nn)(lease, rival.number));
}
/** A new stack names its home, so it is rendered once more when there is one; a fork's has none. */
async function withHome(lease, { base, pull, head }, ports) {
    const isClosed = false;
    if (lease.kind === 'change')
        return { ...lease, home: lease.planned.manifest.issue, isClosed };
    if (lease.kind === 'withdrawn')
        return { ...lease, home: lease.claim?.issue ?? null, isClosed };
    if (lease.kind !== 'create' || pull.isFork)
        return { ...lease, home: null, isClosed };
    const { request, manifest } = lease.planned;
    const found = await homeFor(lease, pull, ports.forge);
    const { home } = found;
    if (home === manifest.issue)
        return { ...lease, ...found };
    const planned = await (0,render/* planRender */.U)({
        base: base.tree,
        path: request.path,
        content: (await ports.git.tree(head).read(request.path)) ?? new Uint8Array(),
        uid: lease.claim?.uid,
        ids: ports.ids,
        issue: home,
    });
    return planned.ok
        ? { ...lease, planned: planned.value, ...found }
        : { ...refused(lease, ...planned.problems), ...found };
}
async function homeFor({ team, name, lease, claim, planned }, pull, forge) {
    const { module, environment } = planned.request;
    const view = { lease, module, environment, person: pull.author.login, where: `#${pull.number}` };
    return (0,home/* homeOf */.lt)({ team, name, claim, view }, pull, forge);
}
function refused({ team, name, lease, request }, ...problems) {
    return { team, name, lease, request, kind: 'refused', problems };
}
function withFile(problem, { team, name }) {
    return { ...problem, file: (0,path/* requestPath */.Zq)(team, name), line: 1 };
}

;// CONCATENATED MODULE: ../src/run/render-request/pull-request.js










/**
 * A pull request that a person made: renders what its requests ask for and commits the stacks to its branch. Code,
 * config and modules are the default branch's; the pull request gives requests only (S10). What is wrong with one
 * request holds up no other, and is answered in one comment.
 */
async function renderPullRequest(input, ports) {
    const pull = await ports.forge.pullRequest(input.pullRequest);
    if (pull === undefined)
        throw new result/* Fault */.vC('no-pull-request', `there is no pull request #${input.pullRequest}`);
    if (pull.isMerged)
        return nothing(pull, 'pull-request-closed', `#${pull.number} is merged`);
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    if (!pull.isOpen)
        return pull_request_closed(pull, base, ports);
    if (pull.base !== base.config.repository.defaultBranch)
        return nothing(pull, 'other-base', `#${pull.number} is not for the default branch`);
    const head = await ports.git.fetch(pull.isFork ? `refs/pull/${pull.number}/head` : pull.headSha);
    if (head !== pull.headSha || !(await isAskedFor(input, pull, ports)))
        return nothing(pull, 'head-moved', `#${pull.number} has a newer head, which has a run of its own`);
    const from = (await ports.git.mergeBase(base.commit, head)) ?? base.commit;
    const changes = await ports.git.changes(from, head);
    const noLease = (0,no_lease/* withoutLeases */.IR)(changes);
    if (noLease !== undefined) {
        await (0,no_lease/* tellNoLease */.Hf)(pull, noLease, base, ports);
        return nothing(pull, 'no-requests', `#${pull.number} changes no request and no stack`);
    }
    const sorted = (0,stack_changes/* sortChanges */.g)(changes);
    const works = await readWorks({ base, head, pull, changes: sorted.leases, strays: sorted.problems }, ports);
    const facts = { base, pull, works, strays: sorted.problems };
    if (await isOursAsItWas(facts, ports)) {
        if (works.some(({ isClosed }) => isClosed))
            await tellHomes(facts, ports);
        return { ...nothing(pull, 'already-rendered', `#${pull.number} is as it was made`), ...readyFor(works) };
    }
    return pull.isFork ? byHand(facts, FORK, ports) : rendered(facts, ports);
}
/** Closed without a merge: what it asks for will never be. */
async function pull_request_closed(pull, base, ports) {
    const homes = await (0,closed_homes/* openHomesOf */.c8)(pull, base, ports);
    await (0,closed_homes/* closeHomes */.V6)(homes, pull, ports);
    const issues = homes.map(({ issue }) => `#${issue}`).join(', ');
    const said = nothing(pull, 'pull-request-closed', `#${pull.number} is closed${homes.length === 0 ? '' : `: nobody needs ${issues} any more`}`);
    return homes.length === 0 ? said : { ...said, result: { ...said.result, decision: 'done' } };
}
const FORK = 'Automation cannot write to the branch of a fork, and nothing of a fork is planned: render it by hand, or push the branch to this repository';
const PROTECTED = 'A rule of the repository keeps automation from writing to this branch: render it by hand';
/** The head that was asked for, or one that differs from it by stacks only: a commit of a run of ours that was killed. */
async function isAskedFor({ headSha }, pull, { git }) {
    if (headSha === undefined || headSha === pull.headSha)
        return true;
    const asked = await git.fetch(headSha);
    if (asked === undefined || pull.isFork)
        return false;
    if ((await git.mergeBase(asked, pull.headSha)) !== asked)
        return false;
    return (await git.changes(asked, pull.headSha)).every(({ path }) => path.startsWith('stacks/'));
}
/** What automation opened was rendered by the run that opened it; only where somebody pushed to it is there something to say. */
async function isOursAsItWas({ pull, works, strays }, { git }) {
    if (!pull.author.isBot || pull.isFork)
        return false;
    const isRight = strays.length === 0 && works.every((work) => problemsOf(work).length === 0);
    return isRight && (await pendingIn(git.tree(pull.headSha), works)).works.length === 0;
}
function readyFor(works) {
    return { environment: works.map(environmentOf).find((one) => one !== undefined), isReady: true };
}
async function rendered(facts, ports) {
    const { base, pull, works } = facts;
    const pending = await pendingIn(ports.git.tree(pull.headSha), works);
    // Before the commit, which takes away what says where their homes are (S15).
    await closeWithdrawn(facts, ports);
    const committed = await commitStacks(pull, pending, ports);
    switch (committed.kind) {
        case 'moved':
            return nothing(pull, 'head-moved', `#${pull.number} moved meanwhile; its newer head has a run of its own`);
        case 'protected':
            return byHand(facts, PROTECTED, ports);
        case 'done':
            await tellHomes({ base, pull, works }, ports);
            return answer(facts, { headSha: committed.head, wrote: committed.wrote, commands: [], why: '' }, ports);
    }
}
async function byHand(facts, why, ports) {
    const { pull, works } = facts;
    const pending = await pendingIn(ports.git.tree(pull.headSha), works);
    const commands = renderCommands(pending.works);
    await reopenHomes(works, ports);
    return answer(facts, { headSha: pull.headSha, wrote: false, commands, why }, ports);
}
async function answer({ pull, works, strays }, { headSha, wrote, commands, why }, { forge }) {
    const rows = [...strays.map(strayRow), ...works.map(rowOf)];
    const summary = (0,files_comment/* filesComment */.J)({ author: pull.author.login, rows, commands, why });
    await forge.putComment(pull.number, files_comment/* FILES_MARKER */.T, summary);
    const problems = [...strays, ...works.flatMap(problemsOf)];
    const isByHand = commands.length > 0;
    const decision = problems.length > 0 || isByHand ? 'blocked' : wrote ? 'done' : 'nothing';
    const reasonCode = problems[0]?.code ?? (isByHand ? 'render-by-hand' : wrote ? 'rendered' : 'already-rendered');
    return {
        summary,
        environment: works.map(environmentOf).find((one) => one !== undefined),
        isReady: !pull.isFork && !isByHand,
        result: {
            version: 1,
            action: 'render-request',
            decision,
            reasonCode,
            message: `#${pull.number}: ${works.length} lease${works.length === 1 ? '' : 's'}, ${problems.length} to correct${isByHand ? `; run: ${commands.join(' && ')}` : ''}`,
            problems: problems.map(({ allowed, ...rest }) => ({
                ...rest,
                ...(allowed === undefined ? {} : { allowed: [...allowed] }),
            })),
            leases: works.map(entryOf),
            pullRequest: pull.number,
            headSha,
            branch: pull.branch,
        },
    };
}
function entryOf(work) {
    const planned = 'planned' in work ? work.planned : undefined;
    const [problem] = problemsOf(work);
    return {
        lease: work.lease,
        uid: planned?.manifest.uid ?? null,
        decision: problem === undefined ? work.kind : 'refused',
        reasonCode: problem?.code ?? rowOf(work).state,
        message: problem?.message ?? (work.home === null ? work.lease : `${work.lease}: home #${work.home}`),
    };
}
function environmentOf(work) {
    return 'planned' in work ? work.planned.request.environment : undefined;
}
function nothing(pull, reasonCode, message) {
    const about = { pullRequest: pull.number, headSha: pull.headSha, branch: pull.branch };
    const result = { version: 1, action: 'render-request', decision: 'nothing', reasonCode, message };
    return {
        result: { ...result, problems: [], leases: [], ...about },
        summary: '',
        environment: undefined,
        isReady: false,
    };
}


/***/ }),

/***/ 9855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ openPullRequest),
/* harmony export */   bL: () => (/* binding */ takenBy)
/* harmony export */ });
/* unused harmony export pullRequestBody */
/* harmony import */ var _comment_request_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(580);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2815);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _platform_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6262);
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(285);





/**
 * An earlier open pull request that adds the same request. Titles of ours only say where to look, those of people say
 * nothing; the branch's files decide. Of two that were opened at the same moment, the lower number is first. What slips
 * through cannot be merged twice: both add the same file.
 */
async function takenBy(asked, among, { git }) {
    const candidates = among.open.filter((pull) => !pull.isFork &&
        pull.branch !== among.branch &&
        (!pull.author.isBot || pull.title.startsWith(`${asked.lease}: `)) &&
        (among.own === undefined || pull.number < among.own));
    for (const pull of candidates)
        if (await adds(pull, asked.path, among.base, git))
            return pull;
    return undefined;
}
/** Whether a pull request adds a path; one that is behind may only have a file of a lease that has ended since. */
async function adds({ headSha }, path, base, git) {
    const head = await known(headSha, git);
    if (head === undefined || (await git.tree(head).read(path)) === undefined)
        return false;
    const from = await git.mergeBase(base, head);
    return from === undefined || (await git.tree(from).read(path)) === undefined;
}
/** A full clone has the heads of all branches but the newest: only those are fetched. */
async function known(commit, git) {
    try {
        await git.tree(commit).read(_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PATH */ .t);
        return commit;
    }
    catch (error) {
        if (error instanceof _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC && error.code === 'commit-missing')
            return git.fetch(commit);
        throw error;
    }
}
/** Opens the pull request of an issue, or finds the one that is open. */
async function openPullRequest(request, { forge }) {
    const { issue, asked, base } = request;
    const created = await forge.createPullRequest({
        branch: (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .requestBranch */ .Wf)(issue.number),
        base,
        title: `${asked.lease}: ${asked.module} in ${asked.environment}`,
        body: pullRequestBody(issue, asked),
    });
    if (created.ok)
        return created.value;
    const [problem] = created.problems;
    throw (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOfProblem */ .j3)(problem, { code: 'pull-request-refused', message: 'GitHub takes no pull request' });
}
/** No closing keyword: the issue is the lease's home, and stays open until the end is proved. */
function pullRequestBody(issue, asked) {
    return [
        `Lease for #${issue.number}`,
        '',
        `${(0,_comment_request_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .mention */ .lE)(issue.author.login)} asks for **${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(asked.lease)}**: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(asked.module)} in ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(asked.environment)}.`,
        'To change it, edit the issue: this pull request follows. The files in `stacks/` are rendered; an edit by hand is refused.',
        '',
    ].join('\n');
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ livingComment)
/* harmony export */ });
/* harmony import */ var _comment_lease_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3395);
/* harmony import */ var _comment_lease_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9097);
/* harmony import */ var _platform_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8279);




/** The living comment of a lease whose pull request was just made. */
async function livingComment(facts) {
    const { request, module } = facts.planned;
    const price = await priceOf(facts.planned, facts.tree);
    const forLease = request.length.kind === 'for' ? (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .priceForHours */ .AP)(price, request.length.hours) : null;
    return (0,_comment_lease_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .leaseComment */ ._)({
        lease: request.lease,
        title: module.manifest.title,
        environment: request.environment,
        price: { usdMonth: price.usdMonth, forLease, unpriced: price.unpriced },
        length: request.length,
        steps: (0,_comment_lease_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .leaseSteps */ .I)('policy', 'now', { understood: `#${facts.pull}`, ready: usualTime(module.manifest) }),
        details: facts.details ?? 'To change something before it is merged, edit this issue.',
    });
}
/** A price table that cannot be read makes a request unpriced; policy-check says so, not this comment. */
async function priceOf({ request, module }, tree) {
    const table = await (0,_platform_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPrices */ .$W)(tree);
    if (!table.ok)
        return { usdMonth: null, unpriced: 1, lines: [] };
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatePrice */ .c9)(module.manifest.price, request.inputs, request.region, table.value);
}
function usualTime(manifest) {
    const [from, to] = manifest['usual-minutes'] ?? [];
    return from === undefined || to === undefined ? '' : `usually ${from}–${to} min for this module`;
}


/***/ }),

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createMayAsk)
/* harmony export */ });
/* harmony import */ var _request_requester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(355);

/** Members by numeric id (S6): those that `leasehold.yaml` pins, then the team on GitHub, read once per run. */
function createMayAsk(config, forge) {
    const read = new Map();
    return async (person, team, about) => {
        if ((0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(config, team, person) !== undefined)
            return undefined;
        if (about === 'living' && (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .isApprover */ .SQ)(config, person))
            return undefined;
        const slug = config.teams.get(team)?.githubTeam;
        if (slug === undefined)
            return (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .notAMember */ .nq)(person, team, config);
        const reading = read.get(slug) ?? forge.teamMembers(slug);
        read.set(slug, reading);
        const members = await reading;
        if (members?.some(({ id }) => id === person.id) === true)
            return undefined;
        return (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .notAMember */ .nq)(person, team, config, members === undefined ? slug : undefined);
    };
}


/***/ })

};
