export const id = 1259;
export const ids = [1259];
export const modules = {

/***/ 78858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ byWord),
/* harmony export */   Xg: () => (/* binding */ sameWord),
/* harmony export */   dA: () => (/* binding */ bareWord)
/* harmony export */ });
/**
 * A word of AWS's without case and separators: real answers spell enum values otherwise than the models do
 * (`OverProvisioned`, `Overprovisioned`, `OVER_PROVISIONED`).
 */
function bareWord(word) {
    return (word ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
function sameWord(a, b) {
    return bareWord(a) === bareWord(b);
}
/** The value whose name is the word, whatever its case and separators; `null` where there is none. */
function byWord(table, word) {
    const wanted = bareWord(word);
    const found = Object.entries(table).find(([name]) => bareWord(name) === wanted);
    return found ? found[1] : null;
}


/***/ }),

/***/ 31259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ reservations_load)
});

// EXTERNAL MODULE: ./build/src/advisors/words.js
var words = __webpack_require__(78858);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ec2/dist-cjs/index.js
var dist_cjs = __webpack_require__(35193);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-elasticache/dist-cjs/index.js
var client_elasticache_dist_cjs = __webpack_require__(34827);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-memorydb/dist-cjs/index.js
var client_memorydb_dist_cjs = __webpack_require__(52278);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-opensearch/dist-cjs/index.js
var client_opensearch_dist_cjs = __webpack_require__(72445);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rds/dist-cjs/index.js
var client_rds_dist_cjs = __webpack_require__(57202);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-redshift/dist-cjs/index.js
var client_redshift_dist_cjs = __webpack_require__(72266);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var pages = __webpack_require__(30667);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/reservation-lists.load.js







const PAGE = 100;
/** By catalogue id. */
const RESERVATION_LISTS = { ec2, rds, elasticache, redshift, opensearch, memorydb };
/** EC2 answers with all of them at once. */
async function ec2({ client, signal }) {
    const answer = await client(dist_cjs.EC2Client).send(new dist_cjs/* DescribeReservedInstancesCommand */.tQ$({}), {
        abortSignal: signal,
    });
    return (answer.ReservedInstances ?? []).map((one) => ({
        id: one.ReservedInstancesId,
        type: one.InstanceType,
        count: one.InstanceCount,
        state: one.State,
        end: one.End,
    }));
}
async function* rds({ client, signal }) {
    const sdk = client(client_rds_dist_cjs/* RDSClient */.rYe);
    const items = (0,pages/* itemsOf */.S)({
        operation: 'DescribeReservedDBInstances',
        ask: (Marker) => sdk.send(new client_rds_dist_cjs/* DescribeReservedDBInstancesCommand */.pDt({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
        items: (page) => page.ReservedDBInstances,
        next: (page) => page.Marker,
        idOf: (one) => one.ReservedDBInstanceId,
    });
    for await (const one of items) {
        const { DBInstanceClass: type, DBInstanceCount: count, State: state } = one;
        yield { id: one.ReservedDBInstanceId, type, count, state, end: endOf(one) };
    }
}
async function* elasticache({ client, signal }) {
    const sdk = client(client_elasticache_dist_cjs/* ElastiCacheClient */.gpP);
    const items = (0,pages/* itemsOf */.S)({
        operation: 'DescribeReservedCacheNodes',
        ask: (Marker) => sdk.send(new client_elasticache_dist_cjs/* DescribeReservedCacheNodesCommand */.OSZ({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
        items: (page) => page.ReservedCacheNodes,
        next: (page) => page.Marker,
        idOf: (one) => one.ReservedCacheNodeId,
    });
    for await (const one of items) {
        const { CacheNodeType: type, CacheNodeCount: count, State: state } = one;
        yield { id: one.ReservedCacheNodeId, type, count, state, end: endOf(one) };
    }
}
async function* redshift({ client, signal }) {
    const sdk = client(client_redshift_dist_cjs/* RedshiftClient */.Pke);
    const items = (0,pages/* itemsOf */.S)({
        operation: 'DescribeReservedNodes',
        ask: (Marker) => sdk.send(new client_redshift_dist_cjs/* DescribeReservedNodesCommand */.kyN({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
        items: (page) => page.ReservedNodes,
        next: (page) => page.Marker,
        idOf: (one) => one.ReservedNodeId,
    });
    for await (const one of items) {
        const { NodeType: type, NodeCount: count, State: state } = one;
        yield { id: one.ReservedNodeId, type, count, state, end: endOf(one) };
    }
}
async function* opensearch({ client, signal }) {
    const sdk = client(client_opensearch_dist_cjs/* OpenSearchClient */.iBl);
    const items = (0,pages/* itemsOf */.S)({
        operation: 'DescribeReservedInstances',
        ask: (NextToken) => sdk.send(new client_opensearch_dist_cjs/* DescribeReservedInstancesCommand */.tQ$({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
        items: (page) => page.ReservedInstances,
        next: (page) => page.NextToken,
        idOf: (one) => one.ReservedInstanceId,
    });
    for await (const one of items) {
        const { InstanceType: type, InstanceCount: count, State: state } = one;
        yield { id: one.ReservedInstanceId, type, count, state, end: endOf(one) };
    }
}
async function* memorydb({ client, signal }) {
    const sdk = client(client_memorydb_dist_cjs/* MemoryDBClient */.NdR);
    const items = (0,pages/* itemsOf */.S)({
        operation: 'DescribeReservedNodes',
        ask: (NextToken) => sdk.send(new client_memorydb_dist_cjs/* DescribeReservedNodesCommand */.kyN({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
        items: (page) => page.ReservedNodes,
        next: (page) => page.NextToken,
        idOf: (one) => one.ReservationId,
    });
    for await (const one of items) {
        const { NodeType: type, NodeCount: count, State: state } = one;
        yield { id: one.ReservationId, type, count, state, end: endOf(one) };
    }
}
/** All but EC2 tell a start and seconds. */
function endOf({ StartTime, Duration, }) {
    return StartTime && Duration ? new Date(StartTime.getTime() + Duration * 1_000) : undefined;
}

// EXTERNAL MODULE: ./build/src/datasets/advisors/rows.js
var advisors_rows = __webpack_require__(91416);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/reservations.load.js



/** Days for which one that ended is still told: what it covered is now paid at other prices. */
const ENDED_DAYS = 60;
const SILENCE = 'There is no reservation here.';
/** Only of services with spend in this place. */
const load = async function* (context) {
    const rows = [];
    for (const [service, list] of Object.entries(RESERVATION_LISTS)) {
        if (!context.services.includes(service))
            continue;
        for await (const one of await list(context)) {
            if (isOfInterest(one, context.now))
                rows.push(...factsOf(one, service));
        }
    }
    yield* (0,advisors_rows/* withState */.Q2)(rows, SILENCE);
};
/* harmony default export */ const reservations_load = (load);
/** Active ones, and those that ended lately; not what failed or waits for its payment. */
function isOfInterest({ state, end }, now) {
    if ((0,words/* sameWord */.Xg)(state, 'active'))
        return true;
    return ((0,words/* sameWord */.Xg)(state, 'retired') &&
        end !== undefined &&
        end.getTime() > Date.parse(now) - ENDED_DAYS * 86_400_000);
}
function factsOf({ id, type, count, end }, service) {
    const subject = id ?? null;
    return [
        (0,advisors_rows/* fact */.fK)('reservationService', { subject, text: service }),
        (0,advisors_rows/* fact */.fK)('reservationType', { subject, text: type ?? null, number: count ?? null }),
        (0,advisors_rows/* fact */.fK)('reservationEnd', { subject, text: end?.toISOString() ?? null }),
    ];
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


/***/ })

};
