// Made of schemas/edges/port-page.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"One page of a search, as Port answers.","type":"object","required":["entities"],"properties":{"next":{"type":["string","null"]},"entities":{"type":"array","items":{"type":"object","required":["identifier"],"properties":{"identifier":{"type":"string"},"properties":{"type":"object"}}}}}}
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
if(data.entities === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entities"},message:"must have required property '"+"entities"+"'"}); errors++;
}
if(data.next !== undefined){
let data0 = data.next;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: schema11.properties.next.type},message:"must be string,null"}); errors++;
}
}
if(data.entities !== undefined){
let data1 = data.entities;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.identifier === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/entities/" + i0,schemaPath:"#/properties/entities/items/required",keyword:"required",params:{missingProperty: "identifier"},message:"must have required property '"+"identifier"+"'"}); errors++;
}
if(data2.identifier !== undefined){
if(typeof data2.identifier !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/entities/" + i0+"/identifier",schemaPath:"#/properties/entities/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.properties !== undefined){
let data4 = data2.properties;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = fail(vErrors, {instancePath:instancePath+"/entities/" + i0+"/properties",schemaPath:"#/properties/entities/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/entities/" + i0,schemaPath:"#/properties/entities/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
