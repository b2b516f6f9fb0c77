export const id = 8952;
export const ids = [8952];
export const modules = {

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   pI: () => (/* binding */ fitComment),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   zv: () => (/* binding */ messageMarkdown)
/* harmony export */ });
/**
 * GitHub looks for mentions and references in the text of the finished HTML, where no backslash and no character
 * reference is left (github/markup#1168); only another character between stops it.
 */
const BREAK = '&#8203;';
/**
 * Text of people inside our Markdown (S5): nothing in it can mention, link, refer, open HTML, end a fence or table
 * cell, or forge a marker of our own comments. Control characters and bidirectional overrides are dropped, line ends
 * become blanks.
 */
function escapeMarkdown(text) {
    return plainLine(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/\bgh-(?=\d)/gi, (match) => `${match}\u200b`)
        .replace(/[\\`*_{}[\]()#+!|~$^=-]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('&#35;', `&#35;${BREAK}`)
        .replaceAll('@', `&#64;${BREAK}`)
        .replaceAll('\u200b', BREAK)
        .replaceAll(':', '&#58;')
        .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`)
        .replace(/^(\d+)\./, '$1&#46;');
}
/**
 * Text of people as inline code: a fence longer than any run of backticks within it. With a pipe it is HTML, as a
 * table splits its cells before it looks for code, and renderers disagree about backslashes before the pipe.
 */
function inlineCode(text) {
    const plain = plainLine(text);
    if (plain.trim() === '')
        return '` `';
    if (plain.includes('|'))
        return `<code>${escapeMarkdown(plain)}</code>`;
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${plain}${pad}${fence}`;
}
/** A fenced block whose fence is longer than any run of backticks in the text. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    const body = text.replace(/[^\P{Cc}\n\t]/gu, '');
    return `${fence}${language}\n${body}${body.endsWith('\n') ? '' : '\n'}${fence}`;
}
/** GitHub's limit on a comment's body, in characters; read in three peers' code, not in GitHub's documentation. */
const COMMENT_LIMIT = 65_536;
/** Cuts at a line end so that the whole fits, and says so with a link to the rest. */
function fitComment(markdown, whereIsTheRest, limit = COMMENT_LIMIT) {
    if (markdown.length <= limit)
        return markdown;
    const note = `\n\n_Cut here: the whole is in ${whereIsTheRest}._\n`;
    const room = markdown.slice(0, limit - note.length);
    const lineEnd = room.lastIndexOf('\n');
    const kept = lineEnd > 0 ? room.slice(0, lineEnd) : room;
    return `${kept}${note}`;
}
/** Text of people on one line: without control characters and bidirectional overrides, line ends become blanks. */
function plainLine(text) {
    return text
        .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
}
/**
 * A message with code between backticks, as Markdown. Backticks that came with what a person typed only move the
 * borders: each part is made safe by itself (S5).
 */
function messageMarkdown(message) {
    return message
        .split('`')
        .map((part, index) => (index % 2 === 1 && part.trim() !== '' ? inlineCode(part) : escapeMarkdown(part)))
        .join('');
}


/***/ }),

/***/ 8245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OBSTACLES),
/* harmony export */   M: () => (/* binding */ whatToClick)
/* harmony export */ });
/**
 * What settings of GitHub keep from working, each with the one sentence that says what to click. The words are those of
 * GitHub's pages; docs/troubleshooting.md is the same table with the places where each is seen, and a test holds them
 * together. `<…>` stands for a name.
 */
const OBSTACLES = {
    'permission-missing': 'give it to the job in its workflow and to every job that calls that; for the App, at Settings → Developer settings → GitHub Apps → Edit → Permissions & events, and then accept it at Settings → GitHub Apps → Configure → Review request',
    'token-refused': 'run the job again with “Re-run failed jobs”; where it is the App whose token is refused, make a new key at Settings → Developer settings → GitHub Apps → Edit → Private keys',
    'pull-request-forbidden': 'tick “Allow GitHub Actions to create and approve pull requests” at Settings → Actions → General → Workflow permissions; where it cannot be ticked, tick it first on the same page of the organisation',
    'branch-protected': 'let no rule at Settings → Rules → Rulesets or Settings → Branches match `<branch>`, or put the App on its bypass list there',
    'environment-missing': 'make `<environment>` at Settings → Environments → New environment, with “Selected branches and tags” set to the default branch, and write the role that bootstrap made into its variable `<variable>`, or into the one at Settings → Secrets and variables → Actions → Variables',
    'role-refused': 'compare the name of `<environment>` at Settings → Environments, and its branches, with what the role trusts (bootstrap/README.md), and apply bootstrap again where they differ',
    'app-key-refused': 'make a new key at Settings → Developer settings → GitHub Apps → Edit → Private keys → Generate a private key, and paste it into the secret LEASEHOLD_APP_KEY at Settings → Environments → `<environment>` → Environment secrets',
    'workflow-disabled': 'click Actions → `<workflow>` → Enable workflow',
    'heartbeat-missed': 'click Actions → Reap → Enable workflow, as GitHub switches a schedule off after 60 days without activity and when who changed it last is gone; then click Actions → Reap by hand → Run workflow with mode destroy',
    'dispatch-not-permitted': 'give the job `actions: write`, and allow the event `workflow_dispatch` and who starts it at Settings → Actions → Policies, here and in the organisation',
    'run-waits': 'nothing of Leasehold waits for a click on “Approve workflows to run”: it looks here by itself, within the hour',
};
/** The sentence with its names; a name that is not known stays as it is written above. */
function whatToClick(code, names = {}) {
    return OBSTACLES[code].replace(/<([a-z]+)>/g, (whole, name) => names[name] ?? whole);
}


/***/ }),

/***/ 8952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/comment/stopped-comment.js

/** Marker of the comment that says why nothing came of what somebody asked for. */
const STOPPED_MARKER = 'stopped';
/** Told to whoever waits, when a job ended before it could answer: whose turn it is, and how it goes on. */
function stoppedComment(view) {
    return [
        `### 🚧 This stopped: ${(0,markdown/* messageMarkdown */.zv)(view.message)}`,
        '',
        'Nothing that you wrote is wrong, and nothing is lost.',
        '',
        ...(view.remedy === undefined
            ? []
            : [`**Next** the platform team: ${(0,markdown/* messageMarkdown */.zv)(view.remedy)}.`, '']),
        `Then somebody with write access opens ${view.run === null ? 'the run' : `[the run](${view.run})`} and clicks Re-run failed jobs.`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ../src/platform/obstacles.js
var obstacles = __webpack_require__(8245);
;// CONCATENATED MODULE: ../src/run/explain/explain.js



/**
 * Says what stopped a job that could not say it itself: as an annotation for the platform team, and on the issue or pull
 * request for whoever waits there. It needs no App and no role, as it is their absence that it tells of.
 */
async function explain(input, { forge, run }) {
    const problem = problemOf(input);
    const { message, remedy } = problem;
    if (input.subject !== undefined)
        await forge.putComment(input.subject, STOPPED_MARKER, stoppedComment({ message, remedy, run: run.url }));
    return {
        result: {
            version: 1,
            action: 'render-request',
            decision: 'blocked',
            reasonCode: problem.code,
            message,
            // An action of ours has said it as an annotation already.
            problems: input.failed === 'action' ? [] : [{ code: problem.code, message, ...(remedy && { remedy }) }],
            leases: [],
        },
        summary: `### 🚧 ${(0,markdown/* messageMarkdown */.zv)(message)}\n${remedy === undefined ? '' : `\n**Next** ${(0,markdown/* messageMarkdown */.zv)(remedy)}.\n`}`,
    };
}
function problemOf({ failed, environment, role, variable, said }) {
    switch (failed) {
        case 'app-key':
            return {
                code: 'app-key-refused',
                message: `GitHub gave the App no token in \`${environment}\`: its key is missing there, or not valid any more`,
                remedy: (0,obstacles/* whatToClick */.M)('app-key-refused', { environment }),
            };
        case 'role':
            return role === ''
                ? {
                    code: 'environment-missing',
                    message: `there is no role for \`${environment}\`: that environment, or its variable \`${variable}\`, is missing`,
                    remedy: (0,obstacles/* whatToClick */.M)('environment-missing', { environment, variable }),
                }
                : {
                    code: 'role-refused',
                    message: `AWS does not give its role to \`${environment}\``,
                    remedy: (0,obstacles/* whatToClick */.M)('role-refused', { environment }),
                };
        case 'action':
            return said === undefined
                ? { code: 'job-failed', message: 'a step failed and said nothing', remedy: 'read the log of the run' }
                : problemSaid(said);
    }
}
/** A problem that was said in one line, its remedy after the message. */
function problemSaid({ code, message }) {
    const [what = message, ...rest] = message.split('; ');
    return { code, message: what, ...(rest.length > 0 && { remedy: rest.join('; ') }) };
}


/***/ })

};
