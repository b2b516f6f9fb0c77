export const id = 6160;
export const ids = [6160];
export const modules = {

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ TextSet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Slots at first; doubled when half of them are taken. */
const SLOTS = 1_024;
/**
 * A set of texts that keeps 64 bits of each, so that 100,000 ARNs take two megabytes instead of twenty. Two texts that
 * share their 64 bits count as one: among 100,000 with a chance of one in three thousand million.
 */
class TextSet {
    #slots = new BigUint64Array(SLOTS);
    #size = 0;
    get size() {
        return this.#size;
    }
    has(text) {
        const key = keyOf(text);
        return this.#slots[place(this.#slots, key)] === key;
    }
    /** Whether it was new. */
    add(text) {
        const key = keyOf(text);
        const at = place(this.#slots, key);
        if (this.#slots[at] === key)
            return false;
        this.#slots[at] = key;
        this.#size += 1;
        if (this.#size * 2 > this.#slots.length)
            this.#grow();
        return true;
    }
    #grow() {
        const slots = new BigUint64Array(this.#slots.length * 2);
        for (const key of this.#slots)
            if (key !== FREE)
                slots[place(slots, key)] = key;
        this.#slots = slots;
    }
}
const FREE = 0n;
/** The slot that holds a key, or the free one that it would take. */
function place(slots, key) {
    let at = Number(key % BigInt(slots.length));
    while (slots[at] !== FREE && slots[at] !== key)
        at = (at + 1) % slots.length;
    return at;
}
function keyOf(text) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().readBigUInt64LE();
    return key === FREE ? 1n : key;
}


/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ isSnapshot),
/* harmony export */   PP: () => (/* binding */ isSeenBefore),
/* harmony export */   SD: () => (/* binding */ REPOSITORY_TAG),
/* harmony export */   Uo: () => (/* binding */ UID_TAG),
/* harmony export */   nu: () => (/* binding */ firstSightings),
/* harmony export */   vK: () => (/* binding */ strayOf)
/* harmony export */ });
/* unused harmony export SIGHTINGS_APART */
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);


/** On every resource of every stack: by it a sweep finds them. */
const REPOSITORY_TAG = 'leasehold:repository';
const UID_TAG = 'leasehold:uid';
/** Between two sightings of an orphan (L20): the tagging API lists what is gone for hours, some types for two days. */
const SIGHTINGS_APART = 24 * _lease_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
/**
 * Whose one listed resource is. `foreign`: of another platform repository in the same account; `ours`: of a living
 * lease, or nothing that may be a candidate at all (L16).
 */
function strayOf({ arn, tags }, region, { config, lifeOf }) {
    const uid = tags[UID_TAG];
    const isNamedOurs = tags[REPOSITORY_TAG] === config.repository.name;
    // Every resource of a stack has a uid. What has none and names us is the toolkit's own: its bucket, its roles.
    if (uid === undefined || !(0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid))
        return isNamedOurs ? 'ours' : 'foreign';
    const life = lifeOf(uid);
    if (life === 'living' || isProtected(arn, config))
        return 'ours';
    // Kept at the end of its lease, on its owner's word; the tombstone names it.
    if (life === 'ended' && isSnapshot(arn))
        return 'ours';
    if (life === undefined && !isNamedOurs)
        return 'foreign';
    return { kind: KINDS[life ?? 'unknown'], arn, region, uid };
}
/** A snapshot of a database of RDS, of a cluster of it, or of a cache. */
function isSnapshot(arn) {
    const [, , service, , , kind = ''] = arn.split(':');
    if (service === 'elasticache')
        return kind === 'snapshot';
    return service === 'rds' && (kind === 'snapshot' || kind === 'cluster-snapshot');
}
const KINDS = { ended: 'leftover', stored: 'stranded', unknown: 'orphan' };
/**
 * L16: the state bucket and everything of IAM, where the toolkit's own roles and GitHub's identity provider are, are
 * never candidates, whatever tags they carry. The catalog is a branch and has no ARN.
 */
function isProtected(arn, { backend }) {
    const [, , service, , , resource = ''] = arn.split(':');
    if (service === 'iam' || service === 'sts')
        return true;
    return backend.type === 's3' && service === 's3' && resource.split('/')[0] === backend.bucket;
}
/** The first sighting on record of each stray, by ARN. */
function firstSightings(records) {
    const first = new Map();
    for (const { at, seen } of records) {
        const instant = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(at);
        if (instant === undefined)
            continue;
        for (const { arn } of seen) {
            const known = first.get(arn);
            if (known === undefined || instant < known)
                first.set(arn, instant);
        }
    }
    return first;
}
/** L20: whether a sighting lies a day back. */
function isSeenBefore(first, now) {
    return first !== undefined && (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(first) >= SIGHTINGS_APART;
}


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ regionsOf),
/* harmony export */   a: () => (/* binding */ globalRegion)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);

/** Where the tagging API lists resources that have no region, by partition. */
const GLOBAL_REGION = {
    aws: 'us-east-1',
    'aws-us-gov': 'us-gov-west-1',
    'aws-cn': 'cn-north-1',
};
function globalRegion(partition) {
    return GLOBAL_REGION[partition] ?? 'us-east-1';
}
/**
 * Regions of an account in which there can be something of ours: those that leasehold.yaml offers, those that living
 * stacks are pinned to (it may have been taken off the offer since), and the one where AWS lists global resources.
 */
function regionsOf({ account, partition }, config, manifests) {
    const offered = [...config.environments.values()].filter((environment) => environment.account === account);
    const pinned = manifests.filter((manifest) => manifest.account === account);
    const regions = new Set([
        ...offered.flatMap((environment) => environment.regions),
        ...pinned.map(({ region }) => region),
        globalRegion(partition),
    ]);
    return [...regions].sort(_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
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

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedOf),
/* harmony export */   m: () => (/* binding */ implausible)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3997);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(740);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7542);





/**
 * Services whose resources GetResources does not list, or not all of them: they are known from state alone, and are
 * never missing. Source: AWS, Resource Groups Tagging API, supported services.
 */
const UNLISTED = new Set(['iam', 'autoscaling']);
/** Tags take minutes until they are listed. */
const SETTLING = _lease_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
/** What the listing should have of one lease: managed, tagged by us, of a service that is listed, and not brand-new. */
function expectedOf(facts, now) {
    const { lease, manifest, state, evidence } = facts;
    const isEnding = evidence.some((one) => one.kind === 'end-begun' || one.kind === 'tombstone');
    const applied = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X1)(evidence, 'run-record').filter(({ event }) => event === 'applied');
    const isSettled = applied.every(({ at }) => (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) - Date.parse(at) >= SETTLING);
    if (state.kind !== 'present' || isEnding || !isSettled)
        return [];
    return state.state.resources.flatMap((resource) => {
        const { arn } = resource.attributes;
        if (resource.mode !== 'managed' || typeof arn !== 'string' || !isTagged(resource, manifest.uid))
            return [];
        const region = regionOf(arn, resource, manifest);
        if (region === undefined)
            return [];
        return [{ lease, uid: manifest.uid, address: resource.address, arn, region }];
    });
}
function isTagged({ attributes }, uid) {
    return fieldOf(attributes['tags_all'], _orphans_js__WEBPACK_IMPORTED_MODULE_2__/* .UID_TAG */ .Uo) === uid;
}
function fieldOf(value, name) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value)).get(name);
}
/** Where it is listed; undefined: nowhere. A bucket's ARN has no region, and the bucket does. */
function regionOf(arn, { attributes }, manifest) {
    const [prefix, , service = '', region = ''] = arn.split(':');
    if (prefix !== 'arn' || UNLISTED.has(service))
        return undefined;
    if (region !== '')
        return region;
    const { region: own } = attributes;
    if (service === 's3')
        return typeof own === 'string' ? own : manifest.region;
    return (0,_regions_js__WEBPACK_IMPORTED_MODULE_3__/* .globalRegion */ .a)(manifest.partition);
}
/** From so many missing on, a share says something. */
const SHARE_FROM = 10;
/**
 * Why a listing that seems complete cannot be right: leases live there and nothing at all is listed, or most of what
 * they have is not. Deletions by hand are not like that; a filter, a role or an outage is.
 * @param resources everything that was listed in the region
 */
function implausible(expected, seen, resources) {
    const missing = expected.filter(({ arn }) => !seen.has(arn)).length;
    const leases = new Set(expected.map(({ uid }) => uid)).size;
    const isEmpty = resources === 0 && expected.length > 0;
    const isMost = missing >= SHARE_FROM && missing * 2 > expected.length;
    return isEmpty || isMost
        ? `${missing} of ${expected.length} resources of ${leases} living leases are not listed: the listing is not believed`
        : undefined;
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

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ unsweptAccounts)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);


/** Twice the day between two sweeps of an account. */
const SWEPT_WITHIN_HOURS = 48;
/**
 * Accounts that have leases for longer than that, and of which no sweep is on record since: a sweep reads the account of
 * its credentials alone, so each account needs a job of its own, and one that has none must not go unseen.
 * @param own account that this sweep reads
 */
async function unsweptAccounts({ leases }, own, now, journal) {
    const from = (0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .addHours */ .LY)(now, -SWEPT_WITHIN_HOURS);
    const accounts = new Set(leases.flatMap(({ facts: { manifest, state } }) => {
        const start = state.kind === 'present' ? state.state.markers.start : undefined;
        const isYoung = start === undefined || !(0,_lease_lease_js__WEBPACK_IMPORTED_MODULE_1__/* .isReached */ .xg)(start, from);
        return manifest.account === own || isYoung ? [] : [manifest.account];
    }));
    const unswept = [];
    for (const account of [...accounts].sort(_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6))
        if ((await journal.sweeps(account, from, now)).length === 0)
            unswept.push(account);
    return unswept;
}


/***/ }),

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readLives)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

const KEY = /^\d+\/([^/]+\/[^/]+)\/([a-z2-7]{26})\/(.+)$/;
/**
 * From Git and from the keys of the storage. A stack that cannot be read hides its uid, so every uid of its lease counts
 * as living; a plan alone, as each open pull request has one, makes no uid known.
 */
function readLives(repositoryId, readings, keys) {
    const lives = new Map();
    const unread = new Set(readings.unread.map(({ lease }) => lease));
    for (const key of keys) {
        const [, lease = '', uid = '', rest = ''] = KEY.exec(key) ?? [];
        if (!key.startsWith(`${repositoryId}/`) || !(0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid) || rest.startsWith('evidence/plan/'))
            continue;
        const known = lives.get(uid) ?? { lease, life: unread.has(lease) ? 'living' : 'stored' };
        if (rest.startsWith('evidence/tombstone/'))
            known.life = 'ended';
        lives.set(uid, known);
    }
    for (const { facts } of readings.leases)
        if (lives.get(facts.manifest.uid)?.life !== 'ended')
            lives.set(facts.manifest.uid, { lease: facts.lease, life: 'living' });
    return { lifeOf: (uid) => lives.get(uid)?.life, leaseOf: (uid) => lives.get(uid)?.lease };
}


/***/ }),

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepCloud: () => (/* binding */ sweepCloud)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/text-set.js
var text_set = __webpack_require__(9160);
// EXTERNAL MODULE: ../src/reaper/journal.js + 2 modules
var reaper_journal = __webpack_require__(9205);
// EXTERNAL MODULE: ../src/reaper/orphans.js
var orphans = __webpack_require__(740);
// EXTERNAL MODULE: ../src/reaper/regions.js
var regions = __webpack_require__(7542);
// EXTERNAL MODULE: ../src/reaper/unclosed.js
var unclosed = __webpack_require__(6780);
// EXTERNAL MODULE: ../src/reaper/vanished.js
var vanished = __webpack_require__(3721);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
// EXTERNAL MODULE: ../src/run/reaper/report.js
var report = __webpack_require__(3771);
// EXTERNAL MODULE: ../src/run/reaper/sweep-accounts.js
var sweep_accounts = __webpack_require__(5102);
// EXTERNAL MODULE: ../src/run/reaper/sweep-lives.js
var sweep_lives = __webpack_require__(475);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
;// CONCATENATED MODULE: ../src/run/reaper/sweep-region.js



/** Strays of one region that are looked at; more of them are counted. The listing itself may have any length. */
const STRAYS = 1_000;
async function sweepRegion(region, task, { listing }) {
    const read = { pages: 0, resources: 0 };
    try {
        return await readRegion(region, task, listing, read);
    }
    catch (error) {
        const reasonCode = error instanceof result/* Fault */.vC ? error.code : 'listing-failed';
        const message = error instanceof Error ? error.message : String(error);
        const report = { region, status: 'unknown', reasonCode, message, ...read };
        return { report, strays: [], confirmed: new Set(), vanished: [], ghosts: 0, unkept: 0 };
    }
}
async function readRegion(region, { account, config, lives, expected, seen }, listing, read) {
    const found = [];
    let unkept = 0;
    for await (const rows of listing.pages(region, orphans/* REPOSITORY_TAG */.SD)) {
        read.pages += 1;
        read.resources += rows.length;
        for (const resource of rows) {
            if (resource.tags[orphans/* REPOSITORY_TAG */.SD] === undefined)
                throw new result/* Fault */.vC('listing-implausible', 'the listing has resources without the tag that was asked for');
            seen.add(resource.arn);
            const stray = (0,orphans/* strayOf */.vK)(resource, region, { config, lifeOf: lives.lifeOf });
            if (typeof stray === 'string')
                continue;
            if (found.length < STRAYS)
                found.push(stray);
            else
                unkept += 1;
        }
    }
    const why = (0,vanished/* implausible */.m)(expected, seen, read.resources);
    if (why !== undefined)
        throw new result/* Fault */.vC('listing-implausible', why);
    const missing = expected.filter(({ arn }) => !seen.has(arn));
    const asked = [...found, ...missing].map(({ arn }) => arn);
    const answers = asked.length === 0 ? NOTHING : await listing.existence(region, account, asked);
    const isThere = ({ arn }) => {
        const answer = answers.get(arn);
        return answer === 'listed' || answer === 'confirmed';
    };
    const strays = found.filter(isThere);
    return {
        report: { region, status: 'known', reasonCode: null, message: null, ...read },
        strays,
        confirmed: new Set(asked.filter((arn) => answers.get(arn) === 'confirmed')),
        vanished: missing.filter((one) => !isThere(one)),
        ghosts: found.length - strays.length,
        unkept,
    };
}
const NOTHING = new Map();

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
;// CONCATENATED MODULE: ../src/run/reaper/sweep-report.js


/** Findings in the result, and rows of the summary's table: an output and a step summary hold 1 MiB each. */
const SHOWN = 500;
const KINDS = {
    leftover: 'its lease ended',
    orphan: 'of no lease that is known',
    stranded: 'its lease has a state or evidence, and no stack on the default branch',
    vanished: 'in the state of a living lease, and not there',
};
const EXISTS = {
    confirmed: 'yes',
    listed: 'the tagging API lists it, twice',
    'not-listed': 'no',
};
function sweepOutcome(swept) {
    return { result: resultOf(swept), summary: summaryOf(swept) };
}
function resultOf(swept) {
    const { identity, regions, findings, waiting, ghosts, commit, unswept } = swept;
    const unknown = regions.filter(({ status }) => status === 'unknown');
    const first = unknown[0];
    return {
        version: 1,
        action: 'reaper',
        ...verdictOf(swept),
        problems: [
            ...unknown.map(({ region, reasonCode, message }) => ({
                code: reasonCode ?? 'region-unknown',
                message: `${region} is unknown: ${message}`,
                remedy: 'nothing was concluded from it; see that the role may call tag:GetResources there, and run again',
            })),
            ...unswept.map(unsweptProblem),
        ],
        leases: [],
        commit,
        sweep: {
            account: identity.account,
            regions: [...regions],
            findings: findings.slice(0, SHOWN),
            more: Math.max(0, findings.length - SHOWN),
            waiting,
            ghosts,
        },
        ...(unswept[0] !== undefined && {
            decision: 'failed',
            reasonCode: 'account-unswept',
            message: unsweptProblem(unswept[0]).message,
        }),
        ...(first !== undefined && {
            decision: 'failed',
            reasonCode: 'region-unknown',
            message: `${first.region} is unknown: ${first.message}; ${sayFindings(findings.length)} elsewhere`,
        }),
    };
}
function unsweptProblem(account) {
    return {
        code: 'account-unswept',
        message: `account ${account} has leases, and no sweep read it for two days`,
        remedy: 'give the workflow that sweeps a job for an environment of that account, with its role; see bootstrap/README.md',
    };
}
function verdictOf({ findings, regions, identity, }) {
    const where = `in ${regions.length} regions of account ${identity.account}`;
    return findings.length === 0
        ? { decision: 'nothing', reasonCode: 'sweep-clean', message: `nothing to look at ${where}` }
        : {
            decision: 'done',
            reasonCode: 'sweep-found',
            message: `${sayFindings(findings.length)} to look at ${where}`,
        };
}
function sayFindings(count) {
    return `${count} resource${count === 1 ? '' : 's'}`;
}
function summaryOf({ now, config, identity, regions, findings, waiting, ghosts, leases }) {
    const { account } = identity;
    const alias = config.accounts.get(account)?.alias ?? '';
    const others = [...config.accounts.keys()].filter((id) => id !== account);
    const lines = [
        `### Resources at ${(0,say/* sayInstant */.$r)(now)}`,
        '',
        `Account ${(0,markdown/* inlineCode */.ti)(account)} ${(0,markdown/* escapeMarkdown */.FV)(alias)} · ${leases} living leases · nothing is deleted here`,
        '',
        '| region | resources | pages | |',
        '| --- | ---: | ---: | --- |',
        ...regions.map(({ region, status, message, resources, pages }) => status === 'known'
            ? `| ${region} | ${resources} | ${pages} | read to its end |`
            : `| ${region} | | ${pages} | ❌ unknown: ${(0,markdown/* messageMarkdown */.zv)(message ?? '')} |`),
        '',
    ];
    if (findings.length > 0)
        lines.push('| resource | region | lease | why | exists | first seen |', '| --- | --- | --- | --- | --- | --- |', ...findings.slice(0, SHOWN).map(rowOf), '');
    if (findings.length > SHOWN)
        lines.push(`and ${findings.length - SHOWN} more`, '');
    if (waiting > 0)
        lines.push(`${waiting} more belong to no living lease and were seen for less than a day: told if still there then.`, '');
    if (ghosts > 0)
        lines.push(`${ghosts} are still listed and do not exist.`, '');
    if (others.length > 0)
        lines.push(`Not looked at, as these credentials are not theirs: ${others.map(markdown/* inlineCode */.ti).join(', ')}.`, '');
    return `${lines.join('\n')}\n`;
}
function rowOf({ kind, arn, region, lease, address, existence, firstSeen }) {
    const what = address === null ? (0,markdown/* inlineCode */.ti)(arn) : `${(0,markdown/* inlineCode */.ti)(address)} ${(0,markdown/* inlineCode */.ti)(arn)}`;
    const seen = firstSeen === null ? '' : (0,say/* sayInstant */.$r)(firstSeen);
    return `| ${what} | ${region} | ${(0,markdown/* escapeMarkdown */.FV)(lease ?? '')} | ${KINDS[kind]} | ${EXISTS[existence]} | ${seen} |`;
}

;// CONCATENATED MODULE: ../src/run/reaper/sweep.js

















/** Sightings older than this say nothing of today: a resource that went and came back begins anew. */
const REMEMBERED_HOURS = 8 * 24;
/** Resources that a record holds. */
const RECORDED = 10_000;
/**
 * Compares what carries our tags in one AWS account with the leases, and only tells (L20): leftovers of ended leases,
 * orphans, and what vanished from under a living lease. The account is that of the credentials. A region that cannot be
 * read to its end is unknown: nothing is derived from it, and the run is red (L4).
 */
async function sweepCloud(input, ports) {
    const found = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!found.ok)
        return (0,report/* reaperStopped */.p)('config-unreadable', 'leasehold.yaml cannot be read', found.problems);
    const branch = found.value;
    const identity = await accountOf(input, branch, ports);
    if ('result' in identity)
        return identity;
    const { config } = branch;
    const now = ports.clock.now();
    const storage = ports.openStorage(config.backend);
    const readings = await (0,read_leases/* readLeases */.Mw)(branch.tree, ports.openStorage);
    const lives = (0,sweep_lives/* readLives */.E)(config.repository.id, readings, await storage.list(`${config.repository.id}/`));
    const mine = readings.leases.filter(({ facts }) => facts.manifest.account === identity.account);
    const expected = mine.flatMap(({ facts }) => (0,vanished/* expectedOf */.E)(facts, now));
    const manifests = readings.leases.map(({ facts }) => facts.manifest);
    const seen = new text_set/* TextSet */.W();
    const swept = [];
    for (const region of (0,regions/* regionsOf */.N)(identity, config, manifests)) {
        ports.log.info(`reading ${region}`);
        const here = expected.filter((one) => one.region === region);
        swept.push(await sweepRegion(region, { account: identity.account, config, lives, expected: here, seen }, ports));
    }
    const journal = (0,reaper_journal/* openJournal */._)(storage, config.repository.id);
    const before = (0,orphans/* firstSightings */.nu)(await journal.sweeps(identity.account, (0,lease/* addHours */.LY)(now, -REMEMBERED_HOURS), now));
    // A resource without a region may be listed in several.
    const strays = [...new Map(swept.flatMap((one) => one.strays).map((stray) => [stray.arn, stray])).values()];
    const ended = await endings(strays, lives, branch, ports);
    const firstSeen = ({ arn, uid }) => ended.get(uid) ?? before.get(arn);
    const confirmed = strays.filter((stray) => (0,orphans/* isSeenBefore */.PP)(firstSeen(stray), now));
    await journal.write({
        kind: 'sweep',
        version: 1,
        at: now,
        run: { id: ports.run.id, attempt: ports.run.attempt, url: ports.run.url },
        account: identity.account,
        regions: swept.map(({ report }) => report),
        seen: strays.slice(0, RECORDED).map(({ kind, arn, region, uid }) => ({ kind, arn, region, uid })),
        unseen: Math.max(0, strays.length - RECORDED) + swept.reduce((sum, { unkept }) => sum + unkept, 0),
    });
    const findings = [
        ...confirmed.map((stray) => strayFinding(stray, lives, firstSeen(stray) ?? null, existence(swept, stray))),
        ...swept.flatMap(({ vanished }) => vanished.map(vanishedFinding)),
    ].sort((a, b) => (0,canonical/* compareText */.n6)(a.kind, b.kind) || (0,canonical/* compareText */.n6)(a.arn, b.arn));
    if (findings.length > 0)
        ports.log.warn(`${findings.length} resources in account ${identity.account} belong to no living lease, or vanished`);
    return sweepOutcome({
        ...{ now, commit: branch.commit, config, identity, findings },
        regions: swept.map(({ report }) => report),
        waiting: strays.length - confirmed.length,
        ghosts: swept.reduce((sum, { ghosts }) => sum + ghosts, 0),
        leases: mine.length,
        unswept: await (0,sweep_accounts/* unsweptAccounts */.v)(readings, identity.account, now, journal),
    });
}
/** The account of the credentials; an outcome when nothing may be concluded from it. */
async function accountOf({ environment }, { config }, { cloud }) {
    const wanted = environment === undefined ? undefined : config.environments.get(environment);
    if (environment !== undefined && wanted === undefined)
        return (0,report/* reaperStopped */.p)('environment-unknown', `leasehold.yaml has no environment ${environment}`);
    const first = wanted ?? [...config.environments.values()][0];
    const identity = await cloud.identity(first?.region ?? 'us-east-1');
    const { account, partition } = identity;
    if (wanted !== undefined && (wanted.account !== account || wanted.partition !== partition))
        return (0,report/* reaperStopped */.p)('account-mismatch', `the credentials are of account ${account}, and environment ${environment} is in ${wanted.account}`);
    if (!config.accounts.has(account))
        return (0,report/* reaperStopped */.p)('account-unknown', `the credentials are of account ${account}, which is not in leasehold.yaml`);
    return identity;
}
/** When the leases of leftovers ended: their tagged resources were looked for then, which is the first sighting (L11). */
async function endings(strays, lives, { config }, { openStorage }) {
    const log = (0,evidence/* openEvidence */.i)(openStorage(config.backend), config.repository.id);
    const found = new Map();
    for (const uid of new Set(strays.filter(({ kind }) => kind === 'leftover').map((stray) => stray.uid))) {
        const lease = lives.leaseOf(uid);
        const tombstone = lease === undefined ? undefined : await log.read('tombstone', lease, uid, unclosed/* TOMBSTONE_ID */.Gq);
        const at = (0,brands/* parseInstant */.nV)(tombstone?.at);
        if (at !== undefined)
            found.set(uid, at);
    }
    return found;
}
function existence(swept, { region, arn }) {
    const isConfirmed = swept.some(({ report, confirmed }) => report.region === region && confirmed.has(arn));
    return isConfirmed ? 'confirmed' : 'listed';
}
function strayFinding({ kind, arn, region, uid }, lives, firstSeen, existence) {
    return { kind, arn, region, uid, lease: lives.leaseOf(uid) ?? null, address: null, existence, firstSeen };
}
function vanishedFinding({ arn, region, uid, lease, address }) {
    return { kind: 'vanished', arn, region, uid, lease, address, existence: 'not-listed', firstSeen: null };
}


/***/ })

};
