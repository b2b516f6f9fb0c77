export const id = 4067;
export const ids = [4067];
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

/***/ 4067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogReport: () => (/* binding */ catalogReport)
});

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/money.js
var money = __webpack_require__(8552);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/reaper/orphans.js
var orphans = __webpack_require__(740);
;// CONCATENATED MODULE: ../src/differences/next-step.js
/** One step each, for a person: what to type stands between backticks. Nothing here deletes. */
function applyAgain(lease) {
    return `comment \`/retry\` on its issue, or \`leasehold apply requests/${lease}.yaml\``;
}
function mend(lease) {
    return `\`leasehold plan requests/${lease}.yaml\` shows it, \`leasehold apply requests/${lease}.yaml\` mends it`;
}
function findState(backend) {
    if (backend.type === 'local')
        return `bring back the file \`${backend.key}\``;
    return `restore a version: \`aws s3api list-object-versions --bucket ${backend.bucket} --prefix ${backend.key}\``;
}
function findStack(lease) {
    return `revert the commit that took it away, then end the lease: \`git log --diff-filter=D --oneline -- stacks/${lease}\``;
}
function render(lease) {
    return `\`leasehold render requests/${lease}.yaml\`, and commit what it writes`;
}
function lookAtPrice(lease) {
    return `\`leasehold lease show ${lease}\`; its owner may \`/resize\` or \`/end\` it`;
}
/** Deleting is a person's own decision, and nothing that we give a command for (L20). */
function lookAt(arn, region) {
    return `look whose it is, and delete it by hand: \`aws resourcegroupstaggingapi get-resources --region ${region} --resource-arn-list ${shellWord(arn)}\``;
}
/** What AWS says may hold anything; a shell must take it for one word. */
function shellWord(text) {
    return /^[\w:/.,@+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ../src/differences/differences.js






/** In the order in which they are told: what may cost money that nobody sees comes first. */
const DIFFERENCE_KINDS = [
    'state-lost',
    'state-without-stack',
    'orphan',
    'leftover',
    'stranded',
    'not-in-state',
    'missing',
    'stack-without-state',
    'request-without-stack',
    'tags-differ',
    'price-changed',
];
/** A merge needs a while until it is applied. */
const APPLIED_WITHIN = 24 * lease/* HOUR */.dp;
/**
 * Requests, stacks, states, and what was seen in AWS, compared. Only told: nothing is deleted by it, and an orphan counts
 * after two sightings a day apart (L20). A source that could not be read makes no difference, and is told as unknown.
 */
function findDifferences(facts) {
    const stranded = new Set(facts.strandedStates.map(({ uid }) => uid));
    const differences = [
        ...facts.leases.flatMap((lease) => ofLease(lease, facts.now)),
        ...facts.unrendered.map(requestWithoutStack),
        ...facts.strandedStates.map(({ lease, uid }) => stateWithoutStack(lease, uid)),
        ...facts.strays
            .filter(({ firstSeen }) => (0,orphans/* isSeenBefore */.PP)(firstSeen, facts.now))
            // The state that they are in is told already.
            .filter(({ kind, uid }) => kind !== 'stranded' || !stranded.has(uid))
            .map(ofStray),
    ];
    return { differences: differences.sort(inOrder), unknown: facts.unknown };
}
function ofLease(side, now) {
    if (side.isEnding)
        return [];
    return [...ofState(side, now), ...ofAws(side), ...ofTags(side), ...ofPrice(side)];
}
function ofState(side, now) {
    const { lease, issue, state, wasApplied, lastRecord } = side;
    if (state !== 'absent')
        return [];
    if (wasApplied)
        return [
            {
                ...{ kind: 'state-lost', lease, issue, subject: side.backend.key },
                message: `\`${lease}\` was applied, and its state is gone: what it has is managed by nobody`,
                next: findState(side.backend),
            },
        ];
    const age = lastRecord === undefined ? undefined : (0,brands/* millisecondsOf */.W$)(now) - (0,brands/* millisecondsOf */.W$)(lastRecord);
    if (age !== undefined && age < APPLIED_WITHIN)
        return [];
    return [
        {
            ...{ kind: 'stack-without-state', lease, issue, subject: `stacks/${lease}` },
            message: `\`${lease}\` has a stack on the default branch and was never applied`,
            next: applyAgain(lease),
        },
    ];
}
function ofAws({ lease, region, issue, observed }) {
    const { missing = [], unknown = [] } = observed?.aws ?? {};
    return [
        ...missing.map(({ address, arn }) => ({
            ...{ kind: 'missing', lease, issue, subject: arn },
            message: `\`${lease}\`: \`${address}\` is in the state, and AWS does not list it any more`,
            next: mend(lease),
        })),
        ...unknown.map((arn) => ({
            ...{ kind: 'not-in-state', lease, issue, subject: arn },
            message: `\`${lease}\`: \`${arn}\` carries its uid, and is not in its state`,
            next: lookAt(arn, region),
        })),
    ];
}
function ofTags({ lease, issue, observed }) {
    const { resources = [], issue: told = null } = observed?.drift ?? {};
    return resources
        .filter(({ attributes }) => attributes.some(isTag))
        .map(({ address }) => ({
        ...{ kind: 'tags-differ', lease, issue: told ?? issue, subject: address },
        message: `\`${lease}\`: \`${address}\` has other tags than its stack says`,
        next: mend(lease),
    }));
}
function isTag(attribute) {
    return /^tags(_all)?($|[.[])/.test(attribute);
}
function ofPrice({ lease, issue, priceAtApply, priceToday }) {
    if (priceAtApply === undefined || priceToday === undefined || priceAtApply === priceToday)
        return [];
    const [before, after] = [priceAtApply, priceToday].map((price) => (0,money/* sayUsd */.c)(price === null ? null : (0,brands/* usd */.dR)(price)));
    if (before === after)
        return [];
    return [
        {
            ...{ kind: 'price-changed', lease, issue, subject: `requests/${lease}.yaml` },
            message: `\`${lease}\` was ${before} a month when it was applied, and is ${after} by today’s prices`,
            next: lookAtPrice(lease),
        },
    ];
}
function requestWithoutStack(lease) {
    return {
        ...{ kind: 'request-without-stack', lease, issue: null, subject: `requests/${lease}.yaml` },
        message: `\`${lease}\` has a request on the default branch and no stack`,
        next: render(lease),
    };
}
function stateWithoutStack(lease, uid) {
    return {
        ...{ kind: 'state-without-stack', lease, issue: null, subject: uid },
        message: `\`${lease}\` has a state (\`${uid}\`) and no stack on the default branch: nothing would end it`,
        next: findStack(lease),
    };
}
const STRAYS = {
    orphan: () => 'is of no lease that is known',
    leftover: (lease) => `is left of \`${lease}\`, which has ended`,
    stranded: (lease) => `is of \`${lease}\`, which has no stack on the default branch`,
};
function ofStray({ kind, arn, region, lease }) {
    return {
        ...{ kind, lease: lease ?? null, issue: null, subject: arn },
        message: `\`${arn}\` ${STRAYS[kind](lease ?? 'a lease')}`,
        next: lookAt(arn, region),
    };
}
function inOrder(a, b) {
    return (DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind) ||
        (0,canonical/* compareText */.n6)(a.lease ?? '', b.lease ?? '') ||
        (0,canonical/* compareText */.n6)(a.subject, b.subject));
}

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
// EXTERNAL MODULE: ../src/comment/fit.js
var fit = __webpack_require__(9230);
;// CONCATENATED MODULE: ../src/comment/differences-report.js




const TITLES = {
    'state-lost': 'State lost',
    'state-without-stack': 'State without stack',
    orphan: 'Resources of no lease',
    leftover: 'Left after the end of a lease',
    stranded: 'Resources of a lease without stack',
    'not-in-state': 'In AWS, not in the state',
    missing: 'In the state, not in AWS',
    'stack-without-state': 'Stack without state',
    'request-without-stack': 'Request without stack',
    'tags-differ': 'Tags that differ',
    'price-changed': 'Price changed since it was applied',
};
function differencesTitle({ differences }) {
    const { length } = differences;
    return length === 0 ? 'No differences' : `${length} difference${length === 1 ? '' : 's'}`;
}
/** What does not agree, one line and one next step each; what could not be looked at; and that nothing is deleted. */
function differencesReport(report, now, limit = markdown/* COMMENT_LIMIT */.W$) {
    const { differences, unknown } = report;
    const blocks = [
        (0,fit/* textBlock */.fI)([`### ${differences.length === 0 ? '✅' : '🔎'} ${differencesTitle(report)}`, '']),
        ...DIFFERENCE_KINDS.flatMap((kind) => blockOf(kind, differences)),
    ];
    if (unknown.length > 0)
        blocks.push({
            before: ['#### ❔ Could not be looked at', ''],
            items: unknown.map(({ what, why, next }) => `- ${(0,markdown/* escapeMarkdown */.FV)(what)}: ${(0,markdown/* messageMarkdown */.zv)(why)} **Next:** ${(0,markdown/* messageMarkdown */.zv)(next)}`),
            after: [''],
            noun: 'sources',
            isTable: false,
        });
    const sure = unknown.length === 0 ? '' : ' What could not be looked at is neither missing nor well.';
    blocks.push((0,fit/* textBlock */.fI)([
        `<sub>${(0,say/* sayInstant */.$r)(now)} · requests, stacks, states and what was last seen in AWS. Nothing is deleted by this report.${sure}</sub>`,
    ]));
    return `${(0,fit/* fitBlocks */.U8)(blocks, '`leasehold catalog report`', limit)}\n`;
}
function blockOf(kind, differences) {
    const found = differences.filter((one) => one.kind === kind);
    if (found.length === 0)
        return [];
    const items = found.map(({ message, next, issue }) => {
        const where = issue === null ? '' : ` (#${issue})`;
        return `- ${(0,markdown/* messageMarkdown */.zv)(message)}${where}. **Next:** ${(0,markdown/* messageMarkdown */.zv)(next)}`;
    });
    return [{ before: [`#### ${TITLES[kind]}`, ''], items, after: [''], noun: 'differences', isTable: false }];
}

// EXTERNAL MODULE: ../src/run/catalog-sync/publish.js
var publish = __webpack_require__(7788);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/catalog/entry.js + 1 modules
var entry = __webpack_require__(711);
// EXTERNAL MODULE: ../src/catalog/observed.js
var catalog_observed = __webpack_require__(7231);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/platform/load.js + 4 modules
var load = __webpack_require__(4737);
// EXTERNAL MODULE: ../src/reaper/journal.js + 2 modules
var reaper_journal = __webpack_require__(9205);
// EXTERNAL MODULE: ../src/request/path.js
var request_path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/run/catalog-sync/sources.js
var sources = __webpack_require__(9329);
// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
// EXTERNAL MODULE: ../src/run/reaper/sweep-accounts.js
var sweep_accounts = __webpack_require__(5102);
// EXTERNAL MODULE: ../src/run/reaper/sweep-lives.js
var sweep_lives = __webpack_require__(475);
;// CONCATENATED MODULE: ../src/run/catalog-report/read-facts.js














/** Sightings older than this say nothing of today, as a sweep has it. */
const REMEMBERED_HOURS = 8 * 24;
/** Requests, stacks, states, and the records of the sweeps of every account; nothing is asked of AWS anew. */
async function readDifferenceFacts({ tree, config, observed, now }, openStorage) {
    const storage = openStorage(config.backend);
    const readings = await (0,read_leases/* readLeases */.Mw)(tree, openStorage);
    const prices = await (0,load/* loadPrices */.$W)(tree);
    const table = prices.ok ? prices.value : undefined;
    const stored = await readStored(storage, readings, config);
    const swept = await readSwept(storage, readings, stored.lives, config, now);
    return {
        now,
        leases: readings.leases.map((reading) => sideOf(reading, config, table, observed)),
        unrendered: await unrendered(tree),
        strandedStates: stored.states,
        strays: swept.strays,
        unknown: [
            ...readings.unread.map(unreadSource),
            ...((await tree.read(load/* PRICES_PATH */.bG)) !== undefined && table === undefined ? [NO_PRICES] : []),
            ...stored.unknown,
            ...swept.unknown,
        ],
    };
}
function sideOf(reading, config, table, observed) {
    const { facts } = reading;
    const { manifest, evidence, state, lease } = facts;
    const records = [...(0,lease_facts/* evidenceOf */.X1)(evidence, 'run-record')].sort((a, b) => (0,canonical/* compareText */.n6)(a.at, b.at));
    const { status } = (0,entry/* catalogEntry */.Wo)((0,sources/* catalogLease */.wc)(reading, table), config);
    const price = table === undefined ? undefined : (0,sources/* catalogLease */.wc)(reading, table).price;
    const { backend } = manifest;
    return {
        ...{ lease, uid: manifest.uid, issue: manifest.issue, region: manifest.region, state: state.kind },
        backend: backend.type === 's3'
            ? { type: 's3', bucket: backend.bucket, key: backend.key }
            : { type: 'local', key: backend.key },
        wasApplied: (0,lease_facts/* wasApplied */.VJ)(evidence),
        isEnding: status === 'ending' || status === 'ended',
        lastRecord: (0,brands/* parseInstant */.nV)(records.at(-1)?.at),
        priceAtApply: records.filter(({ event }) => event === 'applied').at(-1)?.priceUsdMonth,
        priceToday: price?.usdMonth,
        observed: (0,catalog_observed/* observedLease */.Hn)(observed, manifest.uid),
    };
}
const STATE = /^\d+\/([^/]+\/[^/]+)\/([a-z2-7]{26})\/terraform\.tfstate$/;
async function readStored(storage, readings, config) {
    const prefix = `${config.repository.id}/`;
    try {
        const keys = await storage.list(prefix);
        const lives = (0,sweep_lives/* readLives */.E)(config.repository.id, readings, keys);
        const states = keys.flatMap((key) => {
            const [, lease = '', uid = ''] = STATE.exec(key) ?? [];
            return key.startsWith(prefix) && (0,brands/* isUid */.hO)(uid) && lives.lifeOf(uid) === 'stored' ? [{ lease, uid }] : [];
        });
        return { lives, states, unknown: [] };
    }
    catch (error) {
        return { lives: undefined, states: [], unknown: [failing('the storage of states', error)] };
    }
}
/** From the newest record of each account; a region that it could not read gives nothing, and is told. */
async function readSwept(storage, readings, lives, config, now) {
    const journal = (0,reaper_journal/* openJournal */._)(storage, config.repository.id);
    const strays = [];
    const unknown = [];
    try {
        for (const account of config.accounts.keys()) {
            const records = await journal.sweeps(account, (0,lease/* addHours */.LY)(now, -REMEMBERED_HOURS), now);
            const last = records.at(-1);
            const first = (0,orphans/* firstSightings */.nu)(records);
            for (const region of last?.regions ?? [])
                if (region.status === 'unknown')
                    unknown.push({
                        what: `${region.region} of account ${account}`,
                        why: `the last sweep could not read it: ${region.message ?? region.reasonCode ?? ''}.`,
                        next: SWEEP,
                    });
            for (const { kind, arn, region, uid } of last?.seen ?? []) {
                const firstSeen = first.get(arn);
                const lease = (0,brands/* isUid */.hO)(uid) ? lives?.leaseOf(uid) : undefined;
                if (firstSeen !== undefined)
                    strays.push({ kind, arn, region, uid, lease, firstSeen });
            }
        }
        for (const account of await (0,sweep_accounts/* unsweptAccounts */.v)(readings, '', now, journal))
            unknown.push({
                what: `account ${account}`,
                why: 'it has leases, and no sweep read it for two days.',
                next: SWEEP,
            });
    }
    catch (error) {
        unknown.push(failing('the records of the sweeps', error));
    }
    return { strays, unknown };
}
async function unrendered(tree) {
    const requests = (await tree.list('requests')).flatMap(({ path }) => {
        const place = (0,request_path/* parseRequestPath */.I)(path);
        return place.ok ? [place.value.lease] : [];
    });
    const stacks = new Set((await tree.list('stacks')).map(({ path }) => path.split('/').slice(1, 3).join('/')));
    return requests.filter((lease) => !stacks.has(lease)).sort(canonical/* compareText */.n6);
}
const SWEEP = 'start the workflow `on-schedule-sweep-cloud.yml` and look at its summary';
const NO_PRICES = {
    what: 'prices',
    why: '`prices/aws.yaml` cannot be read.',
    next: '`leasehold check` says why',
};
function unreadSource({ lease, problems }) {
    const first = problems[0];
    return {
        what: lease,
        why: `${first?.message ?? 'it cannot be read'}.`,
        next: first?.remedy ?? `\`leasehold lease show ${lease}\``,
    };
}
function failing(what, error) {
    const message = error instanceof Error ? error.message : String(error);
    return { what, why: `${message}.`, next: 'see that the role may list and read it, and run again' };
}

;// CONCATENATED MODULE: ../src/run/catalog-report/catalog-report.js






/** Marker of the one comment that holds the differences, changed in place. */
const COMMENT = 'differences';
/** Months before this one whose issue may still be open. */
const MONTHS_BACK = 2;
/**
 * Tells where requests, stacks, states and AWS do not agree, in one open issue a month that is changed in place, so that
 * a search for it is bounded. It is closed when nothing is left, and only then: a source that could not be read keeps it
 * open, and makes the run red.
 */
async function catalogReport(ports) {
    const found = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!found.ok)
        return outcomeOf('failed', 'config-unreadable', 'leasehold.yaml cannot be read', '', {
            problems: found.problems.map(({ code, message }) => ({ code, message })),
        });
    const { tree, config } = found.value;
    const published = await (0,publish/* readPublished */.Dn)(config.catalog.branch, ports.git);
    const now = ports.clock.now();
    const facts = await readDifferenceFacts({ tree, config, observed: published.catalog?.observed ?? {}, now }, ports.openStorage);
    const report = findDifferences(facts);
    const issue = await tell(report, now, ports);
    const { differences, unknown } = report;
    const title = differencesTitle(report);
    const summary = differencesReport(report, now, SUMMARY_LIMIT);
    const [first] = unknown;
    if (first !== undefined)
        return outcomeOf('failed', 'source-unknown', `${first.what}: ${first.why} ${title} elsewhere`, summary, {
            ...(issue !== undefined && { issue }),
            problems: unknown
                .slice(0, TOLD)
                .map(({ what, why, next }) => ({ code: 'source-unknown', message: `${what}: ${why}`, remedy: next })),
        });
    return outcomeOf(differences.length === 0 ? 'nothing' : 'done', differences.length === 0 ? 'no-differences' : 'differences-told', title, summary, issue === undefined ? {} : { issue });
}
const TOLD = 50;
/** A step summary holds 1 MiB; people read less. */
const SUMMARY_LIMIT = 200_000;
/** @returns the open issue */
async function tell(report, now, ports) {
    const { forge } = ports;
    const isLeft = report.differences.length > 0;
    for (const before of await openBefore(now, forge))
        if (isLeft || report.unknown.length === 0)
            await catalog_report_close(before, 'the issue of this month goes on', ports);
    const known = await forge.findIssue(markerOf(now), monthOf(now));
    if (!isLeft && report.unknown.length > 0)
        return known?.isOpen === true ? known.number : undefined;
    if (!isLeft) {
        if (known?.isOpen !== true)
            return undefined;
        await forge.putComment(known.number, COMMENT, differencesReport(report, now));
        await catalog_report_close(known, 'nothing is left', ports);
        return undefined;
    }
    const issue = known ??
        (await forge.createIssue({
            title: `Where the platform does not agree with itself, ${now.slice(0, 7)}`,
            body: BODY,
            marker: markerOf(now),
            since: monthOf(now),
        }));
    if (!issue.isOpen)
        await forge.reopenIssue(issue.number);
    await forge.putComment(issue.number, COMMENT, differencesReport(report, now));
    return issue.number;
}
async function catalog_report_close({ number }, why, { forge, log }) {
    log.info(`#${number} is closed: ${why}`);
    await forge.closeIssue(number, 'completed');
}
async function openBefore(now, forge) {
    const open = [];
    let month = now;
    for (let back = 1; back <= MONTHS_BACK; back += 1) {
        month = monthBefore(month);
        const issue = await forge.findIssue(markerOf(month), monthOf(month));
        if (issue?.isOpen === true)
            open.push(issue);
    }
    return open;
}
function markerOf(month) {
    return `differences-${month.slice(0, 7)}`;
}
function monthOf(instant) {
    const [year = 0, month = 1] = instant.slice(0, 7).split('-').map(Number);
    return (0,brands/* instantOf */.B9)(Date.UTC(year, month - 1, 1));
}
function monthBefore(instant) {
    const [year = 0, month = 1] = instant.slice(0, 7).split('-').map(Number);
    return (0,brands/* instantOf */.B9)(Date.UTC(year, month - 2, 1));
}
const BODY = [
    'Requests, stacks, states and AWS are compared every week. The comment below has what does not agree, one line and one',
    'next step each; it is changed in place. The issue closes by itself when nothing is left.',
    '',
    'Nothing is deleted because of it: what to do is a person’s decision.',
].join('\n');
function outcomeOf(decision, reasonCode, message, summary, more) {
    const { issue, problems = [] } = more;
    const result = {
        ...{ version: 1, action: 'catalog-sync', decision, reasonCode, message, problems, leases: [] },
        ...(issue !== undefined && { issue }),
    };
    return { result, summary };
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


/***/ })

};
