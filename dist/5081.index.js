export const id = 5081;
export const ids = [5081];
export const modules = {

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  As: () => (/* binding */ isComplete),
  rg: () => (/* binding */ isMarker),
  Bs: () => (/* binding */ markersOf),
  Gb: () => (/* binding */ planDigest),
  m3: () => (/* binding */ readPlan),
  aC: () => (/* binding */ summarisePlan)
});

// UNUSED EXPORTS: actionOf

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(2507);
;// CONCATENATED MODULE: ../src/plan/document.js
const TEXT = { type: 'string' };
const CHANGE = {
    type: 'object',
    required: ['actions'],
    properties: {
        actions: {
            type: 'array',
            minItems: 1,
            items: { enum: ['no-op', 'create', 'read', 'update', 'delete', 'forget'] },
        },
    },
};
/** Only what is read is held to a form: Terraform adds fields within one format version. */
const planSchema = {
    type: 'object',
    required: ['format_version', 'terraform_version'],
    properties: {
        format_version: TEXT,
        terraform_version: TEXT,
        complete: { type: 'boolean' },
        errored: { type: 'boolean' },
        resource_changes: {
            type: 'array',
            items: {
                type: 'object',
                required: ['address', 'mode', 'type', 'name', 'provider_name', 'change'],
                properties: {
                    address: TEXT,
                    previous_address: TEXT,
                    module_address: TEXT,
                    mode: { enum: ['managed', 'data'] },
                    type: TEXT,
                    name: TEXT,
                    index: { type: ['string', 'number'] },
                    deposed: TEXT,
                    provider_name: TEXT,
                    change: CHANGE,
                },
            },
        },
        variables: { type: 'object', additionalProperties: { type: 'object' } },
        resource_drift: {
            type: 'array',
            items: { type: 'object', required: ['address'], properties: { address: TEXT } },
        },
        deferred_changes: { type: 'array' },
        output_changes: { type: 'object', additionalProperties: CHANGE },
        configuration: {
            type: 'object',
            properties: {
                provider_config: {
                    type: 'object',
                    additionalProperties: {
                        type: 'object',
                        required: ['name'],
                        properties: {
                            name: TEXT,
                            full_name: TEXT,
                            module_address: TEXT,
                            expressions: { type: 'object' },
                        },
                    },
                },
                root_module: { $ref: '#/definitions/module' },
            },
        },
    },
    definitions: {
        module: {
            type: 'object',
            properties: {
                resources: {
                    type: 'array',
                    items: {
                        type: 'object',
                        required: ['address', 'mode', 'type', 'name'],
                        properties: {
                            address: TEXT,
                            mode: TEXT,
                            type: TEXT,
                            name: TEXT,
                            provider_config_key: TEXT,
                            provisioners: {
                                type: 'array',
                                items: { type: 'object', required: ['type'], properties: { type: TEXT } },
                            },
                            expressions: { type: 'object' },
                        },
                    },
                },
                module_calls: {
                    type: 'object',
                    additionalProperties: {
                        type: 'object',
                        properties: { source: TEXT, version_constraint: TEXT, module: { $ref: '#/definitions/module' } },
                    },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ../src/plan/plan.js




/** The stack's own book-keeping (uid, start, tree): not counted, not judged, not part of the digest. */
const MARKERS = new Set([
    'terraform_data.leasehold_uid',
    'terraform_data.leasehold_start',
    'terraform_data.leasehold_tree',
]);
const validate = (0,schema/* validator */.Nc)(planSchema);
/**
 * Takes parsed `terraform show -json` in at the edge. An errored plan is refused: what it lists is only what came before the
 * error. A plan that is not complete is read, and says so.
 */
function readPlan(json) {
    const valid = validate(json);
    if (!valid.ok) {
        return (0,result/* problems */.Bk)({
            code: 'plan-unreadable',
            message: `this is not a plan as \`terraform show -json\` writes it: ${valid.problems[0]?.message ?? ''}`,
            field: valid.problems[0]?.field ?? '',
            remedy: 'save the plan with `terraform plan -out` and show that file',
        });
    }
    const plan = valid.value;
    if (!/^(?:0\.[12]|1\.[0-9]+)$/.test(plan.format_version)) {
        return (0,result/* problems */.Bk)({
            code: 'plan-format',
            message: 'the plan has a format that is not known',
            field: '/format_version',
            allowed: ['0.1', '0.2', '1.x'],
            remedy: 'make the plan with Terraform 0.12 to 1.x, or with OpenTofu',
        });
    }
    if (plan.errored === true) {
        return (0,result/* problems */.Bk)({
            code: 'plan-errored',
            message: 'Terraform stopped with an error while it planned',
            field: '/errored',
            remedy: 'look at the diagnostics of the plan, and plan again',
        });
    }
    return (0,result.ok)(plan);
}
/** Whether Terraform planned everything; versions that do not say so cannot put changes off. */
function isComplete(plan) {
    return plan.complete !== false && (plan.deferred_changes ?? []).length === 0;
}
/** Whether this is one of the three markers of a stack's root module. */
function isMarker(change) {
    return change.mode === 'managed' && MARKERS.has(change.address);
}
/** Uid and tree id that a plan's markers will hold; `undefined` where a marker is missing or goes. */
function markersOf(plan) {
    const inputOf = (address) => {
        const marker = plan.resource_changes?.find((change) => change.address === address && isMarker(change));
        const input = recordOf(marker?.change.after)['input'];
        return typeof input === 'string' ? input : undefined;
    };
    return { uid: inputOf('terraform_data.leasehold_uid'), tree: inputOf('terraform_data.leasehold_tree') };
}
/**
 * Canonical digest of what a plan would do (S12): equal for the same plan made twice, different when any value, action,
 * sensitivity or reason to replace differs.
 *
 * Left out are the markers; the variables (the tree id is one, and what variables do shows in the changes); and
 * `resource_drift`: it reports how the last state differs from what was found, the found values are each change's `before`,
 * and apply does nothing with it.
 */
function planDigest(plan) {
    const resources = (plan.resource_changes ?? [])
        .filter((change) => !isMarker(change))
        .map((change) => ({ key: `${change.address}\n${change.deposed ?? ''}`, held: resourceParts(change) }))
        .sort((a, b) => (0,canonical/* compareText */.n6)(a.key, b.key));
    return (0,canonical/* digestOf */.ol)({
        complete: isComplete(plan),
        resources: resources.map(({ held }) => held),
        outputs: Object.entries(plan.output_changes ?? {})
            .map(([name, change]) => ({ name, ...changeParts(change) }))
            .sort((a, b) => (0,canonical/* compareText */.n6)(a.name, b.name)),
        deferred: plan.deferred_changes ?? null,
        invocations: plan.action_invocations ?? null,
    });
}
function resourceParts(resource) {
    return {
        address: resource.address,
        previousAddress: resource.previous_address ?? null,
        deposed: resource.deposed ?? null,
        mode: resource.mode,
        type: resource.type,
        provider: resource.provider_name,
        ...changeParts(resource.change),
    };
}
function changeParts(change) {
    return {
        actions: change.actions,
        before: change.before ?? null,
        after: change.after ?? null,
        afterUnknown: change.after_unknown ?? false,
        beforeSensitive: change.before_sensitive ?? false,
        afterSensitive: change.after_sensitive ?? false,
        replacePaths: change.replace_paths ?? [],
        importing: change.importing ?? null,
    };
}
/** What people call the actions of one object; `undefined` for reading and for nothing. */
function actionOf(change) {
    const does = (action) => change.actions.some((each) => each === action);
    /** What is forgotten leaves the lease just as what is destroyed does, and nobody gives it back. */
    const goes = does('delete') || does('forget');
    if (goes)
        return does('create') ? 'replace' : 'destroy';
    if (does('create'))
        return 'create';
    return does('update') ? 'update' : undefined;
}
/** What a plan does, in names only: no value of any attribute or output is in it (S14). Markers are not counted. */
function summarisePlan(plan, of) {
    const dataTypes = of.module.manifest.data?.resources ?? [];
    const resources = (plan.resource_changes ?? []).flatMap((resource) => {
        const action = actionOf(resource.change);
        if (resource.mode !== 'managed' || action === undefined || isMarker(resource))
            return [];
        return {
            address: resource.address,
            type: resource.type,
            action,
            attributes: attributeNames(resource.change, action),
            holdsData: dataTypes.includes(resource.type),
        };
    });
    resources.sort((a, b) => (0,canonical/* compareText */.n6)(a.address, b.address));
    const count = (action) => resources.filter((resource) => resource.action === action).length;
    return {
        version: 1,
        lease: of.lease,
        uid: of.uid,
        digest: planDigest(plan),
        complete: isComplete(plan),
        counts: {
            create: count('create'),
            update: count('update'),
            replace: count('replace'),
            destroy: count('destroy'),
        },
        resources,
        outputs: Object.entries(plan.output_changes ?? {})
            .filter(([, change]) => actionOf(change) !== undefined)
            .map(([name]) => name)
            .sort(canonical/* compareText */.n6),
    };
}
/**
 * Names of top-level attributes, which the provider's schema fixes: keys further down can be what a person wrote.
 * Of what is created: those that are set; of what is updated or replaced: those that differ or are not known yet.
 */
function attributeNames(change, action) {
    if (action === 'destroy')
        return [];
    const after = recordOf(change.after);
    if (action === 'create') {
        const names = Object.keys(after).filter((name) => after[name] !== null);
        return names.sort(canonical/* compareText */.n6);
    }
    const before = recordOf(change.before);
    const unknown = recordOf(change.after_unknown);
    const names = new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(unknown)]);
    const differs = (name) => isPresent(unknown[name]) || (0,canonical/* canonicalJson */.dj)(before[name] ?? null) !== (0,canonical/* canonicalJson */.dj)(after[name] ?? null);
    return [...names].filter(differs).sort(canonical/* compareText */.n6);
}
/** In `after_unknown`, `{}` and `[]` stand for "nothing unknown below". */
function isPresent(value) {
    if (value === undefined || value === null || value === false)
        return false;
    if (typeof value !== 'object')
        return true;
    return Object.values(value).some((held) => isPresent(held));
}
function recordOf(value) {
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
/* harmony import */ var _reaper_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1456);




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


/***/ }),

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ usualTimes)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3997);


/** Lives that are looked at for each module: what took long a year ago says nothing of today. */
const LOOKED_AT = 20;
/** Fewer say nothing. */
const ENOUGH = 3;
/** What the first applies of the newest lives took, the middle half of them. */
function usualTimes(leases) {
    const firsts = leases
        .flatMap(({ manifest, evidence }) => {
        const applied = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(evidence, 'run-record').filter(({ event }) => event === 'applied');
        const [first] = applied.sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.at, b.at));
        return first === undefined ? [] : [{ module: manifest.module.name, ...first }];
    })
        .sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(b.at, a.at));
    const byModule = Map.groupBy(firsts, ({ module }) => module);
    return new Map([...byModule].flatMap(([module, all]) => {
        const seconds = all
            .slice(0, LOOKED_AT)
            .map(({ durationSeconds }) => durationSeconds)
            .sort((a, b) => a - b);
        const at = (part) => seconds[Math.round(part * (seconds.length - 1))] ?? 0;
        return seconds.length < ENOUGH ? [] : [[module, [at(0.25), at(0.75)]]];
    }));
}


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findWork: () => (/* binding */ findWork)
});

// EXTERNAL MODULE: ../src/run/heartbeat.js
var heartbeat = __webpack_require__(8845);
// EXTERNAL MODULE: ../src/run/provision/outcome.js + 1 modules
var provision_outcome = __webpack_require__(4314);
// EXTERNAL MODULE: ../src/run/provision/usual-time.js
var usual_time = __webpack_require__(9601);
// EXTERNAL MODULE: ../src/run/reconcile/jobs.js
var jobs = __webpack_require__(6180);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
// EXTERNAL MODULE: ../src/run/reconcile/stack-work.js
var stack_work = __webpack_require__(938);
;// CONCATENATED MODULE: ../src/run/reconcile/reconcile.js






/**
 * Says for every stack of the default branch's HEAD what it needs and why, from Git, state and evidence. Changes
 * nothing; started twice it says the same.
 * Problems: those of leasehold.yaml, `unknown-lease`, `environment-unknown`.
 */
async function reconcile(input, ports) {
    const found = await readWork(input.lease, ports);
    if (!found.ok)
        return found;
    const { commit, config, stacks } = found.value;
    const { environment } = input;
    if (environment !== undefined && !config.environments.has(environment))
        return problems(unknownEnvironment(environment, config));
    const mine = stacks.filter(({ place }) => environment === undefined || (place?.environment ?? environment) === environment);
    return ok({ commit, stacks: mine, ...bucketJobs(mine) });
}
/** What every stack of HEAD needs, or one; problems: those of leasehold.yaml, `unknown-lease`. */
async function readWork(lease, ports) {
    const branch = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!branch.ok)
        return branch;
    const { commit, tree, config } = branch.value;
    const reading = await (0,read_leases/* readLeases */.Mw)(tree, ports.openStorage, lease);
    if (lease !== undefined && reading.leases.length + reading.unread.length === 0)
        return (0,result/* problems */.Bk)({
            code: 'unknown-lease',
            message: `the default branch has no stack of ${lease}`,
            remedy: '`leasehold list` shows the leases that there are',
        });
    const now = ports.clock.now();
    const stacks = [
        ...reading.leases.map((one) => (0,stack_work/* workOf */.L)(one, { config, now })),
        ...reading.unread.map(stack_work/* workOfUnread */.I),
    ].sort((a, b) => (0,canonical/* compareText */.n6)(a.lease, b.lease));
    return (0,result.ok)({ commit, config, leases: reading.leases, stacks });
}
function unknownEnvironment(environment, config) {
    return {
        code: 'environment-unknown',
        message: `leasehold.yaml has no environment ${environment}`,
        allowed: [...config.environments.keys()],
        remedy: 'name one of these',
    };
}

;// CONCATENATED MODULE: ../src/run/reconcile/find-work.js





/**
 * Finds what is to apply, and puts it into the jobs of one matrix. Nothing is decided by that: each job looks again at
 * what its stacks need. A stack that needs somebody makes the run red, and delays no other.
 */
async function findWork(served, ports) {
    const found = await readWork(undefined, ports);
    if (!found.ok) {
        const message = 'the platform files of the default branch cannot be read';
        const code = found.problems[0]?.code ?? 'config-unreadable';
        return { ...(0,provision_outcome/* stopped */.ce)('failed', code, message, found.problems), ...NOTHING };
    }
    const { config, leases, stacks } = found.value;
    const unknown = environmentsOf(served)?.find((name) => !config.environments.has(name));
    if (unknown !== undefined) {
        const problem = unknownEnvironment(unknown, config);
        return { ...(0,provision_outcome/* stopped */.ce)('failed', problem.code, problem.message, [problem]), ...NOTHING };
    }
    const seen = served.kind === 'one' ? stacks.filter((stack) => isServed(stack, served)) : stacks;
    const planned = (0,jobs/* bucketJobs */.n8)(seen.filter((stack) => stack.work !== 'end' && isServed(stack, served)));
    const outcome = outcomeOf(seen, served, planned, found.value);
    const usual = (0,usual_time/* usualTimes */.b)(leases.map(({ facts }) => facts));
    return { ...(await (0,heartbeat/* watchHeartbeat */.Oy)(outcome, leases, config, ports)), jobs: planned.jobs, usual };
}
const NOTHING = { jobs: [], usual: new Map() };
function environmentsOf(served) {
    switch (served.kind) {
        case 'all':
            return undefined;
        case 'one':
            return [served.environment];
        case 'listed':
            return served.environments;
    }
}
/** A stack that cannot be read may be of any environment. */
function isServed({ place }, served) {
    const environments = environmentsOf(served);
    return environments === undefined || place === null || environments.includes(place.environment);
}
function outcomeOf(stacks, served, { jobs, left }, { commit }) {
    const waiting = new Set(left);
    const told = stacks
        .filter(({ work }) => work !== 'nothing')
        .map((stack) => (isServed(stack, served) ? leaseOf(stack, waiting) : unserved(stack)));
    const count = jobs.reduce((sum, { leases }) => sum + leases.length, 0);
    const room = left.length === 0 ? '' : `; no room for ${left.length}, which the next run takes`;
    const message = `${plural(count, 'stack')} to apply in ${plural(jobs.length, 'job')}${room}`;
    const isDone = told.every(({ decision }) => decision === 'done' || decision === 'nothing');
    const extra = isDone && count > 0 ? { reasonCode: 'work-found', message } : {};
    const outcome = (0,provision_outcome/* provisionOutcome */.qs)(told, { commit, ...extra });
    return { ...outcome, summary: count === 0 ? outcome.summary : `### ${message}\n\n${outcome.summary}` };
}
function leaseOf(stack, waiting) {
    const { lease, uid, work, reasonCode, message } = stack;
    const said = { lease, uid, reasonCode, message, problems: [] };
    switch (work) {
        case 'create':
        case 'update':
            if (!waiting.has(lease))
                return { ...said, decision: 'done' };
            return { ...said, decision: 'nothing', reasonCode: 'no-room', message: 'the next run takes it' };
        case 'end':
            return { ...said, decision: 'nothing', reasonCode: 'left-to-reaper' };
        case 'nothing':
            return { ...said, decision: 'nothing' };
        case 'ask':
            return {
                ...said,
                decision: 'blocked',
                problems: [{ code: reasonCode, message: `${lease}: ${message}` }],
            };
    }
}
/** Work that no job would ever do looks like success otherwise. */
function unserved(stack) {
    const { lease, uid, place } = stack;
    const environment = place?.environment ?? '';
    const problem = {
        code: 'environment-unserved',
        message: `${lease} is in ${environment}, which has no jobs`,
        remedy: `add "${environment}" to the repository's variable LEASEHOLD_ENVIRONMENTS`,
    };
    return {
        lease,
        uid,
        decision: 'blocked',
        reasonCode: problem.code,
        message: problem.message,
        problems: [problem],
    };
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
