// Made of schemas/edges/rehearsal.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"A rehearsal as one step of a job leaves it to the next.","type":"object","additionalProperties":false,"required":["resources","data","blockers","cautions","sizes"],"properties":{"resources":{"type":"integer","minimum":0},"data":{"type":"array","items":{"type":"string"}},"blockers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"remedy":{"type":"string"}}}},"cautions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"remedy":{"type":"string"}}}},"sizes":{"type":"object","additionalProperties":{"type":"string"}}}}
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
if(data.resources === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data.data === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"}); errors++;
}
if(data.blockers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"},message:"must have required property '"+"blockers"+"'"}); errors++;
}
if(data.cautions === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cautions"},message:"must have required property '"+"cautions"+"'"}); errors++;
}
if(data.sizes === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sizes"},message:"must have required property '"+"sizes"+"'"}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "resources") || (key0 === "data")) || (key0 === "blockers")) || (key0 === "cautions")) || (key0 === "sizes"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.resources !== undefined){
let data0 = data.resources;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.blockers !== undefined){
let data3 = data.blockers;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"}); errors++;
}
if(data4.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key1 in data4){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "remedy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data4.code !== undefined){
if(typeof data4.code !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1+"/code",schemaPath:"#/properties/blockers/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.message !== undefined){
if(typeof data4.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1+"/message",schemaPath:"#/properties/blockers/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.remedy !== undefined){
if(typeof data4.remedy !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1+"/remedy",schemaPath:"#/properties/blockers/items/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.cautions !== undefined){
let data8 = data.cautions;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.code === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"}); errors++;
}
if(data9.message === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
for(const key2 in data9){
if(!(((key2 === "code") || (key2 === "message")) || (key2 === "remedy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data9.code !== undefined){
if(typeof data9.code !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2+"/code",schemaPath:"#/properties/cautions/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.message !== undefined){
if(typeof data9.message !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2+"/message",schemaPath:"#/properties/cautions/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.remedy !== undefined){
if(typeof data9.remedy !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2+"/remedy",schemaPath:"#/properties/cautions/items/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions/" + i2,schemaPath:"#/properties/cautions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/cautions",schemaPath:"#/properties/cautions/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.sizes !== undefined){
let data13 = data.sizes;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(typeof data13[key3] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/sizes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sizes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
