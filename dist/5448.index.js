export const id = 5448;
export const ids = [5448];
export const modules = {

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

/***/ 5448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ utilisation_load)
});

// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/src/datasets/metrics/load-metrics.js + 2 modules
var load_metrics = __webpack_require__(6497);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var dist_cjs = __webpack_require__(44085);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var pages = __webpack_require__(30667);
;// CONCATENATED MODULE: ./build/src/datasets/utilisation/list-metrics.load.js


/**
 * The resources that reported the metric within two weeks, which is as far back as ListMetrics looks. Metrics with more
 * or fewer dimensions than name one resource are of parts or of groups, and not counted twice.
 */
async function listMeasured({ namespace, dimensions }, { metricName }, { client, signal }, most) {
    const cloudWatch = client(dist_cjs/* CloudWatchClient */.WBn);
    const input = { Namespace: namespace, MetricName: metricName };
    const items = (0,pages/* itemsOf */.S)({
        operation: 'ListMetrics',
        ask: (NextToken) => cloudWatch.send(new dist_cjs/* ListMetricsCommand */.tPF({ ...input, NextToken }), { abortSignal: signal }),
        items: ({ Metrics }) => Metrics,
        next: ({ NextToken }) => NextToken,
        idOf: (metric) => JSON.stringify(pairsOf(metric).sort(byName)),
    });
    const found = [];
    let left = 0;
    for await (const metric of items) {
        if (!namesOne(metric, dimensions))
            continue;
        if (found.length < most)
            found.push(Object.fromEntries(pairsOf(metric)));
        else
            left += 1;
    }
    return { dimensions: found, left };
}
function namesOne(metric, dimensions) {
    const names = pairsOf(metric).map(([name]) => name);
    return names.length === dimensions.length && names.every((name) => dimensions.includes(name));
}
function pairsOf({ Dimensions = [] }) {
    return Dimensions.map(({ Name = '', Value = '' }) => [Name, Value]);
}
function byName([a], [b]) {
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/src/datasets/utilisation/summarise-use.js
function summariseUse(series, statistic) {
    const measured = series.flatMap((one) => (one && one.points.length > 0 ? [one.points] : []));
    const values = measured.map((points) => overTime(points, statistic));
    return {
        resources: measured.length,
        average: values.length > 0 ? sum(values) / values.length : null,
        maximum: values.length > 0 ? values.reduce((a, b) => Math.max(a, b)) : null,
        allZero: measured.filter((points) => points.every(({ value }) => value === 0)).length,
        notMeasured: series.length - measured.length,
    };
}
/** Days have the same weight, however many samples they have: the average of daily averages. */
function overTime(points, statistic) {
    const values = points.map(({ value }) => value);
    if (statistic === 'Maximum')
        return values.reduce((a, b) => Math.max(a, b));
    return statistic === 'Average' ? sum(values) / values.length : sum(values);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/src/datasets/utilisation/read-utilisation.js



/** Days of the look-back; ListMetrics looks back as far. */
const DAYS = 14;
const DAY_SECONDS = 86_400;
/** Resources of a service that are measured in one place: one call, half a cent. */
const MOST = 500;
/** One row for each service that has a metric of use, also where no resource reported it. */
async function* readUtilisation(context, serviceById) {
    for (const id of context.services) {
        const metrics = serviceById(id)?.metrics;
        if (metrics?.use)
            yield await rowOf(id, metrics, metrics.use, context);
    }
}
async function rowOf(service, metrics, use, context) {
    const { dimensions, left } = await listMeasured(metrics, use, context, MOST);
    const requests = dimensions.map((one, index) => ({
        key: String(index),
        namespace: metrics.namespace,
        ...use,
        periodSeconds: DAY_SECONDS,
        dimensions: one,
        ...lookBack(context.now),
    }));
    const answers = [...(await (0,load_metrics/* loadMetrics */.S)(requests, context)).values()];
    const series = answers.map((answer) => (answer === 'incomplete' ? null : answer));
    const { notMeasured, ...summary } = summariseUse(series, use.statistic);
    return {
        service,
        namespace: metrics.namespace,
        ...use,
        days: DAYS,
        ...summary,
        notMeasured: notMeasured + left,
        // Neither ListMetrics nor GetMetricData tells it.
        unit: null,
    };
}
/** Whole days in UTC: the last of them ended with the day before. */
function lookBack(now) {
    const end = Math.floor(Date.parse(now) / 1_000 / DAY_SECONDS) * DAY_SECONDS;
    const instant = (seconds) => new Date(seconds * 1_000).toISOString();
    return { start: instant(end - DAYS * DAY_SECONDS), end: instant(end) };
}

;// CONCATENATED MODULE: ./build/src/datasets/utilisation/utilisation.load.js


const load = (context) => readUtilisation(context, find_service/* serviceById */.cN);
/* harmony default export */ const utilisation_load = (load);


/***/ }),

/***/ 81621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ nonServiceOf),
/* harmony export */   Mf: () => (/* binding */ serviceOfArn),
/* harmony export */   T3: () => (/* binding */ billNamesOf),
/* harmony export */   WR: () => (/* binding */ servicesOfBillName),
/* harmony export */   ZU: () => (/* binding */ serviceOfResourceType),
/* harmony export */   cN: () => (/* binding */ serviceById)
/* harmony export */ });
/* harmony import */ var _non_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53766);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67096);


/** Third-party models are products of their own on the bill: `Claude 3.5 Sonnet v2 (Amazon Bedrock Edition)`. */
const BEDROCK_EDITION = '(amazon bedrock edition)';
const byId = new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.map((service) => [service.id, service]));
const byBillName = new Map();
for (const service of _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$) {
    for (const name of new Set(billNamesOf(service).map(plain))) {
        byBillName.set(name, [...(byBillName.get(name) ?? []), service]);
    }
}
const byNonServiceName = new Map(_non_services_js__WEBPACK_IMPORTED_MODULE_0__/* .nonServiceNames */ .n.map((entry) => [plain(entry.name), entry]));
const byResourceType = new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.flatMap((service) => [...service.resourceTypes.listable, ...service.resourceTypes.notListable].map((type) => [type, service])));
const byArn = new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.flatMap((service) => service.arns.map((arn) => [arn, service])));
/** How many parts of a resource the catalogue tells apart, `loadbalancer/app` being two: no more of an ARN is looked at. */
const DEEPEST = Math.max(...[...byArn.keys()].map((arn) => arn.split(/[:/]/).length - 1));
function serviceById(id) {
    return byId.get(id);
}
/** Every name a bill may use for it: Cost Explorer's, those of exports, product codes and its own. */
function billNamesOf(service) {
    return [...new Set([service.name, ...service.costExplorerNames, ...service.billNames])];
}
/**
 * Services whose charges the bill puts under this name, by id: a name of Cost Explorer, FOCUS or CUR, or a product
 * code; capitals do not matter. Several services share `EC2 - Other`. Empty where the name is none we know.
 */
function servicesOfBillName(name) {
    const wanted = plain(name);
    const known = byBillName.get(wanted);
    if (known)
        return known;
    const bedrock = wanted.endsWith(BEDROCK_EDITION) ? byId.get('bedrock') : undefined;
    return bedrock ? [bedrock] : [];
}
/** Why no service stands behind a name on the bill, where that is known: tax, data transfer, a Marketplace product. */
function nonServiceOf(name) {
    return byNonServiceName.get(plain(name));
}
/** The service of `arn:partition:service:region:account:resource`; the catalogue's longest match wins. */
function serviceOfArn(arn) {
    const [prefix, , service, , , ...resource] = arn.split(':');
    if (prefix !== 'arn' || !service || resource.length === 0)
        return undefined;
    return longestMatch(service, resource.join(':'));
}
/** The service of a CloudFormation type, or of a type as Resource Explorer writes it: `ec2:volume`. */
function serviceOfResourceType(type) {
    if (type.includes('::'))
        return byResourceType.get(type);
    const colon = type.indexOf(':');
    return colon < 0 ? byArn.get(type) : longestMatch(type.slice(0, colon), type.slice(colon + 1));
}
function longestMatch(service, path) {
    // API Gateway's resources are paths: `/restapis/a1b2`.
    const resource = path.startsWith('/') ? path.slice(1) : path;
    let found = byArn.get(service);
    let end = -1;
    for (let depth = 0; depth < DEEPEST && end < resource.length; depth += 1) {
        end = separatorAfter(resource, end + 1);
        found = byArn.get(`${service}:${resource.slice(0, end)}`) ?? found;
    }
    return found;
}
function separatorAfter(text, start) {
    const found = text.slice(start).search(/[:/]/);
    return found < 0 ? text.length : start + found;
}
/** Exports differ in capitals (`awswaf`) and trailing spaces from each other. */
function plain(name) {
    return name.trim().toLowerCase();
}


/***/ }),

/***/ 53766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nonServiceNames)
/* harmony export */ });
/** Names of Cost Explorer's SERVICE dimension and of exports behind which no AWS service stands. */
const nonServiceNames = [
    { name: 'AWS Data Transfer', reason: 'transfer' },
    { name: 'AWSDataTransfer', reason: 'transfer' },
    { name: 'Fortinet Managed Rules for AWS WAF - Complete OWASP Top 10', reason: 'marketplace' },
    { name: 'JPEGmini Photo Server', reason: 'marketplace' },
    {
        name: 'Microsoft Windows Server 2019 Base with Containers Support by Bansir',
        reason: 'marketplace',
    },
    { name: 'OpenVPN Access Server (10 Connected Devices)', reason: 'marketplace' },
    { name: 'OpenVPN Access Server (100 Connected Devices)', reason: 'marketplace' },
    { name: 'Tax', reason: 'tax' },
    { name: 'The Things Stack AWS Launcher for LoRaWAN', reason: 'marketplace' },
    { name: 'Trend Micro Cloud One', reason: 'marketplace' },
    { name: 'VM-Series Next-Generation Firewall Bundle 1 [VM-300]', reason: 'marketplace' },
    {
        name: 'bucketAV - Antivirus for Amazon S3 - previously VirusScan for Amazon S3',
        reason: 'marketplace',
    },
];


/***/ })

};
