export const id = 4985;
export const ids = [4985];
export const modules = {

/***/ 84985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ collectTenant)
});

// EXTERNAL MODULE: ./build/src/datasets/metrics/load-metrics.js + 2 modules
var load_metrics = __webpack_require__(6497);
// EXTERNAL MODULE: ./build/src/engine/attempt.js
var attempt = __webpack_require__(28377);
// EXTERNAL MODULE: ./build/src/engine/best-records.js
var best_records = __webpack_require__(41895);
;// CONCATENATED MODULE: ./build/src/core/call-guard.js
/** Thrown by a guard whose breaker is open: the read ends as `throttled`. */
class BreakerOpen extends Error {
    name = 'BreakerOpen';
}

;// CONCATENATED MODULE: ./build/src/engine/breaker.js
const BREAKER_SETTINGS = {
    consecutive: 5,
    window: 20,
    share: 0.5,
    openMs: 30_000,
    longestMs: 300_000,
};
/** A state machine on time that is passed in: milliseconds, from any start. */
function createBreaker(settings = BREAKER_SETTINGS) {
    let opened = 0;
    let period = 0;
    let failedProbes = 0;
    let openUntil = null;
    let probing = false;
    let consecutive = 0;
    let recent = [];
    const state = (now) => openUntil === null ? 'closed' : now < openUntil ? 'open' : 'half-open';
    const admits = (now) => state(now) === 'closed' || (state(now) === 'half-open' && !probing);
    function open(now) {
        opened += 1;
        period += 1;
        probing = false;
        openUntil = now + Math.min(settings.longestMs, settings.openMs * 2 ** failedProbes);
    }
    function close() {
        openUntil = null;
        period += 1;
        probing = false;
        failedProbes = 0;
        consecutive = 0;
        recent = [];
    }
    function remember(failed, now) {
        consecutive = failed ? consecutive + 1 : 0;
        recent = [...recent, failed].slice(-settings.window);
        const failures = recent.filter(Boolean).length;
        const tooMany = recent.length === settings.window && failures > settings.share * settings.window;
        if (consecutive >= settings.consecutive || tooMany)
            open(now);
    }
    function probeEnded(outcome, now) {
        probing = false;
        if (outcome === 'well')
            close();
        if (outcome !== 'failed')
            return;
        failedProbes += 1;
        open(now);
    }
    return {
        admits,
        enter(now) {
            if (!admits(now))
                return null;
            if (openUntil !== null)
                probing = true;
            return { period };
        },
        ended(ticket, outcome, now) {
            if (ticket.period !== period)
                return;
            if (openUntil !== null)
                probeEnded(outcome, now);
            else if (outcome !== 'neutral')
                remember(outcome === 'failed', now);
        },
        state,
        opened: () => opened,
    };
}

;// CONCATENATED MODULE: ./build/src/engine/call-rates.js
/**
 * By AWS's service id, of the services that units ask most; each of the others has the same rate. What sign-in and the bill ask is paced
 * where it is asked. The buckets belong to the account, and its production automation draws on them as well: we stay at a
 * quarter of what AWS documents, or say why not. Where AWS publishes nothing, the figure is a budget of our own.
 */
const CALL_RATES = {
    EC2: {
        perSecond: 5,
        burst: 25,
        reason: 'paged Describe calls refill 20 a second, burst 100 (EC2 API throttling)',
    },
    'Cost Explorer': {
        perSecond: 1,
        burst: 1,
        reason: 'not published; with what planning asks at the same time it stays below 5 a second',
    },
    CloudWatch: { perSecond: 12.5, burst: 12, reason: 'GetMetricData 50 a second (CloudWatch quotas)' },
    'CloudWatch Logs': {
        perSecond: 2.5,
        burst: 2,
        reason: 'DescribeLogGroups 10 a second (CloudWatch Logs quotas)',
    },
    Lambda: {
        perSecond: 3.75,
        burst: 4,
        reason: '15 a second over all calls but GetFunction and GetPolicy, not adjustable (Lambda quotas)',
    },
    ECS: {
        perSecond: 5,
        burst: 12,
        reason: 'reads of clusters refill 20 a second, burst 50 (request throttling for the ECS API)',
    },
    'Resource Explorer 2': {
        perSecond: 1.5,
        burst: 2,
        reason: 'all but Search 3 a second, not adjustable (its quotas); half of it, since automation seldom asks there',
    },
    'Resource Groups Tagging API': { perSecond: 3, burst: 3, reason: 'not published; a budget of our own' },
    CloudControl: {
        perSecond: 2,
        burst: 4,
        reason: 'not published; each call fans out to the service it lists',
    },
};
/** Of each service that has none of its own. */
const OTHER_RATE = {
    perSecond: 2,
    burst: 4,
    reason: 'a budget of our own for services of which a place asks little',
};

// EXTERNAL MODULE: ./build/src/engine/merge-breakers.js
var merge_breakers = __webpack_require__(63764);
;// CONCATENATED MODULE: ./build/src/engine/place-breakers.js

/**
 * A failure of one operation tells of the service only where another one failed as well since anything was answered: an operation
 * that is sick alone opens its own breaker, and all else goes on.
 */
function createPlaceBreakers(settings) {
    const service = createBreaker(settings);
    const operations = new Map();
    const failing = failingOperations();
    return {
        refusedBy(operation, now) {
            if (!service.admits(now))
                return 'service';
            return operations.get(operation)?.admits(now) === false ? 'operation' : null;
        },
        enter(operation, now) {
            const own = operations.get(operation) ?? createBreaker(settings);
            operations.set(operation, own);
            const ofService = service.enter(now);
            const ofOperation = own.enter(now);
            if (!ofService || !ofOperation)
                throw new TypeError('A breaker that refuses lets nobody in');
            return {
                ended(outcome, at) {
                    own.ended(ofOperation, outcome === 'unreachable' ? 'neutral' : outcome, at);
                    service.ended(ofService, failing.verdict(operation, outcome, ofService), at);
                },
            };
        },
        opened: () => [{ operation: null, breaker: service }, ...[...operations].map(asRow)].filter(({ breaker }) => breaker.opened() > 0),
    };
}
function asRow([operation, breaker]) {
    return { operation, breaker };
}
/** Operations that failed since the service last answered well, in the present period of its breaker. */
function failingOperations() {
    const failing = new Set();
    let current = 0;
    return {
        verdict(operation, outcome, { period }) {
            if (outcome === 'unreachable')
                return 'failed';
            if (outcome === 'neutral' || period < current)
                return 'neutral';
            if (period > current)
                failing.clear();
            current = period;
            if (outcome === 'failed')
                return failing.add(operation).size > 1 ? 'failed' : 'neutral';
            // Who answers one operation well is there: what failed before it was sick alone.
            failing.clear();
            return 'well';
        },
    };
}

;// CONCATENATED MODULE: ./build/src/engine/token-bucket.js
/** After a throttle the rate never falls below this share of the full one, so that work goes on. */
const LEAST_SHARE = 1 / 32;
/** Answers that lead from the least share back to the full rate: additive increase. */
const STEPS = 64;
/** Throttles of calls that were under way together count once. */
const DECREASE_PAUSE_MS = 1_000;
function createTokenBucket(rate, clock) {
    const waiting = [];
    let perSecond = rate.perSecond;
    let tokens = rate.burst;
    let filledAt = clock.now().getTime();
    let decreasedAt = Number.NEGATIVE_INFINITY;
    let serving = false;
    let pause = new AbortController();
    function fill() {
        const now = clock.now().getTime();
        tokens = Math.min(rate.burst, tokens + (Math.max(0, now - filledAt) * perSecond) / 1_000);
        filledAt = now;
        return now;
    }
    /** Ends early when nobody waits any more, so that no timer outlives the work. */
    async function untilNext() {
        pause = new AbortController();
        try {
            await clock.sleep(Math.ceil(((1 - tokens) * 1_000) / perSecond), pause.signal);
        }
        catch (error) {
            if (!pause.signal.aborted)
                throw error;
        }
    }
    async function serve() {
        serving = true;
        try {
            for (fill(); waiting.length > 0; fill()) {
                if (tokens >= 1) {
                    tokens -= 1;
                    waiting.shift()?.serve();
                }
                else
                    await untilNext();
            }
        }
        catch (error) {
            for (const { fail } of waiting.splice(0))
                fail(error);
        }
        finally {
            serving = false;
        }
    }
    return {
        take(signal) {
            return new Promise((resolve, reject) => {
                if (signal?.aborted)
                    return reject(signal.reason);
                const leave = () => {
                    waiting.splice(waiting.indexOf(waiter), 1);
                    reject(signal?.reason);
                    if (waiting.length === 0)
                        pause.abort();
                };
                const settled = (settle) => {
                    signal?.removeEventListener('abort', leave);
                    settle();
                };
                const waiter = {
                    serve: () => settled(resolve),
                    fail: (reason) => settled(() => reject(reason)),
                };
                waiting.push(waiter);
                signal?.addEventListener('abort', leave, { once: true });
                if (!serving)
                    void serve();
            });
        },
        throttled() {
            const now = fill();
            tokens = Math.min(tokens, 0);
            if (now - decreasedAt < DECREASE_PAUSE_MS)
                return;
            decreasedAt = now;
            perSecond = Math.max(rate.perSecond * LEAST_SHARE, perSecond / 2);
        },
        answered() {
            fill();
            perSecond = Math.min(rate.perSecond, perSecond + rate.perSecond / STEPS);
        },
        rate: () => perSecond,
    };
}

;// CONCATENATED MODULE: ./build/src/engine/call-guards.js






function callGuards({ clock, rates = {}, breaker: settings = {} }) {
    const guarded = new Map();
    const now = () => clock.now().getTime();
    function create(place) {
        const rate = rates[place.service] ?? CALL_RATES[place.service] ?? OTHER_RATE;
        const breakers = createPlaceBreakers({ ...BREAKER_SETTINGS, ...settings });
        return { place, breakers, guard: guardOf(place, breakers, createTokenBucket(rate, clock), now) };
    }
    return {
        guard(place) {
            const key = JSON.stringify([place.account, place.region, place.service]);
            const found = guarded.get(key) ?? create(place);
            guarded.set(key, found);
            return found.guard;
        },
        breakers: () => (0,merge_breakers/* mergeBreakers */.O)([...guarded.values()].flatMap((each) => rowsOf(each, now()))),
    };
}
function rowsOf({ place: { account, region, service }, breakers }, now) {
    return breakers.opened().map(({ operation, breaker }) => ({
        account,
        region,
        service,
        operation,
        opened: breaker.opened(),
        state: breaker.state(now),
    }));
}
function guardOf({ service, region }, breakers, bucket, now) {
    const refuseAtOpen = (operation) => {
        const open = breakers.refusedBy(operation, now());
        if (open === null)
            return;
        const calls = open === 'service' ? `to ${service}` : `of ${service}:${operation}`;
        throw new BreakerOpen(`No calls ${calls} in ${region}: too many failed there.`);
    };
    return {
        async enter(operation, signal) {
            // Looked at twice: nobody queues where a breaker is open, and one may open while one waits for a token.
            refuseAtOpen(operation);
            await bucket.take(signal);
            signal?.throwIfAborted();
            refuseAtOpen(operation);
            const ticket = breakers.enter(operation, now());
            return {
                ended(outcome) {
                    if (outcome === 'throttled')
                        bucket.throttled();
                    if (outcome === 'answered' || outcome === 'refused')
                        bucket.answered();
                    ticket.ended(VERDICTS[outcome], now());
                },
            };
        },
    };
}
/** A throttle is what pacing is for; whoever gives up after the last one says `failed`. */
const VERDICTS = {
    answered: 'well',
    refused: 'well',
    throttled: 'neutral',
    failed: 'failed',
    unreachable: 'unreachable',
    abandoned: 'neutral',
};

// EXTERNAL MODULE: ./build/src/engine/collect-units.js + 10 modules
var collect_units = __webpack_require__(70573);
// EXTERNAL MODULE: ./build/src/engine/units-of-places.js
var units_of_places = __webpack_require__(10706);
// EXTERNAL MODULE: ./build/src/platform/property.js
var property = __webpack_require__(61244);
;// CONCATENATED MODULE: ./build/src/platform/aws/call-errors.js
/** An answer that is not what the service says under its model: empty, cut off, not AWS's. Never to be read as "there are none". */
class BadAnswer extends Error {
    name = 'BadAnswer';
}
/** One attempt had no answer in time; another one may. Named as the SDK names its own. */
class AnswerTimeout extends Error {
    name = 'TimeoutError';
}
/** A call with all its attempts had no more time. */
class Deadline extends Error {
    name = 'Deadline';
}

// EXTERNAL MODULE: ./build/src/platform/aws/error-names.js
var error_names = __webpack_require__(19316);
;// CONCATENATED MODULE: ./build/src/platform/aws/attempt-failure.js




/**
 * No connection could be made: whatever is asked there gets no answer. A name that does not resolve is not among them: no
 * endpoint is there.
 */
const UNREACHABLE = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);
/** The connection broke: that may be so of one answer alone. */
const BROKEN = new Set([
    'ECONNABORTED',
    'ECONNRESET',
    'EPIPE',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ETIMEDOUT',
]);
/** Refusals that are over in a moment, though AWS answers them with a 4xx. */
const PASSING = /^(IDPCommunicationError|IDPCommunicationErrorException|PriorRequestNotComplete|TimeoutError)$/;
function attemptFailure(error) {
    const facts = factsOf(error);
    const as = (outcome, retry) => ({
        errorClass: facts.name,
        status: facts.status,
        outcome,
        retry,
    });
    if (error instanceof BreakerOpen)
        return as('refused', 'no');
    if (error instanceof Deadline || facts.name === 'AbortError')
        return as('failed', 'no');
    if ((0,error_names/* isThrottledName */.ol)(facts.name) || facts.status === 429)
        return as('throttled', 'throttled');
    if (facts.skewCorrected)
        return as('refused', 'transient');
    if ((0,error_names/* isExpiredName */.Je)(facts.name))
        return as('refused', 'renew');
    if (UNREACHABLE.has(facts.code))
        return as('unreachable', 'transient');
    return isFailure(error, facts) ? as('failed', 'transient') : as('refused', 'no');
}
function isFailure(error, { name, status, code, modelled }) {
    if (error instanceof BadAnswer || (0,error_names/* isUnavailableName */.so)(name) || PASSING.test(name) || BROKEN.has(code))
        return true;
    if (status === null)
        return false;
    // An answer that the SDK could not read: whatever its status says, the service did not say it.
    return status >= 500 || (status < 400 && !modelled);
}
function factsOf(error) {
    const metadata = (0,property/* property */.M)(error, '$metadata');
    const status = (0,property/* property */.M)(metadata, 'httpStatusCode');
    const code = (0,property/* property */.M)(error, 'code') ?? (0,property/* property */.M)((0,property/* property */.M)(error, 'cause'), 'code');
    return {
        name: attempt_failure_text((0,property/* property */.M)(error, 'name')),
        status: typeof status === 'number' ? status : null,
        skewCorrected: (0,property/* property */.M)(metadata, 'clockSkewCorrected') === true,
        code: attempt_failure_text(code),
        modelled: (0,property/* property */.M)(error, '$fault') !== undefined,
    };
}
function attempt_failure_text(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/src/platform/aws/call-scope.js

const callScope = new external_node_async_hooks_.AsyncLocalStorage();

// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-cjs/index.js
var dist_cjs = __webpack_require__(90690);
;// CONCATENATED MODULE: ./build/src/platform/aws/sdk-client.js


function isSdkClient(value) {
    const config = (0,property/* property */.M)(value, 'config');
    const protocol = (0,property/* property */.M)(config, 'protocol');
    return (typeof (0,property/* property */.M)(config, 'serviceId') === 'string' &&
        (protocol === undefined || typeof (0,property/* property */.M)(protocol, 'getShapeId') === 'function') &&
        typeof (0,property/* property */.M)(value, 'send') === 'function');
}
/** As in the API model, e.g. `DescribeVolumes`. */
function operationOf({ commandName }) {
    return (commandName ?? '').replace(/Command$/, '');
}
/** The place of the output in the SDK's schema of an operation, and of the member names in that of a structure. */
const OUTPUT = 5;
const MEMBERS = 4;
/** Whether the model's output has members; without a schema it is taken to have some. */
function hasOutputMembers(context) {
    const output = lazy((0,property/* property */.M)((0,property/* property */.M)(context[dist_cjs.SMITHY_CONTEXT_KEY], 'operationSchema'), OUTPUT));
    if (output === 'unit')
        return false;
    const members = (0,property/* property */.M)(output, MEMBERS);
    return !Array.isArray(members) || members.length > 0;
}
function lazy(value) {
    return typeof value === 'function' ? value() : value;
}

;// CONCATENATED MODULE: ./build/src/platform/aws/attempts.js




/** Stands inside the retries: each attempt waits for its turn, and the guard learns how it ended. */
function guardedAttempts(options) {
    const { guard, clock } = options;
    return (next, context) => async (args) => {
        const scope = currentScope();
        const operation = operationOf(context);
        const admitted = await guard.enter(operation, scope.signal);
        begun(options, scope, operation);
        const started = clock.now().getTime();
        try {
            const result = await next(args);
            checkHolds(result.output, `${options.serviceId}:${operation}`, context);
            admitted.ended('answered');
            scope.meter.attempted('answered');
            return result;
        }
        catch (error) {
            const failure = failureIn(scope, error);
            admitted.ended(failure.outcome);
            scope.meter.attempted(failure.counted);
            tell(options, scope, operation, failure, clock.now().getTime() - started);
            throw error;
        }
    };
}
/** A call counts with its first attempt: one that was never let in was not made. */
function begun({ serviceId, journal }, scope, operation) {
    scope.attempted += 1;
    if (scope.attempted > 1)
        return;
    journal.add(`${serviceId}:${operation}`);
    scope.meter.called(`${serviceId}:${operation}`);
}
function failureIn(scope, error) {
    const { outcome, errorClass, status } = attemptFailure(error);
    if (scope.signal.aborted)
        return { errorClass, status, outcome: 'abandoned', counted: 'abandoned' };
    // The breaker counts a call that throttling wore out; each throttle before that only slows the pace.
    const wornOut = outcome === 'throttled' && scope.attempted >= scope.attempts;
    return { errorClass, status, outcome: wornOut ? 'failed' : outcome, counted: outcome };
}
function tell({ log, serviceId }, { attempted }, operation, { errorClass, counted, status }, durationMs) {
    log.write('debug', `${serviceId}:${operation} failed`, {
        attempt: attempted,
        durationMs,
        errorClass,
        outcome: counted,
        ...(status === null ? {} : { status }),
    });
}
/** Calls come through the factory alone, which sets the scope. */
function currentScope() {
    const scope = callScope.getStore();
    if (!scope)
        throw new TypeError('An AWS client was used beside the factory that made it.');
    return scope;
}
/**
 * Operations for which an answer without any member says something. All others name at least their list, also an
 * empty one, or what was asked for.
 */
const MAY_HOLD_NOTHING = new Set([
    // A region without a default view: its one member, ViewArn, is absent.
    'Resource Explorer 2:GetDefaultView',
]);
function checkHolds(output, operation, context) {
    if (MAY_HOLD_NOTHING.has(operation) || !hasOutputMembers(context) || holdsAnything(output))
        return;
    throw new BadAnswer(`The answer to ${operation} holds nothing.`);
}
function holdsAnything(output) {
    return Object.entries(output).some(([name, value]) => name !== '$metadata' && value !== undefined);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var node_http_handler_dist_cjs = __webpack_require__(61279);
// EXTERNAL MODULE: ./build/src/core/backoff.js
var core_backoff = __webpack_require__(18925);
;// CONCATENATED MODULE: ./build/src/platform/aws/retry-strategy.js



/** The first attempt and three retries. */
const ATTEMPTS = 4;
const TRANSIENT = { base: 100, cap: 20_000 };
/** A throttled service needs its bucket to fill again, which a tenth of a second does not do. */
const THROTTLED = { base: 1_000, cap: 20_000 };
/** A service that asks for more than this is not waited for: the read ends, and may be taken up again later. */
const LONGEST_WAIT_MS = 60_000;
/**
 * How every client retries: exponential with full jitter, no shared quota that one sick call could drain for
 * the others, and waiting on the clock port, so that it ends with the call's signal.
 */
function createRetryStrategy({ clock, random, renew }) {
    return {
        async acquireInitialRetryToken() {
            return tokenOf(0);
        },
        async refreshRetryTokenForRetry(token, info) {
            const scope = callScope.getStore();
            const retry = token.getRetryCount() + 1;
            const failure = attemptFailure(info.error);
            // What is thrown here only ends the retries; the SDK reports the error of the last attempt.
            if (!scope || retry >= scope.attempts || failure.retry === 'no')
                throw new Error('Not to be retried.');
            if (failure.retry === 'renew') {
                if (scope.renewed)
                    throw new Error('Not to be retried.');
                scope.renewed = true;
                renew();
                return tokenOf(retry);
            }
            const backoff = failure.retry === 'throttled' ? THROTTLED : TRANSIENT;
            const asked = askedWait(info);
            if (asked > LONGEST_WAIT_MS)
                throw new Error('Not to be retried.');
            await clock.sleep(Math.max(asked, (0,core_backoff/* backoffDelay */.E)(backoff, retry, random)), scope.signal);
            return tokenOf(retry);
        },
        recordSuccess() { },
    };
}
/** The SDK turns Retry-After into a date a moment ago; whole seconds undo that. */
function askedWait({ retryAfterHint }) {
    if (!retryAfterHint)
        return 0;
    return Math.max(0, Math.ceil((retryAfterHint.getTime() - Date.now()) / 1_000) * 1_000);
}
function tokenOf(retries) {
    return { getRetryCount: () => retries, getRetryDelay: () => 0 };
}

;// CONCATENATED MODULE: ./build/src/platform/aws/client-configuration.js




const DEADLINES = { connection: 3_000, request: 30_000, total: 300_000 };
/** Connections are shared by the clients of all accounts: each request is signed for itself. */
function createAgents(maxSockets) {
    const settings = { keepAlive: true, maxSockets, scheduling: 'lifo' };
    return { httpAgent: new external_node_http_.Agent(settings), httpsAgent: new external_node_https_.Agent(settings) };
}
/** What every client of the SDK is made with. */
function clientConfiguration({ deadlines, agents, endpoint, ...settings }) {
    const { connection, request } = deadlines;
    return {
        ...settings,
        ...(endpoint === undefined ? {} : { endpoint }),
        maxAttempts: ATTEMPTS,
        logger: NO_LOGGER,
        // Made here, not by the client: that of Kinesis would speak HTTP/2, which heeds neither these deadlines nor these sockets.
        requestHandler: new node_http_handler_dist_cjs.NodeHttpHandler({
            connectionTimeout: connection,
            requestTimeout: request,
            socketTimeout: request,
            // Without it the SDK only warns, and the call hangs on.
            throwOnRequestTimeout: true,
            logger: NO_LOGGER,
            ...agents,
        }),
    };
}
const silent = () => { };
/** The SDK's own lines would go to the console, unredacted. */
const NO_LOGGER = { trace: silent, debug: silent, info: silent, warn: silent, error: silent };

;// CONCATENATED MODULE: ./build/src/platform/aws/clients-by-place.js
/** Places whose clients are kept. Those that were dropped are made again when needed: connections belong to the factory. */
const MOST_PLACES = 128;
/** The clients of a place by their class. The places used last are kept. */
function clientsByPlace() {
    const places = new Map();
    return ({ account, region }) => {
        const key = `${account}/${region}`;
        const found = places.get(key) ?? new Map();
        places.delete(key);
        places.set(key, found);
        for (const oldest of places.keys())
            if (places.size > MOST_PLACES)
                places.delete(oldest);
        return found;
    };
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/platform/aws/paid-answers.js



/**
 * Stands before each request of an attempt, retries included: a page that was paid for is not paid for again while the bill
 * cannot have changed, and none is asked beyond the cap. Outside of what makes sure that an answer is whole.
 * @throws SpendlogError BUDGET_EXCEEDED before the request that would exceed the cap
 */
function paidAnswers({ take, cache, scope }, account) {
    return (next) => async (args) => {
        const key = keyOf(args.request, [scope, account]);
        const kept = key === null ? null : await cache.get(key);
        if (kept !== null)
            return { response: { statusCode: 200, headers: {}, body: Buffer.from(kept) } };
        if (!take())
            throw capReached();
        callScope.getStore()?.meter.costExplorerAsked?.();
        const result = await next(args);
        const answer = wholeAnswer(result.response);
        if (key !== null && answer !== null)
            await cache.put(key, answer);
        return result;
    };
}
/** The operation and all that was asked of it; `null` for a request of another form, which is never answered from the cache. */
function keyOf(request, scope) {
    const target = (0,property/* property */.M)((0,property/* property */.M)(request, 'headers'), 'x-amz-target');
    const body = textOf((0,property/* property */.M)(request, 'body'));
    if (typeof target !== 'string' || body === null)
        return null;
    return JSON.stringify(['advisors', ...scope, target, body]);
}
function textOf(body) {
    if (typeof body === 'string')
        return body;
    return body instanceof Uint8Array ? new TextDecoder().decode(body) : null;
}
function wholeAnswer(response) {
    const status = (0,property/* property */.M)(response, 'statusCode');
    const isAnswer = typeof status === 'number' && status >= 200 && status < 300;
    return isAnswer ? textOf((0,property/* property */.M)(response, 'body')) : null;
}
function capReached() {
    return new errors/* SpendlogError */.T('BUDGET_EXCEEDED', 'Cost Explorer was not asked: the bill and the advisors together have reached costs.maxRequests.', 'Raise costs.maxRequests, or switch off what is not needed under advisors: pages that were answered are kept.');
}

;// CONCATENATED MODULE: ./build/src/platform/aws/renewable-credentials.js
/** Calls signed before a renewal may be refused after it: that does not call for another one. */
const PAUSE_MS = 10_000;
/** `source` keeps its credentials itself, and replaces them when it is asked with `forceRefresh`. */
function renewableCredentials(source, now) {
    let forceRefresh = false;
    let replacing = null;
    let renewedAt = Number.NEGATIVE_INFINITY;
    const provide = (asked) => {
        if (!forceRefresh)
            return replacing ?? source(asked);
        forceRefresh = false;
        const replaced = source({ ...asked, forceRefresh: true }).finally(() => {
            if (replacing === replaced)
                replacing = null;
        });
        replacing = replaced;
        return replaced;
    };
    return {
        provide: Object.assign(provide, { memoized: true }),
        renew() {
            if (now() - renewedAt < PAUSE_MS)
                return;
            renewedAt = now();
            forceRefresh = true;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/platform/aws/scoped-client.js


/** The same client with calls that are counted for one unit and end within its limits. Throws what ended them. */
function scopedClient(client, scope) {
    const send = (command, options) => sendWithin(client, scope, command, options);
    return new Proxy(client, {
        get: (target, key, receiver) => (key === 'send' ? send : Reflect.get(target, key, receiver)),
    });
}
async function sendWithin(client, { clock, meter, limits }, command, options = {}) {
    const { attempts, totalMs } = limits;
    const ended = new AbortController();
    const late = new AbortController();
    const expire = () => late.abort(new Deadline(`A call had no answer within ${totalMs / 1_000} s.`));
    clock.sleep(totalMs, ended.signal).then(expire, () => { });
    const signal = AbortSignal.any([late.signal, limits.signal, options.abortSignal].filter((each) => each !== undefined));
    try {
        return await callScope.run({ meter, attempts, signal, attempted: 0, renewed: false }, () => client.send(command, { ...options, abortSignal: signal }));
    }
    catch (error) {
        // The SDK tells that it was stopped, but not why.
        throw signal.aborted ? signal.reason : error;
    }
    finally {
        ended.abort();
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
;// CONCATENATED MODULE: ./build/src/platform/aws/answer-check.js


/**
 * The SDK reads an empty body, a proxy's page or a cut-off document with status 200 as an answer without
 * members, which looks like "there are none". Throws `BadAnswer` for those, and for a page whatever its status:
 * nobody at AWS wrote it. `error`: the service refused, though the status may say success.
 */
function checkAnswer(answer, expected) {
    const text = new TextDecoder().decode(answer.body).trim();
    if (/^<(?:!doctype )?html/i.test(text)) {
        throw new BadAnswer(`${expected.operation} was answered with a web page (HTTP ${answer.status}).`);
    }
    if (answer.status >= 300 || answer.headers['x-amzn-errortype'] !== undefined)
        return 'error';
    const { protocol } = expected;
    if (protocol === 'aws.protocols#ec2Query' || protocol === 'aws.protocols#awsQuery')
        return ofXml(text, expected);
    if (protocol === 'aws.protocols#restXml')
        return 'answer';
    return ofJson(text, expected);
}
const XML_ROOT = /^(?:<\?xml[^>]*\?>)?\s*(?:<!--[^>]*-->\s*)*<(?<root>[A-Za-z][\w.:-]*)[\s>]/;
/** Every answer of these protocols, also an empty one, names its operation and carries a request id. */
function ofXml(text, { protocol, operation, hasOutput }) {
    const root = XML_ROOT.exec(text)?.groups?.['root'];
    if (root === undefined)
        throw new BadAnswer(`${operation} was answered with something that is not XML.`);
    if (!text.endsWith(`</${root}>`))
        throw new BadAnswer(`The answer to ${operation} is cut off.`);
    if ((root === 'Response' || root === 'ErrorResponse') && /<Error>/.test(text))
        return 'error';
    if (root !== `${operation}Response`)
        throw new BadAnswer(`${operation} was answered with something else.`);
    if (!/<requestId>[^<]+<\/requestId>/i.test(text)) {
        throw new BadAnswer(`The answer to ${operation} carries no request id.`);
    }
    const nested = protocol === 'aws.protocols#awsQuery' && hasOutput;
    if (nested && !new RegExp(`<${operation}Result[\\s/>]`).test(text)) {
        throw new BadAnswer(`The answer to ${operation} carries no result.`);
    }
    return 'answer';
}
function ofJson(text, { operation, hasOutput }) {
    if (text === '' && !hasOutput)
        return 'answer';
    if (text === '')
        throw new BadAnswer(`The answer to ${operation} is empty.`);
    if (!text.startsWith('{'))
        throw new BadAnswer(`${operation} was answered with something that is not JSON.`);
    if (!text.endsWith('}'))
        throw new BadAnswer(`The answer to ${operation} is cut off.`);
    return isJsonError(text) ? 'error' : 'answer';
}
/** Errors are small; only what looks like one is parsed twice. */
function isJsonError(text) {
    if (text.length > 8_192 || !/"__type"/.test(text))
        return false;
    const type = Reflect.get(Object((0,parse_json/* parseJson */.q)(text)), '__type');
    return typeof type === 'string' && /(Exception|Error|Fault|Failure|Denied|Throttled)$/.test(type);
}

;// CONCATENATED MODULE: ./build/src/platform/aws/whole-answers.js




/** A page of any list is far below it. */
const LARGEST_BODY = 64 * 1024 * 1024;
/** Any status of a refusal: the SDK then looks for the error in the body. */
const BAD_REQUEST = 400;
/** Reads the body before the SDK does, within the attempt's deadline, and lets only a whole answer of this call through. */
function wholeAnswers({ requestMs, protocol, }) {
    return (next, context) => async (args) => {
        const deadline = startDeadline(requestMs);
        try {
            const result = await next(args);
            const { response } = result;
            if (!isRawResponse(response))
                return result;
            const body = await deadline.read(response.body);
            response.body = body;
            const verdict = checkAnswer({ status: response.statusCode, headers: response.headers, body }, { protocol, operation: operationOf(context), hasOutput: hasOutputMembers(context) });
            if (verdict === 'error' && response.statusCode < 300)
                response.statusCode = BAD_REQUEST;
            return result;
        }
        finally {
            deadline.end();
        }
    };
}
/** Real time, not the clock port: what hangs is a socket. */
function startDeadline(milliseconds) {
    let open = null;
    let passed = false;
    const late = () => new AnswerTimeout(`No whole answer within ${milliseconds} ms.`);
    const timer = setTimeout(() => {
        passed = true;
        open?.destroy(late());
    }, milliseconds);
    return {
        async read(body) {
            if (body instanceof Uint8Array)
                return body;
            if (!isBody(body))
                throw new BadAnswer('The answer has no body that can be read.');
            if (passed)
                body.destroy(late());
            open = body;
            return collect(body);
        },
        end: () => clearTimeout(timer),
    };
}
async function collect(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > LARGEST_BODY)
            throw new BadAnswer('The answer is larger than any page of a list can be.');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function isBody(value) {
    return value instanceof external_node_stream_.Readable;
}
function isRawResponse(value) {
    return typeof value === 'object' && value !== null && 'statusCode' in value && 'body' in value;
}

;// CONCATENATED MODULE: ./build/src/platform/aws/aws-clients.js









const MAX_SOCKETS = 64;
/** Of clients that do not tell: their answers are judged alike in all versions of it. */
const JSON_PROTOCOL = 'aws.protocols#awsJson1_0';
/**
 * Makes the SDK's clients, one for each account, region and service. Every attempt of every call waits for its
 * guard, ends at its deadlines, is judged before it is believed and is retried as `retry-strategy.ts` says.
 * For calls whose answer fits in memory: streams are read to their end.
 */
function createAwsClients(options) {
    const operations = new Set();
    const factory = createFactory(options, operations);
    const { clock } = options;
    const totalMs = options.deadlines?.total ?? DEADLINES.total;
    return {
        at(place, meter, limits = {}) {
            const scope = { clock, meter, limits: { attempts: ATTEMPTS, totalMs, ...limits } };
            return { client: (type) => scopedClient(factory.client(type, place), scope) };
        },
        operations: () => [...operations].sort(),
        close: factory.close,
    };
}
function createFactory(options, journal) {
    const agents = createAgents(options.maxSockets ?? MAX_SOCKETS);
    const credentialsOf = credentialsByAccount(options);
    const clientsIn = clientsByPlace();
    function make(type, place) {
        const { clock, random, deadlines, endpoint } = options;
        const { provide, renew } = credentialsOf(place.account);
        const made = construct(type, {
            region: place.region,
            credentials: provide,
            retryStrategy: createRetryStrategy({ clock, random, renew }),
            deadlines: { ...DEADLINES, ...deadlines },
            agents,
            endpoint,
        });
        protect(made, place, options, journal);
        return made;
    }
    return {
        client(type, place) {
            const clients = clientsIn(place);
            const found = clients.get(type);
            if (found instanceof type && isSdkClient(found))
                return found;
            const made = make(type, place);
            clients.set(type, made);
            return made;
        },
        close() {
            for (const agent of Object.values(agents))
                agent.destroy();
        },
    };
}
function credentialsByAccount({ clock, credentials }) {
    const known = new Map();
    const now = () => clock.now().getTime();
    return (account) => {
        const found = known.get(account) ?? renewableCredentials(credentials(account), now);
        known.set(account, found);
        return found;
    };
}
function construct(type, settings) {
    // Each class has a configuration type of its own, which only who imports the class can name.
    const made = new type(clientConfiguration(settings));
    if (!isSdkClient(made))
        throw new TypeError(`${type.name} is not a client of the AWS SDK.`);
    return made;
}
function protect(client, place, options, journal) {
    const { serviceId, protocol } = client.config;
    const guard = options.guard({ ...place, service: serviceId });
    const { clock, log } = options;
    const requestMs = options.deadlines?.request ?? DEADLINES.request;
    const { middlewareStack } = client;
    middlewareStack.addRelativeTo(guardedAttempts({ guard, clock, log, serviceId, journal }), {
        relation: 'after',
        toMiddleware: 'retryMiddleware',
        name: 'spendlogAttempt',
    });
    middlewareStack.add(wholeAnswers({ requestMs, protocol: protocol?.getShapeId() ?? JSON_PROTOCOL }), {
        step: 'deserialize',
        priority: 'low',
        name: WHOLE_ANSWER,
    });
    if (options.paid && serviceId === 'Cost Explorer') {
        middlewareStack.addRelativeTo(paidAnswers(options.paid, place.account), {
            relation: 'before',
            toMiddleware: WHOLE_ANSWER,
            name: 'spendlogPaidAnswer',
        });
    }
}
const WHOLE_ANSWER = 'spendlogWholeAnswer';

// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/platform/aws-errors.js
var aws_errors = __webpack_require__(96630);
;// CONCATENATED MODULE: ./build/src/platform/aws/check-actions/advisors.js
/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
const advisors = {
    // Compute Optimizer asks for the permission to list what it speaks of as well (its user guide, controlling access).
    'Compute Optimizer:GetAutoScalingGroupRecommendations': [
        'compute-optimizer:GetAutoScalingGroupRecommendations',
        'autoscaling:DescribeAutoScalingGroups',
    ],
    'Compute Optimizer:GetEBSVolumeRecommendations': [
        'compute-optimizer:GetEBSVolumeRecommendations',
        'ec2:DescribeVolumes',
    ],
    'Compute Optimizer:GetEC2InstanceRecommendations': [
        'compute-optimizer:GetEC2InstanceRecommendations',
        'ec2:DescribeInstances',
    ],
    'Compute Optimizer:GetECSServiceRecommendations': [
        'compute-optimizer:GetECSServiceRecommendations',
        'ecs:ListServices',
        'ecs:ListClusters',
    ],
    'Compute Optimizer:GetIdleRecommendations': ['compute-optimizer:GetIdleRecommendations'],
    'Compute Optimizer:GetLambdaFunctionRecommendations': [
        'compute-optimizer:GetLambdaFunctionRecommendations',
        'lambda:ListFunctions',
        'lambda:ListProvisionedConcurrencyConfigs',
    ],
    'Compute Optimizer:GetLicenseRecommendations': [
        'compute-optimizer:GetLicenseRecommendations',
        'ec2:DescribeInstances',
    ],
    'Compute Optimizer:GetRDSDatabaseRecommendations': [
        'compute-optimizer:GetRDSDatabaseRecommendations',
        'rds:DescribeDBInstances',
        'rds:DescribeDBClusters',
    ],
    'Cost Optimization Hub:GetPreferences': ['cost-optimization-hub:GetPreferences'],
    'Cost Optimization Hub:ListEnrollmentStatuses': ['cost-optimization-hub:ListEnrollmentStatuses'],
    'Cost Optimization Hub:ListRecommendations': ['cost-optimization-hub:ListRecommendations'],
    'Cost Optimization Hub:ListRecommendationSummaries': ['cost-optimization-hub:ListRecommendationSummaries'],
    'Budgets:DescribeBudgetNotificationsForAccount': ['budgets:ViewBudget'],
    'Budgets:DescribeBudgets': ['budgets:ViewBudget'],
    'Budgets:DescribeSubscribersForNotification': ['budgets:ViewBudget'],
    'Cost Explorer:GetAnomalies': ['ce:GetAnomalies'],
    'Cost Explorer:GetAnomalyMonitors': ['ce:GetAnomalyMonitors'],
    'Cost Explorer:GetAnomalySubscriptions': ['ce:GetAnomalySubscriptions'],
    'Cost Explorer:GetReservationCoverage': ['ce:GetReservationCoverage'],
    'Cost Explorer:GetReservationPurchaseRecommendation': ['ce:GetReservationPurchaseRecommendation'],
    'Cost Explorer:GetReservationUtilization': ['ce:GetReservationUtilization'],
    'Cost Explorer:GetSavingsPlansCoverage': ['ce:GetSavingsPlansCoverage'],
    'Cost Explorer:GetSavingsPlansPurchaseRecommendation': ['ce:GetSavingsPlansPurchaseRecommendation'],
    'Cost Explorer:GetSavingsPlansUtilization': ['ce:GetSavingsPlansUtilization'],
    'EC2:DescribeReservedInstances': ['ec2:DescribeReservedInstances'],
    'ElastiCache:DescribeReservedCacheNodes': ['elasticache:DescribeReservedCacheNodes'],
    'MemoryDB:DescribeReservedNodes': ['memorydb:DescribeReservedNodes'],
    'OpenSearch:DescribeReservedInstances': ['es:DescribeReservedInstances'],
    'RDS:DescribeReservedDBInstances': ['rds:DescribeReservedDBInstances'],
    'Redshift:DescribeReservedNodes': ['redshift:DescribeReservedNodes'],
    'FreeTier:GetAccountPlanState': ['freetier:GetAccountPlanState'],
    'FreeTier:GetFreeTierUsage': ['freetier:GetFreeTierUsage'],
    'GuardDuty:GetFindingsStatistics': ['guardduty:GetFindingsStatistics'],
    'GuardDuty:ListDetectors': ['guardduty:ListDetectors'],
    'Inspector2:BatchGetAccountStatus': ['inspector2:BatchGetAccountStatus'],
    'Inspector2:ListFindingAggregations': ['inspector2:ListFindingAggregations'],
    'Macie2:GetFindingStatistics': ['macie2:GetFindingStatistics'],
    'Macie2:GetMacieSession': ['macie2:GetMacieSession'],
    'Organizations:DescribeOrganization': ['organizations:DescribeOrganization'],
    'Organizations:ListAWSServiceAccessForOrganization': ['organizations:ListAWSServiceAccessForOrganization'],
    'SecurityHub:DescribeHub': ['securityhub:DescribeHub'],
    'SecurityHub:GetFindings': ['securityhub:GetFindings'],
    'Support:DescribeTrustedAdvisorCheckSummaries': ['support:DescribeTrustedAdvisorCheckSummaries'],
    'Support:DescribeTrustedAdvisorChecks': ['support:DescribeTrustedAdvisorChecks'],
    'savingsplans:DescribeSavingsPlans': ['savingsplans:DescribeSavingsPlans'],
};

;// CONCATENATED MODULE: ./build/src/platform/aws/check-actions/compute.js
/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
const compute = {
    'AppRunner:ListServices': ['apprunner:ListServices'],
    'AppStream:DescribeFleets': ['appstream:DescribeFleets'],
    'AppStream:DescribeImageBuilders': ['appstream:DescribeImageBuilders'],
    'Auto Scaling:DescribeAutoScalingGroups': ['autoscaling:DescribeAutoScalingGroups'],
    'Auto Scaling:DescribeLaunchConfigurations': ['autoscaling:DescribeLaunchConfigurations'],
    'Batch:DescribeComputeEnvironments': ['batch:DescribeComputeEnvironments'],
    'EC2:DescribeCapacityReservations': ['ec2:DescribeCapacityReservations'],
    'EC2:DescribeFastSnapshotRestores': ['ec2:DescribeFastSnapshotRestores'],
    'EC2:DescribeHosts': ['ec2:DescribeHosts'],
    'EC2:DescribeImages': ['ec2:DescribeImages'],
    'EC2:DescribeInstanceTypes': ['ec2:DescribeInstanceTypes'],
    'EC2:DescribeInstances': ['ec2:DescribeInstances'],
    'EC2:DescribeLaunchTemplateVersions': ['ec2:DescribeLaunchTemplateVersions'],
    'EC2:DescribeSnapshots': ['ec2:DescribeSnapshots'],
    'Lightsail:GetDisks': ['lightsail:GetDisks'],
    'Lightsail:GetInstances': ['lightsail:GetInstances'],
    'Lightsail:GetLoadBalancers': ['lightsail:GetLoadBalancers'],
    'Lightsail:GetStaticIps': ['lightsail:GetStaticIps'],
    'WorkSpaces:DescribeWorkspaces': ['workspaces:DescribeWorkspaces'],
    'WorkSpaces:DescribeWorkspacesConnectionStatus': ['workspaces:DescribeWorkspacesConnectionStatus'],
};

;// CONCATENATED MODULE: ./build/src/platform/aws/check-actions/databases.js
/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
const databases = {
    'Application Auto Scaling:DescribeScalableTargets': ['application-autoscaling:DescribeScalableTargets'],
    'Athena:GetWorkGroup': ['athena:GetWorkGroup'],
    'Athena:ListWorkGroups': ['athena:ListWorkGroups'],
    'Database Migration Service:DescribeReplicationInstances': ['dms:DescribeReplicationInstances'],
    'Database Migration Service:DescribeReplicationTasks': ['dms:DescribeReplicationTasks'],
    'Database Migration Service:ListTagsForResource': ['dms:ListTagsForResource'],
    'DynamoDB:DescribeTable': ['dynamodb:DescribeTable'],
    'DynamoDB:ListBackups': ['dynamodb:ListBackups'],
    'DynamoDB:ListTables': ['dynamodb:ListTables'],
    'EMR:ListClusters': ['elasticmapreduce:ListClusters'],
    'ElastiCache:DescribeCacheClusters': ['elasticache:DescribeCacheClusters'],
    'ElastiCache:DescribeSnapshots': ['elasticache:DescribeSnapshots'],
    'Glue:GetDevEndpoints': ['glue:GetDevEndpoints'],
    'Kinesis:DescribeStreamSummary': ['kinesis:DescribeStreamSummary'],
    'Kinesis:ListStreams': ['kinesis:ListStreams'],
    'MemoryDB:DescribeClusters': ['memorydb:DescribeClusters'],
    'OpenSearch:DescribeDomains': ['es:DescribeDomains'],
    'OpenSearch:ListDomainNames': ['es:ListDomainNames'],
    'RDS:DescribeDBClusterSnapshots': ['rds:DescribeDBClusterSnapshots'],
    'RDS:DescribeDBClusters': ['rds:DescribeDBClusters'],
    'RDS:DescribeDBInstances': ['rds:DescribeDBInstances'],
    'RDS:DescribeDBSnapshots': ['rds:DescribeDBSnapshots'],
    'Redshift:DescribeClusterSnapshots': ['redshift:DescribeClusterSnapshots'],
    'Redshift:DescribeClusters': ['redshift:DescribeClusters'],
    'Redshift:DescribeScheduledActions': ['redshift:DescribeScheduledActions'],
};

;// CONCATENATED MODULE: ./build/src/platform/aws/check-actions/management.js
/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
const management = {
    'ACM PCA:ListCertificateAuthorities': ['acm-pca:ListCertificateAuthorities'],
    'Application Auto Scaling:DescribeScalableTargets': ['application-autoscaling:DescribeScalableTargets'],
    'Bedrock:ListCustomModelDeployments': ['bedrock:ListCustomModelDeployments'],
    'Bedrock:ListCustomModels': ['bedrock:ListCustomModels'],
    'Bedrock:ListProvisionedModelThroughputs': ['bedrock:ListProvisionedModelThroughputs'],
    'CloudTrail:DescribeTrails': ['cloudtrail:DescribeTrails'],
    'CloudTrail:GetEventSelectors': ['cloudtrail:GetEventSelectors'],
    'CloudTrail:GetTrailStatus': ['cloudtrail:GetTrailStatus'],
    'CloudWatch Logs:DescribeLogStreams': ['logs:DescribeLogStreams'],
    'CloudWatch Logs:DescribeSubscriptionFilters': ['logs:DescribeSubscriptionFilters'],
    'CloudWatch Logs:GetQueryResults': ['logs:GetQueryResults'],
    'CloudWatch Logs:StartQuery': ['logs:StartQuery'],
    'CloudWatch:DescribeAlarms': ['cloudwatch:DescribeAlarms'],
    'CodeBuild:BatchGetProjects': ['codebuild:BatchGetProjects'],
    'CodeBuild:ListProjects': ['codebuild:ListProjects'],
    'Comprehend:ListEndpoints': ['comprehend:ListEndpoints'],
    'Config Service:DescribeConfigRules': ['config:DescribeConfigRules'],
    'Config Service:DescribeConfigurationRecorderStatus': ['config:DescribeConfigurationRecorderStatus'],
    'Config Service:DescribeConfigurationRecorders': ['config:DescribeConfigurationRecorders'],
    'ECS:DescribeClusters': ['ecs:DescribeClusters'],
    'ECS:DescribeServices': ['ecs:DescribeServices'],
    'ECS:DescribeTaskDefinition': ['ecs:DescribeTaskDefinition'],
    'ECS:ListClusters': ['ecs:ListClusters'],
    'ECS:ListServices': ['ecs:ListServices'],
    'EKS:DescribeCluster': ['eks:DescribeCluster'],
    'EKS:DescribeClusterVersions': ['eks:DescribeClusterVersions'],
    'EKS:DescribeNodegroup': ['eks:DescribeNodegroup'],
    'EKS:ListClusters': ['eks:ListClusters'],
    'EKS:ListFargateProfiles': ['eks:ListFargateProfiles'],
    'EKS:ListNodegroups': ['eks:ListNodegroups'],
    'KMS:DescribeKey': ['kms:DescribeKey'],
    'KMS:GetKeyLastUsage': ['kms:GetKeyLastUsage'],
    'KMS:ListKeys': ['kms:ListKeys'],
    'Lambda:ListEventSourceMappings': ['lambda:ListEventSourceMappings'],
    'Lambda:ListFunctions': ['lambda:ListFunctions'],
    'Lambda:ListProvisionedConcurrencyConfigs': ['lambda:ListProvisionedConcurrencyConfigs'],
    'MediaLive:ListChannels': ['medialive:ListChannels'],
    'Resource Groups Tagging API:GetTagKeys': ['tag:GetTagKeys'],
    'SFN:ListStateMachines': ['states:ListStateMachines'],
    'SageMaker:DescribeApp': ['sagemaker:DescribeApp'],
    'SageMaker:DescribeEndpoint': ['sagemaker:DescribeEndpoint'],
    'SageMaker:DescribeTrainingJob': ['sagemaker:DescribeTrainingJob'],
    'SageMaker:ListApps': ['sagemaker:ListApps'],
    'SageMaker:ListEndpoints': ['sagemaker:ListEndpoints'],
    'SageMaker:ListNotebookInstances': ['sagemaker:ListNotebookInstances'],
    'SageMaker:ListTrainingJobs': ['sagemaker:ListTrainingJobs'],
    'Secrets Manager:ListSecrets': ['secretsmanager:ListSecrets'],
    'kendra:ListIndices': ['kendra:ListIndices'],
    'mq:DescribeBroker': ['mq:DescribeBroker'],
    'mq:ListBrokers': ['mq:ListBrokers'],
};

;// CONCATENATED MODULE: ./build/src/platform/aws/check-actions/network.js
/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
const network = {
    'API Gateway:GetRestApis': ['apigateway:GET'],
    'API Gateway:GetStages': ['apigateway:GET'],
    'CloudFront:ListDistributions': ['cloudfront:ListDistributions'],
    'Direct Connect:DescribeConnections': ['directconnect:DescribeConnections'],
    'Direct Connect:DescribeVirtualInterfaces': ['directconnect:DescribeVirtualInterfaces'],
    'EC2:DescribeClientVpnEndpoints': ['ec2:DescribeClientVpnEndpoints'],
    'EC2:DescribeClientVpnTargetNetworks': ['ec2:DescribeClientVpnTargetNetworks'],
    'EC2:DescribeNetworkInterfaces': ['ec2:DescribeNetworkInterfaces'],
    'EC2:DescribeRouteTables': ['ec2:DescribeRouteTables'],
    'EC2:DescribeSecurityGroups': ['ec2:DescribeSecurityGroups'],
    'EC2:DescribeSubnets': ['ec2:DescribeSubnets'],
    'EC2:DescribeTransitGatewayAttachments': ['ec2:DescribeTransitGatewayAttachments'],
    'EC2:DescribeVpcEndpoints': ['ec2:DescribeVpcEndpoints'],
    'EC2:DescribeVpcPeeringConnections': ['ec2:DescribeVpcPeeringConnections'],
    'EC2:DescribeVpcs': ['ec2:DescribeVpcs'],
    'EC2:DescribeVpnConnections': ['ec2:DescribeVpnConnections'],
    'ECR:DescribeImages': ['ecr:DescribeImages'],
    'ECR:DescribeRepositories': ['ecr:DescribeRepositories'],
    'ECR:GetLifecyclePolicy': ['ecr:GetLifecyclePolicy'],
    'EFS:DescribeFileSystems': ['elasticfilesystem:DescribeFileSystems'],
    'EFS:DescribeLifecycleConfiguration': ['elasticfilesystem:DescribeLifecycleConfiguration'],
    'Elastic Load Balancing v2:DescribeListeners': ['elasticloadbalancing:DescribeListeners'],
    'Elastic Load Balancing v2:DescribeLoadBalancerAttributes': [
        'elasticloadbalancing:DescribeLoadBalancerAttributes',
    ],
    'Elastic Load Balancing v2:DescribeLoadBalancers': ['elasticloadbalancing:DescribeLoadBalancers'],
    'Elastic Load Balancing v2:DescribeTags': ['elasticloadbalancing:DescribeTags'],
    'Elastic Load Balancing v2:DescribeTargetGroups': ['elasticloadbalancing:DescribeTargetGroups'],
    'Elastic Load Balancing v2:DescribeTargetHealth': ['elasticloadbalancing:DescribeTargetHealth'],
    'Elastic Load Balancing:DescribeInstanceHealth': ['elasticloadbalancing:DescribeInstanceHealth'],
    'Elastic Load Balancing:DescribeLoadBalancers': ['elasticloadbalancing:DescribeLoadBalancers'],
    'Elastic Load Balancing:DescribeTags': ['elasticloadbalancing:DescribeTags'],
    'FSx:DescribeFileSystems': ['fsx:DescribeFileSystems'],
    'Network Firewall:DescribeFirewall': ['network-firewall:DescribeFirewall'],
    'Network Firewall:ListFirewalls': ['network-firewall:ListFirewalls'],
    'Route 53:ListHealthChecks': ['route53:ListHealthChecks'],
    'Route 53:ListHostedZones': ['route53:ListHostedZones'],
    'Route 53:ListResourceRecordSets': ['route53:ListResourceRecordSets'],
    'S3:GetBucketAccelerateConfiguration': ['s3:GetAccelerateConfiguration'],
    'S3:GetBucketEncryption': ['s3:GetEncryptionConfiguration'],
    'S3:GetBucketLifecycleConfiguration': ['s3:GetLifecycleConfiguration'],
    'S3:GetBucketReplication': ['s3:GetReplicationConfiguration'],
    'S3:GetBucketTagging': ['s3:GetBucketTagging'],
    'S3:GetBucketVersioning': ['s3:GetBucketVersioning'],
    'S3:GetObjectLockConfiguration': ['s3:GetBucketObjectLockConfiguration'],
    'S3:ListBuckets': ['s3:ListAllMyBuckets'],
    'Transfer:DescribeServer': ['transfer:DescribeServer'],
    'Transfer:ListServers': ['transfer:ListServers'],
    'WAFV2:ListResourcesForWebACL': [
        'wafv2:ListResourcesForWebACL',
        'amplify:ListResourcesForWebACL',
        'apprunner:ListAssociatedServicesForWebAcl',
        'appsync:ListResourcesForWebACL',
        'bedrock-agentcore:GatewayListResourcesForWebACL',
        'cognito-idp:ListResourcesForWebACL',
        'ec2:DescribeVerifiedAccessInstanceWebAclAssociations',
    ],
    'WAFV2:ListWebACLs': ['wafv2:ListWebACLs'],
};

;// CONCATENATED MODULE: ./build/src/platform/aws/iam-actions.js





const EVERYTHING = ['*'];
const EXPORT_BUCKET = ['arn:aws:s3:::EXPORT-BUCKET'];
const EXPORT_OBJECTS = ['arn:aws:s3:::EXPORT-BUCKET/EXPORT-PREFIX/*'];
const STORE_BUCKET = ['arn:aws:s3:::STORE-BUCKET'];
/** Of one tenant: roles of others have no way to them. */
const STORE_PREFIX = 'STORE-PREFIX/tenants/TENANT/*';
const STORE_OBJECTS = [`arn:aws:s3:::STORE-BUCKET/${STORE_PREFIX}`];
const METRICS_LOG_GROUP = ['arn:aws:logs:*:ACCOUNT-ID:log-group:METRICS-LOG-GROUP:*'];
const SENDER = ['arn:aws:ses:*:ACCOUNT-ID:identity/SENDER'];
const TOPIC = ['arn:aws:sns:*:ACCOUNT-ID:TOPIC-NAME'];
/** One, of AWS or of one's own: `inference-profile/…` or `application-inference-profile/…`. */
const PROFILE = 'arn:aws:bedrock:*:ACCOUNT-ID:INFERENCE-PROFILE';
/** In every region that the profile may send a request to. */
const MODEL = ['arn:aws:bedrock:*::foundation-model/MODEL-ID'];
const GUARDRAIL = ['arn:aws:bedrock:*:ACCOUNT-ID:guardrail/GUARDRAIL-ID'];
const APPLICATION = ['arn:aws:qbusiness:*:ACCOUNT-ID:application/APPLICATION-ID'];
const STORE_KEY = ['arn:aws:kms:*:ACCOUNT-ID:key/STORE-KEY-ID'];
const grant = (feature, action, resources = EVERYTHING) => ({
    feature,
    actions: [action],
    resources,
});
const unasked = (feature) => ({ feature, actions: [], resources: [] });
/** One grant for all that an operation needs. */
function forChecks(operations) {
    return Object.fromEntries(Object.entries(operations).map(([operation, actions]) => [
        operation,
        [{ feature: 'checks', actions, resources: EVERYTHING }],
    ]));
}
/**
 * Every operation of AWS that is called, spelled as the journal and the datasets spell it (service id and
 * operation of the API model), with what it needs. Policies and the permissions named in reports come from here.
 */
const IAM_ACTIONS = {
    ...forChecks({ ...advisors, ...compute, ...databases, ...management, ...network }),
    'Bedrock Runtime:Converse': [
        grant('bedrock', 'bedrock:InvokeModel', [PROFILE]),
        { ...grant('bedrock', 'bedrock:InvokeModel', MODEL), through: PROFILE },
        grant('bedrock', 'bedrock:ApplyGuardrail', GUARDRAIL),
    ],
    'CloudControl:ListResources': [grant('inventory', 'cloudformation:ListResources')],
    'CloudWatch Logs:CreateLogStream': [grant('telemetry', 'logs:CreateLogStream', METRICS_LOG_GROUP)],
    'CloudWatch Logs:DescribeLogGroups': [grant('checks', 'logs:DescribeLogGroups')],
    'CloudWatch Logs:PutLogEvents': [grant('telemetry', 'logs:PutLogEvents', METRICS_LOG_GROUP)],
    'CloudWatch:GetMetricData': [
        grant('utilisation', 'cloudwatch:GetMetricData'),
        grant('checks', 'cloudwatch:GetMetricData'),
    ],
    'CloudWatch:ListMetrics': [
        grant('utilisation', 'cloudwatch:ListMetrics'),
        grant('checks', 'cloudwatch:ListMetrics'),
    ],
    'Cost Explorer:GetCostAndUsage': [grant('costs', 'ce:GetCostAndUsage')],
    'EC2:DescribeAddresses': [grant('checks', 'ec2:DescribeAddresses')],
    'EC2:DescribeNatGateways': [grant('checks', 'ec2:DescribeNatGateways')],
    'EC2:DescribeRegions': [grant('inventory', 'ec2:DescribeRegions')],
    'EC2:DescribeVolumes': [grant('checks', 'ec2:DescribeVolumes')],
    'Organizations:ListAccounts': [grant('organization', 'organizations:ListAccounts')],
    'Organizations:ListAccountsForParent': [grant('organization', 'organizations:ListAccountsForParent')],
    'Organizations:ListOrganizationalUnitsForParent': [
        grant('organization', 'organizations:ListOrganizationalUnitsForParent'),
    ],
    'Pricing:GetProducts': [grant('costs', 'pricing:GetProducts')],
    'QBusiness:ChatSync': [grant('qbusiness', 'qbusiness:ChatSync', APPLICATION)],
    'Resource Explorer 2:GetDefaultView': [grant('inventory', 'resource-explorer-2:GetDefaultView')],
    'Resource Explorer 2:GetView': [grant('inventory', 'resource-explorer-2:GetView')],
    // Of one permission with Search; a condition key of it tells the operations apart.
    'Resource Explorer 2:ListResources': [grant('inventory', 'resource-explorer-2:Search')],
    'Resource Explorer 2:ListSupportedResourceTypes': [
        grant('inventory', 'resource-explorer-2:ListSupportedResourceTypes'),
    ],
    'Resource Groups Tagging API:GetResources': [
        grant('inventory', 'tag:GetResources'),
        grant('checks', 'tag:GetResources'),
    ],
    'S3:DeleteObject': [grant('cleanup', 's3:DeleteObject', STORE_OBJECTS)],
    'S3:GetObject': [
        grant('costs', 's3:GetObject', EXPORT_OBJECTS),
        grant('store', 's3:GetObject', STORE_OBJECTS),
        grant('store', 'kms:Decrypt', STORE_KEY),
    ],
    'S3:HeadObject': [grant('costs', 's3:GetObject', EXPORT_OBJECTS)],
    'S3:ListObjectsV2': [
        grant('costs', 's3:ListBucket', EXPORT_BUCKET),
        // For an object that is not there S3 says so only to whom this allows to list its key.
        { ...grant('store', 's3:ListBucket', STORE_BUCKET), prefix: STORE_PREFIX },
    ],
    'S3:PutObject': [
        grant('store', 's3:PutObject', STORE_OBJECTS),
        grant('store', 'kms:GenerateDataKey', STORE_KEY),
    ],
    'SESv2:SendEmail': [
        grant('mail', 'ses:SendEmail', SENDER),
        // Of the same operation, where it is given the mail as MIME.
        grant('mail', 'ses:SendRawEmail', SENDER),
    ],
    'SNS:Publish': [grant('topic', 'sns:Publish', TOPIC)],
    'SSM:GetParameters': [
        grant('parameters', 'ssm:GetParameters', ['arn:aws:ssm:*:ACCOUNT-ID:parameter/PARAMETER-PATH/*']),
    ],
    'STS:AssumeRole': [grant('sign-in', 'sts:AssumeRole', ['arn:aws:iam::*:role/ACCOUNT-ROLE'])],
    // The role's trust policy decides, not a policy of the caller.
    'STS:AssumeRoleWithWebIdentity': [unasked('sign-in')],
    'STS:GetCallerIdentity': [unasked('sign-in')],
};
/** Actions without which these operations are denied, ascending. Those of an operation that is not in the table are not known. */
function actionsOf(operations) {
    const actions = operations
        .flatMap((operation) => IAM_ACTIONS[operation] ?? [])
        .flatMap((each) => each.actions);
    return [...new Set(actions)].sort();
}
/** Holds the operations that were called against the table, both ways. */
function compareJournal(operations) {
    const called = new Set(operations);
    const listed = new Set(Object.keys(IAM_ACTIONS));
    return {
        missing: [...called.difference(listed)].sort(),
        unused: [...listed.difference(called)].sort(),
    };
}

;// CONCATENATED MODULE: ./build/src/platform/aws/read-failure.js







/** As long as a person reads it. */
const LONGEST_MESSAGE = 400;
/**
 * What a thrown error means for a read that calls the operations `reads`. A refusal is `denied` only where AWS
 * said so itself: the page of a proxy, a skewed clock or expired keys are failures, which no permission mends.
 */
function readFailureOf(error, reads) {
    const facts = (0,aws_errors/* awsErrorFacts */.ZR)(error);
    const verdict = (0,errors/* isSpendlogError */.r)(error)
        ? ofOurs(error)
        : (ofLocal(error, facts) ?? ofAws(error, facts, reads));
    return {
        errorClass: className(facts.name),
        message: messageOf(facts),
        missingPermissions: [],
        poison: false,
        ...verdict,
    };
}
/** Thrown by our own parts, on the way to AWS or about its answer. */
function ofOurs({ code, message, hint }) {
    const told = { errorClass: code, message: plainMessage(`${message} ${hint}`) };
    switch (code) {
        case 'SIGN_IN_REFUSED':
            return { ...told, state: 'denied', missingPermissions: actionsOf(['STS:AssumeRole']) };
        case 'AWS_ACCESS_DENIED':
            return { ...told, state: 'denied' };
        case 'AWS_THROTTLED':
            return { ...told, state: 'throttled' };
        case 'BUDGET_EXCEEDED':
        case 'CANCELLED':
            return { ...told, state: 'skipped' };
        default:
            return { ...told, state: 'failed' };
    }
}
/** What ended the call before AWS could say anything. */
function ofLocal(error, { name }) {
    if (error instanceof BreakerOpen)
        return { state: 'throttled' };
    if (name === 'JobTime' || name === 'Cancelled')
        return { state: 'skipped' };
    if (name === 'AbortError')
        return { state: 'skipped', errorClass: 'Cancelled', message: 'The run was stopped.' };
    if (codeOf(error) === 'ENOTFOUND') {
        const message = 'The service has no endpoint in this region, or the region is not known.';
        return { state: 'skipped', errorClass: 'NoEndpoint', message };
    }
    return null;
}
function ofAws(error, facts, reads) {
    const { name, message } = facts;
    const skewed = isSkewed(error, facts);
    if ((0,error_names/* isThrottledName */.ol)(name) || facts.status === 429)
        return { state: 'throttled' };
    if (skewed)
        return { state: 'failed', errorClass: 'ClockSkew', message: SKEWED };
    if ((0,error_names/* isExpiredName */.Je)(name))
        return { state: 'failed' };
    if ((0,error_names/* isNotEnabledName */.gj)(name))
        return { state: 'skipped' };
    if ((0,error_names/* isRegionDisabledName */.AW)(name))
        return { state: 'skipped', errorClass: 'RegionDisabled', message: DISABLED };
    if ((0,error_names/* isDeniedName */.ZQ)(name))
        return { state: 'denied', missingPermissions: missingIn(message, reads) };
    if ((0,error_names/* isNotAvailableName */.Yg)(name))
        return { state: 'skipped' };
    return { state: 'failed', poison: (0,error_names/* isPoisonName */.Kx)(name) };
}
const SKEWED = 'The clock of this machine differs from that of AWS by minutes. Set it, then run again.';
const DISABLED = 'The region does not accept these credentials: it is not enabled in the account, or the tokens of the session are not valid there.';
/** The SDK marks a refusal after which it corrected its clock. */
function isSkewed(error, { name, message }) {
    if ((0,property/* property */.M)((0,property/* property */.M)(error, '$metadata'), 'clockSkewCorrected') === true)
        return true;
    return ((0,error_names/* isSkewedName */.vp)(name) &&
        /skew|too (?:large|far)|not yet current|signature expired|in the future|earlier than/i.test(message));
}
/** AWS names the action it refused; where it does not, those that the read needs. */
function missingIn(message, reads) {
    const named = /not authorized to perform:?\s+(?<action>[a-z0-9-]+:[A-Za-z0-9]+)/.exec(message)?.groups?.['action'];
    return named ? [named] : actionsOf(reads);
}
/** Names and messages come from the network. */
function className(name) {
    return name.replace(/[^A-Za-z0-9_.]/g, '').slice(0, 80) || 'UnknownError';
}
/** The SDK calls what it could not read `Unknown`; the status says more. */
function messageOf({ name, message, status }) {
    const isTold = !/^Unknown(Error)?$/.test(name) && !/^(Unknown(Error)?)?$/.test(message.trim());
    return isTold || status === null ? plainMessage(message) : `HTTP ${status}, without a word about why.`;
}
/** One line, without what opens doors or names accounts; AWS's encoded message of a refusal says nothing to a reader. */
function plainMessage(message) {
    const line = message
        .replace(/\s*Encoded authorization failure message:.*$/s, '')
        .replace(/\s*Deserialization error: to see the raw response.*$/s, '')
        .replaceAll(/[\p{C}\s]+/gu, ' ')
        .trim();
    const safe = (0,redact/* redacted */.pc)(line);
    return safe.length <= LONGEST_MESSAGE ? safe : `${safe.slice(0, LONGEST_MESSAGE - 1)}…`;
}
function codeOf(error) {
    return (0,property/* property */.M)(error, 'code') ?? (0,property/* property */.M)((0,property/* property */.M)(error, 'cause'), 'code');
}

// EXTERNAL MODULE: ./build/src/platform/aws/role.js
var role = __webpack_require__(94867);
// EXTERNAL MODULE: ./build/src/platform/redact.js
var platform_redact = __webpack_require__(3212);
;// CONCATENATED MODULE: ./build/src/app/advisor-budget.js
/**
 * How many requests to Cost Explorer this job may still send for advisors: its share of what the bill has left of the cap.
 * Jobs know nothing of each other, so that what is left is shared out by the units that ask.
 */
function advisorRequests({ plan, units, groups, maxRequests }) {
    const paid = new Set(groups.flatMap(({ datasets }) => datasets.filter(isPaid)).map(({ id }) => id));
    const asking = (all) => all.filter(({ reads }) => reads.some((read) => paid.has(read))).length;
    const all = asking(plan.units);
    const left = Math.max(0, maxRequests - (plan.usage?.requests ?? 0));
    return all === 0 ? 0 : Math.floor((left * asking(units)) / all);
}
function isPaid({ reads }) {
    return reads.some((operation) => operation.startsWith('Cost Explorer:'));
}
/** Allows so many. */
function takeUpTo(most) {
    let used = 0;
    return () => {
        if (used >= most)
            return false;
        used += 1;
        return true;
    };
}

// EXTERNAL MODULE: ./build/src/core/unit-result.js
var unit_result = __webpack_require__(73217);
;// CONCATENATED MODULE: ./build/src/app/keep-records.js



/** How often the store is asked whether the run was cancelled. */
const LOOK_MS = 5_000;
/** Keeps what a worker reads. Attempts are numbered on from those that are there. */
async function keepRecords(runStore, { run }, { worker }, environment) {
    const { clock, log } = environment;
    const writer = runStore.segmentWriter(run, worker, clock);
    const numbers = new Map();
    for (const { unit, attempt } of await runStore.attempts(run)) {
        numbers.set(unit, Math.max(attempt, numbers.get(unit) ?? 0));
    }
    const triesBefore = numbers.values().reduce((sum, tries) => sum + tries, 0);
    const { cancelled, close } = lookForCancellation(runStore, run, environment);
    return {
        cancelled,
        close,
        flush: () => writer.flush(),
        breakers: (rows) => runStore.writeBreakers(run, { worker, triesBefore, rows }),
        async write(record) {
            const { unit } = record.result;
            // What the end of the job cut off is no attempt, but says why the unit is not done.
            if ((0,unit_result/* isDone */.$)(record.result) || !(0,attempt/* wasTried */.A_)(record.result))
                await writer.write(record);
            else {
                const number = (numbers.get(unit) ?? 0) + 1;
                numbers.set(unit, await runStore.writeAttempt(run, record, number));
                log.write('info', 'A unit has reads missing', { runId: run, unitId: unit, attempt: number });
            }
        },
    };
}
/** Looks while units are under way as well: one may take minutes. A look that fails is only late. */
function lookForCancellation(runStore, run, { clock, log }) {
    const cancel = new AbortController();
    const closed = new AbortController();
    const look = async () => {
        try {
            if (await runStore.cancelled(run))
                cancel.abort(new Error('The run was cancelled'));
        }
        catch (error) {
            if (!(0,errors/* isSpendlogError */.r)(error))
                throw error;
            log.write('warn', 'Whether the run was cancelled could not be read', { runId: run, code: error.code });
        }
    };
    const keepLooking = async () => {
        while (!cancel.signal.aborted && (await paused(clock, closed.signal)))
            await look();
    };
    void keepLooking();
    return { cancelled: cancel.signal, close: () => closed.abort() };
}
/** False where it ended before. */
async function paused(clock, ended) {
    await clock.sleep(LOOK_MS, ended).catch(() => undefined);
    return !ended.aborted;
}

// EXTERNAL MODULE: ./build/src/app/run-telemetry.js + 2 modules
var run_telemetry = __webpack_require__(77884);
// EXTERNAL MODULE: ./build/src/app/service-groups.js + 12 modules
var service_groups = __webpack_require__(65268);
// EXTERNAL MODULE: ./build/src/app/duration-text.js
var duration_text = __webpack_require__(98213);
;// CONCATENATED MODULE: ./build/src/app/unit-progress.js


/** Plain lines are read afterwards: one in so many milliseconds is enough. */
const unit_progress_PAUSE_MS = 5_000;
/** Tells people how far collecting is: units done and failing, how fast, and how long it will take. */
function unitProgress(units, { clock, progress }) {
    const began = clock.now().getTime();
    let told = began - unit_progress_PAUSE_MS;
    let done = 0;
    let failing = 0;
    return {
        ended(result) {
            if ((0,unit_result/* isDone */.$)(result))
                done += 1;
            else
                failing += 1;
            const now = clock.now().getTime();
            if (now - told < unit_progress_PAUSE_MS && done + failing < units)
                return;
            told = now;
            progress.step(progressText({ units, done, failing, seconds: (now - began) / 1000 }));
        },
    };
}
/** `12 of 40 units, 1 failing, 24.0 a minute, 1 min left`. The rate is of this job, and unknown until something ended. */
function progressText({ units, done, failing, seconds }) {
    const ended = done + failing;
    const counts = `${done} of ${units} units${failing > 0 ? `, ${failing} failing` : ''}`;
    if (ended === 0 || seconds <= 0)
        return counts;
    const perSecond = ended / seconds;
    const left = Math.max(0, units - ended) / perSecond;
    return `${counts}, ${(perSecond * 60).toFixed(1)} a minute, ${(0,duration_text/* durationText */.S)(left)} left`;
}

;// CONCATENATED MODULE: ./build/src/app/unit-spans.js

/** The units of a job as spans: each began as long before its end as it took. */
function unitSpans(units, { clock }) {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const spans = [];
    return {
        ended({ result, cost }) {
            const unit = byId.get(result.unit);
            const endedAt = clock.now();
            spans.push({
                name: unit?.serviceGroup ?? 'unit',
                startedAt: new Date(endedAt.getTime() - cost.seconds * 1000),
                endedAt,
                failed: !(0,unit_result/* isDone */.$)(result),
                attributes: {
                    'unit.id': result.unit,
                    region: unit?.region ?? '',
                    calls: cost.calls,
                    throttles: cost.throttles,
                },
            });
        },
        all: () => spans,
        root: (startedAt, { units: asked, done, cancelled }) => ({
            name: 'collect',
            startedAt,
            endedAt: clock.now(),
            failed: cancelled,
            attributes: { units: asked, done },
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/app/collect-tenant.js
















/**
 * Reads units and keeps what they found. Fails for nothing that AWS says: that is in the records.
 * @throws SpendlogError TENANT_MISMATCH where a role led to an account of somebody else
 */
async function collectTenant(session, { plan, units, attempts, minutes, began, ...keeping }, environment) {
    const { signedIn, config } = await session.access();
    const { clock, random, log } = environment;
    const { concurrency, unitMinutes, breaker, datasets } = config.collect;
    const guards = callGuards({ clock, breaker: breakerSettings(breaker) });
    const groups = (0,service_groups/* allServiceGroups */.t)(config.checks, config.advisors);
    const { maxRequests } = config.costs;
    const clients = createAwsClients({
        credentials: (account) => account === units_of_places/* ORGANIZATION */.A_ ? signedIn.credentials : signedIn.forAccount(account),
        clock,
        random,
        guard: guards.guard,
        log,
        paid: {
            take: takeUpTo(advisorRequests({ plan, units, groups, maxRequests })),
            cache: session.runStore.responseCache(),
            scope: JSON.stringify([signedIn.identity.account, plan.key.dataVersion]),
        },
    });
    const keeper = await keepRecords(session.runStore, plan, keeping, environment);
    const progress = unitProgress(units.length, environment);
    const spans = unitSpans(units, environment);
    const refused = new Set();
    try {
        const summary = await (0,collect_units/* collectUnits */.W)({
            plan,
            units,
            groups,
            before: (0,best_records/* leftByTries */.c)(attempts),
            at: ({ account, region }, meter, limits) => clients.at({ account, region }, meter, callLimits(limits)),
            loadMetrics: load_metrics/* loadMetrics */.S,
            failureOf: safeFailureOf,
            write: async (record) => {
                await keeper.write(record);
                if ((0,attempt/* wasRefused */.GD)(record.result))
                    refused.add(record.result.unit);
                progress.ended(record.result);
                spans.ended(record);
            },
            flush: keeper.flush,
            clock,
            log,
            progress: { step: () => { } },
            limits: { concurrency, unitMinutes, jobMinutes: minutes, reads: readLimits(datasets) },
            signal: AbortSignal.any([environment.signal, keeper.cancelled, signedIn.abandoned]),
            began,
            homeRegion: (0,role/* homeRegion */.wC)(signedIn.identity.partition),
        });
        const breakers = guards.breakers();
        await keeper.breakers(breakers);
        if (signedIn.abandoned.aborted)
            throw signedIn.abandoned.reason;
        await (0,run_telemetry/* sendTrace */.e)(session, plan, spans.root(began, summary), spans.all(), environment);
        return { summary, refused, breakers, operations: clients.operations() };
    }
    finally {
        keeper.close();
        clients.close();
    }
}
/** Messages come from the network, and are kept: without the secrets of this process, however they are encoded. */
function safeFailureOf(error, operations) {
    const failure = readFailureOf(error, operations);
    return { ...failure, message: (0,platform_redact/* redact */.E)(failure.message) };
}
function breakerSettings({ failures, ratio, window, pauseSeconds }) {
    return { consecutive: failures, share: ratio, window, openMs: pauseSeconds * 1000 };
}
function callLimits({ attempts, seconds }) {
    return {
        ...(attempts === undefined ? {} : { attempts }),
        ...(seconds === undefined ? {} : { totalMs: seconds * 1000 }),
    };
}
function readLimits(datasets) {
    return new Map(Object.entries(datasets));
}


/***/ }),

/***/ 77884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ sendRunMetrics),
  e: () => (/* binding */ sendTrace)
});

// EXTERNAL MODULE: ./build/src/platform/aws/client-settings.js
var client_settings = __webpack_require__(8748);
;// CONCATENATED MODULE: ./build/src/platform/telemetry/run-metrics.js

/** The run is over: nobody waits long for its figures. */
const DEADLINES = { connection: 3_000, request: 5_000, total: 15_000 };
const NAMESPACE = 'Spendlog';
/** Writes a run's figures to CloudWatch as one event in the embedded metric format. Throws what the SDK throws, and where CloudWatch turned the event down. */
async function putRunMetrics(options) {
    const { logGroup, region, credentials, tenant, run, at } = options;
    const sdk = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
    const deadlines = options.deadlines ?? DEADLINES;
    const client = new sdk.CloudWatchLogsClient((0,client_settings/* clientSettings */.ry)({ region, credentials, deadlines }));
    const within = { abortSignal: (0,client_settings/* deadlineOf */.G0)(deadlines, undefined) };
    const stream = { logGroupName: logGroup, logStreamName: `${tenant}/${run}-${at.getTime()}` };
    try {
        await client.send(new sdk.CreateLogStreamCommand(stream), within);
        const { rejectedLogEventsInfo } = await client.send(new sdk.PutLogEventsCommand({
            ...stream,
            logEvents: [{ timestamp: at.getTime(), message: JSON.stringify(embedded(options)) }],
        }), within);
        if (rejectedLogEventsInfo)
            throw new Error('CloudWatch Logs did not take the event: is the clock right?');
    }
    finally {
        client.destroy();
    }
}
/** CloudWatch embedded metric format specification: the figures are members of the document, `_aws` names them. */
function embedded({ tenant, run, at, metrics }) {
    return {
        _aws: {
            Timestamp: at.getTime(),
            CloudWatchMetrics: [
                {
                    Namespace: NAMESPACE,
                    Dimensions: [['Tenant']],
                    Metrics: metrics.map(({ name, unit }) => ({ Name: name, Unit: unit })),
                },
            ],
        },
        Tenant: tenant,
        Run: run,
        ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])),
    };
}

// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/platform/telemetry/run-trace.js

const TIMEOUT_MS = 5_000;
/** Spans of one request: collectors refuse bodies of some megabytes. */
const AT_ONCE = 512;
/** Sends what one process did as spans of the run's trace. Throws where they were not taken. */
async function exportRunTrace(options) {
    const { endpoint, timeoutMs = TIMEOUT_MS } = options;
    const all = await recordedSpans(options);
    const { OTLPTraceExporter } = await Promise.all(/* import() */[__webpack_require__.e(3914), __webpack_require__.e(5647), __webpack_require__.e(6004)]).then(__webpack_require__.t.bind(__webpack_require__, 86004, 19));
    const exporter = new OTLPTraceExporter({ url: endpoint, timeoutMillis: timeoutMs });
    try {
        for (let from = 0; from < all.length; from += AT_ONCE) {
            await sent(exporter, all.slice(from, from + AT_ONCE));
        }
    }
    finally {
        await exporter.shutdown();
    }
}
/** The root and the spans below it, as the SDK makes them. */
async function recordedSpans({ run, root, spans }) {
    const { ROOT_CONTEXT, SpanStatusCode, trace } = await __webpack_require__.e(/* import() */ 3914).then(__webpack_require__.t.bind(__webpack_require__, 63914, 19));
    const { provider, ended } = await tracing(run);
    const tracer = provider.getTracer('spendlog', version/* version */.r);
    const record = (span, context = ROOT_CONTEXT) => {
        const { name, startedAt, endedAt, failed, attributes } = span;
        const made = tracer.startSpan(name, { startTime: startedAt, attributes }, context);
        if (failed)
            made.setStatus({ code: SpanStatusCode.ERROR });
        made.end(endedAt);
        return made;
    };
    const parent = trace.setSpan(ROOT_CONTEXT, record(root));
    for (const span of spans)
        record(span, parent);
    const all = ended.getFinishedSpans();
    // Ending it forgets what it holds.
    await provider.shutdown();
    return all;
}
/** A provider of our own: nothing global, and nothing is sampled away. */
async function tracing(run) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(3914), __webpack_require__.e(5647), __webpack_require__.e(9644)]).then(__webpack_require__.t.bind(__webpack_require__, 19644, 19));
    const { resourceFromAttributes } = await Promise.all(/* import() */[__webpack_require__.e(3914), __webpack_require__.e(5647)]).then(__webpack_require__.t.bind(__webpack_require__, 75647, 19));
    const ended = new sdk.InMemorySpanExporter();
    const ids = new sdk.RandomIdGenerator();
    const provider = new sdk.BasicTracerProvider({
        resource: resourceFromAttributes({ 'service.name': 'spendlog', 'service.version': version/* version */.r }),
        sampler: new sdk.AlwaysOnSampler(),
        spanProcessors: [new sdk.SimpleSpanProcessor(ended)],
        idGenerator: { generateTraceId: () => traceIdOf(run), generateSpanId: () => ids.generateSpanId() },
    });
    return { provider, ended };
}
function sent(exporter, spans) {
    return new Promise((resolve, reject) => exporter.export(spans, ({ code, error }) => (code === 0 ? resolve() : reject(error ?? REFUSED))));
}
const REFUSED = new Error('The endpoint did not take the spans.');
/** Thirty-two hexadecimal digits, not all zero, from an id of sixteen. */
function traceIdOf(run) {
    return run.padEnd(32, 'f').slice(0, 32);
}

// EXTERNAL MODULE: ./build/src/app/runs/run-stats.js
var run_stats = __webpack_require__(59731);
;// CONCATENATED MODULE: ./build/src/app/run-telemetry.js



/** Sends how a run went where it is configured. What cannot be sent is a warning: a run is not lost for its figures. */
async function sendRunMetrics(session, { run }, measured, environment) {
    const { metricsLogGroup } = session.config.telemetry;
    if (!metricsLogGroup)
        return;
    const at = environment.clock.now();
    await quietly('metrics', environment, async () => {
        const { credentials, region } = (await session.access()).signedIn;
        await putRunMetrics({
            logGroup: metricsLogGroup,
            region,
            credentials,
            tenant: session.id,
            run,
            at,
            metrics: metricsOf(measured),
        });
    });
}
/** What one process did, as spans of the run's trace. */
async function sendTrace({ config }, { run }, root, spans, environment) {
    const { tracesEndpoint } = config.telemetry;
    if (!tracesEndpoint)
        return;
    await quietly('traces', environment, () => exportRunTrace({ endpoint: tracesEndpoint, run, root, spans }));
}
/** The average of `Success` is the success rate. What is not known has no figure, rather than 0. */
function metricsOf({ summary, cost, records }) {
    const { exitCode, seconds, planned, done, paid, coverage } = summary;
    const count = (name, value) => ({ name, unit: 'Count', value });
    return [
        count('Success', exitCode === 0 ? 1 : 0),
        { name: 'Duration', unit: 'Seconds', value: seconds },
        count('UnitsPlanned', planned),
        count('UnitsDone', done),
        count('Calls', cost.calls),
        count('Pages', cost.pages),
        count('Throttles', cost.throttles),
        count('Retries', cost.retries),
        { name: 'PaidUsd', unit: 'None', value: Number(paid) },
        ...(coverage === null ? [] : [{ name: 'Coverage', unit: 'None', value: coverage }]),
        ...unitDurations(records),
    ];
}
/** Of the units that are done. */
function unitDurations(records) {
    const seconds = records.map(({ cost }) => cost.seconds).sort((a, b) => a - b);
    return [50, 90, 99].flatMap((share) => {
        const value = (0,run_stats/* percentile */.Ym)(seconds, share / 100);
        return value === null ? [] : [{ name: `UnitDurationP${share}`, unit: 'Seconds', value }];
    });
}
async function quietly(what, { log, progress }, send) {
    try {
        await send();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.write('warn', `The ${what} of the run could not be sent`, { reason });
        progress.warn(`The ${what} of the run could not be sent: ${reason}`);
    }
}


/***/ }),

/***/ 18401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ runsTable),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98213);
/* harmony import */ var _run_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85119);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53201);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64329);





/** The runs of a tenant, newest first. */
async function listRuns({ id, runStore }) {
    const reports = new Map((await runStore.history()).map(({ run, content }) => [run, (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunSummary */ .Au)(content)]));
    const listed = [];
    for (const { run, plannedAt, cancelled } of await runStore.runs()) {
        const common = { run, tenant: id, plannedAt, coverage: reports.get(run)?.coverage ?? null };
        try {
            const progress = await (0,_run_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgress */ .g)(runStore, run);
            const counts = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_3__/* .runCounts */ .E)(progress);
            const state = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_3__/* .runState */ .H)(counts, { cancelled, reported: reports.has(run) });
            listed.push({ ...common, asOf: progress.plan.asOf, state, planned: counts.planned, done: counts.done });
        }
        catch (error) {
            if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpendlogError */ .r)(error))
                throw error;
            listed.push({ ...common, asOf: null, state: 'damaged', planned: null, done: null });
        }
    }
    return listed;
}
function runsTable(runs, now) {
    return {
        head: ['Run', 'Tenant', 'As of', 'State', 'Units done', 'Reads answered, with the bill', 'Age'],
        rows: runs.map(({ run, tenant, asOf, state, planned, done, coverage, plannedAt }) => [
            run,
            tenant,
            asOf ?? '?',
            state,
            planned === null ? '?' : `${done} of ${planned}`,
            coverage === null ? '–' : percentText(coverage),
            (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S)((now.getTime() - Date.parse(plannedAt)) / 1000),
        ]),
    };
}
/** Rounded down: 99.99 % is not all. */
function percentText(share) {
    return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}


/***/ }),

/***/ 64329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runCounts),
/* harmony export */   H: () => (/* binding */ runState)
/* harmony export */ });
/* harmony import */ var _engine_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28377);
/* harmony import */ var _engine_best_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41895);
/* harmony import */ var _engine_outstanding_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77266);



function runCounts({ plan, done, attempts }) {
    const left = (0,_engine_outstanding_units_js__WEBPACK_IMPORTED_MODULE_2__/* .outstandingUnits */ .Y)(plan, done, attempts);
    const last = (0,_engine_best_records_js__WEBPACK_IMPORTED_MODULE_1__/* .bestRecords */ .B)([], attempts);
    const refused = left.filter(({ id }) => {
        const record = last.get(id);
        return record !== undefined && (0,_engine_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .wasRefused */ .GD)(record.result);
    }).length;
    const planned = plan.units.length;
    return {
        planned,
        done: done.size,
        failing: new Set(last.keys()).difference(done).size,
        deadLetters: planned - done.size - left.length,
        refused,
        outstanding: left.length - refused,
    };
}
function runState({ planned, done, failing, outstanding }, { cancelled, reported }) {
    if (cancelled && done < planned)
        return 'cancelled';
    if (reported)
        return 'reported';
    if (done === planned)
        return 'complete';
    if (outstanding === 0)
        return 'incomplete';
    return done + failing === 0 ? 'planned' : 'collecting';
}


/***/ }),

/***/ 59731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   aO: () => (/* binding */ statsTable),
/* harmony export */   u: () => (/* binding */ tenantStats)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98213);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53201);
/* harmony import */ var _list_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18401);




async function tenantStats({ id, runStore }) {
    const runs = (await runStore.history()).flatMap(({ content }) => (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunSummary */ .Au)(content) ?? []);
    const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
    const succeeded = runs.filter(({ exitCode }) => exitCode === 0).length;
    return {
        tenant: id,
        runs: runs.length,
        succeeded,
        successRate: runs.length === 0 ? null : succeeded / runs.length,
        seconds: { p50: percentile(seconds, 0.5), p90: percentile(seconds, 0.9), p99: percentile(seconds, 0.99) },
        calls: runs.reduce((sum, { calls }) => sum + calls, 0),
        throttles: runs.reduce((sum, { throttles }) => sum + throttles, 0),
        paid: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .amountText */ .cY)((0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .sumMoney */ .M9)(runs.map(({ paid }) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(paid, 'USD')), 'USD')),
    };
}
/** The nearest rank: a value that was measured. `null` of none. */
function percentile(ascending, share) {
    return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null;
}
function statsTable(stats) {
    const time = (seconds) => (seconds === null ? '–' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S)(seconds));
    return {
        head: ['Tenant', 'Runs', 'Succeeded', 'Median', '90 %', '99 %', 'Calls', 'Throttled', 'Paid (USD)'],
        rows: stats.map(({ tenant, runs, successRate, seconds, calls, throttles, paid }) => [
            tenant,
            `${runs}`,
            successRate === null ? '–' : (0,_list_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(successRate),
            time(seconds.p50),
            time(seconds.p90),
            time(seconds.p99),
            `${calls}`,
            `${throttles}`,
            paid,
        ]),
    };
}


/***/ }),

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ loadMetrics)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var dist_cjs = __webpack_require__(44085);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var pages = __webpack_require__(30667);
;// CONCATENATED MODULE: ./build/src/datasets/metrics/pack-queries.js
/** Limits of one GetMetricData call (CloudWatch API reference, GetMetricData). */
const QUERIES = 500;
const POINTS = 100_800;
/** The fewest calls in order of the requests; a request with more points than a call returns has a pack of its own and is paged. */
function packQueries(requests) {
    const byTime = Map.groupBy(requests, ({ start, end }) => `${start}/${end}`);
    return [...byTime.values()].flatMap((sameTime) => packed(sameTime));
}
function packed(sameTime) {
    const packs = [];
    let open = [];
    let points = 0;
    for (const request of sameTime) {
        const more = pointsOf(request);
        if (open.length > 0 && (open.length === QUERIES || points + more > POINTS)) {
            packs.push(packOf(open));
            open = [];
            points = 0;
        }
        open.push(request);
        points += more;
    }
    return open.length > 0 ? [...packs, packOf(open)] : packs;
}
function packOf(requests) {
    const { start = '', end = '' } = requests[0] ?? {};
    return { start, end, requests };
}
/** Periods that begin within the time; one more where it does not start on a period. */
function pointsOf({ start, end, periodSeconds }) {
    return Math.ceil((Date.parse(end) - Date.parse(start)) / 1_000 / periodSeconds) + 1;
}

;// CONCATENATED MODULE: ./build/src/datasets/metrics/read-series.js

function readSeries(instants = new Map()) {
    const points = new Map();
    let complete = false;
    let doubted = false;
    const isComplete = () => complete && !doubted;
    return {
        add(result) {
            for (const [start, value] of pairsOf(result, instants))
                points.set(start, value);
            complete = result.StatusCode === 'Complete';
            doubted ||= (result.Messages ?? []).length > 0;
        },
        isComplete,
        answer: () => {
            if (!isComplete())
                return 'incomplete';
            return points.size > 0 ? { points: ascending(points) } : null;
        },
    };
}
function pairsOf({ Timestamps = [], Values = [] }, instants) {
    if (Timestamps.length !== Values.length) {
        throw new errors/* SpendlogError */.T('DATA_UNEXPECTED', `GetMetricData returned ${Timestamps.length} times for ${Values.length} values`, 'Run again; if it stays, report it.');
    }
    return Timestamps.map((time, index) => [textOf(time, instants), Values[index] ?? Number.NaN]);
}
function textOf(time, instants) {
    const known = instants.get(time.getTime());
    if (known !== undefined)
        return known;
    const text = time.toISOString();
    instants.set(time.getTime(), text);
    return text;
}
function ascending(points) {
    return [...points]
        .map(([start, value]) => ({ start, value }))
        .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/src/datasets/metrics/load-metrics.js





/** A series that comes back incomplete is asked for once more; after that it stays so. */
const ROUNDS = 2;
/**
 * Loads the series with GetMetricData. A series is known only when CloudWatch called it complete, without messages, and
 * gave at least one datapoint. Throws what the SDK throws.
 */
const loadMetrics = async (requests, context) => {
    const loaded = new Map(requests.map(({ key }) => [key, 'incomplete']));
    const instants = new Map();
    let open = requests;
    for (let round = 0; round < ROUNDS && open.length > 0; round += 1) {
        const incomplete = [];
        for (const pack of packQueries(open)) {
            for (const [request, reader] of await read(pack, instants, context)) {
                loaded.set(request.key, reader.answer());
                if (!reader.isComplete())
                    incomplete.push(request);
            }
        }
        open = incomplete;
    }
    return loaded;
};
async function read(pack, instants, context) {
    const readers = new Map(pack.requests.map((request) => [request, readSeries(instants)]));
    const byId = new Map([...readers.values()].map((reader, index) => [idAt(index), reader]));
    context.metricsAsked(pack.requests.length);
    for await (const page of (0,pages/* pagesOf */.E)(pagesFor(pack, context))) {
        if (!page.MetricDataResults)
            throw withoutList();
        for (const result of page.MetricDataResults)
            byId.get(result.Id ?? '')?.add(result);
    }
    return readers;
}
function pagesFor({ start, end, requests }, { client, signal }) {
    const cloudWatch = client(dist_cjs/* CloudWatchClient */.WBn);
    const input = {
        StartTime: new Date(start),
        EndTime: new Date(end),
        MetricDataQueries: requests.map(queryOf),
        ScanBy: 'TimestampAscending',
        MaxDatapoints: POINTS,
    };
    return {
        operation: 'GetMetricData',
        ask: (NextToken) => cloudWatch.send(new dist_cjs/* GetMetricDataCommand */.Soe({ ...input, NextToken }), { abortSignal: signal }),
        next: ({ NextToken }) => NextToken,
    };
}
function queryOf(request, index) {
    const Dimensions = Object.entries(request.dimensions).map(([Name, Value]) => ({ Name, Value }));
    return {
        Id: idAt(index),
        MetricStat: {
            Metric: { Namespace: request.namespace, MetricName: request.metricName, Dimensions },
            Period: request.periodSeconds,
            Stat: request.statistic,
        },
        ReturnData: true,
    };
}
/** Ids must start with a lower-case letter; the caller's keys need not. */
function idAt(index) {
    return `q${index}`;
}
function withoutList() {
    return new errors/* SpendlogError */.T('DATA_UNEXPECTED', 'GetMetricData answered without its list', 'Run again; if it stays, report it.');
}


/***/ }),

/***/ 30667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);

/**
 * The items of all pages, each id once, since pages overlap while resources come and go. Throws `DATA_UNEXPECTED` for an
 * answer without its list, an item without an id, and a token that comes back: none of them may look like the end.
 */
async function* itemsOf(paged) {
    const seen = new Set();
    for await (const page of pagesOf(paged)) {
        const items = paged.items(page);
        if (!items)
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${paged.operation} answered without its list`);
        for (const item of items) {
            const id = paged.idOf(item);
            if (!id)
                throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${paged.operation} listed something without an id`);
            if (seen.has(id))
                continue;
            seen.add(id);
            yield item;
        }
    }
}
/** All pages in order. Throws `DATA_UNEXPECTED` when a token comes back, which would go on for ever. */
async function* pagesOf({ operation, ask, next, }) {
    const tokens = new Set();
    let token;
    do {
        const page = await ask(token);
        yield page;
        token = next(page) || undefined;
        if (token !== undefined && tokens.has(token)) {
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${operation} led to the same page twice`);
        }
        if (token !== undefined)
            tokens.add(token);
    } while (token !== undefined);
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unexpectedAnswer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** AWS answered without what the answer must hold: never an empty list. @param message Begins with AWS's name of the call. */
function unexpectedAnswer(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('DATA_UNEXPECTED', message, 'Run again; if it stays, report it with the operation named above.');
}


/***/ }),

/***/ 41895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bestRecords),
/* harmony export */   c: () => (/* binding */ leftByTries)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28377);

/**
 * The one record that counts for each unit: the one that is done, else the latest attempt, else
 * what the end of a job left of it. Two jobs may have
 * worked on the same unit; which of two equal ones counts depends on what they say, never on their order.
 */
function bestRecords(records, attempts) {
    const best = new Map();
    const offer = (candidate) => {
        const { unit } = candidate.record.result;
        const other = best.get(unit);
        if (!other || (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .isBetter */ .LK)(candidate, other))
            best.set(unit, candidate);
    };
    for (const record of records)
        offer({ n: 0, record });
    for (const attempt of attempts)
        offer(attempt);
    return new Map([...best].map(([unit, { record }]) => [unit, record]));
}
/** What the tries so far left of each unit: the next one goes on from there. */
function leftByTries(attempts) {
    return new Map([...bestRecords([], attempts)].map(([unit, { result }]) => [unit, result]));
}


/***/ }),

/***/ 70573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ collectUnits)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
// EXTERNAL MODULE: ./build/src/core/stop-budget.js
var stop_budget = __webpack_require__(16003);
// EXTERNAL MODULE: ./build/src/core/within-time.js
var within_time = __webpack_require__(55474);
// EXTERNAL MODULE: ./build/src/core/unit-result.js
var unit_result = __webpack_require__(73217);
// EXTERNAL MODULE: ./build/src/engine/attempt.js
var attempt = __webpack_require__(28377);
// EXTERNAL MODULE: ./build/src/engine/unit-meter.js
var unit_meter = __webpack_require__(94196);
;// CONCATENATED MODULE: ./build/src/engine/collect-tally.js



function collectTally(units) {
    let done = 0;
    let incomplete = 0;
    let outOfTime = 0;
    let total = (0,unit_meter/* sumCosts */.A)([]);
    return {
        add(result, cost) {
            if ((0,unit_result/* isDone */.$)(result))
                done += 1;
            else if ((0,attempt/* wasTried */.A_)(result))
                incomplete += 1;
            else
                outOfTime += 1;
            total = (0,unit_meter/* sumCosts */.A)([total, cost]);
        },
        text: () => {
            const ended = done + incomplete + outOfTime;
            return `${ended} of ${units} units, ${incomplete} with reads missing, ${outOfTime} out of time`;
        },
        summary: (cancelled) => ({ units, done, incomplete, outOfTime, cancelled, cost: total }),
    };
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/engine/metrics-read.js
var metrics_read = __webpack_require__(80650);
;// CONCATENATED MODULE: ./build/src/engine/undecided-for-parts.js
/**
 * What a check says where it saw only parts of metrics, which it cannot tell from "there is no datapoint": whatever it found,
 * and its silence, is then undecided for the resources of those rows; for all that it found where rows are compared.
 */
function undecidedForParts(check, verdicts, seen) {
    if (seen.size === 0)
        return verdicts;
    const parts = [...seen].map(([row, names]) => partOf(check, row, [...names]));
    const byColumn = Map.groupBy(parts.flatMap((part) => textsOf(part.row).map((text) => ({ text, part }))), ({ text }) => text);
    const compared = parts.find(({ acrossRows }) => acrossRows);
    const told = new Set();
    const decided = verdicts.map((verdict) => {
        // Findings name a resource by one of the columns of its row, or by that of the group which the row is of.
        const own = (byColumn.get(verdict.resourceId) ?? []).map(({ part }) => part);
        for (const { name } of own)
            told.add(name);
        const why = own[0] ?? compared;
        return isUndecided(verdict) || !why ? verdict : { resourceId: verdict.resourceId, reason: why.reason };
    });
    const silent = parts.filter(({ name }) => name !== '' && !told.has(name));
    return onceEach([...decided, ...silent.map(({ name, reason }) => ({ resourceId: name, reason }))]);
}
function partOf(check, row, names) {
    const metrics = names.map((name) => metricOf(check, name));
    const reason = `CloudWatch did not give all of ${metrics.map(({ metricName }) => metricName).join(', ')}`;
    const acrossRows = metrics.some((metric) => metric.acrossRows);
    return { row, name: nameOf(check, row, names), reason, acrossRows };
}
function textsOf(row) {
    const texts = Object.values(Object(row)).filter((value) => typeof value === 'string' && value !== '');
    return [...new Set(texts)].map(String);
}
/** A check may have found several things about what is now one thing nobody knows. */
function onceEach(verdicts) {
    const seen = new Set();
    return verdicts.filter((verdict) => {
        if (!isUndecided(verdict))
            return true;
        const text = JSON.stringify([verdict.resourceId, verdict.reason]);
        const isNew = !seen.has(text);
        seen.add(text);
        return isNew;
    });
}
function isUndecided(verdict) {
    return 'reason' in verdict;
}
/** As findings would name it: by the group, the dataset's id, or what CloudWatch knows it by first. */
function nameOf(check, row, [first = '']) {
    const { of, group, dimensions } = metricOf(check, first);
    const columns = [group, check.needs[of]?.resource?.id, ...Object.values(dimensions)];
    const values = Object(row);
    const texts = columns.flatMap((column) => (column === undefined ? [] : [values[column]]));
    return texts.find((text) => typeof text === 'string' && text !== '') ?? '';
}
function metricOf(check, name) {
    const declared = check.metrics?.[name];
    if (!declared)
        throw new TypeError(`${check.id} looks at the metric ${name}, which it does not declare.`);
    return declared;
}

;// CONCATENATED MODULE: ./build/src/engine/judge.js



/**
 * What a check says about what was read; it is not asked while a read is missing. Throws what the check throws.
 * The resources judged are the rows of the first dataset it needs, less those it could not decide on.
 * @param settled Reads of an earlier try, which were not asked for again since another one is missing still.
 */
function judge(check, now, loaded, metrics, settled = new Map()) {
    const missing = missingReads(check, (id) => loaded.get(id)?.read ?? settled.has(id), metrics);
    if (missing.length > 0)
        return { check: check.id, state: 'not-evaluated', missing };
    const rows = rowsOf(check, loaded);
    const verdicts = verdictsOf(check, now, rows, metrics?.read ? metrics.value : null);
    const tagged = withTags(check, verdicts, loaded);
    return evaluated(check.id, tagged, rows[0]?.[1].length ?? 0);
}
/** What the check says, and of what it looked at in parts only, that nobody can say. */
function verdictsOf(check, now, rows, metrics) {
    const { thresholds } = check;
    if (!metrics)
        return [...check.evaluate(Object.fromEntries(rows), { now, thresholds, metric: noMetrics(check) })];
    const parts = new Map();
    const metric = (name, row) => {
        if (metrics.isPart(name, row))
            parts.set(row, (parts.get(row) ?? new Set()).add(name));
        return metrics.metric(name, row);
    };
    const verdicts = [...check.evaluate(Object.fromEntries(rows), { now, thresholds, metric })];
    return undecidedForParts(check, verdicts, parts);
}
/** Findings with the tags of their resources, where a dataset tells which column holds them. */
function withTags({ needs }, verdicts, loaded) {
    const tags = new Map();
    for (const { id, resource } of Object.values(needs)) {
        const outcome = loaded.get(id);
        if (resource?.tags === undefined || !outcome?.read)
            continue;
        for (const row of outcome.value) {
            const columns = columnsOf(row);
            const found = tagsIn(columns[resource.tags]);
            const name = columns[resource.id];
            if (typeof name === 'string' && found)
                tags.set(name, found);
        }
    }
    return verdicts.map((verdict) => {
        const own = 'reason' in verdict || verdict.tags ? undefined : tags.get(verdict.resourceId);
        return own ? { ...verdict, tags: own } : verdict;
    });
}
function tagsIn(value) {
    const entries = Object.entries(columnsOf(value)).filter((entry) => typeof entry[1] === 'string');
    return entries.length > 0 ? Object.fromEntries(entries) : null;
}
function columnsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
/** Ascending. */
function missingReads(check, isThere, metrics) {
    const datasets = Object.values(check.needs).map(({ id }) => id);
    return [
        ...datasets.filter((id) => !isThere(id)),
        ...(metrics && !metrics.read ? [(0,metrics_read/* metricsRead */.M_)(check.id)] : []),
    ].sort(in_order/* inOrder */.a);
}
/** By the names that the check uses, in the order of its needs. */
function rowsOf({ needs }, loaded) {
    return Object.entries(needs).flatMap(([name, { id }]) => {
        const outcome = loaded.get(id);
        return outcome?.read ? [[name, outcome.value]] : [];
    });
}
function evaluated(check, verdicts, resources) {
    const findings = verdicts.filter((verdict) => !('reason' in verdict));
    const undecided = verdicts.filter((verdict) => 'reason' in verdict);
    return {
        check,
        state: 'evaluated',
        judged: Math.max(findings.length, resources - undecided.length),
        findings: findings.sort((a, b) => (0,in_order/* inOrder */.a)(a.resourceId, b.resourceId) || (0,in_order/* inOrder */.a)(a.evidence, b.evidence)),
        undecided: undecided.sort((a, b) => (0,in_order/* inOrder */.a)(a.resourceId, b.resourceId) || (0,in_order/* inOrder */.a)(a.reason, b.reason)),
    };
}
function noMetrics(check) {
    return (name) => {
        throw new TypeError(`${check.id} looks at the metric ${name}, which it does not declare.`);
    };
}

// EXTERNAL MODULE: ./build/src/engine/canonical-json.js
var canonical_json = __webpack_require__(89941);
;// CONCATENATED MODULE: ./build/src/engine/read-outcome.js


function failed(failure) {
    return { read: false, failure };
}
/** A read whose time was over: `skipped` where nothing was asked or the job ended, so that nobody takes it for a fault of AWS. */
function outOfTime(errorClass, begun) {
    const end = { errorClass, missingPermissions: [], poison: false };
    if (errorClass === 'JobTime') {
        return { ...end, state: 'skipped', message: 'The time of the job was over before it was read.' };
    }
    return begun
        ? { ...end, state: 'failed', message: 'It was not answered within its time.' }
        : { ...end, state: 'skipped', message: 'The time of its unit was over before it was read.' };
}
/**
 * A read that needs another one which is missing: it ends as that one did, and says so. Where that one was denied, the
 * permissions of its `own` are named as well, so that one repair is enough.
 */
function needs(read, failure, own) {
    const message = `It needs ${read}, which is missing: ${failure.message}`;
    if (failure.state !== 'denied')
        return { ...failure, message };
    return {
        ...failure,
        message: `${message} Whether it is allowed itself was not tried.`,
        missingPermissions: (0,in_order/* distinct */.d)([...failure.missingPermissions, ...own]),
    };
}
function resultOf(read, outcome) {
    if (!outcome.read) {
        return { read, state: outcome.failure.state, rows: null, failure: outcome.failure, kept: [] };
    }
    const { rows, kept } = outcome.value;
    const state = rows > 0 ? 'ok' : 'empty';
    return { read, state, rows, failure: null, kept: inOneOrder(kept) };
}
/** AWS promises no order: rows are brought into one, so that two reads of the same things are the same. */
function inOneOrder(rows) {
    return rows
        .map((row) => ({ row, text: (0,canonical_json/* canonicalJson */.d)(row) }))
        .sort((a, b) => (0,in_order/* inOrder */.a)(a.text, b.text))
        .map(({ row }) => row);
}

;// CONCATENATED MODULE: ./build/src/engine/unit-run.js


/** Runs one read within its limits; what it throws becomes the failure the ledger shows. */
async function runRead(run, read, load) {
    const limits = { ...read.limits, ...run.limits.reads.get(read.id) };
    const { milliseconds, errorClass } = timeFor(run, limits);
    if (milliseconds <= 0)
        return failed(outOfTime(errorClass, false));
    try {
        const value = await (0,within_time/* withinTime */.d)(run.ports.clock, milliseconds, run.signal, async (signal) => load(contextOf(run, limits, signal)));
        return { read: true, value };
    }
    catch (error) {
        run.signal.throwIfAborted();
        if (error instanceof within_time/* TimeOver */.M)
            return failed(outOfTime(errorClass, true));
        return failed(run.ports.failureOf(error, read.operations));
    }
}
/** What calling these operations takes, as a refusal of them would name it. */
function permissionsOf({ ports }, operations) {
    return ports.failureOf(new Untold(), operations).missingPermissions;
}
/** A refusal that does not say what is missing. */
class Untold extends Error {
    name = 'AccessDenied';
}
function contextOf(run, limits, signal) {
    const { unit, region, meter, now, ports } = run;
    return {
        account: unit.account,
        region,
        now,
        services: unit.services,
        signal,
        client: ports.at({ account: unit.account, region }, meter, limits).client,
        metricsAsked: (count) => meter.metricsAsked(count),
        logsScanned: (bytes) => meter.logsScanned(bytes),
    };
}
/** The shortest of what the read, its unit and the job have left. */
function timeFor({ ports, unitEnd, jobEnd }, { seconds = Infinity }) {
    const now = ports.clock.now().getTime();
    const own = Math.min(seconds * 1000, unitEnd - now);
    return jobEnd - now < own
        ? { milliseconds: jobEnd - now, errorClass: 'JobTime' }
        : { milliseconds: own, errorClass: 'Deadline' };
}

;// CONCATENATED MODULE: ./build/src/engine/load-datasets.js


/** Loads each dataset once, one after the other, those that others need first. Returned with those loaded before. */
async function loadDatasets(run, datasets, before = new Map()) {
    const loaded = new Map(before);
    for (const dataset of datasets)
        if (!loaded.has(dataset.id))
            loaded.set(dataset.id, await loadDataset(run, dataset, loaded));
    return loaded;
}
async function loadDataset(run, dataset, loaded) {
    const before = Object.values(dataset.after ?? {});
    for (const { id } of before) {
        const outcome = loaded.get(id);
        if (outcome && !outcome.read)
            return failed(needs(id, outcome.failure, permissionsOf(run, dataset.reads)));
    }
    const read = { id: dataset.id, operations: dataset.reads, limits: dataset.limits ?? {} };
    const allowed = new Set(before.map(({ id }) => id));
    return runRead(run, read, async (context) => {
        const { default: loader } = await dataset.load();
        return load_datasets_rowsOf(loader({ ...context, rows: (id) => rowsBefore(dataset.id, id, allowed, loaded) }), context);
    });
}
async function load_datasets_rowsOf(rows, { signal }) {
    const all = [];
    for await (const row of rows) {
        // A reader that pays no attention to the signal must not go on for ever.
        signal.throwIfAborted();
        all.push(row);
    }
    return all;
}
function rowsBefore(dataset, before, allowed, loaded) {
    const outcome = loaded.get(before);
    if (!allowed.has(before) || !outcome?.read) {
        throw new TypeError(`${dataset} uses rows of ${before}, which it does not declare.`);
    }
    return outcome.value;
}

;// CONCATENATED MODULE: ./build/src/engine/load-metrics.js




const DAY_MS = 86_400_000;
/** Asks for the metrics a check declares, of every row it may judge. */
async function loadMetrics(run, check, loaded, asked = new Map()) {
    const read = { id: (0,metrics_read/* metricsRead */.M_)(check.id), operations: ['CloudWatch:GetMetricData'], limits: {} };
    const wanted = [];
    for (const [name, declaration] of Object.entries(check.metrics ?? {})) {
        const dataset = measuredOn(check, declaration);
        const outcome = loaded.get(dataset);
        if (!outcome)
            throw new TypeError(`${check.id} measures ${dataset}, which its unit does not read.`);
        if (!outcome.read) {
            return failed(needs(dataset, outcome.failure, permissionsOf(run, read.operations)));
        }
        for (const one of wantedOf(name, declaration, outcome.value, check.lookBackDays, run.now))
            wanted.push(one);
    }
    return runRead(run, read, async (context) => {
        await askMissing(wanted, asked, (requests) => run.ports.loadMetrics(requests, context));
        const answers = new Map(wanted.map((one) => [one.series, answerTo(one, asked)]));
        refuseNothingButParts(check, answers);
        return lookUp(check, wanted, answers);
    });
}
/** Each series that nobody has asked for yet, once. A call that fails is thrown, and nothing of it is held. */
async function askMissing(wanted, asked, ask) {
    const missing = new Map();
    for (const { series, request } of wanted) {
        if (!asked.has(series) && !missing.has(series))
            missing.set(series, request);
    }
    if (missing.size === 0)
        return;
    const answers = await ask([...missing.values()]);
    for (const [series, { key }] of missing) {
        const answer = answers.get(key);
        if (answer !== undefined)
            asked.set(series, answer);
    }
}
function answerTo({ series, request }, asked) {
    const answer = asked.get(series);
    if (answer === undefined)
        throw new TypeError(`No answer for the metric ${request.metricName}.`);
    return answer;
}
function wantedOf(name, declaration, rows, lookBackDays, now) {
    return rows.flatMap((row, index) => {
        const dimensions = dimensionsOf(declaration, row);
        if (!dimensions)
            return [];
        const request = requestOf(`${name} ${index}`, declaration, dimensions, lookBackDays, now);
        const { key: _, ...series } = request;
        return [{ row, name, request, series: JSON.stringify(series) }];
    });
}
function measuredOn(check, { of }) {
    const dataset = check.needs[of];
    if (!dataset)
        throw new TypeError(`${check.id} measures ${of}, which it does not need.`);
    return dataset.id;
}
/** `null` where a column is empty: such a row has no metric of that name. */
function dimensionsOf({ dimensions }, row) {
    const columns = new Map(typeof row === 'object' && row !== null ? Object.entries(row) : []);
    const values = Object.entries(dimensions).map(([dimension, column]) => [dimension, columns.get(column)]);
    const texts = values.flatMap(([dimension, value]) => typeof value === 'string' && value !== '' ? [[dimension, value]] : []);
    return texts.length === values.length ? Object.fromEntries(texts) : null;
}
/** From whole period to whole period, or CloudWatch would move the start itself. */
function requestOf(key, { namespace, metricName, statistic, periodSeconds }, dimensions, lookBackDays, now) {
    const periodMs = periodSeconds * 1000;
    const end = Math.floor(Date.parse(now) / periodMs) * periodMs;
    const start = Math.floor((end - lookBackDays * DAY_MS) / periodMs) * periodMs;
    return {
        key,
        namespace,
        metricName,
        statistic,
        periodSeconds,
        dimensions,
        start: new Date(start).toISOString(),
        end: new Date(end).toISOString(),
    };
}
/** Parts of every series and the whole of none is no answer: not "there are no datapoints". */
function refuseNothingButParts({ id }, answers) {
    const values = [...answers.values()];
    if (values.length === 0 || values.some((answer) => answer !== 'incomplete'))
        return;
    throw new errors/* SpendlogError */.T('DATA_UNEXPECTED', `CloudWatch gave only parts of all metrics of ${id}.`, 'Run again: CloudWatch may be busy.');
}
function lookUp(check, wanted, answers) {
    const series = new Map();
    for (const name of Object.keys(check.metrics ?? {}))
        series.set(name, new Map());
    for (const one of wanted)
        series.get(one.name)?.set(one.row, answers.get(one.series) ?? null);
    const answerOf = (name, row) => {
        const rows = series.get(name);
        if (!rows)
            throw new TypeError(`${check.id} looks at the metric ${name}, which it does not declare.`);
        return rows.get(row) ?? null;
    };
    return {
        found: [...series.values()].flatMap((rows) => [...rows.values()]).filter(isSeries).length,
        metric: (name, row) => {
            const answer = answerOf(name, row);
            return isSeries(answer) ? answer : null;
        },
        isPart: (name, row) => answerOf(name, row) === 'incomplete',
    };
}
function isSeries(answer) {
    return answer !== null && answer !== 'incomplete';
}

;// CONCATENATED MODULE: ./build/src/engine/load-unit.js



/**
 * Reads what is missing, with what that has to be read after. What was read by an earlier try is read once more only for a
 * check that can be judged at last: a role that lacks one permission costs one refused call a try, and not the whole unit,
 * whose metrics are paid for.
 */
async function loadUnit(run, { datasets, open, settled }) {
    const first = withThoseBefore(datasets, missingFirst(run, datasets, open, settled));
    const found = await loadDatasets(run, first);
    const isThere = (id) => found.get(id)?.read ?? settled.reads.has(id);
    const ripe = open.filter(({ needs }) => Object.values(needs).every(({ id }) => isThere(id)));
    const rest = withThoseBefore(datasets, new Set(ripe.flatMap(({ needs }) => idsOf(needs))));
    const loaded = await loadDatasets(run, rest, found);
    const metrics = new Map();
    const asked = new Map();
    const planned = new Set(run.unit.reads);
    for (const check of open) {
        const read = (0,metrics_read/* metricsRead */.M_)(check.id);
        if (planned.has(read) && (ripe.includes(check) || !settled.reads.has(read)))
            metrics.set(check.id, await loadMetrics(run, check, loaded, asked));
    }
    return { loaded, metrics };
}
/** Datasets nobody has read, and those whose rows metrics are missing of. */
function missingFirst({ unit }, datasets, open, { reads }) {
    const missing = new Set(unit.reads.filter((read) => !reads.has(read)));
    const measured = open
        .filter(({ id }) => missing.has((0,metrics_read/* metricsRead */.M_)(id)))
        .flatMap(({ needs, metrics = {} }) => Object.values(metrics).map(({ of }) => needs[of]?.id));
    const wanted = new Set([...missing, ...measured]);
    return new Set(datasets.map(({ id }) => id).filter((id) => wanted.has(id)));
}
/** In the order given, with all that they are read after. */
function withThoseBefore(datasets, wanted) {
    const all = new Set(wanted);
    for (const { id, after = {} } of datasets.toReversed())
        if (all.has(id))
            for (const before of idsOf(after))
                all.add(before);
    return datasets.filter(({ id }) => all.has(id));
}
function idsOf(datasets) {
    return Object.values(datasets).map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/src/engine/settled.js
/** @param before What the last try left; absent: there was none, and nothing is settled. */
function settledBy(before) {
    const read = (before?.reads ?? []).filter(({ state }) => state === 'ok' || state === 'empty');
    const judged = (before?.checks ?? []).filter(({ state }) => state === 'evaluated');
    return {
        reads: new Map(read.map((one) => [one.read, one])),
        checks: new Map(judged.map((one) => [one.check, one])),
    };
}

;// CONCATENATED MODULE: ./build/src/engine/collect-unit.js






/**
 * Reads and judges what one unit is for. Every planned read ends in a state; rows are let go but for the columns kept.
 * @param before What the last try at it left: what that read and judged stands.
 */
async function collectUnit(run, group, before) {
    const { unit, ports, meter } = run;
    const began = ports.clock.now().getTime();
    refuseUnknown(unit, group);
    const planned = new Set(unit.reads);
    const datasets = group.datasets.filter(({ id }) => planned.has(id));
    const checks = group.checks.filter(({ id }) => unit.checks.includes(id));
    const settled = settledBy(before);
    const open = checks.filter(({ id }) => !settled.checks.has(id));
    const found = await loadUnit(run, { datasets, open, settled });
    const judged = new Map(open.map((check) => [check.id, judgeSafely(run, check, found, settled)]));
    const missed = new Set([...judged.values()].flatMap(missingIn));
    const results = checks.flatMap(({ id }) => judged.get(id) ?? settled.checks.get(id) ?? []);
    const reads = unit.reads.map((read) => {
        const now = readResult(read, group, found);
        const then = settled.reads.get(read);
        // What was read stands, unless a check was to be judged by it now and could not.
        const stands = then !== undefined && (now === null || (now.failure !== null && !missed.has(read)));
        if (stands)
            return then;
        if (now === null)
            throw unknownRead(read);
        return now;
    });
    const seconds = (ports.clock.now().getTime() - began) / 1000;
    return { result: { unit: unit.id, reads, checks: results }, cost: meter.cost(seconds) };
}
function missingIn(result) {
    return result.state === 'not-evaluated' ? result.missing : [];
}
/** `null`: it was not asked for. */
function readResult(read, { datasets }, { loaded, metrics }) {
    const measured = metrics.get((0,metrics_read/* checkOfMetricsRead */.lj)(read) ?? '');
    if (measured)
        return resultOf(read, mapped(measured, ({ found }) => ({ rows: found, kept: [] })));
    const outcome = loaded.get(read);
    if (!outcome)
        return null;
    const keeps = datasets.find(({ id }) => id === read)?.keeps ?? [];
    return resultOf(read, mapped(outcome, (rows) => ({ rows: rows.length, kept: keptOf(rows, keeps) })));
}
function mapped(outcome, change) {
    return outcome.read ? { read: true, value: change(outcome.value) } : outcome;
}
function keptOf(rows, keeps) {
    if (keeps.length === 0)
        return [];
    const kept = new Set(keeps);
    return rows.map((row) => Object.fromEntries(Object.entries(Object(row)).filter(([column]) => kept.has(column))));
}
/**
 * A check that throws is our fault, and the one place where such a fault is caught: the data of one resource, which may
 * be hostile, must not take the other units with it. It is a dead letter at once, and logged.
 */
function judgeSafely({ unit, now, ports }, check, { loaded, metrics }, settled) {
    try {
        return judge(check, now, loaded, metrics.get(check.id) ?? null, settled.reads);
    }
    catch (error) {
        const kind = error instanceof Error ? error.name : typeof error;
        ports.log.write('error', `The check ${check.id} failed on what was read: ${String(error)}`, {
            unitId: unit.id,
        });
        const fault = {
            state: 'failed',
            errorClass: 'CheckFault',
            // What was thrown may quote the data; the log redacts, a report does not.
            message: `The check ${check.id} failed on what was read (${kind}).`,
            missingPermissions: [],
            poison: true,
        };
        return { check: check.id, state: 'not-evaluated', missing: [], fault };
    }
}
function refuseUnknown({ reads, checks }, group) {
    const known = new Set([
        ...group.datasets.map(({ id }) => id),
        ...group.checks.flatMap(({ id }) => [id, (0,metrics_read/* metricsRead */.M_)(id)]),
    ]);
    const unknown = [...reads, ...checks].find((name) => !known.has(name));
    if (unknown !== undefined)
        throw unknownRead(unknown);
}
function unknownRead(name) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `The plan asks for ${JSON.stringify(name)}, which this version of Spendlog does not know.`, 'Collect with the version that made the plan, or plan again with this one.');
}

// EXTERNAL MODULE: ./build/src/engine/refuse-strangers.js
var refuse_strangers = __webpack_require__(46896);
// EXTERNAL MODULE: ./build/src/engine/region-of.js
var region_of = __webpack_require__(19898);
// EXTERNAL MODULE: ./build/src/engine/units-of-places.js
var units_of_places = __webpack_require__(10706);
;// CONCATENATED MODULE: ./build/src/engine/collect-units.js













const MINUTE_MS = 60_000;
/** Share of the job's time after which no unit is begun, and after which those under way end. */
const LAST_START = 0.8;
const LAST_END = 0.95;
/**
 * Works through the units, the longest first, and hands each record on as soon as it is there. Never fails for what
 * AWS says: that is in the records. Fails where a record cannot be kept, and where a unit is none of the plan's.
 */
async function collectUnits(options) {
    const { plan, units, limits, signal } = options;
    (0,refuse_strangers/* refuseStrangers */.C)(plan, units);
    const job = {
        options,
        groups: new Map(options.groups.map((group) => [group.id, group])),
        tally: collectTally(units.length),
        ...timesOf(options),
    };
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    try {
        await (0,p_map/* default */.Ay)([...units].sort(longestFirst), (unit) => work(unit, job, either), {
            concurrency: limits.concurrency,
            signal,
        });
    }
    catch (error) {
        stop.abort(error);
        if (signal.aborted)
            return cancelled(job);
        // What was written before is kept if it can be; the fault that ended the job is the one to tell.
        await options.flush().catch(() => undefined);
        throw error;
    }
    await options.flush();
    return job.tally.summary(false);
}
async function cancelled({ options, tally }) {
    const { clock, flush, log } = options;
    try {
        await (0,within_time/* withinTime */.d)(clock, stop_budget/* STOP_BUDGET */.f.flushed, new AbortController().signal, () => flush());
    }
    catch (error) {
        if (!(error instanceof within_time/* TimeOver */.M))
            throw error;
        log.write('error', 'Results could not be written in time after the job was cancelled: they will be read again.');
    }
    return tally.summary(true);
}
function timesOf({ clock, began = clock.now(), limits }) {
    const time = limits.jobMinutes * MINUTE_MS;
    return { lastStart: began.getTime() + time * LAST_START, jobEnd: began.getTime() + time * LAST_END };
}
async function work(unit, job, signal) {
    const { options, groups, tally, lastStart, jobEnd } = job;
    const group = groups.get(unit.serviceGroup);
    if (!group)
        throw unknownRead(unit.serviceGroup);
    const now = options.clock.now().getTime();
    const record = now >= lastStart
        ? notBegun(unit, group)
        : await collectUnit(runOf(unit, options, now, jobEnd, signal), group, options.before?.get(unit.id));
    // Whoever stopped the job has flushed already, and waits for nothing more.
    signal.throwIfAborted();
    await options.write(record);
    tally.add(record.result, record.cost);
    options.progress.step(tally.text());
}
function runOf(unit, { plan, limits, homeRegion = 'us-east-1', ...ports }, now, jobEnd, signal) {
    return {
        unit,
        now: plan.now,
        ports,
        limits,
        meter: (0,unit_meter/* unitMeter */.y)(),
        region: unit.region === region_of/* GLOBAL */.M || unit.region === units_of_places/* ORGANIZATION */.A_ ? homeRegion : unit.region,
        unitEnd: now + limits.unitMinutes * MINUTE_MS,
        jobEnd,
        signal,
    };
}
function notBegun(unit, group) {
    const outcome = failed(outOfTime('JobTime', false));
    const checks = group.checks.filter(({ id }) => unit.checks.includes(id));
    return {
        result: {
            unit: unit.id,
            reads: unit.reads.map((read) => resultOf(read, outcome)),
            checks: checks.map((check) => judge(check, '', new Map(), (0,metrics_read/* hasMetrics */.eC)(check) ? outcome : null)),
        },
        cost: (0,unit_meter/* unitMeter */.y)().cost(0),
    };
}
function longestFirst(a, b) {
    return b.expectedSeconds - a.expectedSeconds || (0,in_order/* inOrder */.a)(a.id, b.id);
}


/***/ }),

/***/ 46896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseStrangers),
/* harmony export */   I: () => (/* binding */ refuseUnplanned)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _units_of_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10706);


/** Ends the run where a unit is not this tenant's, so that no data of one tenant reaches another's report. */
function refuseStrangers(plan, units) {
    const accounts = new Set([_units_of_places_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION */ .A_, ...plan.accounts.map(({ id }) => id)]);
    const stranger = units.find(({ tenant, account }) => tenant !== plan.tenant || !accounts.has(account));
    if (stranger) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('TENANT_MISMATCH', `The unit ${stranger.id} is not for an account of the tenant ${plan.tenant}.`, 'Nothing of this run is used. See who can write to its store, then plan again.');
    }
    refuseUnplanned(plan, units.map(({ id }) => id));
}
/** Ends the run where a result belongs to no unit of its plan. */
function refuseUnplanned(plan, units) {
    const planned = new Set(plan.units.map(({ id }) => id));
    const stranger = units.find((id) => !planned.has(id));
    if (stranger === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('TENANT_MISMATCH', `The unit ${JSON.stringify(stranger)} is not in the plan of the run ${plan.run}, tenant ${plan.tenant}.`, 'Nothing of this run is used. See who can write to its store, then plan again.');
}


/***/ })

};
