export const id = 6947;
export const ids = [6947];
export const modules = {

/***/ 7231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ isSyncOld),
/* harmony export */   HP: () => (/* binding */ isRegionDue),
/* harmony export */   Hn: () => (/* binding */ observedLease),
/* harmony export */   iK: () => (/* binding */ nextObserved)
/* harmony export */ });
/* unused harmony export observedLeases */
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
/* harmony import */ var _lease_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5052);



/** Hours until an incremental sync reads AWS again: it is some calls a region, and most syncs follow one apply. */
const FRESH_HOURS = 6;
/** The same after a listing that broke off. */
const RETRY_HOURS = 1;
/** Hours until a sync without news renews the time at which everything was read. */
const RENEWED_HOURS = 24;
/** Whether a region is to be read again. */
function isRegionDue(seen, now) {
    if (seen === undefined)
        return true;
    return hoursSince(seen.tried, now) >= (seen.reasonCode === null ? FRESH_HOURS : RETRY_HOURS);
}
/** Whether the time of the last sync is too old to stand for it. */
function isSyncOld(observed, now) {
    return observed.sync === undefined || hoursSince(observed.sync.at, now) >= RENEWED_HOURS;
}
/** The observed parts by uid. */
function observedLeases(observed) {
    const leases = new Map();
    for (const [uid, one] of Object.entries(observed))
        if ((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid) && isLease(one))
            leases.set(uid, one);
    return leases;
}
/** What was observed of one life; undefined when nothing was. */
function observedLease(observed, uid) {
    const one = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid) ? observed[uid] : undefined;
    return isLease(one) ? one : undefined;
}
/** By its type, what stands under a uid could also be what stands under the other names. */
function isLease(one) {
    return one !== undefined && !('alarm' in one) && !('regions' in one);
}
/**
 * The observed part: what is seen now over what was seen before. Only living leases keep one; nothing else of it is
 * dropped.
 */
function nextObserved(facts) {
    const { before, living, aws, reaper, sync } = facts;
    const leases = [];
    const old = observedLeases(before);
    for (const uid of living) {
        const seen = aws.get(uid);
        const observed = { ...old.get(uid), ...(seen !== undefined && { aws: seen }) };
        if (Object.keys(observed).length > 0)
            leases.push([uid, observed]);
    }
    return {
        ...Object.fromEntries(leases.sort(([a], [b]) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b))),
        ...(reaper !== undefined && { reaper }),
        ...(sync !== undefined && { sync }),
    };
}
function hoursSince(at, now) {
    const instant = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(at);
    // A time ahead of ours is no reason to wait for it.
    if (instant === undefined || instant > now)
        return Number.POSITIVE_INFINITY;
    return ((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant)) / _lease_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .HOUR */ .dp;
}


/***/ }),

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leaseComment),
/* harmony export */   e: () => (/* binding */ LEASE_MARKER)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _kit_money_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8552);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9744);



/** Marker of the living comment: one on each lease's issue, changed in place. */
const LEASE_MARKER = 'lease';
const ICONS = { done: '✅', now: '🔄', waiting: '⬜', failed: '❌' };
/** The living comment of a lease: what it is, what it costs, how far it is. */
function leaseComment(view) {
    const lines = [
        ...(view.headline === undefined ? [] : [view.headline, '']),
        `**${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.lease)}** · ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.title)}, ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(view.environment)} · ${sayPrice(view)}`,
        '',
        '| | | |',
        '| --- | --- | --- |',
        ...view.steps.map(stepRow),
        '',
        `Lease: **${view.length.kind === 'permanent' ? 'permanent' : `${(0,_lease_length_js__WEBPACK_IMPORTED_MODULE_0__/* .sayHours */ .hH)(view.length.hours)} from ready`}**`,
        ...(view.details === undefined ? [] : ['', view.details]),
    ];
    return `${lines.join('\n')}\n`;
}
function stepRow(step) {
    const label = step.state === 'now' ? `**${step.label}**` : step.label;
    return `| ${ICONS[step.state]} | ${label} | ${step.note} |`;
}
function sayPrice({ price }) {
    const month = `**${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(price.usdMonth)}** a month`;
    const all = price.forLease === null ? '' : `, about **${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(price.forLease)}** for this lease`;
    return `${month}${all}${price.unpriced > 0 ? ` · ${price.unpriced} unpriced` : ''}`;
}


/***/ }),

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ leaseSteps)
/* harmony export */ });
const LABELS = {
    understood: 'Request understood',
    policy: 'Policy',
    reviewed: 'Reviewed',
    applied: 'Applied',
    ready: 'Ready',
};
/**
 * The way of a lease up to one step: those before it are done, those after it wait.
 * @param notes Markdown by step
 */
function leaseSteps(current, state, notes = {}) {
    const names = Object.keys(LABELS).filter((name) => name in LABELS);
    const at = names.indexOf(current);
    return names.map((name, index) => ({
        label: LABELS[name],
        state: index < at ? 'done' : index === at ? state : 'waiting',
        note: notes[name] ?? '',
    }));
}


/***/ }),

/***/ 4912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ observedDrift),
/* harmony export */   s: () => (/* binding */ withDrift)
/* harmony export */ });
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7523);

/** What the catalog shows of the newest look at a lease; undefined before the first. */
function observedDrift(evidence) {
    const look = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLook */ .wq)(evidence);
    if (look === undefined)
        return undefined;
    const drift = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingDrift */ .Un)(evidence);
    return {
        at: look.at,
        drifted: drift !== undefined,
        digest: drift?.digest ?? null,
        resources: (drift?.summary?.resources ?? []).map(({ address, action, attributes }) => ({
            address,
            actions: [action],
            attributes: [...attributes],
        })),
        issue: drift?.issue ?? null,
    };
}
/** The observed part with what was found of these lives; what is not read keeps what it had. */
function withDrift(observed, lives) {
    const known = { ...observed };
    for (const { entry, drift } of lives)
        if (drift !== undefined)
            known[entry.uid] = { ...known[entry.uid], drift };
    return known;
}


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ standingDrift),
/* harmony export */   oZ: () => (/* binding */ approvedUndoing),
/* harmony export */   wq: () => (/* binding */ lastLook)
/* harmony export */ });
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3997);

/** What the newest look at a stack found; undefined before the first. */
function lastLook(evidence) {
    return newest((0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, 'drift'));
}
/** The drift that stands: found by the newest look, and not undone by an apply since. */
function standingDrift(evidence) {
    const look = lastLook(evidence);
    if (look?.drifted !== true)
        return undefined;
    const isUndone = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, 'run-record').some(({ event, at }) => event === 'applied' && at > look.at);
    return isUndone ? undefined : look;
}
/**
 * The standing drift that somebody wants undone: since it was found a plan of this lease was approved, and no apply has
 * shown since that what it would do is something else by now. Whether the word counts, and for which plan, is decided
 * where it is applied (S8, S12); here it only starts an apply of a stack that is the one that was applied.
 * @param tree of the stack at the default branch's HEAD
 */
function approvedUndoing(evidence, tree) {
    const drift = standingDrift(evidence);
    if (drift === undefined || drift.tree !== tree)
        return undefined;
    const word = newest((0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, 'approval'));
    if (word === undefined || word.at < drift.at)
        return undefined;
    const isOther = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, 'run-record').some((record) => record.event === 'plan-changed' && record.tree === tree && record.at > word.at);
    return isOther ? undefined : drift;
}
function newest(facts) {
    return facts.reduce((last, one) => (last === undefined || one.at >= last.at ? one : last), undefined);
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

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BK: () => (/* binding */ announceReady),
  Pi: () => (/* binding */ readyNews)
});

// UNUSED EXPORTS: isNews

// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/comment/lease-steps.js
var lease_steps = __webpack_require__(9097);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
// EXTERNAL MODULE: ../src/kit/fields.js
var fields = __webpack_require__(207);
;// CONCATENATED MODULE: ../src/lease/secrets.js

/** Of a secret in AWS Secrets Manager; nothing else goes into a command that people copy. */
const SECRET_ARN = /^arn:[a-z-]+:secretsmanager:([a-z0-9-]+):\d{12}:secret:[A-Za-z0-9/_+=.@!-]{1,519}$/;
const ROLE_ARN = /^arn:[a-z-]+:iam::\d{12}:[A-Za-z0-9+=,.@_/-]{1,600}$/;
/**
 * The references among the outputs that a module declares as such. Who may read one is what Terraform's state says of
 * its policy, so it is what was applied, whatever leasehold.yaml says by now.
 */
function secretReferences(outputs, state) {
    return Object.entries(outputs).flatMap(([name, declared]) => {
        const held = declared?.secret === true ? state.outputs.get(name) : undefined;
        if (declared === undefined || held === undefined || held.sensitive || typeof held.value !== 'string')
            return [];
        const region = SECRET_ARN.exec(held.value)?.[1];
        if (region === undefined)
            return [];
        const { description } = declared;
        return [{ name, arn: held.value, region, description, readers: readersOf(held.value, state) }];
    });
}
/** One command that prints what the secret holds. */
function readCommand({ arn, region }) {
    return `aws secretsmanager get-secret-value --region ${region} --secret-id '${arn}' --query SecretString --output text`;
}
/** For the External Secrets Operator: makes a Kubernetes secret of the same keys, and keeps it up to date. */
function externalSecret(name, { arn }) {
    return `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: ${name}
spec:
  refreshInterval: 1h
  secretStoreRef:
    kind: ClusterSecretStore
    name: aws-secrets-manager # the name of yours
  target:
    name: ${name}
  dataFrom:
    - extract:
        key: '${arn}'`;
}
function readersOf(arn, { resources }) {
    const found = resources
        .filter(({ mode, type }) => mode === 'managed' && type === 'aws_secretsmanager_secret_policy')
        .filter(({ attributes }) => attributes['secret_arn'] === arn)
        .flatMap(({ attributes }) => listOf((0,fields/* fieldOf */._F)(parsed(attributes['policy']), 'Statement')))
        .filter((statement) => (0,fields/* fieldOf */._F)(statement, 'Effect') === 'Allow')
        .filter((statement) => listOf((0,fields/* fieldOf */._F)(statement, 'Action')).includes('secretsmanager:GetSecretValue'))
        .flatMap((statement) => listOf((0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(statement, 'Principal'), 'AWS')))
        .filter((one) => typeof one === 'string' && ROLE_ARN.test(one));
    return [...new Set(found.map(String))];
}
/** A policy as the state has it; what cannot be read lets nobody in. */
function parsed(text) {
    try {
        return typeof text === 'string' ? JSON.parse(text) : undefined;
    }
    catch {
        return undefined;
    }
}
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ../src/comment/ready-comment.js



/** Characters of one value; the catalog has it whole. */
const VALUE_LIMIT = 300;
/** The first sentence of the living comment once the lease is ready. */
function readyHeadline({ lease, end }) {
    const until = end === null ? 'permanent' : `ends ${(0,say/* sayInstant */.$r)(end)}`;
    return `✅ **${(0,markdown/* escapeMarkdown */.FV)(lease)} is ready** · ${until}`;
}
/** Outputs, and how to go on: the block below the steps of the living comment. */
function readyDetails(view) {
    return [
        ...outputTable(view),
        ...(view.references ?? []).flatMap((one) => referenceLines(one, view)),
        ...secretLines(view),
        nextSteps(view),
    ].join('\n');
}
function outputTable({ outputs }) {
    if (outputs.length === 0)
        return [];
    const rows = outputs.map(({ name, value, description }) => `| ${(0,markdown/* inlineCode */.ti)(name)} | ${(0,markdown/* inlineCode */.ti)(shown(value))} | ${(0,markdown/* escapeMarkdown */.FV)(description)} |`);
    return ['| output | value | what it is |', '| --- | --- | --- |', ...rows, ''];
}
/** How to read a secret, and who may; its value is never here. */
function referenceLines(reference, { lease }) {
    const readers = reference.readers.map(markdown/* inlineCode */.ti).join(', ');
    const who = readers === ''
        ? 'nobody but who may read every secret of the account: its team has no role in `leasehold.yaml`'
        : readers;
    return [
        `**Secret** ${(0,markdown/* inlineCode */.ti)(reference.name)}. May be read by ${who}.`,
        '',
        (0,markdown/* codeBlock */.DV)(readCommand(reference), 'sh'),
        '',
        '<details><summary>In Kubernetes, by the External Secrets Operator</summary>',
        '',
        (0,markdown/* codeBlock */.DV)(externalSecret(kubernetesName(lease, reference.name), reference), 'yaml'),
        '',
        '</details>',
        '',
    ];
}
/** `orders-db-secret` of `payments/orders-db` and `secret_arn`: letters, digits and dashes, as both are. */
function kubernetesName(lease, output) {
    return `${lease.slice(lease.indexOf('/') + 1)}-${output.replace(/_arn$/, '').replaceAll('_', '-')}`;
}
function secretLines({ secrets }) {
    if (secrets.length === 0)
        return [];
    const names = secrets.map(({ name, description }) => `${(0,markdown/* inlineCode */.ti)(name)} (${(0,markdown/* escapeMarkdown */.FV)(description)})`);
    return [`Kept in the Terraform state, and never shown: ${names.join(', ')}.`, ''];
}
function nextSteps({ request, end }) {
    const file = (0,markdown/* inlineCode */.ti)(request);
    return end === null
        ? `Comment \`/end\` to end it, or open a pull request that deletes ${file}.`
        : `Comment \`/extend 7d\` to keep it a week longer, or \`/end\` to end it; a pull request that changes or deletes ${file} does the same.`;
}
function shown(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT - 1)}…` : text;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/run/lease-price.js
var lease_price = __webpack_require__(1843);
;// CONCATENATED MODULE: ../src/run/catalog-sync/announce-ready.js











/** Whether people must hear of a lease: it is ready, and what they were told last is not what is. */
function isNews(entry, before) {
    // Also after every apply, as its progress has taken the place of the outputs in the living comment.
    const told = ({ status, outputs, price, end, leaseLength, lastRun }) => (0,canonical/* canonicalJson */.dj)({ status, outputs, price, end, leaseLength, lastRun });
    return entry.status === 'ready' && (before === undefined || told(before) !== told(entry));
}
/** Hours after which an issue was told long ago, when there is no catalog that says what it was told. */
const NEWS_HOURS = 24;
/**
 * What the issue of a lease must hear, if anything. Never a sensitive output (S14). Where the catalog is lost, only what
 * happened of late is news: to look at every issue of a large platform would take GitHub's limit for hours.
 * @param facts.before what is published
 * @param facts.old its entry of this lease
 */
function readyNews(reading, entry, facts) {
    const last = (0,brands/* parseInstant */.nV)(entry.lastRun?.at);
    const isOld = last !== undefined && (0,lease/* isReached */.xg)((0,lease/* addHours */.LY)(last, NEWS_HOURS), facts.now);
    if (!isNews(entry, facts.old) || (facts.before === undefined && isOld))
        return undefined;
    if (entry.issue === null || reading.facts.request.kind !== 'valid')
        return undefined;
    return { lease: entry.lease, issue: entry.issue, text: readyText(reading, entry) };
}
async function announceReady({ issue, text }, forge) {
    return (await forge.putComment(issue, lease_comment/* LEASE_MARKER */.e, text)).wrote;
}
function readyText(reading, entry) {
    const { facts, module } = reading;
    const length = facts.request.kind === 'valid' ? facts.request.length : { kind: 'permanent' };
    const usdMonth = entry.price.usdMonth === null ? null : (0,brands/* usd */.dR)(entry.price.usdMonth);
    const declared = module?.manifest.outputs ?? {};
    const end = (0,brands/* parseInstant */.nV)(entry.end) ?? null;
    const outputs = Object.entries(entry.outputs).map(([name, value]) => ({
        name,
        value: (value ?? null),
        description: declared[name]?.description ?? '',
    }));
    const secrets = Object.entries(declared).flatMap(([name, output]) => output?.sensitive === true ? [{ name, description: output.description }] : []);
    return (0,lease_comment/* leaseComment */._)({
        lease: facts.lease,
        title: module?.manifest.title ?? facts.manifest.module.name,
        environment: facts.manifest.environment,
        price: {
            usdMonth,
            forLease: length.kind === 'for' ? (0,lease_price/* costOf */.ho)(usdMonth, length.hours) : null,
            unpriced: entry.price.unpriced,
        },
        length,
        steps: (0,lease_steps/* leaseSteps */.I)('ready', 'done', notesOf(reading, entry)),
        headline: readyHeadline({ lease: facts.lease, end }),
        details: readyDetails({
            ...{ lease: facts.lease, end, outputs, secrets, request: facts.manifest.request },
            references: facts.state.kind === 'present' ? secretReferences(declared, facts.state.state) : [],
        }),
    });
}
function notesOf({ facts }, entry) {
    const start = (0,brands/* parseInstant */.nV)(entry.start);
    const ready = start === undefined ? '' : `since ${(0,say/* sayInstant */.$r)(start)}`;
    const applied = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'run-record')
        .filter(({ event }) => event === 'applied')
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .at(-1);
    if (applied === undefined)
        return { ready };
    const approvers = applied.approvers.map(({ login }) => (0,markdown/* escapeMarkdown */.FV)(login)).join(', ');
    return {
        ...(applied.pullRequest !== null && { understood: `#${applied.pullRequest}` }),
        policy: applied.policy === 'pass' ? 'passed, on the plan that was applied' : '',
        reviewed: approvers === '' ? 'no approval needed' : `${approvers} approved`,
        applied: `${applied.resources} resource${applied.resources === 1 ? '' : 's'}`,
        ready,
    };
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lJ: () => (/* binding */ keptEntries),
/* harmony export */   tW: () => (/* binding */ readSources),
/* harmony export */   wc: () => (/* binding */ catalogLease)
/* harmony export */ });
/* harmony import */ var _drift_observed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4912);
/* harmony import */ var _catalog_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(711);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5242);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3997);
/* harmony import */ var _platform_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4737);
/* harmony import */ var _reaper_vanished_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3721);
/* harmony import */ var _lease_price_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1843);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6723);
/* harmony import */ var _read_leases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8164);
/* harmony import */ var _announce_ready_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5307);











/** Leases that are read at the same time: S3 answers in some 20 ms, so that one at a time would take an hour for 10,000. */
const READERS = 16;
const SOURCES = {
    'stack-unreadable': 'git',
    'evidence-malformed': 'evidence',
    'source-unknown': 'storage',
};
/**
 * Reads every source, lease by lease, and keeps little of each. What fails is said, and hides nothing else (L17).
 * @param before what is published: whose prices stand while there are none, and what issues were told
 */
async function readSources(from, { openStorage }) {
    const { tree, config, before, now } = from;
    const log = (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .openEvidence */ .i)(openStorage(config.backend), config.repository.id);
    const known = await log.leases();
    const prices = await readPrices(tree);
    const published = new Map((before?.leases ?? []).map((entry) => [entry.uid, entry]));
    const leases = [];
    const records = [];
    const tombstones = [];
    const failing = [...prices.failing];
    const stacks = new Set();
    for await (const reading of (0,_read_leases_js__WEBPACK_IMPORTED_MODULE_6__/* .eachLease */ .qt)(tree, openStorage, READERS)) {
        const failure = 'facts' in reading ? unreadState(reading) : unreadLease(reading);
        if (failure !== undefined)
            failing.push(failure);
        if (!('facts' in reading)) {
            stacks.add(reading.lease);
            continue;
        }
        const { facts } = reading;
        stacks.add(facts.lease);
        records.push(...(0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOf */ .X1)(facts.evidence, 'run-record'));
        tombstones.push(...(0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOf */ .X1)(facts.evidence, 'tombstone'));
        const old = published.get(facts.manifest.uid);
        const entry = failure === undefined || old === undefined ? entryOf(reading, prices, old, config) : old;
        leases.push({
            entry,
            facts: slim(facts),
            expected: (0,_reaper_vanished_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedOf */ .E)(facts, now),
            drift: (0,_drift_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .observedDrift */ .c)(facts.evidence),
            news: (0,_announce_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .readyNews */ .Pi)(reading, entry, { before, old, now }),
        });
    }
    const failed = new Set(failing.map(({ uid }) => uid));
    const seen = new Set(leases.map(({ entry }) => entry.uid));
    const others = await readOthers(known.filter(({ uid }) => !seen.has(uid)), log);
    return {
        ...{ leases, stacks },
        records: [...records, ...others.records],
        tombstones: [...tombstones, ...others.tombstones],
        failing: [...failing, ...others.failing.filter(({ uid }) => !failed.has(uid))],
    };
}
/** An entry that was published and cannot be read now stays as it was: a failing source removes nothing. */
function keptEntries({ leases, failing }, before) {
    const known = new Set(leases.map(({ entry }) => entry.uid));
    const uids = new Set(failing.map(({ uid }) => uid ?? ''));
    // A stack that cannot be read does not tell its uid.
    const names = new Set(failing.filter(({ uid }) => (uid ?? null) === null).map(({ lease }) => lease ?? ''));
    return (before?.leases ?? []).filter(({ lease, uid }) => !known.has(uid) && (uids.has(uid) || names.has(lease)));
}
/** A platform without a price table has none; one whose table cannot be read keeps the prices that it had. */
async function readPrices(tree) {
    const prices = await (0,_platform_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPrices */ .$W)(tree);
    if (prices.ok)
        return { table: prices.value, failing: [] };
    const first = prices.problems[0];
    if (first?.code === 'prices-missing')
        return { table: undefined, failing: [] };
    const where = first?.file === undefined ? '' : `${first.file}: `;
    const message = `the prices cannot be read: ${where}${first?.message ?? ''}`;
    return { table: undefined, failing: [{ source: 'prices', reasonCode: 'prices-unreadable', message }] };
}
function entryOf(reading, prices, old, config) {
    const entry = (0,_catalog_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogEntry */ .Wo)(catalogLease(reading, prices.table), config);
    return prices.failing.length > 0 && old !== undefined ? { ...entry, price: old.price } : entry;
}
function catalogLease(reading, prices) {
    const price = (0,_lease_price_js__WEBPACK_IMPORTED_MODULE_5__/* .priceOf */ .xx)(reading, prices);
    return {
        facts: reading.facts,
        module: reading.module?.manifest,
        price: price === undefined ? undefined : { usdMonth: price.usdMonth, unpriced: price.unpriced },
        leaseLength: reading.request?.lease,
    };
}
function unreadLease({ lease, uid, reasonCode, problems }) {
    const message = `${lease} could not be read, its entry stays as it was: ${problems[0]?.message ?? ''}`;
    return { source: SOURCES[reasonCode], lease, uid, reasonCode, message };
}
/** A state that is no state has no outputs and no resources, and the lease may well have them. */
function unreadState({ facts: { lease, manifest, state } }) {
    if (state.kind !== 'unreadable')
        return undefined;
    const message = `${lease} could not be read, its entry stays as it was: ${state.problems[0]?.message ?? ''}`;
    return { source: 'state', lease, uid: manifest.uid, reasonCode: 'state-unreadable', message };
}
const KEPT = new Set(['apply-begun', 'end-begun', 'run-record']);
function slim(facts) {
    const { state, evidence } = facts;
    return {
        ...facts,
        evidence: evidence.filter(({ kind }) => KEPT.has(kind)),
        state: state.kind === 'present'
            ? { kind: 'present', state: { ...state.state, resources: [], outputs: new Map() } }
            : state,
    };
}
/**
 * Evidence of the lives that storage knows besides: ended ones, and those that could not be read as a whole. One
 * malformed object hides no other; a record that the ledger already holds is taken from there.
 */
async function readOthers(known, log) {
    const all = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__/* .pool */ .d)(known, READERS, async ({ lease, uid }) => {
        try {
            const { evidence, malformed } = await log.listReadable(lease, uid);
            return {
                records: (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOf */ .X1)(evidence, 'run-record'),
                tombstones: (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceOf */ .X1)(evidence, 'tombstone'),
                failing: malformed.slice(0, 1).map((key) => ({
                    ...{ source: 'evidence', lease, uid, reasonCode: 'evidence-malformed' },
                    message: `${lease}: ${key} is no evidence; look at its older versions in the bucket`,
                })),
            };
        }
        catch (error) {
            const message = `${lease} could not be read: ${error instanceof Error ? error.message : String(error)}`;
            const reasonCode = error instanceof _kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC ? error.code : 'source-unknown';
            return {
                records: [],
                tombstones: [],
                failing: [{ source: 'storage', lease, uid, reasonCode, message }],
            };
        }
    });
    return {
        records: all.flatMap((one) => one.records),
        tombstones: all.flatMap((one) => one.tombstones),
        failing: all.flatMap((one) => one.failing),
    };
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ monthlyPrice),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
/* harmony import */ var _lease_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);




/** What a lease costs by its module's formula; undefined when its inputs or the unit prices are not known. */
function priceOf(reading, prices) {
    const { module, request, facts } = reading;
    if (module === undefined || request === undefined || prices === undefined)
        return undefined;
    const inputs = (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(module, request.inputs);
    if (!inputs.ok)
        return undefined;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimatePrice */ .c9)(module.manifest.price, inputs.value, facts.manifest.region, prices);
}
/** USD a month: by the formula, else as it was when the lease was applied last; `null` when neither is known. */
function monthlyPrice(reading, prices) {
    const price = priceOf(reading, prices);
    if (price !== undefined)
        return price.usdMonth;
    const applied = (0,_lease_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(reading.facts.evidence, 'run-record').filter(({ event }) => event === 'applied');
    const known = applied.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.priceUsdMonth;
    return known === undefined || known === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(known);
}
/** What so many hours cost; `null` when the price is not known. */
function costOf(usdMonth, hours) {
    return usdMonth === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)((usdMonth * hours) / _price_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS_A_MONTH */ .P9);
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


/***/ })

};
