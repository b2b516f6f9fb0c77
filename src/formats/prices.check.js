// Made of schemas/prices.schema.json by `npm run generate`. Do not edit.
import func2_module from 'ajv/dist/runtime/ucs2length.js'
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:prices:1","title":"PriceTable","description":"prices/<provider>.yaml: unit prices with source and date.","type":"object","additionalProperties":false,"required":["version","currency","fetched","prices"],"properties":{"version":{"const":1,"description":"Version of this format."},"currency":{"const":"USD"},"fetched":{"type":"string","description":"Day on which the table was last compared with its sources (YYYY-MM-DD). Older than 30 days warns.","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"prices":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["unit","source","date","usd"],"properties":{"unit":{"type":"string","description":"Unit, for example GB-month or hour."},"source":{"type":"string","description":"Where the figure comes from: a URL.","pattern":"^https://"},"date":{"type":"string","description":"Day of the figure (YYYY-MM-DD).","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"usd":{"type":"object","additionalProperties":{"type":"number","description":"USD per unit.","minimum":0},"description":"USD per unit by region; `*` for every other region."},"description":{"type":"string","description":"For people."},"offer":{"type":"object","description":"Which price of AWS's public price list this is; `leasehold prices update` compares it. Absent: kept by hand.","additionalProperties":false,"required":["service","usage-type","unit"],"properties":{"service":{"type":"string","description":"Offer code of the service, for example AmazonS3.","pattern":"^[A-Za-z][A-Za-z0-9]{1,63}$","examples":["AmazonS3","AmazonRDS"]},"usage-type":{"type":"string","description":"Usage type without the prefix of its region: `TimedStorage-ByteHrs` is also `EU-TimedStorage-ByteHrs`.","minLength":1,"maxLength":200},"unit":{"type":"string","description":"The unit in AWS's list, for example GB-Mo, Requests, Hrs. Another unit there is a problem, not a price.","minLength":1,"maxLength":60},"times":{"type":"number","description":"How many of AWS's units make one of ours: 1000 for `1000-requests`.","exclusiveMinimum":0,"default":1},"from":{"type":"number","description":"Start of the tier, in AWS's units.","minimum":0,"default":0},"where":{"type":"object","description":"More columns that must be exactly so, named without case, blanks and hyphens, for example `operation`, `database-engine`.","additionalProperties":{"type":"string","description":"Value."}}}}}},"description":"Unit prices by key."},"$schema":{"type":"string","description":"For editors."}}}
export { schema11 as schema, validate10 as check }
function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern1 = new RegExp("^https://", "u");
const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9]{1,63}$", "u");
const func2 = func2_module.default;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:prices:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.currency === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"}); errors++;
}
if(data.fetched === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fetched"},message:"must have required property '"+"fetched"+"'"}); errors++;
}
if(data.prices === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prices"},message:"must have required property '"+"prices"+"'"}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "currency")) || (key0 === "fetched")) || (key0 === "prices")) || (key0 === "$schema"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.currency !== undefined){
if("USD" !== data.currency){
vErrors = fail(vErrors, {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/const",keyword:"const",params:{allowedValue: "USD"},message:"must be equal to constant"}); errors++;
}
}
if(data.fetched !== undefined){
let data2 = data.fetched;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/fetched",schemaPath:"#/properties/fetched/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/fetched",schemaPath:"#/properties/fetched/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.prices !== undefined){
let data3 = data.prices;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.unit === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"}); errors++;
}
if(data4.source === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"}); errors++;
}
if(data4.date === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"}); errors++;
}
if(data4.usd === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "usd"},message:"must have required property '"+"usd"+"'"}); errors++;
}
for(const key2 in data4){
if(!((((((key2 === "unit") || (key2 === "source")) || (key2 === "date")) || (key2 === "usd")) || (key2 === "description")) || (key2 === "offer"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data4.unit !== undefined){
if(typeof data4.unit !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/prices/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.source !== undefined){
let data6 = data4.source;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/prices/additionalProperties/properties/source/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/prices/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.date !== undefined){
let data7 = data4.date;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/prices/additionalProperties/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/prices/additionalProperties/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.usd !== undefined){
let data8 = data4.usd;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/usd/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/properties/usd/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/usd/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/properties/usd/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/usd",schemaPath:"#/properties/prices/additionalProperties/properties/usd/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data4.description !== undefined){
if(typeof data4.description !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/prices/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.offer !== undefined){
let data11 = data4.offer;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.service === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"}); errors++;
}
if(data11["usage-type"] === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/required",keyword:"required",params:{missingProperty: "usage-type"},message:"must have required property '"+"usage-type"+"'"}); errors++;
}
if(data11.unit === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"}); errors++;
}
for(const key4 in data11){
if(!((((((key4 === "service") || (key4 === "usage-type")) || (key4 === "unit")) || (key4 === "times")) || (key4 === "from")) || (key4 === "where"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data11.service !== undefined){
let data12 = data11.service;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/service",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]{1,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]{1,63}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/service",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data11["usage-type"] !== undefined){
let data13 = data11["usage-type"];
if(typeof data13 === "string"){
if(func2(data13) > 200){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/usage-type",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/usage-type/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
if(func2(data13) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/usage-type",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/usage-type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/usage-type",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/usage-type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data11.unit !== undefined){
let data14 = data11.unit;
if(typeof data14 === "string"){
if(func2(data14) > 60){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/unit",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/unit/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}); errors++;
}
if(func2(data14) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/unit",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/unit",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data11.times !== undefined){
let data15 = data11.times;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 0 || isNaN(data15)){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/times",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/times/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/times",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/times/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data11.from !== undefined){
let data16 = data11.from;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/from",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/from",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data11.where !== undefined){
let data17 = data11.where;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(typeof data17[key5] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/where/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/where/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer/where",schemaPath:"#/properties/prices/additionalProperties/properties/offer/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/offer",schemaPath:"#/properties/prices/additionalProperties/properties/offer/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
