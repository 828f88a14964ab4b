export const id = 9365;
export const ids = [9365];
export const modules = {

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


/***/ }),

/***/ 59365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_workspaces__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51675);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33622);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);



/** WorkSpaces chooses the size of its pages. */
const load = async function* ({ client, signal }) {
    const workSpaces = client(_aws_sdk_client_workspaces__WEBPACK_IMPORTED_MODULE_1__.WorkSpacesClient);
    const items = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'DescribeWorkspacesConnectionStatus',
        ask: (NextToken) => workSpaces.send(new _aws_sdk_client_workspaces__WEBPACK_IMPORTED_MODULE_1__.DescribeWorkspacesConnectionStatusCommand({ NextToken }), { abortSignal: signal }),
        items: ({ WorkspacesConnectionStatus }) => WorkspacesConnectionStatus,
        next: ({ NextToken }) => NextToken,
        idOf: ({ WorkspaceId }) => WorkspaceId,
    });
    for await (const item of items)
        yield rowOf(item);
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function rowOf(status) {
    return {
        workspaceId: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(status.WorkspaceId ?? ''),
        state: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedOrNull */ .Q)(status.ConnectionState),
        lastConnectedAt: status.LastKnownUserConnectionTimestamp?.toISOString() ?? null,
    };
}


/***/ })

};
