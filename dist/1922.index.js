export const id = 1922;
export const ids = [1922];
export const modules = {

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

/***/ 21922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ purchases_load)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cost-explorer/dist-cjs/index.js
var dist_cjs = __webpack_require__(32994);
// EXTERNAL MODULE: ./build/src/datasets/advisors/reservable-services.js
var reservable_services = __webpack_require__(37629);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var datasets_pages = __webpack_require__(30667);
// EXTERNAL MODULE: ./build/src/datasets/advisors/not-enabled.js
var not_enabled = __webpack_require__(6268);
// EXTERNAL MODULE: ./build/src/datasets/bounded.js
var bounded = __webpack_require__(33622);
// EXTERNAL MODULE: ./build/src/datasets/advisors/rows.js
var advisors_rows = __webpack_require__(91416);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/purchase-row.js


/** A commitment to buy: it has an effect on prices alone, and cannot be undone before its term ends. */
function purchaseRow(purchase) {
    const { account, region, resourceType, subject, action, target, saving, currency } = purchase;
    const generated = Date.parse(purchase.generatedAt ?? '');
    return {
        kind: 'advised',
        account: (0,bounded/* bounded */.M)(account),
        region: (0,bounded/* bounded */.M)(region),
        resourceId: (0,bounded/* bounded */.M)([resourceType, subject].filter(Boolean).join(' ')),
        resourceArn: null,
        resourceType,
        actionType: action,
        actionFamily: 'rate',
        advice: {
            actionType: action,
            target: (0,bounded/* bounded */.M)(target),
            estimatedMonthlySavings: (0,advisors_rows/* amountOf */.MT)(saving, currency),
            estimatedSavingsPercentage: purchase.percentage,
            estimationMode: null,
            lookBackDays: purchase.lookBackDays,
            refreshedAt: Number.isNaN(generated) ? null : new Date(generated).toISOString(),
        },
        current: null,
        implementationEffort: 'VeryLow',
        restartNeeded: false,
        rollbackPossible: false,
        tags: null,
    };
}

;// CONCATENATED MODULE: ./build/src/datasets/advisors/reservation-purchases.load.js





const LOOK_BACK_DAYS = 30;
const PAGE = 100;
/** As the Hub names them, by catalogue id. */
const TYPES = new Map([
    ['ec2', 'Ec2ReservedInstances'],
    ['rds', 'RdsReservedInstances'],
    ['elasticache', 'ElastiCacheReservedInstances'],
    ['redshift', 'RedshiftReservedInstances'],
    ['opensearch', 'OpenSearchReservedInstances'],
    ['memorydb', 'MemoryDbReservedInstances'],
]);
/** For the whole organisation, one year without upfront payment. */
async function reservationPurchases({ id, name }, explorer, context) {
    const pages = (0,datasets_pages/* pagesOf */.E)({
        operation: 'GetReservationPurchaseRecommendation',
        ask: (NextPageToken) => {
            return explorer.send(new dist_cjs/* GetReservationPurchaseRecommendationCommand */.Ijg({
                Service: name,
                AccountScope: 'PAYER',
                LookbackPeriodInDays: 'THIRTY_DAYS',
                TermInYears: 'ONE_YEAR',
                PaymentOption: 'NO_UPFRONT',
                PageSize: PAGE,
                NextPageToken,
            }), { abortSignal: context.signal });
        },
        next: (page) => page.NextPageToken,
    });
    const rows = [];
    try {
        for await (const { Metadata, Recommendations } of pages) {
            for (const { RecommendationDetails } of Recommendations ?? []) {
                for (const detail of RecommendationDetails ?? []) {
                    rows.push(rowOf(detail, TYPES.get(id) ?? id, Metadata?.GenerationTimestamp, context));
                }
            }
        }
    }
    catch (error) {
        if (!(0,not_enabled/* isWithoutData */.h)(error))
            throw error;
    }
    return rows;
}
function rowOf(detail, resourceType, generatedAt, { account }) {
    const { region, subject } = instanceOf(detail.InstanceDetails);
    const count = detail.RecommendedNumberOfInstancesToPurchase ?? 'an unknown number';
    return purchaseRow({
        account: detail.AccountId ?? account,
        region,
        resourceType,
        subject,
        action: 'PurchaseReservedInstances',
        target: `${count} × ${subject} for one year, no upfront`,
        saving: detail.EstimatedMonthlySavingsAmount,
        percentage: (0,advisors_rows/* numberOf */.rl)(detail.EstimatedMonthlySavingsPercentage),
        currency: detail.CurrencyCode,
        lookBackDays: LOOK_BACK_DAYS,
        generatedAt,
    });
}
function instanceOf(details) {
    const instance = details?.EC2InstanceDetails ??
        details?.RDSInstanceDetails ??
        details?.ElastiCacheInstanceDetails ??
        details?.RedshiftInstanceDetails ??
        details?.MemoryDBInstanceDetails ??
        details?.ESInstanceDetails;
    if (!instance)
        return { region: 'global', subject: '' };
    const { InstanceType, NodeType, InstanceClass, InstanceSize, Platform, DatabaseEngine, DeploymentOption } = instance;
    const search = [InstanceClass, InstanceSize].filter(Boolean).join('.');
    const parts = [InstanceType ?? NodeType ?? search, Platform ?? DatabaseEngine, DeploymentOption];
    return { region: instance.Region || 'global', subject: parts.filter(Boolean).join(' ') };
}

// EXTERNAL MODULE: ./build/src/datasets/unexpected-answer.js
var unexpected_answer = __webpack_require__(7999);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/savings-plan-purchases.load.js






const SAVINGS_PLANS = [
    {
        type: 'COMPUTE_SP',
        resourceType: 'ComputeSavingsPlans',
        services: ['ec2', 'fargate', 'lambda', 'ecs', 'eks'],
    },
    { type: 'EC2_INSTANCE_SP', resourceType: 'Ec2InstanceSavingsPlans', services: ['ec2'] },
    { type: 'SAGEMAKER_SP', resourceType: 'SageMakerSavingsPlans', services: ['sagemaker'] },
    {
        type: 'DATABASE_SP',
        resourceType: 'DatabaseSavingsPlans',
        services: ['rds', 'aurora', 'dynamodb', 'elasticache', 'documentdb', 'neptune', 'keyspaces'],
    },
];
const savings_plan_purchases_load_LOOK_BACK_DAYS = 30;
const savings_plan_purchases_load_PAGE = 100;
/** For the whole organisation, one year without upfront payment: the only terms that all types have. */
async function savingsPlanPurchases(plan, explorer, context) {
    const pages = (0,datasets_pages/* pagesOf */.E)({
        operation: 'GetSavingsPlansPurchaseRecommendation',
        ask: (NextPageToken) => {
            return explorer.send(new dist_cjs/* GetSavingsPlansPurchaseRecommendationCommand */.$es({
                SavingsPlansType: plan.type,
                TermInYears: 'ONE_YEAR',
                PaymentOption: 'NO_UPFRONT',
                LookbackPeriodInDays: 'THIRTY_DAYS',
                AccountScope: 'PAYER',
                PageSize: savings_plan_purchases_load_PAGE,
                NextPageToken,
            }), { abortSignal: context.signal });
        },
        next: (page) => page.NextPageToken,
    });
    const rows = [];
    try {
        for await (const { Metadata, SavingsPlansPurchaseRecommendation: advised } of pages) {
            for (const detail of advised?.SavingsPlansPurchaseRecommendationDetails ?? []) {
                const { Region, InstanceFamily } = detail.SavingsPlansDetails ?? {};
                const { HourlyCommitmentToPurchase: hourly, CurrencyCode: currency } = detail;
                if (!hourly)
                    throw (0,unexpected_answer/* unexpectedAnswer */.a)('GetSavingsPlansPurchaseRecommendation advised a plan without its commitment');
                rows.push(purchaseRow({
                    account: detail.AccountId ?? context.account,
                    region: Region || 'global',
                    resourceType: plan.resourceType,
                    subject: InstanceFamily ?? '',
                    action: 'PurchaseSavingsPlans',
                    target: `${hourly} ${currency ?? ''} an hour for one year, no upfront`,
                    saving: detail.EstimatedMonthlySavingsAmount,
                    percentage: (0,advisors_rows/* numberOf */.rl)(detail.EstimatedSavingsPercentage),
                    currency,
                    lookBackDays: savings_plan_purchases_load_LOOK_BACK_DAYS,
                    generatedAt: Metadata?.GenerationTimestamp,
                }));
            }
        }
    }
    catch (error) {
        if (!(0,not_enabled/* isWithoutData */.h)(error))
            throw error;
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/src/datasets/advisors/purchases.load.js





const SILENCE = 'Cost Explorer advises to buy nothing for one year without upfront payment.';
/** Only what could cover a service with spend is asked for: each page is paid for. */
const load = async function* (context) {
    const explorer = context.client(dist_cjs.CostExplorerClient);
    const rows = [];
    for (const plan of SAVINGS_PLANS) {
        if (plan.services.some((id) => context.services.includes(id))) {
            rows.push(...(await savingsPlanPurchases(plan, explorer, context)));
        }
    }
    for (const service of reservable_services/* RESERVABLE */._) {
        if (context.services.includes(service.id)) {
            rows.push(...(await reservationPurchases(service, explorer, context)));
        }
    }
    yield* (0,advisors_rows/* withState */.Q2)(rows, SILENCE);
};
/* harmony default export */ const purchases_load = (load);


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
