// Made of schemas/edges/terraform-lock.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What Terraform writes beside a state while it works on it.","type":"object","required":["ID","Who","Created","Operation"],"properties":{"ID":{"type":"string","pattern":"^[0-9a-f-]{36}$"},"Who":{"type":"string"},"Created":{"type":"string"},"Operation":{"type":"string"}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const pattern0 = new RegExp("^[0-9a-f-]{36}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ID === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ID"},message:"must have required property '"+"ID"+"'"}); errors++;
}
if(data.Who === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Who"},message:"must have required property '"+"Who"+"'"}); errors++;
}
if(data.Created === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Created"},message:"must have required property '"+"Created"+"'"}); errors++;
}
if(data.Operation === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Operation"},message:"must have required property '"+"Operation"+"'"}); errors++;
}
if(data.ID !== undefined){
let data0 = data.ID;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/ID",schemaPath:"#/properties/ID/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f-]{36}$"},message:"must match pattern \""+"^[0-9a-f-]{36}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/ID",schemaPath:"#/properties/ID/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Who !== undefined){
if(typeof data.Who !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Who",schemaPath:"#/properties/Who/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Created !== undefined){
if(typeof data.Created !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Created",schemaPath:"#/properties/Created/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.Operation !== undefined){
if(typeof data.Operation !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Operation",schemaPath:"#/properties/Operation/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
