export const id = 4212;
export const ids = [4212];
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

/***/ 1654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sayTime),
/* harmony export */   c: () => (/* binding */ sayUsual)
/* harmony export */ });
/** `2:31`, `1:02:31` */
function sayTime(seconds) {
    const whole = Math.floor(seconds);
    const two = (value) => String(value).padStart(2, '0');
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
    return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
/** `6–8 min`, `about 40 s`: what takes from so many seconds to so many. */
function sayUsual([from, to]) {
    if (to < 90)
        return `about ${Math.max(1, Math.round((from + to) / 2))} s`;
    const [least, most] = [Math.max(1, Math.floor(from / 60)), Math.ceil(to / 60)];
    return least === most ? `${most} min` : `${least}–${most} min`;
}


/***/ }),

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


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf)
/* harmony export */ });
/* unused harmony exports memoryTree, overlayTree, textOf */
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
/** A tree with files put over it; undefined: the file is taken away. */
function overlayTree(tree, over) {
    const list = async (folder) => {
        const below = (await tree.list(folder)).filter(({ path }) => !over.has(path));
        const put = [...over].flatMap(([path, content]) => (content === undefined ? [] : [path]));
        const above = put.filter((path) => folder === '' || path.startsWith(`${folder}/`));
        const entries = [...below, ...above.map((path) => ({ path, kind: 'file' }))];
        return entries.sort((a, b) => compareText(a.path, b.path));
    };
    const read = (path) => (over.has(path) ? Promise.resolve(over.get(path)) : tree.read(path));
    const whole = { name: tree.name, list, read, id: async (folder) => idOf(whole, folder) };
    return whole;
}
async function idOf(tree, folder) {
    const files = await filesOf(tree, folder);
    return files.size === 0 ? undefined : treeId(files);
}
/** A file as text; undefined when there is none. */
async function textOf(tree, path) {
    const content = await tree.read(path);
    return content === undefined ? undefined : new TextDecoder().decode(content);
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

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createLiveLog)
/* harmony export */ });
/* harmony import */ var _comment_say_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1654);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);


/** Milliseconds without a line, after which it is said again where a stack is. */
const SILENCE = 30_000;
/**
 * A log of one stack: writes a line when it says something new, and the same again, with the time so far, when it was
 * silent for half a minute. A run that says nothing looks like one that hangs.
 */
function createLiveLog(lease, { clock, log }) {
    const start = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(clock.now());
    let said;
    return (line) => {
        const at = clock.now();
        const isSilent = said === undefined || (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(at) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(said.at) >= SILENCE;
        if (!isSilent && said?.line === line)
            return;
        said = { line, at };
        const seconds = ((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(at) - start) / 1000;
        log.info(`${lease}: ${line}${seconds < 1 ? '' : `, after ${(0,_comment_say_time_js__WEBPACK_IMPORTED_MODULE_1__/* .sayTime */ .J)(seconds)}`}`);
    };
}


/***/ }),

/***/ 4314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uO: () => (/* binding */ onlyHome),
  qs: () => (/* binding */ provisionOutcome),
  ce: () => (/* binding */ stopped),
  eL: () => (/* binding */ unreadOutcome)
});

// EXTERNAL MODULE: ../src/comment/fit.js
var fit = __webpack_require__(9230);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
;// CONCATENATED MODULE: ../src/run/provision/summary-table.js



/** Stacks above which those that went well are counted, and listed on a click. */
const SHORT = 20;
/** As much as GitHub takes in a step summary, in characters of three bytes, with room for what stands before it. */
const LIMIT = 300_000;
/** What people must see comes first. */
const ORDER = ['failed', 'blocked', 'done', 'nothing'];
const ICONS = { done: '✅', nothing: '➖', blocked: '⛔', failed: '❌' };
const WORDS = { done: 'done', nothing: 'left as they are', blocked: 'blocked', failed: 'failed' };
/** What became of each stack of a run, as the one page that people read of it. */
function summaryTable(leases) {
    if (leases.length <= SHORT)
        return (0,fit/* fitBlocks */.U8)([tableOf(leases)], 'in the log', LIMIT);
    const of = (decision) => leases.filter((one) => one.decision === decision);
    const counts = ORDER.flatMap((decision) => {
        const count = of(decision).length;
        return count === 0 ? [] : [`${ICONS[decision]} ${count} ${WORDS[decision]}`];
    });
    const bad = [...of('failed'), ...of('blocked')];
    const good = [...of('done'), ...of('nothing')];
    const folded = (0,fit/* foldedBlock */.aY)(`${good.length} others`, 'stack', good.map((one) => `- ${lineOf(one)}`));
    return (0,fit/* fitBlocks */.U8)([
        (0,fit/* textBlock */.fI)([`**${leases.length} stacks**: ${counts.join(' · ')}`]),
        ...(bad.length === 0 ? [] : [(0,fit/* textBlock */.fI)(['']), tableOf(bad)]),
        ...folded,
    ], 'in the log', LIMIT);
}
function tableOf(leases) {
    return {
        before: ['| | lease | | plan | digest |', '| --- | --- | --- | --- | --- |'],
        items: leases.map((one) => `| ${cellsOf(one).join(' | ')} |`),
        after: [],
        noun: 'stack',
        isTable: true,
    };
}
function lineOf(one) {
    return cellsOf(one)
        .filter((cell) => cell !== '')
        .join(' · ');
}
function cellsOf({ decision, lease, message, counts, planDigest }) {
    return [
        ICONS[decision],
        (0,markdown/* inlineCode */.ti)(lease),
        (0,markdown/* escapeMarkdown */.FV)(message),
        counts === undefined ? '' : (0,stack_plan/* sayCounts */.A7)(counts),
        planDigest === undefined ? '' : (0,markdown/* inlineCode */.ti)(planDigest.slice(0, 19)),
    ];
}

;// CONCATENATED MODULE: ../src/run/provision/outcome.js

/** The worst of all leases decides; one failing lease hides no other. */
function provisionOutcome(leases, extra = {}) {
    const decision = outcome_ORDER.find((each) => leases.some((lease) => lease.decision === each)) ?? 'nothing';
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
/**
 * Where the deployment that GitHub makes of a run leads to.
 * @param worked stacks that the run did something for
 * @returns the issue of the only one; undefined when it has none, or there are none or several
 */
function onlyHome([one, ...others]) {
    return others.length > 0 ? undefined : (one?.issue ?? undefined);
}
/** A lease that could not be read is red, and hides no other. */
function unreadOutcome({ lease, uid, reasonCode, problems }) {
    const message = problems[0]?.message ?? 'it cannot be read';
    return { lease, uid, decision: 'failed', reasonCode, message, problems };
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
const outcome_ORDER = ['failed', 'blocked', 'done', 'nothing'];
function plainProblem({ allowed, ...problem }) {
    return allowed === undefined ? problem : { ...problem, allowed: [...allowed] };
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPullRequest: () => (/* binding */ planPullRequest)
});

// EXTERNAL MODULE: ../src/evidence/known-uids.js
var known_uids = __webpack_require__(6640);
// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/platform/config.js + 3 modules
var platform_config = __webpack_require__(6262);
// EXTERNAL MODULE: ../src/stack/rehearsal.js + 1 modules
var stack_rehearsal = __webpack_require__(6297);
// EXTERNAL MODULE: ../src/stack/verify.js + 1 modules
var verify = __webpack_require__(8338);
// EXTERNAL MODULE: ../src/run/account.js
var account = __webpack_require__(8066);
// EXTERNAL MODULE: ../src/run/pool.js
var pool = __webpack_require__(6723);
// EXTERNAL MODULE: ../src/run/provision/live-log.js
var live_log = __webpack_require__(4796);
// EXTERNAL MODULE: ../src/run/provision/outcome.js + 1 modules
var outcome = __webpack_require__(4314);
// EXTERNAL MODULE: ../src/platform/tree.js
var platform_tree = __webpack_require__(3195);
// EXTERNAL MODULE: ../src/run/reaper/context.js
var context = __webpack_require__(7234);
// EXTERNAL MODULE: ../src/run/reaper/destroy.js + 7 modules
var destroy = __webpack_require__(3362);
;// CONCATENATED MODULE: ../src/run/provision/rehearse-end.js





/**
 * Rehearses the destroy of a lease that a change ends, as the reaper does for its warning, and changes nothing. What
 * would block is shown with it and blocks no merge: the lease is kept for as long as it is so.
 */
async function rehearseEnd({ lease, manifest, module, stackFolder }, { base, config, keepRehearsal }, ports) {
    const entry = { lease, uid: manifest.uid };
    try {
        const tree = await base.id(stackFolder);
        if (tree === undefined)
            throw new result/* Fault */.vC('stack-missing', `the base branch has no ${stackFolder}`);
        ports.log.info(`${lease}: rehearsing its end`);
        const files = await (0,platform_tree/* filesOf */.R8)(base, stackFolder);
        const dataTypes = module.manifest.data?.resources ?? [];
        const rehearsal = await (0,destroy.rehearseDestroy)({ manifest, files, tree, config, dataTypes, filesOfTree: (0,context/* filesOfTree */.XF)(ports.git) }, ports);
        await keepRehearsal(manifest.uid, (0,stack_rehearsal/* writeRehearsal */.jA)(rehearsal));
        const { resources, blockers } = rehearsal;
        const message = `its end would destroy ${resources} resource${resources === 1 ? '' : 's'}`;
        return { ...entry, decision: 'done', reasonCode: 'end-rehearsed', message, problems: blockers };
    }
    catch (error) {
        const reasonCode = error instanceof result/* Fault */.vC ? error.code : 'unexpected-error';
        const message = error instanceof Error ? error.message : String(error);
        return { ...entry, decision: 'failed', reasonCode, message, problems: [{ code: reasonCode, message }] };
    }
}

// EXTERNAL MODULE: ../src/request/branch.js
var branch = __webpack_require__(285);
// EXTERNAL MODULE: ../src/run/pull-askers.js
var pull_askers = __webpack_require__(8704);
// EXTERNAL MODULE: ../src/run/render-request/home.js
var home = __webpack_require__(5131);
// EXTERNAL MODULE: ../src/run/requester.js
var requester = __webpack_require__(223);
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
 * The issue of a new stack is a claim of whoever rendered it, until here. Its author counts as the requester (S8), and
 * it is told and closed: so it must be the issue whose branch this is, one of the pull request's own author, or one
 * that automation opened as the home of exactly this lease.
 */
async function strangeIssue({ kind, manifest, stackFolder }, pull, forge) {
    if (kind !== 'create')
        return undefined;
    const own = (0,branch/* issueOfBranch */.Lr)(pull.branch);
    const claimed = manifest.issue;
    if (own === undefined && claimed === null)
        return undefined;
    const issue = claimed === null ? undefined : await forge.issue(claimed);
    const isOwn = own === undefined ? issue !== undefined && (0,home/* mayBeHome */.mA)(issue, manifest, pull) : claimed === own;
    if (issue?.isOpen === true && isOwn)
        return undefined;
    return {
        code: 'issue-not-own',
        message: `${stackFolder} names ${claimed === null ? 'no issue' : `issue #${claimed}`}, which is not an open issue of this pull request`,
        file: `${stackFolder}/stack.json`,
        line: 1,
        field: '/issue',
        allowed: [
            own === undefined ? 'null, an open issue of your own, or the home that Leasehold opened' : String(own),
        ],
        remedy: `remove ${stackFolder} and run \`leasehold render ${manifest.request}${own === undefined ? '' : ` --issue ${own}`}\``,
    };
}
/**
 * Who may ask (S6), looked at again where the plan is made: somebody may have rendered by hand, or pushed another
 * request to a branch of ours. A lease that only ends or is only extended is asked for too.
 */
async function strangeAskers(leases, pull, facts) {
    const mayAsk = (0,requester/* createMayAsk */.H)(facts.config, facts.forge);
    const found = [];
    for (const { kind, manifest } of leases) {
        const about = { team: manifest.team, kind: kind === 'create' ? 'new' : 'living' };
        const problem = await (0,pull_askers/* mayNotAsk */.Q)(pull, about, { ...facts, mayAsk });
        if (problem !== undefined)
            found.push({ ...problem, file: manifest.request, line: 1 });
    }
    return found;
}
/** The same forge, which reads each issue once. */
function rememberIssues(forge) {
    const read = new Map();
    return {
        ...forge,
        issue: (number) => {
            const reading = read.get(number) ?? forge.issue(number);
            read.set(number, reading);
            return reading;
        },
    };
}

// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
// EXTERNAL MODULE: ../src/run/state-lock.js + 4 modules
var state_lock = __webpack_require__(2636);
// EXTERNAL MODULE: ../src/run/stack-state.js
var stack_state = __webpack_require__(7005);
;// CONCATENATED MODULE: ../src/run/provision/plan.js















/**
 * Plans every stack that a pull request creates or changes, and rehearses the end of every lease that it ends. Nothing
 * of it reaches Terraform before all of it was verified against what trusted code renders (S9, S10, S19); the digests
 * that reviewers see are evidence, created once per head (S13).
 */
async function planPullRequest(input, given) {
    const ports = { ...given, forge: rememberIssues(given.forge) };
    const pull = await ports.forge.pullRequest(input.pullRequest);
    const early = tooEarly(input, pull);
    if (early !== undefined || pull === undefined)
        return early ?? noSuchPull(input);
    const extra = { pullRequest: pull.number, headSha: pull.headSha };
    const base = await fetched(ports, pull.base);
    const head = await fetched(ports, pull.headSha);
    const config = await (0,platform_config/* loadConfig */.Z)(ports.git.tree(base));
    if (!config.ok)
        return (0,outcome/* stopped */.ce)('failed', 'config-unreadable', 'leasehold.yaml cannot be read', config.problems);
    if (pull.base !== config.value.repository.defaultBranch)
        return (0,outcome/* stopped */.ce)('nothing', 'other-base', `#${pull.number} is not for the default branch`, [], extra);
    const from = (await ports.git.mergeBase(base, head)) ?? base;
    const uids = (0,known_uids/* knownUidsIn */.U)(ports.openStorage(config.value.backend), config.value.repository.id);
    const verified = await (0,verify/* verifyChange */.ue)({
        base: ports.git.tree(base),
        head: ports.git.tree(head),
        changes: await ports.git.changes(from, head),
        knownUids: async (uid) => uids.isKnown(uid),
        isEnded: async (uid, lease) => uids.isEnded(uid, lease),
    });
    if (!verified.ok) {
        const message = `#${pull.number} is not what Leasehold renders: nothing was planned`;
        return (0,outcome/* stopped */.ce)('blocked', 'change-refused', message, verified.problems, extra);
    }
    const strangers = await strangeAskers(verified.value.leases, pull, {
        config: config.value,
        forge: ports.forge,
    });
    if (strangers.length > 0) {
        const message = `#${pull.number} asks for a team that its author may not ask for: nothing was planned`;
        return (0,outcome/* stopped */.ce)('blocked', 'requester-not-a-member', message, strangers, extra);
    }
    const planned = verified.value.leases.filter(({ kind }) => kind === 'create' || kind === 'update');
    const ending = verified.value.leases.filter(stack_rehearsal/* endsLease */.dF);
    if (planned.length + ending.length === 0)
        return (0,outcome/* stopped */.ce)('nothing', 'nothing-to-plan', `#${pull.number} changes no stack`, [], extra);
    const mixed = planned.length === 0 ? [] : mixedChange(verified.value.otherPaths);
    if (mixed.length > 0) {
        const message = `#${pull.number} also changes other files, so that it is not applied by itself: nothing was planned`;
        return (0,outcome/* stopped */.ce)('blocked', 'mixed-change', message, mixed, extra);
    }
    const leases = await (0,pool/* pool */.d)(planned, pool/* STACKS_AT_A_TIME */.G, async (lease) => planLease(lease, pull, input, ports));
    const { keepRehearsal = async () => Promise.resolve() } = input;
    const of = { base: ports.git.tree(base), config: config.value, keepRehearsal };
    const ends = await (0,pool/* pool */.d)(ending, pool/* STACKS_AT_A_TIME */.G, async (lease) => rehearseEnd(lease, of, ports));
    return (0,outcome/* provisionOutcome */.qs)([...leases, ...ends], extra);
}
function tooEarly(input, pull) {
    if (pull === undefined)
        return undefined;
    const extra = { pullRequest: pull.number, headSha: pull.headSha };
    if (!pull.isOpen)
        return (0,outcome/* stopped */.ce)('nothing', 'pull-request-closed', `#${pull.number} is closed`, [], extra);
    if (pull.isFork) {
        const message = `#${pull.number} comes from a fork: it is not planned with this repository's credentials`;
        return (0,outcome/* stopped */.ce)('blocked', 'pull-request-of-fork', message, [], extra);
    }
    if (input.headSha === undefined || input.headSha === pull.headSha)
        return undefined;
    return (0,outcome/* stopped */.ce)('nothing', 'head-moved', `#${pull.number} has a newer head, which has a run of its own`, [], extra);
}
function noSuchPull({ pullRequest }) {
    return (0,outcome/* stopped */.ce)('failed', 'no-pull-request', `there is no pull request #${pullRequest}`);
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
    const say = (0,live_log/* createLiveLog */.D)(lease.lease, ports);
    say(`planning ${lease.kind}`);
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
        const wrong = await (0,account/* accountProblem */.tD)(lease.manifest, ports.cloud);
        if (wrong !== undefined)
            return {
                ...entry,
                decision: 'failed',
                reasonCode: wrong.code,
                message: wrong.message,
                problems: [wrong],
            };
        const workspace = await (0,state_lock/* openStack */.jq)(lease, ports);
        try {
            const plan = await (0,stack_plan/* planStack */.qz)(workspace, lease, () => say(`planning ${lease.kind}`));
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


/***/ }),

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dF: () => (/* binding */ endsLease),
  oP: () => (/* binding */ readRehearsal),
  jA: () => (/* binding */ writeRehearsal)
});

// NAMESPACE OBJECT: ../src/formats/edges/rehearsal.check.js
var rehearsal_check_namespaceObject = {};
__webpack_require__.r(rehearsal_check_namespaceObject);
__webpack_require__.d(rehearsal_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

;// CONCATENATED MODULE: ../src/formats/edges/rehearsal.check.js
// Made of schemas/edges/rehearsal.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"A rehearsal as one step of a job leaves it to the next.","type":"object","additionalProperties":false,"required":["resources","data","blockers","cautions","sizes"],"properties":{"resources":{"type":"integer","minimum":0},"data":{"type":"array","items":{"type":"string"}},"blockers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"remedy":{"type":"string"}}}},"cautions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"remedy":{"type":"string"}}}},"sizes":{"type":"object","additionalProperties":{"type":"string"}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resources === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data.data === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"}); errors++;
}
if(data.blockers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"},message:"must have required property '"+"blockers"+"'"}); errors++;
}
if(data.cautions === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cautions"},message:"must have required property '"+"cautions"+"'"}); errors++;
}
if(data.sizes === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sizes"},message:"must have required property '"+"sizes"+"'"}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "resources") || (key0 === "data")) || (key0 === "blockers")) || (key0 === "cautions")) || (key0 === "sizes"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.resources !== undefined){
let data0 = data.resources;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.blockers !== undefined){
let data3 = data.blockers;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"}); errors++;
}
if(data4.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key1 in data4){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "remedy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data4.code !== undefined){
if(typeof data4.code !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1+"/code",schemaPath:"#/properties/blockers/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.message !== undefined){
if(typeof data4.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1+"/message",schemaPath:"#/properties/blockers/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.remedy !== undefined){
if(typeof data4.remedy !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1+"/remedy",schemaPath:"#/properties/blockers/items/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.cautions !== undefined){
let data8 = data.cautions;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.code === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"}); errors++;
}
if(data9.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key2 in data9){
if(!(((key2 === "code") || (key2 === "message")) || (key2 === "remedy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data9.code !== undefined){
if(typeof data9.code !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2+"/code",schemaPath:"#/properties/cautions/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.message !== undefined){
if(typeof data9.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2+"/message",schemaPath:"#/properties/cautions/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.remedy !== undefined){
if(typeof data9.remedy !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2+"/remedy",schemaPath:"#/properties/cautions/items/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions",schemaPath:"#/properties/cautions/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.sizes !== undefined){
let data13 = data.sizes;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(typeof data13[key3] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/sizes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/stack/rehearsal.js



/** Whether a change ends a lease that lives: by deleting its request, or by an `end` in it. */
function endsLease({ kind, request }) {
    return kind === 'delete' || (kind !== 'create' && request?.end !== undefined);
}
const validate = (0,schema/* validator */.Nc)(rehearsal_check_namespaceObject);
function writeRehearsal({ resources, data, blockers, cautions = [], sizes }) {
    const written = {
        ...{ resources, data, blockers: blockers.map(told), cautions: cautions.map(told) },
        sizes: Object.fromEntries(sizes ?? []),
    };
    return JSON.stringify(written);
}
function readRehearsal(json) {
    const read = validate(json);
    return read.ok ? (0,result.ok)({ ...read.value, sizes: new Map(Object.entries(read.value.sizes)) }) : read;
}
function told({ code, message, remedy }) {
    return { code, message, ...(remedy !== undefined && { remedy }) };
}


/***/ })

};
