export const id = 3107;
export const ids = [3107];
export const modules = {

/***/ 49544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ actionOf),
/* harmony export */   y: () => (/* binding */ effortOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78858);

/**
 * Actions of Cost Optimization Hub (ActionType of its API). What it stops, deletes or scales in, it found idle; an
 * upgrade is one to a newer generation of the same size.
 */
const ACTIONS = {
    Rightsize: { actionType: 'Rightsize', actionFamily: 'rightsize' },
    Stop: { actionType: 'Stop', actionFamily: 'idle' },
    Delete: { actionType: 'Delete', actionFamily: 'idle' },
    ScaleIn: { actionType: 'ScaleIn', actionFamily: 'idle' },
    Upgrade: { actionType: 'Upgrade', actionFamily: 'modernise' },
    MigrateToGraviton: { actionType: 'MigrateToGraviton', actionFamily: 'modernise' },
    PurchaseSavingsPlans: { actionType: 'PurchaseSavingsPlans', actionFamily: 'rate' },
    PurchaseReservedInstances: { actionType: 'PurchaseReservedInstances', actionFamily: 'rate' },
};
const EFFORTS = {
    VeryLow: 'VeryLow',
    Low: 'Low',
    Medium: 'Medium',
    High: 'High',
    VeryHigh: 'VeryHigh',
};
/** `null`: a word this version does not know. */
function actionOf(word, resourceType = '') {
    const known = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byWord */ .GM)(ACTIONS, word);
    return known && { ...known, actionFamily: familyOf(known, resourceType) };
}
/** Storage of a database is advised on beside its size: another thing to do on the same resource. */
function familyOf({ actionFamily }, resourceType) {
    const isStorage = ['RdsDbInstanceStorage', 'AuroraDbClusterStorage'].some((type) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWord */ .Xg)(resourceType, type));
    return isStorage && actionFamily !== 'idle' ? 'storage' : actionFamily;
}
function effortOf(word) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byWord */ .GM)(EFFORTS, word);
}


/***/ }),

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

/***/ 3107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ cost_optimization_hub_load)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cost-optimization-hub/dist-cjs/index.js
var dist_cjs = __webpack_require__(38994);
// EXTERNAL MODULE: ./build/src/advisors/words.js
var words = __webpack_require__(78858);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var datasets_pages = __webpack_require__(30667);
// EXTERNAL MODULE: ./build/src/advisors/actions.js
var actions = __webpack_require__(49544);
// EXTERNAL MODULE: ./build/src/datasets/bounded.js
var bounded = __webpack_require__(33622);
// EXTERNAL MODULE: ./build/src/datasets/tags-of.js
var tags_of = __webpack_require__(92450);
// EXTERNAL MODULE: ./build/src/datasets/advisors/rows.js
var advisors_rows = __webpack_require__(91416);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/hub-row.js




/** Where a purchase is not for a region. */
const GLOBAL = 'global';
/**
 * One recommendation of the Hub. Its `estimatedMonthlyCost` is the cost after the change, whatever the reference says, so
 * that nothing is worked out from it; the percentage is the Hub's own.
 */
function hubRow(item, { savingsEstimationMode }) {
    const type = item.currentResourceType ?? item.recommendedResourceType ?? '';
    const action = (0,actions/* actionOf */.q)(item.actionType, type);
    return {
        kind: 'advised',
        account: (0,bounded/* bounded */.M)(item.accountId ?? ''),
        region: (0,bounded/* bounded */.M)(item.region || GLOBAL),
        resourceId: resourceIdOf(item, type),
        resourceArn: (0,bounded/* boundedOrNull */.Q)(item.resourceArn || undefined),
        resourceType: (0,bounded/* bounded */.M)(type),
        actionType: action?.actionType ?? null,
        actionFamily: action?.actionFamily ?? null,
        advice: {
            actionType: (0,bounded/* bounded */.M)(item.actionType ?? ''),
            target: (0,bounded/* boundedOrNull */.Q)(item.recommendedResourceSummary),
            estimatedMonthlySavings: (0,advisors_rows/* amountOf */.MT)(item.estimatedMonthlySavings, item.currencyCode),
            estimatedSavingsPercentage: item.estimatedSavingsPercentage ?? null,
            estimationMode: savingsEstimationMode ?? null,
            lookBackDays: item.recommendationLookbackPeriodInDays ?? null,
            refreshedAt: item.lastRefreshTimestamp?.toISOString() ?? null,
        },
        current: (0,bounded/* boundedOrNull */.Q)(item.currentResourceSummary),
        implementationEffort: (0,actions/* effortOf */.y)(item.implementationEffort),
        restartNeeded: item.restartNeeded ?? null,
        rollbackPossible: item.rollbackPossible ?? null,
        tags: item.tags ? (0,tags_of/* tagsOf */.F)(item.tags) : null,
    };
}
/** A purchase is of no resource: it is named by what is bought, since the Hub's own ids live a day. */
function resourceIdOf({ resourceId, resourceArn, currentResourceSummary }, type) {
    const told = resourceId || resourceArn;
    return (0,bounded/* bounded */.M)(told || [type, currentResourceSummary].filter(Boolean).join(' '));
}

;// CONCATENATED MODULE: ./build/src/datasets/advisors/cost-optimization-hub.load.js





/** The most that one page holds. */
const PAGE = 1_000;
const ENROLLMENT_PAGE = 100;
const ENABLE = 'Enable Cost Optimization Hub in the management account, with all member accounts: Billing and Cost Management → Cost Optimization Hub → Enable. It is free of charge.';
const SILENCE = 'It has no recommendation. After it was enabled it needs up to a day for the first ones.';
const load = async function* (context) {
    const hub = context.client(dist_cjs.CostOptimizationHubClient);
    if (!(await isEnrolled(hub, context))) {
        yield (0,advisors_rows/* stateRow */.G1)('not-enabled', ENABLE);
        return;
    }
    const preferences = await hub.send(new dist_cjs.GetPreferencesCommand({}), { abortSignal: context.signal });
    const rows = [];
    for await (const item of recommendations(hub, context))
        rows.push(hubRow(item, preferences));
    const totals = await totalsOf(hub, context);
    yield rows.length > 0 ? (0,advisors_rows/* stateRow */.G1)('active') : (0,advisors_rows/* stateRow */.G1)('no-data', SILENCE);
    yield* [...preferenceFacts(preferences), ...totals, ...rows];
};
/* harmony default export */ const cost_optimization_hub_load = (load);
/** Of the account that is asked; the Hub answers for its members where they are included. */
async function isEnrolled(hub, { signal }) {
    const statuses = (0,datasets_pages/* itemsOf */.S)({
        operation: 'ListEnrollmentStatuses',
        ask: (nextToken) => hub.send(new dist_cjs.ListEnrollmentStatusesCommand({ maxResults: ENROLLMENT_PAGE, nextToken }), {
            abortSignal: signal,
        }),
        items: ({ items }) => items,
        next: ({ nextToken }) => nextToken,
        idOf: ({ accountId }) => accountId,
    });
    for await (const { status } of statuses)
        if ((0,words/* sameWord */.Xg)(status, 'Active'))
            return true;
    return false;
}
function recommendations(hub, { signal }) {
    return (0,datasets_pages/* itemsOf */.S)({
        operation: 'ListRecommendations',
        ask: (nextToken) => hub.send(new dist_cjs.ListRecommendationsCommand({ maxResults: PAGE, nextToken }), { abortSignal: signal }),
        items: ({ items }) => items,
        next: ({ nextToken }) => nextToken,
        idOf: ({ recommendationId }) => recommendationId,
    });
}
/** Single recommendations overlap; what is to be had of them together, only the Hub's own sum says. */
async function totalsOf(hub, { signal }) {
    const pages = (0,datasets_pages/* pagesOf */.E)({
        operation: 'ListRecommendationSummaries',
        ask: (nextToken) => hub.send(new dist_cjs.ListRecommendationSummariesCommand({ groupBy: 'ResourceType', maxResults: PAGE, nextToken }), { abortSignal: signal }),
        next: ({ nextToken }) => nextToken,
    });
    const facts = [];
    for await (const { estimatedTotalDedupedSavings, currencyCode, items } of pages) {
        const amount = (0,advisors_rows/* amountOf */.MT)(estimatedTotalDedupedSavings, currencyCode);
        // The sum is of everything and stands on each page.
        if (facts.length === 0 && amount)
            facts.push((0,advisors_rows/* fact */.fK)('estimatedTotalDedupedSavings', { amount }));
        for (const { group, estimatedMonthlySavings, recommendationCount } of items ?? []) {
            facts.push((0,advisors_rows/* fact */.fK)('recommendationsOfType', {
                subject: group ?? null,
                amount: (0,advisors_rows/* amountOf */.MT)(estimatedMonthlySavings, currencyCode),
                number: recommendationCount ?? null,
            }));
        }
    }
    return facts;
}
/** What the Hub's amounts count in: without them no amount of it can be read. */
function preferenceFacts({ savingsEstimationMode, memberAccountDiscountVisibility, preferredCommitment, }) {
    const { term, paymentOption } = preferredCommitment ?? {};
    const facts = [
        (0,advisors_rows/* fact */.fK)('savingsEstimationMode', { text: savingsEstimationMode ?? null }),
        (0,advisors_rows/* fact */.fK)('memberAccountDiscountVisibility', { text: memberAccountDiscountVisibility ?? null }),
        // Without a preference the Hub reckons with three years, all upfront.
        (0,advisors_rows/* fact */.fK)('preferredCommitment', { text: [term, paymentOption].filter(Boolean).join(', ') || null }),
    ];
    return facts.filter(({ text }) => text !== null);
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

/***/ 92450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf),
/* harmony export */   X: () => (/* binding */ tagsOfMap)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33622);

/** AWS allows fifty of a customer's own; those that AWS adds itself (`aws:…`) are not counted among them, and guards look at them. */
const MOST = 200;
/** Tags as AWS lists them, by key; those without a key are left out. */
function tagsOf(tags) {
    const named = (tags ?? []).slice(0, MOST).flatMap((tag) => {
        const key = tag.Key ?? tag.key;
        return key ? [[(0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(key), (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(tag.Value ?? tag.value ?? '')]] : [];
    });
    return Object.fromEntries(named);
}
/** Tags where AWS's model has a map. */
function tagsOfMap(tags) {
    return tagsOf(Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })));
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
