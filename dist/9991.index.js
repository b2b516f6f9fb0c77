export const id = 9991;
export const ids = [9991];
export const modules = {

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

/***/ 9991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RECONCILE: () => (/* binding */ RECONCILE),
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
// EXTERNAL MODULE: ../src/run/approval/outcome.js
var outcome = __webpack_require__(6957);
// EXTERNAL MODULE: ../src/run/approval/standing.js
var approval_standing = __webpack_require__(6473);
;// CONCATENATED MODULE: ../src/run/approval/merge.js







/** The workflow that applies; a merge by automation starts no workflow by itself where the job's own token made it. */
const RECONCILE = 'reconcile.yml';
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
    const started = await forge.dispatchWorkflow({ workflow: RECONCILE, ref: branch, inputs: {} });
    const merged = commit ?? pull.mergeCommit;
    const of = merged === undefined ? {} : { commit: merged };
    if (started.ok) {
        const message = `#${pull.number} is merged, and ${RECONCILE} applies it`;
        return (0,outcome/* answerOf */.u)(pull, { decision: 'done', reasonCode: 'merged', message, ...of });
    }
    // The schedule applies it later; the platform team is told, as every merge would wait like this.
    const [problem] = started.problems;
    const message = `#${pull.number} is merged, but ${RECONCILE} was not started: ${problem?.message ?? ''}`;
    const problems = started.problems;
    return (0,outcome/* answerOf */.u)(pull, { decision: 'blocked', reasonCode: problem?.code ?? '', message, problems, ...of });
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


/***/ })

};
