// Made of schemas/waivers.schema.json by `npm run generate`. Do not edit.
import func2_module from 'ajv/dist/runtime/ucs2length.js'
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:waivers:1","title":"Waivers","description":"policies/waivers.yaml: findings that somebody answers for, for a while. Read from the default branch only. Each one that is expired, refused or matches nothing is said, and waives nothing.","type":"object","additionalProperties":false,"required":["version","waivers"],"properties":{"$schema":{"type":"string","description":"For editors."},"version":{"const":1,"description":"Version of this format."},"waivers":{"type":"array","description":"Waivers.","maxItems":1000,"items":{"type":"object","description":"One waiver.","additionalProperties":false,"required":["rule","resource","reason","ticket","approver","created","expires"],"properties":{"rule":{"type":"string","description":"Rule id, exactly as findings name it.","minLength":1,"maxLength":200,"examples":["encryption"]},"resource":{"type":"string","description":"Terraform address, or the lease for a rule about the request. `*` stands for any text; alone it is refused.","minLength":1,"maxLength":500,"examples":["module.this.aws_s3_bucket.logs"]},"lease":{"type":"string","description":"Lease it is about, `payments/reports`, or `payments/*` for every lease of a team. Default: every lease.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/(\\*|[a-z][a-z0-9-]{0,38}[a-z0-9])$","examples":["payments/reports"]},"reason":{"type":"string","description":"Why this may be.","minLength":10,"maxLength":500},"ticket":{"type":"string","description":"Where it is tracked.","minLength":1,"maxLength":200,"examples":["OPS-123"]},"approver":{"type":"object","description":"Who approved it; one of `approvers` of leasehold.yaml, where that is set.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"created":{"type":"string","description":"Day it was made, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2026-12-01"]},"expires":{"type":"string","description":"First day on which it no longer waives, UTC; at most 90 days after `created`.","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2026-12-01"]}}}}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = func2_module.default;
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]/(\\*|[a-z][a-z0-9-]{0,38}[a-z0-9])$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:waivers:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.waivers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'"}); errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "version")) || (key0 === "waivers"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.waivers !== undefined){
let data2 = data.waivers;
if(Array.isArray(data2)){
if(data2.length > 1000){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.rule === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"}); errors++;
}
if(data3.resource === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data3.reason === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
if(data3.ticket === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "ticket"},message:"must have required property '"+"ticket"+"'"}); errors++;
}
if(data3.approver === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"}); errors++;
}
if(data3.created === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"}); errors++;
}
if(data3.expires === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"}); errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "rule") || (key1 === "resource")) || (key1 === "lease")) || (key1 === "reason")) || (key1 === "ticket")) || (key1 === "approver")) || (key1 === "created")) || (key1 === "expires"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data3.rule !== undefined){
let data4 = data3.rule;
if(typeof data4 === "string"){
if(func2(data4) > 200){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
if(func2(data4) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.resource !== undefined){
let data5 = data3.resource;
if(typeof data5 === "string"){
if(func2(data5) > 500){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/resource",schemaPath:"#/properties/waivers/items/properties/resource/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}); errors++;
}
if(func2(data5) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/resource",schemaPath:"#/properties/waivers/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/resource",schemaPath:"#/properties/waivers/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.lease !== undefined){
let data6 = data3.lease;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/lease",schemaPath:"#/properties/waivers/items/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/(\\*|[a-z][a-z0-9-]{0,38}[a-z0-9])$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/(\\*|[a-z][a-z0-9-]{0,38}[a-z0-9])$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/lease",schemaPath:"#/properties/waivers/items/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.reason !== undefined){
let data7 = data3.reason;
if(typeof data7 === "string"){
if(func2(data7) > 500){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}); errors++;
}
if(func2(data7) < 10){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.ticket !== undefined){
let data8 = data3.ticket;
if(typeof data8 === "string"){
if(func2(data8) > 200){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
if(func2(data8) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.approver !== undefined){
let data9 = data3.approver;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data9.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key2 in data9){
if(!((key2 === "login") || (key2 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data9.login !== undefined){
let data10 = data9.login;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver/login",schemaPath:"#/properties/waivers/items/properties/approver/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver/login",schemaPath:"#/properties/waivers/items/properties/approver/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.id !== undefined){
let data11 = data9.id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver/id",schemaPath:"#/properties/waivers/items/properties/approver/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver/id",schemaPath:"#/properties/waivers/items/properties/approver/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.created !== undefined){
let data12 = data3.created;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/created",schemaPath:"#/properties/waivers/items/properties/created/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/created",schemaPath:"#/properties/waivers/items/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.expires !== undefined){
let data13 = data3.expires;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
