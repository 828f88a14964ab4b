export const id = 3613;
export const ids = [3613];
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

/***/ 43613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_support__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82586);
/* harmony import */ var _advisors_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78858);
/* harmony import */ var _is_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);
/* harmony import */ var _unexpected_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91416);





const PLAN = 'AWS offers the cost checks of Trusted Advisor with Business Support and above. Cost Optimization Hub tells much of it for free.';
const SILENCE = 'It has no cost check in this account.';
/** Check ids of one request. */
const MOST = 100;
const load = async function* ({ client, signal }) {
    const support = client(_aws_sdk_client_support__WEBPACK_IMPORTED_MODULE_3__/* .SupportClient */ .Yy);
    try {
        const { checks } = await support.send(new _aws_sdk_client_support__WEBPACK_IMPORTED_MODULE_3__/* .DescribeTrustedAdvisorChecksCommand */ .D7({ language: 'en' }), {
            abortSignal: signal,
        });
        if (!checks)
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedAnswer */ .a)('DescribeTrustedAdvisorChecks answered without its list');
        const ofCost = checks.filter(({ category }) => (0,_advisors_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sameWord */ .Xg)(category, 'cost_optimizing'));
        const rows = [];
        for (let first = 0; first < ofCost.length; first += MOST) {
            const some = ofCost.slice(first, first + MOST);
            const { summaries } = await support.send(new _aws_sdk_client_support__WEBPACK_IMPORTED_MODULE_3__/* .DescribeTrustedAdvisorCheckSummariesCommand */ .yr({ checkIds: some.map(({ id }) => id ?? null) }), { abortSignal: signal });
            if (!summaries)
                throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedAnswer */ .a)('DescribeTrustedAdvisorCheckSummaries answered without its list');
            rows.push(...some.flatMap((check) => factsOf(check, summaries)));
        }
        yield* (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .withState */ .Q2)(rows, SILENCE);
    }
    catch (error) {
        if ((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error) !== 'SubscriptionRequiredException')
            throw error;
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRow */ .G1)('not-in-plan', PLAN);
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
/** One that was never refreshed has no summary. Its amounts overlap with those of other advisors. */
function factsOf({ id, name }, summaries) {
    const summary = summaries.find(({ checkId }) => checkId === id);
    if (!summary)
        return [];
    return [
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)('trustedAdvisorCheck', {
            subject: name ?? id ?? null,
            text: summary.status ?? null,
            number: summary.resourcesSummary?.resourcesFlagged ?? null,
            amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(summary.categorySpecificSummary?.costOptimizing?.estimatedMonthlySavings),
        }),
    ];
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
