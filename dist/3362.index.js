export const id = 3362;
export const ids = [3362];
export const modules = {

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

/***/ 3362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  destroyLease: () => (/* binding */ destroyLease),
  rehearseDestroy: () => (/* binding */ rehearseDestroy)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-prior-state.check.js
var terraform_prior_state_check_namespaceObject = {};
__webpack_require__.r(terraform_prior_state_check_namespaceObject);
__webpack_require__.d(terraform_prior_state_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/kit/fields.js
var fields = __webpack_require__(207);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(5636);
;// CONCATENATED MODULE: ../src/stack/data-word.js




/** What a destroy does with data, as Terraform reads it: from the state, and from nowhere else. */
const WORD_ATTRIBUTES = new Set(['skip_final_snapshot', 'final_snapshot_identifier']);
/** Whether a destroy of a resource with these attributes does what the owner said. What cannot be asked always does. */
function keepsWord(word, attributes) {
    const canSkip = Object.hasOwn(attributes, 'skip_final_snapshot');
    if (!canSkip && !Object.hasOwn(attributes, 'final_snapshot_identifier'))
        return true;
    const name = attributes['final_snapshot_identifier'];
    const isNamed = typeof name === 'string' && name !== '';
    const isSkipped = attributes['skip_final_snapshot'] === true;
    if (word === 'snapshot')
        return isNamed && !isSkipped;
    return canSkip ? isSkipped : !isNamed;
}
/** Addresses of resources that hold data, and whose destroy would not do what the owner said. */
function wordUnmet(word, { resources }, dataTypes) {
    return resources
        .filter(({ mode, type }) => mode === 'managed' && dataTypes.includes(type))
        .filter(({ attributes }) => !keepsWord(word, attributes))
        .map(({ address }) => address);
}
/**
 * Judges the plan that brings the owner's word into the state (L10): updates in place of resources that hold data, of
 * the two attributes that say how a destroy ends it, and nothing else; all values known. So nothing but the word can
 * come into a state between the last apply and its end.
 * @returns how many resources it changes
 */
function judgeWordPlan(json, dataTypes) {
    const plan = (0,plan_plan/* readPlan */.m3)(json);
    if (!plan.ok)
        return plan;
    const changes = (plan.value.resource_changes ?? []).filter(({ mode, change }) => mode === 'managed' && change.actions[0] !== 'no-op');
    const found = changes.flatMap((one) => {
        const more = moreThanWord(one, dataTypes);
        return more === undefined ? [] : [notTheWord(one.address, more)];
    });
    return found.length > 0 ? (0,result/* problems */.Bk)(...found) : (0,result.ok)(changes.length);
}
/** What a change does beside bringing the word; names only (S14). */
function moreThanWord({ type, change }, dataTypes) {
    const actions = change.actions.join(' and ');
    if (actions !== 'update')
        return `${actions} it`;
    if (!dataTypes.includes(type))
        return 'change it, though it is none of `data.resources`';
    const [before, after] = [(0,fields/* fieldsOf */.Pf)(change.before), (0,fields/* fieldsOf */.Pf)(change.after)];
    const unknown = (0,fields/* fieldsOf */.Pf)(change.after_unknown);
    const names = new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(unknown)]);
    const others = [...names].filter((name) => {
        if (Object.hasOwn(unknown, name) && hasUnknown(unknown[name]))
            return true;
        return !WORD_ATTRIBUTES.has(name) && textOf(before, name) !== textOf(after, name);
    });
    return others.length === 0 ? undefined : `change its ${others.sort().join(', ')}`;
}
/** Resources that a destroy plan would end otherwise than the owner said, however their state came about. */
function brokenWord(json, word, dataTypes) {
    const plan = (0,plan_plan/* readPlan */.m3)(json);
    if (!plan.ok)
        return plan.problems;
    return (plan.value.resource_changes ?? [])
        .filter(({ mode, type, deposed }) => mode === 'managed' && deposed === undefined && dataTypes.includes(type))
        .filter(({ change }) => !keepsWord(word, (0,fields/* fieldsOf */.Pf)(change.before)))
        .map(({ address }) => ({
        code: 'data-word-unmet',
        message: `its owner said \`${word}\`, and destroying ${address} would ${word === 'snapshot' ? 'take no last snapshot' : 'keep a snapshot'}`,
        remedy: 'ask the platform team: the word does not reach the state (`data.end-variable` of the module)',
    }));
}
function notTheWord(address, more) {
    return {
        code: 'word-plan-refused',
        message: `to bring the word on the data into the state would ${more}: ${address}`,
        allowed: [...WORD_ATTRIBUTES],
        remedy: 'the stack has changes that were never applied: `/retry` its apply, or take them back, before it ends',
    };
}
function textOf(held, name) {
    return Object.hasOwn(held, name) ? (0,canonical/* canonicalJson */.dj)(held[name] ?? null) : 'null';
}
function hasUnknown(value) {
    if (Array.isArray(value))
        return value.some((one) => hasUnknown(one));
    if (typeof value === 'object' && value !== null)
        return Object.values((0,fields/* fieldsOf */.Pf)(value)).some(hasUnknown);
    return value === true;
}

;// CONCATENATED MODULE: ../src/stack/destroy-foresight.js

/** Attributes by which AWS refuses to delete a resource while they are true, whatever its type. */
const PROTECTIONS = [
    'deletion_protection',
    'deletion_protection_enabled',
    'enable_deletion_protection',
    'disable_api_termination',
];
/** Attributes that say in GB how large a store is, by type: `size` alone says nothing. */
const SIZES = {
    aws_db_instance: 'allocated_storage',
    aws_rds_cluster: 'allocated_storage',
    aws_ebs_volume: 'size',
    aws_fsx_lustre_file_system: 'storage_capacity',
};
/** AWS deletes these only when they are empty, unless this attribute is true. */
const EMPTY_ONLY = {
    aws_ecr_repository: 'force_delete',
    aws_backup_vault: 'force_destroy',
};
const EMPTY_IT = 'empty it before the end, or change the request so that its content goes with it';
/** Looks in a destroy plan for what would block on the last day, so that it is said in the first warning. */
function foreseeDestroy(json) {
    const plan = (0,plan_plan/* readPlan */.m3)(json);
    const changes = plan.ok ? (plan.value.resource_changes ?? []) : [];
    const deletes = changes.filter(({ mode, change }) => mode === 'managed' && change.actions[0] === 'delete');
    return {
        blockers: deletes.flatMap((change) => [...protection(change), ...snapshot(change)]),
        cautions: deletes.flatMap(emptyOnly),
        buckets: deletes.flatMap(emptyBucketOnly),
        sizes: new Map(deletes.flatMap(sizeOf)),
    };
}
function protection(change) {
    const found = PROTECTIONS.find((name) => destroy_foresight_valueOf(change, name) === true);
    if (found === undefined)
        return [];
    return [
        {
            code: 'deletion-protected',
            message: `${change.address} has ${found}`,
            remedy: 'take that off by a change of the request; the reaper never does (L13)',
        },
    ];
}
/** RDS refuses a deletion that neither skips the last snapshot nor names it. */
function snapshot(change) {
    const skips = destroy_foresight_valueOf(change, 'skip_final_snapshot');
    const name = destroy_foresight_valueOf(change, 'final_snapshot_identifier');
    if (skips !== false || (typeof name === 'string' && name !== ''))
        return [];
    return [
        {
            code: 'snapshot-missing',
            message: `${change.address} wants a last snapshot and has no name for it`,
            remedy: 'say what happens to the data: `/end --snapshot` or `/end --discard`',
        },
    ];
}
function emptyOnly(change) {
    const forces = EMPTY_ONLY[change.type];
    return forces === undefined || destroy_foresight_valueOf(change, forces) === true ? [] : [mustBeEmpty(change.address)];
}
function emptyBucketOnly(change) {
    if (change.type !== 'aws_s3_bucket' || destroy_foresight_valueOf(change, 'force_destroy') === true)
        return [];
    const bucket = destroy_foresight_valueOf(change, 'bucket');
    return [{ address: change.address, bucket: typeof bucket === 'string' ? bucket : '' }];
}
/** @param holds undefined: whether it holds anything is not known */
function foreseeBucket(address, holds) {
    if (holds === undefined)
        return { blockers: [], cautions: [mustBeEmpty(address)] };
    return { blockers: holds ? [notEmpty(address)] : [], cautions: [] };
}
function mustBeEmpty(address) {
    return {
        code: 'must-be-empty',
        message: `${address} is deleted only when it is empty; whether it is, is not known`,
        remedy: EMPTY_IT,
    };
}
function notEmpty(address) {
    return {
        code: 'bucket-not-empty',
        message: `${address} is not empty, and is deleted only when it is`,
        remedy: EMPTY_IT,
    };
}
function sizeOf(change) {
    const attribute = SIZES[change.type];
    const gigabytes = attribute === undefined ? undefined : destroy_foresight_valueOf(change, attribute);
    return typeof gigabytes === 'number' && gigabytes > 0 ? [[change.address, `${gigabytes} GB`]] : [];
}
function destroy_foresight_valueOf({ change: { before } }, name) {
    if (typeof before !== 'object' || before === null || Array.isArray(before))
        return undefined;
    const attributes = before;
    return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

;// CONCATENATED MODULE: ../src/formats/edges/terraform-prior-state.check.js
// Made of schemas/edges/terraform-prior-state.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"The state as Terraform refreshed it, within a plan.","type":"object","properties":{"prior_state":{"type":"object","properties":{"values":{"type":"object","properties":{"root_module":{"$ref":"#/definitions/module"}}}}}},"definitions":{"module":{"type":"object","properties":{"resources":{"type":"array","items":{"type":"object","required":["mode"]}},"child_modules":{"type":"array","items":{"$ref":"#/definitions/module"}}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const schema12 = {"type":"object","properties":{"resources":{"type":"array","items":{"type":"object","required":["mode"]}},"child_modules":{"type":"array","items":{"$ref":"#/definitions/module"}}}};
const wrapper0 = {validate: validate11};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resources !== undefined){
let data0 = data.resources;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.mode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema12.properties.resources.items.required,parentSchema:schema12.properties.resources.items,data:data1}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.resources.items.type,parentSchema:schema12.properties.resources.items,data:data1}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.resources.type,parentSchema:schema12.properties.resources,data:data0}); errors++;
}
}
if(data.child_modules !== undefined){
let data2 = data.child_modules;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data2[i1], {instancePath:instancePath+"/child_modules/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/child_modules",schemaPath:"#/properties/child_modules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.child_modules.type,parentSchema:schema12.properties.child_modules,data:data2}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data}); errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prior_state !== undefined){
let data0 = data.prior_state;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.values !== undefined){
let data1 = data0.values;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.root_module !== undefined){
if(!(validate11(data1.root_module, {instancePath:instancePath+"/prior_state/values/root_module",parentData:data1,parentDataProperty:"root_module",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prior_state/values",schemaPath:"#/properties/prior_state/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.prior_state.properties.values.type,parentSchema:schema11.properties.prior_state.properties.values,data:data1}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prior_state",schemaPath:"#/properties/prior_state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.prior_state.type,parentSchema:schema11.properties.prior_state,data:data0}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/stack/state.js + 1 modules
var state = __webpack_require__(6032);
;// CONCATENATED MODULE: ../src/stack/destroy-plan.js





const validatePrior = (0,schema/* validator */.Nc)(terraform_prior_state_check_namespaceObject);
/**
 * Judges a destroy plan against the state it was made from (L10). Each managed object of the state must either be
 * deleted by the plan, or be missing from the state as Terraform refreshed it; so a plan of a part, or one that
 * creates or changes anything, is never applied. Nor is one of a resource whose code is gone: `prevent_destroy` stands
 * in the code and nowhere else, so that Terraform would destroy what was protected (L13).
 */
function judgeDestroyPlan(json, state) {
    const plan = (0,plan_plan/* readPlan */.m3)(json);
    const prior = validatePrior(json);
    if (!plan.ok)
        return plan;
    if (!prior.ok)
        return prior;
    const changes = (plan.value.resource_changes ?? []).filter(({ mode }) => mode === 'managed');
    const others = changes.filter(({ change }) => change.actions.length !== 1 || change.actions[0] !== 'delete');
    if (others.length > 0)
        return (0,result/* problems */.Bk)(...others.map(notADelete));
    const deletes = changes.length;
    const refreshed = countManaged(prior.value.prior_state?.values?.root_module);
    const alreadyGone = state.managed - refreshed;
    if (deletes !== refreshed || alreadyGone < 0)
        return (0,result/* problems */.Bk)(incomplete(deletes, state.managed, refreshed));
    if (deletes === 0)
        return (0,result/* problems */.Bk)(nothingToDestroy(state.managed));
    const code = new Set(codeAddresses(plan.value.configuration?.root_module));
    const lost = changes.filter(({ address }) => !code.has(withoutKeys(address)));
    if (lost.length > 0)
        return (0,result/* problems */.Bk)(...lost.map(({ address }) => withoutCode(address)));
    return (0,result.ok)({ deletes, resources: named(changes), alreadyGone });
}
function named(changes) {
    const markers = new Set(Object.values(state/* MARKERS */.Q).map((name) => `terraform_data.${name}`));
    return changes
        .filter(({ address, deposed }) => !markers.has(address) && deposed === undefined)
        .map(({ address, type }) => ({ address, type }));
}
/** `module.this.aws_s3_bucket.this`, as the code has it: one for all its instances. */
function codeAddresses(module, prefix = '') {
    const own = (module?.resources ?? []).map(({ address }) => `${prefix}${address}`);
    const calls = Object.entries(module?.module_calls ?? {});
    return [...own, ...calls.flatMap(([name, call]) => codeAddresses(call.module, `${prefix}module.${name}.`))];
}
/** Of `module.a["x"].b.c[0]`, `module.a.b.c`. */
function withoutKeys(address) {
    return address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}
function withoutCode(address) {
    return {
        code: 'resource-without-code',
        message: `${address} is in the state, and no file of its stack has it any more: whether it is protected from being destroyed is not known`,
        remedy: 'bring its code back as it was applied; or extend the lease, so that the changed stack is applied before it ends',
    };
}
function countManaged(module) {
    if (module === undefined)
        return 0;
    const own = (module.resources ?? []).filter(({ mode }) => mode === 'managed').length;
    return (module.child_modules ?? []).reduce((sum, child) => sum + countManaged(child), own);
}
function notADelete({ address, change }) {
    return {
        code: 'destroy-plan-not-deletes-only',
        message: `the destroy plan would ${change.actions.join(' and ')} ${address}`,
        allowed: ['delete'],
        remedy: 'ask the platform team: the stack does something else than to end',
    };
}
function incomplete(deletes, managed, refreshed) {
    return {
        code: 'destroy-plan-incomplete',
        message: `the destroy plan deletes ${deletes} of ${refreshed} resources that exist; the state manages ${managed}`,
        remedy: 'ask the platform team: the plan does not fit the state',
    };
}
function nothingToDestroy(managed) {
    return {
        code: 'destroy-plan-empty',
        message: `the state manages ${managed} resources, and the destroy plan deletes none`,
        remedy: 'look at the state in the backend and at the account: this is not the end of a lease',
    };
}

// EXTERNAL MODULE: ../src/stack/context.js + 2 modules
var context = __webpack_require__(1326);
// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
// EXTERNAL MODULE: ../src/run/stack-state.js
var stack_state = __webpack_require__(7005);
// EXTERNAL MODULE: ../src/run/state-lock.js + 4 modules
var state_lock = __webpack_require__(2636);
// EXTERNAL MODULE: ../src/reaper/orphans.js
var orphans = __webpack_require__(740);
// EXTERNAL MODULE: ../src/reaper/regions.js
var reaper_regions = __webpack_require__(7542);
;// CONCATENATED MODULE: ../src/stack/protected.js
/** Keys of instances, as in `aws_s3_bucket.this["x"]`. */
const KEYS = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
/**
 * Resources whose code forbids to destroy them, as `<folder>:<type>.<name>`. `prevent_destroy` stands in the code and
 * nowhere else: neither a plan nor a state has it. Whatever is not written `false` counts as protected.
 */
function protectedResources(files) {
    const found = new Map();
    const paths = [...files.keys()].filter((path) => path.endsWith('.tf')).sort();
    // What an override file says of a resource holds in place of what others say.
    const [plain, overrides] = [paths.filter((path) => !isOverride(path)), paths.filter(isOverride)];
    for (const path of [...plain, ...overrides]) {
        const folder = path.split('/').slice(0, -1).join('/');
        const text = new TextDecoder().decode(files.get(path));
        for (const { resource, isProtected } of lifecyclesIn(tokensOf(text)))
            found.set(`${folder}:${resource}`, isProtected);
    }
    return new Set([...found].filter(([, isProtected]) => isProtected).map(([key]) => key));
}
/**
 * What was protected when the stack was last applied, is still in the state, and is not protected any more (L13). A
 * change that takes a protection off counts once it was applied, as every other change does.
 */
function lostProtections(applied, now, state) {
    const still = protectedResources(now);
    const lost = [...protectedResources(applied)].filter((key) => !still.has(key));
    const managed = state.resources.filter(({ mode }) => mode === 'managed').map(({ address }) => address);
    return lost.flatMap((key) => {
        const [folder = '', resource = ''] = key.split(':');
        const address = managed.find((one) => `.${one.replaceAll(KEYS, '')}`.endsWith(`.${resource}`));
        return address === undefined ? [] : [protectionLost(address, folder)];
    });
}
function protectionLost(address, folder) {
    return {
        code: 'protection-removed',
        message: `${address} had prevent_destroy when it was applied, and its code${folder === '' ? '' : ` in ${folder}/`} has not any more`,
        remedy: 'bring the protection back; or extend the lease, so that the change which takes it off is applied before it ends',
    };
}
function isOverride(path) {
    return /(?:^|\/|_)override\.tf$/.test(path);
}
/** What the `lifecycle` of each resource says of `prevent_destroy`, where it says anything. */
function lifecyclesIn(tokens) {
    const found = [];
    const blocks = [];
    let resource = '';
    tokens.forEach(({ kind, value }, index) => {
        const before = (back) => tokens[index - back]?.value ?? '';
        if (kind === 'sign' && value === '{') {
            if (blocks.length === 0)
                resource = before(3) === 'resource' ? `${before(2)}.${before(1)}` : '';
            blocks.push(before(1));
        }
        else if (kind === 'sign' && value === '}')
            blocks.pop();
        else if (value === 'prevent_destroy' && blocks.length === 2 && blocks[1] === 'lifecycle')
            if (resource !== '')
                found.push({ resource, isProtected: tokens[index + 2]?.value !== 'false' });
    });
    return found;
}
const LEXICON = /(?<skipped>\s+|#.*|\/\/.*|\/\*[\s\S]*?\*\/)|(?<here><<-?(?<end>[\w-]+)\r?\n[\s\S]*?^[ \t]*\k<end>[ \t]*\r?$)|(?<word>[\p{L}_][\p{L}\p{N}_-]*)|(?<text>")|(?<sign>[\s\S])/gmuy;
/** Words, texts and signs of HCL, without comments and heredocs. */
function tokensOf(text) {
    const tokens = [];
    LEXICON.lastIndex = 0;
    while (LEXICON.lastIndex < text.length) {
        const { word, text: quote, sign } = LEXICON.exec(text)?.groups ?? {};
        if (word !== undefined)
            tokens.push({ kind: 'word', value: word });
        else if (quote !== undefined) {
            const end = endOfText(text, LEXICON.lastIndex);
            tokens.push({ kind: 'text', value: text.slice(LEXICON.lastIndex, end - 1) });
            LEXICON.lastIndex = end;
        }
        else if (sign !== undefined)
            tokens.push({ kind: 'sign', value: sign });
    }
    return tokens;
}
/** Behind the closing quote of a text that begins at `from`; templates in it may hold texts of their own. */
function endOfText(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if ((text[at] === '$' || text[at] === '%') && text[at + 1] === '{' && text[at - 1] !== text[at])
            depth += 1;
        else if (text[at] === '}' && depth > 0)
            depth -= 1;
        else if (text[at] === '"' && depth > 0)
            at = endOfText(text, at + 1) - 1;
        else if (text[at] === '"')
            return at + 1;
    }
    return text.length;
}

// EXTERNAL MODULE: ../src/run/account.js
var account = __webpack_require__(8066);
;// CONCATENATED MODULE: ../src/run/reaper/destroy-checks.js







const MARKER_COUNT = Object.keys(state/* MARKERS */.Q).length;
/** L5, L7: the credentials are those of the account that the stack names, the deny list wins, and the clock is right. */
async function checkAccount({ manifest, config }, { cloud, clock }) {
    if (config.reaper.deniedAccounts.includes(manifest.account))
        return blocked('account-denied', {
            code: 'account-denied',
            message: `account ${manifest.account} is on the deny list of the reaper`,
            remedy: 'take it off `reaper.denied-accounts` in leasehold.yaml, or end this lease by hand',
        });
    const identity = await cloud.identity(manifest.region);
    const wrong = (0,account/* wrongAccount */.Hh)(manifest, identity);
    if (wrong !== undefined)
        return blocked('account-mismatch', wrong);
    const off = (0,account/* wrongClock */.oh)(identity, clock.now());
    return off === undefined ? undefined : blocked('clock-off', off);
}
/** L2: a state whose marker names another life is not this lease's. */
function checkMarker(manifest, state) {
    const found = state.markers.uid;
    if (found === undefined || found === manifest.uid)
        return undefined;
    return blocked('marker-mismatch', {
        code: 'marker-mismatch',
        message: `the state ${manifest.backend.key} is marked with uid ${found}, the stack has ${manifest.uid}`,
        remedy: 'ask the platform team: two stacks share one state',
    });
}
/** Where GitHub's runs prove to AWS who they are. */
const GITHUB_TOKENS = 'token.actions.githubusercontent.com';
/** L16: what this platform itself stands on is never destroyed, even when some stack has come to manage it. */
function checkOwnGround({ backend }, state) {
    const own = state.resources.find(({ mode, type, attributes }) => {
        if (mode !== 'managed')
            return false;
        if (type === 'aws_s3_bucket')
            return backend.type === 's3' && attributes['bucket'] === backend.bucket;
        const { url } = attributes;
        return (type === 'aws_iam_openid_connect_provider' && typeof url === 'string' && url.includes(GITHUB_TOKENS));
    });
    if (own === undefined)
        return undefined;
    return blocked('own-ground', {
        code: 'own-ground',
        message: `${own.address} is what this platform itself stands on: it holds its states, or lets its runs in`,
        remedy: 'ask the platform team: take it out of this stack with `terraform state rm`',
    });
}
/** What a state says against its destroy, before Terraform looks at anything. */
async function checkState(input, state) {
    return (checkMarker(input.manifest, state) ??
        checkOwnGround(input.manifest, state) ??
        (await checkProtection(input, state)));
}
/**
 * L13: `prevent_destroy` stands in the code alone, so that an edit of a stack that was never applied would take it off
 * unseen. What was protected by the code that the state was last marked with stays so until other code is applied.
 */
async function checkProtection({ manifest, files, tree, filesOfTree }, state) {
    const marked = state.markers.tree;
    if (marked === undefined || marked === tree)
        return undefined;
    const applied = await filesOfTree(marked);
    if (applied === undefined)
        return blocked('protection-removed', {
            code: 'applied-code-missing',
            message: `the code that ${(0,stack_state/* leaseOf */.m)(manifest)} was applied from (${marked.slice(0, 7)}) is not in this repository, so what it protected is not known`,
            remedy: 'extend the lease, so that its stack is applied again before it ends',
        });
    const lost = lostProtections(applied, files, state);
    return lost.length === 0 ? undefined : blocked('protection-removed', ...lost);
}
/**
 * Nothing to destroy. An emptied state that follows a destroy which was begun is that destroy, killed before it
 * could say so (L15); after any other apply it is a lost state (L12).
 */
async function endWithoutState(input, { cloud }, state, facts) {
    const { manifest } = input;
    const begun = facts.filter((fact) => fact.kind === 'end-begun');
    const last = begun.sort((a, b) => a.serial - b.serial).at(-1);
    if (state !== undefined && last?.lineage === state.lineage && last.serial < state.serial)
        return destroyed(input, cloud, state, Math.max(0, last.resources - MARKER_COUNT));
    if (state === undefined && !facts.some(isTraceOfApply))
        return { kind: 'never-applied' };
    return { kind: 'state-lost', message: noState(manifest).message };
}
/**
 * L12: the state manages resources, and Terraform finds none of them: they were lost, or it looks in the wrong place.
 * Only a destroy of this state that was begun and killed explains that (L15).
 */
function isAllGone(plan, state, facts) {
    const wasBegun = facts.some((fact) => fact.kind === 'end-begun' && fact.lineage === state.lineage);
    return plan.alreadyGone > 0 && plan.deletes <= MARKER_COUNT && !wasBegun;
}
function allGone(manifest) {
    return `no resource that the state of ${(0,stack_state/* leaseOf */.m)(manifest)} manages can be found; only a destroy that was begun would explain that`;
}
function isTraceOfApply(fact) {
    return (fact.kind === 'apply-begun' ||
        fact.kind === 'end-begun' ||
        (fact.kind === 'run-record' && fact.event === 'applied'));
}
async function destroyed({ manifest, word }, cloud, state, count) {
    const tagged = await findLeftovers(manifest, cloud);
    const kept = word?.word === 'snapshot' ? tagged.filter(orphans/* isSnapshot */.LR) : [];
    return {
        kind: 'destroyed',
        destroyed: count,
        lineage: state.lineage,
        serial: state.serial,
        leftovers: tagged.filter((arn) => !kept.includes(arn)),
        ...(kept.length > 0 && { kept }),
    };
}
/** Tagged resources that are still listed, in the lease's region and where AWS lists global ones. */
async function findLeftovers(manifest, cloud) {
    const tag = { key: orphans/* UID_TAG */.Uo, value: manifest.uid };
    const regions = new Set([manifest.region, (0,reaper_regions/* globalRegion */.a)(manifest.partition)]);
    const found = new Set();
    for (const region of regions)
        for (const { arn } of await cloud.tagged(region, tag))
            found.add(arn);
    return [...found].sort(canonical/* compareText */.n6);
}
function endBegun({ manifest, reasonCode, start }, { clock, run }, state) {
    return {
        kind: 'end-begun',
        version: 1,
        uid: manifest.uid,
        lease: (0,stack_state/* leaseOf */.m)(manifest),
        stateKey: manifest.backend.key,
        at: clock.now(),
        run: { ...run },
        lineage: state.lineage,
        serial: state.serial,
        start: state.markers.start ?? start,
        resources: state.managed,
        reasonCode,
    };
}
/** One per state that a destroy was begun from, so that a run repeated writes the same id. */
function endBegunId(state) {
    return `${state.lineage.slice(0, 8)}-${state.serial}`;
}
function dataIn(resources, { dataTypes }) {
    return resources.filter(({ type }) => dataTypes.includes(type)).map(({ address }) => address);
}
function noState(manifest) {
    return {
        code: 'state-lost',
        message: `${(0,stack_state/* leaseOf */.m)(manifest)} was applied once, and its state ${manifest.backend.key} now manages nothing`,
        remedy: 'look at older versions of the state object, and at what carries the tag leasehold:uid',
    };
}
function blocked(reasonCode, ...found) {
    return { kind: 'blocked', reasonCode, problems: found };
}

;// CONCATENATED MODULE: ../src/run/reaper/bring-word.js






/**
 * Brings the owner's word into the state, where Terraform reads it when it destroys. Level-triggered: a state that
 * says so already is left alone, so a run that was killed here is completed by the next one (L15). A plan of those
 * resources alone and of the state as it is (`-refresh=false`), so that neither drift nor anything else comes along;
 * applied only when it changes nothing but the word, after a last look (L9).
 * @returns the state that is to be destroyed
 */
async function bringWord(input, ports, workspace, state) {
    const { manifest, word, dataTypes } = input;
    if (word?.isCarried !== true)
        return state;
    const unmet = wordUnmet(word.word, state, dataTypes);
    if (unmet.length === 0)
        return state;
    const lease = (0,stack_state/* leaseOf */.m)(manifest);
    ports.log.info(`${lease}: its owner said \`${word.word}\`: bringing that to ${unmet.join(', ')}`);
    const planned = await workspace.plan({
        destroy: false,
        tree: input.tree,
        only: { targets: unmet, variables: { [context/* DATA_AT_END */.V]: word.word } },
        onProgress: () => undefined,
    });
    const held = planned.ok ? undefined : await (0,state_lock/* lockProblem */.R0)(manifest, ports);
    if (held !== undefined)
        return blocked(held.code, held);
    if (!planned.ok)
        return blocked('destroy-plan-failed', ...planned.diagnostics.filter(stack_plan/* isError */.bJ).map(stack_plan/* diagnosticProblem */.HL));
    const judged = judgeWordPlan(planned.plan, dataTypes);
    if (!judged.ok)
        return blocked('word-plan-refused', ...judged.problems);
    const late = (await input.lastLook?.()) ?? [];
    if (late.length > 0)
        return blocked('last-look', ...late);
    const applied = await workspace.apply({
        heldLock: async () => (await (0,state_lock/* lockOf */.Vx)(manifest, ports))?.id,
        onProgress: () => undefined,
    });
    const after = await (0,stack_state/* stateOf */.L)(ports.openStorage(manifest.backend), manifest);
    const isNext = after?.lineage === state.lineage && after.serial > state.serial;
    if (applied.ok && isNext && wordUnmet(word.word, after, dataTypes).length === 0)
        return after;
    const said = applied.diagnostics.filter(stack_plan/* isError */.bJ).map(stack_plan/* diagnosticProblem */.HL);
    return blocked('word-not-brought', ...(said.length > 0 ? said : [notBrought(lease, word.word)]));
}
function notBrought(lease, word) {
    return {
        code: 'word-not-brought',
        message: `the word \`${word}\` on the data of ${lease} did not come into its state, so nothing was destroyed`,
        remedy: 'the next run tries again',
    };
}

;// CONCATENATED MODULE: ../src/run/reaper/destroy.js










/** Ends the resources of one lease, for the reaper only: the whole contract of a destroy (L5, L9 to L12). */
async function destroyLease(input, ports) {
    const { manifest } = input;
    const refused = await checkAccount(input, ports);
    if (refused !== undefined)
        return refused;
    const storage = ports.openStorage(manifest.backend);
    const evidence = (0,evidence_evidence/* openEvidence */.i)(storage, manifest.repository);
    const before = await (0,stack_state/* stateOf */.L)(storage, manifest);
    const facts = await evidence.list((0,stack_state/* leaseOf */.m)(manifest), manifest.uid);
    if (before === undefined || before.managed === 0)
        return endWithoutState(input, ports, before, facts);
    const wrong = await checkState(input, before);
    if (wrong !== undefined)
        return wrong;
    const workspace = await (0,state_lock/* openStack */.jq)(input, ports);
    try {
        const state = await bringWord(input, ports, workspace, before);
        if ('kind' in state)
            return state;
        const prepared = await prepareDestroy(input, ports, workspace, state);
        if ('kind' in prepared)
            return prepared;
        if (isAllGone(prepared.plan, state, facts))
            return { kind: 'state-lost', message: allGone(manifest) };
        const late = (await input.lastLook?.()) ?? [];
        if (late.length > 0)
            return { kind: 'blocked', reasonCode: 'last-look', problems: late };
        await evidence.create(endBegun(input, ports, state), endBegunId(state));
        return await applyDestroy(input, ports, prepared);
    }
    finally {
        await workspace.close();
    }
}
/** Plans the same destroy and applies nothing, for the warning (L8). */
async function rehearseDestroy(input, ports) {
    const refused = await checkAccount(input, ports);
    if (refused !== undefined)
        return { resources: 0, data: [], blockers: refused.problems };
    const storage = ports.openStorage(input.manifest.backend);
    const state = await (0,stack_state/* stateOf */.L)(storage, input.manifest);
    if (state === undefined || state.managed === 0) {
        const { repository, uid } = input.manifest;
        const facts = await (0,evidence_evidence/* openEvidence */.i)(storage, repository).list((0,stack_state/* leaseOf */.m)(input.manifest), uid);
        const isUnused = state === undefined && !(0,lease_facts/* wasBegun */.LI)(facts);
        return { resources: 0, data: [], blockers: isUnused ? [] : [noState(input.manifest)] };
    }
    const wrong = await checkState(input, state);
    if (wrong !== undefined)
        return { resources: 0, data: [], blockers: wrong.problems };
    const workspace = await (0,state_lock/* openStack */.jq)(input, ports);
    try {
        const prepared = await prepareDestroy(input, ports, workspace, state);
        if ('kind' in prepared) {
            const managed = state.resources.filter(({ mode }) => mode === 'managed');
            return { resources: managed.length, data: dataIn(managed, input), blockers: prepared.problems };
        }
        const { resources } = prepared.plan;
        const found = { resources: resources.length, data: dataIn(resources, input) };
        return { ...found, ...(await lookIntoBuckets(prepared.foreseen, input.manifest, ports.cloud)) };
    }
    finally {
        await workspace.close();
    }
}
/** Whether a bucket is empty is in no plan, and it is what most often stops an end on its last day. */
async function lookIntoBuckets({ buckets, ...foreseen }, { region, account }, cloud) {
    const found = [];
    for (const { address, bucket } of buckets)
        found.push(foreseeBucket(address, bucket === '' ? undefined : await cloud.holdsObjects(region, account, bucket)));
    return {
        ...foreseen,
        blockers: [...foreseen.blockers, ...found.flatMap(({ blockers }) => blockers)],
        cautions: [...foreseen.cautions, ...found.flatMap(({ cautions }) => cautions)],
    };
}
async function prepareDestroy(input, ports, workspace, state) {
    const lease = (0,stack_state/* leaseOf */.m)(input.manifest);
    const { log } = ports;
    log.info(`${lease}: planning the destroy of ${state.managed} resources, markers counted`);
    const outcome = await workspace.plan({ destroy: true, tree: input.tree, onProgress: () => undefined });
    const held = outcome.ok ? undefined : await (0,state_lock/* lockProblem */.R0)(input.manifest, ports);
    if (held !== undefined)
        return blocked(held.code, held);
    if (!outcome.ok)
        return blocked('destroy-plan-failed', ...outcome.diagnostics.filter(stack_plan/* isError */.bJ).map(stack_plan/* diagnosticProblem */.HL));
    const plan = judgeDestroyPlan(outcome.plan, state);
    if (!plan.ok)
        return blocked('destroy-plan-refused', ...plan.problems);
    const broken = input.word === undefined ? [] : brokenWord(outcome.plan, input.word.word, input.dataTypes);
    if (broken.length > 0)
        return blocked('data-word-unmet', ...broken);
    if (plan.value.alreadyGone > 0)
        log.warn(`${lease}: ${plan.value.alreadyGone} resources were gone already`);
    return { workspace, state, plan: plan.value, foreseen: foreseeDestroy(outcome.plan) };
}
/** Applies exactly the saved plan, then looks for the proof (L11). */
async function applyDestroy(input, ports, { workspace, state: before, plan }) {
    const { manifest } = input;
    const lease = (0,stack_state/* leaseOf */.m)(manifest);
    const outcome = await workspace.apply({
        heldLock: async () => (await (0,state_lock/* lockOf */.Vx)(manifest, ports))?.id,
        onProgress: ({ done, total, running: [slowest] }) => ports.log.info(`${lease}: ${done} of ${total} destroyed${slowest === undefined ? '' : `, now ${slowest}`}`),
    });
    const after = await (0,stack_state/* stateOf */.L)(ports.openStorage(manifest.backend), manifest);
    const failed = (reasonCode, summary) => ({
        kind: 'failed',
        reasonCode,
        diagnostics: [
            ...outcome.diagnostics,
            ...(outcome.diagnostics.some(stack_plan/* isError */.bJ)
                ? []
                : [{ severity: 'error', summary, detail: '', address: undefined }]),
        ],
        remaining: after?.managed,
    });
    if (!outcome.ok)
        return failed('destroy-failed', 'the destroy did not end well');
    if (outcome.removed !== plan.deletes)
        return failed('destroy-unproved', `${outcome.removed} of ${plan.deletes} resources were destroyed`);
    if (after === undefined || after.managed !== 0)
        return failed('destroy-unproved', 'the state is not empty after the destroy');
    if (after.lineage !== before.lineage || after.serial <= before.serial)
        return failed('destroy-unproved', 'the state after the destroy is not the successor of the one before');
    return destroyed(input, ports.cloud, after, plan.resources.length);
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
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5636);
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
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6032);


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

/***/ 2636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ lockOf),
  R0: () => (/* binding */ lockProblem),
  jq: () => (/* binding */ openStack),
  vg: () => (/* binding */ runsAtWork)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-lock.check.js
var terraform_lock_check_namespaceObject = {};
__webpack_require__.r(terraform_lock_check_namespaceObject);
__webpack_require__.d(terraform_lock_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-state-engine.check.js
var terraform_state_engine_check_namespaceObject = {};
__webpack_require__.r(terraform_state_engine_check_namespaceObject);
__webpack_require__.d(terraform_state_engine_check_namespaceObject, {
  check: () => (terraform_state_engine_check_validate10),
  schema: () => (terraform_state_engine_check_schema11)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
;// CONCATENATED MODULE: ../src/formats/edges/terraform-lock.check.js
// Made of schemas/edges/terraform-lock.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What Terraform writes beside a state while it works on it.","type":"object","required":["ID","Who","Created","Operation"],"properties":{"ID":{"type":"string","pattern":"^[0-9a-f-]{36}$"},"Who":{"type":"string"},"Created":{"type":"string"},"Operation":{"type":"string"}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const pattern0 = new RegExp("^[0-9a-f-]{36}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ID === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ID"},message:"must have required property '"+"ID"+"'"}); errors++;
}
if(data.Who === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Who"},message:"must have required property '"+"Who"+"'"}); errors++;
}
if(data.Created === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Created"},message:"must have required property '"+"Created"+"'"}); errors++;
}
if(data.Operation === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operation"},message:"must have required property '"+"Operation"+"'"}); errors++;
}
if(data.ID !== undefined){
let data0 = data.ID;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ID",schemaPath:"#/properties/ID/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f-]{36}$"},message:"must match pattern \""+"^[0-9a-f-]{36}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/ID",schemaPath:"#/properties/ID/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Who !== undefined){
if(typeof data.Who !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Who",schemaPath:"#/properties/Who/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Created !== undefined){
if(typeof data.Created !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Created",schemaPath:"#/properties/Created/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Operation !== undefined){
if(typeof data.Operation !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Operation",schemaPath:"#/properties/Operation/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/stack/lock.js




/** Milliseconds. A job of GitHub's runners is ended after six hours. */
const JOB_LIFE = 6 * 3_600_000;
/** Milliseconds by which the clocks of two machines may differ (L7). */
const SKEW = 5 * 60_000;
/** Key of the lock of a state. A local backend keeps its lock with the operating system, and leaves none. */
function lockKey(stateKey) {
    return `${stateKey}.tflock`;
}
const validate = (0,schema/* validator */.Nc)(terraform_lock_check_namespaceObject);
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

;// CONCATENATED MODULE: ../src/formats/edges/terraform-state-engine.check.js
// Made of schemas/edges/terraform-state-engine.schema.json by `npm run generate`. Do not edit.
const terraform_state_engine_check_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What tells which engine wrote a Terraform state.","type":"object","properties":{"terraform_version":{"type":"string"},"resources":{"type":"array","items":{"type":"object","properties":{"provider":{"type":"string"}}}}}}

function terraform_state_engine_check_fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function terraform_state_engine_check_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.terraform_version !== undefined){
if(typeof data.terraform_version !== "string"){
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/terraform_version",schemaPath:"#/properties/terraform_version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.resources !== undefined){
let data1 = data.resources;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.provider !== undefined){
if(typeof data2.provider !== "string"){
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/provider",schemaPath:"#/properties/resources/items/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = terraform_state_engine_check_fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
terraform_state_engine_check_validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/stack/state-engine.js


const state_engine_validate = (0,schema/* validator */.Nc)(terraform_state_engine_check_namespaceObject);
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
