// Made of schemas/dispatch.schema.json by `npm run generate`. Do not edit.
import func2_module from 'ajv/dist/runtime/ucs2length.js'
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:dispatch:1","title":"DispatchRequest","description":"A request from elsewhere: `client_payload` of repository_dispatch `leasehold-request`, or the input `request` of workflow_dispatch.","type":"object","additionalProperties":false,"required":["key","for","team","name","request"],"properties":{"key":{"type":"string","description":"The caller's own word for this request; sent twice, it is one request.","minLength":1,"maxLength":200,"examples":["ticket-4711"]},"for":{"type":"object","description":"The person who asks; a member of the team.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"id":{"type":"integer","description":"Numeric id on GitHub, which decides.","minimum":1,"maximum":999999999999999}}},"team":{"type":"string","description":"Who pays for it.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"name":{"type":"string","description":"What it is called within the team.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"request":{"type":"object","description":"What requests/<team>/<name>.yaml says; owner and lease may be left out.","additionalProperties":false,"required":["module","environment"],"properties":{"module":{"type":"string","description":"Golden path to use: a folder in modules/.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"environment":{"type":"string","description":"Environment in leasehold.yaml.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"owner":{"type":"string","description":"GitHub login of the person who answers for it; else the person who asks.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"region":{"type":"string","description":"AWS region; else the environment's.","pattern":"^[a-z]{2}(-[a-z]+)+-[0-9]$"},"lease":{"type":"string","description":"How long it lives; else the default.","pattern":"^([1-9][0-9]{0,3}[hdw]|permanent)$"},"inputs":{"type":"object","additionalProperties":true,"description":"The module's inputs; its module.yaml says which."}}}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = func2_module.default;
const pattern0 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern6 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern7 = new RegExp("^([1-9][0-9]{0,3}[hdw]|permanent)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:dispatch:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"}); errors++;
}
if(data.for === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},message:"must have required property '"+"for"+"'"}); errors++;
}
if(data.team === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'"}); errors++;
}
if(data.name === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.request === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "key") || (key0 === "for")) || (key0 === "team")) || (key0 === "name")) || (key0 === "request"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func2(data0) > 200){
vErrors = fail(vErrors, {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
if(func2(data0) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/properties/for/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data1.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/properties/for/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key1 in data1){
if(!((key1 === "login") || (key1 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data1.login !== undefined){
let data2 = data1.login;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/for/login",schemaPath:"#/properties/for/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/for/login",schemaPath:"#/properties/for/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.id !== undefined){
let data3 = data1.id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/for/id",schemaPath:"#/properties/for/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 999999999999999 || isNaN(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/for/id",schemaPath:"#/properties/for/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999999},message:"must be <= 999999999999999"}); errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/for/id",schemaPath:"#/properties/for/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.team !== undefined){
let data4 = data.team;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
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
if(!pattern1.test(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.request !== undefined){
let data6 = data.request;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.module === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "module"},message:"must have required property '"+"module"+"'"}); errors++;
}
if(data6.environment === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"}); errors++;
}
for(const key2 in data6){
if(!((((((key2 === "module") || (key2 === "environment")) || (key2 === "owner")) || (key2 === "region")) || (key2 === "lease")) || (key2 === "inputs"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data6.module !== undefined){
let data7 = data6.module;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/module",schemaPath:"#/properties/request/properties/module/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/module",schemaPath:"#/properties/request/properties/module/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.environment !== undefined){
let data8 = data6.environment;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/environment",schemaPath:"#/properties/request/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/environment",schemaPath:"#/properties/request/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.owner !== undefined){
let data9 = data6.owner;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/owner",schemaPath:"#/properties/request/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/owner",schemaPath:"#/properties/request/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.region !== undefined){
let data10 = data6.region;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/region",schemaPath:"#/properties/request/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z]+)+-[0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/region",schemaPath:"#/properties/request/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.lease !== undefined){
let data11 = data6.lease;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/request/lease",schemaPath:"#/properties/request/properties/lease/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]{0,3}[hdw]|permanent)$"},message:"must match pattern \""+"^([1-9][0-9]{0,3}[hdw]|permanent)$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/lease",schemaPath:"#/properties/request/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.inputs !== undefined){
let data12 = data6.inputs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request/inputs",schemaPath:"#/properties/request/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
