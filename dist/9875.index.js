export const id = 9875;
export const ids = [9875];
export const modules = {

/***/ 4664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf),
/* harmony export */   p: () => (/* binding */ livingLeases)
/* harmony export */ });
const GITHUB = 'https://github.com';
/** Files are those of the default branch, whatever its name: the same address at every commit. */
function placesOf(catalog) {
    const root = `${serverOf(catalog)}/${catalog.repository.name}`;
    return {
        issue: (number) => `${root}/issues/${number}`,
        pullRequest: (number) => `${root}/pull/${number}`,
        request: ({ team, name }) => `${root}/blob/HEAD/requests/${team}/${name}.yaml`,
        stack: ({ team, name }) => `${root}/tree/HEAD/stacks/${team}/${name}/`,
        requestsOf: (team) => `${root}/tree/HEAD/requests/${team}/`,
    };
}
/** GitHub's own address, from the address of any run: an enterprise has a server of its own. */
function serverOf({ leases, repository }) {
    const part = `/${repository.name}/actions/runs/`;
    for (const { lastRun } of leases) {
        const url = lastRun?.url ?? '';
        const server = url.slice(0, Math.max(0, url.indexOf(part)));
        if (/^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(server))
            return server;
    }
    return GITHUB;
}
/** Leases that have not ended, one of each name: of two lives that were kept, the one that began later. */
function livingLeases({ leases }) {
    const byName = new Map();
    for (const entry of leases) {
        const known = byName.get(entry.lease);
        const isOlder = known !== undefined && (known.start ?? '') > (entry.start ?? '');
        if (entry.status !== 'ended' && !isOlder)
            byName.set(entry.lease, entry);
    }
    return [...byName.values()];
}


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* reexport */ ledger_line_check_namespaceObject)
});

// NAMESPACE OBJECT: ../src/formats/ledger-line.check.js
var ledger_line_check_namespaceObject = {};
__webpack_require__.r(ledger_line_check_namespaceObject);
__webpack_require__.d(ledger_line_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/ledger-line.check.js
// Made of schemas/ledger-line.schema.json by `npm run generate`. Do not edit.

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:ledger-line:1","title":"LedgerLine","type":"object","description":"One line of ledger/<yyyy>/<mm>.jsonl.","additionalProperties":false,"required":["version","sequence","previous","hash","uid","lease","at","run","id","event","actor","reasonCode","message","requestSha","commit","tree","planDigest","approvers","policy","pullRequest","issue","durationSeconds","priceUsdMonth","resources"],"properties":{"version":{"const":1},"sequence":{"type":"integer","description":"1, 2, 3 … over all months.","minimum":1},"previous":{"anyOf":[{"type":"string","description":"Hash of the line before; null for the first.","pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]},"hash":{"type":"string","description":"SHA-256 of the canonical JSON of this line without `hash`.","pattern":"^sha256:[0-9a-f]{64}$"},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"at":{"type":"string","description":"When it happened. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"id":{"type":"string","description":"Identity of the record: `<kind>-…`, unique within the lease; a run repeated writes the same id (S15).","pattern":"^[a-z0-9][a-z0-9-]{3,120}$"},"event":{"enum":["planned","applied","apply-failed","approval-missing","plan-changed","warned","kept","confirmed","blocked","end-failed","ended","closed","state-lost","lock-broken"],"description":"What happened."},"actor":{"type":"object","description":"Who caused it.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"Numeric id; 0 for the schedule.","minimum":0}}},"reasonCode":{"type":"string","description":"Stable reason, kebab-case.","pattern":"^[a-z][a-z0-9-]{1,60}$"},"message":{"type":"string","description":"One sentence for people.","maxLength":500},"requestSha":{"anyOf":[{"type":"string","description":"Blob id of the request.","pattern":"^[0-9a-f]{40}$"},{"type":"null"}]},"commit":{"anyOf":[{"type":"string","description":"Commit that was worked on.","pattern":"^[0-9a-f]{40}$"},{"type":"null"}]},"tree":{"anyOf":[{"type":"string","description":"Tree id of the stack.","pattern":"^[0-9a-f]{40}$"},{"type":"null"}]},"planDigest":{"anyOf":[{"type":"string","description":"Digest of the plan.","pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]},"approvers":{"type":"array","items":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"description":"Who approved."},"policy":{"anyOf":[{"enum":["pass","fail","unknown"]},{"type":"null"}]},"pullRequest":{"anyOf":[{"type":"integer","description":"Number.","minimum":1},{"type":"null"}]},"issue":{"anyOf":[{"type":"integer","description":"Number.","minimum":1},{"type":"null"}]},"durationSeconds":{"type":"number","description":"Seconds.","minimum":0},"priceUsdMonth":{"anyOf":[{"type":"number","description":"USD a month of 730 hours; null when nothing could be priced.","minimum":0},{"type":"null"}]},"resources":{"type":"integer","description":"Managed resources touched, markers not counted.","minimum":0}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length["default"];
const pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern2 = new RegExp("^[a-z2-7]{26}$", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{3,120}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9-]{1,60}$", "u");
const pattern8 = new RegExp("^[0-9a-f]{40}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:ledger-line:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.sequence === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'"}); errors++;
}
if(data.previous === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous"},message:"must have required property '"+"previous"+"'"}); errors++;
}
if(data.hash === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.event === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.actor === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"}); errors++;
}
if(data.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
if(data.message === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
if(data.requestSha === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestSha"},message:"must have required property '"+"requestSha"+"'"}); errors++;
}
if(data.commit === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"}); errors++;
}
if(data.tree === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"}); errors++;
}
if(data.planDigest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planDigest"},message:"must have required property '"+"planDigest"+"'"}); errors++;
}
if(data.approvers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvers"},message:"must have required property '"+"approvers"+"'"}); errors++;
}
if(data.policy === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"}); errors++;
}
if(data.pullRequest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pullRequest"},message:"must have required property '"+"pullRequest"+"'"}); errors++;
}
if(data.issue === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"}); errors++;
}
if(data.durationSeconds === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationSeconds"},message:"must have required property '"+"durationSeconds"+"'"}); errors++;
}
if(data.priceUsdMonth === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priceUsdMonth"},message:"must have required property '"+"priceUsdMonth"+"'"}); errors++;
}
if(data.resources === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.sequence !== undefined){
let data1 = data.sequence;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data.previous !== undefined){
let data2 = data.previous;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.hash !== undefined){
let data3 = data.hash;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.uid !== undefined){
let data4 = data.uid;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data5 = data.lease;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data6 = data.at;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data7 = data.run;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data7.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data7.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key1 in data7){
if(!(((key1 === "id") || (key1 === "attempt")) || (key1 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data7.id !== undefined){
if(typeof data7.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.attempt !== undefined){
let data9 = data7.attempt;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data7.url !== undefined){
let data10 = data7.url;
const _errs27 = errors;
let valid3 = false;
const _errs28 = errors;
if(typeof data10 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs28 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs30 = errors;
if(data10 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid1 = _errs30 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.id !== undefined){
let data11 = data.id;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{3,120}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{3,120}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data12 = data.event;
if(!((((((((((((((data12 === "planned") || (data12 === "applied")) || (data12 === "apply-failed")) || (data12 === "approval-missing")) || (data12 === "plan-changed")) || (data12 === "warned")) || (data12 === "kept")) || (data12 === "confirmed")) || (data12 === "blocked")) || (data12 === "end-failed")) || (data12 === "ended")) || (data12 === "closed")) || (data12 === "state-lost")) || (data12 === "lock-broken"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema11.properties.event.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.actor !== undefined){
let data13 = data.actor;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data13.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key2 in data13){
if(!((key2 === "login") || (key2 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data13.login !== undefined){
let data14 = data13.login;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor/login",schemaPath:"#/properties/actor/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/actor/login",schemaPath:"#/properties/actor/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.id !== undefined){
let data15 = data13.id;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.reasonCode !== undefined){
let data16 = data.reasonCode;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/properties/reasonCode/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,60}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/properties/reasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.message !== undefined){
let data17 = data.message;
if(typeof data17 === "string"){
if(func3(data17) > 500){
vErrors = fail(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.requestSha !== undefined){
let data18 = data.requestSha;
const _errs47 = errors;
let valid5 = false;
const _errs48 = errors;
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
vErrors = fail(vErrors, {instancePath:instancePath+"/requestSha",schemaPath:"#/properties/requestSha/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requestSha",schemaPath:"#/properties/requestSha/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid2 = _errs48 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs50 = errors;
if(data18 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/requestSha",schemaPath:"#/properties/requestSha/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid2 = _errs50 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
vErrors = fail(vErrors, {instancePath:instancePath+"/requestSha",schemaPath:"#/properties/requestSha/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data.commit !== undefined){
let data19 = data.commit;
const _errs53 = errors;
let valid6 = false;
const _errs54 = errors;
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid3 = _errs54 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs56 = errors;
if(data19 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid3 = _errs56 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.tree !== undefined){
let data20 = data.tree;
const _errs59 = errors;
let valid7 = false;
const _errs60 = errors;
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid4 = _errs60 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs62 = errors;
if(data20 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid4 = _errs62 === errors;
valid7 = valid7 || _valid4;
}
if(!valid7){
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
}
if(data.planDigest !== undefined){
let data21 = data.planDigest;
const _errs65 = errors;
let valid8 = false;
const _errs66 = errors;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid5 = _errs66 === errors;
valid8 = valid8 || _valid5;
if(!valid8){
const _errs68 = errors;
if(data21 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid5 = _errs68 === errors;
valid8 = valid8 || _valid5;
}
if(!valid8){
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
if(data.approvers !== undefined){
let data22 = data.approvers;
if(Array.isArray(data22)){
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i0,schemaPath:"#/properties/approvers/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data23.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i0,schemaPath:"#/properties/approvers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key3 in data23){
if(!((key3 === "login") || (key3 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i0,schemaPath:"#/properties/approvers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data23.login !== undefined){
let data24 = data23.login;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i0+"/login",schemaPath:"#/properties/approvers/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i0+"/login",schemaPath:"#/properties/approvers/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data23.id !== undefined){
let data25 = data23.id;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i0+"/id",schemaPath:"#/properties/approvers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i0+"/id",schemaPath:"#/properties/approvers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i0,schemaPath:"#/properties/approvers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.policy !== undefined){
let data26 = data.policy;
const _errs80 = errors;
let valid12 = false;
const _errs81 = errors;
if(!(((data26 === "pass") || (data26 === "fail")) || (data26 === "unknown"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.anyOf[0].enum},message:"must be equal to one of the allowed values"}); errors++;
}
var _valid6 = _errs81 === errors;
valid12 = valid12 || _valid6;
if(!valid12){
const _errs82 = errors;
if(data26 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid6 = _errs82 === errors;
valid12 = valid12 || _valid6;
}
if(!valid12){
vErrors = fail(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data.pullRequest !== undefined){
let data27 = data.pullRequest;
const _errs85 = errors;
let valid13 = false;
const _errs86 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid7 = _errs86 === errors;
valid13 = valid13 || _valid7;
if(!valid13){
const _errs88 = errors;
if(data27 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid7 = _errs88 === errors;
valid13 = valid13 || _valid7;
}
if(!valid13){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data.issue !== undefined){
let data28 = data.issue;
const _errs91 = errors;
let valid14 = false;
const _errs92 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid8 = _errs92 === errors;
valid14 = valid14 || _valid8;
if(!valid14){
const _errs94 = errors;
if(data28 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid8 = _errs94 === errors;
valid14 = valid14 || _valid8;
}
if(!valid14){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data.durationSeconds !== undefined){
let data29 = data.durationSeconds;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
vErrors = fail(vErrors, {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data.priceUsdMonth !== undefined){
let data30 = data.priceUsdMonth;
const _errs99 = errors;
let valid15 = false;
const _errs100 = errors;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
vErrors = fail(vErrors, {instancePath:instancePath+"/priceUsdMonth",schemaPath:"#/properties/priceUsdMonth/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/priceUsdMonth",schemaPath:"#/properties/priceUsdMonth/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
var _valid9 = _errs100 === errors;
valid15 = valid15 || _valid9;
if(!valid15){
const _errs102 = errors;
if(data30 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/priceUsdMonth",schemaPath:"#/properties/priceUsdMonth/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid9 = _errs102 === errors;
valid15 = valid15 || _valid9;
}
if(!valid15){
vErrors = fail(vErrors, {instancePath:instancePath+"/priceUsdMonth",schemaPath:"#/properties/priceUsdMonth/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
}
if(data.resources !== undefined){
let data31 = data.resources;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/ledger-line.js
// Generated from schemas/ledger-line.schema.json by `npm run generate`. Do not edit.



/***/ })

};
