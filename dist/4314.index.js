export const id = 4314;
export const ids = [4314];
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
