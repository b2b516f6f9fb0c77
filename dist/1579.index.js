export const id = 1579;
export const ids = [1579];
export const modules = {

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ prettyJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);


/** JSON with object keys in code unit order and no white space, so that equal values have equal bytes. */
function canonicalJson(value) {
    return JSON.stringify(sortKeys(value));
}
/** The same, indented by two spaces and ended by a line feed: the form in which files are committed. */
function prettyJson(value) {
    return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}
function sha256(data) {
    return (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .asDigest */ .J6)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`);
}
/** Digest of the canonical JSON of a value. */
function digestOf(value) {
    return sha256(canonicalJson(value));
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, held]) => held !== undefined);
    entries.sort(([a], [b]) => compareText(a, b));
    const sorted = Object.create(null);
    for (const [key, held] of entries)
        sorted[key] = sortKeys(held);
    return sorted;
}
/** Code unit order: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGit: () => (/* binding */ createGit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ../src/kit/log-safe.js
var log_safe = __webpack_require__(9654);
;// CONCATENATED MODULE: ../src/outside/git/process.js



/** Milliseconds; a fetch of a large history is the longest thing that Git does here. */
const TIMEOUT = 120_000;
/** Git without a shell, without questions at the terminal, and blind to variables of a surrounding Git process. */
function gitEnvironment(extra = {}) {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.has(name));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...extra };
}
const KEPT = new Set([
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
]);
/**
 * Runs Git once and gives back its exit code; the caller knows which codes mean something.
 * @throws Fault `git-missing`, `git-timeout`
 */
function runGit(folder, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', ['--literal-pathspecs', ...args], {
            cwd: folder,
            env: gitEnvironment(options.env),
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            reject(new result/* Fault */.vC('git-timeout', `git ${args[0] ?? ''} did not end in time`));
        }, options.timeout ?? TIMEOUT);
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', (cause) => {
            clearTimeout(timer);
            reject(new result/* Fault */.vC('git-missing', 'git could not be started', { cause }));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({
                code: code ?? -1,
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString('utf8'),
            });
        });
    });
}
/** The Fault for an exit code that nobody expected; Git's own words are cut and made log-safe. */
function gitFault(what, answer) {
    return new result/* Fault */.vC('git-failed', `git ${what} ended with ${answer.code}: ${(0,log_safe/* logSafe */.s)(answer.stderr.trim().slice(0, 400))}`);
}

;// CONCATENATED MODULE: ../src/outside/git/objects.js




/** Milliseconds for one object. */
const objects_TIMEOUT = 60_000;
const LINE_FEED = 0x0a;
/**
 * One `git cat-file --batch` for every read of a run. Only object ids and revisions of ours go in, never a path, so
 * that no name in a repository can confuse the protocol. The process does not keep ours alive while nothing is asked.
 */
class GitObjects {
    #folder;
    #child;
    #waiting = [];
    #received = [];
    #size = 0;
    #needed = 1;
    constructor(folder) {
        this.#folder = folder;
    }
    /** @param revision an object id, or an id with a suffix such as `^{tree}`; `undefined` when it does not exist */
    read(revision) {
        if (!/^[0-9a-f]{40}(\^\{[a-z]+\})?$/.test(revision))
            return Promise.reject(new result/* Fault */.vC('not-a-revision', 'only object ids are read'));
        return new Promise((resolve, reject) => {
            const child = this.#child ?? this.#start();
            const timer = setTimeout(() => this.#end(new result/* Fault */.vC('git-timeout', 'git cat-file did not answer')), objects_TIMEOUT);
            this.#waiting.push({ resolve, reject, timer });
            child.ref();
            child.stdin.write(`${revision}\n`);
        });
    }
    #start() {
        const child = (0,external_node_child_process_.spawn)('git', ['cat-file', '--batch'], {
            cwd: this.#folder,
            env: gitEnvironment(),
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        child.on('error', (cause) => this.#end(new result/* Fault */.vC('git-missing', 'git could not be started', { cause })));
        child.on('exit', () => this.#end(new result/* Fault */.vC('git-failed', 'git cat-file ended')));
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk) => this.#receive(chunk));
        for (const stream of [child.stdin, child.stdout])
            if (hasUnref(stream))
                stream.unref();
        child.unref();
        this.#child = child;
        return child;
    }
    #end(error) {
        const waiting = this.#waiting;
        this.#waiting = [];
        this.#received = [];
        this.#size = 0;
        this.#needed = 1;
        this.#child?.kill();
        this.#child = undefined;
        for (const one of waiting) {
            clearTimeout(one.timer);
            one.reject(error);
        }
    }
    #receive(chunk) {
        this.#received.push(chunk);
        this.#size += chunk.byteLength;
        while (this.#waiting.length > 0 && this.#size >= this.#needed) {
            const all = this.#received.length === 1 && this.#received[0] !== undefined
                ? this.#received[0]
                : Buffer.concat(this.#received);
            this.#received = [all];
            const used = this.#take(all);
            if (used === 0)
                return;
            this.#received = [all.subarray(used)];
            this.#size = all.byteLength - used;
            this.#needed = 1;
        }
        if (this.#waiting.length === 0)
            this.#child?.unref();
    }
    /** Bytes of one whole answer, handed out; 0 while it is not all there. */
    #take(all) {
        const end = all.indexOf(LINE_FEED);
        if (end < 0) {
            this.#needed = all.byteLength + 1;
            return 0;
        }
        const [id, type, length] = all.toString('latin1', 0, end).split(' ');
        if (id === undefined || type === undefined || length === undefined) {
            this.#answer(undefined);
            return end + 1;
        }
        const stop = end + 1 + Number(length);
        if (all.byteLength < stop + 1) {
            this.#needed = stop + 1;
            return 0;
        }
        this.#answer({ id: (0,brands/* asSha */.Pr)(id), type, content: Buffer.from(all.subarray(end + 1, stop)) });
        return stop + 1;
    }
    #answer(object) {
        const waiting = this.#waiting.shift();
        if (waiting === undefined)
            return;
        clearTimeout(waiting.timer);
        waiting.resolve(object);
    }
}
/** A pipe of a child is a socket, which its declared type does not say. */
function hasUnref(stream) {
    return 'unref' in stream && typeof stream.unref === 'function';
}

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
;// CONCATENATED MODULE: ../src/outside/git/tree.js



const FOLDER_MODE = '40000';
/** Reads tree objects and remembers them by id, so that two commits with equal folders read each once. */
class TreeReader {
    #objects;
    #known = new Map();
    constructor(objects) {
        this.#objects = objects;
    }
    /** The files of one commit. A commit that is not in the clone is a Fault at the first read. */
    treeOf(commit) {
        const root = () => this.#root(commit);
        return {
            name: commit.slice(0, 7),
            list: async (folder) => {
                const id = await this.#folder(await root(), folder);
                if (id === undefined)
                    return [];
                const entries = [];
                await this.#walk(id, folder === '' ? '' : `${folder}/`, entries);
                return entries.sort((a, b) => (0,canonical/* compareText */.n6)(a.path, b.path));
            },
            read: async (path) => {
                const entry = await this.#find(await root(), path);
                // Links, submodules and folders have other modes.
                if (entry?.mode.startsWith('100') !== true)
                    return undefined;
                return (await this.#objects.read(entry.id))?.content;
            },
            id: async (folder) => this.#folder(await root(), folder),
        };
    }
    async #root(commit) {
        const object = await this.#objects.read(`${commit}^{tree}`);
        if (object === undefined)
            throw new result/* Fault */.vC('commit-missing', `commit ${commit} is not in this clone`);
        return object.id;
    }
    async #folder(root, path) {
        if (path === '')
            return root;
        const entry = await this.#find(root, path);
        return entry?.mode === FOLDER_MODE ? entry.id : undefined;
    }
    async #find(root, path) {
        let folder = root;
        const parts = path.split('/');
        for (const [index, part] of parts.entries()) {
            const entry = (await this.#entries(folder)).find(({ name }) => name === part);
            if (entry === undefined || index === parts.length - 1)
                return entry;
            if (entry.mode !== FOLDER_MODE)
                return undefined;
            folder = entry.id;
        }
        return undefined;
    }
    async #walk(folder, prefix, into) {
        for (const entry of await this.#entries(folder)) {
            const path = `${prefix}${entry.name}`;
            if (entry.mode === FOLDER_MODE)
                await this.#walk(entry.id, `${path}/`, into);
            else
                into.push({ path, kind: kindOf(entry.mode) });
        }
    }
    #entries(tree) {
        let entries = this.#known.get(tree);
        if (entries === undefined) {
            entries = this.#objects.read(tree).then((object) => {
                if (object?.type !== 'tree')
                    throw new result/* Fault */.vC('tree-missing', `tree ${tree} is not in this clone`);
                return parseTree(object.content);
            });
            this.#known.set(tree, entries);
        }
        return entries;
    }
}
/** A tree object is a row of `<mode> <name>\0<20 bytes of id>`. */
function parseTree(content) {
    const entries = [];
    for (let at = 0; at < content.byteLength;) {
        const blank = content.indexOf(0x20, at);
        const end = content.indexOf(0, blank);
        entries.push({
            mode: content.toString('latin1', at, blank),
            name: content.toString('utf8', blank + 1, end),
            id: (0,brands/* asSha */.Pr)(content.toString('hex', end + 1, end + 21)),
        });
        at = end + 21;
    }
    return entries;
}
function kindOf(mode) {
    if (mode === '120000')
        return 'symlink';
    if (mode === '160000')
        return 'submodule';
    return mode === '100755' ? 'executable' : 'file';
}

;// CONCATENATED MODULE: ../src/outside/git/git.js






/** Attempts of one fetch; between them origin is asked whether it has the ref at all. */
const FETCH_ATTEMPTS = 3;
/**
 * The clone in a folder, read by the real Git. History must be complete (`fetch-depth: 0`).
 * Paths and refs are arguments of their own, behind `--`; there is no shell.
 */
function createGit(folder, options = {}) {
    const remote = options.remote ?? 'origin';
    const trees = new TreeReader(new GitObjects(folder));
    let complete;
    const needHistory = () => (complete ??= refuseShallow(folder));
    return {
        async head() {
            const answer = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
            if (answer.code !== 0)
                throw gitFault('rev-parse HEAD', answer);
            return shaOf(answer);
        },
        async fetch(ref) {
            const source = sourceOf(ref);
            if (source === undefined)
                return undefined;
            return fetchRef(folder, remote, source, await credentials(folder, remote, options.token));
        },
        tree: (commit) => trees.treeOf(commit),
        async mergeBase(a, b) {
            await needHistory();
            const answer = await runGit(folder, ['merge-base', a, b]);
            if (answer.code === 1)
                return undefined;
            if (answer.code !== 0)
                throw gitFault('merge-base', answer);
            return shaOf(answer);
        },
        async changes(from, to) {
            const answer = await runGit(folder, [
                'diff-tree',
                '-r',
                '-z',
                '--no-renames',
                '--name-status',
                from,
                to,
                '--',
            ]);
            if (answer.code !== 0)
                throw gitFault('diff-tree', answer);
            return parseChanges(answer.stdout.toString('utf8'));
        },
        async lastChange(commit, path) {
            await needHistory();
            const answer = await runGit(folder, ['log', '-1', '--first-parent', '--format=%H', commit, '--', path]);
            if (answer.code !== 0)
                throw gitFault('log', answer);
            return answer.stdout.byteLength === 0 ? undefined : shaOf(answer);
        },
        async messages(from, to) {
            await needHistory();
            const answer = await runGit(folder, ['log', '--reverse', '-z', '--format=%B', `${from}..${to}`, '--']);
            if (answer.code !== 0)
                throw gitFault('log', answer);
            const text = answer.stdout.toString('utf8');
            return text === '' ? [] : text.replace(/\0$/, '').split('\0');
        },
    };
}
async function refuseShallow(folder) {
    const answer = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
    if (answer.code !== 0)
        throw gitFault('rev-parse --is-shallow-repository', answer);
    if (answer.stdout.toString('utf8').trim() === 'true')
        throw new result/* Fault */.vC('shallow-clone', 'the clone has no full history: check out with `fetch-depth: 0`');
}
function shaOf(answer) {
    return (0,brands/* asSha */.Pr)(answer.stdout.toString('latin1').trim());
}
/** What to ask origin for: a commit, `refs/…`, or a branch; `undefined` when no ref can have that name. */
function sourceOf(ref) {
    if ((0,brands/* isSha */.HH)(ref))
        return ref;
    const isName = /^[^\s\p{Cc}~^:?*[\\+-][^\s\p{Cc}~^:?*[\\]*$/u.test(ref) && !/\.\.|@\{|\/\/|\/$|\.lock$/.test(ref);
    if (!isName)
        return undefined;
    return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}
async function fetchRef(folder, remote, source, env) {
    // A ref of our own instead of FETCH_HEAD, which two fetches at once would overwrite.
    const target = `refs/leasehold/fetched/${(0,external_node_crypto_.randomUUID)()}`;
    for (let attempt = 1;; attempt += 1) {
        const answer = await runGit(folder, [
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-recurse-submodules',
            '--no-write-fetch-head',
            '--refmap=',
            '--',
            remote,
            `+${source}:${target}`,
        ], { env });
        if (answer.code === 0)
            return takeRef(folder, target);
        if (await isAbsent(folder, remote, source, env))
            return undefined;
        if (attempt >= FETCH_ATTEMPTS)
            throw gitFault('fetch', answer);
    }
}
async function takeRef(folder, ref) {
    const answer = await runGit(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    await runGit(folder, ['update-ref', '-d', ref]);
    if (answer.code !== 0)
        throw gitFault('rev-parse', answer);
    return shaOf(answer);
}
/** Exit codes decide, not messages: `ls-remote --exit-code` ends with 2 when a reachable origin has no such ref. */
async function isAbsent(folder, remote, source, env) {
    const isCommit = (0,brands/* isSha */.HH)(source);
    const patterns = isCommit ? [] : [source];
    const answer = await runGit(folder, ['ls-remote', '--quiet', '--exit-code', '--', remote, ...patterns], {
        env,
    });
    // A commit has no name to ask for: origin answers but did not send it.
    return answer.code === 2 || (isCommit && answer.code === 0);
}
/**
 * The token as a header for origin's host alone. The empty value first drops a header that a checkout left in the
 * clone's configuration: GitHub refuses two.
 */
async function credentials(folder, remote, token) {
    if (token === undefined || token === '')
        return {};
    const answer = await runGit(folder, ['remote', 'get-url', '--', remote]);
    if (answer.code !== 0)
        throw gitFault('remote get-url', answer);
    const url = URL.parse(answer.stdout.toString('utf8').trim());
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return configEnvironment([
        [`http.${url.origin}/.extraheader`, ''],
        [`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
        ['credential.helper', ''],
    ]);
}
function configEnvironment(entries) {
    const env = { GIT_CONFIG_COUNT: String(entries.length) };
    for (const [index, [key, value]] of entries.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
function parseChanges(output) {
    const parts = output.split('\0');
    const changes = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const status = parts[at];
        const kind = status === 'A' ? 'added' : status === 'D' ? 'deleted' : 'changed';
        changes.push({ path: parts[at + 1] ?? '', kind });
    }
    return changes;
}


/***/ })

};
