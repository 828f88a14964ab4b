export const id = 9796;
export const ids = [9796];
export const modules = {

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ trails_load)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudtrail/dist-cjs/index.js
var dist_cjs = __webpack_require__(57392);
// EXTERNAL MODULE: ./build/src/datasets/bounded.js
var bounded = __webpack_require__(33622);
// EXTERNAL MODULE: ./build/src/datasets/each-of.js
var each_of = __webpack_require__(26002);
// EXTERNAL MODULE: ./build/src/datasets/is-denied.js
var is_denied = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/src/datasets/iso-instant.js
var iso_instant = __webpack_require__(87230);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var pages = __webpack_require__(30667);
;// CONCATENATED MODULE: ./build/src/datasets/cloudtrail/recorded-events.js

/** How a basic selector says "all of this type" (CloudTrail API reference, DataResource). */
const ALL_OF_TYPE = /^arn:aws[^:]*:(?:s3|lambda|dynamodb)$/;
/** From either form of selectors; a trail has one of them. */
function recordedEvents({ EventSelectors = [], AdvancedEventSelectors = [], }) {
    const management = [...EventSelectors.map(basicPart), ...AdvancedEventSelectors.map(advancedPart)];
    return {
        management: management.includes('all') ? 'all' : management.includes('some') ? 'some' : 'none',
        wholeDataTypes: [
            ...new Set([...EventSelectors.flatMap(basicTypes), ...AdvancedEventSelectors.flatMap(advancedTypes)]),
        ].sort(),
    };
}
function basicPart({ IncludeManagementEvents, ReadWriteType, ExcludeManagementEventSources }) {
    if (IncludeManagementEvents === false)
        return 'none';
    const all = (ReadWriteType ?? 'All') === 'All' && (ExcludeManagementEventSources ?? []).length === 0;
    return all ? 'all' : 'some';
}
function advancedPart({ FieldSelectors = [] }) {
    if (!categoryIs(FieldSelectors, 'Management'))
        return 'none';
    return FieldSelectors.length === 1 ? 'all' : 'some';
}
function basicTypes({ DataResources = [] }) {
    return DataResources.flatMap(({ Type, Values = [] }) => Type !== undefined && Values.some((value) => ALL_OF_TYPE.test(value)) ? [(0,bounded/* bounded */.M)(Type)] : []);
}
/** Category and type alone leave nothing out. */
function advancedTypes({ FieldSelectors = [] }) {
    if (!categoryIs(FieldSelectors, 'Data') || FieldSelectors.length > 2)
        return [];
    const types = FieldSelectors.find(({ Field }) => Field === 'resources.type');
    return (types?.Equals ?? []).map(bounded/* bounded */.M);
}
function categoryIs(fields, category) {
    return fields.some(({ Field, Equals = [] }) => Field === 'eventCategory' && Equals.includes(category));
}

;// CONCATENATED MODULE: ./build/src/datasets/cloudtrail/trails.load.js







/** Trails whose home is the region: copies of those of other regions, and of the organisation's in its accounts, are left out. */
const load = async function* ({ client, signal }) {
    const cloudtrail = client(dist_cjs/* CloudTrailClient */.Vsm);
    const trails = (0,pages/* itemsOf */.S)({
        operation: 'DescribeTrails',
        ask: () => cloudtrail.send(new dist_cjs/* DescribeTrailsCommand */.oSd({ includeShadowTrails: false }), { abortSignal: signal }),
        items: ({ trailList }) => trailList,
        next: () => undefined,
        idOf: ({ TrailARN }) => TrailARN,
    });
    const told = (0,each_of/* eachOf */.p)(trails, ({ TrailARN }) => cloudtrail.send(new dist_cjs/* GetTrailStatusCommand */.aMm({ Name: TrailARN }), { abortSignal: signal }));
    for await (const { item, answer } of told) {
        yield rowOf(item, answer, await eventsOf(cloudtrail, item, signal));
    }
};
/* harmony default export */ const trails_load = (load);
async function eventsOf(cloudtrail, { TrailARN }, signal) {
    try {
        const command = new dist_cjs/* GetEventSelectorsCommand */.ave({ TrailName: TrailARN });
        return recordedEvents(await cloudtrail.send(command, { abortSignal: signal }));
    }
    catch (error) {
        if ((0,is_denied/* isDenied */.G)(error))
            return null;
        throw error;
    }
}
function rowOf(trail, status, events) {
    return {
        trailArn: (0,bounded/* bounded */.M)(trail.TrailARN ?? ''),
        name: (0,bounded/* boundedOrNull */.Q)(trail.Name),
        homeRegion: (0,bounded/* boundedOrNull */.Q)(trail.HomeRegion),
        everyRegion: trail.IsMultiRegionTrail === true,
        everyAccount: trail.IsOrganizationTrail === true,
        bucket: (0,bounded/* boundedOrNull */.Q)(trail.S3BucketName),
        status: status === null ? 'denied' : 'read',
        records: status?.IsLogging ?? null,
        stoppedAt: (0,iso_instant/* isoInstant */.j)(status?.StopLoggingTime),
        selectors: events === null ? 'denied' : 'read',
        managementEvents: events?.management ?? null,
        wholeDataTypes: events?.wholeDataTypes ?? [],
    };
}


/***/ }),

/***/ 26002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/* harmony import */ var _is_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);

/** Names under which AWS services say that what is asked for has gone since it was listed. */
const GONE = /NotFound(?:Exception|Fault)?$/;
/**
 * Asks for each resource, where AWS has no call for all of them. One that has gone is left out. A refusal stays with its
 * resource, since policies of resources refuse one by one; where no resource is told at all it is thrown as it came, so that
 * the missing permission is named.
 */
async function* eachOf(items, ask) {
    let told = false;
    let refusal;
    for await (const item of items) {
        try {
            const answer = await ask(item);
            told = true;
            yield { item, answer };
        }
        catch (error) {
            if (isGone(error))
                continue;
            if (!(0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(error))
                throw error;
            refusal ??= error;
            yield { item, answer: null };
        }
    }
    if (refusal !== undefined && !told)
        throw refusal;
}
/** SageMaker has one error for what is wrong and for what is not there. */
function isGone(error) {
    return (GONE.test((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error)) ||
        ((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error) === 'ValidationException' &&
            error instanceof Error &&
            /could not find|does not exist/i.test(error.message)));
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

/***/ 87230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isoMilliseconds),
/* harmony export */   j: () => (/* binding */ isoInstant)
/* harmony export */ });
/** The last instant a Date can hold, in milliseconds. */
const LAST_INSTANT = 8.64e15;
/** ISO text of what the SDK read as a time; `null` where AWS did not tell, or told what no calendar has. */
function isoInstant(time) {
    return isoMilliseconds(time?.getTime());
}
/** ISO text of milliseconds since 1970: CloudWatch Logs counts in them, not in seconds. */
function isoMilliseconds(milliseconds) {
    const usable = milliseconds !== undefined && Math.abs(milliseconds) <= LAST_INSTANT;
    return usable ? new Date(milliseconds).toISOString() : null;
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
