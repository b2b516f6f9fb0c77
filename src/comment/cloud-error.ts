/** What an error code of AWS means, in the words of somebody who does not know its API. */
const WORDS: readonly (readonly [codes: RegExp, words: string])[] = [
  [
    /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError)$/,
    'AWS does not allow it',
  ],
  [/^(ExpiredToken|ExpiredTokenException|RequestExpired)$/, 'the credentials of the run have run out'],
  [
    /Throttl|^(TooManyRequests|TooManyRequestsException|RequestLimitExceeded|SlowDown)/,
    'AWS was asked too often',
  ],
  [/^Insufficient.*Capacity|^InsufficientCapacity/, 'AWS has no capacity for it there just now'],
  [/(Quota|Limit)Exceeded|^LimitExceeded|^TooMany/, 'the account has as many of these as it may'],
  [/AlreadyExists|^BucketAlready|Duplicate|^EntityAlreadyExists/, 'one of this name exists already'],
  [/^(InternalError|InternalFailure|InternalServerError|ServiceUnavailable)/, 'AWS had an error of its own'],
  [/^(DependencyViolation|DeleteConflict|ResourceInUse)/, 'something else still uses it'],
]

const CODE = /\bapi error (?<code>[A-Za-z][A-Za-z0-9.]{1,80}):/

/**
 * What the cloud said, in plain words, for people: `undefined` where its provider gave no code that is known here. The
 * provider's own text is shown beside it, and nothing is decided by this.
 */
export function plainCloudError(message: string): string | undefined {
  const code = CODE.exec(message)?.groups?.['code']?.split('.')[0]
  return code === undefined ? undefined : WORDS.find(([codes]) => codes.test(code))?.[1]
}
