export const id = 5636;
export const ids = [5636];
export const modules = {

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  As: () => (/* binding */ isComplete),
  rg: () => (/* binding */ isMarker),
  Bs: () => (/* binding */ markersOf),
  Gb: () => (/* binding */ planDigest),
  m3: () => (/* binding */ readPlan),
  aC: () => (/* binding */ summarisePlan)
});

// UNUSED EXPORTS: actionOf, quietChanges

// NAMESPACE OBJECT: ../src/formats/edges/terraform-plan.check.js
var terraform_plan_check_namespaceObject = {};
__webpack_require__.r(terraform_plan_check_namespaceObject);
__webpack_require__.d(terraform_plan_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

;// CONCATENATED MODULE: ../src/formats/edges/terraform-plan.check.js
// Made of schemas/edges/terraform-plan.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"The part of `terraform show -json` that is read: Terraform adds fields within one format version.","type":"object","required":["format_version","terraform_version"],"properties":{"format_version":{"type":"string"},"terraform_version":{"type":"string"},"complete":{"type":"boolean"},"errored":{"type":"boolean"},"resource_changes":{"type":"array","items":{"type":"object","required":["address","mode","type","name","provider_name","change"],"properties":{"address":{"type":"string"},"previous_address":{"type":"string"},"module_address":{"type":"string"},"mode":{"enum":["managed","data"]},"type":{"type":"string"},"name":{"type":"string"},"index":{"type":["string","number"]},"deposed":{"type":"string"},"provider_name":{"type":"string"},"change":{"type":"object","required":["actions"],"properties":{"actions":{"type":"array","minItems":1,"items":{"enum":["no-op","create","read","update","delete","forget"]}}}}}}},"variables":{"type":"object","additionalProperties":{"type":"object"}},"resource_drift":{"type":"array","items":{"type":"object","required":["address"],"properties":{"address":{"type":"string"}}}},"deferred_changes":{"type":"array"},"output_changes":{"type":"object","additionalProperties":{"type":"object","required":["actions"],"properties":{"actions":{"type":"array","minItems":1,"items":{"enum":["no-op","create","read","update","delete","forget"]}}}}},"configuration":{"type":"object","properties":{"provider_config":{"type":"object","additionalProperties":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"full_name":{"type":"string"},"module_address":{"type":"string"},"expressions":{"type":"object"}}}},"root_module":{"$ref":"#/definitions/module"}}}},"definitions":{"module":{"type":"object","properties":{"resources":{"type":"array","items":{"type":"object","required":["address","mode","type","name"],"properties":{"address":{"type":"string"},"mode":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"provider_config_key":{"type":"string"},"provisioners":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}}}},"expressions":{"type":"object"}}}},"module_calls":{"type":"object","additionalProperties":{"type":"object","properties":{"source":{"type":"string"},"version_constraint":{"type":"string"},"module":{"$ref":"#/definitions/module"}}}}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const schema12 = {"type":"object","properties":{"resources":{"type":"array","items":{"type":"object","required":["address","mode","type","name"],"properties":{"address":{"type":"string"},"mode":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"provider_config_key":{"type":"string"},"provisioners":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}}}},"expressions":{"type":"object"}}}},"module_calls":{"type":"object","additionalProperties":{"type":"object","properties":{"source":{"type":"string"},"version_constraint":{"type":"string"},"module":{"$ref":"#/definitions/module"}}}}}};
const wrapper0 = {validate: validate11};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resources !== undefined){
let data0 = data.resources;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema12.properties.resources.items.required,parentSchema:schema12.properties.resources.items,data:data1}); errors++;
}
if(data1.mode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema12.properties.resources.items.required,parentSchema:schema12.properties.resources.items,data:data1}); errors++;
}
if(data1.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.properties.resources.items.required,parentSchema:schema12.properties.resources.items,data:data1}); errors++;
}
if(data1.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema12.properties.resources.items.required,parentSchema:schema12.properties.resources.items,data:data1}); errors++;
}
if(data1.address !== undefined){
let data2 = data1.address;
if(typeof data2 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/address",schemaPath:"#/properties/resources/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.resources.items.properties.address.type,parentSchema:schema12.properties.resources.items.properties.address,data:data2}); errors++;
}
}
if(data1.mode !== undefined){
let data3 = data1.mode;
if(typeof data3 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/mode",schemaPath:"#/properties/resources/items/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.resources.items.properties.mode.type,parentSchema:schema12.properties.resources.items.properties.mode,data:data3}); errors++;
}
}
if(data1.type !== undefined){
let data4 = data1.type;
if(typeof data4 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/type",schemaPath:"#/properties/resources/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.resources.items.properties.type.type,parentSchema:schema12.properties.resources.items.properties.type,data:data4}); errors++;
}
}
if(data1.name !== undefined){
let data5 = data1.name;
if(typeof data5 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/name",schemaPath:"#/properties/resources/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.resources.items.properties.name.type,parentSchema:schema12.properties.resources.items.properties.name,data:data5}); errors++;
}
}
if(data1.provider_config_key !== undefined){
let data6 = data1.provider_config_key;
if(typeof data6 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/provider_config_key",schemaPath:"#/properties/resources/items/properties/provider_config_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.resources.items.properties.provider_config_key.type,parentSchema:schema12.properties.resources.items.properties.provider_config_key,data:data6}); errors++;
}
}
if(data1.provisioners !== undefined){
let data7 = data1.provisioners;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/provisioners/" + i1,schemaPath:"#/properties/resources/items/properties/provisioners/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.properties.resources.items.properties.provisioners.items.required,parentSchema:schema12.properties.resources.items.properties.provisioners.items,data:data8}); errors++;
}
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/provisioners/" + i1+"/type",schemaPath:"#/properties/resources/items/properties/provisioners/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.resources.items.properties.provisioners.items.properties.type.type,parentSchema:schema12.properties.resources.items.properties.provisioners.items.properties.type,data:data9}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/provisioners/" + i1,schemaPath:"#/properties/resources/items/properties/provisioners/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.resources.items.properties.provisioners.items.type,parentSchema:schema12.properties.resources.items.properties.provisioners.items,data:data8}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/provisioners",schemaPath:"#/properties/resources/items/properties/provisioners/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.resources.items.properties.provisioners.type,parentSchema:schema12.properties.resources.items.properties.provisioners,data:data7}); errors++;
}
}
if(data1.expressions !== undefined){
let data10 = data1.expressions;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/expressions",schemaPath:"#/properties/resources/items/properties/expressions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.resources.items.properties.expressions.type,parentSchema:schema12.properties.resources.items.properties.expressions,data:data10}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.resources.items.type,parentSchema:schema12.properties.resources.items,data:data1}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.resources.type,parentSchema:schema12.properties.resources,data:data0}); errors++;
}
}
if(data.module_calls !== undefined){
let data11 = data.module_calls;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 in data11){
let data12 = data11[key0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.source !== undefined){
let data13 = data12.source;
if(typeof data13 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/module_calls/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.module_calls.additionalProperties.properties.source.type,parentSchema:schema12.properties.module_calls.additionalProperties.properties.source,data:data13}); errors++;
}
}
if(data12.version_constraint !== undefined){
let data14 = data12.version_constraint;
if(typeof data14 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/version_constraint",schemaPath:"#/properties/module_calls/additionalProperties/properties/version_constraint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.module_calls.additionalProperties.properties.version_constraint.type,parentSchema:schema12.properties.module_calls.additionalProperties.properties.version_constraint,data:data14}); errors++;
}
}
if(data12.module !== undefined){
if(!(wrapper0.validate(data12.module, {instancePath:instancePath+"/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module",parentData:data12,parentDataProperty:"module",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/module_calls/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.module_calls.additionalProperties.type,parentSchema:schema12.properties.module_calls.additionalProperties,data:data12}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/module_calls",schemaPath:"#/properties/module_calls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.module_calls.type,parentSchema:schema12.properties.module_calls,data:data11}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data}); errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format_version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format_version"},message:"must have required property '"+"format_version"+"'",schema:schema11.required,parentSchema:schema11,data}); errors++;
}
if(data.terraform_version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terraform_version"},message:"must have required property '"+"terraform_version"+"'",schema:schema11.required,parentSchema:schema11,data}); errors++;
}
if(data.format_version !== undefined){
let data0 = data.format_version;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/format_version",schemaPath:"#/properties/format_version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.format_version.type,parentSchema:schema11.properties.format_version,data:data0}); errors++;
}
}
if(data.terraform_version !== undefined){
let data1 = data.terraform_version;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/terraform_version",schemaPath:"#/properties/terraform_version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.terraform_version.type,parentSchema:schema11.properties.terraform_version,data:data1}); errors++;
}
}
if(data.complete !== undefined){
let data2 = data.complete;
if(typeof data2 !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.complete.type,parentSchema:schema11.properties.complete,data:data2}); errors++;
}
}
if(data.errored !== undefined){
let data3 = data.errored;
if(typeof data3 !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/errored",schemaPath:"#/properties/errored/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.errored.type,parentSchema:schema11.properties.errored,data:data3}); errors++;
}
}
if(data.resource_changes !== undefined){
let data4 = data.resource_changes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0,schemaPath:"#/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.resource_changes.items.required,parentSchema:schema11.properties.resource_changes.items,data:data5}); errors++;
}
if(data5.mode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0,schemaPath:"#/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema11.properties.resource_changes.items.required,parentSchema:schema11.properties.resource_changes.items,data:data5}); errors++;
}
if(data5.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0,schemaPath:"#/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.resource_changes.items.required,parentSchema:schema11.properties.resource_changes.items,data:data5}); errors++;
}
if(data5.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0,schemaPath:"#/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.resource_changes.items.required,parentSchema:schema11.properties.resource_changes.items,data:data5}); errors++;
}
if(data5.provider_name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0,schemaPath:"#/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "provider_name"},message:"must have required property '"+"provider_name"+"'",schema:schema11.properties.resource_changes.items.required,parentSchema:schema11.properties.resource_changes.items,data:data5}); errors++;
}
if(data5.change === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0,schemaPath:"#/properties/resource_changes/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema11.properties.resource_changes.items.required,parentSchema:schema11.properties.resource_changes.items,data:data5}); errors++;
}
if(data5.address !== undefined){
let data6 = data5.address;
if(typeof data6 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/address",schemaPath:"#/properties/resource_changes/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.resource_changes.items.properties.address.type,parentSchema:schema11.properties.resource_changes.items.properties.address,data:data6}); errors++;
}
}
if(data5.previous_address !== undefined){
let data7 = data5.previous_address;
if(typeof data7 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/previous_address",schemaPath:"#/properties/resource_changes/items/properties/previous_address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.resource_changes.items.properties.previous_address.type,parentSchema:schema11.properties.resource_changes.items.properties.previous_address,data:data7}); errors++;
}
}
if(data5.module_address !== undefined){
let data8 = data5.module_address;
if(typeof data8 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/module_address",schemaPath:"#/properties/resource_changes/items/properties/module_address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.resource_changes.items.properties.module_address.type,parentSchema:schema11.properties.resource_changes.items.properties.module_address,data:data8}); errors++;
}
}
if(data5.mode !== undefined){
let data9 = data5.mode;
if(!((data9 === "managed") || (data9 === "data"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/mode",schemaPath:"#/properties/resource_changes/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.resource_changes.items.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.resource_changes.items.properties.mode.enum,parentSchema:schema11.properties.resource_changes.items.properties.mode,data:data9}); errors++;
}
}
if(data5.type !== undefined){
let data10 = data5.type;
if(typeof data10 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/type",schemaPath:"#/properties/resource_changes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.resource_changes.items.properties.type.type,parentSchema:schema11.properties.resource_changes.items.properties.type,data:data10}); errors++;
}
}
if(data5.name !== undefined){
let data11 = data5.name;
if(typeof data11 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/name",schemaPath:"#/properties/resource_changes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.resource_changes.items.properties.name.type,parentSchema:schema11.properties.resource_changes.items.properties.name,data:data11}); errors++;
}
}
if(data5.index !== undefined){
let data12 = data5.index;
if((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/index",schemaPath:"#/properties/resource_changes/items/properties/index/type",keyword:"type",params:{type: schema11.properties.resource_changes.items.properties.index.type},message:"must be string,number",schema:schema11.properties.resource_changes.items.properties.index.type,parentSchema:schema11.properties.resource_changes.items.properties.index,data:data12}); errors++;
}
}
if(data5.deposed !== undefined){
let data13 = data5.deposed;
if(typeof data13 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/deposed",schemaPath:"#/properties/resource_changes/items/properties/deposed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.resource_changes.items.properties.deposed.type,parentSchema:schema11.properties.resource_changes.items.properties.deposed,data:data13}); errors++;
}
}
if(data5.provider_name !== undefined){
let data14 = data5.provider_name;
if(typeof data14 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/provider_name",schemaPath:"#/properties/resource_changes/items/properties/provider_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.resource_changes.items.properties.provider_name.type,parentSchema:schema11.properties.resource_changes.items.properties.provider_name,data:data14}); errors++;
}
}
if(data5.change !== undefined){
let data15 = data5.change;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.actions === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/change",schemaPath:"#/properties/resource_changes/items/properties/change/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema11.properties.resource_changes.items.properties.change.required,parentSchema:schema11.properties.resource_changes.items.properties.change,data:data15}); errors++;
}
if(data15.actions !== undefined){
let data16 = data15.actions;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/change/actions",schemaPath:"#/properties/resource_changes/items/properties/change/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.resource_changes.items.properties.change.properties.actions,data:data16}); errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(!((((((data17 === "no-op") || (data17 === "create")) || (data17 === "read")) || (data17 === "update")) || (data17 === "delete")) || (data17 === "forget"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/change/actions/" + i1,schemaPath:"#/properties/resource_changes/items/properties/change/properties/actions/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.resource_changes.items.properties.change.properties.actions.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.resource_changes.items.properties.change.properties.actions.items.enum,parentSchema:schema11.properties.resource_changes.items.properties.change.properties.actions.items,data:data17}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/change/actions",schemaPath:"#/properties/resource_changes/items/properties/change/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.resource_changes.items.properties.change.properties.actions.type,parentSchema:schema11.properties.resource_changes.items.properties.change.properties.actions,data:data16}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0+"/change",schemaPath:"#/properties/resource_changes/items/properties/change/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.resource_changes.items.properties.change.type,parentSchema:schema11.properties.resource_changes.items.properties.change,data:data15}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes/" + i0,schemaPath:"#/properties/resource_changes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.resource_changes.items.type,parentSchema:schema11.properties.resource_changes.items,data:data5}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_changes",schemaPath:"#/properties/resource_changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.resource_changes.type,parentSchema:schema11.properties.resource_changes,data:data4}); errors++;
}
}
if(data.variables !== undefined){
let data18 = data.variables;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key0 in data18){
let data19 = data18[key0];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
vErrors = fail(vErrors, {instancePath:instancePath+"/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.variables.additionalProperties.type,parentSchema:schema11.properties.variables.additionalProperties,data:data19}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.variables.type,parentSchema:schema11.properties.variables,data:data18}); errors++;
}
}
if(data.resource_drift !== undefined){
let data20 = data.resource_drift;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_drift/" + i2,schemaPath:"#/properties/resource_drift/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.resource_drift.items.required,parentSchema:schema11.properties.resource_drift.items,data:data21}); errors++;
}
if(data21.address !== undefined){
let data22 = data21.address;
if(typeof data22 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_drift/" + i2+"/address",schemaPath:"#/properties/resource_drift/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.resource_drift.items.properties.address.type,parentSchema:schema11.properties.resource_drift.items.properties.address,data:data22}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_drift/" + i2,schemaPath:"#/properties/resource_drift/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.resource_drift.items.type,parentSchema:schema11.properties.resource_drift.items,data:data21}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resource_drift",schemaPath:"#/properties/resource_drift/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.resource_drift.type,parentSchema:schema11.properties.resource_drift,data:data20}); errors++;
}
}
if(data.deferred_changes !== undefined){
let data23 = data.deferred_changes;
if(!(Array.isArray(data23))){
vErrors = fail(vErrors, {instancePath:instancePath+"/deferred_changes",schemaPath:"#/properties/deferred_changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.deferred_changes.type,parentSchema:schema11.properties.deferred_changes,data:data23}); errors++;
}
}
if(data.output_changes !== undefined){
let data24 = data.output_changes;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key1 in data24){
let data25 = data24[key1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.actions === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/output_changes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/output_changes/additionalProperties/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema11.properties.output_changes.additionalProperties.required,parentSchema:schema11.properties.output_changes.additionalProperties,data:data25}); errors++;
}
if(data25.actions !== undefined){
let data26 = data25.actions;
if(Array.isArray(data26)){
if(data26.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/output_changes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions",schemaPath:"#/properties/output_changes/additionalProperties/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.output_changes.additionalProperties.properties.actions,data:data26}); errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(!((((((data27 === "no-op") || (data27 === "create")) || (data27 === "read")) || (data27 === "update")) || (data27 === "delete")) || (data27 === "forget"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/output_changes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions/" + i3,schemaPath:"#/properties/output_changes/additionalProperties/properties/actions/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.output_changes.additionalProperties.properties.actions.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.output_changes.additionalProperties.properties.actions.items.enum,parentSchema:schema11.properties.output_changes.additionalProperties.properties.actions.items,data:data27}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/output_changes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/actions",schemaPath:"#/properties/output_changes/additionalProperties/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.output_changes.additionalProperties.properties.actions.type,parentSchema:schema11.properties.output_changes.additionalProperties.properties.actions,data:data26}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/output_changes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/output_changes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.output_changes.additionalProperties.type,parentSchema:schema11.properties.output_changes.additionalProperties,data:data25}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/output_changes",schemaPath:"#/properties/output_changes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.output_changes.type,parentSchema:schema11.properties.output_changes,data:data24}); errors++;
}
}
if(data.configuration !== undefined){
let data28 = data.configuration;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.provider_config !== undefined){
let data29 = data28.provider_config;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key2 in data29){
let data30 = data29[key2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/configuration/provider_config/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configuration/properties/provider_config/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.configuration.properties.provider_config.additionalProperties.required,parentSchema:schema11.properties.configuration.properties.provider_config.additionalProperties,data:data30}); errors++;
}
if(data30.name !== undefined){
let data31 = data30.name;
if(typeof data31 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/configuration/provider_config/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/configuration/properties/provider_config/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.configuration.properties.provider_config.additionalProperties.properties.name.type,parentSchema:schema11.properties.configuration.properties.provider_config.additionalProperties.properties.name,data:data31}); errors++;
}
}
if(data30.full_name !== undefined){
let data32 = data30.full_name;
if(typeof data32 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/configuration/provider_config/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/full_name",schemaPath:"#/properties/configuration/properties/provider_config/additionalProperties/properties/full_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.configuration.properties.provider_config.additionalProperties.properties.full_name.type,parentSchema:schema11.properties.configuration.properties.provider_config.additionalProperties.properties.full_name,data:data32}); errors++;
}
}
if(data30.module_address !== undefined){
let data33 = data30.module_address;
if(typeof data33 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/configuration/provider_config/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_address",schemaPath:"#/properties/configuration/properties/provider_config/additionalProperties/properties/module_address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.configuration.properties.provider_config.additionalProperties.properties.module_address.type,parentSchema:schema11.properties.configuration.properties.provider_config.additionalProperties.properties.module_address,data:data33}); errors++;
}
}
if(data30.expressions !== undefined){
let data34 = data30.expressions;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
vErrors = fail(vErrors, {instancePath:instancePath+"/configuration/provider_config/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/expressions",schemaPath:"#/properties/configuration/properties/provider_config/additionalProperties/properties/expressions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.configuration.properties.provider_config.additionalProperties.properties.expressions.type,parentSchema:schema11.properties.configuration.properties.provider_config.additionalProperties.properties.expressions,data:data34}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/configuration/provider_config/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configuration/properties/provider_config/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.configuration.properties.provider_config.additionalProperties.type,parentSchema:schema11.properties.configuration.properties.provider_config.additionalProperties,data:data30}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/configuration/provider_config",schemaPath:"#/properties/configuration/properties/provider_config/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.configuration.properties.provider_config.type,parentSchema:schema11.properties.configuration.properties.provider_config,data:data29}); errors++;
}
}
if(data28.root_module !== undefined){
if(!(validate11(data28.root_module, {instancePath:instancePath+"/configuration/root_module",parentData:data28,parentDataProperty:"root_module",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.configuration.type,parentSchema:schema11.properties.configuration,data:data28}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/fields.js
var fields = __webpack_require__(207);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/plan/plan.js





/** The stack's own book-keeping (uid, start, tree): not counted, not judged, not part of the digest. */
const MARKERS = new Set([
    'terraform_data.leasehold_uid',
    'terraform_data.leasehold_start',
    'terraform_data.leasehold_tree',
]);
const validate = (0,schema/* validator */.Nc)(terraform_plan_check_namespaceObject);
/**
 * Takes parsed `terraform show -json` in at the edge. An errored plan is refused: what it lists is only what came before the
 * error. A plan that is not complete is read, and says so.
 */
function readPlan(json) {
    const valid = validate(json);
    if (!valid.ok) {
        return (0,result/* problems */.Bk)({
            code: 'plan-unreadable',
            message: `this is not a plan as \`terraform show -json\` writes it: ${valid.problems[0]?.message ?? ''}`,
            field: valid.problems[0]?.field ?? '',
            remedy: 'save the plan with `terraform plan -out` and show that file',
        });
    }
    const plan = valid.value;
    if (!/^(?:0\.[12]|1\.[0-9]+)$/.test(plan.format_version)) {
        return (0,result/* problems */.Bk)({
            code: 'plan-format',
            message: 'the plan has a format that is not known',
            field: '/format_version',
            allowed: ['0.1', '0.2', '1.x'],
            remedy: 'make the plan with Terraform 0.12 to 1.x, or with OpenTofu',
        });
    }
    if (plan.errored === true) {
        return (0,result/* problems */.Bk)({
            code: 'plan-errored',
            message: 'Terraform stopped with an error while it planned',
            field: '/errored',
            remedy: 'look at the diagnostics of the plan, and plan again',
        });
    }
    return (0,result.ok)(plan);
}
/** Whether Terraform planned everything; versions that do not say so cannot put changes off. */
function isComplete(plan) {
    return plan.complete !== false && (plan.deferred_changes ?? []).length === 0;
}
/** Whether this is one of the three markers of a stack's root module. */
function isMarker(change) {
    return change.mode === 'managed' && MARKERS.has(change.address);
}
/** Uid and tree id that a plan's markers will hold; `undefined` where a marker is missing or goes. */
function markersOf(plan) {
    const inputOf = (address) => {
        const marker = plan.resource_changes?.find((change) => change.address === address && isMarker(change));
        const input = (0,fields/* fieldsOf */.Pf)(marker?.change.after)['input'];
        return typeof input === 'string' ? input : undefined;
    };
    return { uid: inputOf('terraform_data.leasehold_uid'), tree: inputOf('terraform_data.leasehold_tree') };
}
/**
 * Canonical digest of what a plan would do (S12): equal for the same plan made twice, different when any value, action,
 * sensitivity or reason to replace differs.
 *
 * Left out are the markers; the variables (the tree id is one, and what variables do shows in the changes); and
 * `resource_drift`: it reports how the last state differs from what was found, the found values are each change's `before`,
 * and apply does nothing with it.
 */
function planDigest(plan) {
    const resources = (plan.resource_changes ?? [])
        .filter((change) => !isMarker(change))
        .map((change) => ({ key: `${change.address}\n${change.deposed ?? ''}`, held: resourceParts(change) }))
        .sort((a, b) => (0,canonical/* compareText */.n6)(a.key, b.key));
    return (0,canonical/* digestOf */.ol)({
        complete: isComplete(plan),
        resources: resources.map(({ held }) => held),
        outputs: Object.entries(plan.output_changes ?? {})
            .map(([name, change]) => ({ name, ...changeParts(change) }))
            .sort((a, b) => (0,canonical/* compareText */.n6)(a.name, b.name)),
        deferred: plan.deferred_changes ?? null,
        invocations: plan.action_invocations ?? null,
    });
}
function resourceParts(resource) {
    return {
        address: resource.address,
        previousAddress: resource.previous_address ?? null,
        deposed: resource.deposed ?? null,
        mode: resource.mode,
        type: resource.type,
        provider: resource.provider_name,
        ...changeParts(resource.change),
    };
}
function changeParts(change) {
    return {
        actions: change.actions,
        before: change.before ?? null,
        after: change.after ?? null,
        afterUnknown: change.after_unknown ?? false,
        beforeSensitive: change.before_sensitive ?? false,
        afterSensitive: change.after_sensitive ?? false,
        replacePaths: change.replace_paths ?? [],
        importing: change.importing ?? null,
    };
}
/** What people call the actions of one object; `undefined` for reading and for nothing. */
function actionOf(change) {
    const does = (action) => change.actions.some((each) => each === action);
    /** What is forgotten leaves the lease just as what is destroyed does, and nobody gives it back. */
    const goes = does('delete') || does('forget');
    if (goes)
        return does('create') ? 'replace' : 'destroy';
    if (does('create'))
        return 'create';
    return does('update') ? 'update' : undefined;
}
function quietChanges({ resource_changes: changes = [], action_invocations: invocations, }) {
    const managed = changes.filter((change) => change.mode === 'managed' && !isMarker(change));
    return {
        moved: managed.filter(({ address, previous_address: from = address }) => from !== address).length,
        imported: managed.filter(({ change }) => (change.importing ?? null) !== null).length,
        invoked: Array.isArray(invocations) ? invocations.length : 0,
    };
}
/** What a plan does, in names only: no value of any attribute or output is in it (S14). Markers are not counted. */
function summarisePlan(plan, of) {
    const dataTypes = of.module.manifest.data?.resources ?? [];
    const resources = (plan.resource_changes ?? []).flatMap((resource) => {
        const action = actionOf(resource.change);
        if (resource.mode !== 'managed' || action === undefined || isMarker(resource))
            return [];
        return {
            address: resource.address,
            type: resource.type,
            action,
            attributes: attributeNames(resource.change, action),
            holdsData: dataTypes.includes(resource.type),
        };
    });
    resources.sort((a, b) => (0,canonical/* compareText */.n6)(a.address, b.address));
    const count = (action) => resources.filter((resource) => resource.action === action).length;
    return {
        version: 1,
        lease: of.lease,
        uid: of.uid,
        digest: planDigest(plan),
        complete: isComplete(plan),
        counts: {
            create: count('create'),
            update: count('update'),
            replace: count('replace'),
            destroy: count('destroy'),
        },
        resources,
        outputs: Object.entries(plan.output_changes ?? {})
            .filter(([, change]) => actionOf(change) !== undefined)
            .map(([name]) => name)
            .sort(canonical/* compareText */.n6),
    };
}
/**
 * Names of top-level attributes, which the provider's schema fixes: keys further down can be what a person wrote.
 * Of what is created: those that are set; of what is updated or replaced: those that differ or are not known yet.
 */
function attributeNames(change, action) {
    if (action === 'destroy')
        return [];
    const after = (0,fields/* fieldsOf */.Pf)(change.after);
    if (action === 'create') {
        const names = Object.keys(after).filter((name) => after[name] !== null);
        return names.sort(canonical/* compareText */.n6);
    }
    const before = (0,fields/* fieldsOf */.Pf)(change.before);
    const unknown = (0,fields/* fieldsOf */.Pf)(change.after_unknown);
    const names = new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(unknown)]);
    const differs = (name) => isPresent(unknown[name]) || (0,canonical/* canonicalJson */.dj)(before[name] ?? null) !== (0,canonical/* canonicalJson */.dj)(after[name] ?? null);
    return [...names].filter(differs).sort(canonical/* compareText */.n6);
}
/** In `after_unknown`, `{}` and `[]` stand for "nothing unknown below". */
function isPresent(value) {
    if (value === undefined || value === null || value === false)
        return false;
    if (typeof value !== 'object')
        return true;
    return Object.values(value).some((held) => isPresent(held));
}


/***/ })

};
