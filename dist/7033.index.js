export const id = 7033;
export const ids = [7033];
export const modules = {

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

/***/ 37033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71696);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33622);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26002);
/* harmony import */ var _iso_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87230);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30667);
/* harmony import */ var _text_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54527);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54650);







/** Functions that are asked about: there is no list of all, and a call for each is slow. */
const MOST_ASKED = 400;
/** The provisioned concurrency of the functions that were listed before. */
const load = async function* ({ client, rows, signal }) {
    const lambda = client(_aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__/* .LambdaClient */ .Nox);
    const names = (0,_text_column_js__WEBPACK_IMPORTED_MODULE_4__/* .textColumn */ ._)(rows(_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .functions */ .C.id), 'functionName');
    const told = (0,_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(names.slice(0, MOST_ASKED), (FunctionName) => Array.fromAsync((0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S)({
        operation: 'ListProvisionedConcurrencyConfigs',
        ask: (Marker) => lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__/* .ListProvisionedConcurrencyConfigsCommand */ .oXS({ FunctionName, Marker }), {
            abortSignal: signal,
        }),
        items: (page) => page.ProvisionedConcurrencyConfigs,
        next: ({ NextMarker }) => NextMarker,
        idOf: ({ FunctionArn }) => FunctionArn,
    })));
    for await (const { item, answer } of told) {
        if (answer === null)
            yield unread(item, 'denied');
        else
            for (const one of answer)
                yield rowOf(item, one);
    }
    for (const name of names.slice(MOST_ASKED))
        yield unread(name, 'not-asked');
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function unread(name, read) {
    const unknown = { requested: null, allocated: null, status: null, changedAt: null };
    return { functionName: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .M)(name), resource: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .M)(name), read, ...unknown };
}
function rowOf(name, one) {
    const changed = Date.parse(one.LastModified ?? '');
    return {
        functionName: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .M)(name),
        resource: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .M)(`${name}:${one.FunctionArn?.split(':').at(-1) ?? ''}`),
        read: 'read',
        requested: one.RequestedProvisionedConcurrentExecutions ?? null,
        allocated: one.AllocatedProvisionedConcurrentExecutions ?? null,
        status: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedOrNull */ .Q)(one.Status),
        changedAt: Number.isNaN(changed) ? null : (0,_iso_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .isoMilliseconds */ .c)(changed),
    };
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

/***/ 54527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ textColumn)
/* harmony export */ });
/** The texts of one column: rows of a dataset that was read before come without their type. */
function textColumn(rows, column) {
    return rows.flatMap((row) => {
        const columns = typeof row === 'object' && row !== null ? new Map(Object.entries(row)) : new Map();
        const value = columns.get(column);
        return typeof value === 'string' && value !== '' ? [value] : [];
    });
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
