export const id = 1132;
export const ids = [1132];
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

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ wasBegun),
/* harmony export */   VJ: () => (/* binding */ wasApplied),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/** The evidence of one kind, in the order of the listing. */
function evidenceOf(evidence, kind) {
    return evidence.filter((one) => one.kind === kind);
}
/** Whether the infrastructure was complete at least once. */
function wasApplied(evidence) {
    return evidenceOf(evidence, 'run-record').some((record) => record.event === 'applied');
}
/** Whether Terraform was ever started on it: from then on resources may exist (L3). */
function wasBegun(evidence) {
    return (wasApplied(evidence) || evidence.some((one) => one.kind === 'apply-begun' || one.kind === 'end-begun'));
}


/***/ }),

/***/ 5052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   LY: () => (/* binding */ addHours),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   h7: () => (/* binding */ naturalEnd),
/* harmony export */   iJ: () => (/* binding */ leaseEnd),
/* harmony export */   xg: () => (/* binding */ isReached)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9744);


const HOUR = 3_600_000;
/**
 * When a lease runs out by its length, UTC; `null` is a permanent one. Never later than the environment's and the
 * module's maximum counted from the start, whatever the request says.
 */
function naturalEnd(terms) {
    const limits = [
        ...(terms.length.kind === 'for' ? [terms.length.hours] : []),
        ...(terms.length.kind === 'for' || !terms.environment.permanent ? [terms.environment.maxHours] : []),
        ...moduleLimit(terms.moduleMax),
    ];
    return limits.length === 0 ? null : addHours(terms.start, Math.min(...limits));
}
/** When a lease ends: when it runs out, or at the instant that its owner asked for when that is earlier. */
function leaseEnd(terms) {
    const natural = naturalEnd(terms);
    if (terms.requestedEnd === undefined)
        return natural;
    return natural === null ? terms.requestedEnd : earliest(natural, terms.requestedEnd);
}
/** Elapsed hours, not calendar days: a change of clocks anywhere moves no end (L7). */
function addHours(instant, hours) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant) + hours * HOUR);
}
function earliest(a, b) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(a) <= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(b) ? a : b;
}
function latest(a, b) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(a) >= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(b) ? a : b;
}
/** Whether an instant has been reached: the instant itself counts. */
function isReached(instant, now) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) >= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant);
}
function moduleLimit(text) {
    const hours = (0,_length_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
    return hours === undefined ? [] : [hours];
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   YD: () => (/* binding */ saySpan),
/* harmony export */   xN: () => (/* binding */ sayLocal)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6476);



const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `7 Dec 2026, 09:00 UTC`: written by hand, so that it is the same on every machine, whatever its locale. */
function sayInstant(instant) {
    const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${instant.slice(11, 16)} UTC`;
}
/** `14 days`, `3 hours`, `20 minutes`: the time between two instants, in the largest unit that it fills twice. */
function saySpan(from, to) {
    const hours = Math.abs((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(to) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(from)) / _lease_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
    if (hours >= 48)
        return count(Math.round(hours / 24), 'day');
    return hours >= 1.5 ? count(Math.round(hours), 'hour') : count(Math.round(hours * 60), 'minute');
}
function count(number, unit) {
    return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
/** `10:00 in Europe/Berlin`, with the day where that is another one there. */
function sayLocal(instant, timeZone) {
    const { wall } = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .wallTimeOf */ .P5)(instant, timeZone);
    const local = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(wall);
    const day = local.slice(0, 10) === instant.slice(0, 10) ? '' : `${sayInstant(local).split(',')[0]}, `;
    return `${day}${local.slice(11, 16)} in ${timeZone}`;
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

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ decisionRecord),
/* harmony export */   Vj: () => (/* binding */ reaperRecord),
/* harmony export */   dK: () => (/* binding */ commonEvidence),
/* harmony export */   iE: () => (/* binding */ stamp)
/* harmony export */ });
/** Nobody: the schedule. */
const SCHEDULE = { login: 'leasehold', id: 0 };
/** Limit of the format. */
const MESSAGE_LIMIT = 500;
/** A record of what the reaper did or decided. The same thing twice has the same id, so that it is recorded once. */
function reaperRecord(facts, context, what) {
    const { request } = facts;
    return {
        kind: 'run-record',
        ...commonEvidence(facts, context),
        id: what.id,
        event: what.event,
        actor: SCHEDULE,
        reasonCode: what.reasonCode,
        message: what.message.slice(0, MESSAGE_LIMIT),
        requestSha: request === undefined || request.kind === 'missing' ? null : (request.sha ?? null),
        commit: context.commit,
        tree: null,
        planDigest: null,
        approvers: [],
        policy: null,
        pullRequest: what.pullRequest ?? null,
        issue: facts.manifest.issue,
        durationSeconds: what.durationSeconds ?? 0,
        priceUsdMonth: what.priceUsdMonth ?? null,
        resources: what.resources ?? 0,
    };
}
function commonEvidence({ lease, manifest }, { now, run }) {
    return {
        version: 1,
        uid: manifest.uid,
        lease,
        stateKey: manifest.backend.key,
        at: now,
        run: { id: run.id, attempt: run.attempt, url: run.url },
    };
}
/** The record of a decision that changes nothing: kept, blocked, lost. Once per reason and end (L21). */
function decisionRecord(facts, decision, context) {
    const { reasonCode, message } = decision;
    switch (decision.kind) {
        case 'kept':
            return reaperRecord(facts, context, {
                id: `kept-${reasonCode}-${stamp(decision.end)}`,
                event: 'kept',
                reasonCode,
                message,
            });
        case 'blocked':
        case 'invalid':
            return reaperRecord(facts, context, {
                id: `blocked-${reasonCode}-${shaOf(facts)}`,
                event: 'blocked',
                reasonCode,
                message,
            });
        case 'state-lost':
            return reaperRecord(facts, context, {
                id: `state-lost-${facts.state.kind === 'present' ? facts.state.state.serial : 'none'}`,
                event: 'state-lost',
                reasonCode,
                message,
            });
        default:
            return undefined;
    }
}
/** An instant as a part of an id: `20261207t090000000z`. */
function stamp(instant) {
    return instant === null ? 'never' : instant.toLowerCase().replaceAll(/[^0-9tz]/g, '');
}
function shaOf({ request }) {
    return request.kind === 'missing' ? 'deleted' : (request.sha?.slice(0, 12) ?? 'none');
}


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requireDefaultBranch),
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _platform_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6262);


/** The checkout only tells what the branch is called: it may be some minutes old, and decides nothing. */
async function readDefaultBranch(git) {
    const checkout = await (0,_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(git.tree(await git.head()));
    if (!checkout.ok)
        return checkout;
    const branch = checkout.value.repository.defaultBranch;
    const commit = await git.fetch(branch);
    if (commit === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('branch-missing', `origin has no branch ${branch}`);
    const tree = git.tree(commit);
    const config = await (0,_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(tree);
    return config.ok ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit, tree, config: config.value }) : config;
}
/**
 * As {@link readDefaultBranch}, where whoever reads the answer cannot mend the platform's configuration.
 * @throws Fault `platform-invalid`
 */
async function requireDefaultBranch(git) {
    const found = await readDefaultBranch(git);
    if (found.ok)
        return found.value;
    throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('platform-invalid', found.problems[0]?.message ?? 'leasehold.yaml is not valid');
}


/***/ }),

/***/ 2395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftJobs: () => (/* binding */ driftJobs),
/* harmony export */   isOf: () => (/* binding */ isOf),
/* harmony export */   shareOut: () => (/* binding */ shareOut)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _default_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4517);
/* harmony import */ var _read_leases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8164);
/* harmony import */ var _reconcile_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6180);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4314);





/** Says in which jobs the stacks of the default branch are looked at. By Git alone: it needs no credentials. */
async function driftJobs(ports) {
    const branch = await (0,_default_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefaultBranch */ .y)(ports.git);
    if (!branch.ok) {
        const message = 'leasehold.yaml cannot be read';
        return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)('failed', 'config-unreadable', message, branch.problems), jobs: [] };
    }
    const { commit } = branch.value;
    const stacks = await (0,_read_leases_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifests */ .PX)(branch.value.tree);
    const { jobs, left } = shareOut(stacks);
    if (left.length > 0) {
        const message = `one run has no room for all places of stacks; left out: ${left.join(', ')}`;
        return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)('failed', 'too-many-places', message, [], { commit }), jobs };
    }
    if (jobs.length === 0)
        return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)('nothing', 'no-stack', 'there is no stack', [], { commit }), jobs };
    const message = `${stacks.length} stacks are looked at by ${jobs.length} jobs`;
    return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)('done', 'shared-out', message, [], { commit }), jobs };
}
/** Stacks of one job: ten seconds each, two at a time, is some minutes. */
const PER_JOB = 40;
/**
 * Shares all stacks out, by Git alone. Where the matrix has no room for more jobs they get longer, so that each look is
 * at every stack: one that is left over would be left over by each.
 */
function shareOut(stacks, most = _reconcile_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_JOBS */ .r2) {
    const places = new Map();
    for (const { environment, account, region } of stacks) {
        const key = `${environment} ${account} ${region}`;
        const known = places.get(key) ?? { place: { environment, account, region }, count: 0 };
        known.count += 1;
        places.set(key, known);
    }
    const all = [...places].sort(([a], [b]) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b)).map(([, one]) => one);
    const served = all.slice(0, most);
    let size = PER_JOB;
    while (served.reduce((sum, { count }) => sum + Math.ceil(count / size), 0) > most)
        size *= 2;
    const jobs = served.flatMap(({ place, count }) => {
        const parts = Math.ceil(count / size);
        return Array.from({ length: parts }, (_none, at) => ({ ...place, part: at + 1, parts }));
    });
    return { jobs, left: all.slice(most).map(({ place }) => Object.values(place).join(' ')) };
}
/** Whether a stack belongs to a job. By a hash of its uid, so that no stack moves when another comes or goes. */
function isOf({ uid, environment, account, region }, job) {
    if (environment !== job.environment || account !== job.account || region !== job.region)
        return false;
    return Number.parseInt((0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(uid).slice('sha256:'.length).slice(0, 8), 16) % job.parts === job.part - 1;
}


/***/ }),

/***/ 1014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findDriftOfStacks: () => (/* binding */ findDriftOfStacks)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
;// CONCATENATED MODULE: ../src/drift/find.js


/**
 * Reads drift off a plan of a stack that is the one that was applied. What Terraform found otherwise and would leave so
 * (an attribute that the code does not set) is none: applying again could not undo it. What it would change although
 * nothing was found otherwise is some, as the next apply would do it: a data source that answers otherwise by now.
 */
function findDrift(plan, summary) {
    const drifted = summary.resources.length > 0;
    const changed = new Set(summary.resources.map(({ address }) => address));
    const outside = (plan.resource_drift ?? []).map(({ address }) => address);
    return {
        drifted,
        digest: drifted ? summary.digest : null,
        summary: drifted ? summary : null,
        outside: [...new Set(outside)].filter((address) => changed.has(address)).sort(canonical/* compareText */.n6),
    };
}
/** Milliseconds after which it is written again that nothing differs, so that a look that never comes is noticed. */
const WEEK = 7 * 24 * 3_600_000;
/** Whether the newest look already says what was found; what stands is not written again, so that its time is since when. */
function saysSame(last, found, tree, now) {
    if (last === undefined || last.tree !== tree)
        return false;
    if ((0,canonical/* canonicalJson */.dj)(parts(last)) !== (0,canonical/* canonicalJson */.dj)(parts(found)))
        return false;
    if (found.drifted)
        return true;
    const at = (0,brands/* parseInstant */.nV)(last.at);
    return at !== undefined && (0,brands/* millisecondsOf */.W$)(now) - (0,brands/* millisecondsOf */.W$)(at) < WEEK;
}
function parts({ drifted, digest, outside }) {
    return { drifted, digest, outside: [...outside] };
}

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/platform/tree.js
var platform_tree = __webpack_require__(3195);
// EXTERNAL MODULE: ../src/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(5636);
// EXTERNAL MODULE: ../src/run/account.js
var account = __webpack_require__(8066);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/pool.js
var pool = __webpack_require__(6723);
// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
// EXTERNAL MODULE: ../src/run/stack-state.js
var stack_state = __webpack_require__(7005);
// EXTERNAL MODULE: ../src/run/state-lock.js + 4 modules
var state_lock = __webpack_require__(2636);
// EXTERNAL MODULE: ../src/run/provision/drift-jobs.js
var drift_jobs = __webpack_require__(2395);
// EXTERNAL MODULE: ../src/comment/drift-issue.js
var drift_issue = __webpack_require__(5760);
// EXTERNAL MODULE: ../src/drift/standing.js
var standing = __webpack_require__(7523);
// EXTERNAL MODULE: ../src/lease/facts.js
var facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/run/provision/drift-undone.js
var drift_undone = __webpack_require__(1320);
;// CONCATENATED MODULE: ../src/run/provision/drift-tell.js






/**
 * Brings issue and evidence to what a look found. The issue first: a run that is killed between finds the same again,
 * as evidence does not say it yet (S15).
 */
async function tellDrift(look, ports) {
    const { reading, found, known, evidence } = look;
    const { manifest, lease } = reading.facts;
    const last = (0,standing/* lastLook */.wq)(known);
    const before = found.drifted ? (0,standing/* standingDrift */.Un)(known) : last;
    const now = ports.clock.now();
    const isSame = saysSame(before, found, reading.tree, now);
    const issue = found.drifted ? await openIssue(look, last, isSame, ports.forge) : (last?.issue ?? null);
    if (!found.drifted && last?.drifted === true && last.issue !== null)
        await (0,drift_undone/* closeIssue */.wS)(last.issue, manifest.uid, lease, ports.forge);
    if (isSame && issue === before?.issue)
        return;
    const fact = {
        kind: 'drift',
        version: 1,
        uid: manifest.uid,
        lease,
        stateKey: manifest.backend.key,
        at: now,
        run: { ...ports.run },
        tree: reading.tree,
        ...found,
        outside: [...found.outside],
        issue,
    };
    await evidence.create(fact, `${now.replace(/[:.]/g, '-')}-${ports.run.id}-${ports.run.attempt}`);
}
/** The one issue of this life: the one that was told before, opened again, or a new one. */
async function openIssue({ reading, found, known }, last, isSame, forge) {
    const { manifest, lease } = reading.facts;
    const { environment, request, owner, issue: home } = manifest;
    const view = { lease, environment, request, owner: owner.login, home, found };
    const told = typeof last?.issue === 'number' ? await forge.issue(last.issue) : undefined;
    const marker = (0,drift_issue/* driftMarker */.O7)(manifest);
    const issue = told ??
        (await forge.createIssue({
            title: (0,drift_issue/* driftTitle */.IM)(view),
            body: (0,drift_issue/* driftBody */.yK)(view),
            marker,
            since: since(known, last),
        }));
    if (told !== undefined && !(isSame && issue.isOpen))
        await forge.rewriteIssue(issue.number, marker, (0,drift_issue/* driftBody */.yK)(view));
    if (!issue.isOpen)
        await forge.reopenIssue(issue.number);
    return issue.number;
}
/** No issue of this life is older than the look before, and none than the apply before the first look. */
function since(known, last) {
    const applies = (0,facts/* evidenceOf */.X1)(known, 'run-record').filter(({ event }) => event === 'applied');
    const text = last?.at ??
        applies
            .map(({ at }) => at)
            .sort()
            .at(-1);
    return (0,brands/* parseInstant */.nV)(text) ?? (0,brands/* instantOf */.B9)(0);
}

// EXTERNAL MODULE: ../src/run/provision/apply-decision.js
var apply_decision = __webpack_require__(1856);
// EXTERNAL MODULE: ../src/run/reconcile/stack-work.js
var stack_work = __webpack_require__(938);
;// CONCATENATED MODULE: ../src/run/provision/drift-work.js


/**
 * Why a stack is left out; undefined: what exists is compared with it. Only what was applied completely, and is what the
 * default branch has (its tree id is the state's marker), can have drifted. What is to be applied or ended, or is just
 * being so, or what nobody understands, differs for other reasons.
 */
function leftOut(reading, context) {
    const { facts, tree } = reading;
    const { work, reasonCode, message } = (0,stack_work/* workOf */.L)(reading, context);
    if (work !== 'nothing')
        return { reasonCode, message };
    const decision = (0,apply_decision/* decideApply */.B)(facts, { ...context, tree, checkout: tree });
    if (decision.kind === 'nothing' && decision.reasonCode === 'up-to-date')
        return undefined;
    return decision.kind === 'nothing' ? decision : { reasonCode, message };
}

// EXTERNAL MODULE: ../src/run/provision/outcome.js + 1 modules
var outcome = __webpack_require__(4314);
;// CONCATENATED MODULE: ../src/run/provision/drift.js
















/**
 * Compares what exists with what was applied: a plan of each living stack that is the one that was applied. What
 * differs is evidence, and an issue that closes by itself; nothing is changed. One failing stack hides no other.
 */
async function findDriftOfStacks({ job }, ports) {
    const branch = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!branch.ok)
        return (0,outcome/* stopped */.ce)('failed', 'config-unreadable', 'leasehold.yaml cannot be read', branch.problems);
    const { commit, tree, config } = branch.value;
    const own = (await (0,read_leases/* readManifests */.PX)(tree)).filter((manifest) => job === undefined || (0,drift_jobs.isOf)(manifest, job));
    const reading = await (0,read_leases/* readLeases */.Mw)(tree, ports.openStorage, own.map(stack_state/* leaseOf */.m));
    const looked = await (0,pool/* pool */.d)(reading.leases, pool/* STACKS_AT_A_TIME */.G, async (lease) => guarded(lease, async () => lookAt(lease, { tree, config, commit }, ports)));
    return (0,outcome/* provisionOutcome */.qs)([...looked, ...reading.unread.map(outcome/* unreadOutcome */.eL)], { commit });
}
async function lookAt(reading, head, ports) {
    const { facts, folder, module, tree } = reading;
    const { manifest } = facts;
    const reason = leftOut(reading, { config: head.config, now: ports.clock.now() });
    if (reason !== undefined)
        return leave(reading, reason.reasonCode, reason.message);
    if (module === undefined)
        return failed(reading, 'module-unreadable', 'its frozen module cannot be read');
    const wrong = await (0,account/* accountProblem */.tD)(manifest, ports.cloud);
    if (wrong !== undefined)
        return failed(reading, wrong.code, wrong.message, [wrong]);
    const begun = ports.clock.now();
    const files = await (0,platform_tree/* filesOf */.R8)(head.tree, folder);
    const stack = { manifest, module, files, tree };
    const workspace = await (0,state_lock/* openStack */.jq)(stack, ports);
    try {
        const plan = await (0,stack_plan/* planStack */.qz)(workspace, stack);
        if (!plan.ok) {
            const held = await (0,state_lock/* lockProblem */.R0)(manifest, ports);
            if (held?.code === 'state-locked')
                return leave(reading, held.code, held.message);
            const found = held === undefined ? plan.problems : [held];
            return failed(reading, held?.code ?? 'plan-failed', found[0]?.message ?? 'it cannot be planned', found);
        }
        const { document, summary, digest } = plan.value;
        if (!(0,plan_plan/* isComplete */.As)(document))
            return failed(reading, 'plan-incomplete', 'Terraform did not plan all of it');
        const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
        const now = await evidence.list(facts.lease, manifest.uid);
        if (now.some(({ kind, at }) => (kind === 'apply-begun' || kind === 'end-begun') && at >= begun))
            return leave(reading, 'apply-begun', 'an apply or its end was begun meanwhile');
        const found = findDrift(document, { ...summary, digest });
        await tellDrift({ reading, found, known: now, evidence }, ports);
        const counts = { planDigest: digest, counts: summary.counts };
        if (!found.drifted)
            return said(reading, 'nothing', 'in-sync', 'it is what was applied');
        return {
            ...said(reading, 'done', 'drifted', `not what was applied: ${(0,stack_plan/* sayCounts */.A7)(summary.counts)}`),
            ...counts,
        };
    }
    finally {
        await workspace.close();
    }
}
function said({ facts }, decision, reasonCode, message, problems = []) {
    return { lease: facts.lease, uid: facts.manifest.uid, decision, reasonCode, message, problems };
}
function leave(reading, reasonCode, why) {
    return said(reading, 'nothing', reasonCode, `left out: ${why}`);
}
function failed(reading, code, message, problems = [{ code, message: `${reading.facts.lease}: ${message}` }]) {
    return said(reading, 'failed', code, message, problems);
}
async function guarded(reading, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = error instanceof result/* Fault */.vC ? error.code : 'unexpected-error';
        return failed(reading, code, error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qt: () => (/* binding */ eachLease),
  Ts: () => (/* binding */ leaseNames),
  Mw: () => (/* binding */ readLeases),
  PX: () => (/* binding */ readManifests),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/module/load.js + 4 modules
var load = __webpack_require__(6949);
// EXTERNAL MODULE: ../src/formats/request.js + 1 modules
var request = __webpack_require__(3518);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/git-objects.js
var git_objects = __webpack_require__(4741);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
;// CONCATENATED MODULE: ../src/lease/request-fact.js






const validate = (0,schema/* validator */.Nc)(request/* requestFormat */.P);
/**
 * What a request's file says about its lease. Only its own form counts: an owner who left or an input that the module
 * dropped keeps no lease alive for ever.
 * @param entry what the folder's listing says is at the path; anything but a regular file is no deletion
 */
function requestFact(path, entry, content) {
    if (entry === 'none')
        return { kind: 'missing' };
    if (entry === 'other' || content === undefined)
        return {
            kind: 'unreadable',
            sha: undefined,
            problems: [
                {
                    code: 'not-a-file',
                    message: 'it is not a regular file',
                    file: path,
                    remedy: 'commit the request itself, or delete it to end its lease',
                },
            ],
        };
    const sha = (0,git_objects/* blobId */.zA)(content);
    const document = (0,yaml/* readYaml */.gM)(path, content);
    const valid = document.ok ? (0,schema/* validateDocument */.mv)(document.value, validate) : document;
    if (!valid.ok)
        return { kind: 'unreadable', problems: valid.problems, sha };
    const { lease, end } = valid.value;
    const length = (0,lease_length/* parseLength */.wh)(lease);
    const requestedEnd = (0,brands/* parseInstant */.nV)(end?.at);
    if (length === undefined || (end !== undefined && requestedEnd === undefined))
        return {
            kind: 'unreadable',
            sha,
            problems: [
                {
                    code: 'wrong-form',
                    message: length === undefined ? '`lease` is not a length' : '`end.at` is not an instant',
                    file: path,
                    field: length === undefined ? '/lease' : '/end/at',
                    allowed: length === undefined ? ['12h', '14d', '2w', 'permanent'] : ['2026-12-01T09:00:00Z'],
                    remedy: 'correct it',
                },
            ],
        };
    return { kind: 'valid', length, requestedEnd, data: end?.data, sha };
}

// EXTERNAL MODULE: ../src/request/read.js
var read = __webpack_require__(5525);
// EXTERNAL MODULE: ../src/request/path.js
var request_path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/stack/manifest.js + 2 modules
var stack_manifest = __webpack_require__(2724);
// EXTERNAL MODULE: ../src/stack/state.js + 1 modules
var stack_state = __webpack_require__(6032);
;// CONCATENATED MODULE: ../src/run/read-leases.js








/** Leases whose stacks are read at the same time. */
const READERS = 4;
/** Every lease of a commit, or those that are named. A lease that cannot be read hides no other (L17). */
async function readLeases(tree, openStorage, only) {
    const stacks = stackLeases(await tree.list('stacks'));
    const named = only === undefined ? undefined : new Set([only].flat());
    const wanted = stacks.filter(({ lease }) => named === undefined || named.has(lease));
    const leases = [];
    const unread = [];
    for await (const one of readEach(wanted, tree, openStorage, READERS)) {
        if ('facts' in one)
            leases.push(one);
        else
            unread.push(one);
    }
    return { leases, unread, total: stacks.length };
}
/**
 * The leases of a commit one after the other, for who keeps little of each.
 * @param readers leases that are read at the same time
 */
async function* eachLease(tree, openStorage, readers) {
    yield* readEach(stackLeases(await tree.list('stacks')), tree, openStorage, readers);
}
async function* readEach(stacks, tree, openStorage, readers) {
    const requests = requestEntries(await listRequests(tree));
    for (let at = 0; at < stacks.length; at += readers) {
        const batch = stacks.slice(at, at + readers);
        yield* await Promise.all(batch.map(async (stack) => readLease(stack, tree, requests, openStorage)));
    }
}
/** `stack.json` of every stack of a commit that has a readable one, whatever else of the lease can be read. */
/** `<team>/<name>` of every stack. */
async function leaseNames(tree) {
    return stackLeases(await tree.list('stacks')).map(({ team, name }) => `${team}/${name}`);
}
async function readManifests(tree) {
    const found = [];
    for (const { team, name } of stackLeases(await tree.list('stacks'))) {
        const path = `${(0,request_path/* stackFolder */.pl)(team, name)}/stack.json`;
        const content = await tree.read(path);
        const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
        if (manifest?.ok === true)
            found.push(manifest.value);
    }
    return found;
}
/** The name of the place that a backend is, for the scope of L4. */
function scopeOf(backend) {
    return backend.type === 's3' ? `s3://${backend.bucket}` : backend.path;
}
/** `requests` itself may be a link or a submodule; then nothing is listed under it. */
async function listRequests(tree) {
    const listed = await tree.list('requests');
    return listed.length > 0 ? listed : (await tree.list('')).filter(({ path }) => path === 'requests');
}
/**
 * A request is deleted only when nothing stands at its path, nor in the way of it: a link in place of a folder, or
 * a folder in place of the file, would otherwise end every lease below it (L3).
 */
function requestEntries(entries) {
    const kinds = new Map();
    for (const { path, kind } of entries) {
        const parts = path.split('/');
        if (parts.length > 3)
            kinds.set(parts.slice(0, 3).join('/'), 'folder');
        kinds.set(path, kind);
    }
    return (path) => {
        const [root = '', team = ''] = path.split('/');
        return kinds.get(path) ?? kinds.get(`${root}/${team}`) ?? kinds.get(root);
    };
}
function stackLeases(entries) {
    const found = new Map();
    for (const entry of entries) {
        const place = (0,request_path/* parseStackPath */.DI)(entry.path);
        if (place !== undefined)
            found.set(place.lease, place);
    }
    return [...found.values()];
}
async function readLease({ lease, team, name }, tree, requests, openStorage) {
    const folder = (0,request_path/* stackFolder */.pl)(team, name);
    const path = `${folder}/stack.json`;
    const content = await tree.read(path);
    const treeId = await tree.id(folder);
    const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
    if (manifest?.ok !== true || treeId === undefined)
        return {
            lease,
            uid: null,
            reasonCode: 'stack-unreadable',
            problems: manifest?.ok === false ? manifest.problems : [missingManifest(path)],
            scope: undefined,
        };
    const stored = await readStored(lease, manifest.value, openStorage);
    if ('reasonCode' in stored)
        return stored;
    const module = await (0,load/* loadFrozenModule */.dP)(tree, team, name);
    const request = await readRequestFile((0,request_path/* requestPath */.Zq)(team, name), tree, requests);
    const facts = {
        lease,
        manifest: manifest.value,
        request: request.fact,
        ...stored,
        moduleMax: module.ok ? module.value.manifest.lease?.max : undefined,
        finalSnapshot: module.ok
            ? module.value.manifest.data?.['final-snapshot']
            : await snapshotOfUnread(folder, tree),
        pendingPull: undefined,
    };
    return { facts, folder, tree: treeId, module: module.ok ? module.value : undefined, request: request.raw };
}
/** What a frozen module says that cannot be read must not be taken for "holds no data" (L3). */
async function snapshotOfUnread(folder, tree) {
    return (await tree.read(`${folder}/module/${load/* MODULE_MANIFEST */.dp}`)) === undefined ? undefined : 'ask';
}
async function readRequestFile(path, tree, requests) {
    const kind = requests(path);
    const isFile = kind === 'file' || kind === 'executable';
    const content = isFile ? await tree.read(path) : undefined;
    const peeked = content === undefined ? undefined : (0,read/* peekRequest */.v)(path, content);
    return {
        fact: requestFact(path, kind === undefined ? 'none' : isFile ? 'file' : 'other', content),
        raw: peeked?.ok === true ? peeked.value.raw : undefined,
    };
}
async function readStored(lease, manifest, openStorage) {
    try {
        const storage = openStorage(manifest.backend);
        const evidence = await (0,evidence_evidence/* openEvidence */.i)(storage, manifest.repository).list(lease, manifest.uid);
        const content = await storage.read(manifest.backend.key);
        if (content === undefined)
            return { evidence, state: { kind: 'absent' } };
        const state = (0,stack_state/* readState */.u)(content);
        return {
            evidence,
            state: state.ok
                ? { kind: 'present', state: state.value }
                : { kind: 'unreadable', problems: state.problems },
        };
    }
    catch (error) {
        return unreadStored(lease, manifest, error);
    }
}
/** A malformed object is the trouble of its lease alone; a listing that failed is that of its whole backend (L4). */
function unreadStored(lease, manifest, error) {
    const isMalformed = error instanceof result/* Fault */.vC && error.code === 'evidence-malformed';
    const message = error instanceof Error ? error.message : String(error);
    return {
        lease,
        uid: manifest.uid,
        reasonCode: isMalformed ? 'evidence-malformed' : 'source-unknown',
        problems: [{ code: error instanceof result/* Fault */.vC ? error.code : 'unexpected-error', message }],
        scope: isMalformed ? undefined : scopeOf(manifest.backend),
    };
}
function missingManifest(path) {
    return {
        code: 'stack-unreadable',
        message: 'the stack has no stack.json',
        file: path,
        remedy: 'restore the file: the machine owns it',
    };
}


/***/ }),

/***/ 6180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n8: () => (/* binding */ bucketJobs),
/* harmony export */   r2: () => (/* binding */ MOST_JOBS)
/* harmony export */ });
/* unused harmony exports MOST_LEASES, lockOf */
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);


/** A matrix of GitHub has at most so many jobs. */
const MOST_JOBS = 256;
/**
 * Leases of one job: two at a time, and of ten minutes each, they are done before the job's two hours are over. So the
 * list of all jobs also stays well under the megabyte that a job may hand on.
 */
const MOST_LEASES = 20;
/** Jobs that one environment, account and region may have at a time: what N is in the name of a lock. */
const SHARDS = 4;
/**
 * Puts work into the jobs of one matrix. The longest overdue ends come first (L17), then other work by name. A job that
 * is full is followed by another under the same lock; where the matrix is full, what is left is said and found again by
 * the next run.
 */
function bucketJobs(works, most = MOST_JOBS) {
    const all = [];
    /** The job that takes the next lease of its kind and lock. */
    const open = new Map();
    const left = [];
    for (const work of [...works].sort(byUrgency)) {
        const { place, uid, lease } = work;
        if (place === null || uid === null || work.work === 'nothing' || work.work === 'ask')
            continue;
        const kind = work.work === 'end' ? 'end' : 'apply';
        const lock = lockOf(place, uid);
        const key = `${kind} ${lock}`;
        const job = open.get(key);
        if (job !== undefined && job.leases.length < MOST_LEASES)
            job.leases.push(lease);
        else if (all.length < most) {
            const opened = { kind, ...place, lock, leases: [lease] };
            all.push(opened);
            open.set(key, opened);
        }
        else
            left.push(lease);
    }
    return { jobs: all, left };
}
/** `leasehold-<environment>-<account>-<region>-<hash of the uid mod N>` */
function lockOf({ environment, account, region }, uid) {
    const hash = Number.parseInt((0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(uid).slice('sha256:'.length).slice(0, 8), 16);
    return `leasehold-${environment}-${account}-${region}-${hash % SHARDS}`;
}
function byUrgency(a, b) {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.lease, b.lease) : first - second;
}
function rank({ due }) {
    return due === null ? Number.MAX_SAFE_INTEGER : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(due);
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ workOfUnread),
/* harmony export */   L: () => (/* binding */ workOf)
/* harmony export */ });
/* harmony import */ var _reaper_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7478);
/* harmony import */ var _provision_apply_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1856);


/**
 * What to do about one stack, computed from Git, state and evidence and never remembered (design: level-triggered).
 * An end wins over an apply, since a stack whose lease is over is not changed any more; a riddle about the end leaves
 * an apply that mends it.
 */
function workOf(reading, context) {
    const { facts, tree } = reading;
    const end = (0,_reaper_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(facts, context);
    const apply = (0,_provision_apply_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideApply */ .B)(facts, { ...context, tree, checkout: tree });
    const { environment, account, region } = facts.manifest;
    const due = isEnd(end) && 'due' in end ? end.due : null;
    return {
        lease: facts.lease,
        uid: facts.manifest.uid,
        ...choose(end, apply),
        place: { environment, account, region },
        due,
    };
}
/** A stack that cannot be read is nobody's to change: it is asked about, and hides no other. */
function workOfUnread({ lease, uid, reasonCode, problems }) {
    const message = problems[0]?.message ?? 'it cannot be read';
    return { lease, uid, work: 'ask', reasonCode, message, place: null, due: null };
}
function choose(end, apply) {
    if (isEnd(end))
        return { work: 'end', reasonCode: end.reasonCode, message: end.message };
    const isMended = end.kind === 'invalid' && end.reasonCode === 'start-unreadable';
    if (!isMended && isRiddle(end))
        return { work: 'ask', reasonCode: end.reasonCode, message: end.message };
    switch (apply.kind) {
        case 'create':
            return { work: 'create', reasonCode: 'not-applied', message: 'it was not applied yet' };
        case 'update':
            if (apply.undoes !== undefined)
                return {
                    work: 'update',
                    reasonCode: 'drift-undone',
                    message: 'what changed outside is undone: the plan of it was approved',
                };
            return {
                work: 'update',
                reasonCode: 'stack-changed',
                message: 'its stack is not the one that was applied',
            };
        case 'record':
            return {
                work: 'update',
                reasonCode: 'record-missing',
                message: 'it was applied by a run that was stopped before it could say so',
            };
        case 'blocked':
            return { work: 'ask', reasonCode: apply.reasonCode, message: apply.message };
        case 'nothing':
            if (isRiddle(end))
                return { work: 'ask', reasonCode: end.reasonCode, message: end.message };
            return { work: 'nothing', reasonCode: end.reasonCode, message: end.message };
    }
}
function isEnd(decision) {
    switch (decision.kind) {
        case 'end':
        case 'prove':
        case 'remove':
        case 'remove-only':
            return true;
        case 'kept':
        case 'warn':
        case 'ask':
        case 'blocked':
        case 'state-lost':
        case 'invalid':
            return false;
    }
}
function isRiddle({ kind }) {
    return kind === 'blocked' || kind === 'state-lost' || kind === 'invalid';
}


/***/ })

};
