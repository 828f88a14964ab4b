export const id = 9639;
export const ids = [9639];
export const modules = {

/***/ 39639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24524);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33622);
/* harmony import */ var _iso_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87230);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);




const PAGE = 100;
/** All versions, with those whose support has ended. */
const load = async function* ({ client, signal }) {
    const eks = client(_aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_1__/* .EKSClient */ .JQJ);
    const versions = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'DescribeClusterVersions',
        ask: (nextToken) => eks.send(new _aws_sdk_client_eks__WEBPACK_IMPORTED_MODULE_1__/* .DescribeClusterVersionsCommand */ .s7Y({ includeAll: true, maxResults: PAGE, nextToken }), {
            abortSignal: signal,
        }),
        items: ({ clusterVersions }) => clusterVersions,
        next: ({ nextToken }) => nextToken,
        idOf: ({ clusterVersion }) => clusterVersion,
    });
    for await (const one of versions) {
        yield {
            version: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(one.clusterVersion ?? ''),
            // `status` is its older spelling, in lower case and with hyphens.
            status: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedOrNull */ .Q)(one.versionStatus ?? one.status?.toUpperCase().replaceAll('-', '_')),
            standardSupportEnds: (0,_iso_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .isoInstant */ .j)(one.endOfStandardSupportDate),
            extendedSupportEnds: (0,_iso_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .isoInstant */ .j)(one.endOfExtendedSupportDate),
        };
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);


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
