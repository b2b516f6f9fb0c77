export const id = 2942;
export const ids = [2942];
export const modules = {

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownUidsIn)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

/** What planning leaves: the plan of a head, that Terraform was about to run, the lock of a plan that was killed. */
const OF_A_PLAN = /^(evidence\/(plan|terraform-begun)\/|terraform\.tfstate\.tflock$)/;
const KEY = /^\d+\/([^/]+\/[^/]+)\/([^/]+)\/(.*)$/;
/**
 * Uids that storage knows, from one listing that is made when it is first asked for. A plan alone does not make a
 * uid known: each head of an open pull request has one under the uid that the pull request claims.
 */
function knownUidsIn(storage, repositoryId) {
    let listed;
    const read = async () => {
        const known = new Set();
        const ended = new Set();
        for (const key of await storage.list(`${repositoryId}/`)) {
            const [, lease = '', uid = '', rest = ''] = KEY.exec(key) ?? [];
            if (!(0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .isUid */ .hO)(uid) || OF_A_PLAN.test(rest))
                continue;
            known.add(uid);
            if (rest.startsWith('evidence/tombstone/'))
                ended.add(`${lease} ${uid}`);
        }
        return { known, ended };
    };
    return {
        isKnown: async (uid) => (await (listed ??= read())).known.has(uid),
        isEnded: async (uid, lease) => (await (listed ??= read())).ended.has(`${lease} ${uid}`),
    };
}


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _evidence_known_uids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6640);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _stack_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8338);



/** What a head changes, held against what the default branch's code renders (S9, S10). */
async function readChange(headSha, base, { git, openStorage }) {
    if ((await git.fetch(headSha)) === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('head-missing', `origin does not have the head ${headSha}`);
    const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit;
    return (0,_stack_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyChange */ .ue)({
        base: base.tree,
        head: git.tree(headSha),
        changes: await git.changes(from, headSha),
        // Whether a new uid was ever used needs the cloud: the plan looked there, and the apply looks again (S19).
        knownUids: () => Promise.resolve(false),
        // Asked only when a stack is removed, as the reaper does by a pull request where the branch is protected.
        isEnded: async (uid, lease) => (0,_evidence_known_uids_js__WEBPACK_IMPORTED_MODULE_0__/* .knownUidsIn */ .U)(openStorage(base.config.backend), base.config.repository.id).isEnded(uid, lease),
    });
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeRequests),
/* harmony export */   d: () => (/* binding */ judgeGroup)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _policy_levels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2251);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3189);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4939);
/* harmony import */ var _team_leases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1518);






/**
 * Judges the requests of a group by the rules that say `hard`, budget and quota of a team over the whole group. What is
 * soft was judged in each pull request, where overrides are; they are evidence, and this run can read none.
 */
async function judgeGroup({ leases }, base, { clock }) {
    const names = leases.map(({ lease }) => lease);
    const policies = await (0,_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicies */ .h)(base.tree);
    if (!policies.ok)
        return { verdict: 'unknown', leases: names, findings: [], problems: policies.problems, spend: [] };
    const { findings, spend } = await judgeRequests(leases, base, policies.value, clock);
    const blocking = findings.filter((finding) => finding.level === 'hard' && (0,_policy_levels_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(finding));
    const verdict = blocking.length === 0 ? 'pass' : (0,_policy_levels_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOf */ .Vj)(blocking);
    return { verdict, leases: names, findings: blocking, problems: [], spend };
}
/** What all rules say of several requests that are merged together; plans are not looked at. */
async function judgeRequests(leases, { tree, config }, policies, clock) {
    const changed = new Map(leases.map((lease) => [lease.manifest.request, priceOf(lease, policies)]));
    const names = [...new Set(leases.map(({ manifest }) => manifest.team))].sort(_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const teams = new Map();
    for (const team of names)
        teams.set(team, await (0,_team_leases_js__WEBPACK_IMPORTED_MODULE_4__/* .teamLeases */ .Tw)(tree, team, changed, policies));
    const findings = [];
    for (const { request, module, manifest, lease } of leases) {
        if (request === undefined)
            continue;
        const others = (teams.get(manifest.team) ?? []).filter((one) => one.lease !== lease);
        const facts = { request, module, config, policies, others, plan: { kind: 'none-needed' } };
        const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ ...facts, now: clock.now(), readOverrides: undefined });
        findings.push(...(judged.findings.length === 0 ? [nothingJudged(lease)] : judged.findings));
    }
    return { findings, spend: names.map((team) => (0,_team_leases_js__WEBPACK_IMPORTED_MODULE_4__/* .spendOf */ .Ii)(team, teams.get(team) ?? [], config)) };
}
/** Nothing evaluated is never success. */
function nothingJudged(lease) {
    return {
        rule: 'guardrails',
        level: 'hard',
        status: 'unknown',
        source: 'guardrail',
        phase: 'request',
        resource: lease,
        message: 'no rule judged this request',
    };
}
function priceOf({ request, module }, { prices }) {
    if (request === undefined)
        return undefined;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimatePrice */ .c9)(module.manifest.price, request.inputs, request.region, prices);
}


/***/ }),

/***/ 2942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PLAN: () => (/* binding */ PLAN),
  sweepPullRequests: () => (/* binding */ sweepPullRequests)
});

// EXTERNAL MODULE: ../src/comment/policy-check-run.js + 1 modules
var policy_check_run = __webpack_require__(2336);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/comment/sweep-comment.js

/** Marker of the one comment on a pull request that is not planned with this repository's credentials. */
const OUTSIDE_MARKER = 'outside';
const LINES = 20;
/** Tells the author of a pull request from outside what was looked at, and what to do. */
function outsideComment({ number, kind, requests, problems }) {
    const shown = problems.slice(0, LINES).map(({ message, remedy }) => {
        return `- ${(0,markdown/* messageMarkdown */.zv)(message)}${remedy === undefined ? '' : `: ${(0,markdown/* messageMarkdown */.zv)(remedy)}`}`;
    });
    const from = kind === 'fork' ? 'comes from a fork' : 'was made by Dependabot';
    const found = problems.length === 0
        ? ['✅ Requests and rendered files are as they must be, as far as that can be seen without a plan.']
        : [
            `❌ ${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} to fix:`,
            '',
            ...shown,
        ];
    const rendered = kind === 'fork' && requests.length > 0
        ? [
            '',
            'If a stack is missing or differs, render it on your machine and commit what changed:',
            '',
            '```sh',
            ...requests.slice(0, LINES).map((path) => `npx leasehold render ${path}`),
            '```',
        ]
        : [];
    return [
        `### 🧳 Not planned: this ${from}`,
        '',
        `Nothing from outside this repository is planned with its credentials, and nothing of it would be applied.`,
        '',
        ...found,
        ...rendered,
        '',
        '**Next** somebody with write access looks at the files and takes them over to a branch of this repository:',
        '',
        '```sh',
        `gh pr checkout ${number} --branch take-over-${number}`,
        `git push origin take-over-${number}`,
        `gh pr create --head take-over-${number}`,
        '```',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ../src/policy/levels.js
var levels = __webpack_require__(2251);
// EXTERNAL MODULE: ../src/run/approval/change.js
var approval_change = __webpack_require__(4829);
// EXTERNAL MODULE: ../src/run/merge-group/judge-group.js
var judge_group = __webpack_require__(877);
// EXTERNAL MODULE: ../src/run/policies.js + 1 modules
var run_policies = __webpack_require__(4939);
;// CONCATENATED MODULE: ../src/run/sweep/outside.js







/** Numeric id of Dependabot (S6); its runs get a token that may only read. */
const DEPENDABOT = 49_699_333;
/** Whether nothing of a pull request may meet our credentials: it was pushed by nobody whom this repository trusts. */
function isOutside({ isFork, author }) {
    return isFork || author.id === DEPENDABOT;
}
/**
 * What can be said of a pull request from outside without credentials: whether its requests are valid, its stacks what
 * trusted code renders, and what the guardrails say of the requests. Its text is data all along. The check is never
 * green: what is not planned is not judged.
 */
async function checkOutside(pull, base, ports) {
    const problems = await problemsOf(pull, base, ports);
    const kind = pull.isFork ? 'fork' : 'dependabot';
    const text = outsideComment({
        number: pull.number,
        kind,
        requests: await requestsOf(pull, base, ports),
        problems,
    });
    await ports.forge.putComment(pull.number, OUTSIDE_MARKER, text);
    // Last, as it marks that the author was told (S15).
    await ports.forge.putCheck({
        name: policy_check_run/* POLICY_CHECK */.M,
        headSha: pull.headSha,
        conclusion: 'failure',
        title: 'Not planned: this comes from outside the repository',
        summary: ['Nothing was planned, so that nothing is judged.', ...lines(problems)].join('\n'),
        annotations: [],
    });
    return 'answered';
}
function lines(problems) {
    return problems.length === 0
        ? []
        : ['', ...problems.slice(0, 20).map(({ message }) => `- ${(0,markdown/* messageMarkdown */.zv)(message)}`)];
}
async function problemsOf(pull, base, ports) {
    const change = await (0,approval_change/* readChange */.p)(pull.headSha, base, ports);
    if (!change.ok)
        return change.problems;
    const policies = await (0,run_policies/* loadPolicies */.h)(base.tree);
    if (!policies.ok)
        return policies.problems;
    const { findings } = await (0,judge_group/* judgeRequests */.E)(change.value.leases, base, policies.value, ports.clock);
    return findings.filter(levels/* blocks */.Bv).map(({ rule, message, file, line, remedy }) => ({
        code: rule,
        message,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(remedy === undefined ? {} : { remedy }),
    }));
}
/** Paths of the requests that it brings; only such as a path can be, so that they can stand in a command. */
async function requestsOf({ headSha }, base, { git }) {
    const from = (await git.mergeBase(base.commit, headSha)) ?? base.commit;
    const changes = await git.changes(from, headSha);
    return changes
        .filter(({ kind, path }) => kind !== 'deleted' && /^requests\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/.test(path))
        .map(({ path }) => path);
}

;// CONCATENATED MODULE: ../src/run/sweep/sweep.js



/** The workflow that plans, on the default branch. */
const PLAN = 'plan.yml';
/** Pull requests that one sweep starts or answers; what is left waits for the next one (GitHub: 80 content writes a minute). */
const AT_ONCE = 40;
/**
 * Looks for open pull requests that touch requests or stacks and lack our check: whose event was lost, whose author's
 * token may start nothing, or which came from automation. Those of this repository are planned; of those from outside
 * what needs no credentials is looked at, and their author is told what to do.
 */
async function sweepPullRequests(ports) {
    const { forge, git, log } = ports;
    const base = await (0,default_branch/* requireDefaultBranch */.T)(git);
    const branch = base.config.repository.defaultBranch;
    const open = (await forge.openPullRequests()).filter((pull) => pull.base === branch);
    const forgotten = [];
    for (const pull of open)
        if (await isForgotten(pull, ports))
            forgotten.push(pull);
    const now = forgotten.sort((a, b) => a.number - b.number).slice(0, AT_ONCE);
    const done = [];
    const failed = [];
    for (const pull of now) {
        const answer = await guarded(pull, async () => answerTo(pull, base, ports));
        if (typeof answer === 'string')
            done.push(answer);
        else
            failed.push(...answer);
        log.info(`#${pull.number}: ${typeof answer === 'string' ? answer : (answer[0]?.message ?? '')}`);
    }
    const left = forgotten.length - now.length;
    return outcomeOf({ looked: open.length, done, failed, left });
}
/** What touches no request lacks the check too, and is nobody's concern here: two calls for each such pull request. */
async function isForgotten(pull, { forge }) {
    if ((await forge.checkNames(pull.headSha)).includes(policy_check_run/* POLICY_CHECK */.M))
        return false;
    return (await forge.changedPaths(pull.number)).some((path) => /^(?:requests|stacks)\//.test(path));
}
async function answerTo(pull, base, ports) {
    if (isOutside(pull))
        return checkOutside(pull, base, ports);
    const inputs = { 'pull-request': String(pull.number), 'head-sha': pull.headSha };
    const started = await ports.forge.dispatchWorkflow({
        workflow: PLAN,
        ref: base.config.repository.defaultBranch,
        inputs,
    });
    return started.ok ? 'planned' : started.problems;
}
/** One pull request that cannot be answered keeps no other waiting. */
async function guarded(pull, work) {
    try {
        return await work();
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return [{ code: 'sweep-failed', message: `#${pull.number}: ${message}` }];
    }
}
function outcomeOf(swept) {
    const { looked, done, failed, left } = swept;
    const started = done.filter((one) => one === 'planned').length;
    const parts = [
        `${looked} open pull requests looked at`,
        `${started} planned`,
        `${done.length - started} from outside answered`,
        ...(left > 0 ? [`${left} left for the next sweep`] : []),
    ];
    const decision = failed.length > 0 ? 'failed' : done.length > 0 ? 'done' : 'nothing';
    return {
        result: {
            version: 1,
            action: 'render-request',
            decision,
            reasonCode: failed[0]?.code ?? (done.length > 0 ? 'swept' : 'nothing-forgotten'),
            message: parts.join(', '),
            problems: failed.map(({ allowed, ...rest }) => ({
                ...rest,
                ...(allowed === undefined ? {} : { allowed: [...allowed] }),
            })),
            leases: [],
        },
        summary: '',
    };
}


/***/ })

};
