// Made of schemas/module.schema.json by `npm run generate`. Do not edit.
import func3_module from 'ajv/dist/runtime/ucs2length.js'
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:module:1","title":"ModuleManifest","description":"modules/<module>/module.yaml: what a golden path offers.","type":"object","additionalProperties":false,"required":["name","version","title","description","providers","inputs","outputs"],"properties":{"name":{"type":"string","description":"As its folder.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"version":{"type":"string","description":"Version of the module.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"title":{"type":"string","description":"What people call it.","minLength":3,"maxLength":60},"description":{"type":"string","description":"One sentence for a developer.","minLength":10,"maxLength":300},"providers":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["source","version"],"properties":{"source":{"type":"string","description":"Provider source address.","pattern":"^[a-z0-9-]+/[a-z0-9-]+$"},"version":{"type":"string","description":"Exact version.","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"}}},"description":"Required providers; none where the module needs only what Terraform has itself."},"inputs":{"type":"object","additionalProperties":true,"description":"JSON Schema (draft-07) of the inputs; each property is a Terraform variable of the same name. `x-changeable: true` marks what may change in a living lease; `x-ask: false` what forms do not ask for and a request may have all the same; `x-message` is what somebody is told whose value is refused."},"outputs":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["description"],"properties":{"description":{"type":"string","description":"What it is."},"sensitive":{"type":"boolean","description":"Never leaves the state.","default":false},"secret":{"type":"boolean","description":"Its value is the ARN of a secret in AWS Secrets Manager: a reference, not the secret. Whoever asked is told how to read it.","default":false}}},"description":"Outputs that the requester gets.","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"$schema":{"type":"string","description":"For editors."},"lease-variable":{"type":"string","description":"Variable that receives the lease: object({uid, team, name, environment, account, region}).","pattern":"^[a-z][a-z0-9_]*$"},"lease-values":{"type":"object","description":"Variables that receive one thing of the lease each, so that nobody is asked: `unique-name` is `<team>-<name>-<8 characters of the uid>`, at most 63 characters; `tags` is the map of all tags.","additionalProperties":{"enum":["uid","team","name","unique-name","environment","account","region","owner","cost-centre","tags"],"description":"What it receives."},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"reader-variable":{"type":"string","description":"Variable that receives the ARN of the team's role in the environment (`teams.<team>.roles`), which may read the secrets; null where there is none.","pattern":"^[a-z][a-z0-9_]*$"},"lease":{"type":"object","description":"Lease lengths for this module.","additionalProperties":false,"required":[],"properties":{"default":{"type":"string","description":"Suggested length.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"max":{"type":"string","description":"Longest length.","pattern":"^[1-9][0-9]{0,3}[hdw]$"}}},"data":{"type":"object","description":"Present when the module holds data.","additionalProperties":false,"required":["resources","final-snapshot"],"properties":{"resources":{"type":"array","items":{"type":"string","description":"Resource type that holds data."},"description":"Resource types that hold data.","minItems":1},"final-snapshot":{"enum":["ask","always","never"],"description":"How data ends. `ask`: not before its owner says `snapshot` or `discard`. `always`: with a last snapshot. `never`: as the module itself has it, and nobody is asked."},"at-end":{"type":"string","description":"What happens to the data when the lease ends, and what can be done before, in a sentence or two. Said in each warning, and on the pull request that ends a lease.","minLength":1,"maxLength":400},"end-variable":{"type":"string","description":"Variable that receives the owner's word at the end: `snapshot` or `discard`. Its default must keep the data. It may change nothing but `skip_final_snapshot` and `final_snapshot_identifier`.","pattern":"^[a-z][a-z0-9_]*$"}}},"price":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["price","quantity","unit"],"properties":{"price":{"description":"Key in prices/aws.yaml, or a key by the value of an input.","oneOf":[{"type":"string","description":"Key."},{"type":"object","description":"By the value of an input.","additionalProperties":false,"required":["input","values"],"properties":{"input":{"type":"string","description":"Name of an input."},"values":{"type":"object","additionalProperties":{"type":"string","description":"Key."},"description":"Key by value."}}}]},"quantity":{"description":"A number, or a number by the value of an input.","oneOf":[{"type":"number","description":"Fixed quantity.","minimum":0},{"type":"object","description":"By the value of an input.","additionalProperties":false,"required":["input","values"],"properties":{"input":{"type":"string","description":"Name of an input."},"values":{"type":"object","additionalProperties":{"type":"number","description":"Quantity.","minimum":0},"description":"Quantity by value."}}}]},"unit":{"type":"string","description":"Unit of the quantity, as in the price table."},"label":{"type":"string","description":"What it is, for people."}}},"description":"Price formula: the sum over its lines, USD a month."},"usual-minutes":{"type":"array","items":{"type":"number","description":"Minutes.","minimum":0},"description":"Usual time to apply: from, to.","minItems":2,"maxItems":2}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const func3 = func3_module.default;
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern1 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern2 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern8 = new RegExp("^[1-9][0-9]{0,3}[hdw]$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:module:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.title === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"}); errors++;
}
if(data.description === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"}); errors++;
}
if(data.providers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "providers"},message:"must have required property '"+"providers"+"'"}); errors++;
}
if(data.inputs === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"}); errors++;
}
if(data.outputs === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 60){
vErrors = fail(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}); errors++;
}
if(func3(data2) < 3){
vErrors = fail(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func3(data3) > 300){
vErrors = fail(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}); errors++;
}
if(func3(data3) < 10){
vErrors = fail(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.providers !== undefined){
let data4 = data.providers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"}); errors++;
}
if(data5.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
for(const key2 in data5){
if(!((key2 === "source") || (key2 === "version"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data5.source !== undefined){
let data6 = data5.source;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/providers/additionalProperties/properties/source/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+/[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+/[a-z0-9-]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/providers/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.version !== undefined){
let data7 = data5.version;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/providers/additionalProperties/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/providers/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.inputs !== undefined){
let data8 = data.inputs;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.outputs !== undefined){
let data9 = data.outputs;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
const _errs25 = errors;
if(typeof key3 === "string"){
if(!pattern4.test(key3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",propertyName:key3}); errors++;
}
}
var valid3 = _errs25 === errors;
if(!valid3){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"}); errors++;
}
}
for(const key4 in data9){
let data10 = data9[key4];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.description === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"}); errors++;
}
for(const key5 in data10){
if(!(((key5 === "description") || (key5 === "sensitive")) || (key5 === "secret"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}); errors++;
}
}
if(data10.description !== undefined){
if(typeof data10.description !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/outputs/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.sensitive !== undefined){
if(typeof data10.sensitive !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sensitive",schemaPath:"#/properties/outputs/additionalProperties/properties/sensitive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data10.secret !== undefined){
if(typeof data10.secret !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/outputs/additionalProperties/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data["lease-variable"] !== undefined){
let data15 = data["lease-variable"];
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-variable",schemaPath:"#/properties/lease-variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-variable",schemaPath:"#/properties/lease-variable/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data["lease-values"] !== undefined){
let data16 = data["lease-values"];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
const _errs42 = errors;
if(typeof key6 === "string"){
if(!pattern4.test(key6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-values",schemaPath:"#/properties/lease-values/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",propertyName:key6}); errors++;
}
}
var valid6 = _errs42 === errors;
if(!valid6){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-values",schemaPath:"#/properties/lease-values/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"}); errors++;
}
}
for(const key7 in data16){
let data17 = data16[key7];
if(!((((((((((data17 === "uid") || (data17 === "team")) || (data17 === "name")) || (data17 === "unique-name")) || (data17 === "environment")) || (data17 === "account")) || (data17 === "region")) || (data17 === "owner")) || (data17 === "cost-centre")) || (data17 === "tags"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lease-values/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties["lease-values"].additionalProperties.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease-values",schemaPath:"#/properties/lease-values/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data["reader-variable"] !== undefined){
let data18 = data["reader-variable"];
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reader-variable",schemaPath:"#/properties/reader-variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reader-variable",schemaPath:"#/properties/reader-variable/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data19 = data.lease;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
if(!((key8 === "default") || (key8 === "max"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}); errors++;
}
}
if(data19.default !== undefined){
let data20 = data19.default;
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease/default",schemaPath:"#/properties/lease/properties/default/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease/default",schemaPath:"#/properties/lease/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data19.max !== undefined){
let data21 = data19.max;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease/max",schemaPath:"#/properties/lease/properties/max/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease/max",schemaPath:"#/properties/lease/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.data !== undefined){
let data22 = data.data;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data22["final-snapshot"] === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "final-snapshot"},message:"must have required property '"+"final-snapshot"+"'"}); errors++;
}
for(const key9 in data22){
if(!((((key9 === "resources") || (key9 === "final-snapshot")) || (key9 === "at-end")) || (key9 === "end-variable"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}); errors++;
}
}
if(data22.resources !== undefined){
let data23 = data22.resources;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/resources",schemaPath:"#/properties/data/properties/resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
if(typeof data23[i0] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/resources/" + i0,schemaPath:"#/properties/data/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data/resources",schemaPath:"#/properties/data/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data22["final-snapshot"] !== undefined){
let data25 = data22["final-snapshot"];
if(!(((data25 === "ask") || (data25 === "always")) || (data25 === "never"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/final-snapshot",schemaPath:"#/properties/data/properties/final-snapshot/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.properties["final-snapshot"].enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data22["at-end"] !== undefined){
let data26 = data22["at-end"];
if(typeof data26 === "string"){
if(func3(data26) > 400){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/at-end",schemaPath:"#/properties/data/properties/at-end/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}); errors++;
}
if(func3(data26) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/at-end",schemaPath:"#/properties/data/properties/at-end/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data/at-end",schemaPath:"#/properties/data/properties/at-end/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data22["end-variable"] !== undefined){
let data27 = data22["end-variable"];
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
vErrors = fail(vErrors, {instancePath:instancePath+"/data/end-variable",schemaPath:"#/properties/data/properties/end-variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data/end-variable",schemaPath:"#/properties/data/properties/end-variable/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.price !== undefined){
let data28 = data.price;
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.price === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'"}); errors++;
}
if(data29.quantity === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"}); errors++;
}
if(data29.unit === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"}); errors++;
}
for(const key10 in data29){
if(!((((key10 === "price") || (key10 === "quantity")) || (key10 === "unit")) || (key10 === "label"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}); errors++;
}
}
if(data29.price !== undefined){
let data30 = data29.price;
const _errs72 = errors;
let valid15 = false;
let passing0 = null;
const _errs73 = errors;
if(typeof data30 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs73 === errors;
if(_valid0){
valid15 = true;
passing0 = 0;
}
const _errs75 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.input === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/1/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"}); errors++;
}
if(data30.values === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/1/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"}); errors++;
}
for(const key11 in data30){
if(!((key11 === "input") || (key11 === "values"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}); errors++;
}
}
if(data30.input !== undefined){
if(typeof data30.input !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price/input",schemaPath:"#/properties/price/items/properties/price/oneOf/1/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data30.values !== undefined){
let data32 = data30.values;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key12 in data32){
if(typeof data32[key12] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price/values/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/price/items/properties/price/oneOf/1/properties/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price/values",schemaPath:"#/properties/price/items/properties/price/oneOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs75 === errors;
if(_valid0 && valid15){
valid15 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid15 = true;
passing0 = 1;
}
}
if(!valid15){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/price",schemaPath:"#/properties/price/items/properties/price/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}); errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data29.quantity !== undefined){
let data34 = data29.quantity;
const _errs86 = errors;
let valid18 = false;
let passing1 = null;
const _errs87 = errors;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
var _valid1 = _errs87 === errors;
if(_valid1){
valid18 = true;
passing1 = 0;
}
const _errs89 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.input === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"}); errors++;
}
if(data34.values === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"}); errors++;
}
for(const key13 in data34){
if(!((key13 === "input") || (key13 === "values"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}); errors++;
}
}
if(data34.input !== undefined){
if(typeof data34.input !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity/input",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data34.values !== undefined){
let data36 = data34.values;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key14 in data36){
let data37 = data36[key14];
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity/values/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/properties/values/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity/values/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/properties/values/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity/values",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid1 = _errs89 === errors;
if(_valid1 && valid18){
valid18 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid18 = true;
passing1 = 1;
}
}
if(!valid18){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/quantity",schemaPath:"#/properties/price/items/properties/quantity/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"}); errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
if(data29.unit !== undefined){
if(typeof data29.unit !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/unit",schemaPath:"#/properties/price/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data29.label !== undefined){
if(typeof data29.label !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1+"/label",schemaPath:"#/properties/price/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price/" + i1,schemaPath:"#/properties/price/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data["usual-minutes"] !== undefined){
let data40 = data["usual-minutes"];
if(Array.isArray(data40)){
if(data40.length > 2){
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes",schemaPath:"#/properties/usual-minutes/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}); errors++;
}
if(data40.length < 2){
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes",schemaPath:"#/properties/usual-minutes/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}); errors++;
}
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes/" + i2,schemaPath:"#/properties/usual-minutes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes/" + i2,schemaPath:"#/properties/usual-minutes/items/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/usual-minutes",schemaPath:"#/properties/usual-minutes/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
