export const id = 3338;
export const ids = [3338];
export const modules = {

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ PORT_DIGEST),
/* harmony export */   XY: () => (/* binding */ PORT_REPOSITORY),
/* harmony export */   ic: () => (/* binding */ portExport)
/* harmony export */ });
/* unused harmony export PORT_BLUEPRINT */
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2815);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);



/** Digest of an entity's other properties: what has the same in Port is not sent again. */
const PORT_DIGEST = 'digest';
/** Several platform repositories may send to one Port, and each removes only what is its own. */
const PORT_REPOSITORY = 'repositoryId';
const TEXT_LIMIT = 1_000;
/** Bytes of the outputs of one lease: 20 entities must stay under Port's 1 MiB for a request. */
const OUTPUTS_LIMIT = 16_384;
const PORT_BLUEPRINT = {
    identifier: 'leasehold_lease',
    title: 'Lease',
    icon: 'Cloud',
    description: 'Infrastructure with an owner, a price and an end. Written by Leasehold.',
    schema: {
        properties: {
            repository: { type: 'string', title: 'Platform repository' },
            [PORT_REPOSITORY]: { type: 'string', title: 'Id of the platform repository' },
            status: { type: 'string', title: 'Status' },
            team: { type: 'string', title: 'Team' },
            owner: { type: 'string', title: 'Owner', description: 'GitHub login' },
            environment: { type: 'string', title: 'Environment' },
            module: { type: 'string', title: 'Module' },
            moduleVersion: { type: 'string', title: 'Version of the module' },
            account: { type: 'string', title: 'AWS account' },
            region: { type: 'string', title: 'AWS region' },
            usdMonth: { type: 'number', title: 'USD a month', description: 'Of 730 hours; empty: unpriced' },
            leaseLength: { type: 'string', title: 'Length' },
            start: { type: 'string', format: 'date-time', title: 'Start' },
            end: { type: 'string', format: 'date-time', title: 'End', description: 'Empty: permanent' },
            issue: { type: 'string', format: 'url', title: 'Issue' },
            pullRequest: { type: 'string', format: 'url', title: 'Pull request' },
            request: { type: 'string', format: 'url', title: 'Request' },
            outputs: { type: 'object', title: 'Outputs' },
            [PORT_DIGEST]: { type: 'string', title: 'Digest', description: 'Of what was sent' },
        },
        required: [PORT_REPOSITORY, 'status', 'team'],
    },
    mirrorProperties: {},
    calculationProperties: {},
    relations: {},
};
/** The living leases, by uid. What has ended is no entity: who sends these removes the others. */
function portExport(catalog) {
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .e)(catalog);
    const entities = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .livingLeases */ .p)(catalog)
        .map((entry) => entityOf(entry, catalog, places))
        .sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.identifier, b.identifier));
    return { repository: String(catalog.repository.id), blueprint: PORT_BLUEPRINT, entities };
}
function entityOf(entry, { repository }, places) {
    const properties = {
        repository: repository.name,
        [PORT_REPOSITORY]: String(repository.id),
        status: entry.status,
        team: entry.team,
        owner: entry.owner.login,
        environment: entry.environment,
        module: entry.module.name,
        moduleVersion: entry.module.version,
        account: entry.account,
        region: entry.region,
        usdMonth: entry.price.usdMonth,
        leaseLength: heldText(entry.leaseLength),
        start: entry.start,
        end: entry.end,
        issue: entry.issue === null ? null : places.issue(entry.issue),
        pullRequest: entry.pullRequest === null ? null : places.pullRequest(entry.pullRequest),
        request: places.request(entry),
        outputs: heldOutputs(entry.outputs),
    };
    return {
        identifier: entry.uid,
        title: entry.lease,
        properties: { ...properties, [PORT_DIGEST]: (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(properties) },
        relations: {},
    };
}
function heldOutputs(outputs) {
    return Buffer.byteLength(JSON.stringify(outputs)) <= OUTPUTS_LIMIT
        ? outputs
        : { note: 'too long to be sent: see the issue' };
}
function heldText(text) {
    const line = (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text);
    return line.length <= TEXT_LIMIT ? line : `${line.slice(0, TEXT_LIMIT - 1)}…`;
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

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendToPort: () => (/* binding */ sendToPort)
});

// EXTERNAL MODULE: ../src/export/port.js
var port = __webpack_require__(1851);
// EXTERNAL MODULE: ../src/catalog/build.js
var build = __webpack_require__(511);
// EXTERNAL MODULE: ../src/formats/catalog.js + 1 modules
var catalog = __webpack_require__(9139);
// EXTERNAL MODULE: ../src/formats/ledger-line.js + 1 modules
var ledger_line = __webpack_require__(4036);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/export/published.js





const validateCatalog = (0,schema/* validator */.Nc)(catalog/* catalogFormat */.H);
const validateLine = (0,schema/* validator */.Nc)(ledger_line/* ledgerLineFormat */.v);
const MONTH_FILE = /^ledger\/\d{4}\/\d{2}\.jsonl$/;
const REMEDY = 'look who wrote the branch, then run catalog-sync: it makes catalog and ledger anew';
/** Catalog and ledger as they are published. A file that cannot be read is told by its line, and nothing is left out. */
function readPublishedFacts(files) {
    const decoder = new TextDecoder();
    const content = files.get(build/* CATALOG_PATH */.Wd);
    if (content === undefined)
        return (0,result/* problems */.Bk)({ code: 'catalog-missing', message: `there is no ${build/* CATALOG_PATH */.Wd}`, file: build/* CATALOG_PATH */.Wd });
    const catalog = parse(decoder.decode(content));
    const valid = validateCatalog(catalog);
    const wrong = [];
    if (!valid.ok)
        wrong.push({ ...unreadable(build/* CATALOG_PATH */.Wd, 'the catalog'), ...firstOf(valid.problems) });
    const lines = [];
    for (const [path, bytes] of files) {
        if (!MONTH_FILE.test(path))
            continue;
        decoder
            .decode(bytes)
            .split('\n')
            .forEach((text, index) => {
            if (text === '')
                return;
            const line = validateLine(parse(text));
            if (line.ok)
                lines.push(line.value);
            else
                wrong.push({ ...unreadable(path, 'the line'), line: index + 1 });
        });
    }
    if (!valid.ok || wrong.length > 0)
        return { ok: false, problems: wrong };
    return (0,result.ok)({ catalog: valid.value, lines: lines.sort((a, b) => a.sequence - b.sequence) });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function unreadable(file, what) {
    return { code: 'catalog-unreadable', message: `${what} cannot be read`, file, remedy: REMEDY };
}
function firstOf(found) {
    const field = found[0]?.field;
    return field === undefined ? {} : { field };
}

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/run/catalog-sync/publish.js
var publish = __webpack_require__(7788);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
;// CONCATENATED MODULE: ../src/run/port/send.js





const TOLD = 20;
/**
 * Makes Port show the leases that the published catalog has: what changed is sent, what has ended is removed, the rest is
 * left alone. Computed from what Port holds, so a run that failed leaves nothing that the next one does not make good.
 */
async function sendToPort({ git, log, portal }) {
    if (portal === undefined)
        return outcomeOf('nothing', 'port-off', 'Port is not set up: nothing is sent');
    const found = await (0,default_branch/* readDefaultBranch */.y)(git);
    if (!found.ok)
        return failed('config-unreadable', 'leasehold.yaml cannot be read', found.problems);
    const { branch } = found.value.config.catalog;
    const facts = readPublishedFacts((await (0,publish/* readPublishedFiles */.Ow)(branch, git)) ?? new Map());
    // A catalog that cannot be read says nothing about what has ended.
    if (!facts.ok)
        return failed('catalog-unreadable', 'the catalog cannot be read', facts.problems);
    const { blueprint, entities, repository } = (0,port/* portExport */.ic)(facts.value.catalog);
    await portal.ensureBlueprint(blueprint);
    const there = await portal.entities(blueprint.identifier, repository);
    const changed = entities.filter(({ identifier, properties }) => there.get(identifier) !== properties['digest']);
    const living = new Set(entities.map(({ identifier }) => identifier));
    const ended = [...there.keys()].filter((identifier) => !living.has(identifier));
    log.info(`Port: ${changed.length} of ${entities.length} leases to send, ${ended.length} to remove`);
    const refused = await portal.upsert(blueprint.identifier, changed);
    await portal.remove(blueprint.identifier, ended);
    const said = `${changed.length - refused.length} leases sent, ${ended.length} removed, ${entities.length} in all`;
    if (refused.length > 0)
        return failed('port-entity-refused', `Port did not take ${refused.length} leases; ${said}`, refused);
    return changed.length + ended.length === 0
        ? outcomeOf('nothing', 'up-to-date', `Port has all ${entities.length} leases`)
        : outcomeOf('done', 'port-sent', said);
}
function failed(reasonCode, message, found) {
    return outcomeOf('failed', reasonCode, message, found);
}
function outcomeOf(decision, reasonCode, message, found = []) {
    const problems = found.slice(0, TOLD).map(({ allowed, ...rest }) => ({
        ...rest,
        ...(allowed !== undefined && { allowed: [...allowed] }),
    }));
    const lines = problems.map((problem) => `- ${(0,markdown/* messageMarkdown */.zv)(problem.message)}\n`).join('');
    return {
        result: { version: 1, action: 'catalog-sync', decision, reasonCode, message, problems, leases: [] },
        summary: `### ${decision === 'failed' ? '❌ ' : ''}Port\n\n${(0,markdown/* escapeMarkdown */.FV)(message)}\n\n${lines}`,
    };
}


/***/ })

};
