export const id = 6576;
export const ids = [6576];
export const modules = {

/***/ 6576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composePolicyEngine: () => (/* reexport */ composePolicyEngine),
  composePorts: () => (/* binding */ composePorts),
  composeTagListing: () => (/* reexport */ composeTagListing)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-modules.check.js
var terraform_modules_check_namespaceObject = {};
__webpack_require__.r(terraform_modules_check_namespaceObject);
__webpack_require__.d(terraform_modules_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/canonical.js
var canonical = __webpack_require__(6114);
// EXTERNAL MODULE: ../src/kit/retry.js
var retry = __webpack_require__(5502);
// EXTERNAL MODULE: ../../node_modules/@smithy/node-http-handler/dist-cjs/index.js
var dist_cjs = __webpack_require__(8771);
;// CONCATENATED MODULE: ../src/outside/aws/client-options.js

/**
 * Options of every AWS client (L18). Without `throwOnRequestTimeout` the SDK only warns when a server accepts a
 * connection and never answers, and hangs. The default of three attempts gives up on throttling after two seconds;
 * eight take some 36.
 * @param requestTimeout milliseconds for one attempt
 */
function clientOptions(region, requestTimeout = 9_000, maxAttempts = 8) {
    return {
        region,
        maxAttempts,
        requestHandler: new dist_cjs.NodeHttpHandler({
            connectionTimeout: Math.min(5_000, requestTimeout),
            requestTimeout,
            throwOnRequestTimeout: true,
        }),
    };
}
/** Service code of an AWS error, for example `NoSuchKey`; `undefined` for anything else. */
function awsErrorCode(error) {
    return error instanceof Error && '$metadata' in error ? error.name : undefined;
}
/** HTTP status of an AWS error. */
function awsErrorStatus(error) {
    if (!(error instanceof Error) || !('$metadata' in error))
        return undefined;
    const metadata = error.$metadata;
    if (metadata === null || typeof metadata !== 'object' || !('httpStatusCode' in metadata))
        return undefined;
    return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

;// CONCATENATED MODULE: ../src/outside/aws/storage-s3.js




/** 1,000 keys a page: five million objects. */
const PAGE_LIMIT = 5_000;
/** Milliseconds for one object or page, its body included: the client's own timeout ends at the headers. */
const CALL_TIMEOUT = 120_000;
/** An S3 bucket; the SDK is loaded at the first call. */
function createS3Storage({ bucket, region }, environment, patience) {
    let opened;
    // A client keeps the credentials that it began with; those of a renewed session need another one.
    const client = async () => {
        const key = environment['AWS_ACCESS_KEY_ID'];
        if (opened === undefined || opened.key !== key)
            opened = { key, client: openS3(region, environment, undefined, patience) };
        return opened.client;
    };
    return {
        async read(key) {
            const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
            const s3 = await client();
            try {
                return await (0,retry/* bounded */.Mm)(async (abortSignal) => {
                    const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }), { abortSignal });
                    return answer.Body?.transformToByteArray();
                }, CALL_TIMEOUT);
            }
            catch (error) {
                if (awsErrorCode(error) === 'NoSuchKey')
                    return undefined;
                throw fault('read', `s3://${bucket}/${key}`, error);
            }
        },
        async create(key, content) {
            const { PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
            const s3 = await client();
            const command = new PutObjectCommand({
                Bucket: bucket,
                Key: key,
                Body: content,
                ContentType: 'application/json',
                IfNoneMatch: '*',
            });
            try {
                await (0,retry/* retry */.L5)((abortSignal) => s3.send(command, { abortSignal }), {
                    attempts: 5,
                    timeout: CALL_TIMEOUT,
                    wait: (error, attempt) => isConflict(error) ? (0,retry/* backoff */.JN)(attempt, 200, 5_000, Math.random()) : undefined,
                    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
                });
                return 'created';
            }
            catch (error) {
                if (awsErrorStatus(error) === 412)
                    return 'exists';
                throw fault('write', `s3://${bucket}/${key}`, error);
            }
        },
        async list(prefix) {
            const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
            const s3 = await client();
            const keys = [];
            let token;
            for (let page = 1;; page += 1) {
                const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token });
                const answer = await (0,retry/* bounded */.Mm)((abortSignal) => s3.send(command, { abortSignal }), CALL_TIMEOUT).catch((error) => {
                    throw fault('list', `s3://${bucket}/${prefix}`, error);
                });
                for (const { Key } of answer.Contents ?? [])
                    if (Key !== undefined)
                        keys.push(Key);
                const next = answer.IsTruncated === true ? answer.NextContinuationToken : undefined;
                if (answer.IsTruncated === true && (next === undefined || next === token || page === PAGE_LIMIT))
                    throw new result/* Fault */.vC('listing-incomplete', `the listing of s3://${bucket}/${prefix} did not end (page ${page})`);
                if (next === undefined)
                    return keys.sort(canonical/* compareText */.n6);
                token = next;
            }
        },
    };
}
/** @param given in place of what the environment says */
async function openS3(region, environment, given, patience) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const endpoint = given?.endpoint ?? environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL'];
    return new S3Client({
        ...clientOptions(region, patience?.timeout, patience?.attempts),
        ...given,
        // A bucket's name in front of an address like 127.0.0.1 is no host.
        ...(endpoint !== undefined && endpoint !== '' && { endpoint, forcePathStyle: true }),
    });
}
/** Two conditional writes at once: S3 asks for another try, which then sees the object. */
function isConflict(error) {
    return awsErrorStatus(error) === 409;
}
/** Name of the error of the AWS SDK when no provider has credentials. */
const NO_CREDENTIALS = 'CredentialsProviderError';
function fault(what, where, cause) {
    if (cause instanceof Error && cause.name === NO_CREDENTIALS) {
        const remedy = 'sign in, for example with `aws sso login`, or set AWS_PROFILE';
        return new result/* Fault */.vC('no-credentials', `could not ${what} ${where}: there are no AWS credentials; ${remedy}`, { cause });
    }
    return new result/* Fault */.vC('storage-failed', `could not ${what} ${where}: ${reasonOf(cause)}`, { cause });
}
/** The code of the service; where there was no answer the SDK's name says nothing, and the message which connection failed. */
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    const code = awsErrorCode(cause);
    if (code === 'TimeoutError')
        return 'there was no answer';
    return code === undefined || code === 'Error' ? cause.message : code;
}

;// CONCATENATED MODULE: ../src/outside/aws/bucket-objects.js



/** Milliseconds for one call with its retries. */
const bucket_objects_CALL_TIMEOUT = 60_000;
/**
 * Whether a bucket holds what S3 refuses to delete it with: one object, older version or delete marker is enough.
 * Undefined: not known. Where versions may not be listed, objects are; that none is listed then says nothing, as
 * versions may be left. https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html
 */
async function holdsObjects(place, environment) {
    const s3 = await openS3(place.region, environment);
    try {
        return (await hasVersions(s3, place)) ?? ((await hasObjects(s3, place)) === true ? true : undefined);
    }
    finally {
        s3.destroy();
    }
}
async function hasVersions(s3, { bucket, account }) {
    const { ListObjectVersionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const command = new ListObjectVersionsCommand({ Bucket: bucket, ExpectedBucketOwner: account, MaxKeys: 1 });
    return asked(async (abortSignal) => {
        const { Versions = [], DeleteMarkers = [], IsTruncated } = await s3.send(command, { abortSignal });
        return Versions.length + DeleteMarkers.length > 0 || IsTruncated === true;
    });
}
async function hasObjects(s3, { bucket, account }) {
    const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const command = new ListObjectsV2Command({ Bucket: bucket, ExpectedBucketOwner: account, MaxKeys: 1 });
    return asked(async (abortSignal) => {
        const { Contents = [], IsTruncated } = await s3.send(command, { abortSignal });
        return Contents.length > 0 || IsTruncated === true;
    });
}
/** A bucket that is gone holds nothing; whatever else goes wrong leaves it unknown. */
async function asked(ask) {
    try {
        return await (0,retry/* bounded */.Mm)(ask, bucket_objects_CALL_TIMEOUT);
    }
    catch (error) {
        return awsErrorStatus(error) === 404 ? false : undefined;
    }
}

;// CONCATENATED MODULE: ../src/kit/pace.js
/** A gate that lets calls through at most so many a second, evenly: waits until it is the caller's turn. */
function createPace(perSecond, timer) {
    const gap = 1_000 / perSecond;
    let next = 0;
    return async () => {
        const now = timer.now();
        const turn = Math.max(now, next);
        next = turn + gap;
        if (turn > now)
            await timer.sleep(turn - now);
    };
}

// EXTERNAL MODULE: ../src/kit/text-set.js
var text_set = __webpack_require__(9160);
;// CONCATENATED MODULE: ../src/outside/aws/tag-pages.js



/** 100 resources a page: 200,000 resources in one region. */
const tag_pages_PAGE_LIMIT = 2_000;
/** Pages in a row that bring only what was already seen: the API can repeat rows with fresh tokens for ever. */
const STALE_LIMIT = 3;
/** A token lives 15 minutes at most; a listing whose tokens expire again and again never ends. */
const RESTARTS = 2;
const EXPIRED = 'PaginationTokenExpiredException';
/**
 * Every page, each ARN once over all of them (L18). A page may be short or empty while more follow; only an empty token
 * ends the listing. When a token has expired the listing begins again, at most twice, and gives only what it had not
 * given yet. Of what was given, only 64 bits are kept, so that memory hardly grows with the listing.
 *
 * What was given before a throw is no complete listing: who reads must drop it (L4).
 * @throws Fault `listing-incomplete` on a repeated token, on pages without anything new, past the page cap, and when
 *   the tokens expire a third time
 */
async function* tagPages(page) {
    const given = new text_set/* TextSet */.W();
    for (let restart = 0;; restart += 1) {
        try {
            for await (const rows of onePass(page))
                yield rows.filter(({ arn }) => given.add(arn));
            return;
        }
        catch (error) {
            if (awsErrorCode(error) !== EXPIRED)
                throw error;
            if (restart === RESTARTS)
                throw incomplete(`its page tokens expired ${RESTARTS + 1} times`);
        }
    }
}
async function* onePass(page) {
    const seen = new text_set/* TextSet */.W();
    const tokens = new text_set/* TextSet */.W();
    let token;
    let stale = 0;
    for (let number = 1; number <= tag_pages_PAGE_LIMIT; number += 1) {
        const answer = await page(token);
        const rows = answer.ResourceTagMappingList ?? [];
        const fresh = rows.filter(({ ResourceARN: arn }) => arn !== undefined && seen.add(arn));
        yield fresh.map(resourceOf);
        token = answer.PaginationToken;
        if (token === undefined || token === '')
            return;
        stale = rows.length > 0 && fresh.length === 0 ? stale + 1 : 0;
        if (!tokens.add(token) || stale === STALE_LIMIT)
            throw incomplete(`it repeats itself on page ${number}`);
    }
    throw incomplete(`it has more than ${tag_pages_PAGE_LIMIT} pages`);
}
function resourceOf({ ResourceARN: arn, Tags: tags, }) {
    const pairs = (tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']);
    return { arn: arn ?? '', tags: Object.fromEntries(pairs) };
}
function incomplete(why) {
    return new result/* Fault */.vC('listing-incomplete', `the listing of tagged resources is not complete: ${why}`);
}

;// CONCATENATED MODULE: ../src/outside/aws/tag-listing.js





/** GetResources calls a second and region; AWS does not raise it. Source: AWS, Tag Editor quotas. */
const CALLS_A_SECOND = 15;
/** Most ARNs of one call, and most resources of one page. */
const AT_ONCE = 100;
/** Throttling lasts: three attempts, the SDK's default, give up after two seconds. */
const ATTEMPTS = 10;
const LIMITS = { attempt: 8_000, call: 80_000, region: 600_000 };
/** GetResources, paced by region. The SDK is loaded at the first call; its own retries are off, as they are not paced. */
function createTagReader(options = {}) {
    const timer = options.timer ?? realTimer;
    const limits = options.limits ?? LIMITS;
    const paces = new Map();
    const paceOf = (region) => {
        const pace = paces.get(region) ?? createPace(CALLS_A_SECOND, timer);
        paces.set(region, pace);
        return pace;
    };
    const ask = async (client, region, input) => {
        const { GetResourcesCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1263)]).then(__webpack_require__.t.bind(__webpack_require__, 1263, 19));
        const pace = paceOf(region);
        const start = timer.now();
        try {
            await pace();
            return await (0,retry/* retry */.L5)((abortSignal) => client.send(new GetResourcesCommand(input), { abortSignal }), {
                attempts: ATTEMPTS,
                timeout: limits.attempt,
                wait: (error, attempt) => {
                    const pause = (0,retry/* backoff */.JN)(attempt, 500, 10_000, (options.random ?? Math.random)());
                    return isPassing(error) && timer.now() - start + pause < limits.call ? pause : undefined;
                },
                // The shortest pause is longer than the gap between two calls, so that another try keeps the pace too.
                sleep: async (milliseconds) => timer.sleep(milliseconds),
            });
        }
        catch (error) {
            throw failure(region, error);
        }
    };
    return {
        async *pages(region, { key, value }) {
            const client = await openClient(region, options, limits);
            const end = timer.now() + limits.region;
            const filter = { Key: key, ...(value !== undefined && { Values: [value] }) };
            try {
                yield* tagPages(async (token) => {
                    if (timer.now() > end)
                        throw incomplete(`it takes longer than ${limits.region / 1_000} s`);
                    return ask(client, region, {
                        TagFilters: [filter],
                        ResourcesPerPage: AT_ONCE,
                        ...(token !== undefined && { PaginationToken: token }),
                    });
                });
            }
            finally {
                client.destroy();
            }
        },
        async listed(region, arns) {
            const client = await openClient(region, options, limits);
            const found = new Set();
            try {
                for (let at = 0; at < arns.length; at += AT_ONCE) {
                    const ResourceARNList = arns.slice(at, at + AT_ONCE);
                    const answer = await ask(client, region, { ResourceARNList });
                    for (const { ResourceARN: arn } of answer.ResourceTagMappingList ?? [])
                        if (arn !== undefined)
                            found.add(arn);
                }
                return found;
            }
            finally {
                client.destroy();
            }
        },
    };
}
const realTimer = {
    now: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
async function openClient(region, options, limits) {
    const { ResourceGroupsTaggingAPIClient } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1263)]).then(__webpack_require__.t.bind(__webpack_require__, 1263, 19));
    return new ResourceGroupsTaggingAPIClient({
        ...clientOptions(region, limits.attempt),
        maxAttempts: 1,
        ...options.client,
    });
}
/** Error codes by which AWS says: too many calls. */
const THROTTLED = new Set([
    'ThrottledException',
    'ThrottlingException',
    'Throttling',
    'TooManyRequestsException',
    'RequestLimitExceeded',
]);
/** Names that the SDK and Node give to what never got an answer. */
const UNANSWERED = new Set([
    'TimeoutError',
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ETIMEDOUT',
]);
function isThrottled(error) {
    return THROTTLED.has(awsErrorCode(error) ?? '') || awsErrorStatus(error) === 429;
}
function isUnanswered(error) {
    if (error instanceof result/* Fault */.vC)
        return error.code === 'timeout';
    if (!(error instanceof Error))
        return false;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    return UNANSWERED.has(error.name) || UNANSWERED.has(code);
}
/** Whether another try may help. */
function isPassing(error) {
    return isThrottled(error) || isUnanswered(error) || (awsErrorStatus(error) ?? 0) >= 500;
}
/** An expired token stays as it came: who pages begins again. */
function failure(region, cause) {
    const code = awsErrorCode(cause);
    if (code === 'PaginationTokenExpiredException')
        return cause;
    const say = (reasonCode, why) => new result/* Fault */.vC(reasonCode, `tagged resources in ${region} cannot be listed: ${why}`, { cause });
    if (isThrottled(cause))
        return say('throttled', 'AWS throttles every call');
    if (isUnanswered(cause))
        return say('no-answer', 'AWS does not answer');
    if (code === 'AccessDeniedException' || code === 'AccessDenied')
        return say('access-denied', 'the role may not call tag:GetResources there');
    return say('listing-failed', code ?? (cause instanceof Error ? cause.message : String(cause)));
}

;// CONCATENATED MODULE: ../src/outside/aws/cloud.js







/** Milliseconds for one call with its retries. */
const cloud_CALL_TIMEOUT = 90_000;
/** AWS: whose credentials these are, what carries a tag, what a bucket holds. The SDK is loaded at the first call. */
function createCloud(environment, options = {}) {
    const reader = createTagReader(options);
    return {
        async identity(region) {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
            const client = new STSClient(clientOptions(region));
            let date;
            client.middlewareStack.add((next) => async (args) => {
                const result = await next(args);
                date = dateOf(result.response);
                return result;
            }, { step: 'deserialize', priority: 'low' });
            try {
                const answer = await (0,retry/* bounded */.Mm)((abortSignal) => client.send(new GetCallerIdentityCommand({}), { abortSignal }), cloud_CALL_TIMEOUT);
                const partition = answer.Arn?.split(':')[1];
                if (answer.Account === undefined || partition === undefined)
                    throw new result/* Fault */.vC('identity-unknown', 'AWS did not say whose credentials these are');
                return { account: answer.Account, partition, date };
            }
            finally {
                client.destroy();
            }
        },
        async tagged(region, tag) {
            const found = [];
            for await (const rows of reader.pages(region, tag))
                found.push(...rows);
            return found.sort((a, b) => (0,canonical/* compareText */.n6)(a.arn, b.arn));
        },
        holdsObjects: async (region, account, bucket) => holdsObjects({ region, account, bucket }, environment),
    };
}
/** The `Date` header of an answer, `Tue, 08 Dec 2026 09:00:00 GMT`. */
function dateOf(response) {
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return undefined;
    const headers = response.headers;
    if (typeof headers !== 'object' || headers === null || !('date' in headers))
        return undefined;
    const time = Date.parse(String(headers.date));
    return Number.isNaN(time) ? undefined : (0,brands/* instantOf */.B9)(time);
}

;// CONCATENATED MODULE: ../src/outside/aws/tag-existence.js




/** Milliseconds for one call with its retries. */
const tag_existence_CALL_TIMEOUT = 60_000;
const BUCKET = /^arn:[^:]+:s3:::([^/:]+)$/;
/** The tagging API as a stream, and the second look at what it lists. */
function createTagListing(environment, options = {}) {
    const reader = createTagReader(options);
    return {
        pages: (region, key) => reader.pages(region, { key }),
        async existence(region, account, arns) {
            const listed = await reader.listed(region, arns);
            const found = new Map(arns.map((arn) => [arn, listed.has(arn) ? 'listed' : 'not-listed']));
            const buckets = arns.flatMap((arn) => {
                const bucket = BUCKET.exec(arn)?.[1];
                return bucket === undefined ? [] : [{ arn, bucket }];
            });
            if (buckets.length === 0)
                return found;
            const s3 = await openS3(region, environment, options.client);
            try {
                for (const { arn, bucket } of buckets) {
                    const answer = await bucketExists(s3, bucket, account);
                    if (answer !== undefined)
                        found.set(arn, answer);
                }
            }
            finally {
                s3.destroy();
            }
            return found;
        },
    };
}
/** The tagging API lists a bucket up to 48 hours after its deletion. Undefined: S3 does not tell. */
async function bucketExists(s3, bucket, account) {
    const { HeadBucketCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    try {
        // Without the owner, a name that somebody else took since would seem to be ours.
        const command = new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account });
        await (0,retry/* bounded */.Mm)((abortSignal) => s3.send(command, { abortSignal }), tag_existence_CALL_TIMEOUT);
        return 'confirmed';
    }
    catch (error) {
        return awsErrorStatus(error) === 404 ? 'gone' : undefined;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ../src/outside/aws/storage-local.js





/** A folder in the shape of a bucket. What begins with a dot (half-written objects, Terraform's locks) is not listed. */
function createLocalStorage(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    const pathOf = (key) => {
        const path = (0,external_node_path_.resolve)(root, key);
        if (!path.startsWith(`${root}${external_node_path_.sep}`) || key.split('/').includes('..'))
            throw new result/* Fault */.vC('unsafe-path', `not a key of this storage: ${JSON.stringify(key)}`);
        return path;
    };
    return {
        async read(key) {
            return (0,promises_.readFile)(pathOf(key)).catch((error) => absent(error, undefined));
        },
        async create(key, content) {
            const path = pathOf(key);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.draft-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
            try {
                await (0,promises_.writeFile)(draft, content, { flag: 'wx', mode: 0o600 });
                // Unlike a rename, a link refuses to replace: the object appears whole, once, or not at all.
                await (0,promises_.link)(draft, path);
                return 'created';
            }
            catch (error) {
                if (codeOf(error) === 'EEXIST')
                    return 'exists';
                throw new result/* Fault */.vC('storage-failed', `could not write ${path}`, { cause: error });
            }
            finally {
                await (0,promises_.rm)(draft, { force: true });
            }
        },
        async list(prefix) {
            const parent = prefix.slice(0, prefix.lastIndexOf('/') + 1);
            const start = parent === '' ? root : pathOf(parent);
            const entries = await (0,promises_.readdir)(start, { recursive: true, withFileTypes: true }).catch((error) => absent(error, []));
            return entries
                .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
                .map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
                .filter((key) => key.startsWith(prefix))
                .sort(canonical/* compareText */.n6);
        },
    };
}
function absent(error, otherwise) {
    if (codeOf(error) === 'ENOENT')
        return otherwise;
    throw new result/* Fault */.vC('storage-failed', 'could not read the local storage', { cause: error });
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: ../src/outside/aws/open-storage.js



/**
 * Opens a bucket or a folder; one client for each, however often it is asked for.
 * @param root of the platform repository: a local backend's folder is relative to it
 */
function createOpenStorage(root, environment) {
    const opened = new Map();
    return (backend) => {
        const name = backend.type === 's3' ? `s3 ${backend.region} ${backend.bucket}` : `local ${backend.path}`;
        const storage = opened.get(name) ??
            (backend.type === 's3'
                ? createS3Storage(backend, environment)
                : createLocalStorage((0,external_node_path_.resolve)(root, backend.path)));
        opened.set(name, storage);
        return storage;
    };
}

;// CONCATENATED MODULE: ../src/outside/aws/session.js



/** Milliseconds for the token, and for the session. */
const TIMEOUT = 60_000;
/** What AWS expects GitHub's tokens to be made out to. */
const AUDIENCE = 'sts.amazonaws.com';
/**
 * Takes a new session of the role that this job already has, and puts it into the environment, where every client
 * and every Terraform that is started afterwards finds it. Only a job that GitHub vouches for can
 * (`id-token: write`), and only when it knows its role (`LEASEHOLD_ROLE`); elsewhere this does nothing. The session is
 * called as the first one was (`LEASEHOLD_SESSION`).
 * @throws Fault `session-refused` when the token or the role is refused
 */
async function renewSession(environment) {
    const role = environment['LEASEHOLD_ROLE'] ?? '';
    const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    if (role === '' || url === '' || token === '')
        return;
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const client = new STSClient(clientOptions(environment['AWS_REGION'] ?? 'us-east-1'));
    try {
        const command = new AssumeRoleWithWebIdentityCommand({
            RoleArn: role,
            RoleSessionName: environment['LEASEHOLD_SESSION'] ?? 'leasehold',
            WebIdentityToken: await identityToken(url, token),
        });
        const { Credentials: fresh } = await (0,retry/* bounded */.Mm)((abortSignal) => client.send(command, { abortSignal }), TIMEOUT);
        if (fresh?.AccessKeyId === undefined || fresh.SecretAccessKey === undefined)
            throw new result/* Fault */.vC('session-refused', 'AWS gave no session');
        environment['AWS_ACCESS_KEY_ID'] = fresh.AccessKeyId;
        environment['AWS_SECRET_ACCESS_KEY'] = fresh.SecretAccessKey;
        if (fresh.SessionToken === undefined)
            delete environment['AWS_SESSION_TOKEN'];
        else
            environment['AWS_SESSION_TOKEN'] = fresh.SessionToken;
    }
    catch (cause) {
        if (cause instanceof result/* Fault */.vC)
            throw cause;
        throw new result/* Fault */.vC('session-refused', `no new session of ${role}`, { cause });
    }
    finally {
        client.destroy();
    }
}
/** GitHub's token for this job. https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect */
async function identityToken(url, token) {
    const answer = await fetch(`${url}${url.includes('?') ? '&' : '?'}audience=${AUDIENCE}`, {
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
        signal: AbortSignal.timeout(TIMEOUT),
    });
    const body = answer.ok ? await answer.json() : undefined;
    const value = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
    if (typeof value !== 'string')
        throw new result/* Fault */.vC('session-refused', `GitHub answered ${answer.status} when asked for this job's token`);
    return value;
}

;// CONCATENATED MODULE: ../src/outside/clock.js


/** The machine's clock; or, where tests let time pass, one that goes on from the instant given. */
function createClock(now) {
    const offset = now === undefined ? 0 : (0,brands/* millisecondsOf */.W$)(now) - Date.now();
    return { now: () => (0,brands/* instantOf */.B9)(Date.now() + offset) };
}
/** For what looks at the time once: exactly the instant given, else the machine's. */
function instantNow(now) {
    return now ?? instantOf(Date.now());
}
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** Uids of 26 characters of base 32: 130 random bits. */
const randomIds = {
    uid() {
        return (0,brands/* asUid */.N0)([...(0,external_node_crypto_.randomBytes)(26)].map((byte) => ALPHABET.charAt(byte & 31)).join(''));
    },
};

// EXTERNAL MODULE: ../src/outside/git/git.js + 3 modules
var git = __webpack_require__(1579);
// EXTERNAL MODULE: ../src/kit/git-objects.js
var git_objects = __webpack_require__(4741);
;// CONCATENATED MODULE: ../src/outside/files/working-tree.js




/** Never part of a repository's files. */
const IGNORED = new Set(['.git', 'node_modules', '.terraform']);
/** The files of a folder on disk. Symbolic links are named, and never followed, neither at the end of a path nor within. */
function working_tree_workingTree(root) {
    return {
        name: 'working tree',
        list: async (folder) => {
            const entries = (await isRealFolder(root, folder)) ? await walk(root, folder) : [];
            return entries.sort((a, b) => (0,canonical/* compareText */.n6)(a.path, b.path));
        },
        read: async (path) => {
            if (!isInside(path))
                return undefined;
            const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            if (!(await isRealFolder(root, parent)))
                return undefined;
            const found = await look((0,external_node_path_.join)(root, path));
            return found?.isFile() === true ? (0,promises_.readFile)((0,external_node_path_.join)(root, path)) : undefined;
        },
        id: async (folder) => {
            const entries = (await isRealFolder(root, folder)) ? await walk(root, folder) : [];
            if (entries.length === 0)
                return undefined;
            const held = [];
            for (const entry of entries) {
                const inside = folder === '' ? entry.path : entry.path.slice(folder.length + 1);
                held.push([inside, await gitEntry(root, entry)]);
            }
            return (0,git_objects/* treeIdOf */.bR)(held);
        },
    };
}
async function walk(root, folder) {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
        if (IGNORED.has(entry.name))
            continue;
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            found.push(...(await walk(root, path)));
        else if (entry.isSymbolicLink())
            found.push({ path, kind: 'symlink' });
        else if (entry.isFile())
            found.push({ path, kind: await fileKind((0,external_node_path_.join)(root, path)) });
    }
    return found;
}
/** As Git sees it: executable when its owner may execute it. */
async function fileKind(path) {
    const { mode } = await (0,promises_.lstat)(path);
    return (mode & 0o100) === 0 ? 'file' : 'executable';
}
async function gitEntry(root, entry) {
    const path = (0,external_node_path_.join)(root, entry.path);
    if (entry.kind === 'symlink') {
        return { mode: '120000', id: (0,git_objects/* blobId */.zA)(await (0,promises_.readlink)(path, { encoding: 'buffer' })) };
    }
    return { mode: entry.kind === 'executable' ? '100755' : '100644', id: (0,git_objects/* blobId */.zA)(await (0,promises_.readFile)(path)) };
}
/** Whether every step of a path is a folder and none a symbolic link. */
async function isRealFolder(root, folder) {
    if (folder === '')
        return true;
    if (!isInside(folder))
        return false;
    let path = root;
    for (const part of folder.split('/')) {
        path = (0,external_node_path_.join)(path, part);
        if ((await look(path))?.isDirectory() !== true)
            return false;
    }
    return true;
}
function isInside(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !IGNORED.has(part));
}
async function look(path) {
    return (0,promises_.lstat)(path).catch(() => undefined);
}

// EXTERNAL MODULE: ../src/kit/fields.js
var fields = __webpack_require__(207);
;// CONCATENATED MODULE: ../src/outside/opa/answer.js


/** What OPA says when a rule was asked and threw; every other error is of the policies as a whole. */
const THROWN = new Set([
    'eval_conflict_error',
    'eval_type_error',
    'eval_internal_error',
    'eval_with_merge_error',
]);
const BUILTIN = 'eval_builtin_error';
/** Reads the answer to our query. Whatever is not exactly one value for each rule is no answer. */
function readAnswer(outcome, rules, fileOf) {
    const all = errorsIn(outcome);
    const fatal = all.filter(({ code }) => code !== BUILTIN);
    const value = resultOf(outcome);
    if (outcome.code !== 0 || fatal.length > 0 || value === undefined) {
        const isThrown = fatal.length > 0 && fatal.every(({ code }) => THROWN.has(code));
        return (0,result/* problems */.Bk)(...readErrors(outcome, fileOf, isThrown ? 'rego-rule-failed' : 'rego-not-compiled'));
    }
    const values = (0,fields/* itemsOf */.S3)(field(value, 'values'));
    const exceptions = (0,fields/* itemsOf */.S3)(field(value, 'exceptions'));
    if (values.length !== rules || exceptions.length !== rules) {
        return (0,result/* problems */.Bk)({ code: 'rego-not-compiled', message: 'OPA did not answer about every rule' });
    }
    return (0,result.ok)({
        rules: values.map((given, index) => ({
            values: (0,fields/* itemsOf */.S3)(given),
            isExcepted: (0,fields/* itemsOf */.S3)(exceptions[index]).length > 0,
        })),
        builtinErrors: all.map((error) => problemOf(error, fileOf, 'rego-builtin-failed')),
    });
}
/** The value of the one expression of a query; undefined when there is none. */
function resultOf({ output }) {
    const [first] = (0,fields/* itemsOf */.S3)(field(parse(output), 'result'));
    const [expression] = (0,fields/* itemsOf */.S3)(field(first, 'expressions'));
    return field(expression, 'value');
}
/** Why OPA did not do what was asked: at least one problem. */
function readErrors(outcome, fileOf, code) {
    if (outcome.isMissing)
        return [
            {
                code: 'opa-missing',
                message: `OPA could not be started: ${outcome.errors}`,
                remedy: 'name its path',
            },
        ];
    if (outcome.isTimedOut)
        return [
            {
                code: 'rego-timeout',
                message: 'the policies took longer than 120 seconds',
                remedy: 'look for a rule that compares everything with everything',
            },
        ];
    const found = errorsIn(outcome).filter((error) => error.code !== BUILTIN);
    if (found.length > 0)
        return found.map((error) => problemOf(error, fileOf, code));
    const said = outcome.errors.trim() === '' ? outcome.output.slice(0, 500) : outcome.errors.trim();
    return [{ code, message: `OPA failed: ${said}`, remedy: 'correct the policy' }];
}
function errorsIn({ output, errors }) {
    const said = field(parse(output), 'errors') ?? field(parse(errors), 'errors');
    return (0,fields/* itemsOf */.S3)(said).map((error) => ({
        code: textOf(field(error, 'code'), ''),
        message: textOf(field(error, 'message'), 'no message'),
        location: field(error, 'location'),
    }));
}
function problemOf({ message, location }, fileOf, code) {
    const path = field(location, 'file');
    const file = typeof path === 'string' ? fileOf(path) : undefined;
    const line = field(location, 'row');
    const column = field(location, 'col');
    if (file === undefined)
        return { code, message, remedy: 'correct the policy' };
    return {
        code,
        message,
        file,
        ...(typeof line === 'number' && line > 0 ? { line } : {}),
        ...(typeof column === 'number' && column > 0 ? { column } : {}),
        remedy: 'correct the policy',
    };
}
function textOf(value, otherwise) {
    return typeof value === 'string' ? value : otherwise;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function field(value, key) {
    if (value === null || typeof value !== 'object')
        return undefined;
    return value[key];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(8262);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ../src/outside/pinned-download.js









/** Milliseconds; files have up to 100 MB. */
const pinned_download_TIMEOUT = 300_000;
/** Downloads a file that is used only when it is the one that was pinned: it appears whole, or not at all. */
async function downloadPinned({ url, sha256, target, pause }) {
    const folder = (0,external_node_path_.join)(target, '..');
    const unchecked = (0,external_node_path_.join)(folder, `download-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        await (0,retry/* retry */.L5)(async (signal) => save(url, unchecked, signal), {
            attempts: 3,
            timeout: pinned_download_TIMEOUT,
            wait: (error, attempt) => error instanceof result/* Fault */.vC && error.code === 'refused' ? undefined : attempt * pause,
            sleep: external_node_timers_promises_.setTimeout,
        });
        const found = await checksumOf(unchecked);
        if (found !== sha256)
            return { kind: 'other-file', sha256: found };
        await (0,promises_.chmod)(unchecked, 0o755);
        // Other jobs may look at the same time.
        await (0,promises_.rename)(unchecked, target);
        await (0,promises_.writeFile)(`${folder}.complete`, '');
        return { kind: 'done' };
    }
    catch (error) {
        return { kind: 'not-there', message: error instanceof Error ? error.message : String(error) };
    }
    finally {
        await (0,promises_.rm)(unchecked, { force: true });
    }
}
/** Nothing is printed meanwhile: what the command line writes may be read by a program. */
async function save(url, path, signal) {
    const response = await fetch(url, { signal });
    if (response.status >= 400 && response.status < 500 && response.status !== 408 && response.status !== 429)
        throw new result/* Fault */.vC('refused', `the server answered ${response.status}`);
    if (!response.ok || response.body === null)
        throw new result/* Fault */.vC('not-answered', `the server answered ${response.status}`);
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), (0,external_node_fs_.createWriteStream)(path), { signal });
}
/** SHA-256 of a file, in hexadecimal. */
async function checksumOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}
/** The runner's tool cache; on a machine of one's own, the cache of the user. */
function toolCache(environment, home) {
    const named = environment['RUNNER_TOOL_CACHE'];
    const caches = environment['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)(home, '.cache');
    return named === undefined || named === '' ? (0,external_node_path_.join)(caches, 'leasehold') : named;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ../src/outside/opa/run-opa.js


/** Bytes of an answer: messages of some 100,000 findings. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;
const ERRORS_KEPT = 8_192;
const run_opa_TIMEOUT = 120_000;
/** Runs OPA with no environment at all. @throws Fault `output-too-large` */
async function runOpa(program, args, { folder, input = '', timeout = run_opa_TIMEOUT }) {
    const child = (0,external_node_child_process_.spawn)(program, args, { cwd: folder, env: {}, stdio: ['pipe', 'pipe', 'pipe'] });
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        let errors = '';
        let isTimedOut = false;
        const timer = setTimeout(() => {
            isTimedOut = true;
            child.kill('SIGKILL');
        }, timeout);
        const finish = (code, isMissing) => {
            clearTimeout(timer);
            const output = Buffer.concat(chunks).toString('utf8');
            resolve({ code, output, errors, isTimedOut, isMissing });
        };
        child.once('error', (cause) => {
            errors = cause.message;
            finish(null, true);
        });
        child.once('close', (code) => finish(code, false));
        child.stdout.on('data', (chunk) => {
            size += chunk.byteLength;
            if (size <= OUTPUT_LIMIT)
                chunks.push(chunk);
            else {
                child.kill('SIGKILL');
                clearTimeout(timer);
                reject(new result/* Fault */.vC('output-too-large', `OPA wrote more than ${OUTPUT_LIMIT} bytes`));
            }
        });
        child.stderr.on('data', (chunk) => {
            errors = `${errors}${chunk.toString('utf8')}`.slice(-ERRORS_KEPT);
        });
        // It may end before it has read everything; its exit code says why.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}

;// CONCATENATED MODULE: ../src/outside/opa/binary.js





/**
 * The binary that policies are run by: the one that is named; else the pinned release from the runner's tool cache;
 * else one of the same version on the PATH; else the release is downloaded. What was downloaded is run only when it
 * has the checksum that is committed, also when it comes from the cache.
 */
async function findOpa(search) {
    const { release, path } = search;
    if (path !== '')
        return named((0,external_node_path_.resolve)(path));
    const asset = release.assets[search.platform];
    const target = cachePath(search);
    if (asset !== undefined && (await hasChecksum(target, asset.sha256)))
        return (0,result.ok)({ path: target, version: release.version });
    const onPath = await findOnPath(search);
    if (onPath !== undefined)
        return (0,result.ok)({ path: onPath, version: release.version });
    if (asset === undefined)
        return (0,result/* problems */.Bk)(noAsset(search));
    const { sha256 } = asset;
    return download(`${release.url}/${asset.name}`, release, { sha256, target, pause: search.pause ?? 5_000 });
}
async function named(path) {
    const version = await versionOf(path);
    if (version !== undefined)
        return (0,result.ok)({ path, version });
    return (0,result/* problems */.Bk)({
        code: 'opa-missing',
        message: `there is no OPA that runs at ${path}`,
        remedy: 'name the binary of OPA, or leave the path empty to have it downloaded',
    });
}
/** As a runner lays out its tool cache, so that a runner's image can bring it along. */
function cachePath({ environment, home, release, platform }) {
    return (0,external_node_path_.join)(toolCache(environment, home), 'opa', release.version, platform.split('-')[1] ?? platform, 'opa');
}
/** Another version might judge otherwise: it has to be named. */
async function findOnPath({ environment, release }) {
    for (const folder of (environment['PATH'] ?? '').split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const path = (0,external_node_path_.join)(folder, 'opa');
        const isThere = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return (await versionOf(path)) === release.version ? path : undefined;
    }
    return undefined;
}
async function versionOf(path) {
    const { code, output } = await runOpa(path, ['version'], { folder: '/', timeout: 30_000 });
    return code === 0 ? /^Version: v?(\S+)$/m.exec(output)?.[1] : undefined;
}
async function download(url, { version }, file) {
    const { target, sha256 } = file;
    const downloaded = await downloadPinned({ url, ...file });
    switch (downloaded.kind) {
        case 'done':
            return (0,result.ok)({ path: target, version });
        case 'other-file':
            return (0,result/* problems */.Bk)(wrongChecksum(url, sha256, downloaded.sha256));
        case 'not-there':
            return (0,result/* problems */.Bk)({
                code: 'opa-download',
                message: `OPA could not be downloaded from ${url}: ${downloaded.message}`,
                remedy: 'run again, or install it and name its path',
            });
    }
}
async function hasChecksum(path, sha256) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return (await checksumOf(path)) === sha256;
    }
    catch {
        return false;
    }
}
function wrongChecksum(url, expected, found) {
    return {
        code: 'opa-checksum',
        message: `${url} is not the file that was pinned: its SHA-256 is ${found}, not ${expected}; it was deleted and not run`,
        remedy: 'run again; when it stays, somebody changed the file: do not use it, and tell the maintainers',
    };
}
function noAsset({ platform, release }) {
    return {
        code: 'opa-missing',
        message: `no checksum of OPA ${release.version} for ${platform} is committed, so that it is not downloaded`,
        allowed: Object.keys(release.assets),
        remedy: `install OPA ${release.version} and name its path`,
    };
}

;// CONCATENATED MODULE: ../src/outside/opa/capabilities.js
/**
 * What policies may not call: the network, the environment, other files, and source code made while they run.
 * `json.match_schema` and `json.verify_schema` fetch each `$ref` of a schema, `http:` and `file:` alike; OPA's own
 * `allow_net` does not hold for them (tried with OPA 1.19.0).
 */
const REFUSED = [
    'http.send',
    'json.match_schema',
    'json.verify_schema',
    'net.lookup_ip_addr',
    'opa.runtime',
    'rego.parse_module',
];
/** OPA marks what depends on more than its arguments. Of those, only these stay: clock, chance, and signatures. */
const KEPT_THOUGH_NOT_PURE = new Set([
    'io.jwt.decode_verify',
    'io.jwt.encode_sign',
    'io.jwt.encode_sign_raw',
    'rand.intn',
    'time.now_ns',
    'uuid.rfc4122',
]);
/** conftest's own functions. Tests of policies use them, so that files must compile; called while judging they fail. */
const OF_CONFTEST = [
    { name: 'parse_config', args: [{ type: 'string' }, { type: 'string' }] },
    { name: 'parse_config_file', args: [{ type: 'string' }] },
    {
        name: 'parse_combined_config_files',
        args: [{ type: 'array', dynamic: { type: 'string' } }],
    },
];
/** OPA's capabilities without what is refused; a function that a later OPA brings is refused when it is not pure. */
function restrict(capabilities) {
    const all = capabilities;
    const kept = (all.builtins ?? []).filter(({ name, nondeterministic }) => !REFUSED.includes(name) && (nondeterministic !== true || KEPT_THOUGH_NOT_PURE.has(name)));
    const ours = OF_CONFTEST.map(({ name, args }) => ({
        name,
        decl: { type: 'function', args, result: { type: 'any' } },
    }));
    return JSON.stringify({ ...all, builtins: [...kept, ...ours], allow_net: [] });
}

;// CONCATENATED MODULE: ../src/outside/opa/syntax.js

/** Reads what OPA's parser says of one file. */
function moduleOf(file, source, version, tree) {
    const lines = source.split('\n');
    let from = 0;
    const rules = (0,fields/* itemsOf */.S3)(syntax_field(tree, 'rules')).flatMap((rule) => {
        const head = headOf(rule);
        if (head === undefined)
            return [];
        const at = lineOf(lines, head.name, from);
        if (at !== undefined)
            from = at;
        return [{ ...head, line: at }];
    });
    const path = (0,fields/* itemsOf */.S3)(syntax_field(syntax_field(tree, 'package'), 'path')).slice(1);
    return { file, version, namespace: namespaceOf(path), rules, calls: [...callsIn(tree)] };
}
/** As conftest writes it: OPA's reference without `data.`. */
function namespaceOf(path) {
    const parts = path.map((term) => String(syntax_field(term, 'value')));
    return parts
        .map((part, at) => (isPlain(part) ? (at === 0 ? part : `.${part}`) : `[${JSON.stringify(part)}]`))
        .join('');
}
/** What stands after `data` in a query. */
function referenceTo(namespace, name) {
    return `data${namespace.startsWith('[') ? '' : '.'}${namespace}.${name}`;
}
function isPlain(name) {
    return /^[A-Za-z_]\w*$/.test(name);
}
function headOf(rule) {
    const head = syntax_field(rule, 'head');
    const reference = (0,fields/* itemsOf */.S3)(syntax_field(head, 'ref'));
    const first = syntax_field(reference[0], 'value') ?? syntax_field(head, 'name');
    if (typeof first !== 'string')
        return undefined;
    const shape = shapeOf(head, reference.length);
    return { name: first, shape, constant: shape === 'value' ? constantOf(syntax_field(head, 'value')) : undefined };
}
function shapeOf(head, parts) {
    if (syntax_field(head, 'args') !== undefined)
        return 'function';
    if (parts > 1)
        return 'object';
    if (syntax_field(head, 'key') === undefined)
        return 'value';
    return syntax_field(head, 'value') === undefined ? 'set' : 'object';
}
function constantOf(term) {
    // A rule without a value, `deny if …`, gives `true`.
    if (term === undefined)
        return true;
    const value = syntax_field(term, 'value');
    switch (syntax_field(term, 'type')) {
        case 'null':
            return null;
        case 'boolean':
            return value === true;
        case 'number':
            return typeof value === 'number' ? value : Number(value);
        case 'string':
            return String(value);
        default:
            return undefined;
    }
}
/** OPA gives no places for files that it parses inside a query; clauses stand in the tree in the order of the file. */
function lineOf(lines, name, from) {
    const start = new RegExp(`^\\s*(default\\s+)?${name}(?![\\w])`);
    const at = lines.findIndex((line, index) => index >= from && start.test(line));
    return at === -1 ? undefined : at + 1;
}
/** Every dotted name, called or not: a name that is refused has no other use. */
function callsIn(tree) {
    const found = new Set();
    const waiting = [tree];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (Array.isArray(node))
            waiting.push(...node.filter(isHolder));
        else if (isNode(node)) {
            if (node['type'] === 'ref') {
                const parts = (0,fields/* itemsOf */.S3)(node['value']);
                if (parts.every(isName))
                    found.add(parts.map((part) => String(syntax_field(part, 'value'))).join('.'));
            }
            waiting.push(...Object.values(node).filter(isHolder));
        }
    }
    return found;
}
function isName(part) {
    const type = syntax_field(part, 'type');
    return type === 'var' || type === 'string';
}
function isHolder(value) {
    return value !== null && typeof value === 'object';
}
function syntax_field(value, key) {
    return isNode(value) ? value[key] : undefined;
}
function isNode(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

;// CONCATENATED MODULE: ../src/outside/opa/engine.js











/** Rego by the real OPA. Nothing is looked for, downloaded or started before somebody asks. */
function createPolicyEngine(search) {
    let found;
    let capabilities;
    const merged = new WeakMap();
    const program = async () => (found ??= findOpa(search));
    return {
        refused: REFUSED,
        async name() {
            const binary = await program();
            return binary.ok ? (0,result.ok)(`OPA ${binary.value.version}`) : binary;
        },
        async parse(files, version) {
            const binary = await program();
            return binary.ok ? parseFiles(binary.value.path, files, version) : binary;
        },
        async evaluate(query) {
            const binary = await program();
            if (!binary.ok)
                return binary;
            const { path } = binary.value;
            capabilities ??= readCapabilities(path);
            const allowed = await capabilities;
            if (!allowed.ok)
                return allowed;
            const data = merged.get(query.data) ?? mergeData(path, query.data);
            merged.set(query.data, data);
            const base = await data;
            return base.ok ? evaluate(path, query, base.value, allowed.value) : base;
        },
    };
}
/** One process reads every file in v1; what is not v1 is read in v0, one process a file. */
async function parseFiles(program, files, version) {
    const sources = [...files]
        .sort(([a], [b]) => (0,canonical/* compareText */.n6)(a, b))
        .map(([file, content]) => ({ file, source: new TextDecoder().decode(content) }));
    const trees = version === 'v0' ? new Map() : await parseInV1(program, sources);
    const modules = [];
    const wrong = [];
    for (const { file, source } of sources) {
        const tree = trees.get(file);
        if (tree !== undefined) {
            modules.push(moduleOf(file, source, 'v1', tree));
            continue;
        }
        const read = await parseAlone(program, file, source, version);
        if (read.ok)
            modules.push(read.value);
        else
            wrong.push(...read.problems);
    }
    return wrong.length === 0 ? (0,result.ok)(modules) : (0,result/* problems */.Bk)(...wrong);
}
const PARSE_ALL = '{f: m | some f, c in input; m := rego.parse_module(f, c)}';
async function parseInV1(program, sources) {
    const input = JSON.stringify(Object.fromEntries(sources.map(({ file, source }) => [file, source])));
    const args = ['eval', '--format=json', '--stdin-input', PARSE_ALL];
    const trees = resultOf(await runOpa(program, args, { folder: '/', input }));
    return new Map(trees !== null && typeof trees === 'object' ? Object.entries(trees) : []);
}
/** Reads one file that is not v1. Where neither syntax fits, the one that gets further says what is wrong. */
async function parseAlone(program, file, source, version) {
    return inFolder(async (folder) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'policy.rego'), source);
        const wrong = [];
        for (const syntax of version === 'auto' ? ['v0', 'v1'] : [version]) {
            const args = ['parse', '--format=json', `--${syntax}-compatible`, 'policy.rego'];
            const outcome = await runOpa(program, args, { folder });
            const tree = outcome.code === 0 ? parseJson(outcome.output) : undefined;
            if (tree !== undefined)
                return (0,result.ok)(moduleOf(file, source, syntax, tree));
            wrong.push(readErrors(outcome, () => file, 'rego-unreadable'));
        }
        const [first = [], second = first] = wrong;
        const reached = (all) => Math.min(...all.map(({ line }) => line ?? 0));
        return (0,result/* problems */.Bk)(...(reached(first) > reached(second) ? first : second));
    });
}
/** `data` as OPA puts it together from YAML and JSON, by their folders. */
async function mergeData(program, data) {
    if (data.size === 0)
        return (0,result.ok)({});
    return inFolder(async (folder) => {
        for (const [path, content] of data)
            await writeInside((0,external_node_path_.join)(folder, 'data'), path, content);
        const outcome = await runOpa(program, ['eval', '--format=json', '--data=data', 'data'], { folder });
        const value = resultOf(outcome);
        return outcome.code === 0 && value !== undefined
            ? (0,result.ok)(value)
            : (0,result/* problems */.Bk)(...readErrors(outcome, (path) => path.replace(/^data\//, ''), 'rego-data'));
    });
}
async function readCapabilities(program) {
    const outcome = await runOpa(program, ['capabilities', '--current'], { folder: '/' });
    const capabilities = outcome.code === 0 ? parseJson(outcome.output) : undefined;
    return capabilities === undefined
        ? (0,result/* problems */.Bk)(...readErrors(outcome, () => undefined, 'opa-missing'))
        : (0,result.ok)(restrict(capabilities));
}
async function evaluate(program, query, base, capabilities) {
    return inFolder(async (folder) => {
        const files = await writeBundle((0,external_node_path_.join)(folder, 'bundle'), query, dataOf(base, query.facts));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'capabilities.json'), capabilities);
        const options = { folder, input: JSON.stringify(query.input) };
        const outcome = await runOpa(program, [...EVALUATE, queryText(query)], options);
        const fileOf = (path) => files.get(path.replace(/^.*\//, ''));
        return readAnswer(outcome, query.rules.length, fileOf);
    });
}
const EVALUATE = [
    'eval',
    '--format=json',
    '--stdin-input',
    '--capabilities=capabilities.json',
    '--show-builtin-errors',
    '--bundle=bundle',
];
/** Comprehensions, so that a rule that is undefined gives an empty list and hides no other. */
function queryText({ rules }) {
    const values = rules.map(({ namespace, name }) => `[v | v := ${referenceTo(namespace, name)}]`);
    const exceptions = rules.map(({ namespace, exception }) => exception === undefined
        ? '[]'
        : `[1 | ${referenceTo(namespace, 'exception')}[_][_] == ${JSON.stringify(exception)}]`);
    return `{"values": [${values.join(', ')}], "exceptions": [${exceptions.join(', ')}]}`;
}
/** A bundle says the syntax of each file. Names are ours, so that no policy's path means anything to OPA. */
async function writeBundle(folder, { files, modules }, data) {
    await (0,promises_.mkdir)(folder);
    const names = new Map();
    for (const [index, { file }] of modules.entries()) {
        names.set(`${index}.rego`, file);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${index}.rego`), files.get(file) ?? '');
    }
    const versions = {};
    for (const [index, { version }] of modules.entries())
        versions[`/${index}.rego`] = version === 'v0' ? 0 : 1;
    const manifest = { roots: [''], rego_version: 1, file_rego_versions: versions };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.manifest'), JSON.stringify(manifest));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'data.json'), JSON.stringify(data));
    return names;
}
/** Facts win over data; what data has beside them under the same key stays. */
function dataOf(base, facts) {
    const data = (0,fields/* fieldsOf */.Pf)(base);
    const placed = Object.entries(facts).map(([key, fact]) => [
        key,
        { ...(0,fields/* fieldsOf */.Pf)(data[key]), ...(0,fields/* fieldsOf */.Pf)(fact) },
    ]);
    return { ...data, ...Object.fromEntries(placed) };
}
async function writeInside(folder, path, content) {
    if (path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        throw new result/* Fault */.vC('unsafe-path', `a policy's data lies outside its folder: ${JSON.stringify(path)}`);
    const target = (0,external_node_path_.join)(folder, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, content);
}
async function inFolder(use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'leasehold-opa-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../src/outside/opa/release.js
/**
 * Checksums are of the release's own `.sha256` files, held against what independent repositories committed for the
 * same files. A checksum that is fetched beside the file proves nothing, so they stand here.
 * https://github.com/open-policy-agent/opa/releases/tag/v1.19.0
 */
const OPA_RELEASE = {
    version: '1.19.0',
    url: 'https://github.com/open-policy-agent/opa/releases/download/v1.19.0',
    assets: {
        'linux-x64': {
            name: 'opa_linux_amd64_static',
            sha256: '1dd5c5591ff856f5e20a1d66bafae9511ddf3c5552ed3b5070c70b2b6580ee3f',
        },
        'linux-arm64': {
            name: 'opa_linux_arm64_static',
            sha256: '06680087ed236c8c6aaa021660d83178db829a2ad30bdb3482481fada6791b2a',
        },
        'darwin-x64': {
            name: 'opa_darwin_amd64',
            sha256: 'a6bb096502d176a23b721e023f3ca615a0e4773fec69511143093a2281118f5c',
        },
        'darwin-arm64': {
            name: 'opa_darwin_arm64_static',
            sha256: '6de003137cc54b65cb4a6a9c7cf6b29a248f10c1c16fc34f793a8a83b5f9d004',
        },
    },
};

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ../src/outside/terraform/child.js



/** What is kept of standard error, in characters. */
const child_ERRORS_KEPT = 8_192;
/** Milliseconds that a program asked to stop may take: Terraform finishes the resources that it is at. */
const GRACE = 120_000;
/** Milliseconds that a program gets to heed being asked; a runner that cancels a job kills after ten seconds. */
const HEED_WITHIN = 3_000;
/** Whether this process was asked to end: nothing new is started then. */
let isEnding = false;
/**
 * Milliseconds of this process's life after which what runs is asked to stop: the jobs that apply and end live two
 * hours, and a runner that ends a job gives Terraform no time to release its lock (L18).
 */
const PROCESS_LIFE = 110 * 60_000;
function timeLeft() {
    return Math.max(0, PROCESS_LIFE - process.uptime() * 1000);
}
const running = new Map();
/**
 * Runs a program that must be stopped gently. SIGINT and SIGTERM to this process are passed on as one SIGINT and no
 * more: Terraform then releases its lock, while a second signal makes it exit at once and can lose state. The
 * program has a process group of its own, so that Ctrl-C in a terminal does not count as the first one. As there is only
 * the one, it is kept back until the program can heed it (`heeds`).
 * @throws Fault `interrupted` when this process was asked to end before; `program-missing` when there is none
 */
async function child_runChild(program, args, options) {
    if (isEnding && options.evenWhenEnding !== true)
        throw new result/* Fault */.vC('interrupted', 'this run was asked to end; nothing new is started');
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.folder,
        env: options.environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    let stopped;
    let killer;
    let asker;
    const stop = (reason) => {
        if (stopped !== undefined)
            return;
        stopped = reason;
        const ask = () => void child.kill('SIGINT');
        if (options.heeds === undefined)
            ask();
        else {
            asker = setTimeout(ask, HEED_WITHIN);
            void options.heeds.then(() => {
                clearTimeout(asker);
                ask();
            });
        }
        killer = setTimeout(() => child.kill('SIGKILL'), GRACE);
    };
    const timer = setTimeout(() => stop('timeout'), Math.min(options.timeout, timeLeft()));
    watch(child, stop);
    try {
        const [output, errors, code] = await Promise.all([
            collect(child, options),
            lastOf(child),
            exitOf(child, program),
        ]);
        return { code, output, errors, stopped };
    }
    finally {
        clearTimeout(timer);
        clearTimeout(killer);
        clearTimeout(asker);
        unwatch(child);
    }
}
async function exitOf(child, program) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => {
            const code = cause.code === 'ENOENT' ? 'program-missing' : 'program-failed';
            reject(new result/* Fault */.vC(code, `${program} could not be started: ${cause.message}`, { cause }));
        });
        child.once('close', (code) => resolve(code));
    });
}
async function collect(child, options) {
    const { stdout } = child;
    if (stdout === null)
        return new Uint8Array();
    if (options.onLine !== undefined) {
        for await (const line of (0,external_node_readline_.createInterface)({ input: stdout, crlfDelay: Infinity }))
            options.onLine(line);
        return new Uint8Array();
    }
    const limit = options.keepOutput ?? child_ERRORS_KEPT;
    const chunks = [];
    let size = 0;
    for await (const chunk of stdout) {
        const bytes = Buffer.from(chunk);
        size += bytes.byteLength;
        if (size > limit && options.keepOutput !== undefined)
            throw new result/* Fault */.vC('output-too-large', `the program wrote more than ${limit} bytes`);
        if (size <= limit)
            chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}
async function lastOf(child) {
    let kept = '';
    if (child.stderr === null)
        return kept;
    child.stderr.setEncoding('utf8');
    for await (const chunk of child.stderr)
        kept = `${kept}${String(chunk)}`.slice(-child_ERRORS_KEPT);
    return kept;
}
function onSignal() {
    isEnding = true;
    for (const stop of running.values())
        stop('interrupted');
}
function watch(child, stop) {
    if (running.size === 0) {
        process.on('SIGINT', onSignal);
        process.on('SIGTERM', onSignal);
    }
    running.set(child, stop);
}
/** Once asked to end, later signals stay swallowed: the run only writes down what became of it. */
function unwatch(child) {
    running.delete(child);
    if (running.size > 0 || isEnding)
        return;
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
}

;// CONCATENATED MODULE: ../src/outside/terraform/cli-config.js


/**
 * Path for `TF_CLI_CONFIG_FILE`; undefined leaves Terraform to its own default. A configuration that the user has
 * stays in force (it may hold credentials), unless a mirror was named for us. A variable that names a missing file
 * is replaced: Terraform warns about it in every run and goes on without.
 */
async function chooseCliConfig(choice) {
    const { environment, home, mirror } = choice;
    const named = environment['TF_CLI_CONFIG_FILE'];
    const users = named === undefined || named === '' ? (0,external_node_path_.join)(home, '.terraformrc') : named;
    const isThere = await (0,promises_.access)(users).then(() => true, () => false);
    if (isThere && mirror?.isNamed !== true)
        return users;
    if (mirror === undefined && (named === undefined || named === ''))
        return undefined;
    const path = (0,external_node_path_.join)(choice.folder, 'cli.tfrc');
    await (0,promises_.writeFile)(path, cliConfig(mirror, choice.host), { mode: 0o600 });
    return path;
}
/** A CLI configuration in which providers of the host come from the mirror and from nowhere else. */
function cliConfig(mirror, host) {
    const head = 'disable_checkpoint = true\n';
    if (mirror === undefined)
        return head;
    const all = JSON.stringify(`${host}/*/*`);
    return `${head}
provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror.folder).replace(/[$%](?=\{)/g, (sign) => sign + sign)}
    include = [${all}]
  }
  direct {
    exclude = [${all}]
  }
}
`;
}

;// CONCATENATED MODULE: ../src/outside/terraform/engine-release.js
const SYSTEMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const MACHINES = { x64: 'amd64', arm64: 'arm64', arm: 'arm', ia32: '386' };
const TITLES = { terraform: 'Terraform', tofu: 'OpenTofu' };
/** `Terraform 1.11.4` */
function sayEngine({ name, version }) {
    return `${TITLES[name]} ${version}`;
}
/**
 * The archive for a platform; undefined where there is none.
 * @param platform `linux-x64`, as Node names them
 * @param mirror base of a mirror laid out as releases.hashicorp.com is, `<mirror>/terraform/1.11.4/<asset>`; empty: none
 */
function assetOf({ name, version }, platform, mirror) {
    const [system = '', machine = ''] = platform.split('-');
    const [os, arch] = [SYSTEMS[system], MACHINES[machine]];
    if (os === undefined || arch === undefined)
        return undefined;
    const asset = `${name}_${version}_${os}_${arch}.zip`;
    const folder = publishedAt(name, version);
    const base = mirror === '' ? folder : `${mirror.replace(/\/+$/, '')}/${name}/${version}`;
    return { name: asset, url: `${base}/${asset}`, sums: `${folder}/${name}_${version}_SHA256SUMS` };
}
function publishedAt(name, version) {
    switch (name) {
        case 'terraform':
            return `https://releases.hashicorp.com/terraform/${version}`;
        case 'tofu':
            return `https://github.com/opentofu/opentofu/releases/download/v${version}`;
    }
}
/**
 * Checksums of the version that a new platform begins with, of the release's own SHA256SUMS, held against what
 * independent repositories committed for the same files. Of other versions, leasehold.yaml has them.
 */
const KNOWN_CHECKSUMS = [
    '1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc  terraform_1.11.4_linux_amd64.zip',
    'a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633  terraform_1.11.4_linux_arm64.zip',
    'a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b  terraform_1.11.4_darwin_amd64.zip',
    '867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18  terraform_1.11.4_darwin_arm64.zip',
];
/** SHA-256 that the lines of SHA256SUMS have for a file. */
function checksumIn(lines, name) {
    for (const line of lines) {
        const [, sha256, file] = /^([0-9a-f]{64}) [ *](\S+)$/.exec(line) ?? [];
        if (file === name)
            return sha256;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ../src/outside/terraform/unzip.js



/** Bytes of one file; Terraform has some 90 MB. */
const LIMIT = 1024 * 1024 * 1024;
/** Of the end of the central directory, without its comment. */
const END = 22;
/**
 * One file of a zip archive whose checksum was checked: stored or deflated, without encryption, of less than 4 GB, as
 * releases of Terraform and OpenTofu are. Format: APPNOTE.TXT of PKWARE, 4.3.6.
 * @throws Fault `zip-unreadable`
 */
async function readFromZip(zip, name) {
    const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + END > zip.length)
        throw unreadable('it has no directory');
    let at = zip.readUInt32LE(end + 16);
    for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
        if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50)
            throw unreadable('its directory is broken');
        const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
        if (zip.toString('utf8', at + 46, nameEnd) === name)
            return contentOf(zip, at);
        at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    throw unreadable(`it has no ${name}`);
}
async function contentOf(zip, entry) {
    const method = zip.readUInt16LE(entry + 10);
    const packed = zip.readUInt32LE(entry + 20);
    const size = zip.readUInt32LE(entry + 24);
    const header = zip.readUInt32LE(entry + 42);
    if (header + 30 > zip.length || zip.readUInt32LE(header) !== 0x04034b50)
        throw unreadable('its directory leads nowhere');
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const bytes = zip.subarray(start, start + packed);
    if (method !== 0 && method !== 8)
        throw unreadable(`it is packed in a way that is not known, ${method}`);
    const content = method === 0 ? bytes : await (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw)(bytes, { maxOutputLength: LIMIT });
    if (content.length !== size)
        throw unreadable('it is cut off');
    return content;
}
function unreadable(why) {
    return new result/* Fault */.vC('zip-unreadable', `the archive cannot be read: ${why}`);
}

;// CONCATENATED MODULE: ../src/outside/terraform/engine.js







/**
 * The program that a stack is run by: what is on the PATH, where that is the version that the stack pins; else the
 * release, from the tool cache or downloaded. An archive is used only when it has the checksum that is committed, also
 * when it comes from the cache.
 * @throws Fault `terraform-missing`, `engine-checksum`, `engine-download`
 */
async function findEngine(search) {
    const { environment, home, platform, folder } = search;
    const { name, version } = search.engine;
    const onPath = await versionOnPath(search);
    if (onPath !== undefined && (version === undefined || onPath === version))
        return name;
    if (version === undefined)
        throw new result/* Fault */.vC('terraform-missing', `there is no \`${name}\`: put it on the PATH`);
    const engine = { name, version };
    const asset = assetOf(engine, platform, mirrorOf(environment));
    const sha256 = asset && checksumIn([...search.checksums, ...KNOWN_CHECKSUMS], asset.name);
    if (asset === undefined || sha256 === undefined)
        throw notPinned(engine, asset, onPath, platform);
    const machine = platform.split('-')[1] ?? platform;
    const archive = (0,external_node_path_.join)(toolCache(environment, home), engine.name, engine.version, machine, asset.name);
    if (!(await engine_hasChecksum(archive, sha256)))
        await fetchArchive(engine, asset, sha256, archive, search.pause);
    const file = platform.startsWith('win32') ? `${engine.name}.exe` : engine.name;
    const program = (0,external_node_path_.join)(folder, file);
    await (0,promises_.writeFile)(program, await readFromZip(await (0,promises_.readFile)(archive), file));
    await (0,promises_.chmod)(program, 0o700);
    return program;
}
async function versionOnPath({ engine, folder, variables }) {
    const options = { folder, environment: variables, timeout: 60_000, keepOutput: 65_536 };
    const outcome = await child_runChild(engine.name, ['version', '-json'], options).catch((cause) => {
        if (!(cause instanceof result/* Fault */.vC) || cause.code !== 'program-missing')
            throw cause;
        return undefined;
    });
    if (outcome === undefined)
        return undefined;
    if (outcome.code !== 0)
        throw new result/* Fault */.vC('terraform-broken', `\`${engine.name} version\` failed: ${outcome.errors}`);
    return /"terraform_version":\s*"([^"]+)"/.exec(new TextDecoder().decode(outcome.output))?.[1];
}
/** @throws Fault `engine-mirror` */
function mirrorOf(environment) {
    const mirror = environment['LEASEHOLD_ENGINE_MIRROR'] ?? '';
    if (mirror === '' || /^https?:\/\/[^\s?#]+$/.test(mirror))
        return mirror;
    throw new result/* Fault */.vC('engine-mirror', 'LEASEHOLD_ENGINE_MIRROR must be an address, `https://mirror.example.com/engines`, below which lies `terraform/1.11.4/…`');
}
function notPinned(engine, asset, onPath, platform) {
    const what = sayEngine(engine);
    const there = onPath === undefined ? `there is no \`${engine.name}\`` : `\`${engine.name}\` is ${onPath}`;
    if (asset === undefined)
        return new result/* Fault */.vC('terraform-missing', `${there}, and no release of ${what} is known for ${platform}: install ${what} and put it on the PATH`);
    return new result/* Fault */.vC('terraform-missing', `${there}, the stack needs ${what}, and no checksum of ${asset.name} is committed, so that it is not downloaded: ` +
        `put ${what} on the PATH, or copy the line of ${asset.name} from ${asset.sums} into \`engine.checksums\` of leasehold.yaml`);
}
async function fetchArchive(engine, { name, url }, sha256, target, pause = 5_000) {
    const downloaded = await downloadPinned({ url, sha256, target, pause });
    if (downloaded.kind === 'other-file')
        throw new result/* Fault */.vC('engine-checksum', `${url} is not the file that was pinned: its SHA-256 is ${downloaded.sha256}, not ${sha256}; it was deleted and not run. ` +
            `Compare the line of ${name} in \`engine.checksums\` of leasehold.yaml with the release's own; when they are equal, somebody changed the file: do not use it`);
    if (downloaded.kind === 'not-there')
        throw new result/* Fault */.vC('engine-download', `${sayEngine(engine)} could not be downloaded from ${url}: ${downloaded.message}. ` +
            `Run again, put ${sayEngine(engine)} on the PATH, or name a mirror in LEASEHOLD_ENGINE_MIRROR`);
}
async function engine_hasChecksum(path, sha256) {
    const isThere = await (0,promises_.access)(path).then(() => true, () => false);
    return isThere && (await checksumOf(path)) === sha256;
}

;// CONCATENATED MODULE: ../src/outside/terraform/mirror.js


/** Registry host whose providers a mirror must hold, by engine. */
const REGISTRY_HOST = { terraform: 'registry.terraform.io', tofu: 'registry.opentofu.org' };
/**
 * A folder of providers on this machine, so that nothing is downloaded: the one that `LEASEHOLD_PROVIDER_MIRROR`
 * names, else the first of Terraform's implied folders, else of `/opt/*`, that holds the registry's host.
 * Terraform's implied folder in the working directory is left out: a repository could put a provider there.
 * https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories
 */
async function findMirror(search) {
    const named = search.environment['LEASEHOLD_PROVIDER_MIRROR'];
    if (named !== undefined && named !== '')
        return { folder: (0,external_node_path_.resolve)(named), isNamed: true };
    for (const folder of [...impliedFolders(search), ...(await foldersIn(search.optional))])
        if (await isFolder((0,external_node_path_.join)(folder, search.host)))
            return { folder, isNamed: false };
    return undefined;
}
function impliedFolders({ environment, home }) {
    const dataHome = environment['XDG_DATA_HOME'] ?? (0,external_node_path_.join)(home, '.local/share');
    const dataFolders = (environment['XDG_DATA_DIRS'] ?? '/usr/local/share:/usr/share').split(':');
    return [
        (0,external_node_path_.join)(home, '.terraform.d/plugins'),
        (0,external_node_path_.join)(dataHome, 'terraform/plugins'),
        ...dataFolders.filter((folder) => folder !== '').map((folder) => (0,external_node_path_.join)(folder, 'terraform/plugins')),
        (0,external_node_path_.join)(home, 'Library/Application Support/io.terraform/plugins'),
        '/Library/Application Support/io.terraform/plugins',
    ];
}
async function foldersIn(parent) {
    const entries = await (0,promises_.readdir)(parent, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(parent, entry.name))
        .sort();
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ../src/outside/terraform/ticking.js
/** Milliseconds: a log that is silent for longer than half a minute looks like a run that hangs. */
const TICK = 10_000;
/** A workspace that says again how far it is while nothing happens: an instance of a database takes ten minutes. */
function ticking(workspace, interval = TICK) {
    return {
        ...workspace,
        plan: async (options) => withTicks(interval, options.onProgress, async (onProgress) => workspace.plan({ ...options, onProgress })),
        apply: async (options) => withTicks(interval, options.onProgress, async (onProgress) => workspace.apply({ ...options, onProgress })),
    };
}
async function withTicks(interval, listener, work) {
    let last;
    const timer = setInterval(() => {
        if (last !== undefined)
            listener(last);
    }, interval);
    try {
        return await work((progress) => {
            last = progress;
            listener(progress);
        });
    }
    finally {
        clearInterval(timer);
    }
}

// EXTERNAL MODULE: ../src/stack/state.js + 1 modules
var state = __webpack_require__(6032);
;// CONCATENATED MODULE: ../src/outside/terraform/json-stream.js


/** Reads one line; `undefined` for a line that is not JSON or says nothing to us. */
function readStreamLine(line) {
    const message = json_stream_parse(line);
    switch (message?.['type']) {
        case 'planned_change': {
            const change = record(message['change']);
            const address = addressIn(change);
            const steps = stepsOf(change?.['action']);
            return address === undefined || steps === 0 ? undefined : { kind: 'planned', address, steps };
        }
        case 'apply_start':
        case 'apply_errored':
        case 'apply_complete': {
            const hook = record(message['hook']);
            const address = addressIn(hook);
            if (address === undefined)
                return undefined;
            if (message['type'] === 'apply_start')
                return { kind: 'begun', address };
            return message['type'] === 'apply_errored'
                ? { kind: 'failed', address }
                : { kind: 'finished', address, action: json_stream_text(hook?.['action']) ?? '' };
        }
        case 'change_summary': {
            const changes = record(message['changes']);
            return {
                kind: 'summary',
                operation: json_stream_text(changes?.['operation']) ?? '',
                add: count(changes?.['add']),
                change: count(changes?.['change']),
                remove: count(changes?.['remove']),
            };
        }
        case 'diagnostic':
            return { kind: 'diagnostic', diagnostic: diagnosticOf(record(message['diagnostic'])) };
        default:
            return undefined;
    }
}
/** Markers are not counted in what people see. */
function isMarkerAddress(address) {
    return Object.values(state/* MARKERS */.Q).some((name) => address === `terraform_data.${name}`);
}
function diagnosticOf(raw) {
    return {
        severity: raw?.['severity'] === 'warning' ? 'warning' : 'error',
        summary: json_stream_text(raw?.['summary']) ?? 'Terraform said nothing more',
        detail: json_stream_text(raw?.['detail']) ?? '',
        address: json_stream_text(raw?.['address']) ?? blockOf(json_stream_text(record(raw?.['snippet'])?.['context'])),
    };
}
/** The resource whose text a diagnostic shows: of a condition that is not met, Terraform gives no address. */
function blockOf(context) {
    const [, type, name] = /^resource "([^"]+)" "([^"]+)"$/.exec(context ?? '') ?? [];
    return type === undefined || name === undefined ? undefined : `${type}.${name}`;
}
/** Hooks that an action makes in apply: a replacement destroys and creates. */
function stepsOf(action) {
    if (action === 'noop' || action === 'no-op' || action === 'read')
        return 0;
    return action === 'replace' ? 2 : 1;
}
function addressIn(held) {
    return json_stream_text(record(held?.['resource'])?.['addr']);
}
function json_stream_parse(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        return record(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}
function record(value) {
    return (0,fields/* isRecord */.u4)(value) ? value : undefined;
}
function json_stream_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function count(value) {
    return typeof value === 'number' ? value : 0;
}

;// CONCATENATED MODULE: ../src/outside/terraform/unsaved-state.js


/** Terraform leaves the state in this file when it could not write it to the backend. */
const UNSAVED_STATE = 'errored.tfstate';
async function hasUnsavedState(folder) {
    return (0,promises_.access)((0,external_node_path_.join)(folder, UNSAVED_STATE)).then(() => true, () => false);
}
/**
 * Pushes the state that an apply could not write. Terraform itself refuses another lineage and a serial that is not
 * newer; never `-force`. An apply that could not write could not release its lock either.
 * @param ownLock id of the lock that this apply took; undefined when it is not known: then none is taken away
 */
async function pushState(folder, ownLock, lockTimeout, run) {
    // Exits with 1 when it was released after all, or is somebody else's by now.
    if (ownLock !== undefined)
        await run(['force-unlock', '-force', ownLock]);
    const pushed = await run(['state', 'push', lockTimeout, UNSAVED_STATE]);
    if (pushed.code !== 0)
        return false;
    await (0,promises_.rm)((0,external_node_path_.join)(folder, UNSAVED_STATE), { force: true });
    return true;
}
/** What people are told of it. */
function unsavedState(folder, isSaved) {
    return {
        severity: 'error',
        summary: isSaved
            ? 'the state could not be written to its backend at first, and was pushed by a new session'
            : 'the state could not be written to its backend',
        detail: isSaved
            ? 'Nothing is lost: the next run goes on from there.'
            : `It is kept in ${(0,external_node_path_.join)(folder, UNSAVED_STATE)}: push it with \`terraform state push\` before anything else runs.`,
        address: undefined,
    };
}

;// CONCATENATED MODULE: ../src/outside/terraform/workspace.js






/** Jobs that plan live 30 minutes, jobs that apply two hours: each stops early enough to write down what became of it. */
const workspace_LIMITS = {
    init: 10 * 60_000,
    plan: 20 * 60_000,
    show: 5 * 60_000,
    apply: 100 * 60_000,
    lock: 120_000,
};
/** Bytes of a plan's JSON: some 50,000 resources. */
const PLAN_LIMIT = 256 * 1024 * 1024;
const PLAN_FILE = 'plan.tfplan';
/** One stack in a working copy: init once, then a saved plan, then exactly that plan applied. */
function createWorkspace(options) {
    const { program, folder, limits } = options;
    /** A state that another run holds is waited for; never `-lock=false` (L14). */
    const lockTimeout = `-lock-timeout=${Math.ceil(limits.lock / 1000)}s`;
    let isReady = false;
    let planned;
    const run = async (args, timeout, more = {}) => child_runChild(program, args, { folder, environment: options.environment(), timeout, ...more });
    const initialise = async () => {
        const path = options.backendPath === undefined ? [] : [`-backend-config=path=${options.backendPath}`];
        const outcome = await run(['init', '-input=false', '-no-color', '-lockfile=readonly', ...path], limits.init);
        isReady = outcome.code === 0;
        return isReady ? undefined : workspace_failure(`${program} init failed`, outcome);
    };
    return {
        async plan({ destroy, tree, only, onProgress }) {
            planned = undefined;
            if (!isReady) {
                onProgress({ phase: 'init', done: 0, total: 0, running: [] });
                const problem = await initialise();
                if (problem !== undefined)
                    return { ok: false, diagnostics: [problem], plan: undefined };
            }
            const stream = follow('plan', 0, onProgress);
            onProgress({ phase: 'plan', done: 0, total: 0, running: [] });
            const args = ['plan', `-out=${PLAN_FILE}`, '-input=false', '-json', lockTimeout];
            if (destroy)
                args.push('-destroy');
            if (only !== undefined)
                args.push('-refresh=false', ...only.targets.map((address) => `-target=${address}`), ...Object.entries(only.variables).map(([name, value]) => `-var=${name}=${value}`));
            const outcome = await run([...args, `-var=leasehold_tree=${tree}`], limits.plan, {
                onLine: stream.onLine,
            });
            const diagnostics = withFailure(stream.diagnostics, `${program} plan failed`, outcome);
            if (outcome.code !== 0)
                return { ok: false, diagnostics, plan: undefined };
            await (0,promises_.chmod)((0,external_node_path_.join)(folder, PLAN_FILE), 0o600);
            const shown = await showPlan(run, program, limits.show);
            if (shown.plan === undefined)
                return { ...shown, diagnostics: [...diagnostics, ...shown.diagnostics] };
            planned = { total: stream.steps() };
            return { ok: true, diagnostics, plan: shown.plan };
        },
        async apply({ onProgress, heldLock }) {
            if (planned === undefined)
                throw new result/* Fault */.vC('no-plan', 'apply was called without a saved plan');
            const own = ownLock(heldLock);
            // An interrupt between the taking of the lock and the first resource is lost: Terraform stops a run that it has not
            // begun, which does nothing (`Context.Stop` before `acquireRun`), and then goes through with all of it.
            const { promise: heeds, resolve: begun } = Promise.withResolvers();
            const stream = follow('apply', planned.total, onProgress, () => {
                own.look();
                begun(undefined);
            });
            planned = undefined;
            const args = ['apply', '-input=false', '-json', lockTimeout, PLAN_FILE];
            const outcome = await run(args, limits.apply, { onLine: stream.onLine, heeds });
            own.end();
            await (0,promises_.rm)((0,external_node_path_.join)(folder, PLAN_FILE), { force: true });
            const failed = withFailure(stream.diagnostics, `${program} apply failed`, outcome);
            const ended = { ok: outcome.code === 0, ...stream.counts() };
            if (!(await hasUnsavedState(folder)))
                return { ...ended, diagnostics: failed };
            // Without a new session the old one may still do: a backend can fail for other reasons.
            await options.renewSession().catch(() => undefined);
            const isSaved = await pushState(folder, await own.id(), lockTimeout, async (rest) => run(rest, limits.show, { evenWhenEnding: true }));
            return { ...ended, diagnostics: [...failed, unsavedState(folder, isSaved)] };
        },
        async unlock(id) {
            if (!isReady && (await initialise()) !== undefined)
                return false;
            return (await run(['force-unlock', '-force', id], limits.show)).code === 0;
        },
        async close() {
            planned = undefined;
            // The only copy of what was just made: taken away with the working copy it would be lost for good.
            if (await hasUnsavedState(folder))
                await (0,promises_.rm)((0,external_node_path_.join)(folder, PLAN_FILE), { force: true });
            else
                await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
/**
 * Learns the id of the lock that an apply holds. Terraform reports resources only while it holds the lock, so what is
 * read from its first report until its end is its own; a lock read later could be somebody else's.
 */
function ownLock(heldLock) {
    let isRunning = true;
    let asked;
    return {
        look: () => {
            asked ??= heldLock?.().then((id) => (isRunning ? id : undefined), () => undefined);
        },
        end: () => void (isRunning = false),
        id: async () => asked,
    };
}
async function showPlan(run, program, limit) {
    const outcome = await run(['show', '-json', '-no-color', PLAN_FILE], limit, {
        keepOutput: PLAN_LIMIT,
    });
    if (outcome.code !== 0)
        return { ok: false, diagnostics: [workspace_failure(`${program} show failed`, outcome)], plan: undefined };
    return { ok: true, diagnostics: [], plan: JSON.parse(new TextDecoder().decode(outcome.output)) };
}
/** Reads the JSON stream of a plan or an apply. */
function follow(phase, total, onProgress, onResource = () => undefined) {
    const diagnostics = [];
    const finished = new Map();
    const running = new Set();
    let summary;
    let steps = 0;
    let done = 0;
    const onEvent = (event) => {
        if (event.kind === 'diagnostic')
            diagnostics.push(event.diagnostic);
        else if (event.kind === 'summary') {
            if (event.operation !== 'plan')
                summary = event;
        }
        else if (event.kind === 'planned')
            steps += isMarkerAddress(event.address) ? 0 : event.steps;
        else {
            onResource();
            if (event.kind === 'finished')
                finished.set(event.action, (finished.get(event.action) ?? 0) + 1);
            if (isMarkerAddress(event.address))
                return;
            if (event.kind === 'finished')
                done += 1;
            if (event.kind === 'begun')
                running.add(event.address);
            else
                running.delete(event.address);
            onProgress({ phase, done, total, running: [...running] });
        }
    };
    return {
        diagnostics,
        onLine: (line) => {
            const event = readStreamLine(line);
            if (event !== undefined)
                onEvent(event);
        },
        steps: () => steps,
        /** Terraform's own summary; when it failed before that, what its hooks said. */
        counts: () => ({
            added: summary?.add ?? finished.get('create') ?? 0,
            changed: summary?.change ?? finished.get('update') ?? 0,
            removed: summary?.remove ?? finished.get('delete') ?? 0,
        }),
    };
}
/** A failure always has at least one diagnostic of level error, so that nobody is left without a reason. */
function withFailure(diagnostics, summary, outcome) {
    const hasError = diagnostics.some(({ severity }) => severity === 'error');
    if (outcome.code === 0 || (hasError && outcome.stopped === undefined))
        return diagnostics;
    return [...diagnostics, workspace_failure(summary, outcome)];
}
function workspace_failure(summary, outcome) {
    const why = {
        interrupted: 'The run was asked to end; it stopped after the resources that it was at.',
        timeout: 'It took too long and was asked to stop.',
    };
    const reason = outcome.stopped === undefined ? [] : [why[outcome.stopped]];
    return {
        severity: 'error',
        summary,
        detail: [...reason, outcome.errors.trim()].filter((line) => line !== '').join('\n'),
        address: undefined,
    };
}

;// CONCATENATED MODULE: ../src/outside/terraform/terraform.js










/** Terraform, or OpenTofu, in the version that is pinned; each stack in a folder of its own that only this user can read. */
function createTerraform(options) {
    let prepared;
    return {
        lockOwner: lockOwner(),
        async open(files) {
            prepared ??= terraform_prepare(options);
            const { program, config } = await prepared;
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(terraform_temporaryFolder(options), 'leasehold-stack-'));
            await terraform_writeFiles(folder, files);
            return ticking(createWorkspace({
                program,
                folder,
                environment: () => terraform_terraformEnvironment(options.environment, config),
                backendPath: localState(options.root, files),
                limits: { ...workspace_LIMITS, ...options.limits },
                renewSession: options.renewSession ?? (async () => undefined),
            }));
        },
    };
}
/** As Terraform names the holder of a lock: user and host, by the machine's own tables. */
function lockOwner() {
    try {
        return `${(0,external_node_os_.userInfo)().username}@${(0,external_node_os_.hostname)()}`;
    }
    catch {
        // A container may run us as a number that its /etc/passwd does not name.
        return undefined;
    }
}
/** Settles, once, that there is a binary, and which configuration it is run with. */
async function terraform_prepare(options) {
    const { engine, environment, home, pin } = options;
    const host = REGISTRY_HOST[engine];
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(terraform_temporaryFolder(options), 'leasehold-terraform-'));
    process.once('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    const mirror = await findMirror({ environment, home, host, optional: '/opt' });
    const config = await chooseCliConfig({ environment, home, mirror, host, folder });
    const program = await findEngine({
        engine: { name: engine, version: pin?.version },
        checksums: (await pin?.checksums()) ?? [],
        ...{ environment, home, folder },
        platform: `${process.platform}-${process.arch}`,
        variables: terraform_terraformEnvironment(environment, config),
    });
    return { program, config, mirror };
}
/** Variables of the runner that Terraform and its providers have no business with. */
const WITHHELD = /^(INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$|TF_VAR_|TF_CLI_ARGS|TF_WORKSPACE$|TF_DATA_DIR$|TF_LOG)/;
function terraform_terraformEnvironment(environment, config) {
    const kept = Object.entries(environment).flatMap(([name, value]) => value === undefined || WITHHELD.test(name) ? [] : [[name, value]]);
    return {
        ...Object.fromEntries(kept),
        CHECKPOINT_DISABLE: '1',
        TF_IN_AUTOMATION: '1',
        TF_INPUT: '0',
        /** The provider spends a fifth of its time collecting garbage; this saves 15 to 20 % for 120 MB more. */
        GOGC: environment['GOGC'] ?? '400',
        ...(config !== undefined && { TF_CLI_CONFIG_FILE: config }),
    };
}
function terraform_temporaryFolder({ environment }) {
    const named = environment['RUNNER_TEMP'];
    return named === undefined || named === '' ? (0,external_node_os_.tmpdir)() : named;
}
async function terraform_writeFiles(folder, files) {
    for (const [path, content] of files) {
        const target = (0,external_node_path_.resolve)(folder, path);
        if ((0,external_node_path_.isAbsolute)(path) || !target.startsWith(`${folder}/`))
            throw new result/* Fault */.vC('unsafe-path', `a stack's file lies outside its folder: ${JSON.stringify(path)}`);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, content, { mode: 0o600 });
    }
}
/** Where a local backend keeps the state: a path of the platform repository, not of the working copy. */
function localState(root, files) {
    const content = files.get('stack.json');
    if (content === undefined)
        return undefined;
    const manifest = JSON.parse(new TextDecoder().decode(content));
    const { backend } = manifest;
    return backend?.type === 'local' ? (0,external_node_path_.resolve)(root, backend.path, backend.key) : undefined;
}

;// CONCATENATED MODULE: ../src/outside/terraform/provider-locks.js




const LOCK_FILE = '.terraform.lock.hcl';
/** Milliseconds for the packages of one platform: that of AWS has 150 MB. */
const provider_locks_LIMIT = (/* unused pure expression or super */ null && (10 * 60_000));
/**
 * Lock files by `providers lock`, in a folder that looks as a stack does: the pins of the module's manifest around the
 * module. It takes no notice of the CLI configuration's mirrors, so that a mirror is named to it.
 * https://developer.hashicorp.com/terraform/cli/commands/providers/lock
 */
function provider_locks_createProviderLocks(options) {
    let prepared;
    const ready = async () => (prepared ??= prepare(options));
    return {
        mirror: async () => (await ready()).mirror?.folder,
        lock: async (ask) => {
            const engine = await ready();
            const folder = await mkdtemp(join(temporaryFolder(options), 'leasehold-lock-'));
            try {
                await writeFiles(folder, filesOf(ask));
                return await lockIn(folder, engine, options, ask);
            }
            finally {
                await rm(folder, { recursive: true, force: true });
            }
        },
    };
}
function filesOf({ files, lock, providers }) {
    const required = Object.entries(providers).map(([name, { source, version }]) => {
        const pinned = version === undefined ? {} : { version };
        return [name, { source, ...pinned }];
    });
    const root = {
        terraform: [{ required_providers: [Object.fromEntries(required)] }],
        module: { this: { source: './module' } },
    };
    return new Map([
        ['main.tf.json', Buffer.from(JSON.stringify(root))],
        ...(lock === undefined ? [] : [[LOCK_FILE, lock]]),
        ...[...files].map(([path, content]) => [`module/${path}`, content]),
    ]);
}
async function lockIn(folder, { program, config, mirror }, options, { platforms }) {
    const environment = terraformEnvironment(options.environment, config);
    const run = async (...args) => runChild(program, args, { folder, environment, timeout: provider_locks_LIMIT });
    const got = await run('get', '-no-color');
    const lock = async () => readFile(join(folder, LOCK_FILE)).catch(() => undefined);
    if (got.code !== 0) {
        const said = got.errors.trim();
        return {
            lock: await lock(),
            platforms: platforms.map((platform) => ({ platform, from: undefined, said })),
        };
    }
    const found = [];
    // A mirror that was named is all that may be asked; one that only lies there stands in where the registry is not reached.
    let isRegistryThere = mirror?.isNamed !== true;
    for (const platform of platforms) {
        const args = ['providers', 'lock', '-no-color', `-platform=${platform}`];
        const direct = isRegistryThere ? await run(...args) : undefined;
        if (direct?.code === 0) {
            found.push({ platform, from: 'registry', said: '' });
            continue;
        }
        const held = mirror === undefined ? undefined : await run(...args, `-fs-mirror=${mirror.folder}`);
        if (held?.code === 0)
            isRegistryThere = false;
        found.push({
            platform,
            from: held?.code === 0 ? 'mirror' : undefined,
            said: held?.code === 0 ? '' : ((held ?? direct)?.errors.trim() ?? ''),
        });
    }
    return { lock: await lock(), platforms: found };
}

;// CONCATENATED MODULE: ../src/formats/edges/terraform-modules.check.js
// Made of schemas/edges/terraform-modules.schema.json by `npm run generate`. Do not edit.
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"What the engine wrote down of the modules that it fetched.","type":"object","required":["Modules"],"properties":{"Modules":{"type":"array","items":{"type":"object","required":["Key","Source","Dir"],"properties":{"Key":{"type":"string"},"Source":{"type":"string"},"Version":{"type":"string"},"Dir":{"type":"string"}}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Modules === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Modules"},message:"must have required property '"+"Modules"+"'"}); errors++;
}
if(data.Modules !== undefined){
let data0 = data.Modules;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Key === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0,schemaPath:"#/properties/Modules/items/required",keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"}); errors++;
}
if(data1.Source === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0,schemaPath:"#/properties/Modules/items/required",keyword:"required",params:{missingProperty: "Source"},message:"must have required property '"+"Source"+"'"}); errors++;
}
if(data1.Dir === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0,schemaPath:"#/properties/Modules/items/required",keyword:"required",params:{missingProperty: "Dir"},message:"must have required property '"+"Dir"+"'"}); errors++;
}
if(data1.Key !== undefined){
if(typeof data1.Key !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0+"/Key",schemaPath:"#/properties/Modules/items/properties/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.Source !== undefined){
if(typeof data1.Source !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0+"/Source",schemaPath:"#/properties/Modules/items/properties/Source/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.Version !== undefined){
if(typeof data1.Version !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0+"/Version",schemaPath:"#/properties/Modules/items/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.Dir !== undefined){
if(typeof data1.Dir !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0+"/Dir",schemaPath:"#/properties/Modules/items/properties/Dir/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules/" + i0,schemaPath:"#/properties/Modules/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/Modules",schemaPath:"#/properties/Modules/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/outside/terraform/module-sources.js







const FETCHED = '.terraform/modules';
/** Milliseconds for all of them. */
const module_sources_LIMIT = (/* unused pure expression or super */ null && (5 * 60_000));
/** Fetches by `get`: the engine knows registries, Git and archives, and how each is asked for. */
function module_sources_createModuleSources(options) {
    return {
        fetch: async (files) => {
            const { program, config } = await prepare(options);
            const folder = await mkdtemp(join(temporaryFolder(options), 'leasehold-get-'));
            try {
                await writeFiles(folder, files);
                const environment = terraformEnvironment(options.environment, config);
                const got = await runChild(program, ['get', '-no-color'], { folder, environment, timeout: module_sources_LIMIT });
                if (got.code !== 0)
                    return { ok: false, said: got.errors.trim() };
                return { ok: true, modules: await listed(folder), packages: await packagesIn(folder) };
            }
            finally {
                await rm(folder, { recursive: true, force: true });
            }
        },
    };
}
const validate = (0,schema/* validator */.Nc)(terraform_modules_check_namespaceObject);
/** What the engine wrote down of what it fetched. */
async function listed(folder) {
    const read = validate(JSON.parse(await readFile(join(folder, FETCHED, 'modules.json'), 'utf8')));
    if (!read.ok)
        return [];
    return read.value.Modules.map(({ Key: key, Source: source, Version: version = '', Dir: at }) => ({
        ...{ key, source, version },
        folder: at === '.' ? '' : at,
    }));
}
/** Links are left out, as in every module. */
async function packagesIn(folder) {
    const tree = workingTree(join(folder, FETCHED));
    const found = new Map();
    for (const { path, kind } of await tree.list('')) {
        const content = kind === 'file' || kind === 'executable' ? await tree.read(path) : undefined;
        if (content !== undefined && path.includes('/'))
            found.set(path, content);
    }
    return found;
}

// EXTERNAL MODULE: ../src/platform/config.js + 3 modules
var platform_config = __webpack_require__(6262);
// EXTERNAL MODULE: ../src/stack/manifest.js + 2 modules
var stack_manifest = __webpack_require__(2724);
;// CONCATENATED MODULE: ../src/compose-local.js
















/** Everything outside but GitHub, for a working tree on a machine of one's own. */
function composeLocal(options) {
    const { root, log, token } = options;
    return {
        clock: createClock(options.now),
        ids: randomIds,
        log,
        run: { id: 'local', attempt: 1, url: null },
        git: (0,git.createGit)(root, token === undefined || token === '' ? {} : { token }),
        openStorage: createOpenStorage(root, process.env),
        cloud: createCloud(process.env),
        terraform: engineOfStack(root, process.env),
    };
}
/** Lock files of modules, by the engine that the platform runs. */
function composeProviderLocks(root, mirror) {
    const environment = mirror === undefined ? process.env : { ...process.env, LEASEHOLD_PROVIDER_MIRROR: mirror };
    let opened;
    const ready = async () => (opened ??= engineOfPlatform(root, environment).then(createProviderLocks));
    return {
        mirror: async () => (await ready()).mirror(),
        lock: async (ask) => (await ready()).lock(ask),
    };
}
/** What modules call elsewhere, fetched by the same engine. */
function composeModuleSources(root) {
    return {
        fetch: async (files) => createModuleSources(await engineOfPlatform(root, process.env)).fetch(files),
    };
}
/** The engine that leasehold.yaml names; where it cannot be read, whatever Terraform is on the PATH. */
async function engineOfPlatform(root, environment) {
    const config = await loadConfig(workingTree(root));
    const shared = { environment, root, home: homedir() };
    if (!config.ok)
        return { ...shared, engine: 'terraform' };
    const { name: engine, version } = config.value.engine;
    return { ...shared, engine, pin: { version, checksums: async () => checksumsOf(root) } };
}
/** What carries our tags in the account of the credentials, as a stream. */
function composeTagListing() {
    return createTagListing(process.env);
}
/** OPA for Rego policies; not looked for before there is a policy to judge by. @param path of a binary; empty: the pinned one */
function composePolicyEngine(path) {
    const platform = `${process.platform}-${process.arch}`;
    return createPolicyEngine({
        release: OPA_RELEASE,
        path,
        environment: process.env,
        home: (0,external_node_os_.homedir)(),
        platform,
    });
}
/** Each stack is run by the engine that its `stack.json` pins. */
function engineOfStack(root, environment) {
    const engines = new Map();
    return {
        lockOwner: lockOwner(),
        async open(files) {
            const content = files.get('stack.json');
            const manifest = content === undefined ? undefined : (0,stack_manifest/* readManifest */.WI)('stack.json', content);
            if (manifest?.ok !== true)
                throw new result/* Fault */.vC('stack-without-manifest', 'a stack without a readable stack.json is never run');
            const { name: engine, version } = manifest.value.engine;
            const key = `${engine} ${version}`;
            const renew = async () => renewSession(environment);
            const terraform = engines.get(key) ??
                createTerraform({
                    ...{ engine, environment, root, home: (0,external_node_os_.homedir)(), renewSession: renew },
                    pin: { version, checksums: async () => checksumsOf(root) },
                });
            engines.set(key, terraform);
            return terraform.open(files);
        },
    };
}
/** Of the engines, as the checkout has them: jobs with credentials check out the default branch. */
async function checksumsOf(root) {
    const config = await (0,platform_config/* loadConfig */.Z)(working_tree_workingTree(root));
    return config.ok ? (config.value.engine.checksums ?? []) : [];
}

;// CONCATENATED MODULE: ../src/outside/github/answer.js



/** @throws Fault `github-answer` when the answer is not an object */
function fieldsOf(value, what) {
    if (!isFields(value))
        throw unexpected(what);
    return value;
}
function isFields(value) {
    return (0,fields/* isRecord */.u4)(value);
}
function listOf(value, what) {
    if (!Array.isArray(value))
        throw unexpected(what);
    return value;
}
function fieldsAt(fields, key) {
    return fieldsOf(fields[key], key);
}
function textAt(fields, key) {
    const value = fields[key];
    if (typeof value !== 'string')
        throw unexpected(key);
    return value;
}
/** `''` for a body that GitHub gives as null. */
function optionalTextAt(fields, key) {
    return fields[key] === null || fields[key] === undefined ? '' : textAt(fields, key);
}
function numberAt(fields, key) {
    const value = fields[key];
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw unexpected(key);
    return value;
}
function flagAt(fields, key) {
    const value = fields[key];
    if (typeof value !== 'boolean')
        throw unexpected(key);
    return value;
}
function shaAt(fields, key) {
    const value = fields[key];
    if (typeof value !== 'string' || !(0,brands/* isSha */.HH)(value))
        throw unexpected(key);
    return value;
}
function instantAt(fields, key) {
    const value = (0,brands/* parseInstant */.nV)(fields[key]);
    if (value === undefined)
        throw unexpected(key);
    return value;
}
function unexpected(what) {
    return new result/* Fault */.vC('github-answer', `GitHub's answer has an unexpected \`${what}\``);
}

// EXTERNAL MODULE: ../../node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(1329);
// EXTERNAL MODULE: ../src/kit/log-safe.js
var log_safe = __webpack_require__(9654);
// EXTERNAL MODULE: ../src/platform/obstacles.js
var obstacles = __webpack_require__(8245);
;// CONCATENATED MODULE: ../src/outside/github/failure.js




/** Milliseconds when GitHub names a limit but no time (docs: "wait for at least one minute"). */
const ONE_MINUTE = 60_000;
/** An answer that points elsewhere: a transferred issue, a renamed repository. */
class Moved extends Error {
    name = 'Moved';
    status;
    constructor(status) {
        super('moved');
        this.status = status;
    }
}
/** Sorts an error of Octokit's: `RequestError` has status and response, `GraphqlResponseError` has errors. */
function failureOf(error) {
    if (error instanceof result/* Fault */.vC)
        return { kind: 'lost', cause: error };
    if (error instanceof Moved)
        return { kind: 'refused', status: error.status, body: { message: 'moved' } };
    const fields = isErrorLike(error) ? error : {};
    const errors = fields['errors'];
    if (Array.isArray(errors) && fields['name'] === 'GraphqlResponseError')
        return graphqlFailure(fields, errors);
    const status = typeof fields['status'] === 'number' ? fields['status'] : 0;
    const response = isFields(fields['response']) ? fields['response'] : undefined;
    if (response === undefined)
        return { kind: 'lost', cause: error };
    const headers = isFields(response['headers']) ? response['headers'] : {};
    const pause = status === 429 || status === 403 ? pauseOf(headers, status) : undefined;
    if (pause !== undefined)
        return { kind: 'limited', milliseconds: pause };
    if (status >= 500)
        return { kind: 'lost', cause: undefined };
    const body = isFields(response['data']) ? response['data'] : {};
    const needs = neededOf(headers);
    return { kind: 'refused', status, body, ...(needs !== undefined && { needs }) };
}
function isErrorLike(error) {
    return error instanceof Error;
}
function graphqlFailure(fields, errors) {
    const entries = errors.filter(isFields);
    const types = entries.map((entry) => (typeof entry['type'] === 'string' ? entry['type'] : ''));
    const headers = isFields(fields['headers']) ? fields['headers'] : {};
    if (types.includes('RATE_LIMITED'))
        return { kind: 'limited', milliseconds: pauseOf(headers, 429) ?? ONE_MINUTE };
    const messages = entries.map((entry) => (typeof entry['message'] === 'string' ? entry['message'] : ''));
    return { kind: 'graphql', types, messages };
}
/**
 * `issues=write,pull_requests=write; contents=write` → `issues: write` and `pull-requests: write`, or `contents: write`.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
function neededOf(headers) {
    const text = headers['x-accepted-github-permissions'];
    if (typeof text !== 'string' || !/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(text))
        return undefined;
    return text
        .split(/; ?/)
        .map((all) => all.split(/, ?/).map(permission).join(' and '))
        .join(', or ');
}
function permission(text) {
    const [name = '', level = ''] = text.split('=');
    return `\`${name.replaceAll('_', '-')}: ${level}\``;
}
/** `retry-after` in seconds; else `x-ratelimit-reset` as an epoch second, against the answer's own `date`. */
function pauseOf(headers, status) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return after * 1000;
    if (headers['x-ratelimit-remaining'] === '0') {
        const now = Date.parse(String(headers['date']));
        const reset = Number(headers['x-ratelimit-reset']) * 1000;
        return Number.isFinite(reset - now) ? Math.max(1000, reset - now) : ONE_MINUTE;
    }
    return status === 429 ? ONE_MINUTE : undefined;
}
/** For what nobody at the keyboard can answer. GitHub's words are cut and made log-safe (S3). */
function faultOf(failure, what) {
    switch (failure.kind) {
        case 'limited':
            return new result/* Fault */.vC('github-limited', `GitHub's rate limit: ${what} may be tried again in ${Math.ceil(failure.milliseconds / 1000)} s`);
        case 'lost':
            return new result/* Fault */.vC('github-unreachable', `no usable answer from GitHub to ${what}`, {
                cause: failure.cause,
            });
        case 'refused': {
            const message = typeof failure.body['message'] === 'string' ? failure.body['message'] : '';
            return new result/* Fault */.vC(`github-${failure.status}`, `GitHub answered ${failure.status} to ${what}: ${brief(message)}${wayOn(failure)}`);
        }
        case 'graphql':
            return new result/* Fault */.vC('github-graphql', `GitHub refused ${what}: ${failure.types.map(brief).join(', ')} ${brief(failure.messages.join('; '))}`);
    }
}
/** What to click or type, where GitHub's status says what is wrong. */
function wayOn({ status, needs }) {
    if (status === 401)
        return `. The token is not valid, or not any more: ${(0,obstacles/* whatToClick */.M)('token-refused')}`;
    if (needs === undefined || status !== 403)
        return '';
    return `. The token needs ${needs}: ${(0,obstacles/* whatToClick */.M)('permission-missing')}`;
}
function brief(text) {
    return (0,log_safe/* logSafe */.s)(text.slice(0, 300));
}

;// CONCATENATED MODULE: ../src/outside/github/client.js





/** Milliseconds for one call. */
const client_TIMEOUT = 30_000;
const client_ATTEMPTS = 4;
/** Milliseconds; a limit that lasts longer ends the run instead, and the next one goes on. */
const LONGEST_PAUSE = 120_000;
const PAGE = 100;
const NOT_FOUND = 'NOT_FOUND';
const nothing = () => undefined;
/** Octokit writes what headers say to the console, and nothing of GitHub's goes raw into a log (S3). */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** `lost` and `limited` failures leave {@link Answer}s only as Faults. */
function createClient(options) {
    const { owner, name } = options;
    const baseUrl = options.apiUrl ?? 'https://api.github.com';
    const octokit = (0,github/* getOctokit */.Q)(options.token, { baseUrl, log: SILENT });
    const graphqlBase = options.graphqlUrl?.replace(/\/graphql$/, '');
    const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
    const random = options.random ?? Math.random;
    async function rest(route, parameters = {}) {
        return (0,retry/* bounded */.Mm)(async (signal) => {
            const answer = await octokit.request(route, {
                ...(route.includes('{repo}') ? { owner, repo: name } : {}),
                ...parameters,
                // What moved to another repository is not ours any more, and a redirected POST would become a GET.
                request: { signal, log: SILENT, redirect: 'manual' },
            });
            const data = answer.data;
            const status = answer.status;
            if (status >= 300)
                throw new Moved(status);
            return { data, link: String(answer.headers.link ?? '') };
        }, client_TIMEOUT);
    }
    async function graphql(query, variables) {
        const where = graphqlBase === undefined ? {} : { baseUrl: graphqlBase };
        return (0,retry/* bounded */.Mm)((signal) => octokit.graphql(query, { ...variables, ...where, request: { signal, log: SILENT } }), client_TIMEOUT);
    }
    /** Waits as the failure asks; throws when it is no use to go on. */
    async function pause(failure, attempt, what) {
        const wait = failure.kind === 'limited' ? failure.milliseconds : (0,retry/* backoff */.JN)(attempt, 500, 10_000, random());
        if (attempt >= client_ATTEMPTS || wait > LONGEST_PAUSE)
            throw faultOf(failure, what);
        await sleep(wait);
    }
    async function repeated(call, what) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return { ok: true, data: await call() };
            }
            catch (error) {
                const failure = failureOf(error);
                if (failure.kind === 'refused' || failure.kind === 'graphql')
                    return { ok: false, failure };
                await pause(failure, attempt, what);
            }
        }
    }
    /** One attempt; a rate limit means that nothing was done, so it is waited for here. */
    async function single(call, what) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return { ok: true, data: await call() };
            }
            catch (error) {
                const failure = failureOf(error);
                if (failure.kind === 'refused' || failure.kind === 'graphql')
                    return { ok: false, failure };
                if (failure.kind === 'lost')
                    throw faultOf(failure, what);
                await pause(failure, attempt, what);
            }
        }
    }
    return {
        owner,
        name,
        async repeat(route, parameters) {
            const answer = await repeated(() => rest(route, parameters), route);
            return answer.ok ? { ok: true, data: answer.data.data } : answer;
        },
        attempt: (route, parameters) => single(async () => (await rest(route, parameters)).data, route),
        attemptGraphql: (query, variables) => single(() => graphql(query, variables), 'a GraphQL mutation'),
        async once(call, look) {
            for (let attempt = 1;; attempt += 1) {
                try {
                    return await call();
                }
                catch (error) {
                    if (!(error instanceof result/* Fault */.vC) || error.code !== 'github-unreachable' || attempt >= client_ATTEMPTS)
                        throw error;
                    await sleep((0,retry/* backoff */.JN)(attempt, 500, 10_000, random()));
                    const found = await look();
                    if (found !== undefined)
                        return { found };
                }
            }
        },
        pause: (attempt) => sleep((0,retry/* backoff */.JN)(attempt, 500, 10_000, random())),
        async all(route, parameters, pages, { key, gone = [404], until } = {}) {
            const found = [];
            let cursor = {};
            for (let page = 1; page <= pages; page += 1) {
                const answer = await repeated(() => rest(route, { per_page: PAGE, ...parameters, ...cursor }), route);
                if (isRefused(answer, gone))
                    return undefined;
                const { data, link } = client_valueOf(answer, route);
                const items = key === undefined ? data : fieldsOf(data, route)[key];
                for (const item of listOf(items, route)) {
                    const entry = fieldsOf(item, route);
                    if (until?.(entry) === true)
                        return found;
                    found.push(entry);
                }
                const next = nextOf(link);
                if (next === undefined)
                    return found;
                cursor = next;
            }
            throw new result/* Fault */.vC('github-too-many', `${route} has more than ${pages * PAGE} entries`);
        },
        async find(query, variables) {
            const answer = await repeated(() => graphql(query, variables), 'a GraphQL query');
            const isMissing = !answer.ok &&
                answer.failure.kind === 'graphql' &&
                answer.failure.types.every((one) => one === NOT_FOUND);
            return isMissing ? undefined : fieldsOf(client_valueOf(answer, 'a GraphQL query'), 'data');
        },
        async query(query, variables) {
            const answer = await repeated(() => graphql(query, variables), 'a GraphQL query');
            return fieldsOf(client_valueOf(answer, 'a GraphQL query'), 'data');
        },
    };
}
/** The value of an answer that should not have been refused. @throws Fault */
function client_valueOf(answer, what) {
    if (!answer.ok)
        throw faultOf(answer.failure, what);
    return answer.data;
}
/** Refused with one of these statuses. */
function isRefused(answer, statuses) {
    return !answer.ok && answer.failure.kind === 'refused' && statuses.includes(answer.failure.status);
}
/** Parameters of the next page, by number or by cursor, from the `Link` header. */
function nextOf(link) {
    const address = link
        .split(',')
        .find((part) => /;\s*rel="next"/.test(part))
        ?.match(/<([^>]*)>/)?.[1];
    const url = address === undefined ? null : URL.parse(address);
    if (url === null)
        return undefined;
    return Object.fromEntries(['page', 'after'].flatMap((key) => {
        const value = url.searchParams.get(key);
        return value === null ? [] : [[key, value]];
    }));
}

// EXTERNAL MODULE: ../src/kit/markdown.js
var markdown = __webpack_require__(2815);
;// CONCATENATED MODULE: ../src/outside/github/marker.js

/**
 * What is ours is known by who wrote it and by its first line.
 * @param marker kebab-case words
 */
function firstLineFor(marker) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(marker))
        throw new result/* Fault */.vC('not-a-marker', 'a marker is kebab-case words');
    return `<!-- leasehold:${marker} -->`;
}
function firstLineOf(body) {
    return (body.split('\n', 1)[0] ?? '').trimEnd();
}
/** Undefined: it is not a line that {@link firstLineFor} makes. */
function markerIn(firstLine) {
    return /^<!-- leasehold:([a-z0-9]+(?:-[a-z0-9]+)*) -->$/.exec(firstLine)?.[1];
}

;// CONCATENATED MODULE: ../src/outside/github/issues.js





/** A deleted account: an id that nobody has. */
const GHOST = { login: 'ghost', id: 0, isBot: false };
/** @param value a `simple-user`, or null for an account that is gone */
function authorOf(value) {
    if (!isFields(value))
        return GHOST;
    return { login: textAt(value, 'login'), id: numberAt(value, 'id'), isBot: value['type'] === 'Bot' };
}
const GET = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
const CREATE = 'POST /repos/{owner}/{repo}/issues';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const NEWEST = `query ($owner: String!, $name: String!, $since: DateTime!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 50, after: $after, filterBy: { since: $since }, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number body viewerDidAuthor createdAt }
    }
  }
}`;
/** Pages of 50 issues, since the time that the caller names. */
const PAGES = 40;
function issueMethods(client) {
    /** The oldest one of ours, so that runs that raced agree which one it is. */
    async function find(firstLine, since) {
        let oldest;
        for await (const one of ours(since))
            if (one.firstLine === firstLine)
                oldest = one.number;
        return oldest;
    }
    /** Ours, newest first. */
    async function* ours(since) {
        let after = null;
        for (let page = 1; page <= PAGES; page += 1) {
            const data = await client.query(NEWEST, { owner: client.owner, name: client.name, since, after });
            const issues = fieldsAt(fieldsAt(data, 'repository'), 'issues');
            for (const node of listOf(issues['nodes'], 'nodes').filter(isFields)) {
                // GitHub's `since` looks at the last change; from here on everything is older than asked.
                if (instantAt(node, 'createdAt') < since)
                    return;
                if (flagAt(node, 'viewerDidAuthor'))
                    yield { number: numberAt(node, 'number'), firstLine: firstLineOf(optionalTextAt(node, 'body')) };
            }
            const info = fieldsAt(issues, 'pageInfo');
            if (!flagAt(info, 'hasNextPage'))
                return;
            after = textAt(info, 'endCursor');
        }
        throw new result/* Fault */.vC('github-too-many', `more than ${PAGES * 50} issues since ${since}`);
    }
    async function issue(number) {
        const answer = await client.repeat(GET, { issue_number: number });
        return isGone(answer) ? undefined : issueOf(client_valueOf(answer, GET));
    }
    async function change(number, parameters) {
        const answer = await client.repeat(UPDATE, { issue_number: number, ...parameters });
        // What is deleted or moved away needs no change; 404 may be an issue that this token may not change.
        if (!isRefused(answer, [301, 410]))
            client_valueOf(answer, UPDATE);
    }
    /** @throws Fault when one that was just seen is gone */
    async function existing(number) {
        const found = await issue(number);
        if (found === undefined)
            throw new result/* Fault */.vC('github-answer', `issue ${number} is gone again`);
        return found;
    }
    return {
        issue,
        async createIssue({ title, body, marker, since }) {
            const firstLine = firstLineFor(marker);
            const found = await find(firstLine, since);
            if (found !== undefined)
                return existing(found);
            const parameters = { title, body: bodyOf(marker, body) };
            const answer = await client.once(() => client.attempt(CREATE, parameters), () => find(firstLine, since));
            if ('found' in answer)
                return existing(answer.found);
            const made = issueOf(client_valueOf(answer, CREATE));
            if (made === undefined)
                throw new result/* Fault */.vC('github-answer', 'GitHub made a pull request of an issue');
            return made;
        },
        async findIssue(marker, since) {
            const found = await find(firstLineFor(marker), since);
            return found === undefined ? undefined : issue(found);
        },
        async markedIssues(since) {
            const found = [];
            for await (const { number, firstLine } of ours(since)) {
                const marker = markerIn(firstLine);
                if (marker !== undefined)
                    found.push({ number, marker });
            }
            return found;
        },
        rewriteIssue: async (number, marker, body) => change(number, { body: bodyOf(marker, body) }),
        closeIssue: async (number, reason = 'completed') => change(number, { state: 'closed', state_reason: reason === 'completed' ? reason : 'not_planned' }),
        reopenIssue: async (number) => change(number, { state: 'open', state_reason: 'reopened' }),
    };
}
function bodyOf(marker, body) {
    return (0,markdown/* fitComment */.pI)(`${firstLineFor(marker)}\n${body}`, 'the summary of the run');
}
/** GitHub's issues include pull requests; here they are none. */
function issueOf(value) {
    const fields = fieldsOf(value, 'issue');
    if (isFields(fields['pull_request']))
        return undefined;
    return {
        number: numberAt(fields, 'number'),
        title: textAt(fields, 'title'),
        body: optionalTextAt(fields, 'body'),
        isOpen: textAt(fields, 'state') === 'open',
        isLocked: flagAt(fields, 'locked'),
        author: authorOf(fields['user']),
    };
}
/** 404: never there, or not ours to see. 410: deleted. 301: moved to another repository. */
function isGone(answer) {
    return isRefused(answer, [301, 404, 410]);
}

;// CONCATENATED MODULE: ../src/outside/github/branches.js





const CREATE_REF = 'POST /repos/{owner}/{repo}/git/refs';
/** Where a branch stands, `undefined` when there is none of exactly this name. */
async function readBranch(client, name) {
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const answer = await client.repeat(route, { ref: `heads/${name}` });
    if (isGone(answer))
        return undefined;
    return shaAt(fieldsAt(fieldsOf(client_valueOf(answer, route), 'ref'), 'object'), 'sha');
}
function branchMethods(client) {
    /** GitHub refuses a ref that exists, so creating is itself the look. */
    async function create(name, at) {
        const answer = await client.once(() => client.attempt(CREATE_REF, { ref: `refs/heads/${name}`, sha: at }), () => readBranch(client, name));
        if ('found' in answer)
            return { sha: answer.found, made: answer.found === at };
        if (answer.ok)
            return { sha: at, made: true };
        const isRefused = answer.failure.kind === 'refused' && [409, 422].includes(answer.failure.status);
        const existing = isRefused ? await readBranch(client, name) : undefined;
        if (existing === undefined)
            throw faultOf(answer.failure, CREATE_REF);
        return { sha: existing, made: false };
    }
    /** Git objects are named by their content: making one twice changes nothing. */
    async function createObject(kind, parameters) {
        const route = `POST /repos/{owner}/{repo}/git/${kind}`;
        return shaAt(fieldsOf(client_valueOf(await client.repeat(route, parameters), route), kind), 'sha');
    }
    async function treeEntry(path, content) {
        const entry = { path, mode: '100644', type: 'blob' };
        const text = branches_textOf(content);
        if (text !== undefined)
            return { ...entry, content: text };
        const blob = { content: Buffer.from(content).toString('base64'), encoding: 'base64' };
        return { ...entry, sha: await createObject('blobs', blob) };
    }
    return {
        branchHead: (name) => readBranch(client, name),
        createBranch: async (name, at) => (await create(name, at)).sha,
        async createOrphanBranch(name, files, message) {
            if (files.size === 0)
                throw new result/* Fault */.vC('empty-branch', 'GitHub makes no tree without files');
            if ((await readBranch(client, name)) !== undefined)
                return branchExists(name);
            const tree = [];
            for (const [path, content] of files)
                tree.push(await treeEntry(path, content));
            const treeSha = await createObject('trees', { tree });
            const commit = await createObject('commits', { message, tree: treeSha, parents: [] });
            const { sha, made } = await create(name, commit);
            return made && sha === commit ? (0,result.ok)(commit) : branchExists(name);
        },
    };
}
function branchExists(name) {
    return (0,result/* problems */.Bk)({
        code: 'branch-exists',
        message: `there is a branch \`${name}\` already`,
        remedy: 'read it and go on from there',
    });
}
/** Trees take text in place; what is not UTF-8 needs a blob of its own. */
function branches_textOf(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../src/outside/github/checks.js




/** GitHub's limits (OpenAPI description of checks): annotations in one request, characters of a summary. */
const ANNOTATIONS = 50;
const SUMMARY = 65_535;
const checks_PAGES = 10;
/** Conclusions that a new commit or a new run has to mend. */
const RED = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);
const checks_CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const checks_UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
/**
 * One check run per name and head. GitHub appends annotations at each update and removes none, so the digest of the
 * annotations stands in `external_id`: a run that has the same ones is updated in place without sending them again, a
 * run that was killed between two batches goes on behind those that are there, and other annotations need a new run of
 * the same name, which takes the place of the old one on the PR. A run of another App cannot be changed (403): an older
 * one of ours, from before the platform had its App, or one that somebody forged. It is left, and ours stands beside it.
 */
function checkMethods(client) {
    async function list(check) {
        const parameters = { ref: check.headSha, check_name: check.name, filter: 'latest' };
        const runs = await client.all(LIST, parameters, checks_PAGES, { key: 'check_runs' });
        return (runs ?? []).filter((run) => String(run['external_id']).startsWith('leasehold:')).map(existingOf);
    }
    /** Those that could be updated to this check, best first. */
    async function find(check) {
        const runs = await list(check);
        const mark = markOf(check);
        const same = runs.filter((run) => run.externalId === mark);
        return [...same, ...runs.filter((run) => run.annotations === 0 && !same.includes(run))];
    }
    async function create(check, foreign) {
        const batch = check.annotations.slice(0, ANNOTATIONS);
        const body = { name: check.name, head_sha: check.headSha, ...checks_bodyOf(check, batch) };
        const mark = markOf(check);
        const answer = await client.once(() => client.attempt(checks_CREATE, body), async () => (await list(check)).find((run) => run.externalId === mark && !foreign.has(run.id)));
        return 'found' in answer ? answer.found : existingOf(fieldsOf(client_valueOf(answer, checks_CREATE), 'check run'));
    }
    /**
     * Sends the annotations from the given one on; at least one update, so that the conclusion is right.
     * @returns whether it may be changed; a token that may write no check at all cannot create one either, which says so
     */
    async function update(check, id, sent) {
        for (let from = sent, first = true; first || from < check.annotations.length; first = false) {
            const batch = check.annotations.slice(from, from + ANNOTATIONS);
            const body = { check_run_id: id, ...checks_bodyOf(check, batch) };
            const answer = batch.length === 0 ? await client.repeat(checks_UPDATE, body) : await append(check, body, id, from);
            if (first && 'ok' in answer && isRefused(answer, [403]))
                return false;
            if ('ok' in answer)
                client_valueOf(answer, checks_UPDATE);
            from += ANNOTATIONS;
        }
        return true;
    }
    async function append(check, body, id, before) {
        return client.once(() => client.attempt(checks_UPDATE, body), async () => (await list(check)).find((run) => run.id === id && run.annotations > before));
    }
    return {
        async putCheck(check) {
            const foreign = new Set();
            for (const { id, annotations } of await find(check)) {
                if (await update(check, id, annotations))
                    return;
                foreign.add(id);
            }
            const made = await create(check, foreign);
            if (made.annotations < check.annotations.length)
                await update(check, made.id, made.annotations);
        },
        async checkNames(commit) {
            const runs = await client.all(LIST, { ref: commit, filter: 'latest' }, checks_PAGES, { key: 'check_runs' });
            return [...new Set((runs ?? []).map((run) => textAt(run, 'name')))].sort(canonical/* compareText */.n6);
        },
        async redChecks(commit) {
            const runs = await client.all(LIST, { ref: commit, filter: 'latest' }, checks_PAGES, { key: 'check_runs' });
            const red = (runs ?? []).filter((run) => RED.has(String(run['conclusion'])));
            return [...new Set(red.map((run) => textAt(run, 'name')))].sort(canonical/* compareText */.n6);
        },
    };
}
function checks_bodyOf(check, annotations) {
    return {
        status: 'completed',
        conclusion: check.conclusion === 'action-required' ? 'action_required' : check.conclusion,
        external_id: markOf(check),
        output: {
            title: check.title,
            summary: (0,markdown/* fitComment */.pI)(check.summary, 'the summary of the run', SUMMARY),
            ...(annotations.length === 0 ? {} : { annotations: annotations.map(annotationOf) }),
        },
    };
}
function annotationOf(annotation) {
    return {
        path: annotation.path,
        start_line: annotation.line,
        end_line: annotation.line,
        annotation_level: annotation.level,
        title: annotation.title,
        message: annotation.message,
    };
}
function markOf(check) {
    return `leasehold:${(0,canonical/* digestOf */.ol)(check.annotations).slice('sha256:'.length, 'sha256:'.length + 32)}`;
}
function existingOf(run) {
    const annotations = numberAt(fieldsAt(run, 'output'), 'annotations_count');
    return { id: numberAt(run, 'id'), externalId: textAt(run, 'external_id'), annotations };
}

;// CONCATENATED MODULE: ../src/outside/github/code-scanning.js


const UPLOAD = 'POST /repos/{owner}/{repo}/code-scanning/sarifs';
function codeScanningMethods(client) {
    return {
        /** An upload of the same tool and category for the same commit takes the place of the one before it. */
        async uploadSarif({ pull, commit, sarif }) {
            const body = { commit_sha: commit, ref: `refs/pull/${pull}/head`, sarif };
            const answer = await client.repeat(UPLOAD, body);
            // 403: not enabled, archived, or no permission. 404: hidden from this token.
            if (isRefused(answer, [403, 404]))
                return (0,result/* problems */.Bk)({
                    code: 'code-scanning-off',
                    message: 'GitHub takes no results of code scanning here',
                    remedy: 'turn code scanning on (a private repository needs GitHub Code Security), give the job `security-events: write`, or take the variable LEASEHOLD_CODE_SCANNING away',
                });
            client_valueOf(answer, UPLOAD);
            return (0,result.ok)(undefined);
        },
    };
}

;// CONCATENATED MODULE: ../src/outside/github/comments.js






const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { comments(first: 100, after: $after) { ...page } }
      ... on PullRequest { comments(first: 100, after: $after) { ...page } }
    }
  }
}
fragment page on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes { databaseId body viewerDidAuthor }
}`;
const comments_CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const comments_UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
/** Pages of 100 comments. Ours is made early, so it stands on the first page but for threads that were long before. */
const comments_PAGES = 20;
/** One comment of ours per marker: the oldest with it, so that runs that raced agree which one it is. */
function commentMethods(client) {
    /** Ours, oldest first, page by page; `undefined` where there are more pages than are looked at. */
    async function* ours(number) {
        let after = null;
        for (let page = 1; page <= comments_PAGES; page += 1) {
            const data = await client.find(COMMENTS, { owner: client.owner, name: client.name, number, after });
            if (data === undefined)
                throw gone(number);
            const comments = fieldsAt(fieldsAt(fieldsAt(data, 'repository'), 'issueOrPullRequest'), 'comments');
            for (const node of listOf(comments['nodes'], 'nodes').filter(isFields)) {
                const body = textAt(node, 'body');
                if (flagAt(node, 'viewerDidAuthor'))
                    yield { id: numberAt(node, 'databaseId'), body };
            }
            const info = fieldsAt(comments, 'pageInfo');
            if (!flagAt(info, 'hasNextPage'))
                return;
            after = textAt(info, 'endCursor');
        }
        yield undefined;
    }
    async function find(number, firstLine) {
        for await (const found of ours(number)) {
            if (found === undefined)
                throw new result/* Fault */.vC('github-too-many', `issue ${number} has more than ${comments_PAGES * 100} comments`);
            if (firstLineOf(found.body) === firstLine)
                return found;
        }
        return undefined;
    }
    async function reword(found, body) {
        if (sameText(found.body, body))
            return false;
        client_valueOf(await client.repeat(comments_UPDATE, { comment_id: found.id, body }), comments_UPDATE);
        return true;
    }
    async function write(issueOrPull, marker, textFrom) {
        const firstLine = firstLineFor(marker);
        const found = await find(issueOrPull, firstLine);
        const before = found?.body.replaceAll('\r\n', '\n').split('\n').slice(1).join('\n');
        const body = (0,markdown/* fitComment */.pI)(`${firstLine}\n${textFrom(before)}`, 'the summary of the run');
        if (found !== undefined)
            return { id: found.id, wrote: await reword(found, body) };
        const answer = await client.once(() => client.attempt(comments_CREATE, { issue_number: issueOrPull, body }), () => find(issueOrPull, firstLine));
        if ('found' in answer)
            return { id: answer.found.id, wrote: true };
        if (isGone(answer))
            throw gone(issueOrPull);
        return { id: numberAt(fieldsOf(client_valueOf(answer, comments_CREATE), 'comment'), 'id'), wrote: true };
    }
    return {
        async comment(id) {
            const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
            const answer = await client.repeat(route, { comment_id: id });
            return isGone(answer) ? undefined : commentOf(client_valueOf(answer, route));
        },
        async react(comment, reaction) {
            const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
            // GitHub keeps one reaction of a kind from each account: 201 for the first, 200 for the same again.
            const answer = await client.repeat(route, { comment_id: comment, content: reaction });
            // A comment that was deleted meanwhile needs none.
            if (!isGone(answer))
                client_valueOf(answer, route);
        },
        putComment: (issueOrPull, marker, markdown) => write(issueOrPull, marker, () => markdown),
        amendComment: write,
        async rewordComments(issueOrPull, markers, markdown, before) {
            const left = new Set(markers.map(firstLineFor));
            const stale = [];
            for await (const found of ours(issueOrPull)) {
                // Behind so many of others' there is none of ours: they are made early.
                if (found === undefined || left.size === 0)
                    break;
                const firstLine = firstLineOf(found.body);
                if (!left.delete(firstLine))
                    continue;
                if (!sameText(found.body, `${firstLine}\n${markdown}`))
                    stale.push(found);
            }
            if (stale.length > 0)
                await before?.();
            for (const found of stale)
                await reword(found, `${firstLineOf(found.body)}\n${markdown}`);
            return stale.length;
        },
    };
}
/** Nobody can be told there any more; the next look at the issue says so. */
function gone(number) {
    return new result/* Fault */.vC('issue-gone', `#${number} was deleted, or moved to another repository`);
}
function commentOf(value) {
    const fields = fieldsOf(value, 'comment');
    const page = /\/(issues|pull)\/(\d+)(?:#|$)/.exec(textAt(fields, 'html_url'));
    if (page === null)
        throw new result/* Fault */.vC('github-answer', 'a comment stands on no issue and no pull request');
    const createdAt = instantAt(fields, 'created_at');
    return {
        id: numberAt(fields, 'id'),
        body: optionalTextAt(fields, 'body'),
        author: authorOf(fields['user']),
        issue: Number(page[2]),
        isOnPullRequest: page[1] === 'pull',
        createdAt,
        isEdited: instantAt(fields, 'updated_at') !== createdAt,
    };
}
/** GitHub may give line ends and blanks at the end back in its own way. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trimEnd() === b.trimEnd();
}

;// CONCATENATED MODULE: ../src/outside/github/commits.js







const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const READ_HEAD = `query ($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) {
      target { __typename ... on Commit { oid message parents(first: 2) { nodes { oid } } } }
    }
  }
}`;
/** Files of one query that asks for their ids, to keep its cost small. */
const FILES_PER_QUERY = 50;
function commitMethods(client) {
    return {
        async commit(request) {
            const answer = await client.once(() => client.attemptGraphql(CREATE_COMMIT, { input: inputOf(client, request) }), () => findOurs(client, request));
            if ('found' in answer)
                return (0,result.ok)(answer.found);
            if (!answer.ok)
                return explain(client, request, answer.failure);
            const payload = fieldsAt(fieldsOf(answer.data, 'data'), 'createCommitOnBranch');
            return (0,result.ok)(shaAt(fieldsAt(payload, 'commit'), 'oid'));
        },
    };
}
function inputOf(client, request) {
    const [headline = '', ...rest] = request.message.split('\n');
    const body = rest.join('\n').trim();
    return {
        branch: { repositoryNameWithOwner: `${client.owner}/${client.name}`, branchName: request.branch },
        message: body === '' ? { headline } : { headline, body },
        fileChanges: {
            additions: [...request.additions].map(([path, content]) => ({
                path,
                contents: Buffer.from(content).toString('base64'),
            })),
            deletions: request.deletions.map((path) => ({ path })),
        },
        expectedHeadOid: request.expectedHead,
    };
}
/**
 * Why GitHub refused, by its error types and, where those do not say, by looking at the branch. Observed types:
 * `STALE_DATA` for another head; `BRANCH_PROTECTION_RULE_VIOLATION` for classic protection. Rulesets answer with a
 * general type, so the rules of the branch are asked for instead of reading the message.
 */
async function explain(client, request, failure) {
    const types = failure.kind === 'graphql' ? failure.types : [];
    const head = await readBranch(client, request.branch);
    if (head === undefined)
        return (0,result/* problems */.Bk)(problem('branch-missing', request, 'make the branch first'));
    if (types.includes('STALE_DATA') || head !== request.expectedHead)
        return (0,result/* problems */.Bk)(problem('head-moved', request, 'read the branch again and commit on its new head'));
    if (types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || (await hasRules(client, request.branch)))
        return (0,result/* problems */.Bk)(problem('branch-protected', request, (0,obstacles/* whatToClick */.M)('branch-protected', { branch: request.branch })));
    throw faultOf(failure, 'createCommitOnBranch');
}
function problem(code, request, remedy) {
    const says = {
        'branch-missing': 'does not exist',
        'head-moved': `does not stand at ${request.expectedHead.slice(0, 7)} any more`,
    }[code];
    return { code, message: `branch \`${request.branch}\` ${says ?? 'takes no direct commits'}`, remedy };
}
async function hasRules(client, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    return listOf(client_valueOf(await client.repeat(route, { branch }), route), route).length > 0;
}
/**
 * After a lost answer: is the branch's head the commit that we asked for? Same single parent, same message, and every
 * file as we sent it.
 */
async function findOurs(client, request) {
    const { owner, name } = client;
    const data = await client.query(READ_HEAD, { owner, name, branch: `refs/heads/${request.branch}` });
    const ref = fieldsAt(data, 'repository')['ref'];
    if (!isFields(ref))
        return undefined;
    const target = fieldsAt(ref, 'target');
    if (textAt(target, '__typename') !== 'Commit')
        return undefined;
    const parents = listOf(fieldsAt(target, 'parents')['nodes'], 'parents').filter(isFields);
    if (parents.length !== 1 || parents[0]?.['oid'] !== request.expectedHead)
        return undefined;
    if (textAt(target, 'message').trim() !== request.message.trim())
        return undefined;
    const head = shaAt(target, 'oid');
    return (await holds(client, head, request)) ? head : undefined;
}
async function holds(client, commit, request) {
    const expected = new Map(request.deletions.map((path) => [path, undefined]));
    for (const [path, content] of request.additions)
        expected.set(path, (0,git_objects/* blobId */.zA)(content));
    const paths = [...expected.keys()];
    for (let at = 0; at < paths.length; at += FILES_PER_QUERY) {
        const part = paths.slice(at, at + FILES_PER_QUERY);
        const found = await objectIds(client, commit, part);
        if (part.some((path, index) => found[index] !== expected.get(path)))
            return false;
    }
    return true;
}
async function objectIds(client, commit, paths) {
    const declared = paths.map((_path, index) => `$p${index}: String!`).join(', ');
    const asked = paths.map((_path, index) => `f${index}: object(expression: $p${index}) { oid }`).join(' ');
    const query = `query ($owner: String!, $name: String!, ${declared}) { repository(owner: $owner, name: $name) { ${asked} } }`;
    const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${commit}:${path}`]));
    const data = await client.query(query, { owner: client.owner, name: client.name, ...variables });
    const repository = fieldsAt(data, 'repository');
    return paths.map((_path, index) => {
        const object = repository[`f${index}`];
        return isFields(object) ? shaAt(object, 'oid') : undefined;
    });
}

;// CONCATENATED MODULE: ../src/outside/github/issue-and-pulls.js



const READ = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    databaseId
    issue(number: $number) { number title body state locked author { ...who } repository { databaseId } }
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt isCrossRepository headRefName headRefOid baseRefName baseRefOid
        author { ...who }
      }
    }
  }
}
fragment who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`;
/** Pages of 100 pull requests. */
const issue_and_pulls_PAGES = 20;
/** An issue and every open pull request by one query; two calls of REST say the same. */
function issueAndPullsMethods(client) {
    return {
        async issueAndPulls(number) {
            const open = [];
            let after = null;
            for (let page = 1; page <= issue_and_pulls_PAGES; page += 1) {
                const data = await client.find(READ, { owner: client.owner, name: client.name, number, after });
                if (data === undefined)
                    return undefined;
                const repository = fieldsAt(data, 'repository');
                const issue = fieldsAt(repository, 'issue');
                // One that moved to another repository is not ours any more, wherever GitHub looks for it.
                const home = fieldsAt(issue, 'repository');
                if (numberAt(home, 'databaseId') !== numberAt(repository, 'databaseId'))
                    return undefined;
                const pulls = fieldsAt(repository, 'pullRequests');
                open.push(...listOf(pulls['nodes'], 'nodes').map(pullOf));
                const info = fieldsAt(pulls, 'pageInfo');
                if (!flagAt(info, 'hasNextPage'))
                    return { issue: issue_and_pulls_issueOf(issue), open };
                after = textAt(info, 'endCursor');
            }
            throw new result/* Fault */.vC('github-too-many', `more than ${issue_and_pulls_PAGES * 100} pull requests are open`);
        },
    };
}
function issue_and_pulls_issueOf(fields) {
    return {
        number: numberAt(fields, 'number'),
        title: textAt(fields, 'title'),
        body: optionalTextAt(fields, 'body'),
        isOpen: textAt(fields, 'state') === 'OPEN',
        isLocked: flagAt(fields, 'locked'),
        author: actorOf(fields['author']),
    };
}
function pullOf(value) {
    const fields = fieldsOf(value, 'pull request');
    return {
        number: numberAt(fields, 'number'),
        title: textAt(fields, 'title'),
        body: optionalTextAt(fields, 'body'),
        isOpen: true,
        isMerged: false,
        mergeCommit: undefined,
        author: actorOf(fields['author']),
        branch: textAt(fields, 'headRefName'),
        headSha: shaAt(fields, 'headRefOid'),
        base: textAt(fields, 'baseRefName'),
        baseSha: shaAt(fields, 'baseRefOid'),
        isFork: flagAt(fields, 'isCrossRepository'),
        createdAt: instantAt(fields, 'createdAt'),
    };
}
/** As REST names the same account: there, the login of an App's bot ends in `[bot]`. */
function actorOf(value) {
    if (!isFields(value))
        return authorOf(null);
    const isBot = value['__typename'] === 'Bot';
    const login = textAt(value, 'login');
    return authorOf({
        login: isBot ? `${login}[bot]` : login,
        id: numberAt(value, 'databaseId'),
        type: isBot ? 'Bot' : '',
    });
}

;// CONCATENATED MODULE: ../src/outside/github/merging.js




const merging_READ = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const MERGE = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge';
/** A repository may allow any one of them; a merge commit says most. */
const METHODS = ['merge', 'squash', 'rebase'];
/** GitHub computes whether a PR can be merged when it is asked, and answers 405 while the base has just moved. */
const ROUNDS = 3;
const REMEDIES = {
    'head-moved': 'look at what was pushed; the next run judges it anew',
    'merge-blocked': 'a person with the right to merges on the page of the pull request',
    'not-mergeable': 'bring the branch up to date with its base and solve the conflict',
    'merge-not-permitted': 'give the job `contents: write` and `pull-requests: write`, or let a person merge',
};
function mergeMethods(client) {
    async function read(pull) {
        return fieldsOf(client_valueOf(await client.repeat(merging_READ, { pull_number: pull }), merging_READ), 'pull request');
    }
    /** The commit, when exactly this head is merged: also after a lost answer (S15). */
    async function merged(pull, head) {
        const fields = await read(pull);
        return standingOf(fields, head) === 'merged' ? shaAt(fields, 'merge_commit_sha') : undefined;
    }
    /** One way of merging; `undefined` when GitHub said 405, which has many reasons. */
    async function attempt(pull, head, method) {
        const answer = await client.once(() => client.attempt(MERGE, { pull_number: pull, sha: head, merge_method: method }), () => merged(pull, head));
        if ('found' in answer)
            return (0,result.ok)(answer.found);
        if (answer.ok)
            return (0,result.ok)(shaAt(fieldsOf(answer.data, 'merge'), 'sha'));
        if (isRefused(answer, [405]))
            return undefined;
        if (isRefused(answer, [409]))
            return refusal('head-moved', pull);
        if (isRefused(answer, [403]))
            return refusal('merge-not-permitted', pull);
        // A rule of a ruleset may answer so; 404 is a pull request that nobody has.
        if (isRefused(answer, [422]))
            return refusal('merge-blocked', pull);
        throw faultOf(answer.failure, MERGE);
    }
    return {
        async mergePullRequest(pull, head) {
            for (let round = 1; round <= ROUNDS; round += 1) {
                for (const method of METHODS) {
                    const done = await attempt(pull, head, method);
                    if (done !== undefined)
                        return done;
                    const fields = await read(pull);
                    const standing = standingOf(fields, head);
                    if (standing === 'merged')
                        return (0,result.ok)(shaAt(fields, 'merge_commit_sha'));
                    if (standing === 'unknown')
                        break;
                    if (standing !== 'free')
                        return refusal(CODES[standing], pull);
                }
                if (round < ROUNDS)
                    await client.pause(round);
            }
            return refusal('merge-blocked', pull);
        },
    };
}
const CODES = {
    moved: 'head-moved',
    closed: 'not-mergeable',
    conflict: 'not-mergeable',
    blocked: 'merge-blocked',
};
/** By the fields of the answer; GitHub's words are for people. */
function standingOf(fields, head) {
    if (shaAt(fieldsAt(fields, 'head'), 'sha') !== head)
        return 'moved';
    if (typeof fields['merged_at'] === 'string')
        return 'merged';
    if (textAt(fields, 'state') !== 'open')
        return 'closed';
    switch (fields['mergeable_state']) {
        case 'dirty':
            return 'conflict';
        case 'blocked':
        case 'behind':
        case 'draft':
            return 'blocked';
        case 'unknown':
            return 'unknown';
        default:
            return fields['mergeable'] === false ? 'conflict' : 'free';
    }
}
function refusal(code, pull) {
    const says = {
        'head-moved': 'has a newer head than the one that was judged',
        'merge-blocked': "is held by the repository's rules",
        'not-mergeable': 'cannot be merged: it is closed, or conflicts with its base',
        'merge-not-permitted': 'may not be merged by this token',
    }[code];
    return (0,result/* problems */.Bk)({ code, message: `pull request #${pull} ${says}`, remedy: REMEDIES[code] });
}

;// CONCATENATED MODULE: ../src/outside/github/people.js





const ROLES = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
/** Pages of 100 activities of one branch. */
const people_PAGES = 20;
function peopleMethods(client) {
    return {
        async role(login) {
            const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
            const answer = await client.repeat(route, { username: login });
            if (isGone(answer))
                return 'none';
            const fields = fieldsOf(client_valueOf(answer, route), 'permission');
            const role = ROLES.find((one) => one === fields['role_name']);
            // A custom role has a name of its own; `permission` then gives the base it stands on.
            const base = role ?? ROLES.find((one) => one === fields['permission']);
            if (base === undefined)
                throw new result/* Fault */.vC('github-answer', 'GitHub named a role that nobody knows');
            return base;
        },
        async pushers(branch) {
            const ref = `refs/heads/${branch}`;
            const activities = await client.all('GET /repos/{owner}/{repo}/activity', { ref }, people_PAGES);
            // Nobody seen is not nobody: each of these may not approve what they pushed (S8).
            if (activities === undefined)
                throw new result/* Fault */.vC('github-404', 'this token may not see who pushed');
            const people = new Map();
            for (const activity of activities) {
                if (textAt(activity, 'ref') !== ref || textAt(activity, 'activity_type') === 'branch_deletion')
                    continue;
                const { login, id } = authorOf(activity['actor']);
                people.set(id, { login, id });
            }
            return sorted(people);
        },
        async person(login) {
            const route = 'GET /users/{username}';
            const answer = await client.repeat(route, { username: login });
            return isGone(answer) ? undefined : authorOf(client_valueOf(answer, route));
        },
        async teamMembers(slug) {
            const route = 'GET /orgs/{org}/teams/{team_slug}/members';
            const parameters = { org: client.owner, team_slug: slug };
            // GITHUB_TOKEN may not see teams at all; an App may with `members: read`.
            const members = await client.all(route, parameters, people_PAGES, { gone: [403, 404] });
            if (members === undefined)
                return undefined;
            return sorted(new Map(members.map(authorOf).map(({ login, id }) => [id, { login, id }])));
        },
    };
}
function sorted(people) {
    return [...people.values()].sort((a, b) => a.id - b.id || (0,canonical/* compareText */.n6)(a.login, b.login));
}

;// CONCATENATED MODULE: ../src/outside/github/pull-requests.js







const pull_requests_LIST = 'GET /repos/{owner}/{repo}/pulls';
/** GitHub lists at most 3,000 files of a PR, in pages of 100. */
const FILE_PAGES = 30;
const pull_requests_PAGES = 20;
function pullRequestMethods(client) {
    async function pullRequestFrom(branch) {
        const parameters = { head: `${client.owner}:${branch}`, state: 'all', sort: 'created', direction: 'desc' };
        const answer = client_valueOf(await client.repeat(pull_requests_LIST, { ...parameters, per_page: 100 }), pull_requests_LIST);
        const found = listOf(answer, pull_requests_LIST)
            .map(pullRequestOf)
            .filter((pull) => pull.branch === branch && !pull.isFork);
        return found.find((pull) => pull.isOpen) ?? found[0];
    }
    async function openFrom(branch, base) {
        const pull = await pullRequestFrom(branch);
        return pull?.isOpen === true && pull.base === base ? pull : undefined;
    }
    return {
        pullRequestFrom,
        async pullRequest(number) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
            const answer = await client.repeat(route, { pull_number: number });
            return isGone(answer) ? undefined : pullRequestOf(client_valueOf(answer, route));
        },
        async pullRequestsOf(commit) {
            const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
            const answer = await client.repeat(route, { commit_sha: commit, per_page: 100 });
            // 422: no such commit on GitHub.
            if (!answer.ok && answer.failure.kind === 'refused' && [404, 422].includes(answer.failure.status))
                return [];
            const pulls = listOf(client_valueOf(answer, route), route).map(pullRequestOf);
            return pulls.filter((pull) => pull.mergeCommit === commit);
        },
        async openPullRequests() {
            const listed = await client.all(pull_requests_LIST, { state: 'open', sort: 'created', direction: 'asc' }, pull_requests_PAGES);
            // None seen is not none: an open one keeps a lease alive (L9).
            if (listed === undefined)
                throw new result/* Fault */.vC('github-404', 'this token may not see pull requests');
            return listed.map(pullRequestOf);
        },
        async closedPullRequests(since) {
            const parameters = { state: 'closed', sort: 'updated', direction: 'desc' };
            // What was closed was changed then, so that what was not changed since was not closed since.
            const until = (entry) => instantAt(entry, 'updated_at') < since;
            const listed = await client.all(pull_requests_LIST, parameters, pull_requests_PAGES, { until });
            if (listed === undefined)
                throw new result/* Fault */.vC('github-404', 'this token may not see pull requests');
            return listed
                .filter((entry) => instantAt(entry, 'closed_at') >= since)
                .map(pullRequestOf)
                .filter(({ isMerged }) => !isMerged);
        },
        async changedPaths(pull) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
            const files = await client.all(route, { pull_number: pull }, FILE_PAGES);
            if (files === undefined)
                throw new result/* Fault */.vC('github-404', `there is no pull request ${pull}`);
            if (files.length >= FILE_PAGES * 100)
                throw new result/* Fault */.vC('github-too-many', `pull request ${pull} changes too many files`);
            return [...new Set(files.flatMap(pathsOf))].sort();
        },
        async createPullRequest(request) {
            const route = 'POST /repos/{owner}/{repo}/pulls';
            const { branch: head, base, title, body } = request;
            const answer = await client.once(() => client.attempt(route, { head, base, title, body }), () => openFrom(head, base));
            if ('found' in answer)
                return (0,result.ok)(answer.found);
            if (answer.ok)
                return (0,result.ok)(pullRequestOf(answer.data));
            // GitHub itself refuses a second open PR of the same head and base: then the first one is the answer (S15).
            const refused = answer.failure.kind === 'refused' ? answer.failure.status : 0;
            const existing = refused === 422 ? await openFrom(head, base) : undefined;
            return existing === undefined ? (0,result/* problems */.Bk)(pull_requests_problemOf(answer.failure, request)) : (0,result.ok)(existing);
        },
        async updatePullRequest(pull, { title, body, isOpen }) {
            const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
            const change = {
                ...(title === undefined ? {} : { title }),
                ...(body === undefined ? {} : { body: (0,markdown/* fitComment */.pI)(body, 'the files of this pull request') }),
                ...(isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' }),
            };
            client_valueOf(await client.repeat(route, { pull_number: pull, ...change }), route);
        },
        async reviews(pull) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
            const listed = await client.all(route, { pull_number: pull }, pull_requests_PAGES);
            return (listed ?? []).map(reviewOf);
        },
    };
}
function pathsOf(file) {
    const before = file['previous_filename'];
    return typeof before === 'string' ? [before, textAt(file, 'filename')] : [textAt(file, 'filename')];
}
/**
 * Whether a 403 to a pull request comes from the token. The switch “Allow GitHub Actions to create and approve pull requests”
 * is answered with the same status and fields, so that here, and nowhere else, GitHub's own words decide.
 */
function lacksPermission({ body }) {
    const message = body['message'];
    return typeof message === 'string' && message.startsWith('Resource not accessible by ');
}
/** @throws Fault when nobody can answer the refusal */
function pull_requests_problemOf(failure, request) {
    if (failure.kind === 'refused' && failure.status === 403 && lacksPermission(failure))
        return {
            code: 'permission-missing',
            message: `this token may not open pull requests: it needs ${failure.needs ?? '`pull-requests: write`'}`,
            remedy: (0,obstacles/* whatToClick */.M)('permission-missing'),
        };
    if (failure.kind === 'refused' && failure.status === 403)
        return {
            code: 'pull-request-forbidden',
            message: 'this token may not open pull requests',
            remedy: (0,obstacles/* whatToClick */.M)('pull-request-forbidden'),
        };
    if (failure.kind === 'refused' && failure.status === 422)
        return {
            code: 'pull-request-refused',
            message: `GitHub takes no pull request from \`${request.branch}\` to \`${request.base}\``,
            remedy: 'both branches must exist and differ',
        };
    throw faultOf(failure, 'POST /repos/{owner}/{repo}/pulls');
}
/** Reads `pull-request` and `pull-request-simple` alike. */
function pullRequestOf(value) {
    const fields = fieldsOf(value, 'pull request');
    const head = fieldsAt(fields, 'head');
    const base = fieldsAt(fields, 'base');
    const isMerged = typeof fields['merged_at'] === 'string';
    return {
        number: numberAt(fields, 'number'),
        title: textAt(fields, 'title'),
        body: optionalTextAt(fields, 'body'),
        isOpen: textAt(fields, 'state') === 'open',
        isMerged,
        // Of an open PR this field names a test merge that is on no branch.
        mergeCommit: isMerged ? shaAt(fields, 'merge_commit_sha') : undefined,
        author: authorOf(fields['user']),
        branch: textAt(head, 'ref'),
        headSha: shaAt(head, 'sha'),
        base: textAt(base, 'ref'),
        baseSha: shaAt(base, 'sha'),
        isFork: repositoryOf(head) !== repositoryOf(base),
        createdAt: instantAt(fields, 'created_at'),
    };
}
/** A fork that was deleted has no repository. */
function repositoryOf(side) {
    return isFields(side['repo']) ? numberAt(side['repo'], 'id') : undefined;
}
const REVIEW_STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    COMMENTED: 'commented',
    DISMISSED: 'dismissed',
    PENDING: 'pending',
};
function reviewOf(fields) {
    const state = REVIEW_STATES[textAt(fields, 'state')];
    if (state === undefined)
        throw new result/* Fault */.vC('github-answer', 'GitHub named a state of a review that nobody knows');
    return {
        author: authorOf(fields['user']),
        state,
        commit: typeof fields['commit_id'] === 'string' ? shaAt(fields, 'commit_id') : undefined,
        submittedAt: typeof fields['submitted_at'] === 'string' ? instantAt(fields, 'submitted_at') : undefined,
    };
}

;// CONCATENATED MODULE: ../src/outside/github/workflows.js




function workflowMethods(client) {
    /** GitHub's answer is the same for many reasons, and its words are for people: its state says whether it is off. */
    async function notStartable(workflow, ref, inputs) {
        const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
        const answer = await client.repeat(route, { workflow_id: workflow });
        const found = answer.ok ? fieldsOf(answer.data, route) : {};
        const state = typeof found['state'] === 'string' ? found['state'] : '';
        if (state.startsWith('disabled_')) {
            const name = typeof found['name'] === 'string' ? found['name'] : workflow;
            return (0,result/* problems */.Bk)({
                code: 'workflow-disabled',
                message: `\`${workflow}\` is switched off${state === 'disabled_inactivity' ? ', as nothing happened in this repository for 60 days' : ''}`,
                remedy: (0,obstacles/* whatToClick */.M)('workflow-disabled', { workflow: name }),
            });
        }
        const names = Object.keys(inputs).join('`, `');
        return (0,result/* problems */.Bk)({
            code: 'workflow-missing',
            message: `there is no workflow \`${workflow}\` that can be started on \`${ref}\` with what we ask for`,
            remedy: `put \`${workflow}\` on the default branch, with \`workflow_dispatch\`${names === '' ? '' : ` and its inputs \`${names}\``}`,
        });
    }
    return {
        /** After a lost answer it is asked for again: every stage may be started twice, and none may be left out. */
        async dispatchWorkflow({ workflow, ref, inputs }) {
            const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
            const answer = await client.repeat(route, { workflow_id: workflow, ref, inputs });
            if (isRefused(answer, [403]))
                return (0,result/* problems */.Bk)({
                    code: 'dispatch-not-permitted',
                    message: `this token may not start \`${workflow}\`, or a policy of the organisation forbids it`,
                    remedy: (0,obstacles/* whatToClick */.M)('dispatch-not-permitted'),
                });
            // 404: no such workflow on the default branch. 422: no such branch, disabled, no `workflow_dispatch`, other inputs.
            if (isRefused(answer, [404, 422]))
                return notStartable(workflow, ref, inputs);
            client_valueOf(answer, route);
            return (0,result.ok)(undefined);
        },
        async isRunOver(id, attempt) {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
            const answer = await client.repeat(route, { run_id: Number(id), attempt_number: attempt });
            // 404: deleted, or of another repository. 403: the job has no `actions: read`.
            if (isRefused(answer, [403, 404]))
                return undefined;
            return fieldsOf(client_valueOf(answer, route), route)['status'] === 'completed';
        },
    };
}

;// CONCATENATED MODULE: ../src/outside/github/forge.js












/**
 * GitHub, for one repository and one token. Reads are retried with bounds; writes look first, carry an optimistic lock,
 * or rest on a rule of GitHub's, so that none is done twice (S15).
 */
function createForge(options) {
    const client = createClient(options);
    return {
        ...issueMethods(client),
        ...issueAndPullsMethods(client),
        ...commentMethods(client),
        ...pullRequestMethods(client),
        ...mergeMethods(client),
        ...workflowMethods(client),
        ...peopleMethods(client),
        ...branchMethods(client),
        ...commitMethods(client),
        ...checkMethods(client),
        ...codeScanningMethods(client),
    };
}

;// CONCATENATED MODULE: ../src/compose.js



/**
 * Everything outside, for an action on GitHub's runner. What a machine of one's own has too is in compose-local.ts, which loads
 * no client of GitHub: a quarter of what most commands load.
 */
function composePorts(environment, token, log) {
    const { owner, repository, apiUrl, graphqlUrl } = environment;
    return {
        ...composeLocal({ root: environment.workspace, now: environment.now, log, token }),
        run: environment.run,
        forge: createForge({ owner, name: repository, token, apiUrl, graphqlUrl }),
    };
}


/***/ }),

/***/ 5502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Mm: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);

/**
 * One bounded call with retry (L18): never more than `attempts`, never longer than `timeout` each.
 * @throws the last error, as it came, when the attempts are used up or `wait` gives up.
 */
async function retry(call, options) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await bounded(call, options.timeout);
        }
        catch (error) {
            const pause = attempt >= options.attempts ? undefined : options.wait(error, attempt);
            if (pause === undefined)
                throw error;
            await options.sleep(pause);
        }
    }
}
/** Runs one call and rejects when it has not settled in time, also when it ignores its signal. */
async function bounded(call, timeout) {
    const controller = new AbortController();
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            controller.abort();
            reject(new _result_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('timeout', `no answer within ${timeout} ms`));
        }, timeout);
    });
    try {
        return await Promise.race([call(controller.signal), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Doubles from `first` up to `most` milliseconds, with full jitter by the given random number in [0, 1). */
function backoff(attempt, first, most, random) {
    return Math.min(most, first * 2 ** (attempt - 1)) * (0.5 + random / 2);
}


/***/ }),

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ TextSet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Slots at first; doubled when half of them are taken. */
const SLOTS = 1_024;
/**
 * A set of texts that keeps 64 bits of each, so that 100,000 ARNs take two megabytes instead of twenty. Two texts that
 * share their 64 bits count as one: among 100,000 with a chance of one in three thousand million.
 */
class TextSet {
    #slots = new BigUint64Array(SLOTS);
    #size = 0;
    get size() {
        return this.#size;
    }
    has(text) {
        const key = keyOf(text);
        return this.#slots[place(this.#slots, key)] === key;
    }
    /** Whether it was new. */
    add(text) {
        const key = keyOf(text);
        const at = place(this.#slots, key);
        if (this.#slots[at] === key)
            return false;
        this.#slots[at] = key;
        this.#size += 1;
        if (this.#size * 2 > this.#slots.length)
            this.#grow();
        return true;
    }
    #grow() {
        const slots = new BigUint64Array(this.#slots.length * 2);
        for (const key of this.#slots)
            if (key !== FREE)
                slots[place(slots, key)] = key;
        this.#slots = slots;
    }
}
const FREE = 0n;
/** The slot that holds a key, or the free one that it would take. */
function place(slots, key) {
    let at = Number(key % BigInt(slots.length));
    while (slots[at] !== FREE && slots[at] !== key)
        at = (at + 1) % slots.length;
    return at;
}
function keyOf(text) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().readBigUInt64LE();
    return key === FREE ? 1n : key;
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

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ MARKERS),
  u: () => (/* binding */ readState)
});

// NAMESPACE OBJECT: ../src/formats/edges/terraform-state.check.js
var terraform_state_check_namespaceObject = {};
__webpack_require__.r(terraform_state_check_namespaceObject);
__webpack_require__.d(terraform_state_check_namespaceObject, {
  check: () => (validate10),
  schema: () => (schema11)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(3714);
;// CONCATENATED MODULE: ../src/formats/edges/terraform-state.check.js
// Made of schemas/edges/terraform-state.schema.json by `npm run generate`. Do not edit.

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","description":"The part of a Terraform state, format 4, that is read.","type":"object","required":["version","serial","lineage","resources"],"properties":{"version":{"const":4},"serial":{"type":"integer","minimum":0},"lineage":{"type":"string","minLength":1},"outputs":{"type":"object","additionalProperties":{"type":"object","required":["value"]}},"resources":{"type":"array","items":{"type":"object","required":["mode","type","name","instances"],"properties":{"module":{"type":"string"},"mode":{"enum":["managed","data"]},"type":{"type":"string"},"name":{"type":"string"},"instances":{"type":"array","items":{"type":"object"}}}}}}}

function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
const func2 = ucs2length["default"];

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"}); errors++;
}
if(data.serial === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serial"},message:"must have required property '"+"serial"+"'"}); errors++;
}
if(data.lineage === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'"}); errors++;
}
if(data.resources === undefined){
vErrors = fail(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"}); errors++;
}
if(data.version !== undefined){
if(4 !== data.version){
vErrors = fail(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 4},message:"must be equal to constant"}); errors++;
}
}
if(data.serial !== undefined){
let data1 = data.serial;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = fail(vErrors, {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}); errors++;
}
}
}
if(data.lineage !== undefined){
let data2 = data.lineage;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/properties/lineage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/properties/lineage/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.outputs !== undefined){
let data3 = data.outputs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.resources !== undefined){
let data5 = data.resources;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.mode === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"}); errors++;
}
if(data6.type === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data6.name === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data6.instances === undefined){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "instances"},message:"must have required property '"+"instances"+"'"}); errors++;
}
if(data6.module !== undefined){
if(typeof data6.module !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/module",schemaPath:"#/properties/resources/items/properties/module/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.mode !== undefined){
let data8 = data6.mode;
if(!((data8 === "managed") || (data8 === "data"))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/mode",schemaPath:"#/properties/resources/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.resources.items.properties.mode.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data6.type !== undefined){
if(typeof data6.type !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/type",schemaPath:"#/properties/resources/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/name",schemaPath:"#/properties/resources/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.instances !== undefined){
let data11 = data6.instances;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/instances/" + i1,schemaPath:"#/properties/resources/items/properties/instances/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0+"/instances",schemaPath:"#/properties/resources/items/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
vErrors = fail(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ../src/kit/brands.js
var brands = __webpack_require__(8123);
// EXTERNAL MODULE: ../src/kit/result.js
var result = __webpack_require__(9927);
// EXTERNAL MODULE: ../src/kit/schema.js + 1 modules
var schema = __webpack_require__(3661);
;// CONCATENATED MODULE: ../src/stack/state.js




/** Names of the markers that every stack carries, all of type `terraform_data` in the root module. */
const MARKERS = { uid: 'leasehold_uid', start: 'leasehold_start', tree: 'leasehold_tree' };
const validate = (0,schema/* validator */.Nc)(terraform_state_check_namespaceObject);
/** Reads a state file of format 4, the only one that Terraform since 0.12 and OpenTofu write. */
function readState(content) {
    const raw = parse(content);
    const valid = raw.ok ? validate(raw.value) : raw;
    return valid.ok ? (0,result.ok)(resolve(valid.value)) : valid;
}
function parse(content) {
    try {
        return (0,result.ok)(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)));
    }
    catch {
        return (0,result/* problems */.Bk)({
            code: 'state-unreadable',
            message: 'the Terraform state is not JSON',
            remedy: 'look at the state object and its older versions in the backend',
        });
    }
}
function resolve(file) {
    const instances = file.resources.flatMap((resource) => resource.instances.map((instance) => ({ resource, instance })));
    return {
        lineage: file.lineage,
        serial: file.serial,
        outputs: new Map(Object.entries(file.outputs ?? {}).map(([name, output]) => {
            const sensitive = output.sensitive ?? false;
            return [name, { sensitive, value: sensitive ? undefined : output.value }];
        })),
        resources: instances
            .filter(({ resource, instance }) => markerName(resource) === undefined && instance.deposed === undefined)
            .map(({ resource, instance }) => ({
            address: addressOf(resource, instance.index_key),
            type: resource.type,
            mode: resource.mode,
            attributes: instance.attributes ?? {},
        })),
        markers: markersOf(file),
        managed: instances.filter(({ resource }) => resource.mode === 'managed').length,
    };
}
function addressOf(resource, key) {
    const prefix = resource.module === undefined ? '' : `${resource.module}.`;
    const mode = resource.mode === 'data' ? 'data.' : '';
    const index = key === undefined ? '' : `[${JSON.stringify(key)}]`;
    return `${prefix}${mode}${resource.type}.${resource.name}${index}`;
}
function markerName(resource) {
    if (resource.module !== undefined || resource.mode !== 'managed' || resource.type !== 'terraform_data')
        return;
    if (resource.name === MARKERS.uid)
        return 'uid';
    if (resource.name === MARKERS.start)
        return 'start';
    return resource.name === MARKERS.tree ? 'tree' : undefined;
}
function markersOf(file) {
    const texts = {};
    for (const resource of file.resources) {
        const name = markerName(resource);
        const text = name === undefined ? undefined : textOf(resource.instances[0]?.attributes?.['output']);
        if (name !== undefined && text !== undefined)
            texts[name] = text;
    }
    const { uid, start: startText, tree } = texts;
    const start = (0,brands/* parseInstant */.nV)(startText);
    return {
        ...(uid !== undefined && (0,brands/* isUid */.hO)(uid) && { uid }),
        ...(start !== undefined && { start }),
        ...(tree !== undefined && (0,brands/* isSha */.HH)(tree) && { tree }),
    };
}
/** A dynamic attribute stands in the state as `{value, type}`. */
function textOf(attribute) {
    if (typeof attribute === 'string')
        return attribute;
    if (attribute === null || typeof attribute !== 'object' || !('value' in attribute))
        return undefined;
    const { value } = attribute;
    return typeof value === 'string' ? value : undefined;
}


/***/ })

};
