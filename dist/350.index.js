export const id = 350;
export const ids = [350];
export const modules = {

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  As: () => (/* binding */ isComplete),
  rg: () => (/* binding */ isMarker),
  Bs: () => (/* binding */ markersOf),
  m3: () => (/* binding */ readPlan),
  aC: () => (/* binding */ summarisePlan)
});

// UNUSED EXPORTS: actionOf, planDigest

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
                        properties: { name: TEXT, expressions: { type: 'object' } },
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
                            expressions: { type: 'object' },
                        },
                    },
                },
                module_calls: {
                    type: 'object',
                    additionalProperties: {
                        type: 'object',
                        properties: { module: { $ref: '#/definitions/module' } },
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
    if (!/^1\.[0-9]+$/.test(plan.format_version)) {
        return (0,result/* problems */.Bk)({
            code: 'plan-format',
            message: 'the plan has a format that is not known',
            field: '/format_version',
            allowed: ['1.x'],
            remedy: 'use the engine version that leasehold.yaml names',
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

/***/ 6024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ uidsOfStacks),
  u: () => (/* binding */ verifyChange)
});

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/git-objects.js
var git_objects = __webpack_require__(4741);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
// EXTERNAL MODULE: ../src/module/load.js + 1 modules
var load = __webpack_require__(8040);
// EXTERNAL MODULE: ../src/platform/platform.js
var platform = __webpack_require__(2212);
// EXTERNAL MODULE: ../src/platform/tree.js
var platform_tree = __webpack_require__(3195);
// EXTERNAL MODULE: ../src/request/path.js
var request_path = __webpack_require__(170);
;// CONCATENATED MODULE: ../src/stack/changes.js


/** Keeps a folder in Git; neither a request nor part of a stack. */
const PLACEHOLDER = /^(requests|stacks)\/(\.gitkeep|README\.md)$/;
/**
 * Sorts changed paths by lease. A path that only looks like a request or a stack is a problem and never "another path":
 * on a file system that folds case it would lie over a real one (S4).
 */
function sortChanges(changes) {
    const leases = new Map();
    const otherPaths = [];
    const problems = [];
    for (const { path, kind } of changes) {
        const root = path.normalize('NFKC').toLowerCase().split(/[\\/]/)[0];
        if ((root !== 'requests' && root !== 'stacks') || PLACEHOLDER.test(path)) {
            otherPaths.push(path);
            continue;
        }
        const request = (0,request_path/* parseRequestPath */.I)(path);
        const place = request.ok ? request.value : (0,request_path/* parseStackPath */.DI)(path);
        if (place !== undefined) {
            const { team, name, lease } = place;
            leases.set(lease, { team, name, lease, request: request.ok ? kind : leases.get(lease)?.request });
        }
        // What is wrong may always be taken away.
        else if (kind === 'deleted')
            otherPaths.push(path);
        else if (root === 'requests' && !request.ok)
            problems.push(...request.problems);
        else
            problems.push(strayPath(path));
    }
    return {
        leases: [...leases.values()].sort((a, b) => (0,canonical/* compareText */.n6)(a.lease, b.lease)),
        otherPaths,
        problems,
    };
}
function strayPath(path) {
    return {
        code: 'wrong-path',
        message: 'the path is in no stack',
        file: path,
        line: 1,
        field: '',
        allowed: ['stacks/<team>/<name>/…, team and name in lower-case letters, digits and hyphens'],
        remedy: 'remove the file: the machine owns stacks/',
    };
}

;// CONCATENATED MODULE: ../src/stack/differences.js

/** More say nothing new. */
const MOST = 20;
/**
 * Names each file of a stack that is not what trusted code renders, with the first line that differs and the command
 * that renders the stack again.
 */
async function differences(head, folder, rendered, request) {
    const entries = new Map((await head.list(folder)).map((entry) => [entry.path.slice(folder.length + 1), entry]));
    const paths = [...new Set([...rendered.keys(), ...entries.keys()])].sort(canonical/* compareText */.n6);
    const found = [];
    for (const path of paths) {
        const expected = rendered.get(path);
        const entry = entries.get(path);
        const actual = entry?.kind === 'file' ? await head.read(entry.path) : undefined;
        const what = describe(expected, entry?.kind, actual);
        if (what !== undefined)
            found.push(problem(`${folder}/${path}`, request, what));
    }
    // A refusal without a problem would read as an answer: Git also holds empty folders and modes that no listing shows.
    return found.length === 0 ? [problem(folder, request, HIDDEN)] : found.slice(0, MOST);
}
const HIDDEN = { message: 'is another Git tree, though each of its files is as rendered', line: 1 };
function describe(expected, kind, actual) {
    if (kind === undefined)
        return { message: 'is missing', line: 1 };
    if (expected === undefined)
        return { message: 'is not part of the stack', line: 1 };
    if (actual === undefined)
        return { message: `is not a regular file but ${kind}`, line: 1 };
    if (Buffer.compare(expected, actual) === 0)
        return undefined;
    return { message: 'is not what is rendered from its request', line: firstDifference(expected, actual) };
}
function firstDifference(expected, actual) {
    let line = 1;
    for (let at = 0; at < expected.length && expected[at] === actual[at]; at += 1)
        if (expected[at] === 0x0a)
            line += 1;
    return line;
}
function problem(file, request, { message, line }) {
    return {
        code: 'stack-differs',
        message: `${file} ${message}`,
        file,
        line,
        field: '',
        allowed: [`what \`leasehold render ${request}\` writes`],
        remedy: `take the folder from the default branch (git restore), then run \`leasehold render ${request}\` and commit what it writes`,
    };
}

// EXTERNAL MODULE: ../src/stack/manifest.js + 1 modules
var stack_manifest = __webpack_require__(9861);
// EXTERNAL MODULE: ../src/stack/render.js + 3 modules
var render = __webpack_require__(1013);
// EXTERNAL MODULE: ../src/stack/settle.js + 1 modules
var settle = __webpack_require__(6424);
;// CONCATENATED MODULE: ../src/stack/verify.js














/**
 * Holds a change against what trusted code renders (S4, S9, S10, S19). Config, modules, pins and frozen modules come
 * from base; only the requests are taken from head, and every stack that changes must equal its render byte for byte.
 */
async function verifyChange(input) {
    const config = await (0,platform/* platformOf */.t)(input.base).config();
    if (!config.ok)
        return config;
    const sorted = sortChanges(input.changes);
    const found = [...sorted.problems];
    const leases = [];
    const removed = [];
    const claimed = new Map();
    for (const change of sorted.leases) {
        const verified = await verifyLease(input, change);
        if (!verified.ok)
            found.push(...verified.problems);
        else if (verified.value === 'removed')
            removed.push(change.lease);
        else if (verified.value !== undefined) {
            const { manifest, lease } = verified.value;
            const other = claimed.get(manifest.uid);
            if (other !== undefined)
                found.push(uidTaken(manifest, `uid of ${other} in the same change`));
            claimed.set(manifest.uid, lease);
            leases.push(verified.value);
        }
    }
    if (found.length > 0)
        return (0,result/* problems */.Bk)(...found);
    return (0,result.ok)({ config: config.value, leases, removed, otherPaths: sorted.otherPaths });
}
async function verifyLease(input, change) {
    const { base, head } = input;
    const { team, name } = change;
    const path = (0,request_path/* requestPath */.Zq)(team, name);
    const living = await (0,settle/* readLiving */.O)(base, team, name);
    if (!living.ok)
        return living;
    const content = await head.read(path);
    if (content === undefined) {
        // Written, but nothing to read: a link or a submodule. It must not pass for a request that was deleted.
        const isWritten = change.request === 'added' || change.request === 'changed';
        return isWritten ? (0,result/* problems */.Bk)(notAFile(path)) : verifyWithoutRequest(input, change, living.value);
    }
    if (living.value !== undefined) {
        const settled = await (0,settle/* settle */.G)({ base, path, content, living: living.value, fresh: freshOf(living.value) });
        return settled.ok ? compare(input, change, settled.value, living.value) : settled;
    }
    const claim = await readClaim(head, team, name);
    if (!claim.ok)
        return claim;
    const settled = await (0,settle/* settle */.G)({ base, path, content, living: undefined, fresh: freshOf(claim.value) });
    if (!settled.ok)
        return settled;
    const uid = (0,brands/* asUid */.N0)(claim.value.uid);
    if ((await input.knownUids(uid)) || (await uidsOfStacks(base)).has(uid)) {
        return (0,result/* problems */.Bk)(uidTaken(claim.value, 'uid of another life'));
    }
    return compare(input, change, settled.value, undefined);
}
/** Compares the stack in head with what trusted code renders from the settled request. */
async function compare({ base, head }, { team, name, lease }, settled, living) {
    const folder = (0,request_path/* stackFolder */.pl)(team, name);
    const rendered = (0,render/* renderStack */.x)(settled);
    if (!rendered.ok)
        return (0,result/* problems */.Bk)(...rendered.problems.map((one) => (0,schema/* locate */.x5)(settled.request.document, one)));
    const { request, module, pins } = settled;
    const facts = { lease, request, module, stackFolder: folder };
    const [before, after] = [await base.id(folder), await head.id(folder)];
    const tree = (0,git_objects/* treeId */.Mh)(rendered.value);
    if (after === tree) {
        const kind = living === undefined ? 'create' : before === after ? 'unchanged' : 'update';
        return (0,result.ok)({ ...facts, kind, manifest: (0,stack_manifest/* manifestOf */.$V)(pins, request), files: rendered.value, tree });
    }
    // A change of config or toolkit since the last render disturbs no change of the lease's length or end.
    if (living !== undefined && after !== undefined && after === before && asksForTheSame(settled)) {
        return (0,result.ok)({
            ...facts,
            kind: 'unchanged',
            manifest: living,
            files: await (0,platform_tree/* filesOf */.R)(base, folder),
            tree: after,
        });
    }
    return (0,result/* problems */.Bk)(...(await differences(head, folder, rendered.value, request.path)));
}
function asksForTheSame({ request, before }) {
    if (before === undefined)
        return false;
    const isSameOwner = before.owner.toLowerCase() === request.owner.login.toLowerCase();
    return isSameOwner && (0,canonical/* digestOf */.ol)(before.inputs) === (0,canonical/* digestOf */.ol)(request.inputs);
}
async function verifyWithoutRequest({ base, head, isEnded }, { team, name, lease }, living) {
    const folder = (0,request_path/* stackFolder */.pl)(team, name);
    const [before, after] = [await base.id(folder), await head.id(folder)];
    if (living === undefined || before === undefined) {
        return after === undefined ? (0,result.ok)(undefined) : (0,result/* problems */.Bk)(withoutRequest(team, name));
    }
    if (after === undefined) {
        const hasEnded = isEnded !== undefined && (await isEnded((0,brands/* asUid */.N0)(living.uid), lease));
        return hasEnded ? (0,result.ok)('removed') : (0,result/* problems */.Bk)(removedEarly(team, name));
    }
    const files = await (0,platform_tree/* filesOf */.R)(base, folder);
    if (after !== before)
        return (0,result/* problems */.Bk)(...(await differences(head, folder, files, (0,request_path/* requestPath */.Zq)(team, name))));
    const module = await (0,load/* loadFrozenModule */.dP)(base, team, name);
    if (!module.ok)
        return module;
    return (0,result.ok)({
        kind: 'delete',
        lease,
        request: undefined,
        manifest: living,
        module: module.value,
        files,
        tree: before,
        stackFolder: folder,
    });
}
/** Uid and issue of a new stack: made by whoever rendered it first, so only claims until they are checked (S19). */
async function readClaim(head, team, name) {
    const path = `${(0,request_path/* stackFolder */.pl)(team, name)}/${render/* STACK_MANIFEST */.$}`;
    const content = await head.read(path);
    if (content !== undefined)
        return (0,stack_manifest/* readManifest */.WI)(path, content);
    const request = (0,request_path/* requestPath */.Zq)(team, name);
    return (0,result/* problems */.Bk)({
        code: 'stack-missing',
        message: `${request} has no rendered stack`,
        file: request,
        line: 1,
        field: '',
        allowed: ['a request together with its rendered stack'],
        remedy: `run \`leasehold render ${request}\` and commit ${(0,request_path/* stackFolder */.pl)(team, name)}`,
    });
}
/** Folders of the stacks of a tree, by uid; one that has more than one is claimed twice (S19). */
async function uidsOfStacks(tree) {
    const uids = new Map();
    for (const { path } of await tree.list('stacks')) {
        if (!path.endsWith(`/${render/* STACK_MANIFEST */.$}`) || path.split('/').length !== 4)
            continue;
        const content = await tree.read(path);
        const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
        if (manifest?.ok !== true)
            continue;
        const { uid } = manifest.value;
        uids.set(uid, [...(uids.get(uid) ?? []), path.slice(0, -render/* STACK_MANIFEST */.$.length - 1)]);
    }
    return uids;
}
function freshOf(manifest) {
    return { uid: (0,brands/* asUid */.N0)(manifest.uid), issue: manifest.issue };
}
function uidTaken(manifest, whose) {
    const folder = (0,request_path/* stackFolder */.pl)(manifest.team, manifest.name);
    return {
        code: 'uid-taken',
        message: `the uid of ${folder} is the ${whose}`,
        file: `${folder}/${render/* STACK_MANIFEST */.$}`,
        line: 1,
        field: '/uid',
        allowed: ['a uid that was never used'],
        remedy: `remove ${folder} and run \`leasehold render ${manifest.request}\``,
    };
}
function notAFile(path) {
    return {
        code: 'not-a-file',
        message: `${path} is not a regular file`,
        file: path,
        line: 1,
        field: '',
        allowed: ['a regular file, no link'],
        remedy: 'replace it by a file that holds the request',
    };
}
function withoutRequest(team, name) {
    return {
        code: 'stack-without-request',
        message: `${(0,request_path/* stackFolder */.pl)(team, name)} belongs to no request`,
        file: `${(0,request_path/* stackFolder */.pl)(team, name)}/${render/* STACK_MANIFEST */.$}`,
        line: 1,
        field: '/request',
        allowed: [(0,request_path/* requestPath */.Zq)(team, name)],
        remedy: `write ${(0,request_path/* requestPath */.Zq)(team, name)} and run \`leasehold render ${(0,request_path/* requestPath */.Zq)(team, name)}\``,
    };
}
function removedEarly(team, name) {
    return {
        code: 'stack-removed',
        message: `${(0,request_path/* stackFolder */.pl)(team, name)} is removed, but its lease has not ended`,
        file: `${(0,request_path/* stackFolder */.pl)(team, name)}/${render/* STACK_MANIFEST */.$}`,
        line: 1,
        field: '',
        allowed: ['the stack as it is, until the end is proved'],
        remedy: `restore the folder; to end the lease delete ${(0,request_path/* requestPath */.Zq)(team, name)} only`,
    };
}


/***/ })

};
