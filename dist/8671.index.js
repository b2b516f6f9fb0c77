export const id = 8671;
export const ids = [8671];
export const modules = {

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ homeBody),
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

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* unused harmony export memoryTree */
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

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stopped),
/* harmony export */   q: () => (/* binding */ provisionOutcome)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _stack_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(145);


/** The worst of all leases decides; one failing lease hides no other. */
function provisionOutcome(leases, extra = {}) {
    const decision = ORDER.find((each) => leases.some((lease) => lease.decision === each)) ?? 'nothing';
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
const ORDER = ['failed', 'blocked', 'done', 'nothing'];
function plainProblem({ allowed, ...problem }) {
    return allowed === undefined ? problem : { ...problem, allowed: [...allowed] };
}
const ICONS = { done: '✅', nothing: '➖', blocked: '⛔', failed: '❌' };
function summaryTable(leases) {
    const rows = leases.map(({ decision, lease, message, counts, planDigest }) => [
        `| ${ICONS[decision]}`,
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(lease),
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(message),
        counts === undefined ? '' : (0,_stack_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sayCounts */ .A7)(counts),
        planDigest === undefined ? '' : `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(planDigest.slice(0, 19))} |`,
    ].join(' | '));
    return ['| | lease | | plan | digest |', '| --- | --- | --- | --- | --- |', ...rows.map(endRow), ''].join('\n');
}
function endRow(row) {
    return row.endsWith('|') ? row : `${row} |`;
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPullRequest: () => (/* binding */ planPullRequest)
});

// EXTERNAL MODULE: ../src/evidence/known-uids.js
var known_uids = __webpack_require__(6640);
// EXTERNAL MODULE: ../src/evidence/evidence.js + 1 modules
var evidence_evidence = __webpack_require__(4675);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/platform/config.js + 1 modules
var platform_config = __webpack_require__(7891);
// EXTERNAL MODULE: ../src/stack/verify.js + 1 modules
var verify = __webpack_require__(8338);
// EXTERNAL MODULE: ../src/run/account.js
var account = __webpack_require__(8066);
// EXTERNAL MODULE: ../src/run/pool.js
var pool = __webpack_require__(6723);
// EXTERNAL MODULE: ../src/run/provision/outcome.js
var outcome = __webpack_require__(353);
// EXTERNAL MODULE: ../src/request/branch.js
var branch = __webpack_require__(285);
// EXTERNAL MODULE: ../src/run/pull-askers.js
var pull_askers = __webpack_require__(8704);
// EXTERNAL MODULE: ../src/run/render-request/home.js + 1 modules
var home = __webpack_require__(7328);
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
// EXTERNAL MODULE: ../src/run/state-lock.js + 1 modules
var state_lock = __webpack_require__(8588);
// EXTERNAL MODULE: ../src/run/stack-state.js
var stack_state = __webpack_require__(7005);
;// CONCATENATED MODULE: ../src/run/provision/plan.js












/**
 * Plans every stack that a pull request creates or changes. Nothing of it reaches Terraform before all of it was
 * verified against what trusted code renders (S9, S10, S19); the digests that reviewers see are evidence, created
 * once per head (S13).
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
        return (0,outcome/* stopped */.c)('failed', 'config-unreadable', 'leasehold.yaml cannot be read', config.problems);
    if (pull.base !== config.value.repository.defaultBranch)
        return (0,outcome/* stopped */.c)('nothing', 'other-base', `#${pull.number} is not for the default branch`, [], extra);
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
        return (0,outcome/* stopped */.c)('blocked', 'change-refused', message, verified.problems, extra);
    }
    const strangers = await strangeAskers(verified.value.leases, pull, {
        config: config.value,
        forge: ports.forge,
    });
    if (strangers.length > 0) {
        const message = `#${pull.number} asks for a team that its author may not ask for: nothing was planned`;
        return (0,outcome/* stopped */.c)('blocked', 'requester-not-a-member', message, strangers, extra);
    }
    const planned = verified.value.leases.filter(({ kind }) => kind === 'create' || kind === 'update');
    if (planned.length === 0)
        return (0,outcome/* stopped */.c)('nothing', 'nothing-to-plan', `#${pull.number} changes no stack`, [], extra);
    const mixed = mixedChange(verified.value.otherPaths);
    if (mixed.length > 0) {
        const message = `#${pull.number} also changes other files, so that it is not applied by itself: nothing was planned`;
        return (0,outcome/* stopped */.c)('blocked', 'mixed-change', message, mixed, extra);
    }
    const leases = await (0,pool/* pool */.d)(planned, pool/* STACKS_AT_A_TIME */.G, async (lease) => planLease(lease, pull, input, ports));
    return (0,outcome/* provisionOutcome */.q)(leases, extra);
}
function tooEarly(input, pull) {
    if (pull === undefined)
        return undefined;
    const extra = { pullRequest: pull.number, headSha: pull.headSha };
    if (!pull.isOpen)
        return (0,outcome/* stopped */.c)('nothing', 'pull-request-closed', `#${pull.number} is closed`, [], extra);
    if (pull.isFork) {
        const message = `#${pull.number} comes from a fork: it is not planned with this repository's credentials`;
        return (0,outcome/* stopped */.c)('blocked', 'pull-request-of-fork', message, [], extra);
    }
    if (input.headSha === undefined || input.headSha === pull.headSha)
        return undefined;
    return (0,outcome/* stopped */.c)('nothing', 'head-moved', `#${pull.number} has a newer head, which has a run of its own`, [], extra);
}
function noSuchPull({ pullRequest }) {
    return (0,outcome/* stopped */.c)('failed', 'no-pull-request', `there is no pull request #${pullRequest}`);
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
    ports.log.info(`${lease.lease}: planning ${lease.kind}`);
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
            const plan = await (0,stack_plan/* planStack */.qz)(workspace, lease);
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

/***/ 7328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ homeOf),
  pL: () => (/* binding */ isOpenedFor),
  mA: () => (/* binding */ mayBeHome),
  yz: () => (/* binding */ openHome)
});

// UNUSED EXPORTS: lifeOf

// EXTERNAL MODULE: ../src/comment/home-issue.js
var home_issue = __webpack_require__(7124);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/request/branch.js
var request_branch = __webpack_require__(285);
;// CONCATENATED MODULE: ../src/request/home.js
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

;// CONCATENATED MODULE: ../src/run/render-request/home.js




/** Times that a lease can be withdrawn and asked for again in one pull request. */
const LIVES = 5;
/**
 * The home of a new lease that a pull request asks for: the issue whose branch it is, the one that its stack names
 * already, or a new one. Found by its marker again, so that a run repeated opens none twice (S15).
 */
async function homeOf(lease, pull, forge) {
    const own = (0,request_branch/* issueOfBranch */.Lr)(pull.branch);
    if (own !== undefined)
        return own;
    const life = lifeOf(pull);
    const named = lease.claim?.issue ?? null;
    const issue = named === null ? undefined : await forge.issue(named);
    if (issue !== undefined && mayBeHome(issue, lease, pull))
        return issue.number;
    return openHome({ ...lease, life, since: pull.createdAt }, forge);
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
    return lives(lifeOf(pull)).some((life) => isHome(issue, homeMarker(place, life)));
}
/** What markers of homes carry: the pull request, or the key of the request from elsewhere. */
function lifeOf({ number, branch }) {
    return (0,request_branch/* dispatchOfBranch */.A)(branch)?.key.slice(0, 8) ?? String(number);
}
/** Opens the home, or finds the one that an earlier run opened; one that was closed with a withdrawn lease is not used again. */
async function openHome(home, forge) {
    for (const life of lives(home.life)) {
        const issue = await forge.createIssue({
            title: (0,home_issue/* homeTitle */.m6)(home.view),
            body: (0,home_issue/* homeBody */.AA)(home.view),
            marker: homeMarker(home, life),
            since: home.since,
        });
        if (issue.isOpen)
            return issue.number;
    }
    throw new result/* Fault */.vC('home-closed', `every issue that was opened for ${home.team}/${home.name} is closed: open one again`);
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

/***/ 8588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ lockOf),
  R0: () => (/* binding */ lockProblem),
  jq: () => (/* binding */ openStack)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 1 modules
var evidence_evidence = __webpack_require__(4675);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
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
