export const id = 1448;
export const ids = [1448];
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

/***/ 27534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xJ: () => (/* binding */ severityOf),
/* harmony export */   xi: () => (/* binding */ findingFacts)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _advisors_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78858);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91416);


const SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** Findings that are open, by severity: those that have none are told as none, since they were counted. */
function findingFacts(counts, place) {
    return SEVERITIES.map((severity) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)('findings', { ...place, subject: severity, number: counts.get(severity) ?? 0 }));
}
/** `null`: a word this version does not know. */
function severityOf(word) {
    return SEVERITIES.find((severity) => (0,_advisors_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWord */ .Xg)(word, severity)) ?? null;
}


/***/ }),

/***/ 91448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_inspector2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63222);
/* harmony import */ var _advisors_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78858);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);
/* harmony import */ var _finding_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27534);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91416);





const ENABLE = 'Activate Inspector in this region: Amazon Inspector → Get started → Activate.';
const load = async function* (context) {
    const inspector = context.client(_aws_sdk_client_inspector2__WEBPACK_IMPORTED_MODULE_3__/* .Inspector2Client */ .r0C);
    const { account, region, signal } = context;
    const { accounts } = await inspector.send(new _aws_sdk_client_inspector2__WEBPACK_IMPORTED_MODULE_3__/* .BatchGetAccountStatusCommand */ .DCO({ accountIds: [account] }), {
        abortSignal: signal,
    });
    if (!accounts?.some(({ state }) => (0,_advisors_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sameWord */ .Xg)(state?.status, 'ENABLED'))) {
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRow */ .G1)('not-enabled', ENABLE);
        return;
    }
    const counts = await countsOf(inspector, context);
    yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRow */ .G1)('active');
    yield* (0,_finding_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .findingFacts */ .xi)(counts, { account, region });
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
async function countsOf(inspector, { account, signal }) {
    const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E)({
        operation: 'ListFindingAggregations',
        ask: (nextToken) => inspector.send(new _aws_sdk_client_inspector2__WEBPACK_IMPORTED_MODULE_3__/* .ListFindingAggregationsCommand */ .qJ9({
            aggregationType: 'ACCOUNT',
            accountIds: [{ comparison: 'EQUALS', value: account }],
            nextToken,
        }), { abortSignal: signal }),
        next: ({ nextToken }) => nextToken,
    });
    const counts = new Map();
    const add = (severity, count) => counts.set(severity, (counts.get(severity) ?? 0) + count);
    for await (const { responses = [] } of pages) {
        for (const { accountAggregation } of responses) {
            const { all = 0, critical = 0, high = 0, medium = 0 } = accountAggregation?.severityCounts ?? {};
            add('critical', critical);
            add('high', high);
            add('medium', medium);
            // Inspector counts what is low or without a rating in the sum alone.
            add('low', Math.max(0, all - critical - high - medium));
        }
    }
    return counts;
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
