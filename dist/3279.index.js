export const id = 3279;
export const ids = [3279];
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

/***/ 59163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ adviceRow),
/* harmony export */   Ui: () => (/* binding */ bestOf),
/* harmony export */   jT: () => (/* binding */ rowsOfAdvice),
/* harmony export */   s1: () => (/* binding */ nameInArn)
/* harmony export */ });
/* harmony import */ var _advisors_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49544);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33622);
/* harmony import */ var _tags_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92450);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91416);




/** One recommendation; `null` where it saves nothing: Compute Optimizer also advises what performs better and costs more. */
function adviceRow({ account, region }, resource, option, advice) {
    const saving = savingOf(option);
    if (saving.value !== undefined && saving.value <= 0)
        return null;
    const { action, family } = advice;
    return {
        kind: 'advised',
        account: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(resource.accountId ?? account),
        region,
        resourceId: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(advice.resourceId),
        resourceArn: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedOrNull */ .Q)(advice.resourceArn),
        resourceType: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(advice.resourceType),
        actionType: action,
        actionFamily: family ?? (0,_advisors_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .q)(action, advice.resourceType)?.actionFamily ?? null,
        advice: {
            actionType: action,
            target: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedOrNull */ .Q)(advice.target ?? undefined),
            estimatedMonthlySavings: saving.amount,
            estimatedSavingsPercentage: saving.percentage,
            estimationMode: saving.mode,
            lookBackDays: advice.lookBackDays ?? null,
            refreshedAt: resource.lastRefreshTimestamp?.toISOString() ?? null,
        },
        current: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedOrNull */ .Q)(advice.current ?? undefined),
        implementationEffort: (0,_advisors_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .effortOf */ .y)(option.migrationEffort),
        restartNeeded: advice.restartNeeded,
        rollbackPossible: advice.rollbackPossible,
        tags: resource.tags ? (0,_tags_of_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOf */ .F)(resource.tags) : null,
    };
}
/** After the customer's discounts where AWS tells it, else at public prices. */
function savingOf({ savingsOpportunity, savingsOpportunityAfterDiscounts }) {
    const after = savingsOpportunityAfterDiscounts?.estimatedMonthlySavings?.value !== undefined;
    const told = after ? savingsOpportunityAfterDiscounts : savingsOpportunity;
    const { value, currency } = told?.estimatedMonthlySavings ?? {};
    return {
        value,
        amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(value, currency),
        percentage: told?.savingsOpportunityPercentage ?? null,
        mode: value === undefined ? null : after ? 'AfterDiscounts' : 'BeforeDiscounts',
    };
}
/** The first option by AWS's own rank. */
function bestOf(options) {
    return [...(options ?? [])].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))[0];
}
/** What follows the last `/` or `:` of an ARN; for a function without its version. */
function nameInArn(arn) {
    return (arn ?? '').split(/[/:]/).at(-1) ?? '';
}
/** For lists of rows: a recommendation that saves nothing is no row. */
function rowsOfAdvice(row) {
    return row ? [row] : [];
}


/***/ }),

/***/ 55660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_compute_optimizer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67814);
/* harmony import */ var _advisors_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78858);
/* harmony import */ var _optimizer_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59163);
/* harmony import */ var _optimizer_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9950);




/** What the Hub advises for idle resources of these types; what cannot be stopped or made smaller is deleted. */
const ACTIONS = {
    EC2Instance: 'Stop',
    RDSDBInstance: 'Stop',
    AutoScalingGroup: 'ScaleIn',
};
const SILENCE = 'It found nothing idle here, or has not had the days that takes.';
const load = (context) => {
    const optimizer = context.client(_aws_sdk_client_compute_optimizer__WEBPACK_IMPORTED_MODULE_2__.ComputeOptimizerClient);
    return (0,_optimizer_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .optimizerRows */ .n)({
        operation: 'GetIdleRecommendations',
        silence: SILENCE,
        ask: (nextToken) => optimizer.send(new _aws_sdk_client_compute_optimizer__WEBPACK_IMPORTED_MODULE_2__.GetIdleRecommendationsCommand({ maxResults: _optimizer_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIMIZER_PAGE */ .k, nextToken }), {
            abortSignal: context.signal,
        }),
        items: ({ idleRecommendations }) => idleRecommendations,
        errors: ({ errors }) => errors,
        next: ({ nextToken }) => nextToken,
        rows: (item) => rowsOf(item, context),
    });
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function rowsOf(item, context) {
    const { resourceArn, resourceId, resourceType = '', finding, findingDescription } = item;
    const action = (0,_advisors_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byWord */ .GM)(ACTIONS, resourceType) ?? 'Delete';
    return (0,_optimizer_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAdvice */ .jT)((0,_optimizer_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceRow */ .J$)(context, item, item, {
        resourceId: idOf(resourceId || resourceArn),
        resourceArn,
        resourceType,
        action,
        target: null,
        current: findingDescription ?? finding ?? null,
        lookBackDays: item.lookBackPeriodInDays,
        restartNeeded: false,
        rollbackPossible: action !== 'Delete',
    }));
}
/** The name of an ECS service occurs in many clusters, so that it is told with its own. */
function idOf(arn) {
    const [, service] = (arn ?? '').split(':service/');
    return service ?? (0,_optimizer_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .nameInArn */ .s1)(arn);
}


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ OPTIMIZER_PAGE),
/* harmony export */   n: () => (/* binding */ optimizerRows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30667);
/* harmony import */ var _not_enabled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6268);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91416);




const ENABLE = 'Opt in to Compute Optimizer, best in the management account for all members: Compute Optimizer → Get started → Opt in. It is free of charge.';
const SILENCE = 'It judges nothing of this type here: after it was opted in it needs a day, and each resource 30 hours of metrics.';
/** The most that one page of any list of Compute Optimizer holds. */
const OPTIMIZER_PAGE = 1_000;
/**
 * The state of Compute Optimizer in one place, then what it recommends of one type. It also lists what it finds good, so
 * that an empty list means that it judges nothing yet, unless the list is of what is idle alone.
 * @throws SpendlogError DATA_UNEXPECTED for an answer that is not whole
 */
async function* optimizerRows(list) {
    const advised = [];
    let judged = 0;
    try {
        for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)(list)) {
            const items = wholeListOf(list, page);
            judged += items.length;
            advised.push(...items.flatMap(list.rows));
        }
    }
    catch (error) {
        if (!(0,_not_enabled_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotEnabled */ .B)(error))
            throw error;
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRow */ .G1)('not-enabled', ENABLE);
        return;
    }
    yield judged > 0 ? (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRow */ .G1)('active') : (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRow */ .G1)('no-data', list.silence ?? SILENCE);
    yield* withoutRepeats(advised);
}
function wholeListOf({ operation, items, errors }, page) {
    const [failed] = errors?.(page) ?? [];
    if (failed)
        throw partial(`${operation} left something out (${failed.code ?? 'without a reason'})`);
    const list = items(page);
    if (!list)
        throw partial(`${operation} answered without its list`);
    return list;
}
function partial(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('DATA_UNEXPECTED', message, 'Run again; if it stays, look at Compute Optimizer in the console of that account.');
}
/** Pages overlap while resources come and go. */
function withoutRepeats(rows) {
    return new Map(rows.map((row) => [JSON.stringify([row.resourceArn ?? row.resourceId, row.resourceType]), row])).values();
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
