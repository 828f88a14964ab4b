export const id = 8851;
export const ids = [8851];
export const modules = {

/***/ 68851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_securityhub__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66200);
/* harmony import */ var _is_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30667);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91416);




const ENABLE = 'Enable Security Hub in this region: Security Hub → Go to Security Hub → Enable.';
/** It counts nothing itself: what is severe is listed, and no more than so many pages of each severity. */
const SEVERE = ['CRITICAL', 'HIGH'];
const PAGE = 100;
const MOST_PAGES = 10;
const load = async function* (context) {
    const hub = context.client(_aws_sdk_client_securityhub__WEBPACK_IMPORTED_MODULE_3__/* .SecurityHubClient */ .xku);
    if (!(await isEnabled(hub, context))) {
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRow */ .G1)('not-enabled', ENABLE);
        return;
    }
    const facts = [];
    for (const severity of SEVERE)
        facts.push(await countOf(severity, hub, context));
    yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRow */ .G1)('active');
    yield* facts;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
async function isEnabled(hub, { signal }) {
    try {
        await hub.send(new _aws_sdk_client_securityhub__WEBPACK_IMPORTED_MODULE_3__/* .DescribeHubCommand */ .ygO({}), { abortSignal: signal });
        return true;
    }
    catch (error) {
        // An account that is not subscribed is refused in these ways.
        if (['InvalidAccessException', 'ResourceNotFoundException'].includes((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error)))
            return false;
        throw error;
    }
}
async function countOf(severity, hub, { account, region, signal }) {
    const is = (Value) => [{ Value, Comparison: 'EQUALS' }];
    const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)({
        operation: 'GetFindings',
        ask: (NextToken) => hub.send(new _aws_sdk_client_securityhub__WEBPACK_IMPORTED_MODULE_3__/* .GetFindingsCommand */ .OXC({
            Filters: {
                SeverityLabel: is(severity),
                RecordState: is('ACTIVE'),
                WorkflowStatus: [...is('NEW'), ...is('NOTIFIED')],
                // Of this account and region alone: an administrator also sees what its members tell themselves.
                AwsAccountId: is(account),
                Region: is(region),
            },
            MaxResults: PAGE,
            NextToken,
        }), { abortSignal: signal }),
        next: ({ NextToken }) => NextToken,
    });
    let count = 0;
    let left = MOST_PAGES;
    let more = false;
    for await (const { Findings, NextToken } of pages) {
        count += Findings?.length ?? 0;
        left -= 1;
        more = Boolean(NextToken);
        if (left === 0)
            break;
    }
    const at = { account, region, subject: severity.toLowerCase(), number: count };
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)('findings', more ? { ...at, text: 'at least' } : at);
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
