export const id = 5279;
export const ids = [5279];
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

/***/ 5279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogSync: () => (/* binding */ catalogSync)
});

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/catalog/entry.js
var entry = __webpack_require__(5147);
;// CONCATENATED MODULE: ../src/catalog/build.js


const CATALOG_PATH = 'catalog.json';
/** What exists now, and what existed: from Git, state and evidence, in an order that does not depend on theirs. */
function buildCatalog(facts) {
    const byUid = new Map();
    for (const lease of facts.leases)
        byUid.set(lease.facts.manifest.uid, (0,entry/* catalogEntry */.Wo)(lease, facts.config));
    for (const tombstone of facts.tombstones) {
        const ended = (0,entry/* tombstoneEntry */.AN)(tombstone);
        if (ended !== undefined)
            byUid.set(ended.uid, ended);
    }
    const { repository } = facts.config;
    return {
        version: 1,
        repository: { id: repository.id, name: repository.name },
        commit: facts.commit,
        leases: [...byUid.values()].sort((a, b) => (0,canonical/* compareText */.n6)(a.lease, b.lease) || (0,canonical/* compareText */.n6)(a.uid, b.uid)),
        observed: facts.observed,
        ledger: facts.ledger,
    };
}
/** The bytes that are published. */
function catalogText(catalog) {
    return (0,canonical/* prettyJson */.D_)(catalog);
}

// EXTERNAL MODULE: ../src/evidence/evidence.js + 1 modules
var evidence = __webpack_require__(4675);
// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
;// CONCATENATED MODULE: ../src/formats/ledger-line.js
// Generated from schemas/ledger-line.schema.json by `npm run generate`. Do not edit.
const ledgerLineSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:ledger-line:1',
    title: 'LedgerLine',
    type: 'object',
    description: 'One line of ledger/<yyyy>/<mm>.jsonl.',
    additionalProperties: false,
    required: [
        'version',
        'sequence',
        'previous',
        'hash',
        'uid',
        'lease',
        'at',
        'run',
        'id',
        'event',
        'actor',
        'reasonCode',
        'message',
        'requestSha',
        'commit',
        'tree',
        'planDigest',
        'approvers',
        'policy',
        'pullRequest',
        'issue',
        'durationSeconds',
        'priceUsdMonth',
        'resources',
    ],
    properties: {
        version: { const: 1 },
        sequence: { type: 'integer', description: '1, 2, 3 … over all months.', minimum: 1 },
        previous: {
            anyOf: [
                {
                    type: 'string',
                    description: 'Hash of the line before; null for the first.',
                    pattern: '^sha256:[0-9a-f]{64}$',
                },
                { type: 'null' },
            ],
        },
        hash: {
            type: 'string',
            description: 'SHA-256 of the canonical JSON of this line without `hash`.',
            pattern: '^sha256:[0-9a-f]{64}$',
        },
        uid: {
            type: 'string',
            description: 'Random identity of one life of one stack; never reused.',
            pattern: '^[a-z2-7]{26}$',
        },
        lease: {
            type: 'string',
            description: 'Team and name, `payments/reports`.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]$',
        },
        at: {
            type: 'string',
            description: 'When it happened. UTC instant.',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
        },
        run: {
            type: 'object',
            description: 'The run that wrote this.',
            additionalProperties: false,
            required: ['id', 'attempt', 'url'],
            properties: {
                id: { type: 'string', description: 'Run id, as GitHub counts, or `local`.' },
                attempt: { type: 'integer', description: 'Attempt.', minimum: 1 },
                url: { anyOf: [{ type: 'string', description: 'Where to look.' }, { type: 'null' }] },
            },
        },
        id: {
            type: 'string',
            description: 'Identity of the record: `<kind>-…`, unique within the lease; a run repeated writes the same id (S15).',
            pattern: '^[a-z0-9][a-z0-9-]{3,120}$',
        },
        event: {
            enum: [
                'planned',
                'applied',
                'apply-failed',
                'approval-missing',
                'plan-changed',
                'warned',
                'kept',
                'confirmed',
                'blocked',
                'end-failed',
                'ended',
                'closed',
                'state-lost',
                'lock-broken',
            ],
            description: 'What happened.',
        },
        actor: {
            type: 'object',
            description: 'Who caused it.',
            additionalProperties: false,
            required: ['login', 'id'],
            properties: {
                login: {
                    type: 'string',
                    description: 'GitHub login, for people to read; decisions use the id.',
                    pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
                },
                id: { type: 'integer', description: 'Numeric id; 0 for the schedule.', minimum: 0 },
            },
        },
        reasonCode: {
            type: 'string',
            description: 'Stable reason, kebab-case.',
            pattern: '^[a-z][a-z0-9-]{1,60}$',
        },
        message: { type: 'string', description: 'One sentence for people.', maxLength: 500 },
        requestSha: {
            anyOf: [
                { type: 'string', description: 'Blob id of the request.', pattern: '^[0-9a-f]{40}$' },
                { type: 'null' },
            ],
        },
        commit: {
            anyOf: [
                { type: 'string', description: 'Commit that was worked on.', pattern: '^[0-9a-f]{40}$' },
                { type: 'null' },
            ],
        },
        tree: {
            anyOf: [
                { type: 'string', description: 'Tree id of the stack.', pattern: '^[0-9a-f]{40}$' },
                { type: 'null' },
            ],
        },
        planDigest: {
            anyOf: [
                { type: 'string', description: 'Digest of the plan.', pattern: '^sha256:[0-9a-f]{64}$' },
                { type: 'null' },
            ],
        },
        approvers: {
            type: 'array',
            items: {
                type: 'object',
                description: 'A person, pinned by numeric id.',
                additionalProperties: false,
                required: ['login', 'id'],
                properties: {
                    login: {
                        type: 'string',
                        description: 'GitHub login, for people to read; decisions use the id.',
                        pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
                    },
                    id: { type: 'integer', description: 'GitHub numeric user id.', minimum: 1 },
                },
            },
            description: 'Who approved.',
        },
        policy: { anyOf: [{ enum: ['pass', 'fail', 'unknown'] }, { type: 'null' }] },
        pullRequest: { anyOf: [{ type: 'integer', description: 'Number.', minimum: 1 }, { type: 'null' }] },
        issue: { anyOf: [{ type: 'integer', description: 'Number.', minimum: 1 }, { type: 'null' }] },
        durationSeconds: { type: 'number', description: 'Seconds.', minimum: 0 },
        priceUsdMonth: {
            anyOf: [
                {
                    type: 'number',
                    description: 'USD a month of 730 hours; null when nothing could be priced.',
                    minimum: 0,
                },
                { type: 'null' },
            ],
        },
        resources: {
            type: 'integer',
            description: 'Managed resources touched, markers not counted.',
            minimum: 0,
        },
    },
};

// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
;// CONCATENATED MODULE: ../src/ledger/ledger.js




const validate = (0,schema/* validator */.Nc)(ledgerLineSchema);
const MONTH_FILE = /^ledger\/\d{4}\/\d{2}\.jsonl$/;
/** `<uid>/<record id>`: the name of a record in a chain head. */
function recordName(record) {
    return `${record.uid}/${record.id}`;
}
/** Records that no head holds yet, in the order in which they are chained: by time, then by name. */
function newRecords(heads, records) {
    const known = new Set(heads.flatMap((head) => head.records));
    return records
        .filter((record) => !known.has(recordName(record)))
        .sort((a, b) => (0,canonical/* compareText */.n6)(a.at, b.at) || (0,canonical/* compareText */.n6)(recordName(a), recordName(b)));
}
/** The lines that records become after a line; `last` is undefined for the first of all. */
function chainLines(last, records) {
    const lines = [];
    for (const record of records) {
        const before = lines.at(-1) ?? last;
        lines.push(lineOf(record, before));
    }
    return lines;
}
/**
 * The whole ledger, from the heads of its chain and the records they name: the same bytes as it had when it was
 * extended head by head. @throws Fault `ledger-broken` when a record is missing or a head does not follow from it.
 */
function rebuildLedger(heads, records) {
    const byName = new Map(records.map((record) => [recordName(record), record]));
    const lines = [];
    heads.forEach((head, index) => {
        const last = lines.at(-1);
        if (head.sequence !== index + 1)
            throw broken(head, `head ${index + 1} is missing`);
        if (head.previous !== (last?.hash ?? null))
            throw broken(head, 'it does not follow the head before it');
        const added = head.records.map((name) => {
            const record = byName.get(name);
            if (record === undefined)
                throw broken(head, `its record ${name} is missing`);
            return record;
        });
        lines.push(...chainLines(last, added));
        if (lines.at(-1)?.hash !== head.hash)
            throw broken(head, 'its records have other content than its hash says');
    });
    return lines;
}
/** The files of the ledger: a line stands in the month in which it happened, lines of a month in chain order. */
function ledgerFiles(lines) {
    const months = new Map();
    for (const line of lines) {
        const path = `ledger/${line.at.slice(0, 4)}/${line.at.slice(5, 7)}.jsonl`;
        const month = months.get(path) ?? [];
        month.push(`${(0,canonical/* canonicalJson */.dj)(line)}\n`);
        months.set(path, month);
    }
    return new Map([...months].map(([path, texts]) => [path, new TextEncoder().encode(texts.join(''))]));
}
/**
 * Whether a published ledger is the one that the chain heads in evidence vouch for. A branch that was rewritten from
 * some line on has consistent hashes of its own; only a head that nobody can change tells it.
 */
function verifyLedger(files, heads) {
    const lines = [];
    for (const [path, content] of files) {
        if (!MONTH_FILE.test(path))
            continue;
        for (const text of new TextDecoder()
            .decode(content)
            .split('\n')
            .filter((line) => line !== '')) {
            const line = readLine(text);
            if (line === undefined)
                return { ok: false, sequence: 0, message: `${path} holds a line that is no ledger line` };
            lines.push(line);
        }
    }
    lines.sort((a, b) => a.sequence - b.sequence);
    const chained = verifyChain(lines);
    return chained.ok ? verifyHeads(lines, heads) : chained;
}
function verifyChain(lines) {
    for (const [index, line] of lines.entries()) {
        const { hash, ...content } = line;
        if (line.sequence !== index + 1)
            return bad(index + 1, 'it is missing, or there twice');
        if (line.previous !== (lines[index - 1]?.hash ?? null))
            return bad(line.sequence, 'it does not follow the line before it');
        if ((0,canonical/* digestOf */.ol)(content) !== hash)
            return bad(line.sequence, 'its content is not what its hash says');
    }
    return { ok: true, lines: lines.length };
}
function verifyHeads(lines, heads) {
    let end = 0;
    for (const head of heads) {
        end += head.records.length;
        if (lines.length < end)
            return bad(lines.length + 1, 'the evidence knows it and the ledger does not hold it');
        if (lines[end - 1]?.hash !== head.hash)
            return bad(end, 'the evidence holds another hash for it');
    }
    if (lines.length > end)
        return bad(end + 1, 'no chain head vouches for it');
    return { ok: true, lines: lines.length };
}
function lineOf(record, before) {
    const { kind: _kind, version: _version, stateKey: _stateKey, ...told } = record;
    const content = {
        ...told,
        version: 1,
        sequence: (before?.sequence ?? 0) + 1,
        previous: before?.hash ?? null,
    };
    return { ...content, hash: (0,canonical/* digestOf */.ol)(content) };
}
function readLine(text) {
    try {
        const valid = validate(JSON.parse(text));
        return valid.ok ? valid.value : undefined;
    }
    catch {
        return undefined;
    }
}
function bad(sequence, message) {
    return { ok: false, sequence, message: `line ${sequence}: ${message}` };
}
function broken(head, message) {
    return new result/* Fault */.vC('ledger-broken', `chain head ${head.sequence}: ${message}`);
}

;// CONCATENATED MODULE: ../src/ledger/published.js

/**
 * Why a published ledger is not one that the chain ever had; undefined when it is whole, or merely behind: a run that
 * was killed after the head and before the commit leaves it so.
 */
function rewrittenLedger(files, heads) {
    const whole = verifyLedger(files, heads);
    if (whole.ok)
        return undefined;
    for (let count = heads.length - 1; count >= 0; count -= 1)
        if (verifyLedger(files, heads.slice(0, count)).ok)
            return undefined;
    return whole.message;
}

// EXTERNAL MODULE: ../src/platform/load.js + 2 modules
var load = __webpack_require__(7345);
// EXTERNAL MODULE: ../src/comment/lease-comment.js
var lease_comment = __webpack_require__(3395);
// EXTERNAL MODULE: ../src/comment/lease-steps.js
var lease_steps = __webpack_require__(9097);
// EXTERNAL MODULE: ../src/lease/say.js
var say = __webpack_require__(7926);
;// CONCATENATED MODULE: ../src/lease/secrets.js
/** Of a secret in AWS Secrets Manager; nothing else goes into a command that people copy. */
const SECRET_ARN = /^arn:[a-z-]+:secretsmanager:([a-z0-9-]+):\d{12}:secret:[A-Za-z0-9/_+=.@!-]{1,519}$/;
const ROLE_ARN = /^arn:[a-z-]+:iam::\d{12}:[A-Za-z0-9+=,.@_/-]{1,600}$/;
/**
 * The references among the outputs that a module declares as such. Who may read one is what Terraform's state says of
 * its policy, so it is what was applied, whatever leasehold.yaml says by now.
 */
function secretReferences(outputs, state) {
    return Object.entries(outputs).flatMap(([name, declared]) => {
        const held = declared?.secret === true ? state.outputs.get(name) : undefined;
        if (declared === undefined || held === undefined || held.sensitive || typeof held.value !== 'string')
            return [];
        const region = SECRET_ARN.exec(held.value)?.[1];
        if (region === undefined)
            return [];
        const { description } = declared;
        return [{ name, arn: held.value, region, description, readers: readersOf(held.value, state) }];
    });
}
/** One command that prints what the secret holds. */
function readCommand({ arn, region }) {
    return `aws secretsmanager get-secret-value --region ${region} --secret-id '${arn}' --query SecretString --output text`;
}
/** For the External Secrets Operator: makes a Kubernetes secret of the same keys, and keeps it up to date. */
function externalSecret(name, { arn }) {
    return `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: ${name}
spec:
  refreshInterval: 1h
  secretStoreRef:
    kind: ClusterSecretStore
    name: aws-secrets-manager # the name of yours
  target:
    name: ${name}
  dataFrom:
    - extract:
        key: '${arn}'`;
}
function readersOf(arn, { resources }) {
    const found = resources
        .filter(({ mode, type }) => mode === 'managed' && type === 'aws_secretsmanager_secret_policy')
        .filter(({ attributes }) => attributes['secret_arn'] === arn)
        .flatMap(({ attributes }) => listOf(fieldOf(parsed(attributes['policy']), 'Statement')))
        .filter((statement) => fieldOf(statement, 'Effect') === 'Allow')
        .filter((statement) => listOf(fieldOf(statement, 'Action')).includes('secretsmanager:GetSecretValue'))
        .flatMap((statement) => listOf(fieldOf(fieldOf(statement, 'Principal'), 'AWS')))
        .filter((one) => typeof one === 'string' && ROLE_ARN.test(one));
    return [...new Set(found.map(String))];
}
/** A policy as the state has it; what cannot be read lets nobody in. */
function parsed(text) {
    try {
        return typeof text === 'string' ? JSON.parse(text) : undefined;
    }
    catch {
        return undefined;
    }
}
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}

;// CONCATENATED MODULE: ../src/comment/ready-comment.js



/** Characters of one value; the catalog has it whole. */
const VALUE_LIMIT = 300;
/** The first sentence of the living comment once the lease is ready. */
function readyHeadline({ lease, end }) {
    const until = end === null ? 'permanent' : `ends ${(0,say/* sayInstant */.$r)(end)}`;
    return `✅ **${(0,markdown/* escapeMarkdown */.FV)(lease)} is ready** · ${until}`;
}
/** Outputs, and how to go on: the block below the steps of the living comment. */
function readyDetails(view) {
    return [
        ...outputTable(view),
        ...(view.references ?? []).flatMap((one) => referenceLines(one, view)),
        ...secretLines(view),
        nextSteps(view),
    ].join('\n');
}
function outputTable({ outputs }) {
    if (outputs.length === 0)
        return [];
    const rows = outputs.map(({ name, value, description }) => `| ${(0,markdown/* inlineCode */.ti)(name)} | ${(0,markdown/* inlineCode */.ti)(shown(value))} | ${(0,markdown/* escapeMarkdown */.FV)(description)} |`);
    return ['| output | value | what it is |', '| --- | --- | --- |', ...rows, ''];
}
/** How to read a secret, and who may; its value is never here. */
function referenceLines(reference, { lease }) {
    const readers = reference.readers.map(markdown/* inlineCode */.ti).join(', ');
    const who = readers === ''
        ? 'nobody but who may read every secret of the account: its team has no role in `leasehold.yaml`'
        : readers;
    return [
        `**Secret** ${(0,markdown/* inlineCode */.ti)(reference.name)}. May be read by ${who}.`,
        '',
        (0,markdown/* codeBlock */.DV)(readCommand(reference), 'sh'),
        '',
        '<details><summary>In Kubernetes, by the External Secrets Operator</summary>',
        '',
        (0,markdown/* codeBlock */.DV)(externalSecret(kubernetesName(lease, reference.name), reference), 'yaml'),
        '',
        '</details>',
        '',
    ];
}
/** `orders-db-secret` of `payments/orders-db` and `secret_arn`: letters, digits and dashes, as both are. */
function kubernetesName(lease, output) {
    return `${lease.slice(lease.indexOf('/') + 1)}-${output.replace(/_arn$/, '').replaceAll('_', '-')}`;
}
function secretLines({ secrets }) {
    if (secrets.length === 0)
        return [];
    const names = secrets.map(({ name, description }) => `${(0,markdown/* inlineCode */.ti)(name)} (${(0,markdown/* escapeMarkdown */.FV)(description)})`);
    return [`Kept in the Terraform state, and never shown: ${names.join(', ')}.`, ''];
}
function nextSteps({ request, end }) {
    const file = (0,markdown/* inlineCode */.ti)(request);
    return end === null
        ? `Comment \`/end\` to end it, or open a pull request that deletes ${file}.`
        : `Comment \`/extend 7d\` to keep it a week longer, or \`/end\` to end it; a pull request that changes or deletes ${file} does the same.`;
}
function shown(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT - 1)}…` : text;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/lease/facts.js
var lease_facts = __webpack_require__(3997);
// EXTERNAL MODULE: ../src/run/lease-price.js
var lease_price = __webpack_require__(1843);
;// CONCATENATED MODULE: ../src/run/catalog-sync/announce-ready.js










/** Whether people must hear of a lease: it is ready, and what they were told last is not what is. */
function isNews(entry, before) {
    // Also after every apply, as its progress has taken the place of the outputs in the living comment.
    const told = ({ status, outputs, price, end, leaseLength, lastRun }) => (0,canonical/* canonicalJson */.dj)({ status, outputs, price, end, leaseLength, lastRun });
    return entry.status === 'ready' && (before === undefined || told(before) !== told(entry));
}
/** Changes the living comment of a lease's issue: it is ready, and these are its outputs. Never a sensitive one (S14). */
async function announceReady(reading, entry, forge) {
    if (entry.issue === null || reading.facts.request.kind !== 'valid')
        return false;
    return (await forge.putComment(entry.issue, lease_comment/* LEASE_MARKER */.e, readyText(reading, entry))).wrote;
}
function readyText(reading, entry) {
    const { facts, module } = reading;
    const length = facts.request.kind === 'valid' ? facts.request.length : { kind: 'permanent' };
    const usdMonth = entry.price.usdMonth === null ? null : (0,brands/* usd */.dR)(entry.price.usdMonth);
    const declared = module?.manifest.outputs ?? {};
    const end = (0,brands/* parseInstant */.nV)(entry.end) ?? null;
    const outputs = Object.entries(entry.outputs).map(([name, value]) => ({
        name,
        value: (value ?? null),
        description: declared[name]?.description ?? '',
    }));
    const secrets = Object.entries(declared).flatMap(([name, output]) => output?.sensitive === true ? [{ name, description: output.description }] : []);
    return (0,lease_comment/* leaseComment */._)({
        lease: facts.lease,
        title: module?.manifest.title ?? facts.manifest.module.name,
        environment: facts.manifest.environment,
        price: {
            usdMonth,
            forLease: length.kind === 'for' ? (0,lease_price/* costOf */.ho)(usdMonth, length.hours) : null,
            unpriced: entry.price.unpriced,
        },
        length,
        steps: (0,lease_steps/* leaseSteps */.I)('ready', 'done', notesOf(reading, entry)),
        headline: readyHeadline({ lease: facts.lease, end }),
        details: readyDetails({
            ...{ lease: facts.lease, end, outputs, secrets, request: facts.manifest.request },
            references: facts.state.kind === 'present' ? secretReferences(declared, facts.state.state) : [],
        }),
    });
}
function notesOf({ facts }, entry) {
    const start = (0,brands/* parseInstant */.nV)(entry.start);
    const ready = start === undefined ? '' : `since ${(0,say/* sayInstant */.$r)(start)}`;
    const applied = (0,lease_facts/* evidenceOf */.X1)(facts.evidence, 'run-record')
        .filter(({ event }) => event === 'applied')
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .at(-1);
    if (applied === undefined)
        return { ready };
    const approvers = applied.approvers.map(({ login }) => (0,markdown/* escapeMarkdown */.FV)(login)).join(', ');
    return {
        ...(applied.pullRequest !== null && { understood: `#${applied.pullRequest}` }),
        policy: applied.policy === 'pass' ? 'passed, on the plan that was applied' : '',
        reviewed: approvers === '' ? 'no approval needed' : `${approvers} approved`,
        applied: `${applied.resources} resource${applied.resources === 1 ? '' : 's'}`,
        ready,
    };
}

;// CONCATENATED MODULE: ../src/run/catalog-sync/sources.js




/**
 * Evidence of the leases that were read, and of all others that storage knows. One malformed object hides no other
 * lease; a record that the ledger already holds is missed there.
 */
async function readAllEvidence(readings, log) {
    const all = readings.leases.flatMap(({ facts }) => [...facts.evidence]);
    const seen = new Set(readings.leases.map(({ facts }) => facts.manifest.uid));
    for (const { lease, uid } of await log.leases())
        if (!seen.has(uid))
            all.push(...(await log.listReadable(lease, uid)));
    return { records: (0,lease_facts/* evidenceOf */.X1)(all, 'run-record'), tombstones: (0,lease_facts/* evidenceOf */.X1)(all, 'tombstone') };
}
/** Races for the next chain head that a run may lose. */
const ATTEMPTS = 5;
/**
 * The ledger with every record in it. The head that vouches for new lines is written before the lines are published,
 * and only one run can write it; who loses reads again and chains what is still new.
 */
async function extendLedger(records, log, { clock, run }) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const heads = await log.heads();
        const lines = rebuildLedger(heads, records);
        const added = chainLines(lines.at(-1), newRecords(heads, records));
        const last = added.at(-1);
        if (last === undefined)
            return { lines, heads };
        const head = {
            kind: 'chain-head',
            version: 1,
            sequence: heads.length + 1,
            records: added.map(recordName),
            previous: heads.at(-1)?.hash ?? null,
            hash: last.hash,
            at: clock.now(),
            run: { id: run.id, attempt: run.attempt, url: run.url },
        };
        if ((await log.createHead(head)) === 'created')
            return { lines: [...lines, ...added], heads: [...heads, head] };
    }
    throw new result/* Fault */.vC('ledger-contended', `${ATTEMPTS} other runs extended the ledger first; the next run goes on`);
}
function catalogLease(reading, prices) {
    const price = (0,lease_price/* priceOf */.xx)(reading, prices);
    return {
        facts: reading.facts,
        module: reading.module?.manifest,
        price: price === undefined ? undefined : { usdMonth: price.usdMonth, unpriced: price.unpriced },
        leaseLength: reading.request?.lease,
    };
}

// EXTERNAL MODULE: ../src/run/default-branch.js
var default_branch = __webpack_require__(4517);
// EXTERNAL MODULE: ../src/run/heartbeat.js
var run_heartbeat = __webpack_require__(8845);
// EXTERNAL MODULE: ../src/formats/catalog.js
var catalog = __webpack_require__(3591);
// EXTERNAL MODULE: ../src/platform/tree.js
var tree = __webpack_require__(3195);
;// CONCATENATED MODULE: ../src/run/catalog-sync/publish.js





const publish_validate = (0,schema/* validator */.Nc)(catalog/* catalogSchema */.X);
async function readPublished(branch, git) {
    const head = await git.fetch(branch);
    if (head === undefined)
        return { head, files: new Map(), catalog: undefined };
    const all = await (0,tree/* filesOf */.R)(git.tree(head), '');
    const files = new Map([...all].filter(([path]) => path === CATALOG_PATH || path.startsWith('ledger/')));
    return { head, files, catalog: readCatalog(files.get(CATALOG_PATH)) };
}
function readCatalog(content) {
    try {
        const valid = publish_validate(JSON.parse(new TextDecoder().decode(content ?? new Uint8Array())));
        return valid.ok ? valid.value : undefined;
    }
    catch {
        return undefined;
    }
}
/** One commit with what differs, on exactly the head that was read; `undefined` when nothing does. */
async function publish(branch, files, before, forge) {
    const message = 'Publish catalog and ledger';
    if (before.head === undefined)
        return forge.createOrphanBranch(branch, files, message);
    const additions = new Map([...files].filter(([path, content]) => !isSame(before.files.get(path), content)));
    const deletions = [...before.files.keys()].filter((path) => !files.has(path));
    if (additions.size + deletions.length === 0)
        return (0,result.ok)(undefined);
    return forge.commit({ branch, expectedHead: before.head, message, additions, deletions });
}
function isSame(a, b) {
    return a !== undefined && Buffer.compare(a, b) === 0;
}

// EXTERNAL MODULE: ../src/run/read-leases.js + 1 modules
var read_leases = __webpack_require__(8164);
;// CONCATENATED MODULE: ../src/run/catalog-sync/catalog-sync.js













/** Other writers of the branch that a run may meet before it leaves the work to the next. */
const catalog_sync_ATTEMPTS = 5;
/** Codes of a race that was lost: somebody else published, so everything is read again. */
const LOST = new Set(['head-moved', 'branch-exists']);
/**
 * Publishes catalog and ledger, the one writer of their branch: everything new since the last run becomes one commit.
 * The chain head goes first, then the comments, then the commit; a run that is killed between leaves nothing that the
 * next one would not make again in the same way (S15).
 */
async function catalogSync(_input, ports) {
    for (let attempt = 1; attempt <= catalog_sync_ATTEMPTS; attempt += 1) {
        const outcome = await syncOnce(ports);
        if (outcome !== 'lost')
            return outcome;
        ports.log.info('the catalog branch moved, reading everything again');
    }
    throw new result/* Fault */.vC('catalog-contended', `the catalog branch moved ${catalog_sync_ATTEMPTS} times; the next run publishes`);
}
async function syncOnce(ports) {
    const found = await (0,default_branch/* readDefaultBranch */.y)(ports.git);
    if (!found.ok)
        return outcomeOf('failed', 'config-unreadable', 'leasehold.yaml cannot be read', found.problems);
    const { commit, config } = found.value;
    const tree = ports.git.tree(commit);
    const readings = await (0,read_leases/* readLeases */.Mw)(tree, ports.openStorage);
    const log = (0,evidence/* openEvidence */.i)(ports.openStorage(config.backend), config.repository.id);
    const { records, tombstones } = await readAllEvidence(readings, log);
    const published = await readPublished(config.catalog.branch, ports.git);
    const { lines, heads } = await extendLedger(records, log, ports);
    const prices = await (0,load/* loadPrices */.$W)(tree);
    const heartbeat = await (0,run_heartbeat/* readHeartbeat */.dt)(readings.leases, config, ports);
    const table = prices.ok ? prices.value : undefined;
    const built = buildCatalog({
        config,
        commit,
        leases: readings.leases.map((reading) => catalogLease(reading, table)),
        tombstones,
        observed: observedNow(published, heartbeat),
        ledger: { sequence: lines.length, hash: lines.at(-1)?.hash ?? null },
    });
    const catalog = keepUnread(built, readings, published);
    const files = new Map([
        [CATALOG_PATH, new TextEncoder().encode(catalogText(catalog))],
        ...ledgerFiles(lines),
    ]);
    const told = await announceAll(readings, catalog, published, ports);
    const written = await publish(config.catalog.branch, files, published, ports.forge);
    if (!written.ok) {
        if (written.problems.some(({ code }) => LOST.has(code)))
            return 'lost';
        return outcomeOf('failed', written.problems[0]?.code ?? 'publish-failed', 'the catalog could not be published', written.problems);
    }
    const rewritten = rewrittenLedger(published.files, heads);
    const wrong = [
        ...told.problems,
        ...unreadProblems(readings),
        ...heartbeat.alarms,
        ...(rewritten === undefined ? [] : [restored(rewritten, config)]),
    ];
    return summarise({ catalog, commit: written.value, announced: told.leases, lines: lines.length, wrong });
}
/** What is carried over, with what is seen of the reaper now. */
function observedNow({ catalog }, heartbeat) {
    const before = catalog?.observed ?? {};
    const reaper = (0,run_heartbeat/* reaperView */.hN)(heartbeat, before.reaper);
    return reaper === undefined ? before : { ...before, reaper };
}
/** A lease that could not be read keeps the entry that it had: a failing source removes nothing. */
function keepUnread(catalog, readings, { catalog: before }) {
    const unread = new Set(readings.unread.map(({ lease }) => lease));
    const known = new Set(catalog.leases.map(({ uid }) => uid));
    const kept = (before?.leases ?? []).filter(({ lease, uid }) => unread.has(lease) && !known.has(uid));
    const leases = [...catalog.leases, ...kept].sort((a, b) => `${a.lease} ${a.uid}` < `${b.lease} ${b.uid}` ? -1 : 1);
    return { ...catalog, leases };
}
async function announceAll(readings, catalog, { catalog: before }, { forge, log }) {
    const entries = new Map(catalog.leases.map((entry) => [entry.uid, entry]));
    const told = new Map((before?.leases ?? []).map((entry) => [entry.uid, entry]));
    const leases = [];
    const found = [];
    for (const reading of readings.leases) {
        const entry = entries.get(reading.facts.manifest.uid);
        if (entry === undefined || !isNews(entry, told.get(entry.uid)))
            continue;
        try {
            if (await announceReady(reading, entry, forge))
                leases.push(entry.lease);
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            log.error(`${entry.lease}: its issue could not be told: ${message}`);
            found.push({
                code: 'comment-failed',
                message: `${entry.lease}: its issue could not be told that it is ready`,
            });
        }
    }
    return { leases, problems: found };
}
function unreadProblems({ unread }) {
    return unread.map(({ lease, reasonCode, problems }) => ({
        code: reasonCode,
        message: `${lease} could not be read, its entry stays as it was: ${problems[0]?.message ?? ''}`,
    }));
}
function restored(message, { catalog }) {
    return {
        code: 'ledger-rewritten',
        message: `the ledger on \`${catalog.branch}\` was not the one in evidence (${message}); it is restored`,
        remedy: `find out who pushed to \`${catalog.branch}\`, and protect the branch`,
    };
}
function summarise(done) {
    const { catalog, commit, announced, lines, wrong } = done;
    const living = catalog.leases.filter(({ status }) => status !== 'ended').length;
    const what = `${living} leases, ${catalog.leases.length - living} ended, ${lines} ledger lines`;
    const first = wrong[0];
    if (first !== undefined)
        return outcomeOf('failed', first.code, first.message, wrong, commit);
    if (commit === undefined && announced.length === 0)
        return outcomeOf('nothing', 'up-to-date', what);
    return outcomeOf('done', 'published', announced.length === 0 ? what : `${what}; told: ${announced.slice(0, 20).join(', ')}`, [], commit);
}
function outcomeOf(decision, reasonCode, message, found = [], commit) {
    const problems = found.map(({ allowed, ...rest }) => ({
        ...rest,
        ...(allowed !== undefined && { allowed: [...allowed] }),
    }));
    const at = commit === undefined ? '' : ` · ${(0,markdown/* inlineCode */.ti)(commit.slice(0, 7))}`;
    return {
        result: {
            version: 1,
            action: 'catalog-sync',
            decision,
            reasonCode,
            message,
            problems,
            leases: [],
            ...(commit !== undefined && { commit }),
        },
        summary: `### ${decision === 'failed' ? '❌ ' : ''}Catalog\n\n${(0,markdown/* escapeMarkdown */.FV)(message)}${at}\n`,
    };
}


/***/ }),

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ watchHeartbeat),
/* harmony export */   dt: () => (/* binding */ readHeartbeat),
/* harmony export */   hN: () => (/* binding */ reaperView)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2815);
/* harmony import */ var _reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9503);
/* harmony import */ var _reaper_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1456);




/** Whether the reaper is alive, as its records beside the state tell (L22). For every workflow but its own. */
async function readHeartbeat(leases, config, { openStorage, clock }) {
    const facts = leases.map((lease) => lease.facts);
    const now = clock.now();
    if (!config.reaper.enabled)
        return { alarms: [], newest: undefined };
    const watched = (0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .watchedEnvironments */ .tB)(facts);
    const last = new Map();
    let newest;
    const journal = (0,_reaper_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournal */ ._)(openStorage(config.backend), config.repository.id);
    for await (const record of journal.heartbeats((0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .latestAllowed */ .yX)(config, now), now)) {
        newest ??= record;
        const at = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(record.at);
        for (const environment of watched)
            if (at !== undefined && !last.has(environment) && (0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeartbeatOf */ .ss)(record, environment))
                last.set(environment, at);
        if (last.size === watched.length)
            break;
    }
    return { alarms: (0,_reaper_heartbeat_js__WEBPACK_IMPORTED_MODULE_1__/* .missedHeartbeats */ .d0)(facts, last, { config, now }), newest };
}
/**
 * What the catalog says of the reaper. It is observed, and changes once a day unless there is news: a healthy reaper is
 * not worth a commit an hour.
 */
function reaperView({ alarms, newest }, before) {
    const alarm = alarms[0]?.message ?? null;
    if (newest === undefined)
        return before === undefined && alarm === null ? undefined : { ...(before ?? NEVER), alarm };
    const { at, run, overdue } = newest;
    const isNews = before === undefined ||
        before.alarm !== alarm ||
        before.lastRun?.at.slice(0, 10) !== at.slice(0, 10) ||
        before.overdue.count + overdue.count > 0;
    return isNews ? { alarm, lastRun: { at, url: run.url }, overdue } : before;
}
const NEVER = {
    lastRun: null,
    overdue: { count: 0, p50Seconds: 0, p95Seconds: 0, oldest: null },
};
/**
 * An outcome of another run that also says, as a red annotation and in the step summary, that the reaper is not alive.
 * What was decided stays; that the records could not be read changes nothing either, and is said.
 */
async function watchHeartbeat(outcome, leases, config, ports) {
    try {
        return withAlarms(outcome, (await readHeartbeat(leases, config, ports)).alarms);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        ports.log.warn(`whether the reaper is alive is not known: ${why}`);
        return outcome;
    }
}
function withAlarms(outcome, alarms) {
    if (alarms.length === 0)
        return outcome;
    const { result, summary } = outcome;
    const lines = alarms.map(({ message, remedy }) => `### ❌ ${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageMarkdown */ .zv)(message)}\n\n${(0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(remedy ?? '')}\n`);
    return {
        ...outcome,
        result: {
            ...result,
            problems: [...result.problems, ...alarms.map(({ allowed: _none, ...rest }) => rest)],
        },
        summary: [...lines, summary].join('\n'),
    };
}


/***/ })

};
