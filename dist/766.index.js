export const id = 766;
export const ids = [766];
export const modules = {

/***/ 1766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ blocks),
  t7: () => (/* binding */ judgePlan),
  L7: () => (/* binding */ judgeRequest),
  Vj: () => (/* binding */ verdictOf)
});

// UNUSED EXPORTS: RULES

// EXTERNAL MODULE: ../src/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(4135);
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
function isUnknown(mark) {
    if (mark === true)
        return true;
    if (mark === undefined || mark === null || typeof mark !== 'object')
        return false;
    return Object.values(mark).some((held) => isUnknown(held));
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
 * leaves the bucket itself as it is. Markers, data sources, and what is destroyed are not.
 */
function plannedResources(plan) {
    const configured = new Map();
    indexConfiguration(plan.configuration?.root_module, '', configured);
    const all = (plan.resource_changes ?? []).flatMap((resource) => {
        const after = resource.change.after ?? null;
        if (resource.mode !== 'managed' || (0,plan_plan/* isMarker */.rg)(resource) || after === null)
            return [];
        const module = resource.module_address ?? '';
        const code = configurationKey(withoutKeys(module), resource.type, resource.name);
        return [
            {
                address: resource.address,
                type: resource.type,
                name: resource.name,
                index: resource.index,
                module,
                after,
                unknown: resource.change.after_unknown ?? false,
                configuration: configured.get(code),
            },
        ];
    });
    const byType = Map.groupBy(all, (resource) => resource.type);
    const ofType = (type) => byType.get(type) ?? [];
    return { all, ofType, ...companionsOf(ofType), regions: regionsOf(plan) };
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
function indexConfiguration(module, address, into) {
    for (const resource of module?.resources ?? []) {
        if (resource.mode === 'managed')
            into.set(configurationKey(address, resource.type, resource.name), resource);
    }
    for (const [name, call] of Object.entries(module?.module_calls ?? {})) {
        indexConfiguration(call.module, address === '' ? `module.${name}` : `${address}.module.${name}`, into);
    }
}
function configurationKey(module, type, name) {
    return `${module}\n${type}\n${name}`;
}
/** `module.a["x.y"].module.b[0]` → `module.a.module.b` */
function withoutKeys(address) {
    return !address.includes('[') ? address : address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '');
}
function regionsOf(plan) {
    const providers = Object.entries(plan.configuration?.provider_config ?? {});
    return new Map(providers.flatMap(([key, provider]) => {
        if (provider.name !== 'aws')
            return [];
        const region = childOf(provider.expressions?.['region'], 'constant_value');
        return [[key, typeof region === 'string' ? { kind: 'known', value: region } : { kind: 'unknown' }]];
    }));
}

;// CONCATENATED MODULE: ../src/policy/rule.js
/** Makes a rule out of a guardrail: it judges only when the policies name it. */
function defineRule(guardrail) {
    const { id, onRequest, onPlan } = guardrail;
    return {
        id,
        onRequest: (facts, { rules }) => {
            const options = rules[id];
            if (options === undefined || onRequest === undefined)
                return [];
            return findings(id, options.level, 'request', facts.request, onRequest(facts, options));
        },
        onPlan: (facts, { rules }) => {
            const options = rules[id];
            if (options === undefined || onPlan === undefined)
                return [];
            return findings(id, options.level, 'plan', facts.request, onPlan(facts, options));
        },
    };
}
function findings(rule, level, phase, request, judgements) {
    return judgements.map((judgement) => ({
        rule,
        level,
        status: judgement.status,
        source: 'guardrail',
        phase,
        resource: judgement.resource ?? request.lease,
        message: judgement.message,
        file: request.path,
        ...(judgement.field === undefined
            ? {}
            : { ...request.document.position(judgement.field), field: judgement.field }),
        ...(judgement.allowed === undefined ? {} : { allowed: [...judgement.allowed] }),
        ...(judgement.remedy === undefined ? {} : { remedy: judgement.remedy }),
    }));
}
function pass(message, more = {}) {
    return { status: 'pass', message, ...more };
}
function fail(message, more = {}) {
    return { status: 'fail', message, ...more };
}
function unknown(message, more = {}) {
    return { status: 'unknown', message, ...more };
}

;// CONCATENATED MODULE: ../src/policy/encryption.js


/** Any one way is enough. What a type leaves to the account's defaults is not taken on trust: it must be in the code. */
const WAYS = {
    aws_db_instance: [{ path: ['storage_encrypted'], is: 'true' }],
    aws_rds_cluster: [{ path: ['storage_encrypted'], is: 'true' }],
    aws_docdb_cluster: [{ path: ['storage_encrypted'], is: 'true' }],
    aws_neptune_cluster: [{ path: ['storage_encrypted'], is: 'true' }],
    aws_ebs_volume: [{ path: ['encrypted'], is: 'true' }],
    aws_instance: [{ path: ['root_block_device', 0, 'encrypted'], is: 'true' }],
    aws_efs_file_system: [{ path: ['encrypted'], is: 'true' }],
    aws_redshift_cluster: [{ path: ['encrypted'], is: 'true' }],
    aws_elasticache_replication_group: [{ path: ['at_rest_encryption_enabled'], is: 'true' }],
    aws_sqs_queue: [
        { path: ['kms_master_key_id'], is: 'named' },
        { path: ['sqs_managed_sse_enabled'], is: 'true' },
    ],
    aws_sns_topic: [{ path: ['kms_master_key_id'], is: 'named' }],
    aws_dynamodb_table: [{ path: ['server_side_encryption', 0, 'enabled'], is: 'true' }],
};
const BUCKET_CONFIGURATION = 'aws_s3_bucket_server_side_encryption_configuration';
const REMEDY = 'turn encryption on in the module; a request cannot';
/** No unencrypted bucket, database, volume, table, topic or queue. */
const encryption = defineRule({
    id: 'encryption',
    onPlan: ({ resources }) => {
        const judged = resources.all.flatMap((resource) => {
            if (resource.type === 'aws_s3_bucket')
                return [judgeBucket(resource, resources)];
            const ways = Object.hasOwn(WAYS, resource.type) ? WAYS[resource.type] : undefined;
            return ways === undefined ? [] : [judge(resource, ways)];
        });
        return judged.length > 0 ? judged : [pass('nothing in the plan stores data that this rule knows')];
    },
});
function judge(resource, ways) {
    const at = ways.map((way) => holds(plannedAt(resource, ...way.path), way.is));
    const names = ways.map((way) => `\`${way.path.filter((part) => typeof part === 'string').join('.')}\``);
    if (at.includes('pass'))
        return pass('is encrypted', { resource: resource.address });
    if (at.includes('unknown')) {
        return unknown(`whether it is encrypted is known after apply only (${names.join(', ')})`, {
            resource: resource.address,
            remedy: REMEDY,
        });
    }
    return fail(`is not encrypted (${names.join(', ')})`, { resource: resource.address, remedy: REMEDY });
}
/** A key's id may be known after apply only and is a key all the same: an attribute that the code leaves out is not. */
function holds(planned, is) {
    if (planned.kind === 'unknown')
        return 'unknown';
    if (planned.kind === 'absent')
        return 'fail';
    if (is === 'true')
        return planned.value === true ? 'pass' : 'fail';
    return typeof planned.value === 'string' && planned.value !== '' ? 'pass' : 'fail';
}
/** S3 encrypts by default since January 2023; that somebody decided with which key is what the configuration shows. */
function judgeBucket(bucket, resources) {
    const companion = resources.companionOf(bucket, BUCKET_CONFIGURATION, 'bucket', ['bucket', 'id']);
    switch (companion.kind) {
        case 'none':
            return fail(`has no \`${BUCKET_CONFIGURATION}\``, { resource: bucket.address, remedy: REMEDY });
        case 'unclear':
            return unknown(`which bucket a \`${BUCKET_CONFIGURATION}\` is for is known after apply only`, {
                resource: bucket.address,
                remedy: 'refer to the bucket directly in the module',
            });
        case 'found': {
            const path = ['rule', 0, 'apply_server_side_encryption_by_default', 0, 'sse_algorithm'];
            const status = holds(plannedAt(companion.resource, ...path), 'named');
            if (status === 'pass')
                return pass('is encrypted', { resource: bucket.address });
            const message = status === 'unknown'
                ? 'how it is encrypted is known after apply only'
                : 'its encryption names no algorithm';
            return { status, message, resource: bucket.address, remedy: REMEDY };
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
});

// EXTERNAL MODULE: ../src/price/estimate.js
var estimate = __webpack_require__(8279);
;// CONCATENATED MODULE: ../src/policy/price-ceiling.js


/** What one request may cost a month. A price that is not known cannot be under the ceiling. */
const priceCeiling = defineRule({
    id: 'price-ceiling',
    onRequest: ({ request, module, prices }, { 'usd-month': ceilings }) => {
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
                    remedy: 'ask the platform team to add it to prices/aws.yaml',
                }),
            ];
        }
        return [pass(`$${price.usdMonth.toFixed(2)} of at most $${ceiling.toFixed(2)} a month`)];
    },
});

;// CONCATENATED MODULE: ../src/policy/public-bucket.js


const BLOCK = 'aws_s3_bucket_public_access_block';
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
    const companion = resources.companionOf(bucket, BLOCK, 'bucket', ['bucket', 'id']);
    if (companion.kind === 'none')
        return fail(`has no \`${BLOCK}\``, more);
    if (companion.kind === 'unclear') {
        return unknown(`which bucket a \`${BLOCK}\` is for is known after apply only`, {
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
    if (!isRecord(document))
        return undefined;
    const held = document['Statement'];
    const statements = Array.isArray(held) ? held : [held];
    if (!statements.every(isRecord))
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
    if (!isRecord(condition))
        return false;
    return Object.entries(condition).some(([operator, held]) => {
        if (!LIMITING_OPERATOR.test(operator) || !isRecord(held))
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
    return isRecord(principal) && isEverybody(principal['AWS']);
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
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ../src/policy/public-access.js




/** Attributes that take a resource onto the internet when `true`. */
const PUBLIC_SWITCHES = {
    aws_db_instance: 'publicly_accessible',
    aws_rds_cluster_instance: 'publicly_accessible',
    aws_redshift_cluster: 'publicly_accessible',
    aws_dms_replication_instance: 'publicly_accessible',
    aws_mq_broker: 'publicly_accessible',
};
/** Ranges that hold every address; any range of two halves of the internet is as open. */
const public_access_EVERYBODY = /^(?:0\.0\.0\.0|128\.0\.0\.0|::|8000::)\/[01]$/;
const public_access_REMEDY = 'close it in the module; a request cannot';
/** Nothing open to the public: buckets, resource policies, databases, security groups. */
const publicAccess = defineRule({
    id: 'public-access',
    onPlan: ({ resources }) => {
        const judged = resources.all.flatMap((resource) => {
            if (resource.type === 'aws_s3_bucket')
                return [public_bucket_judgeBucket(resource, resources)];
            if (resource.type === 'aws_s3_bucket_acl')
                return [judgeBucketAcl(resource)];
            if (Object.hasOwn(POLICY_ATTRIBUTES, resource.type))
                return judgePolicy(resource, resources);
            if (Object.hasOwn(PUBLIC_SWITCHES, resource.type))
                return [judgeSwitch(resource)];
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

;// CONCATENATED MODULE: ../src/policy/region-allowed.js

/** Where things may stand, by environment. On the plan: the region of every AWS provider, which is where they will stand. */
const regionAllowed = defineRule({
    id: 'region-allowed',
    onRequest: ({ request }, { regions }) => [
        region_allowed_judge(request.region, request.environment, regions[request.environment] ?? [], {}),
    ],
    onPlan: ({ request, resources }, { regions }) => {
        const allowed = regions[request.environment] ?? [];
        if (resources.regions.size === 0) {
            return [unknown('the plan does not say in which region it works', { field: '/region' })];
        }
        return [...resources.regions].map(([provider, region]) => {
            const resource = `provider.${provider}`;
            if (region.kind !== 'known' || typeof region.value !== 'string') {
                return unknown('the region of this provider is not written in the code', {
                    resource,
                    remedy: 'give the provider its region as a constant',
                });
            }
            return region_allowed_judge(region.value, request.environment, allowed, { resource });
        });
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

;// CONCATENATED MODULE: ../src/policy/required-tags.js


/**
 * Every resource that can be tagged carries these tags, not empty. Looks at `tags_all`, which is what AWS gets: the
 * resource's own tags and the provider's default tags. A resource without that attribute cannot be tagged.
 */
const requiredTags = defineRule({
    id: 'required-tags',
    onPlan: ({ resources }, { tags }) => {
        const taggable = resources.all.filter(isTaggable);
        if (taggable.length === 0)
            return [pass('nothing in the plan can be tagged')];
        return taggable.map((resource) => required_tags_judge(resource, tags));
    },
});
function isTaggable(resource) {
    const { after, unknown: marks } = resource;
    return [after, marks].some((held) => held !== null && typeof held === 'object' && Object.hasOwn(held, 'tags_all'));
}
function required_tags_judge(resource, tags) {
    const at = tags.map((tag) => ({ tag, planned: plannedAt(resource, 'tags_all', tag) }));
    const missing = at.filter(({ planned }) => planned.kind === 'absent' || (planned.kind === 'known' && planned.value === ''));
    if (missing.length > 0) {
        return fail(`has no tag ${missing.map(({ tag }) => `\`${tag}\``).join(', ')}`, {
            resource: resource.address,
            allowed: tags,
            remedy: "leave the tags to the stack's provider: a resource must not take one away",
        });
    }
    const unclear = at.filter(({ planned }) => planned.kind === 'unknown');
    if (unclear.length > 0) {
        return unknown(`the value of tag ${unclear.map(({ tag }) => `\`${tag}\``).join(', ')} is known after apply only`, {
            resource: resource.address,
            remedy: 'give the tag a value that does not depend on other resources',
        });
    }
    return pass(`carries ${tags.length} required tags`, { resource: resource.address });
}

// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/yaml.js
var yaml = __webpack_require__(4405);
;// CONCATENATED MODULE: ../src/policy/size-allowed.js



/** Which sizes and classes an environment allows. Inputs that the rule does not name are the module's own business. */
const sizeAllowed = defineRule({
    id: 'size-allowed',
    onRequest: ({ request }, { sizes }) => {
        const limits = Object.entries(sizes[request.environment]?.[request.module] ?? {});
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
                field: `/inputs/${(0,yaml/* pointerKey */.dW)(input)}`,
                allowed: words,
                remedy: `\`${input}: ${words[0] ?? ''}\``,
            });
        });
    },
});
function say(value) {
    return typeof value === 'string' ? value : (0,canonical/* canonicalJson */.dj)(value);
}

;// CONCATENATED MODULE: ../src/policy/judge.js











/** Every guardrail there is, in the order in which people read them. */
const RULES = [
    naming,
    moduleAllowed,
    regionAllowed,
    sizeAllowed,
    leaseLength,
    priceCeiling,
    requiredTags,
    encryption,
    publicAccess,
];
/** The early answer: what can be said of a request before anything is planned. */
function judgeRequest(of) {
    return RULES.flatMap((rule) => rule.onRequest(of, of.guardrails));
}
/** The last word: what the plan would make. A plan that is not complete can never pass. */
function judgePlan(of) {
    const facts = { request: of.request, config: of.config, resources: plannedResources(of.plan) };
    const findings = RULES.flatMap((rule) => rule.onPlan(facts, of.guardrails));
    return (0,plan_plan/* isComplete */.As)(of.plan) ? findings : [incomplete(of.request), ...findings];
}
function incomplete(request) {
    return {
        rule: 'plan-complete',
        level: 'hard',
        status: 'unknown',
        source: 'guardrail',
        phase: 'plan',
        resource: request.lease,
        message: 'Terraform put some changes off, so that this plan does not show all of them',
        file: request.path,
        remedy: 'ask the platform team: the module needs more than one apply',
    };
}
/** Whether a finding keeps a change from being merged: a broken hard or soft rule, or a hard rule that could not be judged. */
function blocks(finding) {
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


/***/ })

};
