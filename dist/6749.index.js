export const id = 6749;
export const ids = [6749];
export const modules = {

/***/ 56394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askEach)
/* harmony export */ });
/* harmony import */ var _is_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);

/** Calls under way at a time; the limiter of the clients paces them. */
const AT_A_TIME = 8;
/** Names under which AWS says that a resource is not there, apart from S3's and Route 53's `NoSuch…`. */
const GONE = /(?:NotFound|NotFoundException|NotFoundFault)$/;
const NO_SUCH = /^NoSuch(?:Bucket|HostedZone|HealthCheck)$/;
/**
 * Asks about each resource where AWS has no call that lists the answers. A refusal of some of them is a state of theirs; one of all
 * of them is a missing permission and is thrown, as every other failure is. Answers are in the order of the resources.
 */
async function askEach(items, ask) {
    const answers = [];
    const refusals = [];
    for (let start = 0; start < items.length; start += AT_A_TIME) {
        const some = items.slice(start, start + AT_A_TIME);
        const told = await Promise.all(some.map((item) => askOne(item, ask, refusals)));
        some.forEach((item, index) => {
            const answer = told[index];
            if (answer)
                answers.push([item, answer]);
        });
    }
    if (refusals.length > 0 && refusals.length === items.length)
        throw refusals[0];
    return answers;
}
async function askOne(item, ask, refusals) {
    try {
        return { state: 'told', value: await ask(item) };
    }
    catch (error) {
        if ((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(error)) {
            refusals.push(error);
            return { state: 'denied' };
        }
        const name = (0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error);
        if (GONE.test(name) || NO_SUCH.test(name))
            return { state: 'gone' };
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


/***/ }),

/***/ 96749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8621);
/* harmony import */ var _ask_each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56394);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33622);
/* harmony import */ var _rows_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94422);
/* harmony import */ var _unexpected_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _hosted_zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91208);






/** The most that ListResourceRecordSets returns at once. */
const PAGE = 300;
/** The records of each hosted zone; Route 53 tells those of one at a time. */
const load = async function* (context) {
    const answers = await (0,_ask_each_js__WEBPACK_IMPORTED_MODULE_0__/* .askEach */ .H)((0,_rows_of_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .R)(_hosted_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .hostedZones */ .V, context), async ({ hostedZoneId }) => useIn(await recordsOf(hostedZoneId, context)));
    for (const [{ hostedZoneId }, records] of answers) {
        if (records.state !== 'gone')
            yield { hostedZoneId, records };
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
/** Pages of records have three members for a token: where the next one starts. */
async function recordsOf(HostedZoneId, { client, signal }) {
    const route53 = client(_aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_4__/* .Route53Client */ .LhC);
    const records = [];
    const starts = new Set();
    let input = { HostedZoneId, MaxItems: PAGE };
    while (input) {
        const page = await route53.send(new _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_4__/* .ListResourceRecordSetsCommand */ .IOz(input), { abortSignal: signal });
        if (!page.ResourceRecordSets)
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedAnswer */ .a)('ListResourceRecordSets answered without its list');
        records.push(...page.ResourceRecordSets);
        if (!page.IsTruncated)
            break;
        const start = JSON.stringify([page.NextRecordName, page.NextRecordType, page.NextRecordIdentifier]);
        if (starts.has(start))
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedAnswer */ .a)('ListResourceRecordSets led to the same page twice');
        starts.add(start);
        input = {
            HostedZoneId,
            MaxItems: PAGE,
            StartRecordName: page.NextRecordName,
            StartRecordType: page.NextRecordType,
            StartRecordIdentifier: page.NextRecordIdentifier,
        };
    }
    return records;
}
function useIn(records) {
    const latency = records.filter(({ Region }) => Region);
    const sets = Map.groupBy(latency, ({ Name, Type }) => `${Name} ${Type}`);
    return {
        healthCheckIds: [
            ...new Set(records.flatMap(({ HealthCheckId }) => (HealthCheckId ? [(0,_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .M)(HealthCheckId)] : []))),
        ],
        singleLatency: [...sets.values()].filter(({ length }) => length === 1).length,
    };
}


/***/ }),

/***/ 94422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/** The rows of a dataset that is named in `after`. */
function rowsOf(dataset, { rows }) {
    // The engine hands over what the loader of this very declaration yielded.
    return rows(dataset.id);
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
