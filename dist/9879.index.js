export const id = 9879;
export const ids = [9879];
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

/***/ 32260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_guardduty__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50600);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);
/* harmony import */ var _finding_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27534);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91416);




const ENABLE = 'Enable GuardDuty in this region: GuardDuty → Get started → Enable.';
const load = async function* (context) {
    const guardDuty = context.client(_aws_sdk_client_guardduty__WEBPACK_IMPORTED_MODULE_3__/* .GuardDutyClient */ .xIV);
    const detectors = await Array.fromAsync(detectorsOf(guardDuty, context));
    if (detectors.length === 0) {
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRow */ .G1)('not-enabled', ENABLE);
        return;
    }
    const facts = [];
    for (const detector of detectors)
        facts.push(...(await factsOf(detector, guardDuty, context)));
    yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRow */ .G1)('active');
    yield* facts;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function detectorsOf(guardDuty, { signal }) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'ListDetectors',
        ask: (NextToken) => guardDuty.send(new _aws_sdk_client_guardduty__WEBPACK_IMPORTED_MODULE_3__/* .ListDetectorsCommand */ .pgY({ NextToken }), { abortSignal: signal }),
        items: ({ DetectorIds }) => DetectorIds,
        next: ({ NextToken }) => NextToken,
        idOf: (id) => id,
    });
}
/** Of this account alone: an administrator's detector also holds what its members tell themselves. */
async function factsOf(DetectorId, guardDuty, { account, region, signal }) {
    const { FindingStatistics } = await guardDuty.send(new _aws_sdk_client_guardduty__WEBPACK_IMPORTED_MODULE_3__/* .GetFindingsStatisticsCommand */ .Fpv({
        DetectorId,
        GroupBy: 'SEVERITY',
        FindingCriteria: {
            Criterion: { 'service.archived': { Equals: ['false'] }, accountId: { Equals: [account] } },
        },
    }), { abortSignal: signal });
    const counts = new Map();
    for (const { Severity, TotalFindings = 0 } of FindingStatistics?.GroupedBySeverity ?? []) {
        const label = labelOf(Severity);
        counts.set(label, (counts.get(label) ?? 0) + TotalFindings);
    }
    return (0,_finding_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .findingFacts */ .xi)(counts, { account, region });
}
/** Severity levels of the GuardDuty user guide: from 9 critical, from 7 high, from 4 medium. */
function labelOf(severity = 0) {
    if (severity >= 9)
        return 'critical';
    if (severity >= 7)
        return 'high';
    return severity >= 4 ? 'medium' : 'low';
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
