// Made of schemas/finding.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:finding:1","title":"Finding","type":"object","description":"One result of one rule on one resource.","additionalProperties":false,"required":["rule","level","status","source","phase","resource","message"],"properties":{"rule":{"type":"string","description":"Rule id."},"level":{"enum":["hard","soft","advisory","shadow"],"description":"hard blocks; soft may be overridden; advisory tells; shadow is counted only."},"status":{"enum":["pass","fail","unknown"],"description":"unknown blocks a hard rule."},"source":{"enum":["schema","guardrail","rego","sarif"],"description":"Who judged."},"phase":{"enum":["request","plan"],"description":"On what."},"resource":{"type":"string","description":"Lease or Terraform address."},"message":{"type":"string","description":"What was found."},"file":{"type":"string","description":"Path in the repository."},"line":{"type":"integer","description":"1-based.","minimum":1},"column":{"type":"integer","description":"1-based.","minimum":1},"field":{"type":"string","description":"JSON pointer."},"allowed":{"type":"array","items":{"type":"string"},"description":"What is allowed."},"remedy":{"type":"string","description":"What to do or type."},"waiver":{"type":"object","description":"Who waives it on this resource, and until when; the finding stays visible.","additionalProperties":false,"required":["reason","ticket","approver","expires"],"properties":{"reason":{"type":"string","description":"Why."},"ticket":{"type":"string","description":"Where it is tracked."},"approver":{"type":"string","description":"Login of who approved it."},"expires":{"type":"string","description":"First day on which it no longer waives, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},"override":{"type":"object","description":"Who overrode it for this head and this plan; soft rules only.","additionalProperties":false,"required":["by","reason"],"properties":{"by":{"type":"string","description":"Login."},"reason":{"type":"string","description":"Why."}}}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:finding:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"}); errors++;
}
if(data.level === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"}); errors++;
}
if(data.status === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"}); errors++;
}
if(data.source === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"}); errors++;
}
if(data.phase === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"}); errors++;
}
if(data.resource === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.message === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(!((((data1 === "hard") || (data1 === "soft")) || (data1 === "advisory")) || (data1 === "shadow"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.level.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((data2 === "pass") || (data2 === "fail")) || (data2 === "unknown"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(!((((data3 === "schema") || (data3 === "guardrail")) || (data3 === "rego")) || (data3 === "sarif"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema11.properties.source.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.phase !== undefined){
let data4 = data.phase;
if(!((data4 === "request") || (data4 === "plan"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema11.properties.phase.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.resource !== undefined){
if(typeof data.resource !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.line !== undefined){
let data8 = data.line;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data.column !== undefined){
let data9 = data.column;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.allowed !== undefined){
let data11 = data.allowed;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/allowed/" + i0,schemaPath:"#/properties/allowed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/allowed",schemaPath:"#/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.remedy !== undefined){
if(typeof data.remedy !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.waiver !== undefined){
let data14 = data.waiver;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.reason === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
if(data14.ticket === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: "ticket"},message:"must have required property '"+"ticket"+"'"}); errors++;
}
if(data14.approver === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"}); errors++;
}
if(data14.expires === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"}); errors++;
}
for(const key1 in data14){
if(!((((key1 === "reason") || (key1 === "ticket")) || (key1 === "approver")) || (key1 === "expires"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data14.reason !== undefined){
if(typeof data14.reason !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver/reason",schemaPath:"#/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.ticket !== undefined){
if(typeof data14.ticket !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver/ticket",schemaPath:"#/properties/waiver/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.approver !== undefined){
if(typeof data14.approver !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver/approver",schemaPath:"#/properties/waiver/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.expires !== undefined){
let data18 = data14.expires;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver/expires",schemaPath:"#/properties/waiver/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver/expires",schemaPath:"#/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.override !== undefined){
let data19 = data.override;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.by === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/override",schemaPath:"#/properties/override/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"}); errors++;
}
if(data19.reason === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/override",schemaPath:"#/properties/override/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
for(const key2 in data19){
if(!((key2 === "by") || (key2 === "reason"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/override",schemaPath:"#/properties/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data19.by !== undefined){
if(typeof data19.by !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/override/by",schemaPath:"#/properties/override/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data19.reason !== undefined){
if(typeof data19.reason !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/override/reason",schemaPath:"#/properties/override/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
