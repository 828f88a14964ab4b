export const id = 5619;
export const ids = [5619];
export const modules = {

/***/ 65651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inChunks)
/* harmony export */ });
/** The items in lists of at most `size`, for calls that take so many at once. */
async function* inChunks(items, size) {
    let chunk = [];
    for await (const item of items) {
        chunk.push(item);
        if (chunk.length < size)
            continue;
        yield chunk;
        chunk = [];
    }
    if (chunk.length > 0)
        yield chunk;
}


/***/ }),

/***/ 55619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_opensearch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72445);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33622);
/* harmony import */ var _in_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65651);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);




/** The most that DescribeDomains takes. */
const AT_ONCE = 5;
/** All domains of the region; the list has no pages. */
const load = async function* ({ client, account, signal }) {
    const search = client(_aws_sdk_client_opensearch__WEBPACK_IMPORTED_MODULE_1__/* .OpenSearchClient */ .iBl);
    const names = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'ListDomainNames',
        ask: () => search.send(new _aws_sdk_client_opensearch__WEBPACK_IMPORTED_MODULE_1__/* .ListDomainNamesCommand */ .CW3({}), { abortSignal: signal }),
        items: ({ DomainNames }) => DomainNames,
        next: () => undefined,
        idOf: ({ DomainName }) => DomainName,
    });
    for await (const chunk of (0,_in_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .inChunks */ .m)(names, AT_ONCE)) {
        const DomainNames = chunk.flatMap(({ DomainName }) => DomainName ?? []);
        const domains = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
            operation: 'DescribeDomains',
            ask: () => search.send(new _aws_sdk_client_opensearch__WEBPACK_IMPORTED_MODULE_1__/* .DescribeDomainsCommand */ .CVH({ DomainNames }), { abortSignal: signal }),
            items: ({ DomainStatusList }) => DomainStatusList,
            next: () => undefined,
            idOf: ({ DomainName }) => DomainName,
        });
        for await (const domain of domains)
            yield rowOf(domain, account);
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function rowOf(domain, account) {
    const { ClusterConfig, EBSOptions } = domain;
    return {
        domainName: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(domain.DomainName ?? ''),
        clientId: account,
        engineVersion: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedOrNull */ .Q)(domain.EngineVersion),
        instanceType: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedOrNull */ .Q)(ClusterConfig?.InstanceType),
        instances: ClusterConfig?.InstanceCount ?? null,
        volumeType: EBSOptions?.EBSEnabled ? (0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedOrNull */ .Q)(EBSOptions.VolumeType) : null,
        volumeGib: EBSOptions?.EBSEnabled ? (EBSOptions.VolumeSize ?? null) : null,
        changing: domain.Created !== true || domain.Deleted === true || domain.Processing === true,
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
