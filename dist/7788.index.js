export const id = 7788;
export const ids = [7788];
export const modules = {

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wd: () => (/* binding */ CATALOG_PATH),
/* harmony export */   Xs: () => (/* binding */ catalogText),
/* harmony export */   oY: () => (/* binding */ buildCatalog)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(711);


const CATALOG_PATH = 'catalog.json';
/** What exists now, and what existed: from Git, state and evidence, in an order that does not depend on theirs. */
function buildCatalog(facts) {
    const byUid = new Map();
    for (const entry of facts.entries)
        byUid.set(entry.uid, entry);
    for (const tombstone of facts.tombstones) {
        const ended = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .tombstoneEntry */ .AN)(tombstone);
        if (ended !== undefined)
            byUid.set(ended.uid, ended);
    }
    const { repository } = facts.config;
    return {
        version: 1,
        repository: { id: repository.id, name: repository.name },
        commit: facts.commit,
        leases: [...byUid.values()].sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.lease, b.lease) || (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.uid, b.uid)),
        observed: facts.observed,
        stale: [...facts.stale],
        ledger: facts.ledger,
    };
}
/** The bytes that are published. */
function catalogText(catalog) {
    return (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .prettyJson */ .D_)(catalog);
}


/***/ }),

/***/ 9139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* reexport */ catalog_check_namespaceObject)
});

// NAMESPACE OBJECT: ../src/formats/catalog.check.js
var catalog_check_namespaceObject = {};
__webpack_require__.r(catalog_check_namespaceObject);
__webpack_require__.d(catalog_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

;// CONCATENATED MODULE: ../src/formats/catalog.check.js
// Made of schemas/catalog.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:catalog:1","title":"Catalog","description":"catalog.json on the catalog branch: what exists now. A published view.","type":"object","additionalProperties":false,"required":["version","repository","commit","leases","observed","ledger"],"properties":{"version":{"const":1},"repository":{"type":"object","description":"Platform repository.","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"integer","description":"Numeric id.","minimum":1},"name":{"type":"string","description":"owner/name"}}},"commit":{"type":"string","description":"Default branch at which it was built.","pattern":"^[0-9a-f]{40}$"},"leases":{"type":"array","items":{"type":"object","description":"One lease.","additionalProperties":false,"required":["lease","uid","status","owner","team","name","environment","module","account","region","outputs","resources","price","leaseLength","start","end","issue","pullRequest","lastRun"],"properties":{"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"status":{"enum":["requested","ready","failed","ending","ended","state-lost"],"description":"requested: merged, not applied yet."},"owner":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"team":{"type":"string","description":"Team.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"name":{"type":"string","description":"Name.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"environment":{"type":"string","description":"Environment.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"module":{"type":"object","description":"Golden path.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","description":"Module.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"version":{"type":"string","description":"Version.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"}}},"account":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"outputs":{"type":"object","additionalProperties":{},"description":"Outputs that the module declares public."},"resources":{"type":"array","items":{"type":"object","description":"One resource.","additionalProperties":false,"required":["address","type","arn"],"properties":{"address":{"type":"string","description":"Terraform address."},"type":{"type":"string","description":"Type."},"arn":{"anyOf":[{"type":"string","description":"ARN."},{"type":"null"}]}}},"description":"Managed resources, markers not counted."},"price":{"type":"object","description":"Price.","additionalProperties":false,"required":["usdMonth","unpriced"],"properties":{"usdMonth":{"anyOf":[{"type":"number","description":"USD a month of 730 hours; null when nothing could be priced.","minimum":0},{"type":"null"}]},"unpriced":{"type":"integer","description":"Lines of the formula without a price.","minimum":0}}},"start":{"anyOf":[{"type":"string","description":"When it became ready. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]},"end":{"anyOf":[{"type":"string","description":"When it ends; null: permanent, or not started. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]},"issue":{"anyOf":[{"type":"integer","description":"Issue.","minimum":1},{"type":"null"}]},"pullRequest":{"anyOf":[{"type":"integer","description":"PR of the last apply.","minimum":1},{"type":"null"}]},"lastRun":{"anyOf":[{"type":"object","description":"Last run.","additionalProperties":false,"required":["event","at","url"],"properties":{"event":{"type":"string","description":"What happened."},"at":{"type":"string","description":"When. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"url":{"anyOf":[{"type":"string","description":"Where."},{"type":"null"}]}}},{"type":"null"}]},"leaseLength":{"type":"string","description":"As in the request."}}},"description":"Leases, by name, then uid."},"observed":{"type":"object","additionalProperties":{"type":"object","additionalProperties":true,"description":"Of one lease, by uid.","properties":{"aws":{"type":"object","description":"What AWS lists of a living lease.","additionalProperties":false,"required":["at","count","missing","unknown","omitted"],"properties":{"at":{"type":"string","description":"When it was listed. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"count":{"type":"integer","description":"Resources that carry its uid.","minimum":0},"missing":{"type":"array","description":"Resources of its state that AWS does not list any more. Never of a type that AWS does not list.","items":{"type":"object","description":"One resource.","additionalProperties":false,"required":["address","arn"],"properties":{"address":{"type":"string","description":"Terraform address."},"arn":{"type":"string","description":"ARN."}}}},"unknown":{"type":"array","description":"ARNs that carry its uid and are not in its state.","items":{"type":"string","description":"ARN."}},"omitted":{"type":"integer","description":"How many more unknown ones there are.","minimum":0}}},"drift":{"type":"object","description":"Whether what exists differs from what was applied: names, never values.","additionalProperties":false,"required":["at","drifted","digest","resources","issue"],"properties":{"at":{"type":"string","description":"When this was first found; that nothing differs is renewed once a week. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"drifted":{"type":"boolean","description":"Whether applying the same stack again would change something."},"digest":{"anyOf":[{"type":"string","description":"Plan that undoes it.","pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]},"resources":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["address","actions","attributes"],"properties":{"address":{"type":"string","description":"Address of a resource."},"actions":{"type":"array","items":{"type":"string","description":"What applying again would do: create, update, replace or destroy."}},"attributes":{"type":"array","items":{"type":"string","description":"Name of an attribute that differs."}}}}},"issue":{"anyOf":[{"type":"integer","description":"Issue that tells of it.","minimum":1},{"type":"null"}]}}}}},"description":"What was only observed: by uid, what AWS lists (`aws`) and drift (`drift`); under `reaper`, its heartbeat; under `sync`, when it was looked. Not rebuilt.","properties":{"reaper":{"type":"object","description":"Whether the reaper is alive, by its heartbeats (L22).","additionalProperties":false,"required":["alarm","lastRun","overdue"],"properties":{"alarm":{"anyOf":[{"type":"string","description":"Why somebody must look, when no run succeeded for twice the interval."},{"type":"null"}]},"lastRun":{"anyOf":[{"type":"object","description":"A run on record; renewed once a day while there is no news.","additionalProperties":false,"required":["at","url"],"properties":{"at":{"type":"string","description":"When it ended. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"url":{"anyOf":[{"type":"string","description":"Where."},{"type":"null"}]}}},{"type":"null"}]},"overdue":{"type":"object","description":"Leases that are due and not ended yet, at the beginning of the run.","additionalProperties":false,"required":["count","p50Seconds","p95Seconds","oldest"],"properties":{"count":{"type":"integer","description":"Leases.","minimum":0},"p50Seconds":{"type":"integer","description":"Half of them are overdue for at most so long.","minimum":0},"p95Seconds":{"type":"integer","description":"95 of 100 are overdue for at most so long.","minimum":0},"oldest":{"anyOf":[{"type":"object","description":"The one that is overdue longest.","additionalProperties":false,"required":["lease","since","seconds"],"properties":{"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"since":{"type":"string","description":"When it was due. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"seconds":{"type":"integer","description":"For how long.","minimum":0}}},{"type":"null"}]}}}}},"sync":{"type":"object","description":"The last sync that published, and what it knew of AWS.","additionalProperties":false,"required":["at","regions"],"properties":{"at":{"type":"string","description":"When. Renewed once a day while there is no news. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"regions":{"type":"array","description":"What was read of AWS's tagging API.","items":{"type":"object","description":"One region of one account.","additionalProperties":false,"required":["account","region","at","tried","resources","reasonCode"],"properties":{"account":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"at":{"anyOf":[{"type":"string","description":"When it was listed to its end. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]},"tried":{"type":"string","description":"When it was last begun. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"resources":{"type":"integer","description":"Resources with our tags, at `at`.","minimum":0},"reasonCode":{"anyOf":[{"type":"string","description":"Why the last listing is not complete; null: it is."},{"type":"null"}]}}}}}}}},"ledger":{"type":"object","description":"Head of the ledger.","additionalProperties":false,"required":["sequence","hash"],"properties":{"sequence":{"type":"integer","description":"Lines.","minimum":0},"hash":{"anyOf":[{"type":"string","description":"Hash of the last line.","pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]}}},"stale":{"type":"array","description":"Values that stand as they were seen last, as their source fails. Not rebuilt.","items":{"type":"object","description":"One source that fails.","additionalProperties":false,"required":["source","lease","uid","account","region","lastSeen","reasonCode","message"],"properties":{"source":{"enum":["git","state","evidence","storage","prices","ledger","aws"],"description":"What fails."},"lease":{"anyOf":[{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},{"type":"null"}]},"uid":{"anyOf":[{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},{"type":"null"}]},"account":{"anyOf":[{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},{"type":"null"}]},"region":{"anyOf":[{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},{"type":"null"}]},"lastSeen":{"anyOf":[{"type":"string","description":"Until when at least it was read well; null: never. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]},"reasonCode":{"type":"string","description":"Stable reason, kebab-case."},"message":{"type":"string","description":"Why, for people."}}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const pattern0 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern2 = new RegExp("^[a-z2-7]{26}$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern8 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern9 = new RegExp("^[0-9]{12}$", "u");
const pattern10 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern16 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:catalog:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.repository === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"}); errors++;
}
if(data.commit === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"}); errors++;
}
if(data.leases === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leases"},message:"must have required property '"+"leases"+"'"}); errors++;
}
if(data.observed === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"}); errors++;
}
if(data.ledger === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ledger"},message:"must have required property '"+"ledger"+"'"}); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "repository")) || (key0 === "commit")) || (key0 === "leases")) || (key0 === "observed")) || (key0 === "ledger")) || (key0 === "stale"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.repository !== undefined){
let data1 = data.repository;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data1.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
for(const key1 in data1){
if(!((key1 === "id") || (key1 === "name"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.commit !== undefined){
let data4 = data.commit;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.leases !== undefined){
let data5 = data.leases;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data6.uid === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data6.status === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"}); errors++;
}
if(data6.owner === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"}); errors++;
}
if(data6.team === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'"}); errors++;
}
if(data6.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data6.environment === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"}); errors++;
}
if(data6.module === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "module"},message:"must have required property '"+"module"+"'"}); errors++;
}
if(data6.account === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"}); errors++;
}
if(data6.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data6.outputs === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"}); errors++;
}
if(data6.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data6.price === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"}); errors++;
}
if(data6.leaseLength === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "leaseLength"},message:"must have required property '"+"leaseLength"+"'"}); errors++;
}
if(data6.start === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"}); errors++;
}
if(data6.end === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"}); errors++;
}
if(data6.issue === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"}); errors++;
}
if(data6.pullRequest === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "pullRequest"},message:"must have required property '"+"pullRequest"+"'"}); errors++;
}
if(data6.lastRun === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "lastRun"},message:"must have required property '"+"lastRun"+"'"}); errors++;
}
for(const key2 in data6){
if(!(func2.call(schema11.properties.leases.items.properties, key2))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data6.lease !== undefined){
let data7 = data6.lease;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lease",schemaPath:"#/properties/leases/items/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lease",schemaPath:"#/properties/leases/items/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.uid !== undefined){
let data8 = data6.uid;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/uid",schemaPath:"#/properties/leases/items/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/uid",schemaPath:"#/properties/leases/items/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.status !== undefined){
let data9 = data6.status;
if(!((((((data9 === "requested") || (data9 === "ready")) || (data9 === "failed")) || (data9 === "ending")) || (data9 === "ended")) || (data9 === "state-lost"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/status",schemaPath:"#/properties/leases/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.leases.items.properties.status.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data6.owner !== undefined){
let data10 = data6.owner;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/owner",schemaPath:"#/properties/leases/items/properties/owner/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data10.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/owner",schemaPath:"#/properties/leases/items/properties/owner/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key3 in data10){
if(!((key3 === "login") || (key3 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/owner",schemaPath:"#/properties/leases/items/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data10.login !== undefined){
let data11 = data10.login;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/owner/login",schemaPath:"#/properties/leases/items/properties/owner/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/owner/login",schemaPath:"#/properties/leases/items/properties/owner/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.id !== undefined){
let data12 = data10.id;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/owner/id",schemaPath:"#/properties/leases/items/properties/owner/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/owner/id",schemaPath:"#/properties/leases/items/properties/owner/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/owner",schemaPath:"#/properties/leases/items/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.team !== undefined){
let data13 = data6.team;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/team",schemaPath:"#/properties/leases/items/properties/team/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/team",schemaPath:"#/properties/leases/items/properties/team/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.name !== undefined){
let data14 = data6.name;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/name",schemaPath:"#/properties/leases/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/name",schemaPath:"#/properties/leases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.environment !== undefined){
let data15 = data6.environment;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/environment",schemaPath:"#/properties/leases/items/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/environment",schemaPath:"#/properties/leases/items/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.module !== undefined){
let data16 = data6.module;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/module",schemaPath:"#/properties/leases/items/properties/module/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data16.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/module",schemaPath:"#/properties/leases/items/properties/module/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
for(const key4 in data16){
if(!((key4 === "name") || (key4 === "version"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/module",schemaPath:"#/properties/leases/items/properties/module/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/module/name",schemaPath:"#/properties/leases/items/properties/module/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/module/name",schemaPath:"#/properties/leases/items/properties/module/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data16.version !== undefined){
let data18 = data16.version;
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/module/version",schemaPath:"#/properties/leases/items/properties/module/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/module/version",schemaPath:"#/properties/leases/items/properties/module/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/module",schemaPath:"#/properties/leases/items/properties/module/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.account !== undefined){
let data19 = data6.account;
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/account",schemaPath:"#/properties/leases/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/account",schemaPath:"#/properties/leases/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.region !== undefined){
let data20 = data6.region;
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/region",schemaPath:"#/properties/leases/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/region",schemaPath:"#/properties/leases/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.outputs !== undefined){
let data21 = data6.outputs;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/outputs",schemaPath:"#/properties/leases/items/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.resources !== undefined){
let data22 = data6.resources;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1,schemaPath:"#/properties/leases/items/properties/resources/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"}); errors++;
}
if(data23.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1,schemaPath:"#/properties/leases/items/properties/resources/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data23.arn === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1,schemaPath:"#/properties/leases/items/properties/resources/items/required",keyword:"required",params:{missingProperty: "arn"},message:"must have required property '"+"arn"+"'"}); errors++;
}
for(const key5 in data23){
if(!(((key5 === "address") || (key5 === "type")) || (key5 === "arn"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1,schemaPath:"#/properties/leases/items/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}); errors++;
}
}
if(data23.address !== undefined){
if(typeof data23.address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1+"/address",schemaPath:"#/properties/leases/items/properties/resources/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data23.type !== undefined){
if(typeof data23.type !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1+"/type",schemaPath:"#/properties/leases/items/properties/resources/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data23.arn !== undefined){
let data26 = data23.arn;
const _errs59 = errors;
let valid10 = false;
const _errs60 = errors;
if(typeof data26 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1+"/arn",schemaPath:"#/properties/leases/items/properties/resources/items/properties/arn/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs60 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const _errs62 = errors;
if(data26 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1+"/arn",schemaPath:"#/properties/leases/items/properties/resources/items/properties/arn/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid0 = _errs62 === errors;
valid10 = valid10 || _valid0;
}
if(!valid10){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1+"/arn",schemaPath:"#/properties/leases/items/properties/resources/items/properties/arn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources/" + i1,schemaPath:"#/properties/leases/items/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/resources",schemaPath:"#/properties/leases/items/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data6.price !== undefined){
let data27 = data6.price;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.usdMonth === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price",schemaPath:"#/properties/leases/items/properties/price/required",keyword:"required",params:{missingProperty: "usdMonth"},message:"must have required property '"+"usdMonth"+"'"}); errors++;
}
if(data27.unpriced === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price",schemaPath:"#/properties/leases/items/properties/price/required",keyword:"required",params:{missingProperty: "unpriced"},message:"must have required property '"+"unpriced"+"'"}); errors++;
}
for(const key6 in data27){
if(!((key6 === "usdMonth") || (key6 === "unpriced"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price",schemaPath:"#/properties/leases/items/properties/price/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}); errors++;
}
}
if(data27.usdMonth !== undefined){
let data28 = data27.usdMonth;
const _errs68 = errors;
let valid12 = false;
const _errs69 = errors;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price/usdMonth",schemaPath:"#/properties/leases/items/properties/price/properties/usdMonth/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price/usdMonth",schemaPath:"#/properties/leases/items/properties/price/properties/usdMonth/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
var _valid1 = _errs69 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs71 = errors;
if(data28 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price/usdMonth",schemaPath:"#/properties/leases/items/properties/price/properties/usdMonth/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid1 = _errs71 === errors;
valid12 = valid12 || _valid1;
}
if(!valid12){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price/usdMonth",schemaPath:"#/properties/leases/items/properties/price/properties/usdMonth/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data27.unpriced !== undefined){
let data29 = data27.unpriced;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price/unpriced",schemaPath:"#/properties/leases/items/properties/price/properties/unpriced/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price/unpriced",schemaPath:"#/properties/leases/items/properties/price/properties/unpriced/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/price",schemaPath:"#/properties/leases/items/properties/price/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.start !== undefined){
let data30 = data6.start;
const _errs76 = errors;
let valid13 = false;
const _errs77 = errors;
if(typeof data30 === "string"){
if(!pattern11.test(data30)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/start",schemaPath:"#/properties/leases/items/properties/start/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/start",schemaPath:"#/properties/leases/items/properties/start/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid2 = _errs77 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const _errs79 = errors;
if(data30 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/start",schemaPath:"#/properties/leases/items/properties/start/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid2 = _errs79 === errors;
valid13 = valid13 || _valid2;
}
if(!valid13){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/start",schemaPath:"#/properties/leases/items/properties/start/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
if(data6.end !== undefined){
let data31 = data6.end;
const _errs82 = errors;
let valid14 = false;
const _errs83 = errors;
if(typeof data31 === "string"){
if(!pattern11.test(data31)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/end",schemaPath:"#/properties/leases/items/properties/end/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/end",schemaPath:"#/properties/leases/items/properties/end/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid3 = _errs83 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const _errs85 = errors;
if(data31 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/end",schemaPath:"#/properties/leases/items/properties/end/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid3 = _errs85 === errors;
valid14 = valid14 || _valid3;
}
if(!valid14){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/end",schemaPath:"#/properties/leases/items/properties/end/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data6.issue !== undefined){
let data32 = data6.issue;
const _errs88 = errors;
let valid15 = false;
const _errs89 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/issue",schemaPath:"#/properties/leases/items/properties/issue/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/issue",schemaPath:"#/properties/leases/items/properties/issue/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid4 = _errs89 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const _errs91 = errors;
if(data32 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/issue",schemaPath:"#/properties/leases/items/properties/issue/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid4 = _errs91 === errors;
valid15 = valid15 || _valid4;
}
if(!valid15){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/issue",schemaPath:"#/properties/leases/items/properties/issue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data6.pullRequest !== undefined){
let data33 = data6.pullRequest;
const _errs94 = errors;
let valid16 = false;
const _errs95 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/pullRequest",schemaPath:"#/properties/leases/items/properties/pullRequest/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/pullRequest",schemaPath:"#/properties/leases/items/properties/pullRequest/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid5 = _errs95 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs97 = errors;
if(data33 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/pullRequest",schemaPath:"#/properties/leases/items/properties/pullRequest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid5 = _errs97 === errors;
valid16 = valid16 || _valid5;
}
if(!valid16){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/pullRequest",schemaPath:"#/properties/leases/items/properties/pullRequest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data6.lastRun !== undefined){
let data34 = data6.lastRun;
const _errs100 = errors;
let valid17 = false;
const _errs101 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.event === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data34.at === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data34.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key7 in data34){
if(!(((key7 === "event") || (key7 === "at")) || (key7 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}); errors++;
}
}
if(data34.event !== undefined){
if(typeof data34.event !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun/event",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data34.at !== undefined){
let data36 = data34.at;
if(typeof data36 === "string"){
if(!pattern11.test(data36)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun/at",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun/at",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data34.url !== undefined){
let data37 = data34.url;
const _errs109 = errors;
let valid19 = false;
const _errs110 = errors;
if(typeof data37 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun/url",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid7 = _errs110 === errors;
valid19 = valid19 || _valid7;
if(!valid19){
const _errs112 = errors;
if(data37 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun/url",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid7 = _errs112 === errors;
valid19 = valid19 || _valid7;
}
if(!valid19){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun/url",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid6 = _errs101 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const _errs114 = errors;
if(data34 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid6 = _errs114 === errors;
valid17 = valid17 || _valid6;
}
if(!valid17){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/lastRun",schemaPath:"#/properties/leases/items/properties/lastRun/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
if(data6.leaseLength !== undefined){
if(typeof data6.leaseLength !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0+"/leaseLength",schemaPath:"#/properties/leases/items/properties/leaseLength/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i0,schemaPath:"#/properties/leases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases",schemaPath:"#/properties/leases/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.observed !== undefined){
let data39 = data.observed;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
if(!((key8 === "reaper") || (key8 === "sync"))){
let data40 = data39[key8];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.aws !== undefined){
let data41 = data40.aws;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.at === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws",schemaPath:"#/properties/observed/additionalProperties/properties/aws/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data41.count === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws",schemaPath:"#/properties/observed/additionalProperties/properties/aws/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"}); errors++;
}
if(data41.missing === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws",schemaPath:"#/properties/observed/additionalProperties/properties/aws/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"}); errors++;
}
if(data41.unknown === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws",schemaPath:"#/properties/observed/additionalProperties/properties/aws/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"}); errors++;
}
if(data41.omitted === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws",schemaPath:"#/properties/observed/additionalProperties/properties/aws/required",keyword:"required",params:{missingProperty: "omitted"},message:"must have required property '"+"omitted"+"'"}); errors++;
}
for(const key9 in data41){
if(!(((((key9 === "at") || (key9 === "count")) || (key9 === "missing")) || (key9 === "unknown")) || (key9 === "omitted"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws",schemaPath:"#/properties/observed/additionalProperties/properties/aws/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}); errors++;
}
}
if(data41.at !== undefined){
let data42 = data41.at;
if(typeof data42 === "string"){
if(!pattern11.test(data42)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/at",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/at",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data41.count !== undefined){
let data43 = data41.count;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/count",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/count",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data41.missing !== undefined){
let data44 = data41.missing;
if(Array.isArray(data44)){
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
let data45 = data44[i2];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/missing/" + i2,schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/missing/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"}); errors++;
}
if(data45.arn === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/missing/" + i2,schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/missing/items/required",keyword:"required",params:{missingProperty: "arn"},message:"must have required property '"+"arn"+"'"}); errors++;
}
for(const key10 in data45){
if(!((key10 === "address") || (key10 === "arn"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/missing/" + i2,schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}); errors++;
}
}
if(data45.address !== undefined){
if(typeof data45.address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/missing/" + i2+"/address",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/missing/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data45.arn !== undefined){
if(typeof data45.arn !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/missing/" + i2+"/arn",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/missing/items/properties/arn/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/missing/" + i2,schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/missing/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/missing",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data41.unknown !== undefined){
let data48 = data41.unknown;
if(Array.isArray(data48)){
const len3 = data48.length;
for(let i3=0; i3<len3; i3++){
if(typeof data48[i3] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/unknown/" + i3,schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/unknown/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/unknown",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/unknown/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data41.omitted !== undefined){
let data50 = data41.omitted;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/omitted",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/omitted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws/omitted",schemaPath:"#/properties/observed/additionalProperties/properties/aws/properties/omitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/aws",schemaPath:"#/properties/observed/additionalProperties/properties/aws/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data40.drift !== undefined){
let data51 = data40.drift;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.at === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift",schemaPath:"#/properties/observed/additionalProperties/properties/drift/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data51.drifted === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift",schemaPath:"#/properties/observed/additionalProperties/properties/drift/required",keyword:"required",params:{missingProperty: "drifted"},message:"must have required property '"+"drifted"+"'"}); errors++;
}
if(data51.digest === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift",schemaPath:"#/properties/observed/additionalProperties/properties/drift/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"}); errors++;
}
if(data51.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift",schemaPath:"#/properties/observed/additionalProperties/properties/drift/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data51.issue === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift",schemaPath:"#/properties/observed/additionalProperties/properties/drift/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"}); errors++;
}
for(const key11 in data51){
if(!(((((key11 === "at") || (key11 === "drifted")) || (key11 === "digest")) || (key11 === "resources")) || (key11 === "issue"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift",schemaPath:"#/properties/observed/additionalProperties/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}); errors++;
}
}
if(data51.at !== undefined){
let data52 = data51.at;
if(typeof data52 === "string"){
if(!pattern11.test(data52)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/at",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/at",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data51.drifted !== undefined){
if(typeof data51.drifted !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/drifted",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/drifted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data51.digest !== undefined){
let data54 = data51.digest;
const _errs154 = errors;
let valid29 = false;
const _errs155 = errors;
if(typeof data54 === "string"){
if(!pattern16.test(data54)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/digest",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/digest/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/digest",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/digest/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid8 = _errs155 === errors;
valid29 = valid29 || _valid8;
if(!valid29){
const _errs157 = errors;
if(data54 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/digest",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/digest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid8 = _errs157 === errors;
valid29 = valid29 || _valid8;
}
if(!valid29){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/digest",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/digest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
}
if(data51.resources !== undefined){
let data55 = data51.resources;
if(Array.isArray(data55)){
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4,schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"}); errors++;
}
if(data56.actions === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4,schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'"}); errors++;
}
if(data56.attributes === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4,schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'"}); errors++;
}
for(const key12 in data56){
if(!(((key12 === "address") || (key12 === "actions")) || (key12 === "attributes"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4,schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}); errors++;
}
}
if(data56.address !== undefined){
if(typeof data56.address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4+"/address",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data56.actions !== undefined){
let data58 = data56.actions;
if(Array.isArray(data58)){
const len5 = data58.length;
for(let i5=0; i5<len5; i5++){
if(typeof data58[i5] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4+"/actions/" + i5,schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/properties/actions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4+"/actions",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data56.attributes !== undefined){
let data60 = data56.attributes;
if(Array.isArray(data60)){
const len6 = data60.length;
for(let i6=0; i6<len6; i6++){
if(typeof data60[i6] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4+"/attributes/" + i6,schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4+"/attributes",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources/" + i4,schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/resources",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data51.issue !== undefined){
let data62 = data51.issue;
const _errs175 = errors;
let valid37 = false;
const _errs176 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/issue",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/issue/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 1 || isNaN(data62)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/issue",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/issue/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid9 = _errs176 === errors;
valid37 = valid37 || _valid9;
if(!valid37){
const _errs178 = errors;
if(data62 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/issue",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/issue/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid9 = _errs178 === errors;
valid37 = valid37 || _valid9;
}
if(!valid37){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift/issue",schemaPath:"#/properties/observed/additionalProperties/properties/drift/properties/issue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/drift",schemaPath:"#/properties/observed/additionalProperties/properties/drift/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observed/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
if(data39.reaper !== undefined){
let data63 = data39.reaper;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.alarm === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper",schemaPath:"#/properties/observed/properties/reaper/required",keyword:"required",params:{missingProperty: "alarm"},message:"must have required property '"+"alarm"+"'"}); errors++;
}
if(data63.lastRun === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper",schemaPath:"#/properties/observed/properties/reaper/required",keyword:"required",params:{missingProperty: "lastRun"},message:"must have required property '"+"lastRun"+"'"}); errors++;
}
if(data63.overdue === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper",schemaPath:"#/properties/observed/properties/reaper/required",keyword:"required",params:{missingProperty: "overdue"},message:"must have required property '"+"overdue"+"'"}); errors++;
}
for(const key13 in data63){
if(!(((key13 === "alarm") || (key13 === "lastRun")) || (key13 === "overdue"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper",schemaPath:"#/properties/observed/properties/reaper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}); errors++;
}
}
if(data63.alarm !== undefined){
let data64 = data63.alarm;
const _errs184 = errors;
let valid40 = false;
const _errs185 = errors;
if(typeof data64 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/alarm",schemaPath:"#/properties/observed/properties/reaper/properties/alarm/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid10 = _errs185 === errors;
valid40 = valid40 || _valid10;
if(!valid40){
const _errs187 = errors;
if(data64 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/alarm",schemaPath:"#/properties/observed/properties/reaper/properties/alarm/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid10 = _errs187 === errors;
valid40 = valid40 || _valid10;
}
if(!valid40){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/alarm",schemaPath:"#/properties/observed/properties/reaper/properties/alarm/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
}
if(data63.lastRun !== undefined){
let data65 = data63.lastRun;
const _errs190 = errors;
let valid41 = false;
const _errs191 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.at === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/0/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data65.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key14 in data65){
if(!((key14 === "at") || (key14 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}); errors++;
}
}
if(data65.at !== undefined){
let data66 = data65.at;
if(typeof data66 === "string"){
if(!pattern11.test(data66)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun/at",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/0/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun/at",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/0/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data65.url !== undefined){
let data67 = data65.url;
const _errs197 = errors;
let valid43 = false;
const _errs198 = errors;
if(typeof data67 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun/url",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/0/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid12 = _errs198 === errors;
valid43 = valid43 || _valid12;
if(!valid43){
const _errs200 = errors;
if(data67 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun/url",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/0/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid12 = _errs200 === errors;
valid43 = valid43 || _valid12;
}
if(!valid43){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun/url",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/0/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid11 = _errs191 === errors;
valid41 = valid41 || _valid11;
if(!valid41){
const _errs202 = errors;
if(data65 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid11 = _errs202 === errors;
valid41 = valid41 || _valid11;
}
if(!valid41){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/lastRun",schemaPath:"#/properties/observed/properties/reaper/properties/lastRun/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
}
}
if(data63.overdue !== undefined){
let data68 = data63.overdue;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.count === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"}); errors++;
}
if(data68.p50Seconds === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/required",keyword:"required",params:{missingProperty: "p50Seconds"},message:"must have required property '"+"p50Seconds"+"'"}); errors++;
}
if(data68.p95Seconds === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/required",keyword:"required",params:{missingProperty: "p95Seconds"},message:"must have required property '"+"p95Seconds"+"'"}); errors++;
}
if(data68.oldest === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/required",keyword:"required",params:{missingProperty: "oldest"},message:"must have required property '"+"oldest"+"'"}); errors++;
}
for(const key15 in data68){
if(!((((key15 === "count") || (key15 === "p50Seconds")) || (key15 === "p95Seconds")) || (key15 === "oldest"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}); errors++;
}
}
if(data68.count !== undefined){
let data69 = data68.count;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/count",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/count",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data68.p50Seconds !== undefined){
let data70 = data68.p50Seconds;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/p50Seconds",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/p50Seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/p50Seconds",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/p50Seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data68.p95Seconds !== undefined){
let data71 = data68.p95Seconds;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/p95Seconds",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/p95Seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/p95Seconds",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/p95Seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data68.oldest !== undefined){
let data72 = data68.oldest;
const _errs214 = errors;
let valid45 = false;
const _errs215 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data72.since === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"}); errors++;
}
if(data72.seconds === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"}); errors++;
}
for(const key16 in data72){
if(!(((key16 === "lease") || (key16 === "since")) || (key16 === "seconds"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}); errors++;
}
}
if(data72.lease !== undefined){
let data73 = data72.lease;
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest/lease",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest/lease",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data72.since !== undefined){
let data74 = data72.since;
if(typeof data74 === "string"){
if(!pattern11.test(data74)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest/since",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest/since",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data72.seconds !== undefined){
let data75 = data72.seconds;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest/seconds",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest/seconds",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid13 = _errs215 === errors;
valid45 = valid45 || _valid13;
if(!valid45){
const _errs224 = errors;
if(data72 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid13 = _errs224 === errors;
valid45 = valid45 || _valid13;
}
if(!valid45){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue/oldest",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/properties/oldest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper/overdue",schemaPath:"#/properties/observed/properties/reaper/properties/overdue/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/reaper",schemaPath:"#/properties/observed/properties/reaper/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data39.sync !== undefined){
let data76 = data39.sync;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.at === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync",schemaPath:"#/properties/observed/properties/sync/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data76.regions === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync",schemaPath:"#/properties/observed/properties/sync/required",keyword:"required",params:{missingProperty: "regions"},message:"must have required property '"+"regions"+"'"}); errors++;
}
for(const key17 in data76){
if(!((key17 === "at") || (key17 === "regions"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync",schemaPath:"#/properties/observed/properties/sync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}); errors++;
}
}
if(data76.at !== undefined){
let data77 = data76.at;
if(typeof data77 === "string"){
if(!pattern11.test(data77)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/at",schemaPath:"#/properties/observed/properties/sync/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/at",schemaPath:"#/properties/observed/properties/sync/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data76.regions !== undefined){
let data78 = data76.regions;
if(Array.isArray(data78)){
const len7 = data78.length;
for(let i7=0; i7<len7; i7++){
let data79 = data78[i7];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.account === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7,schemaPath:"#/properties/observed/properties/sync/properties/regions/items/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"}); errors++;
}
if(data79.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7,schemaPath:"#/properties/observed/properties/sync/properties/regions/items/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data79.at === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7,schemaPath:"#/properties/observed/properties/sync/properties/regions/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data79.tried === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7,schemaPath:"#/properties/observed/properties/sync/properties/regions/items/required",keyword:"required",params:{missingProperty: "tried"},message:"must have required property '"+"tried"+"'"}); errors++;
}
if(data79.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7,schemaPath:"#/properties/observed/properties/sync/properties/regions/items/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data79.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7,schemaPath:"#/properties/observed/properties/sync/properties/regions/items/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
for(const key18 in data79){
if(!((((((key18 === "account") || (key18 === "region")) || (key18 === "at")) || (key18 === "tried")) || (key18 === "resources")) || (key18 === "reasonCode"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7,schemaPath:"#/properties/observed/properties/sync/properties/regions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}); errors++;
}
}
if(data79.account !== undefined){
let data80 = data79.account;
if(typeof data80 === "string"){
if(!pattern9.test(data80)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/account",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/account",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data79.region !== undefined){
let data81 = data79.region;
if(typeof data81 === "string"){
if(!pattern10.test(data81)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/region",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/region",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data79.at !== undefined){
let data82 = data79.at;
const _errs241 = errors;
let valid51 = false;
const _errs242 = errors;
if(typeof data82 === "string"){
if(!pattern11.test(data82)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/at",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/at",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/at/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid14 = _errs242 === errors;
valid51 = valid51 || _valid14;
if(!valid51){
const _errs244 = errors;
if(data82 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/at",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid14 = _errs244 === errors;
valid51 = valid51 || _valid14;
}
if(!valid51){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/at",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
}
else {
vErrors = null;
}
}
}
}
if(data79.tried !== undefined){
let data83 = data79.tried;
if(typeof data83 === "string"){
if(!pattern11.test(data83)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/tried",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/tried/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/tried",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/tried/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data79.resources !== undefined){
let data84 = data79.resources;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/resources",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/resources",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data79.reasonCode !== undefined){
let data85 = data79.reasonCode;
const _errs251 = errors;
let valid52 = false;
const _errs252 = errors;
if(typeof data85 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/reasonCode",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/reasonCode/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid15 = _errs252 === errors;
valid52 = valid52 || _valid15;
if(!valid52){
const _errs254 = errors;
if(data85 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/reasonCode",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/reasonCode/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid15 = _errs254 === errors;
valid52 = valid52 || _valid15;
}
if(!valid52){
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7+"/reasonCode",schemaPath:"#/properties/observed/properties/sync/properties/regions/items/properties/reasonCode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs251;
if(vErrors !== null){
if(_errs251){
vErrors.length = _errs251;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions/" + i7,schemaPath:"#/properties/observed/properties/sync/properties/regions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync/regions",schemaPath:"#/properties/observed/properties/sync/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed/sync",schemaPath:"#/properties/observed/properties/sync/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.ledger !== undefined){
let data86 = data.ledger;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.sequence === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'"}); errors++;
}
if(data86.hash === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"}); errors++;
}
for(const key19 in data86){
if(!((key19 === "sequence") || (key19 === "hash"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}); errors++;
}
}
if(data86.sequence !== undefined){
let data87 = data86.sequence;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger/sequence",schemaPath:"#/properties/ledger/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger/sequence",schemaPath:"#/properties/ledger/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data86.hash !== undefined){
let data88 = data86.hash;
const _errs262 = errors;
let valid54 = false;
const _errs263 = errors;
if(typeof data88 === "string"){
if(!pattern16.test(data88)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger/hash",schemaPath:"#/properties/ledger/properties/hash/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger/hash",schemaPath:"#/properties/ledger/properties/hash/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid16 = _errs263 === errors;
valid54 = valid54 || _valid16;
if(!valid54){
const _errs265 = errors;
if(data88 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger/hash",schemaPath:"#/properties/ledger/properties/hash/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid16 = _errs265 === errors;
valid54 = valid54 || _valid16;
}
if(!valid54){
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger/hash",schemaPath:"#/properties/ledger/properties/hash/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs262;
if(vErrors !== null){
if(_errs262){
vErrors.length = _errs262;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.stale !== undefined){
let data89 = data.stale;
if(Array.isArray(data89)){
const len8 = data89.length;
for(let i8=0; i8<len8; i8++){
let data90 = data89[i8];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.source === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"}); errors++;
}
if(data90.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data90.uid === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data90.account === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"}); errors++;
}
if(data90.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data90.lastSeen === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/required",keyword:"required",params:{missingProperty: "lastSeen"},message:"must have required property '"+"lastSeen"+"'"}); errors++;
}
if(data90.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
if(data90.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key20 in data90){
if(!((((((((key20 === "source") || (key20 === "lease")) || (key20 === "uid")) || (key20 === "account")) || (key20 === "region")) || (key20 === "lastSeen")) || (key20 === "reasonCode")) || (key20 === "message"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}); errors++;
}
}
if(data90.source !== undefined){
let data91 = data90.source;
if(!(((((((data91 === "git") || (data91 === "state")) || (data91 === "evidence")) || (data91 === "storage")) || (data91 === "prices")) || (data91 === "ledger")) || (data91 === "aws"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/source",schemaPath:"#/properties/stale/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema11.properties.stale.items.properties.source.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data90.lease !== undefined){
let data92 = data90.lease;
const _errs274 = errors;
let valid58 = false;
const _errs275 = errors;
if(typeof data92 === "string"){
if(!pattern1.test(data92)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/lease",schemaPath:"#/properties/stale/items/properties/lease/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/lease",schemaPath:"#/properties/stale/items/properties/lease/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid17 = _errs275 === errors;
valid58 = valid58 || _valid17;
if(!valid58){
const _errs277 = errors;
if(data92 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/lease",schemaPath:"#/properties/stale/items/properties/lease/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid17 = _errs277 === errors;
valid58 = valid58 || _valid17;
}
if(!valid58){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/lease",schemaPath:"#/properties/stale/items/properties/lease/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs274;
if(vErrors !== null){
if(_errs274){
vErrors.length = _errs274;
}
else {
vErrors = null;
}
}
}
}
if(data90.uid !== undefined){
let data93 = data90.uid;
const _errs280 = errors;
let valid59 = false;
const _errs281 = errors;
if(typeof data93 === "string"){
if(!pattern2.test(data93)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/uid",schemaPath:"#/properties/stale/items/properties/uid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/uid",schemaPath:"#/properties/stale/items/properties/uid/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid18 = _errs281 === errors;
valid59 = valid59 || _valid18;
if(!valid59){
const _errs283 = errors;
if(data93 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/uid",schemaPath:"#/properties/stale/items/properties/uid/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid18 = _errs283 === errors;
valid59 = valid59 || _valid18;
}
if(!valid59){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/uid",schemaPath:"#/properties/stale/items/properties/uid/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs280;
if(vErrors !== null){
if(_errs280){
vErrors.length = _errs280;
}
else {
vErrors = null;
}
}
}
}
if(data90.account !== undefined){
let data94 = data90.account;
const _errs286 = errors;
let valid60 = false;
const _errs287 = errors;
if(typeof data94 === "string"){
if(!pattern9.test(data94)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/account",schemaPath:"#/properties/stale/items/properties/account/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/account",schemaPath:"#/properties/stale/items/properties/account/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid19 = _errs287 === errors;
valid60 = valid60 || _valid19;
if(!valid60){
const _errs289 = errors;
if(data94 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/account",schemaPath:"#/properties/stale/items/properties/account/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid19 = _errs289 === errors;
valid60 = valid60 || _valid19;
}
if(!valid60){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/account",schemaPath:"#/properties/stale/items/properties/account/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
}
}
if(data90.region !== undefined){
let data95 = data90.region;
const _errs292 = errors;
let valid61 = false;
const _errs293 = errors;
if(typeof data95 === "string"){
if(!pattern10.test(data95)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/region",schemaPath:"#/properties/stale/items/properties/region/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/region",schemaPath:"#/properties/stale/items/properties/region/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid20 = _errs293 === errors;
valid61 = valid61 || _valid20;
if(!valid61){
const _errs295 = errors;
if(data95 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/region",schemaPath:"#/properties/stale/items/properties/region/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid20 = _errs295 === errors;
valid61 = valid61 || _valid20;
}
if(!valid61){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/region",schemaPath:"#/properties/stale/items/properties/region/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs292;
if(vErrors !== null){
if(_errs292){
vErrors.length = _errs292;
}
else {
vErrors = null;
}
}
}
}
if(data90.lastSeen !== undefined){
let data96 = data90.lastSeen;
const _errs298 = errors;
let valid62 = false;
const _errs299 = errors;
if(typeof data96 === "string"){
if(!pattern11.test(data96)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/lastSeen",schemaPath:"#/properties/stale/items/properties/lastSeen/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/lastSeen",schemaPath:"#/properties/stale/items/properties/lastSeen/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid21 = _errs299 === errors;
valid62 = valid62 || _valid21;
if(!valid62){
const _errs301 = errors;
if(data96 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/lastSeen",schemaPath:"#/properties/stale/items/properties/lastSeen/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid21 = _errs301 === errors;
valid62 = valid62 || _valid21;
}
if(!valid62){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/lastSeen",schemaPath:"#/properties/stale/items/properties/lastSeen/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
}
}
if(data90.reasonCode !== undefined){
if(typeof data90.reasonCode !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/reasonCode",schemaPath:"#/properties/stale/items/properties/reasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data90.message !== undefined){
if(typeof data90.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8+"/message",schemaPath:"#/properties/stale/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stale/" + i8,schemaPath:"#/properties/stale/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/catalog.js
// Generated from schemas/catalog.schema.json by `npm run generate`. Do not edit.



/***/ }),

/***/ 7788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ readPublished),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   Ow: () => (/* binding */ readPublishedFiles),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _catalog_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _formats_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9139);
/* harmony import */ var _kit_git_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4741);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3661);
/* harmony import */ var _platform_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3195);






const validate = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .validator */ .Nc)(_formats_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogFormat */ .H);
/** What catalog-sync makes; whatever else is on the branch is left alone. */
function isOurs(path) {
    return path === _catalog_build_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG_PATH */ .Wd || path.startsWith('ledger/') || path.startsWith('export/');
}
async function readPublished(branch, git) {
    const head = await git.fetch(branch);
    const ids = new Map();
    const files = new Map();
    let catalog;
    if (head === undefined)
        return { head, ids, files, catalog };
    const tree = git.tree(head);
    for (const { path } of await tree.list('')) {
        const content = isOurs(path) ? await tree.read(path) : undefined;
        if (content === undefined)
            continue;
        ids.set(path, (0,_kit_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .zA)(content));
        if (path === _catalog_build_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG_PATH */ .Wd)
            catalog = readCatalog(content);
        if (path.startsWith('ledger/'))
            files.set(path, content);
    }
    return { head, ids, files, catalog };
}
/** Catalog and ledger as they stand, for whoever reads every file of them; undefined when there is no branch. */
async function readPublishedFiles(branch, git) {
    const head = await git.fetch(branch);
    return head === undefined ? undefined : (0,_platform_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8)(git.tree(head), '');
}
function readCatalog(content) {
    try {
        const valid = validate(JSON.parse(new TextDecoder().decode(content)));
        return valid.ok ? valid.value : undefined;
    }
    catch {
        return undefined;
    }
}
/** One commit with what differs, on exactly the head that was read; `undefined` when nothing does. */
async function publish(branch, files, before, forge) {
    const message = 'Publish catalog and ledger';
    if (before.head === undefined)
        return forge.createOrphanBranch(branch, files, message);
    const additions = new Map([...files].filter(([path, content]) => before.ids.get(path) !== (0,_kit_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .zA)(content)));
    const deletions = [...before.ids.keys()].filter((path) => !files.has(path));
    if (additions.size + deletions.length === 0)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    return forge.commit({ branch, expectedHead: before.head, message, additions, deletions });
}
/** Whether the branch holds these files already. */
function isPublished(files, before) {
    return (files.size === before.ids.size &&
        [...files].every(([path, content]) => before.ids.get(path) === (0,_kit_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .zA)(content)));
}


/***/ })

};
