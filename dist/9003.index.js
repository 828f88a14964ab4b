export const id = 9003;
export const ids = [9003];
export const modules = {

/***/ 65651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inChunks)
/* harmony export */ });
/** The items in lists of at most `size`, for calls that take so many at once. */
async function* inChunks(items, size) {
    let chunk = [];
    for await (const item of items) {
        chunk.push(item);
        if (chunk.length < size)
            continue;
        yield chunk;
        chunk = [];
    }
    if (chunk.length > 0)
        yield chunk;
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** Names under which AWS services refuse a caller that they know (error tables of their API references). */
const DENIED = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'AuthorizationErrorException',
    'NotAuthorizedException',
    'UnauthorizedException',
    'UnauthorizedOperation',
]);
/** Whether a permission is missing, as against a call that went wrong. */
function isDenied(error) {
    return DENIED.has(nameOf(error));
}
function nameOf(error) {
    return error instanceof Error ? error.name : 'Error';
}


/***/ }),

/***/ 99003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ memory_reports_load)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch-logs/dist-cjs/index.js
var dist_cjs = __webpack_require__(70303);
// EXTERNAL MODULE: ./build/src/datasets/in-chunks.js
var in_chunks = __webpack_require__(65651);
// EXTERNAL MODULE: ./build/src/datasets/is-denied.js
var is_denied = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/src/datasets/logs/log-groups.js
var log_groups = __webpack_require__(73486);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/datasets/logs/run-query.js


/** How often a query is asked after; the pace is that of all calls to CloudWatch Logs. */
const MOST_POLLS = 300;
const WORKING = new Set(['Scheduled', 'Running']);
/** Runs a query of Logs Insights to its end. Throws `DATA_UNEXPECTED` where it fails or does not end: parts are no answer. */
async function runQuery(logs, query, signal) {
    const { queryId } = await logs.send(new dist_cjs.StartQueryCommand(query), { abortSignal: signal });
    for (let poll = 0; poll < MOST_POLLS; poll += 1) {
        const answer = await logs.send(new dist_cjs.GetQueryResultsCommand({ queryId }), { abortSignal: signal });
        if (answer.status === 'Complete') {
            const rows = (answer.results ?? []).map((fields) => new Map(fields.map(({ field = '', value = '' }) => [field, value])));
            return { rows, bytesScanned: answer.statistics?.bytesScanned ?? 0 };
        }
        if (!WORKING.has(answer.status ?? ''))
            throw unfinished(`ended as ${answer.status ?? 'nothing'}`);
    }
    throw unfinished('did not end');
}
function unfinished(what) {
    return new errors/* SpendlogError */.T('DATA_UNEXPECTED', `A query of CloudWatch Logs Insights ${what}.`, 'Run again: other queries of the account and region may have taken its place.');
}

// EXTERNAL MODULE: ./build/src/datasets/lambda/functions.js
var functions = __webpack_require__(54650);
// EXTERNAL MODULE: ./build/src/datasets/lambda/report-days.js
var report_days = __webpack_require__(16997);
;// CONCATENATED MODULE: ./build/src/datasets/lambda/report-sources.js
const DAY_MS = 86_400_000;
/** Stored bytes of all groups that are looked through in one region. They are compressed: a query reads several times as much. */
const MOST_STORED_BYTES = 10 * 2 ** 30;
/** Logs Insights reads its fields of REPORT lines in this class alone. */
const CLASS = 'STANDARD';
/** Where the REPORT lines of each function are, and which of them are worth asking for: the smallest groups up to the bound. */
function reportSources(functions, groups, now) {
    const named = functions.map(columnsOf);
    const byName = new Map(groups.map(columnsOf).map((group) => [textIn(group, 'logGroupName'), group]));
    const writers = Map.groupBy(named, (one) => textIn(one, 'logGroupName'));
    const sources = named.map((one) => {
        const logGroupName = textIn(one, 'logGroupName');
        const group = byName.get(logGroupName);
        const shared = (writers.get(logGroupName)?.length ?? 0) > 1;
        return {
            functionName: textIn(one, 'functionName'),
            logGroupName,
            heldSince: group ? heldSince(group, now) : null,
            unread: whyUnread(one, group, shared),
            bytes: numberIn(group, 'storedBytes') ?? 0,
        };
    });
    let bytes = 0;
    return sources
        .toSorted((a, b) => a.bytes - b.bytes)
        .map(({ bytes: stored, ...source }) => {
        if (source.unread !== null)
            return source;
        bytes += stored;
        return bytes > MOST_STORED_BYTES ? { ...source, unread: 'not-asked' } : source;
    });
}
function whyUnread(one, group, shared) {
    if (one.get('reportsInLog') === false)
        return 'silent';
    if (!group)
        return 'no-log-group';
    if (shared)
        return 'shared';
    return (group.get('logGroupClass') ?? CLASS) === CLASS ? null : 'not-asked';
}
/** The later of when the group was made and the oldest event it still keeps. */
function heldSince(group, now) {
    const made = textIn(group, 'createdAt');
    if (made === '')
        return null;
    const retention = numberIn(group, 'retentionInDays');
    if (retention === null)
        return made;
    const oldest = new Date(Date.parse(now) - retention * DAY_MS).toISOString();
    return made > oldest ? made : oldest;
}
/** Rows of datasets that were read before come without their type. */
function columnsOf(row) {
    return new Map(typeof row === 'object' && row !== null ? Object.entries(row) : []);
}
function textIn(columns, name) {
    const value = columns.get(name);
    return typeof value === 'string' ? value : '';
}
function numberIn(columns, name) {
    const value = columns?.get(name);
    return typeof value === 'number' ? value : null;
}

;// CONCATENATED MODULE: ./build/src/datasets/lambda/memory-reports.load.js








const DAY_SECONDS = 86_400;
/** The most log groups of one query. */
const CHUNK = 50;
/** Bytes that may be looked through in one region: what is stored is compressed, by how much no API tells. */
const MOST_SCANNED_BYTES = 50 * 2 ** 30;
/** In REPORT lines a MB is a MiB; Logs Insights reads it as a million bytes. */
const BYTES_PER_MIB = 1_000_000;
const QUERY = 'filter @type = "REPORT" | stats max(@maxMemoryUsed) as used, count(*) as invocations by @log';
/** One query for fifty functions. Nothing is sorted out by time: all lines since the start count. */
const load = async function* (context) {
    const { client, now, rows, signal } = context;
    const logs = client(dist_cjs.CloudWatchLogsClient);
    const sources = reportSources(rows(functions/* functions */.C.id), rows(log_groups/* logGroups */.D.id), now);
    for (const source of sources)
        if (source.unread !== null)
            yield unread(source, source.unread);
    const endTime = Math.floor(Date.parse(now) / 1000);
    const window = { startTime: endTime - report_days/* REPORT_DAYS */.d * DAY_SECONDS, endTime };
    let scanned = 0;
    for await (const chunk of (0,in_chunks/* inChunks */.m)(sources.filter((source) => source.unread === null), CHUNK)) {
        const logGroupNames = chunk.map(({ logGroupName }) => logGroupName);
        const asked = scanned <= MOST_SCANNED_BYTES;
        const answer = asked
            ? await runQuery(logs, { ...window, logGroupNames, queryString: QUERY, limit: 10_000 }, signal).catch(gone)
            : null;
        context.logsScanned(answer?.bytesScanned ?? 0);
        scanned += answer?.bytesScanned ?? 0;
        for (const source of chunk)
            yield answer ? reportOf(source, answer.rows) : unread(source, 'not-asked');
    }
};
/* harmony default export */ const memory_reports_load = (load);
/** A group that is deleted between list and query takes the other forty-nine with it. */
function gone(error) {
    if ((0,is_denied/* nameOf */.V)(error) !== 'ResourceNotFoundException')
        throw error;
    return null;
}
function unread({ functionName, heldSince }, read) {
    return { functionName, read, invocations: null, maximumMemoryMib: null, heldSince };
}
/** `@log` is `<account>:<log group>`; a group without a line is not among the rows. */
function reportOf({ functionName, logGroupName, heldSince }, rows) {
    const row = rows.find((one) => one.get('@log')?.replace(/^\d+:/, '') === logGroupName);
    const used = Number(row?.get('used') ?? Number.NaN);
    return {
        functionName,
        read: 'read',
        invocations: Number(row?.get('invocations') ?? 0),
        maximumMemoryMib: Number.isFinite(used) ? Math.ceil(used / BYTES_PER_MIB) : null,
        heldSince,
    };
}


/***/ })

};
