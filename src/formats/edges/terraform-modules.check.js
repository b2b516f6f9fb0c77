// Made of schemas/edges/terraform-modules.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What the engine wrote down of the modules that it fetched.","type":"object","required":["Modules"],"properties":{"Modules":{"type":"array","items":{"type":"object","required":["Key","Source","Dir"],"properties":{"Key":{"type":"string"},"Source":{"type":"string"},"Version":{"type":"string"},"Dir":{"type":"string"}}}}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Modules === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Modules"},message:"must have required property '"+"Modules"+"'"}); errors++;
}
if(data.Modules !== undefined){
let data0 = data.Modules;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Key === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0,schemaPath:"#/properties/Modules/items/required",keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"}); errors++;
}
if(data1.Source === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0,schemaPath:"#/properties/Modules/items/required",keyword:"required",params:{missingProperty: "Source"},message:"must have required property '"+"Source"+"'"}); errors++;
}
if(data1.Dir === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0,schemaPath:"#/properties/Modules/items/required",keyword:"required",params:{missingProperty: "Dir"},message:"must have required property '"+"Dir"+"'"}); errors++;
}
if(data1.Key !== undefined){
if(typeof data1.Key !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0+"/Key",schemaPath:"#/properties/Modules/items/properties/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.Source !== undefined){
if(typeof data1.Source !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0+"/Source",schemaPath:"#/properties/Modules/items/properties/Source/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.Version !== undefined){
if(typeof data1.Version !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0+"/Version",schemaPath:"#/properties/Modules/items/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.Dir !== undefined){
if(typeof data1.Dir !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0+"/Dir",schemaPath:"#/properties/Modules/items/properties/Dir/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0,schemaPath:"#/properties/Modules/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules",schemaPath:"#/properties/Modules/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
