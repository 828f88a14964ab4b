export const id = 7691;
export const ids = [7691];
export const modules = {

/***/ 45711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ daysUpTo)
/* harmony export */ });
/* unused harmony export dayText */
const DAY_MS = 86_400_000;
/** Whole days in UTC, the last of them the day before `now`: as Cost Explorer counts them, with the end left out. */
function daysUpTo(now, days) {
    const end = Math.floor(Date.parse(now) / DAY_MS) * DAY_MS;
    return { Start: dayText(end - days * DAY_MS), End: dayText(end) };
}
function dayText(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}


/***/ }),

/***/ 6268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isNotEnabled),
/* harmony export */   h: () => (/* binding */ isWithoutData)
/* harmony export */ });
/* harmony import */ var _is_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);

/** Names under which AWS says that somebody has to opt in first (error tables of the API references). */
const NOT_ENABLED = new Set(['OptInRequiredException', 'NotOptedInException']);
function isNotEnabled(error) {
    return NOT_ENABLED.has((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error));
}
/** AWS has nothing for the period that was asked for: there is no commitment, or the account is too young. */
function isWithoutData(error) {
    return (0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error) === 'DataUnavailableException';
}


/***/ }),

/***/ 57691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32994);
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30667);
/* harmony import */ var _days_of_advice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45711);
/* harmony import */ var _not_enabled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6268);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91416);






const DAYS = 30;
/** The default is 20, and each page is paid for. */
const PAGE = 500;
const SILENCE = 'Cost Explorer has nothing on Savings Plans for the last 30 days: there is none.';
const load = async function* (context) {
    const explorer = context.client(_aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_4__.CostExplorerClient);
    const used = await utilisation(explorer, context);
    // Without a plan there is no coverage to ask for, and the question would be paid for.
    yield* (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .withState */ .Q2)(used.length > 0 ? [...used, ...(await coverage(explorer, context))] : [], SILENCE);
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
async function utilisation(explorer, { now, signal }) {
    try {
        const { Total } = await explorer.send(new _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_4__/* .GetSavingsPlansUtilizationCommand */ .vgg({ TimePeriod: (0,_days_of_advice_js__WEBPACK_IMPORTED_MODULE_5__/* .daysUpTo */ .A)(now, DAYS) }), { abortSignal: signal });
        const { UtilizationPercentage, UnusedCommitment, TotalCommitment } = Total?.Utilization ?? {};
        if (!Number(TotalCommitment ?? 0))
            return [];
        return [
            (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)('savingsPlansUtilisation', {
                number: (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ratioOf */ .pO)(UtilizationPercentage),
                amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .amountOf */ .MT)(TotalCommitment),
            }),
            (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)('savingsPlansUnused', { amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .amountOf */ .MT)(UnusedCommitment) }),
            (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)('savingsPlansNetSavings', { amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .amountOf */ .MT)(Total?.Savings?.NetSavings) }),
        ];
    }
    catch (error) {
        if ((0,_not_enabled_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithoutData */ .h)(error))
            return [];
        throw error;
    }
}
/** From the sums of all months in the days asked for: a mean of percentages would be none. */
async function coverage(explorer, { now, signal }) {
    const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)({
        operation: 'GetSavingsPlansCoverage',
        ask: (NextToken) => {
            return explorer.send(new _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_4__/* .GetSavingsPlansCoverageCommand */ .Z2l({
                TimePeriod: (0,_days_of_advice_js__WEBPACK_IMPORTED_MODULE_5__/* .daysUpTo */ .A)(now, DAYS),
                Granularity: 'MONTHLY',
                MaxResults: PAGE,
                NextToken,
            }), { abortSignal: signal });
        },
        next: ({ NextToken }) => NextToken,
    });
    const rows = [];
    for await (const { SavingsPlansCoverages } of pages)
        rows.push(...(SavingsPlansCoverages ?? []));
    const covered = sumOf(rows.map(({ Coverage }) => Coverage?.SpendCoveredBySavingsPlans));
    const total = sumOf(rows.map(({ Coverage }) => Coverage?.TotalCost));
    const onDemand = sumOf(rows.map(({ Coverage }) => Coverage?.OnDemandCost));
    const ratio = covered && total && (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .divideDecimal */ .rE)(covered, total);
    if (!ratio || !onDemand)
        return [];
    const amount = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .amountOf */ .MT)((0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(onDemand));
    return [(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .fact */ .fK)('savingsPlansCoverage', { number: (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalToNumber */ ._A)(ratio), amount })];
}
/** `null` where one of them is missing: then the sum is not known. */
function sumOf(amounts) {
    let sum = _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2;
    for (const text of amounts) {
        const value = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text ?? '');
        if (!value)
            return null;
        sum = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .addDecimal */ .vE)(sum, value);
    }
    return amounts.length > 0 ? sum : null;
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
