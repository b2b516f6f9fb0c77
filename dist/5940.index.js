export const id = 5940;
export const ids = [5940];
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

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   YD: () => (/* binding */ saySpan),
/* harmony export */   xN: () => (/* binding */ sayLocal)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6476);



const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `7 Dec 2026, 09:00 UTC`: written by hand, so that it is the same on every machine, whatever its locale. */
function sayInstant(instant) {
    const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${instant.slice(11, 16)} UTC`;
}
/** `14 days`, `3 hours`, `20 minutes`: the time between two instants, in the largest unit that it fills twice. */
function saySpan(from, to) {
    const hours = Math.abs((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(to) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(from)) / _lease_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
    if (hours >= 48)
        return count(Math.round(hours / 24), 'day');
    return hours >= 1.5 ? count(Math.round(hours), 'hour') : count(Math.round(hours * 60), 'minute');
}
function count(number, unit) {
    return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
/** `10:00 in Europe/Berlin`, with the day where that is another one there. */
function sayLocal(instant, timeZone) {
    const { wall } = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .wallTimeOf */ .P5)(instant, timeZone);
    const local = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(wall);
    const day = local.slice(0, 10) === instant.slice(0, 10) ? '' : `${sayInstant(local).split(',')[0]}, `;
    return `${day}${local.slice(11, 16)} in ${timeZone}`;
}


/***/ }),

/***/ 9205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal)
});

// NAMESPACE OBJECT: ../src/formats/reaper-record.check.js
var reaper_record_check_namespaceObject = {};
__webpack_require__.r(reaper_record_check_namespaceObject);
__webpack_require__.d(reaper_record_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

;// CONCATENATED MODULE: ../src/formats/reaper-record.check.js
// Made of schemas/reaper-record.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:reaper-record:1","title":"ReaperRecord","description":"What one run of the reaper did or saw, beside the evidence of the leases. Created, never changed.","oneOf":[{"type":"object","description":"A sweep of one AWS account: what it read, and what belongs to no living lease. Two of them a day apart make an orphan (L20).","additionalProperties":false,"required":["kind","version","at","run","account","regions","seen","unseen"],"properties":{"kind":{"const":"sweep"},"version":{"const":1},"at":{"type":"string","description":"When it ended. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"account":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"regions":{"type":"array","description":"Regions of the account that were to be read.","items":{"type":"object","description":"One region.","additionalProperties":false,"required":["region","status","reasonCode","message","pages","resources"],"properties":{"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"status":{"enum":["known","unknown"],"description":"unknown: the listing failed or broke off, and nothing is derived from it (L4)."},"reasonCode":{"anyOf":[{"type":"string","description":"Why it is unknown.","pattern":"^[a-z][a-z0-9-]{1,60}$"},{"type":"null"}]},"message":{"anyOf":[{"type":"string","description":"One sentence."},{"type":"null"}]},"pages":{"type":"integer","description":"Pages that were read.","minimum":0},"resources":{"type":"integer","description":"Resources that were listed.","minimum":0}}}},"seen":{"type":"array","description":"By ARN; at most 10000.","items":{"type":"object","description":"A resource that belongs to no living lease.","additionalProperties":false,"required":["kind","arn","region","uid"],"properties":{"kind":{"enum":["leftover","orphan","stranded"],"description":"leftover: of a lease that ended; orphan: of no lease that is known; stranded: of a lease that has evidence and no stack."},"arn":{"type":"string","description":"ARN."},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"}}}},"unseen":{"type":"integer","description":"More of them than a record holds.","minimum":0}},"title":"SweepRecord"},{"type":"object","description":"A run that ended leases or warned of their end: its heartbeat (L22).","additionalProperties":false,"required":["kind","version","at","run","mode","environment","succeeded","reasonCode","leases","ended","warned","overdue"],"properties":{"kind":{"const":"heartbeat"},"version":{"const":1},"at":{"type":"string","description":"When it ended. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"mode":{"enum":["warn","destroy"],"description":"Mode."},"environment":{"anyOf":[{"type":"string","description":"Environment whose leases it looked at; null: all.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},{"type":"null"}]},"succeeded":{"type":"boolean","description":"Whether it looked at every lease and might end them."},"reasonCode":{"type":"string","description":"Stable reason, kebab-case.","pattern":"^[a-z][a-z0-9-]{1,60}$"},"leases":{"type":"integer","description":"Leases that it looked at.","minimum":0},"ended":{"type":"integer","description":"Ends that it proved.","minimum":0},"warned":{"type":"integer","description":"Warnings that it delivered.","minimum":0},"overdue":{"type":"object","description":"Leases that are due and not ended yet, at the beginning of the run.","additionalProperties":false,"required":["count","p50Seconds","p95Seconds","oldest"],"properties":{"count":{"type":"integer","description":"Leases.","minimum":0},"p50Seconds":{"type":"integer","description":"Half of them are overdue for at most so long.","minimum":0},"p95Seconds":{"type":"integer","description":"95 of 100 are overdue for at most so long.","minimum":0},"oldest":{"anyOf":[{"type":"object","description":"The one that is overdue longest.","additionalProperties":false,"required":["lease","since","seconds"],"properties":{"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"since":{"type":"string","description":"When it was due. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"seconds":{"type":"integer","description":"For how long.","minimum":0}}},{"type":"null"}]}}}},"title":"HeartbeatRecord"}]}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern1 = new RegExp("^[0-9]{12}$", "u");
const pattern2 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9-]{1,60}$", "u");
const pattern5 = new RegExp("^[a-z2-7]{26}$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:reaper-record:1" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.account === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"}); errors++;
}
if(data.regions === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "regions"},message:"must have required property '"+"regions"+"'"}); errors++;
}
if(data.seen === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "seen"},message:"must have required property '"+"seen"+"'"}); errors++;
}
if(data.unseen === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "unseen"},message:"must have required property '"+"unseen"+"'"}); errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "version")) || (key0 === "at")) || (key0 === "run")) || (key0 === "account")) || (key0 === "regions")) || (key0 === "seen")) || (key0 === "unseen"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("sweep" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "sweep"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/0/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/0/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data3 = data.run;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data3.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data3.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key1 in data3){
if(!(((key1 === "id") || (key1 === "attempt")) || (key1 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data3.id !== undefined){
if(typeof data3.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/0/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.attempt !== undefined){
let data5 = data3.attempt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/0/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/0/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data3.url !== undefined){
let data6 = data3.url;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(typeof data6 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/0/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs19 = errors;
if(data6 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/0/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/0/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.account !== undefined){
let data7 = data.account;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/account",schemaPath:"#/oneOf/0/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/account",schemaPath:"#/oneOf/0/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.regions !== undefined){
let data8 = data.regions;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/oneOf/0/properties/regions/items/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data9.status === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/oneOf/0/properties/regions/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"}); errors++;
}
if(data9.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/oneOf/0/properties/regions/items/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
if(data9.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/oneOf/0/properties/regions/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
if(data9.pages === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/oneOf/0/properties/regions/items/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"}); errors++;
}
if(data9.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/oneOf/0/properties/regions/items/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
for(const key2 in data9){
if(!((((((key2 === "region") || (key2 === "status")) || (key2 === "reasonCode")) || (key2 === "message")) || (key2 === "pages")) || (key2 === "resources"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/oneOf/0/properties/regions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data9.region !== undefined){
let data10 = data9.region;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/region",schemaPath:"#/oneOf/0/properties/regions/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/region",schemaPath:"#/oneOf/0/properties/regions/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.status !== undefined){
let data11 = data9.status;
if(!((data11 === "known") || (data11 === "unknown"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/status",schemaPath:"#/oneOf/0/properties/regions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.oneOf[0].properties.regions.items.properties.status.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data9.reasonCode !== undefined){
let data12 = data9.reasonCode;
const _errs32 = errors;
let valid7 = false;
const _errs33 = errors;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/reasonCode",schemaPath:"#/oneOf/0/properties/regions/items/properties/reasonCode/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,60}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/reasonCode",schemaPath:"#/oneOf/0/properties/regions/items/properties/reasonCode/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid2 = _errs33 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs35 = errors;
if(data12 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/reasonCode",schemaPath:"#/oneOf/0/properties/regions/items/properties/reasonCode/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid2 = _errs35 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/reasonCode",schemaPath:"#/oneOf/0/properties/regions/items/properties/reasonCode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data9.message !== undefined){
let data13 = data9.message;
const _errs38 = errors;
let valid8 = false;
const _errs39 = errors;
if(typeof data13 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/message",schemaPath:"#/oneOf/0/properties/regions/items/properties/message/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid3 = _errs39 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs41 = errors;
if(data13 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/message",schemaPath:"#/oneOf/0/properties/regions/items/properties/message/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid3 = _errs41 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/message",schemaPath:"#/oneOf/0/properties/regions/items/properties/message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data9.pages !== undefined){
let data14 = data9.pages;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/pages",schemaPath:"#/oneOf/0/properties/regions/items/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/pages",schemaPath:"#/oneOf/0/properties/regions/items/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data9.resources !== undefined){
let data15 = data9.resources;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/resources",schemaPath:"#/oneOf/0/properties/regions/items/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0+"/resources",schemaPath:"#/oneOf/0/properties/regions/items/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/oneOf/0/properties/regions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/regions",schemaPath:"#/oneOf/0/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.seen !== undefined){
let data16 = data.seen;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.kind === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1,schemaPath:"#/oneOf/0/properties/seen/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data17.arn === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1,schemaPath:"#/oneOf/0/properties/seen/items/required",keyword:"required",params:{missingProperty: "arn"},message:"must have required property '"+"arn"+"'"}); errors++;
}
if(data17.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1,schemaPath:"#/oneOf/0/properties/seen/items/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data17.uid === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1,schemaPath:"#/oneOf/0/properties/seen/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
for(const key3 in data17){
if(!((((key3 === "kind") || (key3 === "arn")) || (key3 === "region")) || (key3 === "uid"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1,schemaPath:"#/oneOf/0/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data17.kind !== undefined){
let data18 = data17.kind;
if(!(((data18 === "leftover") || (data18 === "orphan")) || (data18 === "stranded"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1+"/kind",schemaPath:"#/oneOf/0/properties/seen/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.oneOf[0].properties.seen.items.properties.kind.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data17.arn !== undefined){
if(typeof data17.arn !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1+"/arn",schemaPath:"#/oneOf/0/properties/seen/items/properties/arn/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.region !== undefined){
let data20 = data17.region;
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1+"/region",schemaPath:"#/oneOf/0/properties/seen/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1+"/region",schemaPath:"#/oneOf/0/properties/seen/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.uid !== undefined){
let data21 = data17.uid;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1+"/uid",schemaPath:"#/oneOf/0/properties/seen/items/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1+"/uid",schemaPath:"#/oneOf/0/properties/seen/items/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/seen/" + i1,schemaPath:"#/oneOf/0/properties/seen/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/seen",schemaPath:"#/oneOf/0/properties/seen/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.unseen !== undefined){
let data22 = data.unseen;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/unseen",schemaPath:"#/oneOf/0/properties/unseen/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = fail(vErrors, {instancePath:instancePath+"/unseen",schemaPath:"#/oneOf/0/properties/unseen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.mode === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"}); errors++;
}
if(data.environment === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"}); errors++;
}
if(data.succeeded === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "succeeded"},message:"must have required property '"+"succeeded"+"'"}); errors++;
}
if(data.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
if(data.leases === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "leases"},message:"must have required property '"+"leases"+"'"}); errors++;
}
if(data.ended === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "ended"},message:"must have required property '"+"ended"+"'"}); errors++;
}
if(data.warned === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "warned"},message:"must have required property '"+"warned"+"'"}); errors++;
}
if(data.overdue === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "overdue"},message:"must have required property '"+"overdue"+"'"}); errors++;
}
for(const key4 in data){
if(!(func2.call(schema11.oneOf[1].properties, key4))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("heartbeat" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "heartbeat"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.at !== undefined){
let data25 = data.at;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/1/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/1/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data26 = data.run;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data26.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data26.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key5 in data26){
if(!(((key5 === "id") || (key5 === "attempt")) || (key5 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}); errors++;
}
}
if(data26.id !== undefined){
if(typeof data26.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/1/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data26.attempt !== undefined){
let data28 = data26.attempt;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/1/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/1/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data26.url !== undefined){
let data29 = data26.url;
const _errs76 = errors;
let valid14 = false;
const _errs77 = errors;
if(typeof data29 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/1/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid4 = _errs77 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const _errs79 = errors;
if(data29 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/1/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid4 = _errs79 === errors;
valid14 = valid14 || _valid4;
}
if(!valid14){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/1/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.mode !== undefined){
let data30 = data.mode;
if(!((data30 === "warn") || (data30 === "destroy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/oneOf/1/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.oneOf[1].properties.mode.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.environment !== undefined){
let data31 = data.environment;
const _errs83 = errors;
let valid15 = false;
const _errs84 = errors;
if(typeof data31 === "string"){
if(!pattern7.test(data31)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/oneOf/1/properties/environment/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/oneOf/1/properties/environment/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid5 = _errs84 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs86 = errors;
if(data31 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/oneOf/1/properties/environment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid5 = _errs86 === errors;
valid15 = valid15 || _valid5;
}
if(!valid15){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/oneOf/1/properties/environment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data.succeeded !== undefined){
if(typeof data.succeeded !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/1/properties/succeeded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.reasonCode !== undefined){
let data33 = data.reasonCode;
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/oneOf/1/properties/reasonCode/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,60}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/oneOf/1/properties/reasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.leases !== undefined){
let data34 = data.leases;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases",schemaPath:"#/oneOf/1/properties/leases/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases",schemaPath:"#/oneOf/1/properties/leases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.ended !== undefined){
let data35 = data.ended;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/ended",schemaPath:"#/oneOf/1/properties/ended/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ended",schemaPath:"#/oneOf/1/properties/ended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.warned !== undefined){
let data36 = data.warned;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/warned",schemaPath:"#/oneOf/1/properties/warned/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
vErrors = fail(vErrors, {instancePath:instancePath+"/warned",schemaPath:"#/oneOf/1/properties/warned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.overdue !== undefined){
let data37 = data.overdue;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.count === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/oneOf/1/properties/overdue/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"}); errors++;
}
if(data37.p50Seconds === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/oneOf/1/properties/overdue/required",keyword:"required",params:{missingProperty: "p50Seconds"},message:"must have required property '"+"p50Seconds"+"'"}); errors++;
}
if(data37.p95Seconds === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/oneOf/1/properties/overdue/required",keyword:"required",params:{missingProperty: "p95Seconds"},message:"must have required property '"+"p95Seconds"+"'"}); errors++;
}
if(data37.oldest === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/oneOf/1/properties/overdue/required",keyword:"required",params:{missingProperty: "oldest"},message:"must have required property '"+"oldest"+"'"}); errors++;
}
for(const key6 in data37){
if(!((((key6 === "count") || (key6 === "p50Seconds")) || (key6 === "p95Seconds")) || (key6 === "oldest"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/oneOf/1/properties/overdue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}); errors++;
}
}
if(data37.count !== undefined){
let data38 = data37.count;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/count",schemaPath:"#/oneOf/1/properties/overdue/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/count",schemaPath:"#/oneOf/1/properties/overdue/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data37.p50Seconds !== undefined){
let data39 = data37.p50Seconds;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/p50Seconds",schemaPath:"#/oneOf/1/properties/overdue/properties/p50Seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/p50Seconds",schemaPath:"#/oneOf/1/properties/overdue/properties/p50Seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data37.p95Seconds !== undefined){
let data40 = data37.p95Seconds;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/p95Seconds",schemaPath:"#/oneOf/1/properties/overdue/properties/p95Seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/p95Seconds",schemaPath:"#/oneOf/1/properties/overdue/properties/p95Seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data37.oldest !== undefined){
let data41 = data37.oldest;
const _errs108 = errors;
let valid17 = false;
const _errs109 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data41.since === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"}); errors++;
}
if(data41.seconds === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"}); errors++;
}
for(const key7 in data41){
if(!(((key7 === "lease") || (key7 === "since")) || (key7 === "seconds"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}); errors++;
}
}
if(data41.lease !== undefined){
let data42 = data41.lease;
if(typeof data42 === "string"){
if(!pattern9.test(data42)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/lease",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/lease",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data41.since !== undefined){
let data43 = data41.since;
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/since",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/since",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data41.seconds !== undefined){
let data44 = data41.seconds;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/seconds",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/seconds",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid6 = _errs109 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const _errs118 = errors;
if(data41 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid6 = _errs118 === errors;
valid17 = valid17 || _valid6;
}
if(!valid17){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/oneOf/1/properties/overdue/properties/oldest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/oneOf/1/properties/overdue/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs61 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/reaper-record.js
// Generated from schemas/reaper-record.schema.json by `npm run generate`. Do not edit.


// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/reaper/records.js
var records = __webpack_require__(8477);
;// CONCATENATED MODULE: ../src/reaper/journal.js







const DAY = 24 * lease/* HOUR */.dp;
const validate = (0,schema/* validator */.Nc)(reaper_record_check_namespaceObject);
/** @param repositoryId numeric id of the platform repository; every key begins with it */
function openJournal(storage, repositoryId) {
    const runs = `${repositoryId}/reaper/runs`;
    const sweeps = (account) => `${repositoryId}/reaper/sweeps/${account}`;
    const read = async (folder, from, to) => {
        const found = [];
        for (const day of daysOf(from, to))
            for (const key of await storage.list(`${folder}/${day}/`)) {
                const record = readRecord(await storage.read(key));
                if (record !== undefined && record.at >= from && record.at <= to)
                    found.push(record);
            }
        return found;
    };
    return {
        async write(record) {
            const valid = validate(record);
            if (!valid.ok)
                throw new result/* Fault */.vC('evidence-invalid', `a record would not be valid: ${valid.problems[0]?.message}`);
            const folder = record.kind === 'sweep' ? sweeps(record.account) : runs;
            const scope = record.kind === 'heartbeat' && record.environment !== null ? `-${record.environment}` : '';
            const name = `${timeOf(record.at)}-${record.run.id}-${record.run.attempt}${scope}`;
            const content = new TextEncoder().encode((0,canonical/* prettyJson */.D_)(record));
            await storage.create(`${folder}/${record.at.slice(0, 10)}/${name}.json`, content);
        },
        async sweeps(account, from, to) {
            return (await read(sweeps(account), from, to)).filter((record) => record.kind === 'sweep');
        },
        async *heartbeats(from, to) {
            for (const day of [...daysOf(from, to)].reverse())
                for (const key of [...(await storage.list(`${runs}/${day}/`))].reverse()) {
                    const record = readRecord(await storage.read(key));
                    if (record?.kind === 'heartbeat' && record.at >= from && record.at <= to)
                        yield record;
                }
        },
    };
}
/** `090000000`: names sort by time within their day. */
function timeOf(at) {
    return (0,records/* stamp */.iE)(at).slice(9, -1);
}
function daysOf(from, to) {
    const days = [];
    const last = to.slice(0, 10);
    for (let time = (0,brands/* millisecondsOf */.W$)(from); (0,brands/* instantOf */.B9)(time).slice(0, 10) <= last; time += DAY)
        days.push((0,brands/* instantOf */.B9)(time).slice(0, 10));
    return days;
}
/**
 * What cannot be read counts as not there, which is the safe side for both kinds: a heartbeat is missed, a resource
 * was not seen before.
 */
function readRecord(content) {
    try {
        const valid = validate(JSON.parse(new TextDecoder().decode(content ?? new Uint8Array())));
        return valid.ok ? valid.value : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qt: () => (/* binding */ eachLease),
  Ts: () => (/* binding */ leaseNames),
  Mw: () => (/* binding */ readLeases),
  PX: () => (/* binding */ readManifests),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 2 modules
var evidence_evidence = __webpack_require__(5242);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/module/load.js + 4 modules
var load = __webpack_require__(6949);
// EXTERNAL MODULE: ../src/formats/request.js + 1 modules
var request = __webpack_require__(3518);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/git-objects.js
var git_objects = __webpack_require__(4741);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
;// CONCATENATED MODULE: ../src/lease/request-fact.js






const validate = (0,schema/* validator */.Nc)(request/* requestFormat */.P);
/**
 * What a request's file says about its lease. Only its own form counts: an owner who left or an input that the module
 * dropped keeps no lease alive for ever.
 * @param entry what the folder's listing says is at the path; anything but a regular file is no deletion
 */
function requestFact(path, entry, content) {
    if (entry === 'none')
        return { kind: 'missing' };
    if (entry === 'other' || content === undefined)
        return {
            kind: 'unreadable',
            sha: undefined,
            problems: [
                {
                    code: 'not-a-file',
                    message: 'it is not a regular file',
                    file: path,
                    remedy: 'commit the request itself, or delete it to end its lease',
                },
            ],
        };
    const sha = (0,git_objects/* blobId */.zA)(content);
    const document = (0,yaml/* readYaml */.gM)(path, content);
    const valid = document.ok ? (0,schema/* validateDocument */.mv)(document.value, validate) : document;
    if (!valid.ok)
        return { kind: 'unreadable', problems: valid.problems, sha };
    const { lease, end } = valid.value;
    const length = (0,lease_length/* parseLength */.wh)(lease);
    const requestedEnd = (0,brands/* parseInstant */.nV)(end?.at);
    if (length === undefined || (end !== undefined && requestedEnd === undefined))
        return {
            kind: 'unreadable',
            sha,
            problems: [
                {
                    code: 'wrong-form',
                    message: length === undefined ? '`lease` is not a length' : '`end.at` is not an instant',
                    file: path,
                    field: length === undefined ? '/lease' : '/end/at',
                    allowed: length === undefined ? ['12h', '14d', '2w', 'permanent'] : ['2026-12-01T09:00:00Z'],
                    remedy: 'correct it',
                },
            ],
        };
    return { kind: 'valid', length, requestedEnd, data: end?.data, sha };
}

// EXTERNAL MODULE: ../src/request/read.js
var read = __webpack_require__(5525);
// EXTERNAL MODULE: ../src/request/path.js
var request_path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/stack/manifest.js + 2 modules
var stack_manifest = __webpack_require__(2724);
// EXTERNAL MODULE: ../src/stack/state.js + 1 modules
var stack_state = __webpack_require__(6032);
;// CONCATENATED MODULE: ../src/run/read-leases.js








/** Leases whose stacks are read at the same time. */
const READERS = 4;
/** Every lease of a commit, or those that are named. A lease that cannot be read hides no other (L17). */
async function readLeases(tree, openStorage, only) {
    const stacks = stackLeases(await tree.list('stacks'));
    const named = only === undefined ? undefined : new Set([only].flat());
    const wanted = stacks.filter(({ lease }) => named === undefined || named.has(lease));
    const leases = [];
    const unread = [];
    for await (const one of readEach(wanted, tree, openStorage, READERS)) {
        if ('facts' in one)
            leases.push(one);
        else
            unread.push(one);
    }
    return { leases, unread, total: stacks.length };
}
/**
 * The leases of a commit one after the other, for who keeps little of each.
 * @param readers leases that are read at the same time
 */
async function* eachLease(tree, openStorage, readers) {
    yield* readEach(stackLeases(await tree.list('stacks')), tree, openStorage, readers);
}
async function* readEach(stacks, tree, openStorage, readers) {
    const requests = requestEntries(await listRequests(tree));
    for (let at = 0; at < stacks.length; at += readers) {
        const batch = stacks.slice(at, at + readers);
        yield* await Promise.all(batch.map(async (stack) => readLease(stack, tree, requests, openStorage)));
    }
}
/** `stack.json` of every stack of a commit that has a readable one, whatever else of the lease can be read. */
/** `<team>/<name>` of every stack. */
async function leaseNames(tree) {
    return stackLeases(await tree.list('stacks')).map(({ team, name }) => `${team}/${name}`);
}
async function readManifests(tree) {
    const found = [];
    for (const { team, name } of stackLeases(await tree.list('stacks'))) {
        const path = `${(0,request_path/* stackFolder */.pl)(team, name)}/stack.json`;
        const content = await tree.read(path);
        const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
        if (manifest?.ok === true)
            found.push(manifest.value);
    }
    return found;
}
/** The name of the place that a backend is, for the scope of L4. */
function scopeOf(backend) {
    return backend.type === 's3' ? `s3://${backend.bucket}` : backend.path;
}
/** `requests` itself may be a link or a submodule; then nothing is listed under it. */
async function listRequests(tree) {
    const listed = await tree.list('requests');
    return listed.length > 0 ? listed : (await tree.list('')).filter(({ path }) => path === 'requests');
}
/**
 * A request is deleted only when nothing stands at its path, nor in the way of it: a link in place of a folder, or
 * a folder in place of the file, would otherwise end every lease below it (L3).
 */
function requestEntries(entries) {
    const kinds = new Map();
    for (const { path, kind } of entries) {
        const parts = path.split('/');
        if (parts.length > 3)
            kinds.set(parts.slice(0, 3).join('/'), 'folder');
        kinds.set(path, kind);
    }
    return (path) => {
        const [root = '', team = ''] = path.split('/');
        return kinds.get(path) ?? kinds.get(`${root}/${team}`) ?? kinds.get(root);
    };
}
function stackLeases(entries) {
    const found = new Map();
    for (const entry of entries) {
        const place = (0,request_path/* parseStackPath */.DI)(entry.path);
        if (place !== undefined)
            found.set(place.lease, place);
    }
    return [...found.values()];
}
async function readLease({ lease, team, name }, tree, requests, openStorage) {
    const folder = (0,request_path/* stackFolder */.pl)(team, name);
    const path = `${folder}/stack.json`;
    const content = await tree.read(path);
    const treeId = await tree.id(folder);
    const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
    if (manifest?.ok !== true || treeId === undefined)
        return {
            lease,
            uid: null,
            reasonCode: 'stack-unreadable',
            problems: manifest?.ok === false ? manifest.problems : [missingManifest(path)],
            scope: undefined,
        };
    const stored = await readStored(lease, manifest.value, openStorage);
    if ('reasonCode' in stored)
        return stored;
    const module = await (0,load/* loadFrozenModule */.dP)(tree, team, name);
    const request = await readRequestFile((0,request_path/* requestPath */.Zq)(team, name), tree, requests);
    const facts = {
        lease,
        manifest: manifest.value,
        request: request.fact,
        ...stored,
        moduleMax: module.ok ? module.value.manifest.lease?.max : undefined,
        finalSnapshot: module.ok
            ? module.value.manifest.data?.['final-snapshot']
            : await snapshotOfUnread(folder, tree),
        pendingPull: undefined,
    };
    return { facts, folder, tree: treeId, module: module.ok ? module.value : undefined, request: request.raw };
}
/** What a frozen module says that cannot be read must not be taken for "holds no data" (L3). */
async function snapshotOfUnread(folder, tree) {
    return (await tree.read(`${folder}/module/${load/* MODULE_MANIFEST */.dp}`)) === undefined ? undefined : 'ask';
}
async function readRequestFile(path, tree, requests) {
    const kind = requests(path);
    const isFile = kind === 'file' || kind === 'executable';
    const content = isFile ? await tree.read(path) : undefined;
    const peeked = content === undefined ? undefined : (0,read/* peekRequest */.v)(path, content);
    return {
        fact: requestFact(path, kind === undefined ? 'none' : isFile ? 'file' : 'other', content),
        raw: peeked?.ok === true ? peeked.value.raw : undefined,
    };
}
async function readStored(lease, manifest, openStorage) {
    try {
        const storage = openStorage(manifest.backend);
        const evidence = await (0,evidence_evidence/* openEvidence */.i)(storage, manifest.repository).list(lease, manifest.uid);
        const content = await storage.read(manifest.backend.key);
        if (content === undefined)
            return { evidence, state: { kind: 'absent' } };
        const state = (0,stack_state/* readState */.u)(content);
        return {
            evidence,
            state: state.ok
                ? { kind: 'present', state: state.value }
                : { kind: 'unreadable', problems: state.problems },
        };
    }
    catch (error) {
        return unreadStored(lease, manifest, error);
    }
}
/** A malformed object is the trouble of its lease alone; a listing that failed is that of its whole backend (L4). */
function unreadStored(lease, manifest, error) {
    const isMalformed = error instanceof result/* Fault */.vC && error.code === 'evidence-malformed';
    const message = error instanceof Error ? error.message : String(error);
    return {
        lease,
        uid: manifest.uid,
        reasonCode: isMalformed ? 'evidence-malformed' : 'source-unknown',
        problems: [{ code: error instanceof result/* Fault */.vC ? error.code : 'unexpected-error', message }],
        scope: isMalformed ? undefined : scopeOf(manifest.backend),
    };
}
function missingManifest(path) {
    return {
        code: 'stack-unreadable',
        message: 'the stack has no stack.json',
        file: path,
        remedy: 'restore the file: the machine owns it',
    };
}


/***/ })

};
