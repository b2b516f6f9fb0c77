export const id = 7621;
export const ids = [7621,7860];
export const modules = {

/***/ 2834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ APPROVED_CHECK),
/* harmony export */   P5: () => (/* binding */ refusedCheck),
/* harmony export */   YO: () => (/* binding */ approvalCheck)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** Name of the check that branch protection requires; apply asks the same question again and does not read it. */
const APPROVED_CHECK = 'leasehold/approved';
/** The check `leasehold/approved`: whether people are still needed, how many, and who can be one. */
function approvalCheck(requirement, approval, approvers) {
    const why = `Why: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(requirement.message)}.`;
    if (requirement.approvals === 0)
        return {
            conclusion: 'success',
            title: 'Needs no approval',
            summary: `No person has to approve this. ${why}`,
        };
    const names = approval.approvers.map(({ login }) => login).join(', ');
    if (approval.ok)
        return {
            conclusion: 'success',
            title: `Approved by ${names}`,
            summary: `${said(approval.message)} ${why}`,
        };
    const missing = requirement.approvals - approval.approvers.length;
    const who = approvers === undefined
        ? 'Whoever may write to this repository can approve it'
        : `These can approve it: ${approvers.map(({ login }) => (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(login)).join(', ')}`;
    return {
        conclusion: 'action-required',
        title: `Waits for ${missing} approval${missing === 1 ? '' : 's'}`,
        summary: `${said(approval.message)} ${why}\n\n${who}; not who asked for it, and not who pushed to it.`,
    };
}
/** The same for a change that nobody could approve. */
function refusedCheck(problems) {
    const lines = problems.slice(0, 20).map(({ message }) => `- ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(message)}`);
    return {
        conclusion: 'failure',
        title: 'Cannot be approved as it is',
        summary: ['This is not what Leasehold renders:', '', ...lines].join('\n'),
    };
}
function said(message) {
    return `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(message)}.`;
}


/***/ }),

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ noLeaseCheck),
  b: () => (/* binding */ nothingAskedComment)
});

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/platform/own-paths.js
/**
 * What requests are asked, rendered, planned and judged by, besides themselves: who changes one of these changes what
 * Leasehold does from then on.
 */
const FOLDERS = new Set([
    'requests',
    'stacks',
    'modules',
    'policies',
    'prices',
    'bootstrap',
    '.github',
]);
const FILES = new Set([
    'leasehold.yaml',
    'leasehold.init.json',
    'codeowners',
    'docs/codeowners',
]);
/** Whether Leasehold reads what lies there. Folded as a file system may fold it (S4): when in doubt, it does. */
function isOfLeasehold(path) {
    const folded = path.normalize('NFKC').toLowerCase().replaceAll('\\', '/');
    return FILES.has(folded) || FOLDERS.has(folded.split('/')[0] ?? '');
}

;// CONCATENATED MODULE: ../src/comment/no-lease-check.js


const LINES = 20;
/**
 * Both required checks of a change without a lease: they must not be waited for for ever, and claim nothing. Nothing
 * evaluated is never success, so that only what Leasehold has nothing to do with is green.
 */
function noLeaseCheck({ touchesLeases, otherPaths, }) {
    const own = otherPaths.filter(isOfLeasehold);
    if (!touchesLeases && own.length === 0)
        return {
            conclusion: 'success',
            title: 'Nothing of Leasehold is touched',
            summary: 'No request and no stack changes, and nothing that they are rendered or judged by. There is nothing to plan, to judge or to approve.',
        };
    return {
        conclusion: 'neutral',
        title: 'No lease changes',
        summary: [
            'This changes no lease, so that nothing was planned, no policy was judged, and Leasehold asks for nobody. It is not applied by itself.',
            ...(own.length === 0
                ? []
                : [
                    '',
                    'It changes what leases are rendered or judged by once it is merged; look at it as at code that runs with your roles:',
                    '',
                    ...own.slice(0, LINES).map((path) => `- ${(0,markdown/* inlineCode */.ti)(path)}`),
                    ...(own.length > LINES ? [`- and ${own.length - LINES} more`] : []),
                ]),
        ].join('\n'),
    };
}
/** What stands in the place of an earlier comment of ours, when a newer head asks for nothing any more. */
function nothingAskedComment(headSha) {
    return [
        '### ⚪ No lease changes any more',
        '',
        `${(0,markdown/* inlineCode */.ti)(headSha.slice(0, 7))} changes no request and no stack. What stood here was said of an earlier head.`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ POLICY_CHECK),
  t: () => (/* binding */ policyCheckRun)
});

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/policy/levels.js
var levels = __webpack_require__(2251);
// EXTERNAL MODULE: ../src/comment/policy-parts.js
var policy_parts = __webpack_require__(3872);
;// CONCATENATED MODULE: ../src/comment/policy-annotations.js



/** GitHub's limits on an annotation: 255 characters of title, 64 KB of message, of which nobody reads more than a screen. */
const TITLE = 255;
const MESSAGE = 4_000;
/** What stands on the lines of a request in the pull request's diff: everything that blocks, and advice. */
function policyAnnotations(report) {
    const problems = report.problems.flatMap(({ file, line, code, message, remedy }) => file === undefined ? [] : [annotation(file, line, 'failure', code, say(message, remedy))]);
    const findings = (0,policy_parts/* allFindings */.c4)(report).flatMap((finding) => {
        const { file, line, rule, status, level, resource, message, remedy } = finding;
        const isAdvice = level === 'advisory' && status !== 'pass' && !(0,levels/* isExcused */.Ix)(finding);
        if (file === undefined || (!(0,levels/* blocks */.Bv)(finding) && !isAdvice))
            return [];
        const about = finding.phase === 'plan' ? `${resource}: ${message}` : message;
        return [annotation(file, line, (0,levels/* blocks */.Bv)(finding) ? 'failure' : 'warning', rule, say(about, remedy))];
    });
    return [...problems, ...findings];
}
function annotation(path, line, level, title, message) {
    return { path, line: line ?? 1, level, title: (0,markdown/* plainLine */.h0)(title).slice(0, TITLE), message };
}
/** GitHub shows this as plain text: there is nothing to escape, and nothing may turn it round. */
function say(message, remedy) {
    const first = (0,markdown/* plainLine */.h0)(message).slice(0, MESSAGE);
    return remedy === undefined ? first : `${first}\nFix: ${(0,markdown/* plainLine */.h0)(remedy).slice(0, MESSAGE)}`;
}

// EXTERNAL MODULE: ../src/comment/policy-comment.js + 4 modules
var policy_comment = __webpack_require__(3992);
;// CONCATENATED MODULE: ../src/comment/policy-check-run.js


/** Name of the check that branch protection requires. */
const POLICY_CHECK = 'leasehold/policy';
/** GitHub's limit on the summary of a check is 65,535 characters. */
const CHECK_LIMIT = 65_000;
/** The check run: one word, the same text as the comment, and what is wrong on the lines where it is wrong. */
function policyCheckRun(report) {
    return {
        name: POLICY_CHECK,
        headSha: report.headSha,
        conclusion: report.verdict === 'pass' ? 'success' : 'failure',
        title: (0,policy_comment/* policyTitle */.jQ)(report),
        summary: (0,policy_comment/* policyMarkdown */.ud)(report, CHECK_LIMIT, (0,policy_comment/* inSummary */.ck)(report)),
        annotations: policyAnnotations(report),
    };
}


/***/ }),

/***/ 3992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K3: () => (/* binding */ POLICY_MARKER),
  ck: () => (/* binding */ inSummary),
  gZ: () => (/* binding */ policyComment),
  ud: () => (/* binding */ policyMarkdown),
  jQ: () => (/* binding */ policyTitle)
});

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
// EXTERNAL MODULE: ../src/comment/rehearsal-words.js
var rehearsal_words = __webpack_require__(5830);
;// CONCATENATED MODULE: ../src/comment/policy-end.js



/** What becomes of a lease that ends by this change, in the words of the warning; undefined: it does not end. */
function endText({ ending }) {
    if (ending === undefined)
        return undefined;
    const { rehearsal } = ending;
    if (rehearsal === undefined)
        return '**not rehearsed**: what will be destroyed is not known; look at the plan step of this run';
    const isNothing = rehearsal.resources === 0 && rehearsal.blockers.length === 0;
    if (isNothing)
        return 'it was never applied: nothing is there to be destroyed';
    return `${whenText(ending)} (rehearsed just now): ${(0,rehearsal_words/* whatGoes */.zl)(rehearsal)}`;
}
function whenText({ at, asksForData }) {
    const what = `this ${asksForData ? 'is to be' : 'will be'} destroyed`;
    return at === undefined ? `${what} after the merge` : `${what} when it ends, as asked ${(0,say/* sayInstant */.$r)(at)}`;
}
/** What stands in the way of the ends, and the question that each waits for. */
function endBlocks(leases) {
    return leases.flatMap(({ lease, ending }) => {
        if (ending === undefined)
            return [];
        const whose = leases.length > 1 ? `${(0,markdown/* escapeMarkdown */.FV)(lease)}: ` : '';
        const said = (0,rehearsal_words/* dataAtEnd */.Th)(ending.dataAtEnd, ending.rehearsal);
        const lists = (0,rehearsal_words/* obstacles */.Bw)(ending.rehearsal ?? { blockers: [] });
        return [
            ...said.map((line) => blockOf(`${whose}${line}`, [])),
            ...(ending.asksForData ? [blockOf(`${whose}${dataQuestion(lease, ending)}`, [])] : []),
            ...lists.map(({ heading, lines }) => blockOf(`${whose}${heading}`, lines)),
        ];
    });
}
function blockOf(heading, items) {
    return { before: ['', heading], items, after: [], noun: 'obstacle', isTable: false };
}
function dataQuestion(lease, { at }) {
    const how = at === undefined
        ? 'a deleted request cannot say it, so close this and comment `/end --snapshot` or `/end --discard` on its issue'
        : 'add `data: snapshot` or `data: discard` to `end`';
    return `⚠️ Say what happens to the data: ${how}. Without an answer ${(0,markdown/* escapeMarkdown */.FV)(lease)} is kept, goes on costing, and its team is asked again.`;
}

// EXTERNAL MODULE: ../src/comment/fit.js
var fit = __webpack_require__(9230);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/policy/levels.js
var levels = __webpack_require__(2251);
// EXTERNAL MODULE: ../src/comment/policy-parts.js
var policy_parts = __webpack_require__(3872);
// EXTERNAL MODULE: ../src/comment/policy-table.js
var policy_table = __webpack_require__(114);
;// CONCATENATED MODULE: ../src/comment/policy-folded.js






/** Leases whose plan is shown resource by resource. */
const PLANS = 20;
/** What need not be read to know whether this may merge; each part opens on a click. */
function foldedBlocks(report) {
    const findings = (0,policy_parts/* allFindings */.c4)(report);
    return [
        ...toldBlocks(findings, report),
        ...otherFilesBlock(report.otherPaths),
        ...quietBlocks(findings),
        ...plansBlocks(report),
    ];
}
/** What somebody should know and nobody must mend: advice, what is waived or overridden, waivers that do not waive. */
function toldBlocks(findings, { waivers, overrides }) {
    const open = findings.filter((finding) => !(0,levels/* isExcused */.Ix)(finding));
    const advice = open.filter(({ level, status }) => level === 'advisory' && status !== 'pass');
    const unclear = open.filter(({ level, status }) => level === 'soft' && status === 'unknown');
    return [
        ...section(`${advice.length} advice`, advice),
        ...section(`${unclear.length} not known before apply`, unclear),
        ...waivedBlock(findings),
        ...idleWaiversBlock(waivers),
        ...overridesBlock(overrides),
    ];
}
/** What passed, and what is only counted. */
function quietBlocks(findings) {
    const passed = findings.filter(({ level, status }) => level !== 'shadow' && status === 'pass');
    const shadow = findings.filter((one) => one.level === 'shadow' && one.status !== 'pass' && !(0,levels/* isExcused */.Ix)(one));
    return [
        ...section(`${(0,policy_parts/* count */.U9)(passed.length, 'check')} passed`, passed),
        ...section(`${shadow.length} only counted`, shadow),
    ];
}
function section(title, findings) {
    return (0,fit/* foldedBlock */.aY)(title, 'result', findings.map(policy_parts/* findingLine */.mC));
}
/** `1 waived (until 2026-12-01)`: each stays visible, with who answers for it. */
function waivedBlock(findings) {
    const waived = findings.flatMap((finding) => finding.waiver === undefined ? [] : [{ finding, waiver: finding.waiver }]);
    const [first] = waived.map(({ waiver }) => waiver.expires).sort();
    const lines = waived.map(({ finding, waiver }) => {
        const { approver, reason, ticket, expires } = waiver;
        const by = `waived by ${(0,markdown/* escapeMarkdown */.FV)(approver)} until ${(0,markdown/* escapeMarkdown */.FV)(expires)}`;
        return `${(0,policy_parts/* findingLine */.mC)(finding)} · ${by} (${(0,markdown/* inlineCode */.ti)(ticket)}): ${(0,markdown/* escapeMarkdown */.FV)((0,policy_table/* clip */.$Q)(reason))}`;
    });
    return (0,fit/* foldedBlock */.aY)(`${waived.length} waived (until ${(0,markdown/* escapeMarkdown */.FV)(first ?? '')})`, 'waived result', lines);
}
/** Waivers that waive nothing, or not for long: whoever wrote them may think otherwise. */
function idleWaiversBlock(uses) {
    const ending = uses.filter(({ endsSoon }) => endsSoon);
    const idle = uses.filter(({ state }) => state !== 'used');
    const titles = [
        ...(idle.length === 0
            ? []
            : [`${(0,policy_parts/* count */.U9)(idle.length, 'waiver')} that ${idle.length === 1 ? 'waives' : 'waive'} nothing`]),
        ...(ending.length === 0
            ? []
            : [`⚠️ ${(0,policy_parts/* count */.U9)(ending.length, 'waiver')} that ${ending.length === 1 ? 'ends' : 'end'} soon`]),
    ];
    const lines = [...ending, ...idle].map(({ waiver, state, message }) => {
        const place = (0,markdown/* inlineCode */.ti)(`${waiver.file}:${waiver.line}`);
        const of = `${(0,markdown/* inlineCode */.ti)(waiver.rule)} ${(0,markdown/* inlineCode */.ti)((0,policy_table/* clip */.$Q)(waiver.resource))}`;
        return `- ${place} ${of}: ${state === 'used' ? 'ends soon' : state}, ${(0,markdown/* messageMarkdown */.zv)((0,policy_table/* clip */.$Q)(message))}`;
    });
    return (0,fit/* foldedBlock */.aY)(titles.join(', '), 'waiver', lines);
}
function overridesBlock(uses) {
    const used = uses.filter(({ state }) => state === 'used').length;
    const other = uses.length - used;
    const titles = [
        ...(used > 0 ? [`${used} overridden`] : []),
        ...(other > 0 ? [`${(0,policy_parts/* count */.U9)(other, 'override')} void`] : []),
    ];
    const sorted = [...uses].sort((a, b) => (0,canonical/* compareText */.n6)(a.state, b.state));
    const lines = sorted.map(({ override, state, message }) => {
        const by = `${(0,markdown/* inlineCode */.ti)(override.rule)} by ${(0,markdown/* escapeMarkdown */.FV)(override.by.login)}`;
        return `- ${by}: ${state}, ${(0,markdown/* messageMarkdown */.zv)((0,policy_table/* clip */.$Q)(message))} · ${(0,markdown/* escapeMarkdown */.FV)((0,policy_table/* clip */.$Q)(override.reason))}`;
    });
    return (0,fit/* foldedBlock */.aY)(titles.join(', '), 'override', lines);
}
function otherFilesBlock(paths) {
    const lines = paths.map((path) => `- ${(0,markdown/* inlineCode */.ti)((0,policy_table/* clip */.$Q)(path))}`);
    return (0,fit/* foldedBlock */.aY)(`${(0,policy_parts/* count */.U9)(paths.length, 'other file')}: this is not applied by itself`, 'file', lines);
}
function plansBlocks(report) {
    const planned = report.leases.filter(({ plan }) => plan !== undefined);
    return planned
        .slice(0, PLANS)
        .flatMap(({ lease, plan }) => plan === undefined
        ? []
        : (0,fit/* foldedBlock */.aY)(`plan details of ${(0,markdown/* escapeMarkdown */.FV)(lease)}`, 'resource', (0,policy_parts/* planLines */.HN)(plan)));
}

// EXTERNAL MODULE: ../src/comment/request-comment.js
var request_comment = __webpack_require__(580);
;// CONCATENATED MODULE: ../src/comment/policy-next.js





/**
 * Who must do what: the owner for what stands in a request, the platform team for what stands in a module or a policy,
 * those who may override for what only they can let through, then those who approve.
 */
function nextText(report) {
    const found = (0,policy_parts/* blocking */.ub)((0,policy_parts/* allFindings */.c4)(report));
    if (found.some(({ phase }) => phase === 'request') || report.problems.some(isInChange))
        return `${ownersOf(report)} fixes the file${overrideHint(report)}; then it is judged again by itself`;
    if (found.some(({ rule }) => rule === 'plan'))
        return 'the plan is made again: start the run once more, or push again';
    if (report.verdict !== 'pass')
        return `the platform team looks at the policies or the module: the request is not at fault${overrideHint(report)}`;
    return approvalText(report);
}
/** Whether a problem is in a file that the change itself brings. */
function isInChange({ file }) {
    return file !== undefined && /^(?:requests|stacks)\//.test(file);
}
function ownersOf({ leases, author }) {
    const logins = leases.filter(({ verdict }) => verdict !== 'pass').flatMap(({ owner }) => owner?.login ?? []);
    const owners = [...new Set(logins)].slice(0, 5).map(request_comment/* mention */.lE).join(', ');
    return owners === '' ? (0,request_comment/* mention */.lE)(author) : owners;
}
/** Only when nothing but soft rules is in the way: overriding one of several would change nothing. */
function overrideHint({ leases, overriders, problems }) {
    const found = (0,policy_parts/* blocking */.ub)(leases.flatMap(({ findings }) => findings));
    const isSoftOnly = problems.length === 0 && found.length > 0 && found.every(({ level }) => level === 'soft');
    return isSoftOnly && overriders.length > 0 ? `, or ${(0,policy_table/* peopleText */.Dp)(overriders)} overrides it` : '';
}
function approvalText(report) {
    const { leases, approvers } = report;
    const strictest = leases.reduce((most, one) => (most === undefined || one.approval.approvals > most.approval.approvals ? one : most), undefined);
    const overridden = (0,policy_parts/* allFindings */.c4)(report).some((finding) => finding.override !== undefined && (0,levels/* isExcused */.Ix)(finding));
    const kept = overridden ? '; the override holds for this head and this plan only' : '';
    const approvals = strictest?.approval.approvals ?? 1;
    const why = strictest === undefined ? '' : `: ${(0,markdown/* escapeMarkdown */.FV)(strictest.approval.message)}`;
    if (approvals === 0)
        return `no approval is needed${why}; then merge${kept}`;
    const by = approvers.length === 0 ? '' : ` by ${(0,policy_table/* peopleText */.Dp)(approvers)}`;
    return `${(0,policy_parts/* count */.U9)(approvals, 'approval')}${by}, not by who asked for this or pushed to it; then merge${kept}`;
}

;// CONCATENATED MODULE: ../src/comment/verdict-title.js

/** The verdict in one line. */
function verdictTitle(report) {
    const all = report.findings;
    const found = (0,policy_parts/* blocking */.ub)(all);
    const failed = found.filter(({ status }) => status === 'fail').length + report.problems.length;
    if (failed > 0)
        return `${(0,policy_parts/* count */.U9)(failed, 'thing')} to fix before this can merge`;
    if (found.length > 0)
        return `${(0,policy_parts/* count */.U9)(found.length, 'thing')} could not be judged, so this cannot merge`;
    if (report.verdict !== 'pass')
        return 'Nothing was judged, so this cannot merge';
    const shown = all.filter(({ level }) => level !== 'shadow');
    const waived = shown.filter(({ waiver }) => waiver !== undefined).length;
    const overridden = shown.filter(({ waiver, override }) => waiver === undefined && override !== undefined).length;
    const open = shown.filter((one) => one.status !== 'pass' && one.waiver === undefined && one.override === undefined);
    const broken = new Set(shown.flatMap(({ status, rule }) => (status === 'pass' ? [] : [rule])));
    const passed = new Set(shown.flatMap(({ rule }) => (broken.has(rule) ? [] : [rule]))).size;
    const advice = new Set(open.map(({ rule }) => rule)).size;
    const parts = [
        `${(0,policy_parts/* count */.U9)(passed, 'rule')} passed`,
        ...(advice > 0 ? [`${advice} advice`] : []),
        ...(overridden > 0 ? [`${overridden} overridden`] : []),
        ...(waived > 0 ? [`${waived} waived`] : []),
    ];
    return `Policy: ${parts.join(', ')}`;
}

;// CONCATENATED MODULE: ../src/comment/policy-comment.js








/** Marker of the one policy comment on a pull request. */
const POLICY_MARKER = 'policy';
/** Characters that the marker of the comment takes; whoever writes the comment adds it. */
const MARKER_ROOM = 256;
/** The one comment on a pull request: is it fine, what does it cost, who acts next. The rest is folded. */
function policyComment(report) {
    return policyMarkdown(report, markdown/* COMMENT_LIMIT */.W$ - MARKER_ROOM, inSummary(report));
}
/**
 * The verdict, what must be fixed and how, price, plan, who acts next; then what opens on a click.
 * @param limit characters; what does not fit is cut between two items and counted
 * @param rest where the whole is, as Markdown
 */
function policyMarkdown(report, limit, rest) {
    const found = (0,policy_parts/* blocking */.ub)((0,policy_parts/* allFindings */.c4)(report));
    const isBroken = found.length + report.problems.length > 0;
    const table = isBroken ? (0,policy_table/* mustFixTable */.Pr)(report.problems, found, report.overriders) : undefined;
    const blocks = [
        (0,fit/* textBlock */.fI)([`### ${report.verdict === 'pass' ? '✅' : '❌'} ${policyTitle(report)}`]),
        ...(table === undefined ? [] : [table.shown]),
        ...leaseBlocks(report),
        (0,fit/* textBlock */.fI)(['', `**Next** ${nextText(report)}`]),
        ...(table?.folded ?? []),
        ...foldedBlocks(report),
        (0,fit/* textBlock */.fI)(['', footer(report)]),
    ];
    return (0,fit/* fitBlocks */.U8)(blocks, rest, limit);
}
/** The verdict in one line, for the title of the check. */
function policyTitle(report) {
    return verdictTitle({ ...report, findings: (0,policy_parts/* allFindings */.c4)(report) });
}
function leaseBlocks(report) {
    const { leases, spend } = report;
    const [only] = leases;
    if (only === undefined)
        return [];
    const spent = spend.map(policy_parts/* spendText */.kJ);
    const ends = endBlocks(leases);
    if (leases.length > 1)
        return [leaseTable(leases), (0,fit/* textBlock */.fI)(spent.flatMap((text) => ['', text])), ...ends];
    const [price, end] = [(0,policy_parts/* priceText */.BC)(only), endText(only)];
    return [
        (0,fit/* textBlock */.fI)([
            '',
            ...(price === undefined ? [] : [`**Price** ${[price, ...spent].join(' · ')}  `]),
            `**Plan** ${(0,policy_parts/* planText */.Pt)(only)}  `,
            ...(end === undefined ? [] : [`**End** ${end}  `]),
        ]),
        ...ends,
    ];
}
function leaseTable(leases) {
    return {
        before: ['', '| lease | price | plan |', '| --- | --- | --- |'],
        items: leases.map((lease) => `| ${(0,markdown/* inlineCode */.ti)(lease.lease)} | ${(0,policy_parts/* priceText */.BC)(lease) ?? ''} | ${planCell(lease)} |`),
        after: [],
        noun: 'lease',
        isTable: true,
    };
}
function planCell(lease) {
    const end = endText(lease);
    return end === undefined ? (0,policy_parts/* planText */.Pt)(lease) : `${(0,policy_parts/* planText */.Pt)(lease)} · ${end}`;
}
/** A link to the summary of the run that made this, where all of it is. */
function inSummary({ runUrl }) {
    return runUrl === null ? "in the run's summary" : `[in the run's summary](${encodeURI(runUrl)})`;
}
function footer(report) {
    const plans = report.leases.flatMap(({ plan }) => plan?.digest.slice(0, 'sha256:'.length + 12) ?? []);
    const parts = [
        (0,markdown/* inlineCode */.ti)(report.headSha.slice(0, 7)),
        ...plans.slice(0, 3).map((digest) => `plan ${(0,markdown/* inlineCode */.ti)(digest)}`),
        ...(plans.length > 3 ? [`${plans.length - 3} more plans`] : []),
        `policies ${(0,markdown/* inlineCode */.ti)(`${report.base.branch}@${report.base.sha.slice(0, 7)}`)}`,
        ...report.engines.map(markdown/* escapeMarkdown */.FV),
        ...(report.pricesFrom === undefined
            ? []
            : [`⚠️ prices of ${(0,markdown/* inlineCode */.ti)(report.pricesFrom)}, over 30 days old`]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ priceText),
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   c4: () => (/* binding */ allFindings),
/* harmony export */   kJ: () => (/* binding */ spendText),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   ub: () => (/* binding */ blocking)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2815);
/* harmony import */ var _kit_money_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8552);
/* harmony import */ var _policy_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8279);
/* harmony import */ var _policy_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(114);





/** `2 leases`, `1 lease` */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function allFindings(report) {
    return report.leases.flatMap((lease) => lease.findings);
}
/** What keeps the change from being merged, broken rules first. */
function blocking(findings) {
    const found = findings.filter(_policy_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv);
    return [
        ...found.filter(({ status }) => status === 'fail'),
        ...found.filter(({ status }) => status !== 'fail'),
    ];
}
/** `$24.82 a month (was $20.00), about $11.42 for this lease · 1 unpriced`; `undefined` when there is no request. */
function priceText(lease) {
    const { price, priceBefore, length, kind } = lease;
    if (price === undefined)
        return undefined;
    const month = price.usdMonth === null ? (0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(null) : `${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(price.usdMonth)} a month`;
    const change = kind === 'create' ? 'new' : changeText(priceBefore?.usdMonth, price.usdMonth);
    const forLease = length?.kind === 'for' ? (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .priceForHours */ .AP)(price, length.hours) : null;
    const forAll = forLease === null ? '' : `, about ${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(forLease)} for this lease`;
    const unpriced = price.unpriced > 0 && price.usdMonth !== null ? ` · ${price.unpriced} unpriced` : '';
    return `${month}${change === '' ? '' : ` (${change})`}${forAll}${unpriced}`;
}
function changeText(before, after) {
    if (before === undefined)
        return '';
    return before === after ? 'unchanged' : `was ${before === null ? 'unpriced' : `$${before.toFixed(2)}`}`;
}
/** `team payments: $312.00 of $500.00 ▓▓▓▓▓▓░░░░` */
function spendText({ team, usdMonth, budgetUsdMonth, unpriced }) {
    const more = unpriced > 0 ? `, ${unpriced} unpriced` : '';
    if (budgetUsdMonth === undefined)
        return `team ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(team)}: ${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(usdMonth)} a month${more}`;
    const share = budgetUsdMonth === 0 ? 1 : usdMonth / budgetUsdMonth;
    const full = Math.min(10, Math.max(0, Math.round(share * 10)));
    const bar = `${'▓'.repeat(full)}${'░'.repeat(10 - full)}`;
    const over = usdMonth > budgetUsdMonth ? ' ⚠️ over budget' : '';
    return `team ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(team)}: ${(0,_kit_money_js__WEBPACK_IMPORTED_MODULE_2__/* .sayUsd */ .c)(usdMonth)} of $${budgetUsdMonth.toFixed(2)}${more} ${bar}${over}`;
}
/** `7 to add · nothing changed or destroyed` */
function planText(lease) {
    if (lease.kind === 'unchanged')
        return 'none needed: only the request changes, the stack stays as it is';
    if (lease.kind === 'delete')
        return 'none: the lease ends through the reaper after the merge';
    if (lease.plan === undefined)
        return '**missing**';
    const { create, update, replace, destroy } = lease.plan.counts;
    const parts = [
        [create, 'to add'],
        [update, 'to change'],
        [replace, 'to replace'],
        [destroy, 'to destroy'],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    if (said.length === 0)
        return 'nothing to do';
    const isSafe = update + replace + destroy === 0;
    return `${said.join(' · ')}${isSafe ? ' · nothing changed or destroyed' : ''}${dataText(lease.plan)}`;
}
/** Resources whose loss is named one by one. */
const LOST = 5;
function dataText(plan) {
    const lost = plan.resources.filter(({ action, holdsData }) => holdsData && (action === 'replace' || action === 'destroy'));
    if (lost.length === 0)
        return '';
    const shown = lost.slice(0, LOST).map(({ address }) => (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)((0,_policy_table_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(address)));
    const more = lost.length > LOST ? ` and ${lost.length - LOST} more` : '';
    return ` · ⚠️ **data is lost**: ${shown.join(', ')}${more}`;
}
function findingLine({ rule, resource, message }) {
    return `- ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(rule)} ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)((0,_policy_table_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(resource))}: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageMarkdown */ .zv)((0,_policy_table_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(message))}`;
}
/** What a plan does, resource by resource: names of attributes, never a value (S14). */
function planLines(plan) {
    const lines = plan.resources.map(({ action, address, attributes, holdsData }) => {
        const names = action === 'create' || attributes.length === 0 ? '' : `: ${attributes.map(_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti).join(', ')}`;
        return `- ${action} ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)((0,_policy_table_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(address))}${holdsData ? ' (holds data)' : ''}${names}`;
    });
    const outputs = plan.outputs.length === 0 ? [] : [`- outputs: ${plan.outputs.map(_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti).join(', ')}`];
    return [...lines, ...outputs];
}


/***/ }),

/***/ 114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Dp: () => (/* binding */ peopleText),
/* harmony export */   Pr: () => (/* binding */ mustFixTable)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** Rows before the fold: price and who acts next must stay on the first screen. */
const ROWS = 15;
const HEAD = ['| rule | where | problem | fix |', '| --- | --- | --- | --- |'];
/** Places that one row names. */
const PLACES = 3;
/** Characters of a text in one cell: more is no easier to read, and one text must not take the whole comment. */
const CELL = 600;
/** Names of people in one sentence. */
const PEOPLE = 5;
/**
 * The table of what must be fixed: problems that kept the change from being judged first, then findings. What differs by
 * its place only is one row: thirty buckets of one module are mended in one place.
 */
function mustFixTable(problems, findings, overriders) {
    const rows = new Map();
    const add = (rule, place, said, or = '') => {
        const rest = `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(clip(said.message))} | ${[fixOf(said), or].filter((text) => text !== '').join('; or ')}`;
        const key = `${rule} | ${rest}`;
        const row = rows.get(key) ?? { rule: (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule), rest, places: [] };
        row.places.push(place);
        rows.set(key, row);
    };
    for (const problem of problems)
        add(problem.code, placeOf(problem), problem);
    for (const finding of findings) {
        const place = finding.line === undefined ? (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(clip(finding.resource)) : placeOf(finding);
        add(finding.rule, place, finding, overrideText(finding, overriders));
    }
    const lines = [...rows.values()].map(({ rule, rest, places }) => `| ${rule} | ${placesText(places)} | ${rest} |`);
    const rest = lines.slice(ROWS);
    const table = { noun: 'row', isTable: true };
    const shown = { ...table, before: ['', ...HEAD], items: lines.slice(0, ROWS), after: [] };
    if (rest.length === 0)
        return { shown, folded: [] };
    const before = ['', `<details><summary>${rest.length} more to fix</summary>`, '', ...HEAD];
    return { shown, folded: [{ ...table, before, items: rest, after: ['', '</details>'] }] };
}
/** Who may let a broken soft rule through, and what they type. Nobody is mentioned: only some of them need to look. */
function overrideText({ level, status, rule }, overriders) {
    if (level !== 'soft' || status !== 'fail' || overriders.length === 0)
        return '';
    return `${peopleText(overriders)} may comment ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(`/override ${rule} REASON`)}`;
}
/** Names without mentions: `dana or erin`. */
function peopleText(people) {
    const shown = people.slice(0, PEOPLE).map(({ login }) => (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(login));
    return [...shown, ...(people.length > PEOPLE ? [`${people.length - PEOPLE} more`] : [])].join(' or ');
}
function placesText(places) {
    const hidden = places.length - PLACES;
    return `${places.slice(0, PLACES).join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}
/** The remedy, and the other values that are allowed when the remedy names one of them. */
function fixOf({ remedy, allowed = [] }) {
    const others = remedy === undefined ? allowed : allowed.filter((value) => !remedy.includes(value));
    const isChoice = remedy === undefined || others.length < allowed.length;
    const shown = isChoice ? others.slice(0, 8).map((value) => (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(clip(value))) : [];
    const more = others.length > 8 && isChoice ? ` and ${others.length - 8} more` : '';
    const parts = [remedy === undefined ? '' : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(clip(remedy)), shown.join(', ') + more];
    return parts.filter((part) => part !== '').join(' or ');
}
function placeOf({ file, line }) {
    if (file === undefined)
        return '';
    return (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(clip(line === undefined ? file : `${file}:${line}`));
}
/** A text of bounded length, cut where it says so. */
function clip(text) {
    return text.length <= CELL ? text : `${text.slice(0, CELL - 1)}…`;
}


/***/ }),

/***/ 5830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ obstacles),
/* harmony export */   Th: () => (/* binding */ dataAtEnd),
/* harmony export */   zl: () => (/* binding */ whatGoes)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** Names that are said one by one. */
const NAMED = 20;
/** `7 resources, of which **1 holds data**: ...`, in the words of every place that shows a rehearsal. */
function whatGoes({ resources, data, sizes }) {
    const what = `${resources} resource${resources === 1 ? '' : 's'}`;
    if (data.length === 0)
        return `${what}, none of them holds data`;
    const named = data.slice(0, NAMED).map((address) => {
        const size = sizes?.get(address);
        return size === undefined ? (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(address) : `${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(address)} (${size})`;
    });
    const more = data.length > NAMED ? ` and ${data.length - NAMED} more` : '';
    return `${what}, of which **${data.length} hold${data.length === 1 ? 's' : ''} data**: ${named.join(', ')}${more}`;
}
/** What the module says becomes of the data: a line, or none where nothing is there to be destroyed. */
function dataAtEnd(said, rehearsal) {
    return said === undefined || rehearsal?.resources === 0 ? [] : [`Its data: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(said)}`];
}
/** What stands in the way of the destroy, under a heading of its own each. */
function obstacles({ blockers, cautions = [] }) {
    return [
        { heading: '⚠️ The rehearsal says that this would not work:', lines: blockers.map(problemLine) },
        { heading: '⚠️ The rehearsal cannot see whether this would work:', lines: cautions.map(problemLine) },
    ].filter(({ lines }) => lines.length > 0);
}
function problemLine({ message, remedy }) {
    return `- ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(message)}${remedy === undefined ? '' : `: ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .messageMarkdown */ .zv)(remedy)}`}`;
}


/***/ }),

/***/ 5052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   LY: () => (/* binding */ addHours),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   h7: () => (/* binding */ naturalEnd),
/* harmony export */   iJ: () => (/* binding */ leaseEnd),
/* harmony export */   xg: () => (/* binding */ isReached)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9744);


const HOUR = 3_600_000;
/**
 * When a lease runs out by its length, UTC; `null` is a permanent one. Never later than the environment's and the
 * module's maximum counted from the start, whatever the request says.
 */
function naturalEnd(terms) {
    const limits = [
        ...(terms.length.kind === 'for' ? [terms.length.hours] : []),
        ...(terms.length.kind === 'for' || !terms.environment.permanent ? [terms.environment.maxHours] : []),
        ...moduleLimit(terms.moduleMax),
    ];
    return limits.length === 0 ? null : addHours(terms.start, Math.min(...limits));
}
/** When a lease ends: when it runs out, or at the instant that its owner asked for when that is earlier. */
function leaseEnd(terms) {
    const natural = naturalEnd(terms);
    if (terms.requestedEnd === undefined)
        return natural;
    return natural === null ? terms.requestedEnd : earliest(natural, terms.requestedEnd);
}
/** Elapsed hours, not calendar days: a change of clocks anywhere moves no end (L7). */
function addHours(instant, hours) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant) + hours * HOUR);
}
function earliest(a, b) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(a) <= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(b) ? a : b;
}
function latest(a, b) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(a) >= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(b) ? a : b;
}
/** Whether an instant has been reached: the instant itself counts. */
function isReached(instant, now) {
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) >= (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant);
}
function moduleLimit(text) {
    const hours = (0,_length_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
    return hours === undefined ? [] : [hours];
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   YD: () => (/* binding */ saySpan),
/* harmony export */   xN: () => (/* binding */ sayLocal)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6476);



const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `7 Dec 2026, 09:00 UTC`: written by hand, so that it is the same on every machine, whatever its locale. */
function sayInstant(instant) {
    const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${instant.slice(11, 16)} UTC`;
}
/** `14 days`, `3 hours`, `20 minutes`: the time between two instants, in the largest unit that it fills twice. */
function saySpan(from, to) {
    const hours = Math.abs((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(to) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(from)) / _lease_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
    if (hours >= 48)
        return count(Math.round(hours / 24), 'day');
    return hours >= 1.5 ? count(Math.round(hours), 'hour') : count(Math.round(hours * 60), 'minute');
}
function count(number, unit) {
    return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
/** `10:00 in Europe/Berlin`, with the day where that is another one there. */
function sayLocal(instant, timeZone) {
    const { wall } = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .wallTimeOf */ .P5)(instant, timeZone);
    const local = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(wall);
    const day = local.slice(0, 10) === instant.slice(0, 10) ? '' : `${sayInstant(local).split(',')[0]}, `;
    return `${day}${local.slice(11, 16)} in ${timeZone}`;
}


/***/ })

};
