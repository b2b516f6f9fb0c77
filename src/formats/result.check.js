// Made of schemas/result.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:result:1","title":"ActionResult","description":"Output `result` of every action: what was decided, and why.","type":"object","additionalProperties":false,"required":["version","action","decision","reasonCode","message","problems","leases"],"properties":{"version":{"const":1},"action":{"enum":["render-request","policy-check","provision","catalog-sync","reaper"]},"decision":{"enum":["done","nothing","blocked","failed"],"description":"done: something was changed or said; nothing: already so; blocked: a person must act; failed: the run is red."},"reasonCode":{"type":"string","description":"Stable reason, kebab-case.","pattern":"^[a-z][a-z0-9-]{1,60}$"},"message":{"type":"string","description":"One sentence for people."},"problems":{"type":"array","items":{"type":"object","description":"One thing that a person got wrong or must know.","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","description":"Stable code."},"message":{"type":"string","description":"What is wrong."},"file":{"type":"string","description":"Path in the repository."},"line":{"type":"integer","description":"1-based.","minimum":1},"column":{"type":"integer","description":"1-based.","minimum":1},"field":{"type":"string","description":"JSON pointer."},"allowed":{"type":"array","items":{"type":"string"},"description":"What is allowed."},"remedy":{"type":"string","description":"What to do or type."}}},"description":"What a person must mend."},"leases":{"type":"array","items":{"type":"object","description":"One lease of the run.","additionalProperties":false,"required":["lease","uid","decision","reasonCode","message"],"properties":{"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"uid":{"anyOf":[{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},{"type":"null"}]},"decision":{"type":"string","description":"What was decided for this lease."},"reasonCode":{"type":"string","description":"Why."},"message":{"type":"string","description":"One sentence."},"planDigest":{"type":"string","description":"Plan.","pattern":"^sha256:[0-9a-f]{64}$"},"counts":{"type":"object","description":"Managed resources, markers not counted.","additionalProperties":false,"required":["create","update","replace","destroy"],"properties":{"create":{"type":"integer","minimum":0},"update":{"type":"integer","minimum":0},"replace":{"type":"integer","minimum":0},"destroy":{"type":"integer","minimum":0}}},"outputs":{"type":"object","additionalProperties":{},"description":"Public outputs."},"end":{"anyOf":[{"type":"string","description":"End. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]}}},"description":"By lease."},"issue":{"type":"integer","description":"Issue.","minimum":1},"pullRequest":{"type":"integer","description":"PR.","minimum":1},"headSha":{"type":"string","description":"Head of the PR.","pattern":"^[0-9a-f]{40}$"},"branch":{"type":"string","description":"Branch."},"verdict":{"enum":["pass","fail","unknown"],"description":"Of policy-check."},"findings":{"type":"array","items":{"type":"object","description":"One result of one rule on one resource.","additionalProperties":false,"required":["rule","level","status","source","phase","resource","message"],"properties":{"rule":{"type":"string","description":"Rule id."},"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"status":{"enum":["pass","fail","unknown"],"description":"unknown blocks a hard rule."},"source":{"enum":["schema","guardrail","rego","sarif"],"description":"Who judged."},"phase":{"enum":["request","plan"],"description":"On what."},"resource":{"type":"string","description":"Lease or Terraform address."},"message":{"type":"string","description":"What was found."},"file":{"type":"string","description":"Path in the repository."},"line":{"type":"integer","description":"1-based.","minimum":1},"column":{"type":"integer","description":"1-based.","minimum":1},"field":{"type":"string","description":"JSON pointer."},"allowed":{"type":"array","items":{"type":"string"},"description":"What is allowed."},"remedy":{"type":"string","description":"What to do or type."},"waiver":{"type":"object","description":"Who waives it on this resource, and until when; the finding stays visible.","additionalProperties":false,"required":["reason","ticket","approver","expires"],"properties":{"reason":{"type":"string","description":"Why."},"ticket":{"type":"string","description":"Where it is tracked."},"approver":{"type":"string","description":"Login of who approved it."},"expires":{"type":"string","description":"First day on which it no longer waives, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},"override":{"type":"object","description":"Who overrode it for this head and this plan; soft rules only.","additionalProperties":false,"required":["by","reason"],"properties":{"by":{"type":"string","description":"Login."},"reason":{"type":"string","description":"Why."}}}}},"description":"Of policy-check."},"commit":{"type":"string","description":"Commit that was written.","pattern":"^[0-9a-f]{40}$"},"overdue":{"type":"object","description":"Leases that are due and not ended yet, at the beginning of the run.","additionalProperties":false,"required":["count","p50Seconds","p95Seconds","oldest"],"properties":{"count":{"type":"integer","description":"Leases.","minimum":0},"p50Seconds":{"type":"integer","description":"Half of them are overdue for at most so long.","minimum":0},"p95Seconds":{"type":"integer","description":"95 of 100 are overdue for at most so long.","minimum":0},"oldest":{"anyOf":[{"type":"object","description":"The one that is overdue longest.","additionalProperties":false,"required":["lease","since","seconds"],"properties":{"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"since":{"type":"string","description":"When it was due. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"seconds":{"type":"integer","description":"For how long.","minimum":0}}},{"type":"null"}]}}},"sweep":{"type":"object","description":"Of the reaper in mode sweep: one AWS account. Reported only; nothing is deleted (L20).","additionalProperties":false,"required":["account","regions","findings","more","waiting","ghosts"],"properties":{"account":{"type":"string","description":"AWS account id.","pattern":"^[0-9]{12}$"},"regions":{"type":"array","description":"Regions of the account that were to be read.","items":{"type":"object","description":"One region.","additionalProperties":false,"required":["region","status","reasonCode","message","pages","resources"],"properties":{"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"status":{"enum":["known","unknown"],"description":"unknown: the listing failed or broke off, and nothing is derived from it (L4)."},"reasonCode":{"anyOf":[{"type":"string","description":"Why it is unknown.","pattern":"^[a-z][a-z0-9-]{1,60}$"},{"type":"null"}]},"message":{"anyOf":[{"type":"string","description":"One sentence."},{"type":"null"}]},"pages":{"type":"integer","description":"Pages that were read.","minimum":0},"resources":{"type":"integer","description":"Resources that were listed.","minimum":0}}}},"findings":{"type":"array","description":"What somebody should look at; at most 500.","items":{"type":"object","description":"One resource.","additionalProperties":false,"required":["kind","arn","region","lease","uid","address","existence","firstSeen"],"properties":{"kind":{"enum":["leftover","orphan","stranded","vanished"],"description":"leftover: of a lease that ended; orphan: of no lease that is known; stranded: of a lease that has evidence and no stack; vanished: in the state of a living lease, and not there."},"arn":{"type":"string","description":"ARN."},"region":{"type":"string","description":"AWS region.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"lease":{"anyOf":[{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},{"type":"null"}]},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"address":{"anyOf":[{"type":"string","description":"Terraform address, of what vanished."},{"type":"null"}]},"existence":{"enum":["confirmed","listed","not-listed"],"description":"confirmed: its service says that it exists; listed: only the tagging API does, asked twice; not-listed: the tagging API does not know it, asked twice."},"firstSeen":{"anyOf":[{"type":"string","description":"First sighting that is on record. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]}}}},"more":{"type":"integer","description":"Findings beyond those listed.","minimum":0},"waiting":{"type":"integer","description":"Resources seen for less than a day: they are reported if they are still there then.","minimum":0},"ghosts":{"type":"integer","description":"Resources that are listed and do not exist.","minimum":0}}}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9-]{1,60}$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern2 = new RegExp("^[a-z2-7]{26}$", "u");
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern10 = new RegExp("^[0-9]{12}$", "u");
const pattern11 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:result:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.action === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"}); errors++;
}
if(data.decision === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"}); errors++;
}
if(data.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
if(data.message === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
if(data.problems === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'"}); errors++;
}
if(data.leases === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leases"},message:"must have required property '"+"leases"+"'"}); errors++;
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
if(data.action !== undefined){
let data1 = data.action;
if(!(((((data1 === "render-request") || (data1 === "policy-check")) || (data1 === "provision")) || (data1 === "catalog-sync")) || (data1 === "reaper"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.action.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if(!((((data2 === "done") || (data2 === "nothing")) || (data2 === "blocked")) || (data2 === "failed"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema11.properties.decision.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.reasonCode !== undefined){
let data3 = data.reasonCode;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/properties/reasonCode/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,60}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/properties/reasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.problems !== undefined){
let data5 = data.problems;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.code === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"}); errors++;
}
if(data6.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key1 in data6){
if(!((((((((key1 === "code") || (key1 === "message")) || (key1 === "file")) || (key1 === "line")) || (key1 === "column")) || (key1 === "field")) || (key1 === "allowed")) || (key1 === "remedy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data6.code !== undefined){
if(typeof data6.code !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/code",schemaPath:"#/properties/problems/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.message !== undefined){
if(typeof data6.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.file !== undefined){
if(typeof data6.file !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/file",schemaPath:"#/properties/problems/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.line !== undefined){
let data10 = data6.line;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/line",schemaPath:"#/properties/problems/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/line",schemaPath:"#/properties/problems/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data6.column !== undefined){
let data11 = data6.column;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/column",schemaPath:"#/properties/problems/items/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/column",schemaPath:"#/properties/problems/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data6.field !== undefined){
if(typeof data6.field !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/field",schemaPath:"#/properties/problems/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.allowed !== undefined){
let data13 = data6.allowed;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/allowed/" + i1,schemaPath:"#/properties/problems/items/properties/allowed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/allowed",schemaPath:"#/properties/problems/items/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data6.remedy !== undefined){
if(typeof data6.remedy !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0+"/remedy",schemaPath:"#/properties/problems/items/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/problems/" + i0,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.leases !== undefined){
let data16 = data.leases;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data17.uid === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data17.decision === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"}); errors++;
}
if(data17.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
if(data17.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2,schemaPath:"#/properties/leases/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key2 in data17){
if(!(func2.call(schema11.properties.leases.items.properties, key2))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2,schemaPath:"#/properties/leases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data17.lease !== undefined){
let data18 = data17.lease;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/lease",schemaPath:"#/properties/leases/items/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/lease",schemaPath:"#/properties/leases/items/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.uid !== undefined){
let data19 = data17.uid;
const _errs40 = errors;
let valid9 = false;
const _errs41 = errors;
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/uid",schemaPath:"#/properties/leases/items/properties/uid/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/uid",schemaPath:"#/properties/leases/items/properties/uid/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs41 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const _errs43 = errors;
if(data19 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/uid",schemaPath:"#/properties/leases/items/properties/uid/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid0 = _errs43 === errors;
valid9 = valid9 || _valid0;
}
if(!valid9){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/uid",schemaPath:"#/properties/leases/items/properties/uid/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data17.decision !== undefined){
if(typeof data17.decision !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/decision",schemaPath:"#/properties/leases/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.reasonCode !== undefined){
if(typeof data17.reasonCode !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/reasonCode",schemaPath:"#/properties/leases/items/properties/reasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.message !== undefined){
if(typeof data17.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/message",schemaPath:"#/properties/leases/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.planDigest !== undefined){
let data23 = data17.planDigest;
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/planDigest",schemaPath:"#/properties/leases/items/properties/planDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/planDigest",schemaPath:"#/properties/leases/items/properties/planDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.counts !== undefined){
let data24 = data17.counts;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.create === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts",schemaPath:"#/properties/leases/items/properties/counts/required",keyword:"required",params:{missingProperty: "create"},message:"must have required property '"+"create"+"'"}); errors++;
}
if(data24.update === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts",schemaPath:"#/properties/leases/items/properties/counts/required",keyword:"required",params:{missingProperty: "update"},message:"must have required property '"+"update"+"'"}); errors++;
}
if(data24.replace === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts",schemaPath:"#/properties/leases/items/properties/counts/required",keyword:"required",params:{missingProperty: "replace"},message:"must have required property '"+"replace"+"'"}); errors++;
}
if(data24.destroy === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts",schemaPath:"#/properties/leases/items/properties/counts/required",keyword:"required",params:{missingProperty: "destroy"},message:"must have required property '"+"destroy"+"'"}); errors++;
}
for(const key3 in data24){
if(!((((key3 === "create") || (key3 === "update")) || (key3 === "replace")) || (key3 === "destroy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts",schemaPath:"#/properties/leases/items/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data24.create !== undefined){
let data25 = data24.create;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts/create",schemaPath:"#/properties/leases/items/properties/counts/properties/create/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts/create",schemaPath:"#/properties/leases/items/properties/counts/properties/create/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data24.update !== undefined){
let data26 = data24.update;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts/update",schemaPath:"#/properties/leases/items/properties/counts/properties/update/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts/update",schemaPath:"#/properties/leases/items/properties/counts/properties/update/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data24.replace !== undefined){
let data27 = data24.replace;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts/replace",schemaPath:"#/properties/leases/items/properties/counts/properties/replace/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts/replace",schemaPath:"#/properties/leases/items/properties/counts/properties/replace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data24.destroy !== undefined){
let data28 = data24.destroy;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts/destroy",schemaPath:"#/properties/leases/items/properties/counts/properties/destroy/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts/destroy",schemaPath:"#/properties/leases/items/properties/counts/properties/destroy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/counts",schemaPath:"#/properties/leases/items/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data17.outputs !== undefined){
let data29 = data17.outputs;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/outputs",schemaPath:"#/properties/leases/items/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data17.end !== undefined){
let data30 = data17.end;
const _errs68 = errors;
let valid11 = false;
const _errs69 = errors;
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/end",schemaPath:"#/properties/leases/items/properties/end/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/end",schemaPath:"#/properties/leases/items/properties/end/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs69 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs71 = errors;
if(data30 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/end",schemaPath:"#/properties/leases/items/properties/end/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid1 = _errs71 === errors;
valid11 = valid11 || _valid1;
}
if(!valid11){
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2+"/end",schemaPath:"#/properties/leases/items/properties/end/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases/" + i2,schemaPath:"#/properties/leases/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leases",schemaPath:"#/properties/leases/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.issue !== undefined){
let data31 = data.issue;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data.pullRequest !== undefined){
let data32 = data.pullRequest;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data.headSha !== undefined){
let data33 = data.headSha;
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
vErrors = fail(vErrors, {instancePath:instancePath+"/headSha",schemaPath:"#/properties/headSha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/headSha",schemaPath:"#/properties/headSha/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.branch !== undefined){
if(typeof data.branch !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.verdict !== undefined){
let data35 = data.verdict;
if(!(((data35 === "pass") || (data35 === "fail")) || (data35 === "unknown"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.verdict.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.findings !== undefined){
let data36 = data.findings;
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.rule === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"}); errors++;
}
if(data37.level === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
if(data37.status === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"}); errors++;
}
if(data37.source === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"}); errors++;
}
if(data37.phase === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"}); errors++;
}
if(data37.resource === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data37.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key4 in data37){
if(!(func2.call(schema11.properties.findings.items.properties, key4))){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data37.rule !== undefined){
if(typeof data37.rule !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data37.level !== undefined){
let data39 = data37.level;
if(!((((data39 === "hard") || (data39 === "soft")) || (data39 === "advisory")) || (data39 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/level",schemaPath:"#/properties/findings/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.findings.items.properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data37.status !== undefined){
let data40 = data37.status;
if(!(((data40 === "pass") || (data40 === "fail")) || (data40 === "unknown"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/status",schemaPath:"#/properties/findings/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.findings.items.properties.status.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data37.source !== undefined){
let data41 = data37.source;
if(!((((data41 === "schema") || (data41 === "guardrail")) || (data41 === "rego")) || (data41 === "sarif"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/source",schemaPath:"#/properties/findings/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema11.properties.findings.items.properties.source.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data37.phase !== undefined){
let data42 = data37.phase;
if(!((data42 === "request") || (data42 === "plan"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/phase",schemaPath:"#/properties/findings/items/properties/phase/enum",keyword:"enum",params:{allowedValues: schema11.properties.findings.items.properties.phase.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data37.resource !== undefined){
if(typeof data37.resource !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/resource",schemaPath:"#/properties/findings/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data37.message !== undefined){
if(typeof data37.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data37.file !== undefined){
if(typeof data37.file !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/file",schemaPath:"#/properties/findings/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data37.line !== undefined){
let data46 = data37.line;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/line",schemaPath:"#/properties/findings/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 1 || isNaN(data46)){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/line",schemaPath:"#/properties/findings/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data37.column !== undefined){
let data47 = data37.column;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/column",schemaPath:"#/properties/findings/items/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 1 || isNaN(data47)){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/column",schemaPath:"#/properties/findings/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data37.field !== undefined){
if(typeof data37.field !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/field",schemaPath:"#/properties/findings/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data37.allowed !== undefined){
let data49 = data37.allowed;
if(Array.isArray(data49)){
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
if(typeof data49[i4] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/allowed/" + i4,schemaPath:"#/properties/findings/items/properties/allowed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/allowed",schemaPath:"#/properties/findings/items/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data37.remedy !== undefined){
if(typeof data37.remedy !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/remedy",schemaPath:"#/properties/findings/items/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data37.waiver !== undefined){
let data52 = data37.waiver;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.reason === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
if(data52.ticket === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "ticket"},message:"must have required property '"+"ticket"+"'"}); errors++;
}
if(data52.approver === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"}); errors++;
}
if(data52.expires === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"}); errors++;
}
for(const key5 in data52){
if(!((((key5 === "reason") || (key5 === "ticket")) || (key5 === "approver")) || (key5 === "expires"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}); errors++;
}
}
if(data52.reason !== undefined){
if(typeof data52.reason !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver/reason",schemaPath:"#/properties/findings/items/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data52.ticket !== undefined){
if(typeof data52.ticket !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver/ticket",schemaPath:"#/properties/findings/items/properties/waiver/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data52.approver !== undefined){
if(typeof data52.approver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver/approver",schemaPath:"#/properties/findings/items/properties/waiver/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data52.expires !== undefined){
let data56 = data52.expires;
if(typeof data56 === "string"){
if(!pattern6.test(data56)){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver/expires",schemaPath:"#/properties/findings/items/properties/waiver/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver/expires",schemaPath:"#/properties/findings/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/waiver",schemaPath:"#/properties/findings/items/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data37.override !== undefined){
let data57 = data37.override;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.by === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/override",schemaPath:"#/properties/findings/items/properties/override/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"}); errors++;
}
if(data57.reason === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/override",schemaPath:"#/properties/findings/items/properties/override/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
for(const key6 in data57){
if(!((key6 === "by") || (key6 === "reason"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/override",schemaPath:"#/properties/findings/items/properties/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}); errors++;
}
}
if(data57.by !== undefined){
if(typeof data57.by !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/override/by",schemaPath:"#/properties/findings/items/properties/override/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data57.reason !== undefined){
if(typeof data57.reason !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/override/reason",schemaPath:"#/properties/findings/items/properties/override/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3+"/override",schemaPath:"#/properties/findings/items/properties/override/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.commit !== undefined){
let data60 = data.commit;
if(typeof data60 === "string"){
if(!pattern5.test(data60)){
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.overdue !== undefined){
let data61 = data.overdue;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.count === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"}); errors++;
}
if(data61.p50Seconds === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/required",keyword:"required",params:{missingProperty: "p50Seconds"},message:"must have required property '"+"p50Seconds"+"'"}); errors++;
}
if(data61.p95Seconds === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/required",keyword:"required",params:{missingProperty: "p95Seconds"},message:"must have required property '"+"p95Seconds"+"'"}); errors++;
}
if(data61.oldest === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/required",keyword:"required",params:{missingProperty: "oldest"},message:"must have required property '"+"oldest"+"'"}); errors++;
}
for(const key7 in data61){
if(!((((key7 === "count") || (key7 === "p50Seconds")) || (key7 === "p95Seconds")) || (key7 === "oldest"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}); errors++;
}
}
if(data61.count !== undefined){
let data62 = data61.count;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/count",schemaPath:"#/properties/overdue/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/count",schemaPath:"#/properties/overdue/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data61.p50Seconds !== undefined){
let data63 = data61.p50Seconds;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/p50Seconds",schemaPath:"#/properties/overdue/properties/p50Seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/p50Seconds",schemaPath:"#/properties/overdue/properties/p50Seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data61.p95Seconds !== undefined){
let data64 = data61.p95Seconds;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/p95Seconds",schemaPath:"#/properties/overdue/properties/p95Seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/p95Seconds",schemaPath:"#/properties/overdue/properties/p95Seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data61.oldest !== undefined){
let data65 = data61.oldest;
const _errs141 = errors;
let valid20 = false;
const _errs142 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data65.since === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"}); errors++;
}
if(data65.seconds === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"}); errors++;
}
for(const key8 in data65){
if(!(((key8 === "lease") || (key8 === "since")) || (key8 === "seconds"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}); errors++;
}
}
if(data65.lease !== undefined){
let data66 = data65.lease;
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/lease",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/lease",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data65.since !== undefined){
let data67 = data65.since;
if(typeof data67 === "string"){
if(!pattern4.test(data67)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/since",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/since",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data65.seconds !== undefined){
let data68 = data65.seconds;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/seconds",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest/seconds",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/properties/overdue/properties/oldest/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid2 = _errs142 === errors;
valid20 = valid20 || _valid2;
if(!valid20){
const _errs151 = errors;
if(data65 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/properties/overdue/properties/oldest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid2 = _errs151 === errors;
valid20 = valid20 || _valid2;
}
if(!valid20){
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue/oldest",schemaPath:"#/properties/overdue/properties/oldest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.sweep !== undefined){
let data69 = data.sweep;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.account === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"}); errors++;
}
if(data69.regions === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "regions"},message:"must have required property '"+"regions"+"'"}); errors++;
}
if(data69.findings === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"}); errors++;
}
if(data69.more === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "more"},message:"must have required property '"+"more"+"'"}); errors++;
}
if(data69.waiting === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "waiting"},message:"must have required property '"+"waiting"+"'"}); errors++;
}
if(data69.ghosts === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "ghosts"},message:"must have required property '"+"ghosts"+"'"}); errors++;
}
for(const key9 in data69){
if(!((((((key9 === "account") || (key9 === "regions")) || (key9 === "findings")) || (key9 === "more")) || (key9 === "waiting")) || (key9 === "ghosts"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}); errors++;
}
}
if(data69.account !== undefined){
let data70 = data69.account;
if(typeof data70 === "string"){
if(!pattern10.test(data70)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/account",schemaPath:"#/properties/sweep/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/account",schemaPath:"#/properties/sweep/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data69.regions !== undefined){
let data71 = data69.regions;
if(Array.isArray(data71)){
const len5 = data71.length;
for(let i5=0; i5<len5; i5++){
let data72 = data71[i5];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5,schemaPath:"#/properties/sweep/properties/regions/items/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data72.status === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5,schemaPath:"#/properties/sweep/properties/regions/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"}); errors++;
}
if(data72.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5,schemaPath:"#/properties/sweep/properties/regions/items/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
if(data72.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5,schemaPath:"#/properties/sweep/properties/regions/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
if(data72.pages === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5,schemaPath:"#/properties/sweep/properties/regions/items/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"}); errors++;
}
if(data72.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5,schemaPath:"#/properties/sweep/properties/regions/items/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
for(const key10 in data72){
if(!((((((key10 === "region") || (key10 === "status")) || (key10 === "reasonCode")) || (key10 === "message")) || (key10 === "pages")) || (key10 === "resources"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5,schemaPath:"#/properties/sweep/properties/regions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}); errors++;
}
}
if(data72.region !== undefined){
let data73 = data72.region;
if(typeof data73 === "string"){
if(!pattern11.test(data73)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/region",schemaPath:"#/properties/sweep/properties/regions/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/region",schemaPath:"#/properties/sweep/properties/regions/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data72.status !== undefined){
let data74 = data72.status;
if(!((data74 === "known") || (data74 === "unknown"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/status",schemaPath:"#/properties/sweep/properties/regions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.sweep.properties.regions.items.properties.status.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data72.reasonCode !== undefined){
let data75 = data72.reasonCode;
const _errs167 = errors;
let valid26 = false;
const _errs168 = errors;
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/reasonCode",schemaPath:"#/properties/sweep/properties/regions/items/properties/reasonCode/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,60}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/reasonCode",schemaPath:"#/properties/sweep/properties/regions/items/properties/reasonCode/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid3 = _errs168 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs170 = errors;
if(data75 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/reasonCode",schemaPath:"#/properties/sweep/properties/regions/items/properties/reasonCode/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid3 = _errs170 === errors;
valid26 = valid26 || _valid3;
}
if(!valid26){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/reasonCode",schemaPath:"#/properties/sweep/properties/regions/items/properties/reasonCode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
}
if(data72.message !== undefined){
let data76 = data72.message;
const _errs173 = errors;
let valid27 = false;
const _errs174 = errors;
if(typeof data76 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/message",schemaPath:"#/properties/sweep/properties/regions/items/properties/message/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid4 = _errs174 === errors;
valid27 = valid27 || _valid4;
if(!valid27){
const _errs176 = errors;
if(data76 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/message",schemaPath:"#/properties/sweep/properties/regions/items/properties/message/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid4 = _errs176 === errors;
valid27 = valid27 || _valid4;
}
if(!valid27){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/message",schemaPath:"#/properties/sweep/properties/regions/items/properties/message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
}
if(data72.pages !== undefined){
let data77 = data72.pages;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/pages",schemaPath:"#/properties/sweep/properties/regions/items/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/pages",schemaPath:"#/properties/sweep/properties/regions/items/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data72.resources !== undefined){
let data78 = data72.resources;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/resources",schemaPath:"#/properties/sweep/properties/regions/items/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5+"/resources",schemaPath:"#/properties/sweep/properties/regions/items/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions/" + i5,schemaPath:"#/properties/sweep/properties/regions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/regions",schemaPath:"#/properties/sweep/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data69.findings !== undefined){
let data79 = data69.findings;
if(Array.isArray(data79)){
const len6 = data79.length;
for(let i6=0; i6<len6; i6++){
let data80 = data79[i6];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.kind === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data80.arn === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/required",keyword:"required",params:{missingProperty: "arn"},message:"must have required property '"+"arn"+"'"}); errors++;
}
if(data80.region === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data80.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data80.uid === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data80.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"}); errors++;
}
if(data80.existence === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/required",keyword:"required",params:{missingProperty: "existence"},message:"must have required property '"+"existence"+"'"}); errors++;
}
if(data80.firstSeen === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/required",keyword:"required",params:{missingProperty: "firstSeen"},message:"must have required property '"+"firstSeen"+"'"}); errors++;
}
for(const key11 in data80){
if(!((((((((key11 === "kind") || (key11 === "arn")) || (key11 === "region")) || (key11 === "lease")) || (key11 === "uid")) || (key11 === "address")) || (key11 === "existence")) || (key11 === "firstSeen"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}); errors++;
}
}
if(data80.kind !== undefined){
let data81 = data80.kind;
if(!((((data81 === "leftover") || (data81 === "orphan")) || (data81 === "stranded")) || (data81 === "vanished"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/kind",schemaPath:"#/properties/sweep/properties/findings/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.sweep.properties.findings.items.properties.kind.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data80.arn !== undefined){
if(typeof data80.arn !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/arn",schemaPath:"#/properties/sweep/properties/findings/items/properties/arn/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data80.region !== undefined){
let data83 = data80.region;
if(typeof data83 === "string"){
if(!pattern11.test(data83)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/region",schemaPath:"#/properties/sweep/properties/findings/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/region",schemaPath:"#/properties/sweep/properties/findings/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data80.lease !== undefined){
let data84 = data80.lease;
const _errs193 = errors;
let valid31 = false;
const _errs194 = errors;
if(typeof data84 === "string"){
if(!pattern1.test(data84)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/lease",schemaPath:"#/properties/sweep/properties/findings/items/properties/lease/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/lease",schemaPath:"#/properties/sweep/properties/findings/items/properties/lease/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid5 = _errs194 === errors;
valid31 = valid31 || _valid5;
if(!valid31){
const _errs196 = errors;
if(data84 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/lease",schemaPath:"#/properties/sweep/properties/findings/items/properties/lease/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid5 = _errs196 === errors;
valid31 = valid31 || _valid5;
}
if(!valid31){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/lease",schemaPath:"#/properties/sweep/properties/findings/items/properties/lease/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
}
else {
vErrors = null;
}
}
}
}
if(data80.uid !== undefined){
let data85 = data80.uid;
if(typeof data85 === "string"){
if(!pattern2.test(data85)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/uid",schemaPath:"#/properties/sweep/properties/findings/items/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/uid",schemaPath:"#/properties/sweep/properties/findings/items/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data80.address !== undefined){
let data86 = data80.address;
const _errs201 = errors;
let valid32 = false;
const _errs202 = errors;
if(typeof data86 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/address",schemaPath:"#/properties/sweep/properties/findings/items/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid6 = _errs202 === errors;
valid32 = valid32 || _valid6;
if(!valid32){
const _errs204 = errors;
if(data86 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/address",schemaPath:"#/properties/sweep/properties/findings/items/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid6 = _errs204 === errors;
valid32 = valid32 || _valid6;
}
if(!valid32){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/address",schemaPath:"#/properties/sweep/properties/findings/items/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
}
if(data80.existence !== undefined){
let data87 = data80.existence;
if(!(((data87 === "confirmed") || (data87 === "listed")) || (data87 === "not-listed"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/existence",schemaPath:"#/properties/sweep/properties/findings/items/properties/existence/enum",keyword:"enum",params:{allowedValues: schema11.properties.sweep.properties.findings.items.properties.existence.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data80.firstSeen !== undefined){
let data88 = data80.firstSeen;
const _errs208 = errors;
let valid33 = false;
const _errs209 = errors;
if(typeof data88 === "string"){
if(!pattern4.test(data88)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/firstSeen",schemaPath:"#/properties/sweep/properties/findings/items/properties/firstSeen/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/firstSeen",schemaPath:"#/properties/sweep/properties/findings/items/properties/firstSeen/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid7 = _errs209 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const _errs211 = errors;
if(data88 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/firstSeen",schemaPath:"#/properties/sweep/properties/findings/items/properties/firstSeen/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid7 = _errs211 === errors;
valid33 = valid33 || _valid7;
}
if(!valid33){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6+"/firstSeen",schemaPath:"#/properties/sweep/properties/findings/items/properties/firstSeen/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings/" + i6,schemaPath:"#/properties/sweep/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/findings",schemaPath:"#/properties/sweep/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data69.more !== undefined){
let data89 = data69.more;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/more",schemaPath:"#/properties/sweep/properties/more/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/more",schemaPath:"#/properties/sweep/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data69.waiting !== undefined){
let data90 = data69.waiting;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/waiting",schemaPath:"#/properties/sweep/properties/waiting/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/waiting",schemaPath:"#/properties/sweep/properties/waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data69.ghosts !== undefined){
let data91 = data69.ghosts;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/ghosts",schemaPath:"#/properties/sweep/properties/ghosts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep/ghosts",schemaPath:"#/properties/sweep/properties/ghosts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
