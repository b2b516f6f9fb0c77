export const id = 3483;
export const ids = [3483];
export const modules = {

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requestSchema)
/* harmony export */ });
// Generated from schemas/request.schema.json by `npm run generate`. Do not edit.
const requestSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:request:1',
    title: 'Request',
    description: 'requests/<team>/<name>.yaml: what a person asks for. Team and name come from the path.',
    type: 'object',
    additionalProperties: false,
    required: ['module', 'environment', 'owner', 'lease'],
    properties: {
        module: {
            type: 'string',
            description: 'Golden path to use: a folder in modules/.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
        },
        environment: {
            type: 'string',
            description: 'Environment in leasehold.yaml.',
            pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
        },
        owner: {
            type: 'string',
            description: 'GitHub login of the person who answers for it; a member of the team.',
            pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(\\[bot\\])?$',
        },
        lease: {
            type: 'string',
            description: 'How long it lives, counted from ready: hours, days or weeks (`12h`, `14d`, `2w`), or `permanent` where the environment allows it.',
            pattern: '^([1-9][0-9]{0,3}[hdw]|permanent)$',
            examples: ['14d', '2w', '12h', 'permanent'],
        },
        $schema: { type: 'string', description: 'For editors.' },
        region: {
            type: 'string',
            description: "AWS region; else the environment's.",
            pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
            examples: ['eu-west-1'],
        },
        inputs: {
            type: 'object',
            additionalProperties: true,
            description: "The module's inputs; its module.yaml says which.",
        },
        end: {
            type: 'object',
            description: 'Written to end the lease early.',
            additionalProperties: false,
            required: ['at'],
            properties: {
                at: {
                    type: 'string',
                    description: 'When it ends, RFC 3339 with offset.',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$',
                    examples: ['2026-12-01T09:00:00Z'],
                },
                data: { enum: ['snapshot', 'discard'], description: 'What happens to the data.' },
            },
        },
        'accept-data-loss': {
            type: 'string',
            description: "The owner's word that data may be lost: the digest of exactly that plan, as the policy comment shows it. Not needed to end a lease.",
            pattern: '^sha256:[0-9a-f]{64}$',
        },
    },
};


/***/ }),

/***/ 9744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   hH: () => (/* binding */ sayHours),
/* harmony export */   wh: () => (/* binding */ parseLength)
/* harmony export */ });
const LENGTH = /^([1-9][0-9]{0,3})([hdw])$/;
const HOURS = { h: 1, d: 24, w: 168 };
/** Reads `12h`, `14d`, `2w` or `permanent`; anything else, also a number without unit, is `undefined` (L3). */
function parseLength(text) {
    if (text === 'permanent')
        return { kind: 'permanent' };
    const hours = parseDuration(text);
    return hours === undefined || typeof text !== 'string' ? undefined : { kind: 'for', hours, text };
}
/** Hours of `12h`, `14d` or `2w`. A day is 24 hours: arithmetic is in UTC instants only (L7). */
function parseDuration(text) {
    const match = typeof text === 'string' ? LENGTH.exec(text) : null;
    if (match === null)
        return undefined;
    const unit = match[2];
    return Number(match[1]) * HOURS[unit];
}
/** `14 days`, `1 day`, `12 hours`; weeks are said in days. */
function sayHours(hours) {
    const [count, unit] = hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour'];
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 9086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isOfficeTime),
/* harmony export */   TH: () => (/* binding */ nextOfficeTime),
/* harmony export */   UW: () => (/* binding */ parseTimeOfDay),
/* harmony export */   XF: () => (/* binding */ SHORTEST_MINUTES),
/* harmony export */   bs: () => (/* binding */ parseDays)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6476);


/**
 * The shortest that office hours may be. The reaper runs hourly and comes late, and clocks are put forward by an hour:
 * in two hours it comes by at least once, on every day.
 */
const SHORTEST_MINUTES = 120;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A week, and the days at both ends that another offset may move. */
const DAYS_AHEAD = 9;
function isOfficeTime(instant, { days, from, to, timeZone }) {
    const { day, minutes } = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .wallTimeOf */ .P5)(instant, timeZone);
    return days.has(day) && minutes >= from && minutes < to;
}
/** The instant itself when it is in office hours, else when the next ones begin: within a week. */
function nextOfficeTime(instant, hours) {
    if (isOfficeTime(instant, hours))
        return instant;
    const { wall, minutes } = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .wallTimeOf */ .P5)(instant, hours.timeZone);
    const midnight = wall - minutes * MINUTE;
    for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
        const opens = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOfWall */ .l3)(midnight + ahead * DAY + hours.from * MINUTE, hours.timeZone);
        if (opens > instant && isOfficeTime(opens, hours))
            return opens;
    }
    // Not reached with a day of the week and SHORTEST_MINUTES: no zone skips the same weekday twice.
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(Date.parse(instant) + DAYS_AHEAD * DAY);
}
/** Days of `mon-fri`, `sun-thu` or `wed`; `undefined` for anything else. */
function parseDays(text) {
    const [first = '', last = first, ...rest] = text.split('-');
    const from = _time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .DAYS */ .qn.findIndex((day) => day === first);
    const to = _time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .DAYS */ .qn.findIndex((day) => day === last);
    if (from < 0 || to < 0 || rest.length > 0)
        return undefined;
    const count = ((to - from + 7) % 7) + 1;
    return new Set(Array.from({ length: count }, (_unused, index) => (from + index) % 7));
}
/** Minutes since midnight of `09:00`; `24:00` is the end of the day. `undefined` for anything else. */
function parseTimeOfDay(text) {
    const match = /^(\d{2}):([0-5]\d)$/.exec(text);
    if (match === null)
        return undefined;
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    return minutes <= 24 * 60 ? minutes : undefined;
}


/***/ }),

/***/ 6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ nearestTimeZone),
/* harmony export */   P5: () => (/* binding */ wallTimeOf),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   l3: () => (/* binding */ instantOfWall),
/* harmony export */   qn: () => (/* binding */ DAYS)
/* harmony export */ });
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8942);


/** Days of the week, from 0: Sunday, as JavaScript counts. */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const formats = new Map();
/** Whether IANA has a zone of this name; an offset such as `+01:00` is none, as it knows no summer. */
function isTimeZone(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        formatOf(name);
        return true;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
/** The zone that a misspelt name most likely meant. */
function nearestTimeZone(name) {
    return (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, ['UTC', ...Intl.supportedValuesOf('timeZone')]);
}
/** The wall time of an instant. The zone is always named, so that the machine's own (`TZ`) does not matter (L7). */
function wallTimeOf(instant, zone) {
    const parts = new Map(formatOf(zone)
        .formatToParts((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(instant))
        .map(({ type, value }) => [type, value]));
    const figure = (type) => Number(parts.get(type));
    const day = Date.UTC(figure('year'), figure('month') - 1, figure('day'));
    const minutes = figure('hour') * 60 + figure('minute');
    return { wall: day + minutes * MINUTE, day: new Date(day).getUTCDay(), minutes };
}
/**
 * The first instant that has this wall time. Where clocks were put forward over it there is none: then the instant
 * that would have had it, had they not been.
 */
function instantOfWall(wall, zone) {
    const offsets = [wall - DAY, wall + DAY].map((near) => offsetAt(near, zone));
    const candidates = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
    const exact = candidates.find((time) => wallTimeOf((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(time), zone).wall === wall);
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(exact ?? wall - (offsets[0] ?? 0));
}
/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(time, zone) {
    return wallTimeOf((0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(time), zone).wall - Math.floor(time / MINUTE) * MINUTE;
}
/** Made once per zone: making one takes longer than some hundred uses. */
function formatOf(zone) {
    const known = formats.get(zone);
    if (known !== undefined)
        return known;
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
    });
    formats.set(zone, format);
    return format;
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ isChangeable),
/* harmony export */   In: () => (/* binding */ changeableInputs),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   iF: () => (/* binding */ checkInputSchema),
/* harmony export */   is: () => (/* binding */ inputSchema)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5627);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2653);



const VARIABLE = /^[a-z][a-z0-9_]*$/;
const validators = new WeakMap();
/** Checks inputs against the module's own schema and fills in its defaults. Fields are pointers within the request. */
function readInputs(module, raw) {
    let validate = validators.get(module.manifest);
    if (validate === undefined) {
        validate = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .validator */ .Nc)(module.manifest.inputs, { defaults: true, called: '`inputs`' });
        validators.set(module.manifest, validate);
    }
    const result = validate(structuredClone(raw ?? {}));
    if (result.ok)
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(result.value);
    return {
        ok: false,
        problems: result.problems.map((problem) => ({ ...problem, field: `/inputs${problem.field ?? ''}` })),
    };
}
/** Inputs that may change in a living lease. */
function isChangeable(module, input) {
    return inputSchema(module.manifest, input)?.['x-changeable'] === true;
}
/** The schema of one input; `undefined` when the module has none of that name. */
function inputSchema(manifest, input) {
    const properties = propertiesOf(manifest);
    const held = Object.hasOwn(properties, input) ? properties[input] : undefined;
    return isRecord(held) ? held : undefined;
}
/** Names of all of them, in the module's order. */
function changeableInputs(module) {
    return Object.keys(propertiesOf(module.manifest)).filter((name) => isChangeable(module, name));
}
/** The `inputs` of a module must be a strict JSON Schema of one closed object, whose properties can be Terraform variables. */
function checkInputSchema(manifest) {
    const schema = manifest.inputs;
    const found = [];
    if (schema['type'] !== 'object')
        found.push(wrong('/inputs/type', '`type` must be `object`', 'object'));
    if (schema['additionalProperties'] !== false) {
        found.push(wrong('/inputs/additionalProperties', 'an input that nobody knows must be refused', 'additionalProperties: false'));
    }
    for (const name of Object.keys(propertiesOf(manifest)).filter((key) => !VARIABLE.test(key))) {
        found.push(wrong(`/inputs/properties/${name}`, `\`${name}\` cannot be a Terraform variable`, `matching ${VARIABLE.source}`));
    }
    const failure = strictCompile(schema);
    if (failure !== undefined) {
        found.push(wrong('/inputs', `not a strict JSON Schema: ${failure}`, 'JSON Schema draft-07'));
    }
    return found;
}
function strictCompile(schema) {
    const ajv = new ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv({ strict: true, allErrors: true, logger: false });
    ajv.addVocabulary([...extensionsOf(schema)]);
    try {
        ajv.compile(schema);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Keywords of ours, `x-…`, that a strict compiler must be told about. */
function extensionsOf(value) {
    const found = new Set();
    const visit = (held) => {
        if (Array.isArray(held))
            held.forEach(visit);
        else if (isRecord(held)) {
            for (const [key, inner] of Object.entries(held)) {
                if (key.startsWith('x-'))
                    found.add(key);
                visit(inner);
            }
        }
    };
    visit(value);
    return found;
}
function propertiesOf(manifest) {
    const properties = manifest.inputs['properties'];
    return isRecord(properties) ? properties : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function wrong(field, message, allowed) {
    return { code: 'input-schema', message, field, allowed: [allowed], remedy: 'correct module.yaml' };
}


/***/ }),

/***/ 6465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FI: () => (/* binding */ LOCK_FILE),
  dp: () => (/* binding */ MODULE_MANIFEST),
  sA: () => (/* binding */ STACK_TEMPLATE),
  dP: () => (/* binding */ loadFrozenModule),
  Vw: () => (/* binding */ loadModule)
});

// UNUSED EXPORTS: RESERVED_NAMES, moduleDigest, moduleNames

;// CONCATENATED MODULE: ../src/formats/module.js
// Generated from schemas/module.schema.json by `npm run generate`. Do not edit.
const moduleManifestSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:module:1',
    title: 'ModuleManifest',
    description: 'modules/<module>/module.yaml: what a golden path offers.',
    type: 'object',
    additionalProperties: false,
    required: ['name', 'version', 'title', 'description', 'providers', 'inputs', 'outputs'],
    properties: {
        name: { type: 'string', description: 'As its folder.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
        version: { type: 'string', description: 'Version of the module.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
        title: { type: 'string', description: 'What people call it.', minLength: 3, maxLength: 60 },
        description: {
            type: 'string',
            description: 'One sentence for a developer.',
            minLength: 10,
            maxLength: 300,
        },
        providers: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['source', 'version'],
                properties: {
                    source: {
                        type: 'string',
                        description: 'Provider source address.',
                        pattern: '^[a-z0-9-]+/[a-z0-9-]+$',
                    },
                    version: { type: 'string', description: 'Exact version.', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
                },
            },
            description: 'Required providers.',
            minProperties: 1,
        },
        inputs: {
            type: 'object',
            additionalProperties: true,
            description: 'JSON Schema (draft-07) of the inputs; each property is a Terraform variable of the same name. `x-changeable: true` marks what may change in a living lease.',
        },
        outputs: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['description'],
                properties: {
                    description: { type: 'string', description: 'What it is.' },
                    sensitive: { type: 'boolean', description: 'Never leaves the state.', default: false },
                    secret: {
                        type: 'boolean',
                        description: 'Its value is the ARN of a secret in AWS Secrets Manager: a reference, not the secret. Whoever asked is told how to read it.',
                        default: false,
                    },
                },
            },
            description: 'Outputs that the requester gets.',
            propertyNames: { pattern: '^[a-z][a-z0-9_]*$' },
        },
        $schema: { type: 'string', description: 'For editors.' },
        'lease-variable': {
            type: 'string',
            description: 'Variable that receives the lease: object({uid, team, name, environment, account, region}).',
            pattern: '^[a-z][a-z0-9_]*$',
        },
        'reader-variable': {
            type: 'string',
            description: "Variable that receives the ARN of the team's role in the environment (`teams.<team>.roles`), which may read the secrets; null where there is none.",
            pattern: '^[a-z][a-z0-9_]*$',
        },
        lease: {
            type: 'object',
            description: 'Lease lengths for this module.',
            additionalProperties: false,
            required: [],
            properties: {
                default: { type: 'string', description: 'Suggested length.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
                max: { type: 'string', description: 'Longest length.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
            },
        },
        data: {
            type: 'object',
            description: 'Present when the module holds data.',
            additionalProperties: false,
            required: ['resources', 'final-snapshot'],
            properties: {
                resources: {
                    type: 'array',
                    items: { type: 'string', description: 'Resource type that holds data.' },
                    description: 'Resource types that hold data.',
                    minItems: 1,
                },
                'final-snapshot': { enum: ['ask', 'always', 'never'], description: 'How data ends.' },
                'end-variable': {
                    type: 'string',
                    description: "Variable that receives the owner's word at the end: `snapshot` or `discard`. Its default must keep the data. It may change nothing but `skip_final_snapshot` and `final_snapshot_identifier`.",
                    pattern: '^[a-z][a-z0-9_]*$',
                },
            },
        },
        price: {
            type: 'array',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['price', 'quantity', 'unit'],
                properties: {
                    price: {
                        description: 'Key in prices/aws.yaml, or a key by the value of an input.',
                        oneOf: [
                            { type: 'string', description: 'Key.' },
                            {
                                type: 'object',
                                description: 'By the value of an input.',
                                additionalProperties: false,
                                required: ['input', 'values'],
                                properties: {
                                    input: { type: 'string', description: 'Name of an input.' },
                                    values: {
                                        type: 'object',
                                        additionalProperties: { type: 'string', description: 'Key.' },
                                        description: 'Key by value.',
                                    },
                                },
                            },
                        ],
                    },
                    quantity: {
                        description: 'A number, or a number by the value of an input.',
                        oneOf: [
                            { type: 'number', description: 'Fixed quantity.', minimum: 0 },
                            {
                                type: 'object',
                                description: 'By the value of an input.',
                                additionalProperties: false,
                                required: ['input', 'values'],
                                properties: {
                                    input: { type: 'string', description: 'Name of an input.' },
                                    values: {
                                        type: 'object',
                                        additionalProperties: { type: 'number', description: 'Quantity.', minimum: 0 },
                                        description: 'Quantity by value.',
                                    },
                                },
                            },
                        ],
                    },
                    unit: { type: 'string', description: 'Unit of the quantity, as in the price table.' },
                    label: { type: 'string', description: 'What it is, for people.' },
                },
            },
            description: 'Price formula: the sum over its lines, USD a month.',
        },
        'usual-minutes': {
            type: 'array',
            items: { type: 'number', description: 'Minutes.', minimum: 0 },
            description: 'Usual time to apply: from, to.',
            minItems: 2,
            maxItems: 2,
        },
    },
};

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/nearest.js
var nearest = __webpack_require__(8942);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
;// CONCATENATED MODULE: ../src/module/contract.js
/** Variables that the toolkit fills in: a request must not, and each has one meaning. */
function checkRoles(manifest) {
    const given = [
        { name: manifest['lease-variable'], field: '/lease-variable' },
        { name: manifest['reader-variable'], field: '/reader-variable' },
        { name: manifest.data?.['end-variable'], field: '/data/end-variable' },
    ];
    const taken = new Set(Object.keys(manifest.inputs['properties'] ?? {}));
    const found = [];
    for (const { name, field } of given) {
        if (name === undefined)
            continue;
        if (taken.has(name))
            found.push({
                code: 'variable-taken',
                message: `\`${name}\` is filled in by the toolkit, so it can be neither an input nor given twice`,
                field,
                allowed: ['a variable of its own'],
                remedy: 'name another variable',
            });
        taken.add(name);
    }
    return [...found, ...checkSecrets(manifest)];
}
/** A reference is told to whoever asked; what is sensitive never leaves the state (S14). */
function checkSecrets({ outputs }) {
    return Object.entries(outputs)
        .filter(([, output]) => output?.secret === true && output.sensitive === true)
        .map(([name]) => ({
        code: 'secret-sensitive',
        message: `output \`${name}\` is both the reference of a secret and sensitive`,
        field: `/outputs/${name}`,
        allowed: ['`secret: true` for the ARN of a secret', '`sensitive: true` for a secret itself'],
        remedy: 'give out the ARN only, and take `sensitive` away',
    }));
}
/** A word that nothing carries to Terraform would be asked for and then not kept. Frozen modules are not asked again. */
function checkEnd({ data }) {
    if (data === undefined || data['final-snapshot'] === 'never' || data['end-variable'] !== undefined)
        return [];
    return [
        {
            code: 'end-variable-missing',
            message: `\`final-snapshot: ${data['final-snapshot']}\` reaches no variable of the module`,
            field: '/data',
            allowed: ['`end-variable: <variable>`', '`final-snapshot: never`'],
            remedy: 'declare a variable that is `snapshot` or `discard`, with the default `snapshot`, and name it in `end-variable`',
        },
    ];
}

// EXTERNAL MODULE: ../src/module/inputs.js
var inputs = __webpack_require__(8407);
;// CONCATENATED MODULE: ../src/module/load.js









const MODULE_MANIFEST = 'module.yaml';
const LOCK_FILE = '.terraform.lock.hcl';
const STACK_TEMPLATE = 'stack.tf.njk';
const validate = (0,schema/* validator */.Nc)(moduleManifestSchema);
const MODULE_NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/;
/** Files of `.github/ISSUE_TEMPLATE/` that are no module's. */
const RESERVED_NAMES = ['change-lease', 'config', 'end-lease'];
const IDENTIFIER = /^[a-z][a-z0-9_]*$/;
/** Not frozen into a stack: what Terraform does not need to plan, apply or destroy. */
const LEFT_OUT = [
    /(^|\/)\.[^/]*/,
    /(^|\/)(tests|examples)\//,
    /(^|\/)(README|CHANGELOG)\.md$/,
    /\.tftest\.hcl$/,
    /\.tfstate(\.backup)?$/,
];
/** The module in `modules/<name>/`, as the base branch has it. */
async function loadModule(tree, name) {
    const folder = `modules/${name}`;
    if (!MODULE_NAME.test(name) || (await tree.read(`${folder}/${MODULE_MANIFEST}`)) === undefined) {
        return (0,result/* problems */.Bk)(unknownModule(name, await moduleNames(tree)));
    }
    return readModule(tree, folder, `${folder}/${LOCK_FILE}`, name);
}
/** The module as it was frozen into `stacks/<team>/<name>/`, with the stack's lock file. */
async function loadFrozenModule(tree, team, name) {
    const folder = `stacks/${team}/${name}`;
    return readModule(tree, `${folder}/module`, `${folder}/${LOCK_FILE}`, undefined);
}
/** Names of every module of a platform repository. */
async function moduleNames(tree) {
    const found = (await tree.list('modules')).flatMap((entry) => {
        const [, name, file, ...rest] = entry.path.split('/');
        return rest.length === 0 && file === MODULE_MANIFEST && name !== undefined ? [name] : [];
    });
    return found.sort(canonical/* compareText */.n6);
}
async function readModule(tree, folder, lockPath, name) {
    const file = `${folder}/${MODULE_MANIFEST}`;
    const content = await tree.read(file);
    const lock = await tree.read(lockPath);
    if (content === undefined)
        return (0,result/* problems */.Bk)(missing(file, 'restore the file: the machine owns it'));
    if (lock === undefined) {
        return (0,result/* problems */.Bk)(missing(lockPath, 'make it with `terraform init` in the module and commit it (S11)'));
    }
    const document = (0,yaml/* readYaml */.gM)(file, content);
    if (!document.ok)
        return document;
    const manifest = (0,schema/* validateDocument */.mv)(document.value, validate);
    if (!manifest.ok)
        return manifest;
    const files = await moduleFiles(tree, folder);
    if (!files.ok)
        return files;
    const found = [
        ...(0,inputs/* checkInputSchema */.iF)(manifest.value),
        ...checkNames(manifest.value, name),
        ...checkVariables(manifest.value, files.value),
        ...checkRoles(manifest.value),
        ...(name === undefined ? [] : checkEnd(manifest.value)),
    ].map((problem) => (0,schema/* locate */.x5)(document.value, problem));
    if (found.length > 0)
        return (0,result/* problems */.Bk)(...found);
    const template = files.value.get(STACK_TEMPLATE);
    return (0,result.ok)({
        manifest: manifest.value,
        files: files.value,
        lock,
        template: template === undefined ? undefined : new TextDecoder().decode(template),
        digest: moduleDigest(files.value, lock),
    });
}
async function moduleFiles(tree, folder) {
    const files = new Map();
    const found = [];
    for (const entry of await tree.list(folder)) {
        const inside = entry.path.slice(folder.length + 1);
        if (LEFT_OUT.some((pattern) => pattern.test(inside)))
            continue;
        const content = entry.kind === 'file' ? await tree.read(entry.path) : undefined;
        if (content !== undefined)
            files.set(inside, content);
        else {
            found.push({
                code: 'not-a-file',
                message: `${entry.path} is not a regular file but ${entry.kind}`,
                file: entry.path,
                line: 1,
                field: '',
                allowed: ['regular files without executable bit'],
                remedy: 'replace it by a copy of the file',
            });
        }
    }
    return found.length > 0 ? (0,result/* problems */.Bk)(...found) : (0,result.ok)(files);
}
/** Of everything that is frozen into a stack. */
function moduleDigest(files, lock) {
    return (0,canonical/* digestOf */.ol)({
        files: Object.fromEntries([...files].map(([path, content]) => [path, (0,canonical/* sha256 */.sc)(content)])),
        lock: (0,canonical/* sha256 */.sc)(lock),
    });
}
function checkNames(manifest, folder) {
    const found = [];
    if (folder !== undefined && manifest.name !== folder) {
        found.push({
            code: 'module-name',
            message: `the module in modules/${folder} calls itself \`${manifest.name}\``,
            field: '/name',
            allowed: [folder],
            remedy: `name: ${folder}`,
        });
    }
    if (folder !== undefined && RESERVED_NAMES.includes(folder)) {
        found.push({
            code: 'module-name',
            message: `\`${folder}\` is the name of an issue form that is not a module's`,
            field: '/name',
            allowed: [`any name but ${RESERVED_NAMES.join(', ')}`],
            remedy: 'rename the module and its folder',
        });
    }
    for (const provider of Object.keys(manifest.providers).filter((key) => !IDENTIFIER.test(key))) {
        found.push({
            code: 'wrong-name',
            message: `\`${provider}\` is not a local name of a provider`,
            field: '/providers',
            allowed: [`matching ${IDENTIFIER.source}`],
            remedy: 'rename it',
        });
    }
    return found;
}
/** Every input and the lease variable must be a variable of the module, or Terraform refuses each stack made from it. */
function checkVariables(manifest, files) {
    const declared = new Set();
    for (const [path, content] of files) {
        if (path.includes('/') || !path.endsWith('.tf'))
            continue;
        const text = new TextDecoder().decode(content);
        for (const match of text.matchAll(/^variable\s+"([^"]+)"/gm))
            declared.add(match[1] ?? '');
    }
    const properties = Object.keys(manifest.inputs['properties'] ?? {});
    const wanted = properties.map((name) => ({ name, field: `/inputs/properties/${name}` }));
    const lease = manifest['lease-variable'];
    if (lease !== undefined)
        wanted.push({ name: lease, field: '/lease-variable' });
    const reader = manifest['reader-variable'];
    if (reader !== undefined)
        wanted.push({ name: reader, field: '/reader-variable' });
    const end = manifest.data?.['end-variable'];
    if (end !== undefined)
        wanted.push({ name: end, field: '/data/end-variable' });
    return wanted
        .filter(({ name }) => !declared.has(name))
        .map(({ name, field }) => ({
        code: 'variable-missing',
        message: `the module has no \`variable "${name}"\``,
        field,
        allowed: [...declared],
        remedy: `declare variable "${name}" in variables.tf, or remove it here`,
    }));
}
function unknownModule(name, known) {
    const guess = (0,nearest/* nearest */.p)(name, known);
    return {
        code: 'unknown-module',
        message: `there is no module \`${name}\``,
        field: '/module',
        allowed: known,
        remedy: guess === undefined ? 'choose one of the modules' : `did you mean \`${guess}\`?`,
    };
}
function missing(file, remedy) {
    return {
        code: 'module-incomplete',
        message: `${file} is missing`,
        file,
        line: 1,
        field: '',
        allowed: [`a module with ${MODULE_MANIFEST} and ${LOCK_FILE}`],
        remedy,
    };
}


/***/ }),

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ CONFIG_PATH),
  Z: () => (/* binding */ loadConfig)
});

;// CONCATENATED MODULE: ../src/formats/leasehold.js
// Generated from schemas/leasehold.schema.json by `npm run generate`. Do not edit.
const leaseholdConfigSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:leasehold:1',
    title: 'LeaseholdConfig',
    description: 'leasehold.yaml: how a platform repository works.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'repository', 'engine', 'backend', 'accounts', 'environments', 'teams'],
    properties: {
        version: { const: 1, description: 'Version of this format.' },
        repository: {
            type: 'object',
            description: 'The platform repository.',
            additionalProperties: false,
            required: ['id', 'name'],
            properties: {
                id: {
                    type: 'integer',
                    description: "GitHub's numeric repository id; part of every state key.",
                    minimum: 1,
                },
                name: { type: 'string', description: 'owner/name', pattern: '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$' },
                'default-branch': {
                    type: 'string',
                    description: 'Branch that says what should be.',
                    default: 'main',
                },
            },
        },
        engine: {
            type: 'object',
            description: 'What plans and applies.',
            additionalProperties: false,
            required: ['name', 'version'],
            properties: {
                name: { enum: ['terraform', 'tofu'], description: 'Which binary.' },
                version: {
                    type: 'string',
                    description: 'Least version; stacks pin it.',
                    pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
                },
            },
        },
        backend: {
            description: 'Where state and evidence lie.',
            oneOf: [
                {
                    type: 'object',
                    description: 'S3 with a native lock file.',
                    additionalProperties: false,
                    required: ['type', 'bucket', 'region'],
                    properties: {
                        type: { const: 's3' },
                        bucket: {
                            type: 'string',
                            description: 'Bucket of state and evidence.',
                            pattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
                        },
                        region: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                    },
                    title: 'S3Backend',
                },
                {
                    type: 'object',
                    description: "Terraform's local backend; for trying out without a cloud.",
                    additionalProperties: false,
                    required: ['type', 'path'],
                    properties: {
                        type: { const: 'local' },
                        path: {
                            type: 'string',
                            description: 'Folder of state and evidence, absolute or relative to the repository.',
                            minLength: 1,
                        },
                    },
                    title: 'LocalBackend',
                },
            ],
        },
        accounts: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['alias'],
                properties: {
                    alias: {
                        type: 'string',
                        description: 'What people call it.',
                        pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$',
                    },
                    partition: { enum: ['aws', 'aws-us-gov', 'aws-cn'], description: 'AWS partition.', default: 'aws' },
                },
            },
            description: 'AWS accounts by id.',
            propertyNames: { pattern: '^[0-9]{12}$' },
            minProperties: 1,
        },
        environments: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['account', 'region', 'lease'],
                properties: {
                    account: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
                    region: {
                        type: 'string',
                        description: 'Region of a request that names none.',
                        pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
                    },
                    regions: {
                        type: 'array',
                        description: 'Regions that forms offer besides `region`; the guardrail region-allowed decides.',
                        items: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                        minItems: 1,
                        uniqueItems: true,
                    },
                    lease: {
                        type: 'object',
                        description: 'Lease lengths.',
                        additionalProperties: false,
                        required: ['default', 'max'],
                        properties: {
                            default: {
                                type: 'string',
                                description: 'Length that forms suggest.',
                                pattern: '^[1-9][0-9]{0,3}[hdw]$',
                            },
                            max: {
                                type: 'string',
                                description: 'Longest length, counted from the start, whatever a file says.',
                                pattern: '^[1-9][0-9]{0,3}[hdw]$',
                            },
                            permanent: {
                                type: 'boolean',
                                description: 'Whether `lease: permanent` is allowed.',
                                default: false,
                            },
                        },
                    },
                    approvals: {
                        type: 'integer',
                        description: 'Approvals a change needs before apply.',
                        minimum: 0,
                        maximum: 6,
                        default: 1,
                    },
                    'no-approval': {
                        type: 'object',
                        description: 'A change that keeps to this needs no person: it costs at most so much, loses no data, and every policy passes. Absent: `approvals` always.',
                        additionalProperties: false,
                        required: ['usd-month'],
                        properties: {
                            'usd-month': {
                                type: 'number',
                                description: 'Most that the lease may cost, USD a month of 730 hours. An unpriced part always needs a person.',
                                minimum: 0,
                            },
                        },
                    },
                    warnings: {
                        type: 'array',
                        items: { type: 'string', description: 'Time before the end.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
                        description: 'When to warn before the end here, instead of `leases.warnings`.',
                        minItems: 1,
                    },
                },
            },
            description: 'Environments by name.',
            propertyNames: { pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
            minProperties: 1,
        },
        teams: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['cost-centre', 'members'],
                properties: {
                    'cost-centre': {
                        type: 'string',
                        description: 'Cost centre, a tag.',
                        pattern: '^[A-Za-z0-9_.:/=+@-]{1,64}$',
                    },
                    members: {
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
                        description: 'Who may ask for this team.',
                        minItems: 1,
                    },
                    'budget-usd-month': { type: 'number', description: 'Budget, USD a month.', minimum: 0 },
                    'max-leases': {
                        type: 'integer',
                        description: 'Most leases that the team has at the same time (guardrail team-quota).',
                        minimum: 1,
                    },
                    'github-team': {
                        type: 'string',
                        description: "Slug of a GitHub team of the same owner whose members may ask too; read only where the token is an App's.",
                        pattern: '^[a-z0-9][a-z0-9_.-]{0,99}$',
                    },
                    'time-zone': {
                        type: 'string',
                        description: "Time zone that the team works in, IANA's name, `Europe/Berlin`. Absent: that of `reaper.office-hours`.",
                        pattern: '^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$',
                    },
                    roles: {
                        type: 'object',
                        additionalProperties: {
                            type: 'string',
                            description: 'ARN of the role.',
                            pattern: '^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,512}$',
                        },
                        description: "The team's own IAM role by environment, in the account of the environment: it may read the secrets of the team's leases there.",
                        propertyNames: { pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
                    },
                },
            },
            description: 'Teams by name.',
            propertyNames: { pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
            minProperties: 1,
        },
        $schema: { type: 'string', description: 'For editors.' },
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
            description: 'Who may approve. Absent: anybody whose role in the repository is write or more.',
        },
        leases: {
            type: 'object',
            description: 'Lease rules.',
            additionalProperties: false,
            required: [],
            properties: {
                warnings: {
                    type: 'array',
                    items: { type: 'string', description: 'Time before the end.', pattern: '^[1-9][0-9]{0,3}[hdw]$' },
                    description: 'When to warn before the end, longest first.',
                    minItems: 1,
                    default: ['2d', '2h'],
                },
                grace: {
                    type: 'string',
                    description: 'Time between the end of a lease that ran out and its destroy.',
                    pattern: '^[1-9][0-9]{0,3}[hdw]$',
                    default: '1h',
                },
            },
        },
        naming: {
            type: 'object',
            description: 'Names of requests.',
            additionalProperties: false,
            required: [],
            properties: {
                pattern: {
                    type: 'string',
                    description: 'Names of requests, a regular expression without flags.',
                    maxLength: 200,
                },
                'max-length': { type: 'integer', description: 'Longest team + name.', minimum: 3, maximum: 80 },
            },
        },
        tags: {
            type: 'object',
            additionalProperties: {
                type: 'string',
                description: 'Tag value.',
                pattern: '^[A-Za-z0-9 _.:/=+@-]{1,256}$',
            },
            description: 'More tags for every resource.',
            propertyNames: { pattern: '^[A-Za-z0-9_.:/=+@-]{1,128}$' },
        },
        reaper: {
            type: 'object',
            description: 'How leases are ended.',
            additionalProperties: false,
            required: ['enabled'],
            properties: {
                enabled: { type: 'boolean', description: 'Whether mode `destroy` may destroy at all (L1).' },
                'max-per-run': {
                    type: 'integer',
                    description: 'More than this due at once: nothing is destroyed (L6).',
                    minimum: 1,
                    default: 10,
                },
                'max-percent': {
                    type: 'integer',
                    description: 'Above 10 leases, more than this share due at once: nothing is destroyed (L6).',
                    minimum: 1,
                    maximum: 100,
                    default: 20,
                },
                'max-hold': {
                    type: 'string',
                    description: 'All holds together reach at most this far beyond the end (L8).',
                    pattern: '^[1-9][0-9]{0,3}[hdw]$',
                    default: '14d',
                },
                'max-pending': {
                    type: 'string',
                    description: 'How long an open PR on a lease delays its end (L9).',
                    pattern: '^[1-9][0-9]{0,3}[hdw]$',
                    default: '2d',
                },
                'max-tries': {
                    type: 'integer',
                    description: 'An end that failed so often is tried no more until a person asks for it, with `/retry` (L17).',
                    minimum: 1,
                    maximum: 20,
                    default: 5,
                },
                'denied-accounts': {
                    type: 'array',
                    items: { type: 'string', description: 'AWS account id.', pattern: '^[0-9]{12}$' },
                    description: 'Nothing is ever destroyed here (L5).',
                },
                'office-hours': {
                    type: 'object',
                    description: 'Leases that ran out and stacks whose request was deleted are destroyed only while their team is at work; an end that its owner asked for does not wait. Absent: at any time.',
                    additionalProperties: false,
                    required: ['days', 'from', 'to'],
                    properties: {
                        days: {
                            type: 'string',
                            description: '`mon-fri`, or one day.',
                            pattern: '^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$',
                        },
                        from: {
                            type: 'string',
                            description: 'Time of day, `09:00`.',
                            pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
                        },
                        to: {
                            type: 'string',
                            description: 'Time of day, at least two hours later, `17:00`; `24:00` is midnight.',
                            pattern: '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$',
                        },
                        'time-zone': {
                            type: 'string',
                            description: "Time zone of teams that name none, IANA's name.",
                            pattern: '^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,32}){0,2}$',
                            default: 'UTC',
                        },
                    },
                },
                interval: {
                    type: 'string',
                    description: 'How often the reaper runs; without a heartbeat for twice as long there is an alarm (L22). At most 7d.',
                    pattern: '^([1-9][0-9]?h|[1-7]d)$',
                    default: '1h',
                },
            },
        },
        catalog: {
            type: 'object',
            description: 'Where catalog and ledger are published.',
            additionalProperties: false,
            required: [],
            properties: {
                branch: {
                    type: 'string',
                    description: 'Branch of the published views.',
                    pattern: '^[A-Za-z0-9._/-]{1,100}$',
                    default: 'leasehold-catalog',
                },
            },
        },
        notifications: {
            type: 'object',
            description: 'Reserved.',
            additionalProperties: false,
            required: [],
            properties: {},
        },
        requests: {
            type: 'object',
            description: 'Requests that come from elsewhere.',
            additionalProperties: false,
            required: ['senders'],
            properties: {
                senders: {
                    type: 'array',
                    description: 'Accounts whose repository_dispatch or workflow_dispatch may ask on behalf of a person (Port, Backstage, a Slack workflow). Nobody else may.',
                    minItems: 1,
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
                            teams: {
                                type: 'array',
                                description: 'Teams it may ask for. Absent: all.',
                                minItems: 1,
                                items: { type: 'string', description: 'Team.' },
                            },
                        },
                    },
                },
            },
        },
    },
};

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js
var schema = __webpack_require__(2653);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
// EXTERNAL MODULE: ../src/lease/length.js
var lease_length = __webpack_require__(9744);
// EXTERNAL MODULE: ../src/platform/office-hours.js
var office_hours = __webpack_require__(1413);
;// CONCATENATED MODULE: ../src/platform/team-roles.js
/**
 * A team's role must be of an environment that exists and lie in its account: a secret that is encrypted with the
 * account's own key can be read from no other.
 */
function teamRoleProblems(raw, position) {
    return Object.entries(raw.teams).flatMap(([team, settings]) => Object.entries(settings?.roles ?? {}).flatMap(([environment, arn]) => {
        const field = `/teams/${team}/roles/${environment}`;
        const known = Object.keys(raw.environments);
        const place = Object.hasOwn(raw.environments, environment) ? raw.environments[environment] : undefined;
        if (place === undefined)
            return [{ ...unknownEnvironment(environment, known), ...position(field), field }];
        return arn?.split(':')[4] === place.account
            ? []
            : [{ ...otherAccount(environment, place.account), ...position(field), field }];
    }));
}
function unknownEnvironment(environment, known) {
    return {
        code: 'unknown-environment',
        message: `there is no environment \`${environment}\``,
        allowed: known,
        remedy: 'add the environment, or correct its name',
    };
}
function otherAccount(environment, account) {
    return {
        code: 'role-account',
        message: `the role lies in another account than environment \`${environment}\``,
        allowed: [`arn:aws:iam::${account}:role/<name>`],
        remedy: `name a role of account ${account}`,
    };
}

;// CONCATENATED MODULE: ../src/platform/config.js







const CONFIG_PATH = 'leasehold.yaml';
const validate = (0,schema/* validator */.Nc)(leaseholdConfigSchema);
/** Reads and resolves `leasehold.yaml`. */
async function loadConfig(tree) {
    const content = await tree.read(CONFIG_PATH);
    if (content === undefined) {
        return (0,result/* problems */.Bk)({
            code: 'config-missing',
            message: `there is no ${CONFIG_PATH} in ${tree.name}`,
            file: CONFIG_PATH,
            remedy: 'run this in a platform repository, or write one: see docs/architecture.md',
        });
    }
    const document = (0,yaml/* readYaml */.gM)(CONFIG_PATH, content);
    if (!document.ok)
        return document;
    const valid = (0,schema/* validateDocument */.mv)(document.value, validate);
    if (!valid.ok)
        return valid;
    const raw = valid.value;
    const unknown = Object.entries(raw.environments).find(([, environment]) => raw.accounts[environment?.account ?? ''] === undefined);
    if (unknown !== undefined) {
        const field = `/environments/${unknown[0]}/account`;
        return (0,result/* problems */.Bk)({
            code: 'unknown-account',
            message: `account ${unknown[1]?.account} of environment \`${unknown[0]}\` is not in \`accounts\``,
            file: CONFIG_PATH,
            ...document.value.position(field),
            field,
            allowed: Object.keys(raw.accounts),
            remedy: 'add the account, or correct the id',
        });
    }
    const wrong = [
        ...teamRoleProblems(raw, (field) => document.value.position(field)),
        ...(0,office_hours/* officeHoursProblems */.gz)(raw, (field) => document.value.position(field)),
    ];
    if (wrong.length > 0)
        return (0,result/* problems */.Bk)(...wrong.map((one) => ({ file: CONFIG_PATH, ...one })));
    return (0,result.ok)(resolve(raw));
}
function resolve(raw) {
    const accounts = new Map(present(raw.accounts).map(([id, account]) => [
        id,
        { alias: account.alias, partition: account.partition ?? 'aws' },
    ]));
    const warnings = warningsOf(raw.leases?.warnings ?? ['2d', '2h']);
    return {
        repository: {
            id: raw.repository.id,
            name: raw.repository.name,
            defaultBranch: raw.repository['default-branch'] ?? 'main',
        },
        engine: raw.engine,
        backend: raw.backend,
        accounts,
        environments: new Map(present(raw.environments).map(([name, environment]) => [
            name,
            {
                account: environment.account,
                partition: accounts.get(environment.account)?.partition ?? 'aws',
                region: environment.region,
                regions: [...new Set([environment.region, ...(environment.regions ?? [])])],
                lease: {
                    default: environment.lease.default,
                    max: environment.lease.max,
                    maxHours: hoursOf(environment.lease.max),
                    permanent: environment.lease.permanent ?? false,
                },
                approvals: environment.approvals ?? 1,
                noApprovalUsdMonth: environment['no-approval']?.['usd-month'],
                warnings: environment.warnings === undefined ? warnings : warningsOf(environment.warnings),
            },
        ])),
        teams: new Map(present(raw.teams).map(([name, team]) => [
            name,
            {
                costCentre: team['cost-centre'],
                members: team.members,
                budgetUsdMonth: team['budget-usd-month'],
                maxLeases: team['max-leases'],
                githubTeam: team['github-team'],
                timeZone: team['time-zone'],
                roles: new Map(present(team.roles ?? {})),
            },
        ])),
        approvers: raw.approvers,
        leases: { graceHours: hoursOf(raw.leases?.grace ?? '1h') },
        naming: { pattern: raw.naming?.pattern, maxLength: raw.naming?.['max-length'] ?? 40 },
        tags: Object.fromEntries(present(raw.tags ?? {})),
        reaper: {
            enabled: raw.reaper?.enabled ?? false,
            maxPerRun: raw.reaper?.['max-per-run'] ?? 10,
            maxPercent: raw.reaper?.['max-percent'] ?? 20,
            maxHoldHours: hoursOf(raw.reaper?.['max-hold'] ?? '14d'),
            maxPendingHours: hoursOf(raw.reaper?.['max-pending'] ?? '2d'),
            maxTries: raw.reaper?.['max-tries'] ?? 5,
            intervalHours: hoursOf(raw.reaper?.interval ?? '1h'),
            deniedAccounts: raw.reaper?.['denied-accounts'] ?? [],
            officeHours: (0,office_hours/* resolveOfficeHours */.IW)(raw),
        },
        catalog: { branch: raw.catalog?.branch ?? 'leasehold-catalog' },
        senders: (raw.requests?.senders ?? []).map(({ login, id, teams }) => ({ login, id, teams })),
    };
}
function warningsOf(stages) {
    return stages.map((stage) => ({ stage, hours: hoursOf(stage) })).sort((a, b) => b.hours - a.hours);
}
/** Entries of a map from a file, without the `undefined` that the generated type allows. */
function present(held) {
    return Object.entries(held).flatMap(([key, value]) => value === undefined ? [] : [[key, value]]);
}
function hoursOf(text) {
    const hours = (0,lease_length/* parseDuration */.E9)(text);
    if (hours === undefined)
        throw new result/* Fault */.vC('schema-gap', `the schema let a wrong duration through: ${text}`);
    return hours;
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ resolveOfficeHours),
/* harmony export */   gz: () => (/* binding */ officeHoursProblems),
/* harmony export */   vj: () => (/* binding */ officeHoursOf)
/* harmony export */ });
/* harmony import */ var _lease_office_hours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9086);
/* harmony import */ var _lease_time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6476);


const FIELD = '/reaper/office-hours';
/** What the schema cannot see: whether a zone exists, and whether the hours are long enough for an end to find them. */
function officeHoursProblems(raw, position) {
    const hours = raw.reaper?.['office-hours'];
    const zones = [
        { field: `${FIELD}/time-zone`, zone: hours?.['time-zone'] },
        ...Object.entries(raw.teams).map(([team, one]) => ({
            field: `/teams/${team}/time-zone`,
            zone: one?.['time-zone'],
        })),
    ];
    const found = zones.flatMap(({ field, zone }) => zone === undefined || (0,_lease_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeZone */ .kQ)(zone) ? [] : [unknownZone(zone, field)]);
    if (hours !== undefined && minutes(hours.to) - minutes(hours.from) < _lease_office_hours_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_MINUTES */ .XF)
        found.push({
            code: 'office-hours-too-short',
            message: `office hours from ${hours.from} to ${hours.to} are shorter than two hours: a reaper that runs hourly, and late, could miss them every day`,
            field: `${FIELD}/to`,
            allowed: ['a time at least two hours after `from`, on the same day'],
            remedy: 'for example `from: "09:00"` and `to: "17:00"`',
        });
    return found.map((problem) => ({ ...problem, ...position(problem.field ?? '') }));
}
function unknownZone(zone, field) {
    const meant = (0,_lease_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestTimeZone */ .A0)(zone);
    return {
        code: 'unknown-time-zone',
        message: `there is no time zone \`${zone}\``,
        field,
        allowed: ['a name of IANA, for example `Europe/Berlin`', '`UTC`'],
        remedy: meant === undefined ? 'write the name of the city, with its continent' : `did you mean \`${meant}\`?`,
    };
}
/** Office hours with everything in place but the team's own zone. */
function resolveOfficeHours(raw) {
    const hours = raw.reaper?.['office-hours'];
    const days = hours === undefined ? undefined : (0,_lease_office_hours_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDays */ .bs)(hours.days);
    if (hours === undefined || days === undefined)
        return undefined;
    return {
        days,
        from: minutes(hours.from),
        to: minutes(hours.to),
        timeZone: hours['time-zone'] ?? 'UTC',
    };
}
/** When a team is at work; undefined when nobody said so, and an end waits for nobody. */
function officeHoursOf(config, team) {
    const { officeHours } = config.reaper;
    const timeZone = config.teams.get(team)?.timeZone;
    return officeHours === undefined || timeZone === undefined ? officeHours : { ...officeHours, timeZone };
}
function minutes(text) {
    return (0,_lease_office_hours_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimeOfDay */ .UW)(text) ?? 0;
}


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ parseStackPath),
/* harmony export */   I: () => (/* binding */ parseRequestPath),
/* harmony export */   Zq: () => (/* binding */ requestPath),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   pl: () => (/* binding */ stackFolder)
/* harmony export */ });
/* unused harmony export checkNames */
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);

/** Team, name, module and environment: 2 to 40 lower-case letters, digits and hyphens (S4). */
const NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/;
/**
 * The only way from a path that somebody gave to the names that paths are built from (S4).
 * `../`, absolute paths, back slashes, other folders, other endings and capital letters are all refused.
 */
function parseRequestPath(path) {
    const parts = path.split('/');
    const [folder, team, file] = parts;
    if (parts.length !== 3 || folder !== 'requests' || team === undefined || file === undefined) {
        const field = folder !== 'requests' ? '' : team !== undefined && NAME.test(team) ? '/name' : '/team';
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)(wrongPath(path, field, 'a request lies in requests/<team>/<name>.yaml'));
    }
    if (!file.endsWith('.yaml')) {
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)(wrongPath(path, '/name', 'the file of a request ends with `.yaml`'));
    }
    const name = file.slice(0, -'.yaml'.length);
    const found = [
        ...(NAME.test(team) ? [] : [wrongPath(path, '/team', `${quote(team)} is not a name of a team`)]),
        ...(NAME.test(name) ? [] : [wrongPath(path, '/name', `${quote(name)} is not a name of a request`)]),
    ];
    return found.length > 0 ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)(...found) : (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ team, name, lease: `${team}/${name}` });
}
/** Names that come from a form or an option instead of a path. */
function checkNames(team, name) {
    return parseRequestPath(`requests/${team}/${name}.yaml`);
}
/** @param team and name as {@link parseRequestPath} let them through */
function requestPath(team, name) {
    return `requests/${team}/${name}.yaml`;
}
/** @param team and name as {@link parseRequestPath} let them through */
function stackFolder(team, name) {
    return `stacks/${team}/${name}`;
}
/** Team and name of a path inside a stack's folder; `undefined` when it is not exactly in one. */
function parseStackPath(path) {
    const [folder, team, name, ...rest] = path.split('/');
    if (folder !== 'stacks' || team === undefined || name === undefined || rest.length === 0)
        return undefined;
    const inside = rest.join('/');
    const isClean = rest.every((part) => part !== '' && part !== '.' && part !== '..') && !inside.includes('\\');
    return NAME.test(team) && NAME.test(name) && isClean
        ? { team, name, lease: `${team}/${name}`, inside }
        : undefined;
}
function wrongPath(path, field, message) {
    return {
        code: 'wrong-path',
        message,
        file: path,
        line: 1,
        field,
        allowed: [
            'requests/<team>/<name>.yaml, team and name with 2 to 40 lower-case letters, digits and hyphens, first a letter, last no hyphen',
        ],
        remedy: 'move or rename the file, for example to requests/payments/reports.yaml',
    };
}
function quote(text) {
    return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRequest),
/* harmony export */   v: () => (/* binding */ peekRequest)
/* harmony export */ });
/* harmony import */ var _formats_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5557);
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8942);
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _kit_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2653);
/* harmony import */ var _kit_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4405);
/* harmony import */ var _lease_length_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9744);
/* harmony import */ var _module_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8407);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(170);









const validate = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .validator */ .Nc)(_formats_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requestSchema */ .T);
/** Reads path and form of a request: enough to know which module to load. */
function peekRequest(path, content) {
    const place = (0,_path_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRequestPath */ .I)(path);
    if (!place.ok)
        return place;
    const document = (0,_kit_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .gM)(path, content);
    if (!document.ok)
        return document;
    const raw = (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .validateDocument */ .mv)(document.value, validate);
    if (!raw.ok)
        return raw;
    const { module, environment } = raw.value;
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...place.value, path, module, environment, raw: raw.value, document: document.value });
}
/**
 * A valid request, or everything that is wrong with it at once.
 * @param platform the base branch's config, and the module that the request names
 */
function readRequest(path, content, platform) {
    const peeked = peekRequest(path, content);
    if (!peeked.ok)
        return peeked;
    const { team, name, lease, raw, document } = peeked.value;
    const { config, module } = platform;
    if (module.manifest.name !== raw.module) {
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('wrong-module', `the request names ${raw.module}, not ${module.manifest.name}`);
    }
    const members = config.teams.get(team)?.members;
    const environment = config.environments.get(raw.environment);
    const owner = members?.find((person) => person.login.toLowerCase() === raw.owner.toLowerCase());
    const inputs = (0,_module_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .Ko)(module, raw.inputs);
    const found = [
        ...(members === undefined ? [unknown('team', '/team', team, [...config.teams.keys()])] : []),
        ...(environment === undefined
            ? [unknown('environment', '/environment', raw.environment, [...config.environments.keys()])]
            : []),
        ...(members !== undefined && owner === undefined ? [notAMember(team, raw.owner, members)] : []),
        ...(inputs.ok ? [] : inputs.problems),
        ...wrongEnd(raw),
    ];
    const length = (0,_lease_length_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLength */ .wh)(raw.lease);
    if (length === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('schema-gap', `the schema let a wrong lease through: ${raw.lease}`);
    if (environment === undefined || owner === undefined || !inputs.ok || found.length > 0) {
        return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .Bk)(...found.map((problem) => (0,_kit_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(document, problem)));
    }
    return (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        path,
        team,
        name,
        lease,
        module: raw.module,
        environment: raw.environment,
        owner: { login: owner.login, id: owner.id },
        region: raw.region ?? environment.region,
        length,
        inputs: inputs.value,
        end: endOf(raw),
        acceptDataLoss: raw['accept-data-loss'] === undefined ? undefined : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .asDigest */ .J6)(raw['accept-data-loss']),
        document,
    });
}
function endOf(raw) {
    const at = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(raw.end?.at);
    return at === undefined ? undefined : { at, data: raw.end?.data };
}
function wrongEnd(raw) {
    if (raw.end === undefined || (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(raw.end.at) !== undefined)
        return [];
    return [
        {
            code: 'wrong-form',
            message: `\`${raw.end.at}\` is not an instant`,
            field: '/end/at',
            allowed: ['RFC 3339 with offset'],
            remedy: 'for example `2026-12-01T09:00:00Z`',
        },
    ];
}
function unknown(what, field, given, known) {
    const guess = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(given, known);
    return {
        code: `unknown-${what}`,
        message: `there is no ${what} \`${given}\` in leasehold.yaml`,
        field,
        allowed: known,
        remedy: guess === undefined ? `choose one of them, or add the ${what}` : `did you mean \`${guess}\`?`,
    };
}
function notAMember(team, login, members) {
    const logins = members.map((person) => person.login);
    const guess = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(login, logins);
    return {
        code: 'unknown-owner',
        message: `\`${login}\` is not a member of team \`${team}\``,
        field: '/owner',
        allowed: logins,
        remedy: guess === undefined ? `choose a member, or add them to the team` : `did you mean \`${guess}\`?`,
    };
}


/***/ })

};
