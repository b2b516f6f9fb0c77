export const id = 711;
export const ids = [711];
export const modules = {

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wo: () => (/* binding */ catalogEntry),
  XT: () => (/* binding */ endedEntry),
  AN: () => (/* binding */ tombstoneEntry)
});

// UNUSED EXPORTS: publicOutputs

// NAMESPACE OBJECT: ../src/formats/catalog-entry.check.js
var catalog_entry_check_namespaceObject = {};
__webpack_require__.r(catalog_entry_check_namespaceObject);
__webpack_require__.d(catalog_entry_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

;// CONCATENATED MODULE: ../src/formats/catalog-entry.check.js
// Made of schemas/catalog.schema.json#/properties/leases/items by `npm run generate`. Do not edit.
const schema11 = {"type":"object","description":"One lease.","additionalProperties":false,"required":["lease","uid","status","owner","team","name","environment","module","account","region","outputs","resources","price","leaseLength","start","end","issue","pullRequest","lastRun"],"properties":{"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"status":{"enum":["requested","ready","failed","ending","ended","state-lost"],"description":"requested: merged, not applied yet."},"owner":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"team":{"type":"string","description":"Team.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"name":{"type":"string","description":"Name.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"environment":{"type":"string","description":"Environment.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"module":{"type":"object","description":"Golden path.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","description":"Module.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"version":{"type":"string","description":"Version.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"}}},"account":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"outputs":{"type":"object","additionalProperties":{},"description":"Outputs that the module declares public."},"resources":{"type":"array","items":{"type":"object","description":"One resource.","additionalProperties":false,"required":["address","type","arn"],"properties":{"address":{"type":"string","description":"Terraform address."},"type":{"type":"string","description":"Type."},"arn":{"anyOf":[{"type":"string","description":"ARN."},{"type":"null"}]}}},"description":"Managed resources, markers not counted."},"price":{"type":"object","description":"Price.","additionalProperties":false,"required":["usdMonth","unpriced"],"properties":{"usdMonth":{"anyOf":[{"type":"number","description":"USD a month of 730 hours; null when nothing could be priced.","minimum":0},{"type":"null"}]},"unpriced":{"type":"integer","description":"Lines of the formula without a price.","minimum":0}}},"start":{"anyOf":[{"type":"string","description":"When it became ready. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]},"end":{"anyOf":[{"type":"string","description":"When it ends; null: permanent, or not started. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]},"issue":{"anyOf":[{"type":"integer","description":"Issue.","minimum":1},{"type":"null"}]},"pullRequest":{"anyOf":[{"type":"integer","description":"PR of the last apply.","minimum":1},{"type":"null"}]},"lastRun":{"anyOf":[{"type":"object","description":"Last run.","additionalProperties":false,"required":["event","at","url"],"properties":{"event":{"type":"string","description":"What happened."},"at":{"type":"string","description":"When. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"url":{"anyOf":[{"type":"string","description":"Where."},{"type":"null"}]}}},{"type":"null"}]},"leaseLength":{"type":"string","description":"As in the request."}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern1 = new RegExp("^[a-z2-7]{26}$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern7 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern8 = new RegExp("^[0-9]{12}$", "u");
const pattern9 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.status === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"}); errors++;
}
if(data.owner === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"}); errors++;
}
if(data.team === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'"}); errors++;
}
if(data.name === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.environment === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"}); errors++;
}
if(data.module === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "module"},message:"must have required property '"+"module"+"'"}); errors++;
}
if(data.account === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"}); errors++;
}
if(data.region === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data.outputs === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"}); errors++;
}
if(data.resources === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data.price === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"}); errors++;
}
if(data.leaseLength === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leaseLength"},message:"must have required property '"+"leaseLength"+"'"}); errors++;
}
if(data.start === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"}); errors++;
}
if(data.end === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"}); errors++;
}
if(data.issue === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"}); errors++;
}
if(data.pullRequest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pullRequest"},message:"must have required property '"+"pullRequest"+"'"}); errors++;
}
if(data.lastRun === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastRun"},message:"must have required property '"+"lastRun"+"'"}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.lease !== undefined){
let data0 = data.lease;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.uid !== undefined){
let data1 = data.uid;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!((((((data2 === "requested") || (data2 === "ready")) || (data2 === "failed")) || (data2 === "ending")) || (data2 === "ended")) || (data2 === "state-lost"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data3.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key1 in data3){
if(!((key1 === "login") || (key1 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data3.login !== undefined){
let data4 = data3.login;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner/login",schemaPath:"#/properties/owner/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/owner/login",schemaPath:"#/properties/owner/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.id !== undefined){
let data5 = data3.id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner/id",schemaPath:"#/properties/owner/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner/id",schemaPath:"#/properties/owner/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.team !== undefined){
let data6 = data.team;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.environment !== undefined){
let data8 = data.environment;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.module !== undefined){
let data9 = data.module;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data9.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "version"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/module/name",schemaPath:"#/properties/module/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module/name",schemaPath:"#/properties/module/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.version !== undefined){
let data11 = data9.version;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/module/version",schemaPath:"#/properties/module/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module/version",schemaPath:"#/properties/module/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.account !== undefined){
let data12 = data.account;
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.region !== undefined){
let data13 = data.region;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
vErrors = fail(vErrors, {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.outputs !== undefined){
let data14 = data.outputs;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.resources !== undefined){
let data15 = data.resources;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"}); errors++;
}
if(data16.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data16.arn === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "arn"},message:"must have required property '"+"arn"+"'"}); errors++;
}
for(const key3 in data16){
if(!(((key3 === "address") || (key3 === "type")) || (key3 === "arn"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data16.address !== undefined){
if(typeof data16.address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/address",schemaPath:"#/properties/resources/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data16.type !== undefined){
if(typeof data16.type !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/type",schemaPath:"#/properties/resources/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data16.arn !== undefined){
let data19 = data16.arn;
const _errs44 = errors;
let valid6 = false;
const _errs45 = errors;
if(typeof data19 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/arn",schemaPath:"#/properties/resources/items/properties/arn/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs45 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs47 = errors;
if(data19 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/arn",schemaPath:"#/properties/resources/items/properties/arn/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid0 = _errs47 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/arn",schemaPath:"#/properties/resources/items/properties/arn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.price !== undefined){
let data20 = data.price;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.usdMonth === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price",schemaPath:"#/properties/price/required",keyword:"required",params:{missingProperty: "usdMonth"},message:"must have required property '"+"usdMonth"+"'"}); errors++;
}
if(data20.unpriced === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price",schemaPath:"#/properties/price/required",keyword:"required",params:{missingProperty: "unpriced"},message:"must have required property '"+"unpriced"+"'"}); errors++;
}
for(const key4 in data20){
if(!((key4 === "usdMonth") || (key4 === "unpriced"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/price",schemaPath:"#/properties/price/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data20.usdMonth !== undefined){
let data21 = data20.usdMonth;
const _errs53 = errors;
let valid8 = false;
const _errs54 = errors;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/usdMonth",schemaPath:"#/properties/price/properties/usdMonth/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/usdMonth",schemaPath:"#/properties/price/properties/usdMonth/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
var _valid1 = _errs54 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs56 = errors;
if(data21 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/usdMonth",schemaPath:"#/properties/price/properties/usdMonth/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid1 = _errs56 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/usdMonth",schemaPath:"#/properties/price/properties/usdMonth/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
if(data20.unpriced !== undefined){
let data22 = data20.unpriced;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/unpriced",schemaPath:"#/properties/price/properties/unpriced/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/unpriced",schemaPath:"#/properties/price/properties/unpriced/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.start !== undefined){
let data23 = data.start;
const _errs61 = errors;
let valid9 = false;
const _errs62 = errors;
if(typeof data23 === "string"){
if(!pattern10.test(data23)){
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/properties/start/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/properties/start/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid2 = _errs62 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs64 = errors;
if(data23 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/properties/start/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid2 = _errs64 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/properties/start/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data.end !== undefined){
let data24 = data.end;
const _errs67 = errors;
let valid10 = false;
const _errs68 = errors;
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid3 = _errs68 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs70 = errors;
if(data24 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid3 = _errs70 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data.issue !== undefined){
let data25 = data.issue;
const _errs73 = errors;
let valid11 = false;
const _errs74 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid4 = _errs74 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs76 = errors;
if(data25 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid4 = _errs76 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data.pullRequest !== undefined){
let data26 = data.pullRequest;
const _errs79 = errors;
let valid12 = false;
const _errs80 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid5 = _errs80 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const _errs82 = errors;
if(data26 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid5 = _errs82 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
if(data.lastRun !== undefined){
let data27 = data.lastRun;
const _errs85 = errors;
let valid13 = false;
const _errs86 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.event === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun",schemaPath:"#/properties/lastRun/anyOf/0/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data27.at === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun",schemaPath:"#/properties/lastRun/anyOf/0/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data27.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun",schemaPath:"#/properties/lastRun/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key5 in data27){
if(!(((key5 === "event") || (key5 === "at")) || (key5 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun",schemaPath:"#/properties/lastRun/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}); errors++;
}
}
if(data27.event !== undefined){
if(typeof data27.event !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun/event",schemaPath:"#/properties/lastRun/anyOf/0/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data27.at !== undefined){
let data29 = data27.at;
if(typeof data29 === "string"){
if(!pattern10.test(data29)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun/at",schemaPath:"#/properties/lastRun/anyOf/0/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun/at",schemaPath:"#/properties/lastRun/anyOf/0/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data27.url !== undefined){
let data30 = data27.url;
const _errs94 = errors;
let valid15 = false;
const _errs95 = errors;
if(typeof data30 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun/url",schemaPath:"#/properties/lastRun/anyOf/0/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid7 = _errs95 === errors;
valid15 = valid15 || _valid7;
if(!valid15){
const _errs97 = errors;
if(data30 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun/url",schemaPath:"#/properties/lastRun/anyOf/0/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid7 = _errs97 === errors;
valid15 = valid15 || _valid7;
}
if(!valid15){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun/url",schemaPath:"#/properties/lastRun/anyOf/0/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun",schemaPath:"#/properties/lastRun/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid6 = _errs86 === errors;
valid13 = valid13 || _valid6;
if(!valid13){
const _errs99 = errors;
if(data27 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun",schemaPath:"#/properties/lastRun/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid6 = _errs99 === errors;
valid13 = valid13 || _valid6;
}
if(!valid13){
vErrors = fail(vErrors, {instancePath:instancePath+"/lastRun",schemaPath:"#/properties/lastRun/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
if(data.leaseLength !== undefined){
if(typeof data.leaseLength !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leaseLength",schemaPath:"#/properties/leaseLength/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/lease/life.js
var life = __webpack_require__(8266);
;// CONCATENATED MODULE: ../src/catalog/entry.js





const validateEntry = (0,schema/* validator */.Nc)(catalog_entry_check_namespaceObject);
/** One lease as it is. A function of Git, state and evidence only: no clock, so that a rebuild has the same bytes. */
function catalogEntry(lease, config) {
    const { facts } = lease;
    const { manifest } = facts;
    const records = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'run-record');
    const last = lastRecord(records.filter((record) => record.event !== 'kept'));
    const lastApplied = lastRecord(records.filter((record) => record.event === 'applied'));
    return {
        lease: facts.lease,
        uid: manifest.uid,
        status: statusOf(facts),
        owner: manifest.owner,
        team: manifest.team,
        name: manifest.name,
        environment: manifest.environment,
        module: { name: manifest.module.name, version: manifest.module.version },
        account: manifest.account,
        region: manifest.region,
        outputs: publicOutputs(lease),
        resources: resourcesOf(facts),
        price: lease.price ?? { usdMonth: lastApplied?.priceUsdMonth ?? null, unpriced: 0 },
        leaseLength: lease.leaseLength ?? (facts.request.kind === 'missing' ? 'deleted' : 'unreadable'),
        ...(0,life/* lifeOf */.c_)(facts, config),
        issue: manifest.issue,
        pullRequest: lastApplied?.pullRequest ?? null,
        lastRun: last === undefined ? null : { event: last.event, at: last.at, url: last.run.url },
    };
}
/** The entry that a lease keeps after its end: what it was, and no longer what it had. */
function endedEntry(entry, ended, life) {
    return {
        ...entry,
        ...life,
        status: 'ended',
        outputs: {},
        resources: [],
        lastRun: { event: 'ended', at: ended.at, url: ended.run.url },
    };
}
/** The entry that a tombstone carries; undefined when it is not one. */
function tombstoneEntry(tombstone) {
    const valid = validateEntry(tombstone.entry);
    return valid.ok && valid.value.uid === tombstone.uid ? { ...valid.value, status: 'ended' } : undefined;
}
/** S14: an output is public only when the module declares it so *and* the state does not mark it sensitive. */
function publicOutputs({ facts, module, }) {
    const outputs = {};
    if (facts.state.kind !== 'present')
        return outputs;
    for (const [name, declared] of Object.entries(module?.outputs ?? {})) {
        const held = facts.state.state.outputs.get(name);
        if (declared === undefined || declared.sensitive === true)
            continue;
        if (held === undefined || held.sensitive || held.value === undefined)
            continue;
        outputs[name] = held.value;
    }
    return outputs;
}
function resourcesOf(facts) {
    if (facts.state.kind !== 'present')
        return [];
    return facts.state.state.resources
        .filter((resource) => resource.mode === 'managed')
        .map(({ address, type, attributes }) => {
        const arn = attributes['arn'];
        return { address, type, arn: typeof arn === 'string' ? arn : null };
    })
        .sort((a, b) => (0,canonical/* compareText */.n6)(a.address, b.address));
}
/** Events after which it is known how a lease stands. */
const SETTLED = new Set(['applied', 'apply-failed', 'state-lost']);
function statusOf(facts) {
    const { evidence, state, request } = facts;
    const last = lastRecord((0,lease_facts/* evidenceOf */.X1)(evidence, 'run-record').filter((record) => SETTLED.has(record.event)));
    if (evidence.some((one) => one.kind === 'tombstone'))
        return 'ended';
    if (last?.event === 'state-lost' || (state.kind === 'absent' && (0,lease_facts/* wasApplied */.VJ)(evidence)))
        return 'state-lost';
    const isEnding = evidence.some((one) => one.kind === 'end-begun') ||
        request.kind === 'missing' ||
        (request.kind === 'valid' && request.requestedEnd !== undefined);
    if (isEnding)
        return 'ending';
    if (last === undefined)
        return 'requested';
    return last.event === 'applied' ? 'ready' : 'failed';
}
function lastRecord(records) {
    return records.reduce((last, record) => last === undefined || (0,canonical/* compareText */.n6)(`${last.at} ${last.id}`, `${record.at} ${record.id}`) < 0
        ? record
        : last, undefined);
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ leaseStart),
/* harmony export */   c_: () => (/* binding */ lifeOf),
/* harmony export */   yK: () => (/* binding */ leaseTerms)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5052);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3997);




/**
 * The start from the state's marker. Records stand in only where an apply or a destroy was left half-done (L3):
 * a marker that is missing from a lease that was complete is a riddle, and a riddle never ends.
 */
function leaseStart(facts, state) {
    if (state.markers.start !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(state.markers.start);
    const ended = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(facts.evidence, 'end-begun').find((one) => one.start !== null);
    const fromEnd = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(ended?.start);
    if (fromEnd !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(fromEnd);
    const begun = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(facts.evidence, 'apply-begun')
        .map((one) => one.at)
        .sort()[0];
    const fromApply = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .wasApplied */ .VJ)(facts.evidence) ? undefined : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(begun);
    if (fromApply !== undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(fromApply);
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)({
        code: 'start-unreadable',
        message: 'the marker `leasehold_start` is missing from the state, or is not an instant',
        remedy: 'run provision again, or end the lease with `end:` in its request after looking at the state',
    });
}
/** What the end is computed from; `undefined` when the environment is not configured, so that its maximum is unknown. */
function leaseTerms(facts, request, start, config) {
    const environment = config.environments.get(facts.manifest.environment);
    if (environment === undefined)
        return undefined;
    return {
        start,
        length: request.length,
        environment: environment.lease,
        moduleMax: facts.moduleMax,
        requestedEnd: request.requestedEnd,
    };
}
/** Start and end for people to read; `null` where there is none, or where it is not known. */
function lifeOf(facts, config) {
    const found = facts.state.kind === 'present' ? leaseStart(facts, facts.state.state) : undefined;
    const start = found?.ok === true ? found.value : null;
    const terms = start === null || facts.request.kind !== 'valid'
        ? undefined
        : leaseTerms(facts, facts.request, start, config);
    return { start, end: terms === undefined ? null : (0,_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseEnd */ .iJ)(terms) };
}


/***/ })

};
