export const id = 6230;
export const ids = [6230];
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

/***/ 96230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33622);
/* harmony import */ var _tagged_resources_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19881);


/** Set by AWS, not by people. */
const OF_AWS = 'aws:';
const STACK = 'aws:cloudformation:stack-id';
/** All resources of the region that the tagging API knows. */
const load = async function* (context) {
    for await (const { ResourceARN = '', Tags = [] } of (0,_tagged_resources_load_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedResources */ .u)(context)) {
        yield {
            resourceArn: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .M)(ResourceARN),
            kind: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .M)(kindOf(ResourceARN)),
            tags: Tags.filter(({ Key }) => Key && !Key.startsWith(OF_AWS)).length,
            ownedByStack: Tags.some(({ Key }) => Key === STACK),
        };
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
/** `arn:aws:ec2:…:volume/vol-1` is `ec2:volume`. */
function kindOf(arn) {
    const [, , service = '', , , resource = ''] = arn.split(':');
    const [type = ''] = resource.split('/');
    return resource.includes('/') || arn.split(':').length > 6 ? `${service}:${type}` : service;
}


/***/ }),

/***/ 19881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ taggedResources)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_resource_groups_tagging_api__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5059);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);


/** The most that GetResources returns at once. */
const PAGE = 100;
/** Resources of the client's region that carry a tag or once did, each once: those that never had one, the tagging API does not know. */
function taggedResources({ client, signal, }) {
    const tagging = client(_aws_sdk_client_resource_groups_tagging_api__WEBPACK_IMPORTED_MODULE_1__/* .ResourceGroupsTaggingAPIClient */ .DE);
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'GetResources',
        ask: (PaginationToken) => tagging.send(new _aws_sdk_client_resource_groups_tagging_api__WEBPACK_IMPORTED_MODULE_1__/* .GetResourcesCommand */ .zR({ ResourcesPerPage: PAGE, PaginationToken }), {
            abortSignal: signal,
        }),
        items: ({ ResourceTagMappingList }) => ResourceTagMappingList,
        next: ({ PaginationToken }) => PaginationToken,
        idOf: ({ ResourceARN }) => ResourceARN,
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
