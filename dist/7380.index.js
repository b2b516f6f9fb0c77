export const id = 7380;
export const ids = [7380];
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

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ wrongAccount),
/* harmony export */   oh: () => (/* binding */ wrongClock),
/* harmony export */   tD: () => (/* binding */ accountProblem)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

/** Milliseconds that this machine's clock may be off (L7). */
const SKEW = 5 * 60_000;
/** What is wrong with the credentials of this run for a stack (S17, L5); undefined when they are the right ones. */
async function accountProblem(manifest, cloud) {
    return wrongAccount(manifest, await cloud.identity(manifest.region));
}
/** As {@link accountProblem}, of who is known already. */
function wrongAccount(manifest, identity) {
    if (identity.account === manifest.account && identity.partition === manifest.partition)
        return undefined;
    return {
        code: 'account-mismatch',
        message: `the credentials are of account ${identity.account} (${identity.partition}), not of ${manifest.account} (${manifest.partition})`,
        remedy: `run this with the role of environment \`${manifest.environment}\``,
    };
}
/** L7: a clock that is off by more than five minutes says nothing about what has ended. */
function wrongClock({ date }, now) {
    if (date === undefined || Math.abs((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(date)) <= SKEW)
        return undefined;
    return {
        code: 'clock-off',
        message: `this machine says that it is ${now}, AWS says ${date}`,
        remedy: 'set the clock of the runner; nothing is destroyed by a clock that is off',
    };
}


/***/ }),

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogSync: () => (/* binding */ catalogSync)
});

// EXTERNAL MODULE: ../src/catalog/build.js
var build = __webpack_require__(511);
// EXTERNAL MODULE: ../src/drift/observed.js
var observed = __webpack_require__(4912);
// EXTERNAL MODULE: ../src/catalog/observed.js
var catalog_observed = __webpack_require__(7231);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
;// CONCATENATED MODULE: ../src/catalog/stale.js

/**
 * The marks of what stands as it was seen last. One that stood before keeps its time; a new one has the time of the last
 * sync that published, which read that source well, or none where it never was.
 */
function markStale(failing, before) {
    const known = new Map((before?.stale ?? []).map((mark) => [nameOf(mark), mark]));
    return failing
        .map((one) => {
        const { source, reasonCode, message } = one;
        const where = {
            lease: one.lease ?? null,
            uid: one.uid ?? null,
            account: one.account ?? null,
            region: one.region ?? null,
        };
        const old = known.get(nameOf({ source, ...where }));
        const lastSeen = one.lastSeen !== undefined ? one.lastSeen : (old?.lastSeen ?? seenBefore(where, before));
        return { source, ...where, lastSeen, reasonCode, message };
    })
        .sort((a, b) => (0,canonical/* compareText */.n6)(nameOf(a), nameOf(b)));
}
/** A lease that was never published was never seen. */
function seenBefore({ lease }, before) {
    const isKnown = lease === null || before?.leases.some((entry) => entry.lease === lease) === true;
    return isKnown ? (before?.observed.sync?.at ?? null) : null;
}
function nameOf(mark) {
    return (0,canonical/* canonicalJson */.dj)([mark.source, mark.lease, mark.uid, mark.account, mark.region]);
}

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease_lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../../node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(2831);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
// EXTERNAL MODULE: ../src/export/places.js
var export_places = __webpack_require__(4664);
;// CONCATENATED MODULE: ../src/export/backstage.js






/** Backstage's limit on names, label values and tags. */
const NAME_LIMIT = 63;
/** Free text is held to a line that a table of Backstage's can show. */
const TEXT_LIMIT = 300;
/**
 * A Resource of each living lease, and a System of each team, which the team's Group owns. The Groups themselves usually
 * come from GitHub; a file that has them too would be in conflict with it.
 */
function backstageEntities(catalog, { hasGroups } = { hasGroups: false }) {
    const leases = (0,export_places/* livingLeases */.p)(catalog);
    const places = (0,export_places/* placesOf */.e)(catalog);
    const teams = [...new Set(leases.map(({ team }) => team))].sort(canonical/* compareText */.n6);
    return [
        ...(hasGroups ? teams.map(groupOf) : []),
        ...teams.map((team) => systemOf(team, catalog, places)),
        ...leases.map((entry) => resourceOf(entry, catalog, places)),
    ];
}
/** One YAML document each, as a `catalog-info.yaml` has them. */
function backstageYaml(entities) {
    return entities.map((entity) => `---\n${js_yaml/* dump */.Bh(entity, { lineWidth: -1, noRefs: true })}`).join('');
}
function resourceOf(entry, catalog, places) {
    const { lease, uid, team, environment, module, status, owner, region, account, issue } = entry;
    const links = [
        ...(issue === null
            ? []
            : [{ url: places.issue(issue), title: `Lease, issue ${issue}`, icon: 'dashboard' }]),
        { url: places.request(entry), title: 'Request', icon: 'github' },
    ];
    return {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Resource',
        metadata: {
            name: backstage_nameOf(lease.replace('/', '.')),
            namespace: 'default',
            title: lease,
            description: heldText(describe(entry)),
            labels: labelsOf({ uid, team, environment, status, module: module.name, region, account }),
            annotations: annotationsOf({
                'backstage.io/source-location': `url:${places.stack(entry)}`,
                'github.com/project-slug': catalog.repository.name,
                'leasehold/owner': owner.login,
                'leasehold/module-version': module.version,
                'leasehold/lease-length': entry.leaseLength,
                'leasehold/start': entry.start,
                'leasehold/end': entry.end,
                'leasehold/usd-month': entry.price.usdMonth === null ? null : entry.price.usdMonth.toFixed(2),
                'leasehold/issue': issue === null ? null : places.issue(issue),
                'leasehold/pull-request': entry.pullRequest === null ? null : String(entry.pullRequest),
            }),
            tags: [...new Set([environment, module.name, status].map(tagOf))],
            links,
        },
        spec: { type: module.name, owner: groupRef(team), system: systemName(team) },
    };
}
function systemOf(team, catalog, places) {
    return {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'System',
        metadata: {
            name: systemName(team),
            namespace: 'default',
            title: `Leases of ${team}`,
            description: heldText(`What ${team} leases by ${catalog.repository.name}`),
            annotations: annotationsOf({
                'backstage.io/source-location': `url:${places.requestsOf(team)}`,
                'github.com/project-slug': catalog.repository.name,
            }),
        },
        spec: { owner: groupRef(team) },
    };
}
function groupOf(team) {
    return {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: backstage_nameOf(team), namespace: 'default', title: team, description: `Team ${team}` },
        spec: { type: 'team', children: [] },
    };
}
function describe({ module, environment, status, end, price }) {
    const until = (0,brands/* parseInstant */.nV)(end);
    const life = until === undefined ? 'no end' : `until ${(0,say/* sayInstant */.$r)(until)}`;
    const cost = price.usdMonth === null ? 'unpriced' : `$${price.usdMonth.toFixed(2)} a month`;
    return `${module.name} ${module.version} in ${environment}: ${status}, ${life}, ${cost}`;
}
function groupRef(team) {
    return `group:default/${backstage_nameOf(team)}`;
}
function systemName(team) {
    return backstage_nameOf(`leases-${team}`);
}
/** Within 63 characters; a longer name keeps its beginning, and a hash of the whole tells it from others. */
function backstage_nameOf(text) {
    if (text.length <= NAME_LIMIT)
        return text;
    const hash = (0,canonical/* sha256 */.sc)(text).slice('sha256:'.length, 'sha256:'.length + 10);
    return `${text.slice(0, NAME_LIMIT - hash.length - 1).replace(/[-_.]+$/, '')}-${hash}`;
}
/** Letters, digits and `:+#` between single hyphens. */
function tagOf(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9:+#]+/g, '-')
        .slice(0, NAME_LIMIT)
        .replace(/^-+|-+$/g, '');
}
function labelsOf(values) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [
        `leasehold/${key}`,
        value
            .replace(/[^A-Za-z0-9_.-]+/g, '-')
            .slice(0, NAME_LIMIT)
            .replace(/^[-_.]+|[-_.]+$/g, ''),
    ]));
}
function annotationsOf(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, heldText(value)]])));
}
function heldText(text) {
    const line = (0,markdown/* plainLine */.h0)(text);
    return line.length <= TEXT_LIMIT ? line : `${line.slice(0, TEXT_LIMIT - 1)}…`;
}

// EXTERNAL MODULE: ../src/price/estimate.js
var estimate = __webpack_require__(8279);
;// CONCATENATED MODULE: ../src/export/cost.js




/** In the order in which a table groups by them. */
const COST_KEYS = ['month', 'team', 'module', 'environment'];
/**
 * What every lease of a catalog cost in every month that it ran in, up to an instant. A lease runs from the start in its
 * state to its proved end; one whose state was lost goes on, as nobody knows that it is gone. Its price is the one of the
 * apply before, as the ledger has it.
 */
function costShares({ leases }, lines, until) {
    const byUid = new Map();
    for (const line of lines) {
        const known = byUid.get(line.uid);
        if (known === undefined)
            byUid.set(line.uid, [line]);
        else
            known.push(line);
    }
    return leases.flatMap((entry) => sharesOf(entry, byUid.get(entry.uid) ?? [], until));
}
/** Rows by some of the keys, in the order of the keys and then of their values. */
function costRows(shares, by) {
    const groups = new Map();
    for (const share of shares) {
        const key = JSON.stringify(by.map((name) => share[name]));
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [share]);
        else
            group.push(share);
    }
    return [...groups]
        .sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b))
        .map(([key, group]) => {
        const values = JSON.parse(key);
        return {
            keys: Object.fromEntries(by.map((name, index) => [name, values[index] ?? ''])),
            leases: new Set(group.map(({ uid }) => uid)).size,
            hours: sum(group.map(({ hours }) => hours)),
            usd: sum(group.map(({ usd }) => usd ?? 0)),
            unpriced: new Set(group.filter(({ usd }) => usd === null).map(({ uid }) => uid)).size,
        };
    });
}
function sharesOf(entry, lines, until) {
    const { uid, lease, team, environment } = entry;
    return spansOf(entry, lines, until).flatMap((span) => monthsOf(span).map(({ month, milliseconds }) => {
        const hours = milliseconds / lease_lease/* HOUR */.dp;
        const usd = span.usdMonth === null ? null : (span.usdMonth * hours) / estimate/* HOURS_A_MONTH */.P9;
        return { uid, lease, team, module: entry.module.name, environment, month, hours, usd };
    }));
}
/** The time that a lease ran, cut where its price changed. */
function spansOf(entry, lines, until) {
    const applied = lines
        .filter(({ event }) => event === 'applied')
        .flatMap(({ at, priceUsdMonth }) => {
        const instant = (0,brands/* parseInstant */.nV)(at);
        return instant === undefined ? [] : [{ at: instant, usdMonth: priceUsdMonth }];
    })
        .sort((a, b) => (0,canonical/* compareText */.n6)(a.at, b.at));
    const start = (0,brands/* parseInstant */.nV)(entry.start) ?? applied[0]?.at;
    const ended = entry.status === 'ended' ? (0,brands/* parseInstant */.nV)(entry.lastRun?.at) : undefined;
    if (start === undefined)
        return [];
    const stop = ended === undefined ? until : (0,lease_lease/* earliest */.Qd)(ended, until);
    // The marker of the start is older than the record of the apply: the first price holds from the start.
    const prices = applied.length === 0
        ? [{ at: start, usdMonth: entry.price.usdMonth }]
        : applied.map((one, index) => (index === 0 ? { ...one, at: start } : one));
    return prices.flatMap(({ at, usdMonth }, index) => {
        const from = (0,lease_lease/* latest */.IW)(at, start);
        const to = (0,lease_lease/* earliest */.Qd)(prices[index + 1]?.at ?? stop, stop);
        return from < to ? [{ from, to, usdMonth }] : [];
    });
}
function monthsOf({ from, to }) {
    const months = [];
    for (let at = from; at < to;) {
        const next = (0,lease_lease/* earliest */.Qd)(nextMonth(at), to);
        months.push({ month: at.slice(0, 7), milliseconds: (0,brands/* millisecondsOf */.W$)(next) - (0,brands/* millisecondsOf */.W$)(at) });
        at = next;
    }
    return months;
}
function nextMonth(instant) {
    const [year = 0, month = 0] = instant.slice(0, 7).split('-').map(Number);
    return (0,brands/* instantOf */.B9)(Date.UTC(year, month, 1));
}
function sum(numbers) {
    return numbers.reduce((total, one) => total + one, 0);
}

;// CONCATENATED MODULE: ../src/export/csv.js

const HEAD = [
    'month',
    'team',
    'module',
    'environment',
    'leases',
    'hours',
    'usd',
    'unpriced_leases',
    'currency',
];
/** Cost by month, team, module and environment: one row each, as RFC 4180 has it. */
function costCsv(shares) {
    const rows = costRows(shares, COST_KEYS).map(({ keys, leases, hours, usd, unpriced }) => [
        ...COST_KEYS.map((key) => keys[key] ?? ''),
        leases,
        hours.toFixed(4),
        usd.toFixed(4),
        unpriced,
        'USD',
    ]);
    return csvText([HEAD, ...rows]);
}
/** Lines end in CR LF, the last one too; a cell is quoted where it must be. Source: RFC 4180, section 2. */
function csvText(rows) {
    return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
/**
 * Spreadsheets run what begins like a formula, also in quotes and after blanks; an apostrophe before it makes it text.
 * Source: OWASP, CSV injection. Figures are ours and stay figures.
 */
function csvCell(value) {
    if (typeof value === 'number' || NUMBER.test(value))
        return String(value);
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
const NUMBER = /^-?\d+(\.\d+)?$/;
/** Also their full-width forms, which some spreadsheets take for the same; tab and line ends come before a cell's text. */
const FORMULA = /^\s*[=+\-@\t\r\n|%＝＋－＠]/u;

;// CONCATENATED MODULE: ../src/export/files.js





const BACKSTAGE_PATH = 'export/backstage.yaml';
const COST_PATH = 'export/cost.csv';
/**
 * The exports that are published beside catalog and ledger. A function of the two alone: cost is counted up to the newest
 * line of the ledger and not to now, so that a run with no news has nothing to write, and a rebuild has the same bytes.
 */
function exportFiles(catalog, lines) {
    const newest = newestLine(lines);
    const shares = newest === undefined ? [] : costShares(catalog, lines, newest);
    const encoder = new TextEncoder();
    return new Map([
        [BACKSTAGE_PATH, encoder.encode(backstageYaml(backstageEntities(catalog)))],
        [COST_PATH, encoder.encode(costCsv(shares))],
    ]);
}
/** Not always the last one: a line stands where its record was found. */
function newestLine(lines) {
    return lines.reduce((newest, line) => {
        const at = (0,brands/* parseInstant */.nV)(line.at);
        if (at === undefined)
            return newest;
        return newest === undefined ? at : (0,lease_lease/* latest */.IW)(newest, at);
    }, undefined);
}

// EXTERNAL MODULE: ../src/formats/ledger-line.js + 1 modules
var ledger_line = __webpack_require__(4036);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/ledger/ledger.js




const validate = (0,schema/* validator */.Nc)(ledger_line/* ledgerLineFormat */.v);
const MONTH_FILE = /^ledger\/\d{4}\/\d{2}\.jsonl$/;
/** `<uid>/<record id>`: the name of a record in a chain head. */
function recordName(record) {
    return `${record.uid}/${record.id}`;
}
/** Records that no head holds yet, in the order in which they are chained: by time, then by name. */
function newRecords(heads, records) {
    const known = new Set(heads.flatMap((head) => head.records));
    return records
        .filter((record) => !known.has(recordName(record)))
        .sort((a, b) => (0,canonical/* compareText */.n6)(a.at, b.at) || (0,canonical/* compareText */.n6)(recordName(a), recordName(b)));
}
/** The lines that records become after a line; `last` is undefined for the first of all. */
function chainLines(last, records) {
    const lines = [];
    for (const record of records) {
        const before = lines.at(-1) ?? last;
        lines.push(lineOf(contentOf(record), before));
    }
    return lines;
}
/**
 * The whole ledger, from the heads of its chain and the records they name: the same bytes as it had when it was
 * extended head by head. @throws Fault `ledger-broken` when a record is missing or a head does not follow from it.
 * @param published lines that stand in for records that cannot be read now; the hash of the head holds them too
 */
function rebuildLedger(heads, records, published = () => []) {
    const byName = new Map(records.map((record) => [recordName(record), record]));
    const isWhole = heads.every((head) => head.records.every((name) => byName.has(name)));
    for (const line of isWhole ? [] : published())
        if (!byName.has(recordName(line)))
            byName.set(recordName(line), line);
    const lines = [];
    heads.forEach((head, index) => {
        const last = lines.at(-1);
        if (head.sequence !== index + 1)
            throw broken(head, `head ${index + 1} is missing`);
        if (head.previous !== (last?.hash ?? null))
            throw broken(head, 'it does not follow the head before it');
        const added = head.records.map((name) => {
            const record = byName.get(name);
            if (record === undefined)
                throw broken(head, `its record ${name} is missing`);
            return record;
        });
        lines.push(...chainLines(last, added));
        if (lines.at(-1)?.hash !== head.hash)
            throw broken(head, 'its records have other content than its hash says');
    });
    return lines;
}
/** The files of the ledger: a line stands in the month in which it happened, lines of a month in chain order. */
function ledgerFiles(lines) {
    const months = new Map();
    for (const line of lines) {
        const path = `ledger/${line.at.slice(0, 4)}/${line.at.slice(5, 7)}.jsonl`;
        const month = months.get(path) ?? [];
        month.push(`${(0,canonical/* canonicalJson */.dj)(line)}\n`);
        months.set(path, month);
    }
    return new Map([...months].map(([path, texts]) => [path, new TextEncoder().encode(texts.join(''))]));
}
/**
 * Whether a published ledger is the one that the chain heads in evidence vouch for. A branch that was rewritten from
 * some line on has consistent hashes of its own; only a head that nobody can change tells it.
 */
function verifyLedger(files, heads) {
    const { lines, strange } = readLedger(files);
    if (strange !== undefined)
        return { ok: false, sequence: 0, message: `${strange} holds a line that is no ledger line` };
    const chained = verifyChain(lines);
    return chained.ok ? verifyHeads(lines, heads) : chained;
}
/** The lines of a published ledger that are lines at all, in chain order. */
function readLedger(files) {
    const lines = [];
    let strange;
    for (const [path, content] of files) {
        if (!MONTH_FILE.test(path))
            continue;
        for (const text of new TextDecoder()
            .decode(content)
            .split('\n')
            .filter((line) => line !== '')) {
            const line = readLine(text);
            if (line === undefined)
                strange ??= path;
            else
                lines.push(line);
        }
    }
    return { lines: lines.sort((a, b) => a.sequence - b.sequence), strange };
}
function verifyChain(lines) {
    for (const [index, line] of lines.entries()) {
        const { hash, ...content } = line;
        if (line.sequence !== index + 1)
            return bad(index + 1, 'it is missing, or there twice');
        if (line.previous !== (lines[index - 1]?.hash ?? null))
            return bad(line.sequence, 'it does not follow the line before it');
        if ((0,canonical/* digestOf */.ol)(content) !== hash)
            return bad(line.sequence, 'its content is not what its hash says');
    }
    return { ok: true, lines: lines.length };
}
function verifyHeads(lines, heads) {
    let end = 0;
    for (const head of heads) {
        end += head.records.length;
        if (lines.length < end)
            return bad(lines.length + 1, 'the evidence knows it and the ledger does not hold it');
        if (lines[end - 1]?.hash !== head.hash)
            return bad(end, 'the evidence holds another hash for it');
    }
    if (lines.length > end)
        return bad(end + 1, 'no chain head vouches for it');
    return { ok: true, lines: lines.length };
}
/** Without what belongs to the evidence, or to the place in the chain. */
function contentOf(record) {
    const { uid, lease, at, run, id, event, actor, reasonCode, message } = record;
    const { requestSha, commit, tree, planDigest, approvers, policy } = record;
    const { pullRequest, issue, durationSeconds, priceUsdMonth, resources } = record;
    return {
        ...{ uid, lease, at, run, id, event, actor, reasonCode, message },
        ...{ requestSha, commit, tree, planDigest, approvers, policy },
        ...{ pullRequest, issue, durationSeconds, priceUsdMonth, resources },
    };
}
function lineOf(record, before) {
    const content = {
        ...record,
        version: 1,
        sequence: (before?.sequence ?? 0) + 1,
        previous: before?.hash ?? null,
    };
    return { ...content, hash: (0,canonical/* digestOf */.ol)(content) };
}
function readLine(text) {
    try {
        const valid = validate(JSON.parse(text));
        return valid.ok ? valid.value : undefined;
    }
    catch {
        return undefined;
    }
}
function bad(sequence, message) {
    return { ok: false, sequence, message: `line ${sequence}: ${message}` };
}
function broken(head, message) {
    return new result/* Fault */.vC('ledger-broken', `chain head ${head.sequence}: ${message}`);
}

;// CONCATENATED MODULE: ../src/ledger/published.js

/**
 * Why a published ledger is not one that the chain ever had; undefined when it is whole, or merely behind: a run that
 * was killed after the head and before the commit leaves it so.
 */
function rewrittenLedger(files, heads) {
    const whole = verifyLedger(files, heads);
    if (whole.ok)
        return undefined;
    const lines = readLedger(files).lines.length;
    let [count, vouched] = [0, 0];
    for (; count < heads.length && vouched < lines; count += 1)
        vouched += heads[count]?.records.length ?? 0;
    return verifyLedger(files, heads.slice(0, count)).ok ? undefined : whole.message;
}
/**
 * Whether a published ledger is the first so many lines of what it is now, byte for byte: it was only added to. All that
 * most syncs need to know, at a small part of the cost.
 * @param count lines that it must have
 */
function isBeginning(published, now, count) {
    let lines = 0;
    for (const [path, content] of published) {
        if (!path.startsWith('ledger/'))
            continue;
        const whole = now.get(path);
        if (whole === undefined || Buffer.compare(whole.subarray(0, content.byteLength), content) !== 0)
            return false;
        for (const byte of content)
            if (byte === LINE_FEED)
                lines += 1;
    }
    return lines === count;
}
const LINE_FEED = 0x0a;

// EXTERNAL MODULE: ../src/run/account.js
var account = __webpack_require__(8066);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/heartbeat.js
var run_heartbeat = __webpack_require__(8845);
// EXTERNAL MODULE: ../src/run/catalog-sync/announce-ready.js + 2 modules
var announce_ready = __webpack_require__(5307);
;// CONCATENATED MODULE: ../src/run/catalog-sync/ledger.js


/** Races for the next chain head that a run may lose. */
const ATTEMPTS = 5;
/**
 * The ledger with every record in it. The head that vouches for new lines is written before the lines are published,
 * and only one run can write it; who loses reads again and chains what is still new.
 * @param published lines that stand in for records that cannot be read now
 */
async function extendLedger(records, published, log, { clock, run }) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const heads = await log.heads();
        const lines = rebuildLedger(heads, records, published);
        const added = chainLines(lines.at(-1), newRecords(heads, records));
        const last = added.at(-1);
        if (last === undefined)
            return { lines, heads, added: 0 };
        const head = {
            kind: 'chain-head',
            version: 1,
            sequence: heads.length + 1,
            records: added.map(recordName),
            previous: heads.at(-1)?.hash ?? null,
            hash: last.hash,
            at: clock.now(),
            run: { id: run.id, attempt: run.attempt, url: run.url },
        };
        if ((await log.createHead(head)) === 'created')
            return { lines: [...lines, ...added], heads: [...heads, head], added: added.length };
    }
    throw new result/* Fault */.vC('ledger-contended', `${ATTEMPTS} other runs extended the ledger first; the next run goes on`);
}
/** The ledger that the heads vouch for, and how many records wait for the next one. Writes nothing. */
async function readLedgerOfHeads(records, log) {
    const heads = await log.heads();
    return { heads, lines: rebuildLedger(heads, records), waiting: newRecords(heads, records).length };
}

// EXTERNAL MODULE: ../src/kit/text-set.js
var text_set = __webpack_require__(9160);
// EXTERNAL MODULE: ../src/reaper/orphans.js
var orphans = __webpack_require__(740);
// EXTERNAL MODULE: ../src/reaper/regions.js
var reaper_regions = __webpack_require__(7542);
// EXTERNAL MODULE: ../src/reaper/vanished.js
var vanished = __webpack_require__(3721);
;// CONCATENATED MODULE: ../src/run/catalog-sync/observe-aws.js







/** Unknown resources of one lease that are named; more of them are counted. */
const NAMED = 20;
/** Unknown resources of one region that are looked at again. */
const LOOKED_AT = 1_000;
/**
 * What AWS lists of the living leases in the account of the credentials, as a stream of pages (L18). A region that
 * cannot be listed to its end says nothing of any lease that has resources there: what was seen before stays (L4).
 * Other accounts keep what they had too: one role reaches one account, and the records of a sweep name only what
 * belongs to nobody.
 */
async function observeAws(leases, facts, listing) {
    const { identity, config, before, now, all } = facts;
    const { account } = identity;
    const living = leases.filter(({ entry }) => entry.status !== 'ended');
    const mine = living.filter(({ entry }) => entry.account === account);
    const known = before.sync?.regions ?? [];
    const regions = (0,reaper_regions/* regionsOf */.N)(identity, config, mine.map(({ facts: { manifest } }) => manifest));
    const mineBefore = new Map(known.filter((one) => one.account === account).map((one) => [one.region, one]));
    // All of an account or nothing: a lease may have resources in several regions.
    const isDue = mine.length > 0 && (all || regions.some((region) => (0,catalog_observed/* isRegionDue */.HP)(mineBefore.get(region), now)));
    const others = known.filter((one) => one.account !== account);
    const unreached = unreachedAccounts(living, account, others);
    if (!isDue) {
        const kept = regions.flatMap((region) => mineBefore.get(region) ?? []);
        return { seen: new Map(), regions: [...others, ...kept], failing: [...unreached, ...brokenOff(kept)] };
    }
    const tally = new Tally(mine);
    const seen = [];
    const failing = [];
    for (const region of regions) {
        const old = mineBefore.get(region);
        try {
            const resources = await tally.read(region, account, listing);
            seen.push({ account, region, at: now, tried: now, resources, reasonCode: null });
        }
        catch (error) {
            const reasonCode = error instanceof result/* Fault */.vC ? error.code : 'listing-failed';
            const message = error instanceof Error ? error.message : String(error);
            const [at, resources] = [old?.at ?? null, old?.resources ?? 0];
            seen.push({ account, region, at, tried: now, resources, reasonCode });
            failing.push({ source: 'aws', account, region, lastSeen: at, reasonCode, message });
        }
    }
    const broken = new Set(failing.map(({ region }) => region));
    return {
        seen: tally.result(now, (region) => !broken.has(region)),
        regions: [...others, ...seen].sort((a, b) => (0,canonical/* compareText */.n6)(a.account + a.region, b.account + b.region)),
        failing: [...unreached, ...failing],
    };
}
/** Accounts whose living leases these credentials do not reach. */
function unreachedAccounts(living, own, known) {
    const accounts = new Set(living.map(({ entry }) => entry.account).filter((account) => account !== own));
    return [...accounts].sort(canonical/* compareText */.n6).map((account) => {
        const times = known.filter((one) => one.account === account).flatMap(({ at }) => at ?? []);
        return {
            ...{ source: 'aws', account, reasonCode: 'account-not-reached', lastSeen: times.sort()[0] ?? null },
            message: `the credentials of this sync are not of account ${account}`,
        };
    });
}
/** What broke off last time still did; its message is in that run. */
function brokenOff(regions) {
    return regions.flatMap(({ account, region, at, reasonCode }) => reasonCode === null
        ? []
        : [
            {
                ...{ source: 'aws', account, region, lastSeen: at, reasonCode },
                message: `${region} could not be listed when it was tried last`,
            },
        ]);
}
/** Counts what a stream of pages shows of each lease, and keeps nothing else of it. */
class Tally {
    #leases;
    #seen = new text_set/* TextSet */.W();
    constructor(leases) {
        this.#leases = new Map(leases.map((view) => [view.entry.uid, begin(view)]));
    }
    /** @returns how many resources are listed there. @throws Fault when the listing is not complete, or not believed */
    async read(region, account, listing) {
        const unknown = [];
        let resources = 0;
        for await (const rows of listing.pages(region, orphans/* REPOSITORY_TAG */.SD)) {
            resources += rows.length;
            for (const row of rows) {
                const found = this.#count(row);
                if (found === undefined)
                    continue;
                if (unknown.length < LOOKED_AT)
                    unknown.push({ arn: row.arn, of: found });
                else
                    found.omitted += 1;
            }
        }
        const expected = [...this.#leases.values()].flatMap(({ view }) => view.expected.filter((one) => one.region === region));
        const why = (0,vanished/* implausible */.m)(expected, this.#seen, resources);
        if (why !== undefined)
            throw new result/* Fault */.vC('listing-implausible', why);
        const missing = expected.filter(({ arn }) => !this.#seen.has(arn));
        const asked = [...unknown, ...missing].map(({ arn }) => arn);
        const answers = asked.length === 0 ? undefined : await listing.existence(region, account, asked);
        const isThere = (arn) => ['listed', 'confirmed'].includes(answers?.get(arn) ?? '');
        // A listing has what is gone for hours, and lacks for a while what is there.
        for (const { uid, address, arn } of missing)
            if (!isThere(arn))
                this.#leases.get(uid)?.missing.push({ address, arn });
        for (const { arn, of } of unknown) {
            if (!isThere(arn))
                of.count -= 1;
            else if (of.unknown.length < NAMED)
                of.unknown.push(arn);
            else
                of.omitted += 1;
        }
        return resources;
    }
    result(at, isListed) {
        const whole = [...this.#leases].filter(([, { regions }]) => [...regions].every(isListed));
        return new Map(whole.map(([uid, { count, missing, unknown, omitted }]) => [
            uid,
            {
                ...{ at, count, omitted },
                missing: missing.sort((a, b) => (0,canonical/* compareText */.n6)(a.address, b.address)),
                unknown: unknown.sort(canonical/* compareText */.n6),
            },
        ]));
    }
    /** @returns the lease, when it is one of a lease whose state does not have it */
    #count({ arn, tags }) {
        if (tags[orphans/* REPOSITORY_TAG */.SD] === undefined)
            throw new result/* Fault */.vC('listing-implausible', 'the listing has resources without the tag that was asked for');
        const isNew = this.#seen.add(arn);
        const found = this.#leases.get(tags[orphans/* UID_TAG */.Uo] ?? '');
        if (!isNew || found === undefined)
            return undefined;
        found.count += 1;
        return found.known.has(arn) ? undefined : found;
    }
}
function begin(view) {
    const { entry, expected } = view;
    return {
        view,
        known: new Set(entry.resources.flatMap(({ arn }) => arn ?? [])),
        regions: new Set([entry.region, ...expected.map(({ region }) => region)]),
        ...{ missing: [], unknown: [], count: 0, omitted: 0 },
    };
}

;// CONCATENATED MODULE: ../src/run/catalog-sync/outcome.js

/** Problems that a result names; more of them are counted. */
const outcome_NAMED = 50;
/** What a sync that came to its end did, and what of it somebody must look at. */
function syncOutcome(done) {
    const { catalog, commit, announced, wrong } = done;
    const living = catalog.leases.filter(({ status }) => status !== 'ended').length;
    const what = `${living} leases, ${catalog.leases.length - living} ended, ${catalog.ledger.sequence} ledger lines`;
    const first = wrong[0];
    if (first !== undefined)
        return catalogOutcome('failed', first.code, first.message, wrong, commit);
    if (commit === undefined && announced.length === 0)
        return catalogOutcome('nothing', 'up-to-date', what);
    return catalogOutcome('done', 'published', announced.length === 0 ? what : `${what}; told: ${announced.slice(0, 20).join(', ')}`, [], commit);
}
function catalogOutcome(decision, reasonCode, message, found = [], commit) {
    const problems = found.slice(0, outcome_NAMED).map(({ allowed, ...rest }) => ({
        ...rest,
        ...(allowed !== undefined && { allowed: [...allowed] }),
    }));
    const at = commit === undefined ? '' : ` · ${(0,markdown/* inlineCode */.ti)(commit.slice(0, 7))}`;
    const more = found.length > outcome_NAMED ? `\n- and ${found.length - outcome_NAMED} more` : '';
    const list = found.length < 2 ? '' : `\n${problems.map(outcome_lineOf).join('\n')}${more}\n`;
    return {
        result: {
            version: 1,
            action: 'catalog-sync',
            decision,
            reasonCode,
            message,
            problems,
            leases: [],
            ...(commit !== undefined && { commit }),
        },
        summary: `### ${decision === 'failed' ? '❌ ' : ''}Catalog\n\n${(0,markdown/* escapeMarkdown */.FV)(message)}${at}\n${list}`,
    };
}
function outcome_lineOf({ message }) {
    return `- ${(0,markdown/* messageMarkdown */.zv)(message)}`;
}

// EXTERNAL MODULE: ../src/run/catalog-sync/publish.js
var publish = __webpack_require__(7788);
// EXTERNAL MODULE: ../src/run/catalog-sync/sources.js
var catalog_sync_sources = __webpack_require__(9329);
// EXTERNAL MODULE: ../src/kit/git-objects.js
var git_objects = __webpack_require__(4741);
;// CONCATENATED MODULE: ../src/catalog/verify.js



/** What a rebuild cannot give, and so does not judge: what was observed, stale marks, and the commit that was built at. */
const APART = new Set(['observed', 'stale', 'commit', 'leases']);
/**
 * Compares what is published with a rebuild from Git, state and evidence.
 * @param published undefined: there is none, or none that can be read
 * @param unread uids and leases that could not be read now: nothing is said of them
 */
function catalogDifferences(published, rebuilt, unread = new Set()) {
    if (published === undefined)
        return [{ kind: 'missing', file: build/* CATALOG_PATH */.Wd, what: 'the catalog', fields: [] }];
    const whole = fieldsThatDiffer(published, rebuilt).filter((field) => !APART.has(field));
    const [before, after] = [byUid(published), byUid(rebuilt)];
    const leases = [...new Set([...before.keys(), ...after.keys()])].flatMap((uid) => {
        const [old, entry] = [before.get(uid), after.get(uid)];
        const lease = (old ?? entry)?.lease ?? '';
        if (unread.has(uid) || unread.has(lease))
            return [];
        const fields = old === undefined || entry === undefined ? [] : fieldsThatDiffer(old, entry);
        const kind = old === undefined ? 'missing' : entry === undefined ? 'extra' : 'changed';
        if (kind === 'changed' && fields.length === 0)
            return [];
        return [{ kind, file: build/* CATALOG_PATH */.Wd, what: `${lease} ${uid}`, fields }];
    });
    return [
        ...(whole.length === 0
            ? []
            : [{ kind: 'changed', file: build/* CATALOG_PATH */.Wd, what: 'the catalog', fields: whole }]),
        ...leases.sort((a, b) => (0,canonical/* compareText */.n6)(a.what, b.what)),
    ];
}
/** The same of the files of the ledger, line by line. */
function ledgerDifferences(published, rebuilt) {
    const paths = [...new Set([...published.keys(), ...rebuilt.keys()])];
    return paths
        .filter((path) => path !== build/* CATALOG_PATH */.Wd)
        .sort(canonical/* compareText */.n6)
        .flatMap((path) => {
        const [old, wanted] = [linesOf(published.get(path)), linesOf(rebuilt.get(path))];
        const at = wanted.findIndex((line, index) => line !== old[index]);
        if (at < 0 && old.length === wanted.length)
            return [];
        const from = at < 0 ? wanted.length : at;
        const kind = from >= old.length ? 'missing' : from >= wanted.length ? 'extra' : 'changed';
        return [{ kind, file: path, what: `line ${from + 1}`, fields: [] }];
    });
}
/** The same of the files that are made of catalog and ledger for others. @param published ids by path */
function exportDifferences(published, rebuilt) {
    return [...rebuilt]
        .filter(([path, content]) => published.get(path) !== (0,git_objects/* blobId */.zA)(content))
        .map(([path]) => ({
        kind: published.has(path) ? 'changed' : 'missing',
        ...{ file: path, what: 'the export', fields: [] },
    }));
}
/** One difference for people. */
function sayDifference({ kind, file, what, fields }) {
    switch (kind) {
        case 'missing':
            return `${file}: ${what} is not published`;
        case 'extra':
            return `${file}: ${what} is published, and a rebuild does not have it`;
        case 'changed':
            return `${file}: ${what} differs${fields.length === 0 ? '' : ` in ${fields.join(', ')}`}`;
    }
}
function byUid({ leases }) {
    return new Map(leases.map((entry) => [entry.uid, entry]));
}
function fieldsThatDiffer(a, b) {
    const [before, after] = [
        new Map(Object.entries(a)),
        new Map(Object.entries(b)),
    ];
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((key) => (0,canonical/* canonicalJson */.dj)([before.get(key)]) !== (0,canonical/* canonicalJson */.dj)([after.get(key)]))
        .sort(canonical/* compareText */.n6);
}
function linesOf(content) {
    const lines = new TextDecoder().decode(content ?? new Uint8Array()).split('\n');
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

;// CONCATENATED MODULE: ../src/run/catalog-sync/verify.js








/** Builds everything again and publishes nothing. */
async function rebuildOnly({ commit, tree, config }, log, ports) {
    const published = await (0,publish/* readPublished */.Dn)(config.catalog.branch, ports.git);
    const from = { tree, config, before: undefined, now: ports.clock.now() };
    const sources = await (0,catalog_sync_sources/* readSources */.tW)(from, ports);
    const { lines, waiting } = await readLedgerOfHeads(sources.records, log);
    const catalog = (0,build/* buildCatalog */.oY)({
        ...{ config, commit },
        entries: sources.leases.map(({ entry }) => entry),
        tombstones: sources.tombstones,
        observed: published.catalog?.observed ?? {},
        stale: [],
        ledger: { sequence: lines.length, hash: lines.at(-1)?.hash ?? null },
    });
    return { catalog, lines, failing: sources.failing, waiting, published };
}
/** Every place where what is published is not what a rebuild gives. */
function differencesOf({ catalog, lines, failing, published }) {
    const unread = new Set(failing.flatMap(({ lease, uid }) => [uid ?? lease ?? '']));
    return [
        ...catalogDifferences(published.catalog, catalog, unread),
        ...ledgerDifferences(published.files, ledgerFiles(lines)),
        // Exports tell of every lease: with one that cannot be read there is nothing to compare them with.
        ...(failing.length === 0 ? exportDifferences(published.ids, exportFiles(catalog, lines)) : []),
    ];
}
/** Red when what is published is not what a rebuild gives, or when that cannot be told. Writes nothing. */
function verifyOutcome(rebuilt) {
    const differences = differencesOf(rebuilt);
    const remedy = 'run catalog-sync; what it does not mend, mode rebuild does';
    const problems = [
        ...differences.map((one) => ({ code: 'catalog-differs', message: sayDifference(one), remedy })),
        ...rebuilt.failing.map(({ reasonCode, message }) => ({ code: reasonCode, message })),
        ...(rebuilt.waiting === 0
            ? []
            : [
                {
                    code: 'ledger-behind',
                    message: `${rebuilt.waiting} run records are in no line of the ledger yet`,
                    remedy: 'run catalog-sync',
                },
            ]),
    ];
    const [first, ...others] = problems;
    const { leases, ledger } = rebuilt.catalog;
    if (first === undefined)
        return catalogOutcome('nothing', 'catalog-verified', `what is published is what a rebuild gives: ${leases.length} leases, ${ledger.sequence} ledger lines`);
    const message = others.length === 0 ? first.message : `${first.message}, and ${others.length} more`;
    return catalogOutcome('failed', first.code, message, problems);
}

;// CONCATENATED MODULE: ../src/run/catalog-sync/catalog-sync.js


















/** Other writers of the branch that a run may meet before it leaves the work to the next. */
const catalog_sync_ATTEMPTS = 5;
/** Codes of a race that was lost: somebody else published, so everything is read again. */
const LOST = new Set(['head-moved', 'branch-exists', 'branch-missing']);
/**
 * Publishes catalog and ledger, the one writer of their branch: everything new since the last run becomes one commit.
 * The chain head goes first, then the comments, then the commit; a run that is killed between leaves nothing that the
 * next one would not make again in the same way (S15).
 * @throws Fault when the storage cannot be reached at all: nothing is published over good values
 */
async function catalogSync(input, ports) {
    const mode = input.mode ?? 'incremental';
    for (let attempt = 1; attempt <= catalog_sync_ATTEMPTS; attempt += 1) {
        const outcome = await syncOnce(mode, ports);
        if (outcome !== 'lost')
            return outcome;
        ports.log.info('the catalog branch moved, reading everything again');
    }
    const message = `the catalog branch moved ${catalog_sync_ATTEMPTS} times while it was read; nothing is lost, the next run publishes`;
    return catalogOutcome('failed', 'catalog-contended', message, [
        { code: 'catalog-contended', message, remedy: 'let nobody but catalog-sync push to it' },
    ]);
}
async function syncOnce(mode, ports) {
    const found = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!found.ok)
        return catalogOutcome('failed', 'config-unreadable', 'leasehold.yaml cannot be read', found.problems);
    const { commit, config, tree } = found.value;
    const log = (0,evidence/* openEvidence */.i)(ports.openStorage(config.backend), config.repository.id);
    if (mode === 'verify')
        return verifyOutcome(await rebuildOnly(found.value, log, ports));
    const now = ports.clock.now();
    const identity = await whoAmI(config, ports);
    const clock = identity === undefined || 'code' in identity ? undefined : (0,account/* wrongClock */.oh)(identity, now);
    if (clock !== undefined) {
        const remedy = 'set the clock of the runner; nothing is published by a clock that is off';
        return catalogOutcome('failed', clock.code, clock.message, [{ ...clock, remedy }]);
    }
    const published = await (0,publish/* readPublished */.Dn)(config.catalog.branch, ports.git);
    const before = mode === 'rebuild' ? undefined : published.catalog;
    const sources = await (0,catalog_sync_sources/* readSources */.tW)({ tree, config, before, now }, ports);
    if (mode === 'rebuild' && sources.failing.length > 0)
        return incomplete(sources.failing);
    const known = () => (mode === 'rebuild' ? [] : readLedger(published.files).lines);
    const { lines, heads, added } = await extendLedger(sources.records, known, log, ports);
    const heartbeat = await (0,run_heartbeat/* readHeartbeat */.dt)(sources.leases, config, ports);
    const aws = await observe(mode, { identity, sources, config, published }, ports);
    const failing = [...sources.failing, ...aws.failing];
    const entries = [...sources.leases.map(({ entry }) => entry), ...(0,catalog_sync_sources/* keptEntries */.lJ)(sources, before)];
    const catalogOf = (at) => (0,build/* buildCatalog */.oY)({
        ...{ config, commit, entries },
        tombstones: sources.tombstones,
        observed: (0,observed/* withDrift */.s)(observedNow(published, livingOf(entries, sources), { aws, heartbeat, at }), sources.leases),
        stale: markStale(failing, published.catalog),
        ledger: { sequence: lines.length, hash: lines.at(-1)?.hash ?? null },
    });
    const ledger = ledgerFiles(lines);
    // They say nothing of what was only observed, so that they are the same at any time.
    const exported = exportFiles(catalogOf(now), lines);
    const filesOf = (catalog) => new Map([[build/* CATALOG_PATH */.Wd, new TextEncoder().encode((0,build/* catalogText */.Xs)(catalog))], ...ledger, ...exported]);
    // The time of the sync alone is no news, but once a day.
    const last = published.catalog?.observed;
    const isNews = added > 0 || last?.sync === undefined || (0,catalog_observed/* isSyncOld */.B$)(last, now);
    const same = isNews ? undefined : catalogOf(last?.sync?.at ?? now);
    const isSame = same !== undefined && (0,publish/* isPublished */.HF)(filesOf(same), published);
    const catalog = isSame ? same : catalogOf(now);
    const told = await announceAll(sources, ports);
    const written = await (0,publish/* publish */.mk)(config.catalog.branch, filesOf(catalog), published, ports.forge);
    if (!written.ok) {
        if (written.problems.some(({ code }) => LOST.has(code)))
            return 'lost';
        const code = written.problems[0]?.code ?? 'publish-failed';
        return catalogOutcome('failed', code, 'the catalog could not be published', written.problems);
    }
    const rewritten = isBeginning(published.files, ledger, lines.length - added)
        ? undefined
        : rewrittenLedger(published.files, heads);
    const wrong = [
        ...told.problems,
        ...failing.filter(isWrong).map(({ reasonCode, message }) => ({ code: reasonCode, message })),
        ...heartbeat.alarms,
        ...(rewritten === undefined ? [] : [restored(rewritten, config)]),
    ];
    return syncOutcome({ catalog, commit: written.value, announced: told.leases, wrong });
}
/** A rebuild that left out what it cannot read would remove it. */
function incomplete(failing) {
    const problems = failing.map(({ reasonCode, message }) => ({
        ...{ code: reasonCode, message },
        remedy: 'mend it, or run mode incremental, which keeps what stands and marks it stale',
    }));
    const message = `a rebuild needs every source, and ${failing.length} cannot be read: ${failing[0]?.message ?? ''}`;
    return catalogOutcome('failed', 'rebuild-incomplete', message, problems);
}
/** Whose credentials these are; with evidence in a folder nothing of a cloud is asked. */
async function whoAmI(config, { cloud }) {
    if (config.backend.type === 'local')
        return undefined;
    try {
        return await cloud.identity(config.backend.region);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { code: 'identity-unknown', message: `AWS does not say whose credentials these are: ${message}` };
    }
}
async function observe(mode, facts, { clock, listing }) {
    const { identity, sources, config, published } = facts;
    const before = published.catalog?.observed ?? {};
    const regions = before.sync?.regions ?? [];
    if (identity === undefined)
        return { seen: new Map(), regions, failing: [] };
    if ('code' in identity) {
        const living = sources.leases.filter(({ entry }) => entry.status !== 'ended');
        const failing = unreachedAccounts(living, undefined, regions);
        return {
            ...{ seen: new Map(), regions },
            failing: failing.map((one) => ({ ...one, reasonCode: identity.code, message: identity.message })),
        };
    }
    const now = clock.now();
    return observeAws(sources.leases, { identity, config, before, now, all: mode === 'rebuild' }, listing);
}
/** That one role does not reach every account is how it is meant to be, and is only marked. */
function isWrong({ reasonCode }) {
    return reasonCode !== 'account-not-reached';
}
/** What is carried over, with what is seen of AWS and of the reaper now. */
function observedNow(published, living, seen) {
    const before = published.catalog?.observed ?? {};
    return (0,catalog_observed/* nextObserved */.iK)({
        ...{ before, living },
        aws: seen.aws.seen,
        reaper: (0,run_heartbeat/* reaperView */.hN)(seen.heartbeat, before.reaper),
        sync: { at: seen.at, regions: [...seen.aws.regions] },
    });
}
function livingOf(entries, { tombstones }) {
    const ended = new Set(tombstones.map(({ uid }) => uid));
    return new Set(entries.filter(({ status, uid }) => status !== 'ended' && !ended.has(uid)).map(({ uid }) => uid));
}
async function announceAll({ leases }, { forge, log }) {
    const told = [];
    const found = [];
    for (const { news } of leases) {
        if (news === undefined)
            continue;
        try {
            if (await (0,announce_ready/* announceReady */.BK)(news, forge))
                told.push(news.lease);
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            log.error(`${news.lease}: its issue could not be told: ${message}`);
            found.push({
                code: 'comment-failed',
                message: `${news.lease}: its issue could not be told that it is ready`,
            });
        }
    }
    return { leases: told, problems: found };
}
function restored(message, { catalog }) {
    return {
        code: 'ledger-rewritten',
        message: `the ledger on \`${catalog.branch}\` was not the one in evidence (${message}); it is restored`,
        remedy: `find out who pushed to \`${catalog.branch}\`, and protect the branch`,
    };
}


/***/ }),

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ watchHeartbeat),
/* harmony export */   dt: () => (/* binding */ readHeartbeat),
/* harmony export */   hN: () => (/* binding */ reaperView)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2815);
/* harmony import */ var _reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9503);
/* harmony import */ var _reaper_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9205);




/** Whether the reaper is alive, as its records beside the state tell (L22). For every workflow but its own. */
async function readHeartbeat(leases, config, { openStorage, clock }) {
    const facts = leases.map((lease) => lease.facts);
    const now = clock.now();
    if (!config.reaper.enabled)
        return { alarms: [], newest: undefined };
    const watched = (0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .watchedEnvironments */ .tB)(facts);
    const last = new Map();
    let newest;
    const journal = (0,_reaper_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournal */ ._)(openStorage(config.backend), config.repository.id);
    for await (const record of journal.heartbeats((0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAllowed */ .yX)(config, now), now)) {
        newest ??= record;
        const at = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(record.at);
        for (const environment of watched)
            if (at !== undefined && !last.has(environment) && (0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeartbeatOf */ .ss)(record, environment))
                last.set(environment, at);
        if (last.size === watched.length)
            break;
    }
    return { alarms: (0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .missedHeartbeats */ .d0)(facts, last, { config, now }), newest };
}
/**
 * What the catalog says of the reaper. It is observed, and changes once a day unless there is news: a healthy reaper is
 * not worth a commit an hour.
 */
function reaperView({ alarms, newest }, before) {
    const alarm = alarms[0]?.message ?? null;
    if (newest === undefined)
        return before === undefined && alarm === null ? undefined : { ...(before ?? NEVER), alarm };
    const { at, run, overdue } = newest;
    const isNews = before === undefined ||
        before.alarm !== alarm ||
        before.lastRun?.at.slice(0, 10) !== at.slice(0, 10) ||
        before.overdue.count + overdue.count > 0;
    return isNews ? { alarm, lastRun: { at, url: run.url }, overdue } : before;
}
const NEVER = {
    lastRun: null,
    overdue: { count: 0, p50Seconds: 0, p95Seconds: 0, oldest: null },
};
/**
 * An outcome of another run that also says, as a red annotation and in the step summary, that the reaper is not alive.
 * What was decided stays; that the records could not be read changes nothing either, and is said.
 */
async function watchHeartbeat(outcome, leases, config, ports) {
    try {
        return withAlarms(outcome, (await readHeartbeat(leases, config, ports)).alarms);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        ports.log.warn(`whether the reaper is alive is not known: ${why}`);
        return outcome;
    }
}
function withAlarms(outcome, alarms) {
    if (alarms.length === 0)
        return outcome;
    const { result, summary } = outcome;
    const lines = alarms.map(({ message, remedy }) => `### ❌ ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageMarkdown */ .zv)(message)}\n\n${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(remedy ?? '')}\n`);
    return {
        ...outcome,
        result: {
            ...result,
            problems: [...result.problems, ...alarms.map(({ allowed: _none, ...rest }) => rest)],
        },
        summary: [...lines, summary].join('\n'),
    };
}


/***/ })

};
