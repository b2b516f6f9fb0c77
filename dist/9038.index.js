export const id = 9038;
export const ids = [9038];
export const modules = {

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
    return isRecord(value) ? value : {};
}
/** One field of an object, if it has that itself. */
function fieldOf(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The items of a list; of everything else there are none. */
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $V: () => (/* binding */ manifestOf),
  $2: () => (/* binding */ manifestText),
  XV: () => (/* binding */ newPins),
  nZ: () => (/* binding */ pinOf),
  cz: () => (/* binding */ pinsOf),
  WI: () => (/* binding */ readManifest)
});

// NAMESPACE OBJECT: ../src/formats/stack.check.js
var stack_check_namespaceObject = {};
__webpack_require__.r(stack_check_namespaceObject);
__webpack_require__.d(stack_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

;// CONCATENATED MODULE: ../src/formats/stack.check.js
// Made of schemas/stack.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:stack:1","title":"StackManifest","description":"stacks/<team>/<name>/stack.json: what must not move under a living stack. The machine writes it.","type":"object","additionalProperties":false,"required":["version","uid","request","issue","team","name","environment","owner","module","engine","account","partition","region","backend","repository","toolkit"],"properties":{"version":{"const":1,"description":"Version of this format."},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"request":{"type":"string","description":"Path of the request in the platform repository.","pattern":"^requests/[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]\\.yaml$"},"issue":{"anyOf":[{"type":"integer","description":"The lease's home: number of its GitHub issue.","minimum":1},{"type":"null"}]},"team":{"type":"string","description":"Team.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"name":{"type":"string","description":"Name.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"environment":{"type":"string","description":"Environment.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"owner":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"module":{"type":"object","description":"What was frozen into module/.","additionalProperties":false,"required":["name","version","digest"],"properties":{"name":{"type":"string","description":"Module.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"version":{"type":"string","description":"Version.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"digest":{"type":"string","description":"Of the frozen module files.","pattern":"^sha256:[0-9a-f]{64}$"}}},"engine":{"type":"object","description":"What plans and applies.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"enum":["terraform","tofu"]},"version":{"type":"string","description":"Least version.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"}}},"account":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"partition":{"enum":["aws","aws-us-gov","aws-cn"],"description":"AWS partition."},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"backend":{"description":"Where the state lies.","oneOf":[{"type":"object","description":"S3.","additionalProperties":false,"required":["type","bucket","region","key"],"properties":{"type":{"const":"s3"},"bucket":{"type":"string","description":"Bucket."},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"key":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"}},"title":"S3StackBackend"},{"type":"object","description":"Local.","additionalProperties":false,"required":["type","path","key"],"properties":{"type":{"const":"local"},"path":{"type":"string","description":"Folder."},"key":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"}},"title":"LocalStackBackend"}]},"repository":{"type":"integer","description":"Numeric id of the platform repository.","minimum":1},"toolkit":{"type":"string","description":"Toolkit that made the pins.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z2-7]{26}$", "u");
const pattern1 = new RegExp("^requests/[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]\\.yaml$", "u");
const pattern2 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$", "u");
const pattern7 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^[0-9]{12}$", "u");
const pattern11 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern13 = new RegExp("^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:stack:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.request === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"}); errors++;
}
if(data.issue === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"}); errors++;
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
if(data.owner === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"}); errors++;
}
if(data.module === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "module"},message:"must have required property '"+"module"+"'"}); errors++;
}
if(data.engine === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"}); errors++;
}
if(data.account === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"}); errors++;
}
if(data.partition === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"}); errors++;
}
if(data.region === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data.backend === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backend"},message:"must have required property '"+"backend"+"'"}); errors++;
}
if(data.repository === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"}); errors++;
}
if(data.toolkit === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toolkit"},message:"must have required property '"+"toolkit"+"'"}); errors++;
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
if(data.uid !== undefined){
let data1 = data.uid;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.request !== undefined){
let data2 = data.request;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern: "^requests/[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]\\.yaml$"},message:"must match pattern \""+"^requests/[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]\\.yaml$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.issue !== undefined){
let data3 = data.issue;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data3 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.team !== undefined){
let data4 = data.team;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.environment !== undefined){
let data6 = data.environment;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.owner !== undefined){
let data7 = data.owner;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data7.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key1 in data7){
if(!((key1 === "login") || (key1 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data7.login !== undefined){
let data8 = data7.login;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner/login",schemaPath:"#/properties/owner/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/owner/login",schemaPath:"#/properties/owner/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.id !== undefined){
let data9 = data7.id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner/id",schemaPath:"#/properties/owner/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/owner/id",schemaPath:"#/properties/owner/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.module !== undefined){
let data10 = data.module;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data10.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data10.digest === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"}); errors++;
}
for(const key2 in data10){
if(!(((key2 === "name") || (key2 === "version")) || (key2 === "digest"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/module/name",schemaPath:"#/properties/module/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module/name",schemaPath:"#/properties/module/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.version !== undefined){
let data12 = data10.version;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/module/version",schemaPath:"#/properties/module/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module/version",schemaPath:"#/properties/module/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.digest !== undefined){
let data13 = data10.digest;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
vErrors = fail(vErrors, {instancePath:instancePath+"/module/digest",schemaPath:"#/properties/module/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module/digest",schemaPath:"#/properties/module/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module",schemaPath:"#/properties/module/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.engine !== undefined){
let data14 = data.engine;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data14.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
for(const key3 in data14){
if(!((key3 === "name") || (key3 === "version"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(!((data15 === "terraform") || (data15 === "tofu"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/name",schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema11.properties.engine.properties.name.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data14.version !== undefined){
let data16 = data14.version;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.account !== undefined){
let data17 = data.account;
if(typeof data17 === "string"){
if(!pattern10.test(data17)){
vErrors = fail(vErrors, {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.partition !== undefined){
let data18 = data.partition;
if(!(((data18 === "aws") || (data18 === "aws-us-gov")) || (data18 === "aws-cn"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/enum",keyword:"enum",params:{allowedValues: schema11.properties.partition.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.region !== undefined){
let data19 = data.region;
if(typeof data19 === "string"){
if(!pattern11.test(data19)){
vErrors = fail(vErrors, {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.backend !== undefined){
let data20 = data.backend;
const _errs47 = errors;
let valid5 = false;
let passing0 = null;
const _errs48 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data20.bucket === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'"}); errors++;
}
if(data20.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data20.key === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"}); errors++;
}
for(const key4 in data20){
if(!((((key4 === "type") || (key4 === "bucket")) || (key4 === "region")) || (key4 === "key"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data20.type !== undefined){
if("s3" !== data20.type){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/type",schemaPath:"#/properties/backend/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "s3"},message:"must be equal to constant"}); errors++;
}
}
if(data20.bucket !== undefined){
if(typeof data20.bucket !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/oneOf/0/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data20.region !== undefined){
let data23 = data20.region;
if(typeof data23 === "string"){
if(!pattern11.test(data23)){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/oneOf/0/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/oneOf/0/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data20.key !== undefined){
let data24 = data20.key;
if(typeof data24 === "string"){
if(!pattern13.test(data24)){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/oneOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/oneOf/0/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid1 = _errs48 === errors;
if(_valid1){
valid5 = true;
passing0 = 0;
}
const _errs58 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data20.path === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}); errors++;
}
if(data20.key === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"}); errors++;
}
for(const key5 in data20){
if(!(((key5 === "type") || (key5 === "path")) || (key5 === "key"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}); errors++;
}
}
if(data20.type !== undefined){
if("local" !== data20.type){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/type",schemaPath:"#/properties/backend/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "local"},message:"must be equal to constant"}); errors++;
}
}
if(data20.path !== undefined){
if(typeof data20.path !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/path",schemaPath:"#/properties/backend/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data20.key !== undefined){
let data27 = data20.key;
if(typeof data27 === "string"){
if(!pattern13.test(data27)){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/oneOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/key",schemaPath:"#/properties/backend/oneOf/1/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid1 = _errs58 === errors;
if(_valid1 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}); errors++;
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
if(data.repository !== undefined){
let data28 = data.repository;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data.toolkit !== undefined){
let data29 = data.toolkit;
if(typeof data29 === "string"){
if(!pattern7.test(data29)){
vErrors = fail(vErrors, {instancePath:instancePath+"/toolkit",schemaPath:"#/properties/toolkit/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/toolkit",schemaPath:"#/properties/toolkit/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/stack.js
// Generated from schemas/stack.schema.json by `npm run generate`. Do not edit.


// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var kit_result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/stack/manifest.js





/** Bytes; a manifest has about one thousand. */
const MANIFEST_LIMIT = 64 * 1024;
const validate = (0,schema/* validator */.Nc)(stack_check_namespaceObject);
/** Reads `stack.json` of a stack. */
function readManifest(path, content) {
    let value;
    try {
        if (content.byteLength > MANIFEST_LIMIT)
            throw new RangeError('too large');
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch {
        return (0,kit_result/* problems */.Bk)({
            code: 'stack-manifest-syntax',
            message: 'not valid JSON',
            file: path,
            line: 1,
            field: '',
            allowed: ['what `leasehold render` wrote'],
            remedy: 'restore the file: the machine owns it',
        });
    }
    const result = validate(value);
    if (result.ok)
        return result;
    return { ok: false, problems: result.problems.map((problem) => ({ ...problem, file: path, line: 1 })) };
}
/** The pins of a stack that is rendered for the first time. */
function newPins(facts) {
    const { request, module, config, uid } = facts;
    const environment = config.environments.get(request.environment);
    if (environment === undefined) {
        throw new kit_result/* Fault */.vC('unknown-environment', `no environment ${request.environment}`);
    }
    const key = `${config.repository.id}/${request.team}/${request.name}/${uid}/terraform.tfstate`;
    const { backend } = config;
    return {
        uid,
        request: request.path,
        issue: facts.issue,
        team: request.team,
        name: request.name,
        environment: request.environment,
        module: pinOf(module),
        engine: { name: config.engine.name, version: config.engine.version },
        account: environment.account,
        partition: partitionOf(environment.partition),
        region: request.region,
        backend: backend.type === 's3'
            ? { type: 's3', bucket: backend.bucket, region: backend.region, key }
            : { type: 'local', path: backend.path, key },
        repository: config.repository.id,
        toolkit: facts.toolkit,
    };
}
/** What pins a stack to this very code. */
function pinOf({ manifest, digest }) {
    return { name: manifest.name, version: manifest.version, digest };
}
/** The pins of a stack that exists, from its `stack.json` on the base branch. */
function pinsOf(manifest) {
    const { version: _version, owner: _owner, uid, module, ...rest } = manifest;
    return {
        ...rest,
        uid: (0,brands/* asUid */.N0)(uid),
        module: { name: module.name, version: module.version, digest: (0,brands/* asDigest */.J6)(module.digest) },
    };
}
/** What `stack.json` says of a request under its pins. */
function manifestOf(pins, request) {
    return { version: 1, ...pins, owner: { login: request.owner.login, id: request.owner.id } };
}
/** The bytes of `stack.json`. */
function manifestText(manifest) {
    return (0,canonical/* prettyJson */.D_)(manifest);
}
function partitionOf(text) {
    if (text === 'aws' || text === 'aws-us-gov' || text === 'aws-cn')
        return text;
    throw new kit_result/* Fault */.vC('schema-gap', `the schema let a wrong partition through: ${text}`);
}


/***/ })

};
