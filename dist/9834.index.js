export const id = 9834;
export const ids = [9834];
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
// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
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

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ dispatchOfBranch),
/* harmony export */   Br: () => (/* binding */ askersOfBranch),
/* harmony export */   F$: () => (/* binding */ dispatchBranch),
/* harmony export */   LJ: () => (/* binding */ isChangeBranch),
/* harmony export */   Lr: () => (/* binding */ issueOfBranch),
/* harmony export */   Pf: () => (/* binding */ changeBranch),
/* harmony export */   R7: () => (/* binding */ dispatchPrefix),
/* harmony export */   Wf: () => (/* binding */ requestBranch)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);

const REQUEST_BRANCH = /^leasehold\/request-([1-9][0-9]{0,8})$/;
const DISPATCH_BRANCH = /^leasehold\/dispatch-([0-9a-f]{16})-by-([1-9][0-9]{0,14})-([1-9][0-9]{0,14})$/;
const ASKERS = /^leasehold\/[a-z0-9-]+-by-([1-9][0-9]{0,14}(?:-[1-9][0-9]{0,14})*)$/;
/** The branch of the pull request that an issue becomes. */
function requestBranch(issue) {
    return `leasehold/request-${issue}`;
}
/** The issue whose branch this is; `undefined` for any other branch. */
function issueOfBranch(branch) {
    const issue = REQUEST_BRANCH.exec(branch)?.[1];
    return issue === undefined ? undefined : Number(issue);
}
/**
 * The branch of a request from elsewhere: the same sender with the same key always meets the same branch, and so the
 * same pull request (S15). Sender and named person stand in it, as a pull request's branch cannot be edited like its
 * text: neither may approve it (S8).
 */
function dispatchBranch(asked) {
    return `${dispatchPrefix(asked)}${asked.sender.id}-${asked.person.id}`;
}
/** What all branches of one key of one sender begin with, whomever they name. */
function dispatchPrefix(asked) {
    const digest = (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${asked.sender.id}\n${asked.key}`).slice('sha256:'.length);
    return `leasehold/dispatch-${digest.slice(0, 16)}-by-`;
}
/** Sender and named person of a request from elsewhere; `undefined` for any other branch. Such a one always needs approval. */
function dispatchOfBranch(branch) {
    const [, key, sender, person] = DISPATCH_BRANCH.exec(branch) ?? [];
    if (key === undefined || sender === undefined || person === undefined)
        return undefined;
    return { key, sender: Number(sender), person: Number(person) };
}
/** Numeric ids of those who asked for what a branch of automation holds, where its name ends with `-by-<id>-<id>…` (S6, S8). */
function askersOfBranch(branch) {
    const ids = ASKERS.exec(branch)?.[1];
    return ids === undefined ? [] : ids.split('-').map(Number);
}
/**
 * The branch of a pull request that changes a living lease: one for each time that somebody asked. Who asked first
 * stands in its name; those who asked after them, in the messages of its commits.
 * @param source what asked, for example `comment-123`
 */
function changeBranch(asked) {
    const { team, name, source, by } = asked;
    const digest = (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${team}/${name}\n${source}`).slice('sha256:'.length);
    return `${changePrefix(asked)}${digest.slice(0, 8)}-by-${by.id}`;
}
/** Whether a branch may be one that changes this lease; `a/b-c` and `a-b/c` share their names, so look at its files too. */
function isChangeBranch(branch, lease) {
    const prefix = changePrefix(lease);
    return branch.startsWith(prefix) && /^[0-9a-f]{8}-by-[1-9][0-9]{0,14}$/.test(branch.slice(prefix.length));
}
function changePrefix({ team, name }) {
    return `leasehold/change-${team}-${name}-`;
}


/***/ }),

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reap: () => (/* binding */ reap)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 1 modules
var evidence = __webpack_require__(4675);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/platform/load.js + 2 modules
var load = __webpack_require__(7345);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
;// CONCATENATED MODULE: ../src/reaper/caps.js


/** Below this many leases a share says nothing: one of three is 33 %. */
const PERCENT_FROM = 10;
/**
 * L6: too many ends at once are a mistake somewhere, in a clock, a default or a bulk edit. Then none is carried out.
 * An end that a run began and did not finish is no candidate: its resources are gone already.
 * @param total leases that the default branch holds
 */
function capOf(candidates, total, { maxPerRun, maxPercent }) {
    const due = candidates
        .filter(({ decision }) => decision.kind === 'end' || decision.kind === 'remove-only')
        .sort((a, b) => (0,canonical/* compareText */.n6)(a.lease, b.lease));
    const isMany = due.length > maxPerRun;
    const isLargeShare = total > PERCENT_FROM && due.length * 100 > total * maxPercent;
    if (!isMany && !isLargeShare)
        return undefined;
    const limit = isMany
        ? `\`max-per-run\` is ${maxPerRun}`
        : `\`max-percent\` is ${maxPercent} of ${total} leases`;
    return {
        message: `${due.length} leases are due at once, and ${limit}: nothing was destroyed`,
        digest: (0,canonical/* digestOf */.ol)(due.map(({ lease, uid, decision }) => ({ lease, uid, reasonCode: decision.reasonCode }))),
        due,
    };
}

// EXTERNAL MODULE: ../src/lease/lease.js
var lease_lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
;// CONCATENATED MODULE: ../src/lease/warnings.js


/**
 * The stages that a lease of this life can have. One that is as long as the whole life would warn at its first
 * minute, so it is left out; the shortest one always stays, as nothing may run out unwarned (L8).
 */
function warningStages(start, end, configured) {
    const ordered = [...configured].sort((a, b) => b.hours - a.hours);
    const life = ((0,brands/* millisecondsOf */.W$)(end) - (0,brands/* millisecondsOf */.W$)(start)) / lease_lease/* HOUR */.dp;
    return ordered.filter((stage, index) => stage.hours < life || index === ordered.length - 1);
}
/** The stage whose time came last; when a late run finds several due, only this one is delivered. */
function lastDueStage(end, stages, now) {
    return stages
        .filter((stage) => (0,lease_lease/* isReached */.xg)((0,lease_lease/* addHours */.LY)(end, -stage.hours), now))
        .reduce((last, stage) => (last === undefined || stage.hours < last.hours ? stage : last), undefined);
}
/** The instant that all holds together reach: at most `most`, and nothing when there is no hold. */
function heldUntil(holds, most) {
    if (holds.length === 0)
        return undefined;
    return (0,lease_lease/* earliest */.Qd)(holds.reduce(lease_lease/* latest */.IW), most);
}
/**
 * No lease that ran out is destroyed before this (L8): the latest of its end, its hold and the delivery of the last
 * due warning, and the grace after that.
 */
function destroyNotBefore(times) {
    const last = [times.end, times.warned, ...(times.hold === undefined ? [] : [times.hold])].reduce(lease_lease/* latest */.IW);
    return (0,lease_lease/* addHours */.LY)(last, times.graceHours);
}

// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
;// CONCATENATED MODULE: ../src/reaper/authority.js

/**
 * L2: the uid must agree between stack, marker and evidence, and the state key between stack and evidence. Any
 * disagreement blocks, also the next steps of an end that was begun: two leases that share a state must not end each
 * other, and a copy of the repository must not end what the original runs.
 */
function checkAuthority(facts, repositoryId) {
    const { manifest, evidence } = facts;
    if (`${manifest.team}/${manifest.name}` !== facts.lease ||
        manifest.request !== `requests/${facts.lease}.yaml`)
        return blocked('stack-mismatch', 'its stack.json names another lease than its folder');
    if (manifest.repository !== repositoryId)
        return blocked('repository-mismatch', 'its stack belongs to another repository, from which this one was copied');
    if (!manifest.backend.key.startsWith(`${manifest.repository}/${facts.lease}/${manifest.uid}/`))
        return blocked('state-key-mismatch', 'its state key is not the one of its lease and uid');
    const stranger = evidence.find((one) => one.uid !== manifest.uid || one.lease !== facts.lease);
    if (stranger !== undefined)
        return blocked('uid-mismatch', 'evidence in its folder is about another lease');
    if (evidence.some((one) => one.stateKey !== manifest.backend.key))
        return blocked('state-key-mismatch', 'its stack and its evidence name two state keys');
    return checkMarker(facts);
}
function checkMarker(facts) {
    if (facts.state.kind !== 'present' || facts.state.state.managed === 0)
        return undefined;
    const { lineage, markers } = facts.state.state;
    if (markers.uid !== undefined && markers.uid !== facts.manifest.uid)
        return blocked('uid-mismatch', 'the marker in its state names another uid');
    const begun = [...(0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'apply-begun'), ...(0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'end-begun')];
    const records = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'run-record').filter((record) => record.event === 'applied');
    if (begun.length + records.length === 0)
        return blocked('evidence-missing', 'there is a state, and no evidence that it was ever applied');
    const standsIn = begun.some((one) => one.lineage === null || one.lineage === lineage);
    if (markers.uid === undefined && !standsIn)
        return blocked('marker-missing', 'its state carries no uid, and no record of a half-done run stands in for it');
    return undefined;
}
function blocked(reasonCode, message) {
    return { kind: 'blocked', reasonCode, message };
}

// EXTERNAL MODULE: ../src/lease/life.js
var life = __webpack_require__(8266);
;// CONCATENATED MODULE: ../src/reaper/decide.js







/**
 * What happens to one lease now. Pure: the same facts give the same decision, on whatever machine, however often.
 * Only the default branch authorises an end (L2), and whatever cannot be understood keeps the lease alive (L3).
 */
function decide(facts, context) {
    const disagreement = checkAuthority(facts, context.config.repository.id);
    if (disagreement !== undefined)
        return disagreement;
    if (facts.evidence.some((one) => one.kind === 'tombstone'))
        return { kind: 'remove', reasonCode: 'already-ended', message: 'its end is proved; its files are left' };
    switch (facts.state.kind) {
        case 'unreadable':
            return {
                kind: 'invalid',
                reasonCode: 'state-unreadable',
                message: 'its Terraform state cannot be read',
                problems: facts.state.problems,
            };
        case 'absent':
            return (0,lease_facts/* wasBegun */.LI)(facts.evidence) ? lost('its Terraform state is gone') : decideUnapplied(facts, context);
        case 'present':
            return facts.state.state.managed === 0
                ? decideEmptied(facts, facts.state.state)
                : decideLiving(facts, facts.state.state, context);
    }
}
/** No state and nothing begun: only a request that asks for the end, or is gone, removes it. */
function decideUnapplied(facts, { now }) {
    const { request } = facts;
    if (request.kind === 'unreadable')
        return unreadable(request);
    const due = request.kind === 'missing' ? now : request.requestedEnd;
    if (due === undefined || !(0,lease_lease/* isReached */.xg)(due, now))
        return { kind: 'kept', reasonCode: 'not-applied', message: 'it was not applied yet', end: null };
    if (facts.pendingPull !== undefined)
        return pending(facts.pendingPull, due);
    return {
        kind: 'remove-only',
        reasonCode: 'never-applied',
        message: 'it was never applied; nothing is to destroy',
        due,
    };
}
/** An empty state is an end only when a destroy of exactly this state was begun (L11, L12). */
function decideEmptied(facts, state) {
    const begun = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'end-begun').find((one) => one.lineage === state.lineage && one.serial < state.serial);
    if (begun === undefined)
        return lost('its Terraform state is empty, and no end was begun');
    return {
        kind: 'prove',
        reasonCode: begun.reasonCode,
        message: 'it was destroyed by a run that did not finish; the proof is left',
        due: toInstant(begun.at),
        start: (0,brands/* parseInstant */.nV)(begun.start) ?? null,
    };
}
function decideLiving(facts, state, context) {
    const { request } = facts;
    const start = (0,life/* leaseStart */.$6)(facts, state);
    if (request.kind === 'unreadable')
        return unreadable(request);
    if (request.kind === 'missing')
        return endNow(facts, context, 'request-deleted', context.now, start.ok ? start.value : null);
    if (!start.ok)
        return {
            kind: 'invalid',
            reasonCode: 'start-unreadable',
            message: 'its start is missing or unreadable, so it never ends',
            problems: start.problems,
        };
    return decideByTime(facts, request, start.value, context);
}
function decideByTime(facts, request, start, context) {
    const { config, now } = context;
    const terms = (0,life/* leaseTerms */.yK)(facts, request, start, config);
    if (terms === undefined)
        return {
            kind: 'invalid',
            reasonCode: 'environment-unknown',
            message: 'its environment is not in leasehold.yaml, so its longest length is unknown and it never ends',
            problems: [],
        };
    const end = (0,lease_lease/* leaseEnd */.iJ)(terms);
    if (end === null)
        return { kind: 'kept', reasonCode: 'permanent', message: 'it is permanent', end };
    const asked = request.requestedEnd;
    if (asked !== undefined && (0,lease_lease/* isReached */.xg)(asked, now))
        return endNow(facts, context, 'end-requested', end, start);
    if (asked === undefined || end === (0,lease_lease/* naturalEnd */.h7)(terms))
        return decideRunOut(facts, start, end, context);
    return {
        kind: 'kept',
        reasonCode: 'running',
        message: `it ends ${(0,say/* sayInstant */.$)(end)}, as its owner asked`,
        end,
    };
}
/** A lease that runs out is warned of, stage by stage, and has its grace (L8). */
function decideRunOut(facts, start, end, { config, now }) {
    const stage = lastDueStage(end, warningStages(start, end, config.leases.warnings), now);
    if (stage === undefined)
        return { kind: 'kept', reasonCode: 'running', message: `it ends ${(0,say/* sayInstant */.$)(end)}`, end };
    const delivered = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'warning').find((warning) => warning.stage === stage.stage && warning.end === end);
    const hold = holdOf(facts, (0,lease_lease/* addHours */.LY)(end, config.reaper.maxHoldHours));
    if (delivered === undefined)
        return {
            kind: 'warn',
            reasonCode: 'warning-due',
            message: `its warning of \`${stage.stage}\` before ${(0,say/* sayInstant */.$)(end)} is due`,
            stage: stage.stage,
            end,
        };
    if (!(0,lease_lease/* isReached */.xg)(end, now))
        return { kind: 'kept', reasonCode: 'warned', message: `it was warned; it ends ${(0,say/* sayInstant */.$)(end)}`, end };
    const notBefore = destroyNotBefore({
        end,
        hold,
        warned: toInstant(delivered.at),
        graceHours: config.leases.graceHours,
    });
    if (!(0,lease_lease/* isReached */.xg)(notBefore, now)) {
        const isHeld = hold !== undefined && !(0,lease_lease/* isReached */.xg)(hold, now);
        return {
            kind: 'kept',
            reasonCode: isHeld ? 'held' : 'grace',
            message: isHeld
                ? `it is held until ${(0,say/* sayInstant */.$)(hold)}`
                : `it ended ${(0,say/* sayInstant */.$)(end)}; its grace lasts until ${(0,say/* sayInstant */.$)(notBefore)}`,
            end,
        };
    }
    return unlessStopped(facts, { kind: 'end', reasonCode: 'lease-ended', message: `it ended ${(0,say/* sayInstant */.$)(end)}`, due: end, start }, config);
}
/** An end that somebody asked for has no grace; a hold of the owner stops it all the same (L8, L9). */
function endNow(facts, { config, now }, reasonCode, due, start) {
    const isDeleted = reasonCode === 'request-deleted';
    const hold = holdOf(facts, (0,lease_lease/* addHours */.LY)(isDeleted ? firstHold(facts, due) : due, config.reaper.maxHoldHours));
    if (hold !== undefined && !(0,lease_lease/* isReached */.xg)(hold, now))
        return {
            kind: 'kept',
            reasonCode: 'held',
            message: `it is held until ${hold}`,
            end: isDeleted ? null : due,
        };
    const message = isDeleted ? 'its request was deleted' : `its owner ended it at ${due}`;
    return unlessStopped(facts, { kind: 'end', reasonCode, message, due, start }, config);
}
function unlessStopped(facts, end, config) {
    if (config.reaper.deniedAccounts.includes(facts.manifest.account))
        return {
            kind: 'blocked',
            reasonCode: 'account-denied',
            message: 'nothing is ever destroyed in its account (`reaper.denied-accounts`)',
        };
    return facts.pendingPull === undefined ? end : pending(facts.pendingPull, end.due);
}
/** A deleted request has no end of its own, so its holds are bounded from the moment the first was asked for. */
function firstHold(facts, now) {
    return (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'hold')
        .map((hold) => toInstant(hold.at))
        .reduce(lease_lease/* earliest */.Qd, now);
}
function holdOf(facts, most) {
    return heldUntil((0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'hold').map((hold) => toInstant(hold.until)), most);
}
function toInstant(text) {
    return (0,brands/* instantOf */.B9)(Date.parse(text));
}
function unreadable(request) {
    return {
        kind: 'invalid',
        reasonCode: 'request-unreadable',
        message: 'its request cannot be understood, so it never ends',
        problems: request.problems,
    };
}
function lost(message) {
    return {
        kind: 'state-lost',
        reasonCode: 'state-lost',
        message: `${message}; nothing was destroyed and nothing is removed`,
    };
}
function pending(pull, end) {
    return { kind: 'kept', reasonCode: 'change-pending', message: `PR #${pull} would change it`, end };
}

;// CONCATENATED MODULE: ../src/reaper/decision.js
/** Decisions after which a run must be red: somebody has to look. */
function isRed(decision) {
    return decision.kind === 'blocked' || decision.kind === 'state-lost' || decision.kind === 'invalid';
}

// EXTERNAL MODULE: ../src/reaper/records.js
var records = __webpack_require__(8477);
;// CONCATENATED MODULE: ../src/reaper/unclosed.js


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
        if (repository !== String(repositoryId) || !isTombstone || !(0,brands/* isUid */.hO)(uid))
            return [];
        const closed = `${repository}/${team}/${name}/${uid}/evidence/run-record/${CLOSED_ID}.json`;
        return held.has(closed) ? [] : [{ lease: `${team}/${name}`, uid }];
    })
        .sort((a, b) => (0,canonical/* compareText */.n6)(a.lease, b.lease) || (0,canonical/* compareText */.n6)(a.uid, b.uid));
}

// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/catalog/entry.js
var catalog_entry = __webpack_require__(5147);
// EXTERNAL MODULE: ../src/platform/tree.js
var tree = __webpack_require__(3195);
// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/kit/money.js
var money = __webpack_require__(8552);
;// CONCATENATED MODULE: ../src/comment/ended-comment.js



const REASONS = {
    'lease-ended': 'its lease ran out',
    'end-requested': 'its owner ended it',
    'request-deleted': 'its request was deleted',
    'never-applied': 'its request was withdrawn',
};
/** ARNs that are shown; the tombstone holds all. */
const SHOWN = 20;
/** The last word on a lease: what is gone, how that is known, how long it ran and what it cost. */
function endedComment(view) {
    const why = REASONS[view.reasonCode] ?? (0,markdown/* escapeMarkdown */.FV)(view.reasonCode);
    const lines = [
        `🏁 **${(0,markdown/* escapeMarkdown */.FV)(view.lease)} has ended**: ${why}. ${proof(view)} ${ended_comment_life(view)}`.trimEnd(),
    ];
    if (view.leftovers.length > 0) {
        lines.push('', '⚠️ These still carry its tag; AWS may list them for some hours after they are gone:');
        lines.push(...view.leftovers.slice(0, SHOWN).map((arn) => `- ${(0,markdown/* inlineCode */.ti)(arn)}`));
        if (view.leftovers.length > SHOWN)
            lines.push(`- and ${view.leftovers.length - SHOWN} more`);
    }
    lines.push('', `**Next** ${next(view)}`);
    return `${lines.join('\n')}\n`;
}
function next({ removal, leftovers }) {
    if (removal !== undefined)
        return `#${removal.pull} removes its files; somebody who may merge to ${(0,markdown/* inlineCode */.ti)(removal.branch)} merges it.`;
    if (leftovers.length > 0)
        return 'the platform team looks tomorrow whether these are gone.';
    return 'nothing is left to do; to have it again, open a new request.';
}
/** What the living comment says from then on: outputs of what is gone help nobody. */
function endedLivingComment({ lease, ended }) {
    return `🏁 **${(0,markdown/* escapeMarkdown */.FV)(lease)} has ended** · ${(0,say/* sayInstant */.$)(ended)} · the proof is in the last comment\n`;
}
function proof({ destroyed, leftovers }) {
    if (destroyed === null)
        return 'It was never applied, so there was nothing to destroy.';
    const tagged = leftovers.length === 0
        ? 'no tagged leftovers'
        : `${leftovers.length} tagged leftover${leftovers.length === 1 ? '' : 's'}`;
    return `${destroyed} of ${destroyed} resources destroyed, state empty, ${tagged}.`;
}
function ended_comment_life({ start, ended, cost }) {
    if (start === null)
        return '';
    const price = cost === null ? '' : ` and cost about ${(0,money/* sayUsd */.c)(cost)}`;
    return `It ran ${(0,say/* saySpan */.Y)(start, ended)}${price}, until ${(0,say/* sayInstant */.$)(ended)}.`;
}

// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/run/lease-price.js
var lease_price = __webpack_require__(1843);
// EXTERNAL MODULE: ../src/request/path.js
var path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/stack/manifest.js + 1 modules
var stack_manifest = __webpack_require__(9861);
;// CONCATENATED MODULE: ../src/run/reaper/remove-lease.js



/** Problem of a forge that only a working tree stands for: its files are removed, and a person commits that. */
const COMMIT_BY_HAND = 'commit-by-hand';
/** Commits that other people's pushes may overtake before a run gives up until the next. */
const ATTEMPTS = 5;
/**
 * Removes the files of a lease whose end is proved, by one commit or, where automation may not push, by a PR. Started
 * again it finds what is done already (S15), and it never touches a new life under the same name.
 */
async function removeLease(ended, config, ports) {
    const branch = config.repository.defaultBranch;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const head = await ports.git.fetch(branch);
        if (head === undefined)
            throw new result/* Fault */.vC('branch-missing', `origin has no branch ${branch}`);
        const paths = await pathsOf(ended, ports.git.tree(head));
        if (paths.length === 0)
            return (0,result.ok)({ kind: 'removed', commit: undefined });
        const commit = await ports.forge.commit({
            branch,
            expectedHead: head,
            message: messageOf(ended),
            additions: new Map(),
            deletions: paths,
        });
        if (commit.ok)
            return (0,result.ok)({ kind: 'removed', commit: commit.value });
        const codes = commit.problems.map(({ code }) => code);
        if (codes.includes('branch-protected'))
            return removeByPull(ended, branch, head, ports);
        if (codes.includes(COMMIT_BY_HAND))
            return (0,result.ok)({ kind: 'waiting', pull: undefined });
        if (!codes.includes('head-moved'))
            return commit;
        ports.log.info(`${ended.lease}: ${branch} moved, looking again`);
    }
    return (0,result/* problems */.Bk)({
        code: 'head-moved',
        message: `\`${branch}\` moved ${ATTEMPTS} times while the files of ${ended.lease} were to be removed`,
        remedy: 'nothing is lost: the next run removes them',
    });
}
async function removeByPull(ended, base, head, { git, forge, log }) {
    const branch = `leasehold/end-${ended.uid.slice(0, 8)}`;
    const existing = await forge.pullRequestFrom(branch);
    if (existing?.isOpen === true)
        return (0,result.ok)({ kind: 'waiting', pull: existing.number });
    if (existing !== undefined && !existing.isMerged)
        return (0,result/* problems */.Bk)({
            code: 'removal-refused',
            message: `PR #${existing.number}, which removes the files of ${ended.lease}, was closed without a merge`,
            remedy: 'reopen and merge it: its infrastructure is gone',
        });
    const at = await forge.createBranch(branch, head);
    const tree = git.tree((await git.fetch(branch)) ?? at);
    const paths = await pathsOf(ended, tree);
    if (paths.length > 0) {
        const commit = await forge.commit({
            branch,
            expectedHead: at,
            message: messageOf(ended),
            additions: new Map(),
            deletions: paths,
        });
        if (!commit.ok)
            return commit;
    }
    const pull = await forge.createPullRequest({
        branch,
        base,
        title: `Remove ${ended.lease}, which has ended`,
        body: pullBody(ended, base),
    });
    if (!pull.ok)
        return pull;
    log.info(`${ended.lease}: \`${base}\` takes no direct commits; #${pull.value.number} removes its files`);
    return (0,result.ok)({ kind: 'waiting', pull: pull.value.number });
}
/** Files of the stack and its request, when the tree still holds this life of it. */
async function pathsOf({ team, name, uid }, tree) {
    const folder = (0,path/* stackFolder */.pl)(team, name);
    const files = (await tree.list(folder)).map((entry) => entry.path);
    if (files.length === 0)
        return [];
    const content = await tree.read(`${folder}/stack.json`);
    const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(`${folder}/stack.json`, content);
    if (manifest?.ok !== true || manifest.value.uid !== uid)
        return [];
    const request = (0,path/* requestPath */.Zq)(team, name);
    const requests = await tree.list(`requests/${team}`);
    return requests.some((entry) => entry.path === request) ? [...files, request] : files;
}
function messageOf({ lease, uid, issue }) {
    const home = issue === null ? '' : `\nIssue: #${issue}`;
    return `Remove ${lease}, which has ended\n\nIts end is proved; the tombstone is in evidence.\n\nUid: ${uid}${home}`;
}
function pullBody({ lease, issue }, base) {
    const home = issue === null ? '' : ` It was the lease of #${issue}.`;
    return (`The infrastructure of \`${lease}\` is gone, and its end is proved.${home} Its files are all that is left.\n\n` +
        `**Next:** \`${base}\` takes no direct commits by automation, so somebody who may merge to it merges this.\n`);
}

;// CONCATENATED MODULE: ../src/run/reaper/context.js

function recordContext(run) {
    return { now: run.ports.clock.now(), run: run.ports.run, commit: run.commit };
}
function evidenceLog(run, manifest) {
    return (0,evidence/* openEvidence */.i)(run.ports.openStorage(manifest.backend), manifest.repository);
}
/** Resource types that hold data, as the frozen module says. */
function dataTypesOf(reading) {
    return reading.module?.manifest.data?.resources ?? [];
}
function outcomeOf({ lease, manifest }, rest) {
    return { end: null, isRed: false, problems: [], ...rest, lease, uid: manifest.uid };
}

;// CONCATENATED MODULE: ../src/run/reaper/finish-end.js









/**
 * What is left once an end is proved: the files, then the comment, then the issue, then the record that all is done.
 * Level-triggered: from the tombstone alone, so that it also completes what a killed run left (L15).
 */
async function finishEnd(tombstone, log, run) {
    const { lease, uid } = tombstone;
    const [team = '', name = ''] = lease.split('/');
    const entry = (0,catalog_entry/* tombstoneEntry */.AN)(tombstone);
    const issue = entry?.issue ?? null;
    const { forge } = run.ports;
    const removal = await removeLease({ lease, team, name, uid, issue }, run.config, run.ports);
    const outcome = { lease, uid, end: (0,brands/* parseInstant */.nV)(tombstone.end) ?? null, reasonCode: tombstone.reasonCode };
    if (!removal.ok) {
        const message = removal.problems[0]?.message ?? 'its files could not be removed';
        const reasonCode = removal.problems[0]?.code ?? 'removal-failed';
        return { ...outcome, reasonCode, decision: 'failed', message, isRed: true, problems: removal.problems };
    }
    const isWaiting = removal.value.kind === 'waiting';
    const pull = removal.value.kind === 'waiting' ? removal.value.pull : undefined;
    if (issue !== null) {
        const ended = (0,brands/* parseInstant */.nV)(tombstone.at) ?? run.now;
        await forge.putComment(issue, lease_comment/* LEASE_MARKER */.e, endedLivingComment({ lease, ended }));
        await forge.putComment(issue, `ended-${uid.slice(0, 8)}`, endedText(tombstone, pull, run));
    }
    if (isWaiting)
        return {
            ...outcome,
            decision: 'waiting',
            message: `its end is proved; ${pull === undefined ? 'commit the removal of its files' : `PR #${pull} removes its files`}`,
            isRed: false,
            problems: [],
        };
    if (issue !== null)
        await forge.closeIssue(issue);
    await recordClosed(tombstone, issue, log, run);
    const gone = tombstone.lineage === null ? 'it was never applied' : `${tombstone.destroyed} resources destroyed`;
    return {
        ...outcome,
        decision: 'ended',
        message: `${gone}; its files are removed`,
        isRed: false,
        problems: [],
    };
}
function endedText(tombstone, pull, run) {
    const start = (0,brands/* parseInstant */.nV)(tombstone.start) ?? null;
    const ended = (0,brands/* parseInstant */.nV)(tombstone.at) ?? run.now;
    const month = (0,catalog_entry/* tombstoneEntry */.AN)(tombstone)?.price.usdMonth ?? null;
    const hours = start === null ? 0 : ((0,brands/* millisecondsOf */.W$)(ended) - (0,brands/* millisecondsOf */.W$)(start)) / lease_lease/* HOUR */.dp;
    return endedComment({
        lease: tombstone.lease,
        reasonCode: tombstone.reasonCode,
        start,
        ended,
        destroyed: tombstone.lineage === null ? null : tombstone.destroyed,
        leftovers: tombstone.leftovers,
        cost: month === null || start === null ? null : (0,lease_price/* costOf */.ho)((0,brands/* usd */.dR)(month), hours),
        removal: pull === undefined ? undefined : { pull, branch: run.config.repository.defaultBranch },
    });
}
async function recordClosed(tombstone, issue, log, run) {
    const { now, run: identity, commit } = recordContext(run);
    const { version, uid, lease, stateKey } = tombstone;
    await log.create({
        kind: 'run-record',
        version,
        uid,
        lease,
        stateKey,
        at: now,
        run: { ...identity },
        id: CLOSED_ID,
        event: 'closed',
        actor: { login: 'leasehold', id: 0 },
        reasonCode: tombstone.reasonCode,
        message: issue === null ? 'its files are removed' : 'its files are removed and its issue is closed',
        requestSha: null,
        commit,
        tree: null,
        planDigest: null,
        approvers: [],
        policy: null,
        pullRequest: null,
        issue,
        durationSeconds: 0,
        priceUsdMonth: null,
        resources: 0,
    }, CLOSED_ID);
}

// EXTERNAL MODULE: ../src/request/branch.js
var branch = __webpack_require__(285);
;// CONCATENATED MODULE: ../src/run/reaper/pending-pull.js



/**
 * The PR of an authorised person that would change a lease (L9): from a branch of this repository, to the default
 * branch, and not older than `reaper.max-pending`, as a forgotten PR must not keep a lease for ever.
 */
async function pendingPull(place, { config, now }, forge) {
    const request = (0,path/* requestPath */.Zq)(place.team, place.name);
    const folder = `${(0,path/* stackFolder */.pl)(place.team, place.name)}/`;
    for (const pull of await forge.openPullRequests()) {
        if (pull.isFork || pull.base !== config.repository.defaultBranch)
            continue;
        if ((0,lease_lease/* isReached */.xg)((0,lease_lease/* addHours */.LY)(pull.createdAt, config.reaper.maxPendingHours), now))
            continue;
        const paths = await forge.changedPaths(pull.number);
        if (!paths.some((path) => path === request || path.startsWith(folder)))
            continue;
        if (await isAuthorised(pull, config, forge))
            return pull.number;
    }
    return undefined;
}
/**
 * Who pushed a branch to this repository may write to it. A PR that automation made from an issue is as good as the
 * issue's author: anybody can open an issue, and nobody from outside may keep a lease alive with it.
 */
async function isAuthorised(pull, config, forge) {
    if (!pull.author.isBot)
        return true;
    const issue = (0,branch/* issueOfBranch */.Lr)(pull.branch);
    if (issue === undefined)
        return pull.branch.startsWith('leasehold/');
    const author = (await forge.issue(issue))?.author;
    const known = [...[...config.teams.values()].flatMap((team) => team.members), ...(config.approvers ?? [])];
    return author !== undefined && known.some((person) => person.id === author.id);
}

// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
;// CONCATENATED MODULE: ../src/run/reaper/end-lease.js














/**
 * Ends one lease: last look, destroy with proof, tombstone, removal of the files, issue. In this order, and each step
 * finds what an earlier run did, so that a run killed anywhere is completed by the next one (L9 to L12, L15).
 */
async function endLease(reading, decision, run) {
    if (decision.kind === 'remove-only') {
        const late = await lastLook(reading, decision, run);
        if (late.length > 0)
            return skipped(reading, late);
        return bury(reading, decision, undefined, run);
    }
    const begun = run.ports.clock.now();
    const result = await run.ports.destroyer.destroyLease({
        manifest: reading.facts.manifest,
        files: await (0,tree/* filesOf */.R)(run.tree, reading.folder),
        tree: reading.tree,
        config: run.config,
        reasonCode: decision.reasonCode,
        start: decision.start,
        end: decision.due,
        dataTypes: dataTypesOf(reading),
        lastLook: async () => lastLook(reading, decision, run),
    }, run.ports);
    const seconds = (Date.parse(run.ports.clock.now()) - Date.parse(begun)) / 1000;
    switch (result.kind) {
        case 'destroyed':
            return bury(reading, decision, { ...result, seconds }, run);
        case 'blocked':
            if (result.reasonCode === 'last-look')
                return skipped(reading, result.problems);
            return notEnded(reading, 'blocked', result.reasonCode, result.problems, run);
        case 'failed':
            return notEnded(reading, 'end-failed', result.reasonCode, result.diagnostics.map(stack_plan/* diagnosticProblem */.HL), run);
        case 'state-lost':
            return notEnded(reading, 'state-lost', 'state-lost', [{ code: 'state-lost', message: result.message }], run);
        case 'never-applied':
            return skipped(reading, [
                {
                    code: 'changed-meanwhile',
                    message: `the state of ${reading.facts.lease} vanished while it was looked at`,
                },
            ]);
    }
}
/**
 * L9, right before anything is destroyed: the default branch with its leasehold.yaml, the evidence and the open PRs,
 * all read again. Only when they still give the same end of the same request and stack does it go on.
 */
async function lastLook(reading, decision, run) {
    const { facts } = reading;
    const { ports } = run;
    const branch = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!branch.ok)
        return [changed('the default branch cannot be read')];
    const { tree, config } = branch.value;
    if (!config.reaper.enabled)
        return [changed('the reaper was switched off')];
    const again = (await (0,read_leases/* readLeases */.M)(tree, ports.openStorage, facts.lease)).leases[0];
    if (again === undefined)
        return [changed('it cannot be read any more')];
    if (again.tree !== reading.tree)
        return [changed('its stack changed')];
    const wasSha = facts.request.kind === 'missing' ? undefined : facts.request.sha;
    const isSha = again.facts.request.kind === 'missing' ? undefined : again.facts.request.sha;
    if (wasSha !== isSha || facts.request.kind !== again.facts.request.kind)
        return [changed('its request changed')];
    if (decision.kind === 'prove')
        return [];
    const now = ports.clock.now();
    const pull = await pendingPull(facts.manifest, { config, now }, ports.forge);
    const judged = decide({ ...again.facts, pendingPull: pull }, { config, now });
    if (judged.kind === decision.kind && judged.reasonCode === decision.reasonCode)
        return [];
    return [{ code: judged.reasonCode, message: judged.message }];
}
function changed(what) {
    return {
        code: 'changed-meanwhile',
        message: `${what} since it was judged`,
        remedy: 'the next run judges it again',
    };
}
/** The record and the tombstone, with the last catalog entry; then files and issue. */
async function bury(reading, decision, result, run) {
    const { facts } = reading;
    const log = evidenceLog(run, facts.manifest);
    const context = recordContext(run);
    const count = result?.destroyed ?? 0;
    const record = (0,records/* reaperRecord */.Vj)(facts, context, {
        id: 'ended',
        event: 'ended',
        reasonCode: decision.kind === 'remove-only' ? 'never-applied' : decision.reasonCode,
        message: result === undefined ? 'it was never applied' : `${count} resources destroyed, state empty`,
        resources: count,
        durationSeconds: result?.seconds ?? 0,
        priceUsdMonth: (0,lease_price/* monthlyPrice */.JB)(reading, run.prices),
    });
    await log.create(record, record.id);
    const ended = (await log.read('run-record', facts.lease, facts.manifest.uid, record.id)) ?? record;
    const tombstone = {
        kind: 'tombstone',
        ...(0,records/* commonEvidence */.dK)(facts, context),
        reasonCode: decision.reasonCode,
        start: decision.kind === 'remove-only' ? null : decision.start,
        end: decision.due,
        lineage: result?.lineage ?? null,
        serial: result?.serial ?? null,
        destroyed: count,
        leftovers: [...(result?.leftovers ?? [])],
        entry: { ...lastEntry(reading, decision, ended, run) },
    };
    await log.create(tombstone, TOMBSTONE_ID);
    return finishEnd(await written(reading, run), log, run);
}
function lastEntry(reading, decision, ended, run) {
    const price = (0,lease_price/* priceOf */.xx)(reading, run.prices);
    const lease = {
        facts: reading.facts,
        module: reading.module?.manifest,
        price: price === undefined ? undefined : { usdMonth: price.usdMonth, unpriced: price.unpriced },
        leaseLength: reading.request?.lease,
    };
    const start = decision.kind === 'remove-only' ? null : decision.start;
    return (0,catalog_entry/* endedEntry */.XT)((0,catalog_entry/* catalogEntry */.Wo)(lease, run.config), ended, { start, end: decision.due });
}
/** The tombstone as it stands in storage: another run may have written it first. */
async function written(reading, run) {
    const { lease, manifest } = reading.facts;
    const tombstone = await evidenceLog(run, manifest).read('tombstone', lease, manifest.uid, TOMBSTONE_ID);
    if (tombstone === undefined)
        throw new result/* Fault */.vC('tombstone-missing', `${lease} has no tombstone after it was written`);
    return tombstone;
}
async function notEnded(reading, event, reasonCode, found, run) {
    const { facts } = reading;
    const serial = facts.state.kind === 'present' ? facts.state.state.serial : 'none';
    const message = found[0]?.message ?? reasonCode;
    const record = (0,records/* reaperRecord */.Vj)(facts, recordContext(run), {
        id: `${event}-${reasonCode}-${serial}`,
        event,
        reasonCode,
        message,
    });
    await evidenceLog(run, facts.manifest).create(record, record.id);
    const decision = event === 'end-failed' ? 'failed' : event;
    return outcomeOf(facts, { decision, reasonCode, message, isRed: true, problems: found });
}
function skipped(reading, found) {
    const reasonCode = found[0]?.code ?? 'changed-meanwhile';
    return outcomeOf(reading.facts, {
        decision: 'skipped',
        reasonCode,
        message: found[0]?.message ?? reasonCode,
    });
}
/** The tombstone of a lease that ended in an earlier run. */
function tombstoneOf(reading) {
    return evidenceOf(reading.facts.evidence, 'tombstone')[0];
}

;// CONCATENATED MODULE: ../src/run/reaper/report.js


/** What a mode would have done about a decision, in words for people. */
const WOULD = {
    warn: 'would warn',
    end: 'would destroy',
    prove: 'would prove its end',
    'remove-only': 'would remove its files',
    remove: 'would remove its files',
};
const CHANGED = new Set(['warned', 'ended', 'closed', 'waiting']);
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
    return { result, summary: `### ❌ ${(0,markdown/* escapeMarkdown */.FV)(message)}\n` };
}
function resultOf({ outcomes, cap, input, run }) {
    const red = outcomes.filter(({ isRed }) => isRed);
    const changed = outcomes.filter(({ decision }) => CHANGED.has(decision));
    const common = {
        version: 1,
        action: 'reaper',
        commit: run.commit,
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
            reasonCode: 'too-many-due',
            message: `${cap.message} (${cap.digest})`,
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
function summaryOf({ outcomes, cap, input, run, total }) {
    const lines = [
        `### Leases at ${(0,say/* sayInstant */.$)(run.now)}`,
        '',
        `Mode ${(0,markdown/* inlineCode */.ti)(input.mode)} · ${sayLeases(total)} at ${(0,markdown/* inlineCode */.ti)(run.commit.slice(0, 7))}`,
        '',
    ];
    if (cap !== undefined)
        lines.push(`❌ **${(0,markdown/* escapeMarkdown */.FV)(cap.message)}** · ${(0,markdown/* inlineCode */.ti)(cap.digest)}`, '');
    lines.push('| lease | decision | why | end |', '| --- | --- | --- | --- |');
    for (const { lease, decision, isRed, message, end } of outcomes.slice(0, ROWS)) {
        const word = input.mode === 'report' ? (WOULD[decision] ?? decision) : decision;
        const when = end === null ? '' : (0,say/* sayInstant */.$)(end);
        lines.push(`| ${(0,markdown/* escapeMarkdown */.FV)(lease)} | ${isRed ? '❌ ' : ''}${word} | ${(0,markdown/* messageMarkdown */.zv)(message)} | ${when} |`);
    }
    if (outcomes.length > ROWS)
        lines.push('', `and ${outcomes.length - ROWS} more, in output \`result\``);
    return `${lines.join('\n')}\n`;
}
function sayLeases(count) {
    return `${count} lease${count === 1 ? '' : 's'}`;
}
function plain(problem) {
    const { allowed, ...rest } = problem;
    return { ...rest, ...(allowed !== undefined && { allowed: [...allowed] }) };
}

;// CONCATENATED MODULE: ../src/comment/warning-comment.js




/** A warning before the end (L8): what ends, when, what going on costs, and what would be destroyed. */
function warningComment(view) {
    return `${[headline(view), '', goOn(view), destroys(view), ...blockers(view)].join('\n')}\n`;
}
function headline({ lease, end, now }) {
    const name = (0,markdown/* escapeMarkdown */.FV)(lease);
    return (0,lease_lease/* isReached */.xg)(end, now)
        ? `⏳ **${name} has run out** (${(0,say/* sayInstant */.$)(end)})`
        : `⏳ **${name} ends in ${(0,say/* saySpan */.Y)(now, end)}** (${(0,say/* sayInstant */.$)(end)})`;
}
function goOn({ extension, latestEnd, request, end, now }) {
    const file = (0,markdown/* inlineCode */.ti)(request);
    if (extension === undefined)
        return `It cannot go on: ${(0,say/* sayInstant */.$)(latestEnd)} is the longest that its environment allows.${(0,lease_lease/* isReached */.xg)(end, now) ? '' : ` To end it sooner, delete ${file} by a pull request.`}`;
    const price = extension.price === null ? 'unpriced' : `about ${(0,money/* sayUsd */.c)(extension.price)}`;
    return `Keep it ${extension.hours} more: \`lease: ${extension.length}\` in ${file}, ${price}. Longest allowed: until ${(0,say/* sayInstant */.$)(latestEnd)}.`;
}
function destroys({ rehearsal, destroyNotBefore }) {
    const { resources, data } = rehearsal;
    const what = `${resources} resource${resources === 1 ? '' : 's'}`;
    const holding = data.length === 0
        ? 'none of them holds data'
        : `of which **${data.length} hold${data.length === 1 ? 's' : ''} data**: ${data.map(markdown/* inlineCode */.ti).join(', ')}`;
    return `If the request stays as it is, this will be destroyed, not before ${(0,say/* sayInstant */.$)(destroyNotBefore)} (rehearsed just now): ${what}, ${holding}.`;
}
function blockers({ rehearsal }) {
    if (rehearsal.blockers.length === 0)
        return [];
    return [
        '',
        '⚠️ The rehearsal says that this would not work:',
        ...rehearsal.blockers.map(({ message, remedy }) => `- ${(0,markdown/* escapeMarkdown */.FV)(message)}${remedy === undefined ? '' : `: ${(0,markdown/* escapeMarkdown */.FV)(remedy)}`}`),
    ];
}

// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
;// CONCATENATED MODULE: ../src/run/reaper/warn-lease.js










/** What a warning offers: a week more. */
const EXTENSION_HOURS = 168;
/**
 * Rehearses the destroy, delivers the warning, then writes down that it was delivered: in this order, as a lease whose
 * warning did not arrive must not end (L8). Repeated, it changes the same comment and finds the same evidence.
 */
async function warnLease(reading, decision, run) {
    const { facts } = reading;
    const { ports, config } = run;
    const rehearsal = await ports.destroyer.rehearseDestroy({
        manifest: facts.manifest,
        files: await (0,tree/* filesOf */.R)(run.tree, reading.folder),
        tree: reading.tree,
        config,
        dataTypes: dataTypesOf(reading),
    }, ports);
    const id = `${decision.stage}-${(0,records/* stamp */.iE)(decision.end)}`;
    const comment = await deliver(reading, decision, rehearsal, run);
    const context = recordContext(run);
    const warning = {
        kind: 'warning',
        ...(0,records/* commonEvidence */.dK)(facts, context),
        stage: decision.stage,
        end: decision.end,
        issue: facts.manifest.issue,
        comment,
        rehearsal: { resources: rehearsal.resources, data: [...rehearsal.data] },
    };
    const message = `warned of its end, ${(0,say/* sayInstant */.$)(decision.end)}, \`${decision.stage}\` before`;
    const log = evidenceLog(run, facts.manifest);
    const record = (0,records/* reaperRecord */.Vj)(facts, context, {
        id: `warned-${id}`,
        event: 'warned',
        reasonCode: decision.reasonCode,
        message,
        resources: rehearsal.resources,
        priceUsdMonth: (0,lease_price/* monthlyPrice */.JB)(reading, run.prices),
    });
    // The record first: once the evidence is there, no later run comes back to this warning.
    await log.create(record, record.id);
    await log.create(warning, id);
    return outcomeOf(facts, {
        decision: 'warned',
        reasonCode: decision.reasonCode,
        message,
        end: decision.end,
        problems: rehearsal.blockers,
    });
}
async function deliver(reading, decision, rehearsal, run) {
    const { manifest, lease } = reading.facts;
    const markdown = warningText(reading, decision, rehearsal, run);
    if (manifest.issue === null) {
        run.ports.log.warn(`${lease} has no issue, so its warning stands in this run only: ${decision.message}`);
        return null;
    }
    const marker = `warning-${decision.stage}-${(0,records/* stamp */.iE)(decision.end)}`;
    return (await run.ports.forge.putComment(manifest.issue, marker, markdown)).id;
}
function warningText(reading, decision, rehearsal, run) {
    const { facts } = reading;
    const { end } = decision;
    const longest = latestEnd(reading, end, run);
    const more = ((0,brands/* millisecondsOf */.W$)((0,lease_lease/* earliest */.Qd)((0,lease_lease/* addHours */.LY)(end, EXTENSION_HOURS), longest)) - (0,brands/* millisecondsOf */.W$)(end)) / lease_lease/* HOUR */.dp;
    const request = facts.request.kind === 'valid' ? facts.request : undefined;
    const hours = Math.floor(more);
    return warningComment({
        lease: facts.lease,
        request: facts.manifest.request,
        now: run.now,
        end,
        destroyNotBefore: (0,lease_lease/* addHours */.LY)((0,lease_lease/* latest */.IW)(end, run.now), run.config.leases.graceHours),
        extension: hours < 1 || request?.length.kind !== 'for'
            ? undefined
            : {
                length: writeHours(request.length.hours + hours),
                hours: (0,lease_length/* sayHours */.hH)(hours),
                price: (0,lease_price/* costOf */.ho)((0,lease_price/* monthlyPrice */.JB)(reading, run.prices), hours),
            },
        latestEnd: longest,
        rehearsal,
    });
}
/** How far the longest length would reach; its environment's maximum binds. */
function latestEnd({ facts }, end, { config }) {
    const { start } = (0,life/* lifeOf */.c_)(facts, config);
    if (start === null || facts.request.kind !== 'valid')
        return end;
    const longest = { kind: 'for', hours: 9999 * 168, text: '9999w' };
    const terms = (0,life/* leaseTerms */.yK)(facts, { ...facts.request, length: longest }, start, config);
    const natural = terms === undefined ? null : (0,lease_lease/* naturalEnd */.h7)(terms);
    return natural ?? (terms === undefined ? null : (0,lease_lease/* leaseEnd */.iJ)(terms)) ?? end;
}
function writeHours(hours) {
    return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}

;// CONCATENATED MODULE: ../src/run/reaper/reaper.js

















/** Looks at every lease of the default branch and ends what has ended (design: lease and reaper contract). */
async function reap(input, ports) {
    const opened = await openRun(ports);
    if ('result' in opened)
        return opened;
    const run = opened;
    const readings = await (0,read_leases/* readLeases */.M)(run.tree, ports.openStorage, input.only);
    if (input.only !== undefined && readings.leases.length + readings.unread.length === 0)
        return reaperStopped('lease-unknown', `the default branch has no stack of ${input.only}`);
    if (input.environment !== undefined && !run.config.environments.has(input.environment))
        return reaperStopped('environment-unknown', `leasehold.yaml has no environment ${input.environment}`);
    const judged = readings.leases.map((reading) => ({
        reading,
        decision: decide(reading.facts, { config: run.config, now: run.now }),
    }));
    // Over all environments: a mistake in one of them is a reason to stop in each.
    const cap = capOf(judged.map(candidateOf), readings.total, run.config.reaper);
    const outcomes = [
        ...readings.unread.map(unreadOutcome),
        ...(await actOnAll(judged.filter(isMine(input)), input, { run, readings, cap })),
        ...(input.mode === 'destroy' ? await finishOthers(readings, input, run) : []),
    ];
    return reaperOutcome({ input, outcomes, cap, run, total: readings.total });
}
/** The default branch as origin has it now: a checkout of some minutes ago decides nothing. */
async function openRun(ports) {
    const found = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!found.ok)
        return reaperStopped('config-unreadable', 'leasehold.yaml cannot be read', found.problems);
    const { commit, config } = found.value;
    const tree = ports.git.tree(commit);
    const prices = await (0,load/* loadPrices */.$W)(tree);
    if (!prices.ok)
        ports.log.warn('the unit prices cannot be read, so prices are unknown');
    return { ports, config, tree, commit, now: ports.clock.now(), prices: prices.ok ? prices.value : undefined };
}
/** Warnings first, as they protect; then ends, the longest overdue first (L17). */
async function actOnAll(judged, input, acting) {
    const outcomes = [];
    for (const one of [...judged].sort((a, b) => rank(a.decision) - rank(b.decision))) {
        try {
            outcomes.push(await act(one, input, acting));
        }
        catch (error) {
            outcomes.push(failed(one, error));
        }
    }
    return outcomes;
}
async function act({ reading, decision }, { mode }, acting) {
    const { run } = acting;
    if (mode === 'report')
        return told(reading, decision);
    switch (decision.kind) {
        case 'warn':
            return warnLease(reading, decision, run);
        case 'kept':
        case 'blocked':
        case 'invalid':
        case 'state-lost':
            await recordOnce(reading, decision, run);
            return told(reading, decision);
        case 'prove':
        case 'remove':
        case 'end':
        case 'remove-only': {
            const stop = stopOf(reading, decision, mode, acting);
            if (stop !== undefined)
                return { ...told(reading, decision), ...stop };
            if (decision.kind !== 'remove')
                return endLease(reading, decision, run);
            const tombstone = (0,lease_facts/* evidenceOf */.X1)(reading.facts.evidence, 'tombstone')[0];
            if (tombstone === undefined)
                throw new result/* Fault */.vC('tombstone-missing', 'a tombstone was judged and is gone');
            return finishEnd(tombstone, evidenceLog(run, reading.facts.manifest), run);
        }
    }
}
/** Why an end that is due is not carried out in this run. */
function stopOf(reading, decision, mode, { run, readings, cap }) {
    const stop = (reasonCode, message, isRed = true) => ({ decision: 'skipped', reasonCode, message, isRed });
    if (mode === 'warn')
        return stop('mode-warn', `${decision.message}; mode \`warn\` ends nothing`, false);
    if (!run.config.reaper.enabled)
        return stop('reaper-disabled', `${decision.message}; \`reaper.enabled\` is false in leasehold.yaml`);
    const scope = (0,read_leases/* scopeOf */.O)(reading.facts.manifest.backend);
    if (readings.unread.some((unread) => unread.scope === scope))
        return stop('source-unknown', `${decision.message}; something in ${scope} could not be read, so nothing there ends`);
    const isCapped = decision.kind === 'end' || decision.kind === 'remove-only';
    if (isCapped && cap !== undefined)
        return stop('too-many-due', cap.message);
    return undefined;
}
/** Ended lives that Git does not hold any more, or holds under a new life (L15). */
async function finishOthers(readings, { only, environment }, run) {
    const { config, ports } = run;
    const storage = ports.openStorage(config.backend);
    const log = (0,evidence/* openEvidence */.i)(storage, config.repository.id);
    const seen = new Set([
        ...readings.leases.map(({ facts }) => facts.manifest.uid),
        ...readings.unread.map(({ uid }) => uid),
    ]);
    const outcomes = [];
    for (const { lease, uid } of unclosedLeases(config.repository.id, await storage.list(`${config.repository.id}/`))) {
        if (seen.has(uid) || (only !== undefined && only !== lease))
            continue;
        try {
            const tombstone = await log.read('tombstone', lease, uid, TOMBSTONE_ID);
            const isOfOther = environment !== undefined && tombstone?.entry['environment'] !== environment;
            if (tombstone !== undefined && !isOfOther)
                outcomes.push(await finishEnd(tombstone, log, run));
        }
        catch (error) {
            outcomes.push({ ...faultOf(error), lease, uid, end: null });
        }
    }
    return outcomes;
}
function isMine({ environment }) {
    return ({ reading }) => environment === undefined || reading.facts.manifest.environment === environment;
}
async function recordOnce(reading, decision, run) {
    const record = (0,records/* decisionRecord */.Qk)(reading.facts, decision, recordContext(run));
    if (record === undefined)
        return;
    const known = (0,lease_facts/* evidenceOf */.X1)(reading.facts.evidence, 'run-record').some(({ id }) => id === record.id);
    if (!known)
        await evidenceLog(run, reading.facts.manifest).create(record, record.id);
}
function told({ facts }, decision) {
    return outcomeOf(facts, {
        decision: decision.kind,
        reasonCode: decision.reasonCode,
        message: decision.message,
        end: endOf(decision),
        isRed: isRed(decision),
        problems: decision.kind === 'invalid' ? decision.problems : [],
    });
}
function endOf(decision) {
    if ('due' in decision)
        return decision.due;
    return 'end' in decision ? decision.end : null;
}
function candidateOf({ reading, decision }) {
    return { lease: reading.facts.lease, uid: reading.facts.manifest.uid, decision };
}
function rank(decision) {
    if (decision.kind === 'warn')
        return Number.MIN_SAFE_INTEGER + 1;
    return 'due' in decision ? (0,brands/* millisecondsOf */.W$)(decision.due) : Number.MIN_SAFE_INTEGER;
}
function unreadOutcome(unread) {
    return {
        lease: unread.lease,
        uid: unread.uid,
        decision: 'unread',
        reasonCode: unread.reasonCode,
        message: unread.problems[0]?.message ?? 'it cannot be read',
        end: null,
        isRed: true,
        problems: unread.problems,
    };
}
/** One lease's outage delays no other (L17). */
function failed({ reading }, error) {
    const { lease, manifest } = reading.facts;
    return { ...faultOf(error), lease, uid: manifest.uid, end: null };
}
function faultOf(error) {
    const reasonCode = error instanceof result/* Fault */.vC ? error.code : 'unexpected-error';
    const message = error instanceof Error ? error.message : String(error);
    return { decision: 'failed', reasonCode, message, isRed: true, problems: [{ code: reasonCode, message }] };
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
