export const id = 7552;
export const ids = [7552];
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

/***/ 47552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_macie2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70802);
/* harmony import */ var _advisors_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78858);
/* harmony import */ var _finding_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27534);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91416);




const ENABLE = 'Enable Macie in this region: Amazon Macie → Get started → Enable Macie.';
const PAUSED = 'Macie is paused in this region; resume it under Settings.';
const load = async function* (context) {
    const macie = context.client(_aws_sdk_client_macie2__WEBPACK_IMPORTED_MODULE_2__.Macie2Client);
    const status = await statusOf(macie, context);
    if (status === null || (0,_advisors_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sameWord */ .Xg)(status, 'PAUSED')) {
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .stateRow */ .G1)('not-enabled', status === null ? ENABLE : PAUSED);
        return;
    }
    const { account, region, signal } = context;
    const { countsByGroup } = await macie.send(new _aws_sdk_client_macie2__WEBPACK_IMPORTED_MODULE_2__.GetFindingStatisticsCommand({
        groupBy: 'severity.description',
        // Of this account alone: an administrator also sees what its members tell themselves.
        findingCriteria: { criterion: { archived: { eq: ['false'] }, accountId: { eq: [account] } } },
    }), { abortSignal: signal });
    const counts = new Map();
    for (const { groupKey, count = 0 } of countsByGroup ?? []) {
        const severity = (0,_finding_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(groupKey);
        if (severity)
            counts.set(severity, (counts.get(severity) ?? 0) + count);
    }
    yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .stateRow */ .G1)('active');
    yield* (0,_finding_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .findingFacts */ .xi)(counts, { account, region });
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
/** `null`: it is not enabled, which Macie says as if a permission were missing. */
async function statusOf(macie, { signal }) {
    try {
        const { status } = await macie.send(new _aws_sdk_client_macie2__WEBPACK_IMPORTED_MODULE_2__.GetMacieSessionCommand({}), { abortSignal: signal });
        return status ?? 'ENABLED';
    }
    catch (error) {
        if (error instanceof Error && /macie is not enabled/i.test(error.message))
            return null;
        throw error;
    }
}


/***/ })

};
