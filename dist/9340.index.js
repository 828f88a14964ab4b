export const id = 9340;
export const ids = [9340];
export const modules = {

/***/ 69340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32994);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);
/* harmony import */ var _days_of_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45711);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91416);




/** Anomalies are kept for 90 days. */
const DAYS = 90;
const PAGE = 100;
const ENABLE = 'Create a monitor for all AWS services with a subscription: Billing and Cost Management → Cost Anomaly Detection → Create monitor. It is free of charge.';
const load = async function* (context) {
    const explorer = context.client(_aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_2__.CostExplorerClient);
    const watched = await Array.fromAsync(monitors(explorer, context));
    if (watched.length === 0) {
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .stateRow */ .G1)('not-enabled', ENABLE);
        return;
    }
    const told = await Array.fromAsync(subscriptions(explorer, context));
    const found = await Array.fromAsync(anomalies(explorer, context));
    yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .stateRow */ .G1)('active');
    yield* watched.map((monitor) => monitorFact(monitor, told));
    yield* found.flatMap(anomalyFacts);
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function monitors(explorer, { signal }) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'GetAnomalyMonitors',
        ask: (NextPageToken) => {
            return explorer.send(new _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_2__/* .GetAnomalyMonitorsCommand */ .gn6({ MaxResults: PAGE, NextPageToken }), {
                abortSignal: signal,
            });
        },
        items: ({ AnomalyMonitors }) => AnomalyMonitors,
        next: (page) => page.NextPageToken,
        idOf: ({ MonitorArn }) => MonitorArn,
    });
}
function subscriptions(explorer, { signal }) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'GetAnomalySubscriptions',
        ask: (NextPageToken) => {
            return explorer.send(new _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_2__/* .GetAnomalySubscriptionsCommand */ .rIJ({ MaxResults: PAGE, NextPageToken }), {
                abortSignal: signal,
            });
        },
        items: ({ AnomalySubscriptions }) => AnomalySubscriptions,
        next: (page) => page.NextPageToken,
        idOf: ({ SubscriptionArn }) => SubscriptionArn,
    });
}
/** The interval filters by the end of an anomaly; an open one ends with the last day looked at. */
function anomalies(explorer, { now, signal }) {
    const { Start } = (0,_days_of_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .daysUpTo */ .A)(now, DAYS);
    const DateInterval = { StartDate: Start, EndDate: now.slice(0, 10) };
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'GetAnomalies',
        ask: (NextPageToken) => {
            return explorer.send(new _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_2__/* .GetAnomaliesCommand */ .D3T({ DateInterval, MaxResults: PAGE, NextPageToken }), {
                abortSignal: signal,
            });
        },
        items: ({ Anomalies }) => Anomalies,
        next: (page) => page.NextPageToken,
        idOf: ({ AnomalyId }) => AnomalyId,
    });
}
/** How many addresses hear of what a monitor finds. */
function monitorFact({ MonitorArn, MonitorName }, told) {
    const here = told.filter(({ MonitorArnList }) => MonitorArnList?.includes(MonitorArn ?? ''));
    const number = here.reduce((sum, { Subscribers }) => sum + (Subscribers?.length ?? 0), 0);
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('anomalyMonitorSubscribers', {
        subject: MonitorArn ?? null,
        text: MonitorName ?? null,
        number,
    });
}
function anomalyFacts(anomaly) {
    const { AnomalyId, AnomalyStartDate, AnomalyEndDate, DimensionValue, Impact, RootCauses, Feedback } = anomaly;
    const [cause] = RootCauses ?? [];
    const where = [DimensionValue ?? cause?.Service, cause?.Region, cause?.UsageType]
        .filter(Boolean)
        .join(', ');
    const of = {
        subject: AnomalyId ?? null,
        account: cause?.LinkedAccount ?? null,
        region: cause?.Region ?? null,
    };
    return [
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('anomalyImpact', {
            ...of,
            amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(Impact?.TotalImpact),
            // Above what was expected, as a percentage of that.
            number: (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(Impact?.TotalImpactPercentage?.toString()),
            text: where || null,
        }),
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('anomalyStart', { ...of, text: AnomalyStartDate ?? null }),
        (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('anomalyEnd', { ...of, text: AnomalyEndDate ?? null }),
        ...(Feedback ? [(0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK)('anomalyFeedback', { ...of, text: Feedback })] : []),
    ];
}


/***/ }),

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
