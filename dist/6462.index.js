export const id = 6462;
export const ids = [6462];
export const modules = {

/***/ 96462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80212);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33622);
/* harmony import */ var _in_chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65651);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);
/* harmony import */ var _tags_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92450);
/* harmony import */ var _refuse_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43673);






/** The most that both calls take at once. */
const PAGE = 100;
/** All clusters of the region, listed by ARN and then described. */
const load = async function* ({ client, signal }) {
    const ecs = client(_aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ECSClient */ .Zgc);
    const arns = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'ListClusters',
        ask: (nextToken) => ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ListClustersCommand */ .Nnn({ maxResults: PAGE, nextToken }), { abortSignal: signal }),
        items: ({ clusterArns }) => clusterArns,
        next: ({ nextToken }) => nextToken,
        idOf: (arn) => arn,
    });
    for await (const clusters of (0,_in_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .inChunks */ .m)(arns, PAGE)) {
        const described = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
            operation: 'DescribeClusters',
            ask: async () => {
                const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeClustersCommand */ ._2_({ clusters, include: ['TAGS'] });
                const answer = await ecs.send(command, { abortSignal: signal });
                (0,_refuse_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFailures */ .G)('DescribeClusters', answer.failures);
                return answer;
            },
            items: (answer) => answer.clusters,
            next: () => undefined,
            idOf: ({ clusterArn }) => clusterArn,
        });
        for await (const one of described)
            yield rowOf(one);
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function rowOf(cluster) {
    return {
        clusterName: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .M)(cluster.clusterName ?? ''),
        clusterArn: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .M)(cluster.clusterArn ?? ''),
        status: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedOrNull */ .Q)(cluster.status),
        containerInstances: cluster.registeredContainerInstancesCount ?? null,
        runningTasks: cluster.runningTasksCount ?? null,
        pendingTasks: cluster.pendingTasksCount ?? null,
        activeServices: cluster.activeServicesCount ?? null,
        capacityProviders: (cluster.capacityProviders ?? []).map(_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .M),
        tags: (0,_tags_of_js__WEBPACK_IMPORTED_MODULE_5__/* .tagsOf */ .F)(cluster.tags),
    };
}


/***/ }),

/***/ 43673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseFailures)
/* harmony export */ });
/* harmony import */ var _unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);

/** What ECS says of a resource that has gone since it was listed. */
const GONE = 'MISSING';
/** ECS answers 200 with a list of what it could not tell: throws `DATA_UNEXPECTED` for all but what has gone. */
function refuseFailures(operation, failures) {
    const wrong = failures?.find(({ reason }) => reason !== GONE);
    if (!wrong)
        return;
    throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${operation} could not tell some of what was listed.`);
}


/***/ }),

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

/***/ 92450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf),
/* harmony export */   X: () => (/* binding */ tagsOfMap)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33622);

/** AWS allows fifty of a customer's own; those that AWS adds itself (`aws:…`) are not counted among them, and guards look at them. */
const MOST = 200;
/** Tags as AWS lists them, by key; those without a key are left out. */
function tagsOf(tags) {
    const named = (tags ?? []).slice(0, MOST).flatMap((tag) => {
        const key = tag.Key ?? tag.key;
        return key ? [[(0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(key), (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(tag.Value ?? tag.value ?? '')]] : [];
    });
    return Object.fromEntries(named);
}
/** Tags where AWS's model has a map. */
function tagsOfMap(tags) {
    return tagsOf(Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })));
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
