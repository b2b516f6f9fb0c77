export const id = 1290;
export const ids = [1290];
export const modules = {

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sayUsd)
/* harmony export */ });
/** `$24.82`; an amount that could not be priced is said, never shown as 0. */
function sayUsd(amount) {
    return amount === null
        ? 'unpriced'
        : `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}


/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ GUARDRAILS_PATH),
  bG: () => (/* binding */ PRICES_PATH),
  Pw: () => (/* binding */ loadGuardrails),
  $W: () => (/* binding */ loadPrices),
  h3: () => (/* binding */ readGuardrails)
});

// NAMESPACE OBJECT: ../src/formats/guardrails.check.js
var guardrails_check_namespaceObject = {};
__webpack_require__.r(guardrails_check_namespaceObject);
__webpack_require__.d(guardrails_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// NAMESPACE OBJECT: ../src/formats/prices.check.js
var prices_check_namespaceObject = {};
__webpack_require__.r(prices_check_namespaceObject);
__webpack_require__.d(prices_check_namespaceObject, {
  check: () => (prices_check_validate10),
  schema: () => (prices_check_schema11)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/guardrails.check.js
// Made of schemas/guardrails.schema.json by `npm run generate`. Do not edit.

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:guardrails:1","title":"Guardrails","description":"policies/guardrails.yaml: typed policy rules. A rule that is not named here is not judged; a name that is not known is an error.","type":"object","additionalProperties":false,"required":["version","rules"],"properties":{"version":{"const":1,"description":"Version of this format."},"overrides":{"type":"object","description":"Who may override a soft rule, by `/override`, for one head and one plan.","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"array","description":"People; never the author, the requester or the owner of what is judged.","items":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"maxItems":100}}},"rules":{"type":"object","description":"Rules by id.","additionalProperties":false,"required":[],"properties":{"naming":{"type":"object","description":"Names follow a pattern: of leases by `naming` of leasehold.yaml, of resources by `resources`.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"resources":{"type":"object","description":"Regular expressions for attributes of resources in the plan, by resource type and attribute.","minProperties":1,"additionalProperties":{"type":"object","description":"By attribute.","additionalProperties":{"type":"string","description":"Regular expression for the whole value."}}}},"examples":[{"level":"hard","resources":{"aws_s3_bucket":{"bucket":"acme-[a-z0-9-]+"}}}]},"module-allowed":{"type":"object","description":"Modules that an environment offers.","additionalProperties":false,"required":["level","modules"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"modules":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","description":"Module.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"description":"Modules.","minItems":1},"description":"Allowed modules by environment."}},"examples":[{"level":"hard","modules":{"dev":["s3-bucket"]}}]},"module-version":{"type":"object","description":"Versions of modules: of the request's module by `versions`; in the plan, every module from elsewhere is pinned to one version.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"versions":{"type":"object","additionalProperties":{"type":"object","description":"By module.","additionalProperties":{"type":"string","description":"Constraint.","pattern":"^\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2}(\\s*,\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2})*\\s*$","examples":[">= 1.2.0, < 2.0.0"]}},"description":"Version constraints as Terraform writes them, by environment and module.","minProperties":1}},"examples":[{"level":"hard","versions":{"prod":{"s3-bucket":">= 1.0.0, < 2.0.0"}}}]},"region-allowed":{"type":"object","description":"Regions by environment: of the request, and of every AWS provider and resource in the plan.","additionalProperties":false,"required":["level","regions"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"regions":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"description":"Regions.","minItems":1},"description":"Allowed regions by environment."}},"examples":[{"level":"hard","regions":{"dev":["eu-west-1"],"prod":["eu-west-1","eu-central-1"]}}]},"service-allowed":{"type":"object","description":"Resource types by environment: of the module's code, and of everything that the plan makes or keeps.","additionalProperties":false,"required":["level","types"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"types":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","description":"Resource type.","pattern":"^[a-z0-9_*]+$"},"description":"Patterns.","minItems":1},"description":"Allowed resource types by environment; `*` stands for any text.","minProperties":1}},"examples":[{"level":"hard","types":{"dev":["aws_s3_*"],"prod":["aws_s3_*","aws_db_*"]}}]},"size-allowed":{"type":"object","description":"Sizes and classes by environment: of the request's inputs by `sizes`, of resources in the plan by `types`. At least one of the two.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"sizes":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"array","items":{},"description":"Allowed values.","minItems":1},"description":"By input."},"description":"By module."},"description":"Allowed values of inputs by environment, module and input."},"types":{"type":"object","additionalProperties":{"type":"object","description":"By resource type.","additionalProperties":{"type":"object","description":"By attribute.","additionalProperties":{"type":"array","items":{"type":"string","description":"Value."},"description":"Allowed values; `*` stands for any text.","minItems":1}}},"description":"Allowed values of attributes in the plan, by environment, resource type and attribute.","minProperties":1}},"examples":[{"level":"hard","sizes":{"dev":{"s3-bucket":{"class":["small"]}}},"types":{"dev":{"aws_db_instance":{"instance_class":["db.t4g.*"]}}}}],"minProperties":2},"lease-length":{"type":"object","description":"Within the environment's and the module's maximum; permanent only where allowed.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."}},"examples":[{"level":"hard"}]},"price-ceiling":{"type":"object","description":"Price of one request, in USD a month. A price that is not known is unknown, never under the ceiling.","additionalProperties":false,"required":["level","usd-month"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"usd-month":{"type":"object","additionalProperties":{"type":"number","description":"USD a month.","minimum":0},"description":"Ceiling per request by environment."}},"examples":[{"level":"hard","usd-month":{"dev":50}}]},"team-budget":{"type":"object","description":"What all leases of a team cost a month, with this change, against `teams.<team>.budget-usd-month` of leasehold.yaml.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."}},"examples":[{"level":"hard"}]},"team-quota":{"type":"object","description":"How many leases a team has, with this change, against `teams.<team>.max-leases` of leasehold.yaml.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."}},"examples":[{"level":"hard"}]},"data-loss":{"type":"object","description":"No destroy or replacement of what holds data without the word of the owner: `accept-data-loss: <digest of the plan>` in the request.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"more-types":{"type":"array","items":{"type":"string","description":"Resource type.","pattern":"^[a-z][a-z0-9_]*$"},"description":"Resource types that hold data besides those that are known and those that the module names.","minItems":1}},"examples":[{"level":"hard","more-types":["aws_iot_thing"]}]},"required-tags":{"type":"object","description":"Tags of resources in the plan.","additionalProperties":false,"required":["level","tags"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"tags":{"type":"array","items":{"type":"string","description":"Tag key."},"description":"Tags that every taggable resource must carry, not empty.","minItems":1},"except-types":{"type":"array","items":{"type":"string","description":"Resource type.","pattern":"^[a-z][a-z0-9_]*$"},"description":"Resource types that this rule does not judge.","minItems":1}},"examples":[{"level":"hard","tags":["team","cost-centre"]}]},"encryption":{"type":"object","description":"Encryption at rest: no unencrypted bucket, database, volume, queue, topic, table, stream or cache.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"except-types":{"type":"array","items":{"type":"string","description":"Resource type.","pattern":"^[a-z][a-z0-9_]*$"},"description":"Resource types that this rule does not judge.","minItems":1}},"examples":[{"level":"hard","except-types":["aws_ssm_parameter"]}]},"encryption-in-transit":{"type":"object","description":"Encryption in transit: listeners, caches, search domains, brokers and databases that speak TLS only.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"except-types":{"type":"array","items":{"type":"string","description":"Resource type.","pattern":"^[a-z][a-z0-9_]*$"},"description":"Resource types that this rule does not judge.","minItems":1}},"examples":[{"level":"hard","except-types":["aws_lb_listener"]}]},"public-access":{"type":"object","description":"Nothing open to the public: buckets, resource policies, networks, endpoints, images and snapshots.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"except-types":{"type":"array","items":{"type":"string","description":"Resource type.","pattern":"^[a-z][a-z0-9_]*$"},"description":"Resource types that this rule does not judge.","minItems":1}},"examples":[{"level":"hard","except-types":["aws_lb"]}]},"blocked-constructs":{"type":"object","description":"No Terraform that runs commands, reads secrets, or comes from elsewhere: in the module's files, and in the code that the plan carries.","additionalProperties":false,"required":["level"],"properties":{"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"providers":{"type":"array","items":{"type":"string","description":"Provider source.","pattern":"^[a-z0-9.-]+(/[A-Za-z0-9_-]+){1,2}$"},"description":"Providers that may be used. Default: `hashicorp/aws`. Terraform's own is always allowed.","minItems":1},"module-sources":{"type":"array","items":{"type":"string","description":"Module source."},"description":"Sources that modules may come from; `*` stands for any text. Modules of the same files are always allowed. Default: none else.","minItems":1}},"examples":[{"level":"hard","providers":["hashicorp/aws","hashicorp/random"],"module-sources":["terraform-aws-modules/*/aws"]}]}},"minProperties":1},"rego":{"type":"object","description":"Rego policies, as conftest runs them, judged on the plan. Without this section, `.rego` files in `policies/` are judged with its defaults; with it, there must be some.","additionalProperties":false,"required":[],"properties":{"folder":{"type":"string","description":"Folder of the `.rego` files. Default: `policies`.","pattern":"^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$"},"data":{"type":"array","items":{"type":"string","description":"Folder, or file, from the root of the repository.","pattern":"^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$"},"description":"Where the policies' data lies, YAML and JSON, as `conftest --data`. Default: `policies/data` when there is one.","minItems":1},"namespaces":{"type":"array","items":{"type":"string","description":"Package, for example `main` or `main.*`; `*` alone is every package.","minLength":1},"description":"Packages whose rules judge. Default: `main`. A name that fits no package is an error.","minItems":1},"rego-version":{"enum":["auto","v0","v1"],"description":"Syntax. auto: each file is read in v1, and in v0 when it is not v1. Default: auto."},"levels":{"type":"object","additionalProperties":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"propertyNames":{"pattern":"^[A-Za-z_].*\\.(deny|warn|violation)(_[a-zA-Z0-9]+)*(/.+)?$"},"description":"Level by rule, for example `main.deny_naming: soft`. Default: deny and violation hard, warn advisory. A name that fits no rule is an error."}},"examples":[{"namespaces":["main"],"levels":{"main.deny_naming":"soft"}}]},"scanners":{"type":"object","description":"Reports of scanners, SARIF 2.1.0, by the scanner's name: `<name>.sarif`, or `<name>-….sarif` for several. A report that is missing or empty blocks.","propertyNames":{"pattern":"^[a-z][a-z0-9]*$"},"minProperties":1,"additionalProperties":{"type":"object","description":"One scanner.","additionalProperties":false,"required":["threshold"],"properties":{"threshold":{"enum":["critical","high","medium","low"],"description":"From this severity on a result has the level below; a result under it is advisory."},"level":{"enum":["hard","soft","advisory","shadow"],"description":"Level of results from the threshold on. Default: hard."},"allow-empty":{"type":"boolean","description":"A report that names no rule, no result, no file and no number of checks passes. Default: false, as nothing shows then that anything was looked at."}}},"examples":[{"checkov":{"threshold":"high"}}]},"$schema":{"type":"string","description":"For editors."}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const pattern0 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern2 = new RegExp("^\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2}(\\s*,\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2})*\\s*$", "u");
const pattern3 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern4 = new RegExp("^[a-z0-9_*]+$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern10 = new RegExp("^[a-z0-9.-]+(/[A-Za-z0-9_-]+){1,2}$", "u");
const pattern11 = new RegExp("^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$", "u");
const pattern13 = new RegExp("^[A-Za-z_].*\\.(deny|warn|violation)(_[a-zA-Z0-9]+)*(/.+)?$", "u");
const pattern14 = new RegExp("^[a-z][a-z0-9]*$", "u");
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length["default"];

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:guardrails:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.rules === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"}); errors++;
}
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "overrides")) || (key0 === "rules")) || (key0 === "rego")) || (key0 === "scanners")) || (key0 === "$schema"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.overrides !== undefined){
let data1 = data.overrides;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.by === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"}); errors++;
}
for(const key1 in data1){
if(!(key1 === "by")){
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data1.by !== undefined){
let data2 = data1.by;
if(Array.isArray(data2)){
if(data2.length > 100){
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by",schemaPath:"#/properties/overrides/properties/by/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by/" + i0,schemaPath:"#/properties/overrides/properties/by/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data3.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by/" + i0,schemaPath:"#/properties/overrides/properties/by/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key2 in data3){
if(!((key2 === "login") || (key2 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by/" + i0,schemaPath:"#/properties/overrides/properties/by/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data3.login !== undefined){
let data4 = data3.login;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by/" + i0+"/login",schemaPath:"#/properties/overrides/properties/by/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by/" + i0+"/login",schemaPath:"#/properties/overrides/properties/by/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.id !== undefined){
let data5 = data3.id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by/" + i0+"/id",schemaPath:"#/properties/overrides/properties/by/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by/" + i0+"/id",schemaPath:"#/properties/overrides/properties/by/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by/" + i0,schemaPath:"#/properties/overrides/properties/by/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides/by",schemaPath:"#/properties/overrides/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.rules !== undefined){
let data6 = data.rules;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key3 in data6){
if(!(func2.call(schema11.properties.rules.properties, key3))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data6.naming !== undefined){
let data7 = data6.naming;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/naming",schemaPath:"#/properties/rules/properties/naming/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key4 in data7){
if(!((key4 === "level") || (key4 === "resources"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/naming",schemaPath:"#/properties/rules/properties/naming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data7.level !== undefined){
let data8 = data7.level;
if(!((((data8 === "hard") || (data8 === "soft")) || (data8 === "advisory")) || (data8 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/naming/level",schemaPath:"#/properties/rules/properties/naming/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties.naming.properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data7.resources !== undefined){
let data9 = data7.resources;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/naming/resources",schemaPath:"#/properties/rules/properties/naming/properties/resources/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key5 in data9){
let data10 = data9[key5];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(typeof data10[key6] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/naming/resources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/naming/properties/resources/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/naming/resources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/naming/properties/resources/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/naming/resources",schemaPath:"#/properties/rules/properties/naming/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/naming",schemaPath:"#/properties/rules/properties/naming/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["module-allowed"] !== undefined){
let data12 = data6["module-allowed"];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed",schemaPath:"#/properties/rules/properties/module-allowed/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
if(data12.modules === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed",schemaPath:"#/properties/rules/properties/module-allowed/required",keyword:"required",params:{missingProperty: "modules"},message:"must have required property '"+"modules"+"'"}); errors++;
}
for(const key7 in data12){
if(!((key7 === "level") || (key7 === "modules"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed",schemaPath:"#/properties/rules/properties/module-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}); errors++;
}
}
if(data12.level !== undefined){
let data13 = data12.level;
if(!((((data13 === "hard") || (data13 === "soft")) || (data13 === "advisory")) || (data13 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed/level",schemaPath:"#/properties/rules/properties/module-allowed/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["module-allowed"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data12.modules !== undefined){
let data14 = data12.modules;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key8 in data14){
let data15 = data14[key8];
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed/modules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/module-allowed/properties/modules/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed/modules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/rules/properties/module-allowed/properties/modules/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed/modules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/rules/properties/module-allowed/properties/modules/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed/modules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/module-allowed/properties/modules/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed/modules",schemaPath:"#/properties/rules/properties/module-allowed/properties/modules/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-allowed",schemaPath:"#/properties/rules/properties/module-allowed/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["module-version"] !== undefined){
let data17 = data6["module-version"];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-version",schemaPath:"#/properties/rules/properties/module-version/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key9 in data17){
if(!((key9 === "level") || (key9 === "versions"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-version",schemaPath:"#/properties/rules/properties/module-version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}); errors++;
}
}
if(data17.level !== undefined){
let data18 = data17.level;
if(!((((data18 === "hard") || (data18 === "soft")) || (data18 === "advisory")) || (data18 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-version/level",schemaPath:"#/properties/rules/properties/module-version/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["module-version"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data17.versions !== undefined){
let data19 = data17.versions;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-version/versions",schemaPath:"#/properties/rules/properties/module-version/properties/versions/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key10 in data19){
let data20 = data19[key10];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key11 in data20){
let data21 = data20[key11];
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-version/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/module-version/properties/versions/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2}(\\s*,\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2})*\\s*$"},message:"must match pattern \""+"^\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2}(\\s*,\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2})*\\s*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-version/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/module-version/properties/versions/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-version/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/module-version/properties/versions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-version/versions",schemaPath:"#/properties/rules/properties/module-version/properties/versions/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/module-version",schemaPath:"#/properties/rules/properties/module-version/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["region-allowed"] !== undefined){
let data22 = data6["region-allowed"];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed",schemaPath:"#/properties/rules/properties/region-allowed/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
if(data22.regions === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed",schemaPath:"#/properties/rules/properties/region-allowed/required",keyword:"required",params:{missingProperty: "regions"},message:"must have required property '"+"regions"+"'"}); errors++;
}
for(const key12 in data22){
if(!((key12 === "level") || (key12 === "regions"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed",schemaPath:"#/properties/rules/properties/region-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}); errors++;
}
}
if(data22.level !== undefined){
let data23 = data22.level;
if(!((((data23 === "hard") || (data23 === "soft")) || (data23 === "advisory")) || (data23 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed/level",schemaPath:"#/properties/rules/properties/region-allowed/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["region-allowed"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data22.regions !== undefined){
let data24 = data22.regions;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key13 in data24){
let data25 = data24[key13];
if(Array.isArray(data25)){
if(data25.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed/regions/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/region-allowed/properties/regions/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed/regions/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/rules/properties/region-allowed/properties/regions/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed/regions/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/rules/properties/region-allowed/properties/regions/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed/regions/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/region-allowed/properties/regions/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed/regions",schemaPath:"#/properties/rules/properties/region-allowed/properties/regions/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/region-allowed",schemaPath:"#/properties/rules/properties/region-allowed/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["service-allowed"] !== undefined){
let data27 = data6["service-allowed"];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed",schemaPath:"#/properties/rules/properties/service-allowed/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
if(data27.types === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed",schemaPath:"#/properties/rules/properties/service-allowed/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"}); errors++;
}
for(const key14 in data27){
if(!((key14 === "level") || (key14 === "types"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed",schemaPath:"#/properties/rules/properties/service-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}); errors++;
}
}
if(data27.level !== undefined){
let data28 = data27.level;
if(!((((data28 === "hard") || (data28 === "soft")) || (data28 === "advisory")) || (data28 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed/level",schemaPath:"#/properties/rules/properties/service-allowed/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["service-allowed"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data27.types !== undefined){
let data29 = data27.types;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(Object.keys(data29).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed/types",schemaPath:"#/properties/rules/properties/service-allowed/properties/types/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key15 in data29){
let data30 = data29[key15];
if(Array.isArray(data30)){
if(data30.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed/types/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/service-allowed/properties/types/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed/types/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/rules/properties/service-allowed/properties/types/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_*]+$"},message:"must match pattern \""+"^[a-z0-9_*]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed/types/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/rules/properties/service-allowed/properties/types/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed/types/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/service-allowed/properties/types/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed/types",schemaPath:"#/properties/rules/properties/service-allowed/properties/types/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/service-allowed",schemaPath:"#/properties/rules/properties/service-allowed/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["size-allowed"] !== undefined){
let data32 = data6["size-allowed"];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length < 2){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed",schemaPath:"#/properties/rules/properties/size-allowed/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties"}); errors++;
}
if(data32.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed",schemaPath:"#/properties/rules/properties/size-allowed/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key16 in data32){
if(!(((key16 === "level") || (key16 === "sizes")) || (key16 === "types"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed",schemaPath:"#/properties/rules/properties/size-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}); errors++;
}
}
if(data32.level !== undefined){
let data33 = data32.level;
if(!((((data33 === "hard") || (data33 === "soft")) || (data33 === "advisory")) || (data33 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/level",schemaPath:"#/properties/rules/properties/size-allowed/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["size-allowed"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data32.sizes !== undefined){
let data34 = data32.sizes;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key17 in data34){
let data35 = data34[key17];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key18 in data35){
let data36 = data35[key18];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key19 in data36){
let data37 = data36[key19];
if(Array.isArray(data37)){
if(data37.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/sizes/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/size-allowed/properties/sizes/additionalProperties/additionalProperties/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/sizes/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/size-allowed/properties/sizes/additionalProperties/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/sizes/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/size-allowed/properties/sizes/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/sizes/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/size-allowed/properties/sizes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/sizes",schemaPath:"#/properties/rules/properties/size-allowed/properties/sizes/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data32.types !== undefined){
let data38 = data32.types;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/types",schemaPath:"#/properties/rules/properties/size-allowed/properties/types/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key20 in data38){
let data39 = data38[key20];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key21 in data39){
let data40 = data39[key21];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key22 in data40){
let data41 = data40[key22];
if(Array.isArray(data41)){
if(data41.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/types/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/size-allowed/properties/types/additionalProperties/additionalProperties/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
if(typeof data41[i4] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/types/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/rules/properties/size-allowed/properties/types/additionalProperties/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/types/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/size-allowed/properties/types/additionalProperties/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/types/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/size-allowed/properties/types/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/types/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/size-allowed/properties/types/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed/types",schemaPath:"#/properties/rules/properties/size-allowed/properties/types/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/size-allowed",schemaPath:"#/properties/rules/properties/size-allowed/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["lease-length"] !== undefined){
let data43 = data6["lease-length"];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/lease-length",schemaPath:"#/properties/rules/properties/lease-length/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key23 in data43){
if(!(key23 === "level")){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/lease-length",schemaPath:"#/properties/rules/properties/lease-length/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}); errors++;
}
}
if(data43.level !== undefined){
let data44 = data43.level;
if(!((((data44 === "hard") || (data44 === "soft")) || (data44 === "advisory")) || (data44 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/lease-length/level",schemaPath:"#/properties/rules/properties/lease-length/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["lease-length"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/lease-length",schemaPath:"#/properties/rules/properties/lease-length/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["price-ceiling"] !== undefined){
let data45 = data6["price-ceiling"];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/price-ceiling",schemaPath:"#/properties/rules/properties/price-ceiling/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
if(data45["usd-month"] === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/price-ceiling",schemaPath:"#/properties/rules/properties/price-ceiling/required",keyword:"required",params:{missingProperty: "usd-month"},message:"must have required property '"+"usd-month"+"'"}); errors++;
}
for(const key24 in data45){
if(!((key24 === "level") || (key24 === "usd-month"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/price-ceiling",schemaPath:"#/properties/rules/properties/price-ceiling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}); errors++;
}
}
if(data45.level !== undefined){
let data46 = data45.level;
if(!((((data46 === "hard") || (data46 === "soft")) || (data46 === "advisory")) || (data46 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/price-ceiling/level",schemaPath:"#/properties/rules/properties/price-ceiling/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["price-ceiling"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data45["usd-month"] !== undefined){
let data47 = data45["usd-month"];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key25 in data47){
let data48 = data47[key25];
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/price-ceiling/usd-month/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/price-ceiling/properties/usd-month/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/price-ceiling/usd-month/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/properties/price-ceiling/properties/usd-month/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/price-ceiling/usd-month",schemaPath:"#/properties/rules/properties/price-ceiling/properties/usd-month/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/price-ceiling",schemaPath:"#/properties/rules/properties/price-ceiling/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["team-budget"] !== undefined){
let data49 = data6["team-budget"];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/team-budget",schemaPath:"#/properties/rules/properties/team-budget/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key26 in data49){
if(!(key26 === "level")){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/team-budget",schemaPath:"#/properties/rules/properties/team-budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}); errors++;
}
}
if(data49.level !== undefined){
let data50 = data49.level;
if(!((((data50 === "hard") || (data50 === "soft")) || (data50 === "advisory")) || (data50 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/team-budget/level",schemaPath:"#/properties/rules/properties/team-budget/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["team-budget"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/team-budget",schemaPath:"#/properties/rules/properties/team-budget/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["team-quota"] !== undefined){
let data51 = data6["team-quota"];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/team-quota",schemaPath:"#/properties/rules/properties/team-quota/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key27 in data51){
if(!(key27 === "level")){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/team-quota",schemaPath:"#/properties/rules/properties/team-quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}); errors++;
}
}
if(data51.level !== undefined){
let data52 = data51.level;
if(!((((data52 === "hard") || (data52 === "soft")) || (data52 === "advisory")) || (data52 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/team-quota/level",schemaPath:"#/properties/rules/properties/team-quota/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["team-quota"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/team-quota",schemaPath:"#/properties/rules/properties/team-quota/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["data-loss"] !== undefined){
let data53 = data6["data-loss"];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/data-loss",schemaPath:"#/properties/rules/properties/data-loss/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key28 in data53){
if(!((key28 === "level") || (key28 === "more-types"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/data-loss",schemaPath:"#/properties/rules/properties/data-loss/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}); errors++;
}
}
if(data53.level !== undefined){
let data54 = data53.level;
if(!((((data54 === "hard") || (data54 === "soft")) || (data54 === "advisory")) || (data54 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/data-loss/level",schemaPath:"#/properties/rules/properties/data-loss/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["data-loss"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data53["more-types"] !== undefined){
let data55 = data53["more-types"];
if(Array.isArray(data55)){
if(data55.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/data-loss/more-types",schemaPath:"#/properties/rules/properties/data-loss/properties/more-types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len5 = data55.length;
for(let i5=0; i5<len5; i5++){
let data56 = data55[i5];
if(typeof data56 === "string"){
if(!pattern5.test(data56)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/data-loss/more-types/" + i5,schemaPath:"#/properties/rules/properties/data-loss/properties/more-types/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/data-loss/more-types/" + i5,schemaPath:"#/properties/rules/properties/data-loss/properties/more-types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/data-loss/more-types",schemaPath:"#/properties/rules/properties/data-loss/properties/more-types/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/data-loss",schemaPath:"#/properties/rules/properties/data-loss/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["required-tags"] !== undefined){
let data57 = data6["required-tags"];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags",schemaPath:"#/properties/rules/properties/required-tags/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
if(data57.tags === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags",schemaPath:"#/properties/rules/properties/required-tags/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"}); errors++;
}
for(const key29 in data57){
if(!(((key29 === "level") || (key29 === "tags")) || (key29 === "except-types"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags",schemaPath:"#/properties/rules/properties/required-tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}); errors++;
}
}
if(data57.level !== undefined){
let data58 = data57.level;
if(!((((data58 === "hard") || (data58 === "soft")) || (data58 === "advisory")) || (data58 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags/level",schemaPath:"#/properties/rules/properties/required-tags/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["required-tags"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data57.tags !== undefined){
let data59 = data57.tags;
if(Array.isArray(data59)){
if(data59.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags/tags",schemaPath:"#/properties/rules/properties/required-tags/properties/tags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len6 = data59.length;
for(let i6=0; i6<len6; i6++){
if(typeof data59[i6] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags/tags/" + i6,schemaPath:"#/properties/rules/properties/required-tags/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags/tags",schemaPath:"#/properties/rules/properties/required-tags/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data57["except-types"] !== undefined){
let data61 = data57["except-types"];
if(Array.isArray(data61)){
if(data61.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags/except-types",schemaPath:"#/properties/rules/properties/required-tags/properties/except-types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len7 = data61.length;
for(let i7=0; i7<len7; i7++){
let data62 = data61[i7];
if(typeof data62 === "string"){
if(!pattern5.test(data62)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags/except-types/" + i7,schemaPath:"#/properties/rules/properties/required-tags/properties/except-types/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags/except-types/" + i7,schemaPath:"#/properties/rules/properties/required-tags/properties/except-types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags/except-types",schemaPath:"#/properties/rules/properties/required-tags/properties/except-types/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/required-tags",schemaPath:"#/properties/rules/properties/required-tags/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.encryption !== undefined){
let data63 = data6.encryption;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption",schemaPath:"#/properties/rules/properties/encryption/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key30 in data63){
if(!((key30 === "level") || (key30 === "except-types"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption",schemaPath:"#/properties/rules/properties/encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}); errors++;
}
}
if(data63.level !== undefined){
let data64 = data63.level;
if(!((((data64 === "hard") || (data64 === "soft")) || (data64 === "advisory")) || (data64 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption/level",schemaPath:"#/properties/rules/properties/encryption/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties.encryption.properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data63["except-types"] !== undefined){
let data65 = data63["except-types"];
if(Array.isArray(data65)){
if(data65.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption/except-types",schemaPath:"#/properties/rules/properties/encryption/properties/except-types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len8 = data65.length;
for(let i8=0; i8<len8; i8++){
let data66 = data65[i8];
if(typeof data66 === "string"){
if(!pattern5.test(data66)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption/except-types/" + i8,schemaPath:"#/properties/rules/properties/encryption/properties/except-types/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption/except-types/" + i8,schemaPath:"#/properties/rules/properties/encryption/properties/except-types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption/except-types",schemaPath:"#/properties/rules/properties/encryption/properties/except-types/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption",schemaPath:"#/properties/rules/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["encryption-in-transit"] !== undefined){
let data67 = data6["encryption-in-transit"];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption-in-transit",schemaPath:"#/properties/rules/properties/encryption-in-transit/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key31 in data67){
if(!((key31 === "level") || (key31 === "except-types"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption-in-transit",schemaPath:"#/properties/rules/properties/encryption-in-transit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}); errors++;
}
}
if(data67.level !== undefined){
let data68 = data67.level;
if(!((((data68 === "hard") || (data68 === "soft")) || (data68 === "advisory")) || (data68 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption-in-transit/level",schemaPath:"#/properties/rules/properties/encryption-in-transit/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["encryption-in-transit"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data67["except-types"] !== undefined){
let data69 = data67["except-types"];
if(Array.isArray(data69)){
if(data69.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption-in-transit/except-types",schemaPath:"#/properties/rules/properties/encryption-in-transit/properties/except-types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len9 = data69.length;
for(let i9=0; i9<len9; i9++){
let data70 = data69[i9];
if(typeof data70 === "string"){
if(!pattern5.test(data70)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption-in-transit/except-types/" + i9,schemaPath:"#/properties/rules/properties/encryption-in-transit/properties/except-types/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption-in-transit/except-types/" + i9,schemaPath:"#/properties/rules/properties/encryption-in-transit/properties/except-types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption-in-transit/except-types",schemaPath:"#/properties/rules/properties/encryption-in-transit/properties/except-types/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/encryption-in-transit",schemaPath:"#/properties/rules/properties/encryption-in-transit/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["public-access"] !== undefined){
let data71 = data6["public-access"];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/public-access",schemaPath:"#/properties/rules/properties/public-access/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key32 in data71){
if(!((key32 === "level") || (key32 === "except-types"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/public-access",schemaPath:"#/properties/rules/properties/public-access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}); errors++;
}
}
if(data71.level !== undefined){
let data72 = data71.level;
if(!((((data72 === "hard") || (data72 === "soft")) || (data72 === "advisory")) || (data72 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/public-access/level",schemaPath:"#/properties/rules/properties/public-access/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["public-access"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data71["except-types"] !== undefined){
let data73 = data71["except-types"];
if(Array.isArray(data73)){
if(data73.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/public-access/except-types",schemaPath:"#/properties/rules/properties/public-access/properties/except-types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len10 = data73.length;
for(let i10=0; i10<len10; i10++){
let data74 = data73[i10];
if(typeof data74 === "string"){
if(!pattern5.test(data74)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/public-access/except-types/" + i10,schemaPath:"#/properties/rules/properties/public-access/properties/except-types/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/public-access/except-types/" + i10,schemaPath:"#/properties/rules/properties/public-access/properties/except-types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/public-access/except-types",schemaPath:"#/properties/rules/properties/public-access/properties/except-types/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/public-access",schemaPath:"#/properties/rules/properties/public-access/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6["blocked-constructs"] !== undefined){
let data75 = data6["blocked-constructs"];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs",schemaPath:"#/properties/rules/properties/blocked-constructs/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
for(const key33 in data75){
if(!(((key33 === "level") || (key33 === "providers")) || (key33 === "module-sources"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs",schemaPath:"#/properties/rules/properties/blocked-constructs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}); errors++;
}
}
if(data75.level !== undefined){
let data76 = data75.level;
if(!((((data76 === "hard") || (data76 === "soft")) || (data76 === "advisory")) || (data76 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs/level",schemaPath:"#/properties/rules/properties/blocked-constructs/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.properties["blocked-constructs"].properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data75.providers !== undefined){
let data77 = data75.providers;
if(Array.isArray(data77)){
if(data77.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs/providers",schemaPath:"#/properties/rules/properties/blocked-constructs/properties/providers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len11 = data77.length;
for(let i11=0; i11<len11; i11++){
let data78 = data77[i11];
if(typeof data78 === "string"){
if(!pattern10.test(data78)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs/providers/" + i11,schemaPath:"#/properties/rules/properties/blocked-constructs/properties/providers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+(/[A-Za-z0-9_-]+){1,2}$"},message:"must match pattern \""+"^[a-z0-9.-]+(/[A-Za-z0-9_-]+){1,2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs/providers/" + i11,schemaPath:"#/properties/rules/properties/blocked-constructs/properties/providers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs/providers",schemaPath:"#/properties/rules/properties/blocked-constructs/properties/providers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data75["module-sources"] !== undefined){
let data79 = data75["module-sources"];
if(Array.isArray(data79)){
if(data79.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs/module-sources",schemaPath:"#/properties/rules/properties/blocked-constructs/properties/module-sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len12 = data79.length;
for(let i12=0; i12<len12; i12++){
if(typeof data79[i12] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs/module-sources/" + i12,schemaPath:"#/properties/rules/properties/blocked-constructs/properties/module-sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs/module-sources",schemaPath:"#/properties/rules/properties/blocked-constructs/properties/module-sources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules/blocked-constructs",schemaPath:"#/properties/rules/properties/blocked-constructs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.rego !== undefined){
let data81 = data.rego;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key34 in data81){
if(!(((((key34 === "folder") || (key34 === "data")) || (key34 === "namespaces")) || (key34 === "rego-version")) || (key34 === "levels"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego",schemaPath:"#/properties/rego/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}); errors++;
}
}
if(data81.folder !== undefined){
let data82 = data81.folder;
if(typeof data82 === "string"){
if(!pattern11.test(data82)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/folder",schemaPath:"#/properties/rego/properties/folder/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/folder",schemaPath:"#/properties/rego/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data81.data !== undefined){
let data83 = data81.data;
if(Array.isArray(data83)){
if(data83.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/data",schemaPath:"#/properties/rego/properties/data/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len13 = data83.length;
for(let i13=0; i13<len13; i13++){
let data84 = data83[i13];
if(typeof data84 === "string"){
if(!pattern11.test(data84)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/data/" + i13,schemaPath:"#/properties/rego/properties/data/items/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/data/" + i13,schemaPath:"#/properties/rego/properties/data/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/data",schemaPath:"#/properties/rego/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data81.namespaces !== undefined){
let data85 = data81.namespaces;
if(Array.isArray(data85)){
if(data85.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/namespaces",schemaPath:"#/properties/rego/properties/namespaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len14 = data85.length;
for(let i14=0; i14<len14; i14++){
let data86 = data85[i14];
if(typeof data86 === "string"){
if(func3(data86) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/namespaces/" + i14,schemaPath:"#/properties/rego/properties/namespaces/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/namespaces/" + i14,schemaPath:"#/properties/rego/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/namespaces",schemaPath:"#/properties/rego/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data81["rego-version"] !== undefined){
let data87 = data81["rego-version"];
if(!(((data87 === "auto") || (data87 === "v0")) || (data87 === "v1"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/rego-version",schemaPath:"#/properties/rego/properties/rego-version/enum",keyword:"enum",params:{allowedValues: schema11.properties.rego.properties["rego-version"].enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data81.levels !== undefined){
let data88 = data81.levels;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key35 in data88){
const _errs196 = errors;
if(typeof key35 === "string"){
if(!pattern13.test(key35)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/levels",schemaPath:"#/properties/rego/properties/levels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_].*\\.(deny|warn|violation)(_[a-zA-Z0-9]+)*(/.+)?$"},message:"must match pattern \""+"^[A-Za-z_].*\\.(deny|warn|violation)(_[a-zA-Z0-9]+)*(/.+)?$"+"\"",propertyName:key35}); errors++;
}
}
var valid65 = _errs196 === errors;
if(!valid65){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/levels",schemaPath:"#/properties/rego/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid"}); errors++;
}
}
for(const key36 in data88){
let data89 = data88[key36];
if(!((((data89 === "hard") || (data89 === "soft")) || (data89 === "advisory")) || (data89 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/levels/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rego/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.rego.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rego/levels",schemaPath:"#/properties/rego/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rego",schemaPath:"#/properties/rego/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.scanners !== undefined){
let data90 = data.scanners;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(Object.keys(data90).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners",schemaPath:"#/properties/scanners/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key37 in data90){
const _errs201 = errors;
if(typeof key37 === "string"){
if(!pattern14.test(key37)){
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners",schemaPath:"#/properties/scanners/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*$"+"\"",propertyName:key37}); errors++;
}
}
var valid67 = _errs201 === errors;
if(!valid67){
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners",schemaPath:"#/properties/scanners/propertyNames",keyword:"propertyNames",params:{propertyName: key37},message:"property name must be valid"}); errors++;
}
}
for(const key38 in data90){
let data91 = data90[key38];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.threshold === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scanners/additionalProperties/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"}); errors++;
}
for(const key39 in data91){
if(!(((key39 === "threshold") || (key39 === "level")) || (key39 === "allow-empty"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scanners/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}); errors++;
}
}
if(data91.threshold !== undefined){
let data92 = data91.threshold;
if(!((((data92 === "critical") || (data92 === "high")) || (data92 === "medium")) || (data92 === "low"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/threshold",schemaPath:"#/properties/scanners/additionalProperties/properties/threshold/enum",keyword:"enum",params:{allowedValues: schema11.properties.scanners.additionalProperties.properties.threshold.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data91.level !== undefined){
let data93 = data91.level;
if(!((((data93 === "hard") || (data93 === "soft")) || (data93 === "advisory")) || (data93 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/properties/scanners/additionalProperties/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.scanners.additionalProperties.properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data91["allow-empty"] !== undefined){
if(typeof data91["allow-empty"] !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow-empty",schemaPath:"#/properties/scanners/additionalProperties/properties/allow-empty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scanners/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/scanners",schemaPath:"#/properties/scanners/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/guardrails.js
// Generated from schemas/guardrails.schema.json by `npm run generate`. Do not edit.


;// CONCATENATED MODULE: ../src/formats/prices.check.js
// Made of schemas/prices.schema.json by `npm run generate`. Do not edit.

const prices_check_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:prices:1","title":"PriceTable","description":"prices/<provider>.yaml: unit prices with source and date.","type":"object","additionalProperties":false,"required":["version","currency","fetched","prices"],"properties":{"version":{"const":1,"description":"Version of this format."},"currency":{"const":"USD"},"fetched":{"type":"string","description":"Day on which the table was last compared with its sources (YYYY-MM-DD). Older than 30 days warns.","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"prices":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["unit","source","date","usd"],"properties":{"unit":{"type":"string","description":"Unit, for example GB-month or hour."},"source":{"type":"string","description":"Where the figure comes from: a URL.","pattern":"^https://"},"date":{"type":"string","description":"Day of the figure (YYYY-MM-DD).","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"usd":{"type":"object","additionalProperties":{"type":"number","description":"USD per unit.","minimum":0},"description":"USD per unit by region; `*` for every other region."},"description":{"type":"string","description":"For people."},"offer":{"type":"object","description":"Which price of AWS's public price list this is; `leasehold prices update` compares it. Absent: kept by hand.","additionalProperties":false,"required":["service","usage-type","unit"],"properties":{"service":{"type":"string","description":"Offer code of the service, for example AmazonS3.","pattern":"^[A-Za-z][A-Za-z0-9]{1,63}$","examples":["AmazonS3","AmazonRDS"]},"usage-type":{"type":"string","description":"Usage type without the prefix of its region: `TimedStorage-ByteHrs` is also `EU-TimedStorage-ByteHrs`.","minLength":1,"maxLength":200},"unit":{"type":"string","description":"The unit in AWS's list, for example GB-Mo, Requests, Hrs. Another unit there is a problem, not a price.","minLength":1,"maxLength":60},"times":{"type":"number","description":"How many of AWS's units make one of ours: 1000 for `1000-requests`.","exclusiveMinimum":0,"default":1},"from":{"type":"number","description":"Start of the tier, in AWS's units.","minimum":0,"default":0},"where":{"type":"object","description":"More columns that must be exactly so, named without case, blanks and hyphens, for example `operation`, `database-engine`.","additionalProperties":{"type":"string","description":"Value."}}}}}},"description":"Unit prices by key."},"$schema":{"type":"string","description":"For editors."}}}

function prices_check_fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const prices_check_pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const prices_check_pattern1 = new RegExp("^https://", "u");
const prices_check_pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9]{1,63}$", "u");
const prices_check_func2 = ucs2length["default"];

function prices_check_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:prices:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = prices_check_fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.currency === undefined){
vErrors = prices_check_fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"}); errors++;
}
if(data.fetched === undefined){
vErrors = prices_check_fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fetched"},message:"must have required property '"+"fetched"+"'"}); errors++;
}
if(data.prices === undefined){
vErrors = prices_check_fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prices"},message:"must have required property '"+"prices"+"'"}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "currency")) || (key0 === "fetched")) || (key0 === "prices")) || (key0 === "$schema"))){
vErrors = prices_check_fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.currency !== undefined){
if("USD" !== data.currency){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/const",keyword:"const",params:{allowedValue: "USD"},message:"must be equal to constant"}); errors++;
}
}
if(data.fetched !== undefined){
let data2 = data.fetched;
if(typeof data2 === "string"){
if(!prices_check_pattern0.test(data2)){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/fetched",schemaPath:"#/properties/fetched/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/fetched",schemaPath:"#/properties/fetched/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.prices !== undefined){
let data3 = data.prices;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.unit === undefined){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"}); errors++;
}
if(data4.source === undefined){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"}); errors++;
}
if(data4.date === undefined){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"}); errors++;
}
if(data4.usd === undefined){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "usd"},message:"must have required property '"+"usd"+"'"}); errors++;
}
for(const key2 in data4){
if(!((((((key2 === "unit") || (key2 === "source")) || (key2 === "date")) || (key2 === "usd")) || (key2 === "description")) || (key2 === "offer"))){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data4.unit !== undefined){
if(typeof data4.unit !== "string"){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/prices/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.source !== undefined){
let data6 = data4.source;
if(typeof data6 === "string"){
if(!prices_check_pattern1.test(data6)){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/prices/additionalProperties/properties/source/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""}); errors++;
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/prices/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.date !== undefined){
let data7 = data4.date;
if(typeof data7 === "string"){
if(!prices_check_pattern0.test(data7)){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/prices/additionalProperties/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/prices/additionalProperties/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.usd !== undefined){
let data8 = data4.usd;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/usd/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/properties/usd/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/usd/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/properties/usd/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/usd",schemaPath:"#/properties/prices/additionalProperties/properties/usd/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data4.description !== undefined){
if(typeof data4.description !== "string"){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/prices/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.offer !== undefined){
let data11 = data4.offer;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.service === undefined){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"}); errors++;
}
if(data11["usage-type"] === undefined){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/required",keyword:"required",params:{missingProperty: "usage-type"},message:"must have required property '"+"usage-type"+"'"}); errors++;
}
if(data11.unit === undefined){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"}); errors++;
}
for(const key4 in data11){
if(!((((((key4 === "service") || (key4 === "usage-type")) || (key4 === "unit")) || (key4 === "times")) || (key4 === "from")) || (key4 === "where"))){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data11.service !== undefined){
let data12 = data11.service;
if(typeof data12 === "string"){
if(!prices_check_pattern3.test(data12)){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/service",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]{1,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]{1,63}$"+"\""}); errors++;
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/service",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data11["usage-type"] !== undefined){
let data13 = data11["usage-type"];
if(typeof data13 === "string"){
if(prices_check_func2(data13) > 200){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/usage-type",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/usage-type/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
if(prices_check_func2(data13) < 1){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/usage-type",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/usage-type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/usage-type",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/usage-type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data11.unit !== undefined){
let data14 = data11.unit;
if(typeof data14 === "string"){
if(prices_check_func2(data14) > 60){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/unit",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/unit/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}); errors++;
}
if(prices_check_func2(data14) < 1){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/unit",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/unit",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data11.times !== undefined){
let data15 = data11.times;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 0 || isNaN(data15)){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/times",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/times/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}); errors++;
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/times",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/times/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data11.from !== undefined){
let data16 = data11.from;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/from",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/from",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data11.where !== undefined){
let data17 = data11.where;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(typeof data17[key5] !== "string"){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/where/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/where",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = prices_check_fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = prices_check_fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
prices_check_validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/prices.js
// Generated from schemas/prices.schema.json by `npm run generate`. Do not edit.


// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
;// CONCATENATED MODULE: ../src/platform/load.js





const GUARDRAILS_PATH = 'policies/guardrails.yaml';
const PRICES_PATH = 'prices/aws.yaml';
const validateGuardrails = (0,schema/* validator */.Nc)(guardrails_check_namespaceObject);
const validatePrices = (0,schema/* validator */.Nc)(prices_check_namespaceObject);
/** The typed policy rules of a platform repository; `undefined` when it has none. */
async function loadGuardrails(tree) {
    const content = await tree.read(GUARDRAILS_PATH);
    return content === undefined ? (0,result.ok)(undefined) : readGuardrails(GUARDRAILS_PATH, content);
}
/** The same of any file. */
function readGuardrails(path, content) {
    return parse(path, content, validateGuardrails);
}
/** The unit prices of a platform repository, in USD. */
async function loadPrices(tree) {
    const content = await tree.read(PRICES_PATH);
    if (content === undefined) {
        return (0,result/* problems */.Bk)({
            code: 'prices-missing',
            message: `there is no ${PRICES_PATH} in ${tree.name}`,
            file: PRICES_PATH,
            line: 1,
            field: '',
            allowed: ['a price table, see schemas/prices.schema.json'],
            remedy: `write ${PRICES_PATH}: without unit prices no request has a price`,
        });
    }
    return parse(PRICES_PATH, content, validatePrices);
}
function parse(path, content, validate) {
    const document = (0,yaml/* readYaml */.gM)(path, content);
    return document.ok ? (0,schema/* validateDocument */.mv)(document.value, validate) : document;
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

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ priceForHours),
/* harmony export */   P9: () => (/* binding */ HOURS_A_MONTH),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   ZS: () => (/* binding */ missingPrices),
/* harmony export */   c9: () => (/* binding */ estimatePrice)
/* harmony export */ });
/* unused harmony export STALE_DAYS */
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

/** Hours of a month, as AWS counts them in its calculator. */
const HOURS_A_MONTH = 730;
/** Days after which a price table warns. */
const STALE_DAYS = 30;
/**
 * The price of a request by its module's formula. The formula is data and nothing in it is evaluated. What cannot be
 * priced (no formula, no such price, another unit, no figure for the region, no quantity for the value) is unpriced, never 0.
 * @param formula `module.manifest.price`; an empty list says that the module costs nothing
 */
function estimatePrice(formula, inputs, region, table) {
    if (formula === undefined) {
        return { usdMonth: null, unpriced: 1, lines: [{ label: 'no price formula', usdMonth: null }] };
    }
    const amounts = formula.map((line) => ({
        label: line.label ?? priceKey(line.price, inputs) ?? 'unknown',
        amount: amountOf(line, inputs, region, table),
        isAsked: quantityOf(line.quantity, inputs) !== 0,
    }));
    const priced = amounts.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
    // A part that was not asked for is no price: where the rest has none, nothing is known.
    const asked = amounts.filter(({ isAsked }) => isAsked);
    const isNothingPriced = asked.length > 0 && asked.every(({ amount }) => amount === undefined);
    return {
        usdMonth: isNothingPriced ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(priced.reduce((sum, amount) => sum + amount, 0)),
        unpriced: amounts.length - priced.length,
        lines: amounts.map(({ label, amount }) => ({
            label,
            usdMonth: amount === undefined ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(amount),
        })),
    };
}
/** Keys of the formula's lines that have no price there, each once. A line whose key depends on an input without one: none. */
function missingPrices(formula, inputs, region, table) {
    const missing = formula.filter((line) => amountOf(line, inputs, region, table) === undefined);
    return [...new Set(missing.flatMap((line) => priceKey(line.price, inputs) ?? []))];
}
/** What a time of that length costs; `null` when the price is not known. */
function priceForHours(price, hours) {
    return price.usdMonth === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)((price.usdMonth * hours) / HOURS_A_MONTH);
}
/** Whether the table was last compared with its sources more than 30 days ago, or on a day that cannot be read. */
function isStale(table, now) {
    const fetched = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${table.fetched}T00:00:00Z`);
    if (fetched === undefined)
        return true;
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(fetched) > STALE_DAYS * 24 * 3_600_000;
}
function amountOf(line, inputs, region, table) {
    const quantity = quantityOf(line.quantity, inputs);
    // None of it costs nothing, whatever one would: a part of the module that was not asked for.
    if (quantity === 0)
        return 0;
    const key = priceKey(line.price, inputs);
    const price = key === undefined ? undefined : own(table.prices, key);
    if (price === undefined || price.unit !== line.unit)
        return undefined;
    const unitPrice = own(price.usd, region) ?? own(price.usd, '*');
    return unitPrice === undefined || quantity === undefined ? undefined : unitPrice * quantity;
}
/** The key in the price table. */
function priceKey(price, inputs) {
    return typeof price === 'string' ? price : byInput(price, inputs);
}
function quantityOf(quantity, inputs) {
    return typeof quantity === 'number' ? quantity : byInput(quantity, inputs);
}
function byInput({ input, values }, inputs) {
    const value = own(inputs, input);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return undefined;
    return own(values, String(value));
}
/** Names come from files that people write, so that `constructor` must not find something inherited. */
function own(held, key) {
    return Object.hasOwn(held, key) ? held[key] : undefined;
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


/***/ })

};
