export const id = 2221;
export const ids = [2221];
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


/***/ }),

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ lockOf),
  R0: () => (/* binding */ lockProblem),
  jq: () => (/* binding */ openStack),
  vg: () => (/* binding */ runsAtWork)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 1 modules
var evidence_evidence = __webpack_require__(4675);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(2507);
;// CONCATENATED MODULE: ../src/stack/lock.js



/** Milliseconds. A job of GitHub's runners is ended after six hours. */
const JOB_LIFE = 6 * 3_600_000;
/** Milliseconds by which the clocks of two machines may differ (L7). */
const SKEW = 5 * 60_000;
/** Key of the lock of a state. A local backend keeps its lock with the operating system, and leaves none. */
function lockKey(stateKey) {
    return `${stateKey}.tflock`;
}
const validate = (0,schema/* validator */.Nc)({
    type: 'object',
    required: ['ID', 'Who', 'Created', 'Operation'],
    properties: {
        ID: { type: 'string', pattern: '^[0-9a-f-]{36}$' },
        Who: { type: 'string' },
        Created: { type: 'string' },
        Operation: { type: 'string' },
    },
});
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

;// CONCATENATED MODULE: ../src/stack/state-engine.js

const state_engine_validate = (0,schema/* validator */.Nc)({
    type: 'object',
    properties: {
        terraform_version: { type: 'string' },
        resources: {
            type: 'array',
            items: { type: 'object', properties: { provider: { type: 'string' } } },
        },
    },
});
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


/***/ })

};
