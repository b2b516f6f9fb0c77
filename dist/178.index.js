export const id = 178;
export const ids = [178];
export const modules = {

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ leaseSteps)
/* harmony export */ });
const LABELS = {
    understood: 'Request understood',
    policy: 'Policy',
    reviewed: 'Reviewed',
    applied: 'Applied',
    ready: 'Ready',
};
/**
 * The way of a lease up to one step: those before it are done, those after it wait.
 * @param notes Markdown by step
 */
function leaseSteps(current, state, notes = {}) {
    const names = Object.keys(LABELS).filter((name) => name in LABELS);
    const at = names.indexOf(current);
    return names.map((name, index) => ({
        label: LABELS[name],
        state: index < at ? 'done' : index === at ? state : 'waiting',
        note: notes[name] ?? '',
    }));
}


/***/ }),

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueOfBranch),
/* harmony export */   W: () => (/* binding */ requestBranch)
/* harmony export */ });
const REQUEST_BRANCH = /^leasehold\/request-([1-9][0-9]{0,8})$/;
/** The branch of the pull request that an issue becomes. */
function requestBranch(issue) {
    return `leasehold/request-${issue}`;
}
/** The issue whose branch this is; `undefined` for any other branch. */
function issueOfBranch(branch) {
    const issue = REQUEST_BRANCH.exec(branch)?.[1];
    return issue === undefined ? undefined : Number(issue);
}


/***/ }),

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ accountProblem)
/* harmony export */ });
/** What is wrong with the credentials of this run for a stack (S17, L5); undefined when they are the right ones. */
async function accountProblem(manifest, cloud) {
    const identity = await cloud.identity(manifest.region);
    if (identity.account === manifest.account && identity.partition === manifest.partition)
        return undefined;
    return {
        code: 'account-mismatch',
        message: `the credentials are of account ${identity.account} (${identity.partition}), not of ${manifest.account} (${manifest.partition})`,
        remedy: `run this with the role of environment \`${manifest.environment}\``,
    };
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ STACKS_AT_A_TIME),
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
/**
 * Works on items at most `width` at a time and gives their results in the order of the items. Four whole lives of a
 * stack on two cores took 116 s one by one, 76 s by two, 71 s by four.
 */
async function pool(items, width, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < items.length; at = next++) {
            const item = items[at];
            if (item !== undefined)
                results[at] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}
/** Stacks worked on at the same time by one job. */
const STACKS_AT_A_TIME = 2;


/***/ }),

/***/ 6178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyStacks: () => (/* binding */ applyStacks)
});

// EXTERNAL MODULE: ../src/evidence/evidence.js + 1 modules
var evidence_evidence = __webpack_require__(4675);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/platform/tree.js
var platform_tree = __webpack_require__(3195);
// EXTERNAL MODULE: ../src/request/read.js
var read = __webpack_require__(5525);
// EXTERNAL MODULE: ../src/stack/verify.js + 2 modules
var verify = __webpack_require__(6024);
// EXTERNAL MODULE: ../src/lease/lease.js
var lease = __webpack_require__(5052);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/lease/life.js
var life = __webpack_require__(8266);
;// CONCATENATED MODULE: ../src/run/provision/apply-decision.js



/** Compares the stack in Git with what was applied last (design: level-triggered). */
function decideApply(facts, context) {
    const { manifest, evidence, request, state } = facts;
    if (evidence.some(({ kind }) => kind === 'tombstone'))
        return {
            kind: 'nothing',
            reasonCode: 'ended',
            message: 'its lease has ended; a uid is never applied again',
        };
    if (request.kind === 'missing')
        return {
            kind: 'nothing',
            reasonCode: 'left-to-reaper',
            message: 'its request is deleted: the reaper ends it',
        };
    if (context.checkout !== context.tree)
        return blocked('not-head', 'this run works on an older commit; the stack has changed since');
    if (state.kind === 'unreadable')
        return blocked('state-unreadable', 'its state cannot be read');
    const marked = state.kind === 'present' ? state.state.markers.uid : undefined;
    if (marked !== undefined && marked !== manifest.uid)
        return blocked('marker-mismatch', `its state is marked with another uid, ${marked}`);
    if (evidence.some(({ stateKey }) => stateKey !== manifest.backend.key))
        return blocked('state-key-mismatch', 'its evidence names another state');
    if (isDue(facts, context))
        return { kind: 'nothing', reasonCode: 'left-to-reaper', message: 'its lease is due: the reaper ends it' };
    if (evidence.some(({ kind }) => kind === 'end-begun'))
        return blocked('end-begun', 'its end was begun: a stack that is half gone is not applied again');
    if (state.kind === 'present' && state.state.markers.tree === context.tree)
        return applied(facts, context);
    if (request.kind === 'unreadable')
        return blocked('request-unreadable', request.problems[0]?.message ?? 'its request cannot be read');
    const isEmpty = state.kind === 'absent' || state.state.managed === 0;
    if (isEmpty && (0,lease_facts/* wasApplied */.VJ)(evidence))
        return blocked('state-lost', 'it was applied once, and its state now manages nothing');
    return { kind: isEmpty ? 'create' : 'update' };
}
function applied({ evidence }, { tree }) {
    const isRecorded = (0,lease_facts/* evidenceOf */.X1)(evidence, 'run-record').some((record) => record.event === 'applied' && record.tree === tree);
    const begun = (0,lease_facts/* evidenceOf */.X1)(evidence, 'apply-begun').findLast((fact) => fact.tree === tree);
    if (!isRecorded && begun !== undefined)
        return { kind: 'record', begun };
    return { kind: 'nothing', reasonCode: 'up-to-date', message: 'it is as Git says' };
}
function isDue(facts, { config, now }) {
    const asked = facts.request.kind === 'valid' ? facts.request.requestedEnd : undefined;
    const { end } = (0,life/* lifeOf */.c_)(facts, config);
    return (asked !== undefined && (0,lease/* isReached */.xg)(asked, now)) || (end !== null && (0,lease/* isReached */.xg)(end, now));
}
function blocked(reasonCode, message) {
    return { kind: 'blocked', reasonCode, message };
}

// EXTERNAL MODULE: ../src/platform/config.js + 1 modules
var platform_config = __webpack_require__(7891);
// EXTERNAL MODULE: ../src/platform/load.js + 2 modules
var load = __webpack_require__(7345);
// EXTERNAL MODULE: ../src/policy/judge.js + 15 modules
var judge = __webpack_require__(1766);
;// CONCATENATED MODULE: ../src/run/provision/apply-rules.js




async function loadRules(tree) {
    const config = await (0,platform_config/* loadConfig */.Z)(tree);
    if (!config.ok)
        return config;
    const guardrails = await (0,load/* loadGuardrails */.Pw)(tree);
    if (!guardrails.ok)
        return guardrails;
    const prices = await (0,load/* loadPrices */.$W)(tree);
    if (!prices.ok)
        return prices;
    return (0,result.ok)({ config: config.value, guardrails: guardrails.value, prices: prices.value });
}
/** S12: request and plan are judged again by the rules of today. Nothing evaluated is never success. */
function refusedByPolicy({ rules, request, module }, plan) {
    const { config, guardrails, prices } = rules;
    if (guardrails === undefined)
        return {
            reasonCode: 'policy-unknown',
            problems: [
                { code: 'policy-unknown', message: 'there are no guardrails, so that nothing can be judged' },
            ],
        };
    const findings = [
        ...(0,judge/* judgeRequest */.L7)({ request, module, config, guardrails, prices }),
        ...(0,judge/* judgePlan */.t7)({ plan: plan.document, request, config, guardrails }),
    ];
    const verdict = (0,judge/* verdictOf */.Vj)(findings);
    if (verdict === 'pass')
        return undefined;
    return {
        reasonCode: `policy-${verdict}`,
        problems: findings.filter(judge/* blocks */.Bv).map(({ rule, message, file, line, remedy }) => ({
            code: rule,
            message,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            ...(remedy !== undefined && { remedy }),
        })),
    };
}

;// CONCATENATED MODULE: ../src/approval/approval.js
/**
 * Approval (S8): on the exact head, by somebody who is neither the requester nor pushed to the branch. People are
 * compared by numeric id. The last word of a person counts: a later dismissal or request for changes takes an
 * approval back, a later comment does not.
 */
function judgeApproval(question) {
    if (question.required === 0)
        return { ok: true, approvers: [], reasonCode: 'approval-not-needed', message: 'no approval is needed' };
    const approvers = [];
    const refused = [];
    for (const review of lastWords(question.reviews)) {
        const { login, id } = review.author;
        const reason = whyNot(review, question);
        if (reason === undefined)
            approvers.push({ login, id });
        else
            refused.push(`${login} ${reason}`);
    }
    const why = refused.length === 0 ? '' : `; ${refused.join('; ')}`;
    const head = question.headSha.slice(0, 7);
    if (approvers.length >= question.required)
        return { ok: true, approvers, reasonCode: 'approved', message: `${names(approvers)} approved ${head}` };
    const found = approvers.length === 0 ? 'nobody who may approve it' : `only ${names(approvers)}`;
    return {
        ok: false,
        approvers,
        reasonCode: 'approval-missing',
        message: `${head} needs ${question.required} approval${question.required === 1 ? '' : 's'}: ${found} has approved it${why}`,
    };
}
/** Of each person the last review that decides something; a comment or a pending review decides nothing. */
function lastWords(reviews) {
    const last = new Map();
    for (const review of reviews)
        if (review.state !== 'commented' && review.state !== 'pending')
            last.set(review.author.id, review);
    return [...last.values()];
}
function whyNot({ author, commit, state }, question) {
    if (state === 'changes-requested')
        return 'asks for changes';
    if (state !== 'approved')
        return 'has no approval that stands';
    if (author.isBot)
        return 'is a bot';
    if (question.requesters.some(({ id }) => id === author.id))
        return 'asked for this lease';
    if (question.pushers.some(({ id }) => id === author.id))
        return 'pushed to the branch';
    if (commit !== question.headSha)
        return `approved ${commit?.slice(0, 7) ?? 'another commit'}, not this head`;
    return question.mayApprove(author) ? undefined : 'may not approve here';
}
function names(people) {
    return people.map(({ login }) => login).join(', ');
}

// EXTERNAL MODULE: ../src/request/branch.js
var branch = __webpack_require__(285);
// EXTERNAL MODULE: ../src/run/stack-state.js
var stack_state = __webpack_require__(7005);
;// CONCATENATED MODULE: ../src/run/provision/apply-gate.js



/**
 * Whether a stack on the default branch may be applied: it came by a merged pull request whose exact head was
 * approved (S8, checked again here) and planned (S13), and the plan was of this very tree (S10, S16).
 */
async function askGate(question, git, forge) {
    const { manifest, config, evidence, tree } = question;
    const commit = await git.lastChange(question.head, question.stackFolder);
    const pulls = commit === undefined ? [] : await forge.pullRequestsOf(commit);
    // Who pushed to the branch of a fork is not known here, and a fork is never planned.
    const pull = pulls.find(({ isMerged, isFork, base }) => isMerged && !isFork && base === config.repository.defaultBranch);
    if (commit === undefined || pull === undefined)
        return apply_gate_closed('no-pull-request', 'it was not brought by a merged pull request', undefined);
    const required = config.environments.get(manifest.environment)?.approvals ?? 1;
    const approval = await approvalOf(pull, required, manifest, config, forge);
    if (!approval.ok)
        return apply_gate_closed('approval-missing', approval.message, pull);
    const plan = await evidence.read('plan', (0,stack_state/* leaseOf */.m)(manifest), manifest.uid, pull.headSha);
    if (plan === undefined)
        return apply_gate_closed('no-plan', `#${pull.number} was merged before it was planned`, pull);
    if (plan.tree !== tree)
        return apply_gate_closed('plan-of-another-tree', `what #${pull.number} planned is not what was merged`, pull);
    return { kind: 'open', gate: { pull, commit, approvers: approval.approvers, plan } };
}
function apply_gate_closed(reasonCode, message, pull) {
    return { kind: 'closed', reasonCode, message, pull };
}
/** The approval of a pull request's exact head (S8). */
async function approvalOf(pull, required, manifest, config, forge) {
    if (required === 0)
        return judgeApproval({ ...NOBODY, required, headSha: pull.headSha, mayApprove: () => false });
    const reviews = await forge.reviews(pull.number);
    const requesters = await requestersOf(pull, manifest, forge);
    if (requesters === undefined)
        return {
            ok: false,
            approvers: [],
            reasonCode: 'approval-missing',
            message: 'its issue cannot be read, so that nobody knows who asked for it',
        };
    return judgeApproval({
        required,
        reviews,
        headSha: pull.headSha,
        requesters,
        pushers: await forge.pushers(pull.branch),
        mayApprove: await approversAmong(reviews, config, forge),
    });
}
/** Who asked: the author of the pull request, of the lease's issue, and of the issue whose branch it is. */
async function requestersOf(pull, manifest, forge) {
    const numbers = new Set([manifest.issue, (0,branch/* issueOfBranch */.L)(pull.branch)]);
    const people = [pull.author];
    for (const number of numbers) {
        if (number === null || number === undefined)
            continue;
        const issue = await forge.issue(number);
        if (issue === undefined)
            return undefined;
        people.push(issue.author);
    }
    return people;
}
const NOBODY = { reviews: [], requesters: [], pushers: [] };
const WRITERS = new Set(['admin', 'maintain', 'write']);
/** Those that `approvers` names; without such a list whoever has the role of a writer now. */
async function approversAmong(reviews, { approvers }, forge) {
    if (approvers !== undefined)
        return (person) => approvers.some(({ id }) => id === person.id);
    const writers = new Set();
    const people = new Map(reviews.filter(({ author }) => !author.isBot).map(({ author }) => [author.id, author]));
    for (const { id, login } of people.values())
        if (WRITERS.has(await forge.role(login)))
            writers.add(id);
    return ({ id }) => writers.has(id);
}

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
;// CONCATENATED MODULE: ../src/run/provision/apply-records.js


/** Longest message that a record holds, in characters. */
const MESSAGE = 500;
/** Writes what a run did or decided (L21); a run repeated writes the same id, and changes nothing (S15). */
async function writeRecord(evidence, facts, details, { clock, run }) {
    const { manifest } = facts;
    const { message } = details;
    const record = {
        kind: 'run-record',
        version: 1,
        uid: manifest.uid,
        lease: (0,stack_state/* leaseOf */.m)(manifest),
        stateKey: manifest.backend.key,
        at: clock.now(),
        run: { ...run },
        id: details.id,
        event: details.event,
        actor: { ...facts.actor },
        reasonCode: details.reasonCode,
        message: message.length > MESSAGE ? `${message.slice(0, MESSAGE - 1)}…` : message,
        requestSha: facts.requestSha,
        commit: facts.head,
        tree: facts.tree,
        planDigest: details.planDigest ?? null,
        approvers: (details.approvers ?? []).map(({ login, id }) => ({ login, id })),
        policy: details.policy ?? null,
        pullRequest: details.pull?.number ?? null,
        issue: manifest.issue,
        durationSeconds: details.seconds ?? 0,
        priceUsdMonth: details.priceUsdMonth ?? null,
        resources: details.resources ?? 0,
    };
    await evidence.create(record, details.id);
}
/** Stands in for the markers while an apply is on its way (L3). One per state that an apply was begun from. */
async function writeBegun(evidence, { manifest, tree }, before, planDigest, { clock, run }) {
    const begun = {
        kind: 'apply-begun',
        version: 1,
        uid: manifest.uid,
        lease: (0,stack_state/* leaseOf */.m)(manifest),
        stateKey: manifest.backend.key,
        at: clock.now(),
        run: { ...run },
        tree,
        lineage: before?.lineage ?? null,
        planDigest,
    };
    const id = `${tree.slice(0, 12)}-${before?.serial ?? 0}`;
    const written = await evidence.create(begun, id);
    const kept = written === 'exists' ? await evidence.read('apply-begun', begun.lease, begun.uid, id) : begun;
    return kept ?? begun;
}
/** Name of an apply, made of what was written when it was begun: the same for a run that completes its record. */
function applyName(begun) {
    return `${begun.tree.slice(0, 12)}-${(0,canonical/* digestOf */.ol)(begun).slice(7, 15)}`;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
;// CONCATENATED MODULE: ../src/plan/remainder.js
/**
 * What a plan does that the approved one did not, by address, in words. Empty for what is left of an approved plan
 * that was begun and not finished: a creation that failed half-way shows as a replacement of the tainted resource,
 * or as an update of one that was made with a part of its arguments.
 */
function beyondApproved(approved, now) {
    const agreed = new Map(approved.resources.map((change) => [change.address, change]));
    return now.resources
        .filter((change) => !continues(agreed.get(change.address), change))
        .map((change) => `${change.action} ${change.address}`);
}
function continues(agreed, now) {
    if (agreed?.type !== now.type)
        return false;
    if (agreed.action === now.action)
        return now.action !== 'update' || isWithin(now.attributes, agreed.attributes);
    return agreed.action === 'create' && (now.action === 'replace' || now.action === 'update') && !now.holdsData;
}
/** What is left of an update changes nothing that the update did not. */
function isWithin(names, agreed) {
    return names.every((name) => agreed.includes(name));
}
/** How a plan differs from the approved one, in names only, for people. */
function planDifferences(approved, now) {
    const agreed = new Map(approved.resources.map((change) => [change.address, change]));
    const found = new Map(now.resources.map((change) => [change.address, change]));
    const differences = [...new Set([...agreed.keys(), ...found.keys()])].sort().flatMap((address) => {
        const before = agreed.get(address);
        const after = found.get(address);
        if (before === undefined)
            return [`${after?.action} ${address} is new`];
        if (after === undefined)
            return [`${before.action} ${address} is gone`];
        if (before.action !== after.action)
            return [`${address}: ${after.action} instead of ${before.action}`];
        const names = symmetricDifference(before.attributes, after.attributes);
        return names.length === 0 ? [] : [`${address}: other attributes change (${names.join(', ')})`];
    });
    return differences.length === 0 ? ['the same resources, with other values'] : differences;
}
function symmetricDifference(a, b) {
    return [...a.filter((name) => !b.includes(name)), ...b.filter((name) => !a.includes(name))];
}

// EXTERNAL MODULE: ../src/run/account.js
var account = __webpack_require__(8066);
// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/comment/lease-steps.js
var lease_steps = __webpack_require__(9097);
;// CONCATENATED MODULE: ../src/comment/progress-comment.js



/** The living comment of a lease while it is applied, and when it stops. */
function progressComment(view) {
    const { stage } = view;
    const isStopped = stage.kind === 'stopped';
    const [from, to] = view.usual ?? [];
    const notes = {
        understood: view.pull === undefined ? '' : `#${view.pull.number}`,
        policy: policyNote(stage),
        reviewed: reviewNote(view),
        applied: appliedNote(view),
        ready: from === undefined || to === undefined ? '' : `usually ${from}–${to} min for this module`,
    };
    const steps = stage.kind === 'applied'
        ? (0,lease_steps/* leaseSteps */.I)('ready', 'now', notes)
        : (0,lease_steps/* leaseSteps */.I)('applied', isStopped ? 'failed' : 'now', notes);
    return (0,lease_comment/* leaseComment */._)({
        lease: view.lease,
        title: view.title,
        environment: view.environment,
        price: view.price,
        length: view.length,
        steps,
        ...(isStopped && {
            headline: headline(view.lease, stage),
            details: `**Next** ${(0,markdown/* escapeMarkdown */.FV)(stage.next)}`,
        }),
    });
}
function reviewNote({ approvers, pull }) {
    if (approvers.length === 0 || pull === undefined)
        return 'no approval needed';
    const names = approvers.map(({ login }) => (0,markdown/* escapeMarkdown */.FV)(login)).join(', ');
    return `${names} approved ${(0,markdown/* inlineCode */.ti)(pull.headSha.slice(0, 7))}`;
}
/** Before its new plan is judged, and when that stopped it, an apply has nothing to say of policy. */
function policyNote(stage) {
    return stage.kind === 'applying' || stage.kind === 'applied' ? 'passed, judged again on this plan' : '';
}
function appliedNote({ stage, seconds }) {
    const time = sayTime(seconds);
    switch (stage.kind) {
        case 'planning':
            return `${time} · planning again`;
        case 'applying': {
            const now = stage.address === undefined ? '' : ` · now ${(0,markdown/* inlineCode */.ti)(stage.address)}`;
            return `${time} · ${stage.done} of ${stage.total} steps${now}`;
        }
        case 'applied':
            return `${time} · ${sayResources(stage.resources)}`;
        case 'stopped':
            return time;
    }
}
function headline(lease, stage) {
    const name = `**${(0,markdown/* escapeMarkdown */.FV)(lease)}**`;
    const why = stage.problems.slice(0, 3).map(({ message }) => `> ${(0,markdown/* escapeMarkdown */.FV)(cut(message))}`);
    const head = stage.when === 'before'
        ? `⛔ ${name} was not applied. Nothing was changed.`
        : `❌ ${name} could not be completed. ${sayResources(stage.existing)} ${stage.existing === 1 ? 'exists and is' : 'exist and are'} kept.`;
    return [head, '', ...why].join('\n');
}
function sayResources(count) {
    return `${count} resource${count === 1 ? '' : 's'}`;
}
/** `2:31`, `1:02:31` */
function sayTime(seconds) {
    const whole = Math.floor(seconds);
    const two = (value) => String(value).padStart(2, '0');
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
    return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
/** Diagnostics of providers can be pages long; the log has all of it. */
function cut(message) {
    return message.length > 600 ? `${message.slice(0, 597)}…` : message;
}

;// CONCATENATED MODULE: ../src/run/provision/apply-progress.js



/** Milliseconds between two writes of one living comment: the API budget (design 5). */
const INTERVAL = 30_000;
/** Tells log and living comment how far an apply is: each line in the log, one comment in 30 s. */
function createProgress(view, issue, { clock, forge, log, }) {
    const start = clock.now();
    let written;
    let writing = Promise.resolve();
    const put = (stage) => {
        if (issue === null)
            return;
        const now = clock.now();
        const seconds = ((0,brands/* millisecondsOf */.W$)(now) - (0,brands/* millisecondsOf */.W$)(start)) / 1000;
        written = now;
        writing = writing
            .then(async () => {
            await forge.putComment(issue, lease_comment/* LEASE_MARKER */.e, progressComment({ ...view, seconds, stage }));
        })
            .catch((error) => {
            const message = error instanceof Error ? error.message : String(error);
            log.warn(`${view.lease}: the comment on #${issue} could not be written: ${message}`);
        });
    };
    return {
        step(stage) {
            if (stage.kind === 'applying' && stage.address !== undefined)
                log.info(`${view.lease}: ${stage.done} of ${stage.total} steps, at ${stage.address}`);
            if (written === undefined || (0,brands/* millisecondsOf */.W$)(clock.now()) - (0,brands/* millisecondsOf */.W$)(written) >= INTERVAL)
                put(stage);
        },
        async end(stage) {
            put(stage);
            await writing;
        },
    };
}

// EXTERNAL MODULE: ../src/price/estimate.js
var estimate = __webpack_require__(8279);
;// CONCATENATED MODULE: ../src/run/provision/apply-view.js

/** What the lease costs, by the unit prices of the default branch's HEAD. */
function priceOf({ module, request, rules }) {
    return (0,estimate/* estimatePrice */.c9)(module.manifest.price, request.inputs, request.region, rules.prices);
}
/** What the living comment says of the lease, whatever stage it is at. */
function viewOf({ request, module, pull, approvers }, price) {
    const { length } = request;
    const forLease = length.kind === 'for' ? (0,estimate/* priceForHours */.AP)(price, length.hours) : null;
    return {
        lease: request.lease,
        title: module.manifest.title,
        environment: request.environment,
        price: { usdMonth: price.usdMonth, forLease, unpriced: price.unpriced },
        length,
        pull,
        approvers,
        usual: module.manifest['usual-minutes'],
    };
}
/** What the record of an apply says, however it ended. */
function common({ approvers, pull }, plan, price) {
    return {
        planDigest: plan.digest,
        approvers,
        policy: 'pass',
        pull,
        priceUsdMonth: price.usdMonth,
        resources: plan.summary.resources.length,
    };
}
/** Managed resources, markers not counted. */
function managedIn(state) {
    return (state?.resources ?? []).filter(({ mode }) => mode === 'managed').length;
}

// EXTERNAL MODULE: ../src/run/stack-plan.js
var stack_plan = __webpack_require__(145);
;// CONCATENATED MODULE: ../src/run/provision/apply-stack.js










/** Plans again, compares, applies, records: one stack, in a workspace of its own. */
async function applyStack(stack, ports) {
    const price = priceOf(stack);
    const progress = createProgress(viewOf(stack, price), stack.pull === undefined ? null : stack.manifest.issue, ports);
    const wrong = await (0,account/* accountProblem */.t)(stack.manifest, ports.cloud);
    if (wrong !== undefined)
        return refuse(stack, ports, progress, { reasonCode: wrong.code, problems: [wrong] });
    progress.step({ kind: 'planning' });
    const workspace = await ports.terraform.open(stack.files);
    try {
        const plan = await (0,stack_plan/* planStack */.qz)(workspace, stack);
        if (!plan.ok)
            return await refuse(stack, ports, progress, { reasonCode: 'plan-failed', problems: plan.problems });
        const reason = whyNotThisPlan(stack, plan.value) ?? refusedByPolicy(stack, plan.value);
        if (reason !== undefined)
            return await refuse(stack, ports, progress, reason, plan.value);
        const ended = await endedMeanwhile(stack);
        if (ended !== undefined)
            return await refuse(stack, ports, progress, ended, plan.value);
        return await applyPlan(stack, ports, { workspace, plan: plan.value, progress, price });
    }
    finally {
        await workspace.close();
    }
}
/**
 * S12: applied is what was approved. Another plan goes on only when an approver approved its digest, or when it is
 * the rest of the approved one, whose apply was begun and did not end.
 */
function whyNotThisPlan({ approved, facts, tree, manifest }, plan) {
    if (approved.kind === 'any' || plan.digest === approved.digest)
        return undefined;
    const isApproved = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'approval').some(({ digest }) => digest === plan.digest);
    if (isApproved)
        return undefined;
    const { summary } = approved;
    const wasBegun = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'apply-begun').some((begun) => begun.tree === tree && begun.planDigest === approved.digest);
    if (wasBegun && summary !== undefined && beyondApproved(summary, plan.summary).length === 0)
        return undefined;
    const differences = summary === undefined ? [`it is ${plan.digest}`] : planDifferences(summary, plan.summary);
    return {
        reasonCode: 'plan-changed',
        problems: [
            {
                code: 'plan-changed',
                message: `the plan is no longer the one that was approved: ${differences.join('; ')}`,
                remedy: `look at what changed; whoever may apply then runs \`leasehold apply ${manifest.request} --digest ${plan.digest}\``,
            },
        ],
    };
}
/**
 * A last look right before the apply: the facts of this run may be hours old, and a plan to create is still the
 * approved one after the reaper took everything away. An end that begins after this makes the saved plan a stale one.
 */
async function endedMeanwhile({ evidence, manifest }) {
    const facts = await evidence.list((0,stack_state/* leaseOf */.m)(manifest), manifest.uid);
    if (!facts.some(({ kind }) => kind === 'tombstone' || kind === 'end-begun'))
        return undefined;
    const message = 'its end was begun while it was planned: a uid is never applied again';
    return { reasonCode: 'end-begun', problems: [{ code: 'end-begun', message }] };
}
async function applyPlan(stack, ports, applying) {
    const { evidence, manifest, record } = stack;
    const { plan, progress, workspace } = applying;
    const begun = ports.clock.now();
    const storage = ports.openStorage(manifest.backend);
    const fact = await writeBegun(evidence, record, await (0,stack_state/* stateOf */.L)(storage, manifest), plan.digest, ports);
    const name = applyName(fact);
    ports.log.info(`${(0,stack_state/* leaseOf */.m)(manifest)}: applying ${(0,stack_plan/* sayCounts */.A7)(plan.summary.counts)}`);
    const outcome = await workspace.apply({
        onProgress: ({ done, total, address }) => progress.step({ kind: 'applying', done, total, address }),
    });
    const after = await (0,stack_state/* stateOf */.L)(storage, manifest);
    const seconds = ((0,brands/* millisecondsOf */.W$)(ports.clock.now()) - (0,brands/* millisecondsOf */.W$)(begun)) / 1000;
    const isComplete = outcome.ok && after?.markers.tree === stack.tree;
    return isComplete
        ? await succeed(stack, ports, applying, { name, seconds, after })
        : await fail(stack, ports, applying, { name, seconds, after, outcome });
}
async function succeed(stack, ports, { plan, progress, price }, { name, seconds, after }) {
    const resources = managedIn(after);
    const message = `${(0,stack_plan/* sayCounts */.A7)(plan.summary.counts)}: done in ${Math.round(seconds)} s`;
    await writeRecord(stack.evidence, stack.record, {
        ...common(stack, plan, price),
        id: `applied-${name}`,
        event: 'applied',
        reasonCode: 'applied',
        message,
        seconds,
    }, ports);
    await progress.end({ kind: 'applied', resources });
    return entry(stack, plan, { decision: 'done', reasonCode: 'applied', message, problems: [] });
}
/** A failed apply leaves a record and a way on: what exists is kept, and the next run goes on from there. */
async function fail(stack, ports, { plan, progress, price }, { name, seconds, after, outcome }) {
    const said = outcome.diagnostics.filter(stack_plan/* isError */.bJ).map(stack_plan/* diagnosticProblem */.HL);
    const unmarked = {
        code: 'marker-missing',
        message: 'the apply ended, but the state does not carry its tree id',
    };
    const problems = said.length > 0 ? said : [unmarked];
    const message = problems[0]?.message ?? '';
    const run = `${ports.run.id}-${ports.run.attempt}`;
    const details = {
        id: `apply-failed-${name}-${run}`,
        event: 'apply-failed',
        reasonCode: 'apply-failed',
    };
    await writeRecord(stack.evidence, stack.record, { ...common(stack, plan, price), ...details, message, seconds }, ports);
    const existing = managedIn(after);
    const next = 'The next run goes on from what exists; to try at once, run the workflow again.';
    await progress.end({ kind: 'stopped', when: 'during', problems, existing, next });
    return entry(stack, plan, { decision: 'failed', reasonCode: 'apply-failed', message, problems });
}
/** Nothing was applied: says why, in the record and to people. */
async function refuse(stack, ports, progress, { reasonCode, problems }, plan) {
    const { evidence, approvers, pull, record, tree } = stack;
    const [first] = problems;
    const message = first?.message ?? reasonCode;
    const subject = plan === undefined ? tree.slice(0, 12) : plan.digest.slice(7, 19);
    const details = {
        id: `${reasonCode}-${subject}`,
        event: reasonCode === 'plan-changed' ? 'plan-changed' : 'blocked',
        reasonCode,
        message,
        approvers,
        pull,
        ...(plan !== undefined && { planDigest: plan.digest }),
    };
    await writeRecord(evidence, record, details, ports);
    const next = first?.remedy ?? 'The platform team has to look at it.';
    await progress.end({ kind: 'stopped', when: 'before', problems, existing: 0, next });
    return entry(stack, plan, { decision: 'blocked', reasonCode, message, problems });
}
function entry({ manifest }, plan, rest) {
    const seen = plan === undefined ? {} : { planDigest: plan.digest, counts: plan.summary.counts };
    return { lease: (0,stack_state/* leaseOf */.m)(manifest), uid: manifest.uid, ...seen, ...rest };
}

// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/pool.js
var pool = __webpack_require__(6723);
// EXTERNAL MODULE: ../src/run/provision/outcome.js
var outcome = __webpack_require__(353);
// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
;// CONCATENATED MODULE: ../src/run/provision/apply.js














/**
 * Brings every stack of the default branch's HEAD to what Git says. Level-triggered: what to do is computed from Git,
 * state and evidence, so that a lost event costs time and a second run does nothing (S15). One failing stack hides
 * and delays no other.
 */
async function applyStacks(input, ports) {
    const run = await openRun(input, ports);
    if (!run.ok) {
        const message = 'the platform files of the default branch cannot be read';
        return (0,outcome/* stopped */.c)('failed', run.problems[0]?.code ?? 'config-unreadable', message, run.problems);
    }
    const { headTree, head } = run.value;
    const reading = await (0,read_leases/* readLeases */.M)(headTree, ports.openStorage, input.lease);
    if (input.lease !== undefined && reading.leases.length + reading.unread.length === 0)
        return (0,outcome/* stopped */.c)('failed', 'unknown-lease', `there is no stack ${input.lease} on the default branch`);
    const leases = reading.leases.filter(({ facts }) => input.environment === undefined || facts.manifest.environment === input.environment);
    const applied = await (0,pool/* pool */.d)(leases, pool/* STACKS_AT_A_TIME */.G, async (lease) => guarded(lease, async () => applyLease(lease, run.value, ports)));
    return (0,outcome/* provisionOutcome */.q)([...applied, ...reading.unread.map(unreadOutcome)], { commit: head });
}
async function openRun(input, ports) {
    const checkout = ports.git.tree(await ports.git.head());
    const branch = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!branch.ok)
        return branch;
    const { commit: head, tree: headTree } = branch.value;
    const rules = await loadRules(headTree);
    return rules.ok ? (0,result.ok)({ head, headTree, checkout, rules: rules.value, actor: input.actor }) : rules;
}
async function applyLease(reading, run, ports) {
    const { facts, folder, tree } = reading;
    const { config } = run.rules;
    const checkout = await run.checkout.id(folder);
    const decision = decideApply(facts, { config, now: ports.clock.now(), tree, checkout });
    const { manifest } = facts;
    const record = {
        manifest,
        tree,
        head: run.head,
        actor: run.actor,
        requestSha: facts.request.kind === 'valid' ? facts.request.sha : null,
    };
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const ask = async () => askGate({ manifest, tree, stackFolder: folder, head: run.head, config, evidence }, ports.git, ports.forge);
    switch (decision.kind) {
        case 'nothing':
            return said(reading, 'nothing', decision);
        case 'blocked':
            return said(reading, decision.reasonCode === 'not-head' ? 'nothing' : 'blocked', decision);
        case 'record':
            return completeRecord(reading, record, decision, await ask(), ports);
        case 'create':
        case 'update': {
            const answer = await ask();
            if (answer.kind === 'closed')
                return refuseAtGate(reading, record, answer, ports);
            const taken = decision.kind === 'create' ? await uidTaken(reading, run) : undefined;
            if (taken !== undefined)
                return said(reading, 'blocked', taken);
            const request = await requestOf(reading, run);
            const { module } = reading;
            if (!request.ok || module === undefined) {
                const problems = request.ok ? [] : request.problems;
                const message = problems[0]?.message ?? 'its frozen module cannot be read';
                return { ...said(reading, 'blocked', { reasonCode: 'request-invalid', message }), problems };
            }
            const files = await (0,platform_tree/* filesOf */.R)(run.headTree, folder);
            const { approvers, plan, pull } = answer.gate;
            const stack = {
                ...{ manifest, module, files, tree, facts, record, evidence, approvers, pull },
                request: request.value,
                rules: run.rules,
                approved: { kind: 'digest', digest: plan.digest, summary: plan.summary },
            };
            return applyStack(stack, ports);
        }
    }
}
/** S19, looked at again: two pull requests that claim one uid do not know of each other until both are merged. */
async function uidTaken({ facts, folder }, run) {
    const folders = (await (0,verify/* uidsOfStacks */.o)(run.headTree)).get(facts.manifest.uid) ?? [];
    const other = folders.find((one) => one !== folder);
    if (other === undefined)
        return undefined;
    return { reasonCode: 'uid-taken', message: `its uid is also that of ${other}` };
}
/** The request as the default branch has it, with the module that is frozen into the stack. */
async function requestOf({ facts, module }, run) {
    const path = facts.manifest.request;
    const content = await run.headTree.read(path);
    if (content === undefined || module === undefined)
        return {
            ok: false,
            problems: [{ code: 'request-missing', message: `${path} cannot be read`, file: path }],
        };
    return (0,read/* readRequest */.i)(path, content, { config: run.rules.config, module });
}
/** Completes a run that was killed between its apply and its record (S15). */
async function completeRecord(reading, record, { begun }, answer, ports) {
    const { manifest } = reading.facts;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const gate = answer.kind === 'open' ? answer.gate : undefined;
    const message = 'applied by a run that was stopped before it could say so';
    await writeRecord(evidence, record, {
        id: `applied-${applyName(begun)}`,
        event: 'applied',
        reasonCode: 'applied',
        message,
        planDigest: begun.planDigest,
        approvers: gate?.approvers ?? [],
        pull: gate?.pull,
        resources: gate?.plan.summary.resources.length ?? 0,
    }, ports);
    return said(reading, 'done', { reasonCode: 'record-completed', message });
}
/** What came by no approved and planned pull request is not applied; why is recorded and said (S8, S13). */
async function refuseAtGate(reading, record, { reasonCode, message, pull }, ports) {
    const { manifest } = reading.facts;
    const evidence = (0,evidence_evidence/* openEvidence */.i)(ports.openStorage(manifest.backend), manifest.repository);
    const event = reasonCode === 'approval-missing' ? 'approval-missing' : 'blocked';
    const subject = (pull?.headSha ?? reading.tree).slice(0, 12);
    await writeRecord(evidence, record, { id: `${reasonCode}-${subject}`, event, reasonCode, message, pull }, ports);
    return said(reading, 'blocked', { reasonCode, message });
}
function said({ facts }, decision, { reasonCode, message }) {
    const isGood = decision === 'nothing' || decision === 'done';
    const problems = isGood ? [] : [{ code: reasonCode, message: `${facts.lease}: ${message}` }];
    return { lease: facts.lease, uid: facts.manifest.uid, decision, reasonCode, message, problems };
}
/** An exception in one stack is that stack's result. */
async function guarded(reading, work) {
    try {
        return await work();
    }
    catch (error) {
        const reasonCode = error instanceof result/* Fault */.vC ? error.code : 'unexpected-error';
        const message = error instanceof Error ? error.message : String(error);
        return said(reading, 'failed', { reasonCode, message });
    }
}
function unreadOutcome({ lease, uid, reasonCode, problems }) {
    const message = problems[0]?.message ?? 'it cannot be read';
    return { lease, uid, decision: 'failed', reasonCode, message, problems };
}


/***/ }),

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stopped),
/* harmony export */   q: () => (/* binding */ provisionOutcome)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _stack_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(145);


/** The worst of all leases decides; one failing lease hides no other. */
function provisionOutcome(leases, extra = {}) {
    const decision = ORDER.find((each) => leases.some((lease) => lease.decision === each)) ?? 'nothing';
    const telling = leases.filter((lease) => lease.decision === decision);
    const first = telling[0];
    const message = telling.length === 1 && first !== undefined
        ? `${first.lease}: ${first.message}`
        : `${telling.length} of ${leases.length} leases: ${first?.message ?? 'nothing to do'}`;
    return {
        result: {
            version: 1,
            action: 'provision',
            decision,
            reasonCode: first?.reasonCode ?? 'nothing-to-do',
            message: leases.length === 0 ? 'no stack is to be worked on' : message,
            problems: leases.flatMap((lease) => lease.problems.map(plainProblem)),
            leases: leases.map(({ problems: _problems, ...lease }) => lease),
            ...extra,
        },
        summary: leases.length === 0 ? '' : summaryTable(leases),
    };
}
/** A run that stops before it looks at any lease. */
function stopped(decision, reasonCode, message, found = [], extra = {}) {
    const problems = found.map(plainProblem);
    return {
        result: {
            version: 1,
            action: 'provision',
            decision,
            reasonCode,
            message,
            problems,
            leases: [],
            ...extra,
        },
        summary: '',
    };
}
const ORDER = ['failed', 'blocked', 'done', 'nothing'];
function plainProblem({ allowed, ...problem }) {
    return allowed === undefined ? problem : { ...problem, allowed: [...allowed] };
}
const ICONS = { done: '✅', nothing: '➖', blocked: '⛔', failed: '❌' };
function summaryTable(leases) {
    const rows = leases.map(({ decision, lease, message, counts, planDigest }) => [
        `| ${ICONS[decision]}`,
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(lease),
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(message),
        counts === undefined ? '' : (0,_stack_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sayCounts */ .A7)(counts),
        planDigest === undefined ? '' : `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(planDigest.slice(0, 19))} |`,
    ].join(' | '));
    return ['| | lease | | plan | digest |', '| --- | --- | --- | --- | --- |', ...rows.map(endRow), ''].join('\n');
}
function endRow(row) {
    return row.endsWith('|') ? row : `${row} |`;
}


/***/ }),

/***/ 145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   HL: () => (/* binding */ diagnosticProblem),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qz: () => (/* binding */ planStack)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4135);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);




/** Plans a create or an update in an open workspace, and says in names only what it would do. */
async function planStack(workspace, { manifest, module, tree }, onProgress = () => undefined) {
    const outcome = await workspace.plan({ destroy: false, tree, onProgress });
    if (!outcome.ok)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(...outcome.diagnostics.filter(isError).map(diagnosticProblem));
    const document = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(outcome.plan);
    if (!document.ok)
        return document;
    const summary = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .summarisePlan */ .aC)(document.value, { lease: (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseOf */ .m)(manifest), uid: manifest.uid, module });
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ json: outcome.plan, document: document.value, digest: (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .asDigest */ .J6)(summary.digest), summary });
}
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
/** What Terraform said, for people. */
function diagnosticProblem({ summary, detail, address }) {
    const where = address === undefined ? '' : `${address}: `;
    const more = detail === '' ? '' : `. ${detail}`;
    return { code: 'terraform', message: `${where}${summary}${more}` };
}
/** `2 to add, 1 to change`; of a plan that does nothing, `nothing to do`. */
function sayCounts({ create, update, replace, destroy }) {
    const parts = [
        ...(create > 0 ? [`${create} to add`] : []),
        ...(update > 0 ? [`${update} to change`] : []),
        ...(replace > 0 ? [`${replace} to replace`] : []),
        ...(destroy > 0 ? [`${destroy} to destroy`] : []),
    ];
    return parts.length === 0 ? 'nothing to do' : parts.join(', ');
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   m: () => (/* binding */ leaseOf)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8489);


/** `<team>/<name>` */
function leaseOf(manifest) {
    return `${manifest.team}/${manifest.name}`;
}
/**
 * The state of a stack; `undefined` when it was never written.
 * @throws Fault `state-unreadable` when it is there and cannot be read: that is not the same as absent (L3)
 */
async function stateOf(storage, manifest) {
    const content = await storage.read(manifest.backend.key);
    if (content === undefined)
        return undefined;
    const state = (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .u)(content);
    if (!state.ok)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('state-unreadable', `${manifest.backend.key}: ${state.problems[0]?.message ?? ''}`);
    return state.value;
}


/***/ })

};
