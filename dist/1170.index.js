export const id = 1170;
export const ids = [1170];
export const modules = {

/***/ 81170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92503);
/* harmony import */ var _is_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30667);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91416);




const ALONE = 'The account is in no organization. With one, bills, commitments and the advisors of AWS hold for all accounts together.';
const load = async function* ({ client, signal }) {
    const organizations = client(_aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_3__.OrganizationsClient);
    try {
        const { Organization } = await organizations.send(new _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_3__.DescribeOrganizationCommand({}), {
            abortSignal: signal,
        });
        const trusted = (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S)({
            operation: 'ListAWSServiceAccessForOrganization',
            ask: (NextToken) => organizations.send(new _aws_sdk_client_organizations__WEBPACK_IMPORTED_MODULE_3__.ListAWSServiceAccessForOrganizationCommand({ NextToken }), {
                abortSignal: signal,
            }),
            items: ({ EnabledServicePrincipals }) => EnabledServicePrincipals,
            next: ({ NextToken }) => NextToken,
            idOf: ({ ServicePrincipal }) => ServicePrincipal,
        });
        const principals = await Array.fromAsync(trusted);
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRow */ .G1)('active');
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)('organizationFeatureSet', {
            subject: Organization?.Id ?? null,
            text: Organization?.FeatureSet ?? null,
        });
        yield* principals.map(({ ServicePrincipal }) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .fK)('trustedService', { text: ServicePrincipal ?? null }));
    }
    catch (error) {
        if ((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error) !== 'AWSOrganizationsNotInUseException')
            throw error;
        yield (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRow */ .G1)('not-enabled', ALONE);
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);


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
