export const id = 5606;
export const ids = [5606];
export const modules = {

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ TOOLKIT_VERSION)
/* harmony export */ });
/** Version of the toolkit; pinned into each stack. Equals `version` in package.json (a contract test holds them together). */
const TOOLKIT_VERSION = '0.1.0';


/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _module_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6262);


const opened = new WeakMap();
/** The same platform for the same tree object; a tree is expected not to change while a run reads it. */
function platformOf(tree) {
    const known = opened.get(tree);
    if (known !== undefined)
        return known;
    let config;
    const modules = new Map();
    const platform = {
        tree,
        config: () => (config ??= (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(tree)),
        module: (name) => {
            const loading = modules.get(name) ?? (0,_module_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadModule */ .Vw)(tree, name);
            modules.set(name, loading);
            return loading;
        },
    };
    opened.set(tree, platform);
    return platform;
}


/***/ }),

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ dispatchOfBranch),
/* harmony export */   Br: () => (/* binding */ askersOfBranch),
/* harmony export */   F$: () => (/* binding */ dispatchBranch),
/* harmony export */   LJ: () => (/* binding */ isChangeBranch),
/* harmony export */   Lr: () => (/* binding */ issueOfBranch),
/* harmony export */   Pf: () => (/* binding */ changeBranch),
/* harmony export */   R7: () => (/* binding */ dispatchPrefix),
/* harmony export */   Wf: () => (/* binding */ requestBranch)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);

const REQUEST_BRANCH = /^leasehold\/request-([1-9][0-9]{0,8})$/;
const DISPATCH_BRANCH = /^leasehold\/dispatch-([0-9a-f]{16})-by-([1-9][0-9]{0,14})-([1-9][0-9]{0,14})$/;
const ASKERS = /^leasehold\/[a-z0-9-]+-by-([1-9][0-9]{0,14}(?:-[1-9][0-9]{0,14})*)$/;
/** The branch of the pull request that an issue becomes. */
function requestBranch(issue) {
    return `leasehold/request-${issue}`;
}
/** The issue whose branch this is; `undefined` for any other branch. */
function issueOfBranch(branch) {
    const issue = REQUEST_BRANCH.exec(branch)?.[1];
    return issue === undefined ? undefined : Number(issue);
}
/**
 * The branch of a request from elsewhere: the same sender with the same key always meets the same branch, and so the
 * same pull request (S15). Sender and named person stand in it, as a pull request's branch cannot be edited like its
 * text: neither may approve it (S8).
 */
function dispatchBranch(asked) {
    return `${dispatchPrefix(asked)}${asked.sender.id}-${asked.person.id}`;
}
/** What all branches of one key of one sender begin with, whomever they name. */
function dispatchPrefix(asked) {
    const digest = (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${asked.sender.id}\n${asked.key}`).slice('sha256:'.length);
    return `leasehold/dispatch-${digest.slice(0, 16)}-by-`;
}
/** Sender and named person of a request from elsewhere; `undefined` for any other branch. Such a one always needs approval. */
function dispatchOfBranch(branch) {
    const [, key, sender, person] = DISPATCH_BRANCH.exec(branch) ?? [];
    if (key === undefined || sender === undefined || person === undefined)
        return undefined;
    return { key, sender: Number(sender), person: Number(person) };
}
/** Numeric ids of those who asked for what a branch of automation holds, where its name ends with `-by-<id>-<id>…` (S6, S8). */
function askersOfBranch(branch) {
    const ids = ASKERS.exec(branch)?.[1];
    return ids === undefined ? [] : ids.split('-').map(Number);
}
/**
 * The branch of a pull request that changes a living lease: one for each time that somebody asked. Who asked first
 * stands in its name; those who asked after them, in the messages of its commits.
 * @param source what asked, for example `comment-123`
 */
function changeBranch(asked) {
    const { team, name, source, by } = asked;
    const digest = (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${team}/${name}\n${source}`).slice('sha256:'.length);
    return `${changePrefix(asked)}${digest.slice(0, 8)}-by-${by.id}`;
}
/** Whether a branch may be one that changes this lease; `a/b-c` and `a-b/c` share their names, so look at its files too. */
function isChangeBranch(branch, lease) {
    const prefix = changePrefix(lease);
    return branch.startsWith(prefix) && /^[0-9a-f]{8}-by-[1-9][0-9]{0,14}$/.test(branch.slice(prefix.length));
}
function changePrefix({ team, name }) {
    return `leasehold/change-${team}-${name}-`;
}


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ sortChanges)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(170);


/** Keeps a folder in Git; neither a request nor part of a stack. */
const PLACEHOLDER = /^(requests|stacks)\/(\.gitkeep|README\.md)$/;
/**
 * Sorts changed paths by lease. A path that only looks like a request or a stack is a problem and never "another path":
 * on a file system that folds case it would lie over a real one (S4).
 */
function sortChanges(changes) {
    const leases = new Map();
    const otherPaths = [];
    const problems = [];
    for (const { path, kind } of changes) {
        const root = path.normalize('NFKC').toLowerCase().split(/[\\/]/)[0];
        if ((root !== 'requests' && root !== 'stacks') || PLACEHOLDER.test(path)) {
            otherPaths.push(path);
            continue;
        }
        const request = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequestPath */ .I)(path);
        const place = request.ok ? request.value : (0,_request_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStackPath */ .DI)(path);
        if (place !== undefined) {
            const { team, name, lease } = place;
            leases.set(lease, { team, name, lease, request: request.ok ? kind : leases.get(lease)?.request });
        }
        // What is wrong may always be taken away.
        else if (kind === 'deleted')
            otherPaths.push(path);
        else if (root === 'requests' && !request.ok)
            problems.push(...request.problems);
        else
            problems.push(strayPath(path));
    }
    return {
        leases: [...leases.values()].sort((a, b) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.lease, b.lease)),
        otherPaths,
        problems,
    };
}
function strayPath(path) {
    return {
        code: 'wrong-path',
        message: 'the path is in no stack',
        file: path,
        line: 1,
        field: '',
        allowed: ['stacks/<team>/<name>/…, team and name in lower-case letters, digits and hyphens'],
        remedy: 'remove the file: the machine owns stacks/',
    };
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ DATA_AT_END),
  W: () => (/* binding */ templateContext)
});

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
;// CONCATENATED MODULE: ../src/stack/hcl.js


/** A key that HCL reads as itself; `for` would begin an expression, the others are values. */
const BARE_KEY = /^(?!(for|null|true|false)$)[a-z][a-z0-9_]*$/;
/** Past this width a list stands on lines of its own, so that a diff of it can be read. */
const LINE_WIDTH = 80;
/**
 * A value as an HCL literal that Terraform parses back to the same value, its strings in NFC, as Terraform keeps them.
 * Refused are: numbers that JavaScript does not hold exactly or at all, lone surrogates, and keys that are the same in NFC.
 * @param field JSON pointer for problems
 */
function hclLiteral(value, field = '') {
    const found = [];
    const text = write(value, field, found);
    return found.length > 0 ? (0,result/* problems */.Bk)(...found) : (0,result.ok)(trusted(text));
}
/** A literal of a string that has been validated, such as a name or a version. @see hclLiteral for anything else */
function hclString(text) {
    return trusted(quote(text));
}
/** An object of expressions, one to a line, sorted by key. */
function hclObject(entries) {
    const sorted = Object.entries(entries).sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b));
    return trusted(writeObject(sorted.map(([key, value]) => [BARE_KEY.test(key) ? key : quoteKey(key), value])));
}
/** Expressions of Terraform that hold no value of a person: `module.this`, `timestamp()`. */
function hclExpression(text) {
    return trusted(text);
}
/**
 * The one function that writes arguments: `=` aligned as `terraform fmt` does it. Neighbours that fit on one line are
 * aligned with each other; an argument that opens a bracket over lines stands alone.
 * @param depth levels of indentation, two blanks each
 */
function alignArguments(all, depth) {
    const indent = '  '.repeat(depth);
    const lines = alignEntries(all);
    return indentLines(lines, indent);
}
function alignEntries(all) {
    const lines = [];
    let chain = [];
    const closeChain = () => {
        const width = Math.max(0, ...chain.map(([name]) => name.length));
        for (const [name, value] of chain)
            lines.push(`${name.padEnd(width)} = ${value}`);
        chain = [];
    };
    for (const [name, value] of all) {
        if (value.includes('\n')) {
            closeChain();
            lines.push(`${name} = ${value}`);
        }
        else
            chain.push([name, value]);
    }
    closeChain();
    return lines.join('\n');
}
function write(value, field, found) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return writeNumber(value, field, found);
    if (typeof value === 'string')
        return writeString(value, field, found);
    if (isList(value))
        return writeList(value, field, found);
    const entries = new Map();
    for (const [key, held] of Object.entries(value)) {
        const inner = `${field}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        const name = key.normalize('NFC');
        if (!key.isWellFormed())
            found.push(notUnicode(inner));
        else if (entries.has(name))
            found.push(sameKey(inner, name));
        else
            entries.set(name, write(held, inner, found));
    }
    const sorted = [...entries].sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b));
    return writeObject(sorted.map(([key, text]) => [quoteKey(key), text]));
}
function writeObject(entries) {
    return entries.length === 0 ? '{}' : `{\n${indentLines(alignEntries(entries), '  ')}\n}`;
}
function writeList(value, field, found) {
    const items = value.map((held, index) => write(held, `${field}/${index}`, found));
    const line = `[${items.join(', ')}]`;
    if (!line.includes('\n') && line.length <= LINE_WIDTH)
        return line;
    return `[\n${items.map((item) => `${indentLines(item, '  ')},\n`).join('')}]`;
}
function writeNumber(value, field, found) {
    const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    if (!isExact) {
        found.push({
            code: 'number-not-exact',
            message: `\`${value}\` cannot be kept exactly`,
            field,
            allowed: [
                `whole numbers from ${Number.MIN_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}, finite fractions`,
            ],
            remedy: 'write it in quotes if the module takes text',
        });
    }
    return value === 0 ? '0' : String(value);
}
function writeString(value, field, found) {
    if (!value.isWellFormed())
        found.push(notUnicode(field));
    return quote(value);
}
/**
 * Besides what HCL needs escaped, everything that a reviewer would not see as it is: control and format characters
 * (also bidirectional overrides) and the separators of lines and paragraphs.
 */
function quote(text) {
    const escaped = text
        .normalize('NFC')
        .replace(/[\\"]/g, (character) => `\\${character}`)
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCodePoint)
        // A function, as `$$` in a replacement text is JavaScript's own escape for one `$`.
        .replace(/[$%](?=\{)/g, (character) => character + character);
    return `"${escaped}"`;
}
/** Keys beyond ASCII are written as escapes: `terraform fmt` aligns by grapheme clusters of its own Unicode version. */
function quoteKey(text) {
    return quote(text).replace(/[^\x20-\x7e]/gu, escapeCodePoint);
}
function escapeCodePoint(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
/** No literal holds a line end within quotes, so every line may be indented. */
function indentLines(text, indent) {
    return text
        .split('\n')
        .map((line) => `${indent}${line}`)
        .join('\n');
}
function notUnicode(field) {
    return {
        code: 'not-unicode',
        message: 'the text holds half of a surrogate pair',
        field,
        allowed: ['Unicode text'],
        remedy: 'remove the broken character',
    };
}
function sameKey(field, key) {
    return {
        code: 'same-key',
        message: `two keys are \`${key}\` after Unicode normalisation (NFC)`,
        field,
        allowed: ['keys that differ in NFC, as Terraform compares them'],
        remedy: 'rename one of them',
    };
}
function isList(value) {
    return Array.isArray(value);
}
function trusted(text) {
    return text;
}

;// CONCATENATED MODULE: ../src/stack/lease-values.js


/** Most characters of a name that is unique: what buckets, databases and roles all allow. */
const UNIQUE_NAME = 63;
const UID_PART = 8;
/** `payments-reports-3f9c2a71`: team, name, and the beginning of the uid, so that no two lives ever meet. */
function uniqueName({ team, name, uid }) {
    const stem = `${team}-${name}`.slice(0, UNIQUE_NAME - UID_PART - 1).replace(/-+$/, '');
    return `${stem}-${uid.slice(0, UID_PART)}`;
}
/** The expression that a variable gets. */
function leaseValue(value, texts, tags) {
    switch (value) {
        case 'tags':
            return hclObject(tags);
        case 'unique-name':
            return hclString(uniqueName(texts));
        case 'cost-centre':
            return hclString(texts.costCentre);
        case 'uid':
        case 'team':
        case 'name':
        case 'environment':
        case 'account':
        case 'region':
        case 'owner':
            return hclString(texts[value]);
        default:
            throw new result/* Fault */.vC('unknown-lease-value', `\`${String(value)}\` is nothing that a lease has`);
    }
}

;// CONCATENATED MODULE: ../src/stack/context.js




/** Variable of a stack whose module says that the owner decides how its data ends. */
const DATA_AT_END = 'leasehold_data_at_end';
/** Turns a request and its pins into what templates may see. */
function templateContext(facts) {
    const { request, module, pins } = facts;
    const inputs = literals(request.inputs, '/inputs');
    if (!inputs.ok)
        return inputs;
    const tags = literals(tagsOf(facts), '/tags');
    if (!tags.ok)
        return tags;
    const { uid, team, name, environment, account, region } = pins;
    const lease = Object.fromEntries(Object.entries({ uid, team, name, environment, account, region }).map(([key, value]) => [
        key,
        hclString(value),
    ]));
    return (0,result.ok)({
        header: header(pins.request),
        terraform: terraformBlock(module, pins),
        provider: providerBlock(module, pins, tags.value),
        markers: markersBlock(module, pins),
        module: { arguments: moduleArguments(facts, { inputs: inputs.value, lease, tags: tags.value }) },
        outputs: Object.entries(module.manifest.outputs)
            .sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b))
            .map(([name, output]) => ({
            name,
            arguments: alignArguments([
                ['description', hclString(output?.description ?? '')],
                ['value', hclExpression(`module.this.${name}`)],
                ...(output?.sensitive === true ? [['sensitive', hclExpression('true')]] : []),
            ], 1),
        })),
        inputs: inputs.value,
        lease,
        tags: tags.value,
    });
}
/** Tags of every resource; nothing that changes by itself is a tag. */
function tagsOf({ request, config, pins }) {
    return {
        ...config.tags,
        'leasehold:cost-centre': teamOf(config, pins).costCentre,
        'leasehold:environment': pins.environment,
        'leasehold:owner': request.owner.login,
        'leasehold:repository': config.repository.name,
        'leasehold:request': pins.request,
        'leasehold:team': pins.team,
        'leasehold:uid': pins.uid,
    };
}
function teamOf(config, pins) {
    const team = config.teams.get(pins.team);
    if (team === undefined)
        throw new result/* Fault */.vC('unknown-team', `no team ${pins.team}`);
    return team;
}
function header(request) {
    return [
        `# Rendered from ${request}. Do not edit: change the request and run`,
        `#   leasehold render ${request}`,
    ].join('\n');
}
function terraformBlock(module, pins) {
    const providers = Object.entries(module.manifest.providers).sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b));
    const required = providers.map(([name, provider]) => [
        name,
        hclObject({
            source: hclString(provider?.source ?? ''),
            version: hclString(provider?.version ?? ''),
        }),
    ]);
    return [
        'terraform {',
        alignArguments([['required_version', hclString(`>= ${pins.engine.version}`)]], 1),
        '',
        ...(required.length === 0 ? [] : ['  required_providers {', alignArguments(required, 2), '  }', '']),
        `  backend "${pins.backend.type}" {`,
        alignArguments(backendArguments(pins), 2),
        '  }',
        '}',
    ].join('\n');
}
function backendArguments({ backend }) {
    if (backend.type === 'local')
        return [['path', hclString(`${backend.path}/${backend.key}`)]];
    return [
        ['bucket', hclString(backend.bucket)],
        ['key', hclString(backend.key)],
        ['region', hclString(backend.region)],
        ['use_lockfile', hclExpression('true')],
        ['encrypt', hclExpression('true')],
    ];
}
/** Nothing when the module uses no AWS. */
function providerBlock(module, pins, tags) {
    const aws = Object.entries(module.manifest.providers).find(([, provider]) => provider?.source === 'hashicorp/aws');
    if (aws === undefined)
        return '# This module needs no provider configuration.';
    return [
        `provider "${aws[0]}" {`,
        alignArguments([
            ['region', hclString(pins.region)],
            ['allowed_account_ids', hclExpression(`[${hclString(pins.account)}]`)],
        ], 1),
        '',
        '  default_tags {',
        alignArguments([['tags', hclObject(tags)]], 2),
        '  }',
        '}',
    ].join('\n');
}
/** Given by the reaper alone, when the lease ends (docs/adr/0006-the-word-on-data.md); until then the data is kept. */
const END_VARIABLE = `
variable "${DATA_AT_END}" {
  description = "The owner's word on the data, given when the lease ends."
  type        = string
  default     = "snapshot"
}
`;
/** Uid, start and tree of the lease, kept in the state: see docs/architecture.md. */
function markersBlock({ manifest }, pins) {
    const end = manifest.data?.['end-variable'] === undefined ? '' : END_VARIABLE;
    return `variable "leasehold_tree" {
  description = "Git tree of this stack, given at plan: a tree cannot hold its own id."
  type        = string
}
${end}
resource "terraform_data" "leasehold_uid" {
  input = ${hclString(pins.uid)}
}

# Keeps the time of the first apply.
resource "terraform_data" "leasehold_start" {
  input = timestamp()

  lifecycle {
    ignore_changes = [input]
  }
}

# Changes only when everything else was applied.
resource "terraform_data" "leasehold_tree" {
  input      = var.leasehold_tree
  depends_on = [module.this]
}`;
}
function moduleArguments(facts, { inputs, lease, tags }) {
    const { module, config, pins } = facts;
    const variable = module.manifest['lease-variable'];
    const reader = module.manifest['reader-variable'];
    const end = module.manifest.data?.['end-variable'];
    const role = config.teams.get(pins.team)?.roles?.get(pins.environment);
    const groups = [
        [['source', hclString('./module')]],
        variable === undefined ? [] : [[variable, hclObject(lease)]],
        Object.entries(module.manifest['lease-values'] ?? {})
            .sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b))
            .flatMap(([name, value]) => value === undefined ? [] : [[name, leaseValue(value, leaseTexts(facts), tags)]]),
        Object.entries(inputs).sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b)),
        [
            ...(reader === undefined
                ? []
                : [[reader, role === undefined ? hclExpression('null') : hclString(role)]]),
            ...(end === undefined ? [] : [[end, hclExpression(`var.${DATA_AT_END}`)]]),
        ],
    ];
    return groups
        .filter((group) => group.length > 0)
        .map((group) => alignArguments(group, 1))
        .join('\n\n');
}
function leaseTexts({ request, config, pins }) {
    const { uid, team, name, environment, account, region } = pins;
    const { costCentre } = teamOf(config, pins);
    return { uid, team, name, environment, account, region, owner: request.owner.login, costCentre };
}
function literals(values, field) {
    const found = {};
    for (const [key, value] of Object.entries(values)) {
        const literal = hclLiteral(value, `${field}/${key}`);
        if (!literal.ok)
            return literal;
        found[key] = literal.value;
    }
    return (0,result.ok)(found);
}


/***/ }),

/***/ 3024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ STACK_MANIFEST),
  x: () => (/* binding */ renderStack)
});

// EXTERNAL MODULE: ../../node_modules/nunjucks/index.js
var nunjucks = __webpack_require__(8191);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/module/load.js + 4 modules
var load = __webpack_require__(6949);
// EXTERNAL MODULE: ../src/stack/context.js + 2 modules
var stack_context = __webpack_require__(1326);
;// CONCATENATED MODULE: ../src/stack/default-template.js
/**
 * The root module of a stack, for every module that brings no `stack.tf.njk` of its own. What stands between `{{ }}` is
 * a complete HCL literal, a block of aligned arguments, or a validated name: see `context.ts`.
 */
const DEFAULT_TEMPLATE = `{{ header }}

{{ terraform }}

{{ provider }}

{{ markers }}

module "this" {
{{ module.arguments }}
}
{%- for output in outputs %}

output "{{ output.name }}" {
{{ output.arguments }}
}
{%- endfor %}
`;

// EXTERNAL MODULE: ../src/stack/manifest.js + 2 modules
var manifest = __webpack_require__(2724);
;// CONCATENATED MODULE: ../src/stack/render.js






const STACK_MANIFEST = 'stack.json';
/** No loader, so that a template cannot read files; HTML is not what it writes, so no autoescape. */
const environment = new nunjucks.Environment([], {
    autoescape: false,
    throwOnUndefined: true,
    trimBlocks: false,
    lstripBlocks: false,
});
const compiled = new Map();
/**
 * The files of a stack, by path relative to its folder. Pure: the same facts give the same bytes on every machine.
 * Problems have a field within the request, and neither file nor line: the caller knows them.
 */
function renderStack(facts) {
    const context = (0,stack_context/* templateContext */.W)(facts);
    if (!context.ok)
        return context;
    const main = renderMain(facts.module.template, context.value);
    if (!main.ok)
        return main;
    const files = new Map([
        [load/* LOCK_FILE */.FI, facts.module.lock],
        ['main.tf', Buffer.from(main.value)],
        [STACK_MANIFEST, Buffer.from((0,manifest/* manifestText */.$2)((0,manifest/* manifestOf */.$V)(facts.pins, facts.request)))],
    ]);
    for (const [path, content] of facts.module.files)
        files.set(`module/${path}`, content);
    return (0,result.ok)(files);
}
function renderMain(template, context) {
    let text;
    try {
        text = templateOf(template ?? DEFAULT_TEMPLATE).render(context);
    }
    catch (error) {
        return (0,result/* problems */.Bk)(templateProblem(error instanceof Error ? error.message : String(error)));
    }
    // A module's own template is code of the base branch, but it must not lose what every stack has.
    const lost = [context.terraform, context.provider, context.markers].filter((block) => !text.includes(block));
    if (lost.length > 0) {
        return (0,result/* problems */.Bk)(templateProblem(`it leaves out: ${lost.map((block) => block.split('\n')[0]).join(', ')}`));
    }
    return (0,result.ok)(text);
}
function templateOf(source) {
    const known = compiled.get(source);
    if (known !== undefined)
        return known;
    const template = new nunjucks.Template(source, environment, load/* STACK_TEMPLATE */.sA, true);
    compiled.set(source, template);
    return template;
}
function templateProblem(message) {
    return {
        code: 'stack-template',
        message: `${load/* STACK_TEMPLATE */.sA} of the module cannot be rendered: ${message}`,
        field: '/module',
        allowed: ['a template that writes {{ terraform }}, {{ provider }} and {{ markers }} as they are'],
        remedy: 'correct the template of the module',
    };
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   O: () => (/* binding */ readLiving)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3661);
/* harmony import */ var _kit_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9376);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8407);
/* harmony import */ var _module_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6949);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2212);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(170);
/* harmony import */ var _request_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5525);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2724);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var _upgrade_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5060);












/** Reads the manifest of the stack of a lease, when there is one. */
async function readLiving(tree, team, name) {
    const path = `${(0,_request_path_js__WEBPACK_IMPORTED_MODULE_6__/* .stackFolder */ .pl)(team, name)}/${_render_js__WEBPACK_IMPORTED_MODULE_9__/* .STACK_MANIFEST */ .$}`;
    const content = await tree.read(path);
    if (content === undefined)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .readManifest */ .WI)(path, content);
    if (!manifest.ok)
        return manifest;
    const { value } = manifest;
    const key = `${value.repository}/${team}/${name}/${value.uid}/terraform.tfstate`;
    const isOwn = value.team === team && value.name === name && value.backend.key === key;
    if (isOwn && value.request === `requests/${team}/${name}.yaml`)
        return manifest;
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)({
        code: 'stack-manifest-moved',
        message: `the manifest is not the one of ${team}/${name}`,
        file: path,
        line: 1,
        field: '',
        allowed: [`team ${team}, name ${name}, state key ${key}`],
        remedy: 'restore the file: the machine owns it',
    });
}
/** Puts a request together with its module and its pins; every problem names the request's file and line. */
async function settle(input) {
    const { base, path, content, living, fresh, takes = 'pinned' } = input;
    const peeked = (0,_request_read_js__WEBPACK_IMPORTED_MODULE_7__/* .peekRequest */ .v)(path, content);
    if (!peeked.ok)
        return peeked;
    const config = await (0,_platform_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .platformOf */ .t)(base).config();
    if (!config.ok)
        return config;
    const moved = living === undefined ? [] : movedFields(peeked.value, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .pinsOf */ .cz)(living));
    if (moved.length > 0)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(...moved);
    const module = await moduleFor(base, peeked.value, takes === 'offered' ? undefined : living);
    if (!module.ok)
        return module;
    const read = (0,_request_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readRequest */ .i)(path, content, { config: config.value, module: module.value });
    if (!read.ok)
        return read;
    const before = await requestBefore(base, path, module.value);
    const facts = { module: module.value, config: config.value, before };
    if (living === undefined) {
        const request = read.value;
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...facts, request, pins: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .newPins */ .XV)({ ...facts, ...fresh, request, toolkit: _kit_version_js__WEBPACK_IMPORTED_MODULE_11__/* .TOOLKIT_VERSION */ .m }) });
    }
    const isUpgrade = takes === 'offered';
    const pins = isUpgrade ? { ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .pinsOf */ .cz)(living), module: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .pinOf */ .nZ)(module.value) } : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .pinsOf */ .cz)(living);
    const request = { ...read.value, region: pins.region };
    const fixed = isUpgrade
        ? await (0,_upgrade_js__WEBPACK_IMPORTED_MODULE_10__/* .fixedInUpgrade */ .EK)(base, peeked.value, module.value)
        : fixedInputs(request, before, module.value);
    return fixed.length > 0 ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(...fixed) : (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...facts, request, pins });
}
async function moduleFor(base, peeked, living) {
    if (living === undefined) {
        const module = await (0,_platform_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .platformOf */ .t)(base).module(peeked.module);
        return module.ok ? module : inRequest(peeked, module.problems);
    }
    const frozen = await (0,_module_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadFrozenModule */ .dP)(base, peeked.team, peeked.name);
    if (frozen.ok && frozen.value.digest === living.module.digest)
        return frozen;
    // The copy in the stack was edited or lost: the module itself still has what was pinned, if nobody changed it since.
    const module = await (0,_platform_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .platformOf */ .t)(base).module(peeked.module);
    if (module.ok && module.value.digest === living.module.digest)
        return module;
    const folder = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_6__/* .stackFolder */ .pl)(peeked.team, peeked.name);
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)({
        code: 'module-edited',
        message: `${folder}/module is not version ${living.module.version} of \`${living.module.name}\` as it was pinned`,
        file: `${folder}/${_render_js__WEBPACK_IMPORTED_MODULE_9__/* .STACK_MANIFEST */ .$}`,
        line: 1,
        field: '/module/digest',
        allowed: [living.module.digest],
        remedy: `restore ${folder} from the default branch, then run \`leasehold render ${peeked.path}\``,
    });
}
/** A missing module is the request's mistake; a broken one keeps its own file. */
function inRequest(peeked, found) {
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk)(...found.map((problem) => (problem.file === undefined ? (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(peeked.document, problem) : problem)));
}
/** What the base branch's request asks for; not judged as a whole, as its owner may have left the team since. */
async function requestBefore(base, path, module) {
    const content = await base.read(path);
    const peeked = content === undefined ? undefined : (0,_request_read_js__WEBPACK_IMPORTED_MODULE_7__/* .peekRequest */ .v)(path, content);
    if (peeked?.ok !== true)
        return undefined;
    const inputs = (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(module, peeked.value.raw.inputs);
    return inputs.ok ? { owner: peeked.value.raw.owner, inputs: inputs.value } : undefined;
}
/** What a living stack keeps, whatever its request says. */
function movedFields(peeked, pins) {
    const { raw } = peeked;
    const checks = [
        { field: 'module', given: raw.module, pinned: pins.module.name },
        { field: 'environment', given: raw.environment, pinned: pins.environment },
        { field: 'region', given: raw.region ?? pins.region, pinned: pins.region },
    ];
    return checks
        .filter(({ given, pinned }) => given !== pinned)
        .map(({ field, given, pinned }) => (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(peeked.document, {
        code: 'pinned-field',
        message: `\`${field}\` of a living lease stays \`${pinned}\`, it cannot become \`${given}\``,
        field: `/${field}`,
        allowed: [pinned],
        remedy: `${field}: ${pinned}, or end this lease and make a new request`,
    }));
}
function fixedInputs(request, before, module) {
    if (before === undefined)
        return [];
    const names = [...new Set([...Object.keys(before.inputs), ...Object.keys(request.inputs)])];
    return names
        .filter((name) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(request.inputs[name] ?? null) !== (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(before.inputs[name] ?? null))
        .filter((name) => !(0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isChangeable */ .FC)(module, name))
        .map((name) => (0,_upgrade_js__WEBPACK_IMPORTED_MODULE_10__/* .fixedInput */ .v8)(request, name, before.inputs[name]));
}


/***/ }),

/***/ 5060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ fixedInUpgrade),
/* harmony export */   Qw: () => (/* binding */ claimedModule),
/* harmony export */   v8: () => (/* binding */ fixedInput)
/* harmony export */ });
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3661);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8407);
/* harmony import */ var _module_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6949);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2212);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(170);
/* harmony import */ var _request_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5525);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2724);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);









/**
 * Which code a change wants a living stack rendered with. Its own `stack.json` may say: the module that the base branch
 * offers, by its digest. Whatever else it says counts for nothing, and is found when the stack is compared (S10).
 */
async function claimedModule(base, head, { team, name, module }) {
    const path = `${(0,_request_path_js__WEBPACK_IMPORTED_MODULE_5__/* .stackFolder */ .pl)(team, name)}/${_render_js__WEBPACK_IMPORTED_MODULE_8__/* .STACK_MANIFEST */ .$}`;
    const content = await head.read(path);
    const claim = content === undefined ? undefined : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)(path, content);
    if (claim?.ok !== true || claim.value.module.digest === module.digest)
        return 'pinned';
    const offered = await (0,_platform_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformOf */ .t)(base).module(module.name);
    return offered.ok && offered.value.digest === claim.value.module.digest ? 'offered' : 'pinned';
}
/**
 * Inputs that an upgrade may not change along the way. Compared as people wrote them, as each version has defaults of its
 * own; what only one of the versions knows may come and go.
 */
async function fixedInUpgrade(base, peeked, offered) {
    const { team, name, raw, document } = peeked;
    const path = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_5__/* .requestPath */ .Zq)(team, name);
    const content = await base.read(path);
    const before = content === undefined ? undefined : (0,_request_read_js__WEBPACK_IMPORTED_MODULE_6__/* .peekRequest */ .v)(path, content);
    if (before?.ok !== true)
        return [];
    const frozen = await (0,_module_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadFrozenModule */ .dP)(base, team, name);
    const versions = [offered, ...(frozen.ok ? [frozen.value] : [])];
    const [held, asked] = [before.value.raw.inputs ?? {}, raw.inputs ?? {}];
    return [...new Set([...Object.keys(held), ...Object.keys(asked)])]
        .filter((input) => (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held[input] ?? null) !== (0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(asked[input] ?? null))
        .filter((input) => versions.every(({ manifest }) => (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputSchema */ .is)(manifest, input) !== undefined))
        .filter((input) => !(0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isChangeable */ .FC)(offered, input))
        .map((input) => fixedInput({ document }, input, held[input]));
}
/** An input that stays as it is for the whole life of a lease. */
function fixedInput({ document }, name, before) {
    return (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(document, {
        code: 'fixed-input',
        message: `\`${name}\` cannot change in a living lease`,
        field: `/inputs/${name}`,
        allowed: [(0,_kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before ?? null)],
        remedy: 'keep it, or end this lease and make a new request',
    });
}


/***/ }),

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xl: () => (/* binding */ asksForTheSame),
  $y: () => (/* binding */ notAFile),
  oG: () => (/* binding */ uidsOfStacks),
  ue: () => (/* binding */ verifyChange)
});

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/git-objects.js
var git_objects = __webpack_require__(4741);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/module/load.js + 4 modules
var load = __webpack_require__(6949);
// EXTERNAL MODULE: ../src/platform/platform.js
var platform = __webpack_require__(2212);
// EXTERNAL MODULE: ../src/platform/tree.js
var platform_tree = __webpack_require__(3195);
// EXTERNAL MODULE: ../src/request/path.js
var request_path = __webpack_require__(170);
// EXTERNAL MODULE: ../src/stack/changes.js
var changes = __webpack_require__(3493);
;// CONCATENATED MODULE: ../src/stack/differences.js

/** More say nothing new. */
const MOST = 20;
/**
 * Names each file of a stack that is not what trusted code renders, with the first line that differs and the command
 * that renders the stack again.
 */
async function differences(head, folder, rendered, request) {
    const entries = new Map((await head.list(folder)).map((entry) => [entry.path.slice(folder.length + 1), entry]));
    const paths = [...new Set([...rendered.keys(), ...entries.keys()])].sort(canonical/* compareText */.n6);
    const found = [];
    for (const path of paths) {
        const expected = rendered.get(path);
        const entry = entries.get(path);
        const actual = entry?.kind === 'file' ? await head.read(entry.path) : undefined;
        const what = describe(expected, entry?.kind, actual);
        if (what !== undefined)
            found.push(problem(`${folder}/${path}`, request, what));
    }
    // A refusal without a problem would read as an answer: Git also holds empty folders and modes that no listing shows.
    return found.length === 0 ? [problem(folder, request, HIDDEN)] : found.slice(0, MOST);
}
const HIDDEN = { message: 'is another Git tree, though each of its files is as rendered', line: 1 };
function describe(expected, kind, actual) {
    if (kind === undefined)
        return { message: 'is missing', line: 1 };
    if (expected === undefined)
        return { message: 'is not part of the stack', line: 1 };
    if (actual === undefined)
        return { message: `is not a regular file but ${kind}`, line: 1 };
    if (Buffer.compare(expected, actual) === 0)
        return undefined;
    return { message: 'is not what is rendered from its request', line: firstDifference(expected, actual) };
}
function firstDifference(expected, actual) {
    let line = 1;
    for (let at = 0; at < expected.length && expected[at] === actual[at]; at += 1)
        if (expected[at] === 0x0a)
            line += 1;
    return line;
}
function problem(file, request, { message, line }) {
    return {
        code: 'stack-differs',
        message: `${file} ${message}`,
        file,
        line,
        field: '',
        allowed: [`what \`leasehold render ${request}\` writes`],
        remedy: `take the folder from the default branch (git restore), then run \`leasehold render ${request}\` and commit what it writes`,
    };
}

// EXTERNAL MODULE: ../src/stack/manifest.js + 2 modules
var stack_manifest = __webpack_require__(2724);
// EXTERNAL MODULE: ../src/stack/render.js + 1 modules
var render = __webpack_require__(3024);
// EXTERNAL MODULE: ../src/stack/settle.js
var settle = __webpack_require__(8317);
// EXTERNAL MODULE: ../src/stack/upgrade.js
var upgrade = __webpack_require__(5060);
;// CONCATENATED MODULE: ../src/stack/verify.js















/**
 * Holds a change against what trusted code renders (S4, S9, S10, S19). Config, modules, pins and frozen modules come
 * from base; only the requests are taken from head, and every stack that changes must equal its render byte for byte.
 */
async function verifyChange(input) {
    const config = await (0,platform/* platformOf */.t)(input.base).config();
    if (!config.ok)
        return config;
    const sorted = (0,changes/* sortChanges */.g)(input.changes);
    const found = [...sorted.problems];
    const leases = [];
    const removed = [];
    const claimed = new Map();
    for (const change of sorted.leases) {
        const verified = await verifyLease(input, change);
        if (!verified.ok)
            found.push(...verified.problems);
        else if (verified.value === 'removed')
            removed.push(change.lease);
        else if (verified.value !== undefined) {
            const { manifest, lease } = verified.value;
            const other = claimed.get(manifest.uid);
            if (other !== undefined)
                found.push(uidTaken(manifest, `uid of ${other} in the same change`));
            claimed.set(manifest.uid, lease);
            leases.push(verified.value);
        }
    }
    if (found.length > 0)
        return (0,result/* problems */.Bk)(...found);
    const touchesLeases = sorted.leases.length > 0;
    return (0,result.ok)({ config: config.value, leases, removed, touchesLeases, otherPaths: sorted.otherPaths });
}
async function verifyLease(input, change) {
    const { base, head } = input;
    const { team, name } = change;
    const path = (0,request_path/* requestPath */.Zq)(team, name);
    const living = await (0,settle/* readLiving */.O)(base, team, name);
    if (!living.ok)
        return living;
    const content = await head.read(path);
    if (content === undefined) {
        // Written, but nothing to read: a link or a submodule. It must not pass for a request that was deleted.
        const isWritten = change.request === 'added' || change.request === 'changed';
        return isWritten ? (0,result/* problems */.Bk)(notAFile(path)) : verifyWithoutRequest(input, change, living.value);
    }
    if (living.value !== undefined) {
        const takes = await (0,upgrade/* claimedModule */.Qw)(base, head, living.value);
        const fresh = freshOf(living.value);
        const settled = await (0,settle/* settle */.G)({ base, path, content, living: living.value, fresh, takes });
        return settled.ok ? compare(input, change, settled.value, living.value) : settled;
    }
    const claim = await readClaim(head, team, name);
    if (!claim.ok)
        return claim;
    const settled = await (0,settle/* settle */.G)({ base, path, content, living: undefined, fresh: freshOf(claim.value) });
    if (!settled.ok)
        return settled;
    const uid = (0,brands/* asUid */.N0)(claim.value.uid);
    const taken = uidTaken(claim.value, 'uid of another life');
    if ((await uidsOfStacks(base)).has(uid))
        return (0,result/* problems */.Bk)(taken);
    const compared = await compare(input, change, settled.value, undefined);
    // The cloud is asked last: what is not our render makes nobody use credentials (S10).
    return compared.ok && (await input.knownUids(uid)) ? (0,result/* problems */.Bk)(taken) : compared;
}
/** Compares the stack in head with what trusted code renders from the settled request. */
async function compare({ base, head }, { team, name, lease }, settled, living) {
    const folder = (0,request_path/* stackFolder */.pl)(team, name);
    const rendered = (0,render/* renderStack */.x)(settled);
    if (!rendered.ok)
        return (0,result/* problems */.Bk)(...rendered.problems.map((one) => (0,schema/* locate */.x5)(settled.request.document, one)));
    const { request, module, pins } = settled;
    const facts = { lease, request, module, stackFolder: folder };
    const [before, after] = [await base.id(folder), await head.id(folder)];
    const tree = (0,git_objects/* treeId */.Mh)(rendered.value);
    if (after === tree) {
        const kind = living === undefined ? 'create' : before === after ? 'unchanged' : 'update';
        return (0,result.ok)({ ...facts, kind, manifest: (0,stack_manifest/* manifestOf */.$V)(pins, request), files: rendered.value, tree });
    }
    // A change of config or toolkit since the last render disturbs no change of the lease's length or end.
    if (living !== undefined && after !== undefined && after === before && asksForTheSame(settled)) {
        return (0,result.ok)({
            ...facts,
            kind: 'unchanged',
            manifest: living,
            files: await (0,platform_tree/* filesOf */.R8)(base, folder),
            tree: after,
        });
    }
    return (0,result/* problems */.Bk)(...(await differences(head, folder, rendered.value, request.path)));
}
/** Whether nothing that is rendered is asked for otherwise than on the base branch. */
function asksForTheSame({ request, before }) {
    if (before === undefined)
        return false;
    const isSameOwner = before.owner.toLowerCase() === request.owner.login.toLowerCase();
    return isSameOwner && (0,canonical/* digestOf */.ol)(before.inputs) === (0,canonical/* digestOf */.ol)(request.inputs);
}
async function verifyWithoutRequest({ base, head, isEnded }, { team, name, lease }, living) {
    const folder = (0,request_path/* stackFolder */.pl)(team, name);
    const [before, after] = [await base.id(folder), await head.id(folder)];
    if (living === undefined || before === undefined) {
        return after === undefined ? (0,result.ok)(undefined) : (0,result/* problems */.Bk)(withoutRequest(team, name));
    }
    if (after === undefined) {
        const hasEnded = isEnded !== undefined && (await isEnded((0,brands/* asUid */.N0)(living.uid), lease));
        return hasEnded ? (0,result.ok)('removed') : (0,result/* problems */.Bk)(removedEarly(team, name));
    }
    const files = await (0,platform_tree/* filesOf */.R8)(base, folder);
    if (after !== before)
        return (0,result/* problems */.Bk)(...(await differences(head, folder, files, (0,request_path/* requestPath */.Zq)(team, name))));
    const module = await (0,load/* loadFrozenModule */.dP)(base, team, name);
    if (!module.ok)
        return module;
    return (0,result.ok)({
        kind: 'delete',
        lease,
        request: undefined,
        manifest: living,
        module: module.value,
        files,
        tree: before,
        stackFolder: folder,
    });
}
/** Uid and issue of a new stack: made by whoever rendered it first, so only claims until they are checked (S19). */
async function readClaim(head, team, name) {
    const path = `${(0,request_path/* stackFolder */.pl)(team, name)}/${render/* STACK_MANIFEST */.$}`;
    const content = await head.read(path);
    if (content !== undefined)
        return (0,stack_manifest/* readManifest */.WI)(path, content);
    const request = (0,request_path/* requestPath */.Zq)(team, name);
    return (0,result/* problems */.Bk)({
        code: 'stack-missing',
        message: `${request} has no rendered stack`,
        file: request,
        line: 1,
        field: '',
        allowed: ['a request together with its rendered stack'],
        remedy: `run \`leasehold render ${request}\` and commit ${(0,request_path/* stackFolder */.pl)(team, name)}`,
    });
}
/** Folders of the stacks of a tree, by uid; one that has more than one is claimed twice (S19). */
async function uidsOfStacks(tree) {
    const uids = new Map();
    for (const { path } of await tree.list('stacks')) {
        if (!path.endsWith(`/${render/* STACK_MANIFEST */.$}`) || path.split('/').length !== 4)
            continue;
        const content = await tree.read(path);
        const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)(path, content);
        if (manifest?.ok !== true)
            continue;
        const { uid } = manifest.value;
        uids.set(uid, [...(uids.get(uid) ?? []), path.slice(0, -render/* STACK_MANIFEST */.$.length - 1)]);
    }
    return uids;
}
function freshOf(manifest) {
    return { uid: (0,brands/* asUid */.N0)(manifest.uid), issue: manifest.issue };
}
function uidTaken(manifest, whose) {
    const folder = (0,request_path/* stackFolder */.pl)(manifest.team, manifest.name);
    return {
        code: 'uid-taken',
        message: `the uid of ${folder} is the ${whose}`,
        file: `${folder}/${render/* STACK_MANIFEST */.$}`,
        line: 1,
        field: '/uid',
        allowed: ['a uid that was never used'],
        remedy: `remove ${folder} and run \`leasehold render ${manifest.request}\``,
    };
}
/** What lies where a request should is a link or a submodule. */
function notAFile(path) {
    return {
        code: 'not-a-file',
        message: `${path} is not a regular file`,
        file: path,
        line: 1,
        field: '',
        allowed: ['a regular file, no link'],
        remedy: 'replace it by a file that holds the request',
    };
}
function withoutRequest(team, name) {
    return {
        code: 'stack-without-request',
        message: `${(0,request_path/* stackFolder */.pl)(team, name)} belongs to no request`,
        file: `${(0,request_path/* stackFolder */.pl)(team, name)}/${render/* STACK_MANIFEST */.$}`,
        line: 1,
        field: '/request',
        allowed: [(0,request_path/* requestPath */.Zq)(team, name)],
        remedy: `write ${(0,request_path/* requestPath */.Zq)(team, name)} and run \`leasehold render ${(0,request_path/* requestPath */.Zq)(team, name)}\``,
    };
}
function removedEarly(team, name) {
    return {
        code: 'stack-removed',
        message: `${(0,request_path/* stackFolder */.pl)(team, name)} is removed, but its lease has not ended`,
        file: `${(0,request_path/* stackFolder */.pl)(team, name)}/${render/* STACK_MANIFEST */.$}`,
        line: 1,
        field: '',
        allowed: ['the stack as it is, until the end is proved'],
        remedy: `restore the folder; to end the lease delete ${(0,request_path/* requestPath */.Zq)(team, name)} only`,
    };
}


/***/ })

};
