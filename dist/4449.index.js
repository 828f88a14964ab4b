export const id = 4449;
export const ids = [4449];
export const modules = {

/***/ 74449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ free_tier_load)
});

// EXTERNAL MODULE: ./build/src/datasets/is-denied.js
var is_denied = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var datasets_pages = __webpack_require__(30667);
// EXTERNAL MODULE: ./build/src/datasets/unexpected-answer.js
var unexpected_answer = __webpack_require__(7999);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-compute-optimizer/dist-cjs/index.js
var dist_cjs = __webpack_require__(67814);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/endpoints/index.js
var endpoints = __webpack_require__(62085);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/free-tier-schemas.load.js
/** The part of the Free Tier API of 2023-09-07 that is read, in the form in which the SDK's clients carry their models. */
const NAMESPACE = 'com.amazonaws.freetier';
const TEXT = 0;
const NUMBER = 1;
/** `2026-11-30T23:59:59.000Z`. */
const ISO_INSTANT = 5;
const freeTierUsage = [
    3,
    NAMESPACE,
    'FreeTierUsage',
    0,
    [
        'service',
        'operation',
        'usageType',
        'region',
        'actualUsageAmount',
        'forecastedUsageAmount',
        'limit',
        'unit',
        'description',
        'freeTierType',
    ],
    [TEXT, TEXT, TEXT, TEXT, NUMBER, NUMBER, NUMBER, TEXT, TEXT, TEXT],
];
const freeTierUsages = [1, NAMESPACE, 'FreeTierUsages', 0, () => freeTierUsage];
const getFreeTierUsageRequest = [
    3,
    NAMESPACE,
    'GetFreeTierUsageRequest',
    0,
    ['maxResults', 'nextToken'],
    [NUMBER, TEXT],
];
const getFreeTierUsageResponse = [
    3,
    NAMESPACE,
    'GetFreeTierUsageResponse',
    0,
    ['freeTierUsages', 'nextToken'],
    [() => freeTierUsages, TEXT],
    1,
];
const getFreeTierUsageSchema = [
    9,
    NAMESPACE,
    'GetFreeTierUsage',
    0,
    () => getFreeTierUsageRequest,
    () => getFreeTierUsageResponse,
];
const monetaryAmount = [
    3,
    NAMESPACE,
    'MonetaryAmount',
    0,
    ['amount', 'unit'],
    [NUMBER, TEXT],
    2,
];
const getAccountPlanStateRequest = [
    3,
    NAMESPACE,
    'GetAccountPlanStateRequest',
    0,
    [],
    [],
];
const getAccountPlanStateResponse = [
    3,
    NAMESPACE,
    'GetAccountPlanStateResponse',
    0,
    [
        'accountId',
        'accountPlanType',
        'accountPlanStatus',
        'accountPlanRemainingCredits',
        'accountPlanExpirationDate',
    ],
    [TEXT, TEXT, TEXT, () => monetaryAmount, ISO_INSTANT],
    3,
];
const getAccountPlanStateSchema = [
    9,
    NAMESPACE,
    'GetAccountPlanState',
    0,
    () => getAccountPlanStateRequest,
    () => getAccountPlanStateResponse,
];

;// CONCATENATED MODULE: ./build/src/datasets/advisors/free-tier-client.load.js




/** Name of the service in its requests, and in its model. */
const TARGET = 'AWSFreeTierService';
/**
 * The Free Tier API. AWS's own client for it is not shipped: this is one that is, of a service with the same protocol (AWS
 * JSON 1.0), told by configuration to speak to this one. Signing, retries and deadlines are those of all clients.
 */
class FreeTierClient extends dist_cjs.ComputeOptimizerClient {
    constructor(configuration) {
        // Every client of the SDK takes an `endpointProvider`; its type just does not tell.
        const settings = { ...configuration, ...FREE_TIER };
        super(settings);
    }
}
const FREE_TIER = {
    serviceId: 'FreeTier',
    protocolSettings: {
        defaultNamespace: NAMESPACE,
        errorTypeRegistries: [],
        version: '2023-09-07',
        serviceTarget: TARGET,
    },
    endpointProvider: endpointOf,
};
/** One for a partition, whatever region is asked (rules of the API's endpoints). */
function endpointOf({ Endpoint: given, Region: region = '' }) {
    const isChina = region.startsWith('cn-');
    const signingRegion = isChina ? 'cn-northwest-1' : 'us-east-1';
    const suffix = isChina ? 'api.amazonwebservices.com.cn' : 'api.aws';
    return {
        url: new URL(given ?? `https://freetier.${signingRegion}.${suffix}`),
        properties: {
            authSchemes: [{ name: 'sigv4', signingName: 'freetier', signingRegion, properties: {} }],
        },
    };
}
/** What every client fills in from its configuration. */
const ENDPOINT_PARAMETERS = {
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
};
function commandOf(schema) {
    const [, , operation] = schema;
    return dist_cjs.$Command
        .classBuilder()
        .ep(ENDPOINT_PARAMETERS)
        .m((command, _stack, config) => [(0,endpoints.getEndpointPlugin)(config, command.getEndpointParameterInstructions())])
        .s(TARGET, operation, {})
        .n('FreeTierClient', `${operation}Command`)
        .sc(schema)
        .build();
}
const GetFreeTierUsageCommand = commandOf(getFreeTierUsageSchema);
const GetAccountPlanStateCommand = commandOf(getAccountPlanStateSchema);

// EXTERNAL MODULE: ./build/src/datasets/advisors/rows.js
var rows = __webpack_require__(91416);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/free-tier.load.js





const SILENCE = 'No free offer has been used in this month.';
const NO_PLAN = 'AWS has neither an account plan nor a free offer for this account.';
const load = async function* (context) {
    const client = context.client(FreeTierClient);
    const plan = await planFacts(client, context);
    const usage = (await usagesOf(client, context)).flatMap(usageFacts);
    if (usage.length > 0)
        yield (0,rows/* stateRow */.G1)('active');
    else
        yield plan === null ? (0,rows/* stateRow */.G1)('not-in-plan', NO_PLAN) : (0,rows/* stateRow */.G1)('no-data', SILENCE);
    yield* [...(plan ?? []), ...usage];
};
/* harmony default export */ const free_tier_load = (load);
/** `null`: the account has no plan; accounts are older than plans are. */
async function planFacts(client, { signal }) {
    try {
        const answer = await client.send(new GetAccountPlanStateCommand(), { abortSignal: signal });
        const { accountId: subject, accountPlanType, accountPlanStatus, accountPlanExpirationDate } = answer;
        if (!subject)
            throw (0,unexpected_answer/* unexpectedAnswer */.a)('GetAccountPlanState answered without its account');
        const place = { subject, account: subject };
        const credits = answer.accountPlanRemainingCredits;
        return [
            (0,rows/* fact */.fK)('accountPlanType', { ...place, text: accountPlanType ?? null }),
            (0,rows/* fact */.fK)('accountPlanStatus', { ...place, text: accountPlanStatus ?? null }),
            ...(accountPlanExpirationDate
                ? [(0,rows/* fact */.fK)('accountPlanEnd', { ...place, text: accountPlanExpirationDate.toISOString() })]
                : []),
            ...(credits
                ? [(0,rows/* fact */.fK)('accountPlanCredits', { ...place, amount: (0,rows/* amountOf */.MT)(credits.amount, credits.unit) })]
                : []),
        ];
    }
    catch (error) {
        if ((0,is_denied/* nameOf */.V)(error) !== 'ResourceNotFoundException')
            throw error;
        return null;
    }
}
async function usagesOf(client, { signal }) {
    const pages = (0,datasets_pages/* pagesOf */.E)({
        operation: 'GetFreeTierUsage',
        ask: (nextToken) => client.send(new GetFreeTierUsageCommand({ nextToken }), { abortSignal: signal }),
        next: ({ nextToken }) => nextToken,
    });
    const usages = [];
    for await (const { freeTierUsages } of pages) {
        if (!freeTierUsages)
            throw (0,unexpected_answer/* unexpectedAnswer */.a)('GetFreeTierUsage answered without its list');
        usages.push(...freeTierUsages);
    }
    return usages;
}
/** An offer is told apart by its usage type and operation, its region and its kind; AWS gives it no id. */
function usageFacts(usage) {
    const subject = [usage.service, usage.usageType, usage.operation, usage.region, usage.freeTierType]
        .filter(Boolean)
        .join(' · ');
    const told = (name, number) => number === undefined ? [] : [(0,rows/* fact */.fK)(name, { subject, number, text: usage.unit ?? null })];
    return [
        (0,rows/* fact */.fK)('freeTierOffer', { subject, text: usage.description ?? null }),
        ...told('freeTierLimit', usage.limit),
        ...told('freeTierUsed', usage.actualUsageAmount),
        ...told('freeTierForecast', usage.forecastedUsageAmount),
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
