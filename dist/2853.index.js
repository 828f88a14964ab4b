export const id = 2853;
export const ids = [2853];
export const modules = {

/***/ 82853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ asTenant),
  c: () => (/* binding */ asTenantOf)
});

// EXTERNAL MODULE: ./build/src/config/tenant-parameters.js
var tenant_parameters = __webpack_require__(84487);
// EXTERNAL MODULE: ./build/src/config/tenants.js + 1 modules
var tenants = __webpack_require__(32460);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/src/platform/aws/retried.js
var retried = __webpack_require__(54988);
;// CONCATENATED MODULE: ./build/src/platform/aws/id-token.js




const REQUEST_MS = 10_000;
const MAX_BODY = 64 * 1024;
const ANSWER = schemas/* object */.Ikc({ value: schemas/* string */.YjP().regex(/^[\w-]+\.[\w-]+\.[\w-]*$/) });
/** Whether this job may ask GitHub who it is. */
function canAskIdToken(environment) {
    return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/**
 * A fresh OIDC token of this job: it lives for minutes, so none is kept.
 * @throws SpendlogError INPUT_INVALID without the permission, AWS_UNAVAILABLE when GitHub does not answer
 */
async function fetchIdToken(options) {
    const { environment, audience, maskSecret } = options;
    if (!canAskIdToken(environment))
        throw missingPermission();
    const url = new URL(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    url.searchParams.set('audience', audience);
    const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    const token = await (0,retried/* retried */.s)(() => ask(url, bearer), (error) => error instanceof NoToken && error.transient, options).catch((error) => {
        throw error instanceof NoToken ? noToken(error) : error;
    });
    maskSecret(token);
    return token;
}
function missingPermission() {
    return new errors/* SpendlogError */.T('INPUT_INVALID', 'This job may not ask GitHub for an OIDC token, so it cannot sign in to AWS.', 'Add `permissions: { id-token: write }` to the job (and to the workflow that calls it). Pull requests from forks never get it.');
}
/** GitHub gave no token. Its answer is never shown: it may hold one. */
class NoToken extends Error {
    name = 'NoToken';
    transient;
    constructor(what, transient, options) {
        super(what, options);
        this.transient = transient;
    }
}
async function ask(url, bearer) {
    const response = await fetch(url, {
        headers: { authorization: `bearer ${bearer}`, accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(REQUEST_MS),
    }).catch((cause) => {
        throw new NoToken('did not answer', true, { cause });
    });
    if (!response.ok) {
        await response.body?.cancel();
        throw new NoToken(`answered HTTP ${response.status}`, response.status >= 500 || response.status === 429);
    }
    const text = await response.text().catch((cause) => {
        throw new NoToken('broke off its answer', true, { cause });
    });
    const read = ANSWER.safeParse(text.length <= MAX_BODY ? (0,parse_json/* parseJson */.q)(text) : null);
    if (!read.success)
        throw new NoToken('answered without a token', false);
    return read.data.value;
}
function noToken(cause) {
    return cause.transient
        ? new errors/* SpendlogError */.T('AWS_UNAVAILABLE', `GitHub's OIDC token service ${cause.message}, also when asked again.`, 'Run the job again in a few minutes; https://www.githubstatus.com tells of outages. Nothing was read.', { cause })
        : new errors/* SpendlogError */.T('SIGN_IN_REFUSED', `GitHub's OIDC token service ${cause.message}.`, 'Check that the job still has `permissions: { id-token: write }` and has not ended.', { cause });
}

// EXTERNAL MODULE: ./build/src/core/printable.js
var printable = __webpack_require__(65378);
;// CONCATENATED MODULE: ./build/src/platform/aws/id-token-claims.js


/** What a trust policy can look at, in the order people check it. */
const SHOWN = [
    'sub',
    'aud',
    'repository',
    'repository_id',
    'repository_owner_id',
    'ref',
    'environment',
    'workflow_ref',
    'job_workflow_ref',
];
const MAX_CLAIM = 300;
/** Empty where the payload cannot be read. */
function claimsOf(token) {
    const payload = payloadOf(token);
    const entries = [...SHOWN, 'iss'].flatMap((name) => {
        const value = Reflect.get(payload, name);
        return typeof value === 'string' || typeof value === 'number' ? [[name, clean(String(value))]] : [];
    });
    return Object.fromEntries(entries);
}
function claimLines(claims) {
    return SHOWN.flatMap((name) => {
        const value = claims[name];
        return value === undefined ? [] : [`${name}: ${value}`];
    });
}
/**
 * The subject in the form of repositories from before 15 July 2026 and in the newer one that carries ids. `null` where a
 * custom subject leaves nothing to derive them from.
 */
function subjectForms(claims) {
    const { sub, repository, repository_id: id, repository_owner_id: ownerId } = claims;
    const context = /^repo:[^:]+:(?<context>.+)$/.exec(sub ?? '')?.groups?.['context'];
    const [owner, name] = (repository ?? '').split('/');
    if (!context || !owner || !name || !id || !ownerId)
        return null;
    return [`repo:${owner}/${name}:${context}`, `repo:${owner}@${ownerId}/${name}@${id}:${context}`];
}
function payloadOf(token) {
    const payload = (0,parse_json/* parseJson */.q)(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof payload === 'object' && payload !== null ? payload : {};
}
function clean(text) {
    return (0,printable/* printable */.g$)(text).replaceAll('\n', ' ').slice(0, MAX_CLAIM);
}

;// CONCATENATED MODULE: ./build/src/platform/aws/refreshed-credentials.js

/** Share of their life after which they are replaced, so that no page of a long read is asked with dead ones. */
const RENEW_AT = 0.8;
/** Milliseconds before the end at which credentials are not handed out any more. */
const MARGIN_MS = 60_000;
/** Pause between attempts to renew while the old credentials still hold. */
const RENEW_PAUSE_MS = 30_000;
/**
 * A provider that obtains credentials on first use and again at 80 % of their life, once however many ask. While old ones
 * hold, an outage of STS is not felt; `{ forceRefresh: true }` replaces them now, and nobody gets the old ones from then on.
 */
function refreshedCredentials(obtain, clock) {
    let held = null;
    let renewing = null;
    const now = () => clock.now().getTime();
    const renew = () => {
        renewing ??= obtain()
            .then((session) => holdFrom(session, now()))
            .finally(() => {
            renewing = null;
        });
        return renewing;
    };
    const provide = async (asked) => {
        // Before their time they are being renewed only because AWS no longer accepts them.
        const stand = held !== null && now() < held.renewAt && renewing === null;
        if (held && stand && asked?.['forceRefresh'] !== true)
            return held.credentials;
        try {
            held = await renew();
        }
        catch (error) {
            if (!held || !isOutage(error) || now() >= held.endsAt - MARGIN_MS)
                throw error;
            held = { ...held, renewAt: now() + RENEW_PAUSE_MS };
        }
        return held.credentials;
    };
    // The SDK would keep what it was given until shortly before its end, by the machine's clock: this provider decides.
    return Object.assign(provide, { memoized: true });
}
/** The end is reckoned from what was asked where the clocks of AWS and of this machine differ by more than that. */
function holdFrom({ seconds, expiresAt, ...keys }, now) {
    const asked = seconds * 1000;
    const left = expiresAt.getTime() - now;
    const life = left > 0 ? Math.min(asked, left) : asked;
    return { credentials: keys, renewAt: now + life * RENEW_AT, endsAt: now + life };
}
function isOutage(error) {
    return (0,errors/* isSpendlogError */.r)(error) && (error.code === 'AWS_UNAVAILABLE' || error.code === 'AWS_THROTTLED');
}

// EXTERNAL MODULE: ./build/src/platform/aws/role.js
var aws_role = __webpack_require__(94867);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/platform/aws-errors.js
var aws_errors = __webpack_require__(96630);
// EXTERNAL MODULE: ./build/src/platform/aws/error-names.js
var error_names = __webpack_require__(19316);
// EXTERNAL MODULE: ./build/src/platform/aws/transient.js
var aws_transient = __webpack_require__(71933);
;// CONCATENATED MODULE: ./build/src/platform/aws/sign-in-refused.js






const CALL = { service: 'AWS STS', subject: 'who is signed in', actions: ['sts:AssumeRole'] };
const ISSUER = 'token.actions.githubusercontent.com';
/** Why a web identity got no session: what the token said beside what the trust policy of the role must say. */
function webIdentityRefused(error, role, claims) {
    if (error instanceof errors/* SpendlogError */.T)
        return error;
    const facts = (0,aws_errors/* awsErrorFacts */.ZR)(error);
    if (!isRefusal(error, facts))
        return (0,aws_errors/* toSpendlogError */.Ko)(error, CALL);
    const seen = claimLines(claims);
    const lines = [
        `AWS refused to let this workflow sign in as ${(0,redact/* redacted */.pc)(role)} (${reason(facts)}).`,
        'The token of this job says:',
        ...(seen.length > 0 ? seen : ['nothing that could be read']).map((line) => `  ${line}`),
        ...trustLines(claims),
    ];
    return new errors/* SpendlogError */.T('SIGN_IN_REFUSED', lines.join('\n'), hintFor(facts), { cause: error });
}
/** Why a role, assumed with credentials that are at hand or of another role, gave no session. */
function roleRefused(error, role, externalId) {
    const external = externalId === null
        ? ', and set externalId where it asks for one'
        : ' with the external id of the tenant';
    return assumingRefused(error, role, `Allow sts:AssumeRole on it to who is signed in, name that role in its trust policy${external}; docs/sign-in.md shows both.`);
}
/** Why the role of one account gave no session: a hole in the coverage, not the end of the run. */
function accountRoleRefused(error, role) {
    return assumingRefused(error, role, 'Create the role in that account, let it trust the role of the tenant, and allow sts:AssumeRole on it.');
}
function assumingRefused(error, role, hint) {
    if (error instanceof errors/* SpendlogError */.T)
        return error;
    const facts = (0,aws_errors/* awsErrorFacts */.ZR)(error);
    if (!isRefusal(error, facts))
        return (0,aws_errors/* toSpendlogError */.Ko)(error, CALL);
    const message = `AWS refused to assume the role ${(0,redact/* redacted */.pc)(role)} (${reason(facts)}).`;
    return new errors/* SpendlogError */.T('SIGN_IN_REFUSED', message, hint, { cause: error });
}
/** A definite no of STS itself: not an outage, nor the page of a proxy, nor keys that have expired. */
function isRefusal(error, { name }) {
    if ((0,aws_transient/* isTransient */.d)(error))
        return false;
    return (0,error_names/* isDeniedName */.ZQ)(name) || /^(InvalidIdentityToken|IDPRejectedClaim|ValidationError)/.test(name);
}
/** The trust policy, as conditions to copy: by ids that survive a renaming, or by the subject in both its forms. */
function trustLines(claims) {
    const issuer = claims.iss?.replace(/^https:\/\//, '') ?? ISSUER;
    const equals = (name, value) => `  ${issuer}:${name} = ${value}`;
    const ids = [
        ...(claims.repository_id ? [equals('repository_id', claims.repository_id)] : []),
        ...(claims.job_workflow_ref ? [equals('job_workflow_ref', claims.job_workflow_ref)] : []),
        ...(claims.environment ? [equals('environment', claims.environment)] : []),
    ];
    const subjects = subjectForms(claims) ?? (claims.sub ? [claims.sub] : []);
    const instead = `or, instead of these ids, ${subjects.length > 1 ? 'one of both forms of the subject' : 'the subject'}:`;
    return [
        `The trust policy of the role must name the provider ${issuer} and say (StringEquals):`,
        equals('aud', claims.aud ?? 'sts.amazonaws.com'),
        ...ids,
        ...(ids.length > 0 && subjects.length > 0 ? [instead] : []),
        ...subjects.map((subject) => equals('sub', subject)),
    ];
}
function reason({ name, message }) {
    const known = [
        [/audience/i, 'the audience of the token is not one that the provider accepts'],
        [/No OpenIDConnect provider/i, 'the account of the role has no OIDC provider for GitHub'],
        [/MaxSessionDuration/i, 'the duration asked for is longer than the role allows'],
    ];
    const found = known.find(([words]) => words.test(message))?.[1];
    return found ?? name.replace(/[^A-Za-z0-9_.]/g, '').slice(0, 80);
}
function hintFor({ message }) {
    if (/MaxSessionDuration/i.test(message))
        return 'Lower role-duration-seconds, or raise the maximum session duration of the role.';
    if (/No OpenIDConnect provider/i.test(message))
        return 'Create the provider in that account as docs/sign-in.md shows, and check the account id of the role.';
    return 'Compare the two lists above with the trust policy of the role; docs/sign-in.md has a policy to copy.';
}

// EXTERNAL MODULE: ./build/src/platform/aws/client-settings.js
var client_settings = __webpack_require__(8748);
;// CONCATENATED MODULE: ./build/src/platform/aws/turns.js
/** Lets calls start an interval apart, in the order they come. The first waits for nothing. */
function turnsEvery(intervalMs, clock) {
    let next = Number.NEGATIVE_INFINITY;
    return async (signal) => {
        const now = clock.now().getTime();
        const mine = Math.max(now, next);
        next = mine + intervalMs;
        if (mine > now)
            await clock.sleep(mine - now, signal);
    };
}

;// CONCATENATED MODULE: ./build/src/platform/aws/sts.js





/** A role assumed by a role lives an hour at most, whatever it allows for others. */
const CHAINED_SECONDS = 3600;
/**
 * Ten roles a second at most: the quota of STS belongs to the whole account, and the jobs of a matrix come into all
 * their accounts at the same time.
 */
const ASSUME_ROLE_INTERVAL_MS = 100;
/** STS through the SDK, which is loaded on the first call. Our own retry, since pauses must follow the clock that is given. */
function createSts(options) {
    const turn = turnsEvery(ASSUME_ROLE_INTERVAL_MS, options.clock);
    const call = (credentials, send, begin = async () => { }) => (0,retried/* retried */.s)(async () => {
        await begin(options.signal);
        return once(options, credentials, send);
    }, aws_transient/* isTransient */.d, options);
    return {
        withWebIdentity: async (role, token) => call(undefined, async (client, { AssumeRoleWithWebIdentityCommand }, abortSignal) => {
            const input = { ...assumed(role), WebIdentityToken: await token() };
            const answer = await client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal });
            return sessionOf(answer, role, options);
        }),
        assumeRole: (role, externalId, credentials) => {
            const input = {
                ...assumed({ ...role, seconds: Math.min(role.seconds, CHAINED_SECONDS) }),
                ...(externalId === null ? {} : { ExternalId: externalId }),
            };
            const send = async (client, { AssumeRoleCommand }, abortSignal) => {
                const answer = await client.send(new AssumeRoleCommand(input), { abortSignal });
                return sessionOf(answer, { ...role, seconds: input.DurationSeconds }, options);
            };
            return call(credentials, send, turn);
        },
        callerIdentity: (credentials) => call(credentials, async (client, { GetCallerIdentityCommand }, abortSignal) => {
            const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}), { abortSignal });
            const partition = Arn?.split(':')[1];
            if (Account && Arn && partition)
                return { account: Account, arn: Arn, partition };
            throw unexpected('GetCallerIdentity');
        }),
        credentialsAtHand: async () => {
            const { STSClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
            return new Client({ region: options.region }).config.credentials;
        },
    };
}
async function once({ region, signal, deadlines = client_settings/* SIGN_IN_DEADLINES */.Gm }, credentials, send) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = new sdk.STSClient((0,client_settings/* clientSettings */.ry)({ region, deadlines, ...(credentials ? { credentials } : {}) }));
    try {
        return await send(client, sdk, (0,client_settings/* deadlineOf */.G0)(deadlines, signal));
    }
    finally {
        client.destroy();
    }
}
function assumed({ arn, sessionName, seconds }) {
    return { RoleArn: arn, RoleSessionName: sessionName, DurationSeconds: seconds };
}
function sessionOf({ Credentials }, { seconds }, { maskSecret }) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration)
        throw unexpected('AssumeRole');
    for (const secret of [AccessKeyId, SecretAccessKey, SessionToken])
        maskSecret(secret);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        seconds,
        expiresAt: Expiration,
    };
}
function unexpected(operation) {
    return new errors/* SpendlogError */.T('AWS_UNAVAILABLE', `AWS STS answered ${operation} without what the answer must hold.`, 'Check AWS_ENDPOINT_URL and the proxy of this machine, then run again.');
}

;// CONCATENATED MODULE: ./build/src/platform/aws/first-session.js







const SECONDS = { least: 900, most: 43_200, usual: 3600 };
const AUDIENCE = 'sts.amazonaws.com';
/**
 * Signs in without a tenant: as `role-to-assume`, else as the tenant's own role where GitHub vouches for this job, else
 * with the credentials at hand.
 * @param tenantRole The tenant's role, where it is known before its parameters are read.
 * @throws SpendlogError INPUT_INVALID, SIGN_IN_REFUSED (on first use of the credentials)
 */
async function openFirstSession(options, tenantRole) {
    const { inputs, environment } = options;
    refuseLongLivedKeys(environment);
    const seconds = durationOf(inputs);
    const wanted = inputs.roleToAssume || tenantRole;
    const region = regionOf(options, wanted);
    const sts = createSts({ ...options, region });
    const name = (0,aws_role/* sessionName */.Cy)(inputs.roleSessionName || `spendlog-${environment['GITHUB_RUN_ID'] ?? 'local'}`);
    const common = { region, sessionName: name, seconds, sts };
    if (wanted && canAskIdToken(environment))
        return { ...common, role: wanted, credentials: webIdentity(options, common, wanted) };
    if (inputs.roleToAssume && isGitHub(environment))
        throw missingPermission();
    const atHand = await sts.credentialsAtHand();
    if (!inputs.roleToAssume)
        return { ...common, role: null, credentials: atHand };
    const role = inputs.roleToAssume;
    return { ...common, role, credentials: chainedCredentials(common, role, null, atHand, options) };
}
/** Credentials of a role that is assumed with others; renewed in time. */
function chainedCredentials({ sts, sessionName: name, seconds }, role, externalId, from, { clock }) {
    (0,aws_role/* parseRoleArn */.DM)(role);
    return refreshedCredentials(async () => {
        try {
            return await sts.assumeRole({ arn: role, sessionName: name, seconds }, externalId, from);
        }
        catch (error) {
            throw roleRefused(error, role, externalId);
        }
    }, clock);
}
function webIdentity(options, { sts, sessionName: name, seconds }, role) {
    (0,aws_role/* parseRoleArn */.DM)(role);
    const audience = options.inputs.audience || AUDIENCE;
    return refreshedCredentials(async () => {
        let shown = '';
        const token = async () => {
            shown = await fetchIdToken({ ...options, audience });
            return shown;
        };
        try {
            return await sts.withWebIdentity({ arn: role, sessionName: name, seconds }, token);
        }
        catch (error) {
            throw webIdentityRefused(error, role, claimsOf(shown));
        }
    }, options.clock);
}
function regionOf({ inputs, environment }, role) {
    const named = inputs.awsRegion || environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'];
    return named || (0,aws_role/* homeRegion */.wC)(role ? (0,aws_role/* parseRoleArn */.DM)(role).partition : 'aws');
}
function durationOf({ roleDurationSeconds: seconds = SECONDS.usual }) {
    if (Number.isInteger(seconds) && seconds >= SECONDS.least && seconds <= SECONDS.most)
        return seconds;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `role-duration-seconds is ${seconds}, which AWS does not allow.`, `Give a whole number of seconds from ${SECONDS.least} to ${SECONDS.most}.`);
}
/** Keys of a user do not end, so a leaked one is a leak for ever. */
function refuseLongLivedKeys(environment) {
    if (!isGitHub(environment) || !environment['AWS_ACCESS_KEY_ID'] || environment['AWS_SESSION_TOKEN'])
        return;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', 'AWS_ACCESS_KEY_ID is set without AWS_SESSION_TOKEN: these are long-lived keys, which Spendlog does not use in GitHub Actions.', 'Remove the keys, add `permissions: { id-token: write }` and set role-to-assume; docs/sign-in.md shows the role.');
}
function isGitHub(environment) {
    return environment['GITHUB_ACTIONS'] === 'true';
}

;// CONCATENATED MODULE: ./build/src/platform/aws/parameters.js





const parameters_CALL = {
    service: 'SSM Parameter Store',
    subject: 'the parameters that the configuration names',
    actions: ['ssm:GetParameters', 'kms:Decrypt'],
};
/** Most names of one request. */
const PER_REQUEST = 10;
/**
 * Values by name. Read with the credentials of `openFirstSession`, in its region.
 * @throws SpendlogError INPUT_INVALID naming every parameter that does not exist
 */
async function readParameters(session, names, options) {
    const values = new Map();
    const distinct = [...new Set(names)];
    if (distinct.length === 0)
        return values;
    for await (const { Name, Value, Type } of parametersNamed(session, distinct, options)) {
        if (Name === undefined || Value === undefined)
            continue;
        if (Type === 'SecureString')
            options.hideInLogs(Value);
        values.set(Name, Value);
    }
    refuseMissing(distinct.filter((name) => !values.has(name)), session.region);
    return values;
}
async function* parametersNamed({ credentials, region }, names, options) {
    const { SSMClient, GetParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const client = new SSMClient((0,client_settings/* clientSettings */.ry)({ region, credentials, deadlines: client_settings/* SIGN_IN_DEADLINES */.Gm }));
    const ask = (Names) => client.send(new GetParametersCommand({ Names, WithDecryption: true }), {
        abortSignal: (0,client_settings/* deadlineOf */.G0)(client_settings/* SIGN_IN_DEADLINES */.Gm, options.signal),
    });
    try {
        for (let from = 0; from < names.length; from += PER_REQUEST) {
            const some = names.slice(from, from + PER_REQUEST);
            const { Parameters = [] } = await (0,retried/* retried */.s)(() => ask(some), aws_transient/* isTransient */.d, options);
            yield* Parameters;
        }
    }
    catch (error) {
        throw (0,aws_errors/* toSpendlogError */.Ko)(error, parameters_CALL);
    }
    finally {
        client.destroy();
    }
}
function refuseMissing(missing, region) {
    if (missing.length === 0)
        return;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `SSM Parameter Store has no ${missing.join(', ')} in ${region}.`, 'Create them there, or correct the ssm: values of the tenant; aws-region says which region is asked.');
}

;// CONCATENATED MODULE: ./build/src/platform/aws/sign-in.js







const sign_in_CALL = { service: 'AWS STS', subject: 'who is signed in', actions: ['sts:GetCallerIdentity'] };
/**
 * Becomes the tenant and makes sure of it.
 * @throws SpendlogError INPUT_INVALID, SIGN_IN_REFUSED, TENANT_MISMATCH, AWS_UNAVAILABLE, AWS_THROTTLED
 */
async function signIn(options) {
    const { tenant, first, clock } = options;
    const role = tenant.role ?? first.role;
    const credentials = tenant.role && tenant.role !== first.role
        ? chainedCredentials(first, tenant.role, tenant.externalId, first.credentials, { clock })
        : first.credentials;
    const identity = await identityOf(first, credentials);
    if (role && (0,aws_role/* parseRoleArn */.DM)(role).account !== identity.account)
        throw otherAccount(tenant.id, role, identity);
    refuseStranger(tenant, identity);
    return signedIn(options, identity, credentials);
}
function signedIn(options, identity, credentials) {
    const { tenant, first } = options;
    const abandon = new AbortController();
    const known = new Map([[identity.account, credentials]]);
    return {
        identity,
        region: first.region,
        credentials,
        forAccount(account) {
            const before = known.get(account);
            if (before)
                return before;
            refuseUnlisted(tenant, account);
            const provider = accountCredentials(options, identity, credentials, account, abandon);
            known.set(account, provider);
            return provider;
        },
        accountsCovered: (accounts) => tenant.accountRole === null ? accounts.filter(({ id }) => id === identity.account) : accounts,
        abandoned: abandon.signal,
    };
}
function accountCredentials({ tenant, first, clock }, { partition }, from, account, abandon) {
    if (tenant.accountRole === null)
        throw noAccountRole(account);
    const arn = (0,aws_role/* roleArn */.w3)({ partition, account, name: tenant.accountRole });
    const { sts, sessionName, seconds } = first;
    const assume = async () => {
        const session = await sts.assumeRole({ arn, sessionName, seconds }, tenant.externalId, from);
        return { session, found: await sts.callerIdentity(async () => session) };
    };
    return refreshedCredentials(async () => {
        abandon.signal.throwIfAborted();
        const { session, found } = await assume().catch((error) => {
            throw accountRoleRefused(error, arn);
        });
        if (found.account === account)
            return session;
        const mismatch = otherAccount(tenant.id, arn, found);
        abandon.abort(mismatch);
        throw mismatch;
    }, clock);
}
async function identityOf({ sts }, credentials) {
    try {
        return await sts.callerIdentity(credentials);
    }
    catch (error) {
        throw (0,aws_errors/* toSpendlogError */.Ko)(error, sign_in_CALL);
    }
}
/** With Organizations nothing is listed: the account that asks is always one of the organization it is told of. */
function refuseStranger({ id, accounts }, { account }) {
    if (accounts.kind !== 'listed' || accounts.accounts.some((listed) => listed.id === account))
        return;
    throw new errors/* SpendlogError */.T('TENANT_MISMATCH', `Tenant ${id} signed in to account ${(0,redact/* redacted */.pc)(account)}, which is not one of its accounts. Nothing was read.`, 'Correct its role, or add the account below tenants[].accounts if it belongs to the tenant.');
}
function refuseUnlisted({ id, accounts }, account) {
    const belongs = accounts.kind === 'organization' ||
        (accounts.kind === 'listed' && accounts.accounts.some((listed) => listed.id === account));
    if (belongs)
        return;
    throw new errors/* SpendlogError */.T('TENANT_MISMATCH', `Account ${(0,redact/* redacted */.pc)(account)} was to be read for tenant ${id}, which does not have it.`, 'Plan again: the configuration may have changed since the plan was made.');
}
function otherAccount(tenant, role, found) {
    return new errors/* SpendlogError */.T('TENANT_MISMATCH', `The role ${(0,redact/* redacted */.pc)(role)} of tenant ${tenant} led to account ${(0,redact/* redacted */.pc)(found.account)}. The tenant is not read any further.`, 'Check the endpoint settings of AWS (AWS_ENDPOINT_URL) and who answers for that role.');
}
function noAccountRole(account) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `There is no way into account ${(0,redact/* redacted */.pc)(account)}: the tenant names no accountRole.`, 'Set tenants[].accountRole to the name of a role that exists in each of its accounts.');
}

// EXTERNAL MODULE: ./build/src/platform/redact.js
var platform_redact = __webpack_require__(3212);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
// EXTERNAL MODULE: ./build/src/store/join-bytes.js
var join_bytes = __webpack_require__(86297);
;// CONCATENATED MODULE: ./build/src/store/envelope.js


const FRAMES = {
    object: { head: (header) => `${header.slice(0, -1)},"body":`, tail: '}\n' },
    lines: { head: (header) => `${header}\n`, tail: '' },
};
const HEADERS = {
    object: /^\{"schema":"([a-z-]{1,40})","version":(\d{1,6}),"sha256":"([0-9a-f]{64})","body":/,
    lines: /^\{"schema":"([a-z-]{1,40})","version":(\d{1,6}),"sha256":"([0-9a-f]{64})"\}\n/,
};
const LONGEST_HEADER = 200;
/**
 * Content with a header that names its schema, version and checksum. The checksum covers these and the key, so that
 * an object is whole only where it was put.
 */
async function seal(kind, key, content, framing) {
    const checksum = await checksumOf(kind, key, content);
    const header = JSON.stringify({ schema: kind.schema, version: kind.version, sha256: checksum });
    const { head, tail } = FRAMES[framing];
    return (0,join_bytes/* joinBytes */.m)([bytesOf(head(header)), content, bytesOf(tail)]);
}
/** Never throws: whatever the bytes are, they are told apart. */
async function unseal(kind, key, bytes, framing) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEADER));
    const [header, schema, version, checksum] = HEADERS[framing].exec(start) ?? [];
    const { tail } = FRAMES[framing];
    const end = bytes.length - tail.length;
    if (header === undefined || schema !== kind.schema || end < header.length)
        return { state: 'damaged' };
    if (new TextDecoder('latin1').decode(bytes.subarray(end)) !== tail)
        return { state: 'damaged' };
    const content = bytes.slice(header.length, end);
    const written = { schema, version: Number(version) };
    if ((await checksumOf(written, key, content)) !== checksum)
        return { state: 'damaged' };
    if (written.version > kind.version)
        return { state: 'newer', version: written.version };
    return { state: 'whole', version: written.version, content };
}
function checksumOf({ schema, version }, key, content) {
    return (0,sha256/* sha256 */.s)((0,join_bytes/* joinBytes */.m)([bytesOf(`${schema}\n${version}\n${key}\n`), content]));
}
function bytesOf(text) {
    return new TextEncoder().encode(text);
}

// EXTERNAL MODULE: ./build/src/store/portable-json.js
var portable_json = __webpack_require__(98091);
;// CONCATENATED MODULE: ./build/src/store/document.js



async function writeDocument(kind, key, value) {
    return seal(kind, key, new TextEncoder().encode((0,portable_json/* toPortableJson */.N)(value)), 'object');
}
/** Never throws: a document that cannot be used says why. */
async function readDocument(kind, key, bytes) {
    const opened = await unseal(kind, key, bytes, 'object');
    if (opened.state !== 'whole')
        return opened;
    const { version } = opened;
    const body = bodyOf(opened.content);
    const current = version === kind.version ? body : (kind.migrate?.(body, version) ?? null);
    if (current === null && version !== kind.version)
        return { state: 'older', version };
    const value = kind.parse(current);
    return value === null ? { state: 'damaged' } : { state: 'read', value };
}
/** The document at a key, `null` where there is none. Throws `STORE_DAMAGED` for one that cannot be used. */
async function findDocument(store, kind, key) {
    const bytes = await store.read(key);
    if (!bytes)
        return null;
    const document = await readDocument(kind, key, bytes);
    if (document.state === 'read')
        return document.value;
    throw unusable(store, key, document);
}
/** Says of a document that nothing can go on without why it cannot be used. */
function unusable({ location }, key, document) {
    if (document.state !== 'damaged')
        return new errors/* SpendlogError */.T('STORE_DAMAGED', `The object ${key} in ${location} has the form of ${document.state === 'newer' ? 'a newer' : 'an older'} version of Spendlog (${document.version}).`, document.state === 'newer'
            ? 'Run the version that wrote it, or a later one.'
            : 'Remove the object, or start over with a fresh run.');
    return new errors/* SpendlogError */.T('STORE_DAMAGED', `The object ${key} in ${location} is damaged: it is cut short, altered or not where it was written.`, 'Restore it from a backup or an earlier version of the bucket; if there is none, remove it and run again.');
}
function bodyOf(content) {
    try {
        return (0,portable_json/* fromPortableJson */.i)(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/core/store.js
var core_store = __webpack_require__(59284);
// EXTERNAL MODULE: ./build/src/core/tenant.js
var core_tenant = __webpack_require__(26793);
;// CONCATENATED MODULE: ./build/src/store/keys.js



/** Hashes name runs, units and batches. */
const HASH = /^[0-9a-f]{8,64}$/;
/** A job of the matrix, by its batch, or a name of ours such as `mop-up`. */
const WORKER = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** Where everything of one tenant lies. Throws `INPUT_INVALID` for ids that could lead anywhere else. */
function tenantKeys(tenant) {
    if (!core_tenant/* TENANT_ID */.Z.test(tenant))
        throw invalid('tenant', tenant);
    const root = `tenants/${tenant}/`;
    const at = (...parts) => below(root, parts);
    return {
        root,
        runs: `${root}runs/`,
        history: `${root}history/`,
        plan: (run) => at('runs', hash('run', run), 'plan.json'),
        /** The second word is `cancelled.2.json`. */
        cancelled: (run) => at('runs', hash('run', run), 'cancelled'),
        /** Written again when a run is repaired: the second is `inputs.2.json`. */
        inputs: (run) => at('runs', hash('run', run), 'inputs'),
        record: (run) => at('runs', hash('run', run), 'run'),
        /** Written again when somebody asks for it again. */
        narratives: (run) => at('runs', hash('run', run), 'narratives'),
        breakers: (run) => `${at('runs', hash('run', run), 'breakers')}/`,
        breakersOf: (run, worker, content) => at('runs', hash('run', run), 'breakers', `${keys_name('worker', worker)}-${hash('content', content)}.json`),
        input: (run, content) => at('runs', hash('run', run), 'content', hash('content', content)),
        /** What is known of first days; named by entries of the history. */
        sightings: (content) => at('sightings', hash('content', content)),
        segments: (run) => `${at('units', hash('run', run))}/`,
        segment: (run, worker, content) => at('units', hash('run', run), `${keys_name('worker', worker)}-${hash('content', content)}.ndjson.gz`),
        attempts: (run) => `${at('attempts', hash('run', run))}/`,
        attempt: (run, unit, attempt) => at('attempts', hash('run', run), hash('unit', unit), `${count(attempt)}.json`),
        historyOf: (run) => at('history', hash('run', run)),
        /** Written again when the answer is another one. */
        answer: (key) => at('cache', 'ce', hash('cache key', key)),
        unnumberedAnswers: (key) => `${at('cache', 'ce', hash('cache key', key))}-`,
        /** Of AWS's price list. */
        price: (key) => at('cache', 'prices', hash('cache key', key)),
        /** Of a model that was asked for a narrative. */
        narrative: (key) => at('cache', 'narrative', hash('cache key', key)),
        /** Of something that is to be sent: without what it ends in, which tells intents, refusals and the confirmation apart. */
        outbox: (channel, item, content) => at('outbox', keys_name('channel', channel), `${hash('item', item)}-${hash('content', content)}`),
        /** Alerts that hold, and how each was told. */
        alerts: at('alerts', 'standing'),
        fingerprintKey: at('keys', 'fingerprint.json'),
    };
}
/** Number of an object under {@link TenantKeys.attempt}; `null` for anything else below the prefix. */
function attemptOf(key) {
    const [, unit, attempt] = /\/([0-9a-f]{8,64})\/([1-9]\d{0,5})\.json$/.exec(key) ?? [];
    return unit && attempt ? { unit, attempt: Number(attempt) } : null;
}
function below(root, parts) {
    const key = `${root}${parts.join('/')}`;
    if (!(0,core_store/* isStoreKey */.D)(key) || !key.startsWith(root))
        throw invalid('key', key);
    return key;
}
function hash(what, text) {
    if (!HASH.test(text))
        throw invalid(what, text);
    return text;
}
function keys_name(what, text) {
    if (!WORKER.test(text))
        throw invalid(what, text);
    return text;
}
function count(value) {
    if (!Number.isSafeInteger(value) || value < 1 || value > 999_999)
        throw invalid('attempt', String(value));
    return String(value);
}
function invalid(what, text) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `${JSON.stringify(text.slice(0, 100))} is no ${what} of the store.`, 'A tenant id has 2 to 63 lower-case letters, digits and hyphens; runs and units are named by the hashes that `spendlog runs list` shows.');
}

;// CONCATENATED MODULE: ./build/src/store/numbered.js

/**
 * Writes the next of a series of documents, `base.json`, `base.2.json`, …: what is repaired is written anew, nothing
 * is overwritten. The same value as the latest is not written again.
 */
async function appendDocument(store, kind, base, value) {
    for (let number = (await latestNumber(store, base)) || 1;; number += 1) {
        const key = keyAt(base, number);
        const bytes = await writeDocument(kind, key, value);
        if ((await store.create(key, bytes)) === 'created')
            return key;
        const there = await store.read(key);
        if (there && sameBytes(there, bytes))
            return key;
    }
}
/** The latest of a series that can be used; `null` where there is none. `unusable` is told of those passed over. */
async function latestDocument(store, kind, base, unusable) {
    for (let number = await latestNumber(store, base); number > 0; number -= 1) {
        const key = keyAt(base, number);
        const bytes = await store.read(key);
        if (!bytes)
            continue;
        const document = await readDocument(kind, key, bytes);
        if (document.state === 'read')
            return document.value;
        unusable(key, document);
    }
    return null;
}
/** 0 where there is none. */
async function latestNumber(store, base) {
    let latest = 0;
    for await (const { key } of store.list(`${base}.`)) {
        const [match, number] = /^\.(?:(\d{1,6})\.)?json$/.exec(key.slice(base.length)) ?? [];
        if (match)
            latest = Math.max(latest, Number(number ?? 1));
    }
    return latest;
}
function keyAt(base, number) {
    return number === 1 ? `${base}.json` : `${base}.${number}.json`;
}
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

;// CONCATENATED MODULE: ./build/src/store/read-ahead.js
/** What `read` makes of each item, in the order of the items, with a few reads under way at a time. */
async function* readAhead(items, read, inFlight = 16) {
    const started = [];
    for await (const item of items) {
        const reading = read(item);
        // Its failure is seen when its turn comes; until then nobody waits for it.
        reading.catch(() => undefined);
        started.push(reading);
        const first = started.length >= inFlight ? started.shift() : undefined;
        if (first)
            yield await first;
    }
    for (const reading of started)
        yield await reading;
}

// EXTERNAL MODULE: ./build/src/core/ledger.js
var ledger = __webpack_require__(14676);
// EXTERNAL MODULE: ./build/src/store/gzip.js
var gzip = __webpack_require__(43295);
;// CONCATENATED MODULE: ./build/src/store/parse-with.js

/**
 * A parser that checks the parts of a document that are relied on and hands the document over as it is. The checksum
 * says that it is what was written; this says that it was a document of this kind.
 */
function parseWith(shape) {
    const type = schemas/* custom */.IeY((value) => shape.safeParse(value).success);
    return (body) => {
        const parsed = type.safeParse(body);
        return parsed.success ? parsed.data : null;
    };
}

;// CONCATENATED MODULE: ./build/src/store/unit-records.js






const shape = schemas/* looseObject */._H3({
    result: schemas/* looseObject */._H3({
        unit: schemas/* string */.YjP(),
        reads: schemas/* array */.YOg(schemas/* looseObject */._H3({
            read: schemas/* string */.YjP(),
            state: schemas/* enum */.k5n(ledger/* LEDGER_STATES */.f),
            rows: schemas/* number */.aig().nullable(),
            kept: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        })),
        checks: schemas/* array */.YOg(schemas/* looseObject */._H3({ check: schemas/* string */.YjP(), state: schemas/* enum */.k5n(['evaluated', 'not-evaluated']) })),
    }),
    cost: schemas/* looseObject */._H3({
        seconds: schemas/* number */.aig(),
        calls: schemas/* number */.aig(),
        pages: schemas/* number */.aig(),
        throttles: schemas/* number */.aig(),
        retries: schemas/* number */.aig(),
        metrics: schemas/* number */.aig(),
        costExplorerRequests: schemas/* number */.aig().exactOptional(),
        logsBytesScanned: schemas/* number */.aig().exactOptional(),
    }),
});
const parse = parseWith(shape);
const ATTEMPT = { schema: 'attempt', version: 1, parse };
const SEGMENT = { schema: 'unit-results', version: 1 };
/** A segment holds about 1 MB; this much more is no segment of ours. */
const MAX_SEGMENT_BYTES = 256 * 1024 * 1024;
/** The object of a segment: gzip of a header line and one line for each record. */
async function packSegment(key, lines) {
    return (0,gzip/* gzip */.Z)(await seal(SEGMENT, key, lines, 'lines'));
}
/** Never throws. One record that cannot be read makes the whole segment unusable: its units are read again. */
async function readSegment(key, bytes) {
    const unpacked = await (0,gzip/* gunzip */.k)(new Uint8Array(bytes), MAX_SEGMENT_BYTES);
    if (!unpacked)
        return { state: 'damaged' };
    const opened = await unseal(SEGMENT, key, unpacked, 'lines');
    if (opened.state !== 'whole')
        return { state: opened.state };
    if (opened.version !== SEGMENT.version)
        return { state: 'older' };
    const records = recordsIn(opened.content);
    return records ? { state: 'read', records } : { state: 'damaged' };
}
function recordsIn(content) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
        const lines = text.split('\n').filter((line) => line !== '');
        const records = lines.flatMap((line) => parse((0,portable_json/* fromPortableJson */.i)(line)) ?? []);
        return records.length === lines.length ? records : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/store/attempts.js





/**
 * Stores a try under its number, or the next free one where another job had that number: two tries are two. The same
 * try stored twice, after an answer was lost, is one. Returns the number.
 */
async function writeAttempt(store, keys, run, record, attempt) {
    for (let number = attempt;; number += 1) {
        const key = keys.attempt(run, record.result.unit, number);
        const bytes = await writeDocument(ATTEMPT, key, record);
        if ((await store.create(key, bytes)) === 'created')
            return number;
        const there = await store.read(key);
        if (there && sameBytes(there, bytes))
            return number;
    }
}
/** All tries of a run, ascending by unit and number. */
async function readAttempts(store, keys, run, log) {
    const found = [];
    for await (const attempt of readAhead(store.list(keys.attempts(run)), ({ key }) => attemptAt(store, key, run, log))) {
        if (attempt)
            found.push(attempt);
    }
    return found.sort((a, b) => (a.unit === b.unit ? a.attempt - b.attempt : a.unit < b.unit ? -1 : 1));
}
async function attemptAt(store, key, run, log) {
    const named = attemptOf(key);
    const bytes = named && (await store.read(key));
    if (!named || !bytes)
        return null;
    const document = await readDocument(ATTEMPT, key, bytes);
    if (document.state === 'read' && document.value.result.unit === named.unit)
        return { ...named, record: document.value };
    log?.write('warn', `An attempt is ${document.state} and counts without its error`, {
        runId: run,
        unitId: named.unit,
        attempt: named.attempt,
    });
    return { ...named, record: null };
}

;// CONCATENATED MODULE: ./build/src/store/breakers.js





const breakers_document = schemas/* looseObject */._H3({
    rows: schemas/* array */.YOg(schemas/* looseObject */._H3({
        account: schemas/* string */.YjP(),
        region: schemas/* string */.YjP(),
        service: schemas/* string */.YjP(),
        // Absent in what earlier versions wrote, whose breakers were those of services alone.
        operation: schemas/* string */.YjP().nullable().default(null),
        opened: schemas/* int */.Whr().positive(),
        state: schemas/* enum */.k5n(['open', 'half-open', 'closed']),
    })),
});
const BREAKERS = {
    schema: 'breakers',
    version: 1,
    parse: (body) => breakers_document.safeParse(body).data ?? null,
};
/** Stores the breakers of a job that opened, where any did. The same stored twice, after an answer was lost, is one. */
async function writeBreakers(store, keys, run, job) {
    if (job.rows.length === 0)
        return;
    const content = new TextEncoder().encode((0,portable_json/* toPortableJson */.N)(job));
    const key = keys.breakersOf(run, job.worker, (await (0,sha256/* sha256 */.s)(content)).slice(0, 32));
    await store.create(key, await writeDocument(BREAKERS, key, job));
}
/** The rows of all jobs of a run, in the order of their names. What cannot be used is passed over and logged. */
async function readBreakers(store, keys, run, log) {
    const rows = [];
    const fetched = async ({ key }) => ({ key, bytes: await store.read(key) });
    for await (const { key, bytes } of readAhead(store.list(keys.breakers(run)), fetched)) {
        // Removed since it was listed: by a clean-up of an old run.
        if (!bytes)
            continue;
        const read = await readDocument(BREAKERS, key, bytes);
        if (read.state === 'read')
            rows.push(...read.value.rows);
        else
            log?.write('warn', `Circuit breakers of a job are ${read.state}: not told`, { runId: run, key });
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/src/store/cancellation.js




const CANCELLATION = {
    schema: 'cancelled',
    version: 1,
    parse: parseWith(schemas/* looseObject */._H3({ at: schemas/* string */.YjP(), resumed: schemas/* literal */.euz(true).optional() })),
};
/** Whether the last word is that the run is cancelled. One that cannot be read says so too: somebody put it there. */
async function isCancelled(store, base) {
    // Nearly every run: asked every few seconds, and a listing costs more than a read.
    if ((await store.read(keyAt(base, 1))) === null)
        return false;
    return lastIsCancellation(store, base, await latestNumber(store, base));
}
/** Cancels a run, or goes on with it; says nothing that the last word says already. */
async function writeCancellation(store, base, word) {
    for (;;) {
        const latest = await latestNumber(store, base);
        const cancelled = latest > 0 && (await lastIsCancellation(store, base, latest));
        if (cancelled !== (word.resumed === true))
            return;
        const key = keyAt(base, latest + 1);
        if ((await store.create(key, await writeDocument(CANCELLATION, key, word))) === 'created')
            return;
    }
}
async function lastIsCancellation(store, base, latest) {
    const key = keyAt(base, latest);
    const bytes = await store.read(key);
    if (bytes === null)
        return false;
    const document = await readDocument(CANCELLATION, key, bytes);
    return document.state !== 'read' || document.value.resumed !== true;
}

// EXTERNAL MODULE: ./build/src/core/hex.js
var core_hex = __webpack_require__(49932);
;// CONCATENATED MODULE: ./build/src/store/fingerprint-key.js




const KEY = {
    schema: 'fingerprint-key',
    version: 1,
    parse: parseWith(schemas/* looseObject */._H3({ hex: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/) })),
};
/**
 * The tenant's secret that recommendations are known by over time; made once, 32 random bytes. A damaged one throws
 * `STORE_DAMAGED` and is never replaced: every recommendation would be taken for a new one.
 */
async function fingerprintKey(store, keys) {
    const at = keys.fingerprintKey;
    const found = (await findDocument(store, KEY, at)) ?? (await make(store, at));
    return (0,core_hex/* bytesOfHex */.w)(found.hex);
}
async function make(store, at) {
    const hex = (0,core_hex/* hexOf */.Z)(crypto.getRandomValues(new Uint8Array(32)));
    const outcome = await store.create(at, await writeDocument(KEY, at, { hex }));
    if (outcome === 'created')
        return { hex };
    return (await findDocument(store, KEY, at)) ?? { hex };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/src/store/run-documents.js


const RUN_RECORD = {
    schema: 'run',
    version: 1,
    parse: parseWith(schemas/* looseObject */._H3({
        run: schemas/* string */.YjP(),
        startedAt: iso/* datetime */.w$(),
        endedAt: iso/* datetime */.w$(),
        exitCode: schemas/* union */.KCZ([0, 1, 2, 3, 4].map((code) => schemas/* literal */.euz(code))),
        coverage: schemas/* number */.aig().nullable(),
        cost: schemas/* looseObject */._H3({ calls: schemas/* number */.aig(), paid: schemas/* array */.YOg(schemas/* looseObject */._H3({ what: schemas/* string */.YjP() })) }),
        unitSeconds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    })),
};
const RUN_INPUTS = {
    schema: 'inputs',
    version: 1,
    parse: parseWith(schemas/* looseObject */._H3({
        plan: schemas/* string */.YjP(),
        results: schemas/* array */.YOg(schemas/* string */.YjP()),
        bill: schemas/* string */.YjP(),
        prices: schemas/* string */.YjP().nullable(),
        config: schemas/* string */.YjP(),
        decisions: schemas/* string */.YjP().nullable(),
        predecessor: schemas/* string */.YjP().nullable(),
    })),
};
const HISTORY = {
    schema: 'history',
    version: 1,
    parse: parseWith(schemas/* looseObject */._H3({
        run: schemas/* string */.YjP(),
        at: iso/* datetime */.w$(),
        predecessor: schemas/* string */.YjP().nullable(),
        content: schemas/* unknown */.L5J(),
    })),
};

;// CONCATENATED MODULE: ./build/src/store/history.js



/**
 * Everything a tenant's history holds, oldest first; of a run that was repaired, its latest entry. What cannot be
 * read is passed over and logged.
 */
async function readHistory(store, keys, log) {
    const byRun = new Map();
    for await (const entry of readAhead(store.list(keys.history), ({ key }) => entryAt(store, key, log))) {
        const known = entry && byRun.get(entry.run);
        if (entry && (!known || known.at <= entry.at))
            byRun.set(entry.run, entry);
    }
    return [...byRun.values()].sort(byTime);
}
async function entryAt(store, key, log) {
    const bytes = await store.read(key);
    if (!bytes)
        return null;
    const document = await readDocument(HISTORY, key, bytes);
    if (document.state === 'read')
        return document.value;
    log?.write('warn', `An entry of the history is ${document.state} and was passed over`, { key });
    return null;
}
function byTime(a, b) {
    if (a.at !== b.at)
        return a.at < b.at ? -1 : 1;
    return a.run < b.run ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/src/store/kept-text.js


const TEXT = {
    schema: 'text',
    version: 1,
    parse: (body) => schemas/* string */.YjP().safeParse(body).data ?? null,
};
function keptText(store, base, unusable) {
    return {
        read: () => latestDocument(store, TEXT, base, unusable),
        async write(text) {
            await appendDocument(store, TEXT, base, text);
        },
    };
}

// EXTERNAL MODULE: ./build/src/core/outbox.js
var outbox = __webpack_require__(66772);
;// CONCATENATED MODULE: ./build/src/store/outbox.js





const INTENT = {
    schema: 'intent',
    version: 1,
    parse: parseWith(schemas/* looseObject */._H3({ at: iso/* datetime */.w$() })),
};
const DONE = {
    schema: 'done',
    version: 1,
    parse: parseWith(schemas/* looseObject */._H3({ reference: schemas/* string */.YjP(), at: iso/* datetime */.w$() })),
};
/** The outbox of one tenant. */
function openOutbox(parts) {
    return {
        deliver: (item, sending) => deliver(parts, item, sending),
        async delivered(item) {
            return (await confirmationAt(parts, await placeOf(parts, item)))?.reference ?? null;
        },
    };
}
async function deliver(parts, item, sending) {
    const place = await placeOf(parts, item);
    const before = await confirmationAt(parts, place);
    if (before)
        return { state: 'unchanged', reference: before.reference };
    const { attempt, mayHaveBeenSent } = await nextAttempt(parts, place);
    const result = await sendOnce(sending, mayHaveBeenSent).catch(resultOf);
    if ('reference' in result)
        await outbox_confirm(parts, place, result.reference);
    else {
        parts.log.write('warn', `Not delivered: ${result.reason}`, { channel: item.channel });
        if (result.state !== 'unconfirmed')
            await writeNote(parts, refusalKey(place, attempt));
    }
    return result;
}
/** Written before something is sent, and where it certainly did not arrive: an intent without either may have. */
async function nextAttempt(parts, place) {
    for (let attempt = 1;; attempt += 1) {
        const intent = await writeNote(parts, intentKey(place, attempt));
        if (intent === 'created')
            return { attempt, mayHaveBeenSent: false };
        const refused = await parts.store.read(refusalKey(place, attempt));
        if (!refused)
            return { attempt, mayHaveBeenSent: true };
    }
}
async function writeNote({ store, clock }, key) {
    const at = clock.now().toISOString();
    return store.create(key, await writeDocument(INTENT, key, { at }));
}
function intentKey(place, attempt) {
    return attempt === 1 ? `${place}.intent` : `${place}.${attempt}.intent`;
}
function refusalKey(place, attempt) {
    return `${place}.${attempt}.refused`;
}
function doneKey(place) {
    return `${place}.done`;
}
/** What can be read at its destination is looked for there first, whoever sent it: an outbox may be lost. */
async function sendOnce(sending, mayHaveBeenSent) {
    const found = (await sending.find?.()) ?? null;
    if (found !== null)
        return { state: 'unchanged', reference: found };
    if (mayHaveBeenSent && !sending.find) {
        return {
            state: 'unconfirmed',
            reason: 'A run ended while it was sent; whether it arrived is not known.',
        };
    }
    return { state: 'delivered', reference: await sending.send() };
}
function resultOf(error) {
    if (!(0,outbox/* isNotDelivered */.s)(error))
        return { state: 'unconfirmed', reason: textOf(error) };
    return { state: error.postponed ? 'postponed' : 'failed', reason: error.message };
}
async function outbox_confirm({ store, clock }, place, reference) {
    const done = doneKey(place);
    const confirmation = { reference, at: clock.now().toISOString() };
    await store.create(done, await writeDocument(DONE, done, confirmation));
}
/** A confirmation that cannot be read any more still is one. */
async function confirmationAt({ store }, place) {
    const done = doneKey(place);
    const bytes = await store.read(done);
    if (!bytes)
        return null;
    const document = await readDocument(DONE, done, bytes);
    return document.state === 'read' ? document.value : { reference: '', at: '' };
}
const HASH_DIGITS = 32;
async function placeOf({ keys }, { channel, item, content }) {
    const hash = async (text) => (await (0,sha256/* sha256OfText */.i)(text)).slice(0, HASH_DIGITS);
    return keys.outbox(channel, await hash(item), await hash(content));
}
function textOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/src/store/plans.js




const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const plans_shape = schemas/* looseObject */._H3({
    schemaVersion: schemas/* literal */.euz(1),
    run: schemas/* string */.YjP(),
    tenant: schemas/* string */.YjP(),
    now: schemas/* string */.YjP(),
    accounts: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), units: texts.exactOptional() })),
    units: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* string */.YjP(),
        tenant: schemas/* string */.YjP(),
        account: schemas/* string */.YjP(),
        region: schemas/* string */.YjP(),
        serviceGroup: schemas/* string */.YjP(),
        services: texts,
        reads: texts,
        checks: texts,
        expectedSeconds: schemas/* number */.aig(),
    })),
    batches: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), units: texts })),
    notPlanned: schemas/* array */.YOg(schemas/* looseObject */._H3({})),
    predecessor: schemas/* string */.YjP().nullable(),
});
const PLAN = { schema: 'plan', version: 1, parse: parseWith(plans_shape) };
/** Stores a plan once. Where another was first, that one is the plan of the run, and is returned. */
async function writePlan(store, keys, tenant, plan) {
    refuseOthers(tenant, plan);
    const key = keys.plan(plan.run);
    const outcome = await store.create(key, await writeDocument(PLAN, key, plan));
    if (outcome === 'created')
        return plan;
    return (await readPlan(store, keys, tenant, plan.run)) ?? plan;
}
/** `null` where the run has no plan. Throws `STORE_DAMAGED` for one that cannot be used. */
async function readPlan(store, keys, tenant, run) {
    const plan = await findDocument(store, PLAN, keys.plan(run));
    if (plan)
        refuseOthers(tenant, plan);
    return plan;
}
function refuseOthers(tenant, plan) {
    const all = [...plan.units, ...(plan.unreachable ?? [])];
    if (plan.tenant === tenant && all.every((unit) => unit.tenant === tenant))
        return;
    throw new errors/* SpendlogError */.T('TENANT_MISMATCH', `A plan of the tenant ${JSON.stringify(tenant)} names units of another tenant.`, 'Plan the run again; tenants never share a plan. If it stays, report it as a fault.');
}

;// CONCATENATED MODULE: ./build/src/store/segment-writer.js




/** A segment closes at whichever of these comes first, so that a killed worker loses little. */
const SEGMENT_LIMITS = { units: 200, bytes: 1024 * 1024, milliseconds: 5000 };
function createSegmentWriter(options) {
    // Ids that could lead elsewhere are refused before anything is collected.
    options.keys.segment(options.run, options.worker, '00000000');
    return new Writer(options);
}
class Writer {
    #options;
    #lines = [];
    #bytes = 0;
    #timer = null;
    #closing = Promise.resolve();
    #failure = null;
    constructor(options) {
        this.#options = options;
    }
    async write(record) {
        this.#throwFailure();
        const line = new TextEncoder().encode(`${(0,portable_json/* toPortableJson */.N)(record)}\n`);
        this.#lines.push(line);
        this.#bytes += line.length;
        if (this.#lines.length >= SEGMENT_LIMITS.units || this.#bytes >= SEGMENT_LIMITS.bytes)
            await this.flush();
        else
            this.#timer ??= this.#startTimer();
    }
    async flush() {
        // What failed in the background is tried once more: its lines are held again.
        this.#failure = null;
        await this.#close();
    }
    #startTimer() {
        const timer = new AbortController();
        // Clocks differ in what they throw for an ended sleep; it means no more than that the segment is closed.
        const due = this.#options.clock.sleep(SEGMENT_LIMITS.milliseconds, timer.signal).then(() => !timer.signal.aborted, () => false);
        due
            .then((closing) => (closing ? this.#close() : undefined))
            .catch((error) => {
            this.#failure = error;
        });
        return timer;
    }
    #close() {
        const closing = this.#closing.catch(() => undefined).then(() => this.#store());
        this.#closing = closing;
        return closing;
    }
    async #store() {
        const lines = this.#lines;
        const stop = this.#timer;
        this.#lines = [];
        this.#bytes = 0;
        this.#timer = null;
        stop?.abort();
        if (lines.length === 0)
            return;
        try {
            await storeSegment(this.#options, (0,join_bytes/* joinBytes */.m)(lines));
            this.#failure = null;
        }
        catch (error) {
            this.#lines = [...lines, ...this.#lines];
            this.#bytes = this.#lines.reduce((sum, { length }) => sum + length, 0);
            throw error;
        }
    }
    #throwFailure() {
        if (this.#failure)
            throw this.#failure;
    }
}
/** The name comes from the content: the same segment stored twice, after an answer was lost, is one. */
async function storeSegment({ store, keys, run, worker }, lines) {
    const key = keys.segment(run, worker, (await (0,sha256/* sha256 */.s)(lines)).slice(0, 32));
    await store.create(key, await packSegment(key, lines));
}

// EXTERNAL MODULE: ./build/src/core/unit-result.js
var unit_result = __webpack_require__(73217);
;// CONCATENATED MODULE: ./build/src/store/segments.js



/**
 * The stored results of a run in the order of the segments' names: each unit that is done once, and whatever the end of
 * a job cut off, which says why a unit is not done. What is damaged or of another
 * version is passed over and logged: its units are then not done, and are read again.
 */
async function* readRecords(reading) {
    const { store, keys, run, units } = reading;
    const seen = new Set();
    const segments = readAhead(store.list(keys.segments(run)), ({ key }) => recordsAt(reading, key));
    for await (const { key, records } of segments) {
        const others = records.filter(({ result }) => !units.has(result.unit)).length;
        if (others > 0)
            warn(reading, 'Results of units that are not in the plan were refused', key, others);
        for (const record of records) {
            const { unit } = record.result;
            if (!units.has(unit) || seen.has(unit))
                continue;
            if ((0,unit_result/* isDone */.$)(record.result))
                seen.add(unit);
            yield record;
        }
    }
}
async function recordsAt(reading, key) {
    const bytes = await reading.store.read(key);
    // Removed since it was listed: by a clean-up of an old run.
    if (!bytes)
        return { key, records: [] };
    const segment = await readSegment(key, bytes);
    if (segment.state === 'read')
        return { key, records: segment.records };
    warn(reading, `A segment of results is ${segment.state} and was passed over; its units are read again`, key);
    return { key, records: [] };
}
function warn({ log, run }, message, key, rows) {
    log?.write('warn', message, { runId: run, key, ...(rows === undefined ? {} : { rows }) });
}

;// CONCATENATED MODULE: ./build/src/store/store-cache.js





const store_cache_ANSWER = {
    schema: 'answer',
    version: 1,
    parse: parseWith(schemas/* looseObject */._H3({ text: schemas/* string */.YjP() })),
};
/**
 * Paid answers kept in the store. An answer that changed, as a restated month does, is a further document: the one
 * written last counts. One that cannot be read is asked again.
 */
function storeCache(store, keys) {
    return {
        async get(key) {
            const hash = await hashOf(key);
            let readable = true;
            const answer = await latestDocument(store, store_cache_ANSWER, keys.answer(hash), () => {
                readable = false;
            });
            if (!readable)
                return null;
            if (answer)
                return answer.text;
            return keys.unnumberedAnswers ? unnumbered(store, keys.unnumberedAnswers(hash)) : null;
        },
        async put(key, text) {
            await appendDocument(store, store_cache_ANSWER, keys.answer(await hashOf(key)), { text });
        },
    };
}
/** Answers used to be named by their content, and told apart by when they were written. */
async function unnumbered(store, prefix) {
    const newest = await newestBelow(store, prefix);
    const bytes = newest && (await store.read(newest.key));
    if (!bytes)
        return null;
    const document = await readDocument(store_cache_ANSWER, newest.key, bytes);
    return document.state === 'read' ? document.value.text : null;
}
async function newestBelow(store, prefix) {
    let newest = null;
    for await (const object of store.list(prefix)) {
        if (!newest || object.writtenAt >= newest.writtenAt)
            newest = object;
    }
    return newest;
}
async function hashOf(text) {
    return (await (0,sha256/* sha256OfText */.i)(text)).slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/store/stored-content.js


/** A bill slice of a large organisation is some megabytes. */
const MAX_BYTES = 512 * 1024 * 1024;
/** Keeps a text under its SHA-256, which is its checksum and its version. */
async function writeContent(store, keyOf, text) {
    const bytes = new TextEncoder().encode(text);
    const hash = await (0,sha256/* sha256 */.s)(bytes);
    await store.create(keyOf(hash), await (0,gzip/* gzip */.Z)(bytes));
    return hash;
}
/** `null` where there is none, or where it is not what its name says. */
async function readContent(store, keyOf, hash) {
    const packed = await store.read(keyOf(hash));
    const bytes = packed && (await (0,gzip/* gunzip */.k)(new Uint8Array(packed), MAX_BYTES));
    if (!bytes || (await (0,sha256/* sha256 */.s)(bytes)) !== hash)
        return null;
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/src/store/run-store.js















/** Opens the part of a store that belongs to a tenant. Throws `INPUT_INVALID` for an id that is none. */
function openRunStore(store, tenant, options = {}) {
    const keys = tenantKeys(tenant);
    const log = options.log ?? null;
    const passedOver = (key, document) => log?.write('warn', `A stored document is ${document.state} and was passed over`, { key });
    return {
        writePlan: (plan) => writePlan(store, keys, tenant, plan),
        readPlan: (run) => readPlan(store, keys, tenant, run),
        runs: () => runsIn(store, keys),
        segmentWriter: (run, worker, clock) => createSegmentWriter({ store, keys, run, worker, clock }),
        records: (run) => recordsOf(store, keys, tenant, run, log),
        writeAttempt: (run, record, attempt) => writeAttempt(store, keys, run, record, attempt),
        attempts: (run) => readAttempts(store, keys, run, log),
        writeBreakers: (run, job) => writeBreakers(store, keys, run, job),
        breakers: (run) => readBreakers(store, keys, run, log),
        cancel: (run, at) => writeCancellation(store, keys.cancelled(run), { at }),
        uncancel: (run, at) => writeCancellation(store, keys.cancelled(run), { at, resumed: true }),
        cancelled: (run) => isCancelled(store, keys.cancelled(run)),
        writeInput: (run, text) => writeContent(store, (hash) => keys.input(run, hash), text),
        readInput: (run, hash) => readContent(store, (content) => keys.input(run, content), hash),
        async writeInputs(run, inputs) {
            await appendDocument(store, RUN_INPUTS, keys.inputs(run), inputs);
        },
        readInputs: (run) => latestDocument(store, RUN_INPUTS, keys.inputs(run), passedOver),
        async writeRunRecord(record) {
            await appendDocument(store, RUN_RECORD, keys.record(record.run), record);
        },
        readRunRecord: (run) => latestDocument(store, RUN_RECORD, keys.record(run), passedOver),
        async writeHistory(entry) {
            await appendDocument(store, HISTORY, keys.historyOf(entry.run), entry);
        },
        writeSightings: (text) => writeContent(store, keys.sightings, text),
        readSightings: (hash) => readContent(store, keys.sightings, hash),
        history: () => readHistory(store, keys, log),
        responseCache: () => storeCache(store, keys),
        priceCache: () => storeCache(store, { answer: keys.price }),
        narrativeCache: () => storeCache(store, { answer: keys.narrative }),
        narratives: (run) => keptText(store, keys.narratives(run), passedOver),
        outbox: ({ clock, log: outboxLog }) => openOutbox({ store, keys, clock, log: outboxLog }),
        alerts: keptText(store, keys.alerts, passedOver),
        fingerprintKey: () => fingerprintKey(store, keys),
    };
}
async function* recordsOf(store, keys, tenant, run, log) {
    const plan = await readPlan(store, keys, tenant, run);
    const units = new Set(plan?.units.map(({ id }) => id));
    yield* readRecords({ store, keys, run, units, log });
}
async function runsIn(store, keys) {
    const planned = new Map();
    const everCancelled = new Set();
    for await (const { key, writtenAt } of store.list(keys.runs)) {
        const [run = '', name] = key.slice(keys.runs.length).split('/');
        if (name === 'plan.json')
            planned.set(run, writtenAt);
        if (name === 'cancelled.json')
            everCancelled.add(run);
    }
    const found = [];
    for (const [run, plannedAt] of planned) {
        const cancelled = everCancelled.has(run) && (await isCancelled(store, keys.cancelled(run)));
        found.push({ run, plannedAt, cancelled });
    }
    return found.sort((a, b) => a.plannedAt === b.plannedAt ? (a.run < b.run ? -1 : 1) : a.plannedAt < b.plannedAt ? 1 : -1);
}

// EXTERNAL MODULE: ./build/src/app/load-config.js + 3 modules
var load_config = __webpack_require__(53445);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/platform/zip-files.js
var zip_files = __webpack_require__(35816);
;// CONCATENATED MODULE: ./build/src/platform/store/artifact-download.js





/** More than any run writes; an artifact beyond it is not one of ours. */
const MAX_ENTRIES = 200_000;
const MAX_OBJECT_BYTES = 512 * 1024 * 1024;
const MAX_TOTAL_BYTES = 4 * 1024 * 1024 * 1024;
/**
 * Brings what a tenant's earlier jobs uploaded into a store, in the order of uploading. An artifact is somebody's
 * upload until it is proven: names that are no keys of the tenant, and more than a run can write, are refused.
 */
async function downloadArtifacts(folder, tenant, into, maxBytes) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(1579), __webpack_require__.e(2830), __webpack_require__.e(9832)]).then(__webpack_require__.bind(__webpack_require__, 59832));
    const client = new DefaultArtifactClient();
    const { artifacts } = await client.listArtifacts();
    const named = new RegExp(`^spendlog-store-${tenant}-\\d{1,6}-[0-9a-f]{32}$`);
    const ours = artifacts.filter(({ name }) => named.test(name)).sort((a, b) => a.id - b.id);
    let left = maxBytes;
    for (const artifact of ours) {
        const path = (0,external_node_path_.join)(folder, String(artifact.id));
        await (0,promises_.mkdir)(path, { recursive: true });
        const { digestMismatch } = await client.downloadArtifact(artifact.id, {
            path,
            // Unpacked here, where names and sizes are looked at first.
            skipDecompress: true,
            ...(artifact.digest ? { expectedHash: artifact.digest } : {}),
        });
        if (digestMismatch)
            throw damaged(artifact, 'is not what was uploaded');
        left = await unpack((0,external_node_path_.join)(path, await onlyFile(path, artifact)), artifact, { tenant, into, left });
        await (0,promises_.rm)(path, { recursive: true });
    }
}
/** What is left of the bytes that may be unpacked. */
async function unpack(path, artifact, { tenant, into, left }) {
    let rest = left;
    const tooMany = () => damaged(artifact, 'holds too many files');
    try {
        await (0,zip_files/* eachZipFile */.h)(path, { most: MAX_ENTRIES, tooMany, strictFileNames: true }, async (zip, entry) => {
            const { fileName } = entry;
            if (!(0,core_store/* isStoreKey */.D)(fileName) || !fileName.startsWith(`tenants/${tenant}/`))
                throw damaged(artifact, 'holds a file that is no object of the tenant');
            const body = await artifact_download_bodyOf(zip, entry, artifact, Math.min(rest, MAX_OBJECT_BYTES));
            rest -= body.length;
            await into.create(fileName, body);
        });
    }
    catch (cause) {
        if ((0,errors/* isSpendlogError */.r)(cause))
            throw cause;
        throw damaged(artifact, 'cannot be unpacked safely', cause);
    }
    return rest;
}
/** Counted as it is unpacked: what an archive says of its sizes is its own word. */
async function artifact_download_bodyOf(zip, entry, artifact, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const part = Buffer.from(chunk);
        bytes += part.length;
        if (bytes > maxBytes)
            throw damaged(artifact, 'unpacks to more than a run can write');
        chunks.push(part);
    }
    return Buffer.concat(chunks);
}
async function onlyFile(folder, artifact) {
    const [first, ...more] = await (0,promises_.readdir)(folder);
    if (first === undefined || more.length > 0)
        throw damaged(artifact, 'is not one file');
    return first;
}
function damaged({ id }, what, cause) {
    return new errors/* SpendlogError */.T('STORE_DAMAGED', `The artifact ${id} of this workflow run ${what}; it was not used.`, 'Delete it from the workflow run and start the run again; if you did not upload it, find out which job did.', { cause });
}

// EXTERNAL MODULE: ./build/src/platform/system-error.js
var system_error = __webpack_require__(26699);
// EXTERNAL MODULE: ./build/src/platform/make-folder.js
var make_folder = __webpack_require__(41384);
;// CONCATENATED MODULE: ./build/src/platform/store/lasting-folders.js



/**
 * A folder that is there may be another writer's of this moment, whose name is not on the disk yet: so each is waited
 * for once, whoever has made it. Above the root, those that were made here.
 */
function lastingFolders(root) {
    const { length } = (0,external_node_path_.resolve)(root);
    const lasting = new Set();
    return async (path) => {
        const names = new Set(await (0,make_folder/* makeFolder */.f)(path));
        for (let at = path; at.length > length; at = (0,external_node_path_.dirname)(at))
            names.add(at);
        for (const name of names) {
            if (lasting.has(name))
                continue;
            await flushFolder((0,external_node_path_.dirname)(name));
            lasting.add(name);
        }
    };
}
/** A new name is on the disk when its folder is. Windows does not open folders, and needs no such thing. */
async function flushFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/platform/store/store-counter.js


/** S3 Standard in us-east-1, each request: aws.amazon.com/s3/pricing. Deleting is free. */
const S3_PRICES = {
    writes: (0,money/* money */.TG)((0,decimal/* decimal */._)('0.000005'), 'USD'),
    lists: (0,money/* money */.TG)((0,decimal/* decimal */._)('0.000005'), 'USD'),
    reads: (0,money/* money */.TG)((0,decimal/* decimal */._)('0.0000004'), 'USD'),
    removes: (0,money/* zeroMoney */.Vg)('USD'),
};
/** Counts what a store was asked; without prices its requests cost nothing. */
function createStoreCounter(prices) {
    const counts = { writes: 0, reads: 0, lists: 0, removes: 0, bytesWritten: 0, bytesRead: 0 };
    const paid = (request) => prices ? (0,money/* multiplyMoney */.Zx)(prices[request], (0,decimal/* decimalFromInteger */.c8)(counts[request])) : (0,money/* zeroMoney */.Vg)('USD');
    return {
        asked: (request) => {
            counts[request] += 1;
        },
        wrote: (bytes) => {
            counts.bytesWritten += bytes;
        },
        read: (bytes) => {
            counts.bytesRead += bytes;
        },
        usage: () => ({
            ...counts,
            paid: (0,money/* sumMoney */.M9)([paid('writes'), paid('reads'), paid('lists'), paid('removes')], 'USD'),
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/platform/store/unfinished-parts.js




/** Objects being written; no key begins with a dot. */
const UNFINISHED = '.unfinished';
/** After a day nobody writes on: the writer was killed. */
const LEFT_BEHIND_MS = 86_400_000;
/** Writes the body to a name of its own and waits until it is on the disk. */
async function writePart(root, body, make) {
    await make((0,external_node_path_.join)(root, UNFINISHED));
    const path = (0,external_node_path_.join)(root, UNFINISHED, (0,external_node_crypto_.randomUUID)());
    const file = await (0,promises_.open)(path, 'wx');
    try {
        await file.writeFile(body);
        await file.sync();
    }
    finally {
        await file.close();
    }
    return path;
}
/** Removes what killed writers left. Another process may do the same at the same time. */
async function clearParts(root) {
    const folder = (0,external_node_path_.join)(root, UNFINISHED);
    const left = Date.now() - LEFT_BEHIND_MS;
    for (const name of (await (0,system_error/* absentAsNull */.r)((0,promises_.readdir)(folder))) ?? []) {
        const part = await (0,system_error/* absentAsNull */.r)((0,promises_.stat)((0,external_node_path_.join)(folder, name)));
        if (part && part.mtime.getTime() < left)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/platform/store/file-store.js








/** Objects as files of a folder, for one machine. Each is whole and on the disk, or not there. */
function createFileStore({ folder, shown = folder }) {
    const counter = createStoreCounter(null);
    const place = { folder, make: lastingFolders(folder), counter };
    const told = (work) => work.catch((cause) => refuse(shown, cause));
    return {
        location: shown,
        check: () => told(check(place)),
        create: (key, body) => told(create(place, pathOf(folder, key), body)),
        read: (key) => told(read(pathOf(folder, key), counter)),
        async *list(prefix) {
            counter.asked('lists');
            yield* await told(objectsBelow(folder, prefix));
        },
        remove: async (key) => {
            counter.asked('removes');
            await told((0,promises_.rm)(pathOf(folder, key), { force: true }));
        },
        usage: () => counter.usage(),
        close: async () => undefined,
    };
}
async function check({ folder, make }) {
    await (0,promises_.rm)(await writePart(folder, new Uint8Array(), make));
    await (0,promises_.readdir)(folder);
    await clearParts(folder);
}
async function create({ folder, make, counter }, path, body) {
    counter.asked('writes');
    const part = await writePart(folder, body, make);
    try {
        await make((0,external_node_path_.dirname)(path));
        // Of all that link to one name at a time, the system lets one succeed.
        await (0,promises_.link)(part, path);
        await flushFolder((0,external_node_path_.dirname)(path));
        counter.wrote(body.length);
        return 'created';
    }
    catch (error) {
        if ((0,system_error/* isSystemError */.O)(error) && error.code === 'EEXIST')
            return 'exists';
        throw error;
    }
    finally {
        await (0,promises_.rm)(part, { force: true });
    }
}
async function read(path, counter) {
    counter.asked('reads');
    const body = await (0,system_error/* absentAsNull */.r)((0,promises_.readFile)(path));
    counter.read(body?.length ?? 0);
    return body && new Uint8Array(body);
}
async function objectsBelow(folder, prefix) {
    const from = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    const names = await (0,system_error/* absentAsNull */.r)((0,promises_.readdir)((0,external_node_path_.join)(folder, from), { recursive: true, withFileTypes: true }));
    const keys = (names ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name).slice((0,external_node_path_.join)(folder, '/').length).replaceAll('\\', '/'))
        .filter((key) => (0,core_store/* isStoreKey */.D)(key) && key.startsWith(prefix))
        .sort();
    const objects = [];
    for (const key of keys) {
        const found = await (0,system_error/* absentAsNull */.r)((0,promises_.stat)((0,external_node_path_.join)(folder, key)));
        if (found)
            objects.push({ key, bytes: found.size, writtenAt: found.mtime.toISOString() });
    }
    return objects;
}
function pathOf(folder, key) {
    if (!(0,core_store/* isStoreKey */.D)(key))
        throw new TypeError(`Not a key of a store: ${JSON.stringify(key)}`);
    return (0,external_node_path_.join)(folder, key);
}
function refuse(shown, cause) {
    if (!(0,system_error/* isSystemError */.O)(cause))
        throw cause;
    throw new errors/* SpendlogError */.T('STORE_UNAVAILABLE', `The store ${JSON.stringify(shown)} cannot be read or written (${cause.code}).`, 'Make the folder readable and writable for this user and see that the disk has room, or name another folder under store.path.', { cause });
}

;// CONCATENATED MODULE: ./build/src/platform/store/artifact-store.js






/** What it is there for ends with the workflow run; some days more let a job be run again. */
const RETENTION_DAYS = 3;
/** Without these the runner offers no artifacts to this process. */
const NEEDED = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'];
/**
 * Hands objects over between the jobs of one workflow run: on first use everything that earlier jobs uploaded is
 * downloaded, and `close` uploads what this job wrote as one artifact of a new name. Jobs that run at the same time
 * do not see each other; of two that wrote one key, the one that uploaded first counts.
 */
function createArtifactStore(options) {
    const { tenant, environment } = options;
    const local = createFileStore({ folder: (0,external_node_path_.join)(options.folder, 'objects'), shown: 'artifact' });
    const written = new Set();
    let opening = null;
    const opened = () => {
        opening ??= artifact_store_open(options, local);
        return opening;
    };
    return {
        location: 'artifact',
        check: async () => (await opened()).check(),
        async create(key, body) {
            const outcome = await (await opened()).create(own(tenant, key), body);
            if (outcome === 'created')
                written.add(key);
            return outcome;
        },
        read: async (key) => (await opened()).read(own(tenant, key)),
        async *list(prefix) {
            yield* (await opened()).list(prefix);
        },
        async remove(key) {
            if (!written.delete(key))
                return;
            await local.remove(key);
        },
        usage: () => local.usage(),
        async close() {
            if (written.size === 0)
                return;
            await upload(options, environment, [...written].sort());
            written.clear();
        },
    };
}
async function artifact_store_open(options, local) {
    const { folder, tenant, environment, maxBytes = MAX_TOTAL_BYTES } = options;
    const missing = NEEDED.filter((name) => !environment[name]);
    if (missing.length > 0)
        throw outside(missing);
    try {
        await downloadArtifacts((0,external_node_path_.join)(folder, 'downloads'), tenant, local, maxBytes);
        return local;
    }
    catch (cause) {
        throw refused('read', cause);
    }
}
async function upload({ folder, tenant }, environment, keys) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(1579), __webpack_require__.e(2830), __webpack_require__.e(9832)]).then(__webpack_require__.bind(__webpack_require__, 59832));
    const root = (0,external_node_path_.join)(folder, 'objects');
    const attempt = environment['GITHUB_RUN_ATTEMPT'] ?? '1';
    // Names can be used once: a job that runs again uploads a further artifact.
    const name = `spendlog-store-${tenant}-${attempt.replace(/\D/g, '')}-${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`;
    try {
        await new DefaultArtifactClient().uploadArtifact(name, keys.map((key) => (0,external_node_path_.join)(root, key)), root, { retentionDays: RETENTION_DAYS });
    }
    catch (cause) {
        throw refused('upload', cause);
    }
}
function own(tenant, key) {
    if ((0,core_store/* isStoreKey */.D)(key) && key.startsWith(`tenants/${tenant}/`))
        return key;
    throw new TypeError(`Not a key of the tenant: ${JSON.stringify(key)}`);
}
function outside(missing) {
    return new errors/* SpendlogError */.T('STORE_UNAVAILABLE', `There are no workflow artifacts here: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`, 'Artifacts are there for the Spendlog action within GitHub Actions, not for a command in a `run:` step. Elsewhere set store to file or s3://bucket/prefix.');
}
/** The client's own message stays in `cause`: it may hold signed addresses. */
function refused(what, cause) {
    if ((0,errors/* isSpendlogError */.r)(cause))
        return cause;
    return new errors/* SpendlogError */.T('STORE_UNAVAILABLE', `GitHub refused to ${what} the artifacts of this workflow run.`, 'Run the job again; if it stays, look at the artifact storage quota of the account, or set store to s3://bucket/prefix.', { cause });
}

;// CONCATENATED MODULE: ./build/src/platform/store/s3-bucket.js

const CONNECTION_MS = 3_000;
const SILENCE_MS = 15_000;
async function openBucket(options, counter) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const sockets = { maxSockets: 16, keepAlive: true };
    const client = new sdk.S3Client({
        region: options.region ?? 'us-east-1',
        ...(options.credentials ? { credentials: options.credentials } : {}),
        followRegionRedirects: true,
        forcePathStyle: options.forcePathStyle ?? false,
        // Retried by `s3Call`: it counts each request and knows when an answer was lost.
        maxAttempts: 1,
        requestHandler: {
            connectionTimeout: CONNECTION_MS,
            requestTimeout: SILENCE_MS,
            socketTimeout: SILENCE_MS,
            throwOnRequestTimeout: true,
            httpAgent: sockets,
            httpsAgent: sockets,
        },
    });
    const { clock, random } = options;
    return { options, sdk, client, counter, place: options, clock, random };
}
/** Where an object lies. Throws a TypeError for what is no key. */
function at(options, key) {
    if (!(0,core_store/* isStoreKey */.D)(key))
        throw new TypeError(`Not a key of a store: ${JSON.stringify(key)}`);
    return { ...bucketOf(options), Key: keyIn(options, key) };
}
/** The bucket, and who must own it. */
function bucketOf({ bucket, bucketOwner }) {
    return { Bucket: bucket, ...(bucketOwner === null ? {} : { ExpectedBucketOwner: bucketOwner }) };
}
/** A key, or the beginning of one, below the store's prefix. */
function keyIn({ prefix }, key) {
    return prefix === '' ? key : `${prefix}/${key}`;
}

// EXTERNAL MODULE: ./build/src/core/backoff.js
var backoff = __webpack_require__(18925);
;// CONCATENATED MODULE: ./build/src/platform/store/s3-refusal.js



/** What S3 said no with, so that somebody can act on it. Its own message stays in `cause`: it carries ARNs. */
function s3Refusal(error, place) {
    const facts = factsOf(error);
    const [message, hint] = explained(facts, place);
    return new errors/* SpendlogError */.T('STORE_UNAVAILABLE', message, hint, { cause: error });
}
/** Another writer of the same key was under way: the answer is known in a moment. */
function isConflict(error) {
    const { name, status } = factsOf(error);
    return status === 409 || name === 'ConditionalRequestConflict';
}
function isTaken(error) {
    const { name, status } = factsOf(error);
    return status === 412 || name === 'PreconditionFailed';
}
function isThrottled(error) {
    const { name, status } = factsOf(error);
    return (0,error_names/* isThrottledName */.ol)(name) || status === 503 || status === 429;
}
/** The body of an answer ended early or was not what its checksum says. */
class BrokenBody extends Error {
    name = 'BrokenBody';
}
/** Whether the error came from S3 or the way to it; any other is a mistake of the program, or says itself what it is: a sign-in that was refused. */
function isAboutS3(error) {
    if ((0,errors/* isSpendlogError */.r)(error))
        return false;
    const { name, status } = factsOf(error);
    return status !== null || NO_CREDENTIALS.has(name) || isUnsure(error);
}
/** Whether the request may have been carried out although no answer says so. A name says more than a status: S3 may put any error into a 200. */
function isUnsure(error) {
    const { name, status } = factsOf(error);
    if (NO_CREDENTIALS.has(name))
        return false;
    return isLost(error) || (0,error_names/* isUnavailableName */.so)(name) || (status !== null && status >= 500);
}
/** The status of an answer that broke off says nothing: who sent it, and why, was in the part that is missing. */
function factsOf(error) {
    const facts = (0,aws_errors/* awsErrorFacts */.ZR)(error);
    if (!isLost(error))
        return facts;
    return { ...facts, name: connectionCodeOf(error) ?? facts.name, status: null };
}
function isLost(error) {
    if (error instanceof BrokenBody)
        return true;
    return error instanceof Error && (LOST.has(error.name) || connectionCodeOf(error) !== null);
}
/** Node's own name of what happened to a connection. */
function connectionCodeOf(error) {
    if (!(error instanceof Error) || !('code' in error))
        return null;
    return typeof error.code === 'string' ? error.code : null;
}
const NO_CREDENTIALS = new Set(['CredentialsProviderError', 'TokenProviderError']);
/** The SDK's deadlines, and ours. */
const LOST = new Set(['TimeoutError', 'AbortError']);
function explained(facts, place) {
    const { name, message, status } = facts;
    const bucket = JSON.stringify(place.bucket);
    if (NO_CREDENTIALS.has(name))
        return [`There are no AWS credentials for the store in the bucket ${bucket}.`, SIGN_IN];
    if ((0,error_names/* isExpiredName */.Je)(name) || /^Invalid(AccessKeyId|Token)$/.test(name))
        return [`AWS did not accept the credentials for the store in the bucket ${bucket}.`, SIGN_IN];
    if (name === 'NoSuchBucket' || status === 404)
        return [
            `The bucket ${bucket} of the store does not exist.`,
            'Create it, or correct store in spendlog.yml.',
        ];
    if (name.startsWith('KMS.') || /\bkms:/i.test(message))
        return encrypted(bucket, place);
    if ((0,aws_errors/* isDenied */.GZ)(facts))
        return denied(bucket, place);
    if (status === 301 || status === 307 || name === 'AuthorizationHeaderMalformed')
        return [
            `The bucket ${bucket} of the store lies in another region.`,
            'Set store.region in spendlog.yml to the region of the bucket.',
        ];
    if ((0,error_names/* isThrottledName */.ol)(name) || status === 503)
        return [
            `S3 refused requests to the bucket ${bucket} for want of capacity, again and again.`,
            'Run again in a few minutes: what was stored is kept.',
        ];
    const what = name.replace(/[^A-Za-z0-9_.]/g, '').slice(0, 80) || 'an unknown error';
    return [
        `The store in the bucket ${bucket} failed with ${what}${status === null ? '' : ` (HTTP ${status})`}.`,
        'Check the network and proxy settings, then run again: what was stored is kept.',
    ];
}
const SIGN_IN = 'Sign in again (`aws sso login`, or OIDC in GitHub Actions), and check the clock of this machine.';
function encrypted(bucket, { kmsKeyId }) {
    return [
        `The KMS key of the bucket ${bucket} cannot be used.`,
        `Allow kms:GenerateDataKey and kms:Decrypt on ${kmsKeyId === null ? "the bucket's key" : 'the key under store.kmsKeyId'} for the role that is signed in, in the key's own policy as well, and see that the key is enabled and in the region of the bucket.`,
    ];
}
function denied(bucket, { bucketOwner }) {
    const other = bucketOwner === null
        ? ''
        : ' A bucket that belongs to another account than store.bucketOwner says is denied as well.';
    return [
        `AWS denied the store in the bucket ${bucket}.`,
        `Allow s3:GetObject, s3:PutObject and s3:ListBucket on the bucket and prefix for the role that is signed in; the bucket's policy or a service control policy can deny them as well.${other}`,
    ];
}

;// CONCATENATED MODULE: ./build/src/platform/store/s3-calls.js


/** One request may be cheap or a megabyte; each attempt ends after this. */
const ATTEMPT_MS = 20_000;
const ATTEMPTS = 8;
const PAUSE = { base: 100, cap: 10_000 };
/** Partitions of a bucket grow while they are asked for more: that takes longer than a lost connection. */
const THROTTLED_PAUSE = { base: 500, cap: 20_000 };
/**
 * One request with its retries: conflicts, throttling and lost answers, with full jitter on the clock. Throws
 * `STORE_UNAVAILABLE` where trying again does not help.
 */
async function s3Call({ place, clock, random }, send) {
    let unsure = false;
    for (let attempt = 1;; attempt += 1) {
        try {
            return { state: 'answered', value: await send(AbortSignal.timeout(ATTEMPT_MS)) };
        }
        catch (error) {
            if (isTaken(error))
                return { state: 'taken', unsure };
            if (isAbsent(error))
                return { state: 'absent' };
            if (!isAboutS3(error))
                throw error;
            const again = isConflict(error) || isThrottled(error) || isUnsure(error);
            if (!again || attempt >= ATTEMPTS)
                throw s3Refusal(error, place);
            unsure ||= isUnsure(error);
            const pause = isThrottled(error) ? THROTTLED_PAUSE : PAUSE;
            await clock.sleep((0,backoff/* backoffDelay */.E)(pause, attempt, random));
        }
    }
}
function isAbsent(error) {
    return error instanceof Error && error.name === 'NoSuchKey';
}

;// CONCATENATED MODULE: ./build/src/platform/store/s3-objects.js




/** Writes an object that must not be there; of many writers one wins, and knows it even when its answer is lost. */
async function createObject(store, key, body) {
    const { sdk, client, counter, options } = store;
    const { kmsKeyId } = options;
    const command = () => new sdk.PutObjectCommand({
        ...at(options, key),
        Body: body,
        IfNoneMatch: '*',
        ...(kmsKeyId === null ? {} : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId }),
    });
    const answer = await s3Call(store, async (abortSignal) => {
        counter.asked('writes');
        const written = await client.send(command(), { abortSignal });
        if (!written.ETag)
            throw notOfS3();
        return written;
    });
    const ours = answer.state === 'answered' ||
        (answer.state === 'taken' && answer.unsure && (await holds(store, key, body)));
    if (ours)
        counter.wrote(body.length);
    return ours ? 'created' : 'exists';
}
/** After an answer was lost: whether the object is the one that was sent. */
async function holds(store, key, body) {
    const there = await readObject(store, key);
    return there !== null && Buffer.compare(there, body) === 0;
}
async function readObject(store, key) {
    const { sdk, client, counter, options } = store;
    const answer = await s3Call(store, async (abortSignal) => {
        counter.asked('reads');
        const command = new sdk.GetObjectCommand(at(options, key));
        const { Body, ETag } = await client.send(command, { abortSignal });
        if (!ETag)
            throw notOfS3();
        return (await Body?.transformToByteArray().catch(brokenBody)) ?? new Uint8Array();
    });
    if (answer.state !== 'answered')
        return null;
    counter.read(answer.value.length);
    return answer.value;
}
/** S3 always sends what is looked for. The SDK takes an error or the page of a proxy with status 200 for an answer. */
function notOfS3() {
    return new BrokenBody('The answer is none of S3.');
}
function brokenBody(cause) {
    throw new BrokenBody('The body of an object could not be read.', { cause });
}
/** A bucket may hold what people put there, such as the folders of the console: that is passed over. */
async function* listObjects(store, prefix) {
    const { length } = keyIn(store.options, '');
    let token;
    do {
        const found = await objectPage(store, prefix, token);
        for (const { Key, Size, LastModified } of found.Contents ?? []) {
            const key = Key?.slice(length) ?? '';
            if (!(0,core_store/* isStoreKey */.D)(key))
                continue;
            const writtenAt = (LastModified ?? new Date(0)).toISOString();
            yield { key, bytes: Size ?? 0, writtenAt };
        }
        token = found.IsTruncated ? found.NextContinuationToken : undefined;
    } while (token !== undefined);
}
async function objectPage(store, prefix, token) {
    const { sdk, client, counter, options } = store;
    const answer = await s3Call(store, async (abortSignal) => {
        counter.asked('lists');
        const command = new sdk.ListObjectsV2Command({
            ...bucketOf(options),
            Prefix: keyIn(options, prefix),
            ...(token === undefined ? {} : { ContinuationToken: token }),
        });
        const page = await client.send(command, { abortSignal });
        if (page.IsTruncated === undefined)
            throw notOfS3();
        return page;
    });
    if (answer.state !== 'answered')
        throw new TypeError('A listing is answered or refused.');
    return answer.value;
}
async function removeObject(store, key) {
    const { sdk, client, counter, options } = store;
    await s3Call(store, (abortSignal) => {
        counter.asked('removes');
        return client.send(new sdk.DeleteObjectCommand(at(options, key)), { abortSignal });
    });
}

;// CONCATENATED MODULE: ./build/src/platform/store/s3-store.js



/** Objects of an S3 bucket. Created with `If-None-Match: *`, so that of many writers one wins. */
function createS3Store(options) {
    const counter = createStoreCounter(S3_PRICES);
    let opening = null;
    const opened = () => {
        opening ??= openBucket(options, counter);
        return opening;
    };
    return {
        location: `s3://${[options.bucket, options.prefix].filter((part) => part !== '').join('/')}`,
        check: async () => s3_store_check(await opened()),
        create: async (key, body) => createObject(await opened(), key, body),
        read: async (key) => readObject(await opened(), key),
        async *list(prefix) {
            yield* listObjects(await opened(), prefix);
        },
        remove: async (key) => removeObject(await opened(), key),
        usage: () => counter.usage(),
        async close() {
            if (opening)
                (await opening).client.destroy();
        },
    };
}
/**
 * Writes, reads and lists once: it takes all three to tell a bucket, a permission and a key apart. What is wrong with
 * them is told by the first answer; a bucket that is busy gets the patience of any other call.
 */
async function s3_store_check(store) {
    const { probeKey } = store.options;
    await createObject(store, probeKey, new TextEncoder().encode('{}\n'));
    await readObject(store, probeKey);
    await objectPage(store, probeKey, undefined);
}

;// CONCATENATED MODULE: ./build/src/app/open-store.js



/** Opens the store that is configured. One in S3 is asked with the credentials of the tenant, on first use. */
function openStore(config, tenant, { workingFolder, clock, random, environment }, credentials) {
    if (config.kind === 'file') {
        return createFileStore({ folder: resolved(workingFolder, config.path), shown: config.path });
    }
    if (config.kind === 's3') {
        return createS3Store({
            ...config,
            region: config.region ?? (environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || null),
            credentials,
            probeKey: `tenants/${tenant}/probe`,
            clock,
            random,
        });
    }
    return createArtifactStore({ folder: artifactFolder(environment, workingFolder), tenant, environment });
}
/** The runner empties it before each job. */
function artifactFolder(environment, workingFolder) {
    return `${environment['RUNNER_TEMP'] || workingFolder}/.spendlog-hand-over`;
}
function resolved(workingFolder, path) {
    return path.startsWith('/') ? path : `${workingFolder}/${path}`;
}

// EXTERNAL MODULE: ./build/src/app/own-repository.js
var own_repository = __webpack_require__(98638);
;// CONCATENATED MODULE: ./build/src/app/runner-mask.js
/** Shorter ones turn up in ordinary text. */
const SHORTEST = 12;
/**
 * Whether the runner may be asked to hide a text wherever it stands. It empties every output that holds one, so that
 * neither a word nor an account id may be.
 */
function isRunnerMask(text) {
    return text.length >= SHORTEST && !/^\d+$/.test(text);
}

// EXTERNAL MODULE: ./build/src/app/tenants.js
var app_tenants = __webpack_require__(62168);
// EXTERNAL MODULE: ./build/src/app/work-then-end.js
var work_then_end = __webpack_require__(77282);
;// CONCATENATED MODULE: ./build/src/app/tenant-session.js













/**
 * Does some work as one tenant, and ends its connections.
 * @throws SpendlogError INPUT_INVALID where it is not clear which tenant
 */
async function asTenant(options, environment, work) {
    const file = await (0,load_config/* loadConfig */.Z9)(environment.workingFolder, options.config, options.environment);
    return asTenantOf(file, (0,app_tenants/* oneTenantId */.Mq)(file, options.tenant, environment), options, environment, work);
}
/** The same, where the configuration is read and the tenant chosen. */
async function asTenantOf(file, id, options, environment, work) {
    (0,own_repository/* refuseOtherRepository */.l)(file, [id], environment);
    const config = (0,app_tenants/* configOfTenant */.Yg)(file, id);
    const opened = {};
    const access = () => {
        opened.access ??= openAccess(config, id, options, environment);
        return opened.access;
    };
    const chosen = options.store ?? config.store;
    const remembers = chosen.kind === 'artifact' && chosen.remember;
    const store = openStore(chosen, id, environment, async (asked) => (await access()).signedIn.credentials(asked));
    const session = { id, config, store, remembers, runStore: openRunStore(store, id, environment), access };
    return (0,work_then_end/* workThenEnd */.e)(environment.log, () => work(session), [() => store.close()]);
}
async function openAccess(config, id, inputs, { environment, clock, random, maskSecret, progress, signal }) {
    const ports = { clock, random, maskSecret, signal };
    const options = { ...ports, inputs, environment };
    const written = (0,app_tenants/* tenantConfig */.RV)(config, id);
    progress.step(`Signing in to AWS as ${id}`);
    const first = await openFirstSession(options, written && (0,tenants/* literalRole */.GE)(written));
    const { tenant, costs, budgets } = written
        ? (0,tenants/* tenantSettings */.sX)(config, written, await readParameters(first, (0,tenant_parameters/* parametersOf */.m)(written), { ...ports, hideInLogs: platform_redact/* registerSecret */.c }))
        : (0,tenants/* defaultTenant */.WV)(config);
    if (tenant.externalId !== null && isRunnerMask(tenant.externalId))
        maskSecret(tenant.externalId);
    return {
        tenant,
        config: { ...config, costs, budgets: [...budgets] },
        signedIn: await signIn({ ...options, tenant, first }),
    };
}


/***/ }),

/***/ 77282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ workThenEnd)
/* harmony export */ });
/**
 * Does some work, then ends what it used, all of it. Of several errors the first is thrown, which is the one of the
 * work where it has one; the others are logged.
 */
async function workThenEnd(log, work, endings) {
    const [done] = await Promise.allSettled([work()]);
    const errors = done.status === 'rejected' ? [done.reason] : [];
    for (const end of endings) {
        try {
            await end();
        }
        catch (error) {
            errors.push(error);
        }
    }
    const [first, ...others] = errors;
    for (const error of others) {
        log.write('warn', 'What the work used did not end well', {
            reason: error instanceof Error ? error.message : String(error),
        });
    }
    if (done.status === 'rejected')
        throw done.reason;
    if (errors.length > 0)
        throw first;
    return done.value;
}


/***/ }),

/***/ 84487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parametersOf),
/* harmony export */   z: () => (/* binding */ withParameters)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _parameter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9523);
/* harmony import */ var _plain_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(434);
/* harmony import */ var _tenant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75930);




/** Where a tenant's values may be parameters. Its id, repository and figures are needed before anybody signs in. */
const TEXTS = [
    'name',
    'role',
    'accountRole',
    'externalId',
    'accounts',
    'organization',
    'regions',
    'owners',
];
/** Names of the SSM parameters a tenant refers to, each once, ascending; to be read before `withParameters`. */
function parametersOf(tenant) {
    const { exports = [], region } = tenant.costs ?? {};
    const texts = textsIn([TEXTS.map((key) => tenant[key]), exports, region]);
    return [...new Set(texts.flatMap((text) => (0,_parameter_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterName */ .x)(text) ?? []))].sort();
}
/**
 * The tenant with the values of its parameters, held against what each key expects.
 * @param values By parameter name. They may be secrets: no message shows one.
 * @throws SpendlogError INPUT_INVALID
 */
function withParameters(tenant, values) {
    if (parametersOf(tenant).length === 0)
        return tenant;
    const value = (text) => readValue(tenant.id, text, values);
    const written = TEXTS.flatMap((key) => (tenant[key] === undefined ? [] : [[key, tenant[key]]]));
    const checked = _tenant_js__WEBPACK_IMPORTED_MODULE_2__/* .tenants */ .kY.safeParse([
        { id: tenant.id, ...Object.fromEntries(written.map(([key, given]) => [key, replaced(given, value)])) },
    ]);
    const [read] = checked.data ?? [];
    if (!read)
        throw unfit(tenant.id, checked.error?.issues ?? []);
    return { ...tenant, ...read, ...costsWith(tenant, value) };
}
function costsWith({ costs }, value) {
    if (!costs)
        return {};
    const { exports, region } = costs;
    return {
        costs: {
            ...costs,
            ...(exports ? { exports: exports.map(value) } : {}),
            ...(region === undefined ? {} : { region: value(region) }),
        },
    };
}
function readValue(tenant, text, values) {
    const name = (0,_parameter_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterName */ .x)(text);
    if (name === null)
        return text;
    const value = values.get(name)?.trim();
    if (value && (0,_parameter_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterName */ .x)(value) === null)
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', `The parameter ${name} of tenant ${tenant} ${value === undefined ? 'was not read' : 'is empty or names another parameter'}.`, 'Put the value itself into the parameter.');
}
function replaced(given, value) {
    if (typeof given === 'string')
        return value(given);
    if (Array.isArray(given))
        return given.map((one) => replaced(one, value));
    if (typeof given !== 'object' || given === null)
        return given;
    return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, replaced(one, value)]));
}
function textsIn(given) {
    if (typeof given === 'string')
        return [given];
    return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : [];
}
function unfit(tenant, issues) {
    const lines = issues.map((issue) => `  ${issue.path.slice(1).map(String).join('.')}: ${(0,_plain_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMessage */ .C)(issue)}`);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', [`Values that tenant ${tenant} has from SSM Parameter Store do not fit:`, ...lines].join('\n'), 'Correct the parameters that spendlog.yml names with ssm: at these keys.');
}


/***/ }),

/***/ 32460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WV: () => (/* binding */ defaultTenant),
  GE: () => (/* binding */ literalRole),
  sX: () => (/* binding */ tenantSettings)
});

// EXTERNAL MODULE: ./build/src/config/costs.js
var costs = __webpack_require__(7454);
// EXTERNAL MODULE: ./build/src/config/parameter.js
var parameter = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/config/tenant.js
var tenant = __webpack_require__(75930);
;// CONCATENATED MODULE: ./build/src/config/tenant-of.js

/** What holds where no tenant is configured: the account that is signed in to. */
const DEFAULT_TENANT = {
    id: 'default',
    role: null,
    accountRole: null,
    externalId: null,
    accounts: { kind: 'signed-in' },
    regions: null,
    owners: [],
    slaHours: null,
    repository: null,
    sharedAudience: false,
};
/**
 * A tenant as the file describes it.
 * @param read With the values of its parameters filled in; `null`: the one of a file without tenants.
 */
function tenantOf(read) {
    if (read === null)
        return DEFAULT_TENANT;
    return {
        id: read.id,
        role: read.role ?? null,
        accountRole: read.accountRole ?? null,
        externalId: read.externalId ?? null,
        accounts: selectionOf(read),
        regions: read.regions ?? null,
        owners: read.owners ?? [],
        slaHours: read.slaHours ?? null,
        repository: read.repository ?? null,
        sharedAudience: read.sharedAudience ?? false,
    };
}
function selectionOf({ accounts, organization }) {
    if (accounts)
        return { kind: 'listed', accounts: accounts.map(accountOf) };
    return { kind: 'organization', include: organization?.include ?? [], exclude: organization?.exclude ?? [] };
}
function accountOf(account) {
    const id = (0,tenant/* accountIdOf */.Ow)(account);
    return { id, name: typeof account === 'string' ? id : (account.name ?? id) };
}

// EXTERNAL MODULE: ./build/src/config/tenant-parameters.js
var tenant_parameters = __webpack_require__(84487);
;// CONCATENATED MODULE: ./build/src/config/tenants.js




/** Its role where the file itself names it: the parameters of a tenant are read with it. `null`: absent, or a parameter. */
function literalRole({ role }) {
    return role !== undefined && (0,parameter/* parameterName */.x)(role) === null ? role : null;
}
/** Without tenants in the file there is one, with the settings of the file. */
function defaultTenant({ costs, budgets }) {
    const tenant = tenantOf(null);
    return { tenant, name: tenant.id, costs, budgets };
}
/**
 * @param parameters Values of `parametersOf(tenant)` by name.
 * @throws SpendlogError INPUT_INVALID where a value is missing or does not fit
 */
function tenantSettings(config, tenant, parameters) {
    const read = (0,tenant_parameters/* withParameters */.z)(tenant, parameters);
    return {
        tenant: tenantOf(read),
        name: read.name ?? read.id,
        costs: (0,costs/* costsOf */.AR)(config.costs, read.costs),
        budgets: read.budgets ?? config.budgets,
    };
}


/***/ }),

/***/ 18925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ backoffDelay)
/* harmony export */ });
/**
 * Full jitter: anywhere between nothing and the exponential bound, so that callers who were refused together
 * do not come back together. `retry` counts from 1.
 */
function backoffDelay({ base, cap }, retry, random) {
    const bound = Math.min(cap, base * 2 ** (Math.max(1, retry) - 1));
    return Math.floor(random() * bound);
}


/***/ }),

/***/ 49932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hexOf),
/* harmony export */   w: () => (/* binding */ bytesOfHex)
/* harmony export */ });
/** Bytes as lower-case hex. */
function hexOf(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
/** The bytes of an even number of hexadecimal digits. */
function bytesOfHex(hex) {
    return Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}


/***/ }),

/***/ 14676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf),
/* harmony export */   f: () => (/* binding */ LEDGER_STATES)
/* harmony export */ });
/** The one state in which every planned read ends: nothing that was not looked at reads as nothing found. */
const LEDGER_STATES = ['ok', 'empty', 'denied', 'throttled', 'failed', 'skipped'];
function coverageOf(rows) {
    const byState = {
        ok: 0,
        empty: 0,
        denied: 0,
        throttled: 0,
        failed: 0,
        skipped: 0,
    };
    for (const row of rows)
        byState[row.state] += 1;
    const planned = rows.length;
    return { planned, byState, ratio: planned === 0 ? null : (byState.ok + byState.empty) / planned };
}


/***/ }),

/***/ 19529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ subtractMoney),
/* harmony export */   D: () => (/* binding */ ratioOfMoney),
/* harmony export */   M9: () => (/* binding */ sumMoney),
/* harmony export */   Qb: () => (/* binding */ compareMoney),
/* harmony export */   SG: () => (/* binding */ moneyToJson),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   Vg: () => (/* binding */ zeroMoney),
/* harmony export */   XL: () => (/* binding */ sumKnownMoney),
/* harmony export */   XZ: () => (/* binding */ splitMoney),
/* harmony export */   Ze: () => (/* binding */ negateMoney),
/* harmony export */   Zx: () => (/* binding */ multiplyMoney),
/* harmony export */   cY: () => (/* binding */ amountText),
/* harmony export */   f9: () => (/* binding */ isZeroMoney),
/* harmony export */   jQ: () => (/* binding */ moneyToNumber),
/* harmony export */   m6: () => (/* binding */ absoluteMoney),
/* harmony export */   qy: () => (/* binding */ addMoney)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);

function money(amount, currency) {
    return { amount: typeof amount === 'string' ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(amount) : amount, currency };
}
function zeroMoney(currency) {
    return { amount: _decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2, currency };
}
function addMoney(a, b) {
    return { amount: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .addDecimal */ .vE)(a.amount, b.amount), currency: sameCurrency(a, b) };
}
function subtractMoney(a, b) {
    return addMoney(a, negateMoney(b));
}
function negateMoney(a) {
    return { amount: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .negateDecimal */ .On)(a.amount), currency: a.currency };
}
function multiplyMoney(a, factor) {
    return { amount: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .multiplyDecimal */ .Yd)(a.amount, factor), currency: a.currency };
}
function sumMoney(amounts, currency) {
    let total = zeroMoney(currency);
    for (const amount of amounts)
        total = addMoney(total, amount);
    return total;
}
/** The sum of what is known; `null` when nothing is. */
function sumKnownMoney(amounts, currency) {
    let total = null;
    for (const amount of amounts)
        if (amount)
            total = addMoney(total ?? zeroMoney(currency), amount);
    return total;
}
function absoluteMoney(a) {
    return a.amount.units < 0n ? negateMoney(a) : a;
}
function compareMoney(a, b) {
    sameCurrency(a, b);
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(a.amount, b.amount);
}
function isZeroMoney(a) {
    return a.amount.units === 0n;
}
/** `a ÷ b` at 34 digits; `null` when `b` is zero. */
function ratioOfMoney(a, b) {
    sameCurrency(a, b);
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .divideDecimal */ .rE)(a.amount, b.amount);
}
/**
 * Splits an amount in proportion to non-negative weights so that the parts add up to it exactly.
 * Shares are cut at `scale` digits (at least the amount's own); what is left goes one unit at a time
 * to the largest fractions, ties to the earlier part. `null` when all weights are zero.
 */
function splitMoney(total, weights, scale = 9) {
    const fine = Math.max(scale, (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .trimDecimal */ .sz)(total.amount).scale);
    const units = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsAt */ .$j)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .trimDecimal */ .sz)(total.amount), fine);
    const shares = splitUnits(units < 0n ? -units : units, weights);
    if (!shares)
        return null;
    return shares.map((share) => ({
        amount: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .trimDecimal */ .sz)({ units: units < 0n ? -share : share, scale: fine }),
        currency: total.currency,
    }));
}
function splitUnits(units, weights) {
    const scale = Math.max(0, ...weights.map((weight) => weight.scale));
    const parts = weights.map((weight) => (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsAt */ .$j)(weight, scale));
    const sum = parts.reduce((total, part) => total + part, 0n);
    if (sum === 0n)
        return null;
    const shares = parts.map((part) => (units * part) / sum);
    const left = Number(units - shares.reduce((total, share) => total + share, 0n));
    const byFraction = parts
        .map((part, index) => ({ index, fraction: (units * part) % sum }))
        .sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1));
    const lucky = new Set(byFraction.slice(0, left).map(({ index }) => index));
    return shares.map((share, index) => (lucky.has(index) ? share + 1n : share));
}
/** Exact plain text, e.g. `354.5`. */
function amountText(a) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(a.amount);
}
function moneyToJson(a) {
    return { amount: amountText(a), currency: a.currency };
}
/** The nearest double; for display, charts and statistics only. */
function moneyToNumber(a) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalToNumber */ ._A)(a.amount);
}
function sameCurrency(a, b) {
    if (a.currency !== b.currency)
        throw new TypeError(`Cannot mix ${a.currency} and ${b.currency}`);
    return a.currency;
}


/***/ }),

/***/ 66772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NotDelivered),
/* harmony export */   s: () => (/* binding */ isNotDelivered)
/* harmony export */ });
/** Thrown by a {@link Sending} whose destination certainly did not take it: refused, not reached, over a limit. */
class NotDelivered extends Error {
    name = 'NotDelivered';
    /** `true`: a limit, and the next run goes on with it. */
    postponed;
    constructor(reason, options = {}) {
        super(reason, options);
        this.postponed = options.postponed ?? false;
    }
}
function isNotDelivered(value) {
    return value instanceof Error && value.name === 'NotDelivered';
}


/***/ }),

/***/ 73529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** `undefined`, which no JSON text stands for, where the text is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 89706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sha256OfText),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49932);

/** SHA-256 of bytes, as 64 hexadecimal digits. */
async function sha256(bytes) {
    return (0,_hex_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
function sha256OfText(text) {
    return sha256(new TextEncoder().encode(text));
}


/***/ }),

/***/ 59284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isStoreKey)
/* harmony export */ });
const KEY_PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
/**
 * Whether a text can name an object in every store: parts of ASCII letters, digits, `.`, `_` and `-`, divided by
 * single slashes. Nothing in it is an escape, a control character or a step up (`..`), as text or encoded.
 */
function isStoreKey(key) {
    const parts = key.split('/');
    return (key.length <= 512 &&
        parts.length > 1 &&
        parts.every((part) => KEY_PART.test(part) && !part.includes('..')));
}


/***/ }),

/***/ 73217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDone)
/* harmony export */ });
function isDone({ reads, checks }) {
    const read = reads.every(({ state }) => state === 'ok' || state === 'empty');
    return read && !checks.some((check) => check.state === 'not-evaluated' && check.fault);
}


/***/ }),

/***/ 96630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   Ko: () => (/* binding */ toSpendlogError),
/* harmony export */   ZR: () => (/* binding */ awsErrorFacts)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _property_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61244);


function awsErrorFacts(error) {
    const metadata = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, '$metadata');
    const status = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(metadata, 'httpStatusCode');
    const attempts = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(metadata, 'attempts');
    return {
        name: text((0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'name')),
        message: text((0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'message')),
        status: typeof status === 'number' ? status : null,
        attempts: typeof attempts === 'number' ? attempts : 1,
    };
}
/** Says what failed and what to do. The SDK's own message stays in `cause`: it may carry ARNs and account ids. */
function toSpendlogError(error, call) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T)
        return error;
    const facts = awsErrorFacts(error);
    const options = { cause: error };
    if (isMissingCredentials(facts))
        return missingCredentials(call, options);
    if (isExpired(facts))
        return expired(call, options);
    if (isDenied(facts))
        return denied(call, options);
    if (THROTTLED.has(facts.name) || facts.status === 429)
        return throttled(call, facts, options);
    return unavailable(call, facts, options);
}
const THROTTLED = new Set([
    'LimitExceededException',
    'RequestLimitExceeded',
    'SlowDown',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
]);
function isDenied({ name, status }) {
    return (status === 403 || /^(AccessDenied|AccessDeniedException|Forbidden|UnauthorizedOperation)$/.test(name));
}
function isMissingCredentials({ name }) {
    return name === 'CredentialsProviderError' || name === 'TokenProviderError';
}
function isExpired({ name }) {
    return /^(ExpiredToken|ExpiredTokenException|RequestExpired|InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException)$/.test(name);
}
function missingCredentials({ service }, options) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', `There are no AWS credentials to read ${service} with.`, 'Sign in (`aws sso login` on your machine; OIDC in GitHub Actions, with `permissions: { id-token: write }` and a role as docs/sign-in.md shows), or read an export with --costs <path>, or see the sample with --sample.', options);
}
function expired({ service }, options) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', `AWS did not accept the credentials for ${service}: they are expired or not valid.`, 'Sign in again (`aws sso login`, or a new OIDC session in GitHub Actions), and check the clock of this machine.', options);
}
function denied({ service, subject, actions }, options) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('AWS_ACCESS_DENIED', `AWS denied reading ${subject} from ${service}.`, `Allow ${actions.join(', ')} for the role or user that is signed in; a service control policy can deny it as well.`, { ...options, missingPermissions: actions.map(actionAlone) });
}
/** Without the words on when it is needed. */
function actionAlone(action) {
    return action.replace(/ .*$/s, '');
}
function throttled({ service }, { attempts }, options) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('AWS_THROTTLED', `${service} refused ${attempts} attempts because too many requests were made in a short time.`, 'Another program may be asking as well. Run again in a few minutes; what was read is kept.', options);
}
function unavailable({ service, subject }, { name, status }, options) {
    const what = name === '' ? 'an unknown error' : plain(name);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('AWS_UNAVAILABLE', `Reading ${subject} from ${service} failed with ${what}${status === null ? '' : ` (HTTP ${status})`}.`, 'Check the network and proxy settings, then run again; what was read is kept.', options);
}
/** Error names come from the network: only what a name may hold is shown. */
function plain(name) {
    return name.replace(/[^A-Za-z0-9_.]/g, '').slice(0, 80);
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ deadlineOf),
/* harmony export */   Gm: () => (/* binding */ SIGN_IN_DEADLINES),
/* harmony export */   ry: () => (/* binding */ clientSettings)
/* harmony export */ });
const SIGN_IN_DEADLINES = { connection: 3_000, request: 10_000, total: 30_000 };
/** Configuration of an SDK client for the few calls that come before collecting. Endpoints follow `AWS_ENDPOINT_URL`. */
function clientSettings({ region, credentials, deadlines }) {
    const sockets = { maxSockets: 4, keepAlive: true };
    return {
        region,
        ...(credentials ? { credentials } : {}),
        // Retried by `retried`, whose pauses follow the clock that is given.
        maxAttempts: 1,
        requestHandler: {
            connectionTimeout: deadlines.connection,
            requestTimeout: deadlines.request,
            socketTimeout: deadlines.request,
            throwOnRequestTimeout: true,
            httpAgent: sockets,
            httpsAgent: sockets,
        },
    };
}
/** Ends one attempt at its deadline, or with the run. */
function deadlineOf({ total }, signal) {
    const deadline = AbortSignal.timeout(total);
    return signal ? AbortSignal.any([signal, deadline]) : deadline;
}


/***/ }),

/***/ 19316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ isRegionDisabledName),
/* harmony export */   Je: () => (/* binding */ isExpiredName),
/* harmony export */   Kx: () => (/* binding */ isPoisonName),
/* harmony export */   Yg: () => (/* binding */ isNotAvailableName),
/* harmony export */   ZQ: () => (/* binding */ isDeniedName),
/* harmony export */   gj: () => (/* binding */ isNotEnabledName),
/* harmony export */   ol: () => (/* binding */ isThrottledName),
/* harmony export */   so: () => (/* binding */ isUnavailableName),
/* harmony export */   vp: () => (/* binding */ isSkewedName)
/* harmony export */ });
/** What AWS calls its refusals, sorted by what they mean for a read. One place, since both retrying and the ledger decide on them. */
/** Beside those that the SDK knows as throttling. */
const THROTTLED = /^(Bandwidth|EC2Throttled|LimitExceeded|PriorRequestNotComplete|ProvisionedThroughputExceeded|RequestLimitExceeded|RequestThrottled|SlowDown|Throttl|TooManyRequests|TooManyUpdates)/;
/** The service is not well for the moment. Told with a 5xx, or in the body of an answer with any other status. */
const UNAVAILABLE = /^(InternalError|InternalErrorException|InternalFailure|InternalFailureException|InternalServerError|InternalServerErrorException|InternalServerException|InternalServiceError|InternalServiceErrorException|InternalServiceException|RequestTimeout|RequestTimeoutException|ServerInternalException|ServiceUnavailable|ServiceUnavailableException|Unavailable)$/;
const DENIED = /^(AccessDenied|AccessDeniedException|AccessDeniedForDependencyException|AuthorizationError|AuthorizationErrorException|Forbidden|ForbiddenException|Client\.UnauthorizedOperation|NotAuthorized|UnauthorizedException|UnauthorizedOperation|UnauthorizedAccess)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired|ExpiredCredentials)$/;
const SKEWED = /^(RequestTimeTooSkewed|RequestInTheFuture|RequestExpired|InvalidSignatureException|SignatureDoesNotMatch)$/;
/** The keys are not valid in this region: an opt-in region that is off, or global session tokens used in one. */
const REGION_DISABLED = /^(AuthFailure|InvalidClientTokenId|UnrecognizedClientException|RegionDisabledException|OptInRequired|InvalidRegion)$/;
/** The account has to switch the service on first. */
const NOT_ENABLED = /^(OptInRequired|OptInRequiredException|SubscriptionRequiredException|NotOptedInException|AWSOrganizationsNotInUseException)$/;
/** The service, or this operation of it, does not exist there. */
const NOT_AVAILABLE = /^(UnknownOperationException|UnsupportedOperation|UnsupportedOperationException|InvalidAction|UnsupportedActionException|UnsupportedRegionException|NotImplemented)$/;
/** The same request fails again: our input, or theirs, is wrong. */
const POISON = /^(ValidationException|ValidationError|InvalidRequestException|InvalidInputException|BadRequestException|MalformedQueryString|MissingParameter|MissingRequiredParameterException|SerializationException|UnknownParameter|TypeNotFoundException|InvalidParameter\w*|InvalidQueryParameter)$/;
const isThrottledName = (name) => THROTTLED.test(name);
const isUnavailableName = (name) => UNAVAILABLE.test(name);
const isDeniedName = (name) => DENIED.test(name);
const isExpiredName = (name) => EXPIRED.test(name);
const isSkewedName = (name) => SKEWED.test(name);
const isRegionDisabledName = (name) => REGION_DISABLED.test(name);
const isNotEnabledName = (name) => NOT_ENABLED.test(name);
const isNotAvailableName = (name) => NOT_AVAILABLE.test(name);
const isPoisonName = (name) => POISON.test(name);


/***/ }),

/***/ 54988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ retried)
/* harmony export */ });
/** After the first attempt. Sign-in is asked by all jobs of a matrix at once, so it gets more than the usual three. */
const SIGN_IN_RETRIES = 5;
const BASE_MS = 500;
const CAP_MS = 10_000;
/** Tries again while `transient` says so, each time after a pause drawn from the whole interval (full jitter). */
async function retried(attempt, transient, { clock, random, signal }) {
    for (let retry = 0;; retry += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            if (retry >= SIGN_IN_RETRIES || signal?.aborted || !transient(error))
                throw error;
        }
        await clock.sleep(random() * Math.min(CAP_MS, BASE_MS * 2 ** retry), signal);
    }
}


/***/ }),

/***/ 94867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60416);


const ROLE = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/(?<name>[\w+=,.@/-]+)$/;
/** @throws SpendlogError INPUT_INVALID */
function parseRoleArn(arn) {
    const { partition, account, name } = ROLE.exec(arn)?.groups ?? {};
    if (partition && account && name)
        return { partition, account, name };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', `${JSON.stringify((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(arn).slice(0, 200))} is not the ARN of a role.`, 'Write it as arn:aws:iam::<account id>:role/<name>, as the IAM console shows it.');
}
function roleArn({ partition, account, name }) {
    return `arn:${partition}:iam::${account}:role/${name}`;
}
/** A region of the partition whose STS can be asked where nobody named one. */
function homeRegion(partition) {
    if (partition === 'aws-cn')
        return 'cn-north-1';
    return partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1';
}
const MAX_SESSION_NAME = 64;
/** Session names appear in CloudTrail. What AWS does not allow in them becomes `-`; the start, which tells most, is kept. */
function sessionName(wanted) {
    const allowed = wanted.replace(/[^A-Za-z0-9_+=,.@-]+/g, '-').slice(0, MAX_SESSION_NAME);
    return allowed.length >= 2 ? allowed : `spendlog-${allowed}`;
}


/***/ }),

/***/ 71933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96630);
/* harmony import */ var _error_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19316);



/** STS could not reach GitHub's keys: it says so with a code of its own, or only in words. */
const NO_KEYS = /retrieve verification key|IDPCommunicationError/i;
/** Whether the same request may succeed in a moment. Never where AWS says no. */
function isTransient(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T)
        return false;
    const { name, message, status } = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorFacts */ .ZR)(error);
    if ((0,_error_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isThrottledName */ .ol)(name) || NO_KEYS.test(`${name} ${message}`))
        return true;
    if (status !== null)
        return status === 429 || status >= 500;
    return isFromTheWire(error) && name !== 'CredentialsProviderError' && name !== 'TokenProviderError';
}
/** The SDK marks what happened on the way to AWS; an error without the mark is a mistake in a program. */
function isFromTheWire(error) {
    return typeof error === 'object' && error !== null && '$metadata' in error;
}


/***/ }),

/***/ 41384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26699);



/**
 * Makes a folder and its missing parents, and returns those it made, the outermost first. One by one, because Node's
 * own recursive `mkdir` tries for ever where the system says of a parent that it is there and of the folder that its
 * parent is not (`/proc`).
 */
async function makeFolder(path) {
    const missing = await missingFolders(path);
    for (const folder of missing)
        await makeOne(folder);
    return missing;
}
async function missingFolders(path) {
    const found = await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .absentAsNull */ .r)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (found || parent === path)
        return [];
    return [...(await missingFolders(parent)), path];
}
/** Somebody else may have made it meanwhile. */
async function makeOne(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (!(await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .absentAsNull */ .r)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)))?.isDirectory())
            throw error;
    }
}


/***/ }),

/***/ 35816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ eachZipFile)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);

/**
 * Hands the files of a ZIP archive on, one after the other, without its folders. yauzl refuses steps up and absolute
 * names by itself, and checks each size against the directory; how much may be unpacked is for the caller to count.
 */
async function eachZipFile(path, { most, tooMany, strictFileNames }, take) {
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .openPromise */ .sO)(path, { autoClose: false, strictFileNames });
    try {
        if (zip.entryCount > most)
            throw tooMany();
        for await (const entry of zip.eachEntry()) {
            if (!entry.fileName.endsWith('/'))
                await take(zip, entry);
        }
    }
    finally {
        zip.close();
    }
}


/***/ }),

/***/ 43295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gzip),
/* harmony export */   k: () => (/* binding */ gunzip)
/* harmony export */ });
/* harmony import */ var _join_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86297);

async function gzip(bytes) {
    const parts = await collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')), Infinity);
    if (!parts)
        throw new TypeError('Nothing limits what is packed.');
    return parts;
}
/** `null` for bytes that are no gzip, are cut short or altered, or unpack to more than `maxBytes`. */
async function gunzip(bytes, maxBytes) {
    try {
        return await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')), maxBytes);
    }
    catch {
        return null;
    }
}
async function collect(stream, maxBytes) {
    const parts = [];
    let length = 0;
    for await (const part of stream) {
        length += part.length;
        if (length > maxBytes)
            return null;
        parts.push(part);
    }
    return (0,_join_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .joinBytes */ .m)(parts);
}


/***/ }),

/***/ 86297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ joinBytes)
/* harmony export */ });
/** The bytes of several arrays, one after the other. */
function joinBytes(parts) {
    const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}


/***/ }),

/***/ 98091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toPortableJson),
/* harmony export */   i: () => (/* binding */ fromPortableJson)
/* harmony export */ });
/**
 * JSON that loses nothing the model uses: amounts are made of bigint, rows from AWS may hold instants. Such a value
 * becomes an object with the one key `$`; an object that has that key itself is written as its entries, so that no
 * string from AWS can pose as a value of ours.
 */
function toPortableJson(value) {
    return textOf(value, LEVELS_BY_PART);
}
/** The value {@link toPortableJson} wrote. Throws a SyntaxError for anything else. */
function fromPortableJson(text) {
    return decoded(JSON.parse(text));
}
/** Down to the rows of the tables of a bill. */
const LEVELS_BY_PART = 5;
/** The outer levels part by part: there is no second copy of a large bill while its text is made. */
function textOf(value, levels) {
    if (levels > 0 && Array.isArray(value)) {
        return `[${value.map((part) => (isWritten(part) ? textOf(part, levels - 1) : 'null')).join(',')}]`;
    }
    if (levels > 0 && isOpen(value)) {
        const parts = Object.entries(value).filter(([, part]) => isWritten(part));
        return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${textOf(part, levels - 1)}`).join(',')}}`;
    }
    return JSON.stringify(encoded(value));
}
/** What JSON has a text for. */
function isWritten(value) {
    return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}
/** A plain object that is written under its own keys. */
function isOpen(value) {
    return typeof value === 'object' && value !== null && isPlain(value) && !Object.hasOwn(value, '$');
}
function encoded(value) {
    if (typeof value === 'bigint')
        return { $: ['bigint', String(value)] };
    // JSON has no text for these, nor for zero's sign.
    if (Object.is(value, -0))
        return { $: ['number', '-0'] };
    if (typeof value === 'number' && !Number.isFinite(value))
        return { $: ['number', String(value)] };
    if (value instanceof Date)
        return { $: ['instant', value.toISOString()] };
    if (Array.isArray(value))
        return value.map(encoded);
    if (typeof value !== 'object' || value === null)
        return value;
    if (!isPlain(value))
        throw new TypeError('Only plain objects can be stored.');
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    if (Object.hasOwn(value, '$'))
        return { $: ['entries', entries.map(([key, part]) => [key, encoded(part)])] };
    return Object.fromEntries(entries.map(([key, part]) => [key, encoded(part)]));
}
function decoded(value) {
    if (Array.isArray(value))
        return value.map(decoded);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first?.[0] === '$')
        return ours(first[1]);
    // Entries, not assignment: `__proto__` stays a name like any other.
    return Object.fromEntries(entries.map(([key, part]) => [key, decoded(part)]));
}
function ours(mark) {
    const [kind, value] = Array.isArray(mark) ? mark : [];
    if (kind === 'bigint' && typeof value === 'string')
        return BigInt(value);
    if (kind === 'number' && typeof value === 'string')
        return Number(value);
    if (kind === 'instant' && typeof value === 'string')
        return new Date(value);
    if (kind === 'entries' && Array.isArray(value))
        return Object.fromEntries(value.map(entry));
    throw new SyntaxError('Not a value of a stored document.');
}
function entry(pair) {
    if (!Array.isArray(pair) || typeof pair[0] !== 'string')
        throw new SyntaxError('Not an entry.');
    return [pair[0], decoded(pair[1])];
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ })

};
