// Made of schemas/edges/terraform-prior-state.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"The state as Terraform refreshed it, within a plan.","type":"object","properties":{"prior_state":{"type":"object","properties":{"values":{"type":"object","properties":{"root_module":{"$ref":"#/definitions/module"}}}}}},"definitions":{"module":{"type":"object","properties":{"resources":{"type":"array","items":{"type":"object","required":["mode"]}},"child_modules":{"type":"array","items":{"$ref":"#/definitions/module"}}}}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const schema12 = {"type":"object","properties":{"resources":{"type":"array","items":{"type":"object","required":["mode"]}},"child_modules":{"type":"array","items":{"$ref":"#/definitions/module"}}}};
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
if(data1.mode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema12.properties.resources.items.required,parentSchema:schema12.properties.resources.items,data:data1}); errors++;
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
if(data.child_modules !== undefined){
let data2 = data.child_modules;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data2[i1], {instancePath:instancePath+"/child_modules/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/child_modules",schemaPath:"#/properties/child_modules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.child_modules.type,parentSchema:schema12.properties.child_modules,data:data2}); errors++;
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
if(data.prior_state !== undefined){
let data0 = data.prior_state;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.values !== undefined){
let data1 = data0.values;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.root_module !== undefined){
if(!(validate11(data1.root_module, {instancePath:instancePath+"/prior_state/values/root_module",parentData:data1,parentDataProperty:"root_module",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prior_state/values",schemaPath:"#/properties/prior_state/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.prior_state.properties.values.type,parentSchema:schema11.properties.prior_state.properties.values,data:data1}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prior_state",schemaPath:"#/properties/prior_state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.prior_state.type,parentSchema:schema11.properties.prior_state,data:data0}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
