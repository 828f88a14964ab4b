export const id = 9091;
export const ids = [9091];
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

/***/ 17428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ largestGroups)
/* harmony export */ });
/* harmony import */ var _text_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54527);

/** Names of log groups that were listed before, those that store most first. */
function largestGroups(rows) {
    return (0,_text_column_js__WEBPACK_IMPORTED_MODULE_0__/* .textColumn */ ._)(rows.toSorted((a, b) => storedBytes(b) - storedBytes(a)), 'logGroupName');
}
function storedBytes(row) {
    const known = typeof row === 'object' && row !== null && 'storedBytes' in row;
    return known && typeof row.storedBytes === 'number' ? row.storedBytes : 0;
}


/***/ }),

/***/ 69091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70303);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26002);
/* harmony import */ var _unexpected_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _largest_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17428);
/* harmony import */ var _log_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73486);





/** Groups that are asked about: there is no list of all subscriptions, and the call allows five a second. */
const MOST_ASKED = 150;
/** The subscriptions of the log groups that were listed before, those that store most first; a group has two at most. */
const load = async function* ({ client, rows, signal }) {
    const logs = client(_aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__.CloudWatchLogsClient);
    const names = (0,_largest_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .largestGroups */ .z)(rows(_log_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .logGroups */ .D.id));
    const told = (0,_each_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .p)(names.slice(0, MOST_ASKED), (logGroupName) => logs.send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__.DescribeSubscriptionFiltersCommand({ logGroupName }), { abortSignal: signal }));
    for await (const { item, answer } of told) {
        if (answer === null)
            yield { logGroupName: item, read: 'denied', subscriptions: null };
        else if (!answer.subscriptionFilters)
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedAnswer */ .a)('DescribeSubscriptionFilters answered without its list');
        else
            yield { logGroupName: item, read: 'read', subscriptions: answer.subscriptionFilters.length };
    }
    for (const logGroupName of names.slice(MOST_ASKED)) {
        yield { logGroupName, read: 'not-asked', subscriptions: null };
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);


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
