export const id = 694;
export const ids = [694];
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

/***/ 80694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ budgets_load)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-budgets/dist-cjs/index.js
var dist_cjs = __webpack_require__(13001);
// EXTERNAL MODULE: ./build/src/datasets/is-denied.js
var is_denied = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var datasets_pages = __webpack_require__(30667);
// EXTERNAL MODULE: ./build/src/advisors/words.js
var words = __webpack_require__(78858);
// EXTERNAL MODULE: ./build/src/datasets/advisors/rows.js
var advisors_rows = __webpack_require__(91416);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/budget-facts.js


/** Budgets of usage count hours or gigabytes, which are no amounts. */
function budgetFacts(budget) {
    const { BudgetName, BudgetType, TimeUnit, BudgetLimit, CalculatedSpend, CostTypes, Metrics } = budget;
    const subject = BudgetName ?? null;
    const spend = (name, value) => (0,advisors_rows/* fact */.fK)(name, {
        subject,
        amount: (0,advisors_rows/* amountOf */.MT)(value?.Amount, value?.Unit),
        number: Number(value?.Amount ?? Number.NaN),
    });
    const facts = [
        (0,advisors_rows/* fact */.fK)('budgetType', { subject, text: BudgetType ?? null }),
        (0,advisors_rows/* fact */.fK)('budgetPeriod', { subject, text: TimeUnit ?? null }),
        spend('budgetLimit', BudgetLimit),
        spend('budgetActual', CalculatedSpend?.ActualSpend),
        spend('budgetForecast', CalculatedSpend?.ForecastedSpend),
        (0,advisors_rows/* fact */.fK)('budgetCounts', { subject, text: countedText(CostTypes, Metrics) }),
        ...accountsOf(budget).map((account) => (0,advisors_rows/* fact */.fK)('budgetAccount', { subject, text: account })),
        (0,advisors_rows/* fact */.fK)('budgetHealth', { subject, text: budget.HealthStatus?.Status ?? null }),
    ];
    return facts.map(withoutNaN).filter(tells);
}
function withoutNaN(row) {
    return Number.isNaN(row.number) ? { ...row, number: null } : row;
}
function tells({ amount, number, text }) {
    return amount !== null || number !== null || text !== null;
}
/** What the figures of the budget count: without it they compare with nothing. */
function countedText(types, metrics) {
    if (metrics && metrics.length > 0)
        return metrics.join(', ');
    if (!types)
        return null;
    const basis = types.UseAmortized ? 'amortized' : types.UseBlended ? 'blended' : 'unblended';
    const left = Object.entries(types).flatMap(([name, value]) => name.startsWith('Include') && value === false ? [name.replace('Include', '').toLowerCase()] : []);
    left.sort();
    return left.length > 0 ? `${basis}, without ${left.join(', ')}` : basis;
}
/** The accounts it is narrowed to, in the older and in the newer way of filters; none: it is not. */
function accountsOf({ CostFilters, FilterExpression }) {
    const older = Object.entries(CostFilters ?? {}).flatMap(([name, values]) => (0,words/* sameWord */.Xg)(name, 'LinkedAccount') ? values : []);
    const { Key, Values } = FilterExpression?.Dimensions ?? {};
    return older.length > 0 ? older : (0,words/* sameWord */.Xg)(Key, 'LINKED_ACCOUNT') ? (Values ?? []) : [];
}
/** The first alert by share of the limit; `null` without alerts, or where their shares are not known. */
function lowestThreshold({ BudgetLimit }, alerts) {
    const limit = Number(BudgetLimit?.Amount ?? Number.NaN);
    const shares = alerts.flatMap(({ Threshold, ThresholdType }) => {
        if (Threshold === undefined)
            return [];
        return (0,words/* sameWord */.Xg)(ThresholdType, 'ABSOLUTE_VALUE') ? [Threshold / limit] : [Threshold / 100];
    });
    const known = shares.filter(Number.isFinite);
    return known.length > 0 && known.length === shares.length ? Math.min(...known) : null;
}

;// CONCATENATED MODULE: ./build/src/datasets/advisors/budgets.load.js





/** The largest that the API takes for budgets, and for notifications. */
const PAGE = 1_000;
const NOTIFICATION_PAGE = 50;
const SILENCE = 'The account has no budget.';
const load = async function* (context) {
    const client = context.client(dist_cjs/* BudgetsClient */.C7y);
    const budgets = await Array.fromAsync(budgetsOf(client, context));
    const alerts = budgets.length > 0 ? await alertsOf(client, context) : new Map();
    const rows = [];
    for (const budget of budgets) {
        const of = alerts.get(budget.BudgetName ?? '') ?? [];
        rows.push(...budgetFacts(budget), ...(await alertFacts(budget, of, client, context)));
    }
    yield* (0,advisors_rows/* withState */.Q2)(rows, SILENCE);
};
/* harmony default export */ const budgets_load = (load);
function budgetsOf(client, { account, signal }) {
    return (0,datasets_pages/* itemsOf */.S)({
        operation: 'DescribeBudgets',
        ask: (NextToken) => client.send(new dist_cjs/* DescribeBudgetsCommand */.LKB({
            AccountId: account,
            MaxResults: PAGE,
            NextToken,
            ShowFilterExpression: true,
        }), { abortSignal: signal }),
        // An account without budgets is answered without the list.
        items: ({ Budgets }) => Budgets ?? [],
        next: ({ NextToken }) => NextToken,
        idOf: ({ BudgetName }) => BudgetName,
    });
}
/** Alerts by the name of their budget. An account without any is told that they do not exist. */
async function alertsOf(client, { account, signal }) {
    const pages = (0,datasets_pages/* pagesOf */.E)({
        operation: 'DescribeBudgetNotificationsForAccount',
        ask: (NextToken) => client.send(new dist_cjs/* DescribeBudgetNotificationsForAccountCommand */.wQE({
            AccountId: account,
            MaxResults: NOTIFICATION_PAGE,
            NextToken,
        }), { abortSignal: signal }),
        next: ({ NextToken }) => NextToken,
    });
    const alerts = new Map();
    try {
        for await (const { BudgetNotificationsForAccount = [] } of pages) {
            for (const { BudgetName = '', Notifications = [] } of BudgetNotificationsForAccount) {
                alerts.set(BudgetName, [...(alerts.get(BudgetName) ?? []), ...Notifications]);
            }
        }
    }
    catch (error) {
        if ((0,is_denied/* nameOf */.V)(error) !== 'NotFoundException')
            throw error;
    }
    return alerts;
}
async function alertFacts(budget, alerts, client, context) {
    const subject = budget.BudgetName ?? null;
    let subscribers = 0;
    for (const alert of alerts)
        subscribers += await subscribersOf(budget, alert, client, context);
    const lowest = lowestThreshold(budget, alerts);
    return [
        (0,advisors_rows/* fact */.fK)('budgetAlerts', { subject, number: alerts.length }),
        (0,advisors_rows/* fact */.fK)('budgetSubscribers', { subject, number: subscribers }),
        ...(lowest === null ? [] : [(0,advisors_rows/* fact */.fK)('budgetLowestAlert', { subject, number: lowest })]),
    ];
}
async function subscribersOf({ BudgetName }, alert, client, { account, signal }) {
    // Its state is told, and not a part of what names it.
    const { NotificationState: _, ...named } = alert;
    try {
        const { Subscribers } = await client.send(new dist_cjs/* DescribeSubscribersForNotificationCommand */.ufU({
            AccountId: account,
            BudgetName,
            Notification: named,
        }), { abortSignal: signal });
        return Subscribers?.length ?? 0;
    }
    catch (error) {
        if ((0,is_denied/* nameOf */.V)(error) !== 'NotFoundException')
            throw error;
        return 0;
    }
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
