// Made of schemas/leasehold.schema.json by `npm run generate`. Do not edit.
import func3_module from 'ajv/dist/runtime/ucs2length.js'
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:leasehold:1","title":"LeaseholdConfig","description":"leasehold.yaml: how a platform repository works.","type":"object","additionalProperties":false,"required":["version","repository","engine","backend","accounts","environments","teams"],"properties":{"version":{"const":1,"description":"Version of this format."},"repository":{"type":"object","description":"The platform repository.","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"integer","description":"GitHub's numeric repository id; part of every state key.","minimum":1},"name":{"type":"string","description":"owner/name","pattern":"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},"default-branch":{"type":"string","description":"Branch that says what should be.","default":"main"}}},"engine":{"type":"object","description":"What plans and applies.","additionalProperties":false,"required":["name","version"],"properties":{"name":{"enum":["terraform","tofu"],"description":"Which binary."},"version":{"type":"string","description":"Exactly this version; stacks pin it. Found on the PATH, or installed.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"checksums":{"type":"array","description":"Lines of the releases' SHA256SUMS, of every version that is to be installed: `<sha256>  terraform_1.12.2_linux_amd64.zip`.","items":{"type":"string","description":"One line.","pattern":"^[0-9a-f]{64} [ *](terraform|tofu)_[0-9]+\\.[0-9]+\\.[0-9]+_[a-z0-9]+_[a-z0-9]+\\.zip$"}}}},"backend":{"description":"Where state and evidence lie.","oneOf":[{"type":"object","description":"S3 with a native lock file.","additionalProperties":false,"required":["type","bucket","region"],"properties":{"type":{"const":"s3"},"bucket":{"type":"string","description":"Bucket of state and evidence.","pattern":"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"}},"title":"S3Backend"},{"type":"object","description":"Terraform's local backend; for trying out without a cloud.","additionalProperties":false,"required":["type","path"],"properties":{"type":{"const":"local"},"path":{"type":"string","description":"Folder of state and evidence, absolute or relative to the repository.","minLength":1}},"title":"LocalBackend"}]},"accounts":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["alias"],"properties":{"alias":{"type":"string","description":"What people call it.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"partition":{"enum":["aws","aws-us-gov","aws-cn"],"description":"AWS partition.","default":"aws"}}},"description":"AWS accounts by id.","propertyNames":{"pattern":"^[0-9]{12}$"},"minProperties":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["account","region","lease"],"properties":{"account":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"region":{"type":"string","description":"Region of a request that names none.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"regions":{"type":"array","description":"Regions that forms offer besides `region`; the guardrail region-allowed decides.","items":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"minItems":1,"uniqueItems":true},"lease":{"type":"object","description":"Lease lengths.","additionalProperties":false,"required":["default","max"],"properties":{"default":{"type":"string","description":"Length that forms suggest.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"max":{"type":"string","description":"Longest length, counted from the start, whatever a file says.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"permanent":{"type":"boolean","description":"Whether `lease: permanent` is allowed.","default":false}}},"approvals":{"type":"integer","description":"Approvals a change needs before apply.","minimum":0,"maximum":6,"default":1},"no-approval":{"type":"object","description":"A change that keeps to this needs no person: it costs at most so much, loses no data, and every policy passes. Absent: `approvals` always.","additionalProperties":false,"required":["usd-month"],"properties":{"usd-month":{"type":"number","description":"Most that the lease may cost, USD a month of 730 hours. An unpriced part always needs a person.","minimum":0}}},"warnings":{"type":"array","items":{"type":"string","description":"Time before the end.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"description":"When to warn before the end here, instead of `leases.warnings`.","minItems":1}}},"description":"Environments by name.","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"minProperties":1},"teams":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["cost-centre","members"],"properties":{"cost-centre":{"type":"string","description":"Cost centre, a tag.","pattern":"^[A-Za-z0-9_.:/=+@-]{1,64}$"},"members":{"type":"array","items":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"description":"Who may ask for this team.","minItems":1},"budget-usd-month":{"type":"number","description":"Budget, USD a month.","minimum":0},"max-leases":{"type":"integer","description":"Most leases that the team has at the same time (guardrail team-quota).","minimum":1},"github-team":{"type":"string","description":"Slug of a GitHub team of the same owner whose members may ask too; read only where the token is an App's.","pattern":"^[a-z0-9][a-z0-9_.-]{0,99}$"},"time-zone":{"type":"string","description":"Time zone that the team works in, IANA's name, `Europe/Berlin`. Absent: that of `reaper.office-hours`.","pattern":"^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},"roles":{"type":"object","additionalProperties":{"type":"string","description":"ARN of the role.","pattern":"^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},"description":"The team's own IAM role by environment, in the account of the environment: it may read the secrets of the team's leases there.","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"}}}},"description":"Teams by name.","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"minProperties":1},"$schema":{"type":"string","description":"For editors."},"approvers":{"type":"array","items":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"description":"Who may approve. Absent: anybody whose role in the repository is write or more."},"leases":{"type":"object","description":"Lease rules.","additionalProperties":false,"required":[],"properties":{"warnings":{"type":"array","items":{"type":"string","description":"Time before the end.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"description":"When to warn before the end, longest first.","minItems":1,"default":["2d","2h"]},"grace":{"type":"string","description":"Time between the end of a lease that ran out and its destroy.","pattern":"^[1-9][0-9]{0,3}[hdw]$","default":"1h"}}},"naming":{"type":"object","description":"Names of requests.","additionalProperties":false,"required":[],"properties":{"pattern":{"type":"string","description":"Names of requests, a regular expression without flags.","maxLength":200},"max-length":{"type":"integer","description":"Longest team + name.","minimum":3,"maximum":80}}},"tags":{"type":"object","additionalProperties":{"type":"string","description":"Tag value.","pattern":"^[A-Za-z0-9 _.:/=+@-]{1,256}$"},"description":"More tags for every resource.","propertyNames":{"pattern":"^[A-Za-z0-9_.:/=+@-]{1,128}$"}},"reaper":{"type":"object","description":"How leases are ended.","additionalProperties":false,"required":["enabled"],"properties":{"enabled":{"type":"boolean","description":"Whether mode `destroy` may destroy at all (L1)."},"max-per-run":{"type":"integer","description":"More than this due at once: nothing is destroyed (L6).","minimum":1,"default":10},"max-percent":{"type":"integer","description":"Above 10 leases, more than this share due at once: nothing is destroyed (L6).","minimum":1,"maximum":100,"default":20},"max-hold":{"type":"string","description":"All holds together reach at most this far beyond the end (L8).","pattern":"^[1-9][0-9]{0,3}[hdw]$","default":"14d"},"max-pending":{"type":"string","description":"How long an open PR on a lease delays its end (L9).","pattern":"^[1-9][0-9]{0,3}[hdw]$","default":"2d"},"max-tries":{"type":"integer","description":"An end that failed so often is tried no more until a person asks for it, with `/retry` (L17).","minimum":1,"maximum":20,"default":5},"denied-accounts":{"type":"array","items":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"description":"Nothing is ever destroyed here (L5)."},"office-hours":{"type":"object","description":"Leases that ran out and stacks whose request was deleted are destroyed only while their team is at work; an end that its owner asked for does not wait. Absent: at any time.","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"type":"string","description":"`mon-fri`, or one day.","pattern":"^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$"},"from":{"type":"string","description":"Time of day, `09:00`.","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"},"to":{"type":"string","description":"Time of day, at least two hours later, `17:00`; `24:00` is midnight.","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},"time-zone":{"type":"string","description":"Time zone of teams that name none, IANA's name.","pattern":"^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$","default":"UTC"}}},"interval":{"type":"string","description":"How often the reaper runs; without a heartbeat for twice as long there is an alarm (L22). At most 7d.","pattern":"^([1-9][0-9]?h|[1-7]d)$","default":"1h"}}},"catalog":{"type":"object","description":"Where catalog and ledger are published.","additionalProperties":false,"required":[],"properties":{"branch":{"type":"string","description":"Branch of the published views.","pattern":"^[A-Za-z0-9._/-]{1,100}$","default":"leasehold-catalog"}}},"notifications":{"type":"object","description":"Reserved.","additionalProperties":false,"required":[],"properties":{}},"requests":{"type":"object","description":"Requests that come from elsewhere.","additionalProperties":false,"required":["senders"],"properties":{"senders":{"type":"array","description":"Accounts whose repository_dispatch or workflow_dispatch may ask on behalf of a person (Port, Backstage, a Slack workflow). Nobody else may.","minItems":1,"items":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1},"teams":{"type":"array","description":"Teams it may ask for. Absent: all.","minItems":1,"items":{"type":"string","description":"Team."}}}}}}}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const func3 = func3_module.default;
const pattern0 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
const pattern1 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern2 = new RegExp("^[0-9a-f]{64} [ *](terraform|tofu)_[0-9]+\\.[0-9]+\\.[0-9]+_[a-z0-9]+_[a-z0-9]+\\.zip$", "u");
const pattern3 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern4 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern5 = new RegExp("^[0-9]{12}$", "u");
const pattern6 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern11 = new RegExp("^[1-9][0-9]{0,3}[hdw]$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_.:/=+@-]{1,64}$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$", "u");
const pattern17 = new RegExp("^[a-z0-9][a-z0-9_.-]{0,99}$", "u");
const pattern18 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$", "u");
const pattern20 = new RegExp("^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const pattern24 = new RegExp("^[A-Za-z0-9_.:/=+@-]{1,128}$", "u");
const pattern25 = new RegExp("^[A-Za-z0-9 _.:/=+@-]{1,256}$", "u");
const pattern29 = new RegExp("^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$", "u");
const pattern30 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern31 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern33 = new RegExp("^([1-9][0-9]?h|[1-7]d)$", "u");
const pattern34 = new RegExp("^[A-Za-z0-9._/-]{1,100}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:leasehold:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.repository === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"}); errors++;
}
if(data.engine === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"}); errors++;
}
if(data.backend === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "backend"},message:"must have required property '"+"backend"+"'"}); errors++;
}
if(data.accounts === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'"}); errors++;
}
if(data.environments === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environments"},message:"must have required property '"+"environments"+"'"}); errors++;
}
if(data.teams === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "teams"},message:"must have required property '"+"teams"+"'"}); errors++;
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
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "default-branch"))){
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
let data3 = data1.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1["default-branch"] !== undefined){
if(typeof data1["default-branch"] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/repository/default-branch",schemaPath:"#/properties/repository/properties/default-branch/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.engine !== undefined){
let data5 = data.engine;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data5.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
for(const key2 in data5){
if(!(((key2 === "name") || (key2 === "version")) || (key2 === "checksums"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(!((data6 === "terraform") || (data6 === "tofu"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/name",schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues: schema11.properties.engine.properties.name.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data5.version !== undefined){
let data7 = data5.version;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.checksums !== undefined){
let data8 = data5.checksums;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/checksums/" + i0,schemaPath:"#/properties/engine/properties/checksums/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64} [ *](terraform|tofu)_[0-9]+\\.[0-9]+\\.[0-9]+_[a-z0-9]+_[a-z0-9]+\\.zip$"},message:"must match pattern \""+"^[0-9a-f]{64} [ *](terraform|tofu)_[0-9]+\\.[0-9]+\\.[0-9]+_[a-z0-9]+_[a-z0-9]+\\.zip$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/checksums/" + i0,schemaPath:"#/properties/engine/properties/checksums/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine/checksums",schemaPath:"#/properties/engine/properties/checksums/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.backend !== undefined){
let data10 = data.backend;
const _errs23 = errors;
let valid5 = false;
let passing0 = null;
const _errs24 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data10.bucket === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'"}); errors++;
}
if(data10.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
for(const key3 in data10){
if(!(((key3 === "type") || (key3 === "bucket")) || (key3 === "region"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data10.type !== undefined){
if("s3" !== data10.type){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/type",schemaPath:"#/properties/backend/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "s3"},message:"must be equal to constant"}); errors++;
}
}
if(data10.bucket !== undefined){
let data12 = data10.bucket;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/oneOf/0/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/bucket",schemaPath:"#/properties/backend/oneOf/0/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.region !== undefined){
let data13 = data10.region;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/oneOf/0/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/region",schemaPath:"#/properties/backend/oneOf/0/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data10.path === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}); errors++;
}
for(const key4 in data10){
if(!((key4 === "type") || (key4 === "path"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data10.type !== undefined){
if("local" !== data10.type){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/type",schemaPath:"#/properties/backend/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "local"},message:"must be equal to constant"}); errors++;
}
}
if(data10.path !== undefined){
let data15 = data10.path;
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/path",schemaPath:"#/properties/backend/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend/path",schemaPath:"#/properties/backend/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
vErrors = fail(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}); errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.accounts !== undefined){
let data16 = data.accounts;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key5 in data16){
const _errs40 = errors;
if(typeof key5 === "string"){
if(!pattern5.test(key5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\"",propertyName:key5}); errors++;
}
}
var valid8 = _errs40 === errors;
if(!valid8){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"}); errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.alias === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/accounts/additionalProperties/required",keyword:"required",params:{missingProperty: "alias"},message:"must have required property '"+"alias"+"'"}); errors++;
}
for(const key7 in data17){
if(!((key7 === "alias") || (key7 === "partition"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/accounts/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}); errors++;
}
}
if(data17.alias !== undefined){
let data18 = data17.alias;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/accounts/additionalProperties/properties/alias/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/alias",schemaPath:"#/properties/accounts/additionalProperties/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.partition !== undefined){
let data19 = data17.partition;
if(!(((data19 === "aws") || (data19 === "aws-us-gov")) || (data19 === "aws-cn"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition",schemaPath:"#/properties/accounts/additionalProperties/properties/partition/enum",keyword:"enum",params:{allowedValues: schema11.properties.accounts.additionalProperties.properties.partition.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/accounts/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.environments !== undefined){
let data20 = data.environments;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key8 in data20){
const _errs50 = errors;
if(typeof key8 === "string"){
if(!pattern6.test(key8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\"",propertyName:key8}); errors++;
}
}
var valid11 = _errs50 === errors;
if(!valid11){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"}); errors++;
}
}
for(const key9 in data20){
let data21 = data20[key9];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.account === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"}); errors++;
}
if(data21.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data21.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
for(const key10 in data21){
if(!(((((((key10 === "account") || (key10 === "region")) || (key10 === "regions")) || (key10 === "lease")) || (key10 === "approvals")) || (key10 === "no-approval")) || (key10 === "warnings"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}); errors++;
}
}
if(data21.account !== undefined){
let data22 = data21.account;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/additionalProperties/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/additionalProperties/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.region !== undefined){
let data23 = data21.region;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/additionalProperties/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/additionalProperties/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.regions !== undefined){
let data24 = data21.regions;
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions",schemaPath:"#/properties/environments/additionalProperties/properties/regions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions/" + i1,schemaPath:"#/properties/environments/additionalProperties/properties/regions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions/" + i1,schemaPath:"#/properties/environments/additionalProperties/properties/regions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
let i2 = data24.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data24[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions",schemaPath:"#/properties/environments/additionalProperties/properties/regions/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}); errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/regions",schemaPath:"#/properties/environments/additionalProperties/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data21.lease !== undefined){
let data26 = data21.lease;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.default === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease",schemaPath:"#/properties/environments/additionalProperties/properties/lease/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'"}); errors++;
}
if(data26.max === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease",schemaPath:"#/properties/environments/additionalProperties/properties/lease/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"}); errors++;
}
for(const key11 in data26){
if(!(((key11 === "default") || (key11 === "max")) || (key11 === "permanent"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease",schemaPath:"#/properties/environments/additionalProperties/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}); errors++;
}
}
if(data26.default !== undefined){
let data27 = data26.default;
if(typeof data27 === "string"){
if(!pattern11.test(data27)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/default",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/default/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/default",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data26.max !== undefined){
let data28 = data26.max;
if(typeof data28 === "string"){
if(!pattern11.test(data28)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/max",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/max/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/max",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data26.permanent !== undefined){
if(typeof data26.permanent !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease/permanent",schemaPath:"#/properties/environments/additionalProperties/properties/lease/properties/permanent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/lease",schemaPath:"#/properties/environments/additionalProperties/properties/lease/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data21.approvals !== undefined){
let data30 = data21.approvals;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/approvals",schemaPath:"#/properties/environments/additionalProperties/properties/approvals/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 6 || isNaN(data30)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/approvals",schemaPath:"#/properties/environments/additionalProperties/properties/approvals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"}); errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/approvals",schemaPath:"#/properties/environments/additionalProperties/properties/approvals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data21["no-approval"] !== undefined){
let data31 = data21["no-approval"];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31["usd-month"] === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/required",keyword:"required",params:{missingProperty: "usd-month"},message:"must have required property '"+"usd-month"+"'"}); errors++;
}
for(const key12 in data31){
if(!(key12 === "usd-month")){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}); errors++;
}
}
if(data31["usd-month"] !== undefined){
let data32 = data31["usd-month"];
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval/usd-month",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/properties/usd-month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval/usd-month",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/properties/usd-month/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/no-approval",schemaPath:"#/properties/environments/additionalProperties/properties/no-approval/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data21.warnings !== undefined){
let data33 = data21.warnings;
if(Array.isArray(data33)){
if(data33.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnings",schemaPath:"#/properties/environments/additionalProperties/properties/warnings/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len2 = data33.length;
for(let i3=0; i3<len2; i3++){
let data34 = data33[i3];
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnings/" + i3,schemaPath:"#/properties/environments/additionalProperties/properties/warnings/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnings/" + i3,schemaPath:"#/properties/environments/additionalProperties/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/warnings",schemaPath:"#/properties/environments/additionalProperties/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.teams !== undefined){
let data35 = data.teams;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}); errors++;
}
for(const key13 in data35){
const _errs85 = errors;
if(typeof key13 === "string"){
if(!pattern6.test(key13)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\"",propertyName:key13}); errors++;
}
}
var valid21 = _errs85 === errors;
if(!valid21){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"}); errors++;
}
}
for(const key14 in data35){
let data36 = data35[key14];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36["cost-centre"] === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/required",keyword:"required",params:{missingProperty: "cost-centre"},message:"must have required property '"+"cost-centre"+"'"}); errors++;
}
if(data36.members === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"}); errors++;
}
for(const key15 in data36){
if(!(((((((key15 === "cost-centre") || (key15 === "members")) || (key15 === "budget-usd-month")) || (key15 === "max-leases")) || (key15 === "github-team")) || (key15 === "time-zone")) || (key15 === "roles"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}); errors++;
}
}
if(data36["cost-centre"] !== undefined){
let data37 = data36["cost-centre"];
if(typeof data37 === "string"){
if(!pattern15.test(data37)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost-centre",schemaPath:"#/properties/teams/additionalProperties/properties/cost-centre/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:/=+@-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_.:/=+@-]{1,64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost-centre",schemaPath:"#/properties/teams/additionalProperties/properties/cost-centre/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data36.members !== undefined){
let data38 = data36.members;
if(Array.isArray(data38)){
if(data38.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/teams/additionalProperties/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len3 = data38.length;
for(let i4=0; i4<len3; i4++){
let data39 = data38[i4];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/teams/additionalProperties/properties/members/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data39.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/teams/additionalProperties/properties/members/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key16 in data39){
if(!((key16 === "login") || (key16 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/teams/additionalProperties/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}); errors++;
}
}
if(data39.login !== undefined){
let data40 = data39.login;
if(typeof data40 === "string"){
if(!pattern16.test(data40)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/login",schemaPath:"#/properties/teams/additionalProperties/properties/members/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/login",schemaPath:"#/properties/teams/additionalProperties/properties/members/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data39.id !== undefined){
let data41 = data39.id;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/id",schemaPath:"#/properties/teams/additionalProperties/properties/members/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 1 || isNaN(data41)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/id",schemaPath:"#/properties/teams/additionalProperties/properties/members/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/teams/additionalProperties/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/teams/additionalProperties/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data36["budget-usd-month"] !== undefined){
let data42 = data36["budget-usd-month"];
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/budget-usd-month",schemaPath:"#/properties/teams/additionalProperties/properties/budget-usd-month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/budget-usd-month",schemaPath:"#/properties/teams/additionalProperties/properties/budget-usd-month/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data36["max-leases"] !== undefined){
let data43 = data36["max-leases"];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-leases",schemaPath:"#/properties/teams/additionalProperties/properties/max-leases/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 1 || isNaN(data43)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-leases",schemaPath:"#/properties/teams/additionalProperties/properties/max-leases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data36["github-team"] !== undefined){
let data44 = data36["github-team"];
if(typeof data44 === "string"){
if(!pattern17.test(data44)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/github-team",schemaPath:"#/properties/teams/additionalProperties/properties/github-team/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_.-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_.-]{0,99}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/github-team",schemaPath:"#/properties/teams/additionalProperties/properties/github-team/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data36["time-zone"] !== undefined){
let data45 = data36["time-zone"];
if(typeof data45 === "string"){
if(!pattern18.test(data45)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/time-zone",schemaPath:"#/properties/teams/additionalProperties/properties/time-zone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/time-zone",schemaPath:"#/properties/teams/additionalProperties/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data36.roles !== undefined){
let data46 = data36.roles;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key17 in data46){
const _errs111 = errors;
if(typeof key17 === "string"){
if(!pattern6.test(key17)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles",schemaPath:"#/properties/teams/additionalProperties/properties/roles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\"",propertyName:key17}); errors++;
}
}
var valid27 = _errs111 === errors;
if(!valid27){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles",schemaPath:"#/properties/teams/additionalProperties/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"}); errors++;
}
}
for(const key18 in data46){
let data47 = data46[key18];
if(typeof data47 === "string"){
if(!pattern20.test(data47)){
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/properties/roles/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"},message:"must match pattern \""+"^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/properties/roles/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/roles",schemaPath:"#/properties/teams/additionalProperties/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.approvers !== undefined){
let data49 = data.approvers;
if(Array.isArray(data49)){
const len4 = data49.length;
for(let i5=0; i5<len4; i5++){
let data50 = data49[i5];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5,schemaPath:"#/properties/approvers/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data50.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5,schemaPath:"#/properties/approvers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key19 in data50){
if(!((key19 === "login") || (key19 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5,schemaPath:"#/properties/approvers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}); errors++;
}
}
if(data50.login !== undefined){
let data51 = data50.login;
if(typeof data51 === "string"){
if(!pattern16.test(data51)){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5+"/login",schemaPath:"#/properties/approvers/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5+"/login",schemaPath:"#/properties/approvers/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data50.id !== undefined){
let data52 = data50.id;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5+"/id",schemaPath:"#/properties/approvers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5+"/id",schemaPath:"#/properties/approvers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i5,schemaPath:"#/properties/approvers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.leases !== undefined){
let data53 = data.leases;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key20 in data53){
if(!((key20 === "warnings") || (key20 === "grace"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases",schemaPath:"#/properties/leases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}); errors++;
}
}
if(data53.warnings !== undefined){
let data54 = data53.warnings;
if(Array.isArray(data54)){
if(data54.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/warnings",schemaPath:"#/properties/leases/properties/warnings/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len5 = data54.length;
for(let i6=0; i6<len5; i6++){
let data55 = data54[i6];
if(typeof data55 === "string"){
if(!pattern11.test(data55)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/warnings/" + i6,schemaPath:"#/properties/leases/properties/warnings/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/warnings/" + i6,schemaPath:"#/properties/leases/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/warnings",schemaPath:"#/properties/leases/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data53.grace !== undefined){
let data56 = data53.grace;
if(typeof data56 === "string"){
if(!pattern11.test(data56)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/grace",schemaPath:"#/properties/leases/properties/grace/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/grace",schemaPath:"#/properties/leases/properties/grace/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases",schemaPath:"#/properties/leases/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.naming !== undefined){
let data57 = data.naming;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key21 in data57){
if(!((key21 === "pattern") || (key21 === "max-length"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}); errors++;
}
}
if(data57.pattern !== undefined){
let data58 = data57.pattern;
if(typeof data58 === "string"){
if(func3(data58) > 200){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/pattern",schemaPath:"#/properties/naming/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/pattern",schemaPath:"#/properties/naming/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data57["max-length"] !== undefined){
let data59 = data57["max-length"];
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/max-length",schemaPath:"#/properties/naming/properties/max-length/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 80 || isNaN(data59)){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/max-length",schemaPath:"#/properties/naming/properties/max-length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 80},message:"must be <= 80"}); errors++;
}
if(data59 < 3 || isNaN(data59)){
vErrors = fail(vErrors, {instancePath:instancePath+"/naming/max-length",schemaPath:"#/properties/naming/properties/max-length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.tags !== undefined){
let data60 = data.tags;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key22 in data60){
const _errs144 = errors;
if(typeof key22 === "string"){
if(!pattern24.test(key22)){
vErrors = fail(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.:/=+@-]{1,128}$"},message:"must match pattern \""+"^[A-Za-z0-9_.:/=+@-]{1,128}$"+"\"",propertyName:key22}); errors++;
}
}
var valid36 = _errs144 === errors;
if(!valid36){
vErrors = fail(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key22},message:"property name must be valid"}); errors++;
}
}
for(const key23 in data60){
let data61 = data60[key23];
if(typeof data61 === "string"){
if(!pattern25.test(data61)){
vErrors = fail(vErrors, {instancePath:instancePath+"/tags/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 _.:/=+@-]{1,256}$"},message:"must match pattern \""+"^[A-Za-z0-9 _.:/=+@-]{1,256}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tags/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.reaper !== undefined){
let data62 = data.reaper;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.enabled === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper",schemaPath:"#/properties/reaper/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"}); errors++;
}
for(const key24 in data62){
if(!(func2.call(schema11.properties.reaper.properties, key24))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper",schemaPath:"#/properties/reaper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}); errors++;
}
}
if(data62.enabled !== undefined){
if(typeof data62.enabled !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/enabled",schemaPath:"#/properties/reaper/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data62["max-per-run"] !== undefined){
let data64 = data62["max-per-run"];
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-per-run",schemaPath:"#/properties/reaper/properties/max-per-run/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 1 || isNaN(data64)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-per-run",schemaPath:"#/properties/reaper/properties/max-per-run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data62["max-percent"] !== undefined){
let data65 = data62["max-percent"];
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-percent",schemaPath:"#/properties/reaper/properties/max-percent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 100 || isNaN(data65)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-percent",schemaPath:"#/properties/reaper/properties/max-percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}); errors++;
}
if(data65 < 1 || isNaN(data65)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-percent",schemaPath:"#/properties/reaper/properties/max-percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data62["max-hold"] !== undefined){
let data66 = data62["max-hold"];
if(typeof data66 === "string"){
if(!pattern11.test(data66)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-hold",schemaPath:"#/properties/reaper/properties/max-hold/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-hold",schemaPath:"#/properties/reaper/properties/max-hold/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data62["max-pending"] !== undefined){
let data67 = data62["max-pending"];
if(typeof data67 === "string"){
if(!pattern11.test(data67)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-pending",schemaPath:"#/properties/reaper/properties/max-pending/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-pending",schemaPath:"#/properties/reaper/properties/max-pending/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data62["max-tries"] !== undefined){
let data68 = data62["max-tries"];
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-tries",schemaPath:"#/properties/reaper/properties/max-tries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 20 || isNaN(data68)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-tries",schemaPath:"#/properties/reaper/properties/max-tries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}); errors++;
}
if(data68 < 1 || isNaN(data68)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/max-tries",schemaPath:"#/properties/reaper/properties/max-tries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data62["denied-accounts"] !== undefined){
let data69 = data62["denied-accounts"];
if(Array.isArray(data69)){
const len6 = data69.length;
for(let i7=0; i7<len6; i7++){
let data70 = data69[i7];
if(typeof data70 === "string"){
if(!pattern5.test(data70)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/denied-accounts/" + i7,schemaPath:"#/properties/reaper/properties/denied-accounts/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/denied-accounts/" + i7,schemaPath:"#/properties/reaper/properties/denied-accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/denied-accounts",schemaPath:"#/properties/reaper/properties/denied-accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data62["office-hours"] !== undefined){
let data71 = data62["office-hours"];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.days === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"}); errors++;
}
if(data71.from === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"}); errors++;
}
if(data71.to === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"}); errors++;
}
for(const key25 in data71){
if(!((((key25 === "days") || (key25 === "from")) || (key25 === "to")) || (key25 === "time-zone"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}); errors++;
}
}
if(data71.days !== undefined){
let data72 = data71.days;
if(typeof data72 === "string"){
if(!pattern29.test(data72)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/days",schemaPath:"#/properties/reaper/properties/office-hours/properties/days/pattern",keyword:"pattern",params:{pattern: "^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$"},message:"must match pattern \""+"^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/days",schemaPath:"#/properties/reaper/properties/office-hours/properties/days/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data71.from !== undefined){
let data73 = data71.from;
if(typeof data73 === "string"){
if(!pattern30.test(data73)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/from",schemaPath:"#/properties/reaper/properties/office-hours/properties/from/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/from",schemaPath:"#/properties/reaper/properties/office-hours/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data71.to !== undefined){
let data74 = data71.to;
if(typeof data74 === "string"){
if(!pattern31.test(data74)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/to",schemaPath:"#/properties/reaper/properties/office-hours/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/to",schemaPath:"#/properties/reaper/properties/office-hours/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data71["time-zone"] !== undefined){
let data75 = data71["time-zone"];
if(typeof data75 === "string"){
if(!pattern18.test(data75)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/time-zone",schemaPath:"#/properties/reaper/properties/office-hours/properties/time-zone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours/time-zone",schemaPath:"#/properties/reaper/properties/office-hours/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/office-hours",schemaPath:"#/properties/reaper/properties/office-hours/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data62.interval !== undefined){
let data76 = data62.interval;
if(typeof data76 === "string"){
if(!pattern33.test(data76)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/interval",schemaPath:"#/properties/reaper/properties/interval/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]?h|[1-7]d)$"},message:"must match pattern \""+"^([1-9][0-9]?h|[1-7]d)$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper/interval",schemaPath:"#/properties/reaper/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reaper",schemaPath:"#/properties/reaper/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.catalog !== undefined){
let data77 = data.catalog;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key26 in data77){
if(!(key26 === "branch")){
vErrors = fail(vErrors, {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}); errors++;
}
}
if(data77.branch !== undefined){
let data78 = data77.branch;
if(typeof data78 === "string"){
if(!pattern34.test(data78)){
vErrors = fail(vErrors, {instancePath:instancePath+"/catalog/branch",schemaPath:"#/properties/catalog/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._/-]{1,100}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/catalog/branch",schemaPath:"#/properties/catalog/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.notifications !== undefined){
let data79 = data.notifications;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key27 in data79){
vErrors = fail(vErrors, {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.requests !== undefined){
let data80 = data.requests;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.senders === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/required",keyword:"required",params:{missingProperty: "senders"},message:"must have required property '"+"senders"+"'"}); errors++;
}
for(const key28 in data80){
if(!(key28 === "senders")){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}); errors++;
}
}
if(data80.senders !== undefined){
let data81 = data80.senders;
if(Array.isArray(data81)){
if(data81.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders",schemaPath:"#/properties/requests/properties/senders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len7 = data81.length;
for(let i8=0; i8<len7; i8++){
let data82 = data81[i8];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8,schemaPath:"#/properties/requests/properties/senders/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data82.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8,schemaPath:"#/properties/requests/properties/senders/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key29 in data82){
if(!(((key29 === "login") || (key29 === "id")) || (key29 === "teams"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8,schemaPath:"#/properties/requests/properties/senders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}); errors++;
}
}
if(data82.login !== undefined){
let data83 = data82.login;
if(typeof data83 === "string"){
if(!pattern16.test(data83)){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/login",schemaPath:"#/properties/requests/properties/senders/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/login",schemaPath:"#/properties/requests/properties/senders/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data82.id !== undefined){
let data84 = data82.id;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/id",schemaPath:"#/properties/requests/properties/senders/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 1 || isNaN(data84)){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/id",schemaPath:"#/properties/requests/properties/senders/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data82.teams !== undefined){
let data85 = data82.teams;
if(Array.isArray(data85)){
if(data85.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/teams",schemaPath:"#/properties/requests/properties/senders/items/properties/teams/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len8 = data85.length;
for(let i9=0; i9<len8; i9++){
if(typeof data85[i9] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/teams/" + i9,schemaPath:"#/properties/requests/properties/senders/items/properties/teams/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8+"/teams",schemaPath:"#/properties/requests/properties/senders/items/properties/teams/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders/" + i8,schemaPath:"#/properties/requests/properties/senders/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests/senders",schemaPath:"#/properties/requests/properties/senders/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
