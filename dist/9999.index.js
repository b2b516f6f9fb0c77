export const id = 9999;
export const ids = [9999];
export const modules = {

/***/ 9999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderRequest: () => (/* binding */ renderRequest)
});

// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/comment/request-comment.js
var request_comment = __webpack_require__(580);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/request/form.js
var request_form = __webpack_require__(7323);
// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/render.js
var render = __webpack_require__(7813);
// EXTERNAL MODULE: ../src/request/branch.js
var request_branch = __webpack_require__(285);
// EXTERNAL MODULE: ../src/run/render-request/branch.js
var render_request_branch = __webpack_require__(9820);
// EXTERNAL MODULE: ../src/run/render-request/intake.js + 1 modules
var render_request_intake = __webpack_require__(2375);
;// CONCATENATED MODULE: ../src/run/render-request/outcome.js
function resultOf(issue, decision, reasonCode) {
    return { version: 1, action: 'render-request', decision, reasonCode, problems: [], leases: [], issue };
}
function nothing(issue, reasonCode, message) {
    return { result: { ...resultOf(issue, 'nothing', reasonCode), message }, summary: '' };
}
function blocked(issue, problems, summary) {
    const [first] = problems;
    const message = `#${issue}: ${problems.length === 1 ? (first?.message ?? '') : `${problems.length} things to correct`}`;
    return {
        result: {
            ...resultOf(issue, 'blocked', first?.code ?? 'problems'),
            message,
            problems: problems.map(({ allowed, ...rest }) => ({
                ...rest,
                ...(allowed === undefined ? {} : { allowed: [...allowed] }),
            })),
        },
        summary,
    };
}

// EXTERNAL MODULE: ../src/run/render-request/problems.js
var problems = __webpack_require__(5716);
// EXTERNAL MODULE: ../src/run/render-request/pull.js
var render_request_pull = __webpack_require__(9855);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/comment/change-comment.js


/** What became of an issue form that changes or ends a lease. */
function changeProposedComment(view) {
    return [
        `#${view.pull} carries this out for **${(0,markdown/* escapeMarkdown */.FV)(view.lease)}**. It counts once it is merged, which closes this issue.`,
        '',
        `**Next** it is planned and judged; ${(0,request_comment/* mention */.lE)(view.author)} may not approve it. An edit of this issue is not read any more: for something else open another one, or comment ${(0,markdown/* inlineCode */.ti)('/help')} on the issue of the lease.`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ../src/module/load.js + 4 modules
var load = __webpack_require__(6949);
// EXTERNAL MODULE: ../src/request/change-form.js
var change_form = __webpack_require__(4312);
// EXTERNAL MODULE: ../src/run/requester.js
var requester = __webpack_require__(223);
// EXTERNAL MODULE: ../src/run/render-request/change-request.js + 6 modules
var change_request = __webpack_require__(2507);
;// CONCATENATED MODULE: ../src/run/render-request/lease-form.js









/**
 * An issue form that changes or ends a living lease: the same pull request as by a command. Who may ask is who may give
 * those commands: a member of the lease's team, or one who decides for the platform, by numeric id (S6).
 */
async function changeByForm({ issue, kind, stranger, }, ports) {
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    const wish = stranger === undefined ? await wishOf(issue, kind, base, ports) : (0,result/* problems */.Bk)(stranger);
    if (!wish.ok)
        return refuse(issue, kind, wish.problems, base, ports);
    const { place, changes } = wish.value;
    const proposed = await (0,change_request/* proposeChange */.P)({ lease: place, changes, by: issue.author, source: `issue-${issue.number}` }, ports);
    if (proposed.ok)
        return tell(issue, place, proposed.value, ports);
    const [first] = proposed.problems;
    if (first?.code === 'settled-already')
        return nothing(issue.number, first.code, first.message);
    return refuse(issue, kind, proposed.problems, base, ports);
}
async function wishOf(issue, kind, base, { forge, clock }) {
    const form = kind === 'change' ? (0,change_form/* parseChangeForm */.W1)(issue.body, base.config) : (0,change_form/* parseEndForm */.B5)(issue.body, clock.now());
    if (!form.ok)
        return form;
    const { value: place } = form;
    const outsider = await (0,requester/* createMayAsk */.H)(base.config, forge)(issue.author, place.team, 'living');
    if (outsider !== undefined)
        return (0,result/* problems */.Bk)({ ...outsider, field: '/lease' });
    if ('change' in place)
        return (0,result.ok)({ place, changes: [place.change] });
    const module = await (0,load/* loadFrozenModule */.dP)(base.tree, place.team, place.name);
    if (!module.ok)
        return (0,result/* problems */.Bk)(noSuchLease(place));
    const changes = (0,change_form/* changesOf */.fs)(place, module.value);
    return changes.ok ? (0,result.ok)({ place, changes: changes.value }) : changes;
}
function noSuchLease({ lease }) {
    return {
        code: 'lease-unknown',
        message: `the default branch has no lease \`${lease}\``,
        field: '/lease',
        allowed: ['`<team>/<name>` of a lease that is merged'],
        remedy: 'look at the title of the lease’s issue, and edit this one',
    };
}
async function tell(issue, place, { pull, headSha, branch, environment, outcome }, { forge }) {
    const comment = changeProposedComment({ lease: place.lease, pull: pull.number, author: issue.author.login });
    await forge.putComment(issue.number, request_comment/* REQUEST_MARKER */.Ne, comment);
    const isNew = outcome !== 'already';
    const reasonCode = isNew ? 'change-proposed' : 'already-proposed';
    return {
        summary: comment,
        environment,
        result: {
            ...resultOf(issue.number, isNew ? 'done' : 'nothing', reasonCode),
            message: `#${issue.number} is pull request #${pull.number}: a change of ${place.lease}`,
            pullRequest: pull.number,
            headSha,
            branch,
        },
    };
}
async function refuse(issue, kind, found, { config }, { forge }) {
    const fields = kind === 'change' ? (0,change_form/* changeFields */.Qd)(config) : (0,change_form/* endFields */.dt)();
    const comment = (0,request_comment/* requestProblemsComment */.Xi)({
        author: issue.author.login,
        problems: found,
        labels: new Map(fields.map(({ pointer, label }) => [pointer, label])),
        pullRequest: undefined,
    });
    await forge.putComment(issue.number, request_comment/* REQUEST_MARKER */.Ne, comment);
    return blocked(issue.number, found, comment);
}

// EXTERNAL MODULE: ../src/run/render-request/view.js
var view = __webpack_require__(3805);
;// CONCATENATED MODULE: ../src/run/render-request/render-request.js














/** Runs of one issue that meet each other: each time the branch moved, all is read again. */
const ATTEMPTS = 3;
/**
 * From an issue form to a pull request that adds the request and its stack. The newest text of the issue counts,
 * not the event's, and a run repeated ends in the same state.
 */
async function renderRequest(input, ports) {
    const read = await ports.forge.issueAndPulls(input.issue);
    const issue = read?.issue;
    const form = issue === undefined ? undefined : (0,request_form/* formKind */.fd)(issue.body);
    if (read === undefined || issue === undefined || form === undefined) {
        return nothing(input.issue, 'not-a-form', `#${input.issue} is not an issue of one of our forms`);
    }
    if (!issue.isOpen)
        return nothing(issue.number, 'issue-closed', `#${issue.number} is closed`);
    if (issue.isLocked)
        return nothing(issue.number, 'issue-locked', `#${issue.number} is locked`);
    if (issue.author.isBot || input.sender?.isBot === true) {
        return nothing(issue.number, 'by-a-bot', `#${issue.number} was not written by a person`);
    }
    if (form.kind !== 'module')
        return changeByForm({ issue, kind: form.kind, stranger: (0,problems/* editedByAnother */.sx)(issue, input) }, ports);
    const { module } = form;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const open = attempt === 1 ? read.open : await ports.forge.openPullRequests();
        const outcome = await attemptOnce({ issue, module, input }, open, ports);
        if (outcome !== undefined)
            return outcome;
        ports.log.info(`branch ${(0,request_branch/* requestBranch */.Wf)(issue.number)} moved meanwhile, reading it again`);
    }
    throw new result/* Fault */.vC('branch-busy', `branch ${(0,request_branch/* requestBranch */.Wf)(issue.number)} moved ${ATTEMPTS} times during this run`);
}
async function attemptOnce(intake, 
/** Read before the default branch, so that one that is merged meanwhile is seen there. */
open, ports) {
    const { issue } = intake;
    const base = await (0,default_branch/* requireDefaultBranch */.T)(ports.git);
    const own = open.find(({ branch, isFork }) => branch === (0,request_branch/* requestBranch */.Wf)(issue.number) && !isFork);
    const asked = await (0,render_request_intake/* readAsked */.vo)(issue, intake.module, base, ports.forge);
    const place = asked.ok ? await (0,render_request_intake/* placeOf */.$t)(asked.value, issue.number, base.tree) : undefined;
    if (place?.kind === 'ours' && place.isSame) {
        return nothing(issue.number, 'already-merged', `#${issue.number} is merged as it stands`);
    }
    const folder = asked.ok ? asked.value.folder : undefined;
    const isOwn = (home) => home === issue.number;
    const branch = (0,request_branch/* requestBranch */.Wf)(issue.number);
    const earlier = await (0,render_request_branch/* readEarlier */.l)({ branch, base: base.commit, folder, isOwn }, ports);
    const past = own ?? (await pastPullRequest(intake, earlier, ports));
    if (past?.isMerged === true || place?.kind === 'ours')
        return tooLate(intake, past, ports);
    const facts = { intake, base, own, ports };
    const stranger = (0,problems/* editedByAnother */.sx)(issue, intake.input);
    if (stranger !== undefined)
        return render_request_refuse(facts, [stranger]);
    if (!asked.ok)
        return render_request_refuse(facts, asked.problems);
    if (place?.kind === 'taken')
        return render_request_refuse(facts, [(0,problems/* taken */.uU)(asked.value, place.issue)]);
    const rival = await (0,render_request_pull/* takenBy */.bL)(asked.value, { open, own: own?.number, branch, base: base.commit }, ports);
    if (rival !== undefined)
        return render_request_refuse(facts, [(0,problems/* taken */.uU)(asked.value, rival.number)]);
    const renamed = (0,problems/* renamedAfterPull */.o)(asked.value, own, earlier);
    if (renamed !== undefined)
        return render_request_refuse(facts, [renamed]);
    const planned = await (0,render/* planRender */.U)({
        base: base.tree,
        path: asked.value.path,
        content: asked.value.content,
        uid: earlier?.uid,
        ids: ports.ids,
        issue: issue.number,
    });
    if (!planned.ok)
        return render_request_refuse(facts, planned.problems);
    return publish({ issue, base, asked: asked.value, planned: planned.value, earlier, past }, ports);
}
/** A branch without an open pull request, or an edited issue, may have had one; a new issue cannot. */
async function pastPullRequest({ issue, input }, earlier, { forge }) {
    if (input.action === 'opened' && earlier === undefined)
        return undefined;
    return forge.pullRequestFrom((0,request_branch/* requestBranch */.Wf)(issue.number));
}
async function publish(what, ports) {
    const { issue, base, asked, planned, past } = what;
    const own = past?.isOpen === true ? past : undefined;
    const files = new Map([[asked.path, asked.content]]);
    for (const [path, content] of planned.files)
        files.set(`${planned.folder}/${path}`, content);
    const branch = await (0,render_request_branch/* putOnBranch */.t)({
        branch: (0,request_branch/* requestBranch */.Wf)(issue.number),
        base: base.commit,
        earlier: what.earlier,
        files,
        message: `Request ${asked.lease}: ${asked.module} in ${asked.environment}\n\nLease for #${issue.number}`,
    }, ports);
    if (branch === undefined)
        return undefined;
    // Somebody closed exactly this: a run repeated does not ask again, an edit does.
    if (own === undefined && past?.headSha === branch.head) {
        return nothing(issue.number, 'pull-request-closed', `#${past.number} was closed without a merge`);
    }
    const pull = own ?? (await (0,render_request_pull/* openPullRequest */.Hw)({ issue, asked, base: base.config.repository.defaultBranch }, ports));
    const comment = await (0,view/* livingComment */.N)({ planned, pull: pull.number, tree: base.tree });
    await ports.forge.putComment(issue.number, lease_comment/* LEASE_MARKER */.e, comment);
    const isNew = branch.wrote || own === undefined;
    return {
        summary: comment,
        environment: asked.environment,
        result: {
            ...resultOf(issue.number, isNew ? 'done' : 'nothing', isNew ? 'rendered' : 'already-rendered'),
            message: `#${issue.number} is pull request #${pull.number}: ${asked.lease}`,
            leases: [
                {
                    lease: asked.lease,
                    uid: planned.manifest.uid,
                    decision: isNew ? 'rendered' : 'nothing',
                    reasonCode: isNew ? 'rendered' : 'already-rendered',
                    message: `${asked.module} in ${asked.environment}`,
                },
            ],
            pullRequest: pull.number,
            headSha: branch.head,
            branch: (0,request_branch/* requestBranch */.Wf)(issue.number),
        },
    };
}
/** Answers on the issue and writes nothing else. */
async function render_request_refuse(facts, problems) {
    const { intake, base, own, ports } = facts;
    const { issue } = intake;
    const comment = (0,request_comment/* requestProblemsComment */.Xi)({
        author: issue.author.login,
        problems,
        labels: await (0,render_request_intake/* labelsOf */.PC)(intake.module, base),
        pullRequest: own?.number,
    });
    await ports.forge.putComment(issue.number, lease_comment/* LEASE_MARKER */.e, comment);
    return blocked(issue.number, problems, comment);
}
/** The request is on the default branch: it is changed there, by a pull request, and not by its old form. */
async function tooLate({ issue }, past, { forge }) {
    const merged = past?.isMerged === true ? ` as #${past.number}` : '';
    const problem = {
        code: 'already-merged',
        message: `This request is merged${merged}: editing the issue changes nothing any more.`,
        field: '',
        allowed: ['a pull request that changes the request’s file in `requests/`'],
        remedy: 'change the file in `requests/` by a pull request; for something else, open a new issue',
    };
    const comment = (0,request_comment/* requestRefusedComment */.dR)({ author: issue.author.login, problem });
    await forge.putComment(issue.number, request_comment/* REQUEST_MARKER */.Ne, comment);
    return blocked(issue.number, [problem], comment);
}


/***/ })

};
