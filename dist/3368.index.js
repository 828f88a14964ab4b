export const id = 3368;
export const ids = [3368];
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

/***/ 37629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ RESERVABLE)
/* harmony export */ });
/** Services whose use can be reserved: by the name Cost Explorer filters with, and by our catalogue id. */
const RESERVABLE = [
    { id: 'ec2', name: 'Amazon Elastic Compute Cloud - Compute' },
    { id: 'rds', name: 'Amazon Relational Database Service' },
    { id: 'elasticache', name: 'Amazon ElastiCache' },
    { id: 'redshift', name: 'Amazon Redshift' },
    { id: 'opensearch', name: 'Amazon OpenSearch Service' },
    { id: 'memorydb', name: 'Amazon MemoryDB' },
];


/***/ }),

/***/ 53368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32994);
/* harmony import */ var _days_of_advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45711);
/* harmony import */ var _not_enabled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6268);
/* harmony import */ var _reservable_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37629);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91416);





const DAYS = 30;
const SILENCE = 'No service with spend has hours that could be reserved, or Cost Explorer has no data yet.';
/** Without a service Cost Explorer answers for EC2 alone, so that it is asked for each. */
const load = async function* (context) {
    const explorer = context.client(_aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_3__.CostExplorerClient);
    const rows = [];
    for (const { id, name } of _reservable_services_js__WEBPACK_IMPORTED_MODULE_1__/* .RESERVABLE */ ._) {
        if (context.services.includes(id))
            rows.push(...(await factsOf(name, explorer, context)));
    }
    yield* (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .withState */ .Q2)(rows, SILENCE);
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
async function factsOf(service, explorer, context) {
    const { CoverageHours, CoverageCost } = (await coverageOf(service, explorer, context)) ?? {};
    const hours = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(CoverageHours?.TotalRunningHours);
    if (!hours)
        return [];
    const covered = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)('reservationsCoverage', {
        subject: service,
        number: (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioOf */ .pO)(CoverageHours?.CoverageHoursPercentage),
        amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(CoverageCost?.OnDemandCost),
    });
    // Where nothing is reserved there is no use of it to ask for, and the question would be paid for.
    const reserved = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(CoverageHours?.ReservedHours);
    return reserved === 0 ? [covered] : [covered, ...(await utilisationOf(service, explorer, context))];
}
function only(service, { now }) {
    return {
        TimePeriod: (0,_days_of_advice_js__WEBPACK_IMPORTED_MODULE_4__/* .daysUpTo */ .A)(now, DAYS),
        Filter: { Dimensions: { Key: 'SERVICE', Values: [service] } },
    };
}
async function coverageOf(service, explorer, context) {
    try {
        const { Total } = await explorer.send(new _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_3__/* .GetReservationCoverageCommand */ .SH6(only(service, context)), {
            abortSignal: context.signal,
        });
        return Total;
    }
    catch (error) {
        if ((0,_not_enabled_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithoutData */ .h)(error))
            return undefined;
        throw error;
    }
}
async function utilisationOf(service, explorer, context) {
    try {
        const { Total } = await explorer.send(new _aws_sdk_client_cost_explorer__WEBPACK_IMPORTED_MODULE_3__/* .GetReservationUtilizationCommand */ .M_b(only(service, context)), {
            abortSignal: context.signal,
        });
        if (!(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(Total?.PurchasedHours))
            return [];
        return [
            (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)('reservationsUtilisation', {
                subject: service,
                number: (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioOf */ .pO)(Total?.UtilizationPercentage),
                amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(Total?.TotalAmortizedFee),
            }),
            (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)('reservationsUnused', { subject: service, amount: (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(Total?.RICostForUnusedHours) }),
        ];
    }
    catch (error) {
        if ((0,_not_enabled_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithoutData */ .h)(error))
            return [];
        throw error;
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


/***/ })

};
