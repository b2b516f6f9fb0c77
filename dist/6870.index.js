export const id = 6870;
export const ids = [6870];
export const modules = {

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   aY: () => (/* binding */ foldedBlock),
/* harmony export */   fI: () => (/* binding */ textBlock)
/* harmony export */ });
function textBlock(lines) {
    return { before: lines, items: [], after: [], noun: '', isTable: false };
}
/** A section that opens on a click; nothing when there is nothing to say. `summary` is Markdown that is safe already. */
function foldedBlock(summary, noun, items) {
    if (items.length === 0)
        return [];
    const before = ['', `<details><summary>${summary}</summary>`, ''];
    return [{ before, items, after: ['', '</details>'], noun, isTable: false }];
}
/**
 * Puts blocks one below the other within a limit. Cut are only items, between two lines, from the last block up, so that
 * no table row, fold or footer is torn; where some are missing it says how many and where they are.
 * @param rest where the whole is, as Markdown
 * @param limit characters
 */
function fitBlocks(blocks, rest, limit) {
    const frames = blocks.map((block) => length([...block.before, ...block.after]) + reserveOf(block, rest));
    let room = limit - frames.reduce((sum, frame) => sum + frame, 0);
    const lines = blocks.flatMap((block) => {
        const shown = [];
        for (const item of block.items) {
            if (item.length + 1 > room)
                break;
            room -= item.length + 1;
            shown.push(item);
        }
        // What did not fit here must not come later instead: people would take the order for the whole.
        if (shown.length < block.items.length)
            room = 0;
        return [
            ...block.before,
            ...shown,
            ...moreOf(block, block.items.length - shown.length, rest),
            ...block.after,
        ];
    });
    return `${lines.join('\n')}\n`;
}
function moreOf({ noun, isTable, items }, hidden, rest) {
    if (hidden === 0)
        return [];
    const said = `${hidden} more ${noun}${hidden === 1 ? '' : 's'}: ${rest}`;
    if (!isTable)
        return [`- and ${said}`];
    return [...(hidden < items.length ? [''] : []), `And ${said}.`];
}
function reserveOf(block, rest) {
    return block.items.length === 0 ? 0 : length(['', ...moreOf(block, block.items.length, rest)]);
}
function length(lines) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ REQUEST_MARKER),
/* harmony export */   Xi: () => (/* binding */ requestProblemsComment),
/* harmony export */   dR: () => (/* binding */ requestRefusedComment),
/* harmony export */   lE: () => (/* binding */ mention)
/* harmony export */ });
/* harmony import */ var _kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** Marker of the comment that answers an edit which comes too late; the living comment goes on telling the lease's life. */
const REQUEST_MARKER = 'request';
/** Rows and values that a table shows; a body full of mistakes must stay readable. */
const ROWS = 20;
const VALUES = 12;
/** What must be corrected in an issue before it becomes a request. */
function requestProblemsComment(view) {
    const { problems, pullRequest } = view;
    const count = problems.length === 1 ? '1 thing' : `${problems.length} things`;
    const hidden = problems.length - ROWS;
    const lines = [
        `### ❌ ${count} to correct in this request`,
        '',
        '| answer | problem | allowed | how |',
        '| --- | --- | --- | --- |',
        ...problems.slice(0, ROWS).map((problem) => problemRow(problem, view.labels)),
        ...(hidden > 0 ? ['', `And ${hidden} more.`] : []),
        '',
        `**Next** ${mention(view.author)} edits this issue (⋯ at its top, then Edit); it is read again by itself. ${pullRequest === undefined ? 'Nothing has been created.' : `#${pullRequest} stays as it is until then.`}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Why an issue is not, or no longer, the way to ask; and what is. */
function requestRefusedComment(view) {
    const { problem } = view;
    const allowed = problem.allowed ?? [];
    const lines = [
        `### ⛔ ${markdownOf(problem.message)}`,
        ...(allowed.length > 0 ? ['', `Allowed: ${valuesOf(allowed)}`] : []),
        ...(problem.remedy === undefined
            ? []
            : ['', `**Next** ${mention(view.author)}: ${markdownOf(problem.remedy)}`]),
    ];
    return `${lines.join('\n')}\n`;
}
function problemRow(problem, labels) {
    const { field = '', allowed = [], remedy = '' } = problem;
    const cells = [
        (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(labels.get(field) ?? field.slice(1)),
        markdownOf(problem.message),
        valuesOf(allowed),
        markdownOf(remedy),
    ];
    return `| ${cells.join(' | ')} |`;
}
function valuesOf(allowed) {
    const shown = allowed.slice(0, VALUES).map((value) => markdownOf(value));
    const hidden = allowed.length - shown.length;
    return `${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}
/**
 * A message with code between backticks. Backticks that came with what a person typed only move the borders: each
 * part is made safe by itself (S5).
 */
function markdownOf(message) {
    return message
        .split('`')
        .map((part, index) => (index % 2 === 1 && part.trim() !== '' ? (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part) : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(part)))
        .join('');
}
/** Mentions exactly one person; a login that GitHub could not have given mentions nobody. */
function mention(login) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(login) ? `@${login}` : (0,_kit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(login);
}


/***/ }),

/***/ 2874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isWideGlob),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a text is what a pattern describes: `*` stands for any run of characters, everything else for itself, so that
 * `[0]` and `["key"]` of Terraform addresses need no escaping. Takes time linear in the text for each part.
 */
function matchesGlob(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return pattern === text;
    const last = rest.pop() ?? '';
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
/** Names that no resource and no lease can have: a pattern that matches one of them matches by its shape alone. */
const ANY_NAME = ['\0', '\0.\0', 'module.this.\0.\0', 'data.\0.\0', '\0/\0'];
/** Whether a pattern names nothing in particular: `*`, `*.*`, `module.*`. */
function isWideGlob(pattern) {
    return ANY_NAME.some((name) => matchesGlob(pattern, name));
}


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ judgeLease),
  R: () => (/* binding */ planIsOf)
});

// EXTERNAL MODULE: ../src/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(5636);
;// CONCATENATED MODULE: ../src/policy/configured.js
/** Every resource and data source in the code that a plan carries, those of child modules too. */
function configuredResources(plan) {
    return modulesOf(plan).flatMap(({ prefix, module }) => (module.resources ?? []).map((resource) => {
        const mode = resource.mode === 'data' ? 'data.' : '';
        return { address: `${prefix}${mode}${resource.type}.${resource.name}`, resource };
    }));
}
/** Every call of a module in the code that a plan carries. */
function configuredCalls(plan) {
    return modulesOf(plan).flatMap(({ prefix, module }) => Object.entries(module.module_calls ?? {}).map(([name, call]) => ({
        address: `${prefix}module.${name}`,
        call,
    })));
}
/** Whether a plan carries its code. Terraform's always does; what a tool took out on the way is not seen, and not judged. */
function hasCode(plan) {
    return plan.configuration?.root_module !== undefined;
}
const NO_CODE = { remedy: 'give the whole output of `terraform show -json`' };
function modulesOf(plan) {
    const root = plan.configuration?.root_module;
    return root === undefined ? [] : below({ prefix: '', module: root });
}
function below(placed) {
    const calls = Object.entries(placed.module.module_calls ?? {});
    return [
        placed,
        ...calls.flatMap(([name, { module }]) => module === undefined ? [] : below({ prefix: `${placed.prefix}module.${name}.`, module })),
    ];
}

// EXTERNAL MODULE: ../src/policy/glob.js
var glob = __webpack_require__(2874);
;// CONCATENATED MODULE: ../src/policy/rule.js
/** Makes a rule out of a guardrail: it judges only when the policies name it. */
function defineRule(guardrail) {
    const { id, onRequest, onPlan } = guardrail;
    return {
        id,
        phases: [
            ...(onRequest === undefined ? [] : ['request']),
            ...(onPlan === undefined ? [] : ['plan']),
        ],
        onRequest: (facts, { rules }) => {
            const options = rules[id];
            if (options === undefined || onRequest === undefined)
                return [];
            return findings({ rule: id, level: options.level, phase: 'request', request: facts.request }, () => onRequest(facts, options));
        },
        onPlan: (facts, { rules }) => {
            const options = rules[id];
            if (options === undefined || onPlan === undefined)
                return [];
            const request = facts.lease?.request;
            return findings({ rule: id, level: options.level, phase: 'plan', request }, () => onPlan(facts, options));
        },
    };
}
/** A rule that breaks has judged nothing: that is unknown and blocks, whatever its level. */
function findings(about, judge) {
    try {
        return judge().map((judgement) => findingOf(about, judgement));
    }
    catch (error) {
        // Only the error's name: its message may hold a value of the plan (S14).
        const name = error instanceof Error ? error.name : 'an error';
        const message = `the rule broke (${name}) and has judged nothing`;
        const remedy = 'report it, with the type of resource that is new in this change';
        return [findingOf({ ...about, level: 'hard' }, unknown(message, { remedy }))];
    }
}
/** Written without spreads: a large plan has tens of thousands of these. */
function findingOf({ rule, level, phase, request }, judgement) {
    const finding = {
        rule,
        level,
        status: judgement.status,
        source: 'guardrail',
        phase,
        resource: judgement.resource ?? request?.lease ?? 'plan',
        message: judgement.message,
    };
    const { at, field, allowed, remedy } = judgement;
    if (at !== undefined) {
        finding.file = at.file;
        finding.line = at.line;
    }
    else if (request !== undefined) {
        finding.file = request.path;
        if (field !== undefined) {
            Object.assign(finding, request.document.position(field));
            finding.field = field;
        }
    }
    if (allowed !== undefined)
        finding.allowed = [...allowed];
    if (remedy !== undefined)
        finding.remedy = remedy;
    return finding;
}
function pass(message, more) {
    return { status: 'pass', message, ...more };
}
function fail(message, more) {
    return { status: 'fail', message, ...more };
}
function unknown(message, more) {
    return { status: 'unknown', message, ...more };
}

;// CONCATENATED MODULE: ../src/policy/version.js
/** Whether a version is what a constraint of Terraform's form describes: `>= 1.2.0, < 2.0.0`, `~> 1.2`. */
function meetsConstraint(version, constraint) {
    const given = versionOf(version);
    return given !== undefined && constraint.split(',').every((text) => meets(given, conditionOf(text)));
}
/** Whether a constraint leaves exactly one version: `1.2.3` or `= 1.2.3`. */
function isExact(constraint) {
    const condition = conditionOf(constraint);
    return condition !== undefined && condition.operator === '=' && condition.parts === 3;
}
/** Whether a version is newer than another one; not, where one of them cannot be read. */
function isNewer(version, than) {
    const [one, other] = [versionOf(version), versionOf(than)];
    return one !== undefined && other !== undefined && compare(one, other) > 0;
}
function meets(given, condition) {
    // A constraint that cannot be read allows nothing.
    if (condition === undefined)
        return false;
    const order = compare(given, condition.version);
    switch (condition.operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        default: {
            const kept = Math.max(condition.parts - 1, 1);
            return order >= 0 && given.slice(0, kept).every((part, place) => part === condition.version[place]);
        }
    }
}
function conditionOf(text) {
    const found = /^\s*(=|!=|>=|<=|>|<|~>)?\s*([0-9]+(?:\.[0-9]+){0,2})\s*$/.exec(text);
    const version = found?.[2] === undefined ? undefined : versionOf(found[2]);
    if (found?.[2] === undefined || version === undefined)
        return undefined;
    return { operator: found[1] ?? '=', version, parts: found[2].split('.').length };
}
function versionOf(text) {
    const found = /^([0-9]{1,9})(?:\.([0-9]{1,9}))?(?:\.([0-9]{1,9}))?$/.exec(text.trim());
    return found === null ? undefined : [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
}
function compare(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

;// CONCATENATED MODULE: ../src/policy/module-version.js



/** Which versions of a module an environment takes; in the plan, that no module from elsewhere can change by itself. */
const moduleVersion = defineRule({
    id: 'module-version',
    onRequest: ({ request, module }, { versions }) => {
        const constraint = versions?.[request.environment]?.[request.module];
        const { version } = module.manifest;
        if (constraint === undefined)
            return [pass(`${request.environment} takes every version of \`${request.module}\``)];
        if (meetsConstraint(version, constraint))
            return [pass(`version ${version} is allowed in ${request.environment}`)];
        return [
            fail(`version ${version} of \`${request.module}\` is not allowed in ${request.environment}`, {
                field: '/module',
                allowed: [constraint],
                remedy: 'ask the platform team to upgrade this lease, or to offer another version',
            }),
        ];
    },
    onPlan: ({ plan }) => {
        if (!hasCode(plan))
            return [unknown('the plan does not hold the code that it was made of', NO_CODE)];
        const elsewhere = configuredCalls(plan).filter(({ call }) => !isLocal(call.source));
        if (elsewhere.length === 0)
            return [pass('every module is of the same files')];
        return elsewhere.map(({ address, call }) => isPinned(call.source ?? '', call.version_constraint)
            ? pass('is pinned to one version', { resource: address })
            : fail('comes from elsewhere and is not pinned to one version', {
                resource: address,
                allowed: ['`version = "1.2.3"`', '`?ref=` with a tag or a commit'],
                remedy: 'pin it, or vendor it into the module',
            }));
    },
});
function isLocal(source) {
    return source !== undefined && /^\.{1,2}\//.test(source);
}
/** A registry module by its version; anything else by the revision in its address. */
function isPinned(source, constraint) {
    if (constraint !== undefined && constraint !== '')
        return isExact(constraint);
    return /[?&]ref=(?!HEAD\b|main\b|master\b)[^&]+/.test(source);
}

// EXTERNAL MODULE: ../src/hcl/json-body.js + 4 modules
var json_body = __webpack_require__(5074);
;// CONCATENATED MODULE: ../src/policy/terraform-text.js

const TERRAFORM = /\.(?:tf|tofu)$/;
const TERRAFORM_JSON = /\.(?:tf|tofu)\.json$/;
const BLOCK = /(?:^|[{\n])[ \t]*([a-z_]+)((?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*)[ \t]*\{/g;
/** Blocks of every file, nested ones too, whatever they are called. Comments, texts and heredocs hold none. */
function blocksIn(files) {
    return [...files].flatMap(([file, content]) => {
        if (TERRAFORM_JSON.test(file))
            return jsonBlocksOf(file, content);
        return TERRAFORM.test(file) ? blocksOf(file, new TextDecoder().decode(content)) : [];
    });
}
/** Types of the resources in the files, each once. */
function resourceTypesIn(files) {
    const types = blocksIn(files).flatMap((block) => 'kind' in block && block.kind === 'resource' && block.labels[0] !== undefined ? [block.labels[0]] : []);
    return [...new Set(types)];
}
/** Terraform's JSON form: what is looked for stands at the top level, or in a block there. */
function jsonBlocksOf(file, content) {
    const body = (0,json_body/* readHclJson */.O)(file, content);
    if (!body.ok)
        return [{ file }];
    return body.value.blocks.flatMap((block) => [
        blockOf(file, block, undefined),
        ...block.body.blocks.map((inner) => blockOf(file, inner, block.kind)),
    ]);
}
function blockOf(file, { kind, labels, line }, within) {
    return { file, line, kind, labels, within, depth: within === undefined ? 0 : 1 };
}
function blocksOf(file, text) {
    const bare = withoutText(text);
    const blocks = [];
    let [seen, depth, line] = [0, 0, 1];
    let top;
    for (const match of bare.matchAll(BLOCK)) {
        const kind = match[1] ?? '';
        const at = match.index + match[0].indexOf(kind);
        for (; seen < at; seen += 1) {
            const character = bare[seen];
            if (character === '\n')
                line += 1;
            else if (character === '{')
                depth += 1;
            else if (character === '}')
                depth -= 1;
        }
        const found = [...(match[2] ?? '').matchAll(/"([^"]*)"|([A-Za-z_][\w-]*)/g)];
        const labels = found.map(([, quoted, plain]) => quoted ?? plain ?? '');
        if (depth === 0)
            top = kind;
        blocks.push({ file, line, kind, labels, within: depth === 0 ? undefined : top, depth });
    }
    // Braces that do not match mean that it was not understood, and what is not understood may hide something.
    const isWhole = bare.split('{').length === bare.split('}').length;
    return isWhole ? blocks : [{ file }];
}
/** Blanks out comments and heredocs, and what stands in quotes unless it can be a label; lines stay where they are. */
function withoutText(text) {
    const comment = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|<<[-~]?([A-Za-z_][\w-]*)[^\n]*\n[\s\S]*?(?<=\n)[ \t]*\1(?=[ \t]*(?:\n|$))/y;
    let bare = '';
    for (let at = 0; at < text.length;) {
        comment.lastIndex = at;
        const end = text[at] === '"' ? endOfText(text, at) : comment.test(text) ? comment.lastIndex : at + 1;
        const found = text.slice(at, end);
        const lines = found.replace(/[^\n]/g, '');
        if (end === at + 1 || /^"[\w./:-]*"$/.test(found))
            bare += found;
        else
            bare += found.startsWith('"') ? `""${lines}` : lines;
        at = end;
    }
    return bare;
}
/** The place after a text in quotes; a text within `${…}` of it does not end it. */
function endOfText(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\\')
            at += 1;
        else if (character === '"')
            return at + 1;
        else if ((character === '$' || character === '%') && text[at + 1] === '{') {
            // `$${` is text.
            if (text[at - 1] !== character)
                at = endOfTemplate(text, at + 2) - 1;
        }
    }
    return text.length;
}
function endOfTemplate(text, start) {
    let open = 1;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"')
            at = endOfText(text, at) - 1;
        else if (character === '{')
            open += 1;
        else if (character === '}') {
            open -= 1;
            if (open === 0)
                return at + 1;
        }
    }
    return text.length;
}

;// CONCATENATED MODULE: ../src/policy/blocked-constructs.js





/** Blocks that a module may not have, and where they would stand: the stack decides where state lies and who is called. */
const KINDS = {
    backend: { why: 'decides where the state lies', within: ['terraform'] },
    cloud: { why: 'decides where the state lies', within: ['terraform'] },
    import: { why: 'takes over what exists' },
    removed: { why: 'lets go of what exists' },
    provider: { why: 'brings a provider of its own' },
    provisioner: { why: 'runs commands', within: ['resource', 'removed'] },
    connection: { why: 'opens a connection to a machine', within: ['resource'] },
};
/** Data sources, ephemeral resources and resources that run commands, fetch from elsewhere, or put a secret into the plan. */
const TYPES = {
    external: 'runs a program',
    http: 'fetches from elsewhere',
    terraform_remote_state: 'reads another state',
    null_resource: 'exists to run commands',
    aws_lambda_invocation: 'runs code',
    aws_secretsmanager_secret_version: 'reads a secret',
    aws_secretsmanager_secret_versions: 'reads a secret',
    aws_secretsmanager_random_password: 'reads a secret',
    aws_ssm_parameter: 'reads a parameter that may be a secret',
    aws_ssm_parameters_by_path: 'reads parameters that may be secrets',
    aws_kms_secret: 'reads a secret',
    aws_kms_secrets: 'reads a secret',
    aws_ecr_authorization_token: 'reads credentials',
    aws_ecrpublic_authorization_token: 'reads credentials',
    aws_eks_cluster_auth: 'reads credentials',
    aws_cognito_user_pool_client: 'reads a secret',
};
/** Of these a module may make its own; only reading one is refused. */
const ONLY_READING = new Set([
    'aws_secretsmanager_secret_version',
    'aws_ssm_parameter',
    'aws_cognito_user_pool_client',
]);
const REMEDY = 'take it out of the module; a request cannot';
const REGISTRIES = ['registry.terraform.io', 'registry.opentofu.org'];
const OWN_PROVIDER = 'terraform.io/builtin/terraform';
/** No Terraform that runs commands, reads secrets, or comes from elsewhere (S11). */
const blockedConstructs = defineRule({
    id: 'blocked-constructs',
    onRequest: ({ module }) => {
        const judged = blockedIn(module.files).map(({ file, line, name, message, remedy }) => name === undefined
            ? fail(message, { remedy })
            : fail(`\`${name}\` in \`${file}:${line}\` ${message}`, { field: '/module', remedy }));
        return judged.length > 0 ? judged : [pass('the module’s files have no blocked construct')];
    },
    onPlan: ({ plan }, options) => {
        if (!hasCode(plan))
            return [unknown('the plan does not hold the code that it was made of', NO_CODE)];
        const judged = [
            ...configuredResources(plan).flatMap(({ address, resource }) => {
                const reads = resource.mode === 'data' || resource.mode === 'ephemeral';
                const why = whyType(resource.type, reads ? 'data' : 'resource');
                const runs = (resource.provisioners ?? []).map(({ type }) => `runs commands by \`${type}\``);
                return [...(why === undefined ? [] : [why]), ...runs].map((text) => fail(text, { resource: address, remedy: REMEDY }));
            }),
            ...judgeCalls(configuredCalls(plan), options['module-sources'] ?? []),
            ...judgeProviders(plan, options.providers ?? ['hashicorp/aws']),
        ];
        return judged.length > 0 ? judged : [pass('the plan’s code has no blocked construct')];
    },
});
/** All of them in the files of a module. */
function blockedIn(files) {
    return blocksIn(files).flatMap((block) => {
        if (!('kind' in block)) {
            const message = `\`${block.file}\` cannot be looked through: it is not whole, or a key is there twice`;
            return [{ file: block.file, line: 1, name: undefined, message, remedy: REMEDY }];
        }
        const message = whyBlocked(block);
        if (message === undefined)
            return [];
        const { file, line, kind, labels } = block;
        return [{ file, line, name: [kind, ...labels].join(' '), message, remedy: REMEDY }];
    });
}
function whyBlocked({ kind, labels, within, depth }) {
    const blocked = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    if (blocked !== undefined) {
        // Deeper, the same word is a block of a resource's own, as `provider` in the encryption of a cluster is.
        const isThere = blocked.within === undefined ? depth === 0 : depth === 1 && blocked.within.includes(within ?? '');
        return isThere ? blocked.why : undefined;
    }
    if (depth > 0)
        return undefined;
    if (kind === 'resource' || kind === 'data' || kind === 'ephemeral') {
        return whyType(labels[0] ?? '', kind === 'resource' ? 'resource' : 'data');
    }
    return undefined;
}
function whyType(type, mode) {
    if (mode === 'resource' && ONLY_READING.has(type))
        return undefined;
    return Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
}
function judgeCalls(calls, sources) {
    return calls
        .filter(({ call }) => !isLocal(call.source))
        .filter(({ call }) => !sources.some((pattern) => (0,glob/* matchesGlob */.k)(pattern, call.source ?? '')))
        .map(({ address }) => fail('comes from a source that is not allowed', {
        resource: address,
        allowed: ['modules of the same files', ...sources],
        remedy: 'vendor it into the module, or ask the platform team to allow the source',
    }));
}
function judgeProviders(plan, allowed) {
    return [...providersOf(plan)].flatMap(([source, resource]) => {
        const isAllowed = source === OWN_PROVIDER ||
            allowed.some((one) => [one, ...REGISTRIES.map((host) => `${host}/${one}`)].includes(source));
        return isAllowed
            ? []
            : [fail('is a provider that is not allowed', { resource, allowed, remedy: 'use an allowed provider' })];
    });
}
/**
 * Where each provider comes from, and what it is called in a finding. The code in a plan says it since Terraform 1.2 only;
 * what changes says it since 0.13. In 0.12 everything was HashiCorp's.
 */
function providersOf(plan) {
    const sources = new Map();
    const add = (source, name) => {
        if (!sources.has(source))
            sources.set(source, `provider.${name}`);
    };
    for (const [key, provider] of Object.entries(plan.configuration?.provider_config ?? {}))
        add(provider.full_name ?? sourceOf(provider.name), key);
    for (const name of new Set((plan.resource_changes ?? []).map((change) => change.provider_name)))
        add(name.includes('/') ? name : sourceOf(name), name.slice(name.lastIndexOf('/') + 1));
    return sources;
}
function sourceOf(name) {
    return name === 'terraform' ? OWN_PROVIDER : `registry.terraform.io/hashicorp/${name}`;
}

;// CONCATENATED MODULE: ../src/policy/data-loss.js


/** Types whose loss cannot be undone by another apply. A module names its own in `data.resources`. */
const HOLDS_DATA = new Set([
    'aws_athena_database',
    'aws_backup_vault',
    'aws_cloudwatch_log_group',
    'aws_cognito_user_pool',
    'aws_db_cluster_snapshot',
    'aws_db_instance',
    'aws_db_snapshot',
    'aws_docdb_cluster',
    'aws_dynamodb_table',
    'aws_ebs_snapshot',
    'aws_ebs_volume',
    'aws_ecr_repository',
    'aws_efs_file_system',
    'aws_elasticache_cluster',
    'aws_elasticache_replication_group',
    'aws_elasticache_serverless_cache',
    'aws_elasticsearch_domain',
    'aws_fsx_lustre_file_system',
    'aws_fsx_ontap_volume',
    'aws_fsx_openzfs_file_system',
    'aws_fsx_windows_file_system',
    'aws_glacier_vault',
    'aws_instance',
    'aws_keyspaces_table',
    'aws_kinesis_stream',
    'aws_kms_key',
    'aws_memorydb_cluster',
    'aws_mq_broker',
    'aws_msk_cluster',
    'aws_neptune_cluster',
    'aws_opensearch_domain',
    'aws_opensearchserverless_collection',
    'aws_qldb_ledger',
    'aws_rds_cluster',
    'aws_rds_cluster_instance',
    'aws_redshift_cluster',
    'aws_redshiftserverless_namespace',
    'aws_s3_bucket',
    'aws_s3_directory_bucket',
    'aws_s3_object',
    'aws_s3tables_table',
    'aws_secretsmanager_secret',
    'aws_sqs_queue',
    'aws_ssm_parameter',
    'aws_timestreamwrite_table',
    'aws_workspaces_workspace',
]);
/**
 * What a plan destroys or replaces of what holds data.
 * @param more types that hold data beside those that are known here
 */
function lostData({ resource_changes: changes = [] }, more) {
    const types = new Set([...HOLDS_DATA, ...more]);
    return changes.filter((change) => isLost(change) && change.mode === 'managed' && !(0,plan_plan/* isMarker */.rg)(change) && types.has(change.type));
}
/** No destroy and no replacement of what holds data, unless the owner gave their word on exactly this plan. */
const dataLoss = defineRule({
    id: 'data-loss',
    onPlan: ({ plan, lease }, options) => {
        const own = lease?.module.manifest.data?.resources ?? [];
        const lost = lostData(plan, [...own, ...(options['more-types'] ?? [])]);
        if (lost.length === 0)
            return [pass('no data is destroyed or replaced')];
        // Of a plan of no lease nobody can give their word, and a digest of all that is in it takes longer than to judge it.
        const digest = lease === undefined ? undefined : (0,plan_plan/* planDigest */.Gb)(plan);
        if (lease !== undefined && lease.request.acceptDataLoss === digest) {
            return lost.map(({ address }) => pass('the owner gave their word on this very plan', { resource: address }));
        }
        return lost.map((change) => refuse(change, digest));
    },
});
/** Both orders of a replacement hold a deletion; a deposed object is one that was replaced before. `forget` keeps it. */
function isLost({ change }) {
    return change.actions.includes('delete');
}
function refuse({ address, change }, digest) {
    const how = change.actions.length > 1
        ? 'would be replaced, and what it holds is lost'
        : 'would be destroyed with what it holds';
    if (digest === undefined)
        return fail(how, { resource: address, remedy: 'keep it, or judge without this rule' });
    return fail(how, {
        resource: address,
        field: '/accept-data-loss',
        allowed: ['the owner’s word on exactly this plan'],
        remedy: `if the owner means it: add the line \`accept-data-loss: ${digest}\` to the request`,
    });
}

;// CONCATENATED MODULE: ../src/policy/planned.js
/** The planned value at a path of attribute names and list indexes. */
function plannedAt(resource, ...path) {
    let value = resource.after;
    let unknown = resource.unknown;
    for (const key of path) {
        if (unknown === true)
            return { kind: 'unknown' };
        value = childOf(value, key);
        unknown = childOf(unknown, key);
    }
    if (isUnknown(unknown))
        return { kind: 'unknown' };
    return value === undefined || value === null ? { kind: 'absent' } : { kind: 'known', value };
}
/** How many items a list of blocks has; unknown when the list itself is. */
function plannedCount(resource, name) {
    if (childOf(resource.unknown, name) === true)
        return undefined;
    const value = childOf(resource.after, name);
    return Array.isArray(value) ? value.length : 0;
}
/** Whether the resource's Terraform code sets this attribute; `undefined` when the plan does not carry the code. */
function isConfigured(resource, attribute) {
    const expressions = resource.configuration?.expressions;
    return resource.configuration === undefined ? undefined : Object.hasOwn(expressions ?? {}, attribute);
}
/** Whether anything below a mark of `after_unknown` is known after apply only. */
function isUnknown(mark) {
    if (mark === true)
        return true;
    if (mark === undefined || mark === null || typeof mark !== 'object')
        return false;
    if (isList(mark))
        return mark.some(isUnknown);
    for (const key in mark)
        if (isUnknown(mark[key]))
            return true;
    return false;
}
function childOf(value, key) {
    if (value === null || typeof value !== 'object')
        return undefined;
    if (isList(value))
        return typeof key === 'number' ? value[key] : undefined;
    return typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ../src/policy/need.js


function way(path, holds, { absent = 'fail', none = absent, unknown = 'unknown' } = {}) {
    return { path: path.split('.'), holds, absent, none, unknown };
}
/** Must be on. Some attributes are texts that hold a boolean. */
function on(path, otherwise) {
    return way(path, (value) => value === true || value === 'true', otherwise);
}
/** Must not be on; what is not set is off. */
function off(path, otherwise = { absent: 'pass' }) {
    return way(path, (value) => value === false || value === 'false' || value === '', otherwise);
}
/** Must name something, a key for example. */
function named(path, otherwise) {
    return way(path, (value) => typeof value === 'string' && value !== '', otherwise);
}
function oneOf(path, values, otherwise) {
    return way(path, (value) => typeof value === 'string' && values.includes(value), otherwise);
}
function noneOf(path, values, otherwise = { absent: 'pass' }) {
    return way(path, (value) => typeof value === 'string' && !values.includes(value), otherwise);
}
function like(path, pattern, otherwise) {
    return way(path, (value) => typeof value === 'string' && pattern.test(value), otherwise);
}
/** Judges a resource by what its type needs. */
function judgeNeeds(resource, needs, words) {
    let unclear;
    for (const group of needs) {
        const status = groupStatus(resource, group);
        if (status === 'fail') {
            return fail(`${words.fail} (${names(group)})`, { resource: resource.address, remedy: words.remedy });
        }
        if (status === 'unknown')
            unclear ??= group;
    }
    if (unclear === undefined)
        return pass(words.pass, { resource: resource.address });
    return unknown(`${words.unknown} (${names(unclear)})`, { resource: resource.address, remedy: words.remedy });
}
function groupStatus(resource, group) {
    let found = 'fail';
    for (const one of group) {
        const status = look(resource.after, resource.unknown, one, 0);
        if (status === 'pass')
            return 'pass';
        if (status === 'unknown')
            found = 'unknown';
    }
    return found;
}
function look(value, marks, one, at) {
    if (marks === true)
        return one.unknown;
    const key = one.path[at];
    if (key === undefined) {
        if (isUnknown(marks))
            return one.unknown;
        if (value === undefined || value === null)
            return one.absent;
        return one.holds(value) ? 'pass' : 'fail';
    }
    if (key === '*')
        return lookAtItems(value, marks, one, at + 1);
    return look(childOf(value, key), childOf(marks, key), one, at + 1);
}
function lookAtItems(value, marks, one, at) {
    const count = Math.max(lengthOf(value), lengthOf(marks));
    if (count === 0)
        return one.none;
    let worst = 'pass';
    for (let index = 0; index < count; index += 1) {
        const status = look(childOf(value, index), childOf(marks, index), one, at);
        if (status === 'fail')
            return 'fail';
        if (status === 'unknown')
            worst = 'unknown';
    }
    return worst;
}
function lengthOf(value) {
    return Array.isArray(value) ? value.length : 0;
}
function names(group) {
    return group.map(({ path }) => `\`${path.filter((part) => part !== '*').join('.')}\``).join(', ');
}

;// CONCATENATED MODULE: ../src/policy/encryption-in-transit.js



const TLS_12 = /TLS-?1[-_.]?[23]|TLSv1\.[23]/i;
/** What a type needs, so that nothing goes over the wire in the clear. */
const NEEDS = {
    // `preferred` speaks in the clear as well. What the code does not set is known after apply, and is `required`.
    aws_elasticache_replication_group: [
        [on('transit_encryption_enabled')],
        [noneOf('transit_encryption_mode', ['preferred'], { absent: 'pass', unknown: 'pass' })],
    ],
    aws_elasticache_cluster: [[on('transit_encryption_enabled')]],
    aws_memorydb_cluster: [[on('tls_enabled', { absent: 'pass' })]],
    aws_opensearch_domain: [
        [on('domain_endpoint_options.*.enforce_https', { none: 'fail' })],
        [on('node_to_node_encryption.*.enabled', { none: 'fail' })],
    ],
    aws_elasticsearch_domain: [
        [on('domain_endpoint_options.*.enforce_https', { none: 'fail' })],
        [on('node_to_node_encryption.*.enabled', { none: 'fail' })],
    ],
    aws_msk_cluster: [
        [
            oneOf('encryption_info.*.encryption_in_transit.*.client_broker', ['TLS'], {
                absent: 'pass',
                none: 'pass',
            }),
        ],
        [on('encryption_info.*.encryption_in_transit.*.in_cluster', { absent: 'pass', none: 'pass' })],
    ],
    aws_cloudfront_distribution: [
        [oneOf('default_cache_behavior.*.viewer_protocol_policy', ['https-only', 'redirect-to-https'])],
        [
            oneOf('ordered_cache_behavior.*.viewer_protocol_policy', ['https-only', 'redirect-to-https'], {
                absent: 'fail',
                none: 'pass',
            }),
        ],
    ],
    aws_api_gateway_domain_name: [[like('security_policy', /^TLS_1_[23]|^SecurityPolicy_TLS1[23]/)]],
    aws_apigatewayv2_domain_name: [
        [oneOf('domain_name_configuration.*.security_policy', ['TLS_1_2', 'TLS_1_3'])],
    ],
    aws_transfer_server: [[noneOf('protocols.*', ['FTP'], { absent: 'pass', none: 'pass' })]],
    aws_dms_endpoint: [[oneOf('ssl_mode', ['require', 'verify-ca', 'verify-full'])]],
    aws_dax_cluster: [[oneOf('cluster_endpoint_encryption_type', ['TLS'])]],
};
const WORDS = {
    pass: 'speaks TLS only',
    fail: 'can be spoken to in the clear',
    unknown: 'whether it speaks TLS only is known after apply only',
    remedy: 'ask for TLS in the module; a request cannot',
};
/** Listeners, caches, search domains, brokers and endpoints that speak TLS only. Buckets are judged by their policy. */
const encryptionInTransit = defineRule({
    id: 'encryption-in-transit',
    onPlan: ({ resources }, options) => {
        const except = new Set(options['except-types'] ?? []);
        const judged = resources.all.flatMap((resource) => {
            if (except.has(resource.type))
                return [];
            if (LISTENERS.has(resource.type))
                return [judgeListener(resource)];
            const needs = Object.hasOwn(NEEDS, resource.type) ? NEEDS[resource.type] : undefined;
            return needs === undefined ? [] : [judgeNeeds(resource, needs, WORDS)];
        });
        return judged.length > 0 ? judged : [pass('nothing in the plan has an endpoint that this rule knows')];
    },
});
const LISTENERS = new Set(['aws_lb_listener', 'aws_alb_listener']);
/** A listener speaks TLS by a policy of today, or does nothing but send people to one that does. */
function judgeListener(listener) {
    const protocol = plannedAt(listener, 'protocol');
    if (protocol.kind === 'known' && protocol.value === 'HTTP') {
        return judgeNeeds(listener, [[oneOf('default_action.*.redirect.*.protocol', ['HTTPS'])]], WORDS);
    }
    return judgeNeeds(listener, [
        [oneOf('protocol', ['HTTPS', 'TLS'])],
        [like('ssl_policy', TLS_12), like('ssl_policy', /^ELBSecurityPolicy-FS-1-2/)],
        [named('certificate_arn')],
    ], WORDS);
}

;// CONCATENATED MODULE: ../src/policy/encryption.js



/** Blocks of disks that may be missing: then the image decides, unless the root one is named too. */
const NO_DISKS = { none: 'pass' };
/** What a type needs. What a type leaves to the account's defaults is not taken on trust: it must be in the code. */
const encryption_NEEDS = {
    aws_db_instance: [[on('storage_encrypted')]],
    aws_rds_cluster: [[on('storage_encrypted')]],
    aws_docdb_cluster: [[on('storage_encrypted')]],
    aws_neptune_cluster: [[on('storage_encrypted')]],
    aws_ebs_volume: [[on('encrypted')]],
    aws_ebs_snapshot_copy: [[on('encrypted')]],
    aws_ami_copy: [[on('encrypted')]],
    aws_instance: [
        [on('root_block_device.*.encrypted', { none: 'fail' })],
        [on('ebs_block_device.*.encrypted', { absent: 'fail', ...NO_DISKS })],
    ],
    aws_launch_template: [[on('block_device_mappings.*.ebs.*.encrypted', { absent: 'fail', none: 'fail' })]],
    aws_launch_configuration: [
        [on('root_block_device.*.encrypted', { none: 'fail' })],
        [on('ebs_block_device.*.encrypted', { absent: 'fail', ...NO_DISKS })],
    ],
    aws_efs_file_system: [[on('encrypted')]],
    aws_redshift_cluster: [[on('encrypted')]],
    aws_elasticache_replication_group: [[on('at_rest_encryption_enabled')]],
    aws_opensearch_domain: [[on('encrypt_at_rest.*.enabled', { none: 'fail' })]],
    aws_elasticsearch_domain: [[on('encrypt_at_rest.*.enabled', { none: 'fail' })]],
    aws_dax_cluster: [[on('server_side_encryption.*.enabled', { none: 'fail' })]],
    aws_sqs_queue: [[named('kms_master_key_id'), on('sqs_managed_sse_enabled')]],
    aws_sns_topic: [[named('kms_master_key_id')]],
    aws_dynamodb_table: [[on('server_side_encryption.*.enabled', { none: 'fail' })]],
    aws_kinesis_stream: [[oneOf('encryption_type', ['KMS'])]],
    aws_kinesis_firehose_delivery_stream: [[on('server_side_encryption.*.enabled', { none: 'fail' })]],
    aws_cloudwatch_log_group: [[named('kms_key_id')]],
    aws_ssm_parameter: [[oneOf('type', ['SecureString'])]],
    aws_workspaces_workspace: [[on('root_volume_encryption_enabled')], [on('user_volume_encryption_enabled')]],
    aws_athena_workgroup: [
        [
            named('configuration.*.result_configuration.*.encryption_configuration.*.encryption_option', {
                none: 'fail',
            }),
        ],
    ],
    aws_athena_database: [[named('encryption_configuration.*.encryption_option', { none: 'fail' })]],
    aws_glue_security_configuration: [
        [
            noneOf('encryption_configuration.*.s3_encryption.*.s3_encryption_mode', ['DISABLED'], {
                absent: 'fail',
            }),
        ],
    ],
    aws_sagemaker_notebook_instance: [[named('kms_key_id')]],
    aws_codebuild_project: [[named('encryption_key')]],
};
const encryption_WORDS = {
    pass: 'is encrypted',
    fail: 'is not encrypted',
    unknown: 'whether it is encrypted is known after apply only',
    remedy: 'turn encryption on in the module; a request cannot',
};
const BUCKET_CONFIGURATION = 'aws_s3_bucket_server_side_encryption_configuration';
const { remedy: encryption_REMEDY } = encryption_WORDS;
/** No unencrypted bucket, database, volume, table, topic, stream or queue. What AWS always encrypts is not asked about. */
const encryption = defineRule({
    id: 'encryption',
    onPlan: ({ resources }, options) => {
        const except = new Set(options['except-types'] ?? []);
        const judged = resources.all.flatMap((resource) => {
            if (except.has(resource.type))
                return [];
            if (resource.type === 'aws_s3_bucket')
                return [judgeBucket(resource, resources)];
            const needs = Object.hasOwn(encryption_NEEDS, resource.type) ? encryption_NEEDS[resource.type] : undefined;
            return needs === undefined ? [] : [judgeNeeds(resource, needs, encryption_WORDS)];
        });
        return judged.length > 0 ? judged : [pass('nothing in the plan stores data that this rule knows')];
    },
});
/** A key's id may be known after apply only and is a key all the same: an attribute that the code leaves out is not. */
function isNamed(planned) {
    if (planned.kind === 'unknown')
        return 'unknown';
    if (planned.kind === 'absent')
        return 'fail';
    return typeof planned.value === 'string' && planned.value !== '' ? 'pass' : 'fail';
}
/** S3 encrypts by default since January 2023; that somebody decided with which key is what the configuration shows. */
function judgeBucket(bucket, resources) {
    const companion = resources.companionOf(bucket, BUCKET_CONFIGURATION, 'bucket', ['bucket', 'id']);
    switch (companion.kind) {
        case 'none':
            return fail(`has no \`${BUCKET_CONFIGURATION}\``, { resource: bucket.address, remedy: encryption_REMEDY });
        case 'unclear':
            return unknown(`which bucket a \`${BUCKET_CONFIGURATION}\` is for is known after apply only`, {
                resource: bucket.address,
                remedy: 'refer to the bucket directly in the module',
            });
        case 'found': {
            const path = ['rule', 0, 'apply_server_side_encryption_by_default', 0, 'sse_algorithm'];
            const status = isNamed(plannedAt(companion.resource, ...path));
            if (status === 'pass')
                return pass('is encrypted', { resource: bucket.address });
            const message = status === 'unknown'
                ? 'how it is encrypted is known after apply only'
                : 'its encryption names no algorithm';
            return { status, message, resource: bucket.address, remedy: encryption_REMEDY };
        }
    }
}

// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
;// CONCATENATED MODULE: ../src/policy/lease-length.js


/** No longer than the environment and the module allow; permanent only where the environment says so. */
const leaseLength = defineRule({
    id: 'lease-length',
    onRequest: ({ request, module, config }) => {
        const environment = config.environments.get(request.environment)?.lease;
        if (environment === undefined) {
            return [fail(`there is no environment \`${request.environment}\``, { field: '/environment' })];
        }
        const moduleMax = module.manifest.lease?.max;
        const moduleHours = moduleMax === undefined ? undefined : (0,lease_length/* parseDuration */.E9)(moduleMax);
        const isModuleShorter = moduleHours !== undefined && moduleHours < environment.maxHours;
        const [most, hours, who] = isModuleShorter
            ? [moduleMax ?? environment.max, moduleHours, `\`${request.module}\``]
            : [environment.max, environment.maxHours, request.environment];
        const { length } = request;
        if (length.kind === 'permanent') {
            if (!environment.permanent)
                return [tooLong('permanent', request.environment, environment.max, environment.maxHours)];
            if (moduleHours !== undefined && moduleMax !== undefined) {
                return [tooLong('permanent', `\`${request.module}\``, moduleMax, moduleHours)];
            }
            return [pass(`a permanent lease is allowed in ${request.environment}`)];
        }
        if (length.hours > hours)
            return [tooLong((0,lease_length/* sayHours */.hH)(length.hours), who, most, hours)];
        return [pass(`${(0,lease_length/* sayHours */.hH)(length.hours)} of at most ${(0,lease_length/* sayHours */.hH)(hours)}`)];
    },
});
function tooLong(asked, who, most, hours) {
    return fail(`${asked}; ${who} allows ${(0,lease_length/* sayHours */.hH)(hours)}`, {
        field: '/lease',
        allowed: [`at most ${most}`],
        remedy: `\`lease: ${most}\` (the most)`,
    });
}

;// CONCATENATED MODULE: ../src/policy/module-allowed.js

/** Which golden paths an environment offers. An environment that the rule does not name offers none. */
const moduleAllowed = defineRule({
    id: 'module-allowed',
    onRequest: ({ request }, { modules }) => {
        const allowed = modules[request.environment] ?? [];
        if (allowed.includes(request.module)) {
            return [pass(`\`${request.module}\` is offered in ${request.environment}`)];
        }
        return [
            fail(`\`${request.module}\` is not offered in ${request.environment}`, {
                field: '/module',
                allowed,
                remedy: allowed[0] === undefined ? 'choose another environment' : `\`module: ${allowed[0]}\``,
            }),
        ];
    },
});

;// CONCATENATED MODULE: ../src/policy/naming.js


/** The lease's name follows `naming` of leasehold.yaml. That team and name are safe in paths is checked before (S4). */
const naming = defineRule({
    id: 'naming',
    onRequest: ({ request, config }) => {
        const { pattern, maxLength } = config.naming;
        if (request.name.length > maxLength) {
            return [
                fail(`\`${request.name}\` has ${request.name.length} characters`, {
                    field: '',
                    allowed: [`at most ${maxLength} characters`],
                    remedy: 'rename the file to something shorter',
                }),
            ];
        }
        if (pattern !== undefined && !new RegExp(pattern, 'u').test(request.name)) {
            return [
                fail(`\`${request.name}\` does not follow the naming of this platform`, {
                    field: '',
                    allowed: [`matching ${pattern}`],
                    remedy: 'rename the file',
                }),
            ];
        }
        return [pass(`\`${request.name}\` follows the naming of this platform`)];
    },
    onPlan: ({ resources }, options) => {
        const judged = Object.entries(options.resources ?? {}).flatMap(([type, attributes]) => resources
            .ofType(type)
            .flatMap((resource) => Object.entries(attributes ?? {}).map(([attribute, pattern = '']) => judge(resource, attribute, pattern))));
        return judged.length > 0 ? judged : [pass('no resource in the plan has a naming of its own')];
    },
});
function judge(resource, attribute, pattern) {
    const more = {
        resource: resource.address,
        allowed: [`matching ${pattern}`],
        remedy: 'rename it in the module',
    };
    const planned = plannedAt(resource, attribute);
    if (planned.kind === 'unknown')
        return unknown(`\`${attribute}\` is known after apply only`, more);
    const value = planned.kind === 'known' && typeof planned.value === 'string' ? planned.value : '';
    return new RegExp(`^(?:${pattern})$`, 'u').test(value)
        ? pass(`\`${attribute}\` follows the naming`, { resource: resource.address })
        : fail(`\`${attribute}\` does not follow the naming of this platform`, more);
}

// EXTERNAL MODULE: ../src/price/estimate.js
var estimate = __webpack_require__(8279);
// EXTERNAL MODULE: ../src/platform/load.js + 4 modules
var load = __webpack_require__(4737);
;// CONCATENATED MODULE: ../src/policy/missing-price.js


/** What somebody does about a price that is not known, by why it is not. */
function missingPriceRemedy(facts) {
    const { request, module, config, prices } = facts;
    const formula = module.manifest.price;
    if (formula === undefined)
        return `ask the platform team to give \`modules/${request.module}/module.yaml\` a \`price\` (\`price: []\` if it costs nothing)`;
    const keys = (0,estimate/* missingPrices */.ZS)(formula, request.inputs, request.region, prices);
    const names = keys.map((key) => `\`${key}\``).join(', ');
    const isRead = keys.length > 0 && keys.every((key) => prices.prices[key]?.offer !== undefined);
    const isLookedAt = [...config.environments.values()].some(({ region }) => region === request.region);
    return isRead && isLookedAt
        ? `ask the platform team to run \`leasehold prices update --open\`, which brings what AWS asks there into ${load/* PRICES_PATH */.bG}: ${names}`
        : `ask the platform team for a figure for \`${request.region}\`, with its source and date, in ${load/* PRICES_PATH */.bG}: ${names}`;
}

;// CONCATENATED MODULE: ../src/policy/price-ceiling.js



/** What one request may cost a month. A price that is not known cannot be under the ceiling. */
const priceCeiling = defineRule({
    id: 'price-ceiling',
    onRequest: (facts, { 'usd-month': ceilings }) => {
        const { request, module, prices } = facts;
        const ceiling = ceilings[request.environment];
        if (ceiling === undefined)
            return [pass(`${request.environment} has no price ceiling`)];
        const price = (0,estimate/* estimatePrice */.c9)(module.manifest.price, request.inputs, request.region, prices);
        const allowed = [`at most $${ceiling.toFixed(2)} a month`];
        if (price.usdMonth !== null && price.usdMonth > ceiling) {
            return [
                fail(`$${price.usdMonth.toFixed(2)} a month; ${request.environment} allows $${ceiling.toFixed(2)}`, {
                    field: '/inputs',
                    allowed,
                    remedy: 'ask for less, or ask the platform team for a higher ceiling',
                }),
            ];
        }
        if (price.usdMonth === null || price.unpriced > 0) {
            const names = price.lines.filter((line) => line.usdMonth === null).map((line) => line.label);
            return [
                unknown(`no price is known for ${names.join(', ')} in ${request.region}`, {
                    field: '/inputs',
                    allowed,
                    remedy: missingPriceRemedy(facts),
                }),
            ];
        }
        return [pass(`$${price.usdMonth.toFixed(2)} of at most $${ceiling.toFixed(2)} a month`)];
    },
});

;// CONCATENATED MODULE: ../src/policy/public-bucket.js


const public_bucket_BLOCK = 'aws_s3_bucket_public_access_block';
const SWITCHES = [
    'block_public_acls',
    'block_public_policy',
    'ignore_public_acls',
    'restrict_public_buckets',
];
/** Canned ACLs that hold nobody outside the account: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html */
const PRIVATE_ACLS = new Set([
    'private',
    'bucket-owner-read',
    'bucket-owner-full-control',
    'log-delivery-write',
    'aws-exec-read',
]);
const EVERYBODY = /\/groups\/global\/(?:AllUsers|AuthenticatedUsers)$/;
const public_bucket_REMEDY = 'close it in the module; a request cannot';
/** A bucket is closed when all four switches of its public access block are on: AWS then refuses public policies and ACLs. */
function public_bucket_judgeBucket(bucket, resources) {
    const more = { resource: bucket.address, remedy: public_bucket_REMEDY };
    const acl = plannedAt(bucket, 'acl');
    if (acl.kind === 'known' && !PRIVATE_ACLS.has(acl.value))
        return fail('has an ACL that is open to the public', more);
    const companion = resources.companionOf(bucket, public_bucket_BLOCK, 'bucket', ['bucket', 'id']);
    if (companion.kind === 'none')
        return fail(`has no \`${public_bucket_BLOCK}\``, more);
    if (companion.kind === 'unclear') {
        return unknown(`which bucket a \`${public_bucket_BLOCK}\` is for is known after apply only`, {
            ...more,
            remedy: 'refer to the bucket directly in the module',
        });
    }
    const at = SWITCHES.map((name) => ({ name, planned: plannedAt(companion.resource, name) }));
    const off = at.filter(({ planned }) => planned.kind === 'absent' || (planned.kind === 'known' && planned.value !== true));
    if (off.length > 0)
        return fail(`can be opened: ${off.map(({ name }) => `\`${name}\``).join(', ')} is off`, more);
    const unclear = at.filter(({ planned }) => planned.kind === 'unknown');
    if (unclear.length > 0) {
        return unknown(`${unclear.map(({ name }) => `\`${name}\``).join(', ')} is known after apply only`, more);
    }
    return pass('is closed to the public', { resource: bucket.address });
}
/** Whether this bucket's public access block makes AWS refuse a public policy. */
function refusesPublicPolicies(bucket, resources) {
    return public_bucket_judgeBucket(bucket, resources).status === 'pass';
}
function judgeBucketAcl(resource) {
    const more = { resource: resource.address, remedy: public_bucket_REMEDY };
    const acl = plannedAt(resource, 'acl');
    if (acl.kind === 'known') {
        return PRIVATE_ACLS.has(acl.value)
            ? pass('is not public', { resource: resource.address })
            : fail('is open to the public', more);
    }
    const policy = plannedAt(resource, 'access_control_policy');
    if (acl.kind === 'unknown' && policy.kind !== 'known')
        return unknown('the ACL is known after apply only', more);
    if (policy.kind === 'unknown')
        return unknown('the grants are known after apply only', more);
    const text = policy.kind === 'known' ? JSON.stringify(policy.value) : '';
    const isOpen = [...text.matchAll(/"uri":"([^"]*)"/g)].some((match) => EVERYBODY.test(match[1] ?? ''));
    return isOpen
        ? fail('grants everybody access', more)
        : pass('is not public', { resource: resource.address });
}

// EXTERNAL MODULE: ../src/kit/fields.js
var fields = __webpack_require__(207);
;// CONCATENATED MODULE: ../src/policy/public-policy.js




/** Types that carry a resource policy, with the attribute that holds its JSON. */
const POLICY_ATTRIBUTES = {
    aws_s3_bucket_policy: 'policy',
    aws_sqs_queue: 'policy',
    aws_sqs_queue_policy: 'policy',
    aws_sns_topic: 'policy',
    aws_sns_topic_policy: 'policy',
    aws_kms_key: 'policy',
    aws_secretsmanager_secret_policy: 'policy',
    aws_ecr_repository_policy: 'policy',
    aws_s3_access_point: 'policy',
    aws_s3control_access_point_policy: 'policy',
    aws_efs_file_system_policy: 'policy',
    aws_backup_vault_policy: 'policy',
    aws_glacier_vault: 'access_policy',
    aws_opensearch_domain: 'access_policies',
    aws_opensearch_domain_policy: 'access_policies',
    aws_elasticsearch_domain: 'access_policies',
    aws_elasticsearch_domain_policy: 'access_policies',
    aws_iam_role: 'assume_role_policy',
    aws_api_gateway_rest_api_policy: 'policy',
    aws_kinesis_resource_policy: 'policy',
    aws_dynamodb_resource_policy: 'policy',
    aws_cloudwatch_event_bus_policy: 'policy',
    aws_glue_resource_policy: 'policy',
    aws_media_store_container_policy: 'policy',
};
const public_policy_REMEDY = 'name who may use it in the module; a request cannot';
/**
 * A resource policy must not allow everybody. A policy that the code does not set is AWS's own, for the owner only. One that
 * is known after apply only is unknown, but for a bucket whose public access block makes AWS refuse a public policy.
 */
function judgePolicy(resource, resources) {
    const attribute = POLICY_ATTRIBUTES[resource.type] ?? 'policy';
    const more = { resource: resource.address, remedy: public_policy_REMEDY };
    const planned = plannedAt(resource, attribute);
    if (planned.kind === 'known') {
        const isOpen = allowsEverybody(planned.value);
        if (isOpen === undefined)
            return [unknown('its policy cannot be read', more)];
        return [
            isOpen
                ? fail('its policy allows everybody', more)
                : pass('its policy names who may use it', { resource: resource.address }),
        ];
    }
    if (planned.kind === 'absent' || isConfigured(resource, attribute) === false) {
        return [pass('has no policy of its own', { resource: resource.address })];
    }
    if (resource.type === 'aws_s3_bucket_policy' && isOfClosedBucket(resource, resources)) {
        return [pass("the bucket's public access block refuses a public policy", { resource: resource.address })];
    }
    return [unknown('its policy is known after apply only', more)];
}
/** The bucket is found the other way round: which bucket has this policy as its companion. */
function isOfClosedBucket(policy, resources) {
    const bucket = resources.targetOf(policy, 'aws_s3_bucket', 'bucket', ['bucket', 'id']);
    return bucket !== undefined && refusesPublicPolicies(bucket, resources);
}
/** `undefined` when it is not a policy document. */
function allowsEverybody(value) {
    const document = parse(value);
    if (!(0,fields/* isRecord */.u4)(document))
        return undefined;
    const held = document['Statement'];
    const statements = Array.isArray(held) ? held : [held];
    if (!statements.every(fields/* isRecord */.u4))
        return undefined;
    return statements.some((statement) => statement['Effect'] === 'Allow' &&
        (isEverybody(statement['Principal']) || statement['NotPrincipal'] !== undefined) &&
        !isLimited(statement['Condition']));
}
/**
 * Keys with which AWS itself takes a statement for everybody as not public, as long as their values are fixed:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
const LIMITING_KEYS = new Set([
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principalorgid',
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceorgid',
    'aws:sourceowner',
    'aws:sourcevpc',
    'aws:sourcevpce',
]);
const LIMITING_OPERATOR = /^(?:String|Arn)(?:Equals|EqualsIgnoreCase|Like)$/;
/** Whether a condition leaves only somebody named; `aws:SecureTransport`, say, leaves everybody. */
function isLimited(condition) {
    if (!(0,fields/* isRecord */.u4)(condition))
        return false;
    return Object.entries(condition).some(([operator, held]) => {
        if (!LIMITING_OPERATOR.test(operator) || !(0,fields/* isRecord */.u4)(held))
            return false;
        return Object.entries(held).some(([key, value]) => {
            const values = Array.isArray(value) ? value : [value];
            return LIMITING_KEYS.has(key.toLowerCase()) && values.length > 0 && values.every(isFixed);
        });
    });
}
const WILD = /[*?]|[$][{]/;
/** Fixed is what leaves no account open: in an ARN only the resource may have a wildcard, and not all of it. */
function isFixed(value) {
    if (typeof value !== 'string')
        return false;
    if (!value.startsWith('arn:'))
        return !WILD.test(value);
    const [, partition, service, region, account, ...resource] = value.split(':');
    if (WILD.test(`${partition}:${service}:${region}:${account}`))
        return false;
    // Without an account the resource is all that limits: the name of a bucket, say.
    const named = account === '' ? (resource[0]?.split('/')[0] ?? '') : 'account';
    return named !== '' && !WILD.test(named) && !value.includes('${');
}
function isEverybody(principal) {
    if (principal === '*')
        return true;
    if (Array.isArray(principal))
        return principal.some(isEverybody);
    return (0,fields/* isRecord */.u4)(principal) && isEverybody(principal['AWS']);
}
function parse(value) {
    if (typeof value !== 'string')
        return undefined;
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../src/policy/public-access.js





/** Attributes that take a resource onto the internet when `true`. */
const PUBLIC_SWITCHES = {
    aws_db_instance: 'publicly_accessible',
    aws_rds_cluster_instance: 'publicly_accessible',
    aws_redshift_cluster: 'publicly_accessible',
    aws_dms_replication_instance: 'publicly_accessible',
    aws_mq_broker: 'publicly_accessible',
    aws_redshiftserverless_workgroup: 'publicly_accessible',
    aws_neptune_cluster_instance: 'publicly_accessible',
    aws_lightsail_database: 'publicly_accessible',
    aws_instance: 'associate_public_ip_address',
    aws_launch_configuration: 'associate_public_ip_address',
};
/** What a type needs to be closed, where it is more than one switch. */
const CLOSED_NEEDS = {
    aws_lambda_function_url: [[oneOf('authorization_type', ['AWS_IAM'])]],
    aws_lambda_permission: [[noneOf('principal', ['*'])]],
    aws_ami_launch_permission: [[noneOf('group', ['all'])]],
    aws_db_snapshot: [[noneOf('shared_accounts.*', ['all'], { absent: 'pass', none: 'pass' })]],
    aws_db_cluster_snapshot: [[noneOf('shared_accounts.*', ['all'], { absent: 'pass', none: 'pass' })]],
    aws_eks_cluster: [
        [
            off('vpc_config.*.endpoint_public_access', { absent: 'fail', none: 'fail' }),
            noneOf('vpc_config.*.public_access_cidrs.*', ['0.0.0.0/0'], { absent: 'fail', none: 'fail' }),
        ],
    ],
    aws_launch_template: [
        [off('network_interfaces.*.associate_public_ip_address', { absent: 'pass', none: 'pass' })],
    ],
    // Whoever reaches the cache is a user without a password, unless that user may do nothing.
    aws_elasticache_user: [
        [
            oneOf('authentication_mode.*.type', ['iam', 'password'], { none: 'fail' }),
            named('passwords.*', { none: 'fail' }),
            like('access_string', /^off(?:\s|$)/),
        ],
    ],
    aws_sagemaker_notebook_instance: [[oneOf('direct_internet_access', ['Disabled'])]],
    aws_s3_account_public_access_block: [
        [on('block_public_acls')],
        [on('block_public_policy')],
        [on('ignore_public_acls')],
        [on('restrict_public_buckets')],
    ],
};
const CLOSED_WORDS = {
    pass: 'is not public',
    fail: 'is open to everybody',
    unknown: 'whether it is open to everybody is known after apply only',
    remedy: 'close it in the module; a request cannot',
};
/** Ranges that hold every address; any range of two halves of the internet is as open. */
const public_access_EVERYBODY = /^(?:0\.0\.0\.0|128\.0\.0\.0|::|8000::)\/[01]$/;
const public_access_REMEDY = 'close it in the module; a request cannot';
/** Nothing open to the public: buckets, resource policies, databases, security groups. */
const publicAccess = defineRule({
    id: 'public-access',
    onPlan: ({ resources }, options) => {
        const except = new Set(options['except-types'] ?? []);
        const judged = resources.all.flatMap((resource) => {
            if (except.has(resource.type))
                return [];
            if (resource.type === 'aws_s3_bucket')
                return [public_bucket_judgeBucket(resource, resources)];
            if (resource.type === 'aws_s3_bucket_acl')
                return [judgeBucketAcl(resource)];
            if (Object.hasOwn(POLICY_ATTRIBUTES, resource.type))
                return judgePolicy(resource, resources);
            if (Object.hasOwn(PUBLIC_SWITCHES, resource.type))
                return [judgeSwitch(resource)];
            if (Object.hasOwn(CLOSED_NEEDS, resource.type))
                return [judgeNeeds(resource, CLOSED_NEEDS[resource.type] ?? [], CLOSED_WORDS)];
            return judgeIngress(resource);
        });
        return judged.length > 0 ? judged : [pass('nothing in the plan can be opened that this rule knows')];
    },
});
function judgeSwitch(resource) {
    const name = PUBLIC_SWITCHES[resource.type] ?? '';
    const planned = plannedAt(resource, name);
    const more = { resource: resource.address, remedy: public_access_REMEDY };
    if (planned.kind === 'unknown')
        return unknown(`\`${name}\` is known after apply only`, more);
    const isPublic = planned.kind === 'known' && planned.value === true;
    return isPublic
        ? fail(`is open to the internet (\`${name}\`)`, more)
        : pass('is not public', { resource: resource.address });
}
function judgeIngress(resource) {
    switch (resource.type) {
        case 'aws_security_group': {
            const count = plannedCount(resource, 'ingress');
            if (count === undefined)
                return [fromRanges(resource, [{ kind: 'unknown' }])];
            const ranges = Array.from({ length: count }, (_unused, index) => [
                plannedAt(resource, 'ingress', index, 'cidr_blocks'),
                plannedAt(resource, 'ingress', index, 'ipv6_cidr_blocks'),
            ]);
            return [fromRanges(resource, ranges.flat())];
        }
        case 'aws_security_group_rule': {
            const type = plannedAt(resource, 'type');
            if (type.kind === 'known' && type.value === 'egress')
                return [];
            return [
                fromRanges(resource, [plannedAt(resource, 'cidr_blocks'), plannedAt(resource, 'ipv6_cidr_blocks')]),
            ];
        }
        case 'aws_vpc_security_group_ingress_rule':
            return [fromRanges(resource, [plannedAt(resource, 'cidr_ipv4'), plannedAt(resource, 'cidr_ipv6')])];
        default:
            return [];
    }
}
function fromRanges(resource, ranges) {
    const more = { resource: resource.address, remedy: public_access_REMEDY };
    const known = ranges.flatMap((range) => (range.kind === 'known' ? textsOf(range.value) : []));
    if (known.some((range) => public_access_EVERYBODY.test(range)))
        return fail('lets the whole internet in', more);
    if (ranges.some((range) => range.kind === 'unknown')) {
        return unknown('who may come in is known after apply only', more);
    }
    return pass('lets nobody in from the whole internet', { resource: resource.address });
}
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.flatMap((held) => textsOf(held)) : [];
}

;// CONCATENATED MODULE: ../src/policy/service-allowed.js



/** Which types of resources, and so which services, an environment may hold. One that the rule does not name holds none. */
const serviceAllowed = defineRule({
    id: 'service-allowed',
    onRequest: ({ request, module }, { types }) => {
        const used = resourceTypesIn(module.files);
        return service_allowed_judge(used, request.environment, types[request.environment] ?? [], { field: '/module' });
    },
    onPlan: ({ resources, environment }, { types }) => {
        if (environment === undefined)
            return [unknown('which environment the plan is for is not said', NO_ENVIRONMENT)];
        const allowed = types[environment] ?? [];
        const judged = [...resources.byType].flatMap(([type, found]) => service_allowed_judge([type], environment, allowed, { resource: found[0]?.address ?? type }));
        return judged.length > 0 ? judged : [pass('the plan has no resources')];
    },
});
const NO_ENVIRONMENT = { remedy: 'name it with --environment' };
function service_allowed_judge(types, environment, allowed, more) {
    const refused = types.filter((type) => type !== 'terraform_data' && !allowed.some((pattern) => (0,glob/* matchesGlob */.k)(pattern, type)));
    if (refused.length === 0)
        return [pass(`${environment} allows ${types.length === 1 ? `\`${types[0]}\`` : 'these services'}`, more)];
    return refused.map((type) => fail(`\`${type}\` is not allowed in ${environment}`, {
        ...more,
        allowed,
        remedy: 'choose a module without it, or ask the platform team to allow it',
    }));
}

;// CONCATENATED MODULE: ../src/policy/region-allowed.js



/** Where things may stand, by environment. On the plan: the region of every AWS provider, which is where they will stand. */
const regionAllowed = defineRule({
    id: 'region-allowed',
    onRequest: ({ request }, { regions }) => [
        region_allowed_judge(request.region, request.environment, regions[request.environment] ?? [], {}),
    ],
    onPlan: ({ resources, environment }, { regions }) => {
        if (environment === undefined)
            return [unknown('which environment the plan is for is not said', NO_ENVIRONMENT)];
        const allowed = regions[environment] ?? [];
        if (resources.regions.size === 0) {
            return [unknown('the plan does not say in which region it works', { field: '/region' })];
        }
        const judged = [...resources.regions].map(([provider, region]) => {
            const resource = `provider.${provider}`;
            if (region.kind !== 'known' || typeof region.value !== 'string') {
                return unknown('the region of this provider is not written in the code', {
                    resource,
                    remedy: 'give the provider its region as a constant',
                });
            }
            return region_allowed_judge(region.value, environment, allowed, { resource });
        });
        return [...judged, ...ownRegions(resources, environment, allowed)];
    },
});
function region_allowed_judge(region, environment, allowed, more) {
    if (allowed.includes(region))
        return pass(`\`${region}\` is allowed in ${environment}`, more);
    return fail(`\`${region}\` is not allowed in ${environment}`, {
        ...more,
        field: '/region',
        allowed,
        remedy: allowed[0] === undefined ? 'choose another environment' : `\`region: ${allowed[0]}\``,
    });
}
/** Since version 6 of the AWS provider a resource can stand in another region than its provider's. */
function ownRegions({ all }, environment, allowed) {
    return all.flatMap((resource) => {
        if (!resource.type.startsWith('aws_') || !isConfigured(resource, 'region'))
            return [];
        const region = plannedAt(resource, 'region');
        const more = { resource: resource.address };
        if (region.kind === 'absent' || (region.kind === 'known' && region.value === null))
            return [];
        return region.kind === 'known' && typeof region.value === 'string'
            ? [region_allowed_judge(region.value, environment, allowed, more)]
            : [unknown('the region of this resource is known after apply only', more)];
    });
}

;// CONCATENATED MODULE: ../src/policy/required-tags.js


/**
 * Every resource that can be tagged carries these tags, not empty. Looks at `tags_all`, which is what AWS gets: the
 * resource's own tags and the provider's default tags. A resource without that attribute cannot be tagged.
 */
const requiredTags = defineRule({
    id: 'required-tags',
    onPlan: ({ resources }, { tags, 'except-types': except = [] }) => {
        const taggable = resources.all.filter((resource) => isTaggable(resource) && !except.includes(resource.type));
        if (taggable.length === 0)
            return [pass('nothing in the plan can be tagged')];
        return taggable.map((resource) => required_tags_judge(resource, tags));
    },
});
function isTaggable({ after, unknown: marks }) {
    return hasTags(after) || hasTags(marks);
}
function hasTags(held) {
    return held !== null && typeof held === 'object' && Object.hasOwn(held, 'tags_all');
}
function required_tags_judge(resource, tags) {
    const missing = [];
    const unclear = [];
    for (const tag of tags) {
        const planned = plannedAt(resource, 'tags_all', tag);
        if (planned.kind === 'unknown')
            unclear.push(tag);
        else if (planned.kind === 'absent' || planned.value === '')
            missing.push(tag);
    }
    if (missing.length > 0) {
        return fail(`has no tag ${codes(missing)}`, {
            resource: resource.address,
            allowed: tags,
            remedy: "leave the tags to the stack's provider: a resource must not take one away",
        });
    }
    if (unclear.length > 0) {
        return unknown(`the value of tag ${codes(unclear)} is known after apply only`, {
            resource: resource.address,
            remedy: 'give the tag a value that does not depend on other resources',
        });
    }
    return pass(`carries ${tags.length} required tags`, { resource: resource.address });
}
function codes(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}

;// CONCATENATED MODULE: ../src/policy/companions.js

/**
 * Candidates by the value of an attribute when it is known, else by the reference in the code: a new bucket's id is
 * known after apply only, and its companions refer to it.
 */
function indexCompanions(candidates, attribute, targetType) {
    const byValue = new Map();
    const byReference = new Map();
    let hasUnclear = false;
    for (const candidate of candidates) {
        const planned = plannedAt(candidate, attribute);
        if (planned.kind === 'known') {
            putFirst(byValue, planned.value, candidate);
            continue;
        }
        const names = referredNames(candidate, attribute, targetType);
        if (names.length === 0)
            hasUnclear = true;
        for (const name of names) {
            putFirst(byReference, referenceKey(candidate.module, name, candidate.index), candidate);
            putFirst(byReference, referenceKey(candidate.module, name, ANY), candidate);
        }
    }
    return { byValue, byReference, hasUnclear };
}
function findCompanion(index, target, identifiers) {
    const key = target.index ?? ANY;
    const referring = index.byReference.get(referenceKey(target.module, target.name, key));
    if (referring !== undefined)
        return { kind: 'found', resource: referring };
    for (const identifier of identifiers) {
        const own = plannedAt(target, identifier);
        const holding = own.kind === 'known' ? index.byValue.get(own.value) : undefined;
        if (holding !== undefined)
            return { kind: 'found', resource: holding };
    }
    return { kind: index.hasUnclear ? 'unclear' : 'none' };
}
/** Names of resources of a type that the code of an attribute refers to: `aws_s3_bucket.this[0].id` → `this`. */
function referredNames(candidate, attribute, type) {
    const references = childOf(candidate.configuration?.expressions?.[attribute], 'references');
    if (!Array.isArray(references))
        return [];
    const names = references.flatMap((reference) => {
        const parts = typeof reference === 'string' ? reference.split('.') : [];
        return parts[0] === type && parts[1] !== undefined ? [parts[1].replace(/\[.*$/, '')] : [];
    });
    return [...new Set(names)];
}
/** A target without instances has every candidate that refers to it, whatever the candidate's own key. */
const ANY = Symbol('any');
function referenceKey(module, name, index) {
    return `${module}\n${name}\n${index === ANY ? '' : JSON.stringify(index ?? null)}`;
}
function putFirst(map, key, candidate) {
    if (!map.has(key))
        map.set(key, candidate);
}

;// CONCATENATED MODULE: ../src/policy/resources.js



/**
 * What will exist after apply. Resources that do not change are in it: a plan that only takes a bucket's encryption away
 * leaves the bucket itself as it is. Markers, data sources, and what is destroyed or forgotten are not.
 */
function plannedResources(plan) {
    const codeOf = configurationOf(plan);
    const all = [];
    const byType = new Map();
    for (const change of plan.resource_changes ?? []) {
        const resource = plannedResource(change, codeOf);
        if (resource === undefined)
            continue;
        all.push(resource);
        const same = byType.get(resource.type);
        if (same === undefined)
            byType.set(resource.type, [resource]);
        else
            same.push(resource);
    }
    const ofType = (type) => byType.get(type) ?? [];
    return { all, byType, ofType, ...companionsOf(ofType), regions: regionsOf(plan) };
}
function plannedResource(change, codeOf) {
    const after = change.change.after ?? null;
    // A deposed object has only a deletion left; its address is that of the object that stays.
    if (change.mode !== 'managed' || after === null || change.deposed !== undefined || (0,plan_plan/* isMarker */.rg)(change)) {
        return undefined;
    }
    const { address, type, name, index, module_address: module = '' } = change;
    return {
        address,
        type,
        name,
        index,
        module,
        provider: change.provider_name,
        after,
        unknown: change.change.after_unknown ?? false,
        configuration: codeOf(module, type, name),
    };
}
/** The code of a resource; that of a module is indexed once for all its instances' resources. */
function configurationOf(plan) {
    const modules = new Map();
    return (module, type, name) => {
        let resources = modules.get(module);
        if (resources === undefined) {
            const code = moduleAt(plan.configuration?.root_module, module);
            resources = new Map((code?.resources ?? []).map((resource) => [resource.address, resource]));
            modules.set(module, resources);
        }
        return resources.get(`${type}.${name}`);
    };
}
function companionsOf(ofType) {
    const indexes = new Map();
    const reversed = new Map();
    const companionOf = (target, type, attribute, identifiers) => {
        const key = `${target.type} ${type} ${attribute}`;
        const index = indexes.get(key) ?? indexCompanions(ofType(type), attribute, target.type);
        indexes.set(key, index);
        return findCompanion(index, target, identifiers);
    };
    const reverse = (type, of, attribute, identifiers) => {
        const pairs = new Map();
        for (const target of ofType(type)) {
            const found = companionOf(target, of, attribute, identifiers);
            if (found.kind === 'found')
                pairs.set(found.resource, target);
        }
        return pairs;
    };
    return {
        companionOf,
        targetOf: (companion, type, attribute, identifiers) => {
            const key = `${type} ${companion.type} ${attribute}`;
            const pairs = reversed.get(key) ?? reverse(type, companion.type, attribute, identifiers);
            reversed.set(key, pairs);
            return pairs.get(companion);
        },
    };
}
/** @param address `module.a["x.y"].module.b[0]`: the code is that of `module.a.module.b` */
function moduleAt(root, address) {
    const names = address
        .replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '')
        .split('.')
        .filter((_name, place) => place % 2 === 1);
    return names.reduce((module, name) => ownCall(module, name)?.module, root);
}
function ownCall(module, name) {
    const calls = module?.module_calls;
    return calls !== undefined && Object.hasOwn(calls, name) ? calls[name] : undefined;
}
function regionsOf(plan) {
    const providers = Object.entries(plan.configuration?.provider_config ?? {});
    return new Map(providers.flatMap(([key, provider]) => {
        if (provider.name !== 'aws')
            return [];
        const expression = provider.expressions?.['region'];
        const region = childOf(expression, 'constant_value') ?? variableOf(plan, provider.module_address, expression);
        return [[key, typeof region === 'string' ? { kind: 'known', value: region } : { kind: 'unknown' }]];
    }));
}
/** The value of an expression of the root module that is one variable and nothing else. */
function variableOf(plan, module, expression) {
    const references = childOf(expression, 'references');
    if (module !== undefined || references === undefined || !isList(references) || references.length !== 1)
        return undefined;
    const name = /^var\.([A-Za-z_][\w-]*)$/.exec(typeof references[0] === 'string' ? references[0] : '')?.[1];
    return name === undefined || !Object.hasOwn(plan.variables ?? {}, name)
        ? undefined
        : plan.variables?.[name]?.value;
}

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/pointer.js
var pointer = __webpack_require__(4505);
;// CONCATENATED MODULE: ../src/policy/size-allowed.js





/** Which sizes and classes an environment allows. Inputs that the rule does not name are the module's own business. */
const sizeAllowed = defineRule({
    id: 'size-allowed',
    onRequest: ({ request }, { sizes }) => {
        const limits = Object.entries(sizes?.[request.environment]?.[request.module] ?? {});
        if (limits.length === 0) {
            return [pass(`${request.environment} sets no limits on the sizes of \`${request.module}\``)];
        }
        return limits.map(([input, values]) => {
            const allowed = values ?? [];
            const value = Object.hasOwn(request.inputs, input) ? (request.inputs[input] ?? null) : null;
            const isAllowed = allowed.some((each) => (0,canonical/* canonicalJson */.dj)(each) === (0,canonical/* canonicalJson */.dj)(value));
            if (isAllowed)
                return pass(`\`${input}: ${say(value)}\` is allowed in ${request.environment}`);
            const words = allowed.map((each) => (typeof each === 'string' ? each : (0,canonical/* canonicalJson */.dj)(each)));
            return fail(`\`${input}: ${say(value)}\` is not allowed in ${request.environment}`, {
                field: `/inputs/${(0,pointer/* pointerKey */.d)(input)}`,
                allowed: words,
                remedy: `\`${input}: ${words[0] ?? ''}\``,
            });
        });
    },
    onPlan: ({ resources, environment }, { types }) => {
        if (types === undefined)
            return [pass('no sizes of resources are set')];
        if (environment === undefined)
            return [unknown('which environment the plan is for is not said', NO_ENVIRONMENT)];
        const judged = Object.entries(types[environment] ?? {}).flatMap(([type, attributes]) => resources.ofType(type).flatMap((resource) => judgeResource(resource, attributes ?? {}, environment)));
        return judged.length > 0 ? judged : [pass(`${environment} sets no limits on what is in the plan`)];
    },
});
function judgeResource(resource, attributes, environment) {
    return Object.entries(attributes).map(([attribute, allowed = []]) => {
        const planned = plannedAt(resource, ...attribute.split('.').map((part) => (/^[0-9]+$/.test(part) ? Number(part) : part)));
        const more = { resource: resource.address, allowed, remedy: 'choose a smaller size' };
        if (planned.kind === 'unknown')
            return unknown(`\`${attribute}\` is known after apply only`, more);
        // The value stands in the plan and may be a secret elsewhere, so that only the name is said (S14).
        const isAllowed = planned.kind === 'known' &&
            allowed.includes(typeof planned.value === 'string' ? planned.value : (0,canonical/* canonicalJson */.dj)(planned.value));
        return isAllowed
            ? pass(`\`${attribute}\` is allowed in ${environment}`, { resource: resource.address })
            : fail(`\`${attribute}\` has a value that is not allowed in ${environment}`, more);
    });
}
function say(value) {
    return typeof value === 'string' ? value : (0,canonical/* canonicalJson */.dj)(value);
}

;// CONCATENATED MODULE: ../src/policy/team-budget.js


/** What a team's leases cost a month together, with this one, against the budget in leasehold.yaml. */
const teamBudget = defineRule({
    id: 'team-budget',
    onRequest: ({ request, module, config, prices, others }) => {
        const budget = config.teams.get(request.team)?.budgetUsdMonth;
        if (budget === undefined)
            return [pass(`team \`${request.team}\` has no budget`)];
        const allowed = [`at most $${budget.toFixed(2)} a month for the team`];
        const own = (0,estimate/* estimatePrice */.c9)(module.manifest.price, request.inputs, request.region, prices);
        const all = [own, ...(others ?? []).map(({ price }) => price)];
        const known = all.reduce((sum, price) => sum + (price?.usdMonth ?? 0), 0);
        if (known > budget) {
            return [
                fail(`team \`${request.team}\` would cost $${known.toFixed(2)} a month; its budget is $${budget.toFixed(2)}`, {
                    field: '/inputs',
                    allowed,
                    remedy: 'end a lease that nobody needs, ask for less, or ask for a higher budget',
                }),
            ];
        }
        const remedy = 'ask the platform team for the missing prices in prices/aws.yaml';
        if (others === undefined)
            return [unknown('what the team’s other leases cost was not looked up', { allowed })];
        const unpriced = all.filter((price) => price === undefined || price.usdMonth === null || price.unpriced > 0);
        if (unpriced.length > 0) {
            const what = unpriced.length === 1 ? 'one lease' : `${unpriced.length} leases`;
            return [
                unknown(`the price of ${what} of team \`${request.team}\` is not known in full`, { allowed, remedy }),
            ];
        }
        return [pass(`$${known.toFixed(2)} of $${budget.toFixed(2)} a month`)];
    },
});

;// CONCATENATED MODULE: ../src/policy/team-quota.js

/** How many leases a team has at the same time, with this one, against the quota in leasehold.yaml. */
const teamQuota = defineRule({
    id: 'team-quota',
    onRequest: ({ request, config, others }) => {
        const quota = config.teams.get(request.team)?.maxLeases;
        if (quota === undefined)
            return [pass(`team \`${request.team}\` has no quota`)];
        const allowed = [`at most ${quota} leases of the team`];
        if (others === undefined)
            return [unknown('how many leases the team has was not looked up', { allowed })];
        const count = others.length + 1;
        if (count <= quota)
            return [pass(`${count} of ${quota} leases`)];
        return [
            fail(`team \`${request.team}\` would have ${count} leases; its quota is ${quota}`, {
                allowed,
                remedy: 'end a lease that nobody needs (`/end` on its issue), or ask for a higher quota',
            }),
        ];
    },
});

;// CONCATENATED MODULE: ../src/policy/judge.js


















/** Every guardrail there is, in the order in which people read them. */
const RULES = [
    naming,
    moduleAllowed,
    moduleVersion,
    regionAllowed,
    serviceAllowed,
    sizeAllowed,
    leaseLength,
    priceCeiling,
    teamBudget,
    teamQuota,
    dataLoss,
    requiredTags,
    encryption,
    encryptionInTransit,
    publicAccess,
    blockedConstructs,
];
/** The early answer: what can be said of a request before anything is planned. */
function judgeRequest(of) {
    return RULES.flatMap((rule) => rule.onRequest(of, of.guardrails));
}
/** The last word: what the plan would make. A plan that is not complete can never pass. */
function judgePlan(of) {
    const { request, module, config } = of;
    return judge_judge(of.plan, of.guardrails, {
        environment: request.environment,
        lease: { request, module, config },
    });
}
/**
 * Judges any plan, of whatever code. Rules about requests say nothing; what differs by environment is unknown when
 * nobody names one. No finding at all means that nothing was judged.
 */
function judgeAnyPlan(of) {
    return judge_judge(of.plan, of.guardrails, { environment: of.environment, lease: undefined });
}
function judge_judge(plan, guardrails, of) {
    const facts = { plan, resources: plannedResources(plan), ...of };
    const findings = RULES.flatMap((rule) => rule.onPlan(facts, guardrails));
    return (0,plan_plan/* isComplete */.As)(plan) ? findings : [incomplete(of.lease), ...findings];
}
function incomplete(lease) {
    return {
        rule: 'plan-complete',
        level: 'hard',
        status: 'unknown',
        source: 'guardrail',
        phase: 'plan',
        resource: lease?.request.lease ?? 'plan',
        message: 'Terraform put some changes off, so that this plan does not show all of them',
        ...(lease === undefined ? {} : { file: lease.request.path }),
        remedy: lease === undefined
            ? 'apply what can be applied, and plan again; a plan with -target shows a part only'
            : 'ask the platform team: the module needs more than one apply',
    };
}

;// CONCATENATED MODULE: ../src/policy/judge-lease.js


/** The early answer on the request, and the last word on the plan, of one lease. */
function judgeLease(of) {
    const early = judgeRequest(of);
    switch (of.plan.kind) {
        case 'none-needed':
            return early;
        case 'missing':
            return [...early, noPlan(of.request, of.plan.problem)];
        case 'read':
            return [...early, ...judgePlan({ ...of, plan: of.plan.plan })];
    }
}
/** A changed stack without a plan is unknown, and unknown blocks. */
function noPlan(request, { message, remedy }) {
    return {
        rule: 'plan',
        level: 'hard',
        status: 'unknown',
        source: 'guardrail',
        phase: 'plan',
        resource: request.lease,
        message,
        file: request.path,
        ...(remedy === undefined ? {} : { remedy }),
    };
}
/** A plan is of a stack when its markers say so: one that lay in a folder under the stack's name need not be. */
function planIsOf(plan, stack) {
    const markers = (0,plan_plan/* markersOf */.Bs)(plan);
    if (markers.uid === stack.uid && (stack.tree === undefined || markers.tree === stack.tree))
        return undefined;
    return {
        code: 'plan-of-another-stack',
        message: 'the plan was made of another stack, or of another version of this one',
        remedy: 'plan this stack again',
    };
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EC: () => (/* binding */ verdictWith),
/* harmony export */   Ix: () => (/* binding */ isExcused),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* unused harmony exports countsOf, evaluatedRules */
/** A waiver takes the place of whatever was found; an override of a soft rule only. */
function isExcused({ level, waiver, override }) {
    return waiver !== undefined || (override !== undefined && level === 'soft');
}
/** Whether a finding keeps a change from being merged: a broken hard or soft rule, or a hard rule that could not be judged. */
function blocks(finding) {
    if (isExcused(finding))
        return false;
    switch (finding.level) {
        case 'hard':
            return finding.status !== 'pass';
        case 'soft':
            return finding.status === 'fail';
        case 'advisory':
        case 'shadow':
            return false;
    }
}
/** One word for all findings. Nothing evaluated is never success. */
function verdictOf(findings) {
    if (findings.length === 0)
        return 'unknown';
    const blocking = findings.filter(blocks);
    if (blocking.some((finding) => finding.status === 'fail'))
        return 'fail';
    return blocking.length > 0 ? 'unknown' : 'pass';
}
/** What could not be judged is never success, however good the rest is. */
function verdictWith(findings, problems) {
    const verdict = verdictOf(findings);
    return problems.length > 0 && verdict === 'pass' ? 'unknown' : verdict;
}
/** One word for several leases, or several parts of one answer. */
function worstOf(verdicts) {
    if (verdicts.includes('fail'))
        return 'fail';
    return verdicts.includes('unknown') || verdicts.length === 0 ? 'unknown' : 'pass';
}
/** Results by status, and rules that gave one. */
function countsOf(findings) {
    const count = (status) => findings.filter((one) => one.status === status).length;
    return { pass: count('pass'), fail: count('fail'), unknown: count('unknown') };
}
function evaluatedRules(findings) {
    return [...new Set(findings.map(({ rule }) => rule))];
}


/***/ }),

/***/ 2780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qp: () => (/* binding */ WAIVERS_PATH),
  Kw: () => (/* binding */ applyWaivers),
  Nv: () => (/* binding */ mergeUses),
  Sr: () => (/* binding */ readWaivers)
});

// UNUSED EXPORTS: WAIVER_DAYS

// NAMESPACE OBJECT: ../src/formats/waivers.check.js
var waivers_check_namespaceObject = {};
__webpack_require__.r(waivers_check_namespaceObject);
__webpack_require__.d(waivers_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/waivers.check.js
// Made of schemas/waivers.schema.json by `npm run generate`. Do not edit.

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:leasehold:schema:waivers:1","title":"Waivers","description":"policies/waivers.yaml: findings that somebody answers for, for a while. Read from the default branch only. Each one that is expired, refused or matches nothing is said, and waives nothing.","type":"object","additionalProperties":false,"required":["version","waivers"],"properties":{"$schema":{"type":"string","description":"For editors."},"version":{"const":1,"description":"Version of this format."},"waivers":{"type":"array","description":"Waivers.","maxItems":1000,"items":{"type":"object","description":"One waiver.","additionalProperties":false,"required":["rule","resource","reason","ticket","approver","created","expires"],"properties":{"rule":{"type":"string","description":"Rule id, exactly as findings name it.","minLength":1,"maxLength":200,"examples":["encryption"]},"resource":{"type":"string","description":"Terraform address, or the lease for a rule about the request. `*` stands for any text; alone it is refused.","minLength":1,"maxLength":500,"examples":["module.this.aws_s3_bucket.logs"]},"lease":{"type":"string","description":"Lease it is about, `payments/reports`, or `payments/*` for every lease of a team. Default: every lease.","pattern":"^[a-z][a-z0-9-]{0,38}[a-z0-9]/(\\*|[a-z][a-z0-9-]{0,38}[a-z0-9])$","examples":["payments/reports"]},"reason":{"type":"string","description":"Why this may be.","minLength":10,"maxLength":500},"ticket":{"type":"string","description":"Where it is tracked.","minLength":1,"maxLength":200,"examples":["OPS-123"]},"approver":{"type":"object","description":"Who approved it; one of `approvers` of leasehold.yaml, where that is set.","additionalProperties":false,"required":["login","id"],"properties":{"login":{"type":"string","description":"GitHub login, for people to read; decisions use the id.","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"id":{"type":"integer","description":"GitHub numeric user id.","minimum":1}}},"created":{"type":"string","description":"Day it was made, UTC.","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2026-12-01"]},"expires":{"type":"string","description":"First day on which it no longer waives, UTC; at most 90 days after `created`.","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2026-12-01"]}}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = ucs2length["default"];
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,38}[a-z0-9]/(\\*|[a-z][a-z0-9-]{0,38}[a-z0-9])$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:leasehold:schema:waivers:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.waivers === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'"}); errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "version")) || (key0 === "waivers"))){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}); errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}); errors++;
}
}
if(data.waivers !== undefined){
let data2 = data.waivers;
if(Array.isArray(data2)){
if(data2.length > 1000){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.rule === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"}); errors++;
}
if(data3.resource === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data3.reason === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
if(data3.ticket === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "ticket"},message:"must have required property '"+"ticket"+"'"}); errors++;
}
if(data3.approver === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"}); errors++;
}
if(data3.created === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"}); errors++;
}
if(data3.expires === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"}); errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "rule") || (key1 === "resource")) || (key1 === "lease")) || (key1 === "reason")) || (key1 === "ticket")) || (key1 === "approver")) || (key1 === "created")) || (key1 === "expires"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}); errors++;
}
}
if(data3.rule !== undefined){
let data4 = data3.rule;
if(typeof data4 === "string"){
if(func2(data4) > 200){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
if(func2(data4) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.resource !== undefined){
let data5 = data3.resource;
if(typeof data5 === "string"){
if(func2(data5) > 500){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/resource",schemaPath:"#/properties/waivers/items/properties/resource/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}); errors++;
}
if(func2(data5) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/resource",schemaPath:"#/properties/waivers/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/resource",schemaPath:"#/properties/waivers/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.lease !== undefined){
let data6 = data3.lease;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/lease",schemaPath:"#/properties/waivers/items/properties/lease/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}[a-z0-9]/(\\*|[a-z][a-z0-9-]{0,38}[a-z0-9])$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,38}[a-z0-9]/(\\*|[a-z][a-z0-9-]{0,38}[a-z0-9])$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/lease",schemaPath:"#/properties/waivers/items/properties/lease/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.reason !== undefined){
let data7 = data3.reason;
if(typeof data7 === "string"){
if(func2(data7) > 500){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}); errors++;
}
if(func2(data7) < 10){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.ticket !== undefined){
let data8 = data3.ticket;
if(typeof data8 === "string"){
if(func2(data8) > 200){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}); errors++;
}
if(func2(data8) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.approver !== undefined){
let data9 = data3.approver;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.login === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"}); errors++;
}
if(data9.id === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
for(const key2 in data9){
if(!((key2 === "login") || (key2 === "id"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}); errors++;
}
}
if(data9.login !== undefined){
let data10 = data9.login;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver/login",schemaPath:"#/properties/waivers/items/properties/approver/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver/login",schemaPath:"#/properties/waivers/items/properties/approver/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.id !== undefined){
let data11 = data9.id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver/id",schemaPath:"#/properties/waivers/items/properties/approver/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver/id",schemaPath:"#/properties/waivers/items/properties/approver/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}); errors++;
}
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.created !== undefined){
let data12 = data3.created;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/created",schemaPath:"#/properties/waivers/items/properties/created/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/created",schemaPath:"#/properties/waivers/items/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.expires !== undefined){
let data13 = data3.expires;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ../src/formats/waivers.js
// Generated from schemas/waivers.schema.json by `npm run generate`. Do not edit.


// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
// EXTERNAL MODULE: ../src/policy/glob.js
var glob = __webpack_require__(2874);
;// CONCATENATED MODULE: ../src/policy/waivers.js






const WAIVERS_PATH = 'policies/waivers.yaml';
/** The longest that anything may be waived; whoever needs more says so again. */
const WAIVER_DAYS = 90;
/** Days before its end from which a waiver warns. */
const SOON_DAYS = 14;
const DAY = 24 * 3_600_000;
/** What is never waived: that something could not be judged at all, and what only the owner of the data may say. */
const NEVER_WAIVED = new Set(['plan', 'plan-complete', 'lease-end', 'data-loss']);
const validate = (0,schema/* validator */.Nc)(waivers_check_namespaceObject);
/** Reads `policies/waivers.yaml`. A file that is not of its form is a problem; what a waiver says is judged when it is used. */
function readWaivers(content, file = WAIVERS_PATH) {
    const document = (0,yaml/* readYaml */.gM)(file, content);
    if (!document.ok)
        return document;
    const valid = (0,schema/* validateDocument */.mv)(document.value, validate);
    if (!valid.ok)
        return valid;
    return (0,result.ok)(valid.value.waivers.map((waiver, index) => ({
        ...waiver,
        file,
        line: document.value.position(`/waivers/${index}/rule`).line,
    })));
}
/**
 * Marks the findings that somebody answers for; they stay visible. A waiver that is expired, refused or matches nothing
 * waives nothing and says so. The first one in the file that matches takes a finding.
 */
function applyWaivers(findings, facts) {
    const inScope = facts.waivers.filter((waiver) => isAbout(waiver, facts.lease));
    const judged = inScope.map((waiver) => ({ waiver, wrong: whyNot(waiver, facts), count: 0 }));
    const marked = findings.map((finding) => {
        if (finding.status === 'pass')
            return finding;
        const found = judged.find(({ waiver, wrong }) => wrong === undefined && isFor(waiver, finding));
        if (found === undefined)
            return finding;
        found.count += 1;
        const { reason, ticket, approver, expires } = found.waiver;
        return { ...finding, waiver: { reason, ticket, approver: approver.login, expires } };
    });
    return { findings: marked, uses: judged.map((one) => useOf(one, facts.now)) };
}
/** One answer for each waiver over several leases: used by one is used. */
function mergeUses(uses) {
    const merged = new Map();
    for (const use of uses) {
        const before = merged.get(use.waiver);
        const better = before === undefined || use.count > 0 ? use : before;
        merged.set(use.waiver, { ...better, count: (before?.count ?? 0) + use.count });
    }
    return [...merged.values()];
}
function isAbout({ lease }, judged) {
    return lease === undefined || (judged !== undefined && (0,glob/* matchesGlob */.k)(lease, judged));
}
function isFor({ rule, resource }, finding) {
    return rule === finding.rule && (0,glob/* matchesGlob */.k)(resource, finding.resource);
}
function whyNot({ rule, resource, approver, created, expires }, { now, approvers }) {
    const refused = (message) => ({ state: 'refused', message });
    const [from, until, today] = [dayOf(created), dayOf(expires), (0,brands/* millisecondsOf */.W$)(now)];
    if (from === undefined || until === undefined)
        return refused('it names a day that does not exist');
    if ((0,glob/* isWideGlob */.C)(resource))
        return refused('its resource names nothing in particular');
    if (NEVER_WAIVED.has(rule))
        return refused(`\`${rule}\` cannot be waived`);
    if (from > today)
        return refused(`it begins on ${created} only`);
    if (until - from > WAIVER_DAYS * DAY)
        return refused(`it lasts more than ${WAIVER_DAYS} days`);
    if (approvers !== undefined && !approvers.some(({ id }) => id === approver.id))
        return refused(`${approver.login} is not one of the approvers`);
    if (today >= until)
        return { state: 'expired', message: `since ${expires}` };
    return undefined;
}
function useOf({ waiver, wrong, count }, now) {
    if (wrong !== undefined)
        return { waiver, ...wrong, count: 0, endsSoon: false };
    if (count === 0)
        return { waiver, state: 'unused', message: 'matches nothing that is wrong', count, endsSoon: false };
    const left = Math.ceil(((dayOf(waiver.expires) ?? 0) - (0,brands/* millisecondsOf */.W$)(now)) / DAY);
    const message = `until ${waiver.expires}, ${left} ${left === 1 ? 'day' : 'days'} left`;
    return { waiver, state: 'used', message, count, endsSoon: left <= SOON_DAYS };
}
/** Milliseconds of a day's beginning, UTC; `undefined` for one that is in no calendar, as 31 February. */
function dayOf(text) {
    const instant = (0,brands/* parseInstant */.nV)(`${text}T00:00:00Z`);
    return instant === undefined || !instant.startsWith(text) ? undefined : (0,brands/* millisecondsOf */.W$)(instant);
}


/***/ }),

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   fi: () => (/* binding */ REGO_FOLDER),
/* harmony export */   k9: () => (/* binding */ REGO_DATA_FOLDER),
/* harmony export */   oQ: () => (/* binding */ DEFAULT_NAMESPACE)
/* harmony export */ });
const DEFAULT_NAMESPACE = 'main';
const REGO_FOLDER = 'policies';
const REGO_DATA_FOLDER = 'policies/data';
/** What the section `rego` of guardrails.yaml says. */
function optionsOf(guardrails) {
    const { rego } = guardrails;
    return {
        ...(rego?.namespaces === undefined ? {} : { namespaces: rego.namespaces }),
        ...(rego?.['rego-version'] === undefined ? {} : { version: rego['rego-version'] }),
        ...(rego?.levels === undefined ? {} : { levels: rego.levels }),
    };
}


/***/ }),

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secretHider)
/* harmony export */ });
/* harmony import */ var _kit_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);

/**
 * Values that Terraform marks sensitive, taken out of what policies say (S14). Policies judge the plan as it is, so
 * that verdicts are conftest's; only their text is changed.
 */
const HIDDEN = '(sensitive)';
/** Shorter ones are replaced as whole words only: a port would otherwise take digits out of every message. */
const SHORT = 4;
/** A function that takes every sensitive value of a plan out of a text. Any other document has none. */
function secretHider(document) {
    const secrets = new Set();
    collect(document, secrets);
    const patterns = [...secrets].sort((a, b) => b.length - a.length).map(patternOf);
    if (patterns.length === 0)
        return (text) => text;
    return (text) => patterns.reduce((said, pattern) => said.replace(pattern, HIDDEN), text);
}
function patternOf(secret) {
    const escaped = secret.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&');
    if (secret.length >= SHORT)
        return new RegExp(escaped, 'gu');
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}
function collect(document, secrets) {
    if (!(0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(document))
        return;
    for (const change of [
        ...changesIn(document['resource_changes']),
        ...changesIn(document['resource_drift']),
        ...changesIn(document['deferred_changes']),
        ...changesIn(document['output_changes']),
    ]) {
        marked(change['before'], change['before_sensitive'], secrets);
        marked(change['after'], change['after_sensitive'], secrets);
    }
    variables(document, secrets);
    for (const state of [document['planned_values'], (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(document['prior_state'], 'values')]) {
        for (const output of valuesOf((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(state, 'outputs')))
            if ((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(output, 'sensitive') === true)
                leaves((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(output, 'value'), secrets);
        moduleValues((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(state, 'root_module'), secrets, 0);
    }
}
function moduleValues(module, secrets, depth) {
    // Terraform's modules do not nest as deep in practice; a document made to recurse stops here.
    if (depth > 200)
        return;
    for (const resource of (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(module, 'resources')))
        marked((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(resource, 'values'), (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(resource, 'sensitive_values'), secrets);
    for (const child of (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(module, 'child_modules')))
        moduleValues(child, secrets, depth + 1);
}
/** A variable's sensitivity stands in the configuration, its value in the plan. */
function variables(document, secrets) {
    const declared = (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(document['configuration'], 'root_module'), 'variables');
    if (!(0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(declared))
        return;
    for (const [name, declaration] of Object.entries(declared)) {
        if ((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(declaration, 'sensitive') !== true)
            continue;
        leaves((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(document['variables'], name), 'value'), secrets);
        leaves((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(declaration, 'default'), secrets);
    }
}
/** `mark` is `true` where everything below is sensitive; objects and lists lead there. */
function marked(value, mark, secrets) {
    if (mark === true)
        leaves(value, secrets);
    else if (Array.isArray(mark)) {
        const values = (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value);
        mark.forEach((inner, index) => marked(values[index], inner, secrets));
    }
    else if ((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(mark)) {
        for (const [key, inner] of Object.entries(mark))
            marked((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(value, key), inner, secrets);
    }
}
/** Each value, and the forms in which OPA writes it into a message: `%q`, and inside JSON. Yes and no are no secrets. */
function leaves(value, secrets) {
    if (typeof value === 'number')
        secrets.add(String(value));
    else if (typeof value === 'string' && value !== '') {
        secrets.add(value);
        const quoted = JSON.stringify(value).slice(1, -1);
        secrets.add(quoted);
        // Go's JSON writes these three as escapes, and `%q` everything beyond ASCII.
        secrets.add(quoted.replace(/[<>&\u2028\u2029]/g, unicodeEscape));
        secrets.add(quoted.replace(/[^\x20-\x7e]/g, unicodeEscape));
        for (const line of value.split(/\r?\n/))
            if (line.trim().length >= SHORT)
                secrets.add(line.trim());
        if (/^\s*[[{]/.test(value))
            leavesOfJson(value, secrets);
    }
    else if (Array.isArray(value))
        for (const inner of value)
            leaves(inner, secrets);
    else if ((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        for (const inner of Object.values(value))
            leaves(inner, secrets);
}
/** A policy may decode a secret that is JSON and show a part of it. */
function leavesOfJson(text, secrets) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object')
            leaves(value, secrets);
    }
    catch {
        // Not JSON: the text itself is hidden already.
    }
}
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function changesIn(value) {
    return valuesOf(value).flatMap((held) => {
        const change = (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(held, 'change') ?? (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)((0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(held, 'resource_change'), 'change') ?? held;
        return (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(change) ? [change] : [];
    });
}
function valuesOf(value) {
    if (Array.isArray(value))
        return value;
    return (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? Object.values(value) : [];
}


/***/ }),

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgeScans),
  t: () => (/* binding */ reportsOf)
});

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/rego/secrets.js
var secrets = __webpack_require__(4094);
// EXTERNAL MODULE: ../src/kit/fields.js
var fields = __webpack_require__(207);
;// CONCATENATED MODULE: ../src/scan/sarif.js

/** Reads the runs of a report; undefined: it is not SARIF 2.1.0. */
function readSarif(document) {
    if (textAt(document, 'version') !== '2.1.0')
        return undefined;
    const runs = (0,fields/* fieldOf */._F)(document, 'runs');
    if (!Array.isArray(runs))
        return undefined;
    const read = runs.map(readRun);
    return read.every((run) => run !== undefined) ? read : undefined;
}
function readRun(run) {
    const driver = (0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(run, 'tool'), 'driver');
    const tool = textAt(driver, 'name');
    if (tool === undefined)
        return undefined;
    const rules = [driver, ...listAt((0,fields/* fieldOf */._F)(run, 'tool'), 'extensions')].flatMap((part) => listAt(part, 'rules'));
    const byId = new Map(rules.map((rule) => [textAt(rule, 'id'), rule]));
    const counts = new Map();
    const results = listAt(run, 'results');
    const ruleOf = (result) => byId.get(ruleIdOf(result)) ?? listAt(driver, 'rules')[numberAt(result, 'ruleIndex') ?? -1];
    for (const result of results)
        counts.set(ruleOf(result), (counts.get(ruleOf(result)) ?? 0) + 1);
    return {
        tool,
        results: results.flatMap((result) => {
            const rule = ruleOf(result);
            return readResult(result, rule, counts.get(rule) === 1);
        }),
        hasLooked: rules.length > 0 ||
            results.length > 0 ||
            listAt(run, 'artifacts').length > 0 ||
            (numberAt((0,fields/* fieldOf */._F)(run, 'properties'), 'evaluated') ?? 0) > 0,
        errors: errorsOf(run),
    };
}
function readResult(result, rule, isOnly) {
    const kind = textAt(result, 'kind') ?? 'fail';
    // What is gone since the tool's baseline, or has nothing to do with this code, is no result.
    if (kind === 'notApplicable' || textAt(result, 'baselineState') === 'absent')
        return [];
    const physical = (0,fields/* fieldOf */._F)(listAt(result, 'locations')[0], 'physicalLocation');
    const region = (0,fields/* fieldOf */._F)(physical, 'region');
    const id = ruleIdOf(result) ?? textAt(rule, 'id') ?? 'unnamed';
    return [
        {
            rule: id,
            severity: kind === 'informational' ? 'low' : severityOf(result, rule),
            kind: kind === 'pass' ? 'pass' : kind === 'open' || kind === 'review' ? 'open' : 'fail',
            message: messageOf(result, rule) ?? id,
            remedy: remedyOf(rule),
            path: pathOf(textAt((0,fields/* fieldOf */._F)(physical, 'artifactLocation'), 'uri')),
            line: numberAt(region, 'startLine'),
            resource: resourceOf(result, region, isOnly ? rule : undefined),
            suppressed: suppressionOf(result),
        },
    ];
}
function ruleIdOf(result) {
    return textAt(result, 'ruleId') ?? textAt((0,fields/* fieldOf */._F)(result, 'rule'), 'id');
}
/** GitHub's bands of `security-severity`; a tool without it says `error`, `warning` or `note`. */
function severityOf(result, rule) {
    const said = (0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(result, 'properties'), 'security-severity') ??
        (0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(rule, 'properties'), 'security-severity');
    const score = typeof said === 'number' || (typeof said === 'string' && said.trim() !== '') ? Number(said) : Number.NaN;
    if (Number.isFinite(score))
        return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
    switch (textAt(result, 'level') ?? textAt((0,fields/* fieldOf */._F)(rule, 'defaultConfiguration'), 'level') ?? 'warning') {
        case 'none':
        case 'note':
            return 'low';
        case 'warning':
            return 'medium';
        default:
            return 'high';
    }
}
function messageOf(result, rule) {
    const message = (0,fields/* fieldOf */._F)(result, 'message');
    const id = textAt(message, 'id');
    const template = id === undefined ? undefined : textAt((0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(rule, 'messageStrings'), id), 'text');
    const filled = template?.replace(/\{(\d+)\}/g, (whole, index) => {
        const value = listAt(message, 'arguments')[Number(index)];
        return typeof value === 'string' ? value : whole;
    });
    const text = textAt(message, 'text');
    return inTrivysForm(text) ?? text ?? filled ?? textAt((0,fields/* fieldOf */._F)(rule, 'shortDescription'), 'text');
}
/** Trivy writes `Artifact: …`, `Type: …`, `Severity: …`, `Message: …` as lines of one text; only one of them is news. */
function inTrivysForm(text) {
    return /^Severity: [A-Z]+\nMessage: (.+)$/m.exec(text ?? '')?.[1];
}
/** The rule's own help; a tool that only repeats the rule's name there has a page of its own for it. */
function remedyOf(rule) {
    const page = textAt(rule, 'helpUri');
    const link = page !== undefined && /^https:\/\/[^\s<>"]+$/.test(page) ? `see ${page}` : undefined;
    const helped = textAt((0,fields/* fieldOf */._F)(rule, 'help'), 'text') ?? '';
    // Trivy's help is its message once more; what to do stands in the description.
    const isForm = /^Severity: [A-Z]+\nCheck: /m.test(helped);
    const text = isForm ? (textAt((0,fields/* fieldOf */._F)(rule, 'fullDescription'), 'text') ?? '').trim() : helped;
    const [help = ''] = text.split(/\n\s*\n/);
    const lines = help
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && line !== textAt(rule, 'name') && !/^Resource: /.test(line));
    const said = lines.join(' ').slice(0, 500);
    return said === '' ? link : link === undefined ? said : `${said.replace(/\.$/, '')}; ${link}`;
}
function resourceOf(result, region, rule) {
    const logical = listAt(listAt(result, 'locations')[0], 'logicalLocations')[0];
    const snippet = textAt((0,fields/* fieldOf */._F)(region, 'snippet'), 'text') ?? '';
    const block = /^\s*(resource|data) "([A-Za-z]\w*)" "([A-Za-z_][\w-]*)"/m.exec(snippet);
    const inPlan = /"address": ?"([^"\\]+)"/.exec(snippet)?.[1];
    const said = /^Resource: (\S+)$/m.exec(textAt((0,fields/* fieldOf */._F)(rule, 'help'), 'text') ?? '')?.[1];
    return (textAt((0,fields/* fieldOf */._F)(result, 'properties'), 'resource') ??
        textAt(logical, 'fullyQualifiedName') ??
        inPlan ??
        (block === null ? undefined : `${block[1] === 'data' ? 'data.' : ''}${block[2]}.${block[3]}`) ??
        said);
}
/** Suppressed: somebody accepted it, and nobody refused or still looks at it. */
function suppressionOf(result) {
    const all = listAt(result, 'suppressions');
    const isAccepted = all.some((one) => (textAt(one, 'status') ?? 'accepted') === 'accepted');
    if (!isAccepted || all.some((one) => ['underReview', 'rejected'].includes(textAt(one, 'status') ?? '')))
        return undefined;
    return (all.map((one) => textAt(one, 'justification')).find((text) => text !== undefined) ?? 'no reason is given');
}
/** A path inside the repository; everything else is no place that a person could open. */
function pathOf(uri) {
    if (uri === undefined || /^([a-z][a-z0-9+.-]*:|\/)/i.test(uri))
        return undefined;
    try {
        const path = decodeURIComponent(uri);
        return path.split('/').some((part) => part === '..' || part === '') || /[\\\p{Cc}]/u.test(path)
            ? undefined
            : path;
    }
    catch {
        return undefined;
    }
}
function errorsOf(run) {
    return listAt(run, 'invocations').flatMap((invocation) => {
        const said = ['toolExecutionNotifications', 'toolConfigurationNotifications']
            .flatMap((key) => listAt(invocation, key))
            .filter((notification) => textAt(notification, 'level') === 'error')
            .map((notification) => textAt((0,fields/* fieldOf */._F)(notification, 'message'), 'text') ?? 'an error without a text');
        const failed = (0,fields/* fieldOf */._F)(invocation, 'executionSuccessful') === false;
        return failed && said.length === 0 ? ['it says that it did not run to its end'] : said;
    });
}
function textAt(value, key) {
    const held = (0,fields/* fieldOf */._F)(value, key);
    return typeof held === 'string' && held !== '' ? held : undefined;
}
function numberAt(value, key) {
    const held = (0,fields/* fieldOf */._F)(value, key);
    return typeof held === 'number' && Number.isSafeInteger(held) && held >= 0 ? held : undefined;
}
function listAt(value, key) {
    return (0,fields/* itemsOf */.S3)((0,fields/* fieldOf */._F)(value, key));
}

;// CONCATENATED MODULE: ../src/scan/read-scan.js



/** Bytes. GitHub takes 10 MB of SARIF, packed. */
const LIMIT = 128 * 1024 * 1024;
const SEVERITIES = ['low', 'medium', 'high', 'critical'];
/**
 * Reads a scanner's SARIF into findings. A report that is missing, empty, or not whole is a problem and never a pass:
 * what should have been scanned was not.
 */
function readScan({ name, content, options }) {
    if (content === undefined || content.byteLength === 0)
        return (0,result/* problems */.Bk)(broken(name, 'scan-missing', content === undefined ? 'there is no report' : 'the report is empty'));
    if (content.byteLength > LIMIT)
        return (0,result/* problems */.Bk)(broken(name, 'scan-unreadable', `the report has more than ${LIMIT} bytes`));
    const document = parse(content);
    const runs = document === undefined ? undefined : readSarif(document);
    if (runs === undefined)
        return (0,result/* problems */.Bk)(broken(name, 'scan-unreadable', 'the report is not SARIF 2.1.0'));
    const errors = runs.flatMap((run) => run.errors);
    if (errors.length > 0)
        return (0,result/* problems */.Bk)(...errors.map((error) => broken(name, 'scan-failed', `the scanner failed: ${error}`)));
    if (runs.length === 0 || (options['allow-empty'] !== true && !runs.some(({ hasLooked }) => hasLooked)))
        return (0,result/* problems */.Bk)(empty(name));
    return (0,result.ok)([...runs.flatMap((run) => findingsOf(name, run, options)), summary(name, runs, options)]);
}
function findingsOf(name, { results }, options) {
    const hide = (0,secrets/* secretHider */.T)(options.plan);
    return results.flatMap((result) => {
        if (result.kind === 'pass')
            return [];
        const { severity, suppressed, remedy } = result;
        const isCounted = SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(options.threshold);
        const counted = isCounted ? (options.level ?? 'hard') : 'advisory';
        return [
            {
                rule: `${name}/${result.rule}`,
                level: suppressed === undefined ? counted : 'advisory',
                status: result.kind === 'open' ? 'unknown' : 'fail',
                source: 'sarif',
                phase: 'plan',
                resource: hide(result.resource ?? options.resource),
                message: hide(suppressed === undefined
                    ? `${result.message} (${severity})`
                    : `${result.message} (${severity}; suppressed in the source: ${suppressed})`),
                ...placeOf(result, options),
                ...(remedy === undefined ? {} : { remedy: hide(remedy) }),
            },
        ];
    });
}
/** Says that the scanner was heard, so that a report without results is not the same as no report. */
function summary(name, runs, { resource, file }) {
    const tools = [...new Set(runs.map(({ tool }) => tool))].join(', ');
    return {
        rule: name,
        level: 'hard',
        status: 'pass',
        source: 'sarif',
        phase: 'plan',
        resource,
        message: `${tools} reported`,
        ...(file === undefined ? {} : { file }),
    };
}
function placeOf({ path, line }, { file, isFile }) {
    if (path !== undefined && isFile?.(path) === true)
        return { file: path, ...(line === undefined || line === 0 ? {} : { line }) };
    return file === undefined ? {} : { file };
}
function parse(content) {
    try {
        return JSON.parse(new TextDecoder().decode(content));
    }
    catch {
        return undefined;
    }
}
function broken(name, code, why) {
    return {
        code,
        message: `scanner \`${name}\`: ${why}`,
        allowed: [`a report in SARIF 2.1.0, ${name}.sarif`],
        remedy: 'look at the step that runs the scanner; to go on without it, take it out of `scanners` in policies/guardrails.yaml',
    };
}
function empty(name) {
    return {
        code: 'scan-empty',
        message: `scanner \`${name}\`: the report names no rule, no result and no file: nothing shows that anything was looked at`,
        remedy: `write how many checks were made into the run's \`properties.evaluated\`, or set \`allow-empty: true\` for ${name}`,
    };
}

;// CONCATENATED MODULE: ../src/run/judge-scans.js

/** Reads the reports of every scanner that the guardrails name. One that reported nothing is a problem, and so no pass. */
function judgeScans({ scanners = {} }, reports, about) {
    const findings = [];
    const problems = [];
    for (const [name, settings] of Object.entries(scanners)) {
        if (settings === undefined)
            continue;
        const theirs = reports.filter((report) => isOf(name, report.name));
        const contents = theirs.length === 0 ? [undefined] : theirs.map(({ content }) => content);
        for (const content of contents) {
            const read = readScan({ name, content, options: { ...settings, ...about } });
            if (read.ok)
                findings.push(...read.value);
            else
                problems.push(...read.problems);
        }
    }
    return { findings, problems };
}
/**
 * Reports that are about one stack: those under its uid, and those under none. What was found in another stack's plan
 * is not held against it, and does not stand for a report of its own that is missing.
 */
function reportsOf(uid, reports) {
    return reports.filter(({ name }) => (UID_SUFFIX.exec(name)?.[1] ?? uid) === uid);
}
const UID_SUFFIX = /-([a-z2-7]{26})\.sarif$/;
function isOf(scanner, file) {
    return file === `${scanner}.sarif` || (file.startsWith(`${scanner}-`) && file.endsWith('.sarif'));
}


/***/ }),

/***/ 3189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ../src/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(5636);
// EXTERNAL MODULE: ../src/policy/judge-lease.js + 28 modules
var judge_lease = __webpack_require__(2347);
// EXTERNAL MODULE: ../src/policy/levels.js
var levels = __webpack_require__(2251);
;// CONCATENATED MODULE: ../src/policy/overrides.js
/** Marks what the named people let through: broken soft rules, on exactly this head and plan. Everything else is void. */
function applyOverrides(findings, facts) {
    const judged = facts.overrides.map((override) => ({ override, why: whyVoid(override, findings, facts) }));
    const marked = findings.map((finding) => {
        if (!isOpenSoft(finding))
            return finding;
        const found = judged.find(({ override, why }) => why === undefined && override.rule === finding.rule);
        if (found === undefined)
            return finding;
        const { by, reason } = found.override;
        return { ...finding, override: { by: by.login, reason } };
    });
    return {
        findings: marked,
        uses: judged.map(({ override, why }) => ({
            override,
            state: why === undefined ? 'used' : 'void',
            message: why ?? 'for this head and this plan only',
        })),
    };
}
/** Whether this is what an override can let through. */
function isOpenSoft({ level, status, waiver }) {
    return level === 'soft' && status === 'fail' && waiver === undefined;
}
function whyVoid(override, findings, { headSha, digest, by, asked }) {
    const theirs = findings.filter(({ rule }) => rule === override.rule);
    if (override.headSha !== headSha)
        return 'it was given for another head';
    if (override.digest !== digest)
        return 'it was given for another plan';
    if (!by.some(({ id }) => id === override.by.id))
        return `${override.by.login} is not one of those who may override`;
    if (asked === undefined)
        return 'nobody knows who asked for this';
    if (asked.has(override.by.id))
        return `${override.by.login} asked for this`;
    if (theirs.some(({ level, status }) => level === 'hard' && status !== 'pass'))
        return 'a hard rule cannot be overridden';
    return theirs.some(isOpenSoft) ? undefined : 'there is nothing to override';
}

// EXTERNAL MODULE: ../src/policy/waivers.js + 2 modules
var waivers = __webpack_require__(2780);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
;// CONCATENATED MODULE: ../src/rego/names.js
/**
 * Names as conftest reads them: which rules judge, which exception silences one, and which packages a name means.
 * https://www.conftest.dev/, policy/engine.go and runner/test.go of conftest 0.69.0.
 */
/** Every package, as conftest's `--all-namespaces`. */
const EVERY_NAMESPACE = '*';
const FAILURE = /^(deny|violation)(_[a-zA-Z0-9]+)*$/;
const WARNING = /^warn(_[a-zA-Z0-9]+)*$/;
/** Looks like a rule that was meant to judge, and is none. */
const NEARLY = /^([Dd]en(y|ied|ies)|[Vv]iolations?|[Ww]arn(ings?)?)([^a-z].*)?$/;
/** Whether a rule judges, by its name; undefined: it is a helper. */
function kindOfRule(name) {
    if (FAILURE.test(name))
        return 'failure';
    return WARNING.test(name) ? 'warning' : undefined;
}
/** A name that conftest takes for a helper, and its author hardly: `denyAll`, `Deny`, `warn_low-cost`. */
function isNearlyRule(name) {
    return kindOfRule(name) === undefined && NEARLY.test(name);
}
/** What `exception` must give to silence a rule: its name without `deny_`; `""` for a rule without a suffix. */
function exceptionName(rule) {
    if (!rule.includes('_'))
        return '';
    // One after the other, as conftest cuts them: `violation_deny_x` is silenced by `x`.
    return ['violation_', 'deny_', 'warn_'].reduce((name, prefix) => (name.startsWith(prefix) ? name.slice(prefix.length) : name), rule);
}
/** Packages that the wanted names mean, and wanted names that mean none. `*`, `?` and `[…]` as in Go's `path.Match`. */
function chooseNamespaces(available, wanted) {
    const matchers = wanted.map((pattern) => ({ pattern, matches: matcher(pattern) }));
    return {
        chosen: [...new Set(available)].filter((name) => matchers.some(({ matches }) => matches(name))),
        unmatched: matchers
            .filter(({ matches }) => !available.some((name) => matches(name)))
            .map(({ pattern }) => pattern),
    };
}
/** A pattern that `path.Match` calls malformed matches nothing here, so that it is reported as matching nothing. */
function matcher(pattern) {
    if (pattern === EVERY_NAMESPACE)
        return () => true;
    if (!/[*?[\\]/.test(pattern))
        return (name) => name === pattern;
    const source = patternSource(pattern);
    if (source === undefined)
        return () => false;
    const expression = new RegExp(`^${source}$`, 's');
    return (name) => expression.test(name);
}
function patternSource(pattern) {
    let source = '';
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern.charAt(at);
        if (character === '*') {
            // Two in a row mean the same as one; as an expression they would take exponential time.
            if (pattern.charAt(at - 1) !== '*')
                source += '[^/]*';
        }
        else if (character === '?')
            source += '[^/]';
        else if (character === '[') {
            const end = pattern.indexOf(']', at + 2);
            if (end === -1)
                return undefined;
            const held = pattern.slice(at + 1, end);
            if (!/^\^?([\w.](-[\w.])?)+$/.test(held))
                return undefined;
            source += `[${held}]`;
            at = end;
        }
        else
            source += character.replace(/[\\^$.|+(){}\]/-]/g, '\\$&');
    }
    return source;
}

// EXTERNAL MODULE: ../src/rego/secrets.js
var secrets = __webpack_require__(4094);
;// CONCATENATED MODULE: ../src/rego/subject.js
/**
 * Which resource a message of a policy is about. Policies written for conftest say it in the message only; a waiver
 * and a person need it by itself.
 */
function subjectFinder(document) {
    const addresses = new Set(addressesOf(document));
    if (addresses.size === 0)
        return () => undefined;
    return (message) => {
        const named = [...addresses].filter((address) => stands(message, address));
        return named.length === 1 ? named[0] : undefined;
    };
}
/** As a whole: not as a part of a longer name, of another index, or of an address in a module. */
function stands(message, address) {
    for (let at = message.indexOf(address); at !== -1; at = message.indexOf(address, at + 1)) {
        const before = message.charAt(at - 1);
        const after = message.slice(at + address.length, at + address.length + 2);
        if (!/[\w.\]-]/.test(before) && !/^([\w[-]|\.\w)/.test(after))
            return true;
    }
    return false;
}
function addressesOf(document) {
    if (document === null || typeof document !== 'object' || !('resource_changes' in document))
        return [];
    const changes = document.resource_changes;
    if (!Array.isArray(changes))
        return [];
    return changes.flatMap((change) => change !== null &&
        typeof change === 'object' &&
        'address' in change &&
        typeof change.address === 'string' &&
        change.address !== ''
        ? [change.address]
        : []);
}

;// CONCATENATED MODULE: ../src/rego/findings.js



const ORDER = ['shadow', 'advisory', 'soft', 'hard'];
function findingWriter(document, options) {
    const hide = (0,secrets/* secretHider */.T)(document.value);
    const subjectOf = subjectFinder(document.value);
    const base = {
        source: 'rego',
        phase: options.phase ?? 'plan',
        resource: document.name,
        ...(options.file === undefined ? {} : { file: options.file }),
    };
    return {
        holds: (rule) => ({
            rule: idOf(rule),
            level: levelOf(rule, undefined, options),
            status: 'pass',
            ...base,
            message: 'holds',
        }),
        found: (rule, result) => ({
            rule: idOf(rule, result),
            level: levelOf(rule, result, options),
            status: 'fail',
            ...base,
            resource: hide(result.resource ?? subjectOf(result.message) ?? document.name),
            message: hide(result.message),
            ...placeOf(result),
            ...(result.remedy === undefined ? {} : { remedy: hide(result.remedy) }),
        }),
        excepted: (rule, results) => ({
            rule: idOf(rule),
            level: 'advisory',
            status: 'fail',
            ...base,
            message: hide(`\`exception\` of package ${rule.namespace} silences the whole rule: ${results.length} not counted, first: ${results[0]?.message ?? ''}`),
            remedy: 'write a waiver for the one resource, and take the exception out of the policy',
        }),
        broken: (rule, why, { file, line }, remedy) => ({
            rule: typeof rule === 'string' ? rule : idOf(rule),
            level: 'hard',
            status: 'unknown',
            ...base,
            message: hide(why),
            ...(file === undefined ? {} : { file }),
            ...(file === undefined || line === undefined ? {} : { line }),
            remedy,
        }),
    };
}
/** `main.deny_naming`; with the name that a result gives itself, `main.deny/AWS-1`. */
function idOf({ namespace, name }, result) {
    const own = result?.id;
    return own !== undefined && OWN_ID.test(own) ? `${namespace}.${name}/${own}` : `${namespace}.${name}`;
}
const OWN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
/**
 * The platform's word, else the name's: deny and violation are hard, warn is advisory. What a result says of itself
 * counts only upwards, so that a `deny` that conftest fails on never passes here.
 */
function levelOf(rule, result, { levels = {} }) {
    const set = levels[idOf(rule, result)] ?? levels[idOf(rule)];
    if (set !== undefined)
        return set;
    const byName = kindOfRule(rule.name) === 'warning' ? 'advisory' : 'hard';
    const own = ORDER.find((level) => level === result?.level);
    return own !== undefined && ORDER.indexOf(own) > ORDER.indexOf(byName) ? own : byName;
}
function placeOf({ file, line }) {
    if (file === undefined)
        return {};
    return line === undefined ? { file } : { file, line };
}

// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
// EXTERNAL MODULE: ../src/rego/options.js
var rego_options = __webpack_require__(1169);
;// CONCATENATED MODULE: ../src/rego/load.js




/** Reads policies and settles which rules are asked. Whatever would leave nothing to ask is a problem. */
async function loadRego(files, options, engine) {
    const rego = new Map([...files].filter(([path]) => path.endsWith('.rego')));
    if (rego.size === 0) {
        return (0,result/* problems */.Bk)({
            code: 'rego-missing',
            message: 'there is no .rego file in the folder of policies: nothing would be judged',
            remedy: 'add a policy, or take the section `rego` out of policies/guardrails.yaml',
        });
    }
    const parsed = await engine.parse(rego, options.version ?? 'auto');
    if (!parsed.ok)
        return parsed;
    const modules = parsed.value;
    const refused = modules.flatMap((module) => refusedIn(module, engine.refused));
    if (refused.length > 0)
        return (0,result/* problems */.Bk)(...refused);
    const wanted = options.namespaces ?? [rego_options/* DEFAULT_NAMESPACE */.oQ];
    const { chosen, unmatched } = chooseNamespaces(modules.map(({ namespace }) => namespace), wanted);
    if (unmatched.length > 0)
        return (0,result/* problems */.Bk)(...unmatched.map((name) => unknownNamespace(name, modules)));
    const rules = chosen.flatMap((namespace) => rulesOf(namespace, modules));
    const empty = wanted.filter((name) => chosen.includes(name) && !rules.some((rule) => rule.namespace === name));
    if (empty.length > 0 || rules.length === 0)
        return (0,result/* problems */.Bk)(noRules(empty.length > 0 ? empty : wanted));
    const misnamed = unknownLevels(options, rules);
    if (misnamed.length > 0)
        return (0,result/* problems */.Bk)(...misnamed);
    return (0,result.ok)({ modules, rules, traps: modules.filter(isChosen(chosen)).flatMap(trapsIn) });
}
function isChosen(chosen) {
    return ({ namespace }) => chosen.includes(namespace);
}
/** Rules of a package, each once, in code order. Names that differ in case are two rules; conftest asks only one. */
function rulesOf(namespace, modules) {
    const all = modules.filter((module) => module.namespace === namespace).flatMap(({ rules }) => rules);
    const hasException = all.some(({ name }) => name === 'exception');
    const names = all.filter(isAskable).map(({ name }) => name);
    return [...new Set(names)].map((name) => ({
        namespace,
        name,
        exception: hasException ? exceptionName(name) : undefined,
    }));
}
function isAskable({ name, shape }) {
    return kindOfRule(name) !== undefined && shape !== 'function';
}
function trapsIn({ file, namespace, rules }) {
    return rules.flatMap(({ name, line, shape, constant }) => {
        const trap = { rule: { namespace, name }, file, line };
        if (isNearlyRule(name) && shape !== 'function') {
            const why = `\`${name}\` is not asked: rules that judge are called deny, warn or violation, or deny_…, warn_…, violation_… with letters and digits`;
            return [
                {
                    ...trap,
                    why,
                    remedy: 'rename it, so that it is asked or does not look as if it were',
                    isDoubt: true,
                },
            ];
        }
        if (kindOfRule(name) === undefined)
            return [];
        const remedy = `write \`${name} contains msg if { … }\``;
        if (shape === 'function')
            return [{ ...trap, why: 'it takes arguments, so that nobody can ask it', remedy, isDoubt: false }];
        if (shape === 'object')
            return [
                {
                    ...trap,
                    why: 'it fills an object, not a set: no message would ever come out of it',
                    remedy,
                    isDoubt: false,
                },
            ];
        if (constant !== undefined) {
            const why = `it gives \`${JSON.stringify(constant)}\`, not a set of messages: \`if\` without \`contains\``;
            return [{ ...trap, why, remedy, isDoubt: false }];
        }
        return [];
    });
}
function refusedIn({ file, calls }, refused) {
    return refused
        .filter((name) => calls.includes(name))
        .map((name) => ({
        code: 'rego-refused',
        message: `\`${name}\` is refused: policies get no network, no environment and no other files`,
        file,
        remedy: 'judge what stands in `input` and in `data`',
    }));
}
function unknownNamespace(name, modules) {
    const available = [...new Set(modules.map(({ namespace }) => namespace))].sort();
    const guess = (0,nearest/* nearest */.p)(name, available);
    return {
        code: 'rego-namespace',
        message: `no policy is in package \`${name}\`: nothing would be judged`,
        allowed: available,
        remedy: guess === undefined
            ? `name a package that exists: ${available.map((one) => `\`${one}\``).join(', ')}`
            : `did you mean \`${guess}\`?`,
    };
}
function noRules(namespaces) {
    return {
        code: 'rego-no-rules',
        message: `package ${namespaces.map((name) => `\`${name}\``).join(', ')} has no deny, warn or violation: nothing would be judged`,
        allowed: ['deny', 'warn', 'violation', 'deny_…', 'warn_…', 'violation_…'],
        remedy: 'name a package that has some',
    };
}
function unknownLevels({ levels = {} }, rules) {
    const known = rules.map(({ namespace, name }) => `${namespace}.${name}`);
    return Object.keys(levels)
        .filter((key) => !known.includes(key.split('/')[0] ?? ''))
        .map((key) => {
        const guess = (0,nearest/* nearest */.p)(key, known);
        return {
            code: 'rego-level',
            message: `\`rego.levels\` names \`${key}\`, and there is no such rule`,
            field: '/rego/levels',
            allowed: known,
            remedy: guess === undefined ? `remove \`${key}\`` : `did you mean \`${guess}\`?`,
        };
    });
}

// EXTERNAL MODULE: ../src/kit/fields.js
var fields = __webpack_require__(207);
// EXTERNAL MODULE: ../src/kit/log-safe.js
var log_safe = __webpack_require__(9654);
;// CONCATENATED MODULE: ../src/rego/result.js


/** Reads what a rule gave. No value is an undefined rule: nothing was found. */
function readRuleValue(values) {
    const results = [];
    const broken = [];
    for (const value of values) {
        if (!Array.isArray(value)) {
            broken.push(`it gives ${kindOf(value)} and not a set of messages`);
            continue;
        }
        for (const element of value) {
            const result = readElement(element);
            if (typeof result === 'string')
                broken.push(result);
            else
                results.push(result);
        }
    }
    return { results, broken: [...new Set(broken)] };
}
function readElement(element) {
    if (typeof element === 'string')
        return element === '' ? 'it gives an empty message' : { ...NOTHING, message: element };
    if (!(0,fields/* isRecord */.u4)(element))
        return `it gives ${kindOf(element)}, neither a message nor an object with \`msg\``;
    const message = element['msg'];
    if (typeof message !== 'string')
        return 'it gives an object without a `msg` that is text';
    if (message === '')
        return 'it gives an object with an empty `msg`';
    return {
        message,
        ...locationOf(element['_loc']),
        resource: textOf(element['resource']) ?? textOf(element['address']),
        id: textOf(element['id']),
        remedy: textOf(element['remedy']) ?? textOf(element['remediation']),
        level: textOf(element['level']),
    };
}
const NOTHING = {
    file: undefined,
    line: undefined,
    resource: undefined,
    id: undefined,
    remedy: undefined,
    level: undefined,
};
/** A place that is none is left out, as in conftest. A file outside the repository is no place either. */
function locationOf(value) {
    if (!(0,fields/* isRecord */.u4)(value))
        return { file: undefined, line: undefined };
    const { file, line } = value;
    const isInside = typeof file === 'string' &&
        file !== '' &&
        !file.startsWith('/') &&
        !file.split('/').includes('..') &&
        (0,log_safe/* logSafe */.s)(file) === file;
    const isLine = typeof line === 'number' && Number.isSafeInteger(line) && line > 0;
    return { file: isInside ? file : undefined, line: isLine ? line : undefined };
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ../src/rego/judge.js





/**
 * Judges documents by policies written for conftest: the same verdict for the same folder, but for what conftest
 * passes over in silence (docs/policy-rego.md). A problem means that nothing could be judged, and blocks.
 */
async function judgeRego(input, engine) {
    const { documents, options } = input;
    const parts = documents.map(partsOf);
    if (parts.length === 0 || parts.some(({ length }) => length === 0)) {
        return (0,result/* problems */.Bk)({
            code: 'rego-no-input',
            message: 'there is no document, or one that is an empty list: the policies have nothing to judge',
            remedy: 'give them a plan',
        });
    }
    const loaded = await loadRego(input.files, options, engine);
    if (!loaded.ok)
        return loaded;
    const findings = [];
    for (const document of parts.flat()) {
        const found = await judgeDocument(document, input, loaded.value, engine);
        if (!found.ok)
            return found;
        findings.push(...found.value);
    }
    return (0,result.ok)(findings);
}
/** A list is judged element by element, each by itself, as conftest does with the documents of a YAML file. */
function partsOf({ name, value }) {
    if (!Array.isArray(value))
        return [{ name, value }];
    return value.map((element) => ({ name, value: element }));
}
async function judgeDocument(document, input, { modules, rules, traps }, engine) {
    const write = findingWriter(document, input.options);
    const query = {
        files: input.files,
        modules,
        data: input.data,
        facts: {
            conftest: { file: fileFacts(document.name) },
            ...(input.options.facts === undefined ? {} : { leasehold: input.options.facts }),
        },
        input: document.value,
    };
    const findings = traps.map(({ rule, why, remedy, isDoubt, ...place }) => isDoubt
        ? { ...write.broken(rule, why, place, remedy), level: 'advisory', status: 'fail' }
        : write.broken(rule, why, place, remedy));
    const errors = new Map();
    for (const { rule, answer } of await ask(query, rules, engine)) {
        if (!answer.ok) {
            const thrown = answer.problems.filter(({ code }) => code === 'rego-rule-failed');
            if (thrown.length < answer.problems.length)
                return answer;
            findings.push(...thrown.map((problem) => threw(write, rule, problem)));
            continue;
        }
        for (const problem of answer.value.builtinErrors)
            errors.set(JSON.stringify(problem), problem);
        const [given] = answer.value.rules;
        if (given === undefined)
            throw new result/* Fault */.vC('rego-no-answer', `the policy engine gave no answer about ${rule.namespace}.${rule.name}`);
        findings.push(...findingsOf(write, rule, given));
    }
    for (const problem of errors.values())
        findings.push(builtinFailed(write, problem, modules));
    return (0,result.ok)(withoutContradiction(findings));
}
/** A rule that could not be judged does not hold as well. */
function withoutContradiction(findings) {
    const open = new Set(findings.filter(({ status }) => status === 'unknown').map(({ rule }) => rule));
    return findings.filter(({ rule, status }) => status !== 'pass' || !open.has(rule));
}
/** All rules at once; only when one of them throws, each by itself, so that the others are still judged. */
async function ask(query, rules, engine) {
    const together = await engine.evaluate({ ...query, rules });
    if (together.ok) {
        const { builtinErrors } = together.value;
        return rules.map((rule, index) => {
            const given = together.value.rules[index];
            return { rule, answer: (0,result.ok)({ rules: given === undefined ? [] : [given], builtinErrors }) };
        });
    }
    if (together.problems.some(({ code }) => code !== 'rego-rule-failed'))
        return rules.slice(0, 1).map((rule) => ({ rule, answer: together }));
    const answers = [];
    for (const rule of rules)
        answers.push({ rule, answer: await engine.evaluate({ ...query, rules: [rule] }) });
    return answers;
}
function findingsOf(write, rule, { values, isExcepted }) {
    const { results, broken } = readRuleValue(values);
    const unreadable = broken.map((why) => write.broken(rule, why, {}, `write \`${rule.name} contains msg if { … }\`, where msg is text`));
    if (isExcepted && results.length > 0)
        return [...unreadable, write.excepted(rule, results)];
    if (results.length === 0)
        return unreadable.length > 0 ? unreadable : [write.holds(rule)];
    return [...unreadable, ...results.map((result) => write.found(rule, result))];
}
function threw(write, rule, problem) {
    return write.broken(rule, `it could not be evaluated: ${problem.message}`, problem, 'correct the policy');
}
/** The rule whose clause an error stands in, as far as lines say. */
function builtinFailed(write, problem, modules) {
    const module = modules.find(({ file }) => file === problem.file);
    const line = problem.line ?? 0;
    const clause = module?.rules.filter((rule) => (rule.line ?? Infinity) <= line).at(-1);
    const rule = module === undefined
        ? 'rego'
        : clause === undefined
            ? module.namespace
            : `${module.namespace}.${clause.name}`;
    const isJudging = clause !== undefined && kindOfRule(clause.name) !== undefined;
    return write.broken(rule, `a built-in function failed, so that ${isJudging ? 'the rule' : 'what depends on it'} may not have been judged: ${problem.message}`, problem, 'look first whether the value has the form that the function needs');
}
/** What conftest puts at `data.conftest.file`. */
function fileFacts(name) {
    const cut = name.lastIndexOf('/');
    if (cut === -1)
        return { name, dir: '.' };
    return { name: name.slice(cut + 1), dir: cut === 0 ? '/' : name.slice(0, cut) };
}

;// CONCATENATED MODULE: ../src/run/judge-rego.js


const NO_REGO = { findings: [], problems: [], engines: [] };
/** Asks every Rego policy about documents. Whatever keeps a policy from being asked is a problem, and so no pass. */
async function askRego(policies, documents, options, engine) {
    if (engine === undefined)
        return { ...NO_REGO, problems: [noEngine()] };
    const name = await engine.name();
    const found = name.ok
        ? await judgeRego({ ...policies, documents, options: { ...policies.options, ...options } }, engine)
        : (0,result/* problems */.Bk)(...name.problems);
    const engines = name.ok ? [name.value] : [];
    return found.ok
        ? { findings: found.value, problems: [], engines }
        : { findings: [], problems: found.problems, engines };
}
function noEngine() {
    return {
        code: 'opa-missing',
        message: 'there are Rego policies, and nothing here that evaluates them',
        remedy: 'name an OPA binary, or let the pinned one be installed',
    };
}

// EXTERNAL MODULE: ../src/run/judge-scans.js + 2 modules
var judge_scans = __webpack_require__(4097);
;// CONCATENATED MODULE: ../src/run/judge.js







/**
 * Judges one lease: guardrails on the request and on the plan, Rego on the plan, then waivers, then overrides, then one
 * word for all.
 * The pull request's check, `leasehold check` and every apply ask this and nothing else, so that they cannot differ.
 */
async function judge(input) {
    const { request, module, plan, config, policies, others, now } = input;
    const rego = await judgeByRego(input);
    const scans = judgeByScans(input);
    const problems = [...rego.problems, ...scans.problems];
    const found = [
        ...(0,judge_lease/* judgeLease */.Q)({ request, module, config, ...policies, others, plan }),
        ...rego.findings,
        ...scans.findings,
    ];
    const facts = { waivers: policies.waivers, now, approvers: config.approvers, lease: request.lease };
    const waived = (0,waivers/* applyWaivers */.Kw)(found, facts);
    const overridden = await override(waived.findings, input);
    return {
        verdict: (0,levels/* verdictWith */.EC)(overridden.findings, problems),
        findings: overridden.findings,
        problems,
        waivers: waived.uses,
        overrides: overridden.uses,
        engines: rego.engines,
    };
}
/** Rego policies judge plans. A plan that is missing is told by the guardrails; where none is needed, there is none. */
async function judgeByRego({ policies, plan, request, engine }) {
    if (policies.rego === undefined || plan.kind !== 'read')
        return NO_REGO;
    const { lease, team, name, environment, module, region, owner, path } = request;
    const facts = { lease, team, name, environment, module, region, owner: owner.login };
    return askRego(policies.rego, [{ name: lease, value: plan.plan }], { facts, file: path }, engine);
}
/** Scanners are asked about what is planned, as Rego is. */
function judgeByScans({ policies, plan, request, scans }) {
    if (scans === undefined || plan.kind !== 'read')
        return { findings: [], problems: [] };
    const about = { resource: request.lease, file: request.path, plan: plan.plan };
    return (0,judge_scans/* judgeScans */.C)(policies.guardrails, scans, about);
}
async function override(findings, { readOverrides, plan, policies }) {
    const by = policies.guardrails.overrides?.by ?? [];
    // A plan that is missing is not "nothing planned": no override is bound to it.
    const canOverride = by.length > 0 && plan.kind !== 'missing' && findings.some(isOpenSoft);
    if (readOverrides === undefined || !canOverride)
        return { findings, uses: [] };
    const digest = plan.kind === 'read' ? (0,plan_plan/* planDigest */.Gb)(plan.plan) : null;
    return applyOverrides(findings, { ...(await readOverrides()), digest, by });
}


/***/ }),

/***/ 4939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPolicies)
});

// UNUSED EXPORTS: withLevels

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/platform/load.js + 4 modules
var load = __webpack_require__(4737);
// EXTERNAL MODULE: ../src/policy/waivers.js + 2 modules
var waivers = __webpack_require__(2780);
// EXTERNAL MODULE: ../src/rego/options.js
var options = __webpack_require__(1169);
;// CONCATENATED MODULE: ../src/run/rego-policies.js

/**
 * Reads the policies of trusted files. Undefined: there are none, and the guardrails ask for none. Where they ask for
 * some the files may be empty, which judging answers with a problem.
 */
async function loadRegoPolicies(tree, guardrails) {
    const { rego } = guardrails;
    const files = await filesUnder(tree, rego?.folder ?? options/* REGO_FOLDER */.fi, /\.rego$/);
    if (rego === undefined && files.size === 0)
        return undefined;
    const data = new Map();
    for (const folder of rego?.data ?? [options/* REGO_DATA_FOLDER */.k9])
        for (const [path, content] of await filesUnder(tree, folder, /\.(ya?ml|json)$/))
            // A file that is named itself lies at the root of the data, as with `conftest --data file`.
            data.set(freeName(data, path === folder ? baseName(path) : path.slice(folder.length + 1)), content);
    return { files, data, options: (0,options/* optionsOf */.cz)(guardrails) };
}
async function filesUnder(tree, folder, wanted) {
    const found = new Map();
    const own = wanted.test(folder) ? await tree.read(folder) : undefined;
    if (own !== undefined)
        return found.set(folder, own);
    for (const { path, kind } of await tree.list(folder)) {
        if (!wanted.test(path) || (kind !== 'file' && kind !== 'executable'))
            continue;
        const content = await tree.read(path);
        if (content !== undefined)
            found.set(path, content);
    }
    return found;
}
/** Folders decide where data lies, not names of files: two of one name are both read, as with two `--data`. */
function freeName(taken, path) {
    const cut = path.lastIndexOf('/') + 1;
    return taken.has(path) ? freeName(taken, `${path.slice(0, cut)}_${path.slice(cut)}`) : path;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ../src/run/policies.js





/** Reads the policies of trusted files. No policies at all is a problem: nothing evaluated is never success. */
async function loadPolicies(tree, choice = {}) {
    const [guardrails, prices, waivers] = await Promise.all([
        choice.guardrails === undefined
            ? (0,load/* loadGuardrails */.Pw)(tree)
            : (0,load/* readGuardrails */.h3)(choice.guardrails.path, choice.guardrails.content),
        (0,load/* loadPrices */.$W)(tree),
        loadWaivers(tree),
    ]);
    if (!guardrails.ok || !prices.ok || !waivers.ok) {
        return (0,result/* problems */.Bk)(...[guardrails, prices, waivers].flatMap((read) => (read.ok ? [] : read.problems)));
    }
    if (guardrails.value === undefined)
        return (0,result/* problems */.Bk)(guardrailsMissing(tree));
    const rego = choice.rego === undefined
        ? await loadRegoPolicies(tree, guardrails.value)
        : withLevels(choice.rego, guardrails.value);
    return (0,result.ok)({ guardrails: guardrails.value, prices: prices.value, waivers: waivers.value, rego });
}
function guardrailsMissing({ name }) {
    return {
        code: 'guardrails-missing',
        message: `there is no ${load/* GUARDRAILS_PATH */.r} in ${name}: nothing would be judged`,
        file: load/* GUARDRAILS_PATH */.r,
        line: 1,
        field: '',
        allowed: ['guardrails, see schemas/guardrails.schema.json'],
        remedy: `write ${load/* GUARDRAILS_PATH */.r} on the default branch`,
    };
}
/** Waivers are optional; a file of them that cannot be read is not the same as none. */
async function loadWaivers(tree) {
    const content = await tree.read(waivers/* WAIVERS_PATH */.Qp);
    return content === undefined ? (0,result.ok)([]) : (0,waivers/* readWaivers */.Sr)(content);
}
/** Policies that were named by themselves still have the levels that the guardrails give them; what was said goes first. */
function withLevels(rego, guardrails) {
    return guardrails === undefined ? rego : { ...rego, options: { ...(0,options/* optionsOf */.cz)(guardrails), ...rego.options } };
}


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   MJ: () => (/* binding */ priceInBase),
/* harmony export */   Tw: () => (/* binding */ teamLeases)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _module_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2212);
/* harmony import */ var _price_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8279);
/* harmony import */ var _request_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(170);
/* harmony import */ var _request_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5525);






/** What the base branch's request of a lease costs; `undefined` when there is none, or none that can be read. */
async function priceInBase(base, path, { prices }) {
    const place = (0,_request_path_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequestPath */ .I)(path);
    const content = place.ok ? await base.read(path) : undefined;
    if (!place.ok || content === undefined)
        return undefined;
    const peeked = (0,_request_read_js__WEBPACK_IMPORTED_MODULE_5__/* .peekRequest */ .v)(path, content);
    const config = await (0,_platform_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(base).config();
    if (!peeked.ok || !config.ok)
        return undefined;
    const { team, name } = place.value;
    const hasStack = (await base.id((0,_request_path_js__WEBPACK_IMPORTED_MODULE_4__/* .stackFolder */ .pl)(team, name))) !== undefined;
    const module = hasStack
        ? await (0,_module_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFrozenModule */ .dP)(base, team, name)
        : await (0,_platform_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .t)(base).module(peeked.value.module);
    if (!module.ok || module.value.manifest.name !== peeked.value.module)
        return undefined;
    const request = (0,_request_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readRequest */ .i)(path, content, { config: config.value, module: module.value });
    if (!request.ok)
        return undefined;
    const { inputs, region } = request.value;
    return (0,_price_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatePrice */ .c9)(module.value.manifest.price, inputs, region, prices);
}
/**
 * A team's leases once a change is merged: its other requests in base, and those of the change. What cannot be read has
 * no price, which is not 0.
 * @param changed price by path of every request that the change touches; `undefined` for one that it deletes
 */
async function teamLeases(base, team, changed, policies) {
    const paths = (await base.list(`requests/${team}`)).map(({ path }) => path);
    const kept = paths.filter((path) => !changed.has(path) && (0,_request_path_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequestPath */ .I)(path).ok);
    const others = kept.map(async (path) => ({
        lease: leaseOfPath(path),
        price: await priceInBase(base, path, policies),
    }));
    const theirs = [...changed].flatMap(([path, price]) => path.startsWith(`requests/${team}/`) && price !== undefined ? [{ lease: leaseOfPath(path), price }] : []);
    return [...(await Promise.all(others)), ...theirs];
}
/** What they cost together. */
function spendOf(team, leases, { teams }) {
    return {
        team,
        usdMonth: (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(leases.reduce((sum, { price }) => sum + (price?.usdMonth ?? 0), 0)),
        budgetUsdMonth: teams.get(team)?.budgetUsdMonth,
        unpriced: leases.reduce((sum, { price }) => sum + (price?.unpriced ?? 1), 0),
    };
}
function leaseOfPath(path) {
    return path.slice('requests/'.length, -'.yaml'.length);
}


/***/ })

};
