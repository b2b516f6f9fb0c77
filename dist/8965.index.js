export const id = 8965;
export const ids = [8965];
export const modules = {

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ openEvidence)
});

// NAMESPACE OBJECT: ../src/formats/evidence.check.js
var evidence_check_namespaceObject = {};
__webpack_require__.r(evidence_check_namespaceObject);
__webpack_require__.d(evidence_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/evidence.check.js
// Made of schemas/evidence.schema.json by `npm run generate`. Do not edit.

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:evidence:1","title":"Evidence","description":"One small immutable fact beside the Terraform state. Created, never changed.","oneOf":[{"type":"object","description":"The plan that reviewers saw. Created once per head (S13).","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","headSha","tree","digest","summary"],"properties":{"kind":{"const":"plan"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"headSha":{"type":"string","description":"Head of the PR that was planned.","pattern":"^[0-9a-f]{40}$"},"tree":{"type":"string","description":"Tree id of the stack.","pattern":"^[0-9a-f]{40}$"},"digest":{"type":"string","description":"Canonical digest of the plan (S12).","pattern":"^sha256:[0-9a-f]{64}$"},"summary":{"type":"object","description":"What a plan does: names, never values.","additionalProperties":false,"required":["version","lease","uid","digest","complete","counts","resources","outputs"],"properties":{"version":{"const":1},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"digest":{"type":"string","description":"Canonical digest of the plan (S12).","pattern":"^sha256:[0-9a-f]{64}$"},"complete":{"type":"boolean","description":"Whether Terraform planned everything."},"counts":{"type":"object","description":"Managed resources, markers not counted.","additionalProperties":false,"required":["create","update","replace","destroy"],"properties":{"create":{"type":"integer","minimum":0},"update":{"type":"integer","minimum":0},"replace":{"type":"integer","minimum":0},"destroy":{"type":"integer","minimum":0}}},"resources":{"type":"array","items":{"type":"object","description":"One managed resource.","additionalProperties":false,"required":["address","type","action","attributes","holdsData"],"properties":{"address":{"type":"string","description":"Terraform address."},"type":{"type":"string","description":"Resource type."},"action":{"enum":["create","update","replace","destroy"],"description":"What happens."},"attributes":{"type":"array","items":{"type":"string","description":"Attribute name."},"description":"Names of attributes that change; values never (S14)."},"holdsData":{"type":"boolean","description":"Whether the module says that this type holds data."}}},"description":"What changes."},"outputs":{"type":"array","items":{"type":"string","description":"Output name."},"description":"Outputs that change."}}}},"title":"PlanEvidence"},{"type":"object","description":"Stands in for a marker that is missing after a half-done apply (L3).","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","tree","lineage","planDigest"],"properties":{"kind":{"const":"apply-begun"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"tree":{"type":"string","description":"Tree id being applied.","pattern":"^[0-9a-f]{40}$"},"lineage":{"anyOf":[{"type":"string","description":"Lineage of the state before, null when there was none."},{"type":"null"}]},"planDigest":{"type":"string","description":"Digest of the plan.","pattern":"^sha256:[0-9a-f]{64}$"}},"title":"ApplyBegunEvidence"},{"type":"object","description":"Stands in for a marker that is missing after a half-done destroy (L3).","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","lineage","serial","start","resources","reasonCode"],"properties":{"kind":{"const":"end-begun"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"lineage":{"type":"string","description":"Lineage of the state."},"serial":{"type":"integer","description":"Serial before the destroy.","minimum":0},"start":{"anyOf":[{"type":"string","description":"Start of the lease, from the marker. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]},"resources":{"type":"integer","description":"Managed resources in the state, markers included.","minimum":0},"reasonCode":{"type":"string","description":"Why it ends."}},"title":"EndBegunEvidence"},{"type":"object","description":"A run is about to start Terraform on this state: it tells later whose lock was left behind (L14). Once per run.","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","who"],"properties":{"kind":{"const":"terraform-begun"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"who":{"type":"string","description":"How Terraform signs its locks there, `user@host`; empty when unknown."}},"title":"TerraformBegunEvidence"},{"type":"object","description":"What a run did or decided (L21). The ledger is made of these.","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","id","event","actor","reasonCode","message","requestSha","commit","tree","planDigest","approvers","policy","pullRequest","issue","durationSeconds","priceUsdMonth","resources"],"properties":{"kind":{"const":"run-record"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"id":{"type":"string","description":"Identity of the record: `<kind>-…`, unique within the lease; a run repeated writes the same id (S15).","pattern":"^[a-z0-9][a-z0-9-]{3,120}$"},"event":{"enum":["planned","applied","apply-failed","approval-missing","plan-changed","warned","kept","confirmed","blocked","end-failed","ended","closed","state-lost","lock-broken"],"description":"What happened."},"actor":{"type":"object","description":"Who caused it.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"Numeric id; 0 for the schedule.","minimum":0}}},"reasonCode":{"type":"string","description":"Stable reason, kebab-case.","pattern":"^[a-z][a-z0-9-]{1,60}$"},"message":{"type":"string","description":"One sentence for people.","maxLength":500},"requestSha":{"anyOf":[{"type":"string","description":"Blob id of the request.","pattern":"^[0-9a-f]{40}$"},{"type":"null"}]},"commit":{"anyOf":[{"type":"string","description":"Commit that was worked on.","pattern":"^[0-9a-f]{40}$"},{"type":"null"}]},"tree":{"anyOf":[{"type":"string","description":"Tree id of the stack.","pattern":"^[0-9a-f]{40}$"},{"type":"null"}]},"planDigest":{"anyOf":[{"type":"string","description":"Digest of the plan.","pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]},"approvers":{"type":"array","items":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"description":"Who approved."},"policy":{"anyOf":[{"enum":["pass","fail","unknown"]},{"type":"null"}]},"pullRequest":{"anyOf":[{"type":"integer","description":"Number.","minimum":1},{"type":"null"}]},"issue":{"anyOf":[{"type":"integer","description":"Number.","minimum":1},{"type":"null"}]},"durationSeconds":{"type":"number","description":"Seconds.","minimum":0},"priceUsdMonth":{"anyOf":[{"type":"number","description":"USD a month of 730 hours; null when nothing could be priced.","minimum":0},{"type":"null"}]},"resources":{"type":"integer","description":"Managed resources touched, markers not counted.","minimum":0}},"title":"RunRecordEvidence"},{"type":"object","description":"A delivered warning (L8).","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","stage","end","issue","comment","rehearsal"],"properties":{"kind":{"const":"warning"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"stage":{"type":"string","description":"Time before the end.","pattern":"^[1-9][0-9]{0,3}[hdw]$"},"end":{"type":"string","description":"End that was warned of. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"issue":{"anyOf":[{"type":"integer","description":"Where it was delivered.","minimum":1},{"type":"null"}]},"comment":{"anyOf":[{"type":"integer","description":"Comment id.","minimum":1},{"type":"null"}]},"rehearsal":{"type":"object","description":"The destroy, rehearsed.","additionalProperties":false,"required":["resources","data"],"properties":{"resources":{"type":"integer","description":"Managed resources that would go.","minimum":0},"data":{"type":"array","items":{"type":"string","description":"Address."},"description":"Those that hold data."}}}},"title":"WarningEvidence"},{"type":"object","description":"A hold by the owner (L8).","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","by","until","comment"],"properties":{"kind":{"const":"hold"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"by":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"until":{"type":"string","description":"No destroy before. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"comment":{"anyOf":[{"type":"integer","description":"Comment that asked.","minimum":1},{"type":"null","description":"The command line asked."}]}},"title":"HoldEvidence"},{"type":"object","description":"An approved plan that differs from the reviewed one (S12).","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","by","digest","headSha","comment"],"properties":{"kind":{"const":"approval"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"by":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"digest":{"type":"string","description":"Plan that was approved.","pattern":"^sha256:[0-9a-f]{64}$"},"headSha":{"type":"string","description":"Head of the pull request that brought the stack (S8).","pattern":"^[0-9a-f]{40}$"},"comment":{"type":"integer","description":"Comment that approved.","minimum":1}},"title":"ApprovalEvidence"},{"type":"object","description":"A soft rule, overridden.","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","by","rule","reason","headSha","digest"],"properties":{"kind":{"const":"override"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"by":{"type":"object","description":"A person, pinned by numeric id.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"rule":{"type":"string","description":"Rule."},"reason":{"type":"string","description":"Why.","maxLength":500},"comment":{"type":"integer","description":"Comment that overrode it.","minimum":1},"headSha":{"type":"string","description":"Head it is bound to.","pattern":"^[0-9a-f]{40}$"},"digest":{"anyOf":[{"type":"string","description":"Plan it is bound to.","pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]}},"title":"OverrideEvidence"},{"type":"object","description":"The end, proved (L11). A tombstoned uid is never applied again.","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","reasonCode","start","end","lineage","serial","destroyed","leftovers","entry"],"properties":{"kind":{"const":"tombstone"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"reasonCode":{"type":"string","description":"Why it ended."},"start":{"anyOf":[{"type":"string","description":"Start of the lease. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},{"type":"null"}]},"end":{"type":"string","description":"When it was due. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"lineage":{"anyOf":[{"type":"string","description":"Lineage of the emptied state; null when never applied."},{"type":"null"}]},"serial":{"anyOf":[{"type":"integer","description":"Serial of the emptied state.","minimum":0},{"type":"null"}]},"destroyed":{"type":"integer","description":"Managed resources destroyed, markers not counted.","minimum":0},"leftovers":{"type":"array","items":{"type":"string","description":"ARN."},"description":"Tagged leftovers that were found."},"kept":{"type":"array","items":{"type":"string","description":"ARN."},"description":"Last snapshots that were found, taken on the owner's word. Absent: none was asked for."},"entry":{"type":"object","additionalProperties":true,"description":"The last catalog entry, so that the catalog can be rebuilt when the files are gone."}},"title":"TombstoneEvidence"},{"type":"object","description":"What was found to differ from what was applied, or that nothing does: names, never values. Written when that changes, and once a week.","additionalProperties":false,"required":["kind","version","uid","lease","stateKey","at","run","tree","drifted","digest","summary","outside","issue"],"properties":{"kind":{"const":"drift"},"version":{"const":1},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"stateKey":{"type":"string","description":"Key of the Terraform state in its backend.","pattern":"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}},"tree":{"type":"string","description":"Tree id of the stack that was applied, and compared.","pattern":"^[0-9a-f]{40}$"},"drifted":{"type":"boolean","description":"Whether applying the same stack again would change something."},"digest":{"anyOf":[{"type":"string","description":"Canonical digest of the plan that undoes it: what `/approve-plan` names (S12).","pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]},"summary":{"anyOf":[{"type":"object","description":"What a plan does: names, never values.","additionalProperties":false,"required":["version","lease","uid","digest","complete","counts","resources","outputs"],"properties":{"version":{"const":1},"lease":{"type":"string","description":"Team and name, `payments/reports`.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},"uid":{"type":"string","description":"Random identity of one life of one stack; never reused.","pattern":"^[a-z2-7]{26}$"},"digest":{"type":"string","description":"Canonical digest of the plan (S12).","pattern":"^sha256:[0-9a-f]{64}$"},"complete":{"type":"boolean","description":"Whether Terraform planned everything."},"counts":{"type":"object","description":"Managed resources, markers not counted.","additionalProperties":false,"required":["create","update","replace","destroy"],"properties":{"create":{"type":"integer","minimum":0},"update":{"type":"integer","minimum":0},"replace":{"type":"integer","minimum":0},"destroy":{"type":"integer","minimum":0}}},"resources":{"type":"array","items":{"type":"object","description":"One managed resource.","additionalProperties":false,"required":["address","type","action","attributes","holdsData"],"properties":{"address":{"type":"string","description":"Terraform address."},"type":{"type":"string","description":"Resource type."},"action":{"enum":["create","update","replace","destroy"],"description":"What happens."},"attributes":{"type":"array","items":{"type":"string","description":"Attribute name."},"description":"Names of attributes that change; values never (S14)."},"holdsData":{"type":"boolean","description":"Whether the module says that this type holds data."}}},"description":"What changes."},"outputs":{"type":"array","items":{"type":"string","description":"Output name."},"description":"Outputs that change."}}},{"type":"null"}]},"outside":{"type":"array","items":{"type":"string","description":"Address of a resource."},"description":"What Terraform found to be otherwise than it left it."},"issue":{"anyOf":[{"type":"integer","description":"Issue that tells of it.","minimum":1},{"type":"null"}]}},"title":"DriftEvidence"},{"type":"object","description":"Head of the ledger chain.","additionalProperties":false,"required":["kind","version","sequence","records","previous","hash","at","run"],"properties":{"kind":{"const":"chain-head"},"version":{"const":1},"sequence":{"type":"integer","description":"1, 2, 3 …","minimum":1},"records":{"type":"array","items":{"type":"string","description":"`<uid>/<record id>`."},"description":"Records that this head added, in order.","minItems":1},"previous":{"anyOf":[{"type":"string","description":"Head before.","pattern":"^sha256:[0-9a-f]{64}$"},{"type":"null"}]},"hash":{"type":"string","description":"Hash of the last line.","pattern":"^sha256:[0-9a-f]{64}$"},"at":{"type":"string","description":"When it was written. UTC instant.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"run":{"type":"object","description":"The run that wrote this.","additionalProperties":false,"required":["id","attempt","url"],"properties":{"id":{"type":"string","description":"Run id, as GitHub counts, or `local`."},"attempt":{"type":"integer","description":"Attempt.","minimum":1},"url":{"anyOf":[{"type":"string","description":"Where to look."},{"type":"null"}]}}}},"title":"ChainHeadEvidence"}]}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = Object.prototype.hasOwnProperty;
const func6 = ucs2length["default"];
const pattern0 = new RegExp("^[a-z2-7]{26}$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$", "u");
const pattern2 = new RegExp("^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$", "u");
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern4 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern29 = new RegExp("^[a-z0-9][a-z0-9-]{3,120}$", "u");
const pattern30 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$", "u");
const pattern31 = new RegExp("^[a-z][a-z0-9-]{1,60}$", "u");
const pattern41 = new RegExp("^[1-9][0-9]{0,3}[hdw]$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:evidence:1" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.headSha === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "headSha"},message:"must have required property '"+"headSha"+"'"}); errors++;
}
if(data.tree === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"}); errors++;
}
if(data.digest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"}); errors++;
}
if(data.summary === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.oneOf[0].properties, key0))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("plan" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "plan"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data2 = data.uid;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/0/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/0/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data3 = data.lease;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/0/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/0/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data4 = data.stateKey;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/0/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/0/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data5 = data.at;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/0/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/0/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data6 = data.run;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data6.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data6.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key1 in data6){
if(!(((key1 === "id") || (key1 === "attempt")) || (key1 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data6.id !== undefined){
if(typeof data6.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/0/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.attempt !== undefined){
let data8 = data6.attempt;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/0/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/0/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data6.url !== undefined){
let data9 = data6.url;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(typeof data9 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/0/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs23 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs25 = errors;
if(data9 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/0/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid1 = _errs25 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/0/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/0/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.headSha !== undefined){
let data10 = data.headSha;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/headSha",schemaPath:"#/oneOf/0/properties/headSha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/headSha",schemaPath:"#/oneOf/0/properties/headSha/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.tree !== undefined){
let data11 = data.tree;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/0/properties/tree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/0/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.digest !== undefined){
let data12 = data.digest;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/0/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/0/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.summary !== undefined){
let data13 = data.summary;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data13.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data13.uid === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data13.digest === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"}); errors++;
}
if(data13.complete === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"}); errors++;
}
if(data13.counts === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"}); errors++;
}
if(data13.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data13.outputs === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"}); errors++;
}
for(const key2 in data13){
if(!((((((((key2 === "version") || (key2 === "lease")) || (key2 === "uid")) || (key2 === "digest")) || (key2 === "complete")) || (key2 === "counts")) || (key2 === "resources")) || (key2 === "outputs"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data13.version !== undefined){
if(1 !== data13.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/version",schemaPath:"#/oneOf/0/properties/summary/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data13.lease !== undefined){
let data15 = data13.lease;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/lease",schemaPath:"#/oneOf/0/properties/summary/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/lease",schemaPath:"#/oneOf/0/properties/summary/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.uid !== undefined){
let data16 = data13.uid;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/uid",schemaPath:"#/oneOf/0/properties/summary/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/uid",schemaPath:"#/oneOf/0/properties/summary/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.digest !== undefined){
let data17 = data13.digest;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/digest",schemaPath:"#/oneOf/0/properties/summary/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/digest",schemaPath:"#/oneOf/0/properties/summary/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.complete !== undefined){
if(typeof data13.complete !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/complete",schemaPath:"#/oneOf/0/properties/summary/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data13.counts !== undefined){
let data19 = data13.counts;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.create === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/0/properties/summary/properties/counts/required",keyword:"required",params:{missingProperty: "create"},message:"must have required property '"+"create"+"'"}); errors++;
}
if(data19.update === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/0/properties/summary/properties/counts/required",keyword:"required",params:{missingProperty: "update"},message:"must have required property '"+"update"+"'"}); errors++;
}
if(data19.replace === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/0/properties/summary/properties/counts/required",keyword:"required",params:{missingProperty: "replace"},message:"must have required property '"+"replace"+"'"}); errors++;
}
if(data19.destroy === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/0/properties/summary/properties/counts/required",keyword:"required",params:{missingProperty: "destroy"},message:"must have required property '"+"destroy"+"'"}); errors++;
}
for(const key3 in data19){
if(!((((key3 === "create") || (key3 === "update")) || (key3 === "replace")) || (key3 === "destroy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/0/properties/summary/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}); errors++;
}
}
if(data19.create !== undefined){
let data20 = data19.create;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/create",schemaPath:"#/oneOf/0/properties/summary/properties/counts/properties/create/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/create",schemaPath:"#/oneOf/0/properties/summary/properties/counts/properties/create/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data19.update !== undefined){
let data21 = data19.update;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/update",schemaPath:"#/oneOf/0/properties/summary/properties/counts/properties/update/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/update",schemaPath:"#/oneOf/0/properties/summary/properties/counts/properties/update/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data19.replace !== undefined){
let data22 = data19.replace;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/replace",schemaPath:"#/oneOf/0/properties/summary/properties/counts/properties/replace/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/replace",schemaPath:"#/oneOf/0/properties/summary/properties/counts/properties/replace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data19.destroy !== undefined){
let data23 = data19.destroy;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/destroy",schemaPath:"#/oneOf/0/properties/summary/properties/counts/properties/destroy/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/destroy",schemaPath:"#/oneOf/0/properties/summary/properties/counts/properties/destroy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/0/properties/summary/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data13.resources !== undefined){
let data24 = data13.resources;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0,schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"}); errors++;
}
if(data25.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0,schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data25.action === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0,schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"}); errors++;
}
if(data25.attributes === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0,schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'"}); errors++;
}
if(data25.holdsData === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0,schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/required",keyword:"required",params:{missingProperty: "holdsData"},message:"must have required property '"+"holdsData"+"'"}); errors++;
}
for(const key4 in data25){
if(!(((((key4 === "address") || (key4 === "type")) || (key4 === "action")) || (key4 === "attributes")) || (key4 === "holdsData"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0,schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}); errors++;
}
}
if(data25.address !== undefined){
if(typeof data25.address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0+"/address",schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data25.type !== undefined){
if(typeof data25.type !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0+"/type",schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data25.action !== undefined){
let data28 = data25.action;
if(!((((data28 === "create") || (data28 === "update")) || (data28 === "replace")) || (data28 === "destroy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0+"/action",schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.oneOf[0].properties.summary.properties.resources.items.properties.action.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data25.attributes !== undefined){
let data29 = data25.attributes;
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
if(typeof data29[i1] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0+"/attributes/" + i1,schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0+"/attributes",schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data25.holdsData !== undefined){
if(typeof data25.holdsData !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0+"/holdsData",schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/properties/holdsData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i0,schemaPath:"#/oneOf/0/properties/summary/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources",schemaPath:"#/oneOf/0/properties/summary/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data13.outputs !== undefined){
let data32 = data13.outputs;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
if(typeof data32[i2] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/outputs/" + i2,schemaPath:"#/oneOf/0/properties/summary/properties/outputs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/outputs",schemaPath:"#/oneOf/0/properties/summary/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/0/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs76 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.tree === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"}); errors++;
}
if(data.lineage === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'"}); errors++;
}
if(data.planDigest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "planDigest"},message:"must have required property '"+"planDigest"+"'"}); errors++;
}
for(const key5 in data){
if(!(func2.call(schema11.oneOf[1].properties, key5))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("apply-begun" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "apply-begun"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data36 = data.uid;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/1/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/1/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data37 = data.lease;
if(typeof data37 === "string"){
if(!pattern1.test(data37)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/1/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/1/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data38 = data.stateKey;
if(typeof data38 === "string"){
if(!pattern2.test(data38)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/1/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/1/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data39 = data.at;
if(typeof data39 === "string"){
if(!pattern3.test(data39)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/1/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/1/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data40 = data.run;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data40.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data40.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key6 in data40){
if(!(((key6 === "id") || (key6 === "attempt")) || (key6 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}); errors++;
}
}
if(data40.id !== undefined){
if(typeof data40.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/1/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data40.attempt !== undefined){
let data42 = data40.attempt;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/1/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/1/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data40.url !== undefined){
let data43 = data40.url;
const _errs97 = errors;
let valid15 = false;
const _errs98 = errors;
if(typeof data43 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/1/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid2 = _errs98 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs100 = errors;
if(data43 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/1/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid2 = _errs100 === errors;
valid15 = valid15 || _valid2;
}
if(!valid15){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/1/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/1/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.tree !== undefined){
let data44 = data.tree;
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/1/properties/tree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/1/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lineage !== undefined){
let data45 = data.lineage;
const _errs105 = errors;
let valid16 = false;
const _errs106 = errors;
if(typeof data45 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/oneOf/1/properties/lineage/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid3 = _errs106 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs108 = errors;
if(data45 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/oneOf/1/properties/lineage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid3 = _errs108 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/oneOf/1/properties/lineage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
}
}
if(data.planDigest !== undefined){
let data46 = data.planDigest;
if(typeof data46 === "string"){
if(!pattern6.test(data46)){
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/oneOf/1/properties/planDigest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/oneOf/1/properties/planDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs76 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs112 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.lineage === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'"}); errors++;
}
if(data.serial === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "serial"},message:"must have required property '"+"serial"+"'"}); errors++;
}
if(data.start === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"}); errors++;
}
if(data.resources === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
for(const key7 in data){
if(!(func2.call(schema11.oneOf[2].properties, key7))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("end-begun" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "end-begun"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data49 = data.uid;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/2/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/2/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data50 = data.lease;
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/2/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/2/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data51 = data.stateKey;
if(typeof data51 === "string"){
if(!pattern2.test(data51)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/2/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/2/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data52 = data.at;
if(typeof data52 === "string"){
if(!pattern3.test(data52)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/2/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/2/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data53 = data.run;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/2/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data53.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/2/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data53.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/2/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key8 in data53){
if(!(((key8 === "id") || (key8 === "attempt")) || (key8 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/2/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}); errors++;
}
}
if(data53.id !== undefined){
if(typeof data53.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/2/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data53.attempt !== undefined){
let data55 = data53.attempt;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/2/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 1 || isNaN(data55)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/2/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data53.url !== undefined){
let data56 = data53.url;
const _errs133 = errors;
let valid19 = false;
const _errs134 = errors;
if(typeof data56 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/2/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid4 = _errs134 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const _errs136 = errors;
if(data56 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/2/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid4 = _errs136 === errors;
valid19 = valid19 || _valid4;
}
if(!valid19){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/2/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/2/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.lineage !== undefined){
if(typeof data.lineage !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/oneOf/2/properties/lineage/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.serial !== undefined){
let data58 = data.serial;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/oneOf/2/properties/serial/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/oneOf/2/properties/serial/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.start !== undefined){
let data59 = data.start;
const _errs143 = errors;
let valid20 = false;
const _errs144 = errors;
if(typeof data59 === "string"){
if(!pattern3.test(data59)){
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/oneOf/2/properties/start/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/oneOf/2/properties/start/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid5 = _errs144 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
const _errs146 = errors;
if(data59 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/oneOf/2/properties/start/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid5 = _errs146 === errors;
valid20 = valid20 || _valid5;
}
if(!valid20){
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/oneOf/2/properties/start/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
}
if(data.resources !== undefined){
let data60 = data.resources;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/oneOf/2/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/oneOf/2/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.reasonCode !== undefined){
if(typeof data.reasonCode !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/oneOf/2/properties/reasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs112 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs152 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.who === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"}); errors++;
}
for(const key9 in data){
if(!((((((((key9 === "kind") || (key9 === "version")) || (key9 === "uid")) || (key9 === "lease")) || (key9 === "stateKey")) || (key9 === "at")) || (key9 === "run")) || (key9 === "who"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("terraform-begun" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "terraform-begun"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data64 = data.uid;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/3/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/3/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data65 = data.lease;
if(typeof data65 === "string"){
if(!pattern1.test(data65)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/3/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/3/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data66 = data.stateKey;
if(typeof data66 === "string"){
if(!pattern2.test(data66)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/3/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/3/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data67 = data.at;
if(typeof data67 === "string"){
if(!pattern3.test(data67)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/3/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/3/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data68 = data.run;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/3/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data68.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/3/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data68.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/3/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key10 in data68){
if(!(((key10 === "id") || (key10 === "attempt")) || (key10 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/3/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}); errors++;
}
}
if(data68.id !== undefined){
if(typeof data68.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/3/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data68.attempt !== undefined){
let data70 = data68.attempt;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/3/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 1 || isNaN(data70)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/3/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data68.url !== undefined){
let data71 = data68.url;
const _errs173 = errors;
let valid23 = false;
const _errs174 = errors;
if(typeof data71 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/3/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid6 = _errs174 === errors;
valid23 = valid23 || _valid6;
if(!valid23){
const _errs176 = errors;
if(data71 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/3/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid6 = _errs176 === errors;
valid23 = valid23 || _valid6;
}
if(!valid23){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/3/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/3/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.who !== undefined){
if(typeof data.who !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/who",schemaPath:"#/oneOf/3/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs152 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs180 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.event === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.actor === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"}); errors++;
}
if(data.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
if(data.message === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"}); errors++;
}
if(data.requestSha === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "requestSha"},message:"must have required property '"+"requestSha"+"'"}); errors++;
}
if(data.commit === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"}); errors++;
}
if(data.tree === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"}); errors++;
}
if(data.planDigest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "planDigest"},message:"must have required property '"+"planDigest"+"'"}); errors++;
}
if(data.approvers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "approvers"},message:"must have required property '"+"approvers"+"'"}); errors++;
}
if(data.policy === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"}); errors++;
}
if(data.pullRequest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "pullRequest"},message:"must have required property '"+"pullRequest"+"'"}); errors++;
}
if(data.issue === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"}); errors++;
}
if(data.durationSeconds === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "durationSeconds"},message:"must have required property '"+"durationSeconds"+"'"}); errors++;
}
if(data.priceUsdMonth === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "priceUsdMonth"},message:"must have required property '"+"priceUsdMonth"+"'"}); errors++;
}
if(data.resources === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
for(const key11 in data){
if(!(func2.call(schema11.oneOf[4].properties, key11))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("run-record" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "run-record"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data75 = data.uid;
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/4/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/4/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data76 = data.lease;
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/4/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/4/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data77 = data.stateKey;
if(typeof data77 === "string"){
if(!pattern2.test(data77)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/4/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/4/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data78 = data.at;
if(typeof data78 === "string"){
if(!pattern3.test(data78)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/4/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/4/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data79 = data.run;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/4/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data79.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/4/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data79.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/4/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key12 in data79){
if(!(((key12 === "id") || (key12 === "attempt")) || (key12 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/4/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}); errors++;
}
}
if(data79.id !== undefined){
if(typeof data79.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/4/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data79.attempt !== undefined){
let data81 = data79.attempt;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/4/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 1 || isNaN(data81)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/4/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data79.url !== undefined){
let data82 = data79.url;
const _errs201 = errors;
let valid26 = false;
const _errs202 = errors;
if(typeof data82 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/4/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid7 = _errs202 === errors;
valid26 = valid26 || _valid7;
if(!valid26){
const _errs204 = errors;
if(data82 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/4/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid7 = _errs204 === errors;
valid26 = valid26 || _valid7;
}
if(!valid26){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/4/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/4/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.id !== undefined){
let data83 = data.id;
if(typeof data83 === "string"){
if(!pattern29.test(data83)){
vErrors = fail(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/oneOf/4/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{3,120}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{3,120}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/oneOf/4/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data84 = data.event;
if(!((((((((((((((data84 === "planned") || (data84 === "applied")) || (data84 === "apply-failed")) || (data84 === "approval-missing")) || (data84 === "plan-changed")) || (data84 === "warned")) || (data84 === "kept")) || (data84 === "confirmed")) || (data84 === "blocked")) || (data84 === "end-failed")) || (data84 === "ended")) || (data84 === "closed")) || (data84 === "state-lost")) || (data84 === "lock-broken"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/oneOf/4/properties/event/enum",keyword:"enum",params:{allowedValues: schema11.oneOf[4].properties.event.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.actor !== undefined){
let data85 = data.actor;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor",schemaPath:"#/oneOf/4/properties/actor/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data85.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor",schemaPath:"#/oneOf/4/properties/actor/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key13 in data85){
if(!((key13 === "login") || (key13 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor",schemaPath:"#/oneOf/4/properties/actor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}); errors++;
}
}
if(data85.login !== undefined){
let data86 = data85.login;
if(typeof data86 === "string"){
if(!pattern30.test(data86)){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor/login",schemaPath:"#/oneOf/4/properties/actor/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/actor/login",schemaPath:"#/oneOf/4/properties/actor/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data85.id !== undefined){
let data87 = data85.id;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor/id",schemaPath:"#/oneOf/4/properties/actor/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
vErrors = fail(vErrors, {instancePath:instancePath+"/actor/id",schemaPath:"#/oneOf/4/properties/actor/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/actor",schemaPath:"#/oneOf/4/properties/actor/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.reasonCode !== undefined){
let data88 = data.reasonCode;
if(typeof data88 === "string"){
if(!pattern31.test(data88)){
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/oneOf/4/properties/reasonCode/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,60}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/oneOf/4/properties/reasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.message !== undefined){
let data89 = data.message;
if(typeof data89 === "string"){
if(func6(data89) > 500){
vErrors = fail(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/oneOf/4/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/oneOf/4/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.requestSha !== undefined){
let data90 = data.requestSha;
const _errs221 = errors;
let valid28 = false;
const _errs222 = errors;
if(typeof data90 === "string"){
if(!pattern4.test(data90)){
vErrors = fail(vErrors, {instancePath:instancePath+"/requestSha",schemaPath:"#/oneOf/4/properties/requestSha/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/requestSha",schemaPath:"#/oneOf/4/properties/requestSha/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid8 = _errs222 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs224 = errors;
if(data90 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/requestSha",schemaPath:"#/oneOf/4/properties/requestSha/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid8 = _errs224 === errors;
valid28 = valid28 || _valid8;
}
if(!valid28){
vErrors = fail(vErrors, {instancePath:instancePath+"/requestSha",schemaPath:"#/oneOf/4/properties/requestSha/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs221;
if(vErrors !== null){
if(_errs221){
vErrors.length = _errs221;
}
else {
vErrors = null;
}
}
}
}
if(data.commit !== undefined){
let data91 = data.commit;
const _errs227 = errors;
let valid29 = false;
const _errs228 = errors;
if(typeof data91 === "string"){
if(!pattern4.test(data91)){
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/oneOf/4/properties/commit/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/oneOf/4/properties/commit/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid9 = _errs228 === errors;
valid29 = valid29 || _valid9;
if(!valid29){
const _errs230 = errors;
if(data91 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/oneOf/4/properties/commit/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid9 = _errs230 === errors;
valid29 = valid29 || _valid9;
}
if(!valid29){
vErrors = fail(vErrors, {instancePath:instancePath+"/commit",schemaPath:"#/oneOf/4/properties/commit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
}
if(data.tree !== undefined){
let data92 = data.tree;
const _errs233 = errors;
let valid30 = false;
const _errs234 = errors;
if(typeof data92 === "string"){
if(!pattern4.test(data92)){
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/4/properties/tree/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/4/properties/tree/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid10 = _errs234 === errors;
valid30 = valid30 || _valid10;
if(!valid30){
const _errs236 = errors;
if(data92 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/4/properties/tree/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid10 = _errs236 === errors;
valid30 = valid30 || _valid10;
}
if(!valid30){
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/4/properties/tree/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
}
}
if(data.planDigest !== undefined){
let data93 = data.planDigest;
const _errs239 = errors;
let valid31 = false;
const _errs240 = errors;
if(typeof data93 === "string"){
if(!pattern6.test(data93)){
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/oneOf/4/properties/planDigest/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/oneOf/4/properties/planDigest/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid11 = _errs240 === errors;
valid31 = valid31 || _valid11;
if(!valid31){
const _errs242 = errors;
if(data93 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/oneOf/4/properties/planDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid11 = _errs242 === errors;
valid31 = valid31 || _valid11;
}
if(!valid31){
vErrors = fail(vErrors, {instancePath:instancePath+"/planDigest",schemaPath:"#/oneOf/4/properties/planDigest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
}
}
if(data.approvers !== undefined){
let data94 = data.approvers;
if(Array.isArray(data94)){
const len3 = data94.length;
for(let i3=0; i3<len3; i3++){
let data95 = data94[i3];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i3,schemaPath:"#/oneOf/4/properties/approvers/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data95.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i3,schemaPath:"#/oneOf/4/properties/approvers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key14 in data95){
if(!((key14 === "login") || (key14 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i3,schemaPath:"#/oneOf/4/properties/approvers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}); errors++;
}
}
if(data95.login !== undefined){
let data96 = data95.login;
if(typeof data96 === "string"){
if(!pattern30.test(data96)){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i3+"/login",schemaPath:"#/oneOf/4/properties/approvers/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i3+"/login",schemaPath:"#/oneOf/4/properties/approvers/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data95.id !== undefined){
let data97 = data95.id;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i3+"/id",schemaPath:"#/oneOf/4/properties/approvers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 1 || isNaN(data97)){
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i3+"/id",schemaPath:"#/oneOf/4/properties/approvers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers/" + i3,schemaPath:"#/oneOf/4/properties/approvers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/approvers",schemaPath:"#/oneOf/4/properties/approvers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.policy !== undefined){
let data98 = data.policy;
const _errs254 = errors;
let valid35 = false;
const _errs255 = errors;
if(!(((data98 === "pass") || (data98 === "fail")) || (data98 === "unknown"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/4/properties/policy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.oneOf[4].properties.policy.anyOf[0].enum},message:"must be equal to one of the allowed values"}); errors++;
}
var _valid12 = _errs255 === errors;
valid35 = valid35 || _valid12;
if(!valid35){
const _errs256 = errors;
if(data98 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/4/properties/policy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid12 = _errs256 === errors;
valid35 = valid35 || _valid12;
}
if(!valid35){
vErrors = fail(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/4/properties/policy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
}
}
if(data.pullRequest !== undefined){
let data99 = data.pullRequest;
const _errs259 = errors;
let valid36 = false;
const _errs260 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/oneOf/4/properties/pullRequest/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 1 || isNaN(data99)){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/oneOf/4/properties/pullRequest/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid13 = _errs260 === errors;
valid36 = valid36 || _valid13;
if(!valid36){
const _errs262 = errors;
if(data99 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/oneOf/4/properties/pullRequest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid13 = _errs262 === errors;
valid36 = valid36 || _valid13;
}
if(!valid36){
vErrors = fail(vErrors, {instancePath:instancePath+"/pullRequest",schemaPath:"#/oneOf/4/properties/pullRequest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
}
if(data.issue !== undefined){
let data100 = data.issue;
const _errs265 = errors;
let valid37 = false;
const _errs266 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/4/properties/issue/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 1 || isNaN(data100)){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/4/properties/issue/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid14 = _errs266 === errors;
valid37 = valid37 || _valid14;
if(!valid37){
const _errs268 = errors;
if(data100 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/4/properties/issue/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid14 = _errs268 === errors;
valid37 = valid37 || _valid14;
}
if(!valid37){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/4/properties/issue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs265;
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
}
else {
vErrors = null;
}
}
}
}
if(data.durationSeconds !== undefined){
let data101 = data.durationSeconds;
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
vErrors = fail(vErrors, {instancePath:instancePath+"/durationSeconds",schemaPath:"#/oneOf/4/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/durationSeconds",schemaPath:"#/oneOf/4/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data.priceUsdMonth !== undefined){
let data102 = data.priceUsdMonth;
const _errs273 = errors;
let valid38 = false;
const _errs274 = errors;
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
vErrors = fail(vErrors, {instancePath:instancePath+"/priceUsdMonth",schemaPath:"#/oneOf/4/properties/priceUsdMonth/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/priceUsdMonth",schemaPath:"#/oneOf/4/properties/priceUsdMonth/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
var _valid15 = _errs274 === errors;
valid38 = valid38 || _valid15;
if(!valid38){
const _errs276 = errors;
if(data102 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/priceUsdMonth",schemaPath:"#/oneOf/4/properties/priceUsdMonth/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid15 = _errs276 === errors;
valid38 = valid38 || _valid15;
}
if(!valid38){
vErrors = fail(vErrors, {instancePath:instancePath+"/priceUsdMonth",schemaPath:"#/oneOf/4/properties/priceUsdMonth/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
}
}
if(data.resources !== undefined){
let data103 = data.resources;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/oneOf/4/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/oneOf/4/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs180 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs280 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.stage === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"}); errors++;
}
if(data.end === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"}); errors++;
}
if(data.issue === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"}); errors++;
}
if(data.comment === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "comment"},message:"must have required property '"+"comment"+"'"}); errors++;
}
if(data.rehearsal === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "rehearsal"},message:"must have required property '"+"rehearsal"+"'"}); errors++;
}
for(const key15 in data){
if(!(func2.call(schema11.oneOf[5].properties, key15))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("warning" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "warning"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data106 = data.uid;
if(typeof data106 === "string"){
if(!pattern0.test(data106)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/5/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/5/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data107 = data.lease;
if(typeof data107 === "string"){
if(!pattern1.test(data107)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/5/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/5/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data108 = data.stateKey;
if(typeof data108 === "string"){
if(!pattern2.test(data108)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/5/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/5/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data109 = data.at;
if(typeof data109 === "string"){
if(!pattern3.test(data109)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/5/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/5/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data110 = data.run;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/5/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data110.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/5/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data110.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/5/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key16 in data110){
if(!(((key16 === "id") || (key16 === "attempt")) || (key16 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/5/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}); errors++;
}
}
if(data110.id !== undefined){
if(typeof data110.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/5/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data110.attempt !== undefined){
let data112 = data110.attempt;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/5/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 1 || isNaN(data112)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/5/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data110.url !== undefined){
let data113 = data110.url;
const _errs301 = errors;
let valid41 = false;
const _errs302 = errors;
if(typeof data113 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/5/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid16 = _errs302 === errors;
valid41 = valid41 || _valid16;
if(!valid41){
const _errs304 = errors;
if(data113 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/5/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid16 = _errs304 === errors;
valid41 = valid41 || _valid16;
}
if(!valid41){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/5/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs301;
if(vErrors !== null){
if(_errs301){
vErrors.length = _errs301;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/5/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.stage !== undefined){
let data114 = data.stage;
if(typeof data114 === "string"){
if(!pattern41.test(data114)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/5/properties/stage/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}[hdw]$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}[hdw]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stage",schemaPath:"#/oneOf/5/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.end !== undefined){
let data115 = data.end;
if(typeof data115 === "string"){
if(!pattern3.test(data115)){
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/oneOf/5/properties/end/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/oneOf/5/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.issue !== undefined){
let data116 = data.issue;
const _errs311 = errors;
let valid42 = false;
const _errs312 = errors;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/5/properties/issue/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 < 1 || isNaN(data116)){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/5/properties/issue/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid17 = _errs312 === errors;
valid42 = valid42 || _valid17;
if(!valid42){
const _errs314 = errors;
if(data116 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/5/properties/issue/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid17 = _errs314 === errors;
valid42 = valid42 || _valid17;
}
if(!valid42){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/5/properties/issue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs311;
if(vErrors !== null){
if(_errs311){
vErrors.length = _errs311;
}
else {
vErrors = null;
}
}
}
}
if(data.comment !== undefined){
let data117 = data.comment;
const _errs317 = errors;
let valid43 = false;
const _errs318 = errors;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/5/properties/comment/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 1 || isNaN(data117)){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/5/properties/comment/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid18 = _errs318 === errors;
valid43 = valid43 || _valid18;
if(!valid43){
const _errs320 = errors;
if(data117 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/5/properties/comment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid18 = _errs320 === errors;
valid43 = valid43 || _valid18;
}
if(!valid43){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/5/properties/comment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
}
}
if(data.rehearsal !== undefined){
let data118 = data.rehearsal;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rehearsal",schemaPath:"#/oneOf/5/properties/rehearsal/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data118.data === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/rehearsal",schemaPath:"#/oneOf/5/properties/rehearsal/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"}); errors++;
}
for(const key17 in data118){
if(!((key17 === "resources") || (key17 === "data"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rehearsal",schemaPath:"#/oneOf/5/properties/rehearsal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}); errors++;
}
}
if(data118.resources !== undefined){
let data119 = data118.resources;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/rehearsal/resources",schemaPath:"#/oneOf/5/properties/rehearsal/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 0 || isNaN(data119)){
vErrors = fail(vErrors, {instancePath:instancePath+"/rehearsal/resources",schemaPath:"#/oneOf/5/properties/rehearsal/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data118.data !== undefined){
let data120 = data118.data;
if(Array.isArray(data120)){
const len4 = data120.length;
for(let i4=0; i4<len4; i4++){
if(typeof data120[i4] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/rehearsal/data/" + i4,schemaPath:"#/oneOf/5/properties/rehearsal/properties/data/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rehearsal/data",schemaPath:"#/oneOf/5/properties/rehearsal/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/rehearsal",schemaPath:"#/oneOf/5/properties/rehearsal/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs280 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs331 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.by === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"}); errors++;
}
if(data.until === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"}); errors++;
}
if(data.comment === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "comment"},message:"must have required property '"+"comment"+"'"}); errors++;
}
for(const key18 in data){
if(!(func2.call(schema11.oneOf[6].properties, key18))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("hold" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "hold"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data124 = data.uid;
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/6/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/6/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data125 = data.lease;
if(typeof data125 === "string"){
if(!pattern1.test(data125)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/6/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/6/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data126 = data.stateKey;
if(typeof data126 === "string"){
if(!pattern2.test(data126)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/6/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/6/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data127 = data.at;
if(typeof data127 === "string"){
if(!pattern3.test(data127)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/6/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/6/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data128 = data.run;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/6/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data128.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/6/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data128.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/6/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key19 in data128){
if(!(((key19 === "id") || (key19 === "attempt")) || (key19 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/6/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}); errors++;
}
}
if(data128.id !== undefined){
if(typeof data128.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/6/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data128.attempt !== undefined){
let data130 = data128.attempt;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/6/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 1 || isNaN(data130)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/6/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data128.url !== undefined){
let data131 = data128.url;
const _errs352 = errors;
let valid49 = false;
const _errs353 = errors;
if(typeof data131 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/6/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid19 = _errs353 === errors;
valid49 = valid49 || _valid19;
if(!valid49){
const _errs355 = errors;
if(data131 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/6/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid19 = _errs355 === errors;
valid49 = valid49 || _valid19;
}
if(!valid49){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/6/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs352;
if(vErrors !== null){
if(_errs352){
vErrors.length = _errs352;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/6/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.by !== undefined){
let data132 = data.by;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/6/properties/by/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data132.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/6/properties/by/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key20 in data132){
if(!((key20 === "login") || (key20 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/6/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}); errors++;
}
}
if(data132.login !== undefined){
let data133 = data132.login;
if(typeof data133 === "string"){
if(!pattern30.test(data133)){
vErrors = fail(vErrors, {instancePath:instancePath+"/by/login",schemaPath:"#/oneOf/6/properties/by/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/by/login",schemaPath:"#/oneOf/6/properties/by/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data132.id !== undefined){
let data134 = data132.id;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/by/id",schemaPath:"#/oneOf/6/properties/by/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 1 || isNaN(data134)){
vErrors = fail(vErrors, {instancePath:instancePath+"/by/id",schemaPath:"#/oneOf/6/properties/by/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/6/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.until !== undefined){
let data135 = data.until;
if(typeof data135 === "string"){
if(!pattern3.test(data135)){
vErrors = fail(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/oneOf/6/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/until",schemaPath:"#/oneOf/6/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.comment !== undefined){
let data136 = data.comment;
const _errs367 = errors;
let valid51 = false;
const _errs368 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/6/properties/comment/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 1 || isNaN(data136)){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/6/properties/comment/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid20 = _errs368 === errors;
valid51 = valid51 || _valid20;
if(!valid51){
const _errs370 = errors;
if(data136 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/6/properties/comment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid20 = _errs370 === errors;
valid51 = valid51 || _valid20;
}
if(!valid51){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/6/properties/comment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs367;
if(vErrors !== null){
if(_errs367){
vErrors.length = _errs367;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs331 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
const _errs372 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.by === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"}); errors++;
}
if(data.digest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"}); errors++;
}
if(data.headSha === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "headSha"},message:"must have required property '"+"headSha"+"'"}); errors++;
}
if(data.comment === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "comment"},message:"must have required property '"+"comment"+"'"}); errors++;
}
for(const key21 in data){
if(!(func2.call(schema11.oneOf[7].properties, key21))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("approval" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "approval"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data139 = data.uid;
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/7/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/7/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data140 = data.lease;
if(typeof data140 === "string"){
if(!pattern1.test(data140)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/7/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/7/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data141 = data.stateKey;
if(typeof data141 === "string"){
if(!pattern2.test(data141)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/7/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/7/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data142 = data.at;
if(typeof data142 === "string"){
if(!pattern3.test(data142)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/7/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/7/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data143 = data.run;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/7/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data143.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/7/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data143.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/7/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key22 in data143){
if(!(((key22 === "id") || (key22 === "attempt")) || (key22 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/7/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}); errors++;
}
}
if(data143.id !== undefined){
if(typeof data143.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/7/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data143.attempt !== undefined){
let data145 = data143.attempt;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/7/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 1 || isNaN(data145)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/7/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data143.url !== undefined){
let data146 = data143.url;
const _errs393 = errors;
let valid54 = false;
const _errs394 = errors;
if(typeof data146 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/7/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid21 = _errs394 === errors;
valid54 = valid54 || _valid21;
if(!valid54){
const _errs396 = errors;
if(data146 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/7/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid21 = _errs396 === errors;
valid54 = valid54 || _valid21;
}
if(!valid54){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/7/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs393;
if(vErrors !== null){
if(_errs393){
vErrors.length = _errs393;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/7/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.by !== undefined){
let data147 = data.by;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/7/properties/by/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data147.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/7/properties/by/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key23 in data147){
if(!((key23 === "login") || (key23 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/7/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}); errors++;
}
}
if(data147.login !== undefined){
let data148 = data147.login;
if(typeof data148 === "string"){
if(!pattern30.test(data148)){
vErrors = fail(vErrors, {instancePath:instancePath+"/by/login",schemaPath:"#/oneOf/7/properties/by/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/by/login",schemaPath:"#/oneOf/7/properties/by/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data147.id !== undefined){
let data149 = data147.id;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/by/id",schemaPath:"#/oneOf/7/properties/by/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 1 || isNaN(data149)){
vErrors = fail(vErrors, {instancePath:instancePath+"/by/id",schemaPath:"#/oneOf/7/properties/by/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/7/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.digest !== undefined){
let data150 = data.digest;
if(typeof data150 === "string"){
if(!pattern6.test(data150)){
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/7/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/7/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.headSha !== undefined){
let data151 = data.headSha;
if(typeof data151 === "string"){
if(!pattern4.test(data151)){
vErrors = fail(vErrors, {instancePath:instancePath+"/headSha",schemaPath:"#/oneOf/7/properties/headSha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/headSha",schemaPath:"#/oneOf/7/properties/headSha/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.comment !== undefined){
let data152 = data.comment;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/7/properties/comment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 1 || isNaN(data152)){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/7/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs372 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
}
const _errs411 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.by === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"}); errors++;
}
if(data.rule === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"}); errors++;
}
if(data.reason === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
if(data.headSha === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "headSha"},message:"must have required property '"+"headSha"+"'"}); errors++;
}
if(data.digest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"}); errors++;
}
for(const key24 in data){
if(!(func2.call(schema11.oneOf[8].properties, key24))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("override" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "override"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data155 = data.uid;
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/8/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/8/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data156 = data.lease;
if(typeof data156 === "string"){
if(!pattern1.test(data156)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/8/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/8/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data157 = data.stateKey;
if(typeof data157 === "string"){
if(!pattern2.test(data157)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/8/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/8/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data158 = data.at;
if(typeof data158 === "string"){
if(!pattern3.test(data158)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/8/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/8/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data159 = data.run;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/8/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data159.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/8/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data159.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/8/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key25 in data159){
if(!(((key25 === "id") || (key25 === "attempt")) || (key25 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/8/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}); errors++;
}
}
if(data159.id !== undefined){
if(typeof data159.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/8/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data159.attempt !== undefined){
let data161 = data159.attempt;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/8/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 1 || isNaN(data161)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/8/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data159.url !== undefined){
let data162 = data159.url;
const _errs432 = errors;
let valid58 = false;
const _errs433 = errors;
if(typeof data162 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/8/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid22 = _errs433 === errors;
valid58 = valid58 || _valid22;
if(!valid58){
const _errs435 = errors;
if(data162 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/8/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid22 = _errs435 === errors;
valid58 = valid58 || _valid22;
}
if(!valid58){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/8/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/8/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.by !== undefined){
let data163 = data.by;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/8/properties/by/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data163.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/8/properties/by/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key26 in data163){
if(!((key26 === "login") || (key26 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/8/properties/by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}); errors++;
}
}
if(data163.login !== undefined){
let data164 = data163.login;
if(typeof data164 === "string"){
if(!pattern30.test(data164)){
vErrors = fail(vErrors, {instancePath:instancePath+"/by/login",schemaPath:"#/oneOf/8/properties/by/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/by/login",schemaPath:"#/oneOf/8/properties/by/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data163.id !== undefined){
let data165 = data163.id;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/by/id",schemaPath:"#/oneOf/8/properties/by/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 1 || isNaN(data165)){
vErrors = fail(vErrors, {instancePath:instancePath+"/by/id",schemaPath:"#/oneOf/8/properties/by/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/oneOf/8/properties/by/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/oneOf/8/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.reason !== undefined){
let data167 = data.reason;
if(typeof data167 === "string"){
if(func6(data167) > 500){
vErrors = fail(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/8/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/8/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.comment !== undefined){
let data168 = data.comment;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/8/properties/comment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 < 1 || isNaN(data168)){
vErrors = fail(vErrors, {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/8/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data.headSha !== undefined){
let data169 = data.headSha;
if(typeof data169 === "string"){
if(!pattern4.test(data169)){
vErrors = fail(vErrors, {instancePath:instancePath+"/headSha",schemaPath:"#/oneOf/8/properties/headSha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/headSha",schemaPath:"#/oneOf/8/properties/headSha/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.digest !== undefined){
let data170 = data.digest;
const _errs453 = errors;
let valid60 = false;
const _errs454 = errors;
if(typeof data170 === "string"){
if(!pattern6.test(data170)){
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/8/properties/digest/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/8/properties/digest/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid23 = _errs454 === errors;
valid60 = valid60 || _valid23;
if(!valid60){
const _errs456 = errors;
if(data170 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/8/properties/digest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid23 = _errs456 === errors;
valid60 = valid60 || _valid23;
}
if(!valid60){
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/8/properties/digest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs453;
if(vErrors !== null){
if(_errs453){
vErrors.length = _errs453;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs411 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
}
const _errs458 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.reasonCode === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "reasonCode"},message:"must have required property '"+"reasonCode"+"'"}); errors++;
}
if(data.start === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"}); errors++;
}
if(data.end === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"}); errors++;
}
if(data.lineage === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'"}); errors++;
}
if(data.serial === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "serial"},message:"must have required property '"+"serial"+"'"}); errors++;
}
if(data.destroyed === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "destroyed"},message:"must have required property '"+"destroyed"+"'"}); errors++;
}
if(data.leftovers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "leftovers"},message:"must have required property '"+"leftovers"+"'"}); errors++;
}
if(data.entry === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "entry"},message:"must have required property '"+"entry"+"'"}); errors++;
}
for(const key27 in data){
if(!(func2.call(schema11.oneOf[9].properties, key27))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("tombstone" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "tombstone"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data173 = data.uid;
if(typeof data173 === "string"){
if(!pattern0.test(data173)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/9/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/9/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data174 = data.lease;
if(typeof data174 === "string"){
if(!pattern1.test(data174)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/9/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/9/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data175 = data.stateKey;
if(typeof data175 === "string"){
if(!pattern2.test(data175)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/9/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/9/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data176 = data.at;
if(typeof data176 === "string"){
if(!pattern3.test(data176)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/9/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/9/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data177 = data.run;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/9/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data177.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/9/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data177.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/9/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key28 in data177){
if(!(((key28 === "id") || (key28 === "attempt")) || (key28 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/9/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}); errors++;
}
}
if(data177.id !== undefined){
if(typeof data177.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/9/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data177.attempt !== undefined){
let data179 = data177.attempt;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/9/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 1 || isNaN(data179)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/9/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data177.url !== undefined){
let data180 = data177.url;
const _errs479 = errors;
let valid63 = false;
const _errs480 = errors;
if(typeof data180 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/9/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid24 = _errs480 === errors;
valid63 = valid63 || _valid24;
if(!valid63){
const _errs482 = errors;
if(data180 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/9/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid24 = _errs482 === errors;
valid63 = valid63 || _valid24;
}
if(!valid63){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/9/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs479;
if(vErrors !== null){
if(_errs479){
vErrors.length = _errs479;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/9/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.reasonCode !== undefined){
if(typeof data.reasonCode !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/reasonCode",schemaPath:"#/oneOf/9/properties/reasonCode/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.start !== undefined){
let data182 = data.start;
const _errs487 = errors;
let valid64 = false;
const _errs488 = errors;
if(typeof data182 === "string"){
if(!pattern3.test(data182)){
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/oneOf/9/properties/start/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/oneOf/9/properties/start/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid25 = _errs488 === errors;
valid64 = valid64 || _valid25;
if(!valid64){
const _errs490 = errors;
if(data182 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/oneOf/9/properties/start/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid25 = _errs490 === errors;
valid64 = valid64 || _valid25;
}
if(!valid64){
vErrors = fail(vErrors, {instancePath:instancePath+"/start",schemaPath:"#/oneOf/9/properties/start/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs487;
if(vErrors !== null){
if(_errs487){
vErrors.length = _errs487;
}
else {
vErrors = null;
}
}
}
}
if(data.end !== undefined){
let data183 = data.end;
if(typeof data183 === "string"){
if(!pattern3.test(data183)){
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/oneOf/9/properties/end/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/end",schemaPath:"#/oneOf/9/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lineage !== undefined){
let data184 = data.lineage;
const _errs495 = errors;
let valid65 = false;
const _errs496 = errors;
if(typeof data184 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/oneOf/9/properties/lineage/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid26 = _errs496 === errors;
valid65 = valid65 || _valid26;
if(!valid65){
const _errs498 = errors;
if(data184 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/oneOf/9/properties/lineage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid26 = _errs498 === errors;
valid65 = valid65 || _valid26;
}
if(!valid65){
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/oneOf/9/properties/lineage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs495;
if(vErrors !== null){
if(_errs495){
vErrors.length = _errs495;
}
else {
vErrors = null;
}
}
}
}
if(data.serial !== undefined){
let data185 = data.serial;
const _errs501 = errors;
let valid66 = false;
const _errs502 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/oneOf/9/properties/serial/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/oneOf/9/properties/serial/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
var _valid27 = _errs502 === errors;
valid66 = valid66 || _valid27;
if(!valid66){
const _errs504 = errors;
if(data185 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/oneOf/9/properties/serial/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid27 = _errs504 === errors;
valid66 = valid66 || _valid27;
}
if(!valid66){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/oneOf/9/properties/serial/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs501;
if(vErrors !== null){
if(_errs501){
vErrors.length = _errs501;
}
else {
vErrors = null;
}
}
}
}
if(data.destroyed !== undefined){
let data186 = data.destroyed;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/destroyed",schemaPath:"#/oneOf/9/properties/destroyed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
vErrors = fail(vErrors, {instancePath:instancePath+"/destroyed",schemaPath:"#/oneOf/9/properties/destroyed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.leftovers !== undefined){
let data187 = data.leftovers;
if(Array.isArray(data187)){
const len5 = data187.length;
for(let i5=0; i5<len5; i5++){
if(typeof data187[i5] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/leftovers/" + i5,schemaPath:"#/oneOf/9/properties/leftovers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/leftovers",schemaPath:"#/oneOf/9/properties/leftovers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.kept !== undefined){
let data189 = data.kept;
if(Array.isArray(data189)){
const len6 = data189.length;
for(let i6=0; i6<len6; i6++){
if(typeof data189[i6] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/kept/" + i6,schemaPath:"#/oneOf/9/properties/kept/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/kept",schemaPath:"#/oneOf/9/properties/kept/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.entry !== undefined){
let data191 = data.entry;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/entry",schemaPath:"#/oneOf/9/properties/entry/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs458 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
}
const _errs519 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.uid === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data.lease === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data.stateKey === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "stateKey"},message:"must have required property '"+"stateKey"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
if(data.tree === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"}); errors++;
}
if(data.drifted === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "drifted"},message:"must have required property '"+"drifted"+"'"}); errors++;
}
if(data.digest === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"}); errors++;
}
if(data.summary === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"}); errors++;
}
if(data.outside === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "outside"},message:"must have required property '"+"outside"+"'"}); errors++;
}
if(data.issue === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"}); errors++;
}
for(const key29 in data){
if(!(func2.call(schema11.oneOf[10].properties, key29))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("drift" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "drift"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.uid !== undefined){
let data194 = data.uid;
if(typeof data194 === "string"){
if(!pattern0.test(data194)){
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/10/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/uid",schemaPath:"#/oneOf/10/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.lease !== undefined){
let data195 = data.lease;
if(typeof data195 === "string"){
if(!pattern1.test(data195)){
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/10/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lease",schemaPath:"#/oneOf/10/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.stateKey !== undefined){
let data196 = data.stateKey;
if(typeof data196 === "string"){
if(!pattern2.test(data196)){
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/10/properties/stateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"},message:"must match pattern \""+"^[0-9]+/[a-z0-9-]+/[a-z0-9-]+/[a-z2-7]{26}/terraform\\.tfstate$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/stateKey",schemaPath:"#/oneOf/10/properties/stateKey/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data197 = data.at;
if(typeof data197 === "string"){
if(!pattern3.test(data197)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/10/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/10/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data198 = data.run;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/10/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data198.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/10/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data198.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/10/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key30 in data198){
if(!(((key30 === "id") || (key30 === "attempt")) || (key30 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/10/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}); errors++;
}
}
if(data198.id !== undefined){
if(typeof data198.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/10/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data198.attempt !== undefined){
let data200 = data198.attempt;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/10/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 < 1 || isNaN(data200)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/10/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data198.url !== undefined){
let data201 = data198.url;
const _errs540 = errors;
let valid73 = false;
const _errs541 = errors;
if(typeof data201 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/10/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid28 = _errs541 === errors;
valid73 = valid73 || _valid28;
if(!valid73){
const _errs543 = errors;
if(data201 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/10/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid28 = _errs543 === errors;
valid73 = valid73 || _valid28;
}
if(!valid73){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/10/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs540;
if(vErrors !== null){
if(_errs540){
vErrors.length = _errs540;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/10/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.tree !== undefined){
let data202 = data.tree;
if(typeof data202 === "string"){
if(!pattern4.test(data202)){
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/10/properties/tree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/10/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.drifted !== undefined){
if(typeof data.drifted !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/drifted",schemaPath:"#/oneOf/10/properties/drifted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.digest !== undefined){
let data204 = data.digest;
const _errs550 = errors;
let valid74 = false;
const _errs551 = errors;
if(typeof data204 === "string"){
if(!pattern6.test(data204)){
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/10/properties/digest/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/10/properties/digest/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid29 = _errs551 === errors;
valid74 = valid74 || _valid29;
if(!valid74){
const _errs553 = errors;
if(data204 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/10/properties/digest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid29 = _errs553 === errors;
valid74 = valid74 || _valid29;
}
if(!valid74){
vErrors = fail(vErrors, {instancePath:instancePath+"/digest",schemaPath:"#/oneOf/10/properties/digest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs550;
if(vErrors !== null){
if(_errs550){
vErrors.length = _errs550;
}
else {
vErrors = null;
}
}
}
}
if(data.summary !== undefined){
let data205 = data.summary;
const _errs556 = errors;
let valid75 = false;
const _errs557 = errors;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.version === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data205.lease === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/required",keyword:"required",params:{missingProperty: "lease"},message:"must have required property '"+"lease"+"'"}); errors++;
}
if(data205.uid === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'"}); errors++;
}
if(data205.digest === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"}); errors++;
}
if(data205.complete === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"}); errors++;
}
if(data205.counts === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"}); errors++;
}
if(data205.resources === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data205.outputs === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/required",keyword:"required",params:{missingProperty: "outputs"},message:"must have required property '"+"outputs"+"'"}); errors++;
}
for(const key31 in data205){
if(!((((((((key31 === "version") || (key31 === "lease")) || (key31 === "uid")) || (key31 === "digest")) || (key31 === "complete")) || (key31 === "counts")) || (key31 === "resources")) || (key31 === "outputs"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}); errors++;
}
}
if(data205.version !== undefined){
if(1 !== data205.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/version",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data205.lease !== undefined){
let data207 = data205.lease;
if(typeof data207 === "string"){
if(!pattern1.test(data207)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/lease",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/lease",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data205.uid !== undefined){
let data208 = data205.uid;
if(typeof data208 === "string"){
if(!pattern0.test(data208)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/uid",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/uid/pattern",keyword:"pattern",params:{pattern: "^[a-z2-7]{26}$"},message:"must match pattern \""+"^[a-z2-7]{26}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/uid",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/uid/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data205.digest !== undefined){
let data209 = data205.digest;
if(typeof data209 === "string"){
if(!pattern6.test(data209)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/digest",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/digest",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data205.complete !== undefined){
if(typeof data205.complete !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/complete",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data205.counts !== undefined){
let data211 = data205.counts;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.create === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/required",keyword:"required",params:{missingProperty: "create"},message:"must have required property '"+"create"+"'"}); errors++;
}
if(data211.update === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/required",keyword:"required",params:{missingProperty: "update"},message:"must have required property '"+"update"+"'"}); errors++;
}
if(data211.replace === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/required",keyword:"required",params:{missingProperty: "replace"},message:"must have required property '"+"replace"+"'"}); errors++;
}
if(data211.destroy === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/required",keyword:"required",params:{missingProperty: "destroy"},message:"must have required property '"+"destroy"+"'"}); errors++;
}
for(const key32 in data211){
if(!((((key32 === "create") || (key32 === "update")) || (key32 === "replace")) || (key32 === "destroy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}); errors++;
}
}
if(data211.create !== undefined){
let data212 = data211.create;
if(!(((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212))) && (isFinite(data212)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/create",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/properties/create/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 0 || isNaN(data212)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/create",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/properties/create/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data211.update !== undefined){
let data213 = data211.update;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/update",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/properties/update/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 0 || isNaN(data213)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/update",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/properties/update/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data211.replace !== undefined){
let data214 = data211.replace;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/replace",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/properties/replace/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/replace",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/properties/replace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data211.destroy !== undefined){
let data215 = data211.destroy;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/destroy",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/properties/destroy/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 0 || isNaN(data215)){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts/destroy",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/properties/destroy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/counts",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data205.resources !== undefined){
let data216 = data205.resources;
if(Array.isArray(data216)){
const len7 = data216.length;
for(let i7=0; i7<len7; i7++){
let data217 = data216[i7];
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.address === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7,schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"}); errors++;
}
if(data217.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7,schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data217.action === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7,schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"}); errors++;
}
if(data217.attributes === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7,schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'"}); errors++;
}
if(data217.holdsData === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7,schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/required",keyword:"required",params:{missingProperty: "holdsData"},message:"must have required property '"+"holdsData"+"'"}); errors++;
}
for(const key33 in data217){
if(!(((((key33 === "address") || (key33 === "type")) || (key33 === "action")) || (key33 === "attributes")) || (key33 === "holdsData"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7,schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}); errors++;
}
}
if(data217.address !== undefined){
if(typeof data217.address !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7+"/address",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data217.type !== undefined){
if(typeof data217.type !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7+"/type",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data217.action !== undefined){
let data220 = data217.action;
if(!((((data220 === "create") || (data220 === "update")) || (data220 === "replace")) || (data220 === "destroy"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7+"/action",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.oneOf[10].properties.summary.anyOf[0].properties.resources.items.properties.action.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data217.attributes !== undefined){
let data221 = data217.attributes;
if(Array.isArray(data221)){
const len8 = data221.length;
for(let i8=0; i8<len8; i8++){
if(typeof data221[i8] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7+"/attributes/" + i8,schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7+"/attributes",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data217.holdsData !== undefined){
if(typeof data217.holdsData !== "boolean"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7+"/holdsData",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/properties/holdsData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources/" + i7,schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/resources",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data205.outputs !== undefined){
let data224 = data205.outputs;
if(Array.isArray(data224)){
const len9 = data224.length;
for(let i9=0; i9<len9; i9++){
if(typeof data224[i9] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/outputs/" + i9,schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/outputs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary/outputs",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid30 = _errs557 === errors;
valid75 = valid75 || _valid30;
if(!valid75){
const _errs600 = errors;
if(data205 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid30 = _errs600 === errors;
valid75 = valid75 || _valid30;
}
if(!valid75){
vErrors = fail(vErrors, {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/10/properties/summary/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs556;
if(vErrors !== null){
if(_errs556){
vErrors.length = _errs556;
}
else {
vErrors = null;
}
}
}
}
if(data.outside !== undefined){
let data226 = data.outside;
if(Array.isArray(data226)){
const len10 = data226.length;
for(let i10=0; i10<len10; i10++){
if(typeof data226[i10] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/outside/" + i10,schemaPath:"#/oneOf/10/properties/outside/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outside",schemaPath:"#/oneOf/10/properties/outside/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.issue !== undefined){
let data228 = data.issue;
const _errs607 = errors;
let valid87 = false;
const _errs608 = errors;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/10/properties/issue/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 < 1 || isNaN(data228)){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/10/properties/issue/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
var _valid31 = _errs608 === errors;
valid87 = valid87 || _valid31;
if(!valid87){
const _errs610 = errors;
if(data228 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/10/properties/issue/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid31 = _errs610 === errors;
valid87 = valid87 || _valid31;
}
if(!valid87){
vErrors = fail(vErrors, {instancePath:instancePath+"/issue",schemaPath:"#/oneOf/10/properties/issue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs607;
if(vErrors !== null){
if(_errs607){
vErrors.length = _errs607;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs519 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
}
const _errs612 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"}); errors++;
}
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.sequence === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "sequence"},message:"must have required property '"+"sequence"+"'"}); errors++;
}
if(data.records === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"}); errors++;
}
if(data.previous === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "previous"},message:"must have required property '"+"previous"+"'"}); errors++;
}
if(data.hash === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"}); errors++;
}
if(data.at === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"}); errors++;
}
if(data.run === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"}); errors++;
}
for(const key34 in data){
if(!((((((((key34 === "kind") || (key34 === "version")) || (key34 === "sequence")) || (key34 === "records")) || (key34 === "previous")) || (key34 === "hash")) || (key34 === "at")) || (key34 === "run"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}); errors++;
}
}
if(data.kind !== undefined){
if("chain-head" !== data.kind){
vErrors = fail(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "chain-head"},message:"must be equal to constant"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.sequence !== undefined){
let data231 = data.sequence;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/11/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 1 || isNaN(data231)){
vErrors = fail(vErrors, {instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/11/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data.records !== undefined){
let data232 = data.records;
if(Array.isArray(data232)){
if(data232.length < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/records",schemaPath:"#/oneOf/11/properties/records/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
const len11 = data232.length;
for(let i11=0; i11<len11; i11++){
if(typeof data232[i11] !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/records/" + i11,schemaPath:"#/oneOf/11/properties/records/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/records",schemaPath:"#/oneOf/11/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.previous !== undefined){
let data234 = data.previous;
const _errs624 = errors;
let valid91 = false;
const _errs625 = errors;
if(typeof data234 === "string"){
if(!pattern6.test(data234)){
vErrors = fail(vErrors, {instancePath:instancePath+"/previous",schemaPath:"#/oneOf/11/properties/previous/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/previous",schemaPath:"#/oneOf/11/properties/previous/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid32 = _errs625 === errors;
valid91 = valid91 || _valid32;
if(!valid91){
const _errs627 = errors;
if(data234 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/previous",schemaPath:"#/oneOf/11/properties/previous/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid32 = _errs627 === errors;
valid91 = valid91 || _valid32;
}
if(!valid91){
vErrors = fail(vErrors, {instancePath:instancePath+"/previous",schemaPath:"#/oneOf/11/properties/previous/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs624;
if(vErrors !== null){
if(_errs624){
vErrors.length = _errs624;
}
else {
vErrors = null;
}
}
}
}
if(data.hash !== undefined){
let data235 = data.hash;
if(typeof data235 === "string"){
if(!pattern6.test(data235)){
vErrors = fail(vErrors, {instancePath:instancePath+"/hash",schemaPath:"#/oneOf/11/properties/hash/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/hash",schemaPath:"#/oneOf/11/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.at !== undefined){
let data236 = data.at;
if(typeof data236 === "string"){
if(!pattern3.test(data236)){
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/11/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/oneOf/11/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.run !== undefined){
let data237 = data.run;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/11/properties/run/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data237.attempt === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/11/properties/run/required",keyword:"required",params:{missingProperty: "attempt"},message:"must have required property '"+"attempt"+"'"}); errors++;
}
if(data237.url === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/11/properties/run/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
for(const key35 in data237){
if(!(((key35 === "id") || (key35 === "attempt")) || (key35 === "url"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/11/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}); errors++;
}
}
if(data237.id !== undefined){
if(typeof data237.id !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/id",schemaPath:"#/oneOf/11/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data237.attempt !== undefined){
let data239 = data237.attempt;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/11/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 1 || isNaN(data239)){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/attempt",schemaPath:"#/oneOf/11/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
if(data237.url !== undefined){
let data240 = data237.url;
const _errs641 = errors;
let valid93 = false;
const _errs642 = errors;
if(typeof data240 !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/11/properties/run/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid33 = _errs642 === errors;
valid93 = valid93 || _valid33;
if(!valid93){
const _errs644 = errors;
if(data240 !== null){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/11/properties/run/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"}); errors++;
}
var _valid33 = _errs644 === errors;
valid93 = valid93 || _valid33;
}
if(!valid93){
vErrors = fail(vErrors, {instancePath:instancePath+"/run/url",schemaPath:"#/oneOf/11/properties/run/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs641;
if(vErrors !== null){
if(_errs641){
vErrors.length = _errs641;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/oneOf/11/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs612 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"}); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/evidence.js
// Generated from schemas/evidence.schema.json by `npm run generate`. Do not edit.


// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/evidence/evidence.js





const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,127}$/;
const LEASE = /^[a-z][a-z0-9-]{0,38}[a-z0-9]\/[a-z][a-z0-9-]{0,38}[a-z0-9]$/;
/** Objects read at the same time; small, as S3 answers each in some 20 ms. */
const READERS = 8;
const validate = (0,schema/* validator */.Nc)(evidence_check_namespaceObject);
/** @param repositoryId numeric id of the platform repository; every key begins with it */
function openEvidence(storage, repositoryId) {
    const folder = (lease, uid) => {
        if (!LEASE.test(lease) || !(0,brands/* isUid */.hO)(uid))
            throw new result/* Fault */.vC('evidence-key', `not a lease and a uid: ${JSON.stringify([lease, uid])}`);
        return `${repositoryId}/${lease}/${uid}/evidence/`;
    };
    const keyOf = (kind, lease, uid, id) => {
        if (!ID.test(id))
            throw new result/* Fault */.vC('evidence-key', `not an id of evidence: ${JSON.stringify(id)}`);
        return `${folder(lease, uid)}${kind}/${id}.json`;
    };
    const readKey = async (key) => {
        const content = await storage.read(key);
        if (content === undefined)
            return undefined;
        const evidence = readEvidence(key, content);
        if (evidence.kind === 'chain-head' || !key.startsWith(folder(evidence.lease, evidence.uid)))
            throw new result/* Fault */.vC('evidence-malformed', `${key} is about another lease than its key says`);
        if (key.split('/').at(-2) !== evidence.kind)
            throw new result/* Fault */.vC('evidence-malformed', `${key} holds evidence of kind ${evidence.kind}`);
        return evidence;
    };
    return {
        async create(evidence, id) {
            const key = keyOf(evidence.kind, evidence.lease, evidence.uid, id);
            return storage.create(key, writeEvidence(key, evidence));
        },
        async read(kind, lease, uid, id) {
            const evidence = await readKey(keyOf(kind, lease, uid, id));
            return evidence !== undefined && isKind(evidence, kind) ? evidence : undefined;
        },
        async list(lease, uid) {
            const keys = await storage.list(folder(lease, uid));
            return readAll(keys, readKey);
        },
        async listReadable(lease, uid) {
            const keys = await storage.list(folder(lease, uid));
            const malformed = [];
            const found = await readAll(keys, async (key) => {
                const one = await readKey(key).catch(ifMalformed);
                if (one === 'malformed')
                    malformed.push(key);
                return one;
            });
            return { evidence: found.filter((one) => one !== 'malformed'), malformed };
        },
        async leases() {
            return leasesOf(repositoryId, await storage.list(`${repositoryId}/`));
        },
        async heads() {
            const keys = await storage.list(`${repositoryId}/ledger/heads/`);
            return readAll(keys, async (key) => {
                const content = await storage.read(key);
                const head = content === undefined ? undefined : readEvidence(key, content);
                if (head?.kind !== 'chain-head' || headKey(repositoryId, head.sequence) !== key)
                    throw new result/* Fault */.vC('evidence-malformed', `${key} is not the head of the ledger that its key says`);
                return head;
            });
        },
        async createHead(head) {
            const key = headKey(repositoryId, head.sequence);
            return storage.create(key, writeEvidence(key, head));
        },
    };
}
function ifMalformed(error) {
    if (error instanceof result/* Fault */.vC && error.code === 'evidence-malformed')
        return 'malformed';
    throw error;
}
function isKind(evidence, kind) {
    return evidence.kind === kind;
}
function headKey(repositoryId, sequence) {
    return `${repositoryId}/ledger/heads/${String(sequence).padStart(8, '0')}.json`;
}
function writeEvidence(key, evidence) {
    const valid = validate(evidence);
    if (!valid.ok)
        throw new result/* Fault */.vC('evidence-invalid', `${key} would not be valid: ${valid.problems[0]?.message}`);
    return new TextEncoder().encode((0,canonical/* prettyJson */.D_)(evidence));
}
function readEvidence(key, content) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch (cause) {
        throw new result/* Fault */.vC('evidence-malformed', `${key} is not JSON`, { cause });
    }
    const valid = validate(value);
    if (!valid.ok)
        throw new result/* Fault */.vC('evidence-malformed', `${key} is not evidence: ${valid.problems[0]?.message}`);
    return valid.value;
}
async function readAll(keys, read) {
    const found = [];
    for (let at = 0; at < keys.length; at += READERS) {
        const batch = keys.slice(at, at + READERS);
        const values = await Promise.all(batch.map(read));
        values.forEach((value, index) => {
            if (value === undefined)
                throw new result/* Fault */.vC('evidence-vanished', `${batch[index]} was listed and is not there`);
            found.push(value);
        });
    }
    return found;
}
/** Distinct leases among keys `<repository>/<team>/<name>/<uid>/…`. */
function leasesOf(repositoryId, keys) {
    const found = new Map();
    for (const key of keys) {
        const [repository, team, name, uid, ...rest] = key.split('/');
        if (repository !== String(repositoryId) || rest.length === 0 || uid === undefined || !(0,brands/* isUid */.hO)(uid))
            continue;
        found.set(`${team}/${name}/${uid}`, { lease: `${team}/${name}`, uid });
    }
    return [...found].sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b)).map(([, known]) => known);
}


/***/ }),

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ MARKERS),
  u: () => (/* binding */ readState)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-state.check.js
var terraform_state_check_namespaceObject = {};
__webpack_require__.r(terraform_state_check_namespaceObject);
__webpack_require__.d(terraform_state_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/edges/terraform-state.check.js
// Made of schemas/edges/terraform-state.schema.json by `npm run generate`. Do not edit.

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"The part of a Terraform state, format 4, that is read.","type":"object","required":["version","serial","lineage","resources"],"properties":{"version":{"const":4},"serial":{"type":"integer","minimum":0},"lineage":{"type":"string","minLength":1},"outputs":{"type":"object","additionalProperties":{"type":"object","required":["value"]}},"resources":{"type":"array","items":{"type":"object","required":["mode","type","name","instances"],"properties":{"module":{"type":"string"},"mode":{"enum":["managed","data"]},"type":{"type":"string"},"name":{"type":"string"},"instances":{"type":"array","items":{"type":"object"}}}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = ucs2length["default"];

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.serial === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serial"},message:"must have required property '"+"serial"+"'"}); errors++;
}
if(data.lineage === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'"}); errors++;
}
if(data.resources === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data.version !== undefined){
if(4 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 4},message:"must be equal to constant"}); errors++;
}
}
if(data.serial !== undefined){
let data1 = data.serial;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.lineage !== undefined){
let data2 = data.lineage;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/properties/lineage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/properties/lineage/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.outputs !== undefined){
let data3 = data.outputs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.resources !== undefined){
let data5 = data.resources;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.mode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"}); errors++;
}
if(data6.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data6.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data6.instances === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "instances"},message:"must have required property '"+"instances"+"'"}); errors++;
}
if(data6.module !== undefined){
if(typeof data6.module !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/module",schemaPath:"#/properties/resources/items/properties/module/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.mode !== undefined){
let data8 = data6.mode;
if(!((data8 === "managed") || (data8 === "data"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/mode",schemaPath:"#/properties/resources/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.resources.items.properties.mode.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data6.type !== undefined){
if(typeof data6.type !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/type",schemaPath:"#/properties/resources/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/name",schemaPath:"#/properties/resources/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.instances !== undefined){
let data11 = data6.instances;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/instances/" + i1,schemaPath:"#/properties/resources/items/properties/instances/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/instances",schemaPath:"#/properties/resources/items/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/stack/state.js




/** Names of the markers that every stack carries, all of type `terraform_data` in the root module. */
const MARKERS = { uid: 'leasehold_uid', start: 'leasehold_start', tree: 'leasehold_tree' };
const validate = (0,schema/* validator */.Nc)(terraform_state_check_namespaceObject);
/** Reads a state file of format 4, the only one that Terraform since 0.12 and OpenTofu write. */
function readState(content) {
    const raw = parse(content);
    const valid = raw.ok ? validate(raw.value) : raw;
    return valid.ok ? (0,result.ok)(resolve(valid.value)) : valid;
}
function parse(content) {
    try {
        return (0,result.ok)(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)));
    }
    catch {
        return (0,result/* problems */.Bk)({
            code: 'state-unreadable',
            message: 'the Terraform state is not JSON',
            remedy: 'look at the state object and its older versions in the backend',
        });
    }
}
function resolve(file) {
    const instances = file.resources.flatMap((resource) => resource.instances.map((instance) => ({ resource, instance })));
    return {
        lineage: file.lineage,
        serial: file.serial,
        outputs: new Map(Object.entries(file.outputs ?? {}).map(([name, output]) => {
            const sensitive = output.sensitive ?? false;
            return [name, { sensitive, value: sensitive ? undefined : output.value }];
        })),
        resources: instances
            .filter(({ resource, instance }) => markerName(resource) === undefined && instance.deposed === undefined)
            .map(({ resource, instance }) => ({
            address: addressOf(resource, instance.index_key),
            type: resource.type,
            mode: resource.mode,
            attributes: instance.attributes ?? {},
        })),
        markers: markersOf(file),
        managed: instances.filter(({ resource }) => resource.mode === 'managed').length,
    };
}
function addressOf(resource, key) {
    const prefix = resource.module === undefined ? '' : `${resource.module}.`;
    const mode = resource.mode === 'data' ? 'data.' : '';
    const index = key === undefined ? '' : `[${JSON.stringify(key)}]`;
    return `${prefix}${mode}${resource.type}.${resource.name}${index}`;
}
function markerName(resource) {
    if (resource.module !== undefined || resource.mode !== 'managed' || resource.type !== 'terraform_data')
        return;
    if (resource.name === MARKERS.uid)
        return 'uid';
    if (resource.name === MARKERS.start)
        return 'start';
    return resource.name === MARKERS.tree ? 'tree' : undefined;
}
function markersOf(file) {
    const texts = {};
    for (const resource of file.resources) {
        const name = markerName(resource);
        const text = name === undefined ? undefined : textOf(resource.instances[0]?.attributes?.['output']);
        if (name !== undefined && text !== undefined)
            texts[name] = text;
    }
    const { uid, start: startText, tree } = texts;
    const start = (0,brands/* parseInstant */.nV)(startText);
    return {
        ...(uid !== undefined && (0,brands/* isUid */.hO)(uid) && { uid }),
        ...(start !== undefined && { start }),
        ...(tree !== undefined && (0,brands/* isSha */.HH)(tree) && { tree }),
    };
}
/** A dynamic attribute stands in the state as `{value, type}`. */
function textOf(attribute) {
    if (typeof attribute === 'string')
        return attribute;
    if (attribute === null || typeof attribute !== 'object' || !('value' in attribute))
        return undefined;
    const { value } = attribute;
    return typeof value === 'string' ? value : undefined;
}


/***/ })

};
