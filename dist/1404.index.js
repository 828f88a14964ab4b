export const id = 1404;
export const ids = [1404];
export const modules = {

/***/ 25032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ plannedEvents),
/* harmony export */   Rh: () => (/* binding */ analysisOptions),
/* harmony export */   bm: () => (/* binding */ configuredEnds),
/* harmony export */   fW: () => (/* binding */ allocationKeys)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62708);


/** The analysis as the settings want it. */
function analysisOptions(settings, forecaster) {
    const { config } = settings;
    const currency = config.currency;
    return {
        ...(settings.metric ? { metric: settings.metric } : {}),
        ...(currency ? { currency } : {}),
        moversLimit: config.thresholds.movers.limit,
        anomalies: config.thresholds.anomaly,
        events: plannedEvents(config),
        budgets: config.budgets.map(budget),
        allocation: { by: allocationKeys(config), rules: config.allocation.split.map(splitRule) },
        forecaster,
    };
}
/** Ends of commitments that people know better than the bill does, by id. */
function configuredEnds({ commitments }) {
    return new Map(commitments.map(({ id, end }) => [id, (0,_core_period_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(end)]));
}
/** What spend is allocated by: what `allocation.by` names, then each required tag and cost category once. */
function allocationKeys({ allocation, tags }) {
    const keys = [
        ...allocation.by.map(allocationKey),
        ...tags.required.map((key) => `tag:${key}`),
        ...tags.costCategories.map((key) => `costCategory:${key}`),
    ];
    return [...new Set(keys)];
}
function allocationKey(text) {
    if (text.startsWith('tag:'))
        return `tag:${text.slice('tag:'.length)}`;
    if (text.startsWith('costCategory:'))
        return `costCategory:${text.slice('costCategory:'.length)}`;
    return 'account';
}
/** What is known to happen. */
function plannedEvents({ events }) {
    return events.map(plannedEvent);
}
function plannedEvent(event) {
    return {
        name: event.name,
        period: { start: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(event.from), end: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(event.to), 1) },
        scope: {
            ...(event.service ? { serviceName: event.service } : {}),
            ...(event.account ? { subAccountId: event.account } : {}),
        },
        amount: event.amount && event.currency ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(event.amount, event.currency) : null,
    };
}
function budget({ amount, currency, ...rest }) {
    return { ...rest, amount: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(amount, currency) };
}
function splitRule(rule) {
    const { service, account, chargeKind } = rule.pool;
    return {
        name: rule.name,
        ...(rule.by ? { by: allocationKey(rule.by) } : {}),
        pool: {
            ...(service ? { services: service } : {}),
            ...(account ? { accounts: account } : {}),
            ...(chargeKind ? { chargeKinds: chargeKind } : {}),
        },
        method: splitMethod(rule),
    };
}
function splitMethod({ method, shares, weights, among }) {
    if (method === 'fixed')
        return { kind: 'fixed', shares: shares ?? {} };
    if (method === 'metric')
        return { kind: 'metric', weights: weights ?? {} };
    return { kind: method, ...(among ? { among } : {}) };
}


/***/ }),

/***/ 92411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ billAccess)
/* harmony export */ });
/** Whose bill is read, and with whose credentials. */
function billAccess({ runStore }, { signedIn }, accounts, now) {
    const { account, arn } = signedIn.identity;
    return {
        credentials: signedIn.credentials,
        // The role without its session: another job of the same run is asked for nothing twice.
        identity: { account, credentials: arn.replace(/^(arn:[^:]+:sts::\d+:assumed-role\/[^/]+)\/.*$/, '$1') },
        accounts: accounts.map(({ id }) => id),
        cache: runStore.responseCache(),
        now,
    };
}


/***/ }),

/***/ 94836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cancelledText),
/* harmony export */   P: () => (/* binding */ cancelledHint)
/* harmony export */ });
/** What to do about a run that somebody has cancelled. */
const cancelledHint = 'spendlog runs resume goes on with it; --fresh plans another one, which asks the bill again.';
function cancelledText({ run }) {
    return `The run ${run} is cancelled: nothing more is read of it. ${cancelledHint}`;
}


/***/ }),

/***/ 68893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ githubPlace)
/* harmony export */ });
/** The place the variables tell; `null` outside of GitHub, or without a token. */
function githubPlace({ environment, githubSecondMs, }) {
    const token = environment['GITHUB_TOKEN'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (token === '' || repository === '')
        return null;
    const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
    const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    const run = environment['GITHUB_RUN_ID'];
    return {
        token,
        repository,
        apiUrl,
        graphqlUrl: environment['GITHUB_GRAPHQL_URL'] || `${apiUrl.replace(/\/v3$/, '')}/graphql`,
        serverUrl,
        runUrl: run ? `${serverUrl}/${repository}/actions/runs/${run}` : null,
        ...(githubSecondMs === undefined ? {} : { secondMs: githubSecondMs }),
    };
}


/***/ }),

/***/ 19180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ costExplorerClient),
  R: () => (/* binding */ openCostSource)
});

// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/gap-texts.js
var gap_texts = __webpack_require__(18860);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/src/core/record-of.js
/** A value for each key. TypeScript cannot see that `Object.fromEntries` leaves no key out: this is the one place that says so. */
function recordOf(keys, pick) {
    return Object.fromEntries(keys.map((key, index) => [key, pick(key, index)]));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/reading.js


const BY_RECORD_TYPE = { Type: 'DIMENSION', Key: 'RECORD_TYPE' };
const DIMENSIONS = {
    serviceName: 'SERVICE',
    subAccountId: 'LINKED_ACCOUNT',
    regionId: 'REGION',
    usageType: 'USAGE_TYPE',
    chargeKind: 'RECORD_TYPE',
    chargeCategory: 'RECORD_TYPE',
    lineItemType: 'RECORD_TYPE',
};
/** Dimensions that need no grouping: time, and the one provider there is. */
const UNGROUPED = new Set(['day', 'month', 'providerName']);
function reading(granularity, keys, kinds = null) {
    return { granularity, groupBy: ordered(keys.map((Key) => ({ Type: 'DIMENSION', Key }))), kinds };
}
/** The reading that answers a question, or why there is none: Cost Explorer groups by two keys at most. */
function readingOf(query) {
    const groups = new Map();
    for (const dimension of query.dimensions) {
        if (UNGROUPED.has(dimension))
            continue;
        const group = groupOf(dimension);
        if (!group)
            return needsExport(`cost by ${plain(dimension)}`);
        groups.set(`${group.Type} ${group.Key}`, group);
    }
    if (groups.size > 2)
        return needsExport('cost by more than two dimensions');
    const daily = query.dimensions.includes('day');
    // Hundreds of pages for a large organisation.
    if (daily && [...groups.values()].filter(({ Key }) => Key !== 'RECORD_TYPE').length > 1)
        return needsExport('daily cost by two dimensions');
    return (0,known/* known */.eO)({
        granularity: daily ? 'DAILY' : 'MONTHLY',
        groupBy: ordered([...groups.values()]),
        kinds: query.chargeKinds ? [...new Set(query.chargeKinds)].sort() : null,
    });
}
/** Where the keys of a dimension stand in an answer; `null` where it has none. */
function groupOf(dimension) {
    const [kind, key] = split(dimension);
    if (kind === 'tag')
        return { Type: 'TAG', Key: key };
    if (kind === 'costCategory')
        return { Type: 'COST_CATEGORY', Key: key };
    const Key = DIMENSIONS[dimension];
    return Key === undefined ? null : { Type: 'DIMENSION', Key };
}
function sameGroup(a, b) {
    return a.Type === b.Type && a.Key === b.Key;
}
function groupsBy({ groupBy }, key) {
    return groupBy.some((group) => sameGroup(group, { Type: 'DIMENSION', Key: key }));
}
/** Equal for equal readings. */
function readingText({ granularity, groupBy, kinds }) {
    return JSON.stringify([granularity, groupBy.map(({ Type, Key }) => [Type, Key]), kinds]);
}
function needsExport(subject) {
    return (0,known/* unknown */.L5)('needs-export', (0,gap_texts/* gapSubject */.DV)(subject), 'read the bill from an export (--costs)');
}
function ordered(groups) {
    return groups.toSorted((a, b) => (a.Type + a.Key < b.Type + b.Key ? -1 : 1));
}
function split(dimension) {
    const colon = dimension.indexOf(':');
    return colon < 0 ? [dimension, ''] : [dimension.slice(0, colon), dimension.slice(colon + 1)];
}
/** `pricingCategory` as a reader says it: pricing category. */
function plain(dimension) {
    return split(dimension)[0]
        .replace(/Id$/, '')
        .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/record-type.js
function meaning(billed, effective = billed, quantity = 'apart') {
    return { billed, effective, quantity };
}
const USAGE = meaning(['usage'], ['usage'], 'counts');
const NEGATION = meaning(['usage'], [], 'doubles');
const RECURRING_FEE = meaning(['commitmentPurchase'], ['unusedCommitment']);
const UPFRONT_FEE = meaning(['commitmentPurchase'], []);
const FEE = meaning(['commitmentPurchase', 'purchase', 'support'], ['purchase', 'support']);
const DISCOUNT = meaning(['discount']);
const UNKNOWN = meaning(['adjustment']);
/** Spellings of the API, of the billing console and of the Cost and Usage Report, normalised. */
const MEANINGS = new Map([
    ['usage', USAGE],
    ['discountedusage', USAGE],
    ['reservationappliedusage', USAGE],
    ['savingsplancoveredusage', USAGE],
    ['savingsplannegation', NEGATION],
    ['flatratesubscription', USAGE],
    ['savingsplanrecurringfee', RECURRING_FEE],
    ['rifee', RECURRING_FEE],
    ['recurring', RECURRING_FEE],
    ['recurringreservationfee', RECURRING_FEE],
    ['savingsplanupfrontfee', UPFRONT_FEE],
    ['upfront', UPFRONT_FEE],
    ['upfrontreservationfee', UPFRONT_FEE],
    ['fee', FEE],
    ['otheroutofcyclecharges', meaning(['purchase'])],
    ['support', meaning(['support'])],
    ['supportfee', meaning(['support'])],
    ['tax', meaning(['tax'])],
    ['credit', meaning(['credit'])],
    ['refund', meaning(['refund'])],
    ['discount', DISCOUNT],
    ['bundleddiscount', DISCOUNT],
    ['crossservicediscount', DISCOUNT],
    ['distributordiscount', DISCOUNT],
    ['edpdiscount', DISCOUNT],
    ['enterprisediscountprogramdiscount', DISCOUNT],
    ['privateratediscount', DISCOUNT],
    ['privateratecarddiscount', DISCOUNT],
    ['rivolumediscount', DISCOUNT],
    ['volumediscount', DISCOUNT],
    ['sppdiscount', DISCOUNT],
    ['solutionproviderprogramdiscount', DISCOUNT],
]);
/** The same record type has one normal form, however it is written. */
function normaliseRecordType(recordType) {
    return recordType.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function isKnownRecordType(recordType) {
    return MEANINGS.has(normaliseRecordType(recordType));
}
function meaningOf(recordType) {
    return MEANINGS.get(normaliseRecordType(recordType)) ?? UNKNOWN;
}
const CATEGORIES = {
    usage: 'Usage',
    unusedCommitment: 'Usage',
    commitmentPurchase: 'Purchase',
    purchase: 'Purchase',
    support: 'Purchase',
    marketplace: 'Purchase',
    tax: 'Tax',
    credit: 'Credit',
    // FOCUS keeps a refund in the category of what was refunded, which a record type does not tell.
    refund: 'Adjustment',
    discount: 'Adjustment',
    adjustment: 'Adjustment',
};
function categoryOf(kind) {
    return CATEGORIES[kind];
}
/**
 * Chooses among the record types that the bill really holds. With `countQuantity`, Savings Plan negations are left
 * out, because they count the quantity of covered usage twice; the billed sum is then unknown.
 */
function filterForKinds(present, kinds, countQuantity) {
    const wanted = (kind) => kinds === null || kinds.includes(kind);
    const relevant = present.filter((type) => {
        const { billed, effective } = meaningOf(type);
        return [...billed, ...effective].some(wanted);
    });
    const leaveOut = countQuantity && kinds !== null;
    const recordTypes = relevant.filter((type) => !leaveOut || meaningOf(type).quantity !== 'doubles');
    return {
        recordTypes,
        billedExact: recordTypes.length === relevant.length &&
            recordTypes.every((type) => meaningOf(type).billed.every(wanted)),
        effectiveExact: recordTypes.every((type) => meaningOf(type).effective.every(wanted)),
        quantityExact: recordTypes.every((type) => meaningOf(type).quantity !== 'doubles'),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/charge-shares.js



/** Cuts a fact by what its record type means. */
function sharesOf(fact, reading, filter, basis) {
    const billed = fact.amounts.get(basis.billedCost) ?? null;
    const effective = fact.amounts.get(basis.effectiveCost) ?? null;
    const recordType = keyAt(fact, reading, 'RECORD_TYPE');
    if (recordType !== null)
        return sharesByMeaning(fact, reading, recordType, billed, effective);
    const share = {
        kind: null,
        billed: filter.billedExact ? billed : null,
        effective: filter.effectiveExact ? effective : null,
        quantity: filter.quantityExact ? fact.quantity : null,
    };
    return [share];
}
function sharesByMeaning(fact, reading, recordType, billed, effective) {
    const meaning = meaningOf(recordType);
    const [kind = 'adjustment', ...otherKinds] = meaning.billed;
    if (otherKinds.length > 0)
        return feeShares(billed, effective, keyAt(fact, reading, 'SERVICE'));
    const amortisedKind = meaning.effective[0] ?? kind;
    const quantity = meaning.quantity === 'counts' ? fact.quantity : 'none';
    if (amortisedKind === kind)
        return [{ kind, billed, effective, quantity }];
    return nonZero([
        { kind, billed, effective: decimal/* ZERO */.f2, quantity: 'none' },
        { kind: amortisedKind, billed: decimal/* ZERO */.f2, effective, quantity: 'none' },
    ]);
}
/**
 * A `Fee` is amortised only where it buys a commitment: what is billed and not effective is the purchase of one,
 * what is effective is any other fee.
 */
function feeShares(billed, effective, service) {
    const kind = service !== null && /^AWS (Premium )?Support\b/.test(service) ? 'support' : 'purchase';
    if (billed === null || effective === null)
        return [{ kind, billed, effective, quantity: 'none' }];
    return nonZero([
        { kind, billed: effective, effective, quantity: 'none' },
        {
            kind: 'commitmentPurchase',
            billed: (0,decimal/* subtractDecimal */.y8)(billed, effective),
            effective: decimal/* ZERO */.f2,
            quantity: 'none',
        },
    ]);
}
/** Leaves out shares of nothing, but never all of them: a charge of 0 is still a charge. */
function nonZero(shares) {
    const kept = shares.filter(({ billed, effective }) => billed?.units !== 0n || effective?.units !== 0n);
    return kept.length > 0 ? kept : shares.slice(0, 1);
}
function keyAt(fact, reading, key) {
    const index = reading.groupBy.findIndex((group) => sameGroup(group, { Type: 'DIMENSION', Key: key }));
    return index < 0 ? null : (fact.keys[index] ?? '');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/fold.js






/** Adds facts up to the groups of a cube, in ascending order of currency and keys. */
function foldFacts(dimensions, kinds, parts, basis) {
    const sums = new Map();
    for (const part of parts) {
        const keysOf = keyReader(dimensions, part.reading);
        for (const fact of part.facts) {
            if (fact.start < part.days.start || fact.start >= part.days.end)
                continue;
            for (const share of sharesOf(fact, part.reading, part.filter, basis)) {
                if (share.kind !== null && kinds !== null && !kinds.includes(share.kind))
                    continue;
                addShare(sums, keysOf(fact, share.kind), fact.currency, share);
            }
        }
    }
    // A quantity means something within one usage type only.
    const counts = dimensions.some((dimension) => dimension === 'usageType');
    return [...sums.values()].sort(byCurrencyAndKeys).map((sum) => rowOf(dimensions, sum, counts));
}
function addShare(sums, keys, currency, share) {
    const id = JSON.stringify([currency, keys]);
    const sum = sums.get(id);
    if (!sum) {
        const { billed, effective, quantity } = share;
        sums.set(id, { keys, currency, billed, effective, quantity });
        return;
    }
    sum.billed = plus(sum.billed, share.billed);
    sum.effective = plus(sum.effective, share.effective);
    sum.quantity = plusQuantity(sum.quantity, share.quantity);
}
/** One unknown part makes the sum unknown: Cost Explorer has no row counts to say how much is missing. */
function plus(a, b) {
    return a && b ? (0,decimal/* addDecimal */.vE)(a, b) : null;
}
function plusQuantity(a, b) {
    if (a === 'none')
        return b;
    if (b === 'none')
        return a;
    return a && b && a.unit === b.unit ? { amount: (0,decimal/* addDecimal */.vE)(a.amount, b.amount), unit: a.unit } : null;
}
function keyReader(dimensions, reading) {
    const readers = dimensions.map((dimension) => dimensionReader(dimension, reading));
    return (fact, kind) => readers.map((read) => read(fact, kind));
}
function dimensionReader(dimension, reading) {
    if (dimension === 'day')
        return ({ start }) => start;
    if (dimension === 'month')
        return ({ start }) => (0,core_period/* monthOf */.GS)(start);
    if (dimension === 'providerName')
        return () => 'AWS';
    if (dimension === 'chargeKind')
        return (_, kind) => kind ?? '';
    if (dimension === 'chargeCategory')
        return (_, kind) => (kind ? categoryOf(kind) : '');
    const group = groupOf(dimension);
    const index = reading.groupBy.findIndex((other) => group !== null && sameGroup(group, other));
    const prefix = group && group.Type !== 'DIMENSION' ? `${group.Key}$` : '';
    return ({ keys }) => plainKey(keys[index] ?? '', prefix);
}
/** Tags and cost categories come as `key$value`; a charge without region or usage type as `NoRegion`, `NoUsageType`. */
function plainKey(key, prefix = '') {
    if (prefix !== '')
        return key.startsWith(prefix) ? key.slice(prefix.length) : key;
    return NO_VALUE.has(key) ? '' : key;
}
const NO_VALUE = new Set(['NoRegion', 'NoUsageType', 'NoLinkedAccount', 'NoService']);
function byCurrencyAndKeys(a, b) {
    const left = [a.currency, ...a.keys];
    const right = [b.currency, ...b.keys];
    for (const [index, text] of left.entries()) {
        const other = right[index] ?? '';
        if (text !== other)
            return text < other ? -1 : 1;
    }
    return 0;
}
const NO_UNKNOWN_ROWS = {
    billedCost: 0,
    effectiveCost: 0,
    listCost: 0,
    contractedCost: 0,
};
function rowOf(dimensions, sum, counts) {
    const { currency, keys } = sum;
    const cell = {
        currency,
        rows: 0,
        unknownRows: NO_UNKNOWN_ROWS,
        billedCost: sum.billed && { amount: sum.billed, currency },
        effectiveCost: sum.effective && { amount: sum.effective, currency },
        listCost: null,
        contractedCost: null,
        quantity: counts && sum.quantity && sum.quantity !== 'none' ? sum.quantity.amount : null,
    };
    return { ...recordOf(dimensions, (_, index) => keys[index] ?? ''), ...cell };
}

;// CONCATENATED MODULE: ./build/src/core/data-quality.js
/** Every deviation a source can report; each language has a sentence for each, or does not compile. */
const QUALITY_IDS = (/* unused pure expression or super */ null && ([
    'account-id-malformed',
    'after-report-day',
    'amount-rounded',
    'amount-unreadable',
    'billed-cost-unreconciled',
    'billing-period-end-inclusive',
    'charge-category-unknown',
    'commitment-cost-unreconciled',
    'configured-commitment-unknown',
    'cost-explorer-gap',
    'covered-usage-without-negation',
    'effective-cost-unusable',
    'extra-columns',
    'file-ignored',
    'file-named-twice',
    'file-not-in-manifest',
    'id-not-unique',
    'invoice-id-missing',
    'mandatory-value-missing',
    'manifest-unreadable',
    'marketplace-not-separable',
    'merged-column-header',
    'missing-columns',
    'negative-usage',
    'net-costs-incomplete',
    'net-metrics-refused',
    'outside-billing-period',
    'request-budget-reached',
    'restated',
    'several-currencies',
    'several-providers',
    'short-rows',
    'split-cost-rows-left-out',
    'tags-unreadable',
    'text-null',
    'timestamp-unreadable',
    'timestamp-without-zone',
    'unknown-line-item-type',
    'unknown-record-type',
    'unused-commitment-unknown',
    'version-superseded',
]));
const INVARIANT_IDS = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7'];

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/invariants.js





/** Sums of ten-digit amounts may differ by less than this. */
const TOLERANCE = (0,decimal/* decimal */._)('0.01');
const NOT_APPLICABLE = {
    I3: 'Cost Explorer returns the billed cost itself, so there is nothing to compare it with.',
    I4: 'Cost Explorer does not tell one commitment from another.',
    I5: 'Cost Explorer does not tell one invoice from another.',
    I6: 'Cost Explorer is the only source of this run.',
};
/** The invariants I1 to I7 (ADR 0004), as far as the monthly overview can tell. */
function checkInvariants(overview, basis) {
    return INVARIANT_IDS.map((id) => {
        if (id === 'I1')
            return negationsCancel(overview);
        if (id === 'I2')
            return netEqualsUnblended(overview);
        if (id === 'I7')
            return effectiveIsUsable(overview, basis);
        return notApplicable(id, NOT_APPLICABLE[id] ?? 'Cost Explorer cannot tell.');
    });
}
const COVERED = new Set(['savingsplancoveredusage', 'savingsplannegation']);
function negationsCancel(overview) {
    const covered = overview.filter(({ recordType }) => COVERED.has(normaliseRecordType(recordType)));
    if (covered.length === 0)
        return notApplicable('I1', 'No usage is covered by a Savings Plan.');
    const residuals = byMonth(covered, (fact) => fact.amounts.get('UnblendedCost') ?? decimal/* ZERO */.f2);
    return compared('I1', 'Covered usage and its negation add up to zero, by month.', residuals);
}
function netEqualsUnblended(overview) {
    if (!overview.some(({ fact }) => fact.amounts.has('NetUnblendedCost')))
        return notApplicable('I2', 'Net metrics are not shown to this account.');
    const residuals = byMonth(overview, ({ amounts }) => (0,decimal/* subtractDecimal */.y8)(amounts.get('NetUnblendedCost') ?? decimal/* ZERO */.f2, amounts.get('UnblendedCost') ?? decimal/* ZERO */.f2));
    return compared('I2', 'Net and unblended cost add up to the same, by month.', residuals);
}
/** All amounts whole, or nothing effective beside something billed: the column is no cost. */
function effectiveIsUsable(overview, basis) {
    const amounts = overview.flatMap(({ fact }) => fact.amounts.get(basis.effectiveCost) ?? []);
    const billed = overview.some(({ fact }) => fact.amounts.get(basis.billedCost)?.units);
    const nonZero = amounts.filter(({ units }) => units !== 0n);
    const whole = nonZero.length > 3 && nonZero.every(isWhole);
    const violated = whole || (billed && nonZero.length === 0);
    return {
        id: 'I7',
        outcome: violated ? 'violated' : 'holds',
        message: 'Effective cost is there and has fractions.',
        checked: amounts.length,
        violations: violated ? amounts.length : 0,
        residuals: [],
    };
}
function isWhole({ units, scale }) {
    return units % 10n ** BigInt(scale) === 0n;
}
function byMonth(facts, amount) {
    const groups = Map.groupBy(facts, ({ fact }) => `${fact.currency} ${(0,core_period/* monthOf */.GS)(fact.start)}`);
    return [...groups.values()].map((group) => {
        const currency = group[0]?.fact.currency ?? '';
        return (0,money/* sumMoney */.M9)(group.map(({ fact }) => (0,money/* money */.TG)(amount(fact), currency)), currency);
    });
}
function compared(id, message, residuals) {
    const violations = residuals.filter((residual) => (0,money/* compareMoney */.Qb)((0,money/* absoluteMoney */.m6)(residual), (0,money/* money */.TG)(TOLERANCE, residual.currency)) > 0);
    const currencies = [...new Set(violations.map(({ currency }) => currency))];
    return {
        id,
        outcome: violations.length > 0 ? 'violated' : 'holds',
        message,
        checked: residuals.length,
        violations: violations.length,
        residuals: currencies.map((currency) => (0,money/* sumMoney */.M9)(violations.filter((residual) => residual.currency === currency), currency)),
    };
}
function notApplicable(id, message) {
    return { id, outcome: 'not-applicable', message, checked: 0, violations: 0, residuals: [] };
}

// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/charge-line.js
var charge_line = __webpack_require__(17208);
;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/lines.js






/**
 * Usage by service and usage type of the newest days that were asked for with quantities. Accounts, regions, operations and
 * resources are the empty text: Cost Explorer groups by two dimensions.
 */
function linesOfAnswers(held, basis, query) {
    const extent = newest(held, query.period);
    const period = extent?.period ?? query.period;
    const usage = extent
        ? (0,known/* known */.eO)(usageOf(held, basis, extent))
        : needsExport('usage of the last days');
    return {
        period,
        days: (0,core_period/* lengthInDays */.Dx)(period),
        usage,
        resources: (0,known/* mapKnown */.ym)(usage, (lines) => lines
            .filter(({ usageType }) => (0,charge_line/* matchesUsageType */.f9)(usageType, query.usageTypes))
            .map((line) => ({ ...line, resourceId: '' }))),
        commitmentDays: needsExport('usage under commitments by day'),
    };
}
/** Of the answers about days that are complete the one that ends last, and of those the longest. */
function newest({ answers }, { end }) {
    const usable = answers.filter(({ reading, period }) => groupsBy(reading, 'SERVICE') &&
        groupsBy(reading, 'USAGE_TYPE') &&
        JSON.stringify(reading.kinds) === JSON.stringify([...charge/* USAGE_KINDS */.od].sort()) &&
        period.end <= end);
    const [first] = usable.toSorted((a, b) => compareEnd(b.period, a.period));
    return first ? { reading: first.reading, period: first.period } : null;
}
function compareEnd(a, b) {
    if (a.end !== b.end)
        return a.end < b.end ? -1 : 1;
    return (0,core_period/* lengthInDays */.Dx)(a) - (0,core_period/* lengthInDays */.Dx)(b);
}
function usageOf(held, basis, extent) {
    const rows = foldFacts(['serviceName', 'usageType'], charge/* USAGE_KINDS */.od, held.parts(extent), basis);
    return rows.map((row) => ({ ...NOT_TOLD, ...row }));
}
const NOT_TOLD = {
    billingAccountId: '',
    subAccountId: '',
    regionId: '',
    operation: '',
    pricingUnit: '',
    pricingCategory: '',
    commitmentDiscountStatus: '',
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/cached-facts.js





/** Raised when the meaning of cached content changes. */
const FORMAT = 1;
/** Key of one final month of one reading. `scope`: whose bill, which metrics, which accounts. */
function monthKey(scope, reading, month) {
    return JSON.stringify(['month', FORMAT, scope, readingText(reading), month]);
}
/** Key of an answer that holds until the bill can change. */
function slotKey(scope, dataVersion, reading, period) {
    return JSON.stringify(['slot', FORMAT, scope, dataVersion, readingText(reading), period.start, period.end]);
}
/** The 8-hour slot of an instant: Cost Explorer refreshes its data up to three times a day. */
function dataVersionOf(now) {
    const slot = Math.floor(now.getUTCHours() / 8) * 8;
    return `${now.toISOString().slice(0, 10)}T${String(slot).padStart(2, '0')}`;
}
const Amount = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,decimal/* parseDecimal */.$Q)(text);
    if (value)
        return value;
    context.addIssue({ code: 'custom', message: 'not a decimal number' });
    return core/* NEVER */.tm;
});
const StartDay = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,core_period/* parseDay */.Iq)(text);
    if (value)
        return value;
    context.addIssue({ code: 'custom', message: 'not a day' });
    return core/* NEVER */.tm;
});
const DecimalText = schemas/* string */.YjP().refine((text) => (0,decimal/* parseDecimal */.$Q)(text) !== null);
const Entry = schemas/* object */.Ikc({
    version: schemas/* array */.YOg(schemas/* object */.Ikc({
        currency: schemas/* string */.YjP(),
        billedCost: DecimalText.nullable(),
        effectiveCost: DecimalText.nullable(),
    })),
    facts: schemas/* array */.YOg(schemas/* object */.Ikc({
        start: StartDay,
        keys: schemas/* array */.YOg(schemas/* string */.YjP()),
        currency: schemas/* string */.YjP(),
        amounts: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), Amount])).transform((amounts) => new Map(amounts)),
        quantity: schemas/* object */.Ikc({ amount: Amount, unit: schemas/* string */.YjP() }).nullable(),
    })),
    estimated: schemas/* array */.YOg(schemas/* object */.Ikc({ start: StartDay, estimated: schemas/* boolean */.zMY() })),
    names: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])),
});
function encodeFacts(entry) {
    return JSON.stringify({
        ...entry,
        facts: entry.facts.map(({ amounts, quantity, ...fact }) => ({
            ...fact,
            amounts: [...amounts].map(([metric, amount]) => [metric, (0,decimal/* formatDecimal */.zJ)(amount)]),
            quantity: quantity && { amount: (0,decimal/* formatDecimal */.zJ)(quantity.amount), unit: quantity.unit },
        })),
    });
}
/** `null` where the text is not what {@link encodeFacts} wrote: it is then asked again. */
function decodeFacts(text) {
    const parsed = Entry.safeParse((0,parse_json/* parseJson */.q)(text));
    return parsed.success ? parsed.data : null;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/metric-basis.js
/** After private discounts: what the invoice says. */
const NET_BASIS = {
    billedCost: 'NetUnblendedCost',
    effectiveCost: 'NetAmortizedCost',
    metrics: ['NetUnblendedCost', 'UnblendedCost', 'NetAmortizedCost', 'AmortizedCost', 'UsageQuantity'],
};
/** Where net metrics are not shown to the account. Private discounts are then rows of their own. */
const PLAIN_BASIS = {
    billedCost: 'UnblendedCost',
    effectiveCost: 'AmortizedCost',
    metrics: ['UnblendedCost', 'AmortizedCost', 'UsageQuantity'],
};

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/head.js


/** What is known of the bill before any question is asked; `null` where there is no charge at all. */
function billHead(parts) {
    const { months, history, basis } = parts;
    const [first] = months.map((row) => row.month).sort();
    if (first === undefined)
        return null;
    const firstDay = (0,core_period/* firstDayOf */.Os)((0,core_period/* month */.F4)(first));
    return {
        source: {
            kind: 'cost-explorer',
            label: 'Cost Explorer',
            dialect: null,
            sample: false,
            files: 0,
            bytes: 0,
            extraColumns: [],
            missingColumns: [],
            metricBasis: { billedCost: basis.billedCost, effectiveCost: basis.effectiveCost },
        },
        rows: null,
        span: { start: firstDay > history.start ? firstDay : history.start, end: history.end },
        readFrom: history.start,
        dataThrough: dataThrough(parts),
        currencies: currenciesOf(months),
        months: months.map((row) => billMonth(row, parts)),
        accounts: [...parts.names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
}
function billMonth(row, parts) {
    const billed = (0,core_period/* month */.F4)(row.month);
    return {
        // GetCostAndUsage does not name the payer.
        billingAccountId: '',
        month: billed,
        currency: row.currency,
        rows: 0,
        rowsWithoutInvoice: 0,
        billedCost: row.billedCost,
        discountMode: null,
        state: monthState(billed, parts),
    };
}
function monthState(billed, { finalMonths, history }) {
    if (finalMonths.has(billed))
        return 'final';
    return billed === (0,core_period/* monthOf */.GS)((0,core_period/* addDays */.fi)(history.end, -1)) ? 'incomplete' : 'provisional';
}
/** End of the last day with usage, but never later than now: Cost Explorer does not say how far it has read. */
function dataThrough({ days, history, now }) {
    const used = days
        .filter((row) => charge/* USAGE_KINDS */.od.some((kind) => kind === row.chargeKind) && row.effectiveCost?.amount.units)
        .map((row) => (0,core_period/* addDays */.fi)((0,core_period/* day */.vd)(row.day), 1));
    const last = used.reduce((latest, end) => (end > latest ? end : latest), history.start);
    return new Date(Math.min((0,core_period/* dayToMs */.Iv)(last), now.getTime())).toISOString();
}
function currenciesOf(rows) {
    const counts = new Map();
    for (const { currency } of rows)
        counts.set(currency, (counts.get(currency) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([currency]) => currency);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/month-total.js


function monthTotal(cell) {
    return {
        currency: cell.currency,
        billedCost: cell.billedCost && (0,decimal/* formatDecimal */.zJ)(cell.billedCost.amount),
        effectiveCost: cell.effectiveCost && (0,decimal/* formatDecimal */.zJ)(cell.effectiveCost.amount),
    };
}
/** Differences up to this are rounding, not a restatement. */
const month_total_TOLERANCE = (0,decimal/* decimal */._)('0.01');
/** What a month is worth more (or less) than when it was read, by currency; empty: it is unchanged. */
function restatement(before, now) {
    const currencies = [...new Set([...before, ...now].map(({ currency }) => currency))].sort();
    return currencies.flatMap((currency) => {
        const old = before.find((total) => total.currency === currency);
        const current = now.find((total) => total.currency === currency);
        const billed = difference(old?.billedCost, current?.billedCost, currency);
        const effective = difference(old?.effectiveCost, current?.effectiveCost, currency);
        if (exceeds(billed))
            return [billed];
        return exceeds(effective) ? [effective] : [];
    });
}
function difference(before, now, currency) {
    return (0,money/* money */.TG)((0,decimal/* subtractDecimal */.y8)(amount(now), amount(before)), currency);
}
function amount(text) {
    return text ? (0,decimal/* decimal */._)(text) : decimal/* ZERO */.f2;
}
function exceeds(change) {
    return (0,money/* compareMoney */.Qb)((0,money/* absoluteMoney */.m6)(change), (0,money/* money */.TG)(month_total_TOLERANCE, change.currency)) > 0;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/standard-readings.js


/** Cost Explorer keeps 13 months and the current one. */
const HISTORY_MONTHS = 13;
/** Everything Cost Explorer may be asked for on a day: history to the end of that day, narrowed to what the user wants. */
function historyPeriod(asOf, historyMonths, wanted) {
    const start = (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(asOf), -Math.min(historyMonths, HISTORY_MONTHS)));
    const end = (0,core_period/* addDays */.fi)(asOf, 1);
    return {
        start: wanted && wanted.start > start ? wanted.start : start,
        end: wanted && wanted.end < end ? wanted.end : end,
    };
}
/** The first question of the plan (ADR 0008): totals, record types, final months and what was restated, in one request. */
function overviewExtent(history) {
    return { reading: reading('MONTHLY', ['SERVICE', 'RECORD_TYPE']), period: history };
}
/** Q2: the days that may still change. */
function openDaysExtent(open) {
    return { reading: reading('DAILY', ['SERVICE', 'RECORD_TYPE']), period: open };
}
/** Q6: which accounts are active where, with their names. */
function accountsExtent(open) {
    return { reading: reading('MONTHLY', ['LINKED_ACCOUNT', 'REGION']), period: open };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/opening.js






/** Asks the overview, the days that may still change and the active accounts; `null` where net metrics are refused. */
async function openBill(reader, basis, history, now) {
    const monthly = overviewExtent(history);
    if (!proceed(await reader.read('totals by month', monthly)))
        return null;
    const overview = overviewOf(reader, basis, monthly);
    reader.learn(overview);
    const open = openDaysExtent(openDays(history, overview));
    if (!proceed(await reader.read('days that may still change', open)))
        return null;
    if (!proceed(await reader.read('active accounts', accountsExtent(open.period))))
        return null;
    const head = billHead({
        history,
        months: foldFacts(['month'], null, reader.parts(monthly), basis),
        days: foldFacts(['day', 'chargeKind'], null, reader.parts(open), basis),
        finalMonths: overview.finalMonths,
        names: reader.names,
        basis,
        now,
    });
    if (!head)
        throw emptyBill();
    return { reader, basis, history, head, overview };
}
/** The facts of the overview, for what is checked over all charges. */
function overviewFacts({ reader, history }) {
    return reader.parts(overviewExtent(history)).flatMap(({ facts, days, reading }) => {
        const at = reading.groupBy.findIndex(({ Key }) => Key === 'RECORD_TYPE');
        return facts
            .filter(({ start }) => start >= days.start && start < days.end)
            .map((fact) => ({ fact, recordType: fact.keys[at] ?? '' }));
    });
}
function overviewOf(reader, basis, monthly) {
    const at = monthly.reading.groupBy.findIndex(({ Key }) => Key === 'RECORD_TYPE');
    const parts = reader.parts(monthly);
    const rows = foldFacts(['month'], null, parts, basis);
    const estimated = new Map(reader.answers.flatMap((answer) => answer.estimated.map((bucket) => [bucket.start, bucket.estimated])));
    const whole = (0,core_period/* eachMonth */.u1)(monthly.period).filter((month) => {
        const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
        return monthly.period.start <= start && end <= monthly.period.end;
    });
    return {
        recordTypes: [...new Set(parts.flatMap(({ facts }) => facts.map(({ keys }) => keys[at] ?? '')))].sort(),
        totals: new Map(whole.map((month) => [month, rows.filter((row) => row.month === month).map(monthTotal)])),
        finalMonths: new Set(whole.filter((month) => estimated.get((0,core_period/* firstDayOf */.Os)(month)) === false)),
    };
}
/** From the first month that is not final, at most the month before the last. */
function openDays(history, { finalMonths }) {
    const last = (0,core_period/* monthOf */.GS)((0,core_period/* addDays */.fi)(history.end, -1));
    const before = (0,core_period/* addMonths */.PS)(last, -1);
    const first = (0,core_period/* firstDayOf */.Os)(finalMonths.has(before) ? last : before);
    return { start: first > history.start ? first : history.start, end: history.end };
}
/** True to go on, false where net metrics are refused; without these answers there is no report. */
function proceed(state) {
    if (state === 'no-data')
        throw noData();
    if (state === 'budget-reached')
        throw new errors/* SpendlogError */.T('BUDGET_EXCEEDED', 'The cap on paid Cost Explorer requests does not allow the first requests of a run.', 'Raise costs.maxRequests (60 unless configured); the first requests are at least three.');
    return state === 'complete';
}
function noData() {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', 'Cost Explorer holds no cost data for these days.', 'Cost Explorer needs about 24 hours after it is enabled; check the days asked for, or read an export with --costs.');
}
function emptyBill() {
    return new errors/* SpendlogError */.T('BILL_EMPTY', 'Cost Explorer answers, and holds no charge on these days.', 'Nothing was charged then: check the days asked for, or read an export with --costs.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/coverage.js


/** A period cut at month ends: the smallest part that is answered, cached or asked as a whole. */
function monthPieces(period) {
    return (0,core_period/* eachMonth */.u1)(period).flatMap((month) => (0,core_period/* intersection */.E$)((0,core_period/* monthPeriod */.WY)(month), period) ?? []);
}
/** Whether `have` can be added up to `wanted` for a piece that lies within one month. */
function covers(have, wanted, piece) {
    return (holdsGroups(have.reading, wanted) && holdsKinds(have.reading, wanted) && holdsDays(have, wanted, piece));
}
/** The days of `wanted` that no answer holds, joined into as few periods as possible. */
function uncovered(wanted, answers) {
    const missing = monthPieces(wanted.period).filter((piece) => !answers.some((have) => covers(have, wanted.reading, piece)));
    return joined(missing);
}
function joined(periods) {
    const runs = [];
    for (const period of periods) {
        const last = runs.at(-1);
        if (last?.end === period.start)
            runs[runs.length - 1] = { start: last.start, end: period.end };
        else
            runs.push(period);
    }
    return runs;
}
function holdsGroups(have, wanted) {
    return wanted.groupBy.every((group) => have.groupBy.some((other) => sameGroup(group, other)));
}
/** The same kinds, or all of them with what it takes to pick: grouped by record type. */
function holdsKinds(have, wanted) {
    if (JSON.stringify(have.kinds) === JSON.stringify(wanted.kinds))
        return true;
    return have.kinds === null && have.groupBy.some((group) => sameGroup(group, BY_RECORD_TYPE));
}
function holdsDays(have, wanted, piece) {
    const shared = (0,core_period/* intersection */.E$)(have.period, piece);
    if (shared?.start !== piece.start || shared.end !== piece.end)
        return false;
    if (have.reading.granularity === 'DAILY')
        return true;
    // A monthly bucket cannot be cut: the piece has to be all of it.
    return (wanted.granularity === 'MONTHLY' && monthPieces(have.period).some((bucket) => sameDays(bucket, piece)));
}
function sameDays(a, b) {
    return a.start === b.start && a.end === b.end;
}
function within(period, days) {
    return contains(period, days.start) && days.end <= period.end;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/estimate.js



/** Groups on a page until one is measured; AWS does not publish it. */
const ASSUMED_GROUPS_PER_PAGE = 5000;
/** Pages of one request, at least one. Without any similar answer the estimate is one page. */
function estimatePages(extent, sizes) {
    return Math.max(1, Math.ceil(estimatedPageShare(extent, sizes)));
}
/** As {@link estimatePages}, unrounded: to weigh one month against another. */
function estimatedPageShare({ reading, period }, sizes) {
    const buckets = reading.granularity === 'DAILY' ? (0,core_period/* lengthInDays */.Dx)(period) : (0,core_period/* eachMonth */.u1)(period).length;
    return (buckets * groupsPerBucket(reading, sizes)) / sizes.groupsPerPage;
}
function groupsPerBucket(reading, { answers }) {
    return Math.max(0, ...answers.map((answer) => seenPerBucket(reading, answer)));
}
/** Different keys in the fullest bucket of an answer, looked at by the groups of `reading`; 0 where it lacks one. */
function seenPerBucket(reading, answer) {
    const at = reading.groupBy.map((group) => answer.reading.groupBy.findIndex((other) => sameGroup(group, other)));
    if (at.includes(-1))
        return 0;
    const buckets = new Map();
    for (const { start, keys } of answer.facts) {
        const seen = buckets.get(start) ?? new Set();
        buckets.set(start, seen.add(JSON.stringify(at.map((index) => keys[index]))));
    }
    return Math.max(0, ...[...buckets.values()].map(({ size }) => size));
}
/** Pages that one request of a long history may have: what is read is kept after each, so a stopped run loses little. */
const PAGES_PER_REQUEST = 5;
/** Cuts a long daily period at month ends into requests of a few pages, newest first. */
function requestPeriods(extent, sizes) {
    if (extent.reading.granularity === 'MONTHLY')
        return [extent.period];
    const periods = [];
    let share = 0;
    for (const piece of monthPieces(extent.period).toReversed()) {
        const weight = estimatedPageShare({ ...extent, period: piece }, sizes);
        const newer = periods.at(-1);
        if (newer && share + weight <= PAGES_PER_REQUEST) {
            periods[periods.length - 1] = { start: piece.start, end: newer.end };
            share += weight;
        }
        else {
            periods.push(piece);
            share = weight;
        }
    }
    return periods;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/kept-answers.js




function keptAnswers(cache, scope, overview) {
    const restated = new Map();
    const keyOf = (reading, piece) => {
        const month = finalMonth(piece, overview());
        return month
            ? monthKey(scope.monthScope, reading, month)
            : slotKey(scope.slotScope, scope.dataVersion, reading, piece);
    };
    return {
        restated: () => restated,
        async recall(reading, piece) {
            const text = await cache.get(keyOf(reading, piece));
            const entry = text === null ? null : decodeFacts(text);
            const month = finalMonth(piece, overview());
            if (!entry || !month)
                return entry;
            const changes = restatement(entry.version, totalOf(month, overview()));
            if (changes.length === 0)
                return entry;
            restated.set(month, changes);
            return null;
        },
        async keep({ reading, period }, found) {
            for (const piece of monthPieces(period)) {
                const month = finalMonth(piece, overview());
                const version = month ? totalOf(month, overview()) : [];
                await cache.put(keyOf(reading, piece), encodeFacts({ version, ...kept_answers_within(piece, found) }));
            }
        },
    };
}
function finalMonth(piece, { finalMonths }) {
    const month = (0,core_period/* monthOf */.GS)(piece.start);
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    return finalMonths.has(month) && piece.start === start && piece.end === end ? month : null;
}
function totalOf(month, { totals }) {
    return totals.get(month) ?? [];
}
function kept_answers_within(piece, { facts, estimated, names }) {
    return {
        facts: facts.filter(({ start }) => (0,core_period/* contains */.gR)(piece, start)),
        estimated: estimated.filter(({ start }) => (0,core_period/* contains */.gR)(piece, start)),
        names,
    };
}

// EXTERNAL MODULE: ./build/src/costs/sources/cost-explorer/answer.js
var answer = __webpack_require__(55151);
;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/merge-pages.js

/** All pages of one query as one answer; a bucket may go on from one page to the next. */
function mergePages(pages, reading) {
    const parsed = pages.map((page) => (0,answer/* parsePage */.N)(page, reading.groupBy.length > 0));
    const estimated = new Map(parsed.flatMap(({ buckets }) => buckets.map((bucket) => [bucket.start, bucket])));
    return {
        facts: parsed.flatMap(({ facts }) => facts),
        estimated: [...estimated.values()],
        names: parsed.flatMap(({ names }) => [...names]),
    };
}
/** Groups on the largest page that had another after it; `null` where one page was enough. */
function fullestPage(pages) {
    const sizes = pages
        .slice(0, -1)
        .map(({ ResultsByTime }) => (ResultsByTime ?? []).reduce((sum, { Groups }) => sum + (Groups?.length ?? 0), 0));
    return sizes.length === 0 ? null : Math.max(1, ...sizes);
}

// EXTERNAL MODULE: ./build/src/costs/sources/cost-explorer/pages.js
var cost_explorer_pages = __webpack_require__(30797);
;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/request.js


/** The record types a reading is limited to, by those that the bill holds. */
function kindFilterOf(reading, recordTypes) {
    const countQuantity = groupsBy(reading, 'USAGE_TYPE') && !groupsBy(reading, 'RECORD_TYPE');
    return filterForKinds(recordTypes, reading.kinds, countQuantity);
}
/** The first page's request. `recordTypes`: as the API spells them, `null` for no filter. */
function requestOf(reading, period, recordTypes, scope) {
    const filters = [];
    if (recordTypes)
        filters.push({ Key: 'RECORD_TYPE', Values: recordTypes.toSorted() });
    if (scope.accounts)
        filters.push({ Key: 'LINKED_ACCOUNT', Values: scope.accounts.toSorted() });
    const filter = request_joined(filters);
    return {
        TimePeriod: { Start: period.start, End: period.end },
        Granularity: reading.granularity,
        Metrics: scope.basis.metrics,
        GroupBy: reading.groupBy,
        ...(filter ? { Filter: filter } : {}),
    };
}
function request_joined(filters) {
    const [first, ...more] = filters.map((Dimensions) => ({ Dimensions }));
    if (!first)
        return null;
    return more.length === 0 ? first : { And: [first, ...more] };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/reader.js






/** Reads from Cost Explorer what has not been read before, in as few pages as possible. One read at a time. */
class CostReader {
    #options;
    #answers = [];
    #names = new Map();
    #kept;
    #overview = { recordTypes: [], totals: new Map(), finalMonths: new Set() };
    #groupsPerPage = ASSUMED_GROUPS_PER_PAGE;
    #planned = 0;
    #cached = 0;
    constructor(options) {
        this.#options = options;
        this.#kept = keptAnswers(options.cache, options.keptScope, () => this.#overview);
    }
    /** Brings everything an extent needs into memory: from answers at hand, then those kept, then AWS. */
    async read(name, extent) {
        const before = this.#options.budget.used();
        await this.#recall(extent);
        for (const period of uncovered(extent, this.#answers).toReversed()) {
            for (const part of requestPeriods({ ...extent, period }, this.#sizes())) {
                const state = await this.#request(name, { ...extent, period: part });
                if (state !== 'complete')
                    return state;
            }
        }
        if (this.#options.budget.used() === before)
            this.#cached += 1;
        return 'complete';
    }
    /** What {@link read} brought, ready to be added up. */
    parts({ reading, period }) {
        return monthPieces(period).flatMap((days) => {
            const answer = this.#answers.find((have) => covers(have, reading, days));
            if (!answer)
                return [];
            const filter = kindFilterOf(answer.reading, this.#overview.recordTypes);
            return [{ reading: answer.reading, facts: answer.facts, days, filter }];
        });
    }
    /** Everything read from here on depends on it. */
    learn(overview) {
        this.#overview = overview;
    }
    get answers() {
        return this.#answers;
    }
    /** Display names of accounts seen so far, by id. Untrusted. */
    get names() {
        return this.#names;
    }
    get restated() {
        return this.#kept.restated();
    }
    /** Pages expected before they were asked, and reads that took no request. */
    get counts() {
        return { planned: this.#planned, cached: this.#cached };
    }
    async #recall({ reading, period }) {
        for (const piece of monthPieces(period)) {
            const extent = { reading, period: piece };
            if (uncovered(extent, this.#answers).length === 0)
                continue;
            const found = await this.#kept.recall(reading, piece);
            if (found)
                this.#remember(extent, found);
        }
    }
    async #request(name, extent) {
        const { client, budget, scope, progress } = this.#options;
        const { reading, period } = extent;
        const types = reading.kinds ? kindFilterOf(reading, this.#overview.recordTypes).recordTypes : null;
        if (types?.length === 0) {
            this.#remember(extent, NOTHING);
            return 'complete';
        }
        const pages = estimatePages(extent, this.#sizes());
        this.#planned += pages;
        if (pages > budget.left())
            return 'budget-reached';
        progress.step(`Cost Explorer: ${name}, ${described(period)}`);
        const answer = await (0,cost_explorer_pages/* readPages */.n)(client, requestOf(reading, period, types, scope), budget);
        if (answer.state !== 'complete')
            return answer.state;
        this.#groupsPerPage = fullestPage(answer.pages) ?? this.#groupsPerPage;
        const found = mergePages(answer.pages, reading);
        this.#remember(extent, found);
        await this.#kept.keep(extent, found);
        return 'complete';
    }
    #remember(extent, { facts, estimated, names }) {
        this.#answers.push({ ...extent, facts, estimated });
        for (const [id, name] of names)
            this.#names.set(id, name);
    }
    #sizes() {
        return { answers: this.#answers, groupsPerPage: this.#groupsPerPage };
    }
}
const NOTHING = { facts: [], estimated: [], names: [] };
function described({ start, end }) {
    return `${start} to before ${end}`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/open-with-basis.js






/** Net metrics first; where they are refused, everything is asked again without them. */
async function openWithBasis(options, budget) {
    const history = historyPeriod(options.asOf, options.historyMonths, options.period);
    if (history.start >= history.end)
        throw outsideHistory();
    const identity = await options.client.identity();
    for (const basis of [NET_BASIS, PLAIN_BASIS]) {
        const reader = readerFor(options, budget, basis, identity);
        const opened = await openBill(reader, basis, history, options.now);
        if (opened)
            return opened;
    }
    throw new errors/* SpendlogError */.T('DATA_UNEXPECTED', 'Cost Explorer refused the unblended and amortised metrics as if they were net metrics.', 'Read the bill from an export with --costs.');
}
function readerFor({ client, cache, now, accounts, progress }, budget, basis, { account, credentials }) {
    const narrowed = accounts ? accounts.toSorted() : null;
    const monthScope = JSON.stringify([account, basis.billedCost, narrowed]);
    return new CostReader({
        client,
        cache,
        budget,
        progress,
        scope: { basis, accounts: narrowed },
        keptScope: {
            monthScope,
            slotScope: JSON.stringify([monthScope, credentials]),
            dataVersion: dataVersionOf(now),
        },
    });
}
function outsideHistory() {
    return new errors/* SpendlogError */.T('INPUT_INVALID', 'Cost Explorer holds none of the days asked for: it keeps 13 months and the current one.', 'Ask for later days, or read an export with --costs.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/presence.js



/** Three questions tell which triples there may be: Cost Explorer groups by two keys at most. */
const ACCOUNT_SERVICE = ['subAccountId', 'serviceName'];
const ACCOUNT_REGION = ['subAccountId', 'regionId'];
const SERVICE_REGION = ['serviceName', 'regionId'];
const KEYS = {
    subAccountId: 'LINKED_ACCOUNT',
    regionId: 'REGION',
    serviceName: 'SERVICE',
};
/** Every charge of the days, of whatever kind and amount: covered and credited usage bills nothing and is there. */
function presenceExtents(period) {
    return [ACCOUNT_SERVICE, ACCOUNT_REGION, SERVICE_REGION].map((parts) => extentOf(parts, period));
}
/** What {@link presenceExtents}, once read, come to. Groups without an account or a service are left out. */
function presenceOf(reader, period) {
    return {
        basis: 'pairs',
        period,
        accountService: distinct(reader, ACCOUNT_SERVICE, period),
        accountRegion: distinct(reader, ACCOUNT_REGION, period),
        serviceRegion: distinct(reader, SERVICE_REGION, period),
    };
}
function extentOf(parts, period) {
    return {
        reading: reading('MONTHLY', parts.map((part) => KEYS[part])),
        period,
    };
}
function distinct(reader, parts, period) {
    const found = new Map();
    for (const { reading: answered, facts, days } of reader.parts(extentOf(parts, period))) {
        for (const fact of facts) {
            if (fact.start < days.start || fact.start >= days.end)
                continue;
            const pair = recordOf(parts, (part) => plainValue(part, fact, answered));
            if (parts.some((part) => part !== 'regionId' && pair[part] === ''))
                continue;
            found.set(JSON.stringify(parts.map((part) => pair[part])), pair);
        }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
function plainValue(part, { keys }, { groupBy }) {
    return plainKey(keys[groupBy.findIndex(({ Key }) => Key === KEYS[part])] ?? '');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/quality.js


/** What a reader of figures from Cost Explorer should know about them. */
function qualityOf(parts) {
    return [
        ...plainMetrics(parts.basis),
        ...unknownRecordTypes(parts.recordTypes),
        ...restatedMonths(parts.restated),
        ...notAsked(parts.notAsked),
        {
            id: 'marketplace-not-separable',
            severity: 'info',
            count: 0,
            subject: 'chargeKind',
            message: 'Cost Explorer record types do not tell Marketplace charges from others, so they are counted as usage or purchases.',
        },
    ];
}
function plainMetrics(basis) {
    if (basis !== PLAIN_BASIS)
        return [];
    return [
        {
            id: 'net-metrics-refused',
            severity: 'warning',
            count: 1,
            subject: 'billedCost, effectiveCost',
            message: 'Net metrics are not shown to this account, so the whole run uses unblended and amortised cost before private discounts are spread.',
        },
    ];
}
function unknownRecordTypes(recordTypes) {
    const unknownTypes = recordTypes.filter((type) => !isKnownRecordType(type));
    if (unknownTypes.length === 0)
        return [];
    return [
        {
            id: 'unknown-record-type',
            severity: 'warning',
            count: unknownTypes.length,
            subject: 'RECORD_TYPE',
            message: 'Charges of record types that are not known are shown as adjustments.',
            examples: unknownTypes.slice(0, 3),
        },
    ];
}
function restatedMonths(restated) {
    return [...restated]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, amounts]) => ({
        id: 'restated',
        severity: 'info',
        count: 1,
        subject: month,
        message: 'A final month changed since it was last read; it was read again.',
        amounts,
    }));
}
function notAsked(count) {
    if (count === 0)
        return [];
    return [
        {
            id: 'request-budget-reached',
            severity: 'warning',
            count,
            subject: 'costs.maxRequests',
            message: 'The cap on paid requests was reached, so some questions were not asked; what was read is kept and the next run goes on from there.',
        },
    ];
}

// EXTERNAL MODULE: ./build/src/costs/sources/cost-explorer/request-budget.js
var request_budget = __webpack_require__(95232);
;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/cost-explorer-source.js













/**
 * The bill as Cost Explorer tells it, asked once at the payer. A question costs nothing where an earlier answer
 * can be added up to it, or where a final month was read in an earlier run.
 */
function createCostExplorerSource(options) {
    return new CostExplorerSource(options);
}
class CostExplorerSource {
    #options;
    #budget;
    #inTurn = createTurns();
    #opened = null;
    #notAsked = 0;
    constructor(options) {
        this.#options = options;
        this.#budget = (0,request_budget/* createRequestBudget */.D)(options.maxRequests);
    }
    async open() {
        this.#opened = await openWithBasis(this.#options, this.#budget);
        return this.#opened.head;
    }
    async cube(query) {
        if (query.resourceIds)
            return needsExport('usage by resource');
        const { reader, basis, history } = this.#bill;
        const extent = cost_explorer_source_extentOf(query, history);
        if (!extent.known)
            return extent;
        const state = await this.#read(query.name, extent.value);
        if (state !== 'complete')
            return gapOf(state, (0,gap_texts/* gapSubject */.DV)(query.name));
        const { dimensions, period, chargeKinds } = query;
        const rows = foldFacts(dimensions, chargeKinds ?? null, reader.parts(extent.value), basis);
        return (0,known/* known */.eO)({ dimensions, period, rows });
    }
    async changes({ name }) {
        return needsExport(name);
    }
    async totals() {
        const { reader, basis, history } = this.#bill;
        return foldFacts([], null, reader.parts(overviewExtent(history)), basis);
    }
    async commitments() {
        return needsExport('commitments one by one');
    }
    async tagKeys() {
        return needsExport('which tag keys are in use');
    }
    async presence(asked) {
        const { reader, history } = this.#bill;
        const period = withinHistory(asked, history);
        if (!period)
            return (0,known/* unknown */.L5)('no-history', PRESENCE, 'Cost Explorer keeps 13 months and the current one');
        for (const extent of presenceExtents(period)) {
            const state = await this.#read(PRESENCE, extent);
            if (state !== 'complete')
                return gapOf(state, PRESENCE);
        }
        return (0,known/* known */.eO)(presenceOf(reader, period));
    }
    /** Only what was asked already: a question that is paid for is never asked for prices. */
    async lines(query) {
        return linesOfAnswers(this.#bill.reader, this.#bill.basis, query);
    }
    async quality() {
        const { reader, basis, overview } = this.#bill;
        const { recordTypes } = overview;
        return qualityOf({ basis, recordTypes, restated: reader.restated, notAsked: this.#notAsked });
    }
    async invariants() {
        return checkInvariants(overviewFacts(this.#bill), this.#bill.basis);
    }
    usage() {
        const { planned, cached } = this.#opened?.reader.counts ?? { planned: 0, cached: 0 };
        return {
            plannedRequests: planned,
            requests: this.#budget.used(),
            pages: this.#budget.pages(),
            cachedRequests: cached,
            paid: this.#budget.paid(),
            filesRead: 0,
            bytesRead: 0,
        };
    }
    close() {
        return this.#options.client.close();
    }
    async #read(name, extent) {
        const state = await stateOf(this.#inTurn(() => this.#bill.reader.read(name, extent)));
        if (state === 'budget-reached')
            this.#notAsked += 1;
        return state;
    }
    get #bill() {
        if (!this.#opened)
            throw new TypeError('The source is asked before it is opened.');
        return this.#opened;
    }
}
/** Questions asked at the same time are read one after another, so that each can use what the one before has read. */
function createTurns() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work, work);
        last = next;
        return next;
    };
}
const PRESENCE = 'part of the bill';
/** Which reading of which days answers a question; days before the history are unknown, days after it are empty. */
function cost_explorer_source_extentOf(query, history) {
    const period = withinHistory(query.period, history);
    if (!period)
        return (0,known/* unknown */.L5)('no-history', (0,gap_texts/* gapSubject */.DV)(query.name), 'Cost Explorer keeps 13 months and the current one');
    return (0,known/* mapKnown */.ym)(readingOf(query), (reading) => ({ reading, period }));
}
function withinHistory({ start, end }, history) {
    if (start < history.start || start >= history.end)
        return null;
    return { start, end: end < history.end ? end : history.end };
}
/** A denied question is a gap of its own; every other error ends the run, and what was read is kept. */
async function stateOf(read) {
    try {
        return await read;
    }
    catch (error) {
        if ((0,errors/* isSpendlogError */.r)(error) && error.code === 'AWS_ACCESS_DENIED')
            return 'denied';
        throw error;
    }
}
function gapOf(state, subject) {
    if (state === 'budget-reached')
        return (0,known/* unknown */.L5)('budget-reached', subject, 'raise costs.maxRequests, or run again: what was read is kept');
    if (state === 'no-data')
        return (0,known/* unknown */.L5)('no-history', subject, 'Cost Explorer has no data for these days');
    return (0,known/* unknown */.L5)('denied', subject, 'allow ce:GetCostAndUsage for the whole organisation');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/cost-cell.js



/**
 * SELECT list of the sums of one cell over charges (one row each) or facts (sums already), of those rows that pass
 * `test`; a cell without any such row has NULL rows.
 */
function cellSums(from, test = 'true', prefix = '') {
    const sums = from === 'facts' ? factSums(test) : chargeSums(test);
    return Object.entries(sums).map(([name, sum]) => `${sum} AS ${prefix}${name}`);
}
function factSums(test) {
    const sum = (name) => `sum(${name}) FILTER (${test})`;
    return {
        rows: sum('rows'),
        ...Object.fromEntries(charge/* COST_METRICS */.CX.map((metric) => [metric, sum(metric)])),
        ...Object.fromEntries(charge/* COST_METRICS */.CX.map((metric) => [`${metric}Unknown`, sum(`${metric}Unknown`)])),
        quantity: `CASE WHEN min(firstUnit) FILTER (${test}) = max(lastUnit) FILTER (${test}) THEN ${sum('quantity')} END`,
    };
}
function chargeSums(test) {
    const unit = (pick) => `${pick}(coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL AND ${test})`;
    return {
        rows: `CASE WHEN count_if(${test}) > 0 THEN count_if(NOT derived AND ${test}) END`,
        ...Object.fromEntries(charge/* COST_METRICS */.CX.map((metric) => [metric, `sum(${metric}) FILTER (${test})`])),
        ...Object.fromEntries(charge/* COST_METRICS */.CX.map((metric) => [`${metric}Unknown`, `count_if(${metric} IS NULL AND ${test})`])),
        // A sum over several units is no quantity of anything.
        quantity: `CASE WHEN ${unit('min')} = ${unit('max')} THEN sum(quantity) FILTER (${test}) END`,
    };
}
/** Reads a cell from a row whose columns carry `prefix`; null where the row has no cell of that name. */
function readCell(row, currency, prefix = '') {
    if ((row[`${prefix}rows`] ?? null) === null)
        return null;
    const amount = (metric) => moneyOf(row[prefix + metric], currency);
    const unknown = (metric) => countOf(row[`${prefix}${metric}Unknown`]);
    return {
        currency,
        rows: countOf(row[`${prefix}rows`]),
        billedCost: amount('billedCost'),
        effectiveCost: amount('effectiveCost'),
        listCost: amount('listCost'),
        contractedCost: amount('contractedCost'),
        unknownRows: {
            billedCost: unknown('billedCost'),
            effectiveCost: unknown('effectiveCost'),
            listCost: unknown('listCost'),
            contractedCost: unknown('contractedCost'),
        },
        quantity: decimalOf(row[`${prefix}quantity`]),
    };
}
function moneyOf(value, currency) {
    const amount = decimalOf(value);
    return amount && (0,money/* money */.TG)(amount, currency);
}
/** An exact number without trailing zeros, so that equal amounts look equal whatever the scale of the export. */
function decimalOf(value) {
    if (typeof value === 'bigint')
        return { units: value, scale: 0 };
    return typeof value === 'object' && value !== null && 'units' in value ? (0,decimal/* trimDecimal */.sz)(value) : null;
}
function countOf(value) {
    return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/sql-text.js
/** An identifier as SQL text: any column name of an export, however hostile, stays a name. */
function quoteIdentifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A value as an SQL text literal. */
function quoteText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function quoteTexts(texts) {
    return texts.map(quoteText).join(', ');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/asked-lines.js


/** Ids in one INSERT. */
const CHUNK = 1_000;
/**
 * SQL that is true for charges by the resource or usage type asked for; `null` where nothing was asked.
 * @param types Usage types of the bill.
 */
async function askedLines(source, { period, usageTypes, resourceIds }, types) {
    const matching = types.filter((type) => (0,charge_line/* matchesUsageType */.f9)(type, usageTypes));
    const tests = [
        ...(matching.length > 0 ? [`coalesce(usageType, '') IN (${quoteTexts(matching)})`] : []),
        ...(resourceIds.length > 0 ? [ASKED_RESOURCES] : []),
    ];
    if (resourceIds.length > 0)
        await findResources(source, period, [...new Set(resourceIds)]);
    return tests.length > 0 ? `(${tests.join(' OR ')})` : null;
}
/** True for charges of what {@link findResources} was asked for last. */
const ASKED_RESOURCES = 'resourceId IN (SELECT resourceId FROM line_resources)';
/** Leaves the bill's own names of the resources in `line_resources`: joined by every end that an ARN has. */
async function findResources({ engine, charges }, period, ids) {
    await engine.run('CREATE OR REPLACE TEMP TABLE line_asked (id VARCHAR)');
    for (let from = 0; from < ids.length; from += CHUNK) {
        const values = ids.slice(from, from + CHUNK).map((id) => `(${quoteText(id)})`);
        await engine.run(`INSERT INTO line_asked VALUES ${values.join(', ')}`);
    }
    await engine.run(`CREATE OR REPLACE TEMP TABLE line_resources AS
    SELECT DISTINCT resourceId FROM (
      SELECT resourceId, unnest(CASE WHEN resourceId LIKE 'arn:%' THEN ${ENDS} ELSE [resourceId] END) AS ending
      FROM (SELECT DISTINCT resourceId FROM ${charges.select(['resourceId', 'day'], period)} WHERE resourceId <> '')
    ) JOIN line_asked ON id = ending`);
}
const ENDS = `list_concat([resourceId], [substr(resourceId, i) FOR i IN range(2, length(resourceId) + 1) IF substr(resourceId, i - 1, 1) IN (':', '/')])`;

;// CONCATENATED MODULE: ./build/src/costs/sources/export/charge-columns.js
/**
 * The columns of the `charges` view: every dialect is translated to them, once, by its SELECT list.
 * One row per charge row of the export, in its own words where FOCUS has none.
 */
const CHARGE_COLUMNS = {
    /** Payer. */
    billingAccountId: 'VARCHAR',
    subAccountId: 'VARCHAR',
    subAccountName: 'VARCHAR',
    billingCurrency: 'VARCHAR',
    providerName: 'VARCHAR',
    /** NULL until invoiced. */
    invoiceId: 'VARCHAR',
    serviceName: 'VARCHAR',
    serviceCategory: 'VARCHAR',
    regionId: 'VARCHAR',
    resourceId: 'VARCHAR',
    /** FOCUS ChargeCategory; for CUR by the line item type. */
    chargeCategory: 'VARCHAR',
    /** FOCUS ChargeClass (`Correction`), else NULL. */
    chargeClass: 'VARCHAR',
    /** One of CHARGE_KINDS. */
    chargeKind: 'VARCHAR',
    /** CUR line item type; NULL for FOCUS. */
    lineItemType: 'VARCHAR',
    chargeDescription: 'VARCHAR',
    /** `One-Time`, `Recurring` or `Usage-Based`; NULL where the export does not tell. */
    chargeFrequency: 'VARCHAR',
    pricingCategory: 'VARCHAR',
    pricingUnit: 'VARCHAR',
    usageType: 'VARCHAR',
    operation: 'VARCHAR',
    skuPriceId: 'VARCHAR',
    commitmentDiscountId: 'VARCHAR',
    commitmentDiscountType: 'VARCHAR',
    /** `Used` or `Unused` (FOCUS). */
    commitmentDiscountStatus: 'VARCHAR',
    commitmentDiscountName: 'VARCHAR',
    /** Where the export has them (CUR): first day and end of the term. */
    commitmentStart: 'DATE',
    commitmentEnd: 'DATE',
    /** First day of the billing period. */
    billingMonth: 'DATE',
    /** UTC day of chargePeriodStart. */
    day: 'DATE',
    chargePeriodStart: 'TIMESTAMP',
    chargePeriodEnd: 'TIMESTAMP',
    billedCost: 'DECIMAL',
    effectiveCost: 'DECIMAL',
    listCost: 'DECIMAL',
    contractedCost: 'DECIMAL',
    /** consumedQuantity where the row counts, else NULL. */
    quantity: 'DECIMAL',
    /** MAP of tag key to value; NULL where the export has no tag column. */
    tags: 'MAP(VARCHAR, VARCHAR)',
    costCategories: 'MAP(VARCHAR, VARCHAR)',
    /** False: read and counted, but in no total (Savings Plan negations, split-cost rows). */
    counted: 'BOOLEAN',
};

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dimension-sql.js


function dimensionSql(dimension) {
    if (dimension === 'day')
        return { column: 'day', key: 'day', shown: formatted('%Y-%m-%d') };
    if (dimension === 'month') {
        return { column: 'day', key: "date_trunc('month', day)", shown: formatted('%Y-%m') };
    }
    const keyed = /^(tag|costCategory):(.*)$/s.exec(dimension);
    if (keyed) {
        const column = keyed[1] === 'tag' ? 'tags' : 'costCategories';
        const value = `map_extract_value(${column}, ${quoteText(keyed[2] ?? '')})`;
        return { column, key: `coalesce(${value}, '')`, shown: null };
    }
    if (dimension === 'hasResource') {
        return {
            column: 'resourceId',
            key: "CASE WHEN coalesce(resourceId, '') = '' THEN 'false' ELSE 'true' END",
            shown: null,
        };
    }
    const column = columnOf(dimension);
    return { column, key: `coalesce(${column}, '')`, shown: null };
}
function formatted(format) {
    return (key) => `coalesce(strftime(${key}, '${format}'), '')`;
}
function columnOf(name) {
    if (isChargeColumn(name))
        return name;
    throw new TypeError(`Not a dimension of an export: ${name}`);
}
function isChargeColumn(name) {
    return Object.hasOwn(CHARGE_COLUMNS, name);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/cube-query.js






/** Groups charges; from sums already made where they hold what is asked, else from the charges themselves. */
async function queryCube(from, query) {
    const { dimensions, period, resourceIds } = query;
    if (resourceIds)
        await findResources(from, period, [...new Set(resourceIds)]);
    const keys = dimensions.map((_, index) => `d${index}`);
    const groups = await groupSql(from, query);
    const rows = await from.engine.rows(`${groups(period)} ORDER BY ${['currency', ...keys].join(', ')}`);
    return { dimensions, period, rows: rows.map((row) => cubeRow(row, dimensions)) };
}
/** SQL of the groups of a period. */
async function groupSql({ charges, facts }, { dimensions, chargeKinds, resourceIds }) {
    const parts = dimensions.map(dimensionSql);
    const keys = parts.map(({ column }) => column);
    const filters = [
        ...(chargeKinds ? ['chargeKind'] : []),
        ...(resourceIds ? ['resourceId'] : []),
    ];
    const table = await facts.tableFor([...keys, ...filters]);
    const named = parts.map(({ key }, index) => `${key} AS d${index}`);
    const names = ['currency', ...parts.map((_, index) => `d${index}`)].join(', ');
    const shown = parts.flatMap(({ shown }, index) => (shown ? [`${shown(`d${index}`)} AS d${index}`] : []));
    const kinds = chargeKinds ? ` AND chargeKind IN (${quoteTexts(chargeKinds) || 'NULL'})` : '';
    const asked = resourceIds ? `${kinds} AND ${ASKED_RESOURCES}` : kinds;
    const sums = cellSums(table ? 'facts' : 'charges');
    return (period) => {
        const from = table
            ? `${table} WHERE counted AND day >= DATE '${period.start}' AND day < DATE '${period.end}'${asked}`
            : `${charges.select(needed([...keys, ...filters], false), period)} WHERE counted${asked}`;
        const groups = `SELECT ${[CURRENCY, ...named, ...sums].join(', ')} FROM ${from} GROUP BY ${names}`;
        return shown.length === 0 ? groups : `SELECT * REPLACE (${shown.join(', ')}) FROM (${groups})`;
    };
}
const CURRENCY = "coalesce(billingCurrency, '') AS currency";
/** Columns that cells are made of, beside the keys of their groups. */
function needed(keys, byKind) {
    const always = ['billingCurrency', 'pricingUnit', 'quantity', 'counted', ...charge/* COST_METRICS */.CX];
    return [...new Set([...keys, ...always, ...(byKind ? ['chargeKind'] : [])])];
}
function cubeRow(row, dimensions) {
    const cell = readCell(row, textOf(row['currency']));
    if (!cell)
        throw new TypeError('A group without rows');
    return { ...keysOf(row, dimensions), ...cell };
}
function keysOf(row, dimensions) {
    return recordOf(dimensions, (_, index) => textOf(row[`d${index}`]));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/change-query.js




/**
 * Compares two periods group by group; the groups beyond the limit are summed, none is dropped. Groups may be as
 * many as resources: so they are ranked by one amount each, and summed in full only once it is known which to keep.
 */
async function queryChanges(from, query) {
    const rows = await from.engine.rows(await changeSql(from, query));
    const { dimensions, now, before } = query;
    return { dimensions, now, before, rows: rows.map((row) => changeRow(row, dimensions)) };
}
async function changeSql({ charges, facts }, query) {
    const parts = query.dimensions.map(dimensionSql);
    const columns = parts.map(({ column }) => column);
    const table = await facts.tableFor([
        'day',
        ...columns,
        ...(query.chargeKinds ? ['chargeKind'] : []),
    ]);
    const named = parts.map(({ key, shown }, index) => `${shown ? shown(key) : key} AS d${index}`);
    const keys = ['currency', ...parts.map((_, index) => `d${index}`)];
    const [now, before] = [change_query_within(query.now), change_query_within(query.before)];
    const kinds = query.chargeKinds ? ` AND chargeKind IN (${quoteTexts(query.chargeKinds) || 'NULL'})` : '';
    const source = table ?? charges.select(needed(['day', ...columns], kinds !== ''), both(query));
    const signed = `coalesce(sum(effectiveCost) FILTER (${now}), 0) - coalesce(sum(effectiveCost) FILTER (${before}), 0)`;
    const sums = [
        ...cellSums(table ? 'facts' : 'charges', now, 'now_'),
        ...cellSums(table ? 'facts' : 'charges', before, 'before_'),
    ];
    return `WITH source AS NOT MATERIALIZED (SELECT *, ${[CURRENCY, ...named].join(', ')} FROM ${source}
      WHERE counted AND (${now} OR ${before})${kinds}),
    changes AS MATERIALIZED (SELECT ${keys.join(', ')}, ${signed} AS change FROM source GROUP BY ${keys.join(', ')}),
    top AS MATERIALIZED (SELECT ${keys.join(', ')}, row_number() OVER (PARTITION BY currency ORDER BY abs(change) DESC, ${keys.join(', ')}) AS place
      FROM changes QUALIFY place <= ${query.limit}),
    sizes AS (SELECT currency, count(*) AS groups FROM changes GROUP BY currency)
    SELECT source.currency, ${keys
        .slice(1)
        .map((key) => `top.${key}`)
        .concat(sums)
        .join(', ')}, top.place AS place,
      CASE WHEN top.place IS NULL THEN any_value(sizes.groups) - least(any_value(sizes.groups), ${query.limit}) ELSE 1 END AS groups
    FROM source JOIN sizes ON sizes.currency = source.currency
      LEFT JOIN top ON ${keys.map((key) => `top.${key} = source.${key}`).join(' AND ')}
    GROUP BY ${['source.currency', ...keys.slice(1).map((key) => `top.${key}`), 'top.place'].join(', ')}
    ORDER BY source.currency, top.place NULLS LAST`;
}
function change_query_within({ start, end }) {
    return `(day >= DATE '${start}' AND day < DATE '${end}')`;
}
/** The shortest period that holds both sides. */
function both({ now, before }) {
    return {
        start: now.start < before.start ? now.start : before.start,
        end: now.end > before.end ? now.end : before.end,
    };
}
function changeRow(row, dimensions) {
    const currency = textOf(row['currency']);
    const rest = (row['place'] ?? null) === null;
    const now = readCell(row, currency, 'now_');
    const before = readCell(row, currency, 'before_');
    if (!rest)
        return { key: keysOf(row, dimensions), currency, now, before, groups: 1 };
    // The remainder holds many things: it has sums, but no quantity of any one of them.
    const without = (cell) => cell && { ...cell, quantity: null };
    return { key: null, currency, now: without(now), before: without(before), groups: countOf(row['groups']) };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/commitment-term.js

/**
 * When a commitment began and ends, where the export tells. The first fee that was read dates a purchase only where
 * the month before it was read as well and holds nothing of the commitment: else it may be one fee of many.
 */
function commitmentTerm(traces) {
    const start = traces.start ?? traces.oneTimePurchase ?? newCommitmentFee(traces);
    if (traces.end)
        return { start, end: traces.end, endSource: 'export' };
    const years = termYears(traces.text);
    if (!start || years === null)
        return { start, end: null, endSource: null };
    return { start, end: (0,core_period/* addDays */.fi)(start, years * DAYS_A_YEAR), endSource: 'purchase-term' };
}
function newCommitmentFee({ firstFee, firstCharge, dataStart, months }) {
    if (!firstFee || !firstCharge || !dataStart || firstCharge < firstFee)
        return null;
    // Fees recur at least once a month: a month without one, read whole, lies before the term.
    const before = (0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(firstFee), -1);
    return months.has(before) && dataStart <= (0,core_period/* firstDayOf */.Os)(before) ? firstFee : null;
}
/** Terms are sold in years of 365 days (EC2 User Guide, Reserved Instance term commitment). */
const DAYS_A_YEAR = 365;
/** AWS sells terms of one and three years, written `1 year`, `3yr`, `1-Year` or `three year`. */
function termYears(text) {
    const found = new Set([...text.matchAll(/\b(1|3|one|three)[\s-]?(?:year|yr)s?\b/gi)].map(([, count = '']) => /^(1|one)$/i.test(count)));
    if (found.size !== 1)
        return null;
    return found.has(true) ? 1 : 3;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/commitments.js




/** Each commitment with what it covered, left unused and cost, month by month within the period. */
async function readCommitments({ engine, charges, someAccounts }, period) {
    const rows = await engine.rows(monthsSql(charges.select(COLUMNS, period)));
    const terms = await engine.rows(termsSql(charges.select(COLUMNS)));
    const payers = new Map((await engine.rows(PAYERS)).map((row) => [textOf(row['payer']), row]));
    const traces = new Map(terms.map((row) => [keyOf(row), { ...row, ...payers.get(textOf(row['payer'])) }]));
    return [...Map.groupBy(rows, keyOf)].map(([key, months]) => {
        const trace = traces.get(key) ?? {};
        return commitment(months, trace, someAccounts && countOf(trace['bought']) === 0);
    });
}
const COLUMNS = [
    'billingAccountId',
    'billingCurrency',
    'commitmentDiscountId',
    'commitmentDiscountType',
    'commitmentDiscountName',
    'commitmentStart',
    'commitmentEnd',
    'chargeKind',
    'chargeDescription',
    'chargeFrequency',
    'chargePeriodStart',
    'chargePeriodEnd',
    'day',
    'billedCost',
    'effectiveCost',
    'listCost',
    'contractedCost',
    'counted',
];
const commitments_KEYS = "commitmentDiscountId AS id, coalesce(billingCurrency, '') AS currency";
function monthsSql(charges) {
    const of = (metric, kind) => `sum(${metric}) FILTER (chargeKind = '${kind}')`;
    const unknown = (metric, kind) => `count_if(chargeKind = '${kind}' AND ${metric} IS NULL)`;
    return `SELECT ${commitments_KEYS}, strftime(day, '%Y-%m') AS month, ${of('effectiveCost', 'usage')} AS used,
      ${of('effectiveCost', 'unusedCommitment')} AS unused, ${of('contractedCost', 'usage')} AS contracted,
      ${of('listCost', 'usage')} AS list, ${of('billedCost', 'commitmentPurchase')} AS purchased,
      ${unknown('effectiveCost', 'usage')} AS usedUnknown, ${unknown('effectiveCost', 'unusedCommitment')} AS unusedUnknown,
      ${unknown('billedCost', 'commitmentPurchase')} AS purchasedUnknown
    FROM ${charges} WHERE counted AND commitmentDiscountId IS NOT NULL GROUP BY ALL ORDER BY id, currency, month`;
}
/** What is known of the commitment itself, over all that was read: the purchase may lie before the period. */
function termsSql(charges) {
    const bought = "chargeKind = 'commitmentPurchase'";
    const once = `${bought} AND lower(chargeFrequency) = 'one-time'`;
    return `SELECT ${commitments_KEYS}, coalesce(min(billingAccountId), '') AS payer, min(commitmentDiscountType) AS type,
      min(commitmentDiscountName) AS name, count_if(chargeKind IN ('commitmentPurchase', 'unusedCommitment')) AS bought,
      first(chargeDescription ORDER BY chargePeriodStart, chargeDescription) FILTER (${bought} AND chargeDescription IS NOT NULL) AS purchase,
      min(commitmentStart) AS starts, coalesce(max(commitmentEnd),
        CAST(max(chargePeriodEnd) FILTER (${once} AND chargePeriodEnd > chargePeriodStart + INTERVAL 360 DAY) AS DATE)) AS ends,
      min(day) FILTER (${once}) AS once, min(day) FILTER (${bought}) AS fee, min(day) AS first,
      string_agg(DISTINCT chargeDescription, ' ' ORDER BY chargeDescription) FILTER (${bought}) AS texts
    FROM ${charges} WHERE commitmentDiscountId IS NOT NULL GROUP BY ALL`;
}
/** What was read of each payer: a commitment that shows up within it is new. */
const PAYERS = `SELECT coalesce(billingAccountId, '') AS payer, min(day) AS dataStart,
    string_agg(DISTINCT strftime(day, '%Y-%m'), ' ') AS dataMonths FROM facts GROUP BY 1`;
function keyOf(row) {
    return JSON.stringify([textOf(row['id']), textOf(row['currency'])]);
}
/** `elsewhere`: perhaps another account bought it, and its purchase and what is left unused are with that account. */
function commitment(rows, traces, elsewhere) {
    const [first = {}] = rows;
    const currency = textOf(first['currency']);
    const at = (name) => (0,core_period/* parseDay */.Iq)(textOf(traces[name]));
    const months = textOf(traces['dataMonths']).split(' ');
    return {
        commitmentDiscountId: textOf(first['id']),
        type: typeName(textOf(traces['type'])),
        description: textOf(traces['name']) || textOf(traces['purchase']),
        currency,
        billingAccountId: textOf(traces['payer']),
        ...commitmentTerm({
            start: at('starts'),
            end: at('ends'),
            oneTimePurchase: at('once'),
            firstFee: at('fee'),
            firstCharge: at('first'),
            dataStart: at('dataStart'),
            months: new Set(months.filter((text) => text !== '').map(core_period/* month */.F4)),
            text: [traces['texts'], traces['name']].map(textOf).join(' '),
        }),
        months: rows.map((row) => {
            const month = commitmentMonth(row, currency);
            return elsewhere ? { ...month, unused: null, purchased: null } : month;
        }),
    };
}
/** The provider's word; the two that AWS spells in several ways are put in one. */
function typeName(type) {
    if (/savings ?plan/i.test(type))
        return 'Savings Plan';
    return /reserv/i.test(type) ? 'Reservation' : type;
}
function commitmentMonth(row, currency) {
    // No charge of a kind is a known zero; a charge without an amount is not.
    const sum = (name) => countOf(row[`${name}Unknown`]) > 0 ? null : (moneyOf(row[name], currency) ?? (0,money/* zeroMoney */.Vg)(currency));
    return {
        month: (0,core_period/* month */.F4)(textOf(row['month'])),
        used: sum('used'),
        unused: sum('unused'),
        coveredContractedCost: moneyOf(row['contracted'], currency),
        coveredListCost: moneyOf(row['list'], currency),
        purchased: sum('purchased'),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/effective-cost.js


/** Below this, whole numbers may be chance. */
const ENOUGH_ROWS = 2;
async function unusableEffectiveCost(engine, charges) {
    const rows = await engine.rows(`
    SELECT coalesce(providerName, '') AS provider, coalesce(billingCurrency, '') AS currency, sum(rows) AS rows,
      coalesce(sum(billedCost), 0) AS billed, coalesce(sum(effectiveCost), 0) AS effective,
      count_if(effectiveCost <> trunc(effectiveCost)) AS fractional
    FROM facts WHERE counted GROUP BY 1, 2 ORDER BY 1, 2`);
    // Sums of fractions are fractions, but for chance: only where all are whole are the charges themselves looked at.
    const suspected = rows.some((row) => countOf(row['fractional']) === 0);
    const whole = suspected ? await wholeNumbers(engine, charges) : new Set();
    return rows.map((row) => {
        const [provider, currency] = [textOf(row['provider']), textOf(row['currency'])];
        const billedCost = moneyOf(row['billed'], currency) ?? (0,money/* zeroMoney */.Vg)(currency);
        const effective = moneyOf(row['effective'], currency) ?? (0,money/* zeroMoney */.Vg)(currency);
        const zero = effective.amount.units === 0n && billedCost.amount.units > 0n;
        return {
            providerName: provider,
            rows: countOf(row['rows']),
            reason: zero ? 'zero' : whole.has(effective_cost_keyOf(provider, currency)) ? 'whole-numbers' : null,
            residual: (0,money/* subtractMoney */.$w)(effective, billedCost),
            billedCost,
        };
    });
}
/** Providers whose effective costs are whole numbers although their billed costs are not. */
async function wholeNumbers(engine, charges) {
    const rows = await engine.rows(`
    SELECT coalesce(providerName, '') AS provider, coalesce(billingCurrency, '') AS currency
    FROM ${charges.select(['providerName', 'billingCurrency', 'billedCost', 'effectiveCost', 'counted'])} WHERE counted
    GROUP BY 1, 2 HAVING count(*) >= ${ENOUGH_ROWS} AND count_if(effectiveCost <> trunc(effectiveCost)) = 0
      AND count_if(billedCost <> trunc(billedCost)) > 0`);
    return new Set(rows.map((row) => effective_cost_keyOf(textOf(row['provider']), textOf(row['currency']))));
}
function effective_cost_keyOf(provider, currency) {
    return JSON.stringify([provider, currency]);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/invariants.js


/** All seven invariants (ADR 0004): what the dialect checks, and what any export can be asked. */
async function readInvariants(open) {
    const own = await open.dialect.invariants();
    const byId = new Map(own.map((result) => [result.id, result]));
    if (!byId.has('I7'))
        byId.set('I7', await effectiveCostUsable(open));
    return INVARIANT_IDS.map((id) => byId.get(id) ?? {
        id,
        outcome: 'not-applicable',
        message: WHY_NOT[id],
        checked: 0,
        violations: 0,
        residuals: [],
    });
}
const WHY_NOT = {
    I1: 'This kind of export has no negation rows.',
    I2: 'This kind of export has no pair of net and gross columns.',
    I3: 'This kind of export has no unblended cost beside its billed cost.',
    I4: 'This kind of export does not tell what its commitments cost a month.',
    I5: 'The invoices are not at hand; sums by invoice are shown for comparison.',
    I6: 'Cost Explorer was not read beside the export.',
    I7: 'Not checked.',
};
async function effectiveCostUsable({ engine, charges }) {
    const providers = await unusableEffectiveCost(engine, charges);
    const unusable = providers.filter(({ reason }) => reason !== null);
    return {
        id: 'I7',
        outcome: unusable.length === 0 ? 'holds' : 'violated',
        message: 'Effective cost must not be whole numbers only, nor zero beside a billed amount, by provider and currency.',
        checked: providers.length,
        violations: unusable.length,
        residuals: unusable.map(({ residual }) => residual),
    };
}

// EXTERNAL MODULE: ./build/src/core/coverable-usage.js
var coverable_usage = __webpack_require__(5516);
;// CONCATENATED MODULE: ./build/src/costs/sources/export/lines.js










/**
 * The lines of the last days: all usage without resources, and by resource what was asked for. Reads the days three times,
 * and never holds more rows than it returns.
 */
async function readLines(source, query) {
    const { period } = query;
    const usage = await linesOf(source, period, charge_line/* USAGE_DIMENSIONS */.oJ, '');
    const types = [...new Set(usage.map(({ usageType }) => usageType))];
    const asked = await askedLines(source, query, types);
    const resources = asked
        ? await linesOf(source, period, [...charge_line/* USAGE_DIMENSIONS */.oJ, 'resourceId'], ` AND ${asked}`)
        : [];
    return {
        period,
        days: (0,core_period/* lengthInDays */.Dx)(period),
        usage: (0,known/* known */.eO)(usage),
        resources: (0,known/* known */.eO)(resources),
        commitmentDays: (0,known/* known */.eO)(await linesOf(source, period, charge_line/* COMMITMENT_DIMENSIONS */.Q1, coverable(usage))),
    };
}
async function linesOf({ engine, charges }, period, dimensions, filter) {
    const parts = dimensions.map(dimensionSql);
    const keys = parts.map(({ key }, index) => `${key} AS d${index}`);
    const columns = needed(parts.map(({ column }) => column), true);
    const from = charges.select([...new Set([...columns, 'skuPriceId', 'day', 'usageType'])], period);
    const names = ['currency', ...parts.map((_, index) => `d${index}`)].join(', ');
    const shown = parts.flatMap(({ shown }, index) => (shown ? [`${shown(`d${index}`)} AS d${index}`] : []));
    const groups = `SELECT ${[CURRENCY, ...keys, ...cellSums('charges'), ...FACTS].join(', ')} FROM ${from}
    WHERE counted AND chargeKind IN (${quoteTexts(charge/* USAGE_KINDS */.od)})${filter} GROUP BY ${names}`;
    const replaced = shown.length > 0 ? ` REPLACE (${shown.join(', ')})` : '';
    const rows = await engine.rows(`SELECT *${replaced} FROM (${groups}) ORDER BY ${names}`);
    return rows.map((row) => ({ ...cubeRow(row, dimensions), ...factsOf(row) }));
}
const FACTS = [
    "count(DISTINCT skuPriceId) FILTER (coalesce(skuPriceId, '') <> '') AS prices",
    "strftime(min(day), '%Y-%m-%d') AS firstDay",
    "strftime(max(day), '%Y-%m-%d') AS lastDay",
];
/** An export without prices of SKUs counts none of them, which is not "one". */
function factsOf(row) {
    const prices = countOf(row['prices']);
    const firstDay = (0,core_period/* parseDay */.Iq)(textOf(row['firstDay']));
    const lastDay = (0,core_period/* parseDay */.Iq)(textOf(row['lastDay']));
    return {
        ...(prices > 0 ? { prices } : {}),
        ...(firstDay ? { firstDay } : {}),
        ...(lastDay ? { lastDay } : {}),
    };
}
/** Where nothing is committed, there is nothing to take over. */
function coverable(usage) {
    const covered = usage.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus !== '');
    if (covered.length === 0)
        return ' AND false';
    const types = new Set(covered.map(({ usageType }) => usageType));
    for (const { usageType } of usage) {
        if ((0,charge_line/* matchesUsageType */.f9)(usageType, coverable_usage/* COVERABLE_USAGE_TYPES */.S))
            types.add(usageType);
    }
    return ` AND coalesce(usageType, '') IN (${quoteTexts([...types])})`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/amount-sql.js
/**
 * A double is `n ÷ 10^k` for at most one integer n below this bound, because neighbouring doubles there are
 * less than 10^-k apart; so a decimal that reads back as the same double is its shortest one.
 */
const EXACT_INTEGERS = 2 ** 52;
const NUMBER = String.raw `[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?`;
/** What a column is, by its type; a text that holds numbers is read as such. */
function amountKind(type) {
    if (type === 'DOUBLE')
        return 'double';
    return /^(DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$)/.test(type) ? 'exact' : 'text';
}
/** The test, per row, that the fast cast at `scale` gives the shortest decimal of a double. */
function fastProof(column, scale) {
    return `(abs(${column}) < ${EXACT_INTEGERS / 10 ** scale} AND CAST(TRY_CAST(${column} AS DECIMAL(18, ${scale})) AS DOUBLE) = ${column})`;
}
/**
 * The same test of all rows at once, as an aggregate in plain floating-point arithmetic; NULL without any value. The
 * largest value stands for all, which is cheaper than a test of each: NaN, equal to itself here, is above all numbers.
 */
function arithmeticProof(column, scale) {
    const power = `CAST(1e${scale} AS DOUBLE)`;
    return `bool_and(round(${column} * ${power}) / ${power} = ${column}) AND max(abs(${column})) < ${EXACT_INTEGERS / 10 ** scale}`;
}
/** A text that is a number in plain or exponent notation; the engine's own cast is more lenient (`1_000`, `+-1`). */
function numberTest(text) {
    return `regexp_full_match(${text}, '${NUMBER}')`;
}
/** Text of a column without surrounding blanks; empty and the text NULL are no value. */
function amountText(column) {
    return `nullif(nullif(nullif(trim(CAST(${column} AS VARCHAR)), ''), 'NULL'), 'null')`;
}
/** Digits after the point once an exponent is written out; trailing zeros do not count. */
function fractionDigits(text) {
    const fraction = `length(rtrim(regexp_extract(${text}, '\\.(\\d*)', 1), '0'))`;
    const exponent = `coalesce(TRY_CAST(regexp_extract(${text}, '[eE]([+-]?\\d+)$', 1) AS INTEGER), 0)`;
    return `greatest(0, ${fraction} - ${exponent})`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/measure-amounts.js


const SAMPLE_ROWS = 20_000;
/** Reads the amount columns: doubles are proven first, what is not proven is measured digit by digit. */
async function measureAmounts(engine, relation, columns) {
    const guesses = await guessScales(engine, relation, columns);
    const proven = await proveScales(engine, relation, columns, guesses);
    const others = columns.filter(({ name }) => !proven.some((column) => column.name === name));
    return [...proven, ...(await measure(engine, relation, others, guesses))];
}
/** The smallest scale at which the fast cast holds on the first rows: a guess, proven or refuted on all of them. */
async function guessScales(engine, relation, columns) {
    const doubles = columns.filter((column) => amountKind(column.type) === 'double');
    if (doubles.length === 0)
        return new Map();
    const scales = Array.from({ length: 16 }, (_, scale) => scale);
    const tests = doubles.flatMap((column, index) => scales.map((scale) => `count_if(${quoteIdentifier(column.name)} IS NOT NULL AND NOT coalesce(${fastProof(quoteIdentifier(column.name), scale)}, false)) AS f${index}_${scale}`));
    const names = doubles.map((column) => quoteIdentifier(column.name)).join(', ');
    const [row = {}] = await engine.rows(`SELECT ${tests.join(', ')} FROM (SELECT ${names} FROM ${relation} LIMIT ${SAMPLE_ROWS})`);
    return new Map(doubles.map((column, index) => [
        column.name,
        bestScale(scales.map((scale) => count(row[`f${index}_${scale}`]))),
    ]));
}
function bestScale(failures) {
    return failures.indexOf(Math.min(...failures));
}
/**
 * The columns of doubles on which the fast cast holds for every row: one pass of plain floating-point arithmetic.
 * The cast multiplies and rounds in the same way, so what divides back to the same double is what it gives.
 */
async function proveScales(engine, relation, columns, guesses) {
    const doubles = columns.filter((column) => amountKind(column.type) === 'double');
    if (doubles.length === 0)
        return [];
    const tests = doubles.flatMap(({ name }, index) => {
        const [column, scale] = [quoteIdentifier(name), guesses.get(name) ?? 0];
        return [`${arithmeticProof(column, scale)} AS proven${index}`, `max(abs(${column})) AS largest${index}`];
    });
    const [row = {}] = await engine.rows(`SELECT ${tests.join(', ')} FROM ${relation}`);
    return doubles.flatMap((column, index) => 
    // NULL: the column has no value at all, and nothing to prove.
    row[`proven${index}`] === false ? [] : [read(row, column, index, guesses.get(column.name) ?? 0)]);
}
async function measure(engine, relation, columns, guesses) {
    if (columns.length === 0)
        return [];
    const selects = columns.flatMap((column, index) => measures(column, index, guesses.get(column.name) ?? 0));
    const [row = {}] = await engine.rows(`SELECT ${selects.join(', ')} FROM ${relation}`);
    return columns.map((column, index) => read(row, column, index, guesses.get(column.name) ?? 0));
}
function measures(column, index, scale) {
    const name = quoteIdentifier(column.name);
    const kind = amountKind(column.type);
    if (kind === 'exact')
        return [`max(abs(CAST(${name} AS DOUBLE))) AS largest${index}`];
    if (kind === 'double') {
        const slow = `isfinite(${name}) AND NOT coalesce(${fastProof(name, scale)}, false)`;
        return [
            `max(abs(${name})) FILTER (isfinite(${name})) AS largest${index}`,
            `count_if(NOT isfinite(${name})) AS unreadable${index}`,
            `count_if(${slow}) AS unproven${index}`,
            `max(CASE WHEN ${slow} THEN ${fractionDigits(`CAST(${name} AS VARCHAR)`)} END) AS digits${index}`,
        ];
    }
    const text = amountText(name);
    return [
        `max(CASE WHEN ${numberTest(text)} THEN abs(TRY_CAST(${text} AS DOUBLE)) END) AS largest${index}`,
        `count_if(${text} IS NOT NULL AND NOT ${numberTest(text)}) AS unreadable${index}`,
        `max(CASE WHEN ${numberTest(text)} THEN ${fractionDigits(text)} END) AS digits${index}`,
    ];
}
function read(row, column, index, fastScale) {
    const kind = amountKind(column.type);
    const deepest = count(row[`digits${index}`]);
    const declared = Number(/^DECIMAL\(\d+, ?(\d+)\)/.exec(column.type)?.[1] ?? 0);
    return {
        name: column.name,
        kind,
        fastScale,
        unproven: count(row[`unproven${index}`]),
        unreadable: count(row[`unreadable${index}`]),
        fractionDigits: kind === 'exact' ? declared : kind === 'double' ? Math.max(fastScale, deepest) : deepest,
        wholeDigits: wholeDigits(row[`largest${index}`]),
        deepest,
    };
}
function wholeDigits(largest) {
    if (typeof largest !== 'number' || largest < 1)
        return 0;
    return largest < Number.MAX_SAFE_INTEGER
        ? String(Math.floor(largest)).length
        : BigInt(Math.floor(largest)).toString().length;
}
function count(value) {
    return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/amount-profile.js


/** Digits DECIMAL holds. */
const DIGITS = 38;
/** Reads all amounts once and finds out how many digits they need (ADR 0003). Throws `EXPORT_UNREADABLE` beyond 38. */
async function profileAmounts(engine, relation, columns) {
    if (columns.length === 0)
        return { scale: 0, columns: new Map() };
    const measured = await measureAmounts(engine, relation, columns);
    const scale = commonScale(measured);
    return { scale, columns: new Map(measured.map((column) => [column.name, asAmount(column, scale)])) };
}
function commonScale(columns) {
    // The shortest text of a tiny double is `2.5e-23`: the engine's cast wants room for the digit before its point.
    const before = columns.some(({ kind }) => kind === 'double') ? 1 : 0;
    const whole = Math.max(before, ...columns.map((column) => column.wholeDigits));
    const room = DIGITS - whole;
    // What is written out must fit; of doubles, whose last digits are noise, what the fast cast carries must.
    const needed = (column) => column.kind === 'double' ? column.fastScale : column.fractionDigits;
    const tooLong = columns.find((column) => needed(column) > room);
    if (room < 0 || tooLong)
        throw tooManyDigits(tooLong?.name ?? columns[0]?.name ?? '');
    return Math.min(room, Math.max(...columns.map((column) => column.fractionDigits)));
}
function tooManyDigits(column) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The amounts of this export need more than ${DIGITS} digits (column ${JSON.stringify(column)}).`, 'Look for damaged values in that column; no bill needs so many digits.');
}
function asAmount(column, scale) {
    const { name, kind, fastScale, unreadable } = column;
    const rounded = kind === 'double' && column.deepest > scale ? column.unproven : 0;
    return { name, kind, fastScale, proven: column.unproven === 0 && unreadable === 0, unreadable, rounded };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/column-name.js
/**
 * A column name without case and separators, so that `lineItem/UnblendedCost`, `line_item_unblended_cost`
 * and `LineItemUnblendedCost` are one.
 */
function columnKey(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
/** The names of `wanted` that are not among `names`. */
function missingNames(wanted, names) {
    const present = new Set(names.map(columnKey));
    return wanted.filter((name) => !present.has(columnKey(name)));
}
/** The names that no pattern knows. Patterns are names, or prefixes that end in `*`. */
function unknownNames(names, patterns) {
    const exact = new Set(patterns.filter((pattern) => !pattern.endsWith('*')).map(columnKey));
    const prefixes = patterns.filter((pattern) => pattern.endsWith('*')).map(columnKey);
    return names.filter((name) => {
        const key = columnKey(name);
        return !exact.has(key) && !prefixes.some((prefix) => key.startsWith(prefix));
    });
}
/**
 * Names that the engine tells apart. It compares them without case, while tag keys differ by it: a name that is alike
 * to an earlier one gets blanks at its end.
 */
function distinctNames(names) {
    const taken = new Set();
    return names.map((name) => {
        let distinct = name;
        while (taken.has(distinct.toLowerCase()))
            distinct += ' ';
        taken.add(distinct.toLowerCase());
        return distinct;
    });
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/map-sql.js
/** SQL that reads tags and the like as MAP(VARCHAR, VARCHAR), in the shapes that exports hold them in. */
function mapSql(column, type, text) {
    if (type === 'MAP(VARCHAR, VARCHAR)')
        return column;
    if (type === 'VARCHAR')
        return distinctKeys(fromJson(text));
    if (type.endsWith('[]'))
        return distinctKeys(fromEntries(column));
    return distinctKeys(`TRY_CAST(${column} AS MAP(VARCHAR, VARCHAR))`);
}
const ENTRIES = 'STRUCT("key" VARCHAR, "value" VARCHAR)[]';
/** As AWS's own tools write them; JSON is read by exact names. */
const CAPITAL_ENTRIES = 'STRUCT("Key" VARCHAR, "Value" VARCHAR)[]';
/** An object; a list of keys and values; or an object without its braces, as Azure writes it. */
function fromJson(text) {
    const asMap = (json) => `TRY_CAST(TRY_CAST(${json} AS JSON) AS MAP(VARCHAR, VARCHAR))`;
    const json = `TRY_CAST(${text} AS JSON)`;
    const entries = `CASE WHEN contains(${text}, '"Key"') THEN TRY_CAST(TRY_CAST(${json} AS ${CAPITAL_ENTRIES}) AS ${ENTRIES}) ELSE TRY_CAST(${json} AS ${ENTRIES}) END`;
    const listed = `CASE WHEN starts_with(${text}, '[') THEN ${fromEntries(entries)} END`;
    const braced = `CASE WHEN starts_with(${text}, '"') THEN ${asMap(`'{' || ${text} || '}'`)} END`;
    return `coalesce(${asMap(text)}, ${listed}, ${braced})`;
}
/** A key that is repeated counts once, with its first value: a MAP cannot hold it twice. */
function fromEntries(list) {
    const first = 'list_position(list_transform(l, lambda e: e.key), e.key) = i';
    const keyless = 'len(list_filter(l, lambda e: e.key IS NULL)) > 0';
    const map = `CASE WHEN NOT ${keyless} THEN map_from_entries(list_filter(l, lambda e, i: ${first})) END`;
    return `list_transform([TRY_CAST(${list} AS ${ENTRIES})], lambda l: ${map})[1]`;
}
/** Likewise. */
function distinctKeys(map) {
    const first = 'list_filter(map_entries(m), lambda e, i: list_position(map_keys(m), e.key) = i)';
    return `list_transform([${map}], lambda m: CASE WHEN len(list_distinct(map_keys(m))) < cardinality(m) THEN map_from_entries(${first}) ELSE m END)[1]`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/timestamp-sql.js
/** Before the first bill of a cloud: a date that stands for none (`0001-01-01`), or a year of two digits. */
const EARLIEST = "TIMESTAMP '2000-01-01'";
/**
 * SQL of a text as a UTC TIMESTAMP; NULL where it names no instant. Besides ISO 8601 exports hold instants without
 * seconds (`2026-05-03T10:00Z`) and with the zone twice (`2026-05-03 10:00:00 +0000 UTC`). Dates whose month and day
 * could be either way round (`05/03/2026`) are not guessed at.
 */
function timestampOfText(text) {
    const instant = (value) => `CAST(TRY_CAST(${value} AS TIMESTAMPTZ) AS TIMESTAMP)`;
    const read = `coalesce(${instant(text)}, ${instant(inFull(`trim(${text})`))})`;
    return `list_transform([${read}], lambda t: CASE WHEN isfinite(t) AND t >= ${EARLIEST} THEN t END)[1]`;
}
function inFull(text) {
    const seconds = String.raw `regexp_replace(${text}, '^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2})(Z|[+-]\d{2}:?\d{2})?$', '\1:00\2')`;
    return String.raw `regexp_replace(${seconds}, ' ?([+-]\d{2}:?\d{2}) [A-Z]+$', '\1')`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/value-as-text.js
/** SQL of a value as text. Some tools turn ids into numbers, and columns with gaps into floating-point ones: `123456789012.0`. */
function valueAsText(value, type) {
    if (type === 'VARCHAR')
        return value;
    if (type !== 'DOUBLE' && type !== 'FLOAT')
        return `CAST(${value} AS VARCHAR)`;
    return `CASE WHEN abs(${value}) < ${2 ** 53} AND trunc(${value}) = ${value} THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE CAST(${value} AS VARCHAR) END`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/raw-columns.js






/** Ways to read the columns of one export as SQL expressions over `raw`. */
function rawColumns(relation, columns, profile) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    // Of two columns that differ in case or separators only, the one spelt alike is meant, else the first.
    const byKey = new Map([...columns].reverse().map((column) => [columnKey(column.name), column]));
    const found = (name) => byName.get(name) ?? byKey.get(columnKey(name));
    return {
        relation,
        names: columns.map((column) => column.name),
        find: (name) => found(name)?.name ?? null,
        text: (name) => orNull(found(name), textExpression, 'VARCHAR'),
        amount: (name) => orNull(found(name), (column) => amountExpression(column, profile), `DECIMAL(38, ${profile.scale})`),
        timestamp: (name) => orNull(found(name), timestampExpression, 'TIMESTAMP'),
        map: (name) => orNull(found(name), mapExpression, 'MAP(VARCHAR, VARCHAR)'),
    };
}
function orNull(column, expression, type) {
    return column ? expression(column) : `CAST(NULL AS ${type})`;
}
function reference(column) {
    return `raw.${quoteIdentifier(column.name)}`;
}
function textExpression(column) {
    const text = valueAsText(reference(column), column.type);
    return `CASE WHEN ${text} NOT IN ('', 'NULL', 'null') THEN ${text} END`;
}
function timestampExpression(column) {
    if (column.type === 'VARCHAR')
        return timestampOfText(textExpression(column));
    return column.type === 'TIMESTAMP' ? reference(column) : `CAST(${reference(column)} AS TIMESTAMP)`;
}
function mapExpression(column) {
    return mapSql(reference(column), column.type, textExpression(column));
}
function amountExpression(column, profile) {
    const amount = profile.columns.get(column.name);
    if (!amount)
        throw new TypeError(`Not profiled as an amount: ${column.name}`);
    const type = `DECIMAL(38, ${profile.scale})`;
    if (amount.kind === 'exact')
        return `CAST(${reference(column)} AS ${type})`;
    return amount.kind === 'double' ? doubleExpression(column, amount, type) : textAmount(column, amount, type);
}
function textAmount(column, amount, type) {
    const text = amountText(reference(column));
    if (amount.unreadable === 0)
        return `CAST(${text} AS ${type})`;
    return `CASE WHEN ${numberTest(text)} THEN CAST(${text} AS ${type}) END`;
}
function doubleExpression(column, amount, type) {
    const value = reference(column);
    const fast = `CAST(${value} AS DECIMAL(18, ${amount.fastScale}))`;
    // Eighteen digits are sums of machine integers, several times faster than 38.
    if (amount.proven)
        return fast;
    const shortest = `CASE WHEN isfinite(${value}) THEN TRY_CAST(CAST(${value} AS VARCHAR) AS ${type}) END`;
    return `CASE WHEN ${fastProof(value, amount.fastScale)} THEN CAST(TRY_${fast} AS ${type}) ELSE ${shortest} END`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/read-files.js

/** Files that one statement can read: same columns in the same order and of the same types, written in the same way. */
function alikeFiles(files) {
    return [
        ...Map.groupBy(files, ({ format, columns, csv }) => JSON.stringify([format, columns, csv])).values(),
    ];
}
/** The column with the path of the file a row stands in; no export has one of this name. */
const FILE_COLUMN = 'spendlog_file_path';
/**
 * SQL that reads files that are alike. CSV is read as text: what an amount is, is decided later, digit by digit.
 * With `withPaths` each row has its file's path, {@link FILE_COLUMN}.
 */
function readFiles(files, withPaths = false) {
    const [first] = files;
    const more = withPaths ? `, filename = ${quoteText(FILE_COLUMN)}` : '';
    const paths = quoteTexts(files.map(({ path }) => path));
    return first?.csv
        ? readCsv(paths, first.format, first.csv, more)
        : // Old writers do not mark their texts as such.
            `read_parquet([${paths}], union_by_name = true, binary_as_string = true, hive_partitioning = false${more})`;
}
/** What rejected rows of a CSV file are stored as, with `rejects` as the rest of their tables' names. */
function readCsvWithRejects(file, csv, rejects) {
    return readCsv(quoteText(file.path), file.format, csv, `, store_rejects = true, rejects_table = '${rejects}_rows', rejects_scan = '${rejects}_scans'`);
}
function readCsv(paths, format, csv, more = '') {
    const columns = csv.names.map((name) => `${quoteText(name)}: 'VARCHAR'`);
    const options = [
        'auto_detect = false',
        'header = true',
        `skip = ${csv.skip}`,
        `columns = {${columns.join(', ')}}`,
        `delim = ${quoteText(csv.delimiter)}`,
        `quote = '"'`,
        `escape = '"'`,
        `nullstr = ''`,
        `compression = '${compressionOf(format)}'`,
        // A folder like `BILLING_PERIOD=2026-05` is no column, and takes no column's place.
        'hive_partitioning = false',
        // The engine pads rows in one thread only, where texts hold line breaks.
        ...(csv.shortRows ? ['null_padding = true', 'parallel = false'] : []),
    ];
    return `read_csv([${paths}], ${options.join(', ')}${more})`;
}
function compressionOf(format) {
    return format === 'csv.gz' ? 'gzip' : 'none';
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/account-filter.js



/**
 * SQL test of the rows of some accounts, on the column as it stands in a file. An id that lost its leading zeros is
 * found as well; a row without an account belongs to nobody. Throws `EXPORT_UNREADABLE` where no column names accounts.
 */
function accountTest(column, accountColumn, accounts) {
    if (!column)
        throw withoutAccounts(accountColumn);
    if (accounts.length === 0)
        return 'false';
    const id = `trim(${valueAsText(quoteIdentifier(column.name), column.type)})`;
    const wanted = quoteTexts(accounts);
    return `coalesce(${id} IN (${wanted}) OR (regexp_full_match(${id}, '\\d{1,11}') AND lpad(${id}, 12, '0') IN (${wanted})), false)`;
}
function withoutAccounts(accountColumn) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The export lacks the column ${accountColumn}: the charges of one tenant cannot be told from those of others.`, 'Add the column to the export, or give the tenant an export of its own.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/select-files.js




/** Columns that identify a row: in no version of FOCUS, yet found in exports. */
const ID_COLUMNS = ['id', 'identitylineitemid'];
/**
 * SQL of the rows of all files, as they stand. Files may spell one column in several ways, or write it in several
 * types: then it gets the name it has first, and is read as text, which keeps every digit. With several exports each
 * row has its export's number, `export_group`; with several files, its file's path. Rows that
 * fail the test of `dates`, and those of other accounts than the given ones, are not in it.
 */
function selectFiles(groups, dates, accounts = null) {
    const reads = groups.flatMap((group, index) => alikeFiles(group.files).map((files) => ({ group, index, files, columns: keptColumns(group, files) })));
    const several = groups.flatMap(({ files }) => files).length > 1;
    const shared = sharedColumns(reads.map(({ columns }) => columns));
    return reads
        .map(({ group, index, files, columns }) => {
        const names = columns.map(({ column, id }) => expression(column, shared.get(id)));
        if (groups.length > 1)
            names.push(`${index} AS export_group`);
        if (several)
            names.push(FILE_COLUMN);
        const named = (name) => columns.find(({ column }) => columnKey(column.name) === columnKey(name))?.column;
        const { dateColumn, accountColumn } = group.dialect;
        const tests = [
            dates(named(dateColumn)),
            accounts && accountTest(named(accountColumn), accountColumn, accounts),
        ].filter((test) => test !== null);
        const where = tests.length > 0 ? ` WHERE ${tests.map((test) => `(${test})`).join(' AND ')}` : '';
        return `SELECT ${names.join(', ')} FROM ${readFiles(files, several)}${where}`;
    })
        .join(' UNION ALL BY NAME ');
}
/** All columns but those no dialect knows. */
function keptColumns({ dialect, version }, files) {
    const columns = files[0]?.columns ?? [];
    const names = columns.map(({ name }) => name);
    const patterns = dialect.knownColumns(version);
    const extra = new Set(unknownNames(names, patterns));
    const fixed = new Set(patterns.filter((name) => !name.endsWith('*')).map(columnKey));
    return columns
        .filter(({ name }) => !extra.has(name) || ID_COLUMNS.includes(columnKey(name)))
        .map((column, index, kept) => ({ column, id: columnId(column.name, fixed, kept.slice(0, index)) }));
}
/** Known columns are the same in any spelling; tags, which are known by their prefix only, are not. */
function columnId(name, fixed, before) {
    const key = columnKey(name);
    const again = before.some((column) => columnKey(column.name) === key);
    if (fixed.has(key) && !again)
        return key;
    return JSON.stringify([name, before.filter((column) => column.name.trimEnd() === name.trimEnd()).length]);
}
/** The name each column gets: its first one, with blanks at its end where the engine would take it for another's. */
function sharedColumns(files) {
    const byId = Map.groupBy(files.flat(), ({ id }) => id);
    const names = distinctNames([...byId.values()].map(([first]) => first?.column.name.trimEnd() ?? ''));
    return new Map([...byId].map(([id, alike], index) => [
        id,
        { name: names[index] ?? id, types: new Set(alike.map(({ column }) => column.type)) },
    ]));
}
function expression({ name, type }, shared) {
    const column = quoteIdentifier(name);
    const shown = quoteIdentifier(shared?.name ?? name);
    const value = shared && !canMeet(shared.types) ? asText(column, type) : column;
    return value === shown ? value : `${value} AS ${shown}`;
}
/** Instants meet without loss; any other two types may not. */
function canMeet(types) {
    return types.size === 1 || [...types].every((type) => /^(TIMESTAMP|DATE)/.test(type));
}
/** A value as the text it is written as; maps and lists as JSON. */
function asText(value, type) {
    if (/^(MAP|STRUCT)\(|\[\]$/.test(type))
        return `CAST(to_json(${value}) AS VARCHAR)`;
    return `CAST(${value} AS VARCHAR)`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/short-rows.js




const REJECTS = 'csv_rejects';
/**
 * Looks for what is wrong with a CSV file. Some writers leave out empty values at the end of a row: such a file is
 * read with them as missing values, as long as every column that figures rest on is there. Null where nothing is wrong.
 * Throws `EXPORT_UNREADABLE` for a file that is cut short or damaged, with the line.
 */
async function padShortRows(engine, file, required) {
    const { csv } = file;
    if (!csv)
        return null;
    const rejected = await rejectedRows(engine, file, csv);
    const count = countOf(rejected['count']);
    if (count === 0)
        return null;
    const needed = Math.max(...required.map((name) => indexOf(csv, name))) + 1;
    const whole = countOf(rejected['others']) === 0 && countOf(rejected['shortest']) >= needed && !isCutShort(rejected);
    if (!whole)
        throw damaged(file, countOf(rejected['first']));
    return { file: { ...file, csv: { ...csv, shortRows: true } }, shortRows: count };
}
function shortRowsItem(padded) {
    const count = padded.reduce((sum, { shortRows }) => sum + shortRows, 0);
    if (count === 0)
        return [];
    return [
        {
            id: 'short-rows',
            severity: 'warning',
            count,
            subject: 'rows',
            message: 'Rows that end before the last column of the header; the values left out were read as missing.',
            examples: padded.slice(0, 3).map(({ file }) => file.source.shown),
        },
    ];
}
async function rejectedRows(engine, file, csv) {
    const last = csv.names.at(-1) ?? '';
    try {
        const [read] = await engine.rows(`SELECT count(*) AS rows, count("${last.replaceAll('"', '""')}") AS lasts FROM ${readCsvWithRejects(file, csv, REJECTS)}`);
        const [row = {}] = await engine.rows(REJECTED);
        return { ...row, rows: read?.['rows'] ?? null };
    }
    catch (cause) {
        throw damaged(file, null, cause);
    }
    finally {
        await engine.run(`DROP TABLE IF EXISTS ${REJECTS}_rows; DROP TABLE IF EXISTS ${REJECTS}_scans`);
    }
}
const REJECTED = `WITH rejected AS (
    SELECT line, min(TRY_CAST(regexp_extract(error_message, 'Found: (\\d+)', 1) AS INTEGER)) FILTER (error_type = 'MISSING COLUMNS') AS found,
      count_if(error_type <> 'MISSING COLUMNS') AS others
    FROM ${REJECTS}_rows GROUP BY line)
  SELECT count(*) AS count, sum(others) AS others, min(line) AS first, max(line) AS last, min(found) AS shortest,
    arg_max(found, line) AS lastFound, min(found) FILTER (line < (SELECT max(line) FROM rejected)) AS shortestBefore
  FROM rejected`;
/** The last line is short as no other is: its end is missing, and so may be all that came after it. */
function isCutShort(rejected) {
    const lines = 1 + countOf(rejected['rows']) + countOf(rejected['count']);
    if (countOf(rejected['last']) < lines)
        return false;
    return (countOf(rejected['count']) === 1 || countOf(rejected['lastFound']) < countOf(rejected['shortestBefore']));
}
function indexOf(csv, name) {
    return csv.names.findIndex((candidate) => columnKey(candidate) === columnKey(name));
}
function damaged({ source }, line, cause) {
    const where = line === null ? '' : `, first on line ${line}`;
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(source.file.name)} is damaged or cut short${where}.`, 'Copy or download it again. If it stays so: each row must have the columns of the header, texts with commas or line breaks stand in double quotes, and all lines end alike.', { cause });
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/raw-relation.js









const RELATION = 'raw_rows';
/** Names that sound like amounts, for dialects that do not list theirs. */
const SOUNDS_LIKE_AMOUNT = /(cost|amount|fee|commitment|value)(forbillingperiod|todate|forusage)?$/;
/**
 * Makes `raw_rows`: Parquet stays in its files and is read column by column; CSV is stored once, because text would
 * be parsed again by every question. Throws `EXPORT_UNREADABLE` when a file turns out to be damaged or there is no row.
 */
async function openRawRows(engine, groups, rows) {
    const stored = groups.some(({ files }) => files.some(({ format }) => format !== 'parquet'));
    const create = (from) => engine.run(`CREATE ${stored ? 'TABLE' : 'VIEW'} ${RELATION} AS ${selectFiles(from, (date) => dateTest(date, rows), rows.accounts ?? null)}`);
    const padded = await create(groups).then(() => [], async (cause) => {
        const found = await shortRowsOf(engine, groups);
        if (found.length === 0)
            throw unreadable(cause);
        await readable(create(withPadding(groups, found)));
        return found;
    });
    const described = await engine.rows(`DESCRIBE ${RELATION}`);
    const columns = described
        .map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }))
        .filter(({ name }) => name !== 'export_group' && name !== FILE_COLUMN);
    const amounts = amountColumns(groups, columns);
    const profile = await readable(profileAmounts(engine, RELATION, amounts));
    return {
        raw: rawColumns(RELATION, columns, profile),
        profile,
        columns,
        grouped: groups.length > 1,
        stored,
        quality: shortRowsItem(padded),
    };
}
async function shortRowsOf(engine, groups) {
    const found = [];
    for (const { files, dialect } of groups) {
        for (const file of files) {
            const padded = await padShortRows(engine, file, dialect.required);
            if (padded)
                found.push(padded);
        }
    }
    return found;
}
function withPadding(groups, padded) {
    const byPath = new Map(padded.map(({ file }) => [file.path, file]));
    return groups.map((group) => ({
        ...group,
        files: group.files.map((file) => byPath.get(file.path) ?? file),
    }));
}
/**
 * Whole months are read even where part of one was asked for: what a commitment cost in a month is known of the
 * whole month only. Dates that are text are not filtered here, but by the day of the charge.
 */
function dateTest(column, { from, to }) {
    if (!column || !isTimed(column))
        return null;
    const name = quoteIdentifier(column.name);
    const limits = [
        ...(from ? [`${name} >= DATE '${(0,core_period/* firstDayOf */.Os)((0,core_period/* monthOf */.GS)(from))}'`] : []),
        ...(to ? [`${name} < DATE '${(0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(to), 1))}'`] : []),
    ];
    return limits.length === 0 ? null : `(${limits.join(' AND ')}) OR ${name} IS NULL`;
}
function isTimed({ type }) {
    return type.startsWith('TIMESTAMP') || type === 'DATE';
}
function amountColumns(groups, columns) {
    const listed = groups[0]?.dialect.amounts?.map(columnKey);
    return columns.filter(({ name }) => listed ? listed.includes(columnKey(name)) : SOUNDS_LIKE_AMOUNT.test(columnKey(name)));
}
async function readable(work) {
    try {
        return await work;
    }
    catch (cause) {
        throw unreadable(cause);
    }
}
function unreadable(cause) {
    if (cause instanceof errors/* SpendlogError */.T)
        return cause;
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', 'A file of the export is damaged or cut short.', 'Copy or download the export again.', { cause });
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/after-report-day.js





/** The days to read where a report is for a day in the past: no figure of it may know what came later. */
function daysUntil(days, reportDay) {
    if (!reportDay || (days.to && days.to <= reportDay))
        return days;
    return { ...days, to: reportDay };
}
/** Says how many rows of later days than the report's were left out, of those that were asked for. */
async function afterReportDay(engine, relation, dialect, groups, { asked, reportDay }) {
    if (!reportDay || daysUntil(asked, reportDay) === asked)
        return [];
    const sameMonth = `SELECT count(*) AS rows FROM ${relation.raw.relation} AS raw ${dialect.joins}
    WHERE ${dialect.select.day} > DATE '${reportDay}'${asked.to ? ` AND ${dialect.select.day} <= DATE '${asked.to}'` : ''}`;
    const counts = await Promise.all([sameMonth, ...laterMonths(groups, asked, reportDay)].map((sql) => engine.rows(sql)));
    const count = counts.reduce((sum, [row]) => sum + countOf(row?.['rows']), 0);
    return count === 0 ? [] : [item(count)];
}
/** Months after the report's are not even read where the file says their days as times: they are counted in it. */
function laterMonths(groups, asked, reportDay) {
    const timed = groups
        .map((group) => ({ ...group, files: group.files.filter(({ csv }) => csv === null) }))
        .filter(({ files }) => files.length > 0);
    const later = (column) => {
        if (!column || !isTimed(column))
            return 'false';
        const name = quoteIdentifier(column.name);
        const until = asked.to ? ` AND ${name} < DATE '${(0,core_period/* addDays */.fi)(asked.to, 1)}'` : '';
        return `${name} >= DATE '${(0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(reportDay), 1))}'${until}`;
    };
    return timed.length === 0
        ? []
        : [`SELECT count(*) AS rows FROM (${selectFiles(timed, later, asked.accounts ?? null)})`];
}
function item(count) {
    return {
        id: 'after-report-day',
        severity: 'info',
        count,
        subject: 'rows',
        message: 'Rows of days after the day of the report were left out.',
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/bill-head.js





/** What the facts tell before any question is asked. */
async function readHead(engine, source, modeTable, { asOf, from, to, files, someAccounts }) {
    const [span = {}] = await engine.rows(SPAN);
    if (countOf(span['rows']) === 0)
        throw noCharges(files, someAccounts);
    if (countOf(span['undated']) > 0)
        throw withoutDate(countOf(span['undated']));
    const read = { start: (0,core_period/* day */.vd)(textOf(span['first'])), end: endOf(span, to) };
    const dataThrough = throughOf(span, asOf);
    const months = await engine.rows(bill_head_monthsSql(modeTable));
    const currencies = await engine.rows(`SELECT coalesce(billingCurrency, '') AS currency FROM facts GROUP BY 1 ORDER BY sum(rows) DESC, 1`);
    const accounts = await engine.rows(`SELECT subAccountId AS id, max(subAccountName) AS name FROM accounts WHERE subAccountId IS NOT NULL GROUP BY 1 ORDER BY 1`);
    return {
        source,
        rows: countOf(span['rows']),
        span: read,
        readFrom: readFrom(read, from),
        dataThrough,
        currencies: currencies.map((row) => textOf(row['currency'])),
        months: months.map((row) => bill_head_billMonth(row, dataThrough)),
        accounts: accounts.map((row) => ({ id: textOf(row['id']), name: textOf(row['name']) })),
    };
}
/**
 * The end is rounded up to a whole day. Where no end can be read, the day of the charge counts as one. A purchase
 * may run for years: what belongs to the bill is its start.
 */
const SPAN = `SELECT sum(rows) AS rows, sum(rows) FILTER (day IS NULL) AS undated, min(day) AS first,
    greatest(max(day) + 1, max(CASE WHEN lastShortEnd > date_trunc('day', lastShortEnd) THEN CAST(lastShortEnd AS DATE) + 1 ELSE CAST(lastShortEnd AS DATE) END)) AS last,
    max(lastShortEnd) FILTER (chargeKind IN (${quoteTexts(charge/* USAGE_KINDS */.od)})) AS through,
    max(lastEnd) FILTER (chargeKind IN (${quoteTexts(charge/* USAGE_KINDS */.od)})) AS anyThrough, max(lastEnd) AS end
  FROM facts`;
/**
 * An export of one month is that month from its first day, whenever its charges begin. Of several months the first
 * may be cut off: what lies before its first charge is not known.
 */
function readFrom({ start, end }, from) {
    const begin = (0,core_period/* firstDayOf */.Os)((0,core_period/* monthOf */.GS)(start));
    if ((0,core_period/* monthOf */.GS)((0,core_period/* addDays */.fi)(end, -1)) !== (0,core_period/* monthOf */.GS)(start))
        return start;
    return from && from > begin ? from : begin;
}
/** A charge of the last day that is read may run into the next one. */
function endOf(span, to) {
    const end = (0,core_period/* day */.vd)(textOf(span['last']));
    return to && end > (0,core_period/* addDays */.fi)(to, 1) ? (0,core_period/* addDays */.fi)(to, 1) : end;
}
/** Charges may be posted for hours that have not come yet; usage cannot be present beyond the day of the run. */
function throughOf(span, asOf) {
    const through = textOf(span['through']) ||
        textOf(span['anyThrough']) ||
        textOf(span['end']) ||
        `${textOf(span['last'])}T00:00:00.000Z`;
    const cap = `${(0,core_period/* addDays */.fi)(asOf, 1)}T00:00:00.000Z`;
    return through < cap ? through : cap;
}
function bill_head_monthsSql(modeTable) {
    const mode = modeTable ? 'any_value(m.mode)' : 'NULL';
    const join = modeTable
        ? `LEFT JOIN ${modeTable} AS m ON m.billingAccountId = f.billingAccountId AND m.billingMonth = f.billingMonth`
        : '';
    return `SELECT coalesce(f.billingAccountId, '') AS payer, strftime(coalesce(f.billingMonth, date_trunc('month', f.day)), '%Y-%m') AS month,
      coalesce(f.billingCurrency, '') AS currency, sum(f.rows) AS rows,
      coalesce(sum(f.rows) FILTER (f.counted AND f.invoiceId IS NULL), 0) AS withoutInvoice,
      sum(f.billedCost) FILTER (f.counted) AS billedCost, ${mode} AS mode
    FROM facts AS f ${join} GROUP BY 1, 2, 3 ORDER BY 2, 1, 3`;
}
function bill_head_billMonth(row, dataThrough) {
    const at = (0,core_period/* month */.F4)(textOf(row['month']));
    const currency = textOf(row['currency']);
    const withoutInvoice = countOf(row['withoutInvoice']);
    const mode = row['mode'];
    return {
        billingAccountId: textOf(row['payer']),
        month: at,
        currency,
        rows: countOf(row['rows']),
        rowsWithoutInvoice: withoutInvoice,
        billedCost: moneyOf(row['billedCost'], currency),
        discountMode: mode === 'NET' || mode === 'GROSS' ? mode : null,
        state: bill_head_stateOf(at, withoutInvoice, dataThrough),
    };
}
/** Final once every row is invoiced and the month is over. */
function bill_head_stateOf(at, withoutInvoice, dataThrough) {
    if (dataThrough < `${(0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)(at, 1))}T00:00:00.000Z`)
        return 'incomplete';
    return withoutInvoice === 0 ? 'final' : 'provisional';
}
/** A charge that belongs to no month can be in no figure: no report that left it out would be right. */
function withoutDate(rows) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The export has rows (${rows}) with neither a billing period nor a start of their charge that can be read.`, 'Look at the date columns: they must read like 2026-06-01T00:00:00Z; another tool may have rewritten them.');
}
function noCharges(files, someAccounts) {
    const first = JSON.stringify(files[0]?.file.name ?? '');
    const where = files.length === 1 ? `The file ${first}` : `The export (${first} and ${files.length - 1} more)`;
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `${where} holds no charges of the days ${someAccounts ? 'and accounts ' : ''}that are read.`, 'Give an export with at least one row in the period that is read; a new export is filled within a day.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/charges.js


const NAMES = Object.keys(CHARGE_COLUMNS).filter(isColumn);
function isColumn(name) {
    return Object.hasOwn(CHARGE_COLUMNS, name);
}
/**
 * Normalises the rows. Stored rows are translated once into a table; rows in Parquet files are translated by each
 * query, which then reads only the columns and row groups it needs.
 */
async function openCharges(engine, relation, dialect, dateColumn, days) {
    const translated = (columns, filter = '') => `SELECT ${columns.map((name) => `${dialect.select[name]} AS ${name}`).join(', ')}, false AS derived${relation.grouped ? ', raw.export_group' : ''} FROM ${relation.raw.relation} AS raw ${dialect.joins}${filter}`;
    if (relation.stored) {
        await engine.run(`CREATE TABLE charges AS ${translated(NAMES)}`);
        return {
            select: (columns, period) => limited(withDerived(columns, stored(columns), dialect), columns, days, period),
        };
    }
    return {
        select: (columns, period) => {
            const needed = columns.includes('day') ? columns : [...columns, 'day'];
            const rows = translated(needed, pushedDown(relation, dateColumn, period));
            return limited(withDerived(needed, rows, dialect), columns, days, period);
        },
    };
}
function stored(columns) {
    const needed = columns.includes('day') ? columns : [...columns, 'day'];
    return `SELECT ${needed.join(', ')}, derived FROM charges`;
}
function withDerived(columns, rows, dialect) {
    if (dialect.derivedTable === null)
        return rows;
    const needed = columns.includes('day') ? columns : [...columns, 'day'];
    return `${rows} UNION ALL BY NAME SELECT ${needed.join(', ')}, true AS derived FROM ${dialect.derivedTable}`;
}
function limited(rows, columns, days, period) {
    const limits = [
        ...(days.from ? [`(day >= DATE '${days.from}' OR day IS NULL)`] : []),
        ...(days.to ? [`(day <= DATE '${days.to}' OR day IS NULL)`] : []),
        ...(period ? [`day >= DATE '${period.start}'`, `day < DATE '${period.end}'`] : []),
    ];
    const where = limits.length > 0 ? ` WHERE ${limits.join(' AND ')}` : '';
    return `(SELECT ${columns.join(', ')}, derived FROM (${rows})${where})`;
}
/** The same limits on the column as it stands in the file, where the engine can skip row groups by it. */
function pushedDown(relation, dateColumn, period) {
    const name = relation.raw.find(dateColumn);
    const column = relation.columns.find((candidate) => candidate.name === name);
    if (!period || !column?.type.startsWith('TIMESTAMP'))
        return '';
    const start = `raw.${quoteIdentifier(column.name)}`;
    return ` WHERE (${start} >= DATE '${period.start}' AND ${start} < DATE '${period.end}') OR ${start} IS NULL`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/file-place.js
/**
 * Reads the layouts AWS writes: Data Exports `<export>/data/BILLING_PERIOD=2026-05/[<execution>/]…` beside
 * `metadata/…`, and the legacy report `<report>/20260501-20260601/[<assembly>/]…` or `<report>/year=2026/month=5/…`
 * (Data Exports guide, "Understanding export delivery").
 */
function filePlace(name) {
    const folders = name.split('/').slice(0, -1);
    const first = folders.findIndex((folder) => isPartition(folder));
    if (first === -1)
        return { root: withoutKind(folders).join('/'), month: null, version: '' };
    const rest = folders.slice(first);
    return {
        root: withoutKind(folders.slice(0, first)).join('/'),
        month: monthIn(rest),
        version: rest.filter((folder) => !isPartition(folder)).join('/'),
    };
}
const RANGE = /^(\d{4})(\d{2})\d{2}-\d{8}$/;
function isPartition(folder) {
    return folder.includes('=') || RANGE.test(folder);
}
function withoutKind(folders) {
    return /^(data|metadata)$/i.test(folders.at(-1) ?? '') ? folders.slice(0, -1) : folders;
}
function monthIn(folders) {
    const values = new Map();
    for (const folder of folders) {
        const range = RANGE.exec(folder);
        if (range)
            return `${range[1]}-${range[2]}`;
        const [key = '', value = ''] = folder.split('=');
        values.set(key.toLowerCase(), value);
    }
    const period = values.get('billing_period') ?? values.get('billingperiod');
    if (period && /^\d{4}-\d{2}/.test(period))
        return period.slice(0, 7);
    const [year, month] = [values.get('year'), values.get('month')];
    return year && month ? `${year}-${month.padStart(2, '0')}` : null;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/data-file.js

function dataFile(parts) {
    return { ...parts, place: filePlace(parts.file.name), listed: false };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/file-format.js
/** Files that lie beside exports and hold no charges. Only texts are judged by name: any text could be CSV. */
const NO_DATA = /(^|\/)(\.[^/]*|_[^/]*)$|\.(json|md|ya?ml|txt|sha\d*|md5|sql|html?|xml|log|pdf|png|svg)$/i;
/** Bytes needed to tell a format. */
const SNIFFED_BYTES = 4096;
function fileFormat(name, head) {
    if (head.length === 0)
        return NO_DATA.test(name) ? 'not-data' : 'empty';
    if (startsWith(head, [0x50, 0x41, 0x52, 0x31]))
        return 'parquet';
    if (startsWith(head, [0x1f, 0x8b]))
        return 'csv.gz';
    if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]))
        return 'zip';
    if (!NO_DATA.test(name) && (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])))
        return 'utf-16';
    if (NO_DATA.test(name))
        return 'not-data';
    if (!head.includes(0))
        return 'csv';
    return namedFormat(name) ? 'misnamed' : 'not-data';
}
/** What the ending of a name promises, as people call it; null where it promises nothing that bytes could break. */
function namedFormat(name) {
    const ending = /\.(parquet|gz|zip)$/i.exec(name)?.[0];
    if (ending === undefined)
        return null;
    const called = { '.parquet': 'Parquet', '.gz': 'gzip', '.zip': 'a ZIP archive' }[ending.toLowerCase()];
    return called === undefined ? null : { ending, called };
}
function startsWith(bytes, magic) {
    return magic.every((byte, index) => bytes[index] === byte);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/manifest.js


function isManifestName(name) {
    return /manifest\.json$/i.test(name);
}
/** Reads a manifest of a legacy report (`reportKeys`) or of Data Exports (`dataFiles`); null when it is neither. */
function parseManifest(name, text) {
    const document = parsed(text);
    if (document === null)
        return null;
    const keys = texts(document['dataFiles'] ?? document['reportKeys']);
    if (keys.length === 0)
        return null;
    const version = document['executionId'] ?? document['assemblyId'];
    const place = filePlace(name);
    return {
        name,
        version: typeof version === 'string' ? version : '',
        keys,
        place: { ...place, month: place.month ?? monthOfKeys(keys) ?? billingMonth(document['billingPeriod']) },
    };
}
/** The files a manifest names, null for each that is not here. Keys are another bucket's: the longest common path end wins. */
function filesOf(manifest, files) {
    return manifest.keys.map((key) => {
        const scored = files
            .filter(({ file }) => baseName(file.name) === baseName(key))
            .map((file) => ({
            file,
            score: commonEnd(file.file.name, key),
            near: commonStart(file.file.name, manifest.name),
        }))
            .sort((a, b) => b.score - a.score || b.near - a.near);
        return scored[0]?.file ?? null;
    });
}
function parsed(text) {
    const document = (0,parse_json/* parseJson */.q)(text);
    return isRecord(document) ? document : null;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function monthOfKeys(keys) {
    const months = new Set(keys.map((key) => filePlace(key).month));
    return months.size === 1 ? ([...months][0] ?? null) : null;
}
function billingMonth(period) {
    const start = isRecord(period) ? period['start'] : null;
    const match = typeof start === 'string' ? /^(\d{4})-?(\d{2})/.exec(start) : null;
    return match ? `${match[1]}-${match[2]}` : null;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function commonEnd(a, b) {
    return commonStart(reversed(a), reversed(b));
}
/** How many path segments two paths share from the start. */
function commonStart(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    const differs = left.findIndex((segment, index) => segment !== right[index]);
    return differs === -1 ? left.length : differs;
}
function reversed(path) {
    return path.split('/').reverse().join('/');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/names-below.js
/** Names of files without the folders that all of them lie in, by their whole name: what a report may show of them. */
function namesBelow(names) {
    const paths = names.map((name) => name.split('/'));
    const [first = [], ...others] = paths.map((parts) => parts.slice(0, -1));
    const differs = first.findIndex((folder, at) => others.some((parts) => parts[at] !== folder));
    const shared = differs === -1 ? first.length : differs;
    return new Map(paths.map((parts) => [parts.join('/'), parts.slice(shared).join('/')]));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/versions.js


/**
 * Of several deliveries of one month only the newest counts; they are never added up.
 * The manifest decides where there is one: AWS rewrites the one nearest the top with every delivery. Without a
 * manifest a delivery is told by its folder, and its age by the time in the folder's name. Throws `EXPORT_OVERLAP`
 * where neither tells which one is the newest.
 */
function chooseVersions(files, manifests) {
    const current = manifests
        .map((manifest) => ({ manifest, files: present(manifest, files) }))
        .filter((known) => known.files.length > 0);
    const newest = [...groupBy(current, ({ manifest }) => versions_monthKey(manifest)).values()].map(newestManifest);
    const listed = new Set(newest.flatMap((known) => known.files));
    const named = new Set(current.flatMap((known) => known.files));
    const places = new Set([...listed].map(placeKey));
    const covered = files.filter((file) => !listed.has(file) && (named.has(file) || places.has(placeKey(file))));
    const left = files.filter((file) => !listed.has(file) && !covered.includes(file));
    const byFolder = [...groupBy(left, placeKey).values()].map(newestFolder);
    return {
        chosen: files
            .filter((file) => listed.has(file) || byFolder.some((group) => group.chosen.includes(file)))
            .map((file) => ({ ...file, listed: listed.has(file) })),
        superseded: [
            ...covered.filter((file) => named.has(file) || file.place.version !== ''),
            ...byFolder.flatMap((group) => group.superseded),
        ],
        unlisted: covered.filter((file) => !named.has(file) && file.place.version === ''),
    };
}
function present(manifest, files) {
    const found = filesOf(manifest, files);
    const here = found.filter((file) => file !== null);
    if (here.length === 0 || here.length === manifest.keys.length)
        return here;
    throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The manifest ${JSON.stringify(manifest.name)} names ${manifest.keys.length} data files, ${manifest.keys.length - here.length} of them are not here.`, 'Copy the export again as a whole: without these files the totals would be short.');
}
function versions_monthKey({ place }) {
    return `${place.root} ${place.month ?? ''}`;
}
/** Folder and month: files of one delivery share them, and so do deliveries of one month. */
function placeKey({ location, place }) {
    return `${location} ${place.root} ${place.month ?? ''}`;
}
function newestManifest(known) {
    const depth = (path) => path.split('/').length;
    const top = Math.min(...known.map(({ manifest }) => depth(manifest.name)));
    const atTop = known.filter(({ manifest }) => depth(manifest.name) === top);
    const first = newestOf(atTop, ({ manifest }) => (atTop.length === 1 ? '' : manifest.place.version));
    if (first)
        return first;
    throw cannotTell(known.map(({ manifest }) => manifest.name));
}
function newestFolder(files) {
    const versions = [...groupBy(files, ({ place }) => place.version).entries()];
    const [only] = versions;
    if (only && versions.length === 1)
        return { chosen: only[1], superseded: [] };
    // Folders that name no month are not deliveries of one: whether they overlap is judged by their charges.
    if (files[0]?.place.month === null)
        return { chosen: files, superseded: [] };
    const newest = newestOf(versions, ([version]) => version);
    if (!newest)
        throw cannotTell(versions.map(([version]) => version || '(no folder)'));
    return { chosen: newest[1], superseded: files.filter((file) => !newest[1].includes(file)) };
}
/** The one whose folder name starts with the latest time; null where names do not tell. */
function newestOf(items, folder) {
    const [only] = items;
    if (items.length === 1 && only !== undefined)
        return only;
    const timed = items.map((item) => ({
        item,
        time: /^\d{4}-?\d{2}-?\d{2}T[\d:.-]+Z?/.exec(folder(item))?.[0] ?? null,
    }));
    if (timed.some(({ time }) => time === null))
        return null;
    const ordered = timed.sort((a, b) => ((a.time ?? '') < (b.time ?? '') ? 1 : -1));
    return ordered[0]?.time === ordered[1]?.time ? null : (ordered[0]?.item ?? null);
}
function cannotTell(names) {
    return new errors/* SpendlogError */.T('EXPORT_OVERLAP', `One month is here in ${names.length} versions and nothing tells which is the newest: ${names
        .slice(0, 3)
        .map((name) => JSON.stringify(name))
        .join(', ')}.`, 'Keep the newest version only, or copy the manifest of the export along with its files.');
}
function groupBy(items, key) {
    return Map.groupBy(items, key);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/discover.js






/** A manifest lists columns and files; beyond this it is something else. */
const MANIFEST_BYTES = 8 * 1024 * 1024;
/** Finds the files of charges at the given locations and leaves out what must not be counted, saying so. */
async function discover(locations, filesAt, maxBytes) {
    const found = [];
    const manifests = [];
    const ignored = [];
    const unreadable = [];
    for (const [index, location] of locations.entries()) {
        const files = filesAt(location);
        const listed = await files.list(location);
        const names = namesBelow(listed.map(({ name }) => name));
        for (const file of listed) {
            const shown = names.get(file.name) ?? '';
            const format = fileFormat(file.name, await files.head(file, SNIFFED_BYTES));
            if (format === 'empty')
                throw emptyFile(file);
            if (format === 'utf-16')
                throw notUtf8(file.name);
            if (format === 'misnamed')
                throw misnamed(file.name);
            if (format !== 'not-data')
                found.push(dataFile({ file, files, format, location: index, shown }));
            else if (!isManifestName(file.name))
                ignored.push(shown);
            else {
                const manifest = await readManifest(file, files);
                if (manifest)
                    manifests.push(manifest);
                else
                    unreadable.push(shown);
            }
        }
        if (!found.some((file) => file.location === index))
            throw nothingFound(location, listed.length);
    }
    const single = withoutRepeats(found);
    const { chosen, superseded, unlisted } = chooseVersions(single, manifests);
    refuseTooLarge(chosen, maxBytes);
    return {
        files: chosen,
        quality: fileQuality({
            ignored,
            unreadable,
            repeated: shownNames(found.filter((file) => !single.includes(file))),
            superseded: shownNames(superseded),
            unlisted: shownNames(unlisted),
        }),
    };
}
async function readManifest(file, files) {
    if (file.bytes > MANIFEST_BYTES)
        return null;
    return parseManifest(file.name, new TextDecoder().decode(await files.head(file, file.bytes)));
}
function shownNames(files) {
    return files.map(({ shown }) => shown);
}
/** One file reached by two locations (a folder and a glob in it) is one file. */
function withoutRepeats(files) {
    return [...new Map(files.toReversed().map((file) => [file.file.name, file])).values()].sort((a, b) => a.file.name < b.file.name ? -1 : 1);
}
function emptyFile(file) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(file.name)} is empty.`, 'Copy it again, or leave it out: an export file has at least a header line.');
}
/** A text in another encoding than exports are written in. */
function notUtf8(name) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(name)} is not written in UTF-8.`, 'Exports are in UTF-8; another tool has rewritten this one. Save it as "CSV UTF-8", or export it again.');
}
/** A file that is not what its ending says, and nothing else that could be read. */
function misnamed(name) {
    const { ending, called } = namedFormat(name) ?? { ending: '', called: 'what it says' };
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(name)} is named ${ending} but is not ${called}.`, 'It may be damaged, renamed, or an error page that was saved instead: copy or download it again.');
}
function nothingFound(location, files) {
    const others = files === 0 ? '' : files === 1 ? ' (1 other file)' : ` (${files} other files)`;
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `There is no export file at ${JSON.stringify(location)}${others}.`, 'Give a folder with CSV, CSV.gz, ZIP or Parquet files of a FOCUS export or a Cost and Usage Report.');
}
function refuseTooLarge(files, maxBytes) {
    const bytes = files.reduce((sum, { file }) => sum + file.bytes, 0);
    if (bytes <= maxBytes)
        return;
    throw new errors/* SpendlogError */.T('INPUT_TOO_LARGE', `The export is ${bytes} bytes in ${files.length} files; the limit for reading on one machine is ${maxBytes} bytes.`, 'Athena is not available yet. Read fewer months (a narrower folder or glob, e.g. one BILLING_PERIOD), or raise costs.maxLocalBytes if the machine has the disk for it.');
}
function fileQuality(left) {
    const item = (id, severity, files, message) => files.length === 0
        ? []
        : [
            {
                id,
                severity,
                count: files.length,
                subject: 'files',
                message,
                examples: files.slice(0, 3),
            },
        ];
    return [
        ...item('file-ignored', 'info', left.ignored, 'Files beside the export that hold no charges were not read.'),
        ...item('manifest-unreadable', 'warning', left.unreadable, 'A manifest could not be understood; the data files were read without it.'),
        ...item('file-named-twice', 'info', left.repeated, 'Files that several of the given paths lead to were read once.'),
        ...item('version-superseded', 'info', left.superseded, 'Older deliveries of a month were left out; only the newest counts.'),
        ...item('file-not-in-manifest', 'warning', left.unlisted, 'Data files that the manifest of their folder does not name were left out.'),
    ];
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/csv-layout.js


/** Tried in this order; the first that gives most columns is meant. */
const DELIMITERS = [',', ';', '\t', '|'];
/** Lines looked at for a header. */
const FIRST_LINES = 20;
/** Reads the header of a CSV file; null where there is none. */
async function readCsvLayout(engine, path, compression) {
    // A delimiter that no export holds gives whole lines; one thread gives the first ones.
    const rows = await engine.rows(`SELECT line FROM read_csv([${quoteText(path)}], auto_detect = false, header = false, columns = {'line': 'VARCHAR'}, delim = E'\\x01', quote = '', escape = '', strict_mode = false, parallel = false, compression = '${compression}') LIMIT ${FIRST_LINES}`);
    const lines = rows.map(({ line }) => (typeof line === 'string' ? line : ''));
    const skip = lines.findIndex((line) => line.trim() !== '');
    const header = lines[skip];
    if (header === undefined)
        return null;
    const [best] = DELIMITERS.map((delimiter) => ({ delimiter, names: fieldsOf(header, delimiter) })).sort((a, b) => b.names.length - a.names.length);
    return best
        ? {
            ...best,
            skip,
            names: distinctNames(best.names.map((name, index) => name || `column${index}`)),
            shortRows: false,
        }
        : null;
}
/** The fields of one line, quoted or not. */
function fieldsOf(line, delimiter) {
    const fields = [];
    let at = 0;
    while (at <= line.length) {
        const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(line.slice(at));
        const after = at + (quoted?.[0].length ?? 0);
        const next = line.indexOf(delimiter, after);
        const end = next === -1 ? line.length : next;
        fields.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : line.slice(at, end).trim());
        at = end + 1;
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-columns.js

/** Columns without which no figure can be had from a Cost and Usage Report, by their CUR 2.0 names. */
const CUR_REQUIRED = [
    'line_item_line_item_type',
    'line_item_usage_start_date',
    'line_item_currency_code',
    'line_item_unblended_cost',
];
const CUR_DATE_COLUMN = 'line_item_usage_start_date';
const CUR_ACCOUNT_COLUMN = 'line_item_usage_account_id';
/** Columns that are read where present. */
const READ = [
    ...CUR_REQUIRED,
    'bill_billing_entity',
    'bill_billing_period_end_date',
    'bill_billing_period_start_date',
    'bill_invoice_id',
    'bill_payer_account_id',
    'line_item_line_item_description',
    'line_item_net_unblended_cost',
    'line_item_operation',
    'line_item_product_code',
    'line_item_resource_id',
    'line_item_usage_account_id',
    'line_item_usage_amount',
    'line_item_usage_end_date',
    'line_item_usage_type',
    'pricing_lease_contract_length',
    'pricing_offering_class',
    'pricing_public_on_demand_cost',
    'pricing_purchase_option',
    'pricing_rate_code',
    'pricing_rate_id',
    'pricing_term',
    'pricing_unit',
    'reservation_amortized_upfront_cost_for_usage',
    'reservation_amortized_upfront_fee_for_billing_period',
    'reservation_effective_cost',
    'reservation_end_time',
    'reservation_net_amortized_upfront_cost_for_usage',
    'reservation_net_amortized_upfront_fee_for_billing_period',
    'reservation_net_effective_cost',
    'reservation_net_recurring_fee_for_usage',
    'reservation_net_unused_amortized_upfront_fee_for_billing_period',
    'reservation_net_unused_recurring_fee',
    'reservation_recurring_fee_for_usage',
    'reservation_reservation_a_r_n',
    'reservation_start_time',
    'reservation_unused_amortized_upfront_fee_for_billing_period',
    'reservation_unused_recurring_fee',
    'savings_plan_amortized_upfront_commitment_for_billing_period',
    'savings_plan_end_time',
    'savings_plan_net_amortized_upfront_commitment_for_billing_period',
    'savings_plan_net_recurring_commitment_for_billing_period',
    'savings_plan_net_savings_plan_effective_cost',
    'savings_plan_offering_type',
    'savings_plan_payment_option',
    'savings_plan_purchase_term',
    'savings_plan_recurring_commitment_for_billing_period',
    'savings_plan_savings_plan_a_r_n',
    'savings_plan_savings_plan_effective_cost',
    'savings_plan_start_time',
    'savings_plan_total_commitment_to_date',
    'savings_plan_used_commitment',
];
/** Columns that are read as exact amounts. */
const CUR_AMOUNTS = READ.filter((name) => /_(cost|amount|for_usage|for_billing_period|fee|commitment_to_date|used_commitment)$/.test(name));
/** Families of columns that are known and read past. */
const FAMILIES = [
    'bill_*',
    'identity_*',
    'line_item_*',
    'pricing_*',
    'product_*',
    'reservation_*',
    'savings_plan_*',
    'split_line_item_*',
    'discount_*',
    'resource_tags_*',
    'cost_category_*',
];
/** `year` and `month` are the partitions of an Athena table. */
const LEGACY_ONLY = ['product_product_name', 'product_region', 'year*', 'month*'];
const CUR2_ONLY = [
    'line_item_usage_account_name',
    'product_region_code',
    'product',
    'resource_tags',
    'cost_category',
    'tags*',
    'billing_period*',
];
function curKnownColumns(dialect) {
    return [...READ, ...FAMILIES, ...(dialect === 'CUR 2.0' ? CUR2_ONLY : LEGACY_ONLY)];
}
/** A column that only one of the two has decides; where none is there, `line_item_…` names without flat product names are CUR 2.0. */
function recogniseCur(names) {
    const keys = new Set(names.map(columnKey));
    const has = (name) => keys.has(columnKey(name));
    // One of the required columns may be missing: that is for the caller to say, with its name.
    if (CUR_REQUIRED.filter(has).length < 2)
        return null;
    if (names.some((name) => name.includes('/')))
        return 'CUR legacy';
    if (['product', 'resource_tags', 'cost_category', 'line_item_usage_account_name'].some(has)) {
        return 'CUR 2.0';
    }
    return has('product_product_name') ? 'CUR legacy' : 'CUR 2.0';
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-charges.js
/** A line whose whole meaning is its cost: on the invoice, amortised and at list alike. */
const PLAIN = {
    ownKinds: false,
    billedCost: 'cost',
    effectiveCost: 'cost',
    listCost: 'cost',
    contractedCost: 'cost',
    countsQuantity: false,
    pricing: null,
    used: false,
    commitment: null,
    counted: true,
};
/** Money that buys a commitment: on the invoice now, in effective cost over the hours it covers. */
const COMMITMENT_PAYMENT = {
    ...PLAIN,
    category: 'Purchase',
    kind: 'commitmentPurchase',
    effectiveCost: 'zero',
    listCost: 'zero',
    contractedCost: 'zero',
};
const cur_charges_COVERED = {
    ...PLAIN,
    category: 'Usage',
    kind: 'usage',
    listCost: 'onDemand',
    // The report has no column for the price after private rates and before the commitment.
    contractedCost: 'unknown',
    countsQuantity: true,
    pricing: 'Committed',
    used: true,
};
const LEFT_OUT = {
    ...PLAIN,
    category: 'Usage',
    kind: 'usage',
    billedCost: 'none',
    effectiveCost: 'none',
    listCost: 'none',
    contractedCost: 'none',
    counted: false,
};
/**
 * The rules in the order they are tried: the first whose type and condition fit is the line's.
 * The unused part of a commitment is not here; it is computed from the fee lines.
 */
const CHARGE_RULES = [
    // Pods and tasks that repeat, divided, what the instance below them already costs.
    { ...LEFT_OUT, id: 'splitCost', types: [], condition: 'splitCost' },
    {
        ...PLAIN,
        id: 'usage',
        types: ['Usage'],
        category: 'Usage',
        kind: 'usage',
        ownKinds: true,
        listCost: 'onDemand',
        countsQuantity: true,
        pricing: 'Standard',
    },
    {
        ...PLAIN,
        id: 'flatRate',
        types: ['FlatRateSubscription'],
        category: 'Usage',
        kind: 'usage',
        ownKinds: true,
        countsQuantity: true,
        pricing: 'Standard',
    },
    {
        ...cur_charges_COVERED,
        id: 'discountedUsage',
        types: ['DiscountedUsage'],
        effectiveCost: 'reservation',
        commitment: 'Reservation',
    },
    {
        ...cur_charges_COVERED,
        id: 'savingsPlanCoveredUsage',
        types: ['SavingsPlanCoveredUsage'],
        billedCost: 'zero',
        effectiveCost: 'savingsPlan',
        commitment: 'Savings Plan',
    },
    {
        ...LEFT_OUT,
        id: 'savingsPlanNegation',
        types: ['SavingsPlanNegation'],
        commitment: 'Savings Plan',
    },
    {
        ...COMMITMENT_PAYMENT,
        id: 'savingsPlanFee',
        types: ['SavingsPlanRecurringFee', 'SavingsPlanUpfrontFee'],
        commitment: 'Savings Plan',
    },
    { ...COMMITMENT_PAYMENT, id: 'reservationFee', types: ['RIFee'], commitment: 'Reservation' },
    {
        ...COMMITMENT_PAYMENT,
        id: 'reservationUpfrontFee',
        types: ['Fee'],
        condition: 'reservation',
        commitment: 'Reservation',
    },
    { ...PLAIN, id: 'fee', types: ['Fee'], category: 'Purchase', kind: 'purchase', ownKinds: true },
    {
        ...PLAIN,
        id: 'discount',
        types: [
            'EdpDiscount',
            'PrivateRateDiscount',
            'BundledDiscount',
            'RiVolumeDiscount',
            'SppDiscount',
            'Discount',
        ],
        category: 'Adjustment',
        kind: 'discount',
        listCost: 'zero',
    },
    { ...PLAIN, id: 'credit', types: ['Credit'], category: 'Credit', kind: 'credit' },
    {
        ...COMMITMENT_PAYMENT,
        id: 'commitmentRefund',
        types: ['Refund'],
        condition: 'commitmentRefund',
        kind: 'refund',
    },
    { ...PLAIN, id: 'refund', types: ['Refund'], category: 'byUsageType', kind: 'refund' },
    { ...PLAIN, id: 'tax', types: ['Tax'], category: 'Tax', kind: 'tax' },
    { ...PLAIN, id: 'other', types: [], category: 'Adjustment', kind: 'adjustment' },
];
/** Operations of split cost allocation rows. */
const SPLIT_COST_OPERATIONS = ['EKSPod-EC2', 'ECSTask-EC2'];

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-lines.js


function curLines(raw) {
    const start = raw.timestamp('line_item_usage_start_date');
    const billing = raw.timestamp('bill_billing_period_start_date');
    return {
        payer: `coalesce(${raw.text('bill_payer_account_id')}, '')`,
        month: `CAST(date_trunc('month', coalesce(${billing}, ${start})) AS DATE)`,
        currency: raw.text('line_item_currency_code'),
        type: raw.text('line_item_line_item_type'),
        rule: ruleExpression(raw),
        start,
        end: raw.timestamp('line_item_usage_end_date'),
        // A line whose start cannot be read still belongs to its bill: it is put on the bill's first day.
        day: `CAST(coalesce(${start}, ${billing}) AS DATE)`,
        savingsPlanArn: raw.text('savings_plan_savings_plan_a_r_n'),
        reservationArn: raw.text('reservation_reservation_a_r_n'),
        unblended: raw.amount('line_item_unblended_cost'),
        net: raw.amount('line_item_net_unblended_cost'),
        effective: { NET: effectiveCosts(raw, 'net_'), GROSS: effectiveCosts(raw, '') },
    };
}
/** The sum of two amounts of which one may be missing; unknown only when both are. */
function sumOfKnown(a, b) {
    return `CASE WHEN ${a} IS NULL AND ${b} IS NULL THEN NULL ELSE coalesce(${a}, 0) + coalesce(${b}, 0) END`;
}
/** `expression IN (…)` over literals. */
function isOneOf(expression, values) {
    return `${expression} IN (${quoteTexts(values)})`;
}
/** Ids of the rules with a property. */
function rulesWhere(test) {
    return CHARGE_RULES.filter(test).map((rule) => rule.id);
}
/** What `outcome` says of a line's rule, with one branch for each distinct outcome. */
function byRule(rule, outcome) {
    const groups = Map.groupBy(CHARGE_RULES, outcome);
    const branches = [...groups].map(([result, rules]) => `WHEN ${isOneOf(rule, rules.map(({ id }) => id))} THEN ${result}`);
    return `CASE ${branches.join(' ')} END`;
}
function effectiveCosts(raw, net) {
    const parts = sumOfKnown(raw.amount(`reservation_${net}amortized_upfront_cost_for_usage`), raw.amount(`reservation_${net}recurring_fee_for_usage`));
    return {
        savingsPlan: raw.amount(`savings_plan_${net}savings_plan_effective_cost`),
        // Reports from before the effective cost column have only its two parts.
        reservation: `coalesce(${raw.amount(`reservation_${net}effective_cost`)}, ${parts})`,
    };
}
function ruleExpression(raw) {
    const type = raw.text('line_item_line_item_type');
    const branches = CHARGE_RULES.flatMap((rule) => {
        const tests = [
            ...(rule.types.length > 0 ? [isOneOf(type, rule.types)] : []),
            ...(rule.condition ? [conditions(raw)[rule.condition]] : []),
        ];
        return tests.length > 0 ? [`WHEN ${tests.join(' AND ')} THEN ${quoteText(rule.id)}`] : [];
    });
    return `CASE ${branches.join(' ')} ELSE 'other' END`;
}
function conditions(raw) {
    const reservation = `${raw.text('reservation_reservation_a_r_n')} IS NOT NULL`;
    const product = raw.text('line_item_product_code');
    const description = raw.text('line_item_line_item_description');
    const plan = `(${product} LIKE '%SavingsPlans' AND ${description} LIKE 'Refund for one-time fee%')`;
    return {
        splitCost: isOneOf(raw.text('line_item_operation'), SPLIT_COST_OPERATIONS),
        reservation,
        // A missing column makes one side NULL; the other still decides.
        commitmentRefund: `(${reservation} OR coalesce(${plan}, false))`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-mode.js

/**
 * The discount mode of one payer and billing month (ADR 0004): NET only where the net columns are filled
 * and account for the whole month. Decided once for all its lines: a line that fell back on its own would bring a
 * discount in twice, in its net cost and as a discount line.
 */
function discountMode(facts) {
    const filled = facts.some((one) => (0,decimal/* compareDecimal */.FF)(one.netMagnitude, decimal/* ZERO */.f2) > 0);
    return filled && facts.every(netIsComplete) ? 'NET' : 'GROSS';
}
/** Whether the net columns add up to the unblended ones, so that they can stand for the month. */
function netIsComplete(facts) {
    const difference = (0,decimal/* subtractDecimal */.y8)(facts.net, facts.unblended);
    return isWithinTolerance(difference, facts.unblended) && facts.coveredWithoutNet === 0;
}
const CENT = (0,decimal/* decimal */._)('0.01');
const MILLIONTH = (0,decimal/* decimal */._)('0.000001');
/** Rounding that an exact total may carry: a cent, or a millionth of the total. */
function isWithinTolerance(difference, total) {
    const allowed = (0,decimal/* multiplyDecimal */.Yd)(magnitude(total), MILLIONTH);
    const limit = (0,decimal/* compareDecimal */.FF)(allowed, CENT) > 0 ? allowed : CENT;
    return (0,decimal/* compareDecimal */.FF)(magnitude(difference), limit) <= 0;
}
function magnitude(value) {
    return value.units < 0n ? (0,decimal/* negateDecimal */.On)(value) : value;
}
function sumDecimals(values) {
    let total = decimal/* ZERO */.f2;
    for (const value of values)
        total = (0,decimal/* addDecimal */.vE)(total, value);
    return total;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-values.js
/** A text of an engine row; '' where it is NULL. */
function cur_values_textOf(row, column) {
    return nullableText(row, column) ?? '';
}
function nullableText(row, column) {
    const value = row[column] ?? null;
    if (value === null || typeof value === 'string')
        return value;
    throw new TypeError(`${column} is not text`);
}
/** A DECIMAL of an engine row. */
function amountOf(row, column) {
    const value = row[column] ?? null;
    if (value === null)
        return null;
    if (typeof value === 'object' && 'units' in value)
        return value;
    throw new TypeError(`${column} is not an exact amount`);
}
/** A count of an engine row. */
function cur_values_countOf(row, column) {
    const value = row[column];
    if (typeof value === 'bigint' || typeof value === 'number')
        return Number(value);
    throw new TypeError(`${column} is not a count`);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-census.js





/** Throws `EXPORT_UNREADABLE` where a line belongs to no month. */
async function takeCensus(engine, raw) {
    const census = (await engine.rows(censusQuery(raw))).map(toEntry);
    const undated = census.filter(({ month }) => month === '').reduce((total, { rows }) => total + rows, 0);
    if (undated > 0)
        throw cur_census_withoutDate(undated);
    return census;
}
function cur_census_withoutDate(lines) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The report has lines (${lines}) with neither a billing period nor a usage start that can be read.`, 'Look at the date columns: AWS writes 2026-06-01T00:00:00Z; another tool may have rewritten them.');
}
function payerMonths(census) {
    const throughs = new Map();
    for (const { payer, through } of census) {
        if (through !== null && through > (throughs.get(payer) ?? ''))
            throughs.set(payer, through);
    }
    const groups = Map.groupBy(census, ({ payer, month }) => cur_census_monthKey(payer, month));
    return [...groups.values()].flatMap((entries) => {
        const first = entries[0];
        return first ? [payerMonth(first, entries, throughs.get(first.payer) ?? null)] : [];
    });
}
function cur_census_monthKey(payer, month) {
    return `${month} ${payer}`;
}
function payerMonth({ payer, month }, entries, through) {
    const invoiced = entries.every(({ rowsWithoutInvoice }) => rowsWithoutInvoice === 0);
    const elapsed = through !== null && Date.parse(through) >= nextMonth(month);
    return {
        payer,
        month,
        mode: discountMode(byCurrency(entries).map(({ facts }) => facts)),
        closed: invoiced || elapsed,
        through,
        entries,
    };
}
/** The instant a billing month ends, in milliseconds. */
function nextMonth(month) {
    const start = new Date(`${month}T00:00:00Z`);
    return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
}
/** The facts that decide a mode, one entry per currency. Split cost rows repeat the cost of others and are not in them. */
function byCurrency(entries) {
    const counted = entries.filter(({ rule }) => rule !== 'splitCost');
    return [...Map.groupBy(counted, ({ currency }) => currency)].map(([currency, group]) => ({
        currency,
        facts: {
            unblended: sumDecimals(group.map(({ unblended }) => unblended)),
            net: sumDecimals(group.map(({ net }) => net)),
            netMagnitude: sumDecimals(group.map(({ netMagnitude }) => netMagnitude)),
            coveredWithoutNet: group.reduce((total, { coveredWithoutNet }) => total + coveredWithoutNet, 0),
        },
    }));
}
function censusQuery(raw) {
    const lines = curLines(raw);
    const { NET, GROSS } = lines.effective;
    const misses = (gross, net) => `(coalesce(${gross}, 0) <> 0 AND coalesce(${net}, 0) = 0)`;
    const usage = isOneOf(lines.rule, rulesWhere((rule) => rule.countsQuantity));
    return `SELECT ${lines.payer} AS payer, CAST(${lines.month} AS VARCHAR) AS month, ${lines.currency} AS currency,
  ${lines.rule} AS rule, ${lines.type} AS type, count(*) AS lines,
  count(*) FILTER (${raw.text('bill_invoice_id')} IS NULL) AS withoutInvoice,
  sum(${lines.unblended}) AS unblended, sum(${lines.net}) AS net, sum(abs(${lines.net})) AS netMagnitude,
  count(*) FILTER (CASE ${lines.rule}
    WHEN 'savingsPlanCoveredUsage' THEN ${misses(GROSS.savingsPlan, NET.savingsPlan)}
    WHEN 'discountedUsage' THEN ${misses(GROSS.reservation, NET.reservation)} END) AS coveredWithoutNet,
  count(*) FILTER (CAST(${raw.timestamp('bill_billing_period_end_date')} AS TIME) <> TIME '00:00:00') AS oddPeriodEnds,
  strftime(max(${lines.end}) FILTER (${usage} AND ${lines.end} - ${lines.start} <= INTERVAL 1 DAY), '%Y-%m-%dT%H:%M:%SZ') AS through
FROM ${raw.relation} AS raw GROUP BY ALL ORDER BY ALL`;
}
function toEntry(row) {
    return {
        payer: cur_values_textOf(row, 'payer'),
        month: cur_values_textOf(row, 'month'),
        currency: cur_values_textOf(row, 'currency'),
        rule: cur_values_textOf(row, 'rule'),
        type: cur_values_textOf(row, 'type'),
        rows: cur_values_countOf(row, 'lines'),
        rowsWithoutInvoice: cur_values_countOf(row, 'withoutInvoice'),
        unblended: amountOf(row, 'unblended') ?? decimal/* ZERO */.f2,
        net: amountOf(row, 'net') ?? decimal/* ZERO */.f2,
        netMagnitude: amountOf(row, 'netMagnitude') ?? decimal/* ZERO */.f2,
        coveredWithoutNet: cur_values_countOf(row, 'coveredWithoutNet'),
        oddPeriodEnds: cur_values_countOf(row, 'oddPeriodEnds'),
        through: nullableText(row, 'through'),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-commitment-sql.js


/** What a commitment's month is known by. */
const COMMITMENT_KEYS = ['payer', 'month', 'currency', 'kind', 'arn'];
/** What the computed charges take over from the fee lines. */
const FEE_ATTRIBUTES = [
    'billingAccountId',
    'subAccountId',
    'subAccountName',
    'billingCurrency',
    'providerName',
    'invoiceId',
    'serviceName',
    'serviceCategory',
    'regionId',
    'lineItemType',
    'chargeDescription',
    'usageType',
    'operation',
    'commitmentDiscountId',
    'commitmentDiscountType',
    'commitmentDiscountName',
    'commitmentStart',
    'commitmentEnd',
    'billingMonth',
];
/** One row for each commitment and month, with the figures of its fee lines. */
function feeQuery(raw, select) {
    const lines = curLines(raw);
    const attributes = FEE_ATTRIBUTES.map((name) => `min(${select[name]}) AS ${name}`);
    const group = groupColumns(raw);
    const term = { start: raw.timestamp('reservation_start_time'), end: raw.timestamp('reservation_end_time') };
    return `SELECT row_number() OVER (ORDER BY ${group.join(', ')}) AS id, ${groupList(raw)}, ${attributes.join(', ')},
  ${instantOf(`min(${lines.start})`)} AS lineStart, ${instantOf(`max(${lines.end})`)} AS lineEnd,
  ${instantOf(`min(${term.start})`)} AS termStart, ${instantOf(`max(${term.end})`)} AS termEnd,
  ${feeAmounts(raw, 'net_', `coalesce(${lines.net}, 0)`)}, ${feeAmounts(raw, '', lines.unblended)}
FROM ${raw.relation} AS raw
WHERE ${lines.rule} IN ('savingsPlanFee', 'reservationFee') AND ${lines.type} <> 'SavingsPlanUpfrontFee'
GROUP BY ${group.join(', ')}`;
}
/** Every line of a Savings Plan repeats its month's commitment; a reservation's lines each have their own part. */
function feeAmounts(raw, net, cost) {
    const plan = (name) => raw.amount(`savings_plan_${net}${name}_commitment_for_billing_period`);
    const reservation = (name) => raw.amount(`reservation_${net}${name}`);
    const unused = sumOfKnown(reservation('unused_amortized_upfront_fee_for_billing_period'), reservation('unused_recurring_fee'));
    return `max(${plan('recurring')}) AS ${net}recurring, max(${plan('amortized_upfront')}) AS ${net}upfront,
  sum(${cost}) AS ${net}fee, sum(${reservation('amortized_upfront_fee_for_billing_period')}) AS ${net}amortized,
  sum(${unused}) AS ${net}unused`;
}
/** One row for each commitment and day, with what was covered and what was not used. */
function dayQuery(raw, months) {
    const lines = curLines(raw);
    const used = (mode) => `CASE ${lines.rule} WHEN 'discountedUsage' THEN ${lines.effective[mode].reservation} WHEN 'savingsPlanCoveredUsage' THEN ${lines.effective[mode].savingsPlan} END`;
    const unused = `${raw.amount('savings_plan_total_commitment_to_date')} - ${raw.amount('savings_plan_used_commitment')}`;
    const fee = `${lines.type} = 'SavingsPlanRecurringFee'`;
    return `SELECT ${groupList(raw)}, CAST(${lines.day} AS VARCHAR) AS day,
  sum(${used('NET')}) AS net_used, sum(${used('GROSS')}) AS used,
  sum(greatest(${unused}, 0)) FILTER (${fee} AND ${unused} IS NOT NULL) AS unused,
  count(*) FILTER ((${fee} AND ${unused} IS NULL) OR (${lines.rule} <> 'savingsPlanFee' AND ${used('GROSS')} IS NULL)) AS unknown
FROM ${raw.relation} AS raw
WHERE (${lines.rule} IN ('discountedUsage', 'savingsPlanCoveredUsage') OR (${lines.rule} = 'savingsPlanFee' AND ${fee}))${stillToCome(raw, months)}
GROUP BY ALL ORDER BY ALL`;
}
/** Fee lines of an open month reach ahead of the usage they could cover. */
function stillToCome(raw, months) {
    const { payer, month, start } = curLines(raw);
    const tests = months.flatMap((one) => one.closed || one.through === null
        ? []
        : [
            ` AND NOT (${payer} = ${quoteText(one.payer)} AND ${month} = DATE ${quoteText(one.month)} AND ${start} >= CAST(${quoteText(one.through)} AS TIMESTAMP))`,
        ]);
    return tests.join('');
}
function groupColumns(raw) {
    const { payer, month, currency, rule, savingsPlanArn, reservationArn } = curLines(raw);
    const kind = `CASE WHEN ${rule} IN ('reservationFee', 'discountedUsage') THEN 'Reservation' ELSE 'Savings Plan' END`;
    const arn = `coalesce(CASE WHEN ${rule} IN ('reservationFee', 'discountedUsage') THEN ${reservationArn} ELSE ${savingsPlanArn} END, '')`;
    return [payer, `CAST(${month} AS VARCHAR)`, currency, kind, arn];
}
function groupList(raw) {
    return groupColumns(raw)
        .map((expression, index) => `${expression} AS ${COMMITMENT_KEYS[index]}`)
        .join(', ');
}
function instantOf(timestamp) {
    return `strftime(${timestamp}, '%Y-%m-%dT%H:%M:%SZ')`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-commitment-facts.js





/** One row for each commitment and month with a fee line, with what its computed charges say of themselves. */
const FEE_TABLE = 'cur_commitment_fees';
async function readFees(engine, raw, select) {
    await engine.run(`CREATE OR REPLACE TABLE ${FEE_TABLE} AS ${feeQuery(raw, select)}`);
    const rows = await engine.rows(`SELECT * EXCLUDE (${FEE_ATTRIBUTES.join(', ')}) FROM ${FEE_TABLE} ORDER BY id`);
    return rows.map(toFee);
}
/** What was covered and what was not used, by commitment and day; hours of open months that are still to come are left out. */
async function readCommitmentDays(engine, raw, months) {
    return (await engine.rows(dayQuery(raw, months))).map(toDay);
}
function toFee(row) {
    return {
        id: cur_values_countOf(row, 'id'),
        key: commitmentKey(row),
        kind: cur_values_textOf(row, 'kind') === 'Reservation' ? 'Reservation' : 'Savings Plan',
        monthKey: cur_census_monthKey(cur_values_textOf(row, 'payer'), cur_values_textOf(row, 'month')),
        currency: cur_values_textOf(row, 'currency'),
        lines: { start: instant(row, 'lineStart'), end: instant(row, 'lineEnd') },
        term: { start: instant(row, 'termStart'), end: instant(row, 'termEnd') },
        NET: toAmounts(row, 'net_'),
        GROSS: toAmounts(row, ''),
    };
}
function toAmounts(row, net) {
    return {
        recurring: amountOf(row, `${net}recurring`),
        upfront: amountOf(row, `${net}upfront`),
        fee: amountOf(row, `${net}fee`),
        amortizedUpfront: amountOf(row, `${net}amortized`),
        unused: amountOf(row, `${net}unused`),
    };
}
function toDay(row) {
    return {
        key: commitmentKey(row),
        day: (0,core_period/* day */.vd)(cur_values_textOf(row, 'day')),
        used: { NET: amountOf(row, 'net_used'), GROSS: amountOf(row, 'used') },
        unused: amountOf(row, 'unused') ?? decimal/* ZERO */.f2,
        unknown: cur_values_countOf(row, 'unknown'),
    };
}
function commitmentKey(row) {
    return JSON.stringify(COMMITMENT_KEYS.map((name) => cur_values_textOf(row, name)));
}
function instant(row, column) {
    const text = nullableText(row, column);
    return text === null ? null : Date.parse(text);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/reservation-days.js




const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/**
 * The unused part of a reservation, which AWS bills as one line a month, on the days it was not used:
 * in proportion to `max(0, fee × hours of the day ÷ hours of the period − used that day)`. The days add up to
 * {@link unusedToDate} exactly.
 */
function unusedReservationByDay(month, scale) {
    const hours = hoursByDay(month.start, Math.min(month.end, month.through ?? month.end));
    const total = unusedToDate(month, scale);
    if (total.units === 0n || hours.length === 0)
        return [];
    const amount = { amount: total, currency: month.currency };
    const idle = hours.map((one) => idleWeight(month, one));
    // Every day fully used, and still something unused: it can only be spread by the hour.
    const shares = (0,money/* splitMoney */.XZ)(amount, idle, scale) ?? (0,money/* splitMoney */.XZ)(amount, hours.map(hourWeight), scale) ?? [];
    return hours.flatMap(({ day }, index) => {
        const share = shares[index];
        return share && share.amount.units !== 0n ? [{ day, amount: share }] : [];
    });
}
/**
 * A closed month: as its fee line says. An open one: the fee of the hours that have passed minus what was used in them,
 * since the line starts at the whole month's fee and shrinks with use. Rounded once, from 34 digits to `scale`.
 */
function unusedToDate(month, scale) {
    if (month.through === null)
        return (0,decimal/* roundDecimal */.QQ)(month.unused, scale);
    const period = wholeHours(month.end - month.start);
    const elapsed = wholeHours(Math.min(month.end, month.through) - month.start);
    const used = sumDecimals(month.usedByDay.values());
    // fee × elapsed ÷ period − used, over one division.
    const left = (0,decimal/* subtractDecimal */.y8)((0,decimal/* multiplyDecimal */.Yd)(month.fee, (0,decimal/* decimalFromInteger */.c8)(Math.max(0, elapsed))), (0,decimal/* multiplyDecimal */.Yd)(used, (0,decimal/* decimalFromInteger */.c8)(period)));
    return left.units > 0n
        ? (0,decimal/* roundDecimal */.QQ)((0,decimal/* divideDecimal */.rE)(left, (0,decimal/* decimalFromInteger */.c8)(period)) ?? decimal/* ZERO */.f2, scale)
        : decimal/* ZERO */.f2;
}
function hoursByDay(start, end) {
    const days = [];
    for (let at = (0,core_period/* dayToMs */.Iv)((0,core_period/* dayFromMs */.t8)(start)); at < end; at += DAY_MS) {
        const hours = wholeHours(Math.min(end, at + DAY_MS) - Math.max(start, at));
        days.push({ day: (0,core_period/* dayFromMs */.t8)(at), hours });
    }
    return days;
}
/** `fee × hours − used × hours of the period`, at least 0: the day's unused fee times a constant, without a division. */
function idleWeight(month, { day, hours }) {
    const paid = (0,decimal/* multiplyDecimal */.Yd)(month.fee, (0,decimal/* decimalFromInteger */.c8)(hours));
    const period = (0,decimal/* decimalFromInteger */.c8)(wholeHours(month.end - month.start));
    const left = (0,decimal/* subtractDecimal */.y8)(paid, (0,decimal/* multiplyDecimal */.Yd)(month.usedByDay.get(day) ?? decimal/* ZERO */.f2, period));
    return left.units > 0n ? left : decimal/* ZERO */.f2;
}
function hourWeight({ hours }) {
    return (0,decimal/* decimalFromInteger */.c8)(hours);
}
/** Reports bill whole hours; some write the end of a period as its last second. */
function wholeHours(milliseconds) {
    return Math.round(milliseconds / HOUR_MS);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/savings-plan-days.js



/**
 * Unused commitment by day, at the discounted price in NET mode: the fee lines have no net twin of their unused part,
 * so it takes the discount of the whole commitment, `r = net ÷ gross`. Rounded once, from 34 digits to `scale`, for
 * the month; the days add up to it. Null where the discount cannot be known.
 */
function unusedSavingsPlanByDay(month, scale) {
    const days = [...month.unusedByDay];
    const total = discounted(sumDecimals(month.unusedByDay.values()), month);
    if (total === null)
        return null;
    const amount = { amount: (0,decimal/* roundDecimal */.QQ)(total, scale), currency: month.currency };
    const shares = (0,money/* splitMoney */.XZ)(amount, days.map(([, unused]) => unused), scale) ?? [];
    return days.flatMap(([day], index) => {
        const share = shares[index];
        return share && share.amount.units !== 0n ? [{ day, amount: share }] : [];
    });
}
/** `null` where neither part of the commitment is told. */
function commitmentOfMonth({ recurring, upfront }) {
    return recurring === null && upfront === null ? null : (0,decimal/* addDecimal */.vE)(recurring ?? decimal/* ZERO */.f2, upfront ?? decimal/* ZERO */.f2);
}
function discounted(unused, { gross, net }) {
    if (net === null || unused.units === 0n)
        return unused;
    const before = commitmentOfMonth(gross) ?? decimal/* ZERO */.f2;
    if (before.units === 0n)
        return unused;
    const after = commitmentOfMonth(net);
    return after === null ? null : (0,decimal/* divideDecimal */.rE)((0,decimal/* multiplyDecimal */.Yd)(unused, after), before);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-commitments.js








function commitmentUse(fee, month, days, scale) {
    let used = decimal/* ZERO */.f2;
    for (const one of days)
        used = (0,decimal/* addDecimal */.vE)(used, one.used[month.mode] ?? decimal/* ZERO */.f2);
    const unused = fee.kind === 'Reservation' ? reservationDays : savingsPlanDays;
    return { fee, month, used, unusedByDay: unused(fee, month, days, scale), cost: costOf(fee, month.mode) };
}
/** Writes the unused parts as charges, and returns the table's name; null where there are none. */
async function writeUnusedCommitments(engine, uses, scale) {
    const values = uses.flatMap((use) => use.unusedByDay === null
        ? [dayValues(use, use.month.month, 'NULL')]
        : use.unusedByDay.map(({ day, amount }) => dayValues(use, day, (0,decimal/* formatDecimal */.zJ)(amount.amount))));
    if (values.length === 0)
        return null;
    await engine.run(`CREATE OR REPLACE TABLE ${DAY_TABLE} (id BIGINT, day DATE, until TIMESTAMP, amount DECIMAL(38, ${scale}))`);
    for (let at = 0; at < values.length; at += ROWS_A_STATEMENT) {
        const some = values.slice(at, at + ROWS_A_STATEMENT);
        await engine.run(`INSERT INTO ${DAY_TABLE} VALUES ${some.join(', ')}`);
    }
    await engine.run(`CREATE OR REPLACE TABLE ${UNUSED_TABLE} AS ${chargesQuery(scale)}`);
    return UNUSED_TABLE;
}
const DAY_TABLE = 'cur_unused_days';
const UNUSED_TABLE = 'cur_unused_commitments';
const ROWS_A_STATEMENT = 500;
/** The last day of an open month ends where its usage does, so that it does not look complete. */
function dayValues({ fee, month }, day, amount) {
    const end = `CAST(DATE ${quoteText(day)} + 1 AS TIMESTAMP)`;
    const until = month.closed || month.through === null
        ? end
        : `least(${end}, CAST(${quoteText(month.through)} AS TIMESTAMP))`;
    return `(${fee.id}, DATE ${quoteText(day)}, ${until}, ${amount})`;
}
function chargesQuery(scale) {
    const columns = Object.entries(CHARGE_COLUMNS).map(([name, type]) => {
        const sqlType = type === 'DECIMAL' ? `DECIMAL(38, ${scale})` : type;
        return `CAST(${COMPUTED[name] ?? (isAttribute(name) ? `${FEE_TABLE}.${name}` : 'NULL')} AS ${sqlType}) AS ${name}`;
    });
    return `SELECT ${columns.join(', ')} FROM ${FEE_TABLE} JOIN ${DAY_TABLE} USING (id) ORDER BY id, day`;
}
/** What the charge of an unused commitment has of its own. */
const COMPUTED = {
    chargeCategory: "'Usage'",
    chargeKind: "'unusedCommitment'",
    pricingCategory: "'Committed'",
    commitmentDiscountStatus: "'Unused'",
    day: `${DAY_TABLE}.day`,
    chargePeriodStart: `${DAY_TABLE}.day`,
    chargePeriodEnd: `${DAY_TABLE}.until`,
    billedCost: '0',
    effectiveCost: `${DAY_TABLE}.amount`,
    listCost: '0',
    contractedCost: '0',
    counted: 'true',
};
function isAttribute(name) {
    return FEE_ATTRIBUTES.some((attribute) => attribute === name);
}
function reservationDays(fee, month, days, scale) {
    const cost = costOf(fee, month.mode);
    const through = month.closed ? null : month.through;
    const unused = fee[month.mode].unused;
    const isKnown = month.closed ? unused !== null : through !== null && days.every((one) => one.unknown === 0);
    if (cost === null || !isKnown)
        return null;
    return unusedReservationByDay({
        currency: fee.currency,
        fee: cost,
        ...paidHours(fee, month),
        through: through === null ? null : Date.parse(through),
        unused: unused ?? decimal/* ZERO */.f2,
        usedByDay: new Map(days.map((one) => [one.day, one.used[month.mode] ?? decimal/* ZERO */.f2])),
    }, scale);
}
/** The hours of the fee line, from the first to the last of the reservation's term in them; the month where that leaves none. */
function paidHours({ lines, term }, month) {
    const whole = { start: Date.parse(month.month), end: nextMonth(month.month) };
    const start = Math.max(lines.start ?? whole.start, term.start ?? Number.NEGATIVE_INFINITY);
    const end = Math.min(lines.end ?? whole.end, term.end ?? Number.POSITIVE_INFINITY);
    return start < end ? { start, end } : whole;
}
function savingsPlanDays(fee, month, days, scale) {
    if (days.some(({ unknown }) => unknown > 0))
        return null;
    if (!month.closed && month.through === null)
        return null;
    const unused = days.filter((one) => (0,decimal/* compareDecimal */.FF)(one.unused, decimal/* ZERO */.f2) > 0);
    return unusedSavingsPlanByDay({
        currency: fee.currency,
        unusedByDay: new Map(unused.map((one) => [one.day, one.unused])),
        gross: fee.GROSS,
        net: month.mode === 'NET' ? fee.NET : null,
    }, scale);
}
function costOf(fee, mode) {
    const amounts = fee[mode];
    if (fee.kind === 'Savings Plan')
        return commitmentOfMonth(amounts);
    return amounts.fee === null ? null : (0,decimal/* addDecimal */.vE)(amounts.fee, amounts.amortizedUpfront ?? decimal/* ZERO */.f2);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-costs.js


/** Digits a day's part of a commitment needs at least. */
const LEAST_SCALE = 9;
/**
 * Brings all costs to the finest scale among them (ADR 0003). Where two scales meet in one expression, the engine
 * keeps whole digits and gives up digits after the point.
 */
async function withCommonScale(engine, raw) {
    const costs = CUR_AMOUNTS.filter((name) => name !== cur_costs_USAGE && raw.find(name) !== null);
    const list = costs.map((name, index) => `${raw.amount(name)} AS c${index}`);
    const described = await engine.rows(`DESCRIBE SELECT ${list.join(', ')} FROM ${raw.relation} AS raw`);
    const scale = Math.max(LEAST_SCALE, ...described.map((row) => scaleOf(cur_values_textOf(row, 'column_type'))));
    const amount = (name) => name === cur_costs_USAGE ? raw.amount(name) : `CAST(${raw.amount(name)} AS DECIMAL(38, ${scale}))`;
    return { raw: { ...raw, amount }, scale };
}
/** A quantity, not a cost: it meets none of them. */
const cur_costs_USAGE = 'line_item_usage_amount';
function scaleOf(type) {
    return Number(/^DECIMAL\(\d+,\s*(\d+)\)$/.exec(type)?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-invariants.js






/** Σ covered + Σ negation = 0 by payer, day, plan, usage type and operation; told by payer, month and currency (I1). */
async function checkNegations(engine, raw) {
    return (await engine.rows(negationQuery(raw))).map((row) => ({
        group: cur_invariants_groupOf(row),
        groups: cur_values_countOf(row, 'checks'),
        violations: cur_values_countOf(row, 'violations'),
        residual: { amount: amountOf(row, 'residual') ?? decimal/* ZERO */.f2, currency: cur_values_textOf(row, 'currency') },
        rows: cur_values_countOf(row, 'lines'),
    }));
}
/** Σ billedCost = Σ unblended by payer, month and currency, apart from covered usage without its negation (I3). */
async function checkBilled(engine, raw, source) {
    const residuals = new Map(source.negations.map(({ group, residual }) => [group, residual.amount]));
    return (await engine.rows(billedQuery(raw, source.select, source.joins))).map((row) => {
        const unblended = amountOf(row, 'unblended') ?? decimal/* ZERO */.f2;
        const expected = (0,decimal/* subtractDecimal */.y8)(unblended, residuals.get(cur_invariants_groupOf(row)) ?? decimal/* ZERO */.f2);
        const residual = (0,decimal/* subtractDecimal */.y8)(amountOf(row, 'billed') ?? decimal/* ZERO */.f2, expected);
        const amount = { amount: residual, currency: cur_values_textOf(row, 'currency') };
        return checkOf(cur_invariants_groupOf(row), amount, isWithinTolerance(residual, unblended));
    });
}
/** Σ net = Σ unblended in each payer's month with net costs (I2). */
function checkNet(months) {
    return months.flatMap(({ payer, month, entries }) => byCurrency(entries)
        .filter(({ facts }) => facts.netMagnitude.units !== 0n)
        .map(({ currency, facts }) => {
        const residual = { amount: (0,decimal/* subtractDecimal */.y8)(facts.net, facts.unblended), currency };
        return checkOf(`${cur_census_monthKey(payer, month)} ${currency}`, residual, netIsComplete(facts));
    }));
}
/** Used and unused effective cost of a commitment in a closed month = its recurring and amortised upfront cost (I4). */
function checkCommitments(uses) {
    return uses.flatMap(({ fee, month, used, unusedByDay, cost }) => {
        if (!month.closed || unusedByDay === null || cost === null)
            return [];
        const unused = sumDecimals(unusedByDay.map(({ amount }) => amount.amount));
        const residual = (0,decimal/* subtractDecimal */.y8)((0,decimal/* addDecimal */.vE)(used, unused), cost);
        const amount = { amount: residual, currency: fee.currency };
        return [checkOf(fee.key, amount, isWithinTolerance(residual, cost))];
    });
}
/** The outcome over all groups, or why there was nothing to check. */
function invariantOf(id, checks, texts) {
    const violations = checks.reduce((total, check) => total + check.violations, 0);
    return {
        id,
        outcome: checks.length === 0 ? 'not-applicable' : violations > 0 ? 'violated' : 'holds',
        message: checks.length === 0 ? texts.nothing : texts.compared,
        checked: checks.reduce((total, check) => total + check.groups, 0),
        violations,
        residuals: sumByCurrency(checks.map(({ residual }) => residual)),
    };
}
function sumByCurrency(amounts) {
    const groups = Map.groupBy(amounts, ({ currency }) => currency);
    return [...groups].sort().map(([currency, group]) => (0,money/* sumMoney */.M9)(group, currency));
}
function checkOf(group, residual, holds) {
    return { group, groups: 1, violations: holds ? 0 : 1, residual, rows: 0 };
}
function cur_invariants_groupOf(row) {
    return `${cur_census_monthKey(cur_values_textOf(row, 'payer'), cur_values_textOf(row, 'month'))} ${cur_values_textOf(row, 'currency')}`;
}
function negationQuery(raw) {
    const lines = curLines(raw);
    const usageType = raw.text('line_item_usage_type');
    const operation = raw.text('line_item_operation');
    return `SELECT payer, month, currency, count(*) AS checks, sum(residual) AS residual,
  count(*) FILTER (abs(residual) > 0.000001) AS violations,
  coalesce(sum(covered) FILTER (abs(residual) > 0.000001), 0)::BIGINT AS lines
FROM (SELECT ${lines.payer} AS payer, CAST(${lines.month} AS VARCHAR) AS month, ${lines.currency} AS currency,
    ${lines.day} AS day, ${lines.savingsPlanArn} AS plan, ${usageType} AS usage_type, ${operation} AS operation,
    coalesce(sum(${lines.unblended}), 0) AS residual, count(*) FILTER (${lines.rule} = 'savingsPlanCoveredUsage') AS covered
  FROM ${raw.relation} AS raw WHERE ${lines.rule} IN ('savingsPlanCoveredUsage', 'savingsPlanNegation') GROUP BY ALL)
GROUP BY payer, month, currency ORDER BY ALL`;
}
function billedQuery(raw, select, joins) {
    const lines = curLines(raw);
    return `SELECT ${lines.payer} AS payer, CAST(${lines.month} AS VARCHAR) AS month, ${lines.currency} AS currency,
  sum(${select.billedCost}) FILTER (${select.counted}) AS billed,
  sum(${lines.unblended}) FILTER (${lines.rule} <> 'splitCost') AS unblended
FROM ${raw.relation} AS raw ${joins} GROUP BY ALL ORDER BY ALL`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-quality.js

function curInvariants(checks) {
    return [
        invariantOf('I1', checks.negations, {
            compared: 'Usage covered by a Savings Plan and its negation cancel out, by payer, day, plan, usage type and operation.',
            nothing: 'The report has no usage covered by a Savings Plan.',
        }),
        invariantOf('I2', checks.net, {
            compared: 'Net unblended costs add up to the unblended costs, by payer and month.',
            nothing: 'The report has no net costs.',
        }),
        invariantOf('I3', checks.billed, {
            compared: 'Billed costs add up to the unblended costs, apart from covered usage without negation, by payer and month.',
            nothing: 'The report has no lines.',
        }),
        invariantOf('I4', checks.commitments, {
            compared: 'Used and unused cost of each commitment add up to its recurring and amortised upfront cost, in closed months.',
            nothing: 'The report has no commitment fee in a closed month whose parts are all told.',
        }),
    ];
}
function curQuality(facts) {
    const lines = facts.months.flatMap(({ entries }) => entries);
    return [
        ...violationItems(facts.checks),
        ...lineItems(lines),
        ...unknownUnused(facts.uses),
        ...mergedHeaders(facts.raw.names),
    ].filter(({ count }) => count > 0);
}
function violationItems(checks) {
    const negations = violated(checks.negations);
    return [
        {
            id: 'covered-usage-without-negation',
            severity: 'warning',
            count: negations.reduce((total, { rows }) => total + rows, 0),
            subject: 'SavingsPlanCoveredUsage',
            message: 'Usage covered by a Savings Plan is not cancelled by its negation; it counts with its effective cost and is not billed.',
            amounts: sumByCurrency(negations.map(({ residual }) => residual)),
        },
        violationItem(checks.net, {
            id: 'net-costs-incomplete',
            severity: 'warning',
            subject: 'line_item_net_unblended_cost',
            message: 'Net costs do not account for the whole month of a payer, so its gross costs and discount lines are used.',
        }),
        violationItem(checks.billed, {
            id: 'billed-cost-unreconciled',
            severity: 'error',
            subject: 'line_item_unblended_cost',
            message: 'Billed costs of a payer and month do not add up to its unblended costs.',
        }),
        violationItem(checks.commitments, {
            id: 'commitment-cost-unreconciled',
            severity: 'warning',
            subject: 'commitmentDiscountId',
            message: 'Used and unused cost of a commitment do not add up to what it cost in the month.',
        }),
    ];
}
function violationItem(checks, text) {
    const violations = violated(checks);
    return {
        ...text,
        count: violations.length,
        amounts: sumByCurrency(violations.map(({ residual }) => residual)),
    };
}
function violated(checks) {
    return checks.filter(({ violations }) => violations > 0);
}
function lineItems(lines) {
    const other = lines.filter(({ rule }) => rule === 'other');
    const split = lines.filter(({ rule }) => rule === 'splitCost');
    return [
        {
            id: 'unknown-line-item-type',
            severity: 'warning',
            count: rowsOf(other),
            subject: 'line_item_line_item_type',
            message: 'Lines of a type this version does not know count as adjustments, with their cost as it stands.',
            amounts: sumByCurrency(other.map(({ unblended, currency }) => ({ amount: unblended, currency }))),
            examples: [...new Set(other.map(({ type }) => type))].sort().slice(0, 3),
        },
        {
            id: 'split-cost-rows-left-out',
            severity: 'info',
            count: rowsOf(split),
            subject: 'line_item_operation',
            message: 'Split cost allocation rows repeat the cost of the instances below them and are in no total.',
        },
        {
            id: 'billing-period-end-inclusive',
            severity: 'info',
            count: lines.reduce((total, { oddPeriodEnds }) => total + oddPeriodEnds, 0),
            subject: 'bill_billing_period_end_date',
            message: 'The billing period does not end at midnight; its month is taken from its start.',
        },
    ];
}
function unknownUnused(uses) {
    return [
        {
            id: 'unused-commitment-unknown',
            severity: 'warning',
            count: uses.filter(({ unusedByDay }) => unusedByDay === null).length,
            subject: 'commitmentDiscountId',
            message: 'The report does not tell how much of a commitment was not used in a month; its cost is unknown.',
        },
    ];
}
/** Two headers that became one, e.g. `pricing/OfferingClasspricing/PurchaseOption`: neither can be read. */
function mergedHeaders(names) {
    const merged = names.filter((name) => /^\w+\/\w+(bill|lineItem|pricing|product|reservation|savingsPlan)\//.test(name));
    return [
        {
            id: 'merged-column-header',
            severity: 'warning',
            count: merged.length,
            subject: 'header',
            message: 'The names of two columns have run into one, so neither is read.',
            examples: merged.slice(0, 3),
        },
    ];
}
function rowsOf(lines) {
    return lines.reduce((total, { rows }) => total + rows, 0);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-amounts.js

/** The four costs and the quantity of a line; `mode` is an SQL expression that is `NET` or `GROSS`. */
function amounts(raw, lines, { mode, scale }) {
    const { NET, GROSS } = lines.effective;
    const sources = {
        cost: costInMode(lines, mode),
        zero: '0',
        savingsPlan: inMode(mode, NET.savingsPlan, GROSS.savingsPlan),
        reservation: inMode(mode, NET.reservation, GROSS.reservation),
        onDemand: raw.amount('pricing_public_on_demand_cost'),
        unknown: 'NULL',
        none: 'NULL',
    };
    const column = (pick) => `CAST(${byRule(lines.rule, (rule) => sources[pick(rule)])} AS DECIMAL(38, ${scale}))`;
    return {
        billedCost: column((rule) => rule.billedCost),
        effectiveCost: column((rule) => rule.effectiveCost),
        listCost: column((rule) => rule.listCost),
        contractedCost: column((rule) => rule.contractedCost),
        quantity: byRule(lines.rule, (rule) => rule.countsQuantity ? raw.amount('line_item_usage_amount') : 'NULL'),
    };
}
/** A line's cost in its month's discount mode: an empty net cost is none, since the month's net costs add up. */
function costInMode(lines, mode) {
    return `CASE ${mode} WHEN 'NET' THEN coalesce(${lines.net}, 0) ELSE ${lines.unblended} END`;
}
/** A figure that has a net twin. */
function inMode(mode, net, gross) {
    return `CASE ${mode} WHEN 'NET' THEN ${net} ELSE ${gross} END`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-tags.js

/**
 * Tags as one MAP, from the map column of CUR 2.0 or from one column per key in legacy reports. AWS marks a customer's
 * own keys with `user:` (`user_` where names are normalised); the mark is dropped, so that a key is spelt alike in
 * every export. Keys that AWS made (`aws:createdBy`) keep theirs. NULL where the export has no tags.
 */
function tagsExpression(raw) {
    if (raw.find('resource_tags') !== null)
        return withoutMark(withoutEmpty(raw.map('resource_tags')));
    const columns = keyedColumns(raw, /^resource_?tags[/_](.+)$/i);
    const keys = cur_tags_distinctKeys(columns.map(({ key }) => key));
    return mapOfColumns(columns.map((column, index) => ({ ...column, key: keys[index] ?? column.key })));
}
/** Cost categories as one MAP, likewise; their names have no mark. */
function costCategoriesExpression(raw) {
    if (raw.find('cost_category') !== null)
        return withoutEmpty(raw.map('cost_category'));
    return mapOfColumns(keyedColumns(raw, /^cost_?category[/_](.+)$/i));
}
function keyedColumns(raw, pattern) {
    const keyed = raw.names.flatMap((name) => {
        const key = pattern.exec(name.trimEnd())?.[1];
        return key === undefined ? [] : [{ name, key }];
    });
    return [...Map.groupBy(keyed, ({ key }) => key)].map(([key, columns]) => ({
        key,
        names: columns.map(({ name }) => name),
    }));
}
function mapOfColumns(columns) {
    if (columns.length === 0)
        return 'CAST(NULL AS MAP(VARCHAR, VARCHAR))';
    const entries = columns.map(({ key, names }) => `{'k': ${quoteText(key)}, 'v': coalesce(${names.map(tagValue).join(', ')})}`);
    return `map_from_entries(list_filter([${entries.join(', ')}], lambda e: e.v IS NOT NULL))`;
}
/** Of exactly this column: keys may differ in case or separators only, which {@link RawColumns.text} does not tell apart. */
function tagValue(name) {
    const value = `CAST(raw.${quoteIdentifier(name)} AS VARCHAR)`;
    return `CASE WHEN ${value} NOT IN ('', 'NULL', 'null') THEN ${value} END`;
}
/** Without the mark, unless two keys would become one. */
function cur_tags_distinctKeys(keys) {
    const bare = keys.map((key) => key.replace(/^user[:_]/, ''));
    return new Set(bare).size === bare.length ? bare : keys;
}
/** An empty value is no value. */
function withoutEmpty(map) {
    return `map_from_entries(list_filter(map_entries(${map}), lambda e: e.value <> ''))`;
}
function withoutMark(map) {
    const bare = `list_transform(map_keys(${map}), lambda k: regexp_replace(k, '^user[:_]', ''))`;
    return `CASE WHEN len(list_distinct(${bare})) = cardinality(${map}) THEN map_from_entries(list_zip(${bare}, map_values(${map}))) ELSE ${map} END`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-select.js




/**
 * The `charges` columns of a Cost and Usage Report. `mode` is an SQL expression that is `NET` or `GROSS`; costs have
 * `scale` digits after the point, as the computed charges beside them do.
 */
function curSelect(raw, mode, scale) {
    const lines = curLines(raw);
    return {
        ...identity(raw, lines),
        ...classification(raw, lines),
        ...cur_select_commitment(raw, lines),
        ...amounts(raw, lines, { mode, scale }),
        billingMonth: lines.month,
        day: lines.day,
        chargePeriodStart: lines.start,
        chargePeriodEnd: lines.end,
        tags: tagsExpression(raw),
        costCategories: costCategoriesExpression(raw),
    };
}
function identity(raw, lines) {
    return {
        billingAccountId: lines.payer,
        subAccountId: raw.text('line_item_usage_account_id'),
        subAccountName: raw.text('line_item_usage_account_name'),
        billingCurrency: lines.currency,
        providerName: quoteText('AWS'),
        invoiceId: raw.text('bill_invoice_id'),
        serviceName: `coalesce(${productName(raw)}, ${raw.text('line_item_product_code')})`,
        serviceCategory: 'CAST(NULL AS VARCHAR)',
        // Not from the availability zone: local zones do not carry their region's name, so that would be a guess.
        regionId: `coalesce(${raw.text('product_region_code')}, ${raw.text('product_region')}, ${productAttribute(raw, 'region')})`,
        resourceId: raw.text('line_item_resource_id'),
    };
}
function productName(raw) {
    return `coalesce(${raw.text('product_product_name')}, ${productAttribute(raw, 'product_name')})`;
}
/** From the product map of CUR 2.0. */
function productAttribute(raw, key) {
    return `nullif(${raw.map('product')}[${quoteText(key)}], '')`;
}
function classification(raw, lines) {
    const usageType = raw.text('line_item_usage_type');
    return {
        chargeCategory: byRule(lines.rule, (rule) => rule.category === 'byUsageType'
            ? `CASE WHEN ${usageType} IS NULL THEN 'Purchase' ELSE 'Usage' END`
            : quoteText(rule.category)),
        chargeClass: 'CAST(NULL AS VARCHAR)',
        chargeKind: kindExpression(raw, lines),
        lineItemType: lines.type,
        chargeDescription: raw.text('line_item_line_item_description'),
        chargeFrequency: frequencyExpression(lines),
        pricingCategory: pricingExpression(raw, lines),
        pricingUnit: raw.text('pricing_unit'),
        usageType,
        operation: raw.text('line_item_operation'),
        skuPriceId: `coalesce(${raw.text('pricing_rate_code')}, ${raw.text('pricing_rate_id')})`,
        counted: `NOT (${isOneOf(lines.rule, rulesWhere((rule) => !rule.counted))})`,
    };
}
/** Product codes such as AWSSupportEnterprise, AWSDeveloperSupport, OCBPremiumSupport. */
const SUPPORT_CODE = '^(AWS|OCB)\\w*Support';
const SUPPORT_NAME = '^AWS (Premium )?Support\\b|^AWS (Developer|Business|Enterprise)( On-Ramp)? Support\\b';
function kindExpression(raw, lines) {
    const own = isOneOf(lines.rule, rulesWhere((rule) => rule.ownKinds));
    const code = raw.text('line_item_product_code');
    // The plain search is cheap and nearly always ends the test.
    const matches = (text, pattern) => `CASE WHEN contains(${text}, 'Support') THEN regexp_matches(${text}, ${quoteText(pattern)}) ELSE false END`;
    const support = `(${matches(code, SUPPORT_CODE)} OR ${matches(productName(raw), SUPPORT_NAME)})`;
    const byDefault = byRule(lines.rule, (rule) => quoteText(rule.kind));
    return `CASE WHEN ${own} AND ${raw.text('bill_billing_entity')} = 'AWS Marketplace' THEN 'marketplace' WHEN ${own} AND ${support} THEN 'support' ELSE ${byDefault} END`;
}
/** Of what buys commitments only: a report has no column for it. */
function frequencyExpression({ rule, type }) {
    const once = `${isOneOf(rule, ['reservationUpfrontFee'])} OR ${isOneOf(type, ['SavingsPlanUpfrontFee'])}`;
    return `CASE WHEN ${once} THEN 'One-Time' WHEN ${isOneOf(rule, ['savingsPlanFee', 'reservationFee'])} THEN 'Recurring' END`;
}
function pricingExpression(raw, lines) {
    const spot = [
        `${raw.text('line_item_usage_type')} LIKE '%SpotUsage%'`,
        `${raw.text('pricing_term')} = 'Spot'`,
        `${raw.text('pricing_purchase_option')} = 'Spot'`,
    ].map((test) => `coalesce(${test}, false)`);
    return byRule(lines.rule, (rule) => rule.pricing === 'Standard'
        ? `CASE WHEN ${spot.join(' OR ')} THEN 'Dynamic' ELSE 'Standard' END`
        : rule.pricing === null
            ? 'NULL'
            : quoteText(rule.pricing));
}
function cur_select_commitment(raw, lines) {
    const { savingsPlanArn, reservationArn, rule } = lines;
    const byArn = `CASE WHEN ${savingsPlanArn} IS NOT NULL THEN 'Savings Plan' WHEN ${reservationArn} IS NOT NULL THEN 'Reservation' END`;
    const nameOf = (columns) => `nullif(concat_ws(' ', ${columns.map((column) => raw.text(column)).join(', ')}), '')`;
    const plan = nameOf([
        'savings_plan_offering_type',
        'savings_plan_purchase_term',
        'savings_plan_payment_option',
    ]);
    const reservation = nameOf([
        'pricing_offering_class',
        'pricing_lease_contract_length',
        'pricing_purchase_option',
    ]);
    const start = `coalesce(${raw.timestamp('savings_plan_start_time')}, ${raw.timestamp('reservation_start_time')})`;
    const end = `coalesce(${raw.timestamp('savings_plan_end_time')}, ${raw.timestamp('reservation_end_time')})`;
    return {
        commitmentDiscountId: `coalesce(${savingsPlanArn}, ${reservationArn})`,
        commitmentDiscountType: byRule(rule, ({ commitment }) => (commitment ? quoteText(commitment) : byArn)),
        commitmentDiscountStatus: byRule(rule, ({ used }) => (used ? quoteText('Used') : 'NULL')),
        commitmentDiscountName: `CASE WHEN ${savingsPlanArn} IS NOT NULL THEN ${plan} WHEN ${reservationArn} IS NOT NULL THEN ${reservation} END`,
        commitmentStart: `CAST(${start} AS DATE)`,
        commitmentEnd: `CAST(${end} AS DATE)`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-prepare.js









const MODE_TABLE = 'cur_discount_modes';
/** Reads the report for what must be known of all its lines, then writes the SELECT for each of them. */
async function prepareCur(engine, report) {
    const { raw, scale } = await withCommonScale(engine, report);
    const months = payerMonths(await takeCensus(engine, raw));
    await writeModes(engine, months);
    const select = curSelect(raw, modeExpression(months), scale);
    const joins = modeJoin(raw, months);
    const uses = await cur_prepare_readCommitments(engine, raw, { select, months, scale });
    const checks = once(() => checkAll(engine, raw, { select, joins, months, uses }));
    return {
        select,
        joins,
        derivedTable: await writeUnusedCommitments(engine, uses, scale),
        modeTable: MODE_TABLE,
        metricBasis: metricBasis(months),
        quality: async () => curQuality({ raw, months, uses, checks: await checks() }),
        invariants: async () => curInvariants(await checks()),
    };
}
async function cur_prepare_readCommitments(engine, raw, context) {
    const fees = await readFees(engine, raw, context.select);
    if (fees.length === 0)
        return [];
    const days = await readCommitmentDays(engine, raw, context.months);
    const daysByKey = Map.groupBy(days, ({ key }) => key);
    const months = new Map(context.months.map((month) => [cur_census_monthKey(month.payer, month.month), month]));
    return fees.flatMap((fee) => {
        const month = months.get(fee.monthKey);
        return month ? [commitmentUse(fee, month, daysByKey.get(fee.key) ?? [], context.scale)] : [];
    });
}
async function checkAll(engine, raw, context) {
    const negations = await checkNegations(engine, raw);
    return {
        negations,
        net: checkNet(context.months),
        billed: await checkBilled(engine, raw, { ...context, negations }),
        commitments: checkCommitments(context.uses),
    };
}
function once(work) {
    let result;
    return () => {
        result ??= work();
        return result;
    };
}
async function writeModes(engine, months) {
    await engine.run(`CREATE OR REPLACE TABLE ${MODE_TABLE} (billingAccountId VARCHAR, billingMonth DATE, mode VARCHAR)`);
    if (months.length === 0)
        return;
    const rows = months.map(({ payer, month, mode }) => `(${quoteText(payer)}, ${quoteText(month)}, ${quoteText(mode)})`);
    await engine.run(`INSERT INTO ${MODE_TABLE} VALUES ${rows.join(', ')}`);
}
/** The one mode of all months where there is one: then no line needs a look-up. */
function onlyMode(months) {
    const modes = new Set(months.map(({ mode }) => mode));
    return modes.size > 1 ? null : ([...modes][0] ?? 'GROSS');
}
function modeExpression(months) {
    const mode = onlyMode(months);
    return mode === null ? `${MODE_TABLE}.mode` : quoteText(mode);
}
function modeJoin(raw, months) {
    if (onlyMode(months) !== null)
        return '';
    const { payer, month } = curLines(raw);
    return `LEFT JOIN ${MODE_TABLE} ON ${MODE_TABLE}.billingAccountId = ${payer} AND ${MODE_TABLE}.billingMonth = ${month}`;
}
function metricBasis(months) {
    const mode = onlyMode(months);
    if (mode === null) {
        return {
            billedCost: 'line_item_net_unblended_cost (NET) or line_item_unblended_cost (GROSS), by payer and month',
            effectiveCost: 'amortised net (NET) or gross (GROSS) effective cost, by payer and month',
        };
    }
    const net = mode === 'NET' ? 'net_' : '';
    return {
        billedCost: `line_item_${net}unblended_cost (${mode})`,
        effectiveCost: `line_item_${net}unblended_cost, savings_plan_${net}savings_plan_effective_cost, reservation_${net}effective_cost (${mode})`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-2.js


/** The COST_AND_USAGE_REPORT table of AWS Data Exports: fixed columns, with products, tags and cost categories as maps. */
const cur2 = {
    family: 'CUR 2.0',
    recognise: (names) => (recogniseCur(names) === 'CUR 2.0' ? 'CUR 2.0' : null),
    required: CUR_REQUIRED,
    knownColumns: curKnownColumns,
    amounts: CUR_AMOUNTS,
    dateColumn: CUR_DATE_COLUMN,
    accountColumn: CUR_ACCOUNT_COLUMN,
    prepare: prepareCur,
};

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/cur-legacy.js


/** The Cost and Usage Report from before Data Exports: CSV with `lineItem/UnblendedCost`, Parquet with `line_item_unblended_cost`. */
const curLegacy = {
    family: 'CUR legacy',
    recognise: (names) => (recogniseCur(names) === 'CUR legacy' ? 'CUR legacy' : null),
    required: CUR_REQUIRED,
    knownColumns: curKnownColumns,
    amounts: CUR_AMOUNTS,
    dateColumn: CUR_DATE_COLUMN,
    accountColumn: CUR_ACCOUNT_COLUMN,
    prepare: prepareCur,
};

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-columns.js
/** Columns of FOCUS 1.0 and those that came later (FOCUS_Spec tags v1.0, v1.1, v1.2 and the 1.3 draft). */
const FOCUS_1_0 = [
    'AvailabilityZone',
    'BilledCost',
    'BillingAccountId',
    'BillingAccountName',
    'BillingCurrency',
    'BillingPeriodEnd',
    'BillingPeriodStart',
    'ChargeCategory',
    'ChargeClass',
    'ChargeDescription',
    'ChargeFrequency',
    'ChargePeriodEnd',
    'ChargePeriodStart',
    'CommitmentDiscountCategory',
    'CommitmentDiscountId',
    'CommitmentDiscountName',
    'CommitmentDiscountStatus',
    'CommitmentDiscountType',
    'ConsumedQuantity',
    'ConsumedUnit',
    'ContractedCost',
    'ContractedUnitPrice',
    'EffectiveCost',
    'InvoiceIssuerName',
    'ListCost',
    'ListUnitPrice',
    'PricingCategory',
    'PricingQuantity',
    'PricingUnit',
    'ProviderName',
    'PublisherName',
    'RegionId',
    'RegionName',
    'ResourceId',
    'ResourceName',
    'ResourceType',
    'ServiceCategory',
    'ServiceName',
    'SkuId',
    'SkuPriceId',
    'SubAccountId',
    'SubAccountName',
    'Tags',
];
const SINCE_1_1 = [
    'CapacityReservationId',
    'CapacityReservationStatus',
    'CommitmentDiscountQuantity',
    'CommitmentDiscountUnit',
    'ServiceSubcategory',
    'SkuMeter',
    'SkuPriceDetails',
];
const SINCE_1_2 = [
    'BillingAccountType',
    'InvoiceId',
    'PricingCurrency',
    'PricingCurrencyContractedUnitPrice',
    'PricingCurrencyEffectiveCost',
    'PricingCurrencyListUnitPrice',
    'SubAccountType',
];
const SINCE_1_3 = [
    'AllocatedMethodDetails',
    'AllocatedMethodId',
    'AllocatedResourceId',
    'AllocatedResourceName',
    'AllocatedTags',
    'ContractApplied',
    'HostProviderName',
    'ServiceProviderName',
];
/** Columns by version, each list holding what that version added. */
const FOCUS_ADDED = {
    'FOCUS 1.0': FOCUS_1_0,
    'FOCUS 1.1': SINCE_1_1,
    'FOCUS 1.2': SINCE_1_2,
    'FOCUS 1.3': SINCE_1_3,
};
const FOCUS_VERSIONS = ['FOCUS 1.0', 'FOCUS 1.1', 'FOCUS 1.2', 'FOCUS 1.3'];
/** Columns AWS adds to its FOCUS tables (Data Exports table dictionary). */
const FOCUS_AWS_COLUMNS = [
    'x_CostCategories',
    'x_Discounts',
    'x_Operation',
    'x_ServiceCode',
    'x_UsageType',
];
function focusColumns(version) {
    return FOCUS_VERSIONS.slice(0, FOCUS_VERSIONS.indexOf(version) + 1).flatMap((name) => FOCUS_ADDED[name]);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-commitment-cost.js



const focus_commitment_cost_HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
const RESIDUAL_DIGITS = 10;
/**
 * Invariant I4: used and unused cost = recurring fee + amortised upfront. Where an upfront payment may lie
 * before the data, or the month is only partly in the term, the recurring fee is what it costs at least.
 */
function costGap(month, purchase) {
    const upfront = amortised(month, purchase);
    if (upfront === null) {
        if (month.fee === null)
            return null;
        const residual = (0,decimal/* subtractDecimal */.y8)(month.cost, month.fee);
        const enough = (0,decimal/* compareDecimal */.FF)(residual, decimal/* ZERO */.f2) >= 0 || isWithinTolerance(residual, month.fee);
        return { residual: enough ? decimal/* ZERO */.f2 : residual, holds: enough };
    }
    const expected = (0,decimal/* addDecimal */.vE)(month.fee ?? decimal/* ZERO */.f2, upfront);
    const residual = (0,decimal/* roundDecimal */.QQ)((0,decimal/* subtractDecimal */.y8)(month.cost, expected), RESIDUAL_DIGITS);
    const holds = isWithinTolerance(residual, expected);
    return { residual: holds ? decimal/* ZERO */.f2 : residual, holds };
}
/** Part of the upfront payment that falls on the month; null where it is not known. */
function amortised({ start, end }, purchase) {
    if (purchase.upfront === null)
        return /\bno upfront\b/i.test(purchase.text) ? decimal/* ZERO */.f2 : null;
    const term = termOf(purchase);
    if (!term || start < term.start || end > term.end)
        return null;
    return (0,decimal/* divideDecimal */.rE)((0,decimal/* multiplyDecimal */.Yd)(purchase.upfront, (0,decimal/* decimalFromInteger */.c8)(Math.round((end - start) / focus_commitment_cost_HOUR_MS))), (0,decimal/* decimalFromInteger */.c8)(Math.round((term.end - term.start) / focus_commitment_cost_HOUR_MS)));
}
function termOf({ start, end, text, }) {
    if (start === null)
        return null;
    if (end !== null)
        return { start, end };
    const years = termYears(text);
    return years === null ? null : { start, end: start + years * DAYS_A_YEAR * DAY_HOURS * focus_commitment_cost_HOUR_MS };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-invariants.js




/** The invariants I1 to I7 (ADR 0004) as far as FOCUS can tell: negations and net columns exist in CUR only. */
async function focusInvariants(engine, raw) {
    return [
        focus_invariants_notApplicable('I1', 'FOCUS has no negation rows.'),
        focus_invariants_notApplicable('I2', 'FOCUS has no pair of net and gross columns.'),
        focus_invariants_notApplicable('I3', 'FOCUS has no unblended cost beside BilledCost.'),
        raw.find('ChargeFrequency')
            ? await commitmentsCost(engine, raw)
            : focus_invariants_notApplicable('I4', 'The export has no ChargeFrequency, so recurring fees cannot be told from upfront ones.'),
    ];
}
function focus_invariants_notApplicable(id, message) {
    return { id, outcome: 'not-applicable', message, checked: 0, violations: 0, residuals: [] };
}
const TEXTS = {
    compared: 'Effective cost of used and unused commitment against its recurring fee and amortised upfront payment, by commitment and month; where an upfront payment may lie before the data, the fee is the least.',
    nothing: 'No commitment has a fee that is known for a month that is over.',
};
/** I4 by commitment and month, for months that are over and whose costs are all known. */
async function commitmentsCost(engine, raw) {
    const purchases = new Map((await engine.rows(purchasesSql(raw))).map((row) => [focus_invariants_keyOf(row), purchaseOf(row)]));
    const checks = (await engine.rows(focus_invariants_monthsSql(raw))).flatMap((row) => {
        const gap = costGap(monthOf(row), purchases.get(focus_invariants_keyOf(row)) ?? NO_PURCHASE);
        const group = `${focus_invariants_keyOf(row)} ${cur_values_textOf(row, 'start')}`;
        const residual = { amount: gap?.residual ?? decimal/* ZERO */.f2, currency: cur_values_textOf(row, 'currency') };
        return gap ? [{ group, groups: 1, violations: gap.holds ? 0 : 1, residual, rows: 0 }] : [];
    });
    return invariantOf('I4', checks, TEXTS);
}
const NO_PURCHASE = { upfront: null, start: null, end: null, text: '' };
function focus_invariants_keyOf(row) {
    return JSON.stringify([cur_values_textOf(row, 'commitment'), cur_values_textOf(row, 'currency')]);
}
function purchaseOf(row) {
    return {
        upfront: amountOf(row, 'upfront'),
        start: focus_invariants_instantOf(row, 'start'),
        end: focus_invariants_instantOf(row, 'end'),
        text: cur_values_textOf(row, 'text'),
    };
}
function monthOf(row) {
    return {
        cost: amountOf(row, 'cost') ?? decimal/* ZERO */.f2,
        fee: amountOf(row, 'fee'),
        start: focus_invariants_instantOf(row, 'start') ?? Number.NaN,
        end: focus_invariants_instantOf(row, 'end') ?? Number.NaN,
    };
}
function focus_invariants_instantOf(row, column) {
    const text = nullableText(row, column);
    return text === null ? null : Date.parse(text);
}
/** A charge period of about a year or more is that of a term. */
function purchasesSql(raw) {
    const { id, currency, category, frequency, start, end } = columnsOf(raw);
    const once = `${frequency} = 'one-time'`;
    const text = `concat_ws(' ', ${raw.text('CommitmentDiscountName')}, ${raw.text('ChargeDescription')})`;
    return `SELECT ${id} AS commitment, ${currency} AS currency,
      sum(${raw.amount('BilledCost')}) FILTER (${once}) AS upfront,
      ${focus_invariants_asText(`min(${start}) FILTER (${once})`)} AS start,
      ${focus_invariants_asText(`max(${end}) FILTER (${once} AND ${end} > ${start} + INTERVAL 360 DAY)`)} AS end,
      string_agg(DISTINCT ${text}, ' ' ORDER BY ${text}) AS text
    FROM ${raw.relation} AS raw WHERE ${id} IS NOT NULL AND ${category} = 'purchase' GROUP BY ALL`;
}
function focus_invariants_monthsSql(raw) {
    const { id, currency, category, frequency, end } = columnsOf(raw);
    const fee = `${category} = 'purchase' AND ${frequency} = 'recurring'`;
    const cost = raw.amount('EffectiveCost');
    return `WITH months AS (
      SELECT ${id} AS commitment, ${currency} AS currency,
        date_trunc('month', ${raw.timestamp('BillingPeriodStart')}) AS month,
        sum(CASE WHEN ${fee} THEN ${raw.amount('BilledCost')} END) AS fee,
        coalesce(sum(CASE WHEN ${category} = 'usage' THEN ${cost} END), 0) AS cost,
        count_if(${category} = 'usage' AND ${cost} IS NULL) AS unknown
      FROM ${raw.relation} AS raw WHERE ${id} IS NOT NULL GROUP BY ALL)
    SELECT commitment, currency, fee, cost, ${focus_invariants_asText('month')} AS start, ${focus_invariants_asText('month + INTERVAL 1 MONTH')} AS end
    FROM months WHERE unknown = 0 AND month + INTERVAL 1 MONTH <= (
      SELECT max(${end}) FROM ${raw.relation} AS raw WHERE ${category} = 'usage')
    ORDER BY ALL`;
}
function columnsOf(raw) {
    return {
        id: raw.text('CommitmentDiscountId'),
        currency: `coalesce(${raw.text('BillingCurrency')}, '')`,
        category: `lower(${raw.text('ChargeCategory')})`,
        frequency: `lower(${raw.text('ChargeFrequency')})`,
        start: raw.timestamp('ChargePeriodStart'),
        end: raw.timestamp('ChargePeriodEnd'),
    };
}
function focus_invariants_asText(timestamp) {
    return `strftime(${timestamp}, '%Y-%m-%dT%H:%M:%SZ')`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-kind.js

/** A column as it stands, in lower case: the words looked for are in no missing value, so none has to be made NULL first. */
function word(raw, column) {
    const name = raw.find(column);
    return name === null ? 'CAST(NULL AS VARCHAR)' : `lower(raw.${quoteIdentifier(name)})`;
}
/** FOCUS columns as SQL expressions, as far as the kind of a charge hangs on them. */
function inputs(raw) {
    return {
        category: word(raw, 'ChargeCategory'),
        correction: `coalesce(${word(raw, 'ChargeClass')} = 'correction', false)`,
        unused: `coalesce(${word(raw, 'CommitmentDiscountStatus')} = 'unused', false)`,
        commitment: `${raw.text('CommitmentDiscountId')} IS NOT NULL`,
        negative: `coalesce(${raw.amount('BilledCost')} < 0, false)`,
        discount: `coalesce(contains(${word(raw, 'ChargeDescription')}, 'discount'), false)`,
        marketplace: isMarketplace(raw),
        support: isSupport(raw),
    };
}
/**
 * The kind of a charge, told from its category and what else the row says. FOCUS has no category for refunds: they are negative
 * corrections of an invoiced period. What FOCUS does not name (support, Marketplace) follows from who sells it.
 */
function focusChargeKind(raw) {
    const is = inputs(raw);
    return `CASE
    WHEN ${is.category} = 'tax' THEN 'tax'
    WHEN ${is.category} = 'credit' THEN 'credit'
    WHEN ${is.category} = 'adjustment' THEN CASE WHEN ${is.negative} AND ${is.discount} THEN 'discount' ELSE 'adjustment' END
    WHEN ${is.category} NOT IN ('usage', 'purchase') OR ${is.category} IS NULL THEN 'adjustment'
    WHEN ${is.correction} AND ${is.negative} THEN 'refund'
    WHEN ${is.category} = 'usage' AND ${is.unused} THEN 'unusedCommitment'
    WHEN ${is.category} = 'purchase' AND ${is.commitment} THEN 'commitmentPurchase'
    WHEN ${is.marketplace} THEN 'marketplace'
    WHEN ${is.support} THEN 'support'
    ELSE ${is.category}
  END`;
}
/**
 * Sold through AWS Marketplace: AWS is the provider and somebody else the publisher. AWS's own publisher names
 * start with Amazon or AWS (`Amazon Web Services EMEA SARL`). Other providers are judged by their words alone.
 * Each test is of one column: the engine then tests each different value once.
 */
function isMarketplace(raw) {
    const provider = word(raw, raw.find('ProviderName') ? 'ProviderName' : 'ServiceProviderName');
    const aws = (name) => `(starts_with(${name}, 'aws') OR starts_with(${name}, 'amazon'))`;
    const named = (column) => `coalesce(contains(${word(raw, column)}, 'marketplace'), false)`;
    const sold = `coalesce(${aws(provider)} AND NOT ${aws(`lower(${raw.text('PublisherName')})`)}, false)`;
    return `(${sold} OR ${named('InvoiceIssuerName')} OR ${named('ServiceName')})`;
}
/** `AWS Support (Business)`, `AWS Enterprise Support`, `AWSSupportBusiness`, `AWSDeveloperSupport`. */
function isSupport(raw) {
    const plan = '(premium|basic|developer|business|enterprise|on-ramp|unified|cloud)';
    const matches = (column, pattern) => {
        const text = word(raw, column);
        // The plain search is cheap and nearly always ends the test; CASE sees to it that the pattern is not tried besides.
        return `CASE WHEN contains(${text}, 'support') THEN regexp_matches(${text}, '${pattern}') ELSE false END`;
    };
    return `(${matches('ServiceName', `^((aws|amazon) )?(${plan} )*support\\b`)} OR ${matches('x_ServiceCode', `^(aws|oc)${plan}?support`)} OR coalesce(${word(raw, 'ServiceSubcategory')} = 'support', false))`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus-split-cost.js



/**
 * Split cost allocation rows repeat the cost of machines by the containers on them. FOCUS has no
 * word for them; AWS's own operation tells them in whatever export holds them.
 */
function isSplitCost(raw) {
    const operation = raw.find('x_Operation');
    if (operation === null)
        return 'false';
    return `coalesce(raw.${quoteIdentifier(operation)} IN (${quoteTexts(SPLIT_COST_OPERATIONS)}), false)`;
}
async function countSplitCosts(engine, raw) {
    if (raw.find('x_Operation') === null)
        return 0;
    const [row] = await engine.rows(`SELECT count_if(${isSplitCost(raw)}) AS rows FROM ${raw.relation} AS raw`);
    return countOf(row?.['rows']);
}
function splitCostQuality(rows) {
    if (rows === 0)
        return [];
    return [
        {
            id: 'split-cost-rows-left-out',
            severity: 'info',
            count: rows,
            subject: 'x_Operation',
            message: 'Split cost allocation rows repeat the cost of the instances below them and are in no total.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/focus.js





/** Without these there is no figure. The four cost columns are mandatory in every version of FOCUS. */
const REQUIRED = [
    'BilledCost',
    'EffectiveCost',
    'ListCost',
    'ContractedCost',
    'BillingAccountId',
    'BillingCurrency',
    'BillingPeriodStart',
    'ChargePeriodStart',
    'ChargePeriodEnd',
    'ChargeCategory',
    'ServiceName',
];
/** How many of the required columns make a file FOCUS; fewer and it is something else, more and the rest are missing. */
const RECOGNISED_FROM = 5;
/** FOCUS 1.0 to 1.3, of any provider. */
const focus_focus = {
    family: 'FOCUS',
    recognise: (names) => {
        const present = new Set(names.map(columnKey));
        const has = (name) => present.has(columnKey(name));
        if (REQUIRED.filter(has).length < RECOGNISED_FROM)
            return null;
        return (FOCUS_VERSIONS.findLast((version) => version === 'FOCUS 1.0' || FOCUS_ADDED[version].some(has)) ?? null);
    },
    required: REQUIRED,
    amounts: ['BilledCost', 'EffectiveCost', 'ListCost', 'ContractedCost', 'ConsumedQuantity'],
    knownColumns: (dialect) => [...focusColumns(versionOf(dialect)), ...FOCUS_AWS_COLUMNS],
    dateColumn: 'ChargePeriodStart',
    accountColumn: 'SubAccountId',
    prepare,
};
function versionOf(dialect) {
    return FOCUS_VERSIONS.find((version) => version === dialect) ?? 'FOCUS 1.2';
}
async function prepare(engine, raw) {
    const splitCosts = await countSplitCosts(engine, raw);
    return {
        // Where there are none, no query has to look for them.
        select: { ...chargeSelect(raw), counted: splitCosts === 0 ? 'true' : `NOT ${isSplitCost(raw)}` },
        joins: '',
        derivedTable: null,
        modeTable: null,
        metricBasis: { billedCost: 'BilledCost', effectiveCost: 'EffectiveCost' },
        quality: async () => splitCostQuality(splitCosts),
        invariants: () => focusInvariants(engine, raw),
    };
}
function chargeSelect(raw) {
    const start = raw.timestamp('ChargePeriodStart');
    const billing = raw.timestamp('BillingPeriodStart');
    return {
        billingAccountId: raw.text('BillingAccountId'),
        subAccountId: raw.text('SubAccountId'),
        subAccountName: raw.text('SubAccountName'),
        billingCurrency: raw.text('BillingCurrency'),
        providerName: `coalesce(${raw.text('ProviderName')}, ${raw.text('ServiceProviderName')})`,
        invoiceId: raw.text('InvoiceId'),
        serviceName: raw.text('ServiceName'),
        serviceCategory: raw.text('ServiceCategory'),
        regionId: raw.text('RegionId'),
        resourceId: raw.text('ResourceId'),
        chargeCategory: raw.text('ChargeCategory'),
        chargeClass: raw.text('ChargeClass'),
        chargeKind: focusChargeKind(raw),
        lineItemType: 'CAST(NULL AS VARCHAR)',
        chargeDescription: raw.text('ChargeDescription'),
        chargeFrequency: raw.text('ChargeFrequency'),
        pricingCategory: raw.text('PricingCategory'),
        pricingUnit: `coalesce(${raw.text('PricingUnit')}, ${raw.text('ConsumedUnit')})`,
        usageType: `coalesce(${raw.text('x_UsageType')}, ${raw.text('SkuMeter')})`,
        operation: raw.text('x_Operation'),
        skuPriceId: raw.text('SkuPriceId'),
        commitmentDiscountId: raw.text('CommitmentDiscountId'),
        commitmentDiscountType: `coalesce(${raw.text('CommitmentDiscountType')}, ${raw.text('CommitmentDiscountCategory')})`,
        commitmentDiscountStatus: raw.text('CommitmentDiscountStatus'),
        commitmentDiscountName: raw.text('CommitmentDiscountName'),
        commitmentStart: 'CAST(NULL AS DATE)',
        commitmentEnd: 'CAST(NULL AS DATE)',
        billingMonth: `CAST(date_trunc('month', coalesce(${billing}, ${start})) AS DATE)`,
        // A charge whose start cannot be read still belongs to its bill: it is put on the bill's first day.
        day: `CAST(coalesce(${start}, ${billing}) AS DATE)`,
        chargePeriodStart: start,
        chargePeriodEnd: raw.timestamp('ChargePeriodEnd'),
        billedCost: raw.amount('BilledCost'),
        effectiveCost: raw.amount('EffectiveCost'),
        listCost: onAccrualBasis(raw, 'ListCost'),
        contractedCost: onAccrualBasis(raw, 'ContractedCost'),
        quantity: consumedQuantity(raw),
        tags: raw.map('Tags'),
        costCategories: raw.map('x_CostCategories'),
    };
}
/**
 * List and contracted cost are summed on accrual basis (ADR 0004): a purchase whose cost is spread over
 * usage rows adds nothing of its own. That is a known zero, not an unknown, or each purchase would be counted twice.
 */
function onAccrualBasis(raw, column) {
    const spread = `${raw.amount('EffectiveCost')} = 0 AND ${raw.amount('BilledCost')} > 0 AND lower(${raw.text('ChargeCategory')}) = 'purchase'`;
    return `CASE WHEN ${spread} THEN CAST(0 AS DECIMAL(1, 0)) ELSE ${raw.amount(column)} END`;
}
/** What was consumed; an unused commitment, a purchase, a credit consumes nothing. */
function consumedQuantity(raw) {
    const used = `lower(${raw.text('ChargeCategory')}) = 'usage' AND coalesce(lower(${raw.text('CommitmentDiscountStatus')}) <> 'unused', true)`;
    return `CASE WHEN ${used} THEN ${raw.amount('ConsumedQuantity')} END`;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/dialects/index.js



const DIALECTS = [focus_focus, cur2, curLegacy];
/** The dialect these columns are written in; null where none is. */
function recogniseDialect(names) {
    for (const dialect of DIALECTS) {
        const version = dialect.recognise(names);
        if (version)
            return { dialect, version };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/parts-name.js
const UUID = /[0-9a-f]{8}(?:[-_]?[0-9a-f]{4}){3}[-_]?[0-9a-f]{12}/gi;
const HASH = /(?<![\p{L}\p{N}])[0-9a-f]{16,}(?![\p{L}\p{N}])/giu;
/** Athena and Trino put the id of the query before a part's own: a time, a counter and five letters or digits. */
const QUERY_ID = /\d{8}_\d{6}_\d{5}_[a-z0-9]{5}(?![a-z0-9])/gi;
/**
 * What the names of all parts of one export have in common: the file name without ids, hashes and all words with a
 * digit. `report-1.csv.gz` and `report-2.csv.gz` have it in common, `report.csv` and `report-not-final.csv` have not.
 */
function partsName(path) {
    return path
        .slice(path.lastIndexOf('/') + 1)
        .replace(UUID, ' ')
        .replace(QUERY_ID, ' ')
        .replace(HASH, ' ')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '' && !/\p{N}/u.test(word))
        .join(' ');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/export-group.js








/** Sorts files into the exports they are parts of. Throws `EXPORT_UNREADABLE` for a file that is no export, or is damaged. */
async function exportGroups(engine, files) {
    const groups = new Map();
    for (const local of files) {
        const file = await export_group_readable(engine, local);
        const found = recognised(file);
        const key = groupKey(file, found);
        groups.set(key, { ...found, files: [...(groups.get(key)?.files ?? []), file] });
    }
    return [...groups.values()];
}
function groupKey(file, { dialect, version }) {
    const { location, place, listed } = file.source;
    const parts = listed ? null : partsName(file.source.file.name);
    const names = file.columns.map(({ name }) => name);
    const fixed = dialect.knownColumns(version).filter((name) => !name.endsWith('*'));
    const coming = new Set(unknownNames(names, fixed));
    const family = dialect.family === 'FOCUS' ? names : names.filter((name) => !coming.has(name));
    return JSON.stringify([location, place.root, parts, file.format, version, family.map(columnKey).sort()]);
}
async function export_group_readable(engine, file) {
    try {
        return file.format === 'parquet' ? await parquetFile(engine, file) : await csvFile(engine, file);
    }
    catch (cause) {
        if (isEncodingError(cause))
            throw notUtf8(file.source.file.name);
        throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(file.source.file.name)} cannot be read: it is damaged or cut short.`, 'Copy or download it again; if it still fails, open it with another tool to see whether it is complete.', { cause });
    }
}
function isEncodingError(cause) {
    return cause instanceof Error && /unicode|utf-?8/i.test(cause.message);
}
async function parquetFile(engine, file) {
    const rows = await engine.rows(`DESCRIBE SELECT * FROM ${readFiles([{ ...file, columns: [], csv: null }])}`);
    const columns = rows.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
    return { ...file, columns, csv: null };
}
async function csvFile(engine, file) {
    const csv = await readCsvLayout(engine, file.path, compressionOf(file.format));
    const columns = csv?.names.map((name) => ({ name, type: 'VARCHAR' })) ?? [];
    return { ...file, columns, csv };
}
function recognised({ source, columns }) {
    const names = columns.map(({ name }) => name);
    const found = recogniseDialect(names);
    if (!found) {
        // Any text could be CSV; one that is none and promises something else has broken its promise.
        if (namedFormat(source.file.name) && source.format === 'csv')
            throw misnamed(source.file.name);
        throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(source.file.name)} is no export that Spendlog knows.`, 'Its columns must be those of FOCUS 1.0 to 1.3, of CUR 2.0 or of a legacy Cost and Usage Report.');
    }
    const missing = missingNames(found.dialect.required, names);
    if (missing.length === 0)
        return found;
    throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The file ${JSON.stringify(source.file.name)} (${found.version}) lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}.`, 'Export the table again with all its columns; without these the costs would not be known.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/facts.js

/** Keys of `facts`: what head, totals and data quality ask for. Few enough groups whatever the size of the bill. */
const FACT_KEYS = [
    'day',
    'billingMonth',
    'billingAccountId',
    'billingCurrency',
    'providerName',
    'invoiceId',
    'serviceName',
    'serviceCategory',
    'chargeCategory',
    'chargeKind',
    'lineItemType',
    'counted',
];
/** Keys of every further table of sums: what each question asks beside its own. */
const ALWAYS = ['day', 'billingCurrency', 'chargeKind', 'counted'];
/**
 * Further tables of sums, made when they are first asked for. Each has few groups: a table with all these keys
 * together could have as many as there are charges.
 */
const FACT_TABLES = {
    facts_by_account: [...ALWAYS, 'subAccountId'],
    facts_by_region: [...ALWAYS, 'regionId'],
    facts_by_pricing: [...ALWAYS, 'pricingCategory', 'commitmentDiscountStatus'],
};
/** Columns that sums are made of. */
const SUMMED = [...charge/* COST_METRICS */.CX, 'quantity', 'pricingUnit'];
/** Sums that can be summed further. Charges derived from others are no rows of the export. */
const SUMS = [
    'count_if(NOT derived) AS rows',
    ...charge/* COST_METRICS */.CX.map((metric) => `sum(${metric}) AS ${metric}`),
    ...charge/* COST_METRICS */.CX.map((metric) => `count_if(${metric} IS NULL) AS ${metric}Unknown`),
    'sum(quantity) AS quantity',
    "min(coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL) AS firstUnit",
    "max(coalesce(pricingUnit, '')) FILTER (quantity IS NOT NULL) AS lastUnit",
];
/** What only the head and data quality need. */
const HEAD_SUMS = [
    'max(chargePeriodEnd) AS lastEnd',
    'max(chargePeriodEnd) FILTER (chargePeriodEnd <= chargePeriodStart + INTERVAL 1 DAY) AS lastShortEnd',
    'count_if(billedCost < 0) AS negativeRows',
    'count_if(chargePeriodStart IS NULL OR chargePeriodEnd IS NULL) AS untimedRows',
];
/** Reads all charges once and keeps what is asked of the whole export. */
async function buildFacts(engine, charges) {
    const keys = FACT_KEYS.join(', ');
    const columns = [...FACT_KEYS, ...SUMMED, 'chargePeriodStart', 'chargePeriodEnd'];
    await engine.run(`CREATE TABLE facts AS SELECT ${keys}, ${[...SUMS, ...HEAD_SUMS].join(', ')} FROM ${charges.select(columns)} GROUP BY ${keys}`);
    await engine.run(`CREATE TABLE accounts AS SELECT subAccountId, providerName, max(subAccountName) AS subAccountName, count_if(NOT derived) AS rows
    FROM ${charges.select(['subAccountId', 'providerName', 'subAccountName'])} GROUP BY subAccountId, providerName`);
}
/** Reads all charges once more, so that further questions need not. */
async function buildFactTable(engine, charges, table) {
    const keys = FACT_TABLES[table];
    const columns = [...new Set([...keys, ...SUMMED])];
    await engine.run(`CREATE TABLE ${table} AS SELECT ${keys.join(', ')}, ${SUMS.join(', ')} FROM ${charges.select(columns)} GROUP BY ${keys.join(', ')}`);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/fact-tables.js

function factTables(engine, charges) {
    const built = new Map();
    return {
        tableFor: async (keys) => {
            if (keys.every((key) => isKeyOf(FACT_KEYS, key)))
                return 'facts';
            const table = TABLES.find((name) => keys.every((key) => isKeyOf(FACT_TABLES[name], key)));
            if (!table)
                return null;
            const building = built.get(table) ?? buildFactTable(engine, charges, table);
            built.set(table, building);
            await building;
            return table;
        },
    };
}
const TABLES = Object.keys(FACT_TABLES).filter(isFactTable);
function isFactTable(name) {
    return Object.hasOwn(FACT_TABLES, name);
}
function isKeyOf(keys, key) {
    return keys.includes(key);
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/local-copies.js


/** Brings files to where the engine can read them, archives unpacked: `maxBytes` at most, over all of them. */
async function localCopies(engine, files, unzip, maxBytes) {
    const local = [];
    let left = maxBytes;
    for (const [index, source] of files.entries()) {
        const path = await source.files.local(source.file, engine.scratch);
        if (source.format !== 'zip') {
            local.push({ path, format: source.format, source });
            continue;
        }
        const { paths, bytes } = await unzip(path, `${engine.scratch}/archive-${index}`, left);
        left -= bytes;
        if (paths.length === 0)
            throw emptyArchive(source);
        for (const part of paths)
            local.push({ path: part, format: 'csv', source });
    }
    return local;
}
/** Files up to this size are compared as a whole; of larger ones of one size, this much of their start decides. */
const COMPARED_BYTES = 64 * 1024 * 1024;
const COMPARED_START = 1024 * 1024;
/** Throws `EXPORT_OVERLAP` where two files have the same content: the same charges would count twice. */
async function refuseCopies(engine, files) {
    const whole = new Map(files.map((file) => [file.source.file.name, file]));
    const bySize = Map.groupBy(whole.values(), ({ source }) => source.file.bytes);
    for (const same of bySize.values()) {
        const seen = new Map();
        for (const file of same.length > 1 ? same : []) {
            const content = await contentKey(engine, file);
            const first = seen.get(content);
            if (first)
                throw identical(first.source, file.source);
            seen.set(content, file);
        }
    }
}
async function contentKey(engine, { path, format, source }) {
    const { file, files } = source;
    // What was unpacked from an archive is compared as the archive.
    if (file.bytes > COMPARED_BYTES || (format === 'csv' && source.format === 'zip')) {
        return new TextDecoder('latin1').decode(await files.head(file, COMPARED_START));
    }
    const [row] = await engine.rows(`SELECT md5(content) AS hash FROM read_blob(${quoteText(path)})`);
    return String(row?.['hash']);
}
function identical(first, second) {
    return new errors/* SpendlogError */.T('EXPORT_OVERLAP', `The files ${JSON.stringify(first.file.name)} and ${JSON.stringify(second.file.name)} have the same content.`, 'Remove one of them: their charges would be counted twice.');
}
function emptyArchive(source) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `The archive ${JSON.stringify(source.file.name)} holds no files.`, 'Download it again; a delivery holds at least one CSV file.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/overlap.js



/** Throws where the files are written in two dialects: their figures mean different things. */
function refuseTwoDialects(groups) {
    const versions = new Map(groups.map((group) => [group.dialect.family, group]));
    if (versions.size < 2)
        return;
    const named = [...versions.values()].map(({ version, files }) => `${version} (${JSON.stringify(files[0]?.source.file.name ?? '')})`);
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `The files are exports of ${versions.size} kinds: ${named.join(', ')}.`, 'Give the files of one kind only; two kinds of export of one bill count the same charges twice.');
}
/** Throws `EXPORT_OVERLAP` where files that are not parts of one export hold charges of one payer and month. */
async function refuseOverlap(engine, relation, dialect, groups) {
    if (!relation.grouped)
        return;
    const [row] = await engine.rows(`
    SELECT payer, strftime(month, '%Y-%m') AS month, arg_min(file, row(export_group, file)) AS first, arg_max(file, row(export_group, file)) AS second
    FROM (SELECT DISTINCT ${dialect.select.billingAccountId} AS payer, ${dialect.select.billingMonth} AS month, raw.export_group, raw.${FILE_COLUMN} AS file
      FROM ${relation.raw.relation} AS raw ${dialect.joins})
    GROUP BY payer, month HAVING count(DISTINCT export_group) > 1 ORDER BY month, payer LIMIT 1`);
    if (!row)
        return;
    const files = groups.flatMap((group) => group.files);
    const name = (path) => JSON.stringify(files.find((file) => file.path === path)?.source.file.name ?? '');
    throw new errors/* SpendlogError */.T('EXPORT_OVERLAP', `Two exports cover ${textOf(row['month'])} of one payer: ${name(row['first'])} and ${name(row['second'])}.`, 'Give one of them only: together they would count the same charges twice. If they are parts of one export, put them beside its manifest, or name them alike: name-1, name-2.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/row-identities.js


/** Beside an id that a report gives each of its lines, this much makes the line the same. */
const BESIDE_ID = ['line_item_line_item_type', 'line_item_usage_type', 'line_item_resource_id'];
const row_identities_TEXTS = [
    ...['BillingAccountId', 'SubAccountId', 'ServiceName', 'RegionId', 'ResourceId', 'SkuPriceId'],
    ...['ChargeCategory', 'ChargeDescription', 'CommitmentDiscountId', 'x_UsageType', 'x_Operation'],
    ...[
        'bill_payer_account_id',
        'line_item_usage_account_id',
        'line_item_product_code',
        'line_item_resource_id',
    ],
    ...[
        'line_item_line_item_type',
        'line_item_line_item_description',
        'line_item_usage_type',
        'line_item_operation',
    ],
];
const TIMES = [
    ...['ChargePeriodStart', 'ChargePeriodEnd'],
    ...['line_item_usage_start_date', 'line_item_usage_end_date'],
];
const AMOUNTS = ['BilledCost', 'ListCost', 'ConsumedQuantity', 'line_item_unblended_cost'];
const QUANTITIES = ['line_item_usage_amount', 'PricingQuantity'];
/** Columns with tags, which may be all that tells rows apart where resources are not exported. */
const MOST_TAG_COLUMNS = 16;
/** From a dozen columns at most and the tags: reading all of them would cost more than the charges themselves. */
function rowIdentities(raw) {
    const present = (names) => names.filter((name) => raw.find(name) !== null);
    const times = present(TIMES).map((name) => raw.timestamp(name));
    const cheap = [...times, ...present(AMOUNTS).map((name) => raw.amount(name))];
    const tags = raw.names
        .filter((name) => /^(resource)?tags/.test(columnKey(name)))
        .slice(0, MOST_TAG_COLUMNS)
        .map((name) => `raw.${quoteIdentifier(name)}`);
    const quantities = present(QUANTITIES).map((name) => raw.text(name));
    const whole = [...present(row_identities_TEXTS).map((name) => raw.text(name)), ...cheap, ...quantities, ...tags];
    const id = raw.text('identity_line_item_id');
    if (raw.find('identity_line_item_id') === null)
        return { cheap, whole: [whole] };
    // Without an id, the row has to be the same as a whole.
    const byId = `CASE WHEN ${id} IS NULL THEN hash(${whole.join(', ')}) ELSE hash(${id}) END`;
    return { cheap, whole: [[byId, ...present(BESIDE_ID).map((name) => raw.text(name)), ...cheap], whole] };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/same-charges.js





/** More files than these are one large export: people do not put so many deliveries of a month side by side. */
const MOST_FILES = 64;
/** Rows of a file that are looked for in the others. */
const SAMPLED_ROWS = 500;
/** Fewer rows found again may be chance. */
const FEWEST_FOUND = 3;
const SHARE_FOUND = 0.5;
/**
 * Throws `EXPORT_OVERLAP` where two files hold the same charges, whatever they are called: an older delivery, a sample,
 * an edited copy. Some rows of a month of each file are looked for in the other files of that month. Rows that repeat
 * within a sample tell nothing: true parts of an export hold identical small charges too. What a manifest lists is right.
 */
async function refuseSameCharges(engine, relation, dialect, files) {
    const loose = files.filter(({ source }) => !source.listed);
    if (loose.length < 2 || loose.length > MOST_FILES)
        return;
    const { raw } = relation;
    const rows = (columns) => `SELECT ${columns}, raw.${FILE_COLUMN} AS file, ${dialect.select.billingMonth} AS month FROM ${raw.relation} AS raw ${dialect.joins}`;
    const months = await sharedMonths(engine, rows, loose);
    if (months.length === 0)
        return;
    const { cheap, whole } = rowIdentities(raw);
    for (const identity of whole) {
        const search = async (sought) => {
            const columns = `hash(${identity.join(', ')}) AS whole, hash(${sought.join(', ')}) AS sought`;
            const [pair] = await engine.rows(foundAgain(rows(columns), rows(`hash(${sought.join(', ')}) AS sought`), months));
            return pair;
        };
        // Rows that are the same have the same times and costs: comparing these alone, without texts, mostly ends it.
        const found = (await search(cheap)) && (await search(identity));
        if (found)
            throw sameCharges(textOf(found['month']), nameOf(loose, found['first']), nameOf(loose, found['second']));
    }
}
/** For each two files the latest month they share: two deliveries that share several are alike in each. */
async function sharedMonths(engine, rows, files) {
    const paths = files.map(({ path }) => quoteText(path)).join(', ');
    const shared = await engine.rows(`
    WITH months AS (SELECT DISTINCT file, month FROM (${rows('1')}) WHERE file IN (${paths}) AND month IS NOT NULL),
    pairs AS (SELECT one.file AS file, max(one.month) AS month
      FROM months AS one JOIN months AS other ON other.month = one.month AND other.file <> one.file
      GROUP BY one.file, other.file)
    SELECT DISTINCT file, strftime(month, '%Y-%m-%d') AS month FROM pairs ORDER BY month, file`);
    return shared.map((row) => ({ file: textOf(row['file']), month: textOf(row['month']) }));
}
/** The two files of which one's sample is found in the other for the most part; no row where there are none. */
function foundAgain(sampled, others, months) {
    const samples = months.map(({ file, month }) => `(SELECT * FROM (${sampled}) WHERE file = ${quoteText(file)} AND month = DATE '${month}' LIMIT ${SAMPLED_ROWS})`);
    const names = [...new Set(months.map(({ file }) => quoteText(file)))].join(', ');
    const days = [...new Set(months.map(({ month }) => `DATE '${month}'`))].join(', ');
    return `
    WITH sample AS MATERIALIZED (SELECT file, month, whole, any_value(sought) AS sought
      FROM (${samples.join(' UNION ALL ')}) GROUP BY file, month, whole HAVING count(*) = 1),
    sizes AS (SELECT file, month, count(*) AS rows FROM sample GROUP BY ALL),
    found AS (SELECT sample.file AS first, other.file AS second, month, count(DISTINCT whole) AS rows
      FROM (SELECT * FROM (${others}) WHERE file IN (${names}) AND month IN (${days})) AS other
      JOIN sample USING (month, sought) WHERE other.file <> sample.file GROUP BY ALL)
    SELECT first, second, strftime(found.month, '%Y-%m') AS month
    FROM found JOIN sizes ON sizes.file = found.first AND sizes.month = found.month
    WHERE found.rows >= ${FEWEST_FOUND} AND found.rows >= ${SHARE_FOUND} * sizes.rows
    ORDER BY month, first, second LIMIT 1`;
}
function nameOf(files, path) {
    return files.find((file) => file.path === path)?.source.file.name ?? '';
}
function sameCharges(month, first, second) {
    return new errors/* SpendlogError */.T('EXPORT_OVERLAP', `The files ${JSON.stringify(first)} and ${JSON.stringify(second)} hold the same charges of ${month}.`, 'Give one of them only: together they would count the same charges twice. If both are parts of one export, put them beside its manifest.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/open-export.js













/**
 * Opens an export. AWS overwrites files in place: when one changed meanwhile, everything is read once more, and
 * when it changed again that is said. Throws `SpendlogError`s for all that is wrong with the input.
 */
async function openExport(options) {
    return (await attempt(options)) ?? (await attempt(options)) ?? refuseTorn();
}
/** Null where the files changed while they were read. */
async function attempt(options) {
    const found = await discover(options.locations, options.files, options.maxLocalBytes);
    const before = await versionsOf(found.files);
    const engine = await options.engine();
    let opened = null;
    try {
        opened = await readUnchanged(engine, options, found, before);
        return opened;
    }
    finally {
        if (!opened)
            await engine.close();
    }
}
async function readUnchanged(engine, options, found, before) {
    try {
        const opened = await open_export_read(engine, options, found, before);
        return (await isUnchanged(found.files, before)) ? opened : null;
    }
    catch (error) {
        if (await isUnchanged(found.files, before))
            throw error;
        return null;
    }
}
async function open_export_read(engine, options, found, versions) {
    const { progress, reportDay, accounts } = options;
    const asked = { ...options.period, accounts };
    const period = daysUntil(asked, reportDay);
    progress?.step(`Reading ${found.files.length} export files`);
    const local = await localCopies(engine, found.files, options.unzip, options.maxLocalBytes);
    await refuseCopies(engine, local);
    const groups = await exportGroups(engine, local);
    refuseTwoDialects(groups);
    const relation = await openRawRows(engine, groups, { ...period, accounts });
    const { dialect: family } = open_export_newest(groups);
    const dialect = await family.prepare(engine, relation.raw);
    await refuseOverlap(engine, relation, dialect, groups);
    await refuseSameCharges(engine, relation, dialect, groups.flatMap(({ files }) => files));
    const charges = await openCharges(engine, relation, dialect, family.dateColumn, period);
    progress?.step('Adding up charges');
    await buildFacts(engine, charges);
    const source = describeSource(options, found.files, groups, dialect);
    return {
        engine,
        head: await readHead(engine, source, dialect.modeTable, {
            asOf: options.asOf,
            from: period.from,
            to: period.to,
            files: found.files,
            someAccounts: accounts !== undefined,
        }),
        files: found.files,
        inPlace: local.some(({ path }) => !path.startsWith(engine.scratch)),
        versions,
        relation,
        dialect,
        charges,
        someAccounts: accounts !== undefined,
        facts: factTables(engine, charges),
        fileQuality: [
            ...found.quality,
            ...relation.quality,
            ...(await afterReportDay(engine, relation, dialect, groups, { asked, reportDay })),
        ],
    };
}
function open_export_newest(groups) {
    const [first] = groups.toSorted((a, b) => (a.version < b.version ? 1 : -1));
    if (!first)
        throw new TypeError('An export without files');
    return first;
}
function describeSource(options, files, groups, dialect) {
    const { version, dialect: family } = open_export_newest(groups);
    const names = [
        ...new Set(groups.flatMap(({ files: parts }) => parts.flatMap(({ columns }) => columns.map(({ name }) => name)))),
    ].sort();
    const knownNames = family.knownColumns(version);
    return {
        kind: 'export',
        label: options.locations.join(', '),
        dialect: version,
        sample: options.sample,
        files: files.length,
        bytes: files.reduce((sum, { file }) => sum + file.bytes, 0),
        extraColumns: unknownNames(names, knownNames),
        missingColumns: missingColumns(version, knownNames, names),
        metricBasis: dialect.metricBasis,
    };
}
/** Columns the dialect has and the export has not. Columns a provider adds (`x_…`) are no part of FOCUS. */
function missingColumns(version, knownNames, names) {
    const own = knownNames.filter((name) => !name.endsWith('*'));
    return missingNames(version.startsWith('FOCUS') ? own.filter((name) => !name.startsWith('x_')) : own, names);
}
async function isUnchanged(files, versions) {
    const now = await versionsOf(files);
    return now.every((version, index) => version !== null && version === versions[index]);
}
function versionsOf(files) {
    return Promise.all(files.map(({ file, files: at }) => at.version(file)));
}
function refuseTorn() {
    throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', 'The export was overwritten while it was read.', 'AWS refreshes exports up to three times a day: run again in a few minutes, or read a copy.');
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/presence.js


/**
 * Charges that follow others, which are in the bill as well, or belong to no place: they say nothing about what is
 * there. Everything else counts, in doubt too: a read in vain costs a call, a read left out would be a false "none".
 */
const FOLLOWING = ['tax', 'credit', 'refund', 'discount', 'support'];
/**
 * The exact triples of an export's own rows, ascending. Rows that no total counts (negations) count here;
 * rows without a service or an account, and charges derived from others, do not.
 */
async function readPresence({ engine, charges }, period) {
    const rows = await engine.rows(`
    SELECT DISTINCT subAccountId AS account, coalesce(regionId, '') AS region, serviceName AS service
    FROM ${charges.select(['subAccountId', 'regionId', 'serviceName', 'chargeKind', 'day'], period)}
    WHERE NOT derived AND coalesce(subAccountId, '') <> '' AND coalesce(serviceName, '') <> ''
      AND chargeKind NOT IN (${quoteTexts(FOLLOWING)})
    ORDER BY 1, 2, 3`);
    return {
        basis: 'triples',
        period,
        triples: rows.map((row) => ({
            subAccountId: textOf(row['account']),
            regionId: textOf(row['region']),
            serviceName: textOf(row['service']),
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/column-quality.js
/** What the columns themselves tell: unknown ones, absent ones, values that are no amounts. */
function columnQuality({ head, relation }) {
    const { extraColumns, missingColumns } = head.source;
    const amounts = [...relation.profile.columns.values()];
    return [
        ...(extraColumns.length === 0 ? [] : [extra(extraColumns)]),
        ...(missingColumns.length === 0 ? [] : [missing(missingColumns)]),
        ...amounts
            .filter(({ unreadable }) => unreadable > 0)
            .map(({ name, unreadable }) => unreadableAmounts(name, unreadable)),
        ...amounts
            .filter(({ rounded }) => rounded > 0)
            .map(({ name, rounded }) => roundedAmounts(name, rounded, relation.profile.scale)),
    ];
}
function extra(columns) {
    return {
        id: 'extra-columns',
        severity: 'info',
        count: columns.length,
        subject: 'columns',
        message: 'Columns that the specification does not know were read past.',
        examples: columns.slice(0, 3),
    };
}
function missing(columns) {
    return {
        id: 'missing-columns',
        severity: 'info',
        count: columns.length,
        subject: 'columns',
        message: 'Columns of the specification that this export does not have: what rests on them is unknown.',
        examples: columns.slice(0, 3),
    };
}
function unreadableAmounts(subject, count) {
    return {
        id: 'amount-unreadable',
        severity: 'error',
        count,
        subject,
        message: 'Values that are no numbers count as unknown, not as zero.',
    };
}
function roundedAmounts(subject, count, scale) {
    return {
        id: 'amount-rounded',
        severity: 'warning',
        count,
        subject,
        message: `Floating-point values with more than ${scale} digits after the point were rounded there, because 38 digits hold no more.`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/fact-quality.js


/** Deviations that can be counted from the facts, so that the files are not read again. */
async function factQuality({ engine, charges }) {
    const selects = CHECKS.map(({ rows }, index) => `coalesce(${rows}, 0) AS c${index}`);
    const [row = {}] = await engine.rows(`SELECT ${selects.join(', ')} FROM facts`);
    const items = await Promise.all(CHECKS.map((check, index) => fact_quality_item(engine, check, countOf(row[`c${index}`]))));
    return [...items.flat(), ...(await several(engine)), ...(await unusable(engine, charges))];
}
const AWS = "(providerName IS NULL OR lower(providerName) IN ('aws', 'amazon web services'))";
const NOT_TWELVE = (key) => `${AWS} AND ${key} IS NOT NULL AND NOT regexp_full_match(${key}, '\\d{12}')`;
const fact_quality_CATEGORIES = "('Usage', 'Purchase', 'Tax', 'Credit', 'Adjustment')";
const NEVER_NULL = [
    'billingAccountId',
    'billingCurrency',
    'providerName',
    'serviceName',
    'chargeCategory',
];
const CHECKS = [
    accountDigits('billingAccountId', 'facts'),
    accountDigits('subAccountId', 'accounts'),
    ...NEVER_NULL.map(neverNull),
    {
        id: 'charge-category-unknown',
        severity: 'error',
        subject: 'chargeCategory',
        message: 'Charges of a category that the specification does not know are shown as adjustments.',
        rows: `sum(rows) FILTER (chargeCategory NOT IN ${fact_quality_CATEGORIES})`,
        examples: { table: 'facts', key: 'chargeCategory', where: `chargeCategory NOT IN ${fact_quality_CATEGORIES}` },
    },
    {
        id: 'negative-usage',
        severity: 'info',
        subject: 'billedCost',
        message: 'Usage rows with a negative amount that are not marked as corrections were counted as usage.',
        rows: "sum(negativeRows) FILTER (chargeKind = 'usage')",
    },
    {
        id: 'invoice-id-missing',
        severity: 'info',
        subject: 'invoiceId',
        message: 'Rows without an invoice: their month is not final.',
        rows: 'sum(rows) FILTER (counted AND invoiceId IS NULL)',
    },
    {
        id: 'timestamp-unreadable',
        severity: 'error',
        subject: 'chargePeriodStart, chargePeriodEnd',
        message: 'Rows whose charge period cannot be read; without a start they are put on the first day of their bill.',
        rows: 'sum(untimedRows)',
    },
    {
        id: 'outside-billing-period',
        severity: 'info',
        subject: 'chargePeriodStart',
        message: 'Rows whose charge period starts in another month than their bill.',
        rows: "sum(rows) FILTER (date_trunc('month', day) <> billingMonth)",
    },
];
function accountDigits(key, table) {
    return {
        id: 'account-id-malformed',
        severity: 'warning',
        subject: key,
        message: 'AWS account ids that do not have 12 digits; leading zeros may have been lost.',
        rows: `(SELECT sum(rows) FROM ${table} WHERE ${NOT_TWELVE(key)})`,
        examples: { table, key, where: NOT_TWELVE(key) },
    };
}
function neverNull(key) {
    return {
        id: 'mandatory-value-missing',
        severity: 'warning',
        subject: key,
        message: 'Rows without a value that the specification demands.',
        rows: `sum(rows) FILTER (${key} IS NULL)`,
    };
}
async function fact_quality_item(engine, check, count) {
    if (count === 0)
        return [];
    const { id, severity, subject, message } = check;
    if (!check.examples)
        return [{ id, severity, subject, message, count }];
    const { table, key, where } = check.examples;
    const rows = await engine.rows(`SELECT ${key} AS value FROM ${table} WHERE ${where} GROUP BY 1 ORDER BY sum(rows) DESC, 1 LIMIT 3`);
    return [
        { id, severity, subject, message, count, examples: rows.map((row) => textOf(row['value'])) },
    ];
}
async function several(engine) {
    const distinct = async (key) => {
        const rows = await engine.rows(`SELECT ${key} AS value FROM facts WHERE ${key} IS NOT NULL GROUP BY 1 ORDER BY sum(rows) DESC, 1`);
        return rows.map((row) => textOf(row['value']));
    };
    const [providers, currencies] = [await distinct('providerName'), await distinct('billingCurrency')];
    return [
        ...listed('several-providers', 'providerName', 'Charges of several providers are in one export.', providers),
        ...listed('several-currencies', 'billingCurrency', 'Charges are in several currencies, which are never added.', currencies),
    ];
}
function listed(id, subject, message, values) {
    return values.length < 2
        ? []
        : [{ id, severity: 'info', subject, message, count: values.length, examples: values.slice(0, 3) }];
}
async function unusable(engine, charges) {
    const checks = (await unusableEffectiveCost(engine, charges)).filter(({ reason }) => reason !== null);
    if (checks.length === 0)
        return [];
    return [
        {
            id: 'effective-cost-unusable',
            severity: 'error',
            count: checks.reduce((sum, { rows }) => sum + rows, 0),
            subject: 'effectiveCost',
            message: 'Effective cost is in whole numbers only, or zero beside a billed amount; it was not repaired and trends on it mislead.',
            amounts: checks.map(({ billedCost }) => billedCost),
            examples: checks.slice(0, 3).map(({ providerName }) => providerName),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/row-quality.js



/** Columns of time in FOCUS and in Cost and Usage Reports. */
const row_quality_TIMES = /(chargeperiodstart|chargeperiodend|billingperiodstart|billingperiodend|usagestartdate|usageenddate|billingperiodstartdate|billingperiodenddate)$/;
const IDS = ['id', 'identitylineitemid'];
/** Columns of keys and values, by the names of FOCUS and of Cost and Usage Reports. */
const MAPS = ['Tags', 'x_CostCategories', 'resource_tags', 'cost_category'];
/** Deviations of the rows as they are written, which text alone can have: Parquet knows NULL, time and maps by type. */
async function rowQuality({ engine, relation }) {
    const asWritten = relation.stored ? [textNull(relation), withoutZone(relation), repeatedIds(relation)] : [];
    const checks = [...asWritten, ...MAPS.map((name) => unreadableMaps(relation, name))].filter((check) => check !== null);
    if (checks.length === 0)
        return [];
    const [row = {}] = await engine.rows(`SELECT ${checks.map(({ rows }, index) => `${rows} AS c${index}`).join(', ')} FROM ${relation.raw.relation} AS raw`);
    return checks
        .map(({ item }, index) => ({ ...item, count: countOf(row[`c${index}`]) }))
        .filter(({ count }) => count > 0);
}
function textColumns(relation) {
    return relation.columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name);
}
function textNull(relation) {
    const columns = textColumns(relation).map((name) => `raw.${quoteIdentifier(name)}`);
    return {
        item: {
            id: 'text-null',
            severity: 'info',
            subject: 'rows',
            message: 'Rows in which the text NULL stands for a missing value; it was read as missing.',
        },
        rows: columns.length === 0 ? '0' : `count_if(list_contains([${columns.join(', ')}], 'NULL'))`,
    };
}
function withoutZone(relation) {
    const columns = textColumns(relation).filter((name) => row_quality_TIMES.test(columnKey(name)));
    if (columns.length === 0)
        return null;
    const tests = columns.map((name) => `regexp_matches(raw.${quoteIdentifier(name)}, '\\d:\\d\\d(\\.\\d+)?\\s*$')`);
    return {
        item: {
            id: 'timestamp-without-zone',
            severity: 'info',
            subject: columns.join(', '),
            message: 'Rows with times that name no zone; they were read as UTC.',
        },
        rows: `count_if(${tests.map((test) => `coalesce(${test}, false)`).join(' OR ')})`,
    };
}
function repeatedIds(relation) {
    const column = textColumns(relation).find((name) => IDS.includes(columnKey(name)));
    if (column === undefined)
        return null;
    const id = `raw.${quoteIdentifier(column)}`;
    return {
        item: {
            id: 'id-not-unique',
            severity: 'info',
            subject: column,
            message: 'Rows that repeat an id of an earlier row; ids are not used to tell rows apart.',
        },
        rows: `count(${id}) - count(DISTINCT ${id})`,
    };
}
function unreadableMaps(relation, name) {
    const column = relation.raw.find(name);
    if (column === null || !textColumns(relation).includes(column))
        return null;
    return {
        item: {
            id: 'tags-unreadable',
            severity: 'warning',
            subject: column,
            message: 'Rows whose tags or cost categories are no JSON object; they were read as having none.',
        },
        rows: `count_if(${relation.raw.text(name)} IS NOT NULL AND ${relation.raw.map(name)} IS NULL)`,
    };
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/quality.js



const SEVERITIES = ['error', 'warning', 'info'];
/** Everything that deviates, gravest first. Where the dialect says the same thing with more knowledge, its word counts. */
async function readQuality(open) {
    const items = [
        ...(await open.dialect.quality()),
        ...open.fileQuality,
        ...columnQuality(open),
        ...(await factQuality(open)),
        ...(await rowQuality(open)),
    ];
    const first = new Map(items.toReversed().map((item) => [`${item.id} ${item.subject}`, item]));
    return [...first.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (a.id === b.id ? (a.subject < b.subject ? -1 : 1) : a.id < b.id ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/tag-keys.js



/** Tag keys in use, the most used first; one entry per key and currency. */
async function readTagKeys({ engine, charges, dialect }, period) {
    if (/^CAST\(NULL AS /.test(dialect.select.tags)) {
        return (0,known/* unknown */.L5)('column-missing', 'tags', 'export the table with its tag columns');
    }
    const rows = await engine.rows(`
    SELECT key, currency, count_if(NOT derived) AS rows, sum(effectiveCost) AS effectiveCost
    FROM (SELECT unnest(map_keys(tags)) AS key, coalesce(billingCurrency, '') AS currency, effectiveCost, derived
      FROM ${charges.select(['tags', 'billingCurrency', 'effectiveCost', 'counted', 'day'], period)} WHERE counted)
    GROUP BY key, currency ORDER BY rows DESC, key, currency`);
    return (0,known/* known */.eO)(rows.map((row) => {
        const currency = textOf(row['currency']);
        return {
            key: textOf(row['key']),
            rows: countOf(row['rows']),
            effectiveCost: moneyOf(row['effectiveCost'], currency) ?? (0,money/* zeroMoney */.Vg)(currency),
        };
    }));
}

;// CONCATENATED MODULE: ./build/src/costs/sources/export/export-source.js












/** The bill as it stands in an export: FOCUS, CUR 2.0 or a legacy Cost and Usage Report, in files. */
function createExportSource(options) {
    let opening = null;
    const opened = () => {
        opening ??= openExport(options);
        return opening;
    };
    let usage = NOTHING_READ;
    return {
        open: async () => {
            const { head } = await opened();
            usage = { ...NOTHING_READ, filesRead: head.source.files, bytesRead: head.source.bytes };
            return head;
        },
        cube: async (query) => {
            return (0,known/* known */.eO)(await whole(opened, queryCube(await opened(), query)));
        },
        changes: async (query) => {
            return (0,known/* known */.eO)(await whole(opened, queryChanges(await opened(), query)));
        },
        totals: async () => totalsOf((await opened()).engine),
        commitments: async (period) => (0,known/* known */.eO)(await whole(opened, readCommitments(await opened(), period))),
        tagKeys: async (period) => whole(opened, readTagKeys(await opened(), period)),
        presence: async (period) => (0,known/* known */.eO)(await whole(opened, readPresence(await opened(), period))),
        lines: async (query) => whole(opened, readLines(await opened(), query)),
        quality: async () => readQuality(await opened()),
        invariants: async () => readInvariants(await opened()),
        usage: () => usage,
        close: async () => {
            if (opening)
                await (await opening.catch(() => null))?.engine.close();
        },
    };
}
const NOTHING_READ = {
    plannedRequests: 0,
    requests: 0,
    pages: 0,
    cachedRequests: 0,
    paid: (0,money/* zeroMoney */.Vg)('USD'),
    filesRead: 0,
    bytesRead: 0,
};
/** A question may read the files again: an answer counts only if they are still what was opened. */
async function whole(opened, answer) {
    const { relation, inPlace, files, versions } = await opened();
    const result = await answer;
    if (!relation.stored && inPlace && !(await isUnchanged(files, versions)))
        refuseTorn();
    return result;
}
async function totalsOf(engine) {
    const rows = await engine.rows(`SELECT coalesce(billingCurrency, '') AS currency, ${cellSums('facts').join(', ')} FROM facts WHERE counted GROUP BY 1 ORDER BY 1`);
    return rows.flatMap((row) => readCell(row, textOf(row['currency'])) ?? []);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/platform/aws-errors.js
var aws_errors = __webpack_require__(96630);
;// CONCATENATED MODULE: ./build/src/platform/cost-explorer-client.js


const DEADLINES = { connection: 3_000, request: 30_000, total: 120_000 };
/** The first attempt and three retries. */
const ATTEMPTS = 4;
const CALL = { service: 'Cost Explorer', subject: 'the bill', actions: ['ce:GetCostAndUsage'] };
/** Cost Explorer through the AWS SDK, which is loaded on the first call. */
function createCostExplorerClient(options) {
    let loading = null;
    const loaded = () => {
        loading ??= loadClient(options);
        return loading;
    };
    return {
        async getCostAndUsage(asked) {
            const { send } = await loaded();
            try {
                const { $metadata, ...page } = await send(asked);
                return { state: 'answered', page, attempts: $metadata.attempts ?? 1 };
            }
            catch (error) {
                return outcomeOf(error, asked);
            }
        },
        async identity() {
            const { client } = await loaded();
            try {
                return identityOf(await client.config.credentials());
            }
            catch (error) {
                throw (0,aws_errors/* toSpendlogError */.Ko)(error, CALL);
            }
        },
        async close() {
            if (loading)
                (await loading).client.destroy();
        },
    };
}
async function loadClient(options) {
    const { connection, request, total } = options.deadlines ?? DEADLINES;
    const { CostExplorerClient, GetCostAndUsageCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(7756)]).then(__webpack_require__.t.bind(__webpack_require__, 32994, 19));
    const sockets = { maxSockets: 1, keepAlive: true };
    const client = new CostExplorerClient({
        region: homeRegion(options.region),
        ...(options.credentials ? { credentials: options.credentials } : {}),
        maxAttempts: ATTEMPTS,
        retryMode: 'standard',
        requestHandler: {
            connectionTimeout: connection,
            requestTimeout: request,
            socketTimeout: request,
            throwOnRequestTimeout: true,
            httpAgent: sockets,
            httpsAgent: sockets,
        },
    });
    // After the retry middleware, so that retries wait for their turn as well.
    client.middlewareStack.add((next) => (sent) => options.pacer.pace(() => next(sent)), {
        step: 'finalizeRequest',
        priority: 'low',
        name: 'spendlogPacing',
    });
    return {
        client,
        send: (asked) => client.send(new GetCostAndUsageCommand(inputOf(asked)), { abortSignal: AbortSignal.timeout(total) }),
    };
}
/** Cost Explorer has one endpoint in each partition. */
function homeRegion(region) {
    return region?.startsWith('cn-') ? 'cn-northwest-1' : 'us-east-1';
}
/** The SDK's types ask for arrays it may change. */
function inputOf({ Metrics, GroupBy, Filter, ...asked }) {
    return {
        ...asked,
        Metrics: [...Metrics],
        ...(GroupBy.length > 0 ? { GroupBy: [...GroupBy] } : {}),
        ...(Filter ? { Filter: expressionOf(Filter) } : {}),
    };
}
function expressionOf(filter) {
    return 'And' in filter
        ? { And: filter.And.map(({ Dimensions }) => dimensionsOf(Dimensions)) }
        : dimensionsOf(filter.Dimensions);
}
function dimensionsOf({ Key, Values }) {
    return { Dimensions: { Key, Values: [...Values] } };
}
const RESTART = new Set([
    'BillExpirationException',
    'InvalidNextTokenException',
    'RequestChangedException',
]);
/** What the cost source has to react to; everything else is an error that ends the read. */
function outcomeOf(error, asked) {
    const facts = (0,aws_errors/* awsErrorFacts */.ZR)(error);
    const { attempts } = facts;
    if (RESTART.has(facts.name))
        return { state: 'restart', attempts };
    if (facts.name === 'DataUnavailableException')
        return { state: 'no-data', attempts };
    if (refusesNetMetrics(facts, asked))
        return { state: 'net-metrics-refused', attempts };
    throw (0,aws_errors/* toSpendlogError */.Ko)(error, CALL);
}
/** AWS has no error of its own for this: only the message tells it from any other refusal. */
function refusesNetMetrics(facts, { Metrics }) {
    const refusal = facts.name === 'ValidationException' || (0,aws_errors/* isDenied */.GZ)(facts);
    const asksNet = Metrics.some((metric) => metric.startsWith('Net'));
    return refusal && asksNet && /\bnet\s*(un)?(blended|amortized|cost|metric)/i.test(facts.message);
}
/** Temporary keys differ from session to session; the account does not, where the provider tells it. */
function identityOf(credentials) {
    const { accessKeyId, accountId } = credentials;
    return {
        account: accountId ?? null,
        credentials: (0,external_node_crypto_.createHash)('sha256').update(accessKeyId).digest('hex').slice(0, 16),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/platform/duckdb.js



/** Leaves room for the runtime below one gigabyte in total. */
const DEFAULT_MEMORY = 640 * 1024 * 1024;
/** Opens a database of its own that is removed on close. Throws `ENGINE_UNAVAILABLE` when it cannot be had. */
async function openDuckDb(options) {
    await (0,promises_.mkdir)(options.scratch, { recursive: true });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.scratch, 'engine-'));
    try {
        const api = await options.load();
        const instance = await api.DuckDBInstance.create((0,external_node_path_.join)(scratch, 'bill.duckdb'), settings(options, scratch));
        const connection = await instance.connect();
        // Not a start-up option: belongs to the session. Timestamps with a zone are read as UTC.
        await connection.run("SET TimeZone = 'UTC'; SET lock_configuration = true");
        return engineOf(api, instance, connection, scratch);
    }
    catch (cause) {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
        if (cause instanceof errors/* SpendlogError */.T)
            throw cause;
        throw new errors/* SpendlogError */.T('ENGINE_UNAVAILABLE', 'The SQL engine could not be started.', 'Check that @duckdb/node-api is installed for this platform and that the scratch folder is writable.', { cause });
    }
}
function settings(options, scratch) {
    const all = {
        memory_limit: `${Math.floor((options.memoryLimitBytes ?? DEFAULT_MEMORY) / 1024)}KiB`,
        temp_directory: (0,external_node_path_.join)(scratch, 'spill'),
        preserve_insertion_order: 'false',
        // Nothing may be downloaded behind the user's back.
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
    };
    if (options.threads !== undefined)
        all['threads'] = String(options.threads);
    return all;
}
function engineOf(api, instance, connection, scratch) {
    const convert = converter(api);
    // One connection runs one statement at a time: a second would end the first.
    let last = Promise.resolve();
    const inTurn = (work) => {
        const result = last.then(work, work);
        last = result.catch(() => undefined);
        return result;
    };
    return {
        scratch,
        run: (sql) => inTurn(async () => void (await connection.run(sql))),
        rows: (sql) => inTurn(async () => {
            const reader = await connection.runAndReadAll(sql);
            return reader.convertRowObjects(convert);
        }),
        close: () => inTurn(async () => {
            connection.closeSync();
            instance.closeSync();
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
        }),
    };
}
function converter(api) {
    return (value) => toSqlValue(api, value);
}
function toSqlValue(api, value) {
    if (value === null || typeof value !== 'object')
        return value;
    if (value instanceof api.DuckDBDecimalValue)
        return { units: value.value, scale: value.scale };
    if (value instanceof api.DuckDBDateValue)
        return value.toString();
    if (value instanceof api.DuckDBTimestampValue || value instanceof api.DuckDBTimestampTZValue) {
        return new Date(Number(value.micros / 1000n)).toISOString();
    }
    if (value instanceof api.DuckDBListValue)
        return value.items.map((item) => toSqlValue(api, item));
    throw new TypeError(`The engine returned a value of an unsupported type: ${value.constructor.name}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/platform/download-bytes.js

const download_bytes_ATTEMPTS = 3;
const DEADLINE_MS = 300_000;
const MAX_BYTES = 128 * 1024 * 1024;
/**
 * The body at a URL, 128 MB at most. A server's or the network's fault is tried three times.
 * `HTTPS_PROXY` is honoured where Node is told to (`NODE_USE_ENV_PROXY=1`).
 */
async function downloadBytes(url, pauseMs = 1000) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await downloadOnce(url);
        }
        catch (error) {
            if (error instanceof Refused || attempt === download_bytes_ATTEMPTS)
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(pauseMs * attempt);
        }
    }
}
/** An answer that another attempt would not change. */
class Refused extends Error {
}
async function downloadOnce(url) {
    const response = await fetch(url, { signal: AbortSignal.timeout(DEADLINE_MS) });
    const { status, body } = response;
    if (status >= 500 || status === 429)
        throw new Error(`HTTP ${status}`);
    if (!response.ok || !body)
        throw new Refused(`HTTP ${status}`);
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > MAX_BYTES)
            throw new Refused(`the answer is larger than ${MAX_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb-packages.js
const VERSION = '1.5.5-r.5';
const API = [
    pinned('@duckdb/node-api', 'daaf7aa487537fb9f1d1abaaa7e826121eea86be19db4a3a3f43f9635e266ef0'),
    pinned('@duckdb/node-bindings', '3d63fdb8d05d2f83c82d3c23a242cbc590defb25a0250352284e2fee2683bad4'),
    // How the bindings tell musl from glibc.
    {
        name: 'detect-libc',
        version: '2.1.2',
        sha256: '270dec0fc06cff86481da8af2dd8f18dee6b602790b14ef0e1c2c18d7da39427',
    },
];
const NATIVE = {
    'darwin-arm64': '08b3cfd7d4d620a5fb67ef49db28551b767107266af3a8e2600e49d99ee59456',
    'darwin-x64': '1266f62ac7c02f7971554a2b0b2c4c19923a97258bfdf1b203873e174e7a28c4',
    'linux-arm64': '3b85f3ea438f7dc3691d7b5e6e4222ffe9127fd17885f96ca72e0c99925c348e',
    'linux-arm64-musl': '8da34fe6e8752b9a12d2527142da48ad4c7349efef4ac6a22577e91cab539ef0',
    'linux-x64': '86d2bda909785550e8a14a57a8a4584827aff0e268d8f1a58c3fd48559f7020e',
    'linux-x64-musl': '00817319d96ac534faeee714f69539e85bb935196627fa6115a1581400ae9c85',
    'win32-arm64': '47ffb9aa001219c8dd6c306e88b0a255a407a2684187a2c4d0a7bbbcd51d28ee',
    'win32-x64': '6b7233b34ef489427b5b29f79d3db978fef738c7a6cd59ab3de6d06ae40462fe',
};
const ENGINE_PLATFORMS = Object.keys(NATIVE);
/** The packages the SQL engine needs on a platform; `null` where it is not built for it. */
function enginePackages(platform) {
    const sha256 = NATIVE[platform];
    return sha256 ? [...API, pinned(`@duckdb/node-bindings-${platform}`, sha256)] : null;
}
function pinned(name, sha256) {
    return { name, version: VERSION, sha256 };
}

// EXTERNAL MODULE: ./build/src/platform/make-folder.js
var make_folder = __webpack_require__(41384);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/platform/tarball.js

const BLOCK = 512;
const MAX_UNPACKED = 512 * 1024 * 1024;
/**
 * The files of an npm tarball: a gzipped ustar archive of regular files below one top folder.
 * Anything else in it (links, devices, paths that leave the folder) is an error.
 */
function* readTarball(tarball) {
    const archive = (0,external_node_zlib_.gunzipSync)(tarball, { maxOutputLength: MAX_UNPACKED });
    for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
        const header = archive.subarray(at, at + BLOCK);
        const size = Number.parseInt(field(header, 124, 12), 8);
        const body = at + BLOCK;
        if (!(size >= 0) || body + size > archive.length)
            throw new Error('The tarball is cut off');
        const type = field(header, 156, 1);
        if (type === '0' || type === '')
            yield { path: pathOf(header), bytes: archive.subarray(body, body + size) };
        else if (type !== '5')
            throw new Error(`The tarball holds an entry of type ${type}`);
        at = body + Math.ceil(size / BLOCK) * BLOCK;
    }
}
function pathOf(header) {
    const whole = [field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join('/');
    const parts = whole.split('/');
    const unsafe = parts.length < 2 || parts.some((part) => /^(|\.|\.\.)$|[\\:]/.test(part));
    if (unsafe)
        throw new Error(`The tarball holds a path that is not below its folder: ${whole}`);
    return parts.slice(1).join('/');
}
function field(header, start, length) {
    const text = header.toString('utf8', start, start + length);
    const end = text.indexOf('\0');
    return (end < 0 ? text : text.slice(0, end)).trim();
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb-fetch.js











const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const duckdb_fetch_API = '@duckdb/node-api';
const REMEDY = 'Set engine-url to a registry this machine reaches, or engine-path to a folder with the packages (`npm pack`); see docs/engine.md.';
/**
 * How to get at the SQL engine: from the installed packages, else from the cache, else fetched,
 * checked against the hashes in the source and kept in the cache (ADR 0006). The loader throws `ENGINE_UNAVAILABLE`.
 */
function duckDbLoader(origin) {
    return async () => {
        // The name goes through a variable so that the bundler leaves the package out of dist/.
        const installed = (0,external_node_module_.createRequire)(import.meta.url);
        if (resolves(installed, duckdb_fetch_API))
            return installed(duckdb_fetch_API);
        const packages = packagesHere();
        const folder = await fetchEngine(origin, packages, engineCache(origin.environment));
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'index.js'))(duckdb_fetch_API);
    };
}
function resolves(from, name) {
    try {
        from.resolve(name);
        return true;
    }
    catch {
        return false;
    }
}
function packagesHere() {
    const platform = `${process.platform}-${process.arch}${isMusl() ? '-musl' : ''}`;
    const packages = enginePackages(platform);
    if (packages)
        return packages;
    throw new errors/* SpendlogError */.T('ENGINE_UNAVAILABLE', `The SQL engine is not available for ${platform}.`, `Run on one of ${ENGINE_PLATFORMS.join(', ')}.`);
}
function isMusl() {
    if (process.platform !== 'linux')
        return false;
    // Without this the report asks DNS for a name of every interface.
    Object.assign(process.report, { excludeNetwork: true });
    const report = process.report.getReport();
    return report.header?.glibcVersionRuntime === undefined;
}
/** Kept between runs: the runner's tool cache, else the user's. */
function engineCache(environment) {
    const { RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: cache } = environment;
    return runner ? (0,external_node_path_.join)(runner, 'spendlog') : (0,external_node_path_.join)(cache || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'spendlog');
}
/** The folder whose `node_modules` holds the packages, fetched where it is not there yet. Unpacks nothing that was not verified. */
async function fetchEngine(origin, packages, cache) {
    const target = (0,external_node_path_.join)(cache, `engine-${fingerprint(packages)}`);
    if ((0,external_node_fs_.existsSync)(target))
        return target;
    const fresh = `${target}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        origin.progress.step('Fetching the SQL engine');
        for (const item of packages)
            await unpack(verified(item, await obtain(item, origin)), folderOf(fresh, item));
        await moveInPlace(fresh, target);
        origin.progress.done('SQL engine ready');
        return target;
    }
    catch (cause) {
        if (cause instanceof errors/* SpendlogError */.T)
            throw cause;
        throw unavailable(`The SQL engine could not be unpacked into ${cache}: ${reason(cause)}.`, cause);
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
function fingerprint(packages) {
    const all = packages.map(({ name, version, sha256 }) => `${name}@${version} ${sha256}`).join('\n');
    return (0,external_node_crypto_.createHash)('sha256').update(all).digest('hex').slice(0, 16);
}
async function obtain(item, origin) {
    const from = origin.path === undefined ? tarballUrl(item, origin.url) : (0,external_node_path_.join)(origin.path, packName(item));
    try {
        return await (origin.path === undefined ? downloadBytes(from) : (0,promises_.readFile)(from));
    }
    catch (cause) {
        throw unavailable(`The SQL engine could not be fetched: ${from}: ${reason(cause)}.`, cause);
    }
}
function tarballUrl({ name, version }, base = PUBLIC_REGISTRY) {
    return `${base.replace(/\/+$/, '')}/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`;
}
function packName({ name, version }) {
    return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}
function verified(item, tarball) {
    const actual = (0,external_node_crypto_.createHash)('sha256').update(tarball).digest('hex');
    if (actual === item.sha256)
        return tarball;
    const message = `${item.name}@${item.version} is not the package expected: SHA-256 ${actual}, expected ${item.sha256}. Nothing was unpacked.`;
    throw unavailable(message);
}
async function unpack(tarball, folder) {
    for (const { path, bytes } of readTarball(tarball)) {
        const file = (0,external_node_path_.join)(folder, path);
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file));
        await (0,promises_.writeFile)(file, bytes);
    }
}
function folderOf(root, { name }) {
    return (0,external_node_path_.join)(root, 'node_modules', ...name.split('/'));
}
/** Two runs may fetch at once; the first one's folder stays, they are the same. */
async function moveInPlace(fresh, target) {
    try {
        await (0,promises_.rename)(fresh, target);
    }
    catch (error) {
        if (!(0,external_node_fs_.existsSync)(target))
            throw error;
    }
}
function unavailable(message, cause) {
    return new errors/* SpendlogError */.T('ENGINE_UNAVAILABLE', message, REMEDY, { cause });
}
/** `fetch` hides the system's reason in the cause. */
function reason(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/src/platform/system-error.js
var system_error = __webpack_require__(26699);
;// CONCATENATED MODULE: ./build/src/platform/local-files.js





/** Exports on this machine's disk. File names are relative to `workingFolder`, so that reports do not depend on where it lies. */
function localFiles(workingFolder) {
    const path = (file) => (0,external_node_path_.resolve)(workingFolder, file.name);
    return {
        list: async (location) => {
            const paths = await matches((0,external_node_path_.resolve)(workingFolder, location), location, workingFolder);
            const files = await Promise.all(paths.map((found) => local_files_described(found, workingFolder)));
            return files.sort((a, b) => (a.name < b.name ? -1 : 1));
        },
        head: (file, bytes) => local_files_readable(file.name, firstBytes(path(file), bytes)),
        local: async (file) => path(file),
        version: async (file) => {
            const found = await local_files_readable(file.name, (0,system_error/* absentAsNull */.r)((0,promises_.stat)(path(file), { bigint: true })));
            return found && `${found.size}-${found.mtimeNs}`;
        },
    };
}
async function matches(absolute, location, workingFolder) {
    // What exists under its literal name is meant, even where the name reads like a pattern.
    const found = await local_files_readable(location, (0,system_error/* absentAsNull */.r)((0,promises_.stat)(absolute)));
    if (found?.isDirectory())
        return (0,dist/* glob */.TI)('**', { cwd: absolute, dot: true, absolute: true, onlyFiles: true });
    if (found)
        return [absolute];
    const matched = /[*?[\]{}!()]/.test(location)
        ? await (0,dist/* glob */.TI)(location, { cwd: workingFolder, absolute: true, onlyFiles: true, expandDirectories: false })
        : [];
    if (matched.length > 0)
        return matched;
    throw new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `There is nothing to read at ${JSON.stringify(location)}.`, 'Give the path of an export file, a folder that holds one, or a quoted glob such as "exports/*.parquet".');
}
/** What lies there and may not be read is no absence: it is said. */
async function local_files_readable(name, work) {
    try {
        return await work;
    }
    catch (cause) {
        if (!(0,system_error/* isSystemError */.O)(cause))
            throw cause;
        throw new errors/* SpendlogError */.T('EXPORT_UNREADABLE', `Cannot read ${JSON.stringify(name)} (${cause.code}).`, 'Allow the user of this process to read it and the folders above it.', { cause });
    }
}
async function local_files_described(absolute, workingFolder) {
    const { size } = await (0,promises_.stat)(absolute);
    const name = (0,external_node_path_.relative)(workingFolder, absolute);
    return { name: external_node_path_.sep === '/' ? name : name.replaceAll(external_node_path_.sep, '/'), bytes: size };
}
async function firstBytes(path, bytes) {
    const handle = await (0,promises_.open)(path);
    try {
        const buffer = Buffer.alloc(bytes);
        const { bytesRead } = await handle.read(buffer, 0, bytes, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./node_modules/p-throttle/index.js
var p_throttle = __webpack_require__(65992);
;// CONCATENATED MODULE: ./build/src/platform/pacing.js

/** Under 5 requests a second, with room for the network to bunch two of them: beyond that, Cost Explorer is taken to throttle. */
const COST_EXPLORER_INTERVAL_MS = 210;
/** One pacer serves all calls of a run; retries alone lose most of a burst. */
function createPacer(intervalMs) {
    const turn = (0,p_throttle/* default */.A)({ limit: 1, interval: intervalMs })(async () => { });
    return {
        async pace(call) {
            await turn();
            return call();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/platform/response-cache.js





/** Answers as files of a folder, one for each key; whole or not there. One folder serves one tenant. */
function fileResponseCache(folder) {
    const path = (key) => (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex')}.json`);
    return {
        async get(key) {
            try {
                return await (0,promises_.readFile)(path(key), 'utf8');
            }
            catch (error) {
                if (isMissing(error))
                    return null;
                throw error;
            }
        },
        async put(key, text) {
            try {
                await (0,make_folder/* makeFolder */.f)(folder);
                const unfinished = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.part`);
                await (0,promises_.writeFile)(unfinished, text);
                await (0,promises_.rename)(unfinished, path(key));
            }
            catch (cause) {
                throw unwritable(folder, cause);
            }
        },
    };
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
function unwritable(folder, cause) {
    return new errors/* SpendlogError */.T('OUTPUT_UNWRITABLE', `Paid answers of AWS cannot be kept in ${JSON.stringify(folder)}.`, 'Make the folder writable and see that the disk has room; without it every run would pay for them again.', { cause });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/platform/s3-location.js


function placeOf(location) {
    const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/is.exec(location);
    if (!match)
        throw invalidLocation(location);
    return { bucket: match[1] ?? '', key: match[2] ?? '' };
}
/** The object itself, or what lies below it as a folder, or what matches it as a glob. */
function matching(found, { bucket, key }, location) {
    const name = `s3://${bucket}/${key}`;
    const folder = key === '' || key.endsWith('/') ? name : `${name}/`;
    const files = found.filter((file) => !file.name.endsWith('/'));
    const below = files.filter((file) => file.name === name || file.name.startsWith(folder));
    const matched = below.length > 0 ? below : files.filter((file) => external_node_path_.posix.matchesGlob(s3_location_keyOf(file), key));
    if (matched.length === 0)
        throw nothingThere(location);
    return matched.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** What every match begins with: S3 lists by prefix alone. */
function literalPrefix(key) {
    const glob = key.search(/[*?[\]{}!()]/);
    return glob < 0 ? key : key.slice(0, glob);
}
function s3_location_keyOf(file) {
    return placeOf(file.name).key;
}
function invalidLocation(location) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `${JSON.stringify(location)} is not an S3 location.`, 'Write it as s3://bucket/prefix.');
}
function nothingThere(location) {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `There is nothing to read at ${JSON.stringify(location)}.`, 'Give an object, a prefix that ends where a folder ends, or a glob; the prefix of a data export is the one in its delivery settings.');
}

;// CONCATENATED MODULE: ./build/src/platform/s3-files.js









/** All deadlines throw. A download may take long, so only its silence is limited. */
const CONNECTION_MS = 3_000;
const SILENCE_MS = 30_000;
const REQUEST_TOTAL_MS = 120_000;
const s3_files_ATTEMPTS = 4;
/** Exports in S3, at `s3://bucket/prefix`, an object, or a glob such as `s3://bucket/exports/*.parquet`. */
function createS3Files(options = {}) {
    let loading = null;
    const loaded = () => {
        loading ??= load(options);
        return loading;
    };
    return {
        list: async (location) => list(await loaded(), location),
        head: async (file, bytes) => head(await loaded(), file, bytes),
        local: async (file, scratch) => download(await loaded(), file, scratch),
        version: async (file) => version(await loaded(), file),
        async close() {
            if (loading)
                (await loading).client.destroy();
        },
    };
}
/** Whether a location is for this source. */
function isS3Location(location) {
    return /^s3:\/\//i.test(location);
}
async function load({ region, forcePathStyle, credentials }) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const client = new sdk.S3Client({
        region: region ?? 'us-east-1',
        ...(credentials ? { credentials } : {}),
        followRegionRedirects: true,
        forcePathStyle: forcePathStyle ?? false,
        maxAttempts: s3_files_ATTEMPTS,
        requestHandler: {
            connectionTimeout: CONNECTION_MS,
            requestTimeout: SILENCE_MS,
            socketTimeout: SILENCE_MS,
            throwOnRequestTimeout: true,
            httpsAgent: { maxSockets: 8, keepAlive: true },
        },
    });
    return { sdk, client };
}
async function list({ sdk, client }, location) {
    const { bucket, key } = placeOf(location);
    const found = [];
    let token;
    do {
        const page = await call(bucket, LIST, () => client.send(new sdk.ListObjectsV2Command({
            Bucket: bucket,
            Prefix: literalPrefix(key),
            ...(token ? { ContinuationToken: token } : {}),
        }), { abortSignal: AbortSignal.timeout(REQUEST_TOTAL_MS) }));
        for (const { Key, Size } of page.Contents ?? [])
            if (Key !== undefined)
                found.push({ name: `s3://${bucket}/${Key}`, bytes: Size ?? 0 });
        token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token);
    return matching(found, { bucket, key }, location);
}
async function head(loaded, file, bytes) {
    // S3 refuses a range of an object that holds nothing.
    if (file.bytes === 0 || bytes === 0)
        return new Uint8Array();
    const object = await get(loaded, file, { Range: `bytes=0-${bytes - 1}` });
    const body = await object.Body?.transformToByteArray();
    return body ? body.subarray(0, bytes) : new Uint8Array();
}
async function version({ sdk, client }, file) {
    const { bucket, key } = placeOf(file.name);
    const object = await goneAsNull(call(bucket, s3_files_READ, () => client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }), {
        abortSignal: AbortSignal.timeout(REQUEST_TOTAL_MS),
    })));
    return object && (object.ETag ?? `${object.ContentLength}-${object.LastModified?.toISOString()}`);
}
async function goneAsNull(work) {
    try {
        return await work;
    }
    catch (error) {
        if ((0,errors/* isSpendlogError */.r)(error) && error.code === 'INPUT_NOT_FOUND')
            return null;
        throw error;
    }
}
/** Streams an object to a file of its own; a download that ends early is an error, never a short file. */
async function download(loaded, file, scratch) {
    const { bucket } = placeOf(file.name);
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const path = (0,external_node_path_.join)(scratch, localName(file.name));
    const { Body: body } = await get(loaded, file, {});
    if (!(body instanceof external_node_stream_.Readable))
        throw new TypeError('The SDK returned a body that is no Node stream.');
    try {
        await call(bucket, s3_files_READ, () => (0,external_node_stream_promises_.pipeline)(body, (0,external_node_fs_.createWriteStream)(path)));
        return path;
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
async function get({ sdk, client }, file, more) {
    const { bucket, key } = placeOf(file.name);
    return call(bucket, s3_files_READ, () => client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ...more })));
}
/** File names never come from data: a hash, with the endings that tell the format. */
function localName(name) {
    const ending = /(?:\.[a-z0-9]{1,10}){1,2}$/i.exec(name)?.[0] ?? '';
    return `${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 24)}${ending.toLowerCase()}`;
}
const LIST = ['s3:ListBucket'];
const s3_files_READ = [
    's3:GetObject',
    's3:ListBucket',
    'kms:Decrypt (where the bucket is encrypted with a key of yours)',
];
async function call(bucket, actions, send) {
    const what = { service: 'S3', subject: `the bucket ${bucket}`, actions };
    try {
        return await send();
    }
    catch (error) {
        const { name, status } = (0,aws_errors/* awsErrorFacts */.ZR)(error);
        if (name === 'NoSuchBucket')
            throw noBucket(bucket, error);
        if (name === 'NoSuchKey' || name === 'NotFound' || status === 404)
            throw vanished(bucket, error);
        throw (0,aws_errors/* toSpendlogError */.Ko)(error, what);
    }
}
function noBucket(bucket, cause) {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `There is no bucket ${JSON.stringify(bucket)}.`, 'Check the name in --costs, and that you are signed in to the right partition.', { cause });
}
function vanished(bucket, cause) {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `An object of the bucket ${bucket} is not there any more.`, 'The export may have been replaced while it was read; run again.', { cause });
}

;// CONCATENATED MODULE: ./build/src/platform/shown-path.js

/** Folders outside the working folder say more of a machine than a report should keep: this much of them is shown. */
const SHOWN_PARTS = 2;
/** A local path as a report may show it: relative to the working folder where it lies in it, else its end. */
function shownPath(workingFolder, path) {
    const whole = (0,external_node_path_.resolve)(workingFolder, path);
    const below = (0,external_node_path_.relative)(workingFolder, whole);
    const outside = below === '..' || below.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(below);
    const parts = outside ? whole.split(external_node_path_.sep).filter(Boolean).slice(-SHOWN_PARTS) : below.split(external_node_path_.sep);
    return parts.join('/') || '.';
}

// EXTERNAL MODULE: ./build/src/platform/zip-files.js
var zip_files = __webpack_require__(35816);
;// CONCATENATED MODULE: ./build/src/platform/unzip.js







const ZIP = {
    // An export of CSV files holds few of them; an archive with more is something else.
    most: 10_000,
    tooMany: () => unzip_unreadable('The ZIP archive holds too many files.'),
    strictFileNames: false,
};
/**
 * Unpacks the files of a ZIP archive into `folder`, at most `maxBytes` of them counted as they are written,
 * and returns their paths and size. Files are numbered: no name from the archive reaches the disk. Throws
 * `EXPORT_UNREADABLE` for a damaged or hostile archive and `INPUT_TOO_LARGE` beyond the limit.
 */
async function unzip(archive, folder, maxBytes) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = [];
    let left = maxBytes;
    try {
        await (0,zip_files/* eachZipFile */.h)(archive, ZIP, async (zip, entry) => {
            if (entry.fileName.startsWith('__MACOSX/'))
                return;
            if (entry.isEncrypted())
                throw unzip_unreadable('The ZIP archive is encrypted.');
            const path = (0,external_node_path_.join)(folder, `${String(paths.length).padStart(5, '0')}.csv`);
            left -= await writeEntry(zip, entry, path, left);
            paths.push(path);
        });
    }
    catch (cause) {
        if ((0,errors/* isSpendlogError */.r)(cause))
            throw cause;
        throw unzip_unreadable('The ZIP archive is damaged or not safe to unpack.', cause);
    }
    return { paths, bytes: maxBytes - left };
}
async function writeEntry(zip, entry, path, maxBytes) {
    let written = 0;
    const counter = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            written += chunk.length;
            done(written > maxBytes ? tooLarge() : null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), counter, (0,external_node_fs_.createWriteStream)(path));
    return written;
}
function tooLarge() {
    return new errors/* SpendlogError */.T('INPUT_TOO_LARGE', 'The ZIP archive unpacks to more than the limit for reading on this machine.', 'Raise costs.max-local-bytes if the disk has room, or read a shorter period.');
}
function unzip_unreadable(message, cause) {
    return new errors/* SpendlogError */.T('EXPORT_UNREADABLE', message, 'Download the archive again, or unpack it yourself and read the CSV files.', {
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/app/sample-source.js
/** The sample everyone gets: `npm start` twice gives the same report. */
const SEED = 1;
/** Writes the embedded sample as AWS Data Exports would deliver it. The generator is loaded only here. */
async function writeSampleExport(engine, scratch) {
    const { generateOrganisation } = await Promise.all(/* import() */[__webpack_require__.e(2556), __webpack_require__.e(4432)]).then(__webpack_require__.bind(__webpack_require__, 74432));
    const { writeSample } = await __webpack_require__.e(/* import() */ 7842).then(__webpack_require__.bind(__webpack_require__, 47842));
    const organisation = generateOrganisation(SEED);
    const { folder } = await writeSample(engine, `${scratch}/sample`, organisation);
    return { folder, label: `${organisation.name} (embedded sample, seed ${SEED})` };
}
/** The same source under a name that does not depend on where its files lie. */
function labelled(source, label) {
    return {
        ...source,
        open: async () => {
            const head = await source.open();
            return { ...head, source: { ...head.source, label } };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/app/cost-sources.js













/** Where answers of Cost Explorer are kept between runs. */
const CACHE_FOLDER = '.spendlog/cache/cost-explorer';
/**
 * Makes the source that the settings name.
 * @param scratch A folder of this run's own.
 * @param access Absent: the credentials at hand, and every account they see.
 */
async function openCostSource(settings, options, environment, scratch, access) {
    const { source } = settings;
    if (source.kind === 'cost-explorer')
        return costExplorerSource(settings, environment, access);
    const engine = engineOpener(options, environment, scratch);
    if (source.kind === 'export') {
        return exportSource(source.locations, environment.workingFolder, settings, environment, engine, access);
    }
    const sample = await withEngine(engine, (opened) => writeSampleExport(opened, scratch));
    return labelled(exportSource(['.'], sample.folder, settings, environment, engine), sample.label);
}
/** Local paths, and the names of files in the report, are relative to `folder`. */
function exportSource(locations, folder, settings, environment, engine, access) {
    const { config, asOf, reportDay, source } = settings;
    const s3 = createS3Files({
        region: config.costs.region ?? regionOf(environment),
        credentials: access?.credentials,
    });
    const local = localFiles(folder);
    const exported = createExportSource({
        locations,
        files: (location) => (isS3Location(location) ? s3 : local),
        unzip: unzip,
        engine,
        period: settings.period,
        maxLocalBytes: config.costs.maxLocalBytes,
        asOf,
        ...(reportDay ? { reportDay } : {}),
        sample: source.kind === 'sample',
        ...(access ? { accounts: access.accounts } : {}),
        progress: environment.progress,
    });
    const shown = locations.map((path) => (isS3Location(path) ? path : shownPath(folder, path)));
    return labelled({ ...exported, close: () => exported.close().finally(() => s3.close()) }, [...new Set(shown)].join(', '));
}
function costExplorerSource(settings, environment, access) {
    const { config, asOf, period } = settings;
    const days = daysAsked(period, asOf);
    return createCostExplorerSource({
        client: costExplorerClient(settings, environment, access),
        cache: access?.cache ?? fileResponseCache(`${environment.workingFolder}/${CACHE_FOLDER}`),
        asOf,
        now: access?.now ?? environment.clock.now(),
        maxRequests: config.costs.maxRequests,
        ...(access ? { accounts: access.accounts } : {}),
        ...(days ? { period: days } : {}),
        historyMonths: config.costs.historyMonths - 1,
        progress: environment.progress,
    });
}
/** One client a run: all its calls share one pacer. */
function costExplorerClient({ config }, environment, access) {
    const client = createCostExplorerClient({
        pacer: createPacer(COST_EXPLORER_INTERVAL_MS),
        region: config.costs.region ?? regionOf(environment),
        credentials: access?.credentials,
    });
    return access ? { ...client, identity: async () => access.identity } : client;
}
function daysAsked({ from, to }, asOf) {
    if (!from && !to)
        return null;
    const earliest = (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(asOf), -13));
    return { start: from ?? earliest, end: to ? (0,core_period/* addDays */.fi)(to, 1) : (0,core_period/* addDays */.fi)(asOf, 1) };
}
function regionOf({ environment }) {
    return environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || undefined;
}
function engineOpener(options, { environment, progress }, scratch) {
    const load = duckDbLoader({
        environment,
        progress,
        ...(options.engineUrl ? { url: options.engineUrl } : {}),
        ...(options.enginePath ? { path: options.enginePath } : {}),
    });
    return () => openDuckDb({ load, scratch });
}
async function withEngine(open, work) {
    const engine = await open();
    try {
        return await work(engine);
    }
    finally {
        await engine.close();
    }
}


/***/ }),

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ crossChecked)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/costs/analysis/cross-check.js
var cross_check = __webpack_require__(46990);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/costs/sources/cost-explorer/answer.js
var cost_explorer_answer = __webpack_require__(55151);
// EXTERNAL MODULE: ./build/src/costs/sources/cost-explorer/pages.js
var pages = __webpack_require__(30797);
// EXTERNAL MODULE: ./build/src/costs/sources/cost-explorer/request-budget.js
var request_budget = __webpack_require__(95232);
;// CONCATENATED MODULE: ./build/src/costs/sources/cost-explorer/cross-check.js





/** The metric that stands for billedCost (ADR 0004). */
const METRIC = 'NetUnblendedCost';
/** One request, and one more should AWS withdraw a page. */
const MAX_REQUESTS = 4;
/**
 * Asks Cost Explorer what some days cost in all, to hold an export against it (invariant I6, ADR 0004). Costs one request.
 * Only of the accounts given, where the export is read for them alone; `null`: all that the payer sees.
 */
async function readCrossCheck(client, period, accounts = null) {
    const budget = (0,request_budget/* createRequestBudget */.D)(MAX_REQUESTS);
    const answer = await (0,pages/* readPages */.n)(client, requestFor(period, accounts), budget);
    const usage = {
        plannedRequests: 1,
        requests: budget.used(),
        pages: budget.pages(),
        paid: budget.paid(),
    };
    if (answer.state !== 'complete')
        return { check: refused(answer.state), usage };
    const facts = answer.pages.flatMap((page) => (0,cost_explorer_answer/* parsePage */.N)(page, false).facts);
    const amounts = facts.flatMap(({ amounts, currency }) => {
        const amount = amounts.get(METRIC);
        return amount ? [(0,money/* money */.TG)(amount, currency)] : [];
    });
    const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort();
    const billedCost = currencies.map((currency) => (0,money/* sumMoney */.M9)(amounts.filter((amount) => amount.currency === currency), currency));
    return { check: (0,known/* known */.eO)({ period, billedCost }), usage };
}
function requestFor({ start, end }, accounts) {
    return {
        TimePeriod: { Start: start, End: end },
        Granularity: 'MONTHLY',
        Metrics: [METRIC],
        GroupBy: [],
        ...(accounts ? { Filter: { Dimensions: { Key: 'LINKED_ACCOUNT', Values: accounts.toSorted() } } } : {}),
    };
}
function refused(state) {
    return state === 'net-metrics-refused'
        ? (0,known/* unknown */.L5)('denied', 'Cost Explorer total', 'sign in to the payer, which sees net cost')
        : (0,known/* unknown */.L5)('no-history', 'Cost Explorer total', 'Cost Explorer has no data for these days');
}

// EXTERNAL MODULE: ./build/src/app/cost-sources.js + 117 modules
var cost_sources = __webpack_require__(19180);
;// CONCATENATED MODULE: ./build/src/app/cross-check.js





/**
 * Holds an export against Cost Explorer where the configuration asks for it. What refuses that check is said in
 * the report and stops nothing: the export has been read.
 */
async function crossChecked(bill, settings, environment, access) {
    const period = (0,cross_check/* crossCheckPeriod */.wD)(bill);
    if (settings.source.kind !== 'export' || !settings.config.costs.crossCheck || !period)
        return bill;
    const client = (0,cost_sources/* costExplorerClient */.I)(settings, environment, access);
    try {
        environment.progress.step('Asking Cost Explorer for the same days');
        const { check, usage } = await readCrossCheck(client, period, access?.accounts ?? null);
        const checked = (0,cross_check/* withCrossCheck */.Re)(bill, check);
        return {
            ...checked,
            usage: {
                ...bill.usage,
                plannedRequests: bill.usage.plannedRequests + usage.plannedRequests,
                requests: bill.usage.requests + usage.requests,
                pages: bill.usage.pages + usage.pages,
                paid: (0,money/* addMoney */.qy)(bill.usage.paid, usage.paid),
            },
        };
    }
    catch (error) {
        if (!(0,errors/* isSpendlogError */.r)(error))
            throw error;
        return (0,cross_check/* withCrossCheck */.Re)(bill, {
            known: false,
            gap: {
                reason: 'denied',
                subject: 'Cost Explorer total',
                remedy: 'allow ce:GetCostAndUsage for the whole organisation',
                hint: error.hint,
            },
        });
    }
    finally {
        await client.close();
    }
}


/***/ }),

/***/ 97600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ accountsGapOf),
/* harmony export */   t: () => (/* binding */ billGapOf)
/* harmony export */ });
/** Ends of reading a bill after which there is still work: AWS could not be asked, or the export not be used. */
const REASONS = new Map([
    ['AWS_ACCESS_DENIED', 'denied'],
    ['AWS_THROTTLED', 'throttled'],
    ['AWS_UNAVAILABLE', 'failed'],
    ['EXPORT_UNREADABLE', 'unreadable'],
    ['BUDGET_EXCEEDED', 'budget-reached'],
    ['BILL_EMPTY', 'no-history'],
]);
const COST_EXPLORER = 'ce:GetCostAndUsage';
/** Why there is no bill; `null` for what somebody has to correct before anything can be done. */
function billGapOf(error) {
    return gapOf(error, error.missingPermissions.includes(COST_EXPLORER)
        ? 'allow ce:GetCostAndUsage for the whole organisation'
        : 'allow the role to read the export');
}
/** Why nobody knows whose bill it would be: another's must not be read in its place. `null` as above. */
function accountsGapOf(error) {
    return gapOf(error, 'allow the role to list the accounts of the organisation');
}
function gapOf({ code, message, hint, missingPermissions }, allow) {
    const reason = REASONS.get(code);
    if (!reason)
        return null;
    return {
        reason,
        subject: 'the bill',
        remedy: remedyOf(reason, allow),
        hint: `${message} ${hint}`,
        ...(missingPermissions.length > 0 ? { missingPermissions } : {}),
    };
}
function remedyOf(reason, allow) {
    if (reason === 'denied')
        return allow;
    return reason === 'no-history'
        ? 'Cost Explorer has no data for these days'
        : 'run again: what was read is kept';
}


/***/ }),

/***/ 48704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ linesWanted)
/* harmony export */ });
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(554);
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51427);
/* harmony import */ var _report_judging_judge_bill_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96524);



/** Usage that checks of the bill judge, and the resources that something was found about. */
function linesWanted(resourceIds = [], byDay = []) {
    return {
        usageTypes: (0,_report_judging_judge_bill_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .usageTypesByResource */ .m)(_checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .billChecks */ .D7),
        resourceIds: named(resourceIds),
        byDay: named(byDay),
    };
}
function named(ids) {
    return (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)(ids).filter((id) => id !== '');
}


/***/ }),

/***/ 48111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ couldNotLook),
/* harmony export */   h: () => (/* binding */ NONE_SELECTED)
/* harmony export */ });
/** The organisation was read, and nothing of it is the tenant's. */
const NONE_SELECTED = {
    reason: 'nothing-selected',
    subject: 'the bill',
    remedy: 'select an account of the organisation in spendlog.yml',
    hint: 'AWS Organizations listed its accounts, and the tenant selects none of them (tenants[].organization).',
};
/** What a plan without accounts that says no reason has. */
const NOT_LISTED = {
    reason: 'failed',
    subject: 'the bill',
    remedy: 'run again: what was read is kept',
    hint: 'The accounts of the tenant could not be listed, so that no bill can be told to be theirs.',
};
/** Why a run could not look at anything: it is not known which accounts there are. `null` where they are known. */
function couldNotLook({ accounts, accountsGap }) {
    return accounts.length > 0 ? null : (accountsGap ?? NOT_LISTED);
}


/***/ }),

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ MEASURED_DAYS),
  nL: () => (/* binding */ readTheBill),
  lx: () => (/* binding */ readTheLines)
});

// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/core/calendar.js
const COMPARISON_NAMES = [
    'lastDay',
    'last7Days',
    'last30Days',
    'monthToDate',
    'lastFullMonth',
    'quarterToDate',
    'yearToDate',
];

// EXTERNAL MODULE: ./build/src/costs/analysis/compared-periods.js
var compared_periods = __webpack_require__(34337);
// EXTERNAL MODULE: ./build/src/costs/analysis/complete-days.js
var complete_days = __webpack_require__(66834);
;// CONCATENATED MODULE: ./build/src/costs/analysis/calendar.js




/** AWS bills a usage hour within a day. */
const COMPLETE_AFTER_HOURS = 24;
/** Complete days a month needs before it is what the page opens with. */
const FIRST_DAYS = 3;
/** In what order comparisons are tried as the page's first figure. */
const OPENING = [
    'monthToDate',
    'lastFullMonth',
    'last30Days',
    'last7Days',
    'lastDay',
];
/** The days of one run: anchored on the data, however old it is; `asOf` only keeps later days out. */
function planCalendar(input) {
    const { asOf, fiscalYearStart, completeAfterHours = COMPLETE_AFTER_HOURS } = input;
    const last = (0,complete_days/* lastUsableDay */.NO)({ ...input, completeAfterHours });
    const incompleteFrom = last.complete ? (0,core_period/* addDays */.fi)(last.day, 1) : last.day;
    const pairs = (0,compared_periods/* comparedPeriods */.E)(last.day, fiscalYearStart);
    const comparisons = COMPARISON_NAMES.map((name) => {
        const { now, before } = pairs[name];
        const state = (0,complete_days/* stateOfPeriod */._T)(now, incompleteFrom, input);
        return { name, now, before, state, covered: (0,complete_days/* isRead */.H9)(before, input) && (0,complete_days/* isRead */.H9)(now, input) };
    });
    return {
        asOf,
        lastCompleteDay: last.day,
        completeAfterHours,
        fiscalYearStart,
        comparisons,
        headline: headlineOf(comparisons),
    };
}
/** The first that can be compared; where nothing can, the month as far as it goes. */
function headlineOf(comparisons) {
    const opening = OPENING.flatMap((name) => comparisons.filter((each) => each.name === name));
    const best = opening.find((each) => each.covered && each.state !== 'incomplete' && opens(each));
    return best?.name ?? 'monthToDate';
}
/** A completed month is told as the full month it is: against all of the month before. */
function opens({ name, now }) {
    if (name !== 'monthToDate')
        return true;
    return (0,core_period/* lengthInDays */.Dx)(now) >= FIRST_DAYS && now.end !== (0,core_period/* monthPeriod */.WY)((0,core_period/* monthOf */.GS)(now.start)).end;
}

;// CONCATENATED MODULE: ./build/src/costs/line-period.js

/** Days that prices are learned from. */
const LINE_DAYS = 30;
/** The last 30 complete days, or as many as were read. */
function linePeriod({ lastCompleteDay }, { readFrom, span }) {
    const end = (0,core_period/* addDays */.fi)(lastCompleteDay, 1);
    const usual = (0,core_period/* addDays */.fi)(end, -LINE_DAYS);
    const first = readFrom < span.start ? readFrom : span.start;
    return { start: usual > first ? usual : first < end ? first : lastCompleteDay, end };
}

;// CONCATENATED MODULE: ./build/src/costs/read/ask.js

function asker(source) {
    return (name, period, dimensions, chargeKinds) => source.cube({ name, period, dimensions, ...(chargeKinds ? { chargeKinds } : {}) });
}
/** What Cost Explorer could answer only with further paid requests that the plan leaves out (ADR 0008). */
function exportOnly(head, subject, read) {
    return head.source.kind === 'export'
        ? read()
        : Promise.resolve((0,known/* unknown */.L5)('needs-export', subject, 'read the bill from an export (--costs)'));
}

// EXTERNAL MODULE: ./build/src/core/gap-texts.js
var gap_texts = __webpack_require__(18860);
;// CONCATENATED MODULE: ./build/src/costs/read/breakdowns.js



const WORDS = {
    day: 'day',
    providerName: 'provider',
    serviceName: 'service',
    serviceCategory: 'service category',
    subAccountId: 'account',
    regionId: 'region',
    chargeCategory: 'charge category',
    chargeKind: 'kind of charge',
    lineItemType: 'line item type',
    invoiceId: 'invoice',
};
/** Cost Explorer adds these up from answers that are paid for already. */
const FREE_BREAKDOWNS = new Set([
    'day',
    'providerName',
    'serviceName',
    'chargeCategory',
    'chargeKind',
    'lineItemType',
]);
/** All charges by one dimension at a time. */
async function readBreakdowns(ask, head) {
    const read = (dimension) => readBreakdown(ask, head, dimension);
    return {
        day: await read('day'),
        providerName: await read('providerName'),
        serviceName: await read('serviceName'),
        serviceCategory: await read('serviceCategory'),
        subAccountId: await read('subAccountId'),
        regionId: await read('regionId'),
        chargeCategory: await read('chargeCategory'),
        chargeKind: await read('chargeKind'),
        lineItemType: await read('lineItemType'),
        invoiceId: await read('invoiceId'),
    };
}
async function readBreakdown(ask, head, dimension) {
    const name = `all charges by ${WORDS[dimension]}`;
    const read = () => ask(name, head.span, [dimension]);
    const cube = FREE_BREAKDOWNS.has(dimension) ? await read() : await exportOnly(head, (0,gap_texts/* gapSubject */.DV)(name), read);
    return (0,known/* mapKnown */.ym)(cube, ({ rows }) => rows.map((row) => ({ ...row, key: row[dimension] })));
}

;// CONCATENATED MODULE: ./build/src/costs/read/comparisons.js




/** Resources compared one by one; the rest is one line, so that the parts still add up. */
const RESOURCE_LIMIT = 200;
const DETAIL = [
    'serviceName',
    'subAccountId',
    'regionId',
    'usageType',
    'operation',
    'pricingCategory',
    'pricingUnit',
    'chargeKind',
];
/** Both sides of the comparisons that are explained, in full detail where the source has it. */
async function readComparisons(source, ask, head, calendar) {
    const wanted = head.source.kind === 'export' ? [calendar.headline, 'last7Days', 'lastFullMonth'] : [calendar.headline];
    const explained = calendar.comparisons.filter(({ name, covered }) => covered && wanted.includes(name));
    const read = [];
    for (const periods of explained)
        read.push(await readComparison(source, ask, head, periods));
    return read.sort((a, b) => wanted.indexOf(a.periods.name) - wanted.indexOf(b.periods.name));
}
async function readComparison(source, ask, head, periods) {
    const detail = await exportOnly(head, 'usage by operation and price', () => both(ask, 'detail', periods, DETAIL));
    // The detail cube already holds these; only a source without it is asked for each pair apart.
    const pair = (name, dimensions) => detail.known
        ? Promise.resolve((0,known/* unknown */.L5)('not-configured', (0,gap_texts/* gapSubject */.DV)(name), 'contained in the detailed comparison'))
        : both(ask, name, periods, dimensions, charge/* USAGE_KINDS */.od);
    return {
        periods,
        detail,
        byServiceAccount: await pair('by service and account', ['serviceName', 'subAccountId']),
        byServiceUsageType: await pair('by service and usage type', ['serviceName', 'usageType']),
        byServiceRegion: await pair('by service and region', ['serviceName', 'regionId']),
        resources: await source.changes({
            name: `resources, ${periods.name}`,
            dimensions: ['resourceId', 'serviceName', 'subAccountId'],
            now: periods.now,
            before: periods.before,
            chargeKinds: charge/* USAGE_KINDS */.od,
            limit: RESOURCE_LIMIT,
        }),
    };
}
async function both(ask, name, periods, dimensions, chargeKinds) {
    const now = await ask(`${name}, ${periods.name}`, periods.now, dimensions, chargeKinds);
    if (!now.known)
        return now;
    const before = await ask(`${name}, before ${periods.name}`, periods.before, dimensions, chargeKinds);
    return before.known ? (0,known/* known */.eO)({ now: now.value, before: before.value }) : before;
}

;// CONCATENATED MODULE: ./build/src/costs/read/daily.js



/** Days of daily service × account cost: the anomaly window (56 days to learn from, 90 to report on) and a margin. */
const SERIES_DAYS = 180;
/** Cost by day and month: what series, trends, anomalies, forecasts and rates are made of. */
async function readDaily(ask, head, calendar) {
    const { span } = head;
    const window = lastDays(span, calendar, SERIES_DAYS);
    return {
        monthly: await ask('monthly by service', span, ['month', 'serviceName', 'chargeKind']),
        monthlyByPayer: await exportOnly(head, 'monthly by payer and service', () => ask('monthly by payer and service', span, ['month', 'billingAccountId', 'serviceName', 'chargeKind'])),
        dailyByService: await ask('daily by service', span, ['day', 'serviceName', 'chargeKind']),
        dailyByAccount: await ask('daily by account', span, ['day', 'subAccountId'], charge/* USAGE_KINDS */.od),
        dailyByRegion: await exportOnly(head, 'daily cost by region', () => ask('daily by region', span, ['day', 'regionId'], charge/* USAGE_KINDS */.od)),
        dailyByServiceAccount: await ask('daily by service and account', window, ['day', 'serviceName', 'subAccountId'], charge/* USAGE_KINDS */.od),
        monthlyByPricing: await ask('monthly by pricing', span, [
            'month',
            'pricingCategory',
            'commitmentDiscountStatus',
            'chargeKind',
        ]),
    };
}
function lastDays(span, calendar, days) {
    const end = (0,core_period/* addDays */.fi)(calendar.lastCompleteDay, 1) > span.start ? (0,core_period/* addDays */.fi)(calendar.lastCompleteDay, 1) : span.end;
    const start = (0,core_period/* addDays */.fi)(end, -days);
    return { start: start > span.start ? start : span.start, end };
}

;// CONCATENATED MODULE: ./build/src/costs/read/tags.js


/** Cost of the running and the last full month, as far as each was read, by the values of each key. */
async function readTags(ask, head, options, calendar) {
    const keys = [
        ...options.tagKeys.map((key) => `tag:${key}`),
        ...options.costCategories.map((key) => `costCategory:${key}`),
    ];
    const uses = [];
    for (const key of keys) {
        for (const [period, name] of TAG_PERIODS) {
            const whole = calendar.comparisons.find((comparison) => comparison.name === name)?.now;
            const days = whole && (0,core_period/* intersection */.E$)(whole, head.span);
            if (!days || (period !== 'current' && head.source.kind !== 'export'))
                continue;
            uses.push({ key, period, days, groups: await readTag(ask, head, key, days) });
        }
    }
    return uses;
}
/** Cost Explorer takes two dimensions a request: usage by tag and account, one request a key (ADR 0008). */
async function readTag(ask, head, key, days) {
    if (head.source.kind === 'export') {
        const cube = await ask(`${key} from ${days.start}`, days, [
            key,
            'subAccountId',
            'serviceName',
            'chargeKind',
            'hasResource',
        ]);
        return (0,known/* mapKnown */.ym)(cube, ({ rows }) => {
            // A month in which no charge at all names a resource comes from an export without resource ids.
            const tells = rows.some((row) => row.hasResource === 'true');
            return rows.map((row) => ({
                ...row,
                value: row[key] ?? '',
                hasResource: tells ? row.hasResource === 'true' : null,
            }));
        });
    }
    const usage = await ask(`${key} from ${days.start}`, days, [key, 'subAccountId'], ['usage']);
    return (0,known/* mapKnown */.ym)(usage, ({ rows }) => rows.map((row) => ({
        ...row,
        value: row[key] ?? '',
        serviceName: '',
        chargeKind: 'usage',
        hasResource: null,
    })));
}
const TAG_PERIODS = [
    ['current', 'monthToDate'],
    ['lastFullMonth', 'lastFullMonth'],
];

;// CONCATENATED MODULE: ./build/src/costs/read-bill.js








/** Asks a source every question the analysis has, once, and closes nothing: the caller owns the source. */
async function readBill(source, options) {
    const head = await source.open();
    const calendar = planCalendar({
        asOf: options.asOf,
        dataThrough: head.dataThrough,
        span: head.span,
        readFrom: head.readFrom,
        months: head.months,
        completeAfterHours: options.completeAfterHours,
        fiscalYearStart: options.fiscalYearStart,
    });
    const ask = asker(source);
    const daily = await readDaily(ask, head, calendar);
    return {
        head,
        calendar,
        ...daily,
        breakdowns: await readBreakdowns(ask, head),
        comparisons: await readComparisons(source, ask, head, calendar),
        tags: await readTags(ask, head, options, calendar),
        tagKeys: await source.tagKeys(recent(head.span)),
        commitments: await source.commitments(head.span),
        crossCheck: (0,known/* unknown */.L5)('not-configured', 'Cost Explorer total', 'set costs.crossCheck in spendlog.yml'),
        totals: await source.totals(),
        quality: await source.quality(),
        invariants: await source.invariants(),
        usage: source.usage(),
    };
}
function recent(span) {
    return (0,core_period/* lengthInDays */.Dx)(span) > 92 ? { start: (0,core_period/* addDays */.fi)(span.end, -92), end: span.end } : span;
}

;// CONCATENATED MODULE: ./build/src/costs/recorded-source.js
/** A source whose every read ends in the ledger. What the source can never answer was not planned, so it is a gap and no read. */
function recordReads(source, tenant) {
    const rows = [];
    const record = async (dataset, read, count) => {
        const answer = await read;
        const row = ledgerRow(tenant, dataset, answer, count);
        if (row)
            rows.push(row);
        return answer;
    };
    return {
        ledger: () => rows,
        source: {
            ...methodsOf(source),
            cube: (query) => record(query.name, source.cube(query), (cube) => cube.rows.length),
            changes: (query) => record(query.name, source.changes(query), (cube) => cube.rows.length),
            commitments: (period) => record('commitments', source.commitments(period), (found) => found.length),
            tagKeys: (period) => record('tag keys', source.tagKeys(period), (found) => found.length),
            presence: (period) => record('account, region and service', source.presence(period), entriesOf),
            lines: async (query) => {
                const lines = await source.lines(query);
                const { usage, resources } = lines;
                await record('usage of the last days', Promise.resolve(usage), (found) => found.length);
                await record('usage by resource', Promise.resolve(resources), (found) => found.length);
                return lines;
            },
        },
    };
}
function entriesOf(presence) {
    return presence.basis === 'triples' ? presence.triples.length : presence.accountService.length;
}
function methodsOf(source) {
    return {
        open: () => source.open(),
        totals: () => source.totals(),
        quality: () => source.quality(),
        invariants: () => source.invariants(),
        usage: () => source.usage(),
        close: () => source.close(),
    };
}
const NOT_PLANNED = new Set([
    'needs-export',
    'not-configured',
    'not-in-this-version',
    'column-missing',
]);
function ledgerRow(tenant, dataset, answer, count) {
    const key = { tenant, account: 'organization', region: 'organization', dataset, attempts: 1 };
    if (answer.known) {
        const rows = count(answer.value);
        return { ...key, state: rows === 0 ? 'empty' : 'ok', rows, reason: null, missingPermissions: [] };
    }
    const { reason, subject, remedy, missingPermissions } = answer.gap;
    if (NOT_PLANNED.has(reason))
        return null;
    return {
        ...key,
        state: stateOf(reason),
        rows: null,
        reason: `${subject}: ${remedy}`,
        missingPermissions: missingPermissions ?? [],
    };
}
function stateOf(reason) {
    if (reason === 'denied' || reason === 'throttled' || reason === 'failed')
        return reason;
    return reason === 'no-history' ? 'empty' : 'skipped';
}

// EXTERNAL MODULE: ./build/src/report/living/bill-tags.js
var bill_tags = __webpack_require__(45089);
// EXTERNAL MODULE: ./build/src/report/living/owner-spend.js
var owner_spend = __webpack_require__(61558);
// EXTERNAL MODULE: ./build/src/report/living/realised/replacements.js
var replacements = __webpack_require__(53783);
// EXTERNAL MODULE: ./build/src/report/living/realised/usage-day.js
var usage_day = __webpack_require__(484);
// EXTERNAL MODULE: ./build/src/app/analysis-options.js
var analysis_options = __webpack_require__(25032);
;// CONCATENATED MODULE: ./build/src/app/read-the-bill.js












/** Asks a source everything the analysis needs; the caller closes it. */
async function readTheBill(source, { tenant, config, asOf }, wanted) {
    const recorded = recordReads(source, tenant);
    const keys = (0,analysis_options/* allocationKeys */.fW)(config);
    const bill = await readBill(recorded.source, {
        asOf,
        completeAfterHours: config.periods.completeAfterHours,
        fiscalYearStart: config.periods.fiscalYearStart,
        tagKeys: keys.flatMap((key) => (key.startsWith('tag:') ? [key.slice('tag:'.length)] : [])),
        costCategories: keys.flatMap((key) => key.startsWith('costCategory:') ? [key.slice('costCategory:'.length)] : []),
    });
    const read = await readLines(recorded.source, config, bill, wanted);
    return { bill, ...read, ledger: recorded.ledger() };
}
/** Asks a source for what checks of the bill judge and amounts are made of, and for nothing else; the caller closes it. */
async function readTheLines(source, { tenant, config, asOf }, wanted) {
    const recorded = recordReads(source, tenant);
    const head = await recorded.source.open();
    const calendar = planCalendar({ ...head, ...config.periods, asOf });
    const period = linePeriod(calendar, head);
    // Cost Explorer tells lines of what was asked before: here nothing was.
    const isAsked = head.source.kind === 'cost-explorer';
    const usage = isAsked ? await recorded.source.cube({ ...USAGE, period }) : (0,known/* known */.eO)(null);
    const { lines, ...read } = await readLines(recorded.source, config, { head, calendar }, wanted);
    const told = usage.known ? lines : { ...lines, usage, resources: usage };
    return { head, lines: told, ...read, ledger: recorded.ledger() };
}
const USAGE = {
    name: 'by service and usage type',
    dimensions: ['serviceName', 'usageType'],
    chargeKinds: charge/* USAGE_KINDS */.od,
};
async function readLines(source, config, { head, calendar }, wanted) {
    const period = linePeriod(calendar, head);
    const { byDay, ...asked } = wanted;
    const lines = await source.lines({ period, ...asked });
    const ownerSpend = await ownerSpendIn(source, config, period);
    const usageDays = await usageDaysIn(source, { head, calendar }, byDay);
    const made = usageDays.known ? usageDays.value.made.map(({ resourceId }) => resourceId) : [];
    const billTags = await billTagsFrom(source, config, { lines, ids: [...wanted.resourceIds, ...made] });
    return { lines, ownerSpend, billTags, usageDays };
}
async function ownerSpendIn(source, { owners }, period) {
    if (owners.length === 0)
        return (0,known/* unknown */.L5)('not-configured', 'spend of owners', 'set owners in spendlog.yml');
    return (0,known/* mapKnown */.ym)(await source.cube((0,owner_spend/* ownerSpendQuery */.s)(owners, period)), ({ rows }) => ({ period, rows }));
}
/** Nothing is asked where no decision looks at tags. */
async function billTagsFrom(source, { owners, exemptions, accepted }, { lines: { resources, period }, ids: named }) {
    const keys = (0,bill_tags/* tagKeysOf */.uP)([...owners, ...exemptions, ...accepted]);
    const ofTheBill = resources.known ? resources.value.map(({ resourceId }) => resourceId) : [];
    const ids = [...new Set([...named, ...ofTheBill])].filter((id) => id !== '');
    if (keys.length === 0 || ids.length === 0)
        return (0,known/* known */.eO)([]);
    return (0,known/* mapKnown */.ym)(await source.cube((0,bill_tags/* billTagsQuery */.J5)(keys, ids, period)), ({ rows }) => rows);
}
/** Days before an action, a wait until it is noticed, and 90 days after it. */
const MEASURED_DAYS = 200;
async function usageDaysIn(source, { head, calendar }, resourceIds) {
    const end = (0,core_period/* addDays */.fi)(calendar.lastCompleteDay, 1);
    const earliest = (0,core_period/* addDays */.fi)(end, -MEASURED_DAYS);
    const complete = { start: head.readFrom > earliest ? head.readFrom : earliest, end };
    if (resourceIds.length === 0)
        return (0,known/* known */.eO)({ complete, rows: [], made: [], madeRows: [] });
    const queryFor = (ids) => ({
        name: 'usage by resource and day',
        dimensions: usage_day/* USAGE_DAY_DIMENSIONS */.pv,
        period: complete,
        chargeKinds: charge/* USAGE_KINDS */.od,
        resourceIds: ids,
    });
    const found = await source.cube(queryFor(resourceIds));
    if (!found.known)
        return found;
    const { rows } = found.value;
    const made = await madeFrom(source, rows, complete);
    if (!made.known)
        return made;
    const ids = made.value.map(({ resourceId }) => resourceId);
    if (ids.length === 0)
        return (0,known/* known */.eO)({ complete, rows, made: [], madeRows: [] });
    return (0,known/* mapKnown */.ym)(await source.cube(queryFor(ids)), (cube) => ({
        complete,
        rows,
        made: made.value,
        madeRows: cube.rows,
    }));
}
/** Days without a charge after which something is taken to have ended. */
const ENDED_DAYS = 2;
/** What may stand in the place of what has ended. */
async function madeFrom(source, rows, complete) {
    const removed = (0,replacements/* removedBefore */.um)(rows, (0,core_period/* addDays */.fi)(complete.end, -ENDED_DAYS));
    if (removed.kinds.length === 0)
        return (0,known/* known */.eO)([]);
    const usageTypes = removed.kinds.map((kind) => `${kind}*`);
    const { resources } = await source.lines({ period: complete, usageTypes, resourceIds: [] });
    return (0,known/* mapKnown */.ym)(resources, (lines) => (0,replacements/* madeAround */.Rm)(removed, lines, complete.start));
}


/***/ }),

/***/ 64612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62708);
/* harmony import */ var _tenants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62168);




/** @param written The configuration a person wrote; it always wins, also over the sample's own. */
function settle(options, written, { clock }, sample) {
    const source = chooseSource(options, written ?? _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .s);
    const config = written ?? (source.kind === 'sample' ? sample.config() : _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .s);
    const metric = options.metric ?? (config.metric === 'effectiveCost' ? undefined : config.metric);
    const asOf = options.asOf ?? (source.kind === 'sample' ? sample.asOf : clock.today());
    const period = daysToRead(options, asOf);
    refuseFuture(period, asOf);
    return {
        tenant: _tenants_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_TENANT */ .ng,
        config,
        source,
        out: options.out ?? config.output,
        language: options.language ?? config.language,
        ...(metric ? { metric } : {}),
        asOf,
        ...(options.asOf ? { reportDay: options.asOf } : {}),
        period,
    };
}
function daysToRead({ window, from, to }, asOf) {
    if (window?.kind === 'between')
        return { from: window.from, to: window.to };
    if (window)
        return { from: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(asOf, -window.days), to: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(asOf, -1) };
    return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
function chooseSource(options, config) {
    if (options.costs.length > 0)
        return { kind: 'export', locations: options.costs };
    if (config.costs.exports.length > 0)
        return { kind: 'export', locations: config.costs.exports };
    if (config.costs.source === 'cost-explorer' || !options.sample)
        return { kind: 'cost-explorer' };
    return { kind: 'sample' };
}
function refuseFuture({ from }, asOf) {
    if (!from || from < asOf)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendlogError */ .T('INPUT_INVALID', `There is nothing to read: the first day, ${from}, is not before the day of the report, ${asOf}.`, 'Give an earlier first day, or a later --as-of.');
}


/***/ }),

/***/ 41163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lI: () => (/* binding */ presencePeriod),
  OE: () => (/* binding */ readPresence),
  qE: () => (/* binding */ readTenantBill),
  Jn: () => (/* binding */ unreadBill)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/costs/analysis/configured-ends.js
var configured_ends = __webpack_require__(64074);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/costs/sources/unreadable-source.js


/** A bill that could not be read: every question is answered with the reason, so that each planned read has a state and no figure is made up. */
function unreadableSource({ kind, label, period, gap }) {
    const refused = async () => ({ known: false, gap });
    return {
        open: async () => ({
            source: descriptionOf(kind, label),
            rows: null,
            span: period,
            readFrom: period.start,
            dataThrough: `${period.start}T00:00:00Z`,
            currencies: [],
            months: [],
            accounts: [],
        }),
        presence: refused,
        cube: refused,
        changes: refused,
        commitments: refused,
        tagKeys: refused,
        totals: async () => [],
        lines: async ({ period: asked }) => ({
            period: asked,
            days: (0,core_period/* lengthInDays */.Dx)(asked),
            usage: await refused(),
            resources: await refused(),
            commitmentDays: await refused(),
        }),
        quality: async () => [],
        invariants: async () => [],
        usage: () => NOTHING_READ,
        close: async () => { },
    };
}
function descriptionOf(kind, label) {
    return {
        kind,
        label,
        dialect: null,
        sample: false,
        files: 0,
        bytes: 0,
        extraColumns: [],
        missingColumns: [],
        metricBasis: { billedCost: '', effectiveCost: '' },
    };
}
const NOTHING_READ = {
    plannedRequests: 0,
    requests: 0,
    pages: 0,
    cachedRequests: 0,
    paid: (0,money/* money */.TG)('0', 'USD'),
    filesRead: 0,
    bytesRead: 0,
};

// EXTERNAL MODULE: ./build/src/platform/scratch-folder.js
var scratch_folder = __webpack_require__(32792);
// EXTERNAL MODULE: ./build/src/app/analysis-options.js
var analysis_options = __webpack_require__(25032);
// EXTERNAL MODULE: ./build/src/app/cost-sources.js + 117 modules
var cost_sources = __webpack_require__(19180);
// EXTERNAL MODULE: ./build/src/app/cross-check.js + 1 modules
var cross_check = __webpack_require__(2332);
// EXTERNAL MODULE: ./build/src/app/gap-of-error.js
var gap_of_error = __webpack_require__(97600);
// EXTERNAL MODULE: ./build/src/app/lines-wanted.js
var lines_wanted = __webpack_require__(48704);
// EXTERNAL MODULE: ./build/src/app/read-the-bill.js + 10 modules
var read_the_bill = __webpack_require__(8205);
// EXTERNAL MODULE: ./build/src/app/work-then-end.js
var work_then_end = __webpack_require__(77282);
;// CONCATENATED MODULE: ./build/src/app/tenant-bill.js













/** Days of charges that decide where work goes. */
const PRESENCE_DAYS = 30;
/** Reads the bill, as far as it was asked for; where that is refused, every read of it ends in the state of the refusal. */
function readTenantBill(question, environment) {
    const { settings, access, wanted, analysis } = question;
    return withSource(question, environment, async (source, gap) => {
        if (analysis === 'recommendations')
            return linesOf(source, settings, gap, wanted);
        const read = await billOf(source, settings, gap, wanted);
        return gap ? read : { ...read, bill: await (0,cross_check/* crossChecked */.q)(read.bill, settings, environment, access) };
    });
}
/**
 * Where there are charges, and the bill with it: what Cost Explorer is paid for is asked here, once. Of an export
 * nothing but the places is read.
 */
function readPresence(question, environment) {
    const { settings } = question;
    return withSource(question, environment, async (source, gap) => {
        if (gap)
            return {
                presence: gap.reason === 'no-history' ? (0,known/* known */.eO)(nowhere(settings)) : { known: false, gap },
                bill: await billOf(source, question.settings, gap),
                usage: null,
            };
        const paid = settings.source.kind === 'cost-explorer';
        const read = question.analysis === 'recommendations' ? linesOf : billOf;
        const bill = paid ? await read(source, settings, null) : null;
        if (!bill)
            await source.open();
        const presence = await source.presence(presencePeriod(settings));
        return { presence, bill, usage: source.usage() };
    });
}
/** A bill that was read and is empty: there is no place with charges, which is no work and no gap in what was looked at. */
function nowhere(settings) {
    const period = presencePeriod(settings);
    return { basis: 'pairs', period, accountService: [], accountRegion: [], serviceRegion: [] };
}
/** With `--analysis recommendations` the bill tells where to look, what to judge and what it is worth; it is not analysed. */
const BILL_NOT_ASKED = {
    reason: 'not-configured',
    subject: 'the bill',
    remedy: 'the bill was not asked for (--analysis recommendations)',
};
/** A bill nobody may read: every read of it ends in the state of the gap. */
function unreadBill(settings, gap) {
    return billOf(unreadable(settings, gap), settings, gap);
}
async function linesOf(source, settings, gap, wanted = (0,lines_wanted/* linesWanted */.r)()) {
    if (gap)
        return billOf(source, settings, gap, wanted);
    const { head, ...read } = await (0,read_the_bill/* readTheLines */.lx)(source, settings, wanted);
    const { bill } = await unreadBill(settings, BILL_NOT_ASKED);
    const { currencies, months } = head;
    return { ...read, bill: { ...bill, head: { ...bill.head, currencies, months } }, gap: BILL_NOT_ASKED };
}
async function billOf(source, settings, gap, wanted = (0,lines_wanted/* linesWanted */.r)()) {
    const read = await (0,read_the_bill/* readTheBill */.nL)(source, settings, wanted);
    return { ...read, bill: (0,configured_ends/* withConfiguredEnds */.l)(read.bill, (0,analysis_options/* configuredEnds */.bm)(settings.config)), gap };
}
async function withSource(question, environment, work) {
    const { settings, options, access } = question;
    const scratch = await (0,scratch_folder/* makeScratchFolder */.D)(environment.environment);
    let source = null;
    const read = async () => {
        try {
            source = await (0,cost_sources/* openCostSource */.R)(settings, options, environment, scratch.path, access);
            return await work(source, null);
        }
        catch (error) {
            const gap = (0,errors/* isSpendlogError */.r)(error) ? (0,gap_of_error/* billGapOf */.t)(error) : null;
            if (!gap)
                throw error;
            environment.log.write('warn', 'The bill could not be read', {
                reason: gap.reason,
                hint: gap.hint ?? '',
            });
            environment.progress.warn(`The bill could not be read: ${gap.hint ?? gap.reason}`);
            return await work(unreadable(settings, gap), gap);
        }
    };
    return (0,work_then_end/* workThenEnd */.e)(environment.log, read, [async () => source?.close(), scratch.remove]);
}
function unreadable({ source, asOf }, gap) {
    const kind = source.kind === 'cost-explorer' ? 'cost-explorer' : 'export';
    const label = source.kind === 'export' ? source.locations.join(', ') : 'Cost Explorer';
    const start = (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(asOf), -1));
    return unreadableSource({ kind, label, period: { start, end: (0,core_period/* addDays */.fi)(asOf, 1) }, gap });
}
/** The days asked for, else the last ones; never before the month before, the least that Cost Explorer is asked for. */
function presencePeriod({ period: { from, to }, asOf }) {
    const earliest = (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(asOf), -1));
    const usual = (0,core_period/* addDays */.fi)(asOf, -PRESENCE_DAYS);
    const start = from ?? (usual < earliest ? earliest : usual);
    return { start, end: (0,core_period/* addDays */.fi)(to ?? asOf, 1) };
}


/***/ }),

/***/ 69711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tenantReportSettings),
/* harmony export */   d: () => (/* binding */ tenantPlanSettings)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64612);
/* harmony import */ var _tenant_bill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41163);



/** Settings of a plan: the tenant's own source of cost and budgets, never the sample. */
function tenantPlanSettings(options, { tenant, config }, environment) {
    const sample = { asOf: environment.clock.today(), config: () => config };
    return { ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G)({ ...options, sample: false }, config, environment, sample), tenant: tenant.id };
}
/** Settings of a report: what the plan has decided holds, so that reporting again tomorrow gives the same. */
async function tenantReportSettings(session, plan, options) {
    const { tenant, config } = await session.access();
    const clock = { now: () => new Date(plan.now), today: () => plan.asOf, sleep: () => Promise.resolve() };
    const sample = { asOf: plan.asOf, config: () => config };
    const settled = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G)({ ...options, sample: false, asOf: plan.asOf }, config, { clock }, sample);
    const { id, slaHours } = tenant;
    return {
        ...settled,
        tenant: id,
        period: daysOf(plan, settled),
        // Whether data is late can be said of a bill that was asked for.
        ...(slaHours === null || plan.analysis === 'recommendations'
            ? {}
            : { promise: { slaHours, now: plan.now } }),
    };
}
/** The days that were asked for; where none were, all there is. */
function daysOf({ key: { window } }, settled) {
    const usual = (0,_tenant_bill_js__WEBPACK_IMPORTED_MODULE_1__/* .presencePeriod */ .lI)({ ...settled, period: {} });
    if (window.start === usual.start && window.end === usual.end)
        return {};
    const [from, end] = [(0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(window.start), (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(window.end)];
    return from && end ? { from, to: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(end, -1) } : {};
}


/***/ }),

/***/ 5516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ COVERABLE_USAGE_TYPES)
/* harmony export */ });
/**
 * Usage types that Savings Plans, reserved instances or reserved capacity can cover. Sources: AWS Savings Plans user guide (what
 * is eligible), and the reservation pages of RDS, ElastiCache, OpenSearch, Redshift, MemoryDB and DynamoDB.
 */
const COVERABLE_USAGE_TYPES = [
    'BoxUsage*',
    'DedicatedUsage*',
    'HostUsage*',
    'HostBoxUsage*',
    'UnusedBox*',
    'UnusedDed*',
    'SchedUsage*',
    'Fargate-*',
    'Lambda-*',
    'InstanceUsage*',
    'Multi-AZUsage*',
    'Multi-AZClusterUsage*',
    'Aurora:ServerlessUsage*',
    'Aurora:ServerlessV2*',
    'NodeUsage*',
    'ESInstance*',
    'Node:*',
    'ReadCapacityUnit-Hrs',
    'WriteCapacityUnit-Hrs',
    'ReadRequestUnits',
    'WriteRequestUnits',
    'Notebk:*',
    'Train:*',
    'Host:*',
    'Processing:*',
];


/***/ }),

/***/ 34337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ comparedPeriods),
/* harmony export */   L: () => (/* binding */ fiscalStart)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** What each comparison is, seen from the last complete day. Fiscal years start on the first of `fiscalYearStart`. */
function comparedPeriods(last, fiscalYearStart) {
    return {
        lastDay: sameWeekday(last),
        last7Days: window(last, 7),
        last30Days: window(last, 30),
        monthToDate: sinceStart(last, (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(last), 1),
        lastFullMonth: fullMonth(last),
        quarterToDate: sinceStart(last, fiscalStart(last, fiscalYearStart, 3), 3),
        yearToDate: yearToDate(last, fiscalStart(last, fiscalYearStart, 12)),
    };
}
/** The first month of the fiscal quarter (3) or year (12) a day lies in. */
function fiscalStart(day, fiscalYearStart, months) {
    const since = (Number(day.slice(5, 7)) - fiscalYearStart + 12) % months;
    return (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(day), -since);
}
function sameWeekday(last) {
    const weekBefore = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, -7);
    return {
        now: { start: last, end: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, 1) },
        before: { start: weekBefore, end: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(weekBefore, 1) },
    };
}
function window(last, days) {
    const end = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, 1);
    const start = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -days);
    return { now: { start, end }, before: { start: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(start, -days), end: start } };
}
/** From the start of a month or quarter, against as many days from the start of the one before, if it has so many. */
function sinceStart(last, first, months) {
    const now = { start: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDayOf */ .Os)(first), end: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, 1) };
    const start = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDayOf */ .Os)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(first, -months));
    const sameLength = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(start, (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthInDays */ .Dx)(now));
    return { now, before: { start, end: sameLength < now.start ? sameLength : now.start } };
}
/** The month that the last complete day completes, else the month before it. */
function fullMonth(last) {
    const running = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(last);
    const full = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, 1) === (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthPeriod */ .WY)(running).end ? running : (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(running, -1);
    return { now: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthPeriod */ .WY)(full), before: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthPeriod */ .WY)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(full, -1)) };
}
function yearToDate(last, first) {
    return {
        now: { start: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDayOf */ .Os)(first), end: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(last, 1) },
        before: { start: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDayOf */ .Os)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(first, -12)), end: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(sameDateLastYear(last), 1) },
    };
}
/** 29 February has no date a year before: the 28th stands for it. */
function sameDateLastYear(day) {
    const target = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(day), -12);
    const date = Math.min(Number(day.slice(8, 10)), (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(target));
    return (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDayOf */ .Os)(target), date - 1);
}


/***/ }),

/***/ 66834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ firstIncompleteDay),
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   NO: () => (/* binding */ lastUsableDay),
/* harmony export */   _T: () => (/* binding */ stateOfPeriod)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

const HOUR_MS = 3_600_000;
/**
 * The last day the figures may be judged on, and whether it is complete at all: its data reaches
 * `completeAfterHours` past its end, or its end where the month is invoiced. Never `asOf` itself. Where no day is
 * complete it is the last day with data.
 */
function lastUsableDay(reach) {
    const through = instantOf(reach);
    const settled = lastDayEnding(through - reach.completeAfterHours * HOUR_MS);
    const final = finalMonths(reach.months);
    let at = earlier(lastDayEnding(through), (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(earlier(reach.asOf, reach.span.end), -1));
    while (at > settled && !final.has((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(at)))
        at = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(at, -1);
    return at < reach.span.start
        ? { day: lastDayWithData(reach, through), complete: false }
        : { day: at, complete: true };
}
/** The first day whose figures are shown but not judged. */
function firstIncompleteDay(calendar) {
    const lastDay = calendar.comparisons.find(({ name }) => name === 'lastDay');
    return lastDay?.state === 'incomplete' ? calendar.lastCompleteDay : (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(calendar.lastCompleteDay, 1);
}
/** Whether all of a period was read, without a month missing in it. */
function isRead(period, reach) {
    const months = new Set(reach.months.map(({ month }) => month));
    const gap = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .eachMonth */ .u1)(period).some((month) => !months.has(month));
    return reach.readFrom <= period.start && (months.size === 0 || !gap);
}
/** How far a period can be trusted; a period that was not read completely is incomplete. */
function stateOfPeriod(period, incompleteFrom, reach) {
    if (period.end > incompleteFrom || !isRead(period, reach))
        return 'incomplete';
    const final = finalMonths(reach.months);
    return (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .eachMonth */ .u1)(period).every((month) => final.has(month)) ? 'final' : 'provisional';
}
/** Months in which every payer's bill is final. */
function finalMonths(months) {
    const final = new Set(months.map(({ month }) => month));
    for (const { month, state } of months)
        if (state !== 'final')
            final.delete(month);
    return final;
}
function instantOf({ dataThrough, span }) {
    const instant = Date.parse(dataThrough);
    return Number.isNaN(instant) ? (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .dayToMs */ .Iv)(span.end) : instant;
}
/** The last whole day that has ended at an instant. */
function lastDayEnding(instant) {
    return (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .dayFromMs */ .t8)(instant), -1);
}
function lastDayWithData({ asOf, span }, through) {
    const last = earlier(earlier((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .dayFromMs */ .t8)(through - 1), (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(span.end, -1)), asOf);
    return last < span.start ? span.start : last;
}
function earlier(a, b) {
    return a < b ? a : b;
}


/***/ }),

/***/ 64074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withConfiguredEnds)
/* harmony export */ });
/* harmony import */ var _core_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19814);

/**
 * The bill with the ends of commitments that only people know: they replace an end that was worked out from a purchase,
 * never one the export states. An id that no commitment has is told, as its end is lost.
 */
function withConfiguredEnds(bill, ends) {
    if (!bill.commitments.known || ends.size === 0)
        return bill;
    const commitments = bill.commitments.value;
    const ids = new Set(commitments.map(({ commitmentDiscountId }) => commitmentDiscountId));
    const unmatched = [...ends.keys()].filter((id) => !ids.has(id));
    return {
        ...bill,
        commitments: (0,_core_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(commitments.map((each) => withEnd(each, ends))),
        quality: unmatched.length === 0 ? bill.quality : [...bill.quality, unmatchedItem(unmatched)],
    };
}
function withEnd(commitment, ends) {
    const end = ends.get(commitment.commitmentDiscountId);
    return !end || commitment.endSource === 'export' ? commitment : { ...commitment, end, endSource: 'config' };
}
function unmatchedItem(ids) {
    return {
        id: 'configured-commitment-unknown',
        severity: 'warning',
        count: ids.length,
        subject: 'CommitmentDiscountId',
        message: 'The configuration gives the end of commitments that the bill does not have.',
        examples: ids.slice(0, 3),
    };
}


/***/ }),

/***/ 46990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ gapTo),
/* harmony export */   Re: () => (/* binding */ withCrossCheck),
/* harmony export */   wD: () => (/* binding */ crossCheckPeriod)
/* harmony export */ });
/* harmony import */ var _core_charge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35345);
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62708);
/* harmony import */ var _complete_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66834);
/* harmony import */ var _period_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25846);






/** Months that Cost Explorer keeps besides the running one. */
const KEPT_MONTHS = 13;
/** Gap above which the report warns, as a share of what Cost Explorer says (invariant I6, ADR 0004). */
const WARN_ABOVE = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)('0.005');
/** Complete days that both an export and Cost Explorer hold; `null` where they share none. */
function crossCheckPeriod({ head, calendar }) {
    const kept = { start: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .firstDayOf */ .Os)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .addMonths */ .PS)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .monthOf */ .GS)(calendar.asOf), -KEPT_MONTHS)), end: calendar.asOf };
    const complete = { start: head.span.start, end: (0,_complete_days_js__WEBPACK_IMPORTED_MODULE_4__/* .firstIncompleteDay */ .BC)(calendar) };
    return (0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .intersection */ .E$)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .intersection */ .E$)(head.span, kept) ?? { start: head.span.end, end: head.span.end }, complete);
}
/** The bill held against Cost Explorer: I6 is checked, and a gap that is too large is among the deviations. */
function withCrossCheck(bill, crossCheck) {
    const checked = { ...bill, crossCheck };
    if (!crossCheck.known)
        return checked;
    const gaps = crossCheck.value.billedCost.flatMap((theirs) => gapTo(bill, crossCheck.value.period, theirs) ?? []);
    const wide = gaps.filter(isWide);
    return {
        ...checked,
        invariants: bill.invariants.map((result) => (result.id === 'I6' ? invariantOf(gaps, wide) : result)),
        quality: wide.length === 0 ? bill.quality : [qualityOf(wide), ...bill.quality],
    };
}
/** What the bill and Cost Explorer say for the same days in the currency of `theirs`; `null` where the bill cannot tell. */
function gapTo(bill, period, theirs) {
    const kinds = new Set(_core_charge_js__WEBPACK_IMPORTED_MODULE_5__/* .CHARGE_KINDS */ .Ld);
    const read = (0,_period_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costReader */ .d)(bill, { currency: theirs.currency, metric: 'billedCost', kinds });
    const ours = read(period);
    return ours && { ours, theirs, gap: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractMoney */ .$w)(ours, theirs) };
}
function isWide({ gap, theirs }) {
    if ((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .isZeroMoney */ .f9)(gap))
        return false;
    const ratio = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioOfMoney */ .D)((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .absoluteMoney */ .m6)(gap), (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .absoluteMoney */ .m6)(theirs));
    return ratio === null || (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(ratio, WARN_ABOVE) > 0;
}
function invariantOf(gaps, wide) {
    return {
        id: 'I6',
        outcome: gaps.length === 0 ? 'not-applicable' : wide.length > 0 ? 'violated' : 'holds',
        message: 'Billed cost against NetUnblendedCost of Cost Explorer, same days, within 0.5 %.',
        checked: gaps.length,
        violations: wide.length,
        residuals: gaps.map(({ gap }) => gap),
    };
}
function qualityOf(wide) {
    return {
        id: 'cost-explorer-gap',
        severity: 'warning',
        count: wide.length,
        subject: 'BilledCost',
        message: 'The export and Cost Explorer differ by more than 0.5 % for the same days.',
        amounts: wide.map(({ gap }) => gap),
    };
}


/***/ }),

/***/ 25846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ costReader)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _complete_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66834);



const NOTHING = { seen: false, known: null };
/**
 * Reads what a period cost: from daily sums, and from whole months where days are not known. `null` where not all of
 * the period was read, a part of it is not known, or no charge in it has a value; a period without charges costs zero.
 */
function costReader(bill, selection) {
    const daily = sums(bill.dailyByService, 'day', selection);
    const monthly = sums(bill.monthly, 'month', selection);
    return (period) => {
        if (!(0,_complete_days_js__WEBPACK_IMPORTED_MODULE_1__/* .isRead */ .H9)(period, bill.head) || period.end > bill.head.span.end)
            return null;
        let total = NOTHING;
        for (const month of (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .eachMonth */ .u1)(period)) {
            const inMonth = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .intersection */ .E$)(period, (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .monthPeriod */ .WY)(month));
            const part = inMonth && (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .intersection */ .E$)(inMonth, bill.head.span);
            if (inMonth && !part)
                continue;
            const sum = part && (daily?.sumOf(part, (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .eachDay */ .aj)(part)) ?? wholeMonth(part, bill.head.span, monthly));
            if (!sum)
                return null;
            total = plus(total, sum);
        }
        return total.seen ? total.known : (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroMoney */ .Vg)(selection.currency);
    };
}
/** A month counts as whole where it reaches to the ends of the month, or of all that was read. */
function wholeMonth(part, span, monthly) {
    const [month] = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .eachMonth */ .u1)(part);
    const read = month && (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .intersection */ .E$)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .monthPeriod */ .WY)(month), span);
    return read && monthly && (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthInDays */ .Dx)(read) === (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthInDays */ .Dx)(part) ? monthly.sumOf(part, [month]) : null;
}
function sums(cube, unit, { kinds, metric, currency }) {
    if (!cube.known)
        return null;
    const byKey = new Map();
    for (const row of cube.value.rows) {
        if (row.currency !== currency || !kinds.has(row['chargeKind']))
            continue;
        byKey.set(row[unit], plus(byKey.get(row[unit]) ?? NOTHING, { seen: true, known: row[metric] }));
    }
    const { period } = cube.value;
    return {
        sumOf: ({ start, end }, keys) => {
            if (start < period.start || end > period.end)
                return null;
            return keys.reduce((total, key) => plus(total, byKey.get(key) ?? NOTHING), NOTHING);
        },
    };
}
function plus(a, b) {
    const known = a.known && b.known ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy)(a.known, b.known) : (a.known ?? b.known);
    return { seen: a.seen || b.seen, known };
}


/***/ }),

/***/ 55151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parsePage)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);



/** AWS bills in US dollars where an answer names no currency, as for a bucket without any charge. */
const DEFAULT_CURRENCY = 'USD';
/** Metrics that count something other than money. */
const QUANTITIES = new Set(['UsageQuantity', 'NormalizedUsageAmount']);
/** Reads one page. `Total` counts only where there are no groups; an empty bucket has no facts. */
function parsePage(page, grouped) {
    const buckets = (page.ResultsByTime ?? []).map((bucket) => ({
        start: bucketStart(bucket),
        estimated: bucket.Estimated ?? true,
        facts: grouped ? groupFacts(bucket) : totalFacts(bucket),
    }));
    return {
        facts: buckets.flatMap(({ facts }) => facts),
        buckets: buckets.map(({ start, estimated }) => ({ start, estimated })),
        names: new Map((page.DimensionValueAttributes ?? []).flatMap(({ Value, Attributes }) => Value !== undefined && Attributes?.['description']
            ? [[Value, Attributes['description']]]
            : [])),
    };
}
function groupFacts(bucket) {
    const start = bucketStart(bucket);
    return (bucket.Groups ?? []).map(({ Keys, Metrics }) => fact(start, Keys ?? [], Metrics ?? {}));
}
function totalFacts(bucket) {
    const total = bucket.Total ?? {};
    return Object.keys(total).length === 0 ? [] : [fact(bucketStart(bucket), [], total)];
}
function fact(start, keys, metrics) {
    const amounts = new Map();
    let currency = DEFAULT_CURRENCY;
    let quantity = null;
    for (const [metric, { Amount, Unit }] of Object.entries(metrics)) {
        if (Amount === undefined)
            continue;
        const amount = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(Amount);
        if (!amount)
            throw unexpected(`An amount of ${metric} is not a number.`);
        if (!QUANTITIES.has(metric)) {
            amounts.set(metric, amount);
            currency = Unit ?? currency;
        }
        else if (metric === 'UsageQuantity' && Unit !== undefined && Unit !== 'N/A') {
            quantity = { amount, unit: Unit };
        }
    }
    return { start, keys, currency, amounts, quantity };
}
function bucketStart(bucket) {
    const start = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(bucket.TimePeriod?.Start?.slice(0, 10) ?? '');
    if (!start)
        throw unexpected('A time bucket has no start.');
    return start;
}
function unexpected(what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendlogError */ .T('DATA_UNEXPECTED', `Cost Explorer sent an answer that cannot be read. ${what}`, 'Run again; if it stays, read the bill from an export with --costs.');
}


/***/ }),

/***/ 30797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Reads page after page; begins again, once, where AWS withdraws the token of a query that is under way. */
async function readPages(client, request, budget) {
    const first = await walk(client, request, budget);
    if (first.state !== 'restart')
        return first;
    const second = await walk(client, request, budget);
    if (second.state !== 'restart')
        return second;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('AWS_UNAVAILABLE', 'Cost Explorer withdrew the pages of one query twice while they were read.', 'The bill is being updated. Run again in a few minutes; what was read is kept.');
}
async function walk(client, request, budget) {
    const pages = [];
    const tokens = new Set();
    let token;
    do {
        if (!budget.take())
            return { state: 'budget-reached' };
        const outcome = await client.getCostAndUsage(token ? { ...request, NextPageToken: token } : request);
        budget.note(outcome.attempts, outcome.state === 'answered');
        if (outcome.state !== 'answered')
            return { state: outcome.state };
        pages.push(outcome.page);
        token = outcome.page.NextPageToken;
        if (token && tokens.has(token))
            throw endless();
        if (token)
            tokens.add(token);
    } while (token);
    return { state: 'complete', pages };
}
function endless() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('DATA_UNEXPECTED', 'Cost Explorer sent the same page token twice, so the query would never end; it was stopped.', 'Run again; if it stays, read the bill from an export with --costs.');
}


/***/ }),

/***/ 95232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createRequestBudget)
/* harmony export */ });
/* unused harmony export REQUEST_PRICE */
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);


/** Price of one Cost Explorer API request, each page included: aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing. */
const REQUEST_PRICE = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)((0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)('0.01'), 'USD');
function createRequestBudget(maxRequests) {
    let used = 0;
    let pages = 0;
    return {
        take: () => used < maxRequests,
        note: (attempts, answered) => {
            used += Math.max(1, attempts);
            if (answered)
                pages += 1;
        },
        used: () => used,
        left: () => Math.max(0, maxRequests - used),
        pages: () => pages,
        paid: () => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .multiplyMoney */ .Zx)(REQUEST_PRICE, (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalFromInteger */ .c8)(used)),
    };
}


/***/ }),

/***/ 96524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeBillChecks),
/* harmony export */   m: () => (/* binding */ usageTypesByResource)
/* harmony export */ });
/* harmony import */ var _core_charge_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17208);
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51427);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29042);
/* harmony import */ var _tells_usage_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72345);




/** What a check of the bill would have needed, in the ledger's words. */
const USAGE_READ = 'usage of the last days';
const RESOURCES_READ = 'usage by resource';
/**
 * What checks say of the bill. A bill covers all places at once, so each check ends in one row. Lines name resources where
 * the source tells and the check uses them; else they are sums that name none.
 */
function judgeBillChecks(checks, lines, context) {
    const each = checks.map((check) => judgeOne(check, lines, context));
    return {
        rows: each.flatMap(({ rows }) => rows).sort(_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .byCheckAndPlace */ .SG),
        findings: each.flatMap(({ findings }) => findings).sort(_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .byResource */ .SQ),
    };
}
/** Patterns of the usage types that are to be told by resource. */
function usageTypesByResource(checks) {
    const patterns = checks
        .filter(({ resources }) => resources !== 'not-used')
        .flatMap(({ usageTypes }) => usageTypes);
    return (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)(patterns);
}
function judgeOne(check, bill, context) {
    const known = linesFor(check, bill);
    if (!known.known || !(0,_tells_usage_types_js__WEBPACK_IMPORTED_MODULE_3__/* .tellsUsageTypes */ .h)(bill)) {
        const missing = check.resources === 'needed' ? RESOURCES_READ : USAGE_READ;
        return { rows: [(0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .notEvaluated */ .JB)(check.id, _judged_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYWHERE */ .Zh, [missing])], findings: [] };
    }
    const lines = known.value.filter(({ usageType }) => (0,_core_charge_line_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesUsageType */ .f9)(usageType, check.usageTypes));
    const { period, days } = bill;
    const { thresholds } = check;
    const verdicts = (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictsOf */ .W5)(check, () => check.evaluate(lines, { now: context.now, thresholds, period, days }), context);
    if (!verdicts)
        return { rows: [(0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .faulty */ .eJ)(check.id, _judged_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYWHERE */ .Zh)], findings: [] };
    const standing = verdicts.filter(unlessJudged(check, context.judged));
    const undecided = (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .undecidedOf */ .dZ)(standing);
    const found = standing.filter(_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinding */ .qd);
    const judged = Math.max(found.length, resourcesIn(lines) - undecided.length);
    const row = { check: check.id, ..._judged_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYWHERE */ .Zh, judged, found: found.length, undecided, missing: [] };
    return {
        rows: [{ ...row, state: 'evaluated' }],
        findings: found.map((finding) => (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .foundResource */ .Xq)(check.id, finding)),
    };
}
function linesFor({ resources }, bill) {
    if (resources === 'needed' || (resources === 'used' && bill.resources.known))
        return bill.resources;
    return bill.usage.known ? { known: true, value: bill.usage.value.map(ofNoResource) } : bill.usage;
}
function ofNoResource(line) {
    return { ...line, resourceId: '' };
}
/** Where the source tells no account, the others must have been judged in every place to speak for all of them. */
function unlessJudged({ unlessJudged: others = [] }, judged) {
    const rows = judged.filter(({ check }) => others.includes(check));
    const byPlace = Map.groupBy(rows, _judged_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9);
    const spokenFor = (here) => here.length > 0 && here.every(({ state }) => state === 'evaluated');
    return (verdict) => {
        const isPlace = verdict.account !== '' && verdict.region !== '';
        return !spokenFor(isPlace ? (byPlace.get((0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(verdict)) ?? []) : rows);
    };
}
/** As many as the bill names, or usage types in a place where it names none. */
function resourcesIn(lines) {
    const names = lines.map(({ subAccountId, regionId, resourceId, usageType }) => JSON.stringify([subAccountId, regionId, resourceId === '' ? usageType : resourceId]));
    return new Set(names).size;
}


/***/ }),

/***/ 29042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ notEvaluated),
/* harmony export */   SG: () => (/* binding */ byCheckAndPlace),
/* harmony export */   SQ: () => (/* binding */ byResource),
/* harmony export */   W5: () => (/* binding */ verdictsOf),
/* harmony export */   Xq: () => (/* binding */ foundResource),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   Zh: () => (/* binding */ EVERYWHERE),
/* harmony export */   dZ: () => (/* binding */ undecidedOf),
/* harmony export */   eJ: () => (/* binding */ faulty),
/* harmony export */   qd: () => (/* binding */ isFinding)
/* harmony export */ });
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51427);

/** Account and region of what was judged for all of them at once. */
const EVERYWHERE = { account: 'organization', region: 'organization' };
function placeText({ account, region }) {
    return JSON.stringify([account, region]);
}
function isFinding(verdict) {
    return !('reason' in verdict);
}
function foundResource(check, { account, region, ...finding }) {
    return { check, account, region, finding };
}
function undecidedOf(verdicts) {
    return verdicts
        .filter((verdict) => 'reason' in verdict)
        .map(({ resourceId, reason }) => ({ resourceId, reason }))
        .sort((a, b) => (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.resourceId, b.resourceId) || (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.reason, b.reason));
}
function notEvaluated(check, place, missing) {
    const { account, region } = place;
    const nothing = { judged: 0, found: 0, undecided: [] };
    return { check, account, region, state: 'not-evaluated', ...nothing, missing };
}
/**
 * What a check says; `null` where it threw. That is our fault, and caught here, as in a unit: data of one resource, which may
 * be hostile, must not take the other checks with it.
 */
function verdictsOf({ id }, evaluate, { fault }) {
    try {
        return [...evaluate()];
    }
    catch (error) {
        fault(id, error);
        return null;
    }
}
/** In words that quote nothing of the data. */
function faulty(check, place) {
    return { ...notEvaluated(check, place, []), fault: `The check ${check} failed on what was read.` };
}
function byCheckAndPlace(a, b) {
    return (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.check, b.check) || (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.account, b.account) || (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.region, b.region);
}
function byResource(a, b) {
    return byCheckAndPlace(a, b) || (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.finding.resourceId, b.finding.resourceId);
}


/***/ }),

/***/ 72345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tellsUsageTypes)
/* harmony export */ });
/** An export without the column tells usage all the same: of no type. */
function tellsUsageTypes({ usage }) {
    return !usage.known || usage.value.length === 0 || usage.value.some(({ usageType }) => usageType !== '');
}


/***/ }),

/***/ 45089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ billTagsQuery),
/* harmony export */   WN: () => (/* binding */ billTagsIn),
/* harmony export */   uP: () => (/* binding */ tagKeysOf)
/* harmony export */ });
/* harmony import */ var _core_charge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35345);
/* harmony import */ var _core_charge_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17208);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62708);



/** Days that are looked at: what a resource was called longer ago is no longer its name. */
const DAYS = 7;
const TAG = 'tag:';
/** Keys of tags that decisions look at, ascending. */
function tagKeysOf(decisions) {
    const conditions = decisions.flatMap(({ match = {} }) => Object.keys(match));
    const keys = conditions.filter((each) => each.startsWith(TAG)).map((each) => each.slice(TAG.length));
    return [...new Set(keys)].sort();
}
/** What the bill is asked for the tags of some resources. @param period Days that were read; the last week of them counts. */
function billTagsQuery(keys, resourceIds, { start, end }) {
    const week = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(end, -DAYS);
    return {
        name: 'tags of resources',
        dimensions: ['subAccountId', 'resourceId', ...keys.map((key) => `${TAG}${key}`)],
        period: { start: week > start ? week : start, end },
        chargeKinds: _core_charge_js__WEBPACK_IMPORTED_MODULE_2__/* .USAGE_KINDS */ .od,
        resourceIds,
    };
}
/**
 * Tags that the bill has for a resource: those asked for, of one value in these days. One that changed in them is left out, since
 * the bill does not tell which of its values holds.
 */
function billTagsIn(rows) {
    const byAccount = Map.groupBy(rows, (row) => textOf(row, 'subAccountId'));
    const byResource = new Map([...byAccount].map(([account, own]) => [
        account,
        Map.groupBy(own, (row) => lastPartOf(textOf(row, 'resourceId'))),
    ]));
    return (account, resourceId) => {
        const alike = byResource.get(account)?.get(lastPartOf(resourceId)) ?? [];
        const own = alike.filter((row) => (0,_core_charge_line_js__WEBPACK_IMPORTED_MODULE_0__/* .isResource */ .NC)(textOf(row, 'resourceId'), resourceId));
        return own.length === 0 ? null : tagsOf(own);
    };
}
function tagsOf(rows) {
    const values = new Map();
    for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
        if (!column.startsWith(TAG) || typeof value !== 'string' || value === '')
            continue;
        const key = column.slice(TAG.length);
        values.set(key, (values.get(key) ?? new Set()).add(value));
    }
    return Object.fromEntries([...values].flatMap(([key, own]) => (own.size === 1 ? [[key, [...own][0] ?? '']] : [])));
}
/** What an ARN and an id have in common, so that few are compared. */
function lastPartOf(resourceId) {
    return resourceId.slice(Math.max(resourceId.lastIndexOf(':'), resourceId.lastIndexOf('/')) + 1);
}
function textOf(row, column) {
    const found = Object.entries(row).find(([key]) => key === column);
    return typeof found?.[1] === 'string' ? found[1] : '';
}


/***/ }),

/***/ 39369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ holds),
  n: () => (/* binding */ tagValues)
});

;// CONCATENATED MODULE: ./build/src/report/living/wildcard.js
/**
 * Whether a text is what a pattern stands for: `*` any text, `?` any one character, all else itself. Takes time in
 * proportion to both lengths at most, whatever the pattern: names come from AWS.
 */
function matchesWildcard(pattern, text) {
    if (!/[*?]/.test(pattern))
        return pattern === text;
    const [signs, characters] = [[...pattern], [...text]];
    let [sign, at] = [0, 0];
    let star = null;
    while (at < characters.length) {
        if (signs[sign] === '*') {
            star = { sign, at };
            sign += 1;
        }
        else if (sign < signs.length && (signs[sign] === '?' || signs[sign] === characters[at])) {
            [sign, at] = [sign + 1, at + 1];
        }
        else if (star) {
            star.at += 1;
            [sign, at] = [star.sign + 1, star.at];
        }
        else {
            return false;
        }
    }
    return signs.slice(sign).every((each) => each === '*');
}

;// CONCATENATED MODULE: ./build/src/report/living/conditions.js

function holds(conditions, valuesOf) {
    return Object.entries(conditions).every(([condition, wanted]) => {
        const patterns = typeof wanted === 'string' ? [wanted] : wanted;
        return valuesOf(condition).some((value) => patterns.some((pattern) => matchesWildcard(pattern, value)));
    });
}
const TAG = 'tag:';
/** Value of the tag that a condition names; none for any other condition, and where the resource has no such tag. */
function tagValues(condition, tags) {
    if (!condition.startsWith(TAG) || tags === null)
        return [];
    const key = condition.slice(TAG.length);
    const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
    return value === undefined ? [] : [value];
}


/***/ }),

/***/ 16849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ firstRule),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* unused harmony export NO_OWNER_FACTS */
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39369);

/** Where nothing is known beside the finding. */
const NO_OWNER_FACTS = { unitsOf: () => null, billTagsOf: () => null };
/**
 * Who is to act: by the first rule that matches, `null` where none does. Tags are those read with the resource; where none
 * were read, those of the bill, which are as old as the bill.
 */
function ownerOf(resource, rules, facts = NO_OWNER_FACTS) {
    const { account, region, service, resourceId, workloadGroup } = resource;
    const tags = resource.tags ?? facts.billTagsOf(account, resourceId);
    const rule = firstRule(rules, tags, {
        account: [account],
        ou: facts.unitsOf(account) ?? [],
        service: [service],
        region: [region],
        resource: workloadGroup === null ? [resourceId] : [resourceId, workloadGroup],
    });
    return rule ? ownerIn(rule) : null;
}
/** The first rule all of whose conditions hold. @param values What each condition but those about tags is held against. */
function firstRule(rules, tags, values) {
    const valuesOf = (condition) => values[condition] ?? (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValues */ .n)(condition, tags);
    return rules.find(({ match = {} }) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(match, valuesOf)) ?? null;
}
function ownerIn({ team, handles, labels, slackChannel, repository }) {
    return { team, handles, labels, slackChannel: slackChannel ?? null, repository: repository ?? null };
}


/***/ }),

/***/ 61558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ teamOfSpend),
/* harmony export */   s: () => (/* binding */ ownerSpendQuery)
/* harmony export */ });
/* harmony import */ var _core_charge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35345);
/* harmony import */ var _owner_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16849);


/** What the bill is asked, so that every charge can be given to an owner: no more dimensions than the rules look at. */
function ownerSpendQuery(rules, period) {
    return { name: 'spend of owners', dimensions: dimensionsOf(rules), period, chargeKinds: _core_charge_js__WEBPACK_IMPORTED_MODULE_1__/* .USAGE_KINDS */ .od };
}
const COLUMNS = {
    service: 'serviceName',
    region: 'regionId',
    resource: 'resourceId',
};
function dimensionsOf(rules) {
    const conditions = rules.flatMap(({ match = {} }) => Object.keys(match));
    const asked = conditions.flatMap((condition) => {
        if (condition.startsWith('tag:'))
            return [`tag:${condition.slice('tag:'.length)}`];
        const column = COLUMNS[condition];
        return column ? [column] : [];
    });
    return [...new Set(['subAccountId', ...asked.sort()])];
}
/** The team that a charge of {@link ownerSpendQuery} belongs to; `null`: no rule matches. */
function teamOfSpend(row, rules, { unitsOf, serviceIdsOf }) {
    const values = textsOf(row);
    const account = values.get('subAccountId') ?? '';
    const billName = values.get('serviceName');
    const resource = values.get('resourceId');
    const rule = (0,_owner_of_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRule */ .ND)(rules, tagsIn(values), {
        account: [account],
        ou: unitsOf(account) ?? [],
        service: billName === undefined ? [] : serviceIdsOf(billName),
        region: [values.get('regionId') ?? ''],
        resource: resource === undefined ? [] : [resource, ...endsOf(resource)],
    });
    return rule?.team ?? null;
}
function textsOf(row) {
    const texts = Object.entries(row).filter((entry) => typeof entry[1] === 'string');
    return new Map(texts);
}
/** The bill's empty text is no value. */
function tagsIn(values) {
    const tags = [...values].filter(([key, value]) => key.startsWith('tag:') && value !== '');
    return Object.fromEntries(tags.map(([key, value]) => [key.slice('tag:'.length), value]));
}
/** The bill has ARNs where the API has names. */
function endsOf(resource) {
    if (!resource.startsWith('arn:'))
        return [];
    return [...resource.matchAll(/[:/]/g)].map(({ index }) => resource.slice(index + 1)).filter(Boolean);
}


/***/ }),

/***/ 53783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ replacementsOf),
/* harmony export */   Rm: () => (/* binding */ madeAround),
/* harmony export */   um: () => (/* binding */ removedBefore)
/* harmony export */ });
/* unused harmony export usageKindOf */
/* harmony import */ var _core_region_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71834);
/* harmony import */ var _usage_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(484);


/** Days on either side of an action in which something made is taken to be made for it. */
const DAYS = 7;
/** A usage type without size or class, which AWS writes behind a dot, or in small letters behind a colon. */
function usageKindOf(usageType) {
    const bare = (0,_core_region_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .bareUsageType */ .YX)(usageType);
    const sized = /^[^:]*:(?=[a-z])/.exec(bare)?.[0];
    return sized ?? bare.replace(/\..*$/, '');
}
/** What of some usage had ended before a day. */
function removedBefore(rows, day) {
    const byResource = Map.groupBy(rows.filter(_usage_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isCharged */ .Jh), ({ subAccountId, resourceId }) => JSON.stringify([subAccountId, resourceId]));
    const removed = [...byResource.values()].filter((own) => lastDayOf(own) < day);
    const kinds = removed.flat().map(({ usageType }) => usageKindOf(usageType));
    return {
        lastDays: [...new Set(removed.map(lastDayOf))].sort(),
        kinds: [...new Set(kinds)].filter((kind) => kind !== '').sort(),
    };
}
/** Resources of the lines first charged within a week of when something ended, and not on the first day that was read. */
function madeAround({ lastDays }, lines, readFrom) {
    const named = lines.filter(({ resourceId }) => resourceId !== '');
    const byResource = Map.groupBy(named, ({ subAccountId, resourceId }) => JSON.stringify([subAccountId, resourceId]));
    return [...byResource.values()].flatMap((own) => {
        const [first] = own;
        const firstDay = own.map((line) => line.firstDay).reduce((a, b) => (a && b && b < a ? b : a));
        if (!first || !firstDay || firstDay <= readFrom)
            return [];
        if (!lastDays.some((day) => isWithin(firstDay, day)))
            return [];
        const kinds = [...new Set(own.map(({ usageType }) => usageKindOf(usageType)))];
        const { subAccountId: account, regionId: region, resourceId } = first;
        return [{ account, region, resourceId, firstDay, kinds }];
    });
}
/**
 * What was made in the place of the resources of a history: of the same kind of usage, in the same account and region, within a week of
 * the action. As many as were removed, the nearest first.
 */
function replacementsOf({ subject: { account, region, resourceIds } }, { actionDay, rows }, made) {
    const kinds = new Set(rows.map(({ usageType }) => usageKindOf(usageType)));
    const own = new Set(rows.map(({ resourceId }) => resourceId));
    return made
        .filter((each) => each.account === account && each.region === region && !own.has(each.resourceId))
        .filter((each) => isWithin(each.firstDay, actionDay) && each.kinds.some((kind) => kinds.has(kind)))
        .toSorted((a, b) => distance(a, actionDay) - distance(b, actionDay) || (a.resourceId < b.resourceId ? -1 : 1))
        .slice(0, resourceIds.length);
}
function distance({ firstDay }, day) {
    return Math.abs(Date.parse(firstDay) - Date.parse(day));
}
function isWithin(firstDay, day) {
    return Math.abs(Date.parse(firstDay) - Date.parse(day)) <= DAYS * 86_400_000;
}
function lastDayOf(rows) {
    return rows.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), '');
}


/***/ }),

/***/ 484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ isCharged),
/* harmony export */   gr: () => (/* binding */ priceKeyOf),
/* harmony export */   pv: () => (/* binding */ USAGE_DAY_DIMENSIONS)
/* harmony export */ });
/** What one question to a source of cost has to tell, for resources by name: usage kinds only. */
const USAGE_DAY_DIMENSIONS = [
    'day',
    'subAccountId',
    'resourceId',
    'usageType',
    'operation',
    'pricingUnit',
];
/** What tells the price of usage of one resource apart. */
function priceKeyOf({ usageType, operation, pricingUnit }) {
    return JSON.stringify([usageType, operation, pricingUnit]);
}
/** Whether anything was charged or used; a day without a charge may still have a row. */
function isCharged({ contractedCost, effectiveCost, quantity }) {
    return [contractedCost?.amount, effectiveCost?.amount, quantity].some((each) => each && each.units !== 0n);
}


/***/ })

};
