export const id = 8226;
export const ids = [8226];
export const modules = {

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sayUsd)
/* harmony export */ });
/** `$24.82`; an amount that could not be priced is said, never shown as 0. */
function sayUsd(amount) {
    return amount === null
        ? 'unpriced'
        : `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}


/***/ }),

/***/ 7345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ GUARDRAILS_PATH),
  bG: () => (/* binding */ PRICES_PATH),
  Pw: () => (/* binding */ loadGuardrails),
  $W: () => (/* binding */ loadPrices),
  h3: () => (/* binding */ readGuardrails)
});

;// CONCATENATED MODULE: ../src/formats/guardrails.js
// Generated from schemas/guardrails.schema.json by `npm run generate`. Do not edit.
const guardrailsSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:guardrails:1',
    title: 'Guardrails',
    description: 'policies/guardrails.yaml: typed policy rules. A rule that is not named here is not judged; a name that is not known is an error.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'rules'],
    properties: {
        version: { const: 1, description: 'Version of this format.' },
        overrides: {
            type: 'object',
            description: 'Who may override a soft rule, by `/override`, for one head and one plan.',
            additionalProperties: false,
            required: ['by'],
            properties: {
                by: {
                    type: 'array',
                    description: 'People; never the author, the requester or the owner of what is judged.',
                    items: {
                        type: 'object',
                        description: 'A person, pinned by numeric id.',
                        additionalProperties: false,
                        required: ['login', 'id'],
                        properties: {
                            login: {
                                type: 'string',
                                description: 'GitHub login, for people to read; decisions use the id.',
                                pattern: '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
                            },
                            id: { type: 'integer', description: 'GitHub numeric user id.', minimum: 1 },
                        },
                    },
                    maxItems: 100,
                },
            },
        },
        rules: {
            type: 'object',
            description: 'Rules by id.',
            additionalProperties: false,
            required: [],
            properties: {
                naming: {
                    type: 'object',
                    description: 'Names follow a pattern: of leases by `naming` of leasehold.yaml, of resources by `resources`.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        resources: {
                            type: 'object',
                            description: 'Regular expressions for attributes of resources in the plan, by resource type and attribute.',
                            minProperties: 1,
                            additionalProperties: {
                                type: 'object',
                                description: 'By attribute.',
                                additionalProperties: {
                                    type: 'string',
                                    description: 'Regular expression for the whole value.',
                                },
                            },
                        },
                    },
                    examples: [{ level: 'hard', resources: { aws_s3_bucket: { bucket: 'acme-[a-z0-9-]+' } } }],
                },
                'module-allowed': {
                    type: 'object',
                    description: 'Modules that an environment offers.',
                    additionalProperties: false,
                    required: ['level', 'modules'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        modules: {
                            type: 'object',
                            additionalProperties: {
                                type: 'array',
                                items: { type: 'string', description: 'Module.', pattern: '^[a-z][a-z0-9-]{0,38}[a-z0-9]$' },
                                description: 'Modules.',
                                minItems: 1,
                            },
                            description: 'Allowed modules by environment.',
                        },
                    },
                    examples: [{ level: 'hard', modules: { dev: ['s3-bucket'] } }],
                },
                'module-version': {
                    type: 'object',
                    description: "Versions of modules: of the request's module by `versions`; in the plan, every module from elsewhere is pinned to one version.",
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        versions: {
                            type: 'object',
                            additionalProperties: {
                                type: 'object',
                                description: 'By module.',
                                additionalProperties: {
                                    type: 'string',
                                    description: 'Constraint.',
                                    pattern: '^\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2}(\\s*,\\s*(=|!=|>=|<=|>|<|~>)?\\s*[0-9]+(\\.[0-9]+){0,2})*\\s*$',
                                    examples: ['>= 1.2.0, < 2.0.0'],
                                },
                            },
                            description: 'Version constraints as Terraform writes them, by environment and module.',
                            minProperties: 1,
                        },
                    },
                    examples: [{ level: 'hard', versions: { prod: { 's3-bucket': '>= 1.0.0, < 2.0.0' } } }],
                },
                'region-allowed': {
                    type: 'object',
                    description: 'Regions by environment: of the request, and of every AWS provider and resource in the plan.',
                    additionalProperties: false,
                    required: ['level', 'regions'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        regions: {
                            type: 'object',
                            additionalProperties: {
                                type: 'array',
                                items: { type: 'string', description: 'AWS region.', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$' },
                                description: 'Regions.',
                                minItems: 1,
                            },
                            description: 'Allowed regions by environment.',
                        },
                    },
                    examples: [{ level: 'hard', regions: { dev: ['eu-west-1'], prod: ['eu-west-1', 'eu-central-1'] } }],
                },
                'service-allowed': {
                    type: 'object',
                    description: "Resource types by environment: of the module's code, and of everything that the plan makes or keeps.",
                    additionalProperties: false,
                    required: ['level', 'types'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        types: {
                            type: 'object',
                            additionalProperties: {
                                type: 'array',
                                items: { type: 'string', description: 'Resource type.', pattern: '^[a-z0-9_*]+$' },
                                description: 'Patterns.',
                                minItems: 1,
                            },
                            description: 'Allowed resource types by environment; `*` stands for any text.',
                            minProperties: 1,
                        },
                    },
                    examples: [{ level: 'hard', types: { dev: ['aws_s3_*'], prod: ['aws_s3_*', 'aws_db_*'] } }],
                },
                'size-allowed': {
                    type: 'object',
                    description: "Sizes and classes by environment: of the request's inputs by `sizes`, of resources in the plan by `types`. At least one of the two.",
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        sizes: {
                            type: 'object',
                            additionalProperties: {
                                type: 'object',
                                additionalProperties: {
                                    type: 'object',
                                    additionalProperties: {
                                        type: 'array',
                                        items: {},
                                        description: 'Allowed values.',
                                        minItems: 1,
                                    },
                                    description: 'By input.',
                                },
                                description: 'By module.',
                            },
                            description: 'Allowed values of inputs by environment, module and input.',
                        },
                        types: {
                            type: 'object',
                            additionalProperties: {
                                type: 'object',
                                description: 'By resource type.',
                                additionalProperties: {
                                    type: 'object',
                                    description: 'By attribute.',
                                    additionalProperties: {
                                        type: 'array',
                                        items: { type: 'string', description: 'Value.' },
                                        description: 'Allowed values; `*` stands for any text.',
                                        minItems: 1,
                                    },
                                },
                            },
                            description: 'Allowed values of attributes in the plan, by environment, resource type and attribute.',
                            minProperties: 1,
                        },
                    },
                    examples: [
                        {
                            level: 'hard',
                            sizes: { dev: { 's3-bucket': { class: ['small'] } } },
                            types: { dev: { aws_db_instance: { instance_class: ['db.t4g.*'] } } },
                        },
                    ],
                    minProperties: 2,
                },
                'lease-length': {
                    type: 'object',
                    description: "Within the environment's and the module's maximum; permanent only where allowed.",
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                    },
                    examples: [{ level: 'hard' }],
                },
                'price-ceiling': {
                    type: 'object',
                    description: 'Price of one request, in USD a month. A price that is not known is unknown, never under the ceiling.',
                    additionalProperties: false,
                    required: ['level', 'usd-month'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        'usd-month': {
                            type: 'object',
                            additionalProperties: { type: 'number', description: 'USD a month.', minimum: 0 },
                            description: 'Ceiling per request by environment.',
                        },
                    },
                    examples: [{ level: 'hard', 'usd-month': { dev: 50 } }],
                },
                'team-budget': {
                    type: 'object',
                    description: 'What all leases of a team cost a month, with this change, against `teams.<team>.budget-usd-month` of leasehold.yaml.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                    },
                    examples: [{ level: 'hard' }],
                },
                'team-quota': {
                    type: 'object',
                    description: 'How many leases a team has, with this change, against `teams.<team>.max-leases` of leasehold.yaml.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                    },
                    examples: [{ level: 'hard' }],
                },
                'data-loss': {
                    type: 'object',
                    description: 'No destroy or replacement of what holds data without the word of the owner: `accept-data-loss: <digest of the plan>` in the request.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        'more-types': {
                            type: 'array',
                            items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
                            description: 'Resource types that hold data besides those that are known and those that the module names.',
                            minItems: 1,
                        },
                    },
                    examples: [{ level: 'hard', 'more-types': ['aws_iot_thing'] }],
                },
                'required-tags': {
                    type: 'object',
                    description: 'Tags of resources in the plan.',
                    additionalProperties: false,
                    required: ['level', 'tags'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        tags: {
                            type: 'array',
                            items: { type: 'string', description: 'Tag key.' },
                            description: 'Tags that every taggable resource must carry, not empty.',
                            minItems: 1,
                        },
                        'except-types': {
                            type: 'array',
                            items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
                            description: 'Resource types that this rule does not judge.',
                            minItems: 1,
                        },
                    },
                    examples: [{ level: 'hard', tags: ['team', 'cost-centre'] }],
                },
                encryption: {
                    type: 'object',
                    description: 'Encryption at rest: no unencrypted bucket, database, volume, queue, topic, table, stream or cache.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        'except-types': {
                            type: 'array',
                            items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
                            description: 'Resource types that this rule does not judge.',
                            minItems: 1,
                        },
                    },
                    examples: [{ level: 'hard', 'except-types': ['aws_ssm_parameter'] }],
                },
                'encryption-in-transit': {
                    type: 'object',
                    description: 'Encryption in transit: listeners, caches, search domains, brokers and databases that speak TLS only.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        'except-types': {
                            type: 'array',
                            items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
                            description: 'Resource types that this rule does not judge.',
                            minItems: 1,
                        },
                    },
                    examples: [{ level: 'hard', 'except-types': ['aws_lb_listener'] }],
                },
                'public-access': {
                    type: 'object',
                    description: 'Nothing open to the public: buckets, resource policies, networks, endpoints, images and snapshots.',
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        'except-types': {
                            type: 'array',
                            items: { type: 'string', description: 'Resource type.', pattern: '^[a-z][a-z0-9_]*$' },
                            description: 'Resource types that this rule does not judge.',
                            minItems: 1,
                        },
                    },
                    examples: [{ level: 'hard', 'except-types': ['aws_lb'] }],
                },
                'blocked-constructs': {
                    type: 'object',
                    description: "No Terraform that runs commands, reads secrets, or comes from elsewhere: in the module's files, and in the code that the plan carries.",
                    additionalProperties: false,
                    required: ['level'],
                    properties: {
                        level: {
                            enum: ['hard', 'soft', 'advisory', 'shadow'],
                            description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                        },
                        providers: {
                            type: 'array',
                            items: {
                                type: 'string',
                                description: 'Provider source.',
                                pattern: '^[a-z0-9.-]+(/[A-Za-z0-9_-]+){1,2}$',
                            },
                            description: "Providers that may be used. Default: `hashicorp/aws`. Terraform's own is always allowed.",
                            minItems: 1,
                        },
                        'module-sources': {
                            type: 'array',
                            items: { type: 'string', description: 'Module source.' },
                            description: 'Sources that modules may come from; `*` stands for any text. Modules of the same files are always allowed. Default: none else.',
                            minItems: 1,
                        },
                    },
                    examples: [
                        {
                            level: 'hard',
                            providers: ['hashicorp/aws', 'hashicorp/random'],
                            'module-sources': ['terraform-aws-modules/*/aws'],
                        },
                    ],
                },
            },
            minProperties: 1,
        },
        rego: {
            type: 'object',
            description: 'Rego policies, as conftest runs them, judged on the plan. Without this section, `.rego` files in `policies/` are judged with its defaults; with it, there must be some.',
            additionalProperties: false,
            required: [],
            properties: {
                folder: {
                    type: 'string',
                    description: 'Folder of the `.rego` files. Default: `policies`.',
                    pattern: '^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$',
                },
                data: {
                    type: 'array',
                    items: {
                        type: 'string',
                        description: 'Folder, or file, from the root of the repository.',
                        pattern: '^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\u0000-\\u001f]+$',
                    },
                    description: "Where the policies' data lies, YAML and JSON, as `conftest --data`. Default: `policies/data` when there is one.",
                    minItems: 1,
                },
                namespaces: {
                    type: 'array',
                    items: {
                        type: 'string',
                        description: 'Package, for example `main` or `main.*`; `*` alone is every package.',
                        minLength: 1,
                    },
                    description: 'Packages whose rules judge. Default: `main`. A name that fits no package is an error.',
                    minItems: 1,
                },
                'rego-version': {
                    enum: ['auto', 'v0', 'v1'],
                    description: 'Syntax. auto: each file is read in v1, and in v0 when it is not v1. Default: auto.',
                },
                levels: {
                    type: 'object',
                    additionalProperties: {
                        enum: ['hard', 'soft', 'advisory', 'shadow'],
                        description: 'hard blocks; soft may be overridden; advisory tells; shadow is counted only.',
                    },
                    propertyNames: { pattern: '^[A-Za-z_].*\\.(deny|warn|violation)(_[a-zA-Z0-9]+)*(/.+)?$' },
                    description: 'Level by rule, for example `main.deny_naming: soft`. Default: deny and violation hard, warn advisory. A name that fits no rule is an error.',
                },
            },
            examples: [{ namespaces: ['main'], levels: { 'main.deny_naming': 'soft' } }],
        },
        scanners: {
            type: 'object',
            description: "Reports of scanners, SARIF 2.1.0, by the scanner's name: `<name>.sarif`, or `<name>-….sarif` for several. A report that is missing or empty blocks.",
            propertyNames: { pattern: '^[a-z][a-z0-9]*$' },
            minProperties: 1,
            additionalProperties: {
                type: 'object',
                description: 'One scanner.',
                additionalProperties: false,
                required: ['threshold'],
                properties: {
                    threshold: {
                        enum: ['critical', 'high', 'medium', 'low'],
                        description: 'From this severity on a result has the level below; a result under it is advisory.',
                    },
                    level: {
                        enum: ['hard', 'soft', 'advisory', 'shadow'],
                        description: 'Level of results from the threshold on. Default: hard.',
                    },
                    'allow-empty': {
                        type: 'boolean',
                        description: 'A report that names no rule, no result, no file and no number of checks passes. Default: false, as nothing shows then that anything was looked at.',
                    },
                },
            },
            examples: [{ checkov: { threshold: 'high' } }],
        },
        $schema: { type: 'string', description: 'For editors.' },
    },
};

;// CONCATENATED MODULE: ../src/formats/prices.js
// Generated from schemas/prices.schema.json by `npm run generate`. Do not edit.
const priceTableSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:leasehold:schema:prices:1',
    title: 'PriceTable',
    description: 'prices/<provider>.yaml: unit prices with source and date.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'currency', 'fetched', 'prices'],
    properties: {
        version: { const: 1, description: 'Version of this format.' },
        currency: { const: 'USD' },
        fetched: {
            type: 'string',
            description: 'Day on which the table was last compared with its sources (YYYY-MM-DD). Older than 30 days warns.',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        },
        prices: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['unit', 'source', 'date', 'usd'],
                properties: {
                    unit: { type: 'string', description: 'Unit, for example GB-month or hour.' },
                    source: {
                        type: 'string',
                        description: 'Where the figure comes from: a URL.',
                        pattern: '^https://',
                    },
                    date: {
                        type: 'string',
                        description: 'Day of the figure (YYYY-MM-DD).',
                        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    },
                    usd: {
                        type: 'object',
                        additionalProperties: { type: 'number', description: 'USD per unit.', minimum: 0 },
                        description: 'USD per unit by region; `*` for every other region.',
                    },
                    description: { type: 'string', description: 'For people.' },
                    offer: {
                        type: 'object',
                        description: "Which price of AWS's public price list this is; `leasehold prices update` compares it. Absent: kept by hand.",
                        additionalProperties: false,
                        required: ['service', 'usage-type', 'unit'],
                        properties: {
                            service: {
                                type: 'string',
                                description: 'Offer code of the service, for example AmazonS3.',
                                pattern: '^[A-Za-z][A-Za-z0-9]{1,63}$',
                                examples: ['AmazonS3', 'AmazonRDS'],
                            },
                            'usage-type': {
                                type: 'string',
                                description: 'Usage type without the prefix of its region: `TimedStorage-ByteHrs` is also `EU-TimedStorage-ByteHrs`.',
                                minLength: 1,
                                maxLength: 200,
                            },
                            unit: {
                                type: 'string',
                                description: "The unit in AWS's list, for example GB-Mo, Requests, Hrs. Another unit there is a problem, not a price.",
                                minLength: 1,
                                maxLength: 60,
                            },
                            times: {
                                type: 'number',
                                description: "How many of AWS's units make one of ours: 1000 for `1000-requests`.",
                                exclusiveMinimum: 0,
                                default: 1,
                            },
                            from: {
                                type: 'number',
                                description: "Start of the tier, in AWS's units.",
                                minimum: 0,
                                default: 0,
                            },
                            where: {
                                type: 'object',
                                description: 'More columns that must be exactly so, named without case, blanks and hyphens, for example `operation`, `database-engine`.',
                                additionalProperties: { type: 'string', description: 'Value.' },
                            },
                        },
                    },
                },
            },
            description: 'Unit prices by key.',
        },
        $schema: { type: 'string', description: 'For editors.' },
    },
};

// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(2507);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
;// CONCATENATED MODULE: ../src/platform/load.js





const GUARDRAILS_PATH = 'policies/guardrails.yaml';
const PRICES_PATH = 'prices/aws.yaml';
const validateGuardrails = (0,schema/* validator */.Nc)(guardrailsSchema);
const validatePrices = (0,schema/* validator */.Nc)(priceTableSchema);
/** The typed policy rules of a platform repository; `undefined` when it has none. */
async function loadGuardrails(tree) {
    const content = await tree.read(GUARDRAILS_PATH);
    return content === undefined ? (0,result.ok)(undefined) : readGuardrails(GUARDRAILS_PATH, content);
}
/** The same of any file. */
function readGuardrails(path, content) {
    return parse(path, content, validateGuardrails);
}
/** The unit prices of a platform repository, in USD. */
async function loadPrices(tree) {
    const content = await tree.read(PRICES_PATH);
    if (content === undefined) {
        return (0,result/* problems */.Bk)({
            code: 'prices-missing',
            message: `there is no ${PRICES_PATH} in ${tree.name}`,
            file: PRICES_PATH,
            line: 1,
            field: '',
            allowed: ['a price table, see schemas/prices.schema.json'],
            remedy: `write ${PRICES_PATH}: without unit prices no request has a price`,
        });
    }
    return parse(PRICES_PATH, content, validatePrices);
}
function parse(path, content, validate) {
    const document = (0,yaml/* readYaml */.gM)(path, content);
    return document.ok ? (0,schema/* validateDocument */.mv)(document.value, validate) : document;
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf)
/* harmony export */ });
/* unused harmony exports memoryTree, overlayTree, textOf */
/* harmony import */ var _kit_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
/* harmony import */ var _kit_git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4741);


/** A tree that is held in memory: regular files only, paths from the root of the repository. */
function memoryTree(name, files) {
    const held = new Map([...files].sort(([a], [b]) => compareText(a, b)));
    return {
        name,
        list: (folder) => Promise.resolve([...filesUnder(held, folder).keys()].map((path) => ({ path, kind: 'file' }))),
        read: (path) => Promise.resolve(held.get(path)),
        id: (folder) => {
            const found = filesUnder(held, folder);
            const prefix = folder === '' ? '' : `${folder}/`;
            const inside = new Map([...found].map(([path, content]) => [path.slice(prefix.length), content]));
            return Promise.resolve(inside.size === 0 ? undefined : treeId(inside));
        },
    };
}
function filesUnder(files, folder) {
    if (folder === '')
        return files;
    return new Map([...files].filter(([path]) => path.startsWith(`${folder}/`)));
}
/** Files of a folder of a tree, by path relative to it. Entries that are not regular files are left out. */
async function filesOf(tree, folder) {
    const files = new Map();
    for (const entry of await tree.list(folder)) {
        if (entry.kind !== 'file' && entry.kind !== 'executable')
            continue;
        const content = await tree.read(entry.path);
        if (content !== undefined)
            files.set(folder === '' ? entry.path : entry.path.slice(folder.length + 1), content);
    }
    return files;
}
/** A tree with files put over it; undefined: the file is taken away. */
function overlayTree(tree, over) {
    const list = async (folder) => {
        const below = (await tree.list(folder)).filter(({ path }) => !over.has(path));
        const put = [...over].flatMap(([path, content]) => (content === undefined ? [] : [path]));
        const above = put.filter((path) => folder === '' || path.startsWith(`${folder}/`));
        const entries = [...below, ...above.map((path) => ({ path, kind: 'file' }))];
        return entries.sort((a, b) => compareText(a.path, b.path));
    };
    const read = (path) => (over.has(path) ? Promise.resolve(over.get(path)) : tree.read(path));
    const whole = { name: tree.name, list, read, id: async (folder) => idOf(whole, folder) };
    return whole;
}
async function idOf(tree, folder) {
    const files = await filesOf(tree, folder);
    return files.size === 0 ? undefined : treeId(files);
}
/** A file as text; undefined when there is none. */
async function textOf(tree, path) {
    const content = await tree.read(path);
    return content === undefined ? undefined : new TextDecoder().decode(content);
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ priceForHours),
/* harmony export */   P9: () => (/* binding */ HOURS_A_MONTH),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   c9: () => (/* binding */ estimatePrice)
/* harmony export */ });
/* unused harmony export STALE_DAYS */
/* harmony import */ var _kit_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

/** Hours of a month, as AWS counts them in its calculator. */
const HOURS_A_MONTH = 730;
/** Days after which a price table warns. */
const STALE_DAYS = 30;
/**
 * The price of a request by its module's formula. The formula is data and nothing in it is evaluated. What cannot be
 * priced (no formula, no such price, another unit, no figure for the region, no quantity for the value) is unpriced, never 0.
 * @param formula `module.manifest.price`; an empty list says that the module costs nothing
 */
function estimatePrice(formula, inputs, region, table) {
    if (formula === undefined) {
        return { usdMonth: null, unpriced: 1, lines: [{ label: 'no price formula', usdMonth: null }] };
    }
    const amounts = formula.map((line) => ({
        label: line.label ?? priceKey(line.price, inputs) ?? 'unknown',
        amount: amountOf(line, inputs, region, table),
    }));
    const priced = amounts.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
    const isNothingPriced = priced.length === 0 && amounts.length > 0;
    return {
        usdMonth: isNothingPriced ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(priced.reduce((sum, amount) => sum + amount, 0)),
        unpriced: amounts.length - priced.length,
        lines: amounts.map(({ label, amount }) => ({
            label,
            usdMonth: amount === undefined ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(amount),
        })),
    };
}
/** What a time of that length costs; `null` when the price is not known. */
function priceForHours(price, hours) {
    return price.usdMonth === null ? null : (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)((price.usdMonth * hours) / HOURS_A_MONTH);
}
/** Whether the table was last compared with its sources more than 30 days ago, or on a day that cannot be read. */
function isStale(table, now) {
    const fetched = (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(`${table.fetched}T00:00:00Z`);
    if (fetched === undefined)
        return true;
    return (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now) - (0,_kit_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(fetched) > STALE_DAYS * 24 * 3_600_000;
}
function amountOf(line, inputs, region, table) {
    const quantity = quantityOf(line.quantity, inputs);
    // None of it costs nothing, whatever one would: a part of the module that was not asked for.
    if (quantity === 0)
        return 0;
    const key = priceKey(line.price, inputs);
    const price = key === undefined ? undefined : own(table.prices, key);
    if (price === undefined || price.unit !== line.unit)
        return undefined;
    const unitPrice = own(price.usd, region) ?? own(price.usd, '*');
    return unitPrice === undefined || quantity === undefined ? undefined : unitPrice * quantity;
}
/** The key in the price table. */
function priceKey(price, inputs) {
    return typeof price === 'string' ? price : byInput(price, inputs);
}
function quantityOf(quantity, inputs) {
    return typeof quantity === 'number' ? quantity : byInput(quantity, inputs);
}
function byInput({ input, values }, inputs) {
    const value = own(inputs, input);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return undefined;
    return own(values, String(value));
}
/** Names come from files that people write, so that `constructor` must not find something inherited. */
function own(held, key) {
    return Object.hasOwn(held, key) ? held[key] : undefined;
}


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requireDefaultBranch),
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var _kit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _platform_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3431);


/** The checkout only tells what the branch is called: it may be some minutes old, and decides nothing. */
async function readDefaultBranch(git) {
    const checkout = await (0,_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(git.tree(await git.head()));
    if (!checkout.ok)
        return checkout;
    const branch = checkout.value.repository.defaultBranch;
    const commit = await git.fetch(branch);
    if (commit === undefined)
        throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('branch-missing', `origin has no branch ${branch}`);
    const tree = git.tree(commit);
    const config = await (0,_platform_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(tree);
    return config.ok ? (0,_kit_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit, tree, config: config.value }) : config;
}
/**
 * As {@link readDefaultBranch}, where whoever reads the answer cannot mend the platform's configuration.
 * @throws Fault `platform-invalid`
 */
async function requireDefaultBranch(git) {
    const found = await readDefaultBranch(git);
    if (found.ok)
        return found.value;
    throw new _kit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('platform-invalid', found.problems[0]?.message ?? 'leasehold.yaml is not valid');
}


/***/ })

};
