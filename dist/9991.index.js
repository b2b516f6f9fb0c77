export const id = 9991;
export const ids = [9991];
export const modules = {

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askersOf),
/* harmony export */   q: () => (/* binding */ askerTrailer)
/* harmony export */ });
const TRAILER = /^Asked-by: [A-Za-z0-9-]{1,39} \(([1-9][0-9]{0,14})\)$/gm;
/**
 * The line of a commit's message that says for whom automation made it. Who changes it must push, and whoever pushes
 * cannot approve (S8); the text of a pull request could be edited by every writer.
 */
function askerTrailer({ login, id }) {
    return `Asked-by: ${login} (${id})`;
}
/** Numeric ids of those whom commits name (S6). */
function askersOf(messages) {
    const ids = messages.flatMap((message) => [...message.matchAll(TRAILER)].map((match) => Number(match[1])));
    return [...new Set(ids)];
}


/***/ }),

/***/ 8782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   Wr: () => (/* binding */ approvalsNeeded),
/* harmony export */   xp: () => (/* binding */ isFromElsewhere)
/* harmony export */ });
/* harmony import */ var _kit_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8552);
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);


/**
 * How many people must approve a change of one lease. None is needed where its environment asks for none, or where the
 * change keeps to what `no-approval` allows: a known price up to the ceiling, no data lost, every policy passed.
 * Asked at the plan, before a merge by automation, and again before the apply (S8), each time from the facts.
 */
function approvalsNeeded(facts) {
    const asked = facts.rule?.approvals ?? 1;
    if (facts.isFromElsewhere) {
        const message = 'it was asked for from elsewhere, which never skips approval';
        return { approvals: Math.max(1, asked), reasonCode: 'never-without-approval', message };
    }
    if (asked === 0) {
        const message = `${facts.environment} asks for no approval`;
        return { approvals: 0, reasonCode: 'environment-needs-none', message };
    }
    const why = whyAPerson(facts);
    if (why !== undefined)
        return { approvals: asked, reasonCode: 'approval-needed', message: why };
    const ceiling = sayCeiling(facts.rule?.noApprovalUsdMonth ?? 0);
    const cost = facts.kind === 'delete' ? 'it ends' : `it costs ${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_1__/* .sayUsd */ .c)(facts.price?.usdMonth ?? null)} a month`;
    const message = `${cost}, ${facts.environment} needs no person up to ${ceiling}; no data is lost and every policy passed`;
    return { approvals: 0, reasonCode: 'no-approval-needed', message };
}
function whyAPerson(facts) {
    const { environment, rule, price, kind, verdict } = facts;
    const ceiling = rule?.noApprovalUsdMonth;
    if (ceiling === undefined)
        return `${environment} asks for approval of every change`;
    if (verdict !== 'pass')
        return 'not every policy passed';
    if (kind !== 'delete') {
        if (price === undefined || price.usdMonth === null || price.unpriced > 0)
            return 'its price is not known';
        if (price.usdMonth > ceiling)
            return `it costs ${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_1__/* .sayUsd */ .c)(price.usdMonth)} a month, ${environment} needs a person above ${sayCeiling(ceiling)}`;
    }
    return whatIsLost(facts);
}
function whatIsLost({ kind, plan, request, holdsData }) {
    if (kind === 'create' || kind === 'update') {
        if (plan?.complete !== true)
            return 'its plan is not known';
        const lost = plan.resources.filter(({ action, holdsData: isData }) => isData && (action === 'replace' || action === 'destroy'));
        if (lost.length > 0)
            return `data is lost: ${lost.map(({ address }) => address).join(', ')}`;
    }
    const isEnding = kind === 'delete' || (request?.end !== undefined && request.end.data !== 'snapshot');
    return isEnding && holdsData ? 'it ends, and it holds data' : undefined;
}
function sayCeiling(amount) {
    return `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
/** The one that asks for most people; of several that ask for none, the first. `undefined` when there is none at all. */
function strictest(requirements) {
    return requirements.reduce((most, one) => (most === undefined || one.approvals > most.approvals ? one : most), undefined);
}
/**
 * Whether nobody can tell from a pull request who in this repository asked for it: automation opened it, and neither for
 * an issue nor for a command. Requests by dispatch are such, and never skip approval (S8).
 */
function isFromElsewhere({ author, branch }) {
    return author.isBot && (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .issueOfBranch */ .Lr)(branch) === undefined && !branch.startsWith('leasehold/change-');
}


/***/ }),

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

/***/ 355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   SQ: () => (/* binding */ isApprover),
/* harmony export */   nq: () => (/* binding */ notAMember)
/* harmony export */ });
/** Names that a sentence lists; the file has the rest. */
const TOLD = 3;
/** The person as `leasehold.yaml` knows them, by numeric id: a login can be somebody else's tomorrow (S6). */
function memberOf(config, team, person) {
    return config.teams.get(team)?.members.find(({ id }) => id === person.id);
}
/** Whether a person is one of those who decide for the whole platform. */
function isApprover(config, person) {
    return config.approvers?.some(({ id }) => id === person.id) === true;
}
/**
 * Tells a person outside a team whom to ask.
 * @param unseen slug of the team's GitHub team, when the token may not read it
 */
function notAMember(person, team, config, unseen) {
    const known = config.teams.get(team);
    if (known === undefined) {
        return {
            code: 'unknown-team',
            message: `there is no team \`${team}\` in leasehold.yaml, so that nobody can ask for it`,
            field: '/team',
            allowed: [...config.teams.keys()],
            remedy: 'ask for a team that is there; a team that was renamed keeps its old name in leasehold.yaml until its last lease has ended',
        };
    }
    const logins = known.members.map(({ login }) => login);
    const github = known.githubTeam === undefined ? [] : [`a member of the GitHub team ${known.githubTeam}`];
    const blind = unseen === undefined
        ? ''
        : `; the GitHub team \`${unseen}\` cannot be read with this token (an App with \`members: read\` can)`;
    return {
        code: 'requester-not-a-member',
        message: `\`${person.login}\` is not a member of team \`${team}\`${blind}`,
        field: '/team',
        allowed: [`a request by ${[...logins, ...github].join(' or ')}`],
        remedy: `ask ${logins.slice(0, TOLD).join(' or ')} to ask for it, or to add you to \`teams.${team}.members\` in leasehold.yaml`,
    };
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xf: () => (/* binding */ approvalOf),
  u: () => (/* binding */ askersOfPull),
  HB: () => (/* binding */ judgeReviews)
});

// UNUSED EXPORTS: requestersOf

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

// EXTERNAL MODULE: ../src/approval/askers.js
var askers = __webpack_require__(9964);
// EXTERNAL MODULE: ../src/request/branch.js
var branch = __webpack_require__(285);
;// CONCATENATED MODULE: ../src/run/approval/approval-of.js



/** The approval of a pull request's exact head (S8). */
async function approvalOf(pull, required, manifests, config, ports) {
    if (required === 0)
        return judgeApproval({ ...NOBODY, required, headSha: pull.headSha, mayApprove: () => false });
    return judgeReviews(pull, required, await ports.forge.reviews(pull.number), manifests, config, ports);
}
/** The same for words that were given elsewhere than in reviews. */
async function judgeReviews(pull, required, reviews, manifests, config, ports) {
    const { forge } = ports;
    const { headSha } = pull;
    // Where nobody approved this head, who asked and who pushed changes nothing, and is not asked for.
    if (!reviews.some(({ state, commit, author }) => state === 'approved' && commit === headSha && !author.isBot))
        return judgeApproval({ ...NOBODY, required, reviews, headSha, mayApprove: () => true });
    const requesters = await requestersOf(pull, manifests, ports);
    if (requesters === undefined)
        return {
            ok: false,
            approvers: [],
            reasonCode: 'approval-missing',
            message: 'what it came from cannot be read, so that nobody knows who asked for it',
        };
    return judgeApproval({
        required,
        reviews,
        headSha,
        requesters,
        pushers: await forge.pushers(pull.branch),
        mayApprove: await approversAmong(reviews, config, forge),
    });
}
const NOBODY = { reviews: [], requesters: [], pushers: [] };
/** Who asked, with the authors of the leases' issues, who have asked for them first. */
async function requestersOf(pull, manifests, ports) {
    const asking = await askersOfPull(pull, ports);
    if (asking === undefined)
        return undefined;
    const people = [pull.author, ...asking];
    const homes = new Set(manifests.flatMap(({ issue }) => issue ?? []));
    for (const number of homes) {
        if (number === (0,branch/* issueOfBranch */.Lr)(pull.branch))
            continue;
        const issue = await ports.forge.issue(number);
        if (issue === undefined)
            return undefined;
        people.push(issue.author);
    }
    return people;
}
/**
 * The people who ask by a pull request: its author; of one that automation opened, the author of the issue whose
 * branch it is, those that the branch names, and those that its commits name. `undefined`: nobody can say.
 */
async function askersOfPull(pull, { forge, git }) {
    const number = (0,branch/* issueOfBranch */.Lr)(pull.branch);
    const issue = number === undefined ? undefined : await forge.issue(number);
    if (number !== undefined && issue === undefined)
        return undefined;
    const people = [
        ...(pull.author.isBot ? [] : [pull.author]),
        ...(issue === undefined ? [] : [issue.author]),
        ...(0,branch/* askersOfBranch */.Br)(pull.branch).map((id) => ({ id })),
    ];
    if (!pull.author.isBot)
        return people;
    const named = await namedInCommits(pull, git);
    return named === undefined ? undefined : [...people, ...named];
}
async function namedInCommits({ baseSha, headSha }, git) {
    const [base, head] = [await git.fetch(baseSha), await git.fetch(headSha)];
    if (base === undefined || head === undefined)
        return undefined;
    return (0,askers/* askersOf */.J)(await git.messages(base, head)).map((id) => ({ id }));
}
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

/***/ 9991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeUnattended: () => (/* binding */ mergeUnattended)
});

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/comment/merge-comment.js

/** Marker of the one comment that says how a pull request is merged that needs no approval. */
const MERGE_MARKER = 'merge';
/** Said before automation merges a head: true whatever becomes of it, so that a run that is killed owes no word. */
function mergingComment(why, head) {
    return `✅ **No approval needed**: ${(0,markdown/* messageMarkdown */.zv)(why)}. Leasehold merges \`${head.slice(0, 7)}\` and applies it.\n`;
}
/** Said where the repository's rules keep automation from merging, or something else does: who must click. */
function clickComment(why, what) {
    return [
        `🖱️ **This needs no approval, and somebody must merge it**: ${(0,markdown/* messageMarkdown */.zv)(what.message)}.`,
        '',
        `**Next** ${(0,markdown/* messageMarkdown */.zv)(what.remedy)}. Leasehold then applies it by itself.`,
        '',
        `<sub>Why no approval: ${(0,markdown/* messageMarkdown */.zv)(why)}.</sub>`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/pull-askers.js
var pull_askers = __webpack_require__(8704);
// EXTERNAL MODULE: ../src/run/requester.js
var requester = __webpack_require__(223);
// EXTERNAL MODULE: ../src/run/workflow-files.js
var workflow_files = __webpack_require__(9970);
// EXTERNAL MODULE: ../src/run/approval/outcome.js
var outcome = __webpack_require__(6957);
// EXTERNAL MODULE: ../src/run/approval/standing.js
var approval_standing = __webpack_require__(6473);
;// CONCATENATED MODULE: ../src/run/approval/merge.js








/**
 * Merges a pull request that needs no person, after the jobs of the same run planned it, found that no data is lost and
 * every policy passes. All else is asked again here; the apply asks everything again, from the facts (S8).
 */
async function mergeUnattended(input, ports) {
    const { forge } = ports;
    const pull = await forge.pullRequest(input.pullRequest);
    if (pull === undefined)
        throw new result/* Fault */.vC('pull-request-missing', `there is no pull request #${input.pullRequest}`);
    const leave = (reasonCode, message) => (0,outcome/* answerOf */.u)(pull, { decision: 'nothing', reasonCode, message });
    if (pull.headSha !== input.headSha)
        return leave('head-moved', `#${pull.number} has a newer head`);
    if (!pull.isOpen && !pull.isMerged)
        return leave('pull-request-closed', `#${pull.number} is closed`);
    if (pull.isFork)
        return leave('pull-request-of-fork', `#${pull.number} comes from a fork`);
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    const branch = base.config.repository.defaultBranch;
    if (pull.base !== branch)
        return leave('base-not-default', `#${pull.number} does not go into ${branch}`);
    // Of an earlier attempt that was killed after the merge: what follows the merge is done now (S15).
    if (pull.isMerged)
        return apply(pull, branch, ports);
    const standing = await (0,approval_standing/* standingOf */.Y)(pull, base, ports, approval_standing/* NOTHING_LOST */.Z);
    if (standing.kind !== 'judged')
        return leave('no-lease-changed', `#${pull.number} changes no lease`);
    const { requirement, change } = standing;
    if (requirement.approvals > 0)
        return leave('approval-needed', `#${pull.number}: ${requirement.message}`);
    const why = requirement.message;
    const held = otherFiles(change) ?? (await strangers(pull, change, base, ports));
    if (held !== undefined)
        return click(pull, why, held, ports);
    // Before the merge: whoever goes on after a kill finds it merged, and does not know any more why it could be (S15).
    await forge.putComment(pull.number, MERGE_MARKER, mergingComment(why, pull.headSha));
    const merged = await forge.mergePullRequest(pull.number, pull.headSha);
    if (!merged.ok) {
        const [problem] = merged.problems;
        const code = problem?.code ?? 'merge-blocked';
        if (code === 'head-moved')
            return leave(code, `#${pull.number} has a newer head`);
        return click(pull, why, problem ?? { code, message: 'it cannot be merged' }, ports);
    }
    return apply(pull, branch, ports, merged.value);
}
/** S9: what is merged by itself changes requests and stacks only. */
function otherFiles({ otherPaths, removed }) {
    const [path] = otherPaths;
    if (path !== undefined)
        return {
            code: 'mixed-change',
            message: `\`${path}\` is changed too, and only requests and stacks are merged by themselves`,
            remedy: 'a person with the right to merge looks at the other files and merges',
        };
    if (removed.length === 0)
        return undefined;
    return {
        code: 'stack-removed',
        message: 'it removes files of leases that have ended',
        remedy: 'a person with the right to merge merges it',
    };
}
/** Whoever asks must be allowed to, also by a change that is not planned, such as of a lease's length. */
async function strangers(pull, { leases }, { config }, { forge }) {
    const mayAsk = (0,requester/* createMayAsk */.H)(config, forge);
    for (const { manifest, kind } of leases) {
        const about = { team: manifest.team, kind: kind === 'create' ? 'new' : 'living' };
        const problem = await (0,pull_askers/* mayNotAsk */.Q)(pull, about, { config, forge, mayAsk });
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
async function click(pull, why, { code, message, remedy }, { forge, log }) {
    const next = remedy ?? 'a person with the right to merge merges it on the page of the pull request';
    const text = clickComment(why, { message, remedy: next });
    await forge.putComment(pull.number, MERGE_MARKER, text);
    log.info(`#${pull.number} is left to a person: ${message}`);
    return (0,outcome/* answerOf */.u)(pull, { decision: 'nothing', reasonCode: code, message, summary: text });
}
async function apply(pull, branch, { forge }, commit) {
    const started = await forge.dispatchWorkflow({ workflow: workflow_files/* RECONCILE */.v, ref: branch, inputs: {} });
    const merged = commit ?? pull.mergeCommit;
    const of = merged === undefined ? {} : { commit: merged };
    if (started.ok) {
        const message = `#${pull.number} is merged, and ${workflow_files/* RECONCILE */.v} applies it`;
        return (0,outcome/* answerOf */.u)(pull, { decision: 'done', reasonCode: 'merged', message, ...of });
    }
    // The schedule applies it later; the platform team is told, as every merge would wait like this.
    const [problem] = started.problems;
    const message = `#${pull.number} is merged, but ${workflow_files/* RECONCILE */.v} was not started: ${problem?.message ?? ''}`;
    const problems = started.problems;
    return (0,outcome/* answerOf */.u)(pull, { decision: 'blocked', reasonCode: problem?.code ?? '', message, problems, ...of });
}


/***/ }),

/***/ 6957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/** The result of a run about one pull request that judges no policy. */
function answerOf(pull, answer) {
    const { decision, reasonCode, message, problems = [], leases = [], summary = '', commit } = answer;
    return {
        result: {
            version: 1,
            action: 'policy-check',
            ...{ decision, reasonCode, message, leases },
            problems: problems.map(({ allowed, ...rest }) => ({
                ...rest,
                ...(allowed === undefined ? {} : { allowed: [...allowed] }),
            })),
            pullRequest: pull.number,
            headSha: pull.headSha,
            ...(commit === undefined ? {} : { commit }),
        },
        summary,
    };
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ requirementOf)
/* harmony export */ });
/* harmony import */ var _approval_required_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8782);

/** How many people a change of one lease needs, by the default branch's configuration. */
function requirementOf(lease, config, pull) {
    const { module, ...facts } = lease;
    return (0,_approval_required_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsNeeded */ .Wr)({
        ...facts,
        rule: config.environments.get(lease.environment),
        holdsData: module === undefined || module.manifest.data !== undefined,
        isFromElsewhere: (0,_approval_required_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(pull),
    });
}


/***/ }),

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf),
/* harmony export */   Z: () => (/* binding */ NOTHING_LOST)
/* harmony export */ });
/* harmony import */ var _approval_required_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8782);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5242);
/* harmony import */ var _platform_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8279);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7005);
/* harmony import */ var _approval_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(969);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4829);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9090);








/** What a plan loses, when the run that asks has planned it itself and says that nothing is lost. */
const NOTHING_LOST = { complete: true, resources: [] };
/**
 * How many people a pull request's exact head needs by the default branch's configuration, and who approved it (S8).
 * Whether policies pass is another check's word; a merge by automation and every apply need both.
 * @param planned what the plan of each lease loses; undefined: as evidence has it
 */
async function standingOf(pull, base, ports, planned) {
    const change = await (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .readChange */ .p)(pull.headSha, base, ports);
    if (!change.ok)
        return { kind: 'refused', problems: change.problems };
    const { leases, removed, touchesLeases, otherPaths } = change.value;
    const noLease = { kind: 'no-lease', removed, touchesLeases, otherPaths };
    // Before the prices: a change that mends them must not wait for them.
    if (leases.length === 0)
        return noLease;
    const prices = await (0,_platform_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPrices */ .$W)(base.tree);
    if (!prices.ok)
        return { kind: 'refused', problems: prices.problems };
    const requirements = [];
    for (const lease of leases) {
        const { kind, module, request, manifest } = lease;
        const plan = planned ?? (await recordedPlan(lease, pull, base, ports));
        const price = priceOf(lease, prices.value);
        const { environment } = manifest;
        const facts = { kind, environment, module, request, price, plan, verdict: 'pass' };
        requirements.push((0,_requirement_js__WEBPACK_IMPORTED_MODULE_7__/* .requirementOf */ .h)(facts, base.config, pull));
    }
    const requirement = (0,_approval_required_js__WEBPACK_IMPORTED_MODULE_0__/* .strictest */ .OI)(requirements);
    if (requirement === undefined)
        return noLease;
    const manifests = leases.map(({ manifest }) => manifest);
    const approval = await (0,_approval_of_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalOf */ .xf)(pull, requirement.approvals, manifests, base.config, ports);
    return { kind: 'judged', change: change.value, requirement, approval };
}
function priceOf({ request, module }, prices) {
    if (request === undefined)
        return undefined;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatePrice */ .c9)(module.manifest.price, request.inputs, request.region, prices);
}
/** The plan that was recorded for this head (S13), looked for only where it can spare a person. */
async function recordedPlan({ kind, manifest }, pull, { config }, { openStorage }) {
    const rule = config.environments.get(manifest.environment);
    const isPlanned = kind === 'create' || kind === 'update';
    if (!isPlanned || rule?.noApprovalUsdMonth === undefined || rule.approvals === 0)
        return undefined;
    if (pull.isFork || (0,_approval_required_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(pull))
        return undefined;
    const evidence = (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .openEvidence */ .i)(openStorage(manifest.backend), manifest.repository);
    return (await evidence.read('plan', (0,_stack_state_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseOf */ .m)(manifest), manifest.uid, pull.headSha))?.summary;
}


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mayNotAsk)
/* harmony export */ });
/* harmony import */ var _request_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);

/**
 * Whether whoever asks by a pull request may ask for a team: its author, and where automation opened it, the person it
 * was opened for. A change of a living lease by a command was judged when it was asked for, by the roles of commands.
 * @returns the first reason against it
 */
async function mayNotAsk(pull, about, { config, forge, mayAsk, }) {
    if (!pull.author.isBot)
        return mayAsk(pull.author, about.team, about.kind);
    const from = (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .dispatchOfBranch */ .A)(pull.branch);
    if (from !== undefined) {
        const sender = config.senders.find(({ id }) => id === from.sender);
        if (sender?.teams?.includes(about.team) === false || sender === undefined)
            return senderGone(from.sender);
        return mayAsk(namedIn(config, from.person), about.team, about.kind);
    }
    const number = (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .issueOfBranch */ .Lr)(pull.branch);
    if (number !== undefined) {
        const author = (await forge.issue(number))?.author;
        return author === undefined || author.isBot ? nobodyKnown(pull) : mayAsk(author, about.team, about.kind);
    }
    const isOwnChange = (0,_request_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .askersOfBranch */ .Br)(pull.branch).length > 0 && about.kind === 'living';
    return isOwnChange ? undefined : nobodyKnown(pull);
}
/** For messages: the login that leasehold.yaml pins for an id. */
function namedIn(config, id) {
    const all = [...config.teams.values()].flatMap(({ members }) => members);
    return all.find((member) => member.id === id) ?? { login: `account ${id}`, id };
}
function senderGone(id) {
    return {
        code: 'sender-not-allowed',
        message: `account ${id} may not ask from elsewhere for this team`,
        field: '/team',
        allowed: ['senders of `requests.senders` in leasehold.yaml'],
        remedy: 'ask the platform team to add the sender, or ask by an issue form',
    };
}
function nobodyKnown({ author, branch }) {
    return {
        code: 'requester-unknown',
        message: `\`${author.login}\` is automation, and nothing says for whom it asks on \`${branch}\``,
        field: '',
        allowed: [
            'a pull request of a person, or one that Leasehold opened from an issue, a command or a dispatch',
        ],
        remedy: 'a member of the team opens the pull request',
    };
}


/***/ }),

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createMayAsk)
/* harmony export */ });
/* harmony import */ var _request_requester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(355);

/** Members by numeric id (S6): those that `leasehold.yaml` pins, then the team on GitHub, read once per run. */
function createMayAsk(config, forge) {
    const read = new Map();
    return async (person, team, about) => {
        if ((0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(config, team, person) !== undefined)
            return undefined;
        if (about === 'living' && (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .isApprover */ .SQ)(config, person))
            return undefined;
        const slug = config.teams.get(team)?.githubTeam;
        if (slug === undefined)
            return (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .notAMember */ .nq)(person, team, config);
        const reading = read.get(slug) ?? forge.teamMembers(slug);
        read.set(slug, reading);
        const members = await reading;
        if (members?.some(({ id }) => id === person.id) === true)
            return undefined;
        return (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .notAMember */ .nq)(person, team, config, members === undefined ? slug : undefined);
    };
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   m: () => (/* binding */ leaseOf)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _stack_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6032);


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


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PLAN),
/* harmony export */   v: () => (/* binding */ RECONCILE)
/* harmony export */ });
/** Files of a platform repository that automation starts on its default branch; each calls the workflow of its name. */
/** Plans, renders and judges a pull request. */
const PLAN = 'on-dispatch-plan.yml';
/** Applies what was merged: a merge by automation starts no workflow by itself where the job's own token made it. */
const RECONCILE = 'on-dispatch-reconcile.yml';


/***/ })

};
