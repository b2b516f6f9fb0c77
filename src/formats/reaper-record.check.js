// Made of schemas/reaper-record.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:reaper-record:1","title":"ReaperRecord","description":"What one run of the reaper did or saw, beside the evidence of the leases. Created, never changed.","oneOf":[{"type":"object","description":"A sweep of one AWS account: what it read, and what belongs to no living lease. Two of them a day apart make an orphan (L20).","additionalProperties":false,"required":["kind","version","at","run","account","regions","seen","unseen"],"properties":{"kind":{"const":"sweep"},"version":{"const":1},"at":{"type":"string","description":"When it ended. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"account":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"regions":{"type":"array","description":"Regions of the account that were to be read.","items":{"type":"object","description":"One region.","additionalProperties":false,"required":["region","status","reasonCode","message","pages","resources"],"properties":{"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"status":{"enum":["known","unknown"],"description":"unknown: the listing failed or broke off, and nothing is derived from it (L4)."},"reasonCode":{"anyOf":[{"type":"string","description":"Why it is unknown.","pattern":"^[a-z][a-z0-9-]{1,60}$"},{"type":"null"}]},"message":{"anyOf":[{"type":"string","description":"One sentence."},{"type":"null"}]},"pages":{"type":"integer","description":"Pages that were read.","minimum":0},"resources":{"type":"integer","description":"Resources that were listed.","minimum":0}}}},"seen":{"type":"array","description":"By ARN; at most 10000.","items":{"type":"object","description":"A resource that belongs to no living lease.","additionalProperties":false,"required":["kind","arn","region","uid"],"properties":{"kind":{"enum":["leftover","orphan","stranded"],"description":"leftover: of a lease that ended; orphan: of no lease that is known; stranded: of a lease that has evidence and no stack."},"arn":{"type":"string","description":"ARN."},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"}}}},"unseen":{"type":"integer","description":"More of them than a record holds.","minimum":0}},"title":"SweepRecord"},{"type":"object","description":"A run that ended leases or warned of their end: its heartbeat (L22).","additionalProperties":false,"required":["kind","version","at","run","mode","environment","succeeded","reasonCode","leases","ended","warned","overdue"],"properties":{"kind":{"const":"heartbeat"},"version":{"const":1},"at":{"type":"string","description":"When it ended. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"mode":{"enum":["warn","destroy"],"description":"Mode."},"environment":{"anyOf":[{"type":"string","description":"Environment whose leases it looked at; null: all.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},{"type":"null"}]},"succeeded":{"type":"boolean","description":"Whether it looked at every lease and might end them."},"reasonCode":{"type":"string","description":"Stable reason, kebab-case.","pattern":"^[a-z][a-z0-9-]{1,60}$"},"leases":{"type":"integer","description":"Leases that it looked at.","minimum":0},"ended":{"type":"integer","description":"Ends that it proved.","minimum":0},"warned":{"type":"integer","description":"Warnings that it delivered.","minimum":0},"overdue":{"type":"object","description":"Leases that are due and not ended yet, at the beginning of the run.","additionalProperties":false,"required":["count","p50Seconds","p95Seconds","oldest"],"properties":{"count":{"type":"integer","description":"Leases.","minimum":0},"p50Seconds":{"type":"integer","description":"Half of them are overdue for at most so long.","minimum":0},"p95Seconds":{"type":"integer","description":"95 of 100 are overdue for at most so long.","minimum":0},"oldest":{"anyOf":[{"type":"object","description":"The one that is overdue longest.","additionalProperties":false,"required":["lease","since","seconds"],"properties":{"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"since":{"type":"string","description":"When it was due. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"seconds":{"type":"integer","description":"For how long.","minimum":0}}},{"type":"null"}]}}}},"title":"HeartbeatRecord"}]}
export { schema11 as schema, validate10 as check }
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
